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
        #[setter(with_type: WebhookCredentialType)]
        pub type_: WebhookCredentialType,
        /// Host of the webhooks, without a port. Example: `app-prod.example.com`.
        #[json("host", required)]
        #[setter(with_host: String)]
        pub host: String,
        /// Authentication scheme with its user name and password.
        #[json("auth")]
        #[setter(with_auth: WebhookAuthorization)]
        pub auth: Option<WebhookAuthorization>,
    }
}

open_enum! {
    /// Type of service that a credential is for.
    pub enum WebhookCredentialType {
        /// `webhook`.
        #[json("webhook")]
        Webhook,
    }
}

open_enum! {
    /// Status of a credential.
    pub enum WebhookCredentialStatus {
        /// `active`.
        #[json("active")]
        Active,
        /// `inactive`.
        #[json("inactive")]
        Inactive,
        /// `deactivated`.
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
        #[setter(with_status: WebhookCredentialStatus)]
        pub status: WebhookCredentialStatus,
        /// Always `webhook`.
        #[json("type", required)]
        #[setter(with_type: WebhookCredentialType)]
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
        #[setter(with_username: String)]
        pub username: String,
        /// Password.
        #[json("password", required, sensitive)]
        #[setter(with_password: String)]
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
        #[setter(with_username: String)]
        pub username: String,
        /// Password.
        #[json("password", required, sensitive)]
        #[setter(with_password: String)]
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
        /// `webhooks`.
        #[json("webhooks")]
        Webhooks,
        /// `rules`.
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
        #[list_setter(with_events_filter: GlobalEventType)]
        pub events_filter: Option<Vec<GlobalEventType>>,
        /// Status of the webhook; only an `active` one receives events. Default: `active`.
        #[json("status")]
        #[setter(with_status: WebhookStatus)]
        pub status: Option<WebhookStatus>,
        /// HTTP method of deliveries.
        #[json("method", required)]
        #[setter(with_method: WebhookMethod)]
        pub method: WebhookMethod,
        /// URL of the endpoint. Its host must be the host of the credential.
        #[json("url", required, sensitive)]
        #[setter(with_url: String)]
        pub url: String,
        /// Additional HTTP headers of deliveries.
        #[json("headers")]
        #[list_setter(with_headers: WebhookHeader)]
        pub headers: Option<Vec<WebhookHeader>>,
        /// Identifier of the credential that Rebilly authenticates with.
        #[json("credentialHash", required)]
        #[setter(with_credential_hash: WebhookCredentialId)]
        pub credential_hash: WebhookCredentialId,
        /// Template of the body; `null` for the documented JSON.
        #[json("body", nullable, sensitive)]
        #[setter(with_body: Nullable<String>)]
        pub body: Nullable<String>,
        /// Filter on the content of events.
        #[json("filter", nullable)]
        #[setter(with_filter: Nullable<String>)]
        pub filter: Nullable<String>,
    }
}

model! {
    /// Additional HTTP header of deliveries.
    #[new(value name: String, value value: String)]
    pub struct WebhookHeader {
        /// Name of the header.
        #[json("name", required)]
        #[setter(with_name: String)]
        pub name: String,
        /// Status of the header; only an `active` one is sent. Default: `active`.
        #[json("status")]
        #[setter(with_status: WebhookStatus)]
        pub status: Option<WebhookStatus>,
        /// Value of the header, often a secret. Example: `value1`.
        #[json("value", required, sensitive)]
        #[setter(with_value: String)]
        pub value: String,
    }
}

open_enum! {
    /// Status of a webhook or of one of its headers.
    pub enum WebhookStatus {
        /// `active`.
        #[json("active")]
        Active,
        /// `inactive`.
        #[json("inactive")]
        Inactive,
    }
}

open_enum! {
    /// HTTP method of deliveries.
    pub enum WebhookMethod {
        /// `GET`.
        #[json("GET")]
        Get,
        /// `POST`.
        #[json("POST")]
        Post,
        /// `PUT`.
        #[json("PUT")]
        Put,
        /// `PATCH`.
        #[json("PATCH")]
        Patch,
        /// `DELETE`.
        #[json("DELETE")]
        Delete,
    }
}

