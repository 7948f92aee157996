// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Products, plans, coupons and shipping rates.
//!
//! Operations need the feature `catalog`.
//!
//! # [`CouponRedemptions`]: `client.coupon_redemptions()`
//!
//! Redemptions of coupons by customers.
//!
//! - [`list`](CouponRedemptions::list): Lists coupon redemptions. `GET /coupons-redemptions`
//! - [`create`](CouponRedemptions::create): Redeems a coupon for a customer.
//!   `POST /coupons-redemptions`
//! - [`get`](CouponRedemptions::get): Returns a coupon redemption. `GET /coupons-redemptions/{id}`
//! - [`cancel`](CouponRedemptions::cancel): Cancels a coupon redemption.
//!   `POST /coupons-redemptions/{id}/cancel`
//!
//! # [`Coupons`]: `client.coupons()`
//!
//! Coupons that grant discounts.
//!
//! - [`list`](Coupons::list): Lists coupons. `GET /coupons`
//! - [`create`](Coupons::create): Creates a coupon with an identifier assigned by Rebilly.
//!   `POST /coupons`
//! - [`get`](Coupons::get): Returns a coupon. `GET /coupons/{id}`
//! - [`upsert`](Coupons::upsert): Creates or replaces the coupon with this identifier.
//!   `PUT /coupons/{id}`
//! - [`set_expiration`](Coupons::set_expiration): Sets the expiration time of a coupon.
//!   `POST /coupons/{id}/expiration`
//!
//! # [`Plans`]: `client.plans()`
//!
//! Plans: prices, billing intervals and trials of products.
//!
//! - [`list`](Plans::list): Lists plans. `GET /plans`
//! - [`create`](Plans::create): Creates a plan with an identifier assigned by Rebilly.
//!   `POST /plans`
//! - [`get`](Plans::get): Returns a plan. `GET /plans/{id}`
//! - [`upsert`](Plans::upsert): Creates or replaces the plan with this identifier.
//!   `PUT /plans/{id}`
//! - [`delete`](Plans::delete): Deletes a plan. `DELETE /plans/{id}`
//!
//! # [`Products`]: `client.products()`
//!
//! Products that plans sell.
//!
//! - [`list`](Products::list): Lists products. `GET /products`
//! - [`create`](Products::create): Creates a product with an identifier assigned by Rebilly.
//!   `POST /products`
//! - [`get`](Products::get): Returns a product. `GET /products/{id}`
//! - [`upsert`](Products::upsert): Creates or replaces the product with this identifier.
//!   `PUT /products/{id}`
//! - [`delete`](Products::delete): Deletes a product. `DELETE /products/{id}`
//!
//! # [`ShippingRates`]: `client.shipping_rates()`
//!
//! Shipping rates.
//!
//! - [`list`](ShippingRates::list): Lists shipping rates. `GET /shipping-rates`
//! - [`create`](ShippingRates::create): Creates a shipping rate with an identifier assigned by
//!   Rebilly. `POST /shipping-rates`
//! - [`get`](ShippingRates::get): Returns a shipping rate. `GET /shipping-rates/{id}`
//! - [`upsert`](ShippingRates::upsert): Creates or replaces the shipping rate with this identifier.
//!   `PUT /shipping-rates/{id}`
//! - [`delete`](ShippingRates::delete): Deletes a shipping rate. `DELETE /shipping-rates/{id}`

mod shared_models;
pub use shared_models::*;

#[cfg(feature = "catalog")]
mod models;
#[cfg(feature = "catalog")]
pub use models::*;

#[cfg(feature = "catalog")]
mod operations;
#[cfg(feature = "catalog")]
pub use operations::*;
