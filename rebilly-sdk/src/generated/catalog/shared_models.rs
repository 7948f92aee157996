// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of catalog that other domains reach: compiled with any set of features.

use crate::model::{model, open_enum, presence_union, union};
use crate::shared::{
    Link, PlanId, ProductId, SchedulingMethodDayAndMonthOfYear,
    SchedulingMethodDayOfMonth, SchedulingMethodDayOfWeek, TimeUnit,
};
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// Shifts of the issue time and the due time of invoices.
    pub struct InvoiceTimeShift {
        /// Shift of the issue time.
        #[json("issueTimeShift")]
        #[setter(with_issue_time_shift)]
        pub issue_time_shift: Option<InvoiceTimeShiftIssueTimeShift>,
        /// Shift of the due time.
        #[json("dueTimeShift")]
        #[setter(with_due_time_shift)]
        pub due_time_shift: Option<InvoiceTimeShiftDueTimeShift>,
    }
}

model! {
    /// Shift of the issue time.
    #[new(plain duration: i64, value unit: TimeUnit)]
    pub struct InvoiceTimeShiftIssueTimeShift {
        /// Direction of the shift: before the scheduled time.
        #[json("chronology", required)]
        #[required_setter(with_chronology)]
        pub chronology: InvoiceTimeShiftIssueTimeShiftChronology,
        /// Number of units of time. At least 1.
        #[json("duration", required)]
        #[plain_setter(with_duration: i64)]
        pub duration: i64,
        /// Unit of time.
        #[json("unit", required)]
        #[required_setter(with_unit)]
        pub unit: TimeUnit,
    }
}

open_enum! {
    /// Direction of the shift: before the scheduled time.
    pub enum InvoiceTimeShiftIssueTimeShiftChronology {
        #[json("before")]
        Before,
    }
}

model! {
    /// Shift of the due time.
    #[new(plain duration: i64, value unit: TimeUnit)]
    pub struct InvoiceTimeShiftDueTimeShift {
        /// Number of units of time. At least 1.
        #[json("duration", required)]
        #[plain_setter(with_duration: i64)]
        pub duration: i64,
        /// Unit of time.
        #[json("unit", required)]
        #[required_setter(with_unit)]
        pub unit: TimeUnit,
    }
}

model! {
    /// Plan for a one-time sale, with terms of its own for an item.
    pub struct FlexibleOneTimeSalePlan {
        /// Identifier of the plan.
        #[json("id", required)]
        pub id: PlanId,
        /// Name of the plan. At most 255 characters.
        #[json("name", required)]
        pub name: String,
        /// Description of the plan. At most 65535 characters.
        #[json("description")]
        pub description: Option<String>,
        /// Description of the plan as rich text. At most 65535 characters.
        #[json("richDescription")]
        pub rich_description: Option<String>,
        /// Identifier of the product.
        #[json("productId", required)]
        pub product_id: ProductId,
        /// Selected product options, by name.
        #[json("productOptions", nullable)]
        pub product_options: Map<String>,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// Sign of the currency of the plan.
        #[json("currencySign")]
        pub currency_sign: Option<String>,
        /// Price formula of the plan.
        #[json("pricing", required)]
        pub pricing: PlanPriceFormula,
        /// Setup charge of the plan.
        #[json("setup", nullable)]
        pub setup: Option<PlanSetup>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// `true` when the plan is active. Default: `true`.
        #[json("isActive")]
        pub is_active: Option<bool>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// `true` when the plan consists of a trial only.
        #[json("isTrialOnly")]
        pub is_trial_only: Option<bool>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `attachments`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`FlexibleOneTimeSalePlan`]: its writable properties.
    #[request_of(FlexibleOneTimeSalePlan)]
    #[new(
        value
        id:PlanId,
        value
        name:String,
        value
        product_id:ProductId,
        value
        currency:String,
        value
        pricing:PlanPriceFormula
    )]
    pub struct FlexibleOneTimeSalePlanRequest {
        /// Identifier of the plan.
        #[json("id", required)]
        #[required_setter(with_id)]
        pub id: PlanId,
        /// Name of the plan. At most 255 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Description of the plan. At most 65535 characters.
        #[json("description")]
        #[setter(with_description)]
        pub description: Option<String>,
        /// Description of the plan as rich text. At most 65535 characters.
        #[json("richDescription")]
        #[setter(with_rich_description)]
        pub rich_description: Option<String>,
        /// Identifier of the product.
        #[json("productId", required)]
        #[required_setter(with_product_id)]
        pub product_id: ProductId,
        /// Selected product options, by name.
        #[json("productOptions", nullable)]
        #[items_setter(with_product_options)]
        pub product_options: Nullable<Map<String>>,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Price formula of the plan.
        #[json("pricing", required)]
        #[required_setter(with_pricing)]
        pub pricing: PlanPriceFormula,
        /// Setup charge of the plan.
        #[json("setup", nullable)]
        #[setter(with_setup)]
        pub setup: Nullable<PlanSetup>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// `true` when the plan is active. Default: `true`.
        #[json("isActive")]
        #[plain_setter(with_is_active: bool)]
        pub is_active: Option<bool>,
    }
}

