// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of storefront.

mod account;
pub use account::*;
mod billing_portals;
pub use billing_portals::*;
mod cashiers;
pub use cashiers::*;
mod checkout_forms;
pub use checkout_forms::*;
mod custom_fields;
pub use custom_fields::*;
mod deposit_requests;
pub use deposit_requests::*;
mod deposit_strategies;
pub use deposit_strategies::*;
mod deposits;
pub use deposits::*;
mod invoices;
pub use invoices::*;
mod kyc_documents;
pub use kyc_documents::*;
mod kyc_liveness_sessions;
pub use kyc_liveness_sessions::*;
mod kyc_requests;
pub use kyc_requests::*;
mod orders;
pub use orders::*;
mod payment_instruments;
pub use payment_instruments::*;
mod payments;
pub use payments::*;
mod payout_requests;
pub use payout_requests::*;
mod plans;
pub use plans::*;
mod products;
pub use products::*;
mod purchases;
pub use purchases::*;
mod quotes;
pub use quotes::*;
mod subscriptions;
pub use subscriptions::*;
mod transactions;
pub use transactions::*;
mod websites;
pub use websites::*;
mod known_names;
pub use known_names::*;

use crate::client::Client;

impl Client {
    /// Operations of a customer in a browser session.
    pub fn storefront(&self) -> Storefront {
        Storefront { client: self.clone() }
    }
}

/// Operations of a customer in a browser session.
///
/// Accessor of the client: [`Client::storefront`].
#[derive(Debug, Clone)]
pub struct Storefront {
    client: Client,
}
