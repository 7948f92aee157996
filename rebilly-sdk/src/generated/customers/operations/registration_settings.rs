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
    /// TBD.
    ///
    /// `GET /account-registration-settings` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .registration_settings()
    ///     .get_account_registration_settings_collection()
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_account_registration_settings_collection(
        &self,
    ) -> GetRegistrationSettingsAccountRegistrationSettingsCollection {
        GetRegistrationSettingsAccountRegistrationSettingsCollection(
            self.client.call(&GET_ACCOUNT_REGISTRATION_SETTINGS_COLLECTION),
        )
    }

    /// TBD.
    ///
    /// `POST /account-registration-settings` responds with 201; documented errors: 401, 403, 409,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::AccountRegistrationSettingsRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let account_registration_settings = client
    ///     .registration_settings()
    ///     .post_account_registration_settings(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_account_registration_settings(
        &self,
        body: &AccountRegistrationSettingsRequest,
    ) -> Call<AccountRegistrationSettings> {
        self.client.call(&POST_ACCOUNT_REGISTRATION_SETTINGS).json(body)
    }

    /// TBD.
    ///
    /// `GET /account-registration-settings/{id}` responds with 200; documented errors: 401, 403,
    /// 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let account_registration_settings = client
    ///     .registration_settings()
    ///     .get_account_registration_settings("registration-settings-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_account_registration_settings(
        &self,
        id: impl IntoParam<RegistrationSettingsId>,
    ) -> Call<AccountRegistrationSettings> {
        self.client.call(&GET_ACCOUNT_REGISTRATION_SETTINGS).path(id.into_param())
    }

    /// TBD.
    ///
    /// `PUT /account-registration-settings/{id}` responds with 200 or 201; documented errors: 401,
    /// 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::AccountRegistrationSettingsRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let account_registration_settings = client
    ///     .registration_settings()
    ///     .put_account_registration_settings("registration-settings-id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_account_registration_settings(
        &self,
        id: impl IntoParam<RegistrationSettingsId>,
        body: &AccountRegistrationSettingsRequest,
    ) -> Call<AccountRegistrationSettings> {
        self.client
            .call(&PUT_ACCOUNT_REGISTRATION_SETTINGS)
            .path(id.into_param())
            .json(body)
    }

    /// TBD.
    ///
    /// `DELETE /account-registration-settings/{id}` responds with 204; documented errors: 401, 403,
    /// 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .registration_settings()
    ///     .delete_account_registration_settings("registration-settings-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_account_registration_settings(
        &self,
        id: impl IntoParam<RegistrationSettingsId>,
    ) -> Call<()> {
        self.client.call(&DELETE_ACCOUNT_REGISTRATION_SETTINGS).path(id.into_param())
    }
}

/// Call of
/// [`RegistrationSettings::get_account_registration_settings_collection`](crate::customers::RegistrationSettings::get_account_registration_settings_collection):
/// its optional parameters, and the options of every call.
#[must_use = "`RegistrationSettings::get_account_registration_settings_collection` sends nothing until it is awaited or sent"]
pub struct GetRegistrationSettingsAccountRegistrationSettingsCollection(
    Call<Vec<AccountRegistrationSettings>>,
);

impl GetRegistrationSettingsAccountRegistrationSettingsCollection {
    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }
}

paged_call!(
    GetRegistrationSettingsAccountRegistrationSettingsCollection,
    AccountRegistrationSettings
);

static GET_ACCOUNT_REGISTRATION_SETTINGS_COLLECTION: Operation = Operation::new(
    "GetAccountRegistrationSettingsCollection",
    Method::GET,
    "/account-registration-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_ACCOUNT_REGISTRATION_SETTINGS: Operation = Operation::new(
    "PostAccountRegistrationSettings",
    Method::POST,
    "/account-registration-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_ACCOUNT_REGISTRATION_SETTINGS: Operation = Operation::new(
        "GetAccountRegistrationSettings",
        Method::GET,
        "/account-registration-settings/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static PUT_ACCOUNT_REGISTRATION_SETTINGS: Operation = Operation::new(
        "PutAccountRegistrationSettings",
        Method::PUT,
        "/account-registration-settings/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_ACCOUNT_REGISTRATION_SETTINGS: Operation = Operation::new(
    "DeleteAccountRegistrationSettings",
    Method::DELETE,
    "/account-registration-settings/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
