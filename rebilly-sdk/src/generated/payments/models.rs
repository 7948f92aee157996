// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of payments.

use crate::customers::{
    ContactObject, ContactObjectRequest, Customer, LeadSourceRequest, PaymentMethod,
};
use crate::gateways::{GatewayName, GatewayPayoutInstruction};
use crate::invoices::Invoice;
use crate::model::{model, open_enum, presence_union, union};
use crate::pages::{CheckoutForm, Website};
use crate::payments::{
    AlternativeInstrumentRequest, BankAccountCreatePlain, BankAccountType,
    DigitalWalletType, DisputeStatus, PayPalAccountRequest, PaymentCard,
    PaymentCardCreatePlain, PaymentInstruction, PaymentInstrument, PayoutRequestStatus,
    ReadyToPayItem, SettlementSettings, Transaction, TransactionLimitAmount,
    TransactionResult, TransactionStatus,
};
use crate::shared::{
    BalanceTransactionId, CheckoutFormId, CustomerId, DepositCustomPropertySetId,
    DepositStrategyId, DisputeId, FeeId, GatewayAccountId, InvoiceId, InvoiceItemId,
    Link, PaymentCardBrand, PaymentInstrumentId, PaymentTokenId,
    PayoutRequestAllocationId, PayoutRequestBatchId, PayoutRequestId, RiskMetadata,
    RiskMetadataRequest, TimelineExtraData, TimelineMessageId, TransactionId, UserId,
    WebsiteId,
};
use crate::subscriptions::TimelineTriggeredBy;
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

union! {
    /// Change of the balance: a charge, refund, fee, risk reserve, release of a reserve, or
    /// reversal.
    #[tag("type")]
    pub enum BalanceTransaction {
        /// Balance transaction for a charge.
        #[json("charge", adds_tag)]
        Charge(Box<ChargeBalanceTransaction>),
        /// Balance transaction for a refund.
        #[json("refund", adds_tag)]
        Refund(Box<RefundBalanceTransaction>),
        /// Balance transaction for a buy fee.
        #[json("buy-fee", adds_tag)]
        BuyFee(Box<BuyFeeBalanceTransaction>),
        /// Balance transaction for a sell fee.
        #[json("sell-fee", adds_tag)]
        SellFee(Box<SellFeeBalanceTransaction>),
        /// Balance transaction for a risk reserve.
        #[json("risk-reserve", adds_tag)]
        RiskReserve(Box<RiskReserveBalanceTransaction>),
        /// Balance transaction for the release of a risk reserve.
        #[json("risk-reserve-release", adds_tag)]
        RiskReserveRelease(Box<RiskReserveReleaseBalanceTransaction>),
        /// Balance transaction for a reversal.
        #[json("reverse", adds_tag)]
        Reverse(Box<ReverseBalanceTransaction>),
    }
}

