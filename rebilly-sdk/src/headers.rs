//! Numbers and dates in HTTP headers.

use std::time::SystemTime;

use http::HeaderMap;

/// Returns the trimmed text of a header, if it is present and ASCII.
pub(crate) fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    Some(headers.get(name)?.to_str().ok()?.trim())
}

/// Returns the unsigned integer that a header holds.
pub(crate) fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    text(headers, name)?.parse().ok()
}

/// Returns the HTTP date that a header holds.
pub(crate) fn date(headers: &HeaderMap, name: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(text(headers, name)?).ok()
}
