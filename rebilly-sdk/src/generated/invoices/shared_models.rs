// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of invoices that other domains reach: compiled with any set of features.

use crate::customers::{ContactObject, ContactObjectRequest};
use crate::model::{model, open_enum, union};
use crate::payments::Transaction;
use crate::shared::{
    CouponId, CouponRedemptionId, CustomerId, DiscountContext, InvoiceId, InvoiceItemId,
    Link, OrderId, OrganizationId, PlanId, ProductId, QuoteId,
    SchedulingMethodDateInterval, SchedulingMethodDayOfMonth, SchedulingMethodDayOfWeek,
    SchedulingMethodImmediately, SchedulingMethodIntelligent, Shipping, ShippingRequest,
    SubscriptionId, TaxItem, Taxes, TaxesRequest, TransactionId, WebsiteId,
};
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// Instruction that leaves the amount of a payment retry unchanged.
    #[tag("method")]
    pub struct AmountAdjustmentInstructionNone {}
}

union! {
    /// Policy after the approval of a partial payment.
    #[tag("method")]
    pub enum AmountAdjustmentPolicy {
        /// Policy that takes no action after an approved partial payment.
        #[json("none", adds_tag)]
        None(Box<AmountAdjustmentPoliciesNone>),
        /// Policy that discounts the remaining amount after an approved partial payment.
        #[json("discount-amount-remaining", adds_tag)]
        DiscountAmountRemaining(Box<AmountAdjustmentPoliciesDiscountAmountRemaining>),
    }
}

model! {
    /// Instruction that adjusts the amount of a payment retry by a percentage or a fixed amount.
    #[tag("method")]
    #[new(value value: Decimal, value type_: AmountAdjustmentInstructionPartialType)]
    pub struct AmountAdjustmentInstructionPartial {
        /// Value of the adjustment: a percentage or a fixed amount, according to `type`.
        #[json("value", required)]
        #[required_setter(with_value)]
        pub value: Decimal,
        /// Unit of `value`: a percentage or a fixed amount.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: AmountAdjustmentInstructionPartialType,
        /// Policy that applies after a partial payment is approved.
        #[json("afterApprovalPolicy")]
        #[setter(with_after_approval_policy)]
        pub after_approval_policy: Option<AmountAdjustmentPolicy>,
    }
}

open_enum! {
    /// Unit of `value`: a percentage or a fixed amount.
    pub enum AmountAdjustmentInstructionPartialType {
        #[json("percent")]
        Percent,
        #[json("fixed")]
        Fixed,
    }
}

model! {
    /// Policy that discounts the remaining amount after an approved partial payment.
    #[tag("method")]
    pub struct AmountAdjustmentPoliciesDiscountAmountRemaining {}
}

model! {
    /// Policy that takes no action after an approved partial payment.
    #[tag("method")]
    pub struct AmountAdjustmentPoliciesNone {}
}

model! {
    /// Part of a credit memo that is allocated to an invoice.
    pub struct CreditMemoInvoiceAllocation {
        /// Identifier of the invoice that the amount is allocated to.
        #[json("invoiceId")]
        pub invoice_id: Option<InvoiceId>,
        /// Allocated amount.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
    }
}

model! {
    /// Request form of [`CreditMemoInvoiceAllocation`]: its writable properties.
    #[request_of(CreditMemoInvoiceAllocation)]
    pub struct CreditMemoInvoiceAllocationRequest {
        /// Identifier of the invoice that the amount is allocated to.
        #[json("invoiceId")]
        #[setter(with_invoice_id)]
        pub invoice_id: Option<InvoiceId>,
        /// Allocated amount.
        #[json("amount")]
        #[setter(with_amount)]
        pub amount: Option<Decimal>,
    }
}

