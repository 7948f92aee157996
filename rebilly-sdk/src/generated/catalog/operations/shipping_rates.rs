// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Shipping rates.

use http::Method;
use crate::call::Call;
use crate::catalog::{ShippingRate, ShippingRateRequest};
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::ShippingRateId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Shipping rates.
    pub fn shipping_rates(&self) -> ShippingRates {
        ShippingRates {
            client: self.clone(),
        }
    }
}

/// Shipping rates.
///
/// Accessor of the client: [`Client::shipping_rates`].
#[derive(Debug, Clone)]
pub struct ShippingRates {
    client: Client,
}

impl ShippingRates {
    /// Lists shipping rates.
    ///
    /// `GET /shipping-rates` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.shipping_rates().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListShippingRates {
        ListShippingRates(self.client.call(&LIST))
    }

    /// Creates a shipping rate with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second shipping rate. For safe retries, call `upsert` with an
    /// identifier of your own.
    ///
    /// `POST /shipping-rates` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::catalog::ShippingRateRequest::new("name", 10, "USD");
    /// let shipping_rate = client.shipping_rates().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &ShippingRateRequest) -> Call<ShippingRate> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a shipping rate.
    ///
    /// `GET /shipping-rates/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let shipping_rate = client
    ///     .shipping_rates()
    ///     .get("ship_rate_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<ShippingRateId>) -> Call<ShippingRate> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the shipping rate with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /shipping-rates/{id}` responds with 200 or 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::catalog::ShippingRateRequest::new("name", 10, "USD");
    /// let shipping_rate = client
    ///     .shipping_rates()
    ///     .upsert("ship_rate_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<ShippingRateId>,
        body: &ShippingRateRequest,
    ) -> Call<ShippingRate> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes a shipping rate.
    ///
    /// `DELETE /shipping-rates/{id}` responds with 204; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.shipping_rates().delete("ship_rate_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<ShippingRateId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`ShippingRates::list`](crate::catalog::ShippingRates::list): its optional parameters,
/// and the options of every call.
#[must_use = "`ShippingRates::list` sends nothing until it is awaited or sent"]
pub struct ListShippingRates(Call<Vec<ShippingRate>>);

impl ListShippingRates {
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
    /// Known to work: `createdTime`. Names of all properties:
    /// [`shipping_rate_fields`](crate::catalog::shipping_rate_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`shipping_rate_fields`](crate::catalog::shipping_rate_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListShippingRates, ShippingRate);

static LIST: Operation = Operation::new(
        "GetShippingRateCollection",
        Method::GET,
        "/shipping-rates",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostShippingRate",
    Method::POST,
    "/shipping-rates",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetShippingRate",
        Method::GET,
        "/shipping-rates/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutShippingRate",
        Method::PUT,
        "/shipping-rates/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteShippingRate",
    Method::DELETE,
    "/shipping-rates/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
