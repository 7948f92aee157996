//! From a valid body to the stored resource: defaults, properties that the server sets, the identifier.

use serde_json::Value;

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::server::Shared;
use crate::spec::{Direction, Operation, Spec, example_of, marked, property_of, type_of};
use crate::state::{Record, Store};
use crate::synthetic;

use super::roles::{resource, split};

/// Builds the resource to store. `id` is the identifier in the path or of the caller. `None` if the response schema
/// allows no such resource.
pub(super) fn build(
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
    let Value::Object(mut record) = value else { return None };
    for (name, known) in old.into_iter().flatten() {
        let property = property_of(spec.document(), schema, name);
        if property.is_some_and(|property| marked(spec.document(), property, "readOnly")) {
            record.insert(name.clone(), known.clone());
        }
    }
    if let Some(name) = id_property(spec, operation) {
        let property = property_of(spec.document(), schema, &name)?;
        let id = match id {
            Some(id) => typed_id(spec, property, id),
            None => new_id(shared, store, property)?,
        };
        record.insert(name, id);
    }
    set_times(shared, schema, old, &mut record);
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
    match record.get(&id_property(spec, operation)?)? {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

/// Applies a JSON merge patch (RFC 7396). A `null` that the response schema allows stays.
pub(super) fn merge_patch(spec: &Spec, operation: &Operation, stored: &Record, patch: Record) -> Record {
    let mut merged = stored.clone();
    let schema = resource(spec, operation);
    for (name, change) in patch {
        let property = schema.and_then(|schema| property_of(spec.document(), schema, &name));
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
fn id_property(spec: &Spec, operation: &Operation) -> Option<String> {
    let item = match operation.method.as_str() {
        "POST" => {
            let is_item = |other: &&Operation| {
                other.method == "GET" && split(&other.path).is_some_and(|(parent, _)| parent == operation.path)
            };
            spec.operations().iter().find(is_item)?
        }
        _ => operation,
    };
    let name = split(&item.path)?.1.strip_prefix('{')?.strip_suffix('}')?;
    let schema = resource(spec, operation)?;
    let has = |name: &&str| property_of(spec.document(), schema, name).is_some();
    [name, "id"].into_iter().find(has).map(str::to_owned)
}

/// An identifier of a path in the type of its property.
fn typed_id(spec: &Spec, property: &Value, id: &str) -> Value {
    let number = id.parse::<i64>().ok().filter(|_| type_of(spec.document(), property) == Some("integer"));
    number.map_or_else(|| Value::from(id), Value::from)
}

/// A new identifier in the form of the example: with its prefix, a UUID, a number.
fn new_id(shared: &Shared, store: &mut Store, property: &Value) -> Option<Value> {
    let (spec, now) = (&shared.spec, shared.now());
    let example = example_of(spec.document(), property).and_then(Value::as_str);
    let prefix = example.and_then(|example| example.rsplit_once('_')).map(|(prefix, _)| prefix);
    let number = store.ids.number();
    let prefixed = prefix.map(|prefix| store.ids.next(prefix, now));
    let uuid = format!("{number:08x}-0000-4000-8000-000000000000");
    let plain = store.ids.next("res", now);
    let text = prefixed.into_iter().chain([uuid, plain]).map(Value::from);
    let mut candidates = text.chain([number.into(), number.to_string().into()]);
    candidates.find(|id| spec.conforms(Direction::Response, property, id))
}

/// Sets the times of creation and of the last change, and the revision, as far as the schema has them.
fn set_times(shared: &Shared, schema: &Value, old: Option<&Record>, record: &mut Record) {
    let document = shared.spec.document();
    let has = |name: &str| {
        let property = property_of(document, schema, name);
        property.is_some_and(|property| marked(document, property, "readOnly"))
    };
    let now = rfc3339(shared.now());
    let created = old.and_then(|old| old.get("createdTime")).cloned().unwrap_or_else(|| now.clone().into());
    let revision = old.and_then(|old| old.get("revision")?.as_u64()).unwrap_or_default() + 1;
    let values = [("createdTime", created), ("updatedTime", now.into()), ("revision", revision.into())];
    record.extend(values.into_iter().filter(|(name, _)| has(name)).map(|(name, value)| (name.to_owned(), value)));
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
    spec.check_response(operation, status, value).is_ok_and(|invalid| invalid.is_none_or(|invalid| invalid.is_empty()))
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
