// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Lists of values for rules.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::lists::{ValueList, ValueListRequest};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::ValueListId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Lists of values for rules.
    pub fn lists(&self) -> Lists {
        Lists { client: self.clone() }
    }
}

/// Lists of values for rules.
///
/// Accessor of the client: [`Client::lists`].
#[derive(Debug, Clone)]
pub struct Lists {
    client: Client,
}

impl Lists {
    /// Lists value lists.
    ///
    /// `GET /lists` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.lists().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListLists {
        ListLists(self.client.call(&LIST))
    }

    /// Creates a value list with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second list. For safe retries, call `upsert` with an identifier of your
    /// own.
    ///
    /// `POST /lists` responds with 201; documented errors: 401, 403, 422, 429. With `None` no body
    /// is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::ValueListRequest::new("description", ["values"]);
    /// let value_list = client.lists().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create<'b>(
        &self,
        body: impl Into<Option<&'b ValueListRequest>>,
    ) -> Call<ValueList> {
        match body.into() {
            Some(body) => self.client.call(&CREATE).json(body),
            None => self.client.call(&CREATE),
        }
    }

    /// Returns the latest version of a value list.
    ///
    /// `GET /lists/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let value_list = client.lists().get("lst_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<ValueListId>) -> Call<ValueList> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the value list with this identifier.
    ///
    /// Earlier versions stay readable with `get_version`.
    ///
    /// `PUT /lists/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::ValueListRequest::new("description", ["values"]);
    /// let value_list = client.lists().upsert("lst_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<ValueListId>,
        body: &ValueListRequest,
    ) -> Call<ValueList> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes a value list.
    ///
    /// `DELETE /lists/{id}` responds with 204; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.lists().delete("lst_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<ValueListId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }

    /// Returns a version of a value list.
    ///
    /// `GET /lists/{id}/{version}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let value_list = client.lists().get_version("lst_0YVCEHH3SQBGSBHFYRC5CBD8ZV", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_version(
        &self,
        id: impl IntoParam<ValueListId>,
        version: i64,
    ) -> Call<ValueList> {
        self.client
            .call(&GET_VERSION)
            .path(id.into_param())
            .path(Some(version.to_string()))
    }
}

/// Call of [`Lists::list`](crate::lists::Lists::list): its optional parameters, and the options of
/// every call.
#[must_use = "`Lists::list` sends nothing until it is awaited or sent"]
pub struct ListLists(Call<Vec<ValueList>>);

impl ListLists {
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
    /// [`value_list_fields`](crate::lists::value_list_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`value_list_fields`](crate::lists::value_list_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Properties to include in the response, separated by commas. `id` is always included.
    ///
    /// Names: [`value_list_fields`](crate::lists::value_list_fields).
    pub fn fields(self, fields: impl Into<CommaList>) -> Self {
        Self(self.0.query("fields", Into::<CommaList>::into(fields)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListLists, ValueList);

static LIST: Operation = Operation::new(
        "GetListCollection",
        Method::GET,
        "/lists",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostList",
    Method::POST,
    "/lists",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetList",
        Method::GET,
        "/lists/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutList",
        Method::PUT,
        "/lists/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteList",
    Method::DELETE,
    "/lists/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_VERSION: Operation = Operation::new(
    "GetListVersion",
    Method::GET,
    "/lists/{id}/{version}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
