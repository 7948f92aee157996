// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of catalog.

use crate::catalog::{
    InvoiceTimeShift, MeteredBilling, PlanPriceFormula, PlanSetup, PlanTrial,
    SubscriptionPlanTermsRecurringInterval,
};
use crate::customers::Customer;
use crate::model::{model, open_enum, presence_union, union};
use crate::rules::ActiveStatus;
use crate::shared::{
    CouponId, CouponRedemptionId, CustomerId, DiscountContext, InvoiceId,
    JournalAccountId, Link, PlanId, ProductId, ShippingRateId, SubscriptionId,
};
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// Redemption of a coupon by a customer.
    pub struct CouponRedemption {
        /// Identifier of the coupon redemption.
        #[json("id")]
        pub id: Option<CouponRedemptionId>,
        /// Identifier of the coupon.
        #[json("couponId")]
        pub coupon_id: Option<CouponId>,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Restrictions on this redemption, in addition to those of the coupon.
        #[json("additionalRestrictions")]
        pub additional_restrictions: Vec<RedemptionRestriction>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the cancellation.
        #[json("canceledTime", nullable)]
        pub canceled_time: Option<Timestamp>,
        /// Links to related resources: `self`, `customer`, `coupon`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`CouponRedemptions::create`](crate::catalog::CouponRedemptions::create):
    /// the writable properties of a [`CouponRedemption`].
    #[request_of(CouponRedemption)]
    pub struct CouponRedemptionRequest {
        /// Identifier of the coupon.
        #[json("couponId")]
        #[setter(with_coupon_id)]
        pub coupon_id: Option<CouponId>,
        /// Identifier of the customer.
        #[json("customerId")]
        #[setter(with_customer_id)]
        pub customer_id: Option<CustomerId>,
        /// Restrictions on this redemption, in addition to those of the coupon.
        #[json("additionalRestrictions")]
        #[items_setter(with_additional_restrictions)]
        pub additional_restrictions: Option<Vec<RedemptionRestriction>>,
    }
}

union! {
    /// Additional restriction on one redemption of a coupon.
    #[tag("type")]
    pub enum RedemptionRestriction {
        /// Restriction on the number of discounts that one redemption grants.
        #[json("discounts-per-redemption", adds_tag)]
        DiscountPerRedemption(Box<CouponRestrictionDiscountPerRedemption>),
        /// Restriction to orders up to an amount.
        #[json("maximum-order-amount", adds_tag)]
        MaximumOrderAmount(Box<CouponRestrictionMaximumOrderAmount>),
        /// Restriction to orders from an amount upwards.
        #[json("minimum-order-amount", adds_tag)]
        MinimumOrderAmount(Box<CouponRestrictionMinimumOrderAmount>),
        /// Restriction to invoices that are paid by a point in time.
        #[json("paid-by-time", adds_tag)]
        PaidByTime(Box<CouponRestrictionPaidByTime>),
        /// Restriction to certain invoices.
        #[json("restrict-to-invoices", adds_tag)]
        RestrictToInvoices(Box<CouponRestrictionRestrictToInvoices>),
        /// Restriction to certain plans.
        #[json("restrict-to-plans", adds_tag)]
        RestrictToPlans(Box<CouponRestrictionRestrictToPlans>),
        /// Restriction to certain products.
        #[json("restrict-to-products", adds_tag)]
        RestrictToProducts(Box<CouponRestrictionRestrictToProducts>),
        /// Restriction to certain subscriptions.
        #[json("restrict-to-subscriptions", adds_tag)]
        RestrictToSubscriptions(Box<CouponRestrictionRestrictToSubscriptions>),
    }
}

