//! Which Rebilly to talk to, and how paths are put together.

use std::fmt;

use reqwest::Url;

use crate::auth::Environments;
use crate::error::Error;

/// Which Rebilly to talk to.
///
/// ```
/// use rebilly_sdk::Environment;
///
/// assert_eq!(Environment::Live.base_url(), "https://api.rebilly.com");
/// assert_eq!(Environment::default(), Environment::Sandbox);
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Environment {
    /// Test data: `https://api-sandbox.rebilly.com`.
    #[default]
    Sandbox,
    /// Real money: `https://api.rebilly.com`.
    Live,
    /// A proxy or a stand-in, such as `http://127.0.0.1:8080`. A path in it is kept as a prefix.
    Custom(String),
}

impl Environment {
    /// The address that paths are put behind, without a slash at the end.
    pub fn base_url(&self) -> &str {
        match self {
            Self::Sandbox => "https://api-sandbox.rebilly.com",
            Self::Live => "https://api.rebilly.com",
            Self::Custom(url) => url.trim_end_matches('/'),
        }
    }

    /// Which keys belong here.
    pub(crate) fn of_keys(&self) -> Environments {
        match self {
            Self::Sandbox => Environments::Sandbox,
            Self::Live => Environments::Live,
            Self::Custom(_) => Environments::Unknown,
        }
    }

    /// The address, checked.
    pub(crate) fn url(&self) -> Result<Url, Error> {
        let url = Url::parse(self.base_url())
            .map_err(|error| Error::configuration(format!("the base URL is not a URL: {error}")))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(Error::configuration("the base URL is neither http nor https"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Error::configuration("the base URL has a query or a fragment"));
        }
        // It would be printed with the address, and sent as a second `Authorization`.
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::configuration("the base URL has a user or a password"));
        }
        Ok(url)
    }
}

impl fmt::Debug for Environment {
    /// Of an address of your own, only host, port and path.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sandbox => f.write_str("Sandbox"),
            Self::Live => f.write_str("Live"),
            Self::Custom(url) => match Url::parse(url) {
                Ok(url) => {
                    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
                    let host = url.host_str().unwrap_or_default();
                    write!(f, "Custom({}://{host}{port}{})", url.scheme(), url.path())
                }
                Err(_) => f.write_str("Custom(not a URL)"),
            },
        }
    }
}

/// Where `/experimental` and `/storefront` stand in a path.
///
/// Rebilly's definitions put them after the organization, its own clients before it; which of the two the server
/// insists on is not documented, so it can be switched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PathPrefixPosition {
    /// `/experimental/organizations/{organizationId}/…`, as Rebilly's own clients send it.
    #[default]
    BeforeOrganization,
    /// `/organizations/{organizationId}/experimental/…`, as the definitions say.
    AfterOrganization,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn custom_addresses_are_checked() {
        let custom = |url: &str| Environment::Custom(url.to_owned()).url().map(|url| url.to_string());
        assert_eq!(custom("http://127.0.0.1:8080/rebilly/").unwrap(), "http://127.0.0.1:8080/rebilly");
        for bad in ["", "127.0.0.1", "ftp://example.com", "https://example.com?x=1", "https://example.com#x"]
        {
            assert!(custom(bad).unwrap_err().is_configuration(), "{bad}");
        }
    }
}
