// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of webhooks.

use crate::model::{model, open_enum, union};
use crate::rules::IntegrationService;
use crate::shared::{
    ApiKeyId, ApiTrackingId, CustomerId, Link, OrganizationId, SelfLink,
    ServiceCredentialId, TaxTrackingId, UserId, WebhookCredentialId, WebhookId,
    WebhookTrackingId, WebsiteId,
};
use crate::types::{Json, Map, Nullable, Timestamp};
use crate::webhooks::GlobalEventType;

model! {
    /// Log of an API request and its response.
    pub struct ApiTracking {
        /// Identifier of the API tracking.
        #[json("id")]
        pub id: Option<ApiTrackingId>,
        /// HTTP status of the response.
        #[json("status")]
        pub status: Option<i64>,
        /// URL of the request.
        #[json("url", sensitive)]
        pub url: Option<String>,
        /// Route of the request: the path with placeholders for its parameters. Example:
        /// `/customers/{param}`.
        #[json("route")]
        pub route: Option<String>,
        /// HTTP method of the request.
        #[json("method")]
        pub method: Option<ApiTrackingMethod>,
        /// Body of the request.
        #[json("request", sensitive)]
        pub request: Option<String>,
        /// Body of the response.
        #[json("response", sensitive)]
        pub response: Option<String>,
        /// Headers of the request.
        #[json("requestHeaders", sensitive)]
        pub request_headers: Map<String>,
        /// Headers of the response.
        #[json("responseHeaders", sensitive)]
        pub response_headers: Map<String>,
        /// User or API key that made the request.
        #[json("user")]
        pub user: Option<ApiTrackingUser>,
        /// IP address that the request came from.
        #[json("ipAddress", sensitive)]
        pub ip_address: Option<String>,
        /// Identifiers of the related resources.
        #[json("relatedResourceIds")]
        pub related_resource_ids: Vec<String>,
        /// Duration of the request in an undocumented unit.
        #[json("duration")]
        pub duration: Option<i64>,
        /// Identifier of the organization.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<ApiTrackingEmbedded>,
    }
}

open_enum! {
    /// HTTP method of the request.
    pub enum ApiTrackingMethod {
        #[json("HEAD")]
        Head,
        #[json("GET")]
        Get,
        #[json("POST")]
        Post,
        #[json("PUT")]
        Put,
        #[json("DELETE")]
        Delete,
        #[json("PATCH")]
        Patch,
    }
}

