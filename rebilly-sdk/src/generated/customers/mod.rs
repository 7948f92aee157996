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
//! | method | request | |
//! |---|---|---|
//! | [`Customers::list`](crate::customers::Customers::list) | `GET /customers` | Lists customers, a page at a time. |
//! | [`Customers::create`](crate::customers::Customers::create) | `POST /customers` | Creates a customer under an identifier that Rebilly chooses. |
//! | [`Customers::get`](crate::customers::Customers::get) | `GET /customers/{id}` | Reads a customer. |
//! | [`Customers::upsert`](crate::customers::Customers::upsert) | `PUT /customers/{id}` | Creates the customer with this identifier, or replaces it. |
//! | [`Customers::merge`](crate::customers::Customers::merge) | `DELETE /customers/{id}` | Merges a customer into another one and deletes it. |
//! | [`Customers::get_lead_source`](crate::customers::Customers::get_lead_source) | `GET /customers/{id}/lead-source` | Reads where a customer came from. |
//! | [`Customers::set_lead_source`](crate::customers::Customers::set_lead_source) | `PUT /customers/{id}/lead-source` | Records where a customer came from. |
//! | [`Customers::delete_lead_source`](crate::customers::Customers::delete_lead_source) | `DELETE /customers/{id}/lead-source` | Forgets where a customer came from. |
//! | [`Customers::get_credit_balance`](crate::customers::Customers::get_credit_balance) | `GET /customers/{id}/credit-balance` | Reads the credit that a customer has left. |
//! | [`Customers::create_compliance_screening_report`](crate::customers::Customers::create_compliance_screening_report) | `POST /customers/{id}/compliance-screening-report` | Makes a compliance report on a customer and attaches it as a file. |
//! | [`Customers::get_summary_metrics`](crate::customers::Customers::get_summary_metrics) | `GET /experimental/customers/{customerId}/summary-metrics` | Reads what a customer has brought and cost over the whole time. |

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
