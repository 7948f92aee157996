// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of customers.

use crate::customers::{
    ContactEmail, ContactObject, ContactPhoneNumber, Customer, DefaultPaymentInstrument,
    LeadSourceData, LeadSourceLink, TaxNumber, TaxNumberType,
};
use crate::model::{model, open_enum};
use crate::shared::{
    AttachmentId, CustomerId, FileId, PaymentInstrumentId, PersonId, TransactionId,
    WebsiteId,
};
use crate::types::{Date, Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// Request body of [`Customers::create`](crate::customers::Customers::create) and
    /// [`Customers::upsert`](crate::customers::Customers::upsert): the writable properties of a
    /// [`Customer`].
    #[request_of(Customer)]
    pub struct CustomerRequest {
        /// Website on which the customer was acquired.
        #[json("websiteId")]
        #[setter(with_website_id)]
        pub website_id: Option<WebsiteId>,
        /// Single-use token of a payment form. It becomes the default payment instrument, in
        /// preference to one in the same request. Rebilly rejects a second use.
        #[json("paymentToken", sensitive)]
        #[setter(with_payment_token)]
        pub payment_token: Option<String>,
        /// Payment instrument for charges that name no other; `null` when there is none. To set it,
        /// send this property or `defaultPaymentInstrumentId`.
        #[json("defaultPaymentInstrument", nullable)]
        #[setter(with_default_payment_instrument)]
        pub default_payment_instrument: Nullable<DefaultPaymentInstrument>,
        /// Custom fields that the organization defined for customers.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// Default address of payment instruments, subscriptions and invoices.
        #[json("primaryAddress", nullable)]
        #[setter(with_primary_address)]
        pub primary_address: Nullable<ContactObjectRequest>,
        /// `true` when the customer requires enhanced due diligence. Default: `false`.
        #[json("isEddRequired")]
        #[plain_setter(with_is_edd_required: bool)]
        pub is_edd_required: Option<bool>,
        /// Preferred payment instrument for payouts; `null` when there is no preference.
        #[json("preferredPayoutInstrumentId", nullable)]
        #[setter(with_preferred_payout_instrument_id)]
        pub preferred_payout_instrument_id: Nullable<PaymentInstrumentId>,
        /// Language tag (RFC 5646) for messages to the customer. Example: `fr-FR`.
        #[json("locale", nullable)]
        #[setter(with_locale)]
        pub locale: Nullable<String>,
        /// Tax numbers of the customer.
        #[json("taxNumbers", nullable)]
        #[items_setter(with_tax_numbers)]
        pub tax_numbers: Nullable<Vec<TaxNumberRequest>>,
        /// Lead source of the customer.
        #[json("leadSource", sensitive)]
        #[setter(with_lead_source)]
        pub lead_source: Option<LeadSourceDataRequest>,
        /// Person who is the customer.
        #[json("personId", nullable)]
        #[setter(with_person_id)]
        pub person_id: Nullable<PersonId>,
        /// Additional email addresses for notifications.
        #[json("notificationEmails", sensitive)]
        #[items_setter(with_notification_emails)]
        pub notification_emails: Option<Vec<String>>,
        /// Payment instrument for charges that name no other.
        #[json("defaultPaymentInstrumentId", nullable, sensitive)]
        #[setter(with_default_payment_instrument_id)]
        pub default_payment_instrument_id: Nullable<PaymentInstrumentId>,
    }
}

