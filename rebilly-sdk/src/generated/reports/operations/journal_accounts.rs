// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Accounts of the journal.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::reports::{JournalAccount, JournalAccountRequest};
use crate::shared::JournalAccountId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Accounts of the journal.
    pub fn journal_accounts(&self) -> JournalAccounts {
        JournalAccounts {
            client: self.clone(),
        }
    }
}

/// Accounts of the journal.
///
/// Accessor of the client: [`Client::journal_accounts`].
#[derive(Debug, Clone)]
pub struct JournalAccounts {
    client: Client,
}

impl JournalAccounts {
    /// Lists journal accounts.
    ///
    /// `GET /journal-accounts` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.journal_accounts().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListJournalAccounts {
        ListJournalAccounts(self.client.call(&LIST))
    }

    /// Creates a journal account with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second journal account. For safe retries, call `upsert` with an
    /// identifier of your own.
    ///
    /// `POST /journal-accounts` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::reports::JournalAccountRequest::new("Unearned revenue");
    /// let journal_account = client.journal_accounts().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &JournalAccountRequest) -> Call<JournalAccount> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a journal account.
    ///
    /// `GET /journal-accounts/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let journal_account = client
    ///     .journal_accounts()
    ///     .get("jrn_acc_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<JournalAccountId>) -> Call<JournalAccount> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the journal account with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /journal-accounts/{id}` responds with 200 or 201; documented errors: 401, 403, 404,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::reports::JournalAccountRequest::new("Unearned revenue");
    /// let journal_account = client
    ///     .journal_accounts()
    ///     .upsert("jrn_acc_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<JournalAccountId>,
        body: &JournalAccountRequest,
    ) -> Call<JournalAccount> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }
}

/// Call of [`JournalAccounts::list`](crate::reports::JournalAccounts::list): its optional
/// parameters, and the options of every call.
#[must_use = "`JournalAccounts::list` sends nothing until it is awaited or sent"]
pub struct ListJournalAccounts(Call<Vec<JournalAccount>>);

impl ListJournalAccounts {
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
    /// [`journal_account_fields`](crate::reports::journal_account_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`journal_account_fields`](crate::reports::journal_account_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListJournalAccounts, JournalAccount);

static LIST: Operation = Operation::new(
        "GetJournalAccountCollection",
        Method::GET,
        "/journal-accounts",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostJournalAccount",
    Method::POST,
    "/journal-accounts",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetJournalAccount",
        Method::GET,
        "/journal-accounts/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutJournalAccount",
        Method::PUT,
        "/journal-accounts/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
