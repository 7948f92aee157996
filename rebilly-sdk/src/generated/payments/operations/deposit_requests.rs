// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Requests for deposits of customers.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{DepositRequest, DepositRequestCreate};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::DepositRequestId;
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;

impl Client {
    /// Requests for deposits of customers.
    pub fn deposit_requests(&self) -> DepositRequests {
        DepositRequests {
            client: self.clone(),
        }
    }
}

/// Requests for deposits of customers.
///
/// Accessor of the client: [`Client::deposit_requests`].
#[derive(Debug, Clone)]
pub struct DepositRequests {
    client: Client,
}

impl DepositRequests {
    /// Lists deposit requests.
    ///
    /// `GET /deposit-requests` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.deposit_requests().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListDepositRequests {
        ListDepositRequests(self.client.call(&LIST))
    }

    /// Creates a deposit request for a customer.
    ///
    /// A retry can create a second deposit request.
    ///
    /// `POST /deposit-requests` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::DepositRequestCreate::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    ///     "USD",
    /// );
    /// let deposit_request = client.deposit_requests().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &DepositRequestCreate) -> Call<DepositRequest> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a deposit request.
    ///
    /// `GET /deposit-requests/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let deposit_request = client
    ///     .deposit_requests()
    ///     .get("dep_req_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<DepositRequestId>) -> GetDepositRequest {
        GetDepositRequest(self.client.call(&GET).path(id.into_param()))
    }
}

/// Call of [`DepositRequests::list`](crate::payments::DepositRequests::list): its optional
/// parameters, and the options of every call.
#[must_use = "`DepositRequests::list` sends nothing until it is awaited or sent"]
pub struct ListDepositRequests(Call<Vec<DepositRequest>>);

impl ListDepositRequests {
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
    /// [`deposit_request_fields`](crate::payments::deposit_request_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`deposit_request_fields`](crate::payments::deposit_request_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`deposit_request_expand`](crate::payments::deposit_request_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListDepositRequests, DepositRequest);

/// Call of [`DepositRequests::get`](crate::payments::DepositRequests::get): its optional
/// parameters, and the options of every call.
#[must_use = "`DepositRequests::get` sends nothing until it is awaited or sent"]
pub struct GetDepositRequest(Call<DepositRequest>);

impl GetDepositRequest {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`deposit_request_expand`](crate::payments::deposit_request_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetDepositRequest, DepositRequest);

static LIST: Operation = Operation::new(
        "GetDepositRequestCollection",
        Method::GET,
        "/deposit-requests",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostDepositRequest",
    Method::POST,
    "/deposit-requests",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetDepositRequest",
        Method::GET,
        "/deposit-requests/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
