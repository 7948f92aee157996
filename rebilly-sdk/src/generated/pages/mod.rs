// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Hosted pages: billing portals, checkout forms, domains and websites.
//!
//! Operations need the feature `pages`.
//!
//! # [`BillingPortals`]: `client.billing_portals()`
//!
//! Hosted billing portals.
//!
//! - [`list`](BillingPortals::list): Lists billing portals. `GET /billing-portals`
//! - [`create`](BillingPortals::create): Creates a billing portal with an identifier assigned by
//!   Rebilly. `POST /billing-portals`
//! - [`get`](BillingPortals::get): Returns a billing portal. `GET /billing-portals/{id}`
//! - [`upsert`](BillingPortals::upsert): Creates or replaces the billing portal with this
//!   identifier. `PUT /billing-portals/{id}`
//! - [`delete`](BillingPortals::delete): Deletes a billing portal. `DELETE /billing-portals/{id}`
//!
//! # [`CheckoutForms`]: `client.checkout_forms()`
//!
//! Hosted checkout forms.
//!
//! - [`list`](CheckoutForms::list): Lists checkout forms. `GET /checkout-forms`
//! - [`create`](CheckoutForms::create): Creates a checkout form with an identifier assigned by
//!   Rebilly. `POST /checkout-forms`
//! - [`get`](CheckoutForms::get): Returns a checkout form. `GET /checkout-forms/{id}`
//! - [`upsert`](CheckoutForms::upsert): Creates or replaces the checkout form with this identifier.
//!   `PUT /checkout-forms/{id}`
//! - [`delete`](CheckoutForms::delete): Deletes a checkout form. `DELETE /checkout-forms/{id}`
//!
//! # [`CustomDomains`]: `client.custom_domains()`
//!
//! Domains of the organization for hosted pages.
//!
//! - [`list`](CustomDomains::list): Lists custom domains. `GET /custom-domains`
//! - [`create`](CustomDomains::create): Creates a custom domain. `POST /custom-domains`
//! - [`get`](CustomDomains::get): Returns a custom domain. `GET /custom-domains/{domain}`
//! - [`delete`](CustomDomains::delete): Deletes a custom domain. `DELETE /custom-domains/{domain}`
//!
//! # [`Websites`]: `client.websites()`
//!
//! Websites of the organization.
//!
//! - [`list`](Websites::list): Lists websites. `GET /websites`
//! - [`create`](Websites::create): Creates a website with an identifier assigned by Rebilly.
//!   `POST /websites`
//! - [`get`](Websites::get): Returns a website. `GET /websites/{id}`
//! - [`upsert`](Websites::upsert): Creates or replaces the website with this identifier.
//!   `PUT /websites/{id}`
//! - [`delete`](Websites::delete): Deletes a website. `DELETE /websites/{id}`

mod shared_models;
pub use shared_models::*;

#[cfg(feature = "pages")]
mod models;
#[cfg(feature = "pages")]
pub use models::*;

#[cfg(feature = "pages")]
mod operations;
#[cfg(feature = "pages")]
pub use operations::*;
