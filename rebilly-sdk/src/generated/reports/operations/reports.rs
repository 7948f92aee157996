// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Reports on revenue, transactions, subscriptions and compliance.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::reports::{
    AmlReportMetric, ApiLogSummary, BooleanText, CancellationsAggregationField,
    CumulativeSubscriptions, CumulativeSubscriptionsAggregationField,
    DashboardReportEntry, DccMarkup, DccMarkupAggregationField,
    DeclinedTransactionsAggregationField, DisputesAggregationField, FutureRenewals,
    JournalAggregationField, JournalSummaryAggregationField, JournalSummaryAmountField,
    JournalSummaryReport, KycAcceptanceSummary, RenewalSales, ReportAmlChecks,
    ReportAmlChecksInheritedSummary, ReportAnnualRecurringRevenue,
    ReportDeclinedTransactions, ReportDeferredRevenue, ReportDisputeDelays,
    ReportDisputes, ReportEventsTriggeredSummary, ReportJournal, ReportKycRejections,
    ReportKycRequests, ReportMonthlyRecurringRevenue, ReportRetentionPercentage,
    ReportRetentionValue, ReportRevenueWaterfallEntry, ReportRulesMatchedSummary,
    ReportTax, ReportTransactions, RetentionPercentageAggregationField,
    RetentionPercentageAggregationPeriod, RetentionValueAggregationField,
    RetentionValueAggregationPeriod, SubscriptionCancellationReport,
    SubscriptionRenewalReport, TaxAccountingMethod,
    TransactionTimeDisputesAggregationField, TransactionTimeSeriesReport,
    TransactionTimeSeriesSubaggregate, TransactionTimeSeriesType,
    TransactionsAggregationField,
};
use crate::rules::EventType;
use crate::typed_call::call;
use crate::types::{IntoField, IntoParam, Timestamp};

impl Client {
    /// Reports on revenue, transactions, subscriptions and compliance.
    pub fn reports(&self) -> Reports {
        Reports { client: self.clone() }
    }
}

/// Reports on revenue, transactions, subscriptions and compliance.
///
/// Accessor of the client: [`Client::reports`].
#[derive(Debug, Clone)]
pub struct Reports {
    client: Client,
}

