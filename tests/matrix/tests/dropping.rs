//! A call that is dropped at any of its await points leaves the client, its limiter and its tokens usable.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a helper of tests fails the test"
)]

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::task::{Context, Poll};
use std::time::Duration;

use rebilly_sandbox::{Fault, Match, RetryAfter, Sandbox, Seed};
use rebilly_sdk::BoxFuture;
use rebilly_sdk::limit::{Admission, RateLimiter, WindowLimiter};
use rebilly_sdk::types::CustomerRequest;
use rebilly_sdk::{
    Attempt, AttemptOutcome, Client, Environment, Error, Interceptor, Jwt, RetryPolicy, Token,
};
use tokio::sync::Notify;
use tokio::task::yield_now;

/// Polls a future at most so often; `None` when that was not enough.
struct Polled<F> {
    future: Pin<Box<F>>,
    left: usize,
}

impl<F: Future> Future for Polled<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.left -= 1;
        match self.future.as_mut().poll(context) {
            Poll::Ready(done) => Poll::Ready(Some(done)),
            Poll::Pending if self.left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    }
}

/// What the client's parts were asked for.
#[derive(Default)]
struct Counts {
    admitted: AtomicUsize,
    /// Attempts that a limiter is asked for.
    begun: AtomicUsize,
    reads: AtomicUsize,
    ended: AtomicUsize,
    dropped: AtomicUsize,
    tokens_begun: AtomicUsize,
    tokens_made: AtomicUsize,
}

#[derive(Clone)]
struct Watch(Arc<Counts>);

impl Interceptor for Watch {
    fn before_attempt(&self, attempt: &Attempt<'_>, _: &mut http::HeaderMap) {
        let reads = *attempt.method == http::Method::GET;
        let count = if reads { &self.0.reads } else { &self.0.begun };
        count.fetch_add(1, SeqCst);
    }

    fn after_attempt(&self, _: &Attempt<'_>, ending: &AttemptOutcome<'_>) {
        self.0.ended.fetch_add(1, SeqCst);
        self.0.dropped.fetch_add(usize::from(ending.dropped), SeqCst);
    }
}

/// Has everyone wait for a moment before it asks the limiter of the SDK.
struct Hesitant(WindowLimiter, Arc<Counts>);

impl RateLimiter for Hesitant {
    fn admit<'a>(&'a self, organization: &'a str) -> BoxFuture<'a, Admission> {
        Box::pin(async move {
            yield_now().await;
            let admission = self.0.admit(organization).await;
            self.1.admitted.fetch_add(usize::from(admission == Admission::Allowed), SeqCst);
            admission
        })
    }
}

struct Stage {
    sandbox: Arc<Sandbox>,
    client: Client,
    counts: Arc<Counts>,
}

