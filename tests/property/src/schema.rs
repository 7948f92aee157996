//! The schemas of the bundled document.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;

use crate::tree::Tree;

/// The bundled document.
pub fn bundle() -> &'static Value {
    static BUNDLE: LazyLock<Value> = LazyLock::new(|| {
        serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/bundle.json"))).unwrap_or_default()
    });
    &BUNDLE
}

/// A step from a schema to one inside it.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// To a property.
    Property(&'static str),
    /// To the items of a list.
    Items,
    /// To the values of a map.
    Values,
}

/// A schema: all parts of its `allOf`, with resolved references.
#[derive(Debug, Clone)]
pub struct Schema<'v> {
    parts: Vec<&'v Value>,
}

/// The variants of a union with a tag.
#[derive(Debug)]
pub struct Variants<'v> {
    /// Discriminator property.
    pub tag: &'v str,
    /// Schemas by tag value.
    pub known: Vec<(&'v str, Schema<'v>)>,
    /// Schema of all other tag values.
    pub other: Option<Schema<'v>>,
}

impl<'v> Schema<'v> {
    /// Returns the schema at the end of a path. Empty if the path leads nowhere.
    pub fn at(component: &str, path: &[Step]) -> Schema<'static> {
        let start = Schema::of(&bundle()["components"]["schemas"][component]);
        path.iter().fold(start, |schema, step| match step {
            Step::Property(name) => schema.properties().remove(*name).unwrap_or(Schema { parts: Vec::new() }),
            Step::Items => schema.part("items").unwrap_or(Schema { parts: Vec::new() }),
            Step::Values => schema.part("additionalProperties").unwrap_or(Schema { parts: Vec::new() }),
        })
    }

    /// Returns the schema that this JSON describes.
    pub fn of(value: &'v Value) -> Self
    where
        'v: 'static,
    {
        let mut parts = Vec::new();
        collect(value, &mut parts);
        Self { parts }
    }

    fn part(&self, key: &str) -> Option<Schema<'static>>
    where
        'v: 'static,
    {
        self.parts.iter().find_map(|part| part.get(key)).filter(|part| part.is_object()).map(Schema::of)
    }

    /// Returns `true` for a schema without parts.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Returns the first string under a key.
    pub fn text(&self, key: &str) -> Option<&'v str> {
        self.parts.iter().find_map(|part| part.get(key)?.as_str())
    }

    /// Returns `true` if a key is `true` in any part.
    pub fn flag(&self, key: &str) -> bool {
        self.parts.iter().any(|part| part.get(key) == Some(&Value::Bool(true)))
    }

    /// Returns the first value of a key, where the referring schema precedes the referenced one.
    pub fn get(&self, key: &str) -> Option<&'v Value> {
        self.parts.iter().find_map(|part| part.get(key))
    }

    /// Returns `true` if any part requires the property.
    pub fn requires(&self, name: &str) -> bool {
        let listed = self.parts.iter().filter_map(|part| part.get("required")?.as_array()).flatten();
        listed.filter_map(Value::as_str).any(|required| required == name)
    }

    /// Returns the known values of a string.
    pub fn values(&self) -> Vec<&'v str> {
        let values = self.parts.iter().find_map(|part| part.get("enum")?.as_array());
        values.into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// Returns `true` if the schema itself marks its values as sensitive.
    pub fn is_sensitive(&self) -> bool {
        self.flag("x-sensitive") || self.flag("writeOnly") || self.text("format") == Some("password")
    }
}

