// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of subscriptions that other domains reach: compiled with any set of features.

use crate::catalog::{
    InvoiceTimeShift, OrderItemPlan, OrderItemPlanRequest,
    ServicePeriodAnchorInstruction, UsageLimit, UsageLimits,
};
use crate::customers::{ContactObject, ContactObjectRequest};
use crate::invoices::InvoiceItemType;
use crate::model::{model, open_enum, union};
use crate::shared::{
    BillingPortalId, CouponId, CustomerId, InvoiceId, Link, OrderId, OrganizationId,
    PaymentInstrumentId, PlanId, ProductId, QuoteItemId, RiskMetadata,
    RiskMetadataRequest, Shipping, ShippingRateId, ShippingRequest, SubscriptionId,
    WebsiteId,
};
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// Shipping option with its price.
    pub struct ShippingOption {
        /// Identifier of the shipping option.
        #[json("id")]
        pub id: Option<ShippingRateId>,
        /// Name of the shipping option.
        #[json("name", required)]
        pub name: String,
        /// Description of the shipping option.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// Price as a decimal number.
        #[json("price", required)]
        pub price: Decimal,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
    }
}

model! {
    /// Amounts of an invoice.
    pub struct InvoiceAmounts {
        /// Total amount.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Amount of the discounts.
        #[json("discountAmount")]
        pub discount_amount: Option<Decimal>,
        /// Amount of the shipping.
        #[json("shippingAmount")]
        pub shipping_amount: Option<Decimal>,
        /// Amount before discounts, shipping and taxes.
        #[json("subtotalAmount")]
        pub subtotal_amount: Option<Decimal>,
        /// Amount of the taxes.
        #[json("taxAmount")]
        pub tax_amount: Option<Decimal>,
    }
}

model! {
    /// Computed line in the preview of an order.
    pub struct OrderPreviewLineItem {
        /// Description of the line, as free text.
        #[json("description")]
        pub description: Option<String>,
        /// Identifier of the plan.
        #[json("planId")]
        pub plan_id: Option<PlanId>,
        /// Price as a decimal number.
        #[json("price")]
        pub price: Option<Decimal>,
        /// Identifier of the product.
        #[json("productId")]
        pub product_id: Option<ProductId>,
        /// Number of units.
        #[json("quantity")]
        pub quantity: Option<i64>,
        /// Direction of the line: `debit` raises the total, `credit` lowers it.
        #[json("type")]
        pub type_: Option<InvoiceItemType>,
        /// Price of one unit. Example: `49.95`.
        #[json("unitPrice")]
        pub unit_price: Option<Decimal>,
    }
}

model! {
    /// Computed tax in the preview of an order.
    pub struct OrderPreviewTax {
        /// Amount of the tax.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Description of the tax, as free text.
        #[json("description")]
        pub description: Option<String>,
    }
}

model! {
    /// Computed discount in the preview of an order.
    pub struct OrderPreviewDiscount {
        /// Amount of the discount.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Identifier of the coupon.
        #[json("couponId")]
        pub coupon_id: Option<CouponId>,
        /// Description of the discount, as free text.
        #[json("description")]
        pub description: Option<String>,
    }
}

union! {
    /// Item of a quote: a subscription or a one-time sale.
    #[tag("type")]
    pub enum QuoteItem {
        /// Subscription item of a quote.
        #[json("subscription", adds_tag)]
        Subscription(Box<QuoteSubscriptionItem>),
        /// One-time sale item of a quote.
        #[json("one-time-sale", adds_tag)]
        OneTimeSale(Box<QuoteOneTimeSaleItem>),
    }
}

union! {
    /// Request form of [`QuoteItem`]: its writable properties.
    #[tag("type")]
    pub enum QuoteItemRequest {
        /// Subscription item of a quote.
        #[json("subscription", adds_tag)]
        Subscription(Box<QuoteSubscriptionItemRequest>),
        /// One-time sale item of a quote.
        #[json("one-time-sale", adds_tag)]
        OneTimeSale(Box<QuoteOneTimeSaleItemRequest>),
    }
}

model! {
    /// One-time sale item of a quote.
    #[tag("type")]
    pub struct QuoteOneTimeSaleItem {
        /// Identifier of the item of the quote.
        #[json("id")]
        pub id: Option<QuoteItemId>,
        /// Number of units. From 0 to 1000000000. Default: `1`.
        #[json("quantity")]
        pub quantity: Option<i64>,
        /// Plan of the item: a reference to an existing plan, or terms of its own.
        #[json("plan", required)]
        pub plan: OrderItemPlan,
        /// Description of the item, as free text. At most 255 characters. Default: ``.
        #[json("description")]
        pub description: Option<String>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
    }
}

