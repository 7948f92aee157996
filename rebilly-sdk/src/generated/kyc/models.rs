// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of kyc.

use crate::customers::Customer;
use crate::model::{model, open_enum};
use crate::shared::{CustomerId, KycRequestId};
use crate::types::{Json, Timestamp};

open_enum! {
    /// Type of an event about a KYC request.
    pub enum KycRequestEventType {
        /// `kyc-request-attempted`.
        #[json("kyc-request-attempted")]
        KycRequestAttempted,
        /// `kyc-request-failed`.
        #[json("kyc-request-failed")]
        KycRequestFailed,
        /// `kyc-request-fulfilled`.
        #[json("kyc-request-fulfilled")]
        KycRequestFulfilled,
        /// `kyc-request-partially-fulfilled`.
        #[json("kyc-request-partially-fulfilled")]
        KycRequestPartiallyFulfilled,
    }
}

model! {
    /// Body of an event about a KYC request.
    pub struct KycRequestWebhook {
        /// The customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// The KYC request. Example: `kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5`.
        #[json("kycRequestId")]
        pub kyc_request_id: Option<KycRequestId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<KycRequestEventType>,
        /// The resources that the event is about.
        #[json("_embedded")]
        pub embedded: Option<KycRequestWebhookEmbedded>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<KycRequestWebhookLink>,
    }
}

model! {
    /// The resources that the event is about.
    pub struct KycRequestWebhookEmbedded {
        /// The customer as it is now.
        #[json("customer")]
        pub customer: Option<Customer>,
        /// The KYC request as it is now.
        #[json("kycRequest")]
        pub kyc_request: Option<KycRequest>,
    }
}

model! {
    /// A link to a related resource.
    pub struct KycRequestWebhookLink {
        /// Address of the related resource.
        #[json("href")]
        pub href: Option<String>,
        /// What the link leads to.
        #[json("rel")]
        pub rel: Option<KycRequestWebhookLinkRel>,
    }
}

open_enum! {
    /// What the link leads to.
    pub enum KycRequestWebhookLinkRel {
        /// `customer`.
        #[json("customer")]
        Customer,
        /// `kycRequest`.
        #[json("kycRequest")]
        KycRequest,
    }
}

model! {
    /// A request for documents that prove who a customer is.
    pub struct KycRequest {
        /// Identifier of the KYC request.
        #[json("id")]
        pub id: Option<KycRequestId>,
        /// The customer who is asked.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// The documents that are asked for.
        #[json("documents", required)]
        pub documents: Vec<KycRequestDocument>,
        /// How far the request is.
        #[json("status")]
        pub status: Option<KycRequestStatus>,
        /// Where the customer goes after the upload. Rebilly appends the query parameter `info`:
        /// back, token_expired, success, manual or partial.
        #[json("redirectUrl", nullable, sensitive)]
        pub redirect_url: Option<String>,
        /// Why documents are asked for. Example: `spend limit`.
        #[json("reason", nullable, sensitive)]
        pub reason: Option<String>,
        /// How closely documents must match the customer. One of 1, 2, 3. Rebilly's default: `2`.
        #[json("matchLevel")]
        pub match_level: Option<i64>,
        /// How often the request was changed.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Until when documents can be uploaded; one hour from now unless told otherwise.
        #[json("expirationTime")]
        pub expiration_time: Option<Timestamp>,
        /// When the request was made.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// When the request last changed.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<KycRequestLink>,
        /// Resources that `expand` asked for.
        #[json("_embedded")]
        pub embedded: Option<KycRequestEmbedded>,
    }
}

open_enum! {
    /// How far the request is.
    pub enum KycRequestStatus {
        /// `gathering`.
        #[json("gathering")]
        Gathering,
        /// `attempted`.
        #[json("attempted")]
        Attempted,
        /// `partial`.
        #[json("partial")]
        Partial,
        /// `pending-review`.
        #[json("pending-review")]
        PendingReview,
        /// `fulfilled`.
        #[json("fulfilled")]
        Fulfilled,
        /// `failed`.
        #[json("failed")]
        Failed,
        /// `abandoned`.
        #[json("abandoned")]
        Abandoned,
        /// `expired`.
        #[json("expired")]
        Expired,
    }
}

model! {
    /// A link to a related resource.
    pub struct KycRequestLink {
        /// Address of the related resource.
        #[json("href", sensitive)]
        pub href: Option<String>,
        /// What the link leads to.
        #[json("rel")]
        pub rel: Option<KycRequestLinkRel>,
    }
}

