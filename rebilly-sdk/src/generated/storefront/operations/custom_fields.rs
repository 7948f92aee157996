// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Definitions of custom fields, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::lists::CustomField;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::storefront::StorefrontCustomFieldResource;
use crate::typed_call::paged_call;
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Definitions of custom fields, as the authenticated customer sees them.
    pub fn custom_fields(&self) -> CustomFields {
        CustomFields {
            client: self.client.clone(),
        }
    }
}

/// Definitions of custom fields, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::custom_fields`].
#[derive(Debug, Clone)]
pub struct CustomFields {
    client: Client,
}

impl CustomFields {
    /// Lists custom fields of a type of resource.
    ///
    /// `GET /storefront/custom-fields/{resource}` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.storefront().custom_fields().list("customers").limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        resource: impl IntoParam<StorefrontCustomFieldResource>,
    ) -> ListCustomFields {
        ListCustomFields(self.client.call(&LIST).path(resource.into_param()))
    }
}

/// Call of [`CustomFields::list`](crate::storefront::CustomFields::list): its optional parameters,
/// and the options of every call.
#[must_use = "`CustomFields::list` sends nothing until it is awaited or sent"]
pub struct ListCustomFields(Call<Vec<CustomField>>);

impl ListCustomFields {
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

paged_call!(ListCustomFields, CustomField);

static LIST: Operation = Operation::new(
    "StorefrontGetCustomFieldCollection",
    Method::GET,
    "/storefront/custom-fields/{resource}",
    &[AuthScheme::CustomerJwt],
    Idempotency::Always,
);
