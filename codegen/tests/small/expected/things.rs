// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Things of every kind.

use http::Method;
use super::query;
use super::types::*;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Operation, Idempotency, AuthScheme};
use crate::query::{CommaList, Filter, Sort};

impl Client {
    /// Things of every kind.
    pub fn things(&self) -> ThingsApi<'_> {
        ThingsApi { client: self }
    }
}

/// Things of every kind. Made by [`Client::things`].
#[derive(Debug, Clone, Copy)]
pub struct ThingsApi<'c> {
    client: &'c Client,
}

impl<'c> ThingsApi<'c> {
    /// Lists things.
    ///
    /// `GET /things` answers 200.
    pub fn list(&self) -> Call<'c, Vec<Thing>, query::GetThingCollection> {
        self.client.call(&things_operations::LIST)
    }

    /// Makes or replaces a thing.
    ///
    /// `PUT /things/{id}` answers 200 or 201; documented errors: 404. Source: put-customers-id.
    pub fn upsert(
        &self,
        id: impl Into<ThingId>,
        body: &ThingRequest,
    ) -> Call<'c, Thing> {
        self.client
            .call(&things_operations::UPSERT)
            .path(Into::<ThingId>::into(id))
            .json(body)
    }

    /// Folds a thing into another.
    ///
    /// `DELETE /things/{id}` answers 204.
    #[deprecated = "Rebilly is taking this operation away"]
    pub fn merge(
        &self,
        id: impl Into<ThingId>,
        target_id: impl Into<ThingId>,
        reason: impl AsRef<str>,
    ) -> Call<'c, ()> {
        self.client
            .call(&things_operations::MERGE)
            .path(Into::<ThingId>::into(id))
            .query("targetId", Into::<ThingId>::into(target_id))
            .query("reason", reason.as_ref())
    }
}

mod things_operations {
    use super::*;
    pub(super) static LIST: Operation = Operation::new(
        "GetThingCollection",
        Method::GET,
        "/things",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static UPSERT: Operation = Operation::new(
        "PutThing",
        Method::PUT,
        "/things/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static MERGE: Operation = Operation::new(
        "DeleteThing",
        Method::DELETE,
        "/things/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
}
