// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of customers.

use super::*;

crate::model::model! {
    /// Person or company that pays, or a lead.
    pub struct Customer {
        /// Identifier of the customer.
        id: Option<CustomerId> = "id";
        /// Primary email address, copied from the primary address. Example: `user@example.com`.
        email: Option<String> = "email" [NULLABLE SENSITIVE];
        /// First name, copied from the primary address.
        first_name: Option<String> = "firstName" [NULLABLE SENSITIVE];
        /// Last name, copied from the primary address.
        last_name: Option<String> = "lastName" [NULLABLE SENSITIVE];
        /// Website on which the customer was acquired.
        website_id: Option<WebsiteId> = "websiteId";
        /// Single-use token of a payment form. It becomes the default payment instrument, in
        /// preference to one in the same request. Rebilly rejects a second use.
        payment_token: Option<String> = "paymentToken" [SENSITIVE];
        /// Payment instrument for charges that name no other; `null` when there is none. To set it,
        /// send this property or `defaultPaymentInstrumentId`.
        default_payment_instrument: Option<DefaultPaymentInstrument> = "defaultPaymentInstrument" [NULLABLE];
        /// Creation timestamp of the customer.
        created_time: Option<Timestamp> = "createdTime";
        /// Timestamp of the last update of the customer.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Custom fields that the organization defined for customers.
        custom_fields: Map<Json> = "customFields" [SENSITIVE];
        /// Default address of payment instruments, subscriptions and invoices.
        primary_address: Option<ContactObject> = "primaryAddress" [NULLABLE];
        /// Average amount of approved payments.
        average_value: Option<CustomerAverageValue> = "averageValue";
        /// Number of approved payments.
        payment_count: Option<i64> = "paymentCount";
        /// Timestamp of the last approved payment; `null` when there was none. Example:
        /// `2019-08-24T14:15:22Z`.
        last_payment_time: Option<Timestamp> = "lastPaymentTime" [NULLABLE];
        /// Lifetime revenue from the customer.
        lifetime_revenue: Option<CustomerLifetimeRevenue> = "lifetimeRevenue";
        /// Number of issued invoices. A customer with 0 is a lead.
        invoice_count: Option<i64> = "invoiceCount";
        /// Tags of the customer.
        tags: Vec<Tag> = "tags";
        /// Number of updates of the customer. Of several events, the one with the highest revision
        /// is current.
        revision: Option<i64> = "revision";
        /// `true` when the customer requires enhanced due diligence. Default: `false`.
        is_edd_required: Option<bool> = "isEddRequired";
        /// `true` when proof of identity and address, or a credit file, was reviewed and accepted.
        has_fulfilled_kyc: Option<bool> = "hasFulfilledKyc";
        /// Organization of the customer.
        organization_id: Option<OrganizationId> = "organizationId";
        /// Preferred payment instrument for payouts; `null` when there is no preference.
        preferred_payout_instrument_id: Option<PaymentInstrumentId> = "preferredPayoutInstrumentId" [NULLABLE];
        /// Language tag (RFC 5646) for messages to the customer. Example: `fr-FR`.
        locale: Option<String> = "locale" [NULLABLE];
        /// Tax numbers of the customer.
        tax_numbers: Vec<TaxNumber> = "taxNumbers" [NULLABLE];
        /// Lead source of the customer.
        lead_source: Option<LeadSourceData> = "leadSource" [SENSITIVE];
        /// Person who is the customer.
        person_id: Option<PersonId> = "personId" [NULLABLE];
        /// Additional email addresses for notifications.
        notification_emails: Vec<String> = "notificationEmails" [SENSITIVE];
        /// Company that owns the domain of the primary email address. Requires a paid feature of
        /// Rebilly.
        company: Option<Company> = "company" [NULLABLE];
        /// Related resources.
        links: Vec<CustomerLink> = "_links";
        /// Related resources, filled when `expand` requests them.
        embedded: Option<CustomerEmbedded> = "_embedded";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// What requests send of [`Customer`]: Person or company that pays, or a lead.
    pub struct CustomerRequest of Customer without ["id" "email" "firstName" "lastName" "createdTime" "updatedTime" "averageValue" "paymentCount" "lastPaymentTime" "lifetimeRevenue" "invoiceCount" "tags" "revision" "hasFulfilledKyc" "organizationId" "company" "_links" "_embedded"] {
        /// Website on which the customer was acquired.
        website_id: Option<WebsiteId> = "websiteId", set with_website_id: WebsiteId;
        /// Single-use token of a payment form. It becomes the default payment instrument, in
        /// preference to one in the same request. Rebilly rejects a second use.
        payment_token: Option<String> = "paymentToken" [SENSITIVE], set with_payment_token: String;
        /// Payment instrument for charges that name no other; `null` when there is none. To set it,
        /// send this property or `defaultPaymentInstrumentId`.
        default_payment_instrument: Nullable<DefaultPaymentInstrument> = "defaultPaymentInstrument" [NULLABLE], set with_default_payment_instrument: Nullable<DefaultPaymentInstrument>;
        /// Custom fields that the organization defined for customers.
        custom_fields: Option<Map<Json>> = "customFields" [SENSITIVE], pairs with_custom_fields: Json;
        /// Default address of payment instruments, subscriptions and invoices.
        primary_address: Nullable<ContactObjectRequest> = "primaryAddress" [NULLABLE], set with_primary_address: Nullable<ContactObjectRequest>;
        /// `true` when the customer requires enhanced due diligence. Default: `false`.
        is_edd_required: Option<bool> = "isEddRequired", set with_is_edd_required: bool;
        /// Preferred payment instrument for payouts; `null` when there is no preference.
        preferred_payout_instrument_id: Nullable<PaymentInstrumentId> = "preferredPayoutInstrumentId" [NULLABLE], set with_preferred_payout_instrument_id: Nullable<PaymentInstrumentId>;
        /// Language tag (RFC 5646) for messages to the customer. Example: `fr-FR`.
        locale: Nullable<String> = "locale" [NULLABLE], set with_locale: Nullable<String>;
        /// Tax numbers of the customer.
        tax_numbers: Nullable<Vec<TaxNumberRequest>> = "taxNumbers" [NULLABLE], set with_tax_numbers: Nullable<Vec<TaxNumberRequest>>;
        /// Lead source of the customer.
        lead_source: Option<LeadSourceDataRequest> = "leadSource" [SENSITIVE], set with_lead_source: LeadSourceDataRequest;
        /// Person who is the customer.
        person_id: Nullable<PersonId> = "personId" [NULLABLE], set with_person_id: Nullable<PersonId>;
        /// Additional email addresses for notifications.
        notification_emails: Option<Vec<String>> = "notificationEmails" [SENSITIVE], each with_notification_emails: String;
        /// Payment instrument for charges that name no other.
        default_payment_instrument_id: Nullable<PaymentInstrumentId> = "defaultPaymentInstrumentId" [NULLABLE SENSITIVE], set with_default_payment_instrument_id: Nullable<PaymentInstrumentId>;
    }
}

crate::model::model! {
    /// Link to a related resource.
    pub struct CustomerLink {
        /// URL of the related resource.
        href: Option<String> = "href";
        /// Relation of the linked resource to this one.
        rel: Option<CustomerLinkRel> = "rel";
    }
}

crate::model::open_enum! {
    /// Relation of the linked resource to this one.
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
    /// Related resources, filled when `expand` requests them.
    pub struct CustomerEmbedded {
        /// Default payment instrument.
        default_payment_instrument: Map<Json> = "defaultPaymentInstrument" [SENSITIVE];
        /// Website of the customer.
        website: Map<Json> = "website" [SENSITIVE];
        /// Lead source of the customer.
        lead_source: Map<Json> = "leadSource" [SENSITIVE];
    }
}

crate::model::model! {
    /// Postal address and contact details of a person or company.
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
        /// City. At most 45 characters. Example: `Austin`.
        city: Option<String> = "city" [NULLABLE SENSITIVE];
        /// State, county or province. At most 45 characters. Example: `Texas`.
        region: Option<String> = "region" [NULLABLE SENSITIVE];
        /// Country as a two-letter code (ISO 3166-1 alpha-2). At most 2 characters. Example: `GB`.
        country: Option<String> = "country" [NULLABLE SENSITIVE];
        /// Postal code. At most 10 characters. Example: `WC2N 5NF`.
        postal_code: Option<String> = "postalCode" [NULLABLE SENSITIVE];
        /// Telephone numbers.
        phone_numbers: Vec<ContactPhoneNumber> = "phoneNumbers" [SENSITIVE];
        /// Email addresses.
        emails: Vec<ContactEmail> = "emails" [SENSITIVE];
        /// Date of birth. Example: `1980-04-01`.
        dob: Option<Date> = "dob" [NULLABLE SENSITIVE];
        /// Job title. At most 255 characters. Example: `CEO`.
        job_title: Option<String> = "jobTitle" [NULLABLE SENSITIVE];
        /// Hash of the address; equal addresses have equal hashes. At most 40 characters. Example:
        /// `056ae6d97c788b9e98b049ebafd7b229bf852221`.
        hash: Option<String> = "hash" [SENSITIVE];
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// What requests send of [`ContactObject`]: Postal address and contact details of a person or
    /// company.
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
        /// City. At most 45 characters. Example: `Austin`.
        city: Nullable<String> = "city" [NULLABLE SENSITIVE], set with_city: Nullable<String>;
        /// State, county or province. At most 45 characters. Example: `Texas`.
        region: Nullable<String> = "region" [NULLABLE SENSITIVE], set with_region: Nullable<String>;
        /// Country as a two-letter code (ISO 3166-1 alpha-2). At most 2 characters. Example: `GB`.
        country: Nullable<String> = "country" [NULLABLE SENSITIVE], set with_country: Nullable<String>;
        /// Postal code. At most 10 characters. Example: `WC2N 5NF`.
        postal_code: Nullable<String> = "postalCode" [NULLABLE SENSITIVE], set with_postal_code: Nullable<String>;
        /// Telephone numbers.
        phone_numbers: Option<Vec<ContactPhoneNumber>> = "phoneNumbers" [SENSITIVE], each with_phone_numbers: ContactPhoneNumber;
        /// Email addresses.
        emails: Option<Vec<ContactEmail>> = "emails" [SENSITIVE], each with_emails: ContactEmail;
        /// Date of birth. Example: `1980-04-01`.
        dob: Nullable<Date> = "dob" [NULLABLE SENSITIVE], set with_dob: Nullable<Date>;
        /// Job title. At most 255 characters. Example: `CEO`.
        job_title: Nullable<String> = "jobTitle" [NULLABLE SENSITIVE], set with_job_title: Nullable<String>;
    }
}

