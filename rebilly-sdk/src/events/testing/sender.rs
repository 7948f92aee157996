//! The sender of test deliveries, and its settings.

use std::fmt;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderValue, Method, Request, Uri};
use secrecy::{ExposeSecret, SecretString};

use crate::events::auth::{DigestClient, basic_authorization};

/// Sends deliveries as Rebilly does. Default: JSON by POST to `/`, without credentials.
///
/// `Debug` shows no credentials and no header values.
///
/// ```
/// use rebilly_sdk::events::testing::{TestSender, sample};
///
/// let request = TestSender::new()
///     .basic("user", "secret")
///     .header("x-tenant", "7")
///     .path("/hooks/rebilly")
///     .request(sample::customer_updated())?;
/// assert_eq!(request.headers()["authorization"], "Basic dXNlcjpzZWNyZXQ=");
/// assert_eq!(request.uri(), "/hooks/rebilly");
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Clone)]
pub struct TestSender {
    auth: Option<SenderAuth>,
    method: Method,
    content_type: Option<String>,
    path: String,
    headers: Vec<(String, SecretString)>,
}

#[derive(Clone)]
enum SenderAuth {
    Basic(String, SecretString),
    Digest(String, SecretString),
}

impl Default for TestSender {
    fn default() -> Self {
        Self {
            auth: None,
            method: Method::POST,
            content_type: Some("application/json".to_owned()),
            path: "/".to_owned(),
            headers: Vec::new(),
        }
    }
}

impl TestSender {
    /// Creates a sender that posts JSON to `/`, without credentials.
    pub fn new() -> Self {
        Self::default()
    }

    /// Authenticates with HTTP basic authentication. It replaces earlier credentials.
    #[must_use]
    pub fn basic(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.auth = Some(SenderAuth::Basic(user.into(), password.into().into()));
        self
    }

    /// Authenticates with HTTP digest authentication. It replaces earlier credentials.
    ///
    /// Each delivery takes two requests: the first gets a challenge, the second has the digest.
    #[must_use]
    pub fn digest(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.auth = Some(SenderAuth::Digest(user.into(), password.into().into()));
        self
    }

    /// Adds a header. The same name can be added again.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into().into()));
        self
    }

    /// HTTP method. Default: POST.
    #[must_use]
    pub fn method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    /// Content type of the body; `None` omits the header. Default: `application/json`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<Option<&'static str>>) -> Self {
        self.content_type = content_type.into().map(str::to_owned);
        self
    }

    /// Path and query, or absolute URL, of the requests. Default: `/`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Returns the request of a delivery. With digest authentication, it is the first of two, without credentials.
    ///
    /// # Errors
    /// The path or a header is invalid in HTTP.
    pub fn request(&self, body: impl Into<Bytes>) -> http::Result<Request<Bytes>> {
        let authorization = match &self.auth {
            Some(SenderAuth::Basic(user, password)) => {
                Some(basic_authorization(user, password.expose_secret()))
            }
            Some(SenderAuth::Digest(..)) | None => None,
        };
        self.build(authorization, body.into())
    }

    /// Returns the client for the challenges of one delivery; `None` without digest authentication.
    pub(super) fn digest_client(&self) -> Option<DigestClient> {
        match &self.auth {
            Some(SenderAuth::Digest(user, password)) => {
                Some(DigestClient::new(user, password.expose_secret()))
            }
            _ => None,
        }
    }

    /// Returns the request with a digest; `None` if the client has no challenge.
    pub(super) fn authorized_request(
        &self,
        client: &mut DigestClient,
        body: Bytes,
    ) -> http::Result<Option<Request<Bytes>>> {
        let uri = Uri::try_from(&self.path)?;
        let target = uri.path_and_query().map_or("/", |target| target.as_str());
        let authorization = client.authorization(&self.method, target);
        authorization.map(|authorization| self.build(Some(authorization), body)).transpose()
    }

    fn build(&self, authorization: Option<HeaderValue>, body: Bytes) -> http::Result<Request<Bytes>> {
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

impl fmt::Debug for TestSender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match &self.auth {
            Some(SenderAuth::Basic(..)) => "basic",
            Some(SenderAuth::Digest(..)) => "digest",
            None => "none",
        };
        f.debug_struct("TestSender")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("content_type", &self.content_type)
            .field("headers", &self.headers.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("credentials", &scheme)
            .finish()
    }
}
