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
        /// Website through which the customer was won.
        #[json("websiteId")]
        #[setter(with_website_id: WebsiteId)]
        pub website_id: Option<WebsiteId>,
        /// Single-use token of a payment form. It becomes the default payment instrument and wins
        /// over one given beside it; a second use is refused.
        #[json("paymentToken", sensitive)]
        #[setter(with_payment_token: String)]
        pub payment_token: Option<String>,
        /// Instrument that is charged unless another one is named. Null when there is none. To set
        /// it, send this or defaultPaymentInstrumentId.
        #[json("defaultPaymentInstrument", nullable)]
        #[setter(with_default_payment_instrument: Nullable<DefaultPaymentInstrument>)]
        pub default_payment_instrument: Nullable<DefaultPaymentInstrument>,
        /// Fields of your own, as set up for customers.
        #[json("customFields", sensitive)]
        #[map_setter(with_custom_fields: Json)]
        pub custom_fields: Option<Map<Json>>,
        /// Address used for payment instruments, subscriptions and invoices that have none of their
        /// own.
        #[json("primaryAddress", nullable)]
        #[setter(with_primary_address: Nullable<ContactObjectRequest>)]
        pub primary_address: Nullable<ContactObjectRequest>,
        /// Whether enhanced due diligence is on for the customer. Rebilly's default: `false`.
        #[json("isEddRequired")]
        #[setter(with_is_edd_required: bool)]
        pub is_edd_required: Option<bool>,
        /// Instrument that payouts go to first. Null when there is no preference.
        #[json("preferredPayoutInstrumentId", nullable)]
        #[setter(with_preferred_payout_instrument_id: Nullable<PaymentInstrumentId>)]
        pub preferred_payout_instrument_id: Nullable<PaymentInstrumentId>,
        /// Language tag (RFC 5646) for messages to the customer. Example: `fr-FR`.
        #[json("locale", nullable)]
        #[setter(with_locale: Nullable<String>)]
        pub locale: Nullable<String>,
        /// Tax numbers of the customer.
        #[json("taxNumbers", nullable)]
        #[setter(with_tax_numbers: Nullable<Vec<TaxNumberRequest>>)]
        pub tax_numbers: Nullable<Vec<TaxNumberRequest>>,
        /// Where the customer came from.
        #[json("leadSource", sensitive)]
        #[setter(with_lead_source: LeadSourceDataRequest)]
        pub lead_source: Option<LeadSourceDataRequest>,
        /// Person behind the customer.
        #[json("personId", nullable)]
        #[setter(with_person_id: Nullable<PersonId>)]
        pub person_id: Nullable<PersonId>,
        /// Further addresses that get notifications.
        #[json("notificationEmails", sensitive)]
        #[list_setter(with_notification_emails: String)]
        pub notification_emails: Option<Vec<String>>,
        /// Instrument to charge unless another one is named.
        #[json("defaultPaymentInstrumentId", nullable, sensitive)]
        #[setter(with_default_payment_instrument_id: Nullable<PaymentInstrumentId>)]
        pub default_payment_instrument_id: Nullable<PaymentInstrumentId>,
    }
}

