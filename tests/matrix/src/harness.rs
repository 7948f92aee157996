//! Sandbox, client and call of a cell.

use std::collections::HashSet;
use std::future::IntoFuture;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use futures_core::Stream;
use rebilly_sandbox::{Sandbox, SandboxResponse, Seed};
use rebilly_sdk::customers::{ContactEmail, ContactObjectRequest, Customer, CustomerRequest};
use rebilly_sdk::types::Nullable;
use rebilly_sdk::{
    Client, ClientBuilder, Environment, Error, Jwt, Method, Response, RetryPolicy, Token, Upload,
};
use serde_json::{Value, json};
use tokio::sync::oneshot;

use crate::call_kind::{CallKind, MAX_ATTEMPTS};
use crate::redaction::{EMAIL, ID, KEY, NAME, PAYMENT_TOKEN, TOKEN};

/// Successful result of a call, without its type.
#[derive(Debug)]
pub(crate) struct CallResult {
    pub(crate) status: u16,
    pub(crate) attempts: u32,
    /// Identifiers of the rows of a page.
    pub(crate) rows: Option<Vec<String>>,
    /// `Debug` of the result.
    pub(crate) debug: String,
}

/// Identifier of the customer that exists from the start.
pub(crate) fn existing_id() -> String {
    format!("{ID}-existing")
}

/// Rows that [`CallKind::Page`] requests.
pub(crate) const PAGE_ROWS: std::ops::RangeInclusive<usize> = 2..=4;

/// Adds the customers and operations that the calls use. Returns the customers' ids in order of creation.
pub(crate) fn prepare(sandbox: &Sandbox) -> Vec<String> {
    add_operations(sandbox);
    let ids: Vec<String> = (0..8).map(|row| format!("{ID}-row{row}")).chain([existing_id()]).collect();
    let body =
        json!({ "primaryAddress": { "firstName": NAME, "emails": [{ "label": "main", "value": EMAIL }] } });
    sandbox.seed_customers(ids.len(), |row| {
        let time = 1_713_187_500 + u64::try_from(row).unwrap_or_default();
        Seed::at(time).id(ids.get(row).cloned().unwrap_or_default()).body(body.clone())
    });
    ids
}

/// Returns a body with personal data.
fn body() -> CustomerRequest {
    let email = ContactEmail::new("main", EMAIL);
    let address = ContactObjectRequest::default().with_first_name(Nullable::Value(NAME.to_owned()));
    CustomerRequest::default().with_primary_address(Nullable::Value(address.with_emails([email])))
}

fn body_with_payment_token() -> CustomerRequest {
    body().with_payment_token(format!("{PAYMENT_TOKEN}-1"))
}

/// Returns a client for a kind of call, without the settings that differ between cells.
pub(crate) fn client_builder(sandbox: &Arc<Sandbox>, call_kind: CallKind, url: &str) -> ClientBuilder {
    let attempts = if call_kind == CallKind::GetNoRetry { 1 } else { MAX_ATTEMPTS };
    let policy = RetryPolicy::default().max_attempts(attempts);
    let policy = policy.base_delay(Duration::from_millis(2)).max_delay(Duration::from_millis(5));
    let builder = Client::builder()
        .environment(Environment::Custom(url.to_owned()))
        .organization(sandbox.organization())
        .retry(policy)
        .attempt_timeout(Duration::from_secs(60))
        .deadline(Duration::from_secs(300))
        .max_response_bytes(1024 * 1024);
    match call_kind {
        CallKind::GetTokenProvider | CallKind::PostTokenProvider => {
            builder.token_provider(token_provider(sandbox))
        }
        _ => builder.secret_key(KEY),
    }
}

/// Returns an HTTP client configured like the SDK's, without system certificates, which load slowly.
pub(crate) fn http_client() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .tls_certs_only([])
        .build()
}

/// Returns a provider of tokens that the sandbox accepts, a new one each time.
pub(crate) fn token_provider(sandbox: &Arc<Sandbox>) -> impl rebilly_sdk::TokenProvider<Jwt> + use<> {
    let (sandbox, issued) = (Arc::clone(sandbox), AtomicUsize::new(0));
    move || {
        let token = format!("{TOKEN}-{}", issued.fetch_add(1, Ordering::SeqCst));
        sandbox.accept_jwt(&token);
        async move {
            // A real provider waits for the network here.
            tokio::task::yield_now().await;
            Ok(Token::<Jwt>::new(token).expires_at(SystemTime::now() + Duration::from_secs(3600)))
        }
    }
}

/// Sends the call.
///
/// # Errors
///
/// When the thread of a blocking call cannot be started.
pub(crate) async fn send(client: &Client, call_kind: CallKind) -> io::Result<Result<CallResult, Error>> {
    let call: fn(&Client) -> Result<Response<Customer>, Error> = match call_kind {
        CallKind::GetBlocking => |client| client.customers().get(existing_id()).send_blocking(),
        CallKind::PostBlocking => |client| client.customers().create(&body()).send_blocking(),
        _ => return Ok(send_async(client, call_kind).await),
    };
    // A thread without a runtime, as in a program without async.
    let (client, (sender, result)) = (client.clone(), oneshot::channel());
    std::thread::Builder::new().spawn(move || {
        // The receiver is gone when the run has ended.
        let _ = sender.send(call(&client).map(|response| call_result(&response)));
    })?;
    result.await.map_err(io::Error::other)
}