model! {
    /// Interval at which the plan renews, with its billing timing.
    #[new(value unit: IntervalUnit, plain length: i64)]
    pub struct SubscriptionPlanTermsRecurringInterval {
        /// Instruction that aligns periods to a calendar date.
        #[json("periodAnchorInstruction", nullable)]
        #[setter(with_period_anchor_instruction)]
        pub period_anchor_instruction: Nullable<ServicePeriodAnchorInstruction>,
        /// Unit of time.
        #[json("unit", required)]
        #[required_setter(with_unit)]
        pub unit: IntervalUnit,
        /// Number of units of time. At least 1.
        #[json("length", required)]
        #[plain_setter(with_length: i64)]
        pub length: i64,
        /// Maximum number of intervals, or `null` for no limit. From 1 to 65535.
        #[json("limit", nullable)]
        #[setter(with_limit)]
        pub limit: Nullable<i64>,
        /// Timing of the bill: `prepaid` before the period, `postpaid` after it. Default:
        /// `prepaid`.
        #[json("billingTiming")]
        #[setter(with_billing_timing)]
        pub billing_timing: Option<SubscriptionPlanTermsRecurringIntervalBillingTiming>,
    }
}

open_enum! {
    /// Timing of the bill: `prepaid` before the period, `postpaid` after it.
    pub enum SubscriptionPlanTermsRecurringIntervalBillingTiming {
        #[json("prepaid")]
        Prepaid,
        #[json("postpaid")]
        Postpaid,
    }
}

