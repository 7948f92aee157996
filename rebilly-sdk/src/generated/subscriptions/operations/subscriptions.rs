// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Subscriptions and one-time sales: items, changes, invoices and timelines.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::invoices::{InterimInvoiceTransaction, Invoice, InvoiceIssue, UpcomingInvoice};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::{InvoiceId, SubscriptionId, TimelineMessageId};
use crate::subscriptions::{
    OrderItemUpdate, OrderTimeline, OrderTimelineRequest, SubscriptionChange,
    SubscriptionOrOneTimeSale, SubscriptionOrOneTimeSaleItem,
    SubscriptionOrOneTimeSaleRequest, SubscriptionSummaryMetrics,
};
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;

impl Client {
    /// Subscriptions and one-time sales: items, changes, invoices and timelines.
    pub fn subscriptions(&self) -> Subscriptions {
        Subscriptions {
            client: self.clone(),
        }
    }
}

/// Subscriptions and one-time sales: items, changes, invoices and timelines.
///
/// Accessor of the client: [`Client::subscriptions`].
#[derive(Debug, Clone)]
pub struct Subscriptions {
    client: Client,
}

impl Subscriptions {
    /// Lists subscriptions and one-time sales.
    ///
    /// `GET /subscriptions` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.subscriptions().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListSubscriptions {
        ListSubscriptions(self.client.call(&LIST))
    }

    /// Creates a subscription with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second subscription. For safe retries, call `upsert` with an identifier
    /// of your own.
    ///
    /// `POST /subscriptions` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::subscriptions::SubscriptionOrOneTimeSaleRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let subscription_or_one_time_sale = client.subscriptions().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &SubscriptionOrOneTimeSaleRequest,
    ) -> CreateSubscriptionOrOneTimeSale {
        CreateSubscriptionOrOneTimeSale(self.client.call(&CREATE).json(body))
    }

    /// Returns a subscription.
    ///
    /// `GET /subscriptions/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let subscription_or_one_time_sale = client
    ///     .subscriptions()
    ///     .get("sub_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<SubscriptionId>,
    ) -> GetSubscriptionOrOneTimeSale {
        GetSubscriptionOrOneTimeSale(self.client.call(&GET).path(id.into_param()))
    }

    /// Creates or replaces the subscription with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /subscriptions/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::subscriptions::SubscriptionOrOneTimeSaleRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let subscription_or_one_time_sale = client
    ///     .subscriptions()
    ///     .upsert("sub_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<SubscriptionId>,
        body: &SubscriptionOrOneTimeSaleRequest,
    ) -> UpsertSubscriptionOrOneTimeSale {
        UpsertSubscriptionOrOneTimeSale(
            self.client.call(&UPSERT).path(id.into_param()).json(body),
        )
    }

    /// Deletes a subscription.
    ///
    /// `DELETE /subscriptions/{id}` responds with 204; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.subscriptions().delete("sub_01HRF27SATGE4Z6PBJE6PD8328").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<SubscriptionId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }

    /// Voids a subscription.
    ///
    /// `POST /subscriptions/{id}/void` responds with 201; documented errors: 401, 403, 404, 409,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let subscription_or_one_time_sale = client
    ///     .subscriptions()
    ///     .void("sub_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn void(
        &self,
        id: impl IntoParam<SubscriptionId>,
    ) -> Call<SubscriptionOrOneTimeSale> {
        self.client.call(&VOID).path(id.into_param())
    }

    /// Changes the items of a subscription.
    ///
    /// With `preview` set to `true`, the response shows the result and the change is not made.
    ///
    /// `POST /subscriptions/{id}/change-items` responds with 201; documented errors: 401, 403, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::subscriptions::SubscriptionChange,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let subscription_or_one_time_sale = client
    ///     .subscriptions()
    ///     .change_items("sub_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn change_items(
        &self,
        id: impl IntoParam<SubscriptionId>,
        body: &SubscriptionChange,
    ) -> ChangeSubscriptionOrOneTimeSaleItems {
        ChangeSubscriptionOrOneTimeSaleItems(
            self.client.call(&CHANGE_ITEMS).path(id.into_param()).json(body),
        )
    }

    /// Changes some properties of an item of a subscription.
    ///
    /// `PATCH /subscriptions/{id}/items/{itemId}` responds with 200; documented errors: 401, 403,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::OrderItemUpdate::default();
    /// let subscription_or_one_time_sale_item = client
    ///     .subscriptions()
    ///     .update_item("sub_01HRF27SATGE4Z6PBJE6PD8328", "sub_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_item(
        &self,
        id: impl IntoParam<SubscriptionId>,
        item_id: impl IntoParam<SubscriptionId>,
        body: &OrderItemUpdate,
    ) -> Call<SubscriptionOrOneTimeSaleItem> {
        self.client
            .call(&UPDATE_ITEM)
            .path(id.into_param())
            .path(item_id.into_param())
            .json(body)
    }

    /// Creates an interim invoice for a subscription.
    ///
    /// A retry can create a second invoice.
    ///
    /// `POST /subscriptions/{id}/interim-invoice` responds with 201; documented errors: 401, 403,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::InterimInvoiceTransaction::default()
    ///     .with_transaction_id("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0");
    /// let invoice = client
    ///     .subscriptions()
    ///     .create_interim_invoice("sub_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_interim_invoice(
        &self,
        id: impl IntoParam<SubscriptionId>,
        body: &InterimInvoiceTransaction,
    ) -> Call<Invoice> {
        self.client.call(&CREATE_INTERIM_INVOICE).path(id.into_param()).json(body)
    }

    /// Lists upcoming invoices of a subscription.
    ///
    /// Deprecated: call `get_upcoming_invoice`.
    ///
    /// `GET /subscriptions/{id}/upcoming-invoices` responds with 200; documented errors: 401, 403,
    /// 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .subscriptions()
    ///     .list_upcoming_invoices("sub_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "Rebilly has deprecated this operation"]
    pub fn list_upcoming_invoices(
        &self,
        id: impl IntoParam<SubscriptionId>,
    ) -> ListSubscriptionsUpcomingInvoices {
        ListSubscriptionsUpcomingInvoices(
            self.client.call(&LIST_UPCOMING_INVOICES).path(id.into_param()),
        )
    }

    /// Returns the upcoming invoice of a subscription.
    ///
    /// `GET /subscriptions/{id}/upcoming-invoice` responds with 200; documented errors: 401, 403,
    /// 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let upcoming_invoice = client
    ///     .subscriptions()
    ///     .get_upcoming_invoice("sub_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_upcoming_invoice(
        &self,
        id: impl IntoParam<SubscriptionId>,
    ) -> GetUpcomingInvoice {
        GetUpcomingInvoice(self.client.call(&GET_UPCOMING_INVOICE).path(id.into_param()))
    }

    /// Issues the upcoming invoice of a subscription.
    ///
    /// A retry can issue a further invoice.
    ///
    /// `POST /subscriptions/{id}/upcoming-invoice/issue` responds with 201; documented errors: 401,
    /// 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::InvoiceIssue::default();
    /// let upcoming_invoice = client
    ///     .subscriptions()
    ///     .issue_upcoming_invoice("sub_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn issue_upcoming_invoice(
        &self,
        id: impl IntoParam<SubscriptionId>,
        body: &InvoiceIssue,
    ) -> Call<UpcomingInvoice> {
        self.client.call(&ISSUE_UPCOMING_INVOICE).path(id.into_param()).json(body)
    }

    /// Issues an upcoming invoice of a subscription.
    ///
    /// Deprecated: call `issue_upcoming_invoice`.
    ///
    /// `POST /subscriptions/{id}/upcoming-invoices/{invoiceId}/issue` responds with 201; documented
    /// errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::InvoiceIssue::default();
    /// let upcoming_invoice = client
    ///     .subscriptions()
    ///     .issue_upcoming_invoice_by_id("sub_01HRF27SATGE4Z6PBJE6PD8328", "in_0YVF9605RKC62BP14NE2R7V2XT", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "Rebilly has deprecated this operation"]
    #[inline]
    pub fn issue_upcoming_invoice_by_id(
        &self,
        id: impl IntoParam<SubscriptionId>,
        invoice_id: impl IntoParam<InvoiceId>,
        body: &InvoiceIssue,
    ) -> Call<UpcomingInvoice> {
        self.client
            .call(&ISSUE_UPCOMING_INVOICE_BY_ID)
            .path(id.into_param())
            .path(invoice_id.into_param())
            .json(body)
    }

    /// Lists timeline messages of a subscription.
    ///
    /// `GET /subscriptions/{id}/timeline` responds with 200; documented errors: 401.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .subscriptions()
    ///     .list_timeline_messages("sub_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_timeline_messages(
        &self,
        id: impl IntoParam<SubscriptionId>,
    ) -> ListSubscriptionsTimelineMessages {
        ListSubscriptionsTimelineMessages(
            self.client.call(&LIST_TIMELINE_MESSAGES).path(id.into_param()),
        )
    }

    /// Adds a comment to the timeline of a subscription.
    ///
    /// A retry can add the comment twice.
    ///
    /// `POST /subscriptions/{id}/timeline` responds with 201; documented errors: 401, 403, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::OrderTimelineRequest::default();
    /// let order_timeline = client
    ///     .subscriptions()
    ///     .create_timeline_comment("sub_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_timeline_comment(
        &self,
        id: impl IntoParam<SubscriptionId>,
        body: &OrderTimelineRequest,
    ) -> Call<OrderTimeline> {
        self.client.call(&CREATE_TIMELINE_COMMENT).path(id.into_param()).json(body)
    }

    /// Returns a timeline message of a subscription.
    ///
    /// `GET /subscriptions/{id}/timeline/{messageId}` responds with 200; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let order_timeline = client
    ///     .subscriptions()
    ///     .get_timeline_message("sub_01HRF27SATGE4Z6PBJE6PD8328", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_timeline_message(
        &self,
        id: impl IntoParam<SubscriptionId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<OrderTimeline> {
        self.client
            .call(&GET_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }

    /// Deletes a timeline message of a subscription.
    ///
    /// `DELETE /subscriptions/{id}/timeline/{messageId}` responds with 204; documented errors: 401,
    /// 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .subscriptions()
    ///     .delete_timeline_message("sub_01HRF27SATGE4Z6PBJE6PD8328", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_timeline_message(
        &self,
        id: impl IntoParam<SubscriptionId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }

    /// Returns summary metrics of a subscription.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/subscriptions/{subscriptionId}/summary-metrics` responds with 200;
    /// documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let subscription_summary_metrics = client
    ///     .subscriptions()
    ///     .get_summary_metrics("sub_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_summary_metrics(
        &self,
        subscription_id: impl IntoParam<SubscriptionId>,
    ) -> Call<SubscriptionSummaryMetrics> {
        self.client.call(&GET_SUMMARY_METRICS).path(subscription_id.into_param())
    }
}

