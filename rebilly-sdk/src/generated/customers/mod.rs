// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! People and companies that pay.
//!
//! Operations need the feature `customers`.
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
