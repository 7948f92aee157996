// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Profile of the current user, with sessions and multi-factor authentication.

use http::Method;
use crate::account::{
    PermissionsEmulation, ProfileMfa, Session, UserProfile, UserProfileRequest,
};
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};

impl Client {
    /// Profile of the current user, with sessions and multi-factor authentication.
    pub fn profile(&self) -> Profile {
        Profile { client: self.clone() }
    }
}

/// Profile of the current user, with sessions and multi-factor authentication.
///
/// Accessor of the client: [`Client::profile`].
#[derive(Debug, Clone)]
pub struct Profile {
    client: Client,
}

impl Profile {
    /// Starts a session that emulates a set of permissions.
    ///
    /// `POST /permissions-emulation` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::PermissionsEmulation::new(["permissions"]);
    /// let session = client.profile().start_permissions_emulation(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn start_permissions_emulation(
        &self,
        body: &PermissionsEmulation,
    ) -> Call<Session> {
        self.client.call(&START_PERMISSIONS_EMULATION).json(body)
    }

    /// Stops the emulation of permissions and returns a session.
    ///
    /// `DELETE /permissions-emulation` responds with 201; documented errors: 401, 403, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let session = client.profile().stop_permissions_emulation().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop_permissions_emulation(&self) -> Call<Session> {
        self.client.call(&STOP_PERMISSIONS_EMULATION)
    }

    /// Returns the profile of the current user.
    ///
    /// `GET /profile` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let user_profile = client.profile().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<UserProfile> {
        self.client.call(&GET)
    }

    /// Replaces the profile of the current user.
    ///
    /// A retry is safe.
    ///
    /// `PUT /profile` responds with 200; documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::UserProfileRequest::default();
    /// let user_profile = client.profile().set(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set(&self, body: &UserProfileRequest) -> Call<UserProfile> {
        self.client.call(&SET).json(body)
    }

    /// Returns the multi-factor authentication of the current user.
    ///
    /// `GET /profile/mfa` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let profile_mfa = client.profile().get_mfa().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_mfa(&self) -> Call<ProfileMfa> {
        self.client.call(&GET_MFA)
    }

    /// Sets up multi-factor authentication for the current user.
    ///
    /// `POST /profile/mfa` responds with 201; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let profile_mfa = client.profile().create_mfa().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_mfa(&self) -> Call<ProfileMfa> {
        self.client.call(&CREATE_MFA)
    }

    /// Removes the multi-factor authentication of the current user.
    ///
    /// `DELETE /profile/mfa` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.profile().delete_mfa().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_mfa(&self) -> Call<()> {
        self.client.call(&DELETE_MFA)
    }
}

static START_PERMISSIONS_EMULATION: Operation = Operation::new(
    "PostPermissionsEmulation",
    Method::POST,
    "/permissions-emulation",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static STOP_PERMISSIONS_EMULATION: Operation = Operation::new(
    "DeletePermissionsEmulation",
    Method::DELETE,
    "/permissions-emulation",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET: Operation = Operation::new(
    "GetProfile",
    Method::GET,
    "/profile",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET: Operation = Operation::new(
    "PutProfile",
    Method::PUT,
    "/profile",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_MFA: Operation = Operation::new(
    "GetProfileMfa",
    Method::GET,
    "/profile/mfa",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE_MFA: Operation = Operation::new(
    "PostProfileMfa",
    Method::POST,
    "/profile/mfa",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static DELETE_MFA: Operation = Operation::new(
    "DeleteProfileMfa",
    Method::DELETE,
    "/profile/mfa",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
