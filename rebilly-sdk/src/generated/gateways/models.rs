// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of gateways.

use crate::customers::PaymentMethod;
use crate::gateways::{GatewayName, GatewayPayoutInstruction};
use crate::model::{ModelOf, model, open_enum, parent_union};
use crate::payments::SettlementSettings;
use crate::shared::{
    AcquirerName, ApiKeyId, ApplicationId, GatewayAccountDowntimeId, GatewayAccountId,
    Link, OrderId, OrganizationId, PaymentCardBrand, ProductId,
    SchedulingMethodDateInterval, TimelineExtraData, TimelineMessageId, UserId, WebsiteId,
};
use crate::subscriptions::TimelineTriggeredBy;
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// TBD.
    pub struct DigitalWalletOnboardingApplePay {
        /// TBD.
        #[json("domain", required)]
        pub domain: String,
        /// TBD.
        #[json("status")]
        pub status: Option<DigitalWalletOnboardingApplePayStatus>,
    }
}

model! {
    /// Request body of
    /// [`GatewayAccounts::post_digital_wallet_onboarding_apple_pay`](crate::gateways::GatewayAccounts::post_digital_wallet_onboarding_apple_pay):
    /// the writable properties of a [`DigitalWalletOnboardingApplePay`].
    #[request_of(DigitalWalletOnboardingApplePay)]
    #[new(value domain: String)]
    pub struct DigitalWalletOnboardingApplePayRequest {
        /// TBD.
        #[json("domain", required)]
        #[required_setter(with_domain)]
        pub domain: String,
    }
}

open_enum! {
    /// TBD.
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
    /// TBD.
    pub struct GatewayDigitalWallets {
        /// TBD.
        #[json("applePay")]
        #[setter(with_apple_pay)]
        pub apple_pay: Option<GatewayDigitalWalletsApplePay>,
        /// TBD.
        #[json("googlePay")]
        #[setter(with_google_pay)]
        pub google_pay: Option<GatewayDigitalWalletsGooglePay>,
    }
}

model! {
    /// TBD.
    #[new(plain is_enabled: bool)]
    pub struct GatewayDigitalWalletsApplePay {
        /// TBD. Default: `false`.
        #[json("isEnabled", required)]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: bool,
        /// TBD. Example: `Test merchant`.
        #[json("displayName", nullable)]
        #[setter(with_display_name)]
        pub display_name: Nullable<String>,
        /// TBD.
        #[json("country")]
        #[setter(with_country)]
        pub country: Option<String>,
    }
}

model! {
    /// TBD.
    #[new(plain is_enabled: bool)]
    pub struct GatewayDigitalWalletsGooglePay {
        /// TBD. Default: `false`.
        #[json("isEnabled", required)]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: bool,
        /// TBD. Example: `Test merchant`.
        #[json("merchantName", nullable)]
        #[setter(with_merchant_name)]
        pub merchant_name: Nullable<String>,
        /// TBD. Example: `www.example.com`.
        #[json("merchantOrigin", nullable)]
        #[setter(with_merchant_origin)]
        pub merchant_origin: Nullable<String>,
        /// TBD.
        #[json("country")]
        #[setter(with_country)]
        pub country: Option<String>,
    }
}

open_enum! {
    /// TBD.
    pub enum Directa24Banks {
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
        /// TBD.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Credentials of ACI, Prosa.
    #[new(value access_token: String, value entity_id: String)]
    pub struct AccessTokenEntityIdCredentials {
        /// TBD. Only in requests.
        #[json("accessToken", required, sensitive)]
        #[required_setter(with_access_token)]
        pub access_token: String,
        /// TBD.
        #[json("entityId", required)]
        #[required_setter(with_entity_id)]
        pub entity_id: String,
    }
}

model! {
    /// Credentials of Adyen.
    #[new(value api_key: String, value merchant_account: String)]
    pub struct AdyenCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
        #[json("hmacKey", sensitive)]
        #[setter(with_hmac_key)]
        pub hmac_key: Option<String>,
        /// TBD.
        #[json("merchantAccount", required)]
        #[required_setter(with_merchant_account)]
        pub merchant_account: String,
    }
}

model! {
    /// Credentials of Aera.
    #[new(value api_key: String, value client_id: String, value ipn_secret: String)]
    pub struct AeraCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("partnerId", required)]
        #[required_setter(with_partner_id)]
        pub partner_id: String,
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// TBD. Only in requests.
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
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("username", required)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of Airwallex.
    #[new(value api_key: String, value client_id: String)]
    pub struct AirwallexCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD.
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
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// TBD.
        #[json("publicKeyId", required)]
        #[required_setter(with_public_key_id)]
        pub public_key_id: String,
        /// TBD.
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
        /// TBD. Only in requests.
        #[json("accessCode", required, sensitive)]
        #[required_setter(with_access_code)]
        pub access_code: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("user", required)]
        #[required_setter(with_user)]
        pub user: String,
    }
}

model! {
    /// Credentials of Antom.
    #[new(value client_id: String, value private_key: String)]
    pub struct AntomCredentials {
        /// TBD.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("MerchantID", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("MerchantPassword", required, sensitive)]
        #[required_setter(with_merchant_password)]
        pub merchant_password: String,
        /// TBD.
        #[json("profileID", required)]
        #[required_setter(with_profile_id)]
        pub profile_id: String,
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("loginId", required)]
        #[required_setter(with_login_id)]
        pub login_id: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of AsiaPaymentGateway.
    #[new(value merchant_number: String, value secret_key: String)]
    pub struct AsiaPaymentGatewayCredentials {
        /// TBD.
        #[json("merchantNumber", required)]
        #[required_setter(with_merchant_number)]
        pub merchant_number: String,
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of AstroPayCard.
    #[new(value secret_key: String, value x_login: String, value x_tran_key: String)]
    pub struct AstroPayCardCredentials {
        /// TBD. Only in requests.
        #[json("api_key", sensitive)]
        #[setter(with_api_key)]
        pub api_key: Option<String>,
        /// TBD. Only in requests.
        #[json("secret_key", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// TBD.
        #[json("x_login", required)]
        #[required_setter(with_x_login)]
        pub x_login: String,
        /// TBD. Only in requests.
        #[json("x_tran_key", required, sensitive)]
        #[required_setter(with_x_tran_key)]
        pub x_tran_key: String,
    }
}

model! {
    /// Credentials of AuthorizeNet.
    #[new(value api_login_id: String, value transaction_key: String)]
    pub struct AuthorizeNetCredentials {
        /// TBD.
        #[json("apiLoginId", required)]
        #[required_setter(with_api_login_id)]
        pub api_login_id: String,
        /// TBD. Only in requests.
        #[json("transactionKey", required, sensitive)]
        #[required_setter(with_transaction_key)]
        pub transaction_key: String,
    }
}

model! {
    /// Credentials of Awepay.
    #[new(value rcode: String, value sid: String)]
    pub struct AwepayCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", sensitive)]
        #[setter(with_api_key)]
        pub api_key: Option<String>,
        /// TBD. Only in requests.
        #[json("privateKey", sensitive)]
        #[setter(with_private_key)]
        pub private_key: Option<String>,
        /// TBD.
        #[json("publicKey")]
        #[setter(with_public_key)]
        pub public_key: Option<String>,
        /// TBD. Only in requests.
        #[json("rcode", required, sensitive)]
        #[required_setter(with_rcode)]
        pub rcode: String,
        /// TBD. Only in requests.
        #[json("secretKey", sensitive)]
        #[setter(with_secret_key)]
        pub secret_key: Option<String>,
        /// TBD.
        #[json("sid", required)]
        #[required_setter(with_sid)]
        pub sid: String,
    }
}

model! {
    /// Credentials of Bambora.
    #[new(value api_passcode: String, value merchant_id: String)]
    pub struct BamboraCredentials {
        /// TBD. Only in requests.
        #[json("apiPasscode", required, sensitive)]
        #[required_setter(with_api_passcode)]
        pub api_passcode: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of BankSEND, ezyEFT, loonie.
    #[new(value merchant_id: String, value merchant_token: String)]
    pub struct MerchantIdMerchantTokenCredentials {
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("merchantToken", required, sensitive)]
        #[required_setter(with_merchant_token)]
        pub merchant_token: String,
    }
}

model! {
    /// Credentials of BitPay.
    #[new(value token: String)]
    pub struct BitPayCredentials {
        /// TBD. Only in requests.
        #[json("token", required, sensitive)]
        #[required_setter(with_token)]
        pub token: String,
    }
}

model! {
    /// Credentials of BlueSnap.
    #[new(value password: String, value username: String)]
    pub struct BlueSnapCredentials {
        /// TBD. Only in requests.
        #[json("dataProtectionKey", sensitive)]
        #[setter(with_data_protection_key)]
        pub data_protection_key: Option<String>,
        /// TBD.
        #[json("merchantId")]
        #[setter(with_merchant_id)]
        pub merchant_id: Option<String>,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("username", required)]
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
        /// TBD. Only in requests.
        #[json("merchantAccountId", required, sensitive)]
        #[required_setter(with_merchant_account_id)]
        pub merchant_account_id: String,
        /// TBD. Only in requests.
        #[json("merchantId", required, sensitive)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// TBD.
        #[json("publicKey", required)]
        #[required_setter(with_public_key)]
        pub public_key: String,
    }
}

model! {
    /// Credentials of Buckaroo.
    #[new(value secret_key: String, value website_key: String)]
    pub struct BuckarooCredentials {
        /// TBD.
        #[json("schemeKey")]
        #[setter(with_scheme_key)]
        pub scheme_key: Option<String>,
        /// TBD.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// TBD.
        #[json("websiteKey", required)]
        #[required_setter(with_website_key)]
        pub website_key: String,
    }
}

model! {
    /// Credentials of BVNK.
    #[new(value hawk_auth_id: String, value hawk_auth_key: String, value merchant_id: String)]
    pub struct BvnkCredentials {
        /// TBD. Only in requests.
        #[json("hawkAuthId", required, sensitive)]
        #[required_setter(with_hawk_auth_id)]
        pub hawk_auth_id: String,
        /// TBD. Only in requests.
        #[json("hawkAuthKey", required, sensitive)]
        #[required_setter(with_hawk_auth_key)]
        pub hawk_auth_key: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of CASHlib.
    #[new(value api_key: String, value merchant_id: String)]
    pub struct CasHlibCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of CODVoucher, gate2way.
    #[new(value api_key: String, value api_secret: String)]
    pub struct ApiKeyApiSecretCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
        #[json("apiSecret", required, sensitive)]
        #[required_setter(with_api_secret)]
        pub api_secret: String,
    }
}

model! {
    /// Credentials of 19 gateways.
    #[new(value api_key: String)]
    pub struct ApiKeyCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
    }
}

model! {
    /// Credentials of CoinGate.
    #[new(value auth_token: String)]
    pub struct CoinGateCredentials {
        /// TBD. Only in requests.
        #[json("authToken", required, sensitive)]
        #[required_setter(with_auth_token)]
        pub auth_token: String,
    }
}

model! {
    /// Credentials of CoinPayments.
    #[new(value ipn_secret: String, value private_key: String, value public_key: String)]
    pub struct CoinPaymentsCredentials {
        /// TBD.
        #[json("clientId")]
        #[setter(with_client_id)]
        pub client_id: Option<String>,
        /// TBD. Only in requests.
        #[json("clientSecret", sensitive)]
        #[setter(with_client_secret)]
        pub client_secret: Option<String>,
        /// TBD. Only in requests.
        #[json("ipnSecret", required, sensitive)]
        #[required_setter(with_ipn_secret)]
        pub ipn_secret: String,
        /// TBD. Only in requests.
        #[json("merchantId", sensitive)]
        #[setter(with_merchant_id)]
        pub merchant_id: Option<String>,
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// TBD.
        #[json("publicKey", required)]
        #[required_setter(with_public_key)]
        pub public_key: String,
    }
}

model! {
    /// Credentials of Cardknox.
    #[new(value x_key: String)]
    pub struct CardknoxCredentials {
        /// TBD. Only in requests.
        #[json("xKey", required, sensitive)]
        #[required_setter(with_x_key)]
        pub x_key: String,
    }
}

model! {
    /// Credentials of Cashflows.
    #[new(value auth_id: String, value auth_password: String)]
    pub struct CashflowsCredentials {
        /// TBD.
        #[json("authId", required)]
        #[required_setter(with_auth_id)]
        pub auth_id: String,
        /// TBD. Only in requests.
        #[json("authPassword", required, sensitive)]
        #[required_setter(with_auth_password)]
        pub auth_password: String,
    }
}

model! {
    /// Credentials of Cashterminal, EasyPayDirect, Payper.
    #[new(value secret_key: String)]
    pub struct SecretKeyCredentials {
        /// TBD. Only in requests.
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
        /// TBD. Only in requests.
        #[json("cashToCodePassword", required, sensitive)]
        #[required_setter(with_cash_to_code_password)]
        pub cash_to_code_password: String,
        /// TBD.
        #[json("cashToCodeUsername", required)]
        #[required_setter(with_cash_to_code_username)]
        pub cash_to_code_username: String,
        /// TBD. Only in requests.
        #[json("merchantPassword", required, sensitive)]
        #[required_setter(with_merchant_password)]
        pub merchant_password: String,
        /// TBD.
        #[json("merchantUsername", required)]
        #[required_setter(with_merchant_username)]
        pub merchant_username: String,
        /// TBD.
        #[json("mid")]
        #[setter(with_mid)]
        pub mid: Option<String>,
    }
}

model! {
    /// Credentials of CauriPayment.
    #[new(value private_key: String, value public_key: String)]
    pub struct CauriPaymentCredentials {
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// TBD.
        #[json("publicKey", required)]
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
        /// TBD. Only in requests.
        #[json("merchantKey", required, sensitive)]
        #[required_setter(with_merchant_key)]
        pub merchant_key: String,
        /// TBD.
        #[json("merchantName", required)]
        #[required_setter(with_merchant_name)]
        pub merchant_name: String,
        /// TBD.
        #[json("merchantSiteId", required)]
        #[required_setter(with_merchant_site_id)]
        pub merchant_site_id: String,
    }
}

model! {
    /// Credentials of CCAvenue.
    #[new(value access_code: String, value merchant_id: String, value working_key: String)]
    pub struct CcAvenueCredentials {
        /// TBD. Only in requests.
        #[json("accessCode", required, sensitive)]
        #[required_setter(with_access_code)]
        pub access_code: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("coNumber", required)]
        #[required_setter(with_co_number)]
        pub co_number: String,
        /// TBD.
        #[json("divisionId", required)]
        #[required_setter(with_division_id)]
        pub division_id: String,
        /// TBD. Default: `false`.
        #[json("partialAuth", required)]
        #[plain_setter(with_partial_auth: bool)]
        pub partial_auth: bool,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("username", required)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of CheckoutCom.
    #[new(value secret_key: String)]
    pub struct CheckoutComCredentials {
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// TBD. Only in requests.
        #[json("signatureKey", sensitive)]
        #[setter(with_signature_key)]
        pub signature_key: Option<String>,
    }
}

model! {
    /// Credentials of Chillstock.
    #[new(value merchant_id: String, value private_key: String)]
    pub struct ChillstockCredentials {
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// TBD.
        #[json("publicKey")]
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
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("storeId", required)]
        #[required_setter(with_store_id)]
        pub store_id: String,
        /// TBD.
        #[json("storeName", required)]
        #[required_setter(with_store_name)]
        pub store_name: String,
        /// TBD.
        #[json("username", required)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of Cleo.
    #[new(value access_token: String)]
    pub struct CleoCredentials {
        /// TBD. Only in requests.
        #[json("accessToken", required, sensitive)]
        #[required_setter(with_access_token)]
        pub access_token: String,
    }
}

model! {
    /// Credentials of Coppr.
    #[new(value api_key: String, value organization_id: OrganizationId)]
    pub struct CopprCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD.
        #[json("organizationId", required)]
        #[required_setter(with_organization_id)]
        pub organization_id: OrganizationId,
    }
}

model! {
    /// Credentials of Credorax.
    #[new(value merchant_id: String, value merchant_md5_signature: String)]
    pub struct CredoraxCredentials {
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("merchantMd5Signature", required, sensitive)]
        #[required_setter(with_merchant_md5_signature)]
        pub merchant_md5_signature: String,
    }
}

