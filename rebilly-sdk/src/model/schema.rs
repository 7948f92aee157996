//! JSON schemas of the models. Feature `schemars`.

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::{ModelInfo, flag};
use crate::types::{Date, Decimal, Json, Nullable, Timestamp};

/// Schema of a field that is present: `Option` denotes an absent property, not `null`.
pub(crate) trait JsonFieldSchema {
    /// Returns the schema or a reference to it.
    fn field_schema(generator: &mut SchemaGenerator) -> Schema;
}

macro_rules! plain {
    ($($ty:ty => $schema:tt),* $(,)?) => {$(
        impl JsonFieldSchema for $ty {
            fn field_schema(_: &mut SchemaGenerator) -> Schema {
                schemars::json_schema!($schema)
            }
        }
    )*};
}
plain! {
    bool => {"type": "boolean"},
    i64 => {"type": "integer", "format": "int64"},
    String => {"type": "string"},
    Decimal => {"type": "number"},
    Timestamp => {"type": "string", "format": "date-time"},
    Date => {"type": "string", "format": "date"},
    Json => {},
}

macro_rules! standalone {
    ($($ty:ident),*) => {$(
        impl JsonSchema for $ty {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($ty).into()
            }
            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                Self::field_schema(generator)
            }
        }
    )*};
}
standalone!(Decimal, Timestamp, Date, Json);

impl<T: JsonFieldSchema> JsonFieldSchema for Option<T> {
    fn field_schema(generator: &mut SchemaGenerator) -> Schema {
        T::field_schema(generator)
    }
}

impl<T: JsonFieldSchema> JsonFieldSchema for Box<T> {
    fn field_schema(generator: &mut SchemaGenerator) -> Schema {
        T::field_schema(generator)
    }
}

impl<T: JsonFieldSchema> JsonFieldSchema for Nullable<T> {
    fn field_schema(generator: &mut SchemaGenerator) -> Schema {
        or_null(T::field_schema(generator))
    }
}

impl<T: JsonFieldSchema + ItemSchema> JsonFieldSchema for Vec<T> {
    fn field_schema(generator: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({"type": "array", "items": T::item_schema(generator)})
    }
}

impl<T: JsonFieldSchema + ItemSchema> JsonFieldSchema for BTreeMap<String, T> {
    fn field_schema(generator: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({"type": "object", "additionalProperties": T::item_schema(generator)})
    }
}

/// Schema of an item of a list, where `None` is `null`.
pub(crate) trait ItemSchema {
    /// Returns the schema or a reference to it.
    fn item_schema(generator: &mut SchemaGenerator) -> Schema;
}

impl<T: JsonFieldSchema + std::any::Any> ItemSchema for T {
    fn item_schema(generator: &mut SchemaGenerator) -> Schema {
        let schema = T::field_schema(generator);
        let is_option = std::any::type_name::<T>().starts_with("core::option::Option<");
        if is_option { or_null(schema) } else { schema }
    }
}

/// Returns the schema with `null` as an additional value.
fn or_null(schema: Schema) -> Schema {
    let mut value = schema.to_value();
    match value.as_object_mut() {
        Some(object) if object.is_empty() => return into_schema(value),
        Some(object) => match object.get("type").cloned() {
            Some(Value::String(kind)) => {
                object.insert("type".into(), json!([kind, "null"]));
                if let Some(Value::Array(values)) = object.get_mut("enum") {
                    values.push(Value::Null);
                }
                return into_schema(value);
            }
            Some(_) => return into_schema(value),
            None => {}
        },
        None => {}
    }
    into_schema(json!({"anyOf": [value, {"type": "null"}]}))
}

fn into_schema(value: Value) -> Schema {
    Schema::try_from(value).unwrap_or_default()
}

/// Documentation and schema of a field. The associated functions build the schemas of models, enums and unions.
pub(crate) struct SchemaBuilder {
    pub(crate) doc: &'static str,
    pub(crate) schema: Schema,
}

impl SchemaBuilder {
    /// Returns the schema of a model.
    pub(crate) fn object(doc: &str, info: &ModelInfo, fields: Vec<SchemaBuilder>) -> Schema {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for (index, (property, builder)) in info.properties.iter().zip(fields).enumerate() {
            let mut schema = builder.schema;
            if info.has(index, flag::nullable) {
                schema = or_null(schema);
            }
            let mut value = schema.to_value();
            if let Some(object) = value.as_object_mut() {
                set_description(object, builder.doc);
                if info.has(index, flag::deprecated) {
                    object.insert("deprecated".into(), true.into());
                }
            }
            properties.insert((*property).to_owned(), value);
            if info.has(index, flag::required) {
                required.push(*property);
            }
        }
        let mut object = Map::new();
        set_description(&mut object, doc);
        object.insert("type".into(), "object".into());
        object.insert("properties".into(), properties.into());
        if !required.is_empty() {
            object.insert("required".into(), required.into());
        }
        into_schema(object.into())
    }

    /// Returns the schema of a string, with its known values if it is an enum.
    pub(crate) fn text(doc: &str, values: Option<&[&str]>) -> Schema {
        let mut object = Map::new();
        set_description(&mut object, doc);
        object.insert("type".into(), "string".into());
        if let Some(values) = values {
            object.insert("enum".into(), values.to_vec().into());
        }
        into_schema(object.into())
    }

    /// Returns the schema of a variant: its model and its tag values. An empty `values` allows any tag.
    pub(crate) fn variant(tag: &str, values: &[&str], model: Schema) -> Schema {
        let mut property = Map::from_iter([("type".to_owned(), Value::from("string"))]);
        if !values.is_empty() {
            property.insert("enum".into(), values.to_vec().into());
        }
        let tagged = json!({"type": "object", "properties": {tag: property}, "required": [tag]});
        into_schema(json!({"allOf": [model, tagged]}))
    }

    /// Returns the schema of a union.
    pub(crate) fn union(doc: &str, variants: Vec<Schema>) -> Schema {
        let mut object = Map::new();
        set_description(&mut object, doc);
        let variants = variants.into_iter().map(Schema::to_value).collect::<Vec<_>>();
        object.insert("anyOf".into(), variants.into());
        into_schema(object.into())
    }
}

fn set_description(object: &mut Map<String, Value>, doc: &str) {
    let text = doc.lines().map(str::trim).collect::<Vec<_>>().join("\n");
    if !text.trim().is_empty() {
        object.insert("description".into(), text.trim().into());
    }
}
