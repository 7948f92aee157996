// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Invoices: items, issue, payment, tax, allocations and timelines.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::invoices::{
    Invoice, InvoiceCreditMemoAllocationRequest, InvoiceCreditMemoAllocationResponse,
    InvoiceIssue, InvoiceItem, InvoiceItemRequest, InvoiceReissue, InvoiceRequest,
    InvoiceTimeline, InvoiceTimelineRequest, InvoiceTransaction,
    InvoiceTransactionAllocation,
};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::{InvoiceId, InvoiceItemId, TimelineMessageId};
use crate::transfer::Download;
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;

impl Client {
    /// Invoices: items, issue, payment, tax, allocations and timelines.
    pub fn invoices(&self) -> Invoices {
        Invoices { client: self.clone() }
    }
}

/// Invoices: items, issue, payment, tax, allocations and timelines.
///
/// Accessor of the client: [`Client::invoices`].
#[derive(Debug, Clone)]
pub struct Invoices {
    client: Client,
}

impl Invoices {
    /// Lists invoices.
    ///
    /// `GET /invoices` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.invoices().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListInvoices {
        ListInvoices(self.client.call(&LIST))
    }

    /// Creates an invoice with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second invoice. For safe retries, call `upsert` with an identifier of
    /// your own.
    ///
    /// `POST /invoices` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::InvoiceRequest::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     "USD",
    ///     "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    /// );
    /// let invoice = client.invoices().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &InvoiceRequest) -> Call<Invoice> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns an invoice.
    ///
    /// `GET /invoices/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let invoice = client.invoices().get("in_0YVF9605RKC62BP14NE2R7V2XT").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<InvoiceId>) -> GetInvoice {
        GetInvoice(self.client.call(&GET).path(id.into_param()))
    }

    /// Downloads the response of [`get`](Self::get) as `application/pdf`.
    ///
    /// `GET /invoices/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let bytes = client
    ///     .invoices()
    ///     .get_pdf("in_0YVF9605RKC62BP14NE2R7V2XT")
    ///     .await?
    ///     .bytes()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pdf(&self, id: impl IntoParam<InvoiceId>) -> Call<Download> {
        self.client.call(&GET).accept("application/pdf").path(id.into_param())
    }

    /// Creates or replaces the invoice with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /invoices/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 409, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::InvoiceRequest::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     "USD",
    ///     "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    /// );
    /// let invoice = client.invoices().upsert("in_0YVF9605RKC62BP14NE2R7V2XT", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<InvoiceId>,
        body: &InvoiceRequest,
    ) -> Call<Invoice> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Lists items of an invoice.
    ///
    /// `GET /invoices/{id}/items` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .invoices()
    ///     .list_items("in_0YVF9605RKC62BP14NE2R7V2XT")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_items(&self, id: impl IntoParam<InvoiceId>) -> ListInvoicesItems {
        ListInvoicesItems(self.client.call(&LIST_ITEMS).path(id.into_param()))
    }

    /// Adds an item to an invoice.
    ///
    /// A retry can add the item twice.
    ///
    /// `POST /invoices/{id}/items` responds with 201; documented errors: 401, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::InvoiceItemRequest::new("debit", 10);
    /// let invoice_item = client
    ///     .invoices()
    ///     .create_item("in_0YVF9605RKC62BP14NE2R7V2XT", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_item(
        &self,
        id: impl IntoParam<InvoiceId>,
        body: &InvoiceItemRequest,
    ) -> Call<InvoiceItem> {
        self.client.call(&CREATE_ITEM).path(id.into_param()).json(body)
    }

    /// Returns an item of an invoice.
    ///
    /// `GET /invoices/{id}/items/{itemId}` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let invoice_item = client
    ///     .invoices()
    ///     .get_item("in_0YVF9605RKC62BP14NE2R7V2XT", "ii_0YVF9605RKC62BP14NE2R7V2XT")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_item(
        &self,
        id: impl IntoParam<InvoiceId>,
        item_id: impl IntoParam<InvoiceItemId>,
    ) -> Call<InvoiceItem> {
        self.client.call(&GET_ITEM).path(id.into_param()).path(item_id.into_param())
    }

    /// Replaces an item of an invoice.
    ///
    /// A retry is safe.
    ///
    /// `PUT /invoices/{id}/items/{itemId}` responds with 200; documented errors: 401, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::InvoiceItemRequest::new("debit", 10);
    /// let invoice_item = client
    ///     .invoices()
    ///     .replace_item("in_0YVF9605RKC62BP14NE2R7V2XT", "ii_0YVF9605RKC62BP14NE2R7V2XT", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace_item(
        &self,
        id: impl IntoParam<InvoiceId>,
        item_id: impl IntoParam<InvoiceItemId>,
        body: &InvoiceItemRequest,
    ) -> Call<InvoiceItem> {
        self.client
            .call(&REPLACE_ITEM)
            .path(id.into_param())
            .path(item_id.into_param())
            .json(body)
    }

    /// Removes an item from an invoice.
    ///
    /// `DELETE /invoices/{id}/items/{itemId}` responds with 204; documented errors: 401, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .invoices()
    ///     .delete_item("in_0YVF9605RKC62BP14NE2R7V2XT", "ii_0YVF9605RKC62BP14NE2R7V2XT")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_item(
        &self,
        id: impl IntoParam<InvoiceId>,
        item_id: impl IntoParam<InvoiceItemId>,
    ) -> Call<()> {
        self.client.call(&DELETE_ITEM).path(id.into_param()).path(item_id.into_param())
    }

    /// Issues an invoice.
    ///
    /// `POST /invoices/{id}/issue` responds with 201; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::InvoiceIssue::default();
    /// let invoice = client.invoices().issue("in_0YVF9605RKC62BP14NE2R7V2XT", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn issue(
        &self,
        id: impl IntoParam<InvoiceId>,
        body: &InvoiceIssue,
    ) -> Call<Invoice> {
        self.client.call(&ISSUE).path(id.into_param()).json(body)
    }

    /// Abandons an invoice.
    ///
    /// `POST /invoices/{id}/abandon` responds with 201; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let invoice = client.invoices().abandon("in_0YVF9605RKC62BP14NE2R7V2XT").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn abandon(&self, id: impl IntoParam<InvoiceId>) -> Call<Invoice> {
        self.client.call(&ABANDON).path(id.into_param())
    }

    /// Voids an invoice.
    ///
    /// `POST /invoices/{id}/void` responds with 201; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let invoice = client.invoices().void("in_0YVF9605RKC62BP14NE2R7V2XT").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn void(&self, id: impl IntoParam<InvoiceId>) -> Call<Invoice> {
        self.client.call(&VOID).path(id.into_param())
    }

    /// Recalculates an invoice.
    ///
    /// `POST /invoices/{id}/recalculate` responds with 201; documented errors: 401, 403, 404, 409,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let invoice = client.invoices().recalculate("in_0YVF9605RKC62BP14NE2R7V2XT").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn recalculate(&self, id: impl IntoParam<InvoiceId>) -> Call<Invoice> {
        self.client.call(&RECALCULATE).path(id.into_param())
    }

    /// Reissues an invoice with a new due time.
    ///
    /// `POST /invoices/{id}/reissue` responds with 201; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::InvoiceReissue::default();
    /// let invoice = client.invoices().reissue("in_0YVF9605RKC62BP14NE2R7V2XT", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn reissue(
        &self,
        id: impl IntoParam<InvoiceId>,
        body: &InvoiceReissue,
    ) -> Call<Invoice> {
        self.client.call(&REISSUE).path(id.into_param()).json(body)
    }

    /// Lists transaction amounts that are allocated to an invoice.
    ///
    /// `GET /invoices/{id}/transaction-allocations` responds with 200; documented errors: 401, 403,
    /// 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .invoices()
    ///     .list_transaction_allocations("in_0YVF9605RKC62BP14NE2R7V2XT")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_transaction_allocations(
        &self,
        id: impl IntoParam<InvoiceId>,
    ) -> ListInvoicesTransactionAllocations {
        ListInvoicesTransactionAllocations(
            self.client.call(&LIST_TRANSACTION_ALLOCATIONS).path(id.into_param()),
        )
    }

    /// Applies credit memos to an invoice.
    ///
    /// A retry can allocate a further amount. Check the amount due first.
    ///
    /// `POST /invoices/{id}/allocate-credit-balance` responds with 200; documented errors: 401,
    /// 403, 404, 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::InvoiceCreditMemoAllocationRequest::default()
    ///     .with_allocation_order("oldest-first");
    /// let invoice_credit_memo_allocation_response = client
    ///     .invoices()
    ///     .allocate_credit_balance("in_0YVF9605RKC62BP14NE2R7V2XT", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn allocate_credit_balance<'b>(
        &self,
        id: impl IntoParam<InvoiceId>,
        body: impl Into<Option<&'b InvoiceCreditMemoAllocationRequest>>,
    ) -> Call<InvoiceCreditMemoAllocationResponse> {
        match body.into() {
            Some(body) => {
                self.client
                    .call(&ALLOCATE_CREDIT_BALANCE)
                    .path(id.into_param())
                    .json(body)
            }

            None => self.client.call(&ALLOCATE_CREDIT_BALANCE).path(id.into_param()),
        }
    }

    /// Applies a transaction to an invoice.
    ///
    /// A retry can apply a further amount. Check the amount due first.
    ///
    /// `POST /invoices/{id}/transaction` responds with 200; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::InvoiceTransaction::new(
    ///     "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
    /// );
    /// let invoice = client
    ///     .invoices()
    ///     .apply_transaction("in_0YVF9605RKC62BP14NE2R7V2XT", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn apply_transaction(
        &self,
        id: impl IntoParam<InvoiceId>,
        body: &InvoiceTransaction,
    ) -> Call<Invoice> {
        self.client.call(&APPLY_TRANSACTION).path(id.into_param()).json(body)
    }

    /// Lists timeline messages of an invoice.
    ///
    /// `GET /invoices/{id}/timeline` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .invoices()
    ///     .list_timeline_messages("in_0YVF9605RKC62BP14NE2R7V2XT")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_timeline_messages(
        &self,
        id: impl IntoParam<InvoiceId>,
    ) -> ListInvoicesTimelineMessages {
        ListInvoicesTimelineMessages(
            self.client.call(&LIST_TIMELINE_MESSAGES).path(id.into_param()),
        )
    }

    /// Adds a comment to the timeline of an invoice.
    ///
    /// A retry can add the comment twice.
    ///
    /// `POST /invoices/{id}/timeline` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::InvoiceTimelineRequest::default();
    /// let invoice_timeline = client
    ///     .invoices()
    ///     .create_timeline_comment("in_0YVF9605RKC62BP14NE2R7V2XT", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_timeline_comment(
        &self,
        id: impl IntoParam<InvoiceId>,
        body: &InvoiceTimelineRequest,
    ) -> Call<InvoiceTimeline> {
        self.client.call(&CREATE_TIMELINE_COMMENT).path(id.into_param()).json(body)
    }

    /// Returns a timeline message of an invoice.
    ///
    /// `GET /invoices/{id}/timeline/{messageId}` responds with 200; documented errors: 401, 403,
    /// 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let invoice_timeline = client
    ///     .invoices()
    ///     .get_timeline_message("in_0YVF9605RKC62BP14NE2R7V2XT", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_timeline_message(
        &self,
        id: impl IntoParam<InvoiceId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<InvoiceTimeline> {
        self.client
            .call(&GET_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }

    /// Deletes a timeline message of an invoice.
    ///
    /// `DELETE /invoices/{id}/timeline/{messageId}` responds with 204; documented errors: 401, 403,
    /// 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .invoices()
    ///     .delete_timeline_message("in_0YVF9605RKC62BP14NE2R7V2XT", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_timeline_message(
        &self,
        id: impl IntoParam<InvoiceId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }
}