model! {
    /// Credentials of Cryptomus, Zimpler.
    #[new(value api_key: String, value merchant_id: String)]
    pub struct ApiKeyMerchantIdCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of Cryptonator.
    #[new(value merchant_id: String, value secret: String)]
    pub struct CryptonatorCredentials {
        /// TBD.
        #[json("merchant_id", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("secret", required, sensitive)]
        #[required_setter(with_secret)]
        pub secret: String,
    }
}

model! {
    /// Credentials of CyberSource.
    #[new(value access_key: String, value profile_id: String, value secret_key: String)]
    pub struct CyberSourceCredentials {
        /// TBD.
        #[json("accessKey", required)]
        #[required_setter(with_access_key)]
        pub access_key: String,
        /// TBD.
        #[json("profileId", required)]
        #[required_setter(with_profile_id)]
        pub profile_id: String,
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of DataCash.
    #[new(value client: String, value password: String)]
    pub struct DataCashCredentials {
        /// TBD.
        #[json("client", required)]
        #[required_setter(with_client)]
        pub client: String,
        /// TBD.
        #[json("masterCardPayoutsClient")]
        #[setter(with_master_card_payouts_client)]
        pub master_card_payouts_client: Option<String>,
        /// TBD. Only in requests.
        #[json("masterCardPayoutsPassword", sensitive)]
        #[setter(with_master_card_payouts_password)]
        pub master_card_payouts_password: Option<String>,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("reportGroup")]
        #[setter(with_report_group)]
        pub report_group: Option<String>,
        /// TBD. Only in requests.
        #[json("reportPassword", sensitive)]
        #[setter(with_report_password)]
        pub report_password: Option<String>,
        /// TBD.
        #[json("reportUser")]
        #[setter(with_report_user)]
        pub report_user: Option<String>,
        /// TBD.
        #[json("visaPayoutsClient")]
        #[setter(with_visa_payouts_client)]
        pub visa_payouts_client: Option<String>,
        /// TBD. Only in requests.
        #[json("visaPayoutsPassword", sensitive)]
        #[setter(with_visa_payouts_password)]
        pub visa_payouts_password: Option<String>,
    }
}

model! {
    /// Credentials of Dengi.
    #[new(value project_id: String, value public_key: String, value refund_key: String)]
    pub struct DengiCredentials {
        /// TBD.
        #[json("projectId", required)]
        #[required_setter(with_project_id)]
        pub project_id: String,
        /// TBD. Only in requests.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// TBD. Only in requests.
        #[json("refundKey", required, sensitive)]
        #[required_setter(with_refund_key)]
        pub refund_key: String,
    }
}

model! {
    /// Credentials of Dimoco.
    #[new(value merchant_id: String, value order_id: OrderId, value password: String)]
    pub struct DimocoCredentials {
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD.
        #[json("orderId", required)]
        #[required_setter(with_order_id)]
        pub order_id: OrderId,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Credentials of dLocal.
    #[new(value secret_key: String, value x_login: String, value x_trans_key: String)]
    pub struct DLocalCredentials {
        /// TBD. Only in requests.
        #[json("payoutSecretKey", sensitive)]
        #[setter(with_payout_secret_key)]
        pub payout_secret_key: Option<String>,
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// TBD.
        #[json("xLogin", required)]
        #[required_setter(with_x_login)]
        pub x_login: String,
        /// TBD.
        #[json("xPayoutLogin")]
        #[setter(with_x_payout_login)]
        pub x_payout_login: Option<String>,
        /// TBD.
        #[json("xPayoutTransKey")]
        #[setter(with_x_payout_trans_key)]
        pub x_payout_trans_key: Option<String>,
        /// TBD.
        #[json("xTransKey", required)]
        #[required_setter(with_x_trans_key)]
        pub x_trans_key: String,
    }
}

model! {
    /// Credentials of Dragonphoenix, IpayOptions, Wallet88.
    #[new(value rcode: String, value sid: String)]
    pub struct RcodeSidCredentials {
        /// TBD. Only in requests.
        #[json("rcode", required, sensitive)]
        #[required_setter(with_rcode)]
        pub rcode: String,
        /// TBD.
        #[json("sid", required)]
        #[required_setter(with_sid)]
        pub sid: String,
    }
}

model! {
    /// Credentials of Dropayment.
    #[new(value endpoint_id: String, value login: String, value secret_key: String)]
    pub struct DropaymentCredentials {
        /// TBD.
        #[json("endpointId", required)]
        #[required_setter(with_endpoint_id)]
        pub endpoint_id: String,
        /// TBD.
        #[json("login", required)]
        #[required_setter(with_login)]
        pub login: String,
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("cashout_login")]
        #[setter(with_cashout_login)]
        pub cashout_login: Option<String>,
        /// TBD. Only in requests.
        #[json("cashout_password", sensitive)]
        #[setter(with_cashout_password)]
        pub cashout_password: Option<String>,
        /// TBD.
        #[json("chargebackAccessKey")]
        #[setter(with_chargeback_access_key)]
        pub chargeback_access_key: Option<String>,
        /// TBD. Only in requests.
        #[json("chargebackSecretKey", sensitive)]
        #[setter(with_chargeback_secret_key)]
        pub chargeback_secret_key: Option<String>,
        /// TBD. Only in requests.
        #[json("secret_key", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// TBD.
        #[json("web_pay_login", required)]
        #[required_setter(with_web_pay_login)]
        pub web_pay_login: String,
        /// TBD. Only in requests.
        #[json("web_pay_tran_key", required, sensitive)]
        #[required_setter(with_web_pay_tran_key)]
        pub web_pay_tran_key: String,
        /// TBD.
        #[json("x_login", required)]
        #[required_setter(with_x_login)]
        pub x_login: String,
        /// TBD. Only in requests.
        #[json("x_tran_key", required, sensitive)]
        #[required_setter(with_x_tran_key)]
        pub x_tran_key: String,
    }
}

model! {
    /// Credentials of EBANX.
    #[new(value integration_key: String)]
    pub struct EbanxCredentials {
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("merchantKey", required, sensitive)]
        #[required_setter(with_merchant_key)]
        pub merchant_key: String,
        /// TBD. Only in requests.
        #[json("merchantPassword", required, sensitive)]
        #[required_setter(with_merchant_password)]
        pub merchant_password: String,
        /// TBD.
        #[json("productId", required)]
        #[required_setter(with_product_id)]
        pub product_id: ProductId,
    }
}

model! {
    /// Credentials of EPro.
    #[new(value api_secret_key: String)]
    pub struct EProCredentials {
        /// TBD. Only in requests.
        #[json("apiSecretKey", required, sensitive)]
        #[required_setter(with_api_secret_key)]
        pub api_secret_key: String,
    }
}

model! {
    /// Credentials of EcorePay.
    #[new(value account_auth: String, value account_id: String)]
    pub struct EcorePayCredentials {
        /// TBD. Only in requests.
        #[json("accountAuth", required, sensitive)]
        #[required_setter(with_account_auth)]
        pub account_auth: String,
        /// TBD.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
    }
}

model! {
    /// Credentials of Elavon.
    #[new(value ssl_merchant_id: String, value ssl_pin: String, value ssl_user_id: String)]
    pub struct ElavonCredentials {
        /// TBD.
        #[json("ssl_merchant_id", required)]
        #[required_setter(with_ssl_merchant_id)]
        pub ssl_merchant_id: String,
        /// TBD. Only in requests.
        #[json("ssl_pin", required, sensitive)]
        #[required_setter(with_ssl_pin)]
        pub ssl_pin: String,
        /// TBD.
        #[json("ssl_user_id", required)]
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
        /// TBD.
        #[json("clientCertificate", required)]
        #[required_setter(with_client_certificate)]
        pub client_certificate: String,
        /// TBD. Only in requests.
        #[json("clientCertificatePassword", required, sensitive)]
        #[required_setter(with_client_certificate_password)]
        pub client_certificate_password: String,
        /// TBD.
        #[json("merchantName")]
        #[setter(with_merchant_name)]
        pub merchant_name: Option<String>,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// TBD. Only in requests.
        #[json("privateKeyPassword", required, sensitive)]
        #[required_setter(with_private_key_password)]
        pub private_key_password: String,
        /// TBD.
        #[json("serverCertificate", required)]
        #[required_setter(with_server_certificate)]
        pub server_certificate: String,
        /// TBD. Only in requests.
        #[json("sftpKeyPassphrase", sensitive)]
        #[setter(with_sftp_key_passphrase)]
        pub sftp_key_passphrase: Option<String>,
        /// TBD. Only in requests.
        #[json("sftpPassword", sensitive)]
        #[setter(with_sftp_password)]
        pub sftp_password: Option<String>,
        /// TBD. Only in requests.
        #[json("sftpPrivateKey", sensitive)]
        #[setter(with_sftp_private_key)]
        pub sftp_private_key: Option<String>,
        /// TBD.
        #[json("sftpUsername")]
        #[setter(with_sftp_username)]
        pub sftp_username: Option<String>,
        /// TBD.
        #[json("storeId", required)]
        #[required_setter(with_store_id)]
        pub store_id: String,
        /// TBD.
        #[json("userId", required)]
        #[required_setter(with_user_id)]
        pub user_id: UserId,
    }
}

model! {
    /// Credentials of ePay, Neosurf.
    #[new(value merchant_id: String, value secret_key: String)]
    pub struct MerchantIdSecretKeyCredentials {
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of Euteller, Inovio, Klarna, PayXpert.
    #[new(value password: String, value username: String)]
    pub struct PasswordUsernameCredentials {
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("username", required)]
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
        /// TBD. Only in requests.
        #[json("accessId", required, sensitive)]
        #[required_setter(with_access_id)]
        pub access_id: String,
        /// TBD. Only in requests.
        #[json("hashKey", required, sensitive)]
        #[required_setter(with_hash_key)]
        pub hash_key: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD.
        #[json("operatorId", required)]
        #[required_setter(with_operator_id)]
        pub operator_id: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("terminalId", required)]
        #[required_setter(with_terminal_id)]
        pub terminal_id: String,
    }
}

model! {
    /// Credentials of eZeeWallet.
    #[new(value api_password: String, value api_username: String)]
    pub struct EZeeWalletCredentials {
        /// TBD. Only in requests.
        #[json("apiPassword", required, sensitive)]
        #[required_setter(with_api_password)]
        pub api_password: String,
        /// TBD. Only in requests.
        #[json("apiUsername", required, sensitive)]
        #[required_setter(with_api_username)]
        pub api_username: String,
    }
}

model! {
    /// Credentials of Finrax.
    #[new(value api_key: String, value api_secret: String, value business_id: String)]
    pub struct FinraxCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
        #[json("apiSecret", required, sensitive)]
        #[required_setter(with_api_secret)]
        pub api_secret: String,
        /// TBD.
        #[json("businessId", required)]
        #[required_setter(with_business_id)]
        pub business_id: String,
        /// TBD.
        #[json("publicKey")]
        #[setter(with_public_key)]
        pub public_key: Option<String>,
    }
}

model! {
    /// Credentials of Flexepin, INOVAPAY.
    #[new(value api_key: String, value api_secret: String)]
    pub struct FlexepinCredentials {
        /// TBD.
        #[json("apiKey", required)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
        /// TBD. Only in requests.
        #[json("apiAccessId", required, sensitive)]
        #[required_setter(with_api_access_id)]
        pub api_access_id: String,
        /// TBD. Only in requests.
        #[json("apiSecretKey", required, sensitive)]
        #[required_setter(with_api_secret_key)]
        pub api_secret_key: String,
        /// TBD.
        #[json("locationId", required)]
        #[required_setter(with_location_id)]
        pub location_id: String,
    }
}

model! {
    /// Credentials of FundSend, Realtime.
    #[new(value client_id: String, value secret_word: String)]
    pub struct ClientIdSecretWordCredentials {
        /// TBD.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// TBD. Only in requests.
        #[json("secretWord", required, sensitive)]
        #[required_setter(with_secret_word)]
        pub secret_word: String,
    }
}

model! {
    /// Credentials of GET.
    #[new(value account_id: String)]
    pub struct GetCredentials {
        /// TBD.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
    }
}

model! {
    /// Credentials of Gigadat.
    #[new(value access_token: String, value campaign_id: String, value security_token: String)]
    pub struct GigadatCredentials {
        /// TBD. Only in requests.
        #[json("accessToken", required, sensitive)]
        #[required_setter(with_access_token)]
        pub access_token: String,
        /// TBD.
        #[json("campaignId", required)]
        #[required_setter(with_campaign_id)]
        pub campaign_id: String,
        /// TBD. Only in requests.
        #[json("securityToken", required, sensitive)]
        #[required_setter(with_security_token)]
        pub security_token: String,
    }
}

model! {
    /// Credentials of GlobalOne.
    #[new(value shared_secret: String, value terminal_id: String)]
    pub struct GlobalOneCredentials {
        /// TBD. Only in requests.
        #[json("sharedSecret", required, sensitive)]
        #[required_setter(with_shared_secret)]
        pub shared_secret: String,
        /// TBD.
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
        /// TBD.
        #[json("apiKey", required)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
        #[json("apiPassword", required, sensitive)]
        #[required_setter(with_api_password)]
        pub api_password: String,
        /// TBD. Only in requests.
        #[json("apiSecret", required, sensitive)]
        #[required_setter(with_api_secret)]
        pub api_secret: String,
        /// TBD.
        #[json("apiUser", required)]
        #[required_setter(with_api_user)]
        pub api_user: String,
    }
}

model! {
    /// Credentials of Gpaysafe.
    #[new(value api_key: String)]
    pub struct GpaysafeCredentials {
        /// TBD.
        #[json("apiKey", required)]
        #[required_setter(with_api_key)]
        pub api_key: String,
    }
}

model! {
    /// Credentials of Greenbox.
    #[new(value client_id: String, value client_secret: String, value location_id: String)]
    pub struct GreenboxCredentials {
        /// TBD.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// TBD. Only in requests.
        #[json("clientSecret", required, sensitive)]
        #[required_setter(with_client_secret)]
        pub client_secret: String,
        /// TBD.
        #[json("locationId", required)]
        #[required_setter(with_location_id)]
        pub location_id: String,
    }
}

model! {
    /// Credentials of HiPay.
    #[new(value api_password: String, value api_username: String)]
    pub struct HiPayCredentials {
        /// TBD. Only in requests.
        #[json("apiPassword", required, sensitive)]
        #[required_setter(with_api_password)]
        pub api_password: String,
        /// TBD.
        #[json("apiUsername", required)]
        #[required_setter(with_api_username)]
        pub api_username: String,
    }
}

model! {
    /// Credentials of iCashOne, MuchBetterGateway, SaltarPay.
    #[new(value api_key: String, value secret_key: String)]
    pub struct ApiKeySecretKeyCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of ICEPAY.
    #[new(value merchant_id: String, value secret_key: String)]
    pub struct IcepayCredentials {
        /// TBD. Only in requests.
        #[json("merchantId", required, sensitive)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of Ilixium.
    #[new(value account_id: String, value digest_password: String, value merchant_id: String)]
    pub struct IlixiumCredentials {
        /// TBD.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
        /// TBD. Only in requests.
        #[json("digestPassword", required, sensitive)]
        #[required_setter(with_digest_password)]
        pub digest_password: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("sftpKeyPassphrase", sensitive)]
        #[setter(with_sftp_key_passphrase)]
        pub sftp_key_passphrase: Option<String>,
        /// TBD. Only in requests.
        #[json("sftpPrivateKey", sensitive)]
        #[setter(with_sftp_private_key)]
        pub sftp_private_key: Option<String>,
        /// TBD.
        #[json("sftpUsername")]
        #[setter(with_sftp_username)]
        pub sftp_username: Option<String>,
    }
}

model! {
    /// Credentials of Ingenico.
    #[new(value api_key_id: ApiKeyId, value api_secret_key: String, value merchant_id: String)]
    pub struct IngenicoCredentials {
        /// TBD.
        #[json("apiKeyId", required)]
        #[required_setter(with_api_key_id)]
        pub api_key_id: ApiKeyId,
        /// TBD. Only in requests.
        #[json("apiSecretKey", required, sensitive)]
        #[required_setter(with_api_secret_key)]
        pub api_secret_key: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD.
        #[json("skipFraudService")]
        #[plain_setter(with_skip_fraud_service: bool)]
        pub skip_fraud_service: Option<bool>,
    }
}