model! {
    /// Plan that renews at an interval, with terms of its own for an item.
    pub struct FlexibleSubscriptionPlan {
        /// Identifier of the plan.
        #[json("id", required)]
        pub id: PlanId,
        /// Name of the plan. At most 255 characters.
        #[json("name", required)]
        pub name: String,
        /// Description of the plan. At most 65535 characters.
        #[json("description")]
        pub description: Option<String>,
        /// Description of the plan as rich text. At most 65535 characters.
        #[json("richDescription")]
        pub rich_description: Option<String>,
        /// Identifier of the product.
        #[json("productId", required)]
        pub product_id: ProductId,
        /// Selected product options, by name.
        #[json("productOptions", nullable)]
        pub product_options: Map<String>,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// Sign of the currency of the plan.
        #[json("currencySign")]
        pub currency_sign: Option<String>,
        /// Price formula of the plan.
        #[json("pricing", required)]
        pub pricing: PlanPriceFormula,
        /// Setup charge of the plan.
        #[json("setup", nullable)]
        pub setup: Option<PlanSetup>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// `true` when the plan is active. Default: `true`.
        #[json("isActive")]
        pub is_active: Option<bool>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// `true` when the plan consists of a trial only.
        #[json("isTrialOnly")]
        pub is_trial_only: Option<bool>,
        /// Interval at which the plan renews, with its billing timing.
        #[json("recurringInterval", required)]
        pub recurring_interval: SubscriptionPlanTermsRecurringInterval,
        /// Trial of the plan.
        #[json("trial", nullable)]
        pub trial: Option<PlanTrial>,
        /// Settings for metered billing, or `null`.
        #[json("meteredBilling", nullable)]
        pub metered_billing: Option<MeteredBilling>,
        /// Shifts of the issue time and the due time of invoices.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("invoiceTimeShift", nullable, deprecated)]
        pub invoice_time_shift: Option<InvoiceTimeShift>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `attachments`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`FlexibleSubscriptionPlan`]: its writable properties.
    #[request_of(FlexibleSubscriptionPlan)]
    #[new(
        value
        id:PlanId,
        value
        name:String,
        value
        product_id:ProductId,
        value
        currency:String,
        value
        pricing:PlanPriceFormula,
        value
        recurring_interval:SubscriptionPlanTermsRecurringInterval
    )]
    pub struct FlexibleSubscriptionPlanRequest {
        /// Identifier of the plan.
        #[json("id", required)]
        #[required_setter(with_id)]
        pub id: PlanId,
        /// Name of the plan. At most 255 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Description of the plan. At most 65535 characters.
        #[json("description")]
        #[setter(with_description)]
        pub description: Option<String>,
        /// Description of the plan as rich text. At most 65535 characters.
        #[json("richDescription")]
        #[setter(with_rich_description)]
        pub rich_description: Option<String>,
        /// Identifier of the product.
        #[json("productId", required)]
        #[required_setter(with_product_id)]
        pub product_id: ProductId,
        /// Selected product options, by name.
        #[json("productOptions", nullable)]
        #[items_setter(with_product_options)]
        pub product_options: Nullable<Map<String>>,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Price formula of the plan.
        #[json("pricing", required)]
        #[required_setter(with_pricing)]
        pub pricing: PlanPriceFormula,
        /// Setup charge of the plan.
        #[json("setup", nullable)]
        #[setter(with_setup)]
        pub setup: Nullable<PlanSetup>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// `true` when the plan is active. Default: `true`.
        #[json("isActive")]
        #[plain_setter(with_is_active: bool)]
        pub is_active: Option<bool>,
        /// Interval at which the plan renews, with its billing timing.
        #[json("recurringInterval", required)]
        #[required_setter(with_recurring_interval)]
        pub recurring_interval: SubscriptionPlanTermsRecurringInterval,
        /// Trial of the plan.
        #[json("trial", nullable)]
        #[setter(with_trial)]
        pub trial: Nullable<PlanTrial>,
        /// Settings for metered billing, or `null`.
        #[json("meteredBilling", nullable)]
        #[setter(with_metered_billing)]
        pub metered_billing: Nullable<MeteredBilling>,
    }
}

