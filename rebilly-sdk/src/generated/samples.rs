// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! A sample of every event of the spec: a function named after its event type.

use crate::events::Event;
use crate::events::testing::{Part, Sample};

const TAG: &[Part] = &[
    Part::Text(
        r#"{
  "id": "4f6cf35x-2c4y-483z-a0a9-158621f77a21",
  "name": "New",
  "type": "customer",
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "_links": [
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/tags/4f6cf35x-2c4y-483z-a0a9-158621f77a21",
      "rel": "self"
    }
  ]
}"#,
    ),
];

const CUSTOMER: &[Part] = &[
    Part::Text(
        r#"{
  "id": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "email": "user@example.com",
  "websiteId": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
  "defaultPaymentInstrument": {
    "method": "payment-card",
    "paymentInstrumentId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N"
  },
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "customFields": {"foo": "bar"},
  "primaryAddress": {
    "firstName": "Benjamin",
    "lastName": "Franklin",
    "organization": "Rebilly",
    "address": "36 Craven St",
    "city": "Austin",
    "region": "Texas",
    "country": "GB",
    "postalCode": "WC2N 5NF",
    "phoneNumbers": [{"label": "main", "value": "512-710-1640", "primary": true}],
    "emails": [{"label": "main", "value": "rebilly@example.com", "primary": true}],
    "dob": "1980-04-01",
    "jobTitle": "CEO",
    "hash": "056ae6d97c788b9e98b049ebafd7b229bf852221"
  },
  "averageValue": {"currency": "USD", "amount": 10.5, "amountUsd": 10.5},
  "paymentCount": 1,
  "lastPaymentTime": "2019-08-24T14:15:22Z",
  "lifetimeRevenue": {"currency": "USD", "amount": 10.5, "amountUsd": 10.5},
  "invoiceCount": 1,
  "tags": [
    "#,
    ),
    Part::Of(TAG),
    Part::Text(
        r#"
  ],
  "revision": 1,
  "isEddRequired": false,
  "hasFulfilledKyc": false,
  "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
  "preferredPayoutInstrumentId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
  "locale": "fr-FR",
  "taxNumbers": [
    {
      "type": "eu-vat",
      "value": "GB980780684",
      "isDefault": true,
      "isValid": true
    }
  ],
  "leadSource": {
    "clickId": "click-1",
    "referrer": "https://www.rebilly.com",
    "createdTime": "2019-08-24T14:15:22Z",
    "updatedTime": "2019-08-24T14:15:22Z"
  },
  "personId": "prs_0YV7DDSDD1C8DA64KHH2W33CPF",
  "notificationEmails": ["user@example.com"],
  "company": {"yearFounded": 1, "employeesCount": 1},
  "_links": [
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/websites/web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
      "rel": "website"
    },
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/customers/cus_0YV7DDSDD1C8DA64KHH2W33CPF/default-payment-instrument",
      "rel": "defaultPaymentInstrument"
    },
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/customers/cus_0YV7DDSDD1C8DA64KHH2W33CPF/attachments",
      "rel": "attachments"
    },
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/customers/cus_0YV7DDSDD1C8DA64KHH2W33CPF",
      "rel": "self"
    },
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/customers/cus_0YV7DDSDD1C8DA64KHH2W33CPF/lead-source",
      "rel": "leadSource"
    }
  ]
}"#,
    ),
];

const KYC_REQUEST: &[Part] = &[
    Part::Text(
        r#"{
  "id": "kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5",
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "documents": [
    {
      "type": "identity-proof",
      "subtypes": ["passport"],
      "maxAttempts": 3,
      "faceProofRequired": false,
      "faceLivenessRequired": false
    }
  ],
  "status": "gathering",
  "redirectUrl": "https://example.com",
  "reason": "spend limit",
  "matchLevel": 2,
  "revision": 1,
  "expirationTime": "2019-08-24T14:15:22Z",
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "_links": [
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/kyc-requests/kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5",
      "rel": "self"
    },
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/kyc-requests/kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5/documents",
      "rel": "documents"
    },
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/kyc-requests/kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5/gatherer",
      "rel": "gatherer"
    }
  ]
}"#,
    ),
];

const CUSTOMER_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "_embedded": {
    "customer": "#,
    ),
    Part::Of(CUSTOMER),
    Part::Text(
        r#"
  },
  "_links": [
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/customers/cus_0YV7DDSDD1C8DA64KHH2W33CPF",
      "rel": "customer"
    }
  ]
}"#,
    ),
];

