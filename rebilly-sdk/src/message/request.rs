//! Builds HTTP requests.

use std::borrow::Cow;

use http::{HeaderMap, HeaderValue, Method, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;

use super::body::RequestPayload;
use crate::environment::PathPrefixPosition;
use crate::error::Error;
use crate::operation::Operation;
use crate::query::QueryValue;

/// Characters to percent-encode in a path segment.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@');

/// Characters to percent-encode in a query. Commas and colons stay readable.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b',')
    .remove(b':')
    .remove(b'@');

/// Arguments of a call.
#[derive(Debug, Default)]
pub(crate) struct RequestParts {
    /// Values of the placeholders, in the order of the path.
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) body: Option<RequestPayload>,
    /// Media type of the body. Default: JSON.
    pub(crate) content_type: Option<String>,
    /// Accepted media type of the response. Default: JSON.
    pub(crate) accept: Option<&'static str>,
    /// First error in building the call; returned when it is sent.
    pub(crate) build_error: Option<String>,
}

impl Clone for RequestParts {
    /// Copies the arguments. A streamed body can be sent only once, so sending the copy fails.
    fn clone(&self) -> Self {
        let body = self.body.as_ref().and_then(RequestPayload::try_clone);
        let build_error = match (&self.body, &body) {
            (Some(_), None) => {
                Some("a streamed body is sent once: build a second call instead of `.clone()`".to_owned())
            }
            _ => None,
        };
        Self {
            path: self.path.clone(),
            query: self.query.clone(),
            body,
            content_type: self.content_type.clone(),
            accept: self.accept,
            build_error: self.build_error.clone().or(build_error),
        }
    }
}

impl RequestParts {
    /// Sets a query parameter and replaces an earlier value. An absent value removes it, an invalid one is recorded as
    /// the build error.
    pub(crate) fn set_query_value(&mut self, name: impl Into<Cow<'static, str>>, value: impl QueryValue) {
        let name = name.into();
        match value.check() {
            Err(message) => {
                self.build_error.get_or_insert(message);
            }
            Ok(()) if value.is_absent() => self.query.retain(|(known, _)| *known != name),
            Ok(()) => self.set_query(name, value.to_query()),
        }
    }

    /// Sets a query parameter and replaces an earlier value.
    pub(crate) fn set_query(&mut self, name: impl Into<Cow<'static, str>>, value: String) {
        let name = name.into();
        self.query.retain(|(known, _)| *known != name);
        self.query.push((name, value));
    }

    /// Returns the value of a query parameter.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Request without its credential.
#[derive(Debug)]
pub(crate) struct HttpRequest {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<RequestPayload>,
}

/// Builds the request of one attempt. A streamed body is moved into the first request.
pub(crate) fn build(
    operation: &Operation,
    parts: &mut RequestParts,
    base: &Url,
    organization: &str,
    position: PathPrefixPosition,
) -> Result<HttpRequest, Error> {
    if let Some(message) = parts.build_error.take() {
        return Err(Error::invalid_request(message));
    }
    let prefix = base.path().trim_end_matches('/');
    let mut path = String::with_capacity(prefix.len() + 128);
    path.push_str(prefix);
    let mut values = parts.path.iter();
    for segment in operation.path.split('/').skip(1) {
        path.push('/');
        match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => {
                let value = values.next().map(String::as_str).unwrap_or_default();
                path.push_str(&encode_segment(name, value)?);
            }
            None => path.push_str(segment),
        }
    }
    if operation.organization {
        if organization.is_empty() {
            return Err(Error::configuration(
                "no organization: call `.organization(\"org_…\")` on the client's builder or on the call",
            ));
        }
        let at = prefix.len() + organization_index(&operation.path, position);
        path.insert_str(at, &encode_segment("organizationId", organization)?);
        path.insert_str(at, "/organizations/");
    }
    let mut url = base.clone();
    url.set_path(&path);
    if !parts.query.is_empty() {
        let pairs = parts.query.iter().map(|(name, value)| {
            format!("{}={}", utf8_percent_encode(name, QUERY), utf8_percent_encode(value, QUERY))
        });
        url.set_query(Some(&pairs.collect::<Vec<_>>().join("&")));
    }
    let mut headers = HeaderMap::new();
    let accept = parts.accept.unwrap_or("application/json");
    headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
    if parts.body.is_some() {
        let content_type = match parts.content_type.as_deref() {
            Some(content_type) => HeaderValue::from_str(content_type).map_err(|_| {
                Error::invalid_request("invalid content type: use one such as `.content_type(\"image/png\")`")
            })?,
            None => HeaderValue::from_static("application/json"),
        };
        headers.insert(header::CONTENT_TYPE, content_type);
    }
    let body = match parts.body.as_ref().and_then(RequestPayload::try_clone) {
        Some(body) => Some(body),
        None => parts.body.take(),
    };
    Ok(HttpRequest { method: operation.method.clone(), url, headers, body })
}

