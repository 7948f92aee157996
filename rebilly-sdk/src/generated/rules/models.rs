// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of rules.

use crate::customers::{PaymentMethod, UserReference};
use crate::gateways::GatewayName;
use crate::invoices::{InvoiceRetryAttempt, InvoiceRetryEndPolicy};
use crate::kyc::KycRequestDocument;
use crate::model::{model, open_enum, union};
use crate::rules::{ActiveStatus, EventType, IntegrationService};
use crate::shared::{
    AcquirerName, GatewayAccountId, Link, RuleActionId, RuleBindId, RuleSetDraftId,
    SchedulingMethodAuto, SchedulingMethodDateInterval,
    SchedulingMethodDayAndMonthOfYear, SchedulingMethodDayOfMonth,
    SchedulingMethodDayOfWeek, SchedulingMethodImmediately, SchedulingMethodIntelligent,
    TimelineExtraData, TimelineMessageId,
};
use crate::subscriptions::TimelineTriggeredBy;
use crate::types::{Nullable, Timestamp};

model! {
    /// Integration with another service, and the rules that use it.
    pub struct Integration {
        /// Service of the integration.
        #[json("service")]
        pub service: Option<IntegrationService>,
        /// Number of configurations that use the integration. At least 0.
        #[json("count")]
        pub count: Option<i64>,
        /// Configurations that use the integration.
        #[json("configurations")]
        pub configurations: Vec<IntegrationConfigurations>,
        /// Links to related resources: `self`, `oauth2Connect`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Configuration that uses an integration: title, labels and event type.
    pub struct IntegrationConfigurations {
        /// Labels of the configuration.
        #[json("labels")]
        pub labels: Vec<String>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<EventType>,
        /// Title of the configuration.
        #[json("title")]
        pub title: Option<String>,
    }
}

model! {
    /// Draft of the binds and rules of an event type.
    pub struct RuleSetDraft {
        /// Identifier of the rule set draft.
        #[json("id")]
        pub id: Option<RuleSetDraftId>,
        /// Number of the version that the draft is based on. At least 0.
        #[json("baseVersion", required)]
        pub base_version: i64,
        /// Binds of the rule set.
        #[json("binds")]
        pub binds: Vec<RuleBind>,
        /// Rules of the rule set.
        #[json("rules", required)]
        pub rules: Vec<Rule>,
        /// Author of the draft.
        #[json("author")]
        pub author: Option<UserReference>,
        /// Name of the draft.
        #[json("name", required, sensitive)]
        pub name: String,
        /// Description of the draft.
        #[json("description")]
        pub description: Option<String>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `user`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`RuleSetDrafts::create`](crate::rules::RuleSetDrafts::create) and
    /// [`RuleSetDrafts::upsert`](crate::rules::RuleSetDrafts::upsert): the writable properties of a
    /// [`RuleSetDraft`].
    #[request_of(RuleSetDraft)]
    #[new(plain base_version: i64, items rules: Rule, value name: String)]
    pub struct RuleSetDraftRequest {
        /// Number of the version that the draft is based on. At least 0.
        #[json("baseVersion", required)]
        #[plain_setter(with_base_version: i64)]
        pub base_version: i64,
        /// Binds of the rule set.
        #[json("binds")]
        #[items_setter(with_binds)]
        pub binds: Option<Vec<RuleBind>>,
        /// Rules of the rule set.
        #[json("rules", required)]
        #[items_setter(with_rules)]
        pub rules: Vec<Rule>,
        /// Name of the draft.
        #[json("name", required, sensitive)]
        #[required_setter(with_name)]
        pub name: String,
        /// Description of the draft.
        #[json("description")]
        #[setter(with_description)]
        pub description: Option<String>,
    }
}

union! {
    /// Payment method in the adjusted order; `paymentMethod` selects the form.
    #[tag("paymentMethod")]
    pub enum AdjustPaymentMethod {
        /// Payment card as an adjusted payment method.
        #[json("payment-card", adds_tag)]
        PaymentCard(Box<AdjustReadyToPayPaymentCard>),
        /// Bank account (ACH) as an adjusted payment method.
        #[json("ach", adds_tag)]
        Ach(Box<AdjustReadyToPayAch>),
        /// PayPal account as an adjusted payment method.
        #[json("paypal", adds_tag)]
        Paypal(Box<AdjustReadyToPayPaypal>),
        #[other]
        /// Alternative payment method as an adjusted payment method.
        Generic(Box<AdjustReadyToPayGeneric>),
    }
}

model! {
    /// Bank account (ACH) as an adjusted payment method.
    #[tag("paymentMethod")]
    pub struct AdjustReadyToPayAch {
        /// Feature of the payment method, or `null`.
        #[json("feature", required, nullable)]
        #[setter(with_feature)]
        pub feature: Nullable<AdjustReadyToPayAchFeature>,
    }
}

open_enum! {
    /// Feature of the payment method, or `null`.
    pub enum AdjustReadyToPayAchFeature {
        #[json("Plaid")]
        Plaid,
    }
}

model! {
    /// Alternative payment method as an adjusted payment method.
    #[new(value payment_method: PaymentMethod, value feature: Nullable<String>)]
    pub struct AdjustReadyToPayGeneric {
        /// Alternative payment method.
        #[json("paymentMethod", required)]
        #[required_setter(with_payment_method)]
        pub payment_method: PaymentMethod,
        /// Feature of the payment method, or `null`.
        #[json("feature", required, nullable)]
        #[setter(with_feature)]
        pub feature: Nullable<String>,
    }
}

model! {
    /// Payment card as an adjusted payment method.
    #[tag("paymentMethod")]
    #[new(value feature: Nullable<AdjustReadyToPayPaymentCardFeature>)]
    pub struct AdjustReadyToPayPaymentCard {
        /// Feature of the payment method, or `null`.
        #[json("feature", required, nullable)]
        #[setter(with_feature)]
        pub feature: Nullable<AdjustReadyToPayPaymentCardFeature>,
    }
}

open_enum! {
    /// Feature of the payment method, or `null`.
    pub enum AdjustReadyToPayPaymentCardFeature {
        #[json("Apple Pay")]
        ApplePay,
        #[json("Google Pay")]
        GooglePay,
    }
}

model! {
    /// PayPal account as an adjusted payment method.
    #[tag("paymentMethod")]
    pub struct AdjustReadyToPayPaypal {
        /// Feature of the payment method, or `null`.
        #[json("feature", required, nullable)]
        #[setter(with_feature)]
        pub feature: Nullable<AdjustReadyToPayPaypalFeature>,
    }
}

open_enum! {
    /// Feature of the payment method, or `null`.
    pub enum AdjustReadyToPayPaypalFeature {
        #[json("PayPal billing agreement")]
        PayPalBillingAgreement,
    }
}

model! {
    /// Alternative payment method as an adjusted payout method.
    #[new(value payment_method: PaymentMethod)]
    pub struct AdjustReadyToPayoutGeneric {
        /// Payment method for the payout.
        #[json("paymentMethod", required)]
        #[required_setter(with_payment_method)]
        pub payment_method: PaymentMethod,
    }
}

model! {
    /// Actions that run when an event matches a filter.
    #[new(value name: String, items actions: RuleAction)]
    pub struct RuleBind {
        /// Identifier of the bind.
        #[json("id")]
        #[setter(with_id)]
        pub id: Option<RuleBindId>,
        /// Name of the rule or bind.
        #[json("name", required, sensitive)]
        #[required_setter(with_name)]
        pub name: String,
        /// Labels of the rule or bind.
        #[json("labels")]
        #[items_setter(with_labels)]
        pub labels: Option<Vec<String>>,
        /// Status of the rule or bind: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Filter that an event must match.
        #[json("filter")]
        #[setter(with_filter)]
        pub filter: Option<String>,
        /// Actions to run when the filter matches.
        #[json("actions", required)]
        #[items_setter(with_actions)]
        pub actions: Vec<RuleAction>,
    }
}

union! {
    /// Instruction to pick a gateway account by weights; `method` selects the form.
    #[tag("method")]
    pub enum GatewayAccountPickInstruction {
        /// Instruction to pick a gateway account by the weights of gateway accounts.
        #[json("gateway-account-weights", adds_tag)]
        AccountWeights(Box<PickInstructionGatewayAccountWeights>),
        /// Instruction to pick a gateway account by the weights of gateways and acquirers.
        #[json("gateway-acquirer-weights", adds_tag)]
        AcquirerWeights(Box<PickInstructionGatewayAcquirerWeights>),
    }
}

model! {
    /// Instruction to pick a gateway account by the weights of gateway accounts.
    #[tag("method")]
    #[new(items weighted_list: PickInstructionGatewayAccountWeightsWeightedList)]
    pub struct PickInstructionGatewayAccountWeights {
        /// Strategy of the choice: at random by weight, or in rotation. Default: `weighted-random`.
        #[json("strategy")]
        #[setter(with_strategy)]
        pub strategy: Option<GatewayPickStrategy>,
        /// Gateway accounts with their weights. At least 0.
        #[json("weightedList", required)]
        #[items_setter(with_weighted_list)]
        pub weighted_list: Vec<PickInstructionGatewayAccountWeightsWeightedList>,
    }
}

model! {
    /// Gateway account with its weight in the choice.
    #[new(value gateway_account_id: GatewayAccountId, plain weight: i64)]
    pub struct PickInstructionGatewayAccountWeightsWeightedList {
        /// Identifier of the gateway account.
        #[json("gatewayAccountId", required)]
        #[required_setter(with_gateway_account_id)]
        pub gateway_account_id: GatewayAccountId,
        /// Weight in the choice. At least 0.
        #[json("weight", required)]
        #[plain_setter(with_weight: i64)]
        pub weight: i64,
    }
}

model! {
    /// Instruction to pick a gateway account by the weights of gateways and acquirers.
    #[tag("method")]
    #[new(items weighted_list: PickInstructionGatewayAcquirerWeightsWeightedList)]
    pub struct PickInstructionGatewayAcquirerWeights {
        /// Strategy of the choice: at random by weight, or in rotation. Default: `weighted-random`.
        #[json("strategy")]
        #[setter(with_strategy)]
        pub strategy: Option<GatewayPickStrategy>,
        /// Gateways and acquirers with their weights. At least 0.
        #[json("weightedList", required)]
        #[items_setter(with_weighted_list)]
        pub weighted_list: Vec<PickInstructionGatewayAcquirerWeightsWeightedList>,
    }
}

model! {
    /// Gateway and acquirer with their weight in the choice.
    #[new(
        value
        gateway_name:Nullable<GatewayName>,
        value
        acquirer_name:Nullable<AcquirerName>,
        plain
        weight:i64
    )]
    pub struct PickInstructionGatewayAcquirerWeightsWeightedList {
        /// Name of the gateway.
        #[json("gatewayName", required, nullable)]
        #[setter(with_gateway_name)]
        pub gateway_name: Nullable<GatewayName>,
        /// Name of the acquirer.
        #[json("acquirerName", required, nullable)]
        #[setter(with_acquirer_name)]
        pub acquirer_name: Nullable<AcquirerName>,
        /// Weight in the choice. At least 0.
        #[json("weight", required)]
        #[plain_setter(with_weight: i64)]
        pub weight: i64,
    }
}

