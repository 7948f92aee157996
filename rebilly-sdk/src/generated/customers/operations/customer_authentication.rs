// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Sign-in of customers: credentials, tokens and options.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::{
    AuthenticationOptions, AuthenticationOptionsRequest, AuthenticationToken,
    AuthenticationTokenResponse, CustomerCredential, CustomerCredentialRequest,
    CustomerJwt, CustomerJwtRequest, ResetPasswordToken, ResetPasswordTokenRequest,
};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::shared::CustomerCredentialId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Sign-in of customers: credentials, tokens and options.
    pub fn customer_authentication(&self) -> CustomerAuthentication {
        CustomerAuthentication {
            client: self.clone(),
        }
    }
}

/// Sign-in of customers: credentials, tokens and options.
///
/// Accessor of the client: [`Client::customer_authentication`].
#[derive(Debug, Clone)]
pub struct CustomerAuthentication {
    client: Client,
}

impl CustomerAuthentication {
    /// TBD.
    ///
    /// `GET /authentication-options` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let authentication_options = client
    ///     .customer_authentication()
    ///     .get_authentication_option()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_authentication_option(&self) -> Call<AuthenticationOptions> {
        self.client.call(&GET_AUTHENTICATION_OPTION)
    }

    /// TBD.
    ///
    /// `PUT /authentication-options` responds with 200; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::AuthenticationOptionsRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let authentication_options = client
    ///     .customer_authentication()
    ///     .put_authentication_option(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_authentication_option(
        &self,
        body: &AuthenticationOptionsRequest,
    ) -> Call<AuthenticationOptions> {
        self.client.call(&PUT_AUTHENTICATION_OPTION).json(body)
    }

    /// TBD.
    ///
    /// `GET /authentication-tokens` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .customer_authentication()
    ///     .get_authentication_token_collection()
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_authentication_token_collection(
        &self,
    ) -> GetCustomerAuthenticationAuthenticationTokenCollection {
        GetCustomerAuthenticationAuthenticationTokenCollection(
            self.client.call(&GET_AUTHENTICATION_TOKEN_COLLECTION),
        )
    }

    /// TBD.
    ///
    /// `POST /authentication-tokens` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::AuthenticationToken,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let authentication_token_response = client
    ///     .customer_authentication()
    ///     .post_authentication_token(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_authentication_token(
        &self,
        body: &AuthenticationToken,
    ) -> Call<AuthenticationTokenResponse> {
        self.client.call(&POST_AUTHENTICATION_TOKEN).json(body)
    }

    /// TBD.
    ///
    /// `GET /authentication-tokens/{token}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let authentication_token_response = client
    ///     .customer_authentication()
    ///     .get_authentication_token_verification("token")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_authentication_token_verification(
        &self,
        token: impl IntoParam<String>,
    ) -> Call<AuthenticationTokenResponse> {
        self.client.call(&GET_AUTHENTICATION_TOKEN_VERIFICATION).path(token.into_param())
    }

    /// TBD.
    ///
    /// `DELETE /authentication-tokens/{token}` responds with 204; documented errors: 401, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.customer_authentication().delete_authentication_token("token").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_authentication_token(
        &self,
        token: impl IntoParam<String>,
    ) -> Call<()> {
        self.client.call(&DELETE_AUTHENTICATION_TOKEN).path(token.into_param())
    }

    /// TBD.
    ///
    /// `POST /authentication-tokens/{token}/exchange` responds with 201; documented errors: 401,
    /// 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::CustomerJwtRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let customer_jwt = client
    ///     .customer_authentication()
    ///     .post_authentication_token_exchange("token", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_authentication_token_exchange(
        &self,
        token: impl IntoParam<String>,
        body: &CustomerJwtRequest,
    ) -> Call<CustomerJwt> {
        self.client
            .call(&POST_AUTHENTICATION_TOKEN_EXCHANGE)
            .path(token.into_param())
            .json(body)
    }

    /// TBD.
    ///
    /// `GET /credentials` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .customer_authentication()
    ///     .get_credential_collection()
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_credential_collection(
        &self,
    ) -> GetCustomerAuthenticationCredentialCollection {
        GetCustomerAuthenticationCredentialCollection(
            self.client.call(&GET_CREDENTIAL_COLLECTION),
        )
    }

    /// TBD.
    ///
    /// `POST /credentials` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::CustomerCredentialRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let customer_credential = client
    ///     .customer_authentication()
    ///     .post_credential(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_credential(
        &self,
        body: &CustomerCredentialRequest,
    ) -> Call<CustomerCredential> {
        self.client.call(&POST_CREDENTIAL).json(body)
    }

    /// TBD.
    ///
    /// `GET /credentials/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let customer_credential = client
    ///     .customer_authentication()
    ///     .get_credential("customer-credential-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_credential(
        &self,
        id: impl IntoParam<CustomerCredentialId>,
    ) -> Call<CustomerCredential> {
        self.client.call(&GET_CREDENTIAL).path(id.into_param())
    }

    /// TBD.
    ///
    /// `PUT /credentials/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::CustomerCredentialRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let customer_credential = client
    ///     .customer_authentication()
    ///     .put_credential("customer-credential-id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_credential(
        &self,
        id: impl IntoParam<CustomerCredentialId>,
        body: &CustomerCredentialRequest,
    ) -> Call<CustomerCredential> {
        self.client.call(&PUT_CREDENTIAL).path(id.into_param()).json(body)
    }

    /// TBD.
    ///
    /// `DELETE /credentials/{id}` responds with 204; documented errors: 401, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.customer_authentication().delete_credential("customer-credential-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_credential(
        &self,
        id: impl IntoParam<CustomerCredentialId>,
    ) -> Call<()> {
        self.client.call(&DELETE_CREDENTIAL).path(id.into_param())
    }

    /// TBD.
    ///
    /// `GET /password-tokens` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .customer_authentication()
    ///     .get_password_token_collection()
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_password_token_collection(
        &self,
    ) -> GetCustomerAuthenticationPasswordTokenCollection {
        GetCustomerAuthenticationPasswordTokenCollection(
            self.client.call(&GET_PASSWORD_TOKEN_COLLECTION),
        )
    }

    /// TBD.
    ///
    /// `POST /password-tokens` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::ResetPasswordTokenRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let reset_password_token = client
    ///     .customer_authentication()
    ///     .post_password_token(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_password_token(
        &self,
        body: &ResetPasswordTokenRequest,
    ) -> Call<ResetPasswordToken> {
        self.client.call(&POST_PASSWORD_TOKEN).json(body)
    }

    /// TBD.
    ///
    /// `GET /password-tokens/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let reset_password_token = client
    ///     .customer_authentication()
    ///     .get_password_token("id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_password_token(
        &self,
        id: impl IntoParam<String>,
    ) -> Call<ResetPasswordToken> {
        self.client.call(&GET_PASSWORD_TOKEN).path(id.into_param())
    }

    /// TBD.
    ///
    /// `DELETE /password-tokens/{id}` responds with 204; documented errors: 401, 403, 404, 409,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.customer_authentication().delete_password_token("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_password_token(&self, id: impl IntoParam<String>) -> Call<()> {
        self.client.call(&DELETE_PASSWORD_TOKEN).path(id.into_param())
    }
}