impl Reports {
    /// Returns the number of API requests for each route and HTTP method.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/api-log-summary` responds with 200; documented errors: 400, 401,
    /// 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let api_log_summary = client.reports().get_api_log_summary().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_api_log_summary(&self) -> GetApiLogSummary {
        GetApiLogSummary(self.client.call(&GET_API_LOG_SUMMARY))
    }

    /// Returns the number of AML checks or of their hits.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/aml-checks` responds with 200; documented errors: 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_aml_checks = client.reports().get_aml_checks().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_aml_checks(&self) -> GetReportAmlChecks {
        GetReportAmlChecks(self.client.call(&GET_AML_CHECKS))
    }

    /// Returns a summary of inherited AML matches by reason.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/aml-checks-inherited-summary` responds with 200; documented
    /// errors: 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_aml_checks_inherited_summary = client
    ///     .reports()
    ///     .get_inherited_aml_checks_summary()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_inherited_aml_checks_summary(
        &self,
    ) -> GetReportAmlChecksInheritedSummary {
        GetReportAmlChecksInheritedSummary(
            self.client.call(&GET_INHERITED_AML_CHECKS_SUMMARY),
        )
    }

    /// Returns the numbers of new, canceled and cumulative subscriptions.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/cumulative-subscriptions` responds with 200; documented errors:
    /// 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let cumulative_subscriptions = client
    ///     .reports()
    ///     .get_cumulative_subscriptions()
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_cumulative_subscriptions(&self) -> GetCumulativeSubscriptions {
        GetCumulativeSubscriptions(self.client.call(&GET_CUMULATIVE_SUBSCRIPTIONS))
    }

    /// Returns dashboard metrics by segment.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/dashboard` responds with 200; documented errors: 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.reports().get_dashboard().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dashboard(&self) -> GetReportsDashboard {
        GetReportsDashboard(self.client.call(&GET_DASHBOARD))
    }

    /// Returns the markup report of dynamic currency conversion (DCC).
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/dcc-markup` responds with 200; documented errors: 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let dcc_markup = client.reports().get_dcc_markup().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dcc_markup(&self) -> GetDccMarkup {
        GetDccMarkup(self.client.call(&GET_DCC_MARKUP))
    }

    /// Returns declined transactions by gateway message.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/declined-transactions` responds with 200; documented errors: 400,
    /// 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_declined_transactions = client
    ///     .reports()
    ///     .get_declined_transactions()
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_declined_transactions(&self) -> GetReportDeclinedTransactions {
        GetReportDeclinedTransactions(self.client.call(&GET_DECLINED_TRANSACTIONS))
    }

    /// Returns booked, recognized and deferred revenue as of a date.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/deferred-revenue` responds with 200; documented errors: 400, 401,
    /// 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_deferred_revenue = client.reports().get_deferred_revenue().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_deferred_revenue(&self) -> GetReportDeferredRevenue {
        GetReportDeferredRevenue(self.client.call(&GET_DEFERRED_REVENUE))
    }

    /// Returns counts and ratios of Visa and Mastercard disputes.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/disputes` responds with 200; documented errors: 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_disputes = client.reports().get_disputes().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_disputes(&self) -> GetReportDisputes {
        GetReportDisputes(self.client.call(&GET_DISPUTES))
    }

    /// Returns the number of triggered events by event name.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/events-triggered` responds with 200; documented errors: 400, 401,
    /// 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_events_triggered_summary = client
    ///     .reports()
    ///     .get_triggered_events()
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_triggered_events(&self) -> GetReportEventsTriggeredSummary {
        GetReportEventsTriggeredSummary(self.client.call(&GET_TRIGGERED_EVENTS))
    }

    /// Returns the rules that matched the triggered events of a type.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/events-triggered/{eventType}/rules` responds with 200; documented
    /// errors: 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_rules_matched_summary = client
    ///     .reports()
    ///     .get_triggered_event_rules("account-password-reset-requested")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_triggered_event_rules(
        &self,
        event_type: impl IntoParam<EventType>,
    ) -> GetTriggeredEventRules {
        GetTriggeredEventRules(
            self.client.call(&GET_TRIGGERED_EVENT_RULES).path(event_type.into_param()),
        )
    }

    /// Returns expected renewals by date.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/future-renewals` responds with 200; documented errors: 400, 401,
    /// 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let future_renewals = client.reports().get_future_renewals().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_future_renewals(&self) -> GetFutureRenewals {
        GetFutureRenewals(self.client.call(&GET_FUTURE_RENEWALS))
    }

    /// Returns booked, recognized and remaining amounts by product or plan.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/journal` responds with 200; documented errors: 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_journal = client.reports().get_journal().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_journal(&self) -> GetReportJournal {
        GetReportJournal(self.client.call(&GET_JOURNAL))
    }

    /// Returns monthly totals of journal records by account.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/journal-summary` responds with 200; documented errors: 400, 401,
    /// 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let journal_summary_report = client.reports().get_journal_summary().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_journal_summary(&self) -> GetJournalSummaryReport {
        GetJournalSummaryReport(self.client.call(&GET_JOURNAL_SUMMARY))
    }

    /// Returns acceptance statistics of KYC documents by document type.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/kyc-acceptance-summary` responds with 200; documented errors:
    /// 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let kyc_acceptance_summary = client.reports().get_kyc_acceptance_summary().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_kyc_acceptance_summary(&self) -> GetKycAcceptanceSummary {
        GetKycAcceptanceSummary(self.client.call(&GET_KYC_ACCEPTANCE_SUMMARY))
    }

    /// Returns rejection reasons of KYC documents by document type.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/kyc-rejection-summary` responds with 200; documented errors: 400,
    /// 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_kyc_rejections = client.reports().get_kyc_rejection_summary().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_kyc_rejection_summary(&self) -> GetKycRejectionSummary {
        GetKycRejectionSummary(self.client.call(&GET_KYC_REJECTION_SUMMARY))
    }

    /// Returns the number of KYC requests by status.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/kyc-request-summary` responds with 200; documented errors: 400,
    /// 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_kyc_requests = client.reports().get_kyc_request_summary().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_kyc_request_summary(&self) -> GetKycRequestSummary {
        GetKycRequestSummary(self.client.call(&GET_KYC_REQUEST_SUMMARY))
    }

    /// Returns monthly recurring revenue (MRR) and its changes by month.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/monthly-recurring-revenue` responds with 200; documented errors:
    /// 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_monthly_recurring_revenue = client
    ///     .reports()
    ///     .get_monthly_recurring_revenue("USD", "2022-01", "2022-06")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_monthly_recurring_revenue(
        &self,
        currency: impl IntoParam<String>,
        period_start: impl IntoParam<String>,
        period_end: impl IntoParam<String>,
    ) -> GetReportMonthlyRecurringRevenue {
        GetReportMonthlyRecurringRevenue(
            self
                .client
                .call(&GET_MONTHLY_RECURRING_REVENUE)
                .required_query("currency", currency.into_param())
                .required_query("periodStart", period_start.into_param())
                .required_query("periodEnd", period_end.into_param()),
        )
    }

    /// Returns annual recurring revenue (ARR) and its changes by month.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/annual-recurring-revenue` responds with 200; documented errors:
    /// 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_annual_recurring_revenue = client
    ///     .reports()
    ///     .get_annual_recurring_revenue("USD", "2022-01", "2022-06")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_annual_recurring_revenue(
        &self,
        currency: impl IntoParam<String>,
        period_start: impl IntoParam<String>,
        period_end: impl IntoParam<String>,
    ) -> GetReportAnnualRecurringRevenue {
        GetReportAnnualRecurringRevenue(
            self
                .client
                .call(&GET_ANNUAL_RECURRING_REVENUE)
                .required_query("currency", currency.into_param())
                .required_query("periodStart", period_start.into_param())
                .required_query("periodEnd", period_end.into_param()),
        )
    }

    /// Returns sales and refunds of new orders and of renewals.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/renewal-sales` responds with 200; documented errors: 400, 401,
    /// 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let renewal_sales = client.reports().get_renewal_sales().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_renewal_sales(&self) -> GetRenewalSales {
        GetRenewalSales(self.client.call(&GET_RENEWAL_SALES))
    }

    /// Returns the share of retained subscriptions by cohort and period.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/retention-percentage` responds with 200; documented errors: 400,
    /// 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_retention_percentage = client
    ///     .reports()
    ///     .get_retention_percentage()
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_retention_percentage(&self) -> GetReportRetentionPercentage {
        GetReportRetentionPercentage(self.client.call(&GET_RETENTION_PERCENTAGE))
    }

    /// Returns the transaction value of retained customers by cohort and period.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/retention-value` responds with 200; documented errors: 400, 401,
    /// 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_retention_value = client.reports().get_retention_value().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_retention_value(&self) -> GetReportRetentionValue {
        GetReportRetentionValue(self.client.call(&GET_RETENTION_VALUE))
    }

    /// Returns the recognition of revenue by month of issue and month of recognition.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/revenue-waterfall` responds with 200; documented errors: 400,
    /// 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.reports().get_revenue_waterfall("USD").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_revenue_waterfall(
        &self,
        currency: impl IntoParam<String>,
    ) -> GetReportsRevenueWaterfall {
        GetReportsRevenueWaterfall(
            self
                .client
                .call(&GET_REVENUE_WATERFALL)
                .required_query("currency", currency.into_param()),
        )
    }

    /// Returns canceled subscriptions and their lengths, grouped by a field.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/subscription-cancellation` responds with 200; documented errors:
    /// 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let subscription_cancellation_report = client
    ///     .reports()
    ///     .get_subscription_cancellation()
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_subscription_cancellation(&self) -> GetSubscriptionCancellationReport {
        GetSubscriptionCancellationReport(
            self.client.call(&GET_SUBSCRIPTION_CANCELLATION),
        )
    }

    /// Returns renewal and dunning counts by plan.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/subscription-renewal` responds with 200; documented errors: 400,
    /// 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let subscription_renewal_report = client
    ///     .reports()
    ///     .get_subscription_renewal()
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_subscription_renewal(&self) -> GetSubscriptionRenewalReport {
        GetSubscriptionRenewalReport(self.client.call(&GET_SUBSCRIPTION_RENEWAL))
    }

    /// Returns tax rates, tax amounts and sales by tax location.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/tax` responds with 200; documented errors: 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_tax = client.reports().get_tax().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tax(&self) -> GetReportTax {
        GetReportTax(self.client.call(&GET_TAX))
    }

    /// Returns a transaction metric over time, with subtotals.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/time-series-transaction` responds with 200; documented errors:
    /// 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let transaction_time_series_report = client
    ///     .reports()
    ///     .get_transaction_time_series()
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_transaction_time_series(&self) -> GetTransactionTimeSeriesReport {
        GetTransactionTimeSeriesReport(self.client.call(&GET_TRANSACTION_TIME_SERIES))
    }

    /// Returns percentiles of the time between a transaction and its dispute.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/transactions-time-dispute` responds with 200; documented errors:
    /// 400, 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_dispute_delays = client.reports().get_dispute_delays().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dispute_delays(&self) -> GetReportDisputeDelays {
        GetReportDisputeDelays(self.client.call(&GET_DISPUTE_DELAYS))
    }

    /// Returns transaction totals, grouped by a field.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/reports/transactions` responds with 200; documented errors: 400, 401,
    /// 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let report_transactions = client.reports().get_transactions().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_transactions(&self) -> GetReportTransactions {
        GetReportTransactions(self.client.call(&GET_TRANSACTIONS))
    }
}

