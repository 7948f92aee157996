// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Pauses of orders.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::SubscriptionPauseId;
use crate::subscriptions::{OrderPause, OrderPauseRequest};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Pauses of orders.
    pub fn order_pauses(&self) -> OrderPauses {
        OrderPauses {
            client: self.clone(),
        }
    }
}

/// Pauses of orders.
///
/// Accessor of the client: [`Client::order_pauses`].
#[derive(Debug, Clone)]
pub struct OrderPauses {
    client: Client,
}

impl OrderPauses {
    /// Lists order pauses.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /order-pauses` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.order_pauses().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListOrderPauses {
        ListOrderPauses(self.client.call(&LIST))
    }

    /// Creates an order pause with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second order pause. For safe retries, call `upsert` with an identifier
    /// of your own. Experimental: Rebilly can change this operation without notice.
    ///
    /// `POST /order-pauses` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::OrderPauseRequest::new(
    ///     "ord_01HRF27SATGE4Z6PBJE6PD8328",
    /// );
    /// let order_pause = client.order_pauses().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &OrderPauseRequest) -> Call<OrderPause> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns an order pause.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /order-pauses/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let order_pause = client
    ///     .order_pauses()
    ///     .get("sub_pau_01H085J3ZR1WKD120D73D7N4C9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<SubscriptionPauseId>) -> Call<OrderPause> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the order pause with this identifier.
    ///
    /// A retry is safe. Experimental: Rebilly can change this operation without notice.
    ///
    /// `PUT /order-pauses/{id}` responds with 200 or 201; documented errors: 401, 403, 422, 429.
    /// With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::OrderPauseRequest::new(
    ///     "ord_01HRF27SATGE4Z6PBJE6PD8328",
    /// );
    /// let order_pause = client
    ///     .order_pauses()
    ///     .upsert("sub_pau_01H085J3ZR1WKD120D73D7N4C9", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert<'b>(
        &self,
        id: impl IntoParam<SubscriptionPauseId>,
        body: impl Into<Option<&'b OrderPauseRequest>>,
    ) -> Call<OrderPause> {
        match body.into() {
            Some(body) => self.client.call(&UPSERT).path(id.into_param()).json(body),
            None => self.client.call(&UPSERT).path(id.into_param()),
        }
    }

    /// Deletes an order pause.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `DELETE /order-pauses/{id}` responds with 204; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.order_pauses().delete("sub_pau_01H085J3ZR1WKD120D73D7N4C9").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<SubscriptionPauseId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`OrderPauses::list`](crate::subscriptions::OrderPauses::list): its optional parameters,
/// and the options of every call.
#[must_use = "`OrderPauses::list` sends nothing until it is awaited or sent"]
pub struct ListOrderPauses(Call<Vec<OrderPause>>);

impl ListOrderPauses {
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
    /// [`order_pause_fields`](crate::subscriptions::order_pause_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`order_pause_fields`](crate::subscriptions::order_pause_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListOrderPauses, OrderPause);

static LIST: Operation = Operation::new(
        "GetOrderPauseCollection",
        Method::GET,
        "/order-pauses",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostOrderPause",
    Method::POST,
    "/order-pauses",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetOrderPause",
        Method::GET,
        "/order-pauses/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutOrderPause",
        Method::PUT,
        "/order-pauses/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteOrderPause",
    Method::DELETE,
    "/order-pauses/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
