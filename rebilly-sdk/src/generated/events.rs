// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The webhook events of the spec.

use super::types::*;

crate::model::events! {
    /// A webhook event, by its type.
    ///
    /// Events that this version does not know, and those of domains whose feature is off, are `Unknown`.
    pub enum Event by "eventType" {
        /// A customer possibly matches an anti-money-laundering list.
        #[cfg(feature = "customers")]
        "aml-list-possibly-matched" => AmlListPossiblyMatched(CustomerWebhook),
        /// A customer was created.
        #[cfg(feature = "customers")]
        "customer-created" => CustomerCreated(CustomerWebhook),
        /// A customer was merged into another customer.
        #[cfg(feature = "customers")]
        "customer-merged" => CustomerMerged(CustomerMergedWebhook),
        /// A customer requested a one-time password.
        #[cfg(feature = "customers")]
        "customer-one-time-password-requested" => CustomerOneTimePasswordRequested(CustomerWebhook),
        /// A customer was redirected to an offsite payment page.
        #[cfg(feature = "customers")]
        "customer-redirected-offsite" => CustomerRedirectedOffsite(CustomerRedirectWebhook),
        /// A customer returned from an offsite payment page.
        #[cfg(feature = "customers")]
        "customer-returned" => CustomerReturned(CustomerRedirectWebhook),
        /// A customer was updated.
        #[cfg(feature = "customers")]
        "customer-updated" => CustomerUpdated(CustomerWebhook),
        /// A customer uploaded documents for a KYC request.
        #[cfg(feature = "kyc")]
        "kyc-request-attempted" => KycRequestAttempted(KycRequestWebhook),
        /// A KYC request failed.
        #[cfg(feature = "kyc")]
        "kyc-request-failed" => KycRequestFailed(KycRequestWebhook),
        /// A KYC request was fulfilled.
        #[cfg(feature = "kyc")]
        "kyc-request-fulfilled" => KycRequestFulfilled(KycRequestWebhook),
        /// A KYC request was partially fulfilled; some documents are missing.
        #[cfg(feature = "kyc")]
        "kyc-request-partially-fulfilled" => KycRequestPartiallyFulfilled(KycRequestWebhook),
    }
}
