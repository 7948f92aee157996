// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Cancellations of subscriptions.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::SubscriptionCancellationId;
use crate::subscriptions::{
    SubscriptionCancellation, SubscriptionCancellationRequest,
    SubscriptionCancellationUpdate,
};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Cancellations of subscriptions.
    pub fn subscription_cancellations(&self) -> SubscriptionCancellations {
        SubscriptionCancellations {
            client: self.clone(),
        }
    }
}

/// Cancellations of subscriptions.
///
/// Accessor of the client: [`Client::subscription_cancellations`].
#[derive(Debug, Clone)]
pub struct SubscriptionCancellations {
    client: Client,
}

impl SubscriptionCancellations {
    /// Lists subscription cancellations.
    ///
    /// `GET /subscription-cancellations` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.subscription_cancellations().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListSubscriptionCancellations {
        ListSubscriptionCancellations(self.client.call(&LIST))
    }

    /// Creates a subscription cancellation with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second subscription cancellation. For safe retries, call `upsert` with
    /// an identifier of your own.
    ///
    /// `POST /subscription-cancellations` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::SubscriptionCancellationRequest::new(
    ///     "sub_01HRF27SATGE4Z6PBJE6PD8328",
    /// );
    /// let subscription_cancellation = client
    ///     .subscription_cancellations()
    ///     .create(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &SubscriptionCancellationRequest,
    ) -> Call<SubscriptionCancellation> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a subscription cancellation.
    ///
    /// `GET /subscription-cancellations/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let subscription_cancellation = client
    ///     .subscription_cancellations()
    ///     .get("sub_cnl_01H085J3ZR1WKD120D73D7N4C9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<SubscriptionCancellationId>,
    ) -> Call<SubscriptionCancellation> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the subscription cancellation with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /subscription-cancellations/{id}` responds with 200 or 201; documented errors: 401,
    /// 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::SubscriptionCancellationRequest::new(
    ///     "sub_01HRF27SATGE4Z6PBJE6PD8328",
    /// );
    /// let subscription_cancellation = client
    ///     .subscription_cancellations()
    ///     .upsert("sub_cnl_01H085J3ZR1WKD120D73D7N4C9", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<SubscriptionCancellationId>,
        body: &SubscriptionCancellationRequest,
    ) -> Call<SubscriptionCancellation> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Changes some properties of a subscription cancellation.
    ///
    /// `PATCH /subscription-cancellations/{id}` responds with 200; documented errors: 401, 403,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::SubscriptionCancellationUpdate::new(
    ///     "sub_01HRF27SATGE4Z6PBJE6PD8328",
    /// );
    /// let subscription_cancellation = client
    ///     .subscription_cancellations()
    ///     .update("sub_cnl_01H085J3ZR1WKD120D73D7N4C9", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl IntoParam<SubscriptionCancellationId>,
        body: &SubscriptionCancellationUpdate,
    ) -> Call<SubscriptionCancellation> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }

    /// Deletes a subscription cancellation.
    ///
    /// `DELETE /subscription-cancellations/{id}` responds with 204; documented errors: 401, 403,
    /// 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.subscription_cancellations().delete("sub_cnl_01H085J3ZR1WKD120D73D7N4C9").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<SubscriptionCancellationId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of
/// [`SubscriptionCancellations::list`](crate::subscriptions::SubscriptionCancellations::list): its
/// optional parameters, and the options of every call.
#[must_use = "`SubscriptionCancellations::list` sends nothing until it is awaited or sent"]
pub struct ListSubscriptionCancellations(Call<Vec<SubscriptionCancellation>>);

impl ListSubscriptionCancellations {
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
    /// [`subscription_cancellation_fields`](crate::subscriptions::subscription_cancellation_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`subscription_cancellation_fields`](crate::subscriptions::subscription_cancellation_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListSubscriptionCancellations, SubscriptionCancellation);

static LIST: Operation = Operation::new(
        "GetSubscriptionCancellationCollection",
        Method::GET,
        "/subscription-cancellations",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostSubscriptionCancellation",
    Method::POST,
    "/subscription-cancellations",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetSubscriptionCancellation",
        Method::GET,
        "/subscription-cancellations/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutSubscriptionCancellation",
        Method::PUT,
        "/subscription-cancellations/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchSubscriptionCancellation",
        Method::PATCH,
        "/subscription-cancellations/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteSubscriptionCancellation",
    Method::DELETE,
    "/subscription-cancellations/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
