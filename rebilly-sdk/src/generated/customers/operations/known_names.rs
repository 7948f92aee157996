// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of customers.

use crate::query::known_names;

known_names! {
    /// Known names of resources that `expand` embeds in [`Customer`](crate::customers::Customer).
    customer_expand {
        DEFAULT_PAYMENT_INSTRUMENT = "defaultPaymentInstrument", LEAD_SOURCE = "leadSource",
        WEBSITE = "website",
    }
}

known_names! {
    /// Names of the properties of [`Customer`](crate::customers::Customer), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    customer_fields {
        AVERAGE_VALUE = "averageValue", COMPANY = "company", CREATED_TIME = "createdTime",
        CUSTOM_FIELDS = "customFields", DEFAULT_PAYMENT_INSTRUMENT = "defaultPaymentInstrument",
        EMAIL = "email", FIRST_NAME = "firstName", HAS_FULFILLED_KYC = "hasFulfilledKyc", ID = "id",
        INVOICE_COUNT = "invoiceCount", IS_EDD_REQUIRED = "isEddRequired", LAST_NAME = "lastName",
        LAST_PAYMENT_TIME = "lastPaymentTime", LEAD_SOURCE = "leadSource",
        LIFETIME_REVENUE = "lifetimeRevenue", LOCALE = "locale",
        NOTIFICATION_EMAILS = "notificationEmails", ORGANIZATION_ID = "organizationId",
        PAYMENT_COUNT = "paymentCount", PAYMENT_TOKEN = "paymentToken", PERSON_ID = "personId",
        PREFERRED_PAYOUT_INSTRUMENT_ID = "preferredPayoutInstrumentId",
        PRIMARY_ADDRESS = "primaryAddress", REVISION = "revision", TAGS = "tags",
        TAX_NUMBERS = "taxNumbers", UPDATED_TIME = "updatedTime", WEBSITE_ID = "websiteId",
    }
}

known_names! {
    /// Names of the properties of
    /// [`CustomerTimelineCustomEvent`](crate::customers::CustomerTimelineCustomEvent), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    customer_timeline_custom_event_fields {
        CREATED_TIME = "createdTime", ID = "id", NAME = "name", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`CustomerTimeline`](crate::customers::CustomerTimeline), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    customer_timeline_fields {
        CUSTOM_EVENT_TYPE = "customEventType", EXTRA_DATA = "extraData", ID = "id", MESSAGE = "message",
        OCCURRED_TIME = "occurredTime", TRIGGERED_BY = "triggeredBy", TYPE = "type",
    }
}

known_names! {
    /// Names of the properties of [`ExternalIdentifier`](crate::customers::ExternalIdentifier), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    external_identifier_fields {
        CREATED_TIME = "createdTime", EXTERNAL_IDENTIFIER = "externalIdentifier", RESOURCE = "resource",
        RESOURCE_ID = "resourceId", SERVICE = "service", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`GridSegment`](crate::customers::GridSegment), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    grid_segment_fields {
        DATA = "data", ID = "id", IS_STARRED = "isStarred", IS_VISIBLE = "isVisible", OWNER = "owner",
        SCOPE = "scope", USERS = "users",
    }
}
