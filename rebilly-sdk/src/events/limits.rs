//! What a delivery may look like, whoever sends it.

use http::Method;
#[cfg(feature = "receiver")]
use http::{HeaderMap, StatusCode, header};

/// Methods, content types and size of deliveries. Without a receiver only the size is looked at.
#[derive(Debug, Clone)]
#[cfg_attr(not(feature = "receiver"), allow(dead_code))]
pub(super) struct Limits {
    pub(super) methods: Vec<Method>,
    pub(super) media_types: Vec<String>,
    pub(super) max_body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        // The ones that a merchant can choose, but for GET, which has no body.
        let methods = vec![Method::POST, Method::PUT, Method::PATCH, Method::DELETE];
        Self { methods, media_types: Vec::new(), max_body: 1024 * 1024 }
    }
}

impl Limits {
    /// The status that refuses a request by its head.
    #[cfg(feature = "receiver")]
    pub(super) fn refuse(&self, method: &Method, headers: &HeaderMap) -> Option<StatusCode> {
        if !self.methods.contains(method) {
            return Some(StatusCode::METHOD_NOT_ALLOWED);
        }
        if !self.takes_type(headers) {
            return Some(StatusCode::UNSUPPORTED_MEDIA_TYPE);
        }
        let length =
            headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        let most = u64::try_from(self.max_body).unwrap_or(u64::MAX);
        length.filter(|length| *length > most).map(|_| StatusCode::PAYLOAD_TOO_LARGE)
    }

    /// JSON of any kind, no type at all, and what was added.
    #[cfg(feature = "receiver")]
    fn takes_type(&self, headers: &HeaderMap) -> bool {
        let mut types = headers.get_all(header::CONTENT_TYPE).iter();
        let Some(given) = types.next() else { return true };
        let Some(given) = given.to_str().ok().filter(|_| types.next().is_none()) else { return false };
        let essence = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        essence == "application/json"
            || essence.starts_with("application/") && essence.ends_with("+json")
            || self.media_types.contains(&essence)
    }
}

#[cfg(all(test, feature = "receiver"))]
mod tests {
    use super::*;

    fn refuse(limits: &Limits, method: Method, pairs: &[(&'static str, &'static str)]) -> u16 {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, http::HeaderValue::from_static(value));
        }
        limits.refuse(&method, &headers).map_or(0, |status| status.as_u16())
    }

    #[test]
    fn a_head_is_judged_before_the_body_is_read() {
        let limits = Limits { media_types: vec!["text/plain".to_owned()], ..Limits::default() };
        assert_eq!(refuse(&limits, Method::POST, &[]), 0);
        assert_eq!(refuse(&limits, Method::GET, &[]), 405);
        for taken in
            ["application/json", "Application/JSON; charset=utf-8", "application/problem+json", "text/plain"]
        {
            assert_eq!(refuse(&limits, Method::PUT, &[("content-type", taken)]), 0, "{taken}");
        }
        for refused in ["text/html", "", "application/jsonx", "x/y+json"] {
            assert_eq!(refuse(&limits, Method::POST, &[("content-type", refused)]), 415, "{refused}");
        }
        let twice = [("content-type", "application/json"), ("content-type", "application/json")];
        assert_eq!(refuse(&limits, Method::POST, &twice), 415);
        assert_eq!(refuse(&limits, Method::POST, &[("content-length", "1048576")]), 0);
        assert_eq!(refuse(&limits, Method::POST, &[("content-length", "1048577")]), 413);
    }
}
