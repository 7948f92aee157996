// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models that several domains share.

use super::*;

#[cfg(any(feature = "customers", feature = "kyc"))]
crate::model::id! {
    /// Identifier of a customer.
    pub struct CustomerId;
}

#[cfg(any(feature = "customers", feature = "kyc"))]
crate::model::id! {
    /// Identifier of a website.
    pub struct WebsiteId;
}

crate::model::id! {
    /// Identifier of an organization.
    pub struct OrganizationId;
}

#[cfg(any(feature = "customers", feature = "kyc"))]
crate::model::id! {
    /// Identifier of a payment instrument.
    pub struct PaymentInstrumentId;
}

#[cfg(any(feature = "customers", feature = "kyc"))]
crate::model::id! {
    /// Identifier of a person.
    pub struct PersonId;
}

#[cfg(any(feature = "customers", feature = "kyc"))]
crate::model::id! {
    /// Identifier of a tag.
    pub struct TagId;
}

#[cfg(feature = "customers")]
crate::model::id! {
    /// Identifier of an attachment.
    pub struct AttachmentId;
}

#[cfg(feature = "customers")]
crate::model::id! {
    /// Identifier of a file.
    pub struct FileId;
}

#[cfg(feature = "customers")]
crate::model::id! {
    /// Identifier of a transaction.
    pub struct TransactionId;
}

#[cfg(feature = "kyc")]
crate::model::id! {
    /// Identifier of a KYC request.
    pub struct KycRequestId;
}

#[cfg(feature = "webhooks")]
crate::model::id! {
    /// Identifier of a webhook.
    pub struct WebhookId;
}

#[cfg(feature = "webhooks")]
crate::model::id! {
    /// Identifier of a delivery attempt.
    pub struct WebhookTrackingId;
}

#[cfg(feature = "webhooks")]
crate::model::id! {
    /// Identifier of a credential that Rebilly authenticates with at a webhook.
    pub struct WebhookCredentialId;
}

#[cfg(feature = "webhooks")]
crate::model::model! {
    /// Link to the resource itself.
    pub struct SelfLink {
        /// URL of the resource.
        href: Option<String> = "href";
        /// Relation of the linked resource to this one.
        rel: Option<SelfLinkRel> = "rel";
    }
}

#[cfg(feature = "webhooks")]
crate::model::open_enum! {
    /// Relation of the linked resource to this one.
    pub enum SelfLinkRel {
        /// `self`.
        Self_ = "self",
    }
}
