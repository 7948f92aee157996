// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Logs of API requests.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::ApiTrackingId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;
use crate::webhooks::ApiTracking;

impl Client {
    /// Logs of API requests.
    pub fn api_logs(&self) -> ApiLogs {
        ApiLogs { client: self.clone() }
    }
}

/// Logs of API requests.
///
/// Accessor of the client: [`Client::api_logs`].
#[derive(Debug, Clone)]
pub struct ApiLogs {
    client: Client,
}

impl ApiLogs {
    /// Lists logs of API requests.
    ///
    /// `GET /tracking/api` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.api_logs().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListApiLogs {
        ListApiLogs(self.client.call(&LIST))
    }

    /// Returns the log of an API request.
    ///
    /// `GET /tracking/api/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let api_tracking = client.api_logs().get("api-tracking-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<ApiTrackingId>) -> Call<ApiTracking> {
        self.client.call(&GET).path(id.into_param())
    }
}

/// Call of [`ApiLogs::list`](crate::webhooks::ApiLogs::list): its optional parameters, and the
/// options of every call.
#[must_use = "`ApiLogs::list` sends nothing until it is awaited or sent"]
pub struct ListApiLogs(Call<Vec<ApiTracking>>);

impl ListApiLogs {
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
    /// [`api_tracking_fields`](crate::webhooks::api_tracking_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`api_tracking_fields`](crate::webhooks::api_tracking_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`api_tracking_expand`](crate::webhooks::api_tracking_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListApiLogs, ApiTracking);

static LIST: Operation = Operation::new(
        "GetTrackingApiCollection",
        Method::GET,
        "/tracking/api",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static GET: Operation = Operation::new(
        "GetTrackingApi",
        Method::GET,
        "/tracking/api/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