async fn send_async(client: &Client, call_kind: CallKind) -> Result<CallResult, Error> {
    let customers = client.customers();
    let new = format!("{ID}-new");
    match call_kind {
        CallKind::Get | CallKind::GetTokenProvider | CallKind::GetNoRetry | CallKind::GetBlocking => {
            result_of(customers.get(existing_id())).await
        }
        CallKind::Page => {
            let filter = format!("primaryAddress.emails.*.value:{EMAIL}");
            let call = customers.list().filter(filter).sort("createdTime");
            let page = call.offset(2).limit(3).await?;
            let rows =
                page.iter().map(|row| row.id.as_ref().map(ToString::to_string).unwrap_or_default()).collect();
            Ok(CallResult { rows: Some(rows), ..call_result(&page) })
        }
        CallKind::Put => result_of(customers.upsert(new, &body())).await,
        CallKind::PutPaymentToken => result_of(customers.upsert(new, &body_with_payment_token())).await,
        CallKind::PutNotIdempotent => result_of(customers.upsert(new, &body()).idempotent(false)).await,
        CallKind::Delete => result_of(customers.merge(existing_id(), format!("{ID}-row0"))).await,
        CallKind::Post | CallKind::PostTokenProvider | CallKind::PostBlocking => {
            result_of(customers.create(&body())).await
        }
        CallKind::PostPaymentToken => result_of(customers.create(&body_with_payment_token())).await,
        CallKind::PostIdempotent => result_of(customers.create(&body()).idempotent(true)).await,
        CallKind::Patch => {
            let call = client.request(Method::PATCH, "/things/{id}").path_param(existing_id());
            result_of(call.json(&json!({ "firstName": NAME })).json_as::<Value>()).await
        }
        CallKind::PostRequestId | CallKind::PostNoRequestId => {
            let mut charge = json!({ "amount": 10, "email": EMAIL });
            if call_kind == CallKind::PostRequestId {
                charge["requestId"] = json!("charge-1");
            }
            result_of(client.request(Method::POST, "/transactions").json(&charge).json_as::<Value>()).await
        }
        CallKind::PostExisting => {
            let instrument = json!({ "method": "payment-card", "billingAddress": { "firstName": NAME } });
            result_of(
                client.request(Method::POST, "/payment-instruments").json(&instrument).json_as::<Value>(),
            )
            .await
        }
        CallKind::PostFile => result_of(upload(client, Upload::bytes(FILE)).json_as::<Value>()).await,
        CallKind::PostStream => {
            let chunks = FILE.as_bytes().chunks(5).map(Ok::<_, std::convert::Infallible>);
            result_of(upload(client, Upload::stream(ReadyStream(chunks))).json_as::<Value>()).await
        }
        CallKind::Download => {
            let file = client
                .request(Method::GET, "/files/{id}/download")
                .path_param(existing_id())
                .download()
                .await?;
            let (status, attempts, debug) = (file.status().as_u16(), file.attempts(), format!("{file:?}"));
            file.bytes().await?;
            Ok(CallResult { status, attempts, rows: None, debug })
        }
    }
}

/// File with personal data.
const FILE: &str = "firstName,email\nZebulonq,quirkmeyer@zebulonq.example\n";

fn upload(client: &Client, file: Upload) -> rebilly_sdk::Request {
    client.request(Method::POST, "/files").upload(file.content_type("text/csv"))
}

/// Iterator as a stream that is always ready.
struct ReadyStream<I>(I);

impl<I: Iterator + Unpin> Stream for ReadyStream<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
        Poll::Ready(self.0.next())
    }
}

/// Adds the operations that the spec does not contain.
fn add_operations(sandbox: &Sandbox) {
    let response = |status: u16, id: &str| SandboxResponse::json(status, &json!({ "id": id }));
    sandbox.add_operation("PATCH", "/things/{id}", move |_| response(200, "thing"));
    sandbox.add_operation("POST", "/files", move |_| response(201, "file"));
    sandbox.add_operation("POST", "/payment-instruments", move |_| {
        response(303, "instrument").header("location", "/payment-instruments/instrument")
    });
    sandbox.add_operation("GET", "/files/{id}/download", move |_| {
        SandboxResponse::new(200).header("content-type", "text/csv").body(FILE)
    });
    let charged = Mutex::new(HashSet::new());
    sandbox.add_operation("POST", "/transactions", move |request| {
        let key = request.body.as_ref().and_then(|body| body.get("requestId")?.as_str());
        let mut charged = charged.lock().unwrap_or_else(PoisonError::into_inner);
        let is_duplicate = key.is_some_and(|key| !charged.insert(key.to_owned()));
        let transaction = response(201, "transaction");
        if is_duplicate { transaction.replayed() } else { transaction }
    });
}

async fn result_of<T: std::fmt::Debug>(
    call: impl IntoFuture<Output = Result<Response<T>, Error>>,
) -> Result<CallResult, Error> {
    Ok(call_result(&call.await?))
}

fn call_result<T: std::fmt::Debug>(response: &Response<T>) -> CallResult {
    let (status, attempts) = (response.status().as_u16(), response.attempts());
    CallResult { status, attempts, rows: None, debug: format!("{response:?}") }
}
