// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of storefront.

use crate::catalog::{
    InvoiceTimeShift, MeteredBilling, OrderItemPlan, PlanPriceFormula, PlanSetup,
    PlanTrialPeriod, ServicePeriodAnchorInstruction, UsageLimits,
};
use crate::customers::{
    ContactObject, ContactObjectRequest, LeadSourceDataRequest, PaymentMethod, TaxNumber,
    TaxNumberRequest,
};
use crate::gateways::GatewayName;
use crate::invoices::{InvoiceDiscount, InvoiceItem, UpcomingInvoiceItem};
use crate::kyc::{
    KycDocumentRejection, KycDocumentStatus, KycDocumentSubtypes, KycFundsMatches,
    KycPurchaseMatches, KycRequestDocument,
};
use crate::model::{model, open_enum, presence_union, union};
use crate::pages::{
    BillingPortalColors, BillingPortalFeatures, CheckoutFormColors, CheckoutFormPlan,
};
use crate::payments::{
    AchPlaidFeature, BankAccountNumberType, BankAccountType, DccOutcome,
    DigitalWalletType, GatewayVerificationResponse, KlarnaFeature, PayPalAccountStatus,
    PayPalBillingAgreementFeature, PaymentCardFeature, PaymentCardStatus,
    PaymentInstruction, PaymentInstrumentStatus, PayoutRequestStatus,
    ReadyToPayoutFeature, TransactionResult, TransactionStatus, TransactionType,
};
use crate::shared::{
    BillingPortalId, CashierId, CheckoutFormId, CouponId, CustomerId, DepositRequestId,
    FileId, InvoiceId, KycDocumentId, KycLivenessSessionId, KycRequestId, Link, Money,
    OrderId, PaymentCardBrand, PaymentInstrumentId, PayoutRequestId, PlanId, ProductId,
    QuoteId, RiskMetadataRequest, SessionId, Shipping, ShippingRateId, SubscriptionId,
    Taxes, TransactionId, WebsiteId,
};
use crate::subscriptions::{
    BillingStatus, InvoiceAmounts, OneTimeSaleStatus, OrderPreviewDiscount,
    OrderPreviewLineItem, OrderPreviewTax, QuoteAcceptanceFulfillment,
    QuoteInvoicePreview, QuoteItem, QuoteRenewalPolicy, QuoteSignature, QuoteStatus,
    QuoteUsageSetting, ShippingOption, StorefrontUsageLimits, SubscriptionCancelCategory,
    SubscriptionCanceledBy, SubscriptionLineItem, SubscriptionLineItemSubtotal,
    SubscriptionStatus,
};
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

model! {
    /// Account of a customer.
    pub struct StorefrontAccount {
        /// Identifier of the account.
        #[json("id")]
        pub id: Option<CustomerId>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Username of the customer.
        #[json("username", sensitive)]
        pub username: Option<String>,
        /// Primary address of the customer.
        #[json("primaryAddress", sensitive)]
        pub primary_address: Option<ContactObject>,
        /// Default payment instrument of the customer, or `null`.
        #[json("defaultPaymentInstrument", nullable)]
        pub default_payment_instrument: Option<StorefrontAccountDefaultPaymentInstrument>,
        /// Identifier of the preferred payment instrument for payouts, or `null`.
        #[json("preferredPayoutInstrumentId", nullable)]
        pub preferred_payout_instrument_id: Option<PaymentInstrumentId>,
        /// `true` when the account is verified.
        #[json("isVerified")]
        pub is_verified: Option<bool>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Tax numbers of the customer, or `null`.
        #[json("taxNumbers", nullable, sensitive)]
        pub tax_numbers: Vec<TaxNumber>,
        /// Email addresses for notifications.
        #[json("notificationEmails", sensitive)]
        pub notification_emails: Vec<String>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<StorefrontAccountEmbedded>,
    }
}

model! {
    /// Request body of [`Account::update`](crate::storefront::Account::update): the writable
    /// properties of a [`StorefrontAccount`].
    #[request_of(StorefrontAccount)]
    pub struct StorefrontAccountRequest {
        /// Primary address of the customer.
        #[json("primaryAddress", sensitive)]
        #[setter(with_primary_address)]
        pub primary_address: Option<ContactObjectRequest>,
        /// Payment token that becomes the default payment instrument; it can be used once.
        #[json("paymentToken", sensitive)]
        #[setter(with_payment_token)]
        pub payment_token: Option<String>,
        /// Identifier of the default payment instrument to set, or `null`.
        #[json("defaultPaymentInstrumentId", nullable, sensitive)]
        #[setter(with_default_payment_instrument_id)]
        pub default_payment_instrument_id: Nullable<PaymentInstrumentId>,
        /// Identifier of the preferred payment instrument for payouts, or `null`.
        #[json("preferredPayoutInstrumentId", nullable)]
        #[setter(with_preferred_payout_instrument_id)]
        pub preferred_payout_instrument_id: Nullable<PaymentInstrumentId>,
        /// Tax numbers of the customer, or `null`.
        #[json("taxNumbers", nullable, sensitive)]
        #[items_setter(with_tax_numbers)]
        pub tax_numbers: Nullable<Vec<TaxNumberRequest>>,
        /// Email addresses for notifications.
        #[json("notificationEmails", sensitive)]
        #[items_setter(with_notification_emails)]
        pub notification_emails: Option<Vec<String>>,
    }
}

