// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Reactivations of orders.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::SubscriptionReactivationId;
use crate::subscriptions::{OrderReactivation, OrderReactivationRequest};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Reactivations of orders.
    pub fn order_reactivations(&self) -> OrderReactivations {
        OrderReactivations {
            client: self.clone(),
        }
    }
}

/// Reactivations of orders.
///
/// Accessor of the client: [`Client::order_reactivations`].
#[derive(Debug, Clone)]
pub struct OrderReactivations {
    client: Client,
}

impl OrderReactivations {
    /// Lists order reactivations.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /order-reactivations` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.order_reactivations().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListOrderReactivations {
        ListOrderReactivations(self.client.call(&LIST))
    }

    /// Reactivates a canceled order.
    ///
    /// A retry can reactivate the order twice. Experimental: Rebilly can change this operation
    /// without notice.
    ///
    /// `POST /order-reactivations` responds with 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::OrderReactivationRequest::new(
    ///     "ord_01HRF27SATGE4Z6PBJE6PD8328",
    /// );
    /// let order_reactivation = client.order_reactivations().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &OrderReactivationRequest) -> Call<OrderReactivation> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns an order reactivation.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /order-reactivations/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let order_reactivation = client
    ///     .order_reactivations()
    ///     .get("sub_rct_01H085J3ZR1WKD120D73D7N4C9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<SubscriptionReactivationId>,
    ) -> Call<OrderReactivation> {
        self.client.call(&GET).path(id.into_param())
    }
}

/// Call of [`OrderReactivations::list`](crate::subscriptions::OrderReactivations::list): its
/// optional parameters, and the options of every call.
#[must_use = "`OrderReactivations::list` sends nothing until it is awaited or sent"]
pub struct ListOrderReactivations(Call<Vec<OrderReactivation>>);

impl ListOrderReactivations {
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
    /// [`order_reactivation_fields`](crate::subscriptions::order_reactivation_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`order_reactivation_fields`](crate::subscriptions::order_reactivation_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListOrderReactivations, OrderReactivation);

static LIST: Operation = Operation::new(
        "GetOrderReactivationCollection",
        Method::GET,
        "/order-reactivations",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostOrderReactivation",
    Method::POST,
    "/order-reactivations",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetOrderReactivation",
        Method::GET,
        "/order-reactivations/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
