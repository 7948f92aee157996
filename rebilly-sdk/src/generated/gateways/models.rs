// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of gateways.

use crate::customers::PaymentMethod;
use crate::gateways::{GatewayName, GatewayPayoutInstruction};
use crate::model::{ModelOf, model, open_enum, parent_union};
use crate::payments::SettlementSettings;
use crate::shared::{
    AcquirerName, ApiKeyId, ApplicationId, GatewayAccountDowntimeId, GatewayAccountId,
    GatewayAccountLimitId, Link, OrderId, OrganizationId, PaymentCardBrand, ProductId,
    SchedulingMethodDateInterval, TimelineExtraData, TimelineMessageId, UserId, WebsiteId,
};
use crate::subscriptions::TimelineTriggeredBy;
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// Registration of a domain with Apple Pay.
    pub struct DigitalWalletOnboardingApplePay {
        /// Domain to register.
        #[json("domain", required)]
        pub domain: String,
        /// Status of the registration.
        #[json("status")]
        pub status: Option<DigitalWalletOnboardingApplePayStatus>,
    }
}

model! {
    /// Request body of
    /// [`GatewayAccounts::register_apple_pay_domain`](crate::gateways::GatewayAccounts::register_apple_pay_domain):
    /// the writable properties of a [`DigitalWalletOnboardingApplePay`].
    #[request_of(DigitalWalletOnboardingApplePay)]
    #[new(value domain: String)]
    pub struct DigitalWalletOnboardingApplePayRequest {
        /// Domain to register.
        #[json("domain", required)]
        #[required_setter(with_domain)]
        pub domain: String,
    }
}

open_enum! {
    /// Status of the registration.
    pub enum DigitalWalletOnboardingApplePayStatus {
        #[json("failed")]
        Failed,
        #[json("registered")]
        Registered,
        #[json("already-registered")]
        AlreadyRegistered,
    }
}

model! {
    /// Settings of digital wallets of a gateway account.
    pub struct GatewayDigitalWallets {
        /// Settings of Apple Pay.
        #[json("applePay")]
        #[setter(with_apple_pay)]
        pub apple_pay: Option<GatewayDigitalWalletsApplePay>,
        /// Settings of Google Pay.
        #[json("googlePay")]
        #[setter(with_google_pay)]
        pub google_pay: Option<GatewayDigitalWalletsGooglePay>,
    }
}

model! {
    /// Settings of Apple Pay.
    #[new(plain is_enabled: bool)]
    pub struct GatewayDigitalWalletsApplePay {
        /// `true` if the digital wallet is enabled. Default: `false`.
        #[json("isEnabled", required)]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: bool,
        /// Merchant's name that Apple Pay displays, or `null`. Example: `Test merchant`.
        #[json("displayName", nullable)]
        #[setter(with_display_name)]
        pub display_name: Nullable<String>,
        /// Country of the digital wallet.
        #[json("country")]
        #[setter(with_country)]
        pub country: Option<String>,
    }
}

model! {
    /// Settings of Google Pay.
    #[new(plain is_enabled: bool)]
    pub struct GatewayDigitalWalletsGooglePay {
        /// `true` if the digital wallet is enabled. Default: `false`.
        #[json("isEnabled", required)]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: bool,
        /// Merchant's name that Google Pay displays, or `null`. Example: `Test merchant`.
        #[json("merchantName", nullable)]
        #[setter(with_merchant_name)]
        pub merchant_name: Nullable<String>,
        /// Host name of the merchant's site, or `null`. Example: `www.example.com`.
        #[json("merchantOrigin", nullable)]
        #[setter(with_merchant_origin)]
        pub merchant_origin: Nullable<String>,
        /// Country of the digital wallet.
        #[json("country")]
        #[setter(with_country)]
        pub country: Option<String>,
    }
}

open_enum! {
    /// Code of a bank at Directa24.
    pub enum Directa24Bank {
        #[json("AA")]
        Aa,
        #[json("AL")]
        Al,
        #[json("AZ")]
        Az,
        #[json("B")]
        B,
        #[json("BAB")]
        Bab,
        #[json("BB")]
        Bb,
        #[json("BC")]
        Bc,
        #[json("BE")]
        Be,
        #[json("BL")]
        Bl,
        #[json("BM")]
        Bm,
        #[json("BN")]
        Bn,
        #[json("BP")]
        Bp,
        #[json("BQ")]
        Bq,
        #[json("BU")]
        Bu,
        #[json("BV")]
        Bv,
        #[json("BW")]
        Bw,
        #[json("BX")]
        Bx,
        #[json("BZ")]
        Bz,
        #[json("CA")]
        Ca,
        #[json("CE")]
        Ce,
        #[json("CI")]
        Ci,
        #[json("CU")]
        Cu,
        #[json("EF")]
        Ef,
        #[json("EN")]
        En,
        #[json("EY")]
        Ey,
        #[json("FA")]
        Fa,
        #[json("FB")]
        Fb,
        #[json("FC")]
        Fc,
        #[json("GC")]
        Gc,
        #[json("GG")]
        Gg,
        #[json("HC")]
        Hc,
        #[json("I")]
        I,
        #[json("IA")]
        Ia,
        #[json("IB")]
        Ib,
        #[json("JM")]
        Jm,
        #[json("LC")]
        Lc,
        #[json("LE")]
        Le,
        #[json("LL")]
        Ll,
        #[json("MC")]
        Mc,
        #[json("ME")]
        Me,
        #[json("MD")]
        Md,
        #[json("MP")]
        Mp,
        #[json("MT")]
        Mt,
        #[json("NB")]
        Nb,
        #[json("OM")]
        Om,
        #[json("OX")]
        Ox,
        #[json("PC")]
        Pc,
        #[json("PH")]
        Ph,
        #[json("PL")]
        Pl,
        #[json("SB")]
        Sb,
        #[json("SC")]
        Sc,
        #[json("SE")]
        Se,
        #[json("SF")]
        Sf,
        #[json("SM")]
        Sm,
        #[json("SS")]
        Ss,
        #[json("ST")]
        St,
        #[json("SU")]
        Su,
        #[json("TC")]
        Tc,
        #[json("TK")]
        Tk,
        #[json("TG")]
        Tg,
        #[json("TR")]
        Tr,
        #[json("TY")]
        Ty,
        #[json("RY")]
        Ry,
        #[json("UB")]
        Ub,
        #[json("UI")]
        Ui,
        #[json("UL")]
        Ul,
        #[json("US")]
        Us,
        #[json("VD")]
        Vd,
        #[json("VI")]
        Vi,
        #[json("WA")]
        Wa,
        #[json("WP")]
        Wp,
        #[json("WU")]
        Wu,
        #[json("XA")]
        Xa,
    }
}

model! {
    /// Credentials of A1Gateway.
    #[new(value account_id: String, value password: String)]
    pub struct A1GatewayCredentials {
        /// Identifier of the account at the gateway.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Credentials of ACI, Prosa.
    #[new(value access_token: String, value entity_id: String)]
    pub struct AccessTokenEntityIdCredentials {
        /// Access token for the API of the gateway. Only in requests.
        #[json("accessToken", required, sensitive)]
        #[required_setter(with_access_token)]
        pub access_token: String,
        /// Identifier of the entity at the gateway.
        #[json("entityId", required)]
        #[required_setter(with_entity_id)]
        pub entity_id: String,
    }
}

model! {
    /// Credentials of Adyen.
    #[new(value api_key: String, value merchant_account: String)]
    pub struct AdyenCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// HMAC key for the authentication of messages. Only in requests.
        #[json("hmacKey", sensitive)]
        #[setter(with_hmac_key)]
        pub hmac_key: Option<String>,
        /// Merchant account at the gateway.
        #[json("merchantAccount", required)]
        #[required_setter(with_merchant_account)]
        pub merchant_account: String,
    }
}

model! {
    /// Credentials of Aera.
    #[new(value api_key: String, value client_id: String, value ipn_secret: String)]
    pub struct AeraCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Identifier of the API client at the gateway.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// Secret that verifies instant payment notifications (IPN). Only in requests.
        #[json("ipnSecret", required, sensitive)]
        #[required_setter(with_ipn_secret)]
        pub ipn_secret: String,
    }
}

model! {
    /// Credentials of Aircash.
    #[new(
        value
        partner_id:String,
        value
        private_key:String,
        value
        private_key_password:String
    )]
    pub struct AircashCredentials {
        /// Identifier of the partner at the gateway.
        #[json("partnerId", required)]
        #[required_setter(with_partner_id)]
        pub partner_id: String,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// Password of the private key. Only in requests.
        #[json("privateKeyPassword", required, sensitive)]
        #[required_setter(with_private_key_password)]
        pub private_key_password: String,
    }
}

model! {
    /// Credentials of Airpay.
    #[new(
        value
        api_key:String,
        value
        merchant_id:String,
        value
        password:String,
        value
        username:String
    )]
    pub struct AirpayCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of Airwallex.
    #[new(value api_key: String, value client_id: String)]
    pub struct AirwallexCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Identifier of the API client at the gateway.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
    }
}

model! {
    /// Credentials of AmazonPay.
    #[new(
        value
        merchant_id:String,
        value
        private_key:String,
        value
        public_key_id:String,
        value
        store_id:String
    )]
    pub struct AmazonPayCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// Identifier of the public key at the gateway.
        #[json("publicKeyId", required)]
        #[required_setter(with_public_key_id)]
        pub public_key_id: String,
        /// Identifier of the store at the gateway.
        #[json("storeId", required)]
        #[required_setter(with_store_id)]
        pub store_id: String,
    }
}

model! {
    /// Credentials of AmexVPC.
    #[new(
        value
        access_code:String,
        value
        merchant_id:String,
        value
        password:String,
        value
        user:String
    )]
    pub struct AmexVpcCredentials {
        /// Access code of the merchant at the gateway. Only in requests.
        #[json("accessCode", required, sensitive)]
        #[required_setter(with_access_code)]
        pub access_code: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// User name of the merchant at the gateway.
        #[json("user", required, sensitive)]
        #[required_setter(with_user)]
        pub user: String,
    }
}

model! {
    /// Credentials of Antom.
    #[new(value client_id: String, value private_key: String)]
    pub struct AntomCredentials {
        /// Identifier of the API client at the gateway.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
    }
}

model! {
    /// Credentials of ApcoPay.
    #[new(
        value
        merchant_id:String,
        value
        merchant_password:String,
        value
        profile_id:String,
        value
        secret_word:String
    )]
    pub struct ApcoPayCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("MerchantID", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("MerchantPassword", required, sensitive)]
        #[required_setter(with_merchant_password)]
        pub merchant_password: String,
        /// Identifier of the profile at the gateway.
        #[json("profileID", required)]
        #[required_setter(with_profile_id)]
        pub profile_id: String,
        /// Secret word shared with the gateway. Only in requests.
        #[json("secretWord", required, sensitive)]
        #[required_setter(with_secret_word)]
        pub secret_word: String,
    }
}

model! {
    /// Credentials of AsiaPay.
    #[new(
        value
        login_id:String,
        value
        merchant_id:String,
        value
        password:String,
        value
        secret_key:String
    )]
    pub struct AsiaPayCredentials {
        /// Login identifier of the merchant at the gateway.
        #[json("loginId", required, sensitive)]
        #[required_setter(with_login_id)]
        pub login_id: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of AsiaPaymentGateway.
    #[new(value merchant_number: String, value secret_key: String)]
    pub struct AsiaPaymentGatewayCredentials {
        /// Number of the merchant at the gateway.
        #[json("merchantNumber", required)]
        #[required_setter(with_merchant_number)]
        pub merchant_number: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of AstroPayCard.
    #[new(value secret_key: String, value x_login: String, value x_tran_key: String)]
    pub struct AstroPayCardCredentials {
        /// API key of the gateway. Only in requests.
        #[json("api_key", sensitive)]
        #[setter(with_api_key)]
        pub api_key: Option<String>,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secret_key", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// Login of the merchant at the gateway.
        #[json("x_login", required, sensitive)]
        #[required_setter(with_x_login)]
        pub x_login: String,
        /// Transaction key of the merchant at the gateway. Only in requests.
        #[json("x_tran_key", required, sensitive)]
        #[required_setter(with_x_tran_key)]
        pub x_tran_key: String,
    }
}

model! {
    /// Credentials of AuthorizeNet.
    #[new(value api_login_id: String, value transaction_key: String)]
    pub struct AuthorizeNetCredentials {
        /// Login identifier for the API of the gateway.
        #[json("apiLoginId", required, sensitive)]
        #[required_setter(with_api_login_id)]
        pub api_login_id: String,
        /// Transaction key of the merchant at the gateway. Only in requests.
        #[json("transactionKey", required, sensitive)]
        #[required_setter(with_transaction_key)]
        pub transaction_key: String,
    }
}

model! {
    /// Credentials of Awepay.
    #[new(value rcode: String, value sid: String)]
    pub struct AwepayCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", sensitive)]
        #[setter(with_api_key)]
        pub api_key: Option<String>,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", sensitive)]
        #[setter(with_private_key)]
        pub private_key: Option<String>,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", sensitive)]
        #[setter(with_public_key)]
        pub public_key: Option<String>,
        /// Secret code (`rcode`) of the merchant at the gateway. Only in requests.
        #[json("rcode", required, sensitive)]
        #[required_setter(with_rcode)]
        pub rcode: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", sensitive)]
        #[setter(with_secret_key)]
        pub secret_key: Option<String>,
        /// Site identifier (`sid`) of the merchant at the gateway.
        #[json("sid", required)]
        #[required_setter(with_sid)]
        pub sid: String,
    }
}

model! {
    /// Credentials of Bambora.
    #[new(value api_passcode: String, value merchant_id: String)]
    pub struct BamboraCredentials {
        /// Passcode for the API of the gateway. Only in requests.
        #[json("apiPasscode", required, sensitive)]
        #[required_setter(with_api_passcode)]
        pub api_passcode: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of BankSEND, ezyEFT, loonie.
    #[new(value merchant_id: String, value merchant_token: String)]
    pub struct MerchantIdMerchantTokenCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Token of the merchant at the gateway. Only in requests.
        #[json("merchantToken", required, sensitive)]
        #[required_setter(with_merchant_token)]
        pub merchant_token: String,
    }
}

model! {
    /// Credentials of BitPay.
    #[new(value token: String)]
    pub struct BitPayCredentials {
        /// Token for the API of the gateway. Only in requests.
        #[json("token", required, sensitive)]
        #[required_setter(with_token)]
        pub token: String,
    }
}

model! {
    /// Credentials of BlueSnap.
    #[new(value password: String, value username: String)]
    pub struct BlueSnapCredentials {
        /// Key for data protection at the gateway. Only in requests.
        #[json("dataProtectionKey", sensitive)]
        #[setter(with_data_protection_key)]
        pub data_protection_key: Option<String>,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId")]
        #[setter(with_merchant_id)]
        pub merchant_id: Option<String>,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of BraintreePayments.
    #[new(
        value
        merchant_account_id:String,
        value
        merchant_id:String,
        value
        private_key:String,
        value
        public_key:String
    )]
    pub struct BraintreePaymentsCredentials {
        /// Identifier of the merchant account at the gateway. Only in requests.
        #[json("merchantAccountId", required, sensitive)]
        #[required_setter(with_merchant_account_id)]
        pub merchant_account_id: String,
        /// Identifier of the merchant at the gateway. Only in requests.
        #[json("merchantId", required, sensitive)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
    }
}

model! {
    /// Credentials of Buckaroo.
    #[new(value secret_key: String, value website_key: String)]
    pub struct BuckarooCredentials {
        /// Key of the scheme at the gateway.
        #[json("schemeKey", sensitive)]
        #[setter(with_scheme_key)]
        pub scheme_key: Option<String>,
        /// Secret key of the merchant at the gateway.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// Key of the website at the gateway.
        #[json("websiteKey", required, sensitive)]
        #[required_setter(with_website_key)]
        pub website_key: String,
    }
}

model! {
    /// Credentials of BVNK.
    #[new(value hawk_auth_id: String, value hawk_auth_key: String, value merchant_id: String)]
    pub struct BvnkCredentials {
        /// Identifier for Hawk authentication. Only in requests.
        #[json("hawkAuthId", required, sensitive)]
        #[required_setter(with_hawk_auth_id)]
        pub hawk_auth_id: String,
        /// Key for Hawk authentication. Only in requests.
        #[json("hawkAuthKey", required, sensitive)]
        #[required_setter(with_hawk_auth_key)]
        pub hawk_auth_key: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of CASHlib.
    #[new(value api_key: String, value merchant_id: String)]
    pub struct CasHlibCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of CODVoucher, gate2way.
    #[new(value api_key: String, value api_secret: String)]
    pub struct ApiKeyApiSecretCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Secret for the API of the gateway. Only in requests.
        #[json("apiSecret", required, sensitive)]
        #[required_setter(with_api_secret)]
        pub api_secret: String,
    }
}

model! {
    /// Credentials of 19 gateways.
    #[new(value api_key: String)]
    pub struct ApiKeyCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
    }
}

model! {
    /// Credentials of CoinGate.
    #[new(value auth_token: String)]
    pub struct CoinGateCredentials {
        /// Authentication token for the API of the gateway. Only in requests.
        #[json("authToken", required, sensitive)]
        #[required_setter(with_auth_token)]
        pub auth_token: String,
    }
}

model! {
    /// Credentials of CoinPayments.
    #[new(value ipn_secret: String, value private_key: String, value public_key: String)]
    pub struct CoinPaymentsCredentials {
        /// Identifier of the API client at the gateway.
        #[json("clientId")]
        #[setter(with_client_id)]
        pub client_id: Option<String>,
        /// Secret of the API client at the gateway. Only in requests.
        #[json("clientSecret", sensitive)]
        #[setter(with_client_secret)]
        pub client_secret: Option<String>,
        /// Secret that verifies instant payment notifications (IPN). Only in requests.
        #[json("ipnSecret", required, sensitive)]
        #[required_setter(with_ipn_secret)]
        pub ipn_secret: String,
        /// Identifier of the merchant at the gateway. Only in requests.
        #[json("merchantId", sensitive)]
        #[setter(with_merchant_id)]
        pub merchant_id: Option<String>,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
    }
}

model! {
    /// Credentials of Cardknox.
    #[new(value x_key: String)]
    pub struct CardknoxCredentials {
        /// Key (`xKey`) for the API of the gateway. Only in requests.
        #[json("xKey", required, sensitive)]
        #[required_setter(with_x_key)]
        pub x_key: String,
    }
}

model! {
    /// Credentials of Cashflows.
    #[new(value auth_id: String, value auth_password: String)]
    pub struct CashflowsCredentials {
        /// Authentication identifier at the gateway.
        #[json("authId", required, sensitive)]
        #[required_setter(with_auth_id)]
        pub auth_id: String,
        /// Authentication password at the gateway. Only in requests.
        #[json("authPassword", required, sensitive)]
        #[required_setter(with_auth_password)]
        pub auth_password: String,
    }
}

model! {
    /// Credentials of Cashterminal, EasyPayDirect, Payper.
    #[new(value secret_key: String)]
    pub struct SecretKeyCredentials {
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of CashToCode.
    #[new(
        value
        cash_to_code_password:String,
        value
        cash_to_code_username:String,
        value
        merchant_password:String,
        value
        merchant_username:String
    )]
    pub struct CashToCodeCredentials {
        /// Password of the merchant at CashtoCode. Only in requests.
        #[json("cashToCodePassword", required, sensitive)]
        #[required_setter(with_cash_to_code_password)]
        pub cash_to_code_password: String,
        /// Username of the merchant at CashtoCode.
        #[json("cashToCodeUsername", required, sensitive)]
        #[required_setter(with_cash_to_code_username)]
        pub cash_to_code_username: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("merchantPassword", required, sensitive)]
        #[required_setter(with_merchant_password)]
        pub merchant_password: String,
        /// Username of the merchant at the gateway.
        #[json("merchantUsername", required, sensitive)]
        #[required_setter(with_merchant_username)]
        pub merchant_username: String,
        /// Identifier of the merchant (MID) at the gateway.
        #[json("mid")]
        #[setter(with_mid)]
        pub mid: Option<String>,
    }
}

model! {
    /// Credentials of CauriPayment.
    #[new(value private_key: String, value public_key: String)]
    pub struct CauriPaymentCredentials {
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
    }
}

model! {
    /// Credentials of Cayan.
    #[new(
        value
        merchant_key:String,
        value
        merchant_name:String,
        value
        merchant_site_id:String
    )]
    pub struct CayanCredentials {
        /// Key of the merchant at the gateway. Only in requests.
        #[json("merchantKey", required, sensitive)]
        #[required_setter(with_merchant_key)]
        pub merchant_key: String,
        /// Name of the merchant.
        #[json("merchantName", required)]
        #[required_setter(with_merchant_name)]
        pub merchant_name: String,
        /// Identifier of the merchant's site at the gateway.
        #[json("merchantSiteId", required)]
        #[required_setter(with_merchant_site_id)]
        pub merchant_site_id: String,
    }
}

model! {
    /// Credentials of CCAvenue.
    #[new(value access_code: String, value merchant_id: String, value working_key: String)]
    pub struct CcAvenueCredentials {
        /// Access code of the merchant at the gateway. Only in requests.
        #[json("accessCode", required, sensitive)]
        #[required_setter(with_access_code)]
        pub access_code: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Working key of the merchant at the gateway. Only in requests.
        #[json("workingKey", required, sensitive)]
        #[required_setter(with_working_key)]
        pub working_key: String,
    }
}

model! {
    /// Credentials of Chase.
    #[new(
        value
        co_number:String,
        value
        division_id:String,
        plain
        partial_auth:bool,
        value
        password:String,
        value
        username:String
    )]
    pub struct ChaseCredentials {
        /// Company number of the merchant at the gateway.
        #[json("coNumber", required)]
        #[required_setter(with_co_number)]
        pub co_number: String,
        /// Identifier of the division at the gateway.
        #[json("divisionId", required)]
        #[required_setter(with_division_id)]
        pub division_id: String,
        /// `true` to accept partial authorizations. Default: `false`.
        #[json("partialAuth", required)]
        #[plain_setter(with_partial_auth: bool)]
        pub partial_auth: bool,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of CheckoutCom.
    #[new(value secret_key: String)]
    pub struct CheckoutComCredentials {
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// Key for message signatures of the gateway. Only in requests.
        #[json("signatureKey", sensitive)]
        #[setter(with_signature_key)]
        pub signature_key: Option<String>,
    }
}

model! {
    /// Credentials of Chillstock.
    #[new(value merchant_id: String, value private_key: String)]
    pub struct ChillstockCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", sensitive)]
        #[setter(with_public_key)]
        pub public_key: Option<String>,
    }
}

model! {
    /// Credentials of Citadel.
    #[new(
        value
        password:String,
        value
        store_id:String,
        value
        store_name:String,
        value
        username:String
    )]
    pub struct CitadelCredentials {
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Identifier of the store at the gateway.
        #[json("storeId", required)]
        #[required_setter(with_store_id)]
        pub store_id: String,
        /// Name of the store at the gateway.
        #[json("storeName", required)]
        #[required_setter(with_store_name)]
        pub store_name: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of Cleo.
    #[new(value access_token: String)]
    pub struct CleoCredentials {
        /// Access token for the API of the gateway. Only in requests.
        #[json("accessToken", required, sensitive)]
        #[required_setter(with_access_token)]
        pub access_token: String,
    }
}

model! {
    /// Credentials of Coppr.
    #[new(value api_key: String, value organization_id: OrganizationId)]
    pub struct CopprCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Identifier of the organization at the gateway.
        #[json("organizationId", required)]
        #[required_setter(with_organization_id)]
        pub organization_id: OrganizationId,
    }
}

model! {
    /// Credentials of Credorax.
    #[new(value merchant_id: String, value merchant_md5_signature: String)]
    pub struct CredoraxCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// MD5 signature key of the merchant at the gateway. Only in requests.
        #[json("merchantMd5Signature", required, sensitive)]
        #[required_setter(with_merchant_md5_signature)]
        pub merchant_md5_signature: String,
    }
}

model! {
    /// Credentials of Cryptomus, Zimpler.
    #[new(value api_key: String, value merchant_id: String)]
    pub struct ApiKeyMerchantIdCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of Cryptonator.
    #[new(value merchant_id: String, value secret: String)]
    pub struct CryptonatorCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchant_id", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Secret of the merchant at the gateway. Only in requests.
        #[json("secret", required, sensitive)]
        #[required_setter(with_secret)]
        pub secret: String,
    }
}

