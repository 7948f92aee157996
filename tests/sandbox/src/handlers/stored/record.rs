//! From a valid body to the stored resource: defaults, properties that the server sets, the identifier.

use serde_json::Value;

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::server::Shared;
use crate::spec::{Direction, Operation, Spec, example_of, marked, type_of};
use crate::state::{Record, Store};
use crate::synthetic;

use super::roles::{resource, split};

/// Builds the resource to store. `id` is the identifier in the path or of the caller. `None` if the response schema
/// allows no such resource.
pub(crate) fn build(
    shared: &Shared,
    store: &mut Store,
    call: &Call<'_>,
    body: Record,
    old: Option<&Record>,
    id: Option<&str>,
) -> Option<Record> {
    let (spec, operation) = (&shared.spec, call.operation);
    let schema = resource(spec, operation)?;
    let (status, _) = operation.success()?;
    let mut value = Value::Object(body);
    spec.with_defaults(operation, &mut value);
    spec.without_write_only(operation, &mut value);
    let read_only = |value: &Value, name: &str| {
        let property = spec.property(schema, value, name);
        property.is_some_and(|property| marked(spec.parts(), property, "readOnly"))
    };
    let kept = old.into_iter().flatten().filter(|(name, _)| read_only(&value, name));
    let mut set: Vec<(String, Value)> = kept.map(|(name, known)| (name.clone(), known.clone())).collect();
    if let Some((name, property)) = id_property(spec, operation, &value) {
        let id = match id {
            Some(id) => typed_id(spec, property, id),
            None => new_id(shared, store, property)?,
        };
        set.push((name.to_owned(), id));
    }
    set.extend(times(shared, old).into_iter().filter(|(name, _)| read_only(&value, name)));
    let Value::Object(mut record) = value else { return None };
    record.extend(set);
    let mut value = Value::Object(record.clone());
    synthetic::complete(spec, schema, &mut value);
    if !is_valid(spec, operation, status, &value) {
        value = overlay(shared, operation, status, record)?;
    }
    match value {
        Value::Object(record) => Some(record),
        _ => None,
    }
}

/// Identifier of a resource that an operation created.
pub(super) fn id_of(record: &Record, spec: &Spec, operation: &Operation) -> Option<String> {
    let (name, _) = id_property(spec, operation, &Value::Object(record.clone()))?;
    match record.get(name)? {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

/// The `id` of a record as text.
pub(super) fn id_text(record: &Record) -> Option<String> {
    match record.get("id")? {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

/// Applies a JSON merge patch (RFC 7396). A `null` that the response schema allows stays.
pub(crate) fn merge_patch(spec: &Spec, operation: &Operation, stored: &Record, patch: Record) -> Record {
    let mut merged = stored.clone();
    let schema = resource(spec, operation);
    for (name, change) in patch {
        let known = Value::Object(merged.clone());
        let property = schema.and_then(|schema| spec.property(schema, &known, &name));
        let nullable = property.is_some_and(|property| spec.conforms(Direction::Response, property, &change));
        match (merged.get_mut(&name), change) {
            (_, Value::Null) if !nullable => {
                merged.remove(&name);
            }
            (Some(known @ Value::Object(_)), change @ Value::Object(_)) => patch_value(known, change),
            (_, change) => {
                merged.insert(name, change);
            }
        }
    }
    merged
}

fn patch_value(target: &mut Value, patch: Value) {
    match (target, patch) {
        (Value::Object(members), Value::Object(patch)) => {
            for (name, change) in patch {
                if change.is_null() {
                    members.remove(&name);
                } else {
                    patch_value(members.entry(name).or_insert(Value::Null), change);
                }
            }
        }
        (target, patch) => *target = patch,
    }
}

/// The property with the identifier: the one that is named like the parameter of the path, else `id`. `None` for a
/// resource whose path ends with a literal segment.
fn id_property<'s>(spec: &'s Spec, operation: &'s Operation, value: &Value) -> Option<(&'s str, &'s Value)> {
    let item = match operation.method.as_str() {
        "POST" => {
            let is_item = |other: &&Operation| {
                other.method == "GET"
                    && split(&other.path).is_some_and(|(parent, _)| parent == operation.path)
            };
            spec.operations().iter().find(is_item)?
        }
        _ => operation,
    };
    let name = split(&item.path)?.1.strip_prefix('{')?.strip_suffix('}')?;
    let schema = resource(spec, operation)?;
    [name, "id"].into_iter().find_map(|name| Some((name, spec.property(schema, value, name)?)))
}

/// An identifier of a path in the type of its property.
fn typed_id(spec: &Spec, property: &Value, id: &str) -> Value {
    let number = id.parse::<i64>().ok().filter(|_| type_of(spec.parts(), property) == Some("integer"));
    number.map_or_else(|| Value::from(id), Value::from)
}

/// A new identifier in the form of the example: with its prefix, a UUID, a number.
fn new_id(shared: &Shared, store: &mut Store, property: &Value) -> Option<Value> {
    let (spec, now) = (&shared.spec, shared.now());
    let example = example_of(spec.parts(), property).and_then(Value::as_str);
    let prefix = example.and_then(|example| example.rsplit_once('_')).map(|(prefix, _)| prefix);
    let number = store.ids.number();
    let prefixed = prefix.map(|prefix| store.ids.next(prefix, now));
    let uuid = format!("{number:08x}-0000-4000-8000-000000000000");
    let plain = store.ids.next("res", now);
    let text = prefixed.into_iter().chain([uuid, plain]).map(Value::from);
    let mut candidates = text.chain([number.into(), number.to_string().into()]);
    candidates.find(|id| spec.conforms(Direction::Response, property, id))
}

/// The times of creation and of the last change, and the revision.
fn times(shared: &Shared, old: Option<&Record>) -> [(String, Value); 3] {
    let now = rfc3339(shared.now());
    let created = old.and_then(|old| old.get("createdTime")).cloned().unwrap_or_else(|| now.clone().into());
    let revision = old.and_then(|old| old.get("revision")?.as_u64()).unwrap_or_default() + 1;
    [("createdTime", created), ("updatedTime", now.into()), ("revision", revision.into())]
        .map(|(name, value)| (name.to_owned(), value))
}

/// The synthetic resource with every property of a record that its schema allows.
fn overlay(shared: &Shared, operation: &Operation, status: u16, record: Record) -> Option<Value> {
    let mut value = shared.synthetic.resource(&shared.spec, operation)?;
    for (name, member) in record {
        let mut candidate = value.clone();
        candidate.as_object_mut()?.insert(name, member);
        if is_valid(&shared.spec, operation, status, &candidate) {
            value = candidate;
        }
    }
    Some(value)
}

fn is_valid(spec: &Spec, operation: &Operation, status: u16, value: &Value) -> bool {
    spec.check_response(operation, status, value)
        .is_ok_and(|invalid| invalid.is_none_or(|invalid| invalid.is_empty()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nested_objects_are_patched_and_null_removes() {
        let mut value = json!({"a": {"b": 1, "c": 2}, "d": [1]});
        patch_value(&mut value, json!({"a": {"b": null, "e": {"f": 3}}, "d": [2]}));
        assert_eq!(value, json!({"a": {"c": 2, "e": {"f": 3}}, "d": [2]}));
    }
}
