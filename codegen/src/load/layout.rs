//! Layout of a spec: `openapi.yaml`, `shared/*.yaml`, and for each domain `domain.yaml` and one file per resource.

use std::fmt;

/// Path of the file with `servers`, `security` and the security schemes.
pub const ROOT: &str = "openapi.yaml";

/// Folder of the components that several domains use.
pub const SHARED: &str = "shared";

/// Stem of the file that describes a domain.
const DOMAIN: &str = "domain";

/// Role of a file, by its path below `spec/`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// `openapi.yaml`.
    Root,
    /// `shared/<name>.yaml`.
    Shared,
    /// `<domain>/domain.yaml`.
    Domain(String),
    /// `<domain>/<resource>.yaml`.
    Resource {
        /// Name of the folder.
        domain: String,
        /// Stem of the file.
        resource: String,
    },
    /// Any other path.
    Misplaced,
}

impl Role {
    /// Role of the file at this path.
    pub fn of(path: &str) -> Self {
        let parts: Vec<&str> = path.split('/').collect();
        let stem = |file: &str| file.strip_suffix(".yaml").unwrap_or(file).to_owned();
        match parts.as_slice() {
            _ if !path.ends_with(".yaml") => Self::Misplaced,
            [ROOT] => Self::Root,
            [SHARED, _] => Self::Shared,
            [domain, file] if stem(file) == DOMAIN => Self::Domain((*domain).to_owned()),
            [domain, file] => Self::Resource { domain: (*domain).to_owned(), resource: stem(file) },
            _ => Self::Misplaced,
        }
    }

    /// Domain of the file; `None` outside of the domains.
    pub fn domain(&self) -> Option<&str> {
        match self {
            Self::Domain(domain) | Self::Resource { domain, .. } => Some(domain),
            _ => None,
        }
    }

    /// Resource of the file; `None` outside of the resources.
    pub fn resource(&self) -> Option<&str> {
        match self {
            Self::Resource { resource, .. } => Some(resource),
            _ => None,
        }
    }

    /// Sort key: the root, shared files by path, domains by name with `domain.yaml` first and resources by name.
    fn order(&self, path: &str) -> (u8, String, String) {
        let key = |group: u8, domain: &str, rest: &str| (group, domain.to_owned(), rest.to_owned());
        match self {
            Self::Root => key(0, "", ""),
            Self::Shared => key(1, "", path),
            Self::Domain(domain) => key(2, domain, ""),
            Self::Resource { domain, resource } => key(2, domain, resource),
            Self::Misplaced => key(3, "", path),
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Root => "openapi.yaml",
            Self::Shared => "a shared file",
            Self::Domain(_) => "a domain.yaml",
            Self::Resource { .. } => "a resource file",
            Self::Misplaced => "a misplaced file",
        })
    }
}

/// Sorts files, given by path and text: the root, shared files, then the domains by name with their resources by name.
pub fn sort(files: &mut [(String, String)]) {
    files.sort_by_cached_key(|(path, _)| Role::of(path).order(path));
}

/// The path that a relative reference in a file leads to, below `spec/`; `None` outside of `spec/`.
pub fn resolve(from: &str, reference: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in reference.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The relative reference from one file to another, both below `spec/`.
pub fn relative(from: &str, to: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let folders = from.len().min(to.len()).saturating_sub(1);
    let same = (0..folders).take_while(|index| from.get(*index) == to.get(*index)).count();
    let up = std::iter::repeat_n("..", from.len().saturating_sub(same + 1));
    up.chain(to.into_iter().skip(same)).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_follow_from_paths() {
        let resource = |domain: &str, resource: &str| Role::Resource {
            domain: domain.to_owned(),
            resource: resource.to_owned(),
        };
        for (path, role) in [
            ("openapi.yaml", Role::Root),
            ("shared/ids.yaml", Role::Shared),
            ("shared/domain.yaml", Role::Shared),
            ("kyc/domain.yaml", Role::Domain("kyc".to_owned())),
            ("kyc/kyc-requests.yaml", resource("kyc", "kyc-requests")),
            ("kyc.yaml", Role::Misplaced),
            ("kyc/kyc-requests.yml", Role::Misplaced),
            ("kyc/openapi.yaml", resource("kyc", "openapi")),
            ("kyc/more/kyc-requests.yaml", Role::Misplaced),
        ] {
            assert_eq!(Role::of(path), role, "{path}");
        }
    }

    #[test]
    fn relative_references_resolve_to_the_file_they_were_made_for() {
        for (from, to, reference) in [
            ("kyc/requests.yaml", "shared/ids.yaml", "../shared/ids.yaml"),
            ("kyc/requests.yaml", "kyc/documents.yaml", "documents.yaml"),
            ("openapi.yaml", "shared/ids.yaml", "shared/ids.yaml"),
            ("kyc/requests.yaml", "openapi.yaml", "../openapi.yaml"),
            ("a/b/c.yaml", "a/d.yaml", "../d.yaml"),
        ] {
            assert_eq!(relative(from, to), reference);
            assert_eq!(resolve(from, reference).as_deref(), Some(to));
        }
        assert_eq!(resolve("kyc/requests.yaml", "./documents.yaml").as_deref(), Some("kyc/documents.yaml"));
        assert_eq!(resolve("kyc/requests.yaml", "../../kyc/requests.yaml"), None);
    }
}
