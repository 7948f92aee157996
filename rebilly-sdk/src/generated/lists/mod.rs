// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Allowlists, blocklists, value lists, tags and custom fields.
//!
//! Operations need the feature `lists`.
//!
//! # [`Allowlists`]: `client.allowlists()`
//!
//! Entries that are always allowed.
//!
//! - [`get_allowlist_collection`](Allowlists::get_allowlist_collection): TBD. `GET /allowlists`
//! - [`post_allowlist`](Allowlists::post_allowlist): TBD. `POST /allowlists`
//! - [`get_allowlist`](Allowlists::get_allowlist): TBD. `GET /allowlists/{id}`
//! - [`delete_allowlist`](Allowlists::delete_allowlist): TBD. `DELETE /allowlists/{id}`
//!
//! # [`Blocklists`]: `client.blocklists()`
//!
//! Entries that are blocked.
//!
//! - [`get_blocklist_collection`](Blocklists::get_blocklist_collection): TBD. `GET /blocklists`
//! - [`post_blocklist`](Blocklists::post_blocklist): TBD. `POST /blocklists`
//! - [`get_blocklist`](Blocklists::get_blocklist): TBD. `GET /blocklists/{id}`
//! - [`put_blocklist`](Blocklists::put_blocklist): TBD. `PUT /blocklists/{id}`
//! - [`delete_blocklist`](Blocklists::delete_blocklist): TBD. `DELETE /blocklists/{id}`
//!
//! # [`CustomFields`]: `client.custom_fields()`
//!
//! Definitions of custom fields.
//!
//! - [`get_custom_field_collection`](CustomFields::get_custom_field_collection): TBD.
//!   `GET /custom-fields/{resource}`
//! - [`get_custom_field`](CustomFields::get_custom_field): TBD.
//!   `GET /custom-fields/{resource}/{name}`
//! - [`put_custom_field`](CustomFields::put_custom_field): TBD.
//!   `PUT /custom-fields/{resource}/{name}`
//!
//! # [`Lists`]: `client.lists()`
//!
//! Lists of values for rules.
//!
//! - [`get_list_collection`](Lists::get_list_collection): TBD. `GET /lists`
//! - [`post_list`](Lists::post_list): TBD. `POST /lists`
//! - [`get_list`](Lists::get_list): TBD. `GET /lists/{id}`
//! - [`put_list`](Lists::put_list): TBD. `PUT /lists/{id}`
//! - [`delete_list`](Lists::delete_list): TBD. `DELETE /lists/{id}`
//! - [`get_list_version`](Lists::get_list_version): TBD. `GET /lists/{id}/{version}`
//!
//! # [`Tags`]: `client.tags()`
//!
//! Tags, and the resources that carry them.
//!
//! - [`get_tag_collection`](Tags::get_tag_collection): TBD. `GET /tags`
//! - [`post_tag`](Tags::post_tag): TBD. `POST /tags`
//! - [`get_tag`](Tags::get_tag): TBD. `GET /tags/{tag}`
//! - [`patch_tag`](Tags::patch_tag): TBD. `PATCH /tags/{tag}`
//! - [`delete_tag`](Tags::delete_tag): TBD. `DELETE /tags/{tag}`
//! - [`post_tag_customer_collection`](Tags::post_tag_customer_collection): TBD.
//!   `POST /tags/{tag}/customers`
//! - [`delete_tag_customer_collection`](Tags::delete_tag_customer_collection): TBD.
//!   `DELETE /tags/{tag}/customers`
//! - [`post_tag_customer`](Tags::post_tag_customer): TBD. `POST /tags/{tag}/customers/{customerId}`
//! - [`delete_tag_customer`](Tags::delete_tag_customer): TBD.
//!   `DELETE /tags/{tag}/customers/{customerId}`
//! - [`post_tag_kyc_document_collection`](Tags::post_tag_kyc_document_collection): TBD.
//!   `POST /tags/{tag}/kyc-documents`
//! - [`delete_tag_kyc_document_collection`](Tags::delete_tag_kyc_document_collection): TBD.
//!   `DELETE /tags/{tag}/kyc-documents`
//! - [`post_tag_kyc_document`](Tags::post_tag_kyc_document): TBD.
//!   `POST /tags/{tag}/kyc-documents/{kycDocumentId}`
//! - [`delete_tag_kyc_document`](Tags::delete_tag_kyc_document): TBD.
//!   `DELETE /tags/{tag}/kyc-documents/{kycDocumentId}`
//! - [`post_tag_aml_check_collection`](Tags::post_tag_aml_check_collection): TBD.
//!   `POST /tags/{tag}/aml-checks`
//! - [`delete_tag_aml_check_collection`](Tags::delete_tag_aml_check_collection): TBD.
//!   `DELETE /tags/{tag}/aml-checks`
//! - [`post_tag_aml_check`](Tags::post_tag_aml_check): TBD.
//!   `POST /tags/{tag}/aml-checks/{amlCheckId}`
//! - [`delete_tag_aml_check`](Tags::delete_tag_aml_check): TBD.
//!   `DELETE /tags/{tag}/aml-checks/{amlCheckId}`
//! - [`get_tag_rule_collection`](Tags::get_tag_rule_collection): TBD. `GET /tags-rules`
//! - [`post_tag_rule`](Tags::post_tag_rule): TBD. `POST /tags-rules`
//! - [`get_tag_rule`](Tags::get_tag_rule): TBD. `GET /tags-rules/{id}`
//! - [`put_tag_rule`](Tags::put_tag_rule): TBD. `PUT /tags-rules/{id}`
//! - [`delete_tag_rule`](Tags::delete_tag_rule): TBD. `DELETE /tags-rules/{id}`

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
