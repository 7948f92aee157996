//! Examples: values that their schemas allow.

use crate::grammar::{NodeKind, walk};
use crate::load::Spec;
use crate::names::nearest;
use crate::node::{Node, Yaml};
use crate::report::Report;

use super::schema_index::{IndexedSchema, chain, kind_of, properties, resolved, variants};

pub(super) fn check(spec: &Spec, schemas: &[IndexedSchema<'_>], report: &mut Report) {
    for indexed in schemas {
        if let Some(example) = indexed.node.get("example") {
            let owner = format!("`{}`", indexed.label);
            Check { spec, owner: &owner, is_whole: false, report }.value(indexed.node, example, "");
        }
    }
    let document = &spec.document;
    let components = [
        (NodeKind::Parameter, &document.parameters),
        (NodeKind::Header, &document.headers),
        (NodeKind::Response, &document.responses),
        (NodeKind::RequestBody, &document.request_bodies),
    ];
    let components = components
        .into_iter()
        .flat_map(|(kind, all)| all.iter().map(move |(name, component)| (kind, name, &component.node)));
    let items = document.paths.iter().chain(&document.webhooks);
    let items = items.map(|(name, entry)| (NodeKind::PathItem, name, &entry.node));
    for (kind, name, node) in components.chain(items) {
        walk(node, kind, &mut |node, kind| with_schema(spec, node, kind, name, report));
    }
}

/// Examples beside a schema: those of parameters, headers and media types.
fn with_schema(spec: &Spec, node: &Node, kind: NodeKind, name: &str, report: &mut Report) {
    if !matches!(kind, NodeKind::Parameter | NodeKind::Header | NodeKind::MediaType) {
        return;
    }
    let Some(schema) = node.get("schema") else { return };
    let owner = match node.text("name") {
        Some(parameter) if parameter != name => format!("`{parameter}` of `{name}`"),
        _ => format!("`{name}`"),
    };
    let named = node.get("examples").into_iter().flat_map(Node::entries);
    let named = named.filter_map(|(_, example)| example.get("value"));
    for example in node.get("example").into_iter().chain(named) {
        Check { spec, owner: &owner, is_whole: true, report }.value(schema, example, "");
    }
}

struct Check<'s, 'r> {
    spec: &'s Spec,
    /// Owner of the example, in messages.
    owner: &'r str,
    /// The example needs all required properties. Examples in a schema do not: the sample of an event adds the others.
    is_whole: bool,
    report: &'r mut Report,
}

impl Check<'_, '_> {
    /// Reports a violation at a path inside the example.
    fn violation(&mut self, value: &Node, path: &str, violation: &str, help: impl Into<String>) {
        let example = match path {
            "" => format!("the example of {}", self.owner),
            path => format!("`{path}` in the example of {}", self.owner),
        };
        self.report.push(value.at, format!("{example} {violation}"), help);
    }

    fn value(&mut self, schema: &Node, value: &Node, path: &str) {
        let target = resolved(self.spec, schema);
        if value.yaml == Yaml::Null && chain(self.spec, schema).any(|node| node.flag("nullable")) {
            return;
        }
        if let Some(variants) = variants(target) {
            return self.variant(target, variants, value, path);
        }
        let properties = properties(self.spec, target);
        let kind = if properties.is_empty() { target.text("type") } else { Some("object") };
        let Some(kind) = kind else { return };
        if !fits(value, kind) {
            let help = match (kind, &value.yaml) {
                ("string", Yaml::Number(_) | Yaml::Bool(_)) => "quote it",
                (_, Yaml::Null) => "correct it, or write `nullable: true`",
                _ => "correct the example or the type",
            };
            return self.violation(value, path, &format!("is {}, its type is {kind}", kind_of(value)), help);
        }
        self.constraints(schema, value, path);
        match kind {
            "array" => {
                for (index, item) in value.items().iter().enumerate() {
                    if let Some(schema) = target.get("items") {
                        self.value(schema, item, &format!("{path}[{index}]"));
                    }
                }
            }
            "object" => self.object(target, &properties, value, path),
            _ => {}
        }
    }

    /// Checks an example of a union as the variant of its tag.
    fn variant(&mut self, union: &Node, all: &[Node], value: &Node, path: &str) {
        if let Some(lines) = union.get("x-presence") {
            return self.present(union, lines, value, path);
        }
        let discriminator = union.get("discriminator");
        let Some(tag) = discriminator.and_then(|node| node.text("propertyName")) else { return };
        let Some(text) = value.get(tag).and_then(Node::key_text) else {
            return self.violation(value, path, &format!("has no `{tag}`"), "add the tag of its variant");
        };
        let mapping = discriminator.and_then(|node| node.get("mapping"));
        let mapped = mapping.and_then(|mapping| mapping.text(text));
        match mapped.or_else(|| union.text("x-default-mapping")) {
            Some(reference) => {
                let variant = all.iter().find(|one| one.reference() == Some(reference));
                let is_object = |variant: &&Node| variants(resolved(self.spec, variant)).is_none();
                if let Some(variant) = variant.filter(is_object) {
                    self.value(variant, value, path);
                }
            }
            None => {
                let help = "write one of the values of discriminator.mapping";
                self.violation(value, path, &format!("has the unknown `{tag}` `{text}`"), help);
            }
        }
    }

    /// Checks an example of a union as the variant of the properties that it has.
    fn present(&mut self, union: &Node, lines: &Node, value: &Node, path: &str) {
        let fits = |names: &str| {
            names
                .split(',')
                .all(|name| value.get(name.trim()).is_some_and(|member| member.yaml != Yaml::Null))
        };
        let line = lines.entries().find(|(names, _)| fits(names)).and_then(|(_, target)| target.str());
        match line.or_else(|| union.text("x-default-mapping")) {
            Some(reference) => {
                if let Some(variant) = self.spec.resolve(reference) {
                    self.value(variant, value, path);
                }
            }
            None => {
                let help = "add the properties of a line";
                self.violation(value, path, "fits no line of x-presence", help);
            }
        }
    }

    fn object(&mut self, schema: &Node, properties: &[(&str, &Node)], value: &Node, path: &str) {
        let inner = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        let additional = schema.get("additionalProperties");
        if self.is_whole {
            self.required(schema, properties, value, path);
        }
        for (name, member) in value.entries() {
            match properties.iter().find(|(wire, _)| *wire == name) {
                Some((_, schema)) => self.value(schema, member, &inner(name)),
                None if additional.is_some() => {
                    if let Some(schema) = additional.filter(|schema| matches!(schema.yaml, Yaml::Map(_))) {
                        self.value(schema, member, &inner(name));
                    }
                }
                None if properties.is_empty() => {}
                None => {
                    let help = match nearest(name, properties.iter().map(|(wire, _)| *wire)) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => "remove it, or add it to the properties".to_owned(),
                    };
                    self.violation(member, &inner(name), "is not a property", help);
                }
            }
        }
    }

    /// Requires the properties that both responses and requests have.
    fn required(&mut self, schema: &Node, properties: &[(&str, &Node)], value: &Node, path: &str) {
        let parts = schema.get("allOf").map(Node::items).unwrap_or_default();
        let parts = std::iter::once(schema).chain(parts.iter().map(|part| resolved(self.spec, part)));
        let names: Vec<&str> = parts
            .filter_map(|part| part.get("required"))
            .flat_map(Node::items)
            .filter_map(Node::str)
            .collect();
        for name in names.into_iter().filter(|name| value.get(name).is_none()) {
            let property = properties.iter().find(|(wire, _)| *wire == name);
            let is_one_way = property.is_some_and(|(_, schema)| {
                chain(self.spec, schema).any(|node| node.flag("readOnly") || node.flag("writeOnly"))
            });
            if !is_one_way {
                self.violation(value, path, &format!("lacks the required `{name}`"), "add it");
            }
        }
    }

    /// Checks the enum and the limits, of the schema and of those that it refers to.
    fn constraints(&mut self, schema: &Node, value: &Node, path: &str) {
        let chain: Vec<&Node> = chain(self.spec, schema).collect();
        let get = |key: &str| chain.iter().find_map(|node| node.get(key));
        if let Some(values) = get("enum")
            && !values.items().iter().any(|known| known.to_json() == value.to_json())
        {
            self.violation(value, path, "is not a value of its enum", "correct it, or add it to the enum");
        }
        let (size, limits) = match &value.yaml {
            Yaml::Number(text) => (text.parse::<f64>().ok(), ("minimum", "maximum")),
            Yaml::String(text) => (Some(count(text.chars().count())), ("minLength", "maxLength")),
            Yaml::List(items) => (Some(count(items.len())), ("minItems", "maxItems")),
            _ => return,
        };
        let limit = |key: &str| match &get(key)?.yaml {
            Yaml::Number(text) => text.parse::<f64>().ok(),
            _ => None,
        };
        let Some(size) = size else { return };
        for (key, is_exceeded) in [
            (limits.0, limit(limits.0).is_some_and(|limit| size < limit)),
            (limits.1, limit(limits.1).is_some_and(|limit| size > limit)),
        ] {
            if is_exceeded {
                self.violation(
                    value,
                    path,
                    &format!("violates its {key}"),
                    "correct the example or the limit",
                );
            }
        }
        let format = get("format").and_then(Node::str);
        if let (Yaml::String(text), Some(format @ ("date" | "date-time"))) = (&value.yaml, format)
            && !is_date(text, format == "date-time")
        {
            self.violation(value, path, &format!("is not a {format}"), "write it as RFC 3339 does");
        }
    }
}

