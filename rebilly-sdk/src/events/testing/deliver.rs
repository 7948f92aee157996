//! Delivery to a service, and its response.

use std::fmt;
use std::future::poll_fn;

use bytes::Bytes;
use http::header::WWW_AUTHENTICATE;
use http::{Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, Full};
use tower_service::Service;

use super::sender::TestSender;
use crate::events::BoxError;

/// Error of a delivery without a response.
#[derive(Debug)]
#[non_exhaustive]
pub struct DeliverError {
    context: &'static str,
    source: BoxError,
}

impl DeliverError {
    fn new(context: &'static str, source: impl Into<BoxError>) -> Self {
        Self { context, source: source.into() }
    }
}

impl fmt::Display for DeliverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.context, self.source)
    }
}

impl std::error::Error for DeliverError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

impl TestSender {
    /// Delivers a body, such as a [`Sample`](super::Sample), to a service and returns the response.
    ///
    /// The service is an axum `Router` or any `tower` service with this body type. Digest authentication takes two
    /// requests: the response to the first is a challenge.
    ///
    /// # Errors
    /// - The sender's path or a header is invalid.
    /// - The service failed.
    /// - The response body is incomplete.
    ///
    /// A response with any status is `Ok`.
    pub async fn deliver<S, R>(
        &self,
        service: &S,
        body: impl Into<Bytes>,
    ) -> Result<Response<Bytes>, DeliverError>
    where
        S: Service<Request<Full<Bytes>>, Response = Response<R>> + Clone,
        S::Error: Into<BoxError>,
        R: Body,
        R::Error: Into<BoxError>,
    {
        let call = async |request: Request<Bytes>| {
            let mut service = service.clone();
            poll_fn(|context| service.poll_ready(context)).await?;
            service.call(request.map(Full::new)).await
        };
        self.deliver_with(body, call).await
    }

    /// Delivers a body through a function instead of a service.
    ///
    /// # Errors
    /// The same as for [`deliver`](Self::deliver).
    pub async fn deliver_with<R, E>(
        &self,
        body: impl Into<Bytes>,
        mut send: impl AsyncFnMut(Request<Bytes>) -> Result<Response<R>, E>,
    ) -> Result<Response<Bytes>, DeliverError>
    where
        E: Into<BoxError>,
        R: Body,
        R::Error: Into<BoxError>,
    {
        let body = body.into();
        let invalid = |error: http::Error| DeliverError::new("invalid path or header of the sender", error);
        let failed = |error: E| DeliverError::new("the service failed", error);
        let mut response =
            collect(send(self.request(body.clone()).map_err(invalid)?).await.map_err(failed)?).await?;
        let Some(mut client) = self.digest_client() else { return Ok(response) };
        // A nonce can expire between its challenge and its use. Then one more challenge is accepted.
        for is_retry in [false, true] {
            let is_challenged =
                response.status() == StatusCode::UNAUTHORIZED && (!is_retry || is_stale(&response));
            if !is_challenged || !client.accept_challenge(response.headers()) {
                break;
            }
            let request = self.authorized_request(&mut client, body.clone()).map_err(invalid)?;
            let Some(request) = request else { break };
            response = collect(send(request).await.map_err(failed)?).await?;
        }
        Ok(response)
    }
}

/// Returns whether the challenge rejects only the nonce.
fn is_stale<B>(response: &Response<B>) -> bool {
    let challenges = response.headers().get_all(WWW_AUTHENTICATE).iter();
    let mut texts = challenges.filter_map(|value| value.to_str().ok()).map(str::to_ascii_lowercase);
    texts.any(|text| text.replace('"', "").contains("stale=true"))
}

/// Reads the body of a response.
async fn collect<R: Body>(response: Response<R>) -> Result<Response<Bytes>, DeliverError>
where
    R::Error: Into<BoxError>,
{
    let (parts, body) = response.into_parts();
    let body =
        body.collect().await.map_err(|error| DeliverError::new("the response is incomplete", error))?;
    Ok(Response::from_parts(parts, body.to_bytes()))
}
