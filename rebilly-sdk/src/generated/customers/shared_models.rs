// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of customers that other domains reach: compiled whatever the features.

use crate::model::{model, open_enum, union};
use crate::shared::{
    CustomerId, OrganizationId, PaymentInstrumentId, PersonId, TagId, WebsiteId,
};
use crate::types::{Date, Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// A customer: someone who pays, or may one day.
    pub struct Customer {
        /// Identifier of the customer.
        #[json("id")]
        pub id: Option<CustomerId>,
        /// Primary email address, taken from the primary address. Example: `user@example.com`.
        #[json("email", nullable, sensitive)]
        pub email: Option<String>,
        /// First name, taken from the primary address.
        #[json("firstName", nullable, sensitive)]
        pub first_name: Option<String>,
        /// Last name, taken from the primary address.
        #[json("lastName", nullable, sensitive)]
        pub last_name: Option<String>,
        /// Website through which the customer was won.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Single-use token of a payment form. It becomes the default payment instrument and wins
        /// over one given beside it; a second use is refused.
        #[json("paymentToken", sensitive)]
        pub payment_token: Option<String>,
        /// Instrument that is charged unless another one is named. Null when there is none. To set
        /// it, send this or defaultPaymentInstrumentId.
        #[json("defaultPaymentInstrument", nullable)]
        pub default_payment_instrument: Option<DefaultPaymentInstrument>,
        /// When the customer was created.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// When the customer last changed.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Fields of your own, as set up for customers.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Address used for payment instruments, subscriptions and invoices that have none of their
        /// own.
        #[json("primaryAddress", nullable)]
        pub primary_address: Option<ContactObject>,
        /// Average amount of approved payments.
        #[json("averageValue")]
        pub average_value: Option<CustomerAverageValue>,
        /// How many payments were approved.
        #[json("paymentCount")]
        pub payment_count: Option<i64>,
        /// When the last payment was approved. Null when there was none. Example:
        /// `2019-08-24T14:15:22Z`.
        #[json("lastPaymentTime", nullable)]
        pub last_payment_time: Option<Timestamp>,
        /// All revenue from the customer.
        #[json("lifetimeRevenue")]
        pub lifetime_revenue: Option<CustomerLifetimeRevenue>,
        /// How many invoices were issued. With 0 the customer is still a lead.
        #[json("invoiceCount")]
        pub invoice_count: Option<i64>,
        /// Tags of the customer.
        #[json("tags")]
        pub tags: Vec<Tag>,
        /// How often the customer was changed. Among competing webhooks the highest wins.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Whether enhanced due diligence is on for the customer. Rebilly's default: `false`.
        #[json("isEddRequired")]
        pub is_edd_required: Option<bool>,
        /// Whether proof of identity and address, or a credit file, was reviewed and accepted.
        #[json("hasFulfilledKyc")]
        pub has_fulfilled_kyc: Option<bool>,
        /// Organization the customer belongs to.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Instrument that payouts go to first. Null when there is no preference.
        #[json("preferredPayoutInstrumentId", nullable)]
        pub preferred_payout_instrument_id: Option<PaymentInstrumentId>,
        /// Language tag (RFC 5646) for messages to the customer. Example: `fr-FR`.
        #[json("locale", nullable)]
        pub locale: Option<String>,
        /// Tax numbers of the customer.
        #[json("taxNumbers", nullable)]
        pub tax_numbers: Vec<TaxNumber>,
        /// Where the customer came from.
        #[json("leadSource", sensitive)]
        pub lead_source: Option<LeadSourceData>,
        /// Person behind the customer.
        #[json("personId", nullable)]
        pub person_id: Option<PersonId>,
        /// Further addresses that get notifications.
        #[json("notificationEmails", sensitive)]
        pub notification_emails: Vec<String>,
        /// Company behind the domain of the primary email address. A paid feature of Rebilly.
        #[json("company", nullable)]
        pub company: Option<Company>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<CustomerLink>,
        /// Resources that `expand` asked for.
        #[json("_embedded")]
        pub embedded: Option<CustomerEmbedded>,
    }
}

model! {
    /// A link to a related resource.
    pub struct CustomerLink {
        /// Address of the related resource.
        #[json("href")]
        pub href: Option<String>,
        /// What the link leads to.
        #[json("rel")]
        pub rel: Option<CustomerLinkRel>,
    }
}