crate::model::model! {
    /// Phone number of a contact.
    pub struct ContactPhoneNumber new(set label: String, set value: String) {
        /// Label, such as `main`. At most 45 characters. Example: `main`.
        label: String = "label" [REQUIRED], set with_label: String;
        /// Phone number. At most 50 characters. Example: `512-710-1640`.
        value: String = "value" [REQUIRED SENSITIVE], set with_value: String;
        /// `true` for the preferred one. Example: `true`.
        primary: Option<bool> = "primary", set with_primary: bool;
    }
}

crate::model::model! {
    /// Email address of a contact.
    pub struct ContactEmail new(set label: String, set value: String) {
        /// Label, such as `main`. At most 45 characters. Example: `main`.
        label: String = "label" [REQUIRED], set with_label: String;
        /// Email address. At most 255 characters. Example: `rebilly@example.com`.
        value: String = "value" [REQUIRED SENSITIVE], set with_value: String;
        /// `true` for the preferred one. Example: `true`.
        primary: Option<bool> = "primary", set with_primary: bool;
    }
}

crate::model::union! {
    /// Payment instrument, by method: vaulted, cash, check or alternative.
    pub enum DefaultPaymentInstrument by "method" else AlternativePaymentInstrument(AlternativePaymentInstrument) {
        /// Payment instrument in Rebilly's vault.
        "payment-card" | "ach" | "paypal" => VaultedInstrument(VaultedInstrument),
        /// Payment in cash.
        "cash" => CashInstrument(CashInstrument) tagged,
        /// Payment by check.
        "check" => CheckInstrument(CheckInstrument) tagged,
    }
}