model! {
    /// Credentials of InstaDebit, MaxiCash, Powertranz, iDebit.
    #[new(value merchant_id: String, value password: String)]
    pub struct MerchantIdPasswordCredentials {
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Credentials of Intuit.
    #[new(value client_id: String, value client_secret: String)]
    pub struct IntuitCredentials {
        /// TBD.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("apiClient", required)]
        #[required_setter(with_api_client)]
        pub api_client: String,
        /// TBD. Only in requests.
        #[json("apiToken", required, sensitive)]
        #[required_setter(with_api_token)]
        pub api_token: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD.
        #[json("workflow", required)]
        #[required_setter(with_workflow)]
        pub workflow: String,
    }
}

model! {
    /// Credentials of JetPay.
    #[new(value terminal_id: String)]
    pub struct JetPayCredentials {
        /// TBD.
        #[json("TerminalID", required)]
        #[required_setter(with_terminal_id)]
        pub terminal_id: String,
    }
}

model! {
    /// Credentials of Jeton.
    #[new(value api_key: String)]
    pub struct JetonCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
        #[json("secret", sensitive)]
        #[setter(with_secret)]
        pub secret: Option<String>,
    }
}

model! {
    /// Credentials of JPMOrbital, LaCore.
    #[new(value merchant_id: String, value password: String, value username: String)]
    pub struct MerchantIdPasswordUsernameCredentials {
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("username", required)]
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
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
        #[json("apiSecret", required, sensitive)]
        #[required_setter(with_api_secret)]
        pub api_secret: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD.
        #[json("referrer", required)]
        #[required_setter(with_referrer)]
        pub referrer: String,
    }
}

model! {
    /// Credentials of Konnektive.
    #[new(value login_id: String, value password: String)]
    pub struct KonnektiveCredentials {
        /// TBD.
        #[json("loginId", required)]
        #[required_setter(with_login_id)]
        pub login_id: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Credentials of Kushki.
    #[new(value private_key: String)]
    pub struct KushkiCredentials {
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
    }
}

model! {
    /// Credentials of Limepay.
    #[new(value secret_key: String, value x_login: String, value x_trans_key: String)]
    pub struct LimepayCredentials {
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// TBD.
        #[json("xLogin", required)]
        #[required_setter(with_x_login)]
        pub x_login: String,
        /// TBD.
        #[json("xTransKey", required)]
        #[required_setter(with_x_trans_key)]
        pub x_trans_key: String,
    }
}

model! {
    /// Credentials of Loonio.
    #[new(value account_id: String, value password: String, value username: String)]
    pub struct LoonioCredentials {
        /// TBD.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("username", required)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of LPG.
    #[new(value public_key: String, value secure_key: String)]
    pub struct LpgCredentials {
        /// TBD. Only in requests.
        #[json("payoutPassword", sensitive)]
        #[setter(with_payout_password)]
        pub payout_password: Option<String>,
        /// TBD. Only in requests.
        #[json("payoutUsername", sensitive)]
        #[setter(with_payout_username)]
        pub payout_username: Option<String>,
        /// TBD.
        #[json("publicKey", required)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// TBD. Only in requests.
        #[json("secureKey", required, sensitive)]
        #[required_setter(with_secure_key)]
        pub secure_key: String,
    }
}

model! {
    /// Credentials of MercadoPago.
    #[new(value access_token: String, value public_key: String)]
    pub struct MercadoPagoCredentials {
        /// TBD. Only in requests.
        #[json("accessToken", required, sensitive)]
        #[required_setter(with_access_token)]
        pub access_token: String,
        /// TBD.
        #[json("publicKey", required)]
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
        /// TBD.
        #[json("accountHolderId", required)]
        #[required_setter(with_account_holder_id)]
        pub account_holder_id: String,
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD.
        #[json("brandId")]
        #[setter(with_brand_id)]
        pub brand_id: Option<String>,
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// TBD. Only in requests.
        #[json("clientSecret", required, sensitive)]
        #[required_setter(with_client_secret)]
        pub client_secret: String,
        /// TBD.
        #[json("merchantSerialNumber", required)]
        #[required_setter(with_merchant_serial_number)]
        pub merchant_serial_number: String,
        /// TBD.
        #[json("subscriptionKey", required)]
        #[required_setter(with_subscription_key)]
        pub subscription_key: String,
    }
}

model! {
    /// Credentials of Moneris.
    #[new(value api_token: String, value store_id: String)]
    pub struct MonerisCredentials {
        /// TBD. Only in requests.
        #[json("apiToken", required, sensitive)]
        #[required_setter(with_api_token)]
        pub api_token: String,
        /// TBD.
        #[json("storeId", required)]
        #[required_setter(with_store_id)]
        pub store_id: String,
    }
}

model! {
    /// Credentials of Monolo, Naewe.
    #[new(value api_key: String, value business_id: String, value secret: String)]
    pub struct ApiKeyBusinessIdSecretCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD.
        #[json("businessId", required)]
        #[required_setter(with_business_id)]
        pub business_id: String,
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// TBD. Only in requests.
        #[json("clientSecret", required, sensitive)]
        #[required_setter(with_client_secret)]
        pub client_secret: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("username", required)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of MtaPay.
    #[new(value account_id: String, value md5key: String, value party_id: String)]
    pub struct MtaPayCredentials {
        /// TBD.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
        /// TBD. Only in requests.
        #[json("md5key", required, sensitive)]
        #[required_setter(with_md5key)]
        pub md5key: String,
        /// TBD.
        #[json("partyId", required)]
        #[required_setter(with_party_id)]
        pub party_id: String,
    }
}

model! {
    /// Credentials of MuchBetter.
    #[new(value api_key: String, value merchant_account_id: String)]
    pub struct MuchBetterCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD.
        #[json("merchantAccountId", required)]
        #[required_setter(with_merchant_account_id)]
        pub merchant_account_id: String,
    }
}

model! {
    /// Credentials of NMI.
    #[new(value password: String, value username: String)]
    pub struct NmiCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", sensitive)]
        #[setter(with_api_key)]
        pub api_key: Option<String>,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("username", required)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of Netbanking.
    #[new(value midcode: String, value midsecret: String)]
    pub struct NetbankingCredentials {
        /// TBD.
        #[json("midcode", required)]
        #[required_setter(with_midcode)]
        pub midcode: String,
        /// TBD. Only in requests.
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
        /// TBD. Only in requests.
        #[json("paysafePaymentsApiPassword", required, sensitive)]
        #[required_setter(with_paysafe_payments_api_password)]
        pub paysafe_payments_api_password: String,
        /// TBD.
        #[json("paysafePaymentsApiUsername", required)]
        #[required_setter(with_paysafe_payments_api_username)]
        pub paysafe_payments_api_username: String,
    }
}

model! {
    /// Credentials of NGenius.
    #[new(value api_key: String, value outlet_id: String)]
    pub struct NGeniusCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD.
        #[json("outletId", required)]
        #[required_setter(with_outlet_id)]
        pub outlet_id: String,
    }
}

model! {
    /// Credentials of NinjaWallet.
    #[new(value api_key: String, value passphrase: String, value secret: String)]
    pub struct NinjaWalletCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
        #[json("passphrase", required, sensitive)]
        #[required_setter(with_passphrase)]
        pub passphrase: String,
        /// TBD. Only in requests.
        #[json("secret", required, sensitive)]
        #[required_setter(with_secret)]
        pub secret: String,
    }
}

model! {
    /// Credentials of NordikCoin, OmniMatrix.
    #[new(value merchant_id: String, value secret: String)]
    pub struct MerchantIdSecretCredentials {
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("secret", required, sensitive)]
        #[required_setter(with_secret)]
        pub secret: String,
    }
}

model! {
    /// Credentials of NOWPayments.
    #[new(value api_key: String, value ipn_secret: String)]
    pub struct NowPaymentsCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("nuaPayAccountId", required)]
        #[required_setter(with_nua_pay_account_id)]
        pub nua_pay_account_id: String,
        /// TBD. Only in requests.
        #[json("nuaPayApiKey", required, sensitive)]
        #[required_setter(with_nua_pay_api_key)]
        pub nua_pay_api_key: String,
        /// TBD.
        #[json("nuaPayCommonName", required)]
        #[required_setter(with_nua_pay_common_name)]
        pub nua_pay_common_name: String,
        /// TBD. Only in requests.
        #[json("nuaPayOriginatorIban", required, sensitive)]
        #[required_setter(with_nua_pay_originator_iban)]
        pub nua_pay_originator_iban: String,
        /// TBD. Only in requests.
        #[json("nuaPayPrivateKey", required, sensitive)]
        #[required_setter(with_nua_pay_private_key)]
        pub nua_pay_private_key: String,
        /// TBD.
        #[json("nuaPaySerialNumber", required)]
        #[required_setter(with_nua_pay_serial_number)]
        pub nua_pay_serial_number: String,
    }
}

model! {
    /// Credentials of OchaPay.
    #[new(value api_password: String, value api_username: String, value secret_word: String)]
    pub struct OchaPayCredentials {
        /// TBD. Only in requests.
        #[json("apiPassword", required, sensitive)]
        #[required_setter(with_api_password)]
        pub api_password: String,
        /// TBD.
        #[json("apiUsername", required)]
        #[required_setter(with_api_username)]
        pub api_username: String,
        /// TBD. Only in requests.
        #[json("secretWord", required, sensitive)]
        #[required_setter(with_secret_word)]
        pub secret_word: String,
    }
}

model! {
    /// Credentials of Onlineueberweisen.
    #[new(value api_key: String)]
    pub struct OnlineueberweisenCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
        #[json("isxSiinSecret", sensitive)]
        #[setter(with_isx_siin_secret)]
        pub isx_siin_secret: Option<String>,
        /// TBD.
        #[json("nuaPayAccountId")]
        #[setter(with_nua_pay_account_id)]
        pub nua_pay_account_id: Option<String>,
        /// TBD. Only in requests.
        #[json("nuaPayApiKey", sensitive)]
        #[setter(with_nua_pay_api_key)]
        pub nua_pay_api_key: Option<String>,
    }
}

model! {
    /// Credentials of Pagadito.
    #[new(value uid: String, value wsk: String)]
    pub struct PagaditoCredentials {
        /// TBD. Only in requests.
        #[json("uid", required, sensitive)]
        #[required_setter(with_uid)]
        pub uid: String,
        /// TBD. Only in requests.
        #[json("wsk", required, sensitive)]
        #[required_setter(with_wsk)]
        pub wsk: String,
    }
}

model! {
    /// Credentials of Pagsmile.
    #[new(value app_id: String, value merchant_id: String, value secret_key: String)]
    pub struct PagsmileCredentials {
        /// TBD. Only in requests.
        #[json("apiSecretKey", sensitive)]
        #[setter(with_api_secret_key)]
        pub api_secret_key: Option<String>,
        /// TBD.
        #[json("appId", required)]
        #[required_setter(with_app_id)]
        pub app_id: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of Panamerican.
    #[new(value key: String, value password: String)]
    pub struct PanamericanCredentials {
        /// TBD.
        #[json("key", required)]
        #[required_setter(with_key)]
        pub key: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Credentials of PandaGateway.
    #[new(value api_code: String, value merchant_code: String, value sign_key: String)]
    pub struct PandaGatewayCredentials {
        /// TBD.
        #[json("apiCode", required)]
        #[required_setter(with_api_code)]
        pub api_code: String,
        /// TBD.
        #[json("merchantCode", required)]
        #[required_setter(with_merchant_code)]
        pub merchant_code: String,
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("appId", required)]
        #[required_setter(with_app_id)]
        pub app_id: String,
        /// TBD.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// TBD. Only in requests.
        #[json("clientSecret", required, sensitive)]
        #[required_setter(with_client_secret)]
        pub client_secret: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of ParamountEft.
    #[new(value merchant_id: String, value merchant_pass: String, value payee: String)]
    pub struct ParamountEftCredentials {
        /// TBD.
        #[json("merchant_id", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("merchant_pass", required, sensitive)]
        #[required_setter(with_merchant_pass)]
        pub merchant_pass: String,
        /// TBD.
        #[json("payee", required)]
        #[required_setter(with_payee)]
        pub payee: String,
    }
}

model! {
    /// Credentials of ParamountInterac.
    #[new(value encryption_key: String, value merchant_id: String, value password: String)]
    pub struct ParamountInteracCredentials {
        /// TBD. Only in requests.
        #[json("encryptionKey", required, sensitive)]
        #[required_setter(with_encryption_key)]
        pub encryption_key: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Credentials of Pay4Fun.
    #[new(value merchant_id: String, value merchant_key: String, value merchant_secret: String)]
    pub struct Pay4FunCredentials {
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("merchantKey", required, sensitive)]
        #[required_setter(with_merchant_key)]
        pub merchant_key: String,
        /// TBD. Only in requests.
        #[json("merchantSecret", required, sensitive)]
        #[required_setter(with_merchant_secret)]
        pub merchant_secret: String,
    }
}

model! {
    /// Credentials of Paybilt.
    #[new(value api_key: String, value token_api_key: String, value token_id: String)]
    pub struct PaybiltCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
        #[json("hmacKey", sensitive)]
        #[setter(with_hmac_key)]
        pub hmac_key: Option<String>,
        /// TBD. Only in requests.
        #[json("tokenApiKey", required, sensitive)]
        #[required_setter(with_token_api_key)]
        pub token_api_key: String,
        /// TBD.
        #[json("tokenId", required)]
        #[required_setter(with_token_id)]
        pub token_id: String,
    }
}

model! {
    /// Credentials of PayCash.
    #[new(value emisor: String, value token: String)]
    pub struct PayCashCredentials {
        /// TBD.
        #[json("emisor", required)]
        #[required_setter(with_emisor)]
        pub emisor: String,
        /// TBD. Only in requests.
        #[json("token", required, sensitive)]
        #[required_setter(with_token)]
        pub token: String,
    }
}

model! {
    /// Credentials of PayClub.
    #[new(value account_number: String, value merchant_id: String, value sign_key: String)]
    pub struct PayClubCredentials {
        /// TBD.
        #[json("accountNumber", required)]
        #[required_setter(with_account_number)]
        pub account_number: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("signKey", required, sensitive)]
        #[required_setter(with_sign_key)]
        pub sign_key: String,
    }
}

model! {
    /// Credentials of Paycly.
    #[new(value api_token: String, value website_id: WebsiteId)]
    pub struct PayclyCredentials {
        /// TBD. Only in requests.
        #[json("apiToken", required, sensitive)]
        #[required_setter(with_api_token)]
        pub api_token: String,
        /// TBD. Only in requests.
        #[json("websiteId", required, sensitive)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
    }
}

model! {
    /// Credentials of PayEcards.
    #[new(value client_key: String, value password: String, value payment_url: String)]
    pub struct PayEcardsCredentials {
        /// TBD.
        #[json("clientKey", required)]
        #[required_setter(with_client_key)]
        pub client_key: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("paymentUrl", required)]
        #[required_setter(with_payment_url)]
        pub payment_url: String,
    }
}

model! {
    /// Credentials of Paynote, SeamlessChex, VCreditos.
    #[new(value public_key: String, value secret_key: String)]
    pub struct PublicKeySecretKeyCredentials {
        /// TBD.
        #[json("publicKey", required)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of PayPal.
    pub struct PayPalCredentials {
        /// TBD.
        #[json("partnerBnCode")]
        #[setter(with_partner_bn_code)]
        pub partner_bn_code: Option<String>,
        /// TBD.
        #[json("partnerClientId")]
        #[setter(with_partner_client_id)]
        pub partner_client_id: Option<String>,
        /// TBD.
        #[json("partnerId")]
        #[setter(with_partner_id)]
        pub partner_id: Option<String>,
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("apiKey", required)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
        #[json("apiSecret", required, sensitive)]
        #[required_setter(with_api_secret)]
        pub api_secret: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("merchantToken", required, sensitive)]
        #[required_setter(with_merchant_token)]
        pub merchant_token: String,
    }
}

model! {
    /// Credentials of Payflow.
    #[new(value password: String, value user: String, value vendor: String)]
    pub struct PayflowCredentials {
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("user", required)]
        #[required_setter(with_user)]
        pub user: String,
        /// TBD.
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
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// TBD.
        #[json("privateKeyId", required)]
        #[required_setter(with_private_key_id)]
        pub private_key_id: String,
        /// TBD.
        #[json("publicKey", required)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// TBD.
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
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD.
        #[json("authenticateId", required)]
        #[required_setter(with_authenticate_id)]
        pub authenticate_id: String,
        /// TBD. Only in requests.
        #[json("authenticatePw", required, sensitive)]
        #[required_setter(with_authenticate_pw)]
        pub authenticate_pw: String,
        /// TBD.
        #[json("publicKey", required)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of PaymentsOS.
    #[new(value app_id: String, value private_key: String, value public_key: String)]
    pub struct PaymentsOsCredentials {
        /// TBD.
        #[json("appId", required)]
        #[required_setter(with_app_id)]
        pub app_id: String,
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// TBD.
        #[json("publicKey", required)]
        #[required_setter(with_public_key)]
        pub public_key: String,
    }
}

