// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Every kind of parameter.

use http::Method;
use super::query;
use super::types::*;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Operation, Idempotency, AuthScheme};
use crate::query::{CommaList, Filter, Sort};

impl Client {
    /// Every kind of parameter.
    pub fn things(&self) -> Things<'_> {
        Things { client: self }
    }
}

/// Every kind of parameter. Made by [`Client::things`].
#[derive(Debug, Clone, Copy)]
pub struct Things<'c> {
    client: &'c Client,
}

impl Things<'_> {
    /// Lists things.
    ///
    /// `GET /things` answers 200.
    pub fn list(&self) -> Call<Vec<Thing>, query::GetThingCollection> {
        self.client.call(&operation::LIST)
    }

    /// Takes a part off.
    ///
    /// `DELETE /things/{id}/parts/{2fa}` answers 204.
    pub fn delete_part(
        &self,
        id: impl Into<ThingId>,
        _2fa: impl AsRef<str>,
        target_id: impl Into<ThingId>,
    ) -> Call<()> {
        self.client
            .call(&operation::DELETE_PART)
            .path(Into::<ThingId>::into(id))
            .path(_2fa.as_ref())
            .query("targetId", Into::<ThingId>::into(target_id))
    }
}

mod operation {
    use super::*;
    pub(super) static LIST: Operation = Operation::new(
            "GetThingCollection",
            Method::GET,
            "/things",
            &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
            Idempotency::Always,
        )
        .window("createdTime");
    pub(super) static DELETE_PART: Operation = Operation::new(
            "DeletePart",
            Method::DELETE,
            "/things/{id}/parts/{2fa}",
            &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
            Idempotency::Never,
        )
        .without_organization();
}

// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The optional query parameters: which operation takes which, and of what type.

use super::types::*;
use crate::call::Call;
use crate::query::{CommaList, Filter, QueryValue, Sort};

/// Operations with the query parameter `active`.
#[cfg(feature = "things")]
pub trait TakesActive {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesActive> Call<T, Q> {
    /// Whether they are on.
    pub fn active(self, value: impl Into<Q::Value>) -> Self {
        self.query("active", value.into())
    }
}

/// Operations with the query parameter `colour`.
#[cfg(feature = "things")]
pub trait TakesColour {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesColour> Call<T, Q> {
    /// Of which colour.
    pub fn colour(self, value: impl Into<Q::Value>) -> Self {
        self.query("colour", value.into())
    }
}

/// Operations with the query parameter `expand`.
#[cfg(feature = "things")]
pub trait TakesExpand {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesExpand> Call<T, Q> {
    /// What to embed.
    pub fn expand(self, value: impl Into<Q::Value>) -> Self {
        self.query("expand", value.into())
    }
}

/// Operations with the query parameter `filter`.
#[cfg(feature = "things")]
pub trait TakesFilter {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesFilter> Call<T, Q> {
    /// Which.
    pub fn filter(self, value: impl Into<Q::Value>) -> Self {
        self.query("filter", value.into())
    }
}

/// Operations with the query parameter `limit`.
#[cfg(feature = "things")]
pub trait TakesLimit {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesLimit> Call<T, Q> {
    /// How many.
    pub fn limit(self, value: impl Into<Q::Value>) -> Self {
        self.query("limit", value.into())
    }
}

/// Operations with the query parameter `sort`.
#[cfg(feature = "things")]
pub trait TakesSort {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesSort> Call<T, Q> {
    /// In which order.
    pub fn sort(self, value: impl Into<Q::Value>) -> Self {
        self.query("sort", value.into())
    }
}

/// The optional query parameters of `GetThingCollection`.
#[cfg(feature = "things")]
#[derive(Debug, Clone, Copy)]
pub enum GetThingCollection {}
#[cfg(feature = "things")]
impl TakesLimit for GetThingCollection {
    type Value = i64;
}

#[cfg(feature = "things")]
impl TakesFilter for GetThingCollection {
    type Value = Filter;
}

#[cfg(feature = "things")]
impl TakesSort for GetThingCollection {
    type Value = Sort;
}

#[cfg(feature = "things")]
impl TakesExpand for GetThingCollection {
    type Value = CommaList;
}

#[cfg(feature = "things")]
impl TakesColour for GetThingCollection {
    type Value = super::types::Colour;
}

#[cfg(feature = "things")]
impl TakesActive for GetThingCollection {
    type Value = bool;
}
