//! Cancellation: dropping a call at any await point leaves the client, its rate limiter and its tokens usable.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use rebilly_sandbox::{Fault, Match, RetryAfter, Sandbox, Seed};
use rebilly_sdk::BoxFuture;
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::limit::{Admission, RateLimiter, WindowLimiter};
use rebilly_sdk::{
    Attempt, AttemptOutcome, Client, Environment, Error, Interceptor, Jwt, RetryPolicy, Token,
};
use tokio::sync::Notify;
use tokio::task::yield_now;

/// Polls a future a limited number of times; `None` when it is still pending.
struct PollLimit<F> {
    future: Pin<Box<F>>,
    remaining: usize,
}

impl<F: Future> Future for PollLimit<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.remaining -= 1;
        match self.future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if self.remaining == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    }
}

/// Calls of the client's interceptor, rate limiter and token provider.
#[derive(Default)]
struct Counts {
    admitted: AtomicUsize,
    /// Attempts that need the rate limiter.
    writes: AtomicUsize,
    reads: AtomicUsize,
    ended: AtomicUsize,
    dropped: AtomicUsize,
    tokens_requested: AtomicUsize,
    tokens_issued: AtomicUsize,
}

#[derive(Clone)]
struct AttemptCounter(Arc<Counts>);

impl Interceptor for AttemptCounter {
    fn before_attempt(&self, attempt: &Attempt<'_>, _: &mut http::HeaderMap) {
        let is_get = *attempt.method == http::Method::GET;
        let count = if is_get { &self.0.reads } else { &self.0.writes };
        count.fetch_add(1, SeqCst);
    }

    fn after_attempt(&self, _: &Attempt<'_>, outcome: &AttemptOutcome<'_>) {
        self.0.ended.fetch_add(1, SeqCst);
        self.0.dropped.fetch_add(usize::from(outcome.dropped), SeqCst);
    }
}

/// Rate limiter with an await point before the SDK's own.
struct YieldingLimiter(WindowLimiter, Arc<Counts>);

impl RateLimiter for YieldingLimiter {
    fn admit<'a>(&'a self, organization: &'a str) -> BoxFuture<'a, Admission> {
        Box::pin(async move {
            yield_now().await;
            let admission = self.0.admit(organization).await;
            self.1.admitted.fetch_add(usize::from(admission == Admission::Allowed), SeqCst);
            admission
        })
    }
}

const TOKEN_LIFETIME: Duration = Duration::from_millis(20);

struct Fixture {
    sandbox: Arc<Sandbox>,
    client: Client,
    counts: Arc<Counts>,
}

impl Fixture {
    /// Tokens are renewed after half of their lifetime, so a call after a pause of that duration awaits a new one.
    async fn new(limit: usize) -> Self {
        let sandbox = Arc::new(Sandbox::start().await.unwrap());
        sandbox.customers().insert(Seed::at(1).id("existing"));
        let counts = Arc::<Counts>::default();
        let provider = {
            let (sandbox, counts) = (sandbox.clone(), counts.clone());
            move || {
                let (sandbox, counts) = (sandbox.clone(), counts.clone());
                async move {
                    let number = counts.tokens_requested.fetch_add(1, SeqCst);
                    yield_now().await;
                    let token = format!("token-{number}");
                    sandbox.accept_jwt(&token);
                    counts.tokens_issued.fetch_add(1, SeqCst);
                    Ok(Token::<Jwt>::new(token).expires_at(SystemTime::now() + TOKEN_LIFETIME))
                }
            }
        };
        let policy = RetryPolicy::default().max_attempts(3);
        let policy = policy.base_delay(Duration::from_millis(2)).max_delay(Duration::from_millis(2));
        let limiter = WindowLimiter::new(limit, Duration::from_secs(86_400));
        let client = Client::builder()
            .environment(Environment::Custom(sandbox.base_url().to_owned()))
            .organization(sandbox.organization())
            .token_provider(provider)
            .rate_limiter(Arc::new(YieldingLimiter(limiter, counts.clone())))
            .interceptor(AttemptCounter(counts.clone()))
            .retry(policy)
            .build()
            .unwrap();
        Self { sandbox, client, counts }
    }

