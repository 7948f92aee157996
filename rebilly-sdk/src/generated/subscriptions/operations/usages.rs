// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Usage of metered subscription items.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::UsageId;
use crate::subscriptions::{Usage, UsageRequest};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Usage of metered subscription items.
    pub fn usages(&self) -> Usages {
        Usages { client: self.clone() }
    }
}

/// Usage of metered subscription items.
///
/// Accessor of the client: [`Client::usages`].
#[derive(Debug, Clone)]
pub struct Usages {
    client: Client,
}

impl Usages {
    /// Lists usage records.
    ///
    /// `GET /usages` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.usages().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListUsages {
        ListUsages(self.client.call(&LIST))
    }

    /// Creates a usage record with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second usage record.
    ///
    /// `POST /usages` responds with 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::UsageRequest::new(
    ///     "sub_01HRF27SATGE4Z6PBJE6PD8328",
    ///     5,
    /// );
    /// let usage = client.usages().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &UsageRequest) -> Call<Usage> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a usage record.
    ///
    /// `GET /usages/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let usage = client.usages().get("sub_usg_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<UsageId>) -> Call<Usage> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Deletes a usage record.
    ///
    /// `DELETE /usages/{id}` responds with 204; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.usages().delete("sub_usg_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<UsageId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`Usages::list`](crate::subscriptions::Usages::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Usages::list` sends nothing until it is awaited or sent"]
pub struct ListUsages(Call<Vec<Usage>>);

impl ListUsages {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`usage_fields`](crate::subscriptions::usage_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`usage_fields`](crate::subscriptions::usage_fields).
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

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListUsages, Usage);

static LIST: Operation = Operation::new(
        "GetUsageCollection",
        Method::GET,
        "/usages",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostUsage",
    Method::POST,
    "/usages",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetUsage",
        Method::GET,
        "/usages/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteUsage",
    Method::DELETE,
    "/usages/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
