//! Makes the call of a kind, through the SDK.

use std::collections::HashSet;
use std::future::IntoFuture;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use futures_core::Stream;
use rebilly_sandbox::{Answer, Sandbox, Seed};
use rebilly_sdk::types::{ContactEmail, ContactObjectRequest, Customer, CustomerRequest, Nullable};
use rebilly_sdk::{
    Client, ClientBuilder, Environment, Error, Jwt, Method, Response, RetryPolicy, Token, Upload,
};
use serde_json::{Value, json};
use tokio::sync::oneshot;

use crate::class::{ATTEMPTS, Class};
use crate::search::{EMAIL, ID, KEY, NAME, PAYMENT_TOKEN, TOKEN};

/// A successful answer without its type.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) attempts: u32,
    /// Identifiers of the rows, of a page.
    pub(crate) rows: Option<Vec<String>>,
    pub(crate) shown: String,
}

/// The identifier of the customer that is there from the start.
pub(crate) fn resident() -> String {
    format!("{ID}-resident")
}

/// The rows that [`Class::Page`] asks for.
pub(crate) const PAGE: std::ops::RangeInclusive<usize> = 2..=4;

/// Puts the customers in that the calls are about. Gives their ids in order of creation.
pub(crate) fn settle(sandbox: &Sandbox) -> Vec<String> {
    equip(sandbox);
    let ids: Vec<String> = (0..8).map(|row| format!("{ID}-row{row}")).chain([resident()]).collect();
    let body =
        json!({ "primaryAddress": { "firstName": NAME, "emails": [{ "label": "main", "value": EMAIL }] } });
    sandbox.seed_customers(ids.len(), |row| {
        let time = 1_713_187_500 + u64::try_from(row).unwrap_or_default();
        Seed::at(time).id(ids.get(row).cloned().unwrap_or_default()).body(body.clone())
    });
    ids
}

/// A body with personal data.
fn body() -> CustomerRequest {
    let email = ContactEmail::new("main", EMAIL);
    let address = ContactObjectRequest::default().with_first_name(Nullable::Value(NAME.to_owned()));
    CustomerRequest::default().with_primary_address(Nullable::Value(address.with_emails([email])))
}

fn with_token() -> CustomerRequest {
    body().with_payment_token(format!("{PAYMENT_TOKEN}-1"))
}

/// A client for a kind of call, before what differs between cells.
pub(crate) fn client(sandbox: &Arc<Sandbox>, class: Class, url: &str) -> ClientBuilder {
    let attempts = if class == Class::GetNever { 1 } else { ATTEMPTS };
    let policy = RetryPolicy::default().max_attempts(attempts);
    let policy = policy.base_delay(Duration::from_millis(2)).max_delay(Duration::from_millis(5));
    let builder = Client::builder()
        .environment(Environment::Custom(url.to_owned()))
        .organization(sandbox.organization())
        .retry(policy)
        .attempt_timeout(Duration::from_secs(60))
        .deadline(Duration::from_secs(300))
        .max_response_bytes(1024 * 1024);
    match class {
        Class::GetProvided | Class::PostProvided => builder.token_provider(provider(sandbox)),
        _ => builder.secret_key(KEY),
    }
}

/// An HTTP client as the SDK sets it up, but for the machine's certificates: reading them takes longer than a cell.
pub(crate) fn http() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .tls_certs_only([])
        .build()
}

/// Makes tokens that the sandbox takes, a new one each time.
pub(crate) fn provider(sandbox: &Arc<Sandbox>) -> impl rebilly_sdk::TokenProvider<Jwt> + use<> {
    let (sandbox, made) = (Arc::clone(sandbox), AtomicUsize::new(0));
    move || {
        let token = format!("{TOKEN}-{}", made.fetch_add(1, Ordering::SeqCst));
        sandbox.accept_jwt(&token);
        async move {
            // As if it were asked for over the network.
            tokio::task::yield_now().await;
            Ok(Token::<Jwt>::new(token).expires_at(SystemTime::now() + Duration::from_secs(3600)))
        }
    }
}

/// Makes the call.
///
/// # Errors
///
/// When no thread can be had for a call without async.
pub(crate) async fn make(client: &Client, class: Class) -> io::Result<Result<Answered, Error>> {
    let call: fn(&Client) -> Result<Response<Customer>, Error> = match class {
        Class::GetBlocking => |client| client.customers().get(resident()).send_blocking(),
        Class::PostBlocking => |client| client.customers().create(&body()).send_blocking(),
        _ => return Ok(send(client, class).await),
    };
    // On a thread that belongs to no runtime, as programs without async are.
    let (client, (done, result)) = (client.clone(), oneshot::channel());
    std::thread::Builder::new().spawn(move || {
        // Nobody waits any more when the run has ended.
        let _ = done.send(call(&client).map(|response| seen(&response)));
    })?;
    result.await.map_err(io::Error::other)
}

