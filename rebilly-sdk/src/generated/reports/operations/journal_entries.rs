// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Entries of the journal.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::reports::{JournalEntry, JournalEntryRequest};
use crate::shared::JournalEntryId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Entries of the journal.
    pub fn journal_entries(&self) -> JournalEntries {
        JournalEntries {
            client: self.clone(),
        }
    }
}

/// Entries of the journal.
///
/// Accessor of the client: [`Client::journal_entries`].
#[derive(Debug, Clone)]
pub struct JournalEntries {
    client: Client,
}

impl JournalEntries {
    /// Lists journal entries.
    ///
    /// `GET /journal-entries` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.journal_entries().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListJournalEntries {
        ListJournalEntries(self.client.call(&LIST))
    }

    /// Creates a journal entry with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second journal entry. For safe retries, call `upsert` with an
    /// identifier of your own.
    ///
    /// `POST /journal-entries` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::reports::JournalEntryRequest::new(
    ///     rebilly_sdk::reports::JournalEntryPeriod::default(),
    ///     "USD",
    /// );
    /// let journal_entry = client.journal_entries().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &JournalEntryRequest) -> Call<JournalEntry> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a journal entry.
    ///
    /// `GET /journal-entries/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let journal_entry = client
    ///     .journal_entries()
    ///     .get("jrn_ent_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<JournalEntryId>) -> Call<JournalEntry> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the journal entry with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /journal-entries/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::reports::JournalEntryRequest::new(
    ///     rebilly_sdk::reports::JournalEntryPeriod::default(),
    ///     "USD",
    /// );
    /// let journal_entry = client
    ///     .journal_entries()
    ///     .upsert("jrn_ent_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<JournalEntryId>,
        body: &JournalEntryRequest,
    ) -> Call<JournalEntry> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }
}

/// Call of [`JournalEntries::list`](crate::reports::JournalEntries::list): its optional parameters,
/// and the options of every call.
#[must_use = "`JournalEntries::list` sends nothing until it is awaited or sent"]
pub struct ListJournalEntries(Call<Vec<JournalEntry>>);

impl ListJournalEntries {
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
    /// [`journal_entry_fields`](crate::reports::journal_entry_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`journal_entry_fields`](crate::reports::journal_entry_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListJournalEntries, JournalEntry);

static LIST: Operation = Operation::new(
        "GetJournalEntryCollection",
        Method::GET,
        "/journal-entries",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostJournalEntry",
    Method::POST,
    "/journal-entries",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetJournalEntry",
        Method::GET,
        "/journal-entries/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutJournalEntry",
        Method::PUT,
        "/journal-entries/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