fn count(length: usize) -> f64 {
    u32::try_from(length).map_or(f64::MAX, f64::from)
}

/// Returns `true` if the text has the form `2019-08-24`, followed by `T14:15:22Z` or with an offset if it has a time.
fn is_date(text: &str, has_time: bool) -> bool {
    let form = |text: &str, form: &str| {
        text.len() == form.len()
            && text.bytes().zip(form.bytes()).all(|(byte, form)| match form {
                b'0' => byte.is_ascii_digit(),
                _ => byte == form,
            })
    };
    let Some((date, time)) = text.split_at_checked("0000-00-00".len()) else { return false };
    let is_time = || {
        let Some((clock, rest)) = time.split_at_checked("T00:00:00".len()) else { return false };
        let offset = match rest.strip_prefix('.') {
            Some(fraction) => fraction.trim_start_matches(|digit: char| digit.is_ascii_digit()),
            None => rest,
        };
        form(clock, "T00:00:00") && (offset == "Z" || form(offset, "+00:00") || form(offset, "-00:00"))
    };
    form(date, "0000-00-00") && if has_time { is_time() } else { time.is_empty() }
}

/// Returns `true` if a value is of a type of OpenAPI.
pub(super) fn fits(value: &Node, kind: &str) -> bool {
    match (&value.yaml, kind) {
        (Yaml::Number(text), "integer") => text.parse::<i64>().is_ok(),
        (Yaml::String(_), "string")
        | (Yaml::Number(_), "number")
        | (Yaml::Bool(_), "boolean")
        | (Yaml::List(_), "array")
        | (Yaml::Map(_), "object") => true,
        _ => false,
    }
}
