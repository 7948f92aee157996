//! Events on request, with fields of the caller.

use serde_json::{Map, Value};

use crate::server::Shared;
use crate::spec::{Spec, marked};
use crate::state::Store;

use super::{WebhookError, effects};

/// Publishes an event and returns its payload, see [`crate::Sandbox::trigger`].
pub(crate) fn trigger(shared: &Shared, event_type: &str, fields: &Value) -> Result<Value, WebhookError> {
    let store = shared.store();
    let payload = payload(shared, &store, event_type, fields)?;
    effects::dispatch(shared, event_type, &payload);
    Ok(payload)
}

/// The payload of an event with fields of the caller. Ids among them lead to stored resources.
pub(crate) fn payload(
    shared: &Shared,
    store: &Store,
    event_type: &str,
    fields: &Value,
) -> Result<Value, WebhookError> {
    let spec = &shared.spec;
    let schema = spec.webhook_schema(event_type);
    let schema = schema.ok_or_else(|| WebhookError::UnknownEvent(event_type.to_owned()))?;
    let invalid = |field: &str, message: String| {
        let (event, field) = (event_type.to_owned(), field.to_owned());
        WebhookError::InvalidField { event, field, message }
    };
    let none = Map::new();
    let members = match fields {
        Value::Object(members) => members,
        Value::Null => &none,
        _ => return Err(invalid("(fields)", "Must be a JSON object.".to_owned())),
    };
    if members.get("eventType").is_some_and(|other| other != event_type) {
        return Err(invalid("eventType", format!("Must be {event_type}, or absent.")));
    }
    let ids = ids(members);
    let ids: Vec<(&str, Value)> = ids.iter().map(|(name, id)| (name.as_str(), id.clone())).collect();
    let mut payload = effects::build(shared, store, event_type, &[], &ids);
    merge(&mut payload, &Value::Object(members.clone()));
    if let Some((field, message)) = unknown_field(spec, &[schema], fields, &payload, "") {
        return Err(invalid(&field, message));
    }
    let found = spec.check_webhook(event_type, &payload);
    let found = found.map_err(|_| WebhookError::NoPayload(event_type.to_owned()))?;
    match found.into_iter().flatten().next() {
        Some(found) => Err(invalid(found.field.as_deref().unwrap_or("(payload)"), found.message)),
        None => Ok(payload),
    }
}

/// The ids among the fields, and those of embedded resources.
fn ids(fields: &Map<String, Value>) -> Map<String, Value> {
    let named = fields.iter().filter(|(name, id)| name.ends_with("Id") && id.is_string());
    let mut ids: Map<String, Value> = named.map(|(name, id)| (name.clone(), id.clone())).collect();
    for (name, resource) in fields.get("_embedded").and_then(Value::as_object).into_iter().flatten() {
        if let Some(id) = resource.get("id").filter(|id| id.is_string()) {
            ids.entry(format!("{name}Id")).or_insert_with(|| id.clone());
        }
    }
    ids
}

/// Objects are merged, everything else is replaced.
fn merge(target: &mut Value, source: &Value) {
    match (target, source) {
        (Value::Object(target), Value::Object(source)) => {
            for (name, value) in source {
                merge(target.entry(name.as_str()).or_insert(Value::Null), value);
            }
        }
        (target, source) => *target = source.clone(),
    }
}

/// The first field that no schema of its object declares, with a message. `whole` is the value with the fields.
fn unknown_field(
    spec: &Spec,
    schemas: &[&Value],
    fields: &Value,
    whole: &Value,
    path: &str,
) -> Option<(String, String)> {
    let walker = spec.walker();
    let applied: Vec<_> = schemas.iter().flat_map(|schema| walker.applied(schema, whole)).collect();
    match (fields, whole) {
        (Value::Object(fields), Value::Object(members)) => {
            let declared =
                || applied.iter().filter_map(|applied| applied.schema.get("properties")?.as_object());
            let is_open = applied.iter().any(|applied| {
                let additional = applied.schema.get("additionalProperties");
                additional.is_some_and(|schema| *schema != Value::Bool(false))
            });
            let is_open = is_open || declared().next().is_none();
            let descents = walker.descents(&applied, members);
            fields.iter().find_map(|(name, value)| {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                let sent = |property: &Value| !marked(spec.parts(), property, "writeOnly");
                let is_declared = declared().any(|properties| properties.get(name).is_some_and(sent));
                if !is_declared && !is_open {
                    let known = declared().flatten().filter(|(_, property)| sent(property));
                    let mut known: Vec<&str> = known.map(|(name, _)| name.as_str()).collect();
                    known.sort_unstable();
                    known.dedup();
                    return Some((path, format!("Must be one of {}.", known.join(", "))));
                }
                let within = descents.iter().filter(|(known, _)| known == name);
                let schemas: Vec<&Value> = within.map(|(_, schema)| *schema).collect();
                let whole = members.get(name).filter(|_| !schemas.is_empty())?;
                unknown_field(spec, &schemas, value, whole, &path)
            })
        }
        (Value::Array(fields), Value::Array(items)) => {
            let schemas: Vec<&Value> =
                applied.iter().filter_map(|applied| applied.schema.get("items")).collect();
            let mut pairs = fields.iter().zip(items).enumerate();
            pairs.find_map(|(at, (fields, item))| {
                unknown_field(spec, &schemas, fields, item, &format!("{path}.{at}"))
            })
        }
        _ => None,
    }
}