/// Call of [`Invoices::list`](crate::invoices::Invoices::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Invoices::list` sends nothing until it is awaited or sent"]
pub struct ListInvoices(Call<Vec<Invoice>>);

impl ListInvoices {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`invoice_fields`](crate::invoices::invoice_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`invoice_fields`](crate::invoices::invoice_fields).
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
    /// Known names: [`invoice_expand`](crate::invoices::invoice_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListInvoices, Invoice);

/// Call of [`Invoices::get`](crate::invoices::Invoices::get): its optional parameters, and the
/// options of every call.
#[must_use = "`Invoices::get` sends nothing until it is awaited or sent"]
pub struct GetInvoice(Call<Invoice>);

impl GetInvoice {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`invoice_expand`](crate::invoices::invoice_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetInvoice, Invoice);

/// Call of [`Invoices::list_items`](crate::invoices::Invoices::list_items): its optional
/// parameters, and the options of every call.
#[must_use = "`Invoices::list_items` sends nothing until it is awaited or sent"]
pub struct ListInvoicesItems(Call<Vec<InvoiceItem>>);

impl ListInvoicesItems {
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

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`invoice_item_expand`](crate::invoices::invoice_item_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListInvoicesItems, InvoiceItem);

/// Call of
/// [`Invoices::list_transaction_allocations`](crate::invoices::Invoices::list_transaction_allocations):
/// its optional parameters, and the options of every call.
#[must_use = "`Invoices::list_transaction_allocations` sends nothing until it is awaited or sent"]
pub struct ListInvoicesTransactionAllocations(Call<Vec<InvoiceTransactionAllocation>>);

