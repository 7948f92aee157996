// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Products that plans sell, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::ProductId;
use crate::storefront::StorefrontProduct;
use crate::typed_call::paged_call;
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Products that plans sell, as the authenticated customer sees them.
    pub fn products(&self) -> Products {
        Products {
            client: self.client.clone(),
        }
    }
}

/// Products that plans sell, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::products`].
#[derive(Debug, Clone)]
pub struct Products {
    client: Client,
}

impl Products {
    /// Lists products.
    ///
    /// `GET /storefront/products` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.storefront().products().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListProducts {
        ListProducts(self.client.call(&LIST))
    }

    /// Returns a product.
    ///
    /// `GET /storefront/products/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_product = client
    ///     .storefront()
    ///     .products()
    ///     .get("prod_0YV7DES3WPC5J8JD8QTVNZBZNZ")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<ProductId>) -> Call<StorefrontProduct> {
        self.client.call(&GET).path(id.into_param())
    }
}

/// Call of [`Products::list`](crate::storefront::Products::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Products::list` sends nothing until it is awaited or sent"]
pub struct ListProducts(Call<Vec<StorefrontProduct>>);

impl ListProducts {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`storefront_product_fields`](crate::storefront::storefront_product_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`storefront_product_fields`](crate::storefront::storefront_product_fields).
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

paged_call!(ListProducts, StorefrontProduct);

static LIST: Operation = Operation::new(
        "StorefrontGetProductCollection",
        Method::GET,
        "/storefront/products",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static GET: Operation = Operation::new(
        "StorefrontGetProduct",
        Method::GET,
        "/storefront/products/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
