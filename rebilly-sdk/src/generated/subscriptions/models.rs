// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of subscriptions.

use crate::catalog::{
    OrderItemPlan, OrderItemPlanRequest, ServicePeriodAnchorInstruction, UsageLimits,
};
use crate::customers::{ContactObject, ContactObjectRequest, Customer};
use crate::invoices::{Invoice, InvoiceDiscount, InvoiceItemType};
use crate::model::{model, open_enum, union};
use crate::pages::Website;
use crate::payments::PaymentInstrument;
use crate::shared::{
    CouponId, CustomerId, InvoiceId, InvoiceItemId, Link, OrderId, OrganizationId,
    PaymentInstrumentId, PlanId, ProductId, QuoteId, RiskMetadata, RiskMetadataRequest,
    Shipping, ShippingRequest, SubscriptionCancellationId, SubscriptionId,
    SubscriptionPauseId, SubscriptionReactivationId, TaxItem, Taxes, TaxesRequest,
    TimelineExtraData, TimelineMessageId, UsageId, WebsiteId,
};
use crate::subscriptions::{
    InvoiceAmounts, OrderPreviewDiscount, OrderPreviewLineItem, OrderPreviewTax,
    QuoteAcceptanceFulfillment, QuoteInvoicePreview, QuoteItem, QuoteItemRequest,
    QuoteRenewalPolicy, QuoteSignature, QuoteStatus, QuoteUsageSetting, ShippingOption,
    SubscriptionCanceledBy, SubscriptionOrOneTimeSale, SubscriptionTrial,
    TimelineTriggeredBy, UsageStatus,
};
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// Cancellation of an order.
    pub struct OrderCancellation {
        /// Identifier of the order cancellation.
        #[json("id")]
        pub id: Option<SubscriptionCancellationId>,
        /// Identifier of the order.
        #[json("orderId", required)]
        pub order_id: SubscriptionId,
        /// Identifier of the prorated invoice.
        #[json("proratedInvoiceId", nullable)]
        pub prorated_invoice_id: Option<InvoiceId>,
        /// Identifier of the invoice that the cancellation is applied to.
        #[json("appliedInvoiceId", nullable)]
        pub applied_invoice_id: Option<InvoiceId>,
        /// Party that canceled. Default: `customer`.
        #[json("canceledBy")]
        pub canceled_by: Option<SubscriptionCanceledBy>,
        /// Reason for the cancellation. Default: `other`.
        #[json("reason")]
        pub reason: Option<CancellationReason>,
        /// Description of the cancellation, as free text. At most 255 characters.
        #[json("description", sensitive)]
        pub description: Option<String>,
        /// `true` when the final amounts are prorated. Default: `false`.
        #[json("prorated")]
        pub prorated: Option<bool>,
        /// Status of the cancellation. Default: `confirmed`.
        #[json("status")]
        pub status: Option<CancellationStatus>,
        /// Timestamp of the cancellation.
        #[json("canceledTime", nullable)]
        pub canceled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the churn, when the service ends.
        #[json("churnTime")]
        pub churn_time: Option<Timestamp>,
        /// Policy for the churn time: at once or at the next renewal.
        #[json("churnTimePolicy", nullable)]
        pub churn_time_policy: Option<OrderChurnTimePolicy>,
        /// Items to charge or credit because of the cancellation.
        #[json("lineItems")]
        pub line_items: Vec<CancellationLineItem>,
        /// Subtotal of the line items.
        #[json("lineItemSubtotal")]
        pub line_item_subtotal: Option<CancellationLineItemSubtotal>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`OrderCancellations::create`](crate::subscriptions::OrderCancellations::create) and
    /// [`OrderCancellations::upsert`](crate::subscriptions::OrderCancellations::upsert): the
    /// writable properties of a [`OrderCancellation`].
    #[request_of(OrderCancellation)]
    #[new(value order_id: SubscriptionId)]
    pub struct OrderCancellationRequest {
        /// Identifier of the order.
        #[json("orderId", required)]
        #[required_setter(with_order_id)]
        pub order_id: SubscriptionId,
        /// Party that canceled. Default: `customer`.
        #[json("canceledBy")]
        #[setter(with_canceled_by)]
        pub canceled_by: Option<SubscriptionCanceledBy>,
        /// Reason for the cancellation. Default: `other`.
        #[json("reason")]
        #[setter(with_reason)]
        pub reason: Option<CancellationReason>,
        /// Description of the cancellation, as free text. At most 255 characters.
        #[json("description", sensitive)]
        #[setter(with_description)]
        pub description: Option<String>,
        /// `true` when the final amounts are prorated. Default: `false`.
        #[json("prorated")]
        #[plain_setter(with_prorated: bool)]
        pub prorated: Option<bool>,
        /// Status of the cancellation. Default: `confirmed`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<CancellationStatus>,
        /// Timestamp of the churn, when the service ends.
        #[json("churnTime")]
        #[setter(with_churn_time)]
        pub churn_time: Option<Timestamp>,
        /// Policy for the churn time: at once or at the next renewal.
        #[json("churnTimePolicy", nullable)]
        #[setter(with_churn_time_policy)]
        pub churn_time_policy: Nullable<OrderChurnTimePolicy>,
        /// Items to charge or credit because of the cancellation.
        #[json("lineItems")]
        #[items_setter(with_line_items)]
        pub line_items: Option<Vec<CancellationLineItemRequest>>,
    }
}

model! {
    /// Changes of the cancellation of an order.
    #[new(value order_id: SubscriptionId)]
    pub struct OrderCancellationUpdate {
        /// Identifier of the order.
        #[json("orderId", required)]
        #[required_setter(with_order_id)]
        pub order_id: SubscriptionId,
        /// Reason for the cancellation. Default: `other`.
        #[json("reason")]
        #[setter(with_reason)]
        pub reason: Option<CancellationReason>,
        /// Description of the cancellation, as free text. At most 255 characters.
        #[json("description", sensitive)]
        #[setter(with_description)]
        pub description: Option<String>,
        /// `true` when the final amounts are prorated. Default: `false`.
        #[json("prorated")]
        #[plain_setter(with_prorated: bool)]
        pub prorated: Option<bool>,
        /// Timestamp of the churn, when the service ends.
        #[json("churnTime")]
        #[setter(with_churn_time)]
        pub churn_time: Option<Timestamp>,
        /// Policy for the churn time: at once or at the next renewal.
        #[json("churnTimePolicy", nullable)]
        #[setter(with_churn_time_policy)]
        pub churn_time_policy: Nullable<OrderChurnTimePolicy>,
        /// Items to charge or credit because of the cancellation.
        #[json("lineItems")]
        #[items_setter(with_line_items)]
        pub line_items: Option<Vec<CancellationLineItemRequest>>,
    }
}

open_enum! {
    /// Reason for the cancellation.
    pub enum CancellationReason {
        #[json("did-not-use")]
        DidNotUse,
        #[json("did-not-want")]
        DidNotWant,
        #[json("missing-features")]
        MissingFeatures,
        #[json("bugs-or-problems")]
        BugsOrProblems,
        #[json("do-not-remember")]
        DoNotRemember,
        #[json("risk-warning")]
        RiskWarning,
        #[json("contract-expired")]
        ContractExpired,
        #[json("too-expensive")]
        TooExpensive,
        #[json("other")]
        Other,
        #[json("billing-failure")]
        BillingFailure,
    }
}

open_enum! {
    /// Status of the cancellation.
    pub enum CancellationStatus {
        #[json("draft")]
        Draft,
        #[json("confirmed")]
        Confirmed,
        #[json("completed")]
        Completed,
        #[json("revoked")]
        Revoked,
    }
}

open_enum! {
    /// Policy for the churn time: at once or at the next renewal.
    pub enum OrderChurnTimePolicy {
        #[json("now")]
        Now,
        #[json("at-next-renewal")]
        AtNextRenewal,
    }
}

model! {
    /// Item to charge or credit because of a cancellation.
    pub struct CancellationLineItem {
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Description of the item, as free text. At most 1000 characters.
        #[json("description")]
        pub description: Option<String>,
        /// Timestamp of the end of the billed period.
        #[json("periodEndTime")]
        pub period_end_time: Option<Timestamp>,
        /// Timestamp of the start of the billed period.
        #[json("periodStartTime")]
        pub period_start_time: Option<Timestamp>,
        /// Number of units. Example: `1`.
        #[json("quantity", required)]
        pub quantity: i64,
        /// Direction of the line: `debit` raises the total, `credit` lowers it.
        #[json("type", required)]
        pub type_: InvoiceItemType,
        /// Price of one unit. Example: `49.95`.
        #[json("unitPriceAmount", required)]
        pub unit_price_amount: Decimal,
        /// Currency of the price.
        #[json("unitPriceCurrency", required)]
        pub unit_price_currency: String,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
    }
}

model! {
    /// Request form of [`CancellationLineItem`]: its writable properties.
    #[request_of(CancellationLineItem)]
    #[new(
        plain
        quantity:i64,
        value
        type_:InvoiceItemType,
        value
        unit_price_amount:Decimal,
        value
        unit_price_currency:String
    )]
    pub struct CancellationLineItemRequest {
        /// Description of the item, as free text. At most 1000 characters.
        #[json("description")]
        #[setter(with_description)]
        pub description: Option<String>,
        /// Timestamp of the end of the billed period.
        #[json("periodEndTime")]
        #[setter(with_period_end_time)]
        pub period_end_time: Option<Timestamp>,
        /// Timestamp of the start of the billed period.
        #[json("periodStartTime")]
        #[setter(with_period_start_time)]
        pub period_start_time: Option<Timestamp>,
        /// Number of units. Example: `1`.
        #[json("quantity", required)]
        #[plain_setter(with_quantity: i64)]
        pub quantity: i64,
        /// Direction of the line: `debit` raises the total, `credit` lowers it.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: InvoiceItemType,
        /// Price of one unit. Example: `49.95`.
        #[json("unitPriceAmount", required)]
        #[required_setter(with_unit_price_amount)]
        pub unit_price_amount: Decimal,
        /// Currency of the price.
        #[json("unitPriceCurrency", required)]
        #[required_setter(with_unit_price_currency)]
        pub unit_price_currency: String,
    }
}

model! {
    /// Subtotal of the line items.
    pub struct CancellationLineItemSubtotal {
        /// Amount of the subtotal. Example: `49.95`.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
    }
}

