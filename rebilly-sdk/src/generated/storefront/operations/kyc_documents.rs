// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Documents that prove facts about a customer, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::shared::KycDocumentId;
use crate::storefront::{StorefrontKycDocument, StorefrontKycDocumentRequest};
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Documents that prove facts about a customer, as the authenticated customer sees them.
    pub fn kyc_documents(&self) -> KycDocuments {
        KycDocuments {
            client: self.client.clone(),
        }
    }
}

/// Documents that prove facts about a customer, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::kyc_documents`].
#[derive(Debug, Clone)]
pub struct KycDocuments {
    client: Client,
}

impl KycDocuments {
    /// Creates a KYC document from uploaded files.
    ///
    /// A retry can create a second document.
    ///
    /// `POST /storefront/kyc-documents` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontKycDocumentRequest::from(
    ///     rebilly_sdk::storefront::StorefrontProofOfIdentityKycDocumentRequest::default(),
    /// );
    /// let storefront_kyc_document = client.storefront().kyc_documents().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &StorefrontKycDocumentRequest,
    ) -> Call<StorefrontKycDocument> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a KYC document.
    ///
    /// `GET /storefront/kyc-documents/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_kyc_document = client
    ///     .storefront()
    ///     .kyc_documents()
    ///     .get("kyc_doc_0YV7JHY705C6DA487BFTAA33V8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<KycDocumentId>) -> Call<StorefrontKycDocument> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Changes a KYC document.
    ///
    /// `PATCH /storefront/kyc-documents/{id}` responds with 200; documented errors: 401, 403, 404,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontKycDocumentRequest::from(
    ///     rebilly_sdk::storefront::StorefrontProofOfIdentityKycDocumentRequest::default(),
    /// );
    /// let storefront_kyc_document = client
    ///     .storefront()
    ///     .kyc_documents()
    ///     .update("kyc_doc_0YV7JHY705C6DA487BFTAA33V8", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl IntoParam<KycDocumentId>,
        body: &StorefrontKycDocumentRequest,
    ) -> Call<StorefrontKycDocument> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }
}

static CREATE: Operation = Operation::new(
    "StorefrontPostKycDocument",
    Method::POST,
    "/storefront/kyc-documents",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "StorefrontGetKycDocument",
        Method::GET,
        "/storefront/kyc-documents/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "StorefrontPatchKycDocument",
        Method::PATCH,
        "/storefront/kyc-documents/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Never,
    )
    .returns_id();