model! {
    /// Credentials of Payr, iCheque.
    #[new(value client_id: String, value secret_word: String)]
    pub struct PayrCredentials {
        /// TBD. Only in requests.
        #[json("apiSecurityToken", sensitive)]
        #[setter(with_api_security_token)]
        pub api_security_token: Option<String>,
        /// TBD.
        #[json("apiUserId")]
        #[setter(with_api_user_id)]
        pub api_user_id: Option<String>,
        /// TBD.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// TBD. Only in requests.
        #[json("secretWord", required, sensitive)]
        #[required_setter(with_secret_word)]
        pub secret_word: String,
    }
}

model! {
    /// Credentials of PayRedeem.
    #[new(value api_key: String, value api_password: String, value api_user: String)]
    pub struct PayRedeemCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
        #[json("apiPassword", required, sensitive)]
        #[required_setter(with_api_password)]
        pub api_password: String,
        /// TBD.
        #[json("apiUser", required)]
        #[required_setter(with_api_user)]
        pub api_user: String,
    }
}

model! {
    /// Credentials of PayRetailers, Piastrix, SparkPay.
    #[new(value secret_key: String, value shop_id: String)]
    pub struct SecretKeyShopIdCredentials {
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// TBD.
        #[json("shopId", required)]
        #[required_setter(with_shop_id)]
        pub shop_id: String,
    }
}

model! {
    /// Credentials of Paysafe.
    #[new(value account_num: String, value store_id: String, value store_pwd: String)]
    pub struct PaysafeCredentials {
        /// TBD.
        #[json("accountNum", required)]
        #[required_setter(with_account_num)]
        pub account_num: String,
        /// TBD.
        #[json("storeId", required)]
        #[required_setter(with_store_id)]
        pub store_id: String,
        /// TBD. Only in requests.
        #[json("storePwd", required, sensitive)]
        #[required_setter(with_store_pwd)]
        pub store_pwd: String,
    }
}

model! {
    /// Credentials of Paysafecard.
    #[new(value api_key: String)]
    pub struct PaysafecardCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD. Only in requests.
        #[json("reconciliationApiKey", sensitive)]
        #[setter(with_reconciliation_api_key)]
        pub reconciliation_api_key: Option<String>,
    }
}

model! {
    /// Credentials of PayTabs.
    #[new(value client_key: String, value profile_id: String, value server_key: String)]
    pub struct PayTabsCredentials {
        /// TBD.
        #[json("clientKey", required)]
        #[required_setter(with_client_key)]
        pub client_key: String,
        /// TBD.
        #[json("profileId", required)]
        #[required_setter(with_profile_id)]
        pub profile_id: String,
        /// TBD. Only in requests.
        #[json("serverKey", required, sensitive)]
        #[required_setter(with_server_key)]
        pub server_key: String,
    }
}

model! {
    /// Credentials of PayU.
    #[new(value merchant_key: String, value merchant_salt: String)]
    pub struct PayUCredentials {
        /// TBD.
        #[json("merchantKey", required)]
        #[required_setter(with_merchant_key)]
        pub merchant_key: String,
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("accountId", required)]
        #[required_setter(with_account_id)]
        pub account_id: String,
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD.
        #[json("apiLogin", required)]
        #[required_setter(with_api_login)]
        pub api_login: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of Payvision.
    #[new(value member_guid: String, value member_id: String)]
    pub struct PayvisionCredentials {
        /// TBD. Only in requests.
        #[json("memberGuid", required, sensitive)]
        #[required_setter(with_member_guid)]
        pub member_guid: String,
        /// TBD.
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
        /// TBD.
        #[json("merchantCode", required)]
        #[required_setter(with_merchant_code)]
        pub merchant_code: String,
        /// TBD.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("terminalCode", required)]
        #[required_setter(with_terminal_code)]
        pub terminal_code: String,
        /// TBD.
        #[json("username", required)]
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
        /// TBD.
        #[json("codigoCliente", required)]
        #[required_setter(with_codigo_cliente)]
        pub codigo_cliente: String,
        /// TBD. Only in requests.
        #[json("keyValue", required, sensitive)]
        #[required_setter(with_key_value)]
        pub key_value: String,
        /// TBD.
        #[json("requestOrigin", required)]
        #[required_setter(with_request_origin)]
        pub request_origin: String,
        /// TBD.
        #[json("username", required)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of Plugnpay.
    #[new(value publisher_name: String, value publisher_password: String)]
    pub struct PlugnpayCredentials {
        /// TBD.
        #[json("publisher-name", required)]
        #[required_setter(with_publisher_name)]
        pub publisher_name: String,
        /// TBD. Only in requests.
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
        /// TBD. Only in requests.
        #[json("keyPassphrase", required, sensitive)]
        #[required_setter(with_key_passphrase)]
        pub key_passphrase: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// TBD.
        #[json("pspId", required)]
        #[required_setter(with_psp_id)]
        pub psp_id: String,
        /// TBD.
        #[json("publicKey", required)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// TBD. Only in requests.
        #[json("sftpKeyPassphrase", required, sensitive)]
        #[required_setter(with_sftp_key_passphrase)]
        pub sftp_key_passphrase: String,
        /// TBD. Only in requests.
        #[json("sftpPrivateKey", required, sensitive)]
        #[required_setter(with_sftp_private_key)]
        pub sftp_private_key: String,
        /// TBD.
        #[json("sftpUsername", required)]
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
        /// TBD. Only in requests.
        #[json("clientApiKey", required, sensitive)]
        #[required_setter(with_client_api_key)]
        pub client_api_key: String,
        /// TBD.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// TBD. Only in requests.
        #[json("disputePassword", sensitive)]
        #[setter(with_dispute_password)]
        pub dispute_password: Option<String>,
        /// TBD.
        #[json("disputeUsername")]
        #[setter(with_dispute_username)]
        pub dispute_username: Option<String>,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("username", required)]
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
        /// TBD.
        #[json("clientCertificate", required)]
        #[required_setter(with_client_certificate)]
        pub client_certificate: String,
        /// TBD.
        #[json("contractId", required)]
        #[required_setter(with_contract_id)]
        pub contract_id: String,
        /// TBD.
        #[json("login", required)]
        #[required_setter(with_login)]
        pub login: String,
        /// TBD. Only in requests.
        #[json("notificationSecret", required, sensitive)]
        #[required_setter(with_notification_secret)]
        pub notification_secret: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// TBD. Only in requests.
        #[json("privateKeyPassword", required, sensitive)]
        #[required_setter(with_private_key_password)]
        pub private_key_password: String,
        /// TBD.
        #[json("serverCertificate", required)]
        #[required_setter(with_server_certificate)]
        pub server_certificate: String,
        /// TBD. Only in requests.
        #[json("sharedSecret", required, sensitive)]
        #[required_setter(with_shared_secret)]
        pub shared_secret: String,
    }
}

model! {
    /// Credentials of Rapyd.
    #[new(value access_key: String, value secret_key: String)]
    pub struct RapydCredentials {
        /// TBD.
        #[json("accessKey", required)]
        #[required_setter(with_access_key)]
        pub access_key: String,
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of RPN.
    #[new(value key: String, value mid: String)]
    pub struct RpnCredentials {
        /// TBD. Only in requests.
        #[json("key", required, sensitive)]
        #[required_setter(with_key)]
        pub key: String,
        /// TBD.
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
        /// TBD.
        #[json("account", required)]
        #[required_setter(with_account)]
        pub account: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("rebatePassword", required, sensitive)]
        #[required_setter(with_rebate_password)]
        pub rebate_password: String,
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of Redsys.
    #[new(value merchant_code: String, value secret_code: String)]
    pub struct RedsysCredentials {
        /// TBD. Only in requests.
        #[json("merchantCode", required, sensitive)]
        #[required_setter(with_merchant_code)]
        pub merchant_code: String,
        /// TBD. Only in requests.
        #[json("secretCode", required, sensitive)]
        #[required_setter(with_secret_code)]
        pub secret_code: String,
    }
}

model! {
    /// Credentials of Safecharge.
    #[new(value merchant_id: String, value secret_key: String, value site_id: String)]
    pub struct SafechargeCredentials {
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
        /// TBD.
        #[json("siteId", required)]
        #[required_setter(with_site_id)]
        pub site_id: String,
    }
}

model! {
    /// Credentials of SMSVoucher.
    #[new(value app_id: String)]
    pub struct SmsVoucherCredentials {
        /// TBD.
        #[json("AppId", required)]
        #[required_setter(with_app_id)]
        pub app_id: String,
    }
}

model! {
    /// Credentials of Sofort.
    #[new(value config_key: String)]
    pub struct SofortCredentials {
        /// TBD. Only in requests.
        #[json("configKey", required, sensitive)]
        #[required_setter(with_config_key)]
        pub config_key: String,
        /// TBD.
        #[json("nuaPayAccountId")]
        #[setter(with_nua_pay_account_id)]
        pub nua_pay_account_id: Option<String>,
        /// TBD. Only in requests.
        #[json("nuaPayApiKey", sensitive)]
        #[setter(with_nua_pay_api_key)]
        pub nua_pay_api_key: Option<String>,
    }
}

model! {
    /// Credentials of Sagepay.
    #[new(value m_id: String, value m_key: String)]
    pub struct SagepayCredentials {
        /// TBD.
        #[json("M_ID", required)]
        #[required_setter(with_m_id)]
        pub m_id: String,
        /// TBD. Only in requests.
        #[json("M_KEY", required, sensitive)]
        #[required_setter(with_m_key)]
        pub m_key: String,
    }
}

model! {
    /// Credentials of SecureTrading.
    #[new(value password: String, value username: String, value website_id: WebsiteId)]
    pub struct SecureTradingCredentials {
        /// TBD. Only in requests.
        #[json("notificationPassword", sensitive)]
        #[setter(with_notification_password)]
        pub notification_password: Option<String>,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("username", required)]
        #[required_setter(with_username)]
        pub username: String,
        /// TBD.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
    }
}

model! {
    /// Credentials of SecurionPay.
    #[new(value secret_api_key: String)]
    pub struct SecurionPayCredentials {
        /// TBD. Only in requests.
        #[json("secretApiKey", required, sensitive)]
        #[required_setter(with_secret_api_key)]
        pub secret_api_key: String,
    }
}

model! {
    /// Credentials of Skrill.
    #[new(value account_email: String, value secret_word: String)]
    pub struct SkrillCredentials {
        /// TBD.
        #[json("accountEmail", required)]
        #[required_setter(with_account_email)]
        pub account_email: String,
        /// TBD.
        #[json("currencyAccountIds")]
        #[setter(with_currency_account_ids)]
        pub currency_account_ids: Option<String>,
        /// TBD.
        #[json("merchantId")]
        #[setter(with_merchant_id)]
        pub merchant_id: Option<String>,
        /// TBD. Only in requests.
        #[json("mqiPassword", sensitive)]
        #[setter(with_mqi_password)]
        pub mqi_password: Option<String>,
        /// TBD. Only in requests.
        #[json("secretWord", required, sensitive)]
        #[required_setter(with_secret_word)]
        pub secret_word: String,
    }
}

model! {
    /// Credentials of SmartInvoice.
    #[new(value application_id: ApplicationId, value merchant_id: String)]
    pub struct SmartInvoiceCredentials {
        /// TBD. Only in requests.
        #[json("applicationId", required, sensitive)]
        #[required_setter(with_application_id)]
        pub application_id: ApplicationId,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of Splitit.
    #[new(value password: String, value terminal_id: String, value username: String)]
    pub struct SplititCredentials {
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("terminalId", required)]
        #[required_setter(with_terminal_id)]
        pub terminal_id: String,
        /// TBD.
        #[json("username", required)]
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
        /// TBD.
        #[json("bankAccountNumber", required)]
        #[required_setter(with_bank_account_number)]
        pub bank_account_number: String,
        /// TBD.
        #[json("bankId", required)]
        #[plain_setter(with_bank_id: i64)]
        pub bank_id: i64,
        /// TBD.
        #[json("beneficiaryName", required)]
        #[required_setter(with_beneficiary_name)]
        pub beneficiary_name: String,
        /// TBD.
        #[json("companyName", required)]
        #[required_setter(with_company_name)]
        pub company_name: String,
        /// TBD. Only in requests.
        #[json("keyPassphrase", required, sensitive)]
        #[required_setter(with_key_passphrase)]
        pub key_passphrase: String,
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
    }
}

model! {
    /// Credentials of Stripe.
    pub struct StripeCredentials {
        /// TBD.
        #[json("stripeClientId")]
        #[setter(with_stripe_client_id)]
        pub stripe_client_id: Option<String>,
        /// TBD. Only in requests.
        #[json("stripeSecret", sensitive)]
        #[setter(with_stripe_secret)]
        pub stripe_secret: Option<String>,
    }
}

model! {
    /// Credentials of Tabby.
    #[new(value merchant_code: String, value public_key: String)]
    pub struct TabbyCredentials {
        /// TBD.
        #[json("merchantCode", required)]
        #[required_setter(with_merchant_code)]
        pub merchant_code: String,
        /// TBD. Only in requests.
        #[json("publicKey", required, sensitive)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// TBD. Only in requests.
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
        /// TBD. Only in requests.
        #[json("hostedPageAuthenticationKey", required, sensitive)]
        #[required_setter(with_hosted_page_authentication_key)]
        pub hosted_page_authentication_key: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("remoteApiKey", sensitive)]
        #[setter(with_remote_api_key)]
        pub remote_api_key: Option<String>,
        /// TBD. Only in requests.
        #[json("serviceApiKey", required, sensitive)]
        #[required_setter(with_service_api_key)]
        pub service_api_key: String,
        /// TBD.
        #[json("storeId", required)]
        #[required_setter(with_store_id)]
        pub store_id: String,
    }
}

model! {
    /// Credentials of Triple000.
    #[new(value password: String, value secret_word: String, value username: String)]
    pub struct Triple000Credentials {
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD. Only in requests.
        #[json("secretWord", required, sensitive)]
        #[required_setter(with_secret_word)]
        pub secret_word: String,
        /// TBD.
        #[json("username", required)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of Truevo.
    #[new(value mid: String, value tid: String, value token: String)]
    pub struct TruevoCredentials {
        /// TBD. Only in requests.
        #[json("ipnSecret", sensitive)]
        #[setter(with_ipn_secret)]
        pub ipn_secret: Option<String>,
        /// TBD.
        #[json("merchantName")]
        #[setter(with_merchant_name)]
        pub merchant_name: Option<String>,
        /// TBD.
        #[json("mid", required)]
        #[required_setter(with_mid)]
        pub mid: String,
        /// TBD. Only in requests.
        #[json("sftpKeyPassphrase", sensitive)]
        #[setter(with_sftp_key_passphrase)]
        pub sftp_key_passphrase: Option<String>,
        /// TBD. Only in requests.
        #[json("sftpPrivateKey", sensitive)]
        #[setter(with_sftp_private_key)]
        pub sftp_private_key: Option<String>,
        /// TBD.
        #[json("sftpUsername")]
        #[setter(with_sftp_username)]
        pub sftp_username: Option<String>,
        /// TBD.
        #[json("tid", required)]
        #[required_setter(with_tid)]
        pub tid: String,
        /// TBD. Only in requests.
        #[json("token", required, sensitive)]
        #[required_setter(with_token)]
        pub token: String,
    }
}

model! {
    /// Credentials of TrustsPay.
    #[new(value gateway_no: String, value merchant_no: String, value signkey: String)]
    pub struct TrustsPayCredentials {
        /// TBD.
        #[json("gatewayNo", required)]
        #[required_setter(with_gateway_no)]
        pub gateway_no: String,
        /// TBD.
        #[json("merchantNo", required)]
        #[required_setter(with_merchant_no)]
        pub merchant_no: String,
        /// TBD. Only in requests.
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
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// TBD.
        #[json("publicKey", required)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// TBD.
        #[json("username", required)]
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
        /// TBD.
        #[json("cashRegisterId", required)]
        #[required_setter(with_cash_register_id)]
        pub cash_register_id: String,
        /// TBD. Only in requests.
        #[json("keyPassphrase", required, sensitive)]
        #[required_setter(with_key_passphrase)]
        pub key_passphrase: String,
        /// TBD. Only in requests.
        #[json("privateKey", required, sensitive)]
        #[required_setter(with_private_key)]
        pub private_key: String,
        /// TBD.
        #[json("publicKey", required)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// TBD.
        #[json("storeUuid", required)]
        #[required_setter(with_store_uuid)]
        pub store_uuid: String,
    }
}

model! {
    /// Credentials of Unlimit.
    #[new(value ipn_secret: String, value password: String, value terminal_id: String)]
    pub struct UnlimitCredentials {
        /// TBD. Only in requests.
        #[json("ipnSecret", required, sensitive)]
        #[required_setter(with_ipn_secret)]
        pub ipn_secret: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("terminalId", required)]
        #[required_setter(with_terminal_id)]
        pub terminal_id: String,
    }
}

