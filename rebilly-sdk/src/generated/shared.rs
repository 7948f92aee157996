// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models and identifiers that many domains use.

use crate::model::{id, model, open_enum, union};
use crate::types::{Decimal, Json, Map, Nullable};

id! {
    /// Identifier of a customer.
    pub struct CustomerId;
}

id! {
    /// Identifier of a website.
    pub struct WebsiteId;
}

id! {
    /// Identifier of an organization.
    pub struct OrganizationId;
}

id! {
    /// Identifier of a payment instrument.
    pub struct PaymentInstrumentId;
}

id! {
    /// Identifier of a person.
    pub struct PersonId;
}

id! {
    /// Identifier of a tag.
    pub struct TagId;
}

id! {
    /// Identifier of an attachment.
    pub struct AttachmentId;
}

id! {
    /// Identifier of a file.
    pub struct FileId;
}

id! {
    /// Identifier of a transaction.
    pub struct TransactionId;
}

id! {
    /// Identifier of a KYC request.
    pub struct KycRequestId;
}

id! {
    /// Identifier of a webhook.
    pub struct WebhookId;
}

id! {
    /// Identifier of a delivery attempt.
    pub struct WebhookTrackingId;
}

id! {
    /// Identifier of a credential that Rebilly authenticates with at a webhook.
    pub struct WebhookCredentialId;
}

id! {
    /// Identifier of registration settings.
    pub struct RegistrationSettingsId;
}

id! {
    /// Identifier of an AML check.
    pub struct AmlCheckId;
}

id! {
    /// Identifier of a data export.
    pub struct DataExportId;
}

id! {
    /// Identifier of a user.
    pub struct UserId;
}

id! {
    /// Identifier of an API key.
    pub struct ApiKeyId;
}

id! {
    /// Identifier of a product.
    pub struct ProductId;
}

id! {
    /// Identifier of a plan.
    pub struct PlanId;
}

id! {
    /// Identifier of an application.
    pub struct ApplicationId;
}

id! {
    /// Identifier of a credential of a service.
    pub struct ServiceCredentialId;
}

id! {
    /// Identifier of a billing portal.
    pub struct BillingPortalId;
}

id! {
    /// Identifier of a blocklist entry.
    pub struct BlocklistId;
}

id! {
    /// Identifier of a broadcast message.
    pub struct BroadcastMessageId;
}

id! {
    /// Identifier of a balance transaction.
    pub struct BalanceTransactionId;
}

id! {
    /// Identifier of a cashier.
    pub struct CashierId;
}

id! {
    /// Identifier of a deposit request.
    pub struct DepositRequestId;
}

id! {
    /// Identifier of a set of custom properties for deposits.
    pub struct DepositCustomPropertySetId;
}

id! {
    /// Identifier of a deposit strategy.
    pub struct DepositStrategyId;
}

id! {
    /// Identifier of a quote.
    pub struct QuoteId;
}

id! {
    /// Identifier of an item of a quote.
    pub struct QuoteItemId;
}

id! {
    /// Identifier of an invoice.
    pub struct InvoiceId;
}

id! {
    /// Identifier of an item of an invoice.
    pub struct InvoiceItemId;
}

id! {
    /// Identifier of an order.
    pub struct OrderId;
}

id! {
    /// Identifier of a subscription or one-time sale.
    pub struct SubscriptionId;
}

id! {
    /// Identifier of a checkout form.
    pub struct CheckoutFormId;
}

id! {
    /// Identifier of a coupon.
    pub struct CouponId;
}

id! {
    /// Identifier of a coupon redemption.
    pub struct CouponRedemptionId;
}

id! {
    /// Identifier of a credit memo.
    pub struct CreditMemoId;
}

id! {
    /// Identifier of an item of a credit memo.
    pub struct CreditMemoItemId;
}

id! {
    /// Identifier of a timeline message.
    pub struct TimelineMessageId;
}

id! {
    /// Identifier of a credential of a customer.
    pub struct CustomerCredentialId;
}

id! {
    /// Identifier of a session.
    pub struct SessionId;
}

id! {
    /// Identifier of a dispute.
    pub struct DisputeId;
}

id! {
    /// Identifier of an e-mail delivery setting.
    pub struct EmailDeliverySettingId;
}

id! {
    /// Identifier of an e-mail message.
    pub struct EmailMessageId;
}

id! {
    /// Identifier of a journal account.
    pub struct JournalAccountId;
}

id! {
    /// Identifier of a journal entry.
    pub struct JournalEntryId;
}

id! {
    /// Identifier of a journal record.
    pub struct JournalRecordId;
}

id! {
    /// Identifier of a fee.
    pub struct FeeId;
}

id! {
    /// Identifier of a gateway account.
    pub struct GatewayAccountId;
}

id! {
    /// Identifier of a downtime of a gateway account.
    pub struct GatewayAccountDowntimeId;
}

id! {
    /// Identifier of a segment.
    pub struct SegmentId;
}

id! {
    /// Identifier of a cancellation of a subscription.
    pub struct SubscriptionCancellationId;
}

id! {
    /// Identifier of a pause of a subscription.
    pub struct SubscriptionPauseId;
}

id! {
    /// Identifier of a reactivation of a subscription.
    pub struct SubscriptionReactivationId;
}

id! {
    /// Identifier of an export of an organization.
    pub struct OrganizationExportId;
}

id! {
    /// Identifier of a payout request.
    pub struct PayoutRequestId;
}

id! {
    /// Identifier of a batch of payout requests.
    pub struct PayoutRequestBatchId;
}

id! {
    /// Identifier of an allocation of a payout request.
    pub struct PayoutRequestAllocationId;
}

