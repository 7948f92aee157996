// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of gateways.

use crate::query::known_names;

known_names! {
    /// Names of the properties of
    /// [`GatewayAccountDowntimeSchedule`](crate::gateways::GatewayAccountDowntimeSchedule), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    gateway_account_downtime_schedule_fields {
        CREATED_TIME = "createdTime", END_TIME = "endTime", ID = "id", REASON = "reason",
        START_TIME = "startTime", STATUS = "status", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`GatewayAccount`](crate::gateways::GatewayAccount), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    gateway_account_fields {
        ACCEPTED_CURRENCIES = "acceptedCurrencies", ACQUIRER_NAME = "acquirerName",
        ADDITIONAL_FILTERS = "additionalFilters", APPROVAL_WINDOW_TTL = "approvalWindowTtl",
        CITY_FIELD = "cityField", CREATED_TIME = "createdTime", CREDENTIALS = "credentials",
        CUSTOM_FIELDS = "customFields", DCC_FORCE_CONFIRMATION = "dccForceConfirmation",
        DCC_FORCE_CURRENCY = "dccForceCurrency", DCC_FORCE_ROUNDING = "dccForceRounding",
        DCC_MARKUP = "dccMarkup", DESCRIPTOR = "descriptor", DIGITAL_WALLETS = "digitalWallets",
        DYNAMIC_DESCRIPTOR = "dynamicDescriptor",
        EXCLUDED_DCC_QUOTE_CURRENCIES = "excludedDccQuoteCurrencies", GATEWAY_NAME = "gatewayName",
        ID = "id", IS_DOWN = "isDown", MERCHANT_CATEGORY_CODE = "merchantCategoryCode",
        METHOD = "method", MONTHLY_LIMIT = "monthlyLimit", ORGANIZATION_ID = "organizationId",
        PAYMENT_CARD_SCHEMES = "paymentCardSchemes", PAYOUT_LIMITS = "payoutLimits",
        READY_TO_PAYOUT_INSTRUCTION = "readyToPayoutInstruction",
        RECONCILIATION_WINDOW_ENABLED = "reconciliationWindowEnabled",
        RECONCILIATION_WINDOW_TTL = "reconciliationWindowTtl", SETTINGS = "settings",
        SETUP_INSTRUCTION = "setupInstruction", STATUS = "status", STICKY = "sticky",
        THREE_D_SECURE = "threeDSecure", THREE_D_SECURE_SERVER = "threeDSecureServer",
        TIMEOUT = "timeout", TOKEN = "token",
        TRANSACTION_EMAIL_ALIAS_TEMPLATE = "transactionEmailAliasTemplate",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of
    /// [`GatewayAccountTimeline`](crate::gateways::GatewayAccountTimeline), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    gateway_account_timeline_fields {
        EXTRA_DATA = "extraData", ID = "id", MESSAGE = "message", OCCURRED_TIME = "occurredTime",
        TRIGGERED_BY = "triggeredBy", TYPE = "type",
    }
}