model! {
    /// Invoice to a customer, with its items, amounts and payment state.
    pub struct Invoice {
        /// Identifier of the invoice.
        #[json("id")]
        pub id: Option<InvoiceId>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Number of the invoice.
        #[json("invoiceNumber")]
        pub invoice_number: Option<i64>,
        /// Identifier of the order that the invoice belongs to.
        #[json("orderId", nullable)]
        pub order_id: Option<OrderId>,
        /// Identifier of the subscription that the invoice belongs to.
        #[json("subscriptionId")]
        pub subscription_id: Option<SubscriptionId>,
        /// Identifier of the quote that the invoice belongs to.
        #[json("quoteId", nullable)]
        pub quote_id: Option<QuoteId>,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
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
        /// Taxes of the invoice.
        #[json("tax")]
        pub tax: Option<Taxes>,
        /// Tax number of the organization.
        #[json("organizationTaxIdNumber", nullable)]
        pub organization_tax_id_number: Option<InvoiceTaxNumber>,
        /// Tax number of the customer.
        #[json("customerTaxIdNumber", nullable, sensitive)]
        pub customer_tax_id_number: Option<InvoiceTaxNumber>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Delivery address.
        #[json("deliveryAddress", sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Purchase order number of the customer. At most 50 characters. Example: `PO123456`.
        #[json("poNumber", nullable)]
        pub po_number: Option<String>,
        /// Notes, as free text. At most 65535 characters.
        #[json("notes", sensitive)]
        pub notes: Option<String>,
        /// Items of the invoice.
        #[json("items")]
        pub items: Vec<InvoiceItem>,
        /// Discounts that apply to the invoice.
        #[json("discounts")]
        pub discounts: Vec<InvoiceDiscount>,
        /// Timestamp of the scheduled automatic payment.
        #[json("autopayScheduledTime", nullable)]
        pub autopay_scheduled_time: Option<Timestamp>,
        /// Number of automatic payment retries. At least 0. Default: `0`.
        #[json("autopayRetryNumber")]
        pub autopay_retry_number: Option<i64>,
        /// Status of the invoice.
        #[json("status")]
        pub status: Option<InvoiceStatus>,
        /// Delinquent collection period, as an integer.
        #[json("delinquentCollectionPeriod")]
        pub delinquent_collection_period: Option<i64>,
        /// Collection period of the invoice, as an integer.
        #[json("collectionPeriod")]
        pub collection_period: Option<i64>,
        /// Timestamp of the abandonment.
        #[json("abandonedTime", nullable)]
        pub abandoned_time: Option<Timestamp>,
        /// Timestamp of the voiding.
        #[json("voidedTime", nullable)]
        pub voided_time: Option<Timestamp>,
        /// Timestamp of the payment.
        #[json("paidTime", nullable)]
        pub paid_time: Option<Timestamp>,
        /// Timestamp of the due date.
        #[json("dueTime")]
        pub due_time: Option<Timestamp>,
        /// Timestamp of the issue of the invoice.
        #[json("issuedTime")]
        pub issued_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// URL of the payment form for the customer.
        #[json("paymentFormUrl", nullable, sensitive)]
        pub payment_form_url: Option<String>,
        /// Allocations of credit memos to the invoice.
        #[json("creditMemoAllocations")]
        pub credit_memo_allocations: Vec<CreditMemoInvoiceAllocation>,
        /// `true` when the order counts as new. Example: `true`.
        #[json("isNewOrder")]
        pub is_new_order: Option<bool>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Transactions of the invoice.
        #[json("transactions")]
        pub transactions: Vec<Transaction>,
        /// Instruction for payment retries, or `null`.
        #[json("retryInstruction", nullable)]
        pub retry_instruction: Option<InvoiceRetryInstruction>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Type of the invoice. The difference between `one-time` and `one-time-sale` is not
        /// documented.
        #[json("type")]
        pub type_: Option<InvoiceType>,
        /// Timestamp of the due reminder.
        #[json("dueReminderTime", nullable)]
        pub due_reminder_time: Option<Timestamp>,
        /// Number of the due reminder.
        #[json("dueReminderNumber", nullable)]
        pub due_reminder_number: Option<i64>,
        /// Identifier of the organization.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Timestamp of the delinquency.
        #[json("delinquencyTime", nullable)]
        pub delinquency_time: Option<Timestamp>,
        /// Links to related resources: `self`, `website`, `customer`, `organization`,
        /// `attachments`, `leadSource`, `transactionAllocations`, `recalculateInvoice`,
        /// `subscription`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<InvoiceEmbedded>,
    }
}

