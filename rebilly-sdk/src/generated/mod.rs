// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.

pub(crate) mod events;
#[cfg(feature = "testing")]
pub(crate) mod samples;
pub mod account;
pub mod catalog;
pub mod customers;
pub mod emails;
pub mod files;
pub mod gateways;
pub mod invoices;
pub mod kyc;
pub mod lists;
pub mod pages;
pub mod payments;
pub mod reports;
pub mod rules;
pub mod shared;
pub mod storefront;
pub mod subscriptions;
pub mod webhooks;
