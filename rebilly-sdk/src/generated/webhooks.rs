// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Webhooks: where events are sent, how Rebilly signs in there, and what became of each delivery.

use http::Method;
use super::query;
use super::types::*;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Operation, Idempotency, AuthScheme};
use crate::query::{CommaList, Filter, Sort};

impl Client {
    /// Webhooks: where events are sent, how Rebilly signs in there, and what became of each
    /// delivery.
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks { client: self }
    }
}

/// Webhooks: where events are sent, how Rebilly signs in there, and what became of each delivery.
/// Made by [`Client::webhooks`].
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'c> {
    client: &'c Client,
}

impl Webhooks<'_> {
    /// Lists the registered webhooks, a page at a time.
    ///
    /// `GET /webhooks` answers 200; documented errors: 401, 403.
    pub fn list(&self) -> Call<Vec<GlobalWebhook>, query::GetWebhookCollection> {
        self.client.call(&operation::LIST)
    }

    /// Registers a webhook under an identifier that Rebilly chooses.
    ///
    /// To repeat it safely, choose the identifier yourself and use `upsert`. An organization can
    /// have 25 active ones.
    ///
    /// `POST /webhooks` answers 201; documented errors: 401, 403, 409, 422, 429.
    pub fn create(&self, body: &GlobalWebhookRequest) -> Call<GlobalWebhook> {
        self.client.call(&operation::CREATE).json(body)
    }

    /// Reads a webhook.
    ///
    /// `GET /webhooks/{id}` answers 200; documented errors: 401, 403, 404.
    pub fn get(&self, id: impl Into<WebhookId>) -> Call<GlobalWebhook> {
        self.client.call(&operation::GET).path(Into::<WebhookId>::into(id))
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
    ) -> Call<GlobalWebhook> {
        self.client.call(&operation::UPSERT).path(Into::<WebhookId>::into(id)).json(body)
    }

    /// Removes a webhook.
    ///
    /// Nothing is sent there any more. To pause it, set its status to `inactive` instead.
    ///
    /// `DELETE /webhooks/{id}` answers 204; documented errors: 401, 403, 404, 429.
    pub fn delete(&self, id: impl Into<WebhookId>) -> Call<()> {
        self.client.call(&operation::DELETE).path(Into::<WebhookId>::into(id))
    }

    /// Sends a test event to a webhook that need not be registered.
    ///
    /// The answer does not tell how the receiver liked it.
    ///
    /// `POST /previews/webhooks` answers 204; documented errors: 401, 403, 422, 429.
    pub fn preview(&self, body: &GlobalWebhookRequest) -> Call<()> {
        self.client.call(&operation::PREVIEW).json(body)
    }

    /// Lists what was sent to webhooks, an entry for every attempt, a page at a time.
    ///
    /// `GET /tracking/webhooks` answers 200; documented errors: 401, 403.
    pub fn list_deliveries(
        &self,
    ) -> Call<Vec<WebhookTracking>, query::GetTrackingWebhookCollection> {
        self.client.call(&operation::LIST_DELIVERIES)
    }

    /// Reads what was sent in one attempt, and what came back.
    ///
    /// `GET /tracking/webhooks/{id}` answers 200; documented errors: 401, 403, 404.
    pub fn get_delivery(
        &self,
        id: impl Into<WebhookTrackingId>,
    ) -> Call<WebhookTracking> {
        self.client
            .call(&operation::GET_DELIVERY)
            .path(Into::<WebhookTrackingId>::into(id))
    }

    /// Sends an event again, as it was sent in this attempt.
    ///
    /// Repeating the call can deliver the event once more, which receivers must bear anyway; so it
    /// is repeated like a PUT.
    ///
    /// `POST /tracking/webhooks/{id}/resend` answers 204; documented errors: 401, 403, 404, 429.
    pub fn resend(&self, id: impl Into<WebhookTrackingId>) -> Call<()> {
        self.client.call(&operation::RESEND).path(Into::<WebhookTrackingId>::into(id))
    }

    /// Lists the credentials that Rebilly signs in with at webhooks, a page at a time.
    ///
    /// `GET /service-credentials/webhook` answers 200; documented errors: 401, 403.
    pub fn list_credentials(
        &self,
    ) -> Call<Vec<WebhookCredential>, query::GetServiceCredentialCollection> {
        self.client.call(&operation::LIST_CREDENTIALS)
    }

    /// Creates a credential for a host, or finds the equal one that there is.
    ///
    /// `already_existed` of the answer tells which. So repeating the call does no harm.
    ///
    /// `POST /service-credentials/webhook` answers 201 or 303; documented errors: 401, 403, 422,
    /// 429.
    pub fn create_credential(
        &self,
        body: &WebhookCredentialRequest,
    ) -> Call<WebhookCredential> {
        self.client.call(&operation::CREATE_CREDENTIAL).json(body)
    }

    /// Reads a credential.
    ///
    /// `GET /service-credentials/webhook/{id}` answers 200; documented errors: 401, 403, 404.
    pub fn get_credential(
        &self,
        id: impl Into<WebhookCredentialId>,
    ) -> Call<WebhookCredential> {
        self.client
            .call(&operation::GET_CREDENTIAL)
            .path(Into::<WebhookCredentialId>::into(id))
    }

    /// Makes a credential active or inactive, or deactivates it.
    ///
    /// Nothing else of a credential can be changed; for another password, create another
    /// credential.
    ///
    /// `PATCH /service-credentials/webhook/{id}` answers 200; documented errors: 401, 403, 404,
    /// 422, 429.
    pub fn set_credential_status(
        &self,
        id: impl Into<WebhookCredentialId>,
        body: &PatchWebhookCredential,
    ) -> Call<WebhookCredential> {
        self.client
            .call(&operation::SET_CREDENTIAL_STATUS)
            .path(Into::<WebhookCredentialId>::into(id))
            .json(body)
    }
}

mod operation {
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
    pub(super) static LIST_DELIVERIES: Operation = Operation::new(
            "GetTrackingWebhookCollection",
            Method::GET,
            "/tracking/webhooks",
            &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
            Idempotency::Always,
        )
        .window("createdTime");
    pub(super) static GET_DELIVERY: Operation = Operation::new(
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
    pub(super) static LIST_CREDENTIALS: Operation = Operation::new(
        "GetServiceCredentialCollection",
        Method::GET,
        "/service-credentials/webhook",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static CREATE_CREDENTIAL: Operation = Operation::new(
            "PostServiceCredential",
            Method::POST,
            "/service-credentials/webhook",
            &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
            Idempotency::Always,
        )
        .returns_existing();
    pub(super) static GET_CREDENTIAL: Operation = Operation::new(
        "GetServiceCredential",
        Method::GET,
        "/service-credentials/webhook/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static SET_CREDENTIAL_STATUS: Operation = Operation::new(
        "PatchServiceCredential",
        Method::PATCH,
        "/service-credentials/webhook/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
}
