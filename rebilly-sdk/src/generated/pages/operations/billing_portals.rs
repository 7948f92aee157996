// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Hosted billing portals.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::pages::{BillingPortal, BillingPortalRequest};
use crate::query::{Filter, Sort};
use crate::shared::BillingPortalId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Hosted billing portals.
    pub fn billing_portals(&self) -> BillingPortals {
        BillingPortals {
            client: self.clone(),
        }
    }
}

/// Hosted billing portals.
///
/// Accessor of the client: [`Client::billing_portals`].
#[derive(Debug, Clone)]
pub struct BillingPortals {
    client: Client,
}

impl BillingPortals {
    /// Lists billing portals.
    ///
    /// `GET /billing-portals` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.billing_portals().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListBillingPortals {
        ListBillingPortals(self.client.call(&LIST))
    }

    /// Creates a billing portal with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second billing portal. For safe retries, call `upsert` with an
    /// identifier of your own.
    ///
    /// `POST /billing-portals` responds with 201; documented errors: 401, 403, 422, 429. With
    /// `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::pages::BillingPortalRequest::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     "example",
    ///     "name",
    /// );
    /// let billing_portal = client.billing_portals().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create<'b>(
        &self,
        body: impl Into<Option<&'b BillingPortalRequest>>,
    ) -> Call<BillingPortal> {
        match body.into() {
            Some(body) => self.client.call(&CREATE).json(body),
            None => self.client.call(&CREATE),
        }
    }

    /// Returns a billing portal.
    ///
    /// `GET /billing-portals/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let billing_portal = client
    ///     .billing_portals()
    ///     .get("bill_prt_0YVCB3PGNVDEEB6HTQYW8QCC1S")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<BillingPortalId>) -> Call<BillingPortal> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the billing portal with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /billing-portals/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422,
    /// 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::pages::BillingPortalRequest::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     "example",
    ///     "name",
    /// );
    /// let billing_portal = client
    ///     .billing_portals()
    ///     .upsert("bill_prt_0YVCB3PGNVDEEB6HTQYW8QCC1S", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert<'b>(
        &self,
        id: impl IntoParam<BillingPortalId>,
        body: impl Into<Option<&'b BillingPortalRequest>>,
    ) -> Call<BillingPortal> {
        match body.into() {
            Some(body) => self.client.call(&UPSERT).path(id.into_param()).json(body),
            None => self.client.call(&UPSERT).path(id.into_param()),
        }
    }

    /// Deletes a billing portal.
    ///
    /// `DELETE /billing-portals/{id}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.billing_portals().delete("bill_prt_0YVCB3PGNVDEEB6HTQYW8QCC1S").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<BillingPortalId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`BillingPortals::list`](crate::pages::BillingPortals::list): its optional parameters,
/// and the options of every call.
#[must_use = "`BillingPortals::list` sends nothing until it is awaited or sent"]
pub struct ListBillingPortals(Call<Vec<BillingPortal>>);

impl ListBillingPortals {
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
    /// [`billing_portal_fields`](crate::pages::billing_portal_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`billing_portal_fields`](crate::pages::billing_portal_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListBillingPortals, BillingPortal);

static LIST: Operation = Operation::new(
        "GetBillingPortalCollection",
        Method::GET,
        "/billing-portals",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostBillingPortal",
    Method::POST,
    "/billing-portals",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetBillingPortal",
        Method::GET,
        "/billing-portals/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutBillingPortal",
        Method::PUT,
        "/billing-portals/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteBillingPortal",
    Method::DELETE,
    "/billing-portals/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