model! {
    /// Plan that consists of a trial only, with terms of its own for an item.
    pub struct FlexibleTrialOnlyPlan {
        /// Identifier of the plan.
        #[json("id", required)]
        pub id: PlanId,
        /// Name of the plan. At most 255 characters.
        #[json("name", required)]
        pub name: String,
        /// Description of the plan. At most 65535 characters.
        #[json("description")]
        pub description: Option<String>,
        /// Description of the plan as rich text. At most 65535 characters.
        #[json("richDescription")]
        pub rich_description: Option<String>,
        /// Identifier of the product.
        #[json("productId", required)]
        pub product_id: ProductId,
        /// Selected product options, by name.
        #[json("productOptions", nullable)]
        pub product_options: Map<String>,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// Sign of the currency of the plan.
        #[json("currencySign")]
        pub currency_sign: Option<String>,
        /// Setup charge of the plan.
        #[json("setup", nullable)]
        pub setup: Option<PlanSetup>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// `true` when the plan is active. Default: `true`.
        #[json("isActive")]
        pub is_active: Option<bool>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// `true` when the plan consists of a trial only.
        #[json("isTrialOnly")]
        pub is_trial_only: Option<bool>,
        /// Trial of the plan.
        #[json("trial", required, nullable)]
        pub trial: Option<PlanTrial>,
        /// Shifts of the issue time and the due time of invoices.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("invoiceTimeShift", nullable, deprecated)]
        pub invoice_time_shift: Option<InvoiceTimeShift>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `attachments`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`FlexibleTrialOnlyPlan`]: its writable properties.
    #[request_of(FlexibleTrialOnlyPlan)]
    #[new(
        value
        id:PlanId,
        value
        name:String,
        value
        product_id:ProductId,
        value
        currency:String,
        value
        trial:Nullable<PlanTrial>
    )]
    pub struct FlexibleTrialOnlyPlanRequest {
        /// Identifier of the plan.
        #[json("id", required)]
        #[required_setter(with_id)]
        pub id: PlanId,
        /// Name of the plan. At most 255 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Description of the plan. At most 65535 characters.
        #[json("description")]
        #[setter(with_description)]
        pub description: Option<String>,
        /// Description of the plan as rich text. At most 65535 characters.
        #[json("richDescription")]
        #[setter(with_rich_description)]
        pub rich_description: Option<String>,
        /// Identifier of the product.
        #[json("productId", required)]
        #[required_setter(with_product_id)]
        pub product_id: ProductId,
        /// Selected product options, by name.
        #[json("productOptions", nullable)]
        #[items_setter(with_product_options)]
        pub product_options: Nullable<Map<String>>,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Setup charge of the plan.
        #[json("setup", nullable)]
        #[setter(with_setup)]
        pub setup: Nullable<PlanSetup>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// `true` when the plan is active. Default: `true`.
        #[json("isActive")]
        #[plain_setter(with_is_active: bool)]
        pub is_active: Option<bool>,
        /// Trial of the plan.
        #[json("trial", required, nullable)]
        #[setter(with_trial)]
        pub trial: Nullable<PlanTrial>,
    }
}

model! {
    /// Reference to an existing plan.
    #[new(value id: PlanId)]
    pub struct OriginalPlan {
        /// Identifier of the original plan.
        #[json("id", required)]
        #[required_setter(with_id)]
        pub id: PlanId,
    }
}

model! {
    /// Price formula with one fee for any quantity.
    #[tag("formula")]
    #[new(value price: Decimal)]
    pub struct PlanFormulaFixedFee {
        /// Price for any quantity. Example: `99.95`.
        #[json("price", required)]
        #[required_setter(with_price)]
        pub price: Decimal,
    }
}

model! {
    /// Price formula with the same price for each unit.
    #[tag("formula")]
    #[new(value price: Decimal)]
    pub struct PlanFormulaFlatRate {
        /// Price of one unit. Example: `99.95`.
        #[json("price", required)]
        #[required_setter(with_price)]
        pub price: Decimal,
        /// Minimum quantity of the plan. From 1 to 999999999. Example: `1`.
        #[json("minQuantity", nullable)]
        #[setter(with_min_quantity)]
        pub min_quantity: Nullable<i64>,
        /// Maximum quantity, or `null` for no upper limit. From 1 to 999999999. Example: `1`.
        #[json("maxQuantity", nullable)]
        #[setter(with_max_quantity)]
        pub max_quantity: Nullable<i64>,
    }
}

model! {
    /// Price formula with one price for each quantity bracket.
    #[tag("formula")]
    #[new(items brackets: PlanPriceBracket)]
    pub struct PlanFormulaStairstep {
        /// Quantity brackets with their prices.
        #[json("brackets", required)]
        #[items_setter(with_brackets)]
        pub brackets: Vec<PlanPriceBracket>,
        /// Minimum quantity of the plan. From 1 to 999999999. Example: `1`.
        #[json("minQuantity", nullable)]
        #[setter(with_min_quantity)]
        pub min_quantity: Nullable<i64>,
    }
}

model! {
    /// Price formula that prices the units of each quantity bracket separately.
    #[tag("formula")]
    #[new(items brackets: PlanPriceBracket)]
    pub struct PlanFormulaTiered {
        /// Quantity brackets with their prices.
        #[json("brackets", required)]
        #[items_setter(with_brackets)]
        pub brackets: Vec<PlanPriceBracket>,
        /// Minimum quantity of the plan. From 1 to 999999999. Example: `1`.
        #[json("minQuantity", nullable)]
        #[setter(with_min_quantity)]
        pub min_quantity: Nullable<i64>,
    }
}

