// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Settled effects of transactions and fees on the balance.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::BalanceTransaction;
use crate::query::{Filter, Sort};
use crate::shared::BalanceTransactionId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Settled effects of transactions and fees on the balance.
    pub fn balance_transactions(&self) -> BalanceTransactions {
        BalanceTransactions {
            client: self.clone(),
        }
    }
}

/// Settled effects of transactions and fees on the balance.
///
/// Accessor of the client: [`Client::balance_transactions`].
#[derive(Debug, Clone)]
pub struct BalanceTransactions {
    client: Client,
}

impl BalanceTransactions {
    /// Lists balance transactions.
    ///
    /// `GET /balance-transactions` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.balance_transactions().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListBalanceTransactions {
        ListBalanceTransactions(self.client.call(&LIST))
    }

    /// Returns a balance transaction.
    ///
    /// `GET /balance-transactions/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let balance_transaction = client
    ///     .balance_transactions()
    ///     .get("btxn_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<BalanceTransactionId>,
    ) -> Call<BalanceTransaction> {
        self.client.call(&GET).path(id.into_param())
    }
}

/// Call of [`BalanceTransactions::list`](crate::payments::BalanceTransactions::list): its optional
/// parameters, and the options of every call.
#[must_use = "`BalanceTransactions::list` sends nothing until it is awaited or sent"]
pub struct ListBalanceTransactions(Call<Vec<BalanceTransaction>>);

impl ListBalanceTransactions {
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
    /// [`balance_transaction_fields`](crate::payments::balance_transaction_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`balance_transaction_fields`](crate::payments::balance_transaction_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListBalanceTransactions, BalanceTransaction);

static LIST: Operation = Operation::new(
        "GetBalanceTransactionCollection",
        Method::GET,
        "/balance-transactions",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static GET: Operation = Operation::new(
        "GetBalanceTransaction",
        Method::GET,
        "/balance-transactions/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
