// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Fees and their settlement.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{Fee, FeeRequest, FeeUpdate};
use crate::query::{Filter, Sort};
use crate::shared::FeeId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Fees and their settlement.
    pub fn fees(&self) -> Fees {
        Fees { client: self.clone() }
    }
}

/// Fees and their settlement.
///
/// Accessor of the client: [`Client::fees`].
#[derive(Debug, Clone)]
pub struct Fees {
    client: Client,
}

impl Fees {
    /// Lists fees.
    ///
    /// `GET /fees` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.fees().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListFees {
        ListFees(self.client.call(&LIST))
    }

    /// Creates a fee with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second fee. For safe retries, call `upsert` with an identifier of your
    /// own.
    ///
    /// `POST /fees` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::FeeRequest::new(
    ///     "buy",
    ///     "A gateway fee",
    ///     rebilly_sdk::payments::FixedFeeFormula::new("USD", 10),
    /// );
    /// let fee = client.fees().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &FeeRequest) -> Call<Fee> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a fee.
    ///
    /// `GET /fees/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let fee = client.fees().get("fee_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<FeeId>) -> Call<Fee> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the fee with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /fees/{id}` responds with 200 or 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::FeeRequest::new(
    ///     "buy",
    ///     "A gateway fee",
    ///     rebilly_sdk::payments::FixedFeeFormula::new("USD", 10),
    /// );
    /// let fee = client.fees().upsert("fee_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(&self, id: impl IntoParam<FeeId>, body: &FeeRequest) -> Call<Fee> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Changes some properties of a fee.
    ///
    /// `PATCH /fees/{id}` responds with 200; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::FeeUpdate::default().with_type("buy");
    /// let fee = client.fees().update("fee_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self, id: impl IntoParam<FeeId>, body: &FeeUpdate) -> Call<Fee> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }

    /// Deletes a fee.
    ///
    /// `DELETE /fees/{id}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.fees().delete("fee_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<FeeId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`Fees::list`](crate::payments::Fees::list): its optional parameters, and the options of
/// every call.
#[must_use = "`Fees::list` sends nothing until it is awaited or sent"]
pub struct ListFees(Call<Vec<Fee>>);

impl ListFees {
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
    /// [`fee_fields`](crate::payments::fee_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`fee_fields`](crate::payments::fee_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListFees, Fee);

static LIST: Operation = Operation::new(
        "GetFeeCollection",
        Method::GET,
        "/fees",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostFee",
    Method::POST,
    "/fees",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetFee",
        Method::GET,
        "/fees/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutFee",
        Method::PUT,
        "/fees/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchFee",
        Method::PATCH,
        "/fees/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteFee",
    Method::DELETE,
    "/fees/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
