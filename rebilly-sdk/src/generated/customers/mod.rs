// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! People and companies that pay.
//!
//! Operations need the feature `customers`.
//!
//! # [`CustomerAuthentication`]: `client.customer_authentication()`
//!
//! Sign-in of customers: credentials, tokens and options.
//!
//! - [`get_authentication_option`](CustomerAuthentication::get_authentication_option): TBD.
//!   `GET /authentication-options`
//! - [`put_authentication_option`](CustomerAuthentication::put_authentication_option): TBD.
//!   `PUT /authentication-options`
//! - [`get_authentication_token_collection`](CustomerAuthentication::get_authentication_token_collection):
//!   TBD. `GET /authentication-tokens`
//! - [`post_authentication_token`](CustomerAuthentication::post_authentication_token): TBD.
//!   `POST /authentication-tokens`
//! - [`get_authentication_token_verification`](CustomerAuthentication::get_authentication_token_verification):
//!   TBD. `GET /authentication-tokens/{token}`
//! - [`delete_authentication_token`](CustomerAuthentication::delete_authentication_token): TBD.
//!   `DELETE /authentication-tokens/{token}`
//! - [`post_authentication_token_exchange`](CustomerAuthentication::post_authentication_token_exchange):
//!   TBD. `POST /authentication-tokens/{token}/exchange`
//! - [`get_credential_collection`](CustomerAuthentication::get_credential_collection): TBD.
//!   `GET /credentials`
//! - [`post_credential`](CustomerAuthentication::post_credential): TBD. `POST /credentials`
//! - [`get_credential`](CustomerAuthentication::get_credential): TBD. `GET /credentials/{id}`
//! - [`put_credential`](CustomerAuthentication::put_credential): TBD. `PUT /credentials/{id}`
//! - [`delete_credential`](CustomerAuthentication::delete_credential): TBD.
//!   `DELETE /credentials/{id}`
//! - [`get_password_token_collection`](CustomerAuthentication::get_password_token_collection): TBD.
//!   `GET /password-tokens`
//! - [`post_password_token`](CustomerAuthentication::post_password_token): TBD.
//!   `POST /password-tokens`
//! - [`get_password_token`](CustomerAuthentication::get_password_token): TBD.
//!   `GET /password-tokens/{id}`
//! - [`delete_password_token`](CustomerAuthentication::delete_password_token): TBD.
//!   `DELETE /password-tokens/{id}`
//!
//! # [`Customers`]: `client.customers()`
//!
//! People and companies that pay: create, read, update and merge them, and record their lead
//! sources.
//!
//! - [`list`](Customers::list): Lists customers. `GET /customers`
//! - [`create`](Customers::create): Creates a customer with an identifier assigned by Rebilly.
//!   `POST /customers`
//! - [`get`](Customers::get): Returns a customer. `GET /customers/{id}`
//! - [`upsert`](Customers::upsert): Creates or replaces the customer with this identifier.
//!   `PUT /customers/{id}`
//! - [`merge`](Customers::merge): Merges a customer into another customer and deletes it.
//!   `DELETE /customers/{id}`
//! - [`get_lead_source`](Customers::get_lead_source): Returns the lead source of a customer.
//!   `GET /customers/{id}/lead-source`
//! - [`set_lead_source`](Customers::set_lead_source): Sets the lead source of a customer.
//!   `PUT /customers/{id}/lead-source`
//! - [`delete_lead_source`](Customers::delete_lead_source): Deletes the lead source of a customer.
//!   `DELETE /customers/{id}/lead-source`
//! - [`get_credit_balance`](Customers::get_credit_balance): Returns the credit balance of a
//!   customer. `GET /customers/{id}/credit-balance`
//! - [`create_compliance_screening_report`](Customers::create_compliance_screening_report): Creates
//!   a compliance screening report on a customer and attaches it as a file.
//!   `POST /customers/{id}/compliance-screening-report`
//! - [`get_summary_metrics`](Customers::get_summary_metrics): Returns the lifetime revenue, refunds
//!   and disputes of a customer. `GET /experimental/customers/{customerId}/summary-metrics`
//! - [`get_customer_timeline_custom_event_type_collection`](Customers::get_customer_timeline_custom_event_type_collection):
//!   TBD. `GET /customer-timeline-custom-events`
//! - [`post_customer_timeline_custom_event_type`](Customers::post_customer_timeline_custom_event_type):
//!   TBD. `POST /customer-timeline-custom-events`
//! - [`get_customer_timeline_custom_event_type`](Customers::get_customer_timeline_custom_event_type):
//!   TBD. `GET /customer-timeline-custom-events/{id}`
//! - [`get_customer_timeline_collection`](Customers::get_customer_timeline_collection): TBD.
//!   `GET /customers/{id}/timeline`
//! - [`post_customer_timeline`](Customers::post_customer_timeline): TBD.
//!   `POST /customers/{id}/timeline`
//! - [`get_customer_timeline`](Customers::get_customer_timeline): TBD.
//!   `GET /customers/{id}/timeline/{messageId}`
//! - [`delete_customer_timeline`](Customers::delete_customer_timeline): TBD.
//!   `DELETE /customers/{id}/timeline/{messageId}`
//!
//! # [`ExternalIdentifiers`]: `client.external_identifiers()`
//!
//! Identifiers of resources in external services.
//!
//! - [`get_external_identifier_collection`](ExternalIdentifiers::get_external_identifier_collection):
//!   TBD. `GET /external-identifiers`
//! - [`get_external_identifier`](ExternalIdentifiers::get_external_identifier): TBD.
//!   `GET /{resource}/{resourceId}/external-identifiers/{service}`
//! - [`post_external_identifier`](ExternalIdentifiers::post_external_identifier): TBD.
//!   `POST /{resource}/{resourceId}/external-identifiers/{service}`
//! - [`put_external_identifier`](ExternalIdentifiers::put_external_identifier): TBD.
//!   `PUT /{resource}/{resourceId}/external-identifiers/{service}`
//! - [`delete_external_identifier`](ExternalIdentifiers::delete_external_identifier): TBD.
//!   `DELETE /{resource}/{resourceId}/external-identifiers/{service}`
//! - [`get_external_service_settings`](ExternalIdentifiers::get_external_service_settings): TBD.
//!   `GET /external-services-settings`
//! - [`put_external_service_settings`](ExternalIdentifiers::put_external_service_settings): TBD.
//!   `PUT /external-services-settings`
//!
//! # [`RegistrationSettings`]: `client.registration_settings()`
//!
//! Settings of the registration of customers.
//!
//! - [`get_account_registration_settings_collection`](RegistrationSettings::get_account_registration_settings_collection):
//!   TBD. `GET /account-registration-settings`
//! - [`post_account_registration_settings`](RegistrationSettings::post_account_registration_settings):
//!   TBD. `POST /account-registration-settings`
//! - [`get_account_registration_settings`](RegistrationSettings::get_account_registration_settings):
//!   TBD. `GET /account-registration-settings/{id}`
//! - [`put_account_registration_settings`](RegistrationSettings::put_account_registration_settings):
//!   TBD. `PUT /account-registration-settings/{id}`
//! - [`delete_account_registration_settings`](RegistrationSettings::delete_account_registration_settings):
//!   TBD. `DELETE /account-registration-settings/{id}`
//!
//! # [`Segments`]: `client.segments()`
//!
//! Saved filters of grids.
//!
//! - [`get_grid_segment_collection`](Segments::get_grid_segment_collection): TBD.
//!   `GET /grid-segments`
//! - [`post_grid_segment`](Segments::post_grid_segment): TBD. `POST /grid-segments`
//! - [`get_grid_segment`](Segments::get_grid_segment): TBD. `GET /grid-segments/{id}`
//! - [`put_grid_segment`](Segments::put_grid_segment): TBD. `PUT /grid-segments/{id}`
//! - [`delete_grid_segment`](Segments::delete_grid_segment): TBD. `DELETE /grid-segments/{id}`

mod shared_models;
pub use shared_models::*;

#[cfg(feature = "customers")]
mod models;
#[cfg(feature = "customers")]
pub use models::*;

#[cfg(feature = "customers")]
mod operations;
#[cfg(feature = "customers")]
pub use operations::*;
