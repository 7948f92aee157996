//! Puts a call into an HTTP request.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;

use crate::environment::PrefixOrder;
use crate::error::Error;
use crate::operation::Operation;
use crate::transfer::Pieces;

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
    Pieces(Pieces),
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

/// Builds the request of an operation.
pub(crate) fn build(
    operation: &Operation,
    parts: Parts,
    base: &Url,
    organization: &str,
    order: PrefixOrder,
) -> Result<Request, Error> {
    if let Some(mistake) = parts.mistake {
        return Err(Error::invalid_request(mistake));
    }
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
        if organization.is_empty() {
            return Err(Error::configuration("the client has no organization"));
        }
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
    let accept = parts.accept.unwrap_or("application/json");
    headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
    if parts.body.is_some() {
        let content_type = parts.content_type.as_deref().unwrap_or("application/json");
        let content_type = HeaderValue::from_str(content_type)
            .map_err(|_| Error::invalid_request("the content type is no header value"))?;
        headers.insert(header::CONTENT_TYPE, content_type);
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

    use crate::operation::Repeat;

    fn at(path: &'static str) -> Operation {
        Operation::new("Get", Method::GET, path, &[], Repeat::Always)
    }

    fn url(operation: &Operation, path: &[&str], order: PrefixOrder) -> Result<String, Error> {
        let parts = Parts { path: path.iter().map(|text| (*text).to_owned()).collect(), ..Parts::default() };
        let base = Url::parse("http://h/base/").unwrap();
        build(operation, parts, &base, "org 1", order).map(|request| request.url.to_string())
    }

    #[test]
    fn identifiers_are_encoded_and_bad_ones_refused() {
        let get = at("/things/{id}/parts/{part}");
        assert_eq!(
            url(&get, &["a/b?c#d%", "ü~@-._"], PrefixOrder::default()).unwrap(),
            "http://h/base/organizations/org%201/things/a%2Fb%3Fc%23d%25/parts/%C3%BC~@-._"
        );
        assert!(url(&get, &["..%2f", "x"], PrefixOrder::default()).unwrap().contains("..%252f"));
        for bad in ["", ".", ".."] {
            let error = url(&get, &["a", bad], PrefixOrder::default()).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::InvalidRequest);
            assert!(error.to_string().contains("part"), "{error}");
        }
    }

    #[test]
    fn the_prefix_can_stand_on_either_side() {
        let operation = at("/experimental/things");
        let sent = |order| url(&operation, &[], order).unwrap();
        assert_eq!(
            sent(PrefixOrder::BeforeOrganization),
            "http://h/base/experimental/organizations/org%201/things"
        );
        assert_eq!(
            sent(PrefixOrder::AfterOrganization),
            "http://h/base/organizations/org%201/experimental/things"
        );
        let other = at("/experimentals/things");
        assert!(url(&other, &[], PrefixOrder::default()).unwrap().ends_with("/org%201/experimentals/things"));
        let bare = at("/status").on_bare_host();
        assert_eq!(url(&bare, &[], PrefixOrder::default()).unwrap(), "http://h/base/status");
    }

    #[test]
    fn queries_keep_commas_and_colons() {
        let query =
            vec![("sort".into(), "-a,b".to_owned()), ("filter".into(), "email:a@b.c;x:1 & 2".to_owned())];
        let parts = Parts { query, ..Parts::default() };
        let request =
            build(&at("/things"), parts, &Url::parse("http://h").unwrap(), "o", PrefixOrder::default())
                .unwrap();
        assert_eq!(request.url.query(), Some("sort=-a,b&filter=email:a@b.c%3Bx:1%20%26%202"));
    }
}
