//! Puts a call into an HTTP request.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;

use crate::environment::PathPrefixPosition;
use crate::error::Error;
use crate::operation::Operation;
use crate::transfer::BufferedParts;

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
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) body: Option<Payload>,
    /// The type of the body, where it is not JSON.
    pub(crate) content_type: Option<String>,
    /// What the answer should be, where that is not JSON.
    pub(crate) accept: Option<&'static str>,
    /// The first mistake in putting the call together.
    pub(crate) mistake: Option<String>,
}

impl Parts {
    /// Sets a query parameter, replacing what was set before.
    pub(crate) fn set_query(&mut self, name: impl Into<Cow<'static, str>>, value: String) {
        let name = name.into();
        self.query.retain(|(known, _)| *known != name);
        self.query.push((name, value));
    }

    /// The value of a query parameter.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A body.
#[derive(Debug)]
pub(crate) enum Payload {
    /// In memory; can be sent again.
    Bytes(Bytes),
    /// In memory, handed over piece by piece; can be sent again.
    Pieces(BufferedParts),
    /// Sent as it is produced, once.
    Stream(reqwest::Body),
}

/// A request without credentials.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Payload>,
}

/// Builds the request of an operation; a body that is a stream goes into the first.
pub(crate) fn build(
    operation: &Operation,
    parts: &mut Parts,
    base: &Url,
    organization: &str,
    order: PathPrefixPosition,
) -> Result<Request, Error> {
    if let Some(mistake) = parts.mistake.take() {
        return Err(Error::invalid_request(mistake));
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
                path.push_str(&encoded(name, value)?);
            }
            None => path.push_str(segment),
        }
    }
    if operation.organization {
        if organization.is_empty() {
            return Err(Error::configuration("the client has no organization"));
        }
        let at = prefix.len() + before_organization(&operation.path, order);
        path.insert_str(at, &encoded("organizationId", organization)?);
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
            Some(content_type) => HeaderValue::from_str(content_type)
                .map_err(|_| Error::invalid_request("the content type is no header value"))?,
            None => HeaderValue::from_static("application/json"),
        };
        headers.insert(header::CONTENT_TYPE, content_type);
    }
    let body = match &mut parts.body {
        Some(Payload::Bytes(body)) => Some(Payload::Bytes(body.clone())),
        Some(Payload::Pieces(body)) => Some(Payload::Pieces(body.clone())),
        stream => stream.take(),
    };
    Ok(Request { method: operation.method.clone(), url, headers, body })
}

/// How much of a path stands before the organization: a leading `/experimental` or `/storefront`, or nothing.
fn before_organization(path: &str, order: PathPrefixPosition) -> usize {
    let prefixes = match order {
        PathPrefixPosition::BeforeOrganization => ["/experimental", "/storefront"],
        PathPrefixPosition::AfterOrganization => return 0,
    };
    let leads = |prefix: &&str| path.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('/'));
    prefixes.into_iter().find(leads).map_or(0, str::len)
}

/// A path segment. What a URL parser would fold away calls another resource, so it is refused.
fn encoded<'a>(name: &str, value: &'a str) -> Result<Cow<'a, str>, Error> {
    match value {
        "" => Err(Error::invalid_request(format!("{name} is empty"))),
        "." | ".." => Err(Error::invalid_request(format!("{name} is a path segment that URLs fold away"))),
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
        let mut parts =
            Parts { path: path.iter().map(|text| (*text).to_owned()).collect(), ..Parts::default() };
        let base = Url::parse("http://h/base/").unwrap();
        build(operation, &mut parts, &base, "org 1", order).map(|request| request.url.to_string())
    }

    #[test]
    fn identifiers_are_encoded_and_bad_ones_refused() {
        let get = at("/things/{id}/parts/{part}");
        assert_eq!(
            url(&get, &["a/b?c#d%", "ü~@-._"], PathPrefixPosition::default()).unwrap(),
            "http://h/base/organizations/org%201/things/a%2Fb%3Fc%23d%25/parts/%C3%BC~@-._"
        );
        assert!(url(&get, &["..%2f", "x"], PathPrefixPosition::default()).unwrap().contains("..%252f"));
        for bad in ["", ".", ".."] {
            let error = url(&get, &["a", bad], PathPrefixPosition::default()).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::InvalidRequest);
            assert!(error.to_string().contains("part"), "{error}");
        }
    }

    #[test]
    fn the_prefix_can_stand_on_either_side() {
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
    fn queries_keep_commas_and_colons() {
        let query =
            vec![("sort".into(), "-a,b".to_owned()), ("filter".into(), "email:a@b.c;x:1 & 2".to_owned())];
        let mut parts = Parts { query, ..Parts::default() };
        let base = Url::parse("http://h").unwrap();
        let request = build(&at("/things"), &mut parts, &base, "o", PathPrefixPosition::default()).unwrap();
        assert_eq!(request.url.query(), Some("sort=-a,b&filter=email:a@b.c%3Bx:1%20%26%202"));
    }
}
