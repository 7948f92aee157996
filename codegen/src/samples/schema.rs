//! Schemas with references and `allOf` followed.

use crate::load::Spec;
use crate::node::{Node, Yaml};

/// A schema: the node where it is used, then the nodes that it refers to.
#[derive(Debug, Clone)]
pub(super) struct Schema<'s> {
    parts: Vec<&'s Node>,
    /// Name of its component, and the number of parts before it.
    component: Option<(&'s str, usize)>,
}

impl<'s> Schema<'s> {
    pub(super) fn of(spec: &'s Spec, node: &'s Node) -> Self {
        let mut schema = Self { parts: Vec::new(), component: None };
        schema.collect(spec, node, true);
        schema
    }

    /// A component, by a reference to it.
    pub(super) fn target(spec: &'s Spec, reference: &str) -> Option<Self> {
        let name = reference.rsplit('/').next()?;
        let (name, component) = spec.document.schemas.get_key_value(name)?;
        let mut schema = Self { parts: Vec::new(), component: Some((name, 0)) };
        schema.collect(spec, &component.node, false);
        Some(schema)
    }

    fn collect(&mut self, spec: &'s Spec, node: &'s Node, whole: bool) {
        if let Some(name) = node.reference().and_then(|reference| reference.rsplit('/').next()) {
            if let Some((name, component)) = spec.document.schemas.get_key_value(name) {
                if whole && self.component.is_none() {
                    self.component = Some((name, self.parts.len()));
                }
                self.collect(spec, &component.node, false);
            }
            return;
        }
        self.parts.push(node);
        let parts = node.get("allOf").map(Node::items).unwrap_or_default();
        // A single part has only flags beside it; of several parts, none is the whole.
        let alone = whole && parts.len() == 1 && node.get("properties").is_none();
        for part in parts {
            self.collect(spec, part, alone);
        }
    }

    /// Returns the component behind the schema, regardless of added flags.
    pub(super) fn component(&self) -> Option<&'s str> {
        self.component.map(|(name, _)| name)
    }

    /// The value of a key in the first part that has it.
    pub(super) fn get(&self, key: &str) -> Option<&'s Node> {
        self.parts.iter().find_map(|part| part.get(key))
    }

    pub(super) fn text(&self, key: &str) -> Option<&'s str> {
        self.get(key).and_then(Node::str)
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.parts.iter().any(|part| part.flag(key))
    }

    pub(super) fn number(&self, key: &str) -> Option<i64> {
        match &self.get(key)?.yaml {
            Yaml::Number(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// The examples of all parts, that of the use last.
    pub(super) fn examples(&self) -> impl Iterator<Item = &'s Node> {
        self.parts.iter().rev().filter_map(|part| part.get("example"))
    }

    /// Returns `true` when the use of the component has an example.
    pub(super) fn has_own_example(&self) -> bool {
        let before = self.component.map_or(0, |(_, before)| before);
        self.parts.iter().take(before).any(|part| part.get("example").is_some())
    }

    /// The properties of all parts in the order of the spec; of one name the first.
    pub(super) fn properties(&self) -> Vec<(&'s str, &'s Node)> {
        let mut found: Vec<(&str, &Node)> = Vec::new();
        for (name, node) in
            self.parts.iter().flat_map(|part| part.get("properties")).flat_map(|node| node.entries())
        {
            if !found.iter().any(|(known, _)| *known == name) {
                found.push((name, node));
            }
        }
        found
    }

    pub(super) fn requires(&self, name: &str) -> bool {
        let listed = self.parts.iter().filter_map(|part| part.get("required")).flat_map(Node::items);
        listed.filter_map(Node::str).any(|required| required == name)
    }
}
