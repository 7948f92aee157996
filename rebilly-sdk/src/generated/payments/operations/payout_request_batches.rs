// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Batches of payout requests.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{
    PayoutRequestBatch, PayoutRequestBatchBlock, PayoutRequestBatchCreate,
    PayoutRequestBatchPreview, PayoutRequestBatchRemoval, PayoutRequestBatchUpdate,
    PayoutRequestSelection,
};
use crate::query::{Filter, Sort};
use crate::shared::PayoutRequestBatchId;
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;

impl Client {
    /// Batches of payout requests.
    pub fn payout_request_batches(&self) -> PayoutRequestBatches {
        PayoutRequestBatches {
            client: self.clone(),
        }
    }
}

/// Batches of payout requests.
///
/// Accessor of the client: [`Client::payout_request_batches`].
#[derive(Debug, Clone)]
pub struct PayoutRequestBatches {
    client: Client,
}

impl PayoutRequestBatches {
    /// Lists batches of payout requests.
    ///
    /// `GET /payout-request-batches` responds with 200; documented errors: 401, 403, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.payout_request_batches().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListPayoutRequestBatches {
        ListPayoutRequestBatches(self.client.call(&LIST))
    }

    /// Creates a batch from identifiers of payout requests or from a filter.
    ///
    /// A retry can create a second batch.
    ///
    /// `POST /payout-request-batches` responds with 201; documented errors: 400, 401, 403, 409,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestBatchCreate::from(
    ///     rebilly_sdk::payments::PayoutRequestBatchByFilter::new(
    ///         "status:pending;websiteId:ws_0YVDMDE2BMC6KBB5MX76RF6T80",
    ///     ),
    /// );
    /// let payout_request_batch = client.payout_request_batches().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &PayoutRequestBatchCreate) -> Call<PayoutRequestBatch> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a batch of payout requests.
    ///
    /// `GET /payout-request-batches/{id}` responds with 200; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let payout_request_batch = client
    ///     .payout_request_batches()
    ///     .get("preq_batch_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<PayoutRequestBatchId>,
    ) -> Call<PayoutRequestBatch> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Changes the description or the allocation order of a batch.
    ///
    /// `PATCH /payout-request-batches/{id}` responds with 200; documented errors: 401, 403, 404,
    /// 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestBatchUpdate::default();
    /// let payout_request_batch = client
    ///     .payout_request_batches()
    ///     .update("preq_batch_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update<'b>(
        &self,
        id: impl IntoParam<PayoutRequestBatchId>,
        body: impl Into<Option<&'b PayoutRequestBatchUpdate>>,
    ) -> Call<PayoutRequestBatch> {
        match body.into() {
            Some(body) => self.client.call(&UPDATE).path(id.into_param()).json(body),
            None => self.client.call(&UPDATE).path(id.into_param()),
        }
    }

    /// Deletes a batch of payout requests.
    ///
    /// `DELETE /payout-request-batches/{id}` responds with 204; documented errors: 401, 403, 404,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.payout_request_batches().delete("preq_batch_01HRF27SATGE4Z6PBJE6PD8328").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<PayoutRequestBatchId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }

    /// Allocates the payout requests of a batch automatically.
    ///
    /// `POST /payout-request-batches/{id}/auto-allocate` responds with 200; documented errors: 401,
    /// 403, 404, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let payout_request_batch = client
    ///     .payout_request_batches()
    ///     .auto_allocate("preq_batch_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn auto_allocate(
        &self,
        id: impl IntoParam<PayoutRequestBatchId>,
    ) -> Call<PayoutRequestBatch> {
        self.client.call(&AUTO_ALLOCATE).path(id.into_param())
    }

    /// Approves the payout requests of a batch.
    ///
    /// `POST /payout-request-batches/{id}/approve` responds with 200; documented errors: 401, 403,
    /// 404, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let payout_request_batch = client
    ///     .payout_request_batches()
    ///     .approve("preq_batch_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn approve(
        &self,
        id: impl IntoParam<PayoutRequestBatchId>,
    ) -> Call<PayoutRequestBatch> {
        self.client.call(&APPROVE).path(id.into_param())
    }

    /// Blocks the payout requests of a batch.
    ///
    /// `POST /payout-request-batches/{id}/block` responds with 200; documented errors: 401, 403,
    /// 404, 409, 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestBatchBlock::new("fraud-suspected");
    /// let payout_request_batch = client
    ///     .payout_request_batches()
    ///     .block("preq_batch_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn block<'b>(
        &self,
        id: impl IntoParam<PayoutRequestBatchId>,
        body: impl Into<Option<&'b PayoutRequestBatchBlock>>,
    ) -> Call<PayoutRequestBatch> {
        match body.into() {
            Some(body) => self.client.call(&BLOCK).path(id.into_param()).json(body),
            None => self.client.call(&BLOCK).path(id.into_param()),
        }
    }

    /// Adds payout requests to a batch, by identifiers or by a filter.
    ///
    /// `POST /payout-request-batches/{id}/payout-requests` responds with 200; documented errors:
    /// 400, 401, 403, 404, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestSelection::from(
    ///     rebilly_sdk::payments::PayoutRequestSelectionByFilter::new(
    ///         "status:pending;websiteId:ws_0YVDMDE2BMC6KBB5MX76RF6T80",
    ///     ),
    /// );
    /// let payout_request_batch = client
    ///     .payout_request_batches()
    ///     .add_payout_requests("preq_batch_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_payout_requests(
        &self,
        id: impl IntoParam<PayoutRequestBatchId>,
        body: &PayoutRequestSelection,
    ) -> Call<PayoutRequestBatch> {
        self.client.call(&ADD_PAYOUT_REQUESTS).path(id.into_param()).json(body)
    }

    /// Removes payout requests from a batch.
    ///
    /// `POST /payout-request-batches/{id}/payout-requests/remove` responds with 200; documented
    /// errors: 401, 403, 404, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestBatchRemoval::new([
    ///     "pout_req_01HRF27SATGE4Z6PBJE6PD8328",
    /// ]);
    /// let payout_request_batch = client
    ///     .payout_request_batches()
    ///     .remove_payout_requests("preq_batch_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_payout_requests(
        &self,
        id: impl IntoParam<PayoutRequestBatchId>,
        body: &PayoutRequestBatchRemoval,
    ) -> Call<PayoutRequestBatch> {
        self.client.call(&REMOVE_PAYOUT_REQUESTS).path(id.into_param()).json(body)
    }

    /// Unblocks the payout requests of a batch.
    ///
    /// `POST /payout-request-batches/{id}/unblock` responds with 200; documented errors: 401, 403,
    /// 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let payout_request_batch = client
    ///     .payout_request_batches()
    ///     .unblock("preq_batch_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unblock(
        &self,
        id: impl IntoParam<PayoutRequestBatchId>,
    ) -> Call<PayoutRequestBatch> {
        self.client.call(&UNBLOCK).path(id.into_param())
    }

    /// Returns the counts and total amounts of a batch that a filter would select.
    ///
    /// `GET /payout-request-batches/preview` responds with 200; documented errors: 400, 401, 403,
    /// 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let payout_request_batch_preview = client.payout_request_batches().preview().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn preview(&self) -> PreviewPayoutRequestBatchPreview {
        PreviewPayoutRequestBatchPreview(self.client.call(&PREVIEW))
    }
}

