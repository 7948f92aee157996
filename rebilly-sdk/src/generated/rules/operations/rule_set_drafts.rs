// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Drafts of rule sets.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::rules::{RuleSetDraft, RuleSetDraftRequest};
use crate::shared::RuleSetDraftId;
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;

impl Client {
    /// Drafts of rule sets.
    pub fn rule_set_drafts(&self) -> RuleSetDrafts {
        RuleSetDrafts {
            client: self.clone(),
        }
    }
}

/// Drafts of rule sets.
///
/// Accessor of the client: [`Client::rule_set_drafts`].
#[derive(Debug, Clone)]
pub struct RuleSetDrafts {
    client: Client,
}

impl RuleSetDrafts {
    /// Lists drafts of the rule set of an event type.
    ///
    /// `GET /events/{eventType}/rules/drafts` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.rule_set_drafts().list("event-type").limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, event_type: impl IntoParam<String>) -> ListRuleSetDrafts {
        ListRuleSetDrafts(self.client.call(&LIST).path(event_type.into_param()))
    }

    /// Creates a draft of the rule set of an event type, with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second draft. For safe retries, call `upsert` with an identifier of
    /// your own.
    ///
    /// `POST /events/{eventType}/rules/drafts` responds with 201; documented errors: 401, 403, 404,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::rules::RuleSetDraftRequest::new(
    ///     1,
    ///     [
    ///         rebilly_sdk::rules::Rule::new(
    ///             "name",
    ///             [rebilly_sdk::rules::RuleActionAbandonScheduledPayments::default()],
    ///         ),
    ///     ],
    ///     "name",
    /// );
    /// let rule_set_draft = client.rule_set_drafts().create("event-type", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        event_type: impl IntoParam<String>,
        body: &RuleSetDraftRequest,
    ) -> Call<RuleSetDraft> {
        self.client.call(&CREATE).path(event_type.into_param()).json(body)
    }

    /// Returns a draft of the rule set of an event type.
    ///
    /// `GET /events/{eventType}/rules/drafts/{id}` responds with 200; documented errors: 401, 403,
    /// 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let rule_set_draft = client
    ///     .rule_set_drafts()
    ///     .get("event-type", "rule_dft_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        event_type: impl IntoParam<String>,
        id: impl IntoParam<RuleSetDraftId>,
    ) -> GetRuleSetDraft {
        GetRuleSetDraft(
            self.client.call(&GET).path(event_type.into_param()).path(id.into_param()),
        )
    }

    /// Creates or replaces the draft with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /events/{eventType}/rules/drafts/{id}` responds with 200 or 201; documented errors:
    /// 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::rules::RuleSetDraftRequest::new(
    ///     1,
    ///     [
    ///         rebilly_sdk::rules::Rule::new(
    ///             "name",
    ///             [rebilly_sdk::rules::RuleActionAbandonScheduledPayments::default()],
    ///         ),
    ///     ],
    ///     "name",
    /// );
    /// let rule_set_draft = client
    ///     .rule_set_drafts()
    ///     .upsert("event-type", "rule_dft_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        event_type: impl IntoParam<String>,
        id: impl IntoParam<RuleSetDraftId>,
        body: &RuleSetDraftRequest,
    ) -> Call<RuleSetDraft> {
        self.client
            .call(&UPSERT)
            .path(event_type.into_param())
            .path(id.into_param())
            .json(body)
    }

    /// Deletes a draft of the rule set of an event type.
    ///
    /// `DELETE /events/{eventType}/rules/drafts/{id}` responds with 204; documented errors: 401,
    /// 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .rule_set_drafts()
    ///     .delete("event-type", "rule_dft_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        event_type: impl IntoParam<String>,
        id: impl IntoParam<RuleSetDraftId>,
    ) -> Call<()> {
        self.client.call(&DELETE).path(event_type.into_param()).path(id.into_param())
    }
}

/// Call of [`RuleSetDrafts::list`](crate::rules::RuleSetDrafts::list): its optional parameters, and
/// the options of every call.
#[must_use = "`RuleSetDrafts::list` sends nothing until it is awaited or sent"]
pub struct ListRuleSetDrafts(Call<Vec<RuleSetDraft>>);

impl ListRuleSetDrafts {
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
    /// [`rule_set_draft_fields`](crate::rules::rule_set_draft_fields).
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
    /// [`rule_set_draft_fields`](crate::rules::rule_set_draft_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Properties to include in the response, separated by commas. `id` is always included.
    ///
    /// Names: [`rule_set_draft_fields`](crate::rules::rule_set_draft_fields).
    pub fn fields(self, fields: impl Into<CommaList>) -> Self {
        Self(self.0.query("fields", Into::<CommaList>::into(fields)))
    }
}

paged_call!(ListRuleSetDrafts, RuleSetDraft);

/// Call of [`RuleSetDrafts::get`](crate::rules::RuleSetDrafts::get): its optional parameters, and
/// the options of every call.
#[must_use = "`RuleSetDrafts::get` sends nothing until it is awaited or sent"]
pub struct GetRuleSetDraft(Call<RuleSetDraft>);

impl GetRuleSetDraft {
    /// Properties to include in the response, separated by commas. `id` is always included.
    ///
    /// Names: [`rule_set_draft_fields`](crate::rules::rule_set_draft_fields).
    pub fn fields(self, fields: impl Into<CommaList>) -> Self {
        Self(self.0.query("fields", Into::<CommaList>::into(fields)))
    }
}

call!(GetRuleSetDraft, RuleSetDraft);

static LIST: Operation = Operation::new(
        "GetEventRuleSetDraftCollection",
        Method::GET,
        "/events/{eventType}/rules/drafts",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostEventRuleSetDraft",
    Method::POST,
    "/events/{eventType}/rules/drafts",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetEventRuleSetDraft",
        Method::GET,
        "/events/{eventType}/rules/drafts/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutEventRuleSetDraft",
        Method::PUT,
        "/events/{eventType}/rules/drafts/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteEventRuleSetDraft",
    Method::DELETE,
    "/events/{eventType}/rules/drafts/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
