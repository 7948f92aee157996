// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of subscriptions.

use crate::query::known_names;

known_names! {
    /// Names of the properties of [`OrderCancellation`](crate::subscriptions::OrderCancellation),
    /// for `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each
    /// call documents which of them are known to work.
    order_cancellation_fields {
        APPLIED_INVOICE_ID = "appliedInvoiceId", CANCELED_BY = "canceledBy",
        CANCELED_TIME = "canceledTime", CHURN_TIME = "churnTime", CHURN_TIME_POLICY = "churnTimePolicy",
        CREATED_TIME = "createdTime", DESCRIPTION = "description", ID = "id", LINE_ITEMS = "lineItems",
        LINE_ITEM_SUBTOTAL = "lineItemSubtotal", ORDER_ID = "orderId", PRORATED = "prorated",
        PRORATED_INVOICE_ID = "proratedInvoiceId", REASON = "reason", STATUS = "status",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in [`Order`](crate::subscriptions::Order).
    order_expand {
        ACTIVATION_INVOICE = "activationInvoice", CUSTOMER = "customer",
        PAYMENT_INSTRUMENT = "paymentInstrument", RECENT_INVOICE = "recentInvoice",
        UPCOMING_INVOICE = "upcomingInvoice", WEBSITE = "website",
    }
}

known_names! {
    /// Names of the properties of [`Order`](crate::subscriptions::Order), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    order_fields {
        ABANDON_REMINDER_NUMBER = "abandonReminderNumber",
        ABANDON_REMINDER_TIME = "abandonReminderTime", ABANDON_TIME = "abandonTime",
        ACTIVATION_INVOICE_ID = "activationInvoiceId", ACTIVATION_TIME = "activationTime",
        BILLING_ADDRESS = "billingAddress", CREATED_TIME = "createdTime", CURRENCY = "currency",
        CUSTOMER_ID = "customerId", CUSTOM_FIELDS = "customFields",
        DELINQUENCY_PERIOD = "delinquencyPeriod", DELIVERY_ADDRESS = "deliveryAddress", ID = "id",
        IS_NEW_ORDER = "isNewOrder", ITEMS = "items", NOTES = "notes",
        ORGANIZATION_ID = "organizationId", PO_NUMBER = "poNumber",
        RECENT_INVOICE_ID = "recentInvoiceId", REVISION = "revision", RISK_METADATA = "riskMetadata",
        SHIPPING = "shipping", STATUS = "status", TYPE = "type", UPDATED_TIME = "updatedTime",
        VOID_TIME = "voidTime", WEBSITE_ID = "websiteId",
    }
}

known_names! {
    /// Names of the properties of [`OrderPause`](crate::subscriptions::OrderPause), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    order_pause_fields {
        CREATED_TIME = "createdTime", DESCRIPTION = "description", EFFECTIVE_TIME = "effectiveTime",
        END_TIME = "endTime", ID = "id", ORDER_ID = "orderId", PAUSED_BY = "pausedBy",
        STATUS = "status", TIME_REMAINING = "timeRemaining", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`OrderReactivation`](crate::subscriptions::OrderReactivation),
    /// for `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each
    /// call documents which of them are known to work.
    order_reactivation_fields {
        CANCELLATION_ID = "cancellationId", CREATED_TIME = "createdTime", DESCRIPTION = "description",
        ID = "id", ORDER_ID = "orderId", RENEWAL_TIME = "renewalTime", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`OrderTimeline`](crate::subscriptions::OrderTimeline), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    order_timeline_fields {
        EXTRA_DATA = "extraData", ID = "id", MESSAGE = "message", OCCURRED_TIME = "occurredTime",
        TRIGGERED_BY = "triggeredBy", TYPE = "type",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in [`Quote`](crate::subscriptions::Quote).
    quote_expand {
        CUSTOMER = "customer", INVOICE = "invoice", ORDER = "order", WEBSITE = "website",
    }
}

known_names! {
    /// Names of the properties of [`Quote`](crate::subscriptions::Quote), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    quote_fields {
        ACCEPTANCE_FULFILLMENT = "acceptanceFulfillment", ACCEPTED_TIME = "acceptedTime",
        CANCELED_TIME = "canceledTime", COUPON_IDS = "couponIds", CREATED_TIME = "createdTime",
        CUSTOMER_ID = "customerId", EXPIRATION_TIME = "expirationTime", ID = "id",
        INVOICE_ID = "invoiceId", INVOICE_PREVIEW = "invoicePreview", ISSUED_TIME = "issuedTime",
        IS_NEW_ORDER = "isNewOrder", ORDER = "order", PAYMENT_TERMS = "paymentTerms",
        REDIRECT_URL = "redirectUrl", REJECTED_TIME = "rejectedTime", SIGNATURE = "signature",
        STATUS = "status", TAX = "tax", TYPE = "type", UPDATED_TIME = "updatedTime",
        WEBSITE_ID = "websiteId",
    }
}

