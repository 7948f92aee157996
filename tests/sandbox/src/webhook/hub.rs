//! Registered targets, each with a bounded queue and a task of its own: a slow one delays nobody else.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use reqwest::{Client, Url, redirect};
use serde_json::Value;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

use crate::config::DeliveryConfig;

use super::delivery::{Delivery, DeliveryLog, DeliveryOutcome};
use super::worker::{self, Job};
use super::{WebhookError, WebhookTarget};

/// Most active webhooks of an organization.
const MAX_TARGETS: usize = 25;

/// Takes events and sees to their delivery.
pub(crate) struct Hub {
    targets: Mutex<Vec<Registered>>,
    log: Arc<DeliveryLog>,
    /// Made for the first target: with TLS compiled in, it reads the machine's certificates.
    client: OnceLock<Client>,
    runtime: Handle,
    config: DeliveryConfig,
}

struct Registered {
    target: WebhookTarget,
    queue: mpsc::Sender<Job>,
    task: AbortHandle,
}

impl fmt::Debug for Hub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let targets: Vec<WebhookTarget> = self.targets().iter().map(|known| known.target.clone()).collect();
        f.debug_struct("Hub").field("targets", &targets).finish_non_exhaustive()
    }
}

impl Hub {
    /// A hub that runs its deliveries on this runtime.
    pub(crate) fn new(config: DeliveryConfig, runtime: Handle) -> Self {
        Self { targets: Mutex::default(), log: Arc::default(), client: OnceLock::new(), runtime, config }
    }

    fn client(&self) -> Result<Client, WebhookError> {
        if let Some(client) = self.client.get() {
            return Ok(client.clone());
        }
        let client = Client::builder()
            .no_proxy()
            .redirect(redirect::Policy::none())
            .timeout(self.config.timeout)
            .user_agent(concat!("rebilly-sandbox/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|_| WebhookError::NoClient)?;
        Ok(self.client.get_or_init(|| client).clone())
    }

    /// Starts delivering to a target.
    pub(crate) fn register(&self, target: WebhookTarget) -> Result<(), WebhookError> {
        let url = Url::parse(&target.url).ok().filter(is_plain_http).ok_or(WebhookError::BadUrl)?;
        let mut targets = self.targets();
        if targets.len() >= MAX_TARGETS {
            return Err(WebhookError::TooMany);
        }
        let (queue, jobs) = mpsc::channel(self.config.queue.max(1));
        let worker = worker::Worker {
            client: self.client()?,
            url,
            username: target.username.clone(),
            password: target.password.clone(),
            pauses: self.config.pauses.clone(),
            log: Arc::clone(&self.log),
        };
        let task = self.runtime.spawn(worker.run(jobs)).abort_handle();
        targets.push(Registered { target, queue, task });
        Ok(())
    }

    /// Queues an event for every target that wants it. Never waits.
    pub(crate) fn publish(&self, event_type: &str, body: &Value) {
        for known in self.targets().iter().filter(|known| known.target.wants(event_type)) {
            let number = self.log.open(event_type, &known.target.url, body.clone());
            if known.queue.try_send(Job { number, body: body.to_string() }).is_err() {
                self.log.settle(number, DeliveryOutcome::Dropped);
            }
        }
    }

    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.log.all()
    }

    pub(crate) async fn idle(&self) {
        self.log.idle().await;
    }

    /// Ends all deliveries at once.
    pub(crate) fn stop(&self) {
        for known in self.targets().drain(..) {
            known.task.abort();
        }
    }

    fn targets(&self) -> MutexGuard<'_, Vec<Registered>> {
        self.targets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_plain_http(url: &Url) -> bool {
    url.scheme() == "http" && url.username().is_empty() && url.password().is_none()
}