model! {
    /// Request form of [`ContactObject`]: its writable properties.
    #[request_of(ContactObject)]
    pub struct ContactObjectRequest {
        /// First name. At most 45 characters. Example: `Benjamin`.
        #[json("firstName", nullable, sensitive)]
        #[setter(with_first_name: Nullable<String>)]
        pub first_name: Nullable<String>,
        /// Last name. At most 45 characters. Example: `Franklin`.
        #[json("lastName", nullable, sensitive)]
        #[setter(with_last_name: Nullable<String>)]
        pub last_name: Nullable<String>,
        /// Company or other organization. At most 255 characters. Example: `Rebilly`.
        #[json("organization", nullable, sensitive)]
        #[setter(with_organization: Nullable<String>)]
        pub organization: Nullable<String>,
        /// Street and number. At most 60 characters. Example: `36 Craven St`.
        #[json("address", nullable, sensitive)]
        #[setter(with_address: Nullable<String>)]
        pub address: Nullable<String>,
        /// Second address line, such as a flat number. At most 60 characters.
        #[json("address2", nullable, sensitive)]
        #[setter(with_address2: Nullable<String>)]
        pub address2: Nullable<String>,
        /// Town. At most 45 characters. Example: `Austin`.
        #[json("city", nullable, sensitive)]
        #[setter(with_city: Nullable<String>)]
        pub city: Nullable<String>,
        /// State, county or province. At most 45 characters. Example: `Texas`.
        #[json("region", nullable, sensitive)]
        #[setter(with_region: Nullable<String>)]
        pub region: Nullable<String>,
        /// Country as two capital letters (ISO 3166-1 alpha-2). At most 2 characters. Example:
        /// `GB`.
        #[json("country", nullable, sensitive)]
        #[setter(with_country: Nullable<String>)]
        pub country: Nullable<String>,
        /// Postal code. At most 10 characters. Example: `WC2N 5NF`.
        #[json("postalCode", nullable, sensitive)]
        #[setter(with_postal_code: Nullable<String>)]
        pub postal_code: Nullable<String>,
        /// Telephone numbers.
        #[json("phoneNumbers", sensitive)]
        #[list_setter(with_phone_numbers: ContactPhoneNumber)]
        pub phone_numbers: Option<Vec<ContactPhoneNumber>>,
        /// Email addresses.
        #[json("emails", sensitive)]
        #[list_setter(with_emails: ContactEmail)]
        pub emails: Option<Vec<ContactEmail>>,
        /// Date of birth. Example: `1980-04-01`.
        #[json("dob", nullable, sensitive)]
        #[setter(with_dob: Nullable<Date>)]
        pub dob: Nullable<Date>,
        /// Position in the organization. At most 255 characters. Example: `CEO`.
        #[json("jobTitle", nullable, sensitive)]
        #[setter(with_job_title: Nullable<String>)]
        pub job_title: Nullable<String>,
    }
}

model! {
    /// Request form of [`TaxNumber`]: its writable properties.
    #[request_of(TaxNumber)]
    #[new(value type_: TaxNumberType, value value: String)]
    pub struct TaxNumberRequest {
        /// Kind of tax number. Example: `eu-vat`.
        #[json("type", required)]
        #[setter(with_type: TaxNumberType)]
        pub type_: TaxNumberType,
        /// The number. Example: `GB980780684`.
        #[json("value", required, sensitive)]
        #[setter(with_value: String)]
        pub value: String,
        /// Whether invoices show this one. Example: `true`.
        #[json("isDefault")]
        #[setter(with_is_default: bool)]
        pub is_default: Option<bool>,
    }
}

model! {
    /// Request form of [`LeadSourceData`]: its writable properties.
    #[request_of(LeadSourceData)]
    pub struct LeadSourceDataRequest {
        /// Kind of traffic that brought the customer, such as search or display ads. At most 512
        /// characters.
        #[json("medium", nullable)]
        #[setter(with_medium: Nullable<String>)]
        pub medium: Nullable<String>,
        /// Site, platform or channel the customer came from. At most 512 characters.
        #[json("source", nullable)]
        #[setter(with_source: Nullable<String>)]
        pub source: Nullable<String>,
        /// Name of the campaign. At most 512 characters.
        #[json("campaign", nullable)]
        #[setter(with_campaign: Nullable<String>)]
        pub campaign: Nullable<String>,
        /// Search term that led here. At most 512 characters.
        #[json("term", nullable, sensitive)]
        #[setter(with_term: Nullable<String>)]
        pub term: Nullable<String>,
        /// Which creative was shown. At most 512 characters.
        #[json("content", nullable)]
        #[setter(with_content: Nullable<String>)]
        pub content: Nullable<String>,
        /// Partner who sent the customer. At most 512 characters.
        #[json("affiliate", nullable)]
        #[setter(with_affiliate: Nullable<String>)]
        pub affiliate: Nullable<String>,
        /// Partner of the affiliate; elsewhere called sub ID. At most 512 characters.
        #[json("subAffiliate", nullable)]
        #[setter(with_sub_affiliate: Nullable<String>)]
        pub sub_affiliate: Nullable<String>,
        /// Sales agent who won the customer. At most 512 characters.
        #[json("salesAgent", nullable, sensitive)]
        #[setter(with_sales_agent: Nullable<String>)]
        pub sales_agent: Nullable<String>,
        /// Identifier of the ad click, for attribution. At most 512 characters.
        #[json("clickId", nullable, sensitive)]
        #[setter(with_click_id: Nullable<String>)]
        pub click_id: Nullable<String>,
        /// Page the customer landed from. At most 512 characters.
        #[json("path", nullable, sensitive)]
        #[setter(with_path: Nullable<String>)]
        pub path: Nullable<String>,
        /// Page that linked to the landing page, from the HTTP header of that name. At most 2083
        /// characters. Example: `https://www.rebilly.com`.
        #[json("referrer", nullable, sensitive)]
        #[setter(with_referrer: Nullable<String>)]
        pub referrer: Nullable<String>,
    }
}

