// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! A sample of every event of the spec: a function named after its event type.

use crate::events::Event;
use crate::events::testing::{Part, Sample};

const APPLICATION: &[Part] = &[
    Part::Text(
        r#"{
  "id": "app_01H0HT25X7XXCJGS4H8VJSYF2Y",
  "name": "example",
  "logoId": "file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N",
  "authorName": "example",
  "authorLogoId": "file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N",
  "tagline": "example",
  "description": "example",
  "status": "pending-approval",
  "permissions": ["DeleteApplicationInstance"],
  "configurationUrl": "https://example.com",
  "configuredBy": "user",
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "_links": []
}"#,
    ),
];

const ORGANIZATION: &[Part] = &[
    Part::Text(
        r#"{
  "id": "org_0YVDM8RC7GDADADSBSMW124JA8",
  "name": "example",
  "country": "example",
  "phoneNumbers": [{"label": "main", "value": "512-710-1640", "primary": true}],
  "emails": [{"label": "main", "value": "rebilly@example.com", "primary": true}],
  "invoiceTimeZone": "America/New_York",
  "reportCurrency": "USD",
  "settings": {
    "annualComplianceScreening": {"enabled": false, "monthDay": "02-15"},
    "billing": {
      "orderDelinquencyPeriod": "P7D",
      "pendingOrderTtl": "P7D",
      "subtractOneTimeDiscountsFromMrr": true,
      "subtractRecurringDiscountsFromMrr": true
    },
    "defaultTaxCalculator": {"rate": 10.5, "type": "taxjar"},
    "notifications": {
      "notificationEmailAddresses": ["user@example.com"],
      "notifyOnApiKeyAccessChanges": false,
      "notifyOnUserAccessChanges": false
    },
    "taxLocations": [{"country": "example"}]
  },
  "taxNumbers": [
    {
      "type": "eu-vat",
      "value": "GB980780684",
      "isDefault": true,
      "isValid": true
    }
  ],
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "_links": []
}"#,
    ),
];

const COUPON: &[Part] = &[
    Part::Text(
        r#"{
  "id": "cpn_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
  "discount": {"amount": 10.5, "currency": "USD", "type": "fixed", "context": "items"},
  "restrictions": [{"type": "discounts-per-redemption", "quantity": 1}],
  "redemptionsCount": 1,
  "status": "draft",
  "issuedTime": "2019-08-24T14:15:22Z",
  "expiredTime": "2019-08-24T14:15:22Z",
  "revision": 1,
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "_links": []
}"#,
    ),
];

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

const COUPON_REDEMPTION: &[Part] = &[
    Part::Text(
        r#"{
  "id": "cpn_rdm_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
  "couponId": "cpn_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "additionalRestrictions": [{"type": "discounts-per-redemption", "quantity": 1}],
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "canceledTime": "2019-08-24T14:15:22Z",
  "_links": []
}"#,
    ),
];

const TRANSACTION: &[Part] = &[
    Part::Text(
        r#"{
  "id": "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
  "websiteId": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "type": "3ds-authentication",
  "status": "completed",
  "result": "abandoned",
  "amount": 10.5,
  "currency": "USD",
  "purchaseAmount": 10.5,
  "purchaseCurrency": "USD",
  "requestAmount": 10.5,
  "requestCurrency": "USD",
  "parentTransactionId": "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
  "childTransactions": ["txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0"],
  "invoiceIds": ["in_0YVF9605RKC62BP14NE2R7V2XT"],
  "subscriptionIds": ["sub_01HRF27SATGE4Z6PBJE6PD8328"],
  "planIds": ["plan_0YV7DENSVGDBW9S71XZNNYYQ0X"],
  "isRebill": false,
  "rebillNumber": 1,
  "billingAddress": {
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
  "has3ds": false,
  "3ds": {
    "version": "1.0.2",
    "enrolled": "yes",
    "authenticated": "yes",
    "liability": "protected",
    "flow": "frictionless"
  },
  "redirectUrl": "https://example.com",
  "retryNumber": 1,
  "isRetry": false,
  "requestId": "request-1",
  "hasAmountAdjustment": false,
  "gatewayName": "A1Gateway",
  "customFields": {"foo": "bar"},
  "processedTime": "2019-08-24T14:15:22Z",
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "gatewayAccountId": "gw_acc_0YVCXMF26DDNKAERE5NW727S34",
  "gatewayTransactionId": "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
  "acquirerName": "Adyen",
  "velocity": 1,
  "revision": 1,
  "paymentInstrument": {
    "method": "payment-card",
    "paymentInstrumentId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N"
  },
  "hasDcc": false,
  "dcc": {
    "base": {"amount": 10, "currency": "USD"},
    "quote": {"amount": 10, "currency": "USD"},
    "usdMarkup": 10,
    "outcome": "unprocessed",
    "isForceDcc": false
  },
  "riskScore": 1,
  "riskMetadata": {
    "ipAddress": "93.92.91.90",
    "fingerprint": "pIUt3xbgX3l9g3YDiLbx",
    "browserData": {
      "colorDepth": 24,
      "isJavaEnabled": false,
      "language": "en-US",
      "screenWidth": 1920,
      "screenHeight": 1080,
      "timeZoneOffset": 300,
      "isAdBlockEnabled": false
    },
    "extraData": {
      "kountFraudSessionId": "abcdefg12345abababab123456789012",
      "payPalMerchantSessionId": "dd65ratxc5qv15iph3vyoq7l6davuowa",
      "threatMetrixSessionId": "threat-metrix-session-1"
    },
    "isProxy": false,
    "isVpn": false,
    "isTor": false,
    "isHosting": false,
    "country": "US",
    "region": "NY",
    "city": "New York",
    "latitude": 10.5,
    "longitude": 10.5,
    "timeZone": "America/New_York",
    "accuracyRadius": 1,
    "distance": 1,
    "hasMismatchedBillingAddressCountry": false,
    "hasMismatchedBankCountry": false,
    "hasMismatchedTimeZone": false,
    "hasMismatchedHolderName": false,
    "hasFakeName": false,
    "isHighRiskCountry": false,
    "paymentInstrumentVelocity": 1,
    "declinedPaymentInstrumentVelocity": 1,
    "deviceVelocity": 1,
    "ipVelocity": 1,
    "emailVelocity": 1,
    "billingAddressVelocity": 1,
    "paymentInstrumentApprovedTransactionCount": 1,
    "score": 1
  },
  "notificationUrl": "https://example.com",
  "isDisputed": false,
  "disputeTime": "2019-08-24T14:15:22Z",
  "disputeStatus": "response-needed",
  "isReconciled": false,
  "isProcessedOutside": false,
  "isMerchantInitiated": false,
  "hadDiscrepancy": false,
  "orderId": "ord_01HRF27SATGE4Z6PBJE6PD8328",
  "arn": "74836950144358910018150",
  "reportAmount": 10.5,
  "reportCurrency": "USD",
  "settlementTime": "2019-08-24T14:15:22Z",
  "discrepancyTime": "2019-08-24T14:15:22Z",
  "limits": {"amount": 275.35, "currency": "USD", "resetTime": "2019-08-24T14:15:22Z"},
  "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
  "depositRequestId": "dep_req_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
  "transferId": "tb_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
  "payoutRequestId": "pout_req_01HRF27SATGE4Z6PBJE6PD8328",
  "_links": []
}"#,
    ),
];

const GATEWAY_ACCOUNT: &[Part] = &[
    Part::Text(
        r#"{
  "id": "gw_acc_0YVCXMF26DDNKAERE5NW727S34",
  "gatewayName": "A1Gateway",
  "acquirerName": "Other",
  "method": "payment-card",
  "acceptedCurrencies": [],
  "paymentCardSchemes": ["Visa"],
  "status": "active",
  "merchantCategoryCode": "0000",
  "dccMarkup": 1,
  "dccForceConfirmation": false,
  "dccForceRounding": false,
  "monthlyLimit": 10,
  "approvalWindowTtl": 3600,
  "reconciliationWindowEnabled": false,
  "reconciliationWindowTtl": 300,
  "threeDSecure": false,
  "dynamicDescriptor": false,
  "digitalWallets": {
    "applePay": {"isEnabled": false, "displayName": "Test merchant", "country": "US"},
    "googlePay": {
      "isEnabled": false,
      "merchantName": "Test merchant",
      "merchantOrigin": "www.example.com",
      "country": "US"
    }
  },
  "isDown": false,
  "additionalFilters": "amount:1..100;bin:411111,444433",
  "timeout": 10,
  "token": "TwiX3f92k4AiBE27BzTbQ38hHjicBz_w",
  "sticky": true,
  "setupInstruction": "do-nothing",
  "readyToPayoutInstruction": "none",
  "payoutLimits": {
    "maxPerTransaction": [{"amount": 3000, "currency": "USD"}],
    "maxPerPeriod": [{"amount": 10000, "currency": "USD", "period": "24-hours"}]
  },
  "transactionEmailAliasTemplate": "{{customerId}}@receipts.example.com",
  "customFields": {"foo": "bar"},
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
  "credentials": {},
  "settings": {},
  "threeDSecureServer": {
    "name": "ThreeDSecureIO3dsServer",
    "merchantCountry": "US",
    "transactionType": "01",
    "declineNotEnrolled": false,
    "forceChallenge": false,
    "enforceThreeDSecure": false
  },
  "_links": []
}"#,
    ),
];

const GATEWAY_ACCOUNT_LIMIT: &[Part] = &[
    Part::Text(
        r#"{
  "id": "gateway-account-limit-1",
  "status": "monitoring",
  "startTime": "2019-08-24T14:15:22Z",
  "endTime": "2019-08-24T14:15:22Z",
  "frequency": "daily",
  "type": "money",
  "cap": 1000,
  "usage": 375,
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "_links": []
}"#,
    ),
];

const CREDIT_MEMO_ITEM: &[Part] = &[
    Part::Text(
        r#"{
  "id": "crmm_itm_0YVCNN22TWC3G8H82QNPNVZCHG",
  "invoiceItemId": "ii_0YVF9605RKC62BP14NE2R7V2XT",
  "planId": "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
  "price": 10.5,
  "productId": "prod_0YV7DES3WPC5J8JD8QTVNZBZNZ",
  "quantity": 1,
  "tax": {
    "amount": 10.5,
    "description": "example",
    "rate": 10.5,
    "stateAmount": 0.94,
    "countyAmount": 0.04,
    "cityAmount": 0,
    "specialDistrictAmount": 0.38,
    "stateRate": 10.5,
    "countyRate": 10.5,
    "cityRate": 10.5,
    "specialDistrictRate": 10.5,
    "jurisdictions": {
      "country": "US",
      "state": "CA",
      "county": "LOS ANGELES",
      "city": "LOS ANGELES"
    }
  },
  "unitPrice": 10.5
}"#,
    ),
];

const CREDIT_MEMO: &[Part] = &[
    Part::Text(
        r#"{
  "id": "crmm_0YVCNN22TWC3G8H82QNPNVZCHG",
  "number": 1,
  "allocations": {
    "transactions": [
      {
        "amount": 10.5,
        "createdTime": "2019-08-24T14:15:22Z",
        "currency": "USD",
        "transactionId": "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
        "updatedTime": "2019-08-24T14:15:22Z"
      }
    ],
    "invoices": [
      {
        "invoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
        "amount": 10.5,
        "currency": "USD",
        "createdTime": "2019-08-24T14:15:22Z",
        "updatedTime": "2019-08-24T14:15:22Z"
      }
    ]
  },
  "items": [
    "#,
    ),
    Part::Of(CREDIT_MEMO_ITEM),
    Part::Text(
        r#"
  ],
  "status": "draft",
  "reason": "return",
  "shippingAmount": 0,
  "taxAmount": 0,
  "totalAmount": 0,
  "unusedAmount": 0,
  "revision": 1,
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "currency": "USD",
  "invoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
  "quoteId": "qt_01HXBZMEGPETPHJZH6V4RHBMA8",
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "_links": []
}"#,
    ),
];

const INVOICE_ITEM: &[Part] = &[
    Part::Text(
        r#"{
  "id": "ii_0YVF9605RKC62BP14NE2R7V2XT",
  "type": "debit",
  "unitPrice": 10.5,
  "quantity": 1,
  "price": 10.5,
  "productId": "prod_0YV7DES3WPC5J8JD8QTVNZBZNZ",
  "planId": "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
  "subscriptionId": "sub_01HRF27SATGE4Z6PBJE6PD8328",
  "periodStartTime": "2019-08-24T14:15:22Z",
  "periodEndTime": "2019-08-24T14:15:22Z",
  "periodNumber": 1,
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "tax": {
    "amount": 10.5,
    "description": "example",
    "rate": 10.5,
    "stateAmount": 0.94,
    "countyAmount": 0.04,
    "cityAmount": 0,
    "specialDistrictAmount": 0.38,
    "stateRate": 10.5,
    "countyRate": 10.5,
    "cityRate": 10.5,
    "specialDistrictRate": 10.5,
    "jurisdictions": {
      "country": "US",
      "state": "CA",
      "county": "LOS ANGELES",
      "city": "LOS ANGELES"
    }
  },
  "_links": []
}"#,
    ),
];

