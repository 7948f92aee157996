// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Entries that are blocked.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::lists::{BlocklistEntry, BlocklistEntryRequest};
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
    /// Lists blocklist entries.
    ///
    /// `GET /blocklists` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.blocklists().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListBlocklists {
        ListBlocklists(self.client.call(&LIST))
    }

    /// Adds an entry to the blocklist, with an identifier assigned by Rebilly.
    ///
    /// For safe retries, call `upsert` with an identifier of your own.
    ///
    /// `POST /blocklists` responds with 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::BlocklistEntryRequest::new("payment-card", "value");
    /// let blocklist_entry = client.blocklists().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &BlocklistEntryRequest) -> Call<BlocklistEntry> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a blocklist entry.
    ///
    /// `GET /blocklists/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let blocklist_entry = client.blocklists().get("blkl_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<BlocklistId>) -> Call<BlocklistEntry> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the blocklist entry with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /blocklists/{id}` responds with 200 or 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::BlocklistEntryRequest::new("payment-card", "value");
    /// let blocklist_entry = client
    ///     .blocklists()
    ///     .upsert("blkl_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<BlocklistId>,
        body: &BlocklistEntryRequest,
    ) -> Call<BlocklistEntry> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Removes an entry from the blocklist.
    ///
    /// `DELETE /blocklists/{id}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.blocklists().delete("blkl_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<BlocklistId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`Blocklists::list`](crate::lists::Blocklists::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Blocklists::list` sends nothing until it is awaited or sent"]
pub struct ListBlocklists(Call<Vec<BlocklistEntry>>);

impl ListBlocklists {
    /// Maximum number of items in a page.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`blocklist_entry_fields`](crate::lists::blocklist_entry_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`blocklist_entry_fields`](crate::lists::blocklist_entry_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListBlocklists, BlocklistEntry);

static LIST: Operation = Operation::new(
        "GetBlocklistCollection",
        Method::GET,
        "/blocklists",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostBlocklist",
    Method::POST,
    "/blocklists",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetBlocklist",
        Method::GET,
        "/blocklists/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutBlocklist",
        Method::PUT,
        "/blocklists/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteBlocklist",
    Method::DELETE,
    "/blocklists/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
