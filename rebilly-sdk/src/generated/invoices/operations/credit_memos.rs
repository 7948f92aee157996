// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Credit memos, their allocations and timelines.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::invoices::{
    CreditMemo, CreditMemoRequest, CreditMemoTimeline, CreditMemoTimelineRequest,
    CreditMemoUpdate,
};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::{CreditMemoId, TimelineMessageId};
use crate::transfer::Download;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Credit memos, their allocations and timelines.
    pub fn credit_memos(&self) -> CreditMemos {
        CreditMemos {
            client: self.clone(),
        }
    }
}

/// Credit memos, their allocations and timelines.
///
/// Accessor of the client: [`Client::credit_memos`].
#[derive(Debug, Clone)]
pub struct CreditMemos {
    client: Client,
}

impl CreditMemos {
    /// Lists credit memos.
    ///
    /// `GET /credit-memos` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.credit_memos().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListCreditMemos {
        ListCreditMemos(self.client.call(&LIST))
    }

    /// Creates a credit memo with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second credit memo. For safe retries, call `upsert` with an identifier
    /// of your own.
    ///
    /// `POST /credit-memos` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::CreditMemoRequest::new(
    ///     "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    ///     "USD",
    /// );
    /// let credit_memo = client.credit_memos().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &CreditMemoRequest) -> Call<CreditMemo> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a credit memo.
    ///
    /// `GET /credit-memos/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let credit_memo = client.credit_memos().get("crmm_0YVCNN22TWC3G8H82QNPNVZCHG").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<CreditMemoId>) -> Call<CreditMemo> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Downloads the response of [`get`](Self::get) as `application/pdf`.
    ///
    /// `GET /credit-memos/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let bytes = client
    ///     .credit_memos()
    ///     .get_pdf("crmm_0YVCNN22TWC3G8H82QNPNVZCHG")
    ///     .await?
    ///     .bytes()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pdf(&self, id: impl IntoParam<CreditMemoId>) -> Call<Download> {
        self.client.call(&GET).accept("application/pdf").path(id.into_param())
    }

    /// Creates or replaces the credit memo with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /credit-memos/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::CreditMemoRequest::new(
    ///     "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    ///     "USD",
    /// );
    /// let credit_memo = client
    ///     .credit_memos()
    ///     .upsert("crmm_0YVCNN22TWC3G8H82QNPNVZCHG", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<CreditMemoId>,
        body: &CreditMemoRequest,
    ) -> Call<CreditMemo> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Changes some properties of a credit memo.
    ///
    /// `PATCH /credit-memos/{id}` responds with 200; documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::CreditMemoUpdate::default().with_reason("return");
    /// let credit_memo = client
    ///     .credit_memos()
    ///     .update("crmm_0YVCNN22TWC3G8H82QNPNVZCHG", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl IntoParam<CreditMemoId>,
        body: &CreditMemoUpdate,
    ) -> Call<CreditMemo> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }

    /// Voids a credit memo.
    ///
    /// `POST /credit-memos/{id}/void` responds with 201; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let credit_memo = client.credit_memos().void("crmm_0YVCNN22TWC3G8H82QNPNVZCHG").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn void(&self, id: impl IntoParam<CreditMemoId>) -> Call<CreditMemo> {
        self.client.call(&VOID).path(id.into_param())
    }

    /// Refunds a credit memo.
    ///
    /// Money can move to the customer. Check the credit memo before a retry.
    ///
    /// `POST /credit-memos/{id}/refund` responds with 200; documented errors: 401, 403, 404, 409,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let credit_memo = client
    ///     .credit_memos()
    ///     .refund("crmm_0YVCNN22TWC3G8H82QNPNVZCHG")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn refund(&self, id: impl IntoParam<CreditMemoId>) -> Call<CreditMemo> {
        self.client.call(&REFUND).path(id.into_param())
    }

    /// Lists timeline messages of a credit memo.
    ///
    /// `GET /credit-memos/{id}/timeline` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .credit_memos()
    ///     .list_timeline_messages("crmm_0YVCNN22TWC3G8H82QNPNVZCHG")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_timeline_messages(
        &self,
        id: impl IntoParam<CreditMemoId>,
    ) -> ListCreditMemosTimelineMessages {
        ListCreditMemosTimelineMessages(
            self.client.call(&LIST_TIMELINE_MESSAGES).path(id.into_param()),
        )
    }

    /// Adds a comment to the timeline of a credit memo.
    ///
    /// A retry can add the comment twice.
    ///
    /// `POST /credit-memos/{id}/timeline` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::invoices::CreditMemoTimelineRequest::default();
    /// let credit_memo_timeline = client
    ///     .credit_memos()
    ///     .create_timeline_comment("crmm_0YVCNN22TWC3G8H82QNPNVZCHG", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_timeline_comment(
        &self,
        id: impl IntoParam<CreditMemoId>,
        body: &CreditMemoTimelineRequest,
    ) -> Call<CreditMemoTimeline> {
        self.client.call(&CREATE_TIMELINE_COMMENT).path(id.into_param()).json(body)
    }

    /// Returns a timeline message of a credit memo.
    ///
    /// `GET /credit-memos/{id}/timeline/{messageId}` responds with 200; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let credit_memo_timeline = client
    ///     .credit_memos()
    ///     .get_timeline_message("crmm_0YVCNN22TWC3G8H82QNPNVZCHG", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_timeline_message(
        &self,
        id: impl IntoParam<CreditMemoId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<CreditMemoTimeline> {
        self.client
            .call(&GET_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }

    /// Deletes a timeline message of a credit memo.
    ///
    /// `DELETE /credit-memos/{id}/timeline/{messageId}` responds with 204; documented errors: 401,
    /// 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .credit_memos()
    ///     .delete_timeline_message("crmm_0YVCNN22TWC3G8H82QNPNVZCHG", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_timeline_message(
        &self,
        id: impl IntoParam<CreditMemoId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }
}

