// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Documents that prove facts about a customer, and their review.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::kyc::{
    KycDocument, KycDocumentRejection, KycDocumentRequest, KycMatchesOverwrite,
};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::KycDocumentId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Documents that prove facts about a customer, and their review.
    pub fn kyc_documents(&self) -> KycDocuments {
        KycDocuments {
            client: self.clone(),
        }
    }
}

/// Documents that prove facts about a customer, and their review.
///
/// Accessor of the client: [`Client::kyc_documents`].
#[derive(Debug, Clone)]
pub struct KycDocuments {
    client: Client,
}

impl KycDocuments {
    /// Lists KYC documents.
    ///
    /// `GET /kyc-documents` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.kyc_documents().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListKycDocuments {
        ListKycDocuments(self.client.call(&LIST))
    }

    /// Creates a KYC document with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second KYC document. For safe retries, call `upsert` with an identifier
    /// of your own.
    ///
    /// `POST /kyc-documents` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::kyc::KycDocumentRequest::from(
    ///     rebilly_sdk::kyc::ProofOfIdentityKycDocumentRequest::new(
    ///         ["file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N"],
    ///         "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    ///     ),
    /// );
    /// let kyc_document = client.kyc_documents().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &KycDocumentRequest) -> Call<KycDocument> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a KYC document.
    ///
    /// `GET /kyc-documents/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let kyc_document = client
    ///     .kyc_documents()
    ///     .get("kyc_doc_0YV7JHY705C6DA487BFTAA33V8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<KycDocumentId>) -> Call<KycDocument> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the KYC document with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /kyc-documents/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::kyc::KycDocumentRequest::from(
    ///     rebilly_sdk::kyc::ProofOfIdentityKycDocumentRequest::new(
    ///         ["file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N"],
    ///         "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    ///     ),
    /// );
    /// let kyc_document = client
    ///     .kyc_documents()
    ///     .upsert("kyc_doc_0YV7JHY705C6DA487BFTAA33V8", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<KycDocumentId>,
        body: &KycDocumentRequest,
    ) -> Call<KycDocument> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Accepts a KYC document.
    ///
    /// `POST /kyc-documents/{id}/acceptance` responds with 201; documented errors: 401, 403, 404,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let kyc_document = client
    ///     .kyc_documents()
    ///     .accept("kyc_doc_0YV7JHY705C6DA487BFTAA33V8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn accept(&self, id: impl IntoParam<KycDocumentId>) -> Call<KycDocument> {
        self.client.call(&ACCEPT).path(id.into_param())
    }

    /// Replaces the match results of a KYC document.
    ///
    /// `POST /kyc-documents/{id}/matches` responds with 204; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::kyc::KycMatchesOverwrite::from(
    ///     rebilly_sdk::kyc::KycIdentityMatchesOverwrite::default(),
    /// );
    /// client
    ///     .kyc_documents()
    ///     .overwrite_matches("kyc_doc_0YV7JHY705C6DA487BFTAA33V8", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn overwrite_matches(
        &self,
        id: impl IntoParam<KycDocumentId>,
        body: &KycMatchesOverwrite,
    ) -> Call<()> {
        self.client.call(&OVERWRITE_MATCHES).path(id.into_param()).json(body)
    }

    /// Rejects a KYC document for a reason.
    ///
    /// `POST /kyc-documents/{id}/rejection` responds with 201; documented errors: 401, 403, 404,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::kyc::KycDocumentRejection::new("document-unreadable");
    /// let kyc_document = client
    ///     .kyc_documents()
    ///     .reject("kyc_doc_0YV7JHY705C6DA487BFTAA33V8", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn reject(
        &self,
        id: impl IntoParam<KycDocumentId>,
        body: &KycDocumentRejection,
    ) -> Call<KycDocument> {
        self.client.call(&REJECT).path(id.into_param()).json(body)
    }

    /// Reviews a KYC document.
    ///
    /// `POST /kyc-documents/{id}/review` responds with 201; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let kyc_document = client
    ///     .kyc_documents()
    ///     .review("kyc_doc_0YV7JHY705C6DA487BFTAA33V8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn review(&self, id: impl IntoParam<KycDocumentId>) -> Call<KycDocument> {
        self.client.call(&REVIEW).path(id.into_param())
    }

    /// Starts the review of a KYC document.
    ///
    /// `POST /kyc-documents/{id}/start-review` responds with 201; documented errors: 401, 403, 404,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let kyc_document = client
    ///     .kyc_documents()
    ///     .start_review("kyc_doc_0YV7JHY705C6DA487BFTAA33V8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_review(&self, id: impl IntoParam<KycDocumentId>) -> Call<KycDocument> {
        self.client.call(&START_REVIEW).path(id.into_param())
    }

    /// Stops the review of a KYC document.
    ///
    /// `POST /kyc-documents/{id}/stop-review` responds with 201; documented errors: 401, 403, 404,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let kyc_document = client
    ///     .kyc_documents()
    ///     .stop_review("kyc_doc_0YV7JHY705C6DA487BFTAA33V8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop_review(&self, id: impl IntoParam<KycDocumentId>) -> Call<KycDocument> {
        self.client.call(&STOP_REVIEW).path(id.into_param())
    }
}

/// Call of [`KycDocuments::list`](crate::kyc::KycDocuments::list): its optional parameters, and the
/// options of every call.
#[must_use = "`KycDocuments::list` sends nothing until it is awaited or sent"]
pub struct ListKycDocuments(Call<Vec<KycDocument>>);

impl ListKycDocuments {
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
    /// [`kyc_document_fields`](crate::kyc::kyc_document_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`kyc_document_fields`](crate::kyc::kyc_document_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`kyc_document_expand`](crate::kyc::kyc_document_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListKycDocuments, KycDocument);

static LIST: Operation = Operation::new(
        "GetKycDocumentCollection",
        Method::GET,
        "/kyc-documents",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostKycDocument",
    Method::POST,
    "/kyc-documents",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetKycDocument",
        Method::GET,
        "/kyc-documents/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutKycDocument",
        Method::PUT,
        "/kyc-documents/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static ACCEPT: Operation = Operation::new(
    "PostKycDocumentAcceptance",
    Method::POST,
    "/kyc-documents/{id}/acceptance",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static OVERWRITE_MATCHES: Operation = Operation::new(
    "PostKycDocumentMatches",
    Method::POST,
    "/kyc-documents/{id}/matches",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static REJECT: Operation = Operation::new(
    "PostKycDocumentRejection",
    Method::POST,
    "/kyc-documents/{id}/rejection",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static REVIEW: Operation = Operation::new(
    "PostKycDocumentReview",
    Method::POST,
    "/kyc-documents/{id}/review",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static START_REVIEW: Operation = Operation::new(
    "PostKycDocumentStartReview",
    Method::POST,
    "/kyc-documents/{id}/start-review",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static STOP_REVIEW: Operation = Operation::new(
    "PostKycDocumentStopReview",
    Method::POST,
    "/kyc-documents/{id}/stop-review",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);
