// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Tags, and the resources that carry them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::{Tag, TagRequest};
use crate::lists::{
    TagAmlChecks, TagCustomers, TagKycDocuments, TagUpdate, UntagAmlChecks,
    UntagCustomers, UntagKycDocuments,
};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::{AmlCheckId, CustomerId, KycDocumentId};
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
    /// Lists tags.
    ///
    /// `GET /tags` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.tags().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListTags {
        ListTags(self.client.call(&LIST))
    }

    /// Creates a tag.
    ///
    /// `POST /tags` responds with 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::TagRequest::new("New", "customer");
    /// let tag = client.tags().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &TagRequest) -> Call<Tag> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a tag.
    ///
    /// `GET /tags/{tag}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let tag = client.tags().get("tag").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, tag: impl IntoParam<String>) -> Call<Tag> {
        self.client.call(&GET).path(tag.into_param())
    }

    /// Renames a tag.
    ///
    /// `PATCH /tags/{tag}` responds with 200; documented errors: 401, 403, 404, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::TagUpdate::new("New");
    /// let tag = client.tags().update("tag", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self, tag: impl IntoParam<String>, body: &TagUpdate) -> Call<Tag> {
        self.client.call(&UPDATE).path(tag.into_param()).json(body)
    }

    /// Deletes a tag.
    ///
    /// `DELETE /tags/{tag}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().delete("tag").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, tag: impl IntoParam<String>) -> Call<()> {
        self.client.call(&DELETE).path(tag.into_param())
    }

    /// Tags several customers.
    ///
    /// `POST /tags/{tag}/customers` responds with 204; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::TagCustomers::new(["cus_0YV7DDSDD1C8DA64KHH2W33CPF"]);
    /// client.tags().tag_customers("tag", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn tag_customers(
        &self,
        tag: impl IntoParam<String>,
        body: &TagCustomers,
    ) -> Call<()> {
        self.client.call(&TAG_CUSTOMERS).path(tag.into_param()).json(body)
    }

    /// Removes a tag from several customers.
    ///
    /// `DELETE /tags/{tag}/customers` responds with 204; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::UntagCustomers::new([
    ///     "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    /// ]);
    /// client.tags().untag_customers("tag", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn untag_customers(
        &self,
        tag: impl IntoParam<String>,
        body: &UntagCustomers,
    ) -> Call<()> {
        self.client.call(&UNTAG_CUSTOMERS).path(tag.into_param()).json(body)
    }

    /// Tags a customer.
    ///
    /// `POST /tags/{tag}/customers/{customerId}` responds with 204; documented errors: 401, 403,
    /// 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().tag_customer("tag", "cus_0YV7DDSDD1C8DA64KHH2W33CPF").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn tag_customer(
        &self,
        tag: impl IntoParam<String>,
        customer_id: impl IntoParam<CustomerId>,
    ) -> Call<()> {
        self.client
            .call(&TAG_CUSTOMER)
            .path(tag.into_param())
            .path(customer_id.into_param())
    }

    /// Removes a tag from a customer.
    ///
    /// `DELETE /tags/{tag}/customers/{customerId}` responds with 204; documented errors: 401, 403,
    /// 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().untag_customer("tag", "cus_0YV7DDSDD1C8DA64KHH2W33CPF").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn untag_customer(
        &self,
        tag: impl IntoParam<String>,
        customer_id: impl IntoParam<CustomerId>,
    ) -> Call<()> {
        self.client
            .call(&UNTAG_CUSTOMER)
            .path(tag.into_param())
            .path(customer_id.into_param())
    }

    /// Tags several KYC documents.
    ///
    /// `POST /tags/{tag}/kyc-documents` responds with 204; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::TagKycDocuments::new([
    ///     "kyc_doc_0YV7JHY705C6DA487BFTAA33V8",
    /// ]);
    /// client.tags().tag_kyc_documents("tag", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn tag_kyc_documents(
        &self,
        tag: impl IntoParam<String>,
        body: &TagKycDocuments,
    ) -> Call<()> {
        self.client.call(&TAG_KYC_DOCUMENTS).path(tag.into_param()).json(body)
    }

    /// Removes a tag from several KYC documents.
    ///
    /// `DELETE /tags/{tag}/kyc-documents` responds with 204; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::UntagKycDocuments::new([
    ///     "kyc_doc_0YV7JHY705C6DA487BFTAA33V8",
    /// ]);
    /// client.tags().untag_kyc_documents("tag", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn untag_kyc_documents(
        &self,
        tag: impl IntoParam<String>,
        body: &UntagKycDocuments,
    ) -> Call<()> {
        self.client.call(&UNTAG_KYC_DOCUMENTS).path(tag.into_param()).json(body)
    }

    /// Tags a KYC document.
    ///
    /// `POST /tags/{tag}/kyc-documents/{kycDocumentId}` responds with 204; documented errors: 401,
    /// 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().tag_kyc_document("tag", "kyc_doc_0YV7JHY705C6DA487BFTAA33V8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn tag_kyc_document(
        &self,
        tag: impl IntoParam<String>,
        kyc_document_id: impl IntoParam<KycDocumentId>,
    ) -> Call<()> {
        self.client
            .call(&TAG_KYC_DOCUMENT)
            .path(tag.into_param())
            .path(kyc_document_id.into_param())
    }

    /// Removes a tag from a KYC document.
    ///
    /// `DELETE /tags/{tag}/kyc-documents/{kycDocumentId}` responds with 204; documented errors:
    /// 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().untag_kyc_document("tag", "kyc_doc_0YV7JHY705C6DA487BFTAA33V8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn untag_kyc_document(
        &self,
        tag: impl IntoParam<String>,
        kyc_document_id: impl IntoParam<KycDocumentId>,
    ) -> Call<()> {
        self.client
            .call(&UNTAG_KYC_DOCUMENT)
            .path(tag.into_param())
            .path(kyc_document_id.into_param())
    }

    /// Tags several AML checks.
    ///
    /// `POST /tags/{tag}/aml-checks` responds with 204; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::TagAmlChecks::new([
    ///     "aml_chk_0YV9YGS6QGDZ1B4KSXVNTDVDZZ",
    /// ]);
    /// client.tags().tag_aml_checks("tag", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn tag_aml_checks(
        &self,
        tag: impl IntoParam<String>,
        body: &TagAmlChecks,
    ) -> Call<()> {
        self.client.call(&TAG_AML_CHECKS).path(tag.into_param()).json(body)
    }

    /// Removes a tag from several AML checks.
    ///
    /// `DELETE /tags/{tag}/aml-checks` responds with 204; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::lists::UntagAmlChecks::new([
    ///     "aml_chk_0YV9YGS6QGDZ1B4KSXVNTDVDZZ",
    /// ]);
    /// client.tags().untag_aml_checks("tag", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn untag_aml_checks(
        &self,
        tag: impl IntoParam<String>,
        body: &UntagAmlChecks,
    ) -> Call<()> {
        self.client.call(&UNTAG_AML_CHECKS).path(tag.into_param()).json(body)
    }

    /// Tags an AML check.
    ///
    /// `POST /tags/{tag}/aml-checks/{amlCheckId}` responds with 204; documented errors: 401, 403,
    /// 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().tag_aml_check("tag", "aml_chk_0YV9YGS6QGDZ1B4KSXVNTDVDZZ").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn tag_aml_check(
        &self,
        tag: impl IntoParam<String>,
        aml_check_id: impl IntoParam<AmlCheckId>,
    ) -> Call<()> {
        self.client
            .call(&TAG_AML_CHECK)
            .path(tag.into_param())
            .path(aml_check_id.into_param())
    }

    /// Removes a tag from an AML check.
    ///
    /// `DELETE /tags/{tag}/aml-checks/{amlCheckId}` responds with 204; documented errors: 401, 403,
    /// 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.tags().untag_aml_check("tag", "aml_chk_0YV9YGS6QGDZ1B4KSXVNTDVDZZ").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn untag_aml_check(
        &self,
        tag: impl IntoParam<String>,
        aml_check_id: impl IntoParam<AmlCheckId>,
    ) -> Call<()> {
        self.client
            .call(&UNTAG_AML_CHECK)
            .path(tag.into_param())
            .path(aml_check_id.into_param())
    }
}