/// Returns the length of the prefix that precedes the organization: `/experimental`, `/storefront` or empty.
fn organization_index(path: &str, position: PathPrefixPosition) -> usize {
    let prefixes = match position {
        PathPrefixPosition::BeforeOrganization => ["/experimental", "/storefront"],
        PathPrefixPosition::AfterOrganization => return 0,
    };
    let leads = |prefix: &&str| path.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('/'));
    prefixes.into_iter().find(leads).map_or(0, str::len)
}

/// Encodes a path segment. `.` and `..` are rejected: URL parsers remove them, which would address another resource.
fn encode_segment<'a>(name: &str, value: &'a str) -> Result<Cow<'a, str>, Error> {
    match value {
        "" => Err(Error::invalid_request(format!("{name} is empty: pass the identifier of a resource"))),
        "." | ".." => {
            Err(Error::invalid_request(format!("{name} is `.` or `..`: pass the identifier of a resource")))
        }
        _ => Ok(utf8_percent_encode(value, SEGMENT).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::operation::Idempotency;

    fn at(path: &'static str) -> Operation {
        Operation::new("Get", Method::GET, path, &[], Idempotency::Always)
    }

    fn url(operation: &Operation, path: &[&str], order: PathPrefixPosition) -> Result<String, Error> {
        let path = path.iter().map(|text| (*text).to_owned()).collect();
        let mut parts = RequestParts { path, ..RequestParts::default() };
        let base = Url::parse("http://h/base/").unwrap();
        build(operation, &mut parts, &base, "org 1", order).map(|request| request.url.to_string())
    }

    #[test]
    fn identifiers_are_encoded_and_invalid_ones_rejected() {
        let get = at("/things/{id}/parts/{part}");
        assert_eq!(
            url(&get, &["a/b?c#d%", "ü~@-._"], PathPrefixPosition::default()).unwrap(),
            "http://h/base/organizations/org%201/things/a%2Fb%3Fc%23d%25/parts/%C3%BC~@-._"
        );
        assert!(url(&get, &["..%2f", "x"], PathPrefixPosition::default()).unwrap().contains("..%252f"));
        for bad in ["", ".", ".."] {
            let error = url(&get, &["a", bad], PathPrefixPosition::default()).unwrap_err();
            assert_eq!(error.kind(), crate::error::ErrorKind::InvalidRequest);
            assert!(error.to_string().contains("part"), "{error}");
        }
    }

    #[test]
    fn a_cloned_call_with_a_streamed_body_is_not_sent_without_it() {
        let stream = RequestPayload::Stream(reqwest::Body::from("x"));
        let mut streamed = RequestParts { body: Some(stream), ..RequestParts::default() };
        let base = Url::parse("http://h").unwrap();
        let sent = |parts: &mut RequestParts| {
            build(&at("/things"), parts, &base, "o", PathPrefixPosition::default())
                .map(|request| request.body)
        };
        let error = sent(&mut streamed.clone()).unwrap_err();
        assert_eq!(error.kind(), crate::error::ErrorKind::InvalidRequest);
        assert!(matches!(sent(&mut streamed), Ok(Some(RequestPayload::Stream(_)))));
    }

    #[test]
    fn path_prefix_position_is_configurable() {
        let operation = at("/experimental/things");
        let sent = |order| url(&operation, &[], order).unwrap();
        assert_eq!(
            sent(PathPrefixPosition::BeforeOrganization),
            "http://h/base/experimental/organizations/org%201/things"
        );
        assert_eq!(
            sent(PathPrefixPosition::AfterOrganization),
            "http://h/base/organizations/org%201/experimental/things"
        );
        let other = at("/experimentals/things");
        assert!(
            url(&other, &[], PathPrefixPosition::default())
                .unwrap()
                .ends_with("/org%201/experimentals/things")
        );
        let bare = at("/status").without_organization();
        assert_eq!(url(&bare, &[], PathPrefixPosition::default()).unwrap(), "http://h/base/status");
    }

    #[test]
    fn commas_and_colons_of_queries_are_not_encoded() {
        let query =
            vec![("sort".into(), "-a,b".to_owned()), ("filter".into(), "email:a@b.c;x:1 & 2".to_owned())];
        let mut parts = RequestParts { query, ..RequestParts::default() };
        let base = Url::parse("http://h").unwrap();
        let request = build(&at("/things"), &mut parts, &base, "o", PathPrefixPosition::default()).unwrap();
        assert_eq!(request.url.query(), Some("sort=-a,b&filter=email:a@b.c%3Bx:1%20%26%202"));
    }
}