model! {
    /// Request body of [`Invoices::create`](crate::invoices::Invoices::create) and
    /// [`Invoices::upsert`](crate::invoices::Invoices::upsert): the writable properties of a
    /// [`Invoice`].
    #[request_of(Invoice)]
    #[new(value website_id: WebsiteId, value currency: String, value customer_id: CustomerId)]
    pub struct InvoiceRequest {
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Shipping method and its amount.
        #[json("shipping")]
        #[setter(with_shipping)]
        pub shipping: Option<ShippingRequest>,
        /// Taxes of the invoice.
        #[json("tax")]
        #[setter(with_tax)]
        pub tax: Option<TaxesRequest>,
        /// Tax number of the organization.
        #[json("organizationTaxIdNumber", nullable)]
        #[setter(with_organization_tax_id_number)]
        pub organization_tax_id_number: Nullable<InvoiceTaxNumber>,
        /// Tax number of the customer.
        #[json("customerTaxIdNumber", nullable, sensitive)]
        #[setter(with_customer_tax_id_number)]
        pub customer_tax_id_number: Nullable<InvoiceTaxNumber>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Option<ContactObjectRequest>,
        /// Delivery address.
        #[json("deliveryAddress", sensitive)]
        #[setter(with_delivery_address)]
        pub delivery_address: Option<ContactObjectRequest>,
        /// Purchase order number of the customer. At most 50 characters. Example: `PO123456`.
        #[json("poNumber", nullable)]
        #[setter(with_po_number)]
        pub po_number: Nullable<String>,
        /// Notes, as free text. At most 65535 characters.
        #[json("notes", sensitive)]
        #[setter(with_notes)]
        pub notes: Option<String>,
        /// Timestamp of the scheduled automatic payment.
        #[json("autopayScheduledTime", nullable)]
        #[setter(with_autopay_scheduled_time)]
        pub autopay_scheduled_time: Nullable<Timestamp>,
        /// Timestamp of the due date.
        #[json("dueTime")]
        #[setter(with_due_time)]
        pub due_time: Option<Timestamp>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Instruction for payment retries, or `null`.
        #[json("retryInstruction", nullable)]
        #[setter(with_retry_instruction)]
        pub retry_instruction: Nullable<InvoiceRetryInstruction>,
        /// Timestamp of the delinquency.
        #[json("delinquencyTime", nullable)]
        #[setter(with_delinquency_time)]
        pub delinquency_time: Nullable<Timestamp>,
    }
}

open_enum! {
    /// Status of the invoice.
    pub enum InvoiceStatus {
        #[json("draft")]
        Draft,
        #[json("quotation")]
        Quotation,
        #[json("unpaid")]
        Unpaid,
        #[json("paid")]
        Paid,
        #[json("partially-paid")]
        PartiallyPaid,
        #[json("past-due")]
        PastDue,
        #[json("abandoned")]
        Abandoned,
        #[json("voided")]
        Voided,
        #[json("partially-refunded")]
        PartiallyRefunded,
        #[json("refunded")]
        Refunded,
        #[json("disputed")]
        Disputed,
    }
}

model! {
    /// Instruction for payment retries, or `null`.
    #[new(
        items
        attempts:InvoiceRetryAttempt,
        items
        after_retry_end_policies:InvoiceRetryEndPolicy
    )]
    pub struct InvoiceRetryInstruction {
        /// Retries of the payment.
        #[json("attempts", required)]
        #[items_setter(with_attempts)]
        pub attempts: Vec<InvoiceRetryAttempt>,
        /// Policies after each retry.
        #[json("afterAttemptPolicies", required)]
        #[items_setter(with_after_attempt_policies)]
        pub after_attempt_policies: Vec<InvoiceRetryInstructionAfterAttemptPolicies>,
        /// Policies after the last retry.
        #[json("afterRetryEndPolicies", required)]
        #[items_setter(with_after_retry_end_policies)]
        pub after_retry_end_policies: Vec<InvoiceRetryEndPolicy>,
    }
}

