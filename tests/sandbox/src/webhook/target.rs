//! Targets of deliveries, registered through the API or by the caller.

use std::fmt;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};
use serde_json::Value;

use crate::query::{Filter, values_at};
use crate::spec::Spec;
use crate::state::Record;

use super::WebhookError;

/// Authentication of deliveries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum WebhookAuth {
    /// No authentication.
    None,
    /// HTTP basic authentication.
    #[default]
    Basic,
    /// HTTP digest authentication (RFC 7616), in response to a challenge.
    Digest,
}

/// A receiver of events.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebhookTarget {
    /// URL that receives one request per event. Plain `http`, without user and password.
    pub url: String,
    /// User name of the authentication.
    pub username: String,
    /// Password of the authentication. Not in `Debug`.
    pub password: String,
    /// Authentication scheme. Default: HTTP basic authentication.
    pub auth: WebhookAuth,
    /// Names of the delivered events, such as `customer-created`. Empty: all events.
    pub events: Vec<String>,
    /// Not part of the state: snapshots do not hold the target, and [`Sandbox::restore`](crate::Sandbox::restore) keeps
    /// it. Default: `false`.
    pub outside_snapshots: bool,
}

impl WebhookAuth {
    /// The scheme in lower case.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Basic => "basic",
            Self::Digest => "digest",
        }
    }

    /// The scheme of a name, as the API names it. `None` for an unknown one.
    pub(crate) fn of(name: &str) -> Option<Self> {
        [Self::None, Self::Basic, Self::Digest].into_iter().find(|auth| auth.name() == name)
    }
}

impl WebhookTarget {
    /// Creates a target for all events, with HTTP basic authentication.
    pub fn new(url: impl Into<String>, username: impl Into<String>, password: impl Into<String>) -> Self {
        let (url, username, password) = (url.into(), username.into(), password.into());
        let (auth, events) = (WebhookAuth::default(), Vec::new());
        Self { url, username, password, auth, events, outside_snapshots: false }
    }

    /// Restricts the target to these events.
    #[must_use]
    pub fn for_events(mut self, events: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.events = events.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the authentication scheme.
    #[must_use]
    pub fn with_auth(mut self, auth: WebhookAuth) -> Self {
        self.auth = auth;
        self
    }

    /// Takes the target out of the state: snapshots do not hold it, and
    /// [`Sandbox::restore`](crate::Sandbox::restore) keeps it.
    #[must_use]
    pub fn outside_snapshots(mut self) -> Self {
        self.outside_snapshots = true;
        self
    }

    /// The first event that the spec does not have.
    pub(crate) fn unknown_event(&self, spec: &Spec) -> Option<&String> {
        self.events.iter().find(|event| !spec.webhook_events().any(|known| known == event.as_str()))
    }
}

impl fmt::Debug for WebhookTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookTarget")
            .field("url", &self.url)
            .field("auth", &self.auth)
            .field("events", &self.events)
            .field("outside_snapshots", &self.outside_snapshots)
            .finish_non_exhaustive()
    }
}

/// A target with parsed settings.
#[derive(Clone)]
pub(crate) struct Target {
    /// Id of the webhook. For targets registered without the API, a number.
    pub(crate) key: String,
    pub(crate) url: Url,
    pub(crate) method: Method,
    pub(crate) headers: HeaderMap,
    pub(crate) auth: WebhookAuth,
    pub(crate) username: String,
    pub(crate) password: String,
    pub(crate) events: Vec<String>,
    pub(crate) filter: Filter,
    pub(crate) template: Option<String>,
    /// Not part of the state.
    pub(crate) outside_snapshots: bool,
}

impl Target {
    /// Parses a target of the caller.
    pub(super) fn parse(key: String, target: WebhookTarget) -> Result<Self, WebhookError> {
        let url = Url::parse(&target.url).ok().filter(|url| url.scheme() == "http" && is_plain(url));
        Ok(Self {
            key,
            url: url.ok_or(WebhookError::InvalidUrl)?,
            method: Method::POST,
            headers: HeaderMap::new(),
            auth: target.auth,
            username: target.username,
            password: target.password,
            events: target.events,
            filter: Filter::default(),
            template: None,
            outside_snapshots: target.outside_snapshots,
        })
    }

    /// The settings of a target of the caller.
    pub(super) fn to_settings(&self) -> WebhookTarget {
        let target = WebhookTarget::new(self.url.as_str(), self.username.clone(), self.password.clone());
        target.with_auth(self.auth).for_events(self.events.clone())
    }

    /// Adds a header. Returns whether name and value are valid.
    pub(crate) fn add_header(&mut self, name: &str, value: &str) -> bool {
        let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) else {
            return false;
        };
        self.headers.append(name, value);
        true
    }

    /// Returns `true` if the target is for events of this type.
    pub(super) fn receives(&self, event: &str) -> bool {
        self.events.is_empty() || self.events.iter().any(|known| known == event)
    }

    pub(super) fn matches(&self, event: &str, body: &Record) -> bool {
        self.receives(event) && self.filter.matches(body)
    }

    /// The body for a payload: its JSON, or the filled template.
    pub(super) fn render(&self, payload: &Value) -> String {
        match (&self.template, payload) {
            (Some(template), Value::Object(payload)) => fill(template, payload),
            _ => payload.to_string(),
        }
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Target").field("key", &self.key).field("events", &self.events).finish_non_exhaustive()
    }
}

/// Returns `true` if a URL has a host, and neither user nor password.
pub(crate) fn is_plain(url: &Url) -> bool {
    url.has_host() && url.username().is_empty() && url.password().is_none()
}

/// Replaces `{{dotted.paths}}` of a template by values of the payload. Absent values are empty.
fn fill(template: &str, payload: &Record) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once("{{") {
        let Some((path, behind)) = behind.split_once("}}") else { break };
        filled.push_str(before);
        match values_at(payload, path.trim()).first() {
            Some(Value::String(text)) => filled.push_str(text),
            Some(value) => filled.push_str(&value.to_string()),
            None => {}
        }
        rest = behind;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn templates_are_filled() {
        let payload = json!({"eventType": "a", "_embedded": {"customer": {"revision": 2, "email": null}}});
        let payload = payload.as_object().unwrap();
        for (template, filled) in [
            ("{{eventType}} {{ _embedded.customer.revision }}", "a 2"),
            ("{{nothing}}|{{_embedded.customer.email}}|{{open", "|null|{{open"),
            ("plain", "plain"),
        ] {
            assert_eq!(fill(template, payload), filled);
        }
    }
}
