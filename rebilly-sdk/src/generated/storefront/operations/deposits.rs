// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Deposits of customers, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::storefront::{StorefrontDepositCreate, StorefrontTransaction};
use super::Storefront;

impl Storefront {
    /// Deposits of customers, as the authenticated customer sees them.
    pub fn deposits(&self) -> Deposits {
        Deposits {
            client: self.client.clone(),
        }
    }
}

/// Deposits of customers, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::deposits`].
#[derive(Debug, Clone)]
pub struct Deposits {
    client: Client,
}

impl Deposits {
    /// Makes a deposit for a deposit request.
    ///
    /// Money can move. Check the deposit request before a retry. A declined payment is no error:
    /// check `result`.
    ///
    /// `POST /storefront/deposit` responds with 201; documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontDepositCreate::new(
    ///     "dep_req_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
    ///     97,
    /// );
    /// let storefront_transaction = client.storefront().deposits().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &StorefrontDepositCreate) -> Call<StorefrontTransaction> {
        self.client.call(&CREATE).json(body)
    }
}

static CREATE: Operation = Operation::new(
        "StorefrontPostDeposit",
        Method::POST,
        "/storefront/deposit",
        &[AuthScheme::CustomerJwt],
        Idempotency::Never,
    )
    .single_use(&["token"]);
