// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Cancellations of orders.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::SubscriptionCancellationId;
use crate::subscriptions::{
    OrderCancellation, OrderCancellationRequest, OrderCancellationUpdate,
};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Cancellations of orders.
    pub fn order_cancellations(&self) -> OrderCancellations {
        OrderCancellations {
            client: self.clone(),
        }
    }
}

/// Cancellations of orders.
///
/// Accessor of the client: [`Client::order_cancellations`].
#[derive(Debug, Clone)]
pub struct OrderCancellations {
    client: Client,
}

impl OrderCancellations {
    /// Lists order cancellations.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /order-cancellations` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.order_cancellations().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListOrderCancellations {
        ListOrderCancellations(self.client.call(&LIST))
    }

    /// Creates an order cancellation with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second order cancellation. For safe retries, call `upsert` with an
    /// identifier of your own. Experimental: Rebilly can change this operation without notice.
    ///
    /// `POST /order-cancellations` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::OrderCancellationRequest::new(
    ///     "sub_01HRF27SATGE4Z6PBJE6PD8328",
    /// );
    /// let order_cancellation = client.order_cancellations().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &OrderCancellationRequest) -> Call<OrderCancellation> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns an order cancellation.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /order-cancellations/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let order_cancellation = client
    ///     .order_cancellations()
    ///     .get("sub_cnl_01H085J3ZR1WKD120D73D7N4C9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<SubscriptionCancellationId>,
    ) -> Call<OrderCancellation> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the order cancellation with this identifier.
    ///
    /// A retry is safe. Experimental: Rebilly can change this operation without notice.
    ///
    /// `PUT /order-cancellations/{id}` responds with 200 or 201; documented errors: 401, 403, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::OrderCancellationRequest::new(
    ///     "sub_01HRF27SATGE4Z6PBJE6PD8328",
    /// );
    /// let order_cancellation = client
    ///     .order_cancellations()
    ///     .upsert("sub_cnl_01H085J3ZR1WKD120D73D7N4C9", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<SubscriptionCancellationId>,
        body: &OrderCancellationRequest,
    ) -> Call<OrderCancellation> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Changes some properties of an order cancellation.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `PATCH /order-cancellations/{id}` responds with 200; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::OrderCancellationUpdate::new(
    ///     "sub_01HRF27SATGE4Z6PBJE6PD8328",
    /// );
    /// let order_cancellation = client
    ///     .order_cancellations()
    ///     .update("sub_cnl_01H085J3ZR1WKD120D73D7N4C9", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl IntoParam<SubscriptionCancellationId>,
        body: &OrderCancellationUpdate,
    ) -> Call<OrderCancellation> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }

    /// Deletes an order cancellation.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `DELETE /order-cancellations/{id}` responds with 204; documented errors: 401, 403, 404, 409,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.order_cancellations().delete("sub_cnl_01H085J3ZR1WKD120D73D7N4C9").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<SubscriptionCancellationId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`OrderCancellations::list`](crate::subscriptions::OrderCancellations::list): its
/// optional parameters, and the options of every call.
#[must_use = "`OrderCancellations::list` sends nothing until it is awaited or sent"]
pub struct ListOrderCancellations(Call<Vec<OrderCancellation>>);

impl ListOrderCancellations {
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
    /// [`order_cancellation_fields`](crate::subscriptions::order_cancellation_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`order_cancellation_fields`](crate::subscriptions::order_cancellation_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListOrderCancellations, OrderCancellation);

static LIST: Operation = Operation::new(
        "GetOrderCancellationCollection",
        Method::GET,
        "/order-cancellations",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostOrderCancellation",
    Method::POST,
    "/order-cancellations",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetOrderCancellation",
        Method::GET,
        "/order-cancellations/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutOrderCancellation",
        Method::PUT,
        "/order-cancellations/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchOrderCancellation",
        Method::PATCH,
        "/order-cancellations/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteOrderCancellation",
    Method::DELETE,
    "/order-cancellations/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
