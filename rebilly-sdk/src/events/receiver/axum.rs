//! The receiver in axum 0.8: a router, and an extractor for handlers of one's own.

use axum::Router;
use axum::body::Body;
use axum::extract::{FromRef, FromRequest, Request};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use http::StatusCode;

use super::{Receiver, Settings, admit, body, refused};
use crate::events::{Delivery, Payload, WebhookVerifier};

impl<P: Payload> Receiver<P> {
    /// A router that takes deliveries at any path and with any method: serve it, or nest it where your webhook's address points to.
    ///
    /// ```no_run
    /// # async fn example() -> std::io::Result<()> {
    /// use rebilly_sdk::events::{Delivery, Receiver, WebhookVerifier};
    ///
    /// let receiver = Receiver::new(WebhookVerifier::basic("user", "secret"), |event: Delivery| async move {
    ///     Ok::<_, std::io::Error>(println!("{}", event.event_type()))
    /// });
    /// let app = axum::Router::new().nest("/webhooks/rebilly", receiver.router());
    /// axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await?, app).await
    /// # }
    /// ```
    pub fn router<S: Clone + Send + Sync + 'static>(self) -> Router<S> {
        let deliveries = any(move |request: Request| {
            let receiver = self.clone();
            async move { receiver.respond(request).await.map(Body::new) }
        });
        // A fallback alone is lost in a router that is nested in a nested one.
        Router::new()
            .route("/", deliveries.clone())
            .route("/{*path}", deliveries.clone())
            .fallback(deliveries)
    }
}

/// Checks and reads a delivery; the [`WebhookVerifier`] comes from the router's state. What it refuses is answered as a [`Receiver`]
/// would. Nothing is entered in an inbox: your handler sees repetitions.
///
/// ```no_run
/// use axum::{Router, http::StatusCode, routing::post};
/// use rebilly_sdk::events::{Delivery, WebhookVerifier};
///
/// async fn receive(event: Delivery) -> StatusCode {
///     println!("{}", event.event_type());
///     StatusCode::NO_CONTENT
/// }
///
/// let app: Router = Router::new().route("/webhooks", post(receive)).with_state(WebhookVerifier::basic("user", "secret"));
/// ```
impl<P, S> FromRequest<S> for Delivery<P>
where
    P: Payload,
    S: Send + Sync,
    WebhookVerifier: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let webhook = WebhookVerifier::from_ref(state);
        let (parts, body) = request.into_parts();
        admit(&webhook, &parts).map_err(|refusal| refused(refusal, &webhook).map(Body::new))?;
        let limit = Settings::default().body_timeout;
        let body = body::collect(body, webhook.limits.max_body, limit).await;
        let body = body.map_err(IntoResponse::into_response)?;
        Self::read(body).map_err(|_| StatusCode::BAD_REQUEST.into_response())
    }
}
