// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Quotes for new and changed subscriptions.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::{QuoteId, TimelineMessageId};
use crate::subscriptions::{
    Quote, QuoteRequest, QuoteTimeline, QuoteTimelineRequest, QuoteUpdate,
};
use crate::transfer::Download;
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;

impl Client {
    /// Quotes for new and changed subscriptions.
    pub fn quotes(&self) -> Quotes {
        Quotes { client: self.clone() }
    }
}

/// Quotes for new and changed subscriptions.
///
/// Accessor of the client: [`Client::quotes`].
#[derive(Debug, Clone)]
pub struct Quotes {
    client: Client,
}

impl Quotes {
    /// Lists quotes.
    ///
    /// `GET /quotes` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.quotes().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListQuotes {
        ListQuotes(self.client.call(&LIST))
    }

    /// Creates a quote with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second quote. For safe retries, call `upsert` with an identifier of
    /// your own.
    ///
    /// `POST /quotes` responds with 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::subscriptions::QuoteRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let quote = client.quotes().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &QuoteRequest) -> Call<Quote> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a quote.
    ///
    /// `GET /quotes/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let quote = client.quotes().get("qt_01HXBZMEGPETPHJZH6V4RHBMA8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<QuoteId>) -> GetQuote {
        GetQuote(self.client.call(&GET).path(id.into_param()))
    }

    /// Downloads the response of [`get`](Self::get) as `application/pdf`.
    ///
    /// `GET /quotes/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let bytes = client
    ///     .quotes()
    ///     .get_pdf("qt_01HXBZMEGPETPHJZH6V4RHBMA8")
    ///     .await?
    ///     .bytes()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pdf(&self, id: impl IntoParam<QuoteId>) -> Call<Download> {
        self.client.call(&GET).accept("application/pdf").path(id.into_param())
    }

    /// Creates or replaces the quote with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /quotes/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 409, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::subscriptions::QuoteRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let quote = client.quotes().upsert("qt_01HXBZMEGPETPHJZH6V4RHBMA8", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<QuoteId>,
        body: &QuoteRequest,
    ) -> Call<Quote> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Changes the taxes of a quote.
    ///
    /// `PATCH /quotes/{id}` responds with 200; documented errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::QuoteUpdate::default();
    /// let quote = client.quotes().update("qt_01HXBZMEGPETPHJZH6V4RHBMA8", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl IntoParam<QuoteId>,
        body: &QuoteUpdate,
    ) -> Call<Quote> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }

    /// Accepts a quote.
    ///
    /// `POST /quotes/{id}/accept` responds with 200; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let quote = client.quotes().accept("qt_01HXBZMEGPETPHJZH6V4RHBMA8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn accept(&self, id: impl IntoParam<QuoteId>) -> Call<Quote> {
        self.client.call(&ACCEPT).path(id.into_param())
    }

    /// Cancels a quote.
    ///
    /// `POST /quotes/{id}/cancel` responds with 200; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let quote = client.quotes().cancel("qt_01HXBZMEGPETPHJZH6V4RHBMA8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, id: impl IntoParam<QuoteId>) -> Call<Quote> {
        self.client.call(&CANCEL).path(id.into_param())
    }

    /// Issues a quote.
    ///
    /// `POST /quotes/{id}/issue` responds with 200; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let quote = client.quotes().issue("qt_01HXBZMEGPETPHJZH6V4RHBMA8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn issue(&self, id: impl IntoParam<QuoteId>) -> Call<Quote> {
        self.client.call(&ISSUE).path(id.into_param())
    }

    /// Recalls an issued quote.
    ///
    /// `POST /quotes/{id}/recall` responds with 200; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let quote = client.quotes().recall("qt_01HXBZMEGPETPHJZH6V4RHBMA8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn recall(&self, id: impl IntoParam<QuoteId>) -> Call<Quote> {
        self.client.call(&RECALL).path(id.into_param())
    }

    /// Rejects a quote.
    ///
    /// `POST /quotes/{id}/reject` responds with 200; documented errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let quote = client.quotes().reject("qt_01HXBZMEGPETPHJZH6V4RHBMA8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reject(&self, id: impl IntoParam<QuoteId>) -> Call<Quote> {
        self.client.call(&REJECT).path(id.into_param())
    }

    /// Lists timeline messages of a quote.
    ///
    /// `GET /quotes/{id}/timeline` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .quotes()
    ///     .list_timeline_messages("qt_01HXBZMEGPETPHJZH6V4RHBMA8")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_timeline_messages(
        &self,
        id: impl IntoParam<QuoteId>,
    ) -> ListQuotesTimelineMessages {
        ListQuotesTimelineMessages(
            self.client.call(&LIST_TIMELINE_MESSAGES).path(id.into_param()),
        )
    }

    /// Adds a comment to the timeline of a quote.
    ///
    /// A retry can add the comment twice.
    ///
    /// `POST /quotes/{id}/timeline` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::subscriptions::QuoteTimelineRequest::default();
    /// let quote_timeline = client
    ///     .quotes()
    ///     .create_timeline_comment("qt_01HXBZMEGPETPHJZH6V4RHBMA8", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_timeline_comment(
        &self,
        id: impl IntoParam<QuoteId>,
        body: &QuoteTimelineRequest,
    ) -> Call<QuoteTimeline> {
        self.client.call(&CREATE_TIMELINE_COMMENT).path(id.into_param()).json(body)
    }

    /// Returns a timeline message of a quote.
    ///
    /// `GET /quotes/{id}/timeline/{messageId}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let quote_timeline = client
    ///     .quotes()
    ///     .get_timeline_message("qt_01HXBZMEGPETPHJZH6V4RHBMA8", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_timeline_message(
        &self,
        id: impl IntoParam<QuoteId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<QuoteTimeline> {
        self.client
            .call(&GET_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }

    /// Deletes a timeline message of a quote.
    ///
    /// `DELETE /quotes/{id}/timeline/{messageId}` responds with 204; documented errors: 401, 403,
    /// 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .quotes()
    ///     .delete_timeline_message("qt_01HXBZMEGPETPHJZH6V4RHBMA8", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_timeline_message(
        &self,
        id: impl IntoParam<QuoteId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }
}

