// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Attachments of files to resources.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::{Attachment, AttachmentRequest};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::AttachmentId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Attachments of files to resources.
    pub fn attachments(&self) -> Attachments {
        Attachments {
            client: self.clone(),
        }
    }
}

/// Attachments of files to resources.
///
/// Accessor of the client: [`Client::attachments`].
#[derive(Debug, Clone)]
pub struct Attachments {
    client: Client,
}

impl Attachments {
    /// Lists attachments.
    ///
    /// `GET /attachments` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.attachments().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListAttachments {
        ListAttachments(self.client.call(&LIST))
    }

    /// Attaches a file to a resource, with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second attachment. For safe retries, call `upsert` with an identifier
    /// of your own.
    ///
    /// `POST /attachments` responds with 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::AttachmentRequest::new(
    ///     "file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N",
    ///     "customer",
    ///     "related-id",
    /// );
    /// let attachment = client.attachments().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &AttachmentRequest) -> Call<Attachment> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns an attachment.
    ///
    /// `GET /attachments/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let attachment = client.attachments().get("att_0YV7J787J0DW0918MQQMDHWA7M").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<AttachmentId>) -> Call<Attachment> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the attachment with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /attachments/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 409,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::AttachmentRequest::new(
    ///     "file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N",
    ///     "customer",
    ///     "related-id",
    /// );
    /// let attachment = client
    ///     .attachments()
    ///     .upsert("att_0YV7J787J0DW0918MQQMDHWA7M", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<AttachmentId>,
        body: &AttachmentRequest,
    ) -> Call<Attachment> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes an attachment.
    ///
    /// `DELETE /attachments/{id}` responds with 204; documented errors: 401, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.attachments().delete("att_0YV7J787J0DW0918MQQMDHWA7M").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<AttachmentId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`Attachments::list`](crate::files::Attachments::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Attachments::list` sends nothing until it is awaited or sent"]
pub struct ListAttachments(Call<Vec<Attachment>>);

impl ListAttachments {
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
    /// Known to work: `createdTime`. Names of all properties:
    /// [`attachment_fields`](crate::files::attachment_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`attachment_expand`](crate::files::attachment_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }

    /// Properties to include in the response, separated by commas. `id` is always included.
    ///
    /// Names: [`attachment_fields`](crate::files::attachment_fields).
    pub fn fields(self, fields: impl Into<CommaList>) -> Self {
        Self(self.0.query("fields", Into::<CommaList>::into(fields)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`attachment_fields`](crate::files::attachment_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListAttachments, Attachment);

static LIST: Operation = Operation::new(
        "GetAttachmentCollection",
        Method::GET,
        "/attachments",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostAttachment",
    Method::POST,
    "/attachments",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetAttachment",
        Method::GET,
        "/attachments/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutAttachment",
        Method::PUT,
        "/attachments/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteAttachment",
    Method::DELETE,
    "/attachments/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
