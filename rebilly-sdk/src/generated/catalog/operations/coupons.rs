// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Coupons that grant discounts.

use http::Method;
use crate::call::Call;
use crate::catalog::{Coupon, CouponExpiration, CouponRequest};
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::CouponId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Coupons that grant discounts.
    pub fn coupons(&self) -> Coupons {
        Coupons { client: self.clone() }
    }
}

/// Coupons that grant discounts.
///
/// Accessor of the client: [`Client::coupons`].
#[derive(Debug, Clone)]
pub struct Coupons {
    client: Client,
}

impl Coupons {
    /// Lists coupons.
    ///
    /// `GET /coupons` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.coupons().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListCoupons {
        ListCoupons(self.client.call(&LIST))
    }

    /// Creates a coupon with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second coupon. For safe retries, call `upsert` with an identifier of
    /// your own.
    ///
    /// `POST /coupons` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::catalog::CouponRequest::new(
    ///     rebilly_sdk::catalog::DiscountFixed::new(10, "USD"),
    ///     std::time::SystemTime::now(),
    /// );
    /// let coupon = client.coupons().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &CouponRequest) -> Call<Coupon> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a coupon.
    ///
    /// `GET /coupons/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let coupon = client.coupons().get("cpn_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<CouponId>) -> Call<Coupon> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the coupon with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /coupons/{id}` responds with 200 or 201; documented errors: 401, 404, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::catalog::CouponRequest::new(
    ///     rebilly_sdk::catalog::DiscountFixed::new(10, "USD"),
    ///     std::time::SystemTime::now(),
    /// );
    /// let coupon = client.coupons().upsert("cpn_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<CouponId>,
        body: &CouponRequest,
    ) -> Call<Coupon> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Sets the expiration time of a coupon.
    ///
    /// `POST /coupons/{id}/expiration` responds with 201; documented errors: 401, 403, 404, 409,
    /// 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::catalog::CouponExpiration::new(std::time::SystemTime::now());
    /// let coupon = client
    ///     .coupons()
    ///     .set_expiration("cpn_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_expiration<'b>(
        &self,
        id: impl IntoParam<CouponId>,
        body: impl Into<Option<&'b CouponExpiration>>,
    ) -> Call<Coupon> {
        match body.into() {
            Some(body) => {
                self.client.call(&SET_EXPIRATION).path(id.into_param()).json(body)
            }

            None => self.client.call(&SET_EXPIRATION).path(id.into_param()),
        }
    }
}

/// Call of [`Coupons::list`](crate::catalog::Coupons::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Coupons::list` sends nothing until it is awaited or sent"]
pub struct ListCoupons(Call<Vec<Coupon>>);

impl ListCoupons {
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
    /// [`coupon_fields`](crate::catalog::coupon_fields).
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
    /// [`coupon_fields`](crate::catalog::coupon_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListCoupons, Coupon);

static LIST: Operation = Operation::new(
        "GetCouponCollection",
        Method::GET,
        "/coupons",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostCoupon",
    Method::POST,
    "/coupons",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetCoupon",
        Method::GET,
        "/coupons/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutCoupon",
        Method::PUT,
        "/coupons/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .returns_id();
static SET_EXPIRATION: Operation = Operation::new(
    "PostCouponExpiration",
    Method::POST,
    "/coupons/{id}/expiration",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);
