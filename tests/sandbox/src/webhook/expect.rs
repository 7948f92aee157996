//! Waiting for the delivery of an event, in tests.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use crate::sandbox::Sandbox;

use super::delivery::{Delivery, DeliveryOutcome};

/// The expected event was not delivered in time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExpectationError {
    /// Name of the expected event.
    pub event_type: String,
    /// Time limit.
    pub within: Duration,
    /// Events that were sent instead, oldest first, with the state of their delivery. Limit: the newest 10,000.
    pub sent: Vec<(String, DeliveryOutcome)>,
    /// The event was published, but no webhook matched it.
    pub unreceived: bool,
}

impl fmt::Display for ExpectationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {} was delivered within {:?}; ", self.event_type, self.within)?;
        if self.unreceived {
            f.write_str("it was published, but no webhook matched it: register one for this event; ")?;
        }
        let mut counts = BTreeMap::<(&str, &str), usize>::new();
        for (event_type, outcome) in &self.sent {
            *counts.entry((event_type, outcome.name())).or_default() += 1;
        }
        f.write_str("sent instead: ")?;
        if counts.is_empty() {
            return f.write_str("no event");
        }
        for (at, ((event_type, outcome), count)) in counts.into_iter().enumerate() {
            let separator = if at == 0 { "" } else { ", " };
            write!(f, "{separator}{count} {event_type} ({outcome})")?;
        }
        Ok(())
    }
}

impl std::error::Error for ExpectationError {}

impl Sandbox {
    /// Waits until an event is delivered, and returns the delivery. Each delivery is returned once: a second call waits
    /// for the next event of this type.
    ///
    /// # Errors
    ///
    /// When no such delivery succeeds in time. The error lists the events that were sent instead.
    pub async fn expect_webhook(
        &self,
        event_type: &str,
        within: Duration,
    ) -> Result<Delivery, ExpectationError> {
        let dispatcher = &self.shared.dispatcher;
        dispatcher.flush();
        let waited = tokio::time::timeout(within, dispatcher.log().take_delivered(event_type)).await;
        waited.map_err(|_| {
            let deliveries = dispatcher.deliveries().into_iter();
            let is_published =
                |event: &super::PublishedEvent| event.event_type == event_type && event.targets == 0;
            ExpectationError {
                event_type: event_type.to_owned(),
                within,
                sent: deliveries.map(|delivery| (delivery.event_type, delivery.outcome)).collect(),
                unreceived: dispatcher.events.all().iter().any(is_published),
            }
        })
    }
}
