// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Every kind of parameter.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::things::{Colour, Thing, ThingId};
use crate::typed_call::call;
use crate::types::IntoParam;

impl Client {
    /// Every kind of parameter.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// Every kind of parameter.
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

    /// Deletes a part.
    ///
    /// `DELETE /things/{id}/parts/{2fa}` responds with 204.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.things().delete_part("thing-id", "x2fa", "thing-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_part(
        &self,
        id: impl IntoParam<ThingId>,
        _2fa: impl IntoParam<String>,
        target_id: impl IntoParam<ThingId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_PART)
            .path(id.into_param())
            .path(_2fa.into_param())
            .required_query("targetId", target_id.into_param())
    }
}

/// Call of [`Things::list`](crate::things::Things::list): its optional parameters, and the options
/// of every call.
#[must_use = "`Things::list` sends nothing until it is awaited or sent"]
pub struct ListThings(Call<Vec<Thing>>);

impl ListThings {
    /// Maximum number of items.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Filter expression.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`thing_fields`](crate::things::thing_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Sort order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`thing_fields`](crate::things::thing_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Resources to embed.
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }

    /// Colour.
    pub fn colour(self, colour: impl IntoParam<Colour>) -> Self {
        Self(self.0.query("colour", colour.into_param()))
    }

    /// `true` for enabled things.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.query("active", active))
    }
}

call!(ListThings, Vec<Thing>);

static LIST: Operation = Operation::new(
        "GetThingCollection",
        Method::GET,
        "/things",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static DELETE_PART: Operation = Operation::new(
        "DeletePart",
        Method::DELETE,
        "/things/{id}/parts/{2fa}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .without_organization();