model! {
    /// Where a customer came from, and where they first came from.
    pub struct LeadSource {
        /// Kind of traffic that brought the customer, such as search or display ads. At most 512
        /// characters.
        #[json("medium", nullable)]
        pub medium: Option<String>,
        /// Site, platform or channel the customer came from. At most 512 characters.
        #[json("source", nullable)]
        pub source: Option<String>,
        /// Name of the campaign. At most 512 characters.
        #[json("campaign", nullable)]
        pub campaign: Option<String>,
        /// Search term that led here. At most 512 characters.
        #[json("term", nullable, sensitive)]
        pub term: Option<String>,
        /// Which creative was shown. At most 512 characters.
        #[json("content", nullable)]
        pub content: Option<String>,
        /// Partner who sent the customer. At most 512 characters.
        #[json("affiliate", nullable)]
        pub affiliate: Option<String>,
        /// Partner of the affiliate; elsewhere called sub ID. At most 512 characters.
        #[json("subAffiliate", nullable)]
        pub sub_affiliate: Option<String>,
        /// Sales agent who won the customer. At most 512 characters.
        #[json("salesAgent", nullable, sensitive)]
        pub sales_agent: Option<String>,
        /// Identifier of the ad click, for attribution. At most 512 characters.
        #[json("clickId", nullable, sensitive)]
        pub click_id: Option<String>,
        /// Page the customer landed from. At most 512 characters.
        #[json("path", nullable, sensitive)]
        pub path: Option<String>,
        /// Page that linked to the landing page, from the HTTP header of that name. At most 2083
        /// characters. Example: `https://www.rebilly.com`.
        #[json("referrer", nullable, sensitive)]
        pub referrer: Option<String>,
        /// When the lead source was recorded.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// When the lead source last changed.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<LeadSourceLink>,
        /// The first lead source on record.
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
        /// Kind of traffic that brought the customer, such as search or display ads. At most 512
        /// characters.
        #[json("medium", nullable)]
        #[setter(with_medium: Nullable<String>)]
        pub medium: Nullable<String>,
        /// Site, platform or channel the customer came from. At most 512 characters.
        #[json("source", nullable)]
        #[setter(with_source: Nullable<String>)]
        pub source: Nullable<String>,
        /// Name of the campaign. At most 512 characters.
        #[json("campaign", nullable)]
        #[setter(with_campaign: Nullable<String>)]
        pub campaign: Nullable<String>,
        /// Search term that led here. At most 512 characters.
        #[json("term", nullable, sensitive)]
        #[setter(with_term: Nullable<String>)]
        pub term: Nullable<String>,
        /// Which creative was shown. At most 512 characters.
        #[json("content", nullable)]
        #[setter(with_content: Nullable<String>)]
        pub content: Nullable<String>,
        /// Partner who sent the customer. At most 512 characters.
        #[json("affiliate", nullable)]
        #[setter(with_affiliate: Nullable<String>)]
        pub affiliate: Nullable<String>,
        /// Partner of the affiliate; elsewhere called sub ID. At most 512 characters.
        #[json("subAffiliate", nullable)]
        #[setter(with_sub_affiliate: Nullable<String>)]
        pub sub_affiliate: Nullable<String>,
        /// Sales agent who won the customer. At most 512 characters.
        #[json("salesAgent", nullable, sensitive)]
        #[setter(with_sales_agent: Nullable<String>)]
        pub sales_agent: Nullable<String>,
        /// Identifier of the ad click, for attribution. At most 512 characters.
        #[json("clickId", nullable, sensitive)]
        #[setter(with_click_id: Nullable<String>)]
        pub click_id: Nullable<String>,
        /// Page the customer landed from. At most 512 characters.
        #[json("path", nullable, sensitive)]
        #[setter(with_path: Nullable<String>)]
        pub path: Nullable<String>,
        /// Page that linked to the landing page, from the HTTP header of that name. At most 2083
        /// characters. Example: `https://www.rebilly.com`.
        #[json("referrer", nullable, sensitive)]
        #[setter(with_referrer: Nullable<String>)]
        pub referrer: Nullable<String>,
    }
}