model! {
    /// Pause of an order.
    pub struct OrderPause {
        /// Identifier of the order pause.
        #[json("id")]
        pub id: Option<SubscriptionPauseId>,
        /// Identifier of the order.
        #[json("orderId", required)]
        pub order_id: OrderId,
        /// Status of the pause.
        #[json("status")]
        pub status: Option<PauseStatus>,
        /// Party that paused. Default: `customer`.
        #[json("pausedBy")]
        pub paused_by: Option<PausedBy>,
        /// Description of the pause, as free text, or `null`. At most 255 characters.
        #[json("description", nullable, sensitive)]
        pub description: Option<String>,
        /// Timestamp of the start of the pause.
        #[json("effectiveTime", nullable)]
        pub effective_time: Option<Timestamp>,
        /// Timestamp of the end of the pause, or `null`.
        #[json("endTime", nullable)]
        pub end_time: Option<Timestamp>,
        /// Remaining time, as a duration in text. Example: `P3600S`.
        #[json("timeRemaining", nullable)]
        pub time_remaining: Option<String>,
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
    /// Request body of [`OrderPauses::create`](crate::subscriptions::OrderPauses::create) and
    /// [`OrderPauses::upsert`](crate::subscriptions::OrderPauses::upsert): the writable properties
    /// of a [`OrderPause`].
    #[request_of(OrderPause)]
    #[new(value order_id: OrderId)]
    pub struct OrderPauseRequest {
        /// Identifier of the order.
        #[json("orderId", required)]
        #[required_setter(with_order_id)]
        pub order_id: OrderId,
        /// Party that paused. Default: `customer`.
        #[json("pausedBy")]
        #[setter(with_paused_by)]
        pub paused_by: Option<PausedBy>,
        /// Description of the pause, as free text, or `null`. At most 255 characters.
        #[json("description", nullable, sensitive)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// Timestamp of the start of the pause.
        #[json("effectiveTime", nullable)]
        #[setter(with_effective_time)]
        pub effective_time: Nullable<Timestamp>,
        /// Timestamp of the end of the pause, or `null`.
        #[json("endTime", nullable)]
        #[setter(with_end_time)]
        pub end_time: Nullable<Timestamp>,
        /// Remaining time, as a duration in text. Example: `P3600S`.
        #[json("timeRemaining", nullable)]
        #[setter(with_time_remaining)]
        pub time_remaining: Nullable<String>,
    }
}

open_enum! {
    /// Status of the pause.
    pub enum PauseStatus {
        #[json("pending")]
        Pending,
        #[json("ongoing")]
        Ongoing,
        #[json("revoked")]
        Revoked,
        #[json("finished")]
        Finished,
    }
}

open_enum! {
    /// Party that paused.
    pub enum PausedBy {
        #[json("merchant")]
        Merchant,
        #[json("customer")]
        Customer,
    }
}

model! {
    /// Reactivation of a canceled order.
    pub struct OrderReactivation {
        /// Identifier of the order reactivation.
        #[json("id")]
        pub id: Option<SubscriptionReactivationId>,
        /// Identifier of the order.
        #[json("orderId", required)]
        pub order_id: OrderId,
        /// Identifier of the cancellation that is reverted.
        #[json("cancellationId")]
        pub cancellation_id: Option<SubscriptionCancellationId>,
        /// Description of the reactivation, as free text, or `null`. At most 255 characters.
        #[json("description", nullable, sensitive)]
        pub description: Option<String>,
        /// Timestamp of the next renewal.
        #[json("renewalTime")]
        pub renewal_time: Option<Timestamp>,
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
    /// [`OrderReactivations::create`](crate::subscriptions::OrderReactivations::create): the
    /// writable properties of a [`OrderReactivation`].
    #[request_of(OrderReactivation)]
    #[new(value order_id: OrderId)]
    pub struct OrderReactivationRequest {
        /// Identifier of the order.
        #[json("orderId", required)]
        #[required_setter(with_order_id)]
        pub order_id: OrderId,
        /// Description of the reactivation, as free text, or `null`. At most 255 characters.
        #[json("description", nullable, sensitive)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// Timestamp of the start of the reactivation.
        #[json("effectiveTime", sensitive)]
        #[setter(with_effective_time)]
        pub effective_time: Option<Timestamp>,
        /// Timestamp of the next renewal.
        #[json("renewalTime")]
        #[setter(with_renewal_time)]
        pub renewal_time: Option<Timestamp>,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", nullable, sensitive)]
        #[setter(with_payment_instrument_id)]
        pub payment_instrument_id: Nullable<PaymentInstrumentId>,
    }
}

model! {
    /// Order that is billed once.
    #[tag("type")]
    pub struct OneTimeOrder {
        /// Identifier of the one-time order.
        #[json("id")]
        pub id: Option<OrderId>,
        /// Identifier of the organization.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Identifier of the invoice that activates the order.
        #[json("activationInvoiceId")]
        pub activation_invoice_id: Option<InvoiceId>,
        /// Identifier of the most recent invoice.
        #[json("recentInvoiceId", nullable)]
        pub recent_invoice_id: Option<InvoiceId>,
        /// Status of the order.
        #[json("status")]
        pub status: Option<OneTimeOrderStatus>,
        /// Items of the order.
        #[json("items", required)]
        pub items: Vec<OneTimeSaleItem>,
        /// Purchase order number of the customer. Example: `PO123456`.
        #[json("poNumber", nullable)]
        pub po_number: Option<String>,
        /// Notes, as free text.
        #[json("notes", sensitive)]
        pub notes: Option<String>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Delinquency period, as a signed ISO 8601 duration. Example: `+P00Y00M07DT00H00M00S`.
        #[json("delinquencyPeriod", nullable)]
        pub delinquency_period: Option<String>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Timestamp of the activation.
        #[json("activationTime", nullable)]
        pub activation_time: Option<Timestamp>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Shipping method and its amount.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// Timestamp of the abandonment.
        #[json("abandonTime", nullable)]
        pub abandon_time: Option<Timestamp>,
        /// Timestamp of the abandonment reminder.
        #[json("abandonReminderTime", nullable)]
        pub abandon_reminder_time: Option<Timestamp>,
        /// Number of the abandonment reminder.
        #[json("abandonReminderNumber", nullable)]
        pub abandon_reminder_number: Option<i64>,
        /// Timestamp of the voiding.
        #[json("voidTime", nullable)]
        pub void_time: Option<Timestamp>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// `true` when the order counts as new. Example: `true`.
        #[json("isNewOrder")]
        pub is_new_order: Option<bool>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<OneTimeOrderEmbedded>,
    }
}

model! {
    /// Request form of [`OneTimeOrder`]: its writable properties.
    #[tag("type")]
    #[request_of(OneTimeOrder)]
    #[new(
        value
        customer_id:CustomerId,
        value
        website_id:WebsiteId,
        items
        items:OneTimeSaleItemRequest
    )]
    pub struct OneTimeOrderRequest {
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Items of the order.
        #[json("items", required)]
        #[items_setter(with_items)]
        pub items: Vec<OneTimeSaleItemRequest>,
        /// Purchase order number of the customer. Example: `PO123456`.
        #[json("poNumber", nullable)]
        #[setter(with_po_number)]
        pub po_number: Nullable<String>,
        /// Notes, as free text.
        #[json("notes", sensitive)]
        #[setter(with_notes)]
        pub notes: Option<String>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        #[setter(with_delivery_address)]
        pub delivery_address: Nullable<ContactObjectRequest>,
        /// Delinquency period, as a signed ISO 8601 duration. Example: `+P00Y00M07DT00H00M00S`.
        #[json("delinquencyPeriod", nullable)]
        #[setter(with_delinquency_period)]
        pub delinquency_period: Nullable<String>,
        /// Identifiers of coupons to redeem.
        #[json("couponIds", nullable, sensitive)]
        #[items_setter(with_coupon_ids)]
        pub coupon_ids: Nullable<Vec<CouponId>>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
        /// Shipping method and its amount.
        #[json("shipping")]
        #[setter(with_shipping)]
        pub shipping: Option<ShippingRequest>,
        /// Timestamp of the abandonment.
        #[json("abandonTime", nullable)]
        #[setter(with_abandon_time)]
        pub abandon_time: Nullable<Timestamp>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
    }
}

open_enum! {
    /// Status of the order.
    pub enum OneTimeOrderStatus {
        #[json("pending")]
        Pending,
        #[json("voided")]
        Voided,
        #[json("completed")]
        Completed,
        #[json("abandoned")]
        Abandoned,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct OneTimeOrderEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer")]
        pub customer: Option<Customer>,
        /// Invoice that activates the order, as an embedded resource.
        #[json("activationInvoice")]
        pub activation_invoice: Option<Invoice>,
        /// Most recent invoice, as an embedded resource.
        #[json("recentInvoice")]
        pub recent_invoice: Option<Invoice>,
        /// Upcoming invoice, as an embedded resource.
        #[json("upcomingInvoice")]
        pub upcoming_invoice: Option<OrderUpcomingInvoice>,
        /// Payment instrument, as an embedded resource.
        #[json("paymentInstrument")]
        pub payment_instrument: Option<PaymentInstrument>,
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Option<Website>,
    }
}

model! {
    /// One-time item of an order.
    pub struct OneTimeSaleItem {
        /// Identifier of the one-time sale item.
        #[json("id")]
        pub id: Option<SubscriptionId>,
        /// Discriminator of the form: a one-time item.
        #[json("type", required)]
        pub type_: OneTimeSaleItemType,
        /// Identifier of the plan, superseded by `plan`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("planId", deprecated)]
        pub plan_id: Option<PlanId>,
        /// Identifier of the product.
        #[json("productId")]
        pub product_id: Option<ProductId>,
        /// Plan of the item: a reference to an existing plan, or terms of its own.
        #[json("plan", required)]
        pub plan: OrderItemPlan,
        /// Number of units. From 0 to 1000000000.
        #[json("quantity")]
        pub quantity: Option<i64>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
    }
}

model! {
    /// Request form of [`OneTimeSaleItem`]: its writable properties.
    #[request_of(OneTimeSaleItem)]
    #[new(value plan: OrderItemPlanRequest)]
    pub struct OneTimeSaleItemRequest {
        /// Discriminator of the form: a one-time item.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: OneTimeSaleItemType,
        /// Identifier of the plan, superseded by `plan`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("planId", deprecated)]
        #[setter(with_plan_id)]
        pub plan_id: Option<PlanId>,
        /// Plan of the item: a reference to an existing plan, or terms of its own.
        #[json("plan", required)]
        #[required_setter(with_plan)]
        pub plan: OrderItemPlanRequest,
        /// Number of units. From 0 to 1000000000.
        #[json("quantity")]
        #[plain_setter(with_quantity: i64)]
        pub quantity: Option<i64>,
    }
}

open_enum! {
    /// Discriminator of the form: a one-time item.
    pub enum OneTimeSaleItemType {
        #[json("one-time-sale")]
        OneTimeSale,
    }
}

union! {
    /// Order: recurring or one-time.
    #[tag("type")]
    pub enum Order {
        /// Order that renews at an interval.
        #[json("recurring", adds_tag)]
        Recurring(Box<RecurringOrder>),
        /// Order that is billed once.
        #[json("one-time", adds_tag)]
        OneTime(Box<OneTimeOrder>),
    }
}

union! {
    /// Request form of [`Order`]: its writable properties.
    #[tag("type")]
    pub enum OrderRequest {
        /// Order that renews at an interval.
        #[json("recurring", adds_tag)]
        Recurring(Box<RecurringOrderRequest>),
        /// Order that is billed once.
        #[json("one-time", adds_tag)]
        OneTime(Box<OneTimeOrderRequest>),
    }
}

model! {
    /// Change of the items of an order.
    #[new(
        items
        items:OrderChangeItem,
        value
        renewal_policy:OrderChangeRenewalPolicy,
        plain
        prorated:bool
    )]
    pub struct OrderChange {
        /// New items of the order.
        #[json("items", required)]
        #[items_setter(with_items)]
        pub items: Vec<OrderChangeItem>,
        /// Policy for the renewal time after the change: `reset…` starts a new period, `retain…`
        /// keeps the current one.
        #[json("renewalPolicy", required)]
        #[required_setter(with_renewal_policy)]
        pub renewal_policy: OrderChangeRenewalPolicy,
        /// `true` when amounts are prorated for partial periods.
        #[json("prorated", required)]
        #[plain_setter(with_prorated: bool)]
        pub prorated: bool,
        /// Timestamp of the start of the change.
        #[json("effectiveTime")]
        #[setter(with_effective_time)]
        pub effective_time: Option<Timestamp>,
        /// `true` to compute the change without making it. Default: `false`.
        #[json("preview")]
        #[plain_setter(with_preview: bool)]
        pub preview: Option<bool>,
        /// `true` when the trial continues after the change. Default: `false`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("keepTrial", deprecated)]
        #[plain_setter(with_keep_trial: bool)]
        pub keep_trial: Option<bool>,
        /// `true` when the change leaves recurring charges out. Default: `false`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("ignoreRecurring", deprecated)]
        #[plain_setter(with_ignore_recurring: bool)]
        pub ignore_recurring: Option<bool>,
    }
}

