// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The webhook events of the spec.

use crate::customers::{CustomerMergedWebhook, CustomerRedirectWebhook, CustomerWebhook};
use crate::kyc::KycRequestWebhook;
use crate::model::events;

events! {
    /// A webhook event, by its event type.
    ///
    /// Events that this version does not know, and events of domains whose feature is off, are
    /// `Unknown`.
    #[tag("eventType")]
    pub enum Event {
        /// A customer may be on an anti-money-laundering list.
        #[cfg(feature = "customers")]
        #[json("aml-list-possibly-matched")]
        AmlListPossiblyMatched(Box<CustomerWebhook>),
        /// A customer was created.
        #[cfg(feature = "customers")]
        #[json("customer-created")]
        CustomerCreated(Box<CustomerWebhook>),
        /// A customer was merged into another one.
        #[cfg(feature = "customers")]
        #[json("customer-merged")]
        CustomerMerged(Box<CustomerMergedWebhook>),
        /// A customer asked for a one-time password.
        #[cfg(feature = "customers")]
        #[json("customer-one-time-password-requested")]
        CustomerOneTimePasswordRequested(Box<CustomerWebhook>),
        /// A customer was sent to a payment page elsewhere.
        #[cfg(feature = "customers")]
        #[json("customer-redirected-offsite")]
        CustomerRedirectedOffsite(Box<CustomerRedirectWebhook>),
        /// A customer came back from a payment page elsewhere.
        #[cfg(feature = "customers")]
        #[json("customer-returned")]
        CustomerReturned(Box<CustomerRedirectWebhook>),
        /// A customer was changed.
        #[cfg(feature = "customers")]
        #[json("customer-updated")]
        CustomerUpdated(Box<CustomerWebhook>),
        /// A customer uploaded documents for a KYC request.
        #[cfg(feature = "kyc")]
        #[json("kyc-request-attempted")]
        KycRequestAttempted(Box<KycRequestWebhook>),
        /// A KYC request failed.
        #[cfg(feature = "kyc")]
        #[json("kyc-request-failed")]
        KycRequestFailed(Box<KycRequestWebhook>),
        /// A KYC request was fulfilled.
        #[cfg(feature = "kyc")]
        #[json("kyc-request-fulfilled")]
        KycRequestFulfilled(Box<KycRequestWebhook>),
        /// Some documents of a KYC request were accepted, others are still missing.
        #[cfg(feature = "kyc")]
        #[json("kyc-request-partially-fulfilled")]
        KycRequestPartiallyFulfilled(Box<KycRequestWebhook>),
    }
}
