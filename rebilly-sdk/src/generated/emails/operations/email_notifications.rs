// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Email notifications by event.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::emails::{EmailNotification, SendThroughAttribution};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Email notifications by event.
    pub fn email_notifications(&self) -> EmailNotifications {
        EmailNotifications {
            client: self.clone(),
        }
    }
}

/// Email notifications by event.
///
/// Accessor of the client: [`Client::email_notifications`].
#[derive(Debug, Clone)]
pub struct EmailNotifications {
    client: Client,
}

impl EmailNotifications {
    /// Lists email notifications by type of event.
    ///
    /// `GET /email-notifications` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.email_notifications().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListEmailNotifications {
        ListEmailNotifications(self.client.call(&LIST))
    }

    /// Lists the numbers of sent messages and reached goals of the emails for an event type.
    ///
    /// `GET /send-through-attribution/{eventType}` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .email_notifications()
    ///     .list_send_through_attributions("event-type")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_send_through_attributions(
        &self,
        event_type: impl IntoParam<String>,
    ) -> Call<Vec<SendThroughAttribution>> {
        self.client.call(&LIST_SEND_THROUGH_ATTRIBUTIONS).path(event_type.into_param())
    }
}

/// Call of [`EmailNotifications::list`](crate::emails::EmailNotifications::list): its optional
/// parameters, and the options of every call.
#[must_use = "`EmailNotifications::list` sends nothing until it is awaited or sent"]
pub struct ListEmailNotifications(Call<Vec<EmailNotification>>);

impl ListEmailNotifications {
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

paged_call!(ListEmailNotifications, EmailNotification);

static LIST: Operation = Operation::new(
    "GetEmailNotificationCollection",
    Method::GET,
    "/email-notifications",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static LIST_SEND_THROUGH_ATTRIBUTIONS: Operation = Operation::new(
    "GetSendThroughAttributionCollection",
    Method::GET,
    "/send-through-attribution/{eventType}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
