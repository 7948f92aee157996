// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of webhooks.

use super::*;

crate::model::model! {
    /// How Rebilly signs in at the webhooks of a host.
    pub struct WebhookCredential {
        /// Identifier of the credential.
        id: Option<WebhookCredentialId> = "id";
        /// The same as the identifier.
        hash: Option<WebhookCredentialId> = "hash" [DEPRECATED];
        /// Whether it can be used.
        status: Option<WebhookCredentialStatus> = "status";
        /// When it was deactivated.
        deactivation_time: Option<Timestamp> = "deactivationTime" [NULLABLE];
        /// Always `webhook`.
        type_: WebhookCredentialType = "type" [REQUIRED];
        /// The host that it is for, without a port. Example: `app-prod.example.com`.
        host: String = "host" [REQUIRED];
        /// How Rebilly signs in there.
        auth: Option<WebhookAuthorization> = "auth";
    }
}

crate::model::model! {
    /// What requests send of [`WebhookCredential`]: How Rebilly signs in at the webhooks of a host.
    pub struct WebhookCredentialRequest of WebhookCredential without ["id" "hash" "status" "deactivationTime"] new(set host: String) {
        /// Always `webhook`.
        type_: WebhookCredentialType = "type" [REQUIRED], set with_type: WebhookCredentialType;
        /// The host that it is for, without a port. Example: `app-prod.example.com`.
        host: String = "host" [REQUIRED], set with_host: String;
        /// How Rebilly signs in there.
        auth: Option<WebhookAuthorization> = "auth", set with_auth: WebhookAuthorization;
    }
}

crate::model::open_enum! {
    /// The kind of service that a credential is for.
    pub enum WebhookCredentialType {
        /// `webhook`.
        Webhook = "webhook",
    }
}

crate::model::open_enum! {
    /// Whether a credential can be used.
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
    /// The new status of a credential.
    pub struct PatchWebhookCredential new(set status: WebhookCredentialStatus) {
        /// The new status.
        status: WebhookCredentialStatus = "status" [REQUIRED], set with_status: WebhookCredentialStatus;
        /// Always `webhook`.
        type_: WebhookCredentialType = "type" [REQUIRED], set with_type: WebhookCredentialType;
    }
}

crate::model::union! {
    /// How Rebilly signs in at a webhook.
    pub enum WebhookAuthorization by "type" {
        /// No credential is sent.
        "none" => None(WebhookAuthorizationNone) tagged,
        /// User and password as HTTP basic authentication.
        "basic" => Basic(WebhookAuthorizationBasic) tagged,
        /// User and password as HTTP digest authentication (RFC 7616).
        "digest" => Digest(WebhookAuthorizationDigest) tagged,
    }
}

crate::model::model! {
    /// No credential is sent.
    pub struct WebhookAuthorizationNone tag "type" {
    }
}

crate::model::model! {
    /// User and password as HTTP basic authentication.
    pub struct WebhookAuthorizationBasic tag "type" new(set username: String, set password: String) {
        /// The user.
        username: String = "username" [REQUIRED SENSITIVE], set with_username: String;
        /// The password.
        password: String = "password" [REQUIRED SENSITIVE], set with_password: String;
    }
}

crate::model::model! {
    /// User and password as HTTP digest authentication (RFC 7616).
    pub struct WebhookAuthorizationDigest tag "type" new(set username: String, set password: String) {
        /// The user.
        username: String = "username" [REQUIRED SENSITIVE], set with_username: String;
        /// The password.
        password: String = "password" [REQUIRED SENSITIVE], set with_password: String;
    }
}

crate::model::model! {
    /// One attempt to deliver an event.
    pub struct WebhookTracking {
        /// Identifier of the attempt.
        id: Option<WebhookTrackingId> = "id";
        /// The HTTP status that the receiver answered with.
        status: Option<i64> = "status";
        /// How long the attempt took. The sources name no unit.
        duration: Option<i64> = "duration";
        /// When the event happened.
        initiated_time: Option<Timestamp> = "initiatedTime";
        /// Where it was sent.
        url: Option<String> = "url" [SENSITIVE];
        /// How it was sent. Example: `POST`.
        method: Option<String> = "method";
        /// What was sent. It holds personal data.
        request: Option<String> = "request" [SENSITIVE];
        /// What the receiver answered.
        response: Option<String> = "response" [SENSITIVE];
        /// The headers that were sent, credentials among them.
        request_headers: Map<String> = "requestHeaders" [SENSITIVE];
        /// The headers that the receiver answered with.
        response_headers: Map<String> = "responseHeaders" [SENSITIVE];
        /// Identifier of the resource that the event is about.
        entity_id: Option<String> = "entityId";
        /// The organization.
        organization_id: Option<OrganizationId> = "organizationId";
        /// The type of the event.
        event_type: Option<GlobalEventType> = "eventType";
        /// Whether a registered webhook or a rule sent it.
        source: Option<WebhookTrackingSource> = "source";
        /// Which attempt of the event this is.
        attempt: Option<i64> = "attempt";
        /// When it was sent.
        sent_time: Option<Timestamp> = "sentTime";
        /// When the entry was made.
        created_time: Option<Timestamp> = "createdTime";
        /// When the entry last changed.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Related resources.
        links: Vec<SelfLink> = "_links";
    }
}

