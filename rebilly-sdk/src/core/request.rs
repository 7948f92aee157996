//! Puts a call into an HTTP request.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;

use crate::environment::PrefixOrder;
use crate::error::Error;
use crate::operation::Operation;

/// Signs that a path segment can hold as they are.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@');

/// Signs that a query can hold as they are. Commas and colons stay readable.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b',')
    .remove(b':')
    .remove(b'@');

/// What a call has gathered so far.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<(&'static str, String)>,
    pub(crate) body: Option<Bytes>,
}

/// A request without credentials.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
}

/// Builds the request of an operation.
pub(crate) fn build(
    operation: &Operation,
    parts: Parts,
    base: &Url,
    organization: &str,
    order: PrefixOrder,
) -> Result<Request, Error> {
    let mut path = String::new();
    let mut values = parts.path.iter();
    for segment in operation.path.split('/').skip(1) {
        path.push('/');
        match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => {
                let value = values.next().map(String::as_str).unwrap_or_default();
                path.push_str(&encoded(name, value)?);
            }
            None => path.push_str(segment),
        }
    }
    if operation.organization {
        let organization = encoded("organizationId", organization)?;
        path = placed(&path, &format!("/organizations/{organization}"), order);
    }
    let mut url = base.clone();
    url.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
    if !parts.query.is_empty() {
        let pairs = parts.query.iter().map(|(name, value)| {
            format!("{}={}", utf8_percent_encode(name, QUERY), utf8_percent_encode(value, QUERY))
        });
        url.set_query(Some(&pairs.collect::<Vec<_>>().join("&")));
    }
    let mut headers = HeaderMap::new();
    headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    if parts.body.is_some() {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    Ok(Request { method: operation.method.clone(), url, headers, body: parts.body })
}

/// Puts the organization before or after a leading `/experimental` or `/storefront`.
fn placed(path: &str, organization: &str, order: PrefixOrder) -> String {
    let prefix = ["/experimental", "/storefront"]
        .into_iter()
        .find(|prefix| path.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('/')));
    match (prefix, order) {
        (Some(prefix), PrefixOrder::BeforeOrganization) => {
            let rest = path.strip_prefix(prefix).unwrap_or_default();
            format!("{prefix}{organization}{rest}")
        }
        _ => format!("{organization}{path}"),
    }
}

/// A path segment. What a URL parser would fold away calls another resource, so it is refused.
fn encoded(name: &str, value: &str) -> Result<String, Error> {
    match value {
        "" => Err(Error::invalid_request(format!("{name} is empty"))),
        "." | ".." => Err(Error::invalid_request(format!("{name} is a path segment that URLs fold away"))),
        _ => Ok(utf8_percent_encode(value, SEGMENT).to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GET: Operation = Operation {
        id: "Get",
        method: Method::GET,
        path: "/things/{id}/parts/{part}",
        organization: true,
        security: &[],
    };

    fn url(operation: &Operation, path: &[&str], order: PrefixOrder) -> Result<String, Error> {
        let parts = Parts { path: path.iter().map(|text| (*text).to_owned()).collect(), ..Parts::default() };
        let base = Url::parse("http://h/base/").unwrap();
        build(operation, parts, &base, "org 1", order).map(|request| request.url.to_string())
    }

    #[test]
    fn identifiers_are_encoded_and_bad_ones_refused() {
        assert_eq!(
            url(&GET, &["a/b?c#d%", "ü~@-._"], PrefixOrder::default()).unwrap(),
            "http://h/base/organizations/org%201/things/a%2Fb%3Fc%23d%25/parts/%C3%BC~@-._"
        );
        assert!(url(&GET, &["..%2f", "x"], PrefixOrder::default()).unwrap().contains("..%252f"));
        for bad in ["", ".", ".."] {
            let error = url(&GET, &["a", bad], PrefixOrder::default()).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::InvalidRequest);
            assert!(error.to_string().contains("part"), "{error}");
        }
    }

    #[test]
    fn the_prefix_can_stand_on_either_side() {
        let operation = Operation { path: "/experimental/things", ..GET };
        let sent = |order| url(&operation, &[], order).unwrap();
        assert_eq!(
            sent(PrefixOrder::BeforeOrganization),
            "http://h/base/experimental/organizations/org%201/things"
        );
        assert_eq!(
            sent(PrefixOrder::AfterOrganization),
            "http://h/base/organizations/org%201/experimental/things"
        );
        let other = Operation { path: "/experimentals/things", ..GET };
        assert!(url(&other, &[], PrefixOrder::default()).unwrap().ends_with("/org%201/experimentals/things"));
        let bare = Operation { path: "/status", organization: false, ..GET };
        assert_eq!(url(&bare, &[], PrefixOrder::default()).unwrap(), "http://h/base/status");
    }

    #[test]
    fn queries_keep_commas_and_colons() {
        let query = vec![("sort", "-a,b".to_owned()), ("filter", "email:a@b.c;x:1 & 2".to_owned())];
        let parts = Parts { query, path: vec!["1".into(), "2".into()], body: None };
        let request =
            build(&GET, parts, &Url::parse("http://h").unwrap(), "o", PrefixOrder::default()).unwrap();
        assert_eq!(request.url.query(), Some("sort=-a,b&filter=email:a@b.c%3Bx:1%20%26%202"));
    }
}
