// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Email messages that were sent or are being sent.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::emails::{EmailMessage, EmailMessageRequest, EmailMessageUpdate};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::EmailMessageId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Email messages that were sent or are being sent.
    pub fn email_messages(&self) -> EmailMessages {
        EmailMessages {
            client: self.clone(),
        }
    }
}

/// Email messages that were sent or are being sent.
///
/// Accessor of the client: [`Client::email_messages`].
#[derive(Debug, Clone)]
pub struct EmailMessages {
    client: Client,
}

impl EmailMessages {
    /// Lists email messages.
    ///
    /// `GET /email-messages` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.email_messages().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListEmailMessages {
        ListEmailMessages(self.client.call(&LIST))
    }

    /// Creates an email message.
    ///
    /// A message with the status `outbox` is queued for sending. A retry can create and send a
    /// second message.
    ///
    /// `POST /email-messages` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::emails::EmailMessageRequest::new(
    ///     "from-example@rebilly.com",
    ///     ["user@example.com"],
    ///     "Welcome dear customer!",
    ///     "Email message text body",
    ///     "<p>Email message html body</p>",
    /// );
    /// let email_message = client.email_messages().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &EmailMessageRequest) -> Call<EmailMessage> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns an email message.
    ///
    /// `GET /email-messages/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let email_message = client
    ///     .email_messages()
    ///     .get("mail_msg_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<EmailMessageId>) -> Call<EmailMessage> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Changes the status of an email message to `outbox`.
    ///
    /// A message with the status `outbox` is queued for sending.
    ///
    /// `PATCH /email-messages/{id}` responds with 200; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::emails::EmailMessageUpdate::default();
    /// let email_message = client
    ///     .email_messages()
    ///     .update("mail_msg_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl IntoParam<EmailMessageId>,
        body: &EmailMessageUpdate,
    ) -> Call<EmailMessage> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }

    /// Deletes an email message.
    ///
    /// `DELETE /email-messages/{id}` responds with 204; documented errors: 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.email_messages().delete("mail_msg_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<EmailMessageId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`EmailMessages::list`](crate::emails::EmailMessages::list): its optional parameters,
/// and the options of every call.
#[must_use = "`EmailMessages::list` sends nothing until it is awaited or sent"]
pub struct ListEmailMessages(Call<Vec<EmailMessage>>);

impl ListEmailMessages {
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

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`email_message_fields`](crate::emails::email_message_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`email_message_fields`](crate::emails::email_message_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

paged_call!(ListEmailMessages, EmailMessage);

static LIST: Operation = Operation::new(
        "GetEmailMessageCollection",
        Method::GET,
        "/email-messages",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostEmailMessage",
    Method::POST,
    "/email-messages",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetEmailMessage",
        Method::GET,
        "/email-messages/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchEmailMessage",
        Method::PATCH,
        "/email-messages/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteEmailMessage",
    Method::DELETE,
    "/email-messages/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
