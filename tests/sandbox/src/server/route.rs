//! Routing: from a request line to an operation of the spec.

use std::borrow::Cow;

use crate::problem::Problem;
use crate::spec::{Lookup, Operation, PathValues, Scope, Spec, decode};

/// The operation of a request.
pub(super) struct Route<'a> {
    pub(super) operation: &'a Operation,
    pub(super) values: PathValues,
    /// Organization of the path. Empty for operations on the bare host.
    pub(super) organization: Cow<'a, str>,
    /// Path below the organization, percent-encoded.
    pub(super) below: Cow<'a, str>,
}

/// The parts of a path.
pub(super) struct PathParts<'a> {
    path: &'a str,
    /// `None` on the bare host.
    organization: Option<Cow<'a, str>>,
    /// The path below the organization. On the bare host, the whole path.
    pub(super) below: Cow<'a, str>,
}

impl<'a> PathParts<'a> {
    pub(super) fn of(method: &str, path: &'a str) -> Self {
        let path = without_last_slash(method, path);
        match split(path) {
            Some((organization, below)) => Self { path, organization: Some(organization), below },
            None => Self { path, organization: None, below: path.into() },
        }
    }
}

/// Finds the operation.
///
/// # Errors
///
/// 404 for an unknown path, 405 for a known path without this method.
pub(super) fn find<'a>(spec: &'a Spec, method: &str, parts: &PathParts<'a>) -> Result<Route<'a>, Problem> {
    let below = parts.below.clone();
    let scoped = parts
        .organization
        .clone()
        .map(|organization| (spec.find(Scope::Organization, method, &below), organization));
    let (lookup, organization) = match scoped {
        None | Some((Lookup::Missing, _)) => (spec.find(Scope::Host, method, parts.path), Cow::default()),
        Some(scoped) => scoped,
    };
    match lookup {
        Lookup::Found(operation, values) => Ok(Route { operation, values, organization, below }),
        Lookup::OtherMethods(allowed) => Err(Problem::method_not_allowed(&allowed)),
        Lookup::Missing => Err(Problem::not_found("path")),
    }
}

/// Rebilly's JavaScript client sends `POST /customers/`. With other methods, an empty id stays an error.
fn without_last_slash<'a>(method: &str, path: &'a str) -> &'a str {
    path.strip_suffix('/').filter(|_| method == "POST").unwrap_or(path)
}

/// The organization of a path. Empty on the bare host.
pub(super) fn organization(path: &str) -> Cow<'_, str> {
    split(path).map(|(organization, _)| organization).unwrap_or_default()
}

/// Splits a path into the organization and the rest.
///
/// The first segment may precede the organization: `/organizations/o/x` gives `o` and `/x`,
/// `/experimental/organizations/o/x` gives `o` and `/experimental/x`.
fn split(path: &str) -> Option<(Cow<'_, str>, Cow<'_, str>)> {
    let (prefix, rest) = match path.strip_prefix("/organizations/") {
        Some(rest) => (None, rest),
        None => {
            let (prefix, rest) = path.strip_prefix('/')?.split_once('/')?;
            (Some(prefix), rest.strip_prefix("organizations/")?)
        }
    };
    let (organization, below) = rest.split_at_checked(rest.find('/')?)?;
    let organization = decode(organization)?;
    let below = prefix.map_or(Cow::Borrowed(below), |prefix| format!("/{prefix}{below}").into());
    Some((organization, below))
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn the_first_segment_may_precede_the_organization() {
        let pair = |left: &'static str, right: &'static str| Some((left.into(), right.into()));
        assert_eq!(split("/organizations/o/customers/a"), pair("o", "/customers/a"));
        assert_eq!(split("/experimental/organizations/o/customers"), pair("o", "/experimental/customers"));
        assert_eq!(split("/organizations/o/experimental/customers"), pair("o", "/experimental/customers"));
        assert_eq!(split("/organizations/a%20b/x"), pair("a b", "/x"));
        assert_eq!(split("/status"), None);
        assert_eq!(split("/organizations/o"), None);
        assert_eq!(split("/a/b/organizations/o/x"), None);
    }
}