impl Stage {
    /// With tokens that are good for one attempt only, so that every attempt waits for a new one.
    async fn set(limit: usize) -> Self {
        let sandbox = Arc::new(Sandbox::start().await.unwrap());
        sandbox.customers().insert(Seed::at(1).id("resident"));
        let counts = Arc::<Counts>::default();
        let provider = {
            let (sandbox, counts) = (sandbox.clone(), counts.clone());
            move || {
                let (sandbox, counts) = (sandbox.clone(), counts.clone());
                async move {
                    let number = counts.tokens_begun.fetch_add(1, SeqCst);
                    yield_now().await;
                    let token = format!("token-{number}");
                    sandbox.accept_jwt(&token);
                    counts.tokens_made.fetch_add(1, SeqCst);
                    Ok(Token::<Jwt>::new(token).expires_at(std::time::UNIX_EPOCH))
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
            .rate_limiter(Arc::new(Hesitant(limiter, counts.clone())))
            .interceptor(Watch(counts.clone()))
            .retry(policy)
            .build()
            .unwrap();
        Self { sandbox, client, counts }
    }

    /// Makes the call again and again, each time with one more poll before it is dropped, until it gets through.
    /// Gives the number of polls that took.
    async fn drop_everywhere(&self, call: Operation, fault: &Fault, linger: usize, most: usize) -> usize {
        let name = format!("{call:?}-{linger}-{}", self.counts.tokens_begun.load(SeqCst));
        for polls in 1..10_000 {
            let id = format!("{name}-{polls}");
            self.sandbox.customers().insert(Seed::at(1).id(format!("{id}-away")));
            let before = self.sandbox.executions().count(call.id());
            let faults = self.sandbox.faults();
            faults.on(Match::any().operation(call.id())).next(fault.clone());
            let done = {
                let mut polled = Polled { future: Box::pin(call.make(&self.client, &id)), left: polls };
                let done = (&mut polled).await;
                for _ in 0..linger {
                    yield_now().await;
                }
                done
            };
            faults.clear();
            // Reading needs the pool and a token, writing the limiter as well.
            self.client.customers().get("resident").await.unwrap();
            self.client.customers().upsert("resident", &CustomerRequest::default()).await.unwrap();
            let again = usize::from(call == Operation::Put || call == Operation::Get);
            let executed = self.sandbox.executions().count(call.id()) - before;
            assert!(executed <= most + again, "{name} after {polls} polls: {executed} times");
            match done {
                Some(Ok(())) => return polls,
                Some(Err(error)) => panic!("{name} after {polls} polls: {error:?}"),
                None => {}
            }
        }
        panic!("{name} does not come to an end");
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

    async fn make(self, client: &Client, id: &str) -> Result<(), Error> {
        let (customers, body) = (client.customers(), CustomerRequest::default());
        match self {
            Self::Get => customers.get("resident").await.map(drop),
            Self::Page => customers.list().limit(2).await.map(drop),
            Self::Put => customers.upsert(id, &body).await.map(drop),
            Self::Post => customers.create(&body).await.map(drop),
            Self::Delete => customers.merge(format!("{id}-away"), "resident").await.map(drop),
        }
    }
}

#[tokio::test]
async fn calls_can_be_dropped_at_any_await_point() {
    let stage = Stage::set(100_000).await;
    use Operation::{Delete, Get, Page, Post, Put};
    let (limited, expired) = (Fault::rate_limited(RetryAfter::Omitted), Fault::token_expired());
    let (down, lost) = (Fault::status(503), Fault::reset().after_executing());
    let mut polls = Vec::new();
    // How often each is executed at most: twice only where an answer of something harmless is lost.
    for linger in [0, 1, 40] {
        for call in [Get, Page, Put, Post, Delete] {
            for fault in [&Fault::pass(), &limited, &expired] {
                polls.push(stage.drop_everywhere(call, fault, linger, 1).await);
            }
        }
        for call in [Get, Page, Put] {
            polls.push(stage.drop_everywhere(call, &down, linger, 1).await);
            polls.push(stage.drop_everywhere(call, &lost, linger, 2).await);
        }
    }
    assert!(polls.iter().all(|polls| *polls > 2) && polls.iter().any(|polls| *polls > 6), "{polls:?}");
    let Counts { admitted, begun, reads, ended, dropped, tokens_begun, tokens_made } = &*stage.counts;
    let [admitted, begun, reads, ended] = [admitted, begun, reads, ended].map(|count| count.load(SeqCst));
    assert_eq!(begun + reads, ended, "every attempt has an end");
    let unmade = tokens_begun.load(SeqCst) - tokens_made.load(SeqCst);
    assert!(dropped.load(SeqCst) > 50 && unmade > 50, "{dropped:?} {unmade}");
    // A call that is dropped while its token is made was let go before.
    assert!(
        (begun..=begun + unmade).contains(&admitted),
        "{admitted} admitted, {begun} begun, {unmade} unmade"
    );
    settled(&stage.sandbox, 2).await;
}

/// Waits until no more connections are open than this. The limit is for a test that would never end otherwise.
async fn settled(sandbox: &Sandbox, connections: usize) {
    let closed = async {
        while sandbox.connections_open() > connections {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), closed).await.expect("connections stay open");
}

#[tokio::test]
async fn a_dropped_call_is_not_sent_later() {
    let stage = Stage::set(100).await;
    for polls in 1.. {
        let id = format!("dropped-{polls}");
        let call = stage.client.customers().upsert(id.as_str(), &CustomerRequest::default());
        let done = Polled { future: Box::pin(call.send()), left: polls }.await;
        let begun = stage.counts.begun.load(SeqCst);
        stage.client.customers().get("resident").await.unwrap();
        assert_eq!(stage.counts.begun.load(SeqCst), begun);
        let arrived = stage.sandbox.requests().iter().filter(|request| request.path.ends_with(&id)).count();
        assert!(arrived <= 1 && (done.is_none() || arrived == 1), "{polls} polls: {arrived}");
        if begun == 0 {
            assert_eq!(arrived, 0, "{polls} polls");
        }
        if done.is_some() {
            break;
        }
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_before_it_is_let_go_takes_no_place_in_the_limiter() {
    let stage = Stage::set(2).await;
    let put = |id: &'static str| stage.client.customers().upsert(id, &CustomerRequest::default()).send();
    put("a").await.unwrap();
    for _ in 0..5 {
        assert!(Polled { future: Box::pin(put("b")), left: 1 }.await.is_none());
    }
    assert_eq!(stage.counts.admitted.load(SeqCst), 1, "who was not let go has no place");
    put("c").await.unwrap();
    let error = put("d").await.unwrap_err();
    assert!(error.is_local_rate_limit() && error.attempts() == 0, "{error:?}");
    stage.client.customers().get("resident").await.unwrap();
}

#[tokio::test]
async fn whoever_makes_the_token_can_be_dropped_while_others_wait_for_it() {
    let sandbox = Arc::new(Sandbox::start().await.unwrap());
    sandbox.customers().insert(Seed::at(1).id("resident"));
    let (asked, never) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
    let provider = {
        let (asked, never, token) = (asked.clone(), never.clone(), sandbox.jwt().to_owned());
        move || {
            let (first, never, token) = (asked.fetch_add(1, SeqCst) == 0, never.clone(), token.clone());
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
        let mut first = pin!(client.customers().get("resident").send());
        std::future::poll_fn(|context| {
            assert!(first.as_mut().poll(context).is_pending());
            Poll::Ready(())
        })
        .await;
        assert_eq!(asked.load(SeqCst), 1);
        let others = (0..8).map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.customers().get("resident").await.map(drop) })
        });
        let others = others.collect();
        for _ in 0..20 {
            yield_now().await;
        }
        assert_eq!((asked.load(SeqCst), sandbox.request_count()), (1, 0), "the others wait");
        others
    };
    for other in others {
        other.await.unwrap().unwrap();
    }
    assert_eq!((asked.load(SeqCst), sandbox.request_count()), (2, 8));
}

#[tokio::test]
async fn a_stream_goes_on_where_a_dropped_wait_for_its_next_item_left_it() {
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
        let mut given = Vec::new();
        loop {
            // Each wait is given up after one look.
            match (Polled { future: Box::pin(items.next()), left: 1 }).await {
                Some(Some(row)) => given.push(row.unwrap().id.unwrap().to_string()),
                Some(None) => break,
                None => dropped += 1,
            }
            yield_now().await;
        }
        assert_eq!(given, sandbox.customers().ids_by_time());
    }
    assert!(dropped > 9, "{dropped}");
    let mut items = client.customers().list().limit(7).stream();
    items.next().await.unwrap().unwrap();
    drop(items);
    client.customers().get("c00").await.unwrap();
    settled(&sandbox, 2).await;
}
