//! Settings of a sandbox before it starts.

use std::borrow::Cow;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::clock::{Clock, SystemClock};
use crate::config::{APPLICATION_JWT, Config, Credential, DeliveryConfig, JWT, SECRET_KEY};
use crate::sandbox::Sandbox;
use crate::spec::{self, Spec, SpecError};
use crate::webhook::WebhookTarget;

/// Settings of a sandbox. Every setting has a default.
#[derive(Debug)]
#[must_use]
pub struct Builder {
    host: IpAddr,
    port: u16,
    organization: Option<String>,
    credentials: Vec<Credential>,
    rate_limit: u64,
    rate_window: Duration,
    problem_media_type: &'static str,
    reject_large_offsets: bool,
    request_log: usize,
    stateful: bool,
    delivery: DeliveryConfig,
    seed: Option<u64>,
    clock: Arc<dyn Clock>,
    webhooks: Vec<WebhookTarget>,
    bundle: Option<Value>,
    extensions: Vec<Value>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            host: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            organization: None,
            credentials: Vec::new(),
            rate_limit: 3000,
            rate_window: Duration::from_secs(600),
            problem_media_type: "application/json",
            reject_large_offsets: false,
            request_log: 10_000,
            stateful: true,
            delivery: DeliveryConfig::default(),
            seed: None,
            clock: Arc::new(SystemClock),
            webhooks: Vec::new(),
            bundle: None,
            extensions: Vec::new(),
        }
    }
}

impl Builder {
    /// Sets the id of the organization. Requests for any other organization are rejected with 403.
    /// Default: every organization is accepted, and all share one state. [`Sandbox::organization`] returns
    /// [`Sandbox::ORGANIZATION`].
    pub fn organization(mut self, id: impl Into<String>) -> Self {
        self.organization = Some(id.into());
        self
    }

    /// Accepts a secret key, and no other one. Several calls accept several keys. Default: every key that begins with
    /// `sk_sandbox_`. [`Sandbox::api_key`] returns [`Sandbox::API_KEY`].
    pub fn api_key(self, key: impl Into<String>) -> Self {
        self.credential(SECRET_KEY, key)
    }

    /// Accepts a user token. Several calls accept several tokens. Default: [`Sandbox::JWT`].
    pub fn jwt(self, token: impl Into<String>) -> Self {
        self.credential(JWT, token)
    }

    /// Accepts an application token, which only some operations accept. Default: none.
    pub fn application_jwt(self, token: impl Into<String>) -> Self {
        self.credential(APPLICATION_JWT, token)
    }

    /// Accepts a credential of a security scheme of the spec, such as `CustomerJWT`. Default: none.
    ///
    /// Supported are schemes of type `apiKey` in a header, and `http` with `bearer`.
    pub fn credential(mut self, scheme: impl Into<Cow<'static, str>>, secret: impl Into<String>) -> Self {
        self.credentials.push(Credential { scheme: scheme.into(), secret: secret.into() });
        self
    }

    /// Sets the number of requests other than GET per window. Default: 3000.
    pub fn rate_limit(mut self, requests: u64) -> Self {
        self.rate_limit = requests;
        self
    }

    /// Sets the window of the rate limit, in whole seconds. Default: 10 minutes.
    pub fn rate_window(mut self, window: Duration) -> Self {
        self.rate_window = window;
        self
    }

    /// Sets the clock. Default: [`SystemClock`].
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Makes generated ids deterministic: two sandboxes with one seed respond equally to the same requests, with a
    /// [`ManualClock`](crate::ManualClock) byte for byte, apart from the port in links. Deliveries to one target are
    /// tracked equally; the order among several targets is not determined. Default: random ids.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Sends problem bodies as `application/problem+json`. Default: `application/json`. The media type that Rebilly
    /// sends is not documented.
    pub fn problem_json(mut self) -> Self {
        self.problem_media_type = "application/problem+json";
        self
    }

    /// Rejects offsets above 1000 with 422. Default: such an offset gives the page of offset 1000. Rebilly's current
    /// behaviour is not documented.
    pub fn reject_large_offsets(mut self) -> Self {
        self.reject_large_offsets = true;
        self
    }

