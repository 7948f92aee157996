//! Customers as responses hold them: with links, and with the resources of `expand`.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::{Value, json};

use crate::handlers::payments::INSTRUMENTS;
use crate::query::Query;
use crate::server::{Body, Shared};
use crate::state::{Record, Store};

/// Characters that an identifier in a path has percent-encoded.
const NOT_IN_SEGMENTS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'_');

/// The customer with `_links`, and with `_embedded` for expanded resources that exist.
pub(crate) fn expanded(shared: &Shared, store: &Store, customer: &Record, query: &Query) -> Record {
    let mut body = plain(shared, store, customer);
    let mut embedded = Record::new();
    for name in query.list("expand") {
        if let Some(resource) = related(shared, store, customer, name) {
            embedded.insert(name.to_owned(), resource);
        }
    }
    if !embedded.is_empty() {
        body.insert("_embedded".to_owned(), Value::Object(embedded));
    }
    body
}

/// The body of a response with a customer.
pub(crate) fn body(shared: &Shared, store: &Store, customer: &Record, query: &Query) -> Body {
    match query.is_empty() {
        true => Body::written(customer, Some(("_links", &links(shared, store, customer)))),
        false => Value::Object(expanded(shared, store, customer, query)).into(),
    }
}

/// The customer with `_links` only.
pub(crate) fn plain(shared: &Shared, store: &Store, customer: &Record) -> Record {
    let links = links(shared, store, customer).into_iter().map(|entry| link(entry.rel, entry.href));
    let mut body = customer.clone();
    body.insert("_links".to_owned(), links.collect());
    body
}

/// One entry of `_links`.
#[derive(Serialize)]
struct Link {
    rel: &'static str,
    href: String,
}

fn links(shared: &Shared, store: &Store, customer: &Record) -> Vec<Link> {
    let id = text(customer, "id");
    let link = |rel, path: &[&str]| Link { rel, href: shared.href(&path.concat()) };
    let mut links = Vec::with_capacity(5);
    links.push(link("self", &["/customers/", id]));
    links.push(link("attachments", &["/attachments?filter=relatedId:", id]));
    if let Some(website) = customer.get("websiteId").and_then(Value::as_str) {
        links.push(link("website", &["/websites/", &segment(website)]));
    }
    if let Some(instrument) = instrument_id(customer) {
        links.push(link("defaultPaymentInstrument", &["/payment-instruments/", &segment(instrument)]));
    }
    if store.lead_sources.contains_key(id) {
        links.push(link("leadSource", &["/customers/", id, "/lead-source"]));
    }
    links
}

/// One entry of `_links`.
pub(crate) fn link(rel: &str, href: String) -> Value {
    json!({ "rel": rel, "href": href })
}

/// A string property. Empty when it is absent.
pub(crate) fn text<'a>(record: &'a Record, name: &str) -> &'a str {
    record.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn related(shared: &Shared, store: &Store, customer: &Record, name: &str) -> Option<Value> {
    let stored = |collection: &str, id: &str| {
        store.resources.find(collection, id).map(|known| Value::Object(known.clone()))
    };
    match name {
        "leadSource" => {
            let id = text(customer, "id");
            let source = store.lead_sources.get(id)?;
            Some(Value::Object(super::lead_source::view(shared, id, source)))
        }
        "website" => {
            let id = customer.get("websiteId")?.as_str()?;
            Some(stored("/websites", id).unwrap_or_else(|| json!({ "id": id })))
        }
        "defaultPaymentInstrument" => {
            let id = instrument_id(customer)?;
            let method = customer.get("defaultPaymentInstrument")?.get("method")?;
            Some(stored(INSTRUMENTS, id).unwrap_or_else(|| json!({ "id": id, "method": method })))
        }
        _ => None,
    }
}

fn instrument_id(customer: &Record) -> Option<&str> {
    customer.get("defaultPaymentInstrument")?.get("paymentInstrumentId")?.as_str()
}

fn segment(text: &str) -> String {
    utf8_percent_encode(text, NOT_IN_SEGMENTS).to_string()
}
