//! Events about payments, with the current state of their resources.

use serde_json::{Value, json};

use crate::handlers::customers::view::text;
use crate::server::Shared;
use crate::state::Store;
use crate::webhook::{effects, payload};

use super::charge::approval_url;
use super::{INSTRUMENTS, TRANSACTIONS};

/// Publishes an event about a transaction.
pub(crate) fn of_transaction(shared: &Shared, store: &mut Store, event: &str, id: &str) {
    of_resource(shared, store, event, ("transaction", TRANSACTIONS), id);
}

/// Publishes an event about a transaction and one of its children.
pub(crate) fn of_child(shared: &Shared, store: &mut Store, event: &str, id: &str, child: &str) {
    let transaction = |id: &str| store.resources.find(TRANSACTIONS, id).cloned().map(Value::Object);
    let (Some(parent), Some(child)) = (transaction(id), transaction(child)) else { return };
    let href = shared.href(&format!("{TRANSACTIONS}/{id}"));
    let payload = json!({
        "eventType": event,
        "transactionId": id,
        "_embedded": { "childTransaction": child, "transaction": parent },
        "_links": [{ "rel": "transaction", "href": href }],
    });
    effects::dispatch(shared, event, &payload);
}

/// Publishes an event about the way of a customer to the approval page and back.
pub(crate) fn of_redirect(shared: &Shared, store: &mut Store, event: &str, id: &str) {
    let Some(transaction) = store.resources.find(TRANSACTIONS, id).cloned() else { return };
    let customer = text(&transaction, "customerId").to_owned();
    let mut payload = match store.customers.get(&customer) {
        Some(customer) => payload::customer(shared, store, event, customer),
        None => json!({ "customerId": customer, "eventType": event }),
    };
    payload["transactionId"] = id.into();
    payload["redirectUrl"] = approval_url(shared, id).into();
    payload["ipAddress"] = "127.0.0.1".into();
    payload["httpHeaders"] = json!({});
    effects::dispatch(shared, event, &payload);
}

/// Publishes an event about a payment instrument.
pub(crate) fn of_instrument(shared: &Shared, store: &mut Store, event: &str, id: &str) {
    of_resource(shared, store, event, ("paymentInstrument", INSTRUMENTS), id);
}

/// Publishes an event about a payment card.
pub(crate) fn of_card(shared: &Shared, store: &mut Store, event: &str, id: &str) {
    of_resource(shared, store, event, ("paymentCard", INSTRUMENTS), id);
}

/// Publishes an event about one stored resource. `name` is its name in payloads, `collection` its path.
pub(crate) fn of_resource(
    shared: &Shared,
    store: &mut Store,
    event: &str,
    (name, collection): (&str, &str),
    id: &str,
) {
    let Some(record) = store.resources.find(collection, id).cloned() else { return };
    let mut payload = json!({ "eventType": event });
    payload[format!("{name}Id")] = id.into();
    payload["_embedded"] = json!({ name: Value::Object(record) });
    payload["_links"] = json!([{ "rel": name, "href": shared.href(&format!("{collection}/{id}")) }]);
    effects::dispatch(shared, event, &payload);
}
