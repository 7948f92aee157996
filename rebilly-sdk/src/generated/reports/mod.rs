// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Reports, dashboards, the journal and data exports.
//!
//! Operations need the feature `reports`.
//!
//! # [`Dashboards`]: `client.dashboards()`
//!
//! Dashboards and their metrics.
//!
//! - [`get`](Dashboards::get): Returns the dashboard of the current user. `GET /profile/dashboard`
//! - [`set`](Dashboards::set): Replaces the dashboard of the current user. `PUT /profile/dashboard`
//! - [`get_metric`](Dashboards::get_metric): Returns the report of a metric for a tile of the
//!   dashboard. `GET /profile/dashboard/metrics/{metric}`
//!
//! # [`DataExports`]: `client.data_exports()`
//!
//! Exports of data to files.
//!
//! - [`list`](DataExports::list): Lists data exports. `GET /experimental/data-exports`
//! - [`create`](DataExports::create): Queues a data export with an identifier assigned by Rebilly.
//!   `POST /experimental/data-exports`
//! - [`get`](DataExports::get): Returns a data export. `GET /experimental/data-exports/{id}`
//! - [`upsert`](DataExports::upsert): Creates or replaces the data export with this identifier.
//!   `PUT /experimental/data-exports/{id}`
//! - [`delete`](DataExports::delete): Deletes a data export.
//!   `DELETE /experimental/data-exports/{id}`
//!
//! # [`Histograms`]: `client.histograms()`
//!
//! Histograms of metrics.
//!
//! - [`get_aml_checks`](Histograms::get_aml_checks): Returns a histogram of an AML check metric.
//!   `GET /experimental/histograms/aml-checks`
//! - [`get_transactions`](Histograms::get_transactions): Returns a histogram of a transaction
//!   metric. `GET /experimental/histograms/transactions`
//!
//! # [`JournalAccounts`]: `client.journal_accounts()`
//!
//! Accounts of the journal.
//!
//! - [`list`](JournalAccounts::list): Lists journal accounts. `GET /journal-accounts`
//! - [`create`](JournalAccounts::create): Creates a journal account with an identifier assigned by
//!   Rebilly. `POST /journal-accounts`
//! - [`get`](JournalAccounts::get): Returns a journal account. `GET /journal-accounts/{id}`
//! - [`upsert`](JournalAccounts::upsert): Creates or replaces the journal account with this
//!   identifier. `PUT /journal-accounts/{id}`
//!
//! # [`JournalEntries`]: `client.journal_entries()`
//!
//! Entries of the journal.
//!
//! - [`list`](JournalEntries::list): Lists journal entries. `GET /journal-entries`
//! - [`create`](JournalEntries::create): Creates a journal entry with an identifier assigned by
//!   Rebilly. `POST /journal-entries`
//! - [`get`](JournalEntries::get): Returns a journal entry. `GET /journal-entries/{id}`
//! - [`upsert`](JournalEntries::upsert): Creates or replaces the journal entry with this
//!   identifier. `PUT /journal-entries/{id}`
//!
//! # [`JournalRecords`]: `client.journal_records()`
//!
//! Records of the journal.
//!
//! - [`list`](JournalRecords::list): Lists journal records. `GET /journal-records`
//! - [`create`](JournalRecords::create): Creates a journal record with an identifier assigned by
//!   Rebilly. `POST /journal-records`
//! - [`get`](JournalRecords::get): Returns a journal record. `GET /journal-records/{id}`
//! - [`upsert`](JournalRecords::upsert): Creates or replaces the journal record with this
//!   identifier. `PUT /journal-records/{id}`
//! - [`delete`](JournalRecords::delete): Deletes a journal record. `DELETE /journal-records/{id}`
//!
//! # [`OrganizationExports`]: `client.organization_exports()`
//!
//! Exports of a whole organization.
//!
//! - [`list`](OrganizationExports::list): Lists exports of the organization's data.
//!   `GET /organization-exports`
//! - [`create`](OrganizationExports::create): Starts an export of the organization's data.
//!   `POST /organization-exports`
//! - [`get`](OrganizationExports::get): Returns an export of the organization's data.
//!   `GET /organization-exports/{id}`
//!
//! # [`Reports`]: `client.reports()`
//!
//! Reports on revenue, transactions, subscriptions and compliance.
//!
//! - [`get_api_log_summary`](Reports::get_api_log_summary): Returns the number of API requests for
//!   each route and HTTP method. `GET /experimental/reports/api-log-summary`
//! - [`get_aml_checks`](Reports::get_aml_checks): Returns the number of AML checks or of their
//!   hits. `GET /experimental/reports/aml-checks`
//! - [`get_inherited_aml_checks_summary`](Reports::get_inherited_aml_checks_summary): Returns a
//!   summary of inherited AML matches by reason.
//!   `GET /experimental/reports/aml-checks-inherited-summary`
//! - [`get_cumulative_subscriptions`](Reports::get_cumulative_subscriptions): Returns the numbers
//!   of new, canceled and cumulative subscriptions.
//!   `GET /experimental/reports/cumulative-subscriptions`
//! - [`get_dashboard`](Reports::get_dashboard): Returns dashboard metrics by segment.
//!   `GET /experimental/reports/dashboard`
//! - [`get_dcc_markup`](Reports::get_dcc_markup): Returns the markup report of dynamic currency
//!   conversion (DCC). `GET /experimental/reports/dcc-markup`
//! - [`get_declined_transactions`](Reports::get_declined_transactions): Returns declined
//!   transactions by gateway message. `GET /experimental/reports/declined-transactions`
//! - [`get_deferred_revenue`](Reports::get_deferred_revenue): Returns booked, recognized and
//!   deferred revenue as of a date. `GET /experimental/reports/deferred-revenue`
//! - [`get_disputes`](Reports::get_disputes): Returns counts and ratios of Visa and Mastercard
//!   disputes. `GET /experimental/reports/disputes`
//! - [`get_triggered_events`](Reports::get_triggered_events): Returns the number of triggered
//!   events by event name. `GET /experimental/reports/events-triggered`
//! - [`get_triggered_event_rules`](Reports::get_triggered_event_rules): Returns the rules that
//!   matched the triggered events of a type.
//!   `GET /experimental/reports/events-triggered/{eventType}/rules`
//! - [`get_future_renewals`](Reports::get_future_renewals): Returns expected renewals by date.
//!   `GET /experimental/reports/future-renewals`
//! - [`get_journal`](Reports::get_journal): Returns booked, recognized and remaining amounts by
//!   product or plan. `GET /experimental/reports/journal`
//! - [`get_journal_summary`](Reports::get_journal_summary): Returns monthly totals of journal
//!   records by account. `GET /experimental/reports/journal-summary`
//! - [`get_kyc_acceptance_summary`](Reports::get_kyc_acceptance_summary): Returns acceptance
//!   statistics of KYC documents by document type.
//!   `GET /experimental/reports/kyc-acceptance-summary`
//! - [`get_kyc_rejection_summary`](Reports::get_kyc_rejection_summary): Returns rejection reasons
//!   of KYC documents by document type. `GET /experimental/reports/kyc-rejection-summary`
//! - [`get_kyc_request_summary`](Reports::get_kyc_request_summary): Returns the number of KYC
//!   requests by status. `GET /experimental/reports/kyc-request-summary`
//! - [`get_monthly_recurring_revenue`](Reports::get_monthly_recurring_revenue): Returns monthly
//!   recurring revenue (MRR) and its changes by month.
//!   `GET /experimental/reports/monthly-recurring-revenue`
//! - [`get_annual_recurring_revenue`](Reports::get_annual_recurring_revenue): Returns annual
//!   recurring revenue (ARR) and its changes by month.
//!   `GET /experimental/reports/annual-recurring-revenue`
//! - [`get_renewal_sales`](Reports::get_renewal_sales): Returns sales and refunds of new orders and
//!   of renewals. `GET /experimental/reports/renewal-sales`
//! - [`get_retention_percentage`](Reports::get_retention_percentage): Returns the share of retained
//!   subscriptions by cohort and period. `GET /experimental/reports/retention-percentage`
//! - [`get_retention_value`](Reports::get_retention_value): Returns the transaction value of
//!   retained customers by cohort and period. `GET /experimental/reports/retention-value`
//! - [`get_revenue_waterfall`](Reports::get_revenue_waterfall): Returns the recognition of revenue
//!   by month of issue and month of recognition. `GET /experimental/reports/revenue-waterfall`
//! - [`get_subscription_cancellation`](Reports::get_subscription_cancellation): Returns canceled
//!   subscriptions and their lengths, grouped by a field.
//!   `GET /experimental/reports/subscription-cancellation`
//! - [`get_subscription_renewal`](Reports::get_subscription_renewal): Returns renewal and dunning
//!   counts by plan. `GET /experimental/reports/subscription-renewal`
//! - [`get_tax`](Reports::get_tax): Returns tax rates, tax amounts and sales by tax location.
//!   `GET /experimental/reports/tax`
//! - [`get_transaction_time_series`](Reports::get_transaction_time_series): Returns a transaction
//!   metric over time, with subtotals. `GET /experimental/reports/time-series-transaction`
//! - [`get_dispute_delays`](Reports::get_dispute_delays): Returns percentiles of the time between a
//!   transaction and its dispute. `GET /experimental/reports/transactions-time-dispute`
//! - [`get_transactions`](Reports::get_transactions): Returns transaction totals, grouped by a
//!   field. `GET /experimental/reports/transactions`

#[cfg(feature = "reports")]
mod models;
#[cfg(feature = "reports")]
pub use models::*;

#[cfg(feature = "reports")]
mod operations;
#[cfg(feature = "reports")]
pub use operations::*;