model! {
    /// Preview of an order, with the computed amounts.
    pub struct OrderPreview {
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Computed lines of the order.
        #[json("lineItems")]
        pub line_items: Vec<OrderPreviewLineItem>,
        /// Shipping options that apply to the order.
        #[json("shippingRates")]
        pub shipping_rates: Vec<ShippingOption>,
        /// Computed taxes of the order.
        #[json("taxes")]
        pub taxes: Vec<OrderPreviewTax>,
        /// Computed discounts of the order.
        #[json("discounts")]
        pub discounts: Vec<OrderPreviewDiscount>,
        /// Amount before discounts, shipping and taxes.
        #[json("subtotalAmount")]
        pub subtotal_amount: Option<Decimal>,
        /// Amount of the taxes.
        #[json("taxAmount")]
        pub tax_amount: Option<Decimal>,
        /// Amount of the shipping.
        #[json("shippingAmount")]
        pub shipping_amount: Option<Decimal>,
        /// Amount of all discounts.
        #[json("discountsAmount")]
        pub discounts_amount: Option<Decimal>,
        /// Total amount of the order.
        #[json("total")]
        pub total: Option<Decimal>,
        /// Amounts of the first invoice.
        #[json("initialAmounts")]
        pub initial_amounts: Option<InvoiceAmounts>,
        /// Amounts of each renewal, or `null` without renewals.
        #[json("recurringAmounts", nullable)]
        pub recurring_amounts: Option<InvoiceAmounts>,
    }
}

model! {
    /// Request body of [`Orders::preview`](crate::subscriptions::Orders::preview): the writable
    /// properties of a [`OrderPreview`].
    #[request_of(OrderPreview)]
    #[new(value website_id: WebsiteId, items items: OrderPreviewItems)]
    pub struct OrderPreviewRequest {
        /// Identifier of the website.
        #[json("websiteId", required, sensitive)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Items of the order.
        #[json("items", required, sensitive)]
        #[items_setter(with_items)]
        pub items: Vec<OrderPreviewItems>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        #[setter(with_delivery_address)]
        pub delivery_address: Nullable<ContactObjectRequest>,
        /// Identifiers of coupons to apply.
        #[json("couponIds", sensitive)]
        #[items_setter(with_coupon_ids)]
        pub coupon_ids: Option<Vec<CouponId>>,
        /// Shipping of the order.
        #[json("shipping", sensitive)]
        #[setter(with_shipping)]
        pub shipping: Option<ShippingRequest>,
    }
}

model! {
    /// Item of an order to preview: plan and quantity.
    #[new(plain quantity: i64)]
    pub struct OrderPreviewItems {
        /// Identifier of the plan, superseded by `plan`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("planId", sensitive, deprecated)]
        #[setter(with_plan_id)]
        pub plan_id: Option<PlanId>,
        /// Plan of the item: a reference to an existing plan, or terms of its own.
        #[json("plan", sensitive)]
        #[setter(with_plan)]
        pub plan: Option<OrderItemPlanRequest>,
        /// Number of units. From 0 to 1000000000.
        #[json("quantity", required, sensitive)]
        #[plain_setter(with_quantity: i64)]
        pub quantity: i64,
    }
}