id! {
    /// Identifier of a KYC document.
    pub struct KycDocumentId;
}

id! {
    /// Identifier of a liveness session.
    pub struct KycLivenessSessionId;
}

id! {
    /// Identifier of a role.
    pub struct RoleId;
}

id! {
    /// Identifier of a draft of a rule set.
    pub struct RuleSetDraftId;
}

id! {
    /// Identifier of a shipping rate.
    pub struct ShippingRateId;
}

id! {
    /// Identifier of a rule that sets or removes a tag.
    pub struct TagUntagRuleId;
}

id! {
    /// Identifier of a usage record.
    pub struct UsageId;
}

id! {
    /// Identifier of a list.
    pub struct ValueListId;
}

model! {
    /// Link to the resource itself.
    pub struct SelfLink {
        /// URL of the resource.
        #[json("href")]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<SelfLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum SelfLinkRel {
        #[json("self")]
        Self_,
    }
}

open_enum! {
    /// TBD.
    pub enum AcquirerName {
        #[json("Adyen")]
        Adyen,
        #[json("ACI")]
        Aci,
        #[json("Aera")]
        Aera,
        #[json("Alipay")]
        Alipay,
        #[json("AIB")]
        Aib,
        #[json("Aircash")]
        Aircash,
        #[json("Airpay")]
        Airpay,
        #[json("AmazonPay")]
        AmazonPay,
        #[json("ApcoPay")]
        ApcoPay,
        #[json("AsiaPaymentGateway")]
        AsiaPaymentGateway,
        #[json("AstroPay Card")]
        AstroPayCard,
        #[json("Awepay")]
        Awepay,
        #[json("Ipay Options")]
        IpayOptions,
        #[json("B+S")]
        BS,
        #[json("Bambora")]
        Bambora,
        #[json("BitPay")]
        BitPay,
        #[json("Bank of America")]
        BankOfAmerica,
        #[json("Bank of Moscow")]
        BankOfMoscow,
        #[json("Bank of Rebilly")]
        BankOfRebilly,
        #[json("Bank One")]
        BankOne,
        #[json("BankSEND")]
        BankSend,
        #[json("BMO Harris Bank")]
        BmoHarrisBank,
        #[json("Borgun")]
        Borgun,
        #[json("BraintreePayments")]
        BraintreePayments,
        #[json("Buckaroo")]
        Buckaroo,
        #[json("BVNK")]
        Bvnk,
        #[json("Cardknox")]
        Cardknox,
        #[json("CASHlib")]
        CasHlib,
        #[json("Cashterminal")]
        Cashterminal,
        #[json("CashToCode")]
        CashToCode,
        #[json("Catalunya Caixa")]
        CatalunyaCaixa,
        #[json("CCAvenue")]
        CcAvenue,
        #[json("Chase")]
        Chase,
        #[json("CheckoutCom")]
        CheckoutCom,
        #[json("Chillstock")]
        Chillstock,
        #[json("ChinaUnionPay")]
        ChinaUnionPay,
        #[json("CIM")]
        Cim,
        #[json("Circle")]
        Circle,
        #[json("Citadel")]
        Citadel,
        #[json("Clearhaus")]
        Clearhaus,
        #[json("Cleo")]
        Cleo,
        #[json("CODVoucher")]
        CodVoucher,
        #[json("Coinbase")]
        Coinbase,
        #[json("CoinGate")]
        CoinGate,
        #[json("CoinPayments")]
        CoinPayments,
        #[json("Conekta")]
        Conekta,
        #[json("Coppr")]
        Coppr,
        #[json("Credorax")]
        Credorax,
        #[json("Cryptonator")]
        Cryptonator,
        #[json("CyberSource")]
        CyberSource,
        #[json("Dimoco")]
        Dimoco,
        #[json("dLocal")]
        DLocal,
        #[json("Dragonphoenix")]
        Dragonphoenix,
        #[json("Dropayment")]
        Dropayment,
        #[json("EasyPayDirect")]
        EasyPayDirect,
        #[json("EBANX")]
        Ebanx,
        #[json("ecoPayz")]
        EcoPayz,
        #[json("EcorePay")]
        EcorePay,
        #[json("Elavon")]
        Elavon,
        #[json("EMS")]
        Ems,
        #[json("ePay")]
        EPay,
        #[json("EPG")]
        Epg,
        #[json("Euteller")]
        Euteller,
        #[json("Ezeebill")]
        Ezeebill,
        #[json("eZeeWallet")]
        EZeeWallet,
        #[json("ezyEFT")]
        EzyEft,
        #[json("Fifth Third Bank")]
        FifthThirdBank,
        #[json("Finrax")]
        Finrax,
        #[json("First Data Buypass")]
        FirstDataBuypass,
        #[json("First Data Nashville")]
        FirstDataNashville,
        #[json("First Data North")]
        FirstDataNorth,
        #[json("First Data Omaha")]
        FirstDataOmaha,
        #[json("FinTecSystems")]
        FinTecSystems,
        #[json("Flexepin")]
        Flexepin,
        #[json("Forte")]
        Forte,
        #[json("FundSend")]
        FundSend,
        #[json("gate2way")]
        Gate2way,
        #[json("Gigadat")]
        Gigadat,
        #[json("Global East")]
        GlobalEast,
        #[json("Gooney")]
        Gooney,
        #[json("Gpaysafe")]
        Gpaysafe,
        #[json("Heartland")]
        Heartland,
        #[json("HiPay")]
        HiPay,
        #[json("HSBC")]
        Hsbc,
        #[json("iCashOne")]
        ICashOne,
        #[json("iCanPay")]
        ICanPay,
        #[json("ICEPAY")]
        Icepay,
        #[json("iCheque")]
        ICheque,
        #[json("Ilixium")]
        Ilixium,
        #[json("Ingenico")]
        Ingenico,
        #[json("INOVAPAY")]
        Inovapay,
        #[json("Intuit")]
        Intuit,
        #[json("Isx")]
        Isx,
        #[json("Jeton")]
        Jeton,
        #[json("JPMOrbital")]
        JpmOrbital,
        #[json("Khelocard")]
        Khelocard,
        #[json("Klarna")]
        Klarna,
        #[json("Konnektive")]
        Konnektive,
        #[json("Kushki")]
        Kushki,
        #[json("Limepay")]
        Limepay,
        #[json("Loonio")]
        Loonio,
        #[json("loonie")]
        Loonie,
        #[json("LPG")]
        Lpg,
        #[json("Masapay")]
        Masapay,
        #[json("MaxiCash")]
        MaxiCash,
        #[json("MercadoPago")]
        MercadoPago,
        #[json("Merrick")]
        Merrick,
        #[json("Mission Valley Bank")]
        MissionValleyBank,
        #[json("MiFinity")]
        MiFinity,
        #[json("MobilePay")]
        MobilePay,
        #[json("Moneris")]
        Moneris,
        #[json("Monolo")]
        Monolo,
        #[json("MonRem")]
        MonRem,
        #[json("MuchBetter")]
        MuchBetter,
        #[json("MuchBetterGateway")]
        MuchBetterGateway,
        #[json("MyFatoorah")]
        MyFatoorah,
        #[json("NATWEST")]
        Natwest,
        #[json("Neosurf")]
        Neosurf,
        #[json("Netbanking")]
        Netbanking,
        #[json("Neteller")]
        Neteller,
        #[json("NinjaWallet")]
        NinjaWallet,
        #[json("NMI")]
        Nmi,
        #[json("NordikCoin")]
        NordikCoin,
        #[json("NOWPayments")]
        NowPayments,
        #[json("NuaPay")]
        NuaPay,
        #[json("Nuvei")]
        Nuvei,
        #[json("OchaPay")]
        OchaPay,
        #[json("OmniMatrix")]
        OmniMatrix,
        #[json("Onlineueberweisen")]
        Onlineueberweisen,
        #[json("OnRamp")]
        OnRamp,
        #[json("Orbital")]
        Orbital,
        #[json("Other")]
        Other,
        #[json("Panamerican")]
        Panamerican,
        #[json("Panda Bank")]
        PandaBank,
        #[json("Paramount")]
        Paramount,
        #[json("ParamountCommerce")]
        ParamountCommerce,
        #[json("ParamountEft")]
        ParamountEft,
        #[json("ParamountInterac")]
        ParamountInterac,
        #[json("Pay4fun")]
        Pay4fun,
        #[json("Paybilt")]
        Paybilt,
        #[json("PayCash")]
        PayCash,
        #[json("PayClub")]
        PayClub,
        #[json("PayEcards")]
        PayEcards,
        #[json("PayGlocal")]
        PayGlocal,
        #[json("PaymentAsia")]
        PaymentAsia,
        #[json("PaymenTechnologies")]
        PaymenTechnologies,
        #[json("PaymentsOS")]
        PaymentsOs,
        #[json("Paymero")]
        Paymero,
        #[json("Paynetics")]
        Paynetics,
        #[json("PayPal")]
        PayPal,
        #[json("Payper")]
        Payper,
        #[json("Payr")]
        Payr,
        #[json("PayRedeem")]
        PayRedeem,
        #[json("PayRetailers")]
        PayRetailers,
        #[json("PayTabs")]
        PayTabs,
        #[json("PayU")]
        PayU,
        #[json("PayULatam")]
        PayULatam,
        #[json("Payvision")]
        Payvision,
        #[json("PharosPayments")]
        PharosPayments,
        #[json("Piastrix")]
        Piastrix,
        #[json("Pin4Pay")]
        Pin4Pay,
        #[json("Peoples Trust Company")]
        PeoplesTrustCompany,
        #[json("PostFinance")]
        PostFinance,
        #[json("PPRO")]
        Ppro,
        #[json("Privatbank")]
        Privatbank,
        #[json("Prosa")]
        Prosa,
        #[json("PSiGate")]
        PSiGate,
        #[json("QQPay")]
        QqPay,
        #[json("Rapyd")]
        Rapyd,
        #[json("RBC")]
        Rbc,
        #[json("RBS WorldPay")]
        RbsWorldPay,
        #[json("RealTime")]
        RealTime,
        #[json("Rotessa")]
        Rotessa,
        #[json("Safecharge")]
        Safecharge,
        #[json("SaltarPay")]
        SaltarPay,
        #[json("SecureTrading")]
        SecureTrading,
        #[json("SecurionPay")]
        SecurionPay,
        #[json("Skrill")]
        Skrill,
        #[json("SmartInvoice")]
        SmartInvoice,
        #[json("SMSVoucher")]
        SmsVoucher,
        #[json("Sofort")]
        Sofort,
        #[json("SparkPay")]
        SparkPay,
        #[json("State Bank of Mauritius")]
        StateBankOfMauritius,
        #[json("STPMexico")]
        StpMexico,
        #[json("Stripe")]
        Stripe,
        #[json("Tabby")]
        Tabby,
        #[json("TBI")]
        Tbi,
        #[json("Telr")]
        Telr,
        #[json("TestProcessor")]
        TestProcessor,
        #[json("ToditoCash")]
        ToditoCash,
        #[json("Triple000")]
        Triple000,
        #[json("Truevo")]
        Truevo,
        #[json("Trustly")]
        Trustly,
        #[json("TrustPay")]
        TrustPay,
        #[json("TrustsPay")]
        TrustsPay,
        #[json("TSYS")]
        Tsys,
        #[json("TWINT")]
        Twint,
        #[json("Txn")]
        Txn,
        #[json("UPayCard")]
        UPayCard,
        #[json("Vantiv")]
        Vantiv,
        #[json("VCreditos")]
        VCreditos,
        #[json("VegaWallet")]
        VegaWallet,
        #[json("VoicePay")]
        VoicePay,
        #[json("Wallet88")]
        Wallet88,
        #[json("WeChat Pay")]
        WeChatPay,
        #[json("Wells Fargo")]
        WellsFargo,
        #[json("Wing Hang Bank")]
        WingHangBank,
        #[json("Wirecard")]
        Wirecard,
        #[json("WorldPay")]
        WorldPay,
        #[json("XPay")]
        XPay,
        #[json("Zimpler")]
        Zimpler,
        #[json("Zotapay")]
        Zotapay,
    }
}

