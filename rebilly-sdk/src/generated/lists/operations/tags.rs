// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Tags, and the resources that carry them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::{Tag, TagRequest};
use crate::lists::{
    TagAmlChecks, TagCustomers, TagKycDocuments, TagUntagRule, TagUntagRuleRequest,
    TagUpdate, UntagAmlChecks, UntagCustomers, UntagKycDocuments,
};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::{AmlCheckId, CustomerId, KycDocumentId, TagUntagRuleId};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Tags, and the resources that carry them.
    pub fn tags(&self) -> Tags {
        Tags { client: self.clone() }
    }
}

/// Tags, and the resources that carry them.
///
/// Accessor of the client: [`Client::tags`].
#[derive(Debug, Clone)]
pub struct Tags {
    client: Client,
}

impl Tags {
    /// TBD.
    ///
    /// `GET /tags` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.tags().get_tag_collection().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tag_collection(&self) -> GetTagsTagCollection {
        GetTagsTagCollection(self.client.call(&GET_TAG_COLLECTION))
    }

    /// TBD.
    ///
    /// `POST /tags` responds with 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::TagRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let tag = client.tags().post_tag(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_tag(&self, body: &TagRequest) -> Call<Tag> {
        self.client.call(&POST_TAG).json(body)
    }

    /// TBD.
    ///
    /// `GET /tags/{tag}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let tag = client.tags().get_tag("tag").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tag(&self, tag: impl IntoParam<String>) -> Call<Tag> {
        self.client.call(&GET_TAG).path(tag.into_param())
    }

    /// TBD.
    ///
    /// `PATCH /tags/{tag}` responds with 200; documented errors: 401, 403, 404, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::TagUpdate,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let tag = client.tags().patch_tag("tag", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_tag(&self, tag: impl IntoParam<String>, body: &TagUpdate) -> Call<Tag> {
        self.client.call(&PATCH_TAG).path(tag.into_param()).json(body)
    }

    /// TBD.
    ///
    /// `DELETE /tags/{tag}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().delete_tag("tag").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tag(&self, tag: impl IntoParam<String>) -> Call<()> {
        self.client.call(&DELETE_TAG).path(tag.into_param())
    }

    /// TBD.
    ///
    /// `POST /tags/{tag}/customers` responds with 204; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::TagCustomers,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().post_tag_customer_collection("tag", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_tag_customer_collection(
        &self,
        tag: impl IntoParam<String>,
        body: &TagCustomers,
    ) -> Call<()> {
        self.client.call(&POST_TAG_CUSTOMER_COLLECTION).path(tag.into_param()).json(body)
    }

    /// TBD.
    ///
    /// `DELETE /tags/{tag}/customers` responds with 204; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::UntagCustomers,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().delete_tag_customer_collection("tag", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tag_customer_collection(
        &self,
        tag: impl IntoParam<String>,
        body: &UntagCustomers,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TAG_CUSTOMER_COLLECTION)
            .path(tag.into_param())
            .json(body)
    }

    /// TBD.
    ///
    /// `POST /tags/{tag}/customers/{customerId}` responds with 204; documented errors: 401, 403,
    /// 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().post_tag_customer("tag", "customer-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_tag_customer(
        &self,
        tag: impl IntoParam<String>,
        customer_id: impl IntoParam<CustomerId>,
    ) -> Call<()> {
        self.client
            .call(&POST_TAG_CUSTOMER)
            .path(tag.into_param())
            .path(customer_id.into_param())
    }

    /// TBD.
    ///
    /// `DELETE /tags/{tag}/customers/{customerId}` responds with 204; documented errors: 401, 403,
    /// 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().delete_tag_customer("tag", "customer-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tag_customer(
        &self,
        tag: impl IntoParam<String>,
        customer_id: impl IntoParam<CustomerId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TAG_CUSTOMER)
            .path(tag.into_param())
            .path(customer_id.into_param())
    }

    /// TBD.
    ///
    /// `POST /tags/{tag}/kyc-documents` responds with 204; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::TagKycDocuments,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().post_tag_kyc_document_collection("tag", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_tag_kyc_document_collection(
        &self,
        tag: impl IntoParam<String>,
        body: &TagKycDocuments,
    ) -> Call<()> {
        self.client
            .call(&POST_TAG_KYC_DOCUMENT_COLLECTION)
            .path(tag.into_param())
            .json(body)
    }

    /// TBD.
    ///
    /// `DELETE /tags/{tag}/kyc-documents` responds with 204; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::UntagKycDocuments,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().delete_tag_kyc_document_collection("tag", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tag_kyc_document_collection(
        &self,
        tag: impl IntoParam<String>,
        body: &UntagKycDocuments,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TAG_KYC_DOCUMENT_COLLECTION)
            .path(tag.into_param())
            .json(body)
    }

    /// TBD.
    ///
    /// `POST /tags/{tag}/kyc-documents/{kycDocumentId}` responds with 204; documented errors: 401,
    /// 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().post_tag_kyc_document("tag", "kyc-document-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_tag_kyc_document(
        &self,
        tag: impl IntoParam<String>,
        kyc_document_id: impl IntoParam<KycDocumentId>,
    ) -> Call<()> {
        self.client
            .call(&POST_TAG_KYC_DOCUMENT)
            .path(tag.into_param())
            .path(kyc_document_id.into_param())
    }

    /// TBD.
    ///
    /// `DELETE /tags/{tag}/kyc-documents/{kycDocumentId}` responds with 204; documented errors:
    /// 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().delete_tag_kyc_document("tag", "kyc-document-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tag_kyc_document(
        &self,
        tag: impl IntoParam<String>,
        kyc_document_id: impl IntoParam<KycDocumentId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TAG_KYC_DOCUMENT)
            .path(tag.into_param())
            .path(kyc_document_id.into_param())
    }

    /// TBD.
    ///
    /// `POST /tags/{tag}/aml-checks` responds with 204; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::TagAmlChecks,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().post_tag_aml_check_collection("tag", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_tag_aml_check_collection(
        &self,
        tag: impl IntoParam<String>,
        body: &TagAmlChecks,
    ) -> Call<()> {
        self.client
            .call(&POST_TAG_AML_CHECK_COLLECTION)
            .path(tag.into_param())
            .json(body)
    }

    /// TBD.
    ///
    /// `DELETE /tags/{tag}/aml-checks` responds with 204; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::UntagAmlChecks,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().delete_tag_aml_check_collection("tag", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tag_aml_check_collection(
        &self,
        tag: impl IntoParam<String>,
        body: &UntagAmlChecks,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TAG_AML_CHECK_COLLECTION)
            .path(tag.into_param())
            .json(body)
    }

    /// TBD.
    ///
    /// `POST /tags/{tag}/aml-checks/{amlCheckId}` responds with 204; documented errors: 401, 403,
    /// 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().post_tag_aml_check("tag", "aml-check-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_tag_aml_check(
        &self,
        tag: impl IntoParam<String>,
        aml_check_id: impl IntoParam<AmlCheckId>,
    ) -> Call<()> {
        self.client
            .call(&POST_TAG_AML_CHECK)
            .path(tag.into_param())
            .path(aml_check_id.into_param())
    }

    /// TBD.
    ///
    /// `DELETE /tags/{tag}/aml-checks/{amlCheckId}` responds with 204; documented errors: 401, 403,
    /// 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().delete_tag_aml_check("tag", "aml-check-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tag_aml_check(
        &self,
        tag: impl IntoParam<String>,
        aml_check_id: impl IntoParam<AmlCheckId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TAG_AML_CHECK)
            .path(tag.into_param())
            .path(aml_check_id.into_param())
    }

    /// TBD.
    ///
    /// `GET /tags-rules` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.tags().get_tag_rule_collection().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tag_rule_collection(&self) -> GetTagsTagRuleCollection {
        GetTagsTagRuleCollection(self.client.call(&GET_TAG_RULE_COLLECTION))
    }

    /// TBD.
    ///
    /// `POST /tags-rules` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::TagUntagRuleRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let tag_untag_rule = client.tags().post_tag_rule(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_tag_rule(&self, body: &TagUntagRuleRequest) -> Call<TagUntagRule> {
        self.client.call(&POST_TAG_RULE).json(body)
    }

    /// TBD.
    ///
    /// `GET /tags-rules/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let tag_untag_rule = client.tags().get_tag_rule("tag-untag-rule-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tag_rule(
        &self,
        id: impl IntoParam<TagUntagRuleId>,
    ) -> Call<TagUntagRule> {
        self.client.call(&GET_TAG_RULE).path(id.into_param())
    }

    /// TBD.
    ///
    /// `PUT /tags-rules/{id}` responds with 200 or 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::lists::TagUntagRuleRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let tag_untag_rule = client.tags().put_tag_rule("tag-untag-rule-id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_tag_rule(
        &self,
        id: impl IntoParam<TagUntagRuleId>,
        body: &TagUntagRuleRequest,
    ) -> Call<TagUntagRule> {
        self.client.call(&PUT_TAG_RULE).path(id.into_param()).json(body)
    }

    /// TBD.
    ///
    /// `DELETE /tags-rules/{id}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().delete_tag_rule("tag-untag-rule-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tag_rule(&self, id: impl IntoParam<TagUntagRuleId>) -> Call<()> {
        self.client.call(&DELETE_TAG_RULE).path(id.into_param())
    }
}