open_enum! {
    /// What the link leads to.
    pub enum CustomerLinkRel {
        /// `website`.
        #[json("website")]
        Website,
        /// `defaultPaymentInstrument`.
        #[json("defaultPaymentInstrument")]
        DefaultPaymentInstrument,
        /// `attachments`.
        #[json("attachments")]
        Attachments,
        /// `self`.
        #[json("self")]
        Self_,
        /// `leadSource`.
        #[json("leadSource")]
        LeadSource,
    }
}

model! {
    /// Resources that `expand` asked for.
    pub struct CustomerEmbedded {
        /// The default payment instrument.
        #[json("defaultPaymentInstrument", sensitive)]
        pub default_payment_instrument: Map<Json>,
        /// The website.
        #[json("website", sensitive)]
        pub website: Map<Json>,
        /// The lead source.
        #[json("leadSource", sensitive)]
        pub lead_source: Map<Json>,
    }
}

model! {
    /// How to reach a person or company, and where they live.
    pub struct ContactObject {
        /// First name. At most 45 characters. Example: `Benjamin`.
        #[json("firstName", nullable, sensitive)]
        pub first_name: Option<String>,
        /// Last name. At most 45 characters. Example: `Franklin`.
        #[json("lastName", nullable, sensitive)]
        pub last_name: Option<String>,
        /// Company or other organization. At most 255 characters. Example: `Rebilly`.
        #[json("organization", nullable, sensitive)]
        pub organization: Option<String>,
        /// Street and number. At most 60 characters. Example: `36 Craven St`.
        #[json("address", nullable, sensitive)]
        pub address: Option<String>,
        /// Second address line, such as a flat number. At most 60 characters.
        #[json("address2", nullable, sensitive)]
        pub address2: Option<String>,
        /// Town. At most 45 characters. Example: `Austin`.
        #[json("city", nullable, sensitive)]
        pub city: Option<String>,
        /// State, county or province. At most 45 characters. Example: `Texas`.
        #[json("region", nullable, sensitive)]
        pub region: Option<String>,
        /// Country as two capital letters (ISO 3166-1 alpha-2). At most 2 characters. Example:
        /// `GB`.
        #[json("country", nullable, sensitive)]
        pub country: Option<String>,
        /// Postal code. At most 10 characters. Example: `WC2N 5NF`.
        #[json("postalCode", nullable, sensitive)]
        pub postal_code: Option<String>,
        /// Telephone numbers.
        #[json("phoneNumbers", sensitive)]
        pub phone_numbers: Vec<ContactPhoneNumber>,
        /// Email addresses.
        #[json("emails", sensitive)]
        pub emails: Vec<ContactEmail>,
        /// Date of birth. Example: `1980-04-01`.
        #[json("dob", nullable, sensitive)]
        pub dob: Option<Date>,
        /// Position in the organization. At most 255 characters. Example: `CEO`.
        #[json("jobTitle", nullable, sensitive)]
        pub job_title: Option<String>,
        /// Fingerprint of the address: equal for equal addresses. At most 40 characters. Example:
        /// `056ae6d97c788b9e98b049ebafd7b229bf852221`.
        #[json("hash", sensitive)]
        pub hash: Option<String>,
    }
}

model! {
    /// One phone number of a contact.
    #[new(value label: String, value value: String)]
    pub struct ContactPhoneNumber {
        /// What it is used for. At most 45 characters. Example: `main`.
        #[json("label", required)]
        #[setter(with_label: String)]
        pub label: String,
        /// The number. At most 50 characters. Example: `512-710-1640`.
        #[json("value", required, sensitive)]
        #[setter(with_value: String)]
        pub value: String,
        /// Whether it is the one to use first. Example: `true`.
        #[json("primary")]
        #[setter(with_primary: bool)]
        pub primary: Option<bool>,
    }
}

model! {
    /// One email of a contact.
    #[new(value label: String, value value: String)]
    pub struct ContactEmail {
        /// What it is used for. At most 45 characters. Example: `main`.
        #[json("label", required)]
        #[setter(with_label: String)]
        pub label: String,
        /// The address. At most 255 characters. Example: `rebilly@example.com`.
        #[json("value", required, sensitive)]
        #[setter(with_value: String)]
        pub value: String,
        /// Whether it is the one to use first. Example: `true`.
        #[json("primary")]
        #[setter(with_primary: bool)]
        pub primary: Option<bool>,
    }
}

