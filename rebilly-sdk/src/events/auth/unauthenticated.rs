//! The error of a failed authentication.

use std::fmt;

use http::HeaderMap;
use http::header::AUTHORIZATION;

/// No accepted credential matches a delivery. Respond with 401.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Unauthenticated {
    stale: bool,
}

impl Unauthenticated {
    pub(super) const INVALID: Self = Self { stale: false };
    #[cfg(feature = "receiver")]
    pub(super) const STALE: Self = Self { stale: true };

    /// Returns `true` for a valid digest whose nonce is stale (RFC 7616): expired, unknown or used before.
    ///
    /// The sender knows the password and can retry with a new challenge.
    pub fn is_stale(&self) -> bool {
        self.stale
    }
}

impl fmt::Display for Unauthenticated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.stale {
            false => {
                "the delivery has no accepted credentials; \
                 compare the webhook's credentials in Rebilly with those of the verifier"
            }
            true => {
                "the nonce of the delivery's digest has expired or was used before; \
                 respond with 401 and a new challenge"
            }
        })
    }
}

impl std::error::Error for Unauthenticated {}

/// Returns the `Authorization` header; `None` if it is missing or duplicated.
pub(super) fn authorization(headers: &HeaderMap) -> Option<&[u8]> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => Some(value.as_bytes()),
        _ => None,
    }
}