model! {
    /// Request form of [`ContactObject`]: its writable properties.
    #[request_of(ContactObject)]
    pub struct ContactObjectRequest {
        /// First name. At most 45 characters. Example: `Benjamin`.
        #[json("firstName", nullable, sensitive)]
        #[setter(with_first_name)]
        pub first_name: Nullable<String>,
        /// Last name. At most 45 characters. Example: `Franklin`.
        #[json("lastName", nullable, sensitive)]
        #[setter(with_last_name)]
        pub last_name: Nullable<String>,
        /// Company or other organization. At most 255 characters. Example: `Rebilly`.
        #[json("organization", nullable, sensitive)]
        #[setter(with_organization)]
        pub organization: Nullable<String>,
        /// Street and number. At most 60 characters. Example: `36 Craven St`.
        #[json("address", nullable, sensitive)]
        #[setter(with_address)]
        pub address: Nullable<String>,
        /// Second address line, such as a flat number. At most 60 characters.
        #[json("address2", nullable, sensitive)]
        #[setter(with_address2)]
        pub address2: Nullable<String>,
        /// City. At most 45 characters. Example: `Austin`.
        #[json("city", nullable, sensitive)]
        #[setter(with_city)]
        pub city: Nullable<String>,
        /// State, county or province. At most 45 characters. Example: `Texas`.
        #[json("region", nullable, sensitive)]
        #[setter(with_region)]
        pub region: Nullable<String>,
        /// Country as a two-letter code (ISO 3166-1 alpha-2). At most 2 characters. Example: `GB`.
        #[json("country", nullable, sensitive)]
        #[setter(with_country)]
        pub country: Nullable<String>,
        /// Postal code. At most 10 characters. Example: `WC2N 5NF`.
        #[json("postalCode", nullable, sensitive)]
        #[setter(with_postal_code)]
        pub postal_code: Nullable<String>,
        /// Telephone numbers.
        #[json("phoneNumbers", sensitive)]
        #[items_setter(with_phone_numbers)]
        pub phone_numbers: Option<Vec<ContactPhoneNumber>>,
        /// Email addresses.
        #[json("emails", sensitive)]
        #[items_setter(with_emails)]
        pub emails: Option<Vec<ContactEmail>>,
        /// Date of birth. Example: `1980-04-01`.
        #[json("dob", nullable, sensitive)]
        #[setter(with_dob)]
        pub dob: Nullable<Date>,
        /// Job title. At most 255 characters. Example: `CEO`.
        #[json("jobTitle", nullable, sensitive)]
        #[setter(with_job_title)]
        pub job_title: Nullable<String>,
    }
}

model! {
    /// Request form of [`TaxNumber`]: its writable properties.
    #[request_of(TaxNumber)]
    #[new(value type_: TaxNumberType, value value: String)]
    pub struct TaxNumberRequest {
        /// Type of the tax number. Example: `eu-vat`.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: TaxNumberType,
        /// Tax number. Example: `GB980780684`.
        #[json("value", required, sensitive)]
        #[required_setter(with_value)]
        pub value: String,
        /// `true` when invoices show this tax number. Example: `true`.
        #[json("isDefault")]
        #[plain_setter(with_is_default: bool)]
        pub is_default: Option<bool>,
    }
}

model! {
    /// Request form of [`LeadSourceData`]: its writable properties.
    #[request_of(LeadSourceData)]
    pub struct LeadSourceDataRequest {
        /// Type of traffic, such as search or display ads. At most 512 characters.
        #[json("medium", nullable)]
        #[setter(with_medium)]
        pub medium: Nullable<String>,
        /// Site, platform or channel that the customer came from. At most 512 characters.
        #[json("source", nullable)]
        #[setter(with_source)]
        pub source: Nullable<String>,
        /// Name of the campaign. At most 512 characters.
        #[json("campaign", nullable)]
        #[setter(with_campaign)]
        pub campaign: Nullable<String>,
        /// Search term that led to the website. At most 512 characters.
        #[json("term", nullable, sensitive)]
        #[setter(with_term)]
        pub term: Nullable<String>,
        /// Creative that was shown. At most 512 characters.
        #[json("content", nullable)]
        #[setter(with_content)]
        pub content: Nullable<String>,
        /// Affiliate who referred the customer. At most 512 characters.
        #[json("affiliate", nullable)]
        #[setter(with_affiliate)]
        pub affiliate: Nullable<String>,
        /// Sub-affiliate, also called sub ID. At most 512 characters.
        #[json("subAffiliate", nullable)]
        #[setter(with_sub_affiliate)]
        pub sub_affiliate: Nullable<String>,
        /// Sales agent who acquired the customer. At most 512 characters.
        #[json("salesAgent", nullable, sensitive)]
        #[setter(with_sales_agent)]
        pub sales_agent: Nullable<String>,
        /// Identifier of the ad click, for attribution. At most 512 characters.
        #[json("clickId", nullable, sensitive)]
        #[setter(with_click_id)]
        pub click_id: Nullable<String>,
        /// Path that the customer landed from. At most 512 characters.
        #[json("path", nullable, sensitive)]
        #[setter(with_path)]
        pub path: Nullable<String>,
        /// URL of the referring page, from the HTTP header `Referer`. At most 2083 characters.
        /// Example: `https://www.rebilly.com`.
        #[json("referrer", nullable, sensitive)]
        #[setter(with_referrer)]
        pub referrer: Nullable<String>,
    }
}