/// Call of [`CreditMemos::list`](crate::invoices::CreditMemos::list): its optional parameters, and
/// the options of every call.
#[must_use = "`CreditMemos::list` sends nothing until it is awaited or sent"]
pub struct ListCreditMemos(Call<Vec<CreditMemo>>);

impl ListCreditMemos {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`credit_memo_fields`](crate::invoices::credit_memo_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`credit_memo_fields`](crate::invoices::credit_memo_fields).
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
    /// Known names: [`credit_memo_expand`](crate::invoices::credit_memo_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListCreditMemos, CreditMemo);

/// Call of
/// [`CreditMemos::list_timeline_messages`](crate::invoices::CreditMemos::list_timeline_messages):
/// its optional parameters, and the options of every call.
#[must_use = "`CreditMemos::list_timeline_messages` sends nothing until it is awaited or sent"]
pub struct ListCreditMemosTimelineMessages(Call<Vec<CreditMemoTimeline>>);

impl ListCreditMemosTimelineMessages {
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
    /// [`credit_memo_timeline_fields`](crate::invoices::credit_memo_timeline_fields). Rebilly
    /// documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`credit_memo_timeline_fields`](crate::invoices::credit_memo_timeline_fields). Rebilly
    /// documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListCreditMemosTimelineMessages, CreditMemoTimeline);

static LIST: Operation = Operation::new(
        "GetCreditMemoCollection",
        Method::GET,
        "/credit-memos",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostCreditMemo",
    Method::POST,
    "/credit-memos",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetCreditMemo",
        Method::GET,
        "/credit-memos/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutCreditMemo",
        Method::PUT,
        "/credit-memos/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchCreditMemo",
        Method::PATCH,
        "/credit-memos/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static VOID: Operation = Operation::new(
    "PostCreditMemoVoid",
    Method::POST,
    "/credit-memos/{id}/void",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static REFUND: Operation = Operation::new(
    "PostCreditMemoRefund",
    Method::POST,
    "/credit-memos/{id}/refund",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static LIST_TIMELINE_MESSAGES: Operation = Operation::new(
    "GetCreditMemoTimelineCollection",
    Method::GET,
    "/credit-memos/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE_TIMELINE_COMMENT: Operation = Operation::new(
    "PostCreditMemoTimeline",
    Method::POST,
    "/credit-memos/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_TIMELINE_MESSAGE: Operation = Operation::new(
        "GetCreditMemoTimeline",
        Method::GET,
        "/credit-memos/{id}/timeline/{messageId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_TIMELINE_MESSAGE: Operation = Operation::new(
    "DeleteCreditMemoTimeline",
    Method::DELETE,
    "/credit-memos/{id}/timeline/{messageId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
