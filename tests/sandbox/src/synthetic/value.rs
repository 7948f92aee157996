//! Values from schemas.

use std::collections::HashSet;

use serde_json::{Map, Number, Value, json};

use crate::spec::{Direction, Spec, marked, parent_tag};

use super::merge::{Merger, references};
use super::text;

/// Limit of nested references.
const MAX_REFERENCES: usize = 24;
/// Nesting depth from which a component has its optional properties once per body. Above it, always.
const MAX_REPEATED_DEPTH: usize = 3;
/// Limit of tried variants of a union.
const MAX_VARIANTS: usize = 16;
/// Limit of items and of added properties.
const MAX_ITEMS: u64 = 100;

/// Parts of a schema that determine a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Content {
    /// Use declared examples.
    pub(super) examples: bool,
    /// Include optional properties.
    pub(super) optional: bool,
}

/// Builds values from the schemas of a document.
pub(super) struct ValueBuilder<'a> {
    spec: &'a Spec,
    direction: Direction,
    content: Content,
    /// References that enclose the current value.
    open: Vec<String>,
    /// References that have been built with their optional properties.
    complete: HashSet<String>,
    depth: usize,
}

impl<'a> ValueBuilder<'a> {
    pub(super) fn new(spec: &'a Spec, direction: Direction, content: Content) -> Self {
        Self { spec, direction, content, open: Vec::new(), complete: HashSet::new(), depth: 0 }
    }

    /// Builds a value. `None` when the schema cannot be met, or for an optional value that recurs.
    pub(super) fn build(&mut self, schema: &Value, required: bool) -> Option<Value> {
        let names: Vec<String> =
            references(self.spec.parts(), schema).into_iter().map(str::to_owned).collect();
        let recurs = names.iter().any(|name| self.open.contains(name));
        if (recurs && !required) || self.open.len() > MAX_REFERENCES {
            return None;
        }
        let outer = (self.open.len(), self.content);
        let repeated = names.last().is_some_and(|name| self.complete.contains(name));
        self.content.optional &= !(repeated && self.depth >= MAX_REPEATED_DEPTH);
        if self.content.optional {
            self.complete.extend(names.last().cloned());
        }
        self.open.extend(names);
        let value = self.first_valid_variant(schema);
        self.open.truncate(outer.0);
        self.content = outer.1;
        value
    }

    /// A value of the first variant that conforms to the union as a whole.
    fn first_valid_variant(&mut self, schema: &Value) -> Option<Value> {
        let mut first = None;
        for variant in 0..MAX_VARIANTS {
            let mut merger = Merger::new(self.spec.parts(), variant);
            let merged = merger.merge(schema);
            if merger.variants <= 1 {
                return self.plain(&merged);
            }
            let complete = self.complete.clone();
            let value = self.plain(&merged);
            if let Some(value) = value {
                if self.spec.conforms(self.direction, schema, &value) {
                    return Some(value);
                }
                first.get_or_insert(value);
            }
            self.complete = complete;
            if variant + 1 >= merger.variants {
                break;
            }
        }
        first
    }

    fn plain(&mut self, schema: &Map<String, Value>) -> Option<Value> {
        let options = schema.get("enum").and_then(Value::as_array);
        let listed =
            |value: &&Value| !value.is_null() && options.is_none_or(|options| options.contains(value));
        let example =
            schema.get("example").filter(|value| self.content.examples && !is_partial(schema, value));
        let scalar = |value: &&Value| !value.is_object() && !value.is_array();
        let default = schema.get("default").filter(scalar);
        if let Some(literal) = example.filter(listed).or(schema.get("const")).or(default.filter(listed)) {
            return Some(literal.clone());
        }
        if let Some(options) = options {
            return options.iter().find(|option| !option.is_null()).or(options.first()).cloned();
        }
        match kind(schema) {
            "object" => self.object(schema),
            "array" => self.array(schema),
            "string" => text::build(schema).map(Value::String),
            "integer" => number(schema, true),
            "number" => number(schema, false),
            "boolean" => Some(Value::Bool(true)),
            "null" => Some(Value::Null),
            _ => Some(Value::Object(Map::new())),
        }
    }

    fn object(&mut self, schema: &Map<String, Value>) -> Option<Value> {
        self.depth += 1;
        let members = self.members(schema);
        self.depth -= 1;
        members.map(Value::Object)
    }

    fn members(&mut self, schema: &Map<String, Value>) -> Option<Map<String, Value>> {
        let names = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        let required: Vec<&str> = names.filter_map(Value::as_str).collect();
        let optional = self.content.optional;
        let limit = count(schema, "maxProperties").unwrap_or(u64::MAX);
        let mut members = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        let parts = properties.map(|properties| self.parts(properties)).unwrap_or_default();
        for (name, property) in properties.into_iter().flatten() {
            let is_required = required.contains(&name.as_str());
            let is_included = is_required || (optional && (members.len() as u64) < limit);
            if !is_included || self.is_absent(property) {
                continue;
            }
            let part = parts.iter().find(|(known, _)| known == name).map(|(_, schema)| schema);
            match self.build(part.unwrap_or(property), is_required) {
                Some(value) => {
                    members.insert(name.clone(), value);
                }
                None if is_required => return None,
                None => {}
            }
        }
        let additional = schema.get("additionalProperties").filter(|schema| **schema != Value::Bool(false));
        for name in required {
            let known = properties.is_some_and(|properties| properties.contains_key(name));
            if !known {
                let value = self.additional(additional)?;
                members.insert(name.to_owned(), value);
            }
        }
        let map = additional.is_some_and(Value::is_object) && properties.is_none_or(Map::is_empty);
        let least = count(schema, "minProperties").unwrap_or_default().max(u64::from(map && optional));
        for number in 1..=least.min(MAX_ITEMS) {
            if (members.len() as u64) < least
                && let Some(value) = self.additional(additional)
            {
                members.insert(format!("key{number}"), value);
            }
        }
        Some(members)
    }

