//! Checks that a successful response belongs to its request: it is no error document, and has the requested `id`.

use http::{HeaderMap, header};

use crate::model::{DecodeError, Reader};
use crate::types::Json;

/// Media type of problem details, RFC 9457.
const PROBLEM: &str = "application/problem+json";

/// Contradiction between a successful response and its status or request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Contradiction {
    /// The body describes an error.
    Problem,
    /// The resource has another `id` than the one in the path.
    OtherId,
}

impl Contradiction {
    /// Finds a contradiction in the headers and the body of a successful response.
    ///
    /// A body is a problem document if it has the media type `application/problem+json`, or if it is an object with all
    /// of: no `id`, a `status` from 400 to 599, and a text as `title` or `detail`. Resources with such a status, which
    /// are logs of requests, have an `id` and no title.
    pub(super) fn find(headers: &HeaderMap, body: &[u8], expected_id: Option<&str>) -> Option<Self> {
        let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let media_type = media_type.map(|text| text.split(';').next().unwrap_or_default().trim());
        if media_type.is_some_and(|media_type| media_type.eq_ignore_ascii_case(PROBLEM)) {
            return Some(Self::Problem);
        }
        // A body that cannot be read is reported by the decoder.
        let members = Members::read(body).ok()?;
        match (members.id, expected_id) {
            (Member::Text(id), Some(expected)) if !id.eq_ignore_ascii_case(expected) => Some(Self::OtherId),
            (Member::Absent, _) if members.is_error_status && members.has_summary => Some(Self::Problem),
            _ => None,
        }
    }

    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Problem => {
                "the body of this successful response describes an error: read `problem()`, and check whether it was \
                 executed"
            }
            Self::OtherId => {
                "the response has another `id` than the path: it belongs to another request. Check proxies and caches, \
                 and read the resource again"
            }
        }
    }
}

/// Member `id` of an object.
enum Member {
    Absent,
    Text(String),
    Other,
}

/// Members of the outermost object that decide.
struct Members {
    id: Member,
    is_error_status: bool,
    has_summary: bool,
}

impl Members {
    /// Reads up to the member `id`, which resources begin with.
    fn read(body: &[u8]) -> Result<Self, DecodeError> {
        let mut members = Self { id: Member::Absent, is_error_status: false, has_summary: false };
        let mut reader = Reader::new(body);
        let mut key = reader.object()?.map(Key::of);
        while let Some(found) = key {
            reader.peek()?;
            match found {
                Key::Id => {
                    let id = Json::from_checked(reader.raw()?);
                    members.id = id.to_text().map_or(Member::Other, Member::Text);
                    break;
                }
                Key::Status => members.is_error_status = matches!(reader.raw()?.parse(), Ok(400..=599u16)),
                Key::Summary => members.has_summary |= reader.raw()?.starts_with('"'),
                Key::Other => drop(reader.raw()?),
            }
            key = reader.next_key()?.map(Key::of);
        }
        Ok(members)
    }
}

#[derive(Clone, Copy)]
enum Key {
    Id,
    Status,
    Summary,
    Other,
}

impl Key {
    fn of(name: &str) -> Self {
        match name {
            "id" => Self::Id,
            "status" => Self::Status,
            "title" | "detail" => Self::Summary,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn find(body: &str, expected_id: Option<&str>) -> Option<Contradiction> {
        Contradiction::find(&HeaderMap::new(), body.as_bytes(), expected_id)
    }

    #[test]
    fn problem_documents_are_found() {
        for body in [
            r#"{"status":404,"title":"Not found"}"#,
            r#"{"type":"about:blank","title":"T","status":422,"detail":"D","instance":"/x","invalidFields":[]}"#,
            r#" {"detail":"D","status":503,"title":null,"trace":{"id":1}}"#,
        ] {
            assert_eq!(find(body, None), Some(Contradiction::Problem), "{body}");
            assert_eq!(find(body, Some("a")), Some(Contradiction::Problem), "{body}");
        }
        let headers = |text| [(header::CONTENT_TYPE, HeaderValue::from_static(text))].into_iter().collect();
        for media_type in ["application/problem+json", "Application/Problem+JSON; charset=utf-8"] {
            let found = Contradiction::find(&headers(media_type), b"", None);
            assert_eq!(found, Some(Contradiction::Problem), "{media_type}");
        }
        assert_eq!(Contradiction::find(&headers("application/json"), b"{}", None), None);
    }

    #[test]
    fn resources_are_no_problem_documents() {
        for body in [
            "",
            "[]",
            "{}",
            "x",
            r#"{"id":"a","status":404,"title":"T"}"#,
            r#"{"status":404,"title":"T","id":"a"}"#,
            r#"{"status":404,"title":"T","id":7}"#,
            r#"{"status":404,"title":"T""#,
            r#"{"status":404,"method":"GET"}"#,
            r#"{"status":200,"title":"T"}"#,
            r#"{"status":"404","title":"T"}"#,
            r#"{"status":600,"title":"T"}"#,
            r#"{"status":404,"title":7}"#,
            r#"{"title":"T","detail":"D"}"#,
            r#"{"draft":{"status":404,"title":"T"}}"#,
            r#"[{"status":404,"title":"T"}]"#,
        ] {
            assert_eq!(find(body, None), None, "{body}");
        }
    }

    #[test]
    fn another_id_is_found_only_where_one_is_expected() {
        for (body, other) in [
            (r#"{"id":"cus_1","x":1}"#, false),
            (r#"{"x":{"id":"cus_2"},"id":"cus_1"}"#, false),
            (r#"{"id":"CUS_1"}"#, false),
            (r#"{"id":"cus\u005f1"}"#, false),
            (r#"{"id":null}"#, false),
            (r#"{"id":7}"#, false),
            (r#"{"x":1}"#, false),
            (r#"[{"id":"cus_2"}]"#, false),
            (r#"{"id":"cus_2""#, true),
            (r#"{"id":""}"#, true),
            (r#"{"x":{"id":"cus_1"},"id":"cus_2"}"#, true),
        ] {
            assert_eq!(find(body, Some("cus_1")), other.then_some(Contradiction::OtherId), "{body}");
            assert_eq!(find(body, None), None, "{body}");
        }
    }
}
