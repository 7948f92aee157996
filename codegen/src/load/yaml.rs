//! YAML to nodes: the JSON subset of YAML, with the location of every node.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};

use crate::node::{Location, Node, Yaml};
use crate::report::Report;

/// Limit of nesting, which bounds the stack.
const MAX_DEPTH: usize = 100;

/// Parses one file of the spec and reports its errors.
pub(super) fn parse(text: &str, file: u16, report: &mut Report) -> Node {
    read(text, file, true, report)
}

/// Parses a document of other authors: anchors, tags and ambiguous scalars are permitted.
pub(super) fn parse_foreign(text: &str, report: &mut Report) -> Node {
    read(text, 0, false, report)
}

fn read(text: &str, file: u16, strict: bool, report: &mut Report) -> Node {
    let start = Location { file, line: 1, column: 1 };
    let parser = Parser::new_from_str(text);
    let mut reader =
        Reader { parser, file, strict, report, anchors: HashMap::new(), depth: 0, failed: false };
    let mut root = Node { yaml: Yaml::Null, at: start };
    let mut documents = 0;
    while let Some((event, span)) = reader.next() {
        match event {
            Event::StreamEnd => break,
            Event::DocumentStart(_) => documents += 1,
            Event::Nothing | Event::StreamStart | Event::DocumentEnd => {}
            event if documents > 1 => {
                let at = reader.at(span);
                reader.report.push(at, "a second YAML document", "keep one document in a file");
                reader.node(event, span);
            }
            event => root = reader.node(event, span),
        }
    }
    if !reader.failed && !matches!(root.yaml, Yaml::Map(_)) {
        let help = "begin it with `openapi: 3.0.3`";
        report.push(start, "the file contains no mapping", help);
    }
    root.at = start;
    root
}

struct Reader<'t, 'r> {
    parser: Parser<'t, StrInput<'t>>,
    file: u16,
    /// `true` when forms that a curated spec must not contain are errors.
    strict: bool,
    report: &'r mut Report,
    /// Nodes by their anchors, unless `strict`.
    anchors: HashMap<usize, Node>,
    depth: usize,
    failed: bool,
}

