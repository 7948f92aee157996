// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of customers that other domains reach: compiled with any set of features.

use crate::model::{model, open_enum, union};
use crate::shared::{
    AttachmentId, CustomerId, FileId, OrganizationId, PaymentInstrumentId, PersonId,
    TagId, UserId, WebsiteId,
};
use crate::types::{Date, Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// Phone number of a contact.
    #[new(value label: String, value value: String)]
    pub struct ContactPhoneNumber {
        /// Label, such as `main`. At most 45 characters. Example: `main`.
        #[json("label", required)]
        #[required_setter(with_label)]
        pub label: String,
        /// Phone number. At most 50 characters. Example: `512-710-1640`.
        #[json("value", required, sensitive)]
        #[required_setter(with_value)]
        pub value: String,
        /// `true` for the preferred one. Example: `true`.
        #[json("primary")]
        #[plain_setter(with_primary: bool)]
        pub primary: Option<bool>,
    }
}

model! {
    /// Email address of a contact.
    #[new(value label: String, value value: String)]
    pub struct ContactEmail {
        /// Label, such as `main`. At most 45 characters. Example: `main`.
        #[json("label", required)]
        #[required_setter(with_label)]
        pub label: String,
        /// Email address. At most 255 characters. Example: `rebilly@example.com`.
        #[json("value", required, sensitive)]
        #[required_setter(with_value)]
        pub value: String,
        /// `true` for the preferred one. Example: `true`.
        #[json("primary")]
        #[plain_setter(with_primary: bool)]
        pub primary: Option<bool>,
    }
}

model! {
    /// Person or company that pays, or a lead.
    pub struct Customer {
        /// Identifier of the customer.
        #[json("id")]
        pub id: Option<CustomerId>,
        /// Primary email address, copied from the primary address. Example: `user@example.com`.
        #[json("email", nullable, sensitive)]
        pub email: Option<String>,
        /// First name, copied from the primary address.
        #[json("firstName", nullable, sensitive)]
        pub first_name: Option<String>,
        /// Last name, copied from the primary address.
        #[json("lastName", nullable, sensitive)]
        pub last_name: Option<String>,
        /// Website on which the customer was acquired.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Single-use token of a payment form. It becomes the default payment instrument, in
        /// preference to one in the same request. Rebilly rejects a second use.
        #[json("paymentToken", sensitive)]
        pub payment_token: Option<String>,
        /// Payment instrument for charges that name no other; `null` when there is none. To set it,
        /// send this property or `defaultPaymentInstrumentId`.
        #[json("defaultPaymentInstrument", nullable)]
        pub default_payment_instrument: Option<DefaultPaymentInstrument>,
        /// Creation timestamp of the customer.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update of the customer.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Custom fields that the organization defined for customers.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Default address of payment instruments, subscriptions and invoices.
        #[json("primaryAddress", nullable)]
        pub primary_address: Option<ContactObject>,
        /// Average amount of approved payments.
        #[json("averageValue")]
        pub average_value: Option<CustomerAverageValue>,
        /// Number of approved payments.
        #[json("paymentCount")]
        pub payment_count: Option<i64>,
        /// Timestamp of the last approved payment; `null` when there was none. Example:
        /// `2019-08-24T14:15:22Z`.
        #[json("lastPaymentTime", nullable)]
        pub last_payment_time: Option<Timestamp>,
        /// Lifetime revenue from the customer.
        #[json("lifetimeRevenue")]
        pub lifetime_revenue: Option<CustomerLifetimeRevenue>,
        /// Number of issued invoices. A customer with 0 is a lead.
        #[json("invoiceCount")]
        pub invoice_count: Option<i64>,
        /// Tags of the customer.
        #[json("tags")]
        pub tags: Vec<Tag>,
        /// Number of updates of the customer. Of several events, the one with the highest revision
        /// is current.
        #[json("revision")]
        pub revision: Option<i64>,
        /// `true` when the customer requires enhanced due diligence. Default: `false`.
        #[json("isEddRequired")]
        pub is_edd_required: Option<bool>,
        /// `true` when proof of identity and address, or a credit file, was reviewed and accepted.
        #[json("hasFulfilledKyc")]
        pub has_fulfilled_kyc: Option<bool>,
        /// Organization of the customer.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
        /// Preferred payment instrument for payouts; `null` when there is no preference.
        #[json("preferredPayoutInstrumentId", nullable)]
        pub preferred_payout_instrument_id: Option<PaymentInstrumentId>,
        /// Language tag (RFC 5646) for messages to the customer. Example: `fr-FR`.
        #[json("locale", nullable)]
        pub locale: Option<String>,
        /// Tax numbers of the customer.
        #[json("taxNumbers", nullable)]
        pub tax_numbers: Vec<TaxNumber>,
        /// Lead source of the customer.
        #[json("leadSource", sensitive)]
        pub lead_source: Option<LeadSourceData>,
        /// Person who is the customer.
        #[json("personId", nullable)]
        pub person_id: Option<PersonId>,
        /// Additional email addresses for notifications.
        #[json("notificationEmails", sensitive)]
        pub notification_emails: Vec<String>,
        /// Company that owns the domain of the primary email address. Requires a paid feature of
        /// Rebilly.
        #[json("company", nullable)]
        pub company: Option<Company>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<CustomerLink>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<CustomerEmbedded>,
    }
}

