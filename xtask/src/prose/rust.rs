//! Comments, strings and test names of a Rust file.

use std::sync::LazyLock;

use regex::Regex;

use super::text::{Kind, Unit, prose};

/// A test: attributes, then `fn` and its name.
static TEST: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"#\[(?:\w+::)*test\b[^\]]*\](?:\s*#\[[^\]]*\])*\s*(?:pub\s+)?(?:async\s+)?fn\s+(\w+)").ok()
});

/// Prose of the file in the order of its lines, test names last.
pub(super) fn units(text: &str) -> Vec<Unit> {
    let mut scanner =
        Scanner { rest: text, line: 1, code: String::with_capacity(text.len()), units: Vec::new() };
    while !scanner.rest.is_empty() {
        scanner.step();
    }
    let mut units = scanner.units;
    for unit in units.iter_mut().filter(|unit| matches!(unit.kind, Kind::Doc | Kind::Comment)) {
        unit.text = prose(&unit.text);
    }
    for found in TEST.iter().flat_map(|test| test.captures_iter(&scanner.code)) {
        if let Some(name) = found.get(1) {
            let line = 1 + scanner.code.get(..name.start()).map_or(0, |before| before.matches('\n').count());
            units.push(Unit { kind: Kind::Test, line, text: name.as_str().replace('_', " ") });
        }
    }
    units
}

struct Scanner<'t> {
    rest: &'t str,
    line: usize,
    /// Code without comments and strings, with all line breaks.
    code: String,
    units: Vec<Unit>,
}

impl<'t> Scanner<'t> {
    fn step(&mut self) {
        if self.rest.starts_with("//") {
            self.line_comment();
        } else if self.rest.starts_with("/*") {
            self.block_comment();
        } else if let Some(hashes) = raw_string(self.rest) {
            let start = self.rest.find('"').map_or(0, |quote| quote + 1);
            let end = format!("\"{}", "#".repeat(hashes));
            let length =
                self.rest.get(start..).and_then(|rest| rest.find(&end)).unwrap_or(self.rest.len() - start);
            self.string(start, length, end.len());
        } else if self.rest.starts_with('"') {
            self.string(1, escaped_length(self.rest, '"'), 1);
        } else if self.rest.starts_with('\'') {
            let length = char_length(self.rest);
            self.skip(length, true);
        } else {
            // A word at once, so that the `r` at its end does not begin a raw string.
            let is_word = |character: char| character.is_alphanumeric() || character == '_';
            let word = self.rest.find(|character| !is_word(character)).unwrap_or(self.rest.len());
            let first = self.rest.chars().next().map_or(1, char::len_utf8);
            self.skip(word.max(first), true);
        }
    }

    fn line_comment(&mut self) {
        let comment = self.rest.lines().next().unwrap_or_default();
        let is_doc =
            (comment.starts_with("///") && !comment.starts_with("////")) || comment.starts_with("//!");
        let kind = if is_doc { Kind::Doc } else { Kind::Comment };
        let text = comment.trim_start_matches('/').trim_start_matches('!');
        // A comment after code is not continued by the next line's.
        let alone = self.code.rsplit('\n').next().is_some_and(|before| before.trim().is_empty());
        let line = self.line;
        match self.units.last_mut() {
            Some(unit)
                if alone && unit.kind == kind && unit.line + unit.text.matches('\n').count() + 1 == line =>
            {
                unit.text.push('\n');
                unit.text.push_str(text);
            }
            _ => self.units.push(Unit { kind, line, text: text.to_owned() }),
        }
        self.skip(comment.len(), false);
    }

    fn block_comment(&mut self) {
        let (mut depth, mut length) = (0, 0);
        let mut rest = self.rest;
        while let Some(next) = rest.find(['/', '*']) {
            let at = rest.get(next..).unwrap_or_default();
            let (step, change) = match at {
                _ if at.starts_with("/*") => (2, 1),
                _ if at.starts_with("*/") => (2, -1),
                _ => (1, 0),
            };
            depth += change;
            length += next + step;
            rest = at.get(step..).unwrap_or_default();
            if depth == 0 {
                break;
            }
        }
        let length = if depth == 0 { length } else { self.rest.len() };
        let text = self.rest.get(..length).unwrap_or_default();
        let is_doc = text.starts_with("/**") || text.starts_with("/*!");
        let text = text.trim_start_matches(['/', '*', '!']).trim_end_matches(['/', '*']).to_owned();
        self.units.push(Unit { kind: if is_doc { Kind::Doc } else { Kind::Comment }, line: self.line, text });
        self.skip(length, false);
    }

    fn string(&mut self, start: usize, length: usize, end: usize) {
        let text = self.rest.get(start..start + length).unwrap_or_default();
        // A backslash at the end of a line continues the string.
        let text = text.replace("\\\n", "\n").replace("\\n", "  ");
        self.units.push(Unit { kind: Kind::String, line: self.line, text });
        self.code.push_str("\"\"");
        self.skip((start + length + end).min(self.rest.len()), false);
    }

    /// Moves on; `is_code` keeps the text for the search of test names.
    fn skip(&mut self, length: usize, is_code: bool) {
        let (skipped, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.line += skipped.matches('\n').count();
        if is_code {
            self.code.push_str(skipped);
        } else {
            self.code.extend(skipped.chars().filter(|character| *character == '\n'));
        }
        self.rest = rest;
    }
}

/// Number of `#` when a raw string begins here.
fn raw_string(text: &str) -> Option<usize> {
    let rest =
        text.strip_prefix("br").or_else(|| text.strip_prefix("cr")).or_else(|| text.strip_prefix('r'))?;
    let plain = rest.trim_start_matches('#');
    plain.starts_with('"').then(|| rest.len() - plain.len())
}

/// Length of the text between the quote at the beginning and the one that ends it.
fn escaped_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (index, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return index - 1,
            _ => {}
        }
    }
    text.len() - 1
}

/// Length of a character literal, or 1 for the quote of a lifetime.
fn char_length(text: &str) -> usize {
    let mut characters = text.char_indices().skip(1);
    match (characters.next(), characters.next()) {
        (Some((_, '\\')), _) => escaped_length(text, '\'') + 2,
        (Some(_), Some((index, '\''))) => index + 1,
        _ => 1,
    }
}