model! {
    /// Current and original lead source of a customer.
    pub struct LeadSource {
        /// Type of traffic, such as search or display ads. At most 512 characters.
        #[json("medium", nullable)]
        pub medium: Option<String>,
        /// Site, platform or channel that the customer came from. At most 512 characters.
        #[json("source", nullable)]
        pub source: Option<String>,
        /// Name of the campaign. At most 512 characters.
        #[json("campaign", nullable)]
        pub campaign: Option<String>,
        /// Search term that led to the website. At most 512 characters.
        #[json("term", nullable, sensitive)]
        pub term: Option<String>,
        /// Creative that was shown. At most 512 characters.
        #[json("content", nullable)]
        pub content: Option<String>,
        /// Affiliate who referred the customer. At most 512 characters.
        #[json("affiliate", nullable)]
        pub affiliate: Option<String>,
        /// Sub-affiliate, also called sub ID. At most 512 characters.
        #[json("subAffiliate", nullable)]
        pub sub_affiliate: Option<String>,
        /// Sales agent who acquired the customer. At most 512 characters.
        #[json("salesAgent", nullable, sensitive)]
        pub sales_agent: Option<String>,
        /// Identifier of the ad click, for attribution. At most 512 characters.
        #[json("clickId", nullable, sensitive)]
        pub click_id: Option<String>,
        /// Path that the customer landed from. At most 512 characters.
        #[json("path", nullable, sensitive)]
        pub path: Option<String>,
        /// URL of the referring page, from the HTTP header `Referer`. At most 2083 characters.
        /// Example: `https://www.rebilly.com`.
        #[json("referrer", nullable, sensitive)]
        pub referrer: Option<String>,
        /// Creation timestamp of the lead source.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update of the lead source.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<LeadSourceLink>,
        /// Original lead source.
        #[json("original")]
        pub original: Option<LeadSourceData>,
    }
}