model! {
    /// Credentials of UPayCard.
    #[new(value key: String, value receiver_account: String, value secret: String)]
    pub struct UPayCardCredentials {
        /// TBD. Only in requests.
        #[json("key", required, sensitive)]
        #[required_setter(with_key)]
        pub key: String,
        /// TBD.
        #[json("receiver_account", required)]
        #[required_setter(with_receiver_account)]
        pub receiver_account: String,
        /// TBD. Only in requests.
        #[json("secret", required, sensitive)]
        #[required_setter(with_secret)]
        pub secret: String,
    }
}

model! {
    /// Credentials of USAePay.
    #[new(value pin: String, value source_key: String)]
    pub struct UsAePayCredentials {
        /// TBD. Only in requests.
        #[json("pin", required, sensitive)]
        #[required_setter(with_pin)]
        pub pin: String,
        /// TBD. Only in requests.
        #[json("sourceKey", required, sensitive)]
        #[required_setter(with_source_key)]
        pub source_key: String,
    }
}

model! {
    /// Credentials of VantivLitle.
    #[new(value merchant_id: String, value password: String, value username: String)]
    pub struct VantivLitleCredentials {
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("username", required)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Credentials of VegaWallet.
    #[new(value merchant_id: String, value password: String)]
    pub struct VegaWalletCredentials {
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD. Only in requests.
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
        /// TBD. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
        /// TBD.
        #[json("clientId", required)]
        #[required_setter(with_client_id)]
        pub client_id: String,
        /// TBD. Only in requests.
        #[json("clientSecret", required, sensitive)]
        #[required_setter(with_client_secret)]
        pub client_secret: String,
        /// TBD.
        #[json("ipnKey", required)]
        #[required_setter(with_ipn_key)]
        pub ipn_key: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
    }
}

model! {
    /// Credentials of Walpay.
    #[new(value merchant_name: String, value merchant_pin: String)]
    pub struct WalpayCredentials {
        /// TBD.
        #[json("merchantName", required)]
        #[required_setter(with_merchant_name)]
        pub merchant_name: String,
        /// TBD. Only in requests.
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
        /// TBD.
        #[json("certificateCommonName", required)]
        #[required_setter(with_certificate_common_name)]
        pub certificate_common_name: String,
        /// TBD.
        #[json("certificateSerialNumber", required)]
        #[required_setter(with_certificate_serial_number)]
        pub certificate_serial_number: String,
        /// TBD.
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
        /// TBD. Only in requests.
        #[json("businessSignature", required, sensitive)]
        #[required_setter(with_business_signature)]
        pub business_signature: String,
        /// TBD.
        #[json("delay", required)]
        #[plain_setter(with_delay: i64)]
        pub delay: i64,
        /// TBD. Only in requests.
        #[json("merchantPassword", required, sensitive)]
        #[required_setter(with_merchant_password)]
        pub merchant_password: String,
        /// TBD.
        #[json("merchantUsername", required)]
        #[required_setter(with_merchant_username)]
        pub merchant_username: String,
        /// TBD. Only in requests.
        #[json("sftpPrivateKey", sensitive)]
        #[setter(with_sftp_private_key)]
        pub sftp_private_key: Option<String>,
        /// TBD.
        #[json("sftpUsername")]
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
        /// TBD.
        #[json("acquiringInstitutionIdentificationCode", required)]
        #[required_setter(with_acquiring_institution_identification_code)]
        pub acquiring_institution_identification_code: String,
        /// TBD.
        #[json("cardAcceptorIdCode", required)]
        #[required_setter(with_card_acceptor_id_code)]
        pub card_acceptor_id_code: String,
        /// TBD. Only in requests.
        #[json("clientCertificate", sensitive)]
        #[setter(with_client_certificate)]
        pub client_certificate: Option<String>,
        /// TBD.
        #[json("mpgId", required)]
        #[required_setter(with_mpg_id)]
        pub mpg_id: String,
        /// TBD. Only in requests.
        #[json("privateKey", sensitive)]
        #[setter(with_private_key)]
        pub private_key: Option<String>,
    }
}

model! {
    /// Credentials of Worldpay.
    #[new(value merchant_code: String, value merchant_password: String)]
    pub struct WorldpayCredentials {
        /// TBD. Only in requests.
        #[json("alternativePaymentsPassword", sensitive)]
        #[setter(with_alternative_payments_password)]
        pub alternative_payments_password: Option<String>,
        /// TBD.
        #[json("alternativePaymentsUsername")]
        #[setter(with_alternative_payments_username)]
        pub alternative_payments_username: Option<String>,
        /// TBD. Only in requests.
        #[json("merchantCode", required, sensitive)]
        #[required_setter(with_merchant_code)]
        pub merchant_code: String,
        /// TBD. Only in requests.
        #[json("merchantPassword", required, sensitive)]
        #[required_setter(with_merchant_password)]
        pub merchant_password: String,
        /// TBD. Only in requests.
        #[json("payoutMerchantCode", sensitive)]
        #[setter(with_payout_merchant_code)]
        pub payout_merchant_code: Option<String>,
        /// TBD. Only in requests.
        #[json("payoutMerchantPassword", sensitive)]
        #[setter(with_payout_merchant_password)]
        pub payout_merchant_password: Option<String>,
        /// TBD. Only in requests.
        #[json("sftpKeyPassphrase", sensitive)]
        #[setter(with_sftp_key_passphrase)]
        pub sftp_key_passphrase: Option<String>,
        /// TBD. Only in requests.
        #[json("sftpPrivateKey", sensitive)]
        #[setter(with_sftp_private_key)]
        pub sftp_private_key: Option<String>,
        /// TBD.
        #[json("sftpUsername")]
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
        /// TBD.
        #[json("endpointId", required)]
        #[required_setter(with_endpoint_id)]
        pub endpoint_id: String,
        /// TBD.
        #[json("merchantId", required)]
        #[required_setter(with_merchant_id)]
        pub merchant_id: String,
        /// TBD. Only in requests.
        #[json("merchantSecretKey", required, sensitive)]
        #[required_setter(with_merchant_secret_key)]
        pub merchant_secret_key: String,
    }
}

model! {
    /// Credentials of eMerchantPay.
    pub struct EMerchantPayCredentials {
        /// TBD. Only in requests.
        #[json("apiKey", sensitive)]
        #[setter(with_api_key)]
        pub api_key: Option<String>,
        /// TBD.
        #[json("clientId")]
        #[setter(with_client_id)]
        pub client_id: Option<String>,
        /// TBD. Only in requests.
        #[json("password", sensitive)]
        #[setter(with_password)]
        pub password: Option<String>,
        /// TBD.
        #[json("token")]
        #[setter(with_token)]
        pub token: Option<String>,
        /// TBD.
        #[json("username")]
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
        /// TBD.
        #[json("merchantAccountNumber", required)]
        #[required_setter(with_merchant_account_number)]
        pub merchant_account_number: String,
        /// TBD. Only in requests.
        #[json("merchantPassword", required, sensitive)]
        #[required_setter(with_merchant_password)]
        pub merchant_password: String,
        /// TBD.
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
        /// TBD.
        #[json("authenticateId", required)]
        #[required_setter(with_authenticate_id)]
        pub authenticate_id: String,
        /// TBD. Only in requests.
        #[json("authenticatePw", required, sensitive)]
        #[required_setter(with_authenticate_pw)]
        pub authenticate_pw: String,
        /// TBD.
        #[json("publicKey", required)]
        #[required_setter(with_public_key)]
        pub public_key: String,
        /// TBD. Only in requests.
        #[json("secretKey", required, sensitive)]
        #[required_setter(with_secret_key)]
        pub secret_key: String,
    }
}

model! {
    /// Credentials of vegaaH.
    #[new(value password: String, value terminal_id: String)]
    pub struct VegaaHCredentials {
        /// TBD. Only in requests.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// TBD.
        #[json("terminalId", required)]
        #[required_setter(with_terminal_id)]
        pub terminal_id: String,
    }
}

model! {
    /// Credentials of XPay.
    #[new(value encryption_key: String, value merchant_id: String)]
    pub struct XPayCredentials {
        /// TBD. Only in requests.
        #[json("encryptionKey", required, sensitive)]
        #[required_setter(with_encryption_key)]
        pub encryption_key: String,
        /// TBD.
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
        #[json("GlobalOne")]
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
        /// TBD.
        #[json("url")]
        #[setter(with_url)]
        pub url: Option<String>,
    }
}

model! {
    /// Settings of Adyen.
    #[new(value url: String)]
    pub struct AdyenSettings {
        /// TBD. Default: `false`. Example: `false`.
        #[json("enableMoto")]
        #[plain_setter(with_enable_moto: bool)]
        pub enable_moto: Option<bool>,
        /// TBD.
        #[json("levelTwoThreeDataCustomField")]
        #[setter(with_level_two_three_data_custom_field)]
        pub level_two_three_data_custom_field: Option<String>,
        /// TBD.
        #[json("mastercardDpaId")]
        #[setter(with_mastercard_dpa_id)]
        pub mastercard_dpa_id: Option<String>,
        /// TBD.
        #[json("mastercardServiceId")]
        #[setter(with_mastercard_service_id)]
        pub mastercard_service_id: Option<String>,
        /// TBD.
        #[json("riskProfile")]
        #[setter(with_risk_profile)]
        pub risk_profile: Option<String>,
        /// TBD.
        #[json("splitPayments")]
        #[items_setter(with_split_payments)]
        pub split_payments: Option<Vec<AdyenSettingsSplitPayments>>,
        /// TBD. At most 16 characters.
        #[json("store")]
        #[setter(with_store)]
        pub store: Option<String>,
        /// TBD. From 0.01 to 100. Example: `5.5`.
        #[json("totalTaxRate")]
        #[setter(with_total_tax_rate)]
        pub total_tax_rate: Option<Decimal>,
        /// TBD.
        #[json("url", required)]
        #[required_setter(with_url)]
        pub url: String,
    }
}

model! {
    /// Entry of `splitPayments`.
    pub struct AdyenSettingsSplitPayments {
        /// TBD.
        #[json("account")]
        #[setter(with_account)]
        pub account: Option<String>,
        /// TBD. Example: `100`.
        #[json("commissionAmount")]
        #[plain_setter(with_commission_amount: i64)]
        pub commission_amount: Option<i64>,
        /// TBD.
        #[json("currency")]
        #[setter(with_currency)]
        pub currency: Option<String>,
        /// TBD. Example: `US`.
        #[json("merchantCountry")]
        #[setter(with_merchant_country)]
        pub merchant_country: Option<String>,
        /// TBD. From 0 to 100. Example: `0.5`.
        #[json("percentage")]
        #[setter(with_percentage)]
        pub percentage: Option<Decimal>,
        /// TBD.
        #[json("type")]
        #[setter(with_type)]
        pub type_: Option<AdyenSettingsSplitPaymentsType>,
    }
}

open_enum! {
    /// TBD.
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
        /// TBD.
        #[json("deviceIdCustomField")]
        #[setter(with_device_id_custom_field)]
        pub device_id_custom_field: Option<String>,
    }
}

model! {
    /// Settings of AmexVPC.
    #[new(value url: String)]
    pub struct AmexVpcSettings {
        /// TBD.
        #[json("url", required)]
        #[required_setter(with_url)]
        pub url: String,
    }
}

model! {
    /// Settings of ApcoPay.
    #[new(value method: ApcoPaySettingsMethod)]
    pub struct ApcoPaySettings {
        /// TBD.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: ApcoPaySettingsMethod,
    }
}

open_enum! {
    /// TBD.
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
        /// TBD.
        #[json("baseUrl", required)]
        #[required_setter(with_base_url)]
        pub base_url: String,
    }
}

model! {
    /// Settings of AsiaPaymentGateway, PaymenTechnologies, iCanPay.
    pub struct Use3DsEndpointSettings {
        /// TBD.
        #[json("use3DSEndpoint")]
        #[plain_setter(with_use3_ds_endpoint: bool)]
        pub use3_ds_endpoint: Option<bool>,
    }
}

model! {
    /// Settings of AstroPayCard.
    pub struct AstroPayCardSettings {
        /// TBD.
        #[json("merchantLogoUrl")]
        #[setter(with_merchant_logo_url)]
        pub merchant_logo_url: Option<String>,
        /// TBD.
        #[json("merchantName")]
        #[setter(with_merchant_name)]
        pub merchant_name: Option<String>,
        /// TBD. Default: `false`.
        #[json("oneTouchApi")]
        #[plain_setter(with_one_touch_api: bool)]
        pub one_touch_api: Option<bool>,
        /// TBD. Default: `false`.
        #[json("useOneTouchSdk")]
        #[plain_setter(with_use_one_touch_sdk: bool)]
        pub use_one_touch_sdk: Option<bool>,
    }
}

model! {
    /// Settings of Awepay.
    pub struct AwepaySettings {
        /// TBD.
        #[json("methodType")]
        #[setter(with_method_type)]
        pub method_type: Option<String>,
        /// TBD.
        #[json("useP2pRest")]
        #[plain_setter(with_use_p2p_rest: bool)]
        pub use_p2p_rest: Option<bool>,
        /// TBD.
        #[json("useRestApi")]
        #[plain_setter(with_use_rest_api: bool)]
        pub use_rest_api: Option<bool>,
    }
}

model! {
    /// Settings of BlueSnap.
    pub struct BlueSnapSettings {
        /// TBD. Default: `false`.
        #[json("enableMoto")]
        #[plain_setter(with_enable_moto: bool)]
        pub enable_moto: Option<bool>,
        /// TBD.
        #[json("metadataCustomField")]
        #[setter(with_metadata_custom_field)]
        pub metadata_custom_field: Option<String>,
        /// TBD. Example: `0.06`.
        #[json("salesTaxAmount")]
        #[setter(with_sales_tax_amount)]
        pub sales_tax_amount: Option<Decimal>,
    }
}

model! {
    /// Settings of Buckaroo.
    pub struct BuckarooSettings {
        /// TBD. Default: `false`.
        #[json("useSepaRecurring")]
        #[plain_setter(with_use_sepa_recurring: bool)]
        pub use_sepa_recurring: Option<bool>,
    }
}

model! {
    /// Settings of BVNK, Monolo, Naewe.
    pub struct DestinationTagCustomFieldPayoutCurrencyPayoutNetworkSettings {
        /// TBD.
        #[json("destinationTagCustomField")]
        #[setter(with_destination_tag_custom_field)]
        pub destination_tag_custom_field: Option<String>,
        /// TBD.
        #[json("payoutCurrency")]
        #[setter(with_payout_currency)]
        pub payout_currency: Option<String>,
        /// TBD.
        #[json("payoutNetwork")]
        #[setter(with_payout_network)]
        pub payout_network: Option<String>,
    }
}

model! {
    /// Settings of Coinbase, Finrax, NOWPayments, UPayCard.
    #[new(plain tolerance_percentage: i64)]
    pub struct TolerancePercentageSettings {
        /// TBD.
        #[json("tolerancePercentage", required)]
        #[plain_setter(with_tolerance_percentage: i64)]
        pub tolerance_percentage: i64,
    }
}

model! {
    /// Settings of CoinGate.
    pub struct CoinGateSettings {
        /// TBD. Default: `false`. Example: `false`.
        #[json("adjustAmount")]
        #[plain_setter(with_adjust_amount: bool)]
        pub adjust_amount: Option<bool>,
        /// TBD. Exactly 3 characters. Example: `USD`.
        #[json("targetCurrency")]
        #[setter(with_target_currency)]
        pub target_currency: Option<String>,
        /// TBD.
        #[json("tolerancePercentage")]
        #[plain_setter(with_tolerance_percentage: i64)]
        pub tolerance_percentage: Option<i64>,
    }
}

