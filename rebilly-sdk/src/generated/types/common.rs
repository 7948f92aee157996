// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models that several domains share.

use super::*;

#[cfg(any(feature = "customers", feature = "kyc"))]
crate::model::id! {
    /// Identifies a customer.
    pub struct CustomerId;
}

#[cfg(any(feature = "customers", feature = "kyc"))]
crate::model::id! {
    /// Identifies a website.
    pub struct WebsiteId;
}

crate::model::id! {
    /// Identifies an organization.
    pub struct OrganizationId;
}

#[cfg(any(feature = "customers", feature = "kyc"))]
crate::model::id! {
    /// Identifies a payment instrument.
    pub struct PaymentInstrumentId;
}

#[cfg(any(feature = "customers", feature = "kyc"))]
crate::model::id! {
    /// Identifies a person.
    pub struct PersonId;
}

#[cfg(any(feature = "customers", feature = "kyc"))]
crate::model::id! {
    /// Identifies a tag.
    pub struct TagId;
}

#[cfg(feature = "customers")]
crate::model::id! {
    /// Identifies an attachment.
    pub struct AttachmentId;
}

#[cfg(feature = "customers")]
crate::model::id! {
    /// Identifies a file.
    pub struct FileId;
}

#[cfg(feature = "customers")]
crate::model::id! {
    /// Identifies a transaction.
    pub struct TransactionId;
}

#[cfg(feature = "kyc")]
crate::model::id! {
    /// Identifies a KYC request.
    pub struct KycRequestId;
}

#[cfg(feature = "webhooks")]
crate::model::id! {
    /// Identifies a webhook.
    pub struct WebhookId;
}

#[cfg(feature = "webhooks")]
crate::model::id! {
    /// Identifies one attempt to deliver an event.
    pub struct WebhookTrackingId;
}

#[cfg(feature = "webhooks")]
crate::model::id! {
    /// Identifies a credential that Rebilly signs in with at a webhook.
    pub struct WebhookCredentialId;
}

#[cfg(feature = "webhooks")]
crate::model::model! {
    /// The address of the resource itself.
    pub struct SelfLink {
        /// The address.
        href: Option<String> = "href";
        /// What the link leads to.
        rel: Option<SelfLinkRel> = "rel";
    }
}

#[cfg(feature = "webhooks")]
crate::model::open_enum! {
    /// What the link leads to.
    pub enum SelfLinkRel {
        /// `self`.
        Self_ = "self",
    }
}
