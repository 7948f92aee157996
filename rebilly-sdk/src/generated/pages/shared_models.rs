// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of pages that other domains reach: compiled with any set of features.

use crate::customers::PaymentMethod;
use crate::model::{model, union};
use crate::rules::ActiveStatus;
use crate::shared::{CheckoutFormId, FileId, Link, OrganizationId, PlanId, WebsiteId};
use crate::types::{Json, Map, Nullable, Timestamp};

model! {
    /// Features of the billing portal.
    pub struct BillingPortalFeatures {
        /// `true` when customers can authenticate with a password. Default: `true`.
        #[json("authenticateWithPassword")]
        #[plain_setter(with_authenticate_with_password: bool)]
        pub authenticate_with_password: Option<bool>,
        /// `true` when customers can edit the addresses of orders. Default: `true`.
        #[json("orderAddressEdit")]
        #[plain_setter(with_order_address_edit: bool)]
        pub order_address_edit: Option<bool>,
        /// `true` when customers can cancel orders. Default: `true`.
        #[json("orderCancel")]
        #[plain_setter(with_order_cancel: bool)]
        pub order_cancel: Option<bool>,
        /// `true` when customers can add payment instruments. Default: `true`.
        #[json("paymentInstrumentAdd")]
        #[plain_setter(with_payment_instrument_add: bool)]
        pub payment_instrument_add: Option<bool>,
        /// `true` when customers can deactivate payment instruments. Default: `true`.
        #[json("paymentInstrumentDeactivate")]
        #[plain_setter(with_payment_instrument_deactivate: bool)]
        pub payment_instrument_deactivate: Option<bool>,
        /// `true` when customers can update payment instruments. Default: `true`.
        #[json("paymentInstrumentUpdate")]
        #[plain_setter(with_payment_instrument_update: bool)]
        pub payment_instrument_update: Option<bool>,
    }
}

model! {
    /// Colors of the billing portal.
    pub struct BillingPortalColors {
        /// Primary color, as a hexadecimal RGB value. At most 6 characters. Default: `0044d4`.
        #[json("primary")]
        #[setter(with_primary)]
        pub primary: Option<String>,
        /// Secondary color, as a hexadecimal RGB value. At most 6 characters. Default: `ffffff`.
        #[json("secondary")]
        #[setter(with_secondary)]
        pub secondary: Option<String>,
    }
}

