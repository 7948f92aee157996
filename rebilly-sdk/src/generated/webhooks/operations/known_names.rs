// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of webhooks.

use crate::query::known_names;

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`ApiTracking`](crate::webhooks::ApiTracking).
    api_tracking_expand {
        ORGANIZATION = "organization",
    }
}

known_names! {
    /// Names of the properties of [`ApiTracking`](crate::webhooks::ApiTracking), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    api_tracking_fields {
        CREATED_TIME = "createdTime", DURATION = "duration", ID = "id", IP_ADDRESS = "ipAddress",
        METHOD = "method", ORGANIZATION_ID = "organizationId",
        RELATED_RESOURCE_IDS = "relatedResourceIds", REQUEST = "request",
        REQUEST_HEADERS = "requestHeaders", RESPONSE = "response", RESPONSE_HEADERS = "responseHeaders",
        ROUTE = "route", STATUS = "status", UPDATED_TIME = "updatedTime", URL = "url", USER = "user",
    }
}

known_names! {
    /// Names of the properties of [`GlobalWebhook`](crate::webhooks::GlobalWebhook), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    global_webhook_fields {
        BODY = "body", CREATED_TIME = "createdTime", CREDENTIAL_HASH = "credentialHash",
        EVENTS_FILTER = "eventsFilter", FILTER = "filter", HEADERS = "headers", ID = "id",
        METHOD = "method", STATUS = "status", UPDATED_TIME = "updatedTime", URL = "url",
    }
}

known_names! {
    /// Names of the properties of [`GoogleSpreadsheet`](crate::webhooks::GoogleSpreadsheet), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    google_spreadsheet_fields {
        ID = "id", NAME = "name",
    }
}

known_names! {
    /// Names of the properties of [`ServiceCredential`](crate::webhooks::ServiceCredential), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    service_credential_fields {
        DEACTIVATION_TIME = "deactivationTime", HASH = "hash", ID = "id", STATUS = "status",
        TYPE = "type",
    }
}

known_names! {
    /// Names of the properties of [`TaxTracking`](crate::webhooks::TaxTracking), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    tax_tracking_fields {
        CUSTOMER_ID = "customerId", DURATION = "duration", ENTITY_ID = "entityId", ID = "id",
        INITIATED_TIME = "initiatedTime", METHOD = "method", ORGANIZATION_ID = "organizationId",
        REQUEST = "request", REQUEST_HEADERS = "requestHeaders", RESPONSE = "response",
        RESPONSE_HEADERS = "responseHeaders", STATUS = "status", TAX_SERVICE = "taxService",
        TAX_SERVICE_CREDENTIAL_SOURCE = "taxServiceCredentialSource", URL = "url",
    }
}

known_names! {
    /// Names of the properties of [`ValueList`](crate::lists::ValueList), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    value_list_fields {
        CREATED_TIME = "createdTime", DESCRIPTION = "description", ID = "id",
        UPDATED_TIME = "updatedTime", VALUES = "values", VERSION = "version",
    }
}

known_names! {
    /// Names of the properties of [`WebhookCredential`](crate::webhooks::WebhookCredential), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    webhook_credential_fields {
        AUTH = "auth", DEACTIVATION_TIME = "deactivationTime", HASH = "hash", HOST = "host", ID = "id",
        STATUS = "status", TYPE = "type",
    }
}

known_names! {
    /// Names of the properties of [`WebhookTracking`](crate::webhooks::WebhookTracking), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    webhook_tracking_fields {
        ATTEMPT = "attempt", CREATED_TIME = "createdTime", DURATION = "duration",
        ENTITY_ID = "entityId", EVENT_TYPE = "eventType", ID = "id", INITIATED_TIME = "initiatedTime",
        METHOD = "method", ORGANIZATION_ID = "organizationId", REQUEST = "request",
        REQUEST_HEADERS = "requestHeaders", RESPONSE = "response", RESPONSE_HEADERS = "responseHeaders",
        SENT_TIME = "sentTime", SOURCE = "source", STATUS = "status", UPDATED_TIME = "updatedTime",
        URL = "url",
    }
}
