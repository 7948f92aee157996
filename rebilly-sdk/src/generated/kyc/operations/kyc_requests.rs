// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Requests for identity documents of a customer, and their outcome.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::kyc::{KycRequest, KycRequestRequest, KycRequestUpdate};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::KycRequestId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Requests for identity documents of a customer, and their outcome.
    pub fn kyc_requests(&self) -> KycRequests {
        KycRequests {
            client: self.clone(),
        }
    }
}

/// Requests for identity documents of a customer, and their outcome.
///
/// Accessor of the client: [`Client::kyc_requests`].
#[derive(Debug, Clone)]
pub struct KycRequests {
    client: Client,
}

impl KycRequests {
    /// Lists KYC requests.
    ///
    /// `GET /kyc-requests` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.kyc_requests().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListKycRequests {
        ListKycRequests(self.client.call(&LIST))
    }

    /// Creates a KYC request for a customer.
    ///
    /// A retry can create a second KYC request.
    ///
    /// `POST /kyc-requests` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::kyc::KycRequestRequest::new(
    ///     "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    ///     [rebilly_sdk::kyc::KycRequestDocument::new("identity-proof")],
    /// );
    /// let kyc_request = client.kyc_requests().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &KycRequestRequest) -> Call<KycRequest> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a KYC request.
    ///
    /// `GET /kyc-requests/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let kyc_request = client
    ///     .kyc_requests()
    ///     .get("kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<KycRequestId>) -> Call<KycRequest> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Changes some properties of a KYC request.
    ///
    /// `PATCH /kyc-requests/{id}` responds with 200; documented errors: 401, 403, 404, 422, 429.
    /// With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::kyc::KycRequestUpdate::new([
    ///     rebilly_sdk::kyc::KycRequestDocument::new("identity-proof"),
    /// ]);
    /// let kyc_request = client
    ///     .kyc_requests()
    ///     .update("kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update<'b>(
        &self,
        id: impl IntoParam<KycRequestId>,
        body: impl Into<Option<&'b KycRequestUpdate>>,
    ) -> Call<KycRequest> {
        match body.into() {
            Some(body) => self.client.call(&UPDATE).path(id.into_param()).json(body),
            None => self.client.call(&UPDATE).path(id.into_param()),
        }
    }

    /// Deletes a KYC request.
    ///
    /// `DELETE /kyc-requests/{id}` responds with 204; documented errors: 401, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.kyc_requests().delete("kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<KycRequestId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`KycRequests::list`](crate::kyc::KycRequests::list): its optional parameters, and the
/// options of every call.
#[must_use = "`KycRequests::list` sends nothing until it is awaited or sent"]
pub struct ListKycRequests(Call<Vec<KycRequest>>);

impl ListKycRequests {
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
    /// [`kyc_request_fields`](crate::kyc::kyc_request_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`kyc_request_fields`](crate::kyc::kyc_request_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`kyc_request_expand`](crate::kyc::kyc_request_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListKycRequests, KycRequest);

static LIST: Operation = Operation::new(
        "GetKycRequestCollection",
        Method::GET,
        "/kyc-requests",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostKycRequest",
    Method::POST,
    "/kyc-requests",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetKycRequest",
        Method::GET,
        "/kyc-requests/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchKycRequest",
        Method::PATCH,
        "/kyc-requests/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteKycRequest",
    Method::DELETE,
    "/kyc-requests/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
