//! Authentication of requests, by the security schemes of the spec.

use std::borrow::Cow;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::config::{Credential, Credentials, SECRET_KEY};
use crate::problem::Problem;
use crate::spec::{Operation, SecurityScheme, Spec};

/// Authenticates a request. A key in a header of its own wins over `Authorization`.
///
/// # Errors
///
/// 401 without an accepted credential, 403 when the operation does not accept the credential's scheme.
pub(super) fn authenticate(
    spec: &Spec,
    credentials: &Credentials,
    operation: &Operation,
    headers: &HeaderMap,
) -> Result<(), Problem> {
    let is_text = |name| headers.get(name).is_some_and(|value: &HeaderValue| value.to_str().is_ok());
    let has_key = spec.key_headers().iter().any(is_text);
    if !has_key && !headers.contains_key(AUTHORIZATION) {
        return Err(Problem::unauthorized("The request carries no credential."));
    }
    let accepted = |known: &&Credential| {
        let scheme = scheme(spec, &known.scheme);
        scheme.has_own_header() == has_key && scheme.credential(headers) == Some(known.secret.as_str())
    };
    let mut schemes: Vec<&str> =
        credentials.iter().filter(accepted).map(|known| known.scheme.as_ref()).collect();
    let is_key = |headers| {
        scheme(spec, SECRET_KEY).credential(headers).is_some_and(|key| credentials.accepts_key(key))
    };
    if has_key && is_key(headers) {
        schemes.push(SECRET_KEY);
    }
    if schemes.is_empty() {
        return Err(Problem::unauthorized("The credential is unknown."));
    }
    if !operation.security.iter().any(|accepted| schemes.contains(&accepted.as_str())) {
        return Err(Problem::forbidden("The operation does not accept credentials of this security scheme."));
    }
    Ok(())
}

/// A document without security schemes has those of the platform.
fn scheme<'a>(spec: &'a Spec, name: &str) -> Cow<'a, SecurityScheme> {
    spec.security_scheme(name).map(Cow::Borrowed).unwrap_or_else(|| {
        Cow::Owned(match name {
            SECRET_KEY => SecurityScheme::Header(HeaderName::from_static("reb-apikey")),
            _ => SecurityScheme::Bearer,
        })
    })
}