model! {
    /// Credentials of CyberSource.
    #[new(value access_key: String, value profile_id: String, value secret_key: String)]
    pub struct CyberSourceCredentials {
        /// Access key of the merchant at the gateway.
        #[json("accessKey", required, sensitive)]
        #[required_setter(with_access_key)]
        pub access_key: String,
        /// Identifier of the profile at the gateway.
        #[json("profileId", required)]
        #[required_setter(with_profile_id)]
        pub profile_id: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of DataCash.
    #[new(value client: String, value password: String)]
    pub struct DataCashCredentials {
        /// Client identifier of the merchant at the gateway.
        #[json("client", required)]
        #[required_setter(with_client)]
        pub client: String,
        /// Client identifier for Mastercard payouts.
        #[json("masterCardPayoutsClient")]
        #[setter(with_master_card_payouts_client)]
        pub master_card_payouts_client: Option<String>,
        /// Password for Mastercard payouts. Only in requests.
        #[json("masterCardPayoutsPassword", sensitive)]
        #[setter(with_master_card_payouts_password)]
        pub master_card_payouts_password: Option<String>,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Group of reports at the gateway.
        #[json("reportGroup")]
        #[setter(with_report_group)]
        pub report_group: Option<String>,
        /// Password for reports at the gateway. Only in requests.
        #[json("reportPassword", sensitive)]
        #[setter(with_report_password)]
        pub report_password: Option<String>,
        /// Username for reports at the gateway.
        #[json("reportUser", sensitive)]
        #[setter(with_report_user)]
        pub report_user: Option<String>,
        /// Client identifier for Visa payouts.
        #[json("visaPayoutsClient")]
        #[setter(with_visa_payouts_client)]
        pub visa_payouts_client: Option<String>,
        /// Password for Visa payouts. Only in requests.
        #[json("visaPayoutsPassword", sensitive)]
        #[setter(with_visa_payouts_password)]
        pub visa_payouts_password: Option<String>,
    }
}

model! {
    /// Credentials of Dengi.
    #[new(value project_id: String, value public_key: String, value refund_key: String)]
    pub struct DengiCredentials {
        /// Identifier of the project at the gateway.
        #[json("projectId", required)]
        #[required_setter(with_project_id)]
        pub project_id: String,
        /// Public key of the merchant or the gateway. Only in requests.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// Key for refunds at the gateway. Only in requests.
        #[json("refundKey", required, sensitive)]
        #[required_setter(with_refund_key)]
        pub refund_key: String,
    }
}

model! {
    /// Credentials of Dimoco.
    #[new(value merchant_id: String, value order_id: OrderId, value password: String)]
    pub struct DimocoCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Identifier of the order at the gateway.
        #[json("orderId", required)]
        #[required_setter(with_order_id)]
        pub order_id: OrderId,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Credentials of dLocal.
    #[new(value secret_key: String, value x_login: String, value x_trans_key: String)]
    pub struct DLocalCredentials {
        /// Secret key for payouts at the gateway. Only in requests.
        #[json("payoutSecretKey", sensitive)]
        #[setter(with_payout_secret_key)]
        pub payout_secret_key: Option<String>,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// Login (`xLogin`) of the merchant at the gateway.
        #[json("xLogin", required, sensitive)]
        #[required_setter(with_x_login)]
        pub x_login: String,
        /// Login for payouts at the gateway.
        #[json("xPayoutLogin", sensitive)]
        #[setter(with_x_payout_login)]
        pub x_payout_login: Option<String>,
        /// Transaction key for payouts at the gateway.
        #[json("xPayoutTransKey", sensitive)]
        #[setter(with_x_payout_trans_key)]
        pub x_payout_trans_key: Option<String>,
        /// Transaction key (`xTransKey`) of the merchant at the gateway.
        #[json("xTransKey", required, sensitive)]
        #[required_setter(with_x_trans_key)]
        pub x_trans_key: String,
    }
}

model! {
    /// Credentials of Dragonphoenix, IpayOptions, Wallet88.
    #[new(value rcode: String, value sid: String)]
    pub struct RcodeSidCredentials {
        /// Secret code (`rcode`) of the merchant at the gateway. Only in requests.
        #[json("rcode", required, sensitive)]
        #[required_setter(with_rcode)]
        pub rcode: String,
        /// Site identifier (`sid`) of the merchant at the gateway.
        #[json("sid", required)]
        #[required_setter(with_sid)]
        pub sid: String,
    }
}

model! {
    /// Credentials of Dropayment.
    #[new(value endpoint_id: String, value login: String, value secret_key: String)]
    pub struct DropaymentCredentials {
        /// Identifier of the endpoint at the gateway.
        #[json("endpointId", required)]
        #[required_setter(with_endpoint_id)]
        pub endpoint_id: String,
        /// Login of the merchant at the gateway.
        #[json("login", required, sensitive)]
        #[required_setter(with_login)]
        pub login: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of Directa24.
    #[new(
        value
        secret_key:String,
        value
        web_pay_login:String,
        value
        web_pay_tran_key:String,
        value
        x_login:String,
        value
        x_tran_key:String
    )]
    pub struct Directa24Credentials {
        /// Login for payouts at the gateway.
        #[json("cashout_login", sensitive)]
        #[setter(with_cashout_login)]
        pub cashout_login: Option<String>,
        /// Password for payouts at the gateway. Only in requests.
        #[json("cashout_password", sensitive)]
        #[setter(with_cashout_password)]
        pub cashout_password: Option<String>,
        /// Access key for chargebacks at the gateway.
        #[json("chargebackAccessKey", sensitive)]
        #[setter(with_chargeback_access_key)]
        pub chargeback_access_key: Option<String>,
        /// Secret key for chargebacks at the gateway. Only in requests.
        #[json("chargebackSecretKey", sensitive)]
        #[setter(with_chargeback_secret_key)]
        pub chargeback_secret_key: Option<String>,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secret_key", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// Login for web payments at the gateway.
        #[json("web_pay_login", required, sensitive)]
        #[required_setter(with_web_pay_login)]
        pub web_pay_login: String,
        /// Transaction key for web payments at the gateway. Only in requests.
        #[json("web_pay_tran_key", required, sensitive)]
        #[required_setter(with_web_pay_tran_key)]
        pub web_pay_tran_key: String,
        /// Login of the merchant at the gateway.
        #[json("x_login", required, sensitive)]
        #[required_setter(with_x_login)]
        pub x_login: String,
        /// Transaction key of the merchant at the gateway. Only in requests.
        #[json("x_tran_key", required, sensitive)]
        #[required_setter(with_x_tran_key)]
        pub x_tran_key: String,
    }
}

model! {
    /// Credentials of EBANX.
    #[new(value integration_key: String)]
    pub struct EbanxCredentials {
        /// Integration key of the merchant at the gateway. Only in requests.
        #[json("integrationKey", required, sensitive)]
        #[required_setter(with_integration_key)]
        pub integration_key: String,
    }
}

model! {
    /// Credentials of EPG.
    #[new(
        value
        merchant_id:String,
        value
        merchant_key:String,
        value
        merchant_password:String,
        value
        product_id:ProductId
    )]
    pub struct EpgCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Key of the merchant at the gateway. Only in requests.
        #[json("merchantKey", required, sensitive)]
        #[required_setter(with_merchant_key)]
        pub merchant_key: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("merchantPassword", required, sensitive)]
        #[required_setter(with_merchant_password)]
        pub merchant_password: String,
        /// Identifier of the product.
        #[json("productId", required)]
        #[required_setter(with_product_id)]
        pub product_id: ProductId,
    }
}

model! {
    /// Credentials of EPro.
    #[new(value api_secret_key: String)]
    pub struct EProCredentials {
        /// Secret key for the API of the gateway. Only in requests.
        #[json("apiSecretKey", required, sensitive)]
        #[required_setter(with_api_secret_key)]
        pub api_secret_key: String,
    }
}

model! {
    /// Credentials of EcorePay.
    #[new(value account_auth: String, value account_id: String)]
    pub struct EcorePayCredentials {
        /// Authentication code of the account at the gateway. Only in requests.
        #[json("accountAuth", required, sensitive)]
        #[required_setter(with_account_auth)]
        pub account_auth: String,
        /// Identifier of the account at the gateway.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
    }
}

model! {
    /// Credentials of Elavon.
    #[new(value ssl_merchant_id: String, value ssl_pin: String, value ssl_user_id: String)]
    pub struct ElavonCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("ssl_merchant_id", required)]
        #[required_setter(with_ssl_merchant_id)]
        pub ssl_merchant_id: String,
        /// PIN of the merchant at the gateway. Only in requests.
        #[json("ssl_pin", required, sensitive)]
        #[required_setter(with_ssl_pin)]
        pub ssl_pin: String,
        /// Identifier of the user at the gateway.
        #[json("ssl_user_id", required, sensitive)]
        #[required_setter(with_ssl_user_id)]
        pub ssl_user_id: String,
    }
}

model! {
    /// Credentials of EMS.
    #[new(
        value
        client_certificate:String,
        value
        client_certificate_password:String,
        value
        password:String,
        value
        private_key:String,
        value
        private_key_password:String,
        value
        server_certificate:String,
        value
        store_id:String,
        value
        user_id:UserId
    )]
    pub struct EmsCredentials {
        /// Client certificate for connections to the gateway.
        #[json("clientCertificate", required, sensitive)]
        #[required_setter(with_client_certificate)]
        pub client_certificate: String,
        /// Password of the client certificate. Only in requests.
        #[json("clientCertificatePassword", required, sensitive)]
        #[required_setter(with_client_certificate_password)]
        pub client_certificate_password: String,
        /// Name of the merchant.
        #[json("merchantName")]
        #[setter(with_merchant_name)]
        pub merchant_name: Option<String>,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// Password of the private key. Only in requests.
        #[json("privateKeyPassword", required, sensitive)]
        #[required_setter(with_private_key_password)]
        pub private_key_password: String,
        /// Server certificate of the gateway.
        #[json("serverCertificate", required, sensitive)]
        #[required_setter(with_server_certificate)]
        pub server_certificate: String,
        /// Passphrase of the private key for SFTP access. Only in requests.
        #[json("sftpKeyPassphrase", sensitive)]
        #[setter(with_sftp_key_passphrase)]
        pub sftp_key_passphrase: Option<String>,
        /// Password for SFTP access to the gateway. Only in requests.
        #[json("sftpPassword", sensitive)]
        #[setter(with_sftp_password)]
        pub sftp_password: Option<String>,
        /// Private key for SFTP access to the gateway. Only in requests.
        #[json("sftpPrivateKey", sensitive)]
        #[setter(with_sftp_private_key)]
        pub sftp_private_key: Option<String>,
        /// Username for SFTP access to the gateway.
        #[json("sftpUsername", sensitive)]
        #[setter(with_sftp_username)]
        pub sftp_username: Option<String>,
        /// Identifier of the store at the gateway.
        #[json("storeId", required)]
        #[required_setter(with_store_id)]
        pub store_id: String,
        /// Identifier of the user at the gateway.
        #[json("userId", required, sensitive)]
        #[required_setter(with_user_id)]
        pub user_id: UserId,
    }
}

model! {
    /// Credentials of ePay, Neosurf.
    #[new(value merchant_id: String, value secret_key: String)]
    pub struct MerchantIdSecretKeyCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of Euteller, Inovio, Klarna, PayXpert.
    #[new(value password: String, value username: String)]
    pub struct PasswordUsernameCredentials {
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of Ezeebill.
    #[new(
        value
        access_id:String,
        value
        hash_key:String,
        value
        merchant_id:String,
        value
        operator_id:String,
        value
        password:String,
        value
        terminal_id:String
    )]
    pub struct EzeebillCredentials {
        /// Access identifier of the merchant at the gateway. Only in requests.
        #[json("accessId", required, sensitive)]
        #[required_setter(with_access_id)]
        pub access_id: String,
        /// Key for the hash of messages. Only in requests.
        #[json("hashKey", required, sensitive)]
        #[required_setter(with_hash_key)]
        pub hash_key: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Identifier of the operator at the gateway.
        #[json("operatorId", required)]
        #[required_setter(with_operator_id)]
        pub operator_id: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Identifier of the terminal at the gateway.
        #[json("terminalId", required)]
        #[required_setter(with_terminal_id)]
        pub terminal_id: String,
    }
}

model! {
    /// Credentials of eZeeWallet.
    #[new(value api_password: String, value api_username: String)]
    pub struct EZeeWalletCredentials {
        /// Password for the API of the gateway. Only in requests.
        #[json("apiPassword", required, sensitive)]
        #[required_setter(with_api_password)]
        pub api_password: String,
        /// Username for the API of the gateway. Only in requests.
        #[json("apiUsername", required, sensitive)]
        #[required_setter(with_api_username)]
        pub api_username: String,
    }
}

model! {
    /// Credentials of Finrax.
    #[new(value api_key: String, value api_secret: String, value business_id: String)]
    pub struct FinraxCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Secret for the API of the gateway. Only in requests.
        #[json("apiSecret", required, sensitive)]
        #[required_setter(with_api_secret)]
        pub api_secret: String,
        /// Identifier of the business at the gateway.
        #[json("businessId", required)]
        #[required_setter(with_business_id)]
        pub business_id: String,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", sensitive)]
        #[setter(with_public_key)]
        pub public_key: Option<String>,
    }
}

model! {
    /// Credentials of Flexepin, INOVAPAY.
    #[new(value api_key: String, value api_secret: String)]
    pub struct FlexepinCredentials {
        /// API key of the gateway.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Secret for the API of the gateway. Only in requests.
        #[json("apiSecret", required, sensitive)]
        #[required_setter(with_api_secret)]
        pub api_secret: String,
    }
}

model! {
    /// Credentials of Forte.
    #[new(
        value
        account_id:String,
        value
        api_access_id:String,
        value
        api_secret_key:String,
        value
        location_id:String
    )]
    pub struct ForteCredentials {
        /// Identifier of the account at the gateway.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
        /// Access identifier for the API of the gateway. Only in requests.
        #[json("apiAccessId", required, sensitive)]
        #[required_setter(with_api_access_id)]
        pub api_access_id: String,
        /// Secret key for the API of the gateway. Only in requests.
        #[json("apiSecretKey", required, sensitive)]
        #[required_setter(with_api_secret_key)]
        pub api_secret_key: String,
        /// Identifier of the location at the gateway.
        #[json("locationId", required)]
        #[required_setter(with_location_id)]
        pub location_id: String,
    }
}

model! {
    /// Credentials of FundSend, Realtime.
    #[new(value client_id: String, value secret_word: String)]
    pub struct ClientIdSecretWordCredentials {
        /// Identifier of the API client at the gateway.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// Secret word shared with the gateway. Only in requests.
        #[json("secretWord", required, sensitive)]
        #[required_setter(with_secret_word)]
        pub secret_word: String,
    }
}

model! {
    /// Credentials of GET.
    #[new(value account_id: String)]
    pub struct GetCredentials {
        /// Identifier of the account at the gateway.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
    }
}

model! {
    /// Credentials of Gigadat.
    #[new(value access_token: String, value campaign_id: String, value security_token: String)]
    pub struct GigadatCredentials {
        /// Access token for the API of the gateway. Only in requests.
        #[json("accessToken", required, sensitive)]
        #[required_setter(with_access_token)]
        pub access_token: String,
        /// Identifier of the campaign at the gateway.
        #[json("campaignId", required)]
        #[required_setter(with_campaign_id)]
        pub campaign_id: String,
        /// Security token of the merchant at the gateway. Only in requests.
        #[json("securityToken", required, sensitive)]
        #[required_setter(with_security_token)]
        pub security_token: String,
    }
}

model! {
    /// Credentials of GlobalOne.
    #[new(value shared_secret: String, value terminal_id: String)]
    pub struct GlobalOneCredentials {
        /// Secret shared with the gateway. Only in requests.
        #[json("sharedSecret", required, sensitive)]
        #[required_setter(with_shared_secret)]
        pub shared_secret: String,
        /// Identifier of the terminal at the gateway.
        #[json("terminalId", required)]
        #[required_setter(with_terminal_id)]
        pub terminal_id: String,
    }
}

model! {
    /// Credentials of Gooney.
    #[new(
        value
        api_key:String,
        value
        api_password:String,
        value
        api_secret:String,
        value
        api_user:String
    )]
    pub struct GooneyCredentials {
        /// API key of the gateway.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Password for the API of the gateway. Only in requests.
        #[json("apiPassword", required, sensitive)]
        #[required_setter(with_api_password)]
        pub api_password: String,
        /// Secret for the API of the gateway. Only in requests.
        #[json("apiSecret", required, sensitive)]
        #[required_setter(with_api_secret)]
        pub api_secret: String,
        /// Username for the API of the gateway.
        #[json("apiUser", required, sensitive)]
        #[required_setter(with_api_user)]
        pub api_user: String,
    }
}

model! {
    /// Credentials of Gpaysafe.
    #[new(value api_key: String)]
    pub struct GpaysafeCredentials {
        /// API key of the gateway.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
    }
}

model! {
    /// Credentials of Greenbox.
    #[new(value client_id: String, value client_secret: String, value location_id: String)]
    pub struct GreenboxCredentials {
        /// Identifier of the API client at the gateway.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// Secret of the API client at the gateway. Only in requests.
        #[json("clientSecret", required, sensitive)]
        #[required_setter(with_client_secret)]
        pub client_secret: String,
        /// Identifier of the location at the gateway.
        #[json("locationId", required)]
        #[required_setter(with_location_id)]
        pub location_id: String,
    }
}

model! {
    /// Credentials of HiPay.
    #[new(value api_password: String, value api_username: String)]
    pub struct HiPayCredentials {
        /// Password for the API of the gateway. Only in requests.
        #[json("apiPassword", required, sensitive)]
        #[required_setter(with_api_password)]
        pub api_password: String,
        /// Username for the API of the gateway.
        #[json("apiUsername", required, sensitive)]
        #[required_setter(with_api_username)]
        pub api_username: String,
    }
}

model! {
    /// Credentials of iCashOne, MuchBetterGateway, SaltarPay.
    #[new(value api_key: String, value secret_key: String)]
    pub struct ApiKeySecretKeyCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of ICEPAY.
    #[new(value merchant_id: String, value secret_key: String)]
    pub struct IcepayCredentials {
        /// Identifier of the merchant at the gateway. Only in requests.
        #[json("merchantId", required, sensitive)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of Ilixium.
    #[new(value account_id: String, value digest_password: String, value merchant_id: String)]
    pub struct IlixiumCredentials {
        /// Identifier of the account at the gateway.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
        /// Password for the digest of messages. Only in requests.
        #[json("digestPassword", required, sensitive)]
        #[required_setter(with_digest_password)]
        pub digest_password: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Passphrase of the private key for SFTP access. Only in requests.
        #[json("sftpKeyPassphrase", sensitive)]
        #[setter(with_sftp_key_passphrase)]
        pub sftp_key_passphrase: Option<String>,
        /// Private key for SFTP access to the gateway. Only in requests.
        #[json("sftpPrivateKey", sensitive)]
        #[setter(with_sftp_private_key)]
        pub sftp_private_key: Option<String>,
        /// Username for SFTP access to the gateway.
        #[json("sftpUsername", sensitive)]
        #[setter(with_sftp_username)]
        pub sftp_username: Option<String>,
    }
}

model! {
    /// Credentials of Ingenico.
    #[new(value api_key_id: ApiKeyId, value api_secret_key: String, value merchant_id: String)]
    pub struct IngenicoCredentials {
        /// Identifier of the API key at the gateway.
        #[json("apiKeyId", required)]
        #[required_setter(with_api_key_id)]
        pub api_key_id: ApiKeyId,
        /// Secret key for the API of the gateway. Only in requests.
        #[json("apiSecretKey", required, sensitive)]
        #[required_setter(with_api_secret_key)]
        pub api_secret_key: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// `true` to skip the fraud service of the gateway.
        #[json("skipFraudService")]
        #[plain_setter(with_skip_fraud_service: bool)]
        pub skip_fraud_service: Option<bool>,
    }
}

model! {
    /// Credentials of InstaDebit, MaxiCash, Powertranz, iDebit.
    #[new(value merchant_id: String, value password: String)]
    pub struct MerchantIdPasswordCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Credentials of Intuit.
    #[new(value client_id: String, value client_secret: String)]
    pub struct IntuitCredentials {
        /// Identifier of the API client at the gateway.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// Secret of the API client at the gateway. Only in requests.
        #[json("clientSecret", required, sensitive)]
        #[required_setter(with_client_secret)]
        pub client_secret: String,
    }
}

model! {
    /// Credentials of Isx.
    #[new(
        value
        api_client:String,
        value
        api_token:String,
        value
        merchant_id:String,
        value
        workflow:String
    )]
    pub struct IsxCredentials {
        /// API client at the gateway.
        #[json("apiClient", required)]
        #[required_setter(with_api_client)]
        pub api_client: String,
        /// Token for the API of the gateway. Only in requests.
        #[json("apiToken", required, sensitive)]
        #[required_setter(with_api_token)]
        pub api_token: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Workflow at the gateway.
        #[json("workflow", required)]
        #[required_setter(with_workflow)]
        pub workflow: String,
    }
}

model! {
    /// Credentials of JetPay.
    #[new(value terminal_id: String)]
    pub struct JetPayCredentials {
        /// Identifier of the terminal at the gateway.
        #[json("TerminalID", required)]
        #[required_setter(with_terminal_id)]
        pub terminal_id: String,
    }
}

model! {
    /// Credentials of Jeton.
    #[new(value api_key: String)]
    pub struct JetonCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Secret of the merchant at the gateway. Only in requests.
        #[json("secret", sensitive)]
        #[setter(with_secret)]
        pub secret: Option<String>,
    }
}

model! {
    /// Credentials of JPMOrbital, LaCore.
    #[new(value merchant_id: String, value password: String, value username: String)]
    pub struct MerchantIdPasswordUsernameCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of Khelocard.
    #[new(
        value
        api_key:String,
        value
        api_secret:String,
        value
        merchant_id:String,
        value
        referrer:String
    )]
    pub struct KhelocardCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Secret for the API of the gateway. Only in requests.
        #[json("apiSecret", required, sensitive)]
        #[required_setter(with_api_secret)]
        pub api_secret: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// URL of the referrer.
        #[json("referrer", required)]
        #[required_setter(with_referrer)]
        pub referrer: String,
    }
}

model! {
    /// Credentials of Konnektive.
    #[new(value login_id: String, value password: String)]
    pub struct KonnektiveCredentials {
        /// Login identifier of the merchant at the gateway.
        #[json("loginId", required, sensitive)]
        #[required_setter(with_login_id)]
        pub login_id: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Credentials of Kushki.
    #[new(value private_key: String)]
    pub struct KushkiCredentials {
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
    }
}

model! {
    /// Credentials of Limepay.
    #[new(value secret_key: String, value x_login: String, value x_trans_key: String)]
    pub struct LimepayCredentials {
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// Login (`xLogin`) of the merchant at the gateway.
        #[json("xLogin", required, sensitive)]
        #[required_setter(with_x_login)]
        pub x_login: String,
        /// Transaction key (`xTransKey`) of the merchant at the gateway.
        #[json("xTransKey", required, sensitive)]
        #[required_setter(with_x_trans_key)]
        pub x_trans_key: String,
    }
}

model! {
    /// Credentials of Loonio.
    #[new(value account_id: String, value password: String, value username: String)]
    pub struct LoonioCredentials {
        /// Identifier of the account at the gateway.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of LPG.
    #[new(value public_key: String, value secure_key: String)]
    pub struct LpgCredentials {
        /// Password for payouts at the gateway. Only in requests.
        #[json("payoutPassword", sensitive)]
        #[setter(with_payout_password)]
        pub payout_password: Option<String>,
        /// Username for payouts at the gateway. Only in requests.
        #[json("payoutUsername", sensitive)]
        #[setter(with_payout_username)]
        pub payout_username: Option<String>,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// Secure key of the merchant at the gateway. Only in requests.
        #[json("secureKey", required, sensitive)]
        #[required_setter(with_secure_key)]
        pub secure_key: String,
    }
}

model! {
    /// Credentials of MercadoPago.
    #[new(value access_token: String, value public_key: String)]
    pub struct MercadoPagoCredentials {
        /// Access token for the API of the gateway. Only in requests.
        #[json("accessToken", required, sensitive)]
        #[required_setter(with_access_token)]
        pub access_token: String,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
    }
}

model! {
    /// Credentials of MiFinity.
    #[new(
        value
        account_holder_id:String,
        value
        api_key:String,
        value
        mifinity_account_number:String
    )]
    pub struct MiFinityCredentials {
        /// Identifier of the account holder at the gateway.
        #[json("accountHolderId", required)]
        #[required_setter(with_account_holder_id)]
        pub account_holder_id: String,
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Identifier of the brand at the gateway.
        #[json("brandId")]
        #[setter(with_brand_id)]
        pub brand_id: Option<String>,
        /// Number of the merchant's account at MiFinity. Only in requests.
        #[json("mifinityAccountNumber", required, sensitive)]
        #[required_setter(with_mifinity_account_number)]
        pub mifinity_account_number: String,
    }
}

