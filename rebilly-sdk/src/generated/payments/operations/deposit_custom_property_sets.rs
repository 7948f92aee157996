// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Sets of custom properties for deposits.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{DepositCustomPropertySet, DepositCustomPropertySetRequest};
use crate::query::{Filter, Sort};
use crate::shared::DepositCustomPropertySetId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Sets of custom properties for deposits.
    pub fn deposit_custom_property_sets(&self) -> DepositCustomPropertySets {
        DepositCustomPropertySets {
            client: self.clone(),
        }
    }
}

/// Sets of custom properties for deposits.
///
/// Accessor of the client: [`Client::deposit_custom_property_sets`].
#[derive(Debug, Clone)]
pub struct DepositCustomPropertySets {
    client: Client,
}

impl DepositCustomPropertySets {
    /// Lists sets of custom deposit properties.
    ///
    /// `GET /deposit-custom-property-sets` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.deposit_custom_property_sets().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListDepositCustomPropertySets {
        ListDepositCustomPropertySets(self.client.call(&LIST))
    }

    /// Creates a set of custom deposit properties with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second set. For safe retries, call `upsert` with an identifier of your
    /// own.
    ///
    /// `POST /deposit-custom-property-sets` responds with 201; documented errors: 401, 403, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::payments::DepositCustomPropertySetRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let deposit_custom_property_set = client
    ///     .deposit_custom_property_sets()
    ///     .create(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &DepositCustomPropertySetRequest,
    ) -> Call<DepositCustomPropertySet> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a set of custom deposit properties.
    ///
    /// `GET /deposit-custom-property-sets/{id}` responds with 200; documented errors: 401, 403,
    /// 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let deposit_custom_property_set = client
    ///     .deposit_custom_property_sets()
    ///     .get("dep_prop_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<DepositCustomPropertySetId>,
    ) -> Call<DepositCustomPropertySet> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the set of custom deposit properties with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /deposit-custom-property-sets/{id}` responds with 200 or 201; documented errors: 401,
    /// 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::payments::DepositCustomPropertySetRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let deposit_custom_property_set = client
    ///     .deposit_custom_property_sets()
    ///     .upsert("dep_prop_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<DepositCustomPropertySetId>,
        body: &DepositCustomPropertySetRequest,
    ) -> Call<DepositCustomPropertySet> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes a set of custom deposit properties.
    ///
    /// `DELETE /deposit-custom-property-sets/{id}` responds with 204; documented errors: 401, 403,
    /// 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .deposit_custom_property_sets()
    ///     .delete("dep_prop_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<DepositCustomPropertySetId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`DepositCustomPropertySets::list`](crate::payments::DepositCustomPropertySets::list):
/// its optional parameters, and the options of every call.
#[must_use = "`DepositCustomPropertySets::list` sends nothing until it is awaited or sent"]
pub struct ListDepositCustomPropertySets(Call<Vec<DepositCustomPropertySet>>);

impl ListDepositCustomPropertySets {
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
    /// [`deposit_custom_property_set_fields`](crate::payments::deposit_custom_property_set_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`deposit_custom_property_set_fields`](crate::payments::deposit_custom_property_set_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListDepositCustomPropertySets, DepositCustomPropertySet);

static LIST: Operation = Operation::new(
        "GetDepositCustomPropertySetCollection",
        Method::GET,
        "/deposit-custom-property-sets",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostDepositCustomPropertySet",
    Method::POST,
    "/deposit-custom-property-sets",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetDepositCustomPropertySet",
        Method::GET,
        "/deposit-custom-property-sets/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutDepositCustomPropertySet",
        Method::PUT,
        "/deposit-custom-property-sets/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteDepositCustomPropertySet",
    Method::DELETE,
    "/deposit-custom-property-sets/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