model! {
    /// TBD.
    pub struct ApiKeyScope {
        /// TBD.
        #[json("organizationId")]
        #[items_setter(with_organization_id)]
        pub organization_id: Option<Vec<String>>,
        /// TBD.
        #[json("productId")]
        #[items_setter(with_product_id)]
        pub product_id: Option<Vec<String>>,
        /// TBD.
        #[json("planId")]
        #[items_setter(with_plan_id)]
        pub plan_id: Option<Vec<String>>,
        /// TBD.
        #[json("customFieldName")]
        #[items_setter(with_custom_field_name)]
        pub custom_field_name: Option<Vec<String>>,
    }
}

open_enum! {
    /// TBD.
    pub enum DiscountContext {
        #[json("items")]
        Items,
        #[json("shipping")]
        Shipping,
        #[json("items-and-shipping")]
        ItemsAndShipping,
    }
}

model! {
    /// TBD.
    #[tag("type")]
    pub struct ListTimelineTable {
        /// TBD.
        #[json("title")]
        pub title: Option<String>,
        /// TBD.
        #[json("footer")]
        pub footer: Option<String>,
        /// TBD.
        #[json("data")]
        pub data: Vec<String>,
    }
}

model! {
    /// TBD.
    #[tag("calculator")]
    #[new(value amount: Decimal)]
    pub struct ManualShipping {
        /// TBD.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
    }
}

