//! Routing: from a request line to an operation of the spec.

use crate::problem::Problem;
use crate::spec::{Lookup, Operation, PathValues, Scope, Spec};

/// The operation of a request.
pub(super) struct Route<'a> {
    pub(super) operation: &'a Operation,
    pub(super) values: PathValues,
    /// Organization of the path. Empty for operations on the bare host.
    pub(super) organization: String,
}

/// Finds the operation.
///
/// # Errors
///
/// 404 for an unknown path, 405 for a known path without this method.
pub(super) fn find<'a>(spec: &'a Spec, method: &str, path: &str) -> Result<Route<'a>, Problem> {
    let path = without_last_slash(method, path);
    let below = split(path);
    let organization = below.as_ref().map(|(organization, _)| organization.clone()).unwrap_or_default();
    let scoped = below.map(|(_, below)| spec.find(Scope::Organization, method, &below));
    let (lookup, organization) = match scoped {
        None | Some(Lookup::Missing) => (spec.find(Scope::Host, method, path), String::new()),
        Some(lookup) => (lookup, organization),
    };
    match lookup {
        Lookup::Found(operation, values) => Ok(Route { operation, values, organization }),
        Lookup::OtherMethods(allowed) => Err(Problem::method_not_allowed(&allowed)),
        Lookup::Missing => Err(Problem::not_found("path")),
    }
}

/// The path below the organization. On the bare host, the whole path.
pub(super) fn below(method: &str, path: &str) -> String {
    let path = without_last_slash(method, path);
    split(path).map_or_else(|| path.to_owned(), |(_, below)| below)
}

/// Rebilly's JavaScript client sends `POST /customers/`. With other methods, an empty id stays an error.
fn without_last_slash<'a>(method: &str, path: &'a str) -> &'a str {
    path.strip_suffix('/').filter(|_| method == "POST").unwrap_or(path)
}

/// The organization of a path. Empty on the bare host.
pub(super) fn organization(path: &str) -> String {
    split(path).map(|(organization, _)| organization).unwrap_or_default()
}

/// Splits a path into the organization and the rest.
///
/// The first segment may precede the organization: `/organizations/o/x` gives `o` and `/x`,
/// `/experimental/organizations/o/x` gives `o` and `/experimental/x`.
fn split(path: &str) -> Option<(String, String)> {
    let path = path.strip_prefix('/')?;
    let (prefix, rest) = match path.strip_prefix("organizations/") {
        Some(rest) => (String::new(), rest),
        None => {
            let (prefix, rest) = path.split_once('/')?;
            (format!("/{prefix}"), rest.strip_prefix("organizations/")?)
        }
    };
    let (organization, below) = rest.split_once('/')?;
    let organization = percent_encoding::percent_decode_str(organization).decode_utf8().ok()?;
    Some((organization.into_owned(), format!("{prefix}/{below}")))
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn the_first_segment_may_precede_the_organization() {
        let pair = |left: &str, right: &str| Some((left.to_owned(), right.to_owned()));
        assert_eq!(split("/organizations/o/customers/a"), pair("o", "/customers/a"));
        assert_eq!(split("/experimental/organizations/o/customers"), pair("o", "/experimental/customers"));
        assert_eq!(split("/organizations/o/experimental/customers"), pair("o", "/experimental/customers"));
        assert_eq!(split("/organizations/a%20b/x"), pair("a b", "/x"));
        assert_eq!(split("/status"), None);
        assert_eq!(split("/organizations/o"), None);
        assert_eq!(split("/a/b/organizations/o/x"), None);
    }
}
