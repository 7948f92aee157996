//! API environments, and how request paths are composed.

use std::fmt;
use std::str::FromStr;

use reqwest::Url;

use crate::error::Error;

/// API environment that a client sends its requests to.
///
/// ```
/// use rebilly_sdk::Environment;
///
/// assert_eq!(Environment::Live.base_url(), "https://api.rebilly.com");
/// assert_eq!(Environment::default(), Environment::Sandbox);
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Environment {
    /// Test data: `https://api-sandbox.rebilly.com`.
    #[default]
    Sandbox,
    /// Real payments: `https://api.rebilly.com`.
    Live,
    /// Base URL of a proxy or a test server, such as `http://127.0.0.1:8080`. Its path is kept as a prefix.
    Custom(String),
}

/// Environment of an API key, given by its prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyEnvironment {
    Sandbox,
    Live,
    /// Either: behind a custom base URL, or because the client accepts both.
    Unknown,
}

impl Environment {
    /// Returns the base URL that request paths are appended to, without a slash at the end.
    pub fn base_url(&self) -> &str {
        match self {
            Self::Sandbox => "https://api-sandbox.rebilly.com",
            Self::Live => "https://api.rebilly.com",
            Self::Custom(url) => url.trim_end_matches('/'),
        }
    }

    /// Returns the environment that API keys must belong to.
    pub(crate) fn keys(&self) -> KeyEnvironment {
        match self {
            Self::Sandbox => KeyEnvironment::Sandbox,
            Self::Live => KeyEnvironment::Live,
            Self::Custom(_) => KeyEnvironment::Unknown,
        }
    }

    /// Parses and validates the base URL.
    pub(crate) fn url(&self) -> Result<Url, Error> {
        let url = Url::parse(self.base_url()).map_err(|error| {
            let message = format!(
                "invalid base URL ({error}): pass one such as `http://127.0.0.1:8080` to \
                 `Environment::Custom(…)`"
            );
            Error::configuration(message)
        })?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(Error::configuration(
                "invalid base URL: `Environment::Custom(…)` needs one with `http` or `https`",
            ));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Error::configuration(
                "invalid base URL: remove query and fragment from `Environment::Custom(…)`",
            ));
        }
        // They would be printed with the URL, and sent as a second `Authorization`.
        if !url.username().is_empty() || url.password().is_some() {
            let message = "invalid base URL: remove user name and password from `Environment::Custom(…)`, \
                and call `.secret_key(…)`";
            return Err(Error::configuration(message));
        }
        Ok(url)
    }
}

impl FromStr for Environment {
    type Err = Error;

    /// Parses `sandbox`, `live` or a base URL, as environment variables and configuration files hold them.
    ///
    /// ```
    /// use rebilly_sdk::Environment;
    ///
    /// assert_eq!("live".parse::<Environment>()?, Environment::Live);
    /// assert!("production".parse::<Environment>().is_err());
    /// # Ok::<(), rebilly_sdk::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::is_configuration`] if the text is none of them.
    fn from_str(text: &str) -> Result<Self, Error> {
        match text {
            _ if text.eq_ignore_ascii_case("sandbox") => Ok(Self::Sandbox),
            _ if text.eq_ignore_ascii_case("live") => Ok(Self::Live),
            _ if text.contains("://") => {
                let custom = Self::Custom(text.to_owned());
                custom.url().map(|_| custom)
            }
            _ => Err(Error::configuration("unknown environment: use `sandbox`, `live` or a base URL")),
        }
    }
}

impl fmt::Debug for Environment {
    /// Prints scheme, host, port and path of a custom base URL, and no user information.
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
                Err(_) => f.write_str("Custom(invalid URL)"),
            },
        }
    }
}

/// Position of the path prefixes `/experimental` and `/storefront`.
///
/// Rebilly's definitions place them after the organization, its own clients before it. Which of the two the server
/// requires is not documented, so it can be configured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
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
    fn environments_are_parsed_from_text() {
        let parse = |text: &str| text.parse::<Environment>();
        assert_eq!(parse("sandbox").unwrap(), Environment::Sandbox);
        assert_eq!(parse("LIVE").unwrap(), Environment::Live);
        assert_eq!(parse("http://h/x").unwrap(), Environment::Custom("http://h/x".to_owned()));
        for bad in ["", "production", "h:80", "ftp://h", "https://u:MARKER@h"] {
            let error = parse(bad).unwrap_err();
            assert!(error.is_configuration() && !error.to_string().contains("MARKER"), "{bad}: {error}");
        }
    }

    #[test]
    fn custom_base_urls_are_validated() {
        let custom = |url: &str| Environment::Custom(url.to_owned()).url().map(|url| url.to_string());
        assert_eq!(custom("http://127.0.0.1:8080/rebilly/").unwrap(), "http://127.0.0.1:8080/rebilly");
        for bad in ["", "127.0.0.1", "ftp://example.com", "https://example.com?x=1", "https://example.com#x"]
        {
            assert!(custom(bad).unwrap_err().is_configuration(), "{bad}");
        }
    }
}
