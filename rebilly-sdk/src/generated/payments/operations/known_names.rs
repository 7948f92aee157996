// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of payments.

use crate::query::known_names;

known_names! {
    /// Names of the properties of [`BalanceTransaction`](crate::payments::BalanceTransaction), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    balance_transaction_fields {
        CREATED_TIME = "createdTime", ID = "id", PARENT_ID = "parentId",
        SETTLEMENT_AMOUNT = "settlementAmount", SETTLEMENT_CURRENCY = "settlementCurrency",
        SETTLEMENT_RATE = "settlementRate", SETTLEMENT_TIME = "settlementTime",
        TRANSACTION_ID = "transactionId", TYPE = "type", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of
    /// [`DepositCustomPropertySet`](crate::payments::DepositCustomPropertySet), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    deposit_custom_property_set_fields {
        CREATED_TIME = "createdTime", ID = "id", NAME = "name", PROPERTIES = "properties",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`DepositRequest`](crate::payments::DepositRequest).
    deposit_request_expand {
        CUSTOMER = "customer", TRANSACTIONS = "transactions", WEBSITE = "website",
    }
}

known_names! {
    /// Names of the properties of [`DepositRequest`](crate::payments::DepositRequest), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    deposit_request_fields {
        AMOUNTS = "amounts", CASHIER_TOKEN = "cashierToken", COIN_PURCHASE = "coinPurchase",
        CREATED_TIME = "createdTime", CURRENCY = "currency", CUSTOMER_ID = "customerId",
        CUSTOM_AMOUNT = "customAmount", CUSTOM_FIELDS = "customFields",
        DEFAULT_AMOUNT = "defaultAmount", EXPIRATION_TIME = "expirationTime", ID = "id",
        NOTIFICATION_URL = "notificationUrl", PROPERTIES = "properties",
        PROPERTIES_SCHEMA = "propertiesSchema", REDIRECT_URL = "redirectUrl", STATUS = "status",
        TRANSACTION_IDS = "transactionIds", UPDATED_TIME = "updatedTime", WEBSITE_ID = "websiteId",
    }
}

known_names! {
    /// Names of the properties of [`DepositStrategy`](crate::payments::DepositStrategy), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    deposit_strategy_fields {
        AMOUNTS = "amounts", COIN_PURCHASE = "coinPurchase", CREATED_TIME = "createdTime",
        CUSTOM_AMOUNT = "customAmount", FILTER = "filter", ID = "id", IS_ACTIVE = "isActive",
        NAME = "name", PRIORITY = "priority", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in [`Dispute`](crate::payments::Dispute).
    dispute_expand {
        CUSTOMER = "customer", TRANSACTION = "transaction",
    }
}

known_names! {
    /// Names of the properties of [`Dispute`](crate::payments::Dispute), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    dispute_fields {
        ACQUIRER_REFERENCE_NUMBER = "acquirerReferenceNumber", AMOUNT = "amount", CASE_ID = "caseId",
        CATEGORY = "category", CREATED_TIME = "createdTime", CURRENCY = "currency",
        CUSTOMER_ID = "customerId", DEADLINE_TIME = "deadlineTime", ID = "id",
        POSTED_TIME = "postedTime", RAW_RESPONSE = "rawResponse", REASON_CODE = "reasonCode",
        REASON_DESCRIPTION = "reasonDescription", RESOLVED_TIME = "resolvedTime", REVISION = "revision",
        SOURCE = "source", STATUS = "status", TRANSACTION_ID = "transactionId", TYPE = "type",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`Fee`](crate::payments::Fee), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    fee_fields {
        CREATED_TIME = "createdTime", FILTER = "filter", FORMULA = "formula", ID = "id", NAME = "name",
        SETTLEMENT_SETTINGS = "settlementSettings", TYPE = "type", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`PaymentInstrument`](crate::payments::PaymentInstrument).
    payment_instrument_expand {
        CUSTOMER = "customer",
    }
}

