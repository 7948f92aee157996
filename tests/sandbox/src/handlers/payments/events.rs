//! Events about payments, with the current state of their resources.

use serde_json::{Value, json};

use crate::handlers::customers::view::text;
use crate::server::Shared;
use crate::state::{Record, Store};
use crate::webhook::effects::publish;

use super::charge::approval_url;
use super::{INSTRUMENTS, TRANSACTIONS};

/// Publishes an event about a transaction.
pub(crate) fn of_transaction(shared: &Shared, store: &Store, event: &str, id: &str) {
    of_resource(shared, store, event, ("transaction", TRANSACTIONS), id);
}

/// Publishes an event about a transaction and one of its children.
pub(crate) fn of_child(shared: &Shared, store: &Store, event: &str, id: &str, child: &str) {
    let find = |id: &str| store.resources.find(TRANSACTIONS, id);
    if let (Some(parent), Some(child)) = (find(id), find(child)) {
        publish(shared, store, event, &[("transaction", parent), ("childTransaction", child)], &[]);
    }
}

/// Publishes an event about the way of a customer to the approval page and back.
pub(crate) fn of_redirect(shared: &Shared, store: &Store, event: &str, id: &str) {
    let Some(transaction) = store.resources.find(TRANSACTIONS, id) else { return };
    let customer = text(transaction, "customerId");
    let stored = store.customers.get(customer).map(|customer| ("customer", customer));
    let fields: [(&str, Value); 5] = [
        ("customerId", customer.into()),
        ("transactionId", id.into()),
        ("redirectUrl", approval_url(shared, id).into()),
        ("ipAddress", "127.0.0.1".into()),
        ("httpHeaders", json!({})),
    ];
    let resources: Vec<(&str, &Record)> = stored.into_iter().collect();
    publish(shared, store, event, &resources, &fields);
}

/// Publishes an event about a payment instrument.
pub(crate) fn of_instrument(shared: &Shared, store: &Store, event: &str, id: &str) {
    of_resource(shared, store, event, ("paymentInstrument", INSTRUMENTS), id);
}

/// Publishes an event about a payment card.
pub(crate) fn of_card(shared: &Shared, store: &Store, event: &str, id: &str) {
    of_resource(shared, store, event, ("paymentCard", INSTRUMENTS), id);
}

/// Publishes an event about one stored resource. `name` is its name in payloads, `collection` its path.
pub(crate) fn of_resource(
    shared: &Shared,
    store: &Store,
    event: &str,
    (name, collection): (&str, &str),
    id: &str,
) {
    if let Some(record) = store.resources.find(collection, id) {
        publish(shared, store, event, &[(name, record)], &[]);
    }
}