const INVOICE: &[Part] = &[
    Part::Text(
        r#"{
  "id": "in_0YVF9605RKC62BP14NE2R7V2XT",
  "websiteId": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
  "invoiceNumber": 1,
  "orderId": "ord_01HRF27SATGE4Z6PBJE6PD8328",
  "subscriptionId": "sub_01HRF27SATGE4Z6PBJE6PD8328",
  "quoteId": "qt_01HXBZMEGPETPHJZH6V4RHBMA8",
  "currency": "USD",
  "amount": 10.5,
  "amountDue": 10.5,
  "subtotalAmount": 10.5,
  "discountAmount": 10.5,
  "shipping": {"amount": 10.5, "calculator": "manual"},
  "tax": {
    "calculator": "manual",
    "amount": 10.5,
    "items": [
      {
        "amount": 10.5,
        "description": "example",
        "rate": 10.5,
        "stateAmount": 0.94,
        "countyAmount": 0.04,
        "cityAmount": 0,
        "specialDistrictAmount": 0.38,
        "stateRate": 10.5,
        "countyRate": 10.5,
        "cityRate": 10.5,
        "specialDistrictRate": 10.5,
        "jurisdictions": {
          "country": "US",
          "state": "CA",
          "county": "LOS ANGELES",
          "city": "LOS ANGELES"
        }
      }
    ]
  },
  "organizationTaxIdNumber": {"type": "eu-vat", "value": "GB980780684"},
  "customerTaxIdNumber": {"type": "eu-vat", "value": "GB980780684"},
  "billingAddress": {
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
  "deliveryAddress": {
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
  "poNumber": "PO123456",
  "items": [
    "#,
    ),
    Part::Of(INVOICE_ITEM),
    Part::Text(
        r#"
  ],
  "discounts": [
    {
      "amount": 10.5,
      "context": "items",
      "couponId": "cpn_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
      "redemptionId": "cpn_rdm_0YVCEHH3SQBGSBHFYRC5CBD8ZV"
    }
  ],
  "autopayScheduledTime": "2019-08-24T14:15:22Z",
  "autopayRetryNumber": 0,
  "status": "draft",
  "delinquentCollectionPeriod": 1,
  "collectionPeriod": 1,
  "abandonedTime": "2019-08-24T14:15:22Z",
  "voidedTime": "2019-08-24T14:15:22Z",
  "paidTime": "2019-08-24T14:15:22Z",
  "dueTime": "2019-08-24T14:15:22Z",
  "issuedTime": "2019-08-24T14:15:22Z",
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "paymentFormUrl": "https://example.com",
  "creditMemoAllocations": [
    {
      "invoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
      "amount": 10.5,
      "currency": "USD",
      "createdTime": "2019-08-24T14:15:22Z",
      "updatedTime": "2019-08-24T14:15:22Z"
    }
  ],
  "isNewOrder": true,
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "transactions": [
    "#,
    ),
    Part::Of(TRANSACTION),
    Part::Text(
        r#"
  ],
  "retryInstruction": {
    "attempts": [
      {
        "amountAdjustmentInstruction": {
          "method": "partial",
          "value": 10.5,
          "type": "percent",
          "afterApprovalPolicy": {"method": "none"}
        },
        "scheduleInstruction": {
          "method": "date-interval",
          "duration": 1,
          "unit": "second",
          "anchor": {"method": "day-of-month", "day": 1}
        },
        "tryBackupInstruments": false
      }
    ],
    "afterAttemptPolicies": ["change-subscription-renewal-time"],
    "afterRetryEndPolicies": ["abandon-invoice"]
  },
  "revision": 1,
  "type": "initial",
  "dueReminderTime": "2019-08-24T14:15:22Z",
  "dueReminderNumber": 1,
  "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
  "delinquencyTime": "2019-08-24T14:15:22Z",
  "_links": []
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

const DISPUTE: &[Part] = &[
    Part::Text(
        r#"{
  "id": "dp_0YVCE8J5F2DE58FV0S8YASW4HK",
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "transactionId": "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
  "currency": "USD",
  "amount": 10.5,
  "caseId": "case-1",
  "category": "fraud",
  "type": "information-request",
  "status": "response-needed",
  "postedTime": "2019-08-24T14:15:22Z",
  "deadlineTime": "2019-08-24T14:15:22Z",
  "resolvedTime": "2019-08-24T14:15:22Z",
  "source": "api",
  "revision": 1,
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "_links": []
}"#,
    ),
];

const PAYMENT_CARD: &[Part] = &[
    Part::Text(
        r#"{
  "id": "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "method": "payment-card",
  "status": "active",
  "expYear": 1,
  "expMonth": 1,
  "brand": "Visa",
  "isPayoutable": false,
  "billingAddress": {
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
  "useAsBackup": false,
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "lastPaymentTime": "2019-08-24T14:15:22Z",
  "customFields": {"foo": "bar"},
  "stickyGatewayAccountId": "gw_acc_0YVCXMF26DDNKAERE5NW727S34",
  "expirationReminderTime": "2019-08-24T14:15:22Z",
  "expirationReminderNumber": 1,
  "digitalWallet": "Apple Pay",
  "riskMetadata": {
    "ipAddress": "93.92.91.90",
    "fingerprint": "pIUt3xbgX3l9g3YDiLbx",
    "browserData": {
      "colorDepth": 24,
      "isJavaEnabled": false,
      "language": "en-US",
      "screenWidth": 1920,
      "screenHeight": 1080,
      "timeZoneOffset": 300,
      "isAdBlockEnabled": false
    },
    "extraData": {
      "kountFraudSessionId": "abcdefg12345abababab123456789012",
      "payPalMerchantSessionId": "dd65ratxc5qv15iph3vyoq7l6davuowa",
      "threatMetrixSessionId": "threat-metrix-session-1"
    },
    "isProxy": false,
    "isVpn": false,
    "isTor": false,
    "isHosting": false,
    "country": "US",
    "region": "NY",
    "city": "New York",
    "latitude": 10.5,
    "longitude": 10.5,
    "timeZone": "America/New_York",
    "accuracyRadius": 1,
    "distance": 1,
    "hasMismatchedBillingAddressCountry": false,
    "hasMismatchedBankCountry": false,
    "hasMismatchedTimeZone": false,
    "hasMismatchedHolderName": false,
    "hasFakeName": false,
    "isHighRiskCountry": false,
    "paymentInstrumentVelocity": 1,
    "declinedPaymentInstrumentVelocity": 1,
    "deviceVelocity": 1,
    "ipVelocity": 1,
    "emailVelocity": 1,
    "billingAddressVelocity": 1,
    "paymentInstrumentApprovedTransactionCount": 1,
    "score": 1
  },
  "revision": 1,
  "_links": []
}"#,
    ),
];

const PAYOUT_REQUEST_ALLOCATION: &[Part] = &[
    Part::Text(
        r#"{
  "id": "pra_01HRF27SATGE4Z6PBJE6PD8328",
  "payoutRequestId": "pout_req_01HRF27SATGE4Z6PBJE6PD8328",
  "batchId": "preq_batch_01HRF27SATGE4Z6PBJE6PD8328",
  "paymentInstrumentId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
  "paymentMethod": "payment-card",
  "gatewayAccountId": "gw_acc_0YVCXMF26DDNKAERE5NW727S34",
  "gatewayName": "TestProcessor",
  "gatewayPayoutInstruction": "covered-payout",
  "amount": 10.5,
  "exposureAmount": 2,
  "currency": "USD",
  "status": "pending",
  "transactionId": "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
  "transactionResult": "abandoned",
  "transactionStatus": "completed",
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "_links": []
}"#,
    ),
];

const PAYOUT_REQUEST: &[Part] = &[
    Part::Text(
        r#"{
  "id": "pout_req_01HRF27SATGE4Z6PBJE6PD8328",
  "websiteId": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "paymentInstrumentId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
  "splitFromPayoutRequestId": "pout_req_01HRF27SATGE4Z6PBJE6PD8328",
  "mergedIntoPayoutRequestId": "pout_req_01HRF27SATGE4Z6PBJE6PD8328",
  "currency": "USD",
  "amount": 10.5,
  "availableAmount": 10.5,
  "status": "pending",
  "blocked": false,
  "blockReason": "fraud-suspected",
  "splitReason": "payment-instrument-limit",
  "batchId": "preq_batch_01HRF27SATGE4Z6PBJE6PD8328",
  "selectPaymentInstrumentUrl": "https://example.com",
  "allocations": [
    "#,
    ),
    Part::Of(PAYOUT_REQUEST_ALLOCATION),
    Part::Text(
        r#"
  ],
  "selectedPaymentInstrumentRedirectUrl": "https://example.com/payout-request-success",
  "cancellationReason": {"canceledBy": "customer"},
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "_links": []
}"#,
    ),
];

const CHECKOUT_FORM: &[Part] = &[
    Part::Text(
        r#"{
  "id": "chkt_frm_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
  "websiteId": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
  "plans": [
    {
      "planId": "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
      "type": "fixed",
      "quantity": 1
    }
  ],
  "addonPlans": [
    {
      "planId": "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
      "type": "fixed",
      "quantity": 1
    }
  ],
  "bumpPlans": [
    {
      "planId": "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
      "type": "fixed",
      "quantity": 1
    }
  ],
  "accountsEnabled": false,
  "couponsEnabled": false,
  "purchaseLimit": 1,
  "paymentMethods": ["payment-card"],
  "customization": {
    "logoId": "file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N",
    "buttonText": "Pay {{amount}}",
    "colors": {"buttonText": "ffffff", "primary": "0044d4"},
    "links": {
      "privacyPolicy": "https://example.com",
      "refundPolicy": "https://example.com",
      "termsOfService": "https://example.com"
    },
    "tracking": {
      "googleAnalytics": "UA-XXXXX-YY",
      "googleTagManager": "GTM-XXXXX",
      "gtagJs": "UA-XXXXX-YY",
      "facebookPixel": "1234567890",
      "segmentAnalytics": "1234567890",
      "heapIo": "1234567890"
    }
  },
  "name": "example",
  "status": "active",
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "_links": []
}"#,
    ),
];

const WEBSITE: &[Part] = &[
    Part::Text(
        r#"{
  "id": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
  "name": "example",
  "url": "example",
  "servicePhone": "example",
  "serviceEmail": "user@example.com",
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "customFields": {"foo": "bar"},
  "settings": {
    "depositForm": {
      "theme": {
        "colorPrimary": "0044d4",
        "colorSecondary": "ffffff",
        "buttonTemplate": "Pay {{amount}}"
      }
    },
    "paymentForm": {
      "features": {
        "fullPageRedirect": false,
        "skipRedirectOnPaymentComplete": false,
        "hideZeroAmountSummaryItems": false
      }
    },
    "amplitude": {"tracking": false, "apiKey": "35d1795750c585984f7e6b01c0ca6e19"},
    "payoutRequest": {
      "automaticReadinessEnabled": false,
      "pendingPeriodHours": 48,
      "automaticReadinessTime": "10:00:00Z",
      "automaticReadinessLastExecutedAt": "2019-08-24T14:15:22Z"
    }
  },
  "logoId": "file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N",
  "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
  "_links": []
}"#,
    ),
];

const SUBSCRIPTION_OR_ONE_TIME_SALE_ITEM: &[Part] = &[
    Part::Text(
        r#"{
  "id": "sub_01HRF27SATGE4Z6PBJE6PD8328",
  "planId": "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
  "quantity": 1,
  "quantityFilled": 5.125,
  "plan": {
    "id": "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
    "name": "example",
    "productId": "prod_0YV7DES3WPC5J8JD8QTVNZBZNZ",
    "currency": "USD",
    "pricing": {"formula": "fixed-fee", "price": 99.95},
    "setup": {"price": 10.5},
    "customFields": {"foo": "bar"},
    "isActive": true,
    "revision": 1,
    "isTrialOnly": false,
    "recurringInterval": {
      "periodAnchorInstruction": {"method": "day-of-month", "day": 1},
      "unit": "day",
      "length": 1,
      "limit": 1,
      "billingTiming": "prepaid"
    },
    "trial": {"price": 10.5, "period": {"length": 1, "unit": "day"}},
    "meteredBilling": {"max": 10.5, "min": 10.5, "sticky": false, "strategy": "sum"},
    "createdTime": "2019-08-24T14:15:22Z",
    "updatedTime": "2019-08-24T14:15:22Z",
    "_links": []
  },
  "usageLimits": {
    "softLimit": {"amount": 10, "quantity": 1},
    "hardLimit": {"amount": 10, "quantity": 1},
    "trialLimit": 20.725
  },
  "usageStatus": {
    "isSoftLimitReached": false,
    "isHardLimitReached": false,
    "isTrialLimitReached": false
  },
  "revision": 1,
  "isModified": false,
  "isGrandfathered": false,
  "excludeFromMrr": false
}"#,
    ),
];

const SUBSCRIPTION_PAUSE: &[Part] = &[
    Part::Text(
        r#"{
  "id": "sub_pau_01H085J3ZR1WKD120D73D7N4C9",
  "subscriptionId": "sub_01HRF27SATGE4Z6PBJE6PD8328",
  "status": "pending",
  "pausedBy": "customer",
  "effectiveTime": "2019-08-24T14:15:22Z",
  "endTime": "2019-08-24T14:15:22Z",
  "timeRemaining": "P3600S",
  "createdTime": "2019-08-24T14:15:22Z",
  "updatedTime": "2019-08-24T14:15:22Z",
  "_links": []
}"#,
    ),
];

const APPLICATION_INSTANCE_DISABLED_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "applicationId": "app_01H0HT25X7XXCJGS4H8VJSYF2Y",
  "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
  "_embedded": {
    "application": "#,
    ),
    Part::Of(APPLICATION),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const APPLICATION_INSTANCE_ENABLED_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "applicationId": "app_01H0HT25X7XXCJGS4H8VJSYF2Y",
  "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
  "_embedded": {
    "application": "#,
    ),
    Part::Of(APPLICATION),
    Part::Text(
        r#",
    "applicationInstance": {
      "status": "enabling",
      "isConfigured": false,
      "createdTime": "2019-08-24T14:15:22Z",
      "updatedTime": "2019-08-24T14:15:22Z",
      "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8"
    }
  },
  "_links": []
}"#,
    ),
];

