// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of customers.

use crate::customers::{Customer, UserReference};
use crate::invoices::InvoiceTaxNumberType;
use crate::model::{model, open_enum, union};
use crate::shared::{
    Acl, CustomerCredentialId, CustomerId, JournalAccountId, Link, SegmentId,
    ServiceCredentialId, SessionId, TimelineExtraData, TimelineMessageId, TransactionId,
};
use crate::subscriptions::TimelineTriggeredBy;
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// TBD.
    pub struct AuthenticationOptions {
        /// TBD. Example: `/^[0-9]+$/`.
        #[json("passwordPattern", nullable)]
        pub password_pattern: Option<String>,
        /// TBD.
        #[json("credentialTtl")]
        pub credential_ttl: Option<i64>,
        /// TBD.
        #[json("authTokenTtl")]
        pub auth_token_ttl: Option<i64>,
        /// TBD.
        #[json("resetTokenTtl")]
        pub reset_token_ttl: Option<i64>,
        /// TBD.
        #[json("otpRequired")]
        pub otp_required: Option<bool>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`CustomerAuthentication::put_authentication_option`](crate::customers::CustomerAuthentication::put_authentication_option):
    /// the writable properties of a [`AuthenticationOptions`].
    #[request_of(AuthenticationOptions)]
    pub struct AuthenticationOptionsRequest {
        /// TBD. Example: `/^[0-9]+$/`.
        #[json("passwordPattern", nullable)]
        #[setter(with_password_pattern)]
        pub password_pattern: Nullable<String>,
        /// TBD.
        #[json("credentialTtl")]
        #[plain_setter(with_credential_ttl: i64)]
        pub credential_ttl: Option<i64>,
        /// TBD.
        #[json("authTokenTtl")]
        #[plain_setter(with_auth_token_ttl: i64)]
        pub auth_token_ttl: Option<i64>,
        /// TBD.
        #[json("resetTokenTtl")]
        #[plain_setter(with_reset_token_ttl: i64)]
        pub reset_token_ttl: Option<i64>,
        /// TBD.
        #[json("otpRequired")]
        #[plain_setter(with_otp_required: bool)]
        pub otp_required: Option<bool>,
    }
}

union! {
    /// TBD.
    #[tag("mode")]
    pub enum AuthenticationToken {
        /// TBD.
        #[json("password", adds_tag)]
        AuthenticationTokenPasswordMode(Box<AuthenticationTokenPasswordMode>),
        /// TBD.
        #[json("passwordless", adds_tag)]
        AuthenticationTokenPasswordlessMode(Box<AuthenticationTokenPasswordlessMode>),
    }
}

model! {
    /// TBD.
    #[tag("mode")]
    #[new(value username: String, value password: String)]
    pub struct AuthenticationTokenPasswordMode {
        /// TBD.
        #[json("username", required)]
        #[required_setter(with_username)]
        pub username: String,
        /// TBD.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("otpRequired")]
        #[plain_setter(with_otp_required: bool)]
        pub otp_required: Option<bool>,
        /// TBD.
        #[json("expiredTime")]
        #[setter(with_expired_time)]
        pub expired_time: Option<Timestamp>,
    }
}

model! {
    /// TBD.
    #[tag("mode")]
    #[new(value customer_id: CustomerId)]
    pub struct AuthenticationTokenPasswordlessMode {
        /// TBD.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// TBD.
        #[json("otpRequired")]
        #[plain_setter(with_otp_required: bool)]
        pub otp_required: Option<bool>,
        /// TBD.
        #[json("expiredTime")]
        #[setter(with_expired_time)]
        pub expired_time: Option<Timestamp>,
    }
}

