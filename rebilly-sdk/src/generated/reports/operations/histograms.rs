// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Histograms of metrics.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::Filter;
use crate::reports::{
    AmlHistogramMetric, HistogramData, HistogramPeriod, TransactionHistogramMetric,
};
use crate::typed_call::call;
use crate::types::{IntoField, IntoParam, Timestamp};

impl Client {
    /// Histograms of metrics.
    pub fn histograms(&self) -> Histograms {
        Histograms { client: self.clone() }
    }
}

/// Histograms of metrics.
///
/// Accessor of the client: [`Client::histograms`].
#[derive(Debug, Clone)]
pub struct Histograms {
    client: Client,
}

impl Histograms {
    /// Returns a histogram of an AML check metric.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/histograms/aml-checks` responds with 200; documented errors: 400, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let histogram_data = client.histograms().get_aml_checks().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_aml_checks(&self) -> GetHistogramDataAmlChecks {
        GetHistogramDataAmlChecks(self.client.call(&GET_AML_CHECKS))
    }

    /// Returns a histogram of a transaction metric.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/histograms/transactions` responds with 200; documented errors: 400, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let histogram_data = client.histograms().get_transactions().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_transactions(&self) -> GetHistogramDataTransactions {
        GetHistogramDataTransactions(self.client.call(&GET_TRANSACTIONS))
    }
}

/// Call of [`Histograms::get_aml_checks`](crate::reports::Histograms::get_aml_checks): its optional
/// parameters, and the options of every call.
#[must_use = "`Histograms::get_aml_checks` sends nothing until it is awaited or sent"]
pub struct GetHistogramDataAmlChecks(Call<HistogramData>);

impl GetHistogramDataAmlChecks {
    /// Timestamp of the start of the reported period.
    pub fn period_start<V>(
        self,
        period_start: impl IntoField<Option<Timestamp>, V>,
    ) -> Self {
        Self(self.0.query("periodStart", period_start.into_field()))
    }

    /// Timestamp of the end of the reported period.
    pub fn period_end<V>(
        self,
        period_end: impl IntoField<Option<Timestamp>, V>,
    ) -> Self {
        Self(self.0.query("periodEnd", period_end.into_field()))
    }

    /// Length of the period that each data point covers.
    pub fn aggregation_period(
        self,
        aggregation_period: impl IntoParam<HistogramPeriod>,
    ) -> Self {
        Self(self.0.query("aggregationPeriod", aggregation_period.into_param()))
    }

    /// Metric of the histogram: a number of AML checks or of their hits, by state.
    pub fn metric(self, metric: impl IntoParam<AmlHistogramMetric>) -> Self {
        Self(self.0.query("metric", metric.into_param()))
    }

    /// `true` when propagated results are included.
    #[inline]
    pub fn include_propagated_results(self, include_propagated_results: bool) -> Self {
        Self(self.0.query("includePropagatedResults", include_propagated_results))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

call!(GetHistogramDataAmlChecks, HistogramData);

/// Call of [`Histograms::get_transactions`](crate::reports::Histograms::get_transactions): its
/// optional parameters, and the options of every call.
#[must_use = "`Histograms::get_transactions` sends nothing until it is awaited or sent"]
pub struct GetHistogramDataTransactions(Call<HistogramData>);

impl GetHistogramDataTransactions {
    /// Timestamp of the start of the reported period.
    pub fn period_start<V>(
        self,
        period_start: impl IntoField<Option<Timestamp>, V>,
    ) -> Self {
        Self(self.0.query("periodStart", period_start.into_field()))
    }

    /// Timestamp of the end of the reported period.
    pub fn period_end<V>(
        self,
        period_end: impl IntoField<Option<Timestamp>, V>,
    ) -> Self {
        Self(self.0.query("periodEnd", period_end.into_field()))
    }

    /// Length of the period that each data point covers.
    pub fn aggregation_period(
        self,
        aggregation_period: impl IntoParam<HistogramPeriod>,
    ) -> Self {
        Self(self.0.query("aggregationPeriod", aggregation_period.into_param()))
    }

    /// Transaction metric of the histogram.
    pub fn metric(self, metric: impl IntoParam<TransactionHistogramMetric>) -> Self {
        Self(self.0.query("metric", metric.into_param()))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

call!(GetHistogramDataTransactions, HistogramData);

static GET_AML_CHECKS: Operation = Operation::new(
    "GetHistogramAmlCheckReport",
    Method::GET,
    "/experimental/histograms/aml-checks",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_TRANSACTIONS: Operation = Operation::new(
    "GetHistogramTransactionReport",
    Method::GET,
    "/experimental/histograms/transactions",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
