//! From a request line to an operation of the spec.

use crate::problem::Problem;
use crate::spec::{Lookup, Operation, PathValues, Scope, Spec};

/// First segments that may stand before or after `organizations/{id}`, as the API's own clients do both.
const EITHER_ORDER: [&str; 2] = ["experimental", "storefront"];

/// Where a request leads.
pub(super) struct Route<'a> {
    pub(super) operation: &'a Operation,
    pub(super) values: PathValues,
    /// Organization of the path; empty for operations on the bare host.
    pub(super) organization: String,
}

/// Finds the operation.
///
/// # Errors
///
/// 404 for an unknown path, 405 for a known one without this method.
pub(super) fn find<'a>(spec: &'a Spec, method: &str, path: &str) -> Result<Route<'a>, Problem> {
    let (scope, organization, below) = match split(path) {
        Some((organization, below)) => (Scope::Organization, organization, below),
        None => (Scope::Host, String::new(), path.to_owned()),
    };
    match spec.find(scope, method, &below) {
        Lookup::Found(operation, values) => Ok(Route { operation, values, organization }),
        Lookup::OtherMethods(allowed) => Err(Problem::method_not_allowed(&allowed)),
        Lookup::Missing => Err(Problem::not_found("path")),
    }
}

/// The path below the organization, or the whole path on the bare host.
pub(super) fn below(path: &str) -> String {
    split(path).map_or_else(|| path.to_owned(), |(_, below)| below)
}

/// The organization of a path; empty on the bare host.
pub(super) fn organization(path: &str) -> String {
    split(path).map(|(organization, _)| organization).unwrap_or_default()
}

/// Organization and the rest: `/organizations/o/x` gives `o` and `/x`, `/experimental/organizations/o/x`
/// gives `o` and `/experimental/x`.
fn split(path: &str) -> Option<(String, String)> {
    let (lead, rest) = EITHER_ORDER
        .iter()
        .find_map(|lead| {
            let rest = path.strip_prefix('/')?.strip_prefix(lead)?.strip_prefix('/')?;
            Some((format!("/{lead}"), rest))
        })
        .or_else(|| Some((String::new(), path.strip_prefix('/')?)))?;
    let (organization, below) = rest.strip_prefix("organizations/")?.split_once('/')?;
    let organization = percent_encoding::percent_decode_str(organization).decode_utf8().ok()?;
    Some((organization.into_owned(), format!("{lead}/{below}")))
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn the_organization_stands_before_or_after() {
        let pair = |left: &str, right: &str| Some((left.to_owned(), right.to_owned()));
        assert_eq!(split("/organizations/o/customers/a"), pair("o", "/customers/a"));
        assert_eq!(split("/experimental/organizations/o/customers"), pair("o", "/experimental/customers"));
        assert_eq!(split("/organizations/o/experimental/customers"), pair("o", "/experimental/customers"));
        assert_eq!(split("/organizations/a%20b/x"), pair("a b", "/x"));
        assert_eq!(split("/status"), None);
        assert_eq!(split("/organizations/o"), None);
    }
}
