// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of reports.

use crate::kyc::{
    KycDocumentRejectionReasonTypes, KycDocumentRequestStatuses, KycDocumentTypes,
};
use crate::model::{model, open_enum, union};
use crate::shared::{
    CustomerId, DataExportId, FileId, InvoiceId, InvoiceItemId, JournalAccountId,
    JournalEntryId, JournalRecordId, Link, OrganizationExportId, PlanId, UserId,
};
use crate::types::{Date, Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// Tab of a dashboard.
    #[new(value title: String, items tiles: DashboardTile)]
    pub struct DashboardTab {
        /// Title of the tab. At most 12 characters. Example: `KYC`.
        #[json("title", required)]
        #[required_setter(with_title)]
        pub title: String,
        /// Tiles of the tab.
        #[json("tiles", required)]
        #[items_setter(with_tiles)]
        pub tiles: Vec<DashboardTile>,
        /// Preset that the tab is based on.
        #[json("preset", nullable)]
        #[setter(with_preset)]
        pub preset: Nullable<DashboardTabPreset>,
    }
}

open_enum! {
    /// Preset that the tab is based on.
    pub enum DashboardTabPreset {
        #[json("Payments")]
        Payments,
        #[json("Billing")]
        Billing,
        #[json("KYC")]
        Kyc,
    }
}

model! {
    /// Tile of a dashboard tab that shows a metric.
    #[new(value metric: String)]
    pub struct DashboardTile {
        /// Metric that the tile shows.
        #[json("metric", required)]
        #[required_setter(with_metric)]
        pub metric: String,
        /// Title of the tile. At most 36 characters.
        #[json("title", nullable)]
        #[setter(with_title)]
        pub title: Nullable<String>,
        /// Description of the tile. At most 48 characters.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// Date range of the tile.
        #[json("dateRange")]
        #[setter(with_date_range)]
        pub date_range: Option<String>,
        /// Width of the tile, in columns. From 1 to 2. Default: `1`.
        #[json("columnsWidth")]
        #[plain_setter(with_columns_width: i64)]
        pub columns_width: Option<i64>,
    }
}

model! {
    /// Values of a metric for a dashboard tile.
    pub struct DashboardTileReport {
        /// Metric that the values belong to.
        #[json("metric")]
        pub metric: Option<DashboardMetric>,
        /// Value of the metric in the reported period.
        #[json("value", nullable)]
        pub value: Option<Decimal>,
        /// Value of the metric in the previous period.
        #[json("previousValue", nullable)]
        pub previous_value: Option<Decimal>,
        /// Values of the metric over time.
        #[json("timeseries")]
        pub timeseries: Vec<DashboardDataPoint>,
    }
}

model! {
    /// Dashboard of the current user.
    pub struct ProfileDashboard {
        /// Date range of the dashboard, as an interval expression. Default: `NOW-P1M/NOW`.
        #[json("dateRange")]
        pub date_range: Option<String>,
        /// Timestamp of the start of the date range.
        #[json("periodStart")]
        pub period_start: Option<Timestamp>,
        /// Timestamp of the end of the date range.
        #[json("periodEnd")]
        pub period_end: Option<Timestamp>,
        /// Tabs of the dashboard.
        #[json("tabs", required)]
        pub tabs: Vec<DashboardTab>,
    }
}

model! {
    /// Request body of [`Dashboards::set`](crate::reports::Dashboards::set): the writable
    /// properties of a [`ProfileDashboard`].
    #[request_of(ProfileDashboard)]
    #[new(items tabs: DashboardTab)]
    pub struct ProfileDashboardRequest {
        /// Date range of the dashboard, as an interval expression. Default: `NOW-P1M/NOW`.
        #[json("dateRange")]
        #[setter(with_date_range)]
        pub date_range: Option<String>,
        /// Tabs of the dashboard.
        #[json("tabs", required)]
        #[items_setter(with_tabs)]
        pub tabs: Vec<DashboardTab>,
    }
}

model! {
    /// Value of a metric on a date.
    pub struct DashboardDataPoint {
        /// Date of the data point.
        #[json("date")]
        pub date: Option<String>,
        /// Value of the metric at this date.
        #[json("value", nullable)]
        pub value: Option<Decimal>,
    }
}

model! {
    /// Data export of AML checks.
    #[tag("resource")]
    pub struct AmlChecksDataExport {
        /// Identifier of the data export.
        #[json("id")]
        pub id: Option<DataExportId>,
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        pub format: DataExportFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        pub email_notification: Vec<String>,
        /// Names of the fields to export.
        #[json("fields")]
        pub fields: Vec<String>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        pub recurring: Option<DataExportRecurring>,
        /// Identifier of the user whom the export belongs to.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Identifier of the exported file, or `null`.
        #[json("fileId", nullable)]
        pub file_id: Option<FileId>,
        /// Number of exported records.
        #[json("recordCount")]
        pub record_count: Option<i64>,
        /// Timestamp of the scheduled export.
        #[json("scheduledTime")]
        pub scheduled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Processing status of the export.
        #[json("status")]
        pub status: Option<DataExportStatus>,
        /// Reason of the failure, if the export failed.
        #[json("failureReason", nullable)]
        pub failure_reason: Option<DataExportFailureReason>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        pub date_range: Option<DataExportDateRange>,
        /// Links to related resources: `self`, `user`, `download`, `signedLink`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<AmlChecksDataExportEmbedded>,
    }
}

