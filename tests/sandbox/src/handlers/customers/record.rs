//! From a valid body to the stored customer: defaults, properties that the server sets, payment tokens.

use std::sync::LazyLock;
use std::time::SystemTime;

use serde_json::{Value, json};

use crate::buffers;
use crate::clock::{rfc3339, timestamp};
use crate::handlers::payments::{INSTRUMENTS, TOKENS, instruments, tokens};
use crate::handlers::records::is_used;
use crate::problem::Problem;
use crate::server::Shared;
use crate::server::json_text::MemberWriter;
use crate::spec::{Operation, Spec};
use crate::state::{CREATED_TIME, Record, Store, property};

use super::fingerprint::fingerprint;
use super::lead_source;
use super::view::{Linked, default_instrument_id};

/// Properties that no request sets.
const OF_SERVER: [&str; 15] = [
    "id",
    "email",
    "firstName",
    "lastName",
    CREATED_TIME,
    "averageValue",
    "paymentCount",
    "lastPaymentTime",
    "lifetimeRevenue",
    "invoiceCount",
    "tags",
    "hasFulfilledKyc",
    "updatedTime",
    "revision",
    "organizationId",
];

/// Those of [`OF_SERVER`] that other operations change, as a new customer has them.
static INITIAL: LazyLock<Record> = LazyLock::new(|| {
    let zero = json!({ "currency": "USD", "amount": 0.0, "amountUsd": 0.0 });
    let properties = [
        ("averageValue", zero.clone()),
        ("paymentCount", 0.into()),
        ("lastPaymentTime", Value::Null),
        ("lifetimeRevenue", zero),
        ("invoiceCount", 0.into()),
        ("tags", json!([])),
        ("hasFulfilledKyc", false.into()),
    ];
    properties.map(|(name, value)| (name.to_owned(), value)).into_iter().collect()
});

/// [`INITIAL`] as members of an object.
static INITIAL_TEXT: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut text = Vec::new();
    MemberWriter::new(&mut text).all(&INITIAL);
    text
});

/// Capacity of the buffer of a draft.
const CAPACITY: usize = 512;

/// Length of what the response with a new customer has beside the draft, roughly.
const REST: usize = 1024;

/// A customer as a request describes it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Draft {
    /// Properties that responses hold, but for the default instrument.
    fields: Record,
    /// The members that [`Draft::fields`] decides, as JSON. Written before the state is locked.
    text: Vec<u8>,
    /// The default instrument.
    instrument: Value,
    token: Option<String>,
    instrument_id: Option<String>,
    lead_source: Option<Record>,
}

impl Draft {
    /// Reads a valid body: adds declared defaults and separates write-only properties.
    pub(crate) fn read(spec: &Spec, operation: &Operation, fields: Record) -> Self {
        let text = |name: &str| property(&fields, name).and_then(Value::as_str).map(str::to_owned);
        let token = text("paymentToken");
        let instrument_id = text("defaultPaymentInstrumentId");
        let lead_source = property(&fields, "leadSource").and_then(Value::as_object).cloned();
        let mut body = Value::Object(fields);
        spec.with_defaults(operation, &mut body);
        spec.without_write_only(operation, &mut body);
        let mut fields = match body {
            Value::Object(fields) => fields,
            _ => Record::new(),
        };
        let instrument = fields.shift_remove("defaultPaymentInstrument").unwrap_or_default();
        let text = members(&fields);
        Self { fields, text, instrument, token, instrument_id, lead_source }
    }

    /// Stores the customer under an id, and its lead source. Consumes the payment token. Returns the customer as JSON.
    ///
    /// # Errors
    ///
    /// 422 on `paymentToken` when the token cannot be used, and on the field of a new default instrument that cannot
    /// pay.
    pub(crate) fn put(
        &mut self,
        shared: &Shared,
        store: &mut Store,
        id: &str,
        now: SystemTime,
    ) -> Result<Vec<u8>, Problem> {
        self.instrument = self.instrument(shared, store, id)?;
        let time = rfc3339(now);
        let old = store.customers.get(id);
        let created = old.and_then(|old| old.get(CREATED_TIME)?.as_str());
        let text = self.customer(id, old, [created.unwrap_or(&time), &time], &shared.organization());
        let created = created.map_or_else(|| Some(timestamp(now)), |created| created.parse().ok());
        store.customers.put_text(id, &text, created);
        if let Some(data) = &self.lead_source {
            lead_source::put(store, id, data.clone(), &time);
        }
        Ok(text)
    }

