// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of emails.

use crate::model::{model, open_enum};
use crate::rules::EventType;
use crate::shared::{
    BroadcastMessageId, EmailDeliverySettingId, EmailMessageId, Link, RuleActionId,
    ServiceCredentialId,
};
use crate::types::{Map, Nullable, Timestamp};

model! {
    /// Email message to many customers.
    pub struct BroadcastMessage {
        /// Identifier of the broadcast message.
        #[json("id")]
        pub id: Option<BroadcastMessageId>,
        /// Filter that selects the recipients, or `null`. Example: `firstName:John;lastName:Doe`.
        #[json("filter", nullable, sensitive)]
        pub filter: Option<String>,
        /// Title of the broadcast message. At most 255 characters.
        #[json("title")]
        pub title: Option<String>,
        /// Versions of the message, for split tests.
        #[json("messages", required)]
        pub messages: Vec<BroadcastMessageVariant>,
        /// Timestamp of the start of the split test, or `null`.
        #[json("splitTestStartTime", nullable)]
        pub split_test_start_time: Option<Timestamp>,
        /// Timestamp to start sending.
        #[json("startSendingTime", required)]
        pub start_sending_time: Timestamp,
        /// Status of the broadcast message.
        #[json("status")]
        pub status: Option<BroadcastMessageStatus>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`BroadcastMessages::create`](crate::emails::BroadcastMessages::create): the
    /// writable properties of a [`BroadcastMessage`].
    #[request_of(BroadcastMessage)]
    #[new(items messages: BroadcastMessageVariant, value start_sending_time: Timestamp)]
    pub struct BroadcastMessageRequest {
        /// Filter that selects the recipients, or `null`. Example: `firstName:John;lastName:Doe`.
        #[json("filter", nullable, sensitive)]
        #[setter(with_filter)]
        pub filter: Nullable<String>,
        /// Title of the broadcast message. At most 255 characters.
        #[json("title")]
        #[setter(with_title)]
        pub title: Option<String>,
        /// Versions of the message, for split tests.
        #[json("messages", required)]
        #[items_setter(with_messages)]
        pub messages: Vec<BroadcastMessageVariant>,
        /// Timestamp to start sending.
        #[json("startSendingTime", required)]
        #[required_setter(with_start_sending_time)]
        pub start_sending_time: Timestamp,
    }
}

open_enum! {
    /// Status of the broadcast message.
    pub enum BroadcastMessageStatus {
        #[json("draft")]
        Draft,
        #[json("sending")]
        Sending,
        #[json("sent")]
        Sent,
        #[json("archived")]
        Archived,
    }
}

model! {
    /// Changes of a broadcast message.
    pub struct BroadcastMessageUpdate {
        /// Filter that selects the recipients, or `null`. Example: `firstName:John;lastName:Doe`.
        #[json("filter", nullable, sensitive)]
        #[setter(with_filter)]
        pub filter: Nullable<String>,
        /// Title of the broadcast message. At most 255 characters.
        #[json("title")]
        #[setter(with_title)]
        pub title: Option<String>,
        /// Versions of the message, for split tests.
        #[json("messages")]
        #[items_setter(with_messages)]
        pub messages: Option<Vec<BroadcastMessageVariant>>,
        /// Timestamp to start sending.
        #[json("startSendingTime")]
        #[setter(with_start_sending_time)]
        pub start_sending_time: Option<Timestamp>,
        /// New status of the broadcast message.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<BroadcastMessageUpdateStatus>,
    }
}

open_enum! {
    /// New status of the broadcast message.
    pub enum BroadcastMessageUpdateStatus {
        #[json("draft")]
        Draft,
        #[json("archived")]
        Archived,
    }
}

