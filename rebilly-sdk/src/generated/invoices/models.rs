// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of invoices.

use crate::invoices::{
    CreditMemoInvoiceAllocation, CreditMemoInvoiceAllocationRequest, Invoice,
};
use crate::model::{model, open_enum};
use crate::payments::Transaction;
use crate::shared::{
    CreditMemoId, CreditMemoItemId, CustomerId, InvoiceId, InvoiceItemId, Link, PlanId,
    ProductId, QuoteId, TimelineExtraData, TimelineMessageId, TransactionId,
};
use crate::subscriptions::TimelineTriggeredBy;
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// Credit memo: credit that a customer can use on invoices.
    pub struct CreditMemo {
        /// Identifier of the credit memo.
        #[json("id")]
        pub id: Option<CreditMemoId>,
        /// Number of the credit memo.
        #[json("number")]
        pub number: Option<i64>,
        /// Allocations of the credit memo to transactions and invoices.
        #[json("allocations")]
        pub allocations: Option<CreditMemoAllocations>,
        /// Items of the credit memo.
        #[json("items")]
        pub items: Vec<CreditMemoItem>,
        /// Status of the credit memo.
        #[json("status")]
        pub status: Option<CreditMemoStatus>,
        /// Reason for the credit memo.
        #[json("reason")]
        pub reason: Option<CreditMemoReason>,
        /// Description of the credit memo, as free text.
        #[json("description", sensitive)]
        pub description: Option<String>,
        /// Amount of shipping that is credited. Default: `0`.
        #[json("shippingAmount")]
        pub shipping_amount: Option<Decimal>,
        /// Amount of taxes that is credited. Default: `0`.
        #[json("taxAmount")]
        pub tax_amount: Option<Decimal>,
        /// Total amount of the credit memo. Default: `0`.
        #[json("totalAmount")]
        pub total_amount: Option<Decimal>,
        /// Amount of the credit memo that is not yet used. Default: `0`.
        #[json("unusedAmount")]
        pub unused_amount: Option<Decimal>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// Identifier of the invoice that the credit memo refers to.
        #[json("invoiceId", nullable)]
        pub invoice_id: Option<InvoiceId>,
        /// Identifier of the quote that the credit memo refers to.
        #[json("quoteId", nullable)]
        pub quote_id: Option<QuoteId>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `customer`, `invoice`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<CreditMemoEmbedded>,
    }
}

model! {
    /// Request body of [`CreditMemos::create`](crate::invoices::CreditMemos::create) and
    /// [`CreditMemos::upsert`](crate::invoices::CreditMemos::upsert): the writable properties of a
    /// [`CreditMemo`].
    #[request_of(CreditMemo)]
    #[new(value customer_id: CustomerId, value currency: String)]
    pub struct CreditMemoRequest {
        /// Allocations of the credit memo to transactions and invoices.
        #[json("allocations")]
        #[setter(with_allocations)]
        pub allocations: Option<CreditMemoAllocationsRequest>,
        /// Items of the credit memo.
        #[json("items")]
        #[items_setter(with_items)]
        pub items: Option<Vec<CreditMemoItemRequest>>,
        /// Reason for the credit memo.
        #[json("reason")]
        #[setter(with_reason)]
        pub reason: Option<CreditMemoReason>,
        /// Description of the credit memo, as free text.
        #[json("description", sensitive)]
        #[setter(with_description)]
        pub description: Option<String>,
        /// Amount of shipping that is credited. Default: `0`.
        #[json("shippingAmount")]
        #[setter(with_shipping_amount)]
        pub shipping_amount: Option<Decimal>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Identifier of the invoice that the credit memo refers to.
        #[json("invoiceId", nullable)]
        #[setter(with_invoice_id)]
        pub invoice_id: Nullable<InvoiceId>,
    }
}

