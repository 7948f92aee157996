// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of webhooks.

use super::*;

crate::model::model! {
    /// Credential that Rebilly authenticates with at the webhooks of a host.
    pub struct WebhookCredential {
        /// Identifier of the credential.
        id: Option<WebhookCredentialId> = "id";
        /// Same value as `id`.
        hash: Option<WebhookCredentialId> = "hash" [DEPRECATED];
        /// Status of the credential.
        status: Option<WebhookCredentialStatus> = "status";
        /// Timestamp of the deactivation.
        deactivation_time: Option<Timestamp> = "deactivationTime" [NULLABLE];
        /// Always `webhook`.
        type_: WebhookCredentialType = "type" [REQUIRED];
        /// Host of the webhooks, without a port. Example: `app-prod.example.com`.
        host: String = "host" [REQUIRED];
        /// Authentication scheme with its user name and password.
        auth: Option<WebhookAuthorization> = "auth";
    }
}

crate::model::model! {
    /// What requests send of [`WebhookCredential`]: Credential that Rebilly authenticates with at
    /// the webhooks of a host.
    pub struct WebhookCredentialRequest of WebhookCredential without ["id" "hash" "status" "deactivationTime"] new(set host: String) {
        /// Always `webhook`.
        type_: WebhookCredentialType = "type" [REQUIRED], set with_type: WebhookCredentialType;
        /// Host of the webhooks, without a port. Example: `app-prod.example.com`.
        host: String = "host" [REQUIRED], set with_host: String;
        /// Authentication scheme with its user name and password.
        auth: Option<WebhookAuthorization> = "auth", set with_auth: WebhookAuthorization;
    }
}

crate::model::open_enum! {
    /// Type of service that a credential is for.
    pub enum WebhookCredentialType {
        /// `webhook`.
        Webhook = "webhook",
    }
}

crate::model::open_enum! {
    /// Status of a credential.
    pub enum WebhookCredentialStatus {
        /// `active`.
        Active = "active",
        /// `inactive`.
        Inactive = "inactive",
        /// `deactivated`.
        Deactivated = "deactivated",
    }
}

crate::model::model! {
    /// Update of the status of a credential.
    pub struct PatchWebhookCredential new(set status: WebhookCredentialStatus) {
        /// New status.
        status: WebhookCredentialStatus = "status" [REQUIRED], set with_status: WebhookCredentialStatus;
        /// Always `webhook`.
        type_: WebhookCredentialType = "type" [REQUIRED], set with_type: WebhookCredentialType;
    }
}

crate::model::union! {
    /// Authentication of Rebilly at a webhook.
    pub enum WebhookAuthorization by "type" {
        /// No authentication.
        "none" => None(WebhookAuthorizationNone) tagged,
        /// HTTP Basic authentication.
        "basic" => Basic(WebhookAuthorizationBasic) tagged,
        /// HTTP Digest authentication (RFC 7616).
        "digest" => Digest(WebhookAuthorizationDigest) tagged,
    }
}

crate::model::model! {
    /// No authentication.
    pub struct WebhookAuthorizationNone tag "type" {
    }
}

crate::model::model! {
    /// HTTP Basic authentication.
    pub struct WebhookAuthorizationBasic tag "type" new(set username: String, set password: String) {
        /// User name.
        username: String = "username" [REQUIRED SENSITIVE], set with_username: String;
        /// Password.
        password: String = "password" [REQUIRED SENSITIVE], set with_password: String;
    }
}

crate::model::model! {
    /// HTTP Digest authentication (RFC 7616).
    pub struct WebhookAuthorizationDigest tag "type" new(set username: String, set password: String) {
        /// User name.
        username: String = "username" [REQUIRED SENSITIVE], set with_username: String;
        /// Password.
        password: String = "password" [REQUIRED SENSITIVE], set with_password: String;
    }
}