union! {
    /// Schedule of a reminder; `method` selects the form.
    #[tag("method")]
    pub enum ReminderScheduleInstruction {
        /// Schedule after a time interval.
        #[json("date-interval")]
        SchedulingMethodDateInterval(Box<SchedulingMethodDateInterval>),
        /// Schedule on a day of the month.
        #[json("day-of-month", adds_tag)]
        SchedulingMethodDayOfMonth(Box<SchedulingMethodDayOfMonth>),
        /// Schedule on a day of the week.
        #[json("day-of-week", adds_tag)]
        SchedulingMethodDayOfWeek(Box<SchedulingMethodDayOfWeek>),
    }
}

model! {
    /// Actions that run when an event matches a filter, in the order of the rules.
    #[new(value name: String, items actions: RuleAction)]
    pub struct Rule {
        /// Identifier of the bind.
        #[json("id")]
        #[setter(with_id)]
        pub id: Option<RuleBindId>,
        /// Name of the rule or bind.
        #[json("name", required, sensitive)]
        #[required_setter(with_name)]
        pub name: String,
        /// Labels of the rule or bind.
        #[json("labels")]
        #[items_setter(with_labels)]
        pub labels: Option<Vec<String>>,
        /// Status of the rule or bind: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Filter that an event must match.
        #[json("filter")]
        #[setter(with_filter)]
        pub filter: Option<String>,
        /// Actions to run when the filter matches.
        #[json("actions", required)]
        #[items_setter(with_actions)]
        pub actions: Vec<RuleAction>,
        /// `true` when no further rules run after this one matches. Default: `true`.
        #[json("final")]
        #[plain_setter(with_final: bool)]
        pub final_: Option<bool>,
    }
}

