//! Registering a receiver in one call.

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

/// A receiver as it shall be registered: where it is, how Rebilly signs in there, what it wants to have.
///
/// [`register`](Self::register) can be called at every start of a program: the credential is found again, and the webhook
/// stands under the id that you choose. What is not said here is reset to Rebilly's defaults.
///
/// To change the password, let the receiver accept both, register with the new one, and deactivate the old credential with
/// [`update_status`](crate::Client::service_credentials) when nothing comes with it any more.
#[derive(Clone, PartialEq)]
#[must_use = "nothing is registered until `register` is called"]
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

/// What was registered.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Registered {
    /// The webhook.
    pub webhook: GlobalWebhook,
    /// The credential that Rebilly signs in with.
    pub credential: WebhookCredential,
    /// Whether there was no webhook with this id.
    pub webhook_is_new: bool,
    /// Whether there was no equal credential.
    pub credential_is_new: bool,
}

impl Registration {
    /// A receiver at this address, under an id of your choice. Say also how Rebilly signs in there.
    pub fn new(id: impl Into<WebhookId>, url: impl Into<String>) -> Self {
        let (id, url) = (id.into(), url.into());
        let (auth, method) = (None, WebhookMethod::Post);
        let (events, headers) = (Vec::new(), Vec::new());
        Self { id, url, auth, events, method, headers, body: Nullable::Absent, filter: Nullable::Absent }
    }

    /// Rebilly signs in with HTTP basic authentication.
    pub fn basic(self, username: impl Into<String>, password: impl Into<String>) -> Self {
        self.auth(WebhookAuthorization::Basic(Box::new(WebhookAuthorizationBasic::new(username, password))))
    }

    /// Rebilly signs in with HTTP digest authentication.
    pub fn digest(self, username: impl Into<String>, password: impl Into<String>) -> Self {
        self.auth(WebhookAuthorization::Digest(Box::new(WebhookAuthorizationDigest::new(username, password))))
    }

    /// Rebilly does not sign in. Then anybody can send events, unless a secret [header](Self::header) tells who it is.
    pub fn unsigned(self) -> Self {
        self.auth(WebhookAuthorization::None(Box::default()))
    }

    fn auth(mut self, auth: WebhookAuthorization) -> Self {
        self.auth = Some(auth);
        self
    }

    /// Adds events that the receiver wants to have. Name those that you handle: what Rebilly sends when none is named is not
    /// documented.
    pub fn events(mut self, events: impl IntoIterator<Item = impl Into<GlobalEventType>>) -> Self {
        self.events.extend(events.into_iter().map(Into::into));
        self
    }

    /// The HTTP method of deliveries; POST unless told otherwise.
    pub fn method(mut self, method: impl Into<WebhookMethod>) -> Self {
        self.method = method.into();
        self
    }

    /// Adds a header that is sent along.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push(WebhookHeader::new(name, value));
        self
    }

    /// A template for the body, in the place of the JSON that Rebilly documents.
    pub fn template(mut self, body: impl Into<String>) -> Self {
        self.body = Nullable::Value(body.into());
        self
    }

    /// Which of the events are sent, by their content.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Nullable::Value(filter.into());
        self
    }

    /// Creates the credential or finds the equal one, makes it active, and creates or replaces the webhook.
    ///
    /// Each of the requests can be repeated without harm, and so can this after an error at any point.
    ///
    /// # Errors
    /// The address has no host, or it was not said how Rebilly signs in; otherwise those of
    /// [`Client::webhooks`](crate::Client::webhooks): an organization can have 25 active webhooks.
    pub async fn register(&self, client: &Client) -> Result<Registered, Error> {
        let credentials = client.service_credentials();
        let found = credentials.create(&self.credential()?).await?;
        let credential_is_new = !found.already_existed();
        let mut credential = found.into_inner();
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
        let host = host.ok_or_else(|| Error::invalid_request("the address of the webhook has no host"))?;
        let auth = self.auth.clone().ok_or_else(|| {
            Error::invalid_request("say how Rebilly signs in at the webhook: `basic`, `digest` or `unsigned`")
        })?;
        let is_empty = match &auth {
            WebhookAuthorization::Basic(auth) => auth.password.is_empty(),
            WebhookAuthorization::Digest(auth) => auth.password.is_empty(),
            _ => false,
        };
        if is_empty {
            return Err(Error::invalid_request("the password of the webhook is empty"));
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
    /// Neither the address nor credentials, headers and template: all of them can hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registration")
            .field("id", &self.id)
            .field("method", &self.method)
            .field("events", &self.events)
            .finish_non_exhaustive()
    }
}

#[allow(deprecated, reason = "old answers may have the hash alone")]
fn id_of(credential: &WebhookCredential) -> Result<WebhookCredentialId, Error> {
    let id = credential.id.as_ref().or(credential.hash.as_ref()).cloned();
    id.ok_or_else(|| Error::invalid_request("Rebilly answered a credential without an id"))
}