impl<'t> Reader<'t, '_> {
    /// The next event; `None` at the end and after a syntax error.
    fn next(&mut self) -> Option<(Event<'t>, Span)> {
        if self.failed {
            return None;
        }
        match self.parser.next_event()? {
            Ok(event) => Some(event),
            Err(error) => {
                let marker = error.marker();
                let at = place(self.file, marker.line(), marker.col());
                self.fail(
                    at,
                    format!("invalid YAML: {}", error.info()),
                    "correct the syntax or the indentation",
                );
                None
            }
        }
    }

    fn fail(&mut self, at: Location, message: impl Into<String>, help: &str) {
        self.report.push(at, message, help);
        self.failed = true;
    }

    fn at(&self, span: Span) -> Location {
        place(self.file, span.start.line(), span.start.col())
    }

    fn node(&mut self, event: Event<'t>, span: Span) -> Node {
        let at = self.at(span);
        let anchor = match event {
            Event::Alias(anchor) if !self.strict => {
                let known = self.anchors.get(&anchor).cloned();
                return known.unwrap_or(Node { yaml: Yaml::Null, at });
            }
            Event::Scalar(_, _, anchor, _)
            | Event::SequenceStart(anchor, _)
            | Event::MappingStart(anchor, _) => anchor,
            _ => 0,
        };
        let node = self.fresh(event, at);
        if anchor != 0 && !self.strict {
            self.anchors.insert(anchor, node.clone());
        }
        node
    }

    fn fresh(&mut self, event: Event<'t>, at: Location) -> Node {
        let yaml = match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.plain_only(at, anchor, tag.is_some());
                self.scalar(&text, style, at)
            }
            Event::SequenceStart(anchor, tag) => {
                self.plain_only(at, anchor, tag.is_some());
                self.nested(at, Self::sequence)
            }
            Event::MappingStart(anchor, tag) => {
                self.plain_only(at, anchor, tag.is_some());
                self.nested(at, Self::mapping)
            }
            Event::Alias(_) => {
                self.report.push(at, "a YAML alias", "write it out, or make it a component and refer to it");
                Yaml::Null
            }
            _ => Yaml::Null,
        };
        Node { yaml, at }
    }

    fn nested(&mut self, at: Location, read: fn(&mut Self) -> Yaml) -> Yaml {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            self.fail(
                at,
                format!("nested deeper than {MAX_DEPTH} levels"),
                "make the inner part a component",
            );
            return Yaml::Null;
        }
        let yaml = read(self);
        self.depth -= 1;
        yaml
    }

    fn sequence(&mut self) -> Yaml {
        let mut items = Vec::new();
        while let Some((event, span)) = self.next() {
            if matches!(event, Event::SequenceEnd) {
                break;
            }
            items.push(self.node(event, span));
        }
        Yaml::List(items)
    }

    fn mapping(&mut self) -> Yaml {
        let mut members = Vec::new();
        let mut seen: HashMap<String, u32> = HashMap::new();
        while let Some((event, span)) = self.next() {
            if matches!(event, Event::MappingEnd) {
                break;
            }
            let key = self.node(event, span);
            match key.key_text() {
                Some("<<") => self.report.push(key.at, "a merge key", "write the members out"),
                Some(name) => match seen.get(name) {
                    Some(line) => {
                        let help = format!("remove one of them: the first is in line {line}");
                        self.report.push(key.at, format!("duplicate key `{name}`"), help);
                    }
                    None => {
                        seen.insert(name.to_owned(), key.at.line);
                    }
                },
                None => self.report.push(key.at, "a key that is not a string", "quote it"),
            }
            let Some((event, span)) = self.next() else { break };
            let mut value = self.node(event, span);
            if matches!(value.yaml, Yaml::Map(_) | Yaml::List(_) | Yaml::Null) {
                value.at = key.at;
            }
            members.push((key, value));
        }
        Yaml::Map(members)
    }

    fn plain_only(&mut self, at: Location, anchor: usize, tagged: bool) {
        if !self.strict {
            return;
        }
        if anchor != 0 {
            self.report.push(at, "a YAML anchor", "write it out, or make it a component and refer to it");
        }
        if tagged {
            self.report.push(at, "a YAML tag", "remove it: OpenAPI has no use for it");
        }
    }

    /// Scalars by YAML's core schema. Forms that tools read in different ways are errors.
    fn scalar(&mut self, text: &str, style: ScalarStyle, at: Location) -> Yaml {
        if style != ScalarStyle::Plain {
            return Yaml::String(text.to_owned());
        }
        match text {
            "" | "~" | "null" | "Null" | "NULL" => return Yaml::Null,
            "true" | "True" | "TRUE" => return Yaml::Bool(true),
            "false" | "False" | "FALSE" => return Yaml::Bool(false),
            _ => {}
        }
        if serde_json::from_str::<serde_json::Number>(text).is_ok() {
            return Yaml::Number(text.to_owned());
        }
        let lower = text.to_lowercase();
        if !self.strict {
            return Yaml::String(text.to_owned());
        }
        if matches!(lower.as_str(), "yes" | "no" | "on" | "off") {
            let help = format!("quote it ('{text}') if it is a string, else write true or false");
            self.report.push(
                at,
                format!("`{text}` is a boolean to some YAML readers and a string to others"),
                help,
            );
        } else if is_other_number(&lower) {
            let help = format!("quote it ('{text}') if it is a string, else write it as JSON would");
            self.report.push(
                at,
                format!("`{text}` is a number to some YAML readers and a string to others"),
                help,
            );
        }
        Yaml::String(text.to_owned())
    }
}

/// Numbers of YAML that JSON lacks: `+1`, `007`, `0x1F`, `.5`, `1.`, `.inf`, `.nan`. `text` is lower case.
fn is_other_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let digits_of = |prefix: &str, radix: u32| {
        let digits = unsigned.strip_prefix(prefix).filter(|digits| !digits.is_empty());
        digits.is_some_and(|digits| digits.chars().all(|digit| digit.is_digit(radix)))
    };
    let decimal = unsigned.starts_with(|first: char| first.is_ascii_digit() || first == '.')
        && unsigned.contains(|c: char| c.is_ascii_digit())
        && unsigned.parse::<f64>().is_ok();
    decimal || digits_of("0x", 16) || digits_of("0o", 8) || matches!(unsigned, ".inf" | ".nan")
}

fn place(file: u16, line: usize, column: usize) -> Location {
    let small = |number| u32::try_from(number).unwrap_or(u32::MAX);
    Location { file, line: small(line), column: small(column + 1) }
}
