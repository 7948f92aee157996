//! What Rebilly says about a failed request.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

/// The problem details of an error answer, in the style of RFC 9457.
///
/// Every member is optional, and one of an unexpected type counts as missing: an error must not be lost because its body is odd.
/// `Debug` shows the type, the title, the status and the names of the invalid fields; the rest can hold personal data.
#[derive(Clone, Default, PartialEq)]
pub struct Problem {
    /// A URI or a bare code such as `data-export-limit-exceeded`.
    pub kind: Option<String>,
    /// What went wrong, in short.
    pub title: Option<String>,
    /// The status as the body has it.
    pub status: Option<u16>,
    /// What went wrong this time; from `details` or `error` in old bodies.
    pub detail: Option<String>,
    /// The occurrence.
    pub instance: Option<String>,
    /// The fields that were refused: on 422, and on some 400.
    pub invalid_fields: Vec<InvalidField>,
    /// All other members.
    pub extras: BTreeMap<String, Value>,
}

/// A field of a request that was refused.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct InvalidField {
    /// Where, in dots: `primaryAddress.emails.0.value`. May repeat; empty when Rebilly named none.
    pub field: String,
    /// What is wrong with it.
    pub message: String,
}

impl Problem {
    /// Reads an error body, if it is a JSON object.
    pub(crate) fn parse(body: &[u8]) -> Option<Self> {
        let Ok(Value::Object(mut members)) = serde_json::from_slice(body) else { return None };
        let title = text(&mut members, "title");
        // Old bodies say in `error` what new ones say in `detail`.
        let detail = ["detail", "details", "error"].into_iter().find_map(|name| text(&mut members, name));
        let status =
            members.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
        if status.is_some() {
            members.remove("status");
        }
        let invalid_fields = match members.get("invalidFields") {
            Some(Value::Array(fields)) => fields.iter().map(InvalidField::read).collect(),
            _ => Vec::new(),
        };
        if !invalid_fields.is_empty() {
            members.remove("invalidFields");
        }
        Some(Self {
            kind: text(&mut members, "type"),
            title,
            status,
            detail,
            instance: text(&mut members, "instance"),
            invalid_fields,
            extras: members.into_iter().collect(),
        })
    }
}

/// Takes a member out if it is a string.
fn text(members: &mut Map<String, Value>, name: &str) -> Option<String> {
    let text = members.get(name)?.as_str()?.to_owned();
    members.remove(name);
    Some(text)
}

impl InvalidField {
    fn read(value: &Value) -> Self {
        let text = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        match value {
            Value::String(message) => Self { field: String::new(), message: message.clone() },
            _ => Self { field: text("field"), message: text("message") },
        }
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem")
            .field("kind", &self.kind)
            .field("title", &self.title)
            .field("status", &self.status)
            .field("invalid_fields", &self.invalid_fields)
            .field("extras", &self.extras.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for InvalidField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InvalidField").field("field", &self.field).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_is_read_and_the_rest_is_kept() {
        let problem = Problem::parse(
            br#"{"type":"some-code","title":"T","status":422,"detail":"D","instance":"I",
                "invalidFields":[{"field":"a.b","message":"M"},{"message":"N"},"plain"],"trace":7}"#,
        )
        .unwrap();
        assert_eq!(problem.kind.as_deref(), Some("some-code"));
        assert_eq!((problem.title.as_deref(), problem.status), (Some("T"), Some(422)));
        assert_eq!((problem.detail.as_deref(), problem.instance.as_deref()), (Some("D"), Some("I")));
        let fields: Vec<_> =
            problem.invalid_fields.iter().map(|f| (f.field.as_str(), f.message.as_str())).collect();
        assert_eq!(fields, [("a.b", "M"), ("", "N"), ("", "plain")]);
        assert_eq!(problem.extras["trace"], 7);
    }

    #[test]
    fn old_and_odd_bodies() {
        let problem =
            Problem::parse(br#"{"error":"E","details":["x"],"status":"422","title":null}"#).unwrap();
        assert_eq!((problem.title, problem.detail.as_deref(), problem.status), (None, Some("E"), None));
        assert_eq!(problem.extras.keys().collect::<Vec<_>>(), ["details", "status", "title"]);
        for body in [&b""[..], b"<html>", b"[]", b"{", b"\xff"] {
            assert_eq!(Problem::parse(body), None);
        }
    }

    #[test]
    fn debug_shows_no_message() {
        let problem = Problem::parse(
            br#"{"detail":"MARKER","invalidFields":[{"field":"email","message":"MARKER"}],"x":"MARKER"}"#,
        );
        let shown = format!("{problem:?}");
        assert!(!shown.contains("MARKER") && shown.contains("email") && shown.contains("\"x\""), "{shown}");
    }
}