model! {
    /// Credentials of MobilePay.
    #[new(
        value
        client_id:String,
        value
        client_secret:String,
        value
        merchant_serial_number:String,
        value
        subscription_key:String
    )]
    pub struct MobilePayCredentials {
        /// Identifier of the API client at the gateway.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// Secret of the API client at the gateway. Only in requests.
        #[json("clientSecret", required, sensitive)]
        #[required_setter(with_client_secret)]
        pub client_secret: String,
        /// Serial number of the merchant at the gateway.
        #[json("merchantSerialNumber", required)]
        #[required_setter(with_merchant_serial_number)]
        pub merchant_serial_number: String,
        /// Subscription key for the API of the gateway.
        #[json("subscriptionKey", required, sensitive)]
        #[required_setter(with_subscription_key)]
        pub subscription_key: String,
    }
}

model! {
    /// Credentials of Moneris.
    #[new(value api_token: String, value store_id: String)]
    pub struct MonerisCredentials {
        /// Token for the API of the gateway. Only in requests.
        #[json("apiToken", required, sensitive)]
        #[required_setter(with_api_token)]
        pub api_token: String,
        /// Identifier of the store at the gateway.
        #[json("storeId", required)]
        #[required_setter(with_store_id)]
        pub store_id: String,
    }
}

model! {
    /// Credentials of Monolo, Naewe.
    #[new(value api_key: String, value business_id: String, value secret: String)]
    pub struct ApiKeyBusinessIdSecretCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Identifier of the business at the gateway.
        #[json("businessId", required)]
        #[required_setter(with_business_id)]
        pub business_id: String,
        /// Secret of the merchant at the gateway. Only in requests.
        #[json("secret", required, sensitive)]
        #[required_setter(with_secret)]
        pub secret: String,
    }
}

model! {
    /// Credentials of MonRem.
    #[new(
        value
        client_id:String,
        value
        client_secret:String,
        value
        password:String,
        value
        username:String
    )]
    pub struct MonRemCredentials {
        /// Identifier of the API client at the gateway.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// Secret of the API client at the gateway. Only in requests.
        #[json("clientSecret", required, sensitive)]
        #[required_setter(with_client_secret)]
        pub client_secret: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of MtaPay.
    #[new(value account_id: String, value md5key: String, value party_id: String)]
    pub struct MtaPayCredentials {
        /// Identifier of the account at the gateway.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
        /// MD5 key of the merchant at the gateway. Only in requests.
        #[json("md5key", required, sensitive)]
        #[required_setter(with_md5key)]
        pub md5key: String,
        /// Identifier of the party at the gateway.
        #[json("partyId", required)]
        #[required_setter(with_party_id)]
        pub party_id: String,
    }
}

model! {
    /// Credentials of MuchBetter.
    #[new(value api_key: String, value merchant_account_id: String)]
    pub struct MuchBetterCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Identifier of the merchant account at the gateway.
        #[json("merchantAccountId", required, sensitive)]
        #[required_setter(with_merchant_account_id)]
        pub merchant_account_id: String,
    }
}

model! {
    /// Credentials of NMI.
    #[new(value password: String, value username: String)]
    pub struct NmiCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", sensitive)]
        #[setter(with_api_key)]
        pub api_key: Option<String>,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of Netbanking.
    #[new(value midcode: String, value midsecret: String)]
    pub struct NetbankingCredentials {
        /// Code of the merchant (MID) at the gateway.
        #[json("midcode", required)]
        #[required_setter(with_midcode)]
        pub midcode: String,
        /// Secret of the merchant (MID) at the gateway. Only in requests.
        #[json("midsecret", required, sensitive)]
        #[required_setter(with_midsecret)]
        pub midsecret: String,
    }
}

model! {
    /// Credentials of Neteller.
    #[new(
        value
        paysafe_payments_api_password:String,
        value
        paysafe_payments_api_username:String
    )]
    pub struct NetellerCredentials {
        /// Password for the Paysafe Payments API. Only in requests.
        #[json("paysafePaymentsApiPassword", required, sensitive)]
        #[required_setter(with_paysafe_payments_api_password)]
        pub paysafe_payments_api_password: String,
        /// Username for the Paysafe Payments API.
        #[json("paysafePaymentsApiUsername", required, sensitive)]
        #[required_setter(with_paysafe_payments_api_username)]
        pub paysafe_payments_api_username: String,
    }
}

model! {
    /// Credentials of NGenius.
    #[new(value api_key: String, value outlet_id: String)]
    pub struct NGeniusCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Identifier of the outlet at the gateway.
        #[json("outletId", required)]
        #[required_setter(with_outlet_id)]
        pub outlet_id: String,
    }
}

model! {
    /// Credentials of NinjaWallet.
    #[new(value api_key: String, value passphrase: String, value secret: String)]
    pub struct NinjaWalletCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Passphrase of the merchant at the gateway. Only in requests.
        #[json("passphrase", required, sensitive)]
        #[required_setter(with_passphrase)]
        pub passphrase: String,
        /// Secret of the merchant at the gateway. Only in requests.
        #[json("secret", required, sensitive)]
        #[required_setter(with_secret)]
        pub secret: String,
    }
}

model! {
    /// Credentials of NordikCoin, OmniMatrix.
    #[new(value merchant_id: String, value secret: String)]
    pub struct MerchantIdSecretCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Secret of the merchant at the gateway. Only in requests.
        #[json("secret", required, sensitive)]
        #[required_setter(with_secret)]
        pub secret: String,
    }
}

model! {
    /// Credentials of NOWPayments.
    #[new(value api_key: String, value ipn_secret: String)]
    pub struct NowPaymentsCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Secret that verifies instant payment notifications (IPN). Only in requests.
        #[json("ipnSecret", required, sensitive)]
        #[required_setter(with_ipn_secret)]
        pub ipn_secret: String,
    }
}

model! {
    /// Credentials of NuaPay.
    #[new(
        value
        nua_pay_account_id:String,
        value
        nua_pay_api_key:String,
        value
        nua_pay_common_name:String,
        value
        nua_pay_originator_iban:String,
        value
        nua_pay_private_key:String,
        value
        nua_pay_serial_number:String
    )]
    pub struct NuaPayCredentials {
        /// Identifier of the account at NuaPay.
        #[json("nuaPayAccountId", required)]
        #[required_setter(with_nua_pay_account_id)]
        pub nua_pay_account_id: String,
        /// API key of NuaPay. Only in requests.
        #[json("nuaPayApiKey", required, sensitive)]
        #[required_setter(with_nua_pay_api_key)]
        pub nua_pay_api_key: String,
        /// Common name of the NuaPay certificate.
        #[json("nuaPayCommonName", required)]
        #[required_setter(with_nua_pay_common_name)]
        pub nua_pay_common_name: String,
        /// IBAN of the originator at NuaPay. Only in requests.
        #[json("nuaPayOriginatorIban", required, sensitive)]
        #[required_setter(with_nua_pay_originator_iban)]
        pub nua_pay_originator_iban: String,
        /// Private key for NuaPay. Only in requests.
        #[json("nuaPayPrivateKey", required, sensitive)]
        #[required_setter(with_nua_pay_private_key)]
        pub nua_pay_private_key: String,
        /// Serial number of the NuaPay certificate.
        #[json("nuaPaySerialNumber", required)]
        #[required_setter(with_nua_pay_serial_number)]
        pub nua_pay_serial_number: String,
    }
}

model! {
    /// Credentials of OchaPay.
    #[new(value api_password: String, value api_username: String, value secret_word: String)]
    pub struct OchaPayCredentials {
        /// Password for the API of the gateway. Only in requests.
        #[json("apiPassword", required, sensitive)]
        #[required_setter(with_api_password)]
        pub api_password: String,
        /// Username for the API of the gateway.
        #[json("apiUsername", required, sensitive)]
        #[required_setter(with_api_username)]
        pub api_username: String,
        /// Secret word shared with the gateway. Only in requests.
        #[json("secretWord", required, sensitive)]
        #[required_setter(with_secret_word)]
        pub secret_word: String,
    }
}

model! {
    /// Credentials of Onlineueberweisen.
    #[new(value api_key: String)]
    pub struct OnlineueberweisenCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Secret of the ISX service. Only in requests.
        #[json("isxSiinSecret", sensitive)]
        #[setter(with_isx_siin_secret)]
        pub isx_siin_secret: Option<String>,
        /// Identifier of the account at NuaPay.
        #[json("nuaPayAccountId")]
        #[setter(with_nua_pay_account_id)]
        pub nua_pay_account_id: Option<String>,
        /// API key of NuaPay. Only in requests.
        #[json("nuaPayApiKey", sensitive)]
        #[setter(with_nua_pay_api_key)]
        pub nua_pay_api_key: Option<String>,
    }
}

model! {
    /// Credentials of Pagadito.
    #[new(value uid: String, value wsk: String)]
    pub struct PagaditoCredentials {
        /// Unique identifier (UID) of the merchant at the gateway. Only in requests.
        #[json("uid", required, sensitive)]
        #[required_setter(with_uid)]
        pub uid: String,
        /// Key (WSK) for the web service of the gateway. Only in requests.
        #[json("wsk", required, sensitive)]
        #[required_setter(with_wsk)]
        pub wsk: String,
    }
}

model! {
    /// Credentials of Pagsmile.
    #[new(value app_id: String, value merchant_id: String, value secret_key: String)]
    pub struct PagsmileCredentials {
        /// Secret key for the API of the gateway. Only in requests.
        #[json("apiSecretKey", sensitive)]
        #[setter(with_api_secret_key)]
        pub api_secret_key: Option<String>,
        /// Identifier of the application at the gateway.
        #[json("appId", required)]
        #[required_setter(with_app_id)]
        pub app_id: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of Panamerican.
    #[new(value key: String, value password: String)]
    pub struct PanamericanCredentials {
        /// Key of the merchant at the gateway.
        #[json("key", required, sensitive)]
        #[required_setter(with_key)]
        pub key: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Credentials of PandaGateway.
    #[new(value api_code: String, value merchant_code: String, value sign_key: String)]
    pub struct PandaGatewayCredentials {
        /// API code of the merchant at the gateway.
        #[json("apiCode", required, sensitive)]
        #[required_setter(with_api_code)]
        pub api_code: String,
        /// Code of the merchant at the gateway.
        #[json("merchantCode", required)]
        #[required_setter(with_merchant_code)]
        pub merchant_code: String,
        /// Key for message signatures. Only in requests.
        #[json("signKey", required, sensitive)]
        #[required_setter(with_sign_key)]
        pub sign_key: String,
    }
}

model! {
    /// Credentials of ParamountCommerce.
    #[new(
        value
        app_id:String,
        value
        client_id:String,
        value
        client_secret:String,
        value
        merchant_id:String
    )]
    pub struct ParamountCommerceCredentials {
        /// Identifier of the application at the gateway.
        #[json("appId", required)]
        #[required_setter(with_app_id)]
        pub app_id: String,
        /// Identifier of the API client at the gateway.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// Secret of the API client at the gateway. Only in requests.
        #[json("clientSecret", required, sensitive)]
        #[required_setter(with_client_secret)]
        pub client_secret: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of ParamountEft.
    #[new(value merchant_id: String, value merchant_pass: String, value payee: String)]
    pub struct ParamountEftCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchant_id", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("merchant_pass", required, sensitive)]
        #[required_setter(with_merchant_pass)]
        pub merchant_pass: String,
        /// Payee of the payments.
        #[json("payee", required, sensitive)]
        #[required_setter(with_payee)]
        pub payee: String,
    }
}

model! {
    /// Credentials of ParamountInterac.
    #[new(value encryption_key: String, value merchant_id: String, value password: String)]
    pub struct ParamountInteracCredentials {
        /// Key for the encryption of messages. Only in requests.
        #[json("encryptionKey", required, sensitive)]
        #[required_setter(with_encryption_key)]
        pub encryption_key: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Credentials of Pay4Fun.
    #[new(value merchant_id: String, value merchant_key: String, value merchant_secret: String)]
    pub struct Pay4FunCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Key of the merchant at the gateway. Only in requests.
        #[json("merchantKey", required, sensitive)]
        #[required_setter(with_merchant_key)]
        pub merchant_key: String,
        /// Secret of the merchant at the gateway. Only in requests.
        #[json("merchantSecret", required, sensitive)]
        #[required_setter(with_merchant_secret)]
        pub merchant_secret: String,
    }
}

model! {
    /// Credentials of Paybilt.
    #[new(value api_key: String, value token_api_key: String, value token_id: String)]
    pub struct PaybiltCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// HMAC key for the authentication of messages. Only in requests.
        #[json("hmacKey", sensitive)]
        #[setter(with_hmac_key)]
        pub hmac_key: Option<String>,
        /// API key of the token at the gateway. Only in requests.
        #[json("tokenApiKey", required, sensitive)]
        #[required_setter(with_token_api_key)]
        pub token_api_key: String,
        /// Identifier of the token at the gateway.
        #[json("tokenId", required)]
        #[required_setter(with_token_id)]
        pub token_id: String,
    }
}

model! {
    /// Credentials of PayCash.
    #[new(value emisor: String, value token: String)]
    pub struct PayCashCredentials {
        /// Issuer identifier of the merchant at the gateway.
        #[json("emisor", required)]
        #[required_setter(with_emisor)]
        pub emisor: String,
        /// Token for the API of the gateway. Only in requests.
        #[json("token", required, sensitive)]
        #[required_setter(with_token)]
        pub token: String,
    }
}

model! {
    /// Credentials of PayClub.
    #[new(value account_number: String, value merchant_id: String, value sign_key: String)]
    pub struct PayClubCredentials {
        /// Number of the account at the gateway.
        #[json("accountNumber", required, sensitive)]
        #[required_setter(with_account_number)]
        pub account_number: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Key for message signatures. Only in requests.
        #[json("signKey", required, sensitive)]
        #[required_setter(with_sign_key)]
        pub sign_key: String,
    }
}

model! {
    /// Credentials of Paycly.
    #[new(value api_token: String, value website_id: WebsiteId)]
    pub struct PayclyCredentials {
        /// Token for the API of the gateway. Only in requests.
        #[json("apiToken", required, sensitive)]
        #[required_setter(with_api_token)]
        pub api_token: String,
        /// Identifier of the website. Only in requests.
        #[json("websiteId", required, sensitive)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
    }
}

model! {
    /// Credentials of PayEcards.
    #[new(value client_key: String, value password: String, value payment_url: String)]
    pub struct PayEcardsCredentials {
        /// Client key of the merchant at the gateway.
        #[json("clientKey", required, sensitive)]
        #[required_setter(with_client_key)]
        pub client_key: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// URL of the payment page.
        #[json("paymentUrl", required)]
        #[required_setter(with_payment_url)]
        pub payment_url: String,
    }
}

model! {
    /// Credentials of Paynote, SeamlessChex, VCreditos.
    #[new(value public_key: String, value secret_key: String)]
    pub struct PublicKeySecretKeyCredentials {
        /// Public key of the merchant or the gateway.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of PayPal.
    pub struct PayPalCredentials {
        /// Build notation (BN) code of the partner.
        #[json("partnerBnCode")]
        #[setter(with_partner_bn_code)]
        pub partner_bn_code: Option<String>,
        /// Client identifier of the partner.
        #[json("partnerClientId")]
        #[setter(with_partner_client_id)]
        pub partner_client_id: Option<String>,
        /// Identifier of the partner at the gateway.
        #[json("partnerId")]
        #[setter(with_partner_id)]
        pub partner_id: Option<String>,
        /// Secret of the partner. Only in requests.
        #[json("partnerSecret", sensitive)]
        #[setter(with_partner_secret)]
        pub partner_secret: Option<String>,
    }
}

model! {
    /// Credentials of Payeezy.
    #[new(
        value
        api_key:String,
        value
        api_secret:String,
        value
        merchant_id:String,
        value
        merchant_token:String
    )]
    pub struct PayeezyCredentials {
        /// API key of the gateway.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Secret for the API of the gateway. Only in requests.
        #[json("apiSecret", required, sensitive)]
        #[required_setter(with_api_secret)]
        pub api_secret: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Token of the merchant at the gateway. Only in requests.
        #[json("merchantToken", required, sensitive)]
        #[required_setter(with_merchant_token)]
        pub merchant_token: String,
    }
}

model! {
    /// Credentials of Payflow.
    #[new(value password: String, value user: String, value vendor: String)]
    pub struct PayflowCredentials {
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// User name of the merchant at the gateway.
        #[json("user", required, sensitive)]
        #[required_setter(with_user)]
        pub user: String,
        /// Vendor at the gateway.
        #[json("vendor", required)]
        #[required_setter(with_vendor)]
        pub vendor: String,
    }
}

model! {
    /// Credentials of PayGlocal.
    #[new(
        value
        merchant_id:String,
        value
        private_key:String,
        value
        private_key_id:String,
        value
        public_key:String,
        value
        public_key_id:String
    )]
    pub struct PayGlocalCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// Identifier of the private key at the gateway.
        #[json("privateKeyId", required)]
        #[required_setter(with_private_key_id)]
        pub private_key_id: String,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// Identifier of the public key at the gateway.
        #[json("publicKeyId", required)]
        #[required_setter(with_public_key_id)]
        pub public_key_id: String,
    }
}

model! {
    /// Credentials of PaymenTechnologies.
    #[new(
        value
        api_key:String,
        value
        authenticate_id:String,
        value
        authenticate_pw:String,
        value
        public_key:String,
        value
        secret_key:String
    )]
    pub struct PaymenTechnologiesCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Identifier for the authentication at the gateway.
        #[json("authenticateId", required, sensitive)]
        #[required_setter(with_authenticate_id)]
        pub authenticate_id: String,
        /// Password for the authentication at the gateway. Only in requests.
        #[json("authenticatePw", required, sensitive)]
        #[required_setter(with_authenticate_pw)]
        pub authenticate_pw: String,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of PaymentsOS.
    #[new(value app_id: String, value private_key: String, value public_key: String)]
    pub struct PaymentsOsCredentials {
        /// Identifier of the application at the gateway.
        #[json("appId", required)]
        #[required_setter(with_app_id)]
        pub app_id: String,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
    }
}

model! {
    /// Credentials of Payr, iCheque.
    #[new(value client_id: String, value secret_word: String)]
    pub struct PayrCredentials {
        /// Security token for the API of the gateway. Only in requests.
        #[json("apiSecurityToken", sensitive)]
        #[setter(with_api_security_token)]
        pub api_security_token: Option<String>,
        /// Identifier of the user for the API of the gateway.
        #[json("apiUserId", sensitive)]
        #[setter(with_api_user_id)]
        pub api_user_id: Option<String>,
        /// Identifier of the API client at the gateway.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// Secret word shared with the gateway. Only in requests.
        #[json("secretWord", required, sensitive)]
        #[required_setter(with_secret_word)]
        pub secret_word: String,
    }
}

model! {
    /// Credentials of PayRedeem.
    #[new(value api_key: String, value api_password: String, value api_user: String)]
    pub struct PayRedeemCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Password for the API of the gateway. Only in requests.
        #[json("apiPassword", required, sensitive)]
        #[required_setter(with_api_password)]
        pub api_password: String,
        /// Username for the API of the gateway.
        #[json("apiUser", required, sensitive)]
        #[required_setter(with_api_user)]
        pub api_user: String,
    }
}

model! {
    /// Credentials of PayRetailers, Piastrix, SparkPay.
    #[new(value secret_key: String, value shop_id: String)]
    pub struct SecretKeyShopIdCredentials {
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// Identifier of the shop at the gateway.
        #[json("shopId", required)]
        #[required_setter(with_shop_id)]
        pub shop_id: String,
    }
}

model! {
    /// Credentials of Paysafe.
    #[new(value account_num: String, value store_id: String, value store_pwd: String)]
    pub struct PaysafeCredentials {
        /// Number of the account at the gateway.
        #[json("accountNum", required, sensitive)]
        #[required_setter(with_account_num)]
        pub account_num: String,
        /// Identifier of the store at the gateway.
        #[json("storeId", required)]
        #[required_setter(with_store_id)]
        pub store_id: String,
        /// Password of the store at the gateway. Only in requests.
        #[json("storePwd", required, sensitive)]
        #[required_setter(with_store_pwd)]
        pub store_pwd: String,
    }
}

model! {
    /// Credentials of Paysafecard.
    #[new(value api_key: String)]
    pub struct PaysafecardCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// API key for reconciliation. Only in requests.
        #[json("reconciliationApiKey", sensitive)]
        #[setter(with_reconciliation_api_key)]
        pub reconciliation_api_key: Option<String>,
    }
}

model! {
    /// Credentials of PayTabs.
    #[new(value client_key: String, value profile_id: String, value server_key: String)]
    pub struct PayTabsCredentials {
        /// Client key of the merchant at the gateway.
        #[json("clientKey", required, sensitive)]
        #[required_setter(with_client_key)]
        pub client_key: String,
        /// Identifier of the profile at the gateway.
        #[json("profileId", required)]
        #[required_setter(with_profile_id)]
        pub profile_id: String,
        /// Server key of the merchant at the gateway. Only in requests.
        #[json("serverKey", required, sensitive)]
        #[required_setter(with_server_key)]
        pub server_key: String,
    }
}

model! {
    /// Credentials of PayU.
    #[new(value merchant_key: String, value merchant_salt: String)]
    pub struct PayUCredentials {
        /// Key of the merchant at the gateway.
        #[json("merchantKey", required, sensitive)]
        #[required_setter(with_merchant_key)]
        pub merchant_key: String,
        /// Salt of the merchant for the hash of messages. Only in requests.
        #[json("merchantSalt", required, sensitive)]
        #[required_setter(with_merchant_salt)]
        pub merchant_salt: String,
    }
}

model! {
    /// Credentials of PayULatam.
    #[new(
        value
        account_id:String,
        value
        api_key:String,
        value
        api_login:String,
        value
        merchant_id:String
    )]
    pub struct PayULatamCredentials {
        /// Identifier of the account at the gateway.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Login for the API of the gateway.
        #[json("apiLogin", required, sensitive)]
        #[required_setter(with_api_login)]
        pub api_login: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of Payvision.
    #[new(value member_guid: String, value member_id: String)]
    pub struct PayvisionCredentials {
        /// GUID of the member at the gateway. Only in requests.
        #[json("memberGuid", required, sensitive)]
        #[required_setter(with_member_guid)]
        pub member_guid: String,
        /// Identifier of the member at the gateway.
        #[json("memberId", required)]
        #[required_setter(with_member_id)]
        pub member_id: String,
    }
}

model! {
    /// Credentials of PharosPayments.
    #[new(
        value
        merchant_code:String,
        value
        password:String,
        value
        terminal_code:String,
        value
        username:String
    )]
    pub struct PharosPaymentsCredentials {
        /// Code of the merchant at the gateway.
        #[json("merchantCode", required)]
        #[required_setter(with_merchant_code)]
        pub merchant_code: String,
        /// Password of the merchant at the gateway.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Code of the terminal at the gateway.
        #[json("terminalCode", required)]
        #[required_setter(with_terminal_code)]
        pub terminal_code: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of Pin4Pay.
    #[new(
        value
        codigo_cliente:String,
        value
        key_value:String,
        value
        request_origin:String,
        value
        username:String
    )]
    pub struct Pin4PayCredentials {
        /// Client code of the merchant at the gateway.
        #[json("codigoCliente", required)]
        #[required_setter(with_codigo_cliente)]
        pub codigo_cliente: String,
        /// Value of the key at the gateway. Only in requests.
        #[json("keyValue", required, sensitive)]
        #[required_setter(with_key_value)]
        pub key_value: String,
        /// Origin of the requests to the gateway.
        #[json("requestOrigin", required)]
        #[required_setter(with_request_origin)]
        pub request_origin: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of Plugnpay.
    #[new(value publisher_name: String, value publisher_password: String)]
    pub struct PlugnpayCredentials {
        /// Name of the publisher at the gateway.
        #[json("publisher-name", required)]
        #[required_setter(with_publisher_name)]
        pub publisher_name: String,
        /// Password of the publisher at the gateway. Only in requests.
        #[json("publisher-password", required, sensitive)]
        #[required_setter(with_publisher_password)]
        pub publisher_password: String,
    }
}

model! {
    /// Credentials of PostFinance.
    #[new(
        value
        key_passphrase:String,
        value
        merchant_id:String,
        value
        private_key:String,
        value
        psp_id:String,
        value
        public_key:String,
        value
        sftp_key_passphrase:String,
        value
        sftp_private_key:String,
        value
        sftp_username:String
    )]
    pub struct PostFinanceCredentials {
        /// Passphrase of the private key. Only in requests.
        #[json("keyPassphrase", required, sensitive)]
        #[required_setter(with_key_passphrase)]
        pub key_passphrase: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// Identifier of the merchant at the payment service provider (PSP).
        #[json("pspId", required)]
        #[required_setter(with_psp_id)]
        pub psp_id: String,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// Passphrase of the private key for SFTP access. Only in requests.
        #[json("sftpKeyPassphrase", required, sensitive)]
        #[required_setter(with_sftp_key_passphrase)]
        pub sftp_key_passphrase: String,
        /// Private key for SFTP access to the gateway. Only in requests.
        #[json("sftpPrivateKey", required, sensitive)]
        #[required_setter(with_sftp_private_key)]
        pub sftp_private_key: String,
        /// Username for SFTP access to the gateway.
        #[json("sftpUsername", required, sensitive)]
        #[required_setter(with_sftp_username)]
        pub sftp_username: String,
    }
}