crate::model::open_enum! {
    /// Whether a registered webhook or a rule sent it.
    pub enum WebhookTrackingSource {
        /// `webhooks`.
        Webhooks = "webhooks",
        /// `rules`.
        Rules = "rules",
    }
}

crate::model::model! {
    /// A place that events are sent to.
    pub struct GlobalWebhook {
        /// Identifier of the webhook.
        id: Option<WebhookId> = "id";
        /// The events that are sent there.
        events_filter: Vec<GlobalEventType> = "eventsFilter";
        /// Whether events are sent there. Rebilly's default: `active`.
        status: Option<WebhookStatus> = "status";
        /// How they are sent.
        method: WebhookMethod = "method" [REQUIRED];
        /// The address. Its host is that of the credential.
        url: String = "url" [REQUIRED SENSITIVE];
        /// Headers that are sent along.
        headers: Vec<WebhookHeader> = "headers";
        /// The credential that Rebilly signs in with.
        credential_hash: WebhookCredentialId = "credentialHash" [REQUIRED];
        /// A template for the body. Null for the JSON that Rebilly documents.
        body: Option<String> = "body" [NULLABLE SENSITIVE];
        /// Which of the events are sent, by their content.
        filter: Option<String> = "filter" [NULLABLE];
        /// When the webhook was registered.
        created_time: Option<Timestamp> = "createdTime";
        /// When the webhook last changed.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Related resources.
        links: Vec<SelfLink> = "_links";
    }
}

crate::model::model! {
    /// What requests send of [`GlobalWebhook`]: A place that events are sent to.
    pub struct GlobalWebhookRequest of GlobalWebhook without ["id" "createdTime" "updatedTime" "_links"] new(set method: WebhookMethod, set url: String, set credential_hash: WebhookCredentialId) {
        /// The events that are sent there.
        events_filter: Option<Vec<GlobalEventType>> = "eventsFilter", each with_events_filter: GlobalEventType;
        /// Whether events are sent there. Rebilly's default: `active`.
        status: Option<WebhookStatus> = "status", set with_status: WebhookStatus;
        /// How they are sent.
        method: WebhookMethod = "method" [REQUIRED], set with_method: WebhookMethod;
        /// The address. Its host is that of the credential.
        url: String = "url" [REQUIRED SENSITIVE], set with_url: String;
        /// Headers that are sent along.
        headers: Option<Vec<WebhookHeader>> = "headers", each with_headers: WebhookHeader;
        /// The credential that Rebilly signs in with.
        credential_hash: WebhookCredentialId = "credentialHash" [REQUIRED], set with_credential_hash: WebhookCredentialId;
        /// A template for the body. Null for the JSON that Rebilly documents.
        body: Nullable<String> = "body" [NULLABLE SENSITIVE], set with_body: Nullable<String>;
        /// Which of the events are sent, by their content.
        filter: Nullable<String> = "filter" [NULLABLE], set with_filter: Nullable<String>;
    }
}

crate::model::model! {
    /// A header that is sent along with events.
    pub struct WebhookHeader new(set name: String, set value: String) {
        /// The name of the header.
        name: String = "name" [REQUIRED], set with_name: String;
        /// Whether it is sent. Rebilly's default: `active`.
        status: Option<WebhookStatus> = "status", set with_status: WebhookStatus;
        /// Its value, often a secret. Example: `value1`.
        value: String = "value" [REQUIRED SENSITIVE], set with_value: String;
    }
}

crate::model::open_enum! {
    /// Whether a webhook or a header of it is in use.
    pub enum WebhookStatus {
        /// `active`.
        Active = "active",
        /// `inactive`.
        Inactive = "inactive",
    }
}

crate::model::open_enum! {
    /// The HTTP method of deliveries.
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
    /// Type of an event. New ones come every month.
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
