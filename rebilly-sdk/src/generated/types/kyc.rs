// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of kyc.

use super::*;

crate::model::open_enum! {
    /// Type of a KYC request event.
    pub enum KycRequestEventType {
        /// `kyc-request-attempted`.
        KycRequestAttempted = "kyc-request-attempted",
        /// `kyc-request-failed`.
        KycRequestFailed = "kyc-request-failed",
        /// `kyc-request-fulfilled`.
        KycRequestFulfilled = "kyc-request-fulfilled",
        /// `kyc-request-partially-fulfilled`.
        KycRequestPartiallyFulfilled = "kyc-request-partially-fulfilled",
    }
}

crate::model::model! {
    /// Payload of a KYC request event.
    pub struct KycRequestWebhook {
        /// Identifier of the customer.
        customer_id: Option<CustomerId> = "customerId";
        /// Identifier of the KYC request. Example: `kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5`.
        kyc_request_id: Option<KycRequestId> = "kycRequestId";
        /// Type of the event.
        event_type: Option<KycRequestEventType> = "eventType";
        /// Resources that the event concerns.
        embedded: Option<KycRequestWebhookEmbedded> = "_embedded";
        /// Related resources.
        links: Vec<KycRequestWebhookLink> = "_links";
    }
}

crate::model::model! {
    /// Resources that the event concerns.
    pub struct KycRequestWebhookEmbedded {
        /// Current state of the customer.
        customer: Option<Customer> = "customer";
        /// Current state of the KYC request.
        kyc_request: Option<KycRequest> = "kycRequest";
    }
}

crate::model::model! {
    /// Link to a related resource.
    pub struct KycRequestWebhookLink {
        /// URL of the related resource.
        href: Option<String> = "href";
        /// Relation of the linked resource to this one.
        rel: Option<KycRequestWebhookLinkRel> = "rel";
    }
}

crate::model::open_enum! {
    /// Relation of the linked resource to this one.
    pub enum KycRequestWebhookLinkRel {
        /// `customer`.
        Customer = "customer",
        /// `kycRequest`.
        KycRequest = "kycRequest",
    }
}

crate::model::model! {
    /// Request for identity documents of a customer.
    pub struct KycRequest {
        /// Identifier of the KYC request.
        id: Option<KycRequestId> = "id";
        /// Customer who must provide the documents.
        customer_id: CustomerId = "customerId" [REQUIRED];
        /// Requested documents.
        documents: Vec<KycRequestDocument> = "documents" [REQUIRED];
        /// Status of the KYC request.
        status: Option<KycRequestStatus> = "status";
        /// URL that the customer is redirected to after the upload. Rebilly appends the query
        /// parameter `info`: `back`, `token_expired`, `success`, `manual` or `partial`.
        redirect_url: Option<String> = "redirectUrl" [NULLABLE SENSITIVE];
        /// Reason for the request. Example: `spend limit`.
        reason: Option<String> = "reason" [NULLABLE SENSITIVE];
        /// Strictness of the comparison between documents and customer. One of 1, 2, 3. Default:
        /// `2`.
        match_level: Option<i64> = "matchLevel";
        /// Number of updates of the KYC request.
        revision: Option<i64> = "revision";
        /// Timestamp after which uploads are rejected. Default: one hour after the request.
        expiration_time: Option<Timestamp> = "expirationTime";
        /// Creation timestamp of the KYC request.
        created_time: Option<Timestamp> = "createdTime";
        /// Timestamp of the last update of the KYC request.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Related resources.
        links: Vec<KycRequestLink> = "_links";
        /// Related resources, filled when `expand` requests them.
        embedded: Option<KycRequestEmbedded> = "_embedded";
    }
}

crate::model::open_enum! {
    /// Status of the KYC request.
    pub enum KycRequestStatus {
        /// `gathering`.
        Gathering = "gathering",
        /// `attempted`.
        Attempted = "attempted",
        /// `partial`.
        Partial = "partial",
        /// `pending-review`.
        PendingReview = "pending-review",
        /// `fulfilled`.
        Fulfilled = "fulfilled",
        /// `failed`.
        Failed = "failed",
        /// `abandoned`.
        Abandoned = "abandoned",
        /// `expired`.
        Expired = "expired",
    }
}

