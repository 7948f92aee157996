// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of webhooks.

use crate::model::{model, open_enum, union};
use crate::shared::{
    OrganizationId, SelfLink, WebhookCredentialId, WebhookId, WebhookTrackingId,
};
use crate::types::{Map, Nullable, Timestamp};

model! {
    /// Credential that Rebilly authenticates with at the webhooks of a host.
    pub struct WebhookCredential {
        /// Identifier of the credential.
        #[json("id")]
        pub id: Option<WebhookCredentialId>,
        /// Same value as `id`.
        #[json("hash", deprecated)]
        pub hash: Option<WebhookCredentialId>,
        /// Status of the credential.
        #[json("status")]
        pub status: Option<WebhookCredentialStatus>,
        /// Timestamp of the deactivation.
        #[json("deactivationTime", nullable)]
        pub deactivation_time: Option<Timestamp>,
        /// Always `webhook`.
        #[json("type", required)]
        pub type_: WebhookCredentialType,
        /// Host of the webhooks, without a port. Example: `app-prod.example.com`.
        #[json("host", required)]
        pub host: String,
        /// Authentication scheme with its user name and password.
        #[json("auth")]
        pub auth: Option<WebhookAuthorization>,
    }
}

model! {
    /// Request body of [`ServiceCredentials::create`](crate::webhooks::ServiceCredentials::create):
    /// the writable properties of a [`WebhookCredential`].
    #[request_of(WebhookCredential)]
    #[new(value host: String)]
    pub struct WebhookCredentialRequest {
        /// Always `webhook`.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: WebhookCredentialType,
        /// Host of the webhooks, without a port. Example: `app-prod.example.com`.
        #[json("host", required)]
        #[required_setter(with_host)]
        pub host: String,
        /// Authentication scheme with its user name and password.
        #[json("auth")]
        #[setter(with_auth)]
        pub auth: Option<WebhookAuthorization>,
    }
}

open_enum! {
    /// Type of service that a credential is for.
    pub enum WebhookCredentialType {
        #[json("webhook")]
        Webhook,
    }
}

open_enum! {
    /// Status of a credential.
    pub enum WebhookCredentialStatus {
        #[json("active")]
        Active,
        #[json("inactive")]
        Inactive,
        #[json("deactivated")]
        Deactivated,
    }
}

model! {
    /// Update of the status of a credential.
    #[new(value status: WebhookCredentialStatus)]
    pub struct PatchWebhookCredential {
        /// New status.
        #[json("status", required)]
        #[required_setter(with_status)]
        pub status: WebhookCredentialStatus,
        /// Always `webhook`.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: WebhookCredentialType,
    }
}

union! {
    /// Authentication of Rebilly at a webhook.
    #[tag("type")]
    pub enum WebhookAuthorization {
        /// No authentication.
        #[json("none", adds_tag)]
        None(Box<WebhookAuthorizationNone>),
        /// HTTP Basic authentication.
        #[json("basic", adds_tag)]
        Basic(Box<WebhookAuthorizationBasic>),
        /// HTTP Digest authentication (RFC 7616).
        #[json("digest", adds_tag)]
        Digest(Box<WebhookAuthorizationDigest>),
    }
}

model! {
    /// No authentication.
    #[tag("type")]
    pub struct WebhookAuthorizationNone {}
}