model! {
    /// Price formula that prices all units by the bracket of the total quantity.
    #[tag("formula")]
    #[new(items brackets: PlanPriceBracket)]
    pub struct PlanFormulaVolume {
        /// Quantity brackets with their prices.
        #[json("brackets", required)]
        #[items_setter(with_brackets)]
        pub brackets: Vec<PlanPriceBracket>,
        /// Minimum quantity of the plan. From 1 to 999999999. Example: `1`.
        #[json("minQuantity", nullable)]
        #[setter(with_min_quantity)]
        pub min_quantity: Nullable<i64>,
    }
}

union! {
    /// Formula for the price of a plan.
    #[tag("formula")]
    pub enum PlanPriceFormula {
        /// Price formula with one fee for any quantity.
        #[json("fixed-fee", adds_tag)]
        FixedFee(Box<PlanFormulaFixedFee>),
        /// Price formula with the same price for each unit.
        #[json("flat-rate", adds_tag)]
        FlatRate(Box<PlanFormulaFlatRate>),
        /// Price formula with one price for each quantity bracket.
        #[json("stairstep", adds_tag)]
        Stairstep(Box<PlanFormulaStairstep>),
        /// Price formula that prices the units of each quantity bracket separately.
        #[json("tiered", adds_tag)]
        Tiered(Box<PlanFormulaTiered>),
        /// Price formula that prices all units by the bracket of the total quantity.
        #[json("volume", adds_tag)]
        Volume(Box<PlanFormulaVolume>),
    }
}

model! {
    /// Setup charge of a plan.
    #[new(value price: Decimal)]
    pub struct PlanSetup {
        /// Price as a decimal number.
        #[json("price", required)]
        #[required_setter(with_price)]
        pub price: Decimal,
    }
}

model! {
    /// Trial of a plan.
    #[new(value price: Decimal, value period: PlanTrialPeriod)]
    pub struct PlanTrial {
        /// Price as a decimal number.
        #[json("price", required)]
        #[required_setter(with_price)]
        pub price: Decimal,
        /// Length of the trial.
        #[json("period", required)]
        #[required_setter(with_period)]
        pub period: PlanTrialPeriod,
    }
}

union! {
    /// Instruction that aligns service periods to a calendar date.
    #[tag("method")]
    pub enum ServicePeriodAnchorInstruction {
        /// Schedule on a day of the month.
        #[json("day-of-month", adds_tag)]
        SchedulingMethodDayOfMonth(Box<SchedulingMethodDayOfMonth>),
        /// Schedule on a day of the week.
        #[json("day-of-week", adds_tag)]
        SchedulingMethodDayOfWeek(Box<SchedulingMethodDayOfWeek>),
        /// Schedule on a day of a month of the year.
        #[json("day-and-month-of-year", adds_tag)]
        SchedulingMethodDayAndMonthOfYear(Box<SchedulingMethodDayAndMonthOfYear>),
    }
}

model! {
    /// Limits on the usage of a plan.
    pub struct UsageLimits {
        /// Soft limit on usage, as a quantity or an amount.
        #[json("softLimit")]
        #[setter(with_soft_limit)]
        pub soft_limit: Option<UsageLimit>,
        /// Hard limit on usage, as a quantity or an amount.
        #[json("hardLimit")]
        #[setter(with_hard_limit)]
        pub hard_limit: Option<UsageLimit>,
        /// Limit on usage in the trial, or `null`. At least 0. Example: `20.725`.
        #[json("trialLimit", nullable)]
        #[setter(with_trial_limit)]
        pub trial_limit: Nullable<Decimal>,
    }
}

