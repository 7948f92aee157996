//! Unions: a written rule decides between the variants, and every variant fits its rule.

mod parent_tag;

use std::collections::HashSet;

use crate::load::Spec;
use crate::names::type_name;
use crate::node::{Location, Node};
use crate::report::Report;

use super::schema_index::{IndexedSchema, chain, properties, resolved, variants};

/// Keys that decide between the variants.
const RULES: [&str; 3] = ["discriminator", "x-presence", "x-parent-tag"];

pub(super) fn check(spec: &Spec, schemas: &[IndexedSchema<'_>], report: &mut Report) {
    for seen in schemas {
        let mut check = Check { spec, seen, report };
        match variants(seen.node) {
            Some(variants) => check.union(variants),
            None => check.no_union(),
        }
        parent_tag::check(spec, seen, report);
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
        for key in RULES.iter().filter(|key| node.get(key).is_some()) {
            let help = "list the variants under oneOf beside it";
            let article = if *key == "discriminator" { "a discriminator" } else { key };
            self.report(node.key_at(key), format!("`{label}` has {article} but no oneOf"), help);
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
        let rules: Vec<&str> = RULES.into_iter().filter(|key| node.get(key).is_some()).collect();
        match rules.as_slice() {
            [] => {
                let help = "add a discriminator with a mapping, or x-presence, or make it free-form JSON: a schema without \
                            a type";
                self.report(node.at, format!("the union `{label}` has no discriminator"), help);
            }
            ["x-presence"] => self.present(variants),
            [rule] => self.tagged(rule, variants),
            [first, second, ..] => {
                let help = "keep one of them: one rule decides between the variants";
                self.report(node.key_at(second), format!("`{label}` has {first} and {second}"), help);
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
            if target.text("type").is_some_and(|kind| kind != "object") {
                let help = "wrap it into an object: only objects have properties to decide by";
                self.report(variant.at, format!("a variant of `{label}` is not an object"), help);
            }
            if self.contains(target, self.seen.node) {
                let help = "remove it: a variant cannot be the union itself";
                self.report(variant.at, format!("a variant of `{label}` is that union"), help);
            }
        }
    }

    /// Returns `true` if a schema is this union, or a union with it among its variants.
    fn contains(&self, node: &'s Node, union: &Node) -> bool {
        let mut seen: Vec<&Node> = Vec::new();
        let mut todo = vec![node];
        while let Some(next) = todo.pop() {
            if std::ptr::eq(next, union) {
                return true;
            }
            if !seen.iter().any(|known| std::ptr::eq(*known, next)) {
                seen.push(next);
                let inner = variants(next).unwrap_or_default().iter();
                todo.extend(inner.map(|variant| resolved(self.spec, variant)));
            }
        }
        false
    }

    /// The objects of a variant: itself, or those of a union.
    fn objects(&self, reference: &str) -> Vec<&'s Node> {
        let Some(variant) = self.spec.resolve(reference) else { return Vec::new() };
        let mut found: Vec<&Node> = Vec::new();
        let mut todo = vec![resolved(self.spec, variant)];
        while let Some(next) = todo.pop() {
            if found.iter().any(|known| std::ptr::eq(*known, next)) {
                continue;
            }
            found.push(next);
            let inner = variants(next).unwrap_or_default().iter();
            todo.extend(inner.map(|variant| resolved(self.spec, variant)));
        }
        found.retain(|node| variants(node).is_none());
        found
    }

    /// A line of a rule must lead to a variant.
    fn is_variant(&mut self, target: &'s Node, what: &str, variants: &'s [Node]) -> &'s str {
        let (label, reference) = (&self.seen.label, target.str().unwrap_or_default());
        if !variants.iter().any(|variant| variant.reference() == Some(reference)) {
            let help = match what {
                "x-default-mapping" => {
                    "list it under oneOf as well, so that other readers of the spec know it"
                }
                _ => "list it under oneOf, or correct the mapping",
            };
            let what = if what == "x-default-mapping" { what.to_owned() } else { format!("`{what}`") };
            let message = format!("{what} of `{label}` maps to {}, which is not a variant", name(reference));
            self.report(target.at, message, help);
        }
        reference
    }

    /// Each variant must be in a line of the rule, or be the default.
    fn all_mapped(&mut self, variants: &'s [Node], mapped: &HashSet<&str>, missing: &str, help: &str) {
        for variant in variants {
            if let Some(reference) = variant.reference().filter(|reference| !mapped.contains(reference)) {
                let message = format!("no {missing} of `{}` maps to {}", self.seen.label, name(reference));
                self.report(variant.at, message, help);
            }
        }
    }

    /// `discriminator` or `x-parent-tag`.
    fn tagged(&mut self, rule: &str, variants: &'s [Node]) {
        let (node, label) = (self.seen.node, &self.seen.label);
        let Some(discriminator) = node.get(rule) else { return };
        let Some(tag) = discriminator.text("propertyName") else {
            let help = "name the property that distinguishes the variants";
            let article = if rule == "discriminator" { "the discriminator" } else { rule };
            self.report(discriminator.at, format!("{article} of `{label}` has no propertyName"), help);
            return;
        };
        let is_own = rule == "discriminator";
        let mapping = discriminator.get("mapping").map(Node::members).unwrap_or_default();
        let mut mapped = HashSet::new();
        for (wire, target) in mapping {
            let wire = wire.key_text().unwrap_or_default();
            let reference = self.is_variant(target, wire, variants);
            mapped.insert(reference);
            if is_own {
                self.has_tag(target.at, reference, tag, Some(wire));
            }
        }
        if let Some(default) = node.get("x-default-mapping") {
            if is_own {
                let reference = self.is_variant(default, "x-default-mapping", variants);
                mapped.insert(reference);
                self.has_tag(default.at, reference, tag, None);
            } else {
                let message = format!("`{label}` has x-parent-tag and x-default-mapping");
                self.report(node.key_at("x-default-mapping"), message, "remove it: other values stay JSON");
            }
        }
        let help = match is_own {
            true => "add it to discriminator.mapping, or name it in x-default-mapping",
            false => "add it to x-parent-tag.mapping",
        };
        self.all_mapped(variants, &mapped, "tag value", help);
    }

    /// `x-presence`: each line names properties of its variant, and no earlier line hides it.
    fn present(&mut self, variants: &'s [Node]) {
        let (node, label) = (self.seen.node, &self.seen.label);
        let lines = node.get("x-presence").map(Node::members).unwrap_or_default();
        if lines.is_empty() {
            let help = "write a line for each variant: a property that only it has, and its reference";
            self.report(node.key_at("x-presence"), format!("x-presence of `{label}` has no lines"), help);
        }
        let mut mapped = HashSet::new();
        let mut earlier: Vec<(&str, HashSet<&str>)> = Vec::new();
        for (key, target) in lines {
            let text = key.key_text().unwrap_or_default();
            let names: HashSet<&str> = text.split(',').map(str::trim).collect();
            if let Some((first, _)) = earlier.iter().find(|(_, known)| known.is_subset(&names)) {
                let message = format!("the line `{text}` of `{label}` is never reached");
                self.report(key.at, message, format!("move it before `{first}`, or name another property"));
            }
            let reference = self.is_variant(target, text, variants);
            mapped.insert(reference);
            for wire in text.split(',').map(str::trim) {
                let lacks =
                    |object: &&Node| properties(self.spec, object).iter().all(|(known, _)| *known != wire);
                if self.objects(reference).iter().any(lacks) {
                    let help = format!("add the property to {}, or correct the line", name(reference));
                    self.report(key.at, format!("the variant {} has no `{wire}`", name(reference)), help);
                }
            }
            earlier.push((text, names));
        }
        if let Some(default) = node.get("x-default-mapping") {
            mapped.insert(self.is_variant(default, "x-default-mapping", variants));
        }
        let help = "add it to x-presence, or name it in x-default-mapping";
        self.all_mapped(variants, &mapped, "property", help);
    }

    /// The objects of a variant must have the tag as a string. An enum that only the variant has must contain the value.
    fn has_tag(&mut self, at: Location, reference: &str, tag: &str, wire: Option<&str>) {
        for variant in self.objects(reference) {
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
            // A component enum can be shared with other variants, and of a nested union each variant has its own values.
            let is_shared = chain(self.spec, property).any(|node| node.reference().is_some());
            let is_nested = self
                .spec
                .resolve(reference)
                .is_some_and(|node| variants(resolved(self.spec, node)).is_some());
            let (Some(wire), Some(values), false) = (wire, target.get("enum"), is_shared || is_nested) else {
                continue;
            };
            if !values.items().iter().any(|value| value.key_text() == Some(wire)) {
                let help = format!("correct the mapping, or add the value to the enum of `{tag}`");
                self.report(at, format!("`{wire}` is not a value of `{tag}` of {}", name(reference)), help);
            }
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
