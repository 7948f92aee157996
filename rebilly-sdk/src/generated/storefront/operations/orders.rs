// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Orders of the experimental interface, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::OrderId;
use crate::storefront::{
    StorefrontOrder, StorefrontOrderCancellation, StorefrontOrderPause,
    StorefrontOrderUpdate, StorefrontUpcomingInvoice,
};
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Orders of the experimental interface, as the authenticated customer sees them.
    pub fn orders(&self) -> Orders {
        Orders {
            client: self.client.clone(),
        }
    }
}

/// Orders of the experimental interface, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::orders`].
#[derive(Debug, Clone)]
pub struct Orders {
    client: Client,
}

impl Orders {
    /// Returns the upcoming invoice of an order.
    ///
    /// `GET /storefront/orders/{id}/upcoming-invoice` responds with 200; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_upcoming_invoice = client
    ///     .storefront()
    ///     .orders()
    ///     .get_upcoming_invoice("ord_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_upcoming_invoice(
        &self,
        id: impl IntoParam<OrderId>,
    ) -> GetStorefrontUpcomingInvoice {
        GetStorefrontUpcomingInvoice(
            self.client.call(&GET_UPCOMING_INVOICE).path(id.into_param()),
        )
    }

    /// Lists orders of the customer.
    ///
    /// `GET /storefront/orders` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.storefront().orders().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListOrders {
        ListOrders(self.client.call(&LIST))
    }

    /// Returns an order.
    ///
    /// `GET /storefront/orders/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_order = client
    ///     .storefront()
    ///     .orders()
    ///     .get("ord_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<OrderId>) -> GetStorefrontOrder {
        GetStorefrontOrder(self.client.call(&GET).path(id.into_param()))
    }

    /// Changes automatic payment, addresses or usage limits of an order.
    ///
    /// `PATCH /storefront/orders/{id}` responds with 200; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontOrderUpdate::default();
    /// let storefront_order = client
    ///     .storefront()
    ///     .orders()
    ///     .update("ord_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl IntoParam<OrderId>,
        body: &StorefrontOrderUpdate,
    ) -> Call<StorefrontOrder> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }

    /// Cancels an order.
    ///
    /// `POST /storefront/orders/{id}/cancellation` responds with 201; documented errors: 401, 403,
    /// 404, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontOrderCancellation::new("did-not-use");
    /// let storefront_order = client
    ///     .storefront()
    ///     .orders()
    ///     .cancel("ord_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel(
        &self,
        id: impl IntoParam<OrderId>,
        body: &StorefrontOrderCancellation,
    ) -> Call<StorefrontOrder> {
        self.client.call(&CANCEL).path(id.into_param()).json(body)
    }

    /// Pauses an order.
    ///
    /// `POST /storefront/orders/{id}/pause` responds with 201; documented errors: 401, 403, 404,
    /// 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontOrderPause::default();
    /// let storefront_order = client
    ///     .storefront()
    ///     .orders()
    ///     .pause("ord_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pause(
        &self,
        id: impl IntoParam<OrderId>,
        body: &StorefrontOrderPause,
    ) -> Call<StorefrontOrder> {
        self.client.call(&PAUSE).path(id.into_param()).json(body)
    }
}

/// Call of [`Orders::get_upcoming_invoice`](crate::storefront::Orders::get_upcoming_invoice): its
/// optional parameters, and the options of every call.
#[must_use = "`Orders::get_upcoming_invoice` sends nothing until it is awaited or sent"]
pub struct GetStorefrontUpcomingInvoice(Call<StorefrontUpcomingInvoice>);

impl GetStorefrontUpcomingInvoice {
    /// Related resources to embed, separated by commas.
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetStorefrontUpcomingInvoice, StorefrontUpcomingInvoice);

/// Call of [`Orders::list`](crate::storefront::Orders::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Orders::list` sends nothing until it is awaited or sent"]
pub struct ListOrders(Call<Vec<StorefrontOrder>>);

impl ListOrders {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`storefront_order_fields`](crate::storefront::storefront_order_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`storefront_order_fields`](crate::storefront::storefront_order_fields).
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

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`storefront_order_expand`](crate::storefront::storefront_order_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListOrders, StorefrontOrder);

/// Call of [`Orders::get`](crate::storefront::Orders::get): its optional parameters, and the
/// options of every call.
#[must_use = "`Orders::get` sends nothing until it is awaited or sent"]
pub struct GetStorefrontOrder(Call<StorefrontOrder>);

impl GetStorefrontOrder {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`storefront_order_expand`](crate::storefront::storefront_order_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetStorefrontOrder, StorefrontOrder);

static GET_UPCOMING_INVOICE: Operation = Operation::new(
    "StorefrontGetOrderUpcomingInvoice",
    Method::GET,
    "/storefront/orders/{id}/upcoming-invoice",
    &[AuthScheme::CustomerJwt],
    Idempotency::Always,
);

static LIST: Operation = Operation::new(
        "StorefrontGetOrderCollection",
        Method::GET,
        "/storefront/orders",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static GET: Operation = Operation::new(
        "StorefrontGetOrder",
        Method::GET,
        "/storefront/orders/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "StorefrontPatchOrder",
        Method::PATCH,
        "/storefront/orders/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Never,
    )
    .returns_id();
static CANCEL: Operation = Operation::new(
    "StorefrontPostOrderCancellation",
    Method::POST,
    "/storefront/orders/{id}/cancellation",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);

static PAUSE: Operation = Operation::new(
    "StorefrontPostOrderPause",
    Method::POST,
    "/storefront/orders/{id}/pause",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);