union! {
    /// Action of a rule; `name` selects the form.
    #[tag("name")]
    pub enum RuleAction {
        /// Action that abandons scheduled payments.
        #[json("abandon-scheduled-payments", adds_tag)]
        AbandonScheduledPayments(Box<RuleActionAbandonScheduledPayments>),
        /// Action that adds to the risk score.
        #[json("add-risk-score", adds_tag)]
        AddRiskScore(Box<RuleActionAddRiskScore>),
        /// Action that adjusts the payment methods that are available to a customer.
        #[json("adjust-ready-to-pay", adds_tag)]
        AdjustReadyToPay(Box<RuleActionAdjustReadyToPay>),
        /// Action that adjusts the payout methods that are available to a customer.
        #[json("adjust-ready-to-payout", adds_tag)]
        AdjustReadyToPayout(Box<RuleActionAdjustReadyToPayout>),
        /// Action that adds a value to a blocklist.
        #[json("blocklist", adds_tag)]
        AddBlockList(Box<RuleActionAddBlockList>),
        /// Action that cancels scheduled payments.
        #[json("cancel-scheduled-payments", adds_tag)]
        CancelScheduledPayments(Box<RuleActionCancelScheduledPayments>),
        /// Action that creates an entry for a balance transaction in Intuit QuickBooks.
        #[json("create-intuit-quickbooks-balance-transaction-entry", adds_tag)]
        CreateIntuitQuickbooksBalanceTransactionEntry(
            Box<RuleActionCreateIntuitQuickbooksBalanceTransactionEntry>,
        ),
        /// Action that creates an invoice in Intuit QuickBooks.
        #[json("create-intuit-quickbooks-invoice", adds_tag)]
        CreateIntuitQuickbooksInvoice(Box<RuleActionCreateIntuitQuickbooksInvoice>),
        /// Action that creates a payment in Intuit QuickBooks.
        #[json("create-intuit-quickbooks-payment", adds_tag)]
        CreateIntuitQuickbooksPayment(Box<RuleActionCreateIntuitQuickbooksPayment>),
        /// Action that creates a refund receipt in Intuit QuickBooks.
        #[json("create-intuit-quickbooks-refund-receipt", adds_tag)]
        CreateIntuitQuickbooksRefundReceipt(
            Box<RuleActionCreateIntuitQuickbooksRefundReceipt>,
        ),
        /// Action that creates an entry for recognized revenue in Intuit QuickBooks.
        #[json("create-intuit-quickbooks-revenue-recognition-entry", adds_tag)]
        CreateIntuitQuickbooksRevenueRecognitionEntry(
            Box<RuleActionCreateIntuitQuickbooksRevenueRecognitionEntry>,
        ),
        /// Action that declines a transaction.
        #[json("decline-transaction", adds_tag)]
        DeclineTransaction(Box<RuleActionDeclineTransaction>),
        /// Action that checks the restriction for Ontario.
        #[json("check-ontario-restriction", adds_tag)]
        CheckOntarioRestriction(Box<RuleActionCheckOntarioRestriction>),
        /// Action that displays other choices to the customer.
        #[json("display-other-choices", adds_tag)]
        DisplayOtherChoices(Box<RuleActionDisplayOtherChoices>),
        /// Action that guesses the expiration date of a payment card.
        #[json("guess-payment-card-expiration", adds_tag)]
        GuessPaymentCardExpiration(Box<RuleActionGuessPaymentCardExpiration>),
        /// Action that checks a customer with Experian and tags the customer by the result.
        #[json("perform-experian-check", adds_tag)]
        PerformExperianCheck(Box<RuleActionPerformExperianCheck>),
        /// Action that picks the gateway account for a transaction.
        #[json("pick-gateway-account", adds_tag)]
        PickGatewayAccount(Box<RuleActionPickGatewayAccount>),
        /// Action that requests KYC documents from a customer.
        #[json("request-kyc", adds_tag)]
        RequestKyc(Box<RuleActionRequestKyc>),
        /// Action that schedules payment retries for an invoice.
        #[json("schedule-invoice-retry", adds_tag)]
        ScheduleInvoiceRetry(Box<RuleActionScheduleInvoiceRetry>),
        /// Action that schedules a payment.
        #[json("schedule-payment", adds_tag)]
        SchedulePayment(Box<RuleActionSchedulePayment>),
        /// Action that schedules reminders.
        #[json("schedule-reminder", adds_tag)]
        ScheduleReminder(Box<RuleActionScheduleReminder>),
        /// Action that sends an email.
        #[json("send-email", adds_tag)]
        SendEmail(Box<RuleActionSendEmail>),
        /// Action that stops subscriptions.
        #[json("stop-subscriptions", adds_tag)]
        StopSubscriptions(Box<RuleActionStopSubscriptions>),
        /// Action that adds tags to a customer or removes them.
        #[json("tag-or-untag-customer", adds_tag)]
        TagOrUntagCustomer(Box<RuleActionTagOrUntagCustomer>),
        /// Action that updates an invoice in Intuit QuickBooks.
        #[json("update-intuit-quickbooks-invoice", adds_tag)]
        UpdateIntuitQuickbooksInvoice(Box<RuleActionUpdateIntuitQuickbooksInvoice>),
        /// Action that voids an invoice in Intuit QuickBooks.
        #[json("void-intuit-quickbooks-invoice", adds_tag)]
        VoidIntuitQuickbooksInvoice(Box<RuleActionVoidIntuitQuickbooksInvoice>),
    }
}

model! {
    /// Action that abandons scheduled payments.
    #[tag("name")]
    pub struct RuleActionAbandonScheduledPayments {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
    }
}

model! {
    /// Action that adds a value to a blocklist.
    #[tag("name")]
    #[new(value type_: RuleActionAddBlockListType)]
    pub struct RuleActionAddBlockList {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Type of the value to add to the blocklist.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: RuleActionAddBlockListType,
        /// Lifetime of the blocklist entry in an undocumented unit. Default: `0`.
        #[json("ttl")]
        #[plain_setter(with_ttl: i64)]
        pub ttl: Option<i64>,
    }
}