crate::model::model! {
    /// Payment instrument in Rebilly's vault.
    pub struct VaultedInstrument new(set method: VaultedInstrumentMethod, set payment_instrument_id: PaymentInstrumentId) {
        /// Payment method.
        method: VaultedInstrumentMethod = "method" [REQUIRED], set with_method: VaultedInstrumentMethod;
        /// Identifier of the payment instrument.
        payment_instrument_id: PaymentInstrumentId = "paymentInstrumentId" [REQUIRED], set with_payment_instrument_id: PaymentInstrumentId;
    }
}

crate::model::open_enum! {
    /// Payment method.
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
    /// Payment instrument of any other method.
    pub struct AlternativePaymentInstrument new(set method: PaymentMethod) {
        /// Payment method.
        method: PaymentMethod = "method" [REQUIRED], set with_method: PaymentMethod;
        /// Identifier of the payment instrument.
        payment_instrument_id: Option<PaymentInstrumentId> = "paymentInstrumentId", set with_payment_instrument_id: PaymentInstrumentId;
        /// Reference of the payment at the provider.
        reference: Nullable<String> = "reference" [NULLABLE SENSITIVE], set with_reference: Nullable<String>;
    }
}

crate::model::model! {
    /// Payment in cash.
    pub struct CashInstrument tag "method" {
        /// Person who received the payment.
        received_by: Option<String> = "receivedBy" [SENSITIVE], set with_received_by: String;
    }
}

