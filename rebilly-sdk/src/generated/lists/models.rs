// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of lists.

use crate::model::{model, open_enum};
use crate::rules::ActiveStatus;
use crate::shared::{
    AllowlistId, AmlCheckId, BlocklistId, CustomerId, KycDocumentId, Link, TagUntagRuleId,
};
use crate::types::{Nullable, Timestamp};
use crate::webhooks::GlobalEventType;

model! {
    /// Allowed value: an element of the allowlist.
    pub struct AllowlistEntry {
        /// Identifier of the allowlist entry.
        #[json("id")]
        pub id: Option<AllowlistId>,
        /// Type of the value.
        #[json("type", required)]
        pub type_: AllowlistEntryType,
        /// Value that the entry matches.
        #[json("value", required, sensitive)]
        pub value: String,
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
    /// Request body of [`Allowlists::create`](crate::lists::Allowlists::create): the writable
    /// properties of a [`AllowlistEntry`].
    #[request_of(AllowlistEntry)]
    #[new(value type_: AllowlistEntryType, value value: String)]
    pub struct AllowlistEntryRequest {
        /// Type of the value.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: AllowlistEntryType,
        /// Value that the entry matches.
        #[json("value", required, sensitive)]
        #[required_setter(with_value)]
        pub value: String,
    }
}

open_enum! {
    /// Type of the value.
    pub enum AllowlistEntryType {
        #[json("address")]
        Address,
        #[json("bank-account")]
        BankAccount,
        #[json("bin")]
        Bin,
        #[json("country")]
        Country,
        #[json("customer-id")]
        CustomerId,
        #[json("email")]
        Email,
        #[json("email-domain")]
        EmailDomain,
        #[json("fingerprint")]
        Fingerprint,
        #[json("ip-address")]
        IpAddress,
        #[json("payment-card")]
        PaymentCard,
    }
}

model! {
    /// Blocked value: an element of the blocklist.
    pub struct BlocklistEntry {
        /// Identifier of the blocklist entry.
        #[json("id")]
        pub id: Option<BlocklistId>,
        /// Type of the value.
        #[json("type", required)]
        pub type_: BlocklistEntryType,
        /// Value that the entry matches.
        #[json("value", required, sensitive)]
        pub value: String,
        /// Timestamp at which the entry expires, or `null`.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Source of the entry: an automated or a manual blocklist, or a rule on the risk score;
        /// `null` if unknown. Example: `manual-blocklists`.
        #[json("source", nullable)]
        pub source: Option<BlocklistEntrySource>,
        /// Identifier of the entity that led to the entry, or `null`. Example:
        /// `txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0`.
        #[json("entityId", nullable)]
        pub entity_id: Option<String>,
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
    /// Request body of [`Blocklists::create`](crate::lists::Blocklists::create) and
    /// [`Blocklists::upsert`](crate::lists::Blocklists::upsert): the writable properties of a
    /// [`BlocklistEntry`].
    #[request_of(BlocklistEntry)]
    #[new(value type_: BlocklistEntryType, value value: String)]
    pub struct BlocklistEntryRequest {
        /// Type of the value.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: BlocklistEntryType,
        /// Value that the entry matches.
        #[json("value", required, sensitive)]
        #[required_setter(with_value)]
        pub value: String,
        /// Timestamp at which the entry expires, or `null`.
        #[json("expirationTime", nullable)]
        #[setter(with_expiration_time)]
        pub expiration_time: Nullable<Timestamp>,
    }
}

open_enum! {
    /// Type of the value.
    pub enum BlocklistEntryType {
        #[json("payment-card")]
        PaymentCard,
        #[json("bank-account")]
        BankAccount,
        #[json("customer-id")]
        CustomerId,
        #[json("email")]
        Email,
        #[json("email-domain")]
        EmailDomain,
        #[json("ip-address")]
        IpAddress,
        #[json("country")]
        Country,
        #[json("fingerprint")]
        Fingerprint,
        #[json("bin")]
        Bin,
        #[json("address")]
        Address,
    }
}

open_enum! {
    /// Source of the entry: an automated or a manual blocklist, or a rule on the risk score; `null`
    /// if unknown.
    pub enum BlocklistEntrySource {
        #[json("automated-blocklists")]
        AutomatedBlocklists,
        #[json("manual-blocklists")]
        ManualBlocklists,
        #[json("risk-score-rules")]
        RiskScoreRules,
    }
}

open_enum! {
    /// Type of the resources that have the custom field.
    pub enum CustomFieldResource {
        #[json("customers")]
        Customers,
        #[json("payment-instruments")]
        PaymentInstruments,
        #[json("orders")]
        Orders,
        #[json("subscriptions")]
        Subscriptions,
        #[json("transactions")]
        Transactions,
        #[json("websites")]
        Websites,
        #[json("products")]
        Products,
        #[json("plans")]
        Plans,
        #[json("gateway-accounts")]
        GatewayAccounts,
        #[json("deposit-requests")]
        DepositRequests,
    }
}

model! {
    /// Rule that adds and removes tags when an event occurs.
    pub struct TagRule {
        /// Identifier of the tag rule.
        #[json("id")]
        pub id: Option<TagUntagRuleId>,
        /// Name of the tag rule.
        #[json("name", required, sensitive)]
        pub name: String,
        /// Type of the event that triggers the rule.
        #[json("eventType", required)]
        pub event_type: GlobalEventType,
        /// Filter that the event must match, or `null`.
        #[json("filter", nullable)]
        pub filter: Option<String>,
        /// Tags that the rule adds.
        #[json("addTags", required)]
        pub add_tags: Vec<String>,
        /// Tags that the rule removes.
        #[json("removeTags", required)]
        pub remove_tags: Vec<String>,
        /// Status of the rule. Default: `active`.
        #[json("status")]
        pub status: Option<ActiveStatus>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`TagRules::create`](crate::lists::TagRules::create) and
    /// [`TagRules::upsert`](crate::lists::TagRules::upsert): the writable properties of a
    /// [`TagRule`].
    #[request_of(TagRule)]
    #[new(
        value
        name:String,
        value
        event_type:GlobalEventType,
        items
        add_tags:String,
        items
        remove_tags:String
    )]
    pub struct TagRuleRequest {
        /// Name of the tag rule.
        #[json("name", required, sensitive)]
        #[required_setter(with_name)]
        pub name: String,
        /// Type of the event that triggers the rule.
        #[json("eventType", required)]
        #[required_setter(with_event_type)]
        pub event_type: GlobalEventType,
        /// Filter that the event must match, or `null`.
        #[json("filter", nullable)]
        #[setter(with_filter)]
        pub filter: Nullable<String>,
        /// Tags that the rule adds.
        #[json("addTags", required)]
        #[items_setter(with_add_tags)]
        pub add_tags: Vec<String>,
        /// Tags that the rule removes.
        #[json("removeTags", required)]
        #[items_setter(with_remove_tags)]
        pub remove_tags: Vec<String>,
        /// Status of the rule. Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
    }
}

