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
    /// Identifier of an email delivery setting.
    pub struct EmailDeliverySettingId;
}

id! {
    /// Identifier of an email message.
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

id! {
    /// Identifier of an allowlist entry.
    pub struct AllowlistId;
}

id! {
    /// Identifier of a log of an API request.
    pub struct ApiTrackingId;
}

id! {
    /// Identifier of a custom domain.
    pub struct CustomDomainId;
}

id! {
    /// Identifier of a type of custom timeline events.
    pub struct CustomerTimelineCustomEventId;
}

id! {
    /// Identifier of a limit of a gateway account.
    pub struct GatewayAccountLimitId;
}

id! {
    /// Identifier of a payment token.
    pub struct PaymentTokenId;
}

id! {
    /// Identifier of a token for a password reset.
    pub struct ResetPasswordTokenId;
}

id! {
    /// Identifier of an action of a rule.
    pub struct RuleActionId;
}

id! {
    /// Identifier of a bind of a rule set.
    pub struct RuleBindId;
}

id! {
    /// Identifier of a log of a request to a tax service.
    pub struct TaxTrackingId;
}

model! {
    /// Link to the resource itself.
    pub struct SelfLink {
        /// URL of the resource.
        #[json("href", sensitive)]
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
    /// Name of the acquirer.
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
    /// Scope of permissions: the resources that they apply to.
    pub struct ApiKeyScope {
        /// Identifiers of the organizations in the scope.
        #[json("organizationId")]
        #[items_setter(with_organization_id)]
        pub organization_id: Option<Vec<OrganizationId>>,
        /// Identifiers of the products in the scope.
        #[json("productId")]
        #[items_setter(with_product_id)]
        pub product_id: Option<Vec<ProductId>>,
        /// Identifiers of the plans in the scope.
        #[json("planId")]
        #[items_setter(with_plan_id)]
        pub plan_id: Option<Vec<PlanId>>,
        /// Names of the custom fields in the scope.
        #[json("customFieldName")]
        #[items_setter(with_custom_field_name)]
        pub custom_field_name: Option<Vec<String>>,
    }
}

open_enum! {
    /// Part of the purchase that a discount applies to.
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
    /// Timeline table in the form of a list.
    #[tag("type")]
    pub struct ListTimelineTable {
        /// Title of the table.
        #[json("title")]
        pub title: Option<String>,
        /// Footer of the table.
        #[json("footer")]
        pub footer: Option<String>,
        /// Entries of the list.
        #[json("data", sensitive)]
        pub data: Vec<String>,
    }
}

model! {
    /// Shipping with a fixed amount.
    #[tag("calculator")]
    #[new(value amount: Decimal)]
    pub struct ManualShipping {
        /// Amount of money.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
    }
}

model! {
    /// Taxes with fixed amounts.
    #[tag("calculator")]
    pub struct ManualTax {
        /// Calculated amount of the taxes.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Taxes, one entry per tax.
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
        /// Taxes, one entry per tax.
        #[json("items", required)]
        #[items_setter(with_items)]
        pub items: Vec<TaxItemRequest>,
    }
}

model! {
    /// Amount of money with its currency.
    pub struct Money {
        /// Amount in the currency of `currency`.
        #[json("amount", required)]
        pub amount: Decimal,
        /// Currency of the amount, as an ISO 4217 code.
        #[json("currency", required)]
        pub currency: String,
    }
}

model! {
    /// Timeline table with one column.
    pub struct OneColumnTimelineTable {
        /// Form of the table. Rebilly lists both spellings.
        #[json("type")]
        pub type_: Option<OneColumnTimelineTableType>,
        /// Title of the table.
        #[json("title")]
        pub title: Option<String>,
        /// Footer of the table.
        #[json("footer")]
        pub footer: Option<String>,
        /// Rows of the table.
        #[json("data")]
        pub data: Vec<TimelineTableRow>,
    }
}

open_enum! {
    /// Form of the table. Rebilly lists both spellings.
    pub enum OneColumnTimelineTableType {
        #[json("one-column")]
        OneColumn,
        #[json("one-columns")]
        OneColumns,
    }
}

open_enum! {
    /// Brand of a payment card.
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
    /// Day that a period is aligned to.
    #[tag("method")]
    pub enum PeriodAnchor {
        /// Schedule on a day of the month.
        #[json("day-of-month", adds_tag)]
        SchedulingMethodDayOfMonth(Box<SchedulingMethodDayOfMonth>),
        /// Schedule on a day of the week.
        #[json("day-of-week", adds_tag)]
        SchedulingMethodDayOfWeek(Box<SchedulingMethodDayOfWeek>),
    }
}

model! {
    /// Taxes calculated by Avalara.
    #[tag("calculator")]
    pub struct RebillyAvalaraTax {
        /// Calculated amount of the taxes.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Taxes, one entry per tax.
        #[json("items")]
        pub items: Vec<TaxItem>,
    }
}

model! {
    /// Request form of [`RebillyAvalaraTax`]: its writable properties.
    #[tag("calculator")]
    #[request_of(RebillyAvalaraTax)]
    pub struct RebillyAvalaraTaxRequest {
        /// Taxes, one entry per tax.
        #[json("items")]
        #[items_setter(with_items)]
        pub items: Option<Vec<TaxItemRequest>>,
    }
}

model! {
    /// Shipping calculated by Rebilly from a shipping rate.
    #[tag("calculator")]
    pub struct RebillyShipping {
        /// Identifier of the shipping rate, or `null`.
        #[json("rateId", nullable)]
        pub rate_id: Option<ShippingRateId>,
        /// Calculated amount of the shipping.
        #[json("amount")]
        pub amount: Option<Decimal>,
    }
}

model! {
    /// Request form of [`RebillyShipping`]: its writable properties.
    #[tag("calculator")]
    #[request_of(RebillyShipping)]
    pub struct RebillyShippingRequest {
        /// Identifier of the shipping rate, or `null`.
        #[json("rateId", nullable)]
        #[setter(with_rate_id)]
        pub rate_id: Nullable<ShippingRateId>,
    }
}

model! {
    /// Taxes calculated by TaxJar.
    #[tag("calculator")]
    pub struct RebillyTaxJarTax {
        /// Calculated amount of the taxes.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Taxes, one entry per tax.
        #[json("items")]
        pub items: Vec<TaxItem>,
    }
}

model! {
    /// Request form of [`RebillyTaxJarTax`]: its writable properties.
    #[tag("calculator")]
    #[request_of(RebillyTaxJarTax)]
    pub struct RebillyTaxJarTaxRequest {
        /// Taxes, one entry per tax.
        #[json("items")]
        #[items_setter(with_items)]
        pub items: Option<Vec<TaxItemRequest>>,
    }
}

model! {
    /// Timeline action that cancels a coupon redemption.
    #[tag("action")]
    pub struct RedemptionCancelTimelineAction {
        /// Identifier of the coupon redemption.
        #[json("redemptionId")]
        pub redemption_id: Option<CouponRedemptionId>,
    }
}

model! {
    /// Timeline action that resends an email message.
    #[tag("action")]
    pub struct ResendEmailTimelineAction {
        /// Identifier of the email message.
        #[json("messageId")]
        pub message_id: Option<EmailMessageId>,
    }
}

model! {
    /// Data on the device, the network and the payment history for an assessment of risk.
    pub struct RiskMetadata {
        /// IP address of the customer, or `null`. Example: `93.92.91.90`.
        #[json("ipAddress", nullable, sensitive)]
        pub ip_address: Option<String>,
        /// Fingerprint of the customer's device, or `null`. At most 50 characters. Example:
        /// `pIUt3xbgX3l9g3YDiLbx`.
        #[json("fingerprint", nullable, sensitive)]
        pub fingerprint: Option<String>,
        /// HTTP headers of the customer's request, or `null`.
        #[json("httpHeaders", nullable, sensitive)]
        pub http_headers: Map<String>,
        /// Data on the customer's browser, or `null`.
        #[json("browserData", nullable, sensitive)]
        pub browser_data: Option<RiskMetadataBrowserData>,
        /// Session identifiers of fraud detection services, or `null`.
        #[json("extraData", nullable, sensitive)]
        pub extra_data: Option<RiskMetadataExtraData>,
        /// `true` if the IP address belongs to a proxy.
        #[json("isProxy")]
        pub is_proxy: Option<bool>,
        /// `true` if the IP address belongs to a VPN.
        #[json("isVpn")]
        pub is_vpn: Option<bool>,
        /// `true` if the IP address belongs to the Tor network.
        #[json("isTor")]
        pub is_tor: Option<bool>,
        /// `true` if the IP address belongs to a hosting provider.
        #[json("isHosting")]
        pub is_hosting: Option<bool>,
        /// Name of the hosting provider, or `null`.
        #[json("hostingName", nullable, sensitive)]
        pub hosting_name: Option<String>,
        /// Name of the internet service provider, or `null`.
        #[json("isp", nullable, sensitive)]
        pub isp: Option<String>,
        /// Country of the IP address, as an ISO 3166-1 alpha-2 code, or `null`. At most 2
        /// characters. Example: `US`.
        #[json("country", nullable, sensitive)]
        pub country: Option<String>,
        /// Region of the IP address, or `null`. Example: `NY`.
        #[json("region", nullable, sensitive)]
        pub region: Option<String>,
        /// City of the IP address, or `null`. Example: `New York`.
        #[json("city", nullable, sensitive)]
        pub city: Option<String>,
        /// Latitude of the IP address in degrees.
        #[json("latitude", sensitive)]
        pub latitude: Option<Decimal>,
        /// Longitude of the IP address in degrees, or `null`.
        #[json("longitude", nullable, sensitive)]
        pub longitude: Option<Decimal>,
        /// Postal code of the IP address, or `null`. At most 10 characters.
        #[json("postalCode", nullable, sensitive)]
        pub postal_code: Option<String>,
        /// Time zone of the IP address, or `null`. Example: `America/New_York`.
        #[json("timeZone", nullable, sensitive)]
        pub time_zone: Option<String>,
        /// Radius of accuracy of the IP address location, or `null`.
        #[json("accuracyRadius", nullable)]
        pub accuracy_radius: Option<i64>,
        /// Distance to the location of the IP address, or `null`.
        #[json("distance", nullable)]
        pub distance: Option<i64>,
        /// `true` if the country of the billing address does not match.
        #[json("hasMismatchedBillingAddressCountry")]
        pub has_mismatched_billing_address_country: Option<bool>,
        /// `true` if the country of the bank does not match.
        #[json("hasMismatchedBankCountry")]
        pub has_mismatched_bank_country: Option<bool>,
        /// `true` if the time zone does not match.
        #[json("hasMismatchedTimeZone")]
        pub has_mismatched_time_zone: Option<bool>,
        /// `true` if the name of the holder does not match.
        #[json("hasMismatchedHolderName")]
        pub has_mismatched_holder_name: Option<bool>,
        /// `true` if the name appears to be fake.
        #[json("hasFakeName")]
        pub has_fake_name: Option<bool>,
        /// `true` if the country has a high risk.
        #[json("isHighRiskCountry")]
        pub is_high_risk_country: Option<bool>,
        /// Velocity of the payment instrument, as a count.
        #[json("paymentInstrumentVelocity")]
        pub payment_instrument_velocity: Option<i64>,
        /// Velocity of declines of the payment instrument, as a count.
        #[json("declinedPaymentInstrumentVelocity")]
        pub declined_payment_instrument_velocity: Option<i64>,
        /// Velocity of the device, as a count.
        #[json("deviceVelocity")]
        pub device_velocity: Option<i64>,
        /// Velocity of the IP address, as a count.
        #[json("ipVelocity")]
        pub ip_velocity: Option<i64>,
        /// Velocity of the email address, as a count.
        #[json("emailVelocity")]
        pub email_velocity: Option<i64>,
        /// Velocity of the billing address, as a count.
        #[json("billingAddressVelocity")]
        pub billing_address_velocity: Option<i64>,
        /// Number of approved transactions with the payment instrument.
        #[json("paymentInstrumentApprovedTransactionCount")]
        pub payment_instrument_approved_transaction_count: Option<i64>,
        /// Risk score.
        #[json("score")]
        pub score: Option<i64>,
    }
}

model! {
    /// Request form of [`RiskMetadata`]: its writable properties.
    #[request_of(RiskMetadata)]
    pub struct RiskMetadataRequest {
        /// IP address of the customer, or `null`. Example: `93.92.91.90`.
        #[json("ipAddress", nullable, sensitive)]
        #[setter(with_ip_address)]
        pub ip_address: Nullable<String>,
        /// Fingerprint of the customer's device, or `null`. At most 50 characters. Example:
        /// `pIUt3xbgX3l9g3YDiLbx`.
        #[json("fingerprint", nullable, sensitive)]
        #[setter(with_fingerprint)]
        pub fingerprint: Nullable<String>,
        /// HTTP headers of the customer's request, or `null`.
        #[json("httpHeaders", nullable, sensitive)]
        #[items_setter(with_http_headers)]
        pub http_headers: Nullable<Map<String>>,
        /// Data on the customer's browser, or `null`.
        #[json("browserData", nullable, sensitive)]
        #[setter(with_browser_data)]
        pub browser_data: Nullable<RiskMetadataBrowserData>,
        /// Session identifiers of fraud detection services, or `null`.
        #[json("extraData", nullable, sensitive)]
        #[setter(with_extra_data)]
        pub extra_data: Nullable<RiskMetadataExtraData>,
    }
}

model! {
    /// Data on the customer's browser, or `null`.
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
        /// Color depth of the screen in bits per pixel. From 1 to 48. Example: `24`.
        #[json("colorDepth", required, sensitive)]
        #[plain_setter(with_color_depth: i64)]
        pub color_depth: i64,
        /// `true` if Java is enabled in the browser.
        #[json("isJavaEnabled", required)]
        #[plain_setter(with_is_java_enabled: bool)]
        pub is_java_enabled: bool,
        /// Language of the browser. At most 8 characters. Example: `en-US`.
        #[json("language", required, sensitive)]
        #[required_setter(with_language)]
        pub language: String,
        /// Width of the screen in pixels. From 0 to 65535. Example: `1920`.
        #[json("screenWidth", required, sensitive)]
        #[plain_setter(with_screen_width: i64)]
        pub screen_width: i64,
        /// Height of the screen in pixels. From 0 to 65535. Example: `1080`.
        #[json("screenHeight", required, sensitive)]
        #[plain_setter(with_screen_height: i64)]
        pub screen_height: i64,
        /// Offset of the time zone in minutes. From -1410 to 1410. Example: `300`.
        #[json("timeZoneOffset", required, sensitive)]
        #[plain_setter(with_time_zone_offset: i64)]
        pub time_zone_offset: i64,
        /// `true` if an ad blocker is enabled in the browser.
        #[json("isAdBlockEnabled")]
        #[plain_setter(with_is_ad_block_enabled: bool)]
        pub is_ad_block_enabled: Option<bool>,
    }
}

model! {
    /// Session identifiers of fraud detection services, or `null`.
    pub struct RiskMetadataExtraData {
        /// Identifier of the Kount session. From 10 to 32. Example:
        /// `abcdefg12345abababab123456789012`.
        #[json("kountFraudSessionId", sensitive)]
        #[setter(with_kount_fraud_session_id)]
        pub kount_fraud_session_id: Option<String>,
        /// Identifier of the PayPal merchant session. From 1 to 64. Example:
        /// `dd65ratxc5qv15iph3vyoq7l6davuowa`.
        #[json("payPalMerchantSessionId", sensitive)]
        #[setter(with_pay_pal_merchant_session_id)]
        pub pay_pal_merchant_session_id: Option<String>,
        /// Identifier of the ThreatMetrix session. From 1 to 128.
        #[json("threatMetrixSessionId", sensitive)]
        #[setter(with_threat_metrix_session_id)]
        pub threat_metrix_session_id: Option<String>,
    }
}

model! {
    /// Timeline action that restores a version of a ruleset.
    #[tag("action")]
    pub struct RulesetRestoreTimelineAction {
        /// Version of the ruleset to restore.
        #[json("version")]
        pub version: Option<i64>,
    }
}

model! {
    /// Automatic schedule.
    #[tag("method")]
    pub struct SchedulingMethodAuto {}
}

model! {
    /// Schedule after a time interval.
    #[new(plain duration: i64, value unit: TimeUnit)]
    pub struct SchedulingMethodDateInterval {
        /// Scheduling method: a time interval.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: SchedulingMethodDateIntervalMethod,
        /// Number of units of time. At least 1.
        #[json("duration", required)]
        #[plain_setter(with_duration: i64)]
        pub duration: i64,
        /// Unit of time of `duration`.
        #[json("unit", required)]
        #[required_setter(with_unit)]
        pub unit: TimeUnit,
        /// Day that the interval is aligned to.
        #[json("anchor")]
        #[setter(with_anchor)]
        pub anchor: Option<PeriodAnchor>,
    }
}

open_enum! {
    /// Scheduling method: a time interval.
    pub enum SchedulingMethodDateIntervalMethod {
        #[json("date-interval")]
        DateInterval,
    }
}

model! {
    /// Schedule on a day of a month of the year.
    #[tag("method")]
    #[new(plain day: i64, plain month: i64)]
    pub struct SchedulingMethodDayAndMonthOfYear {
        /// Day of the month. From 1 to 31.
        #[json("day", required)]
        #[plain_setter(with_day: i64)]
        pub day: i64,
        /// Month of the year. From 1 to 12.
        #[json("month", required)]
        #[plain_setter(with_month: i64)]
        pub month: i64,
        /// Time of day.
        #[json("time")]
        #[setter(with_time)]
        pub time: Option<String>,
    }
}

model! {
    /// Schedule on a day of the month.
    #[tag("method")]
    #[new(plain day: i64)]
    pub struct SchedulingMethodDayOfMonth {
        /// Day of the month. From 1 to 31.
        #[json("day", required)]
        #[plain_setter(with_day: i64)]
        pub day: i64,
        /// Time of day.
        #[json("time")]
        #[setter(with_time)]
        pub time: Option<String>,
    }
}

model! {
    /// Schedule on a day of the week.
    #[tag("method")]
    #[new(value day: SchedulingMethodDayOfWeekDay, value week: SchedulingMethodWeek)]
    pub struct SchedulingMethodDayOfWeek {
        /// Day of the week.
        #[json("day", required)]
        #[required_setter(with_day)]
        pub day: SchedulingMethodDayOfWeekDay,
        /// Week of the day: the next one, the first in the month, or the last in the month.
        #[json("week", required)]
        #[required_setter(with_week)]
        pub week: SchedulingMethodWeek,
        /// Time of day.
        #[json("time")]
        #[setter(with_time)]
        pub time: Option<String>,
    }
}

open_enum! {
    /// Day of the week.
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
    /// Week of the day: the next one, the first in the month, or the last in the month.
    pub enum SchedulingMethodWeek {
        #[json("next")]
        Next,
        #[json("first-in-month")]
        FirstInMonth,
        #[json("last-in-month")]
        LastInMonth,
    }
}

model! {
    /// Schedule without delay.
    #[tag("method")]
    pub struct SchedulingMethodImmediately {}
}

model! {
    /// Schedule at a time that Rebilly chooses within an interval.
    #[tag("method")]
    #[new(plain duration: i64, value unit: TimeUnit)]
    pub struct SchedulingMethodIntelligent {
        /// Number of units of time. At least 1.
        #[json("duration", required)]
        #[plain_setter(with_duration: i64)]
        pub duration: i64,
        /// Unit of time of `duration`.
        #[json("unit", required)]
        #[required_setter(with_unit)]
        pub unit: TimeUnit,
    }
}

union! {
    /// Shipping of a purchase; `calculator` selects the form.
    #[tag("calculator")]
    pub enum Shipping {
        /// Shipping with a fixed amount.
        #[json("manual", adds_tag)]
        Manual(Box<ManualShipping>),
        /// Shipping calculated by Rebilly from a shipping rate.
        #[json("rebilly", adds_tag)]
        Rebilly(Box<RebillyShipping>),
    }
}

union! {
    /// Request form of [`Shipping`]: its writable properties.
    #[tag("calculator")]
    pub enum ShippingRequest {
        /// Shipping with a fixed amount.
        #[json("manual", adds_tag)]
        Manual(Box<ManualShipping>),
        /// Shipping calculated by Rebilly from a shipping rate.
        #[json("rebilly", adds_tag)]
        Rebilly(Box<RebillyShippingRequest>),
    }
}

model! {
    /// Tax on a purchase, with its shares per jurisdiction.
    pub struct TaxItem {
        /// Amount of money.
        #[json("amount", required)]
        pub amount: Decimal,
        /// Description of the tax, as free text.
        #[json("description", required)]
        pub description: String,
        /// Rate of the tax, or `null`.
        #[json("rate", nullable)]
        pub rate: Option<Decimal>,
        /// State's share of the tax amount, or `null`. Example: `0.94`.
        #[json("stateAmount", nullable)]
        pub state_amount: Option<Decimal>,
        /// County's share of the tax amount, or `null`. Example: `0.04`.
        #[json("countyAmount", nullable)]
        pub county_amount: Option<Decimal>,
        /// City's share of the tax amount, or `null`. Example: `0`.
        #[json("cityAmount", nullable)]
        pub city_amount: Option<Decimal>,
        /// Special district's share of the tax amount, or `null`. Example: `0.38`.
        #[json("specialDistrictAmount", nullable)]
        pub special_district_amount: Option<Decimal>,
        /// Tax rate of the state, or `null`.
        #[json("stateRate", nullable)]
        pub state_rate: Option<Decimal>,
        /// Tax rate of the county, or `null`.
        #[json("countyRate", nullable)]
        pub county_rate: Option<Decimal>,
        /// Tax rate of the city, or `null`.
        #[json("cityRate", nullable)]
        pub city_rate: Option<Decimal>,
        /// Tax rate of the special district, or `null`.
        #[json("specialDistrictRate", nullable)]
        pub special_district_rate: Option<Decimal>,
        /// Jurisdictions of the tax, or `null`.
        #[json("jurisdictions", nullable)]
        pub jurisdictions: Option<TaxItemJurisdictions>,
    }
}

model! {
    /// Request form of [`TaxItem`]: its writable properties.
    #[request_of(TaxItem)]
    #[new(value amount: Decimal, value description: String)]
    pub struct TaxItemRequest {
        /// Amount of money.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Description of the tax, as free text.
        #[json("description", required)]
        #[required_setter(with_description)]
        pub description: String,
    }
}

model! {
    /// Jurisdictions of the tax, or `null`.
    pub struct TaxItemJurisdictions {
        /// Country of the tax, or `null`. Example: `US`.
        #[json("country", nullable)]
        pub country: Option<String>,
        /// State of the tax, or `null`. Example: `CA`.
        #[json("state", nullable)]
        pub state: Option<String>,
        /// County of the tax, or `null`. Example: `LOS ANGELES`.
        #[json("county", nullable)]
        pub county: Option<String>,
        /// City of the tax, or `null`. Example: `LOS ANGELES`.
        #[json("city", nullable)]
        pub city: Option<String>,
    }
}

union! {
    /// Taxes on a purchase; `calculator` selects the form.
    #[tag("calculator")]
    pub enum Taxes {
        /// Taxes with fixed amounts.
        #[json("manual", adds_tag)]
        ManualTax(Box<ManualTax>),
        /// Taxes calculated by TaxJar.
        #[json("rebilly-taxjar", adds_tag)]
        RebillyTaxJarTax(Box<RebillyTaxJarTax>),
        /// Taxes calculated by Avalara.
        #[json("rebilly-avalara", adds_tag)]
        RebillyAvalaraTax(Box<RebillyAvalaraTax>),
    }
}

union! {
    /// Request form of [`Taxes`]: its writable properties.
    #[tag("calculator")]
    pub enum TaxesRequest {
        /// Taxes with fixed amounts.
        #[json("manual", adds_tag)]
        ManualTax(Box<ManualTaxRequest>),
        /// Taxes calculated by TaxJar.
        #[json("rebilly-taxjar", adds_tag)]
        RebillyTaxJarTax(Box<RebillyTaxJarTaxRequest>),
        /// Taxes calculated by Avalara.
        #[json("rebilly-avalara", adds_tag)]
        RebillyAvalaraTax(Box<RebillyAvalaraTaxRequest>),
    }
}

model! {
    /// Timeline table with an attribute, its previous value and its new value.
    #[tag("type")]
    pub struct ThreeColumnsTimelineTable {
        /// Title of the table.
        #[json("title")]
        pub title: Option<String>,
        /// Footer of the table.
        #[json("footer")]
        pub footer: Option<String>,
        /// Rows of the table.
        #[json("data")]
        pub data: Vec<ThreeColumnsTimelineTableData>,
    }
}

model! {
    /// Row of a timeline table: an attribute with its previous and its new value.
    pub struct ThreeColumnsTimelineTableData {
        /// Name of the attribute.
        #[json("attribute")]
        pub attribute: Option<String>,
        /// Previous value of the attribute.
        #[json("previousValue")]
        pub previous_value: Option<Json>,
        /// New value of the attribute.
        #[json("newValue")]
        pub new_value: Option<Json>,
    }
}

open_enum! {
    /// Unit of time. Rebilly lists both the singular and the plural.
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
    /// Action offered by a timeline message; `action` selects the form.
    #[tag("action")]
    pub enum TimelineAction {
        /// Timeline action that cancels a coupon redemption.
        #[json("redemption-cancel", adds_tag)]
        RedemptionCancel(Box<RedemptionCancelTimelineAction>),
        /// Timeline action that resends an email message.
        #[json("resend-email", adds_tag)]
        ResendEmail(Box<ResendEmailTimelineAction>),
        /// Timeline action that restores a version of a ruleset.
        #[json("ruleset-restore", adds_tag)]
        RulesetRestore(Box<RulesetRestoreTimelineAction>),
    }
}

model! {
    /// Further data of a timeline message: actions, tables, author, mentions and links.
    pub struct TimelineExtraData {
        /// Actions that the message offers.
        #[json("actions")]
        pub actions: Vec<TimelineAction>,
        /// Tables of the message.
        #[json("tables")]
        pub tables: Vec<TimelineTable>,
        /// Author of the message.
        #[json("author")]
        pub author: Option<TimelineExtraDataAuthor>,
        /// Users that the message mentions, by key.
        #[json("mentions", sensitive)]
        pub mentions: Map<String>,
        /// Links of the message.
        #[json("links")]
        pub links: Vec<TimelineExtraDataLinks>,
    }
}

model! {
    /// Author of the message.
    pub struct TimelineExtraDataAuthor {
        /// Full name of the author.
        #[json("userFullName", sensitive)]
        pub user_full_name: Option<String>,
        /// Identifier of the author as a user.
        #[json("userId")]
        pub user_id: Option<UserId>,
    }
}

model! {
    /// Link of a timeline message to a resource or an external URL.
    pub struct TimelineExtraDataLinks {
        /// Type of the linked resource.
        #[json("resourceType")]
        pub resource_type: Option<TimelineExtraDataLinksResourceType>,
        /// Identifier of the linked resource. At most 50 characters.
        #[json("resourceId")]
        pub resource_id: Option<String>,
        /// Placeholder that the link replaces in the message. Example: `KYC document`.
        #[json("placeholder")]
        pub placeholder: Option<String>,
        /// URL of an external link. Example: `http://example.com`.
        #[json("externalUrl")]
        pub external_url: Option<String>,
    }
}

open_enum! {
    /// Type of the linked resource.
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
    /// Table of a timeline message.
    #[tag("type")]
    pub enum TimelineTable {
        /// Timeline table with one column.
        #[json("one-column", "one-columns")]
        OneColumn(Box<OneColumnTimelineTable>),
        /// Timeline table with an attribute, its previous value and its new value.
        #[json("three-columns", adds_tag)]
        ThreeColumns(Box<ThreeColumnsTimelineTable>),
        /// Timeline table with an attribute and its value.
        #[json("two-columns", adds_tag)]
        TwoColumns(Box<TwoColumnsTimelineTable>),
        /// Timeline table in the form of a list.
        #[json("list", adds_tag)]
        List(Box<ListTimelineTable>),
    }
}

model! {
    /// Timeline table with an attribute and its value.
    #[tag("type")]
    pub struct TwoColumnsTimelineTable {
        /// Title of the table.
        #[json("title")]
        pub title: Option<String>,
        /// Footer of the table.
        #[json("footer")]
        pub footer: Option<String>,
        /// Rows of the table.
        #[json("data")]
        pub data: Vec<TimelineTableRow>,
    }
}

model! {
    /// Row of a timeline table: an attribute with its value.
    pub struct TimelineTableRow {
        /// Name of the attribute.
        #[json("attribute")]
        pub attribute: Option<String>,
        /// Value of the attribute.
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
    /// Permissions within a scope: an element of an access control list (ACL).
    #[new(value scope: ApiKeyScope, items permissions: String)]
    pub struct AclEntry {
        /// Scope that the permissions apply to.
        #[json("scope", required)]
        #[required_setter(with_scope)]
        pub scope: ApiKeyScope,
        /// Operations that are permitted in the scope.
        #[json("permissions", required)]
        #[items_setter(with_permissions)]
        pub permissions: Vec<String>,
    }
}
