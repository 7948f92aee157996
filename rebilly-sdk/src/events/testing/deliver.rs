//! Bringing a delivery to a service and taking its answer in.

use std::fmt;
use std::future::poll_fn;

use bytes::Bytes;
use http::header::WWW_AUTHENTICATE;
use http::{Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, Full};
use tower_service::Service;

use super::Sender;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Why there is no answer to a delivery.
#[derive(Debug)]
pub struct DeliverError {
    what: &'static str,
    source: BoxError,
}

impl DeliverError {
    fn new(what: &'static str, source: impl Into<BoxError>) -> Self {
        Self { what, source: source.into() }
    }
}

impl fmt::Display for DeliverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, self.source)
    }
}

impl std::error::Error for DeliverError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

impl Sender {
    /// Delivers a body, such as a [`Sample`](super::Sample), to a service and gives back its answer.
    ///
    /// An axum `Router` is such a service, and so is every `tower` service that takes bodies of this type. With digest
    /// authentication there are two rounds, as there are with Rebilly: the first is answered with a challenge.
    ///
    /// # Errors
    /// The sender's settings make no request, the service failed, or its answer broke off. An answer is no error,
    /// whatever its status.
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

    /// The same through a function of your own, where there is no service.
    ///
    /// # Errors
    /// As [`deliver`](Self::deliver).
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
        let refused = |error: http::Error| DeliverError::new("no request", error);
        let failed = |error: E| DeliverError::new("the service failed", error);
        let mut answer =
            whole(send(self.request(body.clone()).map_err(refused)?).await.map_err(failed)?).await?;
        let Some(mut client) = self.digest_client() else { return Ok(answer) };
        // A nonce can run out between its challenge and its use: then there is another one, and that is the last.
        for again in [false, true] {
            let asked = answer.status() == StatusCode::UNAUTHORIZED && (!again || is_stale(&answer));
            if !asked || !client.accept_challenge(answer.headers()) {
                break;
            }
            let request = self.answering(&mut client, body.clone()).map_err(refused)?;
            let Some(request) = request else { break };
            answer = whole(send(request).await.map_err(failed)?).await?;
        }
        Ok(answer)
    }
}

/// Whether the nonce was refused for its age alone.
fn is_stale<B>(answer: &Response<B>) -> bool {
    let challenges = answer.headers().get_all(WWW_AUTHENTICATE).iter();
    let mut texts = challenges.filter_map(|value| value.to_str().ok()).map(str::to_ascii_lowercase);
    texts.any(|text| text.replace('"', "").contains("stale=true"))
}

/// The answer with all of its body.
async fn whole<R: Body>(answer: Response<R>) -> Result<Response<Bytes>, DeliverError>
where
    R::Error: Into<BoxError>,
{
    let (parts, body) = answer.into_parts();
    let body = body.collect().await.map_err(|error| DeliverError::new("the answer broke off", error))?;
    Ok(Response::from_parts(parts, body.to_bytes()))
}
