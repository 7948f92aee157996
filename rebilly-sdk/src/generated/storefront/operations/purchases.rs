// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Purchases and payments of the customer.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::storefront::{
    StorefrontOrderPreview, StorefrontOrderPreviewRequest, StorefrontPurchase,
    StorefrontPurchaseRequest,
};
use super::Storefront;

impl Storefront {
    /// Purchases and payments of the customer.
    pub fn purchases(&self) -> Purchases {
        Purchases {
            client: self.client.clone(),
        }
    }
}

/// Purchases and payments of the customer.
///
/// Accessor of [`Storefront`]: [`Storefront::purchases`].
#[derive(Debug, Clone)]
pub struct Purchases {
    client: Client,
}

impl Purchases {
    /// Creates an order for plans and pays it.
    ///
    /// Money can move. A retry can create and pay a second order. A declined payment is no error:
    /// check `transaction`.
    ///
    /// `POST /storefront/purchase` responds with 201; documented errors: 401, 403, 422, 429. With
    /// `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontPurchaseRequest::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     [
    ///         rebilly_sdk::storefront::StorefrontPurchaseItem::new(
    ///             "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
    ///             1,
    ///         ),
    ///     ],
    ///     rebilly_sdk::payments::PaymentInstructionToken::new("token"),
    /// );
    /// let storefront_purchase = client.storefront().purchases().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create<'b>(
        &self,
        body: impl Into<Option<&'b StorefrontPurchaseRequest>>,
    ) -> Call<StorefrontPurchase> {
        match body.into() {
            Some(body) => self.client.call(&CREATE).json(body),
            None => self.client.call(&CREATE),
        }
    }

    /// Returns the amounts of a purchase without making it.
    ///
    /// `POST /storefront/preview-purchase` responds with 200; documented errors: 401, 403, 422,
    /// 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontOrderPreviewRequest::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     [
    ///         rebilly_sdk::storefront::StorefrontPurchaseItem::new(
    ///             "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
    ///             1,
    ///         ),
    ///     ],
    /// );
    /// let storefront_order_preview = client.storefront().purchases().preview(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn preview<'b>(
        &self,
        body: impl Into<Option<&'b StorefrontOrderPreviewRequest>>,
    ) -> Call<StorefrontOrderPreview> {
        match body.into() {
            Some(body) => self.client.call(&PREVIEW).json(body),
            None => self.client.call(&PREVIEW),
        }
    }
}

static CREATE: Operation = Operation::new(
    "StorefrontPostPurchase",
    Method::POST,
    "/storefront/purchase",
    &[AuthScheme::CustomerJwt, AuthScheme::PublishableApiKey],
    Idempotency::Never,
);

static PREVIEW: Operation = Operation::new(
    "StorefrontPostPreviewPurchase",
    Method::POST,
    "/storefront/preview-purchase",
    &[AuthScheme::CustomerJwt, AuthScheme::PublishableApiKey],
    Idempotency::Always,
);
