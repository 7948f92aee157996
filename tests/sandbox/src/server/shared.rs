//! State that all requests of one sandbox share.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::clock::{Clock, VirtualClock};
use crate::config::{Config, Credential, Credentials};
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

/// Characters that no URL can hold, beside those outside of ASCII.
const NON_URL: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Capacity of a URL: few are longer.
const URL_CAPACITY: usize = 128;

thread_local! {
    /// Organization of the request that this thread executes.
    static ORGANIZATION: RefCell<Option<Arc<Organization>>> = const { RefCell::new(None) };
}

/// Bytes that no URL has encoded, as a table: most URLs have no others.
const IS_PLAIN: [bool; 128] = {
    let mut plain = [false; 128];
    let mut byte = 0;
    while byte < 128 {
        let ascii = byte as u8;
        plain[byte] = ascii.is_ascii_alphanumeric()
            || matches!(ascii, b'-'..=b':' | b'@' | b'_' | b'~' | b'=' | b'?' | b'&');
        byte += 1;
    }
    plain
};

/// An organization and the base of its URLs.
#[derive(Debug)]
struct Organization {
    id: String,
    url: String,
}

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
    credentials: Mutex<Credentials>,
    /// Organization of the latest request.
    organization: Mutex<Arc<Organization>>,
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
            requests: RequestLog::new(config.request_log),
            executions: ExecutionLog::default(),
            faults: Faults::default(),
            extra_operations: ExtraOperations::default(),
            synthetic: Synthesizer::default(),
            dispatcher,
            advancing: tokio::sync::Mutex::default(),
            credentials: Mutex::new(Credentials::new(&config)),
            organization: Mutex::new(Organization::new(&base_url, &config.organization)),
            rate_limiter: Mutex::new(RateLimiter::new(config.rate_limit, config.rate_window)),
            store: Mutex::new(Store { ids: IdGenerator::with_seed(config.seed), ..Store::default() }),
            base_url,
            config,
        }
    }

    /// Locks the state of the handlers.
    pub(crate) fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns to the state of the start: no resources, scheduled work, faults and logs, the configured credentials and
    /// the time of the configured clock. Webhooks that are registered without the API stay.
    pub(crate) async fn reset(&self) {
        // An advance in progress would go on with the clock of before.
        let _turn = self.advancing.lock().await;
        let mut store = self.store();
        *store = Store { ids: IdGenerator::with_seed(self.config.seed), ..Store::default() };
        self.dispatcher.reset(self.config.seed);
        self.credentials().replace_changes(Vec::new(), BTreeSet::new());
        *self.rate_limiter() = RateLimiter::new(self.config.rate_limit, self.config.rate_window);
        self.faults.clear();
        self.requests.clear();
        self.executions.clear();
        self.clock.reset();
    }

    /// Locks the accepted credentials.
    pub(crate) fn credentials(&self) -> MutexGuard<'_, Credentials> {
        self.credentials.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Accepts a credential from now on.
    pub(crate) fn accept(&self, scheme: &'static str, secret: &str) {
        self.credentials().accept(Credential { scheme: scheme.into(), secret: secret.to_owned() });
    }

    pub(crate) fn now(&self) -> SystemTime {
        self.clock.now()
    }

    /// URL of a path below the organization. What no URL can hold is percent-encoded.
    pub(crate) fn href(&self, path: &str) -> String {
        self.href_of(&[path])
    }

    /// URL of the parts of a path, see [`Shared::href`]. An escape must not begin in one part and end in another.
    pub(crate) fn href_of(&self, parts: &[&str]) -> String {
        let mut url = String::with_capacity(URL_CAPACITY);
        self.write_href(parts, |part| url.push_str(part));
        url
    }

    /// Calls a function with the parts of the URL of a path, see [`Shared::href_of`].
    pub(crate) fn write_href(&self, parts: &[&str], mut write: impl FnMut(&str)) {
        self.with_organization(|organization| {
            write(&organization.url);
            parts.iter().for_each(|part| write(&encoded(part)));
        });
    }

    /// Organization of the current request. Outside of requests, of the latest one.
    pub(crate) fn organization(&self) -> String {
        self.with_organization(|organization| organization.id.clone())
    }

    fn with_organization<T>(&self, read: impl FnOnce(&Organization) -> T) -> T {
        ORGANIZATION.with_borrow(|current| match current {
            Some(current) => read(current),
            None => read(&self.organization.lock().unwrap_or_else(PoisonError::into_inner)),
        })
    }

    /// Executes a request for an organization.
    pub(super) fn within<T>(&self, organization: &str, execute: impl FnOnce() -> T) -> T {
        if organization.is_empty() {
            return execute();
        }
        let current = {
            let mut latest = self.organization.lock().unwrap_or_else(PoisonError::into_inner);
            if latest.id != organization {
                *latest = Organization::new(&self.base_url, organization);
            }
            Arc::clone(&latest)
        };
        let outer = ORGANIZATION.replace(Some(current));
        let result = execute();
        ORGANIZATION.set(outer);
        result
    }

    pub(super) fn rate_limiter(&self) -> MutexGuard<'_, RateLimiter> {
        self.rate_limiter.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Organization {
    fn new(base_url: &str, id: &str) -> Arc<Self> {
        Self { id: id.to_owned(), url: format!("{base_url}/organizations/{}", encoded(id)) }.into()
    }
}

/// Encodes what no URL can hold. Escapes stay, because some paths are encoded already.
fn encoded(path: &str) -> Cow<'_, str> {
    if path.bytes().all(|byte| IS_PLAIN.get(usize::from(byte)) == Some(&true)) {
        return path.into();
    }
    let path = utf8_percent_encode(path, NON_URL).to_string();
    let mut parts = path.split('%');
    let mut url = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_escape = part.len() >= 2 && part.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
        url.push_str(if is_escape { "%" } else { "%25" });
        url.push_str(part);
    }
    url.into()
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn urls_are_encoded_once() {
        assert_eq!(encoded("/a/µ b?filter=id:1"), "/a/%C2%B5%20b?filter=id:1");
        assert_eq!(encoded("/a%20b/100%/%zz/%"), "/a%20b/100%25/%25zz/%25");
    }
}
