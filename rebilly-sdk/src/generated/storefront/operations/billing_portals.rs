// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Hosted billing portals, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Idempotency, Operation};
use crate::storefront::StorefrontBillingPortal;
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Hosted billing portals, as the authenticated customer sees them.
    pub fn billing_portals(&self) -> BillingPortals {
        BillingPortals {
            client: self.client.clone(),
        }
    }
}

/// Hosted billing portals, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::billing_portals`].
#[derive(Debug, Clone)]
pub struct BillingPortals {
    client: Client,
}

impl BillingPortals {
    /// Returns the billing portal with this slug.
    ///
    /// Needs no credential.
    ///
    /// `GET /storefront/billing-portals/{slug}` responds with 200; documented errors: 401, 403,
    /// 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_billing_portal = client
    ///     .storefront()
    ///     .billing_portals()
    ///     .get("slug")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, slug: impl IntoParam<String>) -> Call<StorefrontBillingPortal> {
        self.client.call(&GET).path(slug.into_param())
    }
}

static GET: Operation = Operation::new(
    "StorefrontGetBillingPortal",
    Method::GET,
    "/storefront/billing-portals/{slug}",
    &[],
    Idempotency::Always,
);