presence_union! {
    /// Plan of an item: the identifier of a plan, or a plan of its own.
    #[present(FlexibleSubscription, "recurringInterval")]
    #[present(FlexibleTrialOnly, "trial")]
    #[present(FlexibleOneTimeSale, "pricing")]
    pub enum OrderItemPlan {
        /// Plan that renews at an interval, with terms of its own for an item.
        FlexibleSubscription(Box<FlexibleSubscriptionPlan>),
        /// Plan that consists of a trial only, with terms of its own for an item.
        FlexibleTrialOnly(Box<FlexibleTrialOnlyPlan>),
        /// Plan for a one-time sale, with terms of its own for an item.
        FlexibleOneTimeSale(Box<FlexibleOneTimeSalePlan>),
        #[other]
        /// Reference to an existing plan.
        Original(Box<OriginalPlan>),
    }
}

presence_union! {
    /// Request form of [`OrderItemPlan`]: its writable properties.
    #[present(FlexibleSubscription, "recurringInterval")]
    #[present(FlexibleTrialOnly, "trial")]
    #[present(FlexibleOneTimeSale, "pricing")]
    pub enum OrderItemPlanRequest {
        /// Plan that renews at an interval, with terms of its own for an item.
        FlexibleSubscription(Box<FlexibleSubscriptionPlanRequest>),
        /// Plan that consists of a trial only, with terms of its own for an item.
        FlexibleTrialOnly(Box<FlexibleTrialOnlyPlanRequest>),
        /// Plan for a one-time sale, with terms of its own for an item.
        FlexibleOneTimeSale(Box<FlexibleOneTimeSalePlanRequest>),
        #[other]
        /// Reference to an existing plan.
        Original(Box<OriginalPlan>),
    }
}

model! {
    /// Bracket of quantities, with its price.
    pub struct PlanPriceBracket {
        /// Maximum quantity, or `null` for no upper limit. From 1 to 999999999. Example: `1`.
        #[json("maxQuantity", nullable)]
        #[setter(with_max_quantity)]
        pub max_quantity: Nullable<i64>,
        /// Price of the bracket, according to the formula. Example: `99.95`.
        #[json("price")]
        #[setter(with_price)]
        pub price: Option<Decimal>,
    }
}

model! {
    /// Length of the trial.
    #[new(plain length: i64, value unit: IntervalUnit)]
    pub struct PlanTrialPeriod {
        /// Number of units of time. At least 1.
        #[json("length", required)]
        #[plain_setter(with_length: i64)]
        pub length: i64,
        /// Unit of time.
        #[json("unit", required)]
        #[required_setter(with_unit)]
        pub unit: IntervalUnit,
    }
}

open_enum! {
    /// Unit of time.
    pub enum IntervalUnit {
        #[json("day")]
        Day,
        #[json("week")]
        Week,
        #[json("month")]
        Month,
        #[json("year")]
        Year,
    }
}

model! {
    /// Limit on usage, as a quantity or an amount.
    pub struct UsageLimit {
        /// Limit as a monetary amount. At least 0.
        #[json("amount")]
        #[setter(with_amount)]
        pub amount: Option<Decimal>,
        /// Number of units. At least 0.
        #[json("quantity")]
        #[plain_setter(with_quantity: i64)]
        pub quantity: Option<i64>,
    }
}

model! {
    /// Settings for metered billing.
    #[new(value strategy: MeteredBillingStrategy)]
    pub struct MeteredBilling {
        /// Upper bound of the metered quantity. At least 0.01.
        #[json("max", nullable)]
        #[setter(with_max)]
        pub max: Nullable<Decimal>,
        /// Lower bound of the metered quantity. At least 0.01.
        #[json("min", nullable)]
        #[setter(with_min)]
        pub min: Nullable<Decimal>,
        /// `true` when the metered usage is sticky. Default: `false`. Example: `false`.
        #[json("sticky")]
        #[plain_setter(with_sticky: bool)]
        pub sticky: Option<bool>,
        /// Calculation of the metered quantity: the sum of all records or the last record.
        #[json("strategy", required)]
        #[required_setter(with_strategy)]
        pub strategy: MeteredBillingStrategy,
    }
}

open_enum! {
    /// Calculation of the metered quantity: the sum of all records or the last record.
    pub enum MeteredBillingStrategy {
        #[json("sum")]
        Sum,
        #[json("last")]
        Last,
    }
}