model! {
    /// Allocations of the credit memo to transactions and invoices.
    pub struct CreditMemoAllocations {
        /// Allocations to transactions.
        #[json("transactions")]
        pub transactions: Vec<CreditMemoTransactionAllocation>,
        /// Allocations to invoices.
        #[json("invoices")]
        pub invoices: Vec<CreditMemoInvoiceAllocation>,
    }
}

model! {
    /// Request form of [`CreditMemoAllocations`]: its writable properties.
    #[request_of(CreditMemoAllocations)]
    pub struct CreditMemoAllocationsRequest {
        /// Allocations to transactions.
        #[json("transactions")]
        #[items_setter(with_transactions)]
        pub transactions: Option<Vec<CreditMemoTransactionAllocationRequest>>,
        /// Allocations to invoices.
        #[json("invoices")]
        #[items_setter(with_invoices)]
        pub invoices: Option<Vec<CreditMemoInvoiceAllocationRequest>>,
    }
}

open_enum! {
    /// Status of the credit memo.
    pub enum CreditMemoStatus {
        #[json("draft")]
        Draft,
        #[json("quotation")]
        Quotation,
        #[json("issued")]
        Issued,
        #[json("applied")]
        Applied,
        #[json("partially-applied")]
        PartiallyApplied,
        #[json("voided")]
        Voided,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct CreditMemoEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
    }
}

model! {
    /// Tax of a credit memo item, broken down by jurisdiction.
    #[new(value amount: Decimal, value description: String)]
    pub struct CreditMemoTaxItem {
        /// Amount of the tax.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Description of the tax, as free text.
        #[json("description", required)]
        #[required_setter(with_description)]
        pub description: String,
        /// Total rate of the tax.
        #[json("rate", nullable)]
        #[setter(with_rate)]
        pub rate: Nullable<Decimal>,
        /// Amount of the state tax. Example: `0.94`.
        #[json("stateAmount", nullable)]
        #[setter(with_state_amount)]
        pub state_amount: Nullable<Decimal>,
        /// Amount of the county tax. Example: `0.04`.
        #[json("countyAmount", nullable)]
        #[setter(with_county_amount)]
        pub county_amount: Nullable<Decimal>,
        /// Amount of the city tax. Example: `0`.
        #[json("cityAmount", nullable)]
        #[setter(with_city_amount)]
        pub city_amount: Nullable<Decimal>,
        /// Amount of the special district tax. Example: `0.38`.
        #[json("specialDistrictAmount", nullable)]
        #[setter(with_special_district_amount)]
        pub special_district_amount: Nullable<Decimal>,
        /// Rate of the state tax.
        #[json("stateRate", nullable)]
        #[setter(with_state_rate)]
        pub state_rate: Nullable<Decimal>,
        /// Rate of the county tax.
        #[json("countyRate", nullable)]
        #[setter(with_county_rate)]
        pub county_rate: Nullable<Decimal>,
        /// Rate of the city tax.
        #[json("cityRate", nullable)]
        #[setter(with_city_rate)]
        pub city_rate: Nullable<Decimal>,
        /// Rate of the special district tax.
        #[json("specialDistrictRate", nullable)]
        #[setter(with_special_district_rate)]
        pub special_district_rate: Nullable<Decimal>,
        /// Jurisdictions that levy the tax.
        #[json("jurisdictions", nullable)]
        #[setter(with_jurisdictions)]
        pub jurisdictions: Nullable<CreditMemoTaxItemJurisdictions>,
    }
}

model! {
    /// Jurisdictions that levy the tax.
    pub struct CreditMemoTaxItemJurisdictions {
        /// Country of the tax. Example: `US`.
        #[json("country", nullable)]
        #[setter(with_country)]
        pub country: Nullable<String>,
        /// State of the tax. Example: `CA`.
        #[json("state", nullable)]
        #[setter(with_state)]
        pub state: Nullable<String>,
        /// County of the tax. Example: `LOS ANGELES`.
        #[json("county", nullable)]
        #[setter(with_county)]
        pub county: Nullable<String>,
        /// City of the tax. Example: `LOS ANGELES`.
        #[json("city", nullable)]
        #[setter(with_city)]
        pub city: Nullable<String>,
    }
}

