// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of webhooks.

use crate::query::known_names;

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