model! {
    /// Request form of [`QuoteOneTimeSaleItem`]: its writable properties.
    #[tag("type")]
    #[request_of(QuoteOneTimeSaleItem)]
    #[new(value plan: OrderItemPlanRequest)]
    pub struct QuoteOneTimeSaleItemRequest {
        /// Number of units. From 0 to 1000000000. Default: `1`.
        #[json("quantity")]
        #[plain_setter(with_quantity: i64)]
        pub quantity: Option<i64>,
        /// Plan of the item: a reference to an existing plan, or terms of its own.
        #[json("plan", required)]
        #[required_setter(with_plan)]
        pub plan: OrderItemPlanRequest,
        /// Description of the item, as free text. At most 255 characters. Default: ``.
        #[json("description")]
        #[setter(with_description)]
        pub description: Option<String>,
    }
}

model! {
    /// Subscription item of a quote.
    #[tag("type")]
    pub struct QuoteSubscriptionItem {
        /// Identifier of the item of the quote.
        #[json("id")]
        pub id: Option<QuoteItemId>,
        /// Number of units. From 0 to 1000000000. Default: `1`.
        #[json("quantity")]
        pub quantity: Option<i64>,
        /// Quantity that is filled already, or `null`. Example: `5.125`.
        #[json("quantityFilled", nullable)]
        pub quantity_filled: Option<Decimal>,
        /// Plan of the item: a reference to an existing plan, or terms of its own.
        #[json("plan", required)]
        pub plan: OrderItemPlan,
        /// Description of the item, as free text. At most 255 characters. Default: ``.
        #[json("description")]
        pub description: Option<String>,
        /// Description of the price, as text. At most 255 characters. Default: ``.
        #[json("priceDescription")]
        pub price_description: Option<String>,
        /// Limits on the usage of the item, or `null`.
        #[json("usageLimits", nullable)]
        pub usage_limits: Option<UsageLimits>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
    }
}

model! {
    /// Request form of [`QuoteSubscriptionItem`]: its writable properties.
    #[tag("type")]
    #[request_of(QuoteSubscriptionItem)]
    #[new(value plan: OrderItemPlanRequest)]
    pub struct QuoteSubscriptionItemRequest {
        /// Number of units. From 0 to 1000000000. Default: `1`.
        #[json("quantity")]
        #[plain_setter(with_quantity: i64)]
        pub quantity: Option<i64>,
        /// Quantity that is filled already, or `null`. Example: `5.125`.
        #[json("quantityFilled", nullable)]
        #[setter(with_quantity_filled)]
        pub quantity_filled: Nullable<Decimal>,
        /// Plan of the item: a reference to an existing plan, or terms of its own.
        #[json("plan", required)]
        #[required_setter(with_plan)]
        pub plan: OrderItemPlanRequest,
        /// Description of the item, as free text. At most 255 characters. Default: ``.
        #[json("description")]
        #[setter(with_description)]
        pub description: Option<String>,
        /// Description of the price, as text. At most 255 characters. Default: ``.
        #[json("priceDescription")]
        #[setter(with_price_description)]
        pub price_description: Option<String>,
        /// Limits on the usage of the item, or `null`.
        #[json("usageLimits", nullable)]
        #[setter(with_usage_limits)]
        pub usage_limits: Nullable<UsageLimits>,
    }
}

model! {
    /// Condition for the acceptance of a quote, with its state.
    pub struct QuoteAcceptanceFulfillment {
        /// Condition for the acceptance: an approval by the customer or the organization, or a
        /// payment.
        #[json("condition")]
        pub condition: Option<QuoteFulfillmentCondition>,
        /// `true` when the condition is fulfilled.
        #[json("isFulfilled")]
        pub is_fulfilled: Option<bool>,
    }
}

open_enum! {
    /// Condition for the acceptance: an approval by the customer or the organization, or a payment.
    pub enum QuoteFulfillmentCondition {
        #[json("customer")]
        Customer,
        #[json("payment")]
        Payment,
        #[json("organization")]
        Organization,
    }
}

open_enum! {
    /// Status of the quote.
    pub enum QuoteStatus {
        #[json("draft")]
        Draft,
        #[json("issued")]
        Issued,
        #[json("accepted")]
        Accepted,
        #[json("rejected")]
        Rejected,
        #[json("canceled")]
        Canceled,
        #[json("expired")]
        Expired,
    }
}

open_enum! {
    /// Policy for the renewal time after the change: `reset…` starts a new period, `retain…` keeps
    /// the current one. The difference between values with the same beginning is not documented.
    pub enum QuoteRenewalPolicy {
        #[json("resetToRecurring")]
        ResetToRecurring,
        #[json("retainRecurring")]
        RetainRecurring,
        #[json("retainTrialThenRecurring")]
        RetainTrialThenRecurring,
        #[json("reset")]
        Reset,
        #[json("retain")]
        Retain,
    }
}

