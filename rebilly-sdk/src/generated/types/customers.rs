// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of customers.

use super::*;

crate::model::model! {
    /// A customer: someone who pays, or may one day.
    pub struct Customer {
        /// Identifier of the customer.
        id: Option<CustomerId> = "id";
        /// Primary email address, taken from the primary address. Example: `user@example.com`.
        email: Option<String> = "email" [NULLABLE SENSITIVE];
        /// First name, taken from the primary address.
        first_name: Option<String> = "firstName" [NULLABLE SENSITIVE];
        /// Last name, taken from the primary address.
        last_name: Option<String> = "lastName" [NULLABLE SENSITIVE];
        /// Website through which the customer was won.
        website_id: Option<WebsiteId> = "websiteId";
        /// Single-use token of a payment form. It becomes the default payment instrument and wins
        /// over one given beside it; a second use is refused.
        payment_token: Option<String> = "paymentToken" [SENSITIVE];
        /// Instrument that is charged unless another one is named. Null when there is none. To set
        /// it, send this or defaultPaymentInstrumentId.
        default_payment_instrument: Option<DefaultPaymentInstrument> = "defaultPaymentInstrument" [NULLABLE];
        /// When the customer was created.
        created_time: Option<Timestamp> = "createdTime";
        /// When the customer last changed.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Fields of your own, as set up for customers.
        custom_fields: Map<Json> = "customFields" [SENSITIVE];
        /// Address used for payment instruments, subscriptions and invoices that have none of their
        /// own.
        primary_address: Option<ContactObject> = "primaryAddress" [NULLABLE];
        /// Average amount of approved payments.
        average_value: Option<CustomerAverageValue> = "averageValue";
        /// How many payments were approved.
        payment_count: Option<i64> = "paymentCount";
        /// When the last payment was approved. Null when there was none. Example:
        /// `2019-08-24T14:15:22Z`.
        last_payment_time: Option<Timestamp> = "lastPaymentTime" [NULLABLE];
        /// All revenue from the customer.
        lifetime_revenue: Option<CustomerLifetimeRevenue> = "lifetimeRevenue";
        /// How many invoices were issued. With 0 the customer is still a lead.
        invoice_count: Option<i64> = "invoiceCount";
        /// Tags of the customer.
        tags: Vec<Tag> = "tags";
        /// How often the customer was changed. Among competing webhooks the highest wins.
        revision: Option<i64> = "revision";
        /// Whether enhanced due diligence is on for the customer. Rebilly's default: `false`.
        is_edd_required: Option<bool> = "isEddRequired";
        /// Whether proof of identity and address, or a credit file, was reviewed and accepted.
        has_fulfilled_kyc: Option<bool> = "hasFulfilledKyc";
        /// Organization the customer belongs to.
        organization_id: Option<OrganizationId> = "organizationId";
        /// Instrument that payouts go to first. Null when there is no preference.
        preferred_payout_instrument_id: Option<PaymentInstrumentId> = "preferredPayoutInstrumentId" [NULLABLE];
        /// Language tag (RFC 5646) for messages to the customer. Example: `fr-FR`.
        locale: Option<String> = "locale" [NULLABLE];
        /// Tax numbers of the customer.
        tax_numbers: Vec<TaxNumber> = "taxNumbers" [NULLABLE];
        /// Where the customer came from.
        lead_source: Option<LeadSourceData> = "leadSource" [SENSITIVE];
        /// Person behind the customer.
        person_id: Option<PersonId> = "personId" [NULLABLE];
        /// Further addresses that get notifications.
        notification_emails: Vec<String> = "notificationEmails" [SENSITIVE];
        /// Company behind the domain of the primary email address. A paid feature of Rebilly.
        company: Option<Company> = "company" [NULLABLE];
        /// Related resources.
        links: Vec<CustomerLink> = "_links";
        /// Resources that `expand` asked for.
        embedded: Option<CustomerEmbedded> = "_embedded";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// What requests send of [`Customer`]: A customer: someone who pays, or may one day.
    pub struct CustomerRequest of Customer without ["id" "email" "firstName" "lastName" "createdTime" "updatedTime" "averageValue" "paymentCount" "lastPaymentTime" "lifetimeRevenue" "invoiceCount" "tags" "revision" "hasFulfilledKyc" "organizationId" "company" "_links" "_embedded"] {
        /// Website through which the customer was won.
        website_id: Option<WebsiteId> = "websiteId", set with_website_id: WebsiteId;
        /// Single-use token of a payment form. It becomes the default payment instrument and wins
        /// over one given beside it; a second use is refused.
        payment_token: Option<String> = "paymentToken" [SENSITIVE], set with_payment_token: String;
        /// Instrument that is charged unless another one is named. Null when there is none. To set
        /// it, send this or defaultPaymentInstrumentId.
        default_payment_instrument: Nullable<DefaultPaymentInstrument> = "defaultPaymentInstrument" [NULLABLE], set with_default_payment_instrument: Nullable<DefaultPaymentInstrument>;
        /// Fields of your own, as set up for customers.
        custom_fields: Option<Map<Json>> = "customFields" [SENSITIVE], pairs with_custom_fields: Json;
        /// Address used for payment instruments, subscriptions and invoices that have none of their
        /// own.
        primary_address: Nullable<ContactObjectRequest> = "primaryAddress" [NULLABLE], set with_primary_address: Nullable<ContactObjectRequest>;
        /// Whether enhanced due diligence is on for the customer. Rebilly's default: `false`.
        is_edd_required: Option<bool> = "isEddRequired", set with_is_edd_required: bool;
        /// Instrument that payouts go to first. Null when there is no preference.
        preferred_payout_instrument_id: Nullable<PaymentInstrumentId> = "preferredPayoutInstrumentId" [NULLABLE], set with_preferred_payout_instrument_id: Nullable<PaymentInstrumentId>;
        /// Language tag (RFC 5646) for messages to the customer. Example: `fr-FR`.
        locale: Nullable<String> = "locale" [NULLABLE], set with_locale: Nullable<String>;
        /// Tax numbers of the customer.
        tax_numbers: Nullable<Vec<TaxNumberRequest>> = "taxNumbers" [NULLABLE], set with_tax_numbers: Nullable<Vec<TaxNumberRequest>>;
        /// Where the customer came from.
        lead_source: Option<LeadSourceDataRequest> = "leadSource" [SENSITIVE], set with_lead_source: LeadSourceDataRequest;
        /// Person behind the customer.
        person_id: Nullable<PersonId> = "personId" [NULLABLE], set with_person_id: Nullable<PersonId>;
        /// Further addresses that get notifications.
        notification_emails: Option<Vec<String>> = "notificationEmails" [SENSITIVE], each with_notification_emails: String;
        /// Instrument to charge unless another one is named.
        default_payment_instrument_id: Nullable<PaymentInstrumentId> = "defaultPaymentInstrumentId" [NULLABLE SENSITIVE], set with_default_payment_instrument_id: Nullable<PaymentInstrumentId>;
    }
}

crate::model::model! {
    /// A link to a related resource.
    pub struct CustomerLink {
        /// Address of the related resource.
        href: Option<String> = "href";
        /// What the link leads to.
        rel: Option<CustomerLinkRel> = "rel";
    }
}

crate::model::open_enum! {
    /// What the link leads to.
    pub enum CustomerLinkRel {
        /// `website`.
        Website = "website",
        /// `defaultPaymentInstrument`.
        DefaultPaymentInstrument = "defaultPaymentInstrument",
        /// `attachments`.
        Attachments = "attachments",
        /// `self`.
        Self_ = "self",
        /// `leadSource`.
        LeadSource = "leadSource",
    }
}

crate::model::model! {
    /// Resources that `expand` asked for.
    pub struct CustomerEmbedded {
        /// The default payment instrument.
        default_payment_instrument: Map<Json> = "defaultPaymentInstrument" [SENSITIVE];
        /// The website.
        website: Map<Json> = "website" [SENSITIVE];
        /// The lead source.
        lead_source: Map<Json> = "leadSource" [SENSITIVE];
    }
}

crate::model::model! {
    /// How to reach a person or company, and where they live.
    pub struct ContactObject {
        /// First name. At most 45 characters. Example: `Benjamin`.
        first_name: Option<String> = "firstName" [NULLABLE SENSITIVE];
        /// Last name. At most 45 characters. Example: `Franklin`.
        last_name: Option<String> = "lastName" [NULLABLE SENSITIVE];
        /// Company or other organization. At most 255 characters. Example: `Rebilly`.
        organization: Option<String> = "organization" [NULLABLE SENSITIVE];
        /// Street and number. At most 60 characters. Example: `36 Craven St`.
        address: Option<String> = "address" [NULLABLE SENSITIVE];
        /// Second address line, such as a flat number. At most 60 characters.
        address2: Option<String> = "address2" [NULLABLE SENSITIVE];
        /// Town. At most 45 characters. Example: `Austin`.
        city: Option<String> = "city" [NULLABLE SENSITIVE];
        /// State, county or province. At most 45 characters. Example: `Texas`.
        region: Option<String> = "region" [NULLABLE SENSITIVE];
        /// Country as two capital letters (ISO 3166-1 alpha-2). At most 2 characters. Example:
        /// `GB`.
        country: Option<String> = "country" [NULLABLE SENSITIVE];
        /// Postal code. At most 10 characters. Example: `WC2N 5NF`.
        postal_code: Option<String> = "postalCode" [NULLABLE SENSITIVE];
        /// Telephone numbers.
        phone_numbers: Vec<ContactPhoneNumber> = "phoneNumbers" [SENSITIVE];
        /// Email addresses.
        emails: Vec<ContactEmail> = "emails" [SENSITIVE];
        /// Date of birth. Example: `1980-04-01`.
        dob: Option<Date> = "dob" [NULLABLE SENSITIVE];
        /// Position in the organization. At most 255 characters. Example: `CEO`.
        job_title: Option<String> = "jobTitle" [NULLABLE SENSITIVE];
        /// Fingerprint of the address: equal for equal addresses. At most 40 characters. Example:
        /// `056ae6d97c788b9e98b049ebafd7b229bf852221`.
        hash: Option<String> = "hash" [SENSITIVE];
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// What requests send of [`ContactObject`]: How to reach a person or company, and where they
    /// live.
    pub struct ContactObjectRequest of ContactObject without ["hash"] {
        /// First name. At most 45 characters. Example: `Benjamin`.
        first_name: Nullable<String> = "firstName" [NULLABLE SENSITIVE], set with_first_name: Nullable<String>;
        /// Last name. At most 45 characters. Example: `Franklin`.
        last_name: Nullable<String> = "lastName" [NULLABLE SENSITIVE], set with_last_name: Nullable<String>;
        /// Company or other organization. At most 255 characters. Example: `Rebilly`.
        organization: Nullable<String> = "organization" [NULLABLE SENSITIVE], set with_organization: Nullable<String>;
        /// Street and number. At most 60 characters. Example: `36 Craven St`.
        address: Nullable<String> = "address" [NULLABLE SENSITIVE], set with_address: Nullable<String>;
        /// Second address line, such as a flat number. At most 60 characters.
        address2: Nullable<String> = "address2" [NULLABLE SENSITIVE], set with_address2: Nullable<String>;
        /// Town. At most 45 characters. Example: `Austin`.
        city: Nullable<String> = "city" [NULLABLE SENSITIVE], set with_city: Nullable<String>;
        /// State, county or province. At most 45 characters. Example: `Texas`.
        region: Nullable<String> = "region" [NULLABLE SENSITIVE], set with_region: Nullable<String>;
        /// Country as two capital letters (ISO 3166-1 alpha-2). At most 2 characters. Example:
        /// `GB`.
        country: Nullable<String> = "country" [NULLABLE SENSITIVE], set with_country: Nullable<String>;
        /// Postal code. At most 10 characters. Example: `WC2N 5NF`.
        postal_code: Nullable<String> = "postalCode" [NULLABLE SENSITIVE], set with_postal_code: Nullable<String>;
        /// Telephone numbers.
        phone_numbers: Option<Vec<ContactPhoneNumber>> = "phoneNumbers" [SENSITIVE], each with_phone_numbers: ContactPhoneNumber;
        /// Email addresses.
        emails: Option<Vec<ContactEmail>> = "emails" [SENSITIVE], each with_emails: ContactEmail;
        /// Date of birth. Example: `1980-04-01`.
        dob: Nullable<Date> = "dob" [NULLABLE SENSITIVE], set with_dob: Nullable<Date>;
        /// Position in the organization. At most 255 characters. Example: `CEO`.
        job_title: Nullable<String> = "jobTitle" [NULLABLE SENSITIVE], set with_job_title: Nullable<String>;
    }
}

crate::model::model! {
    /// One phone number of a contact.
    pub struct ContactPhoneNumber new(set label: String, set value: String) {
        /// What it is used for. At most 45 characters. Example: `main`.
        label: String = "label" [REQUIRED], set with_label: String;
        /// The number. At most 50 characters. Example: `512-710-1640`.
        value: String = "value" [REQUIRED SENSITIVE], set with_value: String;
        /// Whether it is the one to use first. Example: `true`.
        primary: Option<bool> = "primary", set with_primary: bool;
    }
}

crate::model::model! {
    /// One email of a contact.
    pub struct ContactEmail new(set label: String, set value: String) {
        /// What it is used for. At most 45 characters. Example: `main`.
        label: String = "label" [REQUIRED], set with_label: String;
        /// The address. At most 255 characters. Example: `rebilly@example.com`.
        value: String = "value" [REQUIRED SENSITIVE], set with_value: String;
        /// Whether it is the one to use first. Example: `true`.
        primary: Option<bool> = "primary", set with_primary: bool;
    }
}

crate::model::union! {
    /// An instrument in the vault, an alternative one, cash or a check, told apart by its method.
    pub enum DefaultPaymentInstrument by "method" else AlternativePaymentInstrument(AlternativePaymentInstrument) {
        /// A payment instrument that Rebilly keeps.
        "payment-card" | "ach" | "paypal" => VaultedInstrument(VaultedInstrument),
        /// Payment in cash.
        "cash" => CashInstrument(CashInstrument) tagged,
        /// Payment by check.
        "check" => CheckInstrument(CheckInstrument) tagged,
    }
}

crate::model::model! {
    /// A payment instrument that Rebilly keeps.
    pub struct VaultedInstrument new(set method: VaultedInstrumentMethod, set payment_instrument_id: PaymentInstrumentId) {
        /// Kind of instrument.
        method: VaultedInstrumentMethod = "method" [REQUIRED], set with_method: VaultedInstrumentMethod;
        /// The instrument.
        payment_instrument_id: PaymentInstrumentId = "paymentInstrumentId" [REQUIRED], set with_payment_instrument_id: PaymentInstrumentId;
    }
}

crate::model::open_enum! {
    /// Kind of instrument.
    pub enum VaultedInstrumentMethod {
        /// `payment-card`.
        PaymentCard = "payment-card",
        /// `ach`.
        Ach = "ach",
        /// `paypal`.
        Paypal = "paypal",
    }
}

crate::model::model! {
    /// A payment instrument of any other method.
    pub struct AlternativePaymentInstrument new(set method: PaymentMethod) {
        /// Payment method.
        method: PaymentMethod = "method" [REQUIRED], set with_method: PaymentMethod;
        /// The instrument.
        payment_instrument_id: Option<PaymentInstrumentId> = "paymentInstrumentId", set with_payment_instrument_id: PaymentInstrumentId;
        /// Reference of the payment at its provider.
        reference: Nullable<String> = "reference" [NULLABLE SENSITIVE], set with_reference: Nullable<String>;
    }
}

crate::model::model! {
    /// Payment in cash.
    pub struct CashInstrument tag "method" {
        /// Who took the money.
        received_by: Option<String> = "receivedBy" [SENSITIVE], set with_received_by: String;
    }
}

crate::model::model! {
    /// Payment by check.
    pub struct CheckInstrument tag "method" {
        /// Number of the check.
        reference: Option<String> = "reference" [SENSITIVE], set with_reference: String;
    }
}

crate::model::open_enum! {
    /// How a payment is made.
    pub enum PaymentMethod {
        /// `payment-card`.
        PaymentCard = "payment-card",
        /// `ach`.
        Ach = "ach",
        /// `cash`.
        Cash = "cash",
        /// `check`.
        Check = "check",
        /// `paypal`.
        Paypal = "paypal",
        /// `AdvCash`.
        AdvCash = "AdvCash",
        /// `Aera`.
        Aera = "Aera",
        /// `Affirm`.
        Affirm = "Affirm",
        /// `Afterpay`.
        Afterpay = "Afterpay",
        /// `Aircash`.
        Aircash = "Aircash",
        /// `Airpay`.
        Airpay = "Airpay",
        /// `Alfa-click`.
        AlfaClick = "Alfa-click",
        /// `Alipay`.
        Alipay = "Alipay",
        /// `AmazonPay`.
        AmazonPay = "AmazonPay",
        /// `Apple Pay`.
        ApplePay = "Apple Pay",
        /// `AstroPay Card`.
        AstroPayCard = "AstroPay Card",
        /// `AstroPay-GO`.
        AstroPayGo = "AstroPay-GO",
        /// `BankSEND`.
        BankSend = "BankSEND",
        /// `BankReferenced`.
        BankReferenced = "BankReferenced",
        /// `bank-transfer`.
        BankTransfer = "bank-transfer",
        /// `bank-transfer-2`.
        BankTransfer2 = "bank-transfer-2",
        /// `bank-transfer-3`.
        BankTransfer3 = "bank-transfer-3",
        /// `bank-transfer-4`.
        BankTransfer4 = "bank-transfer-4",
        /// `bank-transfer-5`.
        BankTransfer5 = "bank-transfer-5",
        /// `bank-transfer-6`.
        BankTransfer6 = "bank-transfer-6",
        /// `bank-transfer-7`.
        BankTransfer7 = "bank-transfer-7",
        /// `bank-transfer-8`.
        BankTransfer8 = "bank-transfer-8",
        /// `bank-transfer-9`.
        BankTransfer9 = "bank-transfer-9",
        /// `Baloto`.
        Baloto = "Baloto",
        /// `Beeline`.
        Beeline = "Beeline",
        /// `Belfius-direct-net`.
        BelfiusDirectNet = "Belfius-direct-net",
        /// `bitcoin`.
        Bitcoin = "bitcoin",
        /// `Bizum`.
        Bizum = "Bizum",
        /// `Blik`.
        Blik = "Blik",
        /// `Boleto`.
        Boleto = "Boleto",
        /// `Boleto-2`.
        Boleto2 = "Boleto-2",
        /// `Boleto-3`.
        Boleto3 = "Boleto-3",
        /// `cash-deposit`.
        CashDeposit = "cash-deposit",
        /// `CASHlib`.
        CasHlib = "CASHlib",
        /// `CashToCode`.
        CashToCode = "CashToCode",
        /// `CCAvenue`.
        CcAvenue = "CCAvenue",
        /// `China UnionPay`.
        ChinaUnionPay = "China UnionPay",
        /// `Clearpay`.
        Clearpay = "Clearpay",
        /// `Cleo`.
        Cleo = "Cleo",
        /// `CODVoucher`.
        CodVoucher = "CODVoucher",
        /// `Conekta-oxxo`.
        ConektaOxxo = "Conekta-oxxo",
        /// `Conekta-spei`.
        ConektaSpei = "Conekta-spei",
        /// `cryptocurrency`.
        Cryptocurrency = "cryptocurrency",
        /// `Cupon-de-pagos`.
        CuponDePagos = "Cupon-de-pagos",
        /// `CyberSource`.
        CyberSource = "CyberSource",
        /// `Dimoco-pay-smart`.
        DimocoPaySmart = "Dimoco-pay-smart",
        /// `Directa24Card`.
        Directa24Card = "Directa24Card",
        /// `domestic-cards`.
        DomesticCards = "domestic-cards",
        /// `Efecty`.
        Efecty = "Efecty",
        /// `echeck`.
        Echeck = "echeck",
        /// `ecoPayz`.
        EcoPayz = "ecoPayz",
        /// `ecoPayzTurkey`.
        EcoPayzTurkey = "ecoPayzTurkey",
        /// `ecoVoucher`.
        EcoVoucher = "ecoVoucher",
        /// `EPS`.
        Eps = "EPS",
        /// `ePay.bg`.
        EPayBg = "ePay.bg",
        /// `Ethereum`.
        Ethereum = "Ethereum",
        /// `e-wallet`.
        EWallet = "e-wallet",
        /// `ezyEFT`.
        EzyEft = "ezyEFT",
        /// `eZeeWallet`.
        EZeeWallet = "eZeeWallet",
        /// `FasterPay`.
        FasterPay = "FasterPay",
        /// `Flexepin`.
        Flexepin = "Flexepin",
        /// `Giropay`.
        Giropay = "Giropay",
        /// `Google Pay`.
        GooglePay = "Google Pay",
        /// `Gpaysafe`.
        Gpaysafe = "Gpaysafe",
        /// `iCashOne Voucher`.
        ICashOneVoucher = "iCashOne Voucher",
        /// `iDebit`.
        IDebit = "iDebit",
        /// `iDEAL`.
        IDeal = "iDEAL",
        /// `ING-homepay`.
        IngHomepay = "ING-homepay",
        /// `INOVAPAY-pin`.
        InovapayPin = "INOVAPAY-pin",
        /// `INOVAPAY-wallet`.
        InovapayWallet = "INOVAPAY-wallet",
        /// `InstaDebit`.
        InstaDebit = "InstaDebit",
        /// `InstantPayments`.
        InstantPayments = "InstantPayments",
        /// `instant-bank-transfer`.
        InstantBankTransfer = "instant-bank-transfer",
        /// `Interac-online`.
        InteracOnline = "Interac-online",
        /// `Interac-eTransfer`.
        InteracETransfer = "Interac-eTransfer",
        /// `Interac-express-connect`.
        InteracExpressConnect = "Interac-express-connect",
        /// `Interac`.
        Interac = "Interac",
        /// `invoice`.
        Invoice = "invoice",
        /// `iWallet`.
        IWallet = "iWallet",
        /// `Jeton`.
        Jeton = "Jeton",
        /// `JetonCash`.
        JetonCash = "JetonCash",
        /// `jpay`.
        Jpay = "jpay",
        /// `KakaoPay`.
        KakaoPay = "KakaoPay",
        /// `Khelocard`.
        Khelocard = "Khelocard",
        /// `Klarna`.
        Klarna = "Klarna",
        /// `KNOT`.
        Knot = "KNOT",
        /// `Litecoin`.
        Litecoin = "Litecoin",
        /// `loonie`.
        Loonie = "loonie",
        /// `LPG-online`.
        LpgOnline = "LPG-online",
        /// `LPG-payment-card`.
        LpgPaymentCard = "LPG-payment-card",
        /// `Matrix`.
        Matrix = "Matrix",
        /// `MaxiCash`.
        MaxiCash = "MaxiCash",
        /// `Megafon`.
        Megafon = "Megafon",
        /// `MercadoPago`.
        MercadoPago = "MercadoPago",
        /// `MiFinity-eWallet`.
        MiFinityEWallet = "MiFinity-eWallet",
        /// `miscellaneous`.
        Miscellaneous = "miscellaneous",
        /// `MobilePay`.
        MobilePay = "MobilePay",
        /// `Mollie`.
        Mollie = "Mollie",
        /// `Multibanco`.
        Multibanco = "Multibanco",
        /// `Bancontact`.
        Bancontact = "Bancontact",
        /// `Bancontact-mobile`.
        BancontactMobile = "Bancontact-mobile",
        /// `MTS`.
        Mts = "MTS",
        /// `MuchBetter`.
        MuchBetter = "MuchBetter",
        /// `MuchBetterVoucher`.
        MuchBetterVoucher = "MuchBetterVoucher",
        /// `MyFatoorah`.
        MyFatoorah = "MyFatoorah",
        /// `Neosurf`.
        Neosurf = "Neosurf",
        /// `Netbanking`.
        Netbanking = "Netbanking",
        /// `Neteller`.
        Neteller = "Neteller",
        /// `Nordea-Solo`.
        NordeaSolo = "Nordea-Solo",
        /// `NordikCoin`.
        NordikCoin = "NordikCoin",
        /// `OchaPay`.
        OchaPay = "OchaPay",
        /// `online-bank-transfer`.
        OnlineBankTransfer = "online-bank-transfer",
        /// `Onlineueberweisen`.
        Onlineueberweisen = "Onlineueberweisen",
        /// `oriental-wallet`.
        OrientalWallet = "oriental-wallet",
        /// `OXXO`.
        Oxxo = "OXXO",
        /// `P24`.
        P24 = "P24",
        /// `Pagadito`.
        Pagadito = "Pagadito",
        /// `PagoEffectivo`.
        PagoEffectivo = "PagoEffectivo",
        /// `Pagsmile-lottery`.
        PagsmileLottery = "Pagsmile-lottery",
        /// `Pagsmile-deposit-express`.
        PagsmileDepositExpress = "Pagsmile-deposit-express",
        /// `PayCash`.
        PayCash = "PayCash",
        /// `Payco`.
        Payco = "Payco",
        /// `Payeer`.
        Payeer = "Payeer",
        /// `PaymentAsia-crypto`.
        PaymentAsiaCrypto = "PaymentAsia-crypto",
        /// `Paysafecard`.
        Paysafecard = "Paysafecard",
        /// `PayTabs`.
        PayTabs = "PayTabs",
        /// `Pay4Fun`.
        Pay4Fun = "Pay4Fun",
        /// `Paynote`.
        Paynote = "Paynote",
        /// `Paymero`.
        Paymero = "Paymero",
        /// `Paymero-QR`.
        PaymeroQr = "Paymero-QR",
        /// `PayU`.
        PayU = "PayU",
        /// `PayULatam`.
        PayULatam = "PayULatam",
        /// `Perfect-money`.
        PerfectMoney = "Perfect-money",
        /// `Piastrix`.
        Piastrix = "Piastrix",
        /// `PIX`.
        Pix = "PIX",
        /// `PIX-Automatico`.
        PixAutomatico = "PIX-Automatico",
        /// `PinPay`.
        PinPay = "PinPay",
        /// `phone`.
        Phone = "phone",
        /// `PhonePe`.
        PhonePe = "PhonePe",
        /// `POLi`.
        PoLi = "POLi",
        /// `PostFinance-card`.
        PostFinanceCard = "PostFinance-card",
        /// `PostFinance-e-finance`.
        PostFinanceEFinance = "PostFinance-e-finance",
        /// `QIWI`.
        Qiwi = "QIWI",
        /// `QPay`.
        QPay = "QPay",
        /// `QQPay`.
        QqPay = "QQPay",
        /// `Quickpay`.
        Quickpay = "Quickpay",
        /// `rapyd-checkout`.
        RapydCheckout = "rapyd-checkout",
        /// `rebilly-hosted-payment-form`.
        RebillyHostedPaymentForm = "rebilly-hosted-payment-form",
        /// `Resurs`.
        Resurs = "Resurs",
        /// `reverse-withdrawal`.
        ReverseWithdrawal = "reverse-withdrawal",
        /// `Ripple`.
        Ripple = "Ripple",
        /// `SafetyPay`.
        SafetyPay = "SafetyPay",
        /// `Samsung Pay`.
        SamsungPay = "Samsung Pay",
        /// `SEPA`.
        Sepa = "SEPA",
        /// `Siirto`.
        Siirto = "Siirto",
        /// `Skrill`.
        Skrill = "Skrill",
        /// `Skrill Rapid Transfer`.
        SkrillRapidTransfer = "Skrill Rapid Transfer",
        /// `SMSVoucher`.
        SmsVoucher = "SMSVoucher",
        /// `Sofort`.
        Sofort = "Sofort",
        /// `SparkPay`.
        SparkPay = "SparkPay",
        /// `SPEI`.
        Spei = "SPEI",
        /// `swift-dbt`.
        SwiftDbt = "swift-dbt",
        /// `Tele2`.
        Tele2 = "Tele2",
        /// `Telr`.
        Telr = "Telr",
        /// `Terminaly-RF`.
        TerminalyRf = "Terminaly-RF",
        /// `Tether`.
        Tether = "Tether",
        /// `ToditoCash-card`.
        ToditoCashCard = "ToditoCash-card",
        /// `Trustly`.
        Trustly = "Trustly",
        /// `Tupay`.
        Tupay = "Tupay",
        /// `TWINT`.
        Twint = "TWINT",
        /// `UniCrypt`.
        UniCrypt = "UniCrypt",
        /// `UPayCard`.
        UPayCard = "UPayCard",
        /// `UPI`.
        Upi = "UPI",
        /// `USD-coin`.
        UsdCoin = "USD-coin",
        /// `VCreditos`.
        VCreditos = "VCreditos",
        /// `VegaWallet`.
        VegaWallet = "VegaWallet",
        /// `VenusPoint`.
        VenusPoint = "VenusPoint",
        /// `Viva`.
        Viva = "Viva",
        /// `voucher`.
        Voucher = "voucher",
        /// `voucher-2`.
        Voucher2 = "voucher-2",
        /// `voucher-3`.
        Voucher3 = "voucher-3",
        /// `voucher-4`.
        Voucher4 = "voucher-4",
        /// `Wallet88`.
        Wallet88 = "Wallet88",
        /// `Webmoney`.
        Webmoney = "Webmoney",
        /// `Webpay`.
        Webpay = "Webpay",
        /// `Webpay-2`.
        Webpay2 = "Webpay-2",
        /// `Webpay Card`.
        WebpayCard = "Webpay Card",
        /// `WeChat Pay`.
        WeChatPay = "WeChat Pay",
        /// `XPay-P2P`.
        XPayP2p = "XPay-P2P",
        /// `XPay-QR`.
        XPayQr = "XPay-QR",
        /// `Yandex-money`.
        YandexMoney = "Yandex-money",
        /// `Zotapay`.
        Zotapay = "Zotapay",
        /// `Zimpler`.
        Zimpler = "Zimpler",
        /// `Zip`.
        Zip = "Zip",
    }
}

crate::model::model! {
    /// Average amount of the approved payments of a customer.
    pub struct CustomerAverageValue {
        /// The organization's reporting currency.
        currency: Option<String> = "currency";
        /// Average payment in the reporting currency.
        amount: Option<Decimal> = "amount";
        /// Average payment in US dollars.
        amount_usd: Option<Decimal> = "amountUsd";
    }
}

crate::model::model! {
    /// All revenue from a customer.
    pub struct CustomerLifetimeRevenue {
        /// The organization's reporting currency.
        currency: Option<String> = "currency";
        /// Revenue in the reporting currency.
        amount: Option<Decimal> = "amount";
        /// Revenue in US dollars.
        amount_usd: Option<Decimal> = "amountUsd";
    }
}

crate::model::model! {
    /// A label for customers, KYC documents or AML checks.
    pub struct Tag {
        /// Identifier of the tag.
        id: Option<TagId> = "id";
        /// Name, unique without regard to case. At most 255 characters. Example: `New`.
        name: String = "name" [REQUIRED];
        /// What the tag can be put on.
        type_: TagType = "type" [REQUIRED];
        /// When the tag was created.
        created_time: Option<Timestamp> = "createdTime";
        /// When the tag last changed.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Related resources.
        links: Vec<TagLink> = "_links";
    }
}

crate::model::open_enum! {
    /// What the tag can be put on.
    pub enum TagType {
        /// `customer`.
        Customer = "customer",
        /// `kyc-document`.
        KycDocument = "kyc-document",
        /// `aml-check`.
        AmlCheck = "aml-check",
    }
}

crate::model::model! {
    /// A link to a related resource.
    pub struct TagLink {
        /// Address of the related resource.
        href: Option<String> = "href";
        /// What the link leads to.
        rel: Option<TagLinkRel> = "rel";
    }
}

crate::model::open_enum! {
    /// What the link leads to.
    pub enum TagLinkRel {
        /// `self`.
        Self_ = "self",
    }
}

crate::model::model! {
    /// A tax number.
    pub struct TaxNumber {
        /// Kind of tax number. Example: `eu-vat`.
        type_: TaxNumberType = "type" [REQUIRED];
        /// The number. Example: `GB980780684`.
        value: String = "value" [REQUIRED SENSITIVE];
        /// Whether invoices show this one. Example: `true`.
        is_default: Option<bool> = "isDefault";
        /// Whether the EU register (VIES) confirmed it. Null when it was not asked. Example:
        /// `true`.
        is_valid: Option<bool> = "isValid" [NULLABLE];
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// What requests send of [`TaxNumber`]: A tax number.
    pub struct TaxNumberRequest of TaxNumber without ["isValid"] new(set type_: TaxNumberType, set value: String) {
        /// Kind of tax number. Example: `eu-vat`.
        type_: TaxNumberType = "type" [REQUIRED], set with_type: TaxNumberType;
        /// The number. Example: `GB980780684`.
        value: String = "value" [REQUIRED SENSITIVE], set with_value: String;
        /// Whether invoices show this one. Example: `true`.
        is_default: Option<bool> = "isDefault", set with_is_default: bool;
    }
}

crate::model::open_enum! {
    /// Kind of tax number.
    pub enum TaxNumberType {
        /// `eu-vat`.
        EuVat = "eu-vat",
        /// `other`.
        Other = "other",
    }
}

crate::model::model! {
    /// Where a customer came from.
    pub struct LeadSourceData {
        /// Kind of traffic that brought the customer, such as search or display ads. At most 512
        /// characters.
        medium: Option<String> = "medium" [NULLABLE];
        /// Site, platform or channel the customer came from. At most 512 characters.
        source: Option<String> = "source" [NULLABLE];
        /// Name of the campaign. At most 512 characters.
        campaign: Option<String> = "campaign" [NULLABLE];
        /// Search term that led here. At most 512 characters.
        term: Option<String> = "term" [NULLABLE SENSITIVE];
        /// Which creative was shown. At most 512 characters.
        content: Option<String> = "content" [NULLABLE];
        /// Partner who sent the customer. At most 512 characters.
        affiliate: Option<String> = "affiliate" [NULLABLE];
        /// Partner of the affiliate; elsewhere called sub ID. At most 512 characters.
        sub_affiliate: Option<String> = "subAffiliate" [NULLABLE];
        /// Sales agent who won the customer. At most 512 characters.
        sales_agent: Option<String> = "salesAgent" [NULLABLE SENSITIVE];
        /// Identifier of the ad click, for attribution. At most 512 characters.
        click_id: Option<String> = "clickId" [NULLABLE SENSITIVE];
        /// Page the customer landed from. At most 512 characters.
        path: Option<String> = "path" [NULLABLE SENSITIVE];
        /// Page that linked to the landing page, from the HTTP header of that name. At most 2083
        /// characters. Example: `https://www.rebilly.com`.
        referrer: Option<String> = "referrer" [NULLABLE SENSITIVE];
        /// When the lead source was recorded.
        created_time: Option<Timestamp> = "createdTime";
        /// When the lead source last changed.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Related resources.
        links: Vec<LeadSourceLink> = "_links";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// What requests send of [`LeadSourceData`]: Where a customer came from.
    pub struct LeadSourceDataRequest of LeadSourceData without ["createdTime" "updatedTime" "_links"] {
        /// Kind of traffic that brought the customer, such as search or display ads. At most 512
        /// characters.
        medium: Nullable<String> = "medium" [NULLABLE], set with_medium: Nullable<String>;
        /// Site, platform or channel the customer came from. At most 512 characters.
        source: Nullable<String> = "source" [NULLABLE], set with_source: Nullable<String>;
        /// Name of the campaign. At most 512 characters.
        campaign: Nullable<String> = "campaign" [NULLABLE], set with_campaign: Nullable<String>;
        /// Search term that led here. At most 512 characters.
        term: Nullable<String> = "term" [NULLABLE SENSITIVE], set with_term: Nullable<String>;
        /// Which creative was shown. At most 512 characters.
        content: Nullable<String> = "content" [NULLABLE], set with_content: Nullable<String>;
        /// Partner who sent the customer. At most 512 characters.
        affiliate: Nullable<String> = "affiliate" [NULLABLE], set with_affiliate: Nullable<String>;
        /// Partner of the affiliate; elsewhere called sub ID. At most 512 characters.
        sub_affiliate: Nullable<String> = "subAffiliate" [NULLABLE], set with_sub_affiliate: Nullable<String>;
        /// Sales agent who won the customer. At most 512 characters.
        sales_agent: Nullable<String> = "salesAgent" [NULLABLE SENSITIVE], set with_sales_agent: Nullable<String>;
        /// Identifier of the ad click, for attribution. At most 512 characters.
        click_id: Nullable<String> = "clickId" [NULLABLE SENSITIVE], set with_click_id: Nullable<String>;
        /// Page the customer landed from. At most 512 characters.
        path: Nullable<String> = "path" [NULLABLE SENSITIVE], set with_path: Nullable<String>;
        /// Page that linked to the landing page, from the HTTP header of that name. At most 2083
        /// characters. Example: `https://www.rebilly.com`.
        referrer: Nullable<String> = "referrer" [NULLABLE SENSITIVE], set with_referrer: Nullable<String>;
    }
}

crate::model::model! {
    /// A link to a related resource.
    pub struct LeadSourceLink {
        /// Address of the related resource.
        href: Option<String> = "href";
        /// What the link leads to.
        rel: Option<LeadSourceLinkRel> = "rel";
    }
}

crate::model::open_enum! {
    /// What the link leads to.
    pub enum LeadSourceLinkRel {
        /// `self`.
        Self_ = "self",
        /// `customer`.
        Customer = "customer",
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Where a customer came from, and where they first came from.
    pub struct LeadSource {
        /// Kind of traffic that brought the customer, such as search or display ads. At most 512
        /// characters.
        medium: Option<String> = "medium" [NULLABLE];
        /// Site, platform or channel the customer came from. At most 512 characters.
        source: Option<String> = "source" [NULLABLE];
        /// Name of the campaign. At most 512 characters.
        campaign: Option<String> = "campaign" [NULLABLE];
        /// Search term that led here. At most 512 characters.
        term: Option<String> = "term" [NULLABLE SENSITIVE];
        /// Which creative was shown. At most 512 characters.
        content: Option<String> = "content" [NULLABLE];
        /// Partner who sent the customer. At most 512 characters.
        affiliate: Option<String> = "affiliate" [NULLABLE];
        /// Partner of the affiliate; elsewhere called sub ID. At most 512 characters.
        sub_affiliate: Option<String> = "subAffiliate" [NULLABLE];
        /// Sales agent who won the customer. At most 512 characters.
        sales_agent: Option<String> = "salesAgent" [NULLABLE SENSITIVE];
        /// Identifier of the ad click, for attribution. At most 512 characters.
        click_id: Option<String> = "clickId" [NULLABLE SENSITIVE];
        /// Page the customer landed from. At most 512 characters.
        path: Option<String> = "path" [NULLABLE SENSITIVE];
        /// Page that linked to the landing page, from the HTTP header of that name. At most 2083
        /// characters. Example: `https://www.rebilly.com`.
        referrer: Option<String> = "referrer" [NULLABLE SENSITIVE];
        /// When the lead source was recorded.
        created_time: Option<Timestamp> = "createdTime";
        /// When the lead source last changed.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Related resources.
        links: Vec<LeadSourceLink> = "_links";
        /// The first lead source on record.
        original: Option<LeadSourceData> = "original";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// What requests send of [`LeadSource`]: Where a customer came from, and where they first came
    /// from.
    pub struct LeadSourceRequest of LeadSource without ["createdTime" "updatedTime" "_links" "original"] {
        /// Kind of traffic that brought the customer, such as search or display ads. At most 512
        /// characters.
        medium: Nullable<String> = "medium" [NULLABLE], set with_medium: Nullable<String>;
        /// Site, platform or channel the customer came from. At most 512 characters.
        source: Nullable<String> = "source" [NULLABLE], set with_source: Nullable<String>;
        /// Name of the campaign. At most 512 characters.
        campaign: Nullable<String> = "campaign" [NULLABLE], set with_campaign: Nullable<String>;
        /// Search term that led here. At most 512 characters.
        term: Nullable<String> = "term" [NULLABLE SENSITIVE], set with_term: Nullable<String>;
        /// Which creative was shown. At most 512 characters.
        content: Nullable<String> = "content" [NULLABLE], set with_content: Nullable<String>;
        /// Partner who sent the customer. At most 512 characters.
        affiliate: Nullable<String> = "affiliate" [NULLABLE], set with_affiliate: Nullable<String>;
        /// Partner of the affiliate; elsewhere called sub ID. At most 512 characters.
        sub_affiliate: Nullable<String> = "subAffiliate" [NULLABLE], set with_sub_affiliate: Nullable<String>;
        /// Sales agent who won the customer. At most 512 characters.
        sales_agent: Nullable<String> = "salesAgent" [NULLABLE SENSITIVE], set with_sales_agent: Nullable<String>;
        /// Identifier of the ad click, for attribution. At most 512 characters.
        click_id: Nullable<String> = "clickId" [NULLABLE SENSITIVE], set with_click_id: Nullable<String>;
        /// Page the customer landed from. At most 512 characters.
        path: Nullable<String> = "path" [NULLABLE SENSITIVE], set with_path: Nullable<String>;
        /// Page that linked to the landing page, from the HTTP header of that name. At most 2083
        /// characters. Example: `https://www.rebilly.com`.
        referrer: Nullable<String> = "referrer" [NULLABLE SENSITIVE], set with_referrer: Nullable<String>;
    }
}

crate::model::model! {
    /// What is known of the company behind an email domain.
    pub struct Company {
        /// Name of the company.
        name: Option<String> = "name" [NULLABLE SENSITIVE];
        /// Domain of its website.
        domain: Option<String> = "domain" [SENSITIVE];
        /// Year in which it was founded.
        year_founded: Option<i64> = "yearFounded" [NULLABLE];
        /// Its line of business.
        industry: Option<String> = "industry" [NULLABLE];
        /// How many people work there.
        employees_count: Option<i64> = "employeesCount" [NULLABLE];
        /// Country of its seat.
        country: Option<String> = "country" [NULLABLE];
        /// Town or region of its seat.
        locality: Option<String> = "locality" [NULLABLE];
        /// Pages about the company.
        links: Vec<CompanyLink> = "_links";
    }
}

crate::model::model! {
    /// A link to a related resource.
    pub struct CompanyLink {
        /// Address of the related resource.
        href: Option<String> = "href";
        /// What the link leads to.
        rel: Option<CompanyLinkRel> = "rel";
    }
}

crate::model::open_enum! {
    /// What the link leads to.
    pub enum CompanyLinkRel {
        /// `linkedin`.
        Linkedin = "linkedin",
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Credit of a customer that is not yet spent.
    pub struct CustomerCreditBalance {
        /// Credit by currency.
        balances: Vec<CustomerCurrencyBalance> = "balances" [REQUIRED];
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Credit in one currency.
    pub struct CustomerCurrencyBalance {
        /// Currency of the credit.
        currency: String = "currency" [REQUIRED];
        /// Amount that is not yet applied to an invoice.
        unallocated_amount: Decimal = "unallocatedAmount" [REQUIRED];
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// A file attached to a resource.
    pub struct Attachment {
        /// Identifier of the attachment.
        id: Option<AttachmentId> = "id";
        /// The file.
        file_id: FileId = "fileId" [REQUIRED];
        /// Kind of resource it is attached to.
        related_type: AttachmentRelatedType = "relatedType" [REQUIRED];
        /// Identifier of that resource.
        related_id: String = "relatedId" [REQUIRED];
        /// Name of the attachment.
        name: Option<String> = "name" [SENSITIVE];
        /// What it is.
        description: Option<String> = "description" [SENSITIVE];
        /// When it was attached.
        created_time: Option<Timestamp> = "createdTime";
        /// When it last changed.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Related resources.
        links: Vec<AttachmentLink> = "_links";
        /// Resources that `expand` asked for.
        embedded: Option<AttachmentEmbedded> = "_embedded";
    }
}

#[cfg(feature = "customers")]
crate::model::open_enum! {
    /// Kind of resource it is attached to.
    pub enum AttachmentRelatedType {
        /// `customer`.
        Customer = "customer",
        /// `customer-timeline-comment`.
        CustomerTimelineComment = "customer-timeline-comment",
        /// `dispute`.
        Dispute = "dispute",
        /// `gateway-timeline-comment`.
        GatewayTimelineComment = "gateway-timeline-comment",
        /// `invoice`.
        Invoice = "invoice",
        /// `invoice-timeline-comment`.
        InvoiceTimelineComment = "invoice-timeline-comment",
        /// `order-timeline-comment`.
        OrderTimelineComment = "order-timeline-comment",
        /// `organization`.
        Organization = "organization",
        /// `payment`.
        Payment = "payment",
        /// `plan`.
        Plan = "plan",
        /// `product`.
        Product = "product",
        /// `subscription`.
        Subscription = "subscription",
        /// `transaction`.
        Transaction = "transaction",
        /// `transaction-timeline-comment`.
        TransactionTimelineComment = "transaction-timeline-comment",
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// A link to a related resource.
    pub struct AttachmentLink {
        /// Address of the related resource.
        href: Option<String> = "href";
        /// What the link leads to.
        rel: Option<AttachmentLinkRel> = "rel";
    }
}

#[cfg(feature = "customers")]
crate::model::open_enum! {
    /// What the link leads to.
    pub enum AttachmentLinkRel {
        /// `self`.
        Self_ = "self",
        /// `file`.
        File = "file",
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Resources that `expand` asked for.
    pub struct AttachmentEmbedded {
        /// The file.
        file: Map<Json> = "file" [SENSITIVE];
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// What a customer has brought and cost over the whole time.
    pub struct CustomerInformation {
        /// Currency of the amounts. Exactly 3 characters. Example: `USD`.
        currency: Option<String> = "currency";
        /// Refunds paid.
        refunds_amount: Option<Decimal> = "refundsAmount";
        /// Revenue.
        revenue_amount: Option<Decimal> = "revenueAmount";
        /// Disputed payments.
        disputes_amount: Option<Decimal> = "disputesAmount";
    }
}

#[cfg(feature = "customers")]
crate::model::open_enum! {
    /// Type of an event about a customer.
    pub enum CustomerEventType {
        /// `aml-list-possibly-matched`.
        AmlListPossiblyMatched = "aml-list-possibly-matched",
        /// `customer-created`.
        CustomerCreated = "customer-created",
        /// `customer-merged`.
        CustomerMerged = "customer-merged",
        /// `customer-one-time-password-requested`.
        CustomerOneTimePasswordRequested = "customer-one-time-password-requested",
        /// `customer-redirected-offsite`.
        CustomerRedirectedOffsite = "customer-redirected-offsite",
        /// `customer-returned`.
        CustomerReturned = "customer-returned",
        /// `customer-updated`.
        CustomerUpdated = "customer-updated",
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Body of an event about a customer.
    pub struct CustomerWebhook {
        /// The customer.
        customer_id: Option<CustomerId> = "customerId";
        /// Type of the event.
        event_type: Option<CustomerEventType> = "eventType";
        /// The resources that the event is about.
        embedded: Option<CustomerWebhookEmbedded> = "_embedded";
        /// Related resources.
        links: Vec<CustomerWebhookLink> = "_links";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// The resources that the event is about.
    pub struct CustomerWebhookEmbedded {
        /// The customer as it is now.
        customer: Option<Customer> = "customer";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// A link to a related resource.
    pub struct CustomerWebhookLink {
        /// Address of the related resource.
        href: Option<String> = "href";
        /// What the link leads to.
        rel: Option<CustomerWebhookLinkRel> = "rel";
    }
}

#[cfg(feature = "customers")]
crate::model::open_enum! {
    /// What the link leads to.
    pub enum CustomerWebhookLinkRel {
        /// `customer`.
        Customer = "customer",
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Body of the event that two customers became one.
    pub struct CustomerMergedWebhook {
        /// The customer.
        customer_id: Option<CustomerId> = "customerId";
        /// The customer that stays.
        target_customer_id: Option<CustomerId> = "targetCustomerId";
        /// Type of the event.
        event_type: Option<CustomerEventType> = "eventType";
        /// The customer that went.
        duplicated_customer: Option<Customer> = "duplicatedCustomer";
        /// The resources that the event is about.
        embedded: Option<CustomerMergedWebhookEmbedded> = "_embedded";
        /// Related resources.
        links: Vec<CustomerMergedWebhookLink> = "_links";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// The resources that the event is about.
    pub struct CustomerMergedWebhookEmbedded {
        /// The customer as it is now.
        customer: Option<Customer> = "customer";
        /// The customer that stays.
        target_customer: Option<Customer> = "targetCustomer";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// A link to a related resource.
    pub struct CustomerMergedWebhookLink {
        /// Address of the related resource.
        href: Option<String> = "href";
        /// What the link leads to.
        rel: Option<CustomerMergedWebhookLinkRel> = "rel";
    }
}

#[cfg(feature = "customers")]
crate::model::open_enum! {
    /// What the link leads to.
    pub enum CustomerMergedWebhookLinkRel {
        /// `customer`.
        Customer = "customer",
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Body of the events that a customer left for a payment page elsewhere and came back.
    pub struct CustomerRedirectWebhook {
        /// The customer.
        customer_id: Option<CustomerId> = "customerId";
        /// The payment under way.
        transaction_id: Option<TransactionId> = "transactionId";
        /// Where the customer was sent.
        redirect_url: Option<String> = "redirectUrl" [SENSITIVE];
        /// The customer's address on the internet.
        ip_address: Option<String> = "ipAddress" [SENSITIVE];
        /// Headers of the customer's browser.
        http_headers: Map<String> = "httpHeaders" [SENSITIVE];
        /// Type of the event.
        event_type: Option<CustomerEventType> = "eventType";
        /// The resources that the event is about.
        embedded: Option<CustomerRedirectWebhookEmbedded> = "_embedded";
        /// Related resources.
        links: Vec<CustomerRedirectWebhookLink> = "_links";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// The resources that the event is about.
    pub struct CustomerRedirectWebhookEmbedded {
        /// The customer as it is now.
        customer: Option<Customer> = "customer";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// A link to a related resource.
    pub struct CustomerRedirectWebhookLink {
        /// Address of the related resource.
        href: Option<String> = "href";
        /// What the link leads to.
        rel: Option<CustomerRedirectWebhookLinkRel> = "rel";
    }
}

#[cfg(feature = "customers")]
crate::model::open_enum! {
    /// What the link leads to.
    pub enum CustomerRedirectWebhookLinkRel {
        /// `customer`.
        Customer = "customer",
    }
}
