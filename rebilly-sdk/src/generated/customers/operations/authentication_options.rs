// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Options of the sign-in of customers.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::{
    CustomerAuthenticationOptions, CustomerAuthenticationOptionsRequest,
};
use crate::operation::{AuthScheme, Idempotency, Operation};

impl Client {
    /// Options of the sign-in of customers.
    pub fn authentication_options(&self) -> AuthenticationOptions {
        AuthenticationOptions {
            client: self.clone(),
        }
    }
}

/// Options of the sign-in of customers.
///
/// Accessor of the client: [`Client::authentication_options`].
#[derive(Debug, Clone)]
pub struct AuthenticationOptions {
    client: Client,
}

impl AuthenticationOptions {
    /// Returns the options of customer authentication.
    ///
    /// `GET /authentication-options` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let customer_authentication_options = client.authentication_options().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<CustomerAuthenticationOptions> {
        self.client.call(&GET)
    }

    /// Replaces the options of customer authentication.
    ///
    /// A retry is safe.
    ///
    /// `PUT /authentication-options` responds with 200; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::CustomerAuthenticationOptionsRequest::default()
    ///     .with_password_pattern("/^[0-9]+$/");
    /// let customer_authentication_options = client.authentication_options().set(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set(
        &self,
        body: &CustomerAuthenticationOptionsRequest,
    ) -> Call<CustomerAuthenticationOptions> {
        self.client.call(&SET).json(body)
    }
}

static GET: Operation = Operation::new(
    "GetAuthenticationOption",
    Method::GET,
    "/authentication-options",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET: Operation = Operation::new(
    "PutAuthenticationOption",
    Method::PUT,
    "/authentication-options",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
