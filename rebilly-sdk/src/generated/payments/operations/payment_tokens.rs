// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Single-use tokens for payment data.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{CompositeToken, CompositeTokenRequest};
use crate::shared::PaymentTokenId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Single-use tokens for payment data.
    pub fn payment_tokens(&self) -> PaymentTokens {
        PaymentTokens {
            client: self.clone(),
        }
    }
}

/// Single-use tokens for payment data.
///
/// Accessor of the client: [`Client::payment_tokens`].
#[derive(Debug, Clone)]
pub struct PaymentTokens {
    client: Client,
}

impl PaymentTokens {
    /// Lists payment tokens.
    ///
    /// `GET /tokens` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.payment_tokens().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListPaymentTokens {
        ListPaymentTokens(self.client.call(&LIST))
    }

    /// Creates a payment token from the details of a payment instrument.
    ///
    /// A payment token can be used once and expires after 30 minutes.
    ///
    /// `POST /tokens` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::CompositeTokenRequest::from(
    ///     rebilly_sdk::payments::PaymentCardTokenRequest::new(
    ///         rebilly_sdk::payments::PaymentCardTokenPaymentInstrumentRequest::new(1, 1),
    ///     ),
    /// );
    /// let composite_token = client.payment_tokens().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &CompositeTokenRequest) -> Call<CompositeToken> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a payment token.
    ///
    /// Requires a publishable API key.
    ///
    /// `GET /tokens/{token}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let composite_token = client.payment_tokens().get("payment-token-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, token: impl IntoParam<PaymentTokenId>) -> Call<CompositeToken> {
        self.client.call(&GET).path(token.into_param())
    }
}

/// Call of [`PaymentTokens::list`](crate::payments::PaymentTokens::list): its optional parameters,
/// and the options of every call.
#[must_use = "`PaymentTokens::list` sends nothing until it is awaited or sent"]
pub struct ListPaymentTokens(Call<Vec<CompositeToken>>);

impl ListPaymentTokens {
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

paged_call!(ListPaymentTokens, CompositeToken);

static LIST: Operation = Operation::new(
    "GetTokenCollection",
    Method::GET,
    "/tokens",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE: Operation = Operation::new(
    "PostToken",
    Method::POST,
    "/tokens",
    &[AuthScheme::PublishableApiKey, AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetToken",
        Method::GET,
        "/tokens/{token}",
        &[AuthScheme::PublishableApiKey],
        Idempotency::Always,
    )
    .returns_id();