crate::model::model! {
    /// Link to a related resource.
    pub struct KycRequestLink {
        /// URL of the related resource.
        href: Option<String> = "href" [SENSITIVE];
        /// Relation of the linked resource to this one.
        rel: Option<KycRequestLinkRel> = "rel";
    }
}

crate::model::open_enum! {
    /// Relation of the linked resource to this one.
    pub enum KycRequestLinkRel {
        /// `self`.
        Self_ = "self",
        /// `documents`.
        Documents = "documents",
        /// `gatherer`.
        Gatherer = "gatherer",
    }
}

crate::model::model! {
    /// Related resources, filled when `expand` requests them.
    pub struct KycRequestEmbedded {
        /// Uploaded documents.
        documents: Vec<Json> = "documents" [SENSITIVE];
    }
}

crate::model::model! {
    /// Requested document.
    pub struct KycRequestDocument {
        /// Fact that the document must prove.
        type_: KycDocumentTypes = "type" [REQUIRED];
        /// Accepted subtypes; `null` for all.
        subtypes: Vec<Option<KycDocumentSubtypes>> = "subtypes" [NULLABLE];
        /// Maximum number of uploads; 0 for no limit. From 0 to 100. Default: `3`.
        max_attempts: Option<i64> = "maxAttempts";
        /// `true` when a photo of the face must match the document.
        face_proof_required: Option<bool> = "faceProofRequired";
        /// `true` when the photo of the face must be taken live.
        face_liveness_required: Option<bool> = "faceLivenessRequired";
    }
}

crate::model::open_enum! {
    /// Fact that a document proves.
    pub enum KycDocumentTypes {
        /// `identity-proof`.
        IdentityProof = "identity-proof",
        /// `address-proof`.
        AddressProof = "address-proof",
        /// `funds-proof`.
        FundsProof = "funds-proof",
        /// `purchase-proof`.
        PurchaseProof = "purchase-proof",
        /// `credit-file-proof`.
        CreditFileProof = "credit-file-proof",
    }
}

crate::model::open_enum! {
    /// Subtype of a document.
    pub enum KycDocumentSubtypes {
        /// `passport`.
        Passport = "passport",
        /// `id-card`.
        IdCard = "id-card",
        /// `driver-license`.
        DriverLicense = "driver-license",
        /// `birth-certificate`.
        BirthCertificate = "birth-certificate",
        /// `utility-bill`.
        UtilityBill = "utility-bill",
        /// `rental-receipt`.
        RentalReceipt = "rental-receipt",
        /// `lease-agreement`.
        LeaseAgreement = "lease-agreement",
        /// `copy-credit-card`.
        CopyCreditCard = "copy-credit-card",
        /// `credit-card-statement`.
        CreditCardStatement = "credit-card-statement",
        /// `bank-statement`.
        BankStatement = "bank-statement",
        /// `inheritance-documentation`.
        InheritanceDocumentation = "inheritance-documentation",
        /// `tax-return`.
        TaxReturn = "tax-return",
        /// `salary-slip`.
        SalarySlip = "salary-slip",
        /// `sale-of-assets`.
        SaleOfAssets = "sale-of-assets",
        /// `public-health-card`.
        PublicHealthCard = "public-health-card",
        /// `proof-of-age-card`.
        ProofOfAgeCard = "proof-of-age-card",
        /// `reverse-of-id`.
        ReverseOfId = "reverse-of-id",
        /// `public-service`.
        PublicService = "public-service",
        /// `ewallet-holder-details`.
        EwalletHolderDetails = "ewallet-holder-details",
        /// `ewallet-transaction-statement`.
        EwalletTransactionStatement = "ewallet-transaction-statement",
        /// `marriage-certificate`.
        MarriageCertificate = "marriage-certificate",
        /// `firearms-license`.
        FirearmsLicense = "firearms-license",
        /// `insurance-letter`.
        InsuranceLetter = "insurance-letter",
        /// `income-statement`.
        IncomeStatement = "income-statement",
        /// `debtors-letter`.
        DebtorsLetter = "debtors-letter",
        /// `other`.
        Other = "other",
    }
}