model! {
    /// Upcoming invoice of an order.
    pub struct OrderUpcomingInvoice {
        /// Identifier of the upcoming invoice.
        #[json("id")]
        pub id: Option<InvoiceId>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Revision number of the upcoming invoice.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Items of the upcoming invoice.
        #[json("items")]
        pub items: Vec<OrderUpcomingInvoiceItem>,
        /// Total amount of the invoice.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Amount that remains to be paid.
        #[json("amountDue")]
        pub amount_due: Option<Decimal>,
        /// Amount before discounts, shipping and taxes.
        #[json("subtotalAmount")]
        pub subtotal_amount: Option<Decimal>,
        /// Amount of the discounts.
        #[json("discountAmount")]
        pub discount_amount: Option<Decimal>,
        /// Shipping method and its amount.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// Taxes of the upcoming invoice.
        #[json("tax")]
        pub tax: Option<Taxes>,
        /// Discounts that apply to the invoice.
        #[json("discounts")]
        pub discounts: Vec<InvoiceDiscount>,
        /// Timestamp of the issue of the invoice.
        #[json("issuedTime")]
        pub issued_time: Option<Timestamp>,
        /// `true` when the order counts as new. Example: `true`.
        #[json("isNewOrder")]
        pub is_new_order: Option<bool>,
        /// Timestamp of the due date.
        #[json("dueTime")]
        pub due_time: Option<Timestamp>,
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
    /// Item of an upcoming invoice of an order.
    pub struct OrderUpcomingInvoiceItem {
        /// Identifier of the item of the upcoming invoice.
        #[json("id")]
        pub id: Option<InvoiceItemId>,
        /// `true` when the item belongs to an interim invoice.
        #[json("isInterim")]
        pub is_interim: Option<bool>,
        /// Description of the item, as free text. At most 1000 characters.
        #[json("description")]
        pub description: Option<String>,
        /// Price of one unit.
        #[json("unitPrice")]
        pub unit_price: Option<Decimal>,
        /// Number of units of the item.
        #[json("quantity")]
        pub quantity: Option<i64>,
        /// Price as a decimal number.
        #[json("price")]
        pub price: Option<Decimal>,
        /// Identifier of the product.
        #[json("productId", nullable)]
        pub product_id: Option<ProductId>,
        /// Identifier of the plan.
        #[json("planId", nullable)]
        pub plan_id: Option<PlanId>,
        /// Identifier of the order.
        #[json("orderId")]
        pub order_id: Option<OrderId>,
        /// Timestamp of the start of the billed period.
        #[json("periodStartTime")]
        pub period_start_time: Option<Timestamp>,
        /// Timestamp of the end of the billed period.
        #[json("periodEndTime")]
        pub period_end_time: Option<Timestamp>,
        /// Number of the billed period.
        #[json("periodNumber")]
        pub period_number: Option<i64>,
        /// Tax of the item.
        #[json("tax")]
        pub tax: Option<TaxItem>,
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

union! {
    /// Item of a recurring order: a subscription item or a one-time sale.
    #[tag("type")]
    pub enum RecurringOrderItem {
        /// One-time item of an order.
        #[json("one-time-sale")]
        OneTimeSale(Box<OneTimeSaleItem>),
        /// Recurring item of an order.
        #[json("subscription", adds_tag)]
        Subscription(Box<SubscriptionItem>),
    }
}

union! {
    /// Request form of [`RecurringOrderItem`]: its writable properties.
    #[tag("type")]
    pub enum RecurringOrderItemRequest {
        /// One-time item of an order.
        #[json("one-time-sale")]
        OneTimeSale(Box<OneTimeSaleItemRequest>),
        /// Recurring item of an order.
        #[json("subscription", adds_tag)]
        Subscription(Box<SubscriptionItemRequest>),
    }
}

model! {
    /// Order that renews at an interval.
    #[tag("type")]
    pub struct RecurringOrder {
        /// Identifier of the recurring order.
        #[json("id")]
        pub id: Option<OrderId>,
        /// Identifier of the organization.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Identifier of the invoice that activates the order.
        #[json("activationInvoiceId")]
        pub activation_invoice_id: Option<InvoiceId>,
        /// Identifier of the most recent invoice.
        #[json("recentInvoiceId", nullable)]
        pub recent_invoice_id: Option<InvoiceId>,
        /// Status of the order. `churned` is an order whose service has ended.
        #[json("status")]
        pub status: Option<RecurringOrderStatus>,
        /// `true` when the order is in its trial.
        #[json("inTrial")]
        pub in_trial: Option<bool>,
        /// Trial of the order.
        #[json("trial")]
        pub trial: Option<SubscriptionTrial>,
        /// `true` when the order consists of a trial only. Default: `false`.
        #[json("isTrialOnly")]
        pub is_trial_only: Option<bool>,
        /// Timestamp of the conversion from the trial.
        #[json("trialConversionTime", nullable)]
        pub trial_conversion_time: Option<Timestamp>,
        /// Items of the order: recurring or one-time.
        #[json("items", required)]
        pub items: Vec<RecurringOrderItem>,
        /// Shift of the issue time of invoices, as a signed ISO 8601 duration. Default:
        /// `+P00Y00M00DT00H00M00S`. Example: `+P00Y00M00DT00H00M00S`.
        #[json("invoiceIssueTimeShift")]
        pub invoice_issue_time_shift: Option<String>,
        /// Shift of the due time of invoices, as a signed ISO 8601 duration. Default:
        /// `+P00Y00M00DT00H00M00S`. Example: `+P00Y00M00DT00H00M00S`.
        #[json("invoiceDueTimeShift")]
        pub invoice_due_time_shift: Option<String>,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", nullable)]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Purchase order number of the customer. Example: `PO123456`.
        #[json("poNumber", nullable)]
        pub po_number: Option<String>,
        /// Notes, as free text.
        #[json("notes", sensitive)]
        pub notes: Option<String>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Delinquency period, as a signed ISO 8601 duration. Example: `+P00Y00M07DT00H00M00S`.
        #[json("delinquencyPeriod", nullable)]
        pub delinquency_period: Option<String>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Timestamp of the start, or `null`.
        #[json("startTime", nullable)]
        pub start_time: Option<Timestamp>,
        /// Timestamp of the activation.
        #[json("activationTime", nullable)]
        pub activation_time: Option<Timestamp>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Shipping method and its amount.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// `true` when invoices are paid automatically. Default: `true`.
        #[json("autopay")]
        pub autopay: Option<bool>,
        /// Timestamp of the abandonment.
        #[json("abandonTime", nullable)]
        pub abandon_time: Option<Timestamp>,
        /// Timestamp of the abandonment reminder.
        #[json("abandonReminderTime", nullable)]
        pub abandon_reminder_time: Option<Timestamp>,
        /// Number of the abandonment reminder.
        #[json("abandonReminderNumber", nullable)]
        pub abandon_reminder_number: Option<i64>,
        /// Timestamp of the voiding.
        #[json("voidTime", nullable)]
        pub void_time: Option<Timestamp>,
        /// Timestamp of the churn, when the service ends.
        #[json("churnTime", nullable)]
        pub churn_time: Option<Timestamp>,
        /// Timestamp of the cancellation.
        #[json("cancellationTime", nullable)]
        pub cancellation_time: Option<Timestamp>,
        /// Party that canceled.
        #[json("canceledBy", nullable)]
        pub canceled_by: Option<SubscriptionCanceledBy>,
        /// Reason for the cancellation.
        #[json("cancelCategory", nullable)]
        pub cancel_category: Option<RecurringOrderCancelCategory>,
        /// Description of the cancellation, as free text. At most 255 characters.
        #[json("cancelDescription", nullable, sensitive)]
        pub cancel_description: Option<String>,
        /// Token of the billing portal of the customer.
        #[json("billingPortalToken", nullable, sensitive)]
        pub billing_portal_token: Option<String>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Monthly recurring revenue. Example: `49.95`.
        #[json("mrr")]
        pub mrr: Option<Decimal>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Timestamp of the start of the current period.
        #[json("currentPeriodStart", nullable)]
        pub current_period_start: Option<Timestamp>,
        /// Timestamp of the end of the current period.
        #[json("currentPeriodEnd", nullable)]
        pub current_period_end: Option<Timestamp>,
        /// Timestamp of the next renewal.
        #[json("renewalTime", nullable)]
        pub renewal_time: Option<Timestamp>,
        /// `true` when the order counts as new. Example: `true`.
        #[json("isNewOrder")]
        pub is_new_order: Option<bool>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<RecurringOrderEmbedded>,
    }
}

model! {
    /// Request form of [`RecurringOrder`]: its writable properties.
    #[tag("type")]
    #[request_of(RecurringOrder)]
    #[new(
        value
        customer_id:CustomerId,
        value
        website_id:WebsiteId,
        items
        items:RecurringOrderItemRequest
    )]
    pub struct RecurringOrderRequest {
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Trial of the order.
        #[json("trial")]
        #[setter(with_trial)]
        pub trial: Option<SubscriptionTrial>,
        /// `true` when the order consists of a trial only. Default: `false`.
        #[json("isTrialOnly")]
        #[plain_setter(with_is_trial_only: bool)]
        pub is_trial_only: Option<bool>,
        /// Items of the order: recurring or one-time.
        #[json("items", required)]
        #[items_setter(with_items)]
        pub items: Vec<RecurringOrderItemRequest>,
        /// Shift of the issue time of invoices, as a signed ISO 8601 duration. Default:
        /// `+P00Y00M00DT00H00M00S`. Example: `+P00Y00M00DT00H00M00S`.
        #[json("invoiceIssueTimeShift")]
        #[setter(with_invoice_issue_time_shift)]
        pub invoice_issue_time_shift: Option<String>,
        /// Shift of the due time of invoices, as a signed ISO 8601 duration. Default:
        /// `+P00Y00M00DT00H00M00S`. Example: `+P00Y00M00DT00H00M00S`.
        #[json("invoiceDueTimeShift")]
        #[setter(with_invoice_due_time_shift)]
        pub invoice_due_time_shift: Option<String>,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", nullable)]
        #[setter(with_payment_instrument_id)]
        pub payment_instrument_id: Nullable<PaymentInstrumentId>,
        /// Purchase order number of the customer. Example: `PO123456`.
        #[json("poNumber", nullable)]
        #[setter(with_po_number)]
        pub po_number: Nullable<String>,
        /// Notes, as free text.
        #[json("notes", sensitive)]
        #[setter(with_notes)]
        pub notes: Option<String>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        #[setter(with_delivery_address)]
        pub delivery_address: Nullable<ContactObjectRequest>,
        /// Delinquency period, as a signed ISO 8601 duration. Example: `+P00Y00M07DT00H00M00S`.
        #[json("delinquencyPeriod", nullable)]
        #[setter(with_delinquency_period)]
        pub delinquency_period: Nullable<String>,
        /// Identifiers of coupons to redeem.
        #[json("couponIds", nullable, sensitive)]
        #[items_setter(with_coupon_ids)]
        pub coupon_ids: Nullable<Vec<CouponId>>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
        /// Timestamp of the start, or `null`.
        #[json("startTime", nullable)]
        #[setter(with_start_time)]
        pub start_time: Nullable<Timestamp>,
        /// Shipping method and its amount.
        #[json("shipping")]
        #[setter(with_shipping)]
        pub shipping: Option<ShippingRequest>,
        /// `true` when invoices are paid automatically. Default: `true`.
        #[json("autopay")]
        #[plain_setter(with_autopay: bool)]
        pub autopay: Option<bool>,
        /// Timestamp of the abandonment.
        #[json("abandonTime", nullable)]
        #[setter(with_abandon_time)]
        pub abandon_time: Nullable<Timestamp>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// Timestamp of the end of the current period.
        #[json("currentPeriodEnd", nullable)]
        #[setter(with_current_period_end)]
        pub current_period_end: Nullable<Timestamp>,
    }
}

open_enum! {
    /// Status of the order. `churned` is an order whose service has ended.
    pub enum RecurringOrderStatus {
        #[json("pending")]
        Pending,
        #[json("active")]
        Active,
        #[json("canceled")]
        Canceled,
        #[json("churned")]
        Churned,
        #[json("paused")]
        Paused,
        #[json("voided")]
        Voided,
        #[json("completed")]
        Completed,
        #[json("trial-ended")]
        TrialEnded,
        #[json("abandoned")]
        Abandoned,
    }
}

open_enum! {
    /// Reason for the cancellation.
    pub enum RecurringOrderCancelCategory {
        #[json("billing-failure")]
        BillingFailure,
        #[json("did-not-use")]
        DidNotUse,
        #[json("did-not-want")]
        DidNotWant,
        #[json("missing-features")]
        MissingFeatures,
        #[json("bugs-or-problems")]
        BugsOrProblems,
        #[json("do-not-remember")]
        DoNotRemember,
        #[json("risk-warning")]
        RiskWarning,
        #[json("contract-expired")]
        ContractExpired,
        #[json("too-expensive")]
        TooExpensive,
        #[json("never-started")]
        NeverStarted,
        #[json("switched-plan")]
        SwitchedPlan,
        #[json("other")]
        Other,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct RecurringOrderEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer")]
        pub customer: Option<Customer>,
        /// Invoice that activates the order, as an embedded resource.
        #[json("activationInvoice")]
        pub activation_invoice: Option<Invoice>,
        /// Most recent invoice, as an embedded resource.
        #[json("recentInvoice")]
        pub recent_invoice: Option<Invoice>,
        /// Upcoming invoice, as an embedded resource.
        #[json("upcomingInvoice")]
        pub upcoming_invoice: Option<OrderUpcomingInvoice>,
        /// Payment instrument, as an embedded resource.
        #[json("paymentInstrument")]
        pub payment_instrument: Option<PaymentInstrument>,
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Option<Website>,
    }
}

model! {
    /// Recurring item of an order.
    #[tag("type")]
    pub struct SubscriptionItem {
        /// Identifier of the subscription item.
        #[json("id")]
        pub id: Option<SubscriptionId>,
        /// Timestamp of the renewal reminder.
        #[json("renewalReminderTime", nullable)]
        pub renewal_reminder_time: Option<Timestamp>,
        /// Number of the renewal reminder.
        #[json("renewalReminderNumber", nullable)]
        pub renewal_reminder_number: Option<i64>,
        /// Recurring interval with the anchor of its periods.
        #[json("recurringInterval", nullable)]
        pub recurring_interval: Option<SubscriptionItemRecurringInterval>,
        /// Timestamp of the next renewal.
        #[json("renewalTime", nullable)]
        pub renewal_time: Option<Timestamp>,
        /// Timestamp of the start of the current period.
        #[json("currentPeriodStart")]
        pub current_period_start: Option<Timestamp>,
        /// Timestamp of the end of the current period.
        #[json("currentPeriodEnd")]
        pub current_period_end: Option<Timestamp>,
        /// Number of the current rebill.
        #[json("rebillNumber", nullable)]
        pub rebill_number: Option<i64>,
        /// Identifier of the plan, superseded by `plan`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("planId", deprecated)]
        pub plan_id: Option<PlanId>,
        /// Identifier of the product.
        #[json("productId")]
        pub product_id: Option<ProductId>,
        /// Plan of the item: a reference to an existing plan, or terms of its own.
        #[json("plan", required)]
        pub plan: OrderItemPlan,
        /// Number of units. From 0 to 1000000000.
        #[json("quantity")]
        pub quantity: Option<i64>,
        /// Quantity that is filled already, or `null`. Example: `5.125`.
        #[json("quantityFilled", nullable)]
        pub quantity_filled: Option<Decimal>,
        /// Limits on the usage of the item, or `null`.
        #[json("usageLimits", nullable)]
        pub usage_limits: Option<UsageLimits>,
        /// State of the usage limits, or `null`.
        #[json("usageStatus", nullable)]
        pub usage_status: Option<UsageStatus>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// `true` when the item does not count as monthly recurring revenue.
        #[json("excludeFromMrr")]
        pub exclude_from_mrr: Option<bool>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
    }
}

model! {
    /// Request form of [`SubscriptionItem`]: its writable properties.
    #[tag("type")]
    #[request_of(SubscriptionItem)]
    #[new(value plan: OrderItemPlanRequest)]
    pub struct SubscriptionItemRequest {
        /// Recurring interval with the anchor of its periods.
        #[json("recurringInterval", nullable)]
        #[setter(with_recurring_interval)]
        pub recurring_interval: Nullable<SubscriptionItemRecurringInterval>,
        /// Timestamp of the next renewal.
        #[json("renewalTime", nullable)]
        #[setter(with_renewal_time)]
        pub renewal_time: Nullable<Timestamp>,
        /// Identifier of the plan, superseded by `plan`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("planId", deprecated)]
        #[setter(with_plan_id)]
        pub plan_id: Option<PlanId>,
        /// Plan of the item: a reference to an existing plan, or terms of its own.
        #[json("plan", required)]
        #[required_setter(with_plan)]
        pub plan: OrderItemPlanRequest,
        /// Number of units. From 0 to 1000000000.
        #[json("quantity")]
        #[plain_setter(with_quantity: i64)]
        pub quantity: Option<i64>,
        /// Quantity that is filled already, or `null`. Example: `5.125`.
        #[json("quantityFilled", nullable)]
        #[setter(with_quantity_filled)]
        pub quantity_filled: Nullable<Decimal>,
        /// Limits on the usage of the item, or `null`.
        #[json("usageLimits", nullable)]
        #[setter(with_usage_limits)]
        pub usage_limits: Nullable<UsageLimits>,
        /// `true` when the item does not count as monthly recurring revenue.
        #[json("excludeFromMrr")]
        #[plain_setter(with_exclude_from_mrr: bool)]
        pub exclude_from_mrr: Option<bool>,
    }
}

model! {
    /// Recurring interval with the anchor of its periods.
    pub struct SubscriptionItemRecurringInterval {
        /// Instruction that aligns periods to a calendar date.
        #[json("periodAnchorInstruction", nullable)]
        #[setter(with_period_anchor_instruction)]
        pub period_anchor_instruction: Nullable<ServicePeriodAnchorInstruction>,
    }
}

model! {
    /// New item in a change of an order or a subscription.
    #[new(value plan: OrderItemPlanRequest)]
    pub struct OrderChangeItem {
        /// Plan of the item: a reference to an existing plan, or terms of its own.
        #[json("plan", required)]
        #[required_setter(with_plan)]
        pub plan: OrderItemPlanRequest,
        /// Number of units of the item.
        #[json("quantity")]
        #[plain_setter(with_quantity: i64)]
        pub quantity: Option<i64>,
        /// Limits on the usage of the item.
        #[json("usageLimits")]
        #[setter(with_usage_limits)]
        pub usage_limits: Option<UsageLimits>,
    }
}

open_enum! {
    /// Policy for the renewal time after the change: `reset…` starts a new period, `retain…` keeps
    /// the current one. The difference between values with the same beginning is not documented.
    pub enum OrderChangeRenewalPolicy {
        #[json("resetToRecurring")]
        ResetToRecurring,
        #[json("retainRecurring")]
        RetainRecurring,
        #[json("retainTrialThenRecurring")]
        RetainTrialThenRecurring,
        #[json("retainTrialOnly")]
        RetainTrialOnly,
        #[json("reset")]
        Reset,
        #[json("retain")]
        Retain,
    }
}

model! {
    /// Quote for a change of an existing order.
    #[tag("type")]
    pub struct ChangeQuote {
        /// Identifier of the change quote.
        #[json("id")]
        pub id: Option<QuoteId>,
        /// State of each acceptance condition.
        #[json("acceptanceFulfillment")]
        pub acceptance_fulfillment: Vec<QuoteAcceptanceFulfillment>,
        /// `true` when the order counts as new. Example: `true`.
        #[json("isNewOrder")]
        pub is_new_order: Option<bool>,
        /// Identifier of the invoice.
        #[json("invoiceId")]
        pub invoice_id: Option<InvoiceId>,
        /// Status of the quote.
        #[json("status")]
        pub status: Option<QuoteStatus>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Change of the order that the quote offers.
        #[json("order", required)]
        pub order: ChangeQuoteOrder,
        /// Preview of the amounts and items to be invoiced.
        #[json("invoicePreview")]
        pub invoice_preview: Option<QuoteInvoicePreview>,
        /// Payment terms, as text.
        #[json("paymentTerms")]
        pub payment_terms: Option<String>,
        /// Timestamp of the expiration of the quote.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Timestamp of the issue of the quote.
        #[json("issuedTime", nullable)]
        pub issued_time: Option<Timestamp>,
        /// Timestamp of the acceptance of the quote.
        #[json("acceptedTime", nullable)]
        pub accepted_time: Option<Timestamp>,
        /// Timestamp of the rejection of the quote.
        #[json("rejectedTime", nullable)]
        pub rejected_time: Option<Timestamp>,
        /// Timestamp of the cancellation.
        #[json("canceledTime", nullable)]
        pub canceled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// URL to redirect the customer to. At most 2083 characters.
        #[json("redirectUrl", sensitive)]
        pub redirect_url: Option<String>,
        /// Settings of the signature block of the quote.
        #[json("signature")]
        pub signature: Option<QuoteSignature>,
        /// Taxes of the quote.
        #[json("tax")]
        pub tax: Option<Taxes>,
        /// Identifiers of the coupons that apply to the quote.
        #[json("couponIds", nullable)]
        pub coupon_ids: Vec<CouponId>,
        /// Links to related resources: `self`, `quoteAcceptanceFormUrl`, `invoicePaymentFormUrl`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<ChangeQuoteEmbedded>,
    }
}

model! {
    /// Request form of [`ChangeQuote`]: its writable properties.
    #[tag("type")]
    #[request_of(ChangeQuote)]
    #[new(
        value
        website_id:WebsiteId,
        value
        customer_id:CustomerId,
        value
        order:ChangeQuoteOrderRequest
    )]
    pub struct ChangeQuoteRequest {
        /// Conditions for the acceptance: an approval by the customer, or a payment.
        #[json("acceptanceConditions", sensitive)]
        #[items_setter(with_acceptance_conditions)]
        pub acceptance_conditions: Option<Vec<QuoteAcceptanceCondition>>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Change of the order that the quote offers.
        #[json("order", required)]
        #[required_setter(with_order)]
        pub order: ChangeQuoteOrderRequest,
        /// Payment terms, as text.
        #[json("paymentTerms")]
        #[setter(with_payment_terms)]
        pub payment_terms: Option<String>,
        /// Timestamp of the expiration of the quote.
        #[json("expirationTime", nullable)]
        #[setter(with_expiration_time)]
        pub expiration_time: Nullable<Timestamp>,
        /// URL to redirect the customer to. At most 2083 characters.
        #[json("redirectUrl", sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Option<String>,
        /// Settings of the signature block of the quote.
        #[json("signature")]
        #[setter(with_signature)]
        pub signature: Option<QuoteSignature>,
        /// Taxes of the quote.
        #[json("tax")]
        #[setter(with_tax)]
        pub tax: Option<TaxesRequest>,
        /// Identifiers of the coupons that apply to the quote.
        #[json("couponIds", nullable)]
        #[items_setter(with_coupon_ids)]
        pub coupon_ids: Nullable<Vec<CouponId>>,
    }
}