model! {
    /// TBD.
    #[tag("calculator")]
    pub struct ManualTax {
        /// TBD.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// TBD.
        #[json("items", required)]
        pub items: Vec<TaxItem>,
    }
}

model! {
    /// Request form of [`ManualTax`]: its writable properties.
    #[tag("calculator")]
    #[request_of(ManualTax)]
    #[new(items items: TaxItemRequest)]
    pub struct ManualTaxRequest {
        /// TBD.
        #[json("items", required)]
        #[items_setter(with_items)]
        pub items: Vec<TaxItemRequest>,
    }
}

model! {
    /// TBD.
    pub struct Money {
        /// TBD.
        #[json("amount", required)]
        pub amount: Decimal,
        /// TBD.
        #[json("currency", required)]
        pub currency: String,
    }
}

model! {
    /// TBD.
    pub struct OneColumnTimelineTable {
        /// TBD.
        #[json("type")]
        pub type_: Option<OneColumnTimelineTableType>,
        /// TBD.
        #[json("title")]
        pub title: Option<String>,
        /// TBD.
        #[json("footer")]
        pub footer: Option<String>,
        /// TBD.
        #[json("data")]
        pub data: Vec<TimelineTableRow>,
    }
}

open_enum! {
    /// TBD.
    pub enum OneColumnTimelineTableType {
        #[json("one-column")]
        OneColumn,
        #[json("one-columns")]
        OneColumns,
    }
}

open_enum! {
    /// TBD.
    pub enum PaymentCardBrand {
        #[json("Visa")]
        Visa,
        #[json("MasterCard")]
        MasterCard,
        #[json("American Express")]
        AmericanExpress,
        #[json("Discover")]
        Discover,
        #[json("Maestro")]
        Maestro,
        #[json("Solo")]
        Solo,
        #[json("Electron")]
        Electron,
        #[json("JCB")]
        Jcb,
        #[json("Voyager")]
        Voyager,
        #[json("Diners Club")]
        DinersClub,
        #[json("Switch")]
        Switch,
        #[json("Laser")]
        Laser,
        #[json("China UnionPay")]
        ChinaUnionPay,
        #[json("AstroPay Card")]
        AstroPayCard,
    }
}

union! {
    /// TBD.
    #[tag("method")]
    pub enum PeriodAnchor {
        /// TBD.
        #[json("day-of-month", adds_tag)]
        SchedulingMethodDayOfMonth(Box<SchedulingMethodDayOfMonth>),
        /// TBD.
        #[json("day-of-week", adds_tag)]
        SchedulingMethodDayOfWeek(Box<SchedulingMethodDayOfWeek>),
    }
}

model! {
    /// TBD.
    #[tag("calculator")]
    pub struct RebillyAvalaraTax {
        /// TBD.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// TBD.
        #[json("items")]
        pub items: Vec<TaxItem>,
    }
}

model! {
    /// Request form of [`RebillyAvalaraTax`]: its writable properties.
    #[tag("calculator")]
    #[request_of(RebillyAvalaraTax)]
    pub struct RebillyAvalaraTaxRequest {
        /// TBD.
        #[json("items")]
        #[items_setter(with_items)]
        pub items: Option<Vec<TaxItemRequest>>,
    }
}

