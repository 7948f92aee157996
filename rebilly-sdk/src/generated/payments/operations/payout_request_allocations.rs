// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Allocations of payout requests to payment instruments.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{
    PayoutRequestAllocation, PayoutRequestAllocationCreate,
    PayoutRequestAllocationUpdate, PayoutRequestAllocationsProcess,
    PayoutRequestAutoAllocation,
};
use crate::query::{Filter, Sort};
use crate::shared::PayoutRequestAllocationId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Allocations of payout requests to payment instruments.
    pub fn payout_request_allocations(&self) -> PayoutRequestAllocations {
        PayoutRequestAllocations {
            client: self.clone(),
        }
    }
}

/// Allocations of payout requests to payment instruments.
///
/// Accessor of the client: [`Client::payout_request_allocations`].
#[derive(Debug, Clone)]
pub struct PayoutRequestAllocations {
    client: Client,
}

impl PayoutRequestAllocations {
    /// Lists allocations of payout requests.
    ///
    /// `GET /payout-request-allocations` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.payout_request_allocations().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListPayoutRequestAllocations {
        ListPayoutRequestAllocations(self.client.call(&LIST))
    }

    /// Allocates an amount of a payout request to a payment instrument.
    ///
    /// A retry can allocate a further amount. Check the payout request first.
    ///
    /// `POST /payout-request-allocations` responds with 201; documented errors: 401, 403, 404, 409,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestAllocationCreate::new(
    ///     "pout_req_01HRF27SATGE4Z6PBJE6PD8328",
    ///     "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
    ///     "gw_acc_0YVCXMF26DDNKAERE5NW727S34",
    ///     10,
    /// );
    /// let payout_request_allocation = client
    ///     .payout_request_allocations()
    ///     .create(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &PayoutRequestAllocationCreate,
    ) -> Call<PayoutRequestAllocation> {
        self.client.call(&CREATE).json(body)
    }

    /// Allocates a payout request automatically.
    ///
    /// `POST /payout-request-allocations/auto` responds with 204; documented errors: 401, 403, 404,
    /// 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestAutoAllocation::new(
    ///     "pout_req_01HRF27SATGE4Z6PBJE6PD8328",
    /// );
    /// client.payout_request_allocations().auto_allocate(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn auto_allocate(&self, body: &PayoutRequestAutoAllocation) -> Call<()> {
        self.client.call(&AUTO_ALLOCATE).json(body)
    }

    /// Returns an allocation of a payout request.
    ///
    /// `GET /payout-request-allocations/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let payout_request_allocation = client
    ///     .payout_request_allocations()
    ///     .get("pra_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<PayoutRequestAllocationId>,
    ) -> Call<PayoutRequestAllocation> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Processes or cancels an allocation of a payout request.
    ///
    /// With the status `processing`, money can move. Check the allocation before a retry.
    ///
    /// `PATCH /payout-request-allocations/{id}` responds with 200; documented errors: 401, 403,
    /// 404, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestAllocationUpdate::new("processing");
    /// let payout_request_allocation = client
    ///     .payout_request_allocations()
    ///     .update("pra_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl IntoParam<PayoutRequestAllocationId>,
        body: &PayoutRequestAllocationUpdate,
    ) -> Call<PayoutRequestAllocation> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }

    /// Processes allocations of payout requests.
    ///
    /// Money can move. Check the allocations before a retry.
    ///
    /// `POST /payout-request-allocations/process` responds with 204; documented errors: 401, 403,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutRequestAllocationsProcess::new([
    ///     "pra_01HRF27SATGE4Z6PBJE6PD8328",
    /// ]);
    /// client.payout_request_allocations().process(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn process(&self, body: &PayoutRequestAllocationsProcess) -> Call<()> {
        self.client.call(&PROCESS).json(body)
    }
}

/// Call of [`PayoutRequestAllocations::list`](crate::payments::PayoutRequestAllocations::list): its
/// optional parameters, and the options of every call.
#[must_use = "`PayoutRequestAllocations::list` sends nothing until it is awaited or sent"]
pub struct ListPayoutRequestAllocations(Call<Vec<PayoutRequestAllocation>>);

impl ListPayoutRequestAllocations {
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
    /// [`payout_request_allocation_fields`](crate::payments::payout_request_allocation_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`payout_request_allocation_fields`](crate::payments::payout_request_allocation_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListPayoutRequestAllocations, PayoutRequestAllocation);

static LIST: Operation = Operation::new(
        "GetPayoutRequestAllocationCollection",
        Method::GET,
        "/payout-request-allocations",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostPayoutRequestAllocation",
    Method::POST,
    "/payout-request-allocations",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static AUTO_ALLOCATE: Operation = Operation::new(
    "PostPayoutRequestAutoAllocation",
    Method::POST,
    "/payout-request-allocations/auto",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetPayoutRequestAllocation",
        Method::GET,
        "/payout-request-allocations/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchPayoutRequestAllocation",
        Method::PATCH,
        "/payout-request-allocations/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static PROCESS: Operation = Operation::new(
    "PostPayoutRequestAllocationsProcess",
    Method::POST,
    "/payout-request-allocations/process",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);
