// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Validation of digital wallets.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{ApplePayValidation, ApplePayValidationRequest};

impl Client {
    /// Validation of digital wallets.
    pub fn digital_wallets(&self) -> DigitalWallets {
        DigitalWallets {
            client: self.clone(),
        }
    }
}

/// Validation of digital wallets.
///
/// Accessor of the client: [`Client::digital_wallets`].
#[derive(Debug, Clone)]
pub struct DigitalWallets {
    client: Client,
}

impl DigitalWallets {
    /// Validates a digital wallet session with its provider.
    ///
    /// `POST /digital-wallets/validation` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::ApplePayValidationRequest::new(
    ///     rebilly_sdk::payments::ApplePaySessionRequest::default(),
    /// );
    /// let apple_pay_validation = client.digital_wallets().validate(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn validate(
        &self,
        body: &ApplePayValidationRequest,
    ) -> Call<ApplePayValidation> {
        self.client.call(&VALIDATE).json(body)
    }
}

static VALIDATE: Operation = Operation::new(
    "PostDigitalWalletValidation",
    Method::POST,
    "/digital-wallets/validation",
    &[AuthScheme::PublishableApiKey, AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);