model! {
    /// New name of a tag.
    #[new(value name: String)]
    pub struct TagUpdate {
        /// New name of the tag. At most 255 characters. Example: `New`.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
    }
}

model! {
    /// Customers to tag.
    #[new(items customer_ids: CustomerId)]
    pub struct TagCustomers {
        /// Identifiers of the customers.
        #[json("customerIds", required)]
        #[items_setter(with_customer_ids)]
        pub customer_ids: Vec<CustomerId>,
    }
}

model! {
    /// Customers to remove the tag from.
    #[new(items customer_ids: CustomerId)]
    pub struct UntagCustomers {
        /// Identifiers of the customers.
        #[json("customerIds", required)]
        #[items_setter(with_customer_ids)]
        pub customer_ids: Vec<CustomerId>,
    }
}

model! {
    /// KYC documents to tag.
    #[new(items kyc_document_ids: KycDocumentId)]
    pub struct TagKycDocuments {
        /// Identifiers of the KYC documents.
        #[json("kycDocumentIds", required)]
        #[items_setter(with_kyc_document_ids)]
        pub kyc_document_ids: Vec<KycDocumentId>,
    }
}

model! {
    /// KYC documents to remove the tag from.
    #[new(items kyc_document_ids: KycDocumentId)]
    pub struct UntagKycDocuments {
        /// Identifiers of the KYC documents.
        #[json("kycDocumentIds", required)]
        #[items_setter(with_kyc_document_ids)]
        pub kyc_document_ids: Vec<KycDocumentId>,
    }
}

model! {
    /// AML checks to tag.
    #[new(items aml_check_ids: AmlCheckId)]
    pub struct TagAmlChecks {
        /// Identifiers of the AML checks.
        #[json("amlCheckIds", required)]
        #[items_setter(with_aml_check_ids)]
        pub aml_check_ids: Vec<AmlCheckId>,
    }
}

model! {
    /// AML checks to remove the tag from.
    #[new(items aml_check_ids: AmlCheckId)]
    pub struct UntagAmlChecks {
        /// Identifiers of the AML checks.
        #[json("amlCheckIds", required)]
        #[items_setter(with_aml_check_ids)]
        pub aml_check_ids: Vec<AmlCheckId>,
    }
}