/// Call of
/// [`CustomerAuthentication::get_authentication_token_collection`](crate::customers::CustomerAuthentication::get_authentication_token_collection):
/// its optional parameters, and the options of every call.
#[must_use = "`CustomerAuthentication::get_authentication_token_collection` sends nothing until it is awaited or sent"]
pub struct GetCustomerAuthenticationAuthenticationTokenCollection(
    Call<Vec<AuthenticationTokenResponse>>,
);

impl GetCustomerAuthenticationAuthenticationTokenCollection {
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
    GetCustomerAuthenticationAuthenticationTokenCollection, AuthenticationTokenResponse
);

/// Call of
/// [`CustomerAuthentication::get_credential_collection`](crate::customers::CustomerAuthentication::get_credential_collection):
/// its optional parameters, and the options of every call.
#[must_use = "`CustomerAuthentication::get_credential_collection` sends nothing until it is awaited or sent"]
pub struct GetCustomerAuthenticationCredentialCollection(Call<Vec<CustomerCredential>>);

impl GetCustomerAuthenticationCredentialCollection {
    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }
}

paged_call!(GetCustomerAuthenticationCredentialCollection, CustomerCredential);

/// Call of
/// [`CustomerAuthentication::get_password_token_collection`](crate::customers::CustomerAuthentication::get_password_token_collection):
/// its optional parameters, and the options of every call.
#[must_use = "`CustomerAuthentication::get_password_token_collection` sends nothing until it is awaited or sent"]
pub struct GetCustomerAuthenticationPasswordTokenCollection(
    Call<Vec<ResetPasswordToken>>,
);