open_enum! {
    /// Type of the value to add to the blocklist.
    pub enum RuleActionAddBlockListType {
        #[json("customer-id")]
        CustomerId,
        #[json("email")]
        Email,
        #[json("fingerprint")]
        Fingerprint,
        #[json("ip-address")]
        IpAddress,
        #[json("payment-card")]
        PaymentCard,
    }
}

model! {
    /// Action that adds to the risk score.
    #[tag("name")]
    pub struct RuleActionAddRiskScore {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Value to add to the risk score. Default: `0`.
        #[json("score")]
        #[plain_setter(with_score: i64)]
        pub score: Option<i64>,
    }
}

model! {
    /// Action that adjusts the payment methods that are available to a customer.
    #[tag("name")]
    pub struct RuleActionAdjustReadyToPay {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// `true` when active payment instruments come first. Default: `false`.
        #[json("prioritizeActivePaymentInstruments")]
        #[plain_setter(with_prioritize_active_payment_instruments: bool)]
        pub prioritize_active_payment_instruments: Option<bool>,
        /// Payment methods in the adjusted order.
        #[json("paymentMethods")]
        #[items_setter(with_payment_methods)]
        pub payment_methods: Option<Vec<AdjustPaymentMethod>>,
    }
}

model! {
    /// Action that adjusts the payout methods that are available to a customer.
    #[tag("name")]
    pub struct RuleActionAdjustReadyToPayout {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// `true` when active payment instruments come first. Default: `false`.
        #[json("prioritizeActivePaymentInstruments")]
        #[plain_setter(with_prioritize_active_payment_instruments: bool)]
        pub prioritize_active_payment_instruments: Option<bool>,
        /// Payout methods in the adjusted order.
        #[json("paymentMethods")]
        #[items_setter(with_payment_methods)]
        pub payment_methods: Option<Vec<AdjustReadyToPayoutGeneric>>,
    }
}

model! {
    /// Action that cancels scheduled payments.
    #[tag("name")]
    pub struct RuleActionCancelScheduledPayments {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// `true` when service periods that have started are skipped. Default: `false`.
        #[json("skipStartedServicePeriod")]
        #[plain_setter(with_skip_started_service_period: bool)]
        pub skip_started_service_period: Option<bool>,
    }
}

model! {
    /// Action that checks the restriction for Ontario.
    #[tag("name")]
    pub struct RuleActionCheckOntarioRestriction {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
    }
}

model! {
    /// Action that creates an entry for a balance transaction in Intuit QuickBooks.
    #[tag("name")]
    #[new(
        value
        debit_account:String,
        value
        credit_account:String,
        value
        description:String,
        value
        credential_hash:String
    )]
    pub struct RuleActionCreateIntuitQuickbooksBalanceTransactionEntry {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Account to debit in Intuit QuickBooks.
        #[json("debitAccount", required)]
        #[required_setter(with_debit_account)]
        pub debit_account: String,
        /// Account to credit in Intuit QuickBooks.
        #[json("creditAccount", required)]
        #[required_setter(with_credit_account)]
        pub credit_account: String,
        /// Description of the entry.
        #[json("description", required)]
        #[required_setter(with_description)]
        pub description: String,
        /// Hash of the credential for Intuit QuickBooks.
        #[json("credentialHash", required)]
        #[required_setter(with_credential_hash)]
        pub credential_hash: String,
    }
}

model! {
    /// Action that creates an invoice in Intuit QuickBooks.
    #[tag("name")]
    #[new(
        value
        unearned_revenue_account:String,
        value
        credential_hash:String,
        value
        customer_display_name:String
    )]
    pub struct RuleActionCreateIntuitQuickbooksInvoice {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Account for unearned revenue in Intuit QuickBooks.
        #[json("unearnedRevenueAccount", required)]
        #[required_setter(with_unearned_revenue_account)]
        pub unearned_revenue_account: String,
        /// Account for taxes in Intuit QuickBooks, or `null`.
        #[json("taxesAccount", nullable)]
        #[setter(with_taxes_account)]
        pub taxes_account: Nullable<String>,
        /// Account for discounts in Intuit QuickBooks, or `null`.
        #[json("discountsAccount", nullable)]
        #[setter(with_discounts_account)]
        pub discounts_account: Nullable<String>,
        /// Department in Intuit QuickBooks, or `null`.
        #[json("department", nullable)]
        #[setter(with_department)]
        pub department: Nullable<String>,
        /// Templates for the texts of the invoice.
        #[json("template")]
        #[setter(with_template)]
        pub template: Option<QuickbooksInvoiceTemplate>,
        /// Hash of the credential for Intuit QuickBooks.
        #[json("credentialHash", required)]
        #[required_setter(with_credential_hash)]
        pub credential_hash: String,
        /// Display name of the customer in Intuit QuickBooks, or a template for it.
        #[json("customerDisplayName", required, sensitive)]
        #[required_setter(with_customer_display_name)]
        pub customer_display_name: String,
    }
}

model! {
    /// Action that creates a payment in Intuit QuickBooks.
    #[tag("name")]
    #[new(value deposit_account: String, value credential_hash: String)]
    pub struct RuleActionCreateIntuitQuickbooksPayment {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Account for deposits in Intuit QuickBooks.
        #[json("depositAccount", required)]
        #[required_setter(with_deposit_account)]
        pub deposit_account: String,
        /// Hash of the credential for Intuit QuickBooks.
        #[json("credentialHash", required)]
        #[required_setter(with_credential_hash)]
        pub credential_hash: String,
    }
}

model! {
    /// Action that creates a refund receipt in Intuit QuickBooks.
    #[tag("name")]
    #[new(value deposit_account: String, value credential_hash: String)]
    pub struct RuleActionCreateIntuitQuickbooksRefundReceipt {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Account for deposits in Intuit QuickBooks.
        #[json("depositAccount", required)]
        #[required_setter(with_deposit_account)]
        pub deposit_account: String,
        /// Department in Intuit QuickBooks, or `null`.
        #[json("department", nullable)]
        #[setter(with_department)]
        pub department: Nullable<String>,
        /// Hash of the credential for Intuit QuickBooks.
        #[json("credentialHash", required)]
        #[required_setter(with_credential_hash)]
        pub credential_hash: String,
    }
}