/// Call of [`PayoutRequestBatches::list`](crate::payments::PayoutRequestBatches::list): its
/// optional parameters, and the options of every call.
#[must_use = "`PayoutRequestBatches::list` sends nothing until it is awaited or sent"]
pub struct ListPayoutRequestBatches(Call<Vec<PayoutRequestBatch>>);

impl ListPayoutRequestBatches {
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

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`payout_request_batch_fields`](crate::payments::payout_request_batch_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`payout_request_batch_fields`](crate::payments::payout_request_batch_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListPayoutRequestBatches, PayoutRequestBatch);

/// Call of [`PayoutRequestBatches::preview`](crate::payments::PayoutRequestBatches::preview): its
/// optional parameters, and the options of every call.
#[must_use = "`PayoutRequestBatches::preview` sends nothing until it is awaited or sent"]
pub struct PreviewPayoutRequestBatchPreview(Call<PayoutRequestBatchPreview>);

impl PreviewPayoutRequestBatchPreview {
    /// Filter that selects the payout requests of the batch.
    ///
    /// Known to work: `status`, `websiteId`.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

call!(PreviewPayoutRequestBatchPreview, PayoutRequestBatchPreview);

static LIST: Operation = Operation::new(
        "GetPayoutRequestBatchCollection",
        Method::GET,
        "/payout-request-batches",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostPayoutRequestBatch",
    Method::POST,
    "/payout-request-batches",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetPayoutRequestBatch",
        Method::GET,
        "/payout-request-batches/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchPayoutRequestBatch",
        Method::PATCH,
        "/payout-request-batches/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeletePayoutRequestBatch",
    Method::DELETE,
    "/payout-request-batches/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static AUTO_ALLOCATE: Operation = Operation::new(
    "PostPayoutRequestBatchAutoAllocate",
    Method::POST,
    "/payout-request-batches/{id}/auto-allocate",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static APPROVE: Operation = Operation::new(
    "PostPayoutRequestBatchApprove",
    Method::POST,
    "/payout-request-batches/{id}/approve",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static BLOCK: Operation = Operation::new(
    "PostPayoutRequestBatchBlock",
    Method::POST,
    "/payout-request-batches/{id}/block",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static ADD_PAYOUT_REQUESTS: Operation = Operation::new(
    "PostPayoutRequestsToBatch",
    Method::POST,
    "/payout-request-batches/{id}/payout-requests",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static REMOVE_PAYOUT_REQUESTS: Operation = Operation::new(
    "PostRemovePayoutRequestsFromBatch",
    Method::POST,
    "/payout-request-batches/{id}/payout-requests/remove",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static UNBLOCK: Operation = Operation::new(
    "PostPayoutRequestBatchUnblock",
    Method::POST,
    "/payout-request-batches/{id}/unblock",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static PREVIEW: Operation = Operation::new(
    "GetPayoutRequestBatchPreview",
    Method::GET,
    "/payout-request-batches/preview",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