model! {
    /// Credit of a customer that is not yet spent.
    pub struct CustomerCreditBalance {
        /// Credit by currency.
        #[json("balances", required)]
        pub balances: Vec<CustomerCurrencyBalance>,
    }
}

model! {
    /// Credit in one currency.
    pub struct CustomerCurrencyBalance {
        /// Currency of the credit.
        #[json("currency", required)]
        pub currency: String,
        /// Amount that is not yet applied to an invoice.
        #[json("unallocatedAmount", required)]
        pub unallocated_amount: Decimal,
    }
}

model! {
    /// A file attached to a resource.
    pub struct Attachment {
        /// Identifier of the attachment.
        #[json("id")]
        pub id: Option<AttachmentId>,
        /// The file.
        #[json("fileId", required)]
        pub file_id: FileId,
        /// Kind of resource it is attached to.
        #[json("relatedType", required)]
        pub related_type: AttachmentRelatedType,
        /// Identifier of that resource.
        #[json("relatedId", required)]
        pub related_id: String,
        /// Name of the attachment.
        #[json("name", sensitive)]
        pub name: Option<String>,
        /// What it is.
        #[json("description", sensitive)]
        pub description: Option<String>,
        /// When it was attached.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// When it last changed.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<AttachmentLink>,
        /// Resources that `expand` asked for.
        #[json("_embedded")]
        pub embedded: Option<AttachmentEmbedded>,
    }
}

open_enum! {
    /// Kind of resource it is attached to.
    pub enum AttachmentRelatedType {
        /// `customer`.
        #[json("customer")]
        Customer,
        /// `customer-timeline-comment`.
        #[json("customer-timeline-comment")]
        CustomerTimelineComment,
        /// `dispute`.
        #[json("dispute")]
        Dispute,
        /// `gateway-timeline-comment`.
        #[json("gateway-timeline-comment")]
        GatewayTimelineComment,
        /// `invoice`.
        #[json("invoice")]
        Invoice,
        /// `invoice-timeline-comment`.
        #[json("invoice-timeline-comment")]
        InvoiceTimelineComment,
        /// `order-timeline-comment`.
        #[json("order-timeline-comment")]
        OrderTimelineComment,
        /// `organization`.
        #[json("organization")]
        Organization,
        /// `payment`.
        #[json("payment")]
        Payment,
        /// `plan`.
        #[json("plan")]
        Plan,
        /// `product`.
        #[json("product")]
        Product,
        /// `subscription`.
        #[json("subscription")]
        Subscription,
        /// `transaction`.
        #[json("transaction")]
        Transaction,
        /// `transaction-timeline-comment`.
        #[json("transaction-timeline-comment")]
        TransactionTimelineComment,
    }
}

model! {
    /// A link to a related resource.
    pub struct AttachmentLink {
        /// Address of the related resource.
        #[json("href")]
        pub href: Option<String>,
        /// What the link leads to.
        #[json("rel")]
        pub rel: Option<AttachmentLinkRel>,
    }
}

open_enum! {
    /// What the link leads to.
    pub enum AttachmentLinkRel {
        /// `self`.
        #[json("self")]
        Self_,
        /// `file`.
        #[json("file")]
        File,
    }
}

model! {
    /// Resources that `expand` asked for.
    pub struct AttachmentEmbedded {
        /// The file.
        #[json("file", sensitive)]
        pub file: Map<Json>,
    }
}

model! {
    /// What a customer has brought and cost over the whole time.
    pub struct CustomerInformation {
        /// Currency of the amounts. Exactly 3 characters. Example: `USD`.
        #[json("currency")]
        pub currency: Option<String>,
        /// Refunds paid.
        #[json("refundsAmount")]
        pub refunds_amount: Option<Decimal>,
        /// Revenue.
        #[json("revenueAmount")]
        pub revenue_amount: Option<Decimal>,
        /// Disputed payments.
        #[json("disputesAmount")]
        pub disputes_amount: Option<Decimal>,
    }
}

