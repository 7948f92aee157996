// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Settings of external services.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::ExternalServiceConfiguration;
use crate::operation::{AuthScheme, Idempotency, Operation};

impl Client {
    /// Settings of external services.
    pub fn external_service_settings(&self) -> ExternalServiceSettings {
        ExternalServiceSettings {
            client: self.clone(),
        }
    }
}

/// Settings of external services.
///
/// Accessor of the client: [`Client::external_service_settings`].
#[derive(Debug, Clone)]
pub struct ExternalServiceSettings {
    client: Client,
}

impl ExternalServiceSettings {
    /// Returns the settings of external services.
    ///
    /// `GET /external-services-settings` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let external_service_configuration = client.external_service_settings().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<ExternalServiceConfiguration> {
        self.client.call(&GET)
    }

    /// Replaces the settings of external services.
    ///
    /// A retry is safe.
    ///
    /// `PUT /external-services-settings` responds with 200; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::ExternalServiceConfiguration::default();
    /// let external_service_configuration = client
    ///     .external_service_settings()
    ///     .set(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set(
        &self,
        body: &ExternalServiceConfiguration,
    ) -> Call<ExternalServiceConfiguration> {
        self.client.call(&SET).json(body)
    }
}

static GET: Operation = Operation::new(
    "GetExternalServiceSettings",
    Method::GET,
    "/external-services-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET: Operation = Operation::new(
    "PutExternalServiceSettings",
    Method::PUT,
    "/external-services-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
