// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Credentials that Rebilly authenticates with at webhook endpoints.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::{ServiceCredentialId, WebhookCredentialId};
use crate::typed_call::paged_call;
use crate::types::IntoParam;
use crate::webhooks::{
    GoogleSpreadsheet, PatchWebhookCredential, ServiceCredential,
    ServiceCredentialCreate, ServiceCredentialType, ServiceCredentialUpdate,
    WebhookCredential, WebhookCredentialRequest,
};

impl Client {
    /// Credentials that Rebilly authenticates with at webhook endpoints.
    pub fn service_credentials(&self) -> ServiceCredentials {
        ServiceCredentials {
            client: self.clone(),
        }
    }
}

/// Credentials that Rebilly authenticates with at webhook endpoints.
///
/// Accessor of the client: [`Client::service_credentials`].
#[derive(Debug, Clone)]
pub struct ServiceCredentials {
    client: Client,
}

impl ServiceCredentials {
    /// Lists webhook credentials.
    ///
    /// `GET /service-credentials/webhook` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.service_credentials().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListServiceCredentials {
        ListServiceCredentials(self.client.call(&LIST))
    }

    /// Creates a webhook credential, or returns the existing equal one.
    ///
    /// A retry is safe. `already_existed` of the response is `true` for an existing one.
    ///
    /// `POST /service-credentials/webhook` responds with 201 or 303; documented errors: 401, 403,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::webhooks::WebhookCredentialRequest::new(
    ///     "app-prod.example.com",
    /// );
    /// let webhook_credential = client.service_credentials().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &WebhookCredentialRequest) -> Call<WebhookCredential> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a webhook credential.
    ///
    /// `GET /service-credentials/webhook/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let webhook_credential = client
    ///     .service_credentials()
    ///     .get("crd_0YV9Y706QGCB39FQD380G1ZHZH")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<WebhookCredentialId>,
    ) -> Call<WebhookCredential> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Updates the status of a webhook credential.
    ///
    /// All other properties are immutable. To change the password, create another credential.
    ///
    /// `PATCH /service-credentials/webhook/{id}` responds with 200; documented errors: 401, 403,
    /// 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::webhooks::PatchWebhookCredential::new("active");
    /// let webhook_credential = client
    ///     .service_credentials()
    ///     .update_status("crd_0YV9Y706QGCB39FQD380G1ZHZH", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_status(
        &self,
        id: impl IntoParam<WebhookCredentialId>,
        body: &PatchWebhookCredential,
    ) -> Call<WebhookCredential> {
        self.client.call(&UPDATE_STATUS).path(id.into_param()).json(body)
    }

    /// Lists the credentials of one type of service.
    ///
    /// `GET /service-credentials/{type}` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.service_credentials().list_of_type("smtp").limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_of_type(
        &self,
        type_: impl IntoParam<ServiceCredentialType>,
    ) -> ListServiceCredentialsOfType {
        ListServiceCredentialsOfType(
            self.client.call(&LIST_OF_TYPE).path(type_.into_param()),
        )
    }

    /// Creates a credential for one type of service.
    ///
    /// Returns the existing credential when an equal one is stored already.
    ///
    /// `POST /service-credentials/{type}` responds with 201 or 303; documented errors: 401, 403,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::webhooks::ServiceCredentialCreate::from(
    ///     rebilly_sdk::webhooks::SmtpCredentialCreate::new("host"),
    /// );
    /// let service_credential = client
    ///     .service_credentials()
    ///     .create_of_type("smtp", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_of_type(
        &self,
        type_: impl IntoParam<ServiceCredentialType>,
        body: &ServiceCredentialCreate,
    ) -> Call<ServiceCredential> {
        self.client.call(&CREATE_OF_TYPE).path(type_.into_param()).json(body)
    }

    /// Returns a credential of one type of service.
    ///
    /// `GET /service-credentials/{type}/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let service_credential = client
    ///     .service_credentials()
    ///     .get_of_type("smtp", "crd_0YV9Y706QGCB39FQD380G1ZHZH")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_of_type(
        &self,
        type_: impl IntoParam<ServiceCredentialType>,
        id: impl IntoParam<ServiceCredentialId>,
    ) -> Call<ServiceCredential> {
        self.client.call(&GET_OF_TYPE).path(type_.into_param()).path(id.into_param())
    }

    /// Changes the status or some properties of a credential of one type of service.
    ///
    /// `PATCH /service-credentials/{type}/{id}` responds with 200; documented errors: 401, 403,
    /// 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::webhooks::ServiceCredentialUpdate::from(
    ///     rebilly_sdk::webhooks::PlaidCredentialUpdate::default(),
    /// );
    /// let service_credential = client
    ///     .service_credentials()
    ///     .update_of_type("smtp", "crd_0YV9Y706QGCB39FQD380G1ZHZH", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_of_type(
        &self,
        type_: impl IntoParam<ServiceCredentialType>,
        id: impl IntoParam<ServiceCredentialId>,
        body: &ServiceCredentialUpdate,
    ) -> Call<ServiceCredential> {
        self.client
            .call(&UPDATE_OF_TYPE)
            .path(type_.into_param())
            .path(id.into_param())
            .json(body)
    }

    /// Lists the spreadsheets that a credential gives access to.
    ///
    /// `GET /service-credentials/{type}/{id}/items` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .service_credentials()
    ///     .list_items("smtp", "crd_0YV9Y706QGCB39FQD380G1ZHZH")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_items(
        &self,
        type_: impl IntoParam<ServiceCredentialType>,
        id: impl IntoParam<ServiceCredentialId>,
    ) -> ListServiceCredentialsItems {
        ListServiceCredentialsItems(
            self.client.call(&LIST_ITEMS).path(type_.into_param()).path(id.into_param()),
        )
    }
}