async fn send(client: &Client, class: Class) -> Result<Answered, Error> {
    let customers = client.customers();
    let new = format!("{ID}-new");
    match class {
        Class::Get | Class::GetProvided | Class::GetNever | Class::GetBlocking => {
            one(customers.get(resident())).await
        }
        Class::Page => {
            let wanted = format!("primaryAddress.emails.*.value:{EMAIL}");
            let call = customers.list().filter(wanted).sort("createdTime");
            let page = call.offset(2).limit(3).await?;
            let rows =
                page.iter().map(|row| row.id.as_ref().map(ToString::to_string).unwrap_or_default()).collect();
            Ok(Answered { rows: Some(rows), ..seen(&page) })
        }
        Class::Put => one(customers.upsert(new, &body())).await,
        Class::PutToken => one(customers.upsert(new, &with_token())).await,
        Class::PutOnce => one(customers.upsert(new, &body()).idempotent(false)).await,
        Class::Delete => one(customers.merge(resident(), format!("{ID}-row0"))).await,
        Class::Post | Class::PostProvided | Class::PostBlocking => one(customers.create(&body())).await,
        Class::PostToken => one(customers.create(&with_token())).await,
        Class::PostAgain => one(customers.create(&body()).idempotent(true)).await,
        Class::Patch => {
            let call = client.request(Method::PATCH, "/things/{id}").path_param(resident());
            one(call.json(&json!({ "firstName": NAME })).json_as::<Value>()).await
        }
        Class::PostKeyed | Class::PostUnkeyed => {
            let mut charge = json!({ "amount": 10, "email": EMAIL });
            if class == Class::PostKeyed {
                charge["requestId"] = json!("charge-1");
            }
            one(client.request(Method::POST, "/transactions").json(&charge).json_as::<Value>()).await
        }
        Class::PostExisting => {
            let instrument = json!({ "method": "payment-card", "billingAddress": { "firstName": NAME } });
            one(client.request(Method::POST, "/payment-instruments").json(&instrument).json_as::<Value>())
                .await
        }
        Class::PostFile => one(upload(client, Upload::bytes(FILE)).json_as::<Value>()).await,
        Class::PostStream => {
            let pieces = FILE.as_bytes().chunks(5).map(Ok::<_, std::convert::Infallible>);
            one(upload(client, Upload::stream(Pieces(pieces))).json_as::<Value>()).await
        }
        Class::Download => {
            let file =
                client.request(Method::GET, "/files/{id}/download").path_param(resident()).download().await?;
            let (status, attempts, shown) = (file.status().as_u16(), file.attempts(), format!("{file:?}"));
            file.bytes().await?;
            Ok(Answered { status, attempts, rows: None, shown })
        }
    }
}

/// A file with personal data.
const FILE: &str = "firstName,email\nZebulonq,quirkmeyer@zebulonq.example\n";

fn upload(client: &Client, file: Upload) -> rebilly_sdk::Request {
    client.request(Method::POST, "/files").upload(file.content_type("text/csv"))
}

/// An iterator as a stream that is always ready.
struct Pieces<I>(I);

impl<I: Iterator + Unpin> Stream for Pieces<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
        Poll::Ready(self.0.next())
    }
}

/// Adds what the spec has no operation for.
fn equip(sandbox: &Sandbox) {
    let answer = |status: u16, id: &str| Answer::json(status, &json!({ "id": id }));
    sandbox.add_operation("PATCH", "/things/{id}", move |_| answer(200, "thing"));
    sandbox.add_operation("POST", "/files", move |_| answer(201, "file"));
    sandbox.add_operation("POST", "/payment-instruments", move |_| {
        answer(303, "instrument").header("location", "/payment-instruments/instrument")
    });
    sandbox.add_operation("GET", "/files/{id}/download", move |_| {
        Answer::new(200).header("content-type", "text/csv").body(FILE)
    });
    let charged = Mutex::new(HashSet::new());
    sandbox.add_operation("POST", "/transactions", move |request| {
        let key = request.body.as_ref().and_then(|body| body.get("requestId")?.as_str());
        let mut charged = charged.lock().unwrap_or_else(PoisonError::into_inner);
        let known = key.is_some_and(|key| !charged.insert(key.to_owned()));
        let answer = answer(201, "transaction");
        if known { answer.replayed() } else { answer }
    });
}

async fn one<T: std::fmt::Debug>(
    call: impl IntoFuture<Output = Result<Response<T>, Error>>,
) -> Result<Answered, Error> {
    Ok(seen(&call.await?))
}

fn seen<T: std::fmt::Debug>(response: &Response<T>) -> Answered {
    let (status, attempts) = (response.status().as_u16(), response.attempts());
    Answered { status, attempts, rows: None, shown: format!("{response:?}") }
}