model! {
    /// Policy for the recorded usage of a product.
    #[new(value policy: QuoteUsagePolicy, value product_id: ProductId)]
    pub struct QuoteUsageSetting {
        /// Policy for recorded usage: `reset` discards it, `transfer` carries it over.
        #[json("policy", required)]
        #[required_setter(with_policy)]
        pub policy: QuoteUsagePolicy,
        /// Identifier of the product.
        #[json("productId", required)]
        #[required_setter(with_product_id)]
        pub product_id: ProductId,
    }
}

open_enum! {
    /// Policy for recorded usage: `reset` discards it, `transfer` carries it over.
    pub enum QuoteUsagePolicy {
        #[json("reset")]
        Reset,
        #[json("transfer")]
        Transfer,
    }
}

model! {
    /// Preview of the amounts and items to be invoiced.
    pub struct QuoteInvoicePreview {
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Amounts of the first invoice.
        #[json("initialAmounts")]
        pub initial_amounts: Option<InvoiceAmounts>,
        /// Items of the preview.
        #[json("items")]
        pub items: Vec<QuoteInvoicePreviewItem>,
        /// Amounts of each renewal, or `null` without renewals.
        #[json("recurringAmounts", nullable)]
        pub recurring_amounts: Option<InvoiceAmounts>,
    }
}

model! {
    /// Item of the invoice preview of a quote.
    pub struct QuoteInvoicePreviewItem {
        /// Description of the item, as free text. At most 255 characters.
        #[json("description", sensitive)]
        pub description: Option<String>,
        /// Name of the item. At most 1000 characters.
        #[json("name")]
        pub name: Option<String>,
        /// Billing period of the item, as text.
        #[json("period", nullable)]
        pub period: Option<String>,
        /// Description of the price, as text. At most 255 characters.
        #[json("priceDescription")]
        pub price_description: Option<String>,
        /// Number of units of the item.
        #[json("quantity")]
        pub quantity: Option<i64>,
        /// Identifier of the quote item.
        #[json("quoteItemId")]
        pub quote_item_id: Option<QuoteItemId>,
        /// Amount of the taxes on the setup price.
        #[json("setupTaxAmount", nullable)]
        pub setup_tax_amount: Option<Decimal>,
        /// Setup price of one unit.
        #[json("setupUnitPrice", nullable)]
        pub setup_unit_price: Option<Decimal>,
        /// Amount of the taxes, or `null`.
        #[json("taxAmount", nullable)]
        pub tax_amount: Option<Decimal>,
        /// Trial period of the item, as text.
        #[json("trialPeriod", nullable)]
        pub trial_period: Option<String>,
        /// Amount of the taxes on the trial price.
        #[json("trialTaxAmount", nullable)]
        pub trial_tax_amount: Option<Decimal>,
        /// Trial price of one unit.
        #[json("trialUnitPrice", nullable)]
        pub trial_unit_price: Option<Decimal>,
        /// Direction of the line: `debit` raises the total, `credit` lowers it.
        #[json("type")]
        pub type_: Option<InvoiceItemType>,
        /// Price of one unit, or `null`.
        #[json("unitPrice", nullable)]
        pub unit_price: Option<Decimal>,
    }
}

model! {
    /// Settings of the signature block of a quote.
    pub struct QuoteSignature {
        /// Printed name for the signature of the organization.
        #[json("organizationPrintedName", nullable, sensitive)]
        #[setter(with_organization_printed_name)]
        pub organization_printed_name: Nullable<String>,
        /// `true` when the document shows lines for written signatures. Default: `false`.
        #[json("showWrittenSignatureLines")]
        #[plain_setter(with_show_written_signature_lines: bool)]
        pub show_written_signature_lines: Option<bool>,
    }
}

model! {
    /// Sale that is billed once.
    #[tag("orderType")]
    pub struct OneTimeSale {
        /// Identifier of the one-time sale.
        #[json("id")]
        pub id: Option<SubscriptionId>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Identifier of the organization.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("organizationId", deprecated)]
        pub organization_id: Option<OrganizationId>,
        /// Status of the sale.
        #[json("status")]
        pub status: Option<OneTimeSaleStatus>,
        /// Billing status, which follows from the invoices.
        #[json("billingStatus")]
        pub billing_status: Option<BillingStatus>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Identifier of the first invoice.
        #[json("initialInvoiceId", nullable)]
        pub initial_invoice_id: Option<InvoiceId>,
        /// Identifier of the most recent invoice.
        #[json("recentInvoiceId", nullable)]
        pub recent_invoice_id: Option<InvoiceId>,
        /// Items of the sale.
        #[json("items", required)]
        pub items: Vec<SubscriptionOrOneTimeSaleItem>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Timestamp of the activation.
        #[json("activationTime", nullable)]
        pub activation_time: Option<Timestamp>,
        /// Timestamp of the voiding.
        #[json("voidTime", nullable)]
        pub void_time: Option<Timestamp>,
        /// Timestamp of the abandonment.
        #[json("abandonTime", nullable)]
        pub abandon_time: Option<Timestamp>,
        /// Purchase order number of the customer. Example: `PO123456`.
        #[json("poNumber", nullable)]
        pub po_number: Option<String>,
        /// Shipping method and its amount.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// Notes, as free text.
        #[json("notes", sensitive)]
        pub notes: Option<String>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `website`, `customer`, `initialInvoice`,
        /// `recentInvoice`, `approvalUrl`, `attachments`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<OneTimeSaleEmbedded>,
    }
}