/// Call of [`Subscriptions::list`](crate::subscriptions::Subscriptions::list): its optional
/// parameters, and the options of every call.
#[must_use = "`Subscriptions::list` sends nothing until it is awaited or sent"]
pub struct ListSubscriptions(Call<Vec<SubscriptionOrOneTimeSale>>);

impl ListSubscriptions {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`subscription_or_one_time_sale_fields`](crate::subscriptions::subscription_or_one_time_sale_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`subscription_or_one_time_sale_fields`](crate::subscriptions::subscription_or_one_time_sale_fields).
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
    /// Known names:
    /// [`subscription_or_one_time_sale_expand`](crate::subscriptions::subscription_or_one_time_sale_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListSubscriptions, SubscriptionOrOneTimeSale);

/// Call of [`Subscriptions::create`](crate::subscriptions::Subscriptions::create): its optional
/// parameters, and the options of every call.
#[must_use = "`Subscriptions::create` sends nothing until it is awaited or sent"]
pub struct CreateSubscriptionOrOneTimeSale(Call<SubscriptionOrOneTimeSale>);

impl CreateSubscriptionOrOneTimeSale {
    /// Comma-separated names of related resources to embed in the response.
    ///
    /// Known names:
    /// [`subscription_or_one_time_sale_expand`](crate::subscriptions::subscription_or_one_time_sale_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(CreateSubscriptionOrOneTimeSale, SubscriptionOrOneTimeSale);

/// Call of [`Subscriptions::get`](crate::subscriptions::Subscriptions::get): its optional
/// parameters, and the options of every call.
#[must_use = "`Subscriptions::get` sends nothing until it is awaited or sent"]
pub struct GetSubscriptionOrOneTimeSale(Call<SubscriptionOrOneTimeSale>);

impl GetSubscriptionOrOneTimeSale {
    /// Comma-separated names of related resources to embed in the response.
    ///
    /// Known names:
    /// [`subscription_or_one_time_sale_expand`](crate::subscriptions::subscription_or_one_time_sale_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetSubscriptionOrOneTimeSale, SubscriptionOrOneTimeSale);

/// Call of [`Subscriptions::upsert`](crate::subscriptions::Subscriptions::upsert): its optional
/// parameters, and the options of every call.
#[must_use = "`Subscriptions::upsert` sends nothing until it is awaited or sent"]
pub struct UpsertSubscriptionOrOneTimeSale(Call<SubscriptionOrOneTimeSale>);

impl UpsertSubscriptionOrOneTimeSale {
    /// Comma-separated names of related resources to embed in the response.
    ///
    /// Known names:
    /// [`subscription_or_one_time_sale_expand`](crate::subscriptions::subscription_or_one_time_sale_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(UpsertSubscriptionOrOneTimeSale, SubscriptionOrOneTimeSale);

/// Call of [`Subscriptions::change_items`](crate::subscriptions::Subscriptions::change_items): its
/// optional parameters, and the options of every call.
#[must_use = "`Subscriptions::change_items` sends nothing until it is awaited or sent"]
pub struct ChangeSubscriptionOrOneTimeSaleItems(Call<SubscriptionOrOneTimeSale>);

impl ChangeSubscriptionOrOneTimeSaleItems {
    /// Comma-separated names of related resources to embed in the response.
    ///
    /// Known names:
    /// [`subscription_or_one_time_sale_expand`](crate::subscriptions::subscription_or_one_time_sale_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(ChangeSubscriptionOrOneTimeSaleItems, SubscriptionOrOneTimeSale);

/// Call of
/// [`Subscriptions::list_upcoming_invoices`](crate::subscriptions::Subscriptions::list_upcoming_invoices):
/// its optional parameters, and the options of every call.
#[must_use = "`Subscriptions::list_upcoming_invoices` sends nothing until it is awaited or sent"]
pub struct ListSubscriptionsUpcomingInvoices(Call<Vec<UpcomingInvoice>>);

impl ListSubscriptionsUpcomingInvoices {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`upcoming_invoice_expand`](crate::subscriptions::upcoming_invoice_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(ListSubscriptionsUpcomingInvoices, Vec<UpcomingInvoice>);

/// Call of
/// [`Subscriptions::get_upcoming_invoice`](crate::subscriptions::Subscriptions::get_upcoming_invoice):
/// its optional parameters, and the options of every call.
#[must_use = "`Subscriptions::get_upcoming_invoice` sends nothing until it is awaited or sent"]
pub struct GetUpcomingInvoice(Call<UpcomingInvoice>);

impl GetUpcomingInvoice {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`upcoming_invoice_expand`](crate::subscriptions::upcoming_invoice_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetUpcomingInvoice, UpcomingInvoice);

/// Call of
/// [`Subscriptions::list_timeline_messages`](crate::subscriptions::Subscriptions::list_timeline_messages):
/// its optional parameters, and the options of every call.
#[must_use = "`Subscriptions::list_timeline_messages` sends nothing until it is awaited or sent"]
pub struct ListSubscriptionsTimelineMessages(Call<Vec<OrderTimeline>>);

impl ListSubscriptionsTimelineMessages {
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
    /// Names of all properties:
    /// [`order_timeline_fields`](crate::subscriptions::order_timeline_fields). Rebilly documents
    /// none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`order_timeline_fields`](crate::subscriptions::order_timeline_fields). Rebilly documents
    /// none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListSubscriptionsTimelineMessages, OrderTimeline);

static LIST: Operation = Operation::new(
        "GetSubscriptionCollection",
        Method::GET,
        "/subscriptions",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostSubscription",
    Method::POST,
    "/subscriptions",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetSubscription",
        Method::GET,
        "/subscriptions/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutSubscription",
        Method::PUT,
        "/subscriptions/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteSubscription",
    Method::DELETE,
    "/subscriptions/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static VOID: Operation = Operation::new(
    "PostSubscriptionVoid",
    Method::POST,
    "/subscriptions/{id}/void",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static CHANGE_ITEMS: Operation = Operation::new(
    "PostSubscriptionItemsChange",
    Method::POST,
    "/subscriptions/{id}/change-items",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static UPDATE_ITEM: Operation = Operation::new(
        "PatchSubscriptionItem",
        Method::PATCH,
        "/subscriptions/{id}/items/{itemId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static CREATE_INTERIM_INVOICE: Operation = Operation::new(
    "PostSubscriptionInterimInvoice",
    Method::POST,
    "/subscriptions/{id}/interim-invoice",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static LIST_UPCOMING_INVOICES: Operation = Operation::new(
    "GetSubscriptionUpcomingInvoiceCollection",
    Method::GET,
    "/subscriptions/{id}/upcoming-invoices",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_UPCOMING_INVOICE: Operation = Operation::new(
    "GetSubscriptionUpcomingInvoice",
    Method::GET,
    "/subscriptions/{id}/upcoming-invoice",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static ISSUE_UPCOMING_INVOICE: Operation = Operation::new(
    "PostSubscriptionUpcomingInvoiceIssuance",
    Method::POST,
    "/subscriptions/{id}/upcoming-invoice/issue",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static ISSUE_UPCOMING_INVOICE_BY_ID: Operation = Operation::new(
    "PostUpcomingInvoiceIssuance",
    Method::POST,
    "/subscriptions/{id}/upcoming-invoices/{invoiceId}/issue",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static LIST_TIMELINE_MESSAGES: Operation = Operation::new(
    "GetSubscriptionTimelineCollection",
    Method::GET,
    "/subscriptions/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE_TIMELINE_COMMENT: Operation = Operation::new(
    "PostSubscriptionTimeline",
    Method::POST,
    "/subscriptions/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_TIMELINE_MESSAGE: Operation = Operation::new(
        "GetSubscriptionTimeline",
        Method::GET,
        "/subscriptions/{id}/timeline/{messageId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_TIMELINE_MESSAGE: Operation = Operation::new(
    "DeleteSubscriptionTimeline",
    Method::DELETE,
    "/subscriptions/{id}/timeline/{messageId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_SUMMARY_METRICS: Operation = Operation::new(
    "GetSubscriptionSummaryMetricReport",
    Method::GET,
    "/experimental/subscriptions/{subscriptionId}/summary-metrics",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
