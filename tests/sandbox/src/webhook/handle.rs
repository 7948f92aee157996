//! Controls for deliveries: duplicates, order, payloads of the caller.

use std::sync::Arc;

use serde_json::Value;

use crate::sandbox::Sandbox;
use crate::server::Shared;

use super::{WebhookError, effects};

/// Controls for the deliveries of a sandbox. Clones share them.
///
/// Two runs have the same duplicates and order when they have the same seed and publish the same events in the same
/// order to the same targets.
#[derive(Debug, Clone)]
pub struct Webhooks(Arc<Shared>);

impl Webhooks {
    /// Sends this percentage of events twice, at random. Default: 0.
    pub fn duplicate(&self, percent: u8) -> &Self {
        self.0.dispatcher.change_faults(|faults| faults.duplicate(percent));
        self
    }

    /// Collects this many deliveries of each target and sends them in random order. 0 sends each at once. Default: 0.
    ///
    /// [`Sandbox::idle`], [`Webhooks::flush`] and every change of these settings send the collected deliveries.
    pub fn shuffle(&self, window: usize) -> &Self {
        self.0.dispatcher.change_faults(|faults| faults.shuffle(window));
        self
    }

    /// Sets the seed of the random numbers. Default: 1.
    pub fn seed(&self, seed: u64) -> &Self {
        self.0.dispatcher.change_faults(|faults| faults.seed(seed));
        self
    }

    /// Sends the collected deliveries.
    pub fn flush(&self) {
        self.0.dispatcher.flush();
    }

    /// Publishes a payload of the caller. Its `eventType` selects the targets. The payload is not validated.
    ///
    /// # Errors
    ///
    /// When the payload has no `eventType`.
    pub fn publish(&self, payload: &Value) -> Result<(), WebhookError> {
        let event_type = payload.get("eventType").and_then(Value::as_str);
        let event_type = event_type.ok_or_else(|| WebhookError::UnknownEvent(String::new()))?;
        effects::dispatch(&self.0, event_type, payload);
        Ok(())
    }
}

impl Sandbox {
    /// Returns the controls for deliveries.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks(Arc::clone(&self.shared))
    }
}
