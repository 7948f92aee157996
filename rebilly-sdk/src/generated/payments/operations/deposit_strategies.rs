// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Strategies that suggest deposit amounts.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{DepositStrategy, DepositStrategyRequest};
use crate::query::{Filter, Sort};
use crate::shared::DepositStrategyId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Strategies that suggest deposit amounts.
    pub fn deposit_strategies(&self) -> DepositStrategies {
        DepositStrategies {
            client: self.clone(),
        }
    }
}

/// Strategies that suggest deposit amounts.
///
/// Accessor of the client: [`Client::deposit_strategies`].
#[derive(Debug, Clone)]
pub struct DepositStrategies {
    client: Client,
}

impl DepositStrategies {
    /// Lists deposit strategies.
    ///
    /// `GET /deposit-strategies` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.deposit_strategies().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListDepositStrategies {
        ListDepositStrategies(self.client.call(&LIST))
    }

    /// Creates a deposit strategy with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second deposit strategy. For safe retries, call `upsert` with an
    /// identifier of your own.
    ///
    /// `POST /deposit-strategies` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::DepositStrategyRequest::new(
    ///     "name",
    ///     rebilly_sdk::payments::DepositStrategyAmounts::new("absolute", 10, [10], 0),
    ///     rebilly_sdk::payments::DepositCustomAmount::new(10, 10, 10),
    /// );
    /// let deposit_strategy = client.deposit_strategies().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &DepositStrategyRequest) -> Call<DepositStrategy> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a deposit strategy.
    ///
    /// `GET /deposit-strategies/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let deposit_strategy = client
    ///     .deposit_strategies()
    ///     .get("dep_str_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<DepositStrategyId>) -> Call<DepositStrategy> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the deposit strategy with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /deposit-strategies/{id}` responds with 200 or 201; documented errors: 401, 403, 409,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::DepositStrategyRequest::new(
    ///     "name",
    ///     rebilly_sdk::payments::DepositStrategyAmounts::new("absolute", 10, [10], 0),
    ///     rebilly_sdk::payments::DepositCustomAmount::new(10, 10, 10),
    /// );
    /// let deposit_strategy = client
    ///     .deposit_strategies()
    ///     .upsert("dep_str_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<DepositStrategyId>,
        body: &DepositStrategyRequest,
    ) -> Call<DepositStrategy> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes a deposit strategy.
    ///
    /// `DELETE /deposit-strategies/{id}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.deposit_strategies().delete("dep_str_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<DepositStrategyId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`DepositStrategies::list`](crate::payments::DepositStrategies::list): its optional
/// parameters, and the options of every call.
#[must_use = "`DepositStrategies::list` sends nothing until it is awaited or sent"]
pub struct ListDepositStrategies(Call<Vec<DepositStrategy>>);

impl ListDepositStrategies {
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
    /// [`deposit_strategy_fields`](crate::payments::deposit_strategy_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`deposit_strategy_fields`](crate::payments::deposit_strategy_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListDepositStrategies, DepositStrategy);

static LIST: Operation = Operation::new(
        "GetDepositStrategyCollection",
        Method::GET,
        "/deposit-strategies",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostDepositStrategy",
    Method::POST,
    "/deposit-strategies",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetDepositStrategy",
        Method::GET,
        "/deposit-strategies/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutDepositStrategy",
        Method::PUT,
        "/deposit-strategies/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteDepositStrategy",
    Method::DELETE,
    "/deposit-strategies/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
