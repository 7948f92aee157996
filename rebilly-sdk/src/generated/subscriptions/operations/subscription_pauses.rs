// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Pauses of subscriptions.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::SubscriptionPauseId;
use crate::subscriptions::{SubscriptionPause, SubscriptionPauseRequest};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Pauses of subscriptions.
    pub fn subscription_pauses(&self) -> SubscriptionPauses {
        SubscriptionPauses {
            client: self.clone(),
        }
    }
}

/// Pauses of subscriptions.
///
/// Accessor of the client: [`Client::subscription_pauses`].
#[derive(Debug, Clone)]
pub struct SubscriptionPauses {
    client: Client,
}

impl SubscriptionPauses {
    /// Lists subscription pauses.
    ///
    /// `GET /subscription-pauses` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.subscription_pauses().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListSubscriptionPauses {
        ListSubscriptionPauses(self.client.call(&LIST))
    }

    /// Creates a subscription pause with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second subscription pause. For safe retries, call `upsert` with an
    /// identifier of your own.
    ///
    /// `POST /subscription-pauses` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::SubscriptionPauseRequest::new(
    ///     "sub_01HRF27SATGE4Z6PBJE6PD8328",
    /// );
    /// let subscription_pause = client.subscription_pauses().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &SubscriptionPauseRequest) -> Call<SubscriptionPause> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a subscription pause.
    ///
    /// `GET /subscription-pauses/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let subscription_pause = client
    ///     .subscription_pauses()
    ///     .get("sub_pau_01H085J3ZR1WKD120D73D7N4C9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<SubscriptionPauseId>,
    ) -> Call<SubscriptionPause> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the subscription pause with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /subscription-pauses/{id}` responds with 200 or 201; documented errors: 401, 403, 422,
    /// 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::SubscriptionPauseRequest::new(
    ///     "sub_01HRF27SATGE4Z6PBJE6PD8328",
    /// );
    /// let subscription_pause = client
    ///     .subscription_pauses()
    ///     .upsert("sub_pau_01H085J3ZR1WKD120D73D7N4C9", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert<'b>(
        &self,
        id: impl IntoParam<SubscriptionPauseId>,
        body: impl Into<Option<&'b SubscriptionPauseRequest>>,
    ) -> Call<SubscriptionPause> {
        match body.into() {
            Some(body) => self.client.call(&UPSERT).path(id.into_param()).json(body),
            None => self.client.call(&UPSERT).path(id.into_param()),
        }
    }

    /// Deletes a subscription pause.
    ///
    /// `DELETE /subscription-pauses/{id}` responds with 204; documented errors: 401, 403, 404, 409,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.subscription_pauses().delete("sub_pau_01H085J3ZR1WKD120D73D7N4C9").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<SubscriptionPauseId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`SubscriptionPauses::list`](crate::subscriptions::SubscriptionPauses::list): its
/// optional parameters, and the options of every call.
#[must_use = "`SubscriptionPauses::list` sends nothing until it is awaited or sent"]
pub struct ListSubscriptionPauses(Call<Vec<SubscriptionPause>>);

impl ListSubscriptionPauses {
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
    /// [`subscription_pause_fields`](crate::subscriptions::subscription_pause_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`subscription_pause_fields`](crate::subscriptions::subscription_pause_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListSubscriptionPauses, SubscriptionPause);

static LIST: Operation = Operation::new(
        "GetSubscriptionPauseCollection",
        Method::GET,
        "/subscription-pauses",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostSubscriptionPause",
    Method::POST,
    "/subscription-pauses",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetSubscriptionPause",
        Method::GET,
        "/subscription-pauses/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutSubscriptionPause",
        Method::PUT,
        "/subscription-pauses/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteSubscriptionPause",
    Method::DELETE,
    "/subscription-pauses/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
