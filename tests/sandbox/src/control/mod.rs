//! The control API below `/_sandbox/api`, for programs in other languages, and the inspector at `/_sandbox`.
//!
//! Both accept connections from the same machine only, and no requests of other web sites.

mod api;
mod faults;
mod inspector;
mod members;

use std::sync::Arc;

use axum::Router;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::header::{HOST, ORIGIN};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use crate::net::Connection;
use crate::server::Shared;

/// An error of the control API: status and reason.
struct ControlError(StatusCode, String);

impl ControlError {
    fn invalid(reason: impl ToString) -> Self {
        Self(StatusCode::UNPROCESSABLE_ENTITY, reason.to_string())
    }
}

impl IntoResponse for ControlError {
    fn into_response(self) -> Response {
        (self.0, json_body(&json!({ "error": self.1 }))).into_response()
    }
}

fn json_body(body: &Value) -> impl IntoResponse {
    ([("content-type", "application/json")], body.to_string())
}

/// The routes below `/_sandbox`.
pub(crate) fn router() -> Router<Arc<Shared>> {
    let routes = Router::new()
        .merge(inspector::routes())
        .route("/_sandbox/api", get(api::index))
        .route("/_sandbox/api/clock", get(api::clock))
        .route("/_sandbox/api/advance", post(api::advance))
        .route("/_sandbox/api/trigger", post(api::trigger))
        .route("/_sandbox/api/snapshot", get(api::snapshot))
        // A snapshot holds the whole state.
        .route("/_sandbox/api/restore", post(api::restore).layer(DefaultBodyLimit::disable()))
        .route("/_sandbox/api/requests", get(api::requests))
        .route("/_sandbox/api/events", get(api::events))
        .route("/_sandbox/api/reset", post(api::reset))
        .route("/_sandbox/api/faults", get(faults::list).post(faults::add).delete(faults::clear));
    routes.route_layer(middleware::from_fn(only_local))
}

/// Rejects clients on other machines, and web sites that a browser shows: those have another `Host` or an `Origin`.
async fn only_local(
    ConnectInfo(connection): ConnectInfo<Connection>,
    request: Request,
    next: Next,
) -> Response {
    if connection.is_local() && is_own(request.headers()) {
        return next.run(request).await;
    }
    let reason = "The control API accepts requests of the same machine only. Use 127.0.0.1 or localhost.";
    ControlError(StatusCode::FORBIDDEN, reason.to_owned()).into_response()
}

fn is_own(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok());
    let host = text(HOST).unwrap_or_default();
    // An IPv6 address without a port has colons, too.
    let port = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    let name = port.map_or(host, |(name, _)| name);
    let is_loopback = name.eq_ignore_ascii_case("localhost") || matches!(name, "127.0.0.1" | "[::1]");
    is_loopback && text(ORIGIN).is_none_or(|origin| origin == format!("http://{host}"))
}
