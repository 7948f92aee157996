// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! User names and passwords of customers.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::{CustomerCredential, CustomerCredentialRequest};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::shared::CustomerCredentialId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// User names and passwords of customers.
    pub fn customer_credentials(&self) -> CustomerCredentials {
        CustomerCredentials {
            client: self.clone(),
        }
    }
}

/// User names and passwords of customers.
///
/// Accessor of the client: [`Client::customer_credentials`].
#[derive(Debug, Clone)]
pub struct CustomerCredentials {
    client: Client,
}

impl CustomerCredentials {
    /// Lists login credentials of customers.
    ///
    /// `GET /credentials` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.customer_credentials().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListCustomerCredentials {
        ListCustomerCredentials(self.client.call(&LIST))
    }

    /// Creates login credentials of a customer, with an identifier assigned by Rebilly.
    ///
    /// A retry can create the credentials twice. For safe retries, call `upsert` with an identifier
    /// of your own.
    ///
    /// `POST /credentials` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::CustomerCredentialRequest::new(
    ///     "username",
    ///     "password",
    ///     "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    /// );
    /// let customer_credential = client.customer_credentials().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &CustomerCredentialRequest) -> Call<CustomerCredential> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns login credentials of a customer.
    ///
    /// `GET /credentials/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let customer_credential = client
    ///     .customer_credentials()
    ///     .get("cus_crd_0YV7DDSDD1C8DA64KHH2W33CPF")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<CustomerCredentialId>,
    ) -> Call<CustomerCredential> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the login credentials with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /credentials/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::CustomerCredentialRequest::new(
    ///     "username",
    ///     "password",
    ///     "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    /// );
    /// let customer_credential = client
    ///     .customer_credentials()
    ///     .upsert("cus_crd_0YV7DDSDD1C8DA64KHH2W33CPF", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<CustomerCredentialId>,
        body: &CustomerCredentialRequest,
    ) -> Call<CustomerCredential> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes login credentials of a customer.
    ///
    /// `DELETE /credentials/{id}` responds with 204; documented errors: 401, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.customer_credentials().delete("cus_crd_0YV7DDSDD1C8DA64KHH2W33CPF").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<CustomerCredentialId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`CustomerCredentials::list`](crate::customers::CustomerCredentials::list): its optional
/// parameters, and the options of every call.
#[must_use = "`CustomerCredentials::list` sends nothing until it is awaited or sent"]
pub struct ListCustomerCredentials(Call<Vec<CustomerCredential>>);

impl ListCustomerCredentials {
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

paged_call!(ListCustomerCredentials, CustomerCredential);

static LIST: Operation = Operation::new(
    "GetCredentialCollection",
    Method::GET,
    "/credentials",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE: Operation = Operation::new(
    "PostCredential",
    Method::POST,
    "/credentials",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetCredential",
        Method::GET,
        "/credentials/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutCredential",
        Method::PUT,
        "/credentials/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteCredential",
    Method::DELETE,
    "/credentials/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
