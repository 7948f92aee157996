// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Records of the journal.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::reports::{JournalRecord, JournalRecordRequest};
use crate::shared::JournalRecordId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Records of the journal.
    pub fn journal_records(&self) -> JournalRecords {
        JournalRecords {
            client: self.clone(),
        }
    }
}

/// Records of the journal.
///
/// Accessor of the client: [`Client::journal_records`].
#[derive(Debug, Clone)]
pub struct JournalRecords {
    client: Client,
}

impl JournalRecords {
    /// Lists journal records.
    ///
    /// `GET /journal-records` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.journal_records().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListJournalRecords {
        ListJournalRecords(self.client.call(&LIST))
    }

    /// Creates a journal record with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second journal record. For safe retries, call `upsert` with an
    /// identifier of your own.
    ///
    /// `POST /journal-records` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::reports::JournalRecordRequest::new(
    ///     "jrn_ent_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
    ///     "ii_0YVF9605RKC62BP14NE2R7V2XT",
    ///     "jrn_acc_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
    ///     "jrn_acc_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
    /// );
    /// let journal_record = client.journal_records().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &JournalRecordRequest) -> Call<JournalRecord> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a journal record.
    ///
    /// `GET /journal-records/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let journal_record = client
    ///     .journal_records()
    ///     .get("jrn_rec_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<JournalRecordId>) -> Call<JournalRecord> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the journal record with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /journal-records/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::reports::JournalRecordRequest::new(
    ///     "jrn_ent_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
    ///     "ii_0YVF9605RKC62BP14NE2R7V2XT",
    ///     "jrn_acc_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
    ///     "jrn_acc_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
    /// );
    /// let journal_record = client
    ///     .journal_records()
    ///     .upsert("jrn_rec_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<JournalRecordId>,
        body: &JournalRecordRequest,
    ) -> Call<JournalRecord> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes a journal record.
    ///
    /// `DELETE /journal-records/{id}` responds with 204; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.journal_records().delete("jrn_rec_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<JournalRecordId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`JournalRecords::list`](crate::reports::JournalRecords::list): its optional parameters,
/// and the options of every call.
#[must_use = "`JournalRecords::list` sends nothing until it is awaited or sent"]
pub struct ListJournalRecords(Call<Vec<JournalRecord>>);

impl ListJournalRecords {
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
    /// [`journal_record_fields`](crate::reports::journal_record_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`journal_record_fields`](crate::reports::journal_record_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`journal_record_expand`](crate::reports::journal_record_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListJournalRecords, JournalRecord);

static LIST: Operation = Operation::new(
        "GetJournalRecordCollection",
        Method::GET,
        "/journal-records",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostJournalRecord",
    Method::POST,
    "/journal-records",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetJournalRecord",
        Method::GET,
        "/journal-records/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutJournalRecord",
        Method::PUT,
        "/journal-records/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteJournalRecord",
    Method::DELETE,
    "/journal-records/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
