// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Roles with their permissions.

use http::Method;
use crate::account::{Role, RoleRequest};
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::RoleId;
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;

impl Client {
    /// Roles with their permissions.
    pub fn roles(&self) -> Roles {
        Roles { client: self.clone() }
    }
}

/// Roles with their permissions.
///
/// Accessor of the client: [`Client::roles`].
#[derive(Debug, Clone)]
pub struct Roles {
    client: Client,
}

impl Roles {
    /// Lists roles.
    ///
    /// `GET /roles` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.roles().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRoles {
        ListRoles(self.client.call(&LIST))
    }

    /// Creates a role with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second role. For safe retries, call `upsert` with an identifier of your
    /// own.
    ///
    /// `POST /roles` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::RoleRequest::new(
    ///     "name",
    ///     [
    ///         rebilly_sdk::shared::AclEntry::new(
    ///             rebilly_sdk::shared::ApiKeyScope::default(),
    ///             ["permissions"],
    ///         ),
    ///     ],
    /// );
    /// let role = client.roles().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &RoleRequest) -> Call<Role> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a role.
    ///
    /// `GET /roles/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let role = client.roles().get("role_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<RoleId>) -> GetRole {
        GetRole(self.client.call(&GET).path(id.into_param()))
    }

    /// Creates or replaces the role with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /roles/{id}` responds with 200 or 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::RoleRequest::new(
    ///     "name",
    ///     [
    ///         rebilly_sdk::shared::AclEntry::new(
    ///             rebilly_sdk::shared::ApiKeyScope::default(),
    ///             ["permissions"],
    ///         ),
    ///     ],
    /// );
    /// let role = client.roles().upsert("role_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(&self, id: impl IntoParam<RoleId>, body: &RoleRequest) -> Call<Role> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes a role.
    ///
    /// `DELETE /roles/{id}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.roles().delete("role_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<RoleId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`Roles::list`](crate::account::Roles::list): its optional parameters, and the options
/// of every call.
#[must_use = "`Roles::list` sends nothing until it is awaited or sent"]
pub struct ListRoles(Call<Vec<Role>>);

impl ListRoles {
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
    /// [`role_fields`](crate::account::role_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`role_fields`](crate::account::role_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`role_expand`](crate::account::role_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListRoles, Role);

/// Call of [`Roles::get`](crate::account::Roles::get): its optional parameters, and the options of
/// every call.
#[must_use = "`Roles::get` sends nothing until it is awaited or sent"]
pub struct GetRole(Call<Role>);

impl GetRole {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`role_expand`](crate::account::role_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetRole, Role);

static LIST: Operation = Operation::new(
        "GetRoleCollection",
        Method::GET,
        "/roles",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostRole",
    Method::POST,
    "/roles",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetRole",
        Method::GET,
        "/roles/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutRole",
        Method::PUT,
        "/roles/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteRole",
    Method::DELETE,
    "/roles/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
