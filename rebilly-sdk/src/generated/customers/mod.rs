// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! People and companies that pay.
//!
//! Operations need the feature `customers`.
//!
//! # [`AuthenticationOptions`]: `client.authentication_options()`
//!
//! Options of the sign-in of customers.
//!
//! - [`get`](AuthenticationOptions::get): Returns the options of customer authentication.
//!   `GET /authentication-options`
//! - [`set`](AuthenticationOptions::set): Replaces the options of customer authentication.
//!   `PUT /authentication-options`
//!
//! # [`AuthenticationTokens`]: `client.authentication_tokens()`
//!
//! Tokens that sign customers in.
//!
//! - [`list`](AuthenticationTokens::list): Lists authentication tokens.
//!   `GET /authentication-tokens`
//! - [`create`](AuthenticationTokens::create): Logs a customer in with a password, or without one,
//!   and returns an authentication token. `POST /authentication-tokens`
//! - [`get`](AuthenticationTokens::get): Verifies an authentication token and returns it.
//!   `GET /authentication-tokens/{token}`
//! - [`delete`](AuthenticationTokens::delete): Deletes an authentication token, which logs the
//!   customer out. `DELETE /authentication-tokens/{token}`
//! - [`exchange`](AuthenticationTokens::exchange): Exchanges an authentication token for a JWT of
//!   the customer. `POST /authentication-tokens/{token}/exchange`
//!
//! # [`CustomerCredentials`]: `client.customer_credentials()`
//!
//! User names and passwords of customers.
//!
//! - [`list`](CustomerCredentials::list): Lists login credentials of customers. `GET /credentials`
//! - [`create`](CustomerCredentials::create): Creates login credentials of a customer, with an
//!   identifier assigned by Rebilly. `POST /credentials`
//! - [`get`](CustomerCredentials::get): Returns login credentials of a customer.
//!   `GET /credentials/{id}`
//! - [`upsert`](CustomerCredentials::upsert): Creates or replaces the login credentials with this
//!   identifier. `PUT /credentials/{id}`
//! - [`delete`](CustomerCredentials::delete): Deletes login credentials of a customer.
//!   `DELETE /credentials/{id}`
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
//! - [`list_custom_timeline_events`](Customers::list_custom_timeline_events): Lists types of custom
//!   timeline events. `GET /customer-timeline-custom-events`
//! - [`create_custom_timeline_event`](Customers::create_custom_timeline_event): Creates a type of
//!   custom timeline events. `POST /customer-timeline-custom-events`
//! - [`get_custom_timeline_event`](Customers::get_custom_timeline_event): Returns a type of custom
//!   timeline events. `GET /customer-timeline-custom-events/{id}`
//! - [`list_timeline_messages`](Customers::list_timeline_messages): Lists timeline messages of a
//!   customer. `GET /customers/{id}/timeline`
//! - [`create_timeline_comment`](Customers::create_timeline_comment): Adds a comment or a custom
//!   event to the timeline of a customer. `POST /customers/{id}/timeline`
//! - [`get_timeline_message`](Customers::get_timeline_message): Returns a timeline message of a
//!   customer. `GET /customers/{id}/timeline/{messageId}`
//! - [`delete_timeline_message`](Customers::delete_timeline_message): Deletes a timeline message of
//!   a customer. `DELETE /customers/{id}/timeline/{messageId}`
//!
//! # [`ExternalIdentifiers`]: `client.external_identifiers()`
//!
//! Identifiers of resources in external services.
//!
//! - [`list`](ExternalIdentifiers::list): Lists external identifiers. `GET /external-identifiers`
//! - [`get`](ExternalIdentifiers::get): Returns the identifier of a resource in an external
//!   service. `GET /{resource}/{resourceId}/external-identifiers/{service}`
//! - [`sync`](ExternalIdentifiers::sync): Synchronizes a resource with an external service.
//!   `POST /{resource}/{resourceId}/external-identifiers/{service}`
//! - [`upsert`](ExternalIdentifiers::upsert): Creates or replaces the identifier of a resource in
//!   an external service. `PUT /{resource}/{resourceId}/external-identifiers/{service}`
//! - [`delete`](ExternalIdentifiers::delete): Deletes the identifier of a resource in an external
//!   service. `DELETE /{resource}/{resourceId}/external-identifiers/{service}`
//!
//! # [`ExternalServiceSettings`]: `client.external_service_settings()`
//!
//! Settings of external services.
//!
//! - [`get`](ExternalServiceSettings::get): Returns the settings of external services.
//!   `GET /external-services-settings`
//! - [`set`](ExternalServiceSettings::set): Replaces the settings of external services.
//!   `PUT /external-services-settings`
//!
//! # [`GridSegments`]: `client.grid_segments()`
//!
//! Saved filters of grids.
//!
//! - [`list`](GridSegments::list): Lists grid segments. `GET /grid-segments`
//! - [`create`](GridSegments::create): Creates a grid segment. `POST /grid-segments`
//! - [`get`](GridSegments::get): Returns a grid segment. `GET /grid-segments/{id}`
//! - [`replace`](GridSegments::replace): Replaces a grid segment. `PUT /grid-segments/{id}`
//! - [`delete`](GridSegments::delete): Deletes a grid segment. `DELETE /grid-segments/{id}`
//!
//! # [`PasswordTokens`]: `client.password_tokens()`
//!
//! Tokens that reset the passwords of customers.
//!
//! - [`list`](PasswordTokens::list): Lists tokens for a password reset. `GET /password-tokens`
//! - [`create`](PasswordTokens::create): Creates a token for a password reset.
//!   `POST /password-tokens`
//! - [`get`](PasswordTokens::get): Returns a token for a password reset.
//!   `GET /password-tokens/{id}`
//! - [`delete`](PasswordTokens::delete): Deletes a token for a password reset.
//!   `DELETE /password-tokens/{id}`
//!
//! # [`RegistrationSettings`]: `client.registration_settings()`
//!
//! Settings of the registration of customers.
//!
//! - [`list`](RegistrationSettings::list): Lists registration settings.
//!   `GET /account-registration-settings`
//! - [`create`](RegistrationSettings::create): Creates registration settings with an identifier
//!   assigned by Rebilly. `POST /account-registration-settings`
//! - [`get`](RegistrationSettings::get): Returns registration settings.
//!   `GET /account-registration-settings/{id}`
//! - [`upsert`](RegistrationSettings::upsert): Creates or replaces the registration settings with
//!   this identifier. `PUT /account-registration-settings/{id}`
//! - [`delete`](RegistrationSettings::delete): Deletes registration settings.
//!   `DELETE /account-registration-settings/{id}`

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
