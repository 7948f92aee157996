//! The client and its builder.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use reqwest::Url;

use crate::auth::{
    ApplicationJwt, Credential, CustomerJwt, Jwt, Keyring, PublishableKey, Refresher, SecretKey, TokenKind,
    TokenProvider,
};
use crate::call::Call;
use crate::environment::{Environment, PathPrefixPosition};
use crate::error::Error;
use crate::limit::RateLimiter;
use crate::operation::{Operation, OperationRef};
use crate::pipeline::{Interceptor, Interceptors};
use crate::retry::{Budget, RetryPolicy};

/// A client for one organization.
///
/// Cheap to clone: clones share connections. Calls are on the accessors, one for each domain of the API.
///
/// ```no_run
/// use rebilly_sdk::{Client, Environment, SecretKey};
///
/// # fn main() -> Result<(), rebilly_sdk::Error> {
/// let client = Client::builder()
///     .environment(Environment::Sandbox)
///     .organization("org_0YVDM8RC7GDADADSBSMW124JA8")
///     .secret_key(SecretKey::from_env("REBILLY_API_KEY")?)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) http: reqwest::Client,
    pub(crate) base: Url,
    pub(crate) organization: Option<String>,
    pub(crate) keyring: Keyring,
    pub(crate) user_agent: HeaderValue,
    pub(crate) path_prefix_position: PathPrefixPosition,
    pub(crate) attempt_timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Budget,
    pub(crate) limiter: Option<Arc<dyn RateLimiter>>,
    pub(crate) interceptors: Interceptors,
    pub(crate) max_response_bytes: usize,
}

impl Client {
    /// Begins to set up a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }

    pub(crate) fn call<T>(&self, operation: &'static Operation) -> Call<T> {
        Call::new(self.clone(), OperationRef::Generated(operation))
    }

    pub(crate) fn host(&self) -> &str {
        self.0.base.host_str().unwrap_or_default()
    }

    pub(crate) fn port(&self) -> u16 {
        self.0.base.port_or_known_default().unwrap_or_default()
    }
}

impl fmt::Debug for Client {
    /// Where it sends to, and nothing of how: an HTTP client of your own can hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.0.base.as_str())
            .field("organization", &self.0.organization)
            .field("credentials", &self.0.keyring)
            .finish_non_exhaustive()
    }
}

/// Sets up a [`Client`]. An organization and a credential are needed; the rest has defaults.
#[derive(Default)]
#[must_use = "nothing is set up until `build` is called"]
pub struct ClientBuilder {
    environment: Environment,
    organization: Option<String>,
    keyring: Keyring,
    anonymous: bool,
    path_prefix_position: PathPrefixPosition,
    connect_timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    deadline: Option<Duration>,
    retry: RetryPolicy,
    limiter: Option<Arc<dyn RateLimiter>>,
    interceptors: Interceptors,
    app: Option<String>,
    max_response_bytes: Option<usize>,
    http: Option<reqwest::Client>,
}

impl ClientBuilder {
    /// Which Rebilly to talk to; the sandbox unless told otherwise.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// The organization whose data the calls are about, `org_…`.
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Signs requests with a secret key, in the header `REB-APIKEY`.
    ///
    /// A client can have one credential of each kind; each operation is signed with the first kind it takes.
    pub fn secret_key(self, key: impl Into<SecretKey>) -> Self {
        self.credential(Credential::SecretKey(key.into()))
    }

    /// Signs requests with a publishable key, in the header `Authorization` without a scheme word.
    pub fn publishable_key(self, key: impl Into<PublishableKey>) -> Self {
        self.credential(Credential::PublishableKey(key.into()))
    }

    /// Signs requests with a user's token, in the header `Authorization`.
    pub fn jwt(self, token: impl Into<Jwt>) -> Self {
        self.credential(Credential::Jwt(token.into()))
    }

    /// Signs requests with an application's token, in the header `Authorization`.
    pub fn application_jwt(self, token: impl Into<ApplicationJwt>) -> Self {
        self.credential(Credential::ApplicationJwt(token.into()))
    }

    /// Signs requests with a customer's token, in the header `Authorization`.
    pub fn customer_jwt(self, token: impl Into<CustomerJwt>) -> Self {
        self.credential(Credential::CustomerJwt(token.into()))
    }

    /// Signs requests with tokens that are made when they are needed; see [`TokenProvider`].
    pub fn token_provider<K: TokenKind>(self, provider: impl TokenProvider<K>) -> Self {
        self.credential(Credential::Provided(Arc::new(Refresher::new(provider))))
    }