const ORGANIZATION_TAX_NUMBER_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "isValid": false,
  "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
  "taxIdNumber": "GB980780684",
  "taxIdType": "eu-vat",
  "_embedded": {
    "organization": "#,
    ),
    Part::Of(ORGANIZATION),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const COUPON_REDEMPTION_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "couponId": "cpn_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "redemptionId": "cpn_rdm_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
  "_embedded": {
    "coupon": "#,
    ),
    Part::Of(COUPON),
    Part::Text(r#",
    "customer": "#),
    Part::Of(CUSTOMER),
    Part::Text(r#",
    "redemption": "#),
    Part::Of(COUPON_REDEMPTION),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const COUPON_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "couponId": "cpn_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
  "_embedded": {
    "coupon": "#,
    ),
    Part::Of(COUPON),
    Part::Text(r#"
  },
  "_links": []
}"#),
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
    Part::Text(r#",
    "transaction": "#),
    Part::Of(TRANSACTION),
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

const CUSTOMER_TAX_NUMBER_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "isValid": false,
  "taxIdNumber": "GB980780684",
  "taxIdType": "eu-vat",
  "_embedded": {
    "customer": "#,
    ),
    Part::Of(CUSTOMER),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const EXPERIAN_CHECK_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "errorCode": "001",
  "outcome": 1,
  "_embedded": {
    "customer": "#,
    ),
    Part::Of(CUSTOMER),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const GATEWAY_ACCOUNT_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "gatewayAccountId": "gw_acc_0YVCXMF26DDNKAERE5NW727S34",
  "_embedded": {
    "gatewayAccount": "#,
    ),
    Part::Of(GATEWAY_ACCOUNT),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const GATEWAY_ACCOUNT_LIMIT_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "gatewayAccountId": "gw_acc_0YVCXMF26DDNKAERE5NW727S34",
  "_embedded": {
    "gatewayAccount": "#,
    ),
    Part::Of(GATEWAY_ACCOUNT),
    Part::Text(r#",
    "gatewayAccountLimit": "#),
    Part::Of(GATEWAY_ACCOUNT_LIMIT),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const CREDIT_MEMO_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "creditMemoId": "crmm_0YVCNN22TWC3G8H82QNPNVZCHG",
  "_embedded": {
    "creditMemo": "#,
    ),
    Part::Of(CREDIT_MEMO),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const INVOICE_TAX_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "invoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
  "_embedded": {
    "invoice": "#,
    ),
    Part::Of(INVOICE),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const INVOICE_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "invoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
  "_embedded": {
    "invoice": "#,
    ),
    Part::Of(INVOICE),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const RENEWAL_INVOICE_PAYMENT_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "invoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
  "transactionId": "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
  "_embedded": {
    "invoice": "#,
    ),
    Part::Of(INVOICE),
    Part::Text(r#",
    "transaction": "#),
    Part::Of(TRANSACTION),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const KYC_DOCUMENT_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "fileId": "file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N",
  "kycDocumentId": "kyc_doc_0YV7JHY705C6DA487BFTAA33V8",
  "_embedded": {
    "customer": "#,
    ),
    Part::Of(CUSTOMER),
    Part::Text(
        r#",
    "kycDocument": {
      "id": "kyc_doc_0YV7JHY705C6DA487BFTAA33V8",
      "fileIds": ["file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N"],
      "documentType": "identity-proof",
      "documentSubtype": "passport",
      "status": "pending",
      "rejectionReason": {
        "type": "document-unreadable",
        "message": "Provided document is unreadable"
      },
      "requestId": "kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5",
      "createdTime": "2019-08-24T14:15:22Z",
      "updatedTime": "2019-08-24T14:15:22Z",
      "processedTime": "2019-08-24T14:15:22Z",
      "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
      "reviewerId": "usr_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
      "reviewStartTime": "2019-08-24T14:15:22Z",
      "reviewTime": "2019-08-24T14:15:22Z",
      "tags": [
        "#,
    ),
    Part::Of(TAG),
    Part::Text(
        r#"
      ],
      "matchLevel": 2,
      "revision": 1,
      "documentMatches": {
        "checkList": [{"name": "city", "failed": true, "score": 75, "reason": "closed_eyes"}],
        "data": {
          "containsImage": true,
          "isIdentityDocument": true,
          "isPublishedOnline": false,
          "firstName": "John",
          "lastName": "Doe",
          "dateOfBirth": "2019-08-24T14:15:22Z",
          "expirationDate": "2019-08-24T14:15:22Z",
          "issueDate": "2019-08-24T14:15:22Z",
          "hasMinimalAge": true,
          "nationality": "US",
          "issuanceCountry": "CA",
          "issuanceRegion": "Ontario",
          "documentNumber": "1234567890",
          "sex": "M",
          "mrzChecksumValid": true,
          "documentSubtype": "passport",
          "hasMatchingFaceProof": false,
          "isTampered": false,
          "isDigitallyTampered": false,
          "isPhotocopy": false,
          "hasCompletedFaceLiveness": false
        },
        "score": 75,
        "version": "2.0"
      },
      "parsedData": {
        "checkList": [{"name": "city", "failed": true, "score": 75, "reason": "closed_eyes"}],
        "data": {
          "containsImage": true,
          "isIdentityDocument": true,
          "isPublishedOnline": false,
          "firstName": "John",
          "lastName": "Doe",
          "dateOfBirth": "2019-08-24T14:15:22Z",
          "expirationDate": "2019-08-24T14:15:22Z",
          "issueDate": "2019-08-24T14:15:22Z",
          "hasMinimalAge": true,
          "nationality": "US",
          "issuanceCountry": "CA",
          "issuanceRegion": "Ontario",
          "documentNumber": "1234567890",
          "sex": "M",
          "mrzChecksumValid": true,
          "documentSubtype": "passport",
          "hasMatchingFaceProof": false,
          "isTampered": false,
          "isDigitallyTampered": false,
          "isPhotocopy": false,
          "hasCompletedFaceLiveness": false
        },
        "score": 75,
        "version": "2.0"
      },
      "settings": {
        "weights": {
          "containsImage": 1,
          "isIdentityDocument": 1,
          "isPublishedOnline": 1,
          "firstName": 1,
          "lastName": 1,
          "expirationDate": 1,
          "dateOfBirth": 1,
          "issueDate": 1,
          "hasMinimalAge": 1,
          "hasMatchingFaceProof": 1,
          "nationality": 1,
          "documentSubtype": 1,
          "isTampered": 1,
          "isPhotocopy": 1,
          "mrzChecksum": 1
        },
        "thresholds": {"acceptAbove": 1, "rejectBelow": 1},
        "minimumAgeSettings": {
          "defaultMinimumAge": 18,
          "locationOverrides": [{"country": "US", "state": "AZ", "minimumAge": 21}]
        }
      },
      "_links": []
    }
  },
  "_links": []
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

const BALANCE_TRANSACTION_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "amount": 10.5,
  "currency": "USD",
  "invoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
  "itemId": "ii_0YVF9605RKC62BP14NE2R7V2XT",
  "recognitionId": "recognition-1",
  "_embedded": {
    "invoice": "#,
    ),
    Part::Of(INVOICE),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const DISPUTE_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "disputeId": "dp_0YVCE8J5F2DE58FV0S8YASW4HK",
  "transactionId": "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
  "_embedded": {
    "dispute": "#,
    ),
    Part::Of(DISPUTE),
    Part::Text(r#",
    "transaction": "#),
    Part::Of(TRANSACTION),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const PAYMENT_CARD_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "paymentCardId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
  "_embedded": {
    "paymentCard": "#,
    ),
    Part::Of(PAYMENT_CARD),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const PAYMENT_INSTRUMENT_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "paymentInstrumentId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
  "_embedded": {
    "paymentInstrument": {
      "id": "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
      "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
      "method": "payment-card",
      "status": "active",
      "expYear": 1,
      "expMonth": 1,
      "brand": "Visa",
      "isPayoutable": false,
      "billingAddress": {
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
      "useAsBackup": false,
      "createdTime": "2019-08-24T14:15:22Z",
      "updatedTime": "2019-08-24T14:15:22Z",
      "lastPaymentTime": "2019-08-24T14:15:22Z",
      "customFields": {"foo": "bar"},
      "stickyGatewayAccountId": "gw_acc_0YVCXMF26DDNKAERE5NW727S34",
      "expirationReminderTime": "2019-08-24T14:15:22Z",
      "expirationReminderNumber": 1,
      "digitalWallet": "Apple Pay",
      "riskMetadata": {
        "ipAddress": "93.92.91.90",
        "fingerprint": "pIUt3xbgX3l9g3YDiLbx",
        "browserData": {
          "colorDepth": 24,
          "isJavaEnabled": false,
          "language": "en-US",
          "screenWidth": 1920,
          "screenHeight": 1080,
          "timeZoneOffset": 300,
          "isAdBlockEnabled": false
        },
        "extraData": {
          "kountFraudSessionId": "abcdefg12345abababab123456789012",
          "payPalMerchantSessionId": "dd65ratxc5qv15iph3vyoq7l6davuowa",
          "threatMetrixSessionId": "threat-metrix-session-1"
        },
        "isProxy": false,
        "isVpn": false,
        "isTor": false,
        "isHosting": false,
        "country": "US",
        "region": "NY",
        "city": "New York",
        "latitude": 10.5,
        "longitude": 10.5,
        "timeZone": "America/New_York",
        "accuracyRadius": 1,
        "distance": 1,
        "hasMismatchedBillingAddressCountry": false,
        "hasMismatchedBankCountry": false,
        "hasMismatchedTimeZone": false,
        "hasMismatchedHolderName": false,
        "hasFakeName": false,
        "isHighRiskCountry": false,
        "paymentInstrumentVelocity": 1,
        "declinedPaymentInstrumentVelocity": 1,
        "deviceVelocity": 1,
        "ipVelocity": 1,
        "emailVelocity": 1,
        "billingAddressVelocity": 1,
        "paymentInstrumentApprovedTransactionCount": 1,
        "score": 1
      },
      "revision": 1,
      "_links": []
    }
  },
  "_links": []
}"#,
    ),
];

const PAYOUT_REQUEST_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "payoutRequestId": "pout_req_01HRF27SATGE4Z6PBJE6PD8328",
  "_embedded": {
    "payoutRequest": "#,
    ),
    Part::Of(PAYOUT_REQUEST),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const TRANSACTION_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "transactionId": "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
  "_embedded": {
    "transaction": "#,
    ),
    Part::Of(TRANSACTION),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const READY_TO_PAY_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "amount": 10.5,
  "billingAddress": {
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
  "checkoutFormId": "chkt_frm_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "items": [{"planId": "plan_0YV7DENSVGDBW9S71XZNNYYQ0X", "quantity": 1}],
  "riskMetadata": {
    "ipAddress": "93.92.91.90",
    "fingerprint": "pIUt3xbgX3l9g3YDiLbx",
    "browserData": {
      "colorDepth": 24,
      "isJavaEnabled": false,
      "language": "en-US",
      "screenWidth": 1920,
      "screenHeight": 1080,
      "timeZoneOffset": 300,
      "isAdBlockEnabled": false
    },
    "extraData": {
      "kountFraudSessionId": "abcdefg12345abababab123456789012",
      "payPalMerchantSessionId": "dd65ratxc5qv15iph3vyoq7l6davuowa",
      "threatMetrixSessionId": "threat-metrix-session-1"
    },
    "isProxy": false,
    "isVpn": false,
    "isTor": false,
    "isHosting": false,
    "country": "US",
    "region": "NY",
    "city": "New York",
    "latitude": 10.5,
    "longitude": 10.5,
    "timeZone": "America/New_York",
    "accuracyRadius": 1,
    "distance": 1,
    "hasMismatchedBillingAddressCountry": false,
    "hasMismatchedBankCountry": false,
    "hasMismatchedTimeZone": false,
    "hasMismatchedHolderName": false,
    "hasFakeName": false,
    "isHighRiskCountry": false,
    "paymentInstrumentVelocity": 1,
    "declinedPaymentInstrumentVelocity": 1,
    "deviceVelocity": 1,
    "ipVelocity": 1,
    "emailVelocity": 1,
    "billingAddressVelocity": 1,
    "paymentInstrumentApprovedTransactionCount": 1,
    "score": 1
  },
  "transactionId": "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
  "websiteId": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
  "_embedded": {
    "checkoutForm": "#,
    ),
    Part::Of(CHECKOUT_FORM),
    Part::Text(r#",
    "customer": "#),
    Part::Of(CUSTOMER),
    Part::Text(r#",
    "transaction": "#),
    Part::Of(TRANSACTION),
    Part::Text(r#",
    "website": "#),
    Part::Of(WEBSITE),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const CHILD_TRANSACTION_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "transactionId": "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
  "_embedded": {
    "childTransaction": "#,
    ),
    Part::Of(TRANSACTION),
    Part::Text(r#",
    "transaction": "#),
    Part::Of(TRANSACTION),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const AUTODEPOSIT_LOOKUP_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "autodepositLookupResponse": {"enrolled": false},
  "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
  "transactionId": "txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0",
  "_embedded": {
    "customer": "#,
    ),
    Part::Of(CUSTOMER),
    Part::Text(r#",
    "transaction": "#),
    Part::Of(TRANSACTION),
    Part::Text(r#"
  },
  "_links": []
}"#),
];

const DATA_EXPORT_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "dataExportId": "exp_0YVCNQ2C1AD1RA3HXKP492GNZB",
  "failureReason": "record-limit-exceeded",
  "fileId": "file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N",
  "recordCount": 1500,
  "status": "completed",
  "_embedded": {
    "dataExport": {
      "id": "exp_0YVCNQ2C1AD1RA3HXKP492GNZB",
      "name": "example",
      "resource": "customers",
      "format": "csv",
      "emailNotification": ["user@example.com"],
      "recurring": {"instruction": "example", "start": "2019-08-24T14:15:22Z"},
      "userId": "usr_0YVCEHH3SQBGSBHFYRC5CBD8ZV",
      "fileId": "file_0YV7HZ7KDCC5WBV9Q7WRKG1H6N",
      "recordCount": 1,
      "scheduledTime": "2019-08-24T14:15:22Z",
      "createdTime": "2019-08-24T14:15:22Z",
      "updatedTime": "2019-08-24T14:15:22Z",
      "status": "pending",
      "failureReason": "record-limit-exceeded",
      "dateRange": {"start": "yesterday", "end": "today", "field": "createdTime"},
      "_links": []
    }
  },
  "_links": []
}"#,
    ),
];

const QUOTE_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "quoteId": "qt_01HXBZMEGPETPHJZH6V4RHBMA8",
  "_embedded": {
    "quote": {
      "id": "qt_01HXBZMEGPETPHJZH6V4RHBMA8",
      "type": "creation",
      "acceptanceFulfillment": [{"condition": "customer", "isFulfilled": false}],
      "isNewOrder": true,
      "invoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
      "status": "draft",
      "websiteId": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
      "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
      "order": {
        "id": "ord_01HRF27SATGE4Z6PBJE6PD8328",
        "items": [
          {
            "id": "qt_itm_01HXBZMEGPETPHJZH6V4RHBMA8",
            "type": "subscription",
            "quantity": 1,
            "quantityFilled": 5.125,
            "plan": {
              "id": "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
              "name": "example",
              "productId": "prod_0YV7DES3WPC5J8JD8QTVNZBZNZ",
              "currency": "USD",
              "pricing": {"formula": "fixed-fee", "price": 99.95},
              "setup": {"price": 10.5},
              "customFields": {"foo": "bar"},
              "isActive": true,
              "revision": 1,
              "isTrialOnly": false,
              "recurringInterval": {
                "periodAnchorInstruction": {"method": "day-of-month", "day": 1},
                "unit": "day",
                "length": 1,
                "limit": 1,
                "billingTiming": "prepaid"
              },
              "trial": {"price": 10.5, "period": {"length": 1, "unit": "day"}},
              "meteredBilling": {"max": 10.5, "min": 10.5, "sticky": false, "strategy": "sum"},
              "createdTime": "2019-08-24T14:15:22Z",
              "updatedTime": "2019-08-24T14:15:22Z",
              "_links": []
            },
            "description": "",
            "priceDescription": "",
            "usageLimits": {
              "softLimit": {"amount": 10, "quantity": 1},
              "hardLimit": {"amount": 10, "quantity": 1},
              "trialLimit": 20.725
            },
            "createdTime": "2019-08-24T14:15:22Z",
            "updatedTime": "2019-08-24T14:15:22Z"
          }
        ],
        "autopay": false,
        "shipping": {"amount": 10.5, "calculator": "manual"},
        "deliveryAddress": {
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
        "billingAddress": {
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
        "startTime": "2019-08-24T14:15:22Z",
        "isLegacy": true
      },
      "invoicePreview": {
        "currency": "USD",
        "initialAmounts": {
          "amount": 10.5,
          "discountAmount": 10.5,
          "shippingAmount": 10.5,
          "subtotalAmount": 10.5,
          "taxAmount": 10.5
        },
        "items": [
          {
            "quantity": 1,
            "quoteItemId": "qt_itm_01HXBZMEGPETPHJZH6V4RHBMA8",
            "setupTaxAmount": 10.5,
            "setupUnitPrice": 10.5,
            "taxAmount": 10.5,
            "trialTaxAmount": 10.5,
            "trialUnitPrice": 10.5,
            "type": "debit",
            "unitPrice": 10.5
          }
        ],
        "recurringAmounts": {
          "amount": 10.5,
          "discountAmount": 10.5,
          "shippingAmount": 10.5,
          "subtotalAmount": 10.5,
          "taxAmount": 10.5
        }
      },
      "expirationTime": "2019-08-24T14:15:22Z",
      "issuedTime": "2019-08-24T14:15:22Z",
      "acceptedTime": "2019-08-24T14:15:22Z",
      "rejectedTime": "2019-08-24T14:15:22Z",
      "canceledTime": "2019-08-24T14:15:22Z",
      "createdTime": "2019-08-24T14:15:22Z",
      "updatedTime": "2019-08-24T14:15:22Z",
      "redirectUrl": "https://example.com",
      "signature": {"showWrittenSignatureLines": false},
      "tax": {
        "calculator": "manual",
        "amount": 10.5,
        "items": [
          {
            "amount": 10.5,
            "description": "example",
            "rate": 10.5,
            "stateAmount": 0.94,
            "countyAmount": 0.04,
            "cityAmount": 0,
            "specialDistrictAmount": 0.38,
            "stateRate": 10.5,
            "countyRate": 10.5,
            "cityRate": 10.5,
            "specialDistrictRate": 10.5,
            "jurisdictions": {
              "country": "US",
              "state": "CA",
              "county": "LOS ANGELES",
              "city": "LOS ANGELES"
            }
          }
        ]
      },
      "couponIds": ["cpn_0YVCEHH3SQBGSBHFYRC5CBD8ZV"],
      "_links": []
    }
  },
  "_links": []
}"#,
    ),
];

const USAGE_LIMIT_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "planId": "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
  "subscriptionId": "sub_01HRF27SATGE4Z6PBJE6PD8328",
  "subscriptionItemId": "sub_01HRF27SATGE4Z6PBJE6PD8328",
  "usageAmount": 10.5,
  "usageQuantity": 1,
  "_embedded": {
    "subscription": {
      "id": "sub_01HRF27SATGE4Z6PBJE6PD8328",
      "orderType": "subscription-order",
      "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
      "renewalReminderTime": "2019-08-24T14:15:22Z",
      "renewalReminderNumber": 1,
      "abandonReminderTime": "2019-08-24T14:15:22Z",
      "abandonReminderNumber": 1,
      "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
      "status": "pending",
      "inTrial": false,
      "trial": {"enabled": false, "endTime": "2019-08-24T14:15:22Z"},
      "isTrialOnly": false,
      "trialConversionTime": "2019-08-24T14:15:22Z",
      "invoiceTimeShift": {
        "issueTimeShift": {"chronology": "before", "duration": 1, "unit": "second"},
        "dueTimeShift": {"duration": 1, "unit": "second"}
      },
      "recurringInterval": {"periodAnchorInstruction": {"method": "day-of-month", "day": 1}},
      "autopay": true,
      "startTime": "2019-08-24T14:15:22Z",
      "churnTime": "2019-08-24T14:15:22Z",
      "renewalTime": "2019-08-24T14:15:22Z",
      "currentPeriodStart": "2019-08-24T14:15:22Z",
      "currentPeriodEnd": "2019-08-24T14:15:22Z",
      "rebillNumber": 1,
      "mrr": 49.95,
      "paymentInstrumentId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
      "billingStatus": "draft",
      "websiteId": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
      "currency": "USD",
      "initialInvoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
      "recentInvoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
      "items": [
        "#,
    ),
    Part::Of(SUBSCRIPTION_OR_ONE_TIME_SALE_ITEM),
    Part::Text(
        r#"
      ],
      "deliveryAddress": {
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
      "billingAddress": {
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
      "activationTime": "2019-08-24T14:15:22Z",
      "voidTime": "2019-08-24T14:15:22Z",
      "abandonTime": "2019-08-24T14:15:22Z",
      "delinquencyPeriod": "P7D",
      "poNumber": "PO123456",
      "shipping": {"amount": 10.5, "calculator": "manual"},
      "canceledTime": "2019-08-24T14:15:22Z",
      "canceledBy": "merchant",
      "cancelCategory": "billing-failure",
      "revision": 1,
      "riskMetadata": {
        "ipAddress": "93.92.91.90",
        "fingerprint": "pIUt3xbgX3l9g3YDiLbx",
        "browserData": {
          "colorDepth": 24,
          "isJavaEnabled": false,
          "language": "en-US",
          "screenWidth": 1920,
          "screenHeight": 1080,
          "timeZoneOffset": 300,
          "isAdBlockEnabled": false
        },
        "extraData": {
          "kountFraudSessionId": "abcdefg12345abababab123456789012",
          "payPalMerchantSessionId": "dd65ratxc5qv15iph3vyoq7l6davuowa",
          "threatMetrixSessionId": "threat-metrix-session-1"
        },
        "isProxy": false,
        "isVpn": false,
        "isTor": false,
        "isHosting": false,
        "country": "US",
        "region": "NY",
        "city": "New York",
        "latitude": 10.5,
        "longitude": 10.5,
        "timeZone": "America/New_York",
        "accuracyRadius": 1,
        "distance": 1,
        "hasMismatchedBillingAddressCountry": false,
        "hasMismatchedBankCountry": false,
        "hasMismatchedTimeZone": false,
        "hasMismatchedHolderName": false,
        "hasFakeName": false,
        "isHighRiskCountry": false,
        "paymentInstrumentVelocity": 1,
        "declinedPaymentInstrumentVelocity": 1,
        "deviceVelocity": 1,
        "ipVelocity": 1,
        "emailVelocity": 1,
        "billingAddressVelocity": 1,
        "paymentInstrumentApprovedTransactionCount": 1,
        "score": 1
      },
      "customFields": {"foo": "bar"},
      "createdTime": "2019-08-24T14:15:22Z",
      "updatedTime": "2019-08-24T14:15:22Z",
      "_links": []
    }
  },
  "_links": []
}"#,
    ),
];

const ORDER_REMINDER_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "scheduleNumber": 1,
  "subscriptionId": "sub_01HRF27SATGE4Z6PBJE6PD8328",
  "_embedded": {
    "subscription": {
      "id": "sub_01HRF27SATGE4Z6PBJE6PD8328",
      "orderType": "subscription-order",
      "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
      "renewalReminderTime": "2019-08-24T14:15:22Z",
      "renewalReminderNumber": 1,
      "abandonReminderTime": "2019-08-24T14:15:22Z",
      "abandonReminderNumber": 1,
      "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
      "status": "pending",
      "inTrial": false,
      "trial": {"enabled": false, "endTime": "2019-08-24T14:15:22Z"},
      "isTrialOnly": false,
      "trialConversionTime": "2019-08-24T14:15:22Z",
      "invoiceTimeShift": {
        "issueTimeShift": {"chronology": "before", "duration": 1, "unit": "second"},
        "dueTimeShift": {"duration": 1, "unit": "second"}
      },
      "recurringInterval": {"periodAnchorInstruction": {"method": "day-of-month", "day": 1}},
      "autopay": true,
      "startTime": "2019-08-24T14:15:22Z",
      "churnTime": "2019-08-24T14:15:22Z",
      "renewalTime": "2019-08-24T14:15:22Z",
      "currentPeriodStart": "2019-08-24T14:15:22Z",
      "currentPeriodEnd": "2019-08-24T14:15:22Z",
      "rebillNumber": 1,
      "mrr": 49.95,
      "paymentInstrumentId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
      "billingStatus": "draft",
      "websiteId": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
      "currency": "USD",
      "initialInvoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
      "recentInvoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
      "items": [
        "#,
    ),
    Part::Of(SUBSCRIPTION_OR_ONE_TIME_SALE_ITEM),
    Part::Text(
        r#"
      ],
      "deliveryAddress": {
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
      "billingAddress": {
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
      "activationTime": "2019-08-24T14:15:22Z",
      "voidTime": "2019-08-24T14:15:22Z",
      "abandonTime": "2019-08-24T14:15:22Z",
      "delinquencyPeriod": "P7D",
      "poNumber": "PO123456",
      "shipping": {"amount": 10.5, "calculator": "manual"},
      "canceledTime": "2019-08-24T14:15:22Z",
      "canceledBy": "merchant",
      "cancelCategory": "billing-failure",
      "revision": 1,
      "riskMetadata": {
        "ipAddress": "93.92.91.90",
        "fingerprint": "pIUt3xbgX3l9g3YDiLbx",
        "browserData": {
          "colorDepth": 24,
          "isJavaEnabled": false,
          "language": "en-US",
          "screenWidth": 1920,
          "screenHeight": 1080,
          "timeZoneOffset": 300,
          "isAdBlockEnabled": false
        },
        "extraData": {
          "kountFraudSessionId": "abcdefg12345abababab123456789012",
          "payPalMerchantSessionId": "dd65ratxc5qv15iph3vyoq7l6davuowa",
          "threatMetrixSessionId": "threat-metrix-session-1"
        },
        "isProxy": false,
        "isVpn": false,
        "isTor": false,
        "isHosting": false,
        "country": "US",
        "region": "NY",
        "city": "New York",
        "latitude": 10.5,
        "longitude": 10.5,
        "timeZone": "America/New_York",
        "accuracyRadius": 1,
        "distance": 1,
        "hasMismatchedBillingAddressCountry": false,
        "hasMismatchedBankCountry": false,
        "hasMismatchedTimeZone": false,
        "hasMismatchedHolderName": false,
        "hasFakeName": false,
        "isHighRiskCountry": false,
        "paymentInstrumentVelocity": 1,
        "declinedPaymentInstrumentVelocity": 1,
        "deviceVelocity": 1,
        "ipVelocity": 1,
        "emailVelocity": 1,
        "billingAddressVelocity": 1,
        "paymentInstrumentApprovedTransactionCount": 1,
        "score": 1
      },
      "customFields": {"foo": "bar"},
      "createdTime": "2019-08-24T14:15:22Z",
      "updatedTime": "2019-08-24T14:15:22Z",
      "_links": []
    }
  },
  "_links": []
}"#,
    ),
];

const SUBSCRIPTION_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "subscriptionId": "sub_01HRF27SATGE4Z6PBJE6PD8328",
  "_embedded": {
    "subscription": {
      "id": "sub_01HRF27SATGE4Z6PBJE6PD8328",
      "orderType": "subscription-order",
      "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
      "renewalReminderTime": "2019-08-24T14:15:22Z",
      "renewalReminderNumber": 1,
      "abandonReminderTime": "2019-08-24T14:15:22Z",
      "abandonReminderNumber": 1,
      "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
      "status": "pending",
      "inTrial": false,
      "trial": {"enabled": false, "endTime": "2019-08-24T14:15:22Z"},
      "isTrialOnly": false,
      "trialConversionTime": "2019-08-24T14:15:22Z",
      "invoiceTimeShift": {
        "issueTimeShift": {"chronology": "before", "duration": 1, "unit": "second"},
        "dueTimeShift": {"duration": 1, "unit": "second"}
      },
      "recurringInterval": {"periodAnchorInstruction": {"method": "day-of-month", "day": 1}},
      "autopay": true,
      "startTime": "2019-08-24T14:15:22Z",
      "churnTime": "2019-08-24T14:15:22Z",
      "renewalTime": "2019-08-24T14:15:22Z",
      "currentPeriodStart": "2019-08-24T14:15:22Z",
      "currentPeriodEnd": "2019-08-24T14:15:22Z",
      "rebillNumber": 1,
      "mrr": 49.95,
      "paymentInstrumentId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
      "billingStatus": "draft",
      "websiteId": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
      "currency": "USD",
      "initialInvoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
      "recentInvoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
      "items": [
        "#,
    ),
    Part::Of(SUBSCRIPTION_OR_ONE_TIME_SALE_ITEM),
    Part::Text(
        r#"
      ],
      "deliveryAddress": {
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
      "billingAddress": {
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
      "activationTime": "2019-08-24T14:15:22Z",
      "voidTime": "2019-08-24T14:15:22Z",
      "abandonTime": "2019-08-24T14:15:22Z",
      "delinquencyPeriod": "P7D",
      "poNumber": "PO123456",
      "shipping": {"amount": 10.5, "calculator": "manual"},
      "canceledTime": "2019-08-24T14:15:22Z",
      "canceledBy": "merchant",
      "cancelCategory": "billing-failure",
      "revision": 1,
      "riskMetadata": {
        "ipAddress": "93.92.91.90",
        "fingerprint": "pIUt3xbgX3l9g3YDiLbx",
        "browserData": {
          "colorDepth": 24,
          "isJavaEnabled": false,
          "language": "en-US",
          "screenWidth": 1920,
          "screenHeight": 1080,
          "timeZoneOffset": 300,
          "isAdBlockEnabled": false
        },
        "extraData": {
          "kountFraudSessionId": "abcdefg12345abababab123456789012",
          "payPalMerchantSessionId": "dd65ratxc5qv15iph3vyoq7l6davuowa",
          "threatMetrixSessionId": "threat-metrix-session-1"
        },
        "isProxy": false,
        "isVpn": false,
        "isTor": false,
        "isHosting": false,
        "country": "US",
        "region": "NY",
        "city": "New York",
        "latitude": 10.5,
        "longitude": 10.5,
        "timeZone": "America/New_York",
        "accuracyRadius": 1,
        "distance": 1,
        "hasMismatchedBillingAddressCountry": false,
        "hasMismatchedBankCountry": false,
        "hasMismatchedTimeZone": false,
        "hasMismatchedHolderName": false,
        "hasFakeName": false,
        "isHighRiskCountry": false,
        "paymentInstrumentVelocity": 1,
        "declinedPaymentInstrumentVelocity": 1,
        "deviceVelocity": 1,
        "ipVelocity": 1,
        "emailVelocity": 1,
        "billingAddressVelocity": 1,
        "paymentInstrumentApprovedTransactionCount": 1,
        "score": 1
      },
      "customFields": {"foo": "bar"},
      "createdTime": "2019-08-24T14:15:22Z",
      "updatedTime": "2019-08-24T14:15:22Z",
      "_links": []
    }
  },
  "_links": []
}"#,
    ),
];