model! {
    /// Request body of [`Customers::create`](crate::customers::Customers::create) and
    /// [`Customers::upsert`](crate::customers::Customers::upsert): the writable properties of a
    /// [`Customer`].
    #[request_of(Customer)]
    pub struct CustomerRequest {
        /// Website on which the customer was acquired.
        #[json("websiteId")]
        #[setter(with_website_id)]
        pub website_id: Option<WebsiteId>,
        /// Single-use token of a payment form. It becomes the default payment instrument, in
        /// preference to one in the same request. Rebilly rejects a second use.
        #[json("paymentToken", sensitive)]
        #[setter(with_payment_token)]
        pub payment_token: Option<String>,
        /// Payment instrument for charges that name no other; `null` when there is none. To set it,
        /// send this property or `defaultPaymentInstrumentId`.
        #[json("defaultPaymentInstrument", nullable)]
        #[setter(with_default_payment_instrument)]
        pub default_payment_instrument: Nullable<DefaultPaymentInstrument>,
        /// Custom fields that the organization defined for customers.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// Default address of payment instruments, subscriptions and invoices.
        #[json("primaryAddress", nullable)]
        #[setter(with_primary_address)]
        pub primary_address: Nullable<ContactObjectRequest>,
        /// `true` when the customer requires enhanced due diligence. Default: `false`.
        #[json("isEddRequired")]
        #[plain_setter(with_is_edd_required: bool)]
        pub is_edd_required: Option<bool>,
        /// Preferred payment instrument for payouts; `null` when there is no preference.
        #[json("preferredPayoutInstrumentId", nullable)]
        #[setter(with_preferred_payout_instrument_id)]
        pub preferred_payout_instrument_id: Nullable<PaymentInstrumentId>,
        /// Language tag (RFC 5646) for messages to the customer. Example: `fr-FR`.
        #[json("locale", nullable)]
        #[setter(with_locale)]
        pub locale: Nullable<String>,
        /// Tax numbers of the customer.
        #[json("taxNumbers", nullable)]
        #[items_setter(with_tax_numbers)]
        pub tax_numbers: Nullable<Vec<TaxNumberRequest>>,
        /// Lead source of the customer.
        #[json("leadSource", sensitive)]
        #[setter(with_lead_source)]
        pub lead_source: Option<LeadSourceDataRequest>,
        /// Person who is the customer.
        #[json("personId", nullable)]
        #[setter(with_person_id)]
        pub person_id: Nullable<PersonId>,
        /// Additional email addresses for notifications.
        #[json("notificationEmails", sensitive)]
        #[items_setter(with_notification_emails)]
        pub notification_emails: Option<Vec<String>>,
        /// Payment instrument for charges that name no other.
        #[json("defaultPaymentInstrumentId", nullable, sensitive)]
        #[setter(with_default_payment_instrument_id)]
        pub default_payment_instrument_id: Nullable<PaymentInstrumentId>,
    }
}

model! {
    /// Link to a related resource.
    pub struct CustomerLink {
        /// URL of the related resource.
        #[json("href", sensitive)]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<CustomerLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum CustomerLinkRel {
        #[json("website")]
        Website,
        #[json("defaultPaymentInstrument")]
        DefaultPaymentInstrument,
        #[json("attachments")]
        Attachments,
        #[json("self")]
        Self_,
        #[json("leadSource")]
        LeadSource,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct CustomerEmbedded {
        /// Default payment instrument.
        #[json("defaultPaymentInstrument", sensitive)]
        pub default_payment_instrument: Map<Json>,
        /// Website of the customer.
        #[json("website", sensitive)]
        pub website: Map<Json>,
        /// Lead source of the customer.
        #[json("leadSource", sensitive)]
        pub lead_source: Map<Json>,
    }
}

model! {
    /// Postal address and contact details of a person or company.
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
        /// City. At most 45 characters. Example: `Austin`.
        #[json("city", nullable, sensitive)]
        pub city: Option<String>,
        /// State, county or province. At most 45 characters. Example: `Texas`.
        #[json("region", nullable, sensitive)]
        pub region: Option<String>,
        /// Country as a two-letter code (ISO 3166-1 alpha-2). At most 2 characters. Example: `GB`.
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
        /// Job title. At most 255 characters. Example: `CEO`.
        #[json("jobTitle", nullable, sensitive)]
        pub job_title: Option<String>,
        /// Hash of the address; equal addresses have equal hashes. At most 40 characters. Example:
        /// `056ae6d97c788b9e98b049ebafd7b229bf852221`.
        #[json("hash", sensitive)]
        pub hash: Option<String>,
    }
}