union! {
    /// An instrument in the vault, an alternative one, cash or a check, told apart by its method.
    #[tag("method")]
    pub enum DefaultPaymentInstrument {
        /// A payment instrument that Rebilly keeps.
        #[json("payment-card", "ach", "paypal")]
        VaultedInstrument(Box<VaultedInstrument>),
        /// Payment in cash.
        #[json("cash", adds_tag)]
        CashInstrument(Box<CashInstrument>),
        /// Payment by check.
        #[json("check", adds_tag)]
        CheckInstrument(Box<CheckInstrument>),
        #[other]
        /// A payment instrument of any other method.
        AlternativePaymentInstrument(Box<AlternativePaymentInstrument>),
    }
}

model! {
    /// A payment instrument that Rebilly keeps.
    #[new(
        value
        method:VaultedInstrumentMethod,
        value
        payment_instrument_id:PaymentInstrumentId
    )]
    pub struct VaultedInstrument {
        /// Kind of instrument.
        #[json("method", required)]
        #[setter(with_method: VaultedInstrumentMethod)]
        pub method: VaultedInstrumentMethod,
        /// The instrument.
        #[json("paymentInstrumentId", required)]
        #[setter(with_payment_instrument_id: PaymentInstrumentId)]
        pub payment_instrument_id: PaymentInstrumentId,
    }
}

open_enum! {
    /// Kind of instrument.
    pub enum VaultedInstrumentMethod {
        /// `payment-card`.
        #[json("payment-card")]
        PaymentCard,
        /// `ach`.
        #[json("ach")]
        Ach,
        /// `paypal`.
        #[json("paypal")]
        Paypal,
    }
}

model! {
    /// A payment instrument of any other method.
    #[new(value method: PaymentMethod)]
    pub struct AlternativePaymentInstrument {
        /// Payment method.
        #[json("method", required)]
        #[setter(with_method: PaymentMethod)]
        pub method: PaymentMethod,
        /// The instrument.
        #[json("paymentInstrumentId")]
        #[setter(with_payment_instrument_id: PaymentInstrumentId)]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Reference of the payment at its provider.
        #[json("reference", nullable, sensitive)]
        #[setter(with_reference: Nullable<String>)]
        pub reference: Nullable<String>,
    }
}

model! {
    /// Payment in cash.
    #[tag("method")]
    pub struct CashInstrument {
        /// Who took the money.
        #[json("receivedBy", sensitive)]
        #[setter(with_received_by: String)]
        pub received_by: Option<String>,
    }
}

model! {
    /// Payment by check.
    #[tag("method")]
    pub struct CheckInstrument {
        /// Number of the check.
        #[json("reference", sensitive)]
        #[setter(with_reference: String)]
        pub reference: Option<String>,
    }
}

