// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Strategies that suggest deposit amounts, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::DepositStrategy;
use crate::shared::DepositStrategyId;
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Strategies that suggest deposit amounts, as the authenticated customer sees them.
    pub fn deposit_strategies(&self) -> DepositStrategies {
        DepositStrategies {
            client: self.client.clone(),
        }
    }
}

/// Strategies that suggest deposit amounts, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::deposit_strategies`].
#[derive(Debug, Clone)]
pub struct DepositStrategies {
    client: Client,
}

impl DepositStrategies {
    /// Returns a deposit strategy.
    ///
    /// `GET /storefront/deposit-strategies/{id}` responds with 200; documented errors: 401, 403,
    /// 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let deposit_strategy = client
    ///     .storefront()
    ///     .deposit_strategies()
    ///     .get("dep_str_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<DepositStrategyId>) -> Call<DepositStrategy> {
        self.client.call(&GET).path(id.into_param())
    }
}

static GET: Operation = Operation::new(
        "StorefrontGetDepositStrategy",
        Method::GET,
        "/storefront/deposit-strategies/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
