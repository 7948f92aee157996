// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Delivery attempts of events, and their redelivery.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::WebhookTrackingId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;
use crate::webhooks::WebhookTracking;

impl Client {
    /// Delivery attempts of events, and their redelivery.
    pub fn webhook_deliveries(&self) -> WebhookDeliveries {
        WebhookDeliveries {
            client: self.clone(),
        }
    }
}

/// Delivery attempts of events, and their redelivery.
///
/// Accessor of the client: [`Client::webhook_deliveries`].
#[derive(Debug, Clone)]
pub struct WebhookDeliveries {
    client: Client,
}

impl WebhookDeliveries {
    /// Lists delivery attempts, one entry per attempt.
    ///
    /// `GET /tracking/webhooks` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.webhook_deliveries().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListWebhookDeliveries {
        ListWebhookDeliveries(self.client.call(&LIST))
    }

    /// Returns the request and the response of a delivery attempt.
    ///
    /// `GET /tracking/webhooks/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let webhook_tracking = client
    ///     .webhook_deliveries()
    ///     .get("hook_log_01HXC7HJ1V2FNJD1R396WCG2HB")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<WebhookTrackingId>) -> Call<WebhookTracking> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Redelivers the event of a delivery attempt.
    ///
    /// The SDK retries the call like a PUT: a retry can deliver the event a second time, and
    /// receivers must handle duplicates.
    ///
    /// `POST /tracking/webhooks/{id}/resend` responds with 204; documented errors: 401, 403, 404,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.webhook_deliveries().resend("hook_log_01HXC7HJ1V2FNJD1R396WCG2HB").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resend(&self, id: impl IntoParam<WebhookTrackingId>) -> Call<()> {
        self.client.call(&RESEND).path(id.into_param())
    }
}

/// Call of [`WebhookDeliveries::list`](crate::webhooks::WebhookDeliveries::list): its optional
/// parameters, and the options of every call.
#[must_use = "`WebhookDeliveries::list` sends nothing until it is awaited or sent"]
pub struct ListWebhookDeliveries(Call<Vec<WebhookTracking>>);

impl ListWebhookDeliveries {
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
    /// [`webhook_tracking_fields`](crate::webhooks::webhook_tracking_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`webhook_tracking_fields`](crate::webhooks::webhook_tracking_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListWebhookDeliveries, WebhookTracking);

static LIST: Operation = Operation::new(
        "GetTrackingWebhookCollection",
        Method::GET,
        "/tracking/webhooks",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static GET: Operation = Operation::new(
        "GetTrackingWebhook",
        Method::GET,
        "/tracking/webhooks/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static RESEND: Operation = Operation::new(
    "PostTrackingWebhookResendRequest",
    Method::POST,
    "/tracking/webhooks/{id}/resend",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