model! {
    /// Hosted form for the purchase of plans.
    pub struct CheckoutForm {
        /// Identifier of the checkout form.
        #[json("id")]
        pub id: Option<CheckoutFormId>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Custom domain of the page, or `null`. At most 255 characters.
        #[json("customDomain", nullable)]
        pub custom_domain: Option<String>,
        /// Plans to choose from.
        #[json("plans", required)]
        pub plans: Vec<CheckoutFormPlan>,
        /// Plans to choose as add-ons.
        #[json("addonPlans")]
        pub addon_plans: Vec<CheckoutFormPlan>,
        /// Plans to offer as order bumps.
        #[json("bumpPlans")]
        pub bump_plans: Vec<CheckoutFormPlan>,
        /// `true` when customers can use accounts. Default: `false`.
        #[json("accountsEnabled")]
        pub accounts_enabled: Option<bool>,
        /// `true` when customers can redeem coupons. Default: `false`.
        #[json("couponsEnabled")]
        pub coupons_enabled: Option<bool>,
        /// Limit of the number of purchases, or `null`. At least 0.
        #[json("purchaseLimit", nullable)]
        pub purchase_limit: Option<i64>,
        /// Accepted payment methods.
        #[json("paymentMethods")]
        pub payment_methods: Vec<PaymentMethod>,
        /// Appearance of the checkout form.
        #[json("customization")]
        pub customization: Option<CheckoutFormCustomization>,
        /// Name of the checkout form.
        #[json("name", required, sensitive)]
        pub name: String,
        /// Status of the checkout form: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        pub status: Option<ActiveStatus>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `preview`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`CheckoutForms::create`](crate::pages::CheckoutForms::create) and
    /// [`CheckoutForms::upsert`](crate::pages::CheckoutForms::upsert): the writable properties of a
    /// [`CheckoutForm`].
    #[request_of(CheckoutForm)]
    #[new(value website_id: WebsiteId, items plans: CheckoutFormPlan, value name: String)]
    pub struct CheckoutFormRequest {
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Custom domain of the page, or `null`. At most 255 characters.
        #[json("customDomain", nullable)]
        #[setter(with_custom_domain)]
        pub custom_domain: Nullable<String>,
        /// Plans to choose from.
        #[json("plans", required)]
        #[items_setter(with_plans)]
        pub plans: Vec<CheckoutFormPlan>,
        /// Plans to choose as add-ons.
        #[json("addonPlans")]
        #[items_setter(with_addon_plans)]
        pub addon_plans: Option<Vec<CheckoutFormPlan>>,
        /// Plans to offer as order bumps.
        #[json("bumpPlans")]
        #[items_setter(with_bump_plans)]
        pub bump_plans: Option<Vec<CheckoutFormPlan>>,
        /// `true` when customers can use accounts. Default: `false`.
        #[json("accountsEnabled")]
        #[plain_setter(with_accounts_enabled: bool)]
        pub accounts_enabled: Option<bool>,
        /// `true` when customers can redeem coupons. Default: `false`.
        #[json("couponsEnabled")]
        #[plain_setter(with_coupons_enabled: bool)]
        pub coupons_enabled: Option<bool>,
        /// Limit of the number of purchases, or `null`. At least 0.
        #[json("purchaseLimit", nullable)]
        #[setter(with_purchase_limit)]
        pub purchase_limit: Nullable<i64>,
        /// Accepted payment methods.
        #[json("paymentMethods")]
        #[items_setter(with_payment_methods)]
        pub payment_methods: Option<Vec<PaymentMethod>>,
        /// Appearance of the checkout form.
        #[json("customization")]
        #[setter(with_customization)]
        pub customization: Option<CheckoutFormCustomization>,
        /// Name of the checkout form.
        #[json("name", required, sensitive)]
        #[required_setter(with_name)]
        pub name: String,
        /// Status of the checkout form: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
    }
}

model! {
    /// Appearance of the checkout form.
    pub struct CheckoutFormCustomization {
        /// Identifier of the logo file, or `null`.
        #[json("logoId", nullable)]
        #[setter(with_logo_id)]
        pub logo_id: Nullable<FileId>,
        /// Summary text, or `null`.
        #[json("summary", nullable)]
        #[setter(with_summary)]
        pub summary: Nullable<String>,
        /// Text of the payment button. Default: `Pay {{amount}}`.
        #[json("buttonText")]
        #[setter(with_button_text)]
        pub button_text: Option<String>,
        /// Colors of the checkout form.
        #[json("colors")]
        #[setter(with_colors)]
        pub colors: Option<CheckoutFormColors>,
        /// Links to policies of the merchant.
        #[json("links")]
        #[setter(with_links)]
        pub links: Option<HostedPageLinks>,
        /// Identifiers for tracking services.
        #[json("tracking")]
        #[setter(with_tracking)]
        pub tracking: Option<CheckoutFormCustomizationTracking>,
        /// Names of additional fields that the customer must fill in.
        #[json("requiredAdditionalFields")]
        #[items_setter(with_required_additional_fields)]
        pub required_additional_fields: Option<Vec<String>>,
    }
}

model! {
    /// Identifiers for tracking services.
    pub struct CheckoutFormCustomizationTracking {
        /// Identifier for Google Analytics, or `null`. Example: `UA-XXXXX-YY`.
        #[json("googleAnalytics", nullable)]
        #[setter(with_google_analytics)]
        pub google_analytics: Nullable<String>,
        /// Identifier for Google Tag Manager, or `null`. Example: `GTM-XXXXX`.
        #[json("googleTagManager", nullable)]
        #[setter(with_google_tag_manager)]
        pub google_tag_manager: Nullable<String>,
        /// Identifier for gtag.js, or `null`. Example: `UA-XXXXX-YY`.
        #[json("gtagJs", nullable)]
        #[setter(with_gtag_js)]
        pub gtag_js: Nullable<String>,
        /// Identifier of the Facebook Pixel, or `null`. Example: `1234567890`.
        #[json("facebookPixel", nullable)]
        #[setter(with_facebook_pixel)]
        pub facebook_pixel: Nullable<String>,
        /// Identifier for Segment, or `null`. Example: `1234567890`.
        #[json("segmentAnalytics", nullable)]
        #[setter(with_segment_analytics)]
        pub segment_analytics: Nullable<String>,
        /// Identifier for Heap, or `null`. Example: `1234567890`.
        #[json("heapIo", nullable)]
        #[setter(with_heap_io)]
        pub heap_io: Nullable<String>,
    }
}

model! {
    /// Plan with a fixed quantity on a checkout form.
    #[tag("type")]
    #[new(value plan_id: PlanId, plain quantity: i64)]
    pub struct CheckoutFormFixedPlan {
        /// Identifier of the plan.
        #[json("planId", required)]
        #[required_setter(with_plan_id)]
        pub plan_id: PlanId,
        /// Quantity of the plan. At least 1.
        #[json("quantity", required)]
        #[plain_setter(with_quantity: i64)]
        pub quantity: i64,
    }
}

union! {
    /// Plan on a checkout form, with a fixed or variable quantity.
    #[tag("type")]
    pub enum CheckoutFormPlan {
        /// Plan with a fixed quantity on a checkout form.
        #[json("fixed", adds_tag)]
        Fixed(Box<CheckoutFormFixedPlan>),
        /// Plan with a quantity that the customer chooses on a checkout form.
        #[json("variable", adds_tag)]
        Variable(Box<CheckoutFormVariablePlan>),
    }
}

model! {
    /// Plan with a quantity that the customer chooses on a checkout form.
    #[tag("type")]
    #[new(value plan_id: PlanId, plain quantity: i64)]
    pub struct CheckoutFormVariablePlan {
        /// Identifier of the plan.
        #[json("planId", required)]
        #[required_setter(with_plan_id)]
        pub plan_id: PlanId,
        /// Initial quantity of the plan.
        #[json("quantity", required)]
        #[plain_setter(with_quantity: i64)]
        pub quantity: i64,
        /// Minimum quantity that the customer can choose. At least 1. Default: `1`.
        #[json("minimum")]
        #[plain_setter(with_minimum: i64)]
        pub minimum: Option<i64>,
        /// Number that the quantity must be a multiple of. At least 1. Default: `1`.
        #[json("multipleOf")]
        #[plain_setter(with_multiple_of: i64)]
        pub multiple_of: Option<i64>,
        /// Maximum quantity that the customer can choose. At least 1. Default: `100`.
        #[json("maximum")]
        #[plain_setter(with_maximum: i64)]
        pub maximum: Option<i64>,
    }
}

model! {
    /// Links to policies of the merchant.
    pub struct HostedPageLinks {
        /// URL of the privacy policy, or `null`.
        #[json("privacyPolicy", nullable)]
        #[setter(with_privacy_policy)]
        pub privacy_policy: Nullable<String>,
        /// URL of the refund policy, or `null`.
        #[json("refundPolicy", nullable)]
        #[setter(with_refund_policy)]
        pub refund_policy: Nullable<String>,
        /// URL of the terms of service, or `null`.
        #[json("termsOfService", nullable)]
        #[setter(with_terms_of_service)]
        pub terms_of_service: Nullable<String>,
    }
}

model! {
    /// Colors of the checkout form.
    pub struct CheckoutFormColors {
        /// Color of the button text, as a hexadecimal RGB value. At most 6 characters. Default:
        /// `ffffff`.
        #[json("buttonText")]
        #[setter(with_button_text)]
        pub button_text: Option<String>,
        /// Primary color, as a hexadecimal RGB value. At most 6 characters. Default: `0044d4`.
        #[json("primary")]
        #[setter(with_primary)]
        pub primary: Option<String>,
    }
}

model! {
    /// Website of the merchant, with its contact data and settings.
    pub struct Website {
        /// Identifier of the website.
        #[json("id")]
        pub id: Option<WebsiteId>,
        /// Name of the website.
        #[json("name", required, sensitive)]
        pub name: String,
        /// URL of the website.
        #[json("url", required, sensitive)]
        pub url: String,
        /// Phone number of the customer service.
        #[json("servicePhone", required, sensitive)]
        pub service_phone: String,
        /// Email address of the customer service.
        #[json("serviceEmail", required, sensitive)]
        pub service_email: String,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Custom fields of the website.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Settings of the website.
        #[json("settings")]
        pub settings: Option<WebsiteSettings>,
        /// Identifier of the logo file, or `null`.
        #[json("logoId", nullable)]
        pub logo_id: Option<FileId>,
        /// URL of the logo, or `null`.
        #[json("logoUrl", nullable)]
        pub logo_url: Option<String>,
        /// Identifier of the organization.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("organizationId", deprecated)]
        pub organization_id: Option<OrganizationId>,
        /// Links to related resources: `self`, `logoUrl`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`Websites::create`](crate::pages::Websites::create) and
    /// [`Websites::upsert`](crate::pages::Websites::upsert): the writable properties of a
    /// [`Website`].
    #[request_of(Website)]
    #[new(
        value
        name:String,
        value
        url:String,
        value
        service_phone:String,
        value
        service_email:String
    )]
    pub struct WebsiteRequest {
        /// Name of the website.
        #[json("name", required, sensitive)]
        #[required_setter(with_name)]
        pub name: String,
        /// URL of the website.
        #[json("url", required, sensitive)]
        #[required_setter(with_url)]
        pub url: String,
        /// Phone number of the customer service.
        #[json("servicePhone", required, sensitive)]
        #[required_setter(with_service_phone)]
        pub service_phone: String,
        /// Email address of the customer service.
        #[json("serviceEmail", required, sensitive)]
        #[required_setter(with_service_email)]
        pub service_email: String,
        /// Custom fields of the website.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// Settings of the website.
        #[json("settings")]
        #[setter(with_settings)]
        pub settings: Option<WebsiteSettingsRequest>,
        /// Identifier of the logo file, or `null`.
        #[json("logoId", nullable)]
        #[setter(with_logo_id)]
        pub logo_id: Nullable<FileId>,
    }
}

