// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of account.

use crate::query::known_names;

known_names! {
    /// Names of the properties of [`ApiKey`](crate::account::ApiKey), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    api_key_fields {
        ACL = "acl", ALLOWED_IPS = "allowedIps", API_USER = "apiUser", CREATED_TIME = "createdTime",
        DESCRIPTION = "description", ID = "id", SECRET_KEY = "secretKey", TYPE = "type",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`Membership`](crate::account::Membership), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    membership_fields {
        ACL = "acl", ALLOWED_IPS = "allowedIps", IS_DEFAULT = "isDefault", IS_OWNER = "isOwner",
        ORGANIZATION = "organization", PERMISSIONS = "permissions", ROLE_IDS = "roleIds", USER = "user",
    }
}

known_names! {
    /// Names of the properties of [`Organization`](crate::account::Organization), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    organization_fields {
        ADDRESS = "address", ADDRESS2 = "address2", CITY = "city", COUNTRY = "country",
        CREATED_TIME = "createdTime", EMAILS = "emails", FEATURES = "features", ID = "id",
        INVOICE_TIME_ZONE = "invoiceTimeZone", NAME = "name", PHONE_NUMBERS = "phoneNumbers",
        POSTAL_CODE = "postalCode", QUESTIONNAIRE = "questionnaire", REGION = "region",
        REPORT_CURRENCY = "reportCurrency", SETTINGS = "settings", TAX_DESCRIPTOR = "taxDescriptor",
        TAX_NUMBERS = "taxNumbers", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in [`Role`](crate::account::Role).
    role_expand {
        JUNIORS = "juniors",
    }
}

known_names! {
    /// Names of the properties of [`Role`](crate::account::Role), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    role_fields {
        ACL = "acl", ALLOWED_IPS = "allowedIps", CREATED_TIME = "createdTime",
        DESCRIPTION = "description", ID = "id", JUNIOR_IDS = "juniorIds", NAME = "name",
        SENIOR_IDS = "seniorIds", UPDATED_TIME = "updatedTime", USERS_COUNT = "usersCount",
    }
}

known_names! {
    /// Names of the properties of [`SearchResult`](crate::account::SearchResult), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    search_result_fields {
        CUSTOMERS = "customers", INVOICES = "invoices", ORDERS = "orders", SEARCHED = "searched",
        TRANSACTIONS = "transactions",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in
    /// [`UserApplication`](crate::account::UserApplication).
    user_application_expand {
        APPLICATION_INSTANCE = "applicationInstance",
    }
}

known_names! {
    /// Names of the properties of [`UserApplication`](crate::account::UserApplication), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    user_application_fields {
        AUTHOR_LOGO_ID = "authorLogoId", AUTHOR_NAME = "authorName",
        CONFIGURATION_URL = "configurationUrl", CONFIGURED_BY = "configuredBy",
        CREATED_TIME = "createdTime", DESCRIPTION = "description", ID = "id", LOGO_ID = "logoId",
        NAME = "name", PERMISSIONS = "permissions", PROPERTIES = "properties", STATUS = "status",
        TAGLINE = "tagline", UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`User`](crate::account::User), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    user_fields {
        ALLOWED_IPS = "allowedIps", AVAILABLE_CURRENCIES = "availableCurrencies",
        BUSINESS_PHONE = "businessPhone", COMPUTED_PERMISSIONS = "computedPermissions",
        COUNTRY = "country", CREATED_TIME = "createdTime", EMAIL = "email", FIRST_NAME = "firstName",
        ID = "id", LAST_NAME = "lastName", LOGIN_TIME = "loginTime", MOBILE_PHONE = "mobilePhone",
        PERMISSIONS = "permissions", PREFERENCES = "preferences",
        REPORTING_CURRENCY = "reportingCurrency", ROLE_IDS = "roleIds", STATUS = "status",
        UPDATED_TIME = "updatedTime",
    }
}
