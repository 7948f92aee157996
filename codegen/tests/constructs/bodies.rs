// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Bodies that can be left out, lists, maps, single values.

use http::Method;
use super::query;
use super::types::*;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Operation, Idempotency, AuthScheme};
use crate::query::{CommaList, Filter, Sort};

impl Client {
    /// Bodies that can be left out, lists, maps, single values.
    pub fn things(&self) -> Things<'_> {
        Things { client: self }
    }
}

/// Bodies that can be left out, lists, maps, single values. Made by [`Client::things`].
#[derive(Debug, Clone, Copy)]
pub struct Things<'c> {
    client: &'c Client,
}

impl Things<'_> {
    /// Does it.
    ///
    /// `POST /things/{id}/pause` answers 204. Instead of the body, `None` sends nothing.
    pub fn pause<'b>(
        &self,
        id: impl AsRef<str>,
        body: impl Into<Option<&'b Thing>>,
    ) -> Call<()> {
        let call = self.client.call(&operation::PAUSE).path(id.as_ref());
        match body.into() {
            Some(body) => call.json(body),
            None => call,
        }
    }

    /// Does it.
    ///
    /// `POST /things/{id}/merge` answers 204. Instead of the body, `None` sends nothing.
    pub fn merge<'b>(
        &self,
        id: impl AsRef<str>,
        body: impl Into<Option<&'b MergeThingBody>>,
    ) -> Call<()> {
        let call = self.client.call(&operation::MERGE).path(id.as_ref());
        match body.into() {
            Some(body) => call.json(body),
            None => call,
        }
    }

    /// Does it.
    ///
    /// `PUT /things/all` answers 204.
    pub fn replace_all(&self, body: &Vec<Thing>) -> Call<()> {
        self.client.call(&operation::REPLACE_ALL).json(body)
    }

    /// Does it.
    ///
    /// `PUT /things/fields` answers 204.
    pub fn set_fields(&self, body: &Map<Json>) -> Call<()> {
        self.client.call(&operation::SET_FIELDS).json(body)
    }

    /// Does it.
    ///
    /// `PUT /things/state` answers 204.
    pub fn set_state(&self, body: &PutThingStateBody) -> Call<()> {
        self.client.call(&operation::SET_STATE).json(body)
    }

    /// Does it.
    ///
    /// `PUT /things/name` answers 204.
    pub fn set_name(&self, body: impl AsRef<str>) -> Call<()> {
        self.client.call(&operation::SET_NAME).json(&body.as_ref().to_owned())
    }

    /// Does it.
    ///
    /// `PUT /things/count` answers 204.
    pub fn set_count(&self, body: &i64) -> Call<()> {
        self.client.call(&operation::SET_COUNT).json(body)
    }
}

mod operation {
    use super::*;
    pub(super) static PAUSE: Operation = Operation::new(
        "PauseThing",
        Method::POST,
        "/things/{id}/pause",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    );
    pub(super) static MERGE: Operation = Operation::new(
        "MergeThing",
        Method::POST,
        "/things/{id}/merge",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    );
    pub(super) static REPLACE_ALL: Operation = Operation::new(
        "PutThings",
        Method::PUT,
        "/things/all",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static SET_FIELDS: Operation = Operation::new(
        "PutThingFields",
        Method::PUT,
        "/things/fields",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static SET_STATE: Operation = Operation::new(
        "PutThingState",
        Method::PUT,
        "/things/state",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static SET_NAME: Operation = Operation::new(
        "PutThingName",
        Method::PUT,
        "/things/name",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static SET_COUNT: Operation = Operation::new(
        "PutThingCount",
        Method::PUT,
        "/things/count",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
}
