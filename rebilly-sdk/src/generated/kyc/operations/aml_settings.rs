// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Settings of anti-money-laundering checks.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::kyc::AmlScreeningSettings;
use crate::operation::{AuthScheme, Idempotency, Operation};

impl Client {
    /// Settings of anti-money-laundering checks.
    pub fn aml_settings(&self) -> AmlSettings {
        AmlSettings {
            client: self.clone(),
        }
    }
}

/// Settings of anti-money-laundering checks.
///
/// Accessor of the client: [`Client::aml_settings`].
#[derive(Debug, Clone)]
pub struct AmlSettings {
    client: Client,
}

impl AmlSettings {
    /// Returns the AML settings.
    ///
    /// `GET /aml-settings` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let aml_screening_settings = client.aml_settings().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<AmlScreeningSettings> {
        self.client.call(&GET)
    }

    /// Replaces the AML settings.
    ///
    /// A retry is safe.
    ///
    /// `PUT /aml-settings` responds with 200 or 201; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::kyc::AmlScreeningSettings::default();
    /// let aml_screening_settings = client.aml_settings().set(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set(&self, body: &AmlScreeningSettings) -> Call<AmlScreeningSettings> {
        self.client.call(&SET).json(body)
    }
}

static GET: Operation = Operation::new(
    "GetAmlSettings",
    Method::GET,
    "/aml-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET: Operation = Operation::new(
    "PutAmlSettings",
    Method::PUT,
    "/aml-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
