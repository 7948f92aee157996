// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of account.

use crate::customers::{
    ContactEmail, ContactPhoneNumber, Customer, TaxNumber, TaxNumberRequest,
};
use crate::invoices::{Invoice, InvoiceTaxNumberType};
use crate::model::{model, open_enum, union};
use crate::payments::Transaction;
use crate::rules::ActiveStatus;
use crate::shared::{
    AclEntry, ApiKeyId, ApplicationId, FileId, Link, OrganizationId, PaymentCardBrand,
    RoleId, SessionId, UserId,
};
use crate::subscriptions::SubscriptionOrOneTimeSale;
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// Key that authenticates requests to the API.
    pub struct ApiKey {
        /// Identifier of the API key.
        #[json("id")]
        pub id: Option<ApiKeyId>,
        /// Description of the API key.
        #[json("description", required)]
        pub description: String,
        /// Type of the key: `secret` for servers, `publishable` for client-side code. Default:
        /// `secret`.
        #[json("type")]
        pub type_: Option<ApiKeyType>,
        /// Access control list (ACL) of the API key.
        #[json("acl")]
        pub acl: Vec<AclEntry>,
        /// IP addresses from which access is allowed.
        #[json("allowedIps", nullable, sensitive)]
        pub allowed_ips: Vec<String>,
        /// API user of the key.
        #[json("apiUser", sensitive)]
        pub api_user: Option<String>,
        /// Secret key that authenticates requests.
        #[json("secretKey", sensitive)]
        pub secret_key: Option<String>,
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
    /// Request body of [`ApiKeys::create`](crate::account::ApiKeys::create) and
    /// [`ApiKeys::upsert`](crate::account::ApiKeys::upsert): the writable properties of a
    /// [`ApiKey`].
    #[request_of(ApiKey)]
    #[new(value description: String)]
    pub struct ApiKeyRequest {
        /// Description of the API key.
        #[json("description", required)]
        #[required_setter(with_description)]
        pub description: String,
        /// Type of the key: `secret` for servers, `publishable` for client-side code. Default:
        /// `secret`.
        #[json("type")]
        #[setter(with_type)]
        pub type_: Option<ApiKeyType>,
        /// Access control list (ACL) of the API key.
        #[json("acl")]
        #[items_setter(with_acl)]
        pub acl: Option<Vec<AclEntry>>,
        /// IP addresses from which access is allowed.
        #[json("allowedIps", nullable, sensitive)]
        #[items_setter(with_allowed_ips)]
        pub allowed_ips: Nullable<Vec<String>>,
    }
}

open_enum! {
    /// Type of the key: `secret` for servers, `publishable` for client-side code.
    pub enum ApiKeyType {
        #[json("secret")]
        Secret,
        #[json("publishable")]
        Publishable,
    }
}

