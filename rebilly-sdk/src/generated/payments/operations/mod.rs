// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of payments.

mod balance_transactions;
pub use balance_transactions::*;
mod cashiers;
pub use cashiers::*;
mod deposit_custom_property_sets;
pub use deposit_custom_property_sets::*;
mod deposit_requests;
pub use deposit_requests::*;
mod deposit_strategies;
pub use deposit_strategies::*;
mod digital_wallets;
pub use digital_wallets::*;
mod disputes;
pub use disputes::*;
mod fees;
pub use fees::*;
mod payment_instruments;
pub use payment_instruments::*;
mod payment_tokens;
pub use payment_tokens::*;
mod payout_request_allocations;
pub use payout_request_allocations::*;
mod payout_request_batches;
pub use payout_request_batches::*;
mod payout_requests;
pub use payout_requests::*;
mod payouts;
pub use payouts::*;
mod transactions;
pub use transactions::*;
mod known_names;
pub use known_names::*;
