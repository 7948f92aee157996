//! Waits for a rate limit: of Rebilly's 429, and of the client's own limiter.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::response::IntoResponse;
use http::{HeaderMap, StatusCode};
use rebilly_sandbox::{Fault, ManualClock, RetryAfter, Sandbox};
use rebilly_sdk::customers::{Customer, CustomerRequest};
use rebilly_sdk::limit::WindowLimiter;
use rebilly_sdk::{
    Attempt, AttemptOutcome, Client, ClientBuilder, Error, Interceptor, Jwt, RateLimitWait, Response,
    RetryPolicy, Token,
};
use rebilly_test_support::client;
use rebilly_test_support::http_server::HttpServer;
use tokio::task::JoinSet;
use tokio::time;

const REMEDY: &str =
    "call `.rate_limit_wait(RateLimitWait::Unlimited)` on the client's builder or on the call";

async fn put(client: &Client, id: usize) -> Result<Response<Customer>, Error> {
    client.customers().upsert(format!("cus_{id}"), &CustomerRequest::default()).await
}

/// Sandbox that accepts this number of requests in five seconds, and a client whose calls end after four.
async fn short_window(requests: u64) -> (Sandbox, ClientBuilder) {
    let window = Duration::from_secs(5);
    let sandbox = Sandbox::builder().rate_limit(requests).rate_window(window).start().await.unwrap();
    let builder = client::builder(&sandbox).deadline(Duration::from_secs(4));
    (sandbox, builder)
}

#[tokio::test]
async fn a_429_beyond_the_deadline_names_wait_deadline_and_remedy() {
    let sandbox = Sandbox::builder().rate_limit(1).start().await.unwrap();
    let client = client::builder(&sandbox).build().unwrap();
    put(&client, 1).await.unwrap();
    let error = put(&client, 2).await.unwrap_err();
    assert!(error.is_rate_limited() && error.attempts() == 1 && !error.may_have_executed(), "{error:?}");
    let message = error.to_string();
    assert!(message.contains("429 Too Many Requests: Rebilly accepts requests again in "), "{message}");
    assert!(message.contains(" s, after the deadline of 90 s") && message.contains(REMEDY), "{message}");
    let call = client.customers().upsert("cus_2", &CustomerRequest::default());
    let error = call.rate_limit_wait(RateLimitWait::UpTo(Duration::from_secs(60))).await.unwrap_err();
    let message = error.to_string();
    assert!(message.contains("the call waits 60 s in total and has waited 0 s: raise"), "{message}");
    assert_eq!(sandbox.requests().len(), 3);
}

#[tokio::test]
async fn a_local_limit_beyond_the_deadline_names_wait_deadline_and_remedy() {
    let sandbox = Sandbox::start().await.unwrap();
    let limiter = Arc::new(WindowLimiter::new(1, Duration::from_secs(600)));
    let client = client::builder(&sandbox).rate_limiter(limiter).build().unwrap();
    put(&client, 1).await.unwrap();
    let error = put(&client, 2).await.unwrap_err();
    assert!(error.is_local_rate_limit() && error.attempts() == 0 && !error.may_have_executed(), "{error:?}");
    let message = error.to_string();
    assert!(message.contains("the client's rate limiter admits the request in "), "{message}");
    assert!(message.contains("after the deadline of 90 s") && message.contains(REMEDY), "{message}");
    let call = client.customers().upsert("cus_2", &CustomerRequest::default());
    let error = call.rate_limit_wait(RateLimitWait::UpTo(Duration::from_secs(60))).await.unwrap_err();
    assert!(error.is_local_rate_limit() && error.to_string().contains("60 s in total"), "{error}");
    assert_eq!(sandbox.requests().len(), 1);
}