open_enum! {
    /// How a payment is made.
    pub enum PaymentMethod {
        /// `payment-card`.
        #[json("payment-card")]
        PaymentCard,
        /// `ach`.
        #[json("ach")]
        Ach,
        /// `cash`.
        #[json("cash")]
        Cash,
        /// `check`.
        #[json("check")]
        Check,
        /// `paypal`.
        #[json("paypal")]
        Paypal,
        /// `AdvCash`.
        #[json("AdvCash")]
        AdvCash,
        /// `Aera`.
        #[json("Aera")]
        Aera,
        /// `Affirm`.
        #[json("Affirm")]
        Affirm,
        /// `Afterpay`.
        #[json("Afterpay")]
        Afterpay,
        /// `Aircash`.
        #[json("Aircash")]
        Aircash,
        /// `Airpay`.
        #[json("Airpay")]
        Airpay,
        /// `Alfa-click`.
        #[json("Alfa-click")]
        AlfaClick,
        /// `Alipay`.
        #[json("Alipay")]
        Alipay,
        /// `AmazonPay`.
        #[json("AmazonPay")]
        AmazonPay,
        /// `Apple Pay`.
        #[json("Apple Pay")]
        ApplePay,
        /// `AstroPay Card`.
        #[json("AstroPay Card")]
        AstroPayCard,
        /// `AstroPay-GO`.
        #[json("AstroPay-GO")]
        AstroPayGo,
        /// `BankSEND`.
        #[json("BankSEND")]
        BankSend,
        /// `BankReferenced`.
        #[json("BankReferenced")]
        BankReferenced,
        /// `bank-transfer`.
        #[json("bank-transfer")]
        BankTransfer,
        /// `bank-transfer-2`.
        #[json("bank-transfer-2")]
        BankTransfer2,
        /// `bank-transfer-3`.
        #[json("bank-transfer-3")]
        BankTransfer3,
        /// `bank-transfer-4`.
        #[json("bank-transfer-4")]
        BankTransfer4,
        /// `bank-transfer-5`.
        #[json("bank-transfer-5")]
        BankTransfer5,
        /// `bank-transfer-6`.
        #[json("bank-transfer-6")]
        BankTransfer6,
        /// `bank-transfer-7`.
        #[json("bank-transfer-7")]
        BankTransfer7,
        /// `bank-transfer-8`.
        #[json("bank-transfer-8")]
        BankTransfer8,
        /// `bank-transfer-9`.
        #[json("bank-transfer-9")]
        BankTransfer9,
        /// `Baloto`.
        #[json("Baloto")]
        Baloto,
        /// `Beeline`.
        #[json("Beeline")]
        Beeline,
        /// `Belfius-direct-net`.
        #[json("Belfius-direct-net")]
        BelfiusDirectNet,
        /// `bitcoin`.
        #[json("bitcoin")]
        Bitcoin,
        /// `Bizum`.
        #[json("Bizum")]
        Bizum,
        /// `Blik`.
        #[json("Blik")]
        Blik,
        /// `Boleto`.
        #[json("Boleto")]
        Boleto,
        /// `Boleto-2`.
        #[json("Boleto-2")]
        Boleto2,
        /// `Boleto-3`.
        #[json("Boleto-3")]
        Boleto3,
        /// `cash-deposit`.
        #[json("cash-deposit")]
        CashDeposit,
        /// `CASHlib`.
        #[json("CASHlib")]
        CasHlib,
        /// `CashToCode`.
        #[json("CashToCode")]
        CashToCode,
        /// `CCAvenue`.
        #[json("CCAvenue")]
        CcAvenue,
        /// `China UnionPay`.
        #[json("China UnionPay")]
        ChinaUnionPay,
        /// `Clearpay`.
        #[json("Clearpay")]
        Clearpay,
        /// `Cleo`.
        #[json("Cleo")]
        Cleo,
        /// `CODVoucher`.
        #[json("CODVoucher")]
        CodVoucher,
        /// `Conekta-oxxo`.
        #[json("Conekta-oxxo")]
        ConektaOxxo,
        /// `Conekta-spei`.
        #[json("Conekta-spei")]
        ConektaSpei,
        /// `cryptocurrency`.
        #[json("cryptocurrency")]
        Cryptocurrency,
        /// `Cupon-de-pagos`.
        #[json("Cupon-de-pagos")]
        CuponDePagos,
        /// `CyberSource`.
        #[json("CyberSource")]
        CyberSource,
        /// `Dimoco-pay-smart`.
        #[json("Dimoco-pay-smart")]
        DimocoPaySmart,
        /// `Directa24Card`.
        #[json("Directa24Card")]
        Directa24Card,
        /// `domestic-cards`.
        #[json("domestic-cards")]
        DomesticCards,
        /// `Efecty`.
        #[json("Efecty")]
        Efecty,
        /// `echeck`.
        #[json("echeck")]
        Echeck,
        /// `ecoPayz`.
        #[json("ecoPayz")]
        EcoPayz,
        /// `ecoPayzTurkey`.
        #[json("ecoPayzTurkey")]
        EcoPayzTurkey,
        /// `ecoVoucher`.
        #[json("ecoVoucher")]
        EcoVoucher,
        /// `EPS`.
        #[json("EPS")]
        Eps,
        /// `ePay.bg`.
        #[json("ePay.bg")]
        EPayBg,
        /// `Ethereum`.
        #[json("Ethereum")]
        Ethereum,
        /// `e-wallet`.
        #[json("e-wallet")]
        EWallet,
        /// `ezyEFT`.
        #[json("ezyEFT")]
        EzyEft,
        /// `eZeeWallet`.
        #[json("eZeeWallet")]
        EZeeWallet,
        /// `FasterPay`.
        #[json("FasterPay")]
        FasterPay,
        /// `Flexepin`.
        #[json("Flexepin")]
        Flexepin,
        /// `Giropay`.
        #[json("Giropay")]
        Giropay,
        /// `Google Pay`.
        #[json("Google Pay")]
        GooglePay,
        /// `Gpaysafe`.
        #[json("Gpaysafe")]
        Gpaysafe,
        /// `iCashOne Voucher`.
        #[json("iCashOne Voucher")]
        ICashOneVoucher,
        /// `iDebit`.
        #[json("iDebit")]
        IDebit,
        /// `iDEAL`.
        #[json("iDEAL")]
        IDeal,
        /// `ING-homepay`.
        #[json("ING-homepay")]
        IngHomepay,
        /// `INOVAPAY-pin`.
        #[json("INOVAPAY-pin")]
        InovapayPin,
        /// `INOVAPAY-wallet`.
        #[json("INOVAPAY-wallet")]
        InovapayWallet,
        /// `InstaDebit`.
        #[json("InstaDebit")]
        InstaDebit,
        /// `InstantPayments`.
        #[json("InstantPayments")]
        InstantPayments,
        /// `instant-bank-transfer`.
        #[json("instant-bank-transfer")]
        InstantBankTransfer,
        /// `Interac-online`.
        #[json("Interac-online")]
        InteracOnline,
        /// `Interac-eTransfer`.
        #[json("Interac-eTransfer")]
        InteracETransfer,
        /// `Interac-express-connect`.
        #[json("Interac-express-connect")]
        InteracExpressConnect,
        /// `Interac`.
        #[json("Interac")]
        Interac,
        /// `invoice`.
        #[json("invoice")]
        Invoice,
        /// `iWallet`.
        #[json("iWallet")]
        IWallet,
        /// `Jeton`.
        #[json("Jeton")]
        Jeton,
        /// `JetonCash`.
        #[json("JetonCash")]
        JetonCash,
        /// `jpay`.
        #[json("jpay")]
        Jpay,
        /// `KakaoPay`.
        #[json("KakaoPay")]
        KakaoPay,
        /// `Khelocard`.
        #[json("Khelocard")]
        Khelocard,
        /// `Klarna`.
        #[json("Klarna")]
        Klarna,
        /// `KNOT`.
        #[json("KNOT")]
        Knot,
        /// `Litecoin`.
        #[json("Litecoin")]
        Litecoin,
        /// `loonie`.
        #[json("loonie")]
        Loonie,
        /// `LPG-online`.
        #[json("LPG-online")]
        LpgOnline,
        /// `LPG-payment-card`.
        #[json("LPG-payment-card")]
        LpgPaymentCard,
        /// `Matrix`.
        #[json("Matrix")]
        Matrix,
        /// `MaxiCash`.
        #[json("MaxiCash")]
        MaxiCash,
        /// `Megafon`.
        #[json("Megafon")]
        Megafon,
        /// `MercadoPago`.
        #[json("MercadoPago")]
        MercadoPago,
        /// `MiFinity-eWallet`.
        #[json("MiFinity-eWallet")]
        MiFinityEWallet,
        /// `miscellaneous`.
        #[json("miscellaneous")]
        Miscellaneous,
        /// `MobilePay`.
        #[json("MobilePay")]
        MobilePay,
        /// `Mollie`.
        #[json("Mollie")]
        Mollie,
        /// `Multibanco`.
        #[json("Multibanco")]
        Multibanco,
        /// `Bancontact`.
        #[json("Bancontact")]
        Bancontact,
        /// `Bancontact-mobile`.
        #[json("Bancontact-mobile")]
        BancontactMobile,
        /// `MTS`.
        #[json("MTS")]
        Mts,
        /// `MuchBetter`.
        #[json("MuchBetter")]
        MuchBetter,
        /// `MuchBetterVoucher`.
        #[json("MuchBetterVoucher")]
        MuchBetterVoucher,
        /// `MyFatoorah`.
        #[json("MyFatoorah")]
        MyFatoorah,
        /// `Neosurf`.
        #[json("Neosurf")]
        Neosurf,
        /// `Netbanking`.
        #[json("Netbanking")]
        Netbanking,
        /// `Neteller`.
        #[json("Neteller")]
        Neteller,
        /// `Nordea-Solo`.
        #[json("Nordea-Solo")]
        NordeaSolo,
        /// `NordikCoin`.
        #[json("NordikCoin")]
        NordikCoin,
        /// `OchaPay`.
        #[json("OchaPay")]
        OchaPay,
        /// `online-bank-transfer`.
        #[json("online-bank-transfer")]
        OnlineBankTransfer,
        /// `Onlineueberweisen`.
        #[json("Onlineueberweisen")]
        Onlineueberweisen,
        /// `oriental-wallet`.
        #[json("oriental-wallet")]
        OrientalWallet,
        /// `OXXO`.
        #[json("OXXO")]
        Oxxo,
        /// `P24`.
        #[json("P24")]
        P24,
        /// `Pagadito`.
        #[json("Pagadito")]
        Pagadito,
        /// `PagoEffectivo`.
        #[json("PagoEffectivo")]
        PagoEffectivo,
        /// `Pagsmile-lottery`.
        #[json("Pagsmile-lottery")]
        PagsmileLottery,
        /// `Pagsmile-deposit-express`.
        #[json("Pagsmile-deposit-express")]
        PagsmileDepositExpress,
        /// `PayCash`.
        #[json("PayCash")]
        PayCash,
        /// `Payco`.
        #[json("Payco")]
        Payco,
        /// `Payeer`.
        #[json("Payeer")]
        Payeer,
        /// `PaymentAsia-crypto`.
        #[json("PaymentAsia-crypto")]
        PaymentAsiaCrypto,
        /// `Paysafecard`.
        #[json("Paysafecard")]
        Paysafecard,
        /// `PayTabs`.
        #[json("PayTabs")]
        PayTabs,
        /// `Pay4Fun`.
        #[json("Pay4Fun")]
        Pay4Fun,
        /// `Paynote`.
        #[json("Paynote")]
        Paynote,
        /// `Paymero`.
        #[json("Paymero")]
        Paymero,
        /// `Paymero-QR`.
        #[json("Paymero-QR")]
        PaymeroQr,
        /// `PayU`.
        #[json("PayU")]
        PayU,
        /// `PayULatam`.
        #[json("PayULatam")]
        PayULatam,
        /// `Perfect-money`.
        #[json("Perfect-money")]
        PerfectMoney,
        /// `Piastrix`.
        #[json("Piastrix")]
        Piastrix,
        /// `PIX`.
        #[json("PIX")]
        Pix,
        /// `PIX-Automatico`.
        #[json("PIX-Automatico")]
        PixAutomatico,
        /// `PinPay`.
        #[json("PinPay")]
        PinPay,
        /// `phone`.
        #[json("phone")]
        Phone,
        /// `PhonePe`.
        #[json("PhonePe")]
        PhonePe,
        /// `POLi`.
        #[json("POLi")]
        PoLi,
        /// `PostFinance-card`.
        #[json("PostFinance-card")]
        PostFinanceCard,
        /// `PostFinance-e-finance`.
        #[json("PostFinance-e-finance")]
        PostFinanceEFinance,
        /// `QIWI`.
        #[json("QIWI")]
        Qiwi,
        /// `QPay`.
        #[json("QPay")]
        QPay,
        /// `QQPay`.
        #[json("QQPay")]
        QqPay,
        /// `Quickpay`.
        #[json("Quickpay")]
        Quickpay,
        /// `rapyd-checkout`.
        #[json("rapyd-checkout")]
        RapydCheckout,
        /// `rebilly-hosted-payment-form`.
        #[json("rebilly-hosted-payment-form")]
        RebillyHostedPaymentForm,
        /// `Resurs`.
        #[json("Resurs")]
        Resurs,
        /// `reverse-withdrawal`.
        #[json("reverse-withdrawal")]
        ReverseWithdrawal,
        /// `Ripple`.
        #[json("Ripple")]
        Ripple,
        /// `SafetyPay`.
        #[json("SafetyPay")]
        SafetyPay,
        /// `Samsung Pay`.
        #[json("Samsung Pay")]
        SamsungPay,
        /// `SEPA`.
        #[json("SEPA")]
        Sepa,
        /// `Siirto`.
        #[json("Siirto")]
        Siirto,
        /// `Skrill`.
        #[json("Skrill")]
        Skrill,
        /// `Skrill Rapid Transfer`.
        #[json("Skrill Rapid Transfer")]
        SkrillRapidTransfer,
        /// `SMSVoucher`.
        #[json("SMSVoucher")]
        SmsVoucher,
        /// `Sofort`.
        #[json("Sofort")]
        Sofort,
        /// `SparkPay`.
        #[json("SparkPay")]
        SparkPay,
        /// `SPEI`.
        #[json("SPEI")]
        Spei,
        /// `swift-dbt`.
        #[json("swift-dbt")]
        SwiftDbt,
        /// `Tele2`.
        #[json("Tele2")]
        Tele2,
        /// `Telr`.
        #[json("Telr")]
        Telr,
        /// `Terminaly-RF`.
        #[json("Terminaly-RF")]
        TerminalyRf,
        /// `Tether`.
        #[json("Tether")]
        Tether,
        /// `ToditoCash-card`.
        #[json("ToditoCash-card")]
        ToditoCashCard,
        /// `Trustly`.
        #[json("Trustly")]
        Trustly,
        /// `Tupay`.
        #[json("Tupay")]
        Tupay,
        /// `TWINT`.
        #[json("TWINT")]
        Twint,
        /// `UniCrypt`.
        #[json("UniCrypt")]
        UniCrypt,
        /// `UPayCard`.
        #[json("UPayCard")]
        UPayCard,
        /// `UPI`.
        #[json("UPI")]
        Upi,
        /// `USD-coin`.
        #[json("USD-coin")]
        UsdCoin,
        /// `VCreditos`.
        #[json("VCreditos")]
        VCreditos,
        /// `VegaWallet`.
        #[json("VegaWallet")]
        VegaWallet,
        /// `VenusPoint`.
        #[json("VenusPoint")]
        VenusPoint,
        /// `Viva`.
        #[json("Viva")]
        Viva,
        /// `voucher`.
        #[json("voucher")]
        Voucher,
        /// `voucher-2`.
        #[json("voucher-2")]
        Voucher2,
        /// `voucher-3`.
        #[json("voucher-3")]
        Voucher3,
        /// `voucher-4`.
        #[json("voucher-4")]
        Voucher4,
        /// `Wallet88`.
        #[json("Wallet88")]
        Wallet88,
        /// `Webmoney`.
        #[json("Webmoney")]
        Webmoney,
        /// `Webpay`.
        #[json("Webpay")]
        Webpay,
        /// `Webpay-2`.
        #[json("Webpay-2")]
        Webpay2,
        /// `Webpay Card`.
        #[json("Webpay Card")]
        WebpayCard,
        /// `WeChat Pay`.
        #[json("WeChat Pay")]
        WeChatPay,
        /// `XPay-P2P`.
        #[json("XPay-P2P")]
        XPayP2p,
        /// `XPay-QR`.
        #[json("XPay-QR")]
        XPayQr,
        /// `Yandex-money`.
        #[json("Yandex-money")]
        YandexMoney,
        /// `Zotapay`.
        #[json("Zotapay")]
        Zotapay,
        /// `Zimpler`.
        #[json("Zimpler")]
        Zimpler,
        /// `Zip`.
        #[json("Zip")]
        Zip,
    }
}

