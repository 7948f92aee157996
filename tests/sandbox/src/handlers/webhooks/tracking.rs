//! `/tracking/webhooks`, `/tracking/webhooks/{id}` and `/tracking/webhooks/{id}/resend`.

use crate::handlers::{Call, Routes};
use crate::problem::Problem;
use crate::query::{Page, select};
use crate::server::{JsonResponse, Shared};

pub(crate) const ROUTES: Routes = &[
    ("GET /tracking/webhooks", list),
    ("GET /tracking/webhooks/{}", get),
    ("POST /tracking/webhooks/{}/resend", resend),
];

/// Members that `q` looks into.
const SEARCHED: [&str; 5] = ["id", "url", "eventType", "entityId", "request"];

fn list(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let page = Page::read(&call.query);
    let entries = shared.dispatcher.tracking().entries();
    let found = select(&entries.table, &call.query, &SEARCHED)?;
    let body = page.cut(&found).map(|entry| super::seen(shared, "/tracking/webhooks", entry)).collect();
    Ok(JsonResponse::ok(body).with_headers(page.headers(found.len())))
}

fn get(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let entries = shared.dispatcher.tracking().entries();
    let entry = entries.table.get(call.path("id")).ok_or_else(|| Problem::not_found("attempt"))?;
    Ok(JsonResponse::ok(super::seen(shared, "/tracking/webhooks", entry)))
}

/// Of a webhook that is not there or not active any more nothing can be sent again.
fn resend(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    match shared.dispatcher.resend(call.path("id")) {
        true => Ok(JsonResponse::no_content()),
        false => Err(Problem::not_found("attempt at an active webhook")),
    }
}