const CUSTOMER_MERGED_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "targetCustomerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "duplicatedCustomer": {
    "id": "cus_0YV7DDSDD1C8DA64KHH2W33CPG",
    "email": "user@example.com",
    "websiteId": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    "defaultPaymentInstrument": {
      "method": "payment-card",
      "paymentInstrumentId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N"
    },
    "createdTime": "2019-08-24T14:15:22Z",
    "updatedTime": "2019-08-24T14:15:22Z",
    "customFields": {"foo": "bar"},
    "primaryAddress": {
      "firstName": "Benjamin",
      "lastName": "Franklin",
      "organization": "Rebilly",
      "address": "36 Craven St",
      "city": "Austin",
      "region": "Texas",
      "country": "GB",
      "postalCode": "WC2N 5NF",
      "phoneNumbers": [{"label": "main", "value": "512-710-1640", "primary": true}],
      "emails": [{"label": "main", "value": "rebilly@example.com", "primary": true}],
      "dob": "1980-04-01",
      "jobTitle": "CEO",
      "hash": "056ae6d97c788b9e98b049ebafd7b229bf852221"
    },
    "averageValue": {"currency": "USD", "amount": 10.5, "amountUsd": 10.5},
    "paymentCount": 1,
    "lastPaymentTime": "2019-08-24T14:15:22Z",
    "lifetimeRevenue": {"currency": "USD", "amount": 10.5, "amountUsd": 10.5},
    "invoiceCount": 1,
    "tags": [
      "#,
    ),
    Part::Of(TAG),
    Part::Text(
        r#"
    ],
    "revision": 1,
    "isEddRequired": false,
    "hasFulfilledKyc": false,
    "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
    "preferredPayoutInstrumentId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
    "locale": "fr-FR",
    "taxNumbers": [
      {
        "type": "eu-vat",
        "value": "GB980780684",
        "isDefault": true,
        "isValid": true
      }
    ],
    "leadSource": {
      "clickId": "click-1",
      "referrer": "https://www.rebilly.com",
      "createdTime": "2019-08-24T14:15:22Z",
      "updatedTime": "2019-08-24T14:15:22Z"
    },
    "personId": "prs_0YV7DDSDD1C8DA64KHH2W33CPF",
    "notificationEmails": ["user@example.com"],
    "company": {"yearFounded": 1, "employeesCount": 1},
    "_links": [
      {
        "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/websites/web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
        "rel": "website"
      },
      {
        "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/customers/cus_0YV7DDSDD1C8DA64KHH2W33CPG/default-payment-instrument",
        "rel": "defaultPaymentInstrument"
      },
      {
        "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/customers/cus_0YV7DDSDD1C8DA64KHH2W33CPG/attachments",
        "rel": "attachments"
      },
      {
        "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/customers/cus_0YV7DDSDD1C8DA64KHH2W33CPG",
        "rel": "self"
      },
      {
        "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/customers/cus_0YV7DDSDD1C8DA64KHH2W33CPG/lead-source",
        "rel": "leadSource"
      }
    ]
  },
  "_embedded": {
    "customer": "#,
    ),
    Part::Of(CUSTOMER),
    Part::Text(r#",
    "targetCustomer": "#),
    Part::Of(CUSTOMER),
    Part::Text(
        r#"
  },
  "_links": [
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/customers/cus_0YV7DDSDD1C8DA64KHH2W33CPF",
      "rel": "customer"
    }
  ]
}"#,
    ),
];

const CUSTOMER_REDIRECT_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "transactionId": "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
  "redirectUrl": "https://example.com",
  "_embedded": {
    "customer": "#,
    ),
    Part::Of(CUSTOMER),
    Part::Text(
        r#"
  },
  "_links": [
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/customers/cus_0YV7DDSDD1C8DA64KHH2W33CPF",
      "rel": "customer"
    },
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/transactions/txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
      "rel": "transaction"
    }
  ]
}"#,
    ),
];

const KYC_REQUEST_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "kycRequestId": "kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5",
  "_embedded": {
    "customer": "#,
    ),
    Part::Of(CUSTOMER),
    Part::Text(r#",
    "kycRequest": "#),
    Part::Of(KYC_REQUEST),
    Part::Text(
        r#"
  },
  "_links": [
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/customers/cus_0YV7DDSDD1C8DA64KHH2W33CPF",
      "rel": "customer"
    },
    {
      "href": "https://api-sandbox.rebilly.com/organizations/org_0YVDM8RC7GDADADSBSMW124JA8/kyc-requests/kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5",
      "rel": "kycRequest"
    }
  ]
}"#,
    ),
];

