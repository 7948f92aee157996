// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Settings of KYC.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::kyc::KycVerificationSettings;
use crate::operation::{AuthScheme, Idempotency, Operation};

impl Client {
    /// Settings of KYC.
    pub fn kyc_settings(&self) -> KycSettings {
        KycSettings {
            client: self.clone(),
        }
    }
}

/// Settings of KYC.
///
/// Accessor of the client: [`Client::kyc_settings`].
#[derive(Debug, Clone)]
pub struct KycSettings {
    client: Client,
}

impl KycSettings {
    /// Returns the KYC settings.
    ///
    /// `GET /kyc-settings` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let kyc_verification_settings = client.kyc_settings().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<KycVerificationSettings> {
        self.client.call(&GET)
    }

    /// Replaces the KYC settings.
    ///
    /// A retry is safe.
    ///
    /// `PUT /kyc-settings` responds with 200; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::kyc::KycVerificationSettings::default().with_ui_version("1");
    /// let kyc_verification_settings = client.kyc_settings().set(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set(&self, body: &KycVerificationSettings) -> Call<KycVerificationSettings> {
        self.client.call(&SET).json(body)
    }
}

static GET: Operation = Operation::new(
    "GetKycSettings",
    Method::GET,
    "/kyc-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET: Operation = Operation::new(
    "PutKycSettings",
    Method::PUT,
    "/kyc-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