    /// Makes the call until it succeeds, each time with one more poll before it is dropped. Returns that number of
    /// polls.
    async fn drop_at_each_poll(
        &self,
        call: Operation,
        fault: &Fault,
        yields: usize,
        max_executions: usize,
    ) -> usize {
        let name = format!("{call:?}-{yields}-{}", self.counts.tokens_requested.load(SeqCst));
        for polls in 1..10_000 {
            let id = format!("{name}-{polls}");
            self.sandbox.customers().insert(Seed::at(1).id(format!("{id}-merged")));
            let before = self.sandbox.executions().count(call.id());
            let faults = self.sandbox.faults();
            faults.on(Match::any().operation(call.id())).next(fault.clone());
            tokio::time::sleep(TOKEN_LIFETIME / 2).await;
            let result = {
                let future = Box::pin(call.send(&self.client, &id));
                let mut limited = PollLimit { future, remaining: polls };
                let result = (&mut limited).await;
                for _ in 0..yields {
                    yield_now().await;
                }
                result
            };
            faults.clear();
            // PagingRun needs the pool and a token, writing the limiter as well.
            self.client.customers().get("existing").await.unwrap();
            self.client.customers().upsert("existing", &CustomerRequest::default()).await.unwrap();
            let check_calls = usize::from(call == Operation::Put || call == Operation::Get);
            let executed = self.sandbox.executions().count(call.id()) - before;
            assert!(executed <= max_executions + check_calls, "{name} after {polls} polls: {executed} times");
            match result {
                Some(Ok(())) => return polls,
                Some(Err(error)) => panic!("{name} after {polls} polls: {error:?}"),
                None => {}
            }
        }
        panic!("{name} does not complete");
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operation {
    Get,
    Page,
    Put,
    Post,
    Delete,
}

impl Operation {
    fn id(self) -> &'static str {
        match self {
            Self::Get => "GetCustomer",
            Self::Page => "GetCustomerCollection",
            Self::Put => "PutCustomer",
            Self::Post => "PostCustomer",
            Self::Delete => "DeleteCustomer",
        }
    }

    async fn send(self, client: &Client, id: &str) -> Result<(), Error> {
        let (customers, body) = (client.customers(), CustomerRequest::default());
        match self {
            Self::Get => customers.get("existing").await.map(drop),
            Self::Page => customers.list().limit(2).await.map(drop),
            Self::Put => customers.upsert(id, &body).await.map(drop),
            Self::Post => customers.create(&body).await.map(drop),
            Self::Delete => customers.merge(format!("{id}-merged"), "existing").await.map(drop),
        }
    }
}

#[tokio::test]
async fn calls_can_be_cancelled_at_any_await_point() {
    let fixture = Fixture::new(100_000).await;
    use Operation::{Delete, Get, Page, Post, Put};
    let (rate_limited, expired) = (Fault::rate_limited(RetryAfter::Omitted), Fault::token_expired());
    let (unavailable, lost) = (Fault::status(503), Fault::reset().after_executing());
    let mut polls = Vec::new();
    // An operation is executed at most once, or twice when the response of an idempotent one is lost.
    for yields in [0, 1, 40] {
        for call in [Get, Page, Put, Post, Delete] {
            for fault in [&Fault::pass(), &rate_limited, &expired] {
                polls.push(fixture.drop_at_each_poll(call, fault, yields, 1).await);
            }
        }
        for call in [Get, Page, Put] {
            polls.push(fixture.drop_at_each_poll(call, &unavailable, yields, 1).await);
            polls.push(fixture.drop_at_each_poll(call, &lost, yields, 2).await);
        }
    }
    // Most calls await a token; a slow machine may find one of them expired, which is used until it is rejected.
    let awaited = polls.iter().filter(|polls| **polls > 2).count();
    assert!(awaited > polls.len() / 2 && polls.iter().any(|polls| *polls > 6), "{polls:?}");
    let Counts { admitted, writes, reads, ended, dropped, tokens_requested, tokens_issued } =
        &*fixture.counts;
    let [admitted, writes, reads, ended] = [admitted, writes, reads, ended].map(|count| count.load(SeqCst));
    assert_eq!(writes + reads, ended, "every attempt has an outcome");
    let unissued = tokens_requested.load(SeqCst) - tokens_issued.load(SeqCst);
    assert!(dropped.load(SeqCst) > 50 && unissued > 50, "{dropped:?} {unissued}");
    // A call that is dropped while it awaits its token was admitted before.
    assert!(
        (writes..=writes + unissued).contains(&admitted),
        "{admitted} admitted, {writes} writes, {unissued} tokens not issued"
    );
    wait_for_closed_connections(&fixture.sandbox, 2).await;
}

/// Waits until at most this many connections are open. The timeout only ends a test that would never finish.
async fn wait_for_closed_connections(sandbox: &Sandbox, connections: usize) {
    let closed = async {
        while sandbox.connections_open() > connections {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), closed).await.expect("connections stay open");
}

#[tokio::test]
async fn a_cancelled_call_is_not_sent_later() {
    let fixture = Fixture::new(100).await;
    for polls in 1.. {
        let id = format!("dropped-{polls}");
        let call = fixture.client.customers().upsert(id.as_str(), &CustomerRequest::default());
        let result = PollLimit { future: Box::pin(call.send()), remaining: polls }.await;
        let writes = fixture.counts.writes.load(SeqCst);
        fixture.client.customers().get("existing").await.unwrap();
        assert_eq!(fixture.counts.writes.load(SeqCst), writes);
        let arrived = fixture.sandbox.requests().iter().filter(|request| request.path.ends_with(&id)).count();
        assert!(arrived <= 1 && (result.is_none() || arrived == 1), "{polls} polls: {arrived}");
        if writes == 0 {
            assert_eq!(arrived, 0, "{polls} polls");
        }
        if result.is_some() {
            break;
        }
    }
}

#[tokio::test]
async fn a_call_cancelled_before_admission_does_not_count_in_the_rate_limiter() {
    let fixture = Fixture::new(2).await;
    let put = |id: &'static str| fixture.client.customers().upsert(id, &CustomerRequest::default()).send();
    put("a").await.unwrap();
    for _ in 0..5 {
        assert!(PollLimit { future: Box::pin(put("b")), remaining: 1 }.await.is_none());
    }
    assert_eq!(fixture.counts.admitted.load(SeqCst), 1, "cancelled calls do not count");
    put("c").await.unwrap();
    let error = put("d").await.unwrap_err();
    assert!(error.is_local_rate_limit() && error.attempts() == 0, "{error:?}");
    fixture.client.customers().get("existing").await.unwrap();
}

#[tokio::test]
async fn the_call_that_fetches_a_token_can_be_cancelled_while_others_wait_for_it() {
    let sandbox = Arc::new(Sandbox::start().await.unwrap());
    sandbox.customers().insert(Seed::at(1).id("existing"));
    let (requested, never) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
    let provider = {
        let (requested, never, token) = (requested.clone(), never.clone(), sandbox.jwt().to_owned());
        move || {
            let (first, never, token) = (requested.fetch_add(1, SeqCst) == 0, never.clone(), token.clone());
            async move {
                if first {
                    never.notified().await;
                }
                Ok(Token::<Jwt>::new(token))
            }
        }
    };
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .token_provider(provider)
        .build()
        .unwrap();
    let others: Vec<_> = {
        let mut first = pin!(client.customers().get("existing").send());
        std::future::poll_fn(|context| {
            assert!(first.as_mut().poll(context).is_pending());
            Poll::Ready(())
        })
        .await;
        assert_eq!(requested.load(SeqCst), 1);
        let others = (0..8).map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.customers().get("existing").await.map(drop) })
        });
        let others = others.collect();
        for _ in 0..20 {
            yield_now().await;
        }
        assert_eq!((requested.load(SeqCst), sandbox.request_count()), (1, 0), "the others wait");
        others
    };
    for other in others {
        other.await.unwrap().unwrap();
    }
    assert_eq!((requested.load(SeqCst), sandbox.request_count()), (2, 8));
}

#[tokio::test]
async fn cancelling_next_loses_no_item_of_a_stream() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.seed_customers(50, |row| Seed::at(1_713_187_500 + row as u64 / 3).id(format!("c{row:02}")));
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()
        .unwrap();
    let mut dropped = 0;
    for prefetch in [0, 1, 3] {
        let mut items = client.customers().list().limit(7).stream().prefetch(prefetch);
        let mut returned = Vec::new();
        loop {
            // Each call of `next` is cancelled after one poll.
            match (PollLimit { future: Box::pin(items.next()), remaining: 1 }).await {
                Some(Some(row)) => returned.push(row.unwrap().id.unwrap().to_string()),
                Some(None) => break,
                None => dropped += 1,
            }
            yield_now().await;
        }
        assert_eq!(returned, sandbox.customers().ids_by_time());
    }
    assert!(dropped > 9, "{dropped}");
    let mut items = client.customers().list().limit(7).stream();
    items.next().await.unwrap().unwrap();
    drop(items);
    client.customers().get("c00").await.unwrap();
    wait_for_closed_connections(&sandbox, 2).await;
}
