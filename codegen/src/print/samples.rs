//! Prints `samples.rs`: a sample of every event, for tests. JSON text that bodies share is in constants.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Input;
use super::layout::items;
use super::text::{doc_lines, quoted};
use crate::generate::Files;
use crate::names::{constant_name, field_name, known_name, type_name};
use crate::node::Location;
use crate::report::Report;
use crate::samples::{Part, Samples};

/// Maximum width of a part of a sample on one line.
const WIDTH: usize = 80;

pub(super) fn print(input: Input<'_>, files: &mut Files, report: &mut Report) {
    let samples = &input.api.samples;
    let mut used = BTreeSet::new();
    for part in samples.payloads.values() {
        add_used(samples, part, &mut used);
    }
    let mut out = String::new();
    let resources = samples.resources.iter().filter(|(name, _)| used.contains(name.as_str()));
    for (name, part) in resources.chain(&samples.payloads) {
        let mut text = Text::default();
        text.part(part, 0);
        out.push_str(&format!("const {}: &[Part] = &[{}];\n\n", constant_name(name), text.finish()));
    }
    let mut all = String::new();
    for event in &input.api.events {
        let cfg = format!("#[cfg(feature = {})]", quoted(&event.domain));
        let (function, wire, variant) =
            (field_name(&event.wire), quoted(&event.wire), type_name(&event.wire));
        let (variant, payload, text) = (
            known_name(&variant),
            quote::ToTokens::to_token_stream(&input.path(&event.payload)),
            constant_name(&event.payload),
        );
        out.push_str(
            &doc_lines(&event.doc, 0).iter().map(|line| format!("/// {line}\n")).collect::<String>(),
        );
        out.push_str(&format!(
            "{cfg}\n#[must_use]\npub fn {function}() -> Sample<{payload}> {{\n    \
             Sample::generated({wire}, {text}, Event::{variant})\n}}\n\n"
        ));
        all.push_str(&format!("    {cfg}\n    || {function}().any(),\n"));
    }
    out.push_str(&format!(
        "/// A sample of every event in this build.\npub(crate) static ALL: &[fn() -> Sample<Event>] = &[\n{all}];\n"
    ));
    let header = items(quote::quote!(
        use crate::events::Event;
        use crate::events::testing::{Part, Sample};
    ));
    let body = out.parse().map_err(|error: proc_macro2::LexError| error.to_string()).and_then(items);
    match (header, body) {
        (Ok(header), Ok(body)) => {
            let about = "//! A sample of every event of the spec: a function named after its event type.\n\n";
            files.insert("samples.rs".to_owned(), format!("{about}{header}\n{body}"));
        }
        (Err(error), _) | (_, Err(error)) => {
            let message = format!("`samples.rs` does not print as valid Rust: {error}");
            report.push(Location::default(), message, "check the names of the events");
        }
    }
}

/// Adds the resources that a part contains, at any depth.
fn add_used<'s>(samples: &'s Samples, part: &'s Part, used: &mut BTreeSet<&'s str>) {
    match part {
        Part::Json(_) => {}
        Part::List(items) => items.iter().for_each(|item| add_used(samples, item, used)),
        Part::Object(members) => members.values().for_each(|member| add_used(samples, member, used)),
        Part::Resource(name) => {
            if used.insert(name)
                && let Some(resource) = samples.resources.get(name)
            {
                add_used(samples, resource, used);
            }
        }
    }
}

/// JSON text under construction, with references to constants.
#[derive(Default)]
struct Text {
    done: Vec<String>,
    open: String,
}

impl Text {
    fn part(&mut self, part: &Part, depth: usize) {
        if let Some(text) = flat(part).filter(|text| 2 * depth + text.len() <= WIDTH) {
            return self.open.push_str(&text);
        }
        match part {
            Part::Json(Value::Array(items)) => {
                let items = items.iter().map(|item| (String::new(), Part::Json(item.clone())));
                self.spread('[', items.collect(), ']', depth);
            }
            Part::Json(Value::Object(members)) => {
                let members = members.iter().map(|(name, value)| (key(name), Part::Json(value.clone())));
                self.spread('{', members.collect(), '}', depth);
            }
            Part::Json(value) => self.open.push_str(&value.to_string()),
            Part::List(items) => {
                self.spread(
                    '[',
                    items.iter().map(|item| (String::new(), item.clone())).collect(),
                    ']',
                    depth,
                );
            }
            Part::Object(members) => {
                let members = members.iter().map(|(name, value)| (key(name), value.clone()));
                self.spread('{', members.collect(), '}', depth);
            }
            Part::Resource(name) => {
                self.cut();
                self.done.push(format!("Part::Of({})", constant_name(name)));
            }
        }
    }

    /// Writes each part of a list or an object on its own line.
    fn spread(&mut self, open: char, parts: Vec<(String, Part)>, close: char, depth: usize) {
        self.open.push(open);
        for (place, (key, part)) in parts.iter().enumerate() {
            let comma = if place > 0 { "," } else { "" };
            self.open.push_str(&format!("{comma}\n{}{key}", "  ".repeat(depth + 1)));
            self.part(part, depth + 1);
        }
        self.open.push_str(&format!("\n{}{close}", "  ".repeat(depth)));
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

fn key(name: &str) -> String {
    format!("{}: ", Value::from(name))
}

/// Returns a part on one line. `None` if it contains a constant.
fn flat(part: &Part) -> Option<String> {
    match part {
        Part::Json(value) => Some(inline(value)),
        Part::List(items) => {
            let items = items.iter().map(flat).collect::<Option<Vec<_>>>()?;
            Some(format!("[{}]", items.join(", ")))
        }
        Part::Object(members) => {
            let member = |(name, value): (&String, &Part)| Some(format!("{}{}", key(name), flat(value)?));
            let members = members.iter().map(member).collect::<Option<Vec<_>>>()?;
            Some(format!("{{{}}}", members.join(", ")))
        }
        Part::Resource(_) => None,
    }
}

/// Returns JSON on one line, with a space after commas and colons.
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

/// Returns a raw string literal with enough hashes for the text.
fn raw(text: &str) -> String {
    let mut hashes = String::from("#");
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}
