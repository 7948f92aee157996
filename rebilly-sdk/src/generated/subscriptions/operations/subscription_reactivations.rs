// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Reactivations of subscriptions.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::SubscriptionReactivationId;
use crate::subscriptions::{SubscriptionReactivation, SubscriptionReactivationRequest};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Reactivations of subscriptions.
    pub fn subscription_reactivations(&self) -> SubscriptionReactivations {
        SubscriptionReactivations {
            client: self.clone(),
        }
    }
}

/// Reactivations of subscriptions.
///
/// Accessor of the client: [`Client::subscription_reactivations`].
#[derive(Debug, Clone)]
pub struct SubscriptionReactivations {
    client: Client,
}

impl SubscriptionReactivations {
    /// Lists subscription reactivations.
    ///
    /// `GET /subscription-reactivations` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.subscription_reactivations().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListSubscriptionReactivations {
        ListSubscriptionReactivations(self.client.call(&LIST))
    }

    /// Reactivates a canceled subscription.
    ///
    /// A retry can reactivate the subscription twice.
    ///
    /// `POST /subscription-reactivations` responds with 201; documented errors: 401, 403, 409, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::SubscriptionReactivationRequest::new(
    ///     "sub_01HRF27SATGE4Z6PBJE6PD8328",
    /// );
    /// let subscription_reactivation = client
    ///     .subscription_reactivations()
    ///     .create(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &SubscriptionReactivationRequest,
    ) -> Call<SubscriptionReactivation> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a subscription reactivation.
    ///
    /// `GET /subscription-reactivations/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let subscription_reactivation = client
    ///     .subscription_reactivations()
    ///     .get("sub_rct_01H085J3ZR1WKD120D73D7N4C9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<SubscriptionReactivationId>,
    ) -> Call<SubscriptionReactivation> {
        self.client.call(&GET).path(id.into_param())
    }
}

/// Call of
/// [`SubscriptionReactivations::list`](crate::subscriptions::SubscriptionReactivations::list): its
/// optional parameters, and the options of every call.
#[must_use = "`SubscriptionReactivations::list` sends nothing until it is awaited or sent"]
pub struct ListSubscriptionReactivations(Call<Vec<SubscriptionReactivation>>);

impl ListSubscriptionReactivations {
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

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`subscription_reactivation_fields`](crate::subscriptions::subscription_reactivation_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`subscription_reactivation_fields`](crate::subscriptions::subscription_reactivation_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListSubscriptionReactivations, SubscriptionReactivation);

static LIST: Operation = Operation::new(
        "GetSubscriptionReactivationCollection",
        Method::GET,
        "/subscription-reactivations",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostSubscriptionReactivation",
    Method::POST,
    "/subscription-reactivations",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetSubscriptionReactivation",
        Method::GET,
        "/subscription-reactivations/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