model! {
    /// Action that creates an entry for recognized revenue in Intuit QuickBooks.
    #[tag("name")]
    #[new(
        value
        debit_account:String,
        value
        credit_account:String,
        value
        description:String,
        value
        credential_hash:String
    )]
    pub struct RuleActionCreateIntuitQuickbooksRevenueRecognitionEntry {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Account to debit in Intuit QuickBooks.
        #[json("debitAccount", required)]
        #[required_setter(with_debit_account)]
        pub debit_account: String,
        /// Account to credit in Intuit QuickBooks.
        #[json("creditAccount", required)]
        #[required_setter(with_credit_account)]
        pub credit_account: String,
        /// Description of the entry.
        #[json("description", required)]
        #[required_setter(with_description)]
        pub description: String,
        /// Hash of the credential for Intuit QuickBooks.
        #[json("credentialHash", required)]
        #[required_setter(with_credential_hash)]
        pub credential_hash: String,
    }
}

model! {
    /// Action that declines a transaction.
    #[tag("name")]
    pub struct RuleActionDeclineTransaction {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
    }
}

model! {
    /// Action that displays other choices to the customer.
    #[tag("name")]
    #[new(items choices: RuleActionDisplayOtherChoice)]
    pub struct RuleActionDisplayOtherChoices {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Texts to display, by language.
        #[json("choices", required)]
        #[items_setter(with_choices)]
        pub choices: Vec<RuleActionDisplayOtherChoice>,
    }
}

model! {
    /// Text to display in a language.
    #[new(value lang_iso: String, value content: String)]
    pub struct RuleActionDisplayOtherChoice {
        /// Language of the text, as an ISO code.
        #[json("langIso", required)]
        #[required_setter(with_lang_iso)]
        pub lang_iso: String,
        /// Text to display.
        #[json("content", required)]
        #[required_setter(with_content)]
        pub content: String,
    }
}

model! {
    /// Action that guesses the expiration date of a payment card.
    #[tag("name")]
    pub struct RuleActionGuessPaymentCardExpiration {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
    }
}

model! {
    /// Action that checks a customer with Experian and tags the customer by the result.
    #[tag("name")]
    #[new(value experian_credential_hash: String)]
    pub struct RuleActionPerformExperianCheck {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Hash of the Experian credential. Example: `58816e40-387e-4834-982f-fa1855a75f64`.
        #[json("experianCredentialHash", required)]
        #[required_setter(with_experian_credential_hash)]
        pub experian_credential_hash: String,
        /// Tag for a customer that the check approves.
        #[json("tagOnApprove")]
        #[setter(with_tag_on_approve)]
        pub tag_on_approve: Option<String>,
        /// Tag for a customer that the check rejects.
        #[json("tagOnReject")]
        #[setter(with_tag_on_reject)]
        pub tag_on_reject: Option<String>,
        /// Tag for a customer with an unknown result of the check.
        #[json("tagOnUnknown")]
        #[setter(with_tag_on_unknown)]
        pub tag_on_unknown: Option<String>,
    }
}

model! {
    /// Action that picks the gateway account for a transaction.
    #[tag("name")]
    #[new(value pick_instruction: GatewayAccountPickInstruction)]
    pub struct RuleActionPickGatewayAccount {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Instruction to pick the gateway account.
        #[json("pickInstruction", required)]
        #[required_setter(with_pick_instruction)]
        pub pick_instruction: GatewayAccountPickInstruction,
    }
}

model! {
    /// Action that requests KYC documents from a customer.
    #[tag("name")]
    #[new(
        items
        documents:KycRequestDocument,
        value
        exclude_policy:RuleActionRequestKycExcludePolicy,
        plain
        is_mandatory:bool,
        value
        prompt_policy:RuleActionRequestKycPromptPolicy,
        value
        rejected_before_transaction_process_policy:RuleActionRequestKycRejectedBeforeTransactionProcessPolicy,
        value
        optional_policy:RuleActionRequestKycOptionalPolicy
    )]
    pub struct RuleActionRequestKyc {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Documents to request.
        #[json("documents", required)]
        #[items_setter(with_documents)]
        pub documents: Vec<KycRequestDocument>,
        /// Customers to exclude: those with an accepted document, those with any document, or none.
        /// Default: `customers-with-accepted-document`.
        #[json("excludePolicy", required)]
        #[required_setter(with_exclude_policy)]
        pub exclude_policy: RuleActionRequestKycExcludePolicy,
        /// `true` when the customer must provide the documents. Default: `true`.
        #[json("isMandatory", required)]
        #[plain_setter(with_is_mandatory: bool)]
        pub is_mandatory: bool,
        /// Time of the request: before or after the transaction is processed. Default:
        /// `before-transaction-process`.
        #[json("promptPolicy", required)]
        #[required_setter(with_prompt_policy)]
        pub prompt_policy: RuleActionRequestKycPromptPolicy,
        /// Policy for a rejection before processing: process the transaction, decline it, or use
        /// another gateway. Default: `decline`.
        #[json("rejectedBeforeTransactionProcessPolicy", required)]
        #[required_setter(with_rejected_before_transaction_process_policy)]
        pub rejected_before_transaction_process_policy: RuleActionRequestKycRejectedBeforeTransactionProcessPolicy,
        /// Identifier of the gateway account to use after a rejection.
        #[json("alternateGatewayAccountIfRejected")]
        #[setter(with_alternate_gateway_account_if_rejected)]
        pub alternate_gateway_account_if_rejected: Option<String>,
        /// Policy for a rejection after processing: proceed. Default: `proceed`.
        #[json("rejectedAfterTransactionProcessPolicy", required)]
        #[required_setter(with_rejected_after_transaction_process_policy)]
        pub rejected_after_transaction_process_policy: RuleActionRequestKycRejectedAfterTransactionProcessPolicy,
        /// Policy for optional documents: the customer can skip them, or use another gateway.
        /// Default: `allow-bypass`.
        #[json("optionalPolicy", required)]
        #[required_setter(with_optional_policy)]
        pub optional_policy: RuleActionRequestKycOptionalPolicy,
        /// Identifier of the gateway account to use when the documents are optional.
        #[json("alternateGatewayAccountIfOptional")]
        #[setter(with_alternate_gateway_account_if_optional)]
        pub alternate_gateway_account_if_optional: Option<String>,
        /// Currency to display when the customer skips the documents, as an ISO 4217 code. Default:
        /// `USD`.
        #[json("bypassCurrencyToDisplay")]
        #[setter(with_bypass_currency_to_display)]
        pub bypass_currency_to_display: Option<String>,
    }
}

open_enum! {
    /// Customers to exclude: those with an accepted document, those with any document, or none.
    pub enum RuleActionRequestKycExcludePolicy {
        #[json("customers-with-accepted-document")]
        CustomersWithAcceptedDocument,
        #[json("customers-with-document")]
        CustomersWithDocument,
        #[json("none")]
        None,
    }
}