open_enum! {
    /// Policy after a payment retry; `change-subscription-renewal-time` changes the renewal time of
    /// the subscription.
    pub enum InvoiceRetryInstructionAfterAttemptPolicies {
        #[json("change-subscription-renewal-time")]
        ChangeSubscriptionRenewalTime,
    }
}

open_enum! {
    /// Type of the invoice. The difference between `one-time` and `one-time-sale` is not
    /// documented.
    pub enum InvoiceType {
        #[json("initial")]
        Initial,
        #[json("renewal")]
        Renewal,
        #[json("interim")]
        Interim,
        #[json("cancellation")]
        Cancellation,
        #[json("one-time")]
        OneTime,
        #[json("refund")]
        Refund,
        #[json("charge")]
        Charge,
        #[json("one-time-sale")]
        OneTimeSale,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct InvoiceEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Map<Json>,
        /// Organization, as an embedded resource.
        #[json("organization", sensitive)]
        pub organization: Map<Json>,
        /// Lead source, as an embedded resource.
        #[json("leadSource", sensitive)]
        pub lead_source: Map<Json>,
        /// Shipping rate, as an embedded resource.
        #[json("shippingRate")]
        pub shipping_rate: Map<Json>,
    }
}

model! {
    /// Times for issuing an invoice.
    pub struct InvoiceIssue {
        /// Timestamp of the issue, or `null`.
        #[json("issuedTime", nullable)]
        #[setter(with_issued_time)]
        pub issued_time: Nullable<Timestamp>,
        /// Timestamp of the due date, or `null`.
        #[json("dueTime", nullable)]
        #[setter(with_due_time)]
        pub due_time: Nullable<Timestamp>,
    }
}

model! {
    /// Item of an invoice.
    pub struct InvoiceItem {
        /// Identifier of the invoice item.
        #[json("id")]
        pub id: Option<InvoiceItemId>,
        /// Direction of the line: `debit` raises the total, `credit` lowers it.
        #[json("type", required)]
        pub type_: InvoiceItemType,
        /// Description of the item, as free text. At most 1000 characters.
        #[json("description")]
        pub description: Option<String>,
        /// Price of one unit.
        #[json("unitPrice", required)]
        pub unit_price: Decimal,
        /// Number of units of the item.
        #[json("quantity")]
        pub quantity: Option<i64>,
        /// Price of all units of the item.
        #[json("price")]
        pub price: Option<Decimal>,
        /// Identifier of the product.
        #[json("productId", nullable)]
        pub product_id: Option<ProductId>,
        /// Identifier of the plan.
        #[json("planId", nullable)]
        pub plan_id: Option<PlanId>,
        /// Identifier of the subscription.
        #[json("subscriptionId", nullable)]
        pub subscription_id: Option<SubscriptionId>,
        /// Timestamp of the start of the billed period.
        #[json("periodStartTime", nullable)]
        pub period_start_time: Option<Timestamp>,
        /// Timestamp of the end of the billed period.
        #[json("periodEndTime", nullable)]
        pub period_end_time: Option<Timestamp>,
        /// Number of the billed period.
        #[json("periodNumber", nullable)]
        pub period_number: Option<i64>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Tax of the item, or `null`.
        #[json("tax", nullable)]
        pub tax: Option<TaxItem>,
        /// Links to related resources: `self`, `product`, `subscription`, `plan`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<InvoiceItemEmbedded>,
    }
}