/// Call of [`Reports::get_api_log_summary`](crate::reports::Reports::get_api_log_summary): its
/// optional parameters, and the options of every call.
#[must_use = "`Reports::get_api_log_summary` sends nothing until it is awaited or sent"]
pub struct GetApiLogSummary(Call<ApiLogSummary>);

impl GetApiLogSummary {
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

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
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
}

call!(GetApiLogSummary, ApiLogSummary);

/// Call of [`Reports::get_aml_checks`](crate::reports::Reports::get_aml_checks): its optional
/// parameters, and the options of every call.
#[must_use = "`Reports::get_aml_checks` sends nothing until it is awaited or sent"]
pub struct GetReportAmlChecks(Call<ReportAmlChecks>);

impl GetReportAmlChecks {
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

    /// Metric of the report: AML checks or their hits.
    pub fn metric(self, metric: impl IntoParam<AmlReportMetric>) -> Self {
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

call!(GetReportAmlChecks, ReportAmlChecks);

/// Call of
/// [`Reports::get_inherited_aml_checks_summary`](crate::reports::Reports::get_inherited_aml_checks_summary):
/// its optional parameters, and the options of every call.
#[must_use = "`Reports::get_inherited_aml_checks_summary` sends nothing until it is awaited or sent"]
pub struct GetReportAmlChecksInheritedSummary(Call<ReportAmlChecksInheritedSummary>);

impl GetReportAmlChecksInheritedSummary {
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

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

call!(GetReportAmlChecksInheritedSummary, ReportAmlChecksInheritedSummary);

/// Call of
/// [`Reports::get_cumulative_subscriptions`](crate::reports::Reports::get_cumulative_subscriptions):
/// its optional parameters, and the options of every call.
#[must_use = "`Reports::get_cumulative_subscriptions` sends nothing until it is awaited or sent"]
pub struct GetCumulativeSubscriptions(Call<CumulativeSubscriptions>);

impl GetCumulativeSubscriptions {
    /// Field by which the report groups its rows; `affiliate_month` groups by affiliate and month.
    pub fn aggregation_field(
        self,
        aggregation_field: impl IntoParam<CumulativeSubscriptionsAggregationField>,
    ) -> Self {
        Self(self.0.query("aggregationField", aggregation_field.into_param()))
    }

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
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

call!(GetCumulativeSubscriptions, CumulativeSubscriptions);

/// Call of [`Reports::get_dashboard`](crate::reports::Reports::get_dashboard): its optional
/// parameters, and the options of every call.
#[must_use = "`Reports::get_dashboard` sends nothing until it is awaited or sent"]
pub struct GetReportsDashboard(Call<Vec<DashboardReportEntry>>);

impl GetReportsDashboard {
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

    /// Metrics to report.
    pub fn metrics(self, metrics: impl IntoParam<String>) -> Self {
        Self(self.0.query("metrics", metrics.into_param()))
    }

    /// Segments to report.
    pub fn segments(self, segments: impl IntoParam<String>) -> Self {
        Self(self.0.query("segments", segments.into_param()))
    }
}

call!(GetReportsDashboard, Vec<DashboardReportEntry>);

/// Call of [`Reports::get_dcc_markup`](crate::reports::Reports::get_dcc_markup): its optional
/// parameters, and the options of every call.
#[must_use = "`Reports::get_dcc_markup` sends nothing until it is awaited or sent"]
pub struct GetDccMarkup(Call<DccMarkup>);

impl GetDccMarkup {
    /// Field by which the report groups its rows; `bin` is the bank identification number.
    pub fn aggregation_field(
        self,
        aggregation_field: impl IntoParam<DccMarkupAggregationField>,
    ) -> Self {
        Self(self.0.query("aggregationField", aggregation_field.into_param()))
    }

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
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

call!(GetDccMarkup, DccMarkup);

/// Call of
/// [`Reports::get_declined_transactions`](crate::reports::Reports::get_declined_transactions): its
/// optional parameters, and the options of every call.
#[must_use = "`Reports::get_declined_transactions` sends nothing until it is awaited or sent"]
pub struct GetReportDeclinedTransactions(Call<ReportDeclinedTransactions>);

impl GetReportDeclinedTransactions {
    /// Message by which the report groups its rows.
    pub fn aggregation_field(
        self,
        aggregation_field: impl IntoParam<DeclinedTransactionsAggregationField>,
    ) -> Self {
        Self(self.0.query("aggregationField", aggregation_field.into_param()))
    }

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
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

call!(GetReportDeclinedTransactions, ReportDeclinedTransactions);

/// Call of [`Reports::get_deferred_revenue`](crate::reports::Reports::get_deferred_revenue): its
/// optional parameters, and the options of every call.
#[must_use = "`Reports::get_deferred_revenue` sends nothing until it is awaited or sent"]
pub struct GetReportDeferredRevenue(Call<ReportDeferredRevenue>);

impl GetReportDeferredRevenue {
    /// Currency of the report.
    pub fn currency(self, currency: impl IntoParam<String>) -> Self {
        Self(self.0.query("currency", currency.into_param()))
    }

    /// Timestamp of the instant that the report describes.
    pub fn as_of_date<V>(
        self,
        as_of_date: impl IntoField<Option<Timestamp>, V>,
    ) -> Self {
        Self(self.0.query("asOfDate", as_of_date.into_field()))
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

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

call!(GetReportDeferredRevenue, ReportDeferredRevenue);

/// Call of [`Reports::get_disputes`](crate::reports::Reports::get_disputes): its optional
/// parameters, and the options of every call.
#[must_use = "`Reports::get_disputes` sends nothing until it is awaited or sent"]
pub struct GetReportDisputes(Call<ReportDisputes>);

impl GetReportDisputes {
    /// Field by which the report groups its rows; `bin` is the bank identification number.
    pub fn aggregation_field(
        self,
        aggregation_field: impl IntoParam<DisputesAggregationField>,
    ) -> Self {
        Self(self.0.query("aggregationField", aggregation_field.into_param()))
    }

    /// Month of the report, in the form `YYYY-MM`.
    pub fn period_month(self, period_month: impl IntoParam<String>) -> Self {
        Self(self.0.query("periodMonth", period_month.into_param()))
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

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

call!(GetReportDisputes, ReportDisputes);

/// Call of [`Reports::get_triggered_events`](crate::reports::Reports::get_triggered_events): its
/// optional parameters, and the options of every call.
#[must_use = "`Reports::get_triggered_events` sends nothing until it is awaited or sent"]
pub struct GetReportEventsTriggeredSummary(Call<ReportEventsTriggeredSummary>);

impl GetReportEventsTriggeredSummary {
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
}

call!(GetReportEventsTriggeredSummary, ReportEventsTriggeredSummary);

/// Call of
/// [`Reports::get_triggered_event_rules`](crate::reports::Reports::get_triggered_event_rules): its
/// optional parameters, and the options of every call.
#[must_use = "`Reports::get_triggered_event_rules` sends nothing until it is awaited or sent"]
pub struct GetTriggeredEventRules(Call<ReportRulesMatchedSummary>);

impl GetTriggeredEventRules {
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
}

call!(GetTriggeredEventRules, ReportRulesMatchedSummary);

/// Call of [`Reports::get_future_renewals`](crate::reports::Reports::get_future_renewals): its
/// optional parameters, and the options of every call.
#[must_use = "`Reports::get_future_renewals` sends nothing until it is awaited or sent"]
pub struct GetFutureRenewals(Call<FutureRenewals>);

impl GetFutureRenewals {
    /// First month of the reported period, in the form `YYYY-MM`.
    pub fn period_start(self, period_start: impl IntoParam<String>) -> Self {
        Self(self.0.query("periodStart", period_start.into_param()))
    }

    /// Last month of the reported period, in the form `YYYY-MM`.
    pub fn period_end(self, period_end: impl IntoParam<String>) -> Self {
        Self(self.0.query("periodEnd", period_end.into_param()))
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
}

call!(GetFutureRenewals, FutureRenewals);

/// Call of [`Reports::get_journal`](crate::reports::Reports::get_journal): its optional parameters,
/// and the options of every call.
#[must_use = "`Reports::get_journal` sends nothing until it is awaited or sent"]
pub struct GetReportJournal(Call<ReportJournal>);

impl GetReportJournal {
    /// Currency of the report.
    pub fn currency(self, currency: impl IntoParam<String>) -> Self {
        Self(self.0.query("currency", currency.into_param()))
    }

    /// First month of booking, in the form `YYYY-MM`.
    pub fn booked_from(self, booked_from: impl IntoParam<String>) -> Self {
        Self(self.0.query("bookedFrom", booked_from.into_param()))
    }

    /// Last month of booking, in the form `YYYY-MM`.
    pub fn booked_to(self, booked_to: impl IntoParam<String>) -> Self {
        Self(self.0.query("bookedTo", booked_to.into_param()))
    }

    /// Month of revenue recognition, in the form `YYYY-MM`.
    pub fn recognized_at(self, recognized_at: impl IntoParam<String>) -> Self {
        Self(self.0.query("recognizedAt", recognized_at.into_param()))
    }

    /// Field of the product or plan by which the report groups its rows.
    pub fn aggregation_field(
        self,
        aggregation_field: impl IntoParam<JournalAggregationField>,
    ) -> Self {
        Self(self.0.query("aggregationField", aggregation_field.into_param()))
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

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

call!(GetReportJournal, ReportJournal);

/// Call of [`Reports::get_journal_summary`](crate::reports::Reports::get_journal_summary): its
/// optional parameters, and the options of every call.
#[must_use = "`Reports::get_journal_summary` sends nothing until it is awaited or sent"]
pub struct GetJournalSummaryReport(Call<JournalSummaryReport>);

impl GetJournalSummaryReport {
    /// First month of the reported period, in the form `YYYY-MM`.
    pub fn period_start(self, period_start: impl IntoParam<String>) -> Self {
        Self(self.0.query("periodStart", period_start.into_param()))
    }

    /// Last month of the reported period, in the form `YYYY-MM`.
    pub fn period_end(self, period_end: impl IntoParam<String>) -> Self {
        Self(self.0.query("periodEnd", period_end.into_param()))
    }

    /// Currency of the report.
    pub fn currency(self, currency: impl IntoParam<String>) -> Self {
        Self(self.0.query("currency", currency.into_param()))
    }

    /// Account by which the report groups amounts: the credit or the debit account of the records.
    pub fn aggregation_field(
        self,
        aggregation_field: impl IntoParam<JournalSummaryAggregationField>,
    ) -> Self {
        Self(self.0.query("aggregationField", aggregation_field.into_param()))
    }

    /// Amount that the report sums: the estimated or the recognized amount of the records.
    pub fn amount_field(
        self,
        amount_field: impl IntoParam<JournalSummaryAmountField>,
    ) -> Self {
        Self(self.0.query("amountField", amount_field.into_param()))
    }

    /// Identifiers of the journal accounts to report.
    pub fn journal_account_ids(
        self,
        journal_account_ids: impl IntoParam<String>,
    ) -> Self {
        Self(self.0.query("journalAccountIds", journal_account_ids.into_param()))
    }
}

call!(GetJournalSummaryReport, JournalSummaryReport);

/// Call of
/// [`Reports::get_kyc_acceptance_summary`](crate::reports::Reports::get_kyc_acceptance_summary):
/// its optional parameters, and the options of every call.
#[must_use = "`Reports::get_kyc_acceptance_summary` sends nothing until it is awaited or sent"]
pub struct GetKycAcceptanceSummary(Call<KycAcceptanceSummary>);

impl GetKycAcceptanceSummary {
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
}

call!(GetKycAcceptanceSummary, KycAcceptanceSummary);

/// Call of
/// [`Reports::get_kyc_rejection_summary`](crate::reports::Reports::get_kyc_rejection_summary): its
/// optional parameters, and the options of every call.
#[must_use = "`Reports::get_kyc_rejection_summary` sends nothing until it is awaited or sent"]
pub struct GetKycRejectionSummary(Call<ReportKycRejections>);

impl GetKycRejectionSummary {
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
}

call!(GetKycRejectionSummary, ReportKycRejections);

/// Call of [`Reports::get_kyc_request_summary`](crate::reports::Reports::get_kyc_request_summary):
/// its optional parameters, and the options of every call.
#[must_use = "`Reports::get_kyc_request_summary` sends nothing until it is awaited or sent"]
pub struct GetKycRequestSummary(Call<ReportKycRequests>);

impl GetKycRequestSummary {
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
}

call!(GetKycRequestSummary, ReportKycRequests);

/// Call of
/// [`Reports::get_monthly_recurring_revenue`](crate::reports::Reports::get_monthly_recurring_revenue):
/// its optional parameters, and the options of every call.
#[must_use = "`Reports::get_monthly_recurring_revenue` sends nothing until it is awaited or sent"]
pub struct GetReportMonthlyRecurringRevenue(Call<ReportMonthlyRecurringRevenue>);

impl GetReportMonthlyRecurringRevenue {
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
}

call!(GetReportMonthlyRecurringRevenue, ReportMonthlyRecurringRevenue);

/// Call of
/// [`Reports::get_annual_recurring_revenue`](crate::reports::Reports::get_annual_recurring_revenue):
/// its optional parameters, and the options of every call.
#[must_use = "`Reports::get_annual_recurring_revenue` sends nothing until it is awaited or sent"]
pub struct GetReportAnnualRecurringRevenue(Call<ReportAnnualRecurringRevenue>);

impl GetReportAnnualRecurringRevenue {
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
}

call!(GetReportAnnualRecurringRevenue, ReportAnnualRecurringRevenue);

/// Call of [`Reports::get_renewal_sales`](crate::reports::Reports::get_renewal_sales): its optional
/// parameters, and the options of every call.
#[must_use = "`Reports::get_renewal_sales` sends nothing until it is awaited or sent"]
pub struct GetRenewalSales(Call<RenewalSales>);

impl GetRenewalSales {
    /// First month of the reported period, in the form `YYYY-MM`.
    pub fn period_start(self, period_start: impl IntoParam<String>) -> Self {
        Self(self.0.query("periodStart", period_start.into_param()))
    }

    /// Last month of the reported period, in the form `YYYY-MM`.
    pub fn period_end(self, period_end: impl IntoParam<String>) -> Self {
        Self(self.0.query("periodEnd", period_end.into_param()))
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
}

call!(GetRenewalSales, RenewalSales);

/// Call of
/// [`Reports::get_retention_percentage`](crate::reports::Reports::get_retention_percentage): its
/// optional parameters, and the options of every call.
#[must_use = "`Reports::get_retention_percentage` sends nothing until it is awaited or sent"]
pub struct GetReportRetentionPercentage(Call<ReportRetentionPercentage>);

impl GetReportRetentionPercentage {
    /// Calendar period by which the report groups subscriptions into rows.
    pub fn aggregation_field(
        self,
        aggregation_field: impl IntoParam<RetentionPercentageAggregationField>,
    ) -> Self {
        Self(self.0.query("aggregationField", aggregation_field.into_param()))
    }

    /// Length of the retention periods; `cycle` is a billing cycle.
    pub fn aggregation_period(
        self,
        aggregation_period: impl IntoParam<RetentionPercentageAggregationPeriod>,
    ) -> Self {
        Self(self.0.query("aggregationPeriod", aggregation_period.into_param()))
    }

    /// `true` when switched subscriptions are included.
    pub fn include_switched_subscriptions(
        self,
        include_switched_subscriptions: impl IntoParam<BooleanText>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "includeSwitchedSubscriptions",
                    include_switched_subscriptions.into_param(),
                ),
        )
    }

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
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Criteria that restrict the result.
    pub fn criteria(self, criteria: impl IntoParam<String>) -> Self {
        Self(self.0.query("criteria", criteria.into_param()))
    }
}

call!(GetReportRetentionPercentage, ReportRetentionPercentage);

/// Call of [`Reports::get_retention_value`](crate::reports::Reports::get_retention_value): its
/// optional parameters, and the options of every call.
#[must_use = "`Reports::get_retention_value` sends nothing until it is awaited or sent"]
pub struct GetReportRetentionValue(Call<ReportRetentionValue>);

impl GetReportRetentionValue {
    /// Calendar period, lead source property or BIN by which the report groups its rows.
    pub fn aggregation_field(
        self,
        aggregation_field: impl IntoParam<RetentionValueAggregationField>,
    ) -> Self {
        Self(self.0.query("aggregationField", aggregation_field.into_param()))
    }

    /// Length of the retention periods.
    pub fn aggregation_period(
        self,
        aggregation_period: impl IntoParam<RetentionValueAggregationPeriod>,
    ) -> Self {
        Self(self.0.query("aggregationPeriod", aggregation_period.into_param()))
    }

    /// `true` when refunds are included.
    pub fn include_refunds(self, include_refunds: impl IntoParam<BooleanText>) -> Self {
        Self(self.0.query("includeRefunds", include_refunds.into_param()))
    }

    /// `true` when disputes are included.
    pub fn include_disputes(
        self,
        include_disputes: impl IntoParam<BooleanText>,
    ) -> Self {
        Self(self.0.query("includeDisputes", include_disputes.into_param()))
    }

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
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Criteria that restrict the result.
    pub fn criteria(self, criteria: impl IntoParam<String>) -> Self {
        Self(self.0.query("criteria", criteria.into_param()))
    }
}

call!(GetReportRetentionValue, ReportRetentionValue);

/// Call of [`Reports::get_revenue_waterfall`](crate::reports::Reports::get_revenue_waterfall): its
/// optional parameters, and the options of every call.
#[must_use = "`Reports::get_revenue_waterfall` sends nothing until it is awaited or sent"]
pub struct GetReportsRevenueWaterfall(Call<Vec<ReportRevenueWaterfallEntry>>);

impl GetReportsRevenueWaterfall {
    /// First month of issue, in the form `YYYY-MM`.
    pub fn issued_from(self, issued_from: impl IntoParam<String>) -> Self {
        Self(self.0.query("issuedFrom", issued_from.into_param()))
    }

    /// Last month of issue, in the form `YYYY-MM`.
    pub fn issued_to(self, issued_to: impl IntoParam<String>) -> Self {
        Self(self.0.query("issuedTo", issued_to.into_param()))
    }

    /// Last month of revenue recognition, in the form `YYYY-MM`.
    pub fn recognized_to(self, recognized_to: impl IntoParam<String>) -> Self {
        Self(self.0.query("recognizedTo", recognized_to.into_param()))
    }
}

call!(GetReportsRevenueWaterfall, Vec<ReportRevenueWaterfallEntry>);

/// Call of
/// [`Reports::get_subscription_cancellation`](crate::reports::Reports::get_subscription_cancellation):
/// its optional parameters, and the options of every call.
#[must_use = "`Reports::get_subscription_cancellation` sends nothing until it is awaited or sent"]
pub struct GetSubscriptionCancellationReport(Call<SubscriptionCancellationReport>);

impl GetSubscriptionCancellationReport {
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

    /// Field by which the report groups canceled subscriptions.
    pub fn aggregation_field(
        self,
        aggregation_field: impl IntoParam<CancellationsAggregationField>,
    ) -> Self {
        Self(self.0.query("aggregationField", aggregation_field.into_param()))
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

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

call!(GetSubscriptionCancellationReport, SubscriptionCancellationReport);

/// Call of
/// [`Reports::get_subscription_renewal`](crate::reports::Reports::get_subscription_renewal): its
/// optional parameters, and the options of every call.
#[must_use = "`Reports::get_subscription_renewal` sends nothing until it is awaited or sent"]
pub struct GetSubscriptionRenewalReport(Call<SubscriptionRenewalReport>);

impl GetSubscriptionRenewalReport {
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
}

call!(GetSubscriptionRenewalReport, SubscriptionRenewalReport);

/// Call of [`Reports::get_tax`](crate::reports::Reports::get_tax): its optional parameters, and the
/// options of every call.
#[must_use = "`Reports::get_tax` sends nothing until it is awaited or sent"]
pub struct GetReportTax(Call<ReportTax>);

impl GetReportTax {
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

    /// Accounting method: on a cash or on an accrual basis.
    pub fn accounting_method(
        self,
        accounting_method: impl IntoParam<TaxAccountingMethod>,
    ) -> Self {
        Self(self.0.query("accountingMethod", accounting_method.into_param()))
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
}

call!(GetReportTax, ReportTax);

/// Call of
/// [`Reports::get_transaction_time_series`](crate::reports::Reports::get_transaction_time_series):
/// its optional parameters, and the options of every call.
#[must_use = "`Reports::get_transaction_time_series` sends nothing until it is awaited or sent"]
pub struct GetTransactionTimeSeriesReport(Call<TransactionTimeSeriesReport>);

impl GetTransactionTimeSeriesReport {
    /// Metric of the time series.
    pub fn type_(self, type_: impl IntoParam<TransactionTimeSeriesType>) -> Self {
        Self(self.0.query("type", type_.into_param()))
    }

    /// Field by which the report splits each total.
    pub fn subaggregate(
        self,
        subaggregate: impl IntoParam<TransactionTimeSeriesSubaggregate>,
    ) -> Self {
        Self(self.0.query("subaggregate", subaggregate.into_param()))
    }

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
}

call!(GetTransactionTimeSeriesReport, TransactionTimeSeriesReport);

/// Call of [`Reports::get_dispute_delays`](crate::reports::Reports::get_dispute_delays): its
/// optional parameters, and the options of every call.
#[must_use = "`Reports::get_dispute_delays` sends nothing until it is awaited or sent"]
pub struct GetReportDisputeDelays(Call<ReportDisputeDelays>);

impl GetReportDisputeDelays {
    /// Field by which the report groups its rows; `bin` is the bank identification number.
    pub fn aggregation_field(
        self,
        aggregation_field: impl IntoParam<TransactionTimeDisputesAggregationField>,
    ) -> Self {
        Self(self.0.query("aggregationField", aggregation_field.into_param()))
    }

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
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

call!(GetReportDisputeDelays, ReportDisputeDelays);

/// Call of [`Reports::get_transactions`](crate::reports::Reports::get_transactions): its optional
/// parameters, and the options of every call.
#[must_use = "`Reports::get_transactions` sends nothing until it is awaited or sent"]
pub struct GetReportTransactions(Call<ReportTransactions>);

impl GetReportTransactions {
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

    /// Field by which the report groups its rows; `bin` is the bank identification number.
    pub fn aggregation_field(
        self,
        aggregation_field: impl IntoParam<TransactionsAggregationField>,
    ) -> Self {
        Self(self.0.query("aggregationField", aggregation_field.into_param()))
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

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

call!(GetReportTransactions, ReportTransactions);

static GET_API_LOG_SUMMARY: Operation = Operation::new(
    "GetApiLogSummaryReport",
    Method::GET,
    "/experimental/reports/api-log-summary",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_AML_CHECKS: Operation = Operation::new(
    "GetAmlCheckReport",
    Method::GET,
    "/experimental/reports/aml-checks",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_INHERITED_AML_CHECKS_SUMMARY: Operation = Operation::new(
    "GetAmlInheritedMatchSummaryReport",
    Method::GET,
    "/experimental/reports/aml-checks-inherited-summary",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_CUMULATIVE_SUBSCRIPTIONS: Operation = Operation::new(
    "GetCumulativeSubscriptionReport",
    Method::GET,
    "/experimental/reports/cumulative-subscriptions",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_DASHBOARD: Operation = Operation::new(
    "GetDashboardReport",
    Method::GET,
    "/experimental/reports/dashboard",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_DCC_MARKUP: Operation = Operation::new(
    "GetDccMarkupReport",
    Method::GET,
    "/experimental/reports/dcc-markup",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_DECLINED_TRANSACTIONS: Operation = Operation::new(
    "GetDeclinedTransactionReport",
    Method::GET,
    "/experimental/reports/declined-transactions",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_DEFERRED_REVENUE: Operation = Operation::new(
    "GetDeferredRevenueReport",
    Method::GET,
    "/experimental/reports/deferred-revenue",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_DISPUTES: Operation = Operation::new(
    "GetDisputeReport",
    Method::GET,
    "/experimental/reports/disputes",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_TRIGGERED_EVENTS: Operation = Operation::new(
    "GetTriggeredEventReport",
    Method::GET,
    "/experimental/reports/events-triggered",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_TRIGGERED_EVENT_RULES: Operation = Operation::new(
    "GetTriggeredEventRuleReport",
    Method::GET,
    "/experimental/reports/events-triggered/{eventType}/rules",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_FUTURE_RENEWALS: Operation = Operation::new(
    "GetFutureRenewalReport",
    Method::GET,
    "/experimental/reports/future-renewals",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_JOURNAL: Operation = Operation::new(
    "GetJournalReport",
    Method::GET,
    "/experimental/reports/journal",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_JOURNAL_SUMMARY: Operation = Operation::new(
    "GetJournalSummaryReport",
    Method::GET,
    "/experimental/reports/journal-summary",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_KYC_ACCEPTANCE_SUMMARY: Operation = Operation::new(
    "GetKycAcceptanceSummaryReport",
    Method::GET,
    "/experimental/reports/kyc-acceptance-summary",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_KYC_REJECTION_SUMMARY: Operation = Operation::new(
    "GetKycRejectionSummaryReport",
    Method::GET,
    "/experimental/reports/kyc-rejection-summary",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_KYC_REQUEST_SUMMARY: Operation = Operation::new(
    "GetKycRequestSummaryReport",
    Method::GET,
    "/experimental/reports/kyc-request-summary",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_MONTHLY_RECURRING_REVENUE: Operation = Operation::new(
    "GetMonthlyRecurringRevenueReport",
    Method::GET,
    "/experimental/reports/monthly-recurring-revenue",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_ANNUAL_RECURRING_REVENUE: Operation = Operation::new(
    "GetAnnualRecurringRevenueReport",
    Method::GET,
    "/experimental/reports/annual-recurring-revenue",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_RENEWAL_SALES: Operation = Operation::new(
    "GetRenewalSaleReport",
    Method::GET,
    "/experimental/reports/renewal-sales",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_RETENTION_PERCENTAGE: Operation = Operation::new(
    "GetRetentionPercentageReport",
    Method::GET,
    "/experimental/reports/retention-percentage",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_RETENTION_VALUE: Operation = Operation::new(
    "GetRetentionValueReport",
    Method::GET,
    "/experimental/reports/retention-value",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_REVENUE_WATERFALL: Operation = Operation::new(
    "GetRevenueWaterfallReport",
    Method::GET,
    "/experimental/reports/revenue-waterfall",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_SUBSCRIPTION_CANCELLATION: Operation = Operation::new(
    "GetSubscriptionCancellationReport",
    Method::GET,
    "/experimental/reports/subscription-cancellation",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_SUBSCRIPTION_RENEWAL: Operation = Operation::new(
    "GetSubscriptionRenewalReport",
    Method::GET,
    "/experimental/reports/subscription-renewal",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_TAX: Operation = Operation::new(
    "GetTaxReport",
    Method::GET,
    "/experimental/reports/tax",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_TRANSACTION_TIME_SERIES: Operation = Operation::new(
    "GetTimeSeriesTransactionReport",
    Method::GET,
    "/experimental/reports/time-series-transaction",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_DISPUTE_DELAYS: Operation = Operation::new(
    "GetTransactionTimeDisputeReport",
    Method::GET,
    "/experimental/reports/transactions-time-dispute",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_TRANSACTIONS: Operation = Operation::new(
    "GetTransactionReport",
    Method::GET,
    "/experimental/reports/transactions",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
