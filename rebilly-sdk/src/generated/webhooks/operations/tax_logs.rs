// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Logs of tax requests.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::TaxTrackingId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;
use crate::webhooks::TaxTracking;

impl Client {
    /// Logs of tax requests.
    pub fn tax_logs(&self) -> TaxLogs {
        TaxLogs { client: self.clone() }
    }
}

/// Logs of tax requests.
///
/// Accessor of the client: [`Client::tax_logs`].
#[derive(Debug, Clone)]
pub struct TaxLogs {
    client: Client,
}

impl TaxLogs {
    /// Lists logs of requests to tax services.
    ///
    /// `GET /tracking/taxes` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.tax_logs().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListTaxLogs {
        ListTaxLogs(self.client.call(&LIST))
    }

    /// Returns the log of a request to a tax service.
    ///
    /// `GET /tracking/taxes/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let tax_tracking = client.tax_logs().get("tax-tracking-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<TaxTrackingId>) -> Call<TaxTracking> {
        self.client.call(&GET).path(id.into_param())
    }
}

/// Call of [`TaxLogs::list`](crate::webhooks::TaxLogs::list): its optional parameters, and the
/// options of every call.
#[must_use = "`TaxLogs::list` sends nothing until it is awaited or sent"]
pub struct ListTaxLogs(Call<Vec<TaxTracking>>);

impl ListTaxLogs {
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
    /// Names of all properties: [`tax_tracking_fields`](crate::webhooks::tax_tracking_fields).
    /// Rebilly documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties: [`tax_tracking_fields`](crate::webhooks::tax_tracking_fields).
    /// Rebilly documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListTaxLogs, TaxTracking);

static LIST: Operation = Operation::new(
    "GetTrackingTaxCollection",
    Method::GET,
    "/tracking/taxes",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET: Operation = Operation::new(
        "GetTrackingTax",
        Method::GET,
        "/tracking/taxes/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