model! {
    /// HTTP Basic authentication.
    #[tag("type")]
    #[new(value username: String, value password: String)]
    pub struct WebhookAuthorizationBasic {
        /// User name.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
        /// Password.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// HTTP Digest authentication (RFC 7616).
    #[tag("type")]
    #[new(value username: String, value password: String)]
    pub struct WebhookAuthorizationDigest {
        /// User name.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
        /// Password.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Attempt to deliver an event.
    pub struct WebhookTracking {
        /// Identifier of the delivery attempt.
        #[json("id")]
        pub id: Option<WebhookTrackingId>,
        /// HTTP status of the receiver's response.
        #[json("status")]
        pub status: Option<i64>,
        /// Duration of the attempt in an undocumented unit.
        #[json("duration")]
        pub duration: Option<i64>,
        /// Timestamp of the event.
        #[json("initiatedTime")]
        pub initiated_time: Option<Timestamp>,
        /// URL of the delivery.
        #[json("url", sensitive)]
        pub url: Option<String>,
        /// HTTP method of the delivery. Example: `POST`.
        #[json("method")]
        pub method: Option<String>,
        /// Request body. It contains personal data.
        #[json("request", sensitive)]
        pub request: Option<String>,
        /// Response body.
        #[json("response", sensitive)]
        pub response: Option<String>,
        /// Request headers, including credentials.
        #[json("requestHeaders", sensitive)]
        pub request_headers: Map<String>,
        /// Response headers.
        #[json("responseHeaders", sensitive)]
        pub response_headers: Map<String>,
        /// Identifier of the resource that the event concerns.
        #[json("entityId")]
        pub entity_id: Option<String>,
        /// Organization of the event.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<GlobalEventType>,
        /// Origin of the delivery: a registered webhook or a rule.
        #[json("source")]
        pub source: Option<WebhookTrackingSource>,
        /// Number of the attempt.
        #[json("attempt")]
        pub attempt: Option<i64>,
        /// Timestamp of the delivery.
        #[json("sentTime")]
        pub sent_time: Option<Timestamp>,
        /// Creation timestamp of the entry.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update of the entry.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<SelfLink>,
    }
}

open_enum! {
    /// Origin of the delivery: a registered webhook or a rule.
    pub enum WebhookTrackingSource {
        #[json("webhooks")]
        Webhooks,
        #[json("rules")]
        Rules,
    }
}

model! {
    /// Endpoint that Rebilly delivers events to.
    pub struct GlobalWebhook {
        /// Identifier of the webhook.
        #[json("id")]
        pub id: Option<WebhookId>,
        /// Types of the events to deliver.
        #[json("eventsFilter")]
        pub events_filter: Vec<GlobalEventType>,
        /// Status of the webhook; only an `active` one receives events. Default: `active`.
        #[json("status")]
        pub status: Option<WebhookStatus>,
        /// HTTP method of deliveries.
        #[json("method", required)]
        pub method: WebhookMethod,
        /// URL of the endpoint. Its host must be the host of the credential.
        #[json("url", required, sensitive)]
        pub url: String,
        /// Additional HTTP headers of deliveries.
        #[json("headers")]
        pub headers: Vec<WebhookHeader>,
        /// Identifier of the credential that Rebilly authenticates with.
        #[json("credentialHash", required)]
        pub credential_hash: WebhookCredentialId,
        /// Template of the body; `null` for the documented JSON.
        #[json("body", nullable, sensitive)]
        pub body: Option<String>,
        /// Filter on the content of events.
        #[json("filter", nullable)]
        pub filter: Option<String>,
        /// Creation timestamp of the webhook.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update of the webhook.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<SelfLink>,
    }
}

model! {
    /// Request body of [`Webhooks::create`](crate::webhooks::Webhooks::create),
    /// [`Webhooks::upsert`](crate::webhooks::Webhooks::upsert) and
    /// [`Webhooks::preview`](crate::webhooks::Webhooks::preview): the writable properties of a
    /// [`GlobalWebhook`].
    #[request_of(GlobalWebhook)]
    #[new(
        value
        method:WebhookMethod,
        value
        url:String,
        value
        credential_hash:WebhookCredentialId
    )]
    pub struct GlobalWebhookRequest {
        /// Types of the events to deliver.
        #[json("eventsFilter")]
        #[items_setter(with_events_filter)]
        pub events_filter: Option<Vec<GlobalEventType>>,
        /// Status of the webhook; only an `active` one receives events. Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<WebhookStatus>,
        /// HTTP method of deliveries.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: WebhookMethod,
        /// URL of the endpoint. Its host must be the host of the credential.
        #[json("url", required, sensitive)]
        #[required_setter(with_url)]
        pub url: String,
        /// Additional HTTP headers of deliveries.
        #[json("headers")]
        #[items_setter(with_headers)]
        pub headers: Option<Vec<WebhookHeader>>,
        /// Identifier of the credential that Rebilly authenticates with.
        #[json("credentialHash", required)]
        #[required_setter(with_credential_hash)]
        pub credential_hash: WebhookCredentialId,
        /// Template of the body; `null` for the documented JSON.
        #[json("body", nullable, sensitive)]
        #[setter(with_body)]
        pub body: Nullable<String>,
        /// Filter on the content of events.
        #[json("filter", nullable)]
        #[setter(with_filter)]
        pub filter: Nullable<String>,
    }
}

model! {
    /// Additional HTTP header of deliveries.
    #[new(value name: String, value value: String)]
    pub struct WebhookHeader {
        /// Name of the header.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Status of the header; only an `active` one is sent. Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<WebhookStatus>,
        /// Value of the header, often a secret. Example: `value1`.
        #[json("value", required, sensitive)]
        #[required_setter(with_value)]
        pub value: String,
    }
}

open_enum! {
    /// Status of a webhook or of one of its headers.
    pub enum WebhookStatus {
        #[json("active")]
        Active,
        #[json("inactive")]
        Inactive,
    }
}

