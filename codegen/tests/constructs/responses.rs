// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Responses: two success statuses, no body, an existing resource; and authentication schemes.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::things::{PostThingChargeBody, Thing};
use crate::types::IntoParam;

impl Client {
    /// Responses: two success statuses, no body, an existing resource; and authentication schemes.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// Responses: two success statuses, no body, an existing resource; and authentication schemes.
///
/// Accessor of the client: [`Client::things`].
#[derive(Debug, Clone)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Returns the status.
    ///
    /// `GET /status` responds with 204.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.things().status().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn status(&self) -> Call<()> {
        self.client.call(&STATUS)
    }

    /// Creates a thing, or returns an equal one.
    ///
    /// `POST /things` responds with 201 or 303.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::things::Thing::default();
    /// let thing = client.things().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &Thing) -> Call<Thing> {
        self.client.call(&CREATE).json(body)
    }

    /// Creates or replaces a thing.
    ///
    /// `PUT /things/{id}` responds with 200 or 201.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::things::Thing::default();
    /// let thing = client.things().upsert("id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(&self, id: impl IntoParam<String>, body: &Thing) -> Call<Thing> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Charges for a thing.
    ///
    /// `POST /things/{id}/charge` responds with 201.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::things::PostThingChargeBody::new(10);
    /// let thing = client.things().charge("id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "Rebilly has deprecated this operation"]
    #[inline]
    pub fn charge(
        &self,
        id: impl IntoParam<String>,
        body: &PostThingChargeBody,
    ) -> Call<Thing> {
        self.client.call(&CHARGE).path(id.into_param()).json(body)
    }
}

static STATUS: Operation = Operation::new(
    "GetStatus",
    Method::GET,
    "/status",
    &[],
    Idempotency::Always,
);

static CREATE: Operation = Operation::new(
        "PostThing",
        Method::POST,
        "/things",
        &[AuthScheme::SecretApiKey],
        Idempotency::Never,
    )
    .returns_existing();
static UPSERT: Operation = Operation::new(
    "PutThing",
    Method::PUT,
    "/things/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CHARGE: Operation = Operation::new(
    "PostThingCharge",
    Method::POST,
    "/things/{id}/charge",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::WithRequestId,
);