model! {
    /// Request body of [`Invoices::create_item`](crate::invoices::Invoices::create_item) and
    /// [`Invoices::replace_item`](crate::invoices::Invoices::replace_item): the writable properties
    /// of a [`InvoiceItem`].
    #[request_of(InvoiceItem)]
    #[new(value type_: InvoiceItemType, value unit_price: Decimal)]
    pub struct InvoiceItemRequest {
        /// Direction of the line: `debit` raises the total, `credit` lowers it.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: InvoiceItemType,
        /// Description of the item, as free text. At most 1000 characters.
        #[json("description")]
        #[setter(with_description)]
        pub description: Option<String>,
        /// Price of one unit.
        #[json("unitPrice", required)]
        #[required_setter(with_unit_price)]
        pub unit_price: Decimal,
        /// Number of units of the item.
        #[json("quantity")]
        #[plain_setter(with_quantity: i64)]
        pub quantity: Option<i64>,
        /// Identifier of the product.
        #[json("productId", nullable)]
        #[setter(with_product_id)]
        pub product_id: Nullable<ProductId>,
        /// Timestamp of the start of the billed period.
        #[json("periodStartTime", nullable)]
        #[setter(with_period_start_time)]
        pub period_start_time: Nullable<Timestamp>,
        /// Timestamp of the end of the billed period.
        #[json("periodEndTime", nullable)]
        #[setter(with_period_end_time)]
        pub period_end_time: Nullable<Timestamp>,
        /// Number of the billed period.
        #[json("periodNumber", nullable)]
        #[setter(with_period_number)]
        pub period_number: Nullable<i64>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct InvoiceItemEmbedded {
        /// Product, as an embedded resource.
        #[json("product")]
        pub product: Map<Json>,
        /// Plan, as an embedded resource.
        #[json("plan")]
        pub plan: Map<Json>,
    }
}

union! {
    /// Instruction for the amount of a payment retry.
    #[tag("method")]
    pub enum InvoiceRetryAmountAdjustmentInstruction {
        /// Instruction that adjusts the amount of a payment retry by a percentage or a fixed
        /// amount.
        #[json("partial", adds_tag)]
        Partial(Box<AmountAdjustmentInstructionPartial>),
        /// Instruction that leaves the amount of a payment retry unchanged.
        #[json("none", adds_tag)]
        None(Box<AmountAdjustmentInstructionNone>),
    }
}

union! {
    /// Instruction for the time of a payment retry.
    #[tag("method")]
    pub enum InvoiceRetryScheduleInstruction {
        /// Schedule after a time interval.
        #[json("date-interval")]
        SchedulingMethodDateInterval(Box<SchedulingMethodDateInterval>),
        /// Schedule on a day of the month.
        #[json("day-of-month", adds_tag)]
        SchedulingMethodDayOfMonth(Box<SchedulingMethodDayOfMonth>),
        /// Schedule on a day of the week.
        #[json("day-of-week", adds_tag)]
        SchedulingMethodDayOfWeek(Box<SchedulingMethodDayOfWeek>),
        /// Schedule without delay.
        #[json("immediately", adds_tag)]
        SchedulingMethodImmediately(Box<SchedulingMethodImmediately>),
        /// Schedule at a time that Rebilly chooses within an interval.
        #[json("intelligent", adds_tag)]
        SchedulingMethodIntelligent(Box<SchedulingMethodIntelligent>),
    }
}

model! {
    /// Transaction for an interim invoice.
    pub struct InterimInvoiceTransaction {
        /// Identifier of the transaction.
        #[json("transactionId")]
        #[setter(with_transaction_id)]
        pub transaction_id: Option<TransactionId>,
    }
}

model! {
    /// Upcoming invoice of a subscription.
    pub struct UpcomingInvoice {
        /// Identifier of the upcoming invoice.
        #[json("id")]
        pub id: Option<InvoiceId>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Identifier of the subscription that the invoice belongs to.
        #[json("subscriptionId")]
        pub subscription_id: Option<SubscriptionId>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Revision number of the upcoming invoice.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Identifier of the organization.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Items of the upcoming invoice.
        #[json("items")]
        pub items: Vec<UpcomingInvoiceItem>,
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
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Delivery address.
        #[json("deliveryAddress", sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Purchase order number of the customer. Example: `PO123456`.
        #[json("poNumber", nullable)]
        pub po_number: Option<String>,
        /// Notes, as free text.
        #[json("notes", sensitive)]
        pub notes: Option<String>,
        /// Discounts that apply to the invoice.
        #[json("discounts")]
        pub discounts: Vec<InvoiceDiscount>,
        /// `true` when the order counts as new. Example: `true`.
        #[json("isNewOrder")]
        pub is_new_order: Option<bool>,
        /// Timestamp of the due date.
        #[json("dueTime")]
        pub due_time: Option<Timestamp>,
        /// Timestamp of the issue of the invoice.
        #[json("issuedTime")]
        pub issued_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `website`, `customer`, `organization`,
        /// `subscription`, `attachments`, `leadSource`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<UpcomingInvoiceEmbedded>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct UpcomingInvoiceEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Map<Json>,
        /// Organization, as an embedded resource.
        #[json("organization", sensitive)]
        pub organization: Map<Json>,
        /// Lead source, as an embedded resource.
        #[json("leadSource", sensitive)]
        pub lead_source: Map<Json>,
    }
}

model! {
    /// Item of an upcoming invoice of a subscription.
    pub struct UpcomingInvoiceItem {
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
        /// Identifier of the subscription.
        #[json("subscriptionId")]
        pub subscription_id: Option<SubscriptionId>,
        /// Timestamp of the start of the billed period.
        #[json("periodStartTime")]
        pub period_start_time: Option<Timestamp>,
        /// Timestamp of the end of the billed period.
        #[json("periodEndTime")]
        pub period_end_time: Option<Timestamp>,
        /// Number of the billed period.
        #[json("periodNumber")]
        pub period_number: Option<i64>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Tax of the item.
        #[json("tax")]
        pub tax: Option<TaxItem>,
        /// Links to related resources: `self`, `product`, `plan`, `subscription`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<UpcomingInvoiceItemEmbedded>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct UpcomingInvoiceItemEmbedded {
        /// Product, as an embedded resource.
        #[json("product")]
        pub product: Map<Json>,
        /// Plan, as an embedded resource.
        #[json("plan")]
        pub plan: Map<Json>,
    }
}

open_enum! {
    /// Direction of the line: `debit` raises the total, `credit` lowers it.
    pub enum InvoiceItemType {
        #[json("debit")]
        Debit,
        #[json("credit")]
        Credit,
    }
}

model! {
    /// Tax number on an invoice.
    #[new(value type_: InvoiceTaxNumberType, value value: String)]
    pub struct InvoiceTaxNumber {
        /// Type of the tax number: `eu-vat` is a VAT number of the European Union. Example:
        /// `eu-vat`.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: InvoiceTaxNumberType,
        /// Tax number, as text. Example: `GB980780684`.
        #[json("value", required, sensitive)]
        #[required_setter(with_value)]
        pub value: String,
    }
}

open_enum! {
    /// Type of the tax number: `eu-vat` is a VAT number of the European Union.
    pub enum InvoiceTaxNumberType {
        #[json("eu-vat")]
        EuVat,
        #[json("other")]
        Other,
    }
}

model! {
    /// Discount that applies to an invoice.
    pub struct InvoiceDiscount {
        /// Amount of the discount.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Part of the invoice that the discount applies to: items, shipping, or both.
        #[json("context")]
        pub context: Option<DiscountContext>,
        /// Identifier of the coupon.
        #[json("couponId")]
        pub coupon_id: Option<CouponId>,
        /// Description of the discount, as free text.
        #[json("description")]
        pub description: Option<String>,
        /// Identifier of the coupon redemption.
        #[json("redemptionId")]
        pub redemption_id: Option<CouponRedemptionId>,
    }
}

model! {
    /// Retry of the payment of an invoice.
    #[new(value schedule_instruction: InvoiceRetryScheduleInstruction)]
    pub struct InvoiceRetryAttempt {
        /// Instruction for the amount of the retry.
        #[json("amountAdjustmentInstruction")]
        #[setter(with_amount_adjustment_instruction)]
        pub amount_adjustment_instruction: Option<InvoiceRetryAmountAdjustmentInstruction>,
        /// Instruction for the time of the retry.
        #[json("scheduleInstruction", required)]
        #[required_setter(with_schedule_instruction)]
        pub schedule_instruction: InvoiceRetryScheduleInstruction,
        /// `true` when the retry also tries backup payment instruments. Default: `false`.
        #[json("tryBackupInstruments")]
        #[plain_setter(with_try_backup_instruments: bool)]
        pub try_backup_instruments: Option<bool>,
    }
}

open_enum! {
    /// Policy after the last payment retry of an invoice.
    pub enum InvoiceRetryEndPolicy {
        #[json("abandon-invoice")]
        AbandonInvoice,
        #[json("cancel-subscription")]
        CancelSubscription,
    }
}
