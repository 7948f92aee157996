// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of kyc.

use super::*;

crate::model::open_enum! {
    /// Type of an event about a KYC request.
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
    /// Body of an event about a KYC request.
    pub struct KycRequestWebhook {
        /// The customer.
        customer_id: Option<CustomerId> = "customerId";
        /// The KYC request. Example: `kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5`.
        kyc_request_id: Option<KycRequestId> = "kycRequestId";
        /// Type of the event.
        event_type: Option<KycRequestEventType> = "eventType";
        /// The resources that the event is about.
        embedded: Option<KycRequestWebhookEmbedded> = "_embedded";
        /// Related resources.
        links: Vec<KycRequestWebhookLink> = "_links";
    }
}

crate::model::model! {
    /// The resources that the event is about.
    pub struct KycRequestWebhookEmbedded {
        /// The customer as it is now.
        customer: Option<Customer> = "customer";
        /// The KYC request as it is now.
        kyc_request: Option<KycRequest> = "kycRequest";
    }
}

crate::model::model! {
    /// A link to a related resource.
    pub struct KycRequestWebhookLink {
        /// Address of the related resource.
        href: Option<String> = "href";
        /// What the link leads to.
        rel: Option<KycRequestWebhookLinkRel> = "rel";
    }
}

crate::model::open_enum! {
    /// What the link leads to.
    pub enum KycRequestWebhookLinkRel {
        /// `customer`.
        Customer = "customer",
        /// `kycRequest`.
        KycRequest = "kycRequest",
    }
}

crate::model::model! {
    /// A request for documents that prove who a customer is.
    pub struct KycRequest {
        /// Identifier of the KYC request.
        id: Option<KycRequestId> = "id";
        /// The customer who is asked.
        customer_id: CustomerId = "customerId" [REQUIRED];
        /// The documents that are asked for.
        documents: Vec<KycRequestDocument> = "documents" [REQUIRED];
        /// How far the request is.
        status: Option<KycRequestStatus> = "status";
        /// Where the customer goes after the upload. Rebilly appends the query parameter `info`:
        /// back, token_expired, success, manual or partial.
        redirect_url: Option<String> = "redirectUrl" [NULLABLE SENSITIVE];
        /// Why documents are asked for. Example: `spend limit`.
        reason: Option<String> = "reason" [NULLABLE SENSITIVE];
        /// How closely documents must match the customer. One of 1, 2, 3. Rebilly's default: `2`.
        match_level: Option<i64> = "matchLevel";
        /// How often the request was changed.
        revision: Option<i64> = "revision";
        /// Until when documents can be uploaded; one hour from now unless told otherwise.
        expiration_time: Option<Timestamp> = "expirationTime";
        /// When the request was made.
        created_time: Option<Timestamp> = "createdTime";
        /// When the request last changed.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Related resources.
        links: Vec<KycRequestLink> = "_links";
        /// Resources that `expand` asked for.
        embedded: Option<KycRequestEmbedded> = "_embedded";
    }
}

crate::model::open_enum! {
    /// How far the request is.
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
    /// A link to a related resource.
    pub struct KycRequestLink {
        /// Address of the related resource.
        href: Option<String> = "href" [SENSITIVE];
        /// What the link leads to.
        rel: Option<KycRequestLinkRel> = "rel";
    }
}

crate::model::open_enum! {
    /// What the link leads to.
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
    /// Resources that `expand` asked for.
    pub struct KycRequestEmbedded {
        /// The documents uploaded so far.
        documents: Vec<Json> = "documents" [SENSITIVE];
    }
}

crate::model::model! {
    /// One document that is asked for.
    pub struct KycRequestDocument {
        /// What the document has to prove.
        type_: KycDocumentTypes = "type" [REQUIRED];
        /// The kinds of document that are accepted. Null for all.
        subtypes: Vec<Option<KycDocumentSubtypes>> = "subtypes" [NULLABLE];
        /// How many uploads are allowed; 0 for any number. From 0 to 100. Rebilly's default: `3`.
        max_attempts: Option<i64> = "maxAttempts";
        /// Whether a photo of the face must match the document.
        face_proof_required: Option<bool> = "faceProofRequired";
        /// Whether the photo must be taken live.
        face_liveness_required: Option<bool> = "faceLivenessRequired";
    }
}

crate::model::open_enum! {
    /// What a document proves.
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
    /// A kind of document.
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
