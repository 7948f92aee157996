//! The page on which a customer approves or declines a waiting transaction: `/_sandbox/approvals/{id}`.

use serde_json::Value;

use crate::handlers::customers::view::text;
use crate::response::SandboxResponse;
use crate::server::Shared;
use crate::state::{Record, Store};

use super::super::{TRANSACTIONS, events, touch};
use super::result::decide;

/// Path of the pages, below the host.
const PATH: &str = "/_sandbox/approvals/";

/// Responds to a request for an approval page. `None` for another path.
///
/// GET shows the page and sends the customer offsite. POST of `id/approve` and `id/decline` decides, and redirects to
/// `redirectUrl`.
pub(crate) fn respond(shared: &Shared, method: &str, path: &str) -> Option<SandboxResponse> {
    let below = path.strip_prefix(PATH)?;
    if !shared.config.stateful {
        return Some(page(404, "Not found", "<p>A stateless sandbox has no transactions.</p>"));
    }
    let mut store = shared.store();
    let (id, decision) = match below.split_once('/') {
        Some((id, decision)) => (id, Some(decision)),
        None => (below, None),
    };
    let Some(transaction) = store.resources.find(TRANSACTIONS, id).cloned() else {
        return Some(page(404, "Not found", "<p>The transaction does not exist.</p>"));
    };
    Some(match (method, decision) {
        ("GET", None) if is_waiting(&transaction) => {
            visit(shared, &mut store, id, &transaction);
            question(&transaction)
        }
        ("GET", None) => done(&transaction),
        ("POST", Some("approve")) => answer(shared, &mut store, id, &transaction, "approved"),
        ("POST", Some("decline")) => answer(shared, &mut store, id, &transaction, "declined"),
        ("GET" | "POST", _) => page(404, "Not found", "<p>The page does not exist.</p>"),
        _ => page(405, "Method not allowed", "<p>Use GET or POST.</p>").header("allow", "GET, POST"),
    })
}

fn is_waiting(transaction: &Record) -> bool {
    matches!(text(transaction, "status"), "waiting-approval" | "offsite")
}

/// The first visit moves the transaction offsite.
fn visit(shared: &Shared, store: &mut Store, id: &str, transaction: &Record) {
    if text(transaction, "status") != "waiting-approval" {
        return;
    }
    store.resources.change(TRANSACTIONS, id, |transaction| {
        transaction.insert("status".to_owned(), "offsite".into());
        touch(shared, transaction);
    });
    events::of_redirect(shared, store, "customer-redirected-offsite", id);
}

fn answer(
    shared: &Shared,
    store: &mut Store,
    id: &str,
    transaction: &Record,
    result: &str,
) -> SandboxResponse {
    if is_waiting(transaction) {
        visit(shared, store, id, transaction);
        events::of_redirect(shared, store, "customer-returned", id);
        decide(shared, store, id, result, None);
    }
    let decided = store.resources.find(TRANSACTIONS, id).cloned().unwrap_or_default();
    match transaction.get("redirectUrl").and_then(Value::as_str) {
        Some(url) => SandboxResponse::new(303).location(url),
        None => done(&decided),
    }
}

fn question(transaction: &Record) -> SandboxResponse {
    let (id, currency) = (escape(text(transaction, "id")), escape(text(transaction, "currency")));
    let amount = transaction.get("amount").and_then(Value::as_f64).unwrap_or_default();
    let form = |action: &str, label: &str| {
        format!("<form method=\"post\" action=\"{PATH}{id}/{action}\"><button>{label}</button></form>")
    };
    let body = format!(
        "<p>Pay {amount:.2} {currency}?</p><p>Transaction <code>{id}</code></p>{}{}",
        form("approve", "Approve"),
        form("decline", "Decline"),
    );
    page(200, "Approve a payment", &body)
}

fn done(transaction: &Record) -> SandboxResponse {
    let (id, result) = (escape(text(transaction, "id")), escape(text(transaction, "result")));
    page(200, "Payment decided", &format!("<p>Transaction <code>{id}</code>: {result}.</p>"))
}

fn page(status: u16, title: &str, body: &str) -> SandboxResponse {
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\
         <body><h1>{title}</h1>{body}</body></html>"
    );
    SandboxResponse::html(status, &page)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
