// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Rules that set or remove tags on events.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::lists::{TagRule, TagRuleRequest};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::TagUntagRuleId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Rules that set or remove tags on events.
    pub fn tag_rules(&self) -> TagRules {
        TagRules { client: self.clone() }
    }
}

/// Rules that set or remove tags on events.
///
/// Accessor of the client: [`Client::tag_rules`].
#[derive(Debug, Clone)]
pub struct TagRules {
    client: Client,
}

impl TagRules {
    /// Lists tag rules.
    ///
    /// `GET /tags-rules` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.tag_rules().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListTagRules {
        ListTagRules(self.client.call(&LIST))
    }

    /// Creates a tag rule with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second tag rule. For safe retries, call `upsert` with an identifier of
    /// your own.
    ///
    /// `POST /tags-rules` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::TagRuleRequest::new(
    ///     "name",
    ///     "aml-list-possibly-matched",
    ///     ["add-tags"],
    ///     ["remove-tags"],
    /// );
    /// let tag_rule = client.tag_rules().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &TagRuleRequest) -> Call<TagRule> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a tag rule.
    ///
    /// `GET /tags-rules/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let tag_rule = client.tag_rules().get("tag_rule_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<TagUntagRuleId>) -> Call<TagRule> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the tag rule with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /tags-rules/{id}` responds with 200 or 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::TagRuleRequest::new(
    ///     "name",
    ///     "aml-list-possibly-matched",
    ///     ["add-tags"],
    ///     ["remove-tags"],
    /// );
    /// let tag_rule = client
    ///     .tag_rules()
    ///     .upsert("tag_rule_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<TagUntagRuleId>,
        body: &TagRuleRequest,
    ) -> Call<TagRule> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Deletes a tag rule.
    ///
    /// `DELETE /tags-rules/{id}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tag_rules().delete("tag_rule_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<TagUntagRuleId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`TagRules::list`](crate::lists::TagRules::list): its optional parameters, and the
/// options of every call.
#[must_use = "`TagRules::list` sends nothing until it is awaited or sent"]
pub struct ListTagRules(Call<Vec<TagRule>>);

impl ListTagRules {
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

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`tag_rule_fields`](crate::lists::tag_rule_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`tag_rule_fields`](crate::lists::tag_rule_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListTagRules, TagRule);

static LIST: Operation = Operation::new(
        "GetTagRuleCollection",
        Method::GET,
        "/tags-rules",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostTagRule",
    Method::POST,
    "/tags-rules",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetTagRule",
        Method::GET,
        "/tags-rules/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutTagRule",
        Method::PUT,
        "/tags-rules/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteTagRule",
    Method::DELETE,
    "/tags-rules/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