const RENEWAL_INVOICE_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "invoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
  "subscriptionId": "sub_01HRF27SATGE4Z6PBJE6PD8328",
  "_embedded": {
    "invoice": "#,
    ),
    Part::Of(INVOICE),
    Part::Text(
        r#",
    "subscription": {
      "id": "sub_01HRF27SATGE4Z6PBJE6PD8328",
      "orderType": "subscription-order",
      "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
      "renewalReminderTime": "2019-08-24T14:15:22Z",
      "renewalReminderNumber": 1,
      "abandonReminderTime": "2019-08-24T14:15:22Z",
      "abandonReminderNumber": 1,
      "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
      "status": "pending",
      "inTrial": false,
      "trial": {"enabled": false, "endTime": "2019-08-24T14:15:22Z"},
      "isTrialOnly": false,
      "trialConversionTime": "2019-08-24T14:15:22Z",
      "invoiceTimeShift": {
        "issueTimeShift": {"chronology": "before", "duration": 1, "unit": "second"},
        "dueTimeShift": {"duration": 1, "unit": "second"}
      },
      "recurringInterval": {"periodAnchorInstruction": {"method": "day-of-month", "day": 1}},
      "autopay": true,
      "startTime": "2019-08-24T14:15:22Z",
      "churnTime": "2019-08-24T14:15:22Z",
      "renewalTime": "2019-08-24T14:15:22Z",
      "currentPeriodStart": "2019-08-24T14:15:22Z",
      "currentPeriodEnd": "2019-08-24T14:15:22Z",
      "rebillNumber": 1,
      "mrr": 49.95,
      "paymentInstrumentId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
      "billingStatus": "draft",
      "websiteId": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
      "currency": "USD",
      "initialInvoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
      "recentInvoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
      "items": [
        "#,
    ),
    Part::Of(SUBSCRIPTION_OR_ONE_TIME_SALE_ITEM),
    Part::Text(
        r#"
      ],
      "deliveryAddress": {
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
      "billingAddress": {
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
      "activationTime": "2019-08-24T14:15:22Z",
      "voidTime": "2019-08-24T14:15:22Z",
      "abandonTime": "2019-08-24T14:15:22Z",
      "delinquencyPeriod": "P7D",
      "poNumber": "PO123456",
      "shipping": {"amount": 10.5, "calculator": "manual"},
      "canceledTime": "2019-08-24T14:15:22Z",
      "canceledBy": "merchant",
      "cancelCategory": "billing-failure",
      "revision": 1,
      "riskMetadata": {
        "ipAddress": "93.92.91.90",
        "fingerprint": "pIUt3xbgX3l9g3YDiLbx",
        "browserData": {
          "colorDepth": 24,
          "isJavaEnabled": false,
          "language": "en-US",
          "screenWidth": 1920,
          "screenHeight": 1080,
          "timeZoneOffset": 300,
          "isAdBlockEnabled": false
        },
        "extraData": {
          "kountFraudSessionId": "abcdefg12345abababab123456789012",
          "payPalMerchantSessionId": "dd65ratxc5qv15iph3vyoq7l6davuowa",
          "threatMetrixSessionId": "threat-metrix-session-1"
        },
        "isProxy": false,
        "isVpn": false,
        "isTor": false,
        "isHosting": false,
        "country": "US",
        "region": "NY",
        "city": "New York",
        "latitude": 10.5,
        "longitude": 10.5,
        "timeZone": "America/New_York",
        "accuracyRadius": 1,
        "distance": 1,
        "hasMismatchedBillingAddressCountry": false,
        "hasMismatchedBankCountry": false,
        "hasMismatchedTimeZone": false,
        "hasMismatchedHolderName": false,
        "hasFakeName": false,
        "isHighRiskCountry": false,
        "paymentInstrumentVelocity": 1,
        "declinedPaymentInstrumentVelocity": 1,
        "deviceVelocity": 1,
        "ipVelocity": 1,
        "emailVelocity": 1,
        "billingAddressVelocity": 1,
        "paymentInstrumentApprovedTransactionCount": 1,
        "score": 1
      },
      "customFields": {"foo": "bar"},
      "createdTime": "2019-08-24T14:15:22Z",
      "updatedTime": "2019-08-24T14:15:22Z",
      "_links": []
    }
  },
  "_links": []
}"#,
    ),
];

