// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Request bodies: optional ones, lists, maps, scalars.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::things::{MergeThingBody, PutThingStateBody, Thing};
use crate::types::{IntoParam, Json, Map};

impl Client {
    /// Request bodies: optional ones, lists, maps, scalars.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// Request bodies: optional ones, lists, maps, scalars.
///
/// Accessor of the client: [`Client::things`].
#[derive(Debug, Clone)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Runs the operation.
    ///
    /// `POST /things/{id}/pause` responds with 204. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::things::Thing::default();
    /// client.things().pause("id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pause<'b>(
        &self,
        id: impl IntoParam<String>,
        body: impl Into<Option<&'b Thing>>,
    ) -> Call<()> {
        match body.into() {
            Some(body) => self.client.call(&PAUSE).path(id.into_param()).json(body),
            None => self.client.call(&PAUSE).path(id.into_param()),
        }
    }

    /// Runs the operation.
    ///
    /// `POST /things/{id}/merge` responds with 204. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::things::MergeThingBody::default();
    /// client.things().merge("id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn merge<'b>(
        &self,
        id: impl IntoParam<String>,
        body: impl Into<Option<&'b MergeThingBody>>,
    ) -> Call<()> {
        match body.into() {
            Some(body) => self.client.call(&MERGE).path(id.into_param()).json(body),
            None => self.client.call(&MERGE).path(id.into_param()),
        }
    }

    /// Runs the operation.
    ///
    /// `PUT /things/all` responds with 204.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = vec![rebilly_sdk::things::Thing::default()];
    /// client.things().replace_all(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace_all(&self, body: &Vec<Thing>) -> Call<()> {
        self.client.call(&REPLACE_ALL).json(body)
    }

    /// Runs the operation.
    ///
    /// `PUT /things/fields` responds with 204.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::types::Map<rebilly_sdk::types::Json>,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// client.things().set_fields(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_fields(&self, body: &Map<Json>) -> Call<()> {
        self.client.call(&SET_FIELDS).json(body)
    }

    /// Runs the operation.
    ///
    /// `PUT /things/state` responds with 204.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::things::PutThingStateBody,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// client.things().set_state(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_state(&self, body: &PutThingStateBody) -> Call<()> {
        self.client.call(&SET_STATE).json(body)
    }

    /// Runs the operation.
    ///
    /// `PUT /things/name` responds with 204.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: &str,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// client.things().set_name(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_name(&self, body: impl AsRef<str>) -> Call<()> {
        self.client.call(&SET_NAME).json(&body.as_ref().to_owned())
    }

    /// Runs the operation.
    ///
    /// `PUT /things/count` responds with 204.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: i64,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// client.things().set_count(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_count(&self, body: &i64) -> Call<()> {
        self.client.call(&SET_COUNT).json(body)
    }
}

static PAUSE: Operation = Operation::new(
    "PauseThing",
    Method::POST,
    "/things/{id}/pause",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static MERGE: Operation = Operation::new(
    "MergeThing",
    Method::POST,
    "/things/{id}/merge",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static REPLACE_ALL: Operation = Operation::new(
    "PutThings",
    Method::PUT,
    "/things/all",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET_FIELDS: Operation = Operation::new(
    "PutThingFields",
    Method::PUT,
    "/things/fields",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET_STATE: Operation = Operation::new(
    "PutThingState",
    Method::PUT,
    "/things/state",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET_NAME: Operation = Operation::new(
    "PutThingName",
    Method::PUT,
    "/things/name",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET_COUNT: Operation = Operation::new(
    "PutThingCount",
    Method::PUT,
    "/things/count",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
