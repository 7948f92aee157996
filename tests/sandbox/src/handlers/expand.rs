//! `expand`: stored resources in `_embedded` of the resources that refer to them.

use serde_json::Value;

use crate::handlers::billing::subscriptions::upcoming::upcoming;
use crate::handlers::customers::{lead_source, view};
use crate::handlers::payments::{DISPUTES, INSTRUMENTS, TRANSACTIONS};
use crate::handlers::records::{FILES, KYC_DOCUMENTS, SUBSCRIPTIONS};
use crate::server::Shared;
use crate::spec::{Operation, property_of};
use crate::state::{Record, Store};

use view::text;

/// Limit of an embedded list.
const MAX_ITEMS: usize = 10;

/// Names of related resources whose id is the property `<name>Id`, or whose ids are `<name without s>Ids` or `<name>`,
/// with their collections.
const COLLECTIONS: [(&str, &str); 23] = [
    ("website", "/websites"),
    ("organization", "/organizations"),
    ("gatewayAccount", "/gateway-accounts"),
    ("transaction", TRANSACTIONS),
    ("transactions", TRANSACTIONS),
    ("parentTransaction", TRANSACTIONS),
    ("childTransactions", TRANSACTIONS),
    ("invoice", "/invoices"),
    ("invoices", "/invoices"),
    ("recentInvoice", "/invoices"),
    ("initialInvoice", "/invoices"),
    ("activationInvoice", "/invoices"),
    ("creditMemos", "/credit-memos"),
    ("quote", "/quotes"),
    ("product", "/products"),
    ("plan", "/plans"),
    ("file", FILES),
    ("files", FILES),
    ("user", "/users"),
    ("juniors", "/roles"),
    ("journalEntry", "/journal-entries"),
    ("debitAccount", "/journal-accounts"),
    ("creditAccount", "/journal-accounts"),
];

/// Embeds the resources of a comma-separated list into the resources of a response. A dotted name continues in the
/// embedded resource. Names that the schema of the response does not have in `_embedded` are ignored.
pub(crate) fn apply(shared: &Shared, operation: &Operation, names: &[String], body: &mut Value) {
    let spec = &shared.spec;
    let success = operation.success().and_then(|(_, success)| success.content.json());
    let Some(schema) = success.and_then(|media| media.schema.as_ref()) else { return };
    let applied = spec.walker().applied(schema, body);
    let item = applied.iter().find_map(|applied| applied.schema.get("items"));
    let mut store = shared.store();
    let resources = match body {
        Value::Array(items) => items.as_mut_slice(),
        other => std::slice::from_mut(other),
    };
    for resource in resources {
        let embedded = spec.property(item.unwrap_or(schema), resource, "_embedded");
        let documented = |name: &&String| {
            let name = name.split('.').next().unwrap_or_default();
            embedded.is_some_and(|embedded| property_of(spec.parts(), embedded, name).is_some())
        };
        let names: Vec<&String> = names.iter().filter(documented).collect();
        if let Value::Object(record) = resource {
            names.into_iter().for_each(|name| embed(shared, &mut store, record, name));
        }
    }
}

fn embed(shared: &Shared, store: &mut Store, record: &mut Record, path: &str) {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let known = record.get("_embedded").and_then(|embedded| embedded.get(name)).cloned();
    let Some(mut found) = known.or_else(|| related(shared, store, record, name)) else { return };
    if let Some(rest) = rest {
        let inner = match &mut found {
            Value::Array(items) => items.as_mut_slice(),
            other => std::slice::from_mut(other),
        };
        for record in inner.iter_mut().filter_map(Value::as_object_mut) {
            embed(shared, store, record, rest);
        }
    }
    let embedded = record.entry("_embedded").or_insert_with(|| Value::Object(Record::new()));
    if let Value::Object(embedded) = embedded {
        embedded.insert(name.to_owned(), found);
    }
}

/// The stored resource, or the list of them, that a resource refers to by a name.
fn related(shared: &Shared, store: &mut Store, record: &Record, name: &str) -> Option<Value> {
    let find = |collection: &str, id: &str| store.resources.find(collection, id).cloned().map(Value::Object);
    let id = text(record, "id");
    match name {
        "customer" => {
            let customer = store.customers.get(text(record, "customerId"))?;
            Some(Value::Object(view::plain(shared, store, customer)))
        }
        "leadSource" => {
            let customer = Some(text(record, "customerId")).filter(|id| !id.is_empty()).unwrap_or(id);
            let source = store.lead_sources.get(customer)?;
            Some(Value::Object(lead_source::view(shared, customer, source)))
        }
        "paymentInstrument" | "defaultPaymentInstrument" => find(INSTRUMENTS, instrument_of(record, name)?),
        "paymentCard" => instrument_with(store, record, "payment-card"),
        "bankAccount" => instrument_with(store, record, "ach"),
        "dispute" => referring(store, DISPUTES, "transactionId", id).pop(),
        "documents" => Some(referring(store, KYC_DOCUMENTS, "requestId", id).into()),
        "shippingRate" => find("/shipping-rates", record.get("shipping")?.get("rateId")?.as_str()?),
        "order" => find(SUBSCRIPTIONS, record.get("order")?.get("id")?.as_str()?),
        "upcomingInvoice" => {
            let order = store.resources.find(SUBSCRIPTIONS, id).cloned()?;
            upcoming(shared, store, &order).map(Value::Object)
        }
        _ => {
            let (_, collection) = COLLECTIONS.iter().find(|(known, _)| *known == name)?;
            if let Some(id) = record.get(&format!("{name}Id")).and_then(Value::as_str) {
                return find(collection, id);
            }
            let single = name.strip_suffix('s').unwrap_or(name);
            let ids = record.get(&format!("{single}Ids")).or_else(|| record.get(name))?.as_array()?;
            let found = ids.iter().filter_map(|id| find(collection, id.as_str()?));
            Some(found.take(MAX_ITEMS).collect())
        }
    }
}

/// The id of an instrument: of the resource, or in its property.
fn instrument_of<'a>(record: &'a Record, name: &str) -> Option<&'a str> {
    let own = record.get("paymentInstrumentId").and_then(Value::as_str);
    own.or_else(|| record.get(name)?.get("paymentInstrumentId")?.as_str())
}

/// The instrument of a transaction, if it has a payment method.
fn instrument_with(store: &Store, record: &Record, method: &str) -> Option<Value> {
    let instrument = store.resources.find(INSTRUMENTS, instrument_of(record, "paymentInstrument")?)?;
    (text(instrument, "method") == method).then(|| Value::Object(instrument.clone()))
}

/// The resources of a collection that refer to an id by a property.
fn referring(store: &Store, collection: &str, property: &str, id: &str) -> Vec<Value> {
    let rows = store.resources.rows(collection).into_iter().flat_map(|rows| rows.iter());
    let own = rows.filter(|row| !id.is_empty() && text(row, property) == id);
    own.map(|row| Value::Object(row.clone())).collect()
}
