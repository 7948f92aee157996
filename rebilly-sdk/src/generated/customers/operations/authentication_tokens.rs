// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Tokens that sign customers in.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::{
    AuthenticationToken, AuthenticationTokenResponse, CustomerJwt, CustomerJwtRequest,
};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Tokens that sign customers in.
    pub fn authentication_tokens(&self) -> AuthenticationTokens {
        AuthenticationTokens {
            client: self.clone(),
        }
    }
}

/// Tokens that sign customers in.
///
/// Accessor of the client: [`Client::authentication_tokens`].
#[derive(Debug, Clone)]
pub struct AuthenticationTokens {
    client: Client,
}

impl AuthenticationTokens {
    /// Lists authentication tokens.
    ///
    /// `GET /authentication-tokens` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.authentication_tokens().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListAuthenticationTokens {
        ListAuthenticationTokens(self.client.call(&LIST))
    }

    /// Logs a customer in with a password, or without one, and returns an authentication token.
    ///
    /// A retry can create a second token.
    ///
    /// `POST /authentication-tokens` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::AuthenticationToken::from(
    ///     rebilly_sdk::customers::AuthenticationTokenPasswordMode::new(
    ///         "username",
    ///         "password",
    ///     ),
    /// );
    /// let authentication_token_response = client.authentication_tokens().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &AuthenticationToken,
    ) -> Call<AuthenticationTokenResponse> {
        self.client.call(&CREATE).json(body)
    }

    /// Verifies an authentication token and returns it.
    ///
    /// `GET /authentication-tokens/{token}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let authentication_token_response = client.authentication_tokens().get("token").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        token: impl IntoParam<String>,
    ) -> Call<AuthenticationTokenResponse> {
        self.client.call(&GET).path(token.into_param())
    }

    /// Deletes an authentication token, which logs the customer out.
    ///
    /// `DELETE /authentication-tokens/{token}` responds with 204; documented errors: 401, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.authentication_tokens().delete("token").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, token: impl IntoParam<String>) -> Call<()> {
        self.client.call(&DELETE).path(token.into_param())
    }

    /// Exchanges an authentication token for a JWT of the customer.
    ///
    /// The exchange invalidates the authentication token if `invalidate` is `true`, so a retry can
    /// fail.
    ///
    /// `POST /authentication-tokens/{token}/exchange` responds with 201; documented errors: 401,
    /// 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::CustomerJwtRequest::default()
    ///     .with_one_time_password("123456");
    /// let customer_jwt = client.authentication_tokens().exchange("token", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn exchange(
        &self,
        token: impl IntoParam<String>,
        body: &CustomerJwtRequest,
    ) -> Call<CustomerJwt> {
        self.client.call(&EXCHANGE).path(token.into_param()).json(body)
    }
}

/// Call of [`AuthenticationTokens::list`](crate::customers::AuthenticationTokens::list): its
/// optional parameters, and the options of every call.
#[must_use = "`AuthenticationTokens::list` sends nothing until it is awaited or sent"]
pub struct ListAuthenticationTokens(Call<Vec<AuthenticationTokenResponse>>);

impl ListAuthenticationTokens {
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

paged_call!(ListAuthenticationTokens, AuthenticationTokenResponse);

static LIST: Operation = Operation::new(
    "GetAuthenticationTokenCollection",
    Method::GET,
    "/authentication-tokens",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE: Operation = Operation::new(
    "PostAuthenticationToken",
    Method::POST,
    "/authentication-tokens",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::PublishableApiKey],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
    "GetAuthenticationTokenVerification",
    Method::GET,
    "/authentication-tokens/{token}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::PublishableApiKey],
    Idempotency::Always,
);

static DELETE: Operation = Operation::new(
    "DeleteAuthenticationToken",
    Method::DELETE,
    "/authentication-tokens/{token}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::PublishableApiKey],
    Idempotency::Always,
);

static EXCHANGE: Operation = Operation::new(
    "PostAuthenticationTokenExchange",
    Method::POST,
    "/authentication-tokens/{token}/exchange",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::PublishableApiKey],
    Idempotency::Never,
);
