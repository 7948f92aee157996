//! What a test can have done to deliveries.

use std::sync::Arc;

use serde_json::Value;

use crate::sandbox::Sandbox;
use crate::server::Shared;

use super::WebhookError;

/// The deliveries of a sandbox, to be disturbed. Clones are about the same ones.
///
/// The faults of two runs is the same if they have the same seed and send the same events in the same order to the same
/// targets.
#[derive(Debug, Clone)]
pub struct Webhooks(Arc<Shared>);

impl Webhooks {
    /// Sends so many of a hundred events twice, by chance; none by default.
    pub fn duplicate(&self, percent: u8) -> &Self {
        self.0.dispatcher.faults(|faults| faults.duplicate(percent));
        self
    }

    /// Collects so many deliveries of each target and sends them in an order of chance; 0, the default, sends each at
    /// once. What has been collected goes with [`Sandbox::idle`], [`Webhooks::flush`], and when one of these settings changes.
    pub fn shuffle(&self, window: usize) -> &Self {
        self.0.dispatcher.faults(|faults| faults.shuffle(window));
        self
    }

    /// Begins the chance anew; 1 by default.
    pub fn seed(&self, seed: u64) -> &Self {
        self.0.dispatcher.faults(|faults| faults.seed(seed));
        self
    }

    /// Sends what waits to be shuffled.
    pub fn flush(&self) {
        self.0.dispatcher.flush();
    }

    /// Sends a payload of the test's own to all who want an event of its `eventType`.
    ///
    /// # Errors
    ///
    /// When it has no `eventType`. Whether the spec has it is not looked at, nor whether the payload conforms.
    pub fn publish(&self, payload: &Value) -> Result<(), WebhookError> {
        let event_type = payload.get("eventType").and_then(Value::as_str);
        let event_type = event_type.ok_or_else(|| WebhookError::UnknownEvent(String::new()))?;
        self.0.dispatcher.publish(event_type, payload);
        Ok(())
    }
}

impl Sandbox {
    /// The deliveries of webhooks, to be duplicated and reordered.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks(Arc::clone(&self.shared))
    }
}