/// Call of [`Tags::get_tag_collection`](crate::lists::Tags::get_tag_collection): its optional
/// parameters, and the options of every call.
#[must_use = "`Tags::get_tag_collection` sends nothing until it is awaited or sent"]
pub struct GetTagsTagCollection(Call<Vec<Tag>>);

impl GetTagsTagCollection {
    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties: [`tag_fields`](crate::lists::tag_fields). Rebilly documents none
    /// that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties: [`tag_fields`](crate::lists::tag_fields). Rebilly documents none
    /// that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(GetTagsTagCollection, Tag);

/// Call of [`Tags::get_tag_rule_collection`](crate::lists::Tags::get_tag_rule_collection): its
/// optional parameters, and the options of every call.
#[must_use = "`Tags::get_tag_rule_collection` sends nothing until it is awaited or sent"]
pub struct GetTagsTagRuleCollection(Call<Vec<TagUntagRule>>);

impl GetTagsTagRuleCollection {
    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties: [`tag_untag_rule_fields`](crate::lists::tag_untag_rule_fields).
    /// Rebilly documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties: [`tag_untag_rule_fields`](crate::lists::tag_untag_rule_fields).
    /// Rebilly documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(GetTagsTagRuleCollection, TagUntagRule);

static GET_TAG_COLLECTION: Operation = Operation::new(
    "GetTagCollection",
    Method::GET,
    "/tags",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_TAG: Operation = Operation::new(
    "PostTag",
    Method::POST,
    "/tags",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_TAG: Operation = Operation::new(
    "GetTag",
    Method::GET,
    "/tags/{tag}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static PATCH_TAG: Operation = Operation::new(
    "PatchTag",
    Method::PATCH,
    "/tags/{tag}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static DELETE_TAG: Operation = Operation::new(
    "DeleteTag",
    Method::DELETE,
    "/tags/{tag}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_TAG_CUSTOMER_COLLECTION: Operation = Operation::new(
    "PostTagCustomerCollection",
    Method::POST,
    "/tags/{tag}/customers",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static DELETE_TAG_CUSTOMER_COLLECTION: Operation = Operation::new(
    "DeleteTagCustomerCollection",
    Method::DELETE,
    "/tags/{tag}/customers",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_TAG_CUSTOMER: Operation = Operation::new(
    "PostTagCustomer",
    Method::POST,
    "/tags/{tag}/customers/{customerId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static DELETE_TAG_CUSTOMER: Operation = Operation::new(
    "DeleteTagCustomer",
    Method::DELETE,
    "/tags/{tag}/customers/{customerId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_TAG_KYC_DOCUMENT_COLLECTION: Operation = Operation::new(
    "PostTagKycDocumentCollection",
    Method::POST,
    "/tags/{tag}/kyc-documents",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static DELETE_TAG_KYC_DOCUMENT_COLLECTION: Operation = Operation::new(
    "DeleteTagKycDocumentCollection",
    Method::DELETE,
    "/tags/{tag}/kyc-documents",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_TAG_KYC_DOCUMENT: Operation = Operation::new(
    "PostTagKycDocument",
    Method::POST,
    "/tags/{tag}/kyc-documents/{kycDocumentId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static DELETE_TAG_KYC_DOCUMENT: Operation = Operation::new(
    "DeleteTagKycDocument",
    Method::DELETE,
    "/tags/{tag}/kyc-documents/{kycDocumentId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_TAG_AML_CHECK_COLLECTION: Operation = Operation::new(
    "PostTagAmlCheckCollection",
    Method::POST,
    "/tags/{tag}/aml-checks",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static DELETE_TAG_AML_CHECK_COLLECTION: Operation = Operation::new(
    "DeleteTagAmlCheckCollection",
    Method::DELETE,
    "/tags/{tag}/aml-checks",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_TAG_AML_CHECK: Operation = Operation::new(
    "PostTagAmlCheck",
    Method::POST,
    "/tags/{tag}/aml-checks/{amlCheckId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static DELETE_TAG_AML_CHECK: Operation = Operation::new(
    "DeleteTagAmlCheck",
    Method::DELETE,
    "/tags/{tag}/aml-checks/{amlCheckId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_TAG_RULE_COLLECTION: Operation = Operation::new(
    "GetTagRuleCollection",
    Method::GET,
    "/tags-rules",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_TAG_RULE: Operation = Operation::new(
    "PostTagRule",
    Method::POST,
    "/tags-rules",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_TAG_RULE: Operation = Operation::new(
        "GetTagRule",
        Method::GET,
        "/tags-rules/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static PUT_TAG_RULE: Operation = Operation::new(
        "PutTagRule",
        Method::PUT,
        "/tags-rules/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_TAG_RULE: Operation = Operation::new(
    "DeleteTagRule",
    Method::DELETE,
    "/tags-rules/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
