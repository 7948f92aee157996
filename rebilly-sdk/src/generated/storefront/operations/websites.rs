// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Websites of the organization, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::pages::Website;
use crate::shared::WebsiteId;
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Websites of the organization, as the authenticated customer sees them.
    pub fn websites(&self) -> Websites {
        Websites {
            client: self.client.clone(),
        }
    }
}

/// Websites of the organization, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::websites`].
#[derive(Debug, Clone)]
pub struct Websites {
    client: Client,
}

impl Websites {
    /// Returns a website.
    ///
    /// `GET /storefront/websites/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let website = client
    ///     .storefront()
    ///     .websites()
    ///     .get("web_0YV7DE4Z26DQSA1AC92FBJ7SEG")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<WebsiteId>) -> Call<Website> {
        self.client.call(&GET).path(id.into_param())
    }
}

static GET: Operation = Operation::new(
        "StorefrontGetWebsite",
        Method::GET,
        "/storefront/websites/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