impl Schema<'static> {
    /// Returns the properties of an object, those of all parts.
    pub fn properties(&self) -> BTreeMap<String, Schema<'static>> {
        let listed = self.parts.iter().filter_map(|part| part.get("properties")?.as_object()).flatten();
        listed.map(|(name, value)| (name.clone(), Schema::of(value))).collect()
    }

    /// Returns the schema of the items of a list.
    pub fn items(&self) -> Option<Self> {
        self.part("items")
    }

    /// Returns the schema of the values of a map.
    pub fn map_values(&self) -> Option<Self> {
        self.part("additionalProperties")
    }

    /// Returns the lines of a union's `x-presence`, and its default as a line without properties.
    pub fn presence(&self) -> Option<Vec<(Vec<&'static str>, Self)>> {
        let part: &'static Value = self.parts.iter().find(|part| part.get("x-presence").is_some())?;
        let target = |name: &'static Value| Some(Schema::of(resolve(name.as_str()?)));
        let lines = part["x-presence"].as_object().into_iter().flatten();
        let lines =
            lines.filter_map(|(names, to)| Some((names.split(',').map(str::trim).collect(), target(to)?)));
        let other = part.get("x-default-mapping").and_then(target);
        Some(lines.chain(other.map(|other| (Vec::new(), other))).collect())
    }

    /// Returns the schema that an object of a union has by the union's rule. `None` if the schema is no union;
    /// `Some(None)` if no variant fits.
    pub fn chosen(&self, members: &BTreeMap<String, Tree>) -> Option<Option<Self>> {
        let inner = |schema: Self| schema.chosen(members).unwrap_or(Some(schema));
        if let Some(lines) = self.presence() {
            let has = |name: &&str| members.get(*name).is_some_and(|value| *value != Tree::Null);
            let line = lines.into_iter().find(|(names, _)| names.iter().all(has));
            return Some(line.and_then(|(_, schema)| inner(schema)));
        }
        let variants = self.variants()?;
        let Some(Tree::String(tag)) = members.get(variants.tag) else { return Some(None) };
        let known = variants.known.into_iter().find(|(known, _)| known == tag).map(|(_, schema)| schema);
        Some(known.or(variants.other).and_then(inner))
    }

    /// Returns the variants of a union with a tag.
    pub fn variants(&self) -> Option<Variants<'static>> {
        let part = *self.parts.iter().find(|part| part.get("oneOf").is_some())?;
        let target = |name: &Value| Some(Schema::of(resolve(name.as_str()?)));
        let mapping = part["discriminator"]["mapping"].as_object();
        let known = mapping.into_iter().flatten();
        Some(Variants {
            tag: part["discriminator"]["propertyName"].as_str()?,
            known: known.filter_map(|(tag, name)| Some((tag.as_str(), target(name)?))).collect(),
            other: part.get("x-default-mapping").and_then(target),
        })
    }
}

fn resolve(reference: &str) -> &'static Value {
    let name = reference.rsplit('/').next().unwrap_or_default();
    &bundle()["components"]["schemas"][name]
}

fn collect(value: &'static Value, parts: &mut Vec<&'static Value>) {
    if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
        return collect(resolve(reference), parts);
    }
    // Keys beside `allOf` come first because they override its parts.
    parts.push(value);
    for part in value.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        collect(part, parts);
    }
}

/// One way to meet the rule of a union.
#[derive(Debug, Clone)]
pub struct Alternative {
    /// Name of the component.
    pub component: &'static str,
    /// Its schema, which is no union.
    pub schema: Schema<'static>,
    /// Tag properties with their values.
    pub tags: Vec<(&'static str, String)>,
    /// Properties that have to be present.
    pub present: Vec<&'static str>,
    /// Properties that have to be absent.
    pub absent: Vec<&'static str>,
}

/// Value of a tag that no spec lists.
pub const OTHER_TAG: &str = "some new method";

impl Schema<'static> {
    /// Returns every alternative of a union, also of the unions inside it. Empty for other schemas.
    pub fn alternatives(&self) -> Vec<Alternative> {
        let mut found = Vec::new();
        let Some(part) = self.parts.iter().find(|part| part.get("oneOf").is_some()) else { return found };
        let part: &'static Value = part;
        let pairs = |keyword: &str| {
            let node = if keyword == "mapping" { &part["discriminator"][keyword] } else { &part[keyword] };
            let members = node.as_object().into_iter().flatten();
            members.filter_map(|(name, target)| Some((name.as_str(), target.as_str()?))).collect::<Vec<_>>()
        };
        let other = part.get("x-default-mapping").and_then(Value::as_str);
        if let Some(tag) = part["discriminator"]["propertyName"].as_str() {
            let known = pairs("mapping").into_iter().chain(other.map(|target| (OTHER_TAG, target)));
            for (value, target) in known {
                found.extend(inside(target).into_iter().map(|mut alternative| {
                    alternative.tags.push((tag, value.to_owned()));
                    alternative
                }));
            }
            return found;
        }
        let lines = pairs("x-presence");
        let mut earlier: Vec<&'static str> = Vec::new();
        for (names, target) in lines.into_iter().chain(other.map(|target| ("", target))) {
            let names: Vec<&'static str> =
                names.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
            found.extend(inside(target).into_iter().map(|mut alternative| {
                alternative.present.extend(&names);
                alternative.absent.extend(earlier.iter().filter(|name| !names.contains(name)));
                alternative
            }));
            earlier.extend(names);
        }
        found
    }
}

/// The alternatives of a component, or the component itself.
fn inside(reference: &'static str) -> Vec<Alternative> {
    let component = reference.rsplit('/').next().unwrap_or_default();
    let schema = Schema::of(resolve(reference));
    let inner = schema.alternatives();
    if inner.is_empty() {
        let (tags, present, absent) = (Vec::new(), Vec::new(), Vec::new());
        return vec![Alternative { component, schema, tags, present, absent }];
    }
    inner
}