model! {
    /// Change of the order that the quote offers.
    pub struct ChangeQuoteOrder {
        /// Identifier of the order.
        #[json("id", required)]
        pub id: OrderId,
        /// Items of the quote.
        #[json("items", required)]
        pub items: Vec<QuoteItem>,
        /// Policy for the renewal time after the change: `reset…` starts a new period, `retain…`
        /// keeps the current one. Default: `retainRecurring`.
        #[json("renewalPolicy")]
        pub renewal_policy: Option<QuoteRenewalPolicy>,
        /// `true` when amounts are prorated for partial periods.
        #[json("prorated")]
        pub prorated: Option<bool>,
        /// Timestamp at which the change takes effect.
        #[json("effectiveTime", nullable)]
        pub effective_time: Option<Timestamp>,
        /// `true` when the trial continues after the change. Default: `false`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("keepTrial", deprecated)]
        pub keep_trial: Option<bool>,
        /// `true` when the change is billed with an interim invoice only. Default: `true`.
        #[json("interimOnly")]
        pub interim_only: Option<bool>,
        /// Policies for the recorded usage of each product.
        #[json("usageSettings")]
        pub usage_settings: Vec<QuoteUsageSetting>,
        /// `true` when invoices of the order are paid automatically.
        #[json("autopay", nullable)]
        pub autopay: Option<bool>,
        /// Shipping of the order.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
    }
}

model! {
    /// Request form of [`ChangeQuoteOrder`]: its writable properties.
    #[request_of(ChangeQuoteOrder)]
    #[new(value id: OrderId, items items: QuoteItemRequest)]
    pub struct ChangeQuoteOrderRequest {
        /// Identifier of the order.
        #[json("id", required)]
        #[required_setter(with_id)]
        pub id: OrderId,
        /// Items of the quote.
        #[json("items", required)]
        #[items_setter(with_items)]
        pub items: Vec<QuoteItemRequest>,
        /// Policy for the renewal time after the change: `reset…` starts a new period, `retain…`
        /// keeps the current one. Default: `retainRecurring`.
        #[json("renewalPolicy")]
        #[setter(with_renewal_policy)]
        pub renewal_policy: Option<QuoteRenewalPolicy>,
        /// `true` when amounts are prorated for partial periods.
        #[json("prorated")]
        #[plain_setter(with_prorated: bool)]
        pub prorated: Option<bool>,
        /// Timestamp at which the change takes effect.
        #[json("effectiveTime", nullable)]
        #[setter(with_effective_time)]
        pub effective_time: Nullable<Timestamp>,
        /// `true` when the trial continues after the change. Default: `false`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("keepTrial", deprecated)]
        #[plain_setter(with_keep_trial: bool)]
        pub keep_trial: Option<bool>,
        /// `true` when the change is billed with an interim invoice only. Default: `true`.
        #[json("interimOnly")]
        #[plain_setter(with_interim_only: bool)]
        pub interim_only: Option<bool>,
        /// Policies for the recorded usage of each product.
        #[json("usageSettings")]
        #[items_setter(with_usage_settings)]
        pub usage_settings: Option<Vec<QuoteUsageSetting>>,
        /// `true` when invoices of the order are paid automatically.
        #[json("autopay", nullable)]
        #[setter(with_autopay)]
        pub autopay: Nullable<bool>,
        /// Shipping of the order.
        #[json("shipping")]
        #[setter(with_shipping)]
        pub shipping: Option<ShippingRequest>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        #[setter(with_delivery_address)]
        pub delivery_address: Nullable<ContactObjectRequest>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct ChangeQuoteEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Map<Json>,
        /// Order, as an embedded resource.
        #[json("order", sensitive)]
        pub order: Map<Json>,
        /// Invoice, as an embedded resource.
        #[json("invoice", sensitive)]
        pub invoice: Map<Json>,
    }
}

model! {
    /// Quote for a new order.
    #[tag("type")]
    pub struct CreationQuote {
        /// Identifier of the creation quote.
        #[json("id")]
        pub id: Option<QuoteId>,
        /// State of each acceptance condition.
        #[json("acceptanceFulfillment")]
        pub acceptance_fulfillment: Vec<QuoteAcceptanceFulfillment>,
        /// `true` when the order counts as new. Example: `true`.
        #[json("isNewOrder")]
        pub is_new_order: Option<bool>,
        /// Identifier of the invoice.
        #[json("invoiceId")]
        pub invoice_id: Option<InvoiceId>,
        /// Status of the quote.
        #[json("status")]
        pub status: Option<QuoteStatus>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// New order that the quote offers.
        #[json("order", required)]
        pub order: CreationQuoteOrder,
        /// Preview of the amounts and items to be invoiced.
        #[json("invoicePreview")]
        pub invoice_preview: Option<QuoteInvoicePreview>,
        /// Payment terms, as text.
        #[json("paymentTerms")]
        pub payment_terms: Option<String>,
        /// Timestamp of the expiration of the quote.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Timestamp of the issue of the quote.
        #[json("issuedTime", nullable)]
        pub issued_time: Option<Timestamp>,
        /// Timestamp of the acceptance of the quote.
        #[json("acceptedTime", nullable)]
        pub accepted_time: Option<Timestamp>,
        /// Timestamp of the rejection of the quote.
        #[json("rejectedTime", nullable)]
        pub rejected_time: Option<Timestamp>,
        /// Timestamp of the cancellation.
        #[json("canceledTime", nullable)]
        pub canceled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// URL to redirect the customer to. At most 2083 characters.
        #[json("redirectUrl", sensitive)]
        pub redirect_url: Option<String>,
        /// Settings of the signature block of the quote.
        #[json("signature")]
        pub signature: Option<QuoteSignature>,
        /// Taxes of the quote.
        #[json("tax")]
        pub tax: Option<Taxes>,
        /// Identifiers of the coupons that apply to the quote.
        #[json("couponIds", nullable)]
        pub coupon_ids: Vec<CouponId>,
        /// Links to related resources: `self`, `quoteAcceptanceFormUrl`, `invoicePaymentFormUrl`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<CreationQuoteEmbedded>,
    }
}

model! {
    /// Request form of [`CreationQuote`]: its writable properties.
    #[tag("type")]
    #[request_of(CreationQuote)]
    #[new(
        value
        website_id:WebsiteId,
        value
        customer_id:CustomerId,
        value
        order:CreationQuoteOrderRequest
    )]
    pub struct CreationQuoteRequest {
        /// Conditions for the acceptance: an approval by the customer, or a payment.
        #[json("acceptanceConditions", sensitive)]
        #[items_setter(with_acceptance_conditions)]
        pub acceptance_conditions: Option<Vec<QuoteAcceptanceCondition>>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// New order that the quote offers.
        #[json("order", required)]
        #[required_setter(with_order)]
        pub order: CreationQuoteOrderRequest,
        /// Payment terms, as text.
        #[json("paymentTerms")]
        #[setter(with_payment_terms)]
        pub payment_terms: Option<String>,
        /// Timestamp of the expiration of the quote.
        #[json("expirationTime", nullable)]
        #[setter(with_expiration_time)]
        pub expiration_time: Nullable<Timestamp>,
        /// URL to redirect the customer to. At most 2083 characters.
        #[json("redirectUrl", sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Option<String>,
        /// Settings of the signature block of the quote.
        #[json("signature")]
        #[setter(with_signature)]
        pub signature: Option<QuoteSignature>,
        /// Taxes of the quote.
        #[json("tax")]
        #[setter(with_tax)]
        pub tax: Option<TaxesRequest>,
        /// Identifiers of the coupons that apply to the quote.
        #[json("couponIds", nullable)]
        #[items_setter(with_coupon_ids)]
        pub coupon_ids: Nullable<Vec<CouponId>>,
    }
}

model! {
    /// New order that the quote offers.
    pub struct CreationQuoteOrder {
        /// Identifier of the order.
        #[json("id", nullable)]
        pub id: Option<OrderId>,
        /// Items of the quote.
        #[json("items", required)]
        pub items: Vec<QuoteItem>,
        /// `true` when invoices of the order are paid automatically. Default: `false`.
        #[json("autopay")]
        pub autopay: Option<bool>,
        /// Shipping method and its amount.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Timestamp of the start of the order, or `null`.
        #[json("startTime", nullable)]
        pub start_time: Option<Timestamp>,
        /// `true` when the order has the legacy form. Default: `true`. Example: `true`.
        #[json("isLegacy")]
        pub is_legacy: Option<bool>,
    }
}

model! {
    /// Request form of [`CreationQuoteOrder`]: its writable properties.
    #[request_of(CreationQuoteOrder)]
    #[new(items items: QuoteItemRequest)]
    pub struct CreationQuoteOrderRequest {
        /// Items of the quote.
        #[json("items", required)]
        #[items_setter(with_items)]
        pub items: Vec<QuoteItemRequest>,
        /// `true` when invoices of the order are paid automatically. Default: `false`.
        #[json("autopay")]
        #[plain_setter(with_autopay: bool)]
        pub autopay: Option<bool>,
        /// Shipping method and its amount.
        #[json("shipping")]
        #[setter(with_shipping)]
        pub shipping: Option<ShippingRequest>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        #[setter(with_delivery_address)]
        pub delivery_address: Nullable<ContactObjectRequest>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Timestamp of the start of the order, or `null`.
        #[json("startTime", nullable)]
        #[setter(with_start_time)]
        pub start_time: Nullable<Timestamp>,
        /// `true` when the order has the legacy form. Default: `true`. Example: `true`.
        #[json("isLegacy")]
        #[plain_setter(with_is_legacy: bool)]
        pub is_legacy: Option<bool>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct CreationQuoteEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Map<Json>,
        /// Order, as an embedded resource.
        #[json("order", sensitive)]
        pub order: Map<Json>,
        /// Invoice, as an embedded resource.
        #[json("invoice", sensitive)]
        pub invoice: Map<Json>,
    }
}

model! {
    /// Changes to a quote.
    pub struct QuoteUpdate {
        /// Taxes of the quote.
        #[json("tax")]
        #[setter(with_tax)]
        pub tax: Option<TaxesRequest>,
    }
}

union! {
    /// Quote for a new order, an order change or a reactivation.
    #[tag("type")]
    pub enum Quote {
        /// Quote for a new order.
        #[json("creation", adds_tag)]
        Creation(Box<CreationQuote>),
        /// Quote for a change of an existing order.
        #[json("change", adds_tag)]
        Change(Box<ChangeQuote>),
        /// Quote for the reactivation of an order.
        #[json("reactivation", adds_tag)]
        Reactivation(Box<ReactivationQuote>),
    }
}

