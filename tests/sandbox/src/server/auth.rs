//! Authentication of requests, by the security schemes of the spec.

use std::borrow::Cow;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::config::{Credential, Credentials, PUBLISHABLE_KEY, SECRET_KEY};
use crate::handlers::api_keys;
use crate::net::Connection;
use crate::problem::Problem;
use crate::spec::{Operation, SecurityScheme, Spec};

use super::Shared;

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
    let key = || scheme(spec, SECRET_KEY).credential(headers).is_some_and(|key| credentials.accepts_key(key));
    let is_accepted = |known: &Credential| {
        let scheme = scheme(spec, &known.scheme);
        scheme.has_own_header() == has_key && scheme.credential(headers) == Some(known.secret.as_str())
    };
    let accepts = |scheme: &str| operation.security.iter().any(|accepted| accepted == scheme);
    let mut is_known = false;
    let mut schemes =
        credentials.iter().filter(|known| is_accepted(known)).map(|known| known.scheme.as_ref());
    if has_key && key() {
        is_known = true;
        if accepts(SECRET_KEY) {
            return Ok(());
        }
    }
    let is_allowed = schemes.any(|scheme| {
        is_known = true;
        accepts(scheme)
    });
    match (is_allowed, is_known) {
        (true, _) => Ok(()),
        (false, false) => Err(Problem::unauthorized("The credential is unknown.")),
        (false, true) => {
            Err(Problem::forbidden("The operation does not accept credentials of this security scheme."))
        }
    }
}

/// Checks the restrictions of the API key of a request.
///
/// # Errors
///
/// 403 when they exclude it, see [`api_keys::check_use`].
pub(super) fn check_restrictions(
    shared: &Shared,
    operation: &Operation,
    organization: &str,
    headers: &HeaderMap,
    connection: &Connection,
) -> Result<(), Problem> {
    let store = shared.store();
    let secret = |name| scheme(&shared.spec, name).credential(headers);
    let mut secrets = [SECRET_KEY, PUBLISHABLE_KEY].into_iter().filter_map(secret);
    match secrets.find_map(|secret| api_keys::with_secret(&store, secret)) {
        Some(key) => api_keys::check_use(key, &operation.id, organization, || connection.client()),
        None => Ok(()),
    }
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