model! {
    /// TBD.
    #[tag("calculator")]
    pub struct RebillyShipping {
        /// TBD. At most 50 characters. Example: `shipping-123-456`.
        #[json("rateId", nullable)]
        pub rate_id: Option<String>,
        /// TBD.
        #[json("amount")]
        pub amount: Option<Decimal>,
    }
}

model! {
    /// Request form of [`RebillyShipping`]: its writable properties.
    #[tag("calculator")]
    #[request_of(RebillyShipping)]
    pub struct RebillyShippingRequest {
        /// TBD. At most 50 characters. Example: `shipping-123-456`.
        #[json("rateId", nullable)]
        #[setter(with_rate_id)]
        pub rate_id: Nullable<String>,
    }
}

model! {
    /// TBD.
    #[tag("calculator")]
    pub struct RebillyTaxJarTax {
        /// TBD.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// TBD.
        #[json("items")]
        pub items: Vec<TaxItem>,
    }
}

model! {
    /// Request form of [`RebillyTaxJarTax`]: its writable properties.
    #[tag("calculator")]
    #[request_of(RebillyTaxJarTax)]
    pub struct RebillyTaxJarTaxRequest {
        /// TBD.
        #[json("items")]
        #[items_setter(with_items)]
        pub items: Option<Vec<TaxItemRequest>>,
    }
}

model! {
    /// TBD.
    #[tag("action")]
    pub struct RedemptionCancelTimelineAction {
        /// TBD.
        #[json("redemptionId")]
        pub redemption_id: Option<CouponRedemptionId>,
    }
}

model! {
    /// TBD.
    #[tag("action")]
    pub struct ResendEmailTimelineAction {
        /// TBD. At most 50 characters.
        #[json("messageId")]
        pub message_id: Option<String>,
    }
}

model! {
    /// TBD.
    pub struct RiskMetadata {
        /// TBD. Example: `93.92.91.90`.
        #[json("ipAddress", nullable)]
        pub ip_address: Option<String>,
        /// TBD. At most 50 characters. Example: `pIUt3xbgX3l9g3YDiLbx`.
        #[json("fingerprint", nullable)]
        pub fingerprint: Option<String>,
        /// TBD.
        #[json("httpHeaders", nullable)]
        pub http_headers: Map<String>,
        /// TBD.
        #[json("browserData", nullable)]
        pub browser_data: Option<RiskMetadataBrowserData>,
        /// TBD.
        #[json("extraData", nullable)]
        pub extra_data: Option<RiskMetadataExtraData>,
        /// TBD.
        #[json("isProxy")]
        pub is_proxy: Option<bool>,
        /// TBD.
        #[json("isVpn")]
        pub is_vpn: Option<bool>,
        /// TBD.
        #[json("isTor")]
        pub is_tor: Option<bool>,
        /// TBD.
        #[json("isHosting")]
        pub is_hosting: Option<bool>,
        /// TBD.
        #[json("hostingName", nullable)]
        pub hosting_name: Option<String>,
        /// TBD.
        #[json("isp", nullable)]
        pub isp: Option<String>,
        /// TBD. At most 2 characters. Example: `US`.
        #[json("country", nullable)]
        pub country: Option<String>,
        /// TBD. Example: `NY`.
        #[json("region", nullable)]
        pub region: Option<String>,
        /// TBD. Example: `New York`.
        #[json("city", nullable)]
        pub city: Option<String>,
        /// TBD.
        #[json("latitude")]
        pub latitude: Option<Decimal>,
        /// TBD.
        #[json("longitude", nullable)]
        pub longitude: Option<Decimal>,
        /// TBD. At most 10 characters.
        #[json("postalCode", nullable)]
        pub postal_code: Option<String>,
        /// TBD. Example: `America/New_York`.
        #[json("timeZone", nullable)]
        pub time_zone: Option<String>,
        /// TBD.
        #[json("accuracyRadius", nullable)]
        pub accuracy_radius: Option<i64>,
        /// TBD.
        #[json("distance", nullable)]
        pub distance: Option<i64>,
        /// TBD.
        #[json("hasMismatchedBillingAddressCountry")]
        pub has_mismatched_billing_address_country: Option<bool>,
        /// TBD.
        #[json("hasMismatchedBankCountry")]
        pub has_mismatched_bank_country: Option<bool>,
        /// TBD.
        #[json("hasMismatchedTimeZone")]
        pub has_mismatched_time_zone: Option<bool>,
        /// TBD.
        #[json("hasMismatchedHolderName")]
        pub has_mismatched_holder_name: Option<bool>,
        /// TBD.
        #[json("hasFakeName")]
        pub has_fake_name: Option<bool>,
        /// TBD.
        #[json("isHighRiskCountry")]
        pub is_high_risk_country: Option<bool>,
        /// TBD.
        #[json("paymentInstrumentVelocity")]
        pub payment_instrument_velocity: Option<i64>,
        /// TBD.
        #[json("declinedPaymentInstrumentVelocity")]
        pub declined_payment_instrument_velocity: Option<i64>,
        /// TBD.
        #[json("deviceVelocity")]
        pub device_velocity: Option<i64>,
        /// TBD.
        #[json("ipVelocity")]
        pub ip_velocity: Option<i64>,
        /// TBD.
        #[json("emailVelocity")]
        pub email_velocity: Option<i64>,
        /// TBD.
        #[json("billingAddressVelocity")]
        pub billing_address_velocity: Option<i64>,
        /// TBD.
        #[json("paymentInstrumentApprovedTransactionCount")]
        pub payment_instrument_approved_transaction_count: Option<i64>,
        /// TBD.
        #[json("score")]
        pub score: Option<i64>,
    }
}