crate::model::model! {
    /// Attempt to deliver an event.
    pub struct WebhookTracking {
        /// Identifier of the delivery attempt.
        id: Option<WebhookTrackingId> = "id";
        /// HTTP status of the receiver's response.
        status: Option<i64> = "status";
        /// Duration of the attempt in an undocumented unit.
        duration: Option<i64> = "duration";
        /// Timestamp of the event.
        initiated_time: Option<Timestamp> = "initiatedTime";
        /// URL of the delivery.
        url: Option<String> = "url" [SENSITIVE];
        /// HTTP method of the delivery. Example: `POST`.
        method: Option<String> = "method";
        /// Request body. It contains personal data.
        request: Option<String> = "request" [SENSITIVE];
        /// Response body.
        response: Option<String> = "response" [SENSITIVE];
        /// Request headers, including credentials.
        request_headers: Map<String> = "requestHeaders" [SENSITIVE];
        /// Response headers.
        response_headers: Map<String> = "responseHeaders" [SENSITIVE];
        /// Identifier of the resource that the event concerns.
        entity_id: Option<String> = "entityId";
        /// Organization of the event.
        organization_id: Option<OrganizationId> = "organizationId";
        /// Type of the event.
        event_type: Option<GlobalEventType> = "eventType";
        /// Origin of the delivery: a registered webhook or a rule.
        source: Option<WebhookTrackingSource> = "source";
        /// Number of the attempt.
        attempt: Option<i64> = "attempt";
        /// Timestamp of the delivery.
        sent_time: Option<Timestamp> = "sentTime";
        /// Creation timestamp of the entry.
        created_time: Option<Timestamp> = "createdTime";
        /// Timestamp of the last update of the entry.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Related resources.
        links: Vec<SelfLink> = "_links";
    }
}

crate::model::open_enum! {
    /// Origin of the delivery: a registered webhook or a rule.
    pub enum WebhookTrackingSource {
        /// `webhooks`.
        Webhooks = "webhooks",
        /// `rules`.
        Rules = "rules",
    }
}

crate::model::model! {
    /// Endpoint that Rebilly delivers events to.
    pub struct GlobalWebhook {
        /// Identifier of the webhook.
        id: Option<WebhookId> = "id";
        /// Types of the events to deliver.
        events_filter: Vec<GlobalEventType> = "eventsFilter";
        /// Status of the webhook; only an `active` one receives events. Default: `active`.
        status: Option<WebhookStatus> = "status";
        /// HTTP method of deliveries.
        method: WebhookMethod = "method" [REQUIRED];
        /// URL of the endpoint. Its host must be the host of the credential.
        url: String = "url" [REQUIRED SENSITIVE];
        /// Additional HTTP headers of deliveries.
        headers: Vec<WebhookHeader> = "headers";
        /// Identifier of the credential that Rebilly authenticates with.
        credential_hash: WebhookCredentialId = "credentialHash" [REQUIRED];
        /// Template of the body; `null` for the documented JSON.
        body: Option<String> = "body" [NULLABLE SENSITIVE];
        /// Filter on the content of events.
        filter: Option<String> = "filter" [NULLABLE];
        /// Creation timestamp of the webhook.
        created_time: Option<Timestamp> = "createdTime";
        /// Timestamp of the last update of the webhook.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Related resources.
        links: Vec<SelfLink> = "_links";
    }
}

crate::model::model! {
    /// What requests send of [`GlobalWebhook`]: Endpoint that Rebilly delivers events to.
    pub struct GlobalWebhookRequest of GlobalWebhook without ["id" "createdTime" "updatedTime" "_links"] new(set method: WebhookMethod, set url: String, set credential_hash: WebhookCredentialId) {
        /// Types of the events to deliver.
        events_filter: Option<Vec<GlobalEventType>> = "eventsFilter", each with_events_filter: GlobalEventType;
        /// Status of the webhook; only an `active` one receives events. Default: `active`.
        status: Option<WebhookStatus> = "status", set with_status: WebhookStatus;
        /// HTTP method of deliveries.
        method: WebhookMethod = "method" [REQUIRED], set with_method: WebhookMethod;
        /// URL of the endpoint. Its host must be the host of the credential.
        url: String = "url" [REQUIRED SENSITIVE], set with_url: String;
        /// Additional HTTP headers of deliveries.
        headers: Option<Vec<WebhookHeader>> = "headers", each with_headers: WebhookHeader;
        /// Identifier of the credential that Rebilly authenticates with.
        credential_hash: WebhookCredentialId = "credentialHash" [REQUIRED], set with_credential_hash: WebhookCredentialId;
        /// Template of the body; `null` for the documented JSON.
        body: Nullable<String> = "body" [NULLABLE SENSITIVE], set with_body: Nullable<String>;
        /// Filter on the content of events.
        filter: Nullable<String> = "filter" [NULLABLE], set with_filter: Nullable<String>;
    }
}