    /// Signs nothing: for the operations that take no credential. They need no organization either.
    pub fn anonymous(mut self) -> Self {
        self.anonymous = true;
        self
    }

    fn credential(mut self, credential: Credential) -> Self {
        self.keyring.add(credential);
        self
    }

    /// Where `/experimental` and `/storefront` stand in paths.
    pub fn path_prefix_position(mut self, order: PathPrefixPosition) -> Self {
        self.path_prefix_position = order;
        self
    }

    /// How long opening a connection may take; 10 seconds unless told otherwise.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = Some(limit);
        self
    }

    /// How long one attempt may take from connecting to the last byte of the answer; 30 seconds unless told otherwise.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// How long a call may take with all its attempts and waits; 90 seconds unless told otherwise.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = Some(limit);
        self
    }

    /// How often failed calls are repeated. What the clones of a client spend on it comes out of one budget.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Asks a limiter of your own before every request that Rebilly counts; several clients can share one.
    pub fn rate_limiter(mut self, limiter: Arc<impl RateLimiter>) -> Self {
        self.limiter = Some(limiter);
        self
    }

    /// Has a hook watch every attempt. Interceptors are called in the order they were added.
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.interceptors.add(interceptor);
        self
    }

    /// Names your program in the `User-Agent`, such as `my-shop/1.4`.
    pub fn app(mut self, app: impl Into<String>) -> Self {
        self.app = Some(app.into());
        self
    }

    /// The size of the largest answer that is taken in; 32 MiB unless told otherwise.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.max_response_bytes = Some(limit);
        self
    }

    /// Sends through an HTTP client of your own, with its proxy, roots and connector.
    ///
    /// Give it [`redirect::Policy::none()`](reqwest::redirect::Policy::none): with any other, a redirect would take the API key to
    /// another host, and this library cannot see whether you did. The connect timeout is then yours too. Headers that it adds
    /// to every request also reach the hosts that downloads lead to.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// Sets the client up. Nothing is sent.
    ///
    /// # Errors
    /// [`Error::is_configuration`]: no organization, no credential, a bad address, a key or a program's name that no header can carry, a
    /// publishable key in the place of a secret one, or an `https` address without the feature `rustls`.
    pub fn build(self) -> Result<Client, Error> {
        let organization = self.organization.filter(|id| !matches!(id.as_str(), "" | "." | ".."));
        if organization.is_none() && !self.anonymous {
            return Err(Error::configuration("no organization"));
        }
        if self.keyring.is_empty() && !self.anonymous {
            return Err(Error::configuration("no key and no token"));
        }
        self.keyring.check(self.environment.of_keys())?;
        let user_agent = user_agent(self.app.as_deref())?;
        let base = self.environment.url()?;
        let http = match self.http {
            Some(http) => http,
            None => {
                if base.scheme() == "https" && !cfg!(feature = "rustls") {
                    let message = "https needs the feature `rustls`, or a `reqwest::Client` of your own";
                    return Err(Error::configuration(message));
                }
                let connect = self.connect_timeout.unwrap_or(Duration::from_secs(10));
                http_client(connect)?
            }
        };
        Ok(Client(Arc::new(Inner {
            http,
            base,
            organization,
            keyring: self.keyring,
            user_agent,
            path_prefix_position: self.path_prefix_position,
            attempt_timeout: self.attempt_timeout.unwrap_or(Duration::from_secs(30)),
            deadline: self.deadline.unwrap_or(Duration::from_secs(90)),
            retry: self.retry,
            budget: Budget::default(),
            limiter: self.limiter,
            interceptors: self.interceptors,
            max_response_bytes: self.max_response_bytes.unwrap_or(32 * 1024 * 1024),
        })))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("environment", &self.environment)
            .field("organization", &self.organization)
            .field("credentials", &self.keyring)
            .finish_non_exhaustive()
    }
}

fn user_agent(app: Option<&str>) -> Result<HeaderValue, Error> {
    let own = concat!("RebillySDK/rust ", env!("CARGO_PKG_VERSION"));
    let agent = app.map_or_else(|| own.to_owned(), |app| format!("{own} {app}"));
    HeaderValue::from_str(&agent)
        .map_err(|_| Error::configuration("the program's name has characters that no header can carry"))
}

fn http_client(connect: Duration) -> Result<reqwest::Client, Error> {
    reqwest::Client::builder()
        .connect_timeout(connect)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .build()
        .map_err(|error| Error::configuration(format!("the HTTP client could not be set up: {error}")))
}
