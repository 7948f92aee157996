//! Events of state changes: payloads that conform to the schema of the event, with the real ids and resources.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::handlers::customers::view::{link, text};
use crate::server::Shared;
use crate::spec::{Spec, property_of};
use crate::state::{Record, Store};

use super::{Event, payload};

/// Publishes an event.
///
/// `resources` are named as in `_embedded` of the payload, such as `("invoice", &invoice)`. Their ids become properties of
/// the payload (`invoiceId`), and so do their properties of the same name (`customerId`). Embedded resources that are
/// not given are looked up by these ids. `fields` are other properties of the payload. What the schema of the event does
/// not allow stays synthetic.
pub(crate) fn publish(
    shared: &Shared,
    store: &Store,
    event_type: &str,
    resources: &[(&str, &Record)],
    fields: &[(&str, Value)],
) {
    if shared.dispatcher.has_target_for(event_type) {
        let payload = build(shared, store, event_type, resources, fields);
        return dispatch(shared, event_type, &payload);
    }
    let of_resource = || {
        let name = subject(&shared.spec, event_type)?;
        let given = resources.iter().find(|(known, _)| *known == name);
        given.and_then(|(_, record)| record.get("id")?.as_str())
    };
    shared.dispatcher.log_event(event_type, of_resource(), 0);
}

/// Publishes an event about an entity. Its payload is built only when it has a target.
pub(crate) fn publish_with(
    shared: &Shared,
    event_type: &str,
    entity: &str,
    payload: impl FnOnce() -> Option<Value>,
) {
    match shared.dispatcher.has_target_for(event_type) {
        true => payload().iter().for_each(|payload| dispatch(shared, event_type, payload)),
        false => shared.dispatcher.log_event(event_type, Some(entity), 0),
    }
}

/// Sends a payload to the targets of its event.
pub(crate) fn dispatch(shared: &Shared, event_type: &str, payload: &Value) {
    shared.dispatcher.publish(&event(shared, event_type, payload));
}

/// An event with its entity.
pub(crate) fn event<'a>(shared: &Shared, event_type: &'a str, payload: &'a Value) -> Event<'a> {
    let entity = entity(&shared.spec, event_type, payload);
    Event { event_type, payload, entity, organization: shared.organization() }
}

/// Builds the payload of an event, see [`publish`].
pub(crate) fn build(
    shared: &Shared,
    store: &Store,
    event_type: &str,
    resources: &[(&str, &Record)],
    fields: &[(&str, Value)],
) -> Value {
    let Some(synthetic) = shared.synthetic.payload(&shared.spec, event_type) else {
        return json!({ "eventType": event_type, "_embedded": {}, "_links": [] });
    };
    let changes = changes(shared, store, &synthetic, resources, fields);
    let valid = |value: &Value| {
        let invalid = shared.spec.check_webhook(event_type, value);
        invalid.is_ok_and(|invalid| invalid.is_none_or(|invalid| invalid.is_empty()))
    };
    let mut payload = synthetic.clone();
    for (path, value) in &changes {
        set(&mut payload, path, value.clone());
    }
    if valid(&payload) {
        return payload;
    }
    let mut payload = synthetic;
    for (path, value) in changes {
        let mut candidate = payload.clone();
        set(&mut candidate, &path, value);
        if valid(&candidate) {
            payload = candidate;
        }
    }
    payload
}