model! {
    /// Credentials of PSiGate.
    #[new(
        value
        client_api_key:String,
        value
        client_id:String,
        value
        password:String,
        value
        username:String
    )]
    pub struct PSiGateCredentials {
        /// API key of the client at the gateway. Only in requests.
        #[json("clientApiKey", required, sensitive)]
        #[required_setter(with_client_api_key)]
        pub client_api_key: String,
        /// Identifier of the API client at the gateway.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// Password for disputes at the gateway. Only in requests.
        #[json("disputePassword", sensitive)]
        #[setter(with_dispute_password)]
        pub dispute_password: Option<String>,
        /// Username for disputes at the gateway.
        #[json("disputeUsername", sensitive)]
        #[setter(with_dispute_username)]
        pub dispute_username: Option<String>,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of PPRO.
    #[new(
        value
        client_certificate:String,
        value
        contract_id:String,
        value
        login:String,
        value
        notification_secret:String,
        value
        password:String,
        value
        private_key:String,
        value
        private_key_password:String,
        value
        server_certificate:String,
        value
        shared_secret:String
    )]
    pub struct PproCredentials {
        /// Client certificate for connections to the gateway.
        #[json("clientCertificate", required, sensitive)]
        #[required_setter(with_client_certificate)]
        pub client_certificate: String,
        /// Identifier of the contract at the gateway.
        #[json("contractId", required)]
        #[required_setter(with_contract_id)]
        pub contract_id: String,
        /// Login of the merchant at the gateway.
        #[json("login", required, sensitive)]
        #[required_setter(with_login)]
        pub login: String,
        /// Secret that verifies notifications. Only in requests.
        #[json("notificationSecret", required, sensitive)]
        #[required_setter(with_notification_secret)]
        pub notification_secret: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// Password of the private key. Only in requests.
        #[json("privateKeyPassword", required, sensitive)]
        #[required_setter(with_private_key_password)]
        pub private_key_password: String,
        /// Server certificate of the gateway.
        #[json("serverCertificate", required, sensitive)]
        #[required_setter(with_server_certificate)]
        pub server_certificate: String,
        /// Secret shared with the gateway. Only in requests.
        #[json("sharedSecret", required, sensitive)]
        #[required_setter(with_shared_secret)]
        pub shared_secret: String,
    }
}

model! {
    /// Credentials of Rapyd.
    #[new(value access_key: String, value secret_key: String)]
    pub struct RapydCredentials {
        /// Access key of the merchant at the gateway.
        #[json("accessKey", required, sensitive)]
        #[required_setter(with_access_key)]
        pub access_key: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of RPN.
    #[new(value key: String, value mid: String)]
    pub struct RpnCredentials {
        /// Key of the merchant at the gateway. Only in requests.
        #[json("key", required, sensitive)]
        #[required_setter(with_key)]
        pub key: String,
        /// Identifier of the merchant (MID) at the gateway.
        #[json("mid", required)]
        #[required_setter(with_mid)]
        pub mid: String,
    }
}

model! {
    /// Credentials of Realex.
    #[new(
        value
        account:String,
        value
        merchant_id:String,
        value
        rebate_password:String,
        value
        secret_key:String
    )]
    pub struct RealexCredentials {
        /// Account at the gateway.
        #[json("account", required)]
        #[required_setter(with_account)]
        pub account: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Password for rebates at the gateway. Only in requests.
        #[json("rebatePassword", required, sensitive)]
        #[required_setter(with_rebate_password)]
        pub rebate_password: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of Redsys.
    #[new(value merchant_code: String, value secret_code: String)]
    pub struct RedsysCredentials {
        /// Code of the merchant at the gateway. Only in requests.
        #[json("merchantCode", required, sensitive)]
        #[required_setter(with_merchant_code)]
        pub merchant_code: String,
        /// Secret code of the merchant at the gateway. Only in requests.
        #[json("secretCode", required, sensitive)]
        #[required_setter(with_secret_code)]
        pub secret_code: String,
    }
}

model! {
    /// Credentials of Safecharge.
    #[new(value merchant_id: String, value secret_key: String, value site_id: String)]
    pub struct SafechargeCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// Identifier of the site at the gateway.
        #[json("siteId", required)]
        #[required_setter(with_site_id)]
        pub site_id: String,
    }
}

model! {
    /// Credentials of SMSVoucher.
    #[new(value app_id: String)]
    pub struct SmsVoucherCredentials {
        /// Identifier of the application at the gateway.
        #[json("AppId", required)]
        #[required_setter(with_app_id)]
        pub app_id: String,
    }
}

model! {
    /// Credentials of Sofort.
    #[new(value config_key: String)]
    pub struct SofortCredentials {
        /// Configuration key of the merchant at the gateway. Only in requests.
        #[json("configKey", required, sensitive)]
        #[required_setter(with_config_key)]
        pub config_key: String,
        /// Identifier of the account at NuaPay.
        #[json("nuaPayAccountId")]
        #[setter(with_nua_pay_account_id)]
        pub nua_pay_account_id: Option<String>,
        /// API key of NuaPay. Only in requests.
        #[json("nuaPayApiKey", sensitive)]
        #[setter(with_nua_pay_api_key)]
        pub nua_pay_api_key: Option<String>,
    }
}

model! {
    /// Credentials of Sagepay.
    #[new(value m_id: String, value m_key: String)]
    pub struct SagepayCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("M_ID", required)]
        #[required_setter(with_m_id)]
        pub m_id: String,
        /// Key of the merchant at the gateway. Only in requests.
        #[json("M_KEY", required, sensitive)]
        #[required_setter(with_m_key)]
        pub m_key: String,
    }
}

model! {
    /// Credentials of SecureTrading.
    #[new(value password: String, value username: String, value website_id: WebsiteId)]
    pub struct SecureTradingCredentials {
        /// Password for notifications. Only in requests.
        #[json("notificationPassword", sensitive)]
        #[setter(with_notification_password)]
        pub notification_password: Option<String>,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
    }
}

model! {
    /// Credentials of SecurionPay.
    #[new(value secret_api_key: String)]
    pub struct SecurionPayCredentials {
        /// Secret API key of the gateway. Only in requests.
        #[json("secretApiKey", required, sensitive)]
        #[required_setter(with_secret_api_key)]
        pub secret_api_key: String,
    }
}

model! {
    /// Credentials of Skrill.
    #[new(value account_email: String, value secret_word: String)]
    pub struct SkrillCredentials {
        /// Email address of the account at the gateway.
        #[json("accountEmail", required, sensitive)]
        #[required_setter(with_account_email)]
        pub account_email: String,
        /// Identifiers of the accounts per currency.
        #[json("currencyAccountIds")]
        #[setter(with_currency_account_ids)]
        pub currency_account_ids: Option<String>,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId")]
        #[setter(with_merchant_id)]
        pub merchant_id: Option<String>,
        /// Password for the merchant query interface (MQI). Only in requests.
        #[json("mqiPassword", sensitive)]
        #[setter(with_mqi_password)]
        pub mqi_password: Option<String>,
        /// Secret word shared with the gateway. Only in requests.
        #[json("secretWord", required, sensitive)]
        #[required_setter(with_secret_word)]
        pub secret_word: String,
    }
}

model! {
    /// Credentials of SmartInvoice.
    #[new(value application_id: ApplicationId, value merchant_id: String)]
    pub struct SmartInvoiceCredentials {
        /// Identifier of the application at the gateway. Only in requests.
        #[json("applicationId", required, sensitive)]
        #[required_setter(with_application_id)]
        pub application_id: ApplicationId,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of Splitit.
    #[new(value password: String, value terminal_id: String, value username: String)]
    pub struct SplititCredentials {
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Identifier of the terminal at the gateway.
        #[json("terminalId", required)]
        #[required_setter(with_terminal_id)]
        pub terminal_id: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of STPMexico.
    #[new(
        value
        bank_account_number:String,
        plain
        bank_id:i64,
        value
        beneficiary_name:String,
        value
        company_name:String,
        value
        key_passphrase:String,
        value
        private_key:String
    )]
    pub struct StpMexicoCredentials {
        /// Number of the bank account.
        #[json("bankAccountNumber", required, sensitive)]
        #[required_setter(with_bank_account_number)]
        pub bank_account_number: String,
        /// Code of the bank at STP Mexico.
        #[json("bankId", required)]
        #[plain_setter(with_bank_id: i64)]
        pub bank_id: i64,
        /// Name of the beneficiary.
        #[json("beneficiaryName", required, sensitive)]
        #[required_setter(with_beneficiary_name)]
        pub beneficiary_name: String,
        /// Name of the company at the gateway.
        #[json("companyName", required)]
        #[required_setter(with_company_name)]
        pub company_name: String,
        /// Passphrase of the private key. Only in requests.
        #[json("keyPassphrase", required, sensitive)]
        #[required_setter(with_key_passphrase)]
        pub key_passphrase: String,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
    }
}

model! {
    /// Credentials of Stripe.
    pub struct StripeCredentials {
        /// Client identifier at Stripe.
        #[json("stripeClientId")]
        #[setter(with_stripe_client_id)]
        pub stripe_client_id: Option<String>,
        /// Secret key at Stripe. Only in requests.
        #[json("stripeSecret", sensitive)]
        #[setter(with_stripe_secret)]
        pub stripe_secret: Option<String>,
    }
}

model! {
    /// Credentials of Tabby.
    #[new(value merchant_code: String, value public_key: String)]
    pub struct TabbyCredentials {
        /// Code of the merchant at the gateway.
        #[json("merchantCode", required)]
        #[required_setter(with_merchant_code)]
        pub merchant_code: String,
        /// Public key of the merchant or the gateway. Only in requests.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", sensitive)]
        #[setter(with_secret_key)]
        pub secret_key: Option<String>,
    }
}

model! {
    /// Credentials of Telr.
    #[new(
        value
        hosted_page_authentication_key:String,
        value
        merchant_id:String,
        value
        service_api_key:String,
        value
        store_id:String
    )]
    pub struct TelrCredentials {
        /// Authentication key of the hosted page. Only in requests.
        #[json("hostedPageAuthenticationKey", required, sensitive)]
        #[required_setter(with_hosted_page_authentication_key)]
        pub hosted_page_authentication_key: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// API key of the remote interface. Only in requests.
        #[json("remoteApiKey", sensitive)]
        #[setter(with_remote_api_key)]
        pub remote_api_key: Option<String>,
        /// API key of the service interface. Only in requests.
        #[json("serviceApiKey", required, sensitive)]
        #[required_setter(with_service_api_key)]
        pub service_api_key: String,
        /// Identifier of the store at the gateway.
        #[json("storeId", required)]
        #[required_setter(with_store_id)]
        pub store_id: String,
    }
}

model! {
    /// Credentials of Triple000.
    #[new(value password: String, value secret_word: String, value username: String)]
    pub struct Triple000Credentials {
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Secret word shared with the gateway. Only in requests.
        #[json("secretWord", required, sensitive)]
        #[required_setter(with_secret_word)]
        pub secret_word: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of Truevo.
    #[new(value mid: String, value tid: String, value token: String)]
    pub struct TruevoCredentials {
        /// Secret that verifies instant payment notifications (IPN). Only in requests.
        #[json("ipnSecret", sensitive)]
        #[setter(with_ipn_secret)]
        pub ipn_secret: Option<String>,
        /// Name of the merchant.
        #[json("merchantName")]
        #[setter(with_merchant_name)]
        pub merchant_name: Option<String>,
        /// Identifier of the merchant (MID) at the gateway.
        #[json("mid", required)]
        #[required_setter(with_mid)]
        pub mid: String,
        /// Passphrase of the private key for SFTP access. Only in requests.
        #[json("sftpKeyPassphrase", sensitive)]
        #[setter(with_sftp_key_passphrase)]
        pub sftp_key_passphrase: Option<String>,
        /// Private key for SFTP access to the gateway. Only in requests.
        #[json("sftpPrivateKey", sensitive)]
        #[setter(with_sftp_private_key)]
        pub sftp_private_key: Option<String>,
        /// Username for SFTP access to the gateway.
        #[json("sftpUsername", sensitive)]
        #[setter(with_sftp_username)]
        pub sftp_username: Option<String>,
        /// Identifier of the terminal (TID) at the gateway.
        #[json("tid", required)]
        #[required_setter(with_tid)]
        pub tid: String,
        /// Token for the API of the gateway. Only in requests.
        #[json("token", required, sensitive)]
        #[required_setter(with_token)]
        pub token: String,
    }
}

model! {
    /// Credentials of TrustsPay.
    #[new(value gateway_no: String, value merchant_no: String, value signkey: String)]
    pub struct TrustsPayCredentials {
        /// Number of the gateway.
        #[json("gatewayNo", required)]
        #[required_setter(with_gateway_no)]
        pub gateway_no: String,
        /// Number of the merchant at the gateway.
        #[json("merchantNo", required)]
        #[required_setter(with_merchant_no)]
        pub merchant_no: String,
        /// Key for message signatures. Only in requests.
        #[json("signkey", required, sensitive)]
        #[required_setter(with_signkey)]
        pub signkey: String,
    }
}

model! {
    /// Credentials of Trustly.
    #[new(
        value
        password:String,
        value
        private_key:String,
        value
        public_key:String,
        value
        username:String
    )]
    pub struct TrustlyCredentials {
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of TWINT.
    #[new(
        value
        cash_register_id:String,
        value
        key_passphrase:String,
        value
        private_key:String,
        value
        public_key:String,
        value
        store_uuid:String
    )]
    pub struct TwintCredentials {
        /// Identifier of the cash register at the gateway.
        #[json("cashRegisterId", required)]
        #[required_setter(with_cash_register_id)]
        pub cash_register_id: String,
        /// Passphrase of the private key. Only in requests.
        #[json("keyPassphrase", required, sensitive)]
        #[required_setter(with_key_passphrase)]
        pub key_passphrase: String,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// UUID of the store at the gateway.
        #[json("storeUuid", required)]
        #[required_setter(with_store_uuid)]
        pub store_uuid: String,
    }
}

model! {
    /// Credentials of Unlimit.
    #[new(value ipn_secret: String, value password: String, value terminal_id: String)]
    pub struct UnlimitCredentials {
        /// Secret that verifies instant payment notifications (IPN). Only in requests.
        #[json("ipnSecret", required, sensitive)]
        #[required_setter(with_ipn_secret)]
        pub ipn_secret: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Identifier of the terminal at the gateway.
        #[json("terminalId", required)]
        #[required_setter(with_terminal_id)]
        pub terminal_id: String,
    }
}

model! {
    /// Credentials of UPayCard.
    #[new(value key: String, value receiver_account: String, value secret: String)]
    pub struct UPayCardCredentials {
        /// Key of the merchant at the gateway. Only in requests.
        #[json("key", required, sensitive)]
        #[required_setter(with_key)]
        pub key: String,
        /// Account of the recipient at the gateway.
        #[json("receiver_account", required, sensitive)]
        #[required_setter(with_receiver_account)]
        pub receiver_account: String,
        /// Secret of the merchant at the gateway. Only in requests.
        #[json("secret", required, sensitive)]
        #[required_setter(with_secret)]
        pub secret: String,
    }
}

model! {
    /// Credentials of USAePay.
    #[new(value pin: String, value source_key: String)]
    pub struct UsAePayCredentials {
        /// PIN of the merchant at the gateway. Only in requests.
        #[json("pin", required, sensitive)]
        #[required_setter(with_pin)]
        pub pin: String,
        /// Source key of the merchant at the gateway. Only in requests.
        #[json("sourceKey", required, sensitive)]
        #[required_setter(with_source_key)]
        pub source_key: String,
    }
}

model! {
    /// Credentials of VantivLitle.
    #[new(value merchant_id: String, value password: String, value username: String)]
    pub struct VantivLitleCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Username of the merchant at the gateway.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of VegaWallet.
    #[new(value merchant_id: String, value password: String)]
    pub struct VegaWalletCredentials {
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Password for payouts at the gateway. Only in requests.
        #[json("payoutPassword", sensitive)]
        #[setter(with_payout_password)]
        pub payout_password: Option<String>,
    }
}

model! {
    /// Credentials of Viva.
    #[new(
        value
        api_key:String,
        value
        client_id:String,
        value
        client_secret:String,
        value
        ipn_key:String,
        value
        merchant_id:String
    )]
    pub struct VivaCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// Identifier of the API client at the gateway.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// Secret of the API client at the gateway. Only in requests.
        #[json("clientSecret", required, sensitive)]
        #[required_setter(with_client_secret)]
        pub client_secret: String,
        /// Key for instant payment notifications (IPN).
        #[json("ipnKey", required, sensitive)]
        #[required_setter(with_ipn_key)]
        pub ipn_key: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of Walpay.
    #[new(value merchant_name: String, value merchant_pin: String)]
    pub struct WalpayCredentials {
        /// Name of the merchant.
        #[json("merchantName", required)]
        #[required_setter(with_merchant_name)]
        pub merchant_name: String,
        /// PIN of the merchant at the gateway. Only in requests.
        #[json("merchantPin", required, sensitive)]
        #[required_setter(with_merchant_pin)]
        pub merchant_pin: String,
    }
}

model! {
    /// Credentials of WesternUnion.
    #[new(
        value
        certificate_common_name:String,
        value
        certificate_serial_number:String,
        value
        client_id:String
    )]
    pub struct WesternUnionCredentials {
        /// Common name of the certificate.
        #[json("certificateCommonName", required)]
        #[required_setter(with_certificate_common_name)]
        pub certificate_common_name: String,
        /// Serial number of the certificate.
        #[json("certificateSerialNumber", required)]
        #[required_setter(with_certificate_serial_number)]
        pub certificate_serial_number: String,
        /// Identifier of the API client at the gateway.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
    }
}

model! {
    /// Credentials of Wirecard.
    #[new(
        value
        business_signature:String,
        plain
        delay:i64,
        value
        merchant_password:String,
        value
        merchant_username:String
    )]
    pub struct WirecardCredentials {
        /// Signature of the business at the gateway. Only in requests.
        #[json("businessSignature", required, sensitive)]
        #[required_setter(with_business_signature)]
        pub business_signature: String,
        /// Delay at the gateway, as a number.
        #[json("delay", required)]
        #[plain_setter(with_delay: i64)]
        pub delay: i64,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("merchantPassword", required, sensitive)]
        #[required_setter(with_merchant_password)]
        pub merchant_password: String,
        /// Username of the merchant at the gateway.
        #[json("merchantUsername", required, sensitive)]
        #[required_setter(with_merchant_username)]
        pub merchant_username: String,
        /// Private key for SFTP access to the gateway. Only in requests.
        #[json("sftpPrivateKey", sensitive)]
        #[setter(with_sftp_private_key)]
        pub sftp_private_key: Option<String>,
        /// Username for SFTP access to the gateway.
        #[json("sftpUsername", sensitive)]
        #[setter(with_sftp_username)]
        pub sftp_username: Option<String>,
    }
}

model! {
    /// Credentials of WorldlineAtosFrankfurt.
    #[new(
        value
        acquiring_institution_identification_code:String,
        value
        card_acceptor_id_code:String,
        value
        mpg_id:String
    )]
    pub struct WorldlineAtosFrankfurtCredentials {
        /// Identification code of the acquiring institution.
        #[json("acquiringInstitutionIdentificationCode", required)]
        #[required_setter(with_acquiring_institution_identification_code)]
        pub acquiring_institution_identification_code: String,
        /// Identification code of the card acceptor.
        #[json("cardAcceptorIdCode", required)]
        #[required_setter(with_card_acceptor_id_code)]
        pub card_acceptor_id_code: String,
        /// Client certificate for connections to the gateway. Only in requests.
        #[json("clientCertificate", sensitive)]
        #[setter(with_client_certificate)]
        pub client_certificate: Option<String>,
        /// Identifier of the MPG at the gateway.
        #[json("mpgId", required)]
        #[required_setter(with_mpg_id)]
        pub mpg_id: String,
        /// Private key of the merchant. Only in requests.
        #[json("privateKey", sensitive)]
        #[setter(with_private_key)]
        pub private_key: Option<String>,
    }
}

model! {
    /// Credentials of Worldpay.
    #[new(value merchant_code: String, value merchant_password: String)]
    pub struct WorldpayCredentials {
        /// Password for alternative payments. Only in requests.
        #[json("alternativePaymentsPassword", sensitive)]
        #[setter(with_alternative_payments_password)]
        pub alternative_payments_password: Option<String>,
        /// Username for alternative payments.
        #[json("alternativePaymentsUsername", sensitive)]
        #[setter(with_alternative_payments_username)]
        pub alternative_payments_username: Option<String>,
        /// Code of the merchant at the gateway. Only in requests.
        #[json("merchantCode", required, sensitive)]
        #[required_setter(with_merchant_code)]
        pub merchant_code: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("merchantPassword", required, sensitive)]
        #[required_setter(with_merchant_password)]
        pub merchant_password: String,
        /// Code of the merchant for payouts. Only in requests.
        #[json("payoutMerchantCode", sensitive)]
        #[setter(with_payout_merchant_code)]
        pub payout_merchant_code: Option<String>,
        /// Password of the merchant for payouts. Only in requests.
        #[json("payoutMerchantPassword", sensitive)]
        #[setter(with_payout_merchant_password)]
        pub payout_merchant_password: Option<String>,
        /// Passphrase of the private key for SFTP access. Only in requests.
        #[json("sftpKeyPassphrase", sensitive)]
        #[setter(with_sftp_key_passphrase)]
        pub sftp_key_passphrase: Option<String>,
        /// Private key for SFTP access to the gateway. Only in requests.
        #[json("sftpPrivateKey", sensitive)]
        #[setter(with_sftp_private_key)]
        pub sftp_private_key: Option<String>,
        /// Username for SFTP access to the gateway.
        #[json("sftpUsername", sensitive)]
        #[setter(with_sftp_username)]
        pub sftp_username: Option<String>,
    }
}

model! {
    /// Credentials of Zotapay.
    #[new(
        value
        endpoint_id:String,
        value
        merchant_id:String,
        value
        merchant_secret_key:String
    )]
    pub struct ZotapayCredentials {
        /// Identifier of the endpoint at the gateway.
        #[json("endpointId", required)]
        #[required_setter(with_endpoint_id)]
        pub endpoint_id: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("merchantSecretKey", required, sensitive)]
        #[required_setter(with_merchant_secret_key)]
        pub merchant_secret_key: String,
    }
}

model! {
    /// Credentials of eMerchantPay.
    pub struct EMerchantPayCredentials {
        /// API key of the gateway. Only in requests.
        #[json("apiKey", sensitive)]
        #[setter(with_api_key)]
        pub api_key: Option<String>,
        /// Identifier of the API client at the gateway.
        #[json("clientId")]
        #[setter(with_client_id)]
        pub client_id: Option<String>,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", sensitive)]
        #[setter(with_password)]
        pub password: Option<String>,
        /// Token for the API of the gateway.
        #[json("token", sensitive)]
        #[setter(with_token)]
        pub token: Option<String>,
        /// Username of the merchant at the gateway.
        #[json("username", sensitive)]
        #[setter(with_username)]
        pub username: Option<String>,
    }
}

model! {
    /// Credentials of ecoPayz, ecoPayzTurkey.
    #[new(
        value
        merchant_account_number:String,
        value
        merchant_password:String,
        value
        payment_page_id:String
    )]
    pub struct MerchantAccountNumberMerchantPasswordPaymentPageIdCredentials {
        /// Number of the merchant account at the gateway.
        #[json("merchantAccountNumber", required, sensitive)]
        #[required_setter(with_merchant_account_number)]
        pub merchant_account_number: String,
        /// Password of the merchant at the gateway. Only in requests.
        #[json("merchantPassword", required, sensitive)]
        #[required_setter(with_merchant_password)]
        pub merchant_password: String,
        /// Identifier of the payment page at the gateway.
        #[json("paymentPageId", required)]
        #[required_setter(with_payment_page_id)]
        pub payment_page_id: String,
    }
}

model! {
    /// Credentials of iCanPay.
    #[new(
        value
        authenticate_id:String,
        value
        authenticate_pw:String,
        value
        public_key:String,
        value
        secret_key:String
    )]
    pub struct ICanPayCredentials {
        /// Identifier for the authentication at the gateway.
        #[json("authenticateId", required, sensitive)]
        #[required_setter(with_authenticate_id)]
        pub authenticate_id: String,
        /// Password for the authentication at the gateway. Only in requests.
        #[json("authenticatePw", required, sensitive)]
        #[required_setter(with_authenticate_pw)]
        pub authenticate_pw: String,
        /// Public key of the merchant or the gateway.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// Secret key of the merchant at the gateway. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of vegaaH.
    #[new(value password: String, value terminal_id: String)]
    pub struct VegaaHCredentials {
        /// Password of the merchant at the gateway. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Identifier of the terminal at the gateway.
        #[json("terminalId", required)]
        #[required_setter(with_terminal_id)]
        pub terminal_id: String,
    }
}