/// Call of [`Tags::list`](crate::lists::Tags::list): its optional parameters, and the options of
/// every call.
#[must_use = "`Tags::list` sends nothing until it is awaited or sent"]
pub struct ListTags(Call<Vec<Tag>>);

impl ListTags {
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
    /// [`tag_fields`](crate::lists::tag_fields).
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
    /// [`tag_fields`](crate::lists::tag_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListTags, Tag);

static LIST: Operation = Operation::new(
        "GetTagCollection",
        Method::GET,
        "/tags",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostTag",
    Method::POST,
    "/tags",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
    "GetTag",
    Method::GET,
    "/tags/{tag}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static UPDATE: Operation = Operation::new(
    "PatchTag",
    Method::PATCH,
    "/tags/{tag}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static DELETE: Operation = Operation::new(
    "DeleteTag",
    Method::DELETE,
    "/tags/{tag}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static TAG_CUSTOMERS: Operation = Operation::new(
    "PostTagCustomerCollection",
    Method::POST,
    "/tags/{tag}/customers",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static UNTAG_CUSTOMERS: Operation = Operation::new(
    "DeleteTagCustomerCollection",
    Method::DELETE,
    "/tags/{tag}/customers",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static TAG_CUSTOMER: Operation = Operation::new(
    "PostTagCustomer",
    Method::POST,
    "/tags/{tag}/customers/{customerId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static UNTAG_CUSTOMER: Operation = Operation::new(
    "DeleteTagCustomer",
    Method::DELETE,
    "/tags/{tag}/customers/{customerId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static TAG_KYC_DOCUMENTS: Operation = Operation::new(
    "PostTagKycDocumentCollection",
    Method::POST,
    "/tags/{tag}/kyc-documents",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static UNTAG_KYC_DOCUMENTS: Operation = Operation::new(
    "DeleteTagKycDocumentCollection",
    Method::DELETE,
    "/tags/{tag}/kyc-documents",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static TAG_KYC_DOCUMENT: Operation = Operation::new(
    "PostTagKycDocument",
    Method::POST,
    "/tags/{tag}/kyc-documents/{kycDocumentId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static UNTAG_KYC_DOCUMENT: Operation = Operation::new(
    "DeleteTagKycDocument",
    Method::DELETE,
    "/tags/{tag}/kyc-documents/{kycDocumentId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static TAG_AML_CHECKS: Operation = Operation::new(
    "PostTagAmlCheckCollection",
    Method::POST,
    "/tags/{tag}/aml-checks",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static UNTAG_AML_CHECKS: Operation = Operation::new(
    "DeleteTagAmlCheckCollection",
    Method::DELETE,
    "/tags/{tag}/aml-checks",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static TAG_AML_CHECK: Operation = Operation::new(
    "PostTagAmlCheck",
    Method::POST,
    "/tags/{tag}/aml-checks/{amlCheckId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static UNTAG_AML_CHECK: Operation = Operation::new(
    "DeleteTagAmlCheck",
    Method::DELETE,
    "/tags/{tag}/aml-checks/{amlCheckId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
