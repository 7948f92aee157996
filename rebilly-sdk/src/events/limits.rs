//! Accepted methods, content types and body sizes of deliveries.

use http::Method;
#[cfg(feature = "receiver")]
use http::{HeaderMap, StatusCode, header};

/// Accepted methods, content types and body sizes. Without a receiver only the size is checked.
#[derive(Debug, Clone)]
#[cfg_attr(not(feature = "receiver"), allow(dead_code))]
pub(super) struct Limits {
    pub(super) methods: Vec<Method>,
    pub(super) content_types: Vec<String>,
    pub(super) max_body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        // The methods that a merchant can configure, except GET, which has no body.
        let methods = vec![Method::POST, Method::PUT, Method::PATCH, Method::DELETE];
        Self { methods, content_types: Vec::new(), max_body: 1024 * 1024 }
    }
}

impl Limits {
    /// Returns the status that rejects a request by its method and headers, `None` if it is acceptable.
    #[cfg(feature = "receiver")]
    pub(super) fn rejection(&self, method: &Method, headers: &HeaderMap) -> Option<StatusCode> {
        if !self.methods.contains(method) {
            return Some(StatusCode::METHOD_NOT_ALLOWED);
        }
        if !self.accepts_content_type(headers) {
            return Some(StatusCode::UNSUPPORTED_MEDIA_TYPE);
        }
        let length =
            headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        let max = u64::try_from(self.max_body).unwrap_or(u64::MAX);
        length.filter(|length| *length > max).map(|_| StatusCode::PAYLOAD_TOO_LARGE)
    }

    /// Accepts JSON of any kind, a missing content type, and the configured types.
    #[cfg(feature = "receiver")]
    fn accepts_content_type(&self, headers: &HeaderMap) -> bool {
        let mut types = headers.get_all(header::CONTENT_TYPE).iter();
        let Some(content_type) = types.next() else { return true };
        let Some(content_type) = content_type.to_str().ok().filter(|_| types.next().is_none()) else {
            return false;
        };
        let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        essence == "application/json"
            || essence.starts_with("application/") && essence.ends_with("+json")
            || self.content_types.contains(&essence)
    }
}

#[cfg(all(test, feature = "receiver"))]
mod tests {
    use super::*;

    fn rejection(limits: &Limits, method: Method, pairs: &[(&'static str, &'static str)]) -> u16 {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, http::HeaderValue::from_static(value));
        }
        limits.rejection(&method, &headers).map_or(0, |status| status.as_u16())
    }

    #[test]
    fn method_content_type_and_length_are_checked_before_the_body_is_read() {
        let limits = Limits { content_types: vec!["text/plain".to_owned()], ..Limits::default() };
        assert_eq!(rejection(&limits, Method::POST, &[]), 0);
        assert_eq!(rejection(&limits, Method::GET, &[]), 405);
        for accepted in
            ["application/json", "Application/JSON; charset=utf-8", "application/problem+json", "text/plain"]
        {
            assert_eq!(rejection(&limits, Method::PUT, &[("content-type", accepted)]), 0, "{accepted}");
        }
        for rejected in ["text/html", "", "application/jsonx", "x/y+json"] {
            assert_eq!(rejection(&limits, Method::POST, &[("content-type", rejected)]), 415, "{rejected}");
        }
        let duplicated = [("content-type", "application/json"), ("content-type", "application/json")];
        assert_eq!(rejection(&limits, Method::POST, &duplicated), 415);
        assert_eq!(rejection(&limits, Method::POST, &[("content-length", "1048576")]), 0);
        assert_eq!(rejection(&limits, Method::POST, &[("content-length", "1048577")]), 413);
    }
}
