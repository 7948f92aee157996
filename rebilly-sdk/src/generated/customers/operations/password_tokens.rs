// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Tokens that reset the passwords of customers.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::{ResetPasswordToken, ResetPasswordTokenRequest};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::shared::ResetPasswordTokenId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Tokens that reset the passwords of customers.
    pub fn password_tokens(&self) -> PasswordTokens {
        PasswordTokens {
            client: self.clone(),
        }
    }
}

/// Tokens that reset the passwords of customers.
///
/// Accessor of the client: [`Client::password_tokens`].
#[derive(Debug, Clone)]
pub struct PasswordTokens {
    client: Client,
}

impl PasswordTokens {
    /// Lists tokens for a password reset.
    ///
    /// `GET /password-tokens` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.password_tokens().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListPasswordTokens {
        ListPasswordTokens(self.client.call(&LIST))
    }

    /// Creates a token for a password reset.
    ///
    /// A retry can create a second token.
    ///
    /// `POST /password-tokens` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::ResetPasswordTokenRequest::new("username");
    /// let reset_password_token = client.password_tokens().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &ResetPasswordTokenRequest) -> Call<ResetPasswordToken> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a token for a password reset.
    ///
    /// `GET /password-tokens/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let reset_password_token = client
    ///     .password_tokens()
    ///     .get("reset-password-token-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<ResetPasswordTokenId>,
    ) -> Call<ResetPasswordToken> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Deletes a token for a password reset.
    ///
    /// `DELETE /password-tokens/{id}` responds with 204; documented errors: 401, 403, 404, 409,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.password_tokens().delete("reset-password-token-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<ResetPasswordTokenId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`PasswordTokens::list`](crate::customers::PasswordTokens::list): its optional
/// parameters, and the options of every call.
#[must_use = "`PasswordTokens::list` sends nothing until it is awaited or sent"]
pub struct ListPasswordTokens(Call<Vec<ResetPasswordToken>>);

impl ListPasswordTokens {
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

paged_call!(ListPasswordTokens, ResetPasswordToken);

static LIST: Operation = Operation::new(
    "GetPasswordTokenCollection",
    Method::GET,
    "/password-tokens",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE: Operation = Operation::new(
    "PostPasswordToken",
    Method::POST,
    "/password-tokens",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
    "GetPasswordToken",
    Method::GET,
    "/password-tokens/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static DELETE: Operation = Operation::new(
    "DeletePasswordToken",
    Method::DELETE,
    "/password-tokens/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
