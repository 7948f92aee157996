// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Payments and their refunds, limits and timelines.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{
    ReadyToPayForCustomer, ReadyToPayMethod, Transaction, TransactionCreate,
    TransactionPatch, TransactionQueryResult, TransactionRefund, TransactionResultUpdate,
    TransactionTimeline, TransactionTimelineRequest,
};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::{TimelineMessageId, TransactionId};
use crate::transfer::Download;
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;

impl Client {
    /// Payments and their refunds, limits and timelines.
    pub fn transactions(&self) -> Transactions {
        Transactions {
            client: self.clone(),
        }
    }
}

/// Payments and their refunds, limits and timelines.
///
/// Accessor of the client: [`Client::transactions`].
#[derive(Debug, Clone)]
pub struct Transactions {
    client: Client,
}

impl Transactions {
    /// Lists the payment methods that are available for an amount or for items.
    ///
    /// `POST /ready-to-pay` responds with 200; documented errors: 401, 403, 422, 429. With `None`
    /// no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::ReadyToPayForCustomer::from(
    ///     rebilly_sdk::payments::CustomerReadyToPayItems::new(
    ///         "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///         [
    ///             rebilly_sdk::payments::ReadyToPayItem::new(
    ///                 "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
    ///                 1,
    ///             ),
    ///         ],
    ///         rebilly_sdk::shared::RiskMetadataRequest::default(),
    ///     ),
    /// );
    /// let page = client.transactions().ready_to_pay(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ready_to_pay<'b>(
        &self,
        body: impl Into<Option<&'b ReadyToPayForCustomer>>,
    ) -> Call<Vec<ReadyToPayMethod>> {
        match body.into() {
            Some(body) => self.client.call(&READY_TO_PAY).json(body),
            None => self.client.call(&READY_TO_PAY),
        }
    }

    /// Lists transactions.
    ///
    /// `GET /transactions` responds with 200; documented errors: 401, 403, 422.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.transactions().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListTransactions {
        ListTransactions(self.client.call(&LIST))
    }

    /// Creates a transaction of the type `sale`, `authorize` or `setup`.
    ///
    /// Money can move. Set `requestId` to make a retry safe. A declined payment is no error: check
    /// `result`.
    ///
    /// `POST /transactions` responds with 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::TransactionCreate::new(
    ///     "sale",
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    ///     "USD",
    ///     97,
    /// );
    /// let transaction = client.transactions().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &TransactionCreate) -> CreateTransaction {
        CreateTransaction(self.client.call(&CREATE).json(body))
    }

    /// Returns a transaction.
    ///
    /// `GET /transactions/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let transaction = client.transactions().get("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<TransactionId>) -> GetTransaction {
        GetTransaction(self.client.call(&GET).path(id.into_param()))
    }

    /// Downloads the response of [`get`](Self::get) as `application/pdf`.
    ///
    /// `GET /transactions/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let bytes = client
    ///     .transactions()
    ///     .get_pdf("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0")
    ///     .await?
    ///     .bytes()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pdf(&self, id: impl IntoParam<TransactionId>) -> Call<Download> {
        self.client.call(&GET).accept("application/pdf").path(id.into_param())
    }

    /// Changes the custom fields of a transaction.
    ///
    /// `PATCH /transactions/{id}` responds with 200; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::TransactionPatch::default();
    /// let transaction = client
    ///     .transactions()
    ///     .update("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl IntoParam<TransactionId>,
        body: &TransactionPatch,
    ) -> Call<Transaction> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }

    /// Queries the gateway for the current state of a transaction.
    ///
    /// `POST /transactions/{id}/query` responds with 201; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let transaction_query_result = client
    ///     .transactions()
    ///     .query("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn query(
        &self,
        id: impl IntoParam<TransactionId>,
    ) -> Call<TransactionQueryResult> {
        self.client.call(&QUERY).path(id.into_param())
    }

    /// Sets the result of a transaction manually.
    ///
    /// `POST /transactions/{id}/update` responds with 200; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::TransactionResultUpdate::new("abandoned");
    /// let transaction = client
    ///     .transactions()
    ///     .update_result("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_result(
        &self,
        id: impl IntoParam<TransactionId>,
        body: &TransactionResultUpdate,
    ) -> Call<Transaction> {
        self.client.call(&UPDATE_RESULT).path(id.into_param()).json(body)
    }

    /// Refunds an amount of a transaction.
    ///
    /// Money moves, and a refund has no idempotency field. Check the transaction before a retry.
    ///
    /// `POST /transactions/{id}/refund` responds with 201; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::TransactionRefund::new(10);
    /// let transaction = client
    ///     .transactions()
    ///     .refund("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn refund(
        &self,
        id: impl IntoParam<TransactionId>,
        body: &TransactionRefund,
    ) -> RefundTransaction {
        RefundTransaction(self.client.call(&REFUND).path(id.into_param()).json(body))
    }

    /// Lists timeline messages of a transaction.
    ///
    /// `GET /transactions/{id}/timeline` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .transactions()
    ///     .list_timeline_messages("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_timeline_messages(
        &self,
        id: impl IntoParam<TransactionId>,
    ) -> ListTransactionsTimelineMessages {
        ListTransactionsTimelineMessages(
            self.client.call(&LIST_TIMELINE_MESSAGES).path(id.into_param()),
        )
    }

    /// Adds a comment to the timeline of a transaction.
    ///
    /// A retry can add the comment twice.
    ///
    /// `POST /transactions/{id}/timeline` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::TransactionTimelineRequest::default();
    /// let transaction_timeline = client
    ///     .transactions()
    ///     .create_timeline_comment("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_timeline_comment(
        &self,
        id: impl IntoParam<TransactionId>,
        body: &TransactionTimelineRequest,
    ) -> Call<TransactionTimeline> {
        self.client.call(&CREATE_TIMELINE_COMMENT).path(id.into_param()).json(body)
    }

    /// Returns a timeline message of a transaction.
    ///
    /// `GET /transactions/{id}/timeline/{messageId}` responds with 200; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let transaction_timeline = client
    ///     .transactions()
    ///     .get_timeline_message("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_timeline_message(
        &self,
        id: impl IntoParam<TransactionId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<TransactionTimeline> {
        self.client
            .call(&GET_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }

    /// Deletes a timeline message of a transaction.
    ///
    /// `DELETE /transactions/{id}/timeline/{messageId}` responds with 204; documented errors: 401,
    /// 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .transactions()
    ///     .delete_timeline_message("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_timeline_message(
        &self,
        id: impl IntoParam<TransactionId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }
}