model! {
    /// Credentials of XPay.
    #[new(value encryption_key: String, value merchant_id: String)]
    pub struct XPayCredentials {
        /// Key for the encryption of messages. Only in requests.
        #[json("encryptionKey", required, sensitive)]
        #[required_setter(with_encryption_key)]
        pub encryption_key: String,
        /// Identifier of the merchant at the gateway.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

parent_union! {
    /// Credentials of a gateway account, in the form of its gateway.
    #[parent_tag("gatewayName")]
    pub enum GatewayCredentials {
        #[json("A1Gateway")]
        A1GatewayCredentials,
        #[json("ACI", "Prosa")]
        AccessTokenEntityIdCredentials,
        #[json("Adyen")]
        AdyenCredentials,
        #[json("Aera")]
        AeraCredentials,
        #[json("Aircash")]
        AircashCredentials,
        #[json("Airpay")]
        AirpayCredentials,
        #[json("Airwallex")]
        AirwallexCredentials,
        #[json("AmazonPay")]
        AmazonPayCredentials,
        #[json("AmexVPC")]
        AmexVpcCredentials,
        #[json("Antom")]
        AntomCredentials,
        #[json("ApcoPay")]
        ApcoPayCredentials,
        #[json("AsiaPay")]
        AsiaPayCredentials,
        #[json("AsiaPaymentGateway")]
        AsiaPaymentGatewayCredentials,
        #[json("AstroPayCard")]
        AstroPayCardCredentials,
        #[json("AuthorizeNet")]
        AuthorizeNetCredentials,
        #[json("Awepay")]
        AwepayCredentials,
        #[json("Bambora")]
        BamboraCredentials,
        #[json("BankSEND", "ezyEFT", "loonie")]
        MerchantIdMerchantTokenCredentials,
        #[json("BitPay")]
        BitPayCredentials,
        #[json("BlueSnap")]
        BlueSnapCredentials,
        #[json("BraintreePayments")]
        BraintreePaymentsCredentials,
        #[json("Buckaroo")]
        BuckarooCredentials,
        #[json("BVNK")]
        BvnkCredentials,
        #[json("CASHlib")]
        CasHlibCredentials,
        #[json("CODVoucher", "gate2way")]
        ApiKeyApiSecretCredentials,
        #[json(
            "Coinbase",
            "Circle",
            "Clearhaus",
            "Conekta",
            "FinTecSystems",
            "GoCardless",
            "IMerchant",
            "Mollie",
            "MyFatoorah",
            "OnRamp",
            "Orbital",
            "PayCom",
            "PaymentAsia",
            "Paymero",
            "Paysafecash",
            "Quickpay",
            "Rotessa",
            "ToditoCash",
            "Txn"
        )]
        ApiKeyCredentials,
        #[json("CoinGate")]
        CoinGateCredentials,
        #[json("CoinPayments")]
        CoinPaymentsCredentials,
        #[json("Cardknox")]
        CardknoxCredentials,
        #[json("Cashflows")]
        CashflowsCredentials,
        #[json("Cashterminal", "EasyPayDirect", "Payper")]
        SecretKeyCredentials,
        #[json("CashToCode")]
        CashToCodeCredentials,
        #[json("CauriPayment")]
        CauriPaymentCredentials,
        #[json("Cayan")]
        CayanCredentials,
        #[json("CCAvenue")]
        CcAvenueCredentials,
        #[json("Chase")]
        ChaseCredentials,
        #[json("CheckoutCom")]
        CheckoutComCredentials,
        #[json("Chillstock")]
        ChillstockCredentials,
        #[json("Citadel")]
        CitadelCredentials,
        #[json("Cleo")]
        CleoCredentials,
        #[json("Coppr")]
        CopprCredentials,
        #[json("Credorax")]
        CredoraxCredentials,
        #[json("Cryptomus", "Zimpler")]
        ApiKeyMerchantIdCredentials,
        #[json("Cryptonator")]
        CryptonatorCredentials,
        #[json("CyberSource")]
        CyberSourceCredentials,
        #[json("DataCash")]
        DataCashCredentials,
        #[json("Dengi")]
        DengiCredentials,
        #[json("Dimoco")]
        DimocoCredentials,
        #[json("dLocal")]
        DLocalCredentials,
        #[json("Dragonphoenix", "IpayOptions", "Wallet88")]
        RcodeSidCredentials,
        #[json("Dropayment")]
        DropaymentCredentials,
        #[json("Directa24")]
        Directa24Credentials,
        #[json("EBANX")]
        EbanxCredentials,
        #[json("EPG")]
        EpgCredentials,
        #[json("EPro")]
        EProCredentials,
        #[json("EcorePay")]
        EcorePayCredentials,
        #[json("Elavon")]
        ElavonCredentials,
        #[json("EMS")]
        EmsCredentials,
        #[json("ePay", "Neosurf")]
        MerchantIdSecretKeyCredentials,
        #[json("Euteller", "Inovio", "Klarna", "PayXpert")]
        PasswordUsernameCredentials,
        #[json("Ezeebill")]
        EzeebillCredentials,
        #[json("eZeeWallet")]
        EZeeWalletCredentials,
        #[json("Finrax")]
        FinraxCredentials,
        #[json("Flexepin", "INOVAPAY")]
        FlexepinCredentials,
        #[json("Forte")]
        ForteCredentials,
        #[json("FundSend", "Realtime")]
        ClientIdSecretWordCredentials,
        #[json("GET")]
        GetCredentials,
        #[json("Gigadat")]
        GigadatCredentials,
        #[json("GlobalOne", "GlobalOnePay")]
        GlobalOneCredentials,
        #[json("Gooney")]
        GooneyCredentials,
        #[json("Gpaysafe")]
        GpaysafeCredentials,
        #[json("Greenbox")]
        GreenboxCredentials,
        #[json("HiPay")]
        HiPayCredentials,
        #[json("iCashOne", "MuchBetterGateway", "SaltarPay")]
        ApiKeySecretKeyCredentials,
        #[json("ICEPAY")]
        IcepayCredentials,
        #[json("Ilixium")]
        IlixiumCredentials,
        #[json("Ingenico")]
        IngenicoCredentials,
        #[json("InstaDebit", "MaxiCash", "Powertranz", "iDebit")]
        MerchantIdPasswordCredentials,
        #[json("Intuit")]
        IntuitCredentials,
        #[json("Isx")]
        IsxCredentials,
        #[json("JetPay")]
        JetPayCredentials,
        #[json("Jeton")]
        JetonCredentials,
        #[json("JPMOrbital", "LaCore")]
        MerchantIdPasswordUsernameCredentials,
        #[json("Khelocard")]
        KhelocardCredentials,
        #[json("Konnektive")]
        KonnektiveCredentials,
        #[json("Kushki")]
        KushkiCredentials,
        #[json("Limepay")]
        LimepayCredentials,
        #[json("Loonio")]
        LoonioCredentials,
        #[json("LPG")]
        LpgCredentials,
        #[json("MercadoPago")]
        MercadoPagoCredentials,
        #[json("MiFinity")]
        MiFinityCredentials,
        #[json("MobilePay")]
        MobilePayCredentials,
        #[json("Moneris")]
        MonerisCredentials,
        #[json("Monolo", "Naewe")]
        ApiKeyBusinessIdSecretCredentials,
        #[json("MonRem")]
        MonRemCredentials,
        #[json("MtaPay")]
        MtaPayCredentials,
        #[json("MuchBetter")]
        MuchBetterCredentials,
        #[json("NMI")]
        NmiCredentials,
        #[json("Netbanking")]
        NetbankingCredentials,
        #[json("Neteller")]
        NetellerCredentials,
        #[json("NGenius")]
        NGeniusCredentials,
        #[json("NinjaWallet")]
        NinjaWalletCredentials,
        #[json("NordikCoin", "OmniMatrix")]
        MerchantIdSecretCredentials,
        #[json("NOWPayments")]
        NowPaymentsCredentials,
        #[json("NuaPay")]
        NuaPayCredentials,
        #[json("OchaPay")]
        OchaPayCredentials,
        #[json("Onlineueberweisen")]
        OnlineueberweisenCredentials,
        #[json("Pagadito")]
        PagaditoCredentials,
        #[json("Pagsmile")]
        PagsmileCredentials,
        #[json("Panamerican")]
        PanamericanCredentials,
        #[json("PandaGateway")]
        PandaGatewayCredentials,
        #[json("ParamountCommerce")]
        ParamountCommerceCredentials,
        #[json("ParamountEft")]
        ParamountEftCredentials,
        #[json("ParamountInterac")]
        ParamountInteracCredentials,
        #[json("Pay4Fun")]
        Pay4FunCredentials,
        #[json("Paybilt")]
        PaybiltCredentials,
        #[json("PayCash")]
        PayCashCredentials,
        #[json("PayClub")]
        PayClubCredentials,
        #[json("Paycly")]
        PayclyCredentials,
        #[json("PayEcards")]
        PayEcardsCredentials,
        #[json("Paynote", "SeamlessChex", "VCreditos")]
        PublicKeySecretKeyCredentials,
        #[json("PayPal")]
        PayPalCredentials,
        #[json("Payeezy")]
        PayeezyCredentials,
        #[json("Payflow")]
        PayflowCredentials,
        #[json("PayGlocal")]
        PayGlocalCredentials,
        #[json("PaymenTechnologies")]
        PaymenTechnologiesCredentials,
        #[json("PaymentsOS")]
        PaymentsOsCredentials,
        #[json("Payr", "iCheque")]
        PayrCredentials,
        #[json("PayRedeem")]
        PayRedeemCredentials,
        #[json("PayRetailers", "Piastrix", "SparkPay")]
        SecretKeyShopIdCredentials,
        #[json("Paysafe")]
        PaysafeCredentials,
        #[json("Paysafecard")]
        PaysafecardCredentials,
        #[json("PayTabs")]
        PayTabsCredentials,
        #[json("PayU")]
        PayUCredentials,
        #[json("PayULatam")]
        PayULatamCredentials,
        #[json("Payvision")]
        PayvisionCredentials,
        #[json("PharosPayments")]
        PharosPaymentsCredentials,
        #[json("Pin4Pay")]
        Pin4PayCredentials,
        #[json("Plugnpay")]
        PlugnpayCredentials,
        #[json("PostFinance")]
        PostFinanceCredentials,
        #[json("PSiGate")]
        PSiGateCredentials,
        #[json("PPRO")]
        PproCredentials,
        #[json("Rapyd")]
        RapydCredentials,
        #[json("RPN")]
        RpnCredentials,
        #[json("Realex")]
        RealexCredentials,
        #[json("Redsys")]
        RedsysCredentials,
        #[json("Safecharge")]
        SafechargeCredentials,
        #[json("SMSVoucher")]
        SmsVoucherCredentials,
        #[json("Sofort")]
        SofortCredentials,
        #[json("Sagepay")]
        SagepayCredentials,
        #[json("SecureTrading")]
        SecureTradingCredentials,
        #[json("SecurionPay")]
        SecurionPayCredentials,
        #[json("Skrill")]
        SkrillCredentials,
        #[json("SmartInvoice")]
        SmartInvoiceCredentials,
        #[json("Splitit")]
        SplititCredentials,
        #[json("STPMexico")]
        StpMexicoCredentials,
        #[json("Stripe")]
        StripeCredentials,
        #[json("Tabby")]
        TabbyCredentials,
        #[json("Telr")]
        TelrCredentials,
        #[json("Triple000")]
        Triple000Credentials,
        #[json("Truevo")]
        TruevoCredentials,
        #[json("TrustsPay")]
        TrustsPayCredentials,
        #[json("Trustly")]
        TrustlyCredentials,
        #[json("TWINT")]
        TwintCredentials,
        #[json("Unlimit")]
        UnlimitCredentials,
        #[json("UPayCard")]
        UPayCardCredentials,
        #[json("USAePay")]
        UsAePayCredentials,
        #[json("VantivLitle")]
        VantivLitleCredentials,
        #[json("VegaWallet")]
        VegaWalletCredentials,
        #[json("Viva")]
        VivaCredentials,
        #[json("Walpay")]
        WalpayCredentials,
        #[json("WesternUnion")]
        WesternUnionCredentials,
        #[json("Wirecard")]
        WirecardCredentials,
        #[json("WorldlineAtosFrankfurt")]
        WorldlineAtosFrankfurtCredentials,
        #[json("Worldpay")]
        WorldpayCredentials,
        #[json("Zotapay")]
        ZotapayCredentials,
        #[json("eMerchantPay")]
        EMerchantPayCredentials,
        #[json("ecoPayz", "ecoPayzTurkey")]
        MerchantAccountNumberMerchantPasswordPaymentPageIdCredentials,
        #[json("iCanPay")]
        ICanPayCredentials,
        #[json("vegaaH")]
        VegaaHCredentials,
        #[json("XPay")]
        XPayCredentials,
    }
}

model! {
    /// Settings of ACI.
    pub struct AciSettings {
        /// URL of the gateway.
        #[json("url")]
        #[setter(with_url)]
        pub url: Option<String>,
    }
}

model! {
    /// Settings of Adyen.
    #[new(value url: String)]
    pub struct AdyenSettings {
        /// `true` to enable mail order and telephone order (MOTO) payments. Default: `false`.
        /// Example: `false`.
        #[json("enableMoto")]
        #[plain_setter(with_enable_moto: bool)]
        pub enable_moto: Option<bool>,
        /// Name of the custom field with the level 2 and level 3 data.
        #[json("levelTwoThreeDataCustomField")]
        #[setter(with_level_two_three_data_custom_field)]
        pub level_two_three_data_custom_field: Option<String>,
        /// Identifier of the digital payment application (DPA) at Mastercard.
        #[json("mastercardDpaId")]
        #[setter(with_mastercard_dpa_id)]
        pub mastercard_dpa_id: Option<String>,
        /// Identifier of the service at Mastercard.
        #[json("mastercardServiceId")]
        #[setter(with_mastercard_service_id)]
        pub mastercard_service_id: Option<String>,
        /// Risk profile at the gateway.
        #[json("riskProfile")]
        #[setter(with_risk_profile)]
        pub risk_profile: Option<String>,
        /// Splits of payments between accounts.
        #[json("splitPayments")]
        #[items_setter(with_split_payments)]
        pub split_payments: Option<Vec<AdyenSettingsSplitPayments>>,
        /// Store at the gateway. At most 16 characters.
        #[json("store")]
        #[setter(with_store)]
        pub store: Option<String>,
        /// Total tax rate, as a percentage. From 0.01 to 100. Example: `5.5`.
        #[json("totalTaxRate")]
        #[setter(with_total_tax_rate)]
        pub total_tax_rate: Option<Decimal>,
        /// URL of the gateway.
        #[json("url", required)]
        #[required_setter(with_url)]
        pub url: String,
    }
}

model! {
    /// Part of a payment that is split between accounts at Adyen.
    pub struct AdyenSettingsSplitPayments {
        /// Account at the gateway.
        #[json("account")]
        #[setter(with_account)]
        pub account: Option<String>,
        /// Amount of the commission, as an integer. Example: `100`.
        #[json("commissionAmount")]
        #[plain_setter(with_commission_amount: i64)]
        pub commission_amount: Option<i64>,
        /// Currency of the amount, as an ISO 4217 code.
        #[json("currency")]
        #[setter(with_currency)]
        pub currency: Option<String>,
        /// Country of the merchant, as an ISO 3166-1 alpha-2 code. Example: `US`.
        #[json("merchantCountry")]
        #[setter(with_merchant_country)]
        pub merchant_country: Option<String>,
        /// Share of the payment, as a percentage. From 0 to 100. Example: `0.5`.
        #[json("percentage")]
        #[setter(with_percentage)]
        pub percentage: Option<Decimal>,
        /// Type of the split: an account balance, a commission, the remainder, or the payment fee.
        #[json("type")]
        #[setter(with_type)]
        pub type_: Option<AdyenSettingsSplitPaymentsType>,
    }
}

open_enum! {
    /// Type of the split: an account balance, a commission, the remainder, or the payment fee.
    pub enum AdyenSettingsSplitPaymentsType {
        #[json("BalanceAccount")]
        BalanceAccount,
        #[json("Commission")]
        Commission,
        #[json("Remainder")]
        Remainder,
        #[json("PaymentFee")]
        PaymentFee,
    }
}

model! {
    /// Settings of Airwallex.
    pub struct AirwallexSettings {
        /// Name of the custom field with the device identifier.
        #[json("deviceIdCustomField")]
        #[setter(with_device_id_custom_field)]
        pub device_id_custom_field: Option<String>,
    }
}

model! {
    /// Settings of AmexVPC.
    #[new(value url: String)]
    pub struct AmexVpcSettings {
        /// URL of the gateway.
        #[json("url", required)]
        #[required_setter(with_url)]
        pub url: String,
    }
}

model! {
    /// Settings of ApcoPay.
    #[new(value method: ApcoPaySettingsMethod)]
    pub struct ApcoPaySettings {
        /// Payment method of the gateway.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: ApcoPaySettingsMethod,
    }
}

open_enum! {
    /// Payment method of the gateway.
    pub enum ApcoPaySettingsMethod {
        #[json("AFTERPAY")]
        Afterpay,
        #[json("BANCONTACT")]
        Bancontact,
        #[json("CREDITCLICK")]
        Creditclick,
        #[json("FLEXEPIN")]
        Flexepin,
        #[json("IDEAL")]
        Ideal,
        #[json("JPAY")]
        Jpay,
        #[json("OCTAPAY")]
        Octapay,
        #[json("ONLINEUBERWEISEN")]
        Onlineuberweisen,
        #[json("ORIENTALWALLET")]
        Orientalwallet,
        #[json("VENUSPOINT")]
        Venuspoint,
        #[json("ZIMPLER")]
        Zimpler,
    }
}

model! {
    /// Settings of AsiaPay.
    #[new(value base_url: String)]
    pub struct AsiaPaySettings {
        /// Base URL of the gateway's API.
        #[json("baseUrl", required)]
        #[required_setter(with_base_url)]
        pub base_url: String,
    }
}

model! {
    /// Settings of AsiaPaymentGateway, PaymenTechnologies, iCanPay.
    pub struct Use3DsEndpointSettings {
        /// `true` to use the 3D Secure endpoint of the gateway.
        #[json("use3DSEndpoint")]
        #[plain_setter(with_use3_ds_endpoint: bool)]
        pub use3_ds_endpoint: Option<bool>,
    }
}

model! {
    /// Settings of AstroPayCard.
    pub struct AstroPayCardSettings {
        /// URL of the merchant's logo.
        #[json("merchantLogoUrl")]
        #[setter(with_merchant_logo_url)]
        pub merchant_logo_url: Option<String>,
        /// Name of the merchant.
        #[json("merchantName")]
        #[setter(with_merchant_name)]
        pub merchant_name: Option<String>,
        /// `true` to use the OneTouch API. Default: `false`.
        #[json("oneTouchApi")]
        #[plain_setter(with_one_touch_api: bool)]
        pub one_touch_api: Option<bool>,
        /// `true` to use the OneTouch SDK. Default: `false`.
        #[json("useOneTouchSdk")]
        #[plain_setter(with_use_one_touch_sdk: bool)]
        pub use_one_touch_sdk: Option<bool>,
    }
}

model! {
    /// Settings of Awepay.
    pub struct AwepaySettings {
        /// Type of the payment method at the gateway.
        #[json("methodType")]
        #[setter(with_method_type)]
        pub method_type: Option<String>,
        /// `true` to use the P2P REST API of the gateway.
        #[json("useP2pRest")]
        #[plain_setter(with_use_p2p_rest: bool)]
        pub use_p2p_rest: Option<bool>,
        /// `true` to use the REST API of the gateway.
        #[json("useRestApi")]
        #[plain_setter(with_use_rest_api: bool)]
        pub use_rest_api: Option<bool>,
    }
}

model! {
    /// Settings of BlueSnap.
    pub struct BlueSnapSettings {
        /// `true` to enable mail order and telephone order (MOTO) payments. Default: `false`.
        #[json("enableMoto")]
        #[plain_setter(with_enable_moto: bool)]
        pub enable_moto: Option<bool>,
        /// Name of the custom field with the metadata.
        #[json("metadataCustomField")]
        #[setter(with_metadata_custom_field)]
        pub metadata_custom_field: Option<String>,
        /// Amount of the sales tax, as a number. Example: `0.06`.
        #[json("salesTaxAmount")]
        #[setter(with_sales_tax_amount)]
        pub sales_tax_amount: Option<Decimal>,
    }
}

model! {
    /// Settings of Buckaroo.
    pub struct BuckarooSettings {
        /// `true` to use SEPA for recurring payments. Default: `false`.
        #[json("useSepaRecurring")]
        #[plain_setter(with_use_sepa_recurring: bool)]
        pub use_sepa_recurring: Option<bool>,
    }
}

model! {
    /// Settings of BVNK, Monolo, Naewe.
    pub struct DestinationTagCustomFieldPayoutCurrencyPayoutNetworkSettings {
        /// Name of the custom field with the destination tag.
        #[json("destinationTagCustomField")]
        #[setter(with_destination_tag_custom_field)]
        pub destination_tag_custom_field: Option<String>,
        /// Currency of payouts.
        #[json("payoutCurrency")]
        #[setter(with_payout_currency)]
        pub payout_currency: Option<String>,
        /// Network of payouts.
        #[json("payoutNetwork")]
        #[setter(with_payout_network)]
        pub payout_network: Option<String>,
    }
}

model! {
    /// Settings of Coinbase, Finrax, NOWPayments, UPayCard.
    #[new(plain tolerance_percentage: i64)]
    pub struct TolerancePercentageSettings {
        /// Tolerated difference between the requested and the paid amount, as a percentage.
        #[json("tolerancePercentage", required)]
        #[plain_setter(with_tolerance_percentage: i64)]
        pub tolerance_percentage: i64,
    }
}

model! {
    /// Settings of CoinGate.
    pub struct CoinGateSettings {
        /// `true` to adjust the amount of a transaction to the paid amount. Default: `false`.
        /// Example: `false`.
        #[json("adjustAmount")]
        #[plain_setter(with_adjust_amount: bool)]
        pub adjust_amount: Option<bool>,
        /// Currency to convert to, as a currency code. Exactly 3 characters. Example: `USD`.
        #[json("targetCurrency")]
        #[setter(with_target_currency)]
        pub target_currency: Option<String>,
        /// Tolerated difference between the requested and the paid amount, as a percentage.
        #[json("tolerancePercentage")]
        #[plain_setter(with_tolerance_percentage: i64)]
        pub tolerance_percentage: Option<i64>,
    }
}

model! {
    /// Settings of CoinPayments.
    pub struct CoinPaymentsSettings {
        /// URL of the gateway's API. Default: `https://api.coinpayments.com`.
        #[json("apiUrl")]
        #[setter(with_api_url)]
        pub api_url: Option<String>,
        /// `true` to use callback addresses of the gateway.
        #[json("useCallbackAddress")]
        #[plain_setter(with_use_callback_address: bool)]
        pub use_callback_address: Option<bool>,
        /// `true` to use version 2 of the API of the gateway.
        #[json("useV2Api")]
        #[plain_setter(with_use_v2_api: bool)]
        pub use_v2_api: Option<bool>,
    }
}

model! {
    /// Settings of CashToCode.
    pub struct CashToCodeSettings {
        /// Amounts that the customer can select.
        #[json("amounts")]
        #[items_setter(with_amounts)]
        pub amounts: Option<Vec<Decimal>>,
        /// Base URL of the gateway's API.
        #[json("baseUrl")]
        #[setter(with_base_url)]
        pub base_url: Option<String>,
        /// `true` to skip the selection of an amount. Default: `false`.
        #[json("skipAmountSelection")]
        #[plain_setter(with_skip_amount_selection: bool)]
        pub skip_amount_selection: Option<bool>,
    }
}

model! {
    /// Settings of CCAvenue.
    pub struct CcAvenueSettings {
        /// `true` to use the API for standing instructions. Default: `false`.
        #[json("useStandingInstructionApi")]
        #[plain_setter(with_use_standing_instruction_api: bool)]
        pub use_standing_instruction_api: Option<bool>,
    }
}

model! {
    /// Settings of CheckoutCom.
    pub struct CheckoutComSettings {
        /// `true` to mark a pending payout as waiting for the gateway. Default: `false`.
        #[json("markAsWaitingGatewayOnPendingPayout")]
        #[plain_setter(with_mark_as_waiting_gateway_on_pending_payout: bool)]
        pub mark_as_waiting_gateway_on_pending_payout: Option<bool>,
        /// Identifier of the processing channel at the gateway.
        #[json("processingChannelId")]
        #[setter(with_processing_channel_id)]
        pub processing_channel_id: Option<String>,
        /// Name of the custom field of the website with the sub-entity identifier.
        #[json("subEntityIdWebsiteCustomField")]
        #[setter(with_sub_entity_id_website_custom_field)]
        pub sub_entity_id_website_custom_field: Option<String>,
    }
}

