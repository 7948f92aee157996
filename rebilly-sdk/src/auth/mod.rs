//! Credentials, and the headers they authenticate requests with.

mod credential;
mod token;

pub use credential::{ApplicationJwt, CustomerJwt, Jwt, PublishableKey, SecretKey};
pub use token::{Token, TokenKind, TokenProvider};

pub(crate) use credential::Credential;
pub(crate) use token::{AuthHeader, TokenCache};

use crate::environment::KeyEnvironment;
use crate::error::Error;
use crate::operation::{AuthScheme, Operation};

/// Credentials of a client: at most one of each kind.
#[derive(Debug, Clone, Default)]
pub(crate) struct CredentialSet {
    credentials: Vec<Credential>,
}

impl CredentialSet {
    /// Adds a credential and replaces an earlier one of the same kind.
    pub(crate) fn add(&mut self, credential: Credential) {
        self.credentials.retain(|known| known.scheme() != credential.scheme());
        self.credentials.push(credential);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.credentials.is_empty()
    }

    /// Rejects invalid credentials and API keys of the other environment.
    pub(crate) fn check(&self, environment: KeyEnvironment) -> Result<(), Error> {
        self.credentials.iter().try_for_each(|credential| credential.check(environment))
    }

    /// Returns the credential for an operation: the first accepted kind in the spec's order; `None` if it needs none.
    pub(crate) fn for_operation(&self, operation: &Operation) -> Result<Option<&Credential>, Error> {
        let Some(security) = operation.security else { return Ok(self.credentials.first()) };
        if security.is_empty() {
            return Ok(None);
        }
        let of = |scheme: &AuthScheme| self.credentials.iter().find(|known| known.scheme() == *scheme);
        match security.iter().find_map(of) {
            Some(credential) => Ok(Some(credential)),
            None => {
                let accepted: Vec<&str> = security.iter().map(|scheme| scheme.setting()).collect();
                let configured: Vec<String> =
                    self.credentials.iter().map(|known| known.scheme().to_string()).collect();
                let configured =
                    if configured.is_empty() { "none".to_owned() } else { configured.join(" and ") };
                let accepted = accepted.join(" or ");
                let message = format!(
                    "no credential that the operation accepts: call {accepted} on the client's builder \
                     (configured: {configured})"
                );
                Err(Error::configuration(message))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::operation::Idempotency;

    fn operation(security: &'static [AuthScheme]) -> Operation {
        Operation::new("Get", Method::GET, "/things", security, Idempotency::Always)
    }

    #[test]
    fn an_operation_uses_the_first_accepted_kind_that_is_configured() {
        let mut credentials = CredentialSet::default();
        credentials.add(Credential::Jwt("t".into()));
        credentials.add(Credential::SecretKey("k".into()));
        let scheme = |credentials: &CredentialSet, security| {
            let found = credentials.for_operation(&operation(security));
            found.map(|credential| credential.map(Credential::scheme))
        };
        assert_eq!(scheme(&credentials, &[]).unwrap(), None);
        let both = &[AuthScheme::SecretApiKey, AuthScheme::Jwt];
        assert_eq!(scheme(&credentials, both).unwrap(), Some(AuthScheme::SecretApiKey));
        assert_eq!(scheme(&credentials, &[AuthScheme::Jwt]).unwrap(), Some(AuthScheme::Jwt));
        let error =
            scheme(&credentials, &[AuthScheme::CustomerJwt, AuthScheme::PublishableApiKey]).unwrap_err();
        assert!(error.is_configuration());
        let message = "no credential that the operation accepts: call `.customer_jwt(…)` or \
            `.publishable_key(…)` on the client's builder (configured: a JWT and a secret key)";
        assert_eq!(error.to_string(), message);
        let any = Operation { security: None, ..operation(&[]) };
        assert_eq!(credentials.for_operation(&any).unwrap().map(Credential::scheme), Some(AuthScheme::Jwt));
    }

    #[test]
    fn the_last_credential_of_a_kind_replaces_earlier_ones() {
        let mut credentials = CredentialSet::default();
        credentials.add(Credential::SecretKey("sk_sandbox_1".into()));
        credentials.add(Credential::SecretKey("pk_sandbox_2".into()));
        let error = credentials.check(KeyEnvironment::Sandbox).unwrap_err();
        assert!(error.to_string().contains("publishable"), "{error}");
    }
}
