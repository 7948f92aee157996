//! The sender of deliveries: which credentials it has, and what a merchant set up besides.

use std::fmt;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderValue, Method, Request, Uri};
use secrecy::{ExposeSecret, SecretString};

use crate::events::{DigestClient, basic_authorization};

/// Delivers as Rebilly does: with the credentials, the method, the content type and the headers that the merchant set up.
///
/// Without any settings it posts JSON to `/` and signs in with nothing. `Debug` shows no credentials.
///
/// ```
/// use rebilly_sdk::events::testing::{Sender, sample};
///
/// let request = Sender::new()
///     .basic("user", "secret")
///     .header("x-tenant", "7")
///     .path("/hooks/rebilly")
///     .request(sample::customer_updated())?;
/// assert_eq!(request.headers()["authorization"], "Basic dXNlcjpzZWNyZXQ=");
/// assert_eq!(request.uri(), "/hooks/rebilly");
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Clone)]
pub struct Sender {
    credentials: Option<Credentials>,
    method: Method,
    content_type: Option<String>,
    path: String,
    headers: Vec<(String, SecretString)>,
}

#[derive(Clone)]
enum Credentials {
    Basic(String, SecretString),
    Digest(String, SecretString),
}

impl Default for Sender {
    fn default() -> Self {
        Self {
            credentials: None,
            method: Method::POST,
            content_type: Some("application/json".to_owned()),
            path: "/".to_owned(),
            headers: Vec::new(),
        }
    }
}

impl Sender {
    /// Posts JSON to `/`, without credentials.
    pub fn new() -> Self {
        Self::default()
    }

    /// Signs in with HTTP basic authentication, in the place of what was set before.
    #[must_use]
    pub fn basic(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.credentials = Some(Credentials::Basic(user.into(), password.into().into()));
        self
    }

    /// Signs in with HTTP digest authentication, in the place of what was set before.
    ///
    /// Each delivery takes two requests: the first is answered with a challenge, the second answers it.
    #[must_use]
    pub fn digest(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.credentials = Some(Credentials::Digest(user.into(), password.into().into()));
        self
    }

    /// Sends this header as well; called again, another one, also of the same name.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into().into()));
        self
    }

    /// Sends with this method.
    #[must_use]
    pub fn method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    /// Says that the body is of this type; with `None`, says nothing of it.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<Option<&'static str>>) -> Self {
        self.content_type = content_type.into().map(str::to_owned);
        self
    }

    /// Sends to this path, with its query if it has one, or to a whole address.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// The request of a delivery; with digest authentication the first of two, which is to be challenged.
    ///
    /// # Errors
    /// The path or a header is no HTTP.
    pub fn request(&self, body: impl Into<Bytes>) -> http::Result<Request<Bytes>> {
        let authorization = match &self.credentials {
            Some(Credentials::Basic(user, password)) => {
                Some(basic_authorization(user, password.expose_secret()))
            }
            Some(Credentials::Digest(..)) | None => None,
        };
        self.signed(authorization, body.into())
    }

    /// Answers the challenges to one delivery; nothing where none is to be answered.
    pub(super) fn digest_client(&self) -> Option<DigestClient> {
        match &self.credentials {
            Some(Credentials::Digest(user, password)) => {
                Some(DigestClient::new(user, password.expose_secret()))
            }
            _ => None,
        }
    }

    /// The request that answers a challenge; nothing when the client cannot.
    pub(super) fn answering(
        &self,
        client: &mut DigestClient,
        body: Bytes,
    ) -> http::Result<Option<Request<Bytes>>> {
        let uri = Uri::try_from(&self.path)?;
        let target = uri.path_and_query().map_or("/", |target| target.as_str());
        let authorization = client.authorization(&self.method, target);
        authorization.map(|authorization| self.signed(Some(authorization), body)).transpose()
    }

    fn signed(&self, authorization: Option<HeaderValue>, body: Bytes) -> http::Result<Request<Bytes>> {
        let mut request = Request::builder().method(&self.method).uri(&self.path);
        if let Some(content_type) = &self.content_type {
            request = request.header(CONTENT_TYPE, content_type);
        }
        if let Some(authorization) = authorization {
            request = request.header(AUTHORIZATION, authorization);
        }
        for (name, value) in &self.headers {
            let mut value = HeaderValue::from_str(value.expose_secret())?;
            value.set_sensitive(true);
            request = request.header(name, value);
        }
        request.header(CONTENT_LENGTH, body.len()).body(body)
    }
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match &self.credentials {
            Some(Credentials::Basic(..)) => "basic",
            Some(Credentials::Digest(..)) => "digest",
            None => "none",
        };
        f.debug_struct("Sender")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("content_type", &self.content_type)
            .field("headers", &self.headers.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("credentials", &scheme)
            .finish()
    }
}