model! {
    /// Request form of [`ContactObject`]: its writable properties.
    #[request_of(ContactObject)]
    pub struct ContactObjectRequest {
        /// First name. At most 45 characters. Example: `Benjamin`.
        #[json("firstName", nullable, sensitive)]
        #[setter(with_first_name)]
        pub first_name: Nullable<String>,
        /// Last name. At most 45 characters. Example: `Franklin`.
        #[json("lastName", nullable, sensitive)]
        #[setter(with_last_name)]
        pub last_name: Nullable<String>,
        /// Company or other organization. At most 255 characters. Example: `Rebilly`.
        #[json("organization", nullable, sensitive)]
        #[setter(with_organization)]
        pub organization: Nullable<String>,
        /// Street and number. At most 60 characters. Example: `36 Craven St`.
        #[json("address", nullable, sensitive)]
        #[setter(with_address)]
        pub address: Nullable<String>,
        /// Second address line, such as a flat number. At most 60 characters.
        #[json("address2", nullable, sensitive)]
        #[setter(with_address2)]
        pub address2: Nullable<String>,
        /// City. At most 45 characters. Example: `Austin`.
        #[json("city", nullable, sensitive)]
        #[setter(with_city)]
        pub city: Nullable<String>,
        /// State, county or province. At most 45 characters. Example: `Texas`.
        #[json("region", nullable, sensitive)]
        #[setter(with_region)]
        pub region: Nullable<String>,
        /// Country as a two-letter code (ISO 3166-1 alpha-2). At most 2 characters. Example: `GB`.
        #[json("country", nullable, sensitive)]
        #[setter(with_country)]
        pub country: Nullable<String>,
        /// Postal code. At most 10 characters. Example: `WC2N 5NF`.
        #[json("postalCode", nullable, sensitive)]
        #[setter(with_postal_code)]
        pub postal_code: Nullable<String>,
        /// Telephone numbers.
        #[json("phoneNumbers", sensitive)]
        #[items_setter(with_phone_numbers)]
        pub phone_numbers: Option<Vec<ContactPhoneNumber>>,
        /// Email addresses.
        #[json("emails", sensitive)]
        #[items_setter(with_emails)]
        pub emails: Option<Vec<ContactEmail>>,
        /// Date of birth. Example: `1980-04-01`.
        #[json("dob", nullable, sensitive)]
        #[setter(with_dob)]
        pub dob: Nullable<Date>,
        /// Job title. At most 255 characters. Example: `CEO`.
        #[json("jobTitle", nullable, sensitive)]
        #[setter(with_job_title)]
        pub job_title: Nullable<String>,
    }
}

union! {
    /// Payment instrument, by method: vaulted, cash, check or alternative.
    #[tag("method")]
    pub enum DefaultPaymentInstrument {
        /// Payment instrument in Rebilly's vault.
        #[json("payment-card", "ach", "paypal")]
        VaultedInstrument(Box<VaultedInstrument>),
        /// Payment in cash.
        #[json("cash", adds_tag)]
        CashInstrument(Box<CashInstrument>),
        /// Payment by check.
        #[json("check", adds_tag)]
        CheckInstrument(Box<CheckInstrument>),
        #[other]
        /// Payment instrument of any other method.
        AlternativePaymentInstrument(Box<AlternativePaymentInstrument>),
    }
}

model! {
    /// Payment instrument in Rebilly's vault.
    #[new(
        value
        method:VaultedInstrumentMethod,
        value
        payment_instrument_id:PaymentInstrumentId
    )]
    pub struct VaultedInstrument {
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: VaultedInstrumentMethod,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", required)]
        #[required_setter(with_payment_instrument_id)]
        pub payment_instrument_id: PaymentInstrumentId,
    }
}

open_enum! {
    /// Payment method.
    pub enum VaultedInstrumentMethod {
        #[json("payment-card")]
        PaymentCard,
        #[json("ach")]
        Ach,
        #[json("paypal")]
        Paypal,
    }
}

model! {
    /// Payment instrument of any other method.
    #[new(value method: PaymentMethod)]
    pub struct AlternativePaymentInstrument {
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: PaymentMethod,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId")]
        #[setter(with_payment_instrument_id)]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Reference of the payment at the provider.
        #[json("reference", nullable, sensitive)]
        #[setter(with_reference)]
        pub reference: Nullable<String>,
    }
}

model! {
    /// Payment in cash.
    #[tag("method")]
    pub struct CashInstrument {
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId")]
        #[setter(with_payment_instrument_id)]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Person who received the payment.
        #[json("receivedBy", sensitive)]
        #[setter(with_received_by)]
        pub received_by: Option<String>,
        /// Reference of the payment, or `null`.
        #[json("reference", nullable, sensitive)]
        #[setter(with_reference)]
        pub reference: Nullable<String>,
    }
}

model! {
    /// Payment by check.
    #[tag("method")]
    pub struct CheckInstrument {
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId")]
        #[setter(with_payment_instrument_id)]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Check number, or `null`.
        #[json("reference", nullable, sensitive)]
        #[setter(with_reference)]
        pub reference: Nullable<String>,
    }
}

