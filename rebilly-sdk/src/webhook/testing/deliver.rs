//! Bringing a delivery to a service and taking its answer in.

use std::fmt;
use std::future::poll_fn;

use bytes::Bytes;
use http::{Request, Response};
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
        let made = |made: http::Result<_>| made.map_err(|error| DeliverError::new("no request", error));
        let failed = |error: E| DeliverError::new("the service failed", error);
        whole(send(made(self.request(body))?).await.map_err(failed)?).await
    }
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