known_names! {
    /// Names of the properties of [`PaymentInstrument`](crate::payments::PaymentInstrument), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    payment_instrument_fields {
        BILLING_ADDRESS = "billingAddress", CREATED_TIME = "createdTime", CUSTOMER_ID = "customerId",
        CUSTOM_FIELDS = "customFields", ID = "id", LAST_PAYMENT_TIME = "lastPaymentTime",
        METHOD = "method", REVISION = "revision", RISK_METADATA = "riskMetadata", STATUS = "status",
        STICKY_GATEWAY_ACCOUNT_ID = "stickyGatewayAccountId", UPDATED_TIME = "updatedTime",
        USE_AS_BACKUP = "useAsBackup",
    }
}

known_names! {
    /// Names of the properties of
    /// [`PayoutRequestAllocation`](crate::payments::PayoutRequestAllocation), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    payout_request_allocation_fields {
        AMOUNT = "amount", BATCH_ID = "batchId", CREATED_TIME = "createdTime", CURRENCY = "currency",
        EXPOSURE_AMOUNT = "exposureAmount", GATEWAY_ACCOUNT_ID = "gatewayAccountId",
        GATEWAY_NAME = "gatewayName", GATEWAY_PAYOUT_INSTRUCTION = "gatewayPayoutInstruction",
        ID = "id", PAYMENT_INSTRUMENT_ID = "paymentInstrumentId", PAYMENT_METHOD = "paymentMethod",
        PAYOUT_REQUEST_ID = "payoutRequestId", STATUS = "status", TRANSACTION_ID = "transactionId",
        TRANSACTION_RESULT = "transactionResult", TRANSACTION_STATUS = "transactionStatus",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`PayoutRequestBatch`](crate::payments::PayoutRequestBatch), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    payout_request_batch_fields {
        ALLOCATION_ORDER = "allocationOrder", CREATED_TIME = "createdTime",
        CUSTOMER_COUNT = "customerCount", DESCRIPTION = "description", ID = "id",
        TOTAL_AMOUNT_BY_CURRENCY = "totalAmountByCurrency", TOTAL_COUNT = "totalCount",
        UPDATED_TIME = "updatedTime", USER_ID = "userId",
    }
}

known_names! {
    /// Names of the properties of [`PayoutRequest`](crate::payments::PayoutRequest), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    payout_request_fields {
        ALLOCATIONS = "allocations", AMOUNT = "amount", AVAILABLE_AMOUNT = "availableAmount",
        BATCH_ID = "batchId", BLOCKED = "blocked", BLOCK_REASON = "blockReason",
        CANCELLATION_REASON = "cancellationReason", CREATED_TIME = "createdTime", CURRENCY = "currency",
        CUSTOMER_ID = "customerId", DESCRIPTION = "description", ID = "id",
        MERGED_INTO_PAYOUT_REQUEST_ID = "mergedIntoPayoutRequestId",
        PAYMENT_INSTRUMENT_ID = "paymentInstrumentId",
        SELECTED_PAYMENT_INSTRUMENT_REDIRECT_URL = "selectedPaymentInstrumentRedirectUrl",
        SELECT_PAYMENT_INSTRUMENT_URL = "selectPaymentInstrumentUrl",
        SPLIT_FROM_PAYOUT_REQUEST_ID = "splitFromPayoutRequestId", SPLIT_REASON = "splitReason",
        STATUS = "status", UPDATED_TIME = "updatedTime", WEBSITE_ID = "websiteId",
    }
}

known_names! {
    /// Names of the properties of
    /// [`PayoutRequestTimelineMessage`](crate::payments::PayoutRequestTimelineMessage), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    payout_request_timeline_message_fields {
        EXTRA_DATA = "extraData", ID = "id", MESSAGE = "message", OCCURRED_TIME = "occurredTime",
        TRIGGERED_BY = "triggeredBy", TYPE = "type",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`Transaction`](crate::payments::Transaction).
    transaction_expand {
        BANK_ACCOUNT = "bankAccount", CHILD_TRANSACTIONS = "childTransactions", CUSTOMER = "customer",
        DISPUTE = "dispute", GATEWAY_ACCOUNT = "gatewayAccount", INVOICES = "invoices",
        LEAD_SOURCE = "leadSource", ORGANIZATION = "organization",
        PARENT_TRANSACTION = "parentTransaction", PAYMENT_CARD = "paymentCard", WEBSITE = "website",
    }
}

