//! Lowers the views and operations to an OpenAPI 3.0.3 document that progenitor supports in full.
//!
//! Types that progenitor does not support (`Nullable`, tagged unions, decimals, open maps) are named by
//! `x-rust-type` as types of a placeholder crate `ext`. `parse_output` replaces them with the real types.

use serde_json::{Map, Value, json};

use crate::directions::{Direction, Presence, ViewField, ViewShape, Views, named_for};
use crate::model::{Api, Operation, Parameter, Type};
use crate::names::function_name;

/// Placeholder crate of the SDK's own types.
pub const EXT: &str = "ext";

/// Returns the lowered document. Operations are named by [`function`], types by their views.
pub fn lower(api: &Api, views: &Views) -> Value {
    let mut schemas = Map::new();
    for (name, view) in &views.types {
        let schema = match &view.shape {
            ViewShape::Object { fields, .. } if !fields.is_empty() => {
                let properties: Map<String, Value> = fields
                    .iter()
                    .map(|field| (field.key().to_owned(), present(&field.ty, field.presence)))
                    .collect();
                let required: Vec<&str> = fields.iter().map(ViewField::key).collect();
                json!({"type": "object", "properties": properties, "required": required})
            }
            ViewShape::Enum(values) => {
                // A curated name replaces a value from which progenitor cannot make a name.
                let named =
                    |(wire, curated): &'_ (String, Option<String>)| curated.as_ref().unwrap_or(wire).clone();
                let values: Vec<String> = values.iter().map(named).collect();
                json!({"type": "string", "enum": values})
            }
            ViewShape::Id => json!({"type": "string"}),
            ViewShape::Object { .. }
            | ViewShape::Union { .. }
            | ViewShape::Presence { .. }
            | ViewShape::ParentTag { .. } => ext(name, &[]),
        };
        schemas.insert(name.clone(), schema);
    }
    let mut paths: Map<String, Value> = Map::new();
    for operation in &api.operations {
        let item = paths.entry(operation.path.clone()).or_insert_with(|| json!({}));
        if let Some(item) = item.as_object_mut() {
            item.insert(operation.method.to_lowercase(), lower_operation(operation, views));
        }
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Rebilly", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

/// Returns the name of the function that progenitor generates for an operation.
pub fn function(operation: &Operation) -> String {
    function_name(&operation.domain, &operation.resource, &operation.method_name)
}

fn lower_operation(operation: &Operation, views: &Views) -> Value {
    let parameters: Vec<Value> = operation
        .parameters
        .iter()
        .map(|parameter| {
            json!({
                "name": parameter.wire,
                "in": if parameter.in_path { "path" } else { "query" },
                "required": parameter.required,
                "schema": parameter_schema(parameter, views),
            })
        })
        .collect();
    let success = match &operation.response {
        Some(ty) => {
            let schema = lower_type(&named_for(ty, Direction::Response, views));
            json!({"description": "", "content": {"application/json": {"schema": schema}}})
        }
        None => json!({"description": ""}),
    };
    let problem =
        json!({"description": "", "content": {"application/json": {"schema": ext("Problem", &[])}}});
    let mut lowered = json!({
        "operationId": function(operation),
        "parameters": parameters,
        "responses": {"2XX": success, "4XX": problem, "5XX": problem},
    });
    if let (Some(ty), Some(object)) = (&operation.body, lowered.as_object_mut()) {
        let schema = lower_type(&named_for(ty, Direction::Request, views));
        let body = json!({"required": true, "content": {"application/json": {"schema": schema}}});
        object.insert("requestBody".into(), body);
    }
    lowered
}

/// Returns the schema of a parameter. Filters, sort orders and lists are types of the SDK: progenitor cannot join them.
fn parameter_schema(parameter: &Parameter, views: &Views) -> Value {
    match parameter.form.as_deref() {
        Some("filter") => ext("Filter", &[]),
        Some("sort") => ext("Sort", &[]),
        Some(_) => ext("CommaList", &[]),
        None => lower_type(&named_for(&parameter.usage.ty, Direction::Request, views)),
    }
}

fn present(ty: &Type, presence: Presence) -> Value {
    match presence {
        Presence::Plain => lower_type(ty),
        Presence::Optional => ext("Opt", &[lower_type(ty)]),
        Presence::Nullable => ext("Nullable", &[lower_type(ty)]),
    }
}

fn lower_type(ty: &Type) -> Value {
    match ty {
        Type::Bool => json!({"type": "boolean"}),
        Type::Integer => json!({"type": "integer", "format": "int64"}),
        Type::String => json!({"type": "string"}),
        Type::Decimal => ext("Decimal", &[]),
        Type::Timestamp => ext("Timestamp", &[]),
        Type::Date => ext("Date", &[]),
        Type::Json => ext("Json", &[]),
        Type::List(item, nullable) => json!({"type": "array", "items": item_type(item, *nullable)}),
        Type::Map(item, nullable) => ext("Map", &[item_type(item, *nullable)]),
        Type::Named(name) => reference(name),
        Type::Boxed(name) => ext("Boxed", &[reference(name)]),
    }
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn item_type(item: &Type, nullable: bool) -> Value {
    if nullable { ext("Opt", &[lower_type(item)]) } else { lower_type(item) }
}

fn ext(name: &str, parameters: &[Value]) -> Value {
    json!({"x-rust-type": {
        "crate": EXT,
        "version": "*",
        "path": format!("{EXT}::{name}"),
        "parameters": parameters,
    }})
}
