// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of customers.

use crate::customers::{Customer, UserReference};
use crate::invoices::InvoiceTaxNumberType;
use crate::model::{model, open_enum, union};
use crate::payments::Transaction;
use crate::shared::{
    AclEntry, CustomerCredentialId, CustomerId, CustomerTimelineCustomEventId,
    JournalAccountId, Link, RegistrationSettingsId, SegmentId, SessionId,
    TimelineExtraData, TimelineMessageId, TransactionId, UserId,
};
use crate::subscriptions::TimelineTriggeredBy;
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// Options of customer authentication.
    pub struct CustomerAuthenticationOptions {
        /// Regular expression that passwords must match, or `null`. Example: `/^[0-9]+$/`.
        #[json("passwordPattern", nullable)]
        pub password_pattern: Option<String>,
        /// Lifetime of credentials in seconds.
        #[json("credentialTtl")]
        pub credential_ttl: Option<i64>,
        /// Lifetime of authentication tokens in seconds.
        #[json("authTokenTtl")]
        pub auth_token_ttl: Option<i64>,
        /// Lifetime of password reset tokens in seconds.
        #[json("resetTokenTtl")]
        pub reset_token_ttl: Option<i64>,
        /// `true` when a login requires a one-time password.
        #[json("otpRequired")]
        pub otp_required: Option<bool>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`AuthenticationOptions::set`](crate::customers::AuthenticationOptions::set): the writable
    /// properties of a [`CustomerAuthenticationOptions`].
    #[request_of(CustomerAuthenticationOptions)]
    pub struct CustomerAuthenticationOptionsRequest {
        /// Regular expression that passwords must match, or `null`. Example: `/^[0-9]+$/`.
        #[json("passwordPattern", nullable)]
        #[setter(with_password_pattern)]
        pub password_pattern: Nullable<String>,
        /// Lifetime of credentials in seconds.
        #[json("credentialTtl")]
        #[plain_setter(with_credential_ttl: i64)]
        pub credential_ttl: Option<i64>,
        /// Lifetime of authentication tokens in seconds.
        #[json("authTokenTtl")]
        #[plain_setter(with_auth_token_ttl: i64)]
        pub auth_token_ttl: Option<i64>,
        /// Lifetime of password reset tokens in seconds.
        #[json("resetTokenTtl")]
        #[plain_setter(with_reset_token_ttl: i64)]
        pub reset_token_ttl: Option<i64>,
        /// `true` when a login requires a one-time password.
        #[json("otpRequired")]
        #[plain_setter(with_otp_required: bool)]
        pub otp_required: Option<bool>,
    }
}

union! {
    /// Login of a customer, with a password or without one.
    #[tag("mode")]
    pub enum AuthenticationToken {
        /// Login of a customer with a username and a password.
        #[json("password", adds_tag)]
        PasswordMode(Box<AuthenticationTokenPasswordMode>),
        /// Login of a customer without a password.
        #[json("passwordless", adds_tag)]
        PasswordlessMode(Box<AuthenticationTokenPasswordlessMode>),
    }
}

model! {
    /// Login of a customer with a username and a password.
    #[tag("mode")]
    #[new(value username: String, value password: String)]
    pub struct AuthenticationTokenPasswordMode {
        /// Username of the customer's credentials.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
        /// Password of the customer's credentials.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// `true` when a login requires a one-time password.
        #[json("otpRequired")]
        #[plain_setter(with_otp_required: bool)]
        pub otp_required: Option<bool>,
        /// Timestamp at which the token expires.
        #[json("expiredTime")]
        #[setter(with_expired_time)]
        pub expired_time: Option<Timestamp>,
    }
}

model! {
    /// Login of a customer without a password.
    #[tag("mode")]
    #[new(value customer_id: CustomerId)]
    pub struct AuthenticationTokenPasswordlessMode {
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// `true` when a login requires a one-time password.
        #[json("otpRequired")]
        #[plain_setter(with_otp_required: bool)]
        pub otp_required: Option<bool>,
        /// Timestamp at which the token expires.
        #[json("expiredTime")]
        #[setter(with_expired_time)]
        pub expired_time: Option<Timestamp>,
    }
}