open_enum! {
    /// Time of the request: before or after the transaction is processed.
    pub enum RuleActionRequestKycPromptPolicy {
        #[json("before-transaction-process")]
        BeforeTransactionProcess,
        #[json("after-transaction-process")]
        AfterTransactionProcess,
    }
}

open_enum! {
    /// Policy for a rejection before processing: process the transaction, decline it, or use
    /// another gateway.
    pub enum RuleActionRequestKycRejectedBeforeTransactionProcessPolicy {
        #[json("process-transaction")]
        ProcessTransaction,
        #[json("decline")]
        Decline,
        #[json("use-alternate-gateway")]
        UseAlternateGateway,
    }
}

open_enum! {
    /// Policy for a rejection after processing: proceed.
    pub enum RuleActionRequestKycRejectedAfterTransactionProcessPolicy {
        #[json("proceed")]
        Proceed,
    }
}

open_enum! {
    /// Policy for optional documents: the customer can skip them, or use another gateway.
    pub enum RuleActionRequestKycOptionalPolicy {
        #[json("allow-bypass")]
        AllowBypass,
        #[json("allow-use-alternate-gateway")]
        AllowUseAlternateGateway,
    }
}

model! {
    /// Action that schedules payment retries for an invoice.
    #[tag("name")]
    #[new(
        items
        attempts:InvoiceRetryAttempt,
        items
        after_retry_end_policies:InvoiceRetryEndPolicy,
        plain
        override_retry_instruction:bool
    )]
    pub struct RuleActionScheduleInvoiceRetry {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Attempts to collect the payment.
        #[json("attempts", required)]
        #[items_setter(with_attempts)]
        pub attempts: Vec<InvoiceRetryAttempt>,
        /// Policies after each attempt.
        #[json("afterAttemptPolicies", required)]
        #[items_setter(with_after_attempt_policies)]
        pub after_attempt_policies: Vec<RuleActionScheduleInvoiceRetryAfterAttemptPolicies>,
        /// Policies after the last attempt.
        #[json("afterRetryEndPolicies", required)]
        #[items_setter(with_after_retry_end_policies)]
        pub after_retry_end_policies: Vec<InvoiceRetryEndPolicy>,
        /// `true` when the action overrides an existing retry instruction.
        #[json("overrideRetryInstruction", required)]
        #[plain_setter(with_override_retry_instruction: bool)]
        pub override_retry_instruction: bool,
    }
}

open_enum! {
    /// Policy after a collection attempt; `change-subscription-renewal-time` changes the renewal
    /// time of the subscription.
    pub enum RuleActionScheduleInvoiceRetryAfterAttemptPolicies {
        #[json("change-subscription-renewal-time")]
        ChangeSubscriptionRenewalTime,
    }
}

model! {
    /// Action that schedules a payment.
    #[tag("name")]
    #[new(value schedule_instruction: ScheduleInstruction)]
    pub struct RuleActionSchedulePayment {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Schedule of the payment.
        #[json("scheduleInstruction", required)]
        #[required_setter(with_schedule_instruction)]
        pub schedule_instruction: ScheduleInstruction,
        /// Amount of the payment: the amount due of the invoice.
        #[json("amountPolicy", required)]
        #[required_setter(with_amount_policy)]
        pub amount_policy: RuleActionSchedulePaymentAmountPolicy,
    }
}

open_enum! {
    /// Amount of the payment: the amount due of the invoice.
    pub enum RuleActionSchedulePaymentAmountPolicy {
        #[json("invoice-amount-due")]
        InvoiceAmountDue,
    }
}

model! {
    /// Action that schedules reminders.
    #[tag("name")]
    #[new(value role: RuleActionScheduleReminderRole)]
    pub struct RuleActionScheduleReminder {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Role of the reminder: all occasions, the renewal, or the end of the trial.
        #[json("role", required)]
        #[required_setter(with_role)]
        pub role: RuleActionScheduleReminderRole,
        /// Schedule of the reminders.
        #[json("schedule")]
        #[setter(with_schedule)]
        pub schedule: Option<RuleActionScheduleReminderSchedule>,
    }
}

open_enum! {
    /// Role of the reminder: all occasions, the renewal, or the end of the trial.
    pub enum RuleActionScheduleReminderRole {
        #[json("all")]
        All,
        #[json("renewal")]
        Renewal,
        #[json("trial-end")]
        TrialEnd,
    }
}

model! {
    /// Schedule of the reminders.
    #[new(
        items
        instructions:ReminderScheduleInstruction,
        value
        chronology:RuleActionScheduleReminderScheduleChronology
    )]
    pub struct RuleActionScheduleReminderSchedule {
        /// Instructions for the times of the reminders.
        #[json("instructions", required)]
        #[items_setter(with_instructions)]
        pub instructions: Vec<ReminderScheduleInstruction>,
        /// Position of the reminders: before or after the occasion.
        #[json("chronology", required)]
        #[required_setter(with_chronology)]
        pub chronology: RuleActionScheduleReminderScheduleChronology,
    }
}

open_enum! {
    /// Position of the reminders: before or after the occasion.
    pub enum RuleActionScheduleReminderScheduleChronology {
        #[json("before")]
        Before,
        #[json("after")]
        After,
    }
}

model! {
    /// Action that sends an email.
    #[tag("name")]
    #[new(items emails: RulesEmailNotification)]
    pub struct RuleActionSendEmail {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Identifier of the action.
        #[json("id")]
        #[setter(with_id)]
        pub id: Option<RuleActionId>,
        /// Title of the action.
        #[json("title")]
        #[setter(with_title)]
        pub title: Option<String>,
        /// Versions of the email, for split tests.
        #[json("emails", required)]
        #[items_setter(with_emails)]
        pub emails: Vec<RulesEmailNotification>,
        /// Timestamp of the start of the split test.
        #[json("splitTestStartTime")]
        #[setter(with_split_test_start_time)]
        pub split_test_start_time: Option<Timestamp>,
    }
}

model! {
    /// Action that stops subscriptions.
    #[tag("name")]
    pub struct RuleActionStopSubscriptions {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
    }
}

