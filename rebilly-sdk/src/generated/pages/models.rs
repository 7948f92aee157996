// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of pages.

use crate::customers::PaymentMethod;
use crate::model::model;
use crate::pages::{
    BillingPortalColors, BillingPortalFeatures, CheckoutForm, CheckoutFormCustomization,
    CheckoutFormPlan, HostedPageLinks, Website, WebsiteSettings,
    WebsiteSettingsAmplitude, WebsiteSettingsDepositForm, WebsiteSettingsPaymentForm,
    WebsiteSettingsPayoutRequest,
};
use crate::rules::ActiveStatus;
use crate::shared::{BillingPortalId, FileId, Link, WebsiteId};
use crate::types::{Json, Map, Nullable, Timestamp};

model! {
    /// Hosted pages where customers manage their orders and payment instruments.
    pub struct BillingPortal {
        /// Identifier of the billing portal.
        #[json("id")]
        pub id: Option<BillingPortalId>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Part of the URL that names the billing portal. At most 100 characters.
        #[json("slug", required)]
        pub slug: String,
        /// Name.
        #[json("name", required, sensitive)]
        pub name: String,
        /// Custom domain of the page, or `null`. At most 255 characters.
        #[json("customDomain", nullable)]
        pub custom_domain: Option<String>,
        /// Features of the billing portal.
        #[json("features")]
        pub features: Option<BillingPortalFeatures>,
        /// Appearance of the billing portal.
        #[json("customization")]
        pub customization: Option<BillingPortalCustomization>,
        /// Status: in use (`active`) or not (`inactive`). Default: `active`.
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
    /// Request body of [`BillingPortals::create`](crate::pages::BillingPortals::create) and
    /// [`BillingPortals::upsert`](crate::pages::BillingPortals::upsert): the writable properties of
    /// a [`BillingPortal`].
    #[request_of(BillingPortal)]
    #[new(value website_id: WebsiteId, value slug: String, value name: String)]
    pub struct BillingPortalRequest {
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Part of the URL that names the billing portal. At most 100 characters.
        #[json("slug", required)]
        #[required_setter(with_slug)]
        pub slug: String,
        /// Name.
        #[json("name", required, sensitive)]
        #[required_setter(with_name)]
        pub name: String,
        /// Custom domain of the page, or `null`. At most 255 characters.
        #[json("customDomain", nullable)]
        #[setter(with_custom_domain)]
        pub custom_domain: Nullable<String>,
        /// Features of the billing portal.
        #[json("features")]
        #[setter(with_features)]
        pub features: Option<BillingPortalFeatures>,
        /// Appearance of the billing portal.
        #[json("customization")]
        #[setter(with_customization)]
        pub customization: Option<BillingPortalCustomization>,
        /// Status: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
    }
}

model! {
    /// Appearance of the billing portal.
    pub struct BillingPortalCustomization {
        /// Identifier of the logo file, or `null`.
        #[json("logoId", nullable)]
        #[setter(with_logo_id)]
        pub logo_id: Nullable<FileId>,
        /// Colors of the billing portal.
        #[json("colors")]
        #[setter(with_colors)]
        pub colors: Option<BillingPortalColors>,
        /// Links to policies of the merchant.
        #[json("links")]
        #[setter(with_links)]
        pub links: Option<HostedPageLinks>,
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
        /// Name.
        #[json("name", required, sensitive)]
        #[required_setter(with_name)]
        pub name: String,
        /// Status: in use (`active`) or not (`inactive`). Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ActiveStatus>,
    }
}

model! {
    /// Domain of the merchant for hosted pages.
    pub struct CustomDomain {
        /// Identifier of the custom domain. At most 255 characters.
        #[json("id")]
        pub id: Option<String>,
        /// Name of the domain. At most 255 characters.
        #[json("domain", required)]
        pub domain: String,
        /// `true` when the domain is verified.
        #[json("isVerified")]
        pub is_verified: Option<bool>,
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
    /// Request body of [`CustomDomains::create`](crate::pages::CustomDomains::create): the writable
    /// properties of a [`CustomDomain`].
    #[request_of(CustomDomain)]
    #[new(value domain: String)]
    pub struct CustomDomainRequest {
        /// Name of the domain. At most 255 characters.
        #[json("domain", required)]
        #[required_setter(with_domain)]
        pub domain: String,
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
        /// Name.
        #[json("name", required, sensitive)]
        #[required_setter(with_name)]
        pub name: String,
        /// URL.
        #[json("url", required, sensitive)]
        #[required_setter(with_url)]
        pub url: String,
        /// Phone number of the customer service.
        #[json("servicePhone", required, sensitive)]
        #[required_setter(with_service_phone)]
        pub service_phone: String,
        /// E-mail address of the customer service.
        #[json("serviceEmail", required, sensitive)]
        #[required_setter(with_service_email)]
        pub service_email: String,
        /// Custom fields of the website.
        #[json("customFields")]
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
