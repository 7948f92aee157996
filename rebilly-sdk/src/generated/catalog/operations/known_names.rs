// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of catalog.

use crate::query::known_names;

known_names! {
    /// Names of the properties of [`Coupon`](crate::catalog::Coupon), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    coupon_fields {
        CREATED_TIME = "createdTime", DESCRIPTION = "description", DISCOUNT = "discount",
        EXPIRED_TIME = "expiredTime", ID = "id", ISSUED_TIME = "issuedTime",
        REDEMPTIONS_COUNT = "redemptionsCount", RESTRICTIONS = "restrictions", REVISION = "revision",
        STATUS = "status", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`CouponRedemption`](crate::catalog::CouponRedemption), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    coupon_redemption_fields {
        ADDITIONAL_RESTRICTIONS = "additionalRestrictions", CANCELED_TIME = "canceledTime",
        COUPON_ID = "couponId", CREATED_TIME = "createdTime", CUSTOMER_ID = "customerId", ID = "id",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`Plan`](crate::catalog::Plan), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    plan_fields {
        CREATED_TIME = "createdTime", CURRENCY = "currency", CURRENCY_SIGN = "currencySign",
        CUSTOM_FIELDS = "customFields", DESCRIPTION = "description", ID = "id", IS_ACTIVE = "isActive",
        IS_TRIAL_ONLY = "isTrialOnly", NAME = "name", PRODUCT_ID = "productId",
        PRODUCT_OPTIONS = "productOptions", REVISION = "revision", RICH_DESCRIPTION = "richDescription",
        SETUP = "setup", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`Product`](crate::catalog::Product), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    product_fields {
        ACCOUNTING_CODE = "accountingCode", CREATED_TIME = "createdTime",
        CUSTOM_FIELDS = "customFields", DESCRIPTION = "description", ID = "id", NAME = "name",
        OPTIONS = "options", RECOGNITION = "recognition", REQUIRES_SHIPPING = "requiresShipping",
        TAX_CATEGORY_ID = "taxCategoryId", UNIT_LABEL = "unitLabel", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`ShippingRate`](crate::catalog::ShippingRate), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    shipping_rate_fields {
        CREATED_TIME = "createdTime", CURRENCY = "currency", DESCRIPTION = "description",
        FILTER = "filter", ID = "id", NAME = "name", PRICE = "price", STATUS = "status",
        UPDATED_TIME = "updatedTime",
    }
}
