// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Invoices and credit memos.
//!
//! Operations need the feature `invoices`.
//!
//! # [`CreditMemos`]: `client.credit_memos()`
//!
//! Credit memos, their allocations and timelines.
//!
//! - [`list`](CreditMemos::list): Lists credit memos. `GET /credit-memos`
//! - [`create`](CreditMemos::create): Creates a credit memo with an identifier assigned by Rebilly.
//!   `POST /credit-memos`
//! - [`get`](CreditMemos::get): Returns a credit memo. `GET /credit-memos/{id}`
//! - [`upsert`](CreditMemos::upsert): Creates or replaces the credit memo with this identifier.
//!   `PUT /credit-memos/{id}`
//! - [`update`](CreditMemos::update): Changes some properties of a credit memo.
//!   `PATCH /credit-memos/{id}`
//! - [`void`](CreditMemos::void): Voids a credit memo. `POST /credit-memos/{id}/void`
//! - [`refund`](CreditMemos::refund): Refunds a credit memo. `POST /credit-memos/{id}/refund`
//! - [`list_timeline_messages`](CreditMemos::list_timeline_messages): Lists timeline messages of a
//!   credit memo. `GET /credit-memos/{id}/timeline`
//! - [`create_timeline_comment`](CreditMemos::create_timeline_comment): Adds a comment to the
//!   timeline of a credit memo. `POST /credit-memos/{id}/timeline`
//! - [`get_timeline_message`](CreditMemos::get_timeline_message): Returns a timeline message of a
//!   credit memo. `GET /credit-memos/{id}/timeline/{messageId}`
//! - [`delete_timeline_message`](CreditMemos::delete_timeline_message): Deletes a timeline message
//!   of a credit memo. `DELETE /credit-memos/{id}/timeline/{messageId}`
//!
//! # [`Invoices`]: `client.invoices()`
//!
//! Invoices: items, issue, payment, tax, allocations and timelines.
//!
//! - [`list`](Invoices::list): Lists invoices. `GET /invoices`
//! - [`create`](Invoices::create): Creates an invoice with an identifier assigned by Rebilly.
//!   `POST /invoices`
//! - [`get`](Invoices::get): Returns an invoice. `GET /invoices/{id}`
//! - [`upsert`](Invoices::upsert): Creates or replaces the invoice with this identifier.
//!   `PUT /invoices/{id}`
//! - [`list_items`](Invoices::list_items): Lists items of an invoice. `GET /invoices/{id}/items`
//! - [`create_item`](Invoices::create_item): Adds an item to an invoice.
//!   `POST /invoices/{id}/items`
//! - [`get_item`](Invoices::get_item): Returns an item of an invoice.
//!   `GET /invoices/{id}/items/{itemId}`
//! - [`replace_item`](Invoices::replace_item): Replaces an item of an invoice.
//!   `PUT /invoices/{id}/items/{itemId}`
//! - [`delete_item`](Invoices::delete_item): Removes an item from an invoice.
//!   `DELETE /invoices/{id}/items/{itemId}`
//! - [`issue`](Invoices::issue): Issues an invoice. `POST /invoices/{id}/issue`
//! - [`abandon`](Invoices::abandon): Abandons an invoice. `POST /invoices/{id}/abandon`
//! - [`void`](Invoices::void): Voids an invoice. `POST /invoices/{id}/void`
//! - [`recalculate`](Invoices::recalculate): Recalculates an invoice.
//!   `POST /invoices/{id}/recalculate`
//! - [`reissue`](Invoices::reissue): Reissues an invoice with a new due time.
//!   `POST /invoices/{id}/reissue`
//! - [`list_transaction_allocations`](Invoices::list_transaction_allocations): Lists transaction
//!   amounts that are allocated to an invoice. `GET /invoices/{id}/transaction-allocations`
//! - [`allocate_credit_balance`](Invoices::allocate_credit_balance): Applies credit memos to an
//!   invoice. `POST /invoices/{id}/allocate-credit-balance`
//! - [`apply_transaction`](Invoices::apply_transaction): Applies a transaction to an invoice.
//!   `POST /invoices/{id}/transaction`
//! - [`list_timeline_messages`](Invoices::list_timeline_messages): Lists timeline messages of an
//!   invoice. `GET /invoices/{id}/timeline`
//! - [`create_timeline_comment`](Invoices::create_timeline_comment): Adds a comment to the timeline
//!   of an invoice. `POST /invoices/{id}/timeline`
//! - [`get_timeline_message`](Invoices::get_timeline_message): Returns a timeline message of an
//!   invoice. `GET /invoices/{id}/timeline/{messageId}`
//! - [`delete_timeline_message`](Invoices::delete_timeline_message): Deletes a timeline message of
//!   an invoice. `DELETE /invoices/{id}/timeline/{messageId}`

mod shared_models;
pub use shared_models::*;

#[cfg(feature = "invoices")]
mod models;
#[cfg(feature = "invoices")]
pub use models::*;

#[cfg(feature = "invoices")]
mod operations;
#[cfg(feature = "invoices")]
pub use operations::*;
