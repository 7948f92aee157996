// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of emails.

use crate::query::known_names;

known_names! {
    /// Names of the properties of [`BroadcastMessage`](crate::emails::BroadcastMessage), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    broadcast_message_fields {
        CREATED_TIME = "createdTime", FILTER = "filter", ID = "id", MESSAGES = "messages",
        SPLIT_TEST_START_TIME = "splitTestStartTime", START_SENDING_TIME = "startSendingTime",
        STATUS = "status", TITLE = "title", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`EmailDeliverySetting`](crate::emails::EmailDeliverySetting),
    /// for `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each
    /// call documents which of them are known to work.
    email_delivery_setting_fields {
        CREATED_TIME = "createdTime", CREDENTIAL_ID = "credentialId", FROM = "from", ID = "id",
        IS_DEFAULT = "isDefault", NAME = "name", PROVIDER = "provider", STATUS = "status",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`EmailMessage`](crate::emails::EmailMessage), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    email_message_fields {
        ATTACHMENTS = "attachments", BCC = "bcc", CC = "cc", CREATED_TIME = "createdTime",
        CREDENTIAL_HASH = "credentialHash", FROM = "from", HTML = "html", ID = "id",
        INITIATED_TIME = "initiatedTime", METADATA = "metadata", RESPONSE_BODY = "responseBody",
        RESPONSE_CODE = "responseCode", SENT_TIME = "sentTime", STATUS = "status", SUBJECT = "subject",
        TEXT = "text", TO = "to", UPDATED_TIME = "updatedTime",
    }
}
