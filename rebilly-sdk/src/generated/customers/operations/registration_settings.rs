// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Settings of the registration of customers.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::{AccountRegistrationSettings, AccountRegistrationSettingsRequest};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::shared::RegistrationSettingsId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Settings of the registration of customers.
    pub fn registration_settings(&self) -> RegistrationSettings {
        RegistrationSettings {
            client: self.clone(),
        }
    }
}

/// Settings of the registration of customers.
///
/// Accessor of the client: [`Client::registration_settings`].
#[derive(Debug, Clone)]
pub struct RegistrationSettings {
    client: Client,
}

impl RegistrationSettings {
    /// Lists registration settings.
    ///
    /// `GET /account-registration-settings` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.registration_settings().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRegistrationSettings {
        ListRegistrationSettings(self.client.call(&LIST))
    }

    /// Creates registration settings with an identifier assigned by Rebilly.
    ///
    /// A retry can create the settings twice. For safe retries, call `upsert` with an identifier of
    /// your own.
    ///
    /// `POST /account-registration-settings` responds with 201; documented errors: 401, 403, 409,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::AccountRegistrationSettingsRequest::new(
    ///     "EU Registration Requirements",
    /// );
    /// let account_registration_settings = client.registration_settings().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &AccountRegistrationSettingsRequest,
    ) -> Call<AccountRegistrationSettings> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns registration settings.
    ///
    /// `GET /account-registration-settings/{id}` responds with 200; documented errors: 401, 403,
    /// 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let account_registration_settings = client
    ///     .registration_settings()
    ///     .get("eu-registration")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<RegistrationSettingsId>,
    ) -> Call<AccountRegistrationSettings> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the registration settings with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /account-registration-settings/{id}` responds with 200 or 201; documented errors: 401,
    /// 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::AccountRegistrationSettingsRequest::new(
    ///     "EU Registration Requirements",
    /// );
    /// let account_registration_settings = client
    ///     .registration_settings()
    ///     .upsert("eu-registration", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<RegistrationSettingsId>,
        body: &AccountRegistrationSettingsRequest,
    ) -> Call<AccountRegistrationSettings> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes registration settings.
    ///
    /// `DELETE /account-registration-settings/{id}` responds with 204; documented errors: 401, 403,
    /// 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.registration_settings().delete("eu-registration").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<RegistrationSettingsId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`RegistrationSettings::list`](crate::customers::RegistrationSettings::list): its
/// optional parameters, and the options of every call.
#[must_use = "`RegistrationSettings::list` sends nothing until it is awaited or sent"]
pub struct ListRegistrationSettings(Call<Vec<AccountRegistrationSettings>>);

impl ListRegistrationSettings {
    /// Maximum number of items in a page.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }
}

paged_call!(ListRegistrationSettings, AccountRegistrationSettings);

static LIST: Operation = Operation::new(
    "GetAccountRegistrationSettingsCollection",
    Method::GET,
    "/account-registration-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE: Operation = Operation::new(
    "PostAccountRegistrationSettings",
    Method::POST,
    "/account-registration-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetAccountRegistrationSettings",
        Method::GET,
        "/account-registration-settings/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutAccountRegistrationSettings",
        Method::PUT,
        "/account-registration-settings/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteAccountRegistrationSettings",
    Method::DELETE,
    "/account-registration-settings/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
