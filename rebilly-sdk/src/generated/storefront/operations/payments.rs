// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Payments of the customer, and the methods that are available.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{ReadyToPay, ReadyToPayMethod};
use crate::storefront::{StorefrontPaymentCreate, StorefrontTransaction};
use super::Storefront;

impl Storefront {
    /// Payments of the customer, and the methods that are available.
    pub fn payments(&self) -> Payments {
        Payments {
            client: self.client.clone(),
        }
    }
}

/// Payments of the customer, and the methods that are available.
///
/// Accessor of [`Storefront`]: [`Storefront::payments`].
#[derive(Debug, Clone)]
pub struct Payments {
    client: Client,
}

impl Payments {
    /// Pays a transaction, an invoice or an amount.
    ///
    /// Money can move. Check the transaction before a retry. A declined payment is no error: check
    /// `result`.
    ///
    /// `POST /storefront/payment` responds with 200 or 201; documented errors: 401, 403, 404, 409,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontPaymentCreate::from(
    ///     rebilly_sdk::storefront::StorefrontTransactionPayment::new(
    ///         "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
    ///     ),
    /// );
    /// let storefront_transaction = client.storefront().payments().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &StorefrontPaymentCreate) -> Call<StorefrontTransaction> {
        self.client.call(&CREATE).json(body)
    }

    /// Lists the payment methods that are available for an amount or for items.
    ///
    /// `POST /storefront/ready-to-pay` responds with 200; documented errors: 401, 403, 422, 429.
    /// With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::ReadyToPay::from(
    ///     rebilly_sdk::payments::ReadyToPayItems::new(
    ///         "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///         [
    ///             rebilly_sdk::payments::ReadyToPayItem::new(
    ///                 "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
    ///                 1,
    ///             ),
    ///         ],
    ///         rebilly_sdk::shared::RiskMetadataRequest::default(),
    ///     ),
    /// );
    /// let ready_to_pay_method = client.storefront().payments().ready_to_pay(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ready_to_pay<'b>(
        &self,
        body: impl Into<Option<&'b ReadyToPay>>,
    ) -> Call<ReadyToPayMethod> {
        match body.into() {
            Some(body) => self.client.call(&READY_TO_PAY).json(body),
            None => self.client.call(&READY_TO_PAY),
        }
    }
}

static CREATE: Operation = Operation::new(
        "StorefrontPostPayment",
        Method::POST,
        "/storefront/payment",
        &[AuthScheme::CustomerJwt, AuthScheme::PublishableApiKey],
        Idempotency::Never,
    )
    .single_use(&["token"]);
static READY_TO_PAY: Operation = Operation::new(
    "StorefrontPostReadyToPay",
    Method::POST,
    "/storefront/ready-to-pay",
    &[AuthScheme::CustomerJwt, AuthScheme::PublishableApiKey],
    Idempotency::Always,
);
