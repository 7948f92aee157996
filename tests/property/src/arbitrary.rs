//! Arbitrary JSON of a schema, including everything that a later version of the API may send.

use std::collections::BTreeMap;

use crate::choices::Choices;
use crate::schema::{Alternative, Schema};
use crate::tree::Tree;

/// Frequencies of irregular values, in 256ths.
#[derive(Debug, Clone, Copy)]
pub struct Frequencies {
    /// A property that the schema does not define.
    pub unknown_property: u8,
    /// `null` instead of a value.
    pub null: u8,
    /// An enum value or a tag that the schema does not define.
    pub unknown_value: u8,
    /// A defined property.
    pub present: u8,
}

impl Default for Frequencies {
    fn default() -> Self {
        Self { unknown_property: 48, null: 24, unknown_value: 40, present: 150 }
    }
}

/// Generates values.
#[derive(Debug)]
pub struct Generator<'c, 'b> {
    choices: &'c mut Choices<'b>,
    frequencies: Frequencies,
    /// Text and number that replace every sensitive value.
    marker: Option<(&'static str, &'static str)>,
    /// Properties with a field in the model. The other properties of its schema may hold any JSON.
    fields: Option<Vec<&'static str>>,
}

/// Nesting depth below which only small values are generated.
const MAX_DEPTH: usize = 7;

const TEXTS: [&str; 12] = [
    "",
    "a",
    "plain text",
    "ünïcödé 😀",
    "with \"quotes\" and \\",
    "line\nbreak\ttab\u{1}",
    "2019-08-24T14:15:22Z",
    "null",
    "10.10",
    " ",
    "\u{7f}\u{2028}",
    "a/b",
];
const TIMESTAMPS: [&str; 8] = [
    "2019-08-24T14:15:22Z",
    "2019-08-24T14:15:22+00:00",
    "2019-08-24T16:15:22.125+02:00",
    "2019-08-24t14:15:22.000000001z",
    "1969-12-31T23:59:59-12:00",
    "2016-12-31T23:59:60Z",
    "",
    "tomorrow",
];
const INTEGERS: [&str; 12] = [
    "0",
    "1",
    "-1",
    "3.0",
    "3e0",
    "-0",
    "1E2",
    "120e-1",
    "0.0",
    "9223372036854775807",
    "-9223372036854775808",
    "10",
];
const NUMBERS: [&str; 14] = [
    "0",
    "10",
    "10.0",
    "10.10",
    "-0.0",
    "-0",
    "1e3",
    "1E+2",
    "0.1",
    "123456789012345678901234567890.5",
    "1e-7",
    "99.99",
    "5e400",
    "0.30000000000000004",
];
const NAMES: [&str; 10] = [
    "newProperty",
    "x",
    "",
    "_links2",
    "customerTier",
    "ID",
    "ünbekannt",
    "a.b",
    "with space",
    "\u{1}\"odd\\",
];

impl<'c, 'b> Generator<'c, 'b> {
    /// Creates a generator that decides by these choices.
    pub fn new(choices: &'c mut Choices<'b>, frequencies: Frequencies) -> Self {
        Self { choices, frequencies, marker: None, fields: None }
    }

    /// Puts a text and a number into every value that the spec marks as sensitive or does not define.
    #[must_use]
    pub fn with_marker(mut self, text: &'static str, digits: &'static str) -> Self {
        self.marker = Some((text, digits));
        self
    }

    /// Treats a property without a field in the model as one that the schema does not define.
    #[must_use]
    pub fn with_fields(mut self, fields: Option<Vec<&'static str>>) -> Self {
        self.fields = fields;
        self
    }

    /// Generates a value of the schema, without the property `without`.
    pub fn value(&mut self, schema: &Schema<'static>, without: Option<&str>) -> Tree {
        self.make(schema, false, 0, without)
    }

    /// Generates an object that is one alternative of a union.
    pub fn alternative(&mut self, alternative: &Alternative) -> Tree {
        let tags = || alternative.tags.iter();
        let without = tags().next().map(|(tag, _)| *tag);
        let properties = alternative.schema.properties();
        let mut members = self.members(&properties, &alternative.present, false, 0, without);
        members.retain(|name, _| !alternative.absent.contains(&name.as_str()));
        members.extend(tags().map(|(tag, value)| ((*tag).to_owned(), Tree::String(value.clone()))));
        Tree::Object(members)
    }

