// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Delivery of events: endpoints, credentials and delivery attempts.

use http::Method;
use super::query;
use super::types::*;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Operation, Idempotency, AuthScheme};
use crate::query::{CommaList, Filter, Sort};

impl Client {
    /// Credentials that Rebilly authenticates with at webhook endpoints.
    pub fn service_credentials(&self) -> ServiceCredentialsApi<'_> {
        ServiceCredentialsApi {
            client: self,
        }
    }
}

/// Credentials that Rebilly authenticates with at webhook endpoints. Made by
/// [`Client::service_credentials`].
#[derive(Debug, Clone, Copy)]
pub struct ServiceCredentialsApi<'c> {
    client: &'c Client,
}

impl<'c> ServiceCredentialsApi<'c> {
    /// Lists webhook credentials.
    ///
    /// `GET /service-credentials/webhook` answers 200; documented errors: 401, 403.
    pub fn list(
        &self,
    ) -> Call<'c, Vec<WebhookCredential>, query::GetServiceCredentialCollection> {
        self.client.call(&service_credentials_operations::LIST)
    }

    /// Creates a webhook credential, or returns the existing equal one.
    ///
    /// A retry is safe. `already_existed` of the response tells the two cases apart.
    ///
    /// `POST /service-credentials/webhook` answers 201 or 303; documented errors: 401, 403, 422,
    /// 429.
    pub fn create(
        &self,
        body: &WebhookCredentialRequest,
    ) -> Call<'c, WebhookCredential> {
        self.client.call(&service_credentials_operations::CREATE).json(body)
    }

    /// Returns a webhook credential.
    ///
    /// `GET /service-credentials/webhook/{id}` answers 200; documented errors: 401, 403, 404.
    pub fn get(
        &self,
        id: impl Into<WebhookCredentialId>,
    ) -> Call<'c, WebhookCredential> {
        self.client
            .call(&service_credentials_operations::GET)
            .path(Into::<WebhookCredentialId>::into(id))
    }

    /// Updates the status of a webhook credential.
    ///
    /// All other properties are immutable. To change the password, create another credential.
    ///
    /// `PATCH /service-credentials/webhook/{id}` answers 200; documented errors: 401, 403, 404,
    /// 422, 429.
    pub fn update_status(
        &self,
        id: impl Into<WebhookCredentialId>,
        body: &PatchWebhookCredential,
    ) -> Call<'c, WebhookCredential> {
        self.client
            .call(&service_credentials_operations::UPDATE_STATUS)
            .path(Into::<WebhookCredentialId>::into(id))
            .json(body)
    }
}

mod service_credentials_operations {
    use super::*;
    pub(super) static LIST: Operation = Operation::new(
        "GetServiceCredentialCollection",
        Method::GET,
        "/service-credentials/webhook",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static CREATE: Operation = Operation::new(
            "PostServiceCredential",
            Method::POST,
            "/service-credentials/webhook",
            &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
            Idempotency::Always,
        )
        .returns_existing();
    pub(super) static GET: Operation = Operation::new(
        "GetServiceCredential",
        Method::GET,
        "/service-credentials/webhook/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static UPDATE_STATUS: Operation = Operation::new(
        "PatchServiceCredential",
        Method::PATCH,
        "/service-credentials/webhook/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
}

impl Client {
    /// Delivery attempts of events, and their redelivery.
    pub fn webhook_tracking(&self) -> WebhookTrackingApi<'_> {
        WebhookTrackingApi { client: self }
    }
}

/// Delivery attempts of events, and their redelivery. Made by [`Client::webhook_tracking`].
#[derive(Debug, Clone, Copy)]
pub struct WebhookTrackingApi<'c> {
    client: &'c Client,
}

impl<'c> WebhookTrackingApi<'c> {
    /// Lists delivery attempts, one entry per attempt.
    ///
    /// `GET /tracking/webhooks` answers 200; documented errors: 401, 403.
    pub fn list(
        &self,
    ) -> Call<'c, Vec<WebhookTracking>, query::GetTrackingWebhookCollection> {
        self.client.call(&webhook_tracking_operations::LIST)
    }

    /// Returns the request and the response of a delivery attempt.
    ///
    /// `GET /tracking/webhooks/{id}` answers 200; documented errors: 401, 403, 404.
    pub fn get(&self, id: impl Into<WebhookTrackingId>) -> Call<'c, WebhookTracking> {
        self.client
            .call(&webhook_tracking_operations::GET)
            .path(Into::<WebhookTrackingId>::into(id))
    }

    /// Redelivers the event of a delivery attempt.
    ///
    /// The SDK retries the call like a PUT: a retry can deliver the event a second time, and
    /// receivers must handle duplicates.
    ///
    /// `POST /tracking/webhooks/{id}/resend` answers 204; documented errors: 401, 403, 404, 429.
    pub fn resend(&self, id: impl Into<WebhookTrackingId>) -> Call<'c, ()> {
        self.client
            .call(&webhook_tracking_operations::RESEND)
            .path(Into::<WebhookTrackingId>::into(id))
    }
}

