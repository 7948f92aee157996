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
    /// TBD.
    ///
    /// `GET /custom-fields/{resource}` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .custom_fields()
    ///     .get_custom_field_collection("resource")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_custom_field_collection(
        &self,
        resource: impl IntoParam<CustomFieldResource>,
    ) -> GetCustomFieldsCustomFieldCollection {
        GetCustomFieldsCustomFieldCollection(
            self.client.call(&GET_CUSTOM_FIELD_COLLECTION).path(resource.into_param()),
        )
    }

    /// TBD.
    ///
    /// `GET /custom-fields/{resource}/{name}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let custom_field = client.custom_fields().get_custom_field("resource", "name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_custom_field(
        &self,
        resource: impl IntoParam<CustomFieldResource>,
        name: impl IntoParam<String>,
    ) -> Call<CustomField> {
        self.client
            .call(&GET_CUSTOM_FIELD)
            .path(resource.into_param())
            .path(name.into_param())
    }

    /// TBD.
    ///
    /// `PUT /custom-fields/{resource}/{name}` responds with 200 or 201; documented errors: 401,
    /// 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::CustomFieldRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let custom_field = client
    ///     .custom_fields()
    ///     .put_custom_field("resource", "name", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_custom_field(
        &self,
        resource: impl IntoParam<CustomFieldResource>,
        name: impl IntoParam<String>,
        body: &CustomFieldRequest,
    ) -> Call<CustomField> {
        self.client
            .call(&PUT_CUSTOM_FIELD)
            .path(resource.into_param())
            .path(name.into_param())
            .json(body)
    }
}

/// Call of
/// [`CustomFields::get_custom_field_collection`](crate::lists::CustomFields::get_custom_field_collection):
/// its optional parameters, and the options of every call.
#[must_use = "`CustomFields::get_custom_field_collection` sends nothing until it is awaited or sent"]
pub struct GetCustomFieldsCustomFieldCollection(Call<Vec<CustomField>>);

impl GetCustomFieldsCustomFieldCollection {
    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }
}

paged_call!(GetCustomFieldsCustomFieldCollection, CustomField);

static GET_CUSTOM_FIELD_COLLECTION: Operation = Operation::new(
    "GetCustomFieldCollection",
    Method::GET,
    "/custom-fields/{resource}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_CUSTOM_FIELD: Operation = Operation::new(
    "GetCustomField",
    Method::GET,
    "/custom-fields/{resource}/{name}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static PUT_CUSTOM_FIELD: Operation = Operation::new(
    "PutCustomField",
    Method::PUT,
    "/custom-fields/{resource}/{name}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
