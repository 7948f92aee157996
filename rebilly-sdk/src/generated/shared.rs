// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models and identifiers that many domains use.

use crate::model::{id, model, open_enum};

id! {
    /// Identifies a customer.
    pub struct CustomerId;
}

id! {
    /// Identifies a website.
    pub struct WebsiteId;
}

id! {
    /// Identifies an organization.
    pub struct OrganizationId;
}

id! {
    /// Identifies a payment instrument.
    pub struct PaymentInstrumentId;
}

id! {
    /// Identifies a person.
    pub struct PersonId;
}

id! {
    /// Identifies a tag.
    pub struct TagId;
}

id! {
    /// Identifies an attachment.
    pub struct AttachmentId;
}

id! {
    /// Identifies a file.
    pub struct FileId;
}

id! {
    /// Identifies a transaction.
    pub struct TransactionId;
}

id! {
    /// Identifies a KYC request.
    pub struct KycRequestId;
}

id! {
    /// Identifies a webhook.
    pub struct WebhookId;
}

id! {
    /// Identifies one attempt to deliver an event.
    pub struct WebhookTrackingId;
}

id! {
    /// Identifies a credential that Rebilly signs in with at a webhook.
    pub struct WebhookCredentialId;
}

model! {
    /// The address of the resource itself.
    pub struct SelfLink {
        /// The address.
        #[json("href")]
        pub href: Option<String>,
        /// What the link leads to.
        #[json("rel")]
        pub rel: Option<SelfLinkRel>,
    }
}

open_enum! {
    /// What the link leads to.
    pub enum SelfLinkRel {
        /// `self`.
        #[json("self")]
        Self_,
    }
}
