//! Controls for deliveries: duplicates, order, payloads of the caller.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::clock;
use crate::sandbox::Sandbox;
use crate::server::Shared;
use crate::state::Due;

use super::{PublishedEvent, WebhookError, effects, trigger};

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
    /// Publishes an event and returns its payload: synthetic, with fields of the caller merged into it. `Value::Null`
    /// sets no field.
    ///
    /// Ids among the fields, such as `customerId` or `_embedded.invoice.id`, embed the stored resources.
    ///
    /// # Errors
    ///
    /// When the spec does not have the event, or its payload does not know a field or not allow its value.
    pub fn trigger(&self, event_type: &str, fields: &Value) -> Result<Value, WebhookError> {
        trigger::trigger(&self.shared, event_type, fields)
    }

    /// Schedules [`Sandbox::trigger`] for the time when the clock has moved this far.
    ///
    /// # Errors
    ///
    /// As [`Sandbox::trigger`].
    pub fn trigger_after(
        &self,
        delay: Duration,
        event_type: &str,
        fields: &Value,
    ) -> Result<(), WebhookError> {
        let mut store = self.shared.store();
        trigger::payload(&self.shared, &store, event_type, fields)?;
        let mut fields = fields.as_object().cloned().unwrap_or_default();
        fields.insert("eventType".to_owned(), event_type.into());
        let time = self.shared.now().checked_add(delay).unwrap_or_else(clock::latest);
        store.schedule.at(time, Due::Event(Value::Object(fields).to_string()));
        Ok(())
    }

    /// Returns the published events, oldest first, with and without receivers. Limit: the newest 10,000.
    pub fn events(&self) -> Vec<PublishedEvent> {
        self.shared.dispatcher.events.all()
    }

    /// Returns the controls for deliveries.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks(Arc::clone(&self.shared))
    }
}