model! {
    /// Settings of the website.
    pub struct WebsiteSettings {
        /// Settings of the deposit form.
        #[json("depositForm")]
        pub deposit_form: Option<WebsiteSettingsDepositForm>,
        /// Settings of the payment form.
        #[json("paymentForm")]
        pub payment_form: Option<WebsiteSettingsPaymentForm>,
        /// Settings for Amplitude, an analytics service.
        #[json("amplitude")]
        pub amplitude: Option<WebsiteSettingsAmplitude>,
        /// Settings for payout requests.
        #[json("payoutRequest")]
        pub payout_request: Option<WebsiteSettingsPayoutRequest>,
    }
}

model! {
    /// Request form of [`WebsiteSettings`]: its writable properties.
    #[request_of(WebsiteSettings)]
    pub struct WebsiteSettingsRequest {
        /// Settings of the deposit form.
        #[json("depositForm")]
        #[setter(with_deposit_form)]
        pub deposit_form: Option<WebsiteSettingsDepositForm>,
        /// Settings of the payment form.
        #[json("paymentForm")]
        #[setter(with_payment_form)]
        pub payment_form: Option<WebsiteSettingsPaymentForm>,
        /// Settings for Amplitude, an analytics service.
        #[json("amplitude")]
        #[setter(with_amplitude)]
        pub amplitude: Option<WebsiteSettingsAmplitude>,
        /// Settings for payout requests.
        #[json("payoutRequest")]
        #[setter(with_payout_request)]
        pub payout_request: Option<WebsiteSettingsPayoutRequestRequest>,
    }
}

