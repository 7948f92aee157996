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
//! | organization of the path, if one is configured | 403 |
//! | rate limit, for every method but GET | 429 |
//! | path, query and header parameters; an offset above 1000 counts as 1000 | 404, 422 |
//! | body: at most 1 MiB, documented media type, JSON, schema (read-only properties are ignored) | 413, 415, 400, 422 |
//! | the handler of the operation | 404, 409, 422 |
//!
//! Every rejection has a problem body. `invalidFields` names fields in dot notation and never holds a value. A body
//! without `Content-Type` is JSON. Unknown properties are accepted and stored. Numbers and prices beyond ±10^15 are
//! invalid, except in `customFields`.
//!
//! # Stored resources
//!
//! Operations store resources. The form of the path and of the response decides what an operation does:
//!
//! | operation | effect |
//! |---|---|
//! | POST of a path whose GET `path/{parameter}` has the same response | creates, with a new id and the times |
//! | PUT, PATCH, DELETE of a path that GET has | upserts (200 or 201), applies a merge patch, deletes |
//! | GET of such a path; POST of `path/{parameter}/action` with the response of GET `path/{parameter}` | returns the resource |
//! | GET of an array | lists, with `filter`, `sort`, `q`, `limit`, `offset`, `fields` |
//!
//! - Each path is a collection of its own: `/customers/a/timeline` and `/customers/b/timeline` have different rows.
//! - An id is in the form of the schema's example. Required and read-only properties have synthetic values.
//! - A deleted resource and everything below it is 404.
//! - A resource that was never stored is synthetic, and so is a list until something is stored. Tests need no set-up.
//!
//! These domains have operations with rules of their own ([`Sandbox::operations_with_handlers`]), where an unknown id
//! gives 404. [`Builder::stateless`] switches all state off.
//!
//! | domain | resources with rules |
//! |---|---|
//! | customers | customers, merges, lead source, credit balance, screening report, summary metrics, storefront tokens |
//! | payments | tokens, payment instruments, transactions, refunds, payouts, disputes, ready-to-pay; in the storefront |
//! | billing | invoices, subscriptions, orders, coupons, quotes, credit memos, usage, purchases in the storefront |
//! | identity | KYC requests, KYC documents, AML checks |
//! | webhooks | webhooks, credentials, previews, tracking |
//! | files, API keys | uploads, downloads; keys |
//!
//! - `expand` embeds stored resources that the schema of the response names in `_embedded`. A dotted name, such as
//!   `transaction.customer`, continues in the embedded resource.
//! - A download has the bytes of the upload. Types: PNG, JPEG, GIF, PDF, ZIP, JSON, CSV, by the content.
//! - The response that creates an API key has `secretKey`, no later one has it. The key authenticates until it is deleted.
//!
//! # Payments
//!
//! A token is used once within 30 minutes. Instruments come from tokens or from details; an equal one of the customer is
//! found again (303). Numbers and verification values of cards are never stored. The card decides about the result:
//!
//! | card | result of a payment |
//! |---|---|
//! | 4111111111111111, 5555555555554444, 378282246310005, every other valid number | approved |
//! | 4000000000000002, 5105105105105100 | declined, code 05 |
//! | 4000000000009995 | declined, 51: insufficient funds |
//! | 4000000000009987, 4000000000009979 | declined, 41: lost; 43: stolen |
//! | 4000000000000069, and every card after its month | declined, 54: expired |
//! | 4000000000000127, 4000000000000119, 4000000000004954 | declined, N7: CVV; 96: error; 59: fraud |
//! | 4000000000003220, 4000002760003184 | waiting for the customer on the page of the link `approvalUrl` |
//! | 4000000000000077 | waiting for the gateway: a query approves it |
//! | 4000000000000085 | timeout of the gateway: a query or one hour approves it |
//!
//! - The code is `gateway.response.code`. Payments with other methods are approved.
//! - A `requestId` finds its transaction for 24 hours; with other data it gives 409.
//! - Refunds reach the amount of the payment, and more gives 422. A payment without approval gives 409.
//! - A payment for invoices has their customer and their currency. Until an invoice is stored, any id is accepted.
//! - Disputes of an approved sale or capture show in it. Figures of a customer follow its transactions; a merge moves both.
//! - Until a customer, a token or an instrument is stored, any id of one is accepted. Later an instrument must be of the
//!   customer and not deactivated, in payments, orders and reactivations and as the default of a customer.
//! - In the storefront, a token from `/authentication-tokens/{token}/exchange` sees the resources of its customer only. It
//!   lasts one hour.
//!
//! # Billing
//!
//! Invoices, subscriptions, one-time orders, coupons, quotes, credit memos and usage follow the rules of the platform.
//! The clock issues, renews, retries and expires; see [`Sandbox::advance`].
//!
//! - Amounts are calculated in exact decimals and rounded half away from zero to the minor unit of the currency.
//! - An invoice goes from `draft` to `unpaid`, and to `paid`, `past-due`, `voided` or `abandoned`. Other steps give 409,
//!   or 422 where the operation documents no 409.
//! - A credit memo pays unpaid invoices of its customer in its currency, with positive amounts up to the amount due.
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
//! # Identity
//!
//! A KYC document belongs to the oldest open request of its customer that asks for its type. Decisions about documents
//! set the status of the request:
//!
//! | documents of the request | status |
//! |---|---|
//! | none; some without a decision | `gathering`; `attempted` |
//! | some types accepted; all types accepted | `partial`; `fulfilled` |
//! | as many rejected as `maxAttempts` of a type | `failed` |
//! | after `expirationTime` (default: one hour) | `expired` |
//!
//! - Until a file is stored, a KYC document can have any file ids.
//! - `hasFulfilledKyc` of a customer is `true` while proofs of identity and address, or a credit file, are accepted.
//! - A customer with the last name `Sanctioned` or `Exposed` is on a watch list: an AML check waits for its review.
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
//! # Clock
//!
//! [`Sandbox::advance`] moves the clock and runs the work that becomes due, in order of time and each at its own instant.
//! [`Builder::seed`] makes ids deterministic, [`ManualClock`] the times; of the program, `--seed` and `--time`.
//!
//! ```
//! use std::time::Duration;
//! use rebilly_sandbox::{ManualClock, Sandbox};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let day = Duration::from_secs(86_400);
//! let sandbox = Sandbox::builder().seed(7).clock(ManualClock::at(0)).start().await?;
//! let before = sandbox.snapshot();
//! sandbox.trigger_after(30 * day, "invoice-paid", &json!({ "invoiceId": "in_1" }))?;
//! sandbox.advance(31 * day).await;
//! assert_eq!(sandbox.events()[0].time, std::time::UNIX_EPOCH + 30 * day);
//! sandbox.restore(&before)?;
//! assert_eq!(sandbox.now(), std::time::UNIX_EPOCH);
//! # Ok(())
//! # }
//! ```
//!
//! [`Sandbox::snapshot`] and [`Sandbox::restore`] keep the state as JSON, also across processes.
//!
//! # Program and control API
//!
//! `cargo run -p rebilly-sandbox -- --help` describes the program, for clients in any language. `/_sandbox/api` moves the
//! clock, triggers events, takes and restores snapshots, lists requests and events, plans faults and resets the sandbox
//! to its start, with the configured credentials, webhooks and time. Unknown members and wrong types of a body are 422.
//! The API accepts connections of the same machine only; tests have it, too.
//!
//! `/_sandbox` is the inspector, a page for people: requests and responses, resources, webhooks with their attempts,
//! events, scheduled work. Its forms advance the clock and add faults. It hides credentials and card numbers.
//!
//! The bundled document is parsed on first use, part by part: a sandbox starts within milliseconds, and the first request
//! of an operation takes longer than later ones.
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
//! - [`Sandbox::trigger`] publishes any event with fields of the caller; an unknown field is an error.
//! - [`Sandbox::expect_webhook`] waits for a delivery. Its error lists what was sent instead.
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
//! - State is in memory and ends with the [`Sandbox`]. All organizations share it. There is no TLS.
//! - Security schemes other than header keys and bearer tokens are not supported.
//! - Object parameters are validated with `deepObject` style only; cookie parameters are not validated.
//! - Only JSON bodies are validated against their schema.
//!
#![doc = include_str!("../docs/undocumented-behaviour.md")]
#![warn(missing_docs)]

// Layers, from the bottom: `net` (sockets), `spec` (document, validation), `state` and `query` (rows), `webhook`
// (deliveries), `handlers` and `synthetic` (operations), `faults` and `server` (requests), `advance`, `snapshot` and `control`,
// `sandbox` (the handle).
mod advance;
mod buffers;
mod builder;
mod clock;
mod config;
mod control;
mod external_host;
mod extra_operation;
mod faults;
mod handlers;
mod net;
mod problem;
mod query;
mod response;
mod ring;
mod sample;
mod sandbox;
mod seed;
mod server;
mod snapshot;
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
pub use snapshot::{Snapshot, SnapshotError};
pub use webhook::{
    Delivery, DeliveryOutcome, ExpectationError, PublishedEvent, WebhookAuth, WebhookError, WebhookTarget,
    Webhooks,
};
