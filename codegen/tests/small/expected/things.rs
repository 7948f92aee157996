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
    pub fn things(&self) -> Things<'_> {
        Things { client: self }
    }
}

/// Things of every kind. Made by [`Client::things`].
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

    /// Makes or replaces a thing.
    ///
    /// `PUT /things/{id}` answers 200 or 201; documented errors: 404. Source: put-customers-id.
    pub fn upsert(&self, id: impl Into<ThingId>, body: &ThingRequest) -> Call<Thing> {
        self.client.call(&operation::UPSERT).path(Into::<ThingId>::into(id)).json(body)
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
    ) -> Call<()> {
        self.client
            .call(&operation::MERGE)
            .path(Into::<ThingId>::into(id))
            .query("targetId", Into::<ThingId>::into(target_id))
            .query("reason", reason.as_ref())
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
