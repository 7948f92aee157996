//! Every generated model by name, and arbitrary JSON of its schema.
//!
//! The build script writes the table from the spec. The JSON comes from the bundled document and not from the generated
//! code, so that a bug of the code generator cannot confirm itself.

mod arbitrary;
mod choices;
mod mutation;
mod schema;
mod tree;

pub use arbitrary::{Frequencies, Generator};
pub use choices::Choices;
pub use mutation::{empty_objects, mutate};
pub use schema::{Alternative, OTHER_TAG, Schema, Step, bundle};
pub use tree::{Tree, parse, parse_strict};

use rebilly_sdk::DecodeError;
use rebilly_sdk::events::Event;
use rebilly_sdk::model::{self, DecodeReport, JsonField, ModelOf, RequestBody, ResponseBody};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// A generated model.
#[derive(Debug, Clone, Copy)]
pub struct Model {
    /// Rust name. For an event: its type.
    pub name: &'static str,
    /// Component that contains the schema.
    pub component: &'static str,
    /// Path from the component to the schema.
    pub path: &'static [Step],
    /// Tag property of a union variant, which the union reads and writes.
    pub tag: Option<&'static str>,
    /// Wire names of the fields, each with `true` if its value is redacted. `None` for other types than structs.
    pub fields: Option<&'static [(&'static str, bool)]>,
    /// `true` for an event, which is decoded by its type.
    pub event: bool,
    /// Decodes and encodes a text.
    pub round_trip: fn(&[u8]) -> Result<Vec<u8>, DecodeError>,
    /// Deserializes a text and serializes it, through serde.
    pub through_serde: fn(&str) -> Result<Value, serde_json::Error>,
    /// Deserializes a `Value` and serializes it, through serde.
    pub through_value: fn(Value) -> Result<Value, serde_json::Error>,
    /// `Debug` output of a decoded text, compact and pretty.
    pub debug: fn(&[u8]) -> Result<String, DecodeError>,
    /// Values of a decoded text that do not fit their types.
    pub report: fn(&[u8]) -> Result<DecodeReport, DecodeError>,
    /// Parts of a decoded text that the model does not know.
    pub unknown: fn(&[u8]) -> Result<Vec<String>, DecodeError>,
    /// `Debug` output of a decoded page, with the items that failed to decode.
    pub debug_page: fn(&[u8]) -> Result<String, DecodeError>,
}

/// A conversion from a response model to a request model.
#[derive(Debug, Clone, Copy)]
pub struct Conversion {
    /// Rust name of the request.
    pub name: &'static str,
    /// Rust name of the response.
    pub response: &'static str,
    /// Component that contains the schema.
    pub component: &'static str,
    /// Path from the component to the schema.
    pub path: &'static [Step],
    /// Decodes a response, converts it and encodes the request.
    pub convert: fn(&[u8]) -> Result<Vec<u8>, DecodeError>,
}

/// An enum of strings.
#[derive(Debug, Clone, Copy)]
pub struct Enumeration {
    /// Rust name.
    pub name: &'static str,
    /// Component that contains the schema.
    pub component: &'static str,
    /// Path from the component to the schema.
    pub path: &'static [Step],
    /// Values that the enum knows.
    pub values: &'static [&'static str],
    /// Returns `true` if the enum does not know a value.
    pub is_unknown: fn(&str) -> bool,
}

/// A model that a property of the surrounding object selects.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// Component of the union.
    pub union: &'static str,
    /// Component of the model.
    pub component: &'static str,
    /// Values of the property that select the model, by the spec.
    pub tags: &'static [&'static str],
    /// Values that select the model, by the model.
    pub known_tags: &'static [&'static str],
    /// Decodes the union, converts it to the model and encodes that.
    pub convert: fn(&[u8]) -> Option<Vec<u8>>,
}

impl Model {
    const fn of<T>(
        name: &'static str,
        component: &'static str,
        path: &'static [Step],
        tag: Option<&'static str>,
        fields: Option<&'static [(&'static str, bool)]>,
    ) -> Self
    where
        T: JsonField + PartialEq + Serialize + DeserializeOwned + Send + 'static,
    {
        Self {
            name,
            component,
            path,
            tag,
            fields,
            event: false,
            round_trip: |text| T::decode(text).map(|value| value.encode()),
            through_serde: |text| serde_json::from_str::<T>(text).and_then(serde_json::to_value),
            through_value: |value| serde_json::from_value::<T>(value).and_then(serde_json::to_value),
            debug: |text| T::decode(text).map(|value| format!("{value:?}{value:#?}")),
            report: |text| T::decode_lenient(text).map(|(_, report)| report),
            unknown: |text| T::decode(text).map(|value| model::unknown(&value)),
            debug_page: |text| Vec::<T>::decode_lenient(text).map(|page| format!("{page:?}{page:#?}")),
        }
    }

    const fn event(name: &'static str, component: &'static str, path: &'static [Step]) -> Self {
        Self { event: true, ..Self::of::<Event>(name, component, path, None, None) }
    }

    /// Schema in the bundled document.
    pub fn schema(&self) -> Schema<'static> {
        Schema::at(self.component, self.path)
    }

    /// Generates JSON of the schema. For an event: with its type.
    pub fn instance(&self, generator: Generator<'_, '_>) -> Tree {
        let fields = self.fields.map(|fields| fields.iter().map(|(wire, _)| *wire).collect());
        let mut tree = generator.with_fields(fields).value(&self.schema(), self.tag);
        if let (true, Tree::Object(members)) = (self.event, &mut tree) {
            members.insert("eventType".to_owned(), Tree::String(self.name.to_owned()));
        }
        tree
    }
}

include!(concat!(env!("OUT_DIR"), "/models.rs"));