const QUANTITY_FILLED_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "previousQuantityFilled": 4.037,
  "quantity": 1,
  "quantityFilled": 5.125,
  "subscriptionId": "sub_01HRF27SATGE4Z6PBJE6PD8328",
  "subscriptionItemId": "sub_01HRF27SATGE4Z6PBJE6PD8328",
  "_embedded": {
    "subscription": {
      "id": "sub_01HRF27SATGE4Z6PBJE6PD8328",
      "orderType": "subscription-order",
      "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
      "renewalReminderTime": "2019-08-24T14:15:22Z",
      "renewalReminderNumber": 1,
      "abandonReminderTime": "2019-08-24T14:15:22Z",
      "abandonReminderNumber": 1,
      "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
      "status": "pending",
      "inTrial": false,
      "trial": {"enabled": false, "endTime": "2019-08-24T14:15:22Z"},
      "isTrialOnly": false,
      "trialConversionTime": "2019-08-24T14:15:22Z",
      "invoiceTimeShift": {
        "issueTimeShift": {"chronology": "before", "duration": 1, "unit": "second"},
        "dueTimeShift": {"duration": 1, "unit": "second"}
      },
      "recurringInterval": {"periodAnchorInstruction": {"method": "day-of-month", "day": 1}},
      "autopay": true,
      "startTime": "2019-08-24T14:15:22Z",
      "churnTime": "2019-08-24T14:15:22Z",
      "renewalTime": "2019-08-24T14:15:22Z",
      "currentPeriodStart": "2019-08-24T14:15:22Z",
      "currentPeriodEnd": "2019-08-24T14:15:22Z",
      "rebillNumber": 1,
      "mrr": 49.95,
      "paymentInstrumentId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
      "billingStatus": "draft",
      "websiteId": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
      "currency": "USD",
      "initialInvoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
      "recentInvoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
      "items": [
        "#,
    ),
    Part::Of(SUBSCRIPTION_OR_ONE_TIME_SALE_ITEM),
    Part::Text(
        r#"
      ],
      "deliveryAddress": {
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
      "billingAddress": {
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
      "activationTime": "2019-08-24T14:15:22Z",
      "voidTime": "2019-08-24T14:15:22Z",
      "abandonTime": "2019-08-24T14:15:22Z",
      "delinquencyPeriod": "P7D",
      "poNumber": "PO123456",
      "shipping": {"amount": 10.5, "calculator": "manual"},
      "canceledTime": "2019-08-24T14:15:22Z",
      "canceledBy": "merchant",
      "cancelCategory": "billing-failure",
      "revision": 1,
      "riskMetadata": {
        "ipAddress": "93.92.91.90",
        "fingerprint": "pIUt3xbgX3l9g3YDiLbx",
        "browserData": {
          "colorDepth": 24,
          "isJavaEnabled": false,
          "language": "en-US",
          "screenWidth": 1920,
          "screenHeight": 1080,
          "timeZoneOffset": 300,
          "isAdBlockEnabled": false
        },
        "extraData": {
          "kountFraudSessionId": "abcdefg12345abababab123456789012",
          "payPalMerchantSessionId": "dd65ratxc5qv15iph3vyoq7l6davuowa",
          "threatMetrixSessionId": "threat-metrix-session-1"
        },
        "isProxy": false,
        "isVpn": false,
        "isTor": false,
        "isHosting": false,
        "country": "US",
        "region": "NY",
        "city": "New York",
        "latitude": 10.5,
        "longitude": 10.5,
        "timeZone": "America/New_York",
        "accuracyRadius": 1,
        "distance": 1,
        "hasMismatchedBillingAddressCountry": false,
        "hasMismatchedBankCountry": false,
        "hasMismatchedTimeZone": false,
        "hasMismatchedHolderName": false,
        "hasFakeName": false,
        "isHighRiskCountry": false,
        "paymentInstrumentVelocity": 1,
        "declinedPaymentInstrumentVelocity": 1,
        "deviceVelocity": 1,
        "ipVelocity": 1,
        "emailVelocity": 1,
        "billingAddressVelocity": 1,
        "paymentInstrumentApprovedTransactionCount": 1,
        "score": 1
      },
      "customFields": {"foo": "bar"},
      "createdTime": "2019-08-24T14:15:22Z",
      "updatedTime": "2019-08-24T14:15:22Z",
      "_links": []
    }
  },
  "_links": []
}"#,
    ),
];

