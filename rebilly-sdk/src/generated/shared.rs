// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models and identifiers that many domains use.

use crate::model::{id, model, open_enum};

id! {
    /// Identifier of a customer.
    pub struct CustomerId;
}

id! {
    /// Identifier of a website.
    pub struct WebsiteId;
}

id! {
    /// Identifier of an organization.
    pub struct OrganizationId;
}

id! {
    /// Identifier of a payment instrument.
    pub struct PaymentInstrumentId;
}

id! {
    /// Identifier of a person.
    pub struct PersonId;
}

id! {
    /// Identifier of a tag.
    pub struct TagId;
}

id! {
    /// Identifier of an attachment.
    pub struct AttachmentId;
}

id! {
    /// Identifier of a file.
    pub struct FileId;
}

id! {
    /// Identifier of a transaction.
    pub struct TransactionId;
}

id! {
    /// Identifier of a KYC request.
    pub struct KycRequestId;
}

id! {
    /// Identifier of a webhook.
    pub struct WebhookId;
}

id! {
    /// Identifier of a delivery attempt.
    pub struct WebhookTrackingId;
}

id! {
    /// Identifier of a credential that Rebilly authenticates with at a webhook.
    pub struct WebhookCredentialId;
}

model! {
    /// Link to the resource itself.
    pub struct SelfLink {
        /// URL of the resource.
        #[json("href")]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<SelfLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum SelfLinkRel {
        #[json("self")]
        Self_,
    }
}
