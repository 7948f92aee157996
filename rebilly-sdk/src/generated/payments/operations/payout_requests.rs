// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Requests for payouts to customers.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{
    PayoutRequest, PayoutRequestCancellation, PayoutRequestPaymentInstrument,
    PayoutRequestRequest, PayoutRequestSplit, PayoutRequestTimelineMessage,
    PayoutRequestTimelineMessageRequest, PayoutRequestUpdate,
};
use crate::query::{Filter, Sort};
use crate::shared::{PayoutRequestId, TimelineMessageId};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Requests for payouts to customers.
    pub fn payout_requests(&self) -> PayoutRequests {
        PayoutRequests {
            client: self.clone(),
        }
    }
}

/// Requests for payouts to customers.
///
/// Accessor of the client: [`Client::payout_requests`].
#[derive(Debug, Clone)]
pub struct PayoutRequests {
    client: Client,
}

impl PayoutRequests {
    /// Lists payout requests.
    ///
    /// `GET /payout-requests` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.payout_requests().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListPayoutRequests {
        ListPayoutRequests(self.client.call(&LIST))
    }

    /// Creates a payout request with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second payout request. For safe retries, call `upsert` with an
    /// identifier of your own.
    ///
    /// `POST /payout-requests` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestRequest::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    ///     "USD",
    ///     10,
    /// );
    /// let payout_request = client.payout_requests().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &PayoutRequestRequest) -> Call<PayoutRequest> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a payout request.
    ///
    /// `GET /payout-requests/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let payout_request = client
    ///     .payout_requests()
    ///     .get("pout_req_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<PayoutRequestId>) -> Call<PayoutRequest> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the payout request with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /payout-requests/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422,
    /// 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestRequest::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    ///     "USD",
    ///     10,
    /// );
    /// let payout_request = client
    ///     .payout_requests()
    ///     .upsert("pout_req_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert<'b>(
        &self,
        id: impl IntoParam<PayoutRequestId>,
        body: impl Into<Option<&'b PayoutRequestRequest>>,
    ) -> Call<PayoutRequest> {
        match body.into() {
            Some(body) => self.client.call(&UPSERT).path(id.into_param()).json(body),
            None => self.client.call(&UPSERT).path(id.into_param()),
        }
    }

    /// Changes the status, the block or the description of a payout request.
    ///
    /// `PATCH /payout-requests/{id}` responds with 200; documented errors: 401, 403, 404, 409, 422,
    /// 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestUpdate::default()
    ///     .with_status("pending");
    /// let payout_request = client
    ///     .payout_requests()
    ///     .update("pout_req_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update<'b>(
        &self,
        id: impl IntoParam<PayoutRequestId>,
        body: impl Into<Option<&'b PayoutRequestUpdate>>,
    ) -> Call<PayoutRequest> {
        match body.into() {
            Some(body) => self.client.call(&UPDATE).path(id.into_param()).json(body),
            None => self.client.call(&UPDATE).path(id.into_param()),
        }
    }

    /// Cancels a payout request.
    ///
    /// `POST /payout-requests/{id}/cancel` responds with 200; documented errors: 401, 403, 404,
    /// 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestCancellation::default()
    ///     .with_canceled_by("customer");
    /// let payout_request = client
    ///     .payout_requests()
    ///     .cancel("pout_req_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel(
        &self,
        id: impl IntoParam<PayoutRequestId>,
        body: &PayoutRequestCancellation,
    ) -> Call<PayoutRequest> {
        self.client.call(&CANCEL).path(id.into_param()).json(body)
    }

    /// Splits a payout request into several payout requests.
    ///
    /// `POST /payout-requests/{id}/split` responds with 201; documented errors: 401, 403, 404, 409,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestSplit::new(
    ///     [10, 10],
    ///     "payment-instrument-limit",
    /// );
    /// let page = client
    ///     .payout_requests()
    ///     .split("pout_req_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn split(
        &self,
        id: impl IntoParam<PayoutRequestId>,
        body: &PayoutRequestSplit,
    ) -> Call<Vec<PayoutRequest>> {
        self.client.call(&SPLIT).path(id.into_param()).json(body)
    }

    /// Lists payment instruments for a payout request, with their gateway accounts.
    ///
    /// `GET /payout-requests/{id}/payment-instruments` responds with 200; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .payout_requests()
    ///     .list_payment_instruments("pout_req_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_payment_instruments(
        &self,
        id: impl IntoParam<PayoutRequestId>,
    ) -> Call<Vec<PayoutRequestPaymentInstrument>> {
        self.client.call(&LIST_PAYMENT_INSTRUMENTS).path(id.into_param())
    }

    /// Lists timeline messages of a payout request.
    ///
    /// `GET /payout-requests/{id}/timeline` responds with 200; documented errors: 401, 403, 404,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .payout_requests()
    ///     .list_timeline_messages("pout_req_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_timeline_messages(
        &self,
        id: impl IntoParam<PayoutRequestId>,
    ) -> ListPayoutRequestsTimelineMessages {
        ListPayoutRequestsTimelineMessages(
            self.client.call(&LIST_TIMELINE_MESSAGES).path(id.into_param()),
        )
    }

    /// Adds a comment to the timeline of a payout request.
    ///
    /// A retry can add the comment twice.
    ///
    /// `POST /payout-requests/{id}/timeline` responds with 201; documented errors: 401, 403, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestTimelineMessageRequest::new(
    ///     "message",
    /// );
    /// let payout_request_timeline_message = client
    ///     .payout_requests()
    ///     .create_timeline_comment("pout_req_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_timeline_comment(
        &self,
        id: impl IntoParam<PayoutRequestId>,
        body: &PayoutRequestTimelineMessageRequest,
    ) -> Call<PayoutRequestTimelineMessage> {
        self.client.call(&CREATE_TIMELINE_COMMENT).path(id.into_param()).json(body)
    }

    /// Returns a timeline message of a payout request.
    ///
    /// `GET /payout-requests/{id}/timeline/{messageId}` responds with 200; documented errors: 401,
    /// 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let payout_request_timeline_message = client
    ///     .payout_requests()
    ///     .get_timeline_message("pout_req_01HRF27SATGE4Z6PBJE6PD8328", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_timeline_message(
        &self,
        id: impl IntoParam<PayoutRequestId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<PayoutRequestTimelineMessage> {
        self.client
            .call(&GET_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }

    /// Deletes a timeline message of a payout request.
    ///
    /// `DELETE /payout-requests/{id}/timeline/{messageId}` responds with 204; documented errors:
    /// 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .payout_requests()
    ///     .delete_timeline_message("pout_req_01HRF27SATGE4Z6PBJE6PD8328", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_timeline_message(
        &self,
        id: impl IntoParam<PayoutRequestId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }
}

