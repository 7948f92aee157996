// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Password reset for users.

use http::Method;
use crate::account::ForgotPassword;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Idempotency, Operation};

impl Client {
    /// Password reset for users.
    pub fn password_resets(&self) -> PasswordResets {
        PasswordResets {
            client: self.clone(),
        }
    }
}

/// Password reset for users.
///
/// Accessor of the client: [`Client::password_resets`].
#[derive(Debug, Clone)]
pub struct PasswordResets {
    client: Client,
}

impl PasswordResets {
    /// Requests a password reset for the user with an email address.
    ///
    /// `POST /forgot-password` responds with 204; documented errors: 422.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::ForgotPassword::new("user@example.com");
    /// client.password_resets().request(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn request(&self, body: &ForgotPassword) -> Call<()> {
        self.client.call(&REQUEST).json(body)
    }
}

static REQUEST: Operation = Operation::new(
        "PostForgotPasswordRequest",
        Method::POST,
        "/forgot-password",
        &[],
        Idempotency::Never,
    )
    .without_organization();