model! {
    /// Request form of [`RiskMetadata`]: its writable properties.
    #[request_of(RiskMetadata)]
    pub struct RiskMetadataRequest {
        /// TBD. Example: `93.92.91.90`.
        #[json("ipAddress", nullable)]
        #[setter(with_ip_address)]
        pub ip_address: Nullable<String>,
        /// TBD. At most 50 characters. Example: `pIUt3xbgX3l9g3YDiLbx`.
        #[json("fingerprint", nullable)]
        #[setter(with_fingerprint)]
        pub fingerprint: Nullable<String>,
        /// TBD.
        #[json("httpHeaders", nullable)]
        #[items_setter(with_http_headers)]
        pub http_headers: Nullable<Map<String>>,
        /// TBD.
        #[json("browserData", nullable)]
        #[setter(with_browser_data)]
        pub browser_data: Nullable<RiskMetadataBrowserData>,
        /// TBD.
        #[json("extraData", nullable)]
        #[setter(with_extra_data)]
        pub extra_data: Nullable<RiskMetadataExtraData>,
    }
}

model! {
    /// TBD.
    #[new(
        plain
        color_depth:i64,
        plain
        is_java_enabled:bool,
        value
        language:String,
        plain
        screen_width:i64,
        plain
        screen_height:i64,
        plain
        time_zone_offset:i64
    )]
    pub struct RiskMetadataBrowserData {
        /// TBD. From 1 to 48. Example: `24`.
        #[json("colorDepth", required)]
        #[plain_setter(with_color_depth: i64)]
        pub color_depth: i64,
        /// TBD.
        #[json("isJavaEnabled", required)]
        #[plain_setter(with_is_java_enabled: bool)]
        pub is_java_enabled: bool,
        /// TBD. At most 8 characters. Example: `en-US`.
        #[json("language", required)]
        #[required_setter(with_language)]
        pub language: String,
        /// TBD. From 0 to 65535. Example: `1920`.
        #[json("screenWidth", required)]
        #[plain_setter(with_screen_width: i64)]
        pub screen_width: i64,
        /// TBD. From 0 to 65535. Example: `1080`.
        #[json("screenHeight", required)]
        #[plain_setter(with_screen_height: i64)]
        pub screen_height: i64,
        /// TBD. From -1410 to 1410. Example: `300`.
        #[json("timeZoneOffset", required)]
        #[plain_setter(with_time_zone_offset: i64)]
        pub time_zone_offset: i64,
        /// TBD.
        #[json("isAdBlockEnabled")]
        #[plain_setter(with_is_ad_block_enabled: bool)]
        pub is_ad_block_enabled: Option<bool>,
    }
}

model! {
    /// TBD.
    pub struct RiskMetadataExtraData {
        /// TBD. From 10 to 32. Example: `abcdefg12345abababab123456789012`.
        #[json("kountFraudSessionId")]
        #[setter(with_kount_fraud_session_id)]
        pub kount_fraud_session_id: Option<String>,
        /// TBD. From 1 to 64. Example: `dd65ratxc5qv15iph3vyoq7l6davuowa`.
        #[json("payPalMerchantSessionId")]
        #[setter(with_pay_pal_merchant_session_id)]
        pub pay_pal_merchant_session_id: Option<String>,
        /// TBD. From 1 to 128.
        #[json("threatMetrixSessionId")]
        #[setter(with_threat_metrix_session_id)]
        pub threat_metrix_session_id: Option<String>,
    }
}

model! {
    /// TBD.
    #[tag("action")]
    pub struct RulesetRestoreTimelineAction {
        /// TBD.
        #[json("version")]
        pub version: Option<i64>,
    }
}

model! {
    /// TBD.
    #[tag("method")]
    pub struct SchedulingMethodAuto {}
}

model! {
    /// TBD.
    #[new(plain duration: i64, value unit: TimeUnit)]
    pub struct SchedulingMethodDateInterval {
        /// TBD.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: SchedulingMethodDateIntervalMethod,
        /// TBD. At least 1.
        #[json("duration", required)]
        #[plain_setter(with_duration: i64)]
        pub duration: i64,
        /// TBD.
        #[json("unit", required)]
        #[required_setter(with_unit)]
        pub unit: TimeUnit,
        /// TBD.
        #[json("anchor")]
        #[setter(with_anchor)]
        pub anchor: Option<PeriodAnchor>,
    }
}

open_enum! {
    /// TBD.
    pub enum SchedulingMethodDateIntervalMethod {
        #[json("date-interval")]
        DateInterval,
    }
}

model! {
    /// TBD.
    #[tag("method")]
    #[new(plain day: i64, plain month: i64)]
    pub struct SchedulingMethodDayAndMonthOfYear {
        /// TBD. From 1 to 31.
        #[json("day", required)]
        #[plain_setter(with_day: i64)]
        pub day: i64,
        /// TBD. From 1 to 12.
        #[json("month", required)]
        #[plain_setter(with_month: i64)]
        pub month: i64,
        /// TBD.
        #[json("time")]
        #[setter(with_time)]
        pub time: Option<String>,
    }
}

model! {
    /// TBD.
    #[tag("method")]
    #[new(plain day: i64)]
    pub struct SchedulingMethodDayOfMonth {
        /// TBD. From 1 to 31.
        #[json("day", required)]
        #[plain_setter(with_day: i64)]
        pub day: i64,
        /// TBD.
        #[json("time")]
        #[setter(with_time)]
        pub time: Option<String>,
    }
}

model! {
    /// TBD.
    #[tag("method")]
    #[new(value day: SchedulingMethodDayOfWeekDay, value week: SchedulingMethodDayOfWeekWeek)]
    pub struct SchedulingMethodDayOfWeek {
        /// TBD.
        #[json("day", required)]
        #[required_setter(with_day)]
        pub day: SchedulingMethodDayOfWeekDay,
        /// TBD.
        #[json("week", required)]
        #[required_setter(with_week)]
        pub week: SchedulingMethodDayOfWeekWeek,
        /// TBD.
        #[json("time")]
        #[setter(with_time)]
        pub time: Option<String>,
    }
}

