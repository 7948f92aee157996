//! Checks of a delivery that need no body: authentication, method, content type and length.

use http::Uri;
use http::request::Parts;

use super::response::Rejection;
use crate::events::verifier::WebhookVerifier;

/// Checks the head of a delivery. Authentication comes first, so that an unauthenticated sender learns nothing else.
pub(super) fn check(verifier: &WebhookVerifier, parts: &Parts) -> Result<(), Rejection> {
    let authenticated = verifier.check(&parts.method, original_uri(parts), &parts.headers);
    authenticated.map_err(|error| Rejection::Unauthenticated(verifier.challenge(&error)))?;
    let status = verifier.limits.rejection(&parts.method, &parts.headers);
    status.map_or(Ok(()), |status| Err(Rejection::Status(status)))
}

/// Returns the URI that the sender used: axum removes the path prefix of nested routers.
fn original_uri(parts: &Parts) -> &Uri {
    #[cfg(feature = "axum")]
    if let Some(original) = parts.extensions.get::<::axum::extract::OriginalUri>() {
        return &original.0;
    }
    &parts.uri
}
