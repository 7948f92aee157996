// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Exports of data to files.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::reports::{DataExport, DataExportRequest};
use crate::shared::DataExportId;
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;

impl Client {
    /// Exports of data to files.
    pub fn data_exports(&self) -> DataExports {
        DataExports {
            client: self.clone(),
        }
    }
}

/// Exports of data to files.
///
/// Accessor of the client: [`Client::data_exports`].
#[derive(Debug, Clone)]
pub struct DataExports {
    client: Client,
}

impl DataExports {
    /// Lists data exports.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/data-exports` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.data_exports().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListDataExports {
        ListDataExports(self.client.call(&LIST))
    }

    /// Queues a data export with an identifier assigned by Rebilly.
    ///
    /// Experimental: Rebilly can change this operation without notice. A retry can queue a second
    /// data export. For safe retries, call `upsert` with an identifier of your own.
    ///
    /// `POST /experimental/data-exports` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::reports::DataExportRequest::from(
    ///     rebilly_sdk::reports::CustomersDataExportRequest::new("name", "csv"),
    /// );
    /// let data_export = client.data_exports().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &DataExportRequest) -> CreateDataExport {
        CreateDataExport(self.client.call(&CREATE).json(body))
    }

    /// Returns a data export.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/data-exports/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let data_export = client.data_exports().get("exp_0YVCNQ2C1AD1RA3HXKP492GNZB").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<DataExportId>) -> GetDataExport {
        GetDataExport(self.client.call(&GET).path(id.into_param()))
    }

    /// Creates or replaces the data export with this identifier.
    ///
    /// Experimental: Rebilly can change this operation without notice. A retry is safe.
    ///
    /// `PUT /experimental/data-exports/{id}` responds with 200 or 201; documented errors: 401, 403,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::reports::DataExportRequest::from(
    ///     rebilly_sdk::reports::CustomersDataExportRequest::new("name", "csv"),
    /// );
    /// let data_export = client
    ///     .data_exports()
    ///     .upsert("exp_0YVCNQ2C1AD1RA3HXKP492GNZB", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<DataExportId>,
        body: &DataExportRequest,
    ) -> UpsertDataExport {
        UpsertDataExport(self.client.call(&UPSERT).path(id.into_param()).json(body))
    }

    /// Deletes a data export.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `DELETE /experimental/data-exports/{id}` responds with 204; documented errors: 401, 403,
    /// 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.data_exports().delete("exp_0YVCNQ2C1AD1RA3HXKP492GNZB").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<DataExportId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`DataExports::list`](crate::reports::DataExports::list): its optional parameters, and
/// the options of every call.
#[must_use = "`DataExports::list` sends nothing until it is awaited or sent"]
pub struct ListDataExports(Call<Vec<DataExport>>);

impl ListDataExports {
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
    /// [`data_export_fields`](crate::reports::data_export_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`data_export_expand`](crate::reports::data_export_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`data_export_fields`](crate::reports::data_export_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Criteria that restrict the result.
    pub fn criteria(self, criteria: impl IntoParam<String>) -> Self {
        Self(self.0.query("criteria", criteria.into_param()))
    }
}

paged_call!(ListDataExports, DataExport);

/// Call of [`DataExports::create`](crate::reports::DataExports::create): its optional parameters,
/// and the options of every call.
#[must_use = "`DataExports::create` sends nothing until it is awaited or sent"]
pub struct CreateDataExport(Call<DataExport>);

impl CreateDataExport {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`data_export_expand`](crate::reports::data_export_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(CreateDataExport, DataExport);

/// Call of [`DataExports::get`](crate::reports::DataExports::get): its optional parameters, and the
/// options of every call.
#[must_use = "`DataExports::get` sends nothing until it is awaited or sent"]
pub struct GetDataExport(Call<DataExport>);

impl GetDataExport {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`data_export_expand`](crate::reports::data_export_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetDataExport, DataExport);

/// Call of [`DataExports::upsert`](crate::reports::DataExports::upsert): its optional parameters,
/// and the options of every call.
#[must_use = "`DataExports::upsert` sends nothing until it is awaited or sent"]
pub struct UpsertDataExport(Call<DataExport>);

impl UpsertDataExport {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`data_export_expand`](crate::reports::data_export_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(UpsertDataExport, DataExport);

static LIST: Operation = Operation::new(
        "GetDataExportCollection",
        Method::GET,
        "/experimental/data-exports",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostDataExport",
    Method::POST,
    "/experimental/data-exports",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetDataExport",
        Method::GET,
        "/experimental/data-exports/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutDataExport",
        Method::PUT,
        "/experimental/data-exports/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteDataExport",
    Method::DELETE,
    "/experimental/data-exports/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
