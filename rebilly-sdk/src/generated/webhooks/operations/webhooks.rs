// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Endpoints that Rebilly delivers events to.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::Filter;
use crate::shared::WebhookId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;
use crate::webhooks::{GlobalWebhook, GlobalWebhookRequest};

impl Client {
    /// Endpoints that Rebilly delivers events to.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks { client: self.clone() }
    }
}

/// Endpoints that Rebilly delivers events to.
///
/// Accessor of the client: [`Client::webhooks`].
#[derive(Debug, Clone)]
pub struct Webhooks {
    client: Client,
}

impl Webhooks {
    /// Lists webhooks.
    ///
    /// `GET /webhooks` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.webhooks().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListWebhooks {
        ListWebhooks(self.client.call(&LIST))
    }

    /// Creates a webhook with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second webhook. For safe retries, call `upsert` with an identifier of
    /// your own. An organization can have 25 active webhooks.
    ///
    /// `POST /webhooks` responds with 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::webhooks::GlobalWebhookRequest::new(
    ///     "GET",
    ///     "https://example.com",
    ///     "crd_0YV9Y706QGCB39FQD380G1ZHZH",
    /// );
    /// let global_webhook = client.webhooks().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &GlobalWebhookRequest) -> Call<GlobalWebhook> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a webhook.
    ///
    /// `GET /webhooks/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let global_webhook = client.webhooks().get("hook_0YVBG8S0K0DG59J6S3RMN9K452").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<WebhookId>) -> Call<GlobalWebhook> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the webhook with this identifier.
    ///
    /// A writable property that the request omits is reset to its default. A retry is safe.
    ///
    /// `PUT /webhooks/{id}` responds with 200 or 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::webhooks::GlobalWebhookRequest::new(
    ///     "GET",
    ///     "https://example.com",
    ///     "crd_0YV9Y706QGCB39FQD380G1ZHZH",
    /// );
    /// let global_webhook = client
    ///     .webhooks()
    ///     .upsert("hook_0YVBG8S0K0DG59J6S3RMN9K452", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<WebhookId>,
        body: &GlobalWebhookRequest,
    ) -> Call<GlobalWebhook> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes a webhook.
    ///
    /// Rebilly stops all deliveries to its URL. To pause deliveries, set the status to `inactive`
    /// instead.
    ///
    /// `DELETE /webhooks/{id}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.webhooks().delete("hook_0YVBG8S0K0DG59J6S3RMN9K452").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<WebhookId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }

    /// Sends a test event to a webhook, registered or not.
    ///
    /// The response does not contain the result of the delivery.
    ///
    /// `POST /previews/webhooks` responds with 204; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::webhooks::GlobalWebhookRequest::new(
    ///     "GET",
    ///     "https://example.com",
    ///     "crd_0YV9Y706QGCB39FQD380G1ZHZH",
    /// );
    /// client.webhooks().preview(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn preview(&self, body: &GlobalWebhookRequest) -> Call<()> {
        self.client.call(&PREVIEW).json(body)
    }
}

/// Call of [`Webhooks::list`](crate::webhooks::Webhooks::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Webhooks::list` sends nothing until it is awaited or sent"]
pub struct ListWebhooks(Call<Vec<GlobalWebhook>>);

impl ListWebhooks {
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

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties: [`global_webhook_fields`](crate::webhooks::global_webhook_fields).
    /// Rebilly documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

paged_call!(ListWebhooks, GlobalWebhook);

static LIST: Operation = Operation::new(
    "GetWebhookCollection",
    Method::GET,
    "/webhooks",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE: Operation = Operation::new(
    "PostWebhook",
    Method::POST,
    "/webhooks",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetWebhook",
        Method::GET,
        "/webhooks/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutWebhook",
        Method::PUT,
        "/webhooks/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteWebhook",
    Method::DELETE,
    "/webhooks/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static PREVIEW: Operation = Operation::new(
    "PostPreviewWebhook",
    Method::POST,
    "/previews/webhooks",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);