model! {
    /// Settings of CoinPayments.
    pub struct CoinPaymentsSettings {
        /// TBD. Default: `https://api.coinpayments.com`.
        #[json("apiUrl")]
        #[setter(with_api_url)]
        pub api_url: Option<String>,
        /// TBD.
        #[json("useCallbackAddress")]
        #[plain_setter(with_use_callback_address: bool)]
        pub use_callback_address: Option<bool>,
        /// TBD.
        #[json("useV2Api")]
        #[plain_setter(with_use_v2_api: bool)]
        pub use_v2_api: Option<bool>,
    }
}

model! {
    /// Settings of CashToCode.
    pub struct CashToCodeSettings {
        /// TBD.
        #[json("amounts")]
        #[items_setter(with_amounts)]
        pub amounts: Option<Vec<Decimal>>,
        /// TBD.
        #[json("baseUrl")]
        #[setter(with_base_url)]
        pub base_url: Option<String>,
        /// TBD. Default: `false`.
        #[json("skipAmountSelection")]
        #[plain_setter(with_skip_amount_selection: bool)]
        pub skip_amount_selection: Option<bool>,
    }
}

model! {
    /// Settings of CCAvenue.
    pub struct CcAvenueSettings {
        /// TBD. Default: `false`.
        #[json("useStandingInstructionApi")]
        #[plain_setter(with_use_standing_instruction_api: bool)]
        pub use_standing_instruction_api: Option<bool>,
    }
}

model! {
    /// Settings of CheckoutCom.
    pub struct CheckoutComSettings {
        /// TBD. Default: `false`.
        #[json("markAsWaitingGatewayOnPendingPayout")]
        #[plain_setter(with_mark_as_waiting_gateway_on_pending_payout: bool)]
        pub mark_as_waiting_gateway_on_pending_payout: Option<bool>,
        /// TBD.
        #[json("processingChannelId")]
        #[setter(with_processing_channel_id)]
        pub processing_channel_id: Option<String>,
        /// TBD.
        #[json("subEntityIdWebsiteCustomField")]
        #[setter(with_sub_entity_id_website_custom_field)]
        pub sub_entity_id_website_custom_field: Option<String>,
    }
}

model! {
    /// Settings of Chillstock, Kushki.
    pub struct SandboxSettings {
        /// TBD. Default: `false`.
        #[json("sandbox")]
        #[plain_setter(with_sandbox: bool)]
        pub sandbox: Option<bool>,
    }
}

model! {
    /// Settings of Conekta, PayTabs.
    pub struct BaseUrlSettings {
        /// TBD.
        #[json("baseUrl")]
        #[setter(with_base_url)]
        pub base_url: Option<String>,
    }
}

model! {
    /// Settings of Coppr.
    pub struct CopprSettings {
        /// TBD.
        #[json("rebillyPublishableKey")]
        #[setter(with_rebilly_publishable_key)]
        pub rebilly_publishable_key: Option<String>,
    }
}

model! {
    /// Settings of Cryptomus.
    pub struct CryptomusSettings {
        /// TBD.
        #[json("refundAddress")]
        #[setter(with_refund_address)]
        pub refund_address: Option<String>,
    }
}

model! {
    /// Settings of DataCash.
    pub struct DataCashSettings {
        /// TBD. At least 0. Default: `0`.
        #[json("delay")]
        #[plain_setter(with_delay: i64)]
        pub delay: Option<i64>,
        /// TBD. From 0 to 7. Default: `2`.
        #[json("policy")]
        #[plain_setter(with_policy: i64)]
        pub policy: Option<i64>,
    }
}

model! {
    /// Settings of dLocal.
    pub struct DLocalSettings {
        /// TBD. Default: `false`.
        #[json("createInstallmentPlan")]
        #[plain_setter(with_create_installment_plan: bool)]
        pub create_installment_plan: Option<bool>,
        /// TBD.
        #[json("customerDocumentCustomField")]
        #[setter(with_customer_document_custom_field)]
        pub customer_document_custom_field: Option<String>,
    }
}

model! {
    /// Settings of Directa24.
    pub struct Directa24Settings {
        /// TBD.
        #[json("banks")]
        #[items_setter(with_banks)]
        pub banks: Option<Vec<Directa24Banks>>,
        /// TBD.
        #[json("skipStep")]
        #[plain_setter(with_skip_step: bool)]
        pub skip_step: Option<bool>,
        /// TBD.
        #[json("storeIdNumber")]
        #[plain_setter(with_store_id_number: bool)]
        pub store_id_number: Option<bool>,
        /// TBD.
        #[json("useV3Api")]
        #[plain_setter(with_use_v3_api: bool)]
        pub use_v3_api: Option<bool>,
    }
}

model! {
    /// Settings of EMS.
    pub struct EmsSettings {
        /// TBD.
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
        /// TBD.
        #[json("recipientBIC", required)]
        #[required_setter(with_recipient_bic)]
        pub recipient_bic: String,
        /// TBD.
        #[json("recipientCountry", required)]
        #[required_setter(with_recipient_country)]
        pub recipient_country: FinTecSystemsSettingsRecipientCountry,
        /// TBD.
        #[json("recipientHolder", required)]
        #[required_setter(with_recipient_holder)]
        pub recipient_holder: String,
        /// TBD.
        #[json("recipientIBAN", required)]
        #[required_setter(with_recipient_iban)]
        pub recipient_iban: String,
    }
}

open_enum! {
    /// TBD.
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
        /// TBD. Default: `false`. Example: `false`.
        #[json("adjustAmountFromVoucher")]
        #[plain_setter(with_adjust_amount_from_voucher: bool)]
        pub adjust_amount_from_voucher: Option<bool>,
    }
}

model! {
    /// Settings of Gigadat.
    #[new(plain sandbox: bool)]
    pub struct GigadatSettings {
        /// TBD. Default: `false`.
        #[json("autodepositLookup")]
        #[plain_setter(with_autodeposit_lookup: bool)]
        pub autodeposit_lookup: Option<bool>,
        /// TBD.
        #[json("autodepositLookupInterval")]
        #[plain_setter(with_autodeposit_lookup_interval: i64)]
        pub autodeposit_lookup_interval: Option<i64>,
        /// TBD. Default: `false`.
        #[json("bypassAutodepositLookup")]
        #[plain_setter(with_bypass_autodeposit_lookup: bool)]
        pub bypass_autodeposit_lookup: Option<bool>,
        /// TBD.
        #[json("methodType")]
        #[setter(with_method_type)]
        pub method_type: Option<GigadatSettingsMethodType>,
        /// TBD. Default: `false`.
        #[json("sandbox", required)]
        #[plain_setter(with_sandbox: bool)]
        pub sandbox: bool,
    }
}

open_enum! {
    /// TBD.
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
        /// TBD.
        #[json("merchantName")]
        #[setter(with_merchant_name)]
        pub merchant_name: Option<String>,
    }
}

model! {
    /// Settings of Ilixium.
    pub struct IlixiumSettings {
        /// TBD. Default: `itix`.
        #[json("platform")]
        #[setter(with_platform)]
        pub platform: Option<IlixiumSettingsPlatform>,
        /// TBD.
        #[json("useCreditEndpoint")]
        #[plain_setter(with_use_credit_endpoint: bool)]
        pub use_credit_endpoint: Option<bool>,
        /// TBD.
        #[json("useIpFrame")]
        #[plain_setter(with_use_ip_frame: bool)]
        pub use_ip_frame: Option<bool>,
        /// TBD.
        #[json("usePaceCreditEndpoint")]
        #[plain_setter(with_use_pace_credit_endpoint: bool)]
        pub use_pace_credit_endpoint: Option<bool>,
        /// TBD.
        #[json("useStandaloneCreditEndpoint")]
        #[plain_setter(with_use_standalone_credit_endpoint: bool)]
        pub use_standalone_credit_endpoint: Option<bool>,
    }
}

open_enum! {
    /// TBD.
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
        /// TBD.
        #[json("merchantAccountId", required)]
        #[required_setter(with_merchant_account_id)]
        pub merchant_account_id: String,
        /// TBD.
        #[json("productId", required)]
        #[required_setter(with_product_id)]
        pub product_id: ProductId,
        /// TBD.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
    }
}

model! {
    /// Settings of InstaDebit, iDebit.
    pub struct MerchantSubIdSettings {
        /// TBD.
        #[json("merchantSubId")]
        #[plain_setter(with_merchant_sub_id: i64)]
        pub merchant_sub_id: Option<i64>,
    }
}

model! {
    /// Settings of IpayOptions.
    pub struct IpayOptionsSettings {
        /// TBD.
        #[json("cardType")]
        #[setter(with_card_type)]
        pub card_type: Option<IpayOptionsSettingsCardType>,
        /// TBD.
        #[json("extraStep")]
        #[plain_setter(with_extra_step: bool)]
        pub extra_step: Option<bool>,
        /// TBD.
        #[json("platform")]
        #[setter(with_platform)]
        pub platform: Option<IpayOptionsSettingsPlatform>,
        /// TBD.
        #[json("subdomain")]
        #[setter(with_subdomain)]
        pub subdomain: Option<IpayOptionsSettingsSubdomain>,
    }
}

open_enum! {
    /// TBD.
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
    /// TBD.
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
    /// TBD.
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
        /// TBD.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: JetonSettingsMethod,
    }
}

open_enum! {
    /// TBD.
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
        /// TBD.
        #[json("region", required)]
        #[required_setter(with_region)]
        pub region: KlarnaSettingsRegion,
        /// TBD. Default: `false`. Example: `false`.
        #[json("usePayNowStandalone")]
        #[plain_setter(with_use_pay_now_standalone: bool)]
        pub use_pay_now_standalone: Option<bool>,
    }
}

open_enum! {
    /// TBD.
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
        /// TBD.
        #[json("campaignId", required)]
        #[required_setter(with_campaign_id)]
        pub campaign_id: String,
        /// TBD.
        #[json("productId", required)]
        #[required_setter(with_product_id)]
        pub product_id: ProductId,
    }
}

model! {
    /// Settings of Limepay.
    pub struct LimepaySettings {
        /// TBD.
        #[json("storeDocumentId")]
        #[plain_setter(with_store_document_id: bool)]
        pub store_document_id: Option<bool>,
    }
}

model! {
    /// Settings of MercadoPago.
    pub struct MercadoPagoSettings {
        /// TBD. Default: `false`. Example: `false`.
        #[json("collectDeviceId")]
        #[plain_setter(with_collect_device_id: bool)]
        pub collect_device_id: Option<bool>,
    }
}

model! {
    /// Settings of MtaPay.
    #[new(value goods: String, value mobile_pay: String)]
    pub struct MtaPaySettings {
        /// TBD.
        #[json("goods", required)]
        #[required_setter(with_goods)]
        pub goods: String,
        /// TBD.
        #[json("mobilePay", required)]
        #[required_setter(with_mobile_pay)]
        pub mobile_pay: String,
    }
}

model! {
    /// Settings of MuchBetter.
    pub struct MuchBetterSettings {
        /// TBD.
        #[json("brandName")]
        #[setter(with_brand_name)]
        pub brand_name: Option<String>,
        /// TBD. Default: `false`.
        #[json("hasPhoneNumberRequest")]
        #[plain_setter(with_has_phone_number_request: bool)]
        pub has_phone_number_request: Option<bool>,
    }
}

model! {
    /// Settings of MuchBetterGateway.
    pub struct MuchBetterGatewaySettings {
        /// TBD. Default: `false`.
        #[json("hasPhoneNumberRequest")]
        #[plain_setter(with_has_phone_number_request: bool)]
        pub has_phone_number_request: Option<bool>,
    }
}

model! {
    /// Settings of NMI.
    pub struct NmiSettings {
        /// TBD. Default: `false`.
        #[json("disableStoredCredentials")]
        #[plain_setter(with_disable_stored_credentials: bool)]
        pub disable_stored_credentials: Option<bool>,
    }
}

model! {
    /// Settings of Neteller.
    pub struct NetellerSettings {
        /// TBD.
        #[json("populateCustomerEmail")]
        #[plain_setter(with_populate_customer_email: bool)]
        pub populate_customer_email: Option<bool>,
    }
}

model! {
    /// Settings of OmniMatrix.
    pub struct OmniMatrixSettings {
        /// TBD. Default: `false`. Example: `false`.
        #[json("usePreconfiguredAmounts")]
        #[plain_setter(with_use_preconfigured_amounts: bool)]
        pub use_preconfigured_amounts: Option<bool>,
    }
}

model! {
    /// Settings of Onlineueberweisen.
    pub struct OnlineueberweisenSettings {
        /// TBD. Default: `false`.
        #[json("extraStep")]
        #[plain_setter(with_extra_step: bool)]
        pub extra_step: Option<bool>,
        /// TBD. Default: `default`.
        #[json("payformCode")]
        #[setter(with_payform_code)]
        pub payform_code: Option<String>,
    }
}

model! {
    /// Settings of OnRamp.
    pub struct OnRampSettings {
        /// TBD.
        #[json("logoUrl")]
        #[setter(with_logo_url)]
        pub logo_url: Option<String>,
        /// TBD. Default: `false`.
        #[json("useServerToServerApi")]
        #[plain_setter(with_use_server_to_server_api: bool)]
        pub use_server_to_server_api: Option<bool>,
    }
}

model! {
    /// Settings of Orbital.
    pub struct OrbitalSettings {
        /// TBD.
        #[json("logoImageUrl")]
        #[setter(with_logo_image_url)]
        pub logo_image_url: Option<String>,
        /// TBD.
        #[json("mainCryptoCurrency")]
        #[setter(with_main_crypto_currency)]
        pub main_crypto_currency: Option<OrbitalSettingsMainCryptoCurrency>,
        /// TBD.
        #[json("productImageUrl")]
        #[setter(with_product_image_url)]
        pub product_image_url: Option<String>,
        /// TBD.
        #[json("targetCurrency")]
        #[setter(with_target_currency)]
        pub target_currency: Option<OrbitalSettingsTargetCurrency>,
    }
}

open_enum! {
    /// TBD.
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
    /// TBD.
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
        /// TBD. Default: `false`.
        #[json("useRecurringApi")]
        #[plain_setter(with_use_recurring_api: bool)]
        pub use_recurring_api: Option<bool>,
    }
}

model! {
    /// Settings of Pagsmile.
    pub struct PagsmileSettings {
        /// TBD. Default: `false`. Example: `false`.
        #[json("useTradePay")]
        #[plain_setter(with_use_trade_pay: bool)]
        pub use_trade_pay: Option<bool>,
    }
}

model! {
    /// Settings of Panamerican.
    #[new(plain extra_step: bool)]
    pub struct PanamericanSettings {
        /// TBD.
        #[json("convertToAscii")]
        #[plain_setter(with_convert_to_ascii: bool)]
        pub convert_to_ascii: Option<bool>,
        /// TBD.
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
        /// TBD.
        #[json("merchantSubId", required)]
        #[required_setter(with_merchant_sub_id)]
        pub merchant_sub_id: String,
        /// TBD.
        #[json("merchantTransactionType", required)]
        #[required_setter(with_merchant_transaction_type)]
        pub merchant_transaction_type: ParamountCommerceSettingsMerchantTransactionType,
        /// TBD. Default: `false`. Example: `false`.
        #[json("useDirectDeposit")]
        #[plain_setter(with_use_direct_deposit: bool)]
        pub use_direct_deposit: Option<bool>,
    }
}

open_enum! {
    /// TBD.
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
        /// TBD. Default: `false`.
        #[json("autodepositLookup")]
        #[plain_setter(with_autodeposit_lookup: bool)]
        pub autodeposit_lookup: Option<bool>,
        /// TBD.
        #[json("autodepositLookupInterval")]
        #[plain_setter(with_autodeposit_lookup_interval: i64)]
        pub autodeposit_lookup_interval: Option<i64>,
        /// TBD. Default: `false`.
        #[json("bypassAutodepositLookup")]
        #[plain_setter(with_bypass_autodeposit_lookup: bool)]
        pub bypass_autodeposit_lookup: Option<bool>,
        /// TBD.
        #[json("merchantSubId")]
        #[plain_setter(with_merchant_sub_id: i64)]
        pub merchant_sub_id: Option<i64>,
        /// TBD.
        #[json("paymentFlow")]
        #[setter(with_payment_flow)]
        pub payment_flow: Option<ParamountInteracSettingsPaymentFlow>,
        /// TBD. Default: `false`.
        #[json("sandbox")]
        #[plain_setter(with_sandbox: bool)]
        pub sandbox: Option<bool>,
    }
}

