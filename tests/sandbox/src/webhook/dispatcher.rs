//! Registered targets. Each has a bounded queue and a task, so that a slow target does not delay the others.

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use serde_json::Value;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

use crate::clock::{Clock, VirtualClock};
use crate::config::DeliveryConfig;
use crate::state::Record;

use super::delivery::{Delivery, DeliveryLog, DeliveryOutcome};
use super::delivery_faults::DeliveryFaults;
use super::event_log::EventLog;
use super::target::Target;
use super::tracking::Tracking;
use super::worker::{DeliveryClient, DeliveryJob, Worker};
use super::{WebhookError, WebhookTarget};

/// Limit of active webhooks of an organization.
pub(crate) const MAX_TARGETS: usize = 25;

/// Dispatches events to the registered targets.
pub(crate) struct Dispatcher {
    targets: Mutex<Targets>,
    pub(crate) events: EventLog,
    delivery: Arc<DeliveryClient>,
    runtime: Handle,
    /// Limit of waiting deliveries per target.
    queue: usize,
    /// Number of holders of [`WithoutLimit`].
    unlimited: AtomicUsize,
}

/// While it lives, no queue has a limit.
pub(crate) struct WithoutLimit<'a>(&'a AtomicUsize);

impl Drop for WithoutLimit<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[derive(Default)]
struct Targets {
    active: Vec<Registered>,
    /// Number of targets registered without the API.
    registered: u64,
    faults: DeliveryFaults,
}

struct Registered {
    target: Arc<Target>,
    queue: mpsc::UnboundedSender<DeliveryJob>,
    /// Number of queued deliveries.
    queued: Arc<AtomicUsize>,
    task: AbortHandle,
    removed: Arc<AtomicBool>,
    /// Collected for reordering.
    waiting: Vec<DeliveryJob>,
}

/// An event to dispatch.
pub(crate) struct Event<'a> {
    pub(crate) event_type: &'a str,
    pub(crate) payload: &'a Value,
    /// Id of the resource of the event.
    pub(crate) entity: Option<String>,
    pub(crate) organization: String,
}

impl fmt::Debug for Dispatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let targets: Vec<Arc<Target>> =
            self.targets().active.iter().map(|known| Arc::clone(&known.target)).collect();
        f.debug_struct("Dispatcher").field("targets", &targets).finish_non_exhaustive()
    }
}

impl Dispatcher {
    /// Creates a dispatcher that runs its deliveries on this runtime.
    pub(crate) fn new(
        config: DeliveryConfig,
        clock: Arc<VirtualClock>,
        seed: Option<u64>,
        runtime: Handle,
    ) -> Self {
        let random = seed.map_or_else(fastrand::Rng::new, fastrand::Rng::with_seed);
        let delivery = DeliveryClient {
            client: OnceLock::new(),
            timeout: config.timeout,
            pauses: config.pauses,
            log: DeliveryLog::default(),
            tracking: Tracking::new(seed),
            clock,
            random: Mutex::new(random),
        };
        let (targets, delivery) = (Mutex::default(), Arc::new(delivery));
        let (unlimited, events) = (AtomicUsize::new(0), EventLog::default());
        Self { targets, events, delivery, runtime, queue: config.queue.max(1), unlimited }
    }

    /// Starts deliveries to a target that is registered without the API.
    pub(crate) fn register(&self, target: WebhookTarget) -> Result<(), WebhookError> {
        let mut targets = self.targets();
        if targets.active.len() >= MAX_TARGETS {
            return Err(WebhookError::TooMany);
        }
        targets.registered += 1;
        let target = Target::parse(registered_key(targets.registered), target)?;
        let registered = self.start(target);
        targets.active.push(registered);
        Ok(())
    }

    /// Returns `true` if this webhook can be active beside the others.
    pub(crate) fn has_capacity_for(&self, key: &str) -> bool {
        self.targets().active.iter().filter(|known| known.target.key != key).count() < MAX_TARGETS
    }

    /// Starts deliveries to a webhook, or updates its target.
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