const SUBSCRIPTION_PAUSE_WEBHOOK: &[Part] = &[
    Part::Text(
        r#"{
  "subscriptionId": "sub_01HRF27SATGE4Z6PBJE6PD8328",
  "subscriptionPauseId": "sub_pau_01H085J3ZR1WKD120D73D7N4C9",
  "_embedded": {
    "pause": "#,
    ),
    Part::Of(SUBSCRIPTION_PAUSE),
    Part::Text(
        r#",
    "subscription": {
      "id": "sub_01HRF27SATGE4Z6PBJE6PD8328",
      "orderType": "subscription-order",
      "customerId": "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
      "renewalReminderTime": "2019-08-24T14:15:22Z",
      "renewalReminderNumber": 1,
      "abandonReminderTime": "2019-08-24T14:15:22Z",
      "abandonReminderNumber": 1,
      "organizationId": "org_0YVDM8RC7GDADADSBSMW124JA8",
      "status": "pending",
      "inTrial": false,
      "trial": {"enabled": false, "endTime": "2019-08-24T14:15:22Z"},
      "isTrialOnly": false,
      "trialConversionTime": "2019-08-24T14:15:22Z",
      "invoiceTimeShift": {
        "issueTimeShift": {"chronology": "before", "duration": 1, "unit": "second"},
        "dueTimeShift": {"duration": 1, "unit": "second"}
      },
      "recurringInterval": {"periodAnchorInstruction": {"method": "day-of-month", "day": 1}},
      "autopay": true,
      "startTime": "2019-08-24T14:15:22Z",
      "churnTime": "2019-08-24T14:15:22Z",
      "renewalTime": "2019-08-24T14:15:22Z",
      "currentPeriodStart": "2019-08-24T14:15:22Z",
      "currentPeriodEnd": "2019-08-24T14:15:22Z",
      "rebillNumber": 1,
      "mrr": 49.95,
      "paymentInstrumentId": "inst_0YVB8KPKNXCBR9EDX7JHSED75N",
      "billingStatus": "draft",
      "websiteId": "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
      "currency": "USD",
      "initialInvoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
      "recentInvoiceId": "in_0YVF9605RKC62BP14NE2R7V2XT",
      "items": [
        "#,
    ),
    Part::Of(SUBSCRIPTION_OR_ONE_TIME_SALE_ITEM),
    Part::Text(
        r#"
      ],
      "deliveryAddress": {
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
      "billingAddress": {
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
      "activationTime": "2019-08-24T14:15:22Z",
      "voidTime": "2019-08-24T14:15:22Z",
      "abandonTime": "2019-08-24T14:15:22Z",
      "delinquencyPeriod": "P7D",
      "poNumber": "PO123456",
      "shipping": {"amount": 10.5, "calculator": "manual"},
      "canceledTime": "2019-08-24T14:15:22Z",
      "canceledBy": "merchant",
      "cancelCategory": "billing-failure",
      "revision": 1,
      "riskMetadata": {
        "ipAddress": "93.92.91.90",
        "fingerprint": "pIUt3xbgX3l9g3YDiLbx",
        "browserData": {
          "colorDepth": 24,
          "isJavaEnabled": false,
          "language": "en-US",
          "screenWidth": 1920,
          "screenHeight": 1080,
          "timeZoneOffset": 300,
          "isAdBlockEnabled": false
        },
        "extraData": {
          "kountFraudSessionId": "abcdefg12345abababab123456789012",
          "payPalMerchantSessionId": "dd65ratxc5qv15iph3vyoq7l6davuowa",
          "threatMetrixSessionId": "threat-metrix-session-1"
        },
        "isProxy": false,
        "isVpn": false,
        "isTor": false,
        "isHosting": false,
        "country": "US",
        "region": "NY",
        "city": "New York",
        "latitude": 10.5,
        "longitude": 10.5,
        "timeZone": "America/New_York",
        "accuracyRadius": 1,
        "distance": 1,
        "hasMismatchedBillingAddressCountry": false,
        "hasMismatchedBankCountry": false,
        "hasMismatchedTimeZone": false,
        "hasMismatchedHolderName": false,
        "hasFakeName": false,
        "isHighRiskCountry": false,
        "paymentInstrumentVelocity": 1,
        "declinedPaymentInstrumentVelocity": 1,
        "deviceVelocity": 1,
        "ipVelocity": 1,
        "emailVelocity": 1,
        "billingAddressVelocity": 1,
        "paymentInstrumentApprovedTransactionCount": 1,
        "score": 1
      },
      "customFields": {"foo": "bar"},
      "createdTime": "2019-08-24T14:15:22Z",
      "updatedTime": "2019-08-24T14:15:22Z",
      "_links": []
    }
  },
  "_links": []
}"#,
    ),
];

/// An organization disabled an application.
#[cfg(feature = "account")]
#[must_use]
pub fn application_instance_disabled() -> Sample<
    crate::account::ApplicationInstanceDisabledWebhook,
> {
    Sample::generated(
        "application-instance-disabled",
        APPLICATION_INSTANCE_DISABLED_WEBHOOK,
        Event::ApplicationInstanceDisabled,
    )
}

/// An organization enabled an application.
#[cfg(feature = "account")]
#[must_use]
pub fn application_instance_enabled() -> Sample<
    crate::account::ApplicationInstanceEnabledWebhook,
> {
    Sample::generated(
        "application-instance-enabled",
        APPLICATION_INSTANCE_ENABLED_WEBHOOK,
        Event::ApplicationInstanceEnabled,
    )
}

/// The tax number of an organization was validated; `isValid` has the result.
#[cfg(feature = "account")]
#[must_use]
pub fn organization_tax_number_validated() -> Sample<
    crate::account::OrganizationTaxNumberWebhook,
> {
    Sample::generated(
        "organization-tax-number-validated",
        ORGANIZATION_TAX_NUMBER_WEBHOOK,
        Event::OrganizationTaxNumberValidated,
    )
}

/// The application of a coupon was removed.
#[cfg(feature = "catalog")]
#[must_use]
pub fn coupon_application_removed() -> Sample<crate::catalog::CouponRedemptionWebhook> {
    Sample::generated(
        "coupon-application-removed",
        COUPON_REDEMPTION_WEBHOOK,
        Event::CouponApplicationRemoved,
    )
}

/// A coupon was applied.
#[cfg(feature = "catalog")]
#[must_use]
pub fn coupon_applied() -> Sample<crate::catalog::CouponRedemptionWebhook> {
    Sample::generated("coupon-applied", COUPON_REDEMPTION_WEBHOOK, Event::CouponApplied)
}

/// A customer redeemed a coupon.
#[cfg(feature = "catalog")]
#[must_use]
pub fn coupon_redeemed() -> Sample<crate::catalog::CouponRedemptionWebhook> {
    Sample::generated(
        "coupon-redeemed",
        COUPON_REDEMPTION_WEBHOOK,
        Event::CouponRedeemed,
    )
}

/// A coupon redemption was canceled.
#[cfg(feature = "catalog")]
#[must_use]
pub fn coupon_redemption_canceled() -> Sample<crate::catalog::CouponRedemptionWebhook> {
    Sample::generated(
        "coupon-redemption-canceled",
        COUPON_REDEMPTION_WEBHOOK,
        Event::CouponRedemptionCanceled,
    )
}

/// The expiration time of a coupon was changed.
#[cfg(feature = "catalog")]
#[must_use]
pub fn coupon_expiration_modified() -> Sample<crate::catalog::CouponWebhook> {
    Sample::generated(
        "coupon-expiration-modified",
        COUPON_WEBHOOK,
        Event::CouponExpirationModified,
    )
}

/// A coupon expired.
#[cfg(feature = "catalog")]
#[must_use]
pub fn coupon_expired() -> Sample<crate::catalog::CouponWebhook> {
    Sample::generated("coupon-expired", COUPON_WEBHOOK, Event::CouponExpired)
}

/// A coupon was issued.
#[cfg(feature = "catalog")]
#[must_use]
pub fn coupon_issued() -> Sample<crate::catalog::CouponWebhook> {
    Sample::generated("coupon-issued", COUPON_WEBHOOK, Event::CouponIssued)
}

/// A coupon was changed.
#[cfg(feature = "catalog")]
#[must_use]
pub fn coupon_modified() -> Sample<crate::catalog::CouponWebhook> {
    Sample::generated("coupon-modified", COUPON_WEBHOOK, Event::CouponModified)
}

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

/// The lead source of a customer was changed.
#[cfg(feature = "customers")]
#[must_use]
pub fn lead_source_changed() -> Sample<crate::customers::CustomerWebhook> {
    Sample::generated("lead-source-changed", CUSTOMER_WEBHOOK, Event::LeadSourceChanged)
}

/// The tax number of a customer was validated; `isValid` has the result.
#[cfg(feature = "customers")]
#[must_use]
pub fn customer_tax_number_validated() -> Sample<
    crate::customers::CustomerTaxNumberWebhook,
> {
    Sample::generated(
        "customer-tax-number-validated",
        CUSTOMER_TAX_NUMBER_WEBHOOK,
        Event::CustomerTaxNumberValidated,
    )
}

/// An Experian check of a customer was performed; `outcome` has the result.
#[cfg(feature = "customers")]
#[must_use]
pub fn experian_check_performed() -> Sample<crate::customers::ExperianCheckWebhook> {
    Sample::generated(
        "experian-check-performed",
        EXPERIAN_CHECK_WEBHOOK,
        Event::ExperianCheckPerformed,
    )
}

/// A downtime of a gateway account ended.
#[cfg(feature = "gateways")]
#[must_use]
pub fn gateway_account_downtime_ended() -> Sample<
    crate::gateways::GatewayAccountWebhook,
> {
    Sample::generated(
        "gateway-account-downtime-ended",
        GATEWAY_ACCOUNT_WEBHOOK,
        Event::GatewayAccountDowntimeEnded,
    )
}

/// A downtime of a gateway account started.
#[cfg(feature = "gateways")]
#[must_use]
pub fn gateway_account_downtime_started() -> Sample<
    crate::gateways::GatewayAccountWebhook,
> {
    Sample::generated(
        "gateway-account-downtime-started",
        GATEWAY_ACCOUNT_WEBHOOK,
        Event::GatewayAccountDowntimeStarted,
    )
}

/// The onboarding of a gateway account was completed.
#[cfg(feature = "gateways")]
#[must_use]
pub fn gateway_account_onboarding_completed() -> Sample<
    crate::gateways::GatewayAccountWebhook,
> {
    Sample::generated(
        "gateway-account-onboarding-completed",
        GATEWAY_ACCOUNT_WEBHOOK,
        Event::GatewayAccountOnboardingCompleted,
    )
}

/// The onboarding of a gateway account failed.
#[cfg(feature = "gateways")]
#[must_use]
pub fn gateway_account_onboarding_failed() -> Sample<
    crate::gateways::GatewayAccountWebhook,
> {
    Sample::generated(
        "gateway-account-onboarding-failed",
        GATEWAY_ACCOUNT_WEBHOOK,
        Event::GatewayAccountOnboardingFailed,
    )
}

/// A gateway account reached one of its limits.
#[cfg(feature = "gateways")]
#[must_use]
pub fn gateway_account_limit_reached() -> Sample<
    crate::gateways::GatewayAccountLimitWebhook,
> {
    Sample::generated(
        "gateway-account-limit-reached",
        GATEWAY_ACCOUNT_LIMIT_WEBHOOK,
        Event::GatewayAccountLimitReached,
    )
}

/// A credit memo was applied in full.
#[cfg(feature = "invoices")]
#[must_use]
pub fn credit_memo_applied() -> Sample<crate::invoices::CreditMemoWebhook> {
    Sample::generated(
        "credit-memo-applied",
        CREDIT_MEMO_WEBHOOK,
        Event::CreditMemoApplied,
    )
}

/// A credit memo was created.
#[cfg(feature = "invoices")]
#[must_use]
pub fn credit_memo_created() -> Sample<crate::invoices::CreditMemoWebhook> {
    Sample::generated(
        "credit-memo-created",
        CREDIT_MEMO_WEBHOOK,
        Event::CreditMemoCreated,
    )
}

/// A credit memo was changed.
#[cfg(feature = "invoices")]
#[must_use]
pub fn credit_memo_modified() -> Sample<crate::invoices::CreditMemoWebhook> {
    Sample::generated(
        "credit-memo-modified",
        CREDIT_MEMO_WEBHOOK,
        Event::CreditMemoModified,
    )
}

/// A part of a credit memo was applied.
#[cfg(feature = "invoices")]
#[must_use]
pub fn credit_memo_partially_applied() -> Sample<crate::invoices::CreditMemoWebhook> {
    Sample::generated(
        "credit-memo-partially-applied",
        CREDIT_MEMO_WEBHOOK,
        Event::CreditMemoPartiallyApplied,
    )
}

/// A credit memo was voided.
#[cfg(feature = "invoices")]
#[must_use]
pub fn credit_memo_voided() -> Sample<crate::invoices::CreditMemoWebhook> {
    Sample::generated("credit-memo-voided", CREDIT_MEMO_WEBHOOK, Event::CreditMemoVoided)
}

/// The tax calculation of an invoice failed.
#[cfg(feature = "invoices")]
#[must_use]
pub fn invoice_tax_calculation_failed() -> Sample<crate::invoices::InvoiceTaxWebhook> {
    Sample::generated(
        "invoice-tax-calculation-failed",
        INVOICE_TAX_WEBHOOK,
        Event::InvoiceTaxCalculationFailed,
    )
}

/// An invoice was abandoned.
#[cfg(feature = "invoices")]
#[must_use]
pub fn invoice_abandoned() -> Sample<crate::invoices::InvoiceWebhook> {
    Sample::generated("invoice-abandoned", INVOICE_WEBHOOK, Event::InvoiceAbandoned)
}

/// An invoice was created.
#[cfg(feature = "invoices")]
#[must_use]
pub fn invoice_created() -> Sample<crate::invoices::InvoiceWebhook> {
    Sample::generated("invoice-created", INVOICE_WEBHOOK, Event::InvoiceCreated)
}

/// An invoice was issued.
#[cfg(feature = "invoices")]
#[must_use]
pub fn invoice_issued() -> Sample<crate::invoices::InvoiceWebhook> {
    Sample::generated("invoice-issued", INVOICE_WEBHOOK, Event::InvoiceIssued)
}

/// An invoice was changed.
#[cfg(feature = "invoices")]
#[must_use]
pub fn invoice_modified() -> Sample<crate::invoices::InvoiceWebhook> {
    Sample::generated("invoice-modified", INVOICE_WEBHOOK, Event::InvoiceModified)
}

/// An invoice was paid in full.
#[cfg(feature = "invoices")]
#[must_use]
pub fn invoice_paid() -> Sample<crate::invoices::InvoiceWebhook> {
    Sample::generated("invoice-paid", INVOICE_WEBHOOK, Event::InvoicePaid)
}

/// A part of an invoice was paid.
#[cfg(feature = "invoices")]
#[must_use]
pub fn invoice_partially_paid() -> Sample<crate::invoices::InvoiceWebhook> {
    Sample::generated(
        "invoice-partially-paid",
        INVOICE_WEBHOOK,
        Event::InvoicePartiallyPaid,
    )
}

/// An invoice was refunded in full.
#[cfg(feature = "invoices")]
#[must_use]
pub fn invoice_refunded() -> Sample<crate::invoices::InvoiceWebhook> {
    Sample::generated("invoice-refunded", INVOICE_WEBHOOK, Event::InvoiceRefunded)
}

/// A part of an invoice was refunded.
#[cfg(feature = "invoices")]
#[must_use]
pub fn invoice_partially_refunded() -> Sample<crate::invoices::InvoiceWebhook> {
    Sample::generated(
        "invoice-partially-refunded",
        INVOICE_WEBHOOK,
        Event::InvoicePartiallyRefunded,
    )
}

/// An invoice is past due.
#[cfg(feature = "invoices")]
#[must_use]
pub fn invoice_past_due() -> Sample<crate::invoices::InvoiceWebhook> {
    Sample::generated("invoice-past-due", INVOICE_WEBHOOK, Event::InvoicePastDue)
}

/// A reminder of a past-due invoice is due.
#[cfg(feature = "invoices")]
#[must_use]
pub fn invoice_past_due_reminder() -> Sample<crate::invoices::InvoiceWebhook> {
    Sample::generated(
        "invoice-past-due-reminder",
        INVOICE_WEBHOOK,
        Event::InvoicePastDueReminder,
    )
}

/// An invoice was reissued.
#[cfg(feature = "invoices")]
#[must_use]
pub fn invoice_reissued() -> Sample<crate::invoices::InvoiceWebhook> {
    Sample::generated("invoice-reissued", INVOICE_WEBHOOK, Event::InvoiceReissued)
}

/// An invoice was voided.
#[cfg(feature = "invoices")]
#[must_use]
pub fn invoice_voided() -> Sample<crate::invoices::InvoiceWebhook> {
    Sample::generated("invoice-voided", INVOICE_WEBHOOK, Event::InvoiceVoided)
}

/// The payment of a renewal invoice was canceled.
#[cfg(feature = "invoices")]
#[must_use]
pub fn renewal_invoice_payment_canceled() -> Sample<
    crate::invoices::RenewalInvoicePaymentWebhook,
> {
    Sample::generated(
        "renewal-invoice-payment-canceled",
        RENEWAL_INVOICE_PAYMENT_WEBHOOK,
        Event::RenewalInvoicePaymentCanceled,
    )
}

/// The payment of a renewal invoice was declined.
#[cfg(feature = "invoices")]
#[must_use]
pub fn renewal_invoice_payment_declined() -> Sample<
    crate::invoices::RenewalInvoicePaymentWebhook,
> {
    Sample::generated(
        "renewal-invoice-payment-declined",
        RENEWAL_INVOICE_PAYMENT_WEBHOOK,
        Event::RenewalInvoicePaymentDeclined,
    )
}

/// A KYC document was accepted.
#[cfg(feature = "kyc")]
#[must_use]
pub fn kyc_document_accepted() -> Sample<crate::kyc::KycDocumentWebhook> {
    Sample::generated(
        "kyc-document-accepted",
        KYC_DOCUMENT_WEBHOOK,
        Event::KycDocumentAccepted,
    )
}

/// A KYC document was created.
#[cfg(feature = "kyc")]
#[must_use]
pub fn kyc_document_created() -> Sample<crate::kyc::KycDocumentWebhook> {
    Sample::generated(
        "kyc-document-created",
        KYC_DOCUMENT_WEBHOOK,
        Event::KycDocumentCreated,
    )
}

/// A KYC document was changed.
#[cfg(feature = "kyc")]
#[must_use]
pub fn kyc_document_modified() -> Sample<crate::kyc::KycDocumentWebhook> {
    Sample::generated(
        "kyc-document-modified",
        KYC_DOCUMENT_WEBHOOK,
        Event::KycDocumentModified,
    )
}

/// A KYC document was rejected.
#[cfg(feature = "kyc")]
#[must_use]
pub fn kyc_document_rejected() -> Sample<crate::kyc::KycDocumentWebhook> {
    Sample::generated(
        "kyc-document-rejected",
        KYC_DOCUMENT_WEBHOOK,
        Event::KycDocumentRejected,
    )
}

/// A KYC document was reviewed.
#[cfg(feature = "kyc")]
#[must_use]
pub fn kyc_document_reviewed() -> Sample<crate::kyc::KycDocumentWebhook> {
    Sample::generated(
        "kyc-document-reviewed",
        KYC_DOCUMENT_WEBHOOK,
        Event::KycDocumentReviewed,
    )
}

/// A KYC document was archived.
#[cfg(feature = "kyc")]
#[must_use]
pub fn kyc_document_archived() -> Sample<crate::kyc::KycDocumentWebhook> {
    Sample::generated(
        "kyc-document-archived",
        KYC_DOCUMENT_WEBHOOK,
        Event::KycDocumentArchived,
    )
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

/// A balance transaction was settled.
#[cfg(feature = "payments")]
#[must_use]
pub fn balance_transaction_settled() -> Sample<
    crate::payments::BalanceTransactionWebhook,
> {
    Sample::generated(
        "balance-transaction-settled",
        BALANCE_TRANSACTION_WEBHOOK,
        Event::BalanceTransactionSettled,
    )
}

/// A dispute was created.
#[cfg(feature = "payments")]
#[must_use]
pub fn dispute_created() -> Sample<crate::payments::DisputeWebhook> {
    Sample::generated("dispute-created", DISPUTE_WEBHOOK, Event::DisputeCreated)
}

/// A dispute was changed.
#[cfg(feature = "payments")]
#[must_use]
pub fn dispute_modified() -> Sample<crate::payments::DisputeWebhook> {
    Sample::generated("dispute-modified", DISPUTE_WEBHOOK, Event::DisputeModified)
}

/// A payment card was created.
#[cfg(feature = "payments")]
#[must_use]
pub fn payment_card_created() -> Sample<crate::payments::PaymentCardWebhook> {
    Sample::generated(
        "payment-card-created",
        PAYMENT_CARD_WEBHOOK,
        Event::PaymentCardCreated,
    )
}

/// A reminder of the expiration of a payment card is due.
#[cfg(feature = "payments")]
#[must_use]
pub fn payment_card_expiration_reminder() -> Sample<
    crate::payments::PaymentCardWebhook,
> {
    Sample::generated(
        "payment-card-expiration-reminder",
        PAYMENT_CARD_WEBHOOK,
        Event::PaymentCardExpirationReminder,
    )
}

/// A payment card expired.
#[cfg(feature = "payments")]
#[must_use]
pub fn payment_card_expired() -> Sample<crate::payments::PaymentCardWebhook> {
    Sample::generated(
        "payment-card-expired",
        PAYMENT_CARD_WEBHOOK,
        Event::PaymentCardExpired,
    )
}

/// A payment instrument was changed.
#[cfg(feature = "payments")]
#[must_use]
pub fn payment_instrument_modified() -> Sample<
    crate::payments::PaymentInstrumentWebhook,
> {
    Sample::generated(
        "payment-instrument-modified",
        PAYMENT_INSTRUMENT_WEBHOOK,
        Event::PaymentInstrumentModified,
    )
}

/// A payout request was canceled.
#[cfg(feature = "payments")]
#[must_use]
pub fn payout_request_canceled() -> Sample<crate::payments::PayoutRequestWebhook> {
    Sample::generated(
        "payout-request-canceled",
        PAYOUT_REQUEST_WEBHOOK,
        Event::PayoutRequestCanceled,
    )
}

/// A payout request was created.
#[cfg(feature = "payments")]
#[must_use]
pub fn payout_request_created() -> Sample<crate::payments::PayoutRequestWebhook> {
    Sample::generated(
        "payout-request-created",
        PAYOUT_REQUEST_WEBHOOK,
        Event::PayoutRequestCreated,
    )
}

/// A payout request was fulfilled.
#[cfg(feature = "payments")]
#[must_use]
pub fn payout_request_fulfilled() -> Sample<crate::payments::PayoutRequestWebhook> {
    Sample::generated(
        "payout-request-fulfilled",
        PAYOUT_REQUEST_WEBHOOK,
        Event::PayoutRequestFulfilled,
    )
}

/// A payout request was changed.
#[cfg(feature = "payments")]
#[must_use]
pub fn payout_request_modified() -> Sample<crate::payments::PayoutRequestWebhook> {
    Sample::generated(
        "payout-request-modified",
        PAYOUT_REQUEST_WEBHOOK,
        Event::PayoutRequestModified,
    )
}

/// A gateway account was requested for a transaction.
#[cfg(feature = "payments")]
#[must_use]
pub fn gateway_account_requested() -> Sample<crate::payments::TransactionWebhook> {
    Sample::generated(
        "gateway-account-requested",
        TRANSACTION_WEBHOOK,
        Event::GatewayAccountRequested,
    )
}

/// An offsite payment was completed.
#[cfg(feature = "payments")]
#[must_use]
pub fn offsite_payment_completed() -> Sample<crate::payments::TransactionWebhook> {
    Sample::generated(
        "offsite-payment-completed",
        TRANSACTION_WEBHOOK,
        Event::OffsitePaymentCompleted,
    )
}

/// The risk score of a transaction was changed.
#[cfg(feature = "payments")]
#[must_use]
pub fn risk_score_changed() -> Sample<crate::payments::TransactionWebhook> {
    Sample::generated("risk-score-changed", TRANSACTION_WEBHOOK, Event::RiskScoreChanged)
}

/// A discrepancy in the amount of a transaction was found.
#[cfg(feature = "payments")]
#[must_use]
pub fn transaction_amount_discrepancy_found() -> Sample<
    crate::payments::TransactionWebhook,
> {
    Sample::generated(
        "transaction-amount-discrepancy-found",
        TRANSACTION_WEBHOOK,
        Event::TransactionAmountDiscrepancyFound,
    )
}

/// A transaction was declined.
#[cfg(feature = "payments")]
#[must_use]
pub fn transaction_declined() -> Sample<crate::payments::TransactionWebhook> {
    Sample::generated(
        "transaction-declined",
        TRANSACTION_WEBHOOK,
        Event::TransactionDeclined,
    )
}

/// A discrepancy in a transaction was found.
#[cfg(feature = "payments")]
#[must_use]
pub fn transaction_discrepancy_found() -> Sample<crate::payments::TransactionWebhook> {
    Sample::generated(
        "transaction-discrepancy-found",
        TRANSACTION_WEBHOOK,
        Event::TransactionDiscrepancyFound,
    )
}

/// The processing of a transaction was requested.
#[cfg(feature = "payments")]
#[must_use]
pub fn transaction_process_requested() -> Sample<crate::payments::TransactionWebhook> {
    Sample::generated(
        "transaction-process-requested",
        TRANSACTION_WEBHOOK,
        Event::TransactionProcessRequested,
    )
}

/// A transaction was processed.
#[cfg(feature = "payments")]
#[must_use]
pub fn transaction_processed() -> Sample<crate::payments::TransactionWebhook> {
    Sample::generated(
        "transaction-processed",
        TRANSACTION_WEBHOOK,
        Event::TransactionProcessed,
    )
}

/// A transaction was reconciled.
#[cfg(feature = "payments")]
#[must_use]
pub fn transaction_reconciled() -> Sample<crate::payments::TransactionWebhook> {
    Sample::generated(
        "transaction-reconciled",
        TRANSACTION_WEBHOOK,
        Event::TransactionReconciled,
    )
}

/// The timeout of a transaction was resolved.
#[cfg(feature = "payments")]
#[must_use]
pub fn transaction_timeout_resolved() -> Sample<crate::payments::TransactionWebhook> {
    Sample::generated(
        "transaction-timeout-resolved",
        TRANSACTION_WEBHOOK,
        Event::TransactionTimeoutResolved,
    )
}

/// A transaction that waited for the gateway was completed.
#[cfg(feature = "payments")]
#[must_use]
pub fn waiting_gateway_transaction_completed() -> Sample<
    crate::payments::TransactionWebhook,
> {
    Sample::generated(
        "waiting-gateway-transaction-completed",
        TRANSACTION_WEBHOOK,
        Event::WaitingGatewayTransactionCompleted,
    )
}

/// Available payment methods were requested with a ready-to-pay call.
#[cfg(feature = "payments")]
#[must_use]
pub fn ready_to_pay_requested() -> Sample<crate::payments::ReadyToPayWebhook> {
    Sample::generated(
        "ready-to-pay-requested",
        READY_TO_PAY_WEBHOOK,
        Event::ReadyToPayRequested,
    )
}

/// A part of a transaction was refunded.
#[cfg(feature = "payments")]
#[must_use]
pub fn transaction_partially_refunded() -> Sample<
    crate::payments::ChildTransactionWebhook,
> {
    Sample::generated(
        "transaction-partially-refunded",
        CHILD_TRANSACTION_WEBHOOK,
        Event::TransactionPartiallyRefunded,
    )
}

/// A transaction was refunded in full.
#[cfg(feature = "payments")]
#[must_use]
pub fn transaction_refunded() -> Sample<crate::payments::ChildTransactionWebhook> {
    Sample::generated(
        "transaction-refunded",
        CHILD_TRANSACTION_WEBHOOK,
        Event::TransactionRefunded,
    )
}

/// A transaction was voided.
#[cfg(feature = "payments")]
#[must_use]
pub fn transaction_voided() -> Sample<crate::payments::ChildTransactionWebhook> {
    Sample::generated(
        "transaction-voided",
        CHILD_TRANSACTION_WEBHOOK,
        Event::TransactionVoided,
    )
}

/// A lookup of the autodeposit registration of a payee was performed.
#[cfg(feature = "payments")]
#[must_use]
pub fn autodeposit_lookup_performed() -> Sample<
    crate::payments::AutodepositLookupWebhook,
> {
    Sample::generated(
        "autodeposit-lookup-performed",
        AUTODEPOSIT_LOOKUP_WEBHOOK,
        Event::AutodepositLookupPerformed,
    )
}

/// A data export was completed.
#[cfg(feature = "reports")]
#[must_use]
pub fn data_export_completed() -> Sample<crate::reports::DataExportWebhook> {
    Sample::generated(
        "data-export-completed",
        DATA_EXPORT_WEBHOOK,
        Event::DataExportCompleted,
    )
}

/// A data export failed.
#[cfg(feature = "reports")]
#[must_use]
pub fn data_export_failed() -> Sample<crate::reports::DataExportWebhook> {
    Sample::generated("data-export-failed", DATA_EXPORT_WEBHOOK, Event::DataExportFailed)
}

/// A quote was accepted.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn quote_accepted() -> Sample<crate::subscriptions::QuoteWebhook> {
    Sample::generated("quote-accepted", QUOTE_WEBHOOK, Event::QuoteAccepted)
}

/// A quote was canceled.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn quote_canceled() -> Sample<crate::subscriptions::QuoteWebhook> {
    Sample::generated("quote-canceled", QUOTE_WEBHOOK, Event::QuoteCanceled)
}

