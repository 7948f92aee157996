//! Customers as responses hold them: with links, and with the resources of `expand`.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::handlers::payments::INSTRUMENTS;
use crate::query::Query;
use crate::server::{Body, Shared, json_text};
use crate::state::{Record, Store};

/// Characters that an identifier in a path has percent-encoded.
const NOT_IN_SEGMENTS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'_');

/// Capacity of the buffer of a written customer.
const CAPACITY: usize = 1536;

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

/// The body of a response with a customer. `known` is the customer as JSON, if it has been written before.
pub(crate) fn body(
    shared: &Shared,
    store: &Store,
    customer: &Record,
    known: Option<&[u8]>,
    query: &Query,
) -> Body {
    if !query.is_empty() {
        return Value::Object(expanded(shared, store, customer, query)).into();
    }
    let mut text = Vec::with_capacity(CAPACITY);
    match known {
        Some(known) => text.extend_from_slice(known),
        None => json_text::write_object(&mut text, customer),
    }
    text.pop();
    let mut before = &b",\"_links\":["[..];
    for_each_link(shared, store, customer, |rel, href| {
        text.extend_from_slice(before);
        text.extend_from_slice(b"{\"rel\":");
        json_text::write_string(&mut text, rel);
        text.extend_from_slice(b",\"href\":");
        json_text::write_string(&mut text, &href);
        text.push(b'}');
        before = b",";
    });
    text.extend_from_slice(b"]}");
    Body::of_text(text, customer)
}

/// The customer with `_links` only.
pub(crate) fn plain(shared: &Shared, store: &Store, customer: &Record) -> Record {
    let mut links = Vec::new();
    for_each_link(shared, store, customer, |rel, href| links.push(link(rel, href)));
    let mut body = customer.clone();
    body.insert("_links".to_owned(), links.into());
    body
}

/// Calls a function with every link of a customer. The first one always exists.
fn for_each_link(
    shared: &Shared,
    store: &Store,
    customer: &Record,
    mut add: impl FnMut(&'static str, String),
) {
    let id = text(customer, "id");
    let mut add = |rel, path: &[&str]| add(rel, shared.href_of(path));
    add("self", &["/customers/", id]);
    add("attachments", &["/attachments?filter=relatedId:", id]);
    if let Some(website) = customer.get("websiteId").and_then(Value::as_str) {
        add("website", &["/websites/", &segment(website)]);
    }
    if let Some(instrument) = default_instrument_id(customer) {
        add("defaultPaymentInstrument", &["/payment-instruments/", &segment(instrument)]);
    }
    if store.lead_sources.contains_key(id) {
        add("leadSource", &["/customers/", id, "/lead-source"]);
    }
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
            let id = default_instrument_id(customer)?;
            let method = customer.get("defaultPaymentInstrument")?.get("method")?;
            Some(stored(INSTRUMENTS, id).unwrap_or_else(|| json!({ "id": id, "method": method })))
        }
        _ => None,
    }
}

/// The id of the default payment instrument of a customer.
pub(crate) fn default_instrument_id(customer: &Record) -> Option<&str> {
    customer.get("defaultPaymentInstrument")?.get("paymentInstrumentId")?.as_str()
}

fn segment(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, NOT_IN_SEGMENTS).into()
}