model! {
    /// Request form of [`AmlChecksDataExport`]: its writable properties.
    #[tag("resource")]
    #[request_of(AmlChecksDataExport)]
    #[new(value name: String, value format: DataExportFormat)]
    pub struct AmlChecksDataExportRequest {
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        #[required_setter(with_format)]
        pub format: DataExportFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        #[setter(with_arguments)]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        #[items_setter(with_email_notification)]
        pub email_notification: Option<Vec<String>>,
        /// Names of the fields to export.
        #[json("fields")]
        #[items_setter(with_fields)]
        pub fields: Option<Vec<String>>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        #[setter(with_recurring)]
        pub recurring: Option<DataExportRecurring>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        #[setter(with_date_range)]
        pub date_range: Option<DataExportDateRange>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct AmlChecksDataExportEmbedded {
        /// Exported file, embedded on request.
        #[json("file")]
        pub file: Map<Json>,
        /// User of the export, embedded on request.
        #[json("user", sensitive)]
        pub user: Map<Json>,
    }
}

model! {
    /// Data export of customers.
    #[tag("resource")]
    pub struct CustomersDataExport {
        /// Identifier of the data export.
        #[json("id")]
        pub id: Option<DataExportId>,
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        pub format: DataExportFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        pub email_notification: Vec<String>,
        /// Names of the fields to export.
        #[json("fields")]
        pub fields: Vec<String>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        pub recurring: Option<DataExportRecurring>,
        /// Identifier of the user whom the export belongs to.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Identifier of the exported file, or `null`.
        #[json("fileId", nullable)]
        pub file_id: Option<FileId>,
        /// Number of exported records.
        #[json("recordCount")]
        pub record_count: Option<i64>,
        /// Timestamp of the scheduled export.
        #[json("scheduledTime")]
        pub scheduled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Processing status of the export.
        #[json("status")]
        pub status: Option<DataExportStatus>,
        /// Reason of the failure, if the export failed.
        #[json("failureReason", nullable)]
        pub failure_reason: Option<DataExportFailureReason>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        pub date_range: Option<DataExportDateRange>,
        /// Links to related resources: `self`, `user`, `download`, `signedLink`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<CustomersDataExportEmbedded>,
    }
}

model! {
    /// Request form of [`CustomersDataExport`]: its writable properties.
    #[tag("resource")]
    #[request_of(CustomersDataExport)]
    #[new(value name: String, value format: DataExportFormat)]
    pub struct CustomersDataExportRequest {
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        #[required_setter(with_format)]
        pub format: DataExportFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        #[setter(with_arguments)]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        #[items_setter(with_email_notification)]
        pub email_notification: Option<Vec<String>>,
        /// Names of the fields to export.
        #[json("fields")]
        #[items_setter(with_fields)]
        pub fields: Option<Vec<String>>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        #[setter(with_recurring)]
        pub recurring: Option<DataExportRecurring>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        #[setter(with_date_range)]
        pub date_range: Option<DataExportDateRange>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct CustomersDataExportEmbedded {
        /// Exported file, embedded on request.
        #[json("file")]
        pub file: Map<Json>,
        /// User of the export, embedded on request.
        #[json("user", sensitive)]
        pub user: Map<Json>,
    }
}

union! {
    /// Export of resources of one type to a file.
    #[tag("resource")]
    pub enum DataExport {
        /// Data export of customers.
        #[json("customers", adds_tag)]
        Customers(Box<CustomersDataExport>),
        /// Data export of subscriptions.
        #[json("subscriptions", adds_tag)]
        Subscriptions(Box<SubscriptionsDataExport>),
        /// Data export of transactions.
        #[json("transactions", adds_tag)]
        Transactions(Box<TransactionsDataExport>),
        /// Data export of invoices.
        #[json("invoices", adds_tag)]
        Invoices(Box<InvoicesDataExport>),
        /// Data export of invoice items.
        #[json("invoiceItems", adds_tag)]
        InvoiceItems(Box<InvoiceItemsDataExport>),
        /// Data export of AML checks.
        #[json("amlChecks", adds_tag)]
        AmlChecks(Box<AmlChecksDataExport>),
        /// Data export of disputes.
        #[json("disputes", adds_tag)]
        Disputes(Box<DisputesDataExport>),
        /// Data export of journal records.
        #[json("journalRecords", adds_tag)]
        JournalRecords(Box<JournalRecordsDataExport>),
        /// Data export of payout requests.
        #[json("payoutRequests", adds_tag)]
        PayoutRequests(Box<PayoutRequestsDataExport>),
        /// Data export of payout request allocations.
        #[json("payoutRequestAllocations", adds_tag)]
        PayoutRequestAllocations(Box<PayoutRequestAllocationsDataExport>),
        /// Data export of users.
        #[json("users", adds_tag)]
        Users(Box<UsersDataExport>),
    }
}

union! {
    /// Request form of [`DataExport`]: its writable properties.
    #[tag("resource")]
    pub enum DataExportRequest {
        /// Data export of customers.
        #[json("customers", adds_tag)]
        Customers(Box<CustomersDataExportRequest>),
        /// Data export of subscriptions.
        #[json("subscriptions", adds_tag)]
        Subscriptions(Box<SubscriptionsDataExportRequest>),
        /// Data export of transactions.
        #[json("transactions", adds_tag)]
        Transactions(Box<TransactionsDataExportRequest>),
        /// Data export of invoices.
        #[json("invoices", adds_tag)]
        Invoices(Box<InvoicesDataExportRequest>),
        /// Data export of invoice items.
        #[json("invoiceItems", adds_tag)]
        InvoiceItems(Box<InvoiceItemsDataExportRequest>),
        /// Data export of AML checks.
        #[json("amlChecks", adds_tag)]
        AmlChecks(Box<AmlChecksDataExportRequest>),
        /// Data export of disputes.
        #[json("disputes", adds_tag)]
        Disputes(Box<DisputesDataExportRequest>),
        /// Data export of journal records.
        #[json("journalRecords", adds_tag)]
        JournalRecords(Box<JournalRecordsDataExportRequest>),
        /// Data export of payout requests.
        #[json("payoutRequests", adds_tag)]
        PayoutRequests(Box<PayoutRequestsDataExportRequest>),
        /// Data export of payout request allocations.
        #[json("payoutRequestAllocations", adds_tag)]
        PayoutRequestAllocations(Box<PayoutRequestAllocationsDataExportRequest>),
        /// Data export of users.
        #[json("users", adds_tag)]
        Users(Box<UsersDataExportRequest>),
    }
}

model! {
    /// Arguments that select and sort the exported records.
    pub struct DataExportArguments {
        /// Filter that selects the exported records.
        #[json("filter", sensitive)]
        #[setter(with_filter)]
        pub filter: Option<String>,
        /// Sort order of the exported records.
        #[json("sort")]
        #[setter(with_sort)]
        pub sort: Option<String>,
        /// Text search that selects the exported records.
        #[json("q", sensitive)]
        #[setter(with_q)]
        pub q: Option<String>,
    }
}

model! {
    /// Date range of the exported records.
    #[new(value start: String, value end: String)]
    pub struct DataExportDateRange {
        /// Start of the date range, as a date or a relative expression. Example: `yesterday`.
        #[json("start", required)]
        #[required_setter(with_start)]
        pub start: String,
        /// End of the date range, as a date or a relative expression. Example: `today`.
        #[json("end", required)]
        #[required_setter(with_end)]
        pub end: String,
        /// Name of the time field that the date range applies to. Example: `createdTime`.
        #[json("field")]
        #[setter(with_field)]
        pub field: Option<String>,
    }
}

open_enum! {
    /// Reason of a failed export: too many records, or too many retries.
    pub enum DataExportFailureReason {
        #[json("record-limit-exceeded")]
        RecordLimitExceeded,
        #[json("max-retries-reached")]
        MaxRetriesReached,
    }
}

model! {
    /// Schedule of a recurring export.
    #[new(value instruction: String)]
    pub struct DataExportRecurring {
        /// Instruction that defines the recurrence.
        #[json("instruction", required)]
        #[required_setter(with_instruction)]
        pub instruction: String,
        /// Timestamp of the start of the recurrence.
        #[json("start")]
        #[setter(with_start)]
        pub start: Option<Timestamp>,
    }
}

model! {
    /// Data export of disputes.
    #[tag("resource")]
    pub struct DisputesDataExport {
        /// Identifier of the data export.
        #[json("id")]
        pub id: Option<DataExportId>,
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        pub format: DataExportTableFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        pub email_notification: Vec<String>,
        /// Names of the fields to export.
        #[json("fields")]
        pub fields: Vec<String>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        pub recurring: Option<DataExportRecurring>,
        /// Identifier of the user whom the export belongs to.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Identifier of the exported file, or `null`.
        #[json("fileId", nullable)]
        pub file_id: Option<FileId>,
        /// Number of exported records.
        #[json("recordCount")]
        pub record_count: Option<i64>,
        /// Timestamp of the scheduled export.
        #[json("scheduledTime")]
        pub scheduled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Processing status of the export.
        #[json("status")]
        pub status: Option<DataExportStatus>,
        /// Reason of the failure, if the export failed.
        #[json("failureReason", nullable)]
        pub failure_reason: Option<DataExportFailureReason>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        pub date_range: Option<DataExportDateRange>,
        /// Links to related resources: `self`, `user`, `download`, `signedLink`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<DisputesDataExportEmbedded>,
    }
}

model! {
    /// Request form of [`DisputesDataExport`]: its writable properties.
    #[tag("resource")]
    #[request_of(DisputesDataExport)]
    #[new(value name: String, value format: DataExportTableFormat)]
    pub struct DisputesDataExportRequest {
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        #[required_setter(with_format)]
        pub format: DataExportTableFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        #[setter(with_arguments)]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        #[items_setter(with_email_notification)]
        pub email_notification: Option<Vec<String>>,
        /// Names of the fields to export.
        #[json("fields")]
        #[items_setter(with_fields)]
        pub fields: Option<Vec<String>>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        #[setter(with_recurring)]
        pub recurring: Option<DataExportRecurring>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        #[setter(with_date_range)]
        pub date_range: Option<DataExportDateRange>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct DisputesDataExportEmbedded {
        /// Exported file, embedded on request.
        #[json("file")]
        pub file: Map<Json>,
        /// User of the export, embedded on request.
        #[json("user", sensitive)]
        pub user: Map<Json>,
    }
}

model! {
    /// Data export of invoice items.
    #[tag("resource")]
    pub struct InvoiceItemsDataExport {
        /// Identifier of the data export.
        #[json("id")]
        pub id: Option<DataExportId>,
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        pub format: DataExportFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        pub email_notification: Vec<String>,
        /// Names of the fields to export.
        #[json("fields")]
        pub fields: Vec<String>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        pub recurring: Option<DataExportRecurring>,
        /// Identifier of the user whom the export belongs to.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Identifier of the exported file, or `null`.
        #[json("fileId", nullable)]
        pub file_id: Option<FileId>,
        /// Number of exported records.
        #[json("recordCount")]
        pub record_count: Option<i64>,
        /// Timestamp of the scheduled export.
        #[json("scheduledTime")]
        pub scheduled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Processing status of the export.
        #[json("status")]
        pub status: Option<DataExportStatus>,
        /// Reason of the failure, if the export failed.
        #[json("failureReason", nullable)]
        pub failure_reason: Option<DataExportFailureReason>,
        /// Date range of the exported records. Default of `field`: `issuedTime`.
        #[json("dateRange")]
        pub date_range: Option<DataExportDateRange>,
        /// Links to related resources: `self`, `user`, `download`, `signedLink`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<InvoiceItemsDataExportEmbedded>,
    }
}

model! {
    /// Request form of [`InvoiceItemsDataExport`]: its writable properties.
    #[tag("resource")]
    #[request_of(InvoiceItemsDataExport)]
    #[new(value name: String, value format: DataExportFormat)]
    pub struct InvoiceItemsDataExportRequest {
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        #[required_setter(with_format)]
        pub format: DataExportFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        #[setter(with_arguments)]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        #[items_setter(with_email_notification)]
        pub email_notification: Option<Vec<String>>,
        /// Names of the fields to export.
        #[json("fields")]
        #[items_setter(with_fields)]
        pub fields: Option<Vec<String>>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        #[setter(with_recurring)]
        pub recurring: Option<DataExportRecurring>,
        /// Date range of the exported records. Default of `field`: `issuedTime`.
        #[json("dateRange")]
        #[setter(with_date_range)]
        pub date_range: Option<DataExportDateRange>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct InvoiceItemsDataExportEmbedded {
        /// Exported file, embedded on request.
        #[json("file")]
        pub file: Map<Json>,
        /// User of the export, embedded on request.
        #[json("user", sensitive)]
        pub user: Map<Json>,
    }
}

model! {
    /// Data export of invoices.
    #[tag("resource")]
    pub struct InvoicesDataExport {
        /// Identifier of the data export.
        #[json("id")]
        pub id: Option<DataExportId>,
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        pub name: String,
        /// Format of the exported file. The difference between `json` and `json-api`, and between
        /// `csv` and `detailed-csv`, is not documented.
        #[json("format", required)]
        pub format: InvoicesDataExportFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        pub email_notification: Vec<String>,
        /// Names of the fields to export.
        #[json("fields")]
        pub fields: Vec<String>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        pub recurring: Option<DataExportRecurring>,
        /// Identifier of the user whom the export belongs to.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Identifier of the exported file, or `null`.
        #[json("fileId", nullable)]
        pub file_id: Option<FileId>,
        /// Number of exported records.
        #[json("recordCount")]
        pub record_count: Option<i64>,
        /// Timestamp of the scheduled export.
        #[json("scheduledTime")]
        pub scheduled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Processing status of the export.
        #[json("status")]
        pub status: Option<DataExportStatus>,
        /// Reason of the failure, if the export failed.
        #[json("failureReason", nullable)]
        pub failure_reason: Option<DataExportFailureReason>,
        /// Date range of the exported records. Default of `field`: `issuedTime`.
        #[json("dateRange")]
        pub date_range: Option<DataExportDateRange>,
        /// Links to related resources: `self`, `user`, `download`, `signedLink`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<InvoicesDataExportEmbedded>,
    }
}

model! {
    /// Request form of [`InvoicesDataExport`]: its writable properties.
    #[tag("resource")]
    #[request_of(InvoicesDataExport)]
    #[new(value name: String, value format: InvoicesDataExportFormat)]
    pub struct InvoicesDataExportRequest {
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Format of the exported file. The difference between `json` and `json-api`, and between
        /// `csv` and `detailed-csv`, is not documented.
        #[json("format", required)]
        #[required_setter(with_format)]
        pub format: InvoicesDataExportFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        #[setter(with_arguments)]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        #[items_setter(with_email_notification)]
        pub email_notification: Option<Vec<String>>,
        /// Names of the fields to export.
        #[json("fields")]
        #[items_setter(with_fields)]
        pub fields: Option<Vec<String>>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        #[setter(with_recurring)]
        pub recurring: Option<DataExportRecurring>,
        /// Date range of the exported records. Default of `field`: `issuedTime`.
        #[json("dateRange")]
        #[setter(with_date_range)]
        pub date_range: Option<DataExportDateRange>,
    }
}

open_enum! {
    /// Format of the exported file. The difference between `json` and `json-api`, and between `csv`
    /// and `detailed-csv`, is not documented.
    pub enum InvoicesDataExportFormat {
        #[json("csv")]
        Csv,
        #[json("json")]
        Json,
        #[json("json-api")]
        JsonApi,
        #[json("xml")]
        Xml,
        #[json("pdf")]
        Pdf,
        #[json("detailed-csv")]
        DetailedCsv,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct InvoicesDataExportEmbedded {
        /// Exported file, embedded on request.
        #[json("file")]
        pub file: Map<Json>,
        /// User of the export, embedded on request.
        #[json("user", sensitive)]
        pub user: Map<Json>,
    }
}

model! {
    /// Data export of journal records.
    #[tag("resource")]
    pub struct JournalRecordsDataExport {
        /// Identifier of the data export.
        #[json("id")]
        pub id: Option<DataExportId>,
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        pub format: DataExportTableFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        pub email_notification: Vec<String>,
        /// Names of the fields to export.
        #[json("fields")]
        pub fields: Vec<String>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        pub recurring: Option<DataExportRecurring>,
        /// Identifier of the user whom the export belongs to.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Identifier of the exported file, or `null`.
        #[json("fileId", nullable)]
        pub file_id: Option<FileId>,
        /// Number of exported records.
        #[json("recordCount")]
        pub record_count: Option<i64>,
        /// Timestamp of the scheduled export.
        #[json("scheduledTime")]
        pub scheduled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Processing status of the export.
        #[json("status")]
        pub status: Option<DataExportStatus>,
        /// Reason of the failure, if the export failed.
        #[json("failureReason", nullable)]
        pub failure_reason: Option<DataExportFailureReason>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        pub date_range: Option<DataExportDateRange>,
        /// Links to related resources: `self`, `user`, `download`, `signedLink`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<JournalRecordsDataExportEmbedded>,
    }
}

model! {
    /// Request form of [`JournalRecordsDataExport`]: its writable properties.
    #[tag("resource")]
    #[request_of(JournalRecordsDataExport)]
    #[new(value name: String, value format: DataExportTableFormat)]
    pub struct JournalRecordsDataExportRequest {
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        #[required_setter(with_format)]
        pub format: DataExportTableFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        #[setter(with_arguments)]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        #[items_setter(with_email_notification)]
        pub email_notification: Option<Vec<String>>,
        /// Names of the fields to export.
        #[json("fields")]
        #[items_setter(with_fields)]
        pub fields: Option<Vec<String>>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        #[setter(with_recurring)]
        pub recurring: Option<DataExportRecurring>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        #[setter(with_date_range)]
        pub date_range: Option<DataExportDateRange>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct JournalRecordsDataExportEmbedded {
        /// Exported file, embedded on request.
        #[json("file")]
        pub file: Map<Json>,
        /// User of the export, embedded on request.
        #[json("user", sensitive)]
        pub user: Map<Json>,
    }
}

model! {
    /// Data export of payout request allocations.
    #[tag("resource")]
    pub struct PayoutRequestAllocationsDataExport {
        /// Identifier of the data export.
        #[json("id")]
        pub id: Option<DataExportId>,
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        pub format: DataExportTableFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        pub email_notification: Vec<String>,
        /// Names of the fields to export.
        #[json("fields")]
        pub fields: Vec<String>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        pub recurring: Option<DataExportRecurring>,
        /// Identifier of the user whom the export belongs to.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Identifier of the exported file, or `null`.
        #[json("fileId", nullable)]
        pub file_id: Option<FileId>,
        /// Number of exported records.
        #[json("recordCount")]
        pub record_count: Option<i64>,
        /// Timestamp of the scheduled export.
        #[json("scheduledTime")]
        pub scheduled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Processing status of the export.
        #[json("status")]
        pub status: Option<DataExportStatus>,
        /// Reason of the failure, if the export failed.
        #[json("failureReason", nullable)]
        pub failure_reason: Option<DataExportFailureReason>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        pub date_range: Option<DataExportDateRange>,
        /// Links to related resources: `self`, `user`, `download`, `signedLink`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<PayoutRequestAllocationsDataExportEmbedded>,
    }
}

model! {
    /// Request form of [`PayoutRequestAllocationsDataExport`]: its writable properties.
    #[tag("resource")]
    #[request_of(PayoutRequestAllocationsDataExport)]
    #[new(value name: String, value format: DataExportTableFormat)]
    pub struct PayoutRequestAllocationsDataExportRequest {
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        #[required_setter(with_format)]
        pub format: DataExportTableFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        #[setter(with_arguments)]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        #[items_setter(with_email_notification)]
        pub email_notification: Option<Vec<String>>,
        /// Names of the fields to export.
        #[json("fields")]
        #[items_setter(with_fields)]
        pub fields: Option<Vec<String>>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        #[setter(with_recurring)]
        pub recurring: Option<DataExportRecurring>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        #[setter(with_date_range)]
        pub date_range: Option<DataExportDateRange>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct PayoutRequestAllocationsDataExportEmbedded {
        /// Exported file, embedded on request.
        #[json("file")]
        pub file: Map<Json>,
        /// User of the export, embedded on request.
        #[json("user", sensitive)]
        pub user: Map<Json>,
    }
}

model! {
    /// Data export of payout requests.
    #[tag("resource")]
    pub struct PayoutRequestsDataExport {
        /// Identifier of the data export.
        #[json("id")]
        pub id: Option<DataExportId>,
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        pub format: DataExportTableFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        pub email_notification: Vec<String>,
        /// Names of the fields to export.
        #[json("fields")]
        pub fields: Vec<String>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        pub recurring: Option<DataExportRecurring>,
        /// Identifier of the user whom the export belongs to.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Identifier of the exported file, or `null`.
        #[json("fileId", nullable)]
        pub file_id: Option<FileId>,
        /// Number of exported records.
        #[json("recordCount")]
        pub record_count: Option<i64>,
        /// Timestamp of the scheduled export.
        #[json("scheduledTime")]
        pub scheduled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Processing status of the export.
        #[json("status")]
        pub status: Option<DataExportStatus>,
        /// Reason of the failure, if the export failed.
        #[json("failureReason", nullable)]
        pub failure_reason: Option<DataExportFailureReason>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        pub date_range: Option<DataExportDateRange>,
        /// Links to related resources: `self`, `user`, `download`, `signedLink`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<PayoutRequestsDataExportEmbedded>,
    }
}

model! {
    /// Request form of [`PayoutRequestsDataExport`]: its writable properties.
    #[tag("resource")]
    #[request_of(PayoutRequestsDataExport)]
    #[new(value name: String, value format: DataExportTableFormat)]
    pub struct PayoutRequestsDataExportRequest {
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        #[required_setter(with_format)]
        pub format: DataExportTableFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        #[setter(with_arguments)]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        #[items_setter(with_email_notification)]
        pub email_notification: Option<Vec<String>>,
        /// Names of the fields to export.
        #[json("fields")]
        #[items_setter(with_fields)]
        pub fields: Option<Vec<String>>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        #[setter(with_recurring)]
        pub recurring: Option<DataExportRecurring>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        #[setter(with_date_range)]
        pub date_range: Option<DataExportDateRange>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct PayoutRequestsDataExportEmbedded {
        /// Exported file, embedded on request.
        #[json("file")]
        pub file: Map<Json>,
        /// User of the export, embedded on request.
        #[json("user", sensitive)]
        pub user: Map<Json>,
    }
}

model! {
    /// Data export of subscriptions.
    #[tag("resource")]
    pub struct SubscriptionsDataExport {
        /// Identifier of the data export.
        #[json("id")]
        pub id: Option<DataExportId>,
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        pub format: DataExportFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        pub email_notification: Vec<String>,
        /// Names of the fields to export.
        #[json("fields")]
        pub fields: Vec<String>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        pub recurring: Option<DataExportRecurring>,
        /// Identifier of the user whom the export belongs to.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Identifier of the exported file, or `null`.
        #[json("fileId", nullable)]
        pub file_id: Option<FileId>,
        /// Number of exported records.
        #[json("recordCount")]
        pub record_count: Option<i64>,
        /// Timestamp of the scheduled export.
        #[json("scheduledTime")]
        pub scheduled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Processing status of the export.
        #[json("status")]
        pub status: Option<DataExportStatus>,
        /// Reason of the failure, if the export failed.
        #[json("failureReason", nullable)]
        pub failure_reason: Option<DataExportFailureReason>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        pub date_range: Option<DataExportDateRange>,
        /// Links to related resources: `self`, `user`, `download`, `signedLink`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<SubscriptionsDataExportEmbedded>,
    }
}

model! {
    /// Request form of [`SubscriptionsDataExport`]: its writable properties.
    #[tag("resource")]
    #[request_of(SubscriptionsDataExport)]
    #[new(value name: String, value format: DataExportFormat)]
    pub struct SubscriptionsDataExportRequest {
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        #[required_setter(with_format)]
        pub format: DataExportFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        #[setter(with_arguments)]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        #[items_setter(with_email_notification)]
        pub email_notification: Option<Vec<String>>,
        /// Names of the fields to export.
        #[json("fields")]
        #[items_setter(with_fields)]
        pub fields: Option<Vec<String>>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        #[setter(with_recurring)]
        pub recurring: Option<DataExportRecurring>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        #[setter(with_date_range)]
        pub date_range: Option<DataExportDateRange>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct SubscriptionsDataExportEmbedded {
        /// Exported file, embedded on request.
        #[json("file")]
        pub file: Map<Json>,
        /// User of the export, embedded on request.
        #[json("user", sensitive)]
        pub user: Map<Json>,
    }
}

model! {
    /// Data export of transactions.
    #[tag("resource")]
    pub struct TransactionsDataExport {
        /// Identifier of the data export.
        #[json("id")]
        pub id: Option<DataExportId>,
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        pub format: DataExportFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        pub email_notification: Vec<String>,
        /// Names of the fields to export.
        #[json("fields")]
        pub fields: Vec<String>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        pub recurring: Option<DataExportRecurring>,
        /// Identifier of the user whom the export belongs to.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Identifier of the exported file, or `null`.
        #[json("fileId", nullable)]
        pub file_id: Option<FileId>,
        /// Number of exported records.
        #[json("recordCount")]
        pub record_count: Option<i64>,
        /// Timestamp of the scheduled export.
        #[json("scheduledTime")]
        pub scheduled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Processing status of the export.
        #[json("status")]
        pub status: Option<DataExportStatus>,
        /// Reason of the failure, if the export failed.
        #[json("failureReason", nullable)]
        pub failure_reason: Option<DataExportFailureReason>,
        /// Date range of the exported records. Default of `field`: `processedTime`.
        #[json("dateRange")]
        pub date_range: Option<DataExportDateRange>,
        /// Links to related resources: `self`, `user`, `download`, `signedLink`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<TransactionsDataExportEmbedded>,
    }
}

model! {
    /// Request form of [`TransactionsDataExport`]: its writable properties.
    #[tag("resource")]
    #[request_of(TransactionsDataExport)]
    #[new(value name: String, value format: DataExportFormat)]
    pub struct TransactionsDataExportRequest {
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        #[required_setter(with_format)]
        pub format: DataExportFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        #[setter(with_arguments)]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        #[items_setter(with_email_notification)]
        pub email_notification: Option<Vec<String>>,
        /// Names of the fields to export.
        #[json("fields")]
        #[items_setter(with_fields)]
        pub fields: Option<Vec<String>>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        #[setter(with_recurring)]
        pub recurring: Option<DataExportRecurring>,
        /// Date range of the exported records. Default of `field`: `processedTime`.
        #[json("dateRange")]
        #[setter(with_date_range)]
        pub date_range: Option<DataExportDateRange>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct TransactionsDataExportEmbedded {
        /// Exported file, embedded on request.
        #[json("file")]
        pub file: Map<Json>,
        /// User of the export, embedded on request.
        #[json("user", sensitive)]
        pub user: Map<Json>,
    }
}

model! {
    /// Data export of users.
    #[tag("resource")]
    pub struct UsersDataExport {
        /// Identifier of the data export.
        #[json("id")]
        pub id: Option<DataExportId>,
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        pub format: UsersDataExportFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        pub email_notification: Vec<String>,
        /// Names of the fields to export.
        #[json("fields")]
        pub fields: Vec<String>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        pub recurring: Option<DataExportRecurring>,
        /// Identifier of the user whom the export belongs to.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Identifier of the exported file, or `null`.
        #[json("fileId", nullable)]
        pub file_id: Option<FileId>,
        /// Number of exported records.
        #[json("recordCount")]
        pub record_count: Option<i64>,
        /// Timestamp of the scheduled export.
        #[json("scheduledTime")]
        pub scheduled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Processing status of the export.
        #[json("status")]
        pub status: Option<DataExportStatus>,
        /// Reason of the failure, if the export failed.
        #[json("failureReason", nullable)]
        pub failure_reason: Option<DataExportFailureReason>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        pub date_range: Option<DataExportDateRange>,
        /// Links to related resources: `self`, `user`, `download`, `signedLink`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<UsersDataExportEmbedded>,
    }
}

model! {
    /// Request form of [`UsersDataExport`]: its writable properties.
    #[tag("resource")]
    #[request_of(UsersDataExport)]
    #[new(value name: String, value format: UsersDataExportFormat)]
    pub struct UsersDataExportRequest {
        /// Name of the export. At most 50 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Format of the exported file.
        #[json("format", required)]
        #[required_setter(with_format)]
        pub format: UsersDataExportFormat,
        /// Arguments that select and sort the exported records.
        #[json("arguments")]
        #[setter(with_arguments)]
        pub arguments: Option<DataExportArguments>,
        /// Email addresses to notify about the export.
        #[json("emailNotification", sensitive)]
        #[items_setter(with_email_notification)]
        pub email_notification: Option<Vec<String>>,
        /// Names of the fields to export.
        #[json("fields")]
        #[items_setter(with_fields)]
        pub fields: Option<Vec<String>>,
        /// Schedule of a recurring export.
        #[json("recurring")]
        #[setter(with_recurring)]
        pub recurring: Option<DataExportRecurring>,
        /// Date range of the exported records. Default of `field`: `createdTime`.
        #[json("dateRange")]
        #[setter(with_date_range)]
        pub date_range: Option<DataExportDateRange>,
    }
}

open_enum! {
    /// Format of the exported file.
    pub enum UsersDataExportFormat {
        #[json("csv")]
        Csv,
        #[json("json")]
        Json,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct UsersDataExportEmbedded {
        /// Exported file, embedded on request.
        #[json("file")]
        pub file: Map<Json>,
        /// User of the export, embedded on request.
        #[json("user", sensitive)]
        pub user: Map<Json>,
    }
}

open_enum! {
    /// Format of the exported file. The difference between `json` and `json-api`, and between `csv`
    /// and `detailed-csv`, is not documented.
    pub enum DataExportFormat {
        #[json("csv")]
        Csv,
        #[json("json")]
        Json,
        #[json("json-api")]
        JsonApi,
        #[json("xml")]
        Xml,
        #[json("detailed-csv")]
        DetailedCsv,
    }
}

open_enum! {
    /// Processing status of the export. The difference between `pending` and `queued` is not
    /// documented.
    pub enum DataExportStatus {
        #[json("pending")]
        Pending,
        #[json("queued")]
        Queued,
        #[json("processing")]
        Processing,
        #[json("completed")]
        Completed,
        #[json("failed")]
        Failed,
    }
}

open_enum! {
    /// Format of the exported file. The difference between `json` and `json-api` is not documented.
    pub enum DataExportTableFormat {
        #[json("csv")]
        Csv,
        #[json("json")]
        Json,
        #[json("json-api")]
        JsonApi,
        #[json("xml")]
        Xml,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum DataExportEventType {
        #[json("data-export-completed")]
        DataExportCompleted,
        #[json("data-export-failed")]
        DataExportFailed,
    }
}

model! {
    /// Payload of the events `data-export-completed` and `data-export-failed`.
    pub struct DataExportWebhook {
        /// Identifier of the data export.
        #[json("dataExportId")]
        pub data_export_id: Option<DataExportId>,
        /// Reason why the export failed.
        #[json("failureReason", nullable)]
        pub failure_reason: Option<DataExportFailureReason>,
        /// Identifier of the file.
        #[json("fileId", nullable)]
        pub file_id: Option<FileId>,
        /// Number of exported records. Example: `1500`.
        #[json("recordCount")]
        pub record_count: Option<i64>,
        /// Status of the data export.
        #[json("status")]
        pub status: Option<DataExportWebhookStatus>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<DataExportEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<DataExportWebhookEmbedded>,
        /// Links to related resources: `dataExport`, `download`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

open_enum! {
    /// Status of the data export.
    pub enum DataExportWebhookStatus {
        #[json("completed")]
        Completed,
        #[json("failed")]
        Failed,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct DataExportWebhookEmbedded {
        /// Current state of the data export.
        #[json("dataExport")]
        pub data_export: Option<DataExport>,
    }
}

model! {
    /// Data points of a histogram.
    pub struct HistogramData {
        /// Data points of the histogram.
        #[json("data")]
        pub data: Vec<HistogramPoint>,
    }
}

model! {
    /// Data point of a histogram: the value for a date.
    pub struct HistogramPoint {
        /// Date of the data point.
        #[json("date")]
        pub date: Option<String>,
        /// Value of the metric at the data point.
        #[json("value")]
        pub value: Option<Decimal>,
    }
}

open_enum! {
    /// Length of the period that each data point covers.
    pub enum HistogramPeriod {
        #[json("minute")]
        Minute,
        #[json("hour")]
        Hour,
        #[json("day")]
        Day,
        #[json("month")]
        Month,
    }
}

open_enum! {
    /// Metric of the histogram: a number of AML checks or of their hits, by state.
    pub enum AmlHistogramMetric {
        #[json("aml_checks")]
        AmlChecks,
        #[json("aml_checks_pending_review")]
        AmlChecksPendingReview,
        #[json("aml_checks_in_review")]
        AmlChecksInReview,
        #[json("aml_checks_confirmed_match")]
        AmlChecksConfirmedMatch,
        #[json("aml_checks_no_match")]
        AmlChecksNoMatch,
        #[json("aml_checks_false_positive")]
        AmlChecksFalsePositive,
        #[json("aml_check_hits")]
        AmlCheckHits,
        #[json("aml_check_hits_pending_review")]
        AmlCheckHitsPendingReview,
        #[json("aml_check_hits_in_review")]
        AmlCheckHitsInReview,
        #[json("aml_check_hits_confirmed_match")]
        AmlCheckHitsConfirmedMatch,
        #[json("aml_check_hits_no_match")]
        AmlCheckHitsNoMatch,
        #[json("aml_check_hits_false_positive")]
        AmlCheckHitsFalsePositive,
    }
}

open_enum! {
    /// Transaction metric of the histogram. The difference between `sales_count` and
    /// `all_sales_count` is not documented.
    pub enum TransactionHistogramMetric {
        #[json("approval")]
        Approval,
        #[json("auth_approval")]
        AuthApproval,
        #[json("avg_sales")]
        AvgSales,
        #[json("refunds")]
        Refunds,
        #[json("refunds_count")]
        RefundsCount,
        #[json("sales")]
        Sales,
        #[json("sales_count")]
        SalesCount,
        #[json("all_sales_count")]
        AllSalesCount,
        #[json("auth_approval_count")]
        AuthApprovalCount,
        #[json("disputes_count")]
        DisputesCount,
        #[json("disputes_rate")]
        DisputesRate,
        #[json("credits")]
        Credits,
        #[json("credits_count")]
        CreditsCount,
        #[json("unapproved_count")]
        UnapprovedCount,
    }
}

model! {
    /// Account to which journal records are debited or credited.
    pub struct JournalAccount {
        /// Identifier of the journal account.
        #[json("id")]
        pub id: Option<JournalAccountId>,
        /// Name of the account. Example: `Unearned revenue`.
        #[json("name", required)]
        pub name: String,
        /// Description of the account.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`JournalAccounts::create`](crate::reports::JournalAccounts::create) and
    /// [`JournalAccounts::upsert`](crate::reports::JournalAccounts::upsert): the writable
    /// properties of a [`JournalAccount`].
    #[request_of(JournalAccount)]
    #[new(value name: String)]
    pub struct JournalAccountRequest {
        /// Name of the account. Example: `Unearned revenue`.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Description of the account.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
    }
}

model! {
    /// Collection of journal records for a period and a currency.
    pub struct JournalEntry {
        /// Identifier of the journal entry.
        #[json("id")]
        pub id: Option<JournalEntryId>,
        /// Period that the entry covers.
        #[json("period", required)]
        pub period: JournalEntryPeriod,
        /// Label of the entry. At most 255 characters. Default: `monthly`.
        #[json("label")]
        pub label: Option<String>,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// Description of the journal entry.
        #[json("description")]
        pub description: Option<String>,
        /// Total of the recognized amounts of the records, in the currency of the entry.
        #[json("totalRecognizedAmount")]
        pub total_recognized_amount: Option<Decimal>,
        /// Total of the estimated amounts of the records, in the currency of the entry.
        #[json("totalEstimatedAmount")]
        pub total_estimated_amount: Option<Decimal>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`JournalEntries::create`](crate::reports::JournalEntries::create) and
    /// [`JournalEntries::upsert`](crate::reports::JournalEntries::upsert): the writable properties
    /// of a [`JournalEntry`].
    #[request_of(JournalEntry)]
    #[new(value period: JournalEntryPeriod, value currency: String)]
    pub struct JournalEntryRequest {
        /// Period that the entry covers.
        #[json("period", required)]
        #[required_setter(with_period)]
        pub period: JournalEntryPeriod,
        /// Label of the entry. At most 255 characters. Default: `monthly`.
        #[json("label")]
        #[setter(with_label)]
        pub label: Option<String>,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Description of the journal entry.
        #[json("description")]
        #[setter(with_description)]
        pub description: Option<String>,
    }
}

model! {
    /// Period that the entry covers.
    pub struct JournalEntryPeriod {
        /// First day of the period. Example: `2022-09-01`.
        #[json("startDate")]
        #[setter(with_start_date)]
        pub start_date: Option<Date>,
        /// Last day of the period. Example: `2022-09-30`.
        #[json("endDate")]
        #[setter(with_end_date)]
        pub end_date: Option<Date>,
    }
}

model! {
    /// Accounting record of an invoice item, with a debit and a credit account.
    pub struct JournalRecord {
        /// Identifier of the journal record.
        #[json("id")]
        pub id: Option<JournalRecordId>,
        /// Identifier of the journal entry that the record belongs to.
        #[json("journalEntryId", required)]
        pub journal_entry_id: JournalEntryId,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Identifier of the invoice.
        #[json("invoiceId")]
        pub invoice_id: Option<InvoiceId>,
        /// Identifier of the invoice item that the record accounts for.
        #[json("invoiceItemId", required)]
        pub invoice_item_id: InvoiceItemId,
        /// Origin of the record: created automatically or manually.
        #[json("type")]
        pub type_: Option<JournalRecordType>,
        /// Amount that is estimated to be recognized.
        #[json("estimatedAmount", nullable)]
        pub estimated_amount: Option<Decimal>,
        /// Amount that is recognized.
        #[json("recognizedAmount", nullable)]
        pub recognized_amount: Option<Decimal>,
        /// Identifier of the journal account that is debited.
        #[json("debitAccountId", required, nullable)]
        pub debit_account_id: Option<JournalAccountId>,
        /// Identifier of the journal account that is credited.
        #[json("creditAccountId", required, nullable)]
        pub credit_account_id: Option<JournalAccountId>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<JournalRecordEmbedded>,
        /// Links to related resources: `self`, `customer`, `invoice`, `invoiceItem`,
        /// `journalEntry`, `creditAccount`, `debitAccount`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`JournalRecords::create`](crate::reports::JournalRecords::create) and
    /// [`JournalRecords::upsert`](crate::reports::JournalRecords::upsert): the writable properties
    /// of a [`JournalRecord`].
    #[request_of(JournalRecord)]
    #[new(
        value
        journal_entry_id:JournalEntryId,
        value
        invoice_item_id:InvoiceItemId,
        value
        debit_account_id:Nullable<JournalAccountId>,
        value
        credit_account_id:Nullable<JournalAccountId>
    )]
    pub struct JournalRecordRequest {
        /// Identifier of the journal entry that the record belongs to.
        #[json("journalEntryId", required)]
        #[required_setter(with_journal_entry_id)]
        pub journal_entry_id: JournalEntryId,
        /// Identifier of the invoice item that the record accounts for.
        #[json("invoiceItemId", required)]
        #[required_setter(with_invoice_item_id)]
        pub invoice_item_id: InvoiceItemId,
        /// Amount that is estimated to be recognized.
        #[json("estimatedAmount", nullable)]
        #[setter(with_estimated_amount)]
        pub estimated_amount: Nullable<Decimal>,
        /// Amount that is recognized.
        #[json("recognizedAmount", nullable)]
        #[setter(with_recognized_amount)]
        pub recognized_amount: Nullable<Decimal>,
        /// Identifier of the journal account that is debited.
        #[json("debitAccountId", required, nullable)]
        #[setter(with_debit_account_id)]
        pub debit_account_id: Nullable<JournalAccountId>,
        /// Identifier of the journal account that is credited.
        #[json("creditAccountId", required, nullable)]
        #[setter(with_credit_account_id)]
        pub credit_account_id: Nullable<JournalAccountId>,
    }
}

open_enum! {
    /// Origin of the record: created automatically or manually.
    pub enum JournalRecordType {
        #[json("automated")]
        Automated,
        #[json("manual")]
        Manual,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct JournalRecordEmbedded {
        /// Customer of the record, embedded on request.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
        /// Invoice of the record, embedded on request.
        #[json("invoice", sensitive)]
        pub invoice: Map<Json>,
        /// Invoice item of the record, embedded on request.
        #[json("invoiceItem")]
        pub invoice_item: Map<Json>,
        /// Journal account that is debited, embedded on request.
        #[json("debitAccount")]
        pub debit_account: Map<Json>,
        /// Journal account that is credited, embedded on request.
        #[json("creditAccount")]
        pub credit_account: Map<Json>,
        /// Journal entry of the record, embedded on request.
        #[json("journalEntry")]
        pub journal_entry: Map<Json>,
    }
}

model! {
    /// Export of an organization's data to a file.
    pub struct OrganizationExport {
        /// Identifier of the organization export.
        #[json("id")]
        pub id: Option<OrganizationExportId>,
        /// Identifier of the user whom the export belongs to.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Identifier of the exported file.
        #[json("fileId", nullable)]
        pub file_id: Option<FileId>,
        /// Processing status of the export. The difference between `pending` and `queued` is not
        /// documented.
        #[json("status")]
        pub status: Option<OrganizationExportStatus>,
        /// Exported resource types and the numbers of their records.
        #[json("resources")]
        pub resources: Vec<OrganizationExportResources>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the end of retention of the exported file.
        #[json("retentionTime", nullable)]
        pub retention_time: Option<Timestamp>,
        /// Links to related resources: `self`, `user`, `signedLink`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

open_enum! {
    /// Processing status of the export. The difference between `pending` and `queued` is not
    /// documented.
    pub enum OrganizationExportStatus {
        #[json("pending")]
        Pending,
        #[json("processing")]
        Processing,
        #[json("completed")]
        Completed,
        #[json("queued")]
        Queued,
        #[json("failed")]
        Failed,
        #[json("expired")]
        Expired,
    }
}

model! {
    /// Exported resource type and the number of its records.
    pub struct OrganizationExportResources {
        /// Type of the exported resources.
        #[json("type")]
        pub type_: Option<OrganizationExportResourcesType>,
        /// Number of exported records.
        #[json("recordCount")]
        pub record_count: Option<i64>,
    }
}

open_enum! {
    /// Type of the exported resources.
    pub enum OrganizationExportResourcesType {
        #[json("customers")]
        Customers,
        #[json("users")]
        Users,
        #[json("payment-instruments")]
        PaymentInstruments,
        #[json("invoices")]
        Invoices,
        #[json("orders")]
        Orders,
        #[json("transactions")]
        Transactions,
        #[json("disputes")]
        Disputes,
        #[json("gateway-accounts")]
        GatewayAccounts,
        #[json("blocklists")]
        Blocklists,
        #[json("lists")]
        Lists,
        #[json("webhooks")]
        Webhooks,
        #[json("products")]
        Products,
        #[json("websites")]
        Websites,
        #[json("plans")]
        Plans,
        #[json("credit-memos")]
        CreditMemos,
        #[json("files")]
        Files,
        #[json("email-notifications")]
        EmailNotifications,
    }
}

model! {
    /// Options of a new export.
    pub struct OrganizationExportCreate {
        /// `true` when files are included in the export. Default: `false`. Example: `true`.
        #[json("includeFiles")]
        #[plain_setter(with_include_files: bool)]
        pub include_files: Option<bool>,
    }
}

model! {
    /// Report of API requests by route and HTTP method.
    pub struct ApiLogSummary {
        /// Request counts, one row for each route.
        #[json("data")]
        pub data: Vec<ApiLogSummaryData>,
    }
}

model! {
    /// Counts of API requests to a route, in total and by HTTP method.
    pub struct ApiLogSummaryData {
        /// Route of the requests.
        #[json("route")]
        pub route: Option<String>,
        /// Total number of requests to the route.
        #[json("total")]
        pub total: Option<i64>,
        /// Number of GET requests.
        #[json("get")]
        pub get: Option<i64>,
        /// Number of POST requests.
        #[json("post")]
        pub post: Option<i64>,
        /// Number of PUT requests.
        #[json("put")]
        pub put: Option<i64>,
        /// Number of PATCH requests.
        #[json("patch")]
        pub patch: Option<i64>,
        /// Number of DELETE requests.
        #[json("delete")]
        pub delete: Option<i64>,
        /// Number of HEAD requests.
        #[json("head")]
        pub head: Option<i64>,
        /// Number of OPTIONS requests.
        #[json("options")]
        pub options: Option<i64>,
    }
}

model! {
    /// Report of new, canceled and cumulative subscriptions.
    pub struct CumulativeSubscriptions {
        /// Subscription counts, one row for each aggregation value.
        #[json("data")]
        pub data: Vec<CumulativeSubscriptionsData>,
    }
}

model! {
    /// Counts of new, canceled and cumulative subscriptions for an aggregation value.
    pub struct CumulativeSubscriptionsData {
        /// Value of the aggregation field that the row stands for.
        #[json("aggregationValue")]
        pub aggregation_value: Option<String>,
        /// Number of new subscriptions.
        #[json("newCount")]
        pub new_count: Option<i64>,
        /// Number of canceled subscriptions.
        #[json("canceledCount")]
        pub canceled_count: Option<i64>,
        /// Cumulative number of subscriptions.
        #[json("cumulativeCount")]
        pub cumulative_count: Option<i64>,
    }
}

open_enum! {
    /// Metric that a dashboard can show.
    pub enum DashboardMetric {
        #[json("approvalRate")]
        ApprovalRate,
        #[json("salesCount")]
        SalesCount,
        #[json("salesValue")]
        SalesValue,
        #[json("refundsValue")]
        RefundsValue,
        #[json("chargebacksCount")]
        ChargebacksCount,
        #[json("chargebacksValue")]
        ChargebacksValue,
        #[json("transactionsCount")]
        TransactionsCount,
        #[json("redeemedCouponsCount")]
        RedeemedCouponsCount,
        #[json("newLeadsCount")]
        NewLeadsCount,
        #[json("newCustomersCount")]
        NewCustomersCount,
        #[json("appliedCouponsCount")]
        AppliedCouponsCount,
        #[json("trialConversionsCount")]
        TrialConversionsCount,
        #[json("trialConversionsRate")]
        TrialConversionsRate,
        #[json("renewalSuccessRate")]
        RenewalSuccessRate,
        #[json("renewalsCount")]
        RenewalsCount,
        #[json("newTrialsCount")]
        NewTrialsCount,
        #[json("reactivationsCount")]
        ReactivationsCount,
        #[json("successfulRetriesCount")]
        SuccessfulRetriesCount,
        #[json("invoicedRevenue")]
        InvoicedRevenue,
        #[json("churnCount")]
        ChurnCount,
        #[json("churnRate")]
        ChurnRate,
        #[json("cancellationsCount")]
        CancellationsCount,
        #[json("cancellationsRate")]
        CancellationsRate,
        #[json("activeSubscriptionsCount")]
        ActiveSubscriptionsCount,
        #[json("newSubscriptionsCount")]
        NewSubscriptionsCount,
        #[json("upgradesCount")]
        UpgradesCount,
        #[json("downgradesCount")]
        DowngradesCount,
        #[json("monthlyRecurringRevenue")]
        MonthlyRecurringRevenue,
        #[json("annualRecurringRevenue")]
        AnnualRecurringRevenue,
        #[json("averageRevenuePerCustomer")]
        AverageRevenuePerCustomer,
        #[json("customerLifetimeValue")]
        CustomerLifetimeValue,
        #[json("addressProofAcceptanceRate")]
        AddressProofAcceptanceRate,
        #[json("identityProofAcceptanceRate")]
        IdentityProofAcceptanceRate,
        #[json("fundsProofAcceptanceRate")]
        FundsProofAcceptanceRate,
        #[json("purchaseProofAcceptanceRate")]
        PurchaseProofAcceptanceRate,
        #[json("creditFileProofAcceptanceRate")]
        CreditFileProofAcceptanceRate,
        #[json("kycAcceptanceRate")]
        KycAcceptanceRate,
        #[json("kycReviewTime")]
        KycReviewTime,
        #[json("kycRejectionRate")]
        KycRejectionRate,
        #[json("kycAccuracyRate")]
        KycAccuracyRate,
        #[json("addressProofAccuracyRate")]
        AddressProofAccuracyRate,
        #[json("identityProofAccuracyRate")]
        IdentityProofAccuracyRate,
        #[json("creditFileProofAccuracyRate")]
        CreditFileProofAccuracyRate,
        #[json("kycRequestCount")]
        KycRequestCount,
        #[json("kycRequestAbandonmentRate")]
        KycRequestAbandonmentRate,
        #[json("kycRequestAttemptedRate")]
        KycRequestAttemptedRate,
        #[json("kycRequestFailureRate")]
        KycRequestFailureRate,
        #[json("kycRequestFulfillmentRate")]
        KycRequestFulfillmentRate,
        #[json("kycRequestExpirationRate")]
        KycRequestExpirationRate,
    }
}

model! {
    /// Report of dynamic currency conversion (DCC) offers.
    pub struct DccMarkup {
        /// Offer counts and sums, one row for each aggregation value.
        #[json("data")]
        pub data: Vec<DccMarkupData>,
    }
}

model! {
    /// Counts and sums of dynamic currency conversion (DCC) offers for an aggregation value.
    pub struct DccMarkupData {
        /// Value of the aggregation field that the row stands for.
        #[json("aggregationValue")]
        pub aggregation_value: Option<String>,
        /// Number of conversion offers that were selected.
        #[json("selectedCount")]
        pub selected_count: Option<i64>,
        /// Sum for the conversion offers that were selected.
        #[json("selectedSum")]
        pub selected_sum: Option<Decimal>,
        /// Number of conversion offers that were rejected.
        #[json("rejectedCount")]
        pub rejected_count: Option<i64>,
        /// Sum for the conversion offers that were rejected.
        #[json("rejectedSum")]
        pub rejected_sum: Option<Decimal>,
        /// Number of conversion offers with an unknown outcome.
        #[json("unknownCount")]
        pub unknown_count: Option<i64>,
        /// Sum for the conversion offers with an unknown outcome.
        #[json("unknownSum")]
        pub unknown_sum: Option<Decimal>,
    }
}

model! {
    /// Report of expected renewals by date.
    pub struct FutureRenewals {
        /// Expected renewals, one row for each date.
        #[json("data")]
        pub data: Vec<FutureRenewalsData>,
    }
}

model! {
    /// Expected renewals on a date: their sum and their numbers by plan.
    pub struct FutureRenewalsData {
        /// Date of the data point.
        #[json("date")]
        pub date: Option<String>,
        /// Sum of the expected renewals.
        #[json("sum")]
        pub sum: Option<Decimal>,
        /// Numbers of renewals by plan.
        #[json("plansCount")]
        pub plans_count: Vec<FutureRenewalsDataPlansCount>,
    }
}

model! {
    /// Number of renewals of a plan.
    pub struct FutureRenewalsDataPlansCount {
        /// Identifier of the plan.
        #[json("planId")]
        pub plan_id: Option<PlanId>,
        /// Number of occurrences that the row counts.
        #[json("count")]
        pub count: Option<i64>,
    }
}

model! {
    /// Monthly totals of journal records by account.
    pub struct JournalSummaryReport {
        /// Account by which the report groups amounts: the credit or the debit account of the
        /// records.
        #[json("aggregationField")]
        pub aggregation_field: Option<JournalSummaryReportAggregationField>,
        /// Amount that the report sums: the estimated or the recognized amount of the records.
        #[json("amountField")]
        pub amount_field: Option<JournalSummaryReportAmountField>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// First month of the reported period, in the form `YYYY-MM`. Example: `2025-06`.
        #[json("periodStart")]
        pub period_start: Option<String>,
        /// Last month of the reported period, in the form `YYYY-MM`. Example: `2025-09`.
        #[json("periodEnd")]
        pub period_end: Option<String>,
        /// Identifiers of the journal accounts in the report.
        #[json("journalAccountIds", nullable)]
        pub journal_account_ids: Option<String>,
        /// Totals, one row for each period.
        #[json("data")]
        pub data: Vec<JournalSummaryReportData>,
    }
}

open_enum! {
    /// Account by which the report groups amounts: the credit or the debit account of the records.
    pub enum JournalSummaryReportAggregationField {
        #[json("journalRecord.creditAccountId")]
        JournalRecordCreditAccountId,
        #[json("journalRecord.debitAccountId")]
        JournalRecordDebitAccountId,
    }
}

open_enum! {
    /// Amount that the report sums: the estimated or the recognized amount of the records.
    pub enum JournalSummaryReportAmountField {
        #[json("journalRecord.estimatedAmount")]
        JournalRecordEstimatedAmount,
        #[json("journalRecord.recognizedAmount")]
        JournalRecordRecognizedAmount,
    }
}

model! {
    /// Total of a period, with its amounts by journal account.
    pub struct JournalSummaryReportData {
        /// Month that the row stands for, in the form `YYYY-MM`. Example: `2025-06`.
        #[json("period")]
        pub period: Option<String>,
        /// Total amount of the period, in the currency of the row.
        #[json("totalAmount", nullable)]
        pub total_amount: Option<Decimal>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Amounts of the period by journal account.
        #[json("breakdown")]
        pub breakdown: Vec<JournalSummaryReportDataBreakdown>,
    }
}

model! {
    /// Recognized and estimated amounts of a journal account in a period.
    pub struct JournalSummaryReportDataBreakdown {
        /// Identifier of the journal account.
        #[json("journalAccountId")]
        pub journal_account_id: Option<JournalAccountId>,
        /// Amount that is recognized.
        #[json("recognizedAmount", nullable)]
        pub recognized_amount: Option<Decimal>,
        /// Amount that is estimated to be recognized.
        #[json("estimatedAmount", nullable)]
        pub estimated_amount: Option<Decimal>,
    }
}

model! {
    /// Report of sales and refunds of new orders and of renewals.
    pub struct RenewalSales {
        /// Sales and refunds, one row for each aggregation value.
        #[json("data")]
        pub data: Vec<RenewalSalesData>,
    }
}

model! {
    /// Sales and refunds of new purchases and renewals for an aggregation value.
    pub struct RenewalSalesData {
        /// Value of the aggregation field that the row stands for.
        #[json("aggregationValue")]
        pub aggregation_value: Option<String>,
        /// Amount of new sales.
        #[json("newSales")]
        pub new_sales: Option<Decimal>,
        /// Amount of refunds of new sales.
        #[json("newRefunds")]
        pub new_refunds: Option<Decimal>,
        /// Amount of renewal sales.
        #[json("renewalSales")]
        pub renewal_sales: Option<Decimal>,
        /// Amount of refunds of renewal sales.
        #[json("renewalRefunds")]
        pub renewal_refunds: Option<Decimal>,
    }
}

model! {
    /// Report of the numbers of AML checks or of their hits.
    pub struct ReportAmlChecks {
        /// Total number of AML checks or hits.
        #[json("total")]
        pub total: Option<i64>,
        /// Number of propagated AML checks or hits.
        #[json("propagated")]
        pub propagated: Option<i64>,
        /// Number of AML checks or hits with a result.
        #[json("resulted")]
        pub resulted: Option<i64>,
        /// Number of pending AML checks or hits.
        #[json("pending")]
        pub pending: Option<i64>,
    }
}

model! {
    /// Report of inherited AML matches by reason.
    pub struct ReportAmlChecksInheritedSummary {
        /// Total number of inherited matches.
        #[json("totalInherited", required)]
        pub total_inherited: i64,
        /// Inherited matches by reason.
        #[json("categories", required)]
        pub categories: Vec<ReportAmlChecksInheritedSummaryCategories>,
    }
}

model! {
    /// Number and percentage of inherited matches for a reason.
    pub struct ReportAmlChecksInheritedSummaryCategories {
        /// Reason of the matches.
        #[json("reason", required)]
        pub reason: String,
        /// Number of occurrences that the row counts.
        #[json("count", required)]
        pub count: i64,
        /// Percentage of the matches with this reason.
        #[json("percentage", required)]
        pub percentage: Decimal,
    }
}

model! {
    /// Report of annual recurring revenue (ARR).
    pub struct ReportAnnualRecurringRevenue {
        /// Annual recurring revenue, one row for each month.
        #[json("data")]
        pub data: Vec<ReportAnnualRecurringRevenueData>,
    }
}

model! {
    /// Annual recurring revenue of a month: total and breakdown.
    pub struct ReportAnnualRecurringRevenueData {
        /// Month that the row stands for, in the form `YYYY-MM`. Example: `2022-06`.
        #[json("period")]
        pub period: Option<String>,
        /// Total annual recurring revenue, in the currency of the report. Example: `300`.
        #[json("total")]
        pub total: Option<Decimal>,
        /// Components of the change of annual recurring revenue.
        #[json("breakdown")]
        pub breakdown: Option<ReportAnnualRecurringRevenueDataBreakdown>,
    }
}

model! {
    /// Components of the change of annual recurring revenue.
    pub struct ReportAnnualRecurringRevenueDataBreakdown {
        /// Net change of the recurring revenue, in the currency of the report. Example: `500`.
        #[json("change")]
        pub change: Option<Decimal>,
        /// Annual recurring revenue from new subscriptions, in the currency of the report. Example:
        /// `480`.
        #[json("new")]
        pub new: Option<Decimal>,
        /// Annual recurring revenue from reactivated subscriptions, in the currency of the report.
        /// Example: `300`.
        #[json("reactivation")]
        pub reactivation: Option<Decimal>,
        /// Annual recurring revenue lost with ended subscriptions, in the currency of the report.
        /// Example: `960`.
        #[json("churned")]
        pub churned: Option<Decimal>,
        /// Decrease of annual recurring revenue from existing subscriptions, in the currency of the
        /// report. Example: `240`.
        #[json("contraction")]
        pub contraction: Option<Decimal>,
        /// Increase of annual recurring revenue from existing subscriptions, in the currency of the
        /// report. Example: `720`.
        #[json("expansion")]
        pub expansion: Option<Decimal>,
    }
}

model! {
    /// Report of declined transactions by gateway message.
    pub struct ReportDeclinedTransactions {
        /// Declined transactions, one row for each message.
        #[json("data")]
        pub data: Vec<ReportDeclinedTransactionsData>,
    }
}

model! {
    /// Number and percentage of declined transactions with a message.
    pub struct ReportDeclinedTransactionsData {
        /// Message of the gateway. Example: `error`.
        #[json("message")]
        pub message: Option<String>,
        /// Number of declined transactions with this message. Example: `500`.
        #[json("count")]
        pub count: Option<i64>,
        /// Percentage of the declined transactions with this message. Example: `25`.
        #[json("percentage")]
        pub percentage: Option<Decimal>,
    }
}

model! {
    /// Report of booked, recognized and deferred revenue as of a date.
    pub struct ReportDeferredRevenue {
        /// Date that the report describes. Example: `2024-03-31`.
        #[json("asOfDate")]
        pub as_of_date: Option<Date>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Booked amount, in the currency of the report. Example: `127850`.
        #[json("booked")]
        pub booked: Option<Decimal>,
        /// Recognized amount, in the currency of the report. Example: `89495`.
        #[json("recognized")]
        pub recognized: Option<Decimal>,
        /// Liability that remains as deferred revenue, in the currency of the report. Example:
        /// `38355`.
        #[json("liability")]
        pub liability: Option<Decimal>,
        /// Amounts by month.
        #[json("months")]
        pub months: Vec<ReportDeferredRevenueMonths>,
    }
}

model! {
    /// Booked, recognized and deferred amounts of a month.
    pub struct ReportDeferredRevenueMonths {
        /// Month that the row stands for, in the form `YYYY-MM`. Example: `2024-03`.
        #[json("month")]
        pub month: Option<String>,
        /// Amount booked up to and including the month, in the currency of the report. Example:
        /// `127850`.
        #[json("bookedAsOfMonth")]
        pub booked_as_of_month: Option<Decimal>,
        /// Amount booked in the month, in the currency of the report. Example: `24750`.
        #[json("bookedInMonth")]
        pub booked_in_month: Option<Decimal>,
        /// Amount recognized up to and including the month, in the currency of the report. Example:
        /// `89495`.
        #[json("recognizeAsOfMonth")]
        pub recognize_as_of_month: Option<Decimal>,
        /// Amount recognized in the month, in the currency of the report. Example: `18650`.
        #[json("recognizeInMonth")]
        pub recognize_in_month: Option<Decimal>,
        /// Liability as of the month, in the currency of the report. Example: `38355`.
        #[json("liabilityAsOfMonth")]
        pub liability_as_of_month: Option<Decimal>,
    }
}

model! {
    /// Report of the time between transactions and their disputes.
    pub struct ReportDisputeDelays {
        /// Percentiles, one row for each value of the aggregation field.
        #[json("data")]
        pub data: Vec<ReportDisputeDelaysData>,
    }
}

model! {
    /// Percentiles of the dispute delay for a value of the aggregation field.
    pub struct ReportDisputeDelaysData {
        /// Value of the aggregation field that the row stands for.
        #[json("aggregationFieldValue")]
        pub aggregation_field_value: Option<String>,
        /// 25th percentile of the time between a transaction and its dispute.
        #[json("25th")]
        pub x25th: Option<i64>,
        /// 50th percentile of the time between a transaction and its dispute.
        #[json("50th")]
        pub x50th: Option<i64>,
        /// 75th percentile of the time between a transaction and its dispute.
        #[json("75th")]
        pub x75th: Option<i64>,
    }
}

model! {
    /// Report of Visa and Mastercard disputes.
    pub struct ReportDisputes {
        /// Dispute counts and ratios, one row for each aggregation value.
        #[json("data")]
        pub data: Vec<ReportDisputesData>,
    }
}

model! {
    /// Dispute counts and ratios by card brand for an aggregation value.
    pub struct ReportDisputesData {
        /// Value of the aggregation field that the row stands for.
        #[json("aggregationValue")]
        pub aggregation_value: Option<String>,
        /// Number of Visa disputes.
        #[json("countVisa")]
        pub count_visa: Option<i64>,
        /// Dispute ratio of Visa by number.
        #[json("ratioCountVisa")]
        pub ratio_count_visa: Option<Decimal>,
        /// Dispute ratio of Visa by amount.
        #[json("ratioAmountVisa")]
        pub ratio_amount_visa: Option<Decimal>,
        /// Number of Mastercard disputes.
        #[json("countMastercard")]
        pub count_mastercard: Option<i64>,
        /// Dispute ratio of Mastercard by number.
        #[json("ratioCountMastercard")]
        pub ratio_count_mastercard: Option<Decimal>,
        /// Dispute ratio of Mastercard by amount.
        #[json("ratioAmountMastercard")]
        pub ratio_amount_mastercard: Option<Decimal>,
    }
}

model! {
    /// Report of triggered events by event name.
    pub struct ReportEventsTriggeredSummary {
        /// Event counts, one row for each event name.
        #[json("data")]
        pub data: Vec<ReportEventsTriggeredSummaryData>,
    }
}

model! {
    /// Number of events with a name.
    pub struct ReportEventsTriggeredSummaryData {
        /// Name of the event.
        #[json("eventName")]
        pub event_name: Option<ReportEventsTriggeredSummaryDataEventName>,
        /// Number of occurrences that the row counts.
        #[json("count")]
        pub count: Option<i64>,
    }
}

open_enum! {
    /// Name of the event.
    pub enum ReportEventsTriggeredSummaryDataEventName {
        #[json("dispute-created")]
        DisputeCreated,
        #[json("gateway-account-requested")]
        GatewayAccountRequested,
        #[json("transaction-processed")]
        TransactionProcessed,
        #[json("subscription-canceled")]
        SubscriptionCanceled,
        #[json("subscription-renewed")]
        SubscriptionRenewed,
        #[json("payment-card-expired")]
        PaymentCardExpired,
        #[json("payment-declined")]
        PaymentDeclined,
        #[json("transaction-process-requested")]
        TransactionProcessRequested,
        #[json("risk-score-changed")]
        RiskScoreChanged,
    }
}

model! {
    /// Report of booked, recognized and remaining amounts by product or plan.
    pub struct ReportJournal {
        /// Field of the product or plan by which the report groups its rows.
        #[json("aggregationField")]
        pub aggregation_field: Option<ReportJournalAggregationField>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// First month of booking, in the form `YYYY-MM`. Example: `2022-01`.
        #[json("bookedFrom", nullable)]
        pub booked_from: Option<String>,
        /// Last month of booking, in the form `YYYY-MM`. Example: `2022-01`.
        #[json("bookedTo", nullable)]
        pub booked_to: Option<String>,
        /// Month of revenue recognition, in the form `YYYY-MM`. Example: `2022-01`.
        #[json("recognizedAt")]
        pub recognized_at: Option<String>,
        /// Amounts, one row for each aggregation value and month of booking.
        #[json("data")]
        pub data: Vec<ReportJournalData>,
    }
}

open_enum! {
    /// Field of the product or plan by which the report groups its rows.
    pub enum ReportJournalAggregationField {
        #[json("product.accountingCode")]
        ProductAccountingCode,
        #[json("product.id")]
        ProductId,
        #[json("plan.id")]
        PlanId,
    }
}

model! {
    /// Booked, recognized and remaining amounts for an aggregation value and a month of booking.
    pub struct ReportJournalData {
        /// Value of the aggregation field that the row stands for.
        #[json("aggregationValue")]
        pub aggregation_value: Option<String>,
        /// Month of booking, in the form `YYYY-MM`. Example: `2022-02`.
        #[json("bookedMonth")]
        pub booked_month: Option<String>,
        /// Booked amount, in the currency of the report. Example: `25`.
        #[json("bookedAmount")]
        pub booked_amount: Option<Decimal>,
        /// Recognized amount, in the currency of the report. Example: `20`.
        #[json("recognizedAmount")]
        pub recognized_amount: Option<Decimal>,
        /// Amount that remains to be recognized, in the currency of the report. Example: `5`.
        #[json("remainingAmount")]
        pub remaining_amount: Option<Decimal>,
    }
}

model! {
    /// Report of KYC rejections by document type.
    pub struct ReportKycRejections {
        /// Rejections, one row for each document type.
        #[json("data")]
        pub data: Vec<ReportKycRejectionsData>,
    }
}

model! {
    /// Rejections of a document type, by reason.
    pub struct ReportKycRejectionsData {
        /// Type of the KYC document.
        #[json("documentType")]
        pub document_type: Option<KycDocumentTypes>,
        /// Numbers of rejections by reason.
        #[json("rejectionReasons")]
        pub rejection_reasons: Vec<ReportKycRejectionsDataRejectionReasons>,
    }
}

model! {
    /// Number of rejections for a reason.
    pub struct ReportKycRejectionsDataRejectionReasons {
        /// Reason of the rejection.
        #[json("rejectionReason")]
        pub rejection_reason: Option<KycDocumentRejectionReasonTypes>,
        /// Number of occurrences that the row counts. At least 0.
        #[json("count")]
        pub count: Option<i64>,
    }
}

model! {
    /// Report of KYC requests by status.
    pub struct ReportKycRequests {
        /// Counts of KYC requests, one row for each status.
        #[json("data")]
        pub data: Vec<ReportKycRequestsData>,
    }
}

model! {
    /// Number of KYC requests with a status.
    pub struct ReportKycRequestsData {
        /// Status of the KYC requests that the row counts.
        #[json("rejectionReason")]
        pub rejection_reason: Option<KycDocumentRequestStatuses>,
        /// Number of occurrences that the row counts. At least 0.
        #[json("count")]
        pub count: Option<i64>,
    }
}

model! {
    /// Report of monthly recurring revenue (MRR).
    pub struct ReportMonthlyRecurringRevenue {
        /// Monthly recurring revenue, one row for each month.
        #[json("data")]
        pub data: Vec<ReportMonthlyRecurringRevenueData>,
    }
}

model! {
    /// Monthly recurring revenue of a month: total and breakdown.
    pub struct ReportMonthlyRecurringRevenueData {
        /// Month that the row stands for, in the form `YYYY-MM`. Example: `2022-06`.
        #[json("period")]
        pub period: Option<String>,
        /// Total monthly recurring revenue, in the currency of the report. Example: `245`.
        #[json("total")]
        pub total: Option<Decimal>,
        /// Components of the change of monthly recurring revenue.
        #[json("breakdown")]
        pub breakdown: Option<ReportMonthlyRecurringRevenueDataBreakdown>,
    }
}

model! {
    /// Components of the change of monthly recurring revenue.
    pub struct ReportMonthlyRecurringRevenueDataBreakdown {
        /// Net change of the recurring revenue, in the currency of the report. Example: `500`.
        #[json("change")]
        pub change: Option<Decimal>,
        /// Monthly recurring revenue from new subscriptions, in the currency of the report.
        /// Example: `40`.
        #[json("new")]
        pub new: Option<Decimal>,
        /// Monthly recurring revenue from reactivated subscriptions, in the currency of the report.
        /// Example: `25`.
        #[json("reactivation")]
        pub reactivation: Option<Decimal>,
        /// Monthly recurring revenue lost with ended subscriptions, in the currency of the report.
        /// Example: `80`.
        #[json("churned")]
        pub churned: Option<Decimal>,
        /// Decrease of monthly recurring revenue from existing subscriptions, in the currency of
        /// the report. Example: `20`.
        #[json("contraction")]
        pub contraction: Option<Decimal>,
        /// Increase of monthly recurring revenue from existing subscriptions, in the currency of
        /// the report. Example: `60`.
        #[json("expansion")]
        pub expansion: Option<Decimal>,
    }
}

model! {
    /// Report of subscription retention by cohort and period.
    pub struct ReportRetentionPercentage {
        /// Retention, one row for each aggregation value.
        #[json("data")]
        pub data: Vec<ReportRetentionPercentageData>,
    }
}

model! {
    /// Retention of subscriptions for an aggregation value, by period.
    pub struct ReportRetentionPercentageData {
        /// Value of the aggregation field that the row stands for.
        #[json("aggregationValue")]
        pub aggregation_value: Option<String>,
        /// Number of subscriptions in the row.
        #[json("subscriptionsCount")]
        pub subscriptions_count: Option<i64>,
        /// Retention by period.
        #[json("periods")]
        pub periods: Vec<ReportRetentionPercentageDataPeriods>,
    }
}

model! {
    /// Retention of subscriptions in a period: ratio and number of canceled subscriptions.
    pub struct ReportRetentionPercentageDataPeriods {
        /// Number of the period.
        #[json("period")]
        pub period: Option<i64>,
        /// Ratio of the subscriptions that were retained.
        #[json("retentionRatio")]
        pub retention_ratio: Option<Decimal>,
        /// Number of canceled subscriptions.
        #[json("canceledSubscriptionsCount")]
        pub canceled_subscriptions_count: Option<i64>,
    }
}

model! {
    /// Report of the value of retained customers by cohort and period.
    pub struct ReportRetentionValue {
        /// Retention value, one row for each aggregation value.
        #[json("data")]
        pub data: Vec<ReportRetentionValueData>,
    }
}

model! {
    /// Retention value for an aggregation value, by period.
    pub struct ReportRetentionValueData {
        /// Value of the aggregation field that the row stands for.
        #[json("aggregationValue")]
        pub aggregation_value: Option<String>,
        /// Number of customers in the row.
        #[json("customersCount")]
        pub customers_count: Option<i64>,
        /// Retention value by period.
        #[json("periods")]
        pub periods: Vec<ReportRetentionValueDataPeriods>,
    }
}

model! {
    /// Retention value in a period: average, number and value of transactions.
    pub struct ReportRetentionValueDataPeriods {
        /// Number of the period.
        #[json("period")]
        pub period: Option<i64>,
        /// Average retention value.
        #[json("retentionAverage")]
        pub retention_average: Option<Decimal>,
        /// Number of transactions.
        #[json("transactionsCount")]
        pub transactions_count: Option<i64>,
        /// Value of the transactions.
        #[json("transactionsValue")]
        pub transactions_value: Option<Decimal>,
    }
}

model! {
    /// Report of the rules that matched triggered events.
    pub struct ReportRulesMatchedSummary {
        /// Matches, one row for each rule.
        #[json("data")]
        pub data: Vec<ReportRulesMatchedSummaryData>,
    }
}

model! {
    /// Number of matches of a rule, with its approval rate.
    pub struct ReportRulesMatchedSummaryData {
        /// Rule that matched.
        #[json("rule")]
        pub rule: Option<String>,
        /// Number of occurrences that the row counts.
        #[json("count")]
        pub count: Option<i64>,
        /// Approval rate for the rule.
        #[json("approvalRate")]
        pub approval_rate: Option<Decimal>,
    }
}

model! {
    /// Report of tax rates, tax amounts and sales by tax location.
    pub struct ReportTax {
        /// Tax data, one row for each tax location.
        #[json("data")]
        pub data: Vec<ReportTaxData>,
    }
}

model! {
    /// Tax rates, tax amounts and sales amounts of a tax location.
    pub struct ReportTaxData {
        /// Country of the tax location. Example: `US`.
        #[json("country")]
        pub country: Option<String>,
        /// State of the tax location. Example: `TX`.
        #[json("state")]
        pub state: Option<String>,
        /// County of the tax location. Example: `TRAVIS`.
        #[json("county")]
        pub county: Option<String>,
        /// City of the tax location. Example: `AUSTIN`.
        #[json("city")]
        pub city: Option<String>,
        /// Tax rate of the state.
        #[json("stateRate")]
        pub state_rate: Option<Decimal>,
        /// Tax amount of the state.
        #[json("stateAmount")]
        pub state_amount: Option<Decimal>,
        /// Tax rate of the county.
        #[json("countyRate")]
        pub county_rate: Option<Decimal>,
        /// Tax amount of the county.
        #[json("countyAmount")]
        pub county_amount: Option<Decimal>,
        /// Tax rate of the city.
        #[json("cityRate")]
        pub city_rate: Option<Decimal>,
        /// Tax amount of the city.
        #[json("cityAmount")]
        pub city_amount: Option<Decimal>,
        /// Tax rate of the special district.
        #[json("specialDistrictRate")]
        pub special_district_rate: Option<Decimal>,
        /// Tax amount of the special district.
        #[json("specialDistrictAmount")]
        pub special_district_amount: Option<Decimal>,
        /// Amount of taxable sales.
        #[json("taxableSalesAmount")]
        pub taxable_sales_amount: Option<Decimal>,
        /// Amount of nontaxable sales.
        #[json("nontaxableSalesAmount")]
        pub nontaxable_sales_amount: Option<Decimal>,
    }
}

model! {
    /// Report of transaction totals, grouped by a field.
    pub struct ReportTransactions {
        /// Transaction totals, one row for each value of the aggregation field.
        #[json("data")]
        pub data: Vec<ReportTransactionsData>,
    }
}

model! {
    /// Transaction totals for a value of the aggregation field.
    pub struct ReportTransactionsData {
        /// Value of the aggregation field that the row stands for.
        #[json("aggregationFieldValue")]
        pub aggregation_field_value: Option<String>,
        /// Throughput of approved authorizations.
        #[json("authApprovedThroughput")]
        pub auth_approved_throughput: Option<Decimal>,
        /// Throughput of approved transactions.
        #[json("approvedThroughput")]
        pub approved_throughput: Option<Decimal>,
        /// Number of approved authorizations.
        #[json("authApprovalCount")]
        pub auth_approval_count: Option<i64>,
        /// Rate of disputes.
        #[json("disputesRate")]
        pub disputes_rate: Option<Decimal>,
        /// Number of disputes.
        #[json("disputesCount")]
        pub disputes_count: Option<i64>,
        /// Number of sales.
        #[json("salesCount")]
        pub sales_count: Option<i64>,
        /// Value of the sales.
        #[json("salesValue")]
        pub sales_value: Option<Decimal>,
        /// Average value of a sale.
        #[json("salesAverage")]
        pub sales_average: Option<Decimal>,
        /// Number of refunds.
        #[json("refundsCount")]
        pub refunds_count: Option<i64>,
        /// Value of the refunds.
        #[json("refundsValue")]
        pub refunds_value: Option<Decimal>,
        /// Amount of the row.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Number of transactions.
        #[json("count")]
        pub count: Option<Decimal>,
        /// Number of transactions that were not approved.
        #[json("unapprovedCount")]
        pub unapproved_count: Option<Decimal>,
    }
}

model! {
    /// Report of canceled subscriptions and their lengths.
    pub struct SubscriptionCancellationReport {
        /// Canceled subscriptions, one row for each aggregation value.
        #[json("data")]
        pub data: Vec<SubscriptionCancellationReportData>,
    }
}

model! {
    /// Number and length of canceled subscriptions for an aggregation value.
    pub struct SubscriptionCancellationReportData {
        /// Value of the aggregation field that the row stands for.
        #[json("aggregationValue")]
        pub aggregation_value: Option<String>,
        /// Number of occurrences that the row counts.
        #[json("count")]
        pub count: Option<i64>,
        /// Average length of the canceled subscriptions.
        #[json("averageLength")]
        pub average_length: Option<Decimal>,
        /// Median length of the canceled subscriptions.
        #[json("medianLength")]
        pub median_length: Option<Decimal>,
    }
}

model! {
    /// Report of renewal and dunning counts by plan.
    pub struct SubscriptionRenewalReport {
        /// Renewal and dunning counts, one row for each plan.
        #[json("data")]
        pub data: Vec<SubscriptionRenewalReportData>,
    }
}

model! {
    /// Renewal and dunning counts of a plan.
    pub struct SubscriptionRenewalReportData {
        /// Identifier of the plan.
        #[json("planId")]
        pub plan_id: Option<PlanId>,
        /// Number of all renewals.
        #[json("allRenewalCount")]
        pub all_renewal_count: Option<i64>,
        /// Number of all renewals in dunning.
        #[json("allDunningCount")]
        pub all_dunning_count: Option<i64>,
        /// Number of abandoned renewals.
        #[json("abandonedCount")]
        pub abandoned_count: Option<i64>,
        /// Number of paid renewals.
        #[json("paidRenewalCount")]
        pub paid_renewal_count: Option<i64>,
        /// Number of renewals paid in dunning.
        #[json("paidDunningCount")]
        pub paid_dunning_count: Option<i64>,
        /// Number of refunded renewals.
        #[json("refundedRenewalCount")]
        pub refunded_renewal_count: Option<i64>,
        /// Number of refunded renewals that were paid in dunning.
        #[json("refundedDunningCount")]
        pub refunded_dunning_count: Option<i64>,
        /// Number of renewals with a chargeback.
        #[json("chargebackRenewalCount")]
        pub chargeback_renewal_count: Option<i64>,
        /// Number of renewals paid in dunning that have a chargeback.
        #[json("chargebackDunningCount")]
        pub chargeback_dunning_count: Option<i64>,
    }
}

model! {
    /// Report of a transaction metric over time.
    pub struct TransactionTimeSeriesReport {
        /// Data points of the time series.
        #[json("data")]
        pub data: Vec<TransactionTimeSeriesReportData>,
    }
}

model! {
    /// Data point of a time series: the total of a date and its parts.
    pub struct TransactionTimeSeriesReportData {
        /// Date of the data point.
        #[json("date")]
        pub date: Option<String>,
        /// Total of the metric at the data point.
        #[json("total")]
        pub total: Option<Decimal>,
        /// Parts of the total, one element for each value of the subaggregate.
        #[json("subaggregates")]
        pub subaggregates: Vec<TransactionTimeSeriesReportDataSubaggregates>,
    }
}

model! {
    /// Part of the total for a value of the subaggregate.
    pub struct TransactionTimeSeriesReportDataSubaggregates {
        /// Value of the subaggregate that the part stands for.
        #[json("subaggregate")]
        pub subaggregate: Option<String>,
        /// Value of the metric for the part.
        #[json("value")]
        pub value: Option<Decimal>,
    }
}

model! {
    /// Acceptance of KYC documents by type.
    pub struct KycAcceptanceSummary {
        /// Statistics, one row for each document type.
        #[json("data")]
        pub data: Vec<KycAcceptanceSummaryData>,
    }
}

model! {
    /// Acceptance statistics of a document type.
    pub struct KycAcceptanceSummaryData {
        /// Type of the KYC document.
        #[json("documentType")]
        pub document_type: Option<KycDocumentTypes>,
        /// Numbers of documents by status.
        #[json("statusStatistics")]
        pub status_statistics: Option<KycAcceptanceSummaryDataStatusStatistics>,
        /// Total number of documents of this type. Example: `8`.
        #[json("total")]
        pub total: Option<i64>,
        /// Accuracy of the automatic decisions, in percent. Example: `62.5`.
        #[json("accuracyRate")]
        pub accuracy_rate: Option<Decimal>,
        /// Percentage of the documents that were accepted. Example: `75`.
        #[json("acceptanceRate")]
        pub acceptance_rate: Option<Decimal>,
        /// Time of manual review.
        #[json("manualReviewTime")]
        pub manual_review_time: Option<Decimal>,
    }
}

model! {
    /// Numbers of documents by status.
    pub struct KycAcceptanceSummaryDataStatusStatistics {
        /// Numbers of accepted documents.
        #[json("accepted")]
        pub accepted: Option<KycAcceptanceSummaryDataStatusStatisticsAccepted>,
        /// Numbers of rejected documents.
        #[json("rejected")]
        pub rejected: Option<KycAcceptanceSummaryDataStatusStatisticsRejected>,
        /// Number of pending documents.
        #[json("pending")]
        pub pending: Option<KycAcceptanceSummaryDataStatusStatisticsPending>,
        /// Number of archived documents.
        #[json("archived")]
        pub archived: Option<KycAcceptanceSummaryDataStatusStatisticsArchived>,
    }
}

model! {
    /// Numbers of accepted documents.
    pub struct KycAcceptanceSummaryDataStatusStatisticsAccepted {
        /// Total number of accepted documents. Example: `6`.
        #[json("total")]
        pub total: Option<i64>,
        /// Number of documents that were accepted automatically. Example: `4`.
        #[json("automatically")]
        pub automatically: Option<i64>,
        /// Number of documents that were accepted manually. Example: `2`.
        #[json("manually")]
        pub manually: Option<i64>,
        /// Number of documents that were accepted after an automatic rejection. Example: `2`.
        #[json("afterAutoRejected")]
        pub after_auto_rejected: Option<i64>,
    }
}

model! {
    /// Numbers of rejected documents.
    pub struct KycAcceptanceSummaryDataStatusStatisticsRejected {
        /// Total number of rejected documents. Example: `2`.
        #[json("total")]
        pub total: Option<i64>,
        /// Number of documents that were rejected automatically. Example: `1`.
        #[json("automatically")]
        pub automatically: Option<i64>,
        /// Number of documents that were rejected manually. Example: `1`.
        #[json("manually")]
        pub manually: Option<i64>,
        /// Number of documents that were rejected after an automatic acceptance. Example: `1`.
        #[json("afterAutoAccepted")]
        pub after_auto_accepted: Option<i64>,
    }
}

model! {
    /// Number of pending documents.
    pub struct KycAcceptanceSummaryDataStatusStatisticsPending {
        /// Total number of pending documents. Example: `0`.
        #[json("total")]
        pub total: Option<i64>,
    }
}

model! {
    /// Number of archived documents.
    pub struct KycAcceptanceSummaryDataStatusStatisticsArchived {
        /// Total number of archived documents. Example: `0`.
        #[json("total")]
        pub total: Option<i64>,
    }
}

open_enum! {
    /// Metric of the report: AML checks or their hits.
    pub enum AmlReportMetric {
        #[json("aml_checks")]
        AmlChecks,
        #[json("aml_check_hits")]
        AmlCheckHits,
    }
}

open_enum! {
    /// Field by which the report groups its rows; `affiliate_month` groups by affiliate and month.
    pub enum CumulativeSubscriptionsAggregationField {
        #[json("day")]
        Day,
        #[json("month")]
        Month,
        #[json("affiliate_month")]
        AffiliateMonth,
    }
}

open_enum! {
    /// Field by which the report groups its rows; `bin` is the bank identification number.
    pub enum DccMarkupAggregationField {
        #[json("day")]
        Day,
        #[json("month")]
        Month,
        #[json("bin")]
        Bin,
        #[json("country")]
        Country,
        #[json("baseCurrency")]
        BaseCurrency,
        #[json("quoteCurrency")]
        QuoteCurrency,
    }
}

open_enum! {
    /// Message by which the report groups its rows.
    pub enum DeclinedTransactionsAggregationField {
        #[json("gatewayResponseMessage")]
        GatewayResponseMessage,
        #[json("gatewayResponseOriginalMessage")]
        GatewayResponseOriginalMessage,
    }
}

open_enum! {
    /// Field by which the report groups its rows; `bin` is the bank identification number.
    pub enum DisputesAggregationField {
        #[json("website")]
        Website,
        #[json("gatewayAcquirer")]
        GatewayAcquirer,
        #[json("currency")]
        Currency,
        #[json("bin")]
        Bin,
        #[json("country")]
        Country,
        #[json("rebillNumber")]
        RebillNumber,
        #[json("retryNumber")]
        RetryNumber,
        #[json("gatewayAccount")]
        GatewayAccount,
    }
}

open_enum! {
    /// Field of the product or plan by which the report groups its rows.
    pub enum JournalAggregationField {
        #[json("product.accountingCode")]
        ProductAccountingCode,
        #[json("product.id")]
        ProductId,
        #[json("plan.id")]
        PlanId,
    }
}

open_enum! {
    /// Account by which the report groups amounts: the credit or the debit account of the records.
    pub enum JournalSummaryAggregationField {
        #[json("journalRecord.creditAccountId")]
        JournalRecordCreditAccountId,
        #[json("journalRecord.debitAccountId")]
        JournalRecordDebitAccountId,
    }
}

open_enum! {
    /// Amount that the report sums: the estimated or the recognized amount of the records.
    pub enum JournalSummaryAmountField {
        #[json("journalRecord.estimatedAmount")]
        JournalRecordEstimatedAmount,
        #[json("journalRecord.recognizedAmount")]
        JournalRecordRecognizedAmount,
    }
}

open_enum! {
    /// Calendar period by which the report groups subscriptions into rows.
    pub enum RetentionPercentageAggregationField {
        #[json("day")]
        Day,
        #[json("month")]
        Month,
        #[json("quarter")]
        Quarter,
        #[json("year")]
        Year,
    }
}

open_enum! {
    /// Length of the retention periods; `cycle` is a billing cycle.
    pub enum RetentionPercentageAggregationPeriod {
        #[json("day")]
        Day,
        #[json("month")]
        Month,
        #[json("quarter")]
        Quarter,
        #[json("year")]
        Year,
        #[json("cycle")]
        Cycle,
    }
}

open_enum! {
    /// `true` or `false` as text.
    pub enum BooleanText {
        #[json("true")]
        True,
        #[json("false")]
        False,
    }
}

open_enum! {
    /// Calendar period, lead source property or BIN by which the report groups its rows.
    pub enum RetentionValueAggregationField {
        #[json("day")]
        Day,
        #[json("month")]
        Month,
        #[json("quarter")]
        Quarter,
        #[json("year")]
        Year,
        #[json("leadsSource")]
        LeadsSource,
        #[json("leadsMedium")]
        LeadsMedium,
        #[json("leadsCampaign")]
        LeadsCampaign,
        #[json("leadsContent")]
        LeadsContent,
        #[json("leadsTerm")]
        LeadsTerm,
        #[json("leadsAffiliate")]
        LeadsAffiliate,
        #[json("leadsSubAffiliate")]
        LeadsSubAffiliate,
        #[json("leadsSalesAgent")]
        LeadsSalesAgent,
        #[json("bin")]
        Bin,
    }
}

open_enum! {
    /// Length of the retention periods.
    pub enum RetentionValueAggregationPeriod {
        #[json("day")]
        Day,
        #[json("month")]
        Month,
        #[json("quarter")]
        Quarter,
        #[json("year")]
        Year,
    }
}

open_enum! {
    /// Field by which the report groups canceled subscriptions.
    pub enum CancellationsAggregationField {
        #[json("planId")]
        PlanId,
        #[json("websiteId")]
        WebsiteId,
        #[json("canceledBy")]
        CanceledBy,
        #[json("cancelCategory")]
        CancelCategory,
        #[json("leadSource.source")]
        LeadSourceSource,
        #[json("leadSource.medium")]
        LeadSourceMedium,
        #[json("leadSource.campaign")]
        LeadSourceCampaign,
        #[json("leadSource.content")]
        LeadSourceContent,
        #[json("leadSource.term")]
        LeadSourceTerm,
        #[json("leadSource.affiliate")]
        LeadSourceAffiliate,
        #[json("leadSource.subAffiliate")]
        LeadSourceSubAffiliate,
        #[json("leadSource.salesAgent")]
        LeadSourceSalesAgent,
    }
}

open_enum! {
    /// Accounting method: on a cash or on an accrual basis.
    pub enum TaxAccountingMethod {
        #[json("cash")]
        Cash,
        #[json("accrual")]
        Accrual,
    }
}

open_enum! {
    /// Metric of the time series.
    pub enum TransactionTimeSeriesType {
        #[json("count")]
        Count,
        #[json("amount")]
        Amount,
        #[json("approval-rate")]
        ApprovalRate,
        #[json("incomplete-rate")]
        IncompleteRate,
    }
}

open_enum! {
    /// Field by which the report splits each total.
    pub enum TransactionTimeSeriesSubaggregate {
        #[json("website")]
        Website,
        #[json("gateway-account")]
        GatewayAccount,
        #[json("currency")]
        Currency,
        #[json("plan")]
        Plan,
        #[json("leads.source")]
        LeadsSource,
        #[json("leads.medium")]
        LeadsMedium,
        #[json("leads.campaign")]
        LeadsCampaign,
        #[json("leads.content")]
        LeadsContent,
        #[json("leads.term")]
        LeadsTerm,
        #[json("leads.affiliate")]
        LeadsAffiliate,
        #[json("leads.subaffiliate")]
        LeadsSubaffiliate,
        #[json("leads.sales-agent")]
        LeadsSalesAgent,
    }
}

open_enum! {
    /// Field by which the report groups its rows; `bin` is the bank identification number.
    pub enum TransactionTimeDisputesAggregationField {
        #[json("website")]
        Website,
        #[json("processor")]
        Processor,
        #[json("currency")]
        Currency,
        #[json("bin")]
        Bin,
        #[json("country")]
        Country,
        #[json("rebillNumber")]
        RebillNumber,
        #[json("retryNumber")]
        RetryNumber,
        #[json("gatewayAccount")]
        GatewayAccount,
        #[json("transactionAmount")]
        TransactionAmount,
    }
}

open_enum! {
    /// Field by which the report groups its rows; `bin` is the bank identification number.
    pub enum TransactionsAggregationField {
        #[json("website")]
        Website,
        #[json("country")]
        Country,
        #[json("currency")]
        Currency,
        #[json("bin")]
        Bin,
        #[json("rebillNumber")]
        RebillNumber,
        #[json("transactionResult")]
        TransactionResult,
        #[json("transactionType")]
        TransactionType,
        #[json("gatewayAccount")]
        GatewayAccount,
        #[json("gateway")]
        Gateway,
        #[json("retryNumber")]
        RetryNumber,
        #[json("plan")]
        Plan,
        #[json("cardBrand")]
        CardBrand,
        #[json("leadSource.source")]
        LeadSourceSource,
        #[json("leadSource.medium")]
        LeadSourceMedium,
        #[json("leadSource.campaign")]
        LeadSourceCampaign,
        #[json("leadSource.content")]
        LeadSourceContent,
        #[json("leadSource.term")]
        LeadSourceTerm,
        #[json("leadSource.affiliate")]
        LeadSourceAffiliate,
        #[json("leadSource.subAffiliate")]
        LeadSourceSubAffiliate,
        #[json("leadSource.salesAgent")]
        LeadSourceSalesAgent,
    }
}

model! {
    /// Metric of a dashboard report, with its values by segment.
    pub struct DashboardReportEntry {
        /// Metric that the values belong to.
        #[json("metric")]
        pub metric: Option<DashboardMetric>,
        /// Name of the metric for display.
        #[json("humanName")]
        pub human_name: Option<String>,
        /// `true` when an increase of the metric is an improvement.
        #[json("increaseIsGood")]
        pub increase_is_good: Option<bool>,
        /// Values of the metric, one element for each segment.
        #[json("segments")]
        pub segments: Vec<DashboardReportEntrySegments>,
    }
}

model! {
    /// Values of a metric for a segment.
    pub struct DashboardReportEntrySegments {
        /// Name of the segment.
        #[json("name", sensitive)]
        pub name: Option<String>,
        /// Value of the metric in the reported period.
        #[json("value", nullable)]
        pub value: Option<Decimal>,
        /// Value of the metric in the previous period.
        #[json("previousValue", nullable)]
        pub previous_value: Option<Decimal>,
        /// Value of the metric, formatted for display.
        #[json("humanValue", nullable)]
        pub human_value: Option<String>,
        /// Ratio of the change between the previous and the reported period.
        #[json("changeRatio", nullable)]
        pub change_ratio: Option<Decimal>,
        /// Ratio of the change, formatted for display.
        #[json("humanChangeRatio", nullable)]
        pub human_change_ratio: Option<String>,
        /// Values of the metric over time.
        #[json("timeseries")]
        pub timeseries: Vec<DashboardDataPoint>,
    }
}

model! {
    /// Booked, recognized and remaining amounts of a month of issue, with the recognized amounts by
    /// month.
    pub struct ReportRevenueWaterfallEntry {
        /// Month of issue, in the form `YYYY-MM`. Example: `2022-02`.
        #[json("issuedMonth")]
        pub issued_month: Option<String>,
        /// Booked amount, in the currency of the report. Example: `25`.
        #[json("booked")]
        pub booked: Option<Decimal>,
        /// Recognized amount, in the currency of the report. Example: `20`.
        #[json("recognized")]
        pub recognized: Option<Decimal>,
        /// Amount that remains to be recognized, in the currency of the report. Example: `5`.
        #[json("remaining")]
        pub remaining: Option<Decimal>,
        /// Recognized amounts by month of recognition.
        #[json("waterfall")]
        pub waterfall: Vec<ReportRevenueWaterfallEntryWaterfall>,
    }
}

model! {
    /// Recognized amount of a month of recognition.
    pub struct ReportRevenueWaterfallEntryWaterfall {
        /// Month of revenue recognition, in the form `YYYY-MM`. Example: `2022-04`.
        #[json("recognizedMonth")]
        pub recognized_month: Option<String>,
        /// Recognized amount of the month.
        #[json("amount")]
        pub amount: Option<Decimal>,
    }
}