open_enum! {
    /// TBD.
    pub enum SchedulingMethodDayOfWeekDay {
        #[json("Sunday")]
        Sunday,
        #[json("Monday")]
        Monday,
        #[json("Tuesday")]
        Tuesday,
        #[json("Wednesday")]
        Wednesday,
        #[json("Thursday")]
        Thursday,
        #[json("Friday")]
        Friday,
        #[json("Saturday")]
        Saturday,
    }
}

open_enum! {
    /// TBD.
    pub enum SchedulingMethodDayOfWeekWeek {
        #[json("next")]
        Next,
        #[json("first-in-month")]
        FirstInMonth,
        #[json("last-in-month")]
        LastInMonth,
    }
}

model! {
    /// TBD.
    #[tag("method")]
    pub struct SchedulingMethodImmediately {}
}

model! {
    /// TBD.
    #[tag("method")]
    #[new(plain duration: i64, value unit: TimeUnit)]
    pub struct SchedulingMethodIntelligent {
        /// TBD. At least 1.
        #[json("duration", required)]
        #[plain_setter(with_duration: i64)]
        pub duration: i64,
        /// TBD.
        #[json("unit", required)]
        #[required_setter(with_unit)]
        pub unit: TimeUnit,
    }
}

union! {
    /// TBD.
    #[tag("calculator")]
    pub enum Shipping {
        /// TBD.
        #[json("manual", adds_tag)]
        ManualShipping(Box<ManualShipping>),
        /// TBD.
        #[json("rebilly", adds_tag)]
        RebillyShipping(Box<RebillyShipping>),
    }
}

union! {
    /// Request form of [`Shipping`]: its writable properties.
    #[tag("calculator")]
    pub enum ShippingRequest {
        /// TBD.
        #[json("manual", adds_tag)]
        ManualShipping(Box<ManualShipping>),
        /// Request form of [`RebillyShipping`]: its writable properties.
        #[json("rebilly", adds_tag)]
        RebillyShipping(Box<RebillyShippingRequest>),
    }
}

model! {
    /// TBD.
    pub struct TaxItem {
        /// TBD.
        #[json("amount", required)]
        pub amount: Decimal,
        /// TBD.
        #[json("description", required)]
        pub description: String,
        /// TBD.
        #[json("rate", nullable)]
        pub rate: Option<Decimal>,
        /// TBD. Example: `0.94`.
        #[json("stateAmount", nullable)]
        pub state_amount: Option<Decimal>,
        /// TBD. Example: `0.04`.
        #[json("countyAmount", nullable)]
        pub county_amount: Option<Decimal>,
        /// TBD. Example: `0`.
        #[json("cityAmount", nullable)]
        pub city_amount: Option<Decimal>,
        /// TBD. Example: `0.38`.
        #[json("specialDistrictAmount", nullable)]
        pub special_district_amount: Option<Decimal>,
        /// TBD.
        #[json("stateRate", nullable)]
        pub state_rate: Option<Decimal>,
        /// TBD.
        #[json("countyRate", nullable)]
        pub county_rate: Option<Decimal>,
        /// TBD.
        #[json("cityRate", nullable)]
        pub city_rate: Option<Decimal>,
        /// TBD.
        #[json("specialDistrictRate", nullable)]
        pub special_district_rate: Option<Decimal>,
        /// TBD.
        #[json("jurisdictions", nullable)]
        pub jurisdictions: Option<TaxItemJurisdictions>,
    }
}

model! {
    /// Request form of [`TaxItem`]: its writable properties.
    #[request_of(TaxItem)]
    #[new(value amount: Decimal, value description: String)]
    pub struct TaxItemRequest {
        /// TBD.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// TBD.
        #[json("description", required)]
        #[required_setter(with_description)]
        pub description: String,
    }
}

model! {
    /// TBD.
    pub struct TaxItemJurisdictions {
        /// TBD. Example: `US`.
        #[json("country", nullable)]
        pub country: Option<String>,
        /// TBD. Example: `CA`.
        #[json("state", nullable)]
        pub state: Option<String>,
        /// TBD. Example: `LOS ANGELES`.
        #[json("county", nullable)]
        pub county: Option<String>,
        /// TBD. Example: `LOS ANGELES`.
        #[json("city", nullable)]
        pub city: Option<String>,
    }
}

union! {
    /// TBD.
    #[tag("calculator")]
    pub enum Taxes {
        /// TBD.
        #[json("manual", adds_tag)]
        ManualTax(Box<ManualTax>),
        /// TBD.
        #[json("rebilly-taxjar", adds_tag)]
        RebillyTaxJarTax(Box<RebillyTaxJarTax>),
        /// TBD.
        #[json("rebilly-avalara", adds_tag)]
        RebillyAvalaraTax(Box<RebillyAvalaraTax>),
    }
}

union! {
    /// Request form of [`Taxes`]: its writable properties.
    #[tag("calculator")]
    pub enum TaxesRequest {
        /// Request form of [`ManualTax`]: its writable properties.
        #[json("manual", adds_tag)]
        ManualTax(Box<ManualTaxRequest>),
        /// Request form of [`RebillyTaxJarTax`]: its writable properties.
        #[json("rebilly-taxjar", adds_tag)]
        RebillyTaxJarTax(Box<RebillyTaxJarTaxRequest>),
        /// Request form of [`RebillyAvalaraTax`]: its writable properties.
        #[json("rebilly-avalara", adds_tag)]
        RebillyAvalaraTax(Box<RebillyAvalaraTaxRequest>),
    }
}