open_enum! {
    /// TBD.
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
        /// TBD. At least 0. Default: `0`.
        #[json("delay")]
        #[plain_setter(with_delay: i64)]
        pub delay: Option<i64>,
    }
}

model! {
    /// Settings of PayClub.
    pub struct PayClubSettings {
        /// TBD.
        #[json("use3DSChannel")]
        #[plain_setter(with_use3_ds_channel: bool)]
        pub use3_ds_channel: Option<bool>,
    }
}

model! {
    /// Settings of PayPal.
    #[new(value redirect_url: String)]
    pub struct PayPalSettings {
        /// TBD. Default: `false`.
        #[json("enableAlternativePaymentMethods")]
        #[plain_setter(with_enable_alternative_payment_methods: bool)]
        pub enable_alternative_payment_methods: Option<bool>,
        /// TBD. Default: `false`.
        #[json("enableGuestCheckout")]
        #[plain_setter(with_enable_guest_checkout: bool)]
        pub enable_guest_checkout: Option<bool>,
        /// TBD. Default: `false`.
        #[json("forceGuestCheckout")]
        #[plain_setter(with_force_guest_checkout: bool)]
        pub force_guest_checkout: Option<bool>,
        /// TBD.
        #[json("redirectUrl", required)]
        #[required_setter(with_redirect_url)]
        pub redirect_url: String,
        /// TBD. Default: `false`.
        #[json("useHostedCheckoutForm")]
        #[plain_setter(with_use_hosted_checkout_form: bool)]
        pub use_hosted_checkout_form: Option<bool>,
    }
}

model! {
    /// Settings of Paymero.
    pub struct PaymeroSettings {
        /// TBD. Default: `false`.
        #[json("amountExceeded")]
        #[plain_setter(with_amount_exceeded: bool)]
        pub amount_exceeded: Option<bool>,
        /// TBD.
        #[json("mainCurrency")]
        #[setter(with_main_currency)]
        pub main_currency: Option<PaymeroSettingsMainCurrency>,
        /// TBD. Exactly 3 characters. Example: `USD`.
        #[json("targetCurrency")]
        #[setter(with_target_currency)]
        pub target_currency: Option<String>,
    }
}

open_enum! {
    /// TBD.
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
        /// TBD. Default: `false`.
        #[json("autodepositLookup")]
        #[plain_setter(with_autodeposit_lookup: bool)]
        pub autodeposit_lookup: Option<bool>,
        /// TBD.
        #[json("autodepositLookupInterval")]
        #[plain_setter(with_autodeposit_lookup_interval: i64)]
        pub autodeposit_lookup_interval: Option<i64>,
        /// TBD. Default: `false`.
        #[json("bypassAutodepositLookup")]
        #[plain_setter(with_bypass_autodeposit_lookup: bool)]
        pub bypass_autodeposit_lookup: Option<bool>,
    }
}

model! {
    /// Settings of Payvision.
    #[new(plain merchant_account_type: i64)]
    pub struct PayvisionSettings {
        /// TBD.
        #[json("avs")]
        #[plain_setter(with_avs: bool)]
        pub avs: Option<bool>,
        /// TBD.
        #[json("delay")]
        #[plain_setter(with_delay: i64)]
        pub delay: Option<i64>,
        /// TBD.
        #[json("merchantAccountType", required)]
        #[plain_setter(with_merchant_account_type: i64)]
        pub merchant_account_type: i64,
    }
}

model! {
    /// Settings of Piastrix.
    pub struct PiastrixSettings {
        /// TBD. From 0 to 5. Example: `5`.
        #[json("tolerancePercentage")]
        #[plain_setter(with_tolerance_percentage: i64)]
        pub tolerance_percentage: Option<i64>,
    }
}

model! {
    /// Settings of PostFinance.
    pub struct PostFinanceSettings {
        /// TBD. Default: `false`.
        #[json("enableAliasAuthentication")]
        #[plain_setter(with_enable_alias_authentication: bool)]
        pub enable_alias_authentication: Option<bool>,
        /// TBD. Default: `false`.
        #[json("skipPaymentFileUpload")]
        #[plain_setter(with_skip_payment_file_upload: bool)]
        pub skip_payment_file_upload: Option<bool>,
    }
}

model! {
    /// Settings of Rapyd.
    pub struct RapydSettings {
        /// TBD.
        #[json("ipnUrl")]
        #[setter(with_ipn_url)]
        pub ipn_url: Option<String>,
    }
}

model! {
    /// Settings of Redsys.
    pub struct RedsysSettings {
        /// TBD.
        #[json("terminal")]
        #[setter(with_terminal)]
        pub terminal: Option<String>,
    }
}

model! {
    /// Settings of Rotessa.
    #[new(plain delay: i64)]
    pub struct RotessaSettings {
        /// TBD.
        #[json("delay", required)]
        #[plain_setter(with_delay: i64)]
        pub delay: i64,
    }
}

model! {
    /// Settings of SecureTrading.
    pub struct SecureTradingSettings {
        /// TBD. Default: `false`.
        #[json("enableRecurring")]
        #[plain_setter(with_enable_recurring: bool)]
        pub enable_recurring: Option<bool>,
        /// TBD. Default: `false`.
        #[json("useParentTransactionOnFile")]
        #[plain_setter(with_use_parent_transaction_on_file: bool)]
        pub use_parent_transaction_on_file: Option<bool>,
    }
}

model! {
    /// Settings of Skrill.
    pub struct SkrillSettings {
        /// TBD. Default: `false`. Example: `false`.
        #[json("enableCustomerVerification")]
        #[plain_setter(with_enable_customer_verification: bool)]
        pub enable_customer_verification: Option<bool>,
        /// TBD.
        #[json("merchantFields")]
        #[setter(with_merchant_fields)]
        pub merchant_fields: Option<String>,
        /// TBD. Default: `false`.
        #[json("useSPX")]
        #[plain_setter(with_use_spx: bool)]
        pub use_spx: Option<bool>,
    }
}

model! {
    /// Settings of Splitit.
    pub struct SplititSettings {
        /// TBD.
        #[json("numberOfInstallmentsCustomField")]
        #[setter(with_number_of_installments_custom_field)]
        pub number_of_installments_custom_field: Option<String>,
    }
}

model! {
    /// Settings of Stripe.
    #[new(value redirect_url: String)]
    pub struct StripeSettings {
        /// TBD. From 0 to 100.
        #[json("applicationFeePercentage")]
        #[plain_setter(with_application_fee_percentage: i64)]
        pub application_fee_percentage: Option<i64>,
        /// TBD.
        #[json("copyCredentialsFrom")]
        #[setter(with_copy_credentials_from)]
        pub copy_credentials_from: Option<String>,
        /// TBD. Default: `false`.
        #[json("disablePaymentIntents")]
        #[plain_setter(with_disable_payment_intents: bool)]
        pub disable_payment_intents: Option<bool>,
        /// TBD. Default: `false`.
        #[json("enforceOffSession")]
        #[plain_setter(with_enforce_off_session: bool)]
        pub enforce_off_session: Option<bool>,
        /// TBD. Default: `false`.
        #[json("includeCardNetwork")]
        #[plain_setter(with_include_card_network: bool)]
        pub include_card_network: Option<bool>,
        /// TBD.
        #[json("radarSessionCustomField")]
        #[setter(with_radar_session_custom_field)]
        pub radar_session_custom_field: Option<String>,
        /// TBD.
        #[json("redirectUrl", required)]
        #[required_setter(with_redirect_url)]
        pub redirect_url: String,
        /// TBD.
        #[json("setupFutureUsage")]
        #[setter(with_setup_future_usage)]
        pub setup_future_usage: Option<StripeSettingsSetupFutureUsage>,
    }
}

open_enum! {
    /// TBD.
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
        /// TBD.
        #[json("category")]
        #[setter(with_category)]
        pub category: Option<String>,
    }
}

model! {
    /// Settings of Telr.
    pub struct TelrSettings {
        /// TBD.
        #[json("transactionDescription")]
        #[setter(with_transaction_description)]
        pub transaction_description: Option<String>,
    }
}

model! {
    /// Settings of TWINT.
    #[new(value cash_register_type: String)]
    pub struct TwintSettings {
        /// TBD.
        #[json("cashRegisterType", required)]
        #[required_setter(with_cash_register_type)]
        pub cash_register_type: String,
    }
}

model! {
    /// Settings of Txn.
    pub struct TxnSettings {
        /// TBD.
        #[json("accountCurrency")]
        #[setter(with_account_currency)]
        pub account_currency: Option<String>,
        /// TBD.
        #[json("destinationTagCustomField")]
        #[setter(with_destination_tag_custom_field)]
        pub destination_tag_custom_field: Option<String>,
        /// TBD.
        #[json("payoutCurrency")]
        #[setter(with_payout_currency)]
        pub payout_currency: Option<String>,
        /// TBD.
        #[json("payoutNetwork")]
        #[setter(with_payout_network)]
        pub payout_network: Option<TxnSettingsPayoutNetwork>,
    }
}

open_enum! {
    /// TBD.
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
        /// TBD.
        #[json("merchantWebsiteLoginDescription")]
        #[setter(with_merchant_website_login_description)]
        pub merchant_website_login_description: Option<String>,
        /// TBD.
        #[json("merchantWebsiteLoginLabel")]
        #[setter(with_merchant_website_login_label)]
        pub merchant_website_login_label: Option<String>,
    }
}

model! {
    /// Settings of Viva.
    pub struct VivaSettings {
        /// TBD.
        #[json("customerTransaction")]
        #[setter(with_customer_transaction)]
        pub customer_transaction: Option<String>,
        /// TBD.
        #[json("sourceCode")]
        #[setter(with_source_code)]
        pub source_code: Option<String>,
    }
}

model! {
    /// Settings of Wallet88.
    pub struct Wallet88Settings {
        /// TBD. Default: `creditcard`.
        #[json("paymentCardMethod")]
        #[setter(with_payment_card_method)]
        pub payment_card_method: Option<Wallet88SettingsPaymentCardMethod>,
    }
}

open_enum! {
    /// TBD.
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
        /// TBD.
        #[json("cardAcceptorCountryCode", required)]
        #[required_setter(with_card_acceptor_country_code)]
        pub card_acceptor_country_code: String,
        /// TBD.
        #[json("cardAcceptorLocation", required)]
        #[required_setter(with_card_acceptor_location)]
        pub card_acceptor_location: String,
        /// TBD.
        #[json("cardAcceptorName", required)]
        #[required_setter(with_card_acceptor_name)]
        pub card_acceptor_name: String,
        /// TBD.
        #[json("terminalIds")]
        #[setter(with_terminal_ids)]
        pub terminal_ids: Option<String>,
        /// TBD. Default: `false`.
        #[json("useMtls")]
        #[plain_setter(with_use_mtls: bool)]
        pub use_mtls: Option<bool>,
    }
}

model! {
    /// Settings of Worldpay.
    pub struct WorldpaySettings {
        /// TBD. At least 0. Default: `0`.
        #[json("delay")]
        #[plain_setter(with_delay: i64)]
        pub delay: Option<i64>,
        /// TBD. Default: `disabled`.
        #[json("enforceStoredCredentials")]
        #[setter(with_enforce_stored_credentials)]
        pub enforce_stored_credentials: Option<WorldpaySettingsEnforceStoredCredentials>,
        /// TBD. Default: `UNSCHEDULED`.
        #[json("merchantInitiatedReason")]
        #[setter(with_merchant_initiated_reason)]
        pub merchant_initiated_reason: Option<WorldpaySettingsMerchantInitiatedReason>,
    }
}

open_enum! {
    /// TBD.
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
    /// TBD.
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
        /// TBD. Default: `false`.
        #[json("useGenesisPlatform")]
        #[plain_setter(with_use_genesis_platform: bool)]
        pub use_genesis_platform: Option<bool>,
    }
}

model! {
    /// Settings of ecoPayz, ecoPayzTurkey.
    #[new(value valid_currency: ValidCurrencySettingsValidCurrency)]
    pub struct ValidCurrencySettings {
        /// TBD.
        #[json("validCurrency", required)]
        #[required_setter(with_valid_currency)]
        pub valid_currency: ValidCurrencySettingsValidCurrency,
    }
}

open_enum! {
    /// TBD.
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
        /// TBD.
        #[json("name")]
        #[setter(with_name)]
        pub name: Option<GatewayThreeDSecureServerName>,
        /// TBD. At most 35 characters.
        #[json("acquirerMerchantIdVisa")]
        #[setter(with_acquirer_merchant_id_visa)]
        pub acquirer_merchant_id_visa: Option<String>,
        /// TBD. At most 35 characters.
        #[json("acquirerMerchantIdMastercard")]
        #[setter(with_acquirer_merchant_id_mastercard)]
        pub acquirer_merchant_id_mastercard: Option<String>,
        /// TBD. At most 35 characters.
        #[json("acquirerMerchantIdAmex")]
        #[setter(with_acquirer_merchant_id_amex)]
        pub acquirer_merchant_id_amex: Option<String>,
        /// TBD. At most 35 characters.
        #[json("acquirerMerchantIdDiscover")]
        #[setter(with_acquirer_merchant_id_discover)]
        pub acquirer_merchant_id_discover: Option<String>,
        /// TBD. At most 35 characters.
        #[json("acquirerMerchantIdJcb")]
        #[setter(with_acquirer_merchant_id_jcb)]
        pub acquirer_merchant_id_jcb: Option<String>,
        /// TBD. At most 40 characters.
        #[json("merchantName")]
        #[setter(with_merchant_name)]
        pub merchant_name: Option<String>,
        /// TBD. At most 11 characters.
        #[json("merchantAcquirerBinVisa")]
        #[setter(with_merchant_acquirer_bin_visa)]
        pub merchant_acquirer_bin_visa: Option<String>,
        /// TBD. At most 11 characters.
        #[json("merchantAcquirerBinMastercard")]
        #[setter(with_merchant_acquirer_bin_mastercard)]
        pub merchant_acquirer_bin_mastercard: Option<String>,
        /// TBD. At most 11 characters.
        #[json("merchantAcquirerBinAmex")]
        #[setter(with_merchant_acquirer_bin_amex)]
        pub merchant_acquirer_bin_amex: Option<String>,
        /// TBD. At most 11 characters.
        #[json("merchantAcquirerBinDiscover")]
        #[setter(with_merchant_acquirer_bin_discover)]
        pub merchant_acquirer_bin_discover: Option<String>,
        /// TBD. At most 11 characters.
        #[json("merchantAcquirerBinJcb")]
        #[setter(with_merchant_acquirer_bin_jcb)]
        pub merchant_acquirer_bin_jcb: Option<String>,
        /// TBD. At most 2 characters. Example: `US`.
        #[json("merchantCountry")]
        #[setter(with_merchant_country)]
        pub merchant_country: Option<String>,
        /// TBD. At most 2048 characters.
        #[json("merchantUrl")]
        #[setter(with_merchant_url)]
        pub merchant_url: Option<String>,
        /// TBD.
        #[json("transactionType")]
        #[setter(with_transaction_type)]
        pub transaction_type: Option<GatewayThreeDSecureServerTransactionType>,
        /// TBD. Default: `false`.
        #[json("declineNotEnrolled")]
        #[plain_setter(with_decline_not_enrolled: bool)]
        pub decline_not_enrolled: Option<bool>,
        /// TBD. Default: `false`.
        #[json("forceChallenge")]
        #[plain_setter(with_force_challenge: bool)]
        pub force_challenge: Option<bool>,
        /// TBD.
        #[json("enforceThreeDSecure")]
        #[plain_setter(with_enforce_three_d_secure: bool)]
        pub enforce_three_d_secure: Option<bool>,
    }
}

