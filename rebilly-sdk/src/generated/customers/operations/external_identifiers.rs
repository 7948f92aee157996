// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Identifiers of resources in external services.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::{
    ExternalIdentifier, ExternalIdentifierRequest, ExternalIdentifierResource,
    ExternalIdentifierService,
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
    /// Lists external identifiers.
    ///
    /// `GET /external-identifiers` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.external_identifiers().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListExternalIdentifiers {
        ListExternalIdentifiers(self.client.call(&LIST))
    }

    /// Returns the identifier of a resource in an external service.
    ///
    /// `GET /{resource}/{resourceId}/external-identifiers/{service}` responds with 200; documented
    /// errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let external_identifier = client
    ///     .external_identifiers()
    ///     .get("customers", "resource-id", "quickbooks-online")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        resource: impl IntoParam<ExternalIdentifierResource>,
        resource_id: impl IntoParam<String>,
        service: impl IntoParam<ExternalIdentifierService>,
    ) -> Call<ExternalIdentifier> {
        self.client
            .call(&GET)
            .path(resource.into_param())
            .path(resource_id.into_param())
            .path(service.into_param())
    }

    /// Synchronizes a resource with an external service.
    ///
    /// `POST /{resource}/{resourceId}/external-identifiers/{service}` responds with 204; documented
    /// errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .external_identifiers()
    ///     .sync("customers", "resource-id", "quickbooks-online")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync(
        &self,
        resource: impl IntoParam<ExternalIdentifierResource>,
        resource_id: impl IntoParam<String>,
        service: impl IntoParam<ExternalIdentifierService>,
    ) -> Call<()> {
        self.client
            .call(&SYNC)
            .path(resource.into_param())
            .path(resource_id.into_param())
            .path(service.into_param())
    }

    /// Creates or replaces the identifier of a resource in an external service.
    ///
    /// A retry is safe.
    ///
    /// `PUT /{resource}/{resourceId}/external-identifiers/{service}` responds with 200 or 201;
    /// documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::ExternalIdentifierRequest::new(
    ///     "external-identifier",
    /// );
    /// let external_identifier = client
    ///     .external_identifiers()
    ///     .upsert("customers", "resource-id", "quickbooks-online", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        resource: impl IntoParam<ExternalIdentifierResource>,
        resource_id: impl IntoParam<String>,
        service: impl IntoParam<ExternalIdentifierService>,
        body: &ExternalIdentifierRequest,
    ) -> Call<ExternalIdentifier> {
        self.client
            .call(&UPSERT)
            .path(resource.into_param())
            .path(resource_id.into_param())
            .path(service.into_param())
            .json(body)
    }

    /// Deletes the identifier of a resource in an external service.
    ///
    /// `DELETE /{resource}/{resourceId}/external-identifiers/{service}` responds with 204;
    /// documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .external_identifiers()
    ///     .delete("customers", "resource-id", "quickbooks-online")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        resource: impl IntoParam<ExternalIdentifierResource>,
        resource_id: impl IntoParam<String>,
        service: impl IntoParam<ExternalIdentifierService>,
    ) -> Call<()> {
        self.client
            .call(&DELETE)
            .path(resource.into_param())
            .path(resource_id.into_param())
            .path(service.into_param())
    }
}

/// Call of [`ExternalIdentifiers::list`](crate::customers::ExternalIdentifiers::list): its optional
/// parameters, and the options of every call.
#[must_use = "`ExternalIdentifiers::list` sends nothing until it is awaited or sent"]
pub struct ListExternalIdentifiers(Call<Vec<ExternalIdentifier>>);

impl ListExternalIdentifiers {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`external_identifier_fields`](crate::customers::external_identifier_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`external_identifier_fields`](crate::customers::external_identifier_fields).
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
}

paged_call!(ListExternalIdentifiers, ExternalIdentifier);

static LIST: Operation = Operation::new(
        "GetExternalIdentifierCollection",
        Method::GET,
        "/external-identifiers",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static GET: Operation = Operation::new(
    "GetExternalIdentifier",
    Method::GET,
    "/{resource}/{resourceId}/external-identifiers/{service}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SYNC: Operation = Operation::new(
    "PostExternalIdentifier",
    Method::POST,
    "/{resource}/{resourceId}/external-identifiers/{service}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static UPSERT: Operation = Operation::new(
    "PutExternalIdentifier",
    Method::PUT,
    "/{resource}/{resourceId}/external-identifiers/{service}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static DELETE: Operation = Operation::new(
    "DeleteExternalIdentifier",
    Method::DELETE,
    "/{resource}/{resourceId}/external-identifiers/{service}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