/// Call of [`Quotes::list`](crate::subscriptions::Quotes::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Quotes::list` sends nothing until it is awaited or sent"]
pub struct ListQuotes(Call<Vec<Quote>>);

impl ListQuotes {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`quote_fields`](crate::subscriptions::quote_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`quote_fields`](crate::subscriptions::quote_fields).
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

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`quote_expand`](crate::subscriptions::quote_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListQuotes, Quote);

/// Call of [`Quotes::get`](crate::subscriptions::Quotes::get): its optional parameters, and the
/// options of every call.
#[must_use = "`Quotes::get` sends nothing until it is awaited or sent"]
pub struct GetQuote(Call<Quote>);

impl GetQuote {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`quote_expand`](crate::subscriptions::quote_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetQuote, Quote);

/// Call of
/// [`Quotes::list_timeline_messages`](crate::subscriptions::Quotes::list_timeline_messages): its
/// optional parameters, and the options of every call.
#[must_use = "`Quotes::list_timeline_messages` sends nothing until it is awaited or sent"]
pub struct ListQuotesTimelineMessages(Call<Vec<QuoteTimeline>>);

impl ListQuotesTimelineMessages {
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
    /// Names of all properties:
    /// [`quote_timeline_fields`](crate::subscriptions::quote_timeline_fields). Rebilly documents
    /// none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`quote_timeline_fields`](crate::subscriptions::quote_timeline_fields). Rebilly documents
    /// none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListQuotesTimelineMessages, QuoteTimeline);

static LIST: Operation = Operation::new(
        "GetQuoteCollection",
        Method::GET,
        "/quotes",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostQuote",
    Method::POST,
    "/quotes",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetQuote",
        Method::GET,
        "/quotes/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutQuote",
        Method::PUT,
        "/quotes/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchQuote",
        Method::PATCH,
        "/quotes/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static ACCEPT: Operation = Operation::new(
    "PostQuoteAcceptance",
    Method::POST,
    "/quotes/{id}/accept",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static CANCEL: Operation = Operation::new(
    "PostQuoteCancellation",
    Method::POST,
    "/quotes/{id}/cancel",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static ISSUE: Operation = Operation::new(
    "PostQuoteIssuance",
    Method::POST,
    "/quotes/{id}/issue",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static RECALL: Operation = Operation::new(
    "PostQuoteRecall",
    Method::POST,
    "/quotes/{id}/recall",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static REJECT: Operation = Operation::new(
    "PostQuoteRejection",
    Method::POST,
    "/quotes/{id}/reject",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static LIST_TIMELINE_MESSAGES: Operation = Operation::new(
    "GetQuoteTimelineCollection",
    Method::GET,
    "/quotes/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE_TIMELINE_COMMENT: Operation = Operation::new(
    "PostQuoteTimeline",
    Method::POST,
    "/quotes/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_TIMELINE_MESSAGE: Operation = Operation::new(
        "GetQuoteTimeline",
        Method::GET,
        "/quotes/{id}/timeline/{messageId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_TIMELINE_MESSAGE: Operation = Operation::new(
    "DeleteQuoteTimeline",
    Method::DELETE,
    "/quotes/{id}/timeline/{messageId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
