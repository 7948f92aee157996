//! An in-process stand-in for Rebilly.
//!
//! [`Sandbox::start`] opens an HTTP server on a free port of 127.0.0.1 that behaves like the API as far as the
//! bundled spec (`spec/*.yaml`) describes it, and keeps its state in memory. It works on plain JSON and never
//! on types of `rebilly-sdk`, so that a wrong model cannot agree with itself.
//!
//! ```
//! use rebilly_sandbox::{Sandbox, WebhookTarget};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::builder().rate_limit(10).start().await?;
//! let url = format!("{}/organizations/{}/customers/cus_42", sandbox.base_url(), sandbox.organization());
//! let client = reqwest::Client::builder().no_proxy().build()?;
//! let answer = client.put(&url).header("REB-APIKEY", sandbox.api_key()).body("{}").send().await?;
//! assert_eq!(answer.status().as_u16(), 201);
//! assert_eq!(answer.headers()["x-ratelimit-remaining"], "9");
//!
//! sandbox.register_webhook(WebhookTarget::new("http://127.0.0.1:1/nobody", "user", "password"))?;
//! sandbox.emit_kyc_event("kyc-request-attempted", "cus_42")?;
//! sandbox.idle().await;
//! assert_eq!(sandbox.deliveries()[0].event_type, "kyc-request-attempted");
//! # Ok(())
//! # }
//! ```
//!
//! # What it does
//!
//! A request passes these stages; each can end it:
//!
//! | stage | refusal |
//! |---|---|
//! | path and method, from the spec; `experimental` may stand before or after the organization | 404, 405 |
//! | `REB-APIKEY` or `Authorization: Bearer`, as the operation's `security` asks | 401, 403 |
//! | organization of the path | 403 |
//! | request budget, for every method but GET | 429 |
//! | parameters against the spec; an offset above 1000 counts as 1000 | 422 |
//! | body: at most 1 MiB, JSON, without read-only members, against the spec; unknown members stay | 413, 400, 422 |
//! | the handler of the resource | 404, 409, 422 |
//!
//! Every refusal has a problem body; `invalidFields` names fields in dot notation and never repeats a value.
//! An operation of the spec that has no handler yet answers 501.
//!
//! # What goes wrong
//!
//! A plan of faults ([`Sandbox::faults`]) decides for each request whether it goes wrong, before or after the
//! operation is executed. Faults come before the stages above, as they would in a proxy: they need no credential.
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
//! faults.on(Match::any().operation("GetCustomerCollection")).pass(1).always(Fault::change("a new row", |rows| {
//!     rows.insert(Seed::at(1_713_187_500));
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
//! A connection cannot be refused per request, as no request arrives: [`Sandbox::refuse_connections`] stops
//! listening for a while, and [`Sandbox::refused_url`] never listens. Redirects lead to [`Sandbox::external_host`],
//! which records the credentials it gets. [`Fault::every`] lists all kinds for a matrix.
//!
//! [`Sandbox::requests`] is what arrived, [`Sandbox::executions`] what was executed. Operations that the spec does
//! not have yet (PATCH, a POST with `requestId`, a 303 for what existed already) can be played with
//! [`Sandbox::add_operation`].
//!
//! # Many rows
//!
//! [`Sandbox::seed_customers`] puts customers in without requests, with creation times of the caller's choice or of
//! a [`Spread`]. A filter and an order by `createdTime` come from an index; everything else looks at all rows.
//!
//! # Webhooks
//!
//! Webhooks and their credentials are registered through the API like everything else, or by a test with
//! [`Sandbox::register_webhook`]; the latter are not listed by the API, but count among the 25 active ones. Deliveries are
//! signed in as the credential says: not at all, basic, or digest (MD5 and SHA-256) when the receiver asks for it. A delivery that
//! is not answered with a 2xx status is repeated after [`Builder::delivery_pauses`]. [`Sandbox::deliveries`] has one entry per
//! event and target, `/tracking/webhooks` one per attempt, the newest 10,000 of them.
//!
//! [`Sandbox::webhooks`] sends events twice and in another order, the same way in every run:
//!
//! ```
//! use rebilly_sandbox::{Sandbox, WebhookTarget};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::builder().delivery_pauses([]).start().await?;
//! sandbox.register_webhook(WebhookTarget::new("http://127.0.0.1:1/nobody", "user", "password"))?;
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
//! # Where the API's behaviour is not known
//!
//! These are choices, not facts about Rebilly:
//! - The id of a customer that was merged away answers 404, and 409 to a PUT. A merge moves nothing.
//! - POST never conflicts, as the server chooses the id.
//! - A lead source cannot be deleted (409) once the customer has invoices. A PUT of the customer without
//!   `leadSource` leaves it alone; every other writable member that is left out is reset.
//! - Revisions begin at 1. A request is counted once its credential is accepted, also when it is refused later.
//! - A filter on a missing field finds nothing, its negation everything; text compares exactly; a plain date
//!   stands for its whole day in UTC; value lists (`@name`) are refused.
//! - Without `sort`, collections are in order of creation. Missing values go last in either direction; equal ones
//!   go by id, in the direction of the last field.
//! - An offset above 1000 is clamped, or refused with [`Builder::reject_large_offsets`].
//! - `expand` and `fields` ignore names they do not know; of a parameter that is repeated the last one counts.
//! - A webhook without `eventsFilter` gets all events; its `filter` is held against the payload in the grammar of collections.
//!   Its `body` is a template with `{{dotted.paths}}` of the payload. The body is sent with every method, GET included.
//! - Credentials are equal when host, user, password and way of signing in are, and the old one is not deactivated; a
//!   deactivated one stays so (422). While a credential is not active, nothing is sent to its webhooks.
//! - A webhook whose credential is unknown or for another host, or one more than 25 active ones, is refused with 422.
//! - A resend goes to what the webhook is now, under the retry schedule; of a webhook that is gone or paused it answers 404. A
//!   preview sends the first event of the filter about a customer who does not exist.
//! - `customer-merged` is about the customer that stays. All KYC events of a customer are about one request.
//!
//! # Layout
//!
//! [`spec`] reads the bundle: finding operations, validation, read-only members, defaults. `server` takes a
//! request through the stages above. `net` is the layer of sockets below it, `faults` what can go wrong in both.
//! `handlers` has a module per resource, found by method and path. `state`
//! is what is remembered, under one lock. `query` is what collections understand. `webhook` delivers events:
//! a bounded queue and a task per target, so that a slow receiver delays neither the API nor other receivers.

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
pub use faults::{Fault, Faults, FaultsOn, Match, Paging, RetryAfter};
pub use response::SandboxResponse;
pub use sandbox::Sandbox;
pub use seed::{Customers, Seed, Spread};
pub use server::{Execution, Executions, LoggedRequest};
pub use webhook::{Delivery, DeliveryOutcome, WebhookAuth, WebhookError, WebhookTarget, Webhooks};
