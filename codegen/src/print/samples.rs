//! `samples.rs`: a sample of every event, for tests. Texts that bodies share are constants.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value;

use super::Input;
use super::text::{doc, quoted};
use crate::generate::Files;
use crate::names::{constant_name, field_name, known_name, type_name};
use crate::samples::Part;

/// Objects within so many others have their members on lines of their own.
const SPREAD: usize = 2;

pub(super) fn print(input: Input<'_>, files: &mut Files) {
    let samples = &input.api.samples;
    let mut out = String::from(
        "//! A sample of every event of the spec: a function named after its type.\n\n\
         use super::events::Event;\nuse super::types::*;\nuse crate::events::testing::{Part, Sample};\n\n",
    );
    let mut domains: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for event in &input.api.events {
        needed(&event.payload, input, &event.domain, &mut domains);
    }
    let resources = samples.resources.iter().filter(|(name, _)| domains.contains_key(name.as_str()));
    for (name, part) in resources.chain(&samples.payloads) {
        let only = domains.get(name.as_str()).cloned().unwrap_or_default();
        if let Some(cfg) = input.cfg(&only, &BTreeSet::new()) {
            out.push_str(&format!("{cfg}\n"));
        }
        let mut text = Text::default();
        text.part(part, 0);
        out.push_str(&format!("const {}: &[Part] = &[{}];\n\n", constant_name(name), text.finish()));
    }
    out.push_str("crate::events::testing::samples! {\n");
    for event in &input.api.events {
        out.push_str(&doc(&event.doc, "    "));
        if let Some(cfg) = input.cfg(&BTreeSet::from([event.domain.clone()]), &BTreeSet::new()) {
            out.push_str(&format!("    {cfg}\n"));
        }
        let (method, wire, variant) = (field_name(&event.wire), quoted(&event.wire), type_name(&event.wire));
        let (variant, payload) = (known_name(&variant), &event.payload);
        out.push_str(&format!("    {method} = {wire} => {variant}({payload}) {};\n", constant_name(payload)));
    }
    out.push_str("}\n");
    files.insert("samples.rs".to_owned(), out);
}

/// Notes the domain at a payload or resource and at all that stand in it.
fn needed<'i>(name: &'i str, input: Input<'i>, domain: &str, into: &mut BTreeMap<&'i str, BTreeSet<String>>) {
    fn inside<'i>(part: &'i Part, found: &mut Vec<&'i str>) {
        match part {
            Part::Json(_) => {}
            Part::List(items) => items.iter().for_each(|item| inside(item, found)),
            Part::Object(members) => members.values().for_each(|value| inside(value, found)),
            Part::Resource(name) => found.push(name),
        }
    }
    if !into.entry(name).or_default().insert(domain.to_owned()) {
        return;
    }
    let samples = &input.api.samples;
    let mut found = Vec::new();
    if let Some(part) = samples.payloads.get(name).or_else(|| samples.resources.get(name)) {
        inside(part, &mut found);
    }
    found.into_iter().for_each(|name| needed(name, input, domain, into));
}

/// JSON text, cut where a constant stands.
#[derive(Default)]
struct Text {
    done: Vec<String>,
    open: String,
}

impl Text {
    fn part(&mut self, part: &Part, depth: usize) {
        match part {
            Part::Json(value) => self.open.push_str(&inline(value)),
            Part::List(items) => {
                self.open.push('[');
                for (place, item) in items.iter().enumerate() {
                    self.open.push_str(if place > 0 { ", " } else { "" });
                    self.part(item, SPREAD);
                }
                self.open.push(']');
            }
            Part::Object(members) => self.object(members, depth),
            Part::Resource(name) => {
                self.cut();
                self.done.push(format!("Part::Of({})", constant_name(name)));
            }
        }
    }

    fn object(&mut self, members: &IndexMap<String, Part>, depth: usize) {
        let spread = depth < SPREAD && !members.is_empty();
        let indent = |depth| if spread { format!("\n{}", "  ".repeat(depth)) } else { String::new() };
        self.open.push('{');
        for (place, (name, value)) in members.iter().enumerate() {
            let between = if spread { "," } else { ", " };
            self.open.push_str(if place > 0 { between } else { "" });
            self.open.push_str(&format!("{}{}: ", indent(depth + 1), Value::from(name.as_str())));
            self.part(value, depth + 1);
        }
        self.open.push_str(&format!("{}}}", indent(depth)));
    }

    fn cut(&mut self) {
        let text = std::mem::take(&mut self.open);
        if !text.is_empty() {
            self.done.push(format!("Part::Text({})", raw(&text)));
        }
    }

    fn finish(mut self) -> String {
        self.cut();
        self.done.join(", ")
    }
}

/// JSON on one line, with a space between its parts.
fn inline(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| {
                format!("{}: {}", Value::from(name.as_str()), inline(value))
            };
            format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// A raw literal, with as many signs around it as the text needs.
fn raw(text: &str) -> String {
    let mut signs = String::from("#");
    while text.contains(&format!("\"{signs}")) {
        signs.push('#');
    }
    format!("r{signs}\"{text}\"{signs}")
}
