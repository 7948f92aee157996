// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The webhook events of the spec.

use crate::model::events;

events! {
    /// A webhook event, by its event type.
    ///
    /// Event types unknown to this version, and those of domains whose feature is off, are
    /// `Unknown`.
    #[tag("eventType")]
    pub enum Event {
        /// An organization disabled an application.
        #[cfg(feature = "account")]
        #[json("application-instance-disabled")]
        ApplicationInstanceDisabled(Box<crate::account::ApplicationInstanceDisabledWebhook>),
        /// An organization enabled an application.
        #[cfg(feature = "account")]
        #[json("application-instance-enabled")]
        ApplicationInstanceEnabled(Box<crate::account::ApplicationInstanceEnabledWebhook>),
        /// The tax number of an organization was validated; `isValid` has the result.
        #[cfg(feature = "account")]
        #[json("organization-tax-number-validated")]
        OrganizationTaxNumberValidated(Box<crate::account::OrganizationTaxNumberWebhook>),
        /// The application of a coupon was removed.
        #[cfg(feature = "catalog")]
        #[json("coupon-application-removed")]
        CouponApplicationRemoved(Box<crate::catalog::CouponRedemptionWebhook>),
        /// A coupon was applied.
        #[cfg(feature = "catalog")]
        #[json("coupon-applied")]
        CouponApplied(Box<crate::catalog::CouponRedemptionWebhook>),
        /// A customer redeemed a coupon.
        #[cfg(feature = "catalog")]
        #[json("coupon-redeemed")]
        CouponRedeemed(Box<crate::catalog::CouponRedemptionWebhook>),
        /// A coupon redemption was canceled.
        #[cfg(feature = "catalog")]
        #[json("coupon-redemption-canceled")]
        CouponRedemptionCanceled(Box<crate::catalog::CouponRedemptionWebhook>),
        /// The expiration time of a coupon was changed.
        #[cfg(feature = "catalog")]
        #[json("coupon-expiration-modified")]
        CouponExpirationModified(Box<crate::catalog::CouponWebhook>),
        /// A coupon expired.
        #[cfg(feature = "catalog")]
        #[json("coupon-expired")]
        CouponExpired(Box<crate::catalog::CouponWebhook>),
        /// A coupon was issued.
        #[cfg(feature = "catalog")]
        #[json("coupon-issued")]
        CouponIssued(Box<crate::catalog::CouponWebhook>),
        /// A coupon was changed.
        #[cfg(feature = "catalog")]
        #[json("coupon-modified")]
        CouponModified(Box<crate::catalog::CouponWebhook>),
        /// A customer possibly matches an anti-money-laundering list.
        #[cfg(feature = "customers")]
        #[json("aml-list-possibly-matched")]
        AmlListPossiblyMatched(Box<crate::customers::CustomerWebhook>),
        /// A customer was created.
        #[cfg(feature = "customers")]
        #[json("customer-created")]
        CustomerCreated(Box<crate::customers::CustomerWebhook>),
        /// A customer was merged into another customer.
        #[cfg(feature = "customers")]
        #[json("customer-merged")]
        CustomerMerged(Box<crate::customers::CustomerMergedWebhook>),
        /// A customer requested a one-time password.
        #[cfg(feature = "customers")]
        #[json("customer-one-time-password-requested")]
        CustomerOneTimePasswordRequested(Box<crate::customers::CustomerWebhook>),
        /// A customer was redirected to an offsite payment page.
        #[cfg(feature = "customers")]
        #[json("customer-redirected-offsite")]
        CustomerRedirectedOffsite(Box<crate::customers::CustomerRedirectWebhook>),
        /// A customer returned from an offsite payment page.
        #[cfg(feature = "customers")]
        #[json("customer-returned")]
        CustomerReturned(Box<crate::customers::CustomerRedirectWebhook>),
        /// A customer was updated.
        #[cfg(feature = "customers")]
        #[json("customer-updated")]
        CustomerUpdated(Box<crate::customers::CustomerWebhook>),
        /// The lead source of a customer was changed.
        #[cfg(feature = "customers")]
        #[json("lead-source-changed")]
        LeadSourceChanged(Box<crate::customers::CustomerWebhook>),
        /// The tax number of a customer was validated; `isValid` has the result.
        #[cfg(feature = "customers")]
        #[json("customer-tax-number-validated")]
        CustomerTaxNumberValidated(Box<crate::customers::CustomerTaxNumberWebhook>),
        /// An Experian check of a customer was performed; `outcome` has the result.
        #[cfg(feature = "customers")]
        #[json("experian-check-performed")]
        ExperianCheckPerformed(Box<crate::customers::ExperianCheckWebhook>),
        /// A downtime of a gateway account ended.
        #[cfg(feature = "gateways")]
        #[json("gateway-account-downtime-ended")]
        GatewayAccountDowntimeEnded(Box<crate::gateways::GatewayAccountWebhook>),
        /// A downtime of a gateway account started.
        #[cfg(feature = "gateways")]
        #[json("gateway-account-downtime-started")]
        GatewayAccountDowntimeStarted(Box<crate::gateways::GatewayAccountWebhook>),
        /// The onboarding of a gateway account was completed.
        #[cfg(feature = "gateways")]
        #[json("gateway-account-onboarding-completed")]
        GatewayAccountOnboardingCompleted(Box<crate::gateways::GatewayAccountWebhook>),
        /// The onboarding of a gateway account failed.
        #[cfg(feature = "gateways")]
        #[json("gateway-account-onboarding-failed")]
        GatewayAccountOnboardingFailed(Box<crate::gateways::GatewayAccountWebhook>),
        /// A gateway account reached one of its limits.
        #[cfg(feature = "gateways")]
        #[json("gateway-account-limit-reached")]
        GatewayAccountLimitReached(Box<crate::gateways::GatewayAccountLimitWebhook>),
        /// A credit memo was applied in full.
        #[cfg(feature = "invoices")]
        #[json("credit-memo-applied")]
        CreditMemoApplied(Box<crate::invoices::CreditMemoWebhook>),
        /// A credit memo was created.
        #[cfg(feature = "invoices")]
        #[json("credit-memo-created")]
        CreditMemoCreated(Box<crate::invoices::CreditMemoWebhook>),
        /// A credit memo was changed.
        #[cfg(feature = "invoices")]
        #[json("credit-memo-modified")]
        CreditMemoModified(Box<crate::invoices::CreditMemoWebhook>),
        /// A part of a credit memo was applied.
        #[cfg(feature = "invoices")]
        #[json("credit-memo-partially-applied")]
        CreditMemoPartiallyApplied(Box<crate::invoices::CreditMemoWebhook>),
        /// A credit memo was voided.
        #[cfg(feature = "invoices")]
        #[json("credit-memo-voided")]
        CreditMemoVoided(Box<crate::invoices::CreditMemoWebhook>),
        /// The tax calculation of an invoice failed.
        #[cfg(feature = "invoices")]
        #[json("invoice-tax-calculation-failed")]
        InvoiceTaxCalculationFailed(Box<crate::invoices::InvoiceTaxWebhook>),
        /// An invoice was abandoned.
        #[cfg(feature = "invoices")]
        #[json("invoice-abandoned")]
        InvoiceAbandoned(Box<crate::invoices::InvoiceWebhook>),
        /// An invoice was created.
        #[cfg(feature = "invoices")]
        #[json("invoice-created")]
        InvoiceCreated(Box<crate::invoices::InvoiceWebhook>),
        /// An invoice was issued.
        #[cfg(feature = "invoices")]
        #[json("invoice-issued")]
        InvoiceIssued(Box<crate::invoices::InvoiceWebhook>),
        /// An invoice was changed.
        #[cfg(feature = "invoices")]
        #[json("invoice-modified")]
        InvoiceModified(Box<crate::invoices::InvoiceWebhook>),
        /// An invoice was paid in full.
        #[cfg(feature = "invoices")]
        #[json("invoice-paid")]
        InvoicePaid(Box<crate::invoices::InvoiceWebhook>),
        /// A part of an invoice was paid.
        #[cfg(feature = "invoices")]
        #[json("invoice-partially-paid")]
        InvoicePartiallyPaid(Box<crate::invoices::InvoiceWebhook>),
        /// An invoice was refunded in full.
        #[cfg(feature = "invoices")]
        #[json("invoice-refunded")]
        InvoiceRefunded(Box<crate::invoices::InvoiceWebhook>),
        /// A part of an invoice was refunded.
        #[cfg(feature = "invoices")]
        #[json("invoice-partially-refunded")]
        InvoicePartiallyRefunded(Box<crate::invoices::InvoiceWebhook>),
        /// An invoice is past due.
        #[cfg(feature = "invoices")]
        #[json("invoice-past-due")]
        InvoicePastDue(Box<crate::invoices::InvoiceWebhook>),
        /// A reminder of a past-due invoice is due.
        #[cfg(feature = "invoices")]
        #[json("invoice-past-due-reminder")]
        InvoicePastDueReminder(Box<crate::invoices::InvoiceWebhook>),
        /// An invoice was reissued.
        #[cfg(feature = "invoices")]
        #[json("invoice-reissued")]
        InvoiceReissued(Box<crate::invoices::InvoiceWebhook>),
        /// An invoice was voided.
        #[cfg(feature = "invoices")]
        #[json("invoice-voided")]
        InvoiceVoided(Box<crate::invoices::InvoiceWebhook>),
        /// The payment of a renewal invoice was canceled.
        #[cfg(feature = "invoices")]
        #[json("renewal-invoice-payment-canceled")]
        RenewalInvoicePaymentCanceled(Box<crate::invoices::RenewalInvoicePaymentWebhook>),
        /// The payment of a renewal invoice was declined.
        #[cfg(feature = "invoices")]
        #[json("renewal-invoice-payment-declined")]
        RenewalInvoicePaymentDeclined(Box<crate::invoices::RenewalInvoicePaymentWebhook>),
        /// A KYC document was accepted.
        #[cfg(feature = "kyc")]
        #[json("kyc-document-accepted")]
        KycDocumentAccepted(Box<crate::kyc::KycDocumentWebhook>),
        /// A KYC document was created.
        #[cfg(feature = "kyc")]
        #[json("kyc-document-created")]
        KycDocumentCreated(Box<crate::kyc::KycDocumentWebhook>),
        /// A KYC document was changed.
        #[cfg(feature = "kyc")]
        #[json("kyc-document-modified")]
        KycDocumentModified(Box<crate::kyc::KycDocumentWebhook>),
        /// A KYC document was rejected.
        #[cfg(feature = "kyc")]
        #[json("kyc-document-rejected")]
        KycDocumentRejected(Box<crate::kyc::KycDocumentWebhook>),
        /// A KYC document was reviewed.
        #[cfg(feature = "kyc")]
        #[json("kyc-document-reviewed")]
        KycDocumentReviewed(Box<crate::kyc::KycDocumentWebhook>),
        /// A KYC document was archived.
        #[cfg(feature = "kyc")]
        #[json("kyc-document-archived")]
        KycDocumentArchived(Box<crate::kyc::KycDocumentWebhook>),
        /// A customer uploaded documents for a KYC request.
        #[cfg(feature = "kyc")]
        #[json("kyc-request-attempted")]
        KycRequestAttempted(Box<crate::kyc::KycRequestWebhook>),
        /// A KYC request failed.
        #[cfg(feature = "kyc")]
        #[json("kyc-request-failed")]
        KycRequestFailed(Box<crate::kyc::KycRequestWebhook>),
        /// A KYC request was fulfilled.
        #[cfg(feature = "kyc")]
        #[json("kyc-request-fulfilled")]
        KycRequestFulfilled(Box<crate::kyc::KycRequestWebhook>),
        /// A KYC request was partially fulfilled; some documents are missing.
        #[cfg(feature = "kyc")]
        #[json("kyc-request-partially-fulfilled")]
        KycRequestPartiallyFulfilled(Box<crate::kyc::KycRequestWebhook>),
        /// A balance transaction was settled.
        #[cfg(feature = "payments")]
        #[json("balance-transaction-settled")]
        BalanceTransactionSettled(Box<crate::payments::BalanceTransactionWebhook>),
        /// A dispute was created.
        #[cfg(feature = "payments")]
        #[json("dispute-created")]
        DisputeCreated(Box<crate::payments::DisputeWebhook>),
        /// A dispute was changed.
        #[cfg(feature = "payments")]
        #[json("dispute-modified")]
        DisputeModified(Box<crate::payments::DisputeWebhook>),
        /// A payment card was created.
        #[cfg(feature = "payments")]
        #[json("payment-card-created")]
        PaymentCardCreated(Box<crate::payments::PaymentCardWebhook>),
        /// A reminder of the expiration of a payment card is due.
        #[cfg(feature = "payments")]
        #[json("payment-card-expiration-reminder")]
        PaymentCardExpirationReminder(Box<crate::payments::PaymentCardWebhook>),
        /// A payment card expired.
        #[cfg(feature = "payments")]
        #[json("payment-card-expired")]
        PaymentCardExpired(Box<crate::payments::PaymentCardWebhook>),
        /// A payment instrument was changed.
        #[cfg(feature = "payments")]
        #[json("payment-instrument-modified")]
        PaymentInstrumentModified(Box<crate::payments::PaymentInstrumentWebhook>),
        /// A payout request was canceled.
        #[cfg(feature = "payments")]
        #[json("payout-request-canceled")]
        PayoutRequestCanceled(Box<crate::payments::PayoutRequestWebhook>),
        /// A payout request was created.
        #[cfg(feature = "payments")]
        #[json("payout-request-created")]
        PayoutRequestCreated(Box<crate::payments::PayoutRequestWebhook>),
        /// A payout request was fulfilled.
        #[cfg(feature = "payments")]
        #[json("payout-request-fulfilled")]
        PayoutRequestFulfilled(Box<crate::payments::PayoutRequestWebhook>),
        /// A payout request was changed.
        #[cfg(feature = "payments")]
        #[json("payout-request-modified")]
        PayoutRequestModified(Box<crate::payments::PayoutRequestWebhook>),
        /// A gateway account was requested for a transaction.
        #[cfg(feature = "payments")]
        #[json("gateway-account-requested")]
        GatewayAccountRequested(Box<crate::payments::TransactionWebhook>),
        /// An offsite payment was completed.
        #[cfg(feature = "payments")]
        #[json("offsite-payment-completed")]
        OffsitePaymentCompleted(Box<crate::payments::TransactionWebhook>),
        /// The risk score of a transaction was changed.
        #[cfg(feature = "payments")]
        #[json("risk-score-changed")]
        RiskScoreChanged(Box<crate::payments::TransactionWebhook>),
        /// A discrepancy in the amount of a transaction was found.
        #[cfg(feature = "payments")]
        #[json("transaction-amount-discrepancy-found")]
        TransactionAmountDiscrepancyFound(Box<crate::payments::TransactionWebhook>),
        /// A transaction was declined.
        #[cfg(feature = "payments")]
        #[json("transaction-declined")]
        TransactionDeclined(Box<crate::payments::TransactionWebhook>),
        /// A discrepancy in a transaction was found.
        #[cfg(feature = "payments")]
        #[json("transaction-discrepancy-found")]
        TransactionDiscrepancyFound(Box<crate::payments::TransactionWebhook>),
        /// The processing of a transaction was requested.
        #[cfg(feature = "payments")]
        #[json("transaction-process-requested")]
        TransactionProcessRequested(Box<crate::payments::TransactionWebhook>),
        /// A transaction was processed.
        #[cfg(feature = "payments")]
        #[json("transaction-processed")]
        TransactionProcessed(Box<crate::payments::TransactionWebhook>),
        /// A transaction was reconciled.
        #[cfg(feature = "payments")]
        #[json("transaction-reconciled")]
        TransactionReconciled(Box<crate::payments::TransactionWebhook>),
        /// The timeout of a transaction was resolved.
        #[cfg(feature = "payments")]
        #[json("transaction-timeout-resolved")]
        TransactionTimeoutResolved(Box<crate::payments::TransactionWebhook>),
        /// A transaction that waited for the gateway was completed.
        #[cfg(feature = "payments")]
        #[json("waiting-gateway-transaction-completed")]
        WaitingGatewayTransactionCompleted(Box<crate::payments::TransactionWebhook>),
        /// Available payment methods were requested with a ready-to-pay call.
        #[cfg(feature = "payments")]
        #[json("ready-to-pay-requested")]
        ReadyToPayRequested(Box<crate::payments::ReadyToPayWebhook>),
        /// A part of a transaction was refunded.
        #[cfg(feature = "payments")]
        #[json("transaction-partially-refunded")]
        TransactionPartiallyRefunded(Box<crate::payments::ChildTransactionWebhook>),
        /// A transaction was refunded in full.
        #[cfg(feature = "payments")]
        #[json("transaction-refunded")]
        TransactionRefunded(Box<crate::payments::ChildTransactionWebhook>),
        /// A transaction was voided.
        #[cfg(feature = "payments")]
        #[json("transaction-voided")]
        TransactionVoided(Box<crate::payments::ChildTransactionWebhook>),
        /// A lookup of the autodeposit registration of a payee was performed.
        #[cfg(feature = "payments")]
        #[json("autodeposit-lookup-performed")]
        AutodepositLookupPerformed(Box<crate::payments::AutodepositLookupWebhook>),
        /// A data export was completed.
        #[cfg(feature = "reports")]
        #[json("data-export-completed")]
        DataExportCompleted(Box<crate::reports::DataExportWebhook>),
        /// A data export failed.
        #[cfg(feature = "reports")]
        #[json("data-export-failed")]
        DataExportFailed(Box<crate::reports::DataExportWebhook>),
        /// A quote was accepted.
        #[cfg(feature = "subscriptions")]
        #[json("quote-accepted")]
        QuoteAccepted(Box<crate::subscriptions::QuoteWebhook>),
        /// A quote was canceled.
        #[cfg(feature = "subscriptions")]
        #[json("quote-canceled")]
        QuoteCanceled(Box<crate::subscriptions::QuoteWebhook>),
        /// A quote was created.
        #[cfg(feature = "subscriptions")]
        #[json("quote-created")]
        QuoteCreated(Box<crate::subscriptions::QuoteWebhook>),
        /// A quote expired.
        #[cfg(feature = "subscriptions")]
        #[json("quote-expired")]
        QuoteExpired(Box<crate::subscriptions::QuoteWebhook>),
        /// A quote was issued.
        #[cfg(feature = "subscriptions")]
        #[json("quote-issued")]
        QuoteIssued(Box<crate::subscriptions::QuoteWebhook>),
        /// An issued quote was recalled.
        #[cfg(feature = "subscriptions")]
        #[json("quote-recalled")]
        QuoteRecalled(Box<crate::subscriptions::QuoteWebhook>),
        /// A quote was rejected.
        #[cfg(feature = "subscriptions")]
        #[json("quote-rejected")]
        QuoteRejected(Box<crate::subscriptions::QuoteWebhook>),
        /// A quote was updated.
        #[cfg(feature = "subscriptions")]
        #[json("quote-updated")]
        QuoteUpdated(Box<crate::subscriptions::QuoteWebhook>),
        /// The usage of an order item reached its hard limit.
        #[cfg(feature = "subscriptions")]
        #[json("hard-usage-limit-reached")]
        HardUsageLimitReached(Box<crate::subscriptions::UsageLimitWebhook>),
        /// The usage of an order item reached its soft limit.
        #[cfg(feature = "subscriptions")]
        #[json("soft-usage-limit-reached")]
        SoftUsageLimitReached(Box<crate::subscriptions::UsageLimitWebhook>),
        /// The usage of an order item reached its trial limit.
        #[cfg(feature = "subscriptions")]
        #[json("trial-usage-limit-reached")]
        TrialUsageLimitReached(Box<crate::subscriptions::UsageLimitWebhook>),
        /// A reminder was sent that an order will be abandoned.
        #[cfg(feature = "subscriptions")]
        #[json("order-abandon-reminder")]
        OrderAbandonReminder(Box<crate::subscriptions::OrderReminderWebhook>),
        /// An order was abandoned.
        #[cfg(feature = "subscriptions")]
        #[json("order-abandoned")]
        OrderAbandoned(Box<crate::subscriptions::SubscriptionWebhook>),
        /// An order was completed.
        #[cfg(feature = "subscriptions")]
        #[json("order-completed")]
        OrderCompleted(Box<crate::subscriptions::SubscriptionWebhook>),
        /// A subscription was activated.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-activated")]
        SubscriptionActivated(Box<crate::subscriptions::SubscriptionWebhook>),
        /// A subscription was canceled.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-canceled")]
        SubscriptionCanceled(Box<crate::subscriptions::SubscriptionWebhook>),
        /// A subscription churned: its service ended.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-churned")]
        SubscriptionChurned(Box<crate::subscriptions::SubscriptionWebhook>),
        /// A subscription was created.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-created")]
        SubscriptionCreated(Box<crate::subscriptions::SubscriptionWebhook>),
        /// A subscription was downgraded.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-downgraded")]
        SubscriptionDowngraded(Box<crate::subscriptions::SubscriptionWebhook>),
        /// The items of a subscription were changed.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-items-changed")]
        SubscriptionItemsChanged(Box<crate::subscriptions::SubscriptionWebhook>),
        /// A subscription was changed.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-modified")]
        SubscriptionModified(Box<crate::subscriptions::SubscriptionWebhook>),
        /// A subscription was reactivated.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-reactivated")]
        SubscriptionReactivated(Box<crate::subscriptions::SubscriptionWebhook>),
        /// A reminder of the renewal of a subscription is due.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-renewal-reminder")]
        SubscriptionRenewalReminder(Box<crate::subscriptions::SubscriptionWebhook>),
        /// A subscription was renewed.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-renewed")]
        SubscriptionRenewed(Box<crate::subscriptions::SubscriptionWebhook>),
        /// The trial of a subscription was converted.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-trial-converted")]
        SubscriptionTrialConverted(Box<crate::subscriptions::SubscriptionWebhook>),
        /// A reminder of the end of a trial is due.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-trial-end-reminder")]
        SubscriptionTrialEndReminder(Box<crate::subscriptions::SubscriptionWebhook>),
        /// The trial of a subscription ended.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-trial-ended")]
        SubscriptionTrialEnded(Box<crate::subscriptions::SubscriptionWebhook>),
        /// A subscription was upgraded.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-upgraded")]
        SubscriptionUpgraded(Box<crate::subscriptions::SubscriptionWebhook>),
        /// An order reached delinquency.
        #[cfg(feature = "subscriptions")]
        #[json("order-delinquency-reached")]
        OrderDelinquencyReached(Box<crate::subscriptions::SubscriptionWebhook>),
        /// A renewal invoice of a subscription was issued.
        #[cfg(feature = "subscriptions")]
        #[json("renewal-invoice-issued")]
        RenewalInvoiceIssued(Box<crate::subscriptions::RenewalInvoiceWebhook>),
        /// The filled quantity of an order item reached its limit.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-quantity-filled-limit-reached")]
        SubscriptionQuantityFilledLimitReached(
            Box<crate::subscriptions::QuantityFilledWebhook>,
        ),
        /// A subscription was paused.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-paused")]
        SubscriptionPaused(Box<crate::subscriptions::SubscriptionPauseWebhook>),
        /// A pause of a subscription was created.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-pause-created")]
        SubscriptionPauseCreated(Box<crate::subscriptions::SubscriptionPauseWebhook>),
        /// A pause of a subscription was changed.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-pause-modified")]
        SubscriptionPauseModified(Box<crate::subscriptions::SubscriptionPauseWebhook>),
        /// A pause of a subscription was revoked.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-pause-revoked")]
        SubscriptionPauseRevoked(Box<crate::subscriptions::SubscriptionPauseWebhook>),
        /// A subscription was resumed after a pause.
        #[cfg(feature = "subscriptions")]
        #[json("subscription-resumed")]
        SubscriptionResumed(Box<crate::subscriptions::SubscriptionPauseWebhook>),
    }
}