model! {
    /// Average amount of the approved payments of a customer.
    pub struct CustomerAverageValue {
        /// The organization's reporting currency.
        #[json("currency")]
        pub currency: Option<String>,
        /// Average payment in the reporting currency.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Average payment in US dollars.
        #[json("amountUsd")]
        pub amount_usd: Option<Decimal>,
    }
}

model! {
    /// All revenue from a customer.
    pub struct CustomerLifetimeRevenue {
        /// The organization's reporting currency.
        #[json("currency")]
        pub currency: Option<String>,
        /// Revenue in the reporting currency.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Revenue in US dollars.
        #[json("amountUsd")]
        pub amount_usd: Option<Decimal>,
    }
}

model! {
    /// A label for customers, KYC documents or AML checks.
    pub struct Tag {
        /// Identifier of the tag.
        #[json("id")]
        pub id: Option<TagId>,
        /// Name, unique without regard to case. At most 255 characters. Example: `New`.
        #[json("name", required)]
        pub name: String,
        /// What the tag can be put on.
        #[json("type", required)]
        pub type_: TagType,
        /// When the tag was created.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// When the tag last changed.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<TagLink>,
    }
}

open_enum! {
    /// What the tag can be put on.
    pub enum TagType {
        /// `customer`.
        #[json("customer")]
        Customer,
        /// `kyc-document`.
        #[json("kyc-document")]
        KycDocument,
        /// `aml-check`.
        #[json("aml-check")]
        AmlCheck,
    }
}