model! {
    /// Version of a broadcast message, for split tests.
    #[new(items templates: BroadcastMessageTemplate)]
    pub struct BroadcastMessageVariant {
        /// Identifier of the version.
        #[json("id")]
        #[setter(with_id)]
        pub id: Option<String>,
        /// Templates of the message, by language.
        #[json("templates", required)]
        #[items_setter(with_templates)]
        pub templates: Vec<BroadcastMessageTemplate>,
        /// Name of the version. At most 255 characters.
        #[json("version")]
        #[setter(with_version)]
        pub version: Option<String>,
        /// Weight of the version in a split test. From 0 to 100. Default: `100`. Example: `75`.
        #[json("weight")]
        #[plain_setter(with_weight: i64)]
        pub weight: Option<i64>,
    }
}

model! {
    /// Template of a broadcast message in a language.
    #[new(
        value
        from:String,
        value
        html:String,
        value
        locale:String,
        value
        subject:String,
        value
        text:String
    )]
    pub struct BroadcastMessageTemplate {
        /// Email address of the sender. At most 254 characters. Example: `example@example.com`.
        #[json("from", required, sensitive)]
        #[required_setter(with_from)]
        pub from: String,
        /// HTML text of the email. Example: `<p>Demonstration text</p>`.
        #[json("html", required)]
        #[required_setter(with_html)]
        pub html: String,
        /// Locale of the template. Example: `fr-FR`.
        #[json("locale", required)]
        #[required_setter(with_locale)]
        pub locale: String,
        /// Subject of the email. At most 998 characters. Example: `Demonstration subject`.
        #[json("subject", required)]
        #[required_setter(with_subject)]
        pub subject: String,
        /// Plain text of the email. Example: `Demonstration text`.
        #[json("text", required)]
        #[required_setter(with_text)]
        pub text: String,
    }
}

model! {
    /// Sender of emails, with the service that delivers them.
    pub struct EmailDeliverySetting {
        /// Identifier of the email delivery setting.
        #[json("id")]
        pub id: Option<EmailDeliverySettingId>,
        /// Email address of the sender. At most 254 characters. Example:
        /// `from-example@rebilly.com`.
        #[json("from", required, sensitive)]
        pub from: String,
        /// Name of the sender. Example: `John Doe`.
        #[json("name", required, sensitive)]
        pub name: String,
        /// Status of the email delivery setting.
        #[json("status")]
        pub status: Option<EmailDeliverySettingStatus>,
        /// Identifier of the credential of the email service, or `null`.
        #[json("credentialId", nullable)]
        pub credential_id: Option<ServiceCredentialId>,
        /// Email service that delivers the messages. Example: `rebilly`.
        #[json("provider")]
        pub provider: Option<EmailDeliverySettingProvider>,
        /// `true` when this is the default email delivery setting. Default: `false`.
        #[json("isDefault")]
        pub is_default: Option<bool>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`EmailDeliverySettings::create`](crate::emails::EmailDeliverySettings::create) and
    /// [`EmailDeliverySettings::update`](crate::emails::EmailDeliverySettings::update): the
    /// writable properties of a [`EmailDeliverySetting`].
    #[request_of(EmailDeliverySetting)]
    #[new(value from: String, value name: String)]
    pub struct EmailDeliverySettingRequest {
        /// Email address of the sender. At most 254 characters. Example:
        /// `from-example@rebilly.com`.
        #[json("from", required, sensitive)]
        #[required_setter(with_from)]
        pub from: String,
        /// Name of the sender. Example: `John Doe`.
        #[json("name", required, sensitive)]
        #[required_setter(with_name)]
        pub name: String,
        /// Identifier of the credential of the email service, or `null`.
        #[json("credentialId", nullable)]
        #[setter(with_credential_id)]
        pub credential_id: Nullable<ServiceCredentialId>,
        /// `true` when this is the default email delivery setting. Default: `false`.
        #[json("isDefault")]
        #[plain_setter(with_is_default: bool)]
        pub is_default: Option<bool>,
    }
}

