//! `samples.rs`: a sample of every event, for tests. JSON text that bodies share is in constants.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::Input;
use super::imports::Names;
use super::layout::items;
use super::text::{doc_lines, quoted};
use crate::generate::Files;
use crate::names::{constant_name, field_name, known_name, type_name};
use crate::node::At;
use crate::report::Report;
use crate::samples::Part;

/// Depth of the objects whose properties stand on lines of their own.
const SPREAD: usize = 2;

pub(super) fn print(input: Input<'_>, files: &mut Files, report: &mut Report) {
    let samples = &input.api.samples;
    let mut out = String::new();
    for (name, part) in samples.resources.iter().chain(&samples.payloads) {
        let mut text = Text::default();
        text.part(part, 0);
        out.push_str(&format!("const {}: &[Part] = &[{}];\n\n", constant_name(name), text.finish()));
    }
    let mut names = Names::default();
    let mut all = String::new();
    for event in &input.api.events {
        names.add_name(&event.payload);
        let cfg = format!("#[cfg(feature = {})]", quoted(&event.domain));
        let (function, wire, variant) = (field_name(&event.wire), quoted(&event.wire), type_name(&event.wire));
        let (variant, payload, text) = (known_name(&variant), &event.payload, constant_name(&event.payload));
        out.push_str(&doc_lines(&event.doc, 0).iter().map(|line| format!("/// {line}\n")).collect::<String>());
        out.push_str(&format!(
            "{cfg}\n#[must_use]\npub fn {function}() -> Sample<{payload}> {{\n    \
             Sample::generated({wire}, {text}, Event::{variant})\n}}\n\n"
        ));
        all.push_str(&format!("    {cfg}\n    || {function}().any(),\n"));
    }
    out.push_str(&format!(
        "/// A sample of every event in this build.\npub(crate) static ALL: &[fn() -> Sample<Event>] = &[\n{all}];\n"
    ));
    let imports = names.imports(input, &BTreeSet::new(), &[("events", "Event")]);
    let header = items(quote::quote!(use crate::events::testing::{Part, Sample}; #imports));
    let body = out.parse().map_err(|error: proc_macro2::LexError| error.to_string()).and_then(items);
    match (header, body) {
        (Ok(header), Ok(body)) => {
            let about = "//! A sample of every event of the spec: a function named after its event type.\n\n";
            files.insert("samples.rs".to_owned(), format!("{about}{header}\n{body}"));
        }
        (Err(error), _) | (_, Err(error)) => {
            let message = format!("`samples.rs` would not be Rust: {error}");
            report.push(At::default(), message, "look at the names of the events");
        }
    }
}

/// JSON text with constants in it.
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

/// JSON on one line, with a space after commas and colons.
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

/// A raw string literal with enough hashes for the text.
fn raw(text: &str) -> String {
    let mut hashes = String::from("#");
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}
