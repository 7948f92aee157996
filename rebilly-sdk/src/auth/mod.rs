//! Credentials.

mod credential;
mod token;

pub use credential::{ApplicationJwt, CustomerJwt, Jwt, PublishableKey, SecretKey};
pub use token::{Token, TokenKind, TokenProvider};

pub(crate) use credential::{Credential, Environments};
pub(crate) use token::{Refresher, Signature};

use crate::error::Error;
use crate::operation::{AuthScheme, Operation};

/// The credentials of a client: one of each kind at most.
#[derive(Debug, Default)]
pub(crate) struct Keyring {
    credentials: Vec<Credential>,
}

impl Keyring {
    /// Adds a credential; of one kind the last counts.
    pub(crate) fn add(&mut self, credential: Credential) {
        self.credentials.retain(|known| known.scheme() != credential.scheme());
        self.credentials.push(credential);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.credentials.is_empty()
    }

    /// Refuses, without repeating it, what no server can take, and warns of keys of the other environment.
    pub(crate) fn check(&self, environment: Environments) -> Result<(), Error> {
        self.credentials.iter().try_for_each(|credential| credential.check(environment))
    }

    /// What to sign an operation with: nothing when it takes none, else the first kind in the spec's order that is here.
    pub(crate) fn for_operation(&self, operation: &Operation) -> Result<Option<&Credential>, Error> {
        let Some(security) = operation.security else { return Ok(self.credentials.first()) };
        if security.is_empty() {
            return Ok(None);
        }
        let of = |scheme: &AuthScheme| self.credentials.iter().find(|known| known.scheme() == *scheme);
        match security.iter().find_map(of) {
            Some(credential) => Ok(Some(credential)),
            None => {
                let taken: Vec<String> = security.iter().map(ToString::to_string).collect();
                let here: Vec<String> =
                    self.credentials.iter().map(|known| known.scheme().to_string()).collect();
                let here = if here.is_empty() { "nothing".to_owned() } else { here.join(" and ") };
                Err(Error::configuration(format!("takes {}; the client has {here}", taken.join(" or "))))
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
    fn an_operation_takes_the_first_kind_that_is_there() {
        let mut keyring = Keyring::default();
        keyring.add(Credential::Jwt("t".into()));
        keyring.add(Credential::SecretKey("k".into()));
        let scheme = |keyring: &Keyring, security| {
            let found = keyring.for_operation(&operation(security));
            found.map(|credential| credential.map(Credential::scheme))
        };
        assert_eq!(scheme(&keyring, &[]).unwrap(), None);
        let both = &[AuthScheme::SecretApiKey, AuthScheme::Jwt];
        assert_eq!(scheme(&keyring, both).unwrap(), Some(AuthScheme::SecretApiKey));
        assert_eq!(scheme(&keyring, &[AuthScheme::Jwt]).unwrap(), Some(AuthScheme::Jwt));
        let error = scheme(&keyring, &[AuthScheme::CustomerJwt, AuthScheme::PublishableApiKey]).unwrap_err();
        assert!(error.is_configuration());
        let told = "takes a customer JWT or a publishable key; the client has a JWT and a secret key";
        assert_eq!(error.to_string(), told);
        let any = Operation { security: None, ..operation(&[]) };
        assert_eq!(keyring.for_operation(&any).unwrap().map(Credential::scheme), Some(AuthScheme::Jwt));
    }

    #[test]
    fn of_one_kind_the_last_counts() {
        let mut keyring = Keyring::default();
        keyring.add(Credential::SecretKey("sk_sandbox_1".into()));
        keyring.add(Credential::SecretKey("pk_sandbox_2".into()));
        let error = keyring.check(Environments::Sandbox).unwrap_err();
        assert!(error.to_string().contains("publishable"), "{error}");
    }
}