union! {
    /// Request form of [`Quote`]: its writable properties.
    #[tag("type")]
    pub enum QuoteRequest {
        /// Quote for a new order.
        #[json("creation", adds_tag)]
        Creation(Box<CreationQuoteRequest>),
        /// Quote for a change of an existing order.
        #[json("change", adds_tag)]
        Change(Box<ChangeQuoteRequest>),
        /// Quote for the reactivation of an order.
        #[json("reactivation", adds_tag)]
        Reactivation(Box<ReactivationQuoteRequest>),
    }
}

model! {
    /// Timeline message of a quote.
    pub struct QuoteTimeline {
        /// Identifier of the timeline message.
        #[json("id")]
        pub id: Option<TimelineMessageId>,
        /// Type of the event that the message records.
        #[json("type")]
        pub type_: Option<QuoteTimelineType>,
        /// Origin of the event: Rebilly, an app or a direct API call.
        #[json("triggeredBy")]
        pub triggered_by: Option<TimelineTriggeredBy>,
        /// Text of the message.
        #[json("message", sensitive)]
        pub message: Option<String>,
        /// Structured details of the message: actions, tables, author, mentions and links.
        #[json("extraData", sensitive)]
        pub extra_data: Option<TimelineExtraData>,
        /// Timestamp of the event.
        #[json("occurredTime")]
        pub occurred_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`Quotes::create_timeline_comment`](crate::subscriptions::Quotes::create_timeline_comment):
    /// the writable properties of a [`QuoteTimeline`].
    #[request_of(QuoteTimeline)]
    pub struct QuoteTimelineRequest {
        /// Text of the message.
        #[json("message", sensitive)]
        #[setter(with_message)]
        pub message: Option<String>,
    }
}

open_enum! {
    /// Type of the event that the message records.
    pub enum QuoteTimelineType {
        #[json("quote-created")]
        QuoteCreated,
        #[json("quote-issued")]
        QuoteIssued,
        #[json("quote-accepted")]
        QuoteAccepted,
        #[json("quote-rejected")]
        QuoteRejected,
        #[json("quote-canceled")]
        QuoteCanceled,
        #[json("quote-recalled")]
        QuoteRecalled,
        #[json("quote-updated")]
        QuoteUpdated,
        #[json("quote-expired")]
        QuoteExpired,
        #[json("quote-order-attached")]
        QuoteOrderAttached,
    }
}

model! {
    /// Quote for the reactivation of an order.
    #[tag("type")]
    pub struct ReactivationQuote {
        /// Identifier of the reactivation quote.
        #[json("id")]
        pub id: Option<QuoteId>,
        /// State of each acceptance condition.
        #[json("acceptanceFulfillment")]
        pub acceptance_fulfillment: Vec<QuoteAcceptanceFulfillment>,
        /// `true` when the order counts as new. Example: `true`.
        #[json("isNewOrder")]
        pub is_new_order: Option<bool>,
        /// Identifier of the invoice.
        #[json("invoiceId")]
        pub invoice_id: Option<InvoiceId>,
        /// Status of the quote.
        #[json("status")]
        pub status: Option<QuoteStatus>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Reactivation of the order that the quote offers.
        #[json("order", required)]
        pub order: ReactivationQuoteOrder,
        /// Preview of the amounts and items to be invoiced.
        #[json("invoicePreview")]
        pub invoice_preview: Option<QuoteInvoicePreview>,
        /// Payment terms, as text.
        #[json("paymentTerms")]
        pub payment_terms: Option<String>,
        /// Timestamp of the expiration of the quote.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Timestamp of the issue of the quote.
        #[json("issuedTime", nullable)]
        pub issued_time: Option<Timestamp>,
        /// Timestamp of the acceptance of the quote.
        #[json("acceptedTime", nullable)]
        pub accepted_time: Option<Timestamp>,
        /// Timestamp of the rejection of the quote.
        #[json("rejectedTime", nullable)]
        pub rejected_time: Option<Timestamp>,
        /// Timestamp of the cancellation.
        #[json("canceledTime", nullable)]
        pub canceled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// URL to redirect the customer to. At most 2083 characters.
        #[json("redirectUrl", sensitive)]
        pub redirect_url: Option<String>,
        /// Settings of the signature block of the quote.
        #[json("signature")]
        pub signature: Option<QuoteSignature>,
        /// Taxes of the quote.
        #[json("tax")]
        pub tax: Option<Taxes>,
        /// Identifiers of the coupons that apply to the quote.
        #[json("couponIds", nullable)]
        pub coupon_ids: Vec<CouponId>,
        /// Links to related resources: `self`, `quoteAcceptanceFormUrl`, `invoicePaymentFormUrl`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<ReactivationQuoteEmbedded>,
    }
}

model! {
    /// Request form of [`ReactivationQuote`]: its writable properties.
    #[tag("type")]
    #[request_of(ReactivationQuote)]
    #[new(
        value
        website_id:WebsiteId,
        value
        customer_id:CustomerId,
        value
        order:ReactivationQuoteOrderRequest
    )]
    pub struct ReactivationQuoteRequest {
        /// Conditions for the acceptance: an approval by the customer, or a payment.
        #[json("acceptanceConditions", sensitive)]
        #[items_setter(with_acceptance_conditions)]
        pub acceptance_conditions: Option<Vec<QuoteAcceptanceCondition>>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Reactivation of the order that the quote offers.
        #[json("order", required)]
        #[required_setter(with_order)]
        pub order: ReactivationQuoteOrderRequest,
        /// Payment terms, as text.
        #[json("paymentTerms")]
        #[setter(with_payment_terms)]
        pub payment_terms: Option<String>,
        /// Timestamp of the expiration of the quote.
        #[json("expirationTime", nullable)]
        #[setter(with_expiration_time)]
        pub expiration_time: Nullable<Timestamp>,
        /// URL to redirect the customer to. At most 2083 characters.
        #[json("redirectUrl", sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Option<String>,
        /// Settings of the signature block of the quote.
        #[json("signature")]
        #[setter(with_signature)]
        pub signature: Option<QuoteSignature>,
        /// Taxes of the quote.
        #[json("tax")]
        #[setter(with_tax)]
        pub tax: Option<TaxesRequest>,
        /// Identifiers of the coupons that apply to the quote.
        #[json("couponIds", nullable)]
        #[items_setter(with_coupon_ids)]
        pub coupon_ids: Nullable<Vec<CouponId>>,
    }
}

model! {
    /// Reactivation of the order that the quote offers.
    pub struct ReactivationQuoteOrder {
        /// Identifier of the order.
        #[json("id", required)]
        pub id: OrderId,
        /// Items of the quote.
        #[json("items", required)]
        pub items: Vec<QuoteItem>,
        /// Timestamp at which the reactivation takes effect.
        #[json("effectiveTime", nullable)]
        pub effective_time: Option<Timestamp>,
        /// Timestamp of the next renewal.
        #[json("renewalTime", nullable)]
        pub renewal_time: Option<Timestamp>,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", nullable)]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// `true` when invoices of the order are paid automatically.
        #[json("autopay", nullable)]
        pub autopay: Option<bool>,
        /// Shipping of the order.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
    }
}

model! {
    /// Request form of [`ReactivationQuoteOrder`]: its writable properties.
    #[request_of(ReactivationQuoteOrder)]
    #[new(value id: OrderId, items items: QuoteItemRequest)]
    pub struct ReactivationQuoteOrderRequest {
        /// Identifier of the order.
        #[json("id", required)]
        #[required_setter(with_id)]
        pub id: OrderId,
        /// Items of the quote.
        #[json("items", required)]
        #[items_setter(with_items)]
        pub items: Vec<QuoteItemRequest>,
        /// Timestamp at which the reactivation takes effect.
        #[json("effectiveTime", nullable)]
        #[setter(with_effective_time)]
        pub effective_time: Nullable<Timestamp>,
        /// Timestamp of the next renewal.
        #[json("renewalTime", nullable)]
        #[setter(with_renewal_time)]
        pub renewal_time: Nullable<Timestamp>,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", nullable)]
        #[setter(with_payment_instrument_id)]
        pub payment_instrument_id: Nullable<PaymentInstrumentId>,
        /// `true` when invoices of the order are paid automatically.
        #[json("autopay", nullable)]
        #[setter(with_autopay)]
        pub autopay: Nullable<bool>,
        /// Shipping of the order.
        #[json("shipping")]
        #[setter(with_shipping)]
        pub shipping: Option<ShippingRequest>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        #[setter(with_delivery_address)]
        pub delivery_address: Nullable<ContactObjectRequest>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct ReactivationQuoteEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Map<Json>,
        /// Order, as an embedded resource.
        #[json("order", sensitive)]
        pub order: Map<Json>,
        /// Invoice, as an embedded resource.
        #[json("invoice", sensitive)]
        pub invoice: Map<Json>,
    }
}