model! {
    /// Request form of [`OneTimeSale`]: its writable properties.
    #[tag("orderType")]
    #[request_of(OneTimeSale)]
    #[new(
        value
        customer_id:CustomerId,
        value
        website_id:WebsiteId,
        items
        items:SubscriptionOrOneTimeSaleItemRequest
    )]
    pub struct OneTimeSaleRequest {
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Items of the sale.
        #[json("items", required)]
        #[items_setter(with_items)]
        pub items: Vec<SubscriptionOrOneTimeSaleItemRequest>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        #[setter(with_delivery_address)]
        pub delivery_address: Nullable<ContactObjectRequest>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Timestamp of the abandonment.
        #[json("abandonTime", nullable)]
        #[setter(with_abandon_time)]
        pub abandon_time: Nullable<Timestamp>,
        /// Identifiers of coupons to redeem.
        #[json("couponIds", nullable, sensitive)]
        #[items_setter(with_coupon_ids)]
        pub coupon_ids: Nullable<Vec<CouponId>>,
        /// Purchase order number of the customer. Example: `PO123456`.
        #[json("poNumber", nullable)]
        #[setter(with_po_number)]
        pub po_number: Nullable<String>,
        /// Shipping method and its amount.
        #[json("shipping")]
        #[setter(with_shipping)]
        pub shipping: Option<ShippingRequest>,
        /// Notes, as free text.
        #[json("notes", sensitive)]
        #[setter(with_notes)]
        pub notes: Option<String>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct OneTimeSaleEmbedded {
        /// Most recent invoice, as an embedded resource.
        #[json("recentInvoice", sensitive)]
        pub recent_invoice: Map<Json>,
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Map<Json>,
        /// Lead source, as an embedded resource.
        #[json("leadSource", sensitive)]
        pub lead_source: Map<Json>,
        /// Shipping rate, as an embedded resource.
        #[json("shippingRate")]
        pub shipping_rate: Map<Json>,
        /// Payment instrument, as an embedded resource.
        #[json("paymentInstrument", sensitive)]
        pub payment_instrument: Map<Json>,
    }
}

model! {
    /// Request of a customer to create a subscription through a billing portal.
    #[new(
        value
        billing_portal_id:BillingPortalId,
        items
        items:StorefrontSubscriptionOrderItems
    )]
    pub struct StorefrontSubscriptionOrder {
        /// Identifier of the billing portal.
        #[json("billingPortalId", required)]
        #[required_setter(with_billing_portal_id)]
        pub billing_portal_id: BillingPortalId,
        /// Items of the subscription.
        #[json("items", required)]
        #[items_setter(with_items)]
        pub items: Vec<StorefrontSubscriptionOrderItems>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        #[setter(with_delivery_address)]
        pub delivery_address: Nullable<ContactObjectRequest>,
    }
}

model! {
    /// Item of a subscription that a customer creates.
    #[new(value plan_id: PlanId)]
    pub struct StorefrontSubscriptionOrderItems {
        /// Identifier of the plan.
        #[json("planId", required)]
        #[required_setter(with_plan_id)]
        pub plan_id: PlanId,
        /// Number of units. From 0 to 1000000000.
        #[json("quantity")]
        #[plain_setter(with_quantity: i64)]
        pub quantity: Option<i64>,
        /// Limits on the usage of the item, or `null`.
        #[json("usageLimits", nullable)]
        #[setter(with_usage_limits)]
        pub usage_limits: Nullable<StorefrontUsageLimits>,
    }
}

model! {
    /// Request of a customer to change the items of a subscription.
    pub struct StorefrontItemsChange {
        /// Start of the change: at once, in the next service period, or chosen automatically.
        /// Default: `now`.
        #[json("effectiveTime")]
        #[setter(with_effective_time)]
        pub effective_time: Option<StorefrontItemsChangeEffectiveTime>,
        /// New items of the subscription.
        #[json("items")]
        #[items_setter(with_items)]
        pub items: Option<Vec<StorefrontItemsChangeItems>>,
        /// `true` to compute the result without making the change. Default: `false`. Example:
        /// `true`.
        #[json("preview")]
        #[plain_setter(with_preview: bool)]
        pub preview: Option<bool>,
        /// `true` when the trial continues after the change. Default: `true`. Example: `true`.
        #[json("keepTrial")]
        #[plain_setter(with_keep_trial: bool)]
        pub keep_trial: Option<bool>,
        /// `true` when the invoice is paid automatically. Default: `false`. Example: `true`.
        #[json("autopay")]
        #[plain_setter(with_autopay: bool)]
        pub autopay: Option<bool>,
        /// `true` when the next service period is included. Default: `true`. Example: `true`.
        #[json("includeNextPeriod")]
        #[plain_setter(with_include_next_period: bool)]
        pub include_next_period: Option<bool>,
    }
}

