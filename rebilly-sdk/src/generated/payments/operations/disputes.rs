// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Disputes of transactions.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{Dispute, DisputeCreate, DisputeUpsert};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::DisputeId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Disputes of transactions.
    pub fn disputes(&self) -> Disputes {
        Disputes { client: self.clone() }
    }
}

/// Disputes of transactions.
///
/// Accessor of the client: [`Client::disputes`].
#[derive(Debug, Clone)]
pub struct Disputes {
    client: Client,
}

impl Disputes {
    /// Lists disputes.
    ///
    /// `GET /disputes` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.disputes().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListDisputes {
        ListDisputes(self.client.call(&LIST))
    }

    /// Creates a dispute with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second dispute. For safe retries, call `upsert` with an identifier of
    /// your own.
    ///
    /// `POST /disputes` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::DisputeCreate::new(
    ///     "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
    ///     "USD",
    ///     10,
    ///     "0",
    ///     "information-request",
    ///     "response-needed",
    ///     std::time::SystemTime::now(),
    /// );
    /// let dispute = client.disputes().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &DisputeCreate) -> Call<Dispute> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a dispute.
    ///
    /// `GET /disputes/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let dispute = client.disputes().get("dp_0YVCE8J5F2DE58FV0S8YASW4HK").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<DisputeId>) -> Call<Dispute> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the dispute with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /disputes/{id}` responds with 200 or 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::DisputeUpsert::new(
    ///     "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
    ///     "USD",
    ///     10,
    ///     "0",
    ///     "information-request",
    ///     "response-needed",
    ///     std::time::SystemTime::now(),
    /// );
    /// let dispute = client.disputes().upsert("dp_0YVCE8J5F2DE58FV0S8YASW4HK", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<DisputeId>,
        body: &DisputeUpsert,
    ) -> Call<Dispute> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }
}

/// Call of [`Disputes::list`](crate::payments::Disputes::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Disputes::list` sends nothing until it is awaited or sent"]
pub struct ListDisputes(Call<Vec<Dispute>>);

impl ListDisputes {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`dispute_fields`](crate::payments::dispute_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`dispute_fields`](crate::payments::dispute_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

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

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`dispute_expand`](crate::payments::dispute_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListDisputes, Dispute);

static LIST: Operation = Operation::new(
        "GetDisputeCollection",
        Method::GET,
        "/disputes",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostDispute",
    Method::POST,
    "/disputes",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetDispute",
        Method::GET,
        "/disputes/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutDispute",
        Method::PUT,
        "/disputes/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
