// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Files and their attachments to resources.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::{Attachment, AttachmentRequest};
use crate::files::{File, FileCreate, FileRequest};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::{AttachmentId, FileId};
use crate::transfer::Download;
use crate::typed_call::{download_call, paged_call};
use crate::types::IntoParam;

impl Client {
    /// Files and their attachments to resources.
    pub fn files(&self) -> Files {
        Files { client: self.clone() }
    }
}

/// Files and their attachments to resources.
///
/// Accessor of the client: [`Client::files`].
#[derive(Debug, Clone)]
pub struct Files {
    client: Client,
}

impl Files {
    /// TBD.
    ///
    /// `GET /attachments` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.files().get_attachment_collection().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_attachment_collection(&self) -> GetFilesAttachmentCollection {
        GetFilesAttachmentCollection(self.client.call(&GET_ATTACHMENT_COLLECTION))
    }

    /// TBD.
    ///
    /// `POST /attachments` responds with 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::AttachmentRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let attachment = client.files().post_attachment(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_attachment(&self, body: &AttachmentRequest) -> Call<Attachment> {
        self.client.call(&POST_ATTACHMENT).json(body)
    }

    /// TBD.
    ///
    /// `GET /attachments/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let attachment = client.files().get_attachment("attachment-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_attachment(&self, id: impl IntoParam<AttachmentId>) -> Call<Attachment> {
        self.client.call(&GET_ATTACHMENT).path(id.into_param())
    }

    /// TBD.
    ///
    /// `PUT /attachments/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 409,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::AttachmentRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let attachment = client.files().put_attachment("attachment-id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_attachment(
        &self,
        id: impl IntoParam<AttachmentId>,
        body: &AttachmentRequest,
    ) -> Call<Attachment> {
        self.client.call(&PUT_ATTACHMENT).path(id.into_param()).json(body)
    }

    /// TBD.
    ///
    /// `DELETE /attachments/{id}` responds with 204; documented errors: 401, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.files().delete_attachment("attachment-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_attachment(&self, id: impl IntoParam<AttachmentId>) -> Call<()> {
        self.client.call(&DELETE_ATTACHMENT).path(id.into_param())
    }

    /// TBD.
    ///
    /// `GET /files` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.files().get_file_collection().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_file_collection(&self) -> GetFilesFileCollection {
        GetFilesFileCollection(self.client.call(&GET_FILE_COLLECTION))
    }

    /// TBD.
    ///
    /// `POST /files` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::files::FileCreate,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let file = client.files().post_file(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_file(&self, body: &FileCreate) -> Call<File> {
        self.client.call(&POST_FILE).json(body)
    }

    /// TBD.
    ///
    /// `GET /files/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let file = client.files().get_file("file-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_file(&self, id: impl IntoParam<FileId>) -> Call<File> {
        self.client.call(&GET_FILE).path(id.into_param())
    }

    /// TBD.
    ///
    /// `PUT /files/{id}` responds with 200; documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::files::FileRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let file = client.files().put_file("file-id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_file(
        &self,
        id: impl IntoParam<FileId>,
        body: &FileRequest,
    ) -> Call<File> {
        self.client.call(&PUT_FILE).path(id.into_param()).json(body)
    }

    /// TBD.
    ///
    /// `DELETE /files/{id}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.files().delete_file("file-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_file(&self, id: impl IntoParam<FileId>) -> Call<()> {
        self.client.call(&DELETE_FILE).path(id.into_param())
    }

    /// TBD.
    ///
    /// `GET /files/{id}/download` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let bytes = client.files().get_file_download("file-id").await?.bytes().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_file_download(&self, id: impl IntoParam<FileId>) -> GetFilesFileDownload {
        GetFilesFileDownload(
            self
                .client
                .call(&GET_FILE_DOWNLOAD)
                .accept(
                    "application/json, application/pdf, application/zip, image/jpg, image/png, image/gif, text/csv",
                )
                .path(id.into_param()),
        )
    }
}

/// Call of [`Files::get_attachment_collection`](crate::files::Files::get_attachment_collection):
/// its optional parameters, and the options of every call.
#[must_use = "`Files::get_attachment_collection` sends nothing until it is awaited or sent"]
pub struct GetFilesAttachmentCollection(Call<Vec<Attachment>>);

impl GetFilesAttachmentCollection {
    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties: [`attachment_fields`](crate::files::attachment_fields). Rebilly
    /// documents none that is accepted here.
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
    /// Names of all properties: [`attachment_fields`](crate::files::attachment_fields). Rebilly
    /// documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(GetFilesAttachmentCollection, Attachment);

/// Call of [`Files::get_file_collection`](crate::files::Files::get_file_collection): its optional
/// parameters, and the options of every call.
#[must_use = "`Files::get_file_collection` sends nothing until it is awaited or sent"]
pub struct GetFilesFileCollection(Call<Vec<File>>);

impl GetFilesFileCollection {
    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties: [`file_fields`](crate::files::file_fields). Rebilly documents none
    /// that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Properties to include in the response, separated by commas. `id` is always included.
    ///
    /// Names: [`file_fields`](crate::files::file_fields).
    pub fn fields(self, fields: impl Into<CommaList>) -> Self {
        Self(self.0.query("fields", Into::<CommaList>::into(fields)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties: [`file_fields`](crate::files::file_fields). Rebilly documents none
    /// that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(GetFilesFileCollection, File);

/// Call of [`Files::get_file_download`](crate::files::Files::get_file_download): its optional
/// parameters, and the options of every call.
#[must_use = "`Files::get_file_download` sends nothing until it is awaited or sent"]
pub struct GetFilesFileDownload(Call<Download>);

impl GetFilesFileDownload {
    /// TBD.
    pub fn image_size(self, image_size: impl IntoParam<String>) -> Self {
        Self(self.0.query("imageSize", image_size.into_param()))
    }
}

download_call!(GetFilesFileDownload);

static GET_ATTACHMENT_COLLECTION: Operation = Operation::new(
    "GetAttachmentCollection",
    Method::GET,
    "/attachments",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_ATTACHMENT: Operation = Operation::new(
    "PostAttachment",
    Method::POST,
    "/attachments",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_ATTACHMENT: Operation = Operation::new(
        "GetAttachment",
        Method::GET,
        "/attachments/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static PUT_ATTACHMENT: Operation = Operation::new(
        "PutAttachment",
        Method::PUT,
        "/attachments/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_ATTACHMENT: Operation = Operation::new(
    "DeleteAttachment",
    Method::DELETE,
    "/attachments/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_FILE_COLLECTION: Operation = Operation::new(
    "GetFileCollection",
    Method::GET,
    "/files",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_FILE: Operation = Operation::new(
    "PostFile",
    Method::POST,
    "/files",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::PublishableApiKey],
    Idempotency::Never,
);

static GET_FILE: Operation = Operation::new(
        "GetFile",
        Method::GET,
        "/files/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static PUT_FILE: Operation = Operation::new(
        "PutFile",
        Method::PUT,
        "/files/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_FILE: Operation = Operation::new(
    "DeleteFile",
    Method::DELETE,
    "/files/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_FILE_DOWNLOAD: Operation = Operation::new(
    "GetFileDownload",
    Method::GET,
    "/files/{id}/download",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