open_enum! {
    /// Start of the change: at once, in the next service period, or chosen automatically.
    pub enum StorefrontItemsChangeEffectiveTime {
        #[json("now")]
        Now,
        #[json("next-service-period")]
        NextServicePeriod,
        #[json("auto")]
        Auto,
    }
}

model! {
    /// New item of a subscription that a customer changes.
    #[new(value plan_id: PlanId)]
    pub struct StorefrontItemsChangeItems {
        /// Identifier of the plan.
        #[json("planId", required)]
        #[required_setter(with_plan_id)]
        pub plan_id: PlanId,
        /// Number of units. At least 0.
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
    }
}

model! {
    /// Request of a customer to reactivate a canceled subscription.
    #[new(value order_id: OrderId)]
    pub struct StorefrontReactivation {
        /// Identifier of the order.
        #[json("orderId", required)]
        #[required_setter(with_order_id)]
        pub order_id: OrderId,
        /// Items of the reactivated subscription.
        #[json("items")]
        #[items_setter(with_items)]
        pub items: Option<Vec<StorefrontReactivationItems>>,
        /// `true` to compute the result without making the change. Default: `false`. Example:
        /// `true`.
        #[json("preview")]
        #[plain_setter(with_preview: bool)]
        pub preview: Option<bool>,
    }
}

model! {
    /// Item of a subscription that a customer reactivates.
    #[new(value plan_id: PlanId)]
    pub struct StorefrontReactivationItems {
        /// Identifier of the plan.
        #[json("planId", required)]
        #[required_setter(with_plan_id)]
        pub plan_id: PlanId,
        /// Number of units. At least 0.
        #[json("quantity")]
        #[plain_setter(with_quantity: i64)]
        pub quantity: Option<i64>,
        /// Limits on the usage of the item, or `null`.
        #[json("usageLimits", nullable)]
        #[setter(with_usage_limits)]
        pub usage_limits: Nullable<UsageLimits>,
    }
}

model! {
    /// Subscription of a customer, with its items and billing state.
    #[tag("orderType")]
    pub struct Subscription {
        /// Identifier of the subscription.
        #[json("id")]
        pub id: Option<SubscriptionId>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Timestamp of the renewal reminder.
        #[json("renewalReminderTime", nullable)]
        pub renewal_reminder_time: Option<Timestamp>,
        /// Number of the renewal reminder.
        #[json("renewalReminderNumber", nullable)]
        pub renewal_reminder_number: Option<i64>,
        /// Timestamp of the abandonment reminder.
        #[json("abandonReminderTime", nullable)]
        pub abandon_reminder_time: Option<Timestamp>,
        /// Number of the abandonment reminder.
        #[json("abandonReminderNumber", nullable)]
        pub abandon_reminder_number: Option<i64>,
        /// Identifier of the organization.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Status of the subscription.
        #[json("status")]
        pub status: Option<SubscriptionStatus>,
        /// `true` when the order is in its trial.
        #[json("inTrial")]
        pub in_trial: Option<bool>,
        /// Trial of the subscription.
        #[json("trial")]
        pub trial: Option<SubscriptionTrial>,
        /// `true` when the order consists of a trial only. Default: `false`.
        #[json("isTrialOnly")]
        pub is_trial_only: Option<bool>,
        /// Timestamp of the conversion from the trial.
        #[json("trialConversionTime", nullable)]
        pub trial_conversion_time: Option<Timestamp>,
        /// Shifts of the issue time and the due time of invoices.
        #[json("invoiceTimeShift", nullable)]
        pub invoice_time_shift: Option<InvoiceTimeShift>,
        /// Recurring interval with the anchor of its periods.
        #[json("recurringInterval", nullable)]
        pub recurring_interval: Option<SubscriptionRecurringInterval>,
        /// `true` when invoices are paid automatically. Default: `true`.
        #[json("autopay")]
        pub autopay: Option<bool>,
        /// Timestamp of the start, or `null`.
        #[json("startTime", nullable)]
        pub start_time: Option<Timestamp>,
        /// Timestamp of the churn, when the service ends.
        #[json("churnTime", nullable)]
        pub churn_time: Option<Timestamp>,
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
        /// Lines of the subscription.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("lineItems", deprecated)]
        pub line_items: Vec<SubscriptionLineItem>,
        /// Subtotal of the line items.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("lineItemSubtotal", deprecated)]
        pub line_item_subtotal: Option<SubscriptionLineItemSubtotal>,
        /// Monthly recurring revenue. Example: `49.95`.
        #[json("mrr")]
        pub mrr: Option<Decimal>,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", nullable)]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Billing status, which follows from the invoices.
        #[json("billingStatus")]
        pub billing_status: Option<BillingStatus>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Identifier of the first invoice.
        #[json("initialInvoiceId", nullable)]
        pub initial_invoice_id: Option<InvoiceId>,
        /// Identifier of the most recent invoice.
        #[json("recentInvoiceId", nullable)]
        pub recent_invoice_id: Option<InvoiceId>,
        /// Items of the subscription.
        #[json("items", required)]
        pub items: Vec<SubscriptionOrOneTimeSaleItem>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Timestamp of the activation.
        #[json("activationTime", nullable)]
        pub activation_time: Option<Timestamp>,
        /// Timestamp of the voiding.
        #[json("voidTime", nullable)]
        pub void_time: Option<Timestamp>,
        /// Timestamp of the abandonment.
        #[json("abandonTime", nullable)]
        pub abandon_time: Option<Timestamp>,
        /// Delinquency period, as an ISO 8601 duration. Example: `P7D`.
        #[json("delinquencyPeriod", nullable)]
        pub delinquency_period: Option<String>,
        /// Purchase order number of the customer. Example: `PO123456`.
        #[json("poNumber", nullable)]
        pub po_number: Option<String>,
        /// Shipping method and its amount.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// Notes, as free text.
        #[json("notes", sensitive)]
        pub notes: Option<String>,
        /// Timestamp of the cancellation.
        #[json("canceledTime", nullable)]
        pub canceled_time: Option<Timestamp>,
        /// Party that canceled.
        #[json("canceledBy", nullable)]
        pub canceled_by: Option<SubscriptionCanceledBy>,
        /// Reason for the cancellation.
        #[json("cancelCategory", nullable)]
        pub cancel_category: Option<SubscriptionCancelCategory>,
        /// Description of the cancellation, as free text. At most 255 characters.
        #[json("cancelDescription", nullable, sensitive)]
        pub cancel_description: Option<String>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Token of the billing portal of the customer.
        #[json("billingPortalToken", nullable, sensitive)]
        pub billing_portal_token: Option<String>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `website`, `customer`, `initialInvoice`,
        /// `recentInvoice`, `approvalUrl`, `attachments`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<SubscriptionEmbedded>,
    }
}