model! {
    /// Instance of an application in an organization.
    pub struct ApplicationInstance {
        /// State of the application instance.
        #[json("status")]
        pub status: Option<ApplicationInstanceStatus>,
        /// `true` when the application instance is configured.
        #[json("isConfigured")]
        pub is_configured: Option<bool>,
        /// Settings of the application instance; read the configuration instead.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("settings", sensitive, deprecated)]
        pub settings: Map<String>,
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
    /// Request body of
    /// [`ApplicationInstances::upsert`](crate::account::ApplicationInstances::upsert): the writable
    /// properties of a [`ApplicationInstance`].
    #[request_of(ApplicationInstance)]
    pub struct ApplicationInstanceRequest {}
}

open_enum! {
    /// State of the application instance.
    pub enum ApplicationInstanceStatus {
        #[json("enabling")]
        Enabling,
        #[json("enabled")]
        Enabled,
        #[json("disabling")]
        Disabling,
        #[json("disabled")]
        Disabled,
    }
}

model! {
    /// Configuration of an application instance.
    pub struct ApplicationInstanceConfiguration {
        /// Settings of the application instance, as pairs of name and value.
        #[json("settings", required, sensitive)]
        pub settings: Map<String>,
        /// Links to related resources: `self`, `configuration`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`ApplicationInstances::set_configuration`](crate::account::ApplicationInstances::set_configuration):
    /// the writable properties of a [`ApplicationInstanceConfiguration`].
    #[request_of(ApplicationInstanceConfiguration)]
    #[new(entries settings: String)]
    pub struct ApplicationInstanceConfigurationRequest {
        /// Settings of the application instance, as pairs of name and value.
        #[json("settings", required, sensitive)]
        #[items_setter(with_settings)]
        pub settings: Map<String>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum ApplicationInstanceDisabledEventType {
        #[json("application-instance-disabled")]
        ApplicationInstanceDisabled,
    }
}

model! {
    /// Payload of the event `application-instance-disabled`.
    pub struct ApplicationInstanceDisabledWebhook {
        /// Identifier of the application.
        #[json("applicationId")]
        pub application_id: Option<ApplicationId>,
        /// Identifier of the organization.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<ApplicationInstanceDisabledEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<ApplicationInstanceDisabledWebhookEmbedded>,
        /// Links to related resources: `application`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct ApplicationInstanceDisabledWebhookEmbedded {
        /// Current state of the application.
        #[json("application")]
        pub application: Option<Application>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum ApplicationInstanceEnabledEventType {
        #[json("application-instance-enabled")]
        ApplicationInstanceEnabled,
    }
}

model! {
    /// Payload of the event `application-instance-enabled`.
    pub struct ApplicationInstanceEnabledWebhook {
        /// Identifier of the application.
        #[json("applicationId")]
        pub application_id: Option<ApplicationId>,
        /// Identifier of the organization.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<ApplicationInstanceEnabledEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<ApplicationInstanceEnabledWebhookEmbedded>,
        /// Links to related resources: `application`, `applicationInstance`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct ApplicationInstanceEnabledWebhookEmbedded {
        /// Current state of the application.
        #[json("application")]
        pub application: Option<Application>,
        /// Instance of the application.
        #[json("applicationInstance")]
        pub application_instance: Option<OwnerApplicationInstance>,
    }
}

model! {
    /// Application that organizations can install.
    pub struct Application {
        /// Identifier of the application.
        #[json("id")]
        pub id: Option<ApplicationId>,
        /// Name of the application.
        #[json("name", required, sensitive)]
        pub name: String,
        /// Identifier of the logo file of the application.
        #[json("logoId", required)]
        pub logo_id: FileId,
        /// Name of the author of the application.
        #[json("authorName", required)]
        pub author_name: String,
        /// Identifier of the logo file of the author.
        #[json("authorLogoId", nullable)]
        pub author_logo_id: Option<FileId>,
        /// Tagline of the application.
        #[json("tagline", required)]
        pub tagline: String,
        /// Description of the application.
        #[json("description", required)]
        pub description: String,
        /// Availability of the application.
        #[json("status")]
        pub status: Option<ApplicationStatus>,
        /// Operations that the application may call, as operation names of the API.
        #[json("permissions", required)]
        pub permissions: Vec<ApplicationPermissions>,
        /// URL of the configuration page of the application.
        #[json("configurationUrl", nullable)]
        pub configuration_url: Option<String>,
        /// Party that configures the application: the user or the application itself.
        #[json("configuredBy")]
        pub configured_by: Option<ApplicationConfiguredBy>,
        /// Further properties of the application, as a free-form object.
        #[json("properties")]
        pub properties: Map<Json>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `applicationInstance`, `logoUrl`, `authorLogoUrl`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`Applications::create`](crate::account::Applications::create): the writable
    /// properties of a [`Application`].
    #[request_of(Application)]
    #[new(
        value
        name:String,
        value
        logo_id:FileId,
        value
        author_name:String,
        value
        tagline:String,
        value
        description:String,
        items
        permissions:ApplicationPermissions
    )]
    pub struct ApplicationRequest {
        /// Name of the application.
        #[json("name", required, sensitive)]
        #[required_setter(with_name)]
        pub name: String,
        /// Identifier of the logo file of the application.
        #[json("logoId", required)]
        #[required_setter(with_logo_id)]
        pub logo_id: FileId,
        /// Name of the author of the application.
        #[json("authorName", required)]
        #[required_setter(with_author_name)]
        pub author_name: String,
        /// Identifier of the logo file of the author.
        #[json("authorLogoId", nullable)]
        #[setter(with_author_logo_id)]
        pub author_logo_id: Nullable<FileId>,
        /// Tagline of the application.
        #[json("tagline", required)]
        #[required_setter(with_tagline)]
        pub tagline: String,
        /// Description of the application.
        #[json("description", required)]
        #[required_setter(with_description)]
        pub description: String,
        /// Operations that the application may call, as operation names of the API.
        #[json("permissions", required)]
        #[items_setter(with_permissions)]
        pub permissions: Vec<ApplicationPermissions>,
        /// URL of the configuration page of the application.
        #[json("configurationUrl", nullable)]
        #[setter(with_configuration_url)]
        pub configuration_url: Nullable<String>,
        /// Further properties of the application, as a free-form object.
        #[json("properties")]
        #[items_setter(with_properties)]
        pub properties: Option<Map<Json>>,
    }
}

open_enum! {
    /// Availability of the application.
    pub enum ApplicationStatus {
        #[json("pending-approval")]
        PendingApproval,
        #[json("available")]
        Available,
        #[json("disabled")]
        Disabled,
    }
}

open_enum! {
    /// Operation that an application may call, as its name in the API.
    pub enum ApplicationPermissions {
        #[json("DeleteApplicationInstance")]
        DeleteApplicationInstance,
        #[json("GetApplicationInstanceConfiguration")]
        GetApplicationInstanceConfiguration,
        #[json("GetCustomer")]
        GetCustomer,
        #[json("GetCustomerCollection")]
        GetCustomerCollection,
        #[json("GetInvoice")]
        GetInvoice,
        #[json("GetInvoiceCollection")]
        GetInvoiceCollection,
        #[json("GetPlan")]
        GetPlan,
        #[json("GetPlanCollection")]
        GetPlanCollection,
        #[json("GetProduct")]
        GetProduct,
        #[json("GetProductCollection")]
        GetProductCollection,
        #[json("GetSubscription")]
        GetSubscription,
        #[json("GetSubscriptionCollection")]
        GetSubscriptionCollection,
        #[json("GetTransaction")]
        GetTransaction,
        #[json("GetTransactionCollection")]
        GetTransactionCollection,
        #[json("GetWebhook")]
        GetWebhook,
        #[json("GetWebsite")]
        GetWebsite,
        #[json("GetWebsiteCollection")]
        GetWebsiteCollection,
        #[json("PostCoupon")]
        PostCoupon,
        #[json("PostCouponRedemption")]
        PostCouponRedemption,
        #[json("PostGatewayAccountDowntimeSchedule")]
        PostGatewayAccountDowntimeSchedule,
        #[json("PostPayout")]
        PostPayout,
        #[json("PostServiceCredential")]
        PostServiceCredential,
        #[json("PostWebhook")]
        PostWebhook,
        #[json("PostWebhookCredentialHash")]
        PostWebhookCredentialHash,
        #[json("PutApplicationInstanceConfiguration")]
        PutApplicationInstanceConfiguration,
        #[json("PutCoupon")]
        PutCoupon,
    }
}

open_enum! {
    /// Party that configures the application: the user or the application itself.
    pub enum ApplicationConfiguredBy {
        #[json("user")]
        User,
        #[json("application")]
        Application,
    }
}

model! {
    /// Instance of an application as its owner sees it.
    pub struct OwnerApplicationInstance {
        /// State of the application instance.
        #[json("status")]
        pub status: Option<ApplicationInstanceStatus>,
        /// `true` when the application instance is configured.
        #[json("isConfigured")]
        pub is_configured: Option<bool>,
        /// Settings of the application instance; read the configuration instead.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("settings", sensitive, deprecated)]
        pub settings: Map<String>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Identifier of the organization that uses the application.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Token of the application instance.
        #[json("token", sensitive)]
        pub token: Option<String>,
    }
}

model! {
    /// Application as an organization that can install it sees it.
    pub struct UserApplication {
        /// Identifier of the application.
        #[json("id")]
        pub id: Option<ApplicationId>,
        /// Name of the application.
        #[json("name", required, sensitive)]
        pub name: String,
        /// Identifier of the logo file of the application.
        #[json("logoId", required)]
        pub logo_id: FileId,
        /// Name of the author of the application.
        #[json("authorName", required)]
        pub author_name: String,
        /// Identifier of the logo file of the author.
        #[json("authorLogoId", nullable)]
        pub author_logo_id: Option<FileId>,
        /// Tagline of the application.
        #[json("tagline", required)]
        pub tagline: String,
        /// Description of the application.
        #[json("description", required)]
        pub description: String,
        /// Availability of the application.
        #[json("status")]
        pub status: Option<ApplicationStatus>,
        /// Operations that the application may call, as operation names of the API.
        #[json("permissions", required)]
        pub permissions: Vec<ApplicationPermissions>,
        /// URL of the configuration page of the application.
        #[json("configurationUrl", nullable)]
        pub configuration_url: Option<String>,
        /// Party that configures the application: the user or the application itself.
        #[json("configuredBy")]
        pub configured_by: Option<ApplicationConfiguredBy>,
        /// Further properties of the application, as a free-form object.
        #[json("properties")]
        pub properties: Map<Json>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `applicationInstance`, `logoUrl`, `authorLogoUrl`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<UserApplicationEmbedded>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct UserApplicationEmbedded {
        /// Instance of the application in this organization.
        #[json("applicationInstance")]
        pub application_instance: Option<ApplicationInstance>,
    }
}

model! {
    /// Membership of a user in an organization.
    pub struct Membership {
        /// Organization of the membership.
        #[json("organization", required)]
        pub organization: MembershipOrganization,
        /// User of the membership.
        #[json("user", required)]
        pub user: MembershipUser,
        /// IP addresses from which access is allowed.
        #[json("allowedIps", nullable, sensitive)]
        pub allowed_ips: Vec<String>,
        /// Permissions of the membership.
        #[json("permissions")]
        pub permissions: Vec<String>,
        /// `true` when the user owns the organization.
        #[json("isOwner")]
        pub is_owner: Option<bool>,
        /// `true` when the organization is the default of the user.
        #[json("isDefault")]
        pub is_default: Option<bool>,
        /// Identifiers of the roles of the user.
        #[json("roleIds")]
        pub role_ids: Vec<RoleId>,
        /// Access control list (ACL) of the membership.
        #[json("acl")]
        pub acl: Vec<AclEntry>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<MembershipEmbedded>,
    }
}

model! {
    /// Request body of [`Memberships::upsert`](crate::account::Memberships::upsert): the writable
    /// properties of a [`Membership`].
    #[request_of(Membership)]
    pub struct MembershipRequest {
        /// IP addresses from which access is allowed.
        #[json("allowedIps", nullable, sensitive)]
        #[items_setter(with_allowed_ips)]
        pub allowed_ips: Nullable<Vec<String>>,
        /// Permissions of the membership.
        #[json("permissions")]
        #[items_setter(with_permissions)]
        pub permissions: Option<Vec<String>>,
        /// `true` when the user owns the organization.
        #[json("isOwner")]
        #[plain_setter(with_is_owner: bool)]
        pub is_owner: Option<bool>,
        /// Identifiers of the roles of the user.
        #[json("roleIds")]
        #[items_setter(with_role_ids)]
        pub role_ids: Option<Vec<RoleId>>,
    }
}

model! {
    /// Organization of the membership.
    pub struct MembershipOrganization {
        /// Identifier of the organization.
        #[json("id")]
        pub id: Option<OrganizationId>,
        /// Name of the organization.
        #[json("name", sensitive)]
        pub name: Option<String>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
    }
}

model! {
    /// User of the membership.
    pub struct MembershipUser {
        /// Identifier of the user.
        #[json("id")]
        pub id: Option<UserId>,
        /// Name of the user.
        #[json("name", sensitive)]
        pub name: Option<String>,
        /// Email address of the user. At most 100 characters.
        #[json("email", sensitive)]
        pub email: Option<String>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct MembershipEmbedded {
        /// Roles of the membership, embedded on request.
        #[json("roles")]
        pub roles: Vec<Json>,
    }
}

model! {
    /// Organization that uses Rebilly, with its contact data and settings.
    pub struct Organization {
        /// Identifier of the organization.
        #[json("id")]
        pub id: Option<OrganizationId>,
        /// Name of the organization. At most 60 characters.
        #[json("name", required, sensitive)]
        pub name: String,
        /// Street address of the organization. At most 60 characters.
        #[json("address", nullable, sensitive)]
        pub address: Option<String>,
        /// Second line of the street address. At most 60 characters.
        #[json("address2", nullable, sensitive)]
        pub address2: Option<String>,
        /// City of the organization. At most 45 characters.
        #[json("city", nullable, sensitive)]
        pub city: Option<String>,
        /// Region of the organization. At most 45 characters.
        #[json("region", nullable, sensitive)]
        pub region: Option<String>,
        /// Country of the organization, as a two-letter ISO 3166 code.
        #[json("country", required, nullable, sensitive)]
        pub country: Option<String>,
        /// Postal code of the organization. At most 10 characters.
        #[json("postalCode", sensitive)]
        pub postal_code: Option<String>,
        /// Phone numbers of the organization.
        #[json("phoneNumbers", sensitive)]
        pub phone_numbers: Vec<ContactPhoneNumber>,
        /// Email addresses of the organization.
        #[json("emails", sensitive)]
        pub emails: Vec<ContactEmail>,
        /// Tax descriptor of the organization. At most 255 characters.
        #[json("taxDescriptor", nullable)]
        pub tax_descriptor: Option<String>,
        /// Time zone of invoices, as a name of the IANA time zone database. At most 50 characters.
        /// Example: `America/New_York`.
        #[json("invoiceTimeZone")]
        pub invoice_time_zone: Option<String>,
        /// Currency of reports, as a three-letter ISO 4217 code. Example: `USD`.
        #[json("reportCurrency")]
        pub report_currency: Option<String>,
        /// Replies of the organization to an onboarding questionnaire.
        #[json("questionnaire", nullable)]
        pub questionnaire: Option<OrganizationQuestionnaire>,
        /// Settings of the organization.
        #[json("settings")]
        pub settings: Option<OrganizationSettings>,
        /// Tax numbers of the organization.
        #[json("taxNumbers", nullable, sensitive)]
        pub tax_numbers: Vec<TaxNumber>,
        /// Features of the organization.
        #[json("features")]
        pub features: Vec<OrganizationFeatures>,
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
    /// Feature of an organization: name and description.
    pub struct OrganizationFeatures {
        /// Name of the feature.
        #[json("name", sensitive)]
        pub name: Option<String>,
        /// Description of the feature.
        #[json("description")]
        pub description: Option<String>,
    }
}

model! {
    /// New organization.
    #[new(
        value
        name:String,
        value
        website:String,
        value
        country:Nullable<String>,
        value
        report_currency:String
    )]
    pub struct OrganizationCreate {
        /// Name of the organization. At most 60 characters.
        #[json("name", required, sensitive)]
        #[required_setter(with_name)]
        pub name: String,
        /// URL of the website of the organization. At most 65 characters. Example:
        /// `https://example.com`.
        #[json("website", required, sensitive)]
        #[required_setter(with_website)]
        pub website: String,
        /// Street address of the organization. At most 60 characters.
        #[json("address", nullable, sensitive)]
        #[setter(with_address)]
        pub address: Nullable<String>,
        /// Second line of the street address. At most 60 characters.
        #[json("address2", nullable, sensitive)]
        #[setter(with_address2)]
        pub address2: Nullable<String>,
        /// City of the organization. At most 45 characters.
        #[json("city", nullable, sensitive)]
        #[setter(with_city)]
        pub city: Nullable<String>,
        /// Region of the organization. At most 45 characters.
        #[json("region", nullable, sensitive)]
        #[setter(with_region)]
        pub region: Nullable<String>,
        /// Country of the organization, as a two-letter ISO 3166 code.
        #[json("country", required, nullable, sensitive)]
        #[setter(with_country)]
        pub country: Nullable<String>,
        /// Postal code of the organization. At most 10 characters.
        #[json("postalCode", sensitive)]
        #[setter(with_postal_code)]
        pub postal_code: Option<String>,
        /// Phone numbers of the organization.
        #[json("phoneNumbers", sensitive)]
        #[items_setter(with_phone_numbers)]
        pub phone_numbers: Option<Vec<ContactPhoneNumber>>,
        /// Email addresses of the organization.
        #[json("emails", sensitive)]
        #[items_setter(with_emails)]
        pub emails: Option<Vec<ContactEmail>>,
        /// Tax descriptor of the organization. At most 255 characters.
        #[json("taxDescriptor", nullable)]
        #[setter(with_tax_descriptor)]
        pub tax_descriptor: Nullable<String>,
        /// Time zone of invoices, as a name of the IANA time zone database. At most 50 characters.
        /// Example: `America/New_York`.
        #[json("invoiceTimeZone")]
        #[setter(with_invoice_time_zone)]
        pub invoice_time_zone: Option<String>,
        /// Currency of reports, as a three-letter ISO 4217 code. Example: `USD`.
        #[json("reportCurrency", required)]
        #[required_setter(with_report_currency)]
        pub report_currency: String,
        /// Replies of the organization to an onboarding questionnaire.
        #[json("questionnaire", nullable)]
        #[setter(with_questionnaire)]
        pub questionnaire: Nullable<OrganizationQuestionnaire>,
        /// Settings of the organization.
        #[json("settings")]
        #[setter(with_settings)]
        pub settings: Option<OrganizationSettings>,
        /// Tax numbers of the organization.
        #[json("taxNumbers", nullable, sensitive)]
        #[items_setter(with_tax_numbers)]
        pub tax_numbers: Nullable<Vec<TaxNumberRequest>>,
    }
}

model! {
    /// Changes of an organization.
    #[new(value name: String, value country: Nullable<String>)]
    pub struct OrganizationUpdate {
        /// Name of the organization. At most 60 characters.
        #[json("name", required, sensitive)]
        #[required_setter(with_name)]
        pub name: String,
        /// Street address of the organization. At most 60 characters.
        #[json("address", nullable, sensitive)]
        #[setter(with_address)]
        pub address: Nullable<String>,
        /// Second line of the street address. At most 60 characters.
        #[json("address2", nullable, sensitive)]
        #[setter(with_address2)]
        pub address2: Nullable<String>,
        /// City of the organization. At most 45 characters.
        #[json("city", nullable, sensitive)]
        #[setter(with_city)]
        pub city: Nullable<String>,
        /// Region of the organization. At most 45 characters.
        #[json("region", nullable, sensitive)]
        #[setter(with_region)]
        pub region: Nullable<String>,
        /// Country of the organization, as a two-letter ISO 3166 code.
        #[json("country", required, nullable, sensitive)]
        #[setter(with_country)]
        pub country: Nullable<String>,
        /// Postal code of the organization. At most 10 characters.
        #[json("postalCode", sensitive)]
        #[setter(with_postal_code)]
        pub postal_code: Option<String>,
        /// Phone numbers of the organization.
        #[json("phoneNumbers", sensitive)]
        #[items_setter(with_phone_numbers)]
        pub phone_numbers: Option<Vec<ContactPhoneNumber>>,
        /// Email addresses of the organization.
        #[json("emails", sensitive)]
        #[items_setter(with_emails)]
        pub emails: Option<Vec<ContactEmail>>,
        /// Tax descriptor of the organization. At most 255 characters.
        #[json("taxDescriptor", nullable)]
        #[setter(with_tax_descriptor)]
        pub tax_descriptor: Nullable<String>,
        /// Time zone of invoices, as a name of the IANA time zone database. At most 50 characters.
        /// Example: `America/New_York`.
        #[json("invoiceTimeZone")]
        #[setter(with_invoice_time_zone)]
        pub invoice_time_zone: Option<String>,
        /// Replies of the organization to an onboarding questionnaire.
        #[json("questionnaire", nullable)]
        #[setter(with_questionnaire)]
        pub questionnaire: Nullable<OrganizationQuestionnaire>,
        /// Settings of the organization.
        #[json("settings")]
        #[setter(with_settings)]
        pub settings: Option<OrganizationSettings>,
        /// Tax numbers of the organization.
        #[json("taxNumbers", nullable, sensitive)]
        #[items_setter(with_tax_numbers)]
        pub tax_numbers: Nullable<Vec<TaxNumberRequest>>,
    }
}

model! {
    /// Replies of the organization to an onboarding questionnaire.
    pub struct OrganizationQuestionnaire {
        /// Type of the planned integration.
        #[json("integrationType", nullable)]
        #[setter(with_integration_type)]
        pub integration_type: Nullable<String>,
        /// Timing of the planned launch.
        #[json("launchTiming", nullable)]
        #[setter(with_launch_timing)]
        pub launch_timing: Nullable<String>,
        /// Monthly number of transactions.
        #[json("monthlyTransactions", nullable)]
        #[setter(with_monthly_transactions)]
        pub monthly_transactions: Nullable<String>,
        /// Products that the organization is interested in.
        #[json("products", nullable)]
        #[items_setter(with_products)]
        pub products: Nullable<Vec<String>>,
        /// Role of the person who completed the questionnaire.
        #[json("role", nullable)]
        #[setter(with_role)]
        pub role: Nullable<String>,
    }
}

model! {
    /// Settings of the organization.
    pub struct OrganizationSettings {
        /// Settings of the annual compliance screening.
        #[json("annualComplianceScreening")]
        #[setter(with_annual_compliance_screening)]
        pub annual_compliance_screening: Option<OrganizationAnnualComplianceScreening>,
        /// Billing settings of the organization.
        #[json("billing", nullable)]
        #[setter(with_billing)]
        pub billing: Nullable<OrganizationBilling>,
        /// Tax calculator that applies by default.
        #[json("defaultTaxCalculator")]
        #[setter(with_default_tax_calculator)]
        pub default_tax_calculator: Option<OrganizationTaxCalculator>,
        /// Notification settings of the organization.
        #[json("notifications")]
        #[setter(with_notifications)]
        pub notifications: Option<OrganizationNotifications>,
        /// Ordered list that controls the allocation of payout requests.
        #[json("payoutRequestAllocationOrder", nullable)]
        #[items_setter(with_payout_request_allocation_order)]
        pub payout_request_allocation_order: Nullable<Vec<String>>,
        /// Postal addresses of the tax locations of the organization.
        #[json("taxLocations")]
        #[items_setter(with_tax_locations)]
        pub tax_locations: Option<Vec<OrganizationTaxLocation>>,
    }
}

model! {
    /// Tax calculator of an organization.
    #[new(value type_: OrganizationTaxCalculatorType)]
    pub struct OrganizationTaxCalculator {
        /// Tax rate of a flat calculator.
        #[json("rate", nullable)]
        #[setter(with_rate)]
        pub rate: Nullable<Decimal>,
        /// Type of the tax calculator: a tax service or a flat rate.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: OrganizationTaxCalculatorType,
    }
}

open_enum! {
    /// Type of the tax calculator: a tax service or a flat rate.
    pub enum OrganizationTaxCalculatorType {
        #[json("taxjar")]
        Taxjar,
        #[json("avalara")]
        Avalara,
        #[json("flat")]
        Flat,
    }
}

model! {
    /// Billing settings of an organization.
    pub struct OrganizationBilling {
        /// Delinquency period of orders, as an ISO 8601 duration. Example: `P7D`.
        #[json("orderDelinquencyPeriod", nullable)]
        #[setter(with_order_delinquency_period)]
        pub order_delinquency_period: Nullable<String>,
        /// Time to live of pending orders, as an ISO 8601 duration. Example: `P7D`.
        #[json("pendingOrderTtl", nullable)]
        #[setter(with_pending_order_ttl)]
        pub pending_order_ttl: Nullable<String>,
        /// `true` when one-time discounts are subtracted from the monthly recurring revenue (MRR).
        /// Default: `false`. Example: `true`.
        #[json("subtractOneTimeDiscountsFromMrr")]
        #[plain_setter(with_subtract_one_time_discounts_from_mrr: bool)]
        pub subtract_one_time_discounts_from_mrr: Option<bool>,
        /// `true` when recurring discounts are subtracted from the monthly recurring revenue (MRR).
        /// Default: `false`. Example: `true`.
        #[json("subtractRecurringDiscountsFromMrr")]
        #[plain_setter(with_subtract_recurring_discounts_from_mrr: bool)]
        pub subtract_recurring_discounts_from_mrr: Option<bool>,
    }
}

model! {
    /// Postal address of a tax location of an organization.
    #[new(value country: String)]
    pub struct OrganizationTaxLocation {
        /// Street address of the tax location. At most 60 characters.
        #[json("address", nullable, sensitive)]
        #[setter(with_address)]
        pub address: Nullable<String>,
        /// City of the tax location. At most 45 characters.
        #[json("city", nullable, sensitive)]
        #[setter(with_city)]
        pub city: Nullable<String>,
        /// Country of the tax location, as a two-letter ISO 3166 code.
        #[json("country", required, sensitive)]
        #[required_setter(with_country)]
        pub country: String,
        /// Postal code of the tax location. At most 10 characters.
        #[json("postalCode", nullable, sensitive)]
        #[setter(with_postal_code)]
        pub postal_code: Nullable<String>,
        /// Region of the tax location. At most 45 characters.
        #[json("region", nullable, sensitive)]
        #[setter(with_region)]
        pub region: Nullable<String>,
    }
}

model! {
    /// Notification settings of an organization.
    pub struct OrganizationNotifications {
        /// Email addresses that receive the notifications.
        #[json("notificationEmailAddresses", sensitive)]
        #[items_setter(with_notification_email_addresses)]
        pub notification_email_addresses: Option<Vec<String>>,
        /// `true` when changes of API key access cause notifications. Default: `false`.
        #[json("notifyOnApiKeyAccessChanges")]
        #[plain_setter(with_notify_on_api_key_access_changes: bool)]
        pub notify_on_api_key_access_changes: Option<bool>,
        /// `true` when changes of user access cause notifications. Default: `false`.
        #[json("notifyOnUserAccessChanges")]
        #[plain_setter(with_notify_on_user_access_changes: bool)]
        pub notify_on_user_access_changes: Option<bool>,
    }
}

model! {
    /// Settings of the annual compliance screening.
    pub struct OrganizationAnnualComplianceScreening {
        /// `true` when the annual screening is enabled. Default: `false`.
        #[json("enabled")]
        #[plain_setter(with_enabled: bool)]
        pub enabled: Option<bool>,
        /// Day of the annual screening, in the form `MM-DD`. Example: `02-15`.
        #[json("monthDay", nullable)]
        #[setter(with_month_day)]
        pub month_day: Nullable<String>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum OrganizationTaxNumberEventType {
        #[json("organization-tax-number-validated")]
        OrganizationTaxNumberValidated,
    }
}

model! {
    /// Payload of the event `organization-tax-number-validated`.
    pub struct OrganizationTaxNumberWebhook {
        /// `true` when the tax number is valid.
        #[json("isValid")]
        pub is_valid: Option<bool>,
        /// Identifier of the organization.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Tax number of the organization. Example: `GB980780684`.
        #[json("taxIdNumber", sensitive)]
        pub tax_id_number: Option<String>,
        /// Type of the tax number.
        #[json("taxIdType")]
        pub tax_id_type: Option<InvoiceTaxNumberType>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<OrganizationTaxNumberEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<OrganizationTaxNumberWebhookEmbedded>,
        /// Links to related resources: `organization`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct OrganizationTaxNumberWebhookEmbedded {
        /// Current state of the organization.
        #[json("organization")]
        pub organization: Option<Organization>,
    }
}

model! {
    /// Request for a password reset.
    #[new(value email: String)]
    pub struct ForgotPassword {
        /// Email address of the user whose password is reset.
        #[json("email", required, sensitive)]
        #[required_setter(with_email)]
        pub email: String,
    }
}

union! {
    /// Currencies that a gateway or a payment method supports.
    #[tag("mode")]
    pub enum CurrenciesMetadata {
        /// Currency support without a limiting list.
        #[json("unknown", "all")]
        Unrestricted(Box<CurrenciesUnrestrictedMetadata>),
        /// Currency support that is limited to listed currencies.
        #[json("subset", adds_tag)]
        Subset(Box<CurrenciesSubsetMetadata>),
    }
}

model! {
    /// Capabilities and requirements of a payment gateway.
    pub struct PaymentGatewayMetadata {
        /// Name of the payment gateway in the API.
        #[json("apiName", required)]
        pub api_name: String,
        /// Other names of the gateway, with their descriptions and logos.
        #[json("otherNames")]
        pub other_names: Vec<PaymentGatewayMetadataOtherNames>,
        /// URL of the logo.
        #[json("logo", required)]
        pub logo: String,
        /// Summary of the gateway.
        #[json("summary", nullable)]
        pub summary: Option<String>,
        /// URL of the homepage of the gateway.
        #[json("homepage", nullable)]
        pub homepage: Option<String>,
        /// External documentation of the gateway.
        #[json("externalDocs")]
        pub external_docs: Vec<PaymentGatewayMetadataExternalDocs>,
        /// Published pricing of the gateway.
        #[json("publishedPricing", nullable)]
        pub published_pricing: Option<String>,
        /// Setup instructions for the gateway.
        #[json("setupInstructions", nullable)]
        pub setup_instructions: Option<String>,
        /// Payment methods that the gateway supports, as their names in the API.
        #[json("paymentMethods", required)]
        pub payment_methods: Vec<String>,
        /// Payment card brands that the gateway supports.
        #[json("cardBrands")]
        pub card_brands: Vec<PaymentCardBrand>,
        /// Countries of the merchants that the gateway supports.
        #[json("merchantCountries", required)]
        pub merchant_countries: CountriesMetadata,
        /// Currencies that the gateway supports.
        #[json("currencies", required)]
        pub currencies: CurrenciesMetadata,
        /// Operations that the gateway supports; `3DS1` and `3DS2` are versions of 3-D Secure.
        #[json("operations")]
        pub operations: Vec<PaymentGatewayMetadataOperations>,
        /// 3-D Secure servers that the gateway supports.
        #[json("supported3dsServers")]
        pub supported3ds_servers: Vec<String>,
        /// Setup instructions for payment instruments that the gateway supports; `sca` is strong
        /// customer authentication.
        #[json("supportedPaymentInstrumentSetupInstructions")]
        pub supported_payment_instrument_setup_instructions: Vec<
            PaymentGatewayMetadataSupportedPaymentInstrumentSetupInstructions,
        >,
        /// `true` when the gateway supports reconciliation. Default: `false`.
        #[json("reconciliationSupport")]
        pub reconciliation_support: Option<bool>,
        /// `true` when the gateway supports disputes. Default: `false`.
        #[json("disputeSupport")]
        pub dispute_support: Option<bool>,
        /// `true` when payments take place on a page outside the merchant's site. Default: `false`.
        #[json("offsite")]
        pub offsite: Option<bool>,
        /// Instant payment notifications (IPN) of the gateway.
        #[json("ipn", nullable)]
        pub ipn: Option<PaymentGatewayMetadataIpn>,
        /// Recommended time to wait for an approval, in seconds. From 299 to 16777216. Default:
        /// `3600`.
        #[json("recommendedWaitingApprovalTtl")]
        pub recommended_waiting_approval_ttl: Option<i64>,
        /// Credentials that a gateway account needs, as a schema.
        #[json("credentials")]
        pub credentials: Option<PaymentGatewayMetadataCredentials>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Other name of a payment gateway, with its description and logo.
    pub struct PaymentGatewayMetadataOtherNames {
        /// Other name of the gateway.
        #[json("name", required, sensitive)]
        pub name: String,
        /// Description of the other name.
        #[json("description")]
        pub description: Option<String>,
        /// URL of the logo.
        #[json("logo")]
        pub logo: Option<String>,
    }
}

model! {
    /// External documentation of a payment gateway: URL and description.
    pub struct PaymentGatewayMetadataExternalDocs {
        /// URL of the documentation.
        #[json("url", required)]
        pub url: String,
        /// Description of the documentation.
        #[json("description")]
        pub description: Option<String>,
    }
}

open_enum! {
    /// Operation that a payment gateway supports; `3DS1` and `3DS2` are versions of 3-D Secure.
    pub enum PaymentGatewayMetadataOperations {
        #[json("verify")]
        Verify,
        #[json("auth")]
        Auth,
        #[json("capture")]
        Capture,
        #[json("sale")]
        Sale,
        #[json("refund")]
        Refund,
        #[json("query")]
        Query,
        #[json("credit")]
        Credit,
        #[json("3DS1")]
        X3ds1,
        #[json("3DS2")]
        X3ds2,
        #[json("checkCredentials")]
        CheckCredentials,
    }
}

open_enum! {
    /// Setup instruction for payment instruments; `sca` is strong customer authentication.
    pub enum PaymentGatewayMetadataSupportedPaymentInstrumentSetupInstructions {
        #[json("do-nothing")]
        DoNothing,
        #[json("authorize")]
        Authorize,
        #[json("authorize-and-void")]
        AuthorizeAndVoid,
        #[json("sca")]
        Sca,
    }
}

model! {
    /// Instant payment notifications (IPN) of the gateway.
    pub struct PaymentGatewayMetadataIpn {
        /// Type of the notifications: static or dynamic. The difference is not documented.
        #[json("type", required)]
        pub type_: PaymentGatewayMetadataIpnType,
        /// Verification of the notifications: by a query to the gateway or by a signature. Default:
        /// `query`.
        #[json("verificationMethod")]
        pub verification_method: Option<PaymentGatewayMetadataIpnVerificationMethod>,
    }
}

open_enum! {
    /// Type of the notifications: static or dynamic. The difference is not documented.
    pub enum PaymentGatewayMetadataIpnType {
        #[json("static")]
        Static,
        #[json("dynamic")]
        Dynamic,
    }
}

open_enum! {
    /// Verification of the notifications: by a query to the gateway or by a signature.
    pub enum PaymentGatewayMetadataIpnVerificationMethod {
        #[json("query")]
        Query,
        #[json("signature")]
        Signature,
    }
}

model! {
    /// Credentials that a gateway account needs, as a schema.
    pub struct PaymentGatewayMetadataCredentials {
        /// Names of the required credentials.
        #[json("required")]
        pub required: Vec<String>,
    }
}

union! {
    /// Countries that a payment method or payment gateway supports.
    #[tag("mode")]
    pub enum CountriesMetadata {
        /// Country support without a limiting list.
        #[json("unknown", "all")]
        Unrestricted(Box<CountriesUnrestrictedMetadata>),
        /// Country support that is limited to listed countries.
        #[json("subset", adds_tag)]
        Subset(Box<CountriesSubsetMetadata>),
    }
}

model! {
    /// Country support that is limited to listed countries.
    #[tag("mode")]
    pub struct CountriesSubsetMetadata {
        /// Supported countries, as two-letter ISO 3166 codes.
        #[json("values", required)]
        pub values: Vec<String>,
    }
}

model! {
    /// Country support without a limiting list.
    pub struct CountriesUnrestrictedMetadata {
        /// Discriminator of the form: all values are supported, or the support is unknown.
        #[json("mode", required)]
        pub mode: UnrestrictedMode,
        /// Countries, as two-letter ISO 3166 codes.
        #[json("values")]
        pub values: Vec<String>,
    }
}

model! {
    /// Currency support that is limited to listed currencies.
    #[tag("mode")]
    pub struct CurrenciesSubsetMetadata {
        /// Supported currencies.
        #[json("values", required)]
        pub values: Vec<String>,
    }
}

model! {
    /// Currency support without a limiting list.
    pub struct CurrenciesUnrestrictedMetadata {
        /// Discriminator of the form: all values are supported, or the support is unknown.
        #[json("mode", required)]
        pub mode: UnrestrictedMode,
        /// Currencies, as ISO 4217 codes.
        #[json("values")]
        pub values: Vec<String>,
    }
}

model! {
    /// Properties and capabilities of a payment method.
    pub struct PaymentMethodMetadata {
        /// Name of the payment method in the API.
        #[json("apiName", required)]
        pub api_name: String,
        /// Name of the payment method.
        #[json("name", required)]
        pub name: String,
        /// URL of the logo in landscape format.
        #[json("landscapeLogo", nullable)]
        pub landscape_logo: Option<String>,
        /// URL of the logo in portrait format.
        #[json("portraitLogo", nullable)]
        pub portrait_logo: Option<String>,
        /// Summary of the payment method.
        #[json("summary", required)]
        pub summary: String,
        /// Description of the payment method.
        #[json("description", required)]
        pub description: String,
        /// Countries that the payment method supports.
        #[json("countries", required)]
        pub countries: CountriesMetadata,
        /// `true` when the payment method is available in storefronts. Default: `false`.
        #[json("storefrontEnabled")]
        pub storefront_enabled: Option<bool>,
        /// `true` when an instrument of the payment method can be used once only. Default: `false`.
        #[json("isSingleUse")]
        pub is_single_use: Option<bool>,
        /// Currencies that the payment method supports.
        #[json("supportedCurrencies")]
        pub supported_currencies: Option<CurrenciesMetadata>,
        /// Business models that the payment method suits: business to business or business to
        /// consumer.
        #[json("relevantBusinessModels")]
        pub relevant_business_models: Vec<PaymentMethodMetadataRelevantBusinessModels>,
        /// Type of the payment method.
        #[json("type", nullable)]
        pub type_: Option<String>,
        /// `true` when the payment method supports recurring payments. Default: `false`.
        #[json("recurringPayments")]
        pub recurring_payments: Option<bool>,
        /// `true` when the payment method supports refunds. Default: `false`.
        #[json("refunds")]
        pub refunds: Option<bool>,
        /// `true` when the payment method supports disputes. Default: `false`.
        #[json("disputes")]
        pub disputes: Option<bool>,
        /// Descriptions of the user experience (UX) of the payment method.
        #[json("ux")]
        pub ux: Vec<PaymentMethodMetadataUx>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

open_enum! {
    /// Business model: business to business (`B2B`) or business to consumer (`B2C`).
    pub enum PaymentMethodMetadataRelevantBusinessModels {
        #[json("B2B")]
        B2b,
        #[json("B2C")]
        B2c,
    }
}

model! {
    /// Description of the user experience (UX) of a payment method.
    pub struct PaymentMethodMetadataUx {
        /// Description of the user experience.
        #[json("description", required)]
        pub description: String,
    }
}

open_enum! {
    /// Discriminator of the form: all values are supported, or the support is unknown.
    pub enum UnrestrictedMode {
        #[json("unknown")]
        UnknownValue,
        #[json("all")]
        All,
    }
}

model! {
    /// Profile of the current user.
    pub struct UserProfile {
        /// Identifier of the profile. At most 50 characters.
        #[json("id")]
        pub id: Option<String>,
        /// Email address of the user. At most 100 characters.
        #[json("email", sensitive)]
        pub email: Option<String>,
        /// First name of the user.
        #[json("firstName", sensitive)]
        pub first_name: Option<String>,
        /// Last name of the user.
        #[json("lastName", sensitive)]
        pub last_name: Option<String>,
        /// Business phone number of the user.
        #[json("businessPhone", nullable, sensitive)]
        pub business_phone: Option<String>,
        /// Mobile phone number of the user.
        #[json("mobilePhone", nullable, sensitive)]
        pub mobile_phone: Option<String>,
        /// Permissions of the user.
        #[json("permissions")]
        pub permissions: Vec<String>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Codes of the currencies that the user can choose.
        #[json("availableCurrencies")]
        pub available_currencies: Vec<String>,
        /// Code of the currency of the user's reports.
        #[json("reportingCurrency")]
        pub reporting_currency: Option<String>,
        /// Timestamp of the last login.
        #[json("loginTime", nullable)]
        pub login_time: Option<Timestamp>,
        /// Status of the user.
        #[json("status")]
        pub status: Option<UserStatus>,
        /// Country of the user.
        #[json("country", sensitive)]
        pub country: Option<String>,
        /// Preferences of the user, as a free-form object.
        #[json("preferences", nullable)]
        pub preferences: Map<Json>,
        /// `true` when the session emulates permissions.
        #[json("hasPermissionsEmulation")]
        pub has_permissions_emulation: Option<bool>,
        /// Name of the user for display.
        #[json("displayName", sensitive)]
        pub display_name: Option<String>,
        /// Hash of the profile.
        #[json("hash", sensitive)]
        pub hash: Option<String>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`Profile::set`](crate::account::Profile::set): the writable properties of a
    /// [`UserProfile`].
    #[request_of(UserProfile)]
    pub struct UserProfileRequest {
        /// Preferences of the user, as a free-form object.
        #[json("preferences", nullable)]
        #[items_setter(with_preferences)]
        pub preferences: Nullable<Map<Json>>,
    }
}

model! {
    /// Multi-factor authentication of a user.
    pub struct ProfileMfa {
        /// Status of the multi-factor authentication.
        #[json("status")]
        pub status: Option<ActiveStatus>,
        /// Type of the second factor: Duo or a one-time password (OTP).
        #[json("type", nullable)]
        pub type_: Option<ProfileMfaType>,
        /// Timestamp of the last multi-factor authentication.
        #[json("lastAuthTime", nullable)]
        pub last_auth_time: Option<Timestamp>,
        /// Links to related resources: `self`, `enrollment`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

open_enum! {
    /// Type of the second factor: Duo or a one-time password (OTP).
    pub enum ProfileMfaType {
        #[json("duo")]
        Duo,
        #[json("otp")]
        Otp,
    }
}

model! {
    /// Session with a token and a set of permissions.
    pub struct Session {
        /// Identifier of the session.
        #[json("id")]
        pub id: Option<SessionId>,
        /// Token of the session.
        #[json("token", sensitive)]
        pub token: Option<String>,
        /// Permissions of the session.
        #[json("permissions", required)]
        pub permissions: Vec<String>,
        /// Identifier of the user of the session.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the expiration of the session.
        #[json("expiredTime")]
        pub expired_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Permissions to emulate.
    #[new(items permissions: String)]
    pub struct PermissionsEmulation {
        /// Permissions to emulate.
        #[json("permissions", required)]
        #[items_setter(with_permissions)]
        pub permissions: Vec<String>,
    }
}

model! {
    /// Named set of permissions that users can have.
    pub struct Role {
        /// Identifier of the role.
        #[json("id")]
        pub id: Option<RoleId>,
        /// Name of the role. At most 50 characters.
        #[json("name", required)]
        pub name: String,
        /// Description of the role. At most 65535 characters.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// Access control list (ACL) of the role.
        #[json("acl", required)]
        pub acl: Vec<AclEntry>,
        /// IP addresses from which access is allowed.
        #[json("allowedIps", nullable, sensitive)]
        pub allowed_ips: Vec<String>,
        /// Identifiers of the senior roles.
        #[json("seniorIds")]
        pub senior_ids: Vec<RoleId>,
        /// Identifiers of the junior roles.
        #[json("juniorIds")]
        pub junior_ids: Vec<RoleId>,
        /// Number of users with the role.
        #[json("usersCount")]
        pub users_count: Option<i64>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `seniorRoles`, `juniorRoles`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<RoleEmbedded>,
    }
}

model! {
    /// Request body of [`Roles::create`](crate::account::Roles::create) and
    /// [`Roles::upsert`](crate::account::Roles::upsert): the writable properties of a [`Role`].
    #[request_of(Role)]
    #[new(value name: String, items acl: AclEntry)]
    pub struct RoleRequest {
        /// Name of the role. At most 50 characters.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Description of the role. At most 65535 characters.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// Access control list (ACL) of the role.
        #[json("acl", required)]
        #[items_setter(with_acl)]
        pub acl: Vec<AclEntry>,
        /// IP addresses from which access is allowed.
        #[json("allowedIps", nullable, sensitive)]
        #[items_setter(with_allowed_ips)]
        pub allowed_ips: Nullable<Vec<String>>,
        /// Identifiers of the junior roles.
        #[json("juniorIds")]
        #[items_setter(with_junior_ids)]
        pub junior_ids: Option<Vec<RoleId>>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct RoleEmbedded {
        /// Junior roles, embedded on request.
        #[json("juniors")]
        pub juniors: Vec<Json>,
    }
}

model! {
    /// Result of a search across resource types.
    pub struct SearchResult {
        /// Customers that match the search.
        #[json("customers")]
        pub customers: Vec<Customer>,
        /// Invoices that match the search.
        #[json("invoices")]
        pub invoices: Vec<Invoice>,
        /// Orders that match the search.
        #[json("orders")]
        pub orders: Vec<SubscriptionOrOneTimeSale>,
        /// Transactions that match the search.
        #[json("transactions")]
        pub transactions: Vec<Transaction>,
        /// Names of the resource types that were searched.
        #[json("searched")]
        pub searched: Vec<String>,
    }
}

model! {
    /// Status of the API.
    pub struct ApiStatus {
        /// Status of the API; `ok` means available.
        #[json("status")]
        pub status: Option<ApiStatusValue>,
        /// Timestamp of the response on the server.
        #[json("time")]
        pub time: Option<Timestamp>,
        /// Release of the API.
        #[json("release")]
        pub release: Option<String>,
    }
}

open_enum! {
    /// Status of the API; `ok` means available.
    pub enum ApiStatusValue {
        #[json("ok")]
        Ok,
    }
}

model! {
    /// User of Rebilly who can belong to organizations.
    pub struct User {
        /// Identifier of the user.
        #[json("id")]
        pub id: Option<UserId>,
        /// Email address of the user. At most 80 characters.
        #[json("email", required, sensitive)]
        pub email: String,
        /// First name of the user. At most 45 characters.
        #[json("firstName", required, sensitive)]
        pub first_name: String,
        /// Last name of the user. At most 45 characters.
        #[json("lastName", required, sensitive)]
        pub last_name: String,
        /// Business phone number of the user. At most 20 characters.
        #[json("businessPhone", nullable, sensitive)]
        pub business_phone: Option<String>,
        /// Mobile phone number of the user. At most 20 characters.
        #[json("mobilePhone", nullable, sensitive)]
        pub mobile_phone: Option<String>,
        /// Permissions of the user.
        #[json("permissions")]
        pub permissions: Vec<String>,
        /// Effective permissions, computed from the permissions and roles of the user.
        #[json("computedPermissions")]
        pub computed_permissions: Vec<String>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the last login.
        #[json("loginTime", nullable)]
        pub login_time: Option<Timestamp>,
        /// Code of the currency of the user's reports.
        #[json("reportingCurrency")]
        pub reporting_currency: Option<String>,
        /// Codes of the currencies that the user can choose.
        #[json("availableCurrencies")]
        pub available_currencies: Vec<String>,
        /// Status of the user.
        #[json("status")]
        pub status: Option<UserStatus>,
        /// Country of the user.
        #[json("country", sensitive)]
        pub country: Option<String>,
        /// Preferences of the user, as a free-form object.
        #[json("preferences", nullable)]
        pub preferences: Map<Json>,
        /// Identifiers of the roles of the user.
        #[json("roleIds")]
        pub role_ids: Vec<RoleId>,
        /// IP addresses from which access is allowed.
        #[json("allowedIps", nullable, sensitive)]
        pub allowed_ips: Vec<String>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of [`Users::create`](crate::account::Users::create) and
    /// [`Users::upsert`](crate::account::Users::upsert): the writable properties of a [`User`].
    #[request_of(User)]
    #[new(value email: String, value first_name: String, value last_name: String)]
    pub struct UserRequest {
        /// Email address of the user. At most 80 characters.
        #[json("email", required, sensitive)]
        #[required_setter(with_email)]
        pub email: String,
        /// First name of the user. At most 45 characters.
        #[json("firstName", required, sensitive)]
        #[required_setter(with_first_name)]
        pub first_name: String,
        /// Last name of the user. At most 45 characters.
        #[json("lastName", required, sensitive)]
        #[required_setter(with_last_name)]
        pub last_name: String,
        /// Business phone number of the user. At most 20 characters.
        #[json("businessPhone", nullable, sensitive)]
        #[setter(with_business_phone)]
        pub business_phone: Nullable<String>,
        /// Mobile phone number of the user. At most 20 characters.
        #[json("mobilePhone", nullable, sensitive)]
        #[setter(with_mobile_phone)]
        pub mobile_phone: Nullable<String>,
        /// Permissions of the user.
        #[json("permissions")]
        #[items_setter(with_permissions)]
        pub permissions: Option<Vec<String>>,
        /// Country of the user.
        #[json("country", sensitive)]
        #[setter(with_country)]
        pub country: Option<String>,
        /// Preferences of the user, as a free-form object.
        #[json("preferences", nullable)]
        #[items_setter(with_preferences)]
        pub preferences: Nullable<Map<Json>>,
        /// Identifiers of the roles of the user.
        #[json("roleIds")]
        #[items_setter(with_role_ids)]
        pub role_ids: Option<Vec<RoleId>>,
        /// IP addresses from which access is allowed.
        #[json("allowedIps", nullable, sensitive)]
        #[items_setter(with_allowed_ips)]
        pub allowed_ips: Nullable<Vec<String>>,
    }
}

open_enum! {
    /// Status of the user.
    pub enum UserStatus {
        #[json("active")]
        Active,
        #[json("inactive")]
        Inactive,
        #[json("pending-confirmation")]
        PendingConfirmation,
    }
}
