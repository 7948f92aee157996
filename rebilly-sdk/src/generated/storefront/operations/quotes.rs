// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Quotes for new and changed subscriptions, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::CommaList;
use crate::shared::QuoteId;
use crate::storefront::StorefrontQuote;
use crate::transfer::Download;
use crate::typed_call::call;
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Quotes for new and changed subscriptions, as the authenticated customer sees them.
    pub fn quotes(&self) -> Quotes {
        Quotes {
            client: self.client.clone(),
        }
    }
}

/// Quotes for new and changed subscriptions, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::quotes`].
#[derive(Debug, Clone)]
pub struct Quotes {
    client: Client,
}

impl Quotes {
    /// Returns a quote, as JSON or as a PDF document.
    ///
    /// `GET /storefront/quotes/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_quote = client
    ///     .storefront()
    ///     .quotes()
    ///     .get("qt_01HXBZMEGPETPHJZH6V4RHBMA8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<QuoteId>) -> GetStorefrontQuote {
        GetStorefrontQuote(self.client.call(&GET).path(id.into_param()))
    }

    /// Downloads the response of [`get`](Self::get) as `application/pdf`.
    ///
    /// `GET /storefront/quotes/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let bytes = client
    ///     .storefront()
    ///     .quotes()
    ///     .get_pdf("qt_01HXBZMEGPETPHJZH6V4RHBMA8")
    ///     .await?
    ///     .bytes()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pdf(&self, id: impl IntoParam<QuoteId>) -> Call<Download> {
        self.client.call(&GET).accept("application/pdf").path(id.into_param())
    }

    /// Accepts a quote.
    ///
    /// `POST /storefront/quotes/{id}/accept` responds with 200; documented errors: 401, 403, 404,
    /// 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_quote = client
    ///     .storefront()
    ///     .quotes()
    ///     .accept("qt_01HXBZMEGPETPHJZH6V4RHBMA8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn accept(&self, id: impl IntoParam<QuoteId>) -> Call<StorefrontQuote> {
        self.client.call(&ACCEPT).path(id.into_param())
    }

    /// Rejects a quote.
    ///
    /// `POST /storefront/quotes/{id}/reject` responds with 200; documented errors: 401, 403, 404,
    /// 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_quote = client
    ///     .storefront()
    ///     .quotes()
    ///     .reject("qt_01HXBZMEGPETPHJZH6V4RHBMA8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reject(&self, id: impl IntoParam<QuoteId>) -> Call<StorefrontQuote> {
        self.client.call(&REJECT).path(id.into_param())
    }
}

/// Call of [`Quotes::get`](crate::storefront::Quotes::get): its optional parameters, and the
/// options of every call.
#[must_use = "`Quotes::get` sends nothing until it is awaited or sent"]
pub struct GetStorefrontQuote(Call<StorefrontQuote>);

impl GetStorefrontQuote {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`storefront_quote_expand`](crate::storefront::storefront_quote_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetStorefrontQuote, StorefrontQuote);

static GET: Operation = Operation::new(
        "StorefrontGetQuote",
        Method::GET,
        "/storefront/quotes/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
static ACCEPT: Operation = Operation::new(
    "StorefrontPostQuoteAcceptance",
    Method::POST,
    "/storefront/quotes/{id}/accept",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);

static REJECT: Operation = Operation::new(
    "StorefrontPostQuoteRejection",
    Method::POST,
    "/storefront/quotes/{id}/reject",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);