model! {
    /// Default payment instrument of the customer, or `null`.
    pub struct StorefrontAccountDefaultPaymentInstrument {
        /// Payment method.
        #[json("method", required)]
        pub method: PaymentMethod,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", required)]
        pub payment_instrument_id: PaymentInstrumentId,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct StorefrontAccountEmbedded {
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Map<Json>,
        /// Lead source, as an embedded resource.
        #[json("leadSource", sensitive)]
        pub lead_source: Map<Json>,
    }
}

model! {
    /// Token of a customer, issued at login.
    pub struct StorefrontCustomerToken {
        /// Identifier of the token.
        #[json("id")]
        pub id: Option<SessionId>,
        /// Token issued by Rebilly, as opaque text.
        #[json("token", sensitive)]
        pub token: Option<String>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the expiration of the token.
        #[json("expiredTime")]
        pub expired_time: Option<Timestamp>,
    }
}

model! {
    /// Account whose password is to be reset.
    #[new(value username: String)]
    pub struct StorefrontForgotPassword {
        /// Username of the customer.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// Current and new password.
    #[new(value current_password: String, value new_password: String)]
    pub struct StorefrontPasswordChange {
        /// Current password of the customer.
        #[json("currentPassword", required, sensitive)]
        #[required_setter(with_current_password)]
        pub current_password: String,
        /// New password of the customer.
        #[json("newPassword", required, sensitive)]
        #[required_setter(with_new_password)]
        pub new_password: String,
    }
}

model! {
    /// Account whose verification is sent again.
    #[new(value username: String)]
    pub struct StorefrontVerificationResend {
        /// Username of the customer.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
    }
}

model! {
    /// New password.
    #[new(value new_password: String)]
    pub struct StorefrontPasswordReset {
        /// New password of the customer. Example: `newP@$$w0rd`.
        #[json("newPassword", required, sensitive)]
        #[required_setter(with_new_password)]
        pub new_password: String,
    }
}

model! {
    /// User name and password.
    #[new(value username: String, value password: String)]
    pub struct StorefrontLogin {
        /// Username of the customer.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
        /// Password of the customer.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
    }
}

model! {
    /// Account of a new customer.
    #[new(value username: String, value password: String)]
    pub struct StorefrontRegistration {
        /// Username of the customer.
        #[json("username", required, sensitive)]
        #[required_setter(with_username)]
        pub username: String,
        /// Password for the account.
        #[json("password", required, sensitive)]
        #[required_setter(with_password)]
        pub password: String,
        /// Primary address of the customer.
        #[json("primaryAddress", sensitive)]
        #[setter(with_primary_address)]
        pub primary_address: Option<ContactObjectRequest>,
        /// Payment token that becomes a payment instrument; it can be used once.
        #[json("paymentToken", sensitive)]
        #[setter(with_payment_token)]
        pub payment_token: Option<String>,
        /// Lead source of the customer.
        #[json("leadSource", sensitive)]
        #[setter(with_lead_source)]
        pub lead_source: Option<LeadSourceDataRequest>,
    }
}

model! {
    /// Billing portal where customers manage orders and payment instruments.
    pub struct StorefrontBillingPortal {
        /// Identifier of the billing portal.
        #[json("id")]
        pub id: Option<BillingPortalId>,
        /// Token issued by Rebilly, as opaque text.
        #[json("token", sensitive)]
        pub token: Option<String>,
        /// Slug of the billing portal. At most 100 characters.
        #[json("slug", required)]
        pub slug: String,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Features of the billing portal that customers can use.
        #[json("features")]
        pub features: Option<BillingPortalFeatures>,
        /// Appearance of the billing portal.
        #[json("customization")]
        pub customization: Option<StorefrontBillingPortalCustomization>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `logoUrl`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Appearance of the billing portal.
    pub struct StorefrontBillingPortalCustomization {
        /// Identifier of the logo file.
        #[json("logoId")]
        pub logo_id: Option<FileId>,
        /// Colors of the billing portal.
        #[json("colors")]
        pub colors: Option<BillingPortalColors>,
        /// Links to legal documents.
        #[json("links")]
        pub links: Option<StorefrontPageLinks>,
    }
}

model! {
    /// Cashier for deposits and payouts of a customer, with balances and available methods.
    pub struct StorefrontCashier {
        /// Identifier of the cashier.
        #[json("id", required)]
        pub id: CashierId,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// URL to redirect the customer to, or `null`. At most 2083 characters.
        #[json("redirectUrl", required, nullable, sensitive)]
        pub redirect_url: Option<String>,
        /// Balance of the customer, in the currency of the cashier. At least 0. Example: `1500`.
        #[json("balance", required)]
        pub balance: Decimal,
        /// Bonus balance of the customer, in the currency of the cashier. At least 0. Example:
        /// `1500`.
        #[json("bonusBalance", required)]
        pub bonus_balance: Decimal,
        /// Total of the pending payouts, in the currency of the cashier. At least 0. Example:
        /// `100`.
        #[json("pendingPayoutTotal", required)]
        pub pending_payout_total: Decimal,
        /// `true` when the customer can withdraw.
        #[json("canWithdraw", required)]
        pub can_withdraw: bool,
        /// Payment methods available for deposits, each with its amounts.
        #[json("depositMethods", required)]
        pub deposit_methods: Vec<CashierDepositMethod>,
        /// Payment methods available for payouts.
        #[json("payoutMethods", required)]
        pub payout_methods: Vec<StorefrontCashierPayoutMethods>,
        /// Amounts offered for a deposit.
        #[json("depositAmounts", required)]
        pub deposit_amounts: Vec<Decimal>,
        /// Rules for a deposit amount that the customer enters.
        #[json("depositCustomAmount", required)]
        pub deposit_custom_amount: StorefrontCashierDepositCustomAmount,
        /// Amount preselected for a deposit, or `null`. At least 0.01.
        #[json("defaultDepositAmount", required, nullable)]
        pub default_deposit_amount: Option<Decimal>,
        /// `true` when deposits purchase coins.
        #[json("coinPurchase", required)]
        pub coin_purchase: bool,
        /// Identifier of the last deposit request.
        #[json("lastDepositRequestId")]
        pub last_deposit_request_id: Option<DepositRequestId>,
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
    /// Payment method available for payouts, with its feature.
    pub struct StorefrontCashierPayoutMethods {
        /// Payment method. Example: `payment-card`.
        #[json("method", required)]
        pub method: String,
        /// Feature of the payout method.
        #[json("feature")]
        pub feature: Option<ReadyToPayoutFeature>,
    }
}

model! {
    /// Rules for a deposit amount that the customer enters.
    pub struct StorefrontCashierDepositCustomAmount {
        /// Minimum amount of the deposit. At least 0.01. Example: `10`.
        #[json("minimum", required)]
        pub minimum: Decimal,
        /// Maximum amount of the deposit. At least 0.01. Example: `1000`.
        #[json("maximum", required)]
        pub maximum: Decimal,
        /// Number that the amount must be a multiple of. At least 0.01. Example: `0.5`.
        #[json("multipleOf", required)]
        pub multiple_of: Decimal,
        /// Texts of the button for a custom amount, by key, or `null`.
        #[json("buttonText", nullable)]
        pub button_text: Map<String>,
    }
}

model! {
    /// Payment card as an available payment method, with amounts to choose from.
    #[tag("method")]
    pub struct CashierDepositPaymentCardMethod {
        /// Feature of the payment method, or `null`.
        #[json("feature", nullable)]
        pub feature: Option<PaymentCardFeature>,
        /// Accepted brands of payment cards.
        #[json("brands")]
        pub brands: Vec<PaymentCardBrand>,
        /// Filters of the payment method.
        #[json("filters")]
        pub filters: Vec<String>,
        /// Amounts to choose from.
        #[json("amounts", required)]
        pub amounts: Vec<Decimal>,
    }
}

model! {
    /// ACH as an available payment method, with amounts to choose from.
    #[tag("method")]
    pub struct CashierDepositAchMethod {
        /// Feature of the payment method, or `null`.
        #[json("feature", nullable)]
        pub feature: Option<AchPlaidFeature>,
        /// Filters of the payment method.
        #[json("filters")]
        pub filters: Vec<String>,
        /// Amounts to choose from.
        #[json("amounts", required)]
        pub amounts: Vec<Decimal>,
    }
}

model! {
    /// Available payment method without features of its own, with amounts to choose from.
    pub struct CashierDepositGenericMethod {
        /// Payment method.
        #[json("method", required)]
        pub method: PaymentMethod,
        /// Filters of the payment method.
        #[json("filters")]
        pub filters: Vec<String>,
        /// Amounts to choose from.
        #[json("amounts", required)]
        pub amounts: Vec<Decimal>,
    }
}

model! {
    /// PayPal as an available payment method, with amounts to choose from.
    #[tag("method")]
    pub struct CashierDepositPayPalMethod {
        /// Feature of the payment method, or `null`.
        #[json("feature", nullable)]
        pub feature: Option<PayPalBillingAgreementFeature>,
        /// Filters of the payment method.
        #[json("filters")]
        pub filters: Vec<String>,
        /// Amounts to choose from.
        #[json("amounts", required)]
        pub amounts: Vec<Decimal>,
    }
}

model! {
    /// Klarna as an available payment method, with amounts to choose from.
    #[tag("method")]
    pub struct CashierDepositKlarnaMethod {
        /// Feature of the payment method, or `null`.
        #[json("feature", nullable)]
        pub feature: Option<KlarnaFeature>,
        /// Filters of the payment method.
        #[json("filters")]
        pub filters: Vec<String>,
        /// Amounts to choose from.
        #[json("amounts", required)]
        pub amounts: Vec<Decimal>,
    }
}

union! {
    /// Payment method for a deposit, with amounts to choose from.
    #[tag("method")]
    pub enum CashierDepositMethod {
        /// Payment card as an available payment method, with amounts to choose from.
        #[json("payment-card", adds_tag)]
        PaymentCard(Box<CashierDepositPaymentCardMethod>),
        /// ACH as an available payment method, with amounts to choose from.
        #[json("ach", adds_tag)]
        Ach(Box<CashierDepositAchMethod>),
        /// PayPal as an available payment method, with amounts to choose from.
        #[json("paypal", adds_tag)]
        PayPal(Box<CashierDepositPayPalMethod>),
        /// Klarna as an available payment method, with amounts to choose from.
        #[json("Klarna", adds_tag)]
        Klarna(Box<CashierDepositKlarnaMethod>),
        #[other]
        /// Available payment method without features of its own, with amounts to choose from.
        Generic(Box<CashierDepositGenericMethod>),
    }
}

model! {
    /// Checkout form with its plans, payment methods and appearance.
    pub struct StorefrontCheckoutForm {
        /// Identifier of the checkout form.
        #[json("id")]
        pub id: Option<CheckoutFormId>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        pub website_id: WebsiteId,
        /// Domain of the checkout form, or `null`. At most 255 characters.
        #[json("customDomain", nullable)]
        pub custom_domain: Option<String>,
        /// Plans that the checkout form offers.
        #[json("plans", required)]
        pub plans: Vec<CheckoutFormPlan>,
        /// Plans that the checkout form offers as add-ons.
        #[json("addonPlans")]
        pub addon_plans: Vec<CheckoutFormPlan>,
        /// Plans that the checkout form offers as order bumps.
        #[json("bumpPlans")]
        pub bump_plans: Vec<CheckoutFormPlan>,
        /// `true` when customers can use accounts. Default: `false`.
        #[json("accountsEnabled")]
        pub accounts_enabled: Option<bool>,
        /// `true` when customers can use coupons. Default: `false`.
        #[json("couponsEnabled")]
        pub coupons_enabled: Option<bool>,
        /// Limit on the number of purchases, or `null`. At least 0.
        #[json("purchaseLimit", nullable)]
        pub purchase_limit: Option<i64>,
        /// Payment methods that the checkout form offers.
        #[json("paymentMethods")]
        pub payment_methods: Vec<PaymentMethod>,
        /// Appearance and tracking of the checkout form.
        #[json("customization")]
        pub customization: Option<StorefrontCheckoutFormCustomization>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Token issued by Rebilly, as opaque text.
        #[json("token", sensitive)]
        pub token: Option<String>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Appearance and tracking of the checkout form.
    pub struct StorefrontCheckoutFormCustomization {
        /// Identifier of the logo file.
        #[json("logoId")]
        pub logo_id: Option<FileId>,
        /// Summary text of the checkout form.
        #[json("summary")]
        pub summary: Option<String>,
        /// Text of the payment button; it can contain the placeholder `{{amount}}`. Default:
        /// `Pay {{amount}}`.
        #[json("buttonText")]
        pub button_text: Option<String>,
        /// Colors of the checkout form.
        #[json("colors")]
        pub colors: Option<CheckoutFormColors>,
        /// Links to legal documents.
        #[json("links")]
        pub links: Option<StorefrontPageLinks>,
        /// Identifiers of tracking services.
        #[json("tracking")]
        pub tracking: Option<StorefrontCheckoutFormCustomizationTracking>,
        /// Names of additional fields that the form requires.
        #[json("requiredAdditionalFields")]
        pub required_additional_fields: Vec<String>,
    }
}

model! {
    /// Identifiers of tracking services.
    pub struct StorefrontCheckoutFormCustomizationTracking {
        /// Tracking identifier of Google Analytics. Example: `UA-XXXXX-YY`.
        #[json("googleAnalytics")]
        pub google_analytics: Option<String>,
        /// Container identifier of Google Tag Manager. Example: `GTM-XXXXX`.
        #[json("googleTagManager")]
        pub google_tag_manager: Option<String>,
        /// Tracking identifier for gtag.js. Example: `UA-XXXXX-YY`.
        #[json("gtagJs")]
        pub gtag_js: Option<String>,
        /// Identifier of the Facebook pixel. Example: `1234567890`.
        #[json("facebookPixel")]
        pub facebook_pixel: Option<String>,
        /// Identifier at Segment. Example: `1234567890`.
        #[json("segmentAnalytics")]
        pub segment_analytics: Option<String>,
        /// Identifier at Heap. Example: `1234567890`.
        #[json("heapIo")]
        pub heap_io: Option<String>,
    }
}

model! {
    /// Links to legal documents.
    pub struct StorefrontPageLinks {
        /// URL of the privacy policy.
        #[json("privacyPolicy")]
        pub privacy_policy: Option<String>,
        /// URL of the refund policy.
        #[json("refundPolicy")]
        pub refund_policy: Option<String>,
        /// URL of the terms of service.
        #[json("termsOfService")]
        pub terms_of_service: Option<String>,
    }
}

open_enum! {
    /// Type of the resources that have the custom field.
    pub enum StorefrontCustomFieldResource {
        #[json("customers")]
        Customers,
        #[json("payment-instruments")]
        PaymentInstruments,
        #[json("subscriptions")]
        Subscriptions,
        #[json("transactions")]
        Transactions,
    }
}

model! {
    /// New deposit.
    #[new(value deposit_request_id: DepositRequestId, value amount: Decimal)]
    pub struct StorefrontDepositCreate {
        /// Identifier of the deposit request.
        #[json("depositRequestId", required)]
        #[required_setter(with_deposit_request_id)]
        pub deposit_request_id: DepositRequestId,
        /// Amount of the deposit. Example: `97.97`.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Identifier of the payment instrument, or `null`.
        #[json("paymentInstrumentId", nullable)]
        #[setter(with_payment_instrument_id)]
        pub payment_instrument_id: Nullable<PaymentInstrumentId>,
        /// Payment token, or `null`; it can be used once.
        #[json("token", nullable, sensitive)]
        #[setter(with_token)]
        pub token: Nullable<String>,
        /// Custom properties of the deposit, by name.
        #[json("properties", sensitive)]
        #[items_setter(with_properties)]
        pub properties: Option<Map<String>>,
        /// Risk metadata of the customer's device and request.
        #[json("riskMetadata", sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Option<RiskMetadataRequest>,
        /// URL to redirect the customer to after an offsite transaction, or `null`.
        #[json("redirectUrl", nullable, sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Nullable<String>,
    }
}

model! {
    /// Invoice of the customer.
    pub struct StorefrontInvoice {
        /// Identifier of the invoice.
        #[json("id")]
        pub id: Option<InvoiceId>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Number of the invoice.
        #[json("invoiceNumber")]
        pub invoice_number: Option<i64>,
        /// Identifier of the order, or `null`.
        #[json("orderId", nullable)]
        pub order_id: Option<OrderId>,
        /// Identifier of the subscription.
        #[json("subscriptionId")]
        pub subscription_id: Option<SubscriptionId>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Amount of the invoice, in the currency of `currency`.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Amount due, in the currency of the invoice.
        #[json("amountDue")]
        pub amount_due: Option<Decimal>,
        /// Amount before discounts, shipping and taxes.
        #[json("subtotalAmount")]
        pub subtotal_amount: Option<Decimal>,
        /// Amount of the discounts.
        #[json("discountAmount")]
        pub discount_amount: Option<Decimal>,
        /// Shipping of the invoice.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// Taxes of the invoice.
        #[json("tax")]
        pub tax: Option<Taxes>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Delivery address.
        #[json("deliveryAddress", sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Number of the purchase order, or `null`. Example: `PO123456`.
        #[json("poNumber", nullable)]
        pub po_number: Option<String>,
        /// Notes, as free text.
        #[json("notes", sensitive)]
        pub notes: Option<String>,
        /// Items of the invoice.
        #[json("items")]
        pub items: Vec<InvoiceItem>,
        /// Discounts of the invoice.
        #[json("discounts")]
        pub discounts: Vec<InvoiceDiscount>,
        /// Timestamp of the scheduled automatic payment.
        #[json("autopayScheduledTime")]
        pub autopay_scheduled_time: Option<Timestamp>,
        /// Number of retries of the automatic payment. At least 0. Default: `0`.
        #[json("autopayRetryNumber")]
        pub autopay_retry_number: Option<i64>,
        /// Status of the invoice.
        #[json("status")]
        pub status: Option<StorefrontInvoiceStatus>,
        /// Collection period while the invoice is delinquent, as a number.
        #[json("delinquentCollectionPeriod")]
        pub delinquent_collection_period: Option<i64>,
        /// Collection period of the invoice, as a number.
        #[json("collectionPeriod")]
        pub collection_period: Option<i64>,
        /// Timestamp of the abandonment.
        #[json("abandonedTime")]
        pub abandoned_time: Option<Timestamp>,
        /// Timestamp of the voiding.
        #[json("voidedTime")]
        pub voided_time: Option<Timestamp>,
        /// Timestamp of the payment.
        #[json("paidTime")]
        pub paid_time: Option<Timestamp>,
        /// Timestamp when the invoice is due.
        #[json("dueTime")]
        pub due_time: Option<Timestamp>,
        /// Timestamp of the issue of the invoice.
        #[json("issuedTime")]
        pub issued_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// URL of the payment form of the invoice.
        #[json("paymentFormUrl", sensitive)]
        pub payment_form_url: Option<String>,
        /// Transactions of the invoice.
        #[json("transactions")]
        pub transactions: Vec<StorefrontTransaction>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

open_enum! {
    /// Status of the invoice.
    pub enum StorefrontInvoiceStatus {
        #[json("draft")]
        Draft,
        #[json("unpaid")]
        Unpaid,
        #[json("paid")]
        Paid,
        #[json("partially-paid")]
        PartiallyPaid,
        #[json("past-due")]
        PastDue,
        #[json("abandoned")]
        Abandoned,
        #[json("voided")]
        Voided,
        #[json("partially-refunded")]
        PartiallyRefunded,
        #[json("refunded")]
        Refunded,
        #[json("disputed")]
        Disputed,
    }
}

model! {
    /// Addresses of an invoice.
    pub struct StorefrontInvoiceUpdate {
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        #[setter(with_delivery_address)]
        pub delivery_address: Nullable<ContactObjectRequest>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
    }
}

model! {
    /// Data found in a proof of address.
    pub struct StorefrontKycAddressMatches {
        /// First name found in the document. Example: `John`.
        #[json("firstName", sensitive)]
        pub first_name: Option<String>,
        /// Last name found in the document. Example: `Doe`.
        #[json("lastName", sensitive)]
        pub last_name: Option<String>,
        /// First address line found in the document. Example: `36 Craven St`.
        #[json("line1", sensitive)]
        pub line1: Option<String>,
        /// City found in the document. Example: `London`.
        #[json("city", sensitive)]
        pub city: Option<String>,
        /// Region found in the document. Example: `London`.
        #[json("region", sensitive)]
        pub region: Option<String>,
        /// Postal code found in the document. Example: `WC2N 5NF`.
        #[json("postalCode", sensitive)]
        pub postal_code: Option<String>,
        /// Number of words in the document. Example: `350`.
        #[json("wordCount")]
        pub word_count: Option<i64>,
        /// Number of unique words in the document. Example: `175`.
        #[json("uniqueWords")]
        pub unique_words: Option<i64>,
        /// Date found in the document, as a timestamp, or `null`. Example:
        /// `2021-01-01T00:00:00+00:00`.
        #[json("date", nullable, sensitive)]
        pub date: Option<Timestamp>,
        /// Phone number found in the document. Example: `(123) 456-7890`.
        #[json("phone", sensitive)]
        pub phone: Option<String>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
    }
}

union! {
    /// KYC document of the customer; `documentType` selects the form.
    #[tag("documentType")]
    pub enum StorefrontKycDocument {
        /// KYC document that proves the identity of the customer.
        #[json("identity-proof", adds_tag)]
        ProofOfIdentity(Box<StorefrontProofOfIdentityKycDocument>),
        /// KYC document that proves the address of the customer.
        #[json("address-proof", adds_tag)]
        ProofOfAddress(Box<StorefrontProofOfAddressKycDocument>),
        /// KYC document that proves the funds of the customer.
        #[json("funds-proof", adds_tag)]
        ProofOfFunds(Box<StorefrontProofOfFundsKycDocument>),
        /// KYC document that proves a purchase of the customer.
        #[json("purchase-proof", adds_tag)]
        ProofOfPurchase(Box<StorefrontProofOfPurchaseKycDocument>),
    }
}

union! {
    /// Request form of [`StorefrontKycDocument`]: its writable properties.
    #[tag("documentType")]
    pub enum StorefrontKycDocumentRequest {
        /// KYC document that proves the identity of the customer.
        #[json("identity-proof", adds_tag)]
        ProofOfIdentity(Box<StorefrontProofOfIdentityKycDocumentRequest>),
        /// KYC document that proves the address of the customer.
        #[json("address-proof", adds_tag)]
        ProofOfAddress(Box<StorefrontProofOfAddressKycDocumentRequest>),
        /// KYC document that proves the funds of the customer.
        #[json("funds-proof", adds_tag)]
        ProofOfFunds(Box<StorefrontProofOfFundsKycDocumentRequest>),
        /// KYC document that proves a purchase of the customer.
        #[json("purchase-proof", adds_tag)]
        ProofOfPurchase(Box<StorefrontProofOfPurchaseKycDocumentRequest>),
    }
}

model! {
    /// Data found in a proof of identity.
    pub struct StorefrontKycIdentityMatches {
        /// `true` when the document contains an image. Example: `true`.
        #[json("containsImage")]
        pub contains_image: Option<bool>,
        /// `true` when the document is an identity document. Example: `true`.
        #[json("isIdentityDocument")]
        pub is_identity_document: Option<bool>,
        /// First name found in the document. Example: `John`.
        #[json("firstName", sensitive)]
        pub first_name: Option<String>,
        /// Last name found in the document. Example: `Doe`.
        #[json("lastName", sensitive)]
        pub last_name: Option<String>,
        /// Date of birth found in the document, as a timestamp, or `null`.
        #[json("dateOfBirth", nullable, sensitive)]
        pub date_of_birth: Option<Timestamp>,
        /// Expiration date of the document, as a timestamp, or `null`.
        #[json("expirationDate", nullable, sensitive)]
        pub expiration_date: Option<Timestamp>,
        /// Issue date of the document, as a timestamp, or `null`.
        #[json("issueDate", nullable, sensitive)]
        pub issue_date: Option<Timestamp>,
        /// `true` when the person has the minimum age, or `null`. Example: `true`.
        #[json("hasMinimalAge", nullable)]
        pub has_minimal_age: Option<bool>,
        /// Nationality found in the document, as a country code, or `null`. At most 3 characters.
        /// Example: `US`.
        #[json("nationality", nullable, sensitive)]
        pub nationality: Option<String>,
        /// Country that issued the document, as a two-letter code, or `null`. Exactly 2 characters.
        /// Example: `CA`.
        #[json("issuanceCountry", nullable, sensitive)]
        pub issuance_country: Option<String>,
        /// Region that issued the document, or `null`. Example: `Ontario`.
        #[json("issuanceRegion", nullable, sensitive)]
        pub issuance_region: Option<String>,
        /// Number of the document, or `null`. Example: `1234567890`.
        #[json("documentNumber", nullable, sensitive)]
        pub document_number: Option<String>,
        /// Sex found in the document: `M` (male), `F` (female) or `X` (unspecified), or `null`.
        /// Example: `M`.
        #[json("sex", nullable, sensitive)]
        pub sex: Option<String>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
        /// `true` when the face proof matches the document, or `null`. Example: `false`.
        #[json("hasMatchingFaceProof", nullable)]
        pub has_matching_face_proof: Option<bool>,
        /// `true` when the face liveness check is completed. Example: `false`.
        #[json("hasCompletedFaceLiveness")]
        pub has_completed_face_liveness: Option<bool>,
        /// Expiration date of the document, as a timestamp, or `null`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("expiryDate", nullable, sensitive, deprecated)]
        pub expiry_date: Option<Timestamp>,
    }
}

model! {
    /// KYC document that proves the address of the customer.
    #[tag("documentType")]
    pub struct StorefrontProofOfAddressKycDocument {
        /// Identifier of the proof of address KYC document.
        #[json("id")]
        pub id: Option<KycDocumentId>,
        /// Identifiers of the files of the document.
        #[json("fileIds")]
        pub file_ids: Vec<FileId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
        /// Status of the document.
        #[json("status", required)]
        pub status: KycDocumentStatus,
        /// Reason for the rejection of the document.
        #[json("rejectionReason", nullable)]
        pub rejection_reason: Option<KycDocumentRejection>,
        /// Identifier of the KYC request, or `null`.
        #[json("requestId", nullable)]
        pub request_id: Option<KycRequestId>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the processing of the document.
        #[json("processedTime")]
        pub processed_time: Option<Timestamp>,
        /// Data found in the proof of address, or `null`.
        #[json("documentMatches", nullable, sensitive)]
        pub document_matches: Option<StorefrontProofOfAddressMatches>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`StorefrontProofOfAddressKycDocument`]: its writable properties.
    #[tag("documentType")]
    #[request_of(StorefrontProofOfAddressKycDocument)]
    pub struct StorefrontProofOfAddressKycDocumentRequest {
        /// Identifiers of the files of the document.
        #[json("fileIds")]
        #[items_setter(with_file_ids)]
        pub file_ids: Option<Vec<FileId>>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        #[setter(with_document_subtype)]
        pub document_subtype: Nullable<KycDocumentSubtypes>,
    }
}

model! {
    /// Data found in the proof of address, or `null`.
    pub struct StorefrontProofOfAddressMatches {
        /// Version of the format of the data.
        #[json("version", sensitive)]
        pub version: Option<String>,
        /// Data found in the document.
        #[json("data", sensitive)]
        pub data: Option<StorefrontKycAddressMatches>,
    }
}

model! {
    /// KYC document that proves the funds of the customer.
    #[tag("documentType")]
    pub struct StorefrontProofOfFundsKycDocument {
        /// Identifier of the proof of funds KYC document.
        #[json("id")]
        pub id: Option<KycDocumentId>,
        /// Identifiers of the files of the document.
        #[json("fileIds")]
        pub file_ids: Vec<FileId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
        /// Status of the document.
        #[json("status", required)]
        pub status: KycDocumentStatus,
        /// Reason for the rejection of the document.
        #[json("rejectionReason", nullable)]
        pub rejection_reason: Option<KycDocumentRejection>,
        /// Identifier of the KYC request, or `null`.
        #[json("requestId", nullable)]
        pub request_id: Option<KycRequestId>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the processing of the document.
        #[json("processedTime")]
        pub processed_time: Option<Timestamp>,
        /// Data found in the proof of funds, or `null`.
        #[json("documentMatches", nullable, sensitive)]
        pub document_matches: Option<StorefrontProofOfFundsMatches>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`StorefrontProofOfFundsKycDocument`]: its writable properties.
    #[tag("documentType")]
    #[request_of(StorefrontProofOfFundsKycDocument)]
    pub struct StorefrontProofOfFundsKycDocumentRequest {
        /// Identifiers of the files of the document.
        #[json("fileIds")]
        #[items_setter(with_file_ids)]
        pub file_ids: Option<Vec<FileId>>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        #[setter(with_document_subtype)]
        pub document_subtype: Nullable<KycDocumentSubtypes>,
    }
}

model! {
    /// Data found in the proof of funds, or `null`.
    pub struct StorefrontProofOfFundsMatches {
        /// Version of the format of the data.
        #[json("version", sensitive)]
        pub version: Option<String>,
        /// Data found in the document.
        #[json("data", sensitive)]
        pub data: Option<KycFundsMatches>,
    }
}

model! {
    /// KYC document that proves the identity of the customer.
    #[tag("documentType")]
    pub struct StorefrontProofOfIdentityKycDocument {
        /// Identifier of the proof of identity KYC document.
        #[json("id")]
        pub id: Option<KycDocumentId>,
        /// Identifiers of the files of the document.
        #[json("fileIds")]
        pub file_ids: Vec<FileId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
        /// Status of the document.
        #[json("status", required)]
        pub status: KycDocumentStatus,
        /// Reason for the rejection of the document.
        #[json("rejectionReason", nullable)]
        pub rejection_reason: Option<KycDocumentRejection>,
        /// Identifier of the KYC request, or `null`.
        #[json("requestId", nullable)]
        pub request_id: Option<KycRequestId>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the processing of the document.
        #[json("processedTime")]
        pub processed_time: Option<Timestamp>,
        /// Data found in the proof of identity, or `null`.
        #[json("documentMatches", nullable, sensitive)]
        pub document_matches: Option<StorefrontProofOfIdentityMatches>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`StorefrontProofOfIdentityKycDocument`]: its writable properties.
    #[tag("documentType")]
    #[request_of(StorefrontProofOfIdentityKycDocument)]
    pub struct StorefrontProofOfIdentityKycDocumentRequest {
        /// Identifiers of the files of the document.
        #[json("fileIds")]
        #[items_setter(with_file_ids)]
        pub file_ids: Option<Vec<FileId>>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        #[setter(with_document_subtype)]
        pub document_subtype: Nullable<KycDocumentSubtypes>,
    }
}

model! {
    /// Data found in the proof of identity, or `null`.
    pub struct StorefrontProofOfIdentityMatches {
        /// Version of the format of the data.
        #[json("version", sensitive)]
        pub version: Option<String>,
        /// Data found in the document.
        #[json("data", sensitive)]
        pub data: Option<StorefrontKycIdentityMatches>,
    }
}

model! {
    /// KYC document that proves a purchase of the customer.
    #[tag("documentType")]
    pub struct StorefrontProofOfPurchaseKycDocument {
        /// Identifier of the proof of purchase KYC document.
        #[json("id")]
        pub id: Option<KycDocumentId>,
        /// Identifiers of the files of the document.
        #[json("fileIds")]
        pub file_ids: Vec<FileId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
        /// Status of the document.
        #[json("status", required)]
        pub status: KycDocumentStatus,
        /// Reason for the rejection of the document.
        #[json("rejectionReason", nullable)]
        pub rejection_reason: Option<KycDocumentRejection>,
        /// Identifier of the KYC request, or `null`.
        #[json("requestId", nullable)]
        pub request_id: Option<KycRequestId>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the processing of the document.
        #[json("processedTime")]
        pub processed_time: Option<Timestamp>,
        /// Data found in the proof of purchase, or `null`.
        #[json("documentMatches", nullable, sensitive)]
        pub document_matches: Option<StorefrontProofOfPurchaseMatches>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Request form of [`StorefrontProofOfPurchaseKycDocument`]: its writable properties.
    #[tag("documentType")]
    #[request_of(StorefrontProofOfPurchaseKycDocument)]
    pub struct StorefrontProofOfPurchaseKycDocumentRequest {
        /// Identifiers of the files of the document.
        #[json("fileIds")]
        #[items_setter(with_file_ids)]
        pub file_ids: Option<Vec<FileId>>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        #[setter(with_document_subtype)]
        pub document_subtype: Nullable<KycDocumentSubtypes>,
    }
}

model! {
    /// Data found in the proof of purchase, or `null`.
    pub struct StorefrontProofOfPurchaseMatches {
        /// Version of the format of the data.
        #[json("version", sensitive)]
        pub version: Option<String>,
        /// Data found in the document.
        #[json("data", sensitive)]
        pub data: Option<KycPurchaseMatches>,
    }
}

model! {
    /// Session that checks the liveness of a face for a KYC request.
    pub struct StorefrontKycLivenessSession {
        /// Identifier of the KYC liveness session.
        #[json("id")]
        pub id: Option<KycLivenessSessionId>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Identifier of the KYC request.
        #[json("kycRequestId")]
        pub kyc_request_id: Option<KycRequestId>,
        /// Identifier of the session at the liveness service. Example:
        /// `4f6cf35x-2c4y-483z-a0a9-158621f77a21`.
        #[json("sessionId", sensitive)]
        pub session_id: Option<String>,
        /// Status of the liveness session.
        #[json("status")]
        pub status: Option<StorefrontKycLivenessSessionStatus>,
        /// URL of the reference image of the face, or `null`. Example:
        /// `https://app.rebilly.com/static/gateways/Stripe.png`.
        #[json("referenceImage", nullable, sensitive)]
        pub reference_image: Option<String>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `kycRequest`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

open_enum! {
    /// Status of the liveness session.
    pub enum StorefrontKycLivenessSessionStatus {
        #[json("pending")]
        Pending,
        #[json("succeeded")]
        Succeeded,
        #[json("failed")]
        Failed,
        #[json("abandoned")]
        Abandoned,
    }
}

model! {
    /// KYC request of a new liveness session.
    #[new(value kyc_request_id: KycRequestId)]
    pub struct StorefrontKycLivenessSessionCreate {
        /// Identifier of the KYC request.
        #[json("kycRequestId", required)]
        #[required_setter(with_kyc_request_id)]
        pub kyc_request_id: KycRequestId,
    }
}

model! {
    /// Request for KYC documents of the customer, with its status.
    pub struct StorefrontKycRequest {
        /// Identifier of the KYC request.
        #[json("id")]
        pub id: Option<KycRequestId>,
        /// Documents that the request asks for.
        #[json("documents")]
        pub documents: Vec<KycRequestDocument>,
        /// Status of the KYC request; `gathering` waits for documents, `partial` lacks some of
        /// them.
        #[json("status")]
        pub status: Option<StorefrontKycRequestStatus>,
        /// URL to redirect the customer to.
        #[json("redirectUrl", sensitive)]
        pub redirect_url: Option<String>,
        /// Timestamp of the expiration of the KYC request.
        #[json("expirationTime")]
        pub expiration_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<StorefrontKycRequestEmbedded>,
    }
}

open_enum! {
    /// Status of the KYC request; `gathering` waits for documents, `partial` lacks some of them.
    pub enum StorefrontKycRequestStatus {
        #[json("gathering")]
        Gathering,
        #[json("attempted")]
        Attempted,
        #[json("partial")]
        Partial,
        #[json("pending-review")]
        PendingReview,
        #[json("fulfilled")]
        Fulfilled,
        #[json("failed")]
        Failed,
        #[json("abandoned")]
        Abandoned,
        #[json("expired")]
        Expired,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct StorefrontKycRequestEmbedded {
        /// KYC documents, as embedded resources.
        #[json("documents", sensitive)]
        pub documents: Vec<Json>,
    }
}

model! {
    /// Order that is billed once.
    #[tag("orderType")]
    pub struct StorefrontOneTimeSale {
        /// Identifier of the one-time sale.
        #[json("id")]
        pub id: Option<SubscriptionId>,
        /// Billing status, which follows from the invoices.
        #[json("billingStatus")]
        pub billing_status: Option<BillingStatus>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Identifier of the first invoice.
        #[json("initialInvoiceId")]
        pub initial_invoice_id: Option<InvoiceId>,
        /// Identifier of the most recent invoice.
        #[json("recentInvoiceId")]
        pub recent_invoice_id: Option<InvoiceId>,
        /// Items of the order.
        #[json("items")]
        pub items: Vec<StorefrontOrderItem>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Timestamp of the activation.
        #[json("activationTime")]
        pub activation_time: Option<Timestamp>,
        /// Timestamp of the voiding.
        #[json("voidTime")]
        pub void_time: Option<Timestamp>,
        /// Timestamp of the abandonment, or `null`.
        #[json("abandonTime", nullable)]
        pub abandon_time: Option<Timestamp>,
        /// Number of the purchase order, or `null`. Example: `PO123456`.
        #[json("poNumber", nullable)]
        pub po_number: Option<String>,
        /// Shipping of the order.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// Notes, as free text.
        #[json("notes", sensitive)]
        pub notes: Option<String>,
        /// Status of the sale.
        #[json("status")]
        pub status: Option<OneTimeSaleStatus>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
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

union! {
    /// Order of the customer; `orderType` selects the form.
    #[tag("orderType")]
    pub enum StorefrontOrder {
        /// Order with recurring billing.
        #[json("subscription-order", adds_tag)]
        Subscription(Box<StorefrontSubscription>),
        /// Order that is billed once.
        #[json("one-time-order", adds_tag)]
        OneTimeSale(Box<StorefrontOneTimeSale>),
    }
}

model! {
    /// Order with recurring billing.
    #[tag("orderType")]
    pub struct StorefrontSubscription {
        /// Identifier of the subscription.
        #[json("id")]
        pub id: Option<SubscriptionId>,
        /// Billing status, which follows from the invoices.
        #[json("billingStatus")]
        pub billing_status: Option<BillingStatus>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Identifier of the order, or `null`.
        #[json("orderId", nullable)]
        pub order_id: Option<OrderId>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Identifier of the first invoice.
        #[json("initialInvoiceId")]
        pub initial_invoice_id: Option<InvoiceId>,
        /// Identifier of the most recent invoice.
        #[json("recentInvoiceId")]
        pub recent_invoice_id: Option<InvoiceId>,
        /// Items of the order.
        #[json("items")]
        pub items: Vec<StorefrontOrderItem>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Timestamp of the activation.
        #[json("activationTime")]
        pub activation_time: Option<Timestamp>,
        /// Timestamp of the voiding.
        #[json("voidTime")]
        pub void_time: Option<Timestamp>,
        /// Timestamp of the abandonment, or `null`.
        #[json("abandonTime", nullable)]
        pub abandon_time: Option<Timestamp>,
        /// Number of the purchase order, or `null`. Example: `PO123456`.
        #[json("poNumber", nullable)]
        pub po_number: Option<String>,
        /// Shipping of the order.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// Notes, as free text.
        #[json("notes", sensitive)]
        pub notes: Option<String>,
        /// Status of the subscription.
        #[json("status")]
        pub status: Option<SubscriptionStatus>,
        /// `true` when the subscription is in its trial.
        #[json("inTrial")]
        pub in_trial: Option<bool>,
        /// Trial of the subscription.
        #[json("trial")]
        pub trial: Option<StorefrontSubscriptionTrial>,
        /// `true` when the subscription consists of a trial only. Default: `false`.
        #[json("isTrialOnly")]
        pub is_trial_only: Option<bool>,
        /// Shifts of the issue time and the due time of invoices.
        #[json("invoiceTimeShift", nullable)]
        pub invoice_time_shift: Option<InvoiceTimeShift>,
        /// Recurring interval with the anchor of its periods, or `null`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("recurringInterval", nullable, deprecated)]
        pub recurring_interval: Option<StorefrontSubscriptionRecurringInterval>,
        /// `true` when invoices of the subscription are paid automatically. Default: `true`.
        #[json("autopay")]
        pub autopay: Option<bool>,
        /// Timestamp of the start of the subscription, or `null`.
        #[json("startTime", nullable)]
        pub start_time: Option<Timestamp>,
        /// Timestamp of the churn, when the service ends.
        #[json("churnTime")]
        pub churn_time: Option<Timestamp>,
        /// Timestamp of the next renewal, or `null`.
        #[json("renewalTime", nullable)]
        pub renewal_time: Option<Timestamp>,
        /// Number of the current rebill.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("rebillNumber", deprecated)]
        pub rebill_number: Option<i64>,
        /// Additional line items of the subscription.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("lineItems", deprecated)]
        pub line_items: Vec<SubscriptionLineItem>,
        /// Subtotal of the line items.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("lineItemSubtotal", deprecated)]
        pub line_item_subtotal: Option<SubscriptionLineItemSubtotal>,
        /// Identifier of the payment instrument, or `null`.
        #[json("paymentInstrumentId", nullable)]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Timestamp of the cancellation.
        #[json("canceledTime")]
        pub canceled_time: Option<Timestamp>,
        /// Party that canceled.
        #[json("canceledBy")]
        pub canceled_by: Option<SubscriptionCanceledBy>,
        /// Reason for the cancellation.
        #[json("cancelCategory")]
        pub cancel_category: Option<SubscriptionCancelCategory>,
        /// Description of the cancellation, as free text. At most 255 characters.
        #[json("cancelDescription", sensitive)]
        pub cancel_description: Option<String>,
        /// Identifier of the billing portal.
        #[json("billingPortalId")]
        pub billing_portal_id: Option<BillingPortalId>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
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
        pub embedded: Option<StorefrontSubscriptionEmbedded>,
    }
}

model! {
    /// Trial of the subscription.
    pub struct StorefrontSubscriptionTrial {
        /// `true` when the subscription has a trial.
        #[json("enabled")]
        pub enabled: Option<bool>,
        /// Timestamp of the end of the trial, or `null`.
        #[json("endTime", nullable)]
        pub end_time: Option<Timestamp>,
    }
}

model! {
    /// Recurring interval with the anchor of its periods, or `null`.
    pub struct StorefrontSubscriptionRecurringInterval {
        /// Instruction that aligns periods to a calendar date.
        #[json("periodAnchorInstruction", nullable)]
        pub period_anchor_instruction: Option<ServicePeriodAnchorInstruction>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct StorefrontSubscriptionEmbedded {
        /// Quote for the change of items, as an embedded resource.
        #[json("changeItemsQuote")]
        pub change_items_quote: Map<Json>,
        /// Invoice for the change of items, as an embedded resource.
        #[json("changeItemsInvoice")]
        pub change_items_invoice: Map<Json>,
    }
}

model! {
    /// Item of an order: a plan with its quantity and usage.
    pub struct StorefrontOrderItem {
        /// Identifier of the subscription or one-time sale item.
        #[json("id")]
        pub id: Option<SubscriptionId>,
        /// Identifier of the plan.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("planId", deprecated)]
        pub plan_id: Option<PlanId>,
        /// Quantity of the item. From 0 to 1000000000.
        #[json("quantity")]
        pub quantity: Option<i64>,
        /// Quantity that is filled already. Example: `5.125`.
        #[json("quantityFilled")]
        pub quantity_filled: Option<Decimal>,
        /// Plan of the item: the original one or a flexible one.
        #[json("plan", required)]
        pub plan: OrderItemPlan,
        /// Limits on the usage of the item, or `null`.
        #[json("usageLimits", nullable)]
        pub usage_limits: Option<UsageLimits>,
        /// State of the usage limits, or `null`.
        #[json("usageStatus", nullable)]
        pub usage_status: Option<StorefrontOrderItemUsageStatus>,
        /// Recurring interval with the anchor of its periods, or `null`.
        #[json("recurringInterval", nullable)]
        pub recurring_interval: Option<StorefrontOrderItemRecurringInterval>,
        /// Timestamp of the next renewal, or `null`.
        #[json("renewalTime", nullable)]
        pub renewal_time: Option<Timestamp>,
        /// Number of the recurring payment.
        #[json("rebillNumber")]
        pub rebill_number: Option<i64>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// `true` when the item was modified.
        #[json("isModified")]
        pub is_modified: Option<bool>,
        /// `true` when the item is grandfathered, that is, keeps earlier terms.
        #[json("isGrandfathered")]
        pub is_grandfathered: Option<bool>,
        /// `true` when the item does not count as monthly recurring revenue.
        #[json("excludeFromMrr")]
        pub exclude_from_mrr: Option<bool>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<StorefrontOrderItemEmbedded>,
    }
}

model! {
    /// State of the usage limits, or `null`.
    pub struct StorefrontOrderItemUsageStatus {
        /// `true` when the soft limit is reached. Example: `false`.
        #[json("isSoftLimitReached")]
        pub is_soft_limit_reached: Option<bool>,
        /// `true` when the hard limit is reached. Example: `false`.
        #[json("isHardLimitReached")]
        pub is_hard_limit_reached: Option<bool>,
        /// `true` when the trial limit is reached. Example: `false`.
        #[json("isTrialLimitReached")]
        pub is_trial_limit_reached: Option<bool>,
    }
}

model! {
    /// Recurring interval with the anchor of its periods, or `null`.
    pub struct StorefrontOrderItemRecurringInterval {
        /// Instruction that aligns periods to a calendar date.
        #[json("periodAnchorInstruction", nullable)]
        pub period_anchor_instruction: Option<ServicePeriodAnchorInstruction>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct StorefrontOrderItemEmbedded {
        /// Product, as an embedded resource.
        #[json("product")]
        pub product: Map<Json>,
    }
}

model! {
    /// Preview of the next invoice of an order.
    pub struct StorefrontUpcomingInvoice {
        /// Identifier of the upcoming invoice.
        #[json("id")]
        pub id: Option<InvoiceId>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Identifier of the order, or `null`.
        #[json("orderId", nullable)]
        pub order_id: Option<OrderId>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Items of the upcoming invoice.
        #[json("items")]
        pub items: Vec<UpcomingInvoiceItem>,
        /// Amount of the next invoice, in the currency of `currency`.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Amount due, in the currency of the invoice.
        #[json("amountDue")]
        pub amount_due: Option<Decimal>,
        /// Amount before discounts, shipping and taxes.
        #[json("subtotalAmount")]
        pub subtotal_amount: Option<Decimal>,
        /// Amount of the discounts.
        #[json("discountAmount")]
        pub discount_amount: Option<Decimal>,
        /// Shipping of the next invoice.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// Taxes of the next invoice.
        #[json("tax")]
        pub tax: Option<Taxes>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Delivery address.
        #[json("deliveryAddress", sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Number of the purchase order, or `null`. Example: `PO123456`.
        #[json("poNumber", nullable)]
        pub po_number: Option<String>,
        /// Notes, as free text.
        #[json("notes", sensitive)]
        pub notes: Option<String>,
        /// Discounts of the invoice.
        #[json("discounts")]
        pub discounts: Vec<InvoiceDiscount>,
        /// Timestamp when the invoice is due.
        #[json("dueTime")]
        pub due_time: Option<Timestamp>,
        /// Timestamp of the issue of the invoice.
        #[json("issuedTime")]
        pub issued_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Changes of an order.
    pub struct StorefrontOrderUpdate {
        /// `true` when invoices of the order are paid automatically.
        #[json("autopay")]
        #[plain_setter(with_autopay: bool)]
        pub autopay: Option<bool>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        #[setter(with_delivery_address)]
        pub delivery_address: Nullable<ContactObjectRequest>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Usage limits to set, by item of the order.
        #[json("usageLimits")]
        #[items_setter(with_usage_limits)]
        pub usage_limits: Option<Vec<StorefrontOrderUpdateUsageLimits>>,
    }
}

model! {
    /// Usage limits to set for an item of an order.
    #[new(value item_id: SubscriptionId, value limits: Nullable<StorefrontUsageLimits>)]
    pub struct StorefrontOrderUpdateUsageLimits {
        /// Identifier of the order item.
        #[json("itemId", required)]
        #[required_setter(with_item_id)]
        pub item_id: SubscriptionId,
        /// Limits on the usage of the item, or `null`.
        #[json("limits", required, nullable)]
        #[setter(with_limits)]
        pub limits: Nullable<StorefrontUsageLimits>,
    }
}

model! {
    /// Reason to cancel an order.
    #[new(value reason: StorefrontOrderCancellationReason)]
    pub struct StorefrontOrderCancellation {
        /// Reason for the cancellation.
        #[json("reason", required)]
        #[required_setter(with_reason)]
        pub reason: StorefrontOrderCancellationReason,
        /// Description of the cancellation, as free text. At most 255 characters.
        #[json("description", sensitive)]
        #[setter(with_description)]
        pub description: Option<String>,
    }
}

open_enum! {
    /// Reason for the cancellation.
    pub enum StorefrontOrderCancellationReason {
        #[json("did-not-use")]
        DidNotUse,
        #[json("did-not-want")]
        DidNotWant,
        #[json("missing-features")]
        MissingFeatures,
        #[json("bugs-or-problems")]
        BugsOrProblems,
        #[json("do-not-remember")]
        DoNotRemember,
        #[json("too-expensive")]
        TooExpensive,
        #[json("other")]
        Other,
    }
}

model! {
    /// Period of a pause.
    pub struct StorefrontOrderPause {
        /// Description of the pause, or `null`. At most 255 characters.
        #[json("description", nullable, sensitive)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// Timestamp of the start of the pause, or `null`.
        #[json("effectiveTime", nullable)]
        #[setter(with_effective_time)]
        pub effective_time: Nullable<Timestamp>,
        /// Timestamp of the end of the pause, or `null`.
        #[json("endTime", nullable)]
        #[setter(with_end_time)]
        pub end_time: Nullable<Timestamp>,
    }
}

model! {
    /// Payment instrument of an alternative payment method.
    pub struct StorefrontAlternativeInstrument {
        /// Identifier of the alternative instrument.
        #[json("id")]
        pub id: Option<PaymentInstrumentId>,
        /// Alternative payment method.
        #[json("method")]
        pub method: Option<PaymentMethod>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Status of the payment instrument.
        #[json("status")]
        pub status: Option<PaymentInstrumentStatus>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        pub use_as_backup: Option<bool>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the last payment with the payment instrument, or `null`.
        #[json("lastPaymentTime", nullable)]
        pub last_payment_time: Option<Timestamp>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// References of the payment instrument, by name.
        #[json("referenceData", sensitive)]
        pub reference_data: Option<StorefrontAlternativeInstrumentReferenceData>,
        /// Token of the payment instrument, or `null`.
        #[json("token", nullable, sensitive)]
        pub token: Option<String>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// References of the payment instrument, by name.
    pub struct StorefrontAlternativeInstrumentReferenceData {
        /// Name of the digital wallet, or `null`.
        #[json("walletName", nullable, sensitive)]
        pub wallet_name: Option<String>,
    }
}

model! {
    /// Bank account as a payment instrument.
    #[tag("method")]
    pub struct StorefrontBankAccount {
        /// Identifier of the bank account.
        #[json("id")]
        pub id: Option<PaymentInstrumentId>,
        /// Name of the bank.
        #[json("bankName", sensitive)]
        pub bank_name: Option<String>,
        /// Routing number of the bank.
        #[json("routingNumber", sensitive)]
        pub routing_number: Option<String>,
        /// Type of the account number: a basic (BBAN) or an international (IBAN) bank account
        /// number. Default: `BBAN`.
        #[json("accountNumberType")]
        pub account_number_type: Option<BankAccountNumberType>,
        /// Type of the bank account.
        #[json("accountType")]
        pub account_type: Option<BankAccountType>,
        /// Bank identifier code (BIC).
        #[json("bic", sensitive)]
        pub bic: Option<String>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Fingerprint of the account number: equal numbers have equal fingerprints.
        #[json("fingerprint", sensitive)]
        pub fingerprint: Option<String>,
        /// Last four digits of the account number.
        #[json("last4", sensitive)]
        pub last4: Option<String>,
        /// Status of the payment instrument.
        #[json("status")]
        pub status: Option<PaymentInstrumentStatus>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        pub use_as_backup: Option<bool>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the last payment with the payment instrument, or `null`.
        #[json("lastPaymentTime", nullable)]
        pub last_payment_time: Option<Timestamp>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Token of the payment instrument, or `null`.
        #[json("token", nullable, sensitive)]
        pub token: Option<String>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Khelocard as a payment instrument.
    #[tag("method")]
    pub struct StorefrontKhelocard {
        /// Identifier of the Khelocard.
        #[json("id")]
        pub id: Option<PaymentInstrumentId>,
        /// Fingerprint of the card number.
        #[json("fingerprint", sensitive)]
        pub fingerprint: Option<String>,
        /// Number of the Khelocard card.
        #[json("number", sensitive)]
        pub number: Option<String>,
        /// Last four digits of the card number.
        #[json("last4", sensitive)]
        pub last4: Option<String>,
        /// Year of the expiration of the card.
        #[json("expYear", sensitive)]
        pub exp_year: Option<i64>,
        /// Month of the expiration of the card.
        #[json("expMonth", sensitive)]
        pub exp_month: Option<i64>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Status of the payment instrument.
        #[json("status")]
        pub status: Option<PaymentInstrumentStatus>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        pub use_as_backup: Option<bool>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the last payment with the payment instrument, or `null`.
        #[json("lastPaymentTime", nullable)]
        pub last_payment_time: Option<Timestamp>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Token of the payment instrument, or `null`.
        #[json("token", nullable, sensitive)]
        pub token: Option<String>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// PayPal account as a payment instrument.
    #[tag("method")]
    pub struct StorefrontPayPalAccount {
        /// Identifier of the PayPal account.
        #[json("id")]
        pub id: Option<PaymentInstrumentId>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Username of the PayPal account.
        #[json("username", sensitive)]
        pub username: Option<String>,
        /// Status of the payment instrument.
        #[json("status")]
        pub status: Option<PayPalAccountStatus>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        pub use_as_backup: Option<bool>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the last payment with the payment instrument, or `null`.
        #[json("lastPaymentTime", nullable)]
        pub last_payment_time: Option<Timestamp>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Token of the payment instrument, or `null`.
        #[json("token", nullable, sensitive)]
        pub token: Option<String>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Payment card as a payment instrument.
    #[tag("method")]
    pub struct StorefrontPaymentCard {
        /// Identifier of the payment card.
        #[json("id")]
        pub id: Option<PaymentInstrumentId>,
        /// Status of the payment card; `verification-needed` is a card that must be verified first.
        #[json("status")]
        pub status: Option<PaymentCardStatus>,
        /// Fingerprint of the card number: equal numbers have equal fingerprints.
        #[json("fingerprint", sensitive)]
        pub fingerprint: Option<String>,
        /// Bank identification number: the first digits of the card number.
        #[json("bin", sensitive)]
        pub bin: Option<String>,
        /// Last four digits of the card number.
        #[json("last4", sensitive)]
        pub last4: Option<String>,
        /// Year of the expiration of the card.
        #[json("expYear", sensitive)]
        pub exp_year: Option<i64>,
        /// Month of the expiration of the card.
        #[json("expMonth", sensitive)]
        pub exp_month: Option<i64>,
        /// Digital wallet that the payment card comes from, or `null`.
        #[json("digitalWallet", nullable)]
        pub digital_wallet: Option<DigitalWalletType>,
        /// Brand of the payment card.
        #[json("brand")]
        pub brand: Option<PaymentCardBrand>,
        /// Country of the bank that issued the payment card.
        #[json("bankCountry", sensitive)]
        pub bank_country: Option<String>,
        /// Name of the bank that issued the payment card.
        #[json("bankName", sensitive)]
        pub bank_name: Option<String>,
        /// `true` when the payment card can receive payouts.
        #[json("isPayoutable")]
        pub is_payoutable: Option<bool>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// `true` if the payment instrument serves as a backup for other payment instruments.
        #[json("useAsBackup")]
        pub use_as_backup: Option<bool>,
        /// URL of the billing portal for the customer.
        #[json("billingPortalUrl", sensitive)]
        pub billing_portal_url: Option<String>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the last payment with the payment instrument, or `null`.
        #[json("lastPaymentTime", nullable)]
        pub last_payment_time: Option<Timestamp>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Token of the payment instrument, or `null`.
        #[json("token", nullable, sensitive)]
        pub token: Option<String>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

union! {
    /// Payment instrument of the customer; `method` selects the form.
    #[tag("method")]
    pub enum StorefrontPaymentInstrument {
        /// Payment card as a payment instrument.
        #[json("payment-card", adds_tag)]
        PaymentCard(Box<StorefrontPaymentCard>),
        /// Bank account as a payment instrument.
        #[json("ach", adds_tag)]
        BankAccount(Box<StorefrontBankAccount>),
        /// PayPal account as a payment instrument.
        #[json("paypal", adds_tag)]
        PayPalAccount(Box<StorefrontPayPalAccount>),
        /// Khelocard as a payment instrument.
        #[json("Khelocard", adds_tag)]
        Khelocard(Box<StorefrontKhelocard>),
        #[other]
        /// Payment instrument of an alternative payment method.
        AlternativeInstrument(Box<StorefrontAlternativeInstrument>),
    }
}

model! {
    /// Payment token of a new payment instrument.
    #[new(value token: String)]
    pub struct StorefrontPaymentInstrumentCreate {
        /// Payment token; it can be used once.
        #[json("token", required, sensitive)]
        #[required_setter(with_token)]
        pub token: String,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
    }
}

model! {
    /// Changes of a payment instrument.
    pub struct StorefrontPaymentInstrumentUpdate {
        /// Payment token; it can be used once.
        #[json("token", sensitive)]
        #[setter(with_token)]
        pub token: Option<String>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Option<ContactObjectRequest>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
    }
}

model! {
    /// Amount and redirect URL to set up a payment instrument.
    #[new(value website_id: WebsiteId, value currency: String)]
    pub struct StorefrontPaymentInstrumentSetup {
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Amount in `currency`. Default: `0`. Example: `97.97`.
        #[json("amount")]
        #[setter(with_amount)]
        pub amount: Option<Decimal>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// URL to redirect the customer to, or `null`. At most 2083 characters.
        #[json("redirectUrl", nullable, sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Nullable<String>,
        /// Risk metadata of the customer's device and request.
        #[json("riskMetadata", sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Option<RiskMetadataRequest>,
    }
}

model! {
    /// Payment of an open transaction.
    #[new(value transaction_id: TransactionId)]
    pub struct StorefrontTransactionPayment {
        /// Single-use payment token of the payment instrument.
        #[json("token", sensitive)]
        #[setter(with_token)]
        pub token: Option<String>,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId")]
        #[setter(with_payment_instrument_id)]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Identifier of the transaction to pay.
        #[json("transactionId", required)]
        #[required_setter(with_transaction_id)]
        pub transaction_id: TransactionId,
        /// Risk metadata of the customer's device and request.
        #[json("riskMetadata", sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Option<RiskMetadataRequest>,
        /// URL to redirect the customer to after an offsite transaction, or `null`.
        #[json("redirectUrl", nullable, sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Nullable<String>,
    }
}

model! {
    /// Payment of an invoice.
    #[new(value invoice_id: InvoiceId)]
    pub struct StorefrontInvoicePayment {
        /// Single-use payment token of the payment instrument.
        #[json("token", sensitive)]
        #[setter(with_token)]
        pub token: Option<String>,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId")]
        #[setter(with_payment_instrument_id)]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Identifier of the invoice to pay.
        #[json("invoiceId", required)]
        #[required_setter(with_invoice_id)]
        pub invoice_id: InvoiceId,
        /// Risk metadata of the customer's device and request.
        #[json("riskMetadata", sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Option<RiskMetadataRequest>,
        /// URL to redirect the customer to after an offsite transaction, or `null`.
        #[json("redirectUrl", nullable, sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Nullable<String>,
    }
}

model! {
    /// Payment of an amount.
    #[new(value website_id: WebsiteId, value currency: String, value amount: Decimal)]
    pub struct StorefrontAmountPayment {
        /// Single-use payment token of the payment instrument.
        #[json("token", sensitive)]
        #[setter(with_token)]
        pub token: Option<String>,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId")]
        #[setter(with_payment_instrument_id)]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Identifier of the website.
        #[json("websiteId", required)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Currency of the amounts.
        #[json("currency", required)]
        #[required_setter(with_currency)]
        pub currency: String,
        /// Amount in `currency`. Default: `0`. Example: `97.97`.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
        /// Risk metadata of the customer's device and request.
        #[json("riskMetadata", sensitive)]
        #[setter(with_risk_metadata)]
        pub risk_metadata: Option<RiskMetadataRequest>,
        /// URL to redirect the customer to after an offsite transaction, or `null`.
        #[json("redirectUrl", nullable, sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Nullable<String>,
    }
}

presence_union! {
    /// Payment of a transaction, of an invoice, or of an amount.
    #[present(Transaction, "transactionId")]
    #[present(Invoice, "invoiceId")]
    pub enum StorefrontPaymentCreate {
        /// Payment of an open transaction.
        Transaction(Box<StorefrontTransactionPayment>),
        /// Payment of an invoice.
        Invoice(Box<StorefrontInvoicePayment>),
        #[other]
        /// Payment of an amount.
        Amount(Box<StorefrontAmountPayment>),
    }
}

model! {
    /// Request of the customer for a payout, with its status.
    pub struct StorefrontPayoutRequest {
        /// Identifier of the payout request.
        #[json("id")]
        pub id: Option<PayoutRequestId>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId")]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Amount of the payout.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Status of the payout request; `split` and `merged` requests continue as other requests.
        #[json("status")]
        pub status: Option<PayoutRequestStatus>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources: `self`, `paymentInstrument`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// New payout request.
    #[new(
        value
        cashier_id:CashierId,
        value
        payment_instrument_id:PaymentInstrumentId,
        value
        amount:Decimal
    )]
    pub struct StorefrontPayoutRequestCreate {
        /// Identifier of the cashier.
        #[json("cashierId", required)]
        #[required_setter(with_cashier_id)]
        pub cashier_id: CashierId,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", required)]
        #[required_setter(with_payment_instrument_id)]
        pub payment_instrument_id: PaymentInstrumentId,
        /// Amount of the payout.
        #[json("amount", required)]
        #[required_setter(with_amount)]
        pub amount: Decimal,
    }
}

model! {
    /// Payment instrument that receives the payout.
    #[new(value payment_instrument_id: PaymentInstrumentId)]
    pub struct StorefrontPayoutRequestUpdate {
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId", required)]
        #[required_setter(with_payment_instrument_id)]
        pub payment_instrument_id: PaymentInstrumentId,
    }
}

model! {
    /// Plan: the price and the terms of a product.
    pub struct StorefrontPlan {
        /// Identifier of the plan.
        #[json("id")]
        pub id: Option<PlanId>,
        /// Name of the plan. At most 255 characters.
        #[json("name", required)]
        pub name: String,
        /// Description, as text.
        #[json("description")]
        pub description: Option<String>,
        /// Description of the plan as rich text.
        #[json("richDescription")]
        pub rich_description: Option<String>,
        /// Identifier of the product.
        #[json("productId", required)]
        pub product_id: ProductId,
        /// Selected product options, by name, or `null`.
        #[json("productOptions", nullable)]
        pub product_options: Map<String>,
        /// Currency of the amounts.
        #[json("currency", required)]
        pub currency: String,
        /// Sign of the currency of the plan.
        #[json("currencySign")]
        pub currency_sign: Option<String>,
        /// Price formula of the plan.
        #[json("pricing", required)]
        pub pricing: PlanPriceFormula,
        /// Setup charge of the plan.
        #[json("setup", nullable)]
        pub setup: Option<PlanSetup>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// `true` when the plan is active. Default: `true`.
        #[json("isActive")]
        pub is_active: Option<bool>,
        /// Revision number of the resource.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Trial of the plan, or `null`.
        #[json("trial", nullable)]
        pub trial: Option<StorefrontPlanTrial>,
        /// Settings for metered billing, or `null`.
        #[json("meteredBilling", nullable)]
        pub metered_billing: Option<MeteredBilling>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<StorefrontPlanEmbedded>,
        /// Links to related resources: `self`, `attachments`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Trial of the plan, or `null`.
    pub struct StorefrontPlanTrial {
        /// Price, as a decimal number.
        #[json("price", required)]
        pub price: Decimal,
        /// Length of the trial.
        #[json("period", required)]
        pub period: PlanTrialPeriod,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct StorefrontPlanEmbedded {
        /// Product, as an embedded resource.
        #[json("product")]
        pub product: Map<Json>,
    }
}

model! {
    /// Product that plans offer.
    pub struct StorefrontProduct {
        /// Identifier of the product.
        #[json("id")]
        pub id: Option<ProductId>,
        /// Name of the product. At most 255 characters. Example: `Premium membership`.
        #[json("name", required)]
        pub name: String,
        /// Label of one unit of the product. At most 50 characters. Default: `unit`. Example:
        /// `seat`.
        #[json("unitLabel")]
        pub unit_label: Option<String>,
        /// Description of the product, or `null`. At most 512 characters.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// `true` when the product must be shipped. Example: `false`.
        #[json("requiresShipping")]
        pub requires_shipping: Option<bool>,
        /// Names of the product options.
        #[json("options")]
        pub options: Vec<String>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
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
    /// Preview of a purchase, with its line items and amounts.
    pub struct StorefrontOrderPreview {
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Line items of the purchase.
        #[json("lineItems")]
        pub line_items: Vec<OrderPreviewLineItem>,
        /// Shipping options to choose from.
        #[json("shippingRates")]
        pub shipping_rates: Vec<ShippingOption>,
        /// Taxes of the purchase.
        #[json("taxes")]
        pub taxes: Vec<OrderPreviewTax>,
        /// Discounts of the purchase.
        #[json("discounts")]
        pub discounts: Vec<OrderPreviewDiscount>,
        /// Amount before discounts, shipping and taxes.
        #[json("subtotalAmount")]
        pub subtotal_amount: Option<Decimal>,
        /// Amount of the taxes.
        #[json("taxAmount")]
        pub tax_amount: Option<Decimal>,
        /// Amount of the shipping.
        #[json("shippingAmount")]
        pub shipping_amount: Option<Decimal>,
        /// Amount of the discounts.
        #[json("discountsAmount")]
        pub discounts_amount: Option<Decimal>,
        /// Total amount of the purchase.
        #[json("total")]
        pub total: Option<Decimal>,
        /// Amounts of the first invoice.
        #[json("initialAmounts")]
        pub initial_amounts: Option<InvoiceAmounts>,
        /// Amounts of each renewal, or `null` without renewals.
        #[json("recurringAmounts", nullable)]
        pub recurring_amounts: Option<InvoiceAmounts>,
    }
}

model! {
    /// Request body of [`Purchases::preview`](crate::storefront::Purchases::preview): the writable
    /// properties of a [`StorefrontOrderPreview`].
    #[request_of(StorefrontOrderPreview)]
    #[new(value website_id: WebsiteId, items items: StorefrontPurchaseItem)]
    pub struct StorefrontOrderPreviewRequest {
        /// Identifier of the website.
        #[json("websiteId", required, sensitive)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Plans to purchase, with their quantities.
        #[json("items", required, sensitive)]
        #[items_setter(with_items)]
        pub items: Vec<StorefrontPurchaseItem>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        #[setter(with_delivery_address)]
        pub delivery_address: Nullable<ContactObjectRequest>,
        /// Identifiers of coupons to apply.
        #[json("couponIds", sensitive)]
        #[items_setter(with_coupon_ids)]
        pub coupon_ids: Option<Vec<CouponId>>,
        /// Identifier of the chosen shipping rate.
        #[json("shippingRateId", sensitive)]
        #[setter(with_shipping_rate_id)]
        pub shipping_rate_id: Option<ShippingRateId>,
    }
}

model! {
    /// Purchase: the plans and the payment of the request, and the order, invoice and transaction
    /// of the response.
    pub struct StorefrontPurchase {
        /// Identifier of the order.
        #[json("orderId")]
        pub order_id: Option<OrderId>,
        /// Invoice of the purchase.
        #[json("invoice")]
        pub invoice: Option<StorefrontInvoice>,
        /// Transaction of the payment.
        #[json("transaction")]
        pub transaction: Option<StorefrontTransaction>,
        /// Token issued by Rebilly, as opaque text.
        #[json("token", sensitive)]
        pub token: Option<String>,
        /// Number of the purchase order, or `null`. Example: `PO123456`.
        #[json("poNumber", nullable)]
        pub po_number: Option<String>,
    }
}

model! {
    /// Request body of [`Purchases::create`](crate::storefront::Purchases::create): the writable
    /// properties of a [`StorefrontPurchase`].
    #[request_of(StorefrontPurchase)]
    #[new(
        value
        website_id:WebsiteId,
        items
        items:StorefrontPurchaseItem,
        value
        payment_instruction:PaymentInstruction
    )]
    pub struct StorefrontPurchaseRequest {
        /// Identifier of the website.
        #[json("websiteId", required, sensitive)]
        #[required_setter(with_website_id)]
        pub website_id: WebsiteId,
        /// Plans to purchase, with their quantities.
        #[json("items", required, sensitive)]
        #[items_setter(with_items)]
        pub items: Vec<StorefrontPurchaseItem>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        #[setter(with_billing_address)]
        pub billing_address: Nullable<ContactObjectRequest>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        #[setter(with_delivery_address)]
        pub delivery_address: Nullable<ContactObjectRequest>,
        /// Identifier of the chosen shipping rate.
        #[json("shippingRateId", sensitive)]
        #[setter(with_shipping_rate_id)]
        pub shipping_rate_id: Option<ShippingRateId>,
        /// Instruction for the payment: a payment token or a payment instrument.
        #[json("paymentInstruction", required, sensitive)]
        #[required_setter(with_payment_instruction)]
        pub payment_instruction: PaymentInstruction,
        /// Identifiers of coupons to apply.
        #[json("couponIds", sensitive)]
        #[items_setter(with_coupon_ids)]
        pub coupon_ids: Option<Vec<CouponId>>,
        /// Password for the account of the customer, or `null`.
        #[json("password", nullable, sensitive)]
        #[setter(with_password)]
        pub password: Nullable<String>,
        /// URL to redirect the customer to, or `null`. At most 2083 characters.
        #[json("redirectUrl", nullable, sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Nullable<String>,
        /// Number of the purchase order, or `null`. Example: `PO123456`.
        #[json("poNumber", nullable)]
        #[setter(with_po_number)]
        pub po_number: Nullable<String>,
        /// Custom fields of the resources that the purchase creates.
        #[json("customFields", sensitive)]
        #[setter(with_custom_fields)]
        pub custom_fields: Option<StorefrontPurchaseCustomFields>,
    }
}

model! {
    /// Custom fields of the resources that the purchase creates.
    pub struct StorefrontPurchaseCustomFields {
        /// Custom fields of the customer.
        #[json("customers", sensitive)]
        #[items_setter(with_customers)]
        pub customers: Option<Map<Json>>,
        /// Custom fields of the subscription.
        #[json("subscriptions", sensitive)]
        #[items_setter(with_subscriptions)]
        pub subscriptions: Option<Map<Json>>,
        /// Custom fields of the transaction.
        #[json("transactions", sensitive)]
        #[items_setter(with_transactions)]
        pub transactions: Option<Map<Json>>,
    }
}

model! {
    /// Plan to purchase, with its quantity.
    #[new(value plan_id: PlanId, plain quantity: i64)]
    pub struct StorefrontPurchaseItem {
        /// Identifier of the plan.
        #[json("planId", required)]
        #[required_setter(with_plan_id)]
        pub plan_id: PlanId,
        /// Quantity of the item. From 0 to 1000000000.
        #[json("quantity", required)]
        #[plain_setter(with_quantity: i64)]
        pub quantity: i64,
    }
}

model! {
    /// Quote for a new order.
    #[tag("type")]
    pub struct StorefrontCreationQuote {
        /// Identifier of the creation quote.
        #[json("id")]
        pub id: Option<QuoteId>,
        /// State of each condition for the acceptance.
        #[json("acceptanceFulfillment")]
        pub acceptance_fulfillment: Vec<QuoteAcceptanceFulfillment>,
        /// Identifier of the invoice of the quote.
        #[json("invoiceId")]
        pub invoice_id: Option<InvoiceId>,
        /// Status of the quote.
        #[json("status")]
        pub status: Option<QuoteStatus>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// New order that the quote offers.
        #[json("order")]
        pub order: Option<StorefrontCreationQuoteOrder>,
        /// Preview of the amounts and items to be invoiced.
        #[json("invoicePreview")]
        pub invoice_preview: Option<QuoteInvoicePreview>,
        /// Payment terms, as text.
        #[json("paymentTerms")]
        pub payment_terms: Option<String>,
        /// Timestamp of the expiration of the quote, or `null`.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Timestamp of the issue of the quote, or `null`.
        #[json("issuedTime", nullable)]
        pub issued_time: Option<Timestamp>,
        /// Timestamp of the acceptance of the quote, or `null`.
        #[json("acceptedTime", nullable)]
        pub accepted_time: Option<Timestamp>,
        /// Timestamp of the rejection of the quote, or `null`.
        #[json("rejectedTime", nullable)]
        pub rejected_time: Option<Timestamp>,
        /// Timestamp of the cancellation of the quote, or `null`.
        #[json("canceledTime", nullable)]
        pub canceled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// URL to redirect the customer to. At most 2083 characters.
        #[json("redirectUrl", sensitive)]
        pub redirect_url: Option<String>,
        /// Settings of the signature block of the quote.
        #[json("signature")]
        pub signature: Option<QuoteSignature>,
        /// Taxes of the quote.
        #[json("tax")]
        pub tax: Option<Taxes>,
        /// Links to related resources: `self`, `invoicePaymentFormUrl`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<StorefrontCreationQuoteEmbedded>,
    }
}

model! {
    /// New order that the quote offers.
    pub struct StorefrontCreationQuoteOrder {
        /// Identifier of the order.
        #[json("id", nullable)]
        pub id: Option<OrderId>,
        /// Items of the quote.
        #[json("items")]
        pub items: Vec<QuoteItem>,
        /// `true` when invoices of the order are paid automatically. Default: `false`.
        #[json("autopay")]
        pub autopay: Option<bool>,
        /// Shipping of the order.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
        /// Timestamp of the start of the order, or `null`.
        #[json("startTime", nullable)]
        pub start_time: Option<Timestamp>,
        /// `true` when the order has the legacy form. Default: `true`. Example: `true`.
        #[json("isLegacy")]
        pub is_legacy: Option<bool>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct StorefrontCreationQuoteEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
        /// Credit memos, as embedded resources.
        #[json("creditMemos")]
        pub credit_memos: Vec<Map<Json>>,
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Map<Json>,
        /// Order, as an embedded resource.
        #[json("order")]
        pub order: Map<Json>,
        /// Invoice, as an embedded resource.
        #[json("invoice")]
        pub invoice: Map<Json>,
    }
}

union! {
    /// Quote for a new order, an order change or a reactivation.
    #[tag("type")]
    pub enum StorefrontQuote {
        /// Quote for a new order.
        #[json("creation", adds_tag)]
        Creation(Box<StorefrontCreationQuote>),
        /// Quote for a change of an existing order.
        #[json("change")]
        Change(Box<StorefrontChangeQuote>),
        /// Quote for the reactivation of an order.
        #[json("reactivation")]
        Reactivation(Box<StorefrontReactivationQuote>),
    }
}

model! {
    /// Quote for a change of an existing order.
    pub struct StorefrontChangeQuote {
        /// Identifier of the change quote.
        #[json("id")]
        pub id: Option<QuoteId>,
        /// Type of the quote: a change of an order. Example: `change`.
        #[json("type")]
        pub type_: Option<StorefrontChangeQuoteType>,
        /// State of each condition for the acceptance.
        #[json("acceptanceFulfillment")]
        pub acceptance_fulfillment: Vec<QuoteAcceptanceFulfillment>,
        /// Identifier of the invoice of the quote.
        #[json("invoiceId")]
        pub invoice_id: Option<InvoiceId>,
        /// Status of the quote.
        #[json("status")]
        pub status: Option<QuoteStatus>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Change of the order that the quote offers.
        #[json("order")]
        pub order: Option<StorefrontChangeQuoteOrder>,
        /// Preview of the amounts and items to be invoiced.
        #[json("invoicePreview")]
        pub invoice_preview: Option<QuoteInvoicePreview>,
        /// Payment terms, as text.
        #[json("paymentTerms")]
        pub payment_terms: Option<String>,
        /// Timestamp of the expiration of the quote, or `null`.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Timestamp of the issue of the quote, or `null`.
        #[json("issuedTime", nullable)]
        pub issued_time: Option<Timestamp>,
        /// Timestamp of the acceptance of the quote, or `null`.
        #[json("acceptedTime", nullable)]
        pub accepted_time: Option<Timestamp>,
        /// Timestamp of the rejection of the quote, or `null`.
        #[json("rejectedTime", nullable)]
        pub rejected_time: Option<Timestamp>,
        /// Timestamp of the cancellation of the quote, or `null`.
        #[json("canceledTime", nullable)]
        pub canceled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// URL to redirect the customer to. At most 2083 characters.
        #[json("redirectUrl", sensitive)]
        pub redirect_url: Option<String>,
        /// Settings of the signature block of the quote.
        #[json("signature")]
        pub signature: Option<QuoteSignature>,
        /// Taxes of the quote.
        #[json("tax")]
        pub tax: Option<Taxes>,
        /// Links to related resources: `self`, `invoicePaymentFormUrl`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<StorefrontChangeQuoteEmbedded>,
    }
}

open_enum! {
    /// Type of the quote: a change of an order.
    pub enum StorefrontChangeQuoteType {
        #[json("change")]
        Change,
    }
}

model! {
    /// Change of the order that the quote offers.
    pub struct StorefrontChangeQuoteOrder {
        /// Identifier of the order.
        #[json("id")]
        pub id: Option<OrderId>,
        /// Items of the quote.
        #[json("items")]
        pub items: Vec<QuoteItem>,
        /// Policy for the renewal time after the change: `reset…` starts a new period, `retain…`
        /// keeps the current one. Default: `retainRecurring`.
        #[json("renewalPolicy")]
        pub renewal_policy: Option<QuoteRenewalPolicy>,
        /// `true` when amounts are prorated for partial periods.
        #[json("prorated")]
        pub prorated: Option<bool>,
        /// Timestamp at which the change takes effect, or `null`.
        #[json("effectiveTime", nullable)]
        pub effective_time: Option<Timestamp>,
        /// `true` when the trial continues after the change. Default: `false`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("keepTrial", deprecated)]
        pub keep_trial: Option<bool>,
        /// `true` when the change is billed with an interim invoice only. Default: `true`.
        #[json("interimOnly")]
        pub interim_only: Option<bool>,
        /// Policies for the recorded usage of each product.
        #[json("usageSettings")]
        pub usage_settings: Vec<QuoteUsageSetting>,
        /// `true` when invoices of the order are paid automatically.
        #[json("autopay", nullable)]
        pub autopay: Option<bool>,
        /// Shipping of the order.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct StorefrontChangeQuoteEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
        /// Credit memos, as embedded resources.
        #[json("creditMemos")]
        pub credit_memos: Vec<Map<Json>>,
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Map<Json>,
        /// Order, as an embedded resource.
        #[json("order")]
        pub order: Map<Json>,
        /// Invoice, as an embedded resource.
        #[json("invoice")]
        pub invoice: Map<Json>,
    }
}

model! {
    /// Quote for the reactivation of an order.
    pub struct StorefrontReactivationQuote {
        /// Identifier of the reactivation quote.
        #[json("id")]
        pub id: Option<QuoteId>,
        /// Type of the quote: a reactivation of an order. Example: `reactivation`.
        #[json("type")]
        pub type_: Option<StorefrontReactivationQuoteType>,
        /// State of each condition for the acceptance.
        #[json("acceptanceFulfillment")]
        pub acceptance_fulfillment: Vec<QuoteAcceptanceFulfillment>,
        /// Identifier of the invoice of the quote.
        #[json("invoiceId")]
        pub invoice_id: Option<InvoiceId>,
        /// Status of the quote.
        #[json("status")]
        pub status: Option<QuoteStatus>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Reactivation of the order that the quote offers.
        #[json("order")]
        pub order: Option<StorefrontReactivationQuoteOrder>,
        /// Preview of the amounts and items to be invoiced.
        #[json("invoicePreview")]
        pub invoice_preview: Option<QuoteInvoicePreview>,
        /// Payment terms, as text.
        #[json("paymentTerms")]
        pub payment_terms: Option<String>,
        /// Timestamp of the expiration of the quote, or `null`.
        #[json("expirationTime", nullable)]
        pub expiration_time: Option<Timestamp>,
        /// Timestamp of the issue of the quote, or `null`.
        #[json("issuedTime", nullable)]
        pub issued_time: Option<Timestamp>,
        /// Timestamp of the acceptance of the quote, or `null`.
        #[json("acceptedTime", nullable)]
        pub accepted_time: Option<Timestamp>,
        /// Timestamp of the rejection of the quote, or `null`.
        #[json("rejectedTime", nullable)]
        pub rejected_time: Option<Timestamp>,
        /// Timestamp of the cancellation of the quote, or `null`.
        #[json("canceledTime", nullable)]
        pub canceled_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// URL to redirect the customer to. At most 2083 characters.
        #[json("redirectUrl", sensitive)]
        pub redirect_url: Option<String>,
        /// Settings of the signature block of the quote.
        #[json("signature")]
        pub signature: Option<QuoteSignature>,
        /// Taxes of the quote.
        #[json("tax")]
        pub tax: Option<Taxes>,
        /// Links to related resources: `self`, `invoicePaymentFormUrl`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<StorefrontReactivationQuoteEmbedded>,
    }
}

open_enum! {
    /// Type of the quote: a reactivation of an order.
    pub enum StorefrontReactivationQuoteType {
        #[json("reactivation")]
        Reactivation,
    }
}

model! {
    /// Reactivation of the order that the quote offers.
    pub struct StorefrontReactivationQuoteOrder {
        /// Identifier of the order.
        #[json("id")]
        pub id: Option<OrderId>,
        /// Items of the quote.
        #[json("items")]
        pub items: Vec<QuoteItem>,
        /// Timestamp at which the reactivation takes effect, or `null`.
        #[json("effectiveTime", nullable)]
        pub effective_time: Option<Timestamp>,
        /// Timestamp of the next renewal, or `null`.
        #[json("renewalTime", nullable)]
        pub renewal_time: Option<Timestamp>,
        /// Identifier of the payment instrument, or `null`.
        #[json("paymentInstrumentId", nullable)]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
        /// `true` when invoices of the order are paid automatically.
        #[json("autopay", nullable)]
        pub autopay: Option<bool>,
        /// Shipping of the order.
        #[json("shipping")]
        pub shipping: Option<Shipping>,
        /// Delivery address, or `null`.
        #[json("deliveryAddress", nullable, sensitive)]
        pub delivery_address: Option<ContactObject>,
        /// Billing address, or `null`.
        #[json("billingAddress", nullable, sensitive)]
        pub billing_address: Option<ContactObject>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct StorefrontReactivationQuoteEmbedded {
        /// Customer, as an embedded resource.
        #[json("customer", sensitive)]
        pub customer: Map<Json>,
        /// Credit memos, as embedded resources.
        #[json("creditMemos")]
        pub credit_memos: Vec<Map<Json>>,
        /// Website, as an embedded resource.
        #[json("website")]
        pub website: Map<Json>,
        /// Order, as an embedded resource.
        #[json("order")]
        pub order: Map<Json>,
        /// Invoice, as an embedded resource.
        #[json("invoice")]
        pub invoice: Map<Json>,
    }
}

model! {
    /// Payment, refund or other operation at a payment gateway, with its result.
    pub struct StorefrontTransaction {
        /// Identifier of the transaction.
        #[json("id")]
        pub id: Option<TransactionId>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Type of the transaction; `setup` prepares a payment instrument, `credit` pays money out.
        #[json("type")]
        pub type_: Option<TransactionType>,
        /// Status of the transaction; `conn-error` is a failed connection, `offsite` a payment on
        /// another site.
        #[json("status")]
        pub status: Option<TransactionStatus>,
        /// Result of the transaction.
        #[json("result")]
        pub result: Option<TransactionResult>,
        /// Amount of the transaction, in the currency of `currency`.
        #[json("amount")]
        pub amount: Option<Decimal>,
        /// Currency of the amounts.
        #[json("currency")]
        pub currency: Option<String>,
        /// Amount of the purchase, in the currency of `purchaseCurrency`.
        #[json("purchaseAmount")]
        pub purchase_amount: Option<Decimal>,
        /// Currency of the purchase.
        #[json("purchaseCurrency")]
        pub purchase_currency: Option<String>,
        /// Amount of the request, in the currency of `requestCurrency`.
        #[json("requestAmount")]
        pub request_amount: Option<Decimal>,
        /// Currency of the request.
        #[json("requestCurrency")]
        pub request_currency: Option<String>,
        /// Identifier of the parent transaction.
        #[json("parentTransactionId")]
        pub parent_transaction_id: Option<TransactionId>,
        /// Identifiers of the child transactions.
        #[json("childTransactions")]
        pub child_transactions: Vec<TransactionId>,
        /// Identifiers of the invoices of the transaction.
        #[json("invoiceIds")]
        pub invoice_ids: Vec<InvoiceId>,
        /// Identifiers of the orders of the transaction.
        #[json("orderIds")]
        pub order_ids: Vec<OrderId>,
        /// Identifiers of the plans of the transaction.
        #[json("planIds")]
        pub plan_ids: Vec<PlanId>,
        /// `true` when the transaction is a recurring payment.
        #[json("isRebill")]
        pub is_rebill: Option<bool>,
        /// Number of the recurring payment.
        #[json("rebillNumber")]
        pub rebill_number: Option<i64>,
        /// Billing address.
        #[json("billingAddress", sensitive)]
        pub billing_address: Option<ContactObject>,
        /// URL to redirect the customer to, or `null`. At most 2083 characters.
        #[json("redirectUrl", nullable, sensitive)]
        pub redirect_url: Option<String>,
        /// Number of the retry.
        #[json("retryNumber")]
        pub retry_number: Option<i64>,
        /// `true` when the transaction is a retry.
        #[json("isRetry")]
        pub is_retry: Option<bool>,
        /// Billing descriptor on the customer's statement, or `null`.
        #[json("billingDescriptor", nullable)]
        pub billing_descriptor: Option<String>,
        /// Description of the transaction, as free text. At most 255 characters.
        #[json("description", sensitive)]
        pub description: Option<String>,
        /// Identifier of the request, for idempotence.
        #[json("requestId")]
        pub request_id: Option<String>,
        /// `true` when the amount was adjusted.
        #[json("hasAmountAdjustment")]
        pub has_amount_adjustment: Option<bool>,
        /// Name of the gateway.
        #[json("gatewayName", nullable)]
        pub gateway_name: Option<GatewayName>,
        /// Responses of the gateway.
        #[json("gateway")]
        pub gateway: Option<StorefrontTransactionGateway>,
        /// Custom fields of the resource.
        #[json("customFields", sensitive)]
        pub custom_fields: Map<Json>,
        /// Timestamp of the processing of the transaction.
        #[json("processedTime")]
        pub processed_time: Option<Timestamp>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Payment instrument of the transaction.
        #[json("paymentInstrument")]
        pub payment_instrument: Option<StorefrontTransactionPaymentInstrument>,
        /// URL where the customer approves the transaction.
        #[json("approvalUrl", sensitive)]
        pub approval_url: Option<String>,
        /// `true` when the transaction has a dynamic currency conversion (DCC).
        #[json("hasDcc")]
        pub has_dcc: Option<bool>,
        /// Dynamic currency conversion (DCC) of the transaction, or `null`.
        #[json("dcc", nullable)]
        pub dcc: Option<StorefrontTransactionDcc>,
        /// Token issued by Rebilly, as opaque text.
        #[json("token", sensitive)]
        pub token: Option<String>,
        /// Identifier of the deposit request, or `null`.
        #[json("depositRequestId", nullable)]
        pub deposit_request_id: Option<DepositRequestId>,
        /// Links to related resources: `self`, `approvalUrl`, `approvalContinue`, `approvalBypass`,
        /// `cancelUrl`, `redirectUrl`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Responses of the gateway.
    pub struct StorefrontTransactionGateway {
        /// Response of the gateway to the transaction.
        #[json("response")]
        pub response: Option<StorefrontTransactionGatewayResponse>,
        /// Result of the address verification (AVS).
        #[json("avsResponse")]
        pub avs_response: Option<GatewayVerificationResponse>,
        /// Result of the CVV verification.
        #[json("cvvResponse")]
        pub cvv_response: Option<GatewayVerificationResponse>,
    }
}

model! {
    /// Response of the gateway to the transaction.
    pub struct StorefrontTransactionGatewayResponse {
        /// Code of the response, or `null`.
        #[json("code", nullable)]
        pub code: Option<String>,
        /// Message of the response, or `null`.
        #[json("message", nullable)]
        pub message: Option<String>,
        /// Type of the response, or `null`.
        #[json("type", nullable)]
        pub type_: Option<String>,
        /// Original code of the response from the gateway, or `null`.
        #[json("originalCode", nullable)]
        pub original_code: Option<String>,
        /// Original message of the response from the gateway, or `null`.
        #[json("originalMessage", nullable)]
        pub original_message: Option<String>,
        /// Message of the response for people, or `null`.
        #[json("humanMessage", nullable)]
        pub human_message: Option<String>,
        /// Description of the response for people, or `null`.
        #[json("humanDescription", nullable)]
        pub human_description: Option<String>,
    }
}

model! {
    /// Payment instrument of the transaction.
    pub struct StorefrontTransactionPaymentInstrument {
        /// Payment method.
        #[json("method", required)]
        pub method: PaymentMethod,
        /// Identifier of the payment instrument.
        #[json("paymentInstrumentId")]
        pub payment_instrument_id: Option<PaymentInstrumentId>,
    }
}

model! {
    /// Dynamic currency conversion (DCC) of the transaction, or `null`.
    pub struct StorefrontTransactionDcc {
        /// Amount before the conversion.
        #[json("base")]
        pub base: Option<Money>,
        /// Amount after the conversion.
        #[json("quote")]
        pub quote: Option<Money>,
        /// Outcome of the conversion; `selected` is accepted by the customer.
        #[json("outcome")]
        pub outcome: Option<DccOutcome>,
        /// Exchange rate of the conversion. Example: `1.25`.
        #[json("rate")]
        pub rate: Option<Decimal>,
        /// `true` when the conversion is forced.
        #[json("isForceDcc")]
        pub is_force_dcc: Option<bool>,
    }
}

model! {
    /// Choice of the currency.
    #[new(value choice: StorefrontDccDecision)]
    pub struct StorefrontDccChoice {
        /// Choice of the customer: `selected` accepts the conversion, `rejected` declines it.
        #[json("choice", required)]
        #[required_setter(with_choice)]
        pub choice: StorefrontDccDecision,
    }
}

open_enum! {
    /// Choice of the customer: `selected` accepts the conversion, `rejected` declines it.
    pub enum StorefrontDccDecision {
        #[json("selected")]
        Selected,
        #[json("rejected")]
        Rejected,
    }
}
