// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Plans, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::PlanId;
use crate::storefront::StorefrontPlan;
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Plans, as the authenticated customer sees them.
    pub fn plans(&self) -> Plans {
        Plans {
            client: self.client.clone(),
        }
    }
}

/// Plans, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::plans`].
#[derive(Debug, Clone)]
pub struct Plans {
    client: Client,
}

impl Plans {
    /// Lists plans.
    ///
    /// `GET /storefront/plans` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.storefront().plans().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListPlans {
        ListPlans(self.client.call(&LIST))
    }

    /// Returns a plan.
    ///
    /// `GET /storefront/plans/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_plan = client
    ///     .storefront()
    ///     .plans()
    ///     .get("plan_0YV7DENSVGDBW9S71XZNNYYQ0X")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<PlanId>) -> GetStorefrontPlan {
        GetStorefrontPlan(self.client.call(&GET).path(id.into_param()))
    }
}

/// Call of [`Plans::list`](crate::storefront::Plans::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Plans::list` sends nothing until it is awaited or sent"]
pub struct ListPlans(Call<Vec<StorefrontPlan>>);

impl ListPlans {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`storefront_plan_fields`](crate::storefront::storefront_plan_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`storefront_plan_fields`](crate::storefront::storefront_plan_fields).
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
    /// Known names: [`storefront_plan_expand`](crate::storefront::storefront_plan_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListPlans, StorefrontPlan);

/// Call of [`Plans::get`](crate::storefront::Plans::get): its optional parameters, and the options
/// of every call.
#[must_use = "`Plans::get` sends nothing until it is awaited or sent"]
pub struct GetStorefrontPlan(Call<StorefrontPlan>);

impl GetStorefrontPlan {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`storefront_plan_expand`](crate::storefront::storefront_plan_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetStorefrontPlan, StorefrontPlan);

static LIST: Operation = Operation::new(
        "StorefrontGetPlanCollection",
        Method::GET,
        "/storefront/plans",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static GET: Operation = Operation::new(
        "StorefrontGetPlan",
        Method::GET,
        "/storefront/plans/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
