// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of a customer in a browser session.
//!
//! Operations need the feature `storefront`.
//!
//! # [`Account`]: `client.storefront().account()`
//!
//! Account of the customer: sign-in, registration and password.
//!
//! - [`get`](Account::get): Returns the account of the customer. `GET /storefront/account`
//! - [`update`](Account::update): Changes properties of the customer's account.
//!   `PATCH /storefront/account`
//! - [`request_password_reset`](Account::request_password_reset): Requests a password reset for a
//!   username. `POST /storefront/account/forgot-password`
//! - [`change_password`](Account::change_password): Changes the password of the customer.
//!   `PATCH /storefront/account/password`
//! - [`resend_verification`](Account::resend_verification): Resends the verification message to a
//!   username. `POST /storefront/account/resend-verification`
//! - [`reset_password`](Account::reset_password): Sets a new password with the token of a password
//!   reset. `POST /storefront/account/reset-password/{token}`
//! - [`verify`](Account::verify): Verifies an account with the token of a verification message.
//!   `POST /storefront/account/verification/{token}`
//! - [`login`](Account::login): Exchanges a username and password for a customer token.
//!   `POST /storefront/login`
//! - [`logout`](Account::logout): Logs the customer out. `POST /storefront/logout`
//! - [`register`](Account::register): Registers a customer with a username and password.
//!   `POST /storefront/register`
//!
//! # [`BillingPortals`]: `client.storefront().billing_portals()`
//!
//! Hosted billing portals, as the authenticated customer sees them.
//!
//! - [`get`](BillingPortals::get): Returns the billing portal with this slug.
//!   `GET /storefront/billing-portals/{slug}`
//!
//! # [`Cashiers`]: `client.storefront().cashiers()`
//!
//! Cashiers, as the authenticated customer sees them.
//!
//! - [`get`](Cashiers::get): Returns a cashier. `GET /storefront/cashiers/{id}`
//! - [`cancel_payout_requests`](Cashiers::cancel_payout_requests): Cancels payout requests of the
//!   customer from a cashier. `POST /storefront/cashiers/{id}/cancel-payout-requests`
//!
//! # [`CheckoutForms`]: `client.storefront().checkout_forms()`
//!
//! Hosted checkout forms, as the authenticated customer sees them.
//!
//! - [`get`](CheckoutForms::get): Returns a checkout form. `GET /storefront/checkout-forms/{id}`
//!
//! # [`CustomFields`]: `client.storefront().custom_fields()`
//!
//! Definitions of custom fields, as the authenticated customer sees them.
//!
//! - [`list`](CustomFields::list): Lists custom fields of a type of resource.
//!   `GET /storefront/custom-fields/{resource}`
//!
//! # [`DepositRequests`]: `client.storefront().deposit_requests()`
//!
//! Requests for deposits of customers, as the authenticated customer sees them.
//!
//! - [`get`](DepositRequests::get): Returns a deposit request.
//!   `GET /storefront/deposit-requests/{id}`
//!
//! # [`DepositStrategies`]: `client.storefront().deposit_strategies()`
//!
//! Strategies that suggest deposit amounts, as the authenticated customer sees them.
//!
//! - [`get`](DepositStrategies::get): Returns a deposit strategy.
//!   `GET /storefront/deposit-strategies/{id}`
//!
//! # [`Deposits`]: `client.storefront().deposits()`
//!
//! Deposits of customers, as the authenticated customer sees them.
//!
//! - [`create`](Deposits::create): Makes a deposit for a deposit request.
//!   `POST /storefront/deposit`
//!
//! # [`Invoices`]: `client.storefront().invoices()`
//!
//! Invoices, as the authenticated customer sees them.
//!
//! - [`list`](Invoices::list): Lists invoices of the customer. `GET /storefront/invoices`
//! - [`get`](Invoices::get): Returns an invoice. `GET /storefront/invoices/{id}`
//! - [`update`](Invoices::update): Changes the addresses of an invoice.
//!   `PATCH /storefront/invoices/{id}`
//!
//! # [`KycDocuments`]: `client.storefront().kyc_documents()`
//!
//! Documents that prove facts about a customer, as the authenticated customer sees them.
//!
//! - [`create`](KycDocuments::create): Creates a KYC document from uploaded files.
//!   `POST /storefront/kyc-documents`
//! - [`get`](KycDocuments::get): Returns a KYC document. `GET /storefront/kyc-documents/{id}`
//! - [`update`](KycDocuments::update): Changes a KYC document.
//!   `PATCH /storefront/kyc-documents/{id}`
//!
//! # [`KycLivenessSessions`]: `client.storefront().kyc_liveness_sessions()`
//!
//! Liveness sessions of KYC, as the authenticated customer sees them.
//!
//! - [`create`](KycLivenessSessions::create): Starts a liveness session for a KYC request.
//!   `POST /storefront/kyc-liveness-sessions`
//! - [`get`](KycLivenessSessions::get): Returns a liveness session.
//!   `GET /storefront/kyc-liveness-sessions/{id}`
//! - [`finish`](KycLivenessSessions::finish): Finishes a liveness session.
//!   `POST /storefront/kyc-liveness-sessions/{id}/finish`
//!
//! # [`KycRequests`]: `client.storefront().kyc_requests()`
//!
//! Requests for identity documents of a customer, as the authenticated customer sees them.
//!
//! - [`get`](KycRequests::get): Returns a KYC request. `GET /storefront/kyc-requests/{id}`
//!
//! # [`Orders`]: `client.storefront().orders()`
//!
//! Orders of the experimental interface, as the authenticated customer sees them.
//!
//! - [`get_upcoming_invoice`](Orders::get_upcoming_invoice): Returns the upcoming invoice of an
//!   order. `GET /storefront/orders/{id}/upcoming-invoice`
//! - [`list`](Orders::list): Lists orders of the customer. `GET /storefront/orders`
//! - [`get`](Orders::get): Returns an order. `GET /storefront/orders/{id}`
//! - [`update`](Orders::update): Changes automatic payment, addresses or usage limits of an order.
//!   `PATCH /storefront/orders/{id}`
//! - [`cancel`](Orders::cancel): Cancels an order. `POST /storefront/orders/{id}/cancellation`
//! - [`pause`](Orders::pause): Pauses an order. `POST /storefront/orders/{id}/pause`
//!
//! # [`PaymentInstruments`]: `client.storefront().payment_instruments()`
//!
//! Payment instruments, as the authenticated customer sees them.
//!
//! - [`list`](PaymentInstruments::list): Lists payment instruments of the customer.
//!   `GET /storefront/payment-instruments`
//! - [`create`](PaymentInstruments::create): Creates a payment instrument from a payment token.
//!   `POST /storefront/payment-instruments`
//! - [`get`](PaymentInstruments::get): Returns a payment instrument.
//!   `GET /storefront/payment-instruments/{id}`
//! - [`update`](PaymentInstruments::update): Changes a payment instrument, with a payment token or
//!   single properties. `PATCH /storefront/payment-instruments/{id}`
//! - [`deactivate`](PaymentInstruments::deactivate): Deactivates a payment instrument.
//!   `POST /storefront/payment-instruments/{id}/deactivation`
//! - [`get_setup`](PaymentInstruments::get_setup): Returns the setup transaction of a payment
//!   instrument. `GET /storefront/payment-instruments/{id}/setup`
//! - [`setup`](PaymentInstruments::setup): Sets a payment instrument up for later payments, with a
//!   setup transaction. `POST /storefront/payment-instruments/{id}/setup`
//!
//! # [`Payments`]: `client.storefront().payments()`
//!
//! Payments of the customer, and the methods that are available.
//!
//! - [`create`](Payments::create): Pays a transaction, an invoice or an amount.
//!   `POST /storefront/payment`
//! - [`ready_to_pay`](Payments::ready_to_pay): Lists the payment methods that are available for an
//!   amount or for items. `POST /storefront/ready-to-pay`
//!
//! # [`PayoutRequests`]: `client.storefront().payout_requests()`
//!
//! Requests for payouts to customers, as the authenticated customer sees them.
//!
//! - [`list`](PayoutRequests::list): Lists payout requests of the customer.
//!   `GET /storefront/payout-requests`
//! - [`create`](PayoutRequests::create): Requests a payout from a cashier.
//!   `POST /storefront/payout-requests`
//! - [`get`](PayoutRequests::get): Returns a payout request. `GET /storefront/payout-requests/{id}`
//! - [`update`](PayoutRequests::update): Changes the payment instrument of a payout request.
//!   `PATCH /storefront/payout-requests/{id}`
//! - [`ready_to_payout`](PayoutRequests::ready_to_payout): Lists the payout methods that are
//!   available for an amount. `POST /storefront/ready-to-payout`
//!
//! # [`Plans`]: `client.storefront().plans()`
//!
//! Plans, as the authenticated customer sees them.
//!
//! - [`list`](Plans::list): Lists plans. `GET /storefront/plans`
//! - [`get`](Plans::get): Returns a plan. `GET /storefront/plans/{id}`
//!
//! # [`Products`]: `client.storefront().products()`
//!
//! Products that plans sell, as the authenticated customer sees them.
//!
//! - [`list`](Products::list): Lists products. `GET /storefront/products`
//! - [`get`](Products::get): Returns a product. `GET /storefront/products/{id}`
//!
//! # [`Purchases`]: `client.storefront().purchases()`
//!
//! Purchases and payments of the customer.
//!
//! - [`create`](Purchases::create): Creates an order for plans and pays it.
//!   `POST /storefront/purchase`
//! - [`preview`](Purchases::preview): Returns the amounts of a purchase without making it.
//!   `POST /storefront/preview-purchase`
//!
//! # [`Quotes`]: `client.storefront().quotes()`
//!
//! Quotes for new and changed subscriptions, as the authenticated customer sees them.
//!
//! - [`get`](Quotes::get): Returns a quote, as JSON or as a PDF document.
//!   `GET /storefront/quotes/{id}`
//! - [`accept`](Quotes::accept): Accepts a quote. `POST /storefront/quotes/{id}/accept`
//! - [`reject`](Quotes::reject): Rejects a quote. `POST /storefront/quotes/{id}/reject`
//!
//! # [`Subscriptions`]: `client.storefront().subscriptions()`
//!
//! Subscriptions and one-time sales, as the authenticated customer sees them.
//!
//! - [`change_items`](Subscriptions::change_items): Requests a change of the items of a
//!   subscription and returns its quote. `POST /storefront/subscriptions/{id}/change-items`
//! - [`reactivate`](Subscriptions::reactivate): Requests the reactivation of a subscription and
//!   returns its quote. `POST /storefront/subscription-reactivations`
//! - [`create`](Subscriptions::create): Creates an order for plans through a billing portal.
//!   `POST /storefront/subscriptions`
//!
//! # [`Transactions`]: `client.storefront().transactions()`
//!
//! Payments and their refunds, as the authenticated customer sees them.
//!
//! - [`list`](Transactions::list): Lists transactions of the customer.
//!   `GET /storefront/transactions`
//! - [`get`](Transactions::get): Returns a transaction. `GET /storefront/transactions/{id}`
//! - [`get_dcc_offer`](Transactions::get_dcc_offer): Returns a transaction with its offer of
//!   dynamic currency conversion (DCC). `GET /storefront/transactions/{id}/dcc`
//! - [`choose_dcc_offer`](Transactions::choose_dcc_offer): Accepts or rejects the offer of dynamic
//!   currency conversion (DCC) of a transaction. `PATCH /storefront/transactions/{id}/dcc`
//! - [`finish_kyc`](Transactions::finish_kyc): Continues a transaction after its KYC step.
//!   `POST /storefront/transactions/{id}/{token}/continue`
//! - [`skip_kyc`](Transactions::skip_kyc): Continues a transaction without its KYC step.
//!   `POST /storefront/transactions/{id}/{token}/bypass`
//!
//! # [`Websites`]: `client.storefront().websites()`
//!
//! Websites of the organization, as the authenticated customer sees them.
//!
//! - [`get`](Websites::get): Returns a website. `GET /storefront/websites/{id}`

#[cfg(feature = "storefront")]
mod models;
#[cfg(feature = "storefront")]
pub use models::*;

#[cfg(feature = "storefront")]
mod operations;
#[cfg(feature = "storefront")]
pub use operations::*;