crate::model::model! {
    /// Additional HTTP header of deliveries.
    pub struct WebhookHeader new(set name: String, set value: String) {
        /// Name of the header.
        name: String = "name" [REQUIRED], set with_name: String;
        /// Status of the header; only an `active` one is sent. Default: `active`.
        status: Option<WebhookStatus> = "status", set with_status: WebhookStatus;
        /// Value of the header, often a secret. Example: `value1`.
        value: String = "value" [REQUIRED SENSITIVE], set with_value: String;
    }
}

crate::model::open_enum! {
    /// Status of a webhook or of one of its headers.
    pub enum WebhookStatus {
        /// `active`.
        Active = "active",
        /// `inactive`.
        Inactive = "inactive",
    }
}

crate::model::open_enum! {
    /// HTTP method of deliveries.
    pub enum WebhookMethod {
        /// `GET`.
        Get = "GET",
        /// `POST`.
        Post = "POST",
        /// `PUT`.
        Put = "PUT",
        /// `PATCH`.
        Patch = "PATCH",
        /// `DELETE`.
        Delete = "DELETE",
    }
}

crate::model::open_enum! {
    /// Type of an event. Rebilly adds types every month.
    pub enum GlobalEventType {
        /// `aml-list-possibly-matched`.
        AmlListPossiblyMatched = "aml-list-possibly-matched",
        /// `application-instance-disabled`.
        ApplicationInstanceDisabled = "application-instance-disabled",
        /// `application-instance-enabled`.
        ApplicationInstanceEnabled = "application-instance-enabled",
        /// `autodeposit-lookup-performed`.
        AutodepositLookupPerformed = "autodeposit-lookup-performed",
        /// `balance-transaction-settled`.
        BalanceTransactionSettled = "balance-transaction-settled",
        /// `coupon-application-removed`.
        CouponApplicationRemoved = "coupon-application-removed",
        /// `coupon-applied`.
        CouponApplied = "coupon-applied",
        /// `coupon-expiration-modified`.
        CouponExpirationModified = "coupon-expiration-modified",
        /// `coupon-expired`.
        CouponExpired = "coupon-expired",
        /// `coupon-issued`.
        CouponIssued = "coupon-issued",
        /// `coupon-modified`.
        CouponModified = "coupon-modified",
        /// `coupon-redeemed`.
        CouponRedeemed = "coupon-redeemed",
        /// `coupon-redemption-canceled`.
        CouponRedemptionCanceled = "coupon-redemption-canceled",
        /// `credit-memo-applied`.
        CreditMemoApplied = "credit-memo-applied",
        /// `credit-memo-created`.
        CreditMemoCreated = "credit-memo-created",
        /// `credit-memo-modified`.
        CreditMemoModified = "credit-memo-modified",
        /// `credit-memo-partially-applied`.
        CreditMemoPartiallyApplied = "credit-memo-partially-applied",
        /// `credit-memo-voided`.
        CreditMemoVoided = "credit-memo-voided",
        /// `customer-created`.
        CustomerCreated = "customer-created",
        /// `customer-merged`.
        CustomerMerged = "customer-merged",
        /// `customer-one-time-password-requested`.
        CustomerOneTimePasswordRequested = "customer-one-time-password-requested",
        /// `customer-redirected-offsite`.
        CustomerRedirectedOffsite = "customer-redirected-offsite",
        /// `customer-returned`.
        CustomerReturned = "customer-returned",
        /// `customer-tax-number-validated`.
        CustomerTaxNumberValidated = "customer-tax-number-validated",
        /// `customer-updated`.
        CustomerUpdated = "customer-updated",
        /// `data-export-completed`.
        DataExportCompleted = "data-export-completed",
        /// `data-export-failed`.
        DataExportFailed = "data-export-failed",
        /// `dispute-created`.
        DisputeCreated = "dispute-created",
        /// `dispute-modified`.
        DisputeModified = "dispute-modified",
        /// `experian-check-performed`.
        ExperianCheckPerformed = "experian-check-performed",
        /// `gateway-account-downtime-ended`.
        GatewayAccountDowntimeEnded = "gateway-account-downtime-ended",
        /// `gateway-account-downtime-started`.
        GatewayAccountDowntimeStarted = "gateway-account-downtime-started",
        /// `gateway-account-limit-reached`.
        GatewayAccountLimitReached = "gateway-account-limit-reached",
        /// `gateway-account-onboarding-completed`.
        GatewayAccountOnboardingCompleted = "gateway-account-onboarding-completed",
        /// `gateway-account-onboarding-failed`.
        GatewayAccountOnboardingFailed = "gateway-account-onboarding-failed",
        /// `gateway-account-requested`.
        GatewayAccountRequested = "gateway-account-requested",
        /// `hard-usage-limit-reached`.
        HardUsageLimitReached = "hard-usage-limit-reached",
        /// `invoice-abandoned`.
        InvoiceAbandoned = "invoice-abandoned",
        /// `invoice-created`.
        InvoiceCreated = "invoice-created",
        /// `invoice-issued`.
        InvoiceIssued = "invoice-issued",
        /// `invoice-modified`.
        InvoiceModified = "invoice-modified",
        /// `invoice-paid`.
        InvoicePaid = "invoice-paid",
        /// `invoice-partially-paid`.
        InvoicePartiallyPaid = "invoice-partially-paid",
        /// `invoice-partially-refunded`.
        InvoicePartiallyRefunded = "invoice-partially-refunded",
        /// `invoice-past-due`.
        InvoicePastDue = "invoice-past-due",
        /// `invoice-past-due-reminder`.
        InvoicePastDueReminder = "invoice-past-due-reminder",
        /// `invoice-refunded`.
        InvoiceRefunded = "invoice-refunded",
        /// `invoice-reissued`.
        InvoiceReissued = "invoice-reissued",
        /// `invoice-tax-calculation-failed`.
        InvoiceTaxCalculationFailed = "invoice-tax-calculation-failed",
        /// `invoice-voided`.
        InvoiceVoided = "invoice-voided",
        /// `kyc-document-accepted`.
        KycDocumentAccepted = "kyc-document-accepted",
        /// `kyc-document-archived`.
        KycDocumentArchived = "kyc-document-archived",
        /// `kyc-document-created`.
        KycDocumentCreated = "kyc-document-created",
        /// `kyc-document-modified`.
        KycDocumentModified = "kyc-document-modified",
        /// `kyc-document-rejected`.
        KycDocumentRejected = "kyc-document-rejected",
        /// `kyc-document-reviewed`.
        KycDocumentReviewed = "kyc-document-reviewed",
        /// `kyc-request-attempted`.
        KycRequestAttempted = "kyc-request-attempted",
        /// `kyc-request-failed`.
        KycRequestFailed = "kyc-request-failed",
        /// `kyc-request-fulfilled`.
        KycRequestFulfilled = "kyc-request-fulfilled",
        /// `kyc-request-partially-fulfilled`.
        KycRequestPartiallyFulfilled = "kyc-request-partially-fulfilled",
        /// `lead-source-changed`.
        LeadSourceChanged = "lead-source-changed",
        /// `offsite-payment-completed`.
        OffsitePaymentCompleted = "offsite-payment-completed",
        /// `order-abandon-reminder`.
        OrderAbandonReminder = "order-abandon-reminder",
        /// `order-abandoned`.
        OrderAbandoned = "order-abandoned",
        /// `order-completed`.
        OrderCompleted = "order-completed",
        /// `order-delinquency-reached`.
        OrderDelinquencyReached = "order-delinquency-reached",
        /// `organization-tax-number-validated`.
        OrganizationTaxNumberValidated = "organization-tax-number-validated",
        /// `payment-card-created`.
        PaymentCardCreated = "payment-card-created",
        /// `payment-card-expiration-reminder`.
        PaymentCardExpirationReminder = "payment-card-expiration-reminder",
        /// `payment-card-expired`.
        PaymentCardExpired = "payment-card-expired",
        /// `payment-instrument-modified`.
        PaymentInstrumentModified = "payment-instrument-modified",
        /// `payout-request-canceled`.
        PayoutRequestCanceled = "payout-request-canceled",
        /// `payout-request-created`.
        PayoutRequestCreated = "payout-request-created",
        /// `payout-request-fulfilled`.
        PayoutRequestFulfilled = "payout-request-fulfilled",
        /// `payout-request-modified`.
        PayoutRequestModified = "payout-request-modified",
        /// `quote-accepted`.
        QuoteAccepted = "quote-accepted",
        /// `quote-canceled`.
        QuoteCanceled = "quote-canceled",
        /// `quote-created`.
        QuoteCreated = "quote-created",
        /// `quote-expired`.
        QuoteExpired = "quote-expired",
        /// `quote-issued`.
        QuoteIssued = "quote-issued",
        /// `quote-recalled`.
        QuoteRecalled = "quote-recalled",
        /// `quote-rejected`.
        QuoteRejected = "quote-rejected",
        /// `quote-updated`.
        QuoteUpdated = "quote-updated",
        /// `ready-to-pay-requested`.
        ReadyToPayRequested = "ready-to-pay-requested",
        /// `renewal-invoice-issued`.
        RenewalInvoiceIssued = "renewal-invoice-issued",
        /// `renewal-invoice-payment-canceled`.
        RenewalInvoicePaymentCanceled = "renewal-invoice-payment-canceled",
        /// `renewal-invoice-payment-declined`.
        RenewalInvoicePaymentDeclined = "renewal-invoice-payment-declined",
        /// `risk-score-changed`.
        RiskScoreChanged = "risk-score-changed",
        /// `soft-usage-limit-reached`.
        SoftUsageLimitReached = "soft-usage-limit-reached",
        /// `subscription-activated`.
        SubscriptionActivated = "subscription-activated",
        /// `subscription-canceled`.
        SubscriptionCanceled = "subscription-canceled",
        /// `subscription-churned`.
        SubscriptionChurned = "subscription-churned",
        /// `subscription-created`.
        SubscriptionCreated = "subscription-created",
        /// `subscription-downgraded`.
        SubscriptionDowngraded = "subscription-downgraded",
        /// `subscription-items-changed`.
        SubscriptionItemsChanged = "subscription-items-changed",
        /// `subscription-modified`.
        SubscriptionModified = "subscription-modified",
        /// `subscription-pause-created`.
        SubscriptionPauseCreated = "subscription-pause-created",
        /// `subscription-pause-modified`.
        SubscriptionPauseModified = "subscription-pause-modified",
        /// `subscription-pause-revoked`.
        SubscriptionPauseRevoked = "subscription-pause-revoked",
        /// `subscription-paused`.
        SubscriptionPaused = "subscription-paused",
        /// `subscription-quantity-filled-limit-reached`.
        SubscriptionQuantityFilledLimitReached = "subscription-quantity-filled-limit-reached",
        /// `subscription-reactivated`.
        SubscriptionReactivated = "subscription-reactivated",
        /// `subscription-renewal-reminder`.
        SubscriptionRenewalReminder = "subscription-renewal-reminder",
        /// `subscription-renewed`.
        SubscriptionRenewed = "subscription-renewed",
        /// `subscription-resumed`.
        SubscriptionResumed = "subscription-resumed",
        /// `subscription-trial-converted`.
        SubscriptionTrialConverted = "subscription-trial-converted",
        /// `subscription-trial-end-reminder`.
        SubscriptionTrialEndReminder = "subscription-trial-end-reminder",
        /// `subscription-trial-ended`.
        SubscriptionTrialEnded = "subscription-trial-ended",
        /// `subscription-upgraded`.
        SubscriptionUpgraded = "subscription-upgraded",
        /// `transaction-amount-discrepancy-found`.
        TransactionAmountDiscrepancyFound = "transaction-amount-discrepancy-found",
        /// `transaction-declined`.
        TransactionDeclined = "transaction-declined",
        /// `transaction-discrepancy-found`.
        TransactionDiscrepancyFound = "transaction-discrepancy-found",
        /// `transaction-process-requested`.
        TransactionProcessRequested = "transaction-process-requested",
        /// `transaction-processed`.
        TransactionProcessed = "transaction-processed",
        /// `transaction-reconciled`.
        TransactionReconciled = "transaction-reconciled",
        /// `transaction-partially-refunded`.
        TransactionPartiallyRefunded = "transaction-partially-refunded",
        /// `transaction-refunded`.
        TransactionRefunded = "transaction-refunded",
        /// `transaction-timeout-resolved`.
        TransactionTimeoutResolved = "transaction-timeout-resolved",
        /// `transaction-voided`.
        TransactionVoided = "transaction-voided",
        /// `trial-usage-limit-reached`.
        TrialUsageLimitReached = "trial-usage-limit-reached",
        /// `waiting-gateway-transaction-completed`.
        WaitingGatewayTransactionCompleted = "waiting-gateway-transaction-completed",
    }
}
