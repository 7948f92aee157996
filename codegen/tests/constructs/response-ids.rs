// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Responses with the id of the path: which operations compare it.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::things::{Label, Shape, Thing, ThingId};
use crate::types::IntoParam;

impl Client {
    /// Responses with the id of the path: which operations compare it.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// Responses with the id of the path: which operations compare it.
///
/// Accessor of the client: [`Client::things`].
#[derive(Debug, Clone)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Calls GetThing.
    ///
    /// `GET /things/{id}` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let thing = client.things().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<String>) -> Call<Thing> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Calls PutThing.
    ///
    /// `PUT /things/{id}` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let thing = client.things().upsert("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert(&self, id: impl IntoParam<String>) -> Call<Thing> {
        self.client.call(&UPSERT).path(id.into_param())
    }

    /// Calls PostThing.
    ///
    /// `POST /things/{id}` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let thing = client.things().renew("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn renew(&self, id: impl IntoParam<String>) -> Call<Thing> {
        self.client.call(&RENEW).path(id.into_param())
    }

    /// Calls GetThingParts.
    ///
    /// `GET /things/{id}/parts` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let thing = client.things().parts("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parts(&self, id: impl IntoParam<String>) -> Call<Thing> {
        self.client.call(&PARTS).path(id.into_param())
    }

    /// Calls GetThingVersion.
    ///
    /// `GET /things/{id}/versions/{version}` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let thing = client.things().version("id", "version").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn version(
        &self,
        id: impl IntoParam<String>,
        version: impl IntoParam<String>,
    ) -> Call<Thing> {
        self.client.call(&VERSION).path(id.into_param()).path(version.into_param())
    }

    /// Calls GetAlias.
    ///
    /// `GET /aliases/{id}` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let thing = client.things().by_alias("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_alias(&self, id: impl IntoParam<String>) -> Call<Thing> {
        self.client.call(&BY_ALIAS).path(id.into_param())
    }

    /// Calls PatchThing.
    ///
    /// `PATCH /boxes/{id}/things/{thingId}` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let thing = client.things().update("id", "thing-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        id: impl IntoParam<String>,
        thing_id: impl IntoParam<ThingId>,
    ) -> Call<Thing> {
        self.client.call(&UPDATE).path(id.into_param()).path(thing_id.into_param())
    }

    /// Calls GetLabel.
    ///
    /// `GET /labels/{id}` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let label = client.things().label("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label(&self, id: impl IntoParam<String>) -> Call<Label> {
        self.client.call(&LABEL).path(id.into_param())
    }

    /// Calls GetShape.
    ///
    /// `GET /shapes/{id}` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let shape = client.things().shape("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn shape(&self, id: impl IntoParam<String>) -> Call<Shape> {
        self.client.call(&SHAPE).path(id.into_param())
    }
}

static GET: Operation = Operation::new(
        "GetThing",
        Method::GET,
        "/things/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutThing",
        Method::PUT,
        "/things/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static RENEW: Operation = Operation::new(
    "PostThing",
    Method::POST,
    "/things/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static PARTS: Operation = Operation::new(
    "GetThingParts",
    Method::GET,
    "/things/{id}/parts",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static VERSION: Operation = Operation::new(
    "GetThingVersion",
    Method::GET,
    "/things/{id}/versions/{version}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static BY_ALIAS: Operation = Operation::new(
    "GetAlias",
    Method::GET,
    "/aliases/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static UPDATE: Operation = Operation::new(
        "PatchThing",
        Method::PATCH,
        "/boxes/{id}/things/{thingId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static LABEL: Operation = Operation::new(
    "GetLabel",
    Method::GET,
    "/labels/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SHAPE: Operation = Operation::new(
        "GetShape",
        Method::GET,
        "/shapes/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
