// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Secret and publishable keys of the organization.

use http::Method;
use crate::account::{ApiKey, ApiKeyRequest};
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::ApiKeyId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Secret and publishable keys of the organization.
    pub fn api_keys(&self) -> ApiKeys {
        ApiKeys { client: self.clone() }
    }
}

/// Secret and publishable keys of the organization.
///
/// Accessor of the client: [`Client::api_keys`].
#[derive(Debug, Clone)]
pub struct ApiKeys {
    client: Client,
}

impl ApiKeys {
    /// Lists API keys.
    ///
    /// `GET /api-keys` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.api_keys().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListApiKeys {
        ListApiKeys(self.client.call(&LIST))
    }

    /// Creates an API key with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second API key. For safe retries, call `upsert` with an identifier of
    /// your own.
    ///
    /// `POST /api-keys` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::ApiKeyRequest::new("description");
    /// let api_key = client.api_keys().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &ApiKeyRequest) -> Call<ApiKey> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns an API key.
    ///
    /// `GET /api-keys/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let api_key = client.api_keys().get("api_key_0YV9Y706QGCB39FQD380G1ZHZH").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<ApiKeyId>) -> Call<ApiKey> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the API key with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /api-keys/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::ApiKeyRequest::new("description");
    /// let api_key = client
    ///     .api_keys()
    ///     .upsert("api_key_0YV9Y706QGCB39FQD380G1ZHZH", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<ApiKeyId>,
        body: &ApiKeyRequest,
    ) -> Call<ApiKey> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes an API key.
    ///
    /// `DELETE /api-keys/{id}` responds with 204; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.api_keys().delete("api_key_0YV9Y706QGCB39FQD380G1ZHZH").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<ApiKeyId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`ApiKeys::list`](crate::account::ApiKeys::list): its optional parameters, and the
/// options of every call.
#[must_use = "`ApiKeys::list` sends nothing until it is awaited or sent"]
pub struct ListApiKeys(Call<Vec<ApiKey>>);

impl ListApiKeys {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`api_key_fields`](crate::account::api_key_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`api_key_fields`](crate::account::api_key_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

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

paged_call!(ListApiKeys, ApiKey);

static LIST: Operation = Operation::new(
        "GetApiKeyCollection",
        Method::GET,
        "/api-keys",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostApiKey",
    Method::POST,
    "/api-keys",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetApiKey",
        Method::GET,
        "/api-keys/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutApiKey",
        Method::PUT,
        "/api-keys/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteApiKey",
    Method::DELETE,
    "/api-keys/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