open_enum! {
    /// Type of an event about a customer.
    pub enum CustomerEventType {
        /// `aml-list-possibly-matched`.
        #[json("aml-list-possibly-matched")]
        AmlListPossiblyMatched,
        /// `customer-created`.
        #[json("customer-created")]
        CustomerCreated,
        /// `customer-merged`.
        #[json("customer-merged")]
        CustomerMerged,
        /// `customer-one-time-password-requested`.
        #[json("customer-one-time-password-requested")]
        CustomerOneTimePasswordRequested,
        /// `customer-redirected-offsite`.
        #[json("customer-redirected-offsite")]
        CustomerRedirectedOffsite,
        /// `customer-returned`.
        #[json("customer-returned")]
        CustomerReturned,
        /// `customer-updated`.
        #[json("customer-updated")]
        CustomerUpdated,
    }
}

model! {
    /// Body of an event about a customer.
    pub struct CustomerWebhook {
        /// The customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<CustomerEventType>,
        /// The resources that the event is about.
        #[json("_embedded")]
        pub embedded: Option<CustomerWebhookEmbedded>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<CustomerWebhookLink>,
    }
}

model! {
    /// The resources that the event is about.
    pub struct CustomerWebhookEmbedded {
        /// The customer as it is now.
        #[json("customer")]
        pub customer: Option<Customer>,
    }
}

model! {
    /// A link to a related resource.
    pub struct CustomerWebhookLink {
        /// Address of the related resource.
        #[json("href")]
        pub href: Option<String>,
        /// What the link leads to.
        #[json("rel")]
        pub rel: Option<CustomerWebhookLinkRel>,
    }
}

open_enum! {
    /// What the link leads to.
    pub enum CustomerWebhookLinkRel {
        /// `customer`.
        #[json("customer")]
        Customer,
    }
}

model! {
    /// Body of the event that two customers became one.
    pub struct CustomerMergedWebhook {
        /// The customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// The customer that stays.
        #[json("targetCustomerId")]
        pub target_customer_id: Option<CustomerId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<CustomerEventType>,
        /// The customer that went.
        #[json("duplicatedCustomer")]
        pub duplicated_customer: Option<Customer>,
        /// The resources that the event is about.
        #[json("_embedded")]
        pub embedded: Option<CustomerMergedWebhookEmbedded>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<CustomerMergedWebhookLink>,
    }
}

model! {
    /// The resources that the event is about.
    pub struct CustomerMergedWebhookEmbedded {
        /// The customer as it is now.
        #[json("customer")]
        pub customer: Option<Customer>,
        /// The customer that stays.
        #[json("targetCustomer")]
        pub target_customer: Option<Customer>,
    }
}

model! {
    /// A link to a related resource.
    pub struct CustomerMergedWebhookLink {
        /// Address of the related resource.
        #[json("href")]
        pub href: Option<String>,
        /// What the link leads to.
        #[json("rel")]
        pub rel: Option<CustomerMergedWebhookLinkRel>,
    }
}

open_enum! {
    /// What the link leads to.
    pub enum CustomerMergedWebhookLinkRel {
        /// `customer`.
        #[json("customer")]
        Customer,
    }
}

model! {
    /// Body of the events that a customer left for a payment page elsewhere and came back.
    pub struct CustomerRedirectWebhook {
        /// The customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// The payment under way.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Where the customer was sent.
        #[json("redirectUrl", sensitive)]
        pub redirect_url: Option<String>,
        /// The customer's address on the internet.
        #[json("ipAddress", sensitive)]
        pub ip_address: Option<String>,
        /// Headers of the customer's browser.
        #[json("httpHeaders", sensitive)]
        pub http_headers: Map<String>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<CustomerEventType>,
        /// The resources that the event is about.
        #[json("_embedded")]
        pub embedded: Option<CustomerRedirectWebhookEmbedded>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<CustomerRedirectWebhookLink>,
    }
}

model! {
    /// The resources that the event is about.
    pub struct CustomerRedirectWebhookEmbedded {
        /// The customer as it is now.
        #[json("customer")]
        pub customer: Option<Customer>,
    }
}

model! {
    /// A link to a related resource.
    pub struct CustomerRedirectWebhookLink {
        /// Address of the related resource.
        #[json("href")]
        pub href: Option<String>,
        /// What the link leads to.
        #[json("rel")]
        pub rel: Option<CustomerRedirectWebhookLinkRel>,
    }
}

open_enum! {
    /// What the link leads to.
    pub enum CustomerRedirectWebhookLinkRel {
        /// `customer`.
        #[json("customer")]
        Customer,
    }
}
