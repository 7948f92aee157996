// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of invoices.

use crate::query::known_names;

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`CreditMemo`](crate::invoices::CreditMemo).
    credit_memo_expand {
        CUSTOMER = "customer",
    }
}

known_names! {
    /// Names of the properties of [`CreditMemo`](crate::invoices::CreditMemo), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    credit_memo_fields {
        ALLOCATIONS = "allocations", CREATED_TIME = "createdTime", CURRENCY = "currency",
        CUSTOMER_ID = "customerId", DESCRIPTION = "description", ID = "id", INVOICE_ID = "invoiceId",
        ITEMS = "items", NUMBER = "number", QUOTE_ID = "quoteId", REASON = "reason",
        REVISION = "revision", SHIPPING_AMOUNT = "shippingAmount", STATUS = "status",
        TAX_AMOUNT = "taxAmount", TOTAL_AMOUNT = "totalAmount", UNUSED_AMOUNT = "unusedAmount",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`CreditMemoTimeline`](crate::invoices::CreditMemoTimeline), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    credit_memo_timeline_fields {
        EXTRA_DATA = "extraData", ID = "id", MESSAGE = "message", OCCURRED_TIME = "occurredTime",
        TRIGGERED_BY = "triggeredBy", TYPE = "type",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in [`Invoice`](crate::invoices::Invoice).
    invoice_expand {
        CUSTOMER = "customer", LEAD_SOURCE = "leadSource", ORGANIZATION = "organization",
        SHIPPING_RATE = "shippingRate", WEBSITE = "website",
    }
}

known_names! {
    /// Names of the properties of [`Invoice`](crate::invoices::Invoice), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    invoice_fields {
        ABANDONED_TIME = "abandonedTime", AMOUNT = "amount", AMOUNT_DUE = "amountDue",
        AUTOPAY_RETRY_NUMBER = "autopayRetryNumber", AUTOPAY_SCHEDULED_TIME = "autopayScheduledTime",
        BILLING_ADDRESS = "billingAddress", COLLECTION_PERIOD = "collectionPeriod",
        CREATED_TIME = "createdTime", CREDIT_MEMO_ALLOCATIONS = "creditMemoAllocations",
        CURRENCY = "currency", CUSTOMER_ID = "customerId",
        CUSTOMER_TAX_ID_NUMBER = "customerTaxIdNumber", DELINQUENCY_TIME = "delinquencyTime",
        DELINQUENT_COLLECTION_PERIOD = "delinquentCollectionPeriod",
        DELIVERY_ADDRESS = "deliveryAddress", DISCOUNTS = "discounts",
        DISCOUNT_AMOUNT = "discountAmount", DUE_REMINDER_NUMBER = "dueReminderNumber",
        DUE_REMINDER_TIME = "dueReminderTime", DUE_TIME = "dueTime", ID = "id",
        INVOICE_NUMBER = "invoiceNumber", ISSUED_TIME = "issuedTime", IS_NEW_ORDER = "isNewOrder",
        ITEMS = "items", NOTES = "notes", ORDER_ID = "orderId", ORGANIZATION_ID = "organizationId",
        ORGANIZATION_TAX_ID_NUMBER = "organizationTaxIdNumber", PAID_TIME = "paidTime",
        PAYMENT_FORM_URL = "paymentFormUrl", PO_NUMBER = "poNumber", QUOTE_ID = "quoteId",
        RETRY_INSTRUCTION = "retryInstruction", REVISION = "revision", SHIPPING = "shipping",
        STATUS = "status", SUBSCRIPTION_ID = "subscriptionId", SUBTOTAL_AMOUNT = "subtotalAmount",
        TAX = "tax", TRANSACTIONS = "transactions", TYPE = "type", UPDATED_TIME = "updatedTime",
        VOIDED_TIME = "voidedTime", WEBSITE_ID = "websiteId",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`InvoiceItem`](crate::invoices::InvoiceItem).
    invoice_item_expand {
        PLAN = "plan", PRODUCT = "product",
    }
}

known_names! {
    /// Names of the properties of [`InvoiceTimeline`](crate::invoices::InvoiceTimeline), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    invoice_timeline_fields {
        EXTRA_DATA = "extraData", ID = "id", MESSAGE = "message", OCCURRED_TIME = "occurredTime",
        TRIGGERED_BY = "triggeredBy", TYPE = "type",
    }
}
