//! Settings of a sandbox before it starts.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::{Clock, SystemClock};
use crate::config::{APPLICATION_JWT, Config, Credential, DeliveryConfig, JWT, SECRET_KEY};
use crate::sandbox::Sandbox;
use crate::webhook::WebhookTarget;

/// Settings of a sandbox; every one has a default.
#[derive(Debug)]
#[must_use]
pub struct Builder {
    organization: String,
    credentials: Vec<Credential>,
    rate_limit: u64,
    rate_window: Duration,
    problem_media_type: &'static str,
    reject_large_offsets: bool,
    request_log: usize,
    delivery: DeliveryConfig,
    clock: Arc<dyn Clock>,
    webhooks: Vec<WebhookTarget>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            organization: Sandbox::ORGANIZATION.to_owned(),
            credentials: Vec::new(),
            rate_limit: 3000,
            rate_window: Duration::from_secs(600),
            problem_media_type: "application/json",
            reject_large_offsets: false,
            request_log: 10_000,
            delivery: DeliveryConfig::default(),
            clock: Arc::new(SystemClock),
            webhooks: Vec::new(),
        }
    }
}

impl Builder {
    /// The one organization of the sandbox. Every other one answers 403.
    pub fn organization(mut self, id: impl Into<String>) -> Self {
        self.organization = id.into();
        self
    }

    /// Accepts a secret key, in place of the default one. Several calls accept several keys.
    pub fn api_key(self, key: impl Into<String>) -> Self {
        self.credential(SECRET_KEY, key)
    }

    /// Accepts a user's token, in place of the default one. Several calls accept several tokens.
    pub fn jwt(self, token: impl Into<String>) -> Self {
        self.credential(JWT, token)
    }

    /// Accepts an application's token, which opens fewer operations. There is none by default.
    pub fn application_jwt(self, token: impl Into<String>) -> Self {
        self.credential(APPLICATION_JWT, token)
    }

    /// How many requests other than GET a window allows; 3000 by default.
    pub fn rate_limit(mut self, requests: u64) -> Self {
        self.rate_limit = requests;
        self
    }

    /// How long a window of the rate limit is, in whole seconds; 10 minutes by default.
    pub fn rate_window(mut self, window: Duration) -> Self {
        self.rate_window = window;
        self
    }

    /// Where the time comes from; the clock of the machine by default.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sends problem bodies as `application/problem+json` instead of `application/json`: which of the two
    /// Rebilly sends is not known.
    pub fn problem_json(mut self) -> Self {
        self.problem_media_type = "application/problem+json";
        self
    }

    /// Refuses offsets above 1000 (422) instead of answering the page of offset 1000: which of the two Rebilly
    /// does today is not known.
    pub fn reject_large_offsets(mut self) -> Self {
        self.reject_large_offsets = true;
        self
    }

    /// How many requests are kept for [`Sandbox::requests`]; the newest 10,000 by default.
    pub fn request_log(mut self, requests: usize) -> Self {
        self.request_log = requests;
        self
    }

    /// Registers a webhook from the start.
    pub fn webhook(mut self, target: WebhookTarget) -> Self {
        self.webhooks.push(target);
        self
    }

    /// Pauses before the second and every further attempt to deliver a webhook; 20, 100 and 500 ms by default.
    pub fn delivery_pauses(mut self, pauses: impl IntoIterator<Item = Duration>) -> Self {
        self.delivery.pauses = pauses.into_iter().collect();
        self
    }

    /// How long one attempt to deliver a webhook may take; 5 s by default.
    pub fn delivery_timeout(mut self, timeout: Duration) -> Self {
        self.delivery.timeout = timeout;
        self
    }

    /// How many deliveries may wait for one target, at least 1; 1024 by default. Those beyond are dropped.
    pub fn delivery_queue(mut self, length: usize) -> Self {
        self.delivery.queue = length;
        self
    }

    /// Starts the sandbox on a free port of 127.0.0.1. Must be called within a Tokio runtime, which then
    /// runs it.
    ///
    /// # Errors
    ///
    /// When no port can be bound, the bundled spec is unusable or a webhook cannot be registered.
    pub async fn start(self) -> io::Result<Sandbox> {
        let mut credentials = self.credentials;
        for (scheme, secret) in [(SECRET_KEY, Sandbox::API_KEY), (JWT, Sandbox::JWT)] {
            if !credentials.iter().any(|known| known.scheme == scheme) {
                credentials.push(Credential { scheme, secret: secret.to_owned() });
            }
        }
        let config = Config {
            organization: self.organization,
            credentials,
            rate_limit: self.rate_limit,
            rate_window: self.rate_window,
            problem_media_type: self.problem_media_type,
            reject_large_offsets: self.reject_large_offsets,
            request_log: self.request_log,
            delivery: self.delivery,
        };
        let sandbox = Sandbox::launch(config, self.clock).await?;
        for target in self.webhooks {
            let registered = sandbox.register_webhook(target);
            registered.map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        }
        Ok(sandbox)
    }

    fn credential(mut self, scheme: &'static str, secret: impl Into<String>) -> Self {
        self.credentials.push(Credential { scheme, secret: secret.into() });
        self
    }
}
