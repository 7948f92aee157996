// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Hosted checkout forms, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Idempotency, Operation};
use crate::shared::CheckoutFormId;
use crate::storefront::StorefrontCheckoutForm;
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Hosted checkout forms, as the authenticated customer sees them.
    pub fn checkout_forms(&self) -> CheckoutForms {
        CheckoutForms {
            client: self.client.clone(),
        }
    }
}

/// Hosted checkout forms, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::checkout_forms`].
#[derive(Debug, Clone)]
pub struct CheckoutForms {
    client: Client,
}

impl CheckoutForms {
    /// Returns a checkout form.
    ///
    /// Deprecated. Needs no credential.
    ///
    /// `GET /storefront/checkout-forms/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_checkout_form = client
    ///     .storefront()
    ///     .checkout_forms()
    ///     .get("chkt_frm_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "Rebilly has deprecated this operation"]
    pub fn get(
        &self,
        id: impl IntoParam<CheckoutFormId>,
    ) -> Call<StorefrontCheckoutForm> {
        self.client.call(&GET).path(id.into_param())
    }
}

static GET: Operation = Operation::new(
        "StorefrontGetCheckoutForm",
        Method::GET,
        "/storefront/checkout-forms/{id}",
        &[],
        Idempotency::Always,
    )
    .returns_id();