model! {
    /// Action that adds tags to a customer or removes them.
    #[tag("name")]
    #[new(items adding_tags: String, items removing_tags: String)]
    pub struct RuleActionTagOrUntagCustomer {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Tags to add to the customer.
        #[json("addingTags", required)]
        #[items_setter(with_adding_tags)]
        pub adding_tags: Vec<String>,
        /// Tags to remove from the customer.
        #[json("removingTags", required)]
        #[items_setter(with_removing_tags)]
        pub removing_tags: Vec<String>,
    }
}

model! {
    /// Action that updates an invoice in Intuit QuickBooks.
    #[tag("name")]
    #[new(value unearned_revenue_account: String, value credential_hash: String)]
    pub struct RuleActionUpdateIntuitQuickbooksInvoice {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Account for unearned revenue in Intuit QuickBooks.
        #[json("unearnedRevenueAccount", required)]
        #[required_setter(with_unearned_revenue_account)]
        pub unearned_revenue_account: String,
        /// Account for taxes in Intuit QuickBooks, or `null`.
        #[json("taxesAccount", nullable)]
        #[setter(with_taxes_account)]
        pub taxes_account: Nullable<String>,
        /// Account for discounts in Intuit QuickBooks, or `null`.
        #[json("discountsAccount", nullable)]
        #[setter(with_discounts_account)]
        pub discounts_account: Nullable<String>,
        /// Department in Intuit QuickBooks, or `null`.
        #[json("department", nullable)]
        #[setter(with_department)]
        pub department: Nullable<String>,
        /// Templates for the texts of the invoice.
        #[json("template")]
        #[setter(with_template)]
        pub template: Option<QuickbooksInvoiceTemplate>,
        /// Hash of the credential for Intuit QuickBooks.
        #[json("credentialHash", required)]
        #[required_setter(with_credential_hash)]
        pub credential_hash: String,
    }
}

model! {
    /// Action that voids an invoice in Intuit QuickBooks.
    #[tag("name")]
    #[new(value credential_hash: String)]
    pub struct RuleActionVoidIntuitQuickbooksInvoice {
        /// Status of the action: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
        /// Hash of the credential for Intuit QuickBooks.
        #[json("credentialHash", required)]
        #[required_setter(with_credential_hash)]
        pub credential_hash: String,
    }
}