model! {
    /// Settings of the deposit form.
    pub struct WebsiteSettingsDepositForm {
        /// Theme of the deposit form, or `null`.
        #[json("theme", nullable)]
        #[setter(with_theme)]
        pub theme: Nullable<WebsiteSettingsDepositFormTheme>,
    }
}

model! {
    /// Theme of the deposit form, or `null`.
    pub struct WebsiteSettingsDepositFormTheme {
        /// Primary color, as a hexadecimal RGB value, or `null`. At most 6 characters. Example:
        /// `0044d4`.
        #[json("colorPrimary", nullable)]
        #[setter(with_color_primary)]
        pub color_primary: Nullable<String>,
        /// Secondary color, as a hexadecimal RGB value, or `null`. At most 6 characters. Example:
        /// `ffffff`.
        #[json("colorSecondary", nullable)]
        #[setter(with_color_secondary)]
        pub color_secondary: Nullable<String>,
        /// Template for the text of the button, or `null`. At most 100 characters. Example:
        /// `Pay {{amount}}`.
        #[json("buttonTemplate", nullable)]
        #[setter(with_button_template)]
        pub button_template: Nullable<String>,
    }
}

model! {
    /// Settings of the payment form.
    pub struct WebsiteSettingsPaymentForm {
        /// Style sheet (CSS) of the payment form, or `null`.
        #[json("css", nullable)]
        #[setter(with_css)]
        pub css: Nullable<String>,
        /// Theme of the payment form, by name of the property, or `null`.
        #[json("theme", nullable)]
        #[items_setter(with_theme)]
        pub theme: Nullable<Map<String>>,
        /// Features of the payment form, or `null`.
        #[json("features", nullable)]
        #[setter(with_features)]
        pub features: Nullable<WebsiteSettingsPaymentFormFeatures>,
    }
}

