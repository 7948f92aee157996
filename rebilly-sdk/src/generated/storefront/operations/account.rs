// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Account of the customer: sign-in, registration and password.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::CommaList;
use crate::storefront::{
    StorefrontAccount, StorefrontAccountRequest, StorefrontCustomerToken,
    StorefrontForgotPassword, StorefrontLogin, StorefrontPasswordChange,
    StorefrontPasswordReset, StorefrontRegistration, StorefrontVerificationResend,
};
use crate::typed_call::call;
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Account of the customer: sign-in, registration and password.
    pub fn account(&self) -> Account {
        Account {
            client: self.client.clone(),
        }
    }
}

/// Account of the customer: sign-in, registration and password.
///
/// Accessor of [`Storefront`]: [`Storefront::account`].
#[derive(Debug, Clone)]
pub struct Account {
    client: Client,
}

impl Account {
    /// Returns the account of the customer.
    ///
    /// `GET /storefront/account` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_account = client.storefront().account().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetStorefrontAccount {
        GetStorefrontAccount(self.client.call(&GET))
    }

    /// Changes properties of the customer's account.
    ///
    /// `PATCH /storefront/account` responds with 200; documented errors: 401, 403, 422, 429. With
    /// `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontAccountRequest::default()
    ///     .with_default_payment_instrument_id("inst_0YVB8KPKNXCBR9EDX7JHSED75N");
    /// let storefront_account = client.storefront().account().update(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update<'b>(
        &self,
        body: impl Into<Option<&'b StorefrontAccountRequest>>,
    ) -> Call<StorefrontAccount> {
        match body.into() {
            Some(body) => self.client.call(&UPDATE).json(body),
            None => self.client.call(&UPDATE),
        }
    }

    /// Requests a password reset for a username.
    ///
    /// `POST /storefront/account/forgot-password` responds with 204; documented errors: 401, 403,
    /// 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontForgotPassword::new("username");
    /// client.storefront().account().request_password_reset(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn request_password_reset<'b>(
        &self,
        body: impl Into<Option<&'b StorefrontForgotPassword>>,
    ) -> Call<()> {
        match body.into() {
            Some(body) => self.client.call(&REQUEST_PASSWORD_RESET).json(body),
            None => self.client.call(&REQUEST_PASSWORD_RESET),
        }
    }

    /// Changes the password of the customer.
    ///
    /// `PATCH /storefront/account/password` responds with 200; documented errors: 401, 403, 422,
    /// 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontPasswordChange::new(
    ///     "current-password",
    ///     "new-password",
    /// );
    /// let storefront_account = client.storefront().account().change_password(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn change_password<'b>(
        &self,
        body: impl Into<Option<&'b StorefrontPasswordChange>>,
    ) -> Call<StorefrontAccount> {
        match body.into() {
            Some(body) => self.client.call(&CHANGE_PASSWORD).json(body),
            None => self.client.call(&CHANGE_PASSWORD),
        }
    }

    /// Resends the verification message to a username.
    ///
    /// A retry can send the message twice.
    ///
    /// `POST /storefront/account/resend-verification` responds with 204; documented errors: 401,
    /// 403, 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontVerificationResend::new("username");
    /// client.storefront().account().resend_verification(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn resend_verification<'b>(
        &self,
        body: impl Into<Option<&'b StorefrontVerificationResend>>,
    ) -> Call<()> {
        match body.into() {
            Some(body) => self.client.call(&RESEND_VERIFICATION).json(body),
            None => self.client.call(&RESEND_VERIFICATION),
        }
    }

    /// Sets a new password with the token of a password reset.
    ///
    /// `POST /storefront/account/reset-password/{token}` responds with 201; documented errors: 401,
    /// 403, 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontPasswordReset::new("newP@$$w0rd");
    /// let storefront_account = client
    ///     .storefront()
    ///     .account()
    ///     .reset_password("token", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn reset_password<'b>(
        &self,
        token: impl IntoParam<String>,
        body: impl Into<Option<&'b StorefrontPasswordReset>>,
    ) -> Call<StorefrontAccount> {
        match body.into() {
            Some(body) => {
                self.client.call(&RESET_PASSWORD).path(token.into_param()).json(body)
            }

            None => self.client.call(&RESET_PASSWORD).path(token.into_param()),
        }
    }

    /// Verifies an account with the token of a verification message.
    ///
    /// `POST /storefront/account/verification/{token}` responds with 204; documented errors: 401,
    /// 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.storefront().account().verify("token").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify(&self, token: impl IntoParam<String>) -> Call<()> {
        self.client.call(&VERIFY).path(token.into_param())
    }

    /// Exchanges a username and password for a customer token.
    ///
    /// The returned token authenticates further requests of the customer.
    ///
    /// `POST /storefront/login` responds with 201; documented errors: 401, 429. With `None` no body
    /// is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontLogin::new("username", "password");
    /// let storefront_customer_token = client.storefront().account().login(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn login<'b>(
        &self,
        body: impl Into<Option<&'b StorefrontLogin>>,
    ) -> Call<StorefrontCustomerToken> {
        match body.into() {
            Some(body) => self.client.call(&LOGIN).json(body),
            None => self.client.call(&LOGIN),
        }
    }

    /// Logs the customer out.
    ///
    /// `POST /storefront/logout` responds with 204; documented errors: 401, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.storefront().account().logout().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn logout(&self) -> Call<()> {
        self.client.call(&LOGOUT)
    }

    /// Registers a customer with a username and password.
    ///
    /// `POST /storefront/register` responds with 201; documented errors: 401, 403, 422, 429. With
    /// `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontRegistration::new(
    ///     "username",
    ///     "password",
    /// );
    /// let storefront_account = client.storefront().account().register(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn register<'b>(
        &self,
        body: impl Into<Option<&'b StorefrontRegistration>>,
    ) -> Call<StorefrontAccount> {
        match body.into() {
            Some(body) => self.client.call(&REGISTER).json(body),
            None => self.client.call(&REGISTER),
        }
    }
}