model! {
    /// Settings of Chillstock, Kushki.
    pub struct SandboxSettings {
        /// `true` to use the sandbox of the gateway. Default: `false`.
        #[json("sandbox")]
        #[plain_setter(with_sandbox: bool)]
        pub sandbox: Option<bool>,
    }
}

model! {
    /// Settings of Conekta, PayTabs.
    pub struct BaseUrlSettings {
        /// Base URL of the gateway's API.
        #[json("baseUrl")]
        #[setter(with_base_url)]
        pub base_url: Option<String>,
    }
}

model! {
    /// Settings of Coppr.
    pub struct CopprSettings {
        /// Publishable API key of Rebilly.
        #[json("rebillyPublishableKey", sensitive)]
        #[setter(with_rebilly_publishable_key)]
        pub rebilly_publishable_key: Option<String>,
    }
}

model! {
    /// Settings of Cryptomus.
    pub struct CryptomusSettings {
        /// Wallet address for refunds.
        #[json("refundAddress", sensitive)]
        #[setter(with_refund_address)]
        pub refund_address: Option<String>,
    }
}

model! {
    /// Settings of DataCash.
    pub struct DataCashSettings {
        /// Delay at the gateway, as a number. At least 0. Default: `0`.
        #[json("delay")]
        #[plain_setter(with_delay: i64)]
        pub delay: Option<i64>,
        /// Number of the policy at the gateway. From 0 to 7. Default: `2`.
        #[json("policy")]
        #[plain_setter(with_policy: i64)]
        pub policy: Option<i64>,
    }
}

model! {
    /// Settings of dLocal.
    pub struct DLocalSettings {
        /// `true` to create an installment plan. Default: `false`.
        #[json("createInstallmentPlan")]
        #[plain_setter(with_create_installment_plan: bool)]
        pub create_installment_plan: Option<bool>,
        /// Name of the custom field with the customer's document.
        #[json("customerDocumentCustomField")]
        #[setter(with_customer_document_custom_field)]
        pub customer_document_custom_field: Option<String>,
    }
}

model! {
    /// Settings of Directa24.
    pub struct Directa24Settings {
        /// Banks that customers can choose from.
        #[json("banks")]
        #[items_setter(with_banks)]
        pub banks: Option<Vec<Directa24Bank>>,
        /// `true` to skip a step of the payment page.
        #[json("skipStep")]
        #[plain_setter(with_skip_step: bool)]
        pub skip_step: Option<bool>,
        /// `true` to store the document number of the customer.
        #[json("storeIdNumber")]
        #[plain_setter(with_store_id_number: bool)]
        pub store_id_number: Option<bool>,
        /// `true` to use version 3 of the API of the gateway.
        #[json("useV3Api")]
        #[plain_setter(with_use_v3_api: bool)]
        pub use_v3_api: Option<bool>,
    }
}

model! {
    /// Settings of EMS.
    pub struct EmsSettings {
        /// Delay at the gateway, as a number.
        #[json("delay")]
        #[plain_setter(with_delay: i64)]
        pub delay: Option<i64>,
    }
}

model! {
    /// Settings of FinTecSystems.
    #[new(
        value
        recipient_bic:String,
        value
        recipient_country:FinTecSystemsSettingsRecipientCountry,
        value
        recipient_holder:String,
        value
        recipient_iban:String
    )]
    pub struct FinTecSystemsSettings {
        /// BIC of the recipient's bank.
        #[json("recipientBIC", required, sensitive)]
        #[required_setter(with_recipient_bic)]
        pub recipient_bic: String,
        /// Country of the recipient, as an ISO 3166-1 alpha-2 code.
        #[json("recipientCountry", required)]
        #[required_setter(with_recipient_country)]
        pub recipient_country: FinTecSystemsSettingsRecipientCountry,
        /// Name of the holder of the recipient's account.
        #[json("recipientHolder", required, sensitive)]
        #[required_setter(with_recipient_holder)]
        pub recipient_holder: String,
        /// IBAN of the recipient.
        #[json("recipientIBAN", required, sensitive)]
        #[required_setter(with_recipient_iban)]
        pub recipient_iban: String,
    }
}

open_enum! {
    /// Country of the recipient, as an ISO 3166-1 alpha-2 code.
    pub enum FinTecSystemsSettingsRecipientCountry {
        #[json("AT")]
        At,
        #[json("CH")]
        Ch,
        #[json("DE")]
        De,
    }
}

model! {
    /// Settings of Flexepin.
    pub struct FlexepinSettings {
        /// `true` to adjust the amount of a transaction to the value of the voucher. Default:
        /// `false`. Example: `false`.
        #[json("adjustAmountFromVoucher")]
        #[plain_setter(with_adjust_amount_from_voucher: bool)]
        pub adjust_amount_from_voucher: Option<bool>,
    }
}

model! {
    /// Settings of Gigadat.
    #[new(plain sandbox: bool)]
    pub struct GigadatSettings {
        /// `true` to look up the autodeposit status of a recipient. Default: `false`.
        #[json("autodepositLookup")]
        #[plain_setter(with_autodeposit_lookup: bool)]
        pub autodeposit_lookup: Option<bool>,
        /// Interval of autodeposit lookups, as a number.
        #[json("autodepositLookupInterval")]
        #[plain_setter(with_autodeposit_lookup_interval: i64)]
        pub autodeposit_lookup_interval: Option<i64>,
        /// `true` to bypass the autodeposit lookup. Default: `false`.
        #[json("bypassAutodepositLookup")]
        #[plain_setter(with_bypass_autodeposit_lookup: bool)]
        pub bypass_autodeposit_lookup: Option<bool>,
        /// Type of the payment method at the gateway. The meaning of the values is not documented.
        #[json("methodType")]
        #[setter(with_method_type)]
        pub method_type: Option<GigadatSettingsMethodType>,
        /// `true` to use the sandbox of the gateway. Default: `false`.
        #[json("sandbox", required)]
        #[plain_setter(with_sandbox: bool)]
        pub sandbox: bool,
    }
}

open_enum! {
    /// Type of the payment method at the gateway. The meaning of the values is not documented.
    pub enum GigadatSettingsMethodType {
        #[json("CPI")]
        Cpi,
        #[json("ETI")]
        Eti,
    }
}

model! {
    /// Settings of iCashOne.
    pub struct ICashOneSettings {
        /// Name of the merchant.
        #[json("merchantName")]
        #[setter(with_merchant_name)]
        pub merchant_name: Option<String>,
    }
}

model! {
    /// Settings of Ilixium.
    pub struct IlixiumSettings {
        /// Platform of the gateway. The meaning of the values is not documented. Default: `itix`.
        #[json("platform")]
        #[setter(with_platform)]
        pub platform: Option<IlixiumSettingsPlatform>,
        /// `true` to use the credit endpoint of the gateway.
        #[json("useCreditEndpoint")]
        #[plain_setter(with_use_credit_endpoint: bool)]
        pub use_credit_endpoint: Option<bool>,
        /// `true` to use the iframe of the gateway.
        #[json("useIpFrame")]
        #[plain_setter(with_use_ip_frame: bool)]
        pub use_ip_frame: Option<bool>,
        /// `true` to use the PACE credit endpoint of the gateway.
        #[json("usePaceCreditEndpoint")]
        #[plain_setter(with_use_pace_credit_endpoint: bool)]
        pub use_pace_credit_endpoint: Option<bool>,
        /// `true` to use the standalone credit endpoint of the gateway.
        #[json("useStandaloneCreditEndpoint")]
        #[plain_setter(with_use_standalone_credit_endpoint: bool)]
        pub use_standalone_credit_endpoint: Option<bool>,
    }
}

open_enum! {
    /// Platform of the gateway. The meaning of the values is not documented.
    pub enum IlixiumSettingsPlatform {
        #[json("itix")]
        Itix,
        #[json("tpg")]
        Tpg,
    }
}

model! {
    /// Settings of Inovio.
    #[new(
        value
        merchant_account_id:String,
        value
        product_id:ProductId,
        value
        website_id:WebsiteId
    )]
    pub struct InovioSettings {
        /// Identifier of the merchant account at the gateway.
        #[json("merchantAccountId", required, sensitive)]
        #[required_setter(with_merchant_account_id)]
        pub merchant_account_id: String,
        /// Identifier of the product.
        #[json("productId", required)]
        #[required_setter(with_product_id)]
        pub product_id: ProductId,
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
    }
}

model! {
    /// Settings of InstaDebit, iDebit.
    pub struct MerchantSubIdSettings {
        /// Sub-identifier of the merchant at the gateway.
        #[json("merchantSubId")]
        #[plain_setter(with_merchant_sub_id: i64)]
        pub merchant_sub_id: Option<i64>,
    }
}

model! {
    /// Settings of IpayOptions.
    pub struct IpayOptionsSettings {
        /// Type of the card or payment method at the gateway.
        #[json("cardType")]
        #[setter(with_card_type)]
        pub card_type: Option<IpayOptionsSettingsCardType>,
        /// `true` to add a step to the payment.
        #[json("extraStep")]
        #[plain_setter(with_extra_step: bool)]
        pub extra_step: Option<bool>,
        /// Platform of the gateway. The meaning of the values is not documented.
        #[json("platform")]
        #[setter(with_platform)]
        pub platform: Option<IpayOptionsSettingsPlatform>,
        /// Subdomain of the gateway.
        #[json("subdomain")]
        #[setter(with_subdomain)]
        pub subdomain: Option<IpayOptionsSettingsSubdomain>,
    }
}

open_enum! {
    /// Type of the card or payment method at the gateway.
    pub enum IpayOptionsSettingsCardType {
        #[json("ideal")]
        Ideal,
        #[json("idealqr")]
        Idealqr,
        #[json("sofort")]
        Sofort,
    }
}

open_enum! {
    /// Platform of the gateway. The meaning of the values is not documented.
    pub enum IpayOptionsSettingsPlatform {
        #[json("SOAP")]
        Soap,
        #[json("TxHandler")]
        TxHandler,
        #[json("SecureHosted")]
        SecureHosted,
    }
}

open_enum! {
    /// Subdomain of the gateway.
    pub enum IpayOptionsSettingsSubdomain {
        #[json("miglite")]
        Miglite,
        #[json("w88asiapay")]
        W88asiapay,
    }
}

model! {
    /// Settings of Jeton.
    #[new(value method: JetonSettingsMethod)]
    pub struct JetonSettings {
        /// Payment method of the gateway. The meaning of the values is not documented.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: JetonSettingsMethod,
    }
}

open_enum! {
    /// Payment method of the gateway. The meaning of the values is not documented.
    pub enum JetonSettingsMethod {
        #[json("CHECKOUT")]
        Checkout,
        #[json("DIRECT")]
        Direct,
        #[json("QR")]
        Qr,
        #[json("JETGO")]
        Jetgo,
    }
}

model! {
    /// Settings of Klarna.
    #[new(value region: KlarnaSettingsRegion)]
    pub struct KlarnaSettings {
        /// Region of the gateway: Europe (`EU`), North America (`NA`) or Oceania (`OC`).
        #[json("region", required)]
        #[required_setter(with_region)]
        pub region: KlarnaSettingsRegion,
        /// `true` to use Pay Now as a standalone method. Default: `false`. Example: `false`.
        #[json("usePayNowStandalone")]
        #[plain_setter(with_use_pay_now_standalone: bool)]
        pub use_pay_now_standalone: Option<bool>,
    }
}

open_enum! {
    /// Region of the gateway: Europe (`EU`), North America (`NA`) or Oceania (`OC`).
    pub enum KlarnaSettingsRegion {
        #[json("EU")]
        Eu,
        #[json("NA")]
        Na,
        #[json("OC")]
        Oc,
    }
}

model! {
    /// Settings of Konnektive.
    #[new(value campaign_id: String, value product_id: ProductId)]
    pub struct KonnektiveSettings {
        /// Identifier of the campaign at the gateway.
        #[json("campaignId", required)]
        #[required_setter(with_campaign_id)]
        pub campaign_id: String,
        /// Identifier of the product.
        #[json("productId", required)]
        #[required_setter(with_product_id)]
        pub product_id: ProductId,
    }
}

model! {
    /// Settings of Limepay.
    pub struct LimepaySettings {
        /// `true` to store the document identifier of the customer.
        #[json("storeDocumentId")]
        #[plain_setter(with_store_document_id: bool)]
        pub store_document_id: Option<bool>,
    }
}

model! {
    /// Settings of MercadoPago.
    pub struct MercadoPagoSettings {
        /// `true` to collect the device identifier of the customer. Default: `false`. Example:
        /// `false`.
        #[json("collectDeviceId")]
        #[plain_setter(with_collect_device_id: bool)]
        pub collect_device_id: Option<bool>,
    }
}

model! {
    /// Settings of MtaPay.
    #[new(value goods: String, value mobile_pay: String)]
    pub struct MtaPaySettings {
        /// Goods of the payment, as text.
        #[json("goods", required)]
        #[required_setter(with_goods)]
        pub goods: String,
        /// Mobile payment at the gateway, as text.
        #[json("mobilePay", required)]
        #[required_setter(with_mobile_pay)]
        pub mobile_pay: String,
    }
}

model! {
    /// Settings of MuchBetter.
    pub struct MuchBetterSettings {
        /// Name of the brand.
        #[json("brandName")]
        #[setter(with_brand_name)]
        pub brand_name: Option<String>,
        /// `true` if the payment form requests a phone number. Default: `false`.
        #[json("hasPhoneNumberRequest")]
        #[plain_setter(with_has_phone_number_request: bool)]
        pub has_phone_number_request: Option<bool>,
    }
}

model! {
    /// Settings of MuchBetterGateway.
    pub struct MuchBetterGatewaySettings {
        /// `true` if the payment form requests a phone number. Default: `false`.
        #[json("hasPhoneNumberRequest")]
        #[plain_setter(with_has_phone_number_request: bool)]
        pub has_phone_number_request: Option<bool>,
    }
}

model! {
    /// Settings of NMI.
    pub struct NmiSettings {
        /// `true` to disable stored credentials. Default: `false`.
        #[json("disableStoredCredentials")]
        #[plain_setter(with_disable_stored_credentials: bool)]
        pub disable_stored_credentials: Option<bool>,
    }
}

model! {
    /// Settings of Neteller.
    pub struct NetellerSettings {
        /// `true` to send the email address of the customer to the gateway.
        #[json("populateCustomerEmail")]
        #[plain_setter(with_populate_customer_email: bool)]
        pub populate_customer_email: Option<bool>,
    }
}

model! {
    /// Settings of OmniMatrix.
    pub struct OmniMatrixSettings {
        /// `true` to use preconfigured amounts. Default: `false`. Example: `false`.
        #[json("usePreconfiguredAmounts")]
        #[plain_setter(with_use_preconfigured_amounts: bool)]
        pub use_preconfigured_amounts: Option<bool>,
    }
}

model! {
    /// Settings of Onlineueberweisen.
    pub struct OnlineueberweisenSettings {
        /// `true` to add a step to the payment. Default: `false`.
        #[json("extraStep")]
        #[plain_setter(with_extra_step: bool)]
        pub extra_step: Option<bool>,
        /// Code of the payment form at the gateway. Default: `default`.
        #[json("payformCode")]
        #[setter(with_payform_code)]
        pub payform_code: Option<String>,
    }
}

model! {
    /// Settings of OnRamp.
    pub struct OnRampSettings {
        /// URL of the logo.
        #[json("logoUrl")]
        #[setter(with_logo_url)]
        pub logo_url: Option<String>,
        /// `true` to use the server-to-server API of the gateway. Default: `false`.
        #[json("useServerToServerApi")]
        #[plain_setter(with_use_server_to_server_api: bool)]
        pub use_server_to_server_api: Option<bool>,
    }
}

model! {
    /// Settings of Orbital.
    pub struct OrbitalSettings {
        /// URL of the logo image.
        #[json("logoImageUrl")]
        #[setter(with_logo_image_url)]
        pub logo_image_url: Option<String>,
        /// Main cryptocurrency of the gateway account.
        #[json("mainCryptoCurrency")]
        #[setter(with_main_crypto_currency)]
        pub main_crypto_currency: Option<OrbitalSettingsMainCryptoCurrency>,
        /// URL of the product image.
        #[json("productImageUrl")]
        #[setter(with_product_image_url)]
        pub product_image_url: Option<String>,
        /// Currency to convert to, as a currency code.
        #[json("targetCurrency")]
        #[setter(with_target_currency)]
        pub target_currency: Option<OrbitalSettingsTargetCurrency>,
    }
}

open_enum! {
    /// Main cryptocurrency of the gateway account.
    pub enum OrbitalSettingsMainCryptoCurrency {
        #[json("ETH")]
        Eth,
        #[json("SOL")]
        Sol,
        #[json("TRX")]
        Trx,
    }
}

open_enum! {
    /// Currency to convert to, as a currency code.
    pub enum OrbitalSettingsTargetCurrency {
        #[json("USD")]
        Usd,
        #[json("EUR")]
        Eur,
        #[json("GBP")]
        Gbp,
    }
}

model! {
    /// Settings of Pagadito.
    pub struct PagaditoSettings {
        /// `true` to use the API for recurring payments. Default: `false`.
        #[json("useRecurringApi")]
        #[plain_setter(with_use_recurring_api: bool)]
        pub use_recurring_api: Option<bool>,
    }
}

model! {
    /// Settings of Pagsmile.
    pub struct PagsmileSettings {
        /// `true` to use the trade payment API of the gateway. Default: `false`. Example: `false`.
        #[json("useTradePay")]
        #[plain_setter(with_use_trade_pay: bool)]
        pub use_trade_pay: Option<bool>,
    }
}

model! {
    /// Settings of Panamerican.
    #[new(plain extra_step: bool)]
    pub struct PanamericanSettings {
        /// `true` to convert texts to ASCII.
        #[json("convertToAscii")]
        #[plain_setter(with_convert_to_ascii: bool)]
        pub convert_to_ascii: Option<bool>,
        /// `true` to add a step to the payment.
        #[json("extraStep", required)]
        #[plain_setter(with_extra_step: bool)]
        pub extra_step: bool,
    }
}

model! {
    /// Settings of ParamountCommerce.
    #[new(
        value
        merchant_sub_id:String,
        value
        merchant_transaction_type:ParamountCommerceSettingsMerchantTransactionType
    )]
    pub struct ParamountCommerceSettings {
        /// Sub-identifier of the merchant at the gateway.
        #[json("merchantSubId", required)]
        #[required_setter(with_merchant_sub_id)]
        pub merchant_sub_id: String,
        /// Type of the merchant's transactions.
        #[json("merchantTransactionType", required)]
        #[required_setter(with_merchant_transaction_type)]
        pub merchant_transaction_type: ParamountCommerceSettingsMerchantTransactionType,
        /// `true` to use direct deposits. Default: `false`. Example: `false`.
        #[json("useDirectDeposit")]
        #[plain_setter(with_use_direct_deposit: bool)]
        pub use_direct_deposit: Option<bool>,
    }
}

open_enum! {
    /// Type of the merchant's transactions.
    pub enum ParamountCommerceSettingsMerchantTransactionType {
        #[json("POKER")]
        Poker,
        #[json("CASINO")]
        Casino,
        #[json("BINGO")]
        Bingo,
        #[json("SPORTS_BETTING")]
        SportsBetting,
        #[json("DIGITAL_REMITTANCE")]
        DigitalRemittance,
        #[json("E_SPORTS")]
        ESports,
    }
}

model! {
    /// Settings of ParamountInterac.
    pub struct ParamountInteracSettings {
        /// `true` to look up the autodeposit status of a recipient. Default: `false`.
        #[json("autodepositLookup")]
        #[plain_setter(with_autodeposit_lookup: bool)]
        pub autodeposit_lookup: Option<bool>,
        /// Interval of autodeposit lookups, as a number.
        #[json("autodepositLookupInterval")]
        #[plain_setter(with_autodeposit_lookup_interval: i64)]
        pub autodeposit_lookup_interval: Option<i64>,
        /// `true` to bypass the autodeposit lookup. Default: `false`.
        #[json("bypassAutodepositLookup")]
        #[plain_setter(with_bypass_autodeposit_lookup: bool)]
        pub bypass_autodeposit_lookup: Option<bool>,
        /// Sub-identifier of the merchant at the gateway.
        #[json("merchantSubId")]
        #[plain_setter(with_merchant_sub_id: i64)]
        pub merchant_sub_id: Option<i64>,
        /// Payment flow: a money request, or manual.
        #[json("paymentFlow")]
        #[setter(with_payment_flow)]
        pub payment_flow: Option<ParamountInteracSettingsPaymentFlow>,
        /// `true` to use the sandbox of the gateway. Default: `false`.
        #[json("sandbox")]
        #[plain_setter(with_sandbox: bool)]
        pub sandbox: Option<bool>,
    }
}

open_enum! {
    /// Payment flow: a money request, or manual.
    pub enum ParamountInteracSettingsPaymentFlow {
        #[json("request_money")]
        RequestMoney,
        #[json("manual")]
        Manual,
    }
}

model! {
    /// Settings of Paybilt.
    pub struct PaybiltSettings {
        /// Delay at the gateway, as a number. At least 0. Default: `0`.
        #[json("delay")]
        #[plain_setter(with_delay: i64)]
        pub delay: Option<i64>,
    }
}

model! {
    /// Settings of PayClub.
    pub struct PayClubSettings {
        /// `true` to use the 3D Secure channel of the gateway.
        #[json("use3DSChannel")]
        #[plain_setter(with_use3_ds_channel: bool)]
        pub use3_ds_channel: Option<bool>,
    }
}

model! {
    /// Settings of PayPal.
    #[new(value redirect_url: String)]
    pub struct PayPalSettings {
        /// `true` to enable alternative payment methods. Default: `false`.
        #[json("enableAlternativePaymentMethods")]
        #[plain_setter(with_enable_alternative_payment_methods: bool)]
        pub enable_alternative_payment_methods: Option<bool>,
        /// `true` to enable checkout without a PayPal account. Default: `false`.
        #[json("enableGuestCheckout")]
        #[plain_setter(with_enable_guest_checkout: bool)]
        pub enable_guest_checkout: Option<bool>,
        /// `true` to always use checkout without a PayPal account. Default: `false`.
        #[json("forceGuestCheckout")]
        #[plain_setter(with_force_guest_checkout: bool)]
        pub force_guest_checkout: Option<bool>,
        /// URL to redirect to.
        #[json("redirectUrl", required)]
        #[required_setter(with_redirect_url)]
        pub redirect_url: String,
        /// `true` to use the hosted checkout form. Default: `false`.
        #[json("useHostedCheckoutForm")]
        #[plain_setter(with_use_hosted_checkout_form: bool)]
        pub use_hosted_checkout_form: Option<bool>,
    }
}

model! {
    /// Settings of Paymero.
    pub struct PaymeroSettings {
        /// `true` to accept an amount that exceeds the requested one. Default: `false`.
        #[json("amountExceeded")]
        #[plain_setter(with_amount_exceeded: bool)]
        pub amount_exceeded: Option<bool>,
        /// Main cryptocurrency of the gateway account.
        #[json("mainCurrency")]
        #[setter(with_main_currency)]
        pub main_currency: Option<PaymeroSettingsMainCurrency>,
        /// Currency to convert to, as a currency code. Exactly 3 characters. Example: `USD`.
        #[json("targetCurrency")]
        #[setter(with_target_currency)]
        pub target_currency: Option<String>,
    }
}

open_enum! {
    /// Main cryptocurrency of the gateway account.
    pub enum PaymeroSettingsMainCurrency {
        #[json("TRX")]
        Trx,
        #[json("ETH")]
        Eth,
    }
}

model! {
    /// Settings of Payper.
    pub struct PayperSettings {
        /// `true` to look up the autodeposit status of a recipient. Default: `false`.
        #[json("autodepositLookup")]
        #[plain_setter(with_autodeposit_lookup: bool)]
        pub autodeposit_lookup: Option<bool>,
        /// Interval of autodeposit lookups, as a number.
        #[json("autodepositLookupInterval")]
        #[plain_setter(with_autodeposit_lookup_interval: i64)]
        pub autodeposit_lookup_interval: Option<i64>,
        /// `true` to bypass the autodeposit lookup. Default: `false`.
        #[json("bypassAutodepositLookup")]
        #[plain_setter(with_bypass_autodeposit_lookup: bool)]
        pub bypass_autodeposit_lookup: Option<bool>,
    }
}

