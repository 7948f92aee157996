// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Identifiers of resources in external services.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::{
    ExternalIdentifier, ExternalIdentifierRequest, ExternalIdentifierResource,
    ExternalIdentifierService, ExternalServiceSettings,
};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Identifiers of resources in external services.
    pub fn external_identifiers(&self) -> ExternalIdentifiers {
        ExternalIdentifiers {
            client: self.clone(),
        }
    }
}

/// Identifiers of resources in external services.
///
/// Accessor of the client: [`Client::external_identifiers`].
#[derive(Debug, Clone)]
pub struct ExternalIdentifiers {
    client: Client,
}

impl ExternalIdentifiers {
    /// TBD.
    ///
    /// `GET /external-identifiers` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .external_identifiers()
    ///     .get_external_identifier_collection()
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_external_identifier_collection(
        &self,
    ) -> GetExternalIdentifiersExternalIdentifierCollection {
        GetExternalIdentifiersExternalIdentifierCollection(
            self.client.call(&GET_EXTERNAL_IDENTIFIER_COLLECTION),
        )
    }

    /// TBD.
    ///
    /// `GET /{resource}/{resourceId}/external-identifiers/{service}` responds with 200; documented
    /// errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let external_identifier = client
    ///     .external_identifiers()
    ///     .get_external_identifier("resource", "resource-id", "service")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_external_identifier(
        &self,
        resource: impl IntoParam<ExternalIdentifierResource>,
        resource_id: impl IntoParam<String>,
        service: impl IntoParam<ExternalIdentifierService>,
    ) -> Call<ExternalIdentifier> {
        self.client
            .call(&GET_EXTERNAL_IDENTIFIER)
            .path(resource.into_param())
            .path(resource_id.into_param())
            .path(service.into_param())
    }

    /// TBD.
    ///
    /// `POST /{resource}/{resourceId}/external-identifiers/{service}` responds with 204; documented
    /// errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .external_identifiers()
    ///     .post_external_identifier("resource", "resource-id", "service")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_external_identifier(
        &self,
        resource: impl IntoParam<ExternalIdentifierResource>,
        resource_id: impl IntoParam<String>,
        service: impl IntoParam<ExternalIdentifierService>,
    ) -> Call<()> {
        self.client
            .call(&POST_EXTERNAL_IDENTIFIER)
            .path(resource.into_param())
            .path(resource_id.into_param())
            .path(service.into_param())
    }

    /// TBD.
    ///
    /// `PUT /{resource}/{resourceId}/external-identifiers/{service}` responds with 200 or 201;
    /// documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::ExternalIdentifierRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let external_identifier = client
    ///     .external_identifiers()
    ///     .put_external_identifier("resource", "resource-id", "service", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_external_identifier(
        &self,
        resource: impl IntoParam<ExternalIdentifierResource>,
        resource_id: impl IntoParam<String>,
        service: impl IntoParam<ExternalIdentifierService>,
        body: &ExternalIdentifierRequest,
    ) -> Call<ExternalIdentifier> {
        self.client
            .call(&PUT_EXTERNAL_IDENTIFIER)
            .path(resource.into_param())
            .path(resource_id.into_param())
            .path(service.into_param())
            .json(body)
    }

    /// TBD.
    ///
    /// `DELETE /{resource}/{resourceId}/external-identifiers/{service}` responds with 204;
    /// documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .external_identifiers()
    ///     .delete_external_identifier("resource", "resource-id", "service")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_external_identifier(
        &self,
        resource: impl IntoParam<ExternalIdentifierResource>,
        resource_id: impl IntoParam<String>,
        service: impl IntoParam<ExternalIdentifierService>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_EXTERNAL_IDENTIFIER)
            .path(resource.into_param())
            .path(resource_id.into_param())
            .path(service.into_param())
    }

    /// TBD.
    ///
    /// `GET /external-services-settings` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let external_service_settings = client
    ///     .external_identifiers()
    ///     .get_external_service_settings()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_external_service_settings(&self) -> Call<ExternalServiceSettings> {
        self.client.call(&GET_EXTERNAL_SERVICE_SETTINGS)
    }

    /// TBD.
    ///
    /// `PUT /external-services-settings` responds with 200; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::ExternalServiceSettings,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let external_service_settings = client
    ///     .external_identifiers()
    ///     .put_external_service_settings(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_external_service_settings(
        &self,
        body: &ExternalServiceSettings,
    ) -> Call<ExternalServiceSettings> {
        self.client.call(&PUT_EXTERNAL_SERVICE_SETTINGS).json(body)
    }
}

/// Call of
/// [`ExternalIdentifiers::get_external_identifier_collection`](crate::customers::ExternalIdentifiers::get_external_identifier_collection):
/// its optional parameters, and the options of every call.
#[must_use = "`ExternalIdentifiers::get_external_identifier_collection` sends nothing until it is awaited or sent"]
pub struct GetExternalIdentifiersExternalIdentifierCollection(
    Call<Vec<ExternalIdentifier>>,
);

impl GetExternalIdentifiersExternalIdentifierCollection {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties:
    /// [`external_identifier_fields`](crate::customers::external_identifier_fields). Rebilly
    /// documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`external_identifier_fields`](crate::customers::external_identifier_fields). Rebilly
    /// documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }
}

paged_call!(GetExternalIdentifiersExternalIdentifierCollection, ExternalIdentifier);

static GET_EXTERNAL_IDENTIFIER_COLLECTION: Operation = Operation::new(
    "GetExternalIdentifierCollection",
    Method::GET,
    "/external-identifiers",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_EXTERNAL_IDENTIFIER: Operation = Operation::new(
    "GetExternalIdentifier",
    Method::GET,
    "/{resource}/{resourceId}/external-identifiers/{service}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_EXTERNAL_IDENTIFIER: Operation = Operation::new(
    "PostExternalIdentifier",
    Method::POST,
    "/{resource}/{resourceId}/external-identifiers/{service}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static PUT_EXTERNAL_IDENTIFIER: Operation = Operation::new(
    "PutExternalIdentifier",
    Method::PUT,
    "/{resource}/{resourceId}/external-identifiers/{service}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static DELETE_EXTERNAL_IDENTIFIER: Operation = Operation::new(
    "DeleteExternalIdentifier",
    Method::DELETE,
    "/{resource}/{resourceId}/external-identifiers/{service}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_EXTERNAL_SERVICE_SETTINGS: Operation = Operation::new(
    "GetExternalServiceSettings",
    Method::GET,
    "/external-services-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static PUT_EXTERNAL_SERVICE_SETTINGS: Operation = Operation::new(
    "PutExternalServiceSettings",
    Method::PUT,
    "/external-services-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
