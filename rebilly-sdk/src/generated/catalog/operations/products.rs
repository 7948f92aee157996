// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Products that plans sell.

use http::Method;
use crate::call::Call;
use crate::catalog::{Product, ProductRequest};
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::ProductId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Products that plans sell.
    pub fn products(&self) -> Products {
        Products { client: self.clone() }
    }
}

/// Products that plans sell.
///
/// Accessor of the client: [`Client::products`].
#[derive(Debug, Clone)]
pub struct Products {
    client: Client,
}

impl Products {
    /// Lists products.
    ///
    /// `GET /products` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.products().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListProducts {
        ListProducts(self.client.call(&LIST))
    }

    /// Creates a product with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second product. For safe retries, call `upsert` with an identifier of
    /// your own.
    ///
    /// `POST /products` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::catalog::ProductRequest::new("Premium membership");
    /// let product = client.products().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &ProductRequest) -> Call<Product> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a product.
    ///
    /// `GET /products/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let product = client.products().get("prod_0YV7DES3WPC5J8JD8QTVNZBZNZ").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<ProductId>) -> Call<Product> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the product with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /products/{id}` responds with 200 or 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::catalog::ProductRequest::new("Premium membership");
    /// let product = client.products().upsert("prod_0YV7DES3WPC5J8JD8QTVNZBZNZ", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<ProductId>,
        body: &ProductRequest,
    ) -> Call<Product> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes a product.
    ///
    /// `DELETE /products/{id}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.products().delete("prod_0YV7DES3WPC5J8JD8QTVNZBZNZ").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<ProductId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`Products::list`](crate::catalog::Products::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Products::list` sends nothing until it is awaited or sent"]
pub struct ListProducts(Call<Vec<Product>>);

impl ListProducts {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`product_fields`](crate::catalog::product_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`product_fields`](crate::catalog::product_fields).
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

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListProducts, Product);

static LIST: Operation = Operation::new(
        "GetProductCollection",
        Method::GET,
        "/products",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostProduct",
    Method::POST,
    "/products",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetProduct",
        Method::GET,
        "/products/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutProduct",
        Method::PUT,
        "/products/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteProduct",
    Method::DELETE,
    "/products/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
