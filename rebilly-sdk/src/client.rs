//! The client and its builder.

mod from_env;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::auth::{
    ApplicationJwt, Credential, CredentialSet, CustomerJwt, Jwt, PublishableKey, SecretKey, TokenCache,
    TokenKind, TokenProvider,
};
use crate::call::Call;
use crate::environment::{Environment, KeyEnvironment, PathPrefixPosition};
use crate::error::Error;
use crate::limit::RateLimiter;
use crate::operation::{Operation, OperationRef};
use crate::pipeline::{ClientSettings, Interceptor, Interceptors};
use crate::retry::{RateLimitWait, RetryPolicy, RetryTokenBucket};
use crate::types::IntoParam;

/// Client for one organization, from a [`builder`](Self::builder) or from [environment variables](Self::from_env).
///
/// The accessors, such as [`customers`](Self::customers), hold the operations of each domain of the API. Clones are
/// cheap: they share connections, credentials and the tokens for retries.
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
pub struct Client(Arc<ClientSettings>);

impl Client {
    /// Creates a builder with the default settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    pub(crate) fn call<T>(&self, operation: &'static Operation) -> Call<T> {
        self.call_operation(OperationRef::Generated(operation))
    }

    pub(crate) fn call_operation<T>(&self, operation: OperationRef) -> Call<T> {
        Call::new(Arc::clone(&self.0), operation)
    }
}

impl fmt::Debug for Client {
    /// Prints base URL, organization and the kinds of credentials. An HTTP client of your own can hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base_url.as_str())
            .field("organization", &self.0.organization)
            .field("credentials", &self.0.credentials)
            .finish_non_exhaustive()
    }
}

/// Builder of a [`Client`]. An organization and a credential are required; all other settings have defaults.
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    environment: Environment,
    organization: Option<String>,
    credentials: CredentialSet,
    anonymous: bool,
    allow_key_mismatch: bool,
    path_prefix_position: PathPrefixPosition,
    connect_timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    deadline: Option<Duration>,
    retry: RetryPolicy,
    rate_limit_wait: RateLimitWait,
    rate_limiter: Option<Arc<dyn RateLimiter>>,
    interceptors: Interceptors,
    app: Option<String>,
    max_response_bytes: Option<usize>,
    http: Option<reqwest::Client>,
}

impl ClientBuilder {
    /// Sets the API environment. Default: [`Environment::Sandbox`].
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// Sets the organization that the calls belong to, `org_…`.
    pub fn organization(mut self, organization: impl IntoParam<String>) -> Self {
        self.organization = organization.into_param();
        self
    }

    /// Authenticates with a secret key, in the header `REB-APIKEY`.
    ///
    /// A client can have one credential of each kind. An operation uses the first kind that it accepts. `None` adds
    /// none.
    pub fn secret_key(self, key: impl IntoParam<SecretKey>) -> Self {
        self.credential(key.into_param().map(Credential::SecretKey))
    }

    /// Authenticates with a publishable key, in the header `Authorization` without a scheme.
    pub fn publishable_key(self, key: impl IntoParam<PublishableKey>) -> Self {
        self.credential(key.into_param().map(Credential::PublishableKey))
    }

    /// Authenticates with a user's JSON web token, in the header `Authorization`.
    pub fn jwt(self, token: impl IntoParam<Jwt>) -> Self {
        self.credential(token.into_param().map(Credential::Jwt))
    }

    /// Authenticates with an application's JSON web token, in the header `Authorization`.
    pub fn application_jwt(self, token: impl IntoParam<ApplicationJwt>) -> Self {
        self.credential(token.into_param().map(Credential::ApplicationJwt))
    }

    /// Authenticates with a customer's JSON web token, in the header `Authorization`.
    pub fn customer_jwt(self, token: impl IntoParam<CustomerJwt>) -> Self {
        self.credential(token.into_param().map(Credential::CustomerJwt))
    }

    /// Authenticates with tokens that a [`TokenProvider`] supplies and that are renewed before they expire.
    pub fn token_provider<K: TokenKind>(self, provider: impl TokenProvider<K>) -> Self {
        self.credential(Some(Credential::Provided(Arc::new(TokenCache::new(provider)))))
    }

    /// Makes credential and organization optional, for operations that need neither.
    pub fn anonymous(mut self) -> Self {
        self.anonymous = true;
        self
    }

    /// Accepts an API key of the other environment: `sk_live_…` in the sandbox, `sk_sandbox_…` in live. Default: `build`
    /// rejects it, so that a test program does not make real payments.
    ///
    /// Keys with other prefixes, and custom base URLs, are not checked.
    pub fn allow_key_mismatch(mut self) -> Self {
        self.allow_key_mismatch = true;
        self
    }

    fn credential(mut self, credential: Option<Credential>) -> Self {
        if let Some(credential) = credential {
            self.credentials.add(credential);
        }
        self
    }

    /// Sets the position of the path prefixes `/experimental` and `/storefront`. Default:
    /// [`PathPrefixPosition::BeforeOrganization`].
    pub fn path_prefix_position(mut self, position: PathPrefixPosition) -> Self {
        self.path_prefix_position = position;
        self
    }