open_enum! {
    /// What the link leads to.
    pub enum KycRequestLinkRel {
        /// `self`.
        #[json("self")]
        Self_,
        /// `documents`.
        #[json("documents")]
        Documents,
        /// `gatherer`.
        #[json("gatherer")]
        Gatherer,
    }
}

model! {
    /// Resources that `expand` asked for.
    pub struct KycRequestEmbedded {
        /// The documents uploaded so far.
        #[json("documents", sensitive)]
        pub documents: Vec<Json>,
    }
}

model! {
    /// One document that is asked for.
    pub struct KycRequestDocument {
        /// What the document has to prove.
        #[json("type", required)]
        pub type_: KycDocumentTypes,
        /// The kinds of document that are accepted. Null for all.
        #[json("subtypes", nullable)]
        pub subtypes: Vec<Option<KycDocumentSubtypes>>,
        /// How many uploads are allowed; 0 for any number. From 0 to 100. Rebilly's default: `3`.
        #[json("maxAttempts")]
        pub max_attempts: Option<i64>,
        /// Whether a photo of the face must match the document.
        #[json("faceProofRequired")]
        pub face_proof_required: Option<bool>,
        /// Whether the photo must be taken live.
        #[json("faceLivenessRequired")]
        pub face_liveness_required: Option<bool>,
    }
}

open_enum! {
    /// What a document proves.
    pub enum KycDocumentTypes {
        /// `identity-proof`.
        #[json("identity-proof")]
        IdentityProof,
        /// `address-proof`.
        #[json("address-proof")]
        AddressProof,
        /// `funds-proof`.
        #[json("funds-proof")]
        FundsProof,
        /// `purchase-proof`.
        #[json("purchase-proof")]
        PurchaseProof,
        /// `credit-file-proof`.
        #[json("credit-file-proof")]
        CreditFileProof,
    }
}

open_enum! {
    /// A kind of document.
    pub enum KycDocumentSubtypes {
        /// `passport`.
        #[json("passport")]
        Passport,
        /// `id-card`.
        #[json("id-card")]
        IdCard,
        /// `driver-license`.
        #[json("driver-license")]
        DriverLicense,
        /// `birth-certificate`.
        #[json("birth-certificate")]
        BirthCertificate,
        /// `utility-bill`.
        #[json("utility-bill")]
        UtilityBill,
        /// `rental-receipt`.
        #[json("rental-receipt")]
        RentalReceipt,
        /// `lease-agreement`.
        #[json("lease-agreement")]
        LeaseAgreement,
        /// `copy-credit-card`.
        #[json("copy-credit-card")]
        CopyCreditCard,
        /// `credit-card-statement`.
        #[json("credit-card-statement")]
        CreditCardStatement,
        /// `bank-statement`.
        #[json("bank-statement")]
        BankStatement,
        /// `inheritance-documentation`.
        #[json("inheritance-documentation")]
        InheritanceDocumentation,
        /// `tax-return`.
        #[json("tax-return")]
        TaxReturn,
        /// `salary-slip`.
        #[json("salary-slip")]
        SalarySlip,
        /// `sale-of-assets`.
        #[json("sale-of-assets")]
        SaleOfAssets,
        /// `public-health-card`.
        #[json("public-health-card")]
        PublicHealthCard,
        /// `proof-of-age-card`.
        #[json("proof-of-age-card")]
        ProofOfAgeCard,
        /// `reverse-of-id`.
        #[json("reverse-of-id")]
        ReverseOfId,
        /// `public-service`.
        #[json("public-service")]
        PublicService,
        /// `ewallet-holder-details`.
        #[json("ewallet-holder-details")]
        EwalletHolderDetails,
        /// `ewallet-transaction-statement`.
        #[json("ewallet-transaction-statement")]
        EwalletTransactionStatement,
        /// `marriage-certificate`.
        #[json("marriage-certificate")]
        MarriageCertificate,
        /// `firearms-license`.
        #[json("firearms-license")]
        FirearmsLicense,
        /// `insurance-letter`.
        #[json("insurance-letter")]
        InsuranceLetter,
        /// `income-statement`.
        #[json("income-statement")]
        IncomeStatement,
        /// `debtors-letter`.
        #[json("debtors-letter")]
        DebtorsLetter,
        /// `other`.
        #[json("other")]
        Other,
    }
}
