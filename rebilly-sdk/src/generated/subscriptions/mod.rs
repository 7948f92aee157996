// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Subscriptions, orders, usage and quotes.
//!
//! Operations need the feature `subscriptions`.
//!
//! # [`OrderCancellations`]: `client.order_cancellations()`
//!
//! Cancellations of orders.
//!
//! - [`list`](OrderCancellations::list): Lists order cancellations. `GET /order-cancellations`
//! - [`create`](OrderCancellations::create): Creates an order cancellation with an identifier
//!   assigned by Rebilly. `POST /order-cancellations`
//! - [`get`](OrderCancellations::get): Returns an order cancellation.
//!   `GET /order-cancellations/{id}`
//! - [`upsert`](OrderCancellations::upsert): Creates or replaces the order cancellation with this
//!   identifier. `PUT /order-cancellations/{id}`
//! - [`update`](OrderCancellations::update): Changes some properties of an order cancellation.
//!   `PATCH /order-cancellations/{id}`
//! - [`delete`](OrderCancellations::delete): Deletes an order cancellation.
//!   `DELETE /order-cancellations/{id}`
//!
//! # [`OrderPauses`]: `client.order_pauses()`
//!
//! Pauses of orders.
//!
//! - [`list`](OrderPauses::list): Lists order pauses. `GET /order-pauses`
//! - [`create`](OrderPauses::create): Creates an order pause with an identifier assigned by
//!   Rebilly. `POST /order-pauses`
//! - [`get`](OrderPauses::get): Returns an order pause. `GET /order-pauses/{id}`
//! - [`upsert`](OrderPauses::upsert): Creates or replaces the order pause with this identifier.
//!   `PUT /order-pauses/{id}`
//! - [`delete`](OrderPauses::delete): Deletes an order pause. `DELETE /order-pauses/{id}`
//!
//! # [`OrderReactivations`]: `client.order_reactivations()`
//!
//! Reactivations of orders.
//!
//! - [`list`](OrderReactivations::list): Lists order reactivations. `GET /order-reactivations`
//! - [`create`](OrderReactivations::create): Reactivates a canceled order.
//!   `POST /order-reactivations`
//! - [`get`](OrderReactivations::get): Returns an order reactivation.
//!   `GET /order-reactivations/{id}`
//!
//! # [`Orders`]: `client.orders()`
//!
//! Orders of the experimental interface: subscriptions and one-time purchases.
//!
//! - [`list`](Orders::list): Lists orders. `GET /orders`
//! - [`create`](Orders::create): Creates an order with an identifier assigned by Rebilly.
//!   `POST /orders`
//! - [`get`](Orders::get): Returns an order. `GET /orders/{id}`
//! - [`upsert`](Orders::upsert): Creates or replaces the order with this identifier.
//!   `PUT /orders/{id}`
//! - [`get_upcoming_invoice`](Orders::get_upcoming_invoice): Returns the upcoming invoice of an
//!   order. `GET /orders/{id}/upcoming-invoice`
//! - [`void`](Orders::void): Voids an order. `POST /orders/{id}/void`
//! - [`change_items`](Orders::change_items): Changes the items of an order.
//!   `POST /orders/{id}/change-items`
//! - [`update_item`](Orders::update_item): Changes some properties of an item of an order.
//!   `PATCH /orders/{id}/items/{itemId}`
//! - [`create_interim_invoice`](Orders::create_interim_invoice): Creates an interim invoice for an
//!   order. `POST /orders/{id}/interim-invoice`
//! - [`issue_upcoming_invoice`](Orders::issue_upcoming_invoice): Issues the upcoming invoice of an
//!   order. `POST /orders/{id}/upcoming-invoice/issue`
//! - [`preview`](Orders::preview): Computes the amounts of an order without creating it.
//!   `POST /previews/orders`
//!
//! # [`Quotes`]: `client.quotes()`
//!
//! Quotes for new and changed subscriptions.
//!
//! - [`list`](Quotes::list): Lists quotes. `GET /quotes`
//! - [`create`](Quotes::create): Creates a quote with an identifier assigned by Rebilly.
//!   `POST /quotes`
//! - [`get`](Quotes::get): Returns a quote. `GET /quotes/{id}`
//! - [`upsert`](Quotes::upsert): Creates or replaces the quote with this identifier.
//!   `PUT /quotes/{id}`
//! - [`update`](Quotes::update): Changes the taxes of a quote. `PATCH /quotes/{id}`
//! - [`accept`](Quotes::accept): Accepts a quote. `POST /quotes/{id}/accept`
//! - [`cancel`](Quotes::cancel): Cancels a quote. `POST /quotes/{id}/cancel`
//! - [`issue`](Quotes::issue): Issues a quote. `POST /quotes/{id}/issue`
//! - [`recall`](Quotes::recall): Recalls an issued quote. `POST /quotes/{id}/recall`
//! - [`reject`](Quotes::reject): Rejects a quote. `POST /quotes/{id}/reject`
//! - [`list_timeline_messages`](Quotes::list_timeline_messages): Lists timeline messages of a
//!   quote. `GET /quotes/{id}/timeline`
//! - [`create_timeline_comment`](Quotes::create_timeline_comment): Adds a comment to the timeline
//!   of a quote. `POST /quotes/{id}/timeline`
//! - [`get_timeline_message`](Quotes::get_timeline_message): Returns a timeline message of a quote.
//!   `GET /quotes/{id}/timeline/{messageId}`
//! - [`delete_timeline_message`](Quotes::delete_timeline_message): Deletes a timeline message of a
//!   quote. `DELETE /quotes/{id}/timeline/{messageId}`
//!
//! # [`SubscriptionCancellations`]: `client.subscription_cancellations()`
//!
//! Cancellations of subscriptions.
//!
//! - [`list`](SubscriptionCancellations::list): Lists subscription cancellations.
//!   `GET /subscription-cancellations`
//! - [`create`](SubscriptionCancellations::create): Creates a subscription cancellation with an
//!   identifier assigned by Rebilly. `POST /subscription-cancellations`
//! - [`get`](SubscriptionCancellations::get): Returns a subscription cancellation.
//!   `GET /subscription-cancellations/{id}`
//! - [`upsert`](SubscriptionCancellations::upsert): Creates or replaces the subscription
//!   cancellation with this identifier. `PUT /subscription-cancellations/{id}`
//! - [`update`](SubscriptionCancellations::update): Changes some properties of a subscription
//!   cancellation. `PATCH /subscription-cancellations/{id}`
//! - [`delete`](SubscriptionCancellations::delete): Deletes a subscription cancellation.
//!   `DELETE /subscription-cancellations/{id}`
//!
//! # [`SubscriptionPauses`]: `client.subscription_pauses()`
//!
//! Pauses of subscriptions.
//!
//! - [`list`](SubscriptionPauses::list): Lists subscription pauses. `GET /subscription-pauses`
//! - [`create`](SubscriptionPauses::create): Creates a subscription pause with an identifier
//!   assigned by Rebilly. `POST /subscription-pauses`
//! - [`get`](SubscriptionPauses::get): Returns a subscription pause.
//!   `GET /subscription-pauses/{id}`
//! - [`upsert`](SubscriptionPauses::upsert): Creates or replaces the subscription pause with this
//!   identifier. `PUT /subscription-pauses/{id}`
//! - [`delete`](SubscriptionPauses::delete): Deletes a subscription pause.
//!   `DELETE /subscription-pauses/{id}`
//!
//! # [`SubscriptionReactivations`]: `client.subscription_reactivations()`
//!
//! Reactivations of subscriptions.
//!
//! - [`list`](SubscriptionReactivations::list): Lists subscription reactivations.
//!   `GET /subscription-reactivations`
//! - [`create`](SubscriptionReactivations::create): Reactivates a canceled subscription.
//!   `POST /subscription-reactivations`
//! - [`get`](SubscriptionReactivations::get): Returns a subscription reactivation.
//!   `GET /subscription-reactivations/{id}`
//!
//! # [`Subscriptions`]: `client.subscriptions()`
//!
//! Subscriptions and one-time sales: items, changes, invoices and timelines.
//!
//! - [`list`](Subscriptions::list): Lists subscriptions and one-time sales. `GET /subscriptions`
//! - [`create`](Subscriptions::create): Creates a subscription with an identifier assigned by
//!   Rebilly. `POST /subscriptions`
//! - [`get`](Subscriptions::get): Returns a subscription. `GET /subscriptions/{id}`
//! - [`upsert`](Subscriptions::upsert): Creates or replaces the subscription with this identifier.
//!   `PUT /subscriptions/{id}`
//! - [`delete`](Subscriptions::delete): Deletes a subscription. `DELETE /subscriptions/{id}`
//! - [`void`](Subscriptions::void): Voids a subscription. `POST /subscriptions/{id}/void`
//! - [`change_items`](Subscriptions::change_items): Changes the items of a subscription.
//!   `POST /subscriptions/{id}/change-items`
//! - [`update_item`](Subscriptions::update_item): Changes some properties of an item of a
//!   subscription. `PATCH /subscriptions/{id}/items/{itemId}`
//! - [`create_interim_invoice`](Subscriptions::create_interim_invoice): Creates an interim invoice
//!   for a subscription. `POST /subscriptions/{id}/interim-invoice`
//! - [`list_upcoming_invoices`](Subscriptions::list_upcoming_invoices): Lists upcoming invoices of
//!   a subscription. `GET /subscriptions/{id}/upcoming-invoices`
//! - [`get_upcoming_invoice`](Subscriptions::get_upcoming_invoice): Returns the upcoming invoice of
//!   a subscription. `GET /subscriptions/{id}/upcoming-invoice`
//! - [`issue_upcoming_invoice`](Subscriptions::issue_upcoming_invoice): Issues the upcoming invoice
//!   of a subscription. `POST /subscriptions/{id}/upcoming-invoice/issue`
//! - [`issue_upcoming_invoice_by_id`](Subscriptions::issue_upcoming_invoice_by_id): Issues an
//!   upcoming invoice of a subscription.
//!   `POST /subscriptions/{id}/upcoming-invoices/{invoiceId}/issue`
//! - [`list_timeline_messages`](Subscriptions::list_timeline_messages): Lists timeline messages of
//!   a subscription. `GET /subscriptions/{id}/timeline`
//! - [`create_timeline_comment`](Subscriptions::create_timeline_comment): Adds a comment to the
//!   timeline of a subscription. `POST /subscriptions/{id}/timeline`
//! - [`get_timeline_message`](Subscriptions::get_timeline_message): Returns a timeline message of a
//!   subscription. `GET /subscriptions/{id}/timeline/{messageId}`
//! - [`delete_timeline_message`](Subscriptions::delete_timeline_message): Deletes a timeline
//!   message of a subscription. `DELETE /subscriptions/{id}/timeline/{messageId}`
//! - [`get_summary_metrics`](Subscriptions::get_summary_metrics): Returns summary metrics of a
//!   subscription. `GET /experimental/subscriptions/{subscriptionId}/summary-metrics`
//!
//! # [`Usages`]: `client.usages()`
//!
//! Usage of metered subscription items.
//!
//! - [`list`](Usages::list): Lists usage records. `GET /usages`
//! - [`create`](Usages::create): Creates a usage record with an identifier assigned by Rebilly.
//!   `POST /usages`
//! - [`get`](Usages::get): Returns a usage record. `GET /usages/{id}`
//! - [`delete`](Usages::delete): Deletes a usage record. `DELETE /usages/{id}`

mod shared_models;
pub use shared_models::*;

#[cfg(feature = "subscriptions")]
mod models;
#[cfg(feature = "subscriptions")]
pub use models::*;

#[cfg(feature = "subscriptions")]
mod operations;
#[cfg(feature = "subscriptions")]
pub use operations::*;
