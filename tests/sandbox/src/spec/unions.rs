//! Unions: the rule that selects the variant of an object.

use serde_json::{Map, Value};

use super::document::Document;

/// Rule by which a union selects a variant. Variants are references.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum UnionRule<'a> {
    /// By the value of a property.
    Tag {
        property: &'a str,
        /// Values of the property with the variant of each.
        targets: Vec<(&'a str, &'a str)>,
        /// Variant of every other value.
        other: Option<&'a str>,
    },
    /// By the properties that are present and not `null`.
    Presence {
        /// The first line whose properties are all present wins.
        lines: Vec<(Vec<&'a str>, &'a str)>,
        /// Variant of objects that fit no line.
        other: Option<&'a str>,
    },
    /// By the value of a property of the object that holds the union.
    ParentTag {
        property: &'a str,
        /// Values of the property with the variant of each. Every other value allows any object.
        targets: Vec<(&'a str, &'a str)>,
    },
}

impl<'a> UnionRule<'a> {
    /// The rule of a schema. `None` for a schema without variants, and for a union that states no rule.
    pub(crate) fn of(schema: &'a Map<String, Value>) -> Option<Self> {
        if !schema.contains_key("oneOf") && !schema.contains_key("anyOf") {
            return None;
        }
        let other = schema.get("x-default-mapping").and_then(Value::as_str);
        let tag = |keyword: &str| {
            let node = schema.get(keyword)?;
            let targets = pairs(node.get("mapping")?);
            (!targets.is_empty()).then_some((node.get("propertyName")?.as_str()?, targets))
        };
        if let Some((property, targets)) = tag("discriminator") {
            return Some(Self::Tag { property, targets, other });
        }
        if let Some((property, targets)) = tag("x-parent-tag") {
            return Some(Self::ParentTag { property, targets });
        }
        let lines = pairs(schema.get("x-presence")?).into_iter();
        let lines = lines.map(|(names, target)| (names.split(',').map(str::trim).collect(), target));
        Some(Self::Presence { lines: lines.collect(), other })
    }

    /// The variant of an object. `None` if no variant fits, or if the surrounding object decides.
    pub(crate) fn target(&self, value: &Value) -> Option<&'a str> {
        match self {
            Self::Tag { property, targets, other } => {
                let tag = value.get(property)?.as_str()?;
                targets.iter().find(|(known, _)| *known == tag).map(|(_, target)| *target).or(*other)
            }
            Self::Presence { lines, other } => {
                let present = |name: &str| value.get(name).is_some_and(|member| !member.is_null());
                let line = lines.iter().find(|(names, _)| names.iter().all(|name| present(name)));
                line.map(|(_, target)| *target).or(*other)
            }
            Self::ParentTag { .. } => None,
        }
    }
}

/// The tag and the targets of a property whose variant its surrounding object selects. `None` for other properties.
pub(crate) fn parent_tag<'a>(
    document: &'a Document,
    property: &'a Value,
) -> Option<(&'a str, Vec<(&'a str, &'a str)>)> {
    if let Some(target) = property.get("$ref").and_then(Value::as_str) {
        return parent_tag(document, document.resolve(target)?);
    }
    // Reading the rules of other unions would cost more than this look at the key.
    if property.get("x-parent-tag").is_some() {
        return match property.as_object().and_then(UnionRule::of) {
            Some(UnionRule::ParentTag { property, targets }) => Some((property, targets)),
            _ => None,
        };
    }
    let mut parts = property.get("allOf").and_then(Value::as_array).into_iter().flatten();
    parts.find_map(|part| parent_tag(document, part))
}

/// The string members of an object.
fn pairs(node: &Value) -> Vec<(&str, &str)> {
    let members = node.as_object().into_iter().flatten();
    members.filter_map(|(name, target)| Some((name.as_str(), target.as_str()?))).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn target(union: &Value, value: Value) -> Option<&str> {
        UnionRule::of(union.as_object().unwrap()).unwrap().target(&value)
    }

    #[test]
    fn the_first_line_with_all_properties_wins() {
        let union = json!({
            "oneOf": [],
            "x-presence": { "token": "#/T", "method,bank": "#/B", "method": "#/M" },
            "x-default-mapping": "#/D",
        });
        for (value, expected) in [
            (json!({"token": "a", "method": "b"}), "#/T"),
            (json!({"token": null, "method": "b", "bank": {}}), "#/B"),
            (json!({"method": "b", "bank": null}), "#/M"),
            (json!({}), "#/D"),
        ] {
            assert_eq!(target(&union, value.clone()), Some(expected), "{value}");
        }
    }

    #[test]
    fn a_property_of_the_surrounding_object_selects_the_variant() {
        let union = json!({"anyOf": [], "x-parent-tag": {"propertyName": "kind", "mapping": {"a": "#/A"}}});
        let document = json!({ "Union": union });
        let text = document.to_string();
        let (document, _) = Document::from_value(document, &text).unwrap();
        let property = json!({ "description": "Part.", "allOf": [{ "$ref": "#/Union" }] });
        assert_eq!(parent_tag(&document, &property), Some(("kind", vec![("a", "#/A")])));
        assert_eq!(parent_tag(&document, &json!({ "type": "string" })), None);
        assert_eq!(UnionRule::of(union.as_object().unwrap()).unwrap().target(&json!({"kind": "a"})), None);
    }
}
