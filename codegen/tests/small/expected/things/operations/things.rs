// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Things of every kind.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::CommaList;
use crate::shared::ThingId;
use crate::things::{Colour, Thing, ThingRequest};
use crate::typed_call::call;

impl Client {
    /// Things of every kind.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// Things of every kind.
///
/// Accessor of the client: [`Client::things`].
#[derive(Debug, Clone)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Lists things.
    ///
    /// `GET /things` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.things().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListThings {
        ListThings(self.client.call(&LIST))
    }

    /// Creates or replaces a thing.
    ///
    /// `PUT /things/{id}` responds with 200 or 201; documented errors: 404.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::things::ThingRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let thing = client.things().upsert("thing-id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert(&self, id: impl Into<ThingId>, body: &ThingRequest) -> Call<Thing> {
        self.client.call(&UPSERT).path(Into::<ThingId>::into(id)).json(body)
    }

    /// Merges a thing into another.
    ///
    /// `DELETE /things/{id}` responds with 204.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.things().merge("thing-id", "thing-id", "reason").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "Rebilly has deprecated this operation"]
    pub fn merge(
        &self,
        id: impl Into<ThingId>,
        target_id: impl Into<ThingId>,
        reason: impl AsRef<str>,
    ) -> Call<()> {
        self.client
            .call(&MERGE)
            .path(Into::<ThingId>::into(id))
            .query("targetId", Into::<ThingId>::into(target_id))
            .query("reason", reason.as_ref())
    }
}

/// Call of [`Things::list`](crate::things::Things::list): its optional parameters, and the options
/// of every call.
#[must_use = "`Things::list` sends nothing until it is awaited or sent"]
pub struct ListThings(Call<Vec<Thing>>);

impl ListThings {
    /// Maximum number of items in the response.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Fields to sort by.
    ///
    /// Names of all properties: [`thing_fields`](crate::things::thing_fields). Rebilly documents
    /// none that is accepted here.
    pub fn sort(self, sort: impl Into<CommaList>) -> Self {
        Self(self.0.query("sort", Into::<CommaList>::into(sort)))
    }

    /// Filter by colour.
    pub fn colour(self, colour: impl Into<Colour>) -> Self {
        Self(self.0.query("colour", Into::<Colour>::into(colour)))
    }
}

call!(ListThings, Vec<Thing>);

static LIST: Operation = Operation::new(
    "GetThingCollection",
    Method::GET,
    "/things",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static UPSERT: Operation = Operation::new(
    "PutThing",
    Method::PUT,
    "/things/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static MERGE: Operation = Operation::new(
    "DeleteThing",
    Method::DELETE,
    "/things/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
