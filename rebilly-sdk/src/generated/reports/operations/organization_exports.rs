// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Exports of a whole organization.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::reports::{OrganizationExport, OrganizationExportCreate};
use crate::shared::OrganizationExportId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Exports of a whole organization.
    pub fn organization_exports(&self) -> OrganizationExports {
        OrganizationExports {
            client: self.clone(),
        }
    }
}

/// Exports of a whole organization.
///
/// Accessor of the client: [`Client::organization_exports`].
#[derive(Debug, Clone)]
pub struct OrganizationExports {
    client: Client,
}

impl OrganizationExports {
    /// Lists exports of the organization's data.
    ///
    /// `GET /organization-exports` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.organization_exports().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListOrganizationExports {
        ListOrganizationExports(self.client.call(&LIST))
    }

    /// Starts an export of the organization's data.
    ///
    /// A retry can start a second export.
    ///
    /// `POST /organization-exports` responds with 201; documented errors: 401, 403, 422, 429. With
    /// `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::reports::OrganizationExportCreate::default();
    /// let organization_export = client.organization_exports().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create<'b>(
        &self,
        body: impl Into<Option<&'b OrganizationExportCreate>>,
    ) -> Call<OrganizationExport> {
        match body.into() {
            Some(body) => self.client.call(&CREATE).json(body),
            None => self.client.call(&CREATE),
        }
    }

    /// Returns an export of the organization's data.
    ///
    /// `GET /organization-exports/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let organization_export = client
    ///     .organization_exports()
    ///     .get("org_exp_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<OrganizationExportId>,
    ) -> Call<OrganizationExport> {
        self.client.call(&GET).path(id.into_param())
    }
}

/// Call of [`OrganizationExports::list`](crate::reports::OrganizationExports::list): its optional
/// parameters, and the options of every call.
#[must_use = "`OrganizationExports::list` sends nothing until it is awaited or sent"]
pub struct ListOrganizationExports(Call<Vec<OrganizationExport>>);

impl ListOrganizationExports {
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
    /// [`organization_export_fields`](crate::reports::organization_export_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`organization_export_fields`](crate::reports::organization_export_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListOrganizationExports, OrganizationExport);

static LIST: Operation = Operation::new(
        "GetOrganizationExportCollection",
        Method::GET,
        "/organization-exports",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostOrganizationExport",
    Method::POST,
    "/organization-exports",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetOrganizationExport",
        Method::GET,
        "/organization-exports/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
