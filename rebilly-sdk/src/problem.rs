//! Problem details of an error response.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

use crate::printable::{MAX_NAME, printable};

/// Problem details of an error response, in the style of RFC 9457.
///
/// Every member is optional. One of an unexpected type counts as missing, so that an unusual body never hides the
/// error. `Debug` prints the type, the title, the status and the names of the invalid fields; the rest can be personal
/// data.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Problem {
    /// The member `type`: a URI, or a code such as `data-export-limit-exceeded`.
    pub kind: Option<String>,
    /// Short summary of the problem type.
    pub title: Option<String>,
    /// HTTP status, as the body states it.
    pub status: Option<u16>,
    /// Explanation of this occurrence; from `details` or `error` in old bodies.
    pub detail: Option<String>,
    /// URI of this occurrence.
    pub instance: Option<String>,
    /// Rejected fields. Sent with 422, and with some 400.
    pub invalid_fields: Vec<InvalidField>,
    /// All other members.
    pub extras: BTreeMap<String, Value>,
}

/// Rejected field of a request.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InvalidField {
    /// Path of the field, separated by dots: `primaryAddress.emails.0.value`. Can occur twice; empty if Rebilly names
    /// none.
    pub field: String,
    /// Reason of the rejection.
    pub message: String,
}

impl Problem {
    /// Parses an error body; `None` unless it is a JSON object.
    pub(crate) fn parse(body: &[u8]) -> Option<Self> {
        let Ok(Value::Object(mut members)) = serde_json::from_slice(body) else { return None };
        let title = text(&mut members, "title");
        // Old bodies have in `error` what new ones have in `detail`.
        let detail = ["detail", "details", "error"].into_iter().find_map(|name| text(&mut members, name));
        let status =
            members.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
        if status.is_some() {
            members.remove("status");
        }
        let invalid_fields = match members.get("invalidFields") {
            Some(Value::Array(fields)) => fields.iter().map(InvalidField::from_json).collect(),
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

/// Removes and returns a member if it is a string.
fn text(members: &mut Map<String, Value>, name: &str) -> Option<String> {
    let text = members.get(name)?.as_str()?.to_owned();
    members.remove(name);
    Some(text)
}

impl InvalidField {
    fn from_json(value: &Value) -> Self {
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
            .field("kind", &self.kind.as_deref().map(|kind| printable(kind, 200)))
            .field("title", &self.title.as_deref().map(|title| printable(title, 200)))
            .field("status", &self.status)
            .field("invalid_fields", &First(&self.invalid_fields))
            .field(
                "extras",
                &First(&self.extras.keys().map(|name| printable(name, MAX_NAME)).collect::<Vec<_>>()),
            )
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for InvalidField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InvalidField")
            .field("field", &printable(&self.field, MAX_NAME))
            .finish_non_exhaustive()
    }
}

/// Limit of the fields and of the other members that are printed.
const MAX_PRINTED: usize = 20;

/// Prints the first items of a list, and how many there are.
struct First<'a, T>(&'a [T]);

impl<T: fmt::Debug> fmt::Debug for First<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        list.entries(self.0.iter().take(MAX_PRINTED));
        match self.0.len() > MAX_PRINTED {
            true => list.entry(&format_args!("{} in total", self.0.len())).finish(),
            false => list.finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_members_are_read_and_unknown_ones_kept() {
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
    fn old_and_invalid_bodies_are_tolerated() {
        let problem =
            Problem::parse(br#"{"error":"E","details":["x"],"status":"422","title":null}"#).unwrap();
        assert_eq!((problem.title, problem.detail.as_deref(), problem.status), (None, Some("E"), None));
        assert_eq!(problem.extras.keys().collect::<Vec<_>>(), ["details", "status", "title"]);
        for body in [&b""[..], b"<html>", b"[]", b"{", b"\xff"] {
            assert_eq!(Problem::parse(body), None);
        }
    }

    #[test]
    fn debug_omits_messages_and_values() {
        let problem = Problem::parse(
            br#"{"detail":"MARKER","invalidFields":[{"field":"email","message":"MARKER"}],"x":"MARKER"}"#,
        );
        let shown = format!("{problem:?}");
        assert!(!shown.contains("MARKER") && shown.contains("email") && shown.contains("\"x\""), "{shown}");
    }

    #[test]
    fn debug_is_short_and_escaped() {
        let names: Vec<String> =
            (0..1000).map(|n| format!(r#""{n}\n\u202e{}":1"#, "x".repeat(10_000))).collect();
        let fields = vec![format!(r#"{{"field":"a\nb{}"}}"#, "y".repeat(10_000)); 1000].join(",");
        let title = "t".repeat(1_000_000);
        let body = format!(
            r#"{{"title":"{title}","type":"{title}","invalidFields":[{fields}],{}}}"#,
            names.join(",")
        );
        let shown = format!("{:?}", Problem::parse(body.as_bytes()).unwrap());
        assert!(shown.len() < 8000, "{}", shown.len());
        assert!(!shown.contains(['\n', '\u{202e}']) && shown.contains("1000 in total"), "{shown}");
    }
}
