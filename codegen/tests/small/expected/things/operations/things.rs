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
use crate::types::IntoParam;

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
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::things::ThingRequest::new("Ann", "solid");
    /// let thing = client.things().upsert("thing-id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<ThingId>,
        body: &ThingRequest,
    ) -> Call<Thing> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
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
        id: impl IntoParam<ThingId>,
        target_id: impl IntoParam<ThingId>,
        reason: impl IntoParam<String>,
    ) -> Call<()> {
        self.client
            .call(&MERGE)
            .path(id.into_param())
            .required_query("targetId", target_id.into_param())
            .required_query("reason", reason.into_param())
    }
}

/// Call of [`Things::list`](crate::things::Things::list): its optional parameters, and the options
/// of every call.
#[must_use = "`Things::list` sends nothing until it is awaited or sent"]
pub struct ListThings(Call<Vec<Thing>>);

impl ListThings {
    /// Maximum number of items in the response.
    #[inline]
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
    pub fn colour(self, colour: impl IntoParam<Colour>) -> Self {
        Self(self.0.query("colour", colour.into_param()))
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
    )
    .returns_id();
static MERGE: Operation = Operation::new(
    "DeleteThing",
    Method::DELETE,
    "/things/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
