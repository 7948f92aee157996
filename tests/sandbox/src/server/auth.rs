//! Who is asking: `REB-APIKEY`, or `Authorization: Bearer`.

use http::HeaderMap;
use http::header::AUTHORIZATION;

use crate::config::{Credential, SECRET_KEY};
use crate::problem::Problem;
use crate::spec::Operation;

const API_KEY_HEADER: &str = "reb-apikey";

/// Checks the credential of a request. A key wins over a token sent beside it.
///
/// # Errors
///
/// 401 when there is no credential or none that the sandbox knows, 403 when its kind does not open the
/// operation.
pub(super) fn authenticate(
    credentials: &[Credential],
    operation: &Operation,
    headers: &HeaderMap,
) -> Result<(), Problem> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let schemes: Vec<&str> = if let Some(key) = text(API_KEY_HEADER) {
        credentials
            .iter()
            .filter(|known| known.scheme == SECRET_KEY && known.secret == key)
            .map(|known| known.scheme)
            .collect()
    } else {
        let Some(token) = text(AUTHORIZATION.as_str()).and_then(bearer) else {
            return Err(Problem::unauthorized("The request carries no credential."));
        };
        credentials
            .iter()
            .filter(|known| known.scheme != SECRET_KEY && known.secret == token)
            .map(|known| known.scheme)
            .collect()
    };
    if schemes.is_empty() {
        return Err(Problem::unauthorized("The credential is not known."));
    }
    if !operation.security.iter().any(|accepted| schemes.contains(&accepted.as_str())) {
        return Err(Problem::forbidden("A credential of this kind does not open this operation."));
    }
    Ok(())
}

fn bearer(value: &str) -> Option<&str> {
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}