model! {
    /// A link to a related resource.
    pub struct TagLink {
        /// Address of the related resource.
        #[json("href")]
        pub href: Option<String>,
        /// What the link leads to.
        #[json("rel")]
        pub rel: Option<TagLinkRel>,
    }
}

open_enum! {
    /// What the link leads to.
    pub enum TagLinkRel {
        /// `self`.
        #[json("self")]
        Self_,
    }
}

model! {
    /// A tax number.
    pub struct TaxNumber {
        /// Kind of tax number. Example: `eu-vat`.
        #[json("type", required)]
        pub type_: TaxNumberType,
        /// The number. Example: `GB980780684`.
        #[json("value", required, sensitive)]
        pub value: String,
        /// Whether invoices show this one. Example: `true`.
        #[json("isDefault")]
        pub is_default: Option<bool>,
        /// Whether the EU register (VIES) confirmed it. Null when it was not asked. Example:
        /// `true`.
        #[json("isValid", nullable)]
        pub is_valid: Option<bool>,
    }
}

open_enum! {
    /// Kind of tax number.
    pub enum TaxNumberType {
        /// `eu-vat`.
        #[json("eu-vat")]
        EuVat,
        /// `other`.
        #[json("other")]
        Other,
    }
}

model! {
    /// Where a customer came from.
    pub struct LeadSourceData {
        /// Kind of traffic that brought the customer, such as search or display ads. At most 512
        /// characters.
        #[json("medium", nullable)]
        pub medium: Option<String>,
        /// Site, platform or channel the customer came from. At most 512 characters.
        #[json("source", nullable)]
        pub source: Option<String>,
        /// Name of the campaign. At most 512 characters.
        #[json("campaign", nullable)]
        pub campaign: Option<String>,
        /// Search term that led here. At most 512 characters.
        #[json("term", nullable, sensitive)]
        pub term: Option<String>,
        /// Which creative was shown. At most 512 characters.
        #[json("content", nullable)]
        pub content: Option<String>,
        /// Partner who sent the customer. At most 512 characters.
        #[json("affiliate", nullable)]
        pub affiliate: Option<String>,
        /// Partner of the affiliate; elsewhere called sub ID. At most 512 characters.
        #[json("subAffiliate", nullable)]
        pub sub_affiliate: Option<String>,
        /// Sales agent who won the customer. At most 512 characters.
        #[json("salesAgent", nullable, sensitive)]
        pub sales_agent: Option<String>,
        /// Identifier of the ad click, for attribution. At most 512 characters.
        #[json("clickId", nullable, sensitive)]
        pub click_id: Option<String>,
        /// Page the customer landed from. At most 512 characters.
        #[json("path", nullable, sensitive)]
        pub path: Option<String>,
        /// Page that linked to the landing page, from the HTTP header of that name. At most 2083
        /// characters. Example: `https://www.rebilly.com`.
        #[json("referrer", nullable, sensitive)]
        pub referrer: Option<String>,
        /// When the lead source was recorded.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// When the lead source last changed.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<LeadSourceLink>,
    }
}