/// Paths of a payload with their real values.
fn changes(
    shared: &Shared,
    store: &Store,
    synthetic: &Value,
    resources: &[(&str, &Record)],
    fields: &[(&str, Value)],
) -> Vec<(Vec<String>, Value)> {
    let mut changes: Vec<(Vec<String>, Value)> = Vec::new();
    let mut ids = Record::new();
    let has_own = |name: &str| fields.iter().any(|(known, _)| *known == name);
    for name in members(synthetic).filter(|name| name.ends_with("Id") && !has_own(name)) {
        let own = resources.iter().find(|(resource, _)| name.strip_suffix("Id") == Some(resource));
        let own = own.and_then(|(_, record)| record.get("id"));
        let of_others = || resources.iter().find_map(|(_, record)| record.get(name));
        if let Some(id) = own.or_else(of_others).filter(|id| !id.is_null()) {
            ids.insert(name.to_owned(), id.clone());
        }
    }
    ids.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    let mut links = Vec::new();
    for name in synthetic.get("_embedded").into_iter().flat_map(members) {
        let given = resources.iter().find(|(known, _)| *known == name).map(|(_, record)| *record);
        let id = given.map(|record| text(record, "id")).unwrap_or_else(|| text(&ids, &format!("{name}Id")));
        if id.is_empty() {
            continue;
        }
        let known = match given {
            Some(record) => Some(embedded(shared, store, name, record)),
            None => find(store, name, id).map(|record| embedded(shared, store, name, record)),
        };
        let path = |last: &[&str]| {
            ["_embedded", name].iter().chain(last).map(|part| (*part).to_owned()).collect::<Vec<_>>()
        };
        changes.push(known.map_or_else(|| (path(&["id"]), id.into()), |value| (path(&[]), value)));
        let id =
            utf8_percent_encode(id, NON_ALPHANUMERIC).to_string().replace("%5F", "_").replace("%2D", "-");
        links.push(link(name, shared.href(&format!("{}/{id}", collection(name)))));
    }
    changes.extend(ids.into_iter().map(|(name, value)| (vec![name], value)));
    changes.push((vec!["_links".to_owned()], Value::Array(links)));
    changes
}

fn set(target: &mut Value, path: &[String], value: Value) {
    let place = path.iter().try_fold(target, |target, name| match target {
        Value::Object(members) => Some(members.entry(name.as_str()).or_insert(Value::Null)),
        _ => None,
    });
    if let Some(place) = place {
        *place = value;
    }
}

fn members(value: &Value) -> impl Iterator<Item = &str> {
    value.as_object().into_iter().flatten().map(|(name, _)| name.as_str())
}

fn embedded(shared: &Shared, store: &Store, name: &str, record: &Record) -> Value {
    match name {
        "customer" | "targetCustomer" => payload::embedded(shared, store, record),
        _ => Value::Object(record.clone()),
    }
}

/// The stored resource of a name in `_embedded`.
fn find<'a>(store: &'a Store, name: &str, id: &str) -> Option<&'a Record> {
    match name {
        "customer" | "targetCustomer" => store.customers.get(id),
        _ => store.resources.find(&collection(name), id),
    }
}

/// The path of the collection of a name in `_embedded`.
fn collection(name: &str) -> String {
    match name {
        "targetCustomer" => "/customers".to_owned(),
        "childTransaction" => "/transactions".to_owned(),
        "paymentCard" => "/payment-instruments".to_owned(),
        "dataExport" => "/experimental/data-exports".to_owned(),
        _ => format!("/{}s", kebab(name)),
    }
}

fn kebab(name: &str) -> String {
    let mut text = String::new();
    for character in name.chars() {
        if character.is_ascii_uppercase() {
            text.push('-');
        }
        text.push(character.to_ascii_lowercase());
    }
    text
}

/// The id of the resource that an event is about.
fn entity(spec: &Spec, event_type: &str, payload: &Value) -> Option<String> {
    let name = subject(spec, event_type)?;
    let id = payload.get(format!("{name}Id")).or_else(|| payload.get("_embedded")?.get(name)?.get("id"));
    id?.as_str().map(str::to_owned)
}

/// The name of the resource that an event is about: the embedded resource with the longest name that begins the name
/// of the event, else the first one.
fn subject<'a>(spec: &'a Spec, event_type: &str) -> Option<&'a str> {
    let schema = spec.webhook_schema(event_type)?;
    let embedded = property_of(spec.parts(), schema, "_embedded")?;
    let properties = embedded.get("properties")?.as_object()?;
    let names = || properties.iter().map(|(name, _)| name.as_str());
    let begins = |name: &&str| event_type.starts_with(&kebab(name));
    names().filter(begins).max_by_key(|name| name.len()).or_else(|| names().next())
}
