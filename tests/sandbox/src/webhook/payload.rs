//! Built-in payloads: event type, ids, embedded resources, links.

use std::time::Duration;

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::customers::view::{self, link, text};
use crate::server::Shared;
use crate::state::{Record, Store};

/// Events about KYC requests, with the status of the request.
const KYC_EVENTS: [(&str, &str); 4] = [
    ("kyc-request-attempted", "attempted"),
    ("kyc-request-failed", "failed"),
    ("kyc-request-fulfilled", "fulfilled"),
    ("kyc-request-partially-fulfilled", "partial"),
];

/// Events about a customer.
const CUSTOMER_EVENTS: [&str; 7] = [
    "aml-list-possibly-matched",
    "customer-created",
    "customer-merged",
    "customer-one-time-password-requested",
    "customer-redirected-offsite",
    "customer-returned",
    "customer-updated",
];

/// Lifetime of a KYC request.
const KYC_LIFETIME: Duration = Duration::from_secs(3600);

/// Returns `true` if an event has a built-in payload.
pub(crate) fn is_built_in(event_type: &str) -> bool {
    CUSTOMER_EVENTS.contains(&event_type) || KYC_EVENTS.iter().any(|(known, _)| *known == event_type)
}

/// The payload of an event about a customer. `None` for other events.
pub(crate) fn of_customer_event(
    shared: &Shared,
    store: &mut Store,
    event_type: &str,
    customer: &Record,
) -> Option<Value> {
    if !CUSTOMER_EVENTS.contains(&event_type) {
        return None;
    }
    Some(match event_type {
        "customer-merged" => merged(shared, store, customer, None),
        "customer-redirected-offsite" | "customer-returned" => {
            let mut body = self::customer(shared, store, event_type, customer);
            body["transactionId"] = store.ids.next("txn", shared.now()).into();
            body["redirectUrl"] = "https://example.com/pay".into();
            body["ipAddress"] = "203.0.113.7".into();
            body["httpHeaders"] = json!({ "User-Agent": "Example/1.0" });
            body
        }
        _ => self::customer(shared, store, event_type, customer),
    })
}

/// The payload that most events about a customer share.
pub(crate) fn customer(shared: &Shared, store: &Store, event_type: &str, customer: &Record) -> Value {
    let id = text(customer, "id");
    json!({
        "customerId": id,
        "eventType": event_type,
        "_embedded": { "customer": embedded(shared, store, customer) },
        "_links": [link("customer", shared.href(&format!("/customers/{id}")))],
    })
}

/// The payload of a merge: about the target customer, with the properties of the current API in addition.
pub(crate) fn merged(shared: &Shared, store: &Store, target: &Record, duplicate: Option<&Record>) -> Value {
    let mut body = customer(shared, store, "customer-merged", target);
    body["targetCustomerId"] = text(target, "id").into();
    body["_embedded"]["targetCustomer"] = embedded(shared, store, target);
    if let Some(duplicate) = duplicate {
        body["duplicatedCustomer"] = Value::Object(view::plain(shared, store, duplicate));
    }
    body
}

/// The payload of an event about a KYC request. `None` for other events. All events of a customer are about the same
/// request; each increments its revision.
pub(crate) fn of_kyc_event(
    shared: &Shared,
    store: &mut Store,
    event_type: &str,
    customer: &Record,
) -> Option<Value> {
    let (_, status) = KYC_EVENTS.iter().find(|(known, _)| *known == event_type)?;
    let id = text(customer, "id");
    let request = kyc_request(shared, store, id, status);
    let request_id = text(&request, "id").to_owned();
    let mut body = self::customer(shared, store, event_type, customer);
    body["kycRequestId"] = request_id.clone().into();
    body["_embedded"]["kycRequest"] = Value::Object(request);
    if let Some(links) = body["_links"].as_array_mut() {
        links.push(link("kycRequest", shared.href(&format!("/kyc-requests/{request_id}"))));
    }
    Some(body)
}

/// Creates or updates the KYC request of a customer, with a new status and revision.
fn kyc_request(shared: &Shared, store: &mut Store, customer: &str, status: &str) -> Record {
    let now = shared.now();
    if !store.kyc_requests.contains_key(customer) {
        let id = store.ids.next("kyc_req", now);
        let mut request = Record::new();
        let fields = [
            ("customerId", customer.into()),
            (
                "documents",
                json!([{
                    "type": "identity-proof",
                    "subtypes": ["passport", "id-card"],
                    "maxAttempts": 3,
                    "faceProofRequired": false,
                    "faceLivenessRequired": false,
                }]),
            ),
            ("redirectUrl", Value::Null),
            ("reason", Value::Null),
            ("matchLevel", 2.into()),
            ("expirationTime", rfc3339(now + KYC_LIFETIME).into()),
            ("createdTime", rfc3339(now).into()),
            ("_links", json!([link("self", shared.href(&format!("/kyc-requests/{id}")))])),
        ];
        request.insert("id".to_owned(), id.into());
        request.extend(fields.map(|(name, value)| (name.to_owned(), value)));
        store.kyc_requests.insert(customer.to_owned(), request);
    }
    let Some(request) = store.kyc_requests.get_mut(customer) else { return Record::new() };
    let revision = request.get("revision").and_then(Value::as_u64).unwrap_or_default() + 1;
    request.insert("status".to_owned(), status.into());
    request.insert("revision".to_owned(), revision.into());
    request.insert("updatedTime".to_owned(), rfc3339(now).into());
    request.clone()
}

/// A customer in a payload: as responses hold it, with the properties of its lead source.
pub(super) fn embedded(shared: &Shared, store: &Store, customer: &Record) -> Value {
    let mut body = view::plain(shared, store, customer);
    if let Some(source) = store.lead_sources.get(text(customer, "id")) {
        let mut data = source.clone();
        data.remove("original");
        body.insert("leadSource".to_owned(), Value::Object(data));
    }
    Value::Object(body)
}