    /// Sets the time limit for opening a connection. Default: 10 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = Some(limit);
        self
    }

    /// Sets the time limit of one attempt, from connecting to the last byte of the response. Default: 30 s.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// Sets the time limit of a call, with all its attempts and delays. Default: 90 s.
    ///
    /// Waits for a rate limit are included, unless [`rate_limit_wait`](Self::rate_limit_wait) allows longer ones.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = Some(limit);
        self
    }

    /// Sets which failed calls are retried, how often and after which delay. Default: [`RetryPolicy::default`].
    ///
    /// Clones of a client share one bucket of tokens that limits their retries.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets how long calls wait for a rate limit: a 429 of Rebilly, and the [`rate_limiter`](Self::rate_limiter) of the
    /// client. Default: [`RateLimitWait::WithinDeadline`]. Use [`RateLimitWait::Unlimited`] for batches.
    pub fn rate_limit_wait(mut self, wait: RateLimitWait) -> Self {
        self.rate_limit_wait = wait;
        self
    }

    /// Sets a rate limiter that admits every request that Rebilly counts. Several clients can share one. Default: none.
    pub fn rate_limiter(mut self, limiter: Arc<impl RateLimiter>) -> Self {
        self.rate_limiter = Some(limiter);
        self
    }

    /// Adds an interceptor, which observes every attempt. Interceptors are called in the order they were added.
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.interceptors.add(interceptor);
        self
    }

    /// Appends the name of your program, such as `my-shop/1.4`, to the `User-Agent`.
    pub fn app(mut self, app: impl IntoParam<String>) -> Self {
        self.app = app.into_param();
        self
    }

    /// Sets the size limit of a response body in bytes. Default: 32 MiB.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.max_response_bytes = Some(limit);
        self
    }

    /// Sets an HTTP client of your own, with its proxy, root certificates and connector.
    ///
    /// Build it with these two settings:
    ///
    /// ```
    /// # fn main() -> Result<(), reqwest::Error> {
    /// let http = reqwest::Client::builder()
    ///     .redirect(reqwest::redirect::Policy::none())
    ///     .retry(reqwest::retry::never())
    ///     .build()?;
    /// let builder = rebilly_sdk::Client::builder().http_client(http);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// - An HTTP client that follows redirects sends the API key to other hosts. A followed redirect is reported as an
    ///   [error](Error::is_redirect), but only after it happened.
    /// - An HTTP client with retries of its own sends requests that [`RetryPolicy`] and interceptors do not see. Nothing in
    ///   a response tells them apart, so no error reports them.
    ///
    /// The connect timeout is then yours too. Headers that your client adds to every request are also sent to the hosts
    /// that downloads are redirected to.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// Builds the client. Sends no request.
    ///
    /// # Errors
    /// [`Error::is_configuration`] if:
    /// - the organization or the credential is missing,
    /// - the base URL is invalid, or uses `https` without the feature `rustls`,
    /// - a credential or the program's name contains characters that a header cannot contain,
    /// - a publishable key was passed as the secret key, or the reverse,
    /// - an API key belongs to the other environment; [`allow_key_mismatch`](Self::allow_key_mismatch) accepts it.
    pub fn build(self) -> Result<Client, Error> {
        let organization = self.organization.filter(|id| !matches!(id.as_str(), "" | "." | ".."));
        if organization.is_none() && !self.anonymous {
            return Err(Error::configuration("no organization: call `.organization(\"org_…\")`"));
        }
        if self.credentials.is_empty() && !self.anonymous {
            let message = "no credential: call `.secret_key(…)`, another credential method or `.anonymous()`";
            return Err(Error::configuration(message));
        }
        let keys = if self.allow_key_mismatch { KeyEnvironment::Unknown } else { self.environment.keys() };
        self.credentials.check(keys)?;
        let user_agent = user_agent(self.app.as_deref())?;
        let base_url = self.environment.url()?;
        let http = match self.http {
            Some(http) => http,
            None => {
                if base_url.scheme() == "https" && !cfg!(feature = "rustls") {
                    let message = "no TLS: enable the feature `rustls`, or call `.http_client(…)`";
                    return Err(Error::configuration(message));
                }
                http_client(self.connect_timeout.unwrap_or(Duration::from_secs(10)))?
            }
        };
        Ok(Client(Arc::new(ClientSettings {
            http,
            base_url,
            organization,
            credentials: self.credentials,
            user_agent,
            path_prefix_position: self.path_prefix_position,
            attempt_timeout: self.attempt_timeout.unwrap_or(Duration::from_secs(30)),
            deadline: self.deadline.unwrap_or(Duration::from_secs(90)),
            retry: self.retry,
            rate_limit_wait: self.rate_limit_wait,
            retry_tokens: RetryTokenBucket::default(),
            rate_limiter: self.rate_limiter,
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
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

fn user_agent(app: Option<&str>) -> Result<HeaderValue, Error> {
    let sdk = concat!("RebillySDK/rust ", env!("CARGO_PKG_VERSION"));
    let agent = app.map_or_else(|| sdk.to_owned(), |app| format!("{sdk} {app}"));
    let invalid = "invalid program name: use printable ASCII in `.app(…)`, such as `my-shop/1.4`";
    HeaderValue::from_str(&agent).map_err(|_| Error::configuration(invalid))
}

fn http_client(connect_timeout: Duration) -> Result<reqwest::Client, Error> {
    reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .build()
        .map_err(|error| {
            Error::configuration(format!(
                "no HTTP client ({error}): pass one of your own to `.http_client(…)`"
            ))
        })
}
