//! YAML values with their locations, so that every error names file and line.

use serde_json::{Map, Number, Value};

/// Location in one of the loaded files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Location {
    /// Index into [`crate::load::Spec::files`].
    pub file: u16,
    /// Line, counted from 1.
    pub line: u32,
    /// Column, counted from 1.
    pub column: u32,
}

/// Content of a node. Numbers keep their text, because `10` and `10.0` are different defaults.
#[derive(Debug, Clone, PartialEq)]
pub enum Yaml {
    /// `null` or an empty value.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number as written.
    Number(String),
    /// Any other scalar.
    String(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping in the order of the file.
    Map(Vec<(Node, Node)>),
}

/// A YAML value and its location.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The value.
    pub yaml: Yaml,
    /// Location of a scalar, or of the key of a mapping, list or empty value: the line to edit.
    pub at: Location,
}

impl Node {
    /// The value of a key, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().find(|(name, _)| *name == key).map(|(_, value)| value)
    }

    /// Follows a path of keys.
    pub fn path(&self, keys: &[&str]) -> Option<&Node> {
        keys.iter().try_fold(self, |node, key| node.get(key))
    }

    /// Location of a key, or of the node when it has no such key.
    pub fn key_at(&self, key: &str) -> Location {
        let member = self.members().iter().find(|(name, _)| name.key_text() == Some(key));
        member.map_or(self.at, |(name, _)| name.at)
    }

    /// The text of a string scalar.
    pub fn str(&self) -> Option<&str> {
        match &self.yaml {
            Yaml::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a boolean scalar.
    pub fn bool(&self) -> Option<bool> {
        match &self.yaml {
            Yaml::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The items of a sequence; empty for other nodes.
    pub fn items(&self) -> &[Node] {
        match &self.yaml {
            Yaml::List(items) => items,
            _ => &[],
        }
    }

    /// The members of a mapping whose keys are strings; empty for other nodes.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.members().iter().filter_map(|(key, value)| Some((key.key_text()?, value)))
    }

    /// The members of a mapping with the nodes of their keys; empty for other nodes.
    pub fn members(&self) -> &[(Node, Node)] {
        match &self.yaml {
            Yaml::Map(members) => members,
            _ => &[],
        }
    }

    /// The target of a `$ref`, if this is one.
    pub fn reference(&self) -> Option<&str> {
        self.get("$ref").and_then(Node::str)
    }

    /// Returns `true` when a key has the value `true`.
    pub fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Node::bool).unwrap_or(false)
    }

    /// The text under a key.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Node::str)
    }

    /// The text of a key: status codes are written both as `'200'` and as `200`.
    pub fn key_text(&self) -> Option<&str> {
        match &self.yaml {
            Yaml::String(text) | Yaml::Number(text) => Some(text),
            _ => None,
        }
    }

    /// The same value as JSON.
    pub fn to_json(&self) -> Value {
        match &self.yaml {
            Yaml::Null => Value::Null,
            Yaml::Bool(value) => Value::Bool(*value),
            Yaml::Number(text) => text
                .parse::<i64>()
                .map(Number::from)
                .ok()
                .or_else(|| text.parse::<u64>().ok().map(Number::from))
                .or_else(|| text.parse::<f64>().ok().and_then(Number::from_f64))
                .map_or_else(|| Value::String(text.clone()), Value::Number),
            Yaml::String(text) => Value::String(text.clone()),
            Yaml::List(items) => Value::Array(items.iter().map(Node::to_json).collect()),
            Yaml::Map(_) => Value::Object(
                self.entries().map(|(key, value)| (key.to_owned(), value.to_json())).collect::<Map<_, _>>(),
            ),
        }
    }
}
