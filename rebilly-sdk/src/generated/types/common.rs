// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models that several domains share.

use super::*;

crate::model::id! {
    /// Identifies a customer.
    pub struct CustomerId;
}

crate::model::id! {
    /// Identifies a website.
    pub struct WebsiteId;
}

crate::model::id! {
    /// Identifies an organization.
    pub struct OrganizationId;
}

crate::model::id! {
    /// Identifies a payment instrument.
    pub struct PaymentInstrumentId;
}

crate::model::id! {
    /// Identifies a person.
    pub struct PersonId;
}

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
