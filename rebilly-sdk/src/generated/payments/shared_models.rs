// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of payments that other domains reach: compiled with any set of features.

use crate::customers::{
    ContactObject, ContactObjectRequest, DefaultPaymentInstrument, PaymentMethod,
};
use crate::gateways::GatewayName;
use crate::model::{model, open_enum, presence_union, union};
use crate::shared::{
    AcquirerName, CashierId, CustomerId, DepositRequestId, DepositStrategyId,
    GatewayAccountId, InvoiceId, Link, Money, OrderId, OrganizationId, PaymentCardBrand,
    PaymentInstrumentId, PayoutRequestId, PlanId, RiskMetadata, RiskMetadataRequest,
    SchedulingMethodDateInterval, SchedulingMethodImmediately, SubscriptionId,
    TransactionId, WebsiteId,
};
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// Cashier through which a customer deposits and withdraws money.
    pub struct Cashier {
        /// Identifier of the cashier.
        #[json("id", required)]
        pub id: CashierId,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// URL to redirect the customer to, or `null`. At most 2083 characters.
        #[json("redirectUrl", required, nullable, sensitive)]
        pub redirect_url: Option<String>,
        /// Balance of the customer, in the currency of `currency`. At least 0. Example: `1500`.
        #[json("balance", required)]
        pub balance: Decimal,
        /// Bonus balance of the customer, in the currency of `currency`. At least 0. Example: `0`.
        #[json("bonusBalance", required)]
        pub bonus_balance: Decimal,
        /// URL to which Rebilly sends notifications, or `null`. At most 2083 characters.
        #[json("notificationUrl", required, nullable, sensitive)]
        pub notification_url: Option<String>,
        /// Timestamp of the expiration, or `null`.
        #[json("expirationTime", required, nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Total amount of pending payouts, in the currency of `currency`. At least 0. Example:
        /// `100`.
        #[json("pendingPayoutTotal", required)]
        pub pending_payout_total: Decimal,
        /// `true` when the customer can withdraw money.
        #[json("canWithdraw", required)]
        pub can_withdraw: bool,
        /// Identifier of the last deposit request.
        #[json("lastDepositRequestId")]
        pub last_deposit_request_id: Option<DepositRequestId>,
        /// Token of the cashier, or `null`.
        #[json("cashierToken", nullable, sensitive)]
        pub cashier_token: Option<String>,
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
    /// Request to cancel payout requests from a cashier.
    #[new(value amount: Decimal)]
    pub struct CashierPayoutRequestCancellation {
        /// Amount of the cancellation, as a decimal number. At least 0. Example: `1500`.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
    }
}

model! {
    /// Request for a deposit of a customer, with the amounts offered.
    pub struct DepositRequest {
        /// Identifier of the deposit request.
        #[json("id")]
        pub id: Option<DepositRequestId>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Identifiers of the transactions of the deposit request.
        #[json("transactionIds")]
        pub transaction_ids: Vec<TransactionId>,
        /// Status of the deposit request. The order of the states before `completed` is not
        /// documented.
        #[json("status")]
        pub status: Option<DepositRequestStatus>,
        /// `true` when the deposit is a purchase of coins.
        #[json("coinPurchase")]
        pub coin_purchase: Option<bool>,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// Amounts offered, in the currency of `currency`.
        #[json("amounts")]
        pub amounts: Vec<Decimal>,
        /// Amount that is preselected, in the currency of `currency`, or `null`. At least 0.01.
        #[json("defaultAmount", nullable)]
        pub default_amount: Option<Decimal>,
        /// Rules for an amount that the customer enters, or `null`.
        #[json("customAmount", nullable)]
        pub custom_amount: Option<DepositCustomAmount>,
        /// URL to redirect the customer to. At most 2083 characters.
        #[json("redirectUrl", sensitive)]
        pub redirect_url: Option<String>,
        /// Timestamp of the expiration.
        #[json("expirationTime")]
        pub expiration_time: Option<Timestamp>,
        /// Schema of the custom properties of the deposit, or `null`.
        #[json("propertiesSchema", nullable)]
        pub properties_schema: Map<Json>,
        /// Custom properties of the deposit, by name, or `null`.
        #[json("properties", nullable, sensitive)]
        pub properties: Map<String>,
        /// URL to which Rebilly sends notifications, or `null`. At most 2083 characters.
        #[json("notificationUrl", nullable, sensitive)]
        pub notification_url: Option<String>,
        /// Token of the cashier, or `null`.
        #[json("cashierToken", nullable, sensitive)]
        pub cashier_token: Option<String>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `deposit`, `transactions`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<DepositRequestEmbedded>,
    }
}

open_enum! {
    /// Status of the deposit request. The order of the states before `completed` is not documented.
    pub enum DepositRequestStatus {
        #[json("created")]
        Created,
        #[json("pending")]
        Pending,
        #[json("initiated")]
        Initiated,
        #[json("attempted")]
        Attempted,
        #[json("completed")]
        Completed,
        #[json("expired")]
        Expired,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct DepositRequestEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Map<Json>,
        /// Transactions, as embedded resources.
        #[json("transactions", sensitive)]
        pub transactions: Vec<Json>,
    }
}

model! {
    /// Rules for an amount that the customer enters.
    #[new(value maximum: Decimal, value minimum: Decimal, value multiple_of: Decimal)]
    pub struct DepositCustomAmount {
        /// Texts of the button for the custom amount, by key, or `null`.
        #[json("buttonText", nullable)]
        #[items_setter(with_button_text)]
        pub button_text: Nullable<Map<String>>,
        /// Maximum amount that the customer can enter. At least 0.01.
        #[json("maximum", required)]
        #[required_setter(with_maximum)]
        pub maximum: Decimal,
        /// Minimum amount that the customer can enter. At least 0.01.
        #[json("minimum", required)]
        #[required_setter(with_minimum)]
        pub minimum: Decimal,
        /// Amount of which the entered amount must be a multiple. At least 0.01.
        #[json("multipleOf", required)]
        #[required_setter(with_multiple_of)]
        pub multiple_of: Decimal,
    }
}