/// Call of [`Transactions::list`](crate::payments::Transactions::list): its optional parameters,
/// and the options of every call.
#[must_use = "`Transactions::list` sends nothing until it is awaited or sent"]
pub struct ListTransactions(Call<Vec<Transaction>>);

impl ListTransactions {
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
    /// [`transaction_fields`](crate::payments::transaction_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`transaction_fields`](crate::payments::transaction_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`transaction_expand`](crate::payments::transaction_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListTransactions, Transaction);

/// Call of [`Transactions::create`](crate::payments::Transactions::create): its optional
/// parameters, and the options of every call.
#[must_use = "`Transactions::create` sends nothing until it is awaited or sent"]
pub struct CreateTransaction(Call<Transaction>);

impl CreateTransaction {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`transaction_expand`](crate::payments::transaction_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(CreateTransaction, Transaction);

/// Call of [`Transactions::get`](crate::payments::Transactions::get): its optional parameters, and
/// the options of every call.
#[must_use = "`Transactions::get` sends nothing until it is awaited or sent"]
pub struct GetTransaction(Call<Transaction>);

impl GetTransaction {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`transaction_expand`](crate::payments::transaction_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetTransaction, Transaction);

/// Call of [`Transactions::refund`](crate::payments::Transactions::refund): its optional
/// parameters, and the options of every call.
#[must_use = "`Transactions::refund` sends nothing until it is awaited or sent"]
pub struct RefundTransaction(Call<Transaction>);

impl RefundTransaction {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`transaction_expand`](crate::payments::transaction_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(RefundTransaction, Transaction);

/// Call of
/// [`Transactions::list_timeline_messages`](crate::payments::Transactions::list_timeline_messages):
/// its optional parameters, and the options of every call.
#[must_use = "`Transactions::list_timeline_messages` sends nothing until it is awaited or sent"]
pub struct ListTransactionsTimelineMessages(Call<Vec<TransactionTimeline>>);

impl ListTransactionsTimelineMessages {
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
    /// [`transaction_timeline_fields`](crate::payments::transaction_timeline_fields). Rebilly
    /// documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`transaction_timeline_fields`](crate::payments::transaction_timeline_fields). Rebilly
    /// documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListTransactionsTimelineMessages, TransactionTimeline);

static READY_TO_PAY: Operation = Operation::new(
    "PostReadyToPay",
    Method::POST,
    "/ready-to-pay",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static LIST: Operation = Operation::new(
        "GetTransactionCollection",
        Method::GET,
        "/transactions",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostTransaction",
    Method::POST,
    "/transactions",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
    Idempotency::WithRequestId,
);

static GET: Operation = Operation::new(
        "GetTransaction",
        Method::GET,
        "/transactions/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchTransaction",
        Method::PATCH,
        "/transactions/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static QUERY: Operation = Operation::new(
    "PostTransactionQuery",
    Method::POST,
    "/transactions/{id}/query",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static UPDATE_RESULT: Operation = Operation::new(
    "PostTransactionUpdate",
    Method::POST,
    "/transactions/{id}/update",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static REFUND: Operation = Operation::new(
    "PostTransactionRefund",
    Method::POST,
    "/transactions/{id}/refund",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static LIST_TIMELINE_MESSAGES: Operation = Operation::new(
    "GetTransactionTimelineCollection",
    Method::GET,
    "/transactions/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE_TIMELINE_COMMENT: Operation = Operation::new(
    "PostTransactionTimeline",
    Method::POST,
    "/transactions/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_TIMELINE_MESSAGE: Operation = Operation::new(
        "GetTransactionTimeline",
        Method::GET,
        "/transactions/{id}/timeline/{messageId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_TIMELINE_MESSAGE: Operation = Operation::new(
    "DeleteTransactionTimeline",
    Method::DELETE,
    "/transactions/{id}/timeline/{messageId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