mod webhook_tracking_operations {
    use super::*;
    pub(super) static LIST: Operation = Operation::new(
            "GetTrackingWebhookCollection",
            Method::GET,
            "/tracking/webhooks",
            &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
            Idempotency::Always,
        )
        .window("createdTime");
    pub(super) static GET: Operation = Operation::new(
        "GetTrackingWebhook",
        Method::GET,
        "/tracking/webhooks/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static RESEND: Operation = Operation::new(
        "PostTrackingWebhookResendRequest",
        Method::POST,
        "/tracking/webhooks/{id}/resend",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
}

impl Client {
    /// Endpoints that Rebilly delivers events to.
    pub fn webhooks(&self) -> WebhooksApi<'_> {
        WebhooksApi { client: self }
    }
}

/// Endpoints that Rebilly delivers events to. Made by [`Client::webhooks`].
#[derive(Debug, Clone, Copy)]
pub struct WebhooksApi<'c> {
    client: &'c Client,
}

impl<'c> WebhooksApi<'c> {
    /// Lists webhooks.
    ///
    /// `GET /webhooks` answers 200; documented errors: 401, 403.
    pub fn list(&self) -> Call<'c, Vec<GlobalWebhook>, query::GetWebhookCollection> {
        self.client.call(&webhooks_operations::LIST)
    }

    /// Creates a webhook with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second webhook. For safe retries, call `upsert` with an identifier of
    /// your own. An organization can have 25 active webhooks.
    ///
    /// `POST /webhooks` answers 201; documented errors: 401, 403, 409, 422, 429.
    pub fn create(&self, body: &GlobalWebhookRequest) -> Call<'c, GlobalWebhook> {
        self.client.call(&webhooks_operations::CREATE).json(body)
    }

    /// Returns a webhook.
    ///
    /// `GET /webhooks/{id}` answers 200; documented errors: 401, 403, 404.
    pub fn get(&self, id: impl Into<WebhookId>) -> Call<'c, GlobalWebhook> {
        self.client.call(&webhooks_operations::GET).path(Into::<WebhookId>::into(id))
    }

    /// Creates or replaces the webhook with this identifier.
    ///
    /// A writable property that the request omits is reset to its default. A retry is safe.
    ///
    /// `PUT /webhooks/{id}` answers 200 or 201; documented errors: 401, 403, 409, 422, 429.
    pub fn upsert(
        &self,
        id: impl Into<WebhookId>,
        body: &GlobalWebhookRequest,
    ) -> Call<'c, GlobalWebhook> {
        self.client
            .call(&webhooks_operations::UPSERT)
            .path(Into::<WebhookId>::into(id))
            .json(body)
    }

    /// Deletes a webhook.
    ///
    /// Rebilly stops all deliveries to its URL. To pause deliveries, set the status to `inactive`
    /// instead.
    ///
    /// `DELETE /webhooks/{id}` answers 204; documented errors: 401, 403, 404, 429.
    pub fn delete(&self, id: impl Into<WebhookId>) -> Call<'c, ()> {
        self.client.call(&webhooks_operations::DELETE).path(Into::<WebhookId>::into(id))
    }

    /// Sends a test event to a webhook, registered or not.
    ///
    /// The response does not contain the result of the delivery.
    ///
    /// `POST /previews/webhooks` answers 204; documented errors: 401, 403, 422, 429.
    pub fn preview(&self, body: &GlobalWebhookRequest) -> Call<'c, ()> {
        self.client.call(&webhooks_operations::PREVIEW).json(body)
    }
}

mod webhooks_operations {
    use super::*;
    pub(super) static LIST: Operation = Operation::new(
        "GetWebhookCollection",
        Method::GET,
        "/webhooks",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static CREATE: Operation = Operation::new(
        "PostWebhook",
        Method::POST,
        "/webhooks",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Never,
    );
    pub(super) static GET: Operation = Operation::new(
        "GetWebhook",
        Method::GET,
        "/webhooks/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    );
    pub(super) static UPSERT: Operation = Operation::new(
        "PutWebhook",
        Method::PUT,
        "/webhooks/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    );
    pub(super) static DELETE: Operation = Operation::new(
        "DeleteWebhook",
        Method::DELETE,
        "/webhooks/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static PREVIEW: Operation = Operation::new(
        "PostPreviewWebhook",
        Method::POST,
        "/previews/webhooks",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    );
}
