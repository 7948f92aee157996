// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Applications from the side of their owner, and their instances.

use http::Method;
use crate::account::{
    Application, ApplicationRequest, OwnerApplicationInstance, UserApplication,
};
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::{ApplicationId, OrganizationId};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Applications from the side of their owner, and their instances.
    pub fn applications(&self) -> Applications {
        Applications {
            client: self.clone(),
        }
    }
}

/// Applications from the side of their owner, and their instances.
///
/// Accessor of the client: [`Client::applications`].
#[derive(Debug, Clone)]
pub struct Applications {
    client: Client,
}

impl Applications {
    /// Lists applications.
    ///
    /// `GET /applications` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.applications().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListApplications {
        ListApplications(self.client.call(&LIST))
    }

    /// Creates an application with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second application.
    ///
    /// `POST /applications` responds with 201; documented errors: 401, 403, 409, 422, 429. With
    /// `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::ApplicationRequest::new(
    ///     "name",
    ///     "file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N",
    ///     "author-name",
    ///     "tagline",
    ///     "description",
    ///     ["DeleteApplicationInstance"],
    /// );
    /// let application = client.applications().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create<'b>(
        &self,
        body: impl Into<Option<&'b ApplicationRequest>>,
    ) -> Call<Application> {
        match body.into() {
            Some(body) => self.client.call(&CREATE).json(body),
            None => self.client.call(&CREATE),
        }
    }

    /// Returns an application.
    ///
    /// `GET /applications/{id}` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let user_application = client
    ///     .applications()
    ///     .get("app_01H0HT25X7XXCJGS4H8VJSYF2Y")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<ApplicationId>) -> Call<UserApplication> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Lists the instances of an application that the organization owns.
    ///
    /// `GET /applications/{id}/instances` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .applications()
    ///     .list_instances("app_01H0HT25X7XXCJGS4H8VJSYF2Y")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_instances(
        &self,
        id: impl IntoParam<ApplicationId>,
    ) -> ListApplicationsInstances {
        ListApplicationsInstances(
            self.client.call(&LIST_INSTANCES).path(id.into_param()),
        )
    }

    /// Returns the instance of an owned application in another organization.
    ///
    /// `GET /applications/{id}/instances/{organizationId}` responds with 200; documented errors:
    /// 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let owner_application_instance = client
    ///     .applications()
    ///     .get_instance("app_01H0HT25X7XXCJGS4H8VJSYF2Y", "org_0YVDM8RC7GDADADSBSMW124JA8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_instance(
        &self,
        id: impl IntoParam<ApplicationId>,
        organization_id: impl IntoParam<OrganizationId>,
    ) -> Call<OwnerApplicationInstance> {
        self.client
            .call(&GET_INSTANCE)
            .path(id.into_param())
            .path(organization_id.into_param())
    }
}

/// Call of [`Applications::list`](crate::account::Applications::list): its optional parameters, and
/// the options of every call.
#[must_use = "`Applications::list` sends nothing until it is awaited or sent"]
pub struct ListApplications(Call<Vec<UserApplication>>);

impl ListApplications {
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
    /// [`user_application_fields`](crate::account::user_application_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`user_application_expand`](crate::account::user_application_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }

    /// Properties to include in the response, separated by commas. `id` is always included.
    ///
    /// Names: [`user_application_fields`](crate::account::user_application_fields).
    pub fn fields(self, fields: impl Into<CommaList>) -> Self {
        Self(self.0.query("fields", Into::<CommaList>::into(fields)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`user_application_fields`](crate::account::user_application_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListApplications, UserApplication);

/// Call of [`Applications::list_instances`](crate::account::Applications::list_instances): its
/// optional parameters, and the options of every call.
#[must_use = "`Applications::list_instances` sends nothing until it is awaited or sent"]
pub struct ListApplicationsInstances(Call<Vec<OwnerApplicationInstance>>);

impl ListApplicationsInstances {
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

paged_call!(ListApplicationsInstances, OwnerApplicationInstance);

static LIST: Operation = Operation::new(
        "GetApplicationCollection",
        Method::GET,
        "/applications",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostApplication",
    Method::POST,
    "/applications",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetApplication",
        Method::GET,
        "/applications/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static LIST_INSTANCES: Operation = Operation::new(
    "GetApplicationInstanceCollection",
    Method::GET,
    "/applications/{id}/instances",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_INSTANCE: Operation = Operation::new(
    "GetApplicationInstanceByOrganization",
    Method::GET,
    "/applications/{id}/instances/{organizationId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