    /// Returns `true` if values of this direction leave a property out.
    fn is_absent(&self, property: &Value) -> bool {
        let document = self.spec.parts();
        let shown = self.direction == Direction::Response && marked(document, property, "x-in-responses");
        marked(document, property, self.direction.absent_mark()) && !shown
    }

    /// The schemas of properties that another property selects, and of that property: the first value that selects
    /// a variant for every one of them, else for the first.
    fn parts(&self, properties: &Map<String, Value>) -> Vec<(String, Value)> {
        let parts = properties.iter().filter_map(|(name, property)| {
            let (tag, targets) = parent_tag(self.spec.parts(), property)?;
            Some(SelectedPart { name, tag, targets })
        });
        let parts: Vec<SelectedPart<'_>> = parts.collect();
        let Some(first) = parts.first() else { return Vec::new() };
        let mut values = first.targets.iter().map(|(value, _)| *value);
        let in_all = |value: &&str| parts.iter().all(|part| part.target(value).is_some());
        let Some(value) = values.clone().find(in_all).or(values.next()) else { return Vec::new() };
        let reference =
            |part: &SelectedPart<'_>| Some((part.name.to_owned(), json!({ "$ref": part.target(value)? })));
        let tag = (first.tag.to_owned(), json!({ "type": "string", "enum": [value] }));
        parts.iter().filter_map(reference).chain([tag]).collect()
    }

    fn additional(&mut self, schema: Option<&Value>) -> Option<Value> {
        match schema {
            Some(schema @ Value::Object(_)) => self.build(schema, true),
            _ => Some(Value::String("value".to_owned())),
        }
    }

    fn array(&mut self, schema: &Map<String, Value>) -> Option<Value> {
        let least = count(schema, "minItems").unwrap_or_default();
        let most = count(schema, "maxItems").unwrap_or(u64::MAX);
        let count = least.max(1).min(most).min(MAX_ITEMS);
        let any = Value::Object(Map::new());
        let item = match count {
            0 => return Some(Value::Array(Vec::new())),
            _ => self.build(schema.get("items").unwrap_or(&any), least > 0),
        };
        let Some(item) = item else { return (least == 0).then(|| Value::Array(Vec::new())) };
        let unique = schema.get("uniqueItems").and_then(Value::as_bool).unwrap_or(false);
        let items = (0..count).map(|number| if unique { distinct(&item, number) } else { item.clone() });
        Some(items.collect())
    }
}

/// A property whose variant another property of the same object selects.
struct SelectedPart<'p> {
    name: &'p str,
    tag: &'p str,
    /// Values of the other property with the variant of each.
    targets: Vec<(&'p str, &'p str)>,
}

impl SelectedPart<'_> {
    fn target(&self, value: &str) -> Option<&str> {
        self.targets.iter().find(|(known, _)| *known == value).map(|(_, target)| *target)
    }
}

/// The declared type, or the type that other keywords imply. Empty when any type is valid.
fn kind(schema: &Map<String, Value>) -> &str {
    let has = |names: &[&str]| names.iter().any(|name| schema.contains_key(*name));
    match schema.get("type").and_then(Value::as_str) {
        Some(kind) => kind,
        None if has(&["properties", "additionalProperties", "required", "minProperties"]) => "object",
        None if has(&["items", "minItems", "maxItems"]) => "array",
        None if has(&["pattern", "format", "minLength", "maxLength"]) => "string",
        None if has(&["minimum", "maximum", "multipleOf"]) => "number",
        None => "",
    }
}

/// Returns `true` for an example that may lack properties which its schema declares.
fn is_partial(schema: &Map<String, Value>, example: &Value) -> bool {
    match example {
        Value::Object(_) => schema.get("properties").is_some(),
        Value::Array(items) => items.iter().any(Value::is_object),
        _ => false,
    }
}

fn count(schema: &Map<String, Value>, keyword: &str) -> Option<u64> {
    schema.get(keyword)?.as_u64()
}

/// Another value of the same type.
fn distinct(value: &Value, number: u64) -> Value {
    match value {
        Value::String(text) if number > 0 => Value::String(format!("{text}{number}")),
        Value::Number(first) => match (first.as_i64(), i64::try_from(number)) {
            (Some(first), Ok(number)) => first.saturating_add(number).into(),
            _ => value.clone(),
        },
        other => other.clone(),
    }
}

/// 1, or the nearest number that the schema allows.
fn number(schema: &Map<String, Value>, integer: bool) -> Option<Value> {
    let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
    let exclusive = |name: &str| schema.get(name).and_then(Value::as_bool) == Some(true);
    let step = bound("multipleOf").filter(|step| *step > 0.0);
    let span = bound("maximum").zip(bound("minimum")).map_or(1.0, |(high, low)| high - low);
    let gap = if integer { 1.0 } else { step.unwrap_or(span) / 4.0 };
    let low = bound("minimum").map(|low| if exclusive("exclusiveMinimum") { low + gap } else { low });
    let high = bound("maximum").map(|high| if exclusive("exclusiveMaximum") { high - gap } else { high });
    let mut value = 1.0_f64.max(low.unwrap_or(f64::MIN)).min(high.unwrap_or(f64::MAX));
    if let Some(step) = step {
        value = (value / step).ceil() * step;
        if high.is_some_and(|high| value > high) {
            value -= step;
        }
    }
    if integer {
        let whole = format!("{:.0}", value.ceil());
        return whole.parse::<i64>().ok().map(Value::from);
    }
    Number::from_f64(value).map(Value::Number)
}
