// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of lists.

use crate::model::{model, open_enum};
use crate::rules::ActiveStatus;
use crate::shared::{
    AmlCheckId, BlocklistId, CustomerId, Link, RegistrationSettingsId, TagUntagRuleId,
};
use crate::types::{Nullable, Timestamp};
use crate::webhooks::GlobalEventType;

model! {
    /// TBD.
    pub struct Allowlist {
        /// Identifier of the allowlist.
        #[json("id")]
        pub id: Option<RegistrationSettingsId>,
        /// TBD.
        #[json("type", required)]
        pub type_: AllowlistType,
        /// TBD.
        #[json("value", required)]
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
    /// Request body of [`Allowlists::post_allowlist`](crate::lists::Allowlists::post_allowlist):
    /// the writable properties of a [`Allowlist`].
    #[request_of(Allowlist)]
    #[new(value type_: AllowlistType, value value: String)]
    pub struct AllowlistRequest {
        /// TBD.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: AllowlistType,
        /// TBD.
        #[json("value", required)]
        #[required_setter(with_value)]
        pub value: String,
    }
}

open_enum! {
    /// TBD.
    pub enum AllowlistType {
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
    /// TBD.
    pub struct Blocklist {
        /// Identifier of the blocklist.
        #[json("id")]
        pub id: Option<BlocklistId>,
        /// TBD.
        #[json("type", required)]
        pub type_: BlocklistType,
        /// TBD.
        #[json("value", required)]
        pub value: String,
        /// TBD.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// TBD. Example: `manual-blocklists`.
        #[json("source", nullable)]
        pub source: Option<BlocklistSource>,
        /// TBD. Example: `txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0`.
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
    /// Request body of [`Blocklists::post_blocklist`](crate::lists::Blocklists::post_blocklist) and
    /// [`Blocklists::put_blocklist`](crate::lists::Blocklists::put_blocklist): the writable
    /// properties of a [`Blocklist`].
    #[request_of(Blocklist)]
    #[new(value type_: BlocklistType, value value: String)]
    pub struct BlocklistRequest {
        /// TBD.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: BlocklistType,
        /// TBD.
        #[json("value", required)]
        #[required_setter(with_value)]
        pub value: String,
        /// TBD.
        #[json("expirationTime", nullable)]
        #[setter(with_expiration_time)]
        pub expiration_time: Nullable<Timestamp>,
    }
}

open_enum! {
    /// TBD.
    pub enum BlocklistType {
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
    /// TBD.
    pub enum BlocklistSource {
        #[json("automated-blocklists")]
        AutomatedBlocklists,
        #[json("manual-blocklists")]
        ManualBlocklists,
        #[json("risk-score-rules")]
        RiskScoreRules,
    }
}

open_enum! {
    /// Type of resource that the custom fields belong to.
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
    /// TBD.
    pub struct TagUntagRule {
        /// Identifier of the tag untag rule.
        #[json("id")]
        pub id: Option<TagUntagRuleId>,
        /// TBD.
        #[json("name", required)]
        pub name: String,
        /// TBD.
        #[json("eventType", required)]
        pub event_type: GlobalEventType,
        /// TBD.
        #[json("filter", nullable)]
        pub filter: Option<String>,
        /// TBD.
        #[json("addTags", required)]
        pub add_tags: Vec<String>,
        /// TBD.
        #[json("removeTags", required)]
        pub remove_tags: Vec<String>,
        /// TBD. Default: `active`.
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
    /// Request body of [`Tags::post_tag_rule`](crate::lists::Tags::post_tag_rule) and
    /// [`Tags::put_tag_rule`](crate::lists::Tags::put_tag_rule): the writable properties of a
    /// [`TagUntagRule`].
    #[request_of(TagUntagRule)]
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
    pub struct TagUntagRuleRequest {
        /// TBD.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// TBD.
        #[json("eventType", required)]
        #[required_setter(with_event_type)]
        pub event_type: GlobalEventType,
        /// TBD.
        #[json("filter", nullable)]
        #[setter(with_filter)]
        pub filter: Nullable<String>,
        /// TBD.
        #[json("addTags", required)]
        #[items_setter(with_add_tags)]
        pub add_tags: Vec<String>,
        /// TBD.
        #[json("removeTags", required)]
        #[items_setter(with_remove_tags)]
        pub remove_tags: Vec<String>,
        /// TBD. Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
    }
}

model! {
    /// New name of a tag.
    #[new(value name: String)]
    pub struct TagUpdate {
        /// TBD. At most 255 characters. Example: `New`.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
    }
}

model! {
    /// Customers to tag.
    #[new(items customer_ids: CustomerId)]
    pub struct TagCustomers {
        /// TBD.
        #[json("customerIds", required)]
        #[items_setter(with_customer_ids)]
        pub customer_ids: Vec<CustomerId>,
    }
}

model! {
    /// Customers to remove the tag from.
    #[new(items customer_ids: CustomerId)]
    pub struct UntagCustomers {
        /// TBD.
        #[json("customerIds", required)]
        #[items_setter(with_customer_ids)]
        pub customer_ids: Vec<CustomerId>,
    }
}

model! {
    /// KYC documents to tag.
    #[new(items kyc_document_ids: String)]
    pub struct TagKycDocuments {
        /// TBD.
        #[json("kycDocumentIds", required)]
        #[items_setter(with_kyc_document_ids)]
        pub kyc_document_ids: Vec<String>,
    }
}

model! {
    /// KYC documents to remove the tag from.
    #[new(items kyc_document_ids: String)]
    pub struct UntagKycDocuments {
        /// TBD.
        #[json("kycDocumentIds", required)]
        #[items_setter(with_kyc_document_ids)]
        pub kyc_document_ids: Vec<String>,
    }
}

model! {
    /// AML checks to tag.
    #[new(items aml_check_ids: AmlCheckId)]
    pub struct TagAmlChecks {
        /// TBD.
        #[json("amlCheckIds", required)]
        #[items_setter(with_aml_check_ids)]
        pub aml_check_ids: Vec<AmlCheckId>,
    }
}

model! {
    /// AML checks to remove the tag from.
    #[new(items aml_check_ids: AmlCheckId)]
    pub struct UntagAmlChecks {
        /// TBD.
        #[json("amlCheckIds", required)]
        #[items_setter(with_aml_check_ids)]
        pub aml_check_ids: Vec<AmlCheckId>,
    }
}