/// Call of [`Account::get`](crate::storefront::Account::get): its optional parameters, and the
/// options of every call.
#[must_use = "`Account::get` sends nothing until it is awaited or sent"]
pub struct GetStorefrontAccount(Call<StorefrontAccount>);

impl GetStorefrontAccount {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`storefront_account_expand`](crate::storefront::storefront_account_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetStorefrontAccount, StorefrontAccount);

static GET: Operation = Operation::new(
    "StorefrontGetAccount",
    Method::GET,
    "/storefront/account",
    &[AuthScheme::CustomerJwt],
    Idempotency::Always,
);

static UPDATE: Operation = Operation::new(
        "StorefrontPatchAccount",
        Method::PATCH,
        "/storefront/account",
        &[AuthScheme::CustomerJwt],
        Idempotency::Never,
    )
    .single_use(&["paymentToken"]);
static REQUEST_PASSWORD_RESET: Operation = Operation::new(
    "StorefrontPostForgotPassword",
    Method::POST,
    "/storefront/account/forgot-password",
    &[AuthScheme::PublishableApiKey],
    Idempotency::Never,
);

static CHANGE_PASSWORD: Operation = Operation::new(
    "StorefrontPatchAccountPassword",
    Method::PATCH,
    "/storefront/account/password",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);

static RESEND_VERIFICATION: Operation = Operation::new(
    "StorefrontPostAccountResendVerification",
    Method::POST,
    "/storefront/account/resend-verification",
    &[AuthScheme::PublishableApiKey],
    Idempotency::Never,
);

static RESET_PASSWORD: Operation = Operation::new(
    "StorefrontPostResetPassword",
    Method::POST,
    "/storefront/account/reset-password/{token}",
    &[AuthScheme::PublishableApiKey],
    Idempotency::Never,
);

static VERIFY: Operation = Operation::new(
    "StorefrontPostAccountVerification",
    Method::POST,
    "/storefront/account/verification/{token}",
    &[AuthScheme::PublishableApiKey],
    Idempotency::Never,
);

static LOGIN: Operation = Operation::new(
    "StorefrontPostLogin",
    Method::POST,
    "/storefront/login",
    &[AuthScheme::PublishableApiKey],
    Idempotency::Never,
);

static LOGOUT: Operation = Operation::new(
    "StorefrontPostLogout",
    Method::POST,
    "/storefront/logout",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);

static REGISTER: Operation = Operation::new(
        "StorefrontPostRegister",
        Method::POST,
        "/storefront/register",
        &[AuthScheme::PublishableApiKey],
        Idempotency::Never,
    )
    .single_use(&["paymentToken"]);
