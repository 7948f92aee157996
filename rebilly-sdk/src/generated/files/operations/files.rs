// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Files and their attachments to resources.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::files::{File, FileCreate, FileRequest};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::FileId;
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
    /// Lists files.
    ///
    /// `GET /files` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.files().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListFiles {
        ListFiles(self.client.call(&LIST))
    }

    /// Uploads a file from inline content or from a URL.
    ///
    /// A retry can create a second file.
    ///
    /// `POST /files` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::files::FileCreate::from(
    ///     rebilly_sdk::files::FileCreateFromUrl::new(
    ///         "https://app.rebilly.com/static/gateways/Stripe.png",
    ///     ),
    /// );
    /// let file = client.files().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &FileCreate) -> Call<File> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns the metadata of a file.
    ///
    /// `GET /files/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let file = client.files().get("file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<FileId>) -> Call<File> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Replaces the metadata of a file.
    ///
    /// A retry is safe.
    ///
    /// `PUT /files/{id}` responds with 200; documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::files::FileRequest::default().with_source_type("upload");
    /// let file = client.files().replace("file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace(&self, id: impl IntoParam<FileId>, body: &FileRequest) -> Call<File> {
        self.client.call(&REPLACE).path(id.into_param()).json(body)
    }

    /// Deletes a file.
    ///
    /// `DELETE /files/{id}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.files().delete("file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<FileId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }

    /// Downloads the content of a file.
    ///
    /// `GET /files/{id}/download` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let bytes = client
    ///     .files()
    ///     .download("file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N")
    ///     .await?
    ///     .bytes()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(&self, id: impl IntoParam<FileId>) -> DownloadFiles {
        DownloadFiles(self.client.call(&DOWNLOAD).path(id.into_param()))
    }
}

/// Call of [`Files::list`](crate::files::Files::list): its optional parameters, and the options of
/// every call.
#[must_use = "`Files::list` sends nothing until it is awaited or sent"]
pub struct ListFiles(Call<Vec<File>>);

impl ListFiles {
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
    /// [`file_fields`](crate::files::file_fields).
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
    /// Known to work: `createdTime`. Names of all properties:
    /// [`file_fields`](crate::files::file_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListFiles, File);

/// Call of [`Files::download`](crate::files::Files::download): its optional parameters, and the
/// options of every call.
#[must_use = "`Files::download` sends nothing until it is awaited or sent"]
pub struct DownloadFiles(Call<Download>);

impl DownloadFiles {
    /// Size to scale an image to, in pixels: the width, `x` and the height.
    pub fn image_size(self, image_size: impl IntoParam<String>) -> Self {
        Self(self.0.query("imageSize", image_size.into_param()))
    }
}

download_call!(DownloadFiles);

static LIST: Operation = Operation::new(
        "GetFileCollection",
        Method::GET,
        "/files",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostFile",
    Method::POST,
    "/files",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::PublishableApiKey],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetFile",
        Method::GET,
        "/files/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static REPLACE: Operation = Operation::new(
        "PutFile",
        Method::PUT,
        "/files/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteFile",
    Method::DELETE,
    "/files/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static DOWNLOAD: Operation = Operation::new(
    "GetFileDownload",
    Method::GET,
    "/files/{id}/download",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