#[tokio::test]
async fn a_batch_waits_for_the_window_of_the_server() {
    let (sandbox, builder) = short_window(4).await;
    let client = builder.clone().rate_limit_wait(RateLimitWait::Unlimited).build().unwrap();
    let calls: Vec<_> = (0..10)
        .map(|id| {
            let client = client.clone();
            tokio::spawn(async move { put(&client, id).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(sandbox.executions().count("PutCustomer"), 10);
    // Without the policy, the same window loses the rest of the batch.
    let client = builder.build().unwrap();
    let mut lost = 0;
    for id in 10..20 {
        lost += usize::from(put(&client, id).await.is_err_and(|error| error.is_rate_limited()));
    }
    assert!(lost > 0);
}

#[tokio::test]
async fn a_batch_waits_for_its_own_limiter() {
    let sandbox = Sandbox::start().await.unwrap();
    let limiter = Arc::new(WindowLimiter::new(3, Duration::from_secs(5)));
    let builder = client::builder(&sandbox).rate_limiter(limiter).deadline(Duration::from_secs(4));
    let client = builder.rate_limit_wait(RateLimitWait::UpTo(Duration::from_secs(60))).build().unwrap();
    for id in 0..7 {
        put(&client, id).await.unwrap();
    }
    assert_eq!(sandbox.requests().len(), 7);
}

#[tokio::test]
async fn waits_for_a_rate_limit_are_no_failed_attempts() {
    let requests = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&requests);
    let server = HttpServer::start(move |_| match count.fetch_add(1, Ordering::SeqCst) % 4 {
        3 => (StatusCode::CREATED, "{}").into_response(),
        _ => (StatusCode::TOO_MANY_REQUESTS, [("retry-after", "1")]).into_response(),
    })
    .await;
    let policy = RetryPolicy::default().max_attempts(2);
    let client = server.builder().retry(policy).build().unwrap();
    let call = client.customers().upsert("cus_1", &CustomerRequest::default());
    let upsert = call.clone().rate_limit_wait(RateLimitWait::Unlimited).await.unwrap();
    assert_eq!((upsert.attempts(), requests.load(Ordering::SeqCst)), (4, 4));
    let error = call.clone().await.unwrap_err();
    assert_eq!((error.is_rate_limited(), error.attempts()), (true, 2));
    requests.store(0, Ordering::SeqCst);
    let never = call.retry(RetryPolicy::never()).rate_limit_wait(RateLimitWait::Unlimited);
    assert_eq!(never.await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn a_requested_retry_of_503_beyond_the_deadline_names_both() {
    let server =
        HttpServer::start(|_| (StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "3600")]).into_response())
            .await;
    let client = server.builder().rate_limit_wait(RateLimitWait::Unlimited).build().unwrap();
    let error = put(&client, 1).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    let message = error.to_string();
    assert!(message.contains("a retry in 3600 s, after the deadline of 90 s"), "{message}");
}

/// Numbers of the requests that are being sent, and of those that got a 429.
#[derive(Clone, Default)]
struct Requests {
    active: Arc<AtomicUsize>,
    limited: Arc<AtomicUsize>,
}

impl Interceptor for Requests {
    fn before_attempt(&self, _: &Attempt<'_>, _: &mut HeaderMap) {
        self.active.fetch_add(1, Ordering::SeqCst);
    }

    fn after_attempt(&self, _: &Attempt<'_>, outcome: &AttemptOutcome<'_>) {
        let is_limited = outcome.status == Some(StatusCode::TOO_MANY_REQUESTS);
        self.limited.fetch_add(usize::from(is_limited), Ordering::SeqCst);
        self.active.fetch_sub(1, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn only_a_429_makes_the_limiter_wait() {
    let sandbox = Sandbox::start().await.unwrap();
    let limiter = Arc::new(WindowLimiter::new(100, Duration::from_secs(600)));
    let retry = RetryPolicy::default().max_attempts(1);
    let client = client::builder(&sandbox).rate_limiter(limiter).retry(retry).build().unwrap();
    let rejected = |status| {
        sandbox.faults().next(Fault::status(status).retry_after(RetryAfter::Seconds(600)));
        client.customers().list().limit(1)
    };
    assert!(rejected(503).await.unwrap_err().is_server_error());
    put(&client, 1).await.unwrap();
    assert!(rejected(429).await.unwrap_err().is_rate_limited());
    assert!(put(&client, 1).await.unwrap_err().is_local_rate_limit());
}

#[tokio::test]
async fn a_deadline_that_passes_before_the_request_is_sent_is_no_doubt() {
    let sandbox = Sandbox::start().await.unwrap();
    let provider = || async {
        std::future::pending::<()>().await;
        Ok(Token::<Jwt>::new("token"))
    };
    let builder = client::unauthenticated(&sandbox).token_provider(provider);
    let client = builder.deadline(Duration::from_millis(10)).build().unwrap();
    let error = put(&client, 1).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 0 && !error.may_have_executed(), "{error:?}");
    assert!(error.to_string().contains("raise `.deadline(…)`"), "{error}");
    assert!(sandbox.requests().is_empty());
}

/// As a bulk import does: the sandbox accepts 3,000 requests in ten minutes, as Rebilly does, and a call has 90 s.
#[tokio::test]
async fn five_thousand_calls_outlast_the_window_of_the_server_and_are_executed_once() {
    const ROWS: usize = 5000;
    const PARALLEL: usize = 20;
    let clock = ManualClock::at(1_700_000_000);
    let sandbox = Sandbox::builder().clock(clock.clone()).start().await.unwrap();
    let requests = Requests::default();
    let builder = client::builder(&sandbox).interceptor(requests.clone());
    let client = builder.rate_limit_wait(RateLimitWait::Unlimited).build().unwrap();
    time::pause();
    let next = Arc::new(AtomicUsize::new(0));
    let mut callers = JoinSet::new();
    for _ in 0..PARALLEL {
        let (client, next) = (client.clone(), Arc::clone(&next));
        callers.spawn(async move {
            loop {
                let row = next.fetch_add(1, Ordering::SeqCst);
                if row >= ROWS {
                    return;
                }
                put(&client, row).await.unwrap();
            }
        });
    }
    // Time passes only while no request is being sent. A runtime that always has a task does not advance its clock.
    let (mut idle_polls, mut has_waited) = (0, false);
    loop {
        match callers.try_join_next() {
            Some(ended) => ended.unwrap(),
            None if callers.is_empty() => break,
            None => tokio::task::yield_now().await,
        }
        idle_polls = if requests.active.load(Ordering::SeqCst) == 0 { idle_polls + 1 } else { 0 };
        if idle_polls == 10_000 {
            (idle_polls, has_waited) = (0, true);
            clock.advance(Duration::from_secs(60));
            time::advance(Duration::from_secs(60)).await;
        } else if idle_polls == 0 && std::mem::take(&mut has_waited) {
            // A call whose deadline the wait has used up ends now.
            time::advance(Duration::from_millis(2)).await;
        }
    }
    // Each caller waited for the second window.
    assert_eq!(requests.limited.load(Ordering::SeqCst), PARALLEL);
    let executions = sandbox.executions();
    assert_eq!(executions.count("PutCustomer"), ROWS);
    for row in 0..ROWS {
        assert!(sandbox.customer(&format!("cus_{row}")).is_some(), "{row}");
    }
}