/// A customer possibly matches an anti-money-laundering list.
#[cfg(feature = "customers")]
#[must_use]
pub fn aml_list_possibly_matched() -> Sample<crate::customers::CustomerWebhook> {
    Sample::generated(
        "aml-list-possibly-matched",
        CUSTOMER_WEBHOOK,
        Event::AmlListPossiblyMatched,
    )
}

/// A customer was created.
#[cfg(feature = "customers")]
#[must_use]
pub fn customer_created() -> Sample<crate::customers::CustomerWebhook> {
    Sample::generated("customer-created", CUSTOMER_WEBHOOK, Event::CustomerCreated)
}

/// A customer was merged into another customer.
#[cfg(feature = "customers")]
#[must_use]
pub fn customer_merged() -> Sample<crate::customers::CustomerMergedWebhook> {
    Sample::generated("customer-merged", CUSTOMER_MERGED_WEBHOOK, Event::CustomerMerged)
}

/// A customer requested a one-time password.
#[cfg(feature = "customers")]
#[must_use]
pub fn customer_one_time_password_requested() -> Sample<
    crate::customers::CustomerWebhook,
> {
    Sample::generated(
        "customer-one-time-password-requested",
        CUSTOMER_WEBHOOK,
        Event::CustomerOneTimePasswordRequested,
    )
}

/// A customer was redirected to an offsite payment page.
#[cfg(feature = "customers")]
#[must_use]
pub fn customer_redirected_offsite() -> Sample<
    crate::customers::CustomerRedirectWebhook,
> {
    Sample::generated(
        "customer-redirected-offsite",
        CUSTOMER_REDIRECT_WEBHOOK,
        Event::CustomerRedirectedOffsite,
    )
}

/// A customer returned from an offsite payment page.
#[cfg(feature = "customers")]
#[must_use]
pub fn customer_returned() -> Sample<crate::customers::CustomerRedirectWebhook> {
    Sample::generated(
        "customer-returned",
        CUSTOMER_REDIRECT_WEBHOOK,
        Event::CustomerReturned,
    )
}

/// A customer was updated.
#[cfg(feature = "customers")]
#[must_use]
pub fn customer_updated() -> Sample<crate::customers::CustomerWebhook> {
    Sample::generated("customer-updated", CUSTOMER_WEBHOOK, Event::CustomerUpdated)
}

/// A customer uploaded documents for a KYC request.
#[cfg(feature = "kyc")]
#[must_use]
pub fn kyc_request_attempted() -> Sample<crate::kyc::KycRequestWebhook> {
    Sample::generated(
        "kyc-request-attempted",
        KYC_REQUEST_WEBHOOK,
        Event::KycRequestAttempted,
    )
}

/// A KYC request failed.
#[cfg(feature = "kyc")]
#[must_use]
pub fn kyc_request_failed() -> Sample<crate::kyc::KycRequestWebhook> {
    Sample::generated("kyc-request-failed", KYC_REQUEST_WEBHOOK, Event::KycRequestFailed)
}

/// A KYC request was fulfilled.
#[cfg(feature = "kyc")]
#[must_use]
pub fn kyc_request_fulfilled() -> Sample<crate::kyc::KycRequestWebhook> {
    Sample::generated(
        "kyc-request-fulfilled",
        KYC_REQUEST_WEBHOOK,
        Event::KycRequestFulfilled,
    )
}

/// A KYC request was partially fulfilled; some documents are missing.
#[cfg(feature = "kyc")]
#[must_use]
pub fn kyc_request_partially_fulfilled() -> Sample<crate::kyc::KycRequestWebhook> {
    Sample::generated(
        "kyc-request-partially-fulfilled",
        KYC_REQUEST_WEBHOOK,
        Event::KycRequestPartiallyFulfilled,
    )
}

/// A sample of every event in this build.
pub(crate) static ALL: &[fn() -> Sample<Event>] = &[
    #[cfg(feature = "customers")]
    || aml_list_possibly_matched().any(),
    #[cfg(feature = "customers")]
    || customer_created().any(),
    #[cfg(feature = "customers")]
    || customer_merged().any(),
    #[cfg(feature = "customers")]
    || customer_one_time_password_requested().any(),
    #[cfg(feature = "customers")]
    || customer_redirected_offsite().any(),
    #[cfg(feature = "customers")]
    || customer_returned().any(),
    #[cfg(feature = "customers")]
    || customer_updated().any(),
    #[cfg(feature = "kyc")]
    || kyc_request_attempted().any(),
    #[cfg(feature = "kyc")]
    || kyc_request_failed().any(),
    #[cfg(feature = "kyc")]
    || kyc_request_fulfilled().any(),
    #[cfg(feature = "kyc")]
    || kyc_request_partially_fulfilled().any(),
];
