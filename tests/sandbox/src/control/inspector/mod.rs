//! The inspector: pages that render on the server, without secrets. The overview reloads its content.

mod details;
mod forms;
mod html;
mod overview;
mod redact;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use http::StatusCode;

use crate::query::Query;
use crate::server::Shared;

const SCRIPT: &str = include_str!("inspector.js");

/// The pages below `/_sandbox`.
pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/_sandbox", get(page))
        .route("/_sandbox/inspector.js", get(script))
        .route("/_sandbox/content", get(content))
        .route("/_sandbox/requests/{number}", get(request))
        .route("/_sandbox/resources", get(resources))
        .route("/_sandbox/attempts/{id}", get(attempt))
        .route("/_sandbox/advance", post(forms::advance))
        .route("/_sandbox/faults", post(forms::add_fault))
        .route("/_sandbox/faults/clear", post(forms::clear_faults))
}

async fn page(State(shared): State<Arc<Shared>>) -> Response {
    html::page(StatusCode::OK, &overview::page(&shared, None))
}

async fn script() -> impl IntoResponse {
    ([("content-type", "text/javascript")], SCRIPT)
}

/// The part of the overview that changes.
async fn content(State(shared): State<Arc<Shared>>) -> Html<String> {
    Html(overview::content(&shared))
}

async fn request(State(shared): State<Arc<Shared>>, Path(number): Path<u64>) -> Response {
    found(details::request(&shared, number))
}

async fn resources(State(shared): State<Arc<Shared>>, RawQuery(query): RawQuery) -> Response {
    let query = Query::parse(query.as_deref().unwrap_or_default());
    let collection = query.get("collection").unwrap_or_default();
    found(details::resources(&shared, collection, query.get("id")))
}

async fn attempt(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Response {
    found(details::attempt(&shared, &id))
}

fn found(content: Option<String>) -> Response {
    match content {
        Some(content) => html::page(StatusCode::OK, &content),
        None => html::page(StatusCode::NOT_FOUND, &html::head("The sandbox no longer keeps this entry")),
    }
}
