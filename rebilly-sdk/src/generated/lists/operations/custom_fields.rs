// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Definitions of custom fields.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::lists::{CustomField, CustomFieldRequest, CustomFieldResource};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Definitions of custom fields.
    pub fn custom_fields(&self) -> CustomFields {
        CustomFields {
            client: self.clone(),
        }
    }
}

/// Definitions of custom fields.
///
/// Accessor of the client: [`Client::custom_fields`].
#[derive(Debug, Clone)]
pub struct CustomFields {
    client: Client,
}

impl CustomFields {
    /// Lists custom fields of a resource type.
    ///
    /// `GET /custom-fields/{resource}` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.custom_fields().list("customers").limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        resource: impl IntoParam<CustomFieldResource>,
    ) -> ListCustomFields {
        ListCustomFields(self.client.call(&LIST).path(resource.into_param()))
    }

    /// Returns a custom field of a resource type.
    ///
    /// `GET /custom-fields/{resource}/{name}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let custom_field = client.custom_fields().get("customers", "name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        resource: impl IntoParam<CustomFieldResource>,
        name: impl IntoParam<String>,
    ) -> Call<CustomField> {
        self.client.call(&GET).path(resource.into_param()).path(name.into_param())
    }

    /// Creates or replaces the custom field with this name.
    ///
    /// A retry is safe.
    ///
    /// `PUT /custom-fields/{resource}/{name}` responds with 200 or 201; documented errors: 401,
    /// 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::CustomFieldRequest::from(
    ///     rebilly_sdk::lists::ArrayCustomFieldRequest::default(),
    /// );
    /// let custom_field = client.custom_fields().upsert("customers", "name", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        resource: impl IntoParam<CustomFieldResource>,
        name: impl IntoParam<String>,
        body: &CustomFieldRequest,
    ) -> Call<CustomField> {
        self.client
            .call(&UPSERT)
            .path(resource.into_param())
            .path(name.into_param())
            .json(body)
    }
}

/// Call of [`CustomFields::list`](crate::lists::CustomFields::list): its optional parameters, and
/// the options of every call.
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
    "GetCustomFieldCollection",
    Method::GET,
    "/custom-fields/{resource}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET: Operation = Operation::new(
    "GetCustomField",
    Method::GET,
    "/custom-fields/{resource}/{name}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static UPSERT: Operation = Operation::new(
    "PutCustomField",
    Method::PUT,
    "/custom-fields/{resource}/{name}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
