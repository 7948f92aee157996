//! Hides credentials and card numbers. Personal data stays: people of a sandbox are fictitious.

use http::HeaderMap;
use serde_json::Value;

use crate::handlers::payments::cards::has_check_digit;

/// Stands for a hidden value.
pub(super) const HIDDEN: &str = "••••••";

/// Parts of the names of secrets, without case and punctuation.
const SECRET_PARTS: [&str; 22] = [
    "password",
    "passphrase",
    "passcode",
    "secret",
    "token",
    "credential",
    "authorization",
    "authenticat",
    "cookie",
    "apikey",
    "accesskey",
    "apicode",
    "cvv",
    "cvc",
    "signature",
    "certificate",
    "login",
    "iban",
    "accountnum",
    "bankaccount",
    "onetime",
    "sessionid",
];

/// Beginnings of words that are credentials: secret keys, and JSON web tokens.
const SECRET_BEGINNINGS: [&str; 2] = ["sk_", "eyJ"];

/// Returns `true` if members, parameters and headers of this name hold secrets.
fn is_secret(name: &str) -> bool {
    let name: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|character| character.to_ascii_lowercase())
        .collect();
    name == "pan" || name.ends_with("key") || SECRET_PARTS.iter().any(|part| name.contains(part))
}

/// Hides the secrets of a JSON value.
pub(super) fn json(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let member = |(name, member): (&String, &Value)| {
                let shown = if is_secret(name) { hide(member) } else { json(member) };
                (name.clone(), shown)
            };
            Value::Object(members.iter().map(member).collect())
        }
        Value::Array(items) => items.iter().map(json).collect(),
        Value::String(string) => Value::String(text(string)),
        Value::Number(number) if number.as_u64().is_some() => match text(&number.to_string()) {
            hidden if hidden.contains('•') => Value::String(hidden),
            _ => value.clone(),
        },
        other => other.clone(),
    }
}

/// Hides every text and number.
fn hide(value: &Value) -> Value {
    match value {
        Value::String(text) if text.is_empty() => value.clone(),
        Value::String(_) | Value::Number(_) => HIDDEN.into(),
        Value::Array(items) => items.iter().map(hide).collect(),
        Value::Object(members) => {
            Value::Object(members.iter().map(|(name, member)| (name.clone(), hide(member))).collect())
        }
        other => other.clone(),
    }
}

/// Hides the secrets of a body: JSON, or any other text.
pub(super) fn body(body: &str) -> String {
    match serde_json::from_str::<Value>(body) {
        Ok(value) => pretty(&value),
        Err(_) => text(body),
    }
}

/// Formats a JSON value without its secrets.
pub(super) fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(&json(value)).unwrap_or_default()
}

/// Hides the values of secret parameters.
pub(super) fn query(query: &str) -> String {
    let parameter = |parameter: &str| match parameter.split_once('=') {
        Some((name, _)) if is_secret(name) => format!("{name}={HIDDEN}"),
        _ => text(parameter),
    };
    query.split('&').map(parameter).collect::<Vec<_>>().join("&")
}

/// Formats headers, one per line, without their secrets.
pub(super) fn headers(headers: &HeaderMap) -> String {
    let line = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        header(name.as_str(), &String::from_utf8_lossy(value.as_bytes()))
    };
    headers.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Formats a header without its secret.
pub(super) fn header(name: &str, value: &str) -> String {
    format!("{name}: {}", if is_secret(name) { HIDDEN.to_owned() } else { text(value) })
}

/// Hides keys, tokens and card numbers in a text. Of a card number the last four digits stay.
pub(super) fn text(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let begins = !shown.ends_with(is_word);
        let length = rest.find(|character| !is_word(character)).unwrap_or(rest.len());
        let length = match card_number(rest).filter(|_| begins) {
            Some((last, length)) => {
                shown.push_str("•••• ");
                shown.push_str(&last);
                length
            }
            None if begins && SECRET_BEGINNINGS.iter().any(|beginning| rest.starts_with(beginning)) => {
                shown.push_str(HIDDEN);
                length
            }
            None => {
                shown.push(first);
                first.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    shown
}

/// Characters of keys, tokens and ids.
fn is_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '.' | '-')
}

/// The last four digits of the card number at the beginning of a text, and its length with single spaces and dashes.
fn card_number(text: &str) -> Option<(String, usize)> {
    let (mut digits, mut length) = (String::new(), 0);
    for (position, character) in text.char_indices() {
        match character {
            '0'..='9' => {
                digits.push(character);
                length = position + 1;
            }
            ' ' | '-' if length == position => {}
            _ => break,
        }
    }
    let ends = !text.get(length..)?.starts_with(char::is_alphanumeric);
    let is_card = ends && (13..=19).contains(&digits.len()) && has_check_digit(&digits);
    let last = digits.get(digits.len().checked_sub(4)?..)?;
    is_card.then(|| (last.to_owned(), length))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::spec::Spec;

    #[test]
    fn secrets_and_card_numbers_are_hidden() {
        let shown = json(&json!({
            "pan": "4111111111111111",
            "cvv": 123,
            "notes": "card 4111 1111-1111 1111, key sk_sandbox_a.b, order 4111111111111112",
            "number": 4_111_111_111_111_111_u64,
            "credentials": { "merchant": "m", "live": true },
            "token": null,
            "firstName": "Ada",
            "amount": 12.5,
        }));
        let expected = json!({
            "pan": HIDDEN,
            "cvv": HIDDEN,
            "notes": format!("card •••• 1111, key {HIDDEN}, order 4111111111111112"),
            "number": "•••• 1111",
            "credentials": { "merchant": HIDDEN, "live": true },
            "token": null,
            "firstName": "Ada",
            "amount": 12.5,
        });
        assert_eq!(shown, expected);
        assert_eq!(query("a=1&apiKey=x"), format!("a=1&apiKey={HIDDEN}"));
        assert_eq!(header("authorization", "Basic abc"), format!("authorization: {HIDDEN}"));
        for shown in ["x-risk_1", "org_01SANDBOX00000000000000000", "2026-01-01T00:00:00Z", ""] {
            assert_eq!(text(shown), shown);
        }
    }

    #[test]
    fn secrets_that_the_spec_marks_are_hidden() {
        let spec = Spec::bundled().unwrap();
        let mut names = Vec::new();
        sensitive(spec.document(), &mut names);
        names.sort_unstable();
        names.dedup();
        let words = ["pass", "secret", "token", "key", "login", "cvv", "pan", "cert", "iban", "credential"];
        let secrets = |name: &&String| words.iter().any(|word| name.to_lowercase().contains(word));
        let shown: Vec<&String> = names.iter().filter(secrets).filter(|name| !is_secret(name)).collect();
        assert_eq!(shown, ["companyName", "fpanLast4"]);
    }

    fn sensitive(node: &Value, found: &mut Vec<String>) {
        for (name, member) in node.as_object().into_iter().flatten() {
            if member.get("x-sensitive").is_some() {
                found.push(name.clone());
            }
            sensitive(member, found);
        }
        node.as_array().into_iter().flatten().for_each(|item| sensitive(item, found));
    }
}