known_names! {
    /// Names of the properties of [`Transaction`](crate::payments::Transaction), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    transaction_fields {
        ACQUIRER_NAME = "acquirerName", AMOUNT = "amount", ARN = "arn",
        BILLING_ADDRESS = "billingAddress", BILLING_DESCRIPTOR = "billingDescriptor", BIN = "bin",
        CHILD_TRANSACTIONS = "childTransactions", CREATED_TIME = "createdTime", CURRENCY = "currency",
        CUSTOMER_ID = "customerId", CUSTOM_FIELDS = "customFields", DCC = "dcc",
        DEPOSIT_REQUEST_ID = "depositRequestId", DESCRIPTION = "description",
        DISCREPANCY_TIME = "discrepancyTime", DISPUTE_STATUS = "disputeStatus",
        DISPUTE_TIME = "disputeTime", GATEWAY = "gateway", GATEWAY_ACCOUNT_ID = "gatewayAccountId",
        GATEWAY_NAME = "gatewayName", GATEWAY_TRANSACTION_ID = "gatewayTransactionId",
        HAD_DISCREPANCY = "hadDiscrepancy", HAS3DS = "has3ds",
        HAS_AMOUNT_ADJUSTMENT = "hasAmountAdjustment", HAS_DCC = "hasDcc", ID = "id",
        INVOICE_IDS = "invoiceIds", IS_DISPUTED = "isDisputed",
        IS_MERCHANT_INITIATED = "isMerchantInitiated", IS_PROCESSED_OUTSIDE = "isProcessedOutside",
        IS_REBILL = "isRebill", IS_RECONCILED = "isReconciled", IS_RETRY = "isRetry", LIMITS = "limits",
        METHOD = "method", NOTIFICATION_URL = "notificationUrl", ORDER_ID = "orderId",
        ORGANIZATION_ID = "organizationId", PARENT_TRANSACTION_ID = "parentTransactionId",
        PAYMENT_INSTRUMENT = "paymentInstrument", PAYOUT_REQUEST_ID = "payoutRequestId",
        PLAN_IDS = "planIds", PROCESSED_TIME = "processedTime", PURCHASE_AMOUNT = "purchaseAmount",
        PURCHASE_CURRENCY = "purchaseCurrency", REBILL_NUMBER = "rebillNumber",
        REDIRECT_URL = "redirectUrl", REFERENCE_DATA = "referenceData", REPORT_AMOUNT = "reportAmount",
        REPORT_CURRENCY = "reportCurrency", REQUEST_AMOUNT = "requestAmount",
        REQUEST_CURRENCY = "requestCurrency", REQUEST_ID = "requestId", RESULT = "result",
        RETRY_NUMBER = "retryNumber", REVISION = "revision", RISK_METADATA = "riskMetadata",
        RISK_SCORE = "riskScore", SETTLEMENT_TIME = "settlementTime", STATUS = "status",
        SUBSCRIPTION_IDS = "subscriptionIds", TRANSFER_ID = "transferId", TYPE = "type",
        UPDATED_TIME = "updatedTime", VELOCITY = "velocity", WEBSITE_ID = "websiteId", X3DS = "3ds",
    }
}

known_names! {
    /// Names of the properties of [`TransactionTimeline`](crate::payments::TransactionTimeline),
    /// for `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each
    /// call documents which of them are known to work.
    transaction_timeline_fields {
        EXTRA_DATA = "extraData", ID = "id", MESSAGE = "message", OCCURRED_TIME = "occurredTime",
        TRIGGERED_BY = "triggeredBy", TYPE = "type",
    }
}