known_names! {
    /// Names of the properties of [`QuoteTimeline`](crate::subscriptions::QuoteTimeline), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    quote_timeline_fields {
        EXTRA_DATA = "extraData", ID = "id", MESSAGE = "message", OCCURRED_TIME = "occurredTime",
        TRIGGERED_BY = "triggeredBy", TYPE = "type",
    }
}

known_names! {
    /// Names of the properties of
    /// [`SubscriptionCancellation`](crate::subscriptions::SubscriptionCancellation), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    subscription_cancellation_fields {
        APPLIED_INVOICE_ID = "appliedInvoiceId", CANCELED_BY = "canceledBy",
        CANCELED_TIME = "canceledTime", CHURN_TIME = "churnTime", CHURN_TIME_POLICY = "churnTimePolicy",
        CREATED_TIME = "createdTime", DESCRIPTION = "description", ID = "id", LINE_ITEMS = "lineItems",
        LINE_ITEM_SUBTOTAL = "lineItemSubtotal", PRORATED = "prorated",
        PRORATED_INVOICE_ID = "proratedInvoiceId", REASON = "reason", STATUS = "status",
        SUBSCRIPTION_ID = "subscriptionId", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`SubscriptionOrOneTimeSale`](crate::subscriptions::SubscriptionOrOneTimeSale).
    subscription_or_one_time_sale_expand {
        CUSTOMER = "customer", INITIAL_INVOICE = "initialInvoice", LEAD_SOURCE = "leadSource",
        PAYMENT_INSTRUMENT = "paymentInstrument", RECENT_INVOICE = "recentInvoice",
        SHIPPING_RATE = "shippingRate", UPCOMING_INVOICE = "upcomingInvoice", WEBSITE = "website",
    }
}

known_names! {
    /// Names of the properties of
    /// [`SubscriptionOrOneTimeSale`](crate::subscriptions::SubscriptionOrOneTimeSale), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    subscription_or_one_time_sale_fields {
        ABANDON_TIME = "abandonTime", ACTIVATION_TIME = "activationTime",
        BILLING_ADDRESS = "billingAddress", BILLING_STATUS = "billingStatus",
        CREATED_TIME = "createdTime", CURRENCY = "currency", CUSTOMER_ID = "customerId",
        CUSTOM_FIELDS = "customFields", DELIVERY_ADDRESS = "deliveryAddress", ID = "id",
        INITIAL_INVOICE_ID = "initialInvoiceId", ITEMS = "items", NOTES = "notes",
        ORDER_TYPE = "orderType", ORGANIZATION_ID = "organizationId", PO_NUMBER = "poNumber",
        RECENT_INVOICE_ID = "recentInvoiceId", REVISION = "revision", RISK_METADATA = "riskMetadata",
        SHIPPING = "shipping", STATUS = "status", UPDATED_TIME = "updatedTime", VOID_TIME = "voidTime",
        WEBSITE_ID = "websiteId",
    }
}

known_names! {
    /// Names of the properties of [`SubscriptionPause`](crate::subscriptions::SubscriptionPause),
    /// for `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each
    /// call documents which of them are known to work.
    subscription_pause_fields {
        CREATED_TIME = "createdTime", DESCRIPTION = "description", EFFECTIVE_TIME = "effectiveTime",
        END_TIME = "endTime", ID = "id", PAUSED_BY = "pausedBy", STATUS = "status",
        SUBSCRIPTION_ID = "subscriptionId", TIME_REMAINING = "timeRemaining",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of
    /// [`SubscriptionReactivation`](crate::subscriptions::SubscriptionReactivation), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    subscription_reactivation_fields {
        CANCELLATION_ID = "cancellationId", CREATED_TIME = "createdTime", DESCRIPTION = "description",
        ID = "id", RENEWAL_TIME = "renewalTime", SUBSCRIPTION_ID = "subscriptionId",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`UpcomingInvoice`](crate::invoices::UpcomingInvoice).
    upcoming_invoice_expand {
        CUSTOMER = "customer", LEAD_SOURCE = "leadSource", ORGANIZATION = "organization",
        WEBSITE = "website",
    }
}

known_names! {
    /// Names of the properties of [`Usage`](crate::subscriptions::Usage), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    usage_fields {
        CREATED_TIME = "createdTime", ID = "id", INVOICE_ID = "invoiceId",
        INVOICE_ITEM_ID = "invoiceItemId", QUANTITY = "quantity", SUBSCRIPTION_ID = "subscriptionId",
        UPDATED_TIME = "updatedTime", USAGE_TIME = "usageTime",
    }
}