model! {
    /// TBD.
    #[tag("type")]
    pub struct ThreeColumnsTimelineTable {
        /// TBD.
        #[json("title")]
        pub title: Option<String>,
        /// TBD.
        #[json("footer")]
        pub footer: Option<String>,
        /// TBD.
        #[json("data")]
        pub data: Vec<ThreeColumnsTimelineTableData>,
    }
}

model! {
    /// Entry of `data`.
    pub struct ThreeColumnsTimelineTableData {
        /// TBD.
        #[json("attribute")]
        pub attribute: Option<String>,
        /// TBD.
        #[json("previousValue")]
        pub previous_value: Option<Json>,
        /// TBD.
        #[json("newValue")]
        pub new_value: Option<Json>,
    }
}

open_enum! {
    /// TBD.
    pub enum TimeUnit {
        #[json("second")]
        Second,
        #[json("minute")]
        Minute,
        #[json("hour")]
        Hour,
        #[json("day")]
        Day,
        #[json("month")]
        Month,
        #[json("year")]
        Year,
        #[json("seconds")]
        Seconds,
        #[json("minutes")]
        Minutes,
        #[json("hours")]
        Hours,
        #[json("days")]
        Days,
        #[json("months")]
        Months,
        #[json("years")]
        Years,
    }
}

union! {
    /// TBD.
    #[tag("action")]
    pub enum TimelineAction {
        /// TBD.
        #[json("redemption-cancel", adds_tag)]
        RedemptionCancelTimelineAction(Box<RedemptionCancelTimelineAction>),
        /// TBD.
        #[json("resend-email", adds_tag)]
        ResendEmailTimelineAction(Box<ResendEmailTimelineAction>),
        /// TBD.
        #[json("ruleset-restore", adds_tag)]
        RulesetRestoreTimelineAction(Box<RulesetRestoreTimelineAction>),
    }
}

model! {
    /// TBD.
    pub struct TimelineExtraData {
        /// TBD.
        #[json("actions")]
        pub actions: Vec<TimelineAction>,
        /// TBD.
        #[json("tables")]
        pub tables: Vec<TimelineTable>,
        /// TBD.
        #[json("author")]
        pub author: Option<TimelineExtraDataAuthor>,
        /// TBD.
        #[json("mentions")]
        pub mentions: Map<String>,
        /// TBD.
        #[json("links")]
        pub links: Vec<TimelineExtraDataLinks>,
    }
}

model! {
    /// TBD.
    pub struct TimelineExtraDataAuthor {
        /// TBD.
        #[json("userFullName")]
        pub user_full_name: Option<String>,
        /// TBD.
        #[json("userId")]
        pub user_id: Option<UserId>,
    }
}

model! {
    /// Entry of `links`.
    pub struct TimelineExtraDataLinks {
        /// TBD.
        #[json("resourceType")]
        pub resource_type: Option<TimelineExtraDataLinksResourceType>,
        /// TBD. At most 50 characters.
        #[json("resourceId")]
        pub resource_id: Option<String>,
        /// TBD. Example: `KYC document`.
        #[json("placeholder")]
        pub placeholder: Option<String>,
        /// TBD. Example: `http://example.com`.
        #[json("externalUrl")]
        pub external_url: Option<String>,
    }
}

open_enum! {
    /// TBD.
    pub enum TimelineExtraDataLinksResourceType {
        #[json("kyc-document")]
        KycDocument,
        #[json("invoice")]
        Invoice,
        #[json("subscription")]
        Subscription,
        #[json("transaction")]
        Transaction,
        #[json("email-message")]
        EmailMessage,
        #[json("dispute")]
        Dispute,
        #[json("coupon")]
        Coupon,
        #[json("external")]
        External,
    }
}

union! {
    /// TBD.
    #[tag("type")]
    pub enum TimelineTable {
        /// TBD.
        #[json("one-column", "one-columns")]
        OneColumnTimelineTable(Box<OneColumnTimelineTable>),
        /// TBD.
        #[json("three-columns", adds_tag)]
        ThreeColumnsTimelineTable(Box<ThreeColumnsTimelineTable>),
        /// TBD.
        #[json("two-columns", adds_tag)]
        TwoColumnsTimelineTable(Box<TwoColumnsTimelineTable>),
        /// TBD.
        #[json("list", adds_tag)]
        ListTimelineTable(Box<ListTimelineTable>),
    }
}

model! {
    /// TBD.
    #[tag("type")]
    pub struct TwoColumnsTimelineTable {
        /// TBD.
        #[json("title")]
        pub title: Option<String>,
        /// TBD.
        #[json("footer")]
        pub footer: Option<String>,
        /// TBD.
        #[json("data")]
        pub data: Vec<TimelineTableRow>,
    }
}

model! {
    /// One of the values of `data`.
    pub struct TimelineTableRow {
        /// TBD.
        #[json("attribute")]
        pub attribute: Option<String>,
        /// TBD.
        #[json("value")]
        pub value: Option<Json>,
    }
}

model! {
    /// Link to a related resource.
    pub struct Link {
        /// URL of the related resource.
        #[json("href", sensitive)]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<String>,
    }
}

model! {
    /// Entry of the list.
    #[new(value scope: ApiKeyScope, items permissions: String)]
    pub struct Acl {
        /// TBD.
        #[json("scope", required)]
        #[required_setter(with_scope)]
        pub scope: ApiKeyScope,
        /// TBD.
        #[json("permissions", required)]
        #[items_setter(with_permissions)]
        pub permissions: Vec<String>,
    }
}
