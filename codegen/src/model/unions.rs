//! Unions: the rule that decides, and the variants.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::schemas::{Builder, component_name, variants};
use super::{Kind, TypeDef};
use crate::names::type_name;
use crate::node::Node;
use crate::variant_names;

/// One of several objects.
#[derive(Debug, Clone)]
pub struct Union {
    /// Rule that decides between the variants.
    pub rule: Rule,
    /// Type name, tag values, and the variant name where it differs from the type name.
    pub variants: Vec<(String, Vec<String>, Option<String>)>,
    /// The type for objects that the rule does not list, and its variant name where it differs.
    pub other: Option<(String, Option<String>)>,
}

/// Rule that decides between the variants of a union.
#[derive(Debug, Clone)]
pub enum Rule {
    /// The value of this property.
    Tag(String),
    /// The value of this property of the surrounding object.
    ParentTag(String),
    /// The first line whose properties are all present and not null decides: properties, and name of the type.
    Presence(Vec<(Vec<String>, String)>),
}

impl Union {
    /// Property that the union reads and writes.
    pub fn tag(&self) -> Option<&str> {
        match &self.rule {
            Rule::Tag(tag) => Some(tag),
            Rule::ParentTag(_) | Rule::Presence(_) => None,
        }
    }

    /// `true` if a property of the surrounding object decides.
    pub fn has_parent_tag(&self) -> bool {
        matches!(self.rule, Rule::ParentTag(_))
    }

    /// Names of the types of all variants.
    pub fn models(&self) -> impl Iterator<Item = &str> {
        let listed = self.variants.iter().map(|(name, ..)| name.as_str());
        listed.chain(self.other.iter().map(|(name, _)| name.as_str()))
    }
}

/// Returns the objects of a type: itself, or those of a union and of the unions in it.
pub fn objects<'a>(types: &'a IndexMap<String, TypeDef>, name: &'a str) -> BTreeSet<&'a str> {
    let (mut seen, mut found) = (BTreeSet::new(), BTreeSet::new());
    let mut todo = vec![name];
    while let Some(next) = todo.pop() {
        if !seen.insert(next) {
            continue;
        }
        match types.get(next).map(|def| &def.kind) {
            Some(Kind::Union(union)) => todo.extend(union.models()),
            Some(_) => drop(found.insert(next)),
            None => {}
        }
    }
    found
}

impl<'s> Builder<'s> {
    pub(super) fn union(&mut self, node: &'s Node, union: &str) -> Kind {
        let names = variant_names::of(node, union);
        let variant_name = |name: &str| names.get(name).filter(|variant| *variant != name).cloned();
        let target = |target: &Node| type_name(component_name(target.str().unwrap_or_default()));
        let mut found: IndexMap<String, Vec<String>> = IndexMap::new();
        let property = |key: &str| node.path(&[key, "propertyName"]).and_then(Node::str).map(str::to_owned);
        let (rule, key) = match (property("discriminator"), property("x-parent-tag"), node.get("x-presence"))
        {
            (Some(tag), _, _) => (Rule::Tag(tag), "discriminator"),
            (None, Some(tag), _) => (Rule::ParentTag(tag), "x-parent-tag"),
            (None, None, Some(lines)) => {
                let properties = |text: &str| text.split(',').map(|name| name.trim().to_owned()).collect();
                let lines: Vec<_> =
                    lines.entries().map(|(text, to)| (properties(text), target(to))).collect();
                // The variants keep the order of `oneOf`.
                for branch in variants(node).unwrap_or_default() {
                    let name = type_name(component_name(branch.reference().unwrap_or_default()));
                    if lines.iter().any(|(_, model)| *model == name) {
                        found.entry(name).or_default();
                    }
                }
                (Rule::Presence(lines), "")
            }
            (None, None, None) => {
                let help = "add a discriminator with a mapping, or x-presence: a written rule decides";
                self.report.push(node.at, "a union without a discriminator", help);
                (Rule::Tag(String::new()), "")
            }
        };
        for (wire, to) in node.path(&[key, "mapping"]).into_iter().flat_map(Node::entries) {
            found.entry(target(to)).or_default().push(wire.to_owned());
        }
        let other = node.get("x-default-mapping").map(target);
        for branch in variants(node).unwrap_or_default() {
            let Some(reference) = branch.reference() else {
                let help = "move it to components/schemas and refer to it";
                self.report.push(branch.at, "a variant of a union that is not a $ref", help);
                continue;
            };
            let name = type_name(component_name(reference));
            if !found.contains_key(&name) && other.as_ref() != Some(&name) {
                let help = "list it in the rule of the union, or name it in x-default-mapping";
                self.report.push(branch.at, format!("no rule leads to `{name}`"), help);
            }
        }
        // The default takes its listed tag values too. Lines of presence are kept: their order counts.
        if let Some(other) = &other {
            found.shift_remove(other);
        }
        let variants = found.into_iter().map(|(name, wires)| (name.clone(), wires, variant_name(&name)));
        let variants = variants.collect();
        Kind::Union(Union { rule, variants, other: other.map(|name| (name.clone(), variant_name(&name))) })
    }

    /// Keeps tags in requests and responses despite their flags: a union is unreadable without its tag.
    pub(super) fn keep_tags(&mut self) {
        let mut kept: BTreeSet<(String, String)> = BTreeSet::new();
        for def in self.types.values() {
            let Kind::Union(union) = &def.kind else { continue };
            for model in union.models() {
                for object in objects(&self.types, model) {
                    kept.extend(union.tag().map(|tag| (object.to_owned(), tag.to_owned())));
                }
            }
        }
        for (name, tag) in kept {
            if let Some(Kind::Object(properties)) = self.types.get_mut(&name).map(|def| &mut def.kind) {
                for property in properties.iter_mut().filter(|property| property.wire == tag) {
                    property.usage.read_only = false;
                    property.usage.write_only = false;
                }
            }
        }
    }
}