model! {
    /// Balance transaction for a buy fee.
    #[tag("type")]
    pub struct BuyFeeBalanceTransaction {
        /// Identifier of the balance transaction.
        #[json("id")]
        pub id: Option<BalanceTransactionId>,
        /// Fee that the balance transaction is for.
        #[json("fee")]
        pub fee: Option<BuyFeeBalanceTransactionFee>,
        /// Identifier of the parent balance transaction, or `null`.
        #[json("parentId", nullable)]
        pub parent_id: Option<BalanceTransactionId>,
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Currency of the settlement.
        #[json("settlementCurrency")]
        pub settlement_currency: Option<String>,
        /// Amount of the settlement, in the currency of `settlementCurrency`, or `null`.
        #[json("settlementAmount", nullable)]
        pub settlement_amount: Option<Decimal>,
        /// Timestamp of the settlement.
        #[json("settlementTime")]
        pub settlement_time: Option<Timestamp>,
        /// Exchange rate of the settlement, or `null`.
        #[json("settlementRate", nullable)]
        pub settlement_rate: Option<Decimal>,
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
    /// Fee that the balance transaction is for.
    pub struct BuyFeeBalanceTransactionFee {
        /// Name of the fee.
        #[json("name")]
        pub name: Option<String>,
    }
}

model! {
    /// Balance transaction for a charge.
    #[tag("type")]
    pub struct ChargeBalanceTransaction {
        /// Identifier of the balance transaction.
        #[json("id")]
        pub id: Option<BalanceTransactionId>,
        /// Identifier of the parent balance transaction, or `null`.
        #[json("parentId", nullable)]
        pub parent_id: Option<BalanceTransactionId>,
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Currency of the settlement.
        #[json("settlementCurrency")]
        pub settlement_currency: Option<String>,
        /// Amount of the settlement, in the currency of `settlementCurrency`, or `null`.
        #[json("settlementAmount", nullable)]
        pub settlement_amount: Option<Decimal>,
        /// Timestamp of the settlement.
        #[json("settlementTime")]
        pub settlement_time: Option<Timestamp>,
        /// Exchange rate of the settlement, or `null`.
        #[json("settlementRate", nullable)]
        pub settlement_rate: Option<Decimal>,
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
    /// Balance transaction for a refund.
    #[tag("type")]
    pub struct RefundBalanceTransaction {
        /// Identifier of the balance transaction.
        #[json("id")]
        pub id: Option<BalanceTransactionId>,
        /// Identifier of the parent balance transaction, or `null`.
        #[json("parentId", nullable)]
        pub parent_id: Option<BalanceTransactionId>,
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Currency of the settlement.
        #[json("settlementCurrency")]
        pub settlement_currency: Option<String>,
        /// Amount of the settlement, in the currency of `settlementCurrency`, or `null`.
        #[json("settlementAmount", nullable)]
        pub settlement_amount: Option<Decimal>,
        /// Timestamp of the settlement.
        #[json("settlementTime")]
        pub settlement_time: Option<Timestamp>,
        /// Exchange rate of the settlement, or `null`.
        #[json("settlementRate", nullable)]
        pub settlement_rate: Option<Decimal>,
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
    /// Balance transaction for a reversal.
    #[tag("type")]
    pub struct ReverseBalanceTransaction {
        /// Identifier of the balance transaction.
        #[json("id")]
        pub id: Option<BalanceTransactionId>,
        /// Identifier of the parent balance transaction.
        #[json("parentId")]
        pub parent_id: Option<BalanceTransactionId>,
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Currency of the settlement.
        #[json("settlementCurrency")]
        pub settlement_currency: Option<String>,
        /// Amount of the settlement, in the currency of `settlementCurrency`, or `null`.
        #[json("settlementAmount", nullable)]
        pub settlement_amount: Option<Decimal>,
        /// Timestamp of the settlement.
        #[json("settlementTime")]
        pub settlement_time: Option<Timestamp>,
        /// Exchange rate of the settlement, or `null`.
        #[json("settlementRate", nullable)]
        pub settlement_rate: Option<Decimal>,
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
    /// Balance transaction for the release of a risk reserve.
    #[tag("type")]
    pub struct RiskReserveReleaseBalanceTransaction {
        /// Identifier of the balance transaction.
        #[json("id")]
        pub id: Option<BalanceTransactionId>,
        /// Identifier of the parent balance transaction.
        #[json("parentId")]
        pub parent_id: Option<BalanceTransactionId>,
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Currency of the settlement.
        #[json("settlementCurrency")]
        pub settlement_currency: Option<String>,
        /// Amount of the settlement, in the currency of `settlementCurrency`, or `null`.
        #[json("settlementAmount", nullable)]
        pub settlement_amount: Option<Decimal>,
        /// Timestamp of the settlement.
        #[json("settlementTime")]
        pub settlement_time: Option<Timestamp>,
        /// Exchange rate of the settlement, or `null`.
        #[json("settlementRate", nullable)]
        pub settlement_rate: Option<Decimal>,
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
    /// Balance transaction for a risk reserve.
    #[tag("type")]
    pub struct RiskReserveBalanceTransaction {
        /// Identifier of the balance transaction.
        #[json("id")]
        pub id: Option<BalanceTransactionId>,
        /// Risk reserve of the balance transaction.
        #[json("riskReserve")]
        pub risk_reserve: Option<RiskReserveBalanceTransactionRiskReserve>,
        /// Identifier of the parent balance transaction.
        #[json("parentId")]
        pub parent_id: Option<BalanceTransactionId>,
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Currency of the settlement.
        #[json("settlementCurrency")]
        pub settlement_currency: Option<String>,
        /// Amount of the settlement, in the currency of `settlementCurrency`, or `null`.
        #[json("settlementAmount", nullable)]
        pub settlement_amount: Option<Decimal>,
        /// Timestamp of the settlement.
        #[json("settlementTime")]
        pub settlement_time: Option<Timestamp>,
        /// Exchange rate of the settlement, or `null`.
        #[json("settlementRate", nullable)]
        pub settlement_rate: Option<Decimal>,
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
    /// Risk reserve of the balance transaction.
    pub struct RiskReserveBalanceTransactionRiskReserve {
        /// Timestamp of the release of the reserve, or `null`.
        #[json("releaseTime", nullable)]
        pub release_time: Option<Timestamp>,
    }
}

model! {
    /// Balance transaction for a sell fee.
    #[tag("type")]
    pub struct SellFeeBalanceTransaction {
        /// Identifier of the balance transaction.
        #[json("id")]
        pub id: Option<BalanceTransactionId>,
        /// Fee that the balance transaction is for.
        #[json("fee")]
        pub fee: Option<SellFeeBalanceTransactionFee>,
        /// Identifier of the parent balance transaction, or `null`.
        #[json("parentId", nullable)]
        pub parent_id: Option<BalanceTransactionId>,
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Currency of the settlement.
        #[json("settlementCurrency")]
        pub settlement_currency: Option<String>,
        /// Amount of the settlement, in the currency of `settlementCurrency`, or `null`.
        #[json("settlementAmount", nullable)]
        pub settlement_amount: Option<Decimal>,
        /// Timestamp of the settlement.
        #[json("settlementTime")]
        pub settlement_time: Option<Timestamp>,
        /// Exchange rate of the settlement, or `null`.
        #[json("settlementRate", nullable)]
        pub settlement_rate: Option<Decimal>,
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
    /// Fee that the balance transaction is for.
    pub struct SellFeeBalanceTransactionFee {
        /// Name of the fee.
        #[json("name")]
        pub name: Option<String>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum BalanceTransactionEventType {
        #[json("balance-transaction-settled")]
        BalanceTransactionSettled,
    }
}

model! {
    /// Payload of the event `balance-transaction-settled`.
    pub struct BalanceTransactionWebhook {
        /// Amount of the balance transaction.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Currency of the amount.
        #[json("currency")]
        pub currency: Option<String>,
        /// Identifier of the invoice.
        #[json("invoiceId")]
        pub invoice_id: Option<InvoiceId>,
        /// Identifier of the item of the invoice.
        #[json("itemId")]
        pub item_id: Option<InvoiceItemId>,
        /// Identifier of the revenue recognition.
        #[json("recognitionId")]
        pub recognition_id: Option<String>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<BalanceTransactionEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<BalanceTransactionWebhookEmbedded>,
        /// Links to related resources: `invoice`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct BalanceTransactionWebhookEmbedded {
        /// Current state of the invoice.
        #[json("invoice")]
        pub invoice: Option<Invoice>,
    }
}

model! {
    /// Request to create a cashier.
    #[new(value customer_id: CustomerId, value website_id: WebsiteId, value currency: String)]
    pub struct CashierCreate {
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// URL to redirect the customer to, or `null`. At most 2083 characters.
        #[json("redirectUrl", nullable, sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Nullable<String>,
        /// Limits for deposits through the cashier.
        #[json("depositLimits", sensitive)]
        #[setter(with_deposit_limits)]
        pub deposit_limits: Option<CashierCreateDepositLimits>,
        /// URL to which Rebilly sends notifications, or `null`. At most 2083 characters.
        #[json("notificationUrl", nullable, sensitive)]
        #[setter(with_notification_url)]
        pub notification_url: Nullable<String>,
    }
}

model! {
    /// Limits for deposits through the cashier.
    pub struct CashierCreateDepositLimits {
        /// Minimum amount of a deposit, in the currency of `currency`. At least 0.01. Example:
        /// `1000`.
        #[json("minimum", sensitive)]
        #[setter(with_minimum)]
        pub minimum: Option<Decimal>,
        /// Maximum amount of a deposit, in the currency of `currency`. Example: `10000`.
        #[json("maximum", sensitive)]
        #[setter(with_maximum)]
        pub maximum: Option<Decimal>,
    }
}

model! {
    /// Set of custom properties for deposits.
    pub struct DepositCustomPropertySet {
        /// Identifier of the set of custom properties.
        #[json("id")]
        pub id: Option<DepositCustomPropertySetId>,
        /// Name of the property set.
        #[json("name", required)]
        pub name: String,
        /// Definitions of the custom properties.
        #[json("properties", required)]
        pub properties: Map<Json>,
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
    /// [`DepositCustomPropertySets::create`](crate::payments::DepositCustomPropertySets::create)
    /// and
    /// [`DepositCustomPropertySets::upsert`](crate::payments::DepositCustomPropertySets::upsert):
    /// the writable properties of a [`DepositCustomPropertySet`].
    #[request_of(DepositCustomPropertySet)]
    #[new(value name: String, entries properties: Json)]
    pub struct DepositCustomPropertySetRequest {
        /// Name of the property set.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Definitions of the custom properties.
        #[json("properties", required)]
        #[items_setter(with_properties)]
        pub properties: Map<Json>,
    }
}

model! {
    /// Request to create a deposit request.
    #[new(value website_id: WebsiteId, value customer_id: CustomerId, value currency: String)]
    pub struct DepositRequestCreate {
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Identifier of the deposit strategy, or `null`.
        #[json("strategyId", nullable)]
        #[setter(with_strategy_id)]
        pub strategy_id: Nullable<DepositStrategyId>,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Amounts offered, in the currency of `currency`, or `null`.
        #[json("amounts", nullable)]
        #[items_setter(with_amounts)]
        pub amounts: Nullable<Vec<Decimal>>,
        /// Limits for the amounts offered, or `null`.
        #[json("amountLimits", nullable)]
        #[setter(with_amount_limits)]
        pub amount_limits: Nullable<DepositRequestCreateAmountLimits>,
        /// Rules for an amount that the customer enters, or `null`.
        #[json("customAmount", nullable)]
        #[setter(with_custom_amount)]
        pub custom_amount: Nullable<DepositRequestCreateCustomAmount>,
        /// URL to redirect the customer to, or `null`. At most 2083 characters.
        #[json("redirectUrl", nullable, sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Nullable<String>,
        /// Timestamp of the expiration, or `null`.
        #[json("expirationTime", nullable)]
        #[setter(with_expiration_time)]
        pub expiration_time: Nullable<Timestamp>,
        /// Identifier of the set of custom deposit properties, or `null`.
        #[json("customPropertySetId", nullable)]
        #[setter(with_custom_property_set_id)]
        pub custom_property_set_id: Nullable<DepositCustomPropertySetId>,
        /// URL to which Rebilly sends notifications, or `null`. At most 2083 characters.
        #[json("notificationUrl", nullable, sensitive)]
        #[setter(with_notification_url)]
        pub notification_url: Nullable<String>,
    }
}

model! {
    /// Limits for the amounts offered, or `null`.
    pub struct DepositRequestCreateAmountLimits {
        /// Minimum amount, in the currency of `currency`, or `null`. At least 0. Default: `0`.
        #[json("minimum", nullable)]
        #[setter(with_minimum)]
        pub minimum: Nullable<Decimal>,
        /// Maximum amount, in the currency of `currency`, or `null`. At least 0.
        #[json("maximum", nullable)]
        #[setter(with_maximum)]
        pub maximum: Nullable<Decimal>,
    }
}

model! {
    /// Rules for an amount that the customer enters, or `null`.
    #[new(value minimum: Decimal, value multiple_of: Decimal, value maximum: Decimal)]
    pub struct DepositRequestCreateCustomAmount {
        /// Minimum amount that the customer can enter. At least 0.01.
        #[json("minimum", required)]
        #[required_setter(with_minimum)]
        pub minimum: Decimal,
        /// Amount of which the entered amount must be a multiple. At least 0.01.
        #[json("multipleOf", required)]
        #[required_setter(with_multiple_of)]
        pub multiple_of: Decimal,
        /// Maximum amount that the customer can enter. At least 0.01.
        #[json("maximum", required)]
        #[required_setter(with_maximum)]
        pub maximum: Decimal,
    }
}

model! {
    /// Validation of an Apple Pay session.
    pub struct ApplePayValidation {
        /// Type of the digital wallet.
        #[json("type", required)]
        pub type_: ApplePayValidationType,
        /// Response of Apple Pay to the validation.
        #[json("validationResponse", sensitive)]
        pub validation_response: Map<Json>,
    }
}

model! {
    /// Request body of [`DigitalWallets::validate`](crate::payments::DigitalWallets::validate): the
    /// writable properties of a [`ApplePayValidation`].
    #[request_of(ApplePayValidation)]
    #[new(value validation_request: ApplePaySessionRequest)]
    pub struct ApplePayValidationRequest {
        /// Type of the digital wallet.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: ApplePayValidationType,
        /// Request for the validation by Apple Pay.
        #[json("validationRequest", required, sensitive)]
        #[required_setter(with_validation_request)]
        pub validation_request: ApplePaySessionRequest,
    }
}

open_enum! {
    /// Type of the digital wallet.
    pub enum ApplePayValidationType {
        #[json("Apple Pay")]
        ApplePay,
    }
}

model! {
    /// Request for the validation by Apple Pay.
    pub struct ApplePaySessionRequest {
        /// URL of Apple Pay for the validation.
        #[json("validationUrl", sensitive)]
        #[setter(with_validation_url)]
        pub validation_url: Option<String>,
        /// Domain name of the page that shows Apple Pay. Example: `www.example.com`.
        #[json("domainName", sensitive)]
        #[setter(with_domain_name)]
        pub domain_name: Option<String>,
        /// Display name of the merchant. Example: `My Store`.
        #[json("displayName", sensitive)]
        #[setter(with_display_name)]
        pub display_name: Option<String>,
    }
}

model! {
    /// Dispute of a transaction, such as a chargeback or an inquiry.
    pub struct Dispute {
        /// Identifier of the dispute.
        #[json("id")]
        pub id: Option<DisputeId>,
        /// Identifier of the customer, or `null`.
        #[json("customerId", nullable)]
        pub customer_id: Option<CustomerId>,
        /// Identifier of the disputed transaction, or `null`.
        #[json("transactionId", nullable)]
        pub transaction_id: Option<TransactionId>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Disputed amount.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Reference number of the acquirer (ARN), or `null`.
        #[json("acquirerReferenceNumber", nullable)]
        pub acquirer_reference_number: Option<String>,
        /// Case identifier of the dispute, or `null`.
        #[json("caseId", nullable)]
        pub case_id: Option<String>,
        /// Code of the reason for the dispute, or `null`. At most 255 characters.
        #[json("reasonCode", nullable)]
        pub reason_code: Option<String>,
        /// Description of the reason for the dispute, or `null`. At most 512 characters.
        #[json("reasonDescription", nullable)]
        pub reason_description: Option<String>,
        /// Category of the reason for the dispute.
        #[json("category")]
        pub category: Option<DisputeCategory>,
        /// Type of the dispute; `ethoca-alert` and `verifi-alert` come from alert services.
        #[json("type")]
        pub type_: Option<DisputeType>,
        /// Status of the dispute; `forfeited` is a dispute that was not contested.
        #[json("status")]
        pub status: Option<DisputeStatus>,
        /// Timestamp of the posting of the dispute.
        #[json("postedTime")]
        pub posted_time: Option<Timestamp>,
        /// Timestamp of the deadline for a response to the dispute, or `null`.
        #[json("deadlineTime", nullable)]
        pub deadline_time: Option<Timestamp>,
        /// Raw response about the dispute, or `null`.
        #[json("rawResponse", nullable, sensitive)]
        pub raw_response: Option<String>,
        /// Timestamp of the resolution of the dispute, or `null`.
        #[json("resolvedTime", nullable)]
        pub resolved_time: Option<Timestamp>,
        /// Channel through which the dispute was recorded, or `null`.
        #[json("source", nullable)]
        pub source: Option<DisputeSource>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `transaction`, `customer`, `attachments`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<DisputeEmbedded>,
    }
}

open_enum! {
    /// Category of the reason for the dispute.
    pub enum DisputeCategory {
        #[json("fraud")]
        Fraud,
        #[json("authorization")]
        Authorization,
        #[json("processing-errors")]
        ProcessingErrors,
        #[json("consumer-disputes")]
        ConsumerDisputes,
        #[json("uncategorized")]
        Uncategorized,
        #[json("bank-return")]
        BankReturn,
    }
}

open_enum! {
    /// Channel through which the dispute was recorded, or `null`.
    pub enum DisputeSource {
        #[json("api")]
        Api,
        #[json("manual")]
        Manual,
        #[json("sftp")]
        Sftp,
        #[json("webhook")]
        Webhook,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct DisputeEmbedded {
        /// Transaction, as an embedded resource.
        #[json("transaction", sensitive)]
        pub transaction: Map<Json>,
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
    }
}

model! {
    /// Body for a new dispute.
    #[new(
        value
        transaction_id:TransactionId,
        value
        currency:String,
        value
        amount:Decimal,
        value
        reason_code:DisputeReasonCode,
        value
        type_:DisputeType,
        value
        status:DisputeStatus,
        value
        posted_time:Timestamp
    )]
    pub struct DisputeCreate {
        /// Identifier of the transaction.
        #[json("transactionId", required)]
        #[required_setter(with_transaction_id)]
        pub transaction_id: TransactionId,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Disputed amount.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Reference number of the acquirer (ARN), or `null`. At most 255 characters.
        #[json("acquirerReferenceNumber", nullable)]
        #[setter(with_acquirer_reference_number)]
        pub acquirer_reference_number: Nullable<String>,
        /// Case identifier of the dispute, or `null`. At most 100 characters.
        #[json("caseId", nullable)]
        #[setter(with_case_id)]
        pub case_id: Nullable<String>,
        /// Code of the reason for the dispute, as card networks, banks and payment services define
        /// it.
        #[json("reasonCode", required)]
        #[required_setter(with_reason_code)]
        pub reason_code: DisputeReasonCode,
        /// Type of the dispute; `ethoca-alert` and `verifi-alert` come from alert services.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: DisputeType,
        /// Status of the dispute; `forfeited` is a dispute that was not contested.
        #[json("status", required)]
        #[required_setter(with_status)]
        pub status: DisputeStatus,
        /// Timestamp of the posting of the dispute.
        #[json("postedTime", required)]
        #[required_setter(with_posted_time)]
        pub posted_time: Timestamp,
        /// Timestamp of the deadline for a response to the dispute, or `null`.
        #[json("deadlineTime", nullable)]
        #[setter(with_deadline_time)]
        pub deadline_time: Nullable<Timestamp>,
    }
}

model! {
    /// Body for creating or replacing a dispute.
    #[new(
        value
        transaction_id:TransactionId,
        value
        currency:String,
        value
        amount:Decimal,
        value
        reason_code:DisputeReasonCode,
        value
        type_:DisputeType,
        value
        status:DisputeStatus,
        value
        posted_time:Timestamp
    )]
    pub struct DisputeUpsert {
        /// Identifier of the transaction.
        #[json("transactionId", required)]
        #[required_setter(with_transaction_id)]
        pub transaction_id: TransactionId,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Disputed amount.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Reference number of the acquirer (ARN), or `null`. At most 255 characters.
        #[json("acquirerReferenceNumber", nullable)]
        #[setter(with_acquirer_reference_number)]
        pub acquirer_reference_number: Nullable<String>,
        /// Case identifier of the dispute, or `null`. At most 100 characters.
        #[json("caseId", nullable)]
        #[setter(with_case_id)]
        pub case_id: Nullable<String>,
        /// Code of the reason for the dispute, as card networks, banks and payment services define
        /// it.
        #[json("reasonCode", required)]
        #[required_setter(with_reason_code)]
        pub reason_code: DisputeReasonCode,
        /// Type of the dispute; `ethoca-alert` and `verifi-alert` come from alert services.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: DisputeType,
        /// Status of the dispute; `forfeited` is a dispute that was not contested.
        #[json("status", required)]
        #[required_setter(with_status)]
        pub status: DisputeStatus,
        /// Timestamp of the posting of the dispute.
        #[json("postedTime", required)]
        #[required_setter(with_posted_time)]
        pub posted_time: Timestamp,
        /// Timestamp of the deadline for a response to the dispute, or `null`.
        #[json("deadlineTime", nullable)]
        #[setter(with_deadline_time)]
        pub deadline_time: Nullable<Timestamp>,
    }
}

open_enum! {
    /// Type of the dispute; `ethoca-alert` and `verifi-alert` come from alert services.
    pub enum DisputeType {
        #[json("information-request")]
        InformationRequest,
        #[json("first-chargeback")]
        FirstChargeback,
        #[json("second-chargeback")]
        SecondChargeback,
        #[json("arbitration")]
        Arbitration,
        #[json("fraud")]
        Fraud,
        #[json("ethoca-alert")]
        EthocaAlert,
        #[json("verifi-alert")]
        VerifiAlert,
        #[json("bank-return")]
        BankReturn,
        #[json("paypal-claim")]
        PaypalClaim,
        #[json("representment")]
        Representment,
        #[json("inquiry")]
        Inquiry,
        #[json("forced-refund")]
        ForcedRefund,
        #[json("collaboration")]
        Collaboration,
    }
}

open_enum! {
    /// Code of the reason for the dispute, as card networks, banks and payment services define it.
    pub enum DisputeReasonCode {
        #[json("0")]
        X0,
        #[json("00")]
        X00,
        #[json("1")]
        X1,
        #[json("2")]
        X2,
        #[json("3")]
        X3,
        #[json("4")]
        X4,
        #[json("5")]
        X5,
        #[json("6")]
        X6,
        #[json("7")]
        X7,
        #[json("8")]
        X8,
        #[json("9")]
        X9,
        #[json("10.1")]
        X101,
        #[json("10.2")]
        X102,
        #[json("10.3")]
        X103,
        #[json("10.4")]
        X104,
        #[json("10.5")]
        X105,
        #[json("11.1")]
        X111,
        #[json("11.2")]
        X112,
        #[json("11.3")]
        X113,
        #[json("12")]
        X12,
        #[json("12.1")]
        X121,
        #[json("12.2")]
        X122,
        #[json("12.3")]
        X123,
        #[json("12.4")]
        X124,
        #[json("12.5")]
        X125,
        #[json("12.6")]
        X126,
        #[json("12.6.1")]
        X1261,
        #[json("12.6.2")]
        X1262,
        #[json("12.7")]
        X127,
        #[json("13.1")]
        X131,
        #[json("13.2")]
        X132,
        #[json("13.3")]
        X133,
        #[json("13.4")]
        X134,
        #[json("13.5")]
        X135,
        #[json("13.6")]
        X136,
        #[json("13.7")]
        X137,
        #[json("13.8")]
        X138,
        #[json("13.9")]
        X139,
        #[json("30")]
        X30,
        #[json("31")]
        X31,
        #[json("34")]
        X34,
        #[json("35")]
        X35,
        #[json("37")]
        X37,
        #[json("40")]
        X40,
        #[json("41")]
        X41,
        #[json("42")]
        X42,
        #[json("46")]
        X46,
        #[json("47")]
        X47,
        #[json("49")]
        X49,
        #[json("50")]
        X50,
        #[json("51")]
        X51,
        #[json("53")]
        X53,
        #[json("54")]
        X54,
        #[json("55")]
        X55,
        #[json("56")]
        X56,
        #[json("57")]
        X57,
        #[json("59")]
        X59,
        #[json("60")]
        X60,
        #[json("62")]
        X62,
        #[json("63")]
        X63,
        #[json("70")]
        X70,
        #[json("71")]
        X71,
        #[json("72")]
        X72,
        #[json("73")]
        X73,
        #[json("74")]
        X74,
        #[json("75")]
        X75,
        #[json("76")]
        X76,
        #[json("77")]
        X77,
        #[json("78")]
        X78,
        #[json("79")]
        X79,
        #[json("80")]
        X80,
        #[json("81")]
        X81,
        #[json("82")]
        X82,
        #[json("83")]
        X83,
        #[json("85")]
        X85,
        #[json("86")]
        X86,
        #[json("93")]
        X93,
        #[json("98")]
        X98,
        #[json("004")]
        X004,
        #[json("021")]
        X021,
        #[json("024")]
        X024,
        #[json("059")]
        X059,
        #[json("062")]
        X062,
        #[json("063")]
        X063,
        #[json("127")]
        X1272,
        #[json("154")]
        X154,
        #[json("155")]
        X155,
        #[json("158")]
        X158,
        #[json("173")]
        X173,
        #[json("175")]
        X175,
        #[json("176")]
        X176,
        #[json("193")]
        X193,
        #[json("680")]
        X680,
        #[json("684")]
        X684,
        #[json("691")]
        X691,
        #[json("693")]
        X693,
        #[json("1000")]
        X1000,
        #[json("2001")]
        X2001,
        #[json("2002")]
        X2002,
        #[json("2003")]
        X2003,
        #[json("2004")]
        X2004,
        #[json("2005")]
        X2005,
        #[json("2008")]
        X2008,
        #[json("2011")]
        X2011,
        #[json("2700")]
        X2700,
        #[json("2701")]
        X2701,
        #[json("2702")]
        X2702,
        #[json("2703")]
        X2703,
        #[json("2704")]
        X2704,
        #[json("2705")]
        X2705,
        #[json("2706")]
        X2706,
        #[json("2707")]
        X2707,
        #[json("2708")]
        X2708,
        #[json("2709")]
        X2709,
        #[json("2710")]
        X2710,
        #[json("2713")]
        X2713,
        #[json("2870")]
        X2870,
        #[json("2871")]
        X2871,
        #[json("4807")]
        X4807,
        #[json("4808")]
        X4808,
        #[json("4812")]
        X4812,
        #[json("4831")]
        X4831,
        #[json("4834")]
        X4834,
        #[json("4837")]
        X4837,
        #[json("4840")]
        X4840,
        #[json("4841")]
        X4841,
        #[json("4842")]
        X4842,
        #[json("4846")]
        X4846,
        #[json("4849")]
        X4849,
        #[json("4850")]
        X4850,
        #[json("4853")]
        X4853,
        #[json("4854")]
        X4854,
        #[json("4855")]
        X4855,
        #[json("4859")]
        X4859,
        #[json("4860")]
        X4860,
        #[json("4863")]
        X4863,
        #[json("4870")]
        X4870,
        #[json("4871")]
        X4871,
        #[json("4901")]
        X4901,
        #[json("4902")]
        X4902,
        #[json("4903")]
        X4903,
        #[json("4904")]
        X4904,
        #[json("4905")]
        X4905,
        #[json("4908")]
        X4908,
        #[json("4999")]
        X4999,
        #[json("4534")]
        X4534,
        #[json("4541")]
        X4541,
        #[json("4542")]
        X4542,
        #[json("4550")]
        X4550,
        #[json("4553")]
        X4553,
        #[json("4586")]
        X4586,
        #[json("4752")]
        X4752,
        #[json("4753")]
        X4753,
        #[json("4755")]
        X4755,
        #[json("4865")]
        X4865,
        #[json("4866")]
        X4866,
        #[json("4867")]
        X4867,
        #[json("7010")]
        X7010,
        #[json("7030")]
        X7030,
        #[json("8002")]
        X8002,
        #[json("A")]
        A,
        #[json("A01")]
        A01,
        #[json("A02")]
        A02,
        #[json("A08")]
        A08,
        #[json("AL")]
        Al,
        #[json("AP")]
        Ap,
        #[json("AW")]
        Aw,
        #[json("B")]
        B,
        #[json("C")]
        C,
        #[json("C02")]
        C02,
        #[json("C04")]
        C04,
        #[json("C05")]
        C05,
        #[json("C08")]
        C08,
        #[json("C14")]
        C14,
        #[json("C18")]
        C18,
        #[json("C28")]
        C28,
        #[json("C31")]
        C31,
        #[json("C32")]
        C32,
        #[json("CA")]
        Ca,
        #[json("CD")]
        Cd,
        #[json("CR")]
        Cr,
        #[json("D")]
        D,
        #[json("DA")]
        Da,
        #[json("DP")]
        Dp,
        #[json("DP1")]
        Dp1,
        #[json("EX")]
        Ex,
        #[json("F10")]
        F10,
        #[json("F14")]
        F14,
        #[json("F22")]
        F22,
        #[json("F24")]
        F24,
        #[json("F29")]
        F29,
        #[json("F30")]
        F30,
        #[json("F31")]
        F31,
        #[json("FR1")]
        Fr1,
        #[json("FR2")]
        Fr2,
        #[json("FR4")]
        Fr4,
        #[json("FR6")]
        Fr6,
        #[json("IC")]
        Ic,
        #[json("IN")]
        In,
        #[json("IS")]
        Is,
        #[json("ITA")]
        Ita,
        #[json("LP")]
        Lp,
        #[json("M01")]
        M01,
        #[json("M10")]
        M10,
        #[json("M49")]
        M49,
        #[json("N")]
        N,
        #[json("NA")]
        Na,
        #[json("NC")]
        Nc,
        #[json("P")]
        P,
        #[json("P01")]
        P01,
        #[json("P03")]
        P03,
        #[json("P04")]
        P04,
        #[json("P05")]
        P05,
        #[json("P07")]
        P07,
        #[json("P08")]
        P08,
        #[json("P22")]
        P22,
        #[json("P23")]
        P23,
        #[json("R03")]
        R03,
        #[json("R13")]
        R13,
        #[json("RG")]
        Rg,
        #[json("RM")]
        Rm,
        #[json("RN1")]
        Rn1,
        #[json("RN2")]
        Rn2,
        #[json("SV")]
        Sv,
        #[json("TF")]
        Tf,
        #[json("TNM")]
        Tnm,
        #[json("UA01")]
        Ua01,
        #[json("UA02")]
        Ua02,
        #[json("UA03")]
        Ua03,
        #[json("UA10")]
        Ua10,
        #[json("UA11")]
        Ua11,
        #[json("UA12")]
        Ua12,
        #[json("UA18")]
        Ua18,
        #[json("UA20")]
        Ua20,
        #[json("UA21")]
        Ua21,
        #[json("UA22")]
        Ua22,
        #[json("UA23")]
        Ua23,
        #[json("UA28")]
        Ua28,
        #[json("UA30")]
        Ua30,
        #[json("UA31")]
        Ua31,
        #[json("UA32")]
        Ua32,
        #[json("UA38")]
        Ua38,
        #[json("UA99")]
        Ua99,
        #[json("bank_cannot_process")]
        BankCannotProcess,
        #[json("credit_not_processed")]
        CreditNotProcessed,
        #[json("customer_initiated")]
        CustomerInitiated,
        #[json("debit_not_authorized")]
        DebitNotAuthorized,
        #[json("duplicate")]
        Duplicate,
        #[json("fraudulent")]
        Fraudulent,
        #[json("general")]
        General,
        #[json("incorrect_account_details")]
        IncorrectAccountDetails,
        #[json("insufficient_funds")]
        InsufficientFunds,
        #[json("merchandise")]
        Merchandise,
        #[json("non_receipt")]
        NonReceipt,
        #[json("not_as_described")]
        NotAsDescribed,
        #[json("pre-chargeback-alert")]
        PreChargebackAlert,
        #[json("product_not_received")]
        ProductNotReceived,
        #[json("product_unacceptable")]
        ProductUnacceptable,
        #[json("special")]
        Special,
        #[json("subscription_canceled")]
        SubscriptionCanceled,
        #[json("unauthorized")]
        Unauthorized,
        #[json("unauthorized_claim")]
        UnauthorizedClaim,
        #[json("unrecognized")]
        Unrecognized,
        #[json("MERCHANDISE_OR_SERVICE_NOT_RECEIVED")]
        MerchandiseOrServiceNotReceived,
        #[json("MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED")]
        MerchandiseOrServiceNotAsDescribed,
        #[json("UNAUTHORISED")]
        Unauthorised,
        #[json("CREDIT_NOT_PROCESSED")]
        CreditNotProcessed2,
        #[json("DUPLICATE_TRANSACTION")]
        DuplicateTransaction,
        #[json("INCORRECT_AMOUNT")]
        IncorrectAmount,
        #[json("PAYMENT_BY_OTHER_MEANS")]
        PaymentByOtherMeans,
        #[json("CANCELED_RECURRING_BILLING")]
        CanceledRecurringBilling,
        #[json("PROBLEM_WITH_REMITTANCE")]
        ProblemWithRemittance,
        #[json("OTHER")]
        Other,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum DisputeEventType {
        #[json("dispute-created")]
        DisputeCreated,
        #[json("dispute-modified")]
        DisputeModified,
    }
}

model! {
    /// Payload of the events `dispute-created` and `dispute-modified`.
    pub struct DisputeWebhook {
        /// Identifier of the dispute.
        #[json("disputeId")]
        pub dispute_id: Option<DisputeId>,
        /// Identifier of the transaction.
        #[json("transactionId", nullable)]
        pub transaction_id: Option<TransactionId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<DisputeEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<DisputeWebhookEmbedded>,
        /// Links to related resources: `dispute`, `transaction`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct DisputeWebhookEmbedded {
        /// Current state of the dispute.
        #[json("dispute")]
        pub dispute: Option<Dispute>,
        /// Current state of the transaction.
        #[json("transaction", nullable)]
        pub transaction: Option<Transaction>,
    }
}

model! {
    /// Fee on transactions, with its formula and settlement.
    pub struct Fee {
        /// Identifier of the fee.
        #[json("id")]
        pub id: Option<FeeId>,
        /// Side of the fee: a buy fee or a sell fee.
        #[json("type", required)]
        pub type_: FeeType,
        /// Name of the fee. At most 255 characters. Example: `A gateway fee`.
        #[json("name", required)]
        pub name: String,
        /// Filter for the transactions that the fee applies to, or `null`. At most 255 characters.
        /// Example: `type:sale,capture;result:approved`.
        #[json("filter", nullable)]
        pub filter: Option<String>,
        /// Formula of the fee.
        #[json("formula", required)]
        pub formula: FeeFormula,
        /// Settings for the settlement of the fee, or `null`.
        #[json("settlementSettings", nullable)]
        pub settlement_settings: Option<SettlementSettings>,
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
    /// Request body of [`Fees::create`](crate::payments::Fees::create) and
    /// [`Fees::upsert`](crate::payments::Fees::upsert): the writable properties of a [`Fee`].
    #[request_of(Fee)]
    #[new(value type_: FeeType, value name: String, value formula: FeeFormula)]
    pub struct FeeRequest {
        /// Side of the fee: a buy fee or a sell fee.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: FeeType,
        /// Name of the fee. At most 255 characters. Example: `A gateway fee`.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Filter for the transactions that the fee applies to, or `null`. At most 255 characters.
        /// Example: `type:sale,capture;result:approved`.
        #[json("filter", nullable)]
        #[setter(with_filter)]
        pub filter: Nullable<String>,
        /// Formula of the fee.
        #[json("formula", required)]
        #[required_setter(with_formula)]
        pub formula: FeeFormula,
        /// Settings for the settlement of the fee, or `null`.
        #[json("settlementSettings", nullable)]
        #[setter(with_settlement_settings)]
        pub settlement_settings: Nullable<SettlementSettings>,
    }
}

union! {
    /// Formula of a fee: a fixed amount or a percentage.
    #[tag("type")]
    pub enum FeeFormula {
        /// Formula of a fee with a fixed amount.
        #[json("fixed-fee", adds_tag)]
        Fixed(Box<FixedFeeFormula>),
        /// Formula of a fee with a percentage of the amount.
        #[json("percentage", adds_tag)]
        Percentage(Box<PercentageFeeFormula>),
    }
}

model! {
    /// Formula of a fee with a fixed amount.
    #[tag("type")]
    #[new(value currency: String, value amount: Decimal)]
    pub struct FixedFeeFormula {
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Amount of the fee, in the currency of `currency`. Example: `10`.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
    }
}

model! {
    /// Changes of a fee.
    pub struct FeeUpdate {
        /// Side of the fee: a buy fee or a sell fee.
        #[json("type")]
        #[setter(with_type)]
        pub type_: Option<FeeType>,
        /// Name of the fee. At most 255 characters. Example: `A gateway fee`.
        #[json("name")]
        #[setter(with_name)]
        pub name: Option<String>,
        /// Filter for the transactions that the fee applies to, or `null`. At most 255 characters.
        /// Example: `type:sale,capture;result:approved`.
        #[json("filter", nullable)]
        #[setter(with_filter)]
        pub filter: Nullable<String>,
        /// Formula of the fee.
        #[json("formula")]
        #[setter(with_formula)]
        pub formula: Option<FeeFormula>,
        /// Settings for the settlement of the fee, or `null`.
        #[json("settlementSettings", nullable)]
        #[setter(with_settlement_settings)]
        pub settlement_settings: Nullable<SettlementSettings>,
    }
}

model! {
    /// Formula of a fee with a percentage of the amount.
    #[tag("type")]
    #[new(value currency: String, plain bips: i64)]
    pub struct PercentageFeeFormula {
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Percentage of the fee, in basis points (100 are one percent).
        #[json("bips", required)]
        #[plain_setter(with_bips: i64)]
        pub bips: i64,
        /// Minimum amount of the fee, in the currency of `currency`. Example: `10`.
        #[json("minAmount")]
        #[setter(with_min_amount)]
        pub min_amount: Option<Decimal>,
    }
}

open_enum! {
    /// Side of the fee: a buy fee or a sell fee. The meaning of the sides is not documented.
    pub enum FeeType {
        #[json("buy")]
        Buy,
        #[json("sell")]
        Sell,
    }
}

model! {
    /// Changes of a bank account, without a payment token.
    pub struct BankAccountUpdatePlain {
        /// Name of the bank.
        #[json("bankName", sensitive)]
        #[setter(with_bank_name)]
        pub bank_name: Option<String>,
        /// Type of the bank account.
        #[json("accountType")]
        #[setter(with_account_type)]
        pub account_type: Option<BankAccountType>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Option<ContactObjectRequest>,
        /// Identifier of the gateway account that payments with this instrument prefer.
        #[json("stickyGatewayAccountId")]
        #[setter(with_sticky_gateway_account_id)]
        pub sticky_gateway_account_id: Option<GatewayAccountId>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        #[plain_setter(with_use_as_backup: bool)]
        pub use_as_backup: Option<bool>,
    }
}

model! {
    /// Changes of a payment card, without a payment token.
    pub struct PaymentCardUpdatePlain {
        /// Card verification value (CVV).
        #[json("cvv", sensitive)]
        #[setter(with_cvv)]
        pub cvv: Option<String>,
        /// Expiration month of the card.
        #[json("expMonth", sensitive)]
        #[plain_setter(with_exp_month: i64)]
        pub exp_month: Option<i64>,
        /// Expiration year of the card.
        #[json("expYear", sensitive)]
        #[plain_setter(with_exp_year: i64)]
        pub exp_year: Option<i64>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Option<ContactObjectRequest>,
        /// Identifier of the gateway account that payments with this instrument prefer.
        #[json("stickyGatewayAccountId")]
        #[setter(with_sticky_gateway_account_id)]
        pub sticky_gateway_account_id: Option<GatewayAccountId>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        #[plain_setter(with_use_as_backup: bool)]
        pub use_as_backup: Option<bool>,
    }
}

model! {
    /// Request to create a payment instrument from a payment token.
    #[new(value customer_id: CustomerId, value token: String)]
    pub struct PaymentInstrumentCreateToken {
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Payment token; it can be used once.
        #[json("token", required, sensitive)]
        #[required_setter(with_token)]
        pub token: String,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        #[plain_setter(with_use_as_backup: bool)]
        pub use_as_backup: Option<bool>,
    }
}

model! {
    /// Inquiry about the name of the holder of a payment instrument, with its result.
    pub struct PaymentInstrumentNameInquiry {
        /// Identifier of the gateway account that performs the inquiry.
        #[json("gatewayAccountId", required)]
        pub gateway_account_id: GatewayAccountId,
        /// Result of the inquiry about the name.
        #[json("result")]
        pub result: Option<PaymentInstrumentNameInquiryResult>,
        /// Response to the inquiry, as text.
        #[json("response", sensitive)]
        pub response: Option<String>,
    }
}

model! {
    /// Request body of
    /// [`PaymentInstruments::inquire_name`](crate::payments::PaymentInstruments::inquire_name): the
    /// writable properties of a [`PaymentInstrumentNameInquiry`].
    #[request_of(PaymentInstrumentNameInquiry)]
    #[new(value gateway_account_id: GatewayAccountId)]
    pub struct PaymentInstrumentNameInquiryRequest {
        /// Identifier of the gateway account that performs the inquiry.
        #[json("gatewayAccountId", required)]
        #[required_setter(with_gateway_account_id)]
        pub gateway_account_id: GatewayAccountId,
    }
}

open_enum! {
    /// Result of the inquiry about the name.
    pub enum PaymentInstrumentNameInquiryResult {
        #[json("full-match")]
        FullMatch,
        #[json("partial-match")]
        PartialMatch,
        #[json("no-match")]
        NoMatch,
        #[json("not-supported")]
        NotSupported,
        #[json("unknown")]
        UnknownValue,
    }
}

model! {
    /// Changes of a payment instrument, with a payment token.
    pub struct PaymentInstrumentUpdateToken {
        /// Payment token; it can be used once.
        #[json("token", sensitive)]
        #[setter(with_token)]
        pub token: Option<String>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Option<ContactObjectRequest>,
        /// Identifier of the gateway account that payments with this instrument prefer, or `null`.
        #[json("stickyGatewayAccountId", nullable)]
        #[setter(with_sticky_gateway_account_id)]
        pub sticky_gateway_account_id: Nullable<GatewayAccountId>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        #[plain_setter(with_use_as_backup: bool)]
        pub use_as_backup: Option<bool>,
    }
}

model! {
    /// Name of a bank that issues payment cards.
    pub struct PaymentCardBankName {
        /// Name of the bank.
        #[json("name")]
        pub name: Option<String>,
    }
}

presence_union! {
    /// New payment instrument: a payment token, or plain data of a card, a bank account, a PayPal
    /// account or another method.
    #[present(Token, "token")]
    #[present(PaymentCardCreatePlain, "pan")]
    #[present(BankAccountCreatePlain, "accountNumberType")]
    #[present(PayPalAccount, "username")]
    pub enum PaymentInstrumentCreate {
        /// Request to create a payment instrument from a payment token.
        Token(Box<PaymentInstrumentCreateToken>),
        /// Details of a payment card to create, without a payment token.
        PaymentCardCreatePlain(Box<PaymentCardCreatePlain>),
        /// Details of a bank account to create, with a BBAN or an IBAN.
        BankAccountCreatePlain(Box<BankAccountCreatePlain>),
        /// PayPal account of a customer, as a payment instrument.
        PayPalAccount(Box<PayPalAccountRequest>),
        #[other]
        /// Payment instrument of an alternative payment method.
        AlternativeInstrument(Box<AlternativeInstrumentRequest>),
    }
}

presence_union! {
    /// Changes of a payment instrument: a payment token, or properties of a card or a bank account.
    #[present(Token, "token")]
    #[present(BankAccountUpdatePlain, "bankName")]
    #[present(BankAccountUpdatePlain, "accountType")]
    pub enum PaymentInstrumentUpdate {
        /// Changes of a payment instrument, with a payment token.
        Token(Box<PaymentInstrumentUpdateToken>),
        /// Changes of a bank account, without a payment token.
        BankAccountUpdatePlain(Box<BankAccountUpdatePlain>),
        #[other]
        /// Changes of a payment card, without a payment token.
        PaymentCardUpdatePlain(Box<PaymentCardUpdatePlain>),
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum PaymentCardEventType {
        #[json("payment-card-created")]
        PaymentCardCreated,
        #[json("payment-card-expiration-reminder")]
        PaymentCardExpirationReminder,
        #[json("payment-card-expired")]
        PaymentCardExpired,
    }
}

model! {
    /// Payload of the events `payment-card-created`, `payment-card-expiration-reminder` and
    /// `payment-card-expired`.
    pub struct PaymentCardWebhook {
        /// Identifier of the payment card.
        #[json("paymentCardId")]
        pub payment_card_id: Option<PaymentInstrumentId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<PaymentCardEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<PaymentCardWebhookEmbedded>,
        /// Links to related resources: `paymentCard`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct PaymentCardWebhookEmbedded {
        /// Payment card that the event concerns.
        #[json("paymentCard")]
        pub payment_card: Option<PaymentCard>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum PaymentInstrumentEventType {
        #[json("payment-instrument-modified")]
        PaymentInstrumentModified,
    }
}

model! {
    /// Payload of the event `payment-instrument-modified`.
    pub struct PaymentInstrumentWebhook {
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId")]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<PaymentInstrumentEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<PaymentInstrumentWebhookEmbedded>,
        /// Links to related resources: `paymentInstrument`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct PaymentInstrumentWebhookEmbedded {
        /// Current state of the payment instrument.
        #[json("paymentInstrument")]
        pub payment_instrument: Option<PaymentInstrument>,
    }
}

model! {
    /// Payment token of an alternative payment method.
    pub struct AlternativePaymentToken {
        /// Payment method.
        #[json("method", required)]
        pub method: PaymentMethod,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        pub billing_address: ContactObject,
        /// Identifier of the alternative payment token.
        #[json("id", sensitive)]
        pub id: Option<PaymentTokenId>,
        /// `true` when the token has been used. Default: `false`.
        #[json("isUsed")]
        pub is_used: Option<bool>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the use of the token, or `null`.
        #[json("usageTime", nullable)]
        pub usage_time: Option<Timestamp>,
        /// Timestamp of the expiration of the token, or `null`.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`AlternativePaymentToken`]: its writable properties.
    #[request_of(AlternativePaymentToken)]
    #[new(value method: PaymentMethod, value billing_address: ContactObjectRequest)]
    pub struct AlternativePaymentTokenRequest {
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: PaymentMethod,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        #[required_setter(with_billing_address)]
        pub billing_address: ContactObjectRequest,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
        /// Lead source of the customer.
        #[json("leadSource", sensitive)]
        #[setter(with_lead_source)]
        pub lead_source: Option<LeadSourceRequest>,
    }
}

model! {
    /// Bank account in a payment token, with a basic bank account number (BBAN).
    #[tag("accountNumberType")]
    pub struct BbanInstrument {
        /// Routing number of the bank, as digits.
        #[json("routingNumber", required, sensitive)]
        pub routing_number: String,
        /// Type of the bank account.
        #[json("accountType", required)]
        pub account_type: BankAccountType,
        /// Bank identifier code (BIC).
        #[json("bic", sensitive)]
        pub bic: Option<String>,
        /// Name of the bank.
        #[json("bankName", sensitive)]
        pub bank_name: Option<String>,
        /// Last four digits of the account number.
        #[json("last4", sensitive)]
        pub last4: Option<String>,
    }
}

model! {
    /// Request form of [`BbanInstrument`]: its writable properties.
    #[tag("accountNumberType")]
    #[request_of(BbanInstrument)]
    #[new(
        value
        account_number:String,
        value
        routing_number:String,
        value
        account_type:BankAccountType
    )]
    pub struct BbanInstrumentRequest {
        /// Account number, as digits.
        #[json("accountNumber", required, sensitive)]
        #[required_setter(with_account_number)]
        pub account_number: String,
        /// Routing number of the bank, as digits.
        #[json("routingNumber", required, sensitive)]
        #[required_setter(with_routing_number)]
        pub routing_number: String,
        /// Type of the bank account.
        #[json("accountType", required)]
        #[required_setter(with_account_type)]
        pub account_type: BankAccountType,
        /// Bank identifier code (BIC).
        #[json("bic", sensitive)]
        #[setter(with_bic)]
        pub bic: Option<String>,
        /// Name of the bank.
        #[json("bankName", sensitive)]
        #[setter(with_bank_name)]
        pub bank_name: Option<String>,
    }
}

union! {
    /// Bank account in a payment token, with a BBAN or an IBAN.
    #[tag("accountNumberType")]
    pub enum BankAccountInstrument {
        /// Bank account in a payment token, with a basic bank account number (BBAN).
        #[json("BBAN", adds_tag)]
        Bban(Box<BbanInstrument>),
        /// Bank account in a payment token, with an international bank account number (IBAN).
        #[json("IBAN", adds_tag)]
        Iban(Box<IbanInstrument>),
    }
}

union! {
    /// Request form of [`BankAccountInstrument`]: its writable properties.
    #[tag("accountNumberType")]
    pub enum BankAccountInstrumentRequest {
        /// Bank account in a payment token, with a basic bank account number (BBAN).
        #[json("BBAN", adds_tag)]
        Bban(Box<BbanInstrumentRequest>),
        /// Bank account in a payment token, with an international bank account number (IBAN).
        #[json("IBAN", adds_tag)]
        Iban(Box<IbanInstrumentRequest>),
    }
}

model! {
    /// Payment token of a bank account.
    pub struct BankAccountToken {
        /// Payment method.
        #[json("method", required)]
        pub method: BankAccountTokenMethod,
        /// Bank account of the token.
        #[json("paymentInstrument", required)]
        pub payment_instrument: BankAccountInstrument,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        pub billing_address: ContactObject,
        /// Identifier of the bank account token.
        #[json("id", sensitive)]
        pub id: Option<PaymentTokenId>,
        /// `true` when the token has been used. Default: `false`.
        #[json("isUsed")]
        pub is_used: Option<bool>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the use of the token, or `null`.
        #[json("usageTime", nullable)]
        pub usage_time: Option<Timestamp>,
        /// Timestamp of the expiration of the token, or `null`.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`BankAccountToken`]: its writable properties.
    #[request_of(BankAccountToken)]
    #[new(
        value
        method:BankAccountTokenMethod,
        value
        payment_instrument:BankAccountInstrumentRequest,
        value
        billing_address:ContactObjectRequest
    )]
    pub struct BankAccountTokenRequest {
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: BankAccountTokenMethod,
        /// Bank account of the token.
        #[json("paymentInstrument", required)]
        #[required_setter(with_payment_instrument)]
        pub payment_instrument: BankAccountInstrumentRequest,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        #[required_setter(with_billing_address)]
        pub billing_address: ContactObjectRequest,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
        /// Lead source of the customer.
        #[json("leadSource", sensitive)]
        #[setter(with_lead_source)]
        pub lead_source: Option<LeadSourceRequest>,
    }
}

open_enum! {
    /// Payment method.
    pub enum BankAccountTokenMethod {
        #[json("ach")]
        Ach,
        #[json("echeck")]
        Echeck,
    }
}

union! {
    /// Payment token of any payment method; `method` selects the form.
    #[tag("method")]
    pub enum CompositeToken {
        /// Payment token of a payment card.
        #[json("payment-card", adds_tag)]
        PaymentCard(Box<PaymentCardToken>),
        /// Payment token of a PayPal billing agreement.
        #[json("paypal", adds_tag)]
        PayPal(Box<PayPalToken>),
        /// Payment token of a bank account.
        #[json("ach", "echeck")]
        BankAccount(Box<BankAccountToken>),
        /// Payment token of a digital wallet.
        #[json("digital-wallet", adds_tag)]
        DigitalWallet(Box<DigitalWalletToken>),
        /// Payment token of a bank account that is linked through Plaid.
        #[json("plaid-account", adds_tag)]
        PlaidAccount(Box<PlaidAccountToken>),
        /// Payment token of a Khelocard.
        #[json("Khelocard", adds_tag)]
        KhelocardCard(Box<KhelocardCardToken>),
        /// Payment token of Klarna.
        #[json("Klarna", adds_tag)]
        Klarna(Box<KlarnaToken>),
        /// Payment token of a cryptocurrency wallet.
        #[json("cryptocurrency", adds_tag)]
        Cryptocurrency(Box<CryptocurrencyToken>),
        #[other]
        /// Payment token of an alternative payment method.
        AlternativePayment(Box<AlternativePaymentToken>),
    }
}

union! {
    /// Request form of [`CompositeToken`]: its writable properties.
    #[tag("method")]
    pub enum CompositeTokenRequest {
        /// Payment token of a payment card.
        #[json("payment-card", adds_tag)]
        PaymentCard(Box<PaymentCardTokenRequest>),
        /// Payment token of a PayPal billing agreement.
        #[json("paypal", adds_tag)]
        PayPal(Box<PayPalTokenRequest>),
        /// Payment token of a bank account.
        #[json("ach", "echeck")]
        BankAccount(Box<BankAccountTokenRequest>),
        /// Payment token of a digital wallet.
        #[json("digital-wallet", adds_tag)]
        DigitalWallet(Box<DigitalWalletTokenRequest>),
        /// Payment token of a bank account that is linked through Plaid.
        #[json("plaid-account", adds_tag)]
        PlaidAccount(Box<PlaidAccountTokenRequest>),
        /// Payment token of a Khelocard.
        #[json("Khelocard", adds_tag)]
        KhelocardCard(Box<KhelocardCardTokenRequest>),
        /// Payment token of Klarna.
        #[json("Klarna", adds_tag)]
        Klarna(Box<KlarnaTokenRequest>),
        /// Payment token of a cryptocurrency wallet.
        #[json("cryptocurrency", adds_tag)]
        Cryptocurrency(Box<CryptocurrencyTokenRequest>),
        #[other]
        /// Payment token of an alternative payment method.
        AlternativePayment(Box<AlternativePaymentTokenRequest>),
    }
}

model! {
    /// Payment token of a cryptocurrency wallet.
    #[tag("method")]
    pub struct CryptocurrencyToken {
        /// Name of the wallet, or `null`. At most 255 characters.
        #[json("walletName", nullable, sensitive)]
        pub wallet_name: Option<String>,
        /// Address of the wallet, or `null`. At most 255 characters.
        #[json("walletAddress", nullable, sensitive)]
        pub wallet_address: Option<String>,
        /// Currency of the wallet, or `null`. At most 255 characters.
        #[json("walletCurrency", nullable)]
        pub wallet_currency: Option<String>,
        /// Blockchain network of the wallet, or `null`. At most 255 characters.
        #[json("walletNetwork", nullable)]
        pub wallet_network: Option<String>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Identifier of the cryptocurrency token.
        #[json("id", sensitive)]
        pub id: Option<PaymentTokenId>,
        /// `true` when the token has been used. Default: `false`.
        #[json("isUsed")]
        pub is_used: Option<bool>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the use of the token, or `null`.
        #[json("usageTime", nullable)]
        pub usage_time: Option<Timestamp>,
        /// Timestamp of the expiration of the token, or `null`.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`CryptocurrencyToken`]: its writable properties.
    #[tag("method")]
    #[request_of(CryptocurrencyToken)]
    pub struct CryptocurrencyTokenRequest {
        /// Name of the wallet, or `null`. At most 255 characters.
        #[json("walletName", nullable, sensitive)]
        #[setter(with_wallet_name)]
        pub wallet_name: Nullable<String>,
        /// Address of the wallet, or `null`. At most 255 characters.
        #[json("walletAddress", nullable, sensitive)]
        #[setter(with_wallet_address)]
        pub wallet_address: Nullable<String>,
        /// Currency of the wallet, or `null`. At most 255 characters.
        #[json("walletCurrency", nullable)]
        #[setter(with_wallet_currency)]
        pub wallet_currency: Nullable<String>,
        /// Blockchain network of the wallet, or `null`. At most 255 characters.
        #[json("walletNetwork", nullable)]
        #[setter(with_wallet_network)]
        pub wallet_network: Nullable<String>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
        /// Lead source of the customer.
        #[json("leadSource", sensitive)]
        #[setter(with_lead_source)]
        pub lead_source: Option<LeadSourceRequest>,
    }
}

model! {
    /// Payment token of a digital wallet.
    #[tag("method")]
    pub struct DigitalWalletToken {
        /// Digital wallet payment of the token.
        #[json("paymentInstrument", required)]
        pub payment_instrument: DigitalWalletTokenPaymentInstrument,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Identifier of the digital wallet token.
        #[json("id", sensitive)]
        pub id: Option<PaymentTokenId>,
        /// `true` when the token has been used. Default: `false`.
        #[json("isUsed")]
        pub is_used: Option<bool>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the use of the token, or `null`.
        #[json("usageTime", nullable)]
        pub usage_time: Option<Timestamp>,
        /// Timestamp of the expiration of the token, or `null`.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`DigitalWalletToken`]: its writable properties.
    #[tag("method")]
    #[request_of(DigitalWalletToken)]
    #[new(value payment_instrument: DigitalWalletTokenPaymentInstrumentRequest)]
    pub struct DigitalWalletTokenRequest {
        /// Digital wallet payment of the token.
        #[json("paymentInstrument", required)]
        #[required_setter(with_payment_instrument)]
        pub payment_instrument: DigitalWalletTokenPaymentInstrumentRequest,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
        /// Lead source of the customer.
        #[json("leadSource", sensitive)]
        #[setter(with_lead_source)]
        pub lead_source: Option<LeadSourceRequest>,
    }
}

model! {
    /// Digital wallet payment of the token.
    pub struct DigitalWalletTokenPaymentInstrument {
        /// Type of the digital wallet.
        #[json("type", required)]
        pub type_: DigitalWalletType,
        /// Amount of the payment.
        #[json("amount", required)]
        pub amount: Decimal,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// Descriptor of the payment.
        #[json("descriptor", required)]
        pub descriptor: String,
        /// Bank identification number: the first digits of the card number, or `null`.
        #[json("bin", nullable, sensitive)]
        pub bin: Option<String>,
        /// Last four digits of the card number.
        #[json("last4", sensitive)]
        pub last4: Option<String>,
        /// Last four digits of the card number behind the digital wallet, or `null`.
        #[json("fpanLast4", nullable, sensitive)]
        pub fpan_last4: Option<String>,
        /// Brand of the payment card.
        #[json("brand")]
        pub brand: Option<PaymentCardBrand>,
        /// Expiration month of the payment card.
        #[json("expMonth", sensitive)]
        pub exp_month: Option<i64>,
        /// Expiration year of the payment card.
        #[json("expYear", sensitive)]
        pub exp_year: Option<i64>,
    }
}

model! {
    /// Request form of [`DigitalWalletTokenPaymentInstrument`]: its writable properties.
    #[request_of(DigitalWalletTokenPaymentInstrument)]
    #[new(
        value
        type_:DigitalWalletType,
        value
        amount:Decimal,
        value
        currency:String,
        value
        descriptor:String,
        entries
        payload:Json
    )]
    pub struct DigitalWalletTokenPaymentInstrumentRequest {
        /// Type of the digital wallet.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: DigitalWalletType,
        /// Amount of the payment.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Descriptor of the payment.
        #[json("descriptor", required)]
        #[required_setter(with_descriptor)]
        pub descriptor: String,
        /// Payment data of the digital wallet.
        #[json("payload", required, sensitive)]
        #[items_setter(with_payload)]
        pub payload: Map<Json>,
    }
}

model! {
    /// Bank account in a payment token, with an international bank account number (IBAN).
    #[tag("accountNumberType")]
    pub struct IbanInstrument {
        /// Bank identifier code (BIC).
        #[json("bic", sensitive)]
        pub bic: Option<String>,
        /// Name of the bank.
        #[json("bankName", sensitive)]
        pub bank_name: Option<String>,
        /// Last four digits of the account number.
        #[json("last4", sensitive)]
        pub last4: Option<String>,
    }
}

model! {
    /// Request form of [`IbanInstrument`]: its writable properties.
    #[tag("accountNumberType")]
    #[request_of(IbanInstrument)]
    #[new(value account_number: String)]
    pub struct IbanInstrumentRequest {
        /// International bank account number (IBAN).
        #[json("accountNumber", required, sensitive)]
        #[required_setter(with_account_number)]
        pub account_number: String,
        /// Bank identifier code (BIC).
        #[json("bic", sensitive)]
        #[setter(with_bic)]
        pub bic: Option<String>,
        /// Name of the bank.
        #[json("bankName", sensitive)]
        #[setter(with_bank_name)]
        pub bank_name: Option<String>,
    }
}

model! {
    /// Payment token of a Khelocard.
    #[tag("method")]
    pub struct KhelocardCardToken {
        /// Khelocard of the token.
        #[json("paymentInstrument", required)]
        pub payment_instrument: KhelocardCardTokenPaymentInstrument,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        pub billing_address: ContactObject,
        /// Identifier of the Khelocard token.
        #[json("id", sensitive)]
        pub id: Option<PaymentTokenId>,
        /// `true` when the token has been used. Default: `false`.
        #[json("isUsed")]
        pub is_used: Option<bool>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the use of the token, or `null`.
        #[json("usageTime", nullable)]
        pub usage_time: Option<Timestamp>,
        /// Timestamp of the expiration of the token, or `null`.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`KhelocardCardToken`]: its writable properties.
    #[tag("method")]
    #[request_of(KhelocardCardToken)]
    #[new(
        value
        payment_instrument:KhelocardCardTokenPaymentInstrumentRequest,
        value
        billing_address:ContactObjectRequest
    )]
    pub struct KhelocardCardTokenRequest {
        /// Khelocard of the token.
        #[json("paymentInstrument", required)]
        #[required_setter(with_payment_instrument)]
        pub payment_instrument: KhelocardCardTokenPaymentInstrumentRequest,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        #[required_setter(with_billing_address)]
        pub billing_address: ContactObjectRequest,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
        /// Lead source of the customer.
        #[json("leadSource", sensitive)]
        #[setter(with_lead_source)]
        pub lead_source: Option<LeadSourceRequest>,
    }
}

model! {
    /// Khelocard of the token.
    pub struct KhelocardCardTokenPaymentInstrument {
        /// Last four digits of the card number.
        #[json("last4", sensitive)]
        pub last4: Option<String>,
        /// Expiration month of the card.
        #[json("expMonth", required, sensitive)]
        pub exp_month: i64,
        /// Expiration year of the card.
        #[json("expYear", required, sensitive)]
        pub exp_year: i64,
    }
}

model! {
    /// Request form of [`KhelocardCardTokenPaymentInstrument`]: its writable properties.
    #[request_of(KhelocardCardTokenPaymentInstrument)]
    #[new(value number: String, value cvv: String, plain exp_month: i64, plain exp_year: i64)]
    pub struct KhelocardCardTokenPaymentInstrumentRequest {
        /// Number of the Khelocard.
        #[json("number", required, sensitive)]
        #[required_setter(with_number)]
        pub number: String,
        /// Card verification value (CVV).
        #[json("cvv", required, sensitive)]
        #[required_setter(with_cvv)]
        pub cvv: String,
        /// Expiration month of the card.
        #[json("expMonth", required, sensitive)]
        #[plain_setter(with_exp_month: i64)]
        pub exp_month: i64,
        /// Expiration year of the card.
        #[json("expYear", required, sensitive)]
        #[plain_setter(with_exp_year: i64)]
        pub exp_year: i64,
    }
}

model! {
    /// Payment token of Klarna.
    #[tag("method")]
    pub struct KlarnaToken {
        /// Klarna authorization of the token.
        #[json("paymentInstrument", required)]
        pub payment_instrument: KlarnaTokenPaymentInstrument,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Identifier of the Klarna token.
        #[json("id", sensitive)]
        pub id: Option<PaymentTokenId>,
        /// `true` when the token has been used. Default: `false`.
        #[json("isUsed")]
        pub is_used: Option<bool>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the use of the token, or `null`.
        #[json("usageTime", nullable)]
        pub usage_time: Option<Timestamp>,
        /// Timestamp of the expiration of the token, or `null`.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`KlarnaToken`]: its writable properties.
    #[tag("method")]
    #[request_of(KlarnaToken)]
    #[new(value payment_instrument: KlarnaTokenPaymentInstrument)]
    pub struct KlarnaTokenRequest {
        /// Klarna authorization of the token.
        #[json("paymentInstrument", required)]
        #[required_setter(with_payment_instrument)]
        pub payment_instrument: KlarnaTokenPaymentInstrument,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
        /// Lead source of the customer.
        #[json("leadSource", sensitive)]
        #[setter(with_lead_source)]
        pub lead_source: Option<LeadSourceRequest>,
    }
}

model! {
    /// Klarna authorization of the token.
    #[new(value klarna_authorization_token: String, value klarna_session_id: String)]
    pub struct KlarnaTokenPaymentInstrument {
        /// Authorization token of Klarna.
        #[json("klarnaAuthorizationToken", required, sensitive)]
        #[required_setter(with_klarna_authorization_token)]
        pub klarna_authorization_token: String,
        /// Identifier of the Klarna session.
        #[json("klarnaSessionId", required, sensitive)]
        #[required_setter(with_klarna_session_id)]
        pub klarna_session_id: String,
    }
}

model! {
    /// Payment token of a PayPal billing agreement.
    #[tag("method")]
    pub struct PayPalToken {
        /// PayPal billing agreement of the token.
        #[json("paymentInstrument", required)]
        pub payment_instrument: PayPalTokenPaymentInstrument,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Identifier of the PayPal token.
        #[json("id", sensitive)]
        pub id: Option<PaymentTokenId>,
        /// `true` when the token has been used. Default: `false`.
        #[json("isUsed")]
        pub is_used: Option<bool>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the use of the token, or `null`.
        #[json("usageTime", nullable)]
        pub usage_time: Option<Timestamp>,
        /// Timestamp of the expiration of the token, or `null`.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`PayPalToken`]: its writable properties.
    #[tag("method")]
    #[request_of(PayPalToken)]
    #[new(value payment_instrument: PayPalTokenPaymentInstrument)]
    pub struct PayPalTokenRequest {
        /// PayPal billing agreement of the token.
        #[json("paymentInstrument", required)]
        #[required_setter(with_payment_instrument)]
        pub payment_instrument: PayPalTokenPaymentInstrument,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
        /// Lead source of the customer.
        #[json("leadSource", sensitive)]
        #[setter(with_lead_source)]
        pub lead_source: Option<LeadSourceRequest>,
    }
}

model! {
    /// PayPal billing agreement of the token.
    #[new(value paypal_merchant_id: String, value billing_agreement_token: String)]
    pub struct PayPalTokenPaymentInstrument {
        /// Identifier of the merchant at PayPal.
        #[json("paypalMerchantId", required)]
        #[required_setter(with_paypal_merchant_id)]
        pub paypal_merchant_id: String,
        /// Token of the PayPal billing agreement.
        #[json("billingAgreementToken", required, sensitive)]
        #[required_setter(with_billing_agreement_token)]
        pub billing_agreement_token: String,
    }
}

model! {
    /// Payment token of a payment card.
    #[tag("method")]
    pub struct PaymentCardToken {
        /// Payment card of the token.
        #[json("paymentInstrument", required)]
        pub payment_instrument: PaymentCardTokenPaymentInstrument,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Identifier of the payment card token.
        #[json("id", sensitive)]
        pub id: Option<PaymentTokenId>,
        /// `true` when the token has been used. Default: `false`.
        #[json("isUsed")]
        pub is_used: Option<bool>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the use of the token, or `null`.
        #[json("usageTime", nullable)]
        pub usage_time: Option<Timestamp>,
        /// Timestamp of the expiration of the token, or `null`.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`PaymentCardToken`]: its writable properties.
    #[tag("method")]
    #[request_of(PaymentCardToken)]
    #[new(value payment_instrument: PaymentCardTokenPaymentInstrumentRequest)]
    pub struct PaymentCardTokenRequest {
        /// Payment card of the token.
        #[json("paymentInstrument", required)]
        #[required_setter(with_payment_instrument)]
        pub payment_instrument: PaymentCardTokenPaymentInstrumentRequest,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Option<ContactObjectRequest>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
        /// Lead source of the customer.
        #[json("leadSource", sensitive)]
        #[setter(with_lead_source)]
        pub lead_source: Option<LeadSourceRequest>,
    }
}

model! {
    /// Payment card of the token.
    pub struct PaymentCardTokenPaymentInstrument {
        /// Encrypted card verification value (CVV), or `null`. At most 255 characters.
        #[json("encryptedCvv", nullable, sensitive)]
        pub encrypted_cvv: Option<String>,
        /// Expiration month of the card.
        #[json("expMonth", required, sensitive)]
        pub exp_month: i64,
        /// Expiration year of the card.
        #[json("expYear", required, sensitive)]
        pub exp_year: i64,
        /// Bank identification number: the first digits of the card number, or `null`.
        #[json("bin", nullable, sensitive)]
        pub bin: Option<String>,
        /// Last four digits of the card number, or `null`.
        #[json("last4", nullable, sensitive)]
        pub last4: Option<String>,
        /// Brand of the payment card.
        #[json("brand")]
        pub brand: Option<PaymentCardBrand>,
    }
}

model! {
    /// Request form of [`PaymentCardTokenPaymentInstrument`]: its writable properties.
    #[request_of(PaymentCardTokenPaymentInstrument)]
    #[new(plain exp_month: i64, plain exp_year: i64)]
    pub struct PaymentCardTokenPaymentInstrumentRequest {
        /// Card number (PAN).
        #[json("pan", sensitive)]
        #[setter(with_pan)]
        pub pan: Option<String>,
        /// Card verification value (CVV).
        #[json("cvv", sensitive)]
        #[setter(with_cvv)]
        pub cvv: Option<String>,
        /// Encrypted card verification value (CVV), or `null`. At most 255 characters.
        #[json("encryptedCvv", nullable, sensitive)]
        #[setter(with_encrypted_cvv)]
        pub encrypted_cvv: Nullable<String>,
        /// Expiration month of the card.
        #[json("expMonth", required, sensitive)]
        #[plain_setter(with_exp_month: i64)]
        pub exp_month: i64,
        /// Expiration year of the card.
        #[json("expYear", required, sensitive)]
        #[plain_setter(with_exp_year: i64)]
        pub exp_year: i64,
    }
}

model! {
    /// Payment token of a bank account that is linked through Plaid.
    #[tag("method")]
    pub struct PlaidAccountToken {
        /// Plaid account of the token.
        #[json("paymentInstrument", required)]
        pub payment_instrument: PlaidAccountTokenPaymentInstrument,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        pub billing_address: ContactObject,
        /// Identifier of the Plaid account token.
        #[json("id", sensitive)]
        pub id: Option<PaymentTokenId>,
        /// `true` when the token has been used. Default: `false`.
        #[json("isUsed")]
        pub is_used: Option<bool>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the use of the token, or `null`.
        #[json("usageTime", nullable)]
        pub usage_time: Option<Timestamp>,
        /// Timestamp of the expiration of the token, or `null`.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`PlaidAccountToken`]: its writable properties.
    #[tag("method")]
    #[request_of(PlaidAccountToken)]
    #[new(
        value
        payment_instrument:PlaidAccountTokenPaymentInstrumentRequest,
        value
        billing_address:ContactObjectRequest
    )]
    pub struct PlaidAccountTokenRequest {
        /// Plaid account of the token.
        #[json("paymentInstrument", required)]
        #[required_setter(with_payment_instrument)]
        pub payment_instrument: PlaidAccountTokenPaymentInstrumentRequest,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        #[required_setter(with_billing_address)]
        pub billing_address: ContactObjectRequest,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
        /// Lead source of the customer.
        #[json("leadSource", sensitive)]
        #[setter(with_lead_source)]
        pub lead_source: Option<LeadSourceRequest>,
    }
}

model! {
    /// Plaid account of the token.
    pub struct PlaidAccountTokenPaymentInstrument {
        /// Public token of Plaid.
        #[json("publicToken", required, sensitive)]
        pub public_token: String,
        /// Identifier of the account at Plaid.
        #[json("accountId", required, sensitive)]
        pub account_id: String,
    }
}

model! {
    /// Request form of [`PlaidAccountTokenPaymentInstrument`]: its writable properties.
    #[request_of(PlaidAccountTokenPaymentInstrument)]
    #[new(value link_token: String, value public_token: String, value account_id: String)]
    pub struct PlaidAccountTokenPaymentInstrumentRequest {
        /// Plaid Link token of the linking.
        #[json("linkToken", required, sensitive)]
        #[required_setter(with_link_token)]
        pub link_token: String,
        /// Public token of Plaid.
        #[json("publicToken", required, sensitive)]
        #[required_setter(with_public_token)]
        pub public_token: String,
        /// Identifier of the account at Plaid.
        #[json("accountId", required, sensitive)]
        #[required_setter(with_account_id)]
        pub account_id: String,
    }
}

model! {
    /// Part of a payout request that is allocated to a payment instrument and a gateway account.
    pub struct PayoutRequestAllocation {
        /// Identifier of the payout request allocation.
        #[json("id")]
        pub id: Option<PayoutRequestAllocationId>,
        /// Identifier of the payout request.
        #[json("payoutRequestId", required)]
        pub payout_request_id: PayoutRequestId,
        /// Identifier of the batch, or `null`.
        #[json("batchId", nullable)]
        pub batch_id: Option<PayoutRequestBatchId>,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", required)]
        pub payment_instrument_id: PaymentInstrumentId,
        /// Payment method of the payment instrument.
        #[json("paymentMethod")]
        pub payment_method: Option<PaymentMethod>,
        /// Identifier of the gateway account.
        #[json("gatewayAccountId", required)]
        pub gateway_account_id: GatewayAccountId,
        /// Name of the gateway. At most 50 characters. Example: `TestProcessor`.
        #[json("gatewayName")]
        pub gateway_name: Option<String>,
        /// Payout instruction of the gateway account, or `null`. Example: `covered-payout`.
        #[json("gatewayPayoutInstruction", nullable)]
        pub gateway_payout_instruction: Option<GatewayPayoutInstruction>,
        /// Allocated amount.
        #[json("amount", required)]
        pub amount: Decimal,
        /// Exposure amount, in the currency of `currency`. Example: `2`.
        #[json("exposureAmount")]
        pub exposure_amount: Option<Decimal>,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// Status of the allocation. The difference between `pending` and `queued`, and between
        /// `failed` and `declined`, is not documented.
        #[json("status")]
        pub status: Option<PayoutRequestAllocationStatus>,
        /// Identifier of the payout transaction, or `null`.
        #[json("transactionId", nullable)]
        pub transaction_id: Option<TransactionId>,
        /// Result of the payout transaction, or `null`.
        #[json("transactionResult", nullable)]
        pub transaction_result: Option<TransactionResult>,
        /// Status of the payout transaction, or `null`.
        #[json("transactionStatus", nullable)]
        pub transaction_status: Option<TransactionStatus>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `transaction`, `gatewayAccount`, `payoutRequest`,
        /// `paymentInstrument`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

open_enum! {
    /// Status of the allocation. The difference between `pending` and `queued`, and between
    /// `failed` and `declined`, is not documented.
    pub enum PayoutRequestAllocationStatus {
        #[json("pending")]
        Pending,
        #[json("queued")]
        Queued,
        #[json("processing")]
        Processing,
        #[json("waiting-completion")]
        WaitingCompletion,
        #[json("completed")]
        Completed,
        #[json("failed")]
        Failed,
        #[json("canceled")]
        Canceled,
        #[json("declined")]
        Declined,
    }
}

model! {
    /// New allocation of a payout request to a payment instrument.
    #[new(
        value
        payout_request_id:PayoutRequestId,
        value
        payment_instrument_id:PaymentInstrumentId,
        value
        gateway_account_id:GatewayAccountId,
        value
        amount:Decimal
    )]
    pub struct PayoutRequestAllocationCreate {
        /// Identifier of the payout request.
        #[json("payoutRequestId", required)]
        #[required_setter(with_payout_request_id)]
        pub payout_request_id: PayoutRequestId,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", required)]
        #[required_setter(with_payment_instrument_id)]
        pub payment_instrument_id: PaymentInstrumentId,
        /// Identifier of the gateway account.
        #[json("gatewayAccountId", required)]
        #[required_setter(with_gateway_account_id)]
        pub gateway_account_id: GatewayAccountId,
        /// Amount to allocate.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
    }
}

model! {
    /// Payout request to allocate automatically.
    #[new(value payout_request_id: PayoutRequestId)]
    pub struct PayoutRequestAutoAllocation {
        /// Identifier of the payout request.
        #[json("payoutRequestId", required)]
        #[required_setter(with_payout_request_id)]
        pub payout_request_id: PayoutRequestId,
    }
}

model! {
    /// New status of an allocation.
    #[new(value status: PayoutRequestAllocationUpdateStatus)]
    pub struct PayoutRequestAllocationUpdate {
        /// New status of the allocation. Example: `processing`.
        #[json("status", required)]
        #[required_setter(with_status)]
        pub status: PayoutRequestAllocationUpdateStatus,
    }
}

open_enum! {
    /// New status of the allocation.
    pub enum PayoutRequestAllocationUpdateStatus {
        #[json("processing")]
        Processing,
        #[json("canceled")]
        Canceled,
    }
}

model! {
    /// Allocations to process.
    #[new(items allocation_ids: PayoutRequestAllocationId)]
    pub struct PayoutRequestAllocationsProcess {
        /// Identifiers of the allocations to process.
        #[json("allocationIds", required)]
        #[items_setter(with_allocation_ids)]
        pub allocation_ids: Vec<PayoutRequestAllocationId>,
    }
}

model! {
    /// Batch of payout requests that are processed together.
    pub struct PayoutRequestBatch {
        /// Identifier of the payout request batch.
        #[json("id")]
        pub id: Option<PayoutRequestBatchId>,
        /// Identifier of the user of the batch.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Number of payout requests in the batch. At least 0. Example: `10`.
        #[json("totalCount")]
        pub total_count: Option<i64>,
        /// Number of customers in the batch. At least 0. Example: `3`.
        #[json("customerCount")]
        pub customer_count: Option<i64>,
        /// Total amount of the payout requests in each currency.
        #[json("totalAmountByCurrency")]
        pub total_amount_by_currency: Vec<PayoutRequestBatchTotalAmountByCurrency>,
        /// Description of the batch, or `null`. At most 255 characters. Example:
        /// `Batch processed on 2024-01-15`.
        #[json("description", nullable, sensitive)]
        pub description: Option<String>,
        /// Order of the allocation, as a list of strings, or `null`.
        #[json("allocationOrder", nullable)]
        pub allocation_order: Vec<String>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `payoutRequests`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Total amount of the payout requests of a batch in a currency.
    pub struct PayoutRequestBatchTotalAmountByCurrency {
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// Total amount, in the currency of `currency`.
        #[json("amount", required)]
        pub amount: Decimal,
    }
}

model! {
    /// Changes of a batch of payout requests.
    pub struct PayoutRequestBatchUpdate {
        /// Description of the batch, as free text. At most 255 characters.
        #[json("description", sensitive)]
        #[setter(with_description)]
        pub description: Option<String>,
        /// Order of the allocation, as a list of strings.
        #[json("allocationOrder")]
        #[items_setter(with_allocation_order)]
        pub allocation_order: Option<Vec<String>>,
    }
}

model! {
    /// Reason to block the payout requests of a batch.
    #[new(value reason: PayoutRequestBlockReason)]
    pub struct PayoutRequestBatchBlock {
        /// Reason for the block.
        #[json("reason", required)]
        #[required_setter(with_reason)]
        pub reason: PayoutRequestBlockReason,
        /// Description of the block, as free text, or `null`. At most 255 characters.
        #[json("description", nullable, sensitive)]
        #[setter(with_description)]
        pub description: Nullable<String>,
    }
}

model! {
    /// Payout requests to remove from a batch.
    #[new(items payout_request_ids: PayoutRequestId)]
    pub struct PayoutRequestBatchRemoval {
        /// Identifiers of the payout requests to remove.
        #[json("payoutRequestIds", required)]
        #[items_setter(with_payout_request_ids)]
        pub payout_request_ids: Vec<PayoutRequestId>,
    }
}

model! {
    /// Summary of the payout requests that match a filter.
    pub struct PayoutRequestBatchPreview {
        /// Number of payout requests that match the filter. At least 0. Example: `42`.
        #[json("matchingCount")]
        pub matching_count: Option<i64>,
        /// Number of customers with matching payout requests. At least 0. Example: `3`.
        #[json("customerCount")]
        pub customer_count: Option<i64>,
        /// Total amount of the matching payout requests in each currency.
        #[json("totalAmountByCurrency")]
        pub total_amount_by_currency: Vec<PayoutRequestBatchPreviewTotalAmountByCurrency>,
    }
}

model! {
    /// Total amount of the matching payout requests in a currency.
    pub struct PayoutRequestBatchPreviewTotalAmountByCurrency {
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// Total amount, in the currency of `currency`.
        #[json("amount", required)]
        pub amount: Decimal,
    }
}

model! {
    /// New batch of the listed payout requests.
    #[new(items payout_request_ids: PayoutRequestId)]
    pub struct PayoutRequestBatchByIds {
        /// Identifiers of the payout requests for the batch.
        #[json("payoutRequestIds", required)]
        #[items_setter(with_payout_request_ids)]
        pub payout_request_ids: Vec<PayoutRequestId>,
        /// Description of the batch, or `null`. At most 255 characters. Example:
        /// `Batch processed on 2024-01-15`.
        #[json("description", nullable, sensitive)]
        #[setter(with_description)]
        pub description: Nullable<String>,
    }
}

model! {
    /// New batch of the payout requests that a filter selects.
    #[new(value filter: String)]
    pub struct PayoutRequestBatchByFilter {
        /// Filter that selects the payout requests for the batch. Example:
        /// `status:pending;websiteId:ws_0YVDMDE2BMC6KBB5MX76RF6T80`.
        #[json("filter", required, sensitive)]
        #[required_setter(with_filter)]
        pub filter: String,
        /// Description of the batch, as free text, or `null`. At most 255 characters.
        #[json("description", nullable, sensitive)]
        #[setter(with_description)]
        pub description: Nullable<String>,
    }
}

presence_union! {
    /// New batch of payout requests, chosen by identifier or by filter.
    #[present(ByFilter, "filter")]
    pub enum PayoutRequestBatchCreate {
        /// New batch of the payout requests that a filter selects.
        ByFilter(Box<PayoutRequestBatchByFilter>),
        #[other]
        /// New batch of the listed payout requests.
        ByIds(Box<PayoutRequestBatchByIds>),
    }
}

model! {
    /// The listed payout requests.
    #[new(items payout_request_ids: PayoutRequestId)]
    pub struct PayoutRequestSelectionByIds {
        /// Identifiers of the selected payout requests.
        #[json("payoutRequestIds", required)]
        #[items_setter(with_payout_request_ids)]
        pub payout_request_ids: Vec<PayoutRequestId>,
    }
}

model! {
    /// The payout requests that a filter selects.
    #[new(value filter: String)]
    pub struct PayoutRequestSelectionByFilter {
        /// Filter that selects the payout requests to add. Example:
        /// `status:pending;websiteId:ws_0YVDMDE2BMC6KBB5MX76RF6T80`.
        #[json("filter", required, sensitive)]
        #[required_setter(with_filter)]
        pub filter: String,
    }
}

presence_union! {
    /// Payout requests, chosen by identifier or by filter.
    #[present(ByFilter, "filter")]
    pub enum PayoutRequestSelection {
        /// The payout requests that a filter selects.
        ByFilter(Box<PayoutRequestSelectionByFilter>),
        #[other]
        /// The listed payout requests.
        ByIds(Box<PayoutRequestSelectionByIds>),
    }
}

model! {
    /// Request for a payout to a customer, with its status and allocations.
    pub struct PayoutRequest {
        /// Identifier of the payout request.
        #[json("id")]
        pub id: Option<PayoutRequestId>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Identifier of the payment instrument, or `null`.
        #[json("paymentInstrumentId", nullable)]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Identifier of the payout request that this one was split from, or `null`.
        #[json("splitFromPayoutRequestId", nullable)]
        pub split_from_payout_request_id: Option<PayoutRequestId>,
        /// Identifier of the payout request that this one was merged into, or `null`.
        #[json("mergedIntoPayoutRequestId", nullable)]
        pub merged_into_payout_request_id: Option<PayoutRequestId>,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// Amount of the payout.
        #[json("amount", required)]
        pub amount: Decimal,
        /// Amount that is available, in the currency of `currency`.
        #[json("availableAmount")]
        pub available_amount: Option<Decimal>,
        /// Description of the payout request, as free text, or `null`.
        #[json("description", nullable, sensitive)]
        pub description: Option<String>,
        /// Status of the payout request.
        #[json("status")]
        pub status: Option<PayoutRequestStatus>,
        /// `true` when the payout request is blocked. Example: `false`.
        #[json("blocked")]
        pub blocked: Option<bool>,
        /// Reason for the block, or `null`.
        #[json("blockReason", nullable)]
        pub block_reason: Option<PayoutRequestBlockReason>,
        /// Reason for the split, or `null`.
        #[json("splitReason", nullable)]
        pub split_reason: Option<PayoutRequestSplitReason>,
        /// Identifier of the batch, or `null`.
        #[json("batchId", nullable)]
        pub batch_id: Option<PayoutRequestBatchId>,
        /// URL where the customer selects a payment instrument for the payout.
        #[json("selectPaymentInstrumentUrl", sensitive)]
        pub select_payment_instrument_url: Option<String>,
        /// Allocations of the payout request.
        #[json("allocations")]
        pub allocations: Vec<PayoutRequestAllocation>,
        /// URL to redirect the customer to after the selection of a payment instrument. At most
        /// 2083 characters. Example: `https://example.com/payout-request-success`.
        #[json("selectedPaymentInstrumentRedirectUrl", sensitive)]
        pub selected_payment_instrument_redirect_url: Option<String>,
        /// Cancellation of the payout request, with its origin and description.
        #[json("cancellationReason", nullable)]
        pub cancellation_reason: Option<PayoutRequestCancellation>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `splitFrom`, `mergedInto`, `paymentInstrument`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`PayoutRequests::create`](crate::payments::PayoutRequests::create) and
    /// [`PayoutRequests::upsert`](crate::payments::PayoutRequests::upsert): the writable properties
    /// of a [`PayoutRequest`].
    #[request_of(PayoutRequest)]
    #[new(
        value
        website_id:WebsiteId,
        value
        customer_id:CustomerId,
        value
        currency:String,
        value
        amount:Decimal
    )]
    pub struct PayoutRequestRequest {
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Identifier of the payment instrument, or `null`.
        #[json("paymentInstrumentId", nullable)]
        #[setter(with_payment_instrument_id)]
        pub payment_instrument_id: Nullable<PaymentInstrumentId>,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Amount of the payout.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Description of the payout request, as free text, or `null`.
        #[json("description", nullable, sensitive)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// `true` when the payout request is blocked. Example: `false`.
        #[json("blocked")]
        #[plain_setter(with_blocked: bool)]
        pub blocked: Option<bool>,
        /// Reason for the block, or `null`.
        #[json("blockReason", nullable)]
        #[setter(with_block_reason)]
        pub block_reason: Nullable<PayoutRequestBlockReason>,
        /// Reason for the split, or `null`.
        #[json("splitReason", nullable)]
        #[setter(with_split_reason)]
        pub split_reason: Nullable<PayoutRequestSplitReason>,
        /// URL to redirect the customer to after the selection of a payment instrument. At most
        /// 2083 characters. Example: `https://example.com/payout-request-success`.
        #[json("selectedPaymentInstrumentRedirectUrl", sensitive)]
        #[setter(with_selected_payment_instrument_redirect_url)]
        pub selected_payment_instrument_redirect_url: Option<String>,
    }
}

open_enum! {
    /// Reason to block a payout request.
    pub enum PayoutRequestBlockReason {
        #[json("fraud-suspected")]
        FraudSuspected,
        #[json("kyc-verification-required")]
        KycVerificationRequired,
        #[json("aml-review")]
        AmlReview,
        #[json("account-verification")]
        AccountVerification,
        #[json("duplicate-request")]
        DuplicateRequest,
        #[json("insufficient-documentation")]
        InsufficientDocumentation,
        #[json("risk-review")]
        RiskReview,
        #[json("other")]
        Other,
    }
}

model! {
    /// Cancellation of a payout request.
    pub struct PayoutRequestCancellation {
        /// Originator of the cancellation. Default: `customer`.
        #[json("canceledBy")]
        #[setter(with_canceled_by)]
        pub canceled_by: Option<PayoutRequestCancellationCanceledBy>,
        /// Description of the cancellation, as free text. At most 255 characters.
        #[json("description", sensitive)]
        #[setter(with_description)]
        pub description: Option<String>,
    }
}

open_enum! {
    /// Originator of the cancellation.
    pub enum PayoutRequestCancellationCanceledBy {
        #[json("merchant")]
        Merchant,
        #[json("customer")]
        Customer,
        #[json("system")]
        System,
    }
}

model! {
    /// Request to split a payout request into several amounts.
    #[new(items amounts: Decimal, value split_reason: PayoutRequestSplitReason)]
    pub struct PayoutRequestSplit {
        /// Amounts of the resulting payout requests, in the currency of the payout request.
        #[json("amounts", required)]
        #[items_setter(with_amounts)]
        pub amounts: Vec<Decimal>,
        /// Reason for the split.
        #[json("splitReason", required)]
        #[required_setter(with_split_reason)]
        pub split_reason: PayoutRequestSplitReason,
        /// Description of the split, as free text, or `null`. At most 255 characters.
        #[json("splitDescription", nullable, sensitive)]
        #[setter(with_split_description)]
        pub split_description: Nullable<String>,
    }
}

open_enum! {
    /// Reason to split a payout request.
    pub enum PayoutRequestSplitReason {
        #[json("payment-instrument-limit")]
        PaymentInstrumentLimit,
        #[json("processor-limit")]
        ProcessorLimit,
        #[json("risk-review")]
        RiskReview,
        #[json("compliance-review")]
        ComplianceReview,
        #[json("partial-processing")]
        PartialProcessing,
        #[json("operational-reconciliation")]
        OperationalReconciliation,
        #[json("other")]
        Other,
    }
}

model! {
    /// Timeline message of a payout request.
    pub struct PayoutRequestTimelineMessage {
        /// Identifier of the timeline message.
        #[json("id", required)]
        pub id: TimelineMessageId,
        /// Type of the timeline message.
        #[json("type", required)]
        pub type_: PayoutRequestTimelineMessageType,
        /// Timestamp of the event.
        #[json("occurredTime", required)]
        pub occurred_time: Timestamp,
        /// Origin of the event: Rebilly, an app or a direct API call.
        #[json("triggeredBy", required)]
        pub triggered_by: TimelineTriggeredBy,
        /// Text of the message.
        #[json("message", required, sensitive)]
        pub message: String,
        /// Structured details of the message: actions, tables, author, mentions and links.
        #[json("extraData", required, sensitive)]
        pub extra_data: TimelineExtraData,
    }
}

model! {
    /// Request body of
    /// [`PayoutRequests::create_timeline_comment`](crate::payments::PayoutRequests::create_timeline_comment):
    /// the writable properties of a [`PayoutRequestTimelineMessage`].
    #[request_of(PayoutRequestTimelineMessage)]
    #[new(value message: String)]
    pub struct PayoutRequestTimelineMessageRequest {
        /// Text of the message.
        #[json("message", required, sensitive)]
        #[required_setter(with_message)]
        pub message: String,
    }
}

open_enum! {
    /// Type of the timeline message.
    pub enum PayoutRequestTimelineMessageType {
        #[json("timeline-comment-created")]
        TimelineCommentCreated,
        #[json("payout-request-created")]
        PayoutRequestCreated,
        #[json("payout-request-ready")]
        PayoutRequestReady,
        #[json("payout-request-returned-to-pending")]
        PayoutRequestReturnedToPending,
        #[json("payout-request-approved")]
        PayoutRequestApproved,
        #[json("payout-request-approval-undone")]
        PayoutRequestApprovalUndone,
        #[json("payout-request-allocated")]
        PayoutRequestAllocated,
        #[json("payout-request-processing-started")]
        PayoutRequestProcessingStarted,
        #[json("payout-request-fulfilled")]
        PayoutRequestFulfilled,
        #[json("payout-request-canceled")]
        PayoutRequestCanceled,
        #[json("payout-request-reversed")]
        PayoutRequestReversed,
        #[json("payout-request-blocked")]
        PayoutRequestBlocked,
        #[json("payout-request-unblocked")]
        PayoutRequestUnblocked,
    }
}

model! {
    /// Changes of a payout request.
    pub struct PayoutRequestUpdate {
        /// New status of the payout request.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<PayoutRequestUpdateStatus>,
        /// Originator of the cancellation.
        #[json("canceledBy")]
        #[setter(with_canceled_by)]
        pub canceled_by: Option<PayoutRequestUpdateCanceledBy>,
        /// Description of the cancellation, as free text, or `null`. At most 255 characters.
        #[json("cancellationDescription", nullable, sensitive)]
        #[setter(with_cancellation_description)]
        pub cancellation_description: Nullable<String>,
        /// Description of the payout request, as free text, or `null`.
        #[json("description", nullable, sensitive)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// `true` if the payout request is blocked. Example: `false`.
        #[json("blocked")]
        #[plain_setter(with_blocked: bool)]
        pub blocked: Option<bool>,
        /// Reason for the block, or `null`.
        #[json("blockReason", nullable)]
        #[setter(with_block_reason)]
        pub block_reason: Nullable<PayoutRequestBlockReason>,
        /// Description of the block, as free text, or `null`. At most 255 characters.
        #[json("blockDescription", nullable, sensitive)]
        #[setter(with_block_description)]
        pub block_description: Nullable<String>,
    }
}

open_enum! {
    /// New status of the payout request.
    pub enum PayoutRequestUpdateStatus {
        #[json("pending")]
        Pending,
        #[json("ready")]
        Ready,
        #[json("approved")]
        Approved,
        #[json("canceled")]
        Canceled,
    }
}

open_enum! {
    /// Originator of the cancellation.
    pub enum PayoutRequestUpdateCanceledBy {
        #[json("customer")]
        Customer,
        #[json("merchant")]
        Merchant,
        #[json("system")]
        System,
    }
}

model! {
    /// Payment instrument that can receive a payout.
    pub struct PayoutRequestPaymentInstrument {
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId")]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Name of the gateway, or `null`.
        #[json("gatewayName", nullable)]
        pub gateway_name: Option<GatewayName>,
        /// Identifier of the gateway account.
        #[json("gatewayAccountId")]
        pub gateway_account_id: Option<GatewayAccountId>,
        /// Payout instruction of the gateway account, or `null`. Example: `covered-payout`.
        #[json("gatewayPayoutInstruction", nullable)]
        pub gateway_payout_instruction: Option<GatewayPayoutInstruction>,
        /// Exposure amount of the payment instrument, as a decimal number.
        #[json("exposureAmount")]
        pub exposure_amount: Option<Decimal>,
        /// Amount of previous allocations, as a decimal number.
        #[json("previousAllocatedAmount")]
        pub previous_allocated_amount: Option<Decimal>,
        /// Timestamp of the last payment, or `null`.
        #[json("lastPaymentTime", nullable)]
        pub last_payment_time: Option<Timestamp>,
        /// Timestamp of the last payout, or `null`.
        #[json("lastPayoutTime", nullable)]
        pub last_payout_time: Option<Timestamp>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum PayoutRequestEventType {
        #[json("payout-request-canceled")]
        PayoutRequestCanceled,
        #[json("payout-request-created")]
        PayoutRequestCreated,
        #[json("payout-request-fulfilled")]
        PayoutRequestFulfilled,
        #[json("payout-request-modified")]
        PayoutRequestModified,
    }
}

model! {
    /// Payload of the 4 events of `PayoutRequestEventType`.
    pub struct PayoutRequestWebhook {
        /// Identifier of the payout request.
        #[json("payoutRequestId")]
        pub payout_request_id: Option<PayoutRequestId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<PayoutRequestEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<PayoutRequestWebhookEmbedded>,
        /// Links to related resources: `payoutRequest`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct PayoutRequestWebhookEmbedded {
        /// Current state of the payout request.
        #[json("payoutRequest")]
        pub payout_request: Option<PayoutRequest>,
    }
}

model! {
    /// New payout to a customer.
    #[new(
        value
        website_id:WebsiteId,
        value
        customer_id:CustomerId,
        value
        currency:String,
        value
        amount:Decimal
    )]
    pub struct PayoutCreate {
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Amount of the payout, in the currency of `currency`. Example: `97.97`.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Identifiers of the invoices of the transaction, or `null`.
        #[json("invoiceIds", nullable)]
        #[items_setter(with_invoice_ids)]
        pub invoice_ids: Nullable<Vec<InvoiceId>>,
        /// Destination of the money.
        #[json("paymentInstruction")]
        #[setter(with_payment_instruction)]
        pub payment_instruction: Option<PaymentInstruction>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Identifier of the request, for idempotence: unique for 24 hours, or `null`. At most 50
        /// characters. Example: `44433322-2c4y-483z-a0a9-158621f77a21`.
        #[json("requestId", nullable)]
        #[setter(with_request_id)]
        pub request_id: Nullable<String>,
        /// Identifier of the gateway account to use, or `null`.
        #[json("gatewayAccountId", nullable)]
        #[setter(with_gateway_account_id)]
        pub gateway_account_id: Nullable<GatewayAccountId>,
        /// Description of the payout, as free text, or `null`. At most 255 characters.
        #[json("description", nullable, sensitive)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// URL to which Rebilly sends notifications, or `null`. At most 2083 characters.
        #[json("notificationUrl", nullable, sensitive)]
        #[setter(with_notification_url)]
        pub notification_url: Nullable<String>,
        /// URL to redirect the customer to, or `null`. At most 2083 characters.
        #[json("redirectUrl", nullable, sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Nullable<String>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// Risk metadata of the customer's device and request.
        #[json("riskMetadata", sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Option<RiskMetadataRequest>,
        /// `true` if the transaction was processed outside Rebilly. Default: `false`.
        #[json("isProcessedOutside")]
        #[plain_setter(with_is_processed_outside: bool)]
        pub is_processed_outside: Option<bool>,
        /// `true` if the merchant initiates the transaction. Default: `false`.
        #[json("isMerchantInitiated")]
        #[plain_setter(with_is_merchant_initiated: bool)]
        pub is_merchant_initiated: Option<bool>,
        /// Timestamp of the processing of the transaction.
        #[json("processedTime")]
        #[setter(with_processed_time)]
        pub processed_time: Option<Timestamp>,
        /// Identifier of the payout request.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("payoutRequestId", sensitive, deprecated)]
        #[setter(with_payout_request_id)]
        pub payout_request_id: Option<PayoutRequestId>,
    }
}

presence_union! {
    /// Request for the payment methods that are available to a customer.
    #[present(Items, "items")]
    pub enum ReadyToPayForCustomer {
        /// Request for the payment methods that are available for items.
        Items(Box<CustomerReadyToPayItems>),
        #[other]
        /// Request for the payment methods that are available for an amount.
        Amount(Box<CustomerReadyToPayAmount>),
    }
}

model! {
    /// Current state of a transaction at the gateway.
    pub struct TransactionQueryResult {
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Result of the transaction.
        #[json("result")]
        pub result: Option<TransactionResult>,
        /// Status of the transaction; `conn-error` is a failed connection, `offsite` a payment on
        /// another site.
        #[json("status")]
        pub status: Option<TransactionQueryResultStatus>,
        /// Amount of the transaction, in the currency of `currency`.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Currency of the transaction.
        #[json("currency")]
        pub currency: Option<String>,
    }
}

open_enum! {
    /// Status of the transaction; `conn-error` is a failed connection, `offsite` a payment on
    /// another site.
    pub enum TransactionQueryResultStatus {
        #[json("completed")]
        Completed,
        #[json("conn-error")]
        ConnError,
        #[json("disputed")]
        Disputed,
        #[json("never-sent")]
        NeverSent,
        #[json("offsite")]
        Offsite,
        #[json("partially-refunded")]
        PartiallyRefunded,
        #[json("pending")]
        Pending,
        #[json("refunded")]
        Refunded,
        #[json("sending")]
        Sending,
        #[json("suspended")]
        Suspended,
        #[json("timeout")]
        Timeout,
        #[json("voided")]
        Voided,
        #[json("waiting-approval")]
        WaitingApproval,
        #[json("waiting-capture")]
        WaitingCapture,
        #[json("waiting-gateway")]
        WaitingGateway,
        #[json("waiting-refund")]
        WaitingRefund,
    }
}

model! {
    /// Request to refund a transaction.
    #[new(value amount: Decimal)]
    pub struct TransactionRefund {
        /// Amount to refund.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Description of the refund, as free text. At most 255 characters.
        #[json("description", sensitive)]
        #[setter(with_description)]
        pub description: Option<String>,
        /// `true` if the transaction was processed outside Rebilly. Default: `false`.
        #[json("isProcessedOutside")]
        #[plain_setter(with_is_processed_outside: bool)]
        pub is_processed_outside: Option<bool>,
    }
}

model! {
    /// Timeline message of a transaction.
    pub struct TransactionTimeline {
        /// Identifier of the timeline message.
        #[json("id")]
        pub id: Option<TimelineMessageId>,
        /// Type of the timeline message; types with `dcc` concern the dynamic currency conversion.
        #[json("type")]
        pub type_: Option<TransactionTimelineType>,
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
    /// [`Transactions::create_timeline_comment`](crate::payments::Transactions::create_timeline_comment):
    /// the writable properties of a [`TransactionTimeline`].
    #[request_of(TransactionTimeline)]
    pub struct TransactionTimelineRequest {
        /// Text of the message.
        #[json("message", sensitive)]
        #[setter(with_message)]
        pub message: Option<String>,
    }
}

open_enum! {
    /// Type of the timeline message; types with `dcc` concern the dynamic currency conversion.
    pub enum TransactionTimelineType {
        #[json("amount-adjusted")]
        AmountAdjusted,
        #[json("blocklist-matched")]
        BlocklistMatched,
        #[json("bump-offer-accepted")]
        BumpOfferAccepted,
        #[json("bump-offer-presented")]
        BumpOfferPresented,
        #[json("bump-offer-rejected")]
        BumpOfferRejected,
        #[json("customer-redirected-offsite")]
        CustomerRedirectedOffsite,
        #[json("customer-returned")]
        CustomerReturned,
        #[json("dcc-offer-accepted")]
        DccOfferAccepted,
        #[json("dcc-offer-forced")]
        DccOfferForced,
        #[json("dcc-offer-presented")]
        DccOfferPresented,
        #[json("dcc-offer-rejected")]
        DccOfferRejected,
        #[json("dispute-changed")]
        DisputeChanged,
        #[json("dispute-created")]
        DisputeCreated,
        #[json("dispute-forfeited")]
        DisputeForfeited,
        #[json("dispute-lost")]
        DisputeLost,
        #[json("dispute-responded")]
        DisputeResponded,
        #[json("dispute-won")]
        DisputeWon,
        #[json("gateway-connection-failed")]
        GatewayConnectionFailed,
        #[json("gateway-connection-timed-out")]
        GatewayConnectionTimedOut,
        #[json("gateway-response-received")]
        GatewayResponseReceived,
        #[json("offsite-transaction-completed")]
        OffsiteTransactionCompleted,
        #[json("quickbooks-payment-created")]
        QuickbooksPaymentCreated,
        #[json("quickbooks-refund-receipt-created")]
        QuickbooksRefundReceiptCreated,
        #[json("quickbooks-transaction-task-failed")]
        QuickbooksTransactionTaskFailed,
        #[json("risk-score-changed")]
        RiskScoreChanged,
        #[json("timeline-comment-created")]
        TimelineCommentCreated,
        #[json("transaction-abandoned")]
        TransactionAbandoned,
        #[json("transaction-amount-discrepancy-found")]
        TransactionAmountDiscrepancyFound,
        #[json("transaction-approved")]
        TransactionApproved,
        #[json("transaction-canceled")]
        TransactionCanceled,
        #[json("transaction-capture-delayed")]
        TransactionCaptureDelayed,
        #[json("transaction-captured")]
        TransactionCaptured,
        #[json("transaction-declined")]
        TransactionDeclined,
        #[json("transaction-discrepancy-found")]
        TransactionDiscrepancyFound,
        #[json("transaction-disputed")]
        TransactionDisputed,
        #[json("transaction-initiated")]
        TransactionInitiated,
        #[json("transaction-payment-method-changed")]
        TransactionPaymentMethodChanged,
        #[json("transaction-partially-refunded")]
        TransactionPartiallyRefunded,
        #[json("transaction-process-requested")]
        TransactionProcessRequested,
        #[json("transaction-processed")]
        TransactionProcessed,
        #[json("transaction-queried")]
        TransactionQueried,
        #[json("transaction-reconciled")]
        TransactionReconciled,
        #[json("transaction-refunded")]
        TransactionRefunded,
        #[json("transaction-retried")]
        TransactionRetried,
        #[json("transaction-rules-processed")]
        TransactionRulesProcessed,
        #[json("transaction-scheduled-time-changed")]
        TransactionScheduledTimeChanged,
        #[json("transaction-timeout-resolved")]
        TransactionTimeoutResolved,
        #[json("transaction-updated")]
        TransactionUpdated,
        #[json("transaction-voided")]
        TransactionVoided,
        #[json("transaction-waiting-gateway")]
        TransactionWaitingGateway,
        #[json("transaction-waiting-gateway-completed")]
        TransactionWaitingGatewayCompleted,
    }
}

model! {
    /// Request to set the result of a transaction.
    #[new(value result: TransactionResultUpdateResult)]
    pub struct TransactionResultUpdate {
        /// Result of the transaction.
        #[json("result", required)]
        #[required_setter(with_result)]
        pub result: TransactionResultUpdateResult,
        /// Amount of the transaction.
        #[json("amount")]
        #[setter(with_amount)]
        pub amount: Option<Decimal>,
        /// Currency of the amounts.
        #[json("currency")]
        #[setter(with_currency)]
        pub currency: Option<String>,
    }
}

open_enum! {
    /// Result of the transaction.
    pub enum TransactionResultUpdateResult {
        #[json("abandoned")]
        Abandoned,
        #[json("approved")]
        Approved,
        #[json("canceled")]
        Canceled,
        #[json("declined")]
        Declined,
    }
}

model! {
    /// New transaction: a sale, an authorization or a setup.
    #[new(
        value
        type_:TransactionCreateType,
        value
        website_id:WebsiteId,
        value
        customer_id:CustomerId,
        value
        currency:String,
        value
        amount:Decimal
    )]
    pub struct TransactionCreate {
        /// `true` if the request also creates or updates the customer. Default: `false`.
        #[json("upsertCustomer", sensitive)]
        #[plain_setter(with_upsert_customer: bool)]
        pub upsert_customer: Option<bool>,
        /// Type of the transaction; `authorize` reserves the amount, `setup` prepares a payment
        /// instrument.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: TransactionCreateType,
        /// Amount limit with its reset time, or `null`.
        #[json("limits", nullable)]
        #[setter(with_limits)]
        pub limits: Nullable<TransactionLimitAmount>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Amount of the transaction, in the currency of `currency`. Example: `97.97`.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Identifiers of the invoices of the transaction, or `null`.
        #[json("invoiceIds", nullable)]
        #[items_setter(with_invoice_ids)]
        pub invoice_ids: Nullable<Vec<InvoiceId>>,
        /// Source of the payment.
        #[json("paymentInstruction")]
        #[setter(with_payment_instruction)]
        pub payment_instruction: Option<PaymentInstruction>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Identifier of the request, for idempotence: unique for 24 hours, or `null`. At most 50
        /// characters. Example: `44433322-2c4y-483z-a0a9-158621f77a21`.
        #[json("requestId", nullable)]
        #[setter(with_request_id)]
        pub request_id: Nullable<String>,
        /// Identifier of the gateway account to use, or `null`.
        #[json("gatewayAccountId", nullable)]
        #[setter(with_gateway_account_id)]
        pub gateway_account_id: Nullable<GatewayAccountId>,
        /// Description of the transaction, as free text, or `null`. At most 255 characters.
        #[json("description", nullable, sensitive)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// URL to which Rebilly sends notifications, or `null`. At most 2083 characters.
        #[json("notificationUrl", nullable, sensitive)]
        #[setter(with_notification_url)]
        pub notification_url: Nullable<String>,
        /// URL to redirect the customer to, or `null`. At most 2083 characters.
        #[json("redirectUrl", nullable, sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Nullable<String>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// Risk metadata of the customer's device and request.
        #[json("riskMetadata", sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Option<RiskMetadataRequest>,
        /// `true` if the transaction was processed outside Rebilly. Default: `false`.
        #[json("isProcessedOutside")]
        #[plain_setter(with_is_processed_outside: bool)]
        pub is_processed_outside: Option<bool>,
        /// `true` if the merchant initiates the transaction. Default: `false`.
        #[json("isMerchantInitiated")]
        #[plain_setter(with_is_merchant_initiated: bool)]
        pub is_merchant_initiated: Option<bool>,
        /// Timestamp of the processing of the transaction.
        #[json("processedTime")]
        #[setter(with_processed_time)]
        pub processed_time: Option<Timestamp>,
    }
}

open_enum! {
    /// Type of the transaction; `authorize` reserves the amount, `setup` prepares a payment
    /// instrument.
    pub enum TransactionCreateType {
        #[json("sale")]
        Sale,
        #[json("authorize")]
        Authorize,
        #[json("setup")]
        Setup,
    }
}

model! {
    /// Changes of a transaction.
    pub struct TransactionPatch {
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
    }
}

model! {
    /// Request for the payment methods that are available for an amount.
    #[new(
        value
        website_id:WebsiteId,
        value
        currency:String,
        value
        amount:Decimal,
        value
        risk_metadata:RiskMetadataRequest
    )]
    pub struct CustomerReadyToPayAmount {
        /// Identifier of the customer.
        #[json("customerId")]
        #[setter(with_customer_id)]
        pub customer_id: Option<CustomerId>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Amount to pay.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Option<ContactObjectRequest>,
        /// Risk metadata of the customer's device and request.
        #[json("riskMetadata", required, sensitive)]
        #[required_setter(with_risk_metadata)]
        pub risk_metadata: RiskMetadataRequest,
    }
}

model! {
    /// Request for the payment methods that are available for items.
    #[new(
        value
        website_id:WebsiteId,
        items
        items:ReadyToPayItem,
        value
        risk_metadata:RiskMetadataRequest
    )]
    pub struct CustomerReadyToPayItems {
        /// Identifier of the customer.
        #[json("customerId")]
        #[setter(with_customer_id)]
        pub customer_id: Option<CustomerId>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Items to pay for.
        #[json("items", required)]
        #[items_setter(with_items)]
        pub items: Vec<ReadyToPayItem>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Option<ContactObjectRequest>,
        /// Risk metadata of the customer's device and request.
        #[json("riskMetadata", required, sensitive)]
        #[required_setter(with_risk_metadata)]
        pub risk_metadata: RiskMetadataRequest,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum TransactionEventType {
        #[json("gateway-account-requested")]
        GatewayAccountRequested,
        #[json("offsite-payment-completed")]
        OffsitePaymentCompleted,
        #[json("risk-score-changed")]
        RiskScoreChanged,
        #[json("transaction-amount-discrepancy-found")]
        TransactionAmountDiscrepancyFound,
        #[json("transaction-declined")]
        TransactionDeclined,
        #[json("transaction-discrepancy-found")]
        TransactionDiscrepancyFound,
        #[json("transaction-process-requested")]
        TransactionProcessRequested,
        #[json("transaction-processed")]
        TransactionProcessed,
        #[json("transaction-reconciled")]
        TransactionReconciled,
        #[json("transaction-timeout-resolved")]
        TransactionTimeoutResolved,
        #[json("waiting-gateway-transaction-completed")]
        WaitingGatewayTransactionCompleted,
    }
}

model! {
    /// Payload of the 11 events of `TransactionEventType`.
    pub struct TransactionWebhook {
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<TransactionEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<TransactionWebhookEmbedded>,
        /// Links to related resources: `transaction`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct TransactionWebhookEmbedded {
        /// Current state of the transaction.
        #[json("transaction")]
        pub transaction: Option<Transaction>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum ReadyToPayEventType {
        #[json("ready-to-pay-requested")]
        ReadyToPayRequested,
    }
}

model! {
    /// Payload of the event `ready-to-pay-requested`.
    pub struct ReadyToPayWebhook {
        /// Amount to pay.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Billing address.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Identifier of the checkout form.
        #[json("checkoutFormId")]
        pub checkout_form_id: Option<CheckoutFormId>,
        /// Currency of the amount.
        #[json("currency")]
        pub currency: Option<String>,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Items to pay for.
        #[json("items")]
        pub items: Vec<ReadyToPayItem>,
        /// Data about the device and browser for risk scoring.
        #[json("riskMetadata", sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<ReadyToPayEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<ReadyToPayWebhookEmbedded>,
        /// Links to related resources: `checkoutForm`, `customer`, `transaction`, `website`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct ReadyToPayWebhookEmbedded {
        /// Current state of the checkout form.
        #[json("checkoutForm")]
        pub checkout_form: Option<CheckoutForm>,
        /// Current state of the customer.
        #[json("customer")]
        pub customer: Option<Customer>,
        /// Current state of the transaction.
        #[json("transaction")]
        pub transaction: Option<Transaction>,
        /// Current state of the website.
        #[json("website")]
        pub website: Option<Website>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum ChildTransactionEventType {
        #[json("transaction-partially-refunded")]
        TransactionPartiallyRefunded,
        #[json("transaction-refunded")]
        TransactionRefunded,
        #[json("transaction-voided")]
        TransactionVoided,
    }
}

model! {
    /// Payload of the events `transaction-partially-refunded`, `transaction-refunded` and
    /// `transaction-voided`.
    pub struct ChildTransactionWebhook {
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<ChildTransactionEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<ChildTransactionWebhookEmbedded>,
        /// Links to related resources: `transaction`, `childTransaction`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct ChildTransactionWebhookEmbedded {
        /// Transaction that refunds or voids.
        #[json("childTransaction")]
        pub child_transaction: Option<Transaction>,
        /// Current state of the transaction.
        #[json("transaction")]
        pub transaction: Option<Transaction>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum AutodepositLookupEventType {
        #[json("autodeposit-lookup-performed")]
        AutodepositLookupPerformed,
    }
}

model! {
    /// Payload of the event `autodeposit-lookup-performed`.
    pub struct AutodepositLookupWebhook {
        /// Response of the autodeposit lookup.
        #[json("autodepositLookupResponse", sensitive)]
        pub autodeposit_lookup_response: Option<
            AutodepositLookupWebhookAutodepositLookupResponse,
        >,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Identifier of the transaction.
        #[json("transactionId")]
        pub transaction_id: Option<TransactionId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<AutodepositLookupEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<AutodepositLookupWebhookEmbedded>,
        /// Links to related resources: `customer`, `transaction`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Response of the autodeposit lookup.
    pub struct AutodepositLookupWebhookAutodepositLookupResponse {
        /// Name of the company.
        #[json("companyName", nullable, sensitive)]
        pub company_name: Option<String>,
        /// `true` when the customer is enrolled. Default: `false`.
        #[json("enrolled")]
        pub enrolled: Option<bool>,
        /// First name.
        #[json("firstName", nullable, sensitive)]
        pub first_name: Option<String>,
        /// Last name.
        #[json("lastName", nullable, sensitive)]
        pub last_name: Option<String>,
        /// Middle name.
        #[json("middleName", nullable, sensitive)]
        pub middle_name: Option<String>,
        /// Trade name.
        #[json("tradeName", nullable, sensitive)]
        pub trade_name: Option<String>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct AutodepositLookupWebhookEmbedded {
        /// Current state of the customer.
        #[json("customer")]
        pub customer: Option<Customer>,
        /// Current state of the transaction.
        #[json("transaction")]
        pub transaction: Option<Transaction>,
    }
}
