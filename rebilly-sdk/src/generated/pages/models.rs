// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of pages.

use crate::model::model;
use crate::pages::{BillingPortalColors, BillingPortalFeatures, HostedPageLinks};
use crate::rules::ActiveStatus;
use crate::shared::{BillingPortalId, CustomDomainId, FileId, Link, WebsiteId};
use crate::types::{Nullable, Timestamp};

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
        /// Name of the billing portal.
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
        /// Status of the billing portal: in use (`active`) or not (`inactive`). Default: `active`.
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
        /// Name of the billing portal.
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
        /// Status of the billing portal: in use (`active`) or not (`inactive`). Default: `active`.
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
    /// Domain of the merchant for hosted pages.
    pub struct CustomDomain {
        /// Identifier of the custom domain.
        #[json("id")]
        pub id: Option<CustomDomainId>,
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
