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
    }
}
