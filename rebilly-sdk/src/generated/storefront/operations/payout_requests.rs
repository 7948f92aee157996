// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Requests for payouts to customers, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{ReadyToPayout, ReadyToPayoutMethod};
use crate::query::{Filter, Sort};
use crate::shared::PayoutRequestId;
use crate::storefront::{
    StorefrontPayoutRequest, StorefrontPayoutRequestCreate, StorefrontPayoutRequestUpdate,
};
use crate::typed_call::paged_call;
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Requests for payouts to customers, as the authenticated customer sees them.
    pub fn payout_requests(&self) -> PayoutRequests {
        PayoutRequests {
            client: self.client.clone(),
        }
    }
}

/// Requests for payouts to customers, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::payout_requests`].
#[derive(Debug, Clone)]
pub struct PayoutRequests {
    client: Client,
}

impl PayoutRequests {
    /// Lists payout requests of the customer.
    ///
    /// `GET /storefront/payout-requests` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.storefront().payout_requests().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListPayoutRequests {
        ListPayoutRequests(self.client.call(&LIST))
    }

    /// Requests a payout from a cashier.
    ///
    /// A retry can create a second payout request.
    ///
    /// `POST /storefront/payout-requests` responds with 201; documented errors: 401, 403, 422.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontPayoutRequestCreate::new(
    ///     "cashier_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
    ///     "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
    ///     10,
    /// );
    /// let storefront_payout_request = client
    ///     .storefront()
    ///     .payout_requests()
    ///     .create(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &StorefrontPayoutRequestCreate,
    ) -> Call<StorefrontPayoutRequest> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a payout request.
    ///
    /// `GET /storefront/payout-requests/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_payout_request = client
    ///     .storefront()
    ///     .payout_requests()
    ///     .get("pout_req_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<PayoutRequestId>,
    ) -> Call<StorefrontPayoutRequest> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Changes the payment instrument of a payout request.
    ///
    /// `PATCH /storefront/payout-requests/{id}` responds with 200; documented errors: 401, 403,
    /// 404, 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontPayoutRequestUpdate::new(
    ///     "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
    /// );
    /// let storefront_payout_request = client
    ///     .storefront()
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
        body: impl Into<Option<&'b StorefrontPayoutRequestUpdate>>,
    ) -> Call<StorefrontPayoutRequest> {
        match body.into() {
            Some(body) => self.client.call(&UPDATE).path(id.into_param()).json(body),
            None => self.client.call(&UPDATE).path(id.into_param()),
        }
    }

    /// Lists the payout methods that are available for an amount.
    ///
    /// `POST /storefront/ready-to-payout` responds with 200; documented errors: 401, 403, 422, 429.
    /// With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::ReadyToPayout::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     rebilly_sdk::shared::RiskMetadataRequest::default(),
    ///     "USD",
    ///     10,
    /// );
    /// let ready_to_payout_method = client
    ///     .storefront()
    ///     .payout_requests()
    ///     .ready_to_payout(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ready_to_payout<'b>(
        &self,
        body: impl Into<Option<&'b ReadyToPayout>>,
    ) -> Call<ReadyToPayoutMethod> {
        match body.into() {
            Some(body) => self.client.call(&READY_TO_PAYOUT).json(body),
            None => self.client.call(&READY_TO_PAYOUT),
        }
    }
}

/// Call of [`PayoutRequests::list`](crate::storefront::PayoutRequests::list): its optional
/// parameters, and the options of every call.
#[must_use = "`PayoutRequests::list` sends nothing until it is awaited or sent"]
pub struct ListPayoutRequests(Call<Vec<StorefrontPayoutRequest>>);

impl ListPayoutRequests {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`storefront_payout_request_fields`](crate::storefront::storefront_payout_request_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`storefront_payout_request_fields`](crate::storefront::storefront_payout_request_fields).
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
}

paged_call!(ListPayoutRequests, StorefrontPayoutRequest);

static LIST: Operation = Operation::new(
        "StorefrontGetPayoutRequestCollection",
        Method::GET,
        "/storefront/payout-requests",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "StorefrontPostPayoutRequest",
    Method::POST,
    "/storefront/payout-requests",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "StorefrontGetPayoutRequest",
        Method::GET,
        "/storefront/payout-requests/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "StorefrontPatchPayoutRequest",
        Method::PATCH,
        "/storefront/payout-requests/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Never,
    )
    .returns_id();
static READY_TO_PAYOUT: Operation = Operation::new(
    "StorefrontPostReadyToPayout",
    Method::POST,
    "/storefront/ready-to-payout",
    &[AuthScheme::CustomerJwt],
    Idempotency::Always,
);
