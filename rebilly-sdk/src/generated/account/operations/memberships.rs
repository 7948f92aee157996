// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Memberships of users in organizations.

use http::Method;
use crate::account::{Membership, MembershipRequest};
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::{OrganizationId, UserId};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Memberships of users in organizations.
    pub fn memberships(&self) -> Memberships {
        Memberships {
            client: self.clone(),
        }
    }
}

/// Memberships of users in organizations.
///
/// Accessor of the client: [`Client::memberships`].
#[derive(Debug, Clone)]
pub struct Memberships {
    client: Client,
}

impl Memberships {
    /// Lists memberships of users in organizations.
    ///
    /// `GET /memberships` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.memberships().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListMemberships {
        ListMemberships(self.client.call(&LIST))
    }

    /// Returns the membership of a user in an organization.
    ///
    /// `GET /memberships/{organizationId}/{userId}` responds with 200; documented errors: 401, 403,
    /// 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let membership = client
    ///     .memberships()
    ///     .get("org_0YVDM8RC7GDADADSBSMW124JA8", "usr_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        organization_id: impl IntoParam<OrganizationId>,
        user_id: impl IntoParam<UserId>,
    ) -> Call<Membership> {
        self.client
            .call(&GET)
            .path(organization_id.into_param())
            .path(user_id.into_param())
    }

    /// Creates or replaces the membership of a user in an organization.
    ///
    /// A retry is safe.
    ///
    /// `PUT /memberships/{organizationId}/{userId}` responds with 200 or 201; documented errors:
    /// 401, 403, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::MembershipRequest::default();
    /// let membership = client
    ///     .memberships()
    ///     .upsert("org_0YVDM8RC7GDADADSBSMW124JA8", "usr_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        organization_id: impl IntoParam<OrganizationId>,
        user_id: impl IntoParam<UserId>,
        body: &MembershipRequest,
    ) -> Call<Membership> {
        self.client
            .call(&UPSERT)
            .path(organization_id.into_param())
            .path(user_id.into_param())
            .json(body)
    }

    /// Removes a user from an organization.
    ///
    /// `DELETE /memberships/{organizationId}/{userId}` responds with 204; documented errors: 401,
    /// 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .memberships()
    ///     .delete("org_0YVDM8RC7GDADADSBSMW124JA8", "usr_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        organization_id: impl IntoParam<OrganizationId>,
        user_id: impl IntoParam<UserId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE)
            .path(organization_id.into_param())
            .path(user_id.into_param())
    }
}

/// Call of [`Memberships::list`](crate::account::Memberships::list): its optional parameters, and
/// the options of every call.
#[must_use = "`Memberships::list` sends nothing until it is awaited or sent"]
pub struct ListMemberships(Call<Vec<Membership>>);

impl ListMemberships {
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
    /// Names of all properties: [`membership_fields`](crate::account::membership_fields). Rebilly
    /// documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties: [`membership_fields`](crate::account::membership_fields). Rebilly
    /// documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListMemberships, Membership);

static LIST: Operation = Operation::new(
    "GetMembershipCollection",
    Method::GET,
    "/memberships",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET: Operation = Operation::new(
    "GetMembership",
    Method::GET,
    "/memberships/{organizationId}/{userId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static UPSERT: Operation = Operation::new(
    "PutMembership",
    Method::PUT,
    "/memberships/{organizationId}/{userId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static DELETE: Operation = Operation::new(
    "DeleteMembership",
    Method::DELETE,
    "/memberships/{organizationId}/{userId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
