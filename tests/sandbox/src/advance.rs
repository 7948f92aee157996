//! The virtual clock: time that passes on request.

use std::time::{Duration, SystemTime};

use crate::clock::{self, Clock, VirtualClock};
use crate::handlers::due;
use crate::sandbox::Sandbox;

/// Number of pieces of work after which deliveries get time to run.
const BATCH: usize = 16;

impl Sandbox {
    /// Returns the time of the sandbox's clock.
    pub fn now(&self) -> SystemTime {
        self.shared.now()
    }

    /// Moves the clock forward and runs the work that becomes due, such as renewals: in order of time, each at its own
    /// instant. Events are queued in this order; [`Sandbox::idle`] waits for their deliveries.
    ///
    /// The clock goes on from the new time, also a [`ManualClock`](crate::ManualClock). Limit: the year 9999.
    pub async fn advance(&self, by: Duration) {
        let shared = &self.shared;
        let _turn = shared.advancing.lock().await;
        let latest = clock::latest();
        let until = shared.now().checked_add(by).map_or(latest, |until| until.min(latest));
        let _unlimited = shared.dispatcher.without_limit();
        let _settled = Settled(&shared.clock);
        let mut ran = 0_usize;
        while due::run_next(shared, until) {
            ran += 1;
            if ran.is_multiple_of(BATCH) {
                tokio::task::yield_now().await;
            }
        }
        shared.clock.stop_at(until);
    }
}

/// Lets the clock go on from where it stopped, also when the advance is cancelled.
struct Settled<'a>(&'a VirtualClock);

impl Drop for Settled<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.now());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::clock::{ManualClock, rfc3339};
    use crate::state::Due;
    use crate::webhook::WebhookTarget;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn schedule(sandbox: &Sandbox, seconds: u64, event: &str) {
        let due = Due::Event(json!({ "eventType": event }).to_string());
        sandbox.shared.store().schedule.at(at(seconds), due);
    }

    fn sent(sandbox: &Sandbox) -> Vec<(String, String)> {
        let entries = sandbox.shared.dispatcher.tracking().entries();
        let text =
            |entry: &serde_json::Map<String, Value>, name: &str| entry[name].as_str().unwrap().to_owned();
        entries.table.iter().map(|entry| (text(entry, "initiatedTime"), text(entry, "eventType"))).collect()
    }

    #[tokio::test]
    async fn advancing_runs_due_work_in_order_at_its_own_instant() {
        let closed = WebhookTarget::new("http://127.0.0.1:1/closed", "user", "password");
        let builder = Sandbox::builder().clock(ManualClock::at(1_000)).delivery_pauses([]).delivery_queue(1);
        let sandbox = builder.webhook(closed).start().await.unwrap();
        for (seconds, event) in
            [(1_300, "invoice-paid"), (1_100, "invoice-issued"), (1_300, "quote-accepted")]
        {
            schedule(&sandbox, seconds, event);
        }
        schedule(&sandbox, 1_301, "dispute-created");
        sandbox.advance(Duration::from_secs(300)).await;
        assert_eq!(sandbox.now(), at(1_300));
        sandbox.idle().await;
        let expected = [(1_100, "invoice-issued"), (1_300, "invoice-paid"), (1_300, "quote-accepted")];
        let expected = expected.map(|(seconds, event)| (rfc3339(at(seconds)), event.to_owned()));
        assert_eq!(sent(&sandbox), expected);
    }

    #[tokio::test]
    async fn the_clock_goes_on_from_the_new_time() {
        let manual = ManualClock::at(1_000);
        let sandbox = Sandbox::builder().clock(manual.clone()).start().await.unwrap();
        sandbox.advance(Duration::from_secs(60)).await;
        manual.advance(Duration::from_secs(5));
        assert_eq!(sandbox.now(), at(1_065));
        sandbox.advance(Duration::MAX).await;
        assert_eq!(rfc3339(sandbox.now()), "9999-12-30T22:00:00Z");

        let sandbox = Sandbox::start().await.unwrap();
        sandbox.advance(Duration::from_secs(86_400)).await;
        assert!(sandbox.now() >= SystemTime::now() + Duration::from_secs(86_000));
    }
}