model! {
    /// Coupon that grants a discount, with the restrictions on its use.
    pub struct Coupon {
        /// Identifier of the coupon.
        #[json("id")]
        pub id: Option<CouponId>,
        /// Discount that the coupon grants.
        #[json("discount", required)]
        pub discount: Discount,
        /// Restrictions on the use of the coupon.
        #[json("restrictions")]
        pub restrictions: Vec<CouponRestriction>,
        /// Number of redemptions of the coupon. At least 0.
        #[json("redemptionsCount")]
        pub redemptions_count: Option<i64>,
        /// Status of the coupon.
        #[json("status")]
        pub status: Option<CouponStatus>,
        /// Description of the coupon, as free text.
        #[json("description")]
        pub description: Option<String>,
        /// Timestamp of the issue of the coupon.
        #[json("issuedTime", required)]
        pub issued_time: Timestamp,
        /// Timestamp of the expiration of the coupon, or `null` if it does not expire.
        #[json("expiredTime", nullable)]
        pub expired_time: Option<Timestamp>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
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
    /// Request body of [`Coupons::create`](crate::catalog::Coupons::create) and
    /// [`Coupons::upsert`](crate::catalog::Coupons::upsert): the writable properties of a
    /// [`Coupon`].
    #[request_of(Coupon)]
    #[new(value discount: Discount, value issued_time: Timestamp)]
    pub struct CouponRequest {
        /// Discount that the coupon grants.
        #[json("discount", required)]
        #[required_setter(with_discount)]
        pub discount: Discount,
        /// Restrictions on the use of the coupon.
        #[json("restrictions")]
        #[items_setter(with_restrictions)]
        pub restrictions: Option<Vec<CouponRestriction>>,
        /// Description of the coupon, as free text.
        #[json("description")]
        #[setter(with_description)]
        pub description: Option<String>,
        /// Timestamp of the issue of the coupon.
        #[json("issuedTime", required)]
        #[required_setter(with_issued_time)]
        pub issued_time: Timestamp,
        /// Timestamp of the expiration of the coupon, or `null` if it does not expire.
        #[json("expiredTime", nullable)]
        #[setter(with_expired_time)]
        pub expired_time: Nullable<Timestamp>,
    }
}

open_enum! {
    /// Status of the coupon.
    pub enum CouponStatus {
        #[json("draft")]
        Draft,
        #[json("issued")]
        Issued,
        #[json("expired")]
        Expired,
    }
}

model! {
    /// Request to set the expiration time of a coupon.
    #[new(value expired_time: Timestamp)]
    pub struct CouponExpiration {
        /// Timestamp of the expiration of the coupon.
        #[json("expiredTime", required)]
        #[required_setter(with_expired_time)]
        pub expired_time: Timestamp,
    }
}

union! {
    /// Restriction on the use of a coupon.
    #[tag("type")]
    pub enum CouponRestriction {
        /// Restriction on the number of discounts that one redemption grants.
        #[json("discounts-per-redemption", adds_tag)]
        DiscountPerRedemption(Box<CouponRestrictionDiscountPerRedemption>),
        /// Restriction to orders up to an amount.
        #[json("maximum-order-amount", adds_tag)]
        MaximumOrderAmount(Box<CouponRestrictionMaximumOrderAmount>),
        /// Restriction to orders from an amount upwards.
        #[json("minimum-order-amount", adds_tag)]
        MinimumOrderAmount(Box<CouponRestrictionMinimumOrderAmount>),
        /// Restriction to invoices that are paid by a point in time.
        #[json("paid-by-time", adds_tag)]
        PaidByTime(Box<CouponRestrictionPaidByTime>),
        /// Restriction on the number of redemptions per customer.
        #[json("redemptions-per-customer", adds_tag)]
        RedemptionsPerCustomer(Box<CouponRestrictionRedemptionsPerCustomer>),
        /// Restriction to purchases that pair bought plans with discounted plans (buy X, get Y).
        #[json("restrict-to-bxgy", adds_tag)]
        RestrictToBuyXGetY(Box<CouponRestrictionRestrictToBuyXGetY>),
        /// Restriction to certain countries.
        #[json("restrict-to-countries", adds_tag)]
        RestrictToCountries(Box<CouponRestrictionRestrictToCountries>),
        /// Restriction to customers with certain tags.
        #[json("restrict-to-customer-tags", adds_tag)]
        RestrictToCustomerTags(Box<CouponRestrictionRestrictToCustomerTags>),
        /// Restriction to certain customers.
        #[json("restrict-to-customers", adds_tag)]
        RestrictToCustomers(Box<CouponRestrictionRestrictToCustomers>),
        /// Restriction that allows no other coupon together with this one.
        #[json("restrict-to-exclusive-application", adds_tag)]
        ExclusiveApplication(Box<CouponRestrictionExclusiveApplication>),
        /// Restriction to certain invoices.
        #[json("restrict-to-invoices", adds_tag)]
        RestrictToInvoices(Box<CouponRestrictionRestrictToInvoices>),
        /// Restriction to certain plans.
        #[json("restrict-to-plans", adds_tag)]
        RestrictToPlans(Box<CouponRestrictionRestrictToPlans>),
        /// Restriction to certain products.
        #[json("restrict-to-products", adds_tag)]
        RestrictToProducts(Box<CouponRestrictionRestrictToProducts>),
        /// Restriction to certain subscriptions.
        #[json("restrict-to-subscriptions", adds_tag)]
        RestrictToSubscriptions(Box<CouponRestrictionRestrictToSubscriptions>),
        /// Restriction on the total number of redemptions.
        #[json("total-redemptions", adds_tag)]
        TotalRedemptions(Box<CouponRestrictionTotalRedemptions>),
    }
}

model! {
    /// Restriction on the number of discounts that one redemption grants.
    #[tag("type")]
    #[new(plain quantity: i64)]
    pub struct CouponRestrictionDiscountPerRedemption {
        /// Number of discounts that one redemption can grant.
        #[json("quantity", required)]
        #[plain_setter(with_quantity: i64)]
        pub quantity: i64,
    }
}

model! {
    /// Restriction that allows no other coupon together with this one.
    #[tag("type")]
    pub struct CouponRestrictionExclusiveApplication {}
}

model! {
    /// Restriction to orders up to an amount.
    #[tag("type")]
    #[new(value amount: Decimal, value currency: String)]
    pub struct CouponRestrictionMaximumOrderAmount {
        /// Maximum amount of the order.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
    }
}

model! {
    /// Restriction to orders from an amount upwards.
    #[tag("type")]
    #[new(value amount: Decimal, value currency: String)]
    pub struct CouponRestrictionMinimumOrderAmount {
        /// Minimum amount of the order.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
    }
}

model! {
    /// Restriction to invoices that are paid by a point in time.
    #[tag("type")]
    #[new(value time: Timestamp)]
    pub struct CouponRestrictionPaidByTime {
        /// Timestamp of the latest payment that the restriction allows.
        #[json("time", required)]
        #[required_setter(with_time)]
        pub time: Timestamp,
    }
}

model! {
    /// Restriction on the number of redemptions per customer.
    #[tag("type")]
    #[new(plain quantity: i64)]
    pub struct CouponRestrictionRedemptionsPerCustomer {
        /// Number of redemptions that each customer can make.
        #[json("quantity", required)]
        #[plain_setter(with_quantity: i64)]
        pub quantity: i64,
    }
}

model! {
    /// Restriction to purchases that pair bought plans with discounted plans (buy X, get Y).
    #[tag("type")]
    #[new(items buy: BuyXGetYItem, items get: BuyXGetYItem)]
    pub struct CouponRestrictionRestrictToBuyXGetY {
        /// Plans and quantities that the customer must buy.
        #[json("buy", required)]
        #[items_setter(with_buy)]
        pub buy: Vec<BuyXGetYItem>,
        /// Plans and quantities that the discount applies to.
        #[json("get", required)]
        #[items_setter(with_get)]
        pub get: Vec<BuyXGetYItem>,
    }
}

model! {
    /// Restriction to certain countries.
    #[tag("type")]
    #[new(items countries: String)]
    pub struct CouponRestrictionRestrictToCountries {
        /// Country codes, ISO 3166-1 alpha-2.
        #[json("countries", required)]
        #[items_setter(with_countries)]
        pub countries: Vec<String>,
    }
}

model! {
    /// Restriction to customers with certain tags.
    #[tag("type")]
    #[new(items tags: String, plain require_all_tags: bool)]
    pub struct CouponRestrictionRestrictToCustomerTags {
        /// Tags of the customer.
        #[json("tags", required)]
        #[items_setter(with_tags)]
        pub tags: Vec<String>,
        /// `true` if a customer must have all tags, `false` if one is enough.
        #[json("requireAllTags", required)]
        #[plain_setter(with_require_all_tags: bool)]
        pub require_all_tags: bool,
    }
}

model! {
    /// Restriction to certain customers.
    #[tag("type")]
    #[new(items customer_ids: CustomerId)]
    pub struct CouponRestrictionRestrictToCustomers {
        /// Identifiers of the customers.
        #[json("customerIds", required)]
        #[items_setter(with_customer_ids)]
        pub customer_ids: Vec<CustomerId>,
    }
}

model! {
    /// Restriction to certain invoices.
    #[tag("type")]
    #[new(items invoice_ids: InvoiceId)]
    pub struct CouponRestrictionRestrictToInvoices {
        /// Identifiers of the invoices.
        #[json("invoiceIds", required)]
        #[items_setter(with_invoice_ids)]
        pub invoice_ids: Vec<InvoiceId>,
    }
}

model! {
    /// Restriction to certain plans.
    #[tag("type")]
    #[new(items plan_ids: PlanId)]
    pub struct CouponRestrictionRestrictToPlans {
        /// Identifiers of the plans.
        #[json("planIds", required)]
        #[items_setter(with_plan_ids)]
        pub plan_ids: Vec<PlanId>,
        /// Minimum quantity that the restriction requires. Default: `1`.
        #[json("minimumQuantity")]
        #[plain_setter(with_minimum_quantity: i64)]
        pub minimum_quantity: Option<i64>,
    }
}

model! {
    /// Restriction to certain products.
    #[tag("type")]
    #[new(items product_ids: ProductId)]
    pub struct CouponRestrictionRestrictToProducts {
        /// Identifiers of the products.
        #[json("productIds", required)]
        #[items_setter(with_product_ids)]
        pub product_ids: Vec<ProductId>,
        /// Minimum quantity that the restriction requires. Default: `1`.
        #[json("minimumQuantity")]
        #[plain_setter(with_minimum_quantity: i64)]
        pub minimum_quantity: Option<i64>,
    }
}

model! {
    /// Restriction to certain subscriptions.
    #[tag("type")]
    #[new(items subscription_ids: SubscriptionId)]
    pub struct CouponRestrictionRestrictToSubscriptions {
        /// Identifiers of the subscriptions.
        #[json("subscriptionIds", required)]
        #[items_setter(with_subscription_ids)]
        pub subscription_ids: Vec<SubscriptionId>,
    }
}

model! {
    /// Restriction on the total number of redemptions.
    #[tag("type")]
    #[new(plain quantity: i64)]
    pub struct CouponRestrictionTotalRedemptions {
        /// Total number of redemptions that the coupon allows.
        #[json("quantity", required)]
        #[plain_setter(with_quantity: i64)]
        pub quantity: i64,
    }
}

union! {
    /// Discount of a coupon: a fixed amount or a percentage.
    #[tag("type")]
    pub enum Discount {
        /// Discount of a fixed amount.
        #[json("fixed", adds_tag)]
        Fixed(Box<DiscountFixed>),
        /// Discount of a percentage.
        #[json("percent", adds_tag)]
        Percent(Box<DiscountPercent>),
    }
}

model! {
    /// Discount of a fixed amount.
    #[tag("type")]
    #[new(value amount: Decimal, value currency: String)]
    pub struct DiscountFixed {
        /// Amount of the discount. At least 0.01.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Part of the invoice that the discount applies to: items, shipping, or both.
        #[json("context")]
        #[setter(with_context)]
        pub context: Option<DiscountContext>,
    }
}

model! {
    /// Discount of a percentage.
    #[tag("type")]
    #[new(value value: Decimal)]
    pub struct DiscountPercent {
        /// Percentage of the discount. From 0.01 to 100.
        #[json("value", required)]
        #[required_setter(with_value)]
        pub value: Decimal,
        /// Part of the invoice that the discount applies to: items, shipping, or both.
        #[json("context")]
        #[setter(with_context)]
        pub context: Option<DiscountContext>,
    }
}

model! {
    /// Plan and quantity in a restriction of a coupon.
    #[new(value plan_id: PlanId, plain quantity: i64)]
    pub struct BuyXGetYItem {
        /// Identifier of the plan.
        #[json("planId", required)]
        #[required_setter(with_plan_id)]
        pub plan_id: PlanId,
        /// Number of units of the plan. At least 1.
        #[json("quantity", required)]
        #[plain_setter(with_quantity: i64)]
        pub quantity: i64,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum CouponRedemptionEventType {
        #[json("coupon-application-removed")]
        CouponApplicationRemoved,
        #[json("coupon-applied")]
        CouponApplied,
        #[json("coupon-redeemed")]
        CouponRedeemed,
        #[json("coupon-redemption-canceled")]
        CouponRedemptionCanceled,
    }
}

model! {
    /// Payload of the 4 events of `CouponRedemptionEventType`.
    pub struct CouponRedemptionWebhook {
        /// Identifier of the coupon.
        #[json("couponId")]
        pub coupon_id: Option<CouponId>,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Identifier of the redemption.
        #[json("redemptionId")]
        pub redemption_id: Option<CouponRedemptionId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<CouponRedemptionEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<CouponRedemptionWebhookEmbedded>,
        /// Links to related resources: `coupon`, `redemption`, `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct CouponRedemptionWebhookEmbedded {
        /// Current state of the coupon.
        #[json("coupon")]
        pub coupon: Option<Coupon>,
        /// Current state of the customer.
        #[json("customer")]
        pub customer: Option<Customer>,
        /// Redemption of the coupon.
        #[json("redemption")]
        pub redemption: Option<CouponRedemption>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum CouponEventType {
        #[json("coupon-expiration-modified")]
        CouponExpirationModified,
        #[json("coupon-expired")]
        CouponExpired,
        #[json("coupon-issued")]
        CouponIssued,
        #[json("coupon-modified")]
        CouponModified,
    }
}

model! {
    /// Payload of the 4 events of `CouponEventType`.
    pub struct CouponWebhook {
        /// Identifier of the coupon.
        #[json("couponId")]
        pub coupon_id: Option<CouponId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<CouponEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<CouponWebhookEmbedded>,
        /// Links to related resources: `coupon`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct CouponWebhookEmbedded {
        /// Current state of the coupon.
        #[json("coupon")]
        pub coupon: Option<Coupon>,
    }
}

model! {
    /// Plan for a one-time sale.
    pub struct OneTimeSalePlan {
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
    /// Request form of [`OneTimeSalePlan`]: its writable properties.
    #[request_of(OneTimeSalePlan)]
    #[new(
        value
        name:String,
        value
        product_id:ProductId,
        value
        currency:String,
        value
        pricing:PlanPriceFormula
    )]
    pub struct OneTimeSalePlanRequest {
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
    /// Plan that renews at an interval.
    pub struct SubscriptionPlan {
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
    /// Request form of [`SubscriptionPlan`]: its writable properties.
    #[request_of(SubscriptionPlan)]
    #[new(
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
    pub struct SubscriptionPlanRequest {
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
    /// Plan that consists of a trial only.
    pub struct TrialOnlyPlan {
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
    /// Request form of [`TrialOnlyPlan`]: its writable properties.
    #[request_of(TrialOnlyPlan)]
    #[new(
        value
        name:String,
        value
        product_id:ProductId,
        value
        currency:String,
        value
        trial:Nullable<PlanTrial>
    )]
    pub struct TrialOnlyPlanRequest {
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

presence_union! {
    /// Plan: the price and billing terms of a product.
    #[present(Subscription, "recurringInterval")]
    #[present(TrialOnly, "trial")]
    pub enum Plan {
        /// Plan that renews at an interval.
        Subscription(Box<SubscriptionPlan>),
        /// Plan that consists of a trial only.
        TrialOnly(Box<TrialOnlyPlan>),
        #[other]
        /// Plan for a one-time sale.
        OneTimeSale(Box<OneTimeSalePlan>),
    }
}

presence_union! {
    /// Request form of [`Plan`]: its writable properties.
    #[present(Subscription, "recurringInterval")]
    #[present(TrialOnly, "trial")]
    pub enum PlanRequest {
        /// Plan that renews at an interval.
        Subscription(Box<SubscriptionPlanRequest>),
        /// Plan that consists of a trial only.
        TrialOnly(Box<TrialOnlyPlanRequest>),
        #[other]
        /// Plan for a one-time sale.
        OneTimeSale(Box<OneTimeSalePlanRequest>),
    }
}

model! {
    /// Product that plans sell.
    pub struct Product {
        /// Identifier of the product.
        #[json("id")]
        pub id: Option<ProductId>,
        /// Name of the product. At most 255 characters. Example: `Premium membership`.
        #[json("name", required)]
        pub name: String,
        /// Label of one unit of the product. At most 50 characters. Default: `unit`. Example:
        /// `seat`.
        #[json("unitLabel")]
        pub unit_label: Option<String>,
        /// Description of the product. At most 512 characters.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// `true` when the product must be shipped. Default: `false`. Example: `false`.
        #[json("requiresShipping")]
        pub requires_shipping: Option<bool>,
        /// Names of the product options.
        #[json("options")]
        pub options: Vec<String>,
        /// Identifier of the tax category. Example: `00000`.
        #[json("taxCategoryId", nullable)]
        pub tax_category_id: Option<String>,
        /// Accounting code of the product. Example: `4010`.
        #[json("accountingCode", nullable)]
        pub accounting_code: Option<String>,
        /// Accounts for the recognition of revenue.
        #[json("recognition", nullable)]
        pub recognition: Option<ProductRecognition>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
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
    /// Request body of [`Products::create`](crate::catalog::Products::create) and
    /// [`Products::upsert`](crate::catalog::Products::upsert): the writable properties of a
    /// [`Product`].
    #[request_of(Product)]
    #[new(value name: String)]
    pub struct ProductRequest {
        /// Name of the product. At most 255 characters. Example: `Premium membership`.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Label of one unit of the product. At most 50 characters. Default: `unit`. Example:
        /// `seat`.
        #[json("unitLabel")]
        #[setter(with_unit_label)]
        pub unit_label: Option<String>,
        /// Description of the product. At most 512 characters.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// `true` when the product must be shipped. Default: `false`. Example: `false`.
        #[json("requiresShipping")]
        #[plain_setter(with_requires_shipping: bool)]
        pub requires_shipping: Option<bool>,
        /// Names of the product options.
        #[json("options")]
        #[items_setter(with_options)]
        pub options: Option<Vec<String>>,
        /// Identifier of the tax category. Example: `00000`.
        #[json("taxCategoryId", nullable)]
        #[setter(with_tax_category_id)]
        pub tax_category_id: Nullable<String>,
        /// Accounting code of the product. Example: `4010`.
        #[json("accountingCode", nullable)]
        #[setter(with_accounting_code)]
        pub accounting_code: Nullable<String>,
        /// Accounts for the recognition of revenue.
        #[json("recognition", nullable)]
        #[setter(with_recognition)]
        pub recognition: Nullable<ProductRecognition>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
    }
}

model! {
    /// Accounts for the recognition of revenue.
    pub struct ProductRecognition {
        /// Identifier of the account to debit.
        #[json("debitAccountId", nullable)]
        #[setter(with_debit_account_id)]
        pub debit_account_id: Nullable<JournalAccountId>,
        /// Identifier of the account to credit.
        #[json("creditAccountId", nullable)]
        #[setter(with_credit_account_id)]
        pub credit_account_id: Nullable<JournalAccountId>,
    }
}

model! {
    /// Shipping rate, with the filter that limits its use.
    pub struct ShippingRate {
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
        /// Filter expression that selects the orders to which the rate applies. Default: ``.
        /// Example: `deliveryAddress.country:US,CA,RU;amount:100..1000`.
        #[json("filter")]
        pub filter: Option<String>,
        /// Status of the shipping rate. Default: `active`.
        #[json("status")]
        pub status: Option<ActiveStatus>,
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
    /// Request body of [`ShippingRates::create`](crate::catalog::ShippingRates::create) and
    /// [`ShippingRates::upsert`](crate::catalog::ShippingRates::upsert): the writable properties of
    /// a [`ShippingRate`].
    #[request_of(ShippingRate)]
    #[new(value name: String, value price: Decimal, value currency: String)]
    pub struct ShippingRateRequest {
        /// Name of the shipping option.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Description of the shipping option.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// Price as a decimal number.
        #[json("price", required)]
        #[required_setter(with_price)]
        pub price: Decimal,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Filter expression that selects the orders to which the rate applies. Default: ``.
        /// Example: `deliveryAddress.country:US,CA,RU;amount:100..1000`.
        #[json("filter")]
        #[setter(with_filter)]
        pub filter: Option<String>,
        /// Status of the shipping rate. Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
    }
}