/// A quote was created.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn quote_created() -> Sample<crate::subscriptions::QuoteWebhook> {
    Sample::generated("quote-created", QUOTE_WEBHOOK, Event::QuoteCreated)
}

/// A quote expired.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn quote_expired() -> Sample<crate::subscriptions::QuoteWebhook> {
    Sample::generated("quote-expired", QUOTE_WEBHOOK, Event::QuoteExpired)
}

/// A quote was issued.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn quote_issued() -> Sample<crate::subscriptions::QuoteWebhook> {
    Sample::generated("quote-issued", QUOTE_WEBHOOK, Event::QuoteIssued)
}

/// An issued quote was recalled.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn quote_recalled() -> Sample<crate::subscriptions::QuoteWebhook> {
    Sample::generated("quote-recalled", QUOTE_WEBHOOK, Event::QuoteRecalled)
}

/// A quote was rejected.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn quote_rejected() -> Sample<crate::subscriptions::QuoteWebhook> {
    Sample::generated("quote-rejected", QUOTE_WEBHOOK, Event::QuoteRejected)
}

/// A quote was updated.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn quote_updated() -> Sample<crate::subscriptions::QuoteWebhook> {
    Sample::generated("quote-updated", QUOTE_WEBHOOK, Event::QuoteUpdated)
}

/// The usage of an order item reached its hard limit.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn hard_usage_limit_reached() -> Sample<crate::subscriptions::UsageLimitWebhook> {
    Sample::generated(
        "hard-usage-limit-reached",
        USAGE_LIMIT_WEBHOOK,
        Event::HardUsageLimitReached,
    )
}

/// The usage of an order item reached its soft limit.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn soft_usage_limit_reached() -> Sample<crate::subscriptions::UsageLimitWebhook> {
    Sample::generated(
        "soft-usage-limit-reached",
        USAGE_LIMIT_WEBHOOK,
        Event::SoftUsageLimitReached,
    )
}

/// The usage of an order item reached its trial limit.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn trial_usage_limit_reached() -> Sample<crate::subscriptions::UsageLimitWebhook> {
    Sample::generated(
        "trial-usage-limit-reached",
        USAGE_LIMIT_WEBHOOK,
        Event::TrialUsageLimitReached,
    )
}

/// A reminder was sent that an order will be abandoned.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn order_abandon_reminder() -> Sample<crate::subscriptions::OrderReminderWebhook> {
    Sample::generated(
        "order-abandon-reminder",
        ORDER_REMINDER_WEBHOOK,
        Event::OrderAbandonReminder,
    )
}

/// An order was abandoned.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn order_abandoned() -> Sample<crate::subscriptions::SubscriptionWebhook> {
    Sample::generated("order-abandoned", SUBSCRIPTION_WEBHOOK, Event::OrderAbandoned)
}

/// An order was completed.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn order_completed() -> Sample<crate::subscriptions::SubscriptionWebhook> {
    Sample::generated("order-completed", SUBSCRIPTION_WEBHOOK, Event::OrderCompleted)
}

