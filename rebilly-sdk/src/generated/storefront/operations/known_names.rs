// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of storefront.

use crate::query::known_names;

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`DepositRequest`](crate::payments::DepositRequest).
    deposit_request_expand {
        CUSTOMER = "customer", TRANSACTIONS = "transactions", WEBSITE = "website",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`StorefrontAccount`](crate::storefront::StorefrontAccount).
    storefront_account_expand {
        LEAD_SOURCE = "leadSource", WEBSITE = "website",
    }
}

known_names! {
    /// Names of the properties of [`StorefrontInvoice`](crate::storefront::StorefrontInvoice), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    storefront_invoice_fields {
        ABANDONED_TIME = "abandonedTime", AMOUNT = "amount", AMOUNT_DUE = "amountDue",
        AUTOPAY_RETRY_NUMBER = "autopayRetryNumber", AUTOPAY_SCHEDULED_TIME = "autopayScheduledTime",
        BILLING_ADDRESS = "billingAddress", COLLECTION_PERIOD = "collectionPeriod",
        CREATED_TIME = "createdTime", CURRENCY = "currency",
        DELINQUENT_COLLECTION_PERIOD = "delinquentCollectionPeriod",
        DELIVERY_ADDRESS = "deliveryAddress", DISCOUNTS = "discounts",
        DISCOUNT_AMOUNT = "discountAmount", DUE_TIME = "dueTime", ID = "id",
        INVOICE_NUMBER = "invoiceNumber", ISSUED_TIME = "issuedTime", ITEMS = "items", NOTES = "notes",
        ORDER_ID = "orderId", PAID_TIME = "paidTime", PAYMENT_FORM_URL = "paymentFormUrl",
        PO_NUMBER = "poNumber", SHIPPING = "shipping", STATUS = "status",
        SUBSCRIPTION_ID = "subscriptionId", SUBTOTAL_AMOUNT = "subtotalAmount", TAX = "tax",
        TRANSACTIONS = "transactions", UPDATED_TIME = "updatedTime", VOIDED_TIME = "voidedTime",
        WEBSITE_ID = "websiteId",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`StorefrontKycRequest`](crate::storefront::StorefrontKycRequest).
    storefront_kyc_request_expand {
        DOCUMENTS = "documents",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`StorefrontOrder`](crate::storefront::StorefrontOrder).
    storefront_order_expand {
        CHANGE_ITEMS_INVOICE = "changeItemsInvoice", CHANGE_ITEMS_QUOTE = "changeItemsQuote",
    }
}

known_names! {
    /// Names of the properties of [`StorefrontOrder`](crate::storefront::StorefrontOrder), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    storefront_order_fields {
        ABANDON_TIME = "abandonTime", ACTIVATION_TIME = "activationTime",
        BILLING_ADDRESS = "billingAddress", BILLING_STATUS = "billingStatus",
        CREATED_TIME = "createdTime", CURRENCY = "currency", CUSTOM_FIELDS = "customFields",
        DELIVERY_ADDRESS = "deliveryAddress", ID = "id", INITIAL_INVOICE_ID = "initialInvoiceId",
        ITEMS = "items", NOTES = "notes", ORDER_TYPE = "orderType", PO_NUMBER = "poNumber",
        RECENT_INVOICE_ID = "recentInvoiceId", SHIPPING = "shipping", STATUS = "status",
        UPDATED_TIME = "updatedTime", VOID_TIME = "voidTime", WEBSITE_ID = "websiteId",
    }
}

known_names! {
    /// Names of the properties of
    /// [`StorefrontPaymentInstrument`](crate::storefront::StorefrontPaymentInstrument), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    storefront_payment_instrument_fields {
        BILLING_ADDRESS = "billingAddress", CREATED_TIME = "createdTime",
        CUSTOM_FIELDS = "customFields", ID = "id", LAST_PAYMENT_TIME = "lastPaymentTime",
        METHOD = "method", STATUS = "status", TOKEN = "token", UPDATED_TIME = "updatedTime",
        USE_AS_BACKUP = "useAsBackup",
    }
}

