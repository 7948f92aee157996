// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of kyc that other domains reach: compiled with any set of features.

use crate::model::{model, open_enum};
use crate::shared::PaymentInstrumentId;
use crate::types::Nullable;

model! {
    /// Data read from a proof of funds.
    pub struct KycFundsMatches {
        /// First name in the document. Example: `John`.
        #[json("firstName", nullable, sensitive)]
        pub first_name: Option<String>,
        /// Last name in the document. Example: `Doe`.
        #[json("lastName", nullable, sensitive)]
        pub last_name: Option<String>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
    }
}

model! {
    /// Reason for the rejection of a KYC document.
    #[new(value type_: KycDocumentRejectionReasonTypes)]
    pub struct KycDocumentRejection {
        /// Type of the reason.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: KycDocumentRejectionReasonTypes,
        /// Message that explains the rejection. At most 255 characters. Example:
        /// `Provided document is unreadable`.
        #[json("message", sensitive)]
        #[setter(with_message)]
        pub message: Option<String>,
    }
}

open_enum! {
    /// Type of the reason for a rejection; `dob-mismatch` is a different date of birth.
    pub enum KycDocumentRejectionReasonTypes {
        #[json("document-unreadable")]
        DocumentUnreadable,
        #[json("document-expired")]
        DocumentExpired,
        #[json("document-was-valid-but-expired")]
        DocumentWasValidButExpired,
        #[json("document-not-matching")]
        DocumentNotMatching,
        #[json("document-duplicate")]
        DocumentDuplicate,
        #[json("document-invalid")]
        DocumentInvalid,
        #[json("document-not-open")]
        DocumentNotOpen,
        #[json("underage-person")]
        UnderagePerson,
        #[json("third-party-or-mismatch")]
        ThirdPartyOrMismatch,
        #[json("expiration-date-missing")]
        ExpirationDateMissing,
        #[json("issue-date-missing")]
        IssueDateMissing,
        #[json("subtype-missing")]
        SubtypeMissing,
        #[json("dob-mismatch")]
        DobMismatch,
        #[json("name-mismatch")]
        NameMismatch,
        #[json("name-and-dob-mismatch")]
        NameAndDobMismatch,
        #[json("critical-info-missing")]
        CriticalInfoMissing,
        #[json("old-address-on-id")]
        OldAddressOnId,
        #[json("tampered-document")]
        TamperedDocument,
        #[json("other")]
        Other,
    }
}

open_enum! {
    /// Status of a request for KYC documents.
    pub enum KycDocumentRequestStatuses {
        #[json("abandoned")]
        Abandoned,
        #[json("expired")]
        Expired,
        #[json("failed")]
        Failed,
        #[json("fulfilled")]
        Fulfilled,
        #[json("pending-review")]
        PendingReview,
    }
}

model! {
    /// Data read from a proof of purchase.
    pub struct KycPurchaseMatches {
        /// First name in the document. Example: `John`.
        #[json("firstName", nullable, sensitive)]
        pub first_name: Option<String>,
        /// Last name in the document. Example: `Doe`.
        #[json("lastName", nullable, sensitive)]
        pub last_name: Option<String>,
        /// Identifier of the payment instrument, or `null`.
        #[json("paymentInstrumentId", nullable)]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
    }
}

open_enum! {
    /// Status of the KYC document.
    pub enum KycDocumentStatus {
        #[json("pending")]
        Pending,
        #[json("in-progress")]
        InProgress,
        #[json("accepted")]
        Accepted,
        #[json("rejected")]
        Rejected,
        #[json("archived")]
        Archived,
    }
}

model! {
    /// Document that a KYC request asks for.
    #[new(value type_: KycDocumentTypes)]
    pub struct KycRequestDocument {
        /// Fact that the document must prove.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: KycDocumentTypes,
        /// Accepted subtypes; `null` for all.
        #[json("subtypes", nullable)]
        #[items_setter(with_subtypes)]
        pub subtypes: Nullable<Vec<Option<KycDocumentSubtypes>>>,
        /// Maximum number of uploads; 0 for no limit. From 0 to 100. Default: `3`.
        #[json("maxAttempts")]
        #[plain_setter(with_max_attempts: i64)]
        pub max_attempts: Option<i64>,
        /// `true` when a photo of the face must match the document.
        #[json("faceProofRequired")]
        #[plain_setter(with_face_proof_required: bool)]
        pub face_proof_required: Option<bool>,
        /// `true` when the photo of the face must be taken live.
        #[json("faceLivenessRequired")]
        #[plain_setter(with_face_liveness_required: bool)]
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