open_enum! {
    /// Condition for the acceptance of a quote: an approval by the customer, or a payment.
    pub enum QuoteAcceptanceCondition {
        #[json("customer")]
        Customer,
        #[json("payment")]
        Payment,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum QuoteEventType {
        #[json("quote-accepted")]
        QuoteAccepted,
        #[json("quote-canceled")]
        QuoteCanceled,
        #[json("quote-created")]
        QuoteCreated,
        #[json("quote-expired")]
        QuoteExpired,
        #[json("quote-issued")]
        QuoteIssued,
        #[json("quote-recalled")]
        QuoteRecalled,
        #[json("quote-rejected")]
        QuoteRejected,
        #[json("quote-updated")]
        QuoteUpdated,
    }
}

model! {
    /// Payload of the 8 events of `QuoteEventType`.
    pub struct QuoteWebhook {
        /// Identifier of the quote.
        #[json("quoteId")]
        pub quote_id: Option<QuoteId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<QuoteEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<QuoteWebhookEmbedded>,
        /// Links to related resources: `quote`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct QuoteWebhookEmbedded {
        /// Current state of the quote.
        #[json("quote")]
        pub quote: Option<Quote>,
    }
}

model! {
    /// Cancellation of a subscription.
    pub struct SubscriptionCancellation {
        /// Identifier of the subscription cancellation.
        #[json("id")]
        pub id: Option<SubscriptionCancellationId>,
        /// Identifier of the subscription.
        #[json("subscriptionId", required)]
        pub subscription_id: SubscriptionId,
        /// Identifier of the prorated invoice.
        #[json("proratedInvoiceId", nullable)]
        pub prorated_invoice_id: Option<InvoiceId>,
        /// Identifier of the invoice that the cancellation is applied to.
        #[json("appliedInvoiceId", nullable)]
        pub applied_invoice_id: Option<InvoiceId>,
        /// Party that canceled. Default: `customer`.
        #[json("canceledBy")]
        pub canceled_by: Option<SubscriptionCanceledBy>,
        /// Reason for the cancellation. Default: `other`.
        #[json("reason")]
        pub reason: Option<CancellationReason>,
        /// Description of the cancellation, as free text. At most 255 characters.
        #[json("description", sensitive)]
        pub description: Option<String>,
        /// `true` when the final amounts are prorated. Default: `false`.
        #[json("prorated")]
        pub prorated: Option<bool>,
        /// Status of the cancellation. Default: `confirmed`.
        #[json("status")]
        pub status: Option<CancellationStatus>,
        /// Timestamp of the cancellation.
        #[json("canceledTime", nullable)]
        pub canceled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the churn, when the service ends.
        #[json("churnTime")]
        pub churn_time: Option<Timestamp>,
        /// Policy for the churn time: at once or at the next renewal.
        #[json("churnTimePolicy", nullable)]
        pub churn_time_policy: Option<ChurnTimePolicy>,
        /// Items to charge or credit because of the cancellation.
        #[json("lineItems")]
        pub line_items: Vec<CancellationLineItem>,
        /// Subtotal of the line items.
        #[json("lineItemSubtotal")]
        pub line_item_subtotal: Option<CancellationLineItemSubtotal>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`SubscriptionCancellations::create`](crate::subscriptions::SubscriptionCancellations::create)
    /// and
    /// [`SubscriptionCancellations::upsert`](crate::subscriptions::SubscriptionCancellations::upsert):
    /// the writable properties of a [`SubscriptionCancellation`].
    #[request_of(SubscriptionCancellation)]
    #[new(value subscription_id: SubscriptionId)]
    pub struct SubscriptionCancellationRequest {
        /// Identifier of the subscription.
        #[json("subscriptionId", required)]
        #[required_setter(with_subscription_id)]
        pub subscription_id: SubscriptionId,
        /// Party that canceled. Default: `customer`.
        #[json("canceledBy")]
        #[setter(with_canceled_by)]
        pub canceled_by: Option<SubscriptionCanceledBy>,
        /// Reason for the cancellation. Default: `other`.
        #[json("reason")]
        #[setter(with_reason)]
        pub reason: Option<CancellationReason>,
        /// Description of the cancellation, as free text. At most 255 characters.
        #[json("description", sensitive)]
        #[setter(with_description)]
        pub description: Option<String>,
        /// `true` when the final amounts are prorated. Default: `false`.
        #[json("prorated")]
        #[plain_setter(with_prorated: bool)]
        pub prorated: Option<bool>,
        /// Status of the cancellation. Default: `confirmed`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<CancellationStatus>,
        /// Timestamp of the churn, when the service ends.
        #[json("churnTime")]
        #[setter(with_churn_time)]
        pub churn_time: Option<Timestamp>,
        /// Policy for the churn time: at once or at the next renewal.
        #[json("churnTimePolicy", nullable)]
        #[setter(with_churn_time_policy)]
        pub churn_time_policy: Nullable<ChurnTimePolicy>,
        /// Items to charge or credit because of the cancellation.
        #[json("lineItems")]
        #[items_setter(with_line_items)]
        pub line_items: Option<Vec<CancellationLineItemRequest>>,
    }
}

model! {
    /// Changes of the cancellation of a subscription.
    #[new(value subscription_id: SubscriptionId)]
    pub struct SubscriptionCancellationUpdate {
        /// Identifier of the subscription.
        #[json("subscriptionId", required)]
        #[required_setter(with_subscription_id)]
        pub subscription_id: SubscriptionId,
        /// Reason for the cancellation. Default: `other`.
        #[json("reason")]
        #[setter(with_reason)]
        pub reason: Option<CancellationReason>,
        /// Description of the cancellation, as free text. At most 255 characters.
        #[json("description", sensitive)]
        #[setter(with_description)]
        pub description: Option<String>,
        /// `true` when the final amounts are prorated. Default: `false`.
        #[json("prorated")]
        #[plain_setter(with_prorated: bool)]
        pub prorated: Option<bool>,
        /// Timestamp of the churn, when the service ends.
        #[json("churnTime")]
        #[setter(with_churn_time)]
        pub churn_time: Option<Timestamp>,
        /// Policy for the churn time: at once or at the next renewal.
        #[json("churnTimePolicy", nullable)]
        #[setter(with_churn_time_policy)]
        pub churn_time_policy: Nullable<ChurnTimePolicy>,
        /// Items to charge or credit because of the cancellation.
        #[json("lineItems")]
        #[items_setter(with_line_items)]
        pub line_items: Option<Vec<CancellationLineItemRequest>>,
    }
}

open_enum! {
    /// Policy for the churn time: at once or at the next renewal.
    pub enum ChurnTimePolicy {
        #[json("now")]
        Now,
        #[json("at-next-renewal")]
        AtNextRenewal,
    }
}

model! {
    /// Pause of a subscription.
    pub struct SubscriptionPause {
        /// Identifier of the subscription pause.
        #[json("id")]
        pub id: Option<SubscriptionPauseId>,
        /// Identifier of the subscription.
        #[json("subscriptionId", required)]
        pub subscription_id: SubscriptionId,
        /// Status of the pause.
        #[json("status")]
        pub status: Option<PauseStatus>,
        /// Party that paused. Default: `customer`.
        #[json("pausedBy")]
        pub paused_by: Option<PausedBy>,
        /// Description of the pause, as free text, or `null`. At most 255 characters.
        #[json("description", nullable, sensitive)]
        pub description: Option<String>,
        /// Timestamp of the start of the pause.
        #[json("effectiveTime", nullable)]
        pub effective_time: Option<Timestamp>,
        /// Timestamp of the end of the pause, or `null`.
        #[json("endTime", nullable)]
        pub end_time: Option<Timestamp>,
        /// Remaining time, as a duration in text. Example: `P3600S`.
        #[json("timeRemaining", nullable)]
        pub time_remaining: Option<String>,
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
    /// [`SubscriptionPauses::create`](crate::subscriptions::SubscriptionPauses::create) and
    /// [`SubscriptionPauses::upsert`](crate::subscriptions::SubscriptionPauses::upsert): the
    /// writable properties of a [`SubscriptionPause`].
    #[request_of(SubscriptionPause)]
    #[new(value subscription_id: SubscriptionId)]
    pub struct SubscriptionPauseRequest {
        /// Identifier of the subscription.
        #[json("subscriptionId", required)]
        #[required_setter(with_subscription_id)]
        pub subscription_id: SubscriptionId,
        /// Party that paused. Default: `customer`.
        #[json("pausedBy")]
        #[setter(with_paused_by)]
        pub paused_by: Option<PausedBy>,
        /// Description of the pause, as free text, or `null`. At most 255 characters.
        #[json("description", nullable, sensitive)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// Timestamp of the start of the pause.
        #[json("effectiveTime", nullable)]
        #[setter(with_effective_time)]
        pub effective_time: Nullable<Timestamp>,
        /// Timestamp of the end of the pause, or `null`.
        #[json("endTime", nullable)]
        #[setter(with_end_time)]
        pub end_time: Nullable<Timestamp>,
        /// Remaining time, as a duration in text. Example: `P3600S`.
        #[json("timeRemaining", nullable)]
        #[setter(with_time_remaining)]
        pub time_remaining: Nullable<String>,
    }
}

model! {
    /// Reactivation of a canceled subscription.
    pub struct SubscriptionReactivation {
        /// Identifier of the subscription reactivation.
        #[json("id")]
        pub id: Option<SubscriptionReactivationId>,
        /// Identifier of the subscription.
        #[json("subscriptionId", required)]
        pub subscription_id: SubscriptionId,
        /// Identifier of the cancellation that is reverted.
        #[json("cancellationId")]
        pub cancellation_id: Option<SubscriptionCancellationId>,
        /// Description of the reactivation, as free text, or `null`. At most 255 characters.
        #[json("description", nullable, sensitive)]
        pub description: Option<String>,
        /// Timestamp of the next renewal.
        #[json("renewalTime")]
        pub renewal_time: Option<Timestamp>,
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
    /// [`SubscriptionReactivations::create`](crate::subscriptions::SubscriptionReactivations::create):
    /// the writable properties of a [`SubscriptionReactivation`].
    #[request_of(SubscriptionReactivation)]
    #[new(value subscription_id: SubscriptionId)]
    pub struct SubscriptionReactivationRequest {
        /// Identifier of the subscription.
        #[json("subscriptionId", required)]
        #[required_setter(with_subscription_id)]
        pub subscription_id: SubscriptionId,
        /// Description of the reactivation, as free text, or `null`. At most 255 characters.
        #[json("description", nullable, sensitive)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// Timestamp of the start of the reactivation.
        #[json("effectiveTime", sensitive)]
        #[setter(with_effective_time)]
        pub effective_time: Option<Timestamp>,
        /// Timestamp of the next renewal.
        #[json("renewalTime")]
        #[setter(with_renewal_time)]
        pub renewal_time: Option<Timestamp>,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", nullable, sensitive)]
        #[setter(with_payment_instrument_id)]
        pub payment_instrument_id: Nullable<PaymentInstrumentId>,
    }
}

model! {
    /// Changes to one item of an order or a subscription.
    pub struct OrderItemUpdate {
        /// Quantity that is filled already. Example: `5.125`.
        #[json("quantityFilled")]
        #[setter(with_quantity_filled)]
        pub quantity_filled: Option<Decimal>,
        /// `true` when the item does not count as monthly recurring revenue.
        #[json("excludeFromMrr")]
        #[plain_setter(with_exclude_from_mrr: bool)]
        pub exclude_from_mrr: Option<bool>,
        /// Changes to the plan of the item.
        #[json("plan")]
        #[setter(with_plan)]
        pub plan: Option<OrderItemUpdatePlan>,
    }
}

model! {
    /// Changes to the plan of the item.
    pub struct OrderItemUpdatePlan {
        /// Selected product options, by name.
        #[json("productOptions", nullable)]
        #[items_setter(with_product_options)]
        pub product_options: Nullable<Map<String>>,
    }
}

model! {
    /// Timeline message of an order or a subscription.
    pub struct OrderTimeline {
        /// Identifier of the timeline message.
        #[json("id")]
        pub id: Option<TimelineMessageId>,
        /// Type of the event that the message records.
        #[json("type")]
        pub type_: Option<OrderTimelineType>,
        /// Origin of the event: Rebilly, an app or a direct API call.
        #[json("triggeredBy")]
        pub triggered_by: Option<TimelineTriggeredBy>,
        /// Text of the message.
        #[json("message", sensitive)]
        pub message: Option<String>,
        /// Structured details of the message: actions, tables, author, mentions and links.
        #[json("extraData", sensitive)]
        pub extra_data: Option<TimelineExtraData>,
        /// Timestamp of the event.
        #[json("occurredTime")]
        pub occurred_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`Subscriptions::create_timeline_comment`](crate::subscriptions::Subscriptions::create_timeline_comment):
    /// the writable properties of a [`OrderTimeline`].
    #[request_of(OrderTimeline)]
    pub struct OrderTimelineRequest {
        /// Text of the message.
        #[json("message", sensitive)]
        #[setter(with_message)]
        pub message: Option<String>,
    }
}

open_enum! {
    /// Type of the event that the message records.
    pub enum OrderTimelineType {
        #[json("coupon-applied")]
        CouponApplied,
        #[json("email-message-sent")]
        EmailMessageSent,
        #[json("invoice-abandoned")]
        InvoiceAbandoned,
        #[json("invoice-disputed")]
        InvoiceDisputed,
        #[json("invoice-issued")]
        InvoiceIssued,
        #[json("invoice-paid")]
        InvoicePaid,
        #[json("invoice-partially-paid")]
        InvoicePartiallyPaid,
        #[json("invoice-partially-refunded")]
        InvoicePartiallyRefunded,
        #[json("invoice-past-due")]
        InvoicePastDue,
        #[json("invoice-refunded")]
        InvoiceRefunded,
        #[json("invoice-reissued")]
        InvoiceReissued,
        #[json("invoice-renewal-payment-declined")]
        InvoiceRenewalPaymentDeclined,
        #[json("invoice-voided")]
        InvoiceVoided,
        #[json("order-activated")]
        OrderActivated,
        #[json("order-autopay-changed")]
        OrderAutopayChanged,
        #[json("order-billing-address-changed")]
        OrderBillingAddressChanged,
        #[json("order-billing-anchor-changed")]
        OrderBillingAnchorChanged,
        #[json("order-canceled")]
        OrderCanceled,
        #[json("order-churned")]
        OrderChurned,
        #[json("order-completed")]
        OrderCompleted,
        #[json("order-custom-fields-changed")]
        OrderCustomFieldsChanged,
        #[json("order-delivery-address-changed")]
        OrderDeliveryAddressChanged,
        #[json("order-downgraded")]
        OrderDowngraded,
        #[json("order-items-changed")]
        OrderItemsChanged,
        #[json("order-paid-early")]
        OrderPaidEarly,
        #[json("order-quantity-changed")]
        OrderQuantityChanged,
        #[json("order-reactivated")]
        OrderReactivated,
        #[json("order-recurring-interval-changed")]
        OrderRecurringIntervalChanged,
        #[json("order-renewal-time-changed")]
        OrderRenewalTimeChanged,
        #[json("order-renewed")]
        OrderRenewed,
        #[json("order-risk-metadata-changed")]
        OrderRiskMetadataChanged,
        #[json("order-trial-ended")]
        OrderTrialEnded,
        #[json("order-upgraded")]
        OrderUpgraded,
        #[json("order-voided")]
        OrderVoided,
        #[json("order-abandoned")]
        OrderAbandoned,
        #[json("quote-accepted")]
        QuoteAccepted,
        #[json("subscription-paused")]
        SubscriptionPaused,
        #[json("subscription-pause-created")]
        SubscriptionPauseCreated,
        #[json("subscription-pause-modified")]
        SubscriptionPauseModified,
        #[json("subscription-pause-revoked")]
        SubscriptionPauseRevoked,
        #[json("subscription-resumed")]
        SubscriptionResumed,
        #[json("subscription-trial-end-changed")]
        SubscriptionTrialEndChanged,
        #[json("timeline-comment-created")]
        TimelineCommentCreated,
    }
}

model! {
    /// Change of the items of a subscription.
    #[new(
        items
        items:OrderChangeItem,
        value
        renewal_policy:OrderChangeRenewalPolicy,
        plain
        prorated:bool
    )]
    pub struct SubscriptionChange {
        /// New items of the subscription.
        #[json("items", required)]
        #[items_setter(with_items)]
        pub items: Vec<OrderChangeItem>,
        /// Policy for the renewal time after the change: `reset…` starts a new period, `retain…`
        /// keeps the current one.
        #[json("renewalPolicy", required)]
        #[required_setter(with_renewal_policy)]
        pub renewal_policy: OrderChangeRenewalPolicy,
        /// `true` when amounts are prorated for partial periods.
        #[json("prorated", required)]
        #[plain_setter(with_prorated: bool)]
        pub prorated: bool,
        /// Timestamp of the start of the change.
        #[json("effectiveTime")]
        #[setter(with_effective_time)]
        pub effective_time: Option<Timestamp>,
        /// `true` to compute the change without making it. Default: `false`.
        #[json("preview")]
        #[plain_setter(with_preview: bool)]
        pub preview: Option<bool>,
        /// `true` when the trial continues after the change. Default: `false`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("keepTrial", deprecated)]
        #[plain_setter(with_keep_trial: bool)]
        pub keep_trial: Option<bool>,
        /// `true` when the change leaves recurring charges out. Default: `false`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("ignoreRecurring", deprecated)]
        #[plain_setter(with_ignore_recurring: bool)]
        pub ignore_recurring: Option<bool>,
    }
}

model! {
    /// Totals of the invoices of a subscription.
    pub struct SubscriptionSummaryMetrics {
        /// Currency code of the amounts, ISO 4217. Exactly 3 characters. Example: `USD`.
        #[json("currency", required)]
        pub currency: String,
        /// Total amount of the invoices.
        #[json("invoicedAmount", required)]
        pub invoiced_amount: Decimal,
        /// Total amount of the collected payments.
        #[json("collectedAmount", required)]
        pub collected_amount: Decimal,
        /// Number of invoices.
        #[json("invoiceCount", required)]
        pub invoice_count: i64,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum UsageLimitEventType {
        #[json("hard-usage-limit-reached")]
        HardUsageLimitReached,
        #[json("soft-usage-limit-reached")]
        SoftUsageLimitReached,
        #[json("trial-usage-limit-reached")]
        TrialUsageLimitReached,
    }
}

model! {
    /// Payload of the events `hard-usage-limit-reached`, `soft-usage-limit-reached` and
    /// `trial-usage-limit-reached`.
    pub struct UsageLimitWebhook {
        /// Currency of the amount.
        #[json("currency")]
        pub currency: Option<String>,
        /// Identifier of the plan.
        #[json("planId")]
        pub plan_id: Option<PlanId>,
        /// Identifier of the subscription or one-time sale.
        #[json("subscriptionId")]
        pub subscription_id: Option<SubscriptionId>,
        /// Identifier of the item of the subscription.
        #[json("subscriptionItemId")]
        pub subscription_item_id: Option<SubscriptionId>,
        /// Amount of the usage.
        #[json("usageAmount")]
        pub usage_amount: Option<Decimal>,
        /// Quantity of the usage.
        #[json("usageQuantity")]
        pub usage_quantity: Option<i64>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<UsageLimitEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<UsageLimitWebhookEmbedded>,
        /// Links to related resources: `subscription`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct UsageLimitWebhookEmbedded {
        /// Subscription or one-time sale.
        #[json("subscription")]
        pub subscription: Option<SubscriptionOrOneTimeSale>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum OrderReminderEventType {
        #[json("order-abandon-reminder")]
        OrderAbandonReminder,
    }
}

model! {
    /// Payload of the event `order-abandon-reminder`.
    pub struct OrderReminderWebhook {
        /// Number of the reminder in its schedule.
        #[json("scheduleNumber")]
        pub schedule_number: Option<i64>,
        /// Identifier of the subscription or one-time sale.
        #[json("subscriptionId")]
        pub subscription_id: Option<SubscriptionId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<OrderReminderEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<OrderReminderWebhookEmbedded>,
        /// Links to related resources: `subscription`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct OrderReminderWebhookEmbedded {
        /// Subscription or one-time sale.
        #[json("subscription")]
        pub subscription: Option<SubscriptionOrOneTimeSale>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum SubscriptionEventType {
        #[json("order-abandoned")]
        OrderAbandoned,
        #[json("order-completed")]
        OrderCompleted,
        #[json("subscription-activated")]
        SubscriptionActivated,
        #[json("subscription-canceled")]
        SubscriptionCanceled,
        #[json("subscription-churned")]
        SubscriptionChurned,
        #[json("subscription-created")]
        SubscriptionCreated,
        #[json("subscription-downgraded")]
        SubscriptionDowngraded,
        #[json("subscription-items-changed")]
        SubscriptionItemsChanged,
        #[json("subscription-modified")]
        SubscriptionModified,
        #[json("subscription-reactivated")]
        SubscriptionReactivated,
        #[json("subscription-renewal-reminder")]
        SubscriptionRenewalReminder,
        #[json("subscription-renewed")]
        SubscriptionRenewed,
        #[json("subscription-trial-converted")]
        SubscriptionTrialConverted,
        #[json("subscription-trial-end-reminder")]
        SubscriptionTrialEndReminder,
        #[json("subscription-trial-ended")]
        SubscriptionTrialEnded,
        #[json("subscription-upgraded")]
        SubscriptionUpgraded,
        #[json("order-delinquency-reached")]
        OrderDelinquencyReached,
    }
}

model! {
    /// Payload of the 17 events of `SubscriptionEventType`.
    pub struct SubscriptionWebhook {
        /// Identifier of the subscription or one-time sale.
        #[json("subscriptionId")]
        pub subscription_id: Option<SubscriptionId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<SubscriptionEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<SubscriptionWebhookEmbedded>,
        /// Links to related resources: `subscription`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct SubscriptionWebhookEmbedded {
        /// Subscription or one-time sale.
        #[json("subscription")]
        pub subscription: Option<SubscriptionOrOneTimeSale>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum RenewalInvoiceEventType {
        #[json("renewal-invoice-issued")]
        RenewalInvoiceIssued,
    }
}

model! {
    /// Payload of the event `renewal-invoice-issued`.
    pub struct RenewalInvoiceWebhook {
        /// Identifier of the invoice.
        #[json("invoiceId")]
        pub invoice_id: Option<InvoiceId>,
        /// Identifier of the subscription or one-time sale.
        #[json("subscriptionId")]
        pub subscription_id: Option<SubscriptionId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<RenewalInvoiceEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<RenewalInvoiceWebhookEmbedded>,
        /// Links to related resources: `subscription`, `invoice`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct RenewalInvoiceWebhookEmbedded {
        /// Current state of the invoice.
        #[json("invoice")]
        pub invoice: Option<Invoice>,
        /// Subscription or one-time sale.
        #[json("subscription")]
        pub subscription: Option<SubscriptionOrOneTimeSale>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum QuantityFilledEventType {
        #[json("subscription-quantity-filled-limit-reached")]
        SubscriptionQuantityFilledLimitReached,
    }
}

model! {
    /// Payload of the event `subscription-quantity-filled-limit-reached`.
    pub struct QuantityFilledWebhook {
        /// Filled quantity before the change. Example: `4.037`.
        #[json("previousQuantityFilled")]
        pub previous_quantity_filled: Option<Decimal>,
        /// Quantity of the item.
        #[json("quantity")]
        pub quantity: Option<i64>,
        /// Filled quantity after the change. Example: `5.125`.
        #[json("quantityFilled")]
        pub quantity_filled: Option<Decimal>,
        /// Identifier of the subscription or one-time sale.
        #[json("subscriptionId")]
        pub subscription_id: Option<SubscriptionId>,
        /// Identifier of the item of the subscription.
        #[json("subscriptionItemId")]
        pub subscription_item_id: Option<SubscriptionId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<QuantityFilledEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<QuantityFilledWebhookEmbedded>,
        /// Links to related resources: `subscription`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct QuantityFilledWebhookEmbedded {
        /// Subscription or one-time sale.
        #[json("subscription")]
        pub subscription: Option<SubscriptionOrOneTimeSale>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum SubscriptionPauseEventType {
        #[json("subscription-paused")]
        SubscriptionPaused,
        #[json("subscription-pause-created")]
        SubscriptionPauseCreated,
        #[json("subscription-pause-modified")]
        SubscriptionPauseModified,
        #[json("subscription-pause-revoked")]
        SubscriptionPauseRevoked,
        #[json("subscription-resumed")]
        SubscriptionResumed,
    }
}

model! {
    /// Payload of the 5 events of `SubscriptionPauseEventType`.
    pub struct SubscriptionPauseWebhook {
        /// Identifier of the subscription or one-time sale.
        #[json("subscriptionId")]
        pub subscription_id: Option<SubscriptionId>,
        /// Identifier of the pause.
        #[json("subscriptionPauseId")]
        pub subscription_pause_id: Option<SubscriptionPauseId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<SubscriptionPauseEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<SubscriptionPauseWebhookEmbedded>,
        /// Links to related resources: `subscription`, `pause`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct SubscriptionPauseWebhookEmbedded {
        /// Pause of the subscription.
        #[json("pause")]
        pub pause: Option<SubscriptionPause>,
        /// Subscription or one-time sale.
        #[json("subscription")]
        pub subscription: Option<SubscriptionOrOneTimeSale>,
    }
}

model! {
    /// Usage record of a metered subscription.
    pub struct Usage {
        /// Identifier of the usage.
        #[json("id")]
        pub id: Option<UsageId>,
        /// Identifier of the subscription.
        #[json("subscriptionId", required)]
        pub subscription_id: SubscriptionId,
        /// Identifier of the invoice that bills the usage.
        #[json("invoiceId", nullable)]
        pub invoice_id: Option<InvoiceId>,
        /// Identifier of the invoice item that bills the usage.
        #[json("invoiceItemId", nullable)]
        pub invoice_item_id: Option<InvoiceItemId>,
        /// Quantity that was used. At least 0.001. Example: `5.125`.
        #[json("quantity", required)]
        pub quantity: Decimal,
        /// Timestamp of the usage.
        #[json("usageTime")]
        pub usage_time: Option<Timestamp>,
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
    /// Request body of [`Usages::create`](crate::subscriptions::Usages::create): the writable
    /// properties of a [`Usage`].
    #[request_of(Usage)]
    #[new(value subscription_id: SubscriptionId, value quantity: Decimal)]
    pub struct UsageRequest {
        /// Identifier of the subscription.
        #[json("subscriptionId", required)]
        #[required_setter(with_subscription_id)]
        pub subscription_id: SubscriptionId,
        /// Quantity that was used. At least 0.001. Example: `5.125`.
        #[json("quantity", required)]
        #[required_setter(with_quantity)]
        pub quantity: Decimal,
        /// Timestamp of the usage.
        #[json("usageTime")]
        #[setter(with_usage_time)]
        pub usage_time: Option<Timestamp>,
        /// `true` when a part of the quantity may be accepted. Default: `false`. Example: `true`.
        #[json("acceptPartialQuantity", sensitive)]
        #[plain_setter(with_accept_partial_quantity: bool)]
        pub accept_partial_quantity: Option<bool>,
    }
}