known_names! {
    /// Names of the properties of
    /// [`StorefrontPayoutRequest`](crate::storefront::StorefrontPayoutRequest), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    storefront_payout_request_fields {
        AMOUNT = "amount", CREATED_TIME = "createdTime", CURRENCY = "currency", ID = "id",
        PAYMENT_INSTRUMENT_ID = "paymentInstrumentId", STATUS = "status", UPDATED_TIME = "updatedTime",
        WEBSITE_ID = "websiteId",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`StorefrontPlan`](crate::storefront::StorefrontPlan).
    storefront_plan_expand {
        PRODUCT = "product",
    }
}

known_names! {
    /// Names of the properties of [`StorefrontPlan`](crate::storefront::StorefrontPlan), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    storefront_plan_fields {
        CREATED_TIME = "createdTime", CURRENCY = "currency", CURRENCY_SIGN = "currencySign",
        CUSTOM_FIELDS = "customFields", DESCRIPTION = "description", ID = "id", IS_ACTIVE = "isActive",
        METERED_BILLING = "meteredBilling", NAME = "name", PRICING = "pricing",
        PRODUCT_ID = "productId", PRODUCT_OPTIONS = "productOptions", REVISION = "revision",
        RICH_DESCRIPTION = "richDescription", SETUP = "setup", TRIAL = "trial",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`StorefrontProduct`](crate::storefront::StorefrontProduct), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    storefront_product_fields {
        CREATED_TIME = "createdTime", CUSTOM_FIELDS = "customFields", DESCRIPTION = "description",
        ID = "id", NAME = "name", OPTIONS = "options", REQUIRES_SHIPPING = "requiresShipping",
        UNIT_LABEL = "unitLabel", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`StorefrontQuote`](crate::storefront::StorefrontQuote).
    storefront_quote_expand {
        CREDIT_MEMOS = "creditMemos", CUSTOMER = "customer", INVOICE = "invoice", ORDER = "order",
        WEBSITE = "website",
    }
}

known_names! {
    /// Names of the properties of
    /// [`StorefrontTransaction`](crate::storefront::StorefrontTransaction), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    storefront_transaction_fields {
        AMOUNT = "amount", APPROVAL_URL = "approvalUrl", BILLING_ADDRESS = "billingAddress",
        BILLING_DESCRIPTOR = "billingDescriptor", CHILD_TRANSACTIONS = "childTransactions",
        CREATED_TIME = "createdTime", CURRENCY = "currency", CUSTOM_FIELDS = "customFields",
        DCC = "dcc", DEPOSIT_REQUEST_ID = "depositRequestId", DESCRIPTION = "description",
        GATEWAY = "gateway", GATEWAY_NAME = "gatewayName",
        HAS_AMOUNT_ADJUSTMENT = "hasAmountAdjustment", HAS_DCC = "hasDcc", ID = "id",
        INVOICE_IDS = "invoiceIds", IS_REBILL = "isRebill", IS_RETRY = "isRetry",
        ORDER_IDS = "orderIds", PARENT_TRANSACTION_ID = "parentTransactionId",
        PAYMENT_INSTRUMENT = "paymentInstrument", PLAN_IDS = "planIds",
        PROCESSED_TIME = "processedTime", PURCHASE_AMOUNT = "purchaseAmount",
        PURCHASE_CURRENCY = "purchaseCurrency", REBILL_NUMBER = "rebillNumber",
        REDIRECT_URL = "redirectUrl", REQUEST_AMOUNT = "requestAmount",
        REQUEST_CURRENCY = "requestCurrency", REQUEST_ID = "requestId", RESULT = "result",
        RETRY_NUMBER = "retryNumber", STATUS = "status", TOKEN = "token", TYPE = "type",
        UPDATED_TIME = "updatedTime", WEBSITE_ID = "websiteId",
    }
}