model! {
    /// User or API key that made the request.
    pub struct ApiTrackingUser {
        /// Identifier of the user.
        #[json("userId")]
        pub user_id: Option<UserId>,
        /// Identifier of the API key.
        #[json("apiKeyId")]
        pub api_key_id: Option<ApiKeyId>,
        /// Email address of the user.
        #[json("email", sensitive)]
        pub email: Option<String>,
        /// First name of the user.
        #[json("firstName", sensitive)]
        pub first_name: Option<String>,
        /// Last name of the user.
        #[json("lastName", sensitive)]
        pub last_name: Option<String>,
        /// IP address of the user, superseded by `ipAddress` of the log.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("ipAddress", sensitive, deprecated)]
        pub ip_address: Option<String>,
        /// User agent of the client.
        #[json("userAgent", sensitive)]
        pub user_agent: Option<String>,
        /// Device fingerprint of the client.
        #[json("fingerprint", sensitive)]
        pub fingerprint: Option<String>,
        /// `true` when the user belongs to Rebilly support.
        #[json("isSupport")]
        pub is_support: Option<bool>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct ApiTrackingEmbedded {
        /// Organization of the request.
        #[json("organization")]
        pub organization: Map<Json>,
    }
}

model! {
    /// Credential that Rebilly authenticates with at the webhooks of a host.
    pub struct WebhookCredential {
        /// Identifier of the credential.
        #[json("id")]
        pub id: Option<WebhookCredentialId>,
        /// Same value as `id`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("hash", deprecated)]
        pub hash: Option<WebhookCredentialId>,
        /// Status of the credential.
        #[json("status")]
        pub status: Option<WebhookCredentialStatus>,
        /// Timestamp of the deactivation.
        #[json("deactivationTime", nullable)]
        pub deactivation_time: Option<Timestamp>,
        /// Always `webhook`.
        #[json("type", required)]
        pub type_: WebhookCredentialType,
        /// Host of the webhooks, without a port. Example: `app-prod.example.com`.
        #[json("host", required)]
        pub host: String,
        /// Authentication scheme with its user name and password.
        #[json("auth")]
        pub auth: Option<WebhookAuthorization>,
    }
}

model! {
    /// Request body of [`ServiceCredentials::create`](crate::webhooks::ServiceCredentials::create):
    /// the writable properties of a [`WebhookCredential`].
    #[request_of(WebhookCredential)]
    #[new(value host: String)]
    pub struct WebhookCredentialRequest {
        /// Always `webhook`.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: WebhookCredentialType,
        /// Host of the webhooks, without a port. Example: `app-prod.example.com`.
        #[json("host", required)]
        #[required_setter(with_host)]
        pub host: String,
        /// Authentication scheme with its user name and password.
        #[json("auth")]
        #[setter(with_auth)]
        pub auth: Option<WebhookAuthorization>,
    }
}

open_enum! {
    /// Type of service that a credential is for.
    pub enum WebhookCredentialType {
        #[json("webhook")]
        Webhook,
    }
}

open_enum! {
    /// Status of a credential. The difference between `inactive` and `deactivated` is not
    /// documented.
    pub enum WebhookCredentialStatus {
        #[json("active")]
        Active,
        #[json("inactive")]
        Inactive,
        #[json("deactivated")]
        Deactivated,
    }
}

model! {
    /// Update of the status of a credential.
    #[new(value status: WebhookCredentialStatus)]
    pub struct PatchWebhookCredential {
        /// New status of the credential.
        #[json("status", required)]
        #[required_setter(with_status)]
        pub status: WebhookCredentialStatus,
        /// Always `webhook`.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: WebhookCredentialType,
    }
}

union! {
    /// Authentication of Rebilly at a webhook.
    #[tag("type")]
    pub enum WebhookAuthorization {
        /// No authentication.
        #[json("none", adds_tag)]
        None(Box<WebhookAuthorizationNone>),
        /// HTTP Basic authentication.
        #[json("basic", adds_tag)]
        Basic(Box<WebhookAuthorizationBasic>),
        /// HTTP Digest authentication (RFC 7616).
        #[json("digest", adds_tag)]
        Digest(Box<WebhookAuthorizationDigest>),
    }
}

model! {
    /// No authentication.
    #[tag("type")]
    pub struct WebhookAuthorizationNone {}
}

model! {
    /// HTTP Basic authentication.
    #[tag("type")]
    #[new(value username: String, value password: String)]
    pub struct WebhookAuthorizationBasic {
        /// Username of the credential.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
        /// Password of the credential.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// HTTP Digest authentication (RFC 7616).
    #[tag("type")]
    #[new(value username: String, value password: String)]
    pub struct WebhookAuthorizationDigest {
        /// Username of the credential.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
        /// Password of the credential.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

open_enum! {
    /// Type of the service.
    pub enum ServiceCredentialType {
        #[json("smtp")]
        Smtp,
        #[json("webhook")]
        Webhook,
        #[json("mailgun")]
        Mailgun,
        #[json("sendgrid")]
        Sendgrid,
        #[json("aws-ses")]
        AwsSes,
        #[json("oauth2")]
        Oauth2,
        #[json("postmark")]
        Postmark,
        #[json("experian")]
        Experian,
        #[json("taxjar")]
        Taxjar,
        #[json("avalara")]
        Avalara,
        #[json("plaid")]
        Plaid,
    }
}

model! {
    /// Credential of Avalara, a tax service.
    #[tag("type")]
    pub struct AvalaraCredential {
        /// Identifier of the credential.
        #[json("id")]
        pub id: Option<ServiceCredentialId>,
        /// Hash of the credential, superseded by `id`. At most 36 characters. Example:
        /// `crd_0YV9Y706QGCB39FQD380G1ZHZH`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("hash", deprecated)]
        pub hash: Option<String>,
        /// Status of the credential.
        #[json("status")]
        pub status: Option<ServiceCredentialStatus>,
        /// Timestamp of the deactivation, or `null`.
        #[json("deactivationTime", nullable)]
        pub deactivation_time: Option<Timestamp>,
        /// License key of the Avalara account. Example: `0ab15e3c1cc608b6f592fbddaddeb8f2`.
        #[json("licenseKey", required, sensitive)]
        pub license_key: String,
        /// Identifier of the Avalara account. Example: `a1b2c3d4e5f6`.
        #[json("accountId", required, sensitive)]
        pub account_id: String,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Credential of Experian, an identity check service.
    #[tag("type")]
    pub struct ExperianCredential {
        /// Identifier of the credential.
        #[json("id")]
        pub id: Option<ServiceCredentialId>,
        /// Hash of the credential, superseded by `id`. At most 36 characters. Example:
        /// `crd_0YV9Y706QGCB39FQD380G1ZHZH`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("hash", deprecated)]
        pub hash: Option<String>,
        /// Status of the credential.
        #[json("status")]
        pub status: Option<ServiceCredentialStatus>,
        /// Timestamp of the deactivation, or `null`.
        #[json("deactivationTime", nullable)]
        pub deactivation_time: Option<Timestamp>,
        /// Username of the credential.
        #[json("username", required, sensitive)]
        pub username: String,
        /// Password of the credential.
        #[json("password", required, sensitive)]
        pub password: String,
        /// Key for the HMAC of requests. Example: `PxOclToLSxW4oAB5N5HSdfoslyEWuvfkLjfHeNG2aZY~`.
        #[json("hmacKey", required, sensitive)]
        pub hmac_key: String,
        /// Public key of the Experian account. Example: `8831AA5552FE10CD`.
        #[json("publicKey", required, sensitive)]
        pub public_key: String,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Spreadsheet of Google Sheets.
    pub struct GoogleSpreadsheet {
        /// Identifier of the spreadsheet. Example: `2ytkMntAC2Ke7aIgpaOBjz9IORRlNRjwFqO7KvyNam3B`.
        #[json("id")]
        pub id: Option<String>,
        /// Name of the spreadsheet. Example: `Spreadsheet 1`.
        #[json("name")]
        pub name: Option<String>,
    }
}

model! {
    /// Credential of Mailgun, an email service.
    #[tag("type")]
    pub struct MailgunCredential {
        /// Identifier of the credential.
        #[json("id")]
        pub id: Option<ServiceCredentialId>,
        /// Hash of the credential, superseded by `id`. At most 36 characters. Example:
        /// `crd_0YV9Y706QGCB39FQD380G1ZHZH`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("hash", deprecated)]
        pub hash: Option<String>,
        /// Status of the credential.
        #[json("status")]
        pub status: Option<ServiceCredentialStatus>,
        /// Timestamp of the deactivation, or `null`.
        #[json("deactivationTime", nullable)]
        pub deactivation_time: Option<Timestamp>,
        /// Email address of the sender. At most 254 characters.
        #[json("emailFrom", required, sensitive)]
        pub email_from: String,
        /// API key of the Mailgun account.
        #[json("apiKey", required, sensitive)]
        pub api_key: String,
        /// Domain of the Mailgun account.
        #[json("domain", required)]
        pub domain: String,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Credential of a service with OAuth 2.0 authorization.
    #[tag("type")]
    pub struct OAuth2Credential {
        /// Identifier of the credential.
        #[json("id")]
        pub id: Option<ServiceCredentialId>,
        /// Hash of the credential, superseded by `id`. At most 36 characters. Example:
        /// `crd_0YV9Y706QGCB39FQD380G1ZHZH`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("hash", deprecated)]
        pub hash: Option<String>,
        /// Status of the credential.
        #[json("status")]
        pub status: Option<ServiceCredentialStatus>,
        /// Timestamp of the deactivation, or `null`.
        #[json("deactivationTime", nullable)]
        pub deactivation_time: Option<Timestamp>,
        /// Service that the credential is for.
        #[json("service", required)]
        pub service: IntegrationService,
        /// Authorization code of the service. Example: `2/smAHUUr9jOxw_IOp47Y_dH1r2Y`.
        #[json("code", required, sensitive)]
        pub code: String,
        /// Access token of the service. Example: `S9R4RoGpzaRrJd5MYjZIONQ2MjWSCj7N7Iqp9BXXFIbkh`.
        #[json("accessToken", sensitive)]
        pub access_token: Option<String>,
        /// Refresh token of the service. Example: `2/4DPERp2EiySF6JUIOTS4jM5f0JmLG2gPcpGaWYTGU94`.
        #[json("refreshToken", sensitive)]
        pub refresh_token: Option<String>,
        /// Timestamp of the expiration of the access token, or `null`.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Scopes of the authorization.
        #[json("scopes", required)]
        pub scopes: Vec<String>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Changes of a Plaid credential.
    #[tag("type")]
    pub struct PlaidCredentialUpdate {
        /// New status of the credential.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<ServiceCredentialStatus>,
        /// Identifier of the website.
        #[json("websiteId")]
        #[setter(with_website_id)]
        pub website_id: Option<WebsiteId>,
        /// Client identifier of the Plaid account. Example: `5efc712byyf502zz11f9bexx`.
        #[json("clientId", sensitive)]
        #[setter(with_client_id)]
        pub client_id: Option<String>,
        /// Secret of the Plaid account. Example: `d184cfdgdb4597dfsa9365f59356b`.
        #[json("secretToken", sensitive)]
        #[setter(with_secret_token)]
        pub secret_token: Option<String>,
        /// `true` when Plaid is used with Stripe. Default: `false`. Example: `true`.
        #[json("useStripe")]
        #[plain_setter(with_use_stripe: bool)]
        pub use_stripe: Option<bool>,
    }
}

model! {
    /// Change of the status of a credential.
    #[new(
        value
        status:ServiceCredentialStatus,
        value
        type_:ServiceCredentialStatusUpdateType
    )]
    pub struct ServiceCredentialStatusUpdate {
        /// New status of the credential.
        #[json("status", required)]
        #[required_setter(with_status)]
        pub status: ServiceCredentialStatus,
        /// Type of the service.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: ServiceCredentialStatusUpdateType,
    }
}

open_enum! {
    /// Type of the service.
    pub enum ServiceCredentialStatusUpdateType {
        #[json("smtp")]
        Smtp,
        #[json("webhook")]
        Webhook,
        #[json("mailgun")]
        Mailgun,
        #[json("sendgrid")]
        Sendgrid,
        #[json("aws-ses")]
        AwsSes,
        #[json("oauth2")]
        Oauth2,
        #[json("postmark")]
        Postmark,
        #[json("experian")]
        Experian,
        #[json("avalara")]
        Avalara,
    }
}

model! {
    /// Changes of a TaxJar credential.
    #[tag("type")]
    #[new(value status: ServiceCredentialStatus)]
    pub struct TaxJarCredentialUpdate {
        /// New status of the credential.
        #[json("status", required)]
        #[required_setter(with_status)]
        pub status: ServiceCredentialStatus,
        /// `true` when requests to TaxJar omit the origin address. Example: `false`.
        #[json("omitFromAddress")]
        #[plain_setter(with_omit_from_address: bool)]
        pub omit_from_address: Option<bool>,
    }
}

model! {
    /// Credential of Plaid, a bank account service.
    #[tag("type")]
    pub struct PlaidCredential {
        /// Identifier of the credential.
        #[json("id")]
        pub id: Option<ServiceCredentialId>,
        /// Hash of the credential, superseded by `id`. At most 36 characters. Example:
        /// `crd_0YV9Y706QGCB39FQD380G1ZHZH`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("hash", deprecated)]
        pub hash: Option<String>,
        /// Status of the credential.
        #[json("status")]
        pub status: Option<ServiceCredentialStatus>,
        /// Timestamp of the deactivation, or `null`.
        #[json("deactivationTime", nullable)]
        pub deactivation_time: Option<Timestamp>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Client identifier of the Plaid account. Example: `5efc712byyf502zz11f9bexx`.
        #[json("clientId", required, sensitive)]
        pub client_id: String,
        /// Secret of the Plaid account. Example: `d184cfdgdb4597dfsa9365f59356b`.
        #[json("secretToken", required, sensitive)]
        pub secret_token: String,
        /// `true` when Plaid is used with Stripe. Default: `false`. Example: `true`.
        #[json("useStripe")]
        pub use_stripe: Option<bool>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// New Avalara credential.
    #[tag("type")]
    #[new(value license_key: String, value account_id: String)]
    pub struct AvalaraCredentialCreate {
        /// License key of the Avalara account. Example: `0ab15e3c1cc608b6f592fbddaddeb8f2`.
        #[json("licenseKey", required, sensitive)]
        #[required_setter(with_license_key)]
        pub license_key: String,
        /// Identifier of the Avalara account. Example: `a1b2c3d4e5f6`.
        #[json("accountId", required, sensitive)]
        #[required_setter(with_account_id)]
        pub account_id: String,
    }
}

model! {
    /// New Amazon SES credential.
    #[tag("type")]
    #[new(value key: String, value secret: String, value region: String)]
    pub struct AwsSesCredentialCreate {
        /// Access key of the AWS account. Example: `BWITYO4UARGDLMFY6UDP`.
        #[json("key", required, sensitive)]
        #[required_setter(with_key)]
        pub key: String,
        /// Secret access key of the AWS account. Example:
        /// `8D34yYHOK9+yM7pDnNUO3UTO/5b8Wy/PGNyzTRmG`.
        #[json("secret", required, sensitive)]
        #[required_setter(with_secret)]
        pub secret: String,
        /// AWS region. Example: `us-west-2`.
        #[json("region", required)]
        #[required_setter(with_region)]
        pub region: String,
        /// Name of the Amazon SES configuration set. Example: `SpecialConfigurationSet`.
        #[json("configurationSetName")]
        #[setter(with_configuration_set_name)]
        pub configuration_set_name: Option<String>,
    }
}

model! {
    /// New Experian credential.
    #[tag("type")]
    #[new(
        value
        username:String,
        value
        password:String,
        value
        hmac_key:String,
        value
        public_key:String
    )]
    pub struct ExperianCredentialCreate {
        /// Username of the credential.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
        /// Password of the credential.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Key for the HMAC of requests. Example: `PxOclToLSxW4oAB5N5HSdfoslyEWuvfkLjfHeNG2aZY~`.
        #[json("hmacKey", required, sensitive)]
        #[required_setter(with_hmac_key)]
        pub hmac_key: String,
        /// Public key of the Experian account. Example: `8831AA5552FE10CD`.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
    }
}

model! {
    /// New Mailgun credential.
    #[tag("type")]
    #[new(value email_from: String, value api_key: String, value domain: String)]
    pub struct MailgunCredentialCreate {
        /// Email address of the sender. At most 254 characters.
        #[json("emailFrom", required, sensitive)]
        #[required_setter(with_email_from)]
        pub email_from: String,
        /// API key of the Mailgun account.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Domain of the Mailgun account.
        #[json("domain", required)]
        #[required_setter(with_domain)]
        pub domain: String,
    }
}

model! {
    /// New credential of a service with OAuth 2.0 authorization.
    #[tag("type")]
    #[new(value service: IntegrationService, value code: String, items scopes: String)]
    pub struct OAuth2CredentialCreate {
        /// Service that the credential is for.
        #[json("service", required)]
        #[required_setter(with_service)]
        pub service: IntegrationService,
        /// Authorization code of the service. Example: `2/smAHUUr9jOxw_IOp47Y_dH1r2Y`.
        #[json("code", required, sensitive)]
        #[required_setter(with_code)]
        pub code: String,
        /// Scopes of the authorization.
        #[json("scopes", required)]
        #[items_setter(with_scopes)]
        pub scopes: Vec<String>,
    }
}

model! {
    /// New Plaid credential.
    #[tag("type")]
    #[new(value client_id: String, value secret_token: String)]
    pub struct PlaidCredentialCreate {
        /// Identifier of the website.
        #[json("websiteId")]
        #[setter(with_website_id)]
        pub website_id: Option<WebsiteId>,
        /// Client identifier of the Plaid account. Example: `5efc712byyf502zz11f9bexx`.
        #[json("clientId", required, sensitive)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// Secret of the Plaid account. Example: `d184cfdgdb4597dfsa9365f59356b`.
        #[json("secretToken", required, sensitive)]
        #[required_setter(with_secret_token)]
        pub secret_token: String,
        /// `true` when Plaid is used with Stripe. Default: `false`. Example: `true`.
        #[json("useStripe")]
        #[plain_setter(with_use_stripe: bool)]
        pub use_stripe: Option<bool>,
    }
}

model! {
    /// New Postmark credential.
    #[tag("type")]
    #[new(value server_api_token: String)]
    pub struct PostmarkCredentialCreate {
        /// Server API token of the Postmark account. Example:
        /// `dd0508z9-2291-6794-3376-z0a70g12eqm9`.
        #[json("serverApiToken", required, sensitive)]
        #[required_setter(with_server_api_token)]
        pub server_api_token: String,
    }
}

model! {
    /// New SendGrid credential.
    #[tag("type")]
    #[new(value api_key: String)]
    pub struct SendGridCredentialCreate {
        /// API key of the SendGrid account.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
    }
}

model! {
    /// New SMTP credential.
    #[tag("type")]
    #[new(value host: String)]
    pub struct SmtpCredentialCreate {
        /// Host of the SMTP server.
        #[json("host", required)]
        #[required_setter(with_host)]
        pub host: String,
        /// Port of the SMTP server. From 1 to 65535. Default: `25`.
        #[json("port")]
        #[plain_setter(with_port: i64)]
        pub port: Option<i64>,
        /// Encryption of the connection. Default: `none`.
        #[json("encryption")]
        #[setter(with_encryption)]
        pub encryption: Option<SmtpCredentialEncryption>,
        /// Authentication at the SMTP server.
        #[json("auth")]
        #[setter(with_auth)]
        pub auth: Option<SmtpAuthorization>,
    }
}

open_enum! {
    /// Encryption of the connection.
    pub enum SmtpCredentialEncryption {
        #[json("none")]
        None,
        #[json("tls")]
        Tls,
        #[json("ssl")]
        Ssl,
    }
}

model! {
    /// New TaxJar credential.
    #[tag("type")]
    #[new(value api_token: String)]
    pub struct TaxJarCredentialCreate {
        /// API token of the TaxJar account. Example: `0ab15e3c1cc608b6f592fbddaddeb8f2`.
        #[json("apiToken", required, sensitive)]
        #[required_setter(with_api_token)]
        pub api_token: String,
        /// `true` when requests to TaxJar omit the origin address. Default: `false`. Example:
        /// `false`.
        #[json("omitFromAddress")]
        #[plain_setter(with_omit_from_address: bool)]
        pub omit_from_address: Option<bool>,
    }
}

model! {
    /// New webhook credential.
    #[tag("type")]
    #[new(value host: String)]
    pub struct WebhookCredentialCreate {
        /// Host of the webhooks, without a port. Example: `app-prod.example.com`.
        #[json("host", required)]
        #[required_setter(with_host)]
        pub host: String,
        /// Authentication scheme with its user name and password.
        #[json("auth")]
        #[setter(with_auth)]
        pub auth: Option<WebhookAuthorization>,
    }
}

model! {
    /// Credential of Postmark, an email service.
    #[tag("type")]
    pub struct PostmarkCredential {
        /// Identifier of the credential.
        #[json("id")]
        pub id: Option<ServiceCredentialId>,
        /// Hash of the credential, superseded by `id`. At most 36 characters. Example:
        /// `crd_0YV9Y706QGCB39FQD380G1ZHZH`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("hash", deprecated)]
        pub hash: Option<String>,
        /// Status of the credential.
        #[json("status")]
        pub status: Option<ServiceCredentialStatus>,
        /// Timestamp of the deactivation, or `null`.
        #[json("deactivationTime", nullable)]
        pub deactivation_time: Option<Timestamp>,
        /// Server API token of the Postmark account. Example:
        /// `dd0508z9-2291-6794-3376-z0a70g12eqm9`.
        #[json("serverApiToken", required, sensitive)]
        pub server_api_token: String,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Credential of Amazon SES, an email service.
    #[tag("type")]
    pub struct AwsSesCredential {
        /// Identifier of the credential.
        #[json("id")]
        pub id: Option<ServiceCredentialId>,
        /// Hash of the credential, superseded by `id`. At most 36 characters. Example:
        /// `crd_0YV9Y706QGCB39FQD380G1ZHZH`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("hash", deprecated)]
        pub hash: Option<String>,
        /// Status of the credential.
        #[json("status")]
        pub status: Option<ServiceCredentialStatus>,
        /// Timestamp of the deactivation, or `null`.
        #[json("deactivationTime", nullable)]
        pub deactivation_time: Option<Timestamp>,
        /// Access key of the AWS account. Example: `BWITYO4UARGDLMFY6UDP`.
        #[json("key", required, sensitive)]
        pub key: String,
        /// Secret access key of the AWS account. Example:
        /// `8D34yYHOK9+yM7pDnNUO3UTO/5b8Wy/PGNyzTRmG`.
        #[json("secret", required, sensitive)]
        pub secret: String,
        /// AWS region. Example: `us-west-2`.
        #[json("region", required)]
        pub region: String,
        /// Name of the Amazon SES configuration set. Example: `SpecialConfigurationSet`.
        #[json("configurationSetName")]
        pub configuration_set_name: Option<String>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Credential of SendGrid, an email service.
    #[tag("type")]
    pub struct SendGridCredential {
        /// Identifier of the credential.
        #[json("id")]
        pub id: Option<ServiceCredentialId>,
        /// Hash of the credential, superseded by `id`. At most 36 characters. Example:
        /// `crd_0YV9Y706QGCB39FQD380G1ZHZH`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("hash", deprecated)]
        pub hash: Option<String>,
        /// Status of the credential.
        #[json("status")]
        pub status: Option<ServiceCredentialStatus>,
        /// Timestamp of the deactivation, or `null`.
        #[json("deactivationTime", nullable)]
        pub deactivation_time: Option<Timestamp>,
        /// API key of the SendGrid account.
        #[json("apiKey", required, sensitive)]
        pub api_key: String,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

union! {
    /// Credential of a service; `type` selects the form.
    #[tag("type")]
    pub enum ServiceCredential {
        /// Credential of an SMTP server.
        #[json("smtp", adds_tag)]
        Smtp(Box<SmtpCredential>),
        /// Credential that Rebilly authenticates with at the webhooks of a host.
        #[json("webhook")]
        Webhook(Box<WebhookCredential>),
        /// Credential of Experian, an identity check service.
        #[json("experian", adds_tag)]
        Experian(Box<ExperianCredential>),
        /// Credential of Mailgun, an email service.
        #[json("mailgun", adds_tag)]
        Mailgun(Box<MailgunCredential>),
        /// Credential of a service with OAuth 2.0 authorization.
        #[json("oauth2", adds_tag)]
        OAuth2(Box<OAuth2Credential>),
        /// Credential of Postmark, an email service.
        #[json("postmark", adds_tag)]
        Postmark(Box<PostmarkCredential>),
        /// Credential of SendGrid, an email service.
        #[json("sendgrid", adds_tag)]
        SendGrid(Box<SendGridCredential>),
        /// Credential of Amazon SES, an email service.
        #[json("aws-ses", adds_tag)]
        AwsSes(Box<AwsSesCredential>),
        /// Credential of TaxJar, a tax service.
        #[json("taxjar", adds_tag)]
        TaxJar(Box<TaxJarCredential>),
        /// Credential of Avalara, a tax service.
        #[json("avalara", adds_tag)]
        Avalara(Box<AvalaraCredential>),
        /// Credential of Plaid, a bank account service.
        #[json("plaid", adds_tag)]
        Plaid(Box<PlaidCredential>),
    }
}

union! {
    /// Authentication at an SMTP server; `type` selects the form.
    #[tag("type")]
    pub enum SmtpAuthorization {
        /// No SMTP authentication.
        #[json("none", adds_tag)]
        None(Box<SmtpAuthorizationNone>),
        /// SMTP authentication with CRAM-MD5.
        #[json("cram-md5", adds_tag)]
        CramMd5(Box<SmtpAuthorizationCramMd5>),
        /// SMTP authentication with LOGIN.
        #[json("login", adds_tag)]
        Login(Box<SmtpAuthorizationLogin>),
        /// SMTP authentication with PLAIN.
        #[json("plain", adds_tag)]
        Plain(Box<SmtpAuthorizationPlain>),
    }
}

model! {
    /// SMTP authentication with CRAM-MD5.
    #[tag("type")]
    #[new(value username: String, value password: String)]
    pub struct SmtpAuthorizationCramMd5 {
        /// Username at the SMTP server.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
        /// Password at the SMTP server.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// SMTP authentication with LOGIN.
    #[tag("type")]
    #[new(value username: String, value password: String)]
    pub struct SmtpAuthorizationLogin {
        /// Username at the SMTP server.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
        /// Password at the SMTP server.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// No SMTP authentication.
    #[tag("type")]
    pub struct SmtpAuthorizationNone {}
}

model! {
    /// SMTP authentication with PLAIN.
    #[tag("type")]
    #[new(value username: String, value password: String)]
    pub struct SmtpAuthorizationPlain {
        /// Username at the SMTP server.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
        /// Password at the SMTP server.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Credential of an SMTP server.
    #[tag("type")]
    pub struct SmtpCredential {
        /// Identifier of the credential.
        #[json("id")]
        pub id: Option<ServiceCredentialId>,
        /// Hash of the credential, superseded by `id`. At most 36 characters. Example:
        /// `crd_0YV9Y706QGCB39FQD380G1ZHZH`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("hash", deprecated)]
        pub hash: Option<String>,
        /// Status of the credential.
        #[json("status")]
        pub status: Option<ServiceCredentialStatus>,
        /// Timestamp of the deactivation, or `null`.
        #[json("deactivationTime", nullable)]
        pub deactivation_time: Option<Timestamp>,
        /// Host of the SMTP server.
        #[json("host", required)]
        pub host: String,
        /// Port of the SMTP server. From 1 to 65535. Default: `25`.
        #[json("port")]
        pub port: Option<i64>,
        /// Encryption of the connection. Default: `none`.
        #[json("encryption")]
        pub encryption: Option<SmtpCredentialEncryption>,
        /// Authentication at the SMTP server.
        #[json("auth")]
        pub auth: Option<SmtpAuthorization>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Credential of TaxJar, a tax service.
    #[tag("type")]
    pub struct TaxJarCredential {
        /// Identifier of the credential.
        #[json("id")]
        pub id: Option<ServiceCredentialId>,
        /// Hash of the credential, superseded by `id`. At most 36 characters. Example:
        /// `crd_0YV9Y706QGCB39FQD380G1ZHZH`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("hash", deprecated)]
        pub hash: Option<String>,
        /// Status of the credential.
        #[json("status")]
        pub status: Option<ServiceCredentialStatus>,
        /// Timestamp of the deactivation, or `null`.
        #[json("deactivationTime", nullable)]
        pub deactivation_time: Option<Timestamp>,
        /// API token of the TaxJar account. Example: `0ab15e3c1cc608b6f592fbddaddeb8f2`.
        #[json("apiToken", required, sensitive)]
        pub api_token: String,
        /// `true` when requests to TaxJar omit the origin address. Default: `false`. Example:
        /// `false`.
        #[json("omitFromAddress")]
        pub omit_from_address: Option<bool>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

open_enum! {
    /// Status of the credential. The difference between `inactive` and `deactivated` is not
    /// documented.
    pub enum ServiceCredentialStatus {
        #[json("active")]
        Active,
        #[json("inactive")]
        Inactive,
        #[json("deactivated")]
        Deactivated,
    }
}

union! {
    /// New credential of a service, by type.
    #[tag("type")]
    pub enum ServiceCredentialCreate {
        /// New SMTP credential.
        #[json("smtp", adds_tag)]
        Smtp(Box<SmtpCredentialCreate>),
        /// New webhook credential.
        #[json("webhook", adds_tag)]
        Webhook(Box<WebhookCredentialCreate>),
        /// New Experian credential.
        #[json("experian", adds_tag)]
        Experian(Box<ExperianCredentialCreate>),
        /// New Mailgun credential.
        #[json("mailgun", adds_tag)]
        Mailgun(Box<MailgunCredentialCreate>),
        /// New credential of a service with OAuth 2.0 authorization.
        #[json("oauth2", adds_tag)]
        OAuth2(Box<OAuth2CredentialCreate>),
        /// New Postmark credential.
        #[json("postmark", adds_tag)]
        Postmark(Box<PostmarkCredentialCreate>),
        /// New SendGrid credential.
        #[json("sendgrid", adds_tag)]
        SendGrid(Box<SendGridCredentialCreate>),
        /// New Amazon SES credential.
        #[json("aws-ses", adds_tag)]
        AwsSes(Box<AwsSesCredentialCreate>),
        /// New TaxJar credential.
        #[json("taxjar", adds_tag)]
        TaxJar(Box<TaxJarCredentialCreate>),
        /// New Avalara credential.
        #[json("avalara", adds_tag)]
        Avalara(Box<AvalaraCredentialCreate>),
        /// New Plaid credential.
        #[json("plaid", adds_tag)]
        Plaid(Box<PlaidCredentialCreate>),
    }
}

union! {
    /// Changes of a credential of a service, by type.
    #[tag("type")]
    pub enum ServiceCredentialUpdate {
        /// Change of the status of a credential.
        #[json(
            "smtp",
            "webhook",
            "mailgun",
            "sendgrid",
            "aws-ses",
            "oauth2",
            "postmark",
            "experian",
            "avalara"
        )]
        ServiceCredentialStatus(Box<ServiceCredentialStatusUpdate>),
        /// Changes of a Plaid credential.
        #[json("plaid", adds_tag)]
        PlaidCredential(Box<PlaidCredentialUpdate>),
        /// Changes of a TaxJar credential.
        #[json("taxjar", adds_tag)]
        TaxJarCredential(Box<TaxJarCredentialUpdate>),
    }
}

model! {
    /// Log of a request to a tax service and its response.
    pub struct TaxTracking {
        /// Identifier of the tax tracking.
        #[json("id")]
        pub id: Option<TaxTrackingId>,
        /// HTTP status of the response.
        #[json("status")]
        pub status: Option<i64>,
        /// Duration of the request in an undocumented unit.
        #[json("duration")]
        pub duration: Option<i64>,
        /// Timestamp of the start of the request.
        #[json("initiatedTime")]
        pub initiated_time: Option<Timestamp>,
        /// URL of the request.
        #[json("url", sensitive)]
        pub url: Option<String>,
        /// HTTP method of the request. Example: `POST`.
        #[json("method")]
        pub method: Option<String>,
        /// Body of the request.
        #[json("request", sensitive)]
        pub request: Option<String>,
        /// Body of the response.
        #[json("response", sensitive)]
        pub response: Option<String>,
        /// Headers of the request.
        #[json("requestHeaders", sensitive)]
        pub request_headers: Map<String>,
        /// Headers of the response.
        #[json("responseHeaders", sensitive)]
        pub response_headers: Map<String>,
        /// Identifier of the entity that the tax request concerns.
        #[json("entityId")]
        pub entity_id: Option<String>,
        /// Identifier of the organization.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Tax service that received the request.
        #[json("taxService")]
        pub tax_service: Option<TaxTrackingTaxService>,
        /// Source of the credential: the default one, or one of the merchant.
        #[json("taxServiceCredentialSource")]
        pub tax_service_credential_source: Option<TaxTrackingTaxServiceCredentialSource>,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

open_enum! {
    /// Tax service that received the request.
    pub enum TaxTrackingTaxService {
        #[json("taxjar")]
        Taxjar,
        #[json("avalara")]
        Avalara,
    }
}

open_enum! {
    /// Source of the credential: the default one, or one of the merchant.
    pub enum TaxTrackingTaxServiceCredentialSource {
        #[json("default")]
        Default,
        #[json("merchant")]
        Merchant,
    }
}

model! {
    /// Attempt to deliver an event.
    pub struct WebhookTracking {
        /// Identifier of the delivery attempt.
        #[json("id")]
        pub id: Option<WebhookTrackingId>,
        /// HTTP status of the receiver's response.
        #[json("status")]
        pub status: Option<i64>,
        /// Duration of the attempt in an undocumented unit.
        #[json("duration")]
        pub duration: Option<i64>,
        /// Timestamp of the event.
        #[json("initiatedTime")]
        pub initiated_time: Option<Timestamp>,
        /// URL of the delivery.
        #[json("url", sensitive)]
        pub url: Option<String>,
        /// HTTP method of the delivery. Example: `POST`.
        #[json("method")]
        pub method: Option<String>,
        /// Request body. It contains personal data.
        #[json("request", sensitive)]
        pub request: Option<String>,
        /// Body of the response.
        #[json("response", sensitive)]
        pub response: Option<String>,
        /// Request headers, including credentials.
        #[json("requestHeaders", sensitive)]
        pub request_headers: Map<String>,
        /// Headers of the response.
        #[json("responseHeaders", sensitive)]
        pub response_headers: Map<String>,
        /// Identifier of the resource that the event concerns.
        #[json("entityId")]
        pub entity_id: Option<String>,
        /// Organization of the event.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<GlobalEventType>,
        /// Origin of the delivery: a registered webhook or a rule.
        #[json("source")]
        pub source: Option<WebhookTrackingSource>,
        /// Number of the attempt.
        #[json("attempt")]
        pub attempt: Option<i64>,
        /// Timestamp of the delivery.
        #[json("sentTime")]
        pub sent_time: Option<Timestamp>,
        /// Creation timestamp of the entry.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update of the entry.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<SelfLink>,
    }
}

open_enum! {
    /// Origin of the delivery: a registered webhook or a rule.
    pub enum WebhookTrackingSource {
        #[json("webhooks")]
        Webhooks,
        #[json("rules")]
        Rules,
    }
}

model! {
    /// Endpoint that Rebilly delivers events to.
    pub struct GlobalWebhook {
        /// Identifier of the webhook.
        #[json("id")]
        pub id: Option<WebhookId>,
        /// Types of the events to deliver.
        #[json("eventsFilter")]
        pub events_filter: Vec<GlobalEventType>,
        /// Status of the webhook; only an `active` one receives events. Default: `active`.
        #[json("status")]
        pub status: Option<WebhookStatus>,
        /// HTTP method of deliveries.
        #[json("method", required)]
        pub method: WebhookMethod,
        /// URL of the endpoint. Its host must be the host of the credential.
        #[json("url", required, sensitive)]
        pub url: String,
        /// Additional HTTP headers of deliveries.
        #[json("headers")]
        pub headers: Vec<WebhookHeader>,
        /// Identifier of the credential that Rebilly authenticates with.
        #[json("credentialHash", required)]
        pub credential_hash: WebhookCredentialId,
        /// Template of the body; `null` for the documented JSON.
        #[json("body", nullable, sensitive)]
        pub body: Option<String>,
        /// Filter on the content of events.
        #[json("filter", nullable)]
        pub filter: Option<String>,
        /// Creation timestamp of the webhook.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update of the webhook.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<SelfLink>,
    }
}

model! {
    /// Request body of [`Webhooks::create`](crate::webhooks::Webhooks::create),
    /// [`Webhooks::upsert`](crate::webhooks::Webhooks::upsert) and
    /// [`Webhooks::preview`](crate::webhooks::Webhooks::preview): the writable properties of a
    /// [`GlobalWebhook`].
    #[request_of(GlobalWebhook)]
    #[new(
        value
        method:WebhookMethod,
        value
        url:String,
        value
        credential_hash:WebhookCredentialId
    )]
    pub struct GlobalWebhookRequest {
        /// Types of the events to deliver.
        #[json("eventsFilter")]
        #[items_setter(with_events_filter)]
        pub events_filter: Option<Vec<GlobalEventType>>,
        /// Status of the webhook; only an `active` one receives events. Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<WebhookStatus>,
        /// HTTP method of deliveries.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: WebhookMethod,
        /// URL of the endpoint. Its host must be the host of the credential.
        #[json("url", required, sensitive)]
        #[required_setter(with_url)]
        pub url: String,
        /// Additional HTTP headers of deliveries.
        #[json("headers")]
        #[items_setter(with_headers)]
        pub headers: Option<Vec<WebhookHeader>>,
        /// Identifier of the credential that Rebilly authenticates with.
        #[json("credentialHash", required)]
        #[required_setter(with_credential_hash)]
        pub credential_hash: WebhookCredentialId,
        /// Template of the body; `null` for the documented JSON.
        #[json("body", nullable, sensitive)]
        #[setter(with_body)]
        pub body: Nullable<String>,
        /// Filter on the content of events.
        #[json("filter", nullable)]
        #[setter(with_filter)]
        pub filter: Nullable<String>,
    }
}

model! {
    /// Additional HTTP header of deliveries.
    #[new(value name: String, value value: String)]
    pub struct WebhookHeader {
        /// Name of the header.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Status of the header; only an `active` one is sent. Default: `active`.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<WebhookStatus>,
        /// Value of the header, often a secret. Example: `value1`.
        #[json("value", required, sensitive)]
        #[required_setter(with_value)]
        pub value: String,
    }
}

open_enum! {
    /// Status of a webhook or of one of its headers.
    pub enum WebhookStatus {
        #[json("active")]
        Active,
        #[json("inactive")]
        Inactive,
    }
}

open_enum! {
    /// HTTP method of deliveries.
    pub enum WebhookMethod {
        #[json("GET")]
        Get,
        #[json("POST")]
        Post,
        #[json("PUT")]
        Put,
        #[json("PATCH")]
        Patch,
        #[json("DELETE")]
        Delete,
    }
}