    /// Stops deliveries to a webhook and drops the waiting ones.
    pub(crate) fn remove(&self, key: &str) {
        let mut targets = self.targets();
        if let Some(index) = targets.active.iter().position(|known| known.target.key == key) {
            self.end(&targets.active.remove(index));
        }
    }

    /// Drops the waiting deliveries of a target.
    fn end(&self, known: &Registered) {
        known.removed.store(true, Ordering::Relaxed);
        for job in &known.waiting {
            self.delivery.log.settle(job.number, DeliveryOutcome::Dropped);
        }
    }

    /// Returns `true` if a target receives events of this type.
    pub(crate) fn has_target_for(&self, event_type: &str) -> bool {
        self.targets().active.iter().any(|known| known.target.receives(event_type))
    }

    /// Queues an event for every matching target. Never waits.
    pub(crate) fn publish(&self, event: &Event<'_>) {
        let (mut targets, none) = (self.targets(), Record::new());
        let Targets { active, faults, .. } = &mut *targets;
        let record = event.payload.as_object().unwrap_or(&none);
        let mut matching = 0_usize;
        for known in active.iter_mut().filter(|known| known.target.matches(event.event_type, record)) {
            matching += 1;
            for _ in 0..faults.copies() {
                let job = self.job(&known.target, event);
                known.waiting.push(job);
                let ready = faults.take_window(&mut known.waiting);
                self.queue_all(known, ready);
            }
        }
        self.log_event(event.event_type, event.entity.as_deref(), matching);
    }

    /// Records a published event.
    pub(super) fn log_event(&self, event_type: &str, entity: Option<&str>, targets: usize) {
        self.events.add(event_type, entity, self.delivery.clock.now(), targets);
    }

    /// Sends an event to a target without registering it.
    pub(crate) fn send_to(&self, target: Target, event: &Event<'_>) {
        let known = self.start(target);
        let job = self.job(&known.target, event);
        self.queue_all(&known, vec![job]);
    }

