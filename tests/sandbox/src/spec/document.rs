//! The OpenAPI document. Its parts are parsed on first use: most programs need few of its operations and schemas.

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::{LazyLock, OnceLock};

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::bundle::SpecError;

/// A value that is computed on first use.
pub(super) type Lazy<T> = LazyLock<T, Box<dyn FnOnce() -> T + Send>>;

/// A document whose components are parsed on first use.
#[derive(Default)]
pub(crate) struct Document {
    /// Text of the whole document. Empty if `whole` is set.
    text: &'static str,
    whole: OnceLock<Value>,
    /// Components by kind and name.
    components: HashMap<String, HashMap<String, Lazy<Value>>>,
}

/// The members of the document that have parts.
#[derive(Deserialize)]
pub(super) struct Outline<'a> {
    #[serde(borrow, default)]
    pub(super) paths: Members<Members<&'a RawValue>>,
    #[serde(borrow, default)]
    components: Members<Members<&'a RawValue>>,
    #[serde(borrow, default, rename = "x-webhooks")]
    pub(super) webhooks: Members<&'a RawValue>,
    #[serde(default)]
    pub(super) servers: Value,
    #[serde(default)]
    pub(super) security: Value,
}

/// The members of an object, in order. Every other value has none.
pub(super) struct Members<T>(pub(super) Vec<(String, T)>);

impl<T> Default for Members<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("components", &self.components.keys()).finish_non_exhaustive()
    }
}

impl Document {
    /// Reads the outline of a text.
    pub(super) fn from_text(text: &'static str) -> Result<(Self, Outline<'static>), SpecError> {
        let outline = outline(text)?;
        Ok((Self { text, whole: OnceLock::new(), components: components(&outline) }, outline))
    }

    /// Reads the outline of a document. `text` is the document.
    pub(super) fn from_value(document: Value, text: &str) -> Result<(Self, Outline<'_>), SpecError> {
        let outline = outline(text)?;
        Ok((Self { text: "", whole: document.into(), components: components(&outline) }, outline))
    }

    /// The whole document.
    pub(super) fn whole(&self) -> &Value {
        self.whole.get_or_init(|| parse(self.text))
    }

    /// The names of the components of a kind, such as `schemas`.
    pub(super) fn names(&self, kind: &str) -> impl Iterator<Item = &str> {
        self.components.get(kind).into_iter().flatten().map(|(name, _)| name.as_str())
    }

    /// A component.
    pub(super) fn component(&self, kind: &str, name: &str) -> Option<&Value> {
        self.components.get(kind)?.get(name).map(|part| &**part)
    }

    /// Resolves a local reference.
    pub(crate) fn resolve(&self, reference: &str) -> Option<&Value> {
        let parts = reference.strip_prefix("#/components/").and_then(|rest| rest.split_once('/'));
        match parts {
            // Names with escapes are rare.
            Some((kind, rest)) if !rest.contains('~') => {
                let (name, below) = rest.split_once('/').unwrap_or((rest, ""));
                let component = self.component(kind, name)?;
                below.split('/').filter(|name| !name.is_empty()).try_fold(component, child)
            }
            _ => resolve_in(self.whole(), reference),
        }
    }

    /// Resolves a `$ref`; every other node stays itself.
    pub(super) fn follow<'a>(&'a self, node: &'a Value) -> &'a Value {
        node.get("$ref").and_then(Value::as_str).and_then(|target| self.resolve(target)).unwrap_or(node)
    }
}

/// Resolves a local reference in a parsed document.
pub(super) fn resolve_in<'a>(document: &'a Value, reference: &str) -> Option<&'a Value> {
    let pointer = reference.strip_prefix('#')?;
    if pointer.contains('~') {
        return document.pointer(pointer);
    }
    // Most references have no escapes, and `pointer` copies every segment.
    pointer.split('/').skip(1).try_fold(document, child)
}

fn child<'a>(node: &'a Value, name: &str) -> Option<&'a Value> {
    match node {
        Value::Array(items) => items.get(name.parse::<usize>().ok()?),
        node => node.get(name),
    }
}

fn outline(text: &str) -> Result<Outline<'_>, SpecError> {
    serde_json::from_str(text).map_err(|error| SpecError(format!("invalid JSON: {error}")))
}

/// Parses a part, whose syntax the outline has checked.
pub(super) fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

/// A part that is parsed on first use.
pub(super) fn lazily<T>(compute: impl FnOnce() -> T + Send + 'static) -> Lazy<T> {
    LazyLock::new(Box::new(compute))
}

fn components(outline: &Outline<'_>) -> HashMap<String, HashMap<String, Lazy<Value>>> {
    let part = |(name, text): &(String, &RawValue)| {
        let text = (*text).to_owned();
        (name.clone(), lazily(move || parse(text.get())))
    };
    let kinds = outline.components.0.iter();
    kinds.map(|(kind, members)| (kind.clone(), members.0.iter().map(part).collect())).collect()
}

impl<'a> Members<&'a RawValue> {
    /// Reads an object.
    pub(super) fn of(text: &'a RawValue) -> Self {
        serde_json::from_str(text.get()).unwrap_or_default()
    }

    pub(super) fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, text)| *text)
    }

    /// An object with some of the members.
    pub(super) fn select(&self, names: &[&str]) -> Value {
        let member = |name: &&str| Some(((*name).to_owned(), parse(self.get(name)?.get())));
        Value::Object(names.iter().filter_map(member).collect())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Members<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MembersVisitor(PhantomData))
    }
}

struct MembersVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for MembersVisitor<T> {
    type Value = Members<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Members(members))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Members(Vec::new()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Members(Vec::new()))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(Members(Vec::new()))
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(Members(Vec::new()))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(Members(Vec::new()))
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(Members(Vec::new()))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Members(Vec::new()))
    }
}
