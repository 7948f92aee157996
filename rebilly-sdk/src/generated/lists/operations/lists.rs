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
    /// TBD.
    ///
    /// `GET /lists` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.lists().get_list_collection().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_list_collection(&self) -> GetListsListCollection {
        GetListsListCollection(self.client.call(&GET_LIST_COLLECTION))
    }

    /// TBD.
    ///
    /// `POST /lists` responds with 201; documented errors: 401, 403, 422, 429. With `None` no body
    /// is sent.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::ValueListRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let value_list = client.lists().post_list(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_list<'b>(
        &self,
        body: impl Into<Option<&'b ValueListRequest>>,
    ) -> Call<ValueList> {
        match body.into() {
            Some(body) => self.client.call(&POST_LIST).json(body),
            None => self.client.call(&POST_LIST),
        }
    }

    /// TBD.
    ///
    /// `GET /lists/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let value_list = client.lists().get_list("value-list-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_list(&self, id: impl IntoParam<ValueListId>) -> Call<ValueList> {
        self.client.call(&GET_LIST).path(id.into_param())
    }

    /// TBD.
    ///
    /// `PUT /lists/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::ValueListRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let value_list = client.lists().put_list("value-list-id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_list(
        &self,
        id: impl IntoParam<ValueListId>,
        body: &ValueListRequest,
    ) -> Call<ValueList> {
        self.client.call(&PUT_LIST).path(id.into_param()).json(body)
    }

    /// TBD.
    ///
    /// `DELETE /lists/{id}` responds with 204; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.lists().delete_list("value-list-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_list(&self, id: impl IntoParam<ValueListId>) -> Call<()> {
        self.client.call(&DELETE_LIST).path(id.into_param())
    }

    /// TBD.
    ///
    /// `GET /lists/{id}/{version}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let value_list = client.lists().get_list_version("value-list-id", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_list_version(
        &self,
        id: impl IntoParam<ValueListId>,
        version: i64,
    ) -> Call<ValueList> {
        self.client
            .call(&GET_LIST_VERSION)
            .path(id.into_param())
            .path(Some(version.to_string()))
    }
}

/// Call of [`Lists::get_list_collection`](crate::lists::Lists::get_list_collection): its optional
/// parameters, and the options of every call.
#[must_use = "`Lists::get_list_collection` sends nothing until it is awaited or sent"]
pub struct GetListsListCollection(Call<Vec<ValueList>>);

impl GetListsListCollection {
    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties: [`value_list_fields`](crate::lists::value_list_fields). Rebilly
    /// documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties: [`value_list_fields`](crate::lists::value_list_fields). Rebilly
    /// documents none that is accepted here.
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

paged_call!(GetListsListCollection, ValueList);

static GET_LIST_COLLECTION: Operation = Operation::new(
    "GetListCollection",
    Method::GET,
    "/lists",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_LIST: Operation = Operation::new(
    "PostList",
    Method::POST,
    "/lists",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_LIST: Operation = Operation::new(
        "GetList",
        Method::GET,
        "/lists/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static PUT_LIST: Operation = Operation::new(
        "PutList",
        Method::PUT,
        "/lists/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_LIST: Operation = Operation::new(
    "DeleteList",
    Method::DELETE,
    "/lists/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_LIST_VERSION: Operation = Operation::new(
    "GetListVersion",
    Method::GET,
    "/lists/{id}/{version}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