model! {
    /// Strategy that calculates the amounts offered in deposit requests.
    pub struct DepositStrategy {
        /// Identifier of the deposit strategy.
        #[json("id")]
        pub id: Option<DepositStrategyId>,
        /// Name of the deposit strategy.
        #[json("name", required)]
        pub name: String,
        /// Filter for the deposit requests that the strategy applies to. Default: ``. Example:
        /// `depositRequest.currency:USD`.
        #[json("filter")]
        pub filter: Option<String>,
        /// Rules for the calculation of the amounts offered.
        #[json("amounts", required)]
        pub amounts: DepositStrategyAmounts,
        /// Rules for an amount that the customer enters, or `null`.
        #[json("customAmount", required, nullable)]
        pub custom_amount: Option<DepositCustomAmount>,
        /// Priority of the strategy among others. At least 0. Default: `0`.
        #[json("priority")]
        pub priority: Option<i64>,
        /// `true` if the strategy is active. Default: `true`.
        #[json("isActive")]
        pub is_active: Option<bool>,
        /// `true` if the deposit is a purchase of coins. Default: `false`.
        #[json("coinPurchase")]
        pub coin_purchase: Option<bool>,
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
    /// Request body of [`DepositStrategies::create`](crate::payments::DepositStrategies::create)
    /// and [`DepositStrategies::upsert`](crate::payments::DepositStrategies::upsert): the writable
    /// properties of a [`DepositStrategy`].
    #[request_of(DepositStrategy)]
    #[new(
        value
        name:String,
        value
        amounts:DepositStrategyAmounts,
        value
        custom_amount:Nullable<DepositCustomAmount>
    )]
    pub struct DepositStrategyRequest {
        /// Name of the deposit strategy.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Filter for the deposit requests that the strategy applies to. Default: ``. Example:
        /// `depositRequest.currency:USD`.
        #[json("filter")]
        #[setter(with_filter)]
        pub filter: Option<String>,
        /// Rules for the calculation of the amounts offered.
        #[json("amounts", required)]
        #[required_setter(with_amounts)]
        pub amounts: DepositStrategyAmounts,
        /// Rules for an amount that the customer enters, or `null`.
        #[json("customAmount", required, nullable)]
        #[setter(with_custom_amount)]
        pub custom_amount: Nullable<DepositCustomAmount>,
        /// Priority of the strategy among others. At least 0. Default: `0`.
        #[json("priority")]
        #[plain_setter(with_priority: i64)]
        pub priority: Option<i64>,
        /// `true` if the strategy is active. Default: `true`.
        #[json("isActive")]
        #[plain_setter(with_is_active: bool)]
        pub is_active: Option<bool>,
        /// `true` if the deposit is a purchase of coins. Default: `false`.
        #[json("coinPurchase")]
        #[plain_setter(with_coin_purchase: bool)]
        pub coin_purchase: Option<bool>,
    }
}

model! {
    /// Rules for the calculation of the amounts offered.
    #[new(
        value
        calculator:DepositStrategyAmountsCalculator,
        value
        base_amount:Decimal,
        items
        increments:Decimal,
        value
        default_index:Nullable<i64>
    )]
    pub struct DepositStrategyAmounts {
        /// Calculation of the amounts from the increments: as absolute values or as percentages.
        #[json("calculator", required)]
        #[required_setter(with_calculator)]
        pub calculator: DepositStrategyAmountsCalculator,
        /// Base amount of the calculation. At least 0.01.
        #[json("baseAmount", required)]
        #[required_setter(with_base_amount)]
        pub base_amount: Decimal,
        /// Increments of the amounts offered.
        #[json("increments", required)]
        #[items_setter(with_increments)]
        pub increments: Vec<Decimal>,
        /// Index of the amount that is preselected, or `null`. At least 0. Default: `0`.
        #[json("defaultIndex", required, nullable)]
        #[setter(with_default_index)]
        pub default_index: Nullable<i64>,
        /// `true` if the base amount follows the last deposit. Default: `false`.
        #[json("adjustBaseToLastDeposit")]
        #[plain_setter(with_adjust_base_to_last_deposit: bool)]
        pub adjust_base_to_last_deposit: Option<bool>,
        /// `true` if the base amount is not offered. Default: `false`.
        #[json("hideBaseAmount")]
        #[plain_setter(with_hide_base_amount: bool)]
        pub hide_base_amount: Option<bool>,
        /// Minimum base amount, or `null`. At least 0.01.
        #[json("minimumBaseAmount", nullable)]
        #[setter(with_minimum_base_amount)]
        pub minimum_base_amount: Nullable<Decimal>,
    }
}

open_enum! {
    /// Calculation of the amounts from the increments: as absolute values or as percentages.
    pub enum DepositStrategyAmountsCalculator {
        #[json("absolute")]
        Absolute,
        #[json("percent")]
        Percent,
    }
}

open_enum! {
    /// Status of the dispute; `forfeited` is a dispute that was not contested.
    pub enum DisputeStatus {
        #[json("response-needed")]
        ResponseNeeded,
        #[json("under-review")]
        UnderReview,
        #[json("forfeited")]
        Forfeited,
        #[json("won")]
        Won,
        #[json("lost")]
        Lost,
        #[json("unknown")]
        UnknownValue,
    }
}

union! {
    /// Time of the settlement: immediately or after a date interval.
    #[tag("method")]
    pub enum SettlementPeriod {
        /// Schedule after a time interval.
        #[json("date-interval")]
        SchedulingMethodDateInterval(Box<SchedulingMethodDateInterval>),
        /// Schedule without delay.
        #[json("immediately", adds_tag)]
        SchedulingMethodImmediately(Box<SchedulingMethodImmediately>),
    }
}

model! {
    /// Settings for the settlement of fees.
    #[new(value settlement_currency: String, value settlement_period: SettlementPeriod)]
    pub struct SettlementSettings {
        /// Currency of the settlement.
        #[json("settlementCurrency", required)]
        #[required_setter(with_settlement_currency)]
        pub settlement_currency: String,
        /// Time of the settlement.
        #[json("settlementPeriod", required)]
        #[required_setter(with_settlement_period)]
        pub settlement_period: SettlementPeriod,
        /// Settlement settings for the part that a filter selects.
        #[json("advancedSettings")]
        #[items_setter(with_advanced_settings)]
        pub advanced_settings: Option<Vec<SettlementSettingsAdvancedSettings>>,
    }
}

model! {
    /// Settlement settings for the part that a filter selects.
    #[new(value filter: String)]
    pub struct SettlementSettingsAdvancedSettings {
        /// Filter that selects the part that these settings apply to. At most 255 characters.
        /// Example: `currency:EUR,GBP`.
        #[json("filter", required)]
        #[required_setter(with_filter)]
        pub filter: String,
        /// Currency of the settlement.
        #[json("settlementCurrency")]
        #[setter(with_settlement_currency)]
        pub settlement_currency: Option<String>,
        /// Time of the settlement.
        #[json("settlementPeriod")]
        #[setter(with_settlement_period)]
        pub settlement_period: Option<SettlementPeriod>,
    }
}

