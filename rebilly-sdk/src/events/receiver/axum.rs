//! The receiver in axum 0.8: a router, and an extractor for other handlers.

use axum::Router;
use axum::body::Body;
use axum::extract::{FromRef, FromRequest, Request};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use http::StatusCode;

use super::endpoint::{BODY_TIMEOUT, Receiver};
use super::{body, head};
use crate::events::delivery::{Delivery, Payload};
use crate::events::verifier::WebhookVerifier;

impl<P: Payload> Receiver<P> {
    /// Returns a router that accepts deliveries at any path. Nest it at the path of the webhook's URL.
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

/// Authenticates and decodes a delivery with the [`WebhookVerifier`] of the router's state.
///
/// Rejections are the same as those of a [`Receiver`]. There is no inbox, so the handler sees duplicates.
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
        let verifier = WebhookVerifier::from_ref(state);
        let (parts, body) = request.into_parts();
        let limits = &verifier.limits;
        let checked = head::check(&verifier, &parts);
        checked.map_err(|rejection| rejection.into_response(&limits.methods).map(Body::new))?;
        let body = body::read(body, limits.max_body, BODY_TIMEOUT).await;
        let body = body.map_err(IntoResponse::into_response)?;
        Self::read(body).map_err(|_| StatusCode::BAD_REQUEST.into_response())
    }
}
