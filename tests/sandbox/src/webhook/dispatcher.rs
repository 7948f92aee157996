//! Registered targets, each with a bounded queue and a task of its own: a slow one delays nobody else.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use serde_json::Value;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

use crate::clock::Clock;
use crate::config::DeliveryConfig;
use crate::state::Record;

use super::delivery::{Delivery, DeliveryLog, DeliveryOutcome};
use super::delivery_faults::DeliveryFaults;
use super::target::Target;
use super::tracking::Tracking;
use super::worker::{DeliveryClient, DeliveryJob, Worker};
use super::{WebhookError, WebhookTarget};

/// Most active webhooks of an organization.
pub(crate) const MAX_TARGETS: usize = 25;

/// Takes events and sees to their delivery.
pub(crate) struct Dispatcher {
    targets: Mutex<Targets>,
    delivery: Arc<DeliveryClient>,
    runtime: Handle,
    queue: usize,
}

#[derive(Default)]
struct Targets {
    active: Vec<Registered>,
    /// How many targets tests have registered.
    registered: u64,
    faults: DeliveryFaults,
}

struct Registered {
    target: Arc<Target>,
    queue: mpsc::Sender<DeliveryJob>,
    task: AbortHandle,
    gone: Arc<AtomicBool>,
    /// What waits to be shuffled.
    waiting: Vec<DeliveryJob>,
}

/// An event before it is known who wants it.
struct Event<'a> {
    event_type: &'a str,
    payload: &'a Value,
}

impl fmt::Debug for Dispatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let targets: Vec<Arc<Target>> =
            self.targets().active.iter().map(|known| Arc::clone(&known.target)).collect();
        f.debug_struct("Dispatcher").field("targets", &targets).finish_non_exhaustive()
    }
}

impl Dispatcher {
    /// A dispatcher that runs its deliveries on this runtime.
    pub(crate) fn new(
        config: DeliveryConfig,
        clock: Arc<dyn Clock>,
        organization: &str,
        runtime: Handle,
    ) -> Self {
        let (client, timeout) = (OnceLock::new(), config.timeout);
        let (log, tracking, organization) =
            (DeliveryLog::default(), Tracking::default(), organization.to_owned());
        let delivery =
            DeliveryClient { client, timeout, pauses: config.pauses, log, tracking, clock, organization };
        let (targets, delivery) = (Mutex::default(), Arc::new(delivery));
        Self { targets, delivery, runtime, queue: config.queue.max(1) }
    }

    /// Starts delivering to a target of a test.
    pub(crate) fn register(&self, target: WebhookTarget) -> Result<(), WebhookError> {
        let mut targets = self.targets();
        if targets.active.len() >= MAX_TARGETS {
            return Err(WebhookError::TooMany);
        }
        targets.registered += 1;
        // No webhook of the API can have such an id.
        let target = Target::of(format!("#{}", targets.registered), target)?;
        let registered = self.start(target);
        targets.active.push(registered);
        Ok(())
    }

    /// Whether one more webhook than the others can be active.
    pub(crate) fn has_room_for(&self, key: &str) -> bool {
        self.targets().active.iter().filter(|known| known.target.key != key).count() < MAX_TARGETS
    }

    /// Starts delivering to a webhook, or goes on with what it is now.
    pub(crate) fn put(&self, target: Target) {
        let mut targets = self.targets();
        match targets.active.iter_mut().find(|known| known.target.key == target.key) {
            Some(known) => known.target = Arc::new(target),
            None => {
                let registered = self.start(target);
                targets.active.push(registered);
            }
        }
    }

    /// Stops delivering to a webhook. What waits for it is dropped.
    pub(crate) fn remove(&self, key: &str) {
        let mut targets = self.targets();
        if let Some(place) = targets.active.iter().position(|known| known.target.key == key) {
            let known = targets.active.remove(place);
            known.gone.store(true, Ordering::Relaxed);
            for job in &known.waiting {
                self.delivery.log.settle(job.number, DeliveryOutcome::Dropped);
            }
        }
    }