open_enum! {
    /// Status of the email delivery setting.
    pub enum EmailDeliverySettingStatus {
        #[json("pending")]
        Pending,
        #[json("verified")]
        Verified,
    }
}

open_enum! {
    /// Email service that delivers the messages.
    pub enum EmailDeliverySettingProvider {
        #[json("rebilly")]
        Rebilly,
        #[json("smtp")]
        Smtp,
        #[json("aws-ses")]
        AwsSes,
        #[json("mailgun")]
        Mailgun,
        #[json("postmark")]
        Postmark,
        #[json("sendgrid")]
        Sendgrid,
    }
}

model! {
    /// Email message to specified recipients.
    pub struct EmailMessage {
        /// Identifier of the email message.
        #[json("id")]
        pub id: Option<EmailMessageId>,
        /// Status of the email message; `outbox` is a message that is queued for sending. Default:
        /// `draft`.
        #[json("status")]
        pub status: Option<EmailMessageStatus>,
        /// Metadata of the email message.
        #[json("metadata", nullable, sensitive)]
        pub metadata: Map<String>,
        /// Hash of the credential of the email service, or `null`. Example:
        /// `b120c2ca-6c2b-4690-9dff-3b0d87852dc7`.
        #[json("credentialHash", nullable)]
        pub credential_hash: Option<String>,
        /// Email address of the sender. At most 254 characters. Example:
        /// `from-example@rebilly.com`.
        #[json("from", required, sensitive)]
        pub from: String,
        /// Email addresses of the recipients.
        #[json("to", required, sensitive)]
        pub to: Vec<String>,
        /// Email addresses of the recipients of a copy.
        #[json("cc", sensitive)]
        pub cc: Vec<String>,
        /// Email addresses of the hidden recipients of a copy.
        #[json("bcc", sensitive)]
        pub bcc: Vec<String>,
        /// Subject of the email. At most 998 characters. Example: `Welcome dear customer!`.
        #[json("subject", required, sensitive)]
        pub subject: String,
        /// Plain text of the email. Example: `Email message text body`.
        #[json("text", required, sensitive)]
        pub text: String,
        /// HTML text of the email. Example: `<p>Email message html body</p>`.
        #[json("html", required, sensitive)]
        pub html: String,
        /// Attachments of the email.
        #[json("attachments")]
        pub attachments: Vec<EmailMessageAttachments>,
        /// Status code of the response of the email service, or `null`. Example: `250`.
        #[json("responseCode", nullable)]
        pub response_code: Option<i64>,
        /// Body of the response of the email service, or `null`.
        #[json("responseBody", nullable, sensitive)]
        pub response_body: Option<String>,
        /// Timestamp of the start of the sending, or `null`.
        #[json("initiatedTime", nullable)]
        pub initiated_time: Option<Timestamp>,
        /// Timestamp of the sending, or `null`.
        #[json("sentTime", nullable)]
        pub sent_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`EmailMessages::create`](crate::emails::EmailMessages::create): the
    /// writable properties of a [`EmailMessage`].
    #[request_of(EmailMessage)]
    #[new(
        value
        from:String,
        items
        to:String,
        value
        subject:String,
        value
        text:String,
        value
        html:String
    )]
    pub struct EmailMessageRequest {
        /// Status of the email message; `outbox` is a message that is queued for sending. Default:
        /// `draft`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<EmailMessageStatus>,
        /// Metadata of the email message.
        #[json("metadata", nullable, sensitive)]
        #[items_setter(with_metadata)]
        pub metadata: Nullable<Map<String>>,
        /// Hash of the credential of the email service, or `null`. Example:
        /// `b120c2ca-6c2b-4690-9dff-3b0d87852dc7`.
        #[json("credentialHash", nullable)]
        #[setter(with_credential_hash)]
        pub credential_hash: Nullable<String>,
        /// Email address of the sender. At most 254 characters. Example:
        /// `from-example@rebilly.com`.
        #[json("from", required, sensitive)]
        #[required_setter(with_from)]
        pub from: String,
        /// Email addresses of the recipients.
        #[json("to", required, sensitive)]
        #[items_setter(with_to)]
        pub to: Vec<String>,
        /// Email addresses of the recipients of a copy.
        #[json("cc", sensitive)]
        #[items_setter(with_cc)]
        pub cc: Option<Vec<String>>,
        /// Email addresses of the hidden recipients of a copy.
        #[json("bcc", sensitive)]
        #[items_setter(with_bcc)]
        pub bcc: Option<Vec<String>>,
        /// Subject of the email. At most 998 characters. Example: `Welcome dear customer!`.
        #[json("subject", required, sensitive)]
        #[required_setter(with_subject)]
        pub subject: String,
        /// Plain text of the email. Example: `Email message text body`.
        #[json("text", required, sensitive)]
        #[required_setter(with_text)]
        pub text: String,
        /// HTML text of the email. Example: `<p>Email message html body</p>`.
        #[json("html", required, sensitive)]
        #[required_setter(with_html)]
        pub html: String,
        /// Attachments of the email.
        #[json("attachments")]
        #[items_setter(with_attachments)]
        pub attachments: Option<Vec<EmailMessageAttachments>>,
    }
}