    /// The properties of requests, without the default instrument.
    pub(crate) fn fields(&self) -> &Record {
        &self.fields
    }

    /// The parts of the customer that its links are made of.
    pub(crate) fn linked<'a>(&'a self, id: &'a str) -> Linked<'a> {
        Linked::new(id, &self.fields, &self.instrument, self.lead_source.is_some())
    }

    /// The customer as JSON, with capacity for its links. `old` is the one that it replaces.
    fn customer(
        &self,
        id: &str,
        old: Option<&Record>,
        [created, updated]: [&str; 2],
        organization: &str,
    ) -> Vec<u8> {
        let mut text = buffers::take(self.text.len() + REST);
        text.push(b'{');
        let mut customer = MemberWriter::new(&mut text);
        customer.string("id", id);
        customer.written(&self.text);
        customer.member("defaultPaymentInstrument", &self.instrument);
        customer.string(CREATED_TIME, created);
        match old {
            None => customer.written(&INITIAL_TEXT),
            Some(old) => {
                for (name, first) in INITIAL.iter() {
                    customer.member(name, old.get(name).unwrap_or(first));
                }
            }
        }
        customer.string("updatedTime", updated);
        let revision = old.and_then(|old| old.get("revision")?.as_u64()).unwrap_or_default();
        customer.member("revision", &(revision + 1).into());
        customer.string("organizationId", organization);
        text.push(b'}');
        text
    }

    /// The default instrument. A token wins over an id, an id over an instrument. Default: null.
    fn instrument(&mut self, shared: &Shared, store: &mut Store, customer: &str) -> Result<Value, Problem> {
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
                let instrument = std::mem::take(&mut self.instrument);
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

/// The members of a customer that its properties decide, as JSON.
fn members(fields: &Record) -> Vec<u8> {
    let mut text = Vec::with_capacity(CAPACITY);
    let address = property(fields, "primaryAddress").and_then(Value::as_object);
    let mut customer = MemberWriter::new(&mut text);
    customer.member("email", address.and_then(primary_email).unwrap_or(&Value::Null));
    for name in ["firstName", "lastName"] {
        let name_of = address.and_then(|address| property(address, name));
        customer.member(name, name_of.unwrap_or(&Value::Null));
    }
    for (name, value) in fields.iter().filter(|(name, _)| !OF_SERVER.contains(&name.as_str())) {
        match address.filter(|_| name == "primaryAddress") {
            Some(address) => customer.object(name, |nested| {
                address
                    .iter()
                    .filter(|(name, _)| *name != "hash")
                    .for_each(|(name, value)| nested.member(name, value));
                nested.string("hash", &fingerprint(address));
            }),
            None => customer.member(name, value),
        }
    }
    text
}

/// The first email with `primary`, else the first email.
fn primary_email(address: &Record) -> Option<&Value> {
    let emails = property(address, "emails")?.as_array()?;
    let is_primary = |email: &&Value| {
        email.as_object().and_then(|email| property(email, "primary")?.as_bool()) == Some(true)
    };
    property(emails.iter().find(is_primary).or(emails.first())?.as_object()?, "value")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_primary_email_is_preferred() {
        let address = json!({"emails": [{"value": "a"}, {"value": "b", "primary": true}, {"value": "c", "primary": true}]});
        let email = |address: Value| primary_email(address.as_object().unwrap()).cloned();
        assert_eq!(email(address), Some(json!("b")));
        assert_eq!(email(json!({"emails": [{"value": "a"}]})), Some(json!("a")));
        assert_eq!(email(json!({"emails": []})), None);
        assert_eq!(email(json!({"emails": null})), None);
    }

    #[test]
    fn properties_of_the_server_are_written_once() {
        assert!(INITIAL.keys().all(|name| OF_SERVER.contains(&name.as_str())));
        let mut fields: Record = OF_SERVER.into_iter().map(|name| (name.to_owned(), json!("x"))).collect();
        fields.insert("locale".to_owned(), json!("en"));
        let draft = Draft { text: members(&fields), fields, ..Draft::default() };
        let old = json!({"tags": [1], "revision": 4});
        for old in [None, old.as_object()] {
            let text = draft.customer("id", old, ["created", "updated"], "org");
            let customer: Record = serde_json::from_slice(&text).unwrap();
            let names = OF_SERVER.len() + ["locale", "defaultPaymentInstrument"].len();
            assert_eq!(customer.len(), names);
            // A repeated name would be longer.
            assert_eq!(Value::Object(customer).to_string().len(), text.len());
        }
    }
}
