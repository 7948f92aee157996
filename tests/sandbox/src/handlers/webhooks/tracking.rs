//! `/tracking/webhooks`, `/tracking/webhooks/{id}` and `/tracking/webhooks/{id}/resend`.

use crate::handlers::{Call, Routes};
use crate::problem::Problem;
use crate::query::{Page, select};
use crate::server::{Reply, Shared};

pub(crate) const ROUTES: Routes = &[
    ("GET /tracking/webhooks", list),
    ("GET /tracking/webhooks/{}", get),
    ("POST /tracking/webhooks/{}/resend", resend),
];

/// Members that `q` looks into.
const SEARCHED: [&str; 5] = ["id", "url", "eventType", "entityId", "request"];

fn list(shared: &Shared, call: Call<'_>) -> Result<Reply, Problem> {
    let page = Page::read(&call.query);
    let entries = shared.hub.tracking().entries();
    let found = select(&entries.table, &call.query, &SEARCHED)?;
    let body = page.cut(&found).map(|entry| super::seen(shared, "/tracking/webhooks", entry)).collect();
    Ok(Reply::ok(body).with_headers(page.headers(found.len())))
}

fn get(shared: &Shared, call: Call<'_>) -> Result<Reply, Problem> {
    let entries = shared.hub.tracking().entries();
    let entry = entries.table.get(call.path("id")).ok_or_else(|| Problem::not_found("attempt"))?;
    Ok(Reply::ok(super::seen(shared, "/tracking/webhooks", entry)))
}

/// Of a webhook that is not there or not active any more nothing can be sent again.
fn resend(shared: &Shared, call: Call<'_>) -> Result<Reply, Problem> {
    match shared.hub.resend(call.path("id")) {
        true => Ok(Reply::no_content()),
        false => Err(Problem::not_found("attempt at an active webhook")),
    }
}
