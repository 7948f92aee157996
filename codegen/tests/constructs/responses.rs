// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Test.

use http::Method;
use super::query;
use super::types::*;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Operation, Idempotency, AuthScheme};
use crate::query::{CommaList, Filter, Sort};

impl Client {
    /// Two statuses of success, none at all, one that was there before; and who may call.
    pub fn things(&self) -> ThingsApi<'_> {
        ThingsApi { client: self }
    }
}

/// Two statuses of success, none at all, one that was there before; and who may call. Made by
/// [`Client::things`].
#[derive(Debug, Clone, Copy)]
pub struct ThingsApi<'c> {
    client: &'c Client,
}

impl<'c> ThingsApi<'c> {
    /// Says how it goes.
    ///
    /// `GET /status` answers 204.
    pub fn status(&self) -> Call<'c, ()> {
        self.client.call(&things_operations::STATUS)
    }

    /// Makes a thing, or finds an equal one.
    ///
    /// `POST /things` answers 201 or 303.
    pub fn create(&self, body: &Thing) -> Call<'c, Thing> {
        self.client.call(&things_operations::CREATE).json(body)
    }

    /// Makes or replaces a thing.
    ///
    /// `PUT /things/{id}` answers 200 or 201.
    pub fn upsert(&self, id: impl AsRef<str>, body: &Thing) -> Call<'c, Thing> {
        self.client.call(&things_operations::UPSERT).path(id.as_ref()).json(body)
    }

    /// Charges for it.
    ///
    /// `POST /things/{id}/charge` answers 201.
    #[deprecated = "Rebilly is taking this operation away"]
    pub fn charge(
        &self,
        id: impl AsRef<str>,
        body: &PostThingChargeBody,
    ) -> Call<'c, Thing> {
        self.client.call(&things_operations::CHARGE).path(id.as_ref()).json(body)
    }
}

mod things_operations {
    use super::*;
    pub(super) static STATUS: Operation = Operation::new(
        "GetStatus",
        Method::GET,
        "/status",
        &[],
        Idempotency::Always,
    );
    pub(super) static CREATE: Operation = Operation::new(
            "PostThing",
            Method::POST,
            "/things",
            &[AuthScheme::SecretApiKey],
            Idempotency::Never,
        )
        .returns_existing();
    pub(super) static UPSERT: Operation = Operation::new(
        "PutThing",
        Method::PUT,
        "/things/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static CHARGE: Operation = Operation::new(
        "PostThingCharge",
        Method::POST,
        "/things/{id}/charge",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::WithRequestId,
    );
}
