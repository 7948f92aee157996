// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Payments and their refunds, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::TransactionId;
use crate::storefront::{StorefrontDccChoice, StorefrontTransaction};
use crate::typed_call::paged_call;
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Payments and their refunds, as the authenticated customer sees them.
    pub fn transactions(&self) -> Transactions {
        Transactions {
            client: self.client.clone(),
        }
    }
}

/// Payments and their refunds, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::transactions`].
#[derive(Debug, Clone)]
pub struct Transactions {
    client: Client,
}

impl Transactions {
    /// Lists transactions of the customer.
    ///
    /// `GET /storefront/transactions` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.storefront().transactions().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListTransactions {
        ListTransactions(self.client.call(&LIST))
    }

    /// Returns a transaction.
    ///
    /// `GET /storefront/transactions/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_transaction = client
    ///     .storefront()
    ///     .transactions()
    ///     .get("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<TransactionId>) -> Call<StorefrontTransaction> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Returns a transaction with its offer of dynamic currency conversion (DCC).
    ///
    /// `GET /storefront/transactions/{id}/dcc` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_transaction = client
    ///     .storefront()
    ///     .transactions()
    ///     .get_dcc_offer("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dcc_offer(
        &self,
        id: impl IntoParam<TransactionId>,
    ) -> Call<StorefrontTransaction> {
        self.client.call(&GET_DCC_OFFER).path(id.into_param())
    }

    /// Accepts or rejects the offer of dynamic currency conversion (DCC) of a transaction.
    ///
    /// `PATCH /storefront/transactions/{id}/dcc` responds with 200; documented errors: 401, 403,
    /// 404, 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontDccChoice::new("selected");
    /// let storefront_transaction = client
    ///     .storefront()
    ///     .transactions()
    ///     .choose_dcc_offer("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn choose_dcc_offer<'b>(
        &self,
        id: impl IntoParam<TransactionId>,
        body: impl Into<Option<&'b StorefrontDccChoice>>,
    ) -> Call<StorefrontTransaction> {
        match body.into() {
            Some(body) => {
                self.client.call(&CHOOSE_DCC_OFFER).path(id.into_param()).json(body)
            }

            None => self.client.call(&CHOOSE_DCC_OFFER).path(id.into_param()),
        }
    }

    /// Continues a transaction after its KYC step.
    ///
    /// Money can move. Check the transaction before a retry.
    ///
    /// `POST /storefront/transactions/{id}/{token}/continue` responds with 200; documented errors:
    /// 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_transaction = client
    ///     .storefront()
    ///     .transactions()
    ///     .finish_kyc("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0", "token")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn finish_kyc(
        &self,
        id: impl IntoParam<TransactionId>,
        token: impl IntoParam<String>,
    ) -> Call<StorefrontTransaction> {
        self.client.call(&FINISH_KYC).path(id.into_param()).path(token.into_param())
    }

    /// Continues a transaction without its KYC step.
    ///
    /// Money can move. Check the transaction before a retry.
    ///
    /// `POST /storefront/transactions/{id}/{token}/bypass` responds with 200; documented errors:
    /// 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_transaction = client
    ///     .storefront()
    ///     .transactions()
    ///     .skip_kyc("txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0", "token")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn skip_kyc(
        &self,
        id: impl IntoParam<TransactionId>,
        token: impl IntoParam<String>,
    ) -> Call<StorefrontTransaction> {
        self.client.call(&SKIP_KYC).path(id.into_param()).path(token.into_param())
    }
}

/// Call of [`Transactions::list`](crate::storefront::Transactions::list): its optional parameters,
/// and the options of every call.
#[must_use = "`Transactions::list` sends nothing until it is awaited or sent"]
pub struct ListTransactions(Call<Vec<StorefrontTransaction>>);

impl ListTransactions {
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
    /// [`storefront_transaction_fields`](crate::storefront::storefront_transaction_fields).
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
    /// [`storefront_transaction_fields`](crate::storefront::storefront_transaction_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListTransactions, StorefrontTransaction);

static LIST: Operation = Operation::new(
        "StorefrontGetTransactionCollection",
        Method::GET,
        "/storefront/transactions",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static GET: Operation = Operation::new(
        "StorefrontGetTransaction",
        Method::GET,
        "/storefront/transactions/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
static GET_DCC_OFFER: Operation = Operation::new(
    "StorefrontGetTransactionDccOffer",
    Method::GET,
    "/storefront/transactions/{id}/dcc",
    &[AuthScheme::CustomerJwt],
    Idempotency::Always,
);

static CHOOSE_DCC_OFFER: Operation = Operation::new(
    "StorefrontPatchTransactionDccOffer",
    Method::PATCH,
    "/storefront/transactions/{id}/dcc",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);

static FINISH_KYC: Operation = Operation::new(
    "StorefrontPostKycRequestContinue",
    Method::POST,
    "/storefront/transactions/{id}/{token}/continue",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);

static SKIP_KYC: Operation = Operation::new(
    "StorefrontPostKycRequestBypass",
    Method::POST,
    "/storefront/transactions/{id}/{token}/bypass",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);
