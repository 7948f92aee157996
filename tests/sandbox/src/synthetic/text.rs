//! Strings from formats, patterns and lengths.

use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Map, Value};

/// Limit of the length of a generated string.
const MAX_LENGTH: u64 = 10_000;

/// A string for each known format.
const FORMATS: [(&str, &str); 16] = [
    ("byte", "dmFsdWU="),
    ("date", "2024-01-31"),
    ("date-time", "2024-01-31T12:00:00Z"),
    ("duration", "P1D"),
    ("email", "user@example.com"),
    ("hostname", "example.com"),
    ("idn-email", "user@example.com"),
    ("ip", "203.0.113.7"),
    ("ipv4", "203.0.113.7"),
    ("ipv6", "2001:db8::7"),
    ("iri", "https://example.com/"),
    ("time", "12:00:00Z"),
    ("uri", "https://example.com/"),
    ("uri-reference", "https://example.com/"),
    ("url", "https://example.com/"),
    ("uuid", "00000000-0000-4000-8000-000000000001"),
];

/// Builds a string. `None` when the pattern is unsupported or contradicts the lengths.
pub(super) fn build(schema: &Map<String, Value>) -> Option<String> {
    let length = |name: &str| schema.get(name).and_then(Value::as_u64);
    let least = length("minLength").unwrap_or_default().min(MAX_LENGTH);
    let most = length("maxLength").unwrap_or(u64::MAX);
    let fits = |text: &str| (least..=most).contains(&(text.chars().count() as u64));
    let format = schema.get("format").and_then(Value::as_str);
    let formatted = FORMATS.iter().find(|(known, _)| Some(*known) == format).map(|(_, text)| *text);
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
        let expression = regex_syntax::parse(pattern).ok()?;
        // More repetitions make longer strings, if the pattern has any.
        return (0..=least)
            .map(|extra| matching(&expression, extra))
            .find_map(|text| text.filter(|text| fits(text)));
    }
    let text = formatted.unwrap_or("string");
    if fits(text) {
        return Some(text.to_owned());
    }
    let padding = usize::try_from(least).ok()?.saturating_sub(text.chars().count());
    let padded = format!("{text}{}", "x".repeat(padding));
    Some(padded.chars().take(usize::try_from(most).unwrap_or(usize::MAX)).collect())
}

/// A string that an expression matches, with additional repetitions where the expression allows them.
fn matching(expression: &Hir, extra: u64) -> Option<String> {
    Some(match expression.kind() {
        HirKind::Empty | HirKind::Look(_) => String::new(),
        HirKind::Literal(literal) => String::from_utf8(literal.0.to_vec()).ok()?,
        HirKind::Class(class) => character(class)?.to_string(),
        HirKind::Capture(capture) => matching(&capture.sub, extra)?,
        HirKind::Concat(parts) => {
            parts.iter().map(|part| matching(part, extra)).collect::<Option<Vec<_>>>()?.concat()
        }
        HirKind::Alternation(variants) => variants.iter().find_map(|variant| matching(variant, extra))?,
        HirKind::Repetition(repetition) => {
            let most = repetition.max.map_or(u64::MAX, u64::from);
            let times = u64::from(repetition.min).saturating_add(extra).min(most).min(MAX_LENGTH);
            matching(&repetition.sub, 0)?.repeat(usize::try_from(times).ok()?)
        }
    })
}

/// A letter or digit of a character class, else its first character.
fn character(class: &Class) -> Option<char> {
    let contains = |character: char| match class {
        Class::Unicode(class) => {
            class.ranges().iter().any(|range| range.start() <= character && character <= range.end())
        }
        Class::Bytes(class) => class
            .ranges()
            .iter()
            .any(|range| char::from(range.start()) <= character && character <= char::from(range.end())),
    };
    let first = || match class {
        Class::Unicode(class) => class.ranges().first().map(|range| range.start()),
        Class::Bytes(class) => class.ranges().first().map(|range| char::from(range.start())),
    };
    ['a', 'A', '1', '-', ' '].into_iter().find(|character| contains(*character)).or_else(first)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn text(schema: Value) -> Option<String> {
        build(schema.as_object().unwrap())
    }

    #[test]
    fn patterns_and_lengths_are_met() {
        for (schema, expected) in [
            (json!({}), "string"),
            (json!({"minLength": 8}), "stringxx"),
            (json!({"maxLength": 3}), "str"),
            (json!({"pattern": "^[A-Z]{3}$"}), "AAA"),
            (json!({"pattern": "^(foo|bar)-\\d+$"}), "foo-1"),
            (json!({"pattern": "^[a-z]+$", "minLength": 5}), "aaaaa"),
            (json!({"pattern": "^[0-9]*$", "minLength": 2, "maxLength": 2}), "11"),
            (json!({"format": "date"}), "2024-01-31"),
            (json!({"format": "unknown"}), "string"),
        ] {
            assert_eq!(text(schema.clone()).as_deref(), Some(expected), "{schema}");
        }
    }

    #[test]
    fn unsupported_patterns_build_no_string() {
        assert_eq!(text(json!({"pattern": "^(?!x)y$"})), None);
        assert_eq!(text(json!({"pattern": "^abc$", "minLength": 4})), None);
    }
}
