//! In-process mock server of the Rebilly API, for tests.
//!
//! [`Sandbox::start`] runs an HTTP server on a free port of 127.0.0.1. It responds from a bundled OpenAPI document and
//! from its own state in memory. It works on plain JSON and does not depend on `rebilly-sdk`, so a wrong model in the
//! SDK cannot hide a wrong response.
//!
//! ```
//! use rebilly_sandbox::{Sandbox, WebhookTarget};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::builder().rate_limit(10).start().await?;
//! let url = format!("{}/organizations/{}/customers/cus_42", sandbox.base_url(), sandbox.organization());
//! let client = reqwest::Client::builder().no_proxy().build()?;
//! let response = client.put(&url).header("REB-APIKEY", sandbox.api_key()).body("{}").send().await?;
//! assert_eq!(response.status().as_u16(), 201);
//! assert_eq!(response.headers()["x-ratelimit-remaining"], "9");
//!
//! sandbox.register_webhook(WebhookTarget::new("http://127.0.0.1:1/closed", "user", "password"))?;
//! sandbox.emit_kyc_event("kyc-request-attempted", "cus_42")?;
//! sandbox.idle().await;
//! assert_eq!(sandbox.deliveries()[0].event_type, "kyc-request-attempted");
//! # Ok(())
//! # }
//! ```
//!
//! # Requests
//!
//! Every operation of the document is served. A request passes these stages; each can reject it:
//!
//! | stage | status |
//! |---|---|
//! | path and method; the first segment may precede or follow the organization | 404, 405 |
//! | credential, by the operation's security schemes | 401, 403 |
//! | organization of the path | 403 |
//! | rate limit, for every method but GET | 429 |
//! | path, query and header parameters; an offset above 1000 counts as 1000 | 404, 422 |
//! | body: at most 1 MiB, documented media type, JSON, schema (read-only properties are ignored) | 413, 415, 400, 422 |
//! | the handler of the operation | 404, 409, 422 |
//!
//! Every rejection has a problem body. `invalidFields` names fields in dot notation and never holds a value.
//! Unknown properties are accepted and stored.
//!
//! # Stored resources
//!
//! Operations store resources. The form of the path and of the response decides what an operation does:
//!
//! | operation | effect |
//! |---|---|
//! | POST of a path whose GET `path/{parameter}` has the same response | creates, with a new id and the times |
//! | PUT, PATCH, DELETE of a path that GET has | upserts (200 or 201), applies a merge patch, deletes |
//! | GET of such a path; POST of `path/{parameter}/action` with the same response | returns the resource |
//! | GET of an array | lists, with `filter`, `sort`, `q`, `limit`, `offset`, `fields` |
//!
//! - Each path is a collection of its own: `/customers/a/timeline` and `/customers/b/timeline` have different rows.
//! - An id is in the form of the schema's example. Required and read-only properties have synthetic values.
//! - A deleted resource and everything below it is 404.
//! - A resource that was never stored is synthetic, and so is a list until something is stored. Tests need no set-up.
//!
//! Customers (with lead source, credit balance, screening report and summary metrics), webhooks, their credentials,
//! previews and tracking have rules of their own, and unknown ids give 404:
//! [`Sandbox::operations_with_handlers`]. [`Builder::stateless`] switches all state off.
//!
//! # Billing
//!
//! Invoices, subscriptions, one-time orders, coupons, quotes, credit memos and usage follow the rules of the platform.
//! The clock issues, renews, retries and expires; see [`Sandbox::advance`].
//!
//! - Amounts are calculated in exact decimals and rounded half away from zero to the minor unit of the currency.
//! - An invoice goes from `draft` to `unpaid`, and to `paid`, `past-due`, `voided` or `abandoned`. Other steps give 409,
//!   or 422 where the operation documents no 409.
//! - An order is paid with its own instrument, else with the default one of its customer. Paid, it is active.
//! - Periods are calendar units in UTC, counted from the first day: January 31, February 28, March 31.
//! - Until a plan or a customer is stored, any id is accepted; an unknown plan costs 10 USD per month. GET of an unknown
//!   id is synthetic until its collection has stored something.
//!
//! ```
//! use std::time::Duration;
//!
//! use rebilly_sandbox::{ManualClock, Sandbox};
//! use serde_json::{Value, json};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::builder().clock(ManualClock::at(1_767_225_600)).start().await?;
//! let url = format!("{}/organizations/{}/subscriptions/sub_42", sandbox.base_url(), sandbox.organization());
//! let client = reqwest::Client::builder().no_proxy().build()?;
//! let order = json!({
//!     "orderType": "subscription-order",
//!     "customerId": "cus_42",
//!     "websiteId": "web_42",
//!     "paymentInstrumentId": "inst_42",
//!     "items": [{ "plan": { "id": "monthly" } }],
//! });
//! client.put(&url).header("REB-APIKEY", sandbox.api_key()).body(order.to_string()).send().await?;
//! sandbox.advance(Duration::from_secs(31 * 24 * 3600)).await;
//! let response = client.get(&url).header("REB-APIKEY", sandbox.api_key()).send().await?;
//! let order: Value = serde_json::from_str(&response.text().await?)?;
//! assert_eq!((&order["status"], &order["rebillNumber"]), (&json!("active"), &json!(1)));
//! # Ok(())
//! # }
//! ```
//!
//! # Synthetic operations
//!
//! Every other operation responds with its first documented 2xx status and a body that conforms to the response
//! schema:
//!
//! - Values come from examples, defaults and enumerations first, then from formats, patterns and limits.
//! - Required and optional properties are present; write-only properties are absent; arrays have one item.
//! - A component that recurs in a body has its optional properties once. Optional properties that contain themselves are
//!   absent.
//! - Unions use the first variant that validates.
//! - Properties that are named like a path parameter have its value, and `id` that of a parameter at the end.
//! - Collections have one item, honour `limit` and `offset`, and have pagination headers.
//! - A `201` with a documented `Location` header has one.
//! - `Accept` selects the media type. Files are small and valid: PDF, PNG, GIF, JPEG, ZIP, CSV.
//!
//! The bodies are deterministic. An operation without a possible response gets 501 with a problem that names the
//! operation: one without a documented success, or with a schema that no value meets. The bundled spec has none.
//!
//! [`Sandbox::sample_request`] builds a valid request of any operation.
//!
//! [`Builder::extend_bundle`] and [`Builder::bundle`] serve other documents the same way:
//!
//! ```
//! use rebilly_sandbox::Sandbox;
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let properties = json!({ "id": { "type": "string" }, "size": { "type": "integer" } });
//! let schema = json!({ "type": "object", "properties": properties });
//! let responses = json!({ "200": { "content": { "application/json": { "schema": schema } } } });
//! let path = json!({ "get": { "operationId": "GetWidget", "responses": responses } });
//! let sandbox = Sandbox::builder().extend_bundle(json!({ "paths": { "/widgets/{id}": path } })).start().await?;
//!
//! let url = format!("{}/organizations/{}/widgets/w1", sandbox.base_url(), sandbox.organization());
//! let client = reqwest::Client::builder().no_proxy().build()?;
//! let response = client.get(&url).header("REB-APIKEY", sandbox.api_key()).send().await?;
//! assert_eq!(response.text().await?, r#"{"id":"w1","size":1}"#);
//! # Ok(())
//! # }
//! ```
//!
//! [`Sandbox::add_operation`] adds an operation with a handler of the caller, without validation.
//!
//! # Faults
//!
//! The plan of faults ([`Sandbox::faults`]) decides whether a request fails, before or after the operation is executed.
//! Faults precede the stages above, as they would in a proxy: they need no credential.
//!
//! ```
//! use rebilly_sandbox::{Fault, Match, RetryAfter, Sandbox, Seed};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let faults = sandbox.faults();
//! faults.next(Fault::reset().after_executing());
//! faults.on(Match::any().operation("PutCustomer")).pass(1).times(2, Fault::rate_limited(RetryAfter::Timestamp(1)));
//! faults.on(Match::any().operation("GetCustomerCollection")).pass(1).always(Fault::change("new row", |customers| {
//!     customers.insert(Seed::at(1_713_187_500));
//! }));
//!
//! let url = format!("{}/organizations/{}/customers/a", sandbox.base_url(), sandbox.organization());
//! let client = reqwest::Client::builder().no_proxy().build()?;
//! let put = || client.put(&url).header("REB-APIKEY", sandbox.api_key()).body("{}").send();
//! assert!(put().await.is_err());
//! assert_eq!(sandbox.executions().on("PutCustomer", "a"), 1);
//! assert_eq!(put().await?.status().as_u16(), 200);
//! assert_eq!(put().await?.status().as_u16(), 429);
//! assert_eq!(sandbox.executions().on("PutCustomer", "a"), 2);
//! # Ok(())
//! # }
//! ```
//!
//! - [`Fault::every`] returns one fault of each kind.
//! - [`Sandbox::refuse_connections`] stops listening; [`Sandbox::refused_url`] never listens.
//! - [`Sandbox::external_host`] is a redirect target that records the credentials it receives.
//! - [`Sandbox::requests`] returns the received requests, [`Sandbox::executions`] the executed operations.
//!
//! # Seed data
//!
//! [`Sandbox::seed_customers`] creates customers without requests, with creation times of the caller or of a
//! [`Spread`]. Filters and orders by `createdTime` use an index; all others scan every row.
//!
//! # Webhooks
//!
//! Webhooks and their credentials are registered through the API, or with [`Sandbox::register_webhook`]. Targets of the
//! latter are not listed by the API, but count towards the limit of 25 active webhooks.
//!
//! - Deliveries authenticate by the scheme of the credential: none, basic, or digest (MD5 and SHA-256).
//! - A delivery without a 2xx response is retried after [`Builder::delivery_pauses`].
//! - [`Sandbox::deliveries`] has one entry per event and target, `/tracking/webhooks` one per attempt. Limit: 10,000.
//! - [`Sandbox::emit_event`] publishes any event of the document, with a synthetic payload if it has no built-in one.
//! - [`Sandbox::webhooks`] duplicates and reorders deliveries, reproducibly by seed:
//!
//! ```
//! use rebilly_sandbox::{Sandbox, WebhookTarget};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::builder().delivery_pauses([]).start().await?;
//! sandbox.register_webhook(WebhookTarget::new("http://127.0.0.1:1/closed", "user", "password"))?;
//! sandbox.webhooks().seed(7).duplicate(30).shuffle(16);
//! for number in 0..100 {
//!     sandbox.webhooks().publish(&json!({ "eventType": "customer-updated", "number": number }))?;
//! }
//! sandbox.idle().await;
//! assert!(sandbox.deliveries().len() > 110);
//! # Ok(())
//! # }
//! ```
//!
//! # Limits
//!
//! - State is in memory and ends with the [`Sandbox`]. There is one organization and no TLS.
//! - Security schemes other than header keys and bearer tokens are not supported.
//! - Object parameters are validated with `deepObject` style only; cookie parameters are not validated.
//! - Only JSON bodies are validated against their schema.
//!
//! # Undocumented behaviour
//!
//! Where Rebilly's behaviour is not documented, the sandbox has chosen:
//!
//! - The id of a merged customer gives 404, and 409 for PUT. A merge moves no data.
//! - POST of a customer never conflicts: the server generates the id. Other resources accept a writable `id`, and an
//!   existing one gives 409.
//! - The lead source of a customer with invoices cannot be deleted (409). PUT of a customer without `leadSource` keeps
//!   it; every other absent, writable property is reset.
//! - Revisions start at 1. The rate limit counts every authenticated request, also when it is rejected later.
//! - A filter on an absent field matches no record, its negation every record. Text compares exactly. A plain date
//!   means the whole day in UTC. Value lists (`@name`) are rejected.
//! - Without `sort`, collections are in order of creation. Absent values sort last in both directions; equal values
//!   sort by id, in the direction of the last field.
//! - An offset above 1000 counts as 1000, or is rejected with [`Builder::reject_large_offsets`].
//! - `expand` and `fields` ignore unknown names. Of a duplicate parameter the last value counts.
//! - A webhook without `eventsFilter` receives all events. Its `filter` applies to the payload, in the grammar of
//!   collections. Its `body` is a template with `{{dotted.paths}}` of the payload. Every method has a body, also GET.
//! - Creating a credential with the host and `auth` of an existing one returns the existing one, unless it is
//!   deactivated. A deactivated credential stays deactivated (422). Its webhooks receive no events.
//! - A webhook with an unknown credential, one for another host, or beyond 25 active ones is rejected with 422.
//! - Resending uses the current settings of the webhook and the retry schedule. For a deleted or paused webhook it
//!   gives 404. A preview sends a sample of the first event of the filter.
//! - `customer-merged` is about the target customer. All KYC events of a customer are about one request.
//! - An invoice without `dueTime` is due one hour after its issue, which is the default of `dueTimeShift`. Tax services
//!   are not called: they add no tax. An invoice without an amount is paid when it is issued.
//! - A declined renewal is retried after 1, 3 and 5 days, unless its `retryInstruction` says otherwise; then the invoice is
//!   abandoned and the subscription canceled. First invoices are not retried. `intelligent` means the whole interval.
//!   Policies after attempts and backup instruments are not applied.
//! - `subscription-renewed` follows the issue of the renewal invoice and precedes its payment.
//! - A first period with an anchor has the full price. The first recurring plan decides about the periods of an order;
//!   after its last period the order is `completed`.
//! - A credit from a change of items waits for the next invoice; a prorated cancellation issues an invoice with a
//!   negative amount. Neither moves money. `retain` policies keep the period, `reset` policies begin a new one.
//! - Revoking a pause or a cancellation keeps its record. A revoked cancellation publishes `subscription-reactivated`.
//! - Coupons apply in order of redemption, each to what the ones before it leave. An expired coupon applies no more.
//! - A quote is accepted at once; its condition `payment` shows whether the invoice is paid.
//! - All usage of a subscription counts for each of its metered plans.
//! - A purchase in the storefront creates a customer, unless its token is of one. A token of [`Builder::credential`] sees
//!   the orders and invoices of all customers.
//! - Reminders of renewals, trials, due dates and abandoned orders are not sent: rules would decide about them.

