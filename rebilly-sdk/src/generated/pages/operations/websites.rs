// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Websites of the organization.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::pages::{Website, WebsiteRequest};
use crate::query::{Filter, Sort};
use crate::shared::WebsiteId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Websites of the organization.
    pub fn websites(&self) -> Websites {
        Websites { client: self.clone() }
    }
}

/// Websites of the organization.
///
/// Accessor of the client: [`Client::websites`].
#[derive(Debug, Clone)]
pub struct Websites {
    client: Client,
}

impl Websites {
    /// Lists websites.
    ///
    /// `GET /websites` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.websites().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListWebsites {
        ListWebsites(self.client.call(&LIST))
    }

    /// Creates a website with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second website. For safe retries, call `upsert` with an identifier of
    /// your own.
    ///
    /// `POST /websites` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::pages::WebsiteRequest::new(
    ///     "name",
    ///     "url",
    ///     "service-phone",
    ///     "user@example.com",
    /// );
    /// let website = client.websites().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &WebsiteRequest) -> Call<Website> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a website.
    ///
    /// `GET /websites/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let website = client.websites().get("web_0YV7DE4Z26DQSA1AC92FBJ7SEG").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<WebsiteId>) -> Call<Website> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the website with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /websites/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::pages::WebsiteRequest::new(
    ///     "name",
    ///     "url",
    ///     "service-phone",
    ///     "user@example.com",
    /// );
    /// let website = client.websites().upsert("web_0YV7DE4Z26DQSA1AC92FBJ7SEG", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<WebsiteId>,
        body: &WebsiteRequest,
    ) -> Call<Website> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes a website.
    ///
    /// `DELETE /websites/{id}` responds with 204; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.websites().delete("web_0YV7DE4Z26DQSA1AC92FBJ7SEG").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<WebsiteId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`Websites::list`](crate::pages::Websites::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Websites::list` sends nothing until it is awaited or sent"]
pub struct ListWebsites(Call<Vec<Website>>);

impl ListWebsites {
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

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`website_fields`](crate::pages::website_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`website_fields`](crate::pages::website_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListWebsites, Website);

static LIST: Operation = Operation::new(
        "GetWebsiteCollection",
        Method::GET,
        "/websites",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostWebsite",
    Method::POST,
    "/websites",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetWebsite",
        Method::GET,
        "/websites/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutWebsite",
        Method::PUT,
        "/websites/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteWebsite",
    Method::DELETE,
    "/websites/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