    /// Redelivers the event of an attempt to the current target of its webhook. Returns whether both exist.
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
        let entity = entry.get("entityId").and_then(Value::as_str).map(str::to_owned);
        let organization = text("organizationId");
        let event = Event { event_type: &text("eventType"), payload: &payload, entity, organization };
        let mut job = self.job(&known.target, &event);
        job.body = body;
        job.attempts = entry.get("attempt").and_then(Value::as_u64).unwrap_or_default();
        if let Ok(initiated) = text("initiatedTime").parse::<jiff::Timestamp>() {
            job.initiated = initiated.into();
        }
        drop(entries);
        self.queue_all(known, vec![job]);
        true
    }

    /// Changes the faults of the following events.
    pub(super) fn change_faults(&self, change: impl FnOnce(&mut DeliveryFaults)) {
        change(&mut self.targets().faults);
        self.flush();
    }

    /// Sends the collected deliveries.
    pub(super) fn flush(&self) {
        let mut targets = self.targets();
        let Targets { active, faults, .. } = &mut *targets;
        for known in active {
            let ready = faults.take_all(&mut known.waiting);
            self.queue_all(known, ready);
        }
    }

    /// The targets of the state that are registered without the API.
    pub(crate) fn registered(&self) -> Vec<WebhookTarget> {
        let targets = self.targets();
        let of_state = |target: &Target| target.key.starts_with('#') && !target.outside_snapshots;
        let registered = targets.active.iter().filter(|known| of_state(&known.target));
        registered.map(|known| known.target.to_settings()).collect()
    }

    /// All targets that receive events.
    pub(crate) fn targets_in_use(&self) -> Vec<WebhookTarget> {
        self.targets().active.iter().map(|known| known.target.to_settings()).collect()
    }

    /// Replaces the targets of the state: those that are registered without the API, and the webhooks. Drops their
    /// waiting deliveries. An error leaves the targets as they were.
    pub(crate) fn replace_all(
        &self,
        registered: Vec<WebhookTarget>,
        webhooks: Vec<Target>,
    ) -> Result<(), WebhookError> {
        let mut targets = self.targets();
        let is_kept = |known: &Registered| known.target.outside_snapshots;
        let kept = targets.active.iter().filter(|known| is_kept(known)).count();
        if kept + registered.len() + webhooks.len() > MAX_TARGETS {
            return Err(WebhookError::TooMany);
        }
        let numbered = (targets.registered + 1..).zip(registered);
        let parsed = numbered.map(|(number, target)| Target::parse(registered_key(number), target));
        let parsed = parsed.collect::<Result<Vec<Target>, _>>()?;
        targets.registered += u64::try_from(parsed.len()).unwrap_or_default();
        let (kept, old): (Vec<_>, Vec<_>) = targets.active.drain(..).partition(is_kept);
        old.iter().for_each(|old| self.end(old));
        let new = parsed.into_iter().chain(webhooks).map(|target| self.start(target));
        targets.active = kept.into_iter().chain(new).collect();
        Ok(())
    }

    /// Removes the webhooks of the API, and drops the waiting deliveries to all targets. Clears the logs.
    pub(crate) fn reset(&self, seed: Option<u64>) {
        let mut targets = self.targets();
        let old = std::mem::take(&mut targets.active);
        old.iter().for_each(|old| self.end(old));
        let kept =
            old.iter().map(|old| Target::clone(&old.target)).filter(|target| target.key.starts_with('#'));
        targets.active = kept.map(|target| self.start(target)).collect();
        self.events.clear();
        self.delivery.log.clear();
        self.delivery.tracking.clear(seed);
    }

    /// Suspends the limit of waiting deliveries.
    pub(crate) fn without_limit(&self) -> WithoutLimit<'_> {
        self.unlimited.fetch_add(1, Ordering::Relaxed);
        WithoutLimit(&self.unlimited)
    }

    pub(crate) fn tracking(&self) -> &Tracking {
        &self.delivery.tracking
    }

    pub(super) fn log(&self) -> &DeliveryLog {
        &self.delivery.log
    }

    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.delivery.log.all()
    }

    pub(crate) async fn idle(&self) {
        self.flush();
        self.delivery.log.idle().await;
    }

    /// Aborts all deliveries. The targets stay part of the state.
    pub(crate) fn stop(&self) {
        self.targets().active.iter().for_each(|known| known.task.abort());
    }

    fn start(&self, target: Target) -> Registered {
        let (queue, jobs) = mpsc::unbounded_channel();
        let (removed, queued) = (Arc::<AtomicBool>::default(), Arc::<AtomicUsize>::default());
        let delivery = Arc::clone(&self.delivery);
        let worker = Worker { delivery, removed: Arc::clone(&removed), queued: Arc::clone(&queued) };
        let task = self.runtime.spawn(worker.run(jobs)).abort_handle();
        Registered { target: Arc::new(target), queue, queued, task, removed, waiting: Vec::new() }
    }

    fn job(&self, target: &Arc<Target>, event: &Event<'_>) -> DeliveryJob {
        DeliveryJob {
            number: self.delivery.log.open(event.event_type, target.url.as_str(), event.payload.clone()),
            target: Arc::clone(target),
            event_type: event.event_type.to_owned(),
            entity: event.entity.clone(),
            organization: event.organization.clone(),
            initiated: self.delivery.clock.now(),
            attempts: 0,
            body: target.render(event.payload),
        }
    }

    fn queue_all(&self, known: &Registered, jobs: Vec<DeliveryJob>) {
        for job in jobs {
            let number = job.number;
            let unlimited = self.unlimited.load(Ordering::Relaxed) > 0;
            let waiting = known.queued.fetch_add(1, Ordering::Relaxed);
            if !unlimited && waiting >= self.queue || known.queue.send(job).is_err() {
                known.queued.fetch_sub(1, Ordering::Relaxed);
                self.delivery.log.settle(number, DeliveryOutcome::Dropped);
            }
        }
    }

    fn targets(&self) -> MutexGuard<'_, Targets> {
        self.targets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Key of a target that is registered without the API, which rejects this character in ids.
fn registered_key(number: u64) -> String {
    format!("#{number}")
}
