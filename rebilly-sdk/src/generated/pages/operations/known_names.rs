// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of pages.

use crate::query::known_names;

known_names! {
    /// Names of the properties of [`BillingPortal`](crate::pages::BillingPortal), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    billing_portal_fields {
        CREATED_TIME = "createdTime", CUSTOMIZATION = "customization", CUSTOM_DOMAIN = "customDomain",
        FEATURES = "features", ID = "id", NAME = "name", SLUG = "slug", STATUS = "status",
        UPDATED_TIME = "updatedTime", WEBSITE_ID = "websiteId",
    }
}

known_names! {
    /// Names of the properties of [`CheckoutForm`](crate::pages::CheckoutForm), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    checkout_form_fields {
        ACCOUNTS_ENABLED = "accountsEnabled", ADDON_PLANS = "addonPlans", BUMP_PLANS = "bumpPlans",
        COUPONS_ENABLED = "couponsEnabled", CREATED_TIME = "createdTime",
        CUSTOMIZATION = "customization", CUSTOM_DOMAIN = "customDomain", ID = "id", NAME = "name",
        PAYMENT_METHODS = "paymentMethods", PLANS = "plans", PURCHASE_LIMIT = "purchaseLimit",
        STATUS = "status", UPDATED_TIME = "updatedTime", WEBSITE_ID = "websiteId",
    }
}

known_names! {
    /// Names of the properties of [`CustomDomain`](crate::pages::CustomDomain), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    custom_domain_fields {
        CREATED_TIME = "createdTime", DOMAIN = "domain", ID = "id", IS_VERIFIED = "isVerified",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`Website`](crate::pages::Website), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    website_fields {
        CREATED_TIME = "createdTime", CUSTOM_FIELDS = "customFields", ID = "id", LOGO_ID = "logoId",
        LOGO_URL = "logoUrl", NAME = "name", ORGANIZATION_ID = "organizationId",
        SERVICE_EMAIL = "serviceEmail", SERVICE_PHONE = "servicePhone", SETTINGS = "settings",
        UPDATED_TIME = "updatedTime", URL = "url",
    }
}
