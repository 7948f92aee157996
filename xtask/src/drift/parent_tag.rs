//! Unions whose tag is a property of the parent (`x-parent-tag`), written as OpenAPI's inheritance.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::document::reference;

const SCHEMAS: &str = "#/components/schemas/";

/// Replaces the properties of a component that are such unions: a component for each value of the tag inherits from it.
pub(super) fn expand(root: &mut Value) {
    let Some(schemas) = root["components"]["schemas"].as_object_mut() else { return };
    let mut added = Map::new();
    let parents: Vec<String> = schemas.keys().cloned().collect();
    for parent in parents {
        let unions = unions(schemas, &parent);
        let Some(tag) = unions.values().next().map(|union| union["x-parent-tag"]["propertyName"].clone())
        else {
            continue;
        };
        // A value of the tag without a variant of the union has a parent without the property.
        let mut variants: BTreeMap<String, Map<String, Value>> =
            values(schemas, &schemas[&parent]["properties"][tag.as_str().unwrap_or_default()]);
        for (property, union) in &unions {
            for (value, target) in union["x-parent-tag"]["mapping"].as_object().into_iter().flatten() {
                let mut schema = schemas[&parent]["properties"][property].clone();
                replace_reference(&mut schema, target);
                variants.entry(value.clone()).or_default().insert(property.clone(), schema);
            }
        }
        let name = |value: &str| format!("{parent}({value})");
        let mapping: Map<String, Value> = variants
            .keys()
            .map(|value| (value.clone(), json!(format!("{SCHEMAS}{}", name(value)))))
            .collect();
        for (value, properties) in variants {
            let base = json!({"$ref": format!("{SCHEMAS}{parent}")});
            let own = json!({"type": "object", "properties": properties});
            added.insert(name(&value), json!({"allOf": [base, own]}));
        }
        if let Some(properties) = schemas[&parent]["properties"].as_object_mut() {
            properties.retain(|property, _| !unions.contains_key(property));
        }
        schemas[&parent]["discriminator"] = json!({"propertyName": tag, "mapping": mapping});
    }
    schemas.extend(added);
}

/// Properties of a component that are unions with a tag in the component.
fn unions(schemas: &Map<String, Value>, parent: &str) -> BTreeMap<String, Value> {
    let properties = schemas[parent]["properties"].as_object();
    let union = |schema: &Value| {
        let component = schemas.get(target(schema)?.strip_prefix(SCHEMAS)?)?;
        component.get("x-parent-tag").map(|_| component.clone())
    };
    let all = properties.into_iter().flatten();
    all.filter_map(|(property, schema)| Some((property.clone(), union(schema)?))).collect()
}

/// Values of the tag, with empty variants.
fn values(schemas: &Map<String, Value>, tag: &Value) -> BTreeMap<String, Map<String, Value>> {
    let target = target(tag).and_then(|target| schemas.get(target.strip_prefix(SCHEMAS)?));
    let values = target.unwrap_or(tag)["enum"].as_array();
    values
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|value| (value.to_owned(), Map::new()))
        .collect()
}

/// Reference of a schema, or of the part of its `allOf`.
fn target(schema: &Value) -> Option<&str> {
    reference(schema).or_else(|| reference(&schema["allOf"][0]))
}

/// Lets a schema, or the part of its `allOf`, refer to another component.
fn replace_reference(schema: &mut Value, target: &Value) {
    let part = if schema.get("$ref").is_some() { schema } else { &mut schema["allOf"][0] };
    part["$ref"] = target.clone();
}