open_enum! {
    /// HTTP method of deliveries.
    pub enum WebhookMethod {
        #[json("GET")]
        Get,
        #[json("POST")]
        Post,
        #[json("PUT")]
        Put,
        #[json("PATCH")]
        Patch,
        #[json("DELETE")]
        Delete,
    }
}

open_enum! {
    /// Type of an event. Rebilly adds types every month.
    pub enum GlobalEventType {
        #[json("aml-list-possibly-matched")]
        AmlListPossiblyMatched,
        #[json("application-instance-disabled")]
        ApplicationInstanceDisabled,
        #[json("application-instance-enabled")]
        ApplicationInstanceEnabled,
        #[json("autodeposit-lookup-performed")]
        AutodepositLookupPerformed,
        #[json("balance-transaction-settled")]
        BalanceTransactionSettled,
        #[json("coupon-application-removed")]
        CouponApplicationRemoved,
        #[json("coupon-applied")]
        CouponApplied,
        #[json("coupon-expiration-modified")]
        CouponExpirationModified,
        #[json("coupon-expired")]
        CouponExpired,
        #[json("coupon-issued")]
        CouponIssued,
        #[json("coupon-modified")]
        CouponModified,
        #[json("coupon-redeemed")]
        CouponRedeemed,
        #[json("coupon-redemption-canceled")]
        CouponRedemptionCanceled,
        #[json("credit-memo-applied")]
        CreditMemoApplied,
        #[json("credit-memo-created")]
        CreditMemoCreated,
        #[json("credit-memo-modified")]
        CreditMemoModified,
        #[json("credit-memo-partially-applied")]
        CreditMemoPartiallyApplied,
        #[json("credit-memo-voided")]
        CreditMemoVoided,
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
        #[json("customer-tax-number-validated")]
        CustomerTaxNumberValidated,
        #[json("customer-updated")]
        CustomerUpdated,
        #[json("data-export-completed")]
        DataExportCompleted,
        #[json("data-export-failed")]
        DataExportFailed,
        #[json("dispute-created")]
        DisputeCreated,
        #[json("dispute-modified")]
        DisputeModified,
        #[json("experian-check-performed")]
        ExperianCheckPerformed,
        #[json("gateway-account-downtime-ended")]
        GatewayAccountDowntimeEnded,
        #[json("gateway-account-downtime-started")]
        GatewayAccountDowntimeStarted,
        #[json("gateway-account-limit-reached")]
        GatewayAccountLimitReached,
        #[json("gateway-account-onboarding-completed")]
        GatewayAccountOnboardingCompleted,
        #[json("gateway-account-onboarding-failed")]
        GatewayAccountOnboardingFailed,
        #[json("gateway-account-requested")]
        GatewayAccountRequested,
        #[json("hard-usage-limit-reached")]
        HardUsageLimitReached,
        #[json("invoice-abandoned")]
        InvoiceAbandoned,
        #[json("invoice-created")]
        InvoiceCreated,
        #[json("invoice-issued")]
        InvoiceIssued,
        #[json("invoice-modified")]
        InvoiceModified,
        #[json("invoice-paid")]
        InvoicePaid,
        #[json("invoice-partially-paid")]
        InvoicePartiallyPaid,
        #[json("invoice-partially-refunded")]
        InvoicePartiallyRefunded,
        #[json("invoice-past-due")]
        InvoicePastDue,
        #[json("invoice-past-due-reminder")]
        InvoicePastDueReminder,
        #[json("invoice-refunded")]
        InvoiceRefunded,
        #[json("invoice-reissued")]
        InvoiceReissued,
        #[json("invoice-tax-calculation-failed")]
        InvoiceTaxCalculationFailed,
        #[json("invoice-voided")]
        InvoiceVoided,
        #[json("kyc-document-accepted")]
        KycDocumentAccepted,
        #[json("kyc-document-archived")]
        KycDocumentArchived,
        #[json("kyc-document-created")]
        KycDocumentCreated,
        #[json("kyc-document-modified")]
        KycDocumentModified,
        #[json("kyc-document-rejected")]
        KycDocumentRejected,
        #[json("kyc-document-reviewed")]
        KycDocumentReviewed,
        #[json("kyc-request-attempted")]
        KycRequestAttempted,
        #[json("kyc-request-failed")]
        KycRequestFailed,
        #[json("kyc-request-fulfilled")]
        KycRequestFulfilled,
        #[json("kyc-request-partially-fulfilled")]
        KycRequestPartiallyFulfilled,
        #[json("lead-source-changed")]
        LeadSourceChanged,
        #[json("offsite-payment-completed")]
        OffsitePaymentCompleted,
        #[json("order-abandon-reminder")]
        OrderAbandonReminder,
        #[json("order-abandoned")]
        OrderAbandoned,
        #[json("order-completed")]
        OrderCompleted,
        #[json("order-delinquency-reached")]
        OrderDelinquencyReached,
        #[json("organization-tax-number-validated")]
        OrganizationTaxNumberValidated,
        #[json("payment-card-created")]
        PaymentCardCreated,
        #[json("payment-card-expiration-reminder")]
        PaymentCardExpirationReminder,
        #[json("payment-card-expired")]
        PaymentCardExpired,
        #[json("payment-instrument-modified")]
        PaymentInstrumentModified,
        #[json("payout-request-canceled")]
        PayoutRequestCanceled,
        #[json("payout-request-created")]
        PayoutRequestCreated,
        #[json("payout-request-fulfilled")]
        PayoutRequestFulfilled,
        #[json("payout-request-modified")]
        PayoutRequestModified,
        #[json("quote-accepted")]
        QuoteAccepted,
        #[json("quote-canceled")]
        QuoteCanceled,
        #[json("quote-created")]
        QuoteCreated,
        #[json("quote-expired")]
        QuoteExpired,
        #[json("quote-issued")]
        QuoteIssued,
        #[json("quote-recalled")]
        QuoteRecalled,
        #[json("quote-rejected")]
        QuoteRejected,
        #[json("quote-updated")]
        QuoteUpdated,
        #[json("ready-to-pay-requested")]
        ReadyToPayRequested,
        #[json("renewal-invoice-issued")]
        RenewalInvoiceIssued,
        #[json("renewal-invoice-payment-canceled")]
        RenewalInvoicePaymentCanceled,
        #[json("renewal-invoice-payment-declined")]
        RenewalInvoicePaymentDeclined,
        #[json("risk-score-changed")]
        RiskScoreChanged,
        #[json("soft-usage-limit-reached")]
        SoftUsageLimitReached,
        #[json("subscription-activated")]
        SubscriptionActivated,
        #[json("subscription-canceled")]
        SubscriptionCanceled,
        #[json("subscription-churned")]
        SubscriptionChurned,
        #[json("subscription-created")]
        SubscriptionCreated,
        #[json("subscription-downgraded")]
        SubscriptionDowngraded,
        #[json("subscription-items-changed")]
        SubscriptionItemsChanged,
        #[json("subscription-modified")]
        SubscriptionModified,
        #[json("subscription-pause-created")]
        SubscriptionPauseCreated,
        #[json("subscription-pause-modified")]
        SubscriptionPauseModified,
        #[json("subscription-pause-revoked")]
        SubscriptionPauseRevoked,
        #[json("subscription-paused")]
        SubscriptionPaused,
        #[json("subscription-quantity-filled-limit-reached")]
        SubscriptionQuantityFilledLimitReached,
        #[json("subscription-reactivated")]
        SubscriptionReactivated,
        #[json("subscription-renewal-reminder")]
        SubscriptionRenewalReminder,
        #[json("subscription-renewed")]
        SubscriptionRenewed,
        #[json("subscription-resumed")]
        SubscriptionResumed,
        #[json("subscription-trial-converted")]
        SubscriptionTrialConverted,
        #[json("subscription-trial-end-reminder")]
        SubscriptionTrialEndReminder,
        #[json("subscription-trial-ended")]
        SubscriptionTrialEnded,
        #[json("subscription-upgraded")]
        SubscriptionUpgraded,
        #[json("transaction-amount-discrepancy-found")]
        TransactionAmountDiscrepancyFound,
        #[json("transaction-declined")]
        TransactionDeclined,
        #[json("transaction-discrepancy-found")]
        TransactionDiscrepancyFound,
        #[json("transaction-process-requested")]
        TransactionProcessRequested,
        #[json("transaction-processed")]
        TransactionProcessed,
        #[json("transaction-reconciled")]
        TransactionReconciled,
        #[json("transaction-partially-refunded")]
        TransactionPartiallyRefunded,
        #[json("transaction-refunded")]
        TransactionRefunded,
        #[json("transaction-timeout-resolved")]
        TransactionTimeoutResolved,
        #[json("transaction-voided")]
        TransactionVoided,
        #[json("trial-usage-limit-reached")]
        TrialUsageLimitReached,
        #[json("waiting-gateway-transaction-completed")]
        WaitingGatewayTransactionCompleted,
    }
}
