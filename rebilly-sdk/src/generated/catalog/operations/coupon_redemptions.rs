// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Redemptions of coupons by customers.

use http::Method;
use crate::call::Call;
use crate::catalog::{CouponRedemption, CouponRedemptionRequest};
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::CouponRedemptionId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Redemptions of coupons by customers.
    pub fn coupon_redemptions(&self) -> CouponRedemptions {
        CouponRedemptions {
            client: self.clone(),
        }
    }
}

/// Redemptions of coupons by customers.
///
/// Accessor of the client: [`Client::coupon_redemptions`].
#[derive(Debug, Clone)]
pub struct CouponRedemptions {
    client: Client,
}

impl CouponRedemptions {
    /// Lists coupon redemptions.
    ///
    /// `GET /coupons-redemptions` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.coupon_redemptions().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListCouponRedemptions {
        ListCouponRedemptions(self.client.call(&LIST))
    }

    /// Redeems a coupon for a customer.
    ///
    /// A retry can redeem the coupon twice.
    ///
    /// `POST /coupons-redemptions` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::catalog::CouponRedemptionRequest::default()
    ///     .with_coupon_id("cpn_0YVCEHH3SQBGSBHFYRC5CBD8ZV");
    /// let coupon_redemption = client.coupon_redemptions().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &CouponRedemptionRequest) -> Call<CouponRedemption> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a coupon redemption.
    ///
    /// `GET /coupons-redemptions/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let coupon_redemption = client
    ///     .coupon_redemptions()
    ///     .get("cpn_rdm_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<CouponRedemptionId>) -> Call<CouponRedemption> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Cancels a coupon redemption.
    ///
    /// `POST /coupons-redemptions/{id}/cancel` responds with 201; documented errors: 401, 403, 404,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.coupon_redemptions().cancel("cpn_rdm_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, id: impl IntoParam<CouponRedemptionId>) -> Call<()> {
        self.client.call(&CANCEL).path(id.into_param())
    }
}

/// Call of [`CouponRedemptions::list`](crate::catalog::CouponRedemptions::list): its optional
/// parameters, and the options of every call.
#[must_use = "`CouponRedemptions::list` sends nothing until it is awaited or sent"]
pub struct ListCouponRedemptions(Call<Vec<CouponRedemption>>);

impl ListCouponRedemptions {
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
    /// [`coupon_redemption_fields`](crate::catalog::coupon_redemption_fields).
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
    /// [`coupon_redemption_fields`](crate::catalog::coupon_redemption_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListCouponRedemptions, CouponRedemption);

static LIST: Operation = Operation::new(
        "GetCouponRedemptionCollection",
        Method::GET,
        "/coupons-redemptions",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostCouponRedemption",
    Method::POST,
    "/coupons-redemptions",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetCouponRedemption",
        Method::GET,
        "/coupons-redemptions/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static CANCEL: Operation = Operation::new(
    "PostCouponRedemptionCancellation",
    Method::POST,
    "/coupons-redemptions/{id}/cancel",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);
