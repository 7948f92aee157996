// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Rules that react to events, with drafts and versions.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::rules::{
    RuleSet, RuleSetHistoryItem, RuleSetRequest, RuleSetVersion, RulesEmailNotification,
    RulesEngineTimeline, RulesEngineTimelineRequest,
};
use crate::shared::TimelineMessageId;
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;

impl Client {
    /// Rules that react to events, with drafts and versions.
    pub fn rules(&self) -> Rules {
        Rules { client: self.clone() }
    }
}

/// Rules that react to events, with drafts and versions.
///
/// Accessor of the client: [`Client::rules`].
#[derive(Debug, Clone)]
pub struct Rules {
    client: Client,
}

impl Rules {
    /// Returns the rule set of an event type.
    ///
    /// `GET /events/{eventType}/rules` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let rule_set = client.rules().get("event-type").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, event_type: impl IntoParam<String>) -> Call<RuleSet> {
        self.client.call(&GET).path(event_type.into_param())
    }

    /// Replaces the rule set of an event type.
    ///
    /// `PUT /events/{eventType}/rules` responds with 200; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::rules::RuleSetRequest::new([
    ///     rebilly_sdk::rules::Rule::new(
    ///         "name",
    ///         [rebilly_sdk::rules::RuleActionAbandonScheduledPayments::default()],
    ///     ),
    /// ]);
    /// let rule_set = client.rules().set("event-type", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set(
        &self,
        event_type: impl IntoParam<String>,
        body: &RuleSetRequest,
    ) -> Call<RuleSet> {
        self.client.call(&SET).path(event_type.into_param()).json(body)
    }

    /// Lists timeline messages of the rule set of an event type.
    ///
    /// `GET /events/{eventType}/timeline` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.rules().list_timeline_messages("event-type").limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_timeline_messages(
        &self,
        event_type: impl IntoParam<String>,
    ) -> ListRulesTimelineMessages {
        ListRulesTimelineMessages(
            self.client.call(&LIST_TIMELINE_MESSAGES).path(event_type.into_param()),
        )
    }

    /// Adds a comment to the timeline of the rule set of an event type.
    ///
    /// A retry can add the comment twice.
    ///
    /// `POST /events/{eventType}/timeline` responds with 201; documented errors: 401, 403, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::rules::RulesEngineTimelineRequest::default();
    /// let rules_engine_timeline = client
    ///     .rules()
    ///     .create_timeline_comment("event-type", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_timeline_comment(
        &self,
        event_type: impl IntoParam<String>,
        body: &RulesEngineTimelineRequest,
    ) -> Call<RulesEngineTimeline> {
        self.client
            .call(&CREATE_TIMELINE_COMMENT)
            .path(event_type.into_param())
            .json(body)
    }

    /// Returns a timeline message of the rule set of an event type.
    ///
    /// `GET /events/{eventType}/timeline/{messageId}` responds with 200; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let rules_engine_timeline = client
    ///     .rules()
    ///     .get_timeline_message("event-type", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_timeline_message(
        &self,
        event_type: impl IntoParam<String>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<RulesEngineTimeline> {
        self.client
            .call(&GET_TIMELINE_MESSAGE)
            .path(event_type.into_param())
            .path(message_id.into_param())
    }

    /// Deletes a timeline message of the rule set of an event type.
    ///
    /// `DELETE /events/{eventType}/timeline/{messageId}` responds with 204; documented errors: 401,
    /// 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .rules()
    ///     .delete_timeline_message("event-type", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_timeline_message(
        &self,
        event_type: impl IntoParam<String>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TIMELINE_MESSAGE)
            .path(event_type.into_param())
            .path(message_id.into_param())
    }

    /// Lists the versions in the history of a rule set.
    ///
    /// `GET /events/{eventType}/rules/history` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.rules().list_history("event-type").limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_history(&self, event_type: impl IntoParam<String>) -> ListRulesHistory {
        ListRulesHistory(self.client.call(&LIST_HISTORY).path(event_type.into_param()))
    }

    /// Returns the history item of one version of a rule set.
    ///
    /// `GET /events/{eventType}/rules/history/{version}` responds with 200; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let rule_set_history_item = client.rules().get_history_item("event-type", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_history_item(
        &self,
        event_type: impl IntoParam<String>,
        version: i64,
    ) -> GetRuleSetHistoryItem {
        GetRuleSetHistoryItem(
            self
                .client
                .call(&GET_HISTORY_ITEM)
                .path(event_type.into_param())
                .path(Some(version.to_string())),
        )
    }

    /// Returns a version of a rule set with its binds and rules.
    ///
    /// `GET /events/{eventType}/rules/versions/{version}` responds with 200; documented errors:
    /// 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let rule_set_version = client.rules().get_version("event-type", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_version(
        &self,
        event_type: impl IntoParam<String>,
        version: i64,
    ) -> GetRuleSetVersion {
        GetRuleSetVersion(
            self
                .client
                .call(&GET_VERSION)
                .path(event_type.into_param())
                .path(Some(version.to_string())),
        )
    }

    /// Previews the email of a `send-email` rule action.
    ///
    /// Rebilly can send the preview as an email: check the recipients.
    ///
    /// `POST /previews/rule-actions/send-email` responds with 200; documented errors: 401, 403,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::rules::RulesEmailNotification::new([
    ///     rebilly_sdk::rules::RulesEmailNotificationTemplates::new(
    ///         "fr-FR",
    ///         "example@example.com",
    ///         ["{{ invoice.customer.email }}"],
    ///         "Demonstration subject",
    ///         "Demonstration text",
    ///         "<p>Demonstration text</p>",
    ///     ),
    /// ]);
    /// let rules_email_notification = client.rules().preview_email(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn preview_email(
        &self,
        body: &RulesEmailNotification,
    ) -> Call<RulesEmailNotification> {
        self.client.call(&PREVIEW_EMAIL).json(body)
    }
}

