// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Payouts to customers.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{PayoutCreate, Transaction};

impl Client {
    /// Payouts to customers.
    pub fn payouts(&self) -> Payouts {
        Payouts { client: self.clone() }
    }
}

/// Payouts to customers.
///
/// Accessor of the client: [`Client::payouts`].
#[derive(Debug, Clone)]
pub struct Payouts {
    client: Client,
}

impl Payouts {
    /// Pays an amount out to a customer.
    ///
    /// Money moves. Set `requestId` to make a retry safe. A declined payout is no error: check
    /// `result`.
    ///
    /// `POST /payouts` responds with 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PayoutCreate::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    ///     "USD",
    ///     97,
    /// );
    /// let transaction = client.payouts().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &PayoutCreate) -> Call<Transaction> {
        self.client.call(&CREATE).json(body)
    }
}

static CREATE: Operation = Operation::new(
    "PostPayout",
    Method::POST,
    "/payouts",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
    Idempotency::WithRequestId,
);
