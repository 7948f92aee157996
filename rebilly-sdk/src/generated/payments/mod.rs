// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Transactions, payouts, payment instruments and tokens, deposits, disputes and fees.
//!
//! Operations need the feature `payments`.
//!
//! # [`BalanceTransactions`]: `client.balance_transactions()`
//!
//! Settled effects of transactions and fees on the balance.
//!
//! - [`list`](BalanceTransactions::list): Lists balance transactions. `GET /balance-transactions`
//! - [`get`](BalanceTransactions::get): Returns a balance transaction.
//!   `GET /balance-transactions/{id}`
//!
//! # [`Cashiers`]: `client.cashiers()`
//!
//! Cashiers: hosted pages for deposits and payouts.
//!
//! - [`create`](Cashiers::create): Creates a cashier for a customer, or returns an existing one.
//!   `POST /cashiers`
//! - [`get`](Cashiers::get): Returns a cashier. `GET /cashiers/{id}`
//!
//! # [`DepositCustomPropertySets`]: `client.deposit_custom_property_sets()`
//!
//! Sets of custom properties for deposits.
//!
//! - [`list`](DepositCustomPropertySets::list): Lists sets of custom deposit properties.
//!   `GET /deposit-custom-property-sets`
//! - [`create`](DepositCustomPropertySets::create): Creates a set of custom deposit properties with
//!   an identifier assigned by Rebilly. `POST /deposit-custom-property-sets`
//! - [`get`](DepositCustomPropertySets::get): Returns a set of custom deposit properties.
//!   `GET /deposit-custom-property-sets/{id}`
//! - [`upsert`](DepositCustomPropertySets::upsert): Creates or replaces the set of custom deposit
//!   properties with this identifier. `PUT /deposit-custom-property-sets/{id}`
//! - [`delete`](DepositCustomPropertySets::delete): Deletes a set of custom deposit properties.
//!   `DELETE /deposit-custom-property-sets/{id}`
//!
//! # [`DepositRequests`]: `client.deposit_requests()`
//!
//! Requests for deposits of customers.
//!
//! - [`list`](DepositRequests::list): Lists deposit requests. `GET /deposit-requests`
//! - [`create`](DepositRequests::create): Creates a deposit request for a customer.
//!   `POST /deposit-requests`
//! - [`get`](DepositRequests::get): Returns a deposit request. `GET /deposit-requests/{id}`
//!
//! # [`DepositStrategies`]: `client.deposit_strategies()`
//!
//! Strategies that suggest deposit amounts.
//!
//! - [`list`](DepositStrategies::list): Lists deposit strategies. `GET /deposit-strategies`
//! - [`create`](DepositStrategies::create): Creates a deposit strategy with an identifier assigned
//!   by Rebilly. `POST /deposit-strategies`
//! - [`get`](DepositStrategies::get): Returns a deposit strategy. `GET /deposit-strategies/{id}`
//! - [`upsert`](DepositStrategies::upsert): Creates or replaces the deposit strategy with this
//!   identifier. `PUT /deposit-strategies/{id}`
//! - [`delete`](DepositStrategies::delete): Deletes a deposit strategy.
//!   `DELETE /deposit-strategies/{id}`
//!
//! # [`DigitalWallets`]: `client.digital_wallets()`
//!
//! Validation of digital wallets.
//!
//! - [`validate`](DigitalWallets::validate): Validates a digital wallet session with its provider.
//!   `POST /digital-wallets/validation`
//!
//! # [`Disputes`]: `client.disputes()`
//!
//! Disputes of transactions.
//!
//! - [`list`](Disputes::list): Lists disputes. `GET /disputes`
//! - [`create`](Disputes::create): Creates a dispute with an identifier assigned by Rebilly.
//!   `POST /disputes`
//! - [`get`](Disputes::get): Returns a dispute. `GET /disputes/{id}`
//! - [`upsert`](Disputes::upsert): Creates or replaces the dispute with this identifier.
//!   `PUT /disputes/{id}`
//!
//! # [`Fees`]: `client.fees()`
//!
//! Fees and their settlement.
//!
//! - [`list`](Fees::list): Lists fees. `GET /fees`
//! - [`create`](Fees::create): Creates a fee with an identifier assigned by Rebilly. `POST /fees`
//! - [`get`](Fees::get): Returns a fee. `GET /fees/{id}`
//! - [`upsert`](Fees::upsert): Creates or replaces the fee with this identifier. `PUT /fees/{id}`
//! - [`update`](Fees::update): Changes some properties of a fee. `PATCH /fees/{id}`
//! - [`delete`](Fees::delete): Deletes a fee. `DELETE /fees/{id}`
//!
//! # [`PaymentInstruments`]: `client.payment_instruments()`
//!
//! Payment cards, bank accounts and other stored payment instruments.
//!
//! - [`list`](PaymentInstruments::list): Lists payment instruments. `GET /payment-instruments`
//! - [`create`](PaymentInstruments::create): Creates a payment instrument from a payment token or
//!   from its details. `POST /payment-instruments`
//! - [`get`](PaymentInstruments::get): Returns a payment instrument.
//!   `GET /payment-instruments/{id}`
//! - [`update`](PaymentInstruments::update): Changes some properties of a payment instrument.
//!   `PATCH /payment-instruments/{id}`
//! - [`deactivate`](PaymentInstruments::deactivate): Deactivates a payment instrument.
//!   `POST /payment-instruments/{id}/deactivation`
//! - [`inquire_name`](PaymentInstruments::inquire_name): Checks the name of the holder of a payment
//!   instrument through a gateway account. `POST /payment-instruments/{id}/name-inquiry`
//! - [`list_bank_names`](PaymentInstruments::list_bank_names): Lists names of banks that issued
//!   payment cards. `GET /payment-cards-bank-names`
//!
//! # [`PaymentTokens`]: `client.payment_tokens()`
//!
//! Single-use tokens for payment data.
//!
//! - [`list`](PaymentTokens::list): Lists payment tokens. `GET /tokens`
//! - [`create`](PaymentTokens::create): Creates a payment token from the details of a payment
//!   instrument. `POST /tokens`
//! - [`get`](PaymentTokens::get): Returns a payment token. `GET /tokens/{token}`
//!
//! # [`PayoutRequestAllocations`]: `client.payout_request_allocations()`
//!
//! Allocations of payout requests to payment instruments.
//!
//! - [`list`](PayoutRequestAllocations::list): Lists allocations of payout requests.
//!   `GET /payout-request-allocations`
//! - [`create`](PayoutRequestAllocations::create): Allocates an amount of a payout request to a
//!   payment instrument. `POST /payout-request-allocations`
//! - [`auto_allocate`](PayoutRequestAllocations::auto_allocate): Allocates a payout request
//!   automatically. `POST /payout-request-allocations/auto`
//! - [`get`](PayoutRequestAllocations::get): Returns an allocation of a payout request.
//!   `GET /payout-request-allocations/{id}`
//! - [`update`](PayoutRequestAllocations::update): Processes or cancels an allocation of a payout
//!   request. `PATCH /payout-request-allocations/{id}`
//! - [`process`](PayoutRequestAllocations::process): Processes allocations of payout requests.
//!   `POST /payout-request-allocations/process`
//!
//! # [`PayoutRequestBatches`]: `client.payout_request_batches()`
//!
//! Batches of payout requests.
//!
//! - [`list`](PayoutRequestBatches::list): Lists batches of payout requests.
//!   `GET /payout-request-batches`
//! - [`create`](PayoutRequestBatches::create): Creates a batch from identifiers of payout requests
//!   or from a filter. `POST /payout-request-batches`
//! - [`get`](PayoutRequestBatches::get): Returns a batch of payout requests.
//!   `GET /payout-request-batches/{id}`
//! - [`update`](PayoutRequestBatches::update): Changes the description or the allocation order of a
//!   batch. `PATCH /payout-request-batches/{id}`
//! - [`delete`](PayoutRequestBatches::delete): Deletes a batch of payout requests.
//!   `DELETE /payout-request-batches/{id}`
//! - [`auto_allocate`](PayoutRequestBatches::auto_allocate): Allocates the payout requests of a
//!   batch automatically. `POST /payout-request-batches/{id}/auto-allocate`
//! - [`approve`](PayoutRequestBatches::approve): Approves the payout requests of a batch.
//!   `POST /payout-request-batches/{id}/approve`
//! - [`block`](PayoutRequestBatches::block): Blocks the payout requests of a batch.
//!   `POST /payout-request-batches/{id}/block`
//! - [`add_payout_requests`](PayoutRequestBatches::add_payout_requests): Adds payout requests to a
//!   batch, by identifiers or by a filter. `POST /payout-request-batches/{id}/payout-requests`
//! - [`remove_payout_requests`](PayoutRequestBatches::remove_payout_requests): Removes payout
//!   requests from a batch. `POST /payout-request-batches/{id}/payout-requests/remove`
//! - [`unblock`](PayoutRequestBatches::unblock): Unblocks the payout requests of a batch.
//!   `POST /payout-request-batches/{id}/unblock`
//! - [`preview`](PayoutRequestBatches::preview): Returns the counts and total amounts of a batch
//!   that a filter would select. `GET /payout-request-batches/preview`
//!
//! # [`PayoutRequests`]: `client.payout_requests()`
//!
//! Requests for payouts to customers.
//!
//! - [`list`](PayoutRequests::list): Lists payout requests. `GET /payout-requests`
//! - [`create`](PayoutRequests::create): Creates a payout request with an identifier assigned by
//!   Rebilly. `POST /payout-requests`
//! - [`get`](PayoutRequests::get): Returns a payout request. `GET /payout-requests/{id}`
//! - [`upsert`](PayoutRequests::upsert): Creates or replaces the payout request with this
//!   identifier. `PUT /payout-requests/{id}`
//! - [`update`](PayoutRequests::update): Changes the status, the block or the description of a
//!   payout request. `PATCH /payout-requests/{id}`
//! - [`cancel`](PayoutRequests::cancel): Cancels a payout request.
//!   `POST /payout-requests/{id}/cancel`
//! - [`split`](PayoutRequests::split): Splits a payout request into several payout requests.
//!   `POST /payout-requests/{id}/split`
//! - [`list_payment_instruments`](PayoutRequests::list_payment_instruments): Lists payment
//!   instruments for a payout request, with their gateway accounts.
//!   `GET /payout-requests/{id}/payment-instruments`
//! - [`list_timeline_messages`](PayoutRequests::list_timeline_messages): Lists timeline messages of
//!   a payout request. `GET /payout-requests/{id}/timeline`
//! - [`create_timeline_comment`](PayoutRequests::create_timeline_comment): Adds a comment to the
//!   timeline of a payout request. `POST /payout-requests/{id}/timeline`
//! - [`get_timeline_message`](PayoutRequests::get_timeline_message): Returns a timeline message of
//!   a payout request. `GET /payout-requests/{id}/timeline/{messageId}`
//! - [`delete_timeline_message`](PayoutRequests::delete_timeline_message): Deletes a timeline
//!   message of a payout request. `DELETE /payout-requests/{id}/timeline/{messageId}`
//!
//! # [`Payouts`]: `client.payouts()`
//!
//! Payouts to customers.
//!
//! - [`create`](Payouts::create): Pays an amount out to a customer. `POST /payouts`
//!
//! # [`Transactions`]: `client.transactions()`
//!
//! Payments and their refunds, limits and timelines.
//!
//! - [`ready_to_pay`](Transactions::ready_to_pay): Lists the payment methods that are available for
//!   an amount or for items. `POST /ready-to-pay`
//! - [`list`](Transactions::list): Lists transactions. `GET /transactions`
//! - [`create`](Transactions::create): Creates a transaction of the type `sale`, `authorize` or
//!   `setup`. `POST /transactions`
//! - [`get`](Transactions::get): Returns a transaction. `GET /transactions/{id}`
//! - [`update`](Transactions::update): Changes the custom fields of a transaction.
//!   `PATCH /transactions/{id}`
//! - [`query`](Transactions::query): Queries the gateway for the current state of a transaction.
//!   `POST /transactions/{id}/query`
//! - [`update_result`](Transactions::update_result): Sets the result of a transaction manually.
//!   `POST /transactions/{id}/update`
//! - [`refund`](Transactions::refund): Refunds an amount of a transaction.
//!   `POST /transactions/{id}/refund`
//! - [`list_timeline_messages`](Transactions::list_timeline_messages): Lists timeline messages of a
//!   transaction. `GET /transactions/{id}/timeline`
//! - [`create_timeline_comment`](Transactions::create_timeline_comment): Adds a comment to the
//!   timeline of a transaction. `POST /transactions/{id}/timeline`
//! - [`get_timeline_message`](Transactions::get_timeline_message): Returns a timeline message of a
//!   transaction. `GET /transactions/{id}/timeline/{messageId}`
//! - [`delete_timeline_message`](Transactions::delete_timeline_message): Deletes a timeline message
//!   of a transaction. `DELETE /transactions/{id}/timeline/{messageId}`

mod shared_models;
pub use shared_models::*;

#[cfg(feature = "payments")]
mod models;
#[cfg(feature = "payments")]
pub use models::*;

#[cfg(feature = "payments")]
mod operations;
#[cfg(feature = "payments")]
pub use operations::*;
