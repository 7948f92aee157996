// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Dashboards and their metrics.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::reports::{
    DashboardMetric, DashboardTileReport, ProfileDashboard, ProfileDashboardRequest,
};
use crate::types::{IntoParam, Timestamp};

impl Client {
    /// Dashboards and their metrics.
    pub fn dashboards(&self) -> Dashboards {
        Dashboards { client: self.clone() }
    }
}

/// Dashboards and their metrics.
///
/// Accessor of the client: [`Client::dashboards`].
#[derive(Debug, Clone)]
pub struct Dashboards {
    client: Client,
}

impl Dashboards {
    /// Returns the dashboard of the current user.
    ///
    /// `GET /profile/dashboard` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let profile_dashboard = client.dashboards().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<ProfileDashboard> {
        self.client.call(&GET)
    }

    /// Replaces the dashboard of the current user.
    ///
    /// A retry is safe.
    ///
    /// `PUT /profile/dashboard` responds with 200; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::reports::ProfileDashboardRequest::new([
    ///     rebilly_sdk::reports::DashboardTab::new(
    ///         "KYC",
    ///         [rebilly_sdk::reports::DashboardTile::new("metric")],
    ///     ),
    /// ]);
    /// let profile_dashboard = client.dashboards().set(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set(&self, body: &ProfileDashboardRequest) -> Call<ProfileDashboard> {
        self.client.call(&SET).json(body)
    }

    /// Returns the report of a metric for a tile of the dashboard.
    ///
    /// `GET /profile/dashboard/metrics/{metric}` responds with 200; documented errors: 400, 401,
    /// 403, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     period_start: rebilly_sdk::types::Timestamp,
    /// #     period_end: rebilly_sdk::types::Timestamp,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let dashboard_tile_report = client
    ///     .dashboards()
    ///     .get_metric("approvalRate", period_start, period_end)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_metric(
        &self,
        metric: impl IntoParam<DashboardMetric>,
        period_start: impl Into<Timestamp>,
        period_end: impl Into<Timestamp>,
    ) -> Call<DashboardTileReport> {
        self.client
            .call(&GET_METRIC)
            .path(metric.into_param())
            .required_query("periodStart", Into::<Timestamp>::into(period_start))
            .required_query("periodEnd", Into::<Timestamp>::into(period_end))
    }
}

static GET: Operation = Operation::new(
    "GetProfileDashboard",
    Method::GET,
    "/profile/dashboard",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET: Operation = Operation::new(
    "PutProfileDashboard",
    Method::PUT,
    "/profile/dashboard",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_METRIC: Operation = Operation::new(
    "GetProfileDashboardMetricReport",
    Method::GET,
    "/profile/dashboard/metrics/{metric}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
