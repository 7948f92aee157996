//! Customers as responses hold them: with links, and with the resources of `expand`.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::buffers;
use crate::handlers::payments::INSTRUMENTS;
use crate::query::Query;
use crate::server::{Body, Shared, json_text};
use crate::state::{Record, Store, property};

/// Characters that an identifier in a path has percent-encoded.
const NOT_IN_SEGMENTS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'_');

/// Length of the links of a customer, roughly.
const LINKS: usize = 512;

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

/// The parts of a customer that its links are made of.
#[derive(Clone, Copy)]
pub(crate) struct Linked<'a> {
    id: &'a str,
    website: Option<&'a str>,
    instrument: Option<&'a str>,
    has_lead_source: bool,
}

impl<'a> Linked<'a> {
    /// `fields` has at least the website of the customer.
    pub(super) fn new(id: &'a str, fields: &'a Record, instrument: &'a Value, has_lead_source: bool) -> Self {
        let website = property(fields, "websiteId").and_then(Value::as_str);
        Self { id, website, instrument: instrument_id(instrument), has_lead_source }
    }

    pub(super) fn of(store: &Store, customer: &'a Record) -> Self {
        let (id, instrument) = (text(customer, "id"), customer.get("defaultPaymentInstrument"));
        Self::new(id, customer, instrument.unwrap_or(&Value::Null), store.lead_sources.contains_key(id))
    }
}

/// The body of a response with a customer that is JSON already.
pub(super) fn with_links(shared: &Shared, customer: Vec<u8>, linked: Linked<'_>) -> Body {
    let mut text = customer;
    text.pop();
    let mut before = &b",\"_links\":["[..];
    for_each_link(linked, |rel, path| {
        text.extend_from_slice(before);
        text.extend_from_slice(b"{\"rel\":");
        json_text::write_string(&mut text, rel);
        text.extend_from_slice(b",\"href\":\"");
        // A URL needs no escapes.
        shared.write_href(path, |part| text.extend_from_slice(part.as_bytes()));
        text.extend_from_slice(b"\"}");
        before = b",";
    });
    text.extend_from_slice(b"]}");
    Body::Text(text, Some(linked.id.to_owned()))
}

/// The body of a response with a stored customer.
pub(super) fn body(shared: &Shared, store: &Store, customer: &Record, query: &Query) -> Body {
    let written = store.customers.text(text(customer, "id"));
    match written.filter(|_| query.is_empty()) {
        Some(known) => {
            let mut text = buffers::take(known.len() + LINKS);
            text.extend_from_slice(known);
            with_links(shared, text, Linked::of(store, customer))
        }
        None => Value::Object(expanded(shared, store, customer, query)).into(),
    }
}

/// The customer with `_links` only.
pub(crate) fn plain(shared: &Shared, store: &Store, customer: &Record) -> Record {
    let mut links = Vec::new();
    for_each_link(Linked::of(store, customer), |rel, path| links.push(link(rel, shared.href_of(path))));
    let mut body = customer.clone();
    body.insert("_links".to_owned(), links.into());
    body
}

/// Calls a function with every link of a customer, and the parts of its path. The first one always exists.
fn for_each_link(linked: Linked<'_>, mut add: impl FnMut(&'static str, &[&str])) {
    let Linked { id, website, instrument, has_lead_source } = linked;
    add("self", &["/customers/", id]);
    add("attachments", &["/attachments?filter=relatedId:", id]);
    if let Some(website) = website {
        add("website", &["/websites/", &segment(website)]);
    }
    if let Some(instrument) = instrument {
        add("defaultPaymentInstrument", &["/payment-instruments/", &segment(instrument)]);
    }
    if has_lead_source {
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
    instrument_id(customer.get("defaultPaymentInstrument")?)
}

fn instrument_id(instrument: &Value) -> Option<&str> {
    instrument.get("paymentInstrumentId")?.as_str()
}

fn segment(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, NOT_IN_SEGMENTS).into()
}