/// A subscription was activated.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_activated() -> Sample<crate::subscriptions::SubscriptionWebhook> {
    Sample::generated(
        "subscription-activated",
        SUBSCRIPTION_WEBHOOK,
        Event::SubscriptionActivated,
    )
}

/// A subscription was canceled.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_canceled() -> Sample<crate::subscriptions::SubscriptionWebhook> {
    Sample::generated(
        "subscription-canceled",
        SUBSCRIPTION_WEBHOOK,
        Event::SubscriptionCanceled,
    )
}

/// A subscription churned: its service ended.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_churned() -> Sample<crate::subscriptions::SubscriptionWebhook> {
    Sample::generated(
        "subscription-churned",
        SUBSCRIPTION_WEBHOOK,
        Event::SubscriptionChurned,
    )
}

/// A subscription was created.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_created() -> Sample<crate::subscriptions::SubscriptionWebhook> {
    Sample::generated(
        "subscription-created",
        SUBSCRIPTION_WEBHOOK,
        Event::SubscriptionCreated,
    )
}

/// A subscription was downgraded.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_downgraded() -> Sample<crate::subscriptions::SubscriptionWebhook> {
    Sample::generated(
        "subscription-downgraded",
        SUBSCRIPTION_WEBHOOK,
        Event::SubscriptionDowngraded,
    )
}

/// The items of a subscription were changed.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_items_changed() -> Sample<
    crate::subscriptions::SubscriptionWebhook,
> {
    Sample::generated(
        "subscription-items-changed",
        SUBSCRIPTION_WEBHOOK,
        Event::SubscriptionItemsChanged,
    )
}

/// A subscription was changed.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_modified() -> Sample<crate::subscriptions::SubscriptionWebhook> {
    Sample::generated(
        "subscription-modified",
        SUBSCRIPTION_WEBHOOK,
        Event::SubscriptionModified,
    )
}

/// A subscription was reactivated.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_reactivated() -> Sample<crate::subscriptions::SubscriptionWebhook> {
    Sample::generated(
        "subscription-reactivated",
        SUBSCRIPTION_WEBHOOK,
        Event::SubscriptionReactivated,
    )
}

/// A reminder of the renewal of a subscription is due.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_renewal_reminder() -> Sample<
    crate::subscriptions::SubscriptionWebhook,
> {
    Sample::generated(
        "subscription-renewal-reminder",
        SUBSCRIPTION_WEBHOOK,
        Event::SubscriptionRenewalReminder,
    )
}

/// A subscription was renewed.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_renewed() -> Sample<crate::subscriptions::SubscriptionWebhook> {
    Sample::generated(
        "subscription-renewed",
        SUBSCRIPTION_WEBHOOK,
        Event::SubscriptionRenewed,
    )
}

/// The trial of a subscription was converted.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_trial_converted() -> Sample<
    crate::subscriptions::SubscriptionWebhook,
> {
    Sample::generated(
        "subscription-trial-converted",
        SUBSCRIPTION_WEBHOOK,
        Event::SubscriptionTrialConverted,
    )
}

/// A reminder of the end of a trial is due.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_trial_end_reminder() -> Sample<
    crate::subscriptions::SubscriptionWebhook,
> {
    Sample::generated(
        "subscription-trial-end-reminder",
        SUBSCRIPTION_WEBHOOK,
        Event::SubscriptionTrialEndReminder,
    )
}

/// The trial of a subscription ended.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_trial_ended() -> Sample<crate::subscriptions::SubscriptionWebhook> {
    Sample::generated(
        "subscription-trial-ended",
        SUBSCRIPTION_WEBHOOK,
        Event::SubscriptionTrialEnded,
    )
}

/// A subscription was upgraded.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_upgraded() -> Sample<crate::subscriptions::SubscriptionWebhook> {
    Sample::generated(
        "subscription-upgraded",
        SUBSCRIPTION_WEBHOOK,
        Event::SubscriptionUpgraded,
    )
}

/// An order reached delinquency.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn order_delinquency_reached() -> Sample<crate::subscriptions::SubscriptionWebhook> {
    Sample::generated(
        "order-delinquency-reached",
        SUBSCRIPTION_WEBHOOK,
        Event::OrderDelinquencyReached,
    )
}

/// A renewal invoice of a subscription was issued.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn renewal_invoice_issued() -> Sample<crate::subscriptions::RenewalInvoiceWebhook> {
    Sample::generated(
        "renewal-invoice-issued",
        RENEWAL_INVOICE_WEBHOOK,
        Event::RenewalInvoiceIssued,
    )
}

/// The filled quantity of an order item reached its limit.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_quantity_filled_limit_reached() -> Sample<
    crate::subscriptions::QuantityFilledWebhook,
> {
    Sample::generated(
        "subscription-quantity-filled-limit-reached",
        QUANTITY_FILLED_WEBHOOK,
        Event::SubscriptionQuantityFilledLimitReached,
    )
}

/// A subscription was paused.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_paused() -> Sample<crate::subscriptions::SubscriptionPauseWebhook> {
    Sample::generated(
        "subscription-paused",
        SUBSCRIPTION_PAUSE_WEBHOOK,
        Event::SubscriptionPaused,
    )
}

/// A pause of a subscription was created.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_pause_created() -> Sample<
    crate::subscriptions::SubscriptionPauseWebhook,
> {
    Sample::generated(
        "subscription-pause-created",
        SUBSCRIPTION_PAUSE_WEBHOOK,
        Event::SubscriptionPauseCreated,
    )
}

/// A pause of a subscription was changed.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_pause_modified() -> Sample<
    crate::subscriptions::SubscriptionPauseWebhook,
> {
    Sample::generated(
        "subscription-pause-modified",
        SUBSCRIPTION_PAUSE_WEBHOOK,
        Event::SubscriptionPauseModified,
    )
}

/// A pause of a subscription was revoked.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_pause_revoked() -> Sample<
    crate::subscriptions::SubscriptionPauseWebhook,
> {
    Sample::generated(
        "subscription-pause-revoked",
        SUBSCRIPTION_PAUSE_WEBHOOK,
        Event::SubscriptionPauseRevoked,
    )
}

/// A subscription was resumed after a pause.
#[cfg(feature = "subscriptions")]
#[must_use]
pub fn subscription_resumed() -> Sample<crate::subscriptions::SubscriptionPauseWebhook> {
    Sample::generated(
        "subscription-resumed",
        SUBSCRIPTION_PAUSE_WEBHOOK,
        Event::SubscriptionResumed,
    )
}

/// A sample of every event in this build.
pub(crate) static ALL: &[fn() -> Sample<Event>] = &[
    #[cfg(feature = "account")]
    || application_instance_disabled().any(),
    #[cfg(feature = "account")]
    || application_instance_enabled().any(),
    #[cfg(feature = "account")]
    || organization_tax_number_validated().any(),
    #[cfg(feature = "catalog")]
    || coupon_application_removed().any(),
    #[cfg(feature = "catalog")]
    || coupon_applied().any(),
    #[cfg(feature = "catalog")]
    || coupon_redeemed().any(),
    #[cfg(feature = "catalog")]
    || coupon_redemption_canceled().any(),
    #[cfg(feature = "catalog")]
    || coupon_expiration_modified().any(),
    #[cfg(feature = "catalog")]
    || coupon_expired().any(),
    #[cfg(feature = "catalog")]
    || coupon_issued().any(),
    #[cfg(feature = "catalog")]
    || coupon_modified().any(),
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
    #[cfg(feature = "customers")]
    || lead_source_changed().any(),
    #[cfg(feature = "customers")]
    || customer_tax_number_validated().any(),
    #[cfg(feature = "customers")]
    || experian_check_performed().any(),
    #[cfg(feature = "gateways")]
    || gateway_account_downtime_ended().any(),
    #[cfg(feature = "gateways")]
    || gateway_account_downtime_started().any(),
    #[cfg(feature = "gateways")]
    || gateway_account_onboarding_completed().any(),
    #[cfg(feature = "gateways")]
    || gateway_account_onboarding_failed().any(),
    #[cfg(feature = "gateways")]
    || gateway_account_limit_reached().any(),
    #[cfg(feature = "invoices")]
    || credit_memo_applied().any(),
    #[cfg(feature = "invoices")]
    || credit_memo_created().any(),
    #[cfg(feature = "invoices")]
    || credit_memo_modified().any(),
    #[cfg(feature = "invoices")]
    || credit_memo_partially_applied().any(),
    #[cfg(feature = "invoices")]
    || credit_memo_voided().any(),
    #[cfg(feature = "invoices")]
    || invoice_tax_calculation_failed().any(),
    #[cfg(feature = "invoices")]
    || invoice_abandoned().any(),
    #[cfg(feature = "invoices")]
    || invoice_created().any(),
    #[cfg(feature = "invoices")]
    || invoice_issued().any(),
    #[cfg(feature = "invoices")]
    || invoice_modified().any(),
    #[cfg(feature = "invoices")]
    || invoice_paid().any(),
    #[cfg(feature = "invoices")]
    || invoice_partially_paid().any(),
    #[cfg(feature = "invoices")]
    || invoice_refunded().any(),
    #[cfg(feature = "invoices")]
    || invoice_partially_refunded().any(),
    #[cfg(feature = "invoices")]
    || invoice_past_due().any(),
    #[cfg(feature = "invoices")]
    || invoice_past_due_reminder().any(),
    #[cfg(feature = "invoices")]
    || invoice_reissued().any(),
    #[cfg(feature = "invoices")]
    || invoice_voided().any(),
    #[cfg(feature = "invoices")]
    || renewal_invoice_payment_canceled().any(),
    #[cfg(feature = "invoices")]
    || renewal_invoice_payment_declined().any(),
    #[cfg(feature = "kyc")]
    || kyc_document_accepted().any(),
    #[cfg(feature = "kyc")]
    || kyc_document_created().any(),
    #[cfg(feature = "kyc")]
    || kyc_document_modified().any(),
    #[cfg(feature = "kyc")]
    || kyc_document_rejected().any(),
    #[cfg(feature = "kyc")]
    || kyc_document_reviewed().any(),
    #[cfg(feature = "kyc")]
    || kyc_document_archived().any(),
    #[cfg(feature = "kyc")]
    || kyc_request_attempted().any(),
    #[cfg(feature = "kyc")]
    || kyc_request_failed().any(),
    #[cfg(feature = "kyc")]
    || kyc_request_fulfilled().any(),
    #[cfg(feature = "kyc")]
    || kyc_request_partially_fulfilled().any(),
    #[cfg(feature = "payments")]
    || balance_transaction_settled().any(),
    #[cfg(feature = "payments")]
    || dispute_created().any(),
    #[cfg(feature = "payments")]
    || dispute_modified().any(),
    #[cfg(feature = "payments")]
    || payment_card_created().any(),
    #[cfg(feature = "payments")]
    || payment_card_expiration_reminder().any(),
    #[cfg(feature = "payments")]
    || payment_card_expired().any(),
    #[cfg(feature = "payments")]
    || payment_instrument_modified().any(),
    #[cfg(feature = "payments")]
    || payout_request_canceled().any(),
    #[cfg(feature = "payments")]
    || payout_request_created().any(),
    #[cfg(feature = "payments")]
    || payout_request_fulfilled().any(),
    #[cfg(feature = "payments")]
    || payout_request_modified().any(),
    #[cfg(feature = "payments")]
    || gateway_account_requested().any(),
    #[cfg(feature = "payments")]
    || offsite_payment_completed().any(),
    #[cfg(feature = "payments")]
    || risk_score_changed().any(),
    #[cfg(feature = "payments")]
    || transaction_amount_discrepancy_found().any(),
    #[cfg(feature = "payments")]
    || transaction_declined().any(),
    #[cfg(feature = "payments")]
    || transaction_discrepancy_found().any(),
    #[cfg(feature = "payments")]
    || transaction_process_requested().any(),
    #[cfg(feature = "payments")]
    || transaction_processed().any(),
    #[cfg(feature = "payments")]
    || transaction_reconciled().any(),
    #[cfg(feature = "payments")]
    || transaction_timeout_resolved().any(),
    #[cfg(feature = "payments")]
    || waiting_gateway_transaction_completed().any(),
    #[cfg(feature = "payments")]
    || ready_to_pay_requested().any(),
    #[cfg(feature = "payments")]
    || transaction_partially_refunded().any(),
    #[cfg(feature = "payments")]
    || transaction_refunded().any(),
    #[cfg(feature = "payments")]
    || transaction_voided().any(),
    #[cfg(feature = "payments")]
    || autodeposit_lookup_performed().any(),
    #[cfg(feature = "reports")]
    || data_export_completed().any(),
    #[cfg(feature = "reports")]
    || data_export_failed().any(),
    #[cfg(feature = "subscriptions")]
    || quote_accepted().any(),
    #[cfg(feature = "subscriptions")]
    || quote_canceled().any(),
    #[cfg(feature = "subscriptions")]
    || quote_created().any(),
    #[cfg(feature = "subscriptions")]
    || quote_expired().any(),
    #[cfg(feature = "subscriptions")]
    || quote_issued().any(),
    #[cfg(feature = "subscriptions")]
    || quote_recalled().any(),
    #[cfg(feature = "subscriptions")]
    || quote_rejected().any(),
    #[cfg(feature = "subscriptions")]
    || quote_updated().any(),
    #[cfg(feature = "subscriptions")]
    || hard_usage_limit_reached().any(),
    #[cfg(feature = "subscriptions")]
    || soft_usage_limit_reached().any(),
    #[cfg(feature = "subscriptions")]
    || trial_usage_limit_reached().any(),
    #[cfg(feature = "subscriptions")]
    || order_abandon_reminder().any(),
    #[cfg(feature = "subscriptions")]
    || order_abandoned().any(),
    #[cfg(feature = "subscriptions")]
    || order_completed().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_activated().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_canceled().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_churned().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_created().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_downgraded().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_items_changed().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_modified().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_reactivated().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_renewal_reminder().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_renewed().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_trial_converted().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_trial_end_reminder().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_trial_ended().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_upgraded().any(),
    #[cfg(feature = "subscriptions")]
    || order_delinquency_reached().any(),
    #[cfg(feature = "subscriptions")]
    || renewal_invoice_issued().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_quantity_filled_limit_reached().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_paused().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_pause_created().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_pause_modified().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_pause_revoked().any(),
    #[cfg(feature = "subscriptions")]
    || subscription_resumed().any(),
];