model! {
    /// Request body of
    /// [`Customers::set_lead_source`](crate::customers::Customers::set_lead_source): the writable
    /// properties of a [`LeadSource`].
    #[request_of(LeadSource)]
    pub struct LeadSourceRequest {
        /// Type of traffic, such as search or display ads. At most 512 characters.
        #[json("medium", nullable)]
        #[setter(with_medium)]
        pub medium: Nullable<String>,
        /// Site, platform or channel that the customer came from. At most 512 characters.
        #[json("source", nullable)]
        #[setter(with_source)]
        pub source: Nullable<String>,
        /// Name of the campaign. At most 512 characters.
        #[json("campaign", nullable)]
        #[setter(with_campaign)]
        pub campaign: Nullable<String>,
        /// Search term that led to the website. At most 512 characters.
        #[json("term", nullable, sensitive)]
        #[setter(with_term)]
        pub term: Nullable<String>,
        /// Creative that was shown. At most 512 characters.
        #[json("content", nullable)]
        #[setter(with_content)]
        pub content: Nullable<String>,
        /// Affiliate who referred the customer. At most 512 characters.
        #[json("affiliate", nullable)]
        #[setter(with_affiliate)]
        pub affiliate: Nullable<String>,
        /// Sub-affiliate, also called sub ID. At most 512 characters.
        #[json("subAffiliate", nullable)]
        #[setter(with_sub_affiliate)]
        pub sub_affiliate: Nullable<String>,
        /// Sales agent who acquired the customer. At most 512 characters.
        #[json("salesAgent", nullable, sensitive)]
        #[setter(with_sales_agent)]
        pub sales_agent: Nullable<String>,
        /// Identifier of the ad click, for attribution. At most 512 characters.
        #[json("clickId", nullable, sensitive)]
        #[setter(with_click_id)]
        pub click_id: Nullable<String>,
        /// Path that the customer landed from. At most 512 characters.
        #[json("path", nullable, sensitive)]
        #[setter(with_path)]
        pub path: Nullable<String>,
        /// URL of the referring page, from the HTTP header `Referer`. At most 2083 characters.
        /// Example: `https://www.rebilly.com`.
        #[json("referrer", nullable, sensitive)]
        #[setter(with_referrer)]
        pub referrer: Nullable<String>,
    }
}

model! {
    /// Unused credit of a customer.
    pub struct CustomerCreditBalance {
        /// Unused credit by currency.
        #[json("balances", required)]
        pub balances: Vec<CustomerCurrencyBalance>,
    }
}

model! {
    /// Unused credit in one currency.
    pub struct CustomerCurrencyBalance {
        /// Currency of the credit.
        #[json("currency", required)]
        pub currency: String,
        /// Amount that is not applied to an invoice.
        #[json("unallocatedAmount", required)]
        pub unallocated_amount: Decimal,
    }
}

model! {
    /// File attached to a resource.
    pub struct Attachment {
        /// Identifier of the attachment.
        #[json("id")]
        pub id: Option<AttachmentId>,
        /// Attached file.
        #[json("fileId", required)]
        pub file_id: FileId,
        /// Type of the resource that the file is attached to.
        #[json("relatedType", required)]
        pub related_type: AttachmentRelatedType,
        /// Identifier of the resource that the file is attached to.
        #[json("relatedId", required)]
        pub related_id: String,
        /// Name of the attachment.
        #[json("name", sensitive)]
        pub name: Option<String>,
        /// Description of the attachment.
        #[json("description", sensitive)]
        pub description: Option<String>,
        /// Creation timestamp of the attachment.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update of the attachment.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<AttachmentLink>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<AttachmentEmbedded>,
    }
}

open_enum! {
    /// Type of the resource that the file is attached to.
    pub enum AttachmentRelatedType {
        #[json("customer")]
        Customer,
        #[json("customer-timeline-comment")]
        CustomerTimelineComment,
        #[json("dispute")]
        Dispute,
        #[json("gateway-timeline-comment")]
        GatewayTimelineComment,
        #[json("invoice")]
        Invoice,
        #[json("invoice-timeline-comment")]
        InvoiceTimelineComment,
        #[json("order-timeline-comment")]
        OrderTimelineComment,
        #[json("organization")]
        Organization,
        #[json("payment")]
        Payment,
        #[json("plan")]
        Plan,
        #[json("product")]
        Product,
        #[json("subscription")]
        Subscription,
        #[json("transaction")]
        Transaction,
        #[json("transaction-timeline-comment")]
        TransactionTimelineComment,
    }
}

