// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Users of the account.

use http::Method;
use crate::account::{ProfileMfa, User, UserRequest};
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::UserId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Users of the account.
    pub fn users(&self) -> Users {
        Users { client: self.clone() }
    }
}

/// Users of the account.
///
/// Accessor of the client: [`Client::users`].
#[derive(Debug, Clone)]
pub struct Users {
    client: Client,
}

impl Users {
    /// Lists users.
    ///
    /// `GET /users` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.users().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListUsers {
        ListUsers(self.client.call(&LIST))
    }

    /// Creates a user with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second user. For safe retries, call `upsert` with an identifier of your
    /// own.
    ///
    /// `POST /users` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::UserRequest::new(
    ///     "user@example.com",
    ///     "first-name",
    ///     "last-name",
    /// );
    /// let user = client.users().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &UserRequest) -> Call<User> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a user.
    ///
    /// `GET /users/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let user = client.users().get("usr_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<UserId>) -> Call<User> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the user with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /users/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::UserRequest::new(
    ///     "user@example.com",
    ///     "first-name",
    ///     "last-name",
    /// );
    /// let user = client.users().upsert("usr_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(&self, id: impl IntoParam<UserId>, body: &UserRequest) -> Call<User> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Returns the multi-factor authentication of a user.
    ///
    /// `GET /users/{id}/mfa` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let profile_mfa = client.users().get_mfa("usr_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_mfa(&self, id: impl IntoParam<UserId>) -> Call<ProfileMfa> {
        self.client.call(&GET_MFA).path(id.into_param())
    }
}

/// Call of [`Users::list`](crate::account::Users::list): its optional parameters, and the options
/// of every call.
#[must_use = "`Users::list` sends nothing until it is awaited or sent"]
pub struct ListUsers(Call<Vec<User>>);

impl ListUsers {
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

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`user_fields`](crate::account::user_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`user_fields`](crate::account::user_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListUsers, User);

static LIST: Operation = Operation::new(
        "GetUserCollection",
        Method::GET,
        "/users",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostUser",
    Method::POST,
    "/users",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetUser",
        Method::GET,
        "/users/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutUser",
        Method::PUT,
        "/users/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static GET_MFA: Operation = Operation::new(
    "GetUserMfa",
    Method::GET,
    "/users/{id}/mfa",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
