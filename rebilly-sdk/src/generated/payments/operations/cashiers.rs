// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Cashiers: hosted pages for deposits and payouts.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{Cashier, CashierCreate};
use crate::shared::CashierId;
use crate::types::IntoParam;

impl Client {
    /// Cashiers: hosted pages for deposits and payouts.
    pub fn cashiers(&self) -> Cashiers {
        Cashiers { client: self.clone() }
    }
}

/// Cashiers: hosted pages for deposits and payouts.
///
/// Accessor of the client: [`Client::cashiers`].
#[derive(Debug, Clone)]
pub struct Cashiers {
    client: Client,
}

impl Cashiers {
    /// Creates a cashier for a customer, or returns an existing one.
    ///
    /// The status is 201 for a new cashier and 200 otherwise.
    ///
    /// `POST /cashiers` responds with 200 or 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::CashierCreate::new(
    ///     "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     "USD",
    /// );
    /// let cashier = client.cashiers().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &CashierCreate) -> Call<Cashier> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a cashier.
    ///
    /// `GET /cashiers/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let cashier = client.cashiers().get("cashier_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<CashierId>) -> Call<Cashier> {
        self.client.call(&GET).path(id.into_param())
    }
}

static CREATE: Operation = Operation::new(
    "PostCashier",
    Method::POST,
    "/cashiers",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetCashier",
        Method::GET,
        "/cashiers/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
