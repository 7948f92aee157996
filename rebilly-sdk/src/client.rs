//! The client and its builder.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use reqwest::Url;

use crate::auth::{Credential, Jwt, SecretKey};
use crate::call::Call;
use crate::environment::{Environment, PrefixOrder};
use crate::error::Error;
use crate::operation::Operation;

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
    pub(crate) organization: String,
    pub(crate) credential: Credential,
    pub(crate) user_agent: HeaderValue,
    pub(crate) prefix_order: PrefixOrder,
    pub(crate) timeout: Duration,
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

    pub(crate) fn call<T, Q>(&self, operation: &'static Operation) -> Call<'_, T, Q> {
        Call::new(self, operation)
    }
}

impl Inner {
    /// What to sign an operation with: nothing when it takes none. One that takes another kind of credential is refused
    /// before anything is sent.
    pub(crate) fn credential_for(&self, operation: &Operation) -> Result<Option<&Credential>, Error> {
        let scheme = self.credential.scheme();
        if operation.security.is_empty() {
            return Ok(None);
        }
        if operation.security.contains(&scheme) {
            return Ok(Some(&self.credential));
        }
        let taken: Vec<String> = operation.security.iter().map(ToString::to_string).collect();
        Err(Error::configuration(format!("takes {}, not {scheme}", taken.join(" or "))))
    }
}

impl fmt::Debug for Client {
    /// Where it sends to, and nothing of how: an HTTP client of your own can hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.0.base.as_str())
            .field("organization", &self.0.organization)
            .field("credential", &self.0.credential)
            .finish_non_exhaustive()
    }
}

/// Sets up a [`Client`]. An organization and a credential are needed; the rest has defaults.
#[derive(Default)]
#[must_use = "nothing is set up until `build` is called"]
pub struct ClientBuilder {
    environment: Environment,
    organization: Option<String>,
    credential: Option<Credential>,
    prefix_order: PrefixOrder,
    connect_timeout: Option<Duration>,
    timeout: Option<Duration>,
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
    pub fn secret_key(mut self, key: impl Into<SecretKey>) -> Self {
        self.credential = Some(Credential::SecretKey(key.into()));
        self
    }

    /// Signs requests with a user's token, in the header `Authorization`.
    pub fn jwt(mut self, token: impl Into<Jwt>) -> Self {
        self.credential = Some(Credential::Jwt(token.into()));
        self
    }

    /// Where `/experimental` and `/storefront` stand in paths.
    pub fn prefix_order(mut self, order: PrefixOrder) -> Self {
        self.prefix_order = order;
        self
    }

    /// How long opening a connection may take; 10 seconds unless told otherwise.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = Some(limit);
        self
    }

    /// How long a call may take from connecting to the last byte of the answer; 60 seconds unless told otherwise.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
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
    /// another host, and this library cannot see whether you did. The connect timeout is then yours too.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// Sets the client up. Nothing is sent.
    ///
    /// # Errors
    /// [`Error::is_configuration`]: no organization, no credential, a bad address, a key or a program's name that no header can carry, or an
    /// `https` address without the feature `rustls`.
    pub fn build(self) -> Result<Client, Error> {
        let organization = self.organization.filter(|id| !matches!(id.as_str(), "" | "." | ".."));
        let organization = organization.ok_or_else(|| Error::configuration("no organization"))?;
        let credential = self.credential.ok_or_else(|| Error::configuration("no secret key and no JWT"))?;
        credential.check()?;
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
            credential,
            user_agent,
            prefix_order: self.prefix_order,
            timeout: self.timeout.unwrap_or(Duration::from_secs(60)),
            max_response_bytes: self.max_response_bytes.unwrap_or(32 * 1024 * 1024),
        })))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("environment", &self.environment)
            .field("organization", &self.organization)
            .field("credential", &self.credential)
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

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::operation::Scheme;

    #[test]
    fn keys_go_only_to_operations_that_take_them() {
        let environment = Environment::Custom("http://127.0.0.1:1".to_owned());
        let builder = || Client::builder().environment(environment.clone()).organization("o");
        let (key, token) = (builder().secret_key("k").build().unwrap(), builder().jwt("t").build().unwrap());
        let open =
            Operation { id: "Get", method: Method::GET, path: "/status", organization: false, security: &[] };
        let keyed = Operation { method: Method::GET, security: &[Scheme::SecretApiKey], ..open };
        assert!(key.inner().credential_for(&open).unwrap().is_none());
        assert!(key.inner().credential_for(&keyed).unwrap().is_some());
        let error = token.inner().credential_for(&keyed).unwrap_err();
        assert!(error.is_configuration());
        assert_eq!(error.to_string(), "takes a secret key, not a JWT");
    }
}
