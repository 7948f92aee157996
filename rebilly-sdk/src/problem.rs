//! Problem details of an error response.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use crate::printable::{MAX_NAME, printable};

/// Problem details of an error response, in the style of RFC 9457.
///
/// Every member is optional. One of an unexpected type counts as missing, so that an unusual body never hides the
/// error. `Debug` prints the type, the title, the status and the names of the invalid fields; the rest can be personal
/// data. It serializes into the members that Rebilly sent, with the standard names.
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
    /// All other members.
    pub extras: BTreeMap<String, Value>,
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
        match value {
            Value::Object(members) => {
                let mut members = members.clone();
                let mut text = |name| text(&mut members, name).unwrap_or_default();
                let (field, message) = (text("field"), text("message"));
                Self { field, message, extras: members.into_iter().collect() }
            }
            Value::String(message) => Self { message: message.clone(), ..Self::default() },
            other => Self { message: other.to_string(), ..Self::default() },
        }
    }
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let texts = [
            ("type", &self.kind),
            ("title", &self.title),
            ("detail", &self.detail),
            ("instance", &self.instance),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                map.serialize_entry(name, text)?;
            }
        }
        if let Some(status) = self.status {
            map.serialize_entry("status", &status)?;
        }
        if !self.invalid_fields.is_empty() {
            map.serialize_entry("invalidFields", &self.invalid_fields)?;
        }
        self.extras.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
        map.end()
    }
}

impl Serialize for InvalidField {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, text) in [("field", &self.field), ("message", &self.message)] {
            if !text.is_empty() {
                map.serialize_entry(name, text)?;
            }
        }
        self.extras.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
        map.end()
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
    fn further_members_of_an_invalid_field_are_kept_and_serialized() {
        let body = r#"{"title":"T","detail":"D","status":422,"invalidFields":[
            {"field":"a","message":"M","code":"too-long","limit":{"max":45}},
            {"field":["b"],"message":null,"code":1}],"trace":7}"#;
        let problem = Problem::parse(body.as_bytes()).unwrap();
        let [first, second] = problem.invalid_fields.as_slice() else { panic!("{problem:?}") };
        assert_eq!((first.field.as_str(), first.message.as_str()), ("a", "M"));
        assert_eq!((&first.extras["code"], &first.extras["limit"]["max"]), (&"too-long".into(), &45.into()));
        assert_eq!((second.field.as_str(), second.message.as_str()), ("", ""));
        assert_eq!(second.extras.keys().collect::<Vec<_>>(), ["code", "field", "message"]);
        let sent: Value = serde_json::from_str(body).unwrap();
        assert_eq!(serde_json::to_value(&problem).unwrap(), sent);
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
            br#"{"detail":"MARKER","invalidFields":[{"field":"email","message":"MARKER","code":"MARKER"}],"x":"MARKER"}"#,
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
