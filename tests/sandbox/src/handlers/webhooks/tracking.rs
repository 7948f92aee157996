//! `/tracking/webhooks`, `/tracking/webhooks/{id}` and `/tracking/webhooks/{id}/resend`.

use crate::handlers::Call;
use crate::problem::Problem;
use crate::query::{Page, select};
use crate::server::{JsonResponse, Shared};

/// Properties that `q` searches.
const SEARCHED: [&str; 5] = ["id", "url", "eventType", "entityId", "request"];

pub(crate) fn list(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let page = Page::read(&call.query);
    let entries = shared.dispatcher.tracking().entries();
    let found = select(&entries.table, &call.query, &SEARCHED)?;
    let body =
        page.slice(&found).map(|entry| super::with_self_link(shared, "/tracking/webhooks", entry)).collect();
    Ok(JsonResponse::ok(body).with_headers(page.headers(found.len())))
}

pub(crate) fn get(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let entries = shared.dispatcher.tracking().entries();
    let entry = entries.table.get(call.path("id")).ok_or_else(|| Problem::not_found("attempt"))?;
    Ok(JsonResponse::ok(super::with_self_link(shared, "/tracking/webhooks", entry)))
}

/// Rejects entries of webhooks that are deleted or inactive with 404.
pub(crate) fn resend(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    match shared.dispatcher.resend(call.path("id")) {
        true => Ok(JsonResponse::no_content()),
        false => Err(Problem::not_found("attempt of an active webhook")),
    }
}
