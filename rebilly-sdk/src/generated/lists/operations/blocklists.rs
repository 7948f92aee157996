// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Entries that are blocked.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::lists::{Blocklist, BlocklistRequest};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::BlocklistId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Entries that are blocked.
    pub fn blocklists(&self) -> Blocklists {
        Blocklists { client: self.clone() }
    }
}

/// Entries that are blocked.
///
/// Accessor of the client: [`Client::blocklists`].
#[derive(Debug, Clone)]
pub struct Blocklists {
    client: Client,
}

impl Blocklists {
    /// TBD.
    ///
    /// `GET /blocklists` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.blocklists().get_blocklist_collection().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_blocklist_collection(&self) -> GetBlocklistsBlocklistCollection {
        GetBlocklistsBlocklistCollection(self.client.call(&GET_BLOCKLIST_COLLECTION))
    }

    /// TBD.
    ///
    /// `POST /blocklists` responds with 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::BlocklistRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let blocklist = client.blocklists().post_blocklist(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_blocklist(&self, body: &BlocklistRequest) -> Call<Blocklist> {
        self.client.call(&POST_BLOCKLIST).json(body)
    }

    /// TBD.
    ///
    /// `GET /blocklists/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let blocklist = client.blocklists().get_blocklist("blocklist-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_blocklist(&self, id: impl IntoParam<BlocklistId>) -> Call<Blocklist> {
        self.client.call(&GET_BLOCKLIST).path(id.into_param())
    }

    /// TBD.
    ///
    /// `PUT /blocklists/{id}` responds with 200 or 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::BlocklistRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let blocklist = client.blocklists().put_blocklist("blocklist-id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_blocklist(
        &self,
        id: impl IntoParam<BlocklistId>,
        body: &BlocklistRequest,
    ) -> Call<Blocklist> {
        self.client.call(&PUT_BLOCKLIST).path(id.into_param()).json(body)
    }

    /// TBD.
    ///
    /// `DELETE /blocklists/{id}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.blocklists().delete_blocklist("blocklist-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_blocklist(&self, id: impl IntoParam<BlocklistId>) -> Call<()> {
        self.client.call(&DELETE_BLOCKLIST).path(id.into_param())
    }
}

/// Call of
/// [`Blocklists::get_blocklist_collection`](crate::lists::Blocklists::get_blocklist_collection):
/// its optional parameters, and the options of every call.
#[must_use = "`Blocklists::get_blocklist_collection` sends nothing until it is awaited or sent"]
pub struct GetBlocklistsBlocklistCollection(Call<Vec<Blocklist>>);

impl GetBlocklistsBlocklistCollection {
    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties: [`blocklist_fields`](crate::lists::blocklist_fields). Rebilly
    /// documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties: [`blocklist_fields`](crate::lists::blocklist_fields). Rebilly
    /// documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(GetBlocklistsBlocklistCollection, Blocklist);

static GET_BLOCKLIST_COLLECTION: Operation = Operation::new(
    "GetBlocklistCollection",
    Method::GET,
    "/blocklists",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_BLOCKLIST: Operation = Operation::new(
    "PostBlocklist",
    Method::POST,
    "/blocklists",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_BLOCKLIST: Operation = Operation::new(
        "GetBlocklist",
        Method::GET,
        "/blocklists/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static PUT_BLOCKLIST: Operation = Operation::new(
        "PutBlocklist",
        Method::PUT,
        "/blocklists/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_BLOCKLIST: Operation = Operation::new(
    "DeleteBlocklist",
    Method::DELETE,
    "/blocklists/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
