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
//! - [`list`](Customers::list): Lists customers, a page at a time. `GET /customers`
//! - [`create`](Customers::create): Creates a customer under an identifier that Rebilly chooses.
//!   `POST /customers`
//! - [`get`](Customers::get): Reads a customer. `GET /customers/{id}`
//! - [`upsert`](Customers::upsert): Creates the customer with this identifier, or replaces it.
//!   `PUT /customers/{id}`
//! - [`merge`](Customers::merge): Merges a customer into another one and deletes it.
//!   `DELETE /customers/{id}`
//! - [`get_lead_source`](Customers::get_lead_source): Reads where a customer came from.
//!   `GET /customers/{id}/lead-source`
//! - [`set_lead_source`](Customers::set_lead_source): Records where a customer came from.
//!   `PUT /customers/{id}/lead-source`
//! - [`delete_lead_source`](Customers::delete_lead_source): Forgets where a customer came from.
//!   `DELETE /customers/{id}/lead-source`
//! - [`get_credit_balance`](Customers::get_credit_balance): Reads the credit that a customer has
//!   left. `GET /customers/{id}/credit-balance`
//! - [`create_compliance_screening_report`](Customers::create_compliance_screening_report): Makes a
//!   compliance report on a customer and attaches it as a file.
//!   `POST /customers/{id}/compliance-screening-report`
//! - [`get_summary_metrics`](Customers::get_summary_metrics): Reads what a customer has brought and
//!   cost over the whole time. `GET /experimental/customers/{customerId}/summary-metrics`

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
