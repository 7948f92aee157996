// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Orders of the experimental interface: subscriptions and one-time purchases.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::invoices::{InterimInvoiceTransaction, Invoice, InvoiceIssue, UpcomingInvoice};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::{OrderId, SubscriptionId};
use crate::subscriptions::{
    Order, OrderChange, OrderItemUpdate, OrderPreview, OrderPreviewRequest, OrderRequest,
    OrderUpcomingInvoice, SubscriptionOrOneTimeSaleItem,
};
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;

impl Client {
    /// Orders of the experimental interface: subscriptions and one-time purchases.
    pub fn orders(&self) -> Orders {
        Orders { client: self.clone() }
    }
}

/// Orders of the experimental interface: subscriptions and one-time purchases.
///
/// Accessor of the client: [`Client::orders`].
#[derive(Debug, Clone)]
pub struct Orders {
    client: Client,
}

impl Orders {
    /// Lists orders.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /orders` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.orders().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListOrders {
        ListOrders(self.client.call(&LIST))
    }

    /// Creates an order with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second order. For safe retries, call `upsert` with an identifier of
    /// your own. Experimental: Rebilly can change this operation without notice.
    ///
    /// `POST /orders` responds with 201; documented errors: 401, 403, 422. With `None` no body is
    /// sent.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::subscriptions::OrderRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let order = client.orders().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create<'b>(&self, body: impl Into<Option<&'b OrderRequest>>) -> CreateOrder {
        CreateOrder(
            match body.into() {
                Some(body) => self.client.call(&CREATE).json(body),
                None => self.client.call(&CREATE),
            },
        )
    }

    /// Returns an order.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /orders/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let order = client.orders().get("ord_01HRF27SATGE4Z6PBJE6PD8328").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<OrderId>) -> GetOrder {
        GetOrder(self.client.call(&GET).path(id.into_param()))
    }

    /// Creates or replaces the order with this identifier.
    ///
    /// A retry is safe. Experimental: Rebilly can change this operation without notice.
    ///
    /// `PUT /orders/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422. With
    /// `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::subscriptions::OrderRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let order = client.orders().upsert("ord_01HRF27SATGE4Z6PBJE6PD8328", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert<'b>(
        &self,
        id: impl IntoParam<OrderId>,
        body: impl Into<Option<&'b OrderRequest>>,
    ) -> UpsertOrder {
        UpsertOrder(
            match body.into() {
                Some(body) => self.client.call(&UPSERT).path(id.into_param()).json(body),
                None => self.client.call(&UPSERT).path(id.into_param()),
            },
        )
    }

    /// Returns the upcoming invoice of an order.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /orders/{id}/upcoming-invoice` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let order_upcoming_invoice = client
    ///     .orders()
    ///     .get_upcoming_invoice("ord_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_upcoming_invoice(
        &self,
        id: impl IntoParam<OrderId>,
    ) -> GetOrderUpcomingInvoice {
        GetOrderUpcomingInvoice(
            self.client.call(&GET_UPCOMING_INVOICE).path(id.into_param()),
        )
    }

    /// Voids an order.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `POST /orders/{id}/void` responds with 201; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let order = client.orders().void("ord_01HRF27SATGE4Z6PBJE6PD8328").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn void(&self, id: impl IntoParam<OrderId>) -> Call<Order> {
        self.client.call(&VOID).path(id.into_param())
    }

    /// Changes the items of an order.
    ///
    /// With `preview` set to `true`, the response shows the result and the change is not made.
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `POST /orders/{id}/change-items` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::subscriptions::OrderChange,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let order = client
    ///     .orders()
    ///     .change_items("ord_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn change_items(
        &self,
        id: impl IntoParam<OrderId>,
        body: &OrderChange,
    ) -> ChangeOrderItems {
        ChangeOrderItems(
            self.client.call(&CHANGE_ITEMS).path(id.into_param()).json(body),
        )
    }

    /// Changes some properties of an item of an order.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `PATCH /orders/{id}/items/{itemId}` responds with 200; documented errors: 401, 403, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::OrderItemUpdate::default();
    /// let subscription_or_one_time_sale_item = client
    ///     .orders()
    ///     .update_item("ord_01HRF27SATGE4Z6PBJE6PD8328", "sub_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_item(
        &self,
        id: impl IntoParam<OrderId>,
        item_id: impl IntoParam<SubscriptionId>,
        body: &OrderItemUpdate,
    ) -> Call<SubscriptionOrOneTimeSaleItem> {
        self.client
            .call(&UPDATE_ITEM)
            .path(id.into_param())
            .path(item_id.into_param())
            .json(body)
    }

    /// Creates an interim invoice for an order.
    ///
    /// A retry can create a second invoice. Experimental: Rebilly can change this operation without
    /// notice.
    ///
    /// `POST /orders/{id}/interim-invoice` responds with 201; documented errors: 401, 403, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::InterimInvoiceTransaction::default()
    ///     .with_transaction_id("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0");
    /// let invoice = client
    ///     .orders()
    ///     .create_interim_invoice("ord_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_interim_invoice(
        &self,
        id: impl IntoParam<OrderId>,
        body: &InterimInvoiceTransaction,
    ) -> Call<Invoice> {
        self.client.call(&CREATE_INTERIM_INVOICE).path(id.into_param()).json(body)
    }

    /// Issues the upcoming invoice of an order.
    ///
    /// A retry can issue a further invoice. Experimental: Rebilly can change this operation without
    /// notice.
    ///
    /// `POST /orders/{id}/upcoming-invoice/issue` responds with 201; documented errors: 401, 403,
    /// 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::InvoiceIssue::default();
    /// let upcoming_invoice = client
    ///     .orders()
    ///     .issue_upcoming_invoice("ord_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn issue_upcoming_invoice(
        &self,
        id: impl IntoParam<OrderId>,
        body: &InvoiceIssue,
    ) -> Call<UpcomingInvoice> {
        self.client.call(&ISSUE_UPCOMING_INVOICE).path(id.into_param()).json(body)
    }

    /// Computes the amounts of an order without creating it.
    ///
    /// `POST /previews/orders` responds with 200; documented errors: 401, 403, 422, 429. With
    /// `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::OrderPreviewRequest::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     [rebilly_sdk::subscriptions::OrderPreviewItems::new(1)],
    /// );
    /// let order_preview = client.orders().preview(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn preview<'b>(
        &self,
        body: impl Into<Option<&'b OrderPreviewRequest>>,
    ) -> Call<OrderPreview> {
        match body.into() {
            Some(body) => self.client.call(&PREVIEW).json(body),
            None => self.client.call(&PREVIEW),
        }
    }
}

