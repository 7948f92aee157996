// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Subscriptions and one-time sales, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::shared::SubscriptionId;
use crate::storefront::{
    StorefrontChangeQuote, StorefrontOrder, StorefrontReactivationQuote,
};
use crate::subscriptions::{
    StorefrontItemsChange, StorefrontReactivation, StorefrontSubscriptionOrder,
};
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Subscriptions and one-time sales, as the authenticated customer sees them.
    pub fn subscriptions(&self) -> Subscriptions {
        Subscriptions {
            client: self.client.clone(),
        }
    }
}

/// Subscriptions and one-time sales, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::subscriptions`].
#[derive(Debug, Clone)]
pub struct Subscriptions {
    client: Client,
}

impl Subscriptions {
    /// Requests a change of the items of a subscription and returns its quote.
    ///
    /// A retry can create a second quote.
    ///
    /// `POST /storefront/subscriptions/{id}/change-items` responds with 201; documented errors:
    /// 401, 403, 404, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::StorefrontItemsChange::default()
    ///     .with_effective_time("now");
    /// let storefront_change_quote = client
    ///     .storefront()
    ///     .subscriptions()
    ///     .change_items("sub_01HRF27SATGE4Z6PBJE6PD8328", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn change_items(
        &self,
        id: impl IntoParam<SubscriptionId>,
        body: &StorefrontItemsChange,
    ) -> Call<StorefrontChangeQuote> {
        self.client.call(&CHANGE_ITEMS).path(id.into_param()).json(body)
    }

    /// Requests the reactivation of a subscription and returns its quote.
    ///
    /// A retry can create a second quote.
    ///
    /// `POST /storefront/subscription-reactivations` responds with 201; documented errors: 401,
    /// 403, 404, 422. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::StorefrontReactivation::new(
    ///     "ord_01HRF27SATGE4Z6PBJE6PD8328",
    /// );
    /// let storefront_reactivation_quote = client
    ///     .storefront()
    ///     .subscriptions()
    ///     .reactivate(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn reactivate<'b>(
        &self,
        body: impl Into<Option<&'b StorefrontReactivation>>,
    ) -> Call<StorefrontReactivationQuote> {
        match body.into() {
            Some(body) => self.client.call(&REACTIVATE).json(body),
            None => self.client.call(&REACTIVATE),
        }
    }

    /// Creates an order for plans through a billing portal.
    ///
    /// A retry can create a second order.
    ///
    /// `POST /storefront/subscriptions` responds with 201; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::StorefrontSubscriptionOrder::new(
    ///     "bill_prt_0YVCB3PGNVDEEB6HTQYW8QCC1S",
    ///     [
    ///         rebilly_sdk::subscriptions::StorefrontSubscriptionOrderItems::new(
    ///             "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
    ///         ),
    ///     ],
    /// );
    /// let storefront_order = client.storefront().subscriptions().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &StorefrontSubscriptionOrder) -> Call<StorefrontOrder> {
        self.client.call(&CREATE).json(body)
    }
}

static CHANGE_ITEMS: Operation = Operation::new(
    "StorefrontPostSubscriptionItemsChange",
    Method::POST,
    "/storefront/subscriptions/{id}/change-items",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);

static REACTIVATE: Operation = Operation::new(
    "StorefrontPostSubscriptionReactivation",
    Method::POST,
    "/storefront/subscription-reactivations",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);

static CREATE: Operation = Operation::new(
    "StorefrontPostSubscription",
    Method::POST,
    "/storefront/subscriptions",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);
