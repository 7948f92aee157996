// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Anti-money-laundering checks.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::kyc::{AmlCheck, AmlCheckReview};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::AmlCheckId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Anti-money-laundering checks.
    pub fn aml_checks(&self) -> AmlChecks {
        AmlChecks { client: self.clone() }
    }
}

/// Anti-money-laundering checks.
///
/// Accessor of the client: [`Client::aml_checks`].
#[derive(Debug, Clone)]
pub struct AmlChecks {
    client: Client,
}

impl AmlChecks {
    /// Lists AML checks.
    ///
    /// `GET /aml-checks` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.aml_checks().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListAmlChecks {
        ListAmlChecks(self.client.call(&LIST))
    }

    /// Returns an AML check.
    ///
    /// `GET /aml-checks/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let aml_check = client.aml_checks().get("aml_chk_0YV9YGS6QGDZ1B4KSXVNTDVDZZ").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<AmlCheckId>) -> Call<AmlCheck> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Starts the review of an AML check.
    ///
    /// `POST /aml-checks/{id}/start-review` responds with 201; documented errors: 401, 403, 404,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let aml_check = client
    ///     .aml_checks()
    ///     .start_review("aml_chk_0YV9YGS6QGDZ1B4KSXVNTDVDZZ")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_review(&self, id: impl IntoParam<AmlCheckId>) -> Call<AmlCheck> {
        self.client.call(&START_REVIEW).path(id.into_param())
    }

    /// Stops the review of an AML check.
    ///
    /// `POST /aml-checks/{id}/stop-review` responds with 201; documented errors: 401, 403, 404,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let aml_check = client
    ///     .aml_checks()
    ///     .stop_review("aml_chk_0YV9YGS6QGDZ1B4KSXVNTDVDZZ")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop_review(&self, id: impl IntoParam<AmlCheckId>) -> Call<AmlCheck> {
        self.client.call(&STOP_REVIEW).path(id.into_param())
    }

    /// Completes the review of an AML check with its result.
    ///
    /// Sets the status to `confirmed-match` or `false-positive`.
    ///
    /// `POST /aml-checks/{id}/review` responds with 201; documented errors: 401, 403, 404, 422,
    /// 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::kyc::AmlCheckReview::default()
    ///     .with_status("confirmed-match");
    /// let aml_check = client
    ///     .aml_checks()
    ///     .review("aml_chk_0YV9YGS6QGDZ1B4KSXVNTDVDZZ", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn review<'b>(
        &self,
        id: impl IntoParam<AmlCheckId>,
        body: impl Into<Option<&'b AmlCheckReview>>,
    ) -> Call<AmlCheck> {
        match body.into() {
            Some(body) => self.client.call(&REVIEW).path(id.into_param()).json(body),
            None => self.client.call(&REVIEW).path(id.into_param()),
        }
    }
}

/// Call of [`AmlChecks::list`](crate::kyc::AmlChecks::list): its optional parameters, and the
/// options of every call.
#[must_use = "`AmlChecks::list` sends nothing until it is awaited or sent"]
pub struct ListAmlChecks(Call<Vec<AmlCheck>>);

impl ListAmlChecks {
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

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`aml_check_fields`](crate::kyc::aml_check_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`aml_check_fields`](crate::kyc::aml_check_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListAmlChecks, AmlCheck);

static LIST: Operation = Operation::new(
        "GetAmlCheckCollection",
        Method::GET,
        "/aml-checks",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static GET: Operation = Operation::new(
        "GetAmlCheck",
        Method::GET,
        "/aml-checks/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static START_REVIEW: Operation = Operation::new(
    "PostAmlCheckStartReview",
    Method::POST,
    "/aml-checks/{id}/start-review",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static STOP_REVIEW: Operation = Operation::new(
    "PostAmlCheckStopReview",
    Method::POST,
    "/aml-checks/{id}/stop-review",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static REVIEW: Operation = Operation::new(
    "PostAmlCheckReview",
    Method::POST,
    "/aml-checks/{id}/review",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);