model! {
    /// Link to a related resource.
    pub struct AttachmentLink {
        /// URL of the related resource.
        #[json("href")]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<AttachmentLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum AttachmentLinkRel {
        #[json("self")]
        Self_,
        #[json("file")]
        File,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct AttachmentEmbedded {
        /// Attached file.
        #[json("file", sensitive)]
        pub file: Map<Json>,
    }
}

model! {
    /// Lifetime revenue, refunds and disputes of a customer.
    pub struct CustomerInformation {
        /// Currency of the amounts. Exactly 3 characters. Example: `USD`.
        #[json("currency")]
        pub currency: Option<String>,
        /// Refunded amount.
        #[json("refundsAmount")]
        pub refunds_amount: Option<Decimal>,
        /// Revenue amount.
        #[json("revenueAmount")]
        pub revenue_amount: Option<Decimal>,
        /// Disputed amount.
        #[json("disputesAmount")]
        pub disputes_amount: Option<Decimal>,
    }
}

open_enum! {
    /// Type of a customer event.
    pub enum CustomerEventType {
        #[json("aml-list-possibly-matched")]
        AmlListPossiblyMatched,
        #[json("customer-created")]
        CustomerCreated,
        #[json("customer-merged")]
        CustomerMerged,
        #[json("customer-one-time-password-requested")]
        CustomerOneTimePasswordRequested,
        #[json("customer-redirected-offsite")]
        CustomerRedirectedOffsite,
        #[json("customer-returned")]
        CustomerReturned,
        #[json("customer-updated")]
        CustomerUpdated,
    }
}

model! {
    /// Payload of a customer event.
    pub struct CustomerWebhook {
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<CustomerEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<CustomerWebhookEmbedded>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<CustomerWebhookLink>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct CustomerWebhookEmbedded {
        /// Current state of the customer.
        #[json("customer")]
        pub customer: Option<Customer>,
    }
}

model! {
    /// Link to a related resource.
    pub struct CustomerWebhookLink {
        /// URL of the related resource.
        #[json("href")]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<CustomerWebhookLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum CustomerWebhookLinkRel {
        #[json("customer")]
        Customer,
    }
}

model! {
    /// Payload of the event `customer-merged`.
    pub struct CustomerMergedWebhook {
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Customer that remains after the merge.
        #[json("targetCustomerId")]
        pub target_customer_id: Option<CustomerId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<CustomerEventType>,
        /// Customer that was merged and deleted.
        #[json("duplicatedCustomer")]
        pub duplicated_customer: Option<Customer>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<CustomerMergedWebhookEmbedded>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<CustomerMergedWebhookLink>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct CustomerMergedWebhookEmbedded {
        /// Current state of the customer.
        #[json("customer")]
        pub customer: Option<Customer>,
        /// Customer that remains after the merge.
        #[json("targetCustomer")]
        pub target_customer: Option<Customer>,
    }
}

model! {
    /// Link to a related resource.
    pub struct CustomerMergedWebhookLink {
        /// URL of the related resource.
        #[json("href")]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<CustomerMergedWebhookLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum CustomerMergedWebhookLinkRel {
        #[json("customer")]
        Customer,
    }
}

model! {
    /// Payload of the events `customer-redirected-offsite` and `customer-returned`.
    pub struct CustomerRedirectWebhook {
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Identifier of the pending transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// URL that the customer was redirected to.
        #[json("redirectUrl", sensitive)]
        pub redirect_url: Option<String>,
        /// IP address of the customer.
        #[json("ipAddress", sensitive)]
        pub ip_address: Option<String>,
        /// HTTP headers of the customer's browser.
        #[json("httpHeaders", sensitive)]
        pub http_headers: Map<String>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<CustomerEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<CustomerRedirectWebhookEmbedded>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<CustomerRedirectWebhookLink>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct CustomerRedirectWebhookEmbedded {
        /// Current state of the customer.
        #[json("customer")]
        pub customer: Option<Customer>,
    }
}

model! {
    /// Link to a related resource.
    pub struct CustomerRedirectWebhookLink {
        /// URL of the related resource.
        #[json("href")]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<CustomerRedirectWebhookLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum CustomerRedirectWebhookLinkRel {
        #[json("customer")]
        Customer,
        #[json("transaction")]
        Transaction,
    }
}
