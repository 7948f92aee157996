// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Plans: prices, billing intervals and trials of products.

use http::Method;
use crate::call::Call;
use crate::catalog::{Plan, PlanRequest};
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::PlanId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Plans: prices, billing intervals and trials of products.
    pub fn plans(&self) -> Plans {
        Plans { client: self.clone() }
    }
}

/// Plans: prices, billing intervals and trials of products.
///
/// Accessor of the client: [`Client::plans`].
#[derive(Debug, Clone)]
pub struct Plans {
    client: Client,
}

impl Plans {
    /// Lists plans.
    ///
    /// `GET /plans` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.plans().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListPlans {
        ListPlans(self.client.call(&LIST))
    }

    /// Creates a plan with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second plan. For safe retries, call `upsert` with an identifier of your
    /// own.
    ///
    /// `POST /plans` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::catalog::PlanRequest::from(
    ///     rebilly_sdk::catalog::SubscriptionPlanRequest::new(
    ///         "name",
    ///         "prod_0YV7DES3WPC5J8JD8QTVNZBZNZ",
    ///         "USD",
    ///         rebilly_sdk::catalog::PlanFormulaFixedFee::new(99),
    ///         rebilly_sdk::catalog::SubscriptionPlanTermsRecurringInterval::new("day", 1),
    ///     ),
    /// );
    /// let plan = client.plans().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &PlanRequest) -> Call<Plan> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a plan.
    ///
    /// `GET /plans/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let plan = client.plans().get("plan_0YV7DENSVGDBW9S71XZNNYYQ0X").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<PlanId>) -> Call<Plan> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the plan with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /plans/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::catalog::PlanRequest::from(
    ///     rebilly_sdk::catalog::SubscriptionPlanRequest::new(
    ///         "name",
    ///         "prod_0YV7DES3WPC5J8JD8QTVNZBZNZ",
    ///         "USD",
    ///         rebilly_sdk::catalog::PlanFormulaFixedFee::new(99),
    ///         rebilly_sdk::catalog::SubscriptionPlanTermsRecurringInterval::new("day", 1),
    ///     ),
    /// );
    /// let plan = client.plans().upsert("plan_0YV7DENSVGDBW9S71XZNNYYQ0X", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(&self, id: impl IntoParam<PlanId>, body: &PlanRequest) -> Call<Plan> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes a plan.
    ///
    /// `DELETE /plans/{id}` responds with 204; documented errors: 401, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.plans().delete("plan_0YV7DENSVGDBW9S71XZNNYYQ0X").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<PlanId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`Plans::list`](crate::catalog::Plans::list): its optional parameters, and the options
/// of every call.
#[must_use = "`Plans::list` sends nothing until it is awaited or sent"]
pub struct ListPlans(Call<Vec<Plan>>);

impl ListPlans {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`plan_fields`](crate::catalog::plan_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`plan_fields`](crate::catalog::plan_fields).
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

paged_call!(ListPlans, Plan);

static LIST: Operation = Operation::new(
        "GetPlanCollection",
        Method::GET,
        "/plans",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostPlan",
    Method::POST,
    "/plans",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetPlan",
        Method::GET,
        "/plans/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutPlan",
        Method::PUT,
        "/plans/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeletePlan",
    Method::DELETE,
    "/plans/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