model! {
    /// Settings of Payvision.
    #[new(plain merchant_account_type: i64)]
    pub struct PayvisionSettings {
        /// `true` to use the address verification service (AVS).
        #[json("avs")]
        #[plain_setter(with_avs: bool)]
        pub avs: Option<bool>,
        /// Delay at the gateway, as a number.
        #[json("delay")]
        #[plain_setter(with_delay: i64)]
        pub delay: Option<i64>,
        /// Type of the merchant account at the gateway, as a number.
        #[json("merchantAccountType", required)]
        #[plain_setter(with_merchant_account_type: i64)]
        pub merchant_account_type: i64,
    }
}

model! {
    /// Settings of Piastrix.
    pub struct PiastrixSettings {
        /// Tolerated difference between the requested and the paid amount, as a percentage. From 0
        /// to 5. Example: `5`.
        #[json("tolerancePercentage")]
        #[plain_setter(with_tolerance_percentage: i64)]
        pub tolerance_percentage: Option<i64>,
    }
}

model! {
    /// Settings of PostFinance.
    pub struct PostFinanceSettings {
        /// `true` to enable authentication with an alias. Default: `false`.
        #[json("enableAliasAuthentication")]
        #[plain_setter(with_enable_alias_authentication: bool)]
        pub enable_alias_authentication: Option<bool>,
        /// `true` to skip the upload of payment files. Default: `false`.
        #[json("skipPaymentFileUpload")]
        #[plain_setter(with_skip_payment_file_upload: bool)]
        pub skip_payment_file_upload: Option<bool>,
    }
}

model! {
    /// Settings of Rapyd.
    pub struct RapydSettings {
        /// URL for instant payment notifications (IPN).
        #[json("ipnUrl")]
        #[setter(with_ipn_url)]
        pub ipn_url: Option<String>,
    }
}

model! {
    /// Settings of Redsys.
    pub struct RedsysSettings {
        /// Terminal at the gateway.
        #[json("terminal")]
        #[setter(with_terminal)]
        pub terminal: Option<String>,
    }
}

model! {
    /// Settings of Rotessa.
    #[new(plain delay: i64)]
    pub struct RotessaSettings {
        /// Delay at the gateway, as a number.
        #[json("delay", required)]
        #[plain_setter(with_delay: i64)]
        pub delay: i64,
    }
}

model! {
    /// Settings of SecureTrading.
    pub struct SecureTradingSettings {
        /// `true` to enable recurring payments. Default: `false`.
        #[json("enableRecurring")]
        #[plain_setter(with_enable_recurring: bool)]
        pub enable_recurring: Option<bool>,
        /// `true` to refer to the parent transaction on file. Default: `false`.
        #[json("useParentTransactionOnFile")]
        #[plain_setter(with_use_parent_transaction_on_file: bool)]
        pub use_parent_transaction_on_file: Option<bool>,
    }
}

model! {
    /// Settings of Skrill.
    pub struct SkrillSettings {
        /// `true` to enable the verification of customers. Default: `false`. Example: `false`.
        #[json("enableCustomerVerification")]
        #[plain_setter(with_enable_customer_verification: bool)]
        pub enable_customer_verification: Option<bool>,
        /// Merchant fields to send to the gateway.
        #[json("merchantFields")]
        #[setter(with_merchant_fields)]
        pub merchant_fields: Option<String>,
        /// `true` to use the SPX API of the gateway. Default: `false`.
        #[json("useSPX")]
        #[plain_setter(with_use_spx: bool)]
        pub use_spx: Option<bool>,
    }
}

model! {
    /// Settings of Splitit.
    pub struct SplititSettings {
        /// Name of the custom field with the number of installments.
        #[json("numberOfInstallmentsCustomField")]
        #[setter(with_number_of_installments_custom_field)]
        pub number_of_installments_custom_field: Option<String>,
    }
}

model! {
    /// Settings of Stripe.
    #[new(value redirect_url: String)]
    pub struct StripeSettings {
        /// Fee of the application, as a percentage. From 0 to 100.
        #[json("applicationFeePercentage")]
        #[plain_setter(with_application_fee_percentage: i64)]
        pub application_fee_percentage: Option<i64>,
        /// Source to copy the credentials from.
        #[json("copyCredentialsFrom")]
        #[setter(with_copy_credentials_from)]
        pub copy_credentials_from: Option<String>,
        /// `true` to disable payment intents. Default: `false`.
        #[json("disablePaymentIntents")]
        #[plain_setter(with_disable_payment_intents: bool)]
        pub disable_payment_intents: Option<bool>,
        /// `true` to mark payments as off-session. Default: `false`.
        #[json("enforceOffSession")]
        #[plain_setter(with_enforce_off_session: bool)]
        pub enforce_off_session: Option<bool>,
        /// `true` to include the card network. Default: `false`.
        #[json("includeCardNetwork")]
        #[plain_setter(with_include_card_network: bool)]
        pub include_card_network: Option<bool>,
        /// Name of the custom field with the Radar session.
        #[json("radarSessionCustomField")]
        #[setter(with_radar_session_custom_field)]
        pub radar_session_custom_field: Option<String>,
        /// URL to redirect to.
        #[json("redirectUrl", required)]
        #[required_setter(with_redirect_url)]
        pub redirect_url: String,
        /// Future usage of the payment method: without (`off_session`) or with (`on_session`) the
        /// customer.
        #[json("setupFutureUsage")]
        #[setter(with_setup_future_usage)]
        pub setup_future_usage: Option<StripeSettingsSetupFutureUsage>,
    }
}

open_enum! {
    /// Future usage of the payment method: without (`off_session`) or with (`on_session`) the
    /// customer.
    pub enum StripeSettingsSetupFutureUsage {
        #[json("off_session")]
        OffSession,
        #[json("on_session")]
        OnSession,
    }
}

model! {
    /// Settings of Tabby.
    pub struct TabbySettings {
        /// Category at the gateway.
        #[json("category")]
        #[setter(with_category)]
        pub category: Option<String>,
    }
}

model! {
    /// Settings of Telr.
    pub struct TelrSettings {
        /// Description of transactions.
        #[json("transactionDescription")]
        #[setter(with_transaction_description)]
        pub transaction_description: Option<String>,
    }
}

model! {
    /// Settings of TWINT.
    #[new(value cash_register_type: String)]
    pub struct TwintSettings {
        /// Type of the cash register at the gateway.
        #[json("cashRegisterType", required)]
        #[required_setter(with_cash_register_type)]
        pub cash_register_type: String,
    }
}

model! {
    /// Settings of Txn.
    pub struct TxnSettings {
        /// Currency of the account.
        #[json("accountCurrency")]
        #[setter(with_account_currency)]
        pub account_currency: Option<String>,
        /// Name of the custom field with the destination tag.
        #[json("destinationTagCustomField")]
        #[setter(with_destination_tag_custom_field)]
        pub destination_tag_custom_field: Option<String>,
        /// Currency of payouts.
        #[json("payoutCurrency")]
        #[setter(with_payout_currency)]
        pub payout_currency: Option<String>,
        /// Network of payouts.
        #[json("payoutNetwork")]
        #[setter(with_payout_network)]
        pub payout_network: Option<TxnSettingsPayoutNetwork>,
    }
}

open_enum! {
    /// Network of payouts.
    pub enum TxnSettingsPayoutNetwork {
        #[json("btc")]
        Btc,
        #[json("usdt")]
        Usdt,
        #[json("eth")]
        Eth,
        #[json("xrp")]
        Xrp,
    }
}

model! {
    /// Settings of VCreditos.
    pub struct VCreditosSettings {
        /// Description of the login on the merchant's website.
        #[json("merchantWebsiteLoginDescription")]
        #[setter(with_merchant_website_login_description)]
        pub merchant_website_login_description: Option<String>,
        /// Label of the login on the merchant's website.
        #[json("merchantWebsiteLoginLabel")]
        #[setter(with_merchant_website_login_label)]
        pub merchant_website_login_label: Option<String>,
    }
}

model! {
    /// Settings of Viva.
    pub struct VivaSettings {
        /// Description of transactions that the customer sees.
        #[json("customerTransaction")]
        #[setter(with_customer_transaction)]
        pub customer_transaction: Option<String>,
        /// Code of the payment source at the gateway.
        #[json("sourceCode")]
        #[setter(with_source_code)]
        pub source_code: Option<String>,
    }
}

model! {
    /// Settings of Wallet88.
    pub struct Wallet88Settings {
        /// Payment card method of the gateway. Default: `creditcard`.
        #[json("paymentCardMethod")]
        #[setter(with_payment_card_method)]
        pub payment_card_method: Option<Wallet88SettingsPaymentCardMethod>,
    }
}

open_enum! {
    /// Payment card method of the gateway.
    pub enum Wallet88SettingsPaymentCardMethod {
        #[json("creditcard")]
        Creditcard,
        #[json("mastercard")]
        Mastercard,
        #[json("visa")]
        Visa,
    }
}

model! {
    /// Settings of WorldlineAtosFrankfurt.
    #[new(
        value
        card_acceptor_country_code:String,
        value
        card_acceptor_location:String,
        value
        card_acceptor_name:String
    )]
    pub struct WorldlineAtosFrankfurtSettings {
        /// Country code of the card acceptor.
        #[json("cardAcceptorCountryCode", required)]
        #[required_setter(with_card_acceptor_country_code)]
        pub card_acceptor_country_code: String,
        /// Location of the card acceptor.
        #[json("cardAcceptorLocation", required)]
        #[required_setter(with_card_acceptor_location)]
        pub card_acceptor_location: String,
        /// Name of the card acceptor.
        #[json("cardAcceptorName", required)]
        #[required_setter(with_card_acceptor_name)]
        pub card_acceptor_name: String,
        /// Identifiers of the terminals at the gateway.
        #[json("terminalIds")]
        #[setter(with_terminal_ids)]
        pub terminal_ids: Option<String>,
        /// `true` to use mutual TLS (mTLS). Default: `false`.
        #[json("useMtls")]
        #[plain_setter(with_use_mtls: bool)]
        pub use_mtls: Option<bool>,
    }
}

model! {
    /// Settings of Worldpay.
    pub struct WorldpaySettings {
        /// Delay at the gateway, as a number. At least 0. Default: `0`.
        #[json("delay")]
        #[plain_setter(with_delay: i64)]
        pub delay: Option<i64>,
        /// Use of stored credentials: disabled, for merchant-initiated transactions (MIT), or
        /// always. Default: `disabled`.
        #[json("enforceStoredCredentials")]
        #[setter(with_enforce_stored_credentials)]
        pub enforce_stored_credentials: Option<WorldpaySettingsEnforceStoredCredentials>,
        /// Reason for merchant-initiated transactions. Default: `UNSCHEDULED`.
        #[json("merchantInitiatedReason")]
        #[setter(with_merchant_initiated_reason)]
        pub merchant_initiated_reason: Option<WorldpaySettingsMerchantInitiatedReason>,
    }
}

open_enum! {
    /// Use of stored credentials: disabled, for merchant-initiated transactions (MIT), or always.
    pub enum WorldpaySettingsEnforceStoredCredentials {
        #[json("disabled")]
        Disabled,
        #[json("mit-enabled")]
        MitEnabled,
        #[json("always-enabled")]
        AlwaysEnabled,
    }
}

open_enum! {
    /// Reason for merchant-initiated transactions.
    pub enum WorldpaySettingsMerchantInitiatedReason {
        #[json("UNSCHEDULED")]
        Unscheduled,
        #[json("RECURRING")]
        Recurring,
        #[json("INSTALMENT")]
        Instalment,
        #[json("REAUTH")]
        Reauth,
        #[json("DELAYED")]
        Delayed,
        #[json("INCREMENTAL")]
        Incremental,
        #[json("RESUBMISSION")]
        Resubmission,
        #[json("NOSHOW")]
        Noshow,
    }
}

model! {
    /// Settings of eMerchantPay.
    pub struct EMerchantPaySettings {
        /// `true` to use the Genesis platform of the gateway. Default: `false`.
        #[json("useGenesisPlatform")]
        #[plain_setter(with_use_genesis_platform: bool)]
        pub use_genesis_platform: Option<bool>,
    }
}

model! {
    /// Settings of ecoPayz, ecoPayzTurkey.
    #[new(value valid_currency: ValidCurrencySettingsValidCurrency)]
    pub struct ValidCurrencySettings {
        /// Currency that the gateway account accepts.
        #[json("validCurrency", required)]
        #[required_setter(with_valid_currency)]
        pub valid_currency: ValidCurrencySettingsValidCurrency,
    }
}

open_enum! {
    /// Currency that the gateway account accepts.
    pub enum ValidCurrencySettingsValidCurrency {
        #[json("CAD")]
        Cad,
        #[json("EUR")]
        Eur,
        #[json("GBP")]
        Gbp,
        #[json("USD")]
        Usd,
    }
}

parent_union! {
    /// Settings of a gateway account, in the form of its gateway.
    #[parent_tag("gatewayName")]
    pub enum GatewaySettings {
        #[json("ACI")]
        AciSettings,
        #[json("Adyen")]
        AdyenSettings,
        #[json("Airwallex")]
        AirwallexSettings,
        #[json("AmexVPC")]
        AmexVpcSettings,
        #[json("ApcoPay")]
        ApcoPaySettings,
        #[json("AsiaPay")]
        AsiaPaySettings,
        #[json("AsiaPaymentGateway", "PaymenTechnologies", "iCanPay")]
        Use3DsEndpointSettings,
        #[json("AstroPayCard")]
        AstroPayCardSettings,
        #[json("Awepay")]
        AwepaySettings,
        #[json("BlueSnap")]
        BlueSnapSettings,
        #[json("Buckaroo")]
        BuckarooSettings,
        #[json("BVNK", "Monolo", "Naewe")]
        DestinationTagCustomFieldPayoutCurrencyPayoutNetworkSettings,
        #[json("Coinbase", "Finrax", "NOWPayments", "UPayCard")]
        TolerancePercentageSettings,
        #[json("CoinGate")]
        CoinGateSettings,
        #[json("CoinPayments")]
        CoinPaymentsSettings,
        #[json("CashToCode")]
        CashToCodeSettings,
        #[json("CCAvenue")]
        CcAvenueSettings,
        #[json("CheckoutCom")]
        CheckoutComSettings,
        #[json("Chillstock", "Kushki")]
        SandboxSettings,
        #[json("Conekta", "PayTabs")]
        BaseUrlSettings,
        #[json("Coppr")]
        CopprSettings,
        #[json("Cryptomus")]
        CryptomusSettings,
        #[json("DataCash")]
        DataCashSettings,
        #[json("dLocal")]
        DLocalSettings,
        #[json("Directa24")]
        Directa24Settings,
        #[json("EMS")]
        EmsSettings,
        #[json("FinTecSystems")]
        FinTecSystemsSettings,
        #[json("Flexepin")]
        FlexepinSettings,
        #[json("Gigadat")]
        GigadatSettings,
        #[json("iCashOne")]
        ICashOneSettings,
        #[json("Ilixium")]
        IlixiumSettings,
        #[json("Inovio")]
        InovioSettings,
        #[json("InstaDebit", "iDebit")]
        MerchantSubIdSettings,
        #[json("IpayOptions")]
        IpayOptionsSettings,
        #[json("Jeton")]
        JetonSettings,
        #[json("Klarna")]
        KlarnaSettings,
        #[json("Konnektive")]
        KonnektiveSettings,
        #[json("Limepay")]
        LimepaySettings,
        #[json("MercadoPago")]
        MercadoPagoSettings,
        #[json("MtaPay")]
        MtaPaySettings,
        #[json("MuchBetter")]
        MuchBetterSettings,
        #[json("MuchBetterGateway")]
        MuchBetterGatewaySettings,
        #[json("NMI")]
        NmiSettings,
        #[json("Neteller")]
        NetellerSettings,
        #[json("OmniMatrix")]
        OmniMatrixSettings,
        #[json("Onlineueberweisen")]
        OnlineueberweisenSettings,
        #[json("OnRamp")]
        OnRampSettings,
        #[json("Orbital")]
        OrbitalSettings,
        #[json("Pagadito")]
        PagaditoSettings,
        #[json("Pagsmile")]
        PagsmileSettings,
        #[json("Panamerican")]
        PanamericanSettings,
        #[json("ParamountCommerce")]
        ParamountCommerceSettings,
        #[json("ParamountInterac")]
        ParamountInteracSettings,
        #[json("Paybilt")]
        PaybiltSettings,
        #[json("PayClub")]
        PayClubSettings,
        #[json("PayPal")]
        PayPalSettings,
        #[json("Paymero")]
        PaymeroSettings,
        #[json("Payper")]
        PayperSettings,
        #[json("Payvision")]
        PayvisionSettings,
        #[json("Piastrix")]
        PiastrixSettings,
        #[json("PostFinance")]
        PostFinanceSettings,
        #[json("Rapyd")]
        RapydSettings,
        #[json("Redsys")]
        RedsysSettings,
        #[json("Rotessa")]
        RotessaSettings,
        #[json("SecureTrading")]
        SecureTradingSettings,
        #[json("Skrill")]
        SkrillSettings,
        #[json("Splitit")]
        SplititSettings,
        #[json("Stripe")]
        StripeSettings,
        #[json("Tabby")]
        TabbySettings,
        #[json("Telr")]
        TelrSettings,
        #[json("TWINT")]
        TwintSettings,
        #[json("Txn")]
        TxnSettings,
        #[json("VCreditos")]
        VCreditosSettings,
        #[json("Viva")]
        VivaSettings,
        #[json("Wallet88")]
        Wallet88Settings,
        #[json("WorldlineAtosFrankfurt")]
        WorldlineAtosFrankfurtSettings,
        #[json("Worldpay")]
        WorldpaySettings,
        #[json("eMerchantPay")]
        EMerchantPaySettings,
        #[json("ecoPayz", "ecoPayzTurkey")]
        ValidCurrencySettings,
    }
}

model! {
    /// 3-D Secure server of a gateway account.
    pub struct GatewayThreeDSecureServer {
        /// Name of the 3D Secure server.
        #[json("name")]
        #[setter(with_name)]
        pub name: Option<GatewayThreeDSecureServerName>,
        /// Identifier of the merchant at the acquirer for Visa. At most 35 characters.
        #[json("acquirerMerchantIdVisa")]
        #[setter(with_acquirer_merchant_id_visa)]
        pub acquirer_merchant_id_visa: Option<String>,
        /// Identifier of the merchant at the acquirer for Mastercard. At most 35 characters.
        #[json("acquirerMerchantIdMastercard")]
        #[setter(with_acquirer_merchant_id_mastercard)]
        pub acquirer_merchant_id_mastercard: Option<String>,
        /// Identifier of the merchant at the acquirer for American Express. At most 35 characters.
        #[json("acquirerMerchantIdAmex")]
        #[setter(with_acquirer_merchant_id_amex)]
        pub acquirer_merchant_id_amex: Option<String>,
        /// Identifier of the merchant at the acquirer for Discover. At most 35 characters.
        #[json("acquirerMerchantIdDiscover")]
        #[setter(with_acquirer_merchant_id_discover)]
        pub acquirer_merchant_id_discover: Option<String>,
        /// Identifier of the merchant at the acquirer for JCB. At most 35 characters.
        #[json("acquirerMerchantIdJcb")]
        #[setter(with_acquirer_merchant_id_jcb)]
        pub acquirer_merchant_id_jcb: Option<String>,
        /// Name of the merchant. At most 40 characters.
        #[json("merchantName")]
        #[setter(with_merchant_name)]
        pub merchant_name: Option<String>,
        /// Bank identification number (BIN) of the acquirer for Visa. At most 11 characters.
        #[json("merchantAcquirerBinVisa")]
        #[setter(with_merchant_acquirer_bin_visa)]
        pub merchant_acquirer_bin_visa: Option<String>,
        /// Bank identification number (BIN) of the acquirer for Mastercard. At most 11 characters.
        #[json("merchantAcquirerBinMastercard")]
        #[setter(with_merchant_acquirer_bin_mastercard)]
        pub merchant_acquirer_bin_mastercard: Option<String>,
        /// Bank identification number (BIN) of the acquirer for American Express. At most 11
        /// characters.
        #[json("merchantAcquirerBinAmex")]
        #[setter(with_merchant_acquirer_bin_amex)]
        pub merchant_acquirer_bin_amex: Option<String>,
        /// Bank identification number (BIN) of the acquirer for Discover. At most 11 characters.
        #[json("merchantAcquirerBinDiscover")]
        #[setter(with_merchant_acquirer_bin_discover)]
        pub merchant_acquirer_bin_discover: Option<String>,
        /// Bank identification number (BIN) of the acquirer for JCB. At most 11 characters.
        #[json("merchantAcquirerBinJcb")]
        #[setter(with_merchant_acquirer_bin_jcb)]
        pub merchant_acquirer_bin_jcb: Option<String>,
        /// Country of the merchant, as an ISO 3166-1 alpha-2 code. At most 2 characters. Example:
        /// `US`.
        #[json("merchantCountry")]
        #[setter(with_merchant_country)]
        pub merchant_country: Option<String>,
        /// URL of the merchant's site. At most 2048 characters.
        #[json("merchantUrl")]
        #[setter(with_merchant_url)]
        pub merchant_url: Option<String>,
        /// EMV 3D Secure transaction type: goods or services, check acceptance, account funding,
        /// quasi-cash, or prepaid activation and load.
        #[json("transactionType")]
        #[setter(with_transaction_type)]
        pub transaction_type: Option<GatewayThreeDSecureServerTransactionType>,
        /// `true` to decline payment cards that are not enrolled in 3D Secure. Default: `false`.
        #[json("declineNotEnrolled")]
        #[plain_setter(with_decline_not_enrolled: bool)]
        pub decline_not_enrolled: Option<bool>,
        /// `true` to always request a challenge. Default: `false`.
        #[json("forceChallenge")]
        #[plain_setter(with_force_challenge: bool)]
        pub force_challenge: Option<bool>,
        /// `true` to always require 3D Secure.
        #[json("enforceThreeDSecure")]
        #[plain_setter(with_enforce_three_d_secure: bool)]
        pub enforce_three_d_secure: Option<bool>,
    }
}

open_enum! {
    /// Name of the 3D Secure server.
    pub enum GatewayThreeDSecureServerName {
        #[json("ThreeDSecureIO3dsServer")]
        ThreeDSecureIo3dsServer,
        #[json("Ilixium3dsServer")]
        Ilixium3dsServer,
        #[json("Stripe3dsServer")]
        Stripe3dsServer,
    }
}

open_enum! {
    /// EMV 3D Secure transaction type: goods or services, check acceptance, account funding,
    /// quasi-cash, or prepaid activation and load.
    pub enum GatewayThreeDSecureServerTransactionType {
        #[json("01")]
        X01,
        #[json("03")]
        X03,
        #[json("10")]
        X10,
        #[json("11")]
        X11,
        #[json("28")]
        X28,
    }
}

