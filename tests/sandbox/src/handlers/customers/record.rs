//! From a valid body to the stored customer: defaults, properties that the server sets, payment tokens.

use std::sync::LazyLock;
use std::time::SystemTime;

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::payments::{INSTRUMENTS, TOKENS, instruments, tokens};
use crate::handlers::records::is_used;
use crate::problem::Problem;
use crate::server::Shared;
use crate::spec::{Operation, Spec};
use crate::state::{Record, Store};

use super::fingerprint::fingerprint;
use super::view::default_instrument_id;

/// Properties that no request changes. A replaced customer keeps them.
const SERVER_PROPERTIES: [&str; 8] = [
    "createdTime",
    "averageValue",
    "paymentCount",
    "lastPaymentTime",
    "lifetimeRevenue",
    "invoiceCount",
    "tags",
    "hasFulfilledKyc",
];

/// A customer as a request describes it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Draft {
    /// Properties that responses hold.
    fields: Record,
    token: Option<String>,
    instrument_id: Option<String>,
    pub(super) lead_source: Option<Record>,
}

impl Draft {
    /// Reads a valid body: adds declared defaults and separates write-only properties.
    pub(crate) fn read(spec: &Spec, operation: &Operation, fields: Record) -> Self {
        let text = |name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
        let token = text("paymentToken");
        let instrument_id = text("defaultPaymentInstrumentId");
        let lead_source = fields.get("leadSource").and_then(Value::as_object).cloned();
        let mut body = Value::Object(fields);
        spec.with_defaults(operation, &mut body);
        spec.without_write_only(operation, &mut body);
        let fields = match body {
            Value::Object(fields) => fields,
            _ => Record::new(),
        };
        Self { fields, token, instrument_id, lead_source }
    }

    /// Converts to the customer to store under an id. Consumes the payment token.
    ///
    /// # Errors
    ///
    /// 422 on `paymentToken` when the token cannot be used, and on the field of a new default instrument that cannot
    /// pay.
    pub(super) fn into_customer(
        mut self,
        shared: &Shared,
        store: &mut Store,
        id: &str,
        now: SystemTime,
    ) -> Result<Record, Problem> {
        let instrument = self.instrument(shared, store, id)?;
        self.fields.insert("defaultPaymentInstrument".to_owned(), instrument);
        let time = rfc3339(now);
        let mut customer = Record::with_capacity(self.fields.len() + SERVER_PROPERTIES.len() + 7);
        let mut set = |name: &str, value: Value| customer.insert(name.to_owned(), value);
        set("id", id.into());
        if let Some(Value::Object(address)) = self.fields.get_mut("primaryAddress") {
            let hash = fingerprint(address);
            address.insert("hash".to_owned(), hash.into());
        }
        let address = self.fields.get("primaryAddress");
        set("email", address.and_then(primary_email).cloned().unwrap_or_default());
        for name in ["firstName", "lastName"] {
            set(name, address.and_then(|address| address.get(name)).cloned().unwrap_or_default());
        }
        customer.extend(self.fields);
        let old = store.customers.get(id);
        for (name, first) in SERVER_PROPERTIES.into_iter().zip(initial_values(&time)) {
            let value = old.and_then(|old| old.get(name)).cloned().unwrap_or(first);
            customer.insert(name.to_owned(), value);
        }
        let revision = old.and_then(|old| old.get("revision")?.as_u64()).unwrap_or_default();
        customer.insert("updatedTime".to_owned(), time.into());
        customer.insert("revision".to_owned(), (revision + 1).into());
        customer.insert("organizationId".to_owned(), shared.organization().into());
        Ok(customer)
    }

    /// The default instrument. A token wins over an id, an id over an instrument. Default: null.
    fn instrument(&mut self, shared: &Shared, store: &mut Store, customer: &str) -> Result<Value, Problem> {
        let instrument = self.fields.remove("defaultPaymentInstrument").unwrap_or_default();
        let check = |store: &Store, field: &str, id: &str| {
            let known = store.customers.get(customer).and_then(default_instrument_id);
            if known == Some(id) { Ok(()) } else { instruments::check(store, customer, field, id) }
        };
        let id = match (self.token.take(), self.instrument_id.take()) {
            (Some(token), _) if !is_used(store, TOKENS) => {
                tokens::consume(shared, store, "paymentToken", &token)?;
                store.ids.next("inst", shared.now())
            }
            (Some(token), _) => {
                let further = match self.fields.get("primaryAddress") {
                    Some(address @ Value::Object(_)) => json!({ "billingAddress": address }),
                    _ => json!({}),
                };
                let further = if let Value::Object(further) = further { further } else { Record::new() };
                instruments::from_token(shared, store, customer, ("paymentToken", &token), further)?.0
            }
            (None, Some(id)) => {
                check(store, "defaultPaymentInstrumentId", &id)?;
                id
            }
            (None, None) => {
                if let Some(id) = instrument.get("paymentInstrumentId").and_then(Value::as_str) {
                    check(store, "defaultPaymentInstrument.paymentInstrumentId", id)?;
                }
                return Ok(instrument);
            }
        };
        let method = store.resources.find(INSTRUMENTS, &id).and_then(|stored| stored.get("method")).cloned();
        let method = method.unwrap_or_else(|| "payment-card".into());
        Ok(json!({ "method": method, "paymentInstrumentId": id }))
    }
}

/// The [`SERVER_PROPERTIES`] of a new customer, in their order.
fn initial_values(time: &str) -> [Value; 8] {
    // A copy of an object hashes no names.
    static ZERO: LazyLock<Value> =
        LazyLock::new(|| json!({ "currency": "USD", "amount": 0.0, "amountUsd": 0.0 }));
    let zero = || ZERO.clone();
    [time.into(), zero(), 0.into(), Value::Null, zero(), 0.into(), json!([]), false.into()]
}

/// The first email with `primary`, else the first email.
fn primary_email(address: &Value) -> Option<&Value> {
    let emails = address.get("emails")?.as_array()?;
    let primary = emails.iter().find(|email| email.get("primary").and_then(Value::as_bool) == Some(true));
    primary.or(emails.first())?.get("value")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_primary_email_is_preferred() {
        let address = json!({"emails": [{"value": "a"}, {"value": "b", "primary": true}, {"value": "c", "primary": true}]});
        assert_eq!(primary_email(&address), Some(&json!("b")));
        assert_eq!(primary_email(&json!({"emails": [{"value": "a"}]})), Some(&json!("a")));
        assert_eq!(primary_email(&json!({"emails": []})), None);
        assert_eq!(primary_email(&json!({"emails": null})), None);
    }
}
