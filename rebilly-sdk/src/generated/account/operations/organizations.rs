// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Organizations of the account.

use http::Method;
use crate::account::{Organization, OrganizationCreate, OrganizationUpdate};
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::OrganizationId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Organizations of the account.
    pub fn organizations(&self) -> Organizations {
        Organizations {
            client: self.clone(),
        }
    }
}

/// Organizations of the account.
///
/// Accessor of the client: [`Client::organizations`].
#[derive(Debug, Clone)]
pub struct Organizations {
    client: Client,
}

impl Organizations {
    /// Lists organizations.
    ///
    /// `GET /organizations` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.organizations().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListOrganizations {
        ListOrganizations(self.client.call(&LIST))
    }

    /// Creates an organization with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second organization.
    ///
    /// `POST /organizations` responds with 201; documented errors: 401, 403, 409, 422, 429. With
    /// `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::OrganizationCreate::new(
    ///     "name",
    ///     "https://example.com",
    ///     "US",
    ///     "USD",
    /// );
    /// let organization = client.organizations().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create<'b>(
        &self,
        body: impl Into<Option<&'b OrganizationCreate>>,
    ) -> Call<Organization> {
        match body.into() {
            Some(body) => self.client.call(&CREATE).json(body),
            None => self.client.call(&CREATE),
        }
    }

    /// Returns an organization.
    ///
    /// `GET /organizations/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let organization = client.organizations().get("org_0YVDM8RC7GDADADSBSMW124JA8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<OrganizationId>) -> Call<Organization> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Changes some properties of an organization.
    ///
    /// `PATCH /organizations/{id}` responds with 200; documented errors: 401, 403, 422, 429. With
    /// `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::OrganizationUpdate::new("name", "US");
    /// let organization = client
    ///     .organizations()
    ///     .update("org_0YVDM8RC7GDADADSBSMW124JA8", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update<'b>(
        &self,
        id: impl IntoParam<OrganizationId>,
        body: impl Into<Option<&'b OrganizationUpdate>>,
    ) -> Call<Organization> {
        match body.into() {
            Some(body) => self.client.call(&UPDATE).path(id.into_param()).json(body),
            None => self.client.call(&UPDATE).path(id.into_param()),
        }
    }
}

/// Call of [`Organizations::list`](crate::account::Organizations::list): its optional parameters,
/// and the options of every call.
#[must_use = "`Organizations::list` sends nothing until it is awaited or sent"]
pub struct ListOrganizations(Call<Vec<Organization>>);

impl ListOrganizations {
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
    /// [`organization_fields`](crate::account::organization_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`organization_fields`](crate::account::organization_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListOrganizations, Organization);

static LIST: Operation = Operation::new(
        "GetOrganizationCollection",
        Method::GET,
        "/organizations",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostOrganization",
    Method::POST,
    "/organizations",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetOrganization",
        Method::GET,
        "/organizations/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchOrganization",
        Method::PATCH,
        "/organizations/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