open_enum! {
    /// Payment method, as its name in the API.
    pub enum PaymentMethod {
        #[json("payment-card")]
        PaymentCard,
        #[json("ach")]
        Ach,
        #[json("cash")]
        Cash,
        #[json("check")]
        Check,
        #[json("paypal")]
        Paypal,
        #[json("AdvCash")]
        AdvCash,
        #[json("Aera")]
        Aera,
        #[json("Affirm")]
        Affirm,
        #[json("Afterpay")]
        Afterpay,
        #[json("Aircash")]
        Aircash,
        #[json("Airpay")]
        Airpay,
        #[json("Alfa-click")]
        AlfaClick,
        #[json("Alipay")]
        Alipay,
        #[json("AmazonPay")]
        AmazonPay,
        #[json("Apple Pay")]
        ApplePay,
        #[json("AstroPay Card")]
        AstroPayCard,
        #[json("AstroPay-GO")]
        AstroPayGo,
        #[json("BankSEND")]
        BankSend,
        #[json("BankReferenced")]
        BankReferenced,
        #[json("bank-transfer")]
        BankTransfer,
        #[json("bank-transfer-2")]
        BankTransfer2,
        #[json("bank-transfer-3")]
        BankTransfer3,
        #[json("bank-transfer-4")]
        BankTransfer4,
        #[json("bank-transfer-5")]
        BankTransfer5,
        #[json("bank-transfer-6")]
        BankTransfer6,
        #[json("bank-transfer-7")]
        BankTransfer7,
        #[json("bank-transfer-8")]
        BankTransfer8,
        #[json("bank-transfer-9")]
        BankTransfer9,
        #[json("Baloto")]
        Baloto,
        #[json("Beeline")]
        Beeline,
        #[json("Belfius-direct-net")]
        BelfiusDirectNet,
        #[json("bitcoin")]
        Bitcoin,
        #[json("Bizum")]
        Bizum,
        #[json("Blik")]
        Blik,
        #[json("Boleto")]
        Boleto,
        #[json("Boleto-2")]
        Boleto2,
        #[json("Boleto-3")]
        Boleto3,
        #[json("cash-deposit")]
        CashDeposit,
        #[json("CASHlib")]
        CasHlib,
        #[json("CashToCode")]
        CashToCode,
        #[json("CCAvenue")]
        CcAvenue,
        #[json("China UnionPay")]
        ChinaUnionPay,
        #[json("Clearpay")]
        Clearpay,
        #[json("Cleo")]
        Cleo,
        #[json("CODVoucher")]
        CodVoucher,
        #[json("Conekta-oxxo")]
        ConektaOxxo,
        #[json("Conekta-spei")]
        ConektaSpei,
        #[json("cryptocurrency")]
        Cryptocurrency,
        #[json("Cupon-de-pagos")]
        CuponDePagos,
        #[json("CyberSource")]
        CyberSource,
        #[json("Dimoco-pay-smart")]
        DimocoPaySmart,
        #[json("Directa24Card")]
        Directa24Card,
        #[json("domestic-cards")]
        DomesticCards,
        #[json("Efecty")]
        Efecty,
        #[json("echeck")]
        Echeck,
        #[json("ecoPayz")]
        EcoPayz,
        #[json("ecoPayzTurkey")]
        EcoPayzTurkey,
        #[json("ecoVoucher")]
        EcoVoucher,
        #[json("EPS")]
        Eps,
        #[json("ePay.bg")]
        EPayBg,
        #[json("Ethereum")]
        Ethereum,
        #[json("e-wallet")]
        EWallet,
        #[json("ezyEFT")]
        EzyEft,
        #[json("eZeeWallet")]
        EZeeWallet,
        #[json("FasterPay")]
        FasterPay,
        #[json("Flexepin")]
        Flexepin,
        #[json("Giropay")]
        Giropay,
        #[json("Google Pay")]
        GooglePay,
        #[json("Gpaysafe")]
        Gpaysafe,
        #[json("iCashOne Voucher")]
        ICashOneVoucher,
        #[json("iDebit")]
        IDebit,
        #[json("iDEAL")]
        IDeal,
        #[json("ING-homepay")]
        IngHomepay,
        #[json("INOVAPAY-pin")]
        InovapayPin,
        #[json("INOVAPAY-wallet")]
        InovapayWallet,
        #[json("InstaDebit")]
        InstaDebit,
        #[json("InstantPayments")]
        InstantPayments,
        #[json("instant-bank-transfer")]
        InstantBankTransfer,
        #[json("Interac-online")]
        InteracOnline,
        #[json("Interac-eTransfer")]
        InteracETransfer,
        #[json("Interac-express-connect")]
        InteracExpressConnect,
        #[json("Interac")]
        Interac,
        #[json("invoice")]
        Invoice,
        #[json("iWallet")]
        IWallet,
        #[json("Jeton")]
        Jeton,
        #[json("JetonCash")]
        JetonCash,
        #[json("jpay")]
        Jpay,
        #[json("KakaoPay")]
        KakaoPay,
        #[json("Khelocard")]
        Khelocard,
        #[json("Klarna")]
        Klarna,
        #[json("KNOT")]
        Knot,
        #[json("Litecoin")]
        Litecoin,
        #[json("loonie")]
        Loonie,
        #[json("LPG-online")]
        LpgOnline,
        #[json("LPG-payment-card")]
        LpgPaymentCard,
        #[json("Matrix")]
        Matrix,
        #[json("MaxiCash")]
        MaxiCash,
        #[json("Megafon")]
        Megafon,
        #[json("MercadoPago")]
        MercadoPago,
        #[json("MiFinity-eWallet")]
        MiFinityEWallet,
        #[json("miscellaneous")]
        Miscellaneous,
        #[json("MobilePay")]
        MobilePay,
        #[json("Mollie")]
        Mollie,
        #[json("Multibanco")]
        Multibanco,
        #[json("Bancontact")]
        Bancontact,
        #[json("Bancontact-mobile")]
        BancontactMobile,
        #[json("MTS")]
        Mts,
        #[json("MuchBetter")]
        MuchBetter,
        #[json("MuchBetterVoucher")]
        MuchBetterVoucher,
        #[json("MyFatoorah")]
        MyFatoorah,
        #[json("Neosurf")]
        Neosurf,
        #[json("Netbanking")]
        Netbanking,
        #[json("Neteller")]
        Neteller,
        #[json("Nordea-Solo")]
        NordeaSolo,
        #[json("NordikCoin")]
        NordikCoin,
        #[json("OchaPay")]
        OchaPay,
        #[json("online-bank-transfer")]
        OnlineBankTransfer,
        #[json("Onlineueberweisen")]
        Onlineueberweisen,
        #[json("oriental-wallet")]
        OrientalWallet,
        #[json("OXXO")]
        Oxxo,
        #[json("P24")]
        P24,
        #[json("Pagadito")]
        Pagadito,
        #[json("PagoEffectivo")]
        PagoEffectivo,
        #[json("Pagsmile-lottery")]
        PagsmileLottery,
        #[json("Pagsmile-deposit-express")]
        PagsmileDepositExpress,
        #[json("PayCash")]
        PayCash,
        #[json("Payco")]
        Payco,
        #[json("Payeer")]
        Payeer,
        #[json("PaymentAsia-crypto")]
        PaymentAsiaCrypto,
        #[json("Paysafecard")]
        Paysafecard,
        #[json("Paysafecash")]
        Paysafecash,
        #[json("PayTabs")]
        PayTabs,
        #[json("Pay4Fun")]
        Pay4Fun,
        #[json("Paynote")]
        Paynote,
        #[json("Paymero")]
        Paymero,
        #[json("Paymero-QR")]
        PaymeroQr,
        #[json("PayU")]
        PayU,
        #[json("PayULatam")]
        PayULatam,
        #[json("Perfect-money")]
        PerfectMoney,
        #[json("Piastrix")]
        Piastrix,
        #[json("plaid-account")]
        PlaidAccount,
        #[json("PIX")]
        Pix,
        #[json("PIX-Automatico")]
        PixAutomatico,
        #[json("PinPay")]
        PinPay,
        #[json("phone")]
        Phone,
        #[json("PhonePe")]
        PhonePe,
        #[json("POLi")]
        PoLi,
        #[json("PostFinance-card")]
        PostFinanceCard,
        #[json("PostFinance-e-finance")]
        PostFinanceEFinance,
        #[json("QIWI")]
        Qiwi,
        #[json("QPay")]
        QPay,
        #[json("QQPay")]
        QqPay,
        #[json("Quickpay")]
        Quickpay,
        #[json("rapyd-checkout")]
        RapydCheckout,
        #[json("rebilly-hosted-payment-form")]
        RebillyHostedPaymentForm,
        #[json("Resurs")]
        Resurs,
        #[json("reverse-withdrawal")]
        ReverseWithdrawal,
        #[json("Ripple")]
        Ripple,
        #[json("SafetyPay")]
        SafetyPay,
        #[json("Samsung Pay")]
        SamsungPay,
        #[json("SEPA")]
        Sepa,
        #[json("Siirto")]
        Siirto,
        #[json("Skrill")]
        Skrill,
        #[json("Skrill Rapid Transfer")]
        SkrillRapidTransfer,
        #[json("SMSVoucher")]
        SmsVoucher,
        #[json("Sofort")]
        Sofort,
        #[json("SparkPay")]
        SparkPay,
        #[json("SPEI")]
        Spei,
        #[json("swift-dbt")]
        SwiftDbt,
        #[json("Tele2")]
        Tele2,
        #[json("Telr")]
        Telr,
        #[json("Terminaly-RF")]
        TerminalyRf,
        #[json("Tether")]
        Tether,
        #[json("ToditoCash-card")]
        ToditoCashCard,
        #[json("Trustly")]
        Trustly,
        #[json("Tupay")]
        Tupay,
        #[json("TWINT")]
        Twint,
        #[json("UniCrypt")]
        UniCrypt,
        #[json("UPayCard")]
        UPayCard,
        #[json("UPI")]
        Upi,
        #[json("USD-coin")]
        UsdCoin,
        #[json("VCreditos")]
        VCreditos,
        #[json("VegaWallet")]
        VegaWallet,
        #[json("VenusPoint")]
        VenusPoint,
        #[json("Viva")]
        Viva,
        #[json("voucher")]
        Voucher,
        #[json("voucher-2")]
        Voucher2,
        #[json("voucher-3")]
        Voucher3,
        #[json("voucher-4")]
        Voucher4,
        #[json("Wallet88")]
        Wallet88,
        #[json("Webmoney")]
        Webmoney,
        #[json("Webpay")]
        Webpay,
        #[json("Webpay-2")]
        Webpay2,
        #[json("Webpay Card")]
        WebpayCard,
        #[json("WeChat Pay")]
        WeChatPay,
        #[json("wire")]
        Wire,
        #[json("XPay-P2P")]
        XPayP2p,
        #[json("XPay-QR")]
        XPayQr,
        #[json("Yandex-money")]
        YandexMoney,
        #[json("Zotapay")]
        Zotapay,
        #[json("Zimpler")]
        Zimpler,
        #[json("Zip")]
        Zip,
    }
}

