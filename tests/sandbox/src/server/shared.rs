//! State that all requests of one sandbox share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use crate::clock::{Clock, VirtualClock};
use crate::config::{Config, Credential};
use crate::extra_operation::ExtraOperations;
use crate::faults::Faults;
use crate::handlers::stored::Roles;
use crate::spec::Spec;
use crate::state::{IdGenerator, Store};
use crate::synthetic::Synthesizer;
use crate::webhook::Dispatcher;

use super::executions::ExecutionLog;
use super::rate_limit::RateLimiter;
use super::request_log::RequestLog;

/// State that all requests of one sandbox share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) spec: Arc<Spec>,
    pub(crate) config: Config,
    pub(crate) clock: Arc<VirtualClock>,
    /// `http://127.0.0.1:port`
    pub(crate) base_url: String,
    pub(crate) requests: RequestLog,
    pub(crate) executions: ExecutionLog,
    pub(crate) faults: Faults,
    pub(crate) extra_operations: ExtraOperations,
    pub(crate) synthetic: Synthesizer,
    /// Parts of the operations in stored resources.
    pub(crate) roles: Roles,
    pub(crate) dispatcher: Dispatcher,
    /// Held while the clock advances.
    pub(crate) advancing: tokio::sync::Mutex<()>,
    credentials: Mutex<Vec<Credential>>,
    rate_limiter: Mutex<RateLimiter>,
    store: Mutex<Store>,
}

impl Shared {
    pub(crate) fn new(
        spec: Arc<Spec>,
        config: Config,
        clock: Arc<VirtualClock>,
        base_url: String,
        dispatcher: Dispatcher,
    ) -> Self {
        Self {
            roles: Roles::new(&spec),
            spec,
            clock,
            base_url,
            requests: RequestLog::new(config.request_log),
            executions: ExecutionLog::default(),
            faults: Faults::default(),
            extra_operations: ExtraOperations::default(),
            synthetic: Synthesizer::default(),
            dispatcher,
            advancing: tokio::sync::Mutex::default(),
            credentials: Mutex::new(config.credentials.clone()),
            rate_limiter: Mutex::new(RateLimiter::new(config.rate_limit, config.rate_window)),
            store: Mutex::new(Store { ids: IdGenerator::with_seed(config.seed), ..Store::default() }),
            config,
        }
    }

    /// Locks the state of the handlers.
    pub(crate) fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Locks the accepted credentials.
    pub(crate) fn credentials(&self) -> MutexGuard<'_, Vec<Credential>> {
        self.credentials.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Accepts a credential from now on.
    pub(crate) fn accept(&self, scheme: &'static str, secret: &str) {
        self.credentials().push(Credential { scheme: scheme.into(), secret: secret.to_owned() });
    }

    pub(crate) fn now(&self) -> SystemTime {
        self.clock.now()
    }

    /// URL of a path below the organization.
    pub(crate) fn href(&self, path: &str) -> String {
        format!("{}/organizations/{}{path}", self.base_url, self.config.organization)
    }

    pub(super) fn rate_limiter(&self) -> MutexGuard<'_, RateLimiter> {
        self.rate_limiter.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