model! {
    /// Payment instrument of an alternative payment method.
    pub struct AlternativeInstrument {
        /// Identifier of the alternative instrument.
        #[json("id")]
        pub id: Option<PaymentInstrumentId>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Payment method.
        #[json("method", required)]
        pub method: PaymentMethod,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        pub billing_address: ContactObject,
        /// Status of the payment instrument.
        #[json("status")]
        pub status: Option<PaymentInstrumentStatus>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        pub use_as_backup: Option<bool>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the last payment with the payment instrument, or `null`.
        #[json("lastPaymentTime", nullable)]
        pub last_payment_time: Option<Timestamp>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Identifier of the gateway account that payments with this instrument prefer, or `null`.
        #[json("stickyGatewayAccountId", nullable)]
        pub sticky_gateway_account_id: Option<GatewayAccountId>,
        /// References of the payment instrument, by name.
        #[json("referenceData", sensitive)]
        pub reference_data: Map<String>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Links to related resources: `self`, `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<AlternativeInstrumentEmbedded>,
    }
}

model! {
    /// Request form of [`AlternativeInstrument`]: its writable properties.
    #[request_of(AlternativeInstrument)]
    #[new(
        value
        customer_id:CustomerId,
        value
        method:PaymentMethod,
        value
        billing_address:ContactObjectRequest
    )]
    pub struct AlternativeInstrumentRequest {
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: PaymentMethod,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        #[required_setter(with_billing_address)]
        pub billing_address: ContactObjectRequest,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        #[plain_setter(with_use_as_backup: bool)]
        pub use_as_backup: Option<bool>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// References of the payment instrument, by name.
        #[json("referenceData", sensitive)]
        #[items_setter(with_reference_data)]
        pub reference_data: Option<Map<String>>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct AlternativeInstrumentEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
    }
}

model! {
    /// Details of a bank account to create, with a basic bank account number (BBAN).
    #[tag("accountNumberType")]
    #[new(
        value
        customer_id:CustomerId,
        value
        account_number:String,
        value
        routing_number:String,
        value
        account_type:BankAccountType,
        value
        billing_address:ContactObjectRequest
    )]
    pub struct BbanAccountCreatePlain {
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: BbanAccountCreatePlainMethod,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Account number, as digits. Example: `1234567890`.
        #[json("accountNumber", required, sensitive)]
        #[required_setter(with_account_number)]
        pub account_number: String,
        /// Routing number of the bank, as digits. Example: `123456789`.
        #[json("routingNumber", required, sensitive)]
        #[required_setter(with_routing_number)]
        pub routing_number: String,
        /// Type of the bank account.
        #[json("accountType", required)]
        #[required_setter(with_account_type)]
        pub account_type: BankAccountType,
        /// Name of the bank.
        #[json("bankName", sensitive)]
        #[setter(with_bank_name)]
        pub bank_name: Option<String>,
        /// Bank identifier code (BIC).
        #[json("bic", sensitive)]
        #[setter(with_bic)]
        pub bic: Option<String>,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        #[required_setter(with_billing_address)]
        pub billing_address: ContactObjectRequest,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// Risk metadata of the customer's device and request.
        #[json("riskMetadata", sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Option<RiskMetadataRequest>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        #[plain_setter(with_use_as_backup: bool)]
        pub use_as_backup: Option<bool>,
    }
}

open_enum! {
    /// Payment method.
    pub enum BbanAccountCreatePlainMethod {
        #[json("ach")]
        Ach,
    }
}

model! {
    /// Bank account of a customer, as a payment instrument.
    #[tag("method")]
    pub struct BankAccount {
        /// Identifier of the bank account.
        #[json("id")]
        pub id: Option<PaymentInstrumentId>,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Name of the bank.
        #[json("bankName", sensitive)]
        pub bank_name: Option<String>,
        /// Routing number of the bank.
        #[json("routingNumber", sensitive)]
        pub routing_number: Option<String>,
        /// Type of the account number: a basic (BBAN) or an international (IBAN) bank account
        /// number. Default: `BBAN`.
        #[json("accountNumberType")]
        pub account_number_type: Option<BankAccountNumberType>,
        /// Type of the bank account.
        #[json("accountType")]
        pub account_type: Option<BankAccountType>,
        /// Bank identifier code (BIC), or `null`.
        #[json("bic", nullable, sensitive)]
        pub bic: Option<String>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Fingerprint that identifies the account number without disclosing it.
        #[json("fingerprint", sensitive)]
        pub fingerprint: Option<String>,
        /// Last four digits of the account number.
        #[json("last4", sensitive)]
        pub last4: Option<String>,
        /// Status of the payment instrument.
        #[json("status")]
        pub status: Option<PaymentInstrumentStatus>,
        /// Identifier of the gateway account that payments with this instrument prefer, or `null`.
        #[json("stickyGatewayAccountId", nullable)]
        pub sticky_gateway_account_id: Option<GatewayAccountId>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        pub use_as_backup: Option<bool>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the last payment with the payment instrument, or `null`.
        #[json("lastPaymentTime", nullable)]
        pub last_payment_time: Option<Timestamp>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Links to related resources: `self`, `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<BankAccountEmbedded>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct BankAccountEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
    }
}

union! {
    /// Details of a bank account to create, with a BBAN or an IBAN.
    #[tag("accountNumberType")]
    pub enum BankAccountCreatePlain {
        /// Details of a bank account to create, with a basic bank account number (BBAN).
        #[json("BBAN", adds_tag)]
        Bban(Box<BbanAccountCreatePlain>),
        /// Details of a bank account to create, with an international bank account number (IBAN).
        #[json("IBAN", adds_tag)]
        Iban(Box<IbanAccountCreatePlain>),
    }
}

model! {
    /// Details of a bank account to create, with an international bank account number (IBAN).
    #[tag("accountNumberType")]
    #[new(
        value
        customer_id:CustomerId,
        value
        account_number:String,
        value
        billing_address:ContactObjectRequest
    )]
    pub struct IbanAccountCreatePlain {
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: IbanAccountCreatePlainMethod,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// International bank account number (IBAN). Example: `DE89370400440532013000`.
        #[json("accountNumber", required, sensitive)]
        #[required_setter(with_account_number)]
        pub account_number: String,
        /// Name of the bank.
        #[json("bankName", sensitive)]
        #[setter(with_bank_name)]
        pub bank_name: Option<String>,
        /// Bank identifier code (BIC). Example: `DEUTDE8LXXX`.
        #[json("bic", sensitive)]
        #[setter(with_bic)]
        pub bic: Option<String>,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        #[required_setter(with_billing_address)]
        pub billing_address: ContactObjectRequest,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// Risk metadata of the customer's device and request.
        #[json("riskMetadata", sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Option<RiskMetadataRequest>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        #[plain_setter(with_use_as_backup: bool)]
        pub use_as_backup: Option<bool>,
    }
}

open_enum! {
    /// Payment method.
    pub enum IbanAccountCreatePlainMethod {
        #[json("ach")]
        Ach,
    }
}

model! {
    /// Khelocard of a customer, as a payment instrument.
    #[tag("method")]
    pub struct KhelocardCard {
        /// Identifier of the Khelocard.
        #[json("id")]
        pub id: Option<PaymentInstrumentId>,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Fingerprint that identifies the card number without disclosing it.
        #[json("fingerprint", sensitive)]
        pub fingerprint: Option<String>,
        /// Number of the Khelocard.
        #[json("number", sensitive)]
        pub number: Option<String>,
        /// Last four digits of the card number.
        #[json("last4", sensitive)]
        pub last4: Option<String>,
        /// Expiration year of the card.
        #[json("expYear", sensitive)]
        pub exp_year: Option<i64>,
        /// Expiration month of the card.
        #[json("expMonth", sensitive)]
        pub exp_month: Option<i64>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Status of the payment instrument.
        #[json("status")]
        pub status: Option<PaymentInstrumentStatus>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        pub use_as_backup: Option<bool>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the last payment with the payment instrument, or `null`.
        #[json("lastPaymentTime", nullable)]
        pub last_payment_time: Option<Timestamp>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Identifier of the gateway account that payments with this instrument prefer, or `null`.
        #[json("stickyGatewayAccountId", nullable)]
        pub sticky_gateway_account_id: Option<GatewayAccountId>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Links to related resources: `self`, `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<KhelocardCardEmbedded>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct KhelocardCardEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
    }
}

model! {
    /// PayPal account of a customer, as a payment instrument.
    pub struct PayPalAccount {
        /// Identifier of the PayPal account.
        #[json("id")]
        pub id: Option<PaymentInstrumentId>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Payment method.
        #[json("method", required)]
        pub method: PayPalAccountMethod,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        pub billing_address: ContactObject,
        /// Username of the PayPal account.
        #[json("username", sensitive)]
        pub username: Option<String>,
        /// Status of the payment instrument.
        #[json("status")]
        pub status: Option<PayPalAccountStatus>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        pub use_as_backup: Option<bool>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the last payment with the payment instrument, or `null`.
        #[json("lastPaymentTime", nullable)]
        pub last_payment_time: Option<Timestamp>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Identifier of the gateway account that payments with this instrument prefer, or `null`.
        #[json("stickyGatewayAccountId", nullable)]
        pub sticky_gateway_account_id: Option<GatewayAccountId>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Links to related resources: `self`, `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<PayPalAccountEmbedded>,
    }
}

