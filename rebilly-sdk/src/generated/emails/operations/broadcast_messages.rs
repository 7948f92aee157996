// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Email messages to groups of customers.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::emails::{BroadcastMessage, BroadcastMessageRequest, BroadcastMessageUpdate};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::BroadcastMessageId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Email messages to groups of customers.
    pub fn broadcast_messages(&self) -> BroadcastMessages {
        BroadcastMessages {
            client: self.clone(),
        }
    }
}

/// Email messages to groups of customers.
///
/// Accessor of the client: [`Client::broadcast_messages`].
#[derive(Debug, Clone)]
pub struct BroadcastMessages {
    client: Client,
}

impl BroadcastMessages {
    /// Lists broadcast messages.
    ///
    /// `GET /broadcast-messages` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.broadcast_messages().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListBroadcastMessages {
        ListBroadcastMessages(self.client.call(&LIST))
    }

    /// Creates a broadcast message.
    ///
    /// A retry can create a second broadcast message.
    ///
    /// `POST /broadcast-messages` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::emails::BroadcastMessageRequest::new(
    ///     [
    ///         rebilly_sdk::emails::BroadcastMessageVariant::new([
    ///             rebilly_sdk::emails::BroadcastMessageTemplate::new(
    ///                 "example@example.com",
    ///                 "<p>Demonstration text</p>",
    ///                 "fr-FR",
    ///                 "Demonstration subject",
    ///                 "Demonstration text",
    ///             ),
    ///         ]),
    ///     ],
    ///     std::time::SystemTime::now(),
    /// );
    /// let broadcast_message = client.broadcast_messages().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &BroadcastMessageRequest) -> Call<BroadcastMessage> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a broadcast message.
    ///
    /// `GET /broadcast-messages/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let broadcast_message = client
    ///     .broadcast_messages()
    ///     .get("mail_bcst_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<BroadcastMessageId>) -> Call<BroadcastMessage> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Changes some properties of a broadcast message.
    ///
    /// `PATCH /broadcast-messages/{id}` responds with 200; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::emails::BroadcastMessageUpdate::default()
    ///     .with_filter("firstName:John;lastName:Doe");
    /// let broadcast_message = client
    ///     .broadcast_messages()
    ///     .update("mail_bcst_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl IntoParam<BroadcastMessageId>,
        body: &BroadcastMessageUpdate,
    ) -> Call<BroadcastMessage> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }

    /// Deletes a broadcast message.
    ///
    /// `DELETE /broadcast-messages/{id}` responds with 204; documented errors: 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.broadcast_messages().delete("mail_bcst_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<BroadcastMessageId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`BroadcastMessages::list`](crate::emails::BroadcastMessages::list): its optional
/// parameters, and the options of every call.
#[must_use = "`BroadcastMessages::list` sends nothing until it is awaited or sent"]
pub struct ListBroadcastMessages(Call<Vec<BroadcastMessage>>);

impl ListBroadcastMessages {
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
    /// Known to work: `createdTime`. Names of all properties:
    /// [`broadcast_message_fields`](crate::emails::broadcast_message_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`broadcast_message_fields`](crate::emails::broadcast_message_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

paged_call!(ListBroadcastMessages, BroadcastMessage);

static LIST: Operation = Operation::new(
        "GetBroadcastMessageCollection",
        Method::GET,
        "/broadcast-messages",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostBroadcastMessage",
    Method::POST,
    "/broadcast-messages",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetBroadcastMessage",
        Method::GET,
        "/broadcast-messages/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchBroadcastMessage",
        Method::PATCH,
        "/broadcast-messages/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteBroadcastMessage",
    Method::DELETE,
    "/broadcast-messages/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
