// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Events that rules react to.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::Filter;
use crate::rules::SystemEvent;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Events that rules react to.
    pub fn system_events(&self) -> SystemEvents {
        SystemEvents {
            client: self.clone(),
        }
    }
}

/// Events that rules react to.
///
/// Accessor of the client: [`Client::system_events`].
#[derive(Debug, Clone)]
pub struct SystemEvents {
    client: Client,
}

impl SystemEvents {
    /// Lists system events.
    ///
    /// `GET /events` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.system_events().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListSystemEvents {
        ListSystemEvents(self.client.call(&LIST))
    }

    /// Returns the system event of a type.
    ///
    /// `GET /events/{eventType}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let system_event = client.system_events().get("event-type").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, event_type: impl IntoParam<String>) -> Call<SystemEvent> {
        self.client.call(&GET).path(event_type.into_param())
    }
}

/// Call of [`SystemEvents::list`](crate::rules::SystemEvents::list): its optional parameters, and
/// the options of every call.
#[must_use = "`SystemEvents::list` sends nothing until it is awaited or sent"]
pub struct ListSystemEvents(Call<Vec<SystemEvent>>);

impl ListSystemEvents {
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
    /// Names of all properties: [`system_event_fields`](crate::rules::system_event_fields). Rebilly
    /// documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListSystemEvents, SystemEvent);

static LIST: Operation = Operation::new(
    "GetEventCollection",
    Method::GET,
    "/events",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET: Operation = Operation::new(
    "GetEvent",
    Method::GET,
    "/events/{eventType}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