    fn make(&mut self, schema: &Schema<'static>, hidden: bool, depth: usize, without: Option<&str>) -> Tree {
        let hidden = hidden || schema.is_sensitive();
        if let Some(variants) = schema.variants() {
            return self.variant(&variants, hidden, depth);
        }
        if let Some(lines) = schema.presence() {
            return self.by_presence(&lines, hidden, depth);
        }
        if schema.get("x-parent-tag").is_some() {
            // Any object, and no property of it is known.
            return self.object(&BTreeMap::new(), true, depth, None);
        }
        let properties = schema.properties();
        if !properties.is_empty() {
            return self.object(&properties, hidden, depth, without);
        }
        let values = schema.values();
        if !values.is_empty() && !self.is_marked(hidden) {
            return Tree::String(match self.choices.chance(self.frequencies.unknown_value) {
                true => self.text(hidden),
                false => self.choices.pick(&values).map(|value| (*value).to_owned()).unwrap_or_default(),
            });
        }
        match (schema.text("type"), schema.text("format")) {
            (Some("boolean"), _) => Tree::Bool(self.choices.chance(128)),
            (Some("integer"), _) | (Some("number"), Some("integer")) => self.number(&INTEGERS, hidden),
            (Some("number"), _) => self.number(&NUMBERS, hidden),
            (Some("string"), Some("date-time" | "date")) if !self.is_marked(hidden) => Tree::String(
                self.choices.pick(&TIMESTAMPS).map(|text| (*text).to_owned()).unwrap_or_default(),
            ),
            (Some("string"), _) => Tree::String(self.text(hidden)),
            (Some("array"), _) => self.list(schema.items(), hidden, depth),
            (Some("object"), _) => self.map(schema.map_values(), hidden, depth),
            _ => self.anything(hidden, depth),
        }
    }

    /// Generates a value of a property: sometimes `null`.
    fn member(&mut self, schema: &Schema<'static>, hidden: bool, depth: usize) -> Tree {
        match self.choices.chance(self.frequencies.null) {
            true => Tree::Null,
            false => self.make(schema, hidden, depth, None),
        }
    }

    fn object(
        &mut self,
        properties: &BTreeMap<String, Schema<'static>>,
        hidden: bool,
        depth: usize,
        without: Option<&str>,
    ) -> Tree {
        let mut members = BTreeMap::new();
        for (name, schema) in properties.iter().filter(|(name, _)| Some(name.as_str()) != without) {
            // Nested models are generated as models of their own too, so deep ones may be small.
            let present = self.frequencies.present >> depth.saturating_sub(1);
            if depth < MAX_DEPTH && self.choices.chance(present) {
                let without_field =
                    depth == 0 && self.fields.as_ref().is_some_and(|all| !all.contains(&name.as_str()));
                let value = match without_field && self.choices.chance(128) {
                    true => self.anything(true, depth + 1),
                    false => self.member(schema, hidden || without_field, depth + 1),
                };
                members.insert(name.clone(), value);
            }
        }
        while depth < MAX_DEPTH && self.choices.chance(self.frequencies.unknown_property) {
            let name = self.choices.pick(&NAMES).map(|name| (*name).to_owned()).unwrap_or_default();
            if !properties.contains_key(&name) {
                members.insert(name, self.anything(true, depth + 1));
            }
        }
        Tree::Object(members)
    }

    fn variant(&mut self, variants: &crate::schema::Variants<'static>, hidden: bool, depth: usize) -> Tree {
        let unknown_value = self.choices.chance(self.frequencies.unknown_value);
        let (tag, schema) = match self.choices.pick(&variants.known) {
            Some((tag, schema)) if !unknown_value => (Tree::String((*tag).to_owned()), Some(schema)),
            _ => match self.choices.below(3) {
                0 => (Tree::String("some new method".to_owned()), variants.other.as_ref()),
                1 => (Tree::Number("7".to_owned()), None),
                _ => (Tree::Null, None),
            },
        };
        let object = match schema {
            Some(schema) => self.object(&schema.properties(), hidden, depth, Some(variants.tag)),
            None => Tree::Object(BTreeMap::from([("goods".to_owned(), self.anything(true, depth + 1))])),
        };
        let Tree::Object(mut members) = object else { return object };
        if tag != Tree::Null || self.choices.chance(128) {
            members.insert(variants.tag.to_owned(), tag);
        }
        Tree::Object(members)
    }

