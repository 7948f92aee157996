// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Know your customer: verification of identities and addresses.
//!
//! Operations need the feature `kyc`.
//!
//! # [`AmlChecks`]: `client.aml_checks()`
//!
//! Anti-money-laundering checks.
//!
//! - [`list`](AmlChecks::list): Lists AML checks. `GET /aml-checks`
//! - [`get`](AmlChecks::get): Returns an AML check. `GET /aml-checks/{id}`
//! - [`start_review`](AmlChecks::start_review): Starts the review of an AML check.
//!   `POST /aml-checks/{id}/start-review`
//! - [`stop_review`](AmlChecks::stop_review): Stops the review of an AML check.
//!   `POST /aml-checks/{id}/stop-review`
//! - [`review`](AmlChecks::review): Completes the review of an AML check with its result.
//!   `POST /aml-checks/{id}/review`
//!
//! # [`AmlSettings`]: `client.aml_settings()`
//!
//! Settings of anti-money-laundering checks.
//!
//! - [`get`](AmlSettings::get): Returns the AML settings. `GET /aml-settings`
//! - [`set`](AmlSettings::set): Replaces the AML settings. `PUT /aml-settings`
//!
//! # [`KycDocuments`]: `client.kyc_documents()`
//!
//! Documents that prove facts about a customer, and their review.
//!
//! - [`list`](KycDocuments::list): Lists KYC documents. `GET /kyc-documents`
//! - [`create`](KycDocuments::create): Creates a KYC document with an identifier assigned by
//!   Rebilly. `POST /kyc-documents`
//! - [`get`](KycDocuments::get): Returns a KYC document. `GET /kyc-documents/{id}`
//! - [`upsert`](KycDocuments::upsert): Creates or replaces the KYC document with this identifier.
//!   `PUT /kyc-documents/{id}`
//! - [`accept`](KycDocuments::accept): Accepts a KYC document.
//!   `POST /kyc-documents/{id}/acceptance`
//! - [`overwrite_matches`](KycDocuments::overwrite_matches): Replaces the match results of a KYC
//!   document. `POST /kyc-documents/{id}/matches`
//! - [`reject`](KycDocuments::reject): Rejects a KYC document for a reason.
//!   `POST /kyc-documents/{id}/rejection`
//! - [`review`](KycDocuments::review): Reviews a KYC document. `POST /kyc-documents/{id}/review`
//! - [`start_review`](KycDocuments::start_review): Starts the review of a KYC document.
//!   `POST /kyc-documents/{id}/start-review`
//! - [`stop_review`](KycDocuments::stop_review): Stops the review of a KYC document.
//!   `POST /kyc-documents/{id}/stop-review`
//!
//! # [`KycRequests`]: `client.kyc_requests()`
//!
//! Requests for identity documents of a customer, and their outcome.
//!
//! - [`list`](KycRequests::list): Lists KYC requests. `GET /kyc-requests`
//! - [`create`](KycRequests::create): Creates a KYC request for a customer. `POST /kyc-requests`
//! - [`get`](KycRequests::get): Returns a KYC request. `GET /kyc-requests/{id}`
//! - [`update`](KycRequests::update): Changes some properties of a KYC request.
//!   `PATCH /kyc-requests/{id}`
//! - [`delete`](KycRequests::delete): Deletes a KYC request. `DELETE /kyc-requests/{id}`
//!
//! # [`KycSettings`]: `client.kyc_settings()`
//!
//! Settings of KYC.
//!
//! - [`get`](KycSettings::get): Returns the KYC settings. `GET /kyc-settings`
//! - [`set`](KycSettings::set): Replaces the KYC settings. `PUT /kyc-settings`
//!
//! # [`RiskScore`]: `client.risk_score()`
//!
//! Rules and lists of the risk score.
//!
//! - [`get_rules`](RiskScore::get_rules): Returns the risk score rules. `GET /risk-score-rules`
//! - [`set_rules`](RiskScore::set_rules): Replaces the risk score rules. `PUT /risk-score-rules`
//! - [`get_blocklists`](RiskScore::get_blocklists): Returns the risk score thresholds for blocklist
//!   entries. `GET /risk-score-rules/blocklists`
//! - [`set_blocklists`](RiskScore::set_blocklists): Replaces the risk score thresholds for
//!   blocklist entries. `PUT /risk-score-rules/blocklists`

mod shared_models;
pub use shared_models::*;

#[cfg(feature = "kyc")]
mod models;
#[cfg(feature = "kyc")]
pub use models::*;

#[cfg(feature = "kyc")]
mod operations;
#[cfg(feature = "kyc")]
pub use operations::*;