/// Call of [`ServiceCredentials::list`](crate::webhooks::ServiceCredentials::list): its optional
/// parameters, and the options of every call.
#[must_use = "`ServiceCredentials::list` sends nothing until it is awaited or sent"]
pub struct ListServiceCredentials(Call<Vec<WebhookCredential>>);

impl ListServiceCredentials {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties:
    /// [`webhook_credential_fields`](crate::webhooks::webhook_credential_fields). Rebilly documents
    /// none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
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

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`webhook_credential_fields`](crate::webhooks::webhook_credential_fields). Rebilly documents
    /// none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListServiceCredentials, WebhookCredential);

/// Call of [`ServiceCredentials::list_of_type`](crate::webhooks::ServiceCredentials::list_of_type):
/// its optional parameters, and the options of every call.
#[must_use = "`ServiceCredentials::list_of_type` sends nothing until it is awaited or sent"]
pub struct ListServiceCredentialsOfType(Call<Vec<ServiceCredential>>);

impl ListServiceCredentialsOfType {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties:
    /// [`service_credential_fields`](crate::webhooks::service_credential_fields). Rebilly documents
    /// none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
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

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`service_credential_fields`](crate::webhooks::service_credential_fields). Rebilly documents
    /// none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListServiceCredentialsOfType, ServiceCredential);

/// Call of [`ServiceCredentials::list_items`](crate::webhooks::ServiceCredentials::list_items): its
/// optional parameters, and the options of every call.
#[must_use = "`ServiceCredentials::list_items` sends nothing until it is awaited or sent"]
pub struct ListServiceCredentialsItems(Call<Vec<GoogleSpreadsheet>>);

impl ListServiceCredentialsItems {
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

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties:
    /// [`google_spreadsheet_fields`](crate::webhooks::google_spreadsheet_fields). Rebilly documents
    /// none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Properties to include in the response, separated by commas. `id` is always included.
    ///
    /// Names: [`google_spreadsheet_fields`](crate::webhooks::google_spreadsheet_fields).
    pub fn fields(self, fields: impl Into<CommaList>) -> Self {
        Self(self.0.query("fields", Into::<CommaList>::into(fields)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`google_spreadsheet_fields`](crate::webhooks::google_spreadsheet_fields). Rebilly documents
    /// none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListServiceCredentialsItems, GoogleSpreadsheet);

static LIST: Operation = Operation::new(
    "GetServiceCredentialCollection",
    Method::GET,
    "/service-credentials/webhook",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE: Operation = Operation::new(
        "PostServiceCredential",
        Method::POST,
        "/service-credentials/webhook",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .returns_existing();
static GET: Operation = Operation::new(
        "GetServiceCredential",
        Method::GET,
        "/service-credentials/webhook/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE_STATUS: Operation = Operation::new(
        "PatchServiceCredential",
        Method::PATCH,
        "/service-credentials/webhook/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static LIST_OF_TYPE: Operation = Operation::new(
    "GetServiceCredentialOfTypeCollection",
    Method::GET,
    "/service-credentials/{type}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE_OF_TYPE: Operation = Operation::new(
        "PostServiceCredentialOfType",
        Method::POST,
        "/service-credentials/{type}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .returns_existing();
static GET_OF_TYPE: Operation = Operation::new(
        "GetServiceCredentialOfType",
        Method::GET,
        "/service-credentials/{type}/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE_OF_TYPE: Operation = Operation::new(
        "PatchServiceCredentialOfType",
        Method::PATCH,
        "/service-credentials/{type}/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static LIST_ITEMS: Operation = Operation::new(
    "GetServiceCredentialOfTypeItemCollection",
    Method::GET,
    "/service-credentials/{type}/{id}/items",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
