// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Accounts at payment gateways.
//!
//! Operations need the feature `gateways`.
//!
//! # [`GatewayAccounts`]: `client.gateway_accounts()`
//!
//! Accounts at payment gateways, with limits, downtimes and timelines.
//!
//! - [`get_gateway_account_collection`](GatewayAccounts::get_gateway_account_collection): TBD.
//!   `GET /gateway-accounts`
//! - [`post_gateway_account`](GatewayAccounts::post_gateway_account): TBD. `POST /gateway-accounts`
//! - [`get_gateway_account`](GatewayAccounts::get_gateway_account): TBD.
//!   `GET /gateway-accounts/{id}`
//! - [`put_gateway_account`](GatewayAccounts::put_gateway_account): TBD.
//!   `PUT /gateway-accounts/{id}`
//! - [`patch_gateway_account`](GatewayAccounts::patch_gateway_account): TBD.
//!   `PATCH /gateway-accounts/{id}`
//! - [`delete_gateway_account`](GatewayAccounts::delete_gateway_account): TBD.
//!   `DELETE /gateway-accounts/{id}`
//! - [`post_gateway_account_closure`](GatewayAccounts::post_gateway_account_closure): TBD.
//!   `POST /gateway-accounts/{id}/close`
//! - [`post_gateway_account_disablement`](GatewayAccounts::post_gateway_account_disablement): TBD.
//!   `POST /gateway-accounts/{id}/disable`
//! - [`get_gateway_account_downtime_schedule_collection`](GatewayAccounts::get_gateway_account_downtime_schedule_collection):
//!   TBD. `GET /gateway-accounts/{id}/downtime-schedules`
//! - [`post_gateway_account_downtime_schedule`](GatewayAccounts::post_gateway_account_downtime_schedule):
//!   TBD. `POST /gateway-accounts/{id}/downtime-schedules`
//! - [`get_gateway_account_downtime_schedule`](GatewayAccounts::get_gateway_account_downtime_schedule):
//!   TBD. `GET /gateway-accounts/{id}/downtime-schedules/{downtimeId}`
//! - [`put_gateway_account_downtime_schedule`](GatewayAccounts::put_gateway_account_downtime_schedule):
//!   TBD. `PUT /gateway-accounts/{id}/downtime-schedules/{downtimeId}`
//! - [`delete_gateway_account_downtime_schedule`](GatewayAccounts::delete_gateway_account_downtime_schedule):
//!   TBD. `DELETE /gateway-accounts/{id}/downtime-schedules/{downtimeId}`
//! - [`post_gateway_account_enablement`](GatewayAccounts::post_gateway_account_enablement): TBD.
//!   `POST /gateway-accounts/{id}/enable`
//! - [`get_gateway_account_limit_collection`](GatewayAccounts::get_gateway_account_limit_collection):
//!   TBD. `GET /gateway-accounts/{id}/limits`
//! - [`get_gateway_account_limit`](GatewayAccounts::get_gateway_account_limit): TBD.
//!   `GET /gateway-accounts/{id}/limits/{limitId}`
//! - [`put_gateway_account_limit`](GatewayAccounts::put_gateway_account_limit): TBD.
//!   `PUT /gateway-accounts/{id}/limits/{limitId}`
//! - [`delete_gateway_account_limit`](GatewayAccounts::delete_gateway_account_limit): TBD.
//!   `DELETE /gateway-accounts/{id}/limits/{limitId}`
//! - [`get_gateway_account_timeline_collection`](GatewayAccounts::get_gateway_account_timeline_collection):
//!   TBD. `GET /gateway-accounts/{id}/timeline`
//! - [`post_gateway_account_timeline`](GatewayAccounts::post_gateway_account_timeline): TBD.
//!   `POST /gateway-accounts/{id}/timeline`
//! - [`get_gateway_account_timeline`](GatewayAccounts::get_gateway_account_timeline): TBD.
//!   `GET /gateway-accounts/{id}/timeline/{messageId}`
//! - [`delete_gateway_account_timeline`](GatewayAccounts::delete_gateway_account_timeline): TBD.
//!   `DELETE /gateway-accounts/{id}/timeline/{messageId}`
//! - [`post_gateway_account_check_credentials`](GatewayAccounts::post_gateway_account_check_credentials):
//!   TBD. `POST /gateway-accounts/{id}/check-credentials`
//! - [`get_gateway_account_financial_settings`](GatewayAccounts::get_gateway_account_financial_settings):
//!   TBD. `GET /gateway-accounts/{id}/financial-settings`
//! - [`put_gateway_account_financial_settings`](GatewayAccounts::put_gateway_account_financial_settings):
//!   TBD. `PUT /gateway-accounts/{id}/financial-settings`
//! - [`post_digital_wallet_onboarding_apple_pay`](GatewayAccounts::post_digital_wallet_onboarding_apple_pay):
//!   TBD. `POST /digital-wallets/onboarding/apple-pay`

mod shared_models;
pub use shared_models::*;

#[cfg(feature = "gateways")]
mod models;
#[cfg(feature = "gateways")]
pub use models::*;

#[cfg(feature = "gateways")]
mod operations;
#[cfg(feature = "gateways")]
pub use operations::*;