open_enum! {
    /// Status of the email message; `outbox` is a message that is queued for sending.
    pub enum EmailMessageStatus {
        #[json("draft")]
        Draft,
        #[json("outbox")]
        Outbox,
        #[json("sent")]
        Sent,
        #[json("failed")]
        Failed,
    }
}

model! {
    /// Attachment of an email: type and identifier of the attached resource.
    #[new(value resource_type: String, value resource_id: String)]
    pub struct EmailMessageAttachments {
        /// Type of the attached resource. Example: `invoice`.
        #[json("resourceType", required)]
        #[required_setter(with_resource_type)]
        pub resource_type: String,
        /// Identifier of the attached resource. At most 50 characters. Example:
        /// `att_0YV7J787J0DW0918MQQMDHWA7M`.
        #[json("resourceId", required)]
        #[required_setter(with_resource_id)]
        pub resource_id: String,
    }
}

model! {
    /// New status of an email message.
    pub struct EmailMessageUpdate {
        /// New status of the message; `outbox` queues it for sending.
        #[json("status", required)]
        #[required_setter(with_status)]
        pub status: EmailMessageUpdateStatus,
    }
}

open_enum! {
    /// New status of the message; `outbox` queues it for sending.
    pub enum EmailMessageUpdateStatus {
        #[json("outbox")]
        Outbox,
    }
}

model! {
    /// Email notifications for a type of event.
    pub struct EmailNotification {
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<EventType>,
        /// Number of notifications.
        #[json("count")]
        pub count: Option<i64>,
        /// Number of active notifications.
        #[json("activeCount")]
        pub active_count: Option<i64>,
        /// Notifications for the event.
        #[json("notifications")]
        pub notifications: Vec<EventEmailNotification>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Notification that is sent for an event: title, labels and activity.
    pub struct EventEmailNotification {
        /// Labels of the notification.
        #[json("labels")]
        pub labels: Vec<String>,
        /// Title of the notification.
        #[json("title")]
        pub title: Option<String>,
        /// `true` when the notification is active.
        #[json("isActive")]
        pub is_active: Option<bool>,
    }
}

model! {
    /// Numbers of sent messages and reached goals of one version of an email.
    pub struct SendThroughAttribution {
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<EventType>,
        /// Identifier of the rule action.
        #[json("actionId")]
        pub action_id: Option<RuleActionId>,
        /// Identifier of the version of the email.
        #[json("versionId")]
        pub version_id: Option<String>,
        /// Number of sent messages. At least 0.
        #[json("sent")]
        pub sent: Option<i64>,
        /// Number of messages that reached the goal. At least 0.
        #[json("goal")]
        pub goal: Option<i64>,
    }
}
