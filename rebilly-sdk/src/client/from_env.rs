//! Clients from environment variables.

use std::str::FromStr;

use crate::auth::SecretKey;
use crate::client::{Client, ClientBuilder};
use crate::environment::Environment;
use crate::error::Error;

const API_KEY: &str = "REBILLY_API_KEY";
const ORGANIZATION: &str = "REBILLY_ORGANIZATION_ID";
const ENVIRONMENT: &str = "REBILLY_ENVIRONMENT";

impl Client {
    /// Creates a client from environment variables. [`ClientBuilder::from_env`] lists them.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), rebilly_sdk::Error> {
    /// let client = rebilly_sdk::Client::from_env()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`ClientBuilder::from_env`] and [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }
}

impl ClientBuilder {
    /// Creates a builder from environment variables. Values are trimmed; an empty one counts as missing.
    ///
    /// | variable | sets |
    /// |---|---|
    /// | `REBILLY_API_KEY` | [`secret_key`](Self::secret_key); required |
    /// | `REBILLY_ORGANIZATION_ID` | [`organization`](Self::organization); required |
    /// | `REBILLY_ENVIRONMENT` | [`environment`](Self::environment): `sandbox`, `live` or a base URL. Default: `sandbox`. |
    ///
    /// ```no_run
    /// # fn main() -> Result<(), rebilly_sdk::Error> {
    /// let client = rebilly_sdk::ClientBuilder::from_env()?.app("my-shop/1.4").build()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::is_configuration`] if a required variable is missing or one is invalid. The message names the variable.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let value = |name| {
            let text = variable(name).map(|text| text.trim().to_owned());
            text.filter(|text| !text.is_empty())
        };
        let required = |name, what| {
            value(name).ok_or_else(|| {
                Error::configuration(format!("set the environment variable `{name}` to {what}"))
            })
        };
        let key = SecretKey::new(required(API_KEY, "a secret key")?);
        let organization = required(ORGANIZATION, "the id of the organization")?;
        let builder = Self::default().secret_key(key).organization(organization);
        let Some(environment) = value(ENVIRONMENT) else { return Ok(builder) };
        let environment = Environment::from_str(&environment).map_err(|error| {
            Error::configuration(format!("the environment variable `{ENVIRONMENT}`: {error}"))
        })?;
        Ok(builder.environment(environment))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(variables: &[(&str, &str)]) -> Result<String, String> {
        let find = |name: &str| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned())
        };
        let client = ClientBuilder::from_variables(find).and_then(ClientBuilder::build);
        client.map(|client| format!("{client:?}")).map_err(|error| error.to_string())
    }

    #[test]
    fn a_client_is_built_from_variables() {
        let (key, organization) = ((API_KEY, " sk_sandbox_1\n"), (ORGANIZATION, "org_1"));
        let client = built(&[key, organization]).unwrap();
        assert!(client.contains("api-sandbox.rebilly.com") && client.contains("org_1"), "{client}");
        assert!(client.contains("SecretKey([hidden])"), "{client}");
        let live = built(&[(API_KEY, "sk_live_1"), organization, (ENVIRONMENT, "Live")]).unwrap();
        assert!(live.contains("https://api.rebilly.com"), "{live}");
        let custom = built(&[key, organization, (ENVIRONMENT, "http://127.0.0.1:8080/x")]).unwrap();
        assert!(custom.contains("http://127.0.0.1:8080/x"), "{custom}");
    }

    #[test]
    fn the_error_names_the_variable() {
        let (key, organization) = ((API_KEY, "sk_sandbox_1"), (ORGANIZATION, "org_1"));
        let cases: [(&[(&str, &str)], &str); 5] = [
            (&[organization], API_KEY),
            (&[(API_KEY, " "), organization], API_KEY),
            (&[key], ORGANIZATION),
            (&[key, (ORGANIZATION, "")], ORGANIZATION),
            (&[key, organization, (ENVIRONMENT, "production")], ENVIRONMENT),
        ];
        for (variables, name) in cases {
            let error = built(variables).unwrap_err();
            assert!(error.contains(&format!("`{name}`")), "{error}");
        }
        let error = built(&[(API_KEY, "sk_live_MARKER"), organization]).unwrap_err();
        assert!(error.contains("allow_key_mismatch") && !error.contains("MARKER"), "{error}");
    }
}