/// Call of [`Orders::list`](crate::subscriptions::Orders::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Orders::list` sends nothing until it is awaited or sent"]
pub struct ListOrders(Call<Vec<Order>>);

impl ListOrders {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`order_fields`](crate::subscriptions::order_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`order_fields`](crate::subscriptions::order_fields).
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

    /// Comma-separated names of related resources to embed in the response.
    ///
    /// Known names: [`order_expand`](crate::subscriptions::order_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListOrders, Order);

/// Call of [`Orders::create`](crate::subscriptions::Orders::create): its optional parameters, and
/// the options of every call.
#[must_use = "`Orders::create` sends nothing until it is awaited or sent"]
pub struct CreateOrder(Call<Order>);

impl CreateOrder {
    /// Comma-separated names of related resources to embed in the response.
    ///
    /// Known names: [`order_expand`](crate::subscriptions::order_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(CreateOrder, Order);

/// Call of [`Orders::get`](crate::subscriptions::Orders::get): its optional parameters, and the
/// options of every call.
#[must_use = "`Orders::get` sends nothing until it is awaited or sent"]
pub struct GetOrder(Call<Order>);

impl GetOrder {
    /// Comma-separated names of related resources to embed in the response.
    ///
    /// Known names: [`order_expand`](crate::subscriptions::order_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetOrder, Order);

/// Call of [`Orders::upsert`](crate::subscriptions::Orders::upsert): its optional parameters, and
/// the options of every call.
#[must_use = "`Orders::upsert` sends nothing until it is awaited or sent"]
pub struct UpsertOrder(Call<Order>);

impl UpsertOrder {
    /// Comma-separated names of related resources to embed in the response.
    ///
    /// Known names: [`order_expand`](crate::subscriptions::order_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(UpsertOrder, Order);

/// Call of [`Orders::get_upcoming_invoice`](crate::subscriptions::Orders::get_upcoming_invoice):
/// its optional parameters, and the options of every call.
#[must_use = "`Orders::get_upcoming_invoice` sends nothing until it is awaited or sent"]
pub struct GetOrderUpcomingInvoice(Call<OrderUpcomingInvoice>);

impl GetOrderUpcomingInvoice {
    /// Related resources to embed, separated by commas.
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetOrderUpcomingInvoice, OrderUpcomingInvoice);

/// Call of [`Orders::change_items`](crate::subscriptions::Orders::change_items): its optional
/// parameters, and the options of every call.
#[must_use = "`Orders::change_items` sends nothing until it is awaited or sent"]
pub struct ChangeOrderItems(Call<Order>);

impl ChangeOrderItems {
    /// Comma-separated names of related resources to embed in the response.
    ///
    /// Known names: [`order_expand`](crate::subscriptions::order_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(ChangeOrderItems, Order);

static LIST: Operation = Operation::new(
        "GetOrderCollection",
        Method::GET,
        "/orders",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostOrder",
    Method::POST,
    "/orders",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetOrder",
        Method::GET,
        "/orders/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutOrder",
        Method::PUT,
        "/orders/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static GET_UPCOMING_INVOICE: Operation = Operation::new(
    "GetOrderUpcomingInvoice",
    Method::GET,
    "/orders/{id}/upcoming-invoice",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static VOID: Operation = Operation::new(
    "PostOrderVoid",
    Method::POST,
    "/orders/{id}/void",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static CHANGE_ITEMS: Operation = Operation::new(
    "PostOrderItemsChange",
    Method::POST,
    "/orders/{id}/change-items",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static UPDATE_ITEM: Operation = Operation::new(
        "PatchOrderItem",
        Method::PATCH,
        "/orders/{id}/items/{itemId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static CREATE_INTERIM_INVOICE: Operation = Operation::new(
    "PostOrderInterimInvoice",
    Method::POST,
    "/orders/{id}/interim-invoice",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static ISSUE_UPCOMING_INVOICE: Operation = Operation::new(
    "PostOrderUpcomingInvoiceIssuance",
    Method::POST,
    "/orders/{id}/upcoming-invoice/issue",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static PREVIEW: Operation = Operation::new(
    "PostPreviewOrder",
    Method::POST,
    "/previews/orders",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