model! {
    /// Request form of [`Subscription`]: its writable properties.
    #[tag("orderType")]
    #[request_of(Subscription)]
    #[new(
        value
        customer_id:CustomerId,
        value
        website_id:WebsiteId,
        items
        items:SubscriptionOrOneTimeSaleItemRequest
    )]
    pub struct SubscriptionRequest {
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Trial of the subscription.
        #[json("trial")]
        #[setter(with_trial)]
        pub trial: Option<SubscriptionTrial>,
        /// `true` when the order consists of a trial only. Default: `false`.
        #[json("isTrialOnly")]
        #[plain_setter(with_is_trial_only: bool)]
        pub is_trial_only: Option<bool>,
        /// Shifts of the issue time and the due time of invoices.
        #[json("invoiceTimeShift", nullable)]
        #[setter(with_invoice_time_shift)]
        pub invoice_time_shift: Nullable<InvoiceTimeShift>,
        /// Recurring interval with the anchor of its periods.
        #[json("recurringInterval", nullable)]
        #[setter(with_recurring_interval)]
        pub recurring_interval: Nullable<SubscriptionRecurringInterval>,
        /// `true` when invoices are paid automatically. Default: `true`.
        #[json("autopay")]
        #[plain_setter(with_autopay: bool)]
        pub autopay: Option<bool>,
        /// Timestamp of the start, or `null`.
        #[json("startTime", nullable)]
        #[setter(with_start_time)]
        pub start_time: Nullable<Timestamp>,
        /// Timestamp of the next renewal.
        #[json("renewalTime", nullable)]
        #[setter(with_renewal_time)]
        pub renewal_time: Nullable<Timestamp>,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", nullable)]
        #[setter(with_payment_instrument_id)]
        pub payment_instrument_id: Nullable<PaymentInstrumentId>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Items of the subscription.
        #[json("items", required)]
        #[items_setter(with_items)]
        pub items: Vec<SubscriptionOrOneTimeSaleItemRequest>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        #[setter(with_delivery_address)]
        pub delivery_address: Nullable<ContactObjectRequest>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Timestamp of the abandonment.
        #[json("abandonTime", nullable)]
        #[setter(with_abandon_time)]
        pub abandon_time: Nullable<Timestamp>,
        /// Delinquency period, as an ISO 8601 duration. Example: `P7D`.
        #[json("delinquencyPeriod", nullable)]
        #[setter(with_delinquency_period)]
        pub delinquency_period: Nullable<String>,
        /// Identifiers of coupons to redeem.
        #[json("couponIds", nullable, sensitive)]
        #[items_setter(with_coupon_ids)]
        pub coupon_ids: Nullable<Vec<CouponId>>,
        /// Purchase order number of the customer. Example: `PO123456`.
        #[json("poNumber", nullable)]
        #[setter(with_po_number)]
        pub po_number: Nullable<String>,
        /// Shipping method and its amount.
        #[json("shipping")]
        #[setter(with_shipping)]
        pub shipping: Option<ShippingRequest>,
        /// Notes, as free text.
        #[json("notes", sensitive)]
        #[setter(with_notes)]
        pub notes: Option<String>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
    }
}