#![warn(missing_docs)]

// Layers, from the bottom: `net` (sockets), `spec` (document, validation), `state` and `query` (rows), `webhook`
// (deliveries), `handlers` and `synthetic` (operations), `faults` and `server` (requests), `sandbox` (the handle).
mod advance;
mod builder;
mod clock;
mod config;
mod external_host;
mod extra_operation;
mod faults;
mod handlers;
mod net;
mod problem;
mod query;
mod response;
mod sample;
mod sandbox;
mod seed;
mod server;
pub mod spec;
mod state;
mod synthetic;
mod webhook;

pub use builder::Builder;
pub use clock::{Clock, ManualClock, SystemClock};
pub use external_host::{ExternalHost, ExternalRequest};
pub use extra_operation::ExtraRequest;
pub use faults::{Fault, Faults, FaultsOn, Match, Paging, RetryAfter, Rows, Total};
pub use response::SandboxResponse;
pub use sample::SampleRequest;
pub use sandbox::Sandbox;
pub use seed::{Customers, Seed, Spread};
pub use server::{Execution, Executions, LoggedRequest};
pub use webhook::{
    Delivery, DeliveryOutcome, ExpectationError, PublishedEvent, WebhookAuth, WebhookError, WebhookTarget,
    Webhooks,
};