model! {
    /// Average amount of the approved payments of a customer.
    pub struct CustomerAverageValue {
        /// Reporting currency of the organization.
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
    /// Lifetime revenue from a customer.
    pub struct CustomerLifetimeRevenue {
        /// Reporting currency of the organization.
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
    /// Label of customers, KYC documents or AML checks.
    pub struct Tag {
        /// Identifier of the tag.
        #[json("id")]
        pub id: Option<TagId>,
        /// Name, unique regardless of case. At most 255 characters. Example: `New`.
        #[json("name", required)]
        pub name: String,
        /// Type of resource that the tag applies to.
        #[json("type", required)]
        pub type_: TagType,
        /// Creation timestamp of the tag.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update of the tag.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<TagLink>,
    }
}

model! {
    /// Request body of [`Tags::create`](crate::lists::Tags::create): the writable properties of a
    /// [`Tag`].
    #[request_of(Tag)]
    #[new(value name: String, value type_: TagType)]
    pub struct TagRequest {
        /// Name, unique regardless of case. At most 255 characters. Example: `New`.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
        /// Type of resource that the tag applies to.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: TagType,
    }
}

open_enum! {
    /// Type of resource that the tag applies to.
    pub enum TagType {
        #[json("customer")]
        Customer,
        #[json("kyc-document")]
        KycDocument,
        #[json("aml-check")]
        AmlCheck,
    }
}

model! {
    /// Link to a related resource.
    pub struct TagLink {
        /// URL of the related resource.
        #[json("href", sensitive)]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<TagLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum TagLinkRel {
        #[json("self")]
        Self_,
    }
}

model! {
    /// Tax number of a customer.
    pub struct TaxNumber {
        /// Type of the tax number. Example: `eu-vat`.
        #[json("type", required)]
        pub type_: TaxNumberType,
        /// Tax number, as text. Example: `GB980780684`.
        #[json("value", required, sensitive)]
        pub value: String,
        /// `true` when invoices show this tax number. Example: `true`.
        #[json("isDefault")]
        pub is_default: Option<bool>,
        /// `true` when the EU register (VIES) confirmed the number; `null` when it was not checked.
        /// Example: `true`.
        #[json("isValid", nullable)]
        pub is_valid: Option<bool>,
    }
}

model! {
    /// Request form of [`TaxNumber`]: its writable properties.
    #[request_of(TaxNumber)]
    #[new(value type_: TaxNumberType, value value: String)]
    pub struct TaxNumberRequest {
        /// Type of the tax number. Example: `eu-vat`.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: TaxNumberType,
        /// Tax number, as text. Example: `GB980780684`.
        #[json("value", required, sensitive)]
        #[required_setter(with_value)]
        pub value: String,
        /// `true` when invoices show this tax number. Example: `true`.
        #[json("isDefault")]
        #[plain_setter(with_is_default: bool)]
        pub is_default: Option<bool>,
    }
}

open_enum! {
    /// Type of the tax number.
    pub enum TaxNumberType {
        #[json("eu-vat")]
        EuVat,
        #[json("other")]
        Other,
    }
}

model! {
    /// Lead source of a customer.
    pub struct LeadSourceData {
        /// Type of traffic, such as search or display ads. At most 512 characters.
        #[json("medium", nullable)]
        pub medium: Option<String>,
        /// Site, platform or channel that the customer came from. At most 512 characters.
        #[json("source", nullable)]
        pub source: Option<String>,
        /// Name of the campaign. At most 512 characters.
        #[json("campaign", nullable)]
        pub campaign: Option<String>,
        /// Search term that led to the website. At most 512 characters.
        #[json("term", nullable, sensitive)]
        pub term: Option<String>,
        /// Creative that was shown. At most 512 characters.
        #[json("content", nullable)]
        pub content: Option<String>,
        /// Affiliate who referred the customer. At most 512 characters.
        #[json("affiliate", nullable)]
        pub affiliate: Option<String>,
        /// Sub-affiliate, also called sub ID. At most 512 characters.
        #[json("subAffiliate", nullable)]
        pub sub_affiliate: Option<String>,
        /// Sales agent who acquired the customer. At most 512 characters.
        #[json("salesAgent", nullable, sensitive)]
        pub sales_agent: Option<String>,
        /// Identifier of the ad click, for attribution. At most 512 characters.
        #[json("clickId", nullable, sensitive)]
        pub click_id: Option<String>,
        /// Path that the customer landed from. At most 512 characters.
        #[json("path", nullable, sensitive)]
        pub path: Option<String>,
        /// URL of the referring page, from the HTTP header `Referer`. At most 2083 characters.
        /// Example: `https://www.rebilly.com`.
        #[json("referrer", nullable, sensitive)]
        pub referrer: Option<String>,
        /// Creation timestamp of the lead source.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update of the lead source.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<LeadSourceLink>,
    }
}

model! {
    /// Request form of [`LeadSourceData`]: its writable properties.
    #[request_of(LeadSourceData)]
    pub struct LeadSourceDataRequest {
        /// Type of traffic, such as search or display ads. At most 512 characters.
        #[json("medium", nullable)]
        #[setter(with_medium)]
        pub medium: Nullable<String>,
        /// Site, platform or channel that the customer came from. At most 512 characters.
        #[json("source", nullable)]
        #[setter(with_source)]
        pub source: Nullable<String>,
        /// Name of the campaign. At most 512 characters.
        #[json("campaign", nullable)]
        #[setter(with_campaign)]
        pub campaign: Nullable<String>,
        /// Search term that led to the website. At most 512 characters.
        #[json("term", nullable, sensitive)]
        #[setter(with_term)]
        pub term: Nullable<String>,
        /// Creative that was shown. At most 512 characters.
        #[json("content", nullable)]
        #[setter(with_content)]
        pub content: Nullable<String>,
        /// Affiliate who referred the customer. At most 512 characters.
        #[json("affiliate", nullable)]
        #[setter(with_affiliate)]
        pub affiliate: Nullable<String>,
        /// Sub-affiliate, also called sub ID. At most 512 characters.
        #[json("subAffiliate", nullable)]
        #[setter(with_sub_affiliate)]
        pub sub_affiliate: Nullable<String>,
        /// Sales agent who acquired the customer. At most 512 characters.
        #[json("salesAgent", nullable, sensitive)]
        #[setter(with_sales_agent)]
        pub sales_agent: Nullable<String>,
        /// Identifier of the ad click, for attribution. At most 512 characters.
        #[json("clickId", nullable, sensitive)]
        #[setter(with_click_id)]
        pub click_id: Nullable<String>,
        /// Path that the customer landed from. At most 512 characters.
        #[json("path", nullable, sensitive)]
        #[setter(with_path)]
        pub path: Nullable<String>,
        /// URL of the referring page, from the HTTP header `Referer`. At most 2083 characters.
        /// Example: `https://www.rebilly.com`.
        #[json("referrer", nullable, sensitive)]
        #[setter(with_referrer)]
        pub referrer: Nullable<String>,
    }
}

model! {
    /// Link to a related resource.
    pub struct LeadSourceLink {
        /// URL of the related resource.
        #[json("href", sensitive)]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<LeadSourceLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum LeadSourceLinkRel {
        #[json("self")]
        Self_,
        #[json("customer")]
        Customer,
    }
}

model! {
    /// Current and original lead source of a customer.
    pub struct LeadSource {
        /// Type of traffic, such as search or display ads. At most 512 characters.
        #[json("medium", nullable)]
        pub medium: Option<String>,
        /// Site, platform or channel that the customer came from. At most 512 characters.
        #[json("source", nullable)]
        pub source: Option<String>,
        /// Name of the campaign. At most 512 characters.
        #[json("campaign", nullable)]
        pub campaign: Option<String>,
        /// Search term that led to the website. At most 512 characters.
        #[json("term", nullable, sensitive)]
        pub term: Option<String>,
        /// Creative that was shown. At most 512 characters.
        #[json("content", nullable)]
        pub content: Option<String>,
        /// Affiliate who referred the customer. At most 512 characters.
        #[json("affiliate", nullable)]
        pub affiliate: Option<String>,
        /// Sub-affiliate, also called sub ID. At most 512 characters.
        #[json("subAffiliate", nullable)]
        pub sub_affiliate: Option<String>,
        /// Sales agent who acquired the customer. At most 512 characters.
        #[json("salesAgent", nullable, sensitive)]
        pub sales_agent: Option<String>,
        /// Identifier of the ad click, for attribution. At most 512 characters.
        #[json("clickId", nullable, sensitive)]
        pub click_id: Option<String>,
        /// Path that the customer landed from. At most 512 characters.
        #[json("path", nullable, sensitive)]
        pub path: Option<String>,
        /// URL of the referring page, from the HTTP header `Referer`. At most 2083 characters.
        /// Example: `https://www.rebilly.com`.
        #[json("referrer", nullable, sensitive)]
        pub referrer: Option<String>,
        /// Creation timestamp of the lead source.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update of the lead source.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<LeadSourceLink>,
        /// Original lead source.
        #[json("original")]
        pub original: Option<LeadSourceData>,
    }
}

model! {
    /// Request body of
    /// [`Customers::set_lead_source`](crate::customers::Customers::set_lead_source): the writable
    /// properties of a [`LeadSource`].
    #[request_of(LeadSource)]
    pub struct LeadSourceRequest {
        /// Type of traffic, such as search or display ads. At most 512 characters.
        #[json("medium", nullable)]
        #[setter(with_medium)]
        pub medium: Nullable<String>,
        /// Site, platform or channel that the customer came from. At most 512 characters.
        #[json("source", nullable)]
        #[setter(with_source)]
        pub source: Nullable<String>,
        /// Name of the campaign. At most 512 characters.
        #[json("campaign", nullable)]
        #[setter(with_campaign)]
        pub campaign: Nullable<String>,
        /// Search term that led to the website. At most 512 characters.
        #[json("term", nullable, sensitive)]
        #[setter(with_term)]
        pub term: Nullable<String>,
        /// Creative that was shown. At most 512 characters.
        #[json("content", nullable)]
        #[setter(with_content)]
        pub content: Nullable<String>,
        /// Affiliate who referred the customer. At most 512 characters.
        #[json("affiliate", nullable)]
        #[setter(with_affiliate)]
        pub affiliate: Nullable<String>,
        /// Sub-affiliate, also called sub ID. At most 512 characters.
        #[json("subAffiliate", nullable)]
        #[setter(with_sub_affiliate)]
        pub sub_affiliate: Nullable<String>,
        /// Sales agent who acquired the customer. At most 512 characters.
        #[json("salesAgent", nullable, sensitive)]
        #[setter(with_sales_agent)]
        pub sales_agent: Nullable<String>,
        /// Identifier of the ad click, for attribution. At most 512 characters.
        #[json("clickId", nullable, sensitive)]
        #[setter(with_click_id)]
        pub click_id: Nullable<String>,
        /// Path that the customer landed from. At most 512 characters.
        #[json("path", nullable, sensitive)]
        #[setter(with_path)]
        pub path: Nullable<String>,
        /// URL of the referring page, from the HTTP header `Referer`. At most 2083 characters.
        /// Example: `https://www.rebilly.com`.
        #[json("referrer", nullable, sensitive)]
        #[setter(with_referrer)]
        pub referrer: Nullable<String>,
    }
}

model! {
    /// Company that owns an email domain.
    pub struct Company {
        /// Name of the company.
        #[json("name", nullable, sensitive)]
        pub name: Option<String>,
        /// Domain of the website.
        #[json("domain", sensitive)]
        pub domain: Option<String>,
        /// Founding year.
        #[json("yearFounded", nullable)]
        pub year_founded: Option<i64>,
        /// Industry of the company.
        #[json("industry", nullable)]
        pub industry: Option<String>,
        /// Number of employees.
        #[json("employeesCount", nullable)]
        pub employees_count: Option<i64>,
        /// Country of the headquarters.
        #[json("country", nullable, sensitive)]
        pub country: Option<String>,
        /// City or region of the headquarters.
        #[json("locality", nullable, sensitive)]
        pub locality: Option<String>,
        /// Web pages about the company.
        #[json("_links")]
        pub links: Vec<CompanyLink>,
    }
}

model! {
    /// Link to a related resource.
    pub struct CompanyLink {
        /// URL of the related resource.
        #[json("href", sensitive)]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<CompanyLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum CompanyLinkRel {
        #[json("linkedin")]
        Linkedin,
    }
}

model! {
    /// File attached to a resource.
    pub struct Attachment {
        /// Identifier of the attachment.
        #[json("id")]
        pub id: Option<AttachmentId>,
        /// Attached file.
        #[json("fileId", required)]
        pub file_id: FileId,
        /// Type of the resource that the file is attached to.
        #[json("relatedType", required)]
        pub related_type: AttachmentRelatedType,
        /// Identifier of the resource that the file is attached to.
        #[json("relatedId", required)]
        pub related_id: String,
        /// Name of the attachment.
        #[json("name", sensitive)]
        pub name: Option<String>,
        /// Description of the attachment.
        #[json("description", sensitive)]
        pub description: Option<String>,
        /// Creation timestamp of the attachment.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update of the attachment.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<AttachmentLink>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<AttachmentEmbedded>,
    }
}

model! {
    /// Request body of [`Attachments::create`](crate::files::Attachments::create) and
    /// [`Attachments::upsert`](crate::files::Attachments::upsert): the writable properties of a
    /// [`Attachment`].
    #[request_of(Attachment)]
    #[new(
        value
        file_id:FileId,
        value
        related_type:AttachmentRelatedType,
        value
        related_id:String
    )]
    pub struct AttachmentRequest {
        /// Attached file.
        #[json("fileId", required)]
        #[required_setter(with_file_id)]
        pub file_id: FileId,
        /// Type of the resource that the file is attached to.
        #[json("relatedType", required)]
        #[required_setter(with_related_type)]
        pub related_type: AttachmentRelatedType,
        /// Identifier of the resource that the file is attached to.
        #[json("relatedId", required)]
        #[required_setter(with_related_id)]
        pub related_id: String,
        /// Name of the attachment.
        #[json("name", sensitive)]
        #[setter(with_name)]
        pub name: Option<String>,
        /// Description of the attachment.
        #[json("description", sensitive)]
        #[setter(with_description)]
        pub description: Option<String>,
    }
}