/// Call of [`PayoutRequests::list`](crate::payments::PayoutRequests::list): its optional
/// parameters, and the options of every call.
#[must_use = "`PayoutRequests::list` sends nothing until it is awaited or sent"]
pub struct ListPayoutRequests(Call<Vec<PayoutRequest>>);

impl ListPayoutRequests {
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
    /// [`payout_request_fields`](crate::payments::payout_request_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`payout_request_fields`](crate::payments::payout_request_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListPayoutRequests, PayoutRequest);

/// Call of
/// [`PayoutRequests::list_timeline_messages`](crate::payments::PayoutRequests::list_timeline_messages):
/// its optional parameters, and the options of every call.
#[must_use = "`PayoutRequests::list_timeline_messages` sends nothing until it is awaited or sent"]
pub struct ListPayoutRequestsTimelineMessages(Call<Vec<PayoutRequestTimelineMessage>>);

impl ListPayoutRequestsTimelineMessages {
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
    /// [`payout_request_timeline_message_fields`](crate::payments::payout_request_timeline_message_fields).
    /// Rebilly documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`payout_request_timeline_message_fields`](crate::payments::payout_request_timeline_message_fields).
    /// Rebilly documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListPayoutRequestsTimelineMessages, PayoutRequestTimelineMessage);

static LIST: Operation = Operation::new(
        "GetPayoutRequestCollection",
        Method::GET,
        "/payout-requests",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostPayoutRequest",
    Method::POST,
    "/payout-requests",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetPayoutRequest",
        Method::GET,
        "/payout-requests/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutPayoutRequest",
        Method::PUT,
        "/payout-requests/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchPayoutRequest",
        Method::PATCH,
        "/payout-requests/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static CANCEL: Operation = Operation::new(
    "PostPayoutRequestCancellation",
    Method::POST,
    "/payout-requests/{id}/cancel",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static SPLIT: Operation = Operation::new(
    "PostPayoutRequestSplit",
    Method::POST,
    "/payout-requests/{id}/split",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static LIST_PAYMENT_INSTRUMENTS: Operation = Operation::new(
    "GetPayoutRequestPaymentInstruments",
    Method::GET,
    "/payout-requests/{id}/payment-instruments",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static LIST_TIMELINE_MESSAGES: Operation = Operation::new(
    "GetPayoutRequestTimelineCollection",
    Method::GET,
    "/payout-requests/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE_TIMELINE_COMMENT: Operation = Operation::new(
    "PostPayoutRequestTimeline",
    Method::POST,
    "/payout-requests/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_TIMELINE_MESSAGE: Operation = Operation::new(
        "GetPayoutRequestTimelineMessage",
        Method::GET,
        "/payout-requests/{id}/timeline/{messageId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_TIMELINE_MESSAGE: Operation = Operation::new(
    "DeletePayoutRequestTimelineMessage",
    Method::DELETE,
    "/payout-requests/{id}/timeline/{messageId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
