//! Registration of a receiver.

use std::fmt;

use reqwest::Url;

use crate::client::Client;
use crate::error::Error;
use crate::shared::{WebhookCredentialId, WebhookId};
use crate::types::Nullable;
use crate::webhooks::{
    GlobalEventType, GlobalWebhook, GlobalWebhookRequest, PatchWebhookCredential, WebhookAuthorization,
    WebhookAuthorizationBasic, WebhookAuthorizationDigest, WebhookCredential, WebhookCredentialRequest,
    WebhookCredentialStatus, WebhookHeader, WebhookMethod,
};

/// Registration of a webhook: its URL, credentials and events.
///
/// Call [`register`](Self::register) at every start of a program. It reuses an equal credential and replaces the
/// webhook with the same id. Settings that are not given are reset to Rebilly's defaults.
///
/// To rotate the password:
///
/// 1. Let the receiver [accept both](crate::events::WebhookVerifier::also_accept).
/// 2. Register with the new password.
/// 3. When no delivery has the old password any more, deactivate its credential with
///    [`set_credential_status`](crate::Client::webhooks).
///
/// `Debug` shows neither URL and credentials nor headers and template.
#[derive(Clone, PartialEq, Eq)]
#[must_use = "no request is sent until `register` is called"]
pub struct Registration {
    id: WebhookId,
    url: String,
    auth: Option<WebhookAuthorization>,
    events: Vec<GlobalEventType>,
    method: WebhookMethod,
    headers: Vec<WebhookHeader>,
    body: Nullable<String>,
    filter: Nullable<String>,
}

/// Result of [`Registration::register`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Registered {
    /// Webhook as Rebilly stores it.
    pub webhook: GlobalWebhook,
    /// Credential that deliveries authenticate with.
    pub credential: WebhookCredential,
    /// `true` if the webhook was created, `false` if it was replaced.
    pub webhook_is_new: bool,
    /// `true` if the credential was created, `false` if an equal one existed.
    pub credential_is_new: bool,
}

impl Registration {
    /// Creates a registration from an id of your choice and the receiver's URL. Set [`basic`](Self::basic),
    /// [`digest`](Self::digest) or [`without_auth`](Self::without_auth) as well.
    pub fn new(id: impl Into<WebhookId>, url: impl Into<String>) -> Self {
        let (id, url) = (id.into(), url.into());
        let (auth, method) = (None, WebhookMethod::Post);
        let (events, headers) = (Vec::new(), Vec::new());
        Self { id, url, auth, events, method, headers, body: Nullable::Absent, filter: Nullable::Absent }
    }

    /// Authenticates deliveries with HTTP basic authentication.
    pub fn basic(self, username: impl Into<String>, password: impl Into<String>) -> Self {
        self.auth(WebhookAuthorization::Basic(Box::new(WebhookAuthorizationBasic::new(username, password))))
    }

    /// Authenticates deliveries with HTTP digest authentication.
    pub fn digest(self, username: impl Into<String>, password: impl Into<String>) -> Self {
        self.auth(WebhookAuthorization::Digest(Box::new(WebhookAuthorizationDigest::new(username, password))))
    }

    /// Sends deliveries without credentials. Anybody can then send events, unless the receiver checks a secret
    /// [header](Self::header).
    pub fn without_auth(self) -> Self {
        self.auth(WebhookAuthorization::None(Box::default()))
    }

    fn auth(mut self, auth: WebhookAuthorization) -> Self {
        self.auth = Some(auth);
        self
    }

    /// Adds event types to deliver. Default: undocumented, so list the ones that you handle.
    pub fn events(mut self, events: impl IntoIterator<Item = impl Into<GlobalEventType>>) -> Self {
        self.events.extend(events.into_iter().map(Into::into));
        self
    }

    /// HTTP method of deliveries. Default: POST.
    pub fn method(mut self, method: impl Into<WebhookMethod>) -> Self {
        self.method = method.into();
        self
    }

    /// Adds a header to every delivery.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push(WebhookHeader::new(name, value));
        self
    }

    /// Template of the body. Default: the documented JSON.
    pub fn template(mut self, body: impl Into<String>) -> Self {
        self.body = Nullable::Value(body.into());
        self
    }

    /// Filter by the content of events. Default: none.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Nullable::Value(filter.into());
        self
    }

    /// Creates or reuses the credential, activates it, and creates or replaces the webhook.
    ///
    /// All requests are idempotent, so the call can be retried after any error.
    ///
    /// # Errors
    /// - The URL has no host, the password is empty, or no authentication was chosen. No request is sent.
    /// - A request failed. An organization can have 25 active webhooks.
    pub async fn register(&self, client: &Client) -> Result<Registered, Error> {
        let credentials = client.service_credentials();
        let response = credentials.create(&self.credential()?).await?;
        let credential_is_new = !response.already_existed();
        let mut credential = response.into_inner();
        let id = id_of(&credential)?;
        if credential.status.as_ref().is_some_and(|status| *status != WebhookCredentialStatus::Active) {
            let active = PatchWebhookCredential::new(WebhookCredentialStatus::Active);
            credential = credentials.update_status(id.clone(), &active).await?.into_inner();
        }
        let webhook = client.webhooks().upsert(self.id.clone(), &self.webhook(id)).await?;
        let webhook_is_new = webhook.is_created();
        Ok(Registered { webhook: webhook.into_inner(), credential, webhook_is_new, credential_is_new })
    }

    fn credential(&self) -> Result<WebhookCredentialRequest, Error> {
        let url = Url::parse(&self.url).ok();
        let host = url.as_ref().and_then(Url::host_str);
        let host = host.ok_or_else(|| {
            Error::invalid_request("the URL of the webhook has no host; pass an absolute URL")
        })?;
        let auth = self.auth.clone().ok_or_else(|| {
            Error::invalid_request(
                "the webhook has no authentication; call `basic`, `digest` or `without_auth`",
            )
        })?;
        let is_empty = match &auth {
            WebhookAuthorization::Basic(auth) => auth.password.is_empty(),
            WebhookAuthorization::Digest(auth) => auth.password.is_empty(),
            _ => false,
        };
        if is_empty {
            return Err(Error::invalid_request(
                "the password of the webhook is empty; set one, or call `without_auth`",
            ));
        }
        Ok(WebhookCredentialRequest::new(host).with_auth(auth))
    }

    fn webhook(&self, credential: WebhookCredentialId) -> GlobalWebhookRequest {
        let mut webhook = GlobalWebhookRequest::new(self.method.clone(), self.url.clone(), credential);
        webhook.events_filter = (!self.events.is_empty()).then(|| self.events.clone());
        webhook.headers = (!self.headers.is_empty()).then(|| self.headers.clone());
        (webhook.body, webhook.filter) = (self.body.clone(), self.filter.clone());
        webhook
    }
}

impl fmt::Debug for Registration {
    /// Omits URL, credentials, headers and template, because all of them can contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registration")
            .field("id", &self.id)
            .field("method", &self.method)
            .field("events", &self.events)
            .finish_non_exhaustive()
    }
}

#[allow(deprecated, reason = "old responses may contain the hash only")]
fn id_of(credential: &WebhookCredential) -> Result<WebhookCredentialId, Error> {
    let id = credential.id.as_ref().or(credential.hash.as_ref()).cloned();
    id.ok_or_else(|| Error::invalid_request("the response has a credential without an id"))
}