model! {
    /// Request form of [`PayPalAccount`]: its writable properties.
    #[request_of(PayPalAccount)]
    #[new(value customer_id: CustomerId, value billing_address: ContactObjectRequest)]
    pub struct PayPalAccountRequest {
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: PayPalAccountMethod,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        #[required_setter(with_billing_address)]
        pub billing_address: ContactObjectRequest,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        #[plain_setter(with_use_as_backup: bool)]
        pub use_as_backup: Option<bool>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Nullable<RiskMetadataRequest>,
    }
}

open_enum! {
    /// Payment method.
    pub enum PayPalAccountMethod {
        #[json("paypal")]
        Paypal,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct PayPalAccountEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
    }
}

model! {
    /// Payment card of a customer, as a payment instrument.
    pub struct PaymentCard {
        /// Identifier of the payment card.
        #[json("id")]
        pub id: Option<PaymentInstrumentId>,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Payment method.
        #[json("method", required)]
        pub method: PaymentCardMethod,
        /// Status of the payment card; `verification-needed` is a card that must be verified first.
        #[json("status")]
        pub status: Option<PaymentCardStatus>,
        /// Fingerprint that identifies the card number without disclosing it.
        #[json("fingerprint", sensitive)]
        pub fingerprint: Option<String>,
        /// Bank identification number: the first digits of the card number.
        #[json("bin", sensitive)]
        pub bin: Option<String>,
        /// Last four digits of the card number.
        #[json("last4", sensitive)]
        pub last4: Option<String>,
        /// Last four digits of the card number behind the digital wallet, or `null`.
        #[json("fpanLast4", nullable, sensitive)]
        pub fpan_last4: Option<String>,
        /// Expiration year of the card.
        #[json("expYear", sensitive)]
        pub exp_year: Option<i64>,
        /// Expiration month of the card.
        #[json("expMonth", sensitive)]
        pub exp_month: Option<i64>,
        /// Brand of the payment card.
        #[json("brand")]
        pub brand: Option<PaymentCardBrand>,
        /// Country of the bank that issued the payment card, or `null`.
        #[json("bankCountry", nullable, sensitive)]
        pub bank_country: Option<String>,
        /// Name of the bank that issued the payment card.
        #[json("bankName", sensitive)]
        pub bank_name: Option<String>,
        /// `true` when the payment card can receive payouts.
        #[json("isPayoutable")]
        pub is_payoutable: Option<bool>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        pub use_as_backup: Option<bool>,
        /// URL of the billing portal for the customer.
        #[json("billingPortalUrl", sensitive)]
        pub billing_portal_url: Option<String>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the last payment with the payment instrument, or `null`.
        #[json("lastPaymentTime", nullable)]
        pub last_payment_time: Option<Timestamp>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Identifier of the gateway account that payments with this instrument prefer, or `null`.
        #[json("stickyGatewayAccountId", nullable)]
        pub sticky_gateway_account_id: Option<GatewayAccountId>,
        /// Timestamp of the reminder of the expiration, or `null`.
        #[json("expirationReminderTime", nullable)]
        pub expiration_reminder_time: Option<Timestamp>,
        /// Number of the reminder of the expiration, or `null`.
        #[json("expirationReminderNumber", nullable)]
        pub expiration_reminder_number: Option<i64>,
        /// References of the payment instrument, by name.
        #[json("referenceData", sensitive)]
        pub reference_data: Map<String>,
        /// Digital wallet that the payment card comes from, or `null`.
        #[json("digitalWallet", nullable)]
        pub digital_wallet: Option<DigitalWalletType>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Links to related resources: `self`, `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<PaymentCardEmbedded>,
    }
}

open_enum! {
    /// Payment method.
    pub enum PaymentCardMethod {
        #[json("payment-card")]
        PaymentCard,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct PaymentCardEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
    }
}

model! {
    /// Details of a payment card to create, without a payment token.
    #[new(
        value
        customer_id:CustomerId,
        value
        pan:String,
        plain
        exp_year:i64,
        plain
        exp_month:i64,
        value
        billing_address:ContactObjectRequest
    )]
    pub struct PaymentCardCreatePlain {
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: PaymentCardCreatePlainMethod,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Card number (PAN).
        #[json("pan", required, sensitive)]
        #[required_setter(with_pan)]
        pub pan: String,
        /// Expiration year of the card.
        #[json("expYear", required, sensitive)]
        #[plain_setter(with_exp_year: i64)]
        pub exp_year: i64,
        /// Expiration month of the card.
        #[json("expMonth", required, sensitive)]
        #[plain_setter(with_exp_month: i64)]
        pub exp_month: i64,
        /// Card verification value (CVV).
        #[json("cvv", sensitive)]
        #[setter(with_cvv)]
        pub cvv: Option<String>,
        /// Billing address.
        #[json("billingAddress", required, sensitive)]
        #[required_setter(with_billing_address)]
        pub billing_address: ContactObjectRequest,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// Risk metadata of the customer's device and request.
        #[json("riskMetadata", sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Option<RiskMetadataRequest>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        #[plain_setter(with_use_as_backup: bool)]
        pub use_as_backup: Option<bool>,
    }
}

open_enum! {
    /// Payment method.
    pub enum PaymentCardCreatePlainMethod {
        #[json("payment-card")]
        PaymentCard,
    }
}

union! {
    /// Payment instrument of a customer; `method` selects the form.
    #[tag("method")]
    pub enum PaymentInstrument {
        /// Payment card of a customer, as a payment instrument.
        #[json("payment-card")]
        PaymentCard(Box<PaymentCard>),
        /// Bank account of a customer, as a payment instrument.
        #[json("ach", adds_tag)]
        BankAccount(Box<BankAccount>),
        /// PayPal account of a customer, as a payment instrument.
        #[json("paypal")]
        PayPalAccount(Box<PayPalAccount>),
        /// Khelocard of a customer, as a payment instrument.
        #[json("Khelocard", adds_tag)]
        KhelocardCard(Box<KhelocardCard>),
        #[other]
        /// Payment instrument of an alternative payment method.
        AlternativeInstrument(Box<AlternativeInstrument>),
    }
}

open_enum! {
    /// Status of the payment instrument.
    pub enum PaymentInstrumentStatus {
        #[json("active")]
        Active,
        #[json("deactivated")]
        Deactivated,
    }
}

open_enum! {
    /// Type of the bank account.
    pub enum BankAccountType {
        #[json("checking")]
        Checking,
        #[json("savings")]
        Savings,
        #[json("other")]
        Other,
    }
}

open_enum! {
    /// Type of the account number: a basic (BBAN) or an international (IBAN) bank account number.
    pub enum BankAccountNumberType {
        #[json("BBAN")]
        Bban,
        #[json("IBAN")]
        Iban,
    }
}

open_enum! {
    /// Type of the digital wallet.
    pub enum DigitalWalletType {
        #[json("Apple Pay")]
        ApplePay,
        #[json("Google Pay")]
        GooglePay,
        #[json("Samsung Pay")]
        SamsungPay,
    }
}

open_enum! {
    /// Status of the payment instrument. The difference between `inactive` and `deactivated` is not
    /// documented.
    pub enum PayPalAccountStatus {
        #[json("inactive")]
        Inactive,
        #[json("active")]
        Active,
        #[json("deactivated")]
        Deactivated,
    }
}

open_enum! {
    /// Status of the payment card; `verification-needed` is a card that must be verified first. The
    /// difference between `inactive` and `deactivated` is not documented.
    pub enum PaymentCardStatus {
        #[json("active")]
        Active,
        #[json("inactive")]
        Inactive,
        #[json("expired")]
        Expired,
        #[json("deactivated")]
        Deactivated,
        #[json("verification-needed")]
        VerificationNeeded,
    }
}

open_enum! {
    /// Status of the payout request.
    pub enum PayoutRequestStatus {
        #[json("pending")]
        Pending,
        #[json("ready")]
        Ready,
        #[json("approved")]
        Approved,
        #[json("in-progress")]
        InProgress,
        #[json("fulfilled")]
        Fulfilled,
        #[json("canceled")]
        Canceled,
        #[json("split")]
        Split,
        #[json("merged")]
        Merged,
    }
}

model! {
    /// Feature of ACH payments that links a bank account through Plaid.
    pub struct AchPlaidFeature {
        /// Name of the feature.
        #[json("name", required)]
        pub name: AchPlaidFeatureName,
        /// Plaid Link token that starts the linking of a bank account.
        #[json("linkToken", required, sensitive)]
        pub link_token: String,
        /// Timestamp of the expiration.
        #[json("expirationTime", required)]
        pub expiration_time: Timestamp,
    }
}

open_enum! {
    /// Name of the feature.
    pub enum AchPlaidFeatureName {
        #[json("Plaid")]
        Plaid,
    }
}

model! {
    /// Apple Pay as a feature of card payments.
    #[tag("name")]
    pub struct ApplePayFeature {
        /// Display name of the merchant. Example: `Test Merchant`.
        #[json("displayName")]
        pub display_name: Option<String>,
        /// Country of the merchant, for the digital wallet.
        #[json("country")]
        pub country: Option<String>,
    }
}

model! {
    /// Google Pay as a feature of card payments.
    #[tag("name")]
    pub struct GooglePayFeature {
        /// Name of the merchant. Example: `Test Merchant`.
        #[json("merchantName")]
        pub merchant_name: Option<String>,
        /// Host name of the merchant's site. Example: `www.example.com`.
        #[json("merchantOrigin")]
        pub merchant_origin: Option<String>,
        /// Country of the merchant, for the digital wallet.
        #[json("country")]
        pub country: Option<String>,
    }
}

model! {
    /// Klarna session as a feature of Klarna payments.
    pub struct KlarnaFeature {
        /// Name of the feature.
        #[json("name", required)]
        pub name: KlarnaFeatureName,
        /// Client token of the Klarna session.
        #[json("clientToken", required, sensitive)]
        pub client_token: String,
        /// Identifier of the Klarna session.
        #[json("sessionId", required, sensitive)]
        pub session_id: String,
    }
}

open_enum! {
    /// Name of the feature.
    pub enum KlarnaFeatureName {
        #[json("Klarna")]
        Klarna,
    }
}

model! {
    /// PayPal billing agreement as a feature of PayPal payments.
    pub struct PayPalBillingAgreementFeature {
        /// Name of the feature.
        #[json("name", required)]
        pub name: PayPalBillingAgreementFeatureName,
        /// Identifier of the merchant at PayPal.
        #[json("paypalMerchantId", required)]
        pub paypal_merchant_id: String,
        /// Client identifier of the merchant's PayPal application.
        #[json("paypalClientId", required)]
        pub paypal_client_id: String,
        /// Token of the PayPal billing agreement.
        #[json("billingAgreementToken", required, sensitive)]
        pub billing_agreement_token: String,
        /// Timestamp of the expiration.
        #[json("expirationTime", required)]
        pub expiration_time: Timestamp,
    }
}

open_enum! {
    /// Name of the feature.
    pub enum PayPalBillingAgreementFeatureName {
        #[json("PayPal billing agreement")]
        PayPalBillingAgreement,
    }
}

union! {
    /// Digital wallet as a feature of card payments.
    #[tag("name")]
    pub enum PaymentCardFeature {
        /// Apple Pay as a feature of card payments.
        #[json("Apple Pay", adds_tag)]
        ApplePay(Box<ApplePayFeature>),
        /// Google Pay as a feature of card payments.
        #[json("Google Pay", adds_tag)]
        GooglePay(Box<GooglePayFeature>),
        /// Samsung Pay as a feature of card payments.
        #[json("Samsung Pay", adds_tag)]
        SamsungPay(Box<SamsungPayFeature>),
    }
}

presence_union! {
    /// Source of a payment: a token, a stored payment instrument, payment methods, or plain card or
    /// bank details.
    #[present(Token, "token")]
    #[present(Instrument, "paymentInstrumentId")]
    #[present(PaymentCardCreatePlain, "pan")]
    #[present(BankAccountCreatePlain, "accountNumberType")]
    pub enum PaymentInstruction {
        /// Payment with a payment token.
        Token(Box<PaymentInstructionToken>),
        /// Payment with a stored payment instrument.
        Instrument(Box<PaymentInstructionInstrument>),
        /// Details of a payment card to create, without a payment token.
        PaymentCardCreatePlain(Box<PaymentCardCreatePlain>),
        /// Details of a bank account to create, with a BBAN or an IBAN.
        BankAccountCreatePlain(Box<BankAccountCreatePlain>),
        #[other]
        /// Payment with one of several payment methods.
        Methods(Box<PaymentInstructionMethods>),
    }
}

model! {
    /// Payment with a stored payment instrument.
    #[new(value payment_instrument_id: PaymentInstrumentId)]
    pub struct PaymentInstructionInstrument {
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", required)]
        #[required_setter(with_payment_instrument_id)]
        pub payment_instrument_id: PaymentInstrumentId,
    }
}

model! {
    /// Payment with one of several payment methods.
    pub struct PaymentInstructionMethods {
        /// Payment methods to choose from.
        #[json("methods")]
        #[items_setter(with_methods)]
        pub methods: Option<Vec<PaymentMethod>>,
        /// Receiver of the payment.
        #[json("receivedBy", sensitive)]
        #[setter(with_received_by)]
        pub received_by: Option<String>,
        /// Reference of the payment.
        #[json("reference", sensitive)]
        #[setter(with_reference)]
        pub reference: Option<String>,
    }
}

model! {
    /// Payment with a payment token.
    #[new(value token: String)]
    pub struct PaymentInstructionToken {
        /// Payment token; it can be used once.
        #[json("token", required, sensitive)]
        #[required_setter(with_token)]
        pub token: String,
    }
}

presence_union! {
    /// Request for available payment methods, for an amount or for items.
    #[present(Items, "items")]
    pub enum ReadyToPay {
        /// Request for the payment methods that are available for items.
        Items(Box<ReadyToPayItems>),
        #[other]
        /// Request for the payment methods that are available for an amount.
        Amount(Box<ReadyToPayAmount>),
    }
}

model! {
    /// ACH as an available payment method.
    #[tag("method")]
    pub struct ReadyToPayAchMethod {
        /// Feature of the payment method, or `null`.
        #[json("feature", nullable)]
        pub feature: Option<AchPlaidFeature>,
        /// Filters of the payment method.
        #[json("filters")]
        pub filters: Vec<String>,
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
    pub struct ReadyToPayAmount {
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
    /// Available payment method without features of its own.
    pub struct ReadyToPayGenericMethod {
        /// Payment method.
        #[json("method", required)]
        pub method: PaymentMethod,
        /// Filters of the payment method.
        #[json("filters")]
        pub filters: Vec<String>,
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
    pub struct ReadyToPayItems {
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

model! {
    /// Klarna as an available payment method.
    #[tag("method")]
    pub struct ReadyToPayKlarnaMethod {
        /// Feature of the payment method, or `null`.
        #[json("feature", nullable)]
        pub feature: Option<KlarnaFeature>,
        /// Filters of the payment method.
        #[json("filters")]
        pub filters: Vec<String>,
    }
}

union! {
    /// Available payment method; `method` selects the form.
    #[tag("method")]
    pub enum ReadyToPayMethod {
        /// Payment card as an available payment method.
        #[json("payment-card", adds_tag)]
        PaymentCard(Box<ReadyToPayPaymentCardMethod>),
        /// ACH as an available payment method.
        #[json("ach", adds_tag)]
        Ach(Box<ReadyToPayAchMethod>),
        /// PayPal as an available payment method.
        #[json("paypal", adds_tag)]
        PayPal(Box<ReadyToPayPayPalMethod>),
        /// Klarna as an available payment method.
        #[json("Klarna", adds_tag)]
        Klarna(Box<ReadyToPayKlarnaMethod>),
        #[other]
        /// Available payment method without features of its own.
        Generic(Box<ReadyToPayGenericMethod>),
    }
}

model! {
    /// PayPal as an available payment method.
    #[tag("method")]
    pub struct ReadyToPayPayPalMethod {
        /// Feature of the payment method, or `null`.
        #[json("feature", nullable)]
        pub feature: Option<PayPalBillingAgreementFeature>,
        /// Filters of the payment method.
        #[json("filters")]
        pub filters: Vec<String>,
    }
}

model! {
    /// Payment card as an available payment method.
    #[tag("method")]
    pub struct ReadyToPayPaymentCardMethod {
        /// Feature of the payment method, or `null`.
        #[json("feature", nullable)]
        pub feature: Option<PaymentCardFeature>,
        /// Accepted brands of payment cards.
        #[json("brands")]
        pub brands: Vec<PaymentCardBrand>,
        /// Filters of the payment method.
        #[json("filters")]
        pub filters: Vec<String>,
    }
}

model! {
    /// Request for the payout methods that are available for an amount.
    #[new(
        value
        website_id:WebsiteId,
        value
        risk_metadata:RiskMetadataRequest,
        value
        currency:String,
        value
        amount:Decimal
    )]
    pub struct ReadyToPayout {
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Option<ContactObjectRequest>,
        /// Risk metadata of the customer's device and request.
        #[json("riskMetadata", required, sensitive)]
        #[required_setter(with_risk_metadata)]
        pub risk_metadata: RiskMetadataRequest,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Amount of the payout.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
    }
}

model! {
    /// Feature of an available payout method.
    pub struct ReadyToPayoutFeature {
        /// `true` when a payout requires a setup transaction first.
        #[json("requiresSetupTransaction")]
        pub requires_setup_transaction: Option<bool>,
    }
}

model! {
    /// Available payout method without properties of its own.
    pub struct ReadyToPayoutGenericMethod {
        /// Payment method.
        #[json("method", required)]
        pub method: PaymentMethod,
        /// Feature of the payout method.
        #[json("feature")]
        pub feature: Option<ReadyToPayoutFeature>,
        /// Filters of the payout method.
        #[json("filters")]
        pub filters: Vec<String>,
    }
}

union! {
    /// Available payout method; `method` selects the form.
    #[tag("method")]
    pub enum ReadyToPayoutMethod {
        /// Payment card as an available payout method.
        #[json("payment-card", adds_tag)]
        PaymentCard(Box<ReadyToPayoutPaymentCardMethod>),
        #[other]
        /// Available payout method without properties of its own.
        Generic(Box<ReadyToPayoutGenericMethod>),
    }
}

model! {
    /// Payment card as an available payout method.
    #[tag("method")]
    pub struct ReadyToPayoutPaymentCardMethod {
        /// Feature of the payout method.
        #[json("feature")]
        pub feature: Option<ReadyToPayoutFeature>,
        /// Accepted brands of payment cards.
        #[json("brands")]
        pub brands: Vec<PaymentCardBrand>,
        /// Filters of the payout method.
        #[json("filters")]
        pub filters: Vec<String>,
    }
}

model! {
    /// Samsung Pay as a feature of card payments.
    #[tag("name")]
    pub struct SamsungPayFeature {
        /// Name of the merchant. Example: `Test Merchant`.
        #[json("merchantName")]
        pub merchant_name: Option<String>,
    }
}

model! {
    /// Payment, refund or other operation at a payment gateway, with its result.
    pub struct Transaction {
        /// Identifier of the transaction.
        #[json("id")]
        pub id: Option<TransactionId>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Type of the transaction; `setup` prepares a payment instrument, `credit` pays money out.
        #[json("type")]
        pub type_: Option<TransactionType>,
        /// Status of the transaction; `conn-error` is a failed connection, `offsite` a payment on
        /// another site.
        #[json("status")]
        pub status: Option<TransactionStatus>,
        /// Result of the transaction.
        #[json("result")]
        pub result: Option<TransactionResult>,
        /// Amount of the transaction, in the currency of `currency`.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Currency of the transaction.
        #[json("currency")]
        pub currency: Option<String>,
        /// Amount of the purchase, in the currency of `purchaseCurrency`.
        #[json("purchaseAmount")]
        pub purchase_amount: Option<Decimal>,
        /// Currency of the purchase.
        #[json("purchaseCurrency")]
        pub purchase_currency: Option<String>,
        /// Amount of the request, in the currency of `requestCurrency`.
        #[json("requestAmount")]
        pub request_amount: Option<Decimal>,
        /// Currency of the request.
        #[json("requestCurrency")]
        pub request_currency: Option<String>,
        /// Identifier of the parent transaction, or `null`.
        #[json("parentTransactionId", nullable)]
        pub parent_transaction_id: Option<TransactionId>,
        /// Identifiers of the child transactions.
        #[json("childTransactions")]
        pub child_transactions: Vec<TransactionId>,
        /// Identifiers of the invoices of the transaction.
        #[json("invoiceIds")]
        pub invoice_ids: Vec<InvoiceId>,
        /// Identifiers of the subscriptions of the transaction.
        #[json("subscriptionIds")]
        pub subscription_ids: Vec<SubscriptionId>,
        /// Identifiers of the plans of the transaction.
        #[json("planIds")]
        pub plan_ids: Vec<PlanId>,
        /// `true` when the transaction is a recurring payment.
        #[json("isRebill")]
        pub is_rebill: Option<bool>,
        /// Number of the recurring payment.
        #[json("rebillNumber")]
        pub rebill_number: Option<i64>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// `true` when the transaction has a 3-D Secure authentication.
        #[json("has3ds")]
        pub has3ds: Option<bool>,
        /// Result of the 3-D Secure authentication.
        #[json("3ds")]
        pub x3ds: Option<TransactionX3ds>,
        /// URL to redirect the customer to, or `null`. At most 2083 characters.
        #[json("redirectUrl", nullable, sensitive)]
        pub redirect_url: Option<String>,
        /// Number of the retry.
        #[json("retryNumber")]
        pub retry_number: Option<i64>,
        /// `true` when the transaction is a retry.
        #[json("isRetry")]
        pub is_retry: Option<bool>,
        /// Billing descriptor on the customer's statement, or `null`.
        #[json("billingDescriptor", nullable)]
        pub billing_descriptor: Option<String>,
        /// Description of the transaction, as free text. At most 255 characters.
        #[json("description", sensitive)]
        pub description: Option<String>,
        /// Identifier of the request, for idempotence.
        #[json("requestId")]
        pub request_id: Option<String>,
        /// `true` when the amount was adjusted.
        #[json("hasAmountAdjustment")]
        pub has_amount_adjustment: Option<bool>,
        /// Name of the gateway.
        #[json("gatewayName", nullable)]
        pub gateway_name: Option<GatewayName>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Timestamp of the processing of the transaction.
        #[json("processedTime")]
        pub processed_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Identifier of the gateway account, or `null`.
        #[json("gatewayAccountId", nullable)]
        pub gateway_account_id: Option<GatewayAccountId>,
        /// Identifier of the transaction at the gateway, or `null`. At most 50 characters. Example:
        /// `txn_0YVDTQJ8YWDGQACV2N2N5SPWQ0`.
        #[json("gatewayTransactionId", nullable)]
        pub gateway_transaction_id: Option<String>,
        /// Responses of the gateway.
        #[json("gateway")]
        pub gateway: Option<TransactionGateway>,
        /// Name of the acquirer.
        #[json("acquirerName", nullable)]
        pub acquirer_name: Option<AcquirerName>,
        /// Payment method.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("method", deprecated)]
        pub method: Option<PaymentMethod>,
        /// Velocity of the transaction, as an integer.
        #[json("velocity")]
        pub velocity: Option<i64>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// References of the transaction, by name, or `null`.
        #[json("referenceData", nullable, sensitive)]
        pub reference_data: Map<String>,
        /// Bank identification number: the first digits of the card number, or `null`.
        #[json("bin", nullable, sensitive)]
        pub bin: Option<String>,
        /// Payment instrument of the transaction.
        #[json("paymentInstrument")]
        pub payment_instrument: Option<DefaultPaymentInstrument>,
        /// `true` when the transaction has a dynamic currency conversion (DCC).
        #[json("hasDcc")]
        pub has_dcc: Option<bool>,
        /// Dynamic currency conversion (DCC) of the transaction, or `null`.
        #[json("dcc", nullable)]
        pub dcc: Option<TransactionDcc>,
        /// Risk score of the transaction.
        #[json("riskScore")]
        pub risk_score: Option<i64>,
        /// Risk metadata of the customer's device and request, or `null`.
        #[json("riskMetadata", nullable, sensitive)]
        pub risk_metadata: Option<RiskMetadata>,
        /// URL to which Rebilly sends notifications, or `null`. At most 2083 characters.
        #[json("notificationUrl", nullable, sensitive)]
        pub notification_url: Option<String>,
        /// `true` when the transaction is disputed.
        #[json("isDisputed")]
        pub is_disputed: Option<bool>,
        /// Timestamp of the dispute, or `null`.
        #[json("disputeTime", nullable)]
        pub dispute_time: Option<Timestamp>,
        /// Status of the dispute, or `null`.
        #[json("disputeStatus", nullable)]
        pub dispute_status: Option<DisputeStatus>,
        /// `true` when the transaction is reconciled.
        #[json("isReconciled")]
        pub is_reconciled: Option<bool>,
        /// `true` when the transaction was processed outside Rebilly.
        #[json("isProcessedOutside")]
        pub is_processed_outside: Option<bool>,
        /// `true` when the merchant initiated the transaction.
        #[json("isMerchantInitiated")]
        pub is_merchant_initiated: Option<bool>,
        /// `true` when the transaction had a discrepancy.
        #[json("hadDiscrepancy")]
        pub had_discrepancy: Option<bool>,
        /// Identifier of the order.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("orderId", deprecated)]
        pub order_id: Option<OrderId>,
        /// Acquirer reference number (ARN), or `null`. Example: `74836950144358910018150`.
        #[json("arn", nullable)]
        pub arn: Option<String>,
        /// Amount for reports, in the currency of `reportCurrency`.
        #[json("reportAmount")]
        pub report_amount: Option<Decimal>,
        /// Currency for reports.
        #[json("reportCurrency")]
        pub report_currency: Option<String>,
        /// Timestamp of the settlement, or `null`.
        #[json("settlementTime", nullable)]
        pub settlement_time: Option<Timestamp>,
        /// Timestamp of the discrepancy, or `null`.
        #[json("discrepancyTime", nullable)]
        pub discrepancy_time: Option<Timestamp>,
        /// Amount limit with its reset time, or `null`.
        #[json("limits", nullable)]
        pub limits: Option<TransactionLimitAmount>,
        /// Identifier of the organization.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Identifier of the deposit request, or `null`.
        #[json("depositRequestId", nullable)]
        pub deposit_request_id: Option<DepositRequestId>,
        /// Identifier of the transfer, or `null`. At most 50 characters. Example:
        /// `tb_0YVDTQJ8YWDGQACV2N2N5SPWQ0`.
        #[json("transferId", nullable)]
        pub transfer_id: Option<String>,
        /// Identifier of the payout request, or `null`.
        #[json("payoutRequestId", nullable)]
        pub payout_request_id: Option<PayoutRequestId>,
        /// Links to related resources: `self`, `attachments`, `website`, `customer`,
        /// `gatewayAccount`, `paymentCard`, `parentTransaction`, `leadSource`, `approvalUrl`,
        /// `refundUrl`, `updateUrl`, `disputes`, `invoices`, `queryUrl`, `redirectUrl`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<TransactionEmbedded>,
    }
}

model! {
    /// Result of the 3-D Secure authentication.
    pub struct TransactionX3ds {
        /// Name of the 3-D Secure server.
        #[json("server")]
        pub server: Option<String>,
        /// Version of the 3-D Secure protocol.
        #[json("version")]
        pub version: Option<TransactionX3dsVersion>,
        /// Enrollment of the payment card in 3-D Secure.
        #[json("enrolled")]
        pub enrolled: Option<TransactionX3dsEnrolled>,
        /// Outcome of the authentication.
        #[json("authenticated")]
        pub authenticated: Option<TransactionX3dsAuthenticated>,
        /// Protection from liability; `protected (attempt)` follows an attempted authentication.
        #[json("liability")]
        pub liability: Option<TransactionX3dsLiability>,
        /// Flow of the authentication; `frictionless` runs without a challenge to the customer.
        #[json("flow")]
        pub flow: Option<TransactionX3dsFlow>,
        /// `true` when the authentication was downgraded. Default: `false`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("isDowngraded", deprecated)]
        pub is_downgraded: Option<bool>,
    }
}

open_enum! {
    /// Version of the 3-D Secure protocol.
    pub enum TransactionX3dsVersion {
        #[json("1.0.2")]
        X102,
        #[json("2.1.0")]
        X210,
        #[json("2.2.0")]
        X220,
    }
}

open_enum! {
    /// Enrollment of the payment card in 3-D Secure.
    pub enum TransactionX3dsEnrolled {
        #[json("yes")]
        Yes,
        #[json("no")]
        No,
        #[json("invalid card/timeout")]
        InvalidCardTimeout,
        #[json("unavailable")]
        Unavailable,
    }
}

open_enum! {
    /// Outcome of the authentication.
    pub enum TransactionX3dsAuthenticated {
        #[json("yes")]
        Yes,
        #[json("no")]
        No,
        #[json("not applicable")]
        NotApplicable,
        #[json("attempted")]
        Attempted,
    }
}

open_enum! {
    /// Protection from liability; `protected (attempt)` follows an attempted authentication.
    pub enum TransactionX3dsLiability {
        #[json("protected")]
        Protected,
        #[json("not protected")]
        NotProtected,
        #[json("protected (attempt)")]
        ProtectedAttempt,
    }
}

open_enum! {
    /// Flow of the authentication; `frictionless` runs without a challenge to the customer.
    pub enum TransactionX3dsFlow {
        #[json("frictionless")]
        Frictionless,
        #[json("challenge")]
        Challenge,
    }
}

model! {
    /// Responses of the gateway.
    pub struct TransactionGateway {
        /// Response of the gateway to the transaction.
        #[json("response")]
        pub response: Option<TransactionGatewayResponse>,
        /// Result of the address verification (AVS).
        #[json("avsResponse")]
        pub avs_response: Option<GatewayVerificationResponse>,
        /// Result of the CVV verification.
        #[json("cvvResponse")]
        pub cvv_response: Option<GatewayVerificationResponse>,
    }
}

model! {
    /// Response of the gateway to the transaction.
    pub struct TransactionGatewayResponse {
        /// Code of the response, or `null`.
        #[json("code", nullable)]
        pub code: Option<String>,
        /// Message of the response, or `null`.
        #[json("message", nullable)]
        pub message: Option<String>,
        /// Type of the response, or `null`.
        #[json("type", nullable)]
        pub type_: Option<String>,
        /// Original code of the response from the gateway, or `null`.
        #[json("originalCode", nullable)]
        pub original_code: Option<String>,
        /// Original message of the response from the gateway, or `null`.
        #[json("originalMessage", nullable)]
        pub original_message: Option<String>,
    }
}

model! {
    /// Dynamic currency conversion (DCC) of the transaction, or `null`.
    pub struct TransactionDcc {
        /// Amount before the conversion.
        #[json("base")]
        pub base: Option<Money>,
        /// Amount after the conversion.
        #[json("quote")]
        pub quote: Option<Money>,
        /// Markup of the conversion, in US dollars.
        #[json("usdMarkup")]
        pub usd_markup: Option<Decimal>,
        /// Outcome of the conversion; `selected` is accepted by the customer.
        #[json("outcome")]
        pub outcome: Option<DccOutcome>,
        /// `true` when the conversion is forced.
        #[json("isForceDcc")]
        pub is_force_dcc: Option<bool>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct TransactionEmbedded {
        /// Parent transaction, as an embedded resource.
        #[json("parentTransaction", sensitive)]
        pub parent_transaction: Map<Json>,
        /// Child transactions, as embedded resources.
        #[json("childTransactions", sensitive)]
        pub child_transactions: Vec<Json>,
        /// Gateway account, as an embedded resource.
        #[json("gatewayAccount", sensitive)]
        pub gateway_account: Map<Json>,
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
        /// Lead source, as an embedded resource.
        #[json("leadSource", sensitive)]
        pub lead_source: Map<Json>,
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Map<Json>,
        /// Invoices, as embedded resources.
        #[json("invoices", sensitive)]
        pub invoices: Vec<Json>,
        /// Organization, as an embedded resource.
        #[json("organization", sensitive)]
        pub organization: Map<Json>,
        /// Dispute, as an embedded resource.
        #[json("dispute", sensitive)]
        pub dispute: Map<Json>,
        /// Payment card, as an embedded resource.
        #[json("paymentCard", sensitive)]
        pub payment_card: Map<Json>,
        /// Bank account, as an embedded resource.
        #[json("bankAccount", sensitive)]
        pub bank_account: Map<Json>,
    }
}

model! {
    /// Amount limit, with the timestamp of its reset.
    pub struct TransactionLimitAmount {
        /// Amount of the limit, in the currency of `currency`. Example: `275.35`.
        #[json("amount")]
        #[setter(with_amount)]
        pub amount: Option<Decimal>,
        /// Currency of the amounts.
        #[json("currency")]
        #[setter(with_currency)]
        pub currency: Option<String>,
        /// Timestamp of the reset of the limit, or `null`.
        #[json("resetTime", nullable)]
        #[setter(with_reset_time)]
        pub reset_time: Nullable<Timestamp>,
    }
}

open_enum! {
    /// Result of the transaction.
    pub enum TransactionResult {
        #[json("abandoned")]
        Abandoned,
        #[json("approved")]
        Approved,
        #[json("canceled")]
        Canceled,
        #[json("declined")]
        Declined,
        #[json("unknown")]
        UnknownValue,
    }
}

open_enum! {
    /// Status of the transaction; `conn-error` is a failed connection, `offsite` a payment on
    /// another site.
    pub enum TransactionStatus {
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
    /// Item to pay for: plan and quantity.
    #[new(value plan_id: PlanId, plain quantity: i64)]
    pub struct ReadyToPayItem {
        /// Identifier of the plan.
        #[json("planId", required)]
        #[required_setter(with_plan_id)]
        pub plan_id: PlanId,
        /// Quantity of the plan.
        #[json("quantity", required)]
        #[plain_setter(with_quantity: i64)]
        pub quantity: i64,
    }
}

open_enum! {
    /// Type of the transaction; `setup` prepares a payment instrument, `credit` pays money out.
    pub enum TransactionType {
        #[json("3ds-authentication")]
        X3dsAuthentication,
        #[json("authorize")]
        Authorize,
        #[json("capture")]
        Capture,
        #[json("credit")]
        Credit,
        #[json("refund")]
        Refund,
        #[json("sale")]
        Sale,
        #[json("setup")]
        Setup,
        #[json("void")]
        Void,
    }
}

model! {
    /// Result of a verification by the gateway: of the address (AVS) or of the CVV.
    pub struct GatewayVerificationResponse {
        /// Code of the response, or `null`.
        #[json("code", nullable)]
        pub code: Option<String>,
        /// Message of the response, or `null`.
        #[json("message", nullable)]
        pub message: Option<String>,
        /// Original code of the response from the gateway, or `null`.
        #[json("originalCode", nullable)]
        pub original_code: Option<String>,
        /// Original message of the response from the gateway, or `null`.
        #[json("originalMessage", nullable)]
        pub original_message: Option<String>,
    }
}

open_enum! {
    /// Outcome of the conversion; `selected` is accepted by the customer.
    pub enum DccOutcome {
        #[json("unprocessed")]
        Unprocessed,
        #[json("rejected")]
        Rejected,
        #[json("selected")]
        Selected,
    }
}
