//! Security schemes of the spec: where a request carries which credential.

use std::collections::BTreeMap;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName};
use serde_json::Value;

use super::document::Document;

/// The place of a credential in a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SecurityScheme {
    /// A header with the secret as its value.
    Header(HeaderName),
    /// `Authorization: Bearer`.
    Bearer,
    /// Another place, which the sandbox does not read.
    Unsupported,
}

impl SecurityScheme {
    /// The credential that a request carries under this scheme.
    pub(crate) fn credential<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        let text = |name: &HeaderName| headers.get(name)?.to_str().ok();
        match self {
            Self::Header(name) => text(name),
            Self::Bearer => {
                let (scheme, token) = text(&AUTHORIZATION)?.split_once(' ')?;
                scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
            }
            Self::Unsupported => None,
        }
    }

    /// Returns `true` if the credential has a header of its own beside `Authorization`.
    pub(crate) fn has_own_header(&self) -> bool {
        matches!(self, Self::Header(name) if *name != AUTHORIZATION)
    }
}

/// The security schemes of a document by name.
pub(super) fn collect(document: &Document) -> BTreeMap<String, SecurityScheme> {
    let scheme = |name: &str| Some((name.to_owned(), read(document.component("securitySchemes", name)?)));
    document.names("securitySchemes").filter_map(scheme).collect()
}

/// The headers beside `Authorization` that carry a credential.
pub(super) fn key_headers<'a>(schemes: impl Iterator<Item = &'a SecurityScheme>) -> Vec<HeaderName> {
    let mut headers = Vec::new();
    for scheme in schemes.filter(|scheme| scheme.has_own_header()) {
        if let SecurityScheme::Header(name) = scheme
            && !headers.contains(name)
        {
            headers.push(name.clone());
        }
    }
    headers
}

fn read(node: &Value) -> SecurityScheme {
    let text = |name: &str| node.get(name).and_then(Value::as_str).unwrap_or_default();
    match (text("type"), text("in"), text("scheme")) {
        ("apiKey", "header", _) => {
            text("name").parse().map_or(SecurityScheme::Unsupported, SecurityScheme::Header)
        }
        ("http", _, scheme) if scheme.eq_ignore_ascii_case("bearer") => SecurityScheme::Bearer,
        _ => SecurityScheme::Unsupported,
    }
}
