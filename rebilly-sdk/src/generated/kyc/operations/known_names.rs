// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of kyc.

use crate::query::known_names;

known_names! {
    /// Names of the properties of [`AmlCheck`](crate::kyc::AmlCheck), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    aml_check_fields {
        CREATED_TIME = "createdTime", CUSTOMER = "customer", HITS = "hits", ID = "id",
        NO_MATCH_DETAILS = "noMatchDetails", NO_MATCH_REASON = "noMatchReason", PRIORITY = "priority",
        PROVENANCE = "provenance", REVIEWER_ID = "reviewerId", REVIEWER_NAME = "reviewerName",
        REVIEWER_TYPE = "reviewerType", REVIEW_START_TIME = "reviewStartTime",
        REVIEW_TIME = "reviewTime", SOURCE = "source", STATUS = "status", TAGS = "tags",
        UPDATED_TIME = "updatedTime", WEBSITE_ID = "websiteId",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in [`KycDocument`](crate::kyc::KycDocument).
    kyc_document_expand {
        CUSTOMER = "customer", FILES = "files",
    }
}

known_names! {
    /// Names of the properties of [`KycDocument`](crate::kyc::KycDocument), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    kyc_document_fields {
        CREATED_TIME = "createdTime", CUSTOMER_ID = "customerId", DOCUMENT_MATCHES = "documentMatches",
        DOCUMENT_SUBTYPE = "documentSubtype", DOCUMENT_TYPE = "documentType", FILE_IDS = "fileIds",
        ID = "id", MATCH_LEVEL = "matchLevel", NOTES = "notes", PARSED_DATA = "parsedData",
        PROCESSED_TIME = "processedTime", REASON = "reason", REJECTION_REASON = "rejectionReason",
        REQUEST_ID = "requestId", REVIEWER_ID = "reviewerId", REVIEWER_NAME = "reviewerName",
        REVIEW_START_TIME = "reviewStartTime", REVIEW_TIME = "reviewTime", REVISION = "revision",
        SETTINGS = "settings", STATUS = "status", TAGS = "tags", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in [`KycRequest`](crate::kyc::KycRequest).
    kyc_request_expand {
        DOCUMENTS = "documents",
    }
}

known_names! {
    /// Names of the properties of [`KycRequest`](crate::kyc::KycRequest), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    kyc_request_fields {
        CREATED_TIME = "createdTime", CUSTOMER_ID = "customerId", DOCUMENTS = "documents",
        EXPIRATION_TIME = "expirationTime", ID = "id", MATCH_LEVEL = "matchLevel", REASON = "reason",
        REDIRECT_URL = "redirectUrl", REVISION = "revision", STATUS = "status",
        UPDATED_TIME = "updatedTime",
    }
}
