// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of kyc.

use crate::customers::Customer;
use crate::model::{model, open_enum};
use crate::shared::{CustomerId, KycRequestId};
use crate::types::{Json, Timestamp};

open_enum! {
    /// Type of a KYC request event.
    pub enum KycRequestEventType {
        #[json("kyc-request-attempted")]
        KycRequestAttempted,
        #[json("kyc-request-failed")]
        KycRequestFailed,
        #[json("kyc-request-fulfilled")]
        KycRequestFulfilled,
        #[json("kyc-request-partially-fulfilled")]
        KycRequestPartiallyFulfilled,
    }
}

model! {
    /// Payload of a KYC request event.
    pub struct KycRequestWebhook {
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Identifier of the KYC request. Example: `kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5`.
        #[json("kycRequestId")]
        pub kyc_request_id: Option<KycRequestId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<KycRequestEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<KycRequestWebhookEmbedded>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<KycRequestWebhookLink>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct KycRequestWebhookEmbedded {
        /// Current state of the customer.
        #[json("customer")]
        pub customer: Option<Customer>,
        /// Current state of the KYC request.
        #[json("kycRequest")]
        pub kyc_request: Option<KycRequest>,
    }
}

model! {
    /// Link to a related resource.
    pub struct KycRequestWebhookLink {
        /// URL of the related resource.
        #[json("href")]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<KycRequestWebhookLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum KycRequestWebhookLinkRel {
        #[json("customer")]
        Customer,
        #[json("kycRequest")]
        KycRequest,
    }
}

model! {
    /// Request for identity documents of a customer.
    pub struct KycRequest {
        /// Identifier of the KYC request.
        #[json("id")]
        pub id: Option<KycRequestId>,
        /// Customer who must provide the documents.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Requested documents.
        #[json("documents", required)]
        pub documents: Vec<KycRequestDocument>,
        /// Status of the KYC request.
        #[json("status")]
        pub status: Option<KycRequestStatus>,
        /// URL that the customer is redirected to after the upload. Rebilly appends the query
        /// parameter `info`: `back`, `token_expired`, `success`, `manual` or `partial`.
        #[json("redirectUrl", nullable, sensitive)]
        pub redirect_url: Option<String>,
        /// Reason for the request. Example: `spend limit`.
        #[json("reason", nullable, sensitive)]
        pub reason: Option<String>,
        /// Strictness of the comparison between documents and customer. One of 1, 2, 3. Default:
        /// `2`.
        #[json("matchLevel")]
        pub match_level: Option<i64>,
        /// Number of updates of the KYC request.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Timestamp after which uploads are rejected. Default: one hour after the request.
        #[json("expirationTime")]
        pub expiration_time: Option<Timestamp>,
        /// Creation timestamp of the KYC request.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update of the KYC request.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<KycRequestLink>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<KycRequestEmbedded>,
    }
}

open_enum! {
    /// Status of the KYC request.
    pub enum KycRequestStatus {
        #[json("gathering")]
        Gathering,
        #[json("attempted")]
        Attempted,
        #[json("partial")]
        Partial,
        #[json("pending-review")]
        PendingReview,
        #[json("fulfilled")]
        Fulfilled,
        #[json("failed")]
        Failed,
        #[json("abandoned")]
        Abandoned,
        #[json("expired")]
        Expired,
    }
}

model! {
    /// Link to a related resource.
    pub struct KycRequestLink {
        /// URL of the related resource.
        #[json("href", sensitive)]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<KycRequestLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum KycRequestLinkRel {
        #[json("self")]
        Self_,
        #[json("documents")]
        Documents,
        #[json("gatherer")]
        Gatherer,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct KycRequestEmbedded {
        /// Uploaded documents.
        #[json("documents", sensitive)]
        pub documents: Vec<Json>,
    }
}

model! {
    /// Requested document.
    pub struct KycRequestDocument {
        /// Fact that the document must prove.
        #[json("type", required)]
        pub type_: KycDocumentTypes,
        /// Accepted subtypes; `null` for all.
        #[json("subtypes", nullable)]
        pub subtypes: Vec<Option<KycDocumentSubtypes>>,
        /// Maximum number of uploads; 0 for no limit. From 0 to 100. Default: `3`.
        #[json("maxAttempts")]
        pub max_attempts: Option<i64>,
        /// `true` when a photo of the face must match the document.
        #[json("faceProofRequired")]
        pub face_proof_required: Option<bool>,
        /// `true` when the photo of the face must be taken live.
        #[json("faceLivenessRequired")]
        pub face_liveness_required: Option<bool>,
    }
}

open_enum! {
    /// Fact that a document proves.
    pub enum KycDocumentTypes {
        #[json("identity-proof")]
        IdentityProof,
        #[json("address-proof")]
        AddressProof,
        #[json("funds-proof")]
        FundsProof,
        #[json("purchase-proof")]
        PurchaseProof,
        #[json("credit-file-proof")]
        CreditFileProof,
    }
}

open_enum! {
    /// Subtype of a document.
    pub enum KycDocumentSubtypes {
        #[json("passport")]
        Passport,
        #[json("id-card")]
        IdCard,
        #[json("driver-license")]
        DriverLicense,
        #[json("birth-certificate")]
        BirthCertificate,
        #[json("utility-bill")]
        UtilityBill,
        #[json("rental-receipt")]
        RentalReceipt,
        #[json("lease-agreement")]
        LeaseAgreement,
        #[json("copy-credit-card")]
        CopyCreditCard,
        #[json("credit-card-statement")]
        CreditCardStatement,
        #[json("bank-statement")]
        BankStatement,
        #[json("inheritance-documentation")]
        InheritanceDocumentation,
        #[json("tax-return")]
        TaxReturn,
        #[json("salary-slip")]
        SalarySlip,
        #[json("sale-of-assets")]
        SaleOfAssets,
        #[json("public-health-card")]
        PublicHealthCard,
        #[json("proof-of-age-card")]
        ProofOfAgeCard,
        #[json("reverse-of-id")]
        ReverseOfId,
        #[json("public-service")]
        PublicService,
        #[json("ewallet-holder-details")]
        EwalletHolderDetails,
        #[json("ewallet-transaction-statement")]
        EwalletTransactionStatement,
        #[json("marriage-certificate")]
        MarriageCertificate,
        #[json("firearms-license")]
        FirearmsLicense,
        #[json("insurance-letter")]
        InsuranceLetter,
        #[json("income-statement")]
        IncomeStatement,
        #[json("debtors-letter")]
        DebtorsLetter,
        #[json("other")]
        Other,
    }
}