model! {
    /// Features of the payment form, or `null`.
    pub struct WebsiteSettingsPaymentFormFeatures {
        /// Places that show coupons, or `null`.
        #[json("showCoupons", nullable)]
        #[items_setter(with_show_coupons)]
        pub show_coupons: Nullable<Vec<String>>,
        /// `true` when redirects use the full page. Default: `false`.
        #[json("fullPageRedirect", nullable)]
        #[setter(with_full_page_redirect)]
        pub full_page_redirect: Nullable<bool>,
        /// `true` when the redirect after a completed payment is skipped. Default: `false`.
        #[json("skipRedirectOnPaymentComplete", nullable)]
        #[setter(with_skip_redirect_on_payment_complete)]
        pub skip_redirect_on_payment_complete: Nullable<bool>,
        /// `true` when summary items with a zero amount are hidden. Default: `false`.
        #[json("hideZeroAmountSummaryItems", nullable)]
        #[setter(with_hide_zero_amount_summary_items)]
        pub hide_zero_amount_summary_items: Nullable<bool>,
    }
}

model! {
    /// Settings for Amplitude, an analytics service.
    pub struct WebsiteSettingsAmplitude {
        /// `true` when tracking with Amplitude is enabled. Default: `false`.
        #[json("tracking")]
        #[plain_setter(with_tracking: bool)]
        pub tracking: Option<bool>,
        /// API key of the Amplitude account, or `null`. At most 50 characters. Example:
        /// `35d1795750c585984f7e6b01c0ca6e19`.
        #[json("apiKey", nullable, sensitive)]
        #[setter(with_api_key)]
        pub api_key: Nullable<String>,
    }
}

model! {
    /// Settings for payout requests.
    pub struct WebsiteSettingsPayoutRequest {
        /// `true` when payout requests become ready automatically. Default: `false`.
        #[json("automaticReadinessEnabled")]
        pub automatic_readiness_enabled: Option<bool>,
        /// Pending period of payout requests in hours. From 1 to 8760. Example: `48`.
        #[json("pendingPeriodHours")]
        pub pending_period_hours: Option<i64>,
        /// Time of day at which payout requests become ready automatically. Example: `10:00:00Z`.
        #[json("automaticReadinessTime")]
        pub automatic_readiness_time: Option<String>,
        /// Timestamp of the last automatic run, or `null`.
        #[json("automaticReadinessLastExecutedAt", nullable)]
        pub automatic_readiness_last_executed_at: Option<Timestamp>,
    }
}

model! {
    /// Request form of [`WebsiteSettingsPayoutRequest`]: its writable properties.
    #[request_of(WebsiteSettingsPayoutRequest)]
    pub struct WebsiteSettingsPayoutRequestRequest {
        /// `true` when payout requests become ready automatically. Default: `false`.
        #[json("automaticReadinessEnabled")]
        #[plain_setter(with_automatic_readiness_enabled: bool)]
        pub automatic_readiness_enabled: Option<bool>,
        /// Pending period of payout requests in hours. From 1 to 8760. Example: `48`.
        #[json("pendingPeriodHours")]
        #[plain_setter(with_pending_period_hours: i64)]
        pub pending_period_hours: Option<i64>,
        /// Time of day at which payout requests become ready automatically. Example: `10:00:00Z`.
        #[json("automaticReadinessTime")]
        #[setter(with_automatic_readiness_time)]
        pub automatic_readiness_time: Option<String>,
    }
}