model! {
    /// Binds and rules of an event type.
    pub struct RuleSet {
        /// Number of the version.
        #[json("version")]
        pub version: Option<i64>,
        /// Binds of the rule set.
        #[json("binds")]
        pub binds: Vec<RuleBind>,
        /// Rules of the rule set.
        #[json("rules", required)]
        pub rules: Vec<Rule>,
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
    /// Request body of [`Rules::set`](crate::rules::Rules::set): the writable properties of a
    /// [`RuleSet`].
    #[request_of(RuleSet)]
    #[new(items rules: Rule)]
    pub struct RuleSetRequest {
        /// Binds of the rule set.
        #[json("binds")]
        #[items_setter(with_binds)]
        pub binds: Option<Vec<RuleBind>>,
        /// Rules of the rule set.
        #[json("rules", required)]
        #[items_setter(with_rules)]
        pub rules: Vec<Rule>,
    }
}

model! {
    /// Version in the history of a rule set.
    pub struct RuleSetHistoryItem {
        /// Number of the version.
        #[json("version")]
        pub version: Option<i64>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `history`, `rules`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Version of a rule set, with its binds and rules.
    pub struct RuleSetVersion {
        /// Number of the version.
        #[json("version")]
        pub version: Option<i64>,
        /// Binds of the rule set.
        #[json("binds")]
        pub binds: Vec<RuleBind>,
        /// Rules of the rule set.
        #[json("rules")]
        pub rules: Vec<Rule>,
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
    /// Email that a rule sends, in several languages.
    #[new(items templates: RulesEmailNotificationTemplates)]
    pub struct RulesEmailNotification {
        /// Identifier of the notification.
        #[json("id")]
        #[setter(with_id)]
        pub id: Option<String>,
        /// Name of the version.
        #[json("version")]
        #[setter(with_version)]
        pub version: Option<String>,
        /// Weight of the version in a split test. From 0 to 100. Default: `100`. Example: `75`.
        #[json("weight")]
        #[plain_setter(with_weight: i64)]
        pub weight: Option<i64>,
        /// Templates of the email, by language.
        #[json("templates", required)]
        #[items_setter(with_templates)]
        pub templates: Vec<RulesEmailNotificationTemplates>,
    }
}

model! {
    /// Template of an email in a language: sender, recipients, subject, texts and attachments.
    #[new(
        value
        locale:String,
        value
        from:String,
        items
        to:String,
        value
        subject:String,
        value
        text:String,
        value
        html:String
    )]
    pub struct RulesEmailNotificationTemplates {
        /// Locale of the template. Example: `fr-FR`.
        #[json("locale", required)]
        #[required_setter(with_locale)]
        pub locale: String,
        /// Email address of the sender. At most 254 characters. Example: `example@example.com`.
        #[json("from", required, sensitive)]
        #[required_setter(with_from)]
        pub from: String,
        /// Email addresses of the recipients, or templates for them.
        #[json("to", required, sensitive)]
        #[items_setter(with_to)]
        pub to: Vec<String>,
        /// Email addresses of the recipients of a copy, or templates for them.
        #[json("cc", sensitive)]
        #[items_setter(with_cc)]
        pub cc: Option<Vec<String>>,
        /// Email addresses of the hidden recipients of a copy, or templates for them.
        #[json("bcc", sensitive)]
        #[items_setter(with_bcc)]
        pub bcc: Option<Vec<String>>,
        /// Subject of the email. At most 998 characters. Example: `Demonstration subject`.
        #[json("subject", required)]
        #[required_setter(with_subject)]
        pub subject: String,
        /// Plain text of the email. Example: `Demonstration text`.
        #[json("text", required)]
        #[required_setter(with_text)]
        pub text: String,
        /// HTML text of the email. Example: `<p>Demonstration text</p>`.
        #[json("html", required)]
        #[required_setter(with_html)]
        pub html: String,
        /// Content of the template in the form of the editor. Example:
        /// `<div class="block">Demonstration text</div>`.
        #[json("editor")]
        #[setter(with_editor)]
        pub editor: Option<String>,
        /// Attachments of the email.
        #[json("attachments")]
        #[items_setter(with_attachments)]
        pub attachments: Option<Vec<RulesEmailNotificationTemplatesAttachments>>,
    }
}

model! {
    /// Attachment of an email: type and identifier of the attached resource.
    #[new(value resource_type: String, value resource_id: String)]
    pub struct RulesEmailNotificationTemplatesAttachments {
        /// Type of the attached resource. Example: `customer`.
        #[json("resourceType", required)]
        #[required_setter(with_resource_type)]
        pub resource_type: String,
        /// Identifier of the attached resource. At most 50 characters. Example:
        /// `cus_0YV7DDSDD1C8DA64KHH2W33CPF`.
        #[json("resourceId", required)]
        #[required_setter(with_resource_id)]
        pub resource_id: String,
    }
}

model! {
    /// Timeline message of a rule set.
    pub struct RulesEngineTimeline {
        /// Identifier of the timeline message.
        #[json("id")]
        pub id: Option<TimelineMessageId>,
        /// Type of the event that the message records.
        #[json("type")]
        pub type_: Option<RulesEngineTimelineType>,
        /// Origin of the event.
        #[json("triggeredBy")]
        pub triggered_by: Option<TimelineTriggeredBy>,
        /// Text of the message.
        #[json("message", sensitive)]
        pub message: Option<String>,
        /// Additional data of the message.
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
    /// [`Rules::create_timeline_comment`](crate::rules::Rules::create_timeline_comment): the
    /// writable properties of a [`RulesEngineTimeline`].
    #[request_of(RulesEngineTimeline)]
    pub struct RulesEngineTimelineRequest {
        /// Text of the message.
        #[json("message", sensitive)]
        #[setter(with_message)]
        pub message: Option<String>,
    }
}

open_enum! {
    /// Type of the event that the message records.
    pub enum RulesEngineTimelineType {
        #[json("timeline-comment-created")]
        TimelineCommentCreated,
        #[json("ruleset-created")]
        RulesetCreated,
        #[json("ruleset-changed")]
        RulesetChanged,
    }
}

union! {
    /// Schedule of an action; `method` selects the form.
    #[tag("method")]
    pub enum ScheduleInstruction {
        /// Automatic schedule.
        #[json("auto", adds_tag)]
        SchedulingMethodAuto(Box<SchedulingMethodAuto>),
        /// Schedule after a time interval.
        #[json("date-interval")]
        SchedulingMethodDateInterval(Box<SchedulingMethodDateInterval>),
        /// Schedule on a day of the month.
        #[json("day-of-month", adds_tag)]
        SchedulingMethodDayOfMonth(Box<SchedulingMethodDayOfMonth>),
        /// Schedule on a day of the week.
        #[json("day-of-week", adds_tag)]
        SchedulingMethodDayOfWeek(Box<SchedulingMethodDayOfWeek>),
        /// Schedule on a day of a month of the year.
        #[json("day-and-month-of-year", adds_tag)]
        SchedulingMethodDayAndMonthOfYear(Box<SchedulingMethodDayAndMonthOfYear>),
        /// Schedule without delay.
        #[json("immediately", adds_tag)]
        SchedulingMethodImmediately(Box<SchedulingMethodImmediately>),
        /// Schedule at a time that Rebilly chooses within an interval.
        #[json("intelligent", adds_tag)]
        SchedulingMethodIntelligent(Box<SchedulingMethodIntelligent>),
    }
}

open_enum! {
    /// Strategy of the choice: at random by weight, or in rotation.
    pub enum GatewayPickStrategy {
        #[json("weighted-random")]
        WeightedRandom,
        #[json("round-robin")]
        RoundRobin,
    }
}

model! {
    /// Templates for the texts of the invoice.
    pub struct QuickbooksInvoiceTemplate {
        /// Template for the description of an item. Default:
        /// `{{ item.product.description | default: item.description }}`.
        #[json("itemDescription")]
        #[setter(with_item_description)]
        pub item_description: Option<String>,
        /// Template for the description of an invoice line with an item. Default:
        /// `{{ item.plan.id | default: item.product.id | default: item.description }}{% if item.periodStartTime and item.periodEndTime %} ({{ item.periodStartTime | datetime: "M jS, Y" }} – {{ item.periodEndTime | datetime: "M jS, Y" }}){% endif %}`.
        #[json("itemLineDescription")]
        #[setter(with_item_line_description)]
        pub item_line_description: Option<String>,
        /// Template for the name of an item. Default:
        /// `{{ item.plan.id | default: item.product.id | default: item.description }}`.
        #[json("itemName")]
        #[setter(with_item_name)]
        pub item_name: Option<String>,
        /// Template for the stock keeping unit (SKU) of an item. Default:
        /// `{{ item.plan.id | default: item.product.id | default: item.id }}`.
        #[json("itemSku")]
        #[setter(with_item_sku)]
        pub item_sku: Option<String>,
        /// Template for the description of a tax. Default:
        /// `{{ tax.description }} This value is used when the `taxesAccount` field is configured.`.
        #[json("taxDescription")]
        #[setter(with_tax_description)]
        pub tax_description: Option<String>,
        /// Template for the description of an invoice line with a tax. Default:
        /// `{{ tax.description }}{% if item %} for {{ item.plan.id | default: item.description }}{% if item.periodStartTime and item.periodEndTime %} ({{ item.periodStartTime | datetime: "M jS, Y" }} – {{ item.periodEndTime | datetime: "M jS, Y" }}){% else %} for multiple items{% endif %}{% endif %}`.
        #[json("taxLineDescription")]
        #[setter(with_tax_line_description)]
        pub tax_line_description: Option<String>,
        /// Template for the name of a tax. Default: `{{ tax.description }}`.
        #[json("taxName")]
        #[setter(with_tax_name)]
        pub tax_name: Option<String>,
        /// Template for the stock keeping unit (SKU) of a tax. Default: `tax`.
        #[json("taxSku")]
        #[setter(with_tax_sku)]
        pub tax_sku: Option<String>,
    }
}

model! {
    /// Event of the system that rules can react to.
    pub struct SystemEvent {
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<EventType>,
        /// Title of the event.
        #[json("title")]
        pub title: Option<String>,
        /// Description of the event.
        #[json("description")]
        pub description: Option<String>,
        /// Category of the event.
        #[json("category")]
        pub category: Option<SystemEventCategory>,
        /// Number of rules for the event.
        #[json("rulesCount")]
        pub rules_count: Option<i64>,
        /// Number of binds for the event.
        #[json("bindsCount")]
        pub binds_count: Option<i64>,
        /// Links to related resources: `self`, `history`, `rules`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

open_enum! {
    /// Category of the event.
    pub enum SystemEventCategory {
        #[json("billing")]
        Billing,
        #[json("payments")]
        Payments,
    }
}