    /// Generates an object that the first fitting line of `x-presence` selects.
    fn by_presence(
        &mut self,
        lines: &[(Vec<&'static str>, Schema<'static>)],
        hidden: bool,
        depth: usize,
    ) -> Tree {
        let chosen = self.choices.below(lines.len());
        let Some((names, schema)) = lines.get(chosen) else { return self.anything(true, depth) };
        let mut members = match schema.variants().map(|variants| (variants.tag, variants.known)) {
            // The variant is a union: its first variant, with its tag.
            Some((tag, known)) => match known.first() {
                Some((value, schema)) => {
                    let properties = schema.properties();
                    let mut members = self.members(&properties, names, hidden, depth, Some(tag));
                    members.insert(tag.to_owned(), Tree::String((*value).to_owned()));
                    members
                }
                None => BTreeMap::new(),
            },
            None => self.members(&schema.properties(), names, hidden, depth, None),
        };
        for (earlier, _) in lines.get(..chosen).unwrap_or_default() {
            for name in earlier.iter().filter(|name| !names.contains(name)) {
                members.remove(*name);
            }
        }
        Tree::Object(members)
    }

    /// Generates an object in which the named properties are present and not `null`.
    fn members(
        &mut self,
        properties: &BTreeMap<String, Schema<'static>>,
        names: &[&str],
        hidden: bool,
        depth: usize,
        without: Option<&str>,
    ) -> BTreeMap<String, Tree> {
        let Tree::Object(mut members) = self.object(properties, hidden, depth, without) else {
            return BTreeMap::new();
        };
        for name in names.iter().filter(|name| Some(**name) != without) {
            if let Some(schema) = properties.get(*name) {
                let value = match self.make(schema, hidden, depth + 1, None) {
                    Tree::Null => Tree::Object(BTreeMap::new()),
                    value => value,
                };
                members.insert((*name).to_owned(), value);
            }
        }
        members
    }

    fn list(&mut self, items: Option<Schema<'static>>, hidden: bool, depth: usize) -> Tree {
        let mut list = Vec::new();
        while depth < MAX_DEPTH && list.len() < 4 && self.choices.chance(140) {
            list.push(match &items {
                Some(items) => self.member(items, hidden, depth + 1),
                None => self.anything(hidden, depth + 1),
            });
        }
        Tree::List(list)
    }

    fn map(&mut self, values: Option<Schema<'static>>, hidden: bool, depth: usize) -> Tree {
        if self.choices.chance(32) {
            return Tree::List(Vec::new());
        }
        let mut members = BTreeMap::new();
        while depth < MAX_DEPTH && members.len() < 4 && self.choices.chance(140) {
            let name = match self.marker.filter(|_| hidden) {
                Some((text, _)) => format!("{text}{}", members.len()),
                None => self.choices.pick(&NAMES).map(|name| (*name).to_owned()).unwrap_or_default(),
            };
            let value = match &values {
                Some(values) => self.member(values, hidden, depth + 1),
                None => self.anything(hidden, depth + 1),
            };
            members.insert(name, value);
        }
        Tree::Object(members)
    }

    /// Generates any JSON.
    fn anything(&mut self, hidden: bool, depth: usize) -> Tree {
        let kinds = if depth < MAX_DEPTH { 7 } else { 5 };
        match self.choices.below(kinds) {
            0 => Tree::String(self.text(hidden)),
            1 => self.number(&NUMBERS, hidden),
            2 => Tree::Bool(true),
            3 => Tree::Null,
            4 => Tree::List(Vec::new()),
            5 => self.list(None, hidden, depth),
            _ => match self.map(None, hidden, depth) {
                Tree::List(_) => Tree::Object(BTreeMap::new()),
                map => map,
            },
        }
    }

    fn is_marked(&self, hidden: bool) -> bool {
        hidden && self.marker.is_some()
    }

    fn text(&mut self, hidden: bool) -> String {
        match self.marker.filter(|_| hidden) {
            Some((text, _)) => text.to_owned(),
            None if self.choices.chance(64) => {
                let length = self.choices.below(6);
                (0..length).map(|_| self.character()).collect()
            }
            None => self.choices.pick(&TEXTS).map(|text| (*text).to_owned()).unwrap_or_default(),
        }
    }

    /// Generates a character of the Basic Multilingual Plane, or U+1F600.
    fn character(&mut self) -> char {
        let code = u32::try_from(self.choices.below(0x1_0000)).unwrap_or_default();
        char::from_u32(code).unwrap_or('\u{1f600}')
    }

    fn number(&mut self, numbers: &[&str], hidden: bool) -> Tree {
        Tree::Number(match self.marker.filter(|_| hidden) {
            Some((_, digits)) => digits.to_owned(),
            None => self.choices.pick(numbers).map(|text| (*text).to_owned()).unwrap_or_default(),
        })
    }
}
