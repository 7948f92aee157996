// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of catalog.

mod coupon_redemptions;
pub use coupon_redemptions::*;
mod coupons;
pub use coupons::*;
mod plans;
pub use plans::*;
mod products;
pub use products::*;
mod shipping_rates;
pub use shipping_rates::*;
mod known_names;
pub use known_names::*;