impl ListInvoicesTransactionAllocations {
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
}

paged_call!(ListInvoicesTransactionAllocations, InvoiceTransactionAllocation);

/// Call of [`Invoices::list_timeline_messages`](crate::invoices::Invoices::list_timeline_messages):
/// its optional parameters, and the options of every call.
#[must_use = "`Invoices::list_timeline_messages` sends nothing until it is awaited or sent"]
pub struct ListInvoicesTimelineMessages(Call<Vec<InvoiceTimeline>>);

impl ListInvoicesTimelineMessages {
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
    /// [`invoice_timeline_fields`](crate::invoices::invoice_timeline_fields). Rebilly documents
    /// none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`invoice_timeline_fields`](crate::invoices::invoice_timeline_fields). Rebilly documents
    /// none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListInvoicesTimelineMessages, InvoiceTimeline);

static LIST: Operation = Operation::new(
        "GetInvoiceCollection",
        Method::GET,
        "/invoices",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostInvoice",
    Method::POST,
    "/invoices",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetInvoice",
        Method::GET,
        "/invoices/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutInvoice",
        Method::PUT,
        "/invoices/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static LIST_ITEMS: Operation = Operation::new(
    "GetInvoiceItemCollection",
    Method::GET,
    "/invoices/{id}/items",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE_ITEM: Operation = Operation::new(
    "PostInvoiceItem",
    Method::POST,
    "/invoices/{id}/items",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_ITEM: Operation = Operation::new(
        "GetInvoiceItem",
        Method::GET,
        "/invoices/{id}/items/{itemId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static REPLACE_ITEM: Operation = Operation::new(
        "PutInvoiceItem",
        Method::PUT,
        "/invoices/{id}/items/{itemId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_ITEM: Operation = Operation::new(
    "DeleteInvoiceItem",
    Method::DELETE,
    "/invoices/{id}/items/{itemId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static ISSUE: Operation = Operation::new(
    "PostInvoiceIssuance",
    Method::POST,
    "/invoices/{id}/issue",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static ABANDON: Operation = Operation::new(
    "PostInvoiceAbandonment",
    Method::POST,
    "/invoices/{id}/abandon",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static VOID: Operation = Operation::new(
    "PostInvoiceVoid",
    Method::POST,
    "/invoices/{id}/void",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static RECALCULATE: Operation = Operation::new(
    "PostInvoiceRecalculation",
    Method::POST,
    "/invoices/{id}/recalculate",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static REISSUE: Operation = Operation::new(
    "PostInvoiceReissuance",
    Method::POST,
    "/invoices/{id}/reissue",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static LIST_TRANSACTION_ALLOCATIONS: Operation = Operation::new(
    "GetInvoiceTransactionAllocationCollection",
    Method::GET,
    "/invoices/{id}/transaction-allocations",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static ALLOCATE_CREDIT_BALANCE: Operation = Operation::new(
    "PostInvoiceAllocateCreditBalance",
    Method::POST,
    "/invoices/{id}/allocate-credit-balance",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static APPLY_TRANSACTION: Operation = Operation::new(
    "PostInvoiceTransaction",
    Method::POST,
    "/invoices/{id}/transaction",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static LIST_TIMELINE_MESSAGES: Operation = Operation::new(
    "GetInvoiceTimelineCollection",
    Method::GET,
    "/invoices/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE_TIMELINE_COMMENT: Operation = Operation::new(
    "PostInvoiceTimeline",
    Method::POST,
    "/invoices/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_TIMELINE_MESSAGE: Operation = Operation::new(
        "GetInvoiceTimeline",
        Method::GET,
        "/invoices/{id}/timeline/{messageId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_TIMELINE_MESSAGE: Operation = Operation::new(
    "DeleteInvoiceTimeline",
    Method::DELETE,
    "/invoices/{id}/timeline/{messageId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