    /// Queues an event for every target that wants it. Never waits.
    pub(crate) fn publish(&self, event_type: &str, payload: &Value) {
        let (mut targets, none) = (self.targets(), Record::new());
        let Targets { active, faults, .. } = &mut *targets;
        let record = payload.as_object().unwrap_or(&none);
        for known in active.iter_mut().filter(|known| known.target.wants(event_type, record)) {
            for _ in 0..faults.copies() {
                let job = self.job(&known.target, &Event { event_type, payload });
                known.waiting.push(job);
                let released = faults.release(&mut known.waiting);
                self.queue_all(known, released);
            }
        }
    }

    /// Sends an event to a target that need not be registered, after everything else.
    pub(crate) fn send_to(&self, target: Target, event_type: &str, payload: &Value) {
        let known = self.start(target);
        let job = self.job(&known.target, &Event { event_type, payload });
        self.queue_all(&known, vec![job]);
    }

    /// Sends again what an attempt has sent, to what its webhook is now. Answers whether there are both.
    pub(crate) fn resend(&self, attempt: &str) -> bool {
        let targets = self.targets();
        let entries = self.delivery.tracking.entries();
        let (Some(entry), Some(key)) = (entries.table.get(attempt), entries.target(attempt)) else {
            return false;
        };
        let Some(known) = targets.active.iter().find(|known| known.target.key == key) else { return false };
        let text = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let body = text("request");
        let payload = serde_json::from_str(&body).unwrap_or_else(|_| Value::from(body.as_str()));
        let mut job = self.job(&known.target, &Event { event_type: &text("eventType"), payload: &payload });
        job.body = body;
        job.entity = entry.get("entityId").and_then(Value::as_str).map(str::to_owned);
        job.before = entry.get("attempt").and_then(Value::as_u64).unwrap_or_default();
        if let Ok(happened) = text("initiatedTime").parse::<jiff::Timestamp>() {
            job.happened = happened.into();
        }
        drop(entries);
        self.queue_all(known, vec![job]);
        true
    }

    /// Changes how the following events are sent.
    pub(super) fn faults(&self, change: impl FnOnce(&mut DeliveryFaults)) {
        change(&mut self.targets().faults);
        self.flush();
    }

    /// Lets go what waits to be shuffled.
    pub(super) fn flush(&self) {
        let mut targets = self.targets();
        let Targets { active, faults, .. } = &mut *targets;
        for known in active {
            let released = faults.flush(&mut known.waiting);
            self.queue_all(known, released);
        }
    }

    pub(crate) fn tracking(&self) -> &Tracking {
        &self.delivery.tracking
    }

    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.delivery.log.all()
    }

    pub(crate) async fn idle(&self) {
        self.flush();
        self.delivery.log.idle().await;
    }

    /// Ends all deliveries at once.
    pub(crate) fn stop(&self) {
        for known in self.targets().active.drain(..) {
            known.task.abort();
        }
    }

    fn start(&self, target: Target) -> Registered {
        let (queue, jobs) = mpsc::channel(self.queue);
        let gone = Arc::<AtomicBool>::default();
        let worker = Worker { delivery: Arc::clone(&self.delivery), gone: Arc::clone(&gone) };
        let task = self.runtime.spawn(worker.run(jobs)).abort_handle();
        Registered { target: Arc::new(target), queue, task, gone, waiting: Vec::new() }
    }

    fn job(&self, target: &Arc<Target>, event: &Event<'_>) -> DeliveryJob {
        let Event { event_type, payload } = *event;
        DeliveryJob {
            number: self.delivery.log.open(event_type, target.url.as_str(), payload.clone()),
            target: Arc::clone(target),
            event_type: event_type.to_owned(),
            entity: entity(payload),
            happened: self.delivery.clock.now(),
            before: 0,
            body: target.render(payload),
        }
    }

    fn queue_all(&self, known: &Registered, jobs: Vec<DeliveryJob>) {
        for job in jobs {
            let number = job.number;
            if known.queue.try_send(job).is_err() {
                self.delivery.log.settle(number, DeliveryOutcome::Dropped);
            }
        }
    }

    fn targets(&self) -> MutexGuard<'_, Targets> {
        self.targets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The id of what an event is about.
fn entity(payload: &Value) -> Option<String> {
    let named = ["kycRequestId", "customerId"].into_iter().find_map(|name| payload.get(name)?.as_str());
    named.map(str::to_owned)
}
