// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Accounts at payment gateways.
//!
//! Operations need the feature `gateways`.
//!
//! # [`GatewayAccounts`]: `client.gateway_accounts()`
//!
//! Accounts at payment gateways, with limits, downtimes and timelines.
//!
//! - [`list`](GatewayAccounts::list): Lists gateway accounts. `GET /gateway-accounts`
//! - [`create`](GatewayAccounts::create): Creates a gateway account with an identifier assigned by
//!   Rebilly. `POST /gateway-accounts`
//! - [`get`](GatewayAccounts::get): Returns a gateway account. `GET /gateway-accounts/{id}`
//! - [`upsert`](GatewayAccounts::upsert): Creates or replaces the gateway account with this
//!   identifier. `PUT /gateway-accounts/{id}`
//! - [`update`](GatewayAccounts::update): Changes some properties of a gateway account.
//!   `PATCH /gateway-accounts/{id}`
//! - [`delete`](GatewayAccounts::delete): Deletes a gateway account.
//!   `DELETE /gateway-accounts/{id}`
//! - [`close`](GatewayAccounts::close): Closes a gateway account.
//!   `POST /gateway-accounts/{id}/close`
//! - [`disable`](GatewayAccounts::disable): Disables a gateway account.
//!   `POST /gateway-accounts/{id}/disable`
//! - [`list_downtime_schedules`](GatewayAccounts::list_downtime_schedules): Lists scheduled
//!   downtimes of a gateway account. `GET /gateway-accounts/{id}/downtime-schedules`
//! - [`create_downtime_schedule`](GatewayAccounts::create_downtime_schedule): Schedules a downtime
//!   of a gateway account. `POST /gateway-accounts/{id}/downtime-schedules`
//! - [`get_downtime_schedule`](GatewayAccounts::get_downtime_schedule): Returns a scheduled
//!   downtime of a gateway account. `GET /gateway-accounts/{id}/downtime-schedules/{downtimeId}`
//! - [`replace_downtime_schedule`](GatewayAccounts::replace_downtime_schedule): Replaces a
//!   scheduled downtime of a gateway account.
//!   `PUT /gateway-accounts/{id}/downtime-schedules/{downtimeId}`
//! - [`delete_downtime_schedule`](GatewayAccounts::delete_downtime_schedule): Deletes a scheduled
//!   downtime of a gateway account. `DELETE /gateway-accounts/{id}/downtime-schedules/{downtimeId}`
//! - [`enable`](GatewayAccounts::enable): Enables a gateway account.
//!   `POST /gateway-accounts/{id}/enable`
//! - [`list_limits`](GatewayAccounts::list_limits): Lists limits of a gateway account.
//!   `GET /gateway-accounts/{id}/limits`
//! - [`get_limit`](GatewayAccounts::get_limit): Returns a limit of a gateway account.
//!   `GET /gateway-accounts/{id}/limits/{limitId}`
//! - [`upsert_limit`](GatewayAccounts::upsert_limit): Creates or replaces a limit of a gateway
//!   account. `PUT /gateway-accounts/{id}/limits/{limitId}`
//! - [`delete_limit`](GatewayAccounts::delete_limit): Removes a limit of a gateway account.
//!   `DELETE /gateway-accounts/{id}/limits/{limitId}`
//! - [`list_timeline_messages`](GatewayAccounts::list_timeline_messages): Lists timeline messages
//!   of a gateway account. `GET /gateway-accounts/{id}/timeline`
//! - [`create_timeline_comment`](GatewayAccounts::create_timeline_comment): Adds a comment to the
//!   timeline of a gateway account. `POST /gateway-accounts/{id}/timeline`
//! - [`get_timeline_message`](GatewayAccounts::get_timeline_message): Returns a timeline message of
//!   a gateway account. `GET /gateway-accounts/{id}/timeline/{messageId}`
//! - [`delete_timeline_message`](GatewayAccounts::delete_timeline_message): Deletes a timeline
//!   message of a gateway account. `DELETE /gateway-accounts/{id}/timeline/{messageId}`
//! - [`check_credentials`](GatewayAccounts::check_credentials): Checks the credentials of a gateway
//!   account with the gateway. `POST /gateway-accounts/{id}/check-credentials`
//! - [`get_financial_settings`](GatewayAccounts::get_financial_settings): Returns the financial
//!   settings of a gateway account. `GET /gateway-accounts/{id}/financial-settings`
//! - [`set_financial_settings`](GatewayAccounts::set_financial_settings): Creates or replaces the
//!   financial settings of a gateway account. `PUT /gateway-accounts/{id}/financial-settings`
//! - [`register_apple_pay_domain`](GatewayAccounts::register_apple_pay_domain): Registers a domain
//!   with Apple Pay. `POST /digital-wallets/onboarding/apple-pay`

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