crate::model::model! {
    /// Payment by check.
    pub struct CheckInstrument tag "method" {
        /// Check number.
        reference: Option<String> = "reference" [SENSITIVE], set with_reference: String;
    }
}

crate::model::open_enum! {
    /// Payment method.
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
        /// Reporting currency of the organization.
        currency: Option<String> = "currency";
        /// Average payment in the reporting currency.
        amount: Option<Decimal> = "amount";
        /// Average payment in US dollars.
        amount_usd: Option<Decimal> = "amountUsd";
    }
}

crate::model::model! {
    /// Lifetime revenue from a customer.
    pub struct CustomerLifetimeRevenue {
        /// Reporting currency of the organization.
        currency: Option<String> = "currency";
        /// Revenue in the reporting currency.
        amount: Option<Decimal> = "amount";
        /// Revenue in US dollars.
        amount_usd: Option<Decimal> = "amountUsd";
    }
}

crate::model::model! {
    /// Label of customers, KYC documents or AML checks.
    pub struct Tag {
        /// Identifier of the tag.
        id: Option<TagId> = "id";
        /// Name, unique regardless of case. At most 255 characters. Example: `New`.
        name: String = "name" [REQUIRED];
        /// Type of resource that the tag applies to.
        type_: TagType = "type" [REQUIRED];
        /// Creation timestamp of the tag.
        created_time: Option<Timestamp> = "createdTime";
        /// Timestamp of the last update of the tag.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Related resources.
        links: Vec<TagLink> = "_links";
    }
}

crate::model::open_enum! {
    /// Type of resource that the tag applies to.
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
    /// Link to a related resource.
    pub struct TagLink {
        /// URL of the related resource.
        href: Option<String> = "href";
        /// Relation of the linked resource to this one.
        rel: Option<TagLinkRel> = "rel";
    }
}

crate::model::open_enum! {
    /// Relation of the linked resource to this one.
    pub enum TagLinkRel {
        /// `self`.
        Self_ = "self",
    }
}

