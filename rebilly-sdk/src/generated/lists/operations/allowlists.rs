// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Entries that are always allowed.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::lists::{AllowlistEntry, AllowlistEntryRequest};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::AllowlistId;
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
    /// Lists allowlist entries.
    ///
    /// `GET /allowlists` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.allowlists().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListAllowlists {
        ListAllowlists(self.client.call(&LIST))
    }

    /// Adds an entry to the allowlist.
    ///
    /// `POST /allowlists` responds with 201; documented errors: 401, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::AllowlistEntryRequest::new("address", "value");
    /// let allowlist_entry = client.allowlists().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &AllowlistEntryRequest) -> Call<AllowlistEntry> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns an allowlist entry.
    ///
    /// `GET /allowlists/{id}` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let allowlist_entry = client.allowlists().get("rsal_01HXBY67D5CNWM2YK79PFZR4C2").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<AllowlistId>) -> Call<AllowlistEntry> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Removes an entry from the allowlist.
    ///
    /// `DELETE /allowlists/{id}` responds with 204; documented errors: 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.allowlists().delete("rsal_01HXBY67D5CNWM2YK79PFZR4C2").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<AllowlistId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`Allowlists::list`](crate::lists::Allowlists::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Allowlists::list` sends nothing until it is awaited or sent"]
pub struct ListAllowlists(Call<Vec<AllowlistEntry>>);

impl ListAllowlists {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`allowlist_entry_fields`](crate::lists::allowlist_entry_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`allowlist_entry_fields`](crate::lists::allowlist_entry_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

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
}

paged_call!(ListAllowlists, AllowlistEntry);

static LIST: Operation = Operation::new(
        "GetAllowlistCollection",
        Method::GET,
        "/allowlists",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostAllowlist",
    Method::POST,
    "/allowlists",
    &[AuthScheme::PublishableApiKey],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetAllowlist",
        Method::GET,
        "/allowlists/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteAllowlist",
    Method::DELETE,
    "/allowlists/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
