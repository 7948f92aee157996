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
    /// Lists the credentials that Rebilly signs in with at webhooks, a page at a time.
    ///
    /// `GET /service-credentials/webhook` answers 200; documented errors: 401, 403.
    pub fn list(
        &self,
    ) -> Call<'c, Vec<WebhookCredential>, query::GetServiceCredentialCollection> {
        self.client.call(&service_credentials_operations::LIST)
    }

    /// Creates a credential for a host, or finds the equal one that there is.
    ///
    /// `already_existed` of the answer tells which. So repeating the call does no harm.
    ///
    /// `POST /service-credentials/webhook` answers 201 or 303; documented errors: 401, 403, 422,
    /// 429.
    pub fn create(
        &self,
        body: &WebhookCredentialRequest,
    ) -> Call<'c, WebhookCredential> {
        self.client.call(&service_credentials_operations::CREATE).json(body)
    }

    /// Reads a credential.
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

    /// Makes a credential active or inactive, or deactivates it.
    ///
    /// Nothing else of a credential can be changed; for another password, create another
    /// credential.
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
    /// Lists what was sent to webhooks, an entry for every attempt, a page at a time.
    ///
    /// `GET /tracking/webhooks` answers 200; documented errors: 401, 403.
    pub fn list(
        &self,
    ) -> Call<'c, Vec<WebhookTracking>, query::GetTrackingWebhookCollection> {
        self.client.call(&webhook_tracking_operations::LIST)
    }

    /// Reads what was sent in one attempt, and what came back.
    ///
    /// `GET /tracking/webhooks/{id}` answers 200; documented errors: 401, 403, 404.
    pub fn get(&self, id: impl Into<WebhookTrackingId>) -> Call<'c, WebhookTracking> {
        self.client
            .call(&webhook_tracking_operations::GET)
            .path(Into::<WebhookTrackingId>::into(id))
    }

    /// Sends an event again, as it was sent in this attempt.
    ///
    /// Repeating the call can deliver the event once more, which receivers must bear anyway; so it
    /// is repeated like a PUT.
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
    /// Lists the registered webhooks, a page at a time.
    ///
    /// `GET /webhooks` answers 200; documented errors: 401, 403.
    pub fn list(&self) -> Call<'c, Vec<GlobalWebhook>, query::GetWebhookCollection> {
        self.client.call(&webhooks_operations::LIST)
    }

    /// Registers a webhook under an identifier that Rebilly chooses.
    ///
    /// To repeat it safely, choose the identifier yourself and use `upsert`. An organization can
    /// have 25 active ones.
    ///
    /// `POST /webhooks` answers 201; documented errors: 401, 403, 409, 422, 429.
    pub fn create(&self, body: &GlobalWebhookRequest) -> Call<'c, GlobalWebhook> {
        self.client.call(&webhooks_operations::CREATE).json(body)
    }

    /// Reads a webhook.
    ///
    /// `GET /webhooks/{id}` answers 200; documented errors: 401, 403, 404.
    pub fn get(&self, id: impl Into<WebhookId>) -> Call<'c, GlobalWebhook> {
        self.client.call(&webhooks_operations::GET).path(Into::<WebhookId>::into(id))
    }

    /// Registers the webhook with this identifier, or replaces it.
    ///
    /// A writable field that is left out is reset. Repeating the call does no harm.
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

    /// Removes a webhook.
    ///
    /// Nothing is sent there any more. To pause it, set its status to `inactive` instead.
    ///
    /// `DELETE /webhooks/{id}` answers 204; documented errors: 401, 403, 404, 429.
    pub fn delete(&self, id: impl Into<WebhookId>) -> Call<'c, ()> {
        self.client.call(&webhooks_operations::DELETE).path(Into::<WebhookId>::into(id))
    }

    /// Sends a test event to a webhook that need not be registered.
    ///
    /// The answer does not tell how the receiver liked it.
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
