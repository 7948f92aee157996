// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of reports.

use crate::query::known_names;

known_names! {
    /// Known names of resources that `expand` embeds in [`DataExport`](crate::reports::DataExport).
    data_export_expand {
        FILE = "file", USER = "user",
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