crate::model::model! {
    /// Tax number of a customer.
    pub struct TaxNumber {
        /// Type of the tax number. Example: `eu-vat`.
        type_: TaxNumberType = "type" [REQUIRED];
        /// Tax number. Example: `GB980780684`.
        value: String = "value" [REQUIRED SENSITIVE];
        /// `true` when invoices show this tax number. Example: `true`.
        is_default: Option<bool> = "isDefault";
        /// `true` when the EU register (VIES) confirmed the number; `null` when it was not checked.
        /// Example: `true`.
        is_valid: Option<bool> = "isValid" [NULLABLE];
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// What requests send of [`TaxNumber`]: Tax number of a customer.
    pub struct TaxNumberRequest of TaxNumber without ["isValid"] new(set type_: TaxNumberType, set value: String) {
        /// Type of the tax number. Example: `eu-vat`.
        type_: TaxNumberType = "type" [REQUIRED], set with_type: TaxNumberType;
        /// Tax number. Example: `GB980780684`.
        value: String = "value" [REQUIRED SENSITIVE], set with_value: String;
        /// `true` when invoices show this tax number. Example: `true`.
        is_default: Option<bool> = "isDefault", set with_is_default: bool;
    }
}

crate::model::open_enum! {
    /// Type of the tax number.
    pub enum TaxNumberType {
        /// `eu-vat`.
        EuVat = "eu-vat",
        /// `other`.
        Other = "other",
    }
}

crate::model::model! {
    /// Lead source of a customer.
    pub struct LeadSourceData {
        /// Type of traffic, such as search or display ads. At most 512 characters.
        medium: Option<String> = "medium" [NULLABLE];
        /// Site, platform or channel that the customer came from. At most 512 characters.
        source: Option<String> = "source" [NULLABLE];
        /// Name of the campaign. At most 512 characters.
        campaign: Option<String> = "campaign" [NULLABLE];
        /// Search term that led to the website. At most 512 characters.
        term: Option<String> = "term" [NULLABLE SENSITIVE];
        /// Creative that was shown. At most 512 characters.
        content: Option<String> = "content" [NULLABLE];
        /// Affiliate who referred the customer. At most 512 characters.
        affiliate: Option<String> = "affiliate" [NULLABLE];
        /// Sub-affiliate, also called sub ID. At most 512 characters.
        sub_affiliate: Option<String> = "subAffiliate" [NULLABLE];
        /// Sales agent who acquired the customer. At most 512 characters.
        sales_agent: Option<String> = "salesAgent" [NULLABLE SENSITIVE];
        /// Identifier of the ad click, for attribution. At most 512 characters.
        click_id: Option<String> = "clickId" [NULLABLE SENSITIVE];
        /// Path that the customer landed from. At most 512 characters.
        path: Option<String> = "path" [NULLABLE SENSITIVE];
        /// URL of the referring page, from the HTTP header `Referer`. At most 2083 characters.
        /// Example: `https://www.rebilly.com`.
        referrer: Option<String> = "referrer" [NULLABLE SENSITIVE];
        /// Creation timestamp of the lead source.
        created_time: Option<Timestamp> = "createdTime";
        /// Timestamp of the last update of the lead source.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Related resources.
        links: Vec<LeadSourceLink> = "_links";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// What requests send of [`LeadSourceData`]: Lead source of a customer.
    pub struct LeadSourceDataRequest of LeadSourceData without ["createdTime" "updatedTime" "_links"] {
        /// Type of traffic, such as search or display ads. At most 512 characters.
        medium: Nullable<String> = "medium" [NULLABLE], set with_medium: Nullable<String>;
        /// Site, platform or channel that the customer came from. At most 512 characters.
        source: Nullable<String> = "source" [NULLABLE], set with_source: Nullable<String>;
        /// Name of the campaign. At most 512 characters.
        campaign: Nullable<String> = "campaign" [NULLABLE], set with_campaign: Nullable<String>;
        /// Search term that led to the website. At most 512 characters.
        term: Nullable<String> = "term" [NULLABLE SENSITIVE], set with_term: Nullable<String>;
        /// Creative that was shown. At most 512 characters.
        content: Nullable<String> = "content" [NULLABLE], set with_content: Nullable<String>;
        /// Affiliate who referred the customer. At most 512 characters.
        affiliate: Nullable<String> = "affiliate" [NULLABLE], set with_affiliate: Nullable<String>;
        /// Sub-affiliate, also called sub ID. At most 512 characters.
        sub_affiliate: Nullable<String> = "subAffiliate" [NULLABLE], set with_sub_affiliate: Nullable<String>;
        /// Sales agent who acquired the customer. At most 512 characters.
        sales_agent: Nullable<String> = "salesAgent" [NULLABLE SENSITIVE], set with_sales_agent: Nullable<String>;
        /// Identifier of the ad click, for attribution. At most 512 characters.
        click_id: Nullable<String> = "clickId" [NULLABLE SENSITIVE], set with_click_id: Nullable<String>;
        /// Path that the customer landed from. At most 512 characters.
        path: Nullable<String> = "path" [NULLABLE SENSITIVE], set with_path: Nullable<String>;
        /// URL of the referring page, from the HTTP header `Referer`. At most 2083 characters.
        /// Example: `https://www.rebilly.com`.
        referrer: Nullable<String> = "referrer" [NULLABLE SENSITIVE], set with_referrer: Nullable<String>;
    }
}

crate::model::model! {
    /// Link to a related resource.
    pub struct LeadSourceLink {
        /// URL of the related resource.
        href: Option<String> = "href";
        /// Relation of the linked resource to this one.
        rel: Option<LeadSourceLinkRel> = "rel";
    }
}

crate::model::open_enum! {
    /// Relation of the linked resource to this one.
    pub enum LeadSourceLinkRel {
        /// `self`.
        Self_ = "self",
        /// `customer`.
        Customer = "customer",
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Current and original lead source of a customer.
    pub struct LeadSource {
        /// Type of traffic, such as search or display ads. At most 512 characters.
        medium: Option<String> = "medium" [NULLABLE];
        /// Site, platform or channel that the customer came from. At most 512 characters.
        source: Option<String> = "source" [NULLABLE];
        /// Name of the campaign. At most 512 characters.
        campaign: Option<String> = "campaign" [NULLABLE];
        /// Search term that led to the website. At most 512 characters.
        term: Option<String> = "term" [NULLABLE SENSITIVE];
        /// Creative that was shown. At most 512 characters.
        content: Option<String> = "content" [NULLABLE];
        /// Affiliate who referred the customer. At most 512 characters.
        affiliate: Option<String> = "affiliate" [NULLABLE];
        /// Sub-affiliate, also called sub ID. At most 512 characters.
        sub_affiliate: Option<String> = "subAffiliate" [NULLABLE];
        /// Sales agent who acquired the customer. At most 512 characters.
        sales_agent: Option<String> = "salesAgent" [NULLABLE SENSITIVE];
        /// Identifier of the ad click, for attribution. At most 512 characters.
        click_id: Option<String> = "clickId" [NULLABLE SENSITIVE];
        /// Path that the customer landed from. At most 512 characters.
        path: Option<String> = "path" [NULLABLE SENSITIVE];
        /// URL of the referring page, from the HTTP header `Referer`. At most 2083 characters.
        /// Example: `https://www.rebilly.com`.
        referrer: Option<String> = "referrer" [NULLABLE SENSITIVE];
        /// Creation timestamp of the lead source.
        created_time: Option<Timestamp> = "createdTime";
        /// Timestamp of the last update of the lead source.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Related resources.
        links: Vec<LeadSourceLink> = "_links";
        /// Original lead source.
        original: Option<LeadSourceData> = "original";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// What requests send of [`LeadSource`]: Current and original lead source of a customer.
    pub struct LeadSourceRequest of LeadSource without ["createdTime" "updatedTime" "_links" "original"] {
        /// Type of traffic, such as search or display ads. At most 512 characters.
        medium: Nullable<String> = "medium" [NULLABLE], set with_medium: Nullable<String>;
        /// Site, platform or channel that the customer came from. At most 512 characters.
        source: Nullable<String> = "source" [NULLABLE], set with_source: Nullable<String>;
        /// Name of the campaign. At most 512 characters.
        campaign: Nullable<String> = "campaign" [NULLABLE], set with_campaign: Nullable<String>;
        /// Search term that led to the website. At most 512 characters.
        term: Nullable<String> = "term" [NULLABLE SENSITIVE], set with_term: Nullable<String>;
        /// Creative that was shown. At most 512 characters.
        content: Nullable<String> = "content" [NULLABLE], set with_content: Nullable<String>;
        /// Affiliate who referred the customer. At most 512 characters.
        affiliate: Nullable<String> = "affiliate" [NULLABLE], set with_affiliate: Nullable<String>;
        /// Sub-affiliate, also called sub ID. At most 512 characters.
        sub_affiliate: Nullable<String> = "subAffiliate" [NULLABLE], set with_sub_affiliate: Nullable<String>;
        /// Sales agent who acquired the customer. At most 512 characters.
        sales_agent: Nullable<String> = "salesAgent" [NULLABLE SENSITIVE], set with_sales_agent: Nullable<String>;
        /// Identifier of the ad click, for attribution. At most 512 characters.
        click_id: Nullable<String> = "clickId" [NULLABLE SENSITIVE], set with_click_id: Nullable<String>;
        /// Path that the customer landed from. At most 512 characters.
        path: Nullable<String> = "path" [NULLABLE SENSITIVE], set with_path: Nullable<String>;
        /// URL of the referring page, from the HTTP header `Referer`. At most 2083 characters.
        /// Example: `https://www.rebilly.com`.
        referrer: Nullable<String> = "referrer" [NULLABLE SENSITIVE], set with_referrer: Nullable<String>;
    }
}

crate::model::model! {
    /// Company that owns an email domain.
    pub struct Company {
        /// Name.
        name: Option<String> = "name" [NULLABLE SENSITIVE];
        /// Domain of the website.
        domain: Option<String> = "domain" [SENSITIVE];
        /// Founding year.
        year_founded: Option<i64> = "yearFounded" [NULLABLE];
        /// Industry.
        industry: Option<String> = "industry" [NULLABLE];
        /// Number of employees.
        employees_count: Option<i64> = "employeesCount" [NULLABLE];
        /// Country of the headquarters.
        country: Option<String> = "country" [NULLABLE];
        /// City or region of the headquarters.
        locality: Option<String> = "locality" [NULLABLE];
        /// Web pages about the company.
        links: Vec<CompanyLink> = "_links";
    }
}

crate::model::model! {
    /// Link to a related resource.
    pub struct CompanyLink {
        /// URL of the related resource.
        href: Option<String> = "href";
        /// Relation of the linked resource to this one.
        rel: Option<CompanyLinkRel> = "rel";
    }
}

crate::model::open_enum! {
    /// Relation of the linked resource to this one.
    pub enum CompanyLinkRel {
        /// `linkedin`.
        Linkedin = "linkedin",
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Unused credit of a customer.
    pub struct CustomerCreditBalance {
        /// Unused credit by currency.
        balances: Vec<CustomerCurrencyBalance> = "balances" [REQUIRED];
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Unused credit in one currency.
    pub struct CustomerCurrencyBalance {
        /// Currency of the credit.
        currency: String = "currency" [REQUIRED];
        /// Amount that is not applied to an invoice.
        unallocated_amount: Decimal = "unallocatedAmount" [REQUIRED];
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// File attached to a resource.
    pub struct Attachment {
        /// Identifier of the attachment.
        id: Option<AttachmentId> = "id";
        /// Attached file.
        file_id: FileId = "fileId" [REQUIRED];
        /// Type of the resource that the file is attached to.
        related_type: AttachmentRelatedType = "relatedType" [REQUIRED];
        /// Identifier of the resource that the file is attached to.
        related_id: String = "relatedId" [REQUIRED];
        /// Name of the attachment.
        name: Option<String> = "name" [SENSITIVE];
        /// Description of the attachment.
        description: Option<String> = "description" [SENSITIVE];
        /// Creation timestamp of the attachment.
        created_time: Option<Timestamp> = "createdTime";
        /// Timestamp of the last update of the attachment.
        updated_time: Option<Timestamp> = "updatedTime";
        /// Related resources.
        links: Vec<AttachmentLink> = "_links";
        /// Related resources, filled when `expand` requests them.
        embedded: Option<AttachmentEmbedded> = "_embedded";
    }
}

#[cfg(feature = "customers")]
crate::model::open_enum! {
    /// Type of the resource that the file is attached to.
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
    /// Link to a related resource.
    pub struct AttachmentLink {
        /// URL of the related resource.
        href: Option<String> = "href";
        /// Relation of the linked resource to this one.
        rel: Option<AttachmentLinkRel> = "rel";
    }
}

#[cfg(feature = "customers")]
crate::model::open_enum! {
    /// Relation of the linked resource to this one.
    pub enum AttachmentLinkRel {
        /// `self`.
        Self_ = "self",
        /// `file`.
        File = "file",
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Related resources, filled when `expand` requests them.
    pub struct AttachmentEmbedded {
        /// Attached file.
        file: Map<Json> = "file" [SENSITIVE];
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Lifetime revenue, refunds and disputes of a customer.
    pub struct CustomerInformation {
        /// Currency of the amounts. Exactly 3 characters. Example: `USD`.
        currency: Option<String> = "currency";
        /// Refunded amount.
        refunds_amount: Option<Decimal> = "refundsAmount";
        /// Revenue amount.
        revenue_amount: Option<Decimal> = "revenueAmount";
        /// Disputed amount.
        disputes_amount: Option<Decimal> = "disputesAmount";
    }
}

#[cfg(feature = "customers")]
crate::model::open_enum! {
    /// Type of a customer event.
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
    /// Payload of a customer event.
    pub struct CustomerWebhook {
        /// Identifier of the customer.
        customer_id: Option<CustomerId> = "customerId";
        /// Type of the event.
        event_type: Option<CustomerEventType> = "eventType";
        /// Resources that the event concerns.
        embedded: Option<CustomerWebhookEmbedded> = "_embedded";
        /// Related resources.
        links: Vec<CustomerWebhookLink> = "_links";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Resources that the event concerns.
    pub struct CustomerWebhookEmbedded {
        /// Current state of the customer.
        customer: Option<Customer> = "customer";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Link to a related resource.
    pub struct CustomerWebhookLink {
        /// URL of the related resource.
        href: Option<String> = "href";
        /// Relation of the linked resource to this one.
        rel: Option<CustomerWebhookLinkRel> = "rel";
    }
}

#[cfg(feature = "customers")]
crate::model::open_enum! {
    /// Relation of the linked resource to this one.
    pub enum CustomerWebhookLinkRel {
        /// `customer`.
        Customer = "customer",
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Payload of the event `customer-merged`.
    pub struct CustomerMergedWebhook {
        /// Identifier of the customer.
        customer_id: Option<CustomerId> = "customerId";
        /// Customer that remains after the merge.
        target_customer_id: Option<CustomerId> = "targetCustomerId";
        /// Type of the event.
        event_type: Option<CustomerEventType> = "eventType";
        /// Customer that was merged and deleted.
        duplicated_customer: Option<Customer> = "duplicatedCustomer";
        /// Resources that the event concerns.
        embedded: Option<CustomerMergedWebhookEmbedded> = "_embedded";
        /// Related resources.
        links: Vec<CustomerMergedWebhookLink> = "_links";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Resources that the event concerns.
    pub struct CustomerMergedWebhookEmbedded {
        /// Current state of the customer.
        customer: Option<Customer> = "customer";
        /// Customer that remains after the merge.
        target_customer: Option<Customer> = "targetCustomer";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Link to a related resource.
    pub struct CustomerMergedWebhookLink {
        /// URL of the related resource.
        href: Option<String> = "href";
        /// Relation of the linked resource to this one.
        rel: Option<CustomerMergedWebhookLinkRel> = "rel";
    }
}

#[cfg(feature = "customers")]
crate::model::open_enum! {
    /// Relation of the linked resource to this one.
    pub enum CustomerMergedWebhookLinkRel {
        /// `customer`.
        Customer = "customer",
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Payload of the events `customer-redirected-offsite` and `customer-returned`.
    pub struct CustomerRedirectWebhook {
        /// Identifier of the customer.
        customer_id: Option<CustomerId> = "customerId";
        /// Identifier of the pending transaction.
        transaction_id: Option<TransactionId> = "transactionId";
        /// URL that the customer was redirected to.
        redirect_url: Option<String> = "redirectUrl" [SENSITIVE];
        /// IP address of the customer.
        ip_address: Option<String> = "ipAddress" [SENSITIVE];
        /// HTTP headers of the customer's browser.
        http_headers: Map<String> = "httpHeaders" [SENSITIVE];
        /// Type of the event.
        event_type: Option<CustomerEventType> = "eventType";
        /// Resources that the event concerns.
        embedded: Option<CustomerRedirectWebhookEmbedded> = "_embedded";
        /// Related resources.
        links: Vec<CustomerRedirectWebhookLink> = "_links";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Resources that the event concerns.
    pub struct CustomerRedirectWebhookEmbedded {
        /// Current state of the customer.
        customer: Option<Customer> = "customer";
    }
}

#[cfg(feature = "customers")]
crate::model::model! {
    /// Link to a related resource.
    pub struct CustomerRedirectWebhookLink {
        /// URL of the related resource.
        href: Option<String> = "href";
        /// Relation of the linked resource to this one.
        rel: Option<CustomerRedirectWebhookLinkRel> = "rel";
    }
}

#[cfg(feature = "customers")]
crate::model::open_enum! {
    /// Relation of the linked resource to this one.
    pub enum CustomerRedirectWebhookLinkRel {
        /// `customer`.
        Customer = "customer",
    }
}