    /// Sets the number of requests that [`Sandbox::requests`] keeps. Default: the newest 10,000.
    pub fn request_log(mut self, requests: usize) -> Self {
        self.request_log = requests;
        self
    }

    /// Responds to every valid request from the schema of its operation: nothing is stored, and every id exists.
    pub fn stateless(mut self) -> Self {
        self.stateful = false;
        self
    }

    /// Registers a webhook when the sandbox starts. Default: none.
    pub fn webhook(mut self, target: WebhookTarget) -> Self {
        self.webhooks.push(target);
        self
    }

    /// Sets the pauses before the second and every further attempt to deliver an event. Their number limits the
    /// retries. Default: 20, 100 and 500 ms.
    pub fn delivery_pauses(mut self, pauses: impl IntoIterator<Item = Duration>) -> Self {
        self.delivery.pauses = pauses.into_iter().collect();
        self
    }

    /// Sets the timeout of one attempt to deliver an event. Default: 5 s.
    pub fn delivery_timeout(mut self, timeout: Duration) -> Self {
        self.delivery.timeout = timeout;
        self
    }

    /// Sets the limit of waiting deliveries per target, at least 1. Deliveries beyond it are dropped. Default: 1024.
    pub fn delivery_queue(mut self, length: usize) -> Self {
        self.delivery.queue = length;
        self
    }

    /// Serves this OpenAPI 3.0.3 document instead of the bundled spec. It must hold local references only.
    ///
    /// Operations keep their handlers by `operationId`; every other operation gets a synthetic response.
    pub fn bundle(mut self, document: Value) -> Self {
        self.bundle = Some(document);
        self
    }

    /// Adds the paths, components and `x-webhooks` of a document to the bundled spec. Its objects are merged with
    /// those of the same name, and its other values win. No effect with [`Builder::bundle`].
    ///
    /// References may lead to components of the bundled spec.
    pub fn extend_bundle(mut self, document: Value) -> Self {
        self.extensions.push(document);
        self
    }

    /// Sets the port. Default: 0, a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the address to listen on. Default: 127.0.0.1. The control API below `/_sandbox` accepts connections from
    /// the same machine only, on every address.
    pub fn host(mut self, host: IpAddr) -> Self {
        self.host = host;
        self
    }

    /// Starts the sandbox. Requires a Tokio runtime, which then runs it.
    ///
    /// # Errors
    ///
    /// When no port can be bound, the spec is not usable, a secret is empty or a webhook cannot be registered.
    pub async fn start(self) -> io::Result<Sandbox> {
        let spec = match (self.bundle, self.extensions) {
            (Some(document), _) => Spec::new(document).map(Arc::new).map_err(invalid)?,
            (None, extensions) if extensions.is_empty() => Spec::bundled().map_err(io::Error::other)?,
            (None, extensions) => {
                spec::extend(extensions).and_then(Spec::new).map(Arc::new).map_err(invalid)?
            }
        };
        let mut credentials = self.credentials;
        if let Some(empty) = credentials.iter().find(|known| known.secret.is_empty()) {
            let reason =
                format!("the secret of {} is empty: requests without one would have it", empty.scheme);
            return Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
        }
        let any_key = !credentials.iter().any(|known| known.scheme == SECRET_KEY);
        for (scheme, secret) in [(SECRET_KEY, Sandbox::API_KEY), (JWT, Sandbox::JWT)] {
            if !credentials.iter().any(|known| known.scheme == scheme) {
                credentials.push(Credential { scheme: scheme.into(), secret: secret.to_owned() });
            }
        }
        let config = Config {
            address: SocketAddr::new(self.host, self.port),
            any_organization: self.organization.is_none(),
            organization: self.organization.unwrap_or_else(|| Sandbox::ORGANIZATION.to_owned()),
            any_key,
            credentials,
            rate_limit: self.rate_limit,
            rate_window: self.rate_window,
            problem_media_type: self.problem_media_type,
            reject_large_offsets: self.reject_large_offsets,
            request_log: self.request_log,
            stateful: self.stateful,
            delivery: self.delivery,
            seed: self.seed,
        };
        let sandbox = Sandbox::launch(spec, config, self.clock).await?;
        for target in self.webhooks {
            let registered = sandbox.register_webhook(target);
            registered.map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        }
        Ok(sandbox)
    }
}

fn invalid(error: SpecError) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, error)
}