open_enum! {
    /// Type of an event. Rebilly adds types every month.
    pub enum GlobalEventType {
        /// `aml-list-possibly-matched`.
        #[json("aml-list-possibly-matched")]
        AmlListPossiblyMatched,
        /// `application-instance-disabled`.
        #[json("application-instance-disabled")]
        ApplicationInstanceDisabled,
        /// `application-instance-enabled`.
        #[json("application-instance-enabled")]
        ApplicationInstanceEnabled,
        /// `autodeposit-lookup-performed`.
        #[json("autodeposit-lookup-performed")]
        AutodepositLookupPerformed,
        /// `balance-transaction-settled`.
        #[json("balance-transaction-settled")]
        BalanceTransactionSettled,
        /// `coupon-application-removed`.
        #[json("coupon-application-removed")]
        CouponApplicationRemoved,
        /// `coupon-applied`.
        #[json("coupon-applied")]
        CouponApplied,
        /// `coupon-expiration-modified`.
        #[json("coupon-expiration-modified")]
        CouponExpirationModified,
        /// `coupon-expired`.
        #[json("coupon-expired")]
        CouponExpired,
        /// `coupon-issued`.
        #[json("coupon-issued")]
        CouponIssued,
        /// `coupon-modified`.
        #[json("coupon-modified")]
        CouponModified,
        /// `coupon-redeemed`.
        #[json("coupon-redeemed")]
        CouponRedeemed,
        /// `coupon-redemption-canceled`.
        #[json("coupon-redemption-canceled")]
        CouponRedemptionCanceled,
        /// `credit-memo-applied`.
        #[json("credit-memo-applied")]
        CreditMemoApplied,
        /// `credit-memo-created`.
        #[json("credit-memo-created")]
        CreditMemoCreated,
        /// `credit-memo-modified`.
        #[json("credit-memo-modified")]
        CreditMemoModified,
        /// `credit-memo-partially-applied`.
        #[json("credit-memo-partially-applied")]
        CreditMemoPartiallyApplied,
        /// `credit-memo-voided`.
        #[json("credit-memo-voided")]
        CreditMemoVoided,
        /// `customer-created`.
        #[json("customer-created")]
        CustomerCreated,
        /// `customer-merged`.
        #[json("customer-merged")]
        CustomerMerged,
        /// `customer-one-time-password-requested`.
        #[json("customer-one-time-password-requested")]
        CustomerOneTimePasswordRequested,
        /// `customer-redirected-offsite`.
        #[json("customer-redirected-offsite")]
        CustomerRedirectedOffsite,
        /// `customer-returned`.
        #[json("customer-returned")]
        CustomerReturned,
        /// `customer-tax-number-validated`.
        #[json("customer-tax-number-validated")]
        CustomerTaxNumberValidated,
        /// `customer-updated`.
        #[json("customer-updated")]
        CustomerUpdated,
        /// `data-export-completed`.
        #[json("data-export-completed")]
        DataExportCompleted,
        /// `data-export-failed`.
        #[json("data-export-failed")]
        DataExportFailed,
        /// `dispute-created`.
        #[json("dispute-created")]
        DisputeCreated,
        /// `dispute-modified`.
        #[json("dispute-modified")]
        DisputeModified,
        /// `experian-check-performed`.
        #[json("experian-check-performed")]
        ExperianCheckPerformed,
        /// `gateway-account-downtime-ended`.
        #[json("gateway-account-downtime-ended")]
        GatewayAccountDowntimeEnded,
        /// `gateway-account-downtime-started`.
        #[json("gateway-account-downtime-started")]
        GatewayAccountDowntimeStarted,
        /// `gateway-account-limit-reached`.
        #[json("gateway-account-limit-reached")]
        GatewayAccountLimitReached,
        /// `gateway-account-onboarding-completed`.
        #[json("gateway-account-onboarding-completed")]
        GatewayAccountOnboardingCompleted,
        /// `gateway-account-onboarding-failed`.
        #[json("gateway-account-onboarding-failed")]
        GatewayAccountOnboardingFailed,
        /// `gateway-account-requested`.
        #[json("gateway-account-requested")]
        GatewayAccountRequested,
        /// `hard-usage-limit-reached`.
        #[json("hard-usage-limit-reached")]
        HardUsageLimitReached,
        /// `invoice-abandoned`.
        #[json("invoice-abandoned")]
        InvoiceAbandoned,
        /// `invoice-created`.
        #[json("invoice-created")]
        InvoiceCreated,
        /// `invoice-issued`.
        #[json("invoice-issued")]
        InvoiceIssued,
        /// `invoice-modified`.
        #[json("invoice-modified")]
        InvoiceModified,
        /// `invoice-paid`.
        #[json("invoice-paid")]
        InvoicePaid,
        /// `invoice-partially-paid`.
        #[json("invoice-partially-paid")]
        InvoicePartiallyPaid,
        /// `invoice-partially-refunded`.
        #[json("invoice-partially-refunded")]
        InvoicePartiallyRefunded,
        /// `invoice-past-due`.
        #[json("invoice-past-due")]
        InvoicePastDue,
        /// `invoice-past-due-reminder`.
        #[json("invoice-past-due-reminder")]
        InvoicePastDueReminder,
        /// `invoice-refunded`.
        #[json("invoice-refunded")]
        InvoiceRefunded,
        /// `invoice-reissued`.
        #[json("invoice-reissued")]
        InvoiceReissued,
        /// `invoice-tax-calculation-failed`.
        #[json("invoice-tax-calculation-failed")]
        InvoiceTaxCalculationFailed,
        /// `invoice-voided`.
        #[json("invoice-voided")]
        InvoiceVoided,
        /// `kyc-document-accepted`.
        #[json("kyc-document-accepted")]
        KycDocumentAccepted,
        /// `kyc-document-archived`.
        #[json("kyc-document-archived")]
        KycDocumentArchived,
        /// `kyc-document-created`.
        #[json("kyc-document-created")]
        KycDocumentCreated,
        /// `kyc-document-modified`.
        #[json("kyc-document-modified")]
        KycDocumentModified,
        /// `kyc-document-rejected`.
        #[json("kyc-document-rejected")]
        KycDocumentRejected,
        /// `kyc-document-reviewed`.
        #[json("kyc-document-reviewed")]
        KycDocumentReviewed,
        /// `kyc-request-attempted`.
        #[json("kyc-request-attempted")]
        KycRequestAttempted,
        /// `kyc-request-failed`.
        #[json("kyc-request-failed")]
        KycRequestFailed,
        /// `kyc-request-fulfilled`.
        #[json("kyc-request-fulfilled")]
        KycRequestFulfilled,
        /// `kyc-request-partially-fulfilled`.
        #[json("kyc-request-partially-fulfilled")]
        KycRequestPartiallyFulfilled,
        /// `lead-source-changed`.
        #[json("lead-source-changed")]
        LeadSourceChanged,
        /// `offsite-payment-completed`.
        #[json("offsite-payment-completed")]
        OffsitePaymentCompleted,
        /// `order-abandon-reminder`.
        #[json("order-abandon-reminder")]
        OrderAbandonReminder,
        /// `order-abandoned`.
        #[json("order-abandoned")]
        OrderAbandoned,
        /// `order-completed`.
        #[json("order-completed")]
        OrderCompleted,
        /// `order-delinquency-reached`.
        #[json("order-delinquency-reached")]
        OrderDelinquencyReached,
        /// `organization-tax-number-validated`.
        #[json("organization-tax-number-validated")]
        OrganizationTaxNumberValidated,
        /// `payment-card-created`.
        #[json("payment-card-created")]
        PaymentCardCreated,
        /// `payment-card-expiration-reminder`.
        #[json("payment-card-expiration-reminder")]
        PaymentCardExpirationReminder,
        /// `payment-card-expired`.
        #[json("payment-card-expired")]
        PaymentCardExpired,
        /// `payment-instrument-modified`.
        #[json("payment-instrument-modified")]
        PaymentInstrumentModified,
        /// `payout-request-canceled`.
        #[json("payout-request-canceled")]
        PayoutRequestCanceled,
        /// `payout-request-created`.
        #[json("payout-request-created")]
        PayoutRequestCreated,
        /// `payout-request-fulfilled`.
        #[json("payout-request-fulfilled")]
        PayoutRequestFulfilled,
        /// `payout-request-modified`.
        #[json("payout-request-modified")]
        PayoutRequestModified,
        /// `quote-accepted`.
        #[json("quote-accepted")]
        QuoteAccepted,
        /// `quote-canceled`.
        #[json("quote-canceled")]
        QuoteCanceled,
        /// `quote-created`.
        #[json("quote-created")]
        QuoteCreated,
        /// `quote-expired`.
        #[json("quote-expired")]
        QuoteExpired,
        /// `quote-issued`.
        #[json("quote-issued")]
        QuoteIssued,
        /// `quote-recalled`.
        #[json("quote-recalled")]
        QuoteRecalled,
        /// `quote-rejected`.
        #[json("quote-rejected")]
        QuoteRejected,
        /// `quote-updated`.
        #[json("quote-updated")]
        QuoteUpdated,
        /// `ready-to-pay-requested`.
        #[json("ready-to-pay-requested")]
        ReadyToPayRequested,
        /// `renewal-invoice-issued`.
        #[json("renewal-invoice-issued")]
        RenewalInvoiceIssued,
        /// `renewal-invoice-payment-canceled`.
        #[json("renewal-invoice-payment-canceled")]
        RenewalInvoicePaymentCanceled,
        /// `renewal-invoice-payment-declined`.
        #[json("renewal-invoice-payment-declined")]
        RenewalInvoicePaymentDeclined,
        /// `risk-score-changed`.
        #[json("risk-score-changed")]
        RiskScoreChanged,
        /// `soft-usage-limit-reached`.
        #[json("soft-usage-limit-reached")]
        SoftUsageLimitReached,
        /// `subscription-activated`.
        #[json("subscription-activated")]
        SubscriptionActivated,
        /// `subscription-canceled`.
        #[json("subscription-canceled")]
        SubscriptionCanceled,
        /// `subscription-churned`.
        #[json("subscription-churned")]
        SubscriptionChurned,
        /// `subscription-created`.
        #[json("subscription-created")]
        SubscriptionCreated,
        /// `subscription-downgraded`.
        #[json("subscription-downgraded")]
        SubscriptionDowngraded,
        /// `subscription-items-changed`.
        #[json("subscription-items-changed")]
        SubscriptionItemsChanged,
        /// `subscription-modified`.
        #[json("subscription-modified")]
        SubscriptionModified,
        /// `subscription-pause-created`.
        #[json("subscription-pause-created")]
        SubscriptionPauseCreated,
        /// `subscription-pause-modified`.
        #[json("subscription-pause-modified")]
        SubscriptionPauseModified,
        /// `subscription-pause-revoked`.
        #[json("subscription-pause-revoked")]
        SubscriptionPauseRevoked,
        /// `subscription-paused`.
        #[json("subscription-paused")]
        SubscriptionPaused,
        /// `subscription-quantity-filled-limit-reached`.
        #[json("subscription-quantity-filled-limit-reached")]
        SubscriptionQuantityFilledLimitReached,
        /// `subscription-reactivated`.
        #[json("subscription-reactivated")]
        SubscriptionReactivated,
        /// `subscription-renewal-reminder`.
        #[json("subscription-renewal-reminder")]
        SubscriptionRenewalReminder,
        /// `subscription-renewed`.
        #[json("subscription-renewed")]
        SubscriptionRenewed,
        /// `subscription-resumed`.
        #[json("subscription-resumed")]
        SubscriptionResumed,
        /// `subscription-trial-converted`.
        #[json("subscription-trial-converted")]
        SubscriptionTrialConverted,
        /// `subscription-trial-end-reminder`.
        #[json("subscription-trial-end-reminder")]
        SubscriptionTrialEndReminder,
        /// `subscription-trial-ended`.
        #[json("subscription-trial-ended")]
        SubscriptionTrialEnded,
        /// `subscription-upgraded`.
        #[json("subscription-upgraded")]
        SubscriptionUpgraded,
        /// `transaction-amount-discrepancy-found`.
        #[json("transaction-amount-discrepancy-found")]
        TransactionAmountDiscrepancyFound,
        /// `transaction-declined`.
        #[json("transaction-declined")]
        TransactionDeclined,
        /// `transaction-discrepancy-found`.
        #[json("transaction-discrepancy-found")]
        TransactionDiscrepancyFound,
        /// `transaction-process-requested`.
        #[json("transaction-process-requested")]
        TransactionProcessRequested,
        /// `transaction-processed`.
        #[json("transaction-processed")]
        TransactionProcessed,
        /// `transaction-reconciled`.
        #[json("transaction-reconciled")]
        TransactionReconciled,
        /// `transaction-partially-refunded`.
        #[json("transaction-partially-refunded")]
        TransactionPartiallyRefunded,
        /// `transaction-refunded`.
        #[json("transaction-refunded")]
        TransactionRefunded,
        /// `transaction-timeout-resolved`.
        #[json("transaction-timeout-resolved")]
        TransactionTimeoutResolved,
        /// `transaction-voided`.
        #[json("transaction-voided")]
        TransactionVoided,
        /// `trial-usage-limit-reached`.
        #[json("trial-usage-limit-reached")]
        TrialUsageLimitReached,
        /// `waiting-gateway-transaction-completed`.
        #[json("waiting-gateway-transaction-completed")]
        WaitingGatewayTransactionCompleted,
    }
}