model! {
    /// TBD.
    pub struct AuthenticationTokenResponse {
        /// TBD.
        #[json("username", required)]
        pub username: String,
        /// TBD.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// TBD.
        #[json("token")]
        pub token: Option<String>,
        /// TBD.
        #[json("otpRequired")]
        pub otp_required: Option<bool>,
        /// TBD.
        #[json("credentialId")]
        pub credential_id: Option<ServiceCredentialId>,
        /// TBD.
        #[json("expiredTime", nullable)]
        pub expired_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// TBD.
    pub struct CustomerCredential {
        /// Identifier of the customer credential.
        #[json("id")]
        pub id: Option<CustomerCredentialId>,
        /// TBD.
        #[json("username", required)]
        pub username: String,
        /// TBD.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// TBD.
        #[json("expiredTime", nullable)]
        pub expired_time: Option<Timestamp>,
        /// Links to related resources: `self`, `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`CustomerAuthentication::post_credential`](crate::customers::CustomerAuthentication::post_credential)
    /// and
    /// [`CustomerAuthentication::put_credential`](crate::customers::CustomerAuthentication::put_credential):
    /// the writable properties of a [`CustomerCredential`].
    #[request_of(CustomerCredential)]
    #[new(value username: String, value password: String, value customer_id: CustomerId)]
    pub struct CustomerCredentialRequest {
        /// TBD.
        #[json("username", required)]
        #[required_setter(with_username)]
        pub username: String,
        /// TBD.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// TBD.
        #[json("expiredTime", nullable)]
        #[setter(with_expired_time)]
        pub expired_time: Nullable<Timestamp>,
    }
}

model! {
    /// TBD.
    pub struct CustomerJwt {
        /// Identifier of the customer jwt.
        #[json("id")]
        pub id: Option<SessionId>,
        /// TBD.
        #[json("type")]
        pub type_: Option<CustomerJwtType>,
        /// TBD.
        #[json("token")]
        pub token: Option<String>,
        /// TBD.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// TBD.
        #[json("acl")]
        pub acl: Vec<Acl>,
        /// TBD.
        #[json("customClaims")]
        pub custom_claims: Map<Json>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// TBD.
        #[json("expiredTime")]
        pub expired_time: Option<Timestamp>,
        /// Links to related resources: `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`CustomerAuthentication::post_authentication_token_exchange`](crate::customers::CustomerAuthentication::post_authentication_token_exchange):
    /// the writable properties of a [`CustomerJwt`].
    #[request_of(CustomerJwt)]
    pub struct CustomerJwtRequest {
        /// TBD. Default: `true`. Example: `true`.
        #[json("invalidate", sensitive)]
        #[plain_setter(with_invalidate: bool)]
        pub invalidate: Option<bool>,
        /// TBD. Example: `123456`.
        #[json("oneTimePassword", sensitive)]
        #[setter(with_one_time_password)]
        pub one_time_password: Option<String>,
        /// TBD.
        #[json("acl")]
        #[items_setter(with_acl)]
        pub acl: Option<Vec<Acl>>,
        /// TBD.
        #[json("customClaims")]
        #[items_setter(with_custom_claims)]
        pub custom_claims: Option<Map<Json>>,
        /// TBD.
        #[json("expiredTime")]
        #[setter(with_expired_time)]
        pub expired_time: Option<Timestamp>,
    }
}

open_enum! {
    /// TBD.
    pub enum CustomerJwtType {
        #[json("customer")]
        Customer,
    }
}

model! {
    /// TBD.
    pub struct ResetPasswordToken {
        /// TBD.
        #[json("token")]
        pub token: Option<String>,
        /// TBD.
        #[json("username", required)]
        pub username: String,
        /// TBD.
        #[json("credentialId")]
        pub credential_id: Option<ServiceCredentialId>,
        /// TBD.
        #[json("expiredTime", nullable)]
        pub expired_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`CustomerAuthentication::post_password_token`](crate::customers::CustomerAuthentication::post_password_token):
    /// the writable properties of a [`ResetPasswordToken`].
    #[request_of(ResetPasswordToken)]
    #[new(value username: String)]
    pub struct ResetPasswordTokenRequest {
        /// TBD.
        #[json("username", required)]
        #[required_setter(with_username)]
        pub username: String,
        /// TBD.
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
        /// Revenue amount.
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
        #[json("href")]
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
        #[json("href")]
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
    }
}

model! {
    /// Link to a related resource.
    pub struct CustomerRedirectWebhookLink {
        /// URL of the related resource.
        #[json("href")]
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
    /// TBD.
    pub struct CustomerTimeline {
        /// Identifier of the customer timeline.
        #[json("id")]
        pub id: Option<TimelineMessageId>,
        /// TBD.
        #[json("type")]
        pub type_: Option<CustomerTimelineType>,
        /// TBD. At most 255 characters.
        #[json("customEventType", nullable)]
        pub custom_event_type: Option<String>,
        /// TBD.
        #[json("triggeredBy")]
        pub triggered_by: Option<TimelineTriggeredBy>,
        /// TBD.
        #[json("message")]
        pub message: Option<String>,
        /// TBD.
        #[json("extraData")]
        pub extra_data: Option<TimelineExtraData>,
        /// TBD.
        #[json("occurredTime")]
        pub occurred_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`Customers::post_customer_timeline`](crate::customers::Customers::post_customer_timeline):
    /// the writable properties of a [`CustomerTimeline`].
    #[request_of(CustomerTimeline)]
    pub struct CustomerTimelineRequest {
        /// TBD.
        #[json("type")]
        #[setter(with_type)]
        pub type_: Option<CustomerTimelineType>,
        /// TBD. At most 255 characters.
        #[json("customEventType", nullable)]
        #[setter(with_custom_event_type)]
        pub custom_event_type: Nullable<String>,
        /// TBD.
        #[json("customData", sensitive)]
        #[items_setter(with_custom_data)]
        pub custom_data: Option<Map<Json>>,
        /// TBD.
        #[json("message")]
        #[setter(with_message)]
        pub message: Option<String>,
    }
}

open_enum! {
    /// TBD.
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
    /// TBD.
    pub struct CustomerTimelineCustomEvent {
        /// Identifier of the customer timeline custom event.
        #[json("id")]
        pub id: Option<TimelineMessageId>,
        /// TBD. At most 255 characters.
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
    /// [`Customers::post_customer_timeline_custom_event_type`](crate::customers::Customers::post_customer_timeline_custom_event_type):
    /// the writable properties of a [`CustomerTimelineCustomEvent`].
    #[request_of(CustomerTimelineCustomEvent)]
    #[new(value name: String)]
    pub struct CustomerTimelineCustomEventRequest {
        /// TBD. At most 255 characters.
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
    /// Payload of the events `customer-tax-number-validated`.
    pub struct CustomerTaxNumberWebhook {
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// `true` when the tax number is valid.
        #[json("isValid")]
        pub is_valid: Option<bool>,
        /// Tax number. Example: `GB980780684`.
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
    /// Payload of the events `experian-check-performed`.
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
        /// Outcome of the check: -1, 0 or 1. One of -1, 0, 1. Example: `1`.
        #[json("outcome")]
        pub outcome: Option<i64>,
        /// Reason.
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
    /// Type of resource that the custom fields belong to.
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
    /// TBD.
    pub enum ExternalIdentifierService {
        #[json("quickbooks-online")]
        QuickbooksOnline,
    }
}

model! {
    /// TBD.
    pub struct ExternalIdentifier {
        /// TBD.
        #[json("resource")]
        pub resource: Option<ExternalIdentifierResource>,
        /// TBD.
        #[json("resourceId")]
        pub resource_id: Option<String>,
        /// TBD.
        #[json("service")]
        pub service: Option<ExternalIdentifierService>,
        /// TBD.
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
    /// [`ExternalIdentifiers::put_external_identifier`](crate::customers::ExternalIdentifiers::put_external_identifier):
    /// the writable properties of a [`ExternalIdentifier`].
    #[request_of(ExternalIdentifier)]
    #[new(value external_identifier: String)]
    pub struct ExternalIdentifierRequest {
        /// TBD.
        #[json("externalIdentifier", required)]
        #[required_setter(with_external_identifier)]
        pub external_identifier: String,
    }
}

model! {
    /// TBD.
    pub struct ExternalServiceSettings {
        /// TBD.
        #[json("quickBooksOnline")]
        #[setter(with_quick_books_online)]
        pub quick_books_online: Option<ExternalServiceSettingsQuickBooksOnline>,
    }
}

model! {
    /// TBD.
    pub struct ExternalServiceSettingsQuickBooksOnline {
        /// TBD.
        #[json("customer")]
        #[setter(with_customer)]
        pub customer: Option<ExternalServiceSettingsQuickBooksOnlineCustomer>,
        /// TBD.
        #[json("invoice")]
        #[setter(with_invoice)]
        pub invoice: Option<ExternalServiceSettingsQuickBooksOnlineInvoice>,
        /// TBD.
        #[json("transaction")]
        #[setter(with_transaction)]
        pub transaction: Option<ExternalServiceSettingsQuickBooksOnlineTransaction>,
        /// TBD.
        #[json("journalEntry")]
        #[setter(with_journal_entry)]
        pub journal_entry: Option<ExternalServiceSettingsQuickBooksOnlineJournalEntry>,
    }
}

model! {
    /// TBD.
    pub struct ExternalServiceSettingsQuickBooksOnlineCustomer {
        /// TBD. Default: `manually`.
        #[json("sync")]
        #[setter(with_sync)]
        pub sync: Option<ExternalServiceSettingsQuickBooksOnlineCustomerSync>,
        /// TBD. Default: `full-name`.
        #[json("displayName")]
        #[setter(with_display_name)]
        pub display_name: Option<ExternalServiceSettingsQuickBooksOnlineCustomerDisplayName>,
    }
}

open_enum! {
    /// TBD.
    pub enum ExternalServiceSettingsQuickBooksOnlineCustomerSync {
        #[json("manually")]
        Manually,
        #[json("when-used")]
        WhenUsed,
        #[json("always")]
        Always,
    }
}

open_enum! {
    /// TBD.
    pub enum ExternalServiceSettingsQuickBooksOnlineCustomerDisplayName {
        #[json("id")]
        Id,
        #[json("full-name")]
        FullName,
        #[json("organization-name")]
        OrganizationName,
    }
}

model! {
    /// TBD.
    pub struct ExternalServiceSettingsQuickBooksOnlineInvoice {
        /// TBD. Default: `manually`.
        #[json("sync")]
        #[setter(with_sync)]
        pub sync: Option<ExternalServiceSettingsQuickBooksOnlineInvoiceSync>,
        /// TBD. Default: `false`.
        #[json("syncZeroInvoices")]
        #[plain_setter(with_sync_zero_invoices: bool)]
        pub sync_zero_invoices: Option<bool>,
        /// TBD.
        #[json("unearnedRevenueAccountId", nullable)]
        #[setter(with_unearned_revenue_account_id)]
        pub unearned_revenue_account_id: Nullable<JournalAccountId>,
        /// TBD.
        #[json("taxesAccountId", nullable)]
        #[setter(with_taxes_account_id)]
        pub taxes_account_id: Nullable<JournalAccountId>,
        /// TBD.
        #[json("discountsAccountId", nullable)]
        #[setter(with_discounts_account_id)]
        pub discounts_account_id: Nullable<JournalAccountId>,
        /// TBD. Example: `jrn_acc_01H32J1KGXSRDH0K8Q7YYA552T`.
        #[json("department", nullable)]
        #[setter(with_department)]
        pub department: Nullable<String>,
        /// TBD.
        #[json("itemName")]
        #[setter(with_item_name)]
        pub item_name: Option<String>,
        /// TBD.
        #[json("itemDescription")]
        #[setter(with_item_description)]
        pub item_description: Option<String>,
        /// TBD.
        #[json("itemSku")]
        #[setter(with_item_sku)]
        pub item_sku: Option<String>,
        /// TBD.
        #[json("itemLineDescription")]
        #[setter(with_item_line_description)]
        pub item_line_description: Option<String>,
        /// TBD.
        #[json("taxName")]
        #[setter(with_tax_name)]
        pub tax_name: Option<String>,
        /// TBD.
        #[json("taxDescription")]
        #[setter(with_tax_description)]
        pub tax_description: Option<String>,
        /// TBD.
        #[json("taxSku")]
        #[setter(with_tax_sku)]
        pub tax_sku: Option<String>,
        /// TBD.
        #[json("taxLineDescription")]
        #[setter(with_tax_line_description)]
        pub tax_line_description: Option<String>,
    }
}

open_enum! {
    /// TBD.
    pub enum ExternalServiceSettingsQuickBooksOnlineInvoiceSync {
        #[json("manually")]
        Manually,
        #[json("when-issued")]
        WhenIssued,
        #[json("always")]
        Always,
    }
}

model! {
    /// TBD.
    pub struct ExternalServiceSettingsQuickBooksOnlineTransaction {
        /// TBD. Default: `manually`.
        #[json("syncPayments")]
        #[setter(with_sync_payments)]
        pub sync_payments: Option<QuickBooksSync>,
        /// TBD. Default: `manually`.
        #[json("syncRefundReceipts")]
        #[setter(with_sync_refund_receipts)]
        pub sync_refund_receipts: Option<QuickBooksSync>,
        /// TBD.
        #[json("depositAccountId", nullable)]
        #[setter(with_deposit_account_id)]
        pub deposit_account_id: Nullable<JournalAccountId>,
        /// TBD. Example: `jrn_acc_01H32J1KGXSRDH0K8Q7YYA552T`.
        #[json("department", nullable)]
        #[setter(with_department)]
        pub department: Nullable<String>,
    }
}

model! {
    /// TBD.
    pub struct ExternalServiceSettingsQuickBooksOnlineJournalEntry {
        /// TBD. Default: `manually`.
        #[json("sync")]
        #[setter(with_sync)]
        pub sync: Option<QuickBooksSync>,
    }
}

open_enum! {
    /// One of the values of `sync`.
    pub enum QuickBooksSync {
        #[json("manually")]
        Manually,
        #[json("always")]
        Always,
    }
}

model! {
    /// TBD.
    pub struct AccountRegistrationSettings {
        /// Identifier of the account registration settings. At most 50 characters. Example:
        /// `eu-registration`.
        #[json("id")]
        pub id: Option<String>,
        /// TBD. At most 255 characters. Example: `EU Registration Requirements`.
        #[json("name", required)]
        pub name: String,
        /// TBD. At most 1000 characters.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// TBD. Default: `true`. Example: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("locations")]
        pub locations: Vec<AccountRegistrationSettingsLocations>,
        /// TBD.
        #[json("fields")]
        pub fields: Vec<RegistrationField>,
        /// TBD.
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
    /// [`RegistrationSettings::post_account_registration_settings`](crate::customers::RegistrationSettings::post_account_registration_settings)
    /// and
    /// [`RegistrationSettings::put_account_registration_settings`](crate::customers::RegistrationSettings::put_account_registration_settings):
    /// the writable properties of a [`AccountRegistrationSettings`].
    #[request_of(AccountRegistrationSettings)]
    #[new(value name: String)]
    pub struct AccountRegistrationSettingsRequest {
        /// Identifier of the account registration settings. At most 50 characters. Example:
        /// `eu-registration`.
        #[json("id")]
        #[setter(with_id)]
        pub id: Option<String>,
        /// TBD. At most 255 characters. Example: `EU Registration Requirements`.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// TBD. At most 1000 characters.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// TBD. Default: `true`. Example: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("locations")]
        #[items_setter(with_locations)]
        pub locations: Option<Vec<AccountRegistrationSettingsLocations>>,
        /// TBD.
        #[json("fields")]
        #[items_setter(with_fields)]
        pub fields: Option<Vec<RegistrationField>>,
    }
}

model! {
    /// Entry of `locations`.
    #[new(value country: String)]
    pub struct AccountRegistrationSettingsLocations {
        /// TBD. Example: `CA`.
        #[json("country", required)]
        #[required_setter(with_country)]
        pub country: String,
        /// TBD. Example: `ON`.
        #[json("region")]
        #[setter(with_region)]
        pub region: Option<String>,
    }
}

model! {
    /// TBD.
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
        /// TBD. Example: `email`.
        #[json("attribute", required)]
        #[required_setter(with_attribute)]
        pub attribute: RegistrationFieldAttribute,
        /// TBD. At most 255 characters. Example: `Email Address`.
        #[json("displayName", required)]
        #[required_setter(with_display_name)]
        pub display_name: String,
        /// TBD. Default: `required`. Example: `required`.
        #[json("requirementLevel", required)]
        #[required_setter(with_requirement_level)]
        pub requirement_level: RegistrationFieldRequirementLevel,
        /// TBD. Default: `none`. Example: `email`.
        #[json("validationType", required)]
        #[required_setter(with_validation_type)]
        pub validation_type: RegistrationFieldValidationType,
        /// TBD. At most 255 characters.
        #[json("validationPattern", nullable)]
        #[setter(with_validation_pattern)]
        pub validation_pattern: Nullable<String>,
        /// TBD. At least 0. Example: `1`.
        #[json("minLength", nullable)]
        #[setter(with_min_length)]
        pub min_length: Nullable<i64>,
        /// TBD. At least 1. Example: `255`.
        #[json("maxLength", nullable)]
        #[setter(with_max_length)]
        pub max_length: Nullable<i64>,
        /// TBD. At most 500 characters. Example: `Enter your email address`.
        #[json("helpText", nullable)]
        #[setter(with_help_text)]
        pub help_text: Nullable<String>,
        /// TBD. From 1 to 100. Example: `19`.
        #[json("minimumAge", nullable)]
        #[setter(with_minimum_age)]
        pub minimum_age: Nullable<i64>,
        /// TBD. Example: `text`.
        #[json("inputType", nullable)]
        #[setter(with_input_type)]
        pub input_type: Nullable<RegistrationFieldInputType>,
        /// TBD. At most 255 characters. Example: `Enter your email address`.
        #[json("placeholder", nullable)]
        #[setter(with_placeholder)]
        pub placeholder: Nullable<String>,
        /// TBD. At most 2048 characters.
        #[json("contentBlock", nullable)]
        #[setter(with_content_block)]
        pub content_block: Nullable<String>,
        /// TBD. At least 0. Default: `0`. Example: `0`.
        #[json("order", required)]
        #[plain_setter(with_order: i64)]
        pub order: i64,
        /// TBD.
        #[json("step", required)]
        #[required_setter(with_step)]
        pub step: RegistrationFieldStep,
    }
}

open_enum! {
    /// TBD.
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
    /// TBD.
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
    /// TBD.
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
    /// TBD.
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
    /// TBD.
    #[new(value id: String, value display_header: String)]
    pub struct RegistrationFieldStep {
        /// Identifier of the registration field step. Example: `step-0`.
        #[json("id", required)]
        #[required_setter(with_id)]
        pub id: String,
        /// TBD. At most 255 characters. Example: `Contact information`.
        #[json("displayHeader", required)]
        #[required_setter(with_display_header)]
        pub display_header: String,
    }
}

model! {
    /// TBD.
    pub struct GridSegment {
        /// Identifier of the grid segment.
        #[json("id")]
        pub id: Option<SegmentId>,
        /// TBD.
        #[json("owner", required)]
        pub owner: UserReference,
        /// TBD.
        #[json("data", required)]
        pub data: GridSegmentData,
        /// TBD.
        #[json("isStarred")]
        pub is_starred: Option<bool>,
        /// TBD.
        #[json("isVisible")]
        pub is_visible: Option<bool>,
        /// TBD.
        #[json("users")]
        pub users: Vec<UserReference>,
        /// TBD.
        #[json("scope", required)]
        pub scope: GridSegmentScope,
    }
}

model! {
    /// Request body of
    /// [`Segments::post_grid_segment`](crate::customers::Segments::post_grid_segment) and
    /// [`Segments::put_grid_segment`](crate::customers::Segments::put_grid_segment): the writable
    /// properties of a [`GridSegment`].
    #[request_of(GridSegment)]
    #[new(value data: GridSegmentData, value scope: GridSegmentScope)]
    pub struct GridSegmentRequest {
        /// TBD.
        #[json("data", required)]
        #[required_setter(with_data)]
        pub data: GridSegmentData,
        /// TBD.
        #[json("isStarred")]
        #[plain_setter(with_is_starred: bool)]
        pub is_starred: Option<bool>,
        /// TBD.
        #[json("isVisible")]
        #[plain_setter(with_is_visible: bool)]
        pub is_visible: Option<bool>,
        /// TBD.
        #[json("userIds", sensitive)]
        #[items_setter(with_user_ids)]
        pub user_ids: Option<Vec<String>>,
        /// TBD.
        #[json("scope", required)]
        #[required_setter(with_scope)]
        pub scope: GridSegmentScope,
        /// TBD.
        #[json("systemId", sensitive)]
        #[setter(with_system_id)]
        pub system_id: Option<String>,
    }
}

model! {
    /// TBD.
    pub struct GridSegmentData {
        /// TBD. At most 100 characters.
        #[json("name")]
        #[setter(with_name)]
        pub name: Option<String>,
        /// TBD.
        #[json("columns")]
        #[items_setter(with_columns)]
        pub columns: Option<Vec<String>>,
        /// TBD. Example: `averageValue/amount:10;bin:555,2058`.
        #[json("filters", nullable)]
        #[setter(with_filters)]
        pub filters: Nullable<String>,
        /// TBD.
        #[json("page")]
        #[setter(with_page)]
        pub page: Option<GridSegmentDataPage>,
        /// TBD.
        #[json("sort")]
        #[setter(with_sort)]
        pub sort: Option<String>,
        /// TBD.
        #[json("type")]
        #[setter(with_type)]
        pub type_: Option<GridSegmentDataType>,
    }
}

open_enum! {
    /// TBD.
    pub enum GridSegmentDataPage {
        #[json("data-tables")]
        DataTables,
        #[json("customer-details")]
        CustomerDetails,
    }
}

open_enum! {
    /// TBD.
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
    /// TBD.
    pub enum GridSegmentScope {
        #[json("private")]
        Private,
        #[json("public")]
        Public,
        #[json("shared")]
        Shared,
    }
}
