//! Prose of a file: comments, strings, test names, paragraphs and descriptions, with their first lines.

use super::rust;

/// Kind of a piece of prose. The name is the one that `prose.tsv` uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Doc comment.
    Doc,
    /// Other comment.
    Comment,
    /// String literal.
    String,
    /// Name of a test, with spaces for underscores.
    Test,
    /// Markdown.
    Markdown,
    /// Description or summary in the spec.
    Spec,
}

impl Kind {
    pub(super) const ALL: [(&'static str, Self); 6] = [
        ("doc", Self::Doc),
        ("comment", Self::Comment),
        ("string", Self::String),
        ("test", Self::Test),
        ("md", Self::Markdown),
        ("spec", Self::Spec),
    ];
}

/// Prose that belongs together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unit {
    pub(super) kind: Kind,
    /// Number of the first line, from 1.
    pub(super) line: usize,
    pub(super) text: String,
}

/// Prose of a file, chosen by the file's extension.
pub(super) fn units(file: &str, text: &str) -> Vec<Unit> {
    let name = file.rsplit('/').next().unwrap_or(file);
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("rs") => rust::units(text),
        Some("md") => vec![Unit { kind: Kind::Markdown, line: 1, text: prose(text) }],
        Some("yaml" | "yml") if file.starts_with("spec/") => descriptions(text),
        Some("toml") => comments(text, "#"),
        Some("sql" | "lua") => comments(text, "--"),
        None if name == "run" => comments(text, "#"),
        _ => Vec::new(),
    }
}

/// Markdown with its code blanked and its markers at the beginnings of lines removed. Comments in code blocks stay.
pub(super) fn prose(text: &str) -> String {
    let mut fence = false;
    let lines = text.lines().map(|line| {
        if line.trim_start().starts_with("```") {
            fence = !fence;
            return String::new();
        }
        if fence {
            return line.split_once("// ").map_or_else(String::new, |(_, comment)| comment.to_owned());
        }
        let is_marker = |character: char| character.is_whitespace() || "-*#>|".contains(character);
        without_code_spans(line.trim_start_matches(is_marker))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The line with the contents of its code spans blanked.
fn without_code_spans(line: &str) -> String {
    let blank = |(index, part): (usize, &str)| if index % 2 == 1 { "_".to_owned() } else { part.to_owned() };
    match line.matches('`').count() {
        0 | 1 => line.to_owned(),
        _ => line.split('`').enumerate().map(blank).collect::<Vec<_>>().join("`"),
    }
}

/// Lines that are comments, each run of them as one unit.
fn comments(text: &str, marker: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut last = 0;
    for (number, line) in (1..).zip(text.lines()) {
        let Some(comment) = line.trim_start().strip_prefix(marker) else { continue };
        match units.last_mut() {
            Some(unit) if last + 1 == number => unit.text.push_str(&format!("\n{}", prose(comment))),
            _ => units.push(Unit { kind: Kind::Comment, line: number, text: prose(comment) }),
        }
        last = number;
    }
    units
}

/// Values of `description` and `summary`, with their further lines.
fn descriptions(text: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut open: Option<usize> = None;
    for (number, line) in (1..).zip(text.lines()) {
        let body = line.trim_start();
        let indent = line.len() - body.len();
        if let (Some(key), Some(unit)) = (open, units.last_mut())
            && (body.is_empty() || indent > key)
        {
            unit.text.push('\n');
            unit.text.push_str(&prose(body));
            continue;
        }
        open = None;
        let key = body.strip_prefix("- ").unwrap_or(body);
        if let Some(value) = key.strip_prefix("description:").or_else(|| key.strip_prefix("summary:")) {
            let value = value.trim().trim_start_matches(['|', '>', '"', '\'']);
            units.push(Unit { kind: Kind::Spec, line: number, text: prose(value) });
            open = Some(indent + body.len() - key.len());
        }
    }
    units
}