model! {
    /// A link to a related resource.
    pub struct LeadSourceLink {
        /// Address of the related resource.
        #[json("href")]
        pub href: Option<String>,
        /// What the link leads to.
        #[json("rel")]
        pub rel: Option<LeadSourceLinkRel>,
    }
}

open_enum! {
    /// What the link leads to.
    pub enum LeadSourceLinkRel {
        /// `self`.
        #[json("self")]
        Self_,
        /// `customer`.
        #[json("customer")]
        Customer,
    }
}

model! {
    /// What is known of the company behind an email domain.
    pub struct Company {
        /// Name of the company.
        #[json("name", nullable, sensitive)]
        pub name: Option<String>,
        /// Domain of its website.
        #[json("domain", sensitive)]
        pub domain: Option<String>,
        /// Year in which it was founded.
        #[json("yearFounded", nullable)]
        pub year_founded: Option<i64>,
        /// Its line of business.
        #[json("industry", nullable)]
        pub industry: Option<String>,
        /// How many people work there.
        #[json("employeesCount", nullable)]
        pub employees_count: Option<i64>,
        /// Country of its seat.
        #[json("country", nullable)]
        pub country: Option<String>,
        /// Town or region of its seat.
        #[json("locality", nullable)]
        pub locality: Option<String>,
        /// Pages about the company.
        #[json("_links")]
        pub links: Vec<CompanyLink>,
    }
}

model! {
    /// A link to a related resource.
    pub struct CompanyLink {
        /// Address of the related resource.
        #[json("href")]
        pub href: Option<String>,
        /// What the link leads to.
        #[json("rel")]
        pub rel: Option<CompanyLinkRel>,
    }
}

open_enum! {
    /// What the link leads to.
    pub enum CompanyLinkRel {
        /// `linkedin`.
        #[json("linkedin")]
        Linkedin,
    }
}