model! {
    /// Recurring interval with the anchor of its periods.
    pub struct SubscriptionRecurringInterval {
        /// Instruction that aligns periods to a calendar date.
        #[json("periodAnchorInstruction", nullable)]
        #[setter(with_period_anchor_instruction)]
        pub period_anchor_instruction: Nullable<ServicePeriodAnchorInstruction>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct SubscriptionEmbedded {
        /// Most recent invoice, as an embedded resource.
        #[json("recentInvoice", sensitive)]
        pub recent_invoice: Map<Json>,
        /// First invoice, as an embedded resource.
        #[json("initialInvoice", sensitive)]
        pub initial_invoice: Map<Json>,
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Map<Json>,
        /// Lead source, as an embedded resource.
        #[json("leadSource", sensitive)]
        pub lead_source: Map<Json>,
        /// Shipping rate, as an embedded resource.
        #[json("shippingRate")]
        pub shipping_rate: Map<Json>,
        /// Payment instrument, as an embedded resource.
        #[json("paymentInstrument", sensitive)]
        pub payment_instrument: Map<Json>,
        /// Upcoming invoice, as an embedded resource.
        #[json("upcomingInvoice", sensitive)]
        pub upcoming_invoice: Map<Json>,
    }
}

union! {
    /// Subscription or one-time sale.
    #[tag("orderType")]
    pub enum SubscriptionOrOneTimeSale {
        /// Subscription of a customer, with its items and billing state.
        #[json("subscription-order", adds_tag)]
        Subscription(Box<Subscription>),
        /// Sale that is billed once.
        #[json("one-time-order", adds_tag)]
        OneTimeSale(Box<OneTimeSale>),
    }
}

union! {
    /// Request form of [`SubscriptionOrOneTimeSale`]: its writable properties.
    #[tag("orderType")]
    pub enum SubscriptionOrOneTimeSaleRequest {
        /// Subscription of a customer, with its items and billing state.
        #[json("subscription-order", adds_tag)]
        Subscription(Box<SubscriptionRequest>),
        /// Sale that is billed once.
        #[json("one-time-order", adds_tag)]
        OneTimeSale(Box<OneTimeSaleRequest>),
    }
}

model! {
    /// Item of a subscription or a one-time sale.
    pub struct SubscriptionOrOneTimeSaleItem {
        /// Identifier of the subscription or one-time sale item.
        #[json("id")]
        pub id: Option<SubscriptionId>,
        /// Identifier of the plan, superseded by `plan`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("planId", deprecated)]
        pub plan_id: Option<PlanId>,
        /// Number of units. From 0 to 1000000000.
        #[json("quantity")]
        pub quantity: Option<i64>,
        /// Quantity that is filled already. Example: `5.125`.
        #[json("quantityFilled")]
        pub quantity_filled: Option<Decimal>,
        /// Plan of the item: a reference to an existing plan, or terms of its own.
        #[json("plan", required)]
        pub plan: OrderItemPlan,
        /// Limits on the usage of the item, or `null`.
        #[json("usageLimits", nullable)]
        pub usage_limits: Option<UsageLimits>,
        /// State of the usage limits, or `null`.
        #[json("usageStatus", nullable)]
        pub usage_status: Option<UsageStatus>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// `true` when the item was modified.
        #[json("isModified")]
        pub is_modified: Option<bool>,
        /// `true` when the item is grandfathered, that is, keeps earlier terms.
        #[json("isGrandfathered")]
        pub is_grandfathered: Option<bool>,
        /// `true` when the item does not count as monthly recurring revenue.
        #[json("excludeFromMrr")]
        pub exclude_from_mrr: Option<bool>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<SubscriptionOrOneTimeSaleItemEmbedded>,
    }
}

model! {
    /// Request form of [`SubscriptionOrOneTimeSaleItem`]: its writable properties.
    #[request_of(SubscriptionOrOneTimeSaleItem)]
    #[new(value plan: OrderItemPlanRequest)]
    pub struct SubscriptionOrOneTimeSaleItemRequest {
        /// Identifier of the plan, superseded by `plan`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("planId", deprecated)]
        #[setter(with_plan_id)]
        pub plan_id: Option<PlanId>,
        /// Number of units. From 0 to 1000000000.
        #[json("quantity")]
        #[plain_setter(with_quantity: i64)]
        pub quantity: Option<i64>,
        /// Quantity that is filled already. Example: `5.125`.
        #[json("quantityFilled")]
        #[setter(with_quantity_filled)]
        pub quantity_filled: Option<Decimal>,
        /// Plan of the item: a reference to an existing plan, or terms of its own.
        #[json("plan", required)]
        #[required_setter(with_plan)]
        pub plan: OrderItemPlanRequest,
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
    /// Related resources, filled when `expand` requests them.
    pub struct SubscriptionOrOneTimeSaleItemEmbedded {
        /// Product, as an embedded resource.
        #[json("product")]
        pub product: Map<Json>,
    }
}

model! {
    /// State of the usage limits of an item.
    pub struct UsageStatus {
        /// `true` when the soft limit is reached. Example: `false`.
        #[json("isSoftLimitReached")]
        pub is_soft_limit_reached: Option<bool>,
        /// `true` when the hard limit is reached. Example: `false`.
        #[json("isHardLimitReached")]
        pub is_hard_limit_reached: Option<bool>,
        /// `true` when the trial limit is reached. Example: `false`.
        #[json("isTrialLimitReached")]
        pub is_trial_limit_reached: Option<bool>,
    }
}

open_enum! {
    /// Origin of the event: Rebilly, an app or a direct API call.
    pub enum TimelineTriggeredBy {
        #[json("rebilly")]
        Rebilly,
        #[json("app")]
        App,
        #[json("direct-api")]
        DirectApi,
    }
}

open_enum! {
    /// Status of the sale.
    pub enum OneTimeSaleStatus {
        #[json("pending")]
        Pending,
        #[json("abandoned")]
        Abandoned,
        #[json("completed")]
        Completed,
        #[json("canceled")]
        Canceled,
    }
}

open_enum! {
    /// Billing status, which follows from the invoices.
    pub enum BillingStatus {
        #[json("draft")]
        Draft,
        #[json("unpaid")]
        Unpaid,
        #[json("past-due")]
        PastDue,
        #[json("abandoned")]
        Abandoned,
        #[json("paid")]
        Paid,
        #[json("voided")]
        Voided,
        #[json("refunded")]
        Refunded,
        #[json("disputed")]
        Disputed,
        #[json("partially-refunded")]
        PartiallyRefunded,
        #[json("partially-paid")]
        PartiallyPaid,
    }
}

open_enum! {
    /// Party that canceled.
    pub enum SubscriptionCanceledBy {
        #[json("merchant")]
        Merchant,
        #[json("customer")]
        Customer,
        #[json("rebilly")]
        Rebilly,
    }
}

model! {
    /// Limits on the usage of an item.
    pub struct StorefrontUsageLimits {
        /// Hard limit on usage, as a quantity or an amount.
        #[json("hardLimit", nullable)]
        #[setter(with_hard_limit)]
        pub hard_limit: Nullable<UsageLimit>,
        /// Soft limit on usage, as a quantity or an amount.
        #[json("softLimit", nullable)]
        #[setter(with_soft_limit)]
        pub soft_limit: Nullable<UsageLimit>,
        /// Limit on usage in the trial, or `null`. At least 0. Example: `20.725`.
        #[json("trialLimit", nullable)]
        #[setter(with_trial_limit)]
        pub trial_limit: Nullable<Decimal>,
    }
}

model! {
    /// Trial of an order.
    pub struct SubscriptionTrial {
        /// `true` when the order has a trial.
        #[json("enabled")]
        #[plain_setter(with_enabled: bool)]
        pub enabled: Option<bool>,
        /// Timestamp of the end of the trial, or `null`.
        #[json("endTime", nullable)]
        #[setter(with_end_time)]
        pub end_time: Nullable<Timestamp>,
    }
}

open_enum! {
    /// Status of the subscription. `churned` is a subscription whose service has ended.
    pub enum SubscriptionStatus {
        #[json("pending")]
        Pending,
        #[json("active")]
        Active,
        #[json("abandoned")]
        Abandoned,
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
    }
}

model! {
    /// Line of a subscription.
    pub struct SubscriptionLineItem {
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
        #[json("quantity")]
        pub quantity: Option<i64>,
        /// Direction of the line: `debit` raises the total, `credit` lowers it.
        #[json("type")]
        pub type_: Option<InvoiceItemType>,
        /// Price of one unit. Example: `49.95`.
        #[json("unitPriceAmount")]
        pub unit_price_amount: Option<Decimal>,
        /// Currency of the price.
        #[json("unitPriceCurrency")]
        pub unit_price_currency: Option<String>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
    }
}

model! {
    /// Subtotal of the line items.
    pub struct SubscriptionLineItemSubtotal {
        /// Amount of the subtotal. Example: `49.95`.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
    }
}

open_enum! {
    /// Reason for the cancellation. The difference between `billing-failure` and `delinquency` is
    /// not documented.
    pub enum SubscriptionCancelCategory {
        #[json("billing-failure")]
        BillingFailure,
        #[json("delinquency")]
        Delinquency,
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
        #[json("organization-deactivated")]
        OrganizationDeactivated,
        #[json("other")]
        Other,
    }
}
