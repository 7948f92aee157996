//! Every generated model by name, and arbitrary JSON of the schema that it was made from.
//!
//! The table is written by the build script from the spec. The JSON is made from the bundled document, not from what the
//! generator made of it, so that a mistake of the generator cannot agree with itself.

mod choices;
mod make;
mod schema;
mod tree;

pub use choices::Choices;
pub use make::{Maker, Mix};
pub use schema::{Schema, Step, bundle};
pub use tree::{Tree, parse, written};

use rebilly_sdk::DecodeError;
use rebilly_sdk::events::Event;
use rebilly_sdk::model::{RequestBody, ResponseBody, Slot};
use rebilly_sdk::types;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// A generated model.
#[derive(Debug, Clone, Copy)]
pub struct Model {
    /// Its Rust name; for an event its type.
    pub name: &'static str,
    /// The component that its schema is in.
    pub component: &'static str,
    /// The way from the component to the schema.
    pub way: &'static [Step],
    /// The property that a union keeps for it.
    pub tag: Option<&'static str>,
    /// The wire names of its fields and whether they are hidden; nothing if it is no struct.
    pub fields: Option<&'static [(&'static str, bool)]>,
    /// Whether it is an event, read by its type.
    pub event: bool,
    /// Reads a text and writes it again.
    pub round_trip: fn(&[u8]) -> Result<Vec<u8>, DecodeError>,
    /// The same through serde, from text.
    pub through_serde: fn(&str) -> Result<Value, serde_json::Error>,
    /// The same through serde, from a tree.
    pub through_value: fn(Value) -> Result<Value, serde_json::Error>,
    /// What `Debug` shows of a text, plain and spread out.
    pub debug: fn(&[u8]) -> Result<String, DecodeError>,
    /// What `Debug` shows of a page of it, and of the items that cannot be read.
    pub debug_page: fn(&[u8]) -> Result<String, DecodeError>,
}

/// A request that is made of an answer.
#[derive(Debug, Clone, Copy)]
pub struct Conversion {
    /// The Rust name of the request.
    pub name: &'static str,
    /// The Rust name of the answer.
    pub answer: &'static str,
    /// The component that the schema is in.
    pub component: &'static str,
    /// The way from the component to the schema.
    pub way: &'static [Step],
    /// Reads the answer, makes the request of it, writes that.
    pub convert: fn(&[u8]) -> Result<Vec<u8>, DecodeError>,
}

impl Model {
    const fn of<T>(
        name: &'static str,
        component: &'static str,
        way: &'static [Step],
        tag: Option<&'static str>,
        fields: Option<&'static [(&'static str, bool)]>,
    ) -> Self
    where
        T: Slot + Serialize + DeserializeOwned + Send + 'static,
    {
        Self {
            name,
            component,
            way,
            tag,
            fields,
            event: false,
            round_trip: |text| T::decode(text).map(|value| value.encode()),
            through_serde: |text| serde_json::from_str::<T>(text).and_then(serde_json::to_value),
            through_value: |value| serde_json::from_value::<T>(value).and_then(serde_json::to_value),
            debug: |text| T::decode(text).map(|value| format!("{value:?}{value:#?}")),
            debug_page: |text| Vec::<T>::decode_lenient(text).map(|page| format!("{page:?}{page:#?}")),
        }
    }

    const fn event(name: &'static str, component: &'static str, way: &'static [Step]) -> Self {
        Self { event: true, ..Self::of::<Event>(name, component, way, None, None) }
    }

    /// The schema that it was made from.
    pub fn schema(&self) -> Schema<'static> {
        Schema::at(self.component, self.way)
    }

    /// JSON of the schema; for an event with its type.
    pub fn instance(&self, maker: Maker<'_, '_>) -> Tree {
        let fields = self.fields.map(|fields| fields.iter().map(|(wire, _)| *wire).collect());
        let mut tree = maker.within(fields).value(&self.schema(), self.tag);
        if let (true, Tree::Object(members)) = (self.event, &mut tree) {
            members.insert("eventType".to_owned(), Tree::String(self.name.to_owned()));
        }
        tree
    }
}

include!(concat!(env!("OUT_DIR"), "/models.rs"));