open_enum! {
    /// Type of the resource that the file is attached to.
    pub enum AttachmentRelatedType {
        #[json("customer")]
        Customer,
        #[json("customer-timeline-comment")]
        CustomerTimelineComment,
        #[json("dispute")]
        Dispute,
        #[json("gateway-timeline-comment")]
        GatewayTimelineComment,
        #[json("invoice")]
        Invoice,
        #[json("invoice-timeline-comment")]
        InvoiceTimelineComment,
        #[json("order-timeline-comment")]
        OrderTimelineComment,
        #[json("organization")]
        Organization,
        #[json("payment")]
        Payment,
        #[json("plan")]
        Plan,
        #[json("product")]
        Product,
        #[json("subscription")]
        Subscription,
        #[json("transaction")]
        Transaction,
        #[json("transaction-timeline-comment")]
        TransactionTimelineComment,
    }
}

model! {
    /// Link to a related resource.
    pub struct AttachmentLink {
        /// URL of the related resource.
        #[json("href", sensitive)]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<AttachmentLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum AttachmentLinkRel {
        #[json("self")]
        Self_,
        #[json("file")]
        File,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct AttachmentEmbedded {
        /// Attached file.
        #[json("file", sensitive)]
        pub file: Map<Json>,
    }
}

model! {
    /// User, by identifier and name.
    pub struct UserReference {
        /// Identifier of the user.
        #[json("id")]
        pub id: Option<UserId>,
        /// Name of the user.
        #[json("name", sensitive)]
        pub name: Option<String>,
    }
}