model! {
    /// Timeline message of a credit memo.
    pub struct CreditMemoTimeline {
        /// Identifier of the timeline message.
        #[json("id")]
        pub id: Option<TimelineMessageId>,
        /// Type of the event that the message records.
        #[json("type")]
        pub type_: Option<CreditMemoTimelineType>,
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
    /// [`CreditMemos::create_timeline_comment`](crate::invoices::CreditMemos::create_timeline_comment):
    /// the writable properties of a [`CreditMemoTimeline`].
    #[request_of(CreditMemoTimeline)]
    pub struct CreditMemoTimelineRequest {
        /// Text of the message.
        #[json("message", sensitive)]
        #[setter(with_message)]
        pub message: Option<String>,
    }
}

open_enum! {
    /// Type of the event that the message records.
    pub enum CreditMemoTimelineType {
        #[json("credit-memo-created")]
        CreditMemoCreated,
        #[json("credit-memo-applied")]
        CreditMemoApplied,
        #[json("credit-memo-partially-applied")]
        CreditMemoPartiallyApplied,
        #[json("credit-memo-voided")]
        CreditMemoVoided,
    }
}

model! {
    /// Changes to a credit memo.
    pub struct CreditMemoUpdate {
        /// Allocations of the credit memo to transactions and invoices.
        #[json("allocations")]
        #[setter(with_allocations)]
        pub allocations: Option<CreditMemoUpdateAllocations>,
        /// Items of the credit memo.
        #[json("items")]
        #[items_setter(with_items)]
        pub items: Option<Vec<CreditMemoItemRequest>>,
        /// Reason for the credit memo.
        #[json("reason")]
        #[setter(with_reason)]
        pub reason: Option<CreditMemoReason>,
        /// Description of the credit memo, as free text.
        #[json("description", sensitive)]
        #[setter(with_description)]
        pub description: Option<String>,
        /// Amount of shipping that is credited. Default: `0`.
        #[json("shippingAmount")]
        #[setter(with_shipping_amount)]
        pub shipping_amount: Option<Decimal>,
    }
}

model! {
    /// Allocations of the credit memo to transactions and invoices.
    pub struct CreditMemoUpdateAllocations {
        /// Allocations to transactions.
        #[json("transactions")]
        #[items_setter(with_transactions)]
        pub transactions: Option<Vec<CreditMemoTransactionAllocationRequest>>,
        /// Allocations to invoices.
        #[json("invoices")]
        #[items_setter(with_invoices)]
        pub invoices: Option<Vec<CreditMemoUpdateAllocationsInvoices>>,
    }
}

model! {
    /// Part of a credit memo that an update allocates to an invoice.
    pub struct CreditMemoUpdateAllocationsInvoices {
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
    /// Part of a credit memo that is allocated to a transaction.
    pub struct CreditMemoTransactionAllocation {
        /// Allocated amount.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
    }
}

model! {
    /// Request form of [`CreditMemoTransactionAllocation`]: its writable properties.
    #[request_of(CreditMemoTransactionAllocation)]
    pub struct CreditMemoTransactionAllocationRequest {
        /// Allocated amount.
        #[json("amount")]
        #[setter(with_amount)]
        pub amount: Option<Decimal>,
        /// Identifier of the transaction.
        #[json("transactionId")]
        #[setter(with_transaction_id)]
        pub transaction_id: Option<TransactionId>,
    }
}

model! {
    /// Item of a credit memo.
    pub struct CreditMemoItem {
        /// Description of the item, as free text.
        #[json("description")]
        pub description: Option<String>,
        /// Identifier of the item.
        #[json("id")]
        pub id: Option<CreditMemoItemId>,
        /// Identifier of the invoice item that is credited.
        #[json("invoiceItemId", nullable)]
        pub invoice_item_id: Option<InvoiceItemId>,
        /// Identifier of the plan.
        #[json("planId", nullable)]
        pub plan_id: Option<PlanId>,
        /// Price of all units of the item.
        #[json("price")]
        pub price: Option<Decimal>,
        /// Identifier of the product.
        #[json("productId", nullable)]
        pub product_id: Option<ProductId>,
        /// Number of units of the item.
        #[json("quantity", required)]
        pub quantity: i64,
        /// Tax of the item, or `null`.
        #[json("tax", nullable)]
        pub tax: Option<CreditMemoTaxItem>,
        /// Price of one unit.
        #[json("unitPrice", required)]
        pub unit_price: Decimal,
    }
}

model! {
    /// Request form of [`CreditMemoItem`]: its writable properties.
    #[request_of(CreditMemoItem)]
    #[new(plain quantity: i64, value unit_price: Decimal)]
    pub struct CreditMemoItemRequest {
        /// Description of the item, as free text.
        #[json("description")]
        #[setter(with_description)]
        pub description: Option<String>,
        /// Identifier of the invoice item that is credited.
        #[json("invoiceItemId", nullable)]
        #[setter(with_invoice_item_id)]
        pub invoice_item_id: Nullable<InvoiceItemId>,
        /// Identifier of the plan.
        #[json("planId", nullable)]
        #[setter(with_plan_id)]
        pub plan_id: Nullable<PlanId>,
        /// Identifier of the product.
        #[json("productId", nullable)]
        #[setter(with_product_id)]
        pub product_id: Nullable<ProductId>,
        /// Number of units of the item.
        #[json("quantity", required)]
        #[plain_setter(with_quantity: i64)]
        pub quantity: i64,
        /// Tax of the item, or `null`.
        #[json("tax", nullable)]
        #[setter(with_tax)]
        pub tax: Nullable<CreditMemoTaxItem>,
        /// Price of one unit.
        #[json("unitPrice", required)]
        #[required_setter(with_unit_price)]
        pub unit_price: Decimal,
    }
}

open_enum! {
    /// Reason for the credit memo.
    pub enum CreditMemoReason {
        #[json("return")]
        Return,
        #[json("product-unsatisfactory")]
        ProductUnsatisfactory,
        #[json("order-change")]
        OrderChange,
        #[json("order-cancellation")]
        OrderCancellation,
        #[json("chargeback")]
        Chargeback,
        #[json("write-off")]
        WriteOff,
        #[json("waiver")]
        Waiver,
        #[json("customer-credit")]
        CustomerCredit,
        #[json("prepayment")]
        Prepayment,
        #[json("other")]
        Other,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum CreditMemoEventType {
        #[json("credit-memo-applied")]
        CreditMemoApplied,
        #[json("credit-memo-created")]
        CreditMemoCreated,
        #[json("credit-memo-modified")]
        CreditMemoModified,
        #[json("credit-memo-partially-applied")]
        CreditMemoPartiallyApplied,
        #[json("credit-memo-voided")]
        CreditMemoVoided,
    }
}

model! {
    /// Payload of the 5 events of `CreditMemoEventType`.
    pub struct CreditMemoWebhook {
        /// Identifier of the credit memo.
        #[json("creditMemoId")]
        pub credit_memo_id: Option<CreditMemoId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<CreditMemoEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<CreditMemoWebhookEmbedded>,
        /// Links to related resources: `creditMemo`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct CreditMemoWebhookEmbedded {
        /// Current state of the credit memo.
        #[json("creditMemo")]
        pub credit_memo: Option<CreditMemo>,
    }
}

model! {
    /// Amount of a credit memo that was applied to an invoice.
    pub struct InvoiceAppliedCreditMemoAllocation {
        /// Identifier of the credit memo.
        #[json("creditMemoId", required)]
        pub credit_memo_id: CreditMemoId,
        /// Applied amount.
        #[json("amount", required)]
        pub amount: Decimal,
    }
}

model! {
    /// Request to apply credit memos to an invoice.
    pub struct InvoiceCreditMemoAllocationRequest {
        /// Amount to allocate to the invoice. At least 0.
        #[json("amount")]
        #[setter(with_amount)]
        pub amount: Option<Decimal>,
        /// Order in which credit memos are used, by age. Default: `oldest-first`.
        #[json("allocationOrder")]
        #[setter(with_allocation_order)]
        pub allocation_order: Option<InvoiceCreditMemoAllocationRequestAllocationOrder>,
    }
}

open_enum! {
    /// Order in which credit memos are used, by age.
    pub enum InvoiceCreditMemoAllocationRequestAllocationOrder {
        #[json("oldest-first")]
        OldestFirst,
        #[json("newest-first")]
        NewestFirst,
    }
}

model! {
    /// Result of applying credit memos to an invoice.
    pub struct InvoiceCreditMemoAllocationResponse {
        /// Identifier of the invoice.
        #[json("invoiceId", required)]
        pub invoice_id: InvoiceId,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// Credit memos that were applied.
        #[json("appliedCreditMemos", required)]
        pub applied_credit_memos: Vec<InvoiceAppliedCreditMemoAllocation>,
        /// Amount of the invoice that remains after the allocation.
        #[json("remainingInvoiceAmount", required)]
        pub remaining_invoice_amount: Decimal,
    }
}

model! {
    /// Due time for reissuing an invoice.
    pub struct InvoiceReissue {
        /// Timestamp of the due date, or `null`.
        #[json("dueTime", nullable)]
        #[setter(with_due_time)]
        pub due_time: Nullable<Timestamp>,
    }
}

model! {
    /// Timeline message of an invoice.
    pub struct InvoiceTimeline {
        /// Identifier of the timeline message.
        #[json("id")]
        pub id: Option<TimelineMessageId>,
        /// Type of the event that the message records.
        #[json("type")]
        pub type_: Option<InvoiceTimelineType>,
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
    /// [`Invoices::create_timeline_comment`](crate::invoices::Invoices::create_timeline_comment):
    /// the writable properties of a [`InvoiceTimeline`].
    #[request_of(InvoiceTimeline)]
    pub struct InvoiceTimelineRequest {
        /// Text of the message.
        #[json("message", sensitive)]
        #[setter(with_message)]
        pub message: Option<String>,
    }
}

open_enum! {
    /// Type of the event that the message records.
    pub enum InvoiceTimelineType {
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
        #[json("invoice-revenue-recognized")]
        InvoiceRevenueRecognized,
        #[json("invoice-tax-calculation-failed")]
        InvoiceTaxCalculationFailed,
        #[json("invoice-voided")]
        InvoiceVoided,
        #[json("quickbooks-credit-memo-created")]
        QuickbooksCreditMemoCreated,
        #[json("quickbooks-credit-memo-voided")]
        QuickbooksCreditMemoVoided,
        #[json("quickbooks-invoice-created")]
        QuickbooksInvoiceCreated,
        #[json("quickbooks-invoice-task-failed")]
        QuickbooksInvoiceTaskFailed,
        #[json("quickbooks-invoice-updated")]
        QuickbooksInvoiceUpdated,
        #[json("quickbooks-invoice-voided")]
        QuickbooksInvoiceVoided,
        #[json("quickbooks-revenue-recognition-created")]
        QuickbooksRevenueRecognitionCreated,
        #[json("timeline-comment-created")]
        TimelineCommentCreated,
        #[json("transaction-abandoned")]
        TransactionAbandoned,
        #[json("transaction-approved")]
        TransactionApproved,
        #[json("transaction-canceled")]
        TransactionCanceled,
        #[json("transaction-declined")]
        TransactionDeclined,
        #[json("transaction-initiated")]
        TransactionInitiated,
        #[json("transaction-partially-refunded")]
        TransactionPartiallyRefunded,
        #[json("transaction-refunded")]
        TransactionRefunded,
        #[json("transaction-voided")]
        TransactionVoided,
    }
}

model! {
    /// Transaction to apply to an invoice.
    #[new(value transaction_id: TransactionId)]
    pub struct InvoiceTransaction {
        /// Identifier of the transaction.
        #[json("transactionId", required)]
        #[required_setter(with_transaction_id)]
        pub transaction_id: TransactionId,
        /// Amount to apply.
        #[json("amount")]
        #[setter(with_amount)]
        pub amount: Option<Decimal>,
    }
}

model! {
    /// Part of a transaction that is allocated to an invoice.
    pub struct InvoiceTransactionAllocation {
        /// Identifier of the invoice that the amount is allocated to.
        #[json("invoiceId")]
        pub invoice_id: Option<InvoiceId>,
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Allocated amount.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Links to related resources: `invoice`, `transaction`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum InvoiceTaxEventType {
        #[json("invoice-tax-calculation-failed")]
        InvoiceTaxCalculationFailed,
    }
}

model! {
    /// Payload of the event `invoice-tax-calculation-failed`.
    pub struct InvoiceTaxWebhook {
        /// Identifier of the invoice.
        #[json("invoiceId")]
        pub invoice_id: Option<InvoiceId>,
        /// Reason why the calculation of the taxes failed.
        #[json("reason", sensitive)]
        pub reason: Option<String>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<InvoiceTaxEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<InvoiceTaxWebhookEmbedded>,
        /// Links to related resources: `invoice`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct InvoiceTaxWebhookEmbedded {
        /// Current state of the invoice.
        #[json("invoice")]
        pub invoice: Option<Invoice>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum InvoiceEventType {
        #[json("invoice-abandoned")]
        InvoiceAbandoned,
        #[json("invoice-created")]
        InvoiceCreated,
        #[json("invoice-issued")]
        InvoiceIssued,
        #[json("invoice-modified")]
        InvoiceModified,
        #[json("invoice-paid")]
        InvoicePaid,
        #[json("invoice-partially-paid")]
        InvoicePartiallyPaid,
        #[json("invoice-refunded")]
        InvoiceRefunded,
        #[json("invoice-partially-refunded")]
        InvoicePartiallyRefunded,
        #[json("invoice-past-due")]
        InvoicePastDue,
        #[json("invoice-past-due-reminder")]
        InvoicePastDueReminder,
        #[json("invoice-reissued")]
        InvoiceReissued,
        #[json("invoice-voided")]
        InvoiceVoided,
    }
}

model! {
    /// Payload of the 12 events of `InvoiceEventType`.
    pub struct InvoiceWebhook {
        /// Identifier of the invoice.
        #[json("invoiceId")]
        pub invoice_id: Option<InvoiceId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<InvoiceEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<InvoiceWebhookEmbedded>,
        /// Links to related resources: `invoice`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct InvoiceWebhookEmbedded {
        /// Current state of the invoice.
        #[json("invoice")]
        pub invoice: Option<Invoice>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum RenewalInvoicePaymentEventType {
        #[json("renewal-invoice-payment-canceled")]
        RenewalInvoicePaymentCanceled,
        #[json("renewal-invoice-payment-declined")]
        RenewalInvoicePaymentDeclined,
    }
}

model! {
    /// Payload of the events `renewal-invoice-payment-canceled` and
    /// `renewal-invoice-payment-declined`.
    pub struct RenewalInvoicePaymentWebhook {
        /// Identifier of the invoice.
        #[json("invoiceId")]
        pub invoice_id: Option<InvoiceId>,
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<RenewalInvoicePaymentEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<RenewalInvoicePaymentWebhookEmbedded>,
        /// Links to related resources: `transaction`, `invoice`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct RenewalInvoicePaymentWebhookEmbedded {
        /// Current state of the invoice.
        #[json("invoice")]
        pub invoice: Option<Invoice>,
        /// Current state of the transaction.
        #[json("transaction")]
        pub transaction: Option<Transaction>,
    }
}