impl GetCustomerAuthenticationPasswordTokenCollection {
    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }
}

paged_call!(GetCustomerAuthenticationPasswordTokenCollection, ResetPasswordToken);

static GET_AUTHENTICATION_OPTION: Operation = Operation::new(
    "GetAuthenticationOption",
    Method::GET,
    "/authentication-options",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static PUT_AUTHENTICATION_OPTION: Operation = Operation::new(
    "PutAuthenticationOption",
    Method::PUT,
    "/authentication-options",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_AUTHENTICATION_TOKEN_COLLECTION: Operation = Operation::new(
    "GetAuthenticationTokenCollection",
    Method::GET,
    "/authentication-tokens",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_AUTHENTICATION_TOKEN: Operation = Operation::new(
    "PostAuthenticationToken",
    Method::POST,
    "/authentication-tokens",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::PublishableApiKey],
    Idempotency::Never,
);

static GET_AUTHENTICATION_TOKEN_VERIFICATION: Operation = Operation::new(
    "GetAuthenticationTokenVerification",
    Method::GET,
    "/authentication-tokens/{token}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::PublishableApiKey],
    Idempotency::Always,
);

static DELETE_AUTHENTICATION_TOKEN: Operation = Operation::new(
    "DeleteAuthenticationToken",
    Method::DELETE,
    "/authentication-tokens/{token}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::PublishableApiKey],
    Idempotency::Always,
);

static POST_AUTHENTICATION_TOKEN_EXCHANGE: Operation = Operation::new(
    "PostAuthenticationTokenExchange",
    Method::POST,
    "/authentication-tokens/{token}/exchange",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::PublishableApiKey],
    Idempotency::Never,
);

static GET_CREDENTIAL_COLLECTION: Operation = Operation::new(
    "GetCredentialCollection",
    Method::GET,
    "/credentials",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_CREDENTIAL: Operation = Operation::new(
    "PostCredential",
    Method::POST,
    "/credentials",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_CREDENTIAL: Operation = Operation::new(
        "GetCredential",
        Method::GET,
        "/credentials/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static PUT_CREDENTIAL: Operation = Operation::new(
        "PutCredential",
        Method::PUT,
        "/credentials/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_CREDENTIAL: Operation = Operation::new(
    "DeleteCredential",
    Method::DELETE,
    "/credentials/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_PASSWORD_TOKEN_COLLECTION: Operation = Operation::new(
    "GetPasswordTokenCollection",
    Method::GET,
    "/password-tokens",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_PASSWORD_TOKEN: Operation = Operation::new(
    "PostPasswordToken",
    Method::POST,
    "/password-tokens",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_PASSWORD_TOKEN: Operation = Operation::new(
    "GetPasswordToken",
    Method::GET,
    "/password-tokens/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static DELETE_PASSWORD_TOKEN: Operation = Operation::new(
    "DeletePasswordToken",
    Method::DELETE,
    "/password-tokens/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