open_enum! {
    /// TBD.
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
    /// TBD.
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
    /// TBD.
    pub struct GatewayAccount {
        /// Identifier of the gateway account.
        #[json("id")]
        pub id: Option<GatewayAccountId>,
        /// TBD.
        #[json("gatewayName", required, nullable)]
        pub gateway_name: Option<GatewayName>,
        /// TBD. Default: `Other`.
        #[json("acquirerName", nullable)]
        pub acquirer_name: Option<AcquirerName>,
        /// TBD.
        #[json("method", required)]
        pub method: PaymentMethod,
        /// TBD.
        #[json("acceptedCurrencies", required)]
        pub accepted_currencies: Vec<String>,
        /// TBD.
        #[json("paymentCardSchemes")]
        pub payment_card_schemes: Vec<PaymentCardBrand>,
        /// TBD.
        #[json("status")]
        pub status: Option<GatewayAccountStatus>,
        /// TBD. Default: `0000`.
        #[json("merchantCategoryCode")]
        pub merchant_category_code: Option<String>,
        /// TBD. From -10000 to 10000.
        #[json("dccMarkup", nullable)]
        pub dcc_markup: Option<i64>,
        /// TBD.
        #[json("dccForceCurrency", nullable)]
        pub dcc_force_currency: Option<String>,
        /// TBD. Default: `false`.
        #[json("dccForceConfirmation")]
        pub dcc_force_confirmation: Option<bool>,
        /// TBD. Default: `false`.
        #[json("dccForceRounding")]
        pub dcc_force_rounding: Option<bool>,
        /// TBD.
        #[json("descriptor", nullable)]
        pub descriptor: Option<String>,
        /// TBD.
        #[json("cityField", nullable)]
        pub city_field: Option<String>,
        /// TBD.
        #[json("excludedDccQuoteCurrencies")]
        pub excluded_dcc_quote_currencies: Vec<String>,
        /// TBD. At least 0.
        #[json("monthlyLimit", nullable)]
        pub monthly_limit: Option<Decimal>,
        /// TBD. From 300 to 16777215. Default: `3600`.
        #[json("approvalWindowTtl")]
        pub approval_window_ttl: Option<i64>,
        /// TBD. Default: `false`.
        #[json("reconciliationWindowEnabled")]
        pub reconciliation_window_enabled: Option<bool>,
        /// TBD. From 300 to 16777215.
        #[json("reconciliationWindowTtl", nullable)]
        pub reconciliation_window_ttl: Option<i64>,
        /// TBD. Default: `false`.
        #[json("threeDSecure")]
        pub three_d_secure: Option<bool>,
        /// TBD. Default: `false`.
        #[json("dynamicDescriptor")]
        pub dynamic_descriptor: Option<bool>,
        /// TBD.
        #[json("digitalWallets")]
        pub digital_wallets: Option<GatewayDigitalWallets>,
        /// TBD.
        #[json("isDown")]
        pub is_down: Option<bool>,
        /// TBD. Example: `amount:1..100;bin:411111,444433`.
        #[json("additionalFilters", nullable)]
        pub additional_filters: Option<String>,
        /// TBD. From 10 to 120.
        #[json("timeout", nullable)]
        pub timeout: Option<i64>,
        /// TBD. Example: `TwiX3f92k4AiBE27BzTbQ38hHjicBz_w`.
        #[json("token", nullable)]
        pub token: Option<String>,
        /// TBD. Default: `true`.
        #[json("sticky")]
        pub sticky: Option<bool>,
        /// TBD. Default: `do-nothing`.
        #[json("setupInstruction")]
        pub setup_instruction: Option<GatewayAccountSetupInstruction>,
        /// TBD. Default: `none`.
        #[json("readyToPayoutInstruction")]
        pub ready_to_payout_instruction: Option<GatewayPayoutInstruction>,
        /// TBD.
        #[json("payoutLimits", nullable)]
        pub payout_limits: Option<GatewayAccountPayoutLimits>,
        /// TBD. Example: `{{customerId}}@receipts.example.com`.
        #[json("transactionEmailAliasTemplate", nullable)]
        pub transaction_email_alias_template: Option<String>,
        /// TBD.
        #[json("customFields")]
        pub custom_fields: Map<Json>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// TBD.
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
    /// Request body of
    /// [`GatewayAccounts::post_gateway_account`](crate::gateways::GatewayAccounts::post_gateway_account),
    /// [`GatewayAccounts::put_gateway_account`](crate::gateways::GatewayAccounts::put_gateway_account)
    /// and
    /// [`GatewayAccounts::patch_gateway_account`](crate::gateways::GatewayAccounts::patch_gateway_account):
    /// the writable properties of a [`GatewayAccount`].
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
        /// TBD.
        #[json("gatewayName", required, nullable)]
        #[setter(with_gateway_name)]
        pub gateway_name: Nullable<GatewayName>,
        /// TBD. Default: `Other`.
        #[json("acquirerName", nullable)]
        #[setter(with_acquirer_name)]
        pub acquirer_name: Nullable<AcquirerName>,
        /// TBD.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: PaymentMethod,
        /// TBD.
        #[json("acceptedCurrencies", required)]
        #[items_setter(with_accepted_currencies)]
        pub accepted_currencies: Vec<String>,
        /// TBD.
        #[json("paymentCardSchemes")]
        #[items_setter(with_payment_card_schemes)]
        pub payment_card_schemes: Option<Vec<PaymentCardBrand>>,
        /// TBD. Default: `0000`.
        #[json("merchantCategoryCode")]
        #[setter(with_merchant_category_code)]
        pub merchant_category_code: Option<String>,
        /// TBD. From -10000 to 10000.
        #[json("dccMarkup", nullable)]
        #[setter(with_dcc_markup)]
        pub dcc_markup: Nullable<i64>,
        /// TBD.
        #[json("dccForceCurrency", nullable)]
        #[setter(with_dcc_force_currency)]
        pub dcc_force_currency: Nullable<String>,
        /// TBD. Default: `false`.
        #[json("dccForceConfirmation")]
        #[plain_setter(with_dcc_force_confirmation: bool)]
        pub dcc_force_confirmation: Option<bool>,
        /// TBD. Default: `false`.
        #[json("dccForceRounding")]
        #[plain_setter(with_dcc_force_rounding: bool)]
        pub dcc_force_rounding: Option<bool>,
        /// TBD.
        #[json("descriptor", nullable)]
        #[setter(with_descriptor)]
        pub descriptor: Nullable<String>,
        /// TBD.
        #[json("cityField", nullable)]
        #[setter(with_city_field)]
        pub city_field: Nullable<String>,
        /// TBD.
        #[json("excludedDccQuoteCurrencies")]
        #[items_setter(with_excluded_dcc_quote_currencies)]
        pub excluded_dcc_quote_currencies: Option<Vec<String>>,
        /// TBD. At least 0.
        #[json("monthlyLimit", nullable)]
        #[setter(with_monthly_limit)]
        pub monthly_limit: Nullable<Decimal>,
        /// TBD. From 300 to 16777215. Default: `3600`.
        #[json("approvalWindowTtl")]
        #[plain_setter(with_approval_window_ttl: i64)]
        pub approval_window_ttl: Option<i64>,
        /// TBD. Default: `false`.
        #[json("reconciliationWindowEnabled")]
        #[plain_setter(with_reconciliation_window_enabled: bool)]
        pub reconciliation_window_enabled: Option<bool>,
        /// TBD. From 300 to 16777215.
        #[json("reconciliationWindowTtl", nullable)]
        #[setter(with_reconciliation_window_ttl)]
        pub reconciliation_window_ttl: Nullable<i64>,
        /// TBD. Default: `false`.
        #[json("threeDSecure")]
        #[plain_setter(with_three_d_secure: bool)]
        pub three_d_secure: Option<bool>,
        /// TBD. Default: `false`.
        #[json("dynamicDescriptor")]
        #[plain_setter(with_dynamic_descriptor: bool)]
        pub dynamic_descriptor: Option<bool>,
        /// TBD.
        #[json("digitalWallets")]
        #[setter(with_digital_wallets)]
        pub digital_wallets: Option<GatewayDigitalWallets>,
        /// TBD. Example: `amount:1..100;bin:411111,444433`.
        #[json("additionalFilters", nullable)]
        #[setter(with_additional_filters)]
        pub additional_filters: Nullable<String>,
        /// TBD. From 10 to 120.
        #[json("timeout", nullable)]
        #[setter(with_timeout)]
        pub timeout: Nullable<i64>,
        /// TBD. Default: `true`.
        #[json("sticky")]
        #[plain_setter(with_sticky: bool)]
        pub sticky: Option<bool>,
        /// TBD. Default: `do-nothing`.
        #[json("setupInstruction")]
        #[setter(with_setup_instruction)]
        pub setup_instruction: Option<GatewayAccountSetupInstruction>,
        /// TBD. Default: `none`.
        #[json("readyToPayoutInstruction")]
        #[setter(with_ready_to_payout_instruction)]
        pub ready_to_payout_instruction: Option<GatewayPayoutInstruction>,
        /// TBD.
        #[json("payoutLimits", nullable)]
        #[setter(with_payout_limits)]
        pub payout_limits: Nullable<GatewayAccountPayoutLimits>,
        /// TBD. Example: `{{customerId}}@receipts.example.com`.
        #[json("transactionEmailAliasTemplate", nullable)]
        #[setter(with_transaction_email_alias_template)]
        pub transaction_email_alias_template: Nullable<String>,
        /// TBD.
        #[json("customFields")]
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
    /// TBD.
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
    /// TBD.
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
    /// TBD.
    pub struct GatewayAccountDowntimeSchedule {
        /// Identifier of the gateway account downtime schedule.
        #[json("id")]
        pub id: Option<GatewayAccountDowntimeId>,
        /// TBD.
        #[json("status")]
        pub status: Option<GatewayAccountDowntimeScheduleStatus>,
        /// TBD.
        #[json("reason")]
        pub reason: Option<GatewayAccountDowntimeScheduleReason>,
        /// TBD.
        #[json("startTime", required)]
        pub start_time: Timestamp,
        /// TBD.
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
    /// [`GatewayAccounts::post_gateway_account_downtime_schedule`](crate::gateways::GatewayAccounts::post_gateway_account_downtime_schedule)
    /// and
    /// [`GatewayAccounts::put_gateway_account_downtime_schedule`](crate::gateways::GatewayAccounts::put_gateway_account_downtime_schedule):
    /// the writable properties of a [`GatewayAccountDowntimeSchedule`].
    #[request_of(GatewayAccountDowntimeSchedule)]
    #[new(value start_time: Timestamp, value end_time: Timestamp)]
    pub struct GatewayAccountDowntimeScheduleRequest {
        /// TBD.
        #[json("startTime", required)]
        #[required_setter(with_start_time)]
        pub start_time: Timestamp,
        /// TBD.
        #[json("endTime", required)]
        #[required_setter(with_end_time)]
        pub end_time: Timestamp,
    }
}

open_enum! {
    /// TBD.
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
    /// TBD.
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
    /// TBD.
    #[new(value settlement_settings: SettlementSettings)]
    pub struct GatewayAccountFinancialSettings {
        /// TBD.
        #[json("settlementSettings", required)]
        #[required_setter(with_settlement_settings)]
        pub settlement_settings: SettlementSettings,
        /// TBD.
        #[json("riskReserveSettings")]
        #[items_setter(with_risk_reserve_settings)]
        pub risk_reserve_settings: Option<
            Vec<GatewayAccountFinancialSettingsRiskReserveSettings>,
        >,
    }
}

model! {
    /// Entry of `riskReserveSettings`.
    #[new(value filter: String, plain bips: i64, value period: SchedulingMethodDateInterval)]
    pub struct GatewayAccountFinancialSettingsRiskReserveSettings {
        /// TBD. At most 255 characters. Example: `paymentInstrument.method:payment-card`.
        #[json("filter", required)]
        #[required_setter(with_filter)]
        pub filter: String,
        /// TBD.
        #[json("bips", required)]
        #[plain_setter(with_bips: i64)]
        pub bips: i64,
        /// TBD.
        #[json("period", required)]
        #[required_setter(with_period)]
        pub period: SchedulingMethodDateInterval,
    }
}

model! {
    /// TBD.
    pub struct GatewayAccountLimit {
        /// Identifier of the gateway account limit. At most 50 characters.
        #[json("id")]
        pub id: Option<String>,
        /// TBD.
        #[json("status")]
        pub status: Option<GatewayAccountLimitStatus>,
        /// TBD.
        #[json("startTime")]
        pub start_time: Option<Timestamp>,
        /// TBD.
        #[json("endTime")]
        pub end_time: Option<Timestamp>,
        /// TBD.
        #[json("frequency")]
        pub frequency: Option<GatewayAccountLimitFrequency>,
        /// TBD.
        #[json("type")]
        pub type_: Option<GatewayAccountLimitType>,
        /// TBD. Example: `1000`.
        #[json("cap", required)]
        pub cap: i64,
        /// TBD. Example: `375`.
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
    /// [`GatewayAccounts::put_gateway_account_limit`](crate::gateways::GatewayAccounts::put_gateway_account_limit):
    /// the writable properties of a [`GatewayAccountLimit`].
    #[request_of(GatewayAccountLimit)]
    #[new(plain cap: i64)]
    pub struct GatewayAccountLimitRequest {
        /// TBD. Example: `1000`.
        #[json("cap", required)]
        #[plain_setter(with_cap: i64)]
        pub cap: i64,
    }
}

open_enum! {
    /// TBD.
    pub enum GatewayAccountLimitStatus {
        #[json("monitoring")]
        Monitoring,
        #[json("reached")]
        Reached,
    }
}

open_enum! {
    /// TBD.
    pub enum GatewayAccountLimitFrequency {
        #[json("daily")]
        Daily,
        #[json("monthly")]
        Monthly,
    }
}

open_enum! {
    /// TBD.
    pub enum GatewayAccountLimitType {
        #[json("money")]
        Money,
        #[json("count")]
        Count,
    }
}

model! {
    /// TBD.
    pub struct GatewayAccountPayoutLimits {
        /// TBD.
        #[json("maxPerTransaction", nullable)]
        #[items_setter(with_max_per_transaction)]
        pub max_per_transaction: Nullable<Vec<GatewayAccountPayoutLimitsMaxPerTransaction>>,
        /// TBD.
        #[json("maxPerPeriod", nullable)]
        #[items_setter(with_max_per_period)]
        pub max_per_period: Nullable<Vec<GatewayAccountPayoutLimitsMaxPerPeriod>>,
    }
}

model! {
    /// Entry of `maxPerTransaction`.
    #[new(value amount: Decimal, value currency: String)]
    pub struct GatewayAccountPayoutLimitsMaxPerTransaction {
        /// TBD. At least 0. Example: `3000`.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// TBD.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
    }
}

model! {
    /// Entry of `maxPerPeriod`.
    #[new(value amount: Decimal, value currency: String)]
    pub struct GatewayAccountPayoutLimitsMaxPerPeriod {
        /// TBD. At least 0. Example: `10000`.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// TBD.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// TBD.
        #[json("period", required)]
        #[required_setter(with_period)]
        pub period: GatewayAccountPayoutLimitsMaxPerPeriodPeriod,
    }
}

open_enum! {
    /// TBD.
    pub enum GatewayAccountPayoutLimitsMaxPerPeriodPeriod {
        #[json("24-hours")]
        X24Hours,
    }
}

model! {
    /// TBD.
    pub struct GatewayAccountTimeline {
        /// Identifier of the gateway account timeline.
        #[json("id")]
        pub id: Option<TimelineMessageId>,
        /// TBD.
        #[json("type")]
        pub type_: Option<GatewayAccountTimelineType>,
        /// TBD.
        #[json("triggeredBy")]
        pub triggered_by: Option<TimelineTriggeredBy>,
        /// TBD.
        #[json("message")]
        pub message: Option<String>,
        /// TBD.
        #[json("extraData")]
        pub extra_data: Option<TimelineExtraData>,
        /// TBD.
        #[json("occurredTime")]
        pub occurred_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request body of
    /// [`GatewayAccounts::post_gateway_account_timeline`](crate::gateways::GatewayAccounts::post_gateway_account_timeline):
    /// the writable properties of a [`GatewayAccountTimeline`].
    #[request_of(GatewayAccountTimeline)]
    pub struct GatewayAccountTimelineRequest {
        /// TBD.
        #[json("message")]
        #[setter(with_message)]
        pub message: Option<String>,
    }
}

open_enum! {
    /// TBD.
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
    /// Payload of the events `gateway-account-limit-reached`.
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
    /// TBD.
    pub enum GetGatewayAccountLimitLimitId {
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

open_enum! {
    /// TBD.
    pub enum PutGatewayAccountLimitLimitId {
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

open_enum! {
    /// TBD.
    pub enum DeleteGatewayAccountLimitLimitId {
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
