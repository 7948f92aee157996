//! Unions: every variant has the tag that distinguishes them.

use std::collections::HashSet;

use crate::load::Spec;
use crate::names::type_name;
use crate::node::{Location, Node};
use crate::report::Report;

use super::schema_index::{IndexedSchema, properties, resolved, variants};

pub(super) fn check(spec: &Spec, schemas: &[IndexedSchema<'_>], report: &mut Report) {
    for seen in schemas {
        let mut check = Check { spec, seen, report };
        match variants(seen.node) {
            Some(variants) => check.union(variants),
            None => check.no_union(),
        }
    }
}

struct Check<'s, 'r> {
    spec: &'s Spec,
    seen: &'s IndexedSchema<'s>,
    report: &'r mut Report,
}

impl<'s> Check<'s, '_> {
    fn report(&mut self, at: Location, message: impl Into<String>, help: impl Into<String>) {
        self.report.push(at, message, help);
    }

    fn no_union(&mut self) {
        let (node, label) = (self.seen.node, &self.seen.label);
        if node.get("discriminator").is_some() {
            let help = "list the variants under oneOf beside it";
            self.report(
                node.key_at("discriminator"),
                format!("`{label}` has a discriminator but no oneOf"),
                help,
            );
        }
        if node.get("x-default-mapping").is_some() {
            let message = format!("`{label}` has x-default-mapping but no oneOf");
            self.report(node.key_at("x-default-mapping"), message, "remove it");
        }
        if node.get("x-rust-names").is_some() && node.get("enum").is_none() {
            let help = "remove it: it names the variants of an enum or a union";
            self.report(
                node.key_at("x-rust-names"),
                format!("`{label}` has x-rust-names but no variants"),
                help,
            );
        }
    }

    fn union(&mut self, variants: &'s [Node]) {
        let (node, label) = (self.seen.node, &self.seen.label);
        if variants.is_empty() {
            self.report(node.at, format!("the union `{label}` has no variants"), "list them under oneOf");
        }
        if node.get("oneOf").is_some() && node.get("anyOf").is_some() {
            let help = "list all variants under oneOf";
            self.report(node.key_at("anyOf"), format!("`{label}` has oneOf and anyOf"), help);
        }
        for key in ["properties", "allOf"] {
            if node.get(key).is_some() {
                let help = "move them into each variant: a union has no properties of its own";
                self.report(node.key_at(key), format!("`{label}` has {key} beside oneOf"), help);
            }
        }
        match node.get("discriminator") {
            Some(discriminator) => self.tagged(discriminator, variants),
            None => {
                let help =
                    "add a discriminator with a mapping, or make it free-form JSON: a schema without a type";
                self.report(node.at, format!("the union `{label}` has no discriminator"), help);
            }
        }
        self.variants(variants);
        self.names(variants);
    }

    fn variants(&mut self, variants: &'s [Node]) {
        let label = &self.seen.label;
        let mut seen = HashSet::new();
        for variant in variants {
            let Some(reference) = variant.reference() else {
                let help = "move it to components/schemas, and refer to it";
                self.report(variant.at, format!("a variant of `{label}` has no name"), help);
                continue;
            };
            if !seen.insert(reference) {
                self.report(
                    variant.at,
                    format!("a variant of `{label}` is listed twice"),
                    "remove one of them",
                );
            }
            let target = resolved(self.spec, variant);
            if target.text("type").is_some_and(|kind| kind != "object")
                || super::schema_index::variants(target).is_some()
            {
                let help = "wrap it into an object: only objects have a tag";
                self.report(variant.at, format!("a variant of `{label}` is not an object"), help);
            }
        }
    }

    fn tagged(&mut self, discriminator: &'s Node, variants: &'s [Node]) {
        let (node, label) = (self.seen.node, &self.seen.label);
        let Some(tag) = discriminator.text("propertyName") else {
            let help = "name the property that distinguishes the variants";
            self.report(
                discriminator.at,
                format!("the discriminator of `{label}` has no propertyName"),
                help,
            );
            return;
        };
        let listed: Vec<&str> = variants.iter().filter_map(Node::reference).collect();
        let mapping = discriminator.get("mapping").map(Node::members).unwrap_or_default();
        let mut mapped = HashSet::new();
        for (wire, target) in mapping {
            let (wire, reference) = (wire.key_text().unwrap_or_default(), target.str().unwrap_or_default());
            mapped.insert(reference);
            if !listed.contains(&reference) {
                let help = "list it under oneOf, or correct the mapping";
                let message =
                    format!("`{wire}` of `{label}` maps to {}, which is not a variant", name(reference));
                self.report(target.at, message, help);
            }
            self.has_tag(target.at, reference, tag, Some(wire));
        }
        if let Some(default) = node.get("x-default-mapping") {
            let reference = default.str().unwrap_or_default();
            mapped.insert(reference);
            if !listed.contains(&reference) {
                let help = "list it under oneOf as well, so that other readers of the spec know it";
                let message = format!(
                    "x-default-mapping of `{label}` maps to {}, which is not a variant",
                    name(reference)
                );
                self.report(default.at, message, help);
            }
            self.has_tag(default.at, reference, tag, None);
        }
        for variant in variants {
            if let Some(reference) = variant.reference().filter(|reference| !mapped.contains(reference)) {
                let message = format!("no tag value of `{label}` maps to {}", name(reference));
                self.report(
                    variant.at,
                    message,
                    "add it to discriminator.mapping, or name it in x-default-mapping",
                );
            }
        }
    }

    /// The variant must have the tag as a string; an enum of the tag must contain the value.
    fn has_tag(&mut self, at: Location, reference: &str, tag: &str, wire: Option<&str>) {
        let Some(variant) = self.spec.resolve(reference) else { return };
        let properties = properties(self.spec, variant);
        let Some((_, property)) = properties.iter().find(|(known, _)| *known == tag) else {
            let help = format!(
                "add the property `{tag}` to it: it distinguishes the variants of `{}`",
                self.seen.label
            );
            self.report(at, format!("the variant {} has no `{tag}`", name(reference)), help);
            return;
        };
        let target = resolved(self.spec, property);
        if target.text("type") != Some("string") {
            let help = format!("write `type: string` for `{tag}` of {}", name(reference));
            self.report(at, format!("the tag `{tag}` of {} is not a string", name(reference)), help);
        }
        let (Some(wire), Some(values)) = (wire, target.get("enum")) else { return };
        if !values.items().iter().any(|value| value.key_text() == Some(wire)) {
            let help = format!("correct the mapping, or add the value to the enum of `{tag}`");
            self.report(at, format!("`{wire}` is not a value of `{tag}` of {}", name(reference)), help);
        }
    }

    /// Curated variant names must belong to variants, which have the names of their types.
    fn names(&mut self, variants: &'s [Node]) {
        let types: Vec<String> =
            variants.iter().filter_map(Node::reference).map(|to| type_name(name(to))).collect();
        for (key, _) in self.seen.node.get("x-rust-names").map(Node::members).unwrap_or_default() {
            let text = key.key_text().unwrap_or_default();
            if !types.iter().any(|known| known == text) {
                let message =
                    format!("x-rust-names of `{}` names `{text}`, which is not a variant", self.seen.label);
                self.report(key.at, message, format!("the variants are {}", types.join(", ")));
            }
        }
    }
}

/// The last part of a `#/components/schemas/Name`.
fn name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}