model! {
    /// Authentication token of a customer.
    pub struct AuthenticationTokenResponse {
        /// Username of the customer's credentials.
        #[json("username", required, sensitive)]
        pub username: String,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Token, as a secret string.
        #[json("token", sensitive)]
        pub token: Option<String>,
        /// `true` when a login requires a one-time password.
        #[json("otpRequired")]
        pub otp_required: Option<bool>,
        /// Identifier of the credentials.
        #[json("credentialId")]
        pub credential_id: Option<CustomerCredentialId>,
        /// Timestamp of the expiration of the token, or `null`.
        #[json("expiredTime", nullable)]
        pub expired_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// JSON Web Token (JWT) of a customer.
    pub struct CustomerJwt {
        /// Identifier of the token.
        #[json("id")]
        pub id: Option<SessionId>,
        /// Type of the JWT.
        #[json("type")]
        pub type_: Option<CustomerJwtType>,
        /// Token, as a secret string.
        #[json("token", sensitive)]
        pub token: Option<String>,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Access control list of the JWT.
        #[json("acl")]
        pub acl: Vec<AclEntry>,
        /// Custom claims of the JWT, by name.
        #[json("customClaims", sensitive)]
        pub custom_claims: Map<Json>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp at which the token expires.
        #[json("expiredTime")]
        pub expired_time: Option<Timestamp>,
        /// Links to related resources: `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`AuthenticationTokens::exchange`](crate::customers::AuthenticationTokens::exchange): the
    /// writable properties of a [`CustomerJwt`].
    #[request_of(CustomerJwt)]
    pub struct CustomerJwtRequest {
        /// `true` to invalidate the authentication token after the exchange. Default: `true`.
        /// Example: `true`.
        #[json("invalidate", sensitive)]
        #[plain_setter(with_invalidate: bool)]
        pub invalidate: Option<bool>,
        /// One-time password of the customer, with six digits. Example: `123456`.
        #[json("oneTimePassword", sensitive)]
        #[setter(with_one_time_password)]
        pub one_time_password: Option<String>,
        /// Access control list of the JWT.
        #[json("acl")]
        #[items_setter(with_acl)]
        pub acl: Option<Vec<AclEntry>>,
        /// Custom claims of the JWT, by name.
        #[json("customClaims", sensitive)]
        #[items_setter(with_custom_claims)]
        pub custom_claims: Option<Map<Json>>,
        /// Timestamp at which the token expires.
        #[json("expiredTime")]
        #[setter(with_expired_time)]
        pub expired_time: Option<Timestamp>,
    }
}

open_enum! {
    /// Type of the JWT.
    pub enum CustomerJwtType {
        #[json("customer")]
        Customer,
    }
}

model! {
    /// Login credentials of a customer.
    pub struct CustomerCredential {
        /// Identifier of the customer's credentials.
        #[json("id")]
        pub id: Option<CustomerCredentialId>,
        /// Username of the customer's credentials.
        #[json("username", required, sensitive)]
        pub username: String,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Timestamp of the expiration of the credentials, or `null`.
        #[json("expiredTime", nullable)]
        pub expired_time: Option<Timestamp>,
        /// Links to related resources: `self`, `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`CustomerCredentials::create`](crate::customers::CustomerCredentials::create) and
    /// [`CustomerCredentials::upsert`](crate::customers::CustomerCredentials::upsert): the writable
    /// properties of a [`CustomerCredential`].
    #[request_of(CustomerCredential)]
    #[new(value username: String, value password: String, value customer_id: CustomerId)]
    pub struct CustomerCredentialRequest {
        /// Username of the customer's credentials.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
        /// Password of the customer's credentials.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Timestamp of the expiration of the credentials, or `null`.
        #[json("expiredTime", nullable)]
        #[setter(with_expired_time)]
        pub expired_time: Nullable<Timestamp>,
    }
}

model! {
    /// Unused credit of a customer.
    pub struct CustomerCreditBalance {
        /// Unused credit by currency.
        #[json("balances", required)]
        pub balances: Vec<CustomerCurrencyBalance>,
    }
}

model! {
    /// Unused credit in one currency.
    pub struct CustomerCurrencyBalance {
        /// Currency of the credit.
        #[json("currency", required)]
        pub currency: String,
        /// Amount that is not applied to an invoice.
        #[json("unallocatedAmount", required)]
        pub unallocated_amount: Decimal,
    }
}

model! {
    /// Lifetime revenue, refunds and disputes of a customer.
    pub struct CustomerInformation {
        /// Currency of the amounts. Exactly 3 characters. Example: `USD`.
        #[json("currency")]
        pub currency: Option<String>,
        /// Refunded amount.
        #[json("refundsAmount")]
        pub refunds_amount: Option<Decimal>,
        /// Revenue from the customer.
        #[json("revenueAmount")]
        pub revenue_amount: Option<Decimal>,
        /// Disputed amount.
        #[json("disputesAmount")]
        pub disputes_amount: Option<Decimal>,
    }
}

open_enum! {
    /// Type of a customer event.
    pub enum CustomerEventType {
        #[json("aml-list-possibly-matched")]
        AmlListPossiblyMatched,
        #[json("customer-created")]
        CustomerCreated,
        #[json("customer-merged")]
        CustomerMerged,
        #[json("customer-one-time-password-requested")]
        CustomerOneTimePasswordRequested,
        #[json("customer-redirected-offsite")]
        CustomerRedirectedOffsite,
        #[json("customer-returned")]
        CustomerReturned,
        #[json("customer-updated")]
        CustomerUpdated,
        #[json("lead-source-changed")]
        LeadSourceChanged,
    }
}

model! {
    /// Payload of a customer event.
    pub struct CustomerWebhook {
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<CustomerEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<CustomerWebhookEmbedded>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<CustomerWebhookLink>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct CustomerWebhookEmbedded {
        /// Current state of the customer.
        #[json("customer")]
        pub customer: Option<Customer>,
    }
}

model! {
    /// Link to a related resource.
    pub struct CustomerWebhookLink {
        /// URL of the related resource.
        #[json("href", sensitive)]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<CustomerWebhookLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum CustomerWebhookLinkRel {
        #[json("customer")]
        Customer,
    }
}

model! {
    /// Payload of the event `customer-merged`.
    pub struct CustomerMergedWebhook {
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Customer that remains after the merge.
        #[json("targetCustomerId")]
        pub target_customer_id: Option<CustomerId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<CustomerEventType>,
        /// Customer that was merged and deleted.
        #[json("duplicatedCustomer")]
        pub duplicated_customer: Option<Customer>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<CustomerMergedWebhookEmbedded>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<CustomerMergedWebhookLink>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct CustomerMergedWebhookEmbedded {
        /// Current state of the customer.
        #[json("customer")]
        pub customer: Option<Customer>,
        /// Customer that remains after the merge.
        #[json("targetCustomer")]
        pub target_customer: Option<Customer>,
    }
}

model! {
    /// Link to a related resource.
    pub struct CustomerMergedWebhookLink {
        /// URL of the related resource.
        #[json("href", sensitive)]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<CustomerMergedWebhookLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum CustomerMergedWebhookLinkRel {
        #[json("customer")]
        Customer,
    }
}

model! {
    /// Payload of the events `customer-redirected-offsite` and `customer-returned`.
    pub struct CustomerRedirectWebhook {
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Identifier of the pending transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// URL that the customer was redirected to.
        #[json("redirectUrl", sensitive)]
        pub redirect_url: Option<String>,
        /// IP address of the customer.
        #[json("ipAddress", sensitive)]
        pub ip_address: Option<String>,
        /// HTTP headers of the customer's browser.
        #[json("httpHeaders", sensitive)]
        pub http_headers: Map<String>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<CustomerEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<CustomerRedirectWebhookEmbedded>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<CustomerRedirectWebhookLink>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct CustomerRedirectWebhookEmbedded {
        /// Current state of the customer.
        #[json("customer")]
        pub customer: Option<Customer>,
        /// Current state of the transaction.
        #[json("transaction")]
        pub transaction: Option<Transaction>,
    }
}

model! {
    /// Link to a related resource.
    pub struct CustomerRedirectWebhookLink {
        /// URL of the related resource.
        #[json("href", sensitive)]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<CustomerRedirectWebhookLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum CustomerRedirectWebhookLinkRel {
        #[json("customer")]
        Customer,
        #[json("transaction")]
        Transaction,
    }
}

model! {
    /// Timeline message of a customer.
    pub struct CustomerTimeline {
        /// Identifier of the timeline message.
        #[json("id")]
        pub id: Option<TimelineMessageId>,
        /// Type of the timeline message.
        #[json("type")]
        pub type_: Option<CustomerTimelineType>,
        /// Name of the custom event type, or `null`. At most 255 characters.
        #[json("customEventType", nullable)]
        pub custom_event_type: Option<String>,
        /// Origin of the event: Rebilly, an app or a direct API call.
        #[json("triggeredBy")]
        pub triggered_by: Option<TimelineTriggeredBy>,
        /// Text of the message.
        #[json("message", sensitive)]
        pub message: Option<String>,
        /// Structured details of the message: actions, tables, author, mentions and links.
        #[json("extraData", sensitive)]
        pub extra_data: Option<TimelineExtraData>,
        /// Timestamp of the event.
        #[json("occurredTime")]
        pub occurred_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`Customers::create_timeline_comment`](crate::customers::Customers::create_timeline_comment):
    /// the writable properties of a [`CustomerTimeline`].
    #[request_of(CustomerTimeline)]
    pub struct CustomerTimelineRequest {
        /// Type of the timeline message.
        #[json("type")]
        #[setter(with_type)]
        pub type_: Option<CustomerTimelineType>,
        /// Name of the custom event type, or `null`. At most 255 characters.
        #[json("customEventType", nullable)]
        #[setter(with_custom_event_type)]
        pub custom_event_type: Nullable<String>,
        /// Data of the custom event.
        #[json("customData", sensitive)]
        #[items_setter(with_custom_data)]
        pub custom_data: Option<Map<Json>>,
        /// Text of the message.
        #[json("message", sensitive)]
        #[setter(with_message)]
        pub message: Option<String>,
    }
}

open_enum! {
    /// Type of the timeline message.
    pub enum CustomerTimelineType {
        #[json("account-password-reset-requested")]
        AccountPasswordResetRequested,
        #[json("account-verification-requested")]
        AccountVerificationRequested,
        #[json("aml-list-was-possibly-matched")]
        AmlListWasPossiblyMatched,
        #[json("deposit-request-completed")]
        DepositRequestCompleted,
        #[json("deposit-request-created")]
        DepositRequestCreated,
        #[json("deposit-request-expired")]
        DepositRequestExpired,
        #[json("deposit-request-started")]
        DepositRequestStarted,
        #[json("coupon-applied")]
        CouponApplied,
        #[json("coupon-redeemed")]
        CouponRedeemed,
        #[json("coupon-redemption-canceled")]
        CouponRedemptionCanceled,
        #[json("custom-event")]
        CustomEvent,
        #[json("custom-event-processed")]
        CustomEventProcessed,
        #[json("custom-fields-changed")]
        CustomFieldsChanged,
        #[json("customer-bank-account-blocked")]
        CustomerBankAccountBlocked,
        #[json("customer-blocked")]
        CustomerBlocked,
        #[json("customer-comment-created")]
        CustomerCommentCreated,
        #[json("customer-created")]
        CustomerCreated,
        #[json("customer-merged")]
        CustomerMerged,
        #[json("customer-payment-card-blocked")]
        CustomerPaymentCardBlocked,
        #[json("customer-requested-otp")]
        CustomerRequestedOtp,
        #[json("customer-tagged")]
        CustomerTagged,
        #[json("customer-untagged")]
        CustomerUntagged,
        #[json("default-payment-instrument-changed")]
        DefaultPaymentInstrumentChanged,
        #[json("email-message-sent")]
        EmailMessageSent,
        #[json("experian-check-performed")]
        ExperianCheckPerformed,
        #[json("invoice-abandoned")]
        InvoiceAbandoned,
        #[json("invoice-created")]
        InvoiceCreated,
        #[json("invoice-disputed")]
        InvoiceDisputed,
        #[json("invoice-issued")]
        InvoiceIssued,
        #[json("invoice-paid")]
        InvoicePaid,
        #[json("invoice-partially-paid")]
        InvoicePartiallyPaid,
        #[json("invoice-partially-refunded")]
        InvoicePartiallyRefunded,
        #[json("invoice-past-due")]
        InvoicePastDue,
        #[json("invoice-refunded")]
        InvoiceRefunded,
        #[json("invoice-reissued")]
        InvoiceReissued,
        #[json("invoice-revenue-recognized")]
        InvoiceRevenueRecognized,
        #[json("invoice-voided")]
        InvoiceVoided,
        #[json("kyc-document-accepted")]
        KycDocumentAccepted,
        #[json("kyc-document-created")]
        KycDocumentCreated,
        #[json("kyc-document-modified")]
        KycDocumentModified,
        #[json("kyc-document-rejected")]
        KycDocumentRejected,
        #[json("kyc-document-reviewed")]
        KycDocumentReviewed,
        #[json("kyc-request-fulfilled")]
        KycRequestFulfilled,
        #[json("lead-source-changed")]
        LeadSourceChanged,
        #[json("order-activated")]
        OrderActivated,
        #[json("order-canceled")]
        OrderCanceled,
        #[json("order-churned")]
        OrderChurned,
        #[json("order-completed")]
        OrderCompleted,
        #[json("order-created")]
        OrderCreated,
        #[json("order-downgraded")]
        OrderDowngraded,
        #[json("order-paid-early")]
        OrderPaidEarly,
        #[json("order-reactivated")]
        OrderReactivated,
        #[json("order-renewed")]
        OrderRenewed,
        #[json("order-trial-ended")]
        OrderTrialEnded,
        #[json("order-upgraded")]
        OrderUpgraded,
        #[json("payment-card-expiration-was-modified")]
        PaymentCardExpirationWasModified,
        #[json("payment-card-expired")]
        PaymentCardExpired,
        #[json("payment-instrument-created")]
        PaymentInstrumentCreated,
        #[json("payment-instrument-deactivated")]
        PaymentInstrumentDeactivated,
        #[json("primary-address-changed")]
        PrimaryAddressChanged,
        #[json("quickbooks-customer-created")]
        QuickbooksCustomerCreated,
        #[json("quickbooks-customer-task-failed")]
        QuickbooksCustomerTaskFailed,
        #[json("quote-canceled")]
        QuoteCanceled,
        #[json("quote-created")]
        QuoteCreated,
        #[json("quote-expired")]
        QuoteExpired,
        #[json("quote-issued")]
        QuoteIssued,
        #[json("quote-order-attached")]
        QuoteOrderAttached,
        #[json("quote-recalled")]
        QuoteRecalled,
        #[json("quote-rejected")]
        QuoteRejected,
        #[json("quote-updated")]
        QuoteUpdated,
        #[json("refund-was-reflected-in-invoices")]
        RefundWasReflectedInInvoices,
        #[json("subscription-pause-created")]
        SubscriptionPauseCreated,
        #[json("subscription-pause-revoked")]
        SubscriptionPauseRevoked,
        #[json("subscription-paused")]
        SubscriptionPaused,
        #[json("subscription-resumed")]
        SubscriptionResumed,
        #[json("subscription-trial-end-changed")]
        SubscriptionTrialEndChanged,
        #[json("transaction-abandoned")]
        TransactionAbandoned,
        #[json("transaction-amount-discrepancy-found")]
        TransactionAmountDiscrepancyFound,
        #[json("transaction-approved")]
        TransactionApproved,
        #[json("transaction-canceled")]
        TransactionCanceled,
        #[json("transaction-declined")]
        TransactionDeclined,
        #[json("transaction-discrepancy-found")]
        TransactionDiscrepancyFound,
        #[json("transaction-disputed")]
        TransactionDisputed,
        #[json("transaction-reconciled")]
        TransactionReconciled,
        #[json("transaction-partially-refunded")]
        TransactionPartiallyRefunded,
        #[json("transaction-refunded")]
        TransactionRefunded,
        #[json("transaction-voided")]
        TransactionVoided,
        #[json("transaction-waiting-gateway")]
        TransactionWaitingGateway,
    }
}

model! {
    /// Type of custom events on the timeline of a customer.
    pub struct CustomerTimelineCustomEvent {
        /// Identifier of the custom event type.
        #[json("id")]
        pub id: Option<CustomerTimelineCustomEventId>,
        /// Name of the custom event type. At most 255 characters.
        #[json("name", required)]
        pub name: String,
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
    /// Request body of
    /// [`Customers::create_custom_timeline_event`](crate::customers::Customers::create_custom_timeline_event):
    /// the writable properties of a [`CustomerTimelineCustomEvent`].
    #[request_of(CustomerTimelineCustomEvent)]
    #[new(value name: String)]
    pub struct CustomerTimelineCustomEventRequest {
        /// Name of the custom event type. At most 255 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum CustomerTaxNumberEventType {
        #[json("customer-tax-number-validated")]
        CustomerTaxNumberValidated,
    }
}

model! {
    /// Payload of the event `customer-tax-number-validated`.
    pub struct CustomerTaxNumberWebhook {
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// `true` when the tax number is valid.
        #[json("isValid")]
        pub is_valid: Option<bool>,
        /// Tax number of the customer. Example: `GB980780684`.
        #[json("taxIdNumber", sensitive)]
        pub tax_id_number: Option<String>,
        /// Type of the tax number.
        #[json("taxIdType")]
        pub tax_id_type: Option<InvoiceTaxNumberType>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<CustomerTaxNumberEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<CustomerTaxNumberWebhookEmbedded>,
        /// Links to related resources: `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct CustomerTaxNumberWebhookEmbedded {
        /// Current state of the customer.
        #[json("customer")]
        pub customer: Option<Customer>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum ExperianCheckEventType {
        #[json("experian-check-performed")]
        ExperianCheckPerformed,
    }
}

model! {
    /// Payload of the event `experian-check-performed`.
    pub struct ExperianCheckWebhook {
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Error code of the check. Example: `001`.
        #[json("errorCode")]
        pub error_code: Option<String>,
        /// Error message of the check.
        #[json("errorMessage")]
        pub error_message: Option<String>,
        /// Outcome of the check: -1, 0 or 1. The meaning of the numbers is not documented. One of
        /// -1, 0, 1. Example: `1`.
        #[json("outcome")]
        pub outcome: Option<i64>,
        /// Reason for the outcome of the check.
        #[json("reason", sensitive)]
        pub reason: Option<String>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<ExperianCheckEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<ExperianCheckWebhookEmbedded>,
        /// Links to related resources: `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct ExperianCheckWebhookEmbedded {
        /// Current state of the customer.
        #[json("customer")]
        pub customer: Option<Customer>,
    }
}

open_enum! {
    /// Type of the resources that have an external identifier.
    pub enum ExternalIdentifierResource {
        #[json("customers")]
        Customers,
        #[json("invoices")]
        Invoices,
        #[json("invoice-items")]
        InvoiceItems,
        #[json("transactions")]
        Transactions,
        #[json("journal-accounts")]
        JournalAccounts,
        #[json("journal-entries")]
        JournalEntries,
    }
}

open_enum! {
    /// External service that the identifier belongs to.
    pub enum ExternalIdentifierService {
        #[json("quickbooks-online")]
        QuickbooksOnline,
    }
}

model! {
    /// Identifier of a resource in an external service.
    pub struct ExternalIdentifier {
        /// Type of the resource.
        #[json("resource")]
        pub resource: Option<ExternalIdentifierResource>,
        /// Identifier of the resource.
        #[json("resourceId")]
        pub resource_id: Option<String>,
        /// External service that the identifier belongs to.
        #[json("service")]
        pub service: Option<ExternalIdentifierService>,
        /// Identifier of the resource in the external service.
        #[json("externalIdentifier", required)]
        pub external_identifier: String,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `externalService`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`ExternalIdentifiers::upsert`](crate::customers::ExternalIdentifiers::upsert): the writable
    /// properties of a [`ExternalIdentifier`].
    #[request_of(ExternalIdentifier)]
    #[new(value external_identifier: String)]
    pub struct ExternalIdentifierRequest {
        /// Identifier of the resource in the external service.
        #[json("externalIdentifier", required)]
        #[required_setter(with_external_identifier)]
        pub external_identifier: String,
    }
}

model! {
    /// Settings of external services.
    pub struct ExternalServiceConfiguration {
        /// Settings of QuickBooks Online.
        #[json("quickBooksOnline")]
        #[setter(with_quick_books_online)]
        pub quick_books_online: Option<ExternalServiceConfigurationQuickBooksOnline>,
    }
}

model! {
    /// Settings of QuickBooks Online.
    pub struct ExternalServiceConfigurationQuickBooksOnline {
        /// Settings for customers.
        #[json("customer")]
        #[setter(with_customer)]
        pub customer: Option<ExternalServiceConfigurationQuickBooksOnlineCustomer>,
        /// Settings for invoices.
        #[json("invoice")]
        #[setter(with_invoice)]
        pub invoice: Option<ExternalServiceConfigurationQuickBooksOnlineInvoice>,
        /// Settings for transactions.
        #[json("transaction")]
        #[setter(with_transaction)]
        pub transaction: Option<ExternalServiceConfigurationQuickBooksOnlineTransaction>,
        /// Settings for journal entries.
        #[json("journalEntry")]
        #[setter(with_journal_entry)]
        pub journal_entry: Option<ExternalServiceConfigurationQuickBooksOnlineJournalEntry>,
    }
}

model! {
    /// Settings for customers.
    pub struct ExternalServiceConfigurationQuickBooksOnlineCustomer {
        /// Synchronization of customers: manual, when a synchronized resource uses the customer, or
        /// always. Default: `manually`.
        #[json("sync")]
        #[setter(with_sync)]
        pub sync: Option<ExternalServiceConfigurationQuickBooksOnlineCustomerSync>,
        /// Customer property that serves as the display name in QuickBooks Online. Default:
        /// `full-name`.
        #[json("displayName")]
        #[setter(with_display_name)]
        pub display_name: Option<
            ExternalServiceConfigurationQuickBooksOnlineCustomerDisplayName,
        >,
    }
}

open_enum! {
    /// Synchronization of customers: manual, when a synchronized resource uses the customer, or
    /// always.
    pub enum ExternalServiceConfigurationQuickBooksOnlineCustomerSync {
        #[json("manually")]
        Manually,
        #[json("when-used")]
        WhenUsed,
        #[json("always")]
        Always,
    }
}

open_enum! {
    /// Customer property that serves as the display name in QuickBooks Online.
    pub enum ExternalServiceConfigurationQuickBooksOnlineCustomerDisplayName {
        #[json("id")]
        Id,
        #[json("full-name")]
        FullName,
        #[json("organization-name")]
        OrganizationName,
    }
}

model! {
    /// Settings for invoices.
    pub struct ExternalServiceConfigurationQuickBooksOnlineInvoice {
        /// Synchronization of invoices: manual, when an invoice is issued, or always. Default:
        /// `manually`.
        #[json("sync")]
        #[setter(with_sync)]
        pub sync: Option<ExternalServiceConfigurationQuickBooksOnlineInvoiceSync>,
        /// `true` to synchronize invoices with an amount of zero. Default: `false`.
        #[json("syncZeroInvoices")]
        #[plain_setter(with_sync_zero_invoices: bool)]
        pub sync_zero_invoices: Option<bool>,
        /// Identifier of the journal account for unearned revenue, or `null`.
        #[json("unearnedRevenueAccountId", nullable)]
        #[setter(with_unearned_revenue_account_id)]
        pub unearned_revenue_account_id: Nullable<JournalAccountId>,
        /// Identifier of the journal account for taxes, or `null`.
        #[json("taxesAccountId", nullable)]
        #[setter(with_taxes_account_id)]
        pub taxes_account_id: Nullable<JournalAccountId>,
        /// Identifier of the journal account for discounts, or `null`.
        #[json("discountsAccountId", nullable)]
        #[setter(with_discounts_account_id)]
        pub discounts_account_id: Nullable<JournalAccountId>,
        /// Department in QuickBooks Online, or `null`. Example:
        /// `jrn_acc_01H32J1KGXSRDH0K8Q7YYA552T`.
        #[json("department", nullable)]
        #[setter(with_department)]
        pub department: Nullable<String>,
        /// Name of invoice items in QuickBooks Online.
        #[json("itemName")]
        #[setter(with_item_name)]
        pub item_name: Option<String>,
        /// Description of invoice items in QuickBooks Online.
        #[json("itemDescription")]
        #[setter(with_item_description)]
        pub item_description: Option<String>,
        /// Stock keeping unit (SKU) of invoice items in QuickBooks Online.
        #[json("itemSku")]
        #[setter(with_item_sku)]
        pub item_sku: Option<String>,
        /// Description of the invoice lines of items.
        #[json("itemLineDescription")]
        #[setter(with_item_line_description)]
        pub item_line_description: Option<String>,
        /// Name of taxes in QuickBooks Online.
        #[json("taxName")]
        #[setter(with_tax_name)]
        pub tax_name: Option<String>,
        /// Description of taxes in QuickBooks Online.
        #[json("taxDescription")]
        #[setter(with_tax_description)]
        pub tax_description: Option<String>,
        /// Stock keeping unit (SKU) of taxes in QuickBooks Online.
        #[json("taxSku")]
        #[setter(with_tax_sku)]
        pub tax_sku: Option<String>,
        /// Description of the invoice lines of taxes.
        #[json("taxLineDescription")]
        #[setter(with_tax_line_description)]
        pub tax_line_description: Option<String>,
    }
}

open_enum! {
    /// Synchronization of invoices: manual, when an invoice is issued, or always.
    pub enum ExternalServiceConfigurationQuickBooksOnlineInvoiceSync {
        #[json("manually")]
        Manually,
        #[json("when-issued")]
        WhenIssued,
        #[json("always")]
        Always,
    }
}

model! {
    /// Settings for transactions.
    pub struct ExternalServiceConfigurationQuickBooksOnlineTransaction {
        /// Synchronization of payments: manual or always. Default: `manually`.
        #[json("syncPayments")]
        #[setter(with_sync_payments)]
        pub sync_payments: Option<QuickBooksSync>,
        /// Synchronization of refund receipts: manual or always. Default: `manually`.
        #[json("syncRefundReceipts")]
        #[setter(with_sync_refund_receipts)]
        pub sync_refund_receipts: Option<QuickBooksSync>,
        /// Identifier of the journal account for deposits, or `null`.
        #[json("depositAccountId", nullable)]
        #[setter(with_deposit_account_id)]
        pub deposit_account_id: Nullable<JournalAccountId>,
        /// Department in QuickBooks Online, or `null`. Example:
        /// `jrn_acc_01H32J1KGXSRDH0K8Q7YYA552T`.
        #[json("department", nullable)]
        #[setter(with_department)]
        pub department: Nullable<String>,
    }
}

model! {
    /// Settings for journal entries.
    pub struct ExternalServiceConfigurationQuickBooksOnlineJournalEntry {
        /// Synchronization of journal entries: manual or always. Default: `manually`.
        #[json("sync")]
        #[setter(with_sync)]
        pub sync: Option<QuickBooksSync>,
    }
}

open_enum! {
    /// Synchronization with QuickBooks Online: manual or always.
    pub enum QuickBooksSync {
        #[json("manually")]
        Manually,
        #[json("always")]
        Always,
    }
}

model! {
    /// Saved view of a data grid: columns, filters and sort order.
    pub struct GridSegment {
        /// Identifier of the grid segment.
        #[json("id")]
        pub id: Option<SegmentId>,
        /// User who owns the segment.
        #[json("owner", required)]
        pub owner: UserReference,
        /// Definition of the grid: columns, filters and sort order.
        #[json("data", required)]
        pub data: GridSegmentData,
        /// `true` if the segment is starred.
        #[json("isStarred")]
        pub is_starred: Option<bool>,
        /// `true` if the segment is visible.
        #[json("isVisible")]
        pub is_visible: Option<bool>,
        /// Users that the segment is shared with.
        #[json("users")]
        pub users: Vec<UserReference>,
        /// Visibility of the segment: its owner only, everybody, or selected users.
        #[json("scope", required)]
        pub scope: GridSegmentScope,
    }
}

model! {
    /// Request body of [`GridSegments::create`](crate::customers::GridSegments::create) and
    /// [`GridSegments::replace`](crate::customers::GridSegments::replace): the writable properties
    /// of a [`GridSegment`].
    #[request_of(GridSegment)]
    #[new(value data: GridSegmentData, value scope: GridSegmentScope)]
    pub struct GridSegmentRequest {
        /// Definition of the grid: columns, filters and sort order.
        #[json("data", required)]
        #[required_setter(with_data)]
        pub data: GridSegmentData,
        /// `true` if the segment is starred.
        #[json("isStarred")]
        #[plain_setter(with_is_starred: bool)]
        pub is_starred: Option<bool>,
        /// `true` if the segment is visible.
        #[json("isVisible")]
        #[plain_setter(with_is_visible: bool)]
        pub is_visible: Option<bool>,
        /// Identifiers of the users that the segment is shared with.
        #[json("userIds", sensitive)]
        #[items_setter(with_user_ids)]
        pub user_ids: Option<Vec<UserId>>,
        /// Visibility of the segment: its owner only, everybody, or selected users.
        #[json("scope", required)]
        #[required_setter(with_scope)]
        pub scope: GridSegmentScope,
        /// Identifier of the segment in the system.
        #[json("systemId", sensitive)]
        #[setter(with_system_id)]
        pub system_id: Option<String>,
    }
}

model! {
    /// Definition of the grid: columns, filters and sort order.
    pub struct GridSegmentData {
        /// Name of the segment. At most 100 characters.
        #[json("name")]
        #[setter(with_name)]
        pub name: Option<String>,
        /// Names of the columns.
        #[json("columns")]
        #[items_setter(with_columns)]
        pub columns: Option<Vec<String>>,
        /// Filter expression of the grid, or `null`. Example:
        /// `averageValue/amount:10;bin:555,2058`.
        #[json("filters", nullable)]
        #[setter(with_filters)]
        pub filters: Nullable<String>,
        /// Page that shows the grid.
        #[json("page")]
        #[setter(with_page)]
        pub page: Option<GridSegmentDataPage>,
        /// Sort order of the grid.
        #[json("sort")]
        #[setter(with_sort)]
        pub sort: Option<String>,
        /// Type of the resources in the grid.
        #[json("type")]
        #[setter(with_type)]
        pub type_: Option<GridSegmentDataType>,
    }
}

open_enum! {
    /// Page that shows the grid.
    pub enum GridSegmentDataPage {
        #[json("data-tables")]
        DataTables,
        #[json("customer-details")]
        CustomerDetails,
    }
}

open_enum! {
    /// Type of the resources in the grid.
    pub enum GridSegmentDataType {
        #[json("customers")]
        Customers,
        #[json("invoices")]
        Invoices,
        #[json("transactions")]
        Transactions,
        #[json("subscriptions")]
        Subscriptions,
        #[json("orders")]
        Orders,
        #[json("api-logs")]
        ApiLogs,
        #[json("coupon-redemptions")]
        CouponRedemptions,
        #[json("webhook-logs")]
        WebhookLogs,
        #[json("tax-logs")]
        TaxLogs,
        #[json("credit-memos")]
        CreditMemos,
        #[json("kyc")]
        Kyc,
        #[json("journal-entry")]
        JournalEntry,
        #[json("aml")]
        Aml,
        #[json("payout-requests")]
        PayoutRequests,
        #[json("payout-allocations")]
        PayoutAllocations,
        #[json("payout-request-batches")]
        PayoutRequestBatches,
        #[json("organizations")]
        Organizations,
        #[json("quotes")]
        Quotes,
        #[json("deposit-requests")]
        DepositRequests,
    }
}

open_enum! {
    /// Visibility of the segment: its owner only, everybody, or selected users.
    pub enum GridSegmentScope {
        #[json("private")]
        Private,
        #[json("public")]
        Public,
        #[json("shared")]
        Shared,
    }
}

model! {
    /// Token for a password reset.
    pub struct ResetPasswordToken {
        /// Token, as a secret string.
        #[json("token", sensitive)]
        pub token: Option<String>,
        /// Username of the customer's credentials.
        #[json("username", required, sensitive)]
        pub username: String,
        /// Identifier of the credentials.
        #[json("credentialId")]
        pub credential_id: Option<CustomerCredentialId>,
        /// Timestamp of the expiration of the token, or `null`.
        #[json("expiredTime", nullable)]
        pub expired_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`PasswordTokens::create`](crate::customers::PasswordTokens::create): the
    /// writable properties of a [`ResetPasswordToken`].
    #[request_of(ResetPasswordToken)]
    #[new(value username: String)]
    pub struct ResetPasswordTokenRequest {
        /// Username of the customer's credentials.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
        /// Timestamp of the expiration of the token, or `null`.
        #[json("expiredTime", nullable)]
        #[setter(with_expired_time)]
        pub expired_time: Nullable<Timestamp>,
    }
}

model! {
    /// Fields and locations for the registration of customers.
    pub struct AccountRegistrationSettings {
        /// Identifier of the registration settings.
        #[json("id")]
        pub id: Option<RegistrationSettingsId>,
        /// Name of the registration settings. At most 255 characters. Example:
        /// `EU Registration Requirements`.
        #[json("name", required)]
        pub name: String,
        /// Description of the registration settings, as free text, or `null`. At most 1000
        /// characters.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// `true` if the registration settings are in use. Default: `true`. Example: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// Locations that the registration settings apply to.
        #[json("locations")]
        pub locations: Vec<AccountRegistrationSettingsLocations>,
        /// Fields of the registration form.
        #[json("fields")]
        pub fields: Vec<RegistrationField>,
        /// Realm of the registration settings, or `null`.
        #[json("realm", nullable)]
        pub realm: Option<String>,
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
    /// Request body of
    /// [`RegistrationSettings::create`](crate::customers::RegistrationSettings::create) and
    /// [`RegistrationSettings::upsert`](crate::customers::RegistrationSettings::upsert): the
    /// writable properties of a [`AccountRegistrationSettings`].
    #[request_of(AccountRegistrationSettings)]
    #[new(value name: String)]
    pub struct AccountRegistrationSettingsRequest {
        /// Identifier of the registration settings.
        #[json("id")]
        #[setter(with_id)]
        pub id: Option<RegistrationSettingsId>,
        /// Name of the registration settings. At most 255 characters. Example:
        /// `EU Registration Requirements`.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Description of the registration settings, as free text, or `null`. At most 1000
        /// characters.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// `true` if the registration settings are in use. Default: `true`. Example: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// Locations that the registration settings apply to.
        #[json("locations")]
        #[items_setter(with_locations)]
        pub locations: Option<Vec<AccountRegistrationSettingsLocations>>,
        /// Fields of the registration form.
        #[json("fields")]
        #[items_setter(with_fields)]
        pub fields: Option<Vec<RegistrationField>>,
    }
}

model! {
    /// Location that registration settings apply to: a country, or a region of it.
    #[new(value country: String)]
    pub struct AccountRegistrationSettingsLocations {
        /// Country, as an ISO 3166-1 alpha-2 code. Example: `CA`.
        #[json("country", required)]
        #[required_setter(with_country)]
        pub country: String,
        /// Region of the country. Example: `ON`.
        #[json("region")]
        #[setter(with_region)]
        pub region: Option<String>,
    }
}

model! {
    /// Field of a registration form.
    #[new(
        value
        attribute:RegistrationFieldAttribute,
        value
        display_name:String,
        value
        requirement_level:RegistrationFieldRequirementLevel,
        value
        validation_type:RegistrationFieldValidationType,
        plain
        order:i64,
        value
        step:RegistrationFieldStep
    )]
    pub struct RegistrationField {
        /// Attribute of the customer that the field collects, or an element of the form. Example:
        /// `email`.
        #[json("attribute", required)]
        #[required_setter(with_attribute)]
        pub attribute: RegistrationFieldAttribute,
        /// Label of the field. At most 255 characters. Example: `Email Address`.
        #[json("displayName", required)]
        #[required_setter(with_display_name)]
        pub display_name: String,
        /// Requirement level of the field. Default: `required`. Example: `required`.
        #[json("requirementLevel", required)]
        #[required_setter(with_requirement_level)]
        pub requirement_level: RegistrationFieldRequirementLevel,
        /// Type of the validation; `regex` uses `validationPattern`. Default: `none`. Example:
        /// `email`.
        #[json("validationType", required)]
        #[required_setter(with_validation_type)]
        pub validation_type: RegistrationFieldValidationType,
        /// Regular expression that the value must match, or `null`. At most 255 characters.
        #[json("validationPattern", nullable)]
        #[setter(with_validation_pattern)]
        pub validation_pattern: Nullable<String>,
        /// Minimum number of characters, or `null`. At least 0. Example: `1`.
        #[json("minLength", nullable)]
        #[setter(with_min_length)]
        pub min_length: Nullable<i64>,
        /// Maximum number of characters, or `null`. At least 1. Example: `255`.
        #[json("maxLength", nullable)]
        #[setter(with_max_length)]
        pub max_length: Nullable<i64>,
        /// Help text of the field, or `null`. At most 500 characters. Example:
        /// `Enter your email address`.
        #[json("helpText", nullable)]
        #[setter(with_help_text)]
        pub help_text: Nullable<String>,
        /// Minimum age in years, or `null`. From 1 to 100. Example: `19`.
        #[json("minimumAge", nullable)]
        #[setter(with_minimum_age)]
        pub minimum_age: Nullable<i64>,
        /// Type of the input element, or `null`. Example: `text`.
        #[json("inputType", nullable)]
        #[setter(with_input_type)]
        pub input_type: Nullable<RegistrationFieldInputType>,
        /// Placeholder text of the field, or `null`. At most 255 characters. Example:
        /// `Enter your email address`.
        #[json("placeholder", nullable)]
        #[setter(with_placeholder)]
        pub placeholder: Nullable<String>,
        /// Content that the form displays, or `null`. At most 2048 characters.
        #[json("contentBlock", nullable)]
        #[setter(with_content_block)]
        pub content_block: Nullable<String>,
        /// Position of the field in the form. At least 0. Default: `0`. Example: `0`.
        #[json("order", required)]
        #[plain_setter(with_order: i64)]
        pub order: i64,
        /// Step of the form that has the field.
        #[json("step", required)]
        #[required_setter(with_step)]
        pub step: RegistrationFieldStep,
    }
}

open_enum! {
    /// Attribute of the customer that the field collects, or an element of the form.
    pub enum RegistrationFieldAttribute {
        #[json("username")]
        Username,
        #[json("firstName")]
        FirstName,
        #[json("lastName")]
        LastName,
        #[json("email")]
        Email,
        #[json("gender")]
        Gender,
        #[json("dateOfBirth")]
        DateOfBirth,
        #[json("addressLine1")]
        AddressLine1,
        #[json("addressLine2")]
        AddressLine2,
        #[json("city")]
        City,
        #[json("postalCode")]
        PostalCode,
        #[json("country")]
        Country,
        #[json("province")]
        Province,
        #[json("currency")]
        Currency,
        #[json("mobileNumber")]
        MobileNumber,
        #[json("industry")]
        Industry,
        #[json("occupation")]
        Occupation,
        #[json("marketingOptIn")]
        MarketingOptIn,
        #[json("termsAccepted")]
        TermsAccepted,
        #[json("passwordStep")]
        PasswordStep,
        #[json("contentBlock")]
        ContentBlock,
    }
}

open_enum! {
    /// Requirement level of the field.
    pub enum RegistrationFieldRequirementLevel {
        #[json("required")]
        Required,
        #[json("optional")]
        Optional,
        #[json("hidden")]
        Hidden,
    }
}

open_enum! {
    /// Type of the validation; `regex` uses `validationPattern`.
    pub enum RegistrationFieldValidationType {
        #[json("none")]
        None,
        #[json("email")]
        Email,
        #[json("phone")]
        Phone,
        #[json("alphanumeric")]
        Alphanumeric,
        #[json("numeric")]
        Numeric,
        #[json("date")]
        Date,
        #[json("url")]
        Url,
        #[json("regex")]
        Regex,
        #[json("password")]
        Password,
    }
}

open_enum! {
    /// Type of the input element, or `null`.
    pub enum RegistrationFieldInputType {
        #[json("text")]
        Text,
        #[json("select")]
        Select,
        #[json("checkbox")]
        Checkbox,
        #[json("date")]
        Date,
    }
}

model! {
    /// Step of a registration form.
    #[new(value id: String, value display_header: String)]
    pub struct RegistrationFieldStep {
        /// Identifier of the registration field step. Example: `step-0`.
        #[json("id", required)]
        #[required_setter(with_id)]
        pub id: String,
        /// Header that the step displays. At most 255 characters. Example: `Contact information`.
        #[json("displayHeader", required)]
        #[required_setter(with_display_header)]
        pub display_header: String,
    }
}
