// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of reports.

use crate::query::known_names;

known_names! {
    /// Names of the properties of [`ApiLogSummary`](crate::reports::ApiLogSummary), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    api_log_summary_fields {
        DATA = "data",
    }
}

known_names! {
    /// Names of the properties of
    /// [`CumulativeSubscriptions`](crate::reports::CumulativeSubscriptions), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    cumulative_subscriptions_fields {
        DATA = "data",
    }
}

known_names! {
    /// Names of the properties of [`DataExport`](crate::reports::DataExport), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    data_export_fields {
        ARGUMENTS = "arguments", CREATED_TIME = "createdTime", DATE_RANGE = "dateRange",
        EMAIL_NOTIFICATION = "emailNotification", FAILURE_REASON = "failureReason", FIELDS = "fields",
        FILE_ID = "fileId", FORMAT = "format", ID = "id", NAME = "name", RECORD_COUNT = "recordCount",
        RECURRING = "recurring", RESOURCE = "resource", SCHEDULED_TIME = "scheduledTime",
        STATUS = "status", UPDATED_TIME = "updatedTime", USER_ID = "userId",
    }
}

known_names! {
    /// Names of the properties of [`DccMarkup`](crate::reports::DccMarkup), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    dcc_markup_fields {
        DATA = "data",
    }
}

known_names! {
    /// Names of the properties of [`HistogramData`](crate::reports::HistogramData), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    histogram_data_fields {
        DATA = "data",
    }
}

known_names! {
    /// Names of the properties of [`JournalAccount`](crate::reports::JournalAccount), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    journal_account_fields {
        CREATED_TIME = "createdTime", DESCRIPTION = "description", ID = "id", NAME = "name",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`JournalEntry`](crate::reports::JournalEntry), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    journal_entry_fields {
        CREATED_TIME = "createdTime", CURRENCY = "currency", DESCRIPTION = "description", ID = "id",
        LABEL = "label", PERIOD = "period", TOTAL_ESTIMATED_AMOUNT = "totalEstimatedAmount",
        TOTAL_RECOGNIZED_AMOUNT = "totalRecognizedAmount", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`JournalRecord`](crate::reports::JournalRecord).
    journal_record_expand {
        CREDIT_ACCOUNT = "creditAccount", CUSTOMER = "customer", DEBIT_ACCOUNT = "debitAccount",
        INVOICE = "invoice", INVOICE_ITEM = "invoiceItem", JOURNAL_ENTRY = "journalEntry",
    }
}

known_names! {
    /// Names of the properties of [`JournalRecord`](crate::reports::JournalRecord), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    journal_record_fields {
        CREATED_TIME = "createdTime", CREDIT_ACCOUNT_ID = "creditAccountId", CUSTOMER_ID = "customerId",
        DEBIT_ACCOUNT_ID = "debitAccountId", ESTIMATED_AMOUNT = "estimatedAmount", ID = "id",
        INVOICE_ID = "invoiceId", INVOICE_ITEM_ID = "invoiceItemId",
        JOURNAL_ENTRY_ID = "journalEntryId", RECOGNIZED_AMOUNT = "recognizedAmount", TYPE = "type",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`OrganizationExport`](crate::reports::OrganizationExport), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    organization_export_fields {
        CREATED_TIME = "createdTime", FILE_ID = "fileId", ID = "id", RESOURCES = "resources",
        RETENTION_TIME = "retentionTime", STATUS = "status", UPDATED_TIME = "updatedTime",
        USER_ID = "userId",
    }
}

known_names! {
    /// Names of the properties of [`ReportAmlChecks`](crate::reports::ReportAmlChecks), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    report_aml_checks_fields {
        PENDING = "pending", PROPAGATED = "propagated", RESULTED = "resulted", TOTAL = "total",
    }
}

known_names! {
    /// Names of the properties of
    /// [`ReportAmlChecksInheritedSummary`](crate::reports::ReportAmlChecksInheritedSummary), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    report_aml_checks_inherited_summary_fields {
        CATEGORIES = "categories", TOTAL_INHERITED = "totalInherited",
    }
}

known_names! {
    /// Names of the properties of
    /// [`ReportDeclinedTransactions`](crate::reports::ReportDeclinedTransactions), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    report_declined_transactions_fields {
        DATA = "data",
    }
}

known_names! {
    /// Names of the properties of [`ReportDeferredRevenue`](crate::reports::ReportDeferredRevenue),
    /// for `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each
    /// call documents which of them are known to work.
    report_deferred_revenue_fields {
        AS_OF_DATE = "asOfDate", BOOKED = "booked", CURRENCY = "currency", LIABILITY = "liability",
        MONTHS = "months", RECOGNIZED = "recognized",
    }
}

known_names! {
    /// Names of the properties of [`ReportDisputeDelays`](crate::reports::ReportDisputeDelays), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    report_dispute_delays_fields {
        DATA = "data",
    }
}

known_names! {
    /// Names of the properties of [`ReportDisputes`](crate::reports::ReportDisputes), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    report_disputes_fields {
        DATA = "data",
    }
}

known_names! {
    /// Names of the properties of [`ReportJournal`](crate::reports::ReportJournal), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    report_journal_fields {
        AGGREGATION_FIELD = "aggregationField", BOOKED_FROM = "bookedFrom", BOOKED_TO = "bookedTo",
        CURRENCY = "currency", DATA = "data", RECOGNIZED_AT = "recognizedAt",
    }
}

known_names! {
    /// Names of the properties of
    /// [`ReportRetentionPercentage`](crate::reports::ReportRetentionPercentage), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    report_retention_percentage_fields {
        DATA = "data",
    }
}

known_names! {
    /// Names of the properties of [`ReportRetentionValue`](crate::reports::ReportRetentionValue),
    /// for `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each
    /// call documents which of them are known to work.
    report_retention_value_fields {
        DATA = "data",
    }
}

known_names! {
    /// Names of the properties of [`ReportTransactions`](crate::reports::ReportTransactions), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    report_transactions_fields {
        DATA = "data",
    }
}

known_names! {
    /// Names of the properties of
    /// [`SubscriptionCancellationReport`](crate::reports::SubscriptionCancellationReport), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    subscription_cancellation_report_fields {
        DATA = "data",
    }
}
