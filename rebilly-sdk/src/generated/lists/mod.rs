// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Allowlists, blocklists, value lists, tags and custom fields.
//!
//! Operations need the feature `lists`.
//!
//! # [`Allowlists`]: `client.allowlists()`
//!
//! Entries that are always allowed.
//!
//! - [`list`](Allowlists::list): Lists allowlist entries. `GET /allowlists`
//! - [`create`](Allowlists::create): Adds an entry to the allowlist. `POST /allowlists`
//! - [`get`](Allowlists::get): Returns an allowlist entry. `GET /allowlists/{id}`
//! - [`delete`](Allowlists::delete): Removes an entry from the allowlist. `DELETE /allowlists/{id}`
//!
//! # [`Blocklists`]: `client.blocklists()`
//!
//! Entries that are blocked.
//!
//! - [`list`](Blocklists::list): Lists blocklist entries. `GET /blocklists`
//! - [`create`](Blocklists::create): Adds an entry to the blocklist, with an identifier assigned by
//!   Rebilly. `POST /blocklists`
//! - [`get`](Blocklists::get): Returns a blocklist entry. `GET /blocklists/{id}`
//! - [`upsert`](Blocklists::upsert): Creates or replaces the blocklist entry with this identifier.
//!   `PUT /blocklists/{id}`
//! - [`delete`](Blocklists::delete): Removes an entry from the blocklist. `DELETE /blocklists/{id}`
//!
//! # [`CustomFields`]: `client.custom_fields()`
//!
//! Definitions of custom fields.
//!
//! - [`list`](CustomFields::list): Lists custom fields of a resource type.
//!   `GET /custom-fields/{resource}`
//! - [`get`](CustomFields::get): Returns a custom field of a resource type.
//!   `GET /custom-fields/{resource}/{name}`
//! - [`upsert`](CustomFields::upsert): Creates or replaces the custom field with this name.
//!   `PUT /custom-fields/{resource}/{name}`
//!
//! # [`Lists`]: `client.lists()`
//!
//! Lists of values for rules.
//!
//! - [`list`](Lists::list): Lists value lists. `GET /lists`
//! - [`create`](Lists::create): Creates a value list with an identifier assigned by Rebilly.
//!   `POST /lists`
//! - [`get`](Lists::get): Returns the latest version of a value list. `GET /lists/{id}`
//! - [`upsert`](Lists::upsert): Creates or replaces the value list with this identifier.
//!   `PUT /lists/{id}`
//! - [`delete`](Lists::delete): Deletes a value list. `DELETE /lists/{id}`
//! - [`get_version`](Lists::get_version): Returns a version of a value list.
//!   `GET /lists/{id}/{version}`
//!
//! # [`TagRules`]: `client.tag_rules()`
//!
//! Rules that set or remove tags on events.
//!
//! - [`list`](TagRules::list): Lists tag rules. `GET /tags-rules`
//! - [`create`](TagRules::create): Creates a tag rule with an identifier assigned by Rebilly.
//!   `POST /tags-rules`
//! - [`get`](TagRules::get): Returns a tag rule. `GET /tags-rules/{id}`
//! - [`upsert`](TagRules::upsert): Creates or replaces the tag rule with this identifier.
//!   `PUT /tags-rules/{id}`
//! - [`delete`](TagRules::delete): Deletes a tag rule. `DELETE /tags-rules/{id}`
//!
//! # [`Tags`]: `client.tags()`
//!
//! Tags, and the resources that carry them.
//!
//! - [`list`](Tags::list): Lists tags. `GET /tags`
//! - [`create`](Tags::create): Creates a tag. `POST /tags`
//! - [`get`](Tags::get): Returns a tag. `GET /tags/{tag}`
//! - [`update`](Tags::update): Renames a tag. `PATCH /tags/{tag}`
//! - [`delete`](Tags::delete): Deletes a tag. `DELETE /tags/{tag}`
//! - [`tag_customers`](Tags::tag_customers): Tags several customers. `POST /tags/{tag}/customers`
//! - [`untag_customers`](Tags::untag_customers): Removes a tag from several customers.
//!   `DELETE /tags/{tag}/customers`
//! - [`tag_customer`](Tags::tag_customer): Tags a customer.
//!   `POST /tags/{tag}/customers/{customerId}`
//! - [`untag_customer`](Tags::untag_customer): Removes a tag from a customer.
//!   `DELETE /tags/{tag}/customers/{customerId}`
//! - [`tag_kyc_documents`](Tags::tag_kyc_documents): Tags several KYC documents.
//!   `POST /tags/{tag}/kyc-documents`
//! - [`untag_kyc_documents`](Tags::untag_kyc_documents): Removes a tag from several KYC documents.
//!   `DELETE /tags/{tag}/kyc-documents`
//! - [`tag_kyc_document`](Tags::tag_kyc_document): Tags a KYC document.
//!   `POST /tags/{tag}/kyc-documents/{kycDocumentId}`
//! - [`untag_kyc_document`](Tags::untag_kyc_document): Removes a tag from a KYC document.
//!   `DELETE /tags/{tag}/kyc-documents/{kycDocumentId}`
//! - [`tag_aml_checks`](Tags::tag_aml_checks): Tags several AML checks.
//!   `POST /tags/{tag}/aml-checks`
//! - [`untag_aml_checks`](Tags::untag_aml_checks): Removes a tag from several AML checks.
//!   `DELETE /tags/{tag}/aml-checks`
//! - [`tag_aml_check`](Tags::tag_aml_check): Tags an AML check.
//!   `POST /tags/{tag}/aml-checks/{amlCheckId}`
//! - [`untag_aml_check`](Tags::untag_aml_check): Removes a tag from an AML check.
//!   `DELETE /tags/{tag}/aml-checks/{amlCheckId}`

mod shared_models;
pub use shared_models::*;

#[cfg(feature = "lists")]
mod models;
#[cfg(feature = "lists")]
pub use models::*;

#[cfg(feature = "lists")]
mod operations;
#[cfg(feature = "lists")]
pub use operations::*;