model! {
    /// Account of a merchant at a payment gateway.
    pub struct GatewayAccount {
        /// Identifier of the gateway account.
        #[json("id")]
        pub id: Option<GatewayAccountId>,
        /// Name of the gateway.
        #[json("gatewayName", required, nullable)]
        pub gateway_name: Option<GatewayName>,
        /// Name of the acquirer. Default: `Other`.
        #[json("acquirerName", nullable)]
        pub acquirer_name: Option<AcquirerName>,
        /// Payment method.
        #[json("method", required)]
        pub method: PaymentMethod,
        /// Currencies that the gateway account accepts, as ISO 4217 codes.
        #[json("acceptedCurrencies", required)]
        pub accepted_currencies: Vec<String>,
        /// Payment card brands that the gateway account accepts.
        #[json("paymentCardSchemes")]
        pub payment_card_schemes: Vec<PaymentCardBrand>,
        /// Status of the gateway account. The difference between `inactive` and `closed` is not
        /// documented.
        #[json("status")]
        pub status: Option<GatewayAccountStatus>,
        /// Merchant category code (MCC), with four digits. Default: `0000`.
        #[json("merchantCategoryCode")]
        pub merchant_category_code: Option<String>,
        /// Markup of dynamic currency conversion (DCC) in basis points, or `null`. From -10000 to
        /// 10000.
        #[json("dccMarkup", nullable)]
        pub dcc_markup: Option<i64>,
        /// Currency that dynamic currency conversion (DCC) always converts to, or `null`.
        #[json("dccForceCurrency", nullable)]
        pub dcc_force_currency: Option<String>,
        /// `true` if dynamic currency conversion (DCC) always requires a confirmation. Default:
        /// `false`.
        #[json("dccForceConfirmation")]
        pub dcc_force_confirmation: Option<bool>,
        /// `true` if dynamic currency conversion (DCC) always rounds amounts. Default: `false`.
        #[json("dccForceRounding")]
        pub dcc_force_rounding: Option<bool>,
        /// Statement descriptor of payments, or `null`.
        #[json("descriptor", nullable)]
        pub descriptor: Option<String>,
        /// City field of the statement descriptor, or `null`.
        #[json("cityField", nullable)]
        pub city_field: Option<String>,
        /// Currencies that dynamic currency conversion (DCC) does not quote.
        #[json("excludedDccQuoteCurrencies")]
        pub excluded_dcc_quote_currencies: Vec<String>,
        /// Monthly limit of the gateway account, as an amount, or `null`. At least 0.
        #[json("monthlyLimit", nullable)]
        pub monthly_limit: Option<Decimal>,
        /// Length of the approval window of a transaction in seconds. From 300 to 16777215.
        /// Default: `3600`.
        #[json("approvalWindowTtl")]
        pub approval_window_ttl: Option<i64>,
        /// `true` if the reconciliation window is enabled. Default: `false`.
        #[json("reconciliationWindowEnabled")]
        pub reconciliation_window_enabled: Option<bool>,
        /// Length of the reconciliation window in seconds, or `null`. From 300 to 16777215.
        #[json("reconciliationWindowTtl", nullable)]
        pub reconciliation_window_ttl: Option<i64>,
        /// `true` if the gateway account uses 3D Secure. Default: `false`.
        #[json("threeDSecure")]
        pub three_d_secure: Option<bool>,
        /// `true` if the gateway account supports a dynamic statement descriptor. Default: `false`.
        #[json("dynamicDescriptor")]
        pub dynamic_descriptor: Option<bool>,
        /// Settings of digital wallets.
        #[json("digitalWallets")]
        pub digital_wallets: Option<GatewayDigitalWallets>,
        /// `true` when the gateway account is down.
        #[json("isDown")]
        pub is_down: Option<bool>,
        /// Further conditions on transactions, as a filter expression, or `null`. Example:
        /// `amount:1..100;bin:411111,444433`.
        #[json("additionalFilters", nullable)]
        pub additional_filters: Option<String>,
        /// Timeout of requests to the gateway in seconds, or `null`. From 10 to 120.
        #[json("timeout", nullable)]
        pub timeout: Option<i64>,
        /// Token of the gateway account, or `null`. Example: `TwiX3f92k4AiBE27BzTbQ38hHjicBz_w`.
        #[json("token", nullable, sensitive)]
        pub token: Option<String>,
        /// `true` if later payments of a customer stay with the gateway account. Default: `true`.
        #[json("sticky")]
        pub sticky: Option<bool>,
        /// Treatment of a `setup` transaction: authorize, authorize and void, strong customer
        /// authentication (SCA), or no action. Default: `do-nothing`.
        #[json("setupInstruction")]
        pub setup_instruction: Option<GatewayAccountSetupInstruction>,
        /// Condition for a payment instrument to count as ready for payouts. Default: `none`.
        #[json("readyToPayoutInstruction")]
        pub ready_to_payout_instruction: Option<GatewayPayoutInstruction>,
        /// Limits of payouts, or `null`.
        #[json("payoutLimits", nullable)]
        pub payout_limits: Option<GatewayAccountPayoutLimits>,
        /// Template of the customer's email address that the gateway receives, with placeholders,
        /// or `null`. Example: `{{customerId}}@receipts.example.com`.
        #[json("transactionEmailAliasTemplate", nullable)]
        pub transaction_email_alias_template: Option<String>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Identifier of the organization.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("organizationId", deprecated)]
        pub organization_id: Option<OrganizationId>,
        /// Links to related resources: `self`, `onBoardingUrl`, `dynamicIpnUrl`, `staticIpnUrl`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Credentials for the gateway.
        #[json("credentials", sensitive)]
        pub credentials: Option<GatewayCredentials>,
        /// Settings of the gateway.
        #[json("settings")]
        pub settings: Option<GatewaySettings>,
        /// 3-D Secure server.
        #[json("threeDSecureServer")]
        pub three_d_secure_server: Option<GatewayThreeDSecureServer>,
    }
}

impl GatewayAccount {
    /// Returns [`credentials`](Self::credentials) as one of the models of [`GatewayCredentials`].
    /// `None` if it is absent, or if [`gateway_name`](Self::gateway_name) selects another model.
    pub fn credentials_as<T: ModelOf<GatewayCredentials>>(&self) -> Option<T> {
        self.credentials.as_ref()?.model_for(self.gateway_name.as_ref()?.as_str())
    }

    /// Returns [`settings`](Self::settings) as one of the models of [`GatewaySettings`]. `None` if
    /// it is absent, or if [`gateway_name`](Self::gateway_name) selects another model.
    pub fn settings_as<T: ModelOf<GatewaySettings>>(&self) -> Option<T> {
        self.settings.as_ref()?.model_for(self.gateway_name.as_ref()?.as_str())
    }
}

model! {
    /// Request body of [`GatewayAccounts::create`](crate::gateways::GatewayAccounts::create),
    /// [`GatewayAccounts::upsert`](crate::gateways::GatewayAccounts::upsert) and
    /// [`GatewayAccounts::update`](crate::gateways::GatewayAccounts::update): the writable
    /// properties of a [`GatewayAccount`].
    #[request_of(GatewayAccount)]
    #[new(
        value
        gateway_name:Nullable<GatewayName>,
        value
        method:PaymentMethod,
        items
        accepted_currencies:String
    )]
    pub struct GatewayAccountRequest {
        /// Name of the gateway.
        #[json("gatewayName", required, nullable)]
        #[setter(with_gateway_name)]
        pub gateway_name: Nullable<GatewayName>,
        /// Name of the acquirer. Default: `Other`.
        #[json("acquirerName", nullable)]
        #[setter(with_acquirer_name)]
        pub acquirer_name: Nullable<AcquirerName>,
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: PaymentMethod,
        /// Currencies that the gateway account accepts, as ISO 4217 codes.
        #[json("acceptedCurrencies", required)]
        #[items_setter(with_accepted_currencies)]
        pub accepted_currencies: Vec<String>,
        /// Payment card brands that the gateway account accepts.
        #[json("paymentCardSchemes")]
        #[items_setter(with_payment_card_schemes)]
        pub payment_card_schemes: Option<Vec<PaymentCardBrand>>,
        /// Merchant category code (MCC), with four digits. Default: `0000`.
        #[json("merchantCategoryCode")]
        #[setter(with_merchant_category_code)]
        pub merchant_category_code: Option<String>,
        /// Markup of dynamic currency conversion (DCC) in basis points, or `null`. From -10000 to
        /// 10000.
        #[json("dccMarkup", nullable)]
        #[setter(with_dcc_markup)]
        pub dcc_markup: Nullable<i64>,
        /// Currency that dynamic currency conversion (DCC) always converts to, or `null`.
        #[json("dccForceCurrency", nullable)]
        #[setter(with_dcc_force_currency)]
        pub dcc_force_currency: Nullable<String>,
        /// `true` if dynamic currency conversion (DCC) always requires a confirmation. Default:
        /// `false`.
        #[json("dccForceConfirmation")]
        #[plain_setter(with_dcc_force_confirmation: bool)]
        pub dcc_force_confirmation: Option<bool>,
        /// `true` if dynamic currency conversion (DCC) always rounds amounts. Default: `false`.
        #[json("dccForceRounding")]
        #[plain_setter(with_dcc_force_rounding: bool)]
        pub dcc_force_rounding: Option<bool>,
        /// Statement descriptor of payments, or `null`.
        #[json("descriptor", nullable)]
        #[setter(with_descriptor)]
        pub descriptor: Nullable<String>,
        /// City field of the statement descriptor, or `null`.
        #[json("cityField", nullable)]
        #[setter(with_city_field)]
        pub city_field: Nullable<String>,
        /// Currencies that dynamic currency conversion (DCC) does not quote.
        #[json("excludedDccQuoteCurrencies")]
        #[items_setter(with_excluded_dcc_quote_currencies)]
        pub excluded_dcc_quote_currencies: Option<Vec<String>>,
        /// Monthly limit of the gateway account, as an amount, or `null`. At least 0.
        #[json("monthlyLimit", nullable)]
        #[setter(with_monthly_limit)]
        pub monthly_limit: Nullable<Decimal>,
        /// Length of the approval window of a transaction in seconds. From 300 to 16777215.
        /// Default: `3600`.
        #[json("approvalWindowTtl")]
        #[plain_setter(with_approval_window_ttl: i64)]
        pub approval_window_ttl: Option<i64>,
        /// `true` if the reconciliation window is enabled. Default: `false`.
        #[json("reconciliationWindowEnabled")]
        #[plain_setter(with_reconciliation_window_enabled: bool)]
        pub reconciliation_window_enabled: Option<bool>,
        /// Length of the reconciliation window in seconds, or `null`. From 300 to 16777215.
        #[json("reconciliationWindowTtl", nullable)]
        #[setter(with_reconciliation_window_ttl)]
        pub reconciliation_window_ttl: Nullable<i64>,
        /// `true` if the gateway account uses 3D Secure. Default: `false`.
        #[json("threeDSecure")]
        #[plain_setter(with_three_d_secure: bool)]
        pub three_d_secure: Option<bool>,
        /// `true` if the gateway account supports a dynamic statement descriptor. Default: `false`.
        #[json("dynamicDescriptor")]
        #[plain_setter(with_dynamic_descriptor: bool)]
        pub dynamic_descriptor: Option<bool>,
        /// Settings of digital wallets.
        #[json("digitalWallets")]
        #[setter(with_digital_wallets)]
        pub digital_wallets: Option<GatewayDigitalWallets>,
        /// Further conditions on transactions, as a filter expression, or `null`. Example:
        /// `amount:1..100;bin:411111,444433`.
        #[json("additionalFilters", nullable)]
        #[setter(with_additional_filters)]
        pub additional_filters: Nullable<String>,
        /// Timeout of requests to the gateway in seconds, or `null`. From 10 to 120.
        #[json("timeout", nullable)]
        #[setter(with_timeout)]
        pub timeout: Nullable<i64>,
        /// `true` if later payments of a customer stay with the gateway account. Default: `true`.
        #[json("sticky")]
        #[plain_setter(with_sticky: bool)]
        pub sticky: Option<bool>,
        /// Treatment of a `setup` transaction: authorize, authorize and void, strong customer
        /// authentication (SCA), or no action. Default: `do-nothing`.
        #[json("setupInstruction")]
        #[setter(with_setup_instruction)]
        pub setup_instruction: Option<GatewayAccountSetupInstruction>,
        /// Condition for a payment instrument to count as ready for payouts. Default: `none`.
        #[json("readyToPayoutInstruction")]
        #[setter(with_ready_to_payout_instruction)]
        pub ready_to_payout_instruction: Option<GatewayPayoutInstruction>,
        /// Limits of payouts, or `null`.
        #[json("payoutLimits", nullable)]
        #[setter(with_payout_limits)]
        pub payout_limits: Nullable<GatewayAccountPayoutLimits>,
        /// Template of the customer's email address that the gateway receives, with placeholders,
        /// or `null`. Example: `{{customerId}}@receipts.example.com`.
        #[json("transactionEmailAliasTemplate", nullable)]
        #[setter(with_transaction_email_alias_template)]
        pub transaction_email_alias_template: Nullable<String>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// Credentials for the gateway.
        #[json("credentials", sensitive)]
        #[setter(with_credentials)]
        pub credentials: Option<GatewayCredentials>,
        /// Settings of the gateway.
        #[json("settings")]
        #[setter(with_settings)]
        pub settings: Option<GatewaySettings>,
        /// 3-D Secure server.
        #[json("threeDSecureServer")]
        #[setter(with_three_d_secure_server)]
        pub three_d_secure_server: Option<GatewayThreeDSecureServer>,
    }
}

impl GatewayAccountRequest {
    /// Returns [`credentials`](Self::credentials) as one of the models of [`GatewayCredentials`].
    /// `None` if it is absent, or if [`gateway_name`](Self::gateway_name) selects another model.
    pub fn credentials_as<T: ModelOf<GatewayCredentials>>(&self) -> Option<T> {
        self.credentials.as_ref()?.model_for(self.gateway_name.as_ref()?.as_str())
    }

    /// Returns [`settings`](Self::settings) as one of the models of [`GatewaySettings`]. `None` if
    /// it is absent, or if [`gateway_name`](Self::gateway_name) selects another model.
    pub fn settings_as<T: ModelOf<GatewaySettings>>(&self) -> Option<T> {
        self.settings.as_ref()?.model_for(self.gateway_name.as_ref()?.as_str())
    }
}

open_enum! {
    /// Status of the gateway account. The difference between `inactive` and `closed` is not
    /// documented.
    pub enum GatewayAccountStatus {
        #[json("active")]
        Active,
        #[json("inactive")]
        Inactive,
        #[json("pending")]
        Pending,
        #[json("closed")]
        Closed,
    }
}

open_enum! {
    /// Treatment of a `setup` transaction: authorize, authorize and void, strong customer
    /// authentication (SCA), or no action.
    pub enum GatewayAccountSetupInstruction {
        #[json("authorize")]
        Authorize,
        #[json("authorize-and-void")]
        AuthorizeAndVoid,
        #[json("sca")]
        Sca,
        #[json("do-nothing")]
        DoNothing,
    }
}

model! {
    /// Scheduled downtime of a gateway account.
    pub struct GatewayAccountDowntimeSchedule {
        /// Identifier of the scheduled downtime.
        #[json("id")]
        pub id: Option<GatewayAccountDowntimeId>,
        /// Status of the downtime.
        #[json("status")]
        pub status: Option<GatewayAccountDowntimeScheduleStatus>,
        /// Reason for the downtime: scheduled maintenance, or a daily or monthly limit that was
        /// reached.
        #[json("reason")]
        pub reason: Option<GatewayAccountDowntimeScheduleReason>,
        /// Timestamp of the start of the downtime.
        #[json("startTime", required)]
        pub start_time: Timestamp,
        /// Timestamp of the end of the downtime.
        #[json("endTime", required)]
        pub end_time: Timestamp,
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
    /// [`GatewayAccounts::create_downtime_schedule`](crate::gateways::GatewayAccounts::create_downtime_schedule)
    /// and
    /// [`GatewayAccounts::replace_downtime_schedule`](crate::gateways::GatewayAccounts::replace_downtime_schedule):
    /// the writable properties of a [`GatewayAccountDowntimeSchedule`].
    #[request_of(GatewayAccountDowntimeSchedule)]
    #[new(value start_time: Timestamp, value end_time: Timestamp)]
    pub struct GatewayAccountDowntimeScheduleRequest {
        /// Timestamp of the start of the downtime.
        #[json("startTime", required)]
        #[required_setter(with_start_time)]
        pub start_time: Timestamp,
        /// Timestamp of the end of the downtime.
        #[json("endTime", required)]
        #[required_setter(with_end_time)]
        pub end_time: Timestamp,
    }
}

open_enum! {
    /// Status of the downtime.
    pub enum GatewayAccountDowntimeScheduleStatus {
        #[json("pending")]
        Pending,
        #[json("ongoing")]
        Ongoing,
        #[json("finished")]
        Finished,
    }
}

open_enum! {
    /// Reason for the downtime: scheduled maintenance, or a daily or monthly limit that was
    /// reached.
    pub enum GatewayAccountDowntimeScheduleReason {
        #[json("scheduled-maintenance")]
        ScheduledMaintenance,
        #[json("daily-limit-reached")]
        DailyLimitReached,
        #[json("monthly-limit-reached")]
        MonthlyLimitReached,
    }
}

model! {
    /// Financial settings of a gateway account: settlement and risk reserves.
    #[new(value settlement_settings: SettlementSettings)]
    pub struct GatewayAccountFinancialSettings {
        /// Settings of the settlement.
        #[json("settlementSettings", required)]
        #[required_setter(with_settlement_settings)]
        pub settlement_settings: SettlementSettings,
        /// Settings of the risk reserves.
        #[json("riskReserveSettings")]
        #[items_setter(with_risk_reserve_settings)]
        pub risk_reserve_settings: Option<
            Vec<GatewayAccountFinancialSettingsRiskReserveSettings>,
        >,
    }
}

model! {
    /// Risk reserve: the transactions that it covers, its share of the amount, and its period.
    #[new(value filter: String, plain bips: i64, value period: SchedulingMethodDateInterval)]
    pub struct GatewayAccountFinancialSettingsRiskReserveSettings {
        /// Filter that selects the transactions of the risk reserve. At most 255 characters.
        /// Example: `paymentInstrument.method:payment-card`.
        #[json("filter", required)]
        #[required_setter(with_filter)]
        pub filter: String,
        /// Share of the amount to reserve, in basis points.
        #[json("bips", required)]
        #[plain_setter(with_bips: i64)]
        pub bips: i64,
        /// Period of the risk reserve.
        #[json("period", required)]
        #[required_setter(with_period)]
        pub period: SchedulingMethodDateInterval,
    }
}

model! {
    /// Limit of a gateway account in a period, and its usage.
    pub struct GatewayAccountLimit {
        /// Identifier of the gateway account limit.
        #[json("id")]
        pub id: Option<GatewayAccountLimitId>,
        /// Status of the limit: monitored or reached.
        #[json("status")]
        pub status: Option<GatewayAccountLimitStatus>,
        /// Timestamp of the start of the period.
        #[json("startTime")]
        pub start_time: Option<Timestamp>,
        /// Timestamp of the end of the period.
        #[json("endTime")]
        pub end_time: Option<Timestamp>,
        /// Frequency with which the limit applies.
        #[json("frequency")]
        pub frequency: Option<GatewayAccountLimitFrequency>,
        /// Type of the limit: an amount (`money`) or a number of transactions (`count`).
        #[json("type")]
        pub type_: Option<GatewayAccountLimitType>,
        /// Maximum in the period, in the unit of `type`. Example: `1000`.
        #[json("cap", required)]
        pub cap: i64,
        /// Part of the maximum that is used, in the unit of `type`. Example: `375`.
        #[json("usage")]
        pub usage: Option<i64>,
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
    /// [`GatewayAccounts::upsert_limit`](crate::gateways::GatewayAccounts::upsert_limit): the
    /// writable properties of a [`GatewayAccountLimit`].
    #[request_of(GatewayAccountLimit)]
    #[new(plain cap: i64)]
    pub struct GatewayAccountLimitRequest {
        /// Maximum in the period, in the unit of `type`. Example: `1000`.
        #[json("cap", required)]
        #[plain_setter(with_cap: i64)]
        pub cap: i64,
    }
}

open_enum! {
    /// Status of the limit: monitored or reached.
    pub enum GatewayAccountLimitStatus {
        #[json("monitoring")]
        Monitoring,
        #[json("reached")]
        Reached,
    }
}

open_enum! {
    /// Frequency with which the limit applies.
    pub enum GatewayAccountLimitFrequency {
        #[json("daily")]
        Daily,
        #[json("monthly")]
        Monthly,
    }
}

open_enum! {
    /// Type of the limit: an amount (`money`) or a number of transactions (`count`).
    pub enum GatewayAccountLimitType {
        #[json("money")]
        Money,
        #[json("count")]
        Count,
    }
}

model! {
    /// Limits of payouts through a gateway account.
    pub struct GatewayAccountPayoutLimits {
        /// Maximum amounts of one payout, per currency, or `null`.
        #[json("maxPerTransaction", nullable)]
        #[items_setter(with_max_per_transaction)]
        pub max_per_transaction: Nullable<Vec<GatewayAccountPayoutLimitsMaxPerTransaction>>,
        /// Maximum amounts of all payouts in a period, per currency, or `null`.
        #[json("maxPerPeriod", nullable)]
        #[items_setter(with_max_per_period)]
        pub max_per_period: Nullable<Vec<GatewayAccountPayoutLimitsMaxPerPeriod>>,
    }
}

model! {
    /// Maximum amount of one payout in a currency.
    #[new(value amount: Decimal, value currency: String)]
    pub struct GatewayAccountPayoutLimitsMaxPerTransaction {
        /// Maximum amount of one payout, in the currency of `currency`. At least 0. Example:
        /// `3000`.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Currency of the amount, as an ISO 4217 code.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
    }
}

model! {
    /// Maximum amount of all payouts in a period, in a currency.
    #[new(value amount: Decimal, value currency: String)]
    pub struct GatewayAccountPayoutLimitsMaxPerPeriod {
        /// Maximum amount of the payouts in the period, in the currency of `currency`. At least 0.
        /// Example: `10000`.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Currency of the amount, as an ISO 4217 code.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Period of the limit.
        #[json("period", required)]
        #[required_setter(with_period)]
        pub period: GatewayAccountPayoutLimitPeriod,
    }
}

open_enum! {
    /// Period of the limit.
    pub enum GatewayAccountPayoutLimitPeriod {
        #[json("24-hours")]
        X24Hours,
    }
}

model! {
    /// Timeline message of a gateway account.
    pub struct GatewayAccountTimeline {
        /// Identifier of the timeline message.
        #[json("id")]
        pub id: Option<TimelineMessageId>,
        /// Type of the timeline message.
        #[json("type")]
        pub type_: Option<GatewayAccountTimelineType>,
        /// Origin of the event: Rebilly, an app or a direct API call.
        #[json("triggeredBy")]
        pub triggered_by: Option<TimelineTriggeredBy>,
        /// Text of the message.
        #[json("message", sensitive)]
        pub message: Option<String>,
        /// Structured details of the message: actions, tables, author, mentions and links.
        #[json("extraData", sensitive)]
        pub extra_data: Option<TimelineExtraData>,
        /// Timestamp of the event.
        #[json("occurredTime")]
        pub occurred_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`GatewayAccounts::create_timeline_comment`](crate::gateways::GatewayAccounts::create_timeline_comment):
    /// the writable properties of a [`GatewayAccountTimeline`].
    #[request_of(GatewayAccountTimeline)]
    pub struct GatewayAccountTimelineRequest {
        /// Text of the message.
        #[json("message", sensitive)]
        #[setter(with_message)]
        pub message: Option<String>,
    }
}

open_enum! {
    /// Type of the timeline message.
    pub enum GatewayAccountTimelineType {
        #[json("gateway-account-created")]
        GatewayAccountCreated,
        #[json("gateway-account-changed")]
        GatewayAccountChanged,
        #[json("gateway-account-enabled")]
        GatewayAccountEnabled,
        #[json("gateway-account-disabled")]
        GatewayAccountDisabled,
        #[json("gateway-account-down")]
        GatewayAccountDown,
        #[json("gateway-account-up")]
        GatewayAccountUp,
        #[json("gateway-account-closed")]
        GatewayAccountClosed,
        #[json("gateway-account-limit-reached")]
        GatewayAccountLimitReached,
        #[json("gateway-account-limit-reset")]
        GatewayAccountLimitReset,
        #[json("gateway-account-onboarding-completed")]
        GatewayAccountOnboardingCompleted,
        #[json("gateway-account-onboarding-failed")]
        GatewayAccountOnboardingFailed,
        #[json("gateway-account-carding-circuit-opened")]
        GatewayAccountCardingCircuitOpened,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum GatewayAccountEventType {
        #[json("gateway-account-downtime-ended")]
        GatewayAccountDowntimeEnded,
        #[json("gateway-account-downtime-started")]
        GatewayAccountDowntimeStarted,
        #[json("gateway-account-onboarding-completed")]
        GatewayAccountOnboardingCompleted,
        #[json("gateway-account-onboarding-failed")]
        GatewayAccountOnboardingFailed,
    }
}

model! {
    /// Payload of the 4 events of `GatewayAccountEventType`.
    pub struct GatewayAccountWebhook {
        /// Identifier of the gateway account.
        #[json("gatewayAccountId")]
        pub gateway_account_id: Option<GatewayAccountId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<GatewayAccountEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<GatewayAccountWebhookEmbedded>,
        /// Links to related resources: `gatewayAccount`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct GatewayAccountWebhookEmbedded {
        /// Current state of the gateway account.
        #[json("gatewayAccount")]
        pub gateway_account: Option<GatewayAccount>,
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum GatewayAccountLimitEventType {
        #[json("gateway-account-limit-reached")]
        GatewayAccountLimitReached,
    }
}

model! {
    /// Payload of the event `gateway-account-limit-reached`.
    pub struct GatewayAccountLimitWebhook {
        /// Identifier of the gateway account.
        #[json("gatewayAccountId")]
        pub gateway_account_id: Option<GatewayAccountId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<GatewayAccountLimitEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<GatewayAccountLimitWebhookEmbedded>,
        /// Links to related resources: `gatewayAccount`, `gatewayAccountLimit`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct GatewayAccountLimitWebhookEmbedded {
        /// Current state of the gateway account.
        #[json("gatewayAccount")]
        pub gateway_account: Option<GatewayAccount>,
        /// Limit that was reached.
        #[json("gatewayAccountLimit")]
        pub gateway_account_limit: Option<GatewayAccountLimit>,
    }
}

open_enum! {
    /// Limit: daily or monthly, of an amount (`money`) or of a number of transactions (`count`).
    pub enum GatewayAccountLimitKind {
        #[json("daily-money")]
        DailyMoney,
        #[json("monthly-money")]
        MonthlyMoney,
        #[json("daily-count")]
        DailyCount,
        #[json("monthly-count")]
        MonthlyCount,
    }
}
