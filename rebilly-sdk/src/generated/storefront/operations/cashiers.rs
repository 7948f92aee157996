// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Cashiers, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{Cashier, CashierPayoutRequestCancellation};
use crate::shared::CashierId;
use crate::storefront::StorefrontCashier;
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Cashiers, as the authenticated customer sees them.
    pub fn cashiers(&self) -> Cashiers {
        Cashiers {
            client: self.client.clone(),
        }
    }
}

/// Cashiers, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::cashiers`].
#[derive(Debug, Clone)]
pub struct Cashiers {
    client: Client,
}

impl Cashiers {
    /// Returns a cashier.
    ///
    /// `GET /storefront/cashiers/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_cashier = client
    ///     .storefront()
    ///     .cashiers()
    ///     .get("cashier_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<CashierId>) -> Call<StorefrontCashier> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Cancels payout requests of the customer from a cashier.
    ///
    /// `POST /storefront/cashiers/{id}/cancel-payout-requests` responds with 200; documented
    /// errors: 401, 403, 404, 422. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::CashierPayoutRequestCancellation::new(1500);
    /// let cashier = client
    ///     .storefront()
    ///     .cashiers()
    ///     .cancel_payout_requests("cashier_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel_payout_requests<'b>(
        &self,
        id: impl IntoParam<CashierId>,
        body: impl Into<Option<&'b CashierPayoutRequestCancellation>>,
    ) -> Call<Cashier> {
        match body.into() {
            Some(body) => {
                self.client
                    .call(&CANCEL_PAYOUT_REQUESTS)
                    .path(id.into_param())
                    .json(body)
            }

            None => self.client.call(&CANCEL_PAYOUT_REQUESTS).path(id.into_param()),
        }
    }
}

static GET: Operation = Operation::new(
        "StorefrontGetCashier",
        Method::GET,
        "/storefront/cashiers/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
static CANCEL_PAYOUT_REQUESTS: Operation = Operation::new(
    "StorefrontPostCashierPayoutRequestCancellation",
    Method::POST,
    "/storefront/cashiers/{id}/cancel-payout-requests",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);
