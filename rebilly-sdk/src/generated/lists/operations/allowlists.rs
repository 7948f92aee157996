// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Entries that are always allowed.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::lists::{Allowlist, AllowlistRequest};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Entries that are always allowed.
    pub fn allowlists(&self) -> Allowlists {
        Allowlists { client: self.clone() }
    }
}

/// Entries that are always allowed.
///
/// Accessor of the client: [`Client::allowlists`].
#[derive(Debug, Clone)]
pub struct Allowlists {
    client: Client,
}

impl Allowlists {
    /// TBD.
    ///
    /// `GET /allowlists` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.allowlists().get_allowlist_collection().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_allowlist_collection(&self) -> GetAllowlistsAllowlistCollection {
        GetAllowlistsAllowlistCollection(self.client.call(&GET_ALLOWLIST_COLLECTION))
    }

    /// TBD.
    ///
    /// `POST /allowlists` responds with 201; documented errors: 401, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::AllowlistRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let allowlist = client.allowlists().post_allowlist(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_allowlist(&self, body: &AllowlistRequest) -> Call<Allowlist> {
        self.client.call(&POST_ALLOWLIST).json(body)
    }

    /// TBD.
    ///
    /// `GET /allowlists/{id}` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let allowlist = client.allowlists().get_allowlist("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_allowlist(&self, id: impl IntoParam<String>) -> Call<Allowlist> {
        self.client.call(&GET_ALLOWLIST).path(id.into_param())
    }

    /// TBD.
    ///
    /// `DELETE /allowlists/{id}` responds with 204; documented errors: 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.allowlists().delete_allowlist("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_allowlist(&self, id: impl IntoParam<String>) -> Call<()> {
        self.client.call(&DELETE_ALLOWLIST).path(id.into_param())
    }
}

/// Call of
/// [`Allowlists::get_allowlist_collection`](crate::lists::Allowlists::get_allowlist_collection):
/// its optional parameters, and the options of every call.
#[must_use = "`Allowlists::get_allowlist_collection` sends nothing until it is awaited or sent"]
pub struct GetAllowlistsAllowlistCollection(Call<Vec<Allowlist>>);

impl GetAllowlistsAllowlistCollection {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties: [`allowlist_fields`](crate::lists::allowlist_fields). Rebilly
    /// documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties: [`allowlist_fields`](crate::lists::allowlist_fields). Rebilly
    /// documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }
}

paged_call!(GetAllowlistsAllowlistCollection, Allowlist);

static GET_ALLOWLIST_COLLECTION: Operation = Operation::new(
    "GetAllowlistCollection",
    Method::GET,
    "/allowlists",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_ALLOWLIST: Operation = Operation::new(
    "PostAllowlist",
    Method::POST,
    "/allowlists",
    &[AuthScheme::PublishableApiKey],
    Idempotency::Never,
);

static GET_ALLOWLIST: Operation = Operation::new(
        "GetAllowlist",
        Method::GET,
        "/allowlists/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_ALLOWLIST: Operation = Operation::new(
    "DeleteAllowlist",
    Method::DELETE,
    "/allowlists/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