/// Call of [`Rules::list_timeline_messages`](crate::rules::Rules::list_timeline_messages): its
/// optional parameters, and the options of every call.
#[must_use = "`Rules::list_timeline_messages` sends nothing until it is awaited or sent"]
pub struct ListRulesTimelineMessages(Call<Vec<RulesEngineTimeline>>);

impl ListRulesTimelineMessages {
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
    /// [`rules_engine_timeline_fields`](crate::rules::rules_engine_timeline_fields). Rebilly
    /// documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`rules_engine_timeline_fields`](crate::rules::rules_engine_timeline_fields). Rebilly
    /// documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListRulesTimelineMessages, RulesEngineTimeline);

/// Call of [`Rules::list_history`](crate::rules::Rules::list_history): its optional parameters, and
/// the options of every call.
#[must_use = "`Rules::list_history` sends nothing until it is awaited or sent"]
pub struct ListRulesHistory(Call<Vec<RuleSetHistoryItem>>);

impl ListRulesHistory {
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
    /// [`rule_set_history_item_fields`](crate::rules::rule_set_history_item_fields).
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
    /// [`rule_set_history_item_fields`](crate::rules::rule_set_history_item_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Properties to include in the response, separated by commas. `id` is always included.
    ///
    /// Names: [`rule_set_history_item_fields`](crate::rules::rule_set_history_item_fields).
    pub fn fields(self, fields: impl Into<CommaList>) -> Self {
        Self(self.0.query("fields", Into::<CommaList>::into(fields)))
    }
}

paged_call!(ListRulesHistory, RuleSetHistoryItem);

/// Call of [`Rules::get_history_item`](crate::rules::Rules::get_history_item): its optional
/// parameters, and the options of every call.
#[must_use = "`Rules::get_history_item` sends nothing until it is awaited or sent"]
pub struct GetRuleSetHistoryItem(Call<RuleSetHistoryItem>);

impl GetRuleSetHistoryItem {
    /// Properties to include in the response, separated by commas. `id` is always included.
    ///
    /// Names: [`rule_set_history_item_fields`](crate::rules::rule_set_history_item_fields).
    pub fn fields(self, fields: impl Into<CommaList>) -> Self {
        Self(self.0.query("fields", Into::<CommaList>::into(fields)))
    }
}

call!(GetRuleSetHistoryItem, RuleSetHistoryItem);

/// Call of [`Rules::get_version`](crate::rules::Rules::get_version): its optional parameters, and
/// the options of every call.
#[must_use = "`Rules::get_version` sends nothing until it is awaited or sent"]
pub struct GetRuleSetVersion(Call<RuleSetVersion>);

impl GetRuleSetVersion {
    /// Properties to include in the response, separated by commas. `id` is always included.
    ///
    /// Names: [`rule_set_version_fields`](crate::rules::rule_set_version_fields).
    pub fn fields(self, fields: impl Into<CommaList>) -> Self {
        Self(self.0.query("fields", Into::<CommaList>::into(fields)))
    }
}

call!(GetRuleSetVersion, RuleSetVersion);

static GET: Operation = Operation::new(
    "GetEventRuleCollection",
    Method::GET,
    "/events/{eventType}/rules",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET: Operation = Operation::new(
    "PutEventRule",
    Method::PUT,
    "/events/{eventType}/rules",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static LIST_TIMELINE_MESSAGES: Operation = Operation::new(
    "GetRuleSetCollection",
    Method::GET,
    "/events/{eventType}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE_TIMELINE_COMMENT: Operation = Operation::new(
    "PostRuleSetTimeline",
    Method::POST,
    "/events/{eventType}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_TIMELINE_MESSAGE: Operation = Operation::new(
        "GetRuleSetTimeline",
        Method::GET,
        "/events/{eventType}/timeline/{messageId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_TIMELINE_MESSAGE: Operation = Operation::new(
    "DeleteRuleSetTimeline",
    Method::DELETE,
    "/events/{eventType}/timeline/{messageId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static LIST_HISTORY: Operation = Operation::new(
        "GetEventRuleHistoryCollection",
        Method::GET,
        "/events/{eventType}/rules/history",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static GET_HISTORY_ITEM: Operation = Operation::new(
    "GetEventRuleHistory",
    Method::GET,
    "/events/{eventType}/rules/history/{version}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_VERSION: Operation = Operation::new(
    "GetEventRuleVersion",
    Method::GET,
    "/events/{eventType}/rules/versions/{version}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static PREVIEW_EMAIL: Operation = Operation::new(
    "PostPreviewRuleActionEmailSending",
    Method::POST,
    "/previews/rule-actions/send-email",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);
