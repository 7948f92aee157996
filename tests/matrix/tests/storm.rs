//! Many calls at once under faults drawn at random, and connections that are cut while they are kept.
//!
//! `REBILLY_STORM_SEED` draws other faults, `REBILLY_STORM_CALLS` makes more calls.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a helper of tests fails the test"
)]

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sandbox::{Fault, RetryAfter, Sandbox, SandboxResponse};
use rebilly_sdk::{Client, Environment, ErrorKind, Method, RetryPolicy};
use serde_json::{Value, json};

/// How often the call of each number was executed.
type Done = Arc<Mutex<HashMap<u64, u32>>>;

const METHODS: [(Method, &str, bool); 5] = [
    (Method::GET, "/things/{id}", true),
    (Method::PUT, "/things/{id}", true),
    (Method::POST, "/things/{id}/charge", false),
    (Method::PATCH, "/things/{id}", false),
    (Method::POST, "/transactions", true),
];

async fn sandbox() -> (Sandbox, Done) {
    let sandbox = Sandbox::builder().rate_limit(1_000_000).start().await.unwrap();
    let done = Done::default();
    for (method, path, _) in METHODS {
        let (done, keyed) = (done.clone(), path == "/transactions");
        sandbox.add_operation(method.as_str(), path, move |request| {
            let named = request.path.get("id").cloned();
            let key = || request.body.as_ref().and_then(|body| body["requestId"].as_str().map(str::to_owned));
            let number: u64 = named.or_else(key).unwrap().parse().unwrap();
            let mut done = done.lock().unwrap();
            let times = done.entry(number).or_default();
            if keyed && *times > 0 {
                return SandboxResponse::json(201, &json!({ "number": number })).replayed();
            }
            *times += 1;
            SandboxResponse::json(200, &json!({ "number": number }))
        });
    }
    (sandbox, done)
}

fn client(sandbox: &Sandbox) -> Client {
    let policy = RetryPolicy::default().max_attempts(4);
    Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .retry(policy.base_delay(Duration::from_millis(2)).max_delay(Duration::from_millis(20)))
        .attempt_timeout(Duration::from_secs(1))
        .deadline(Duration::from_secs(60))
        .max_response_bytes(100_000)
        .build()
        .unwrap()
}

fn setting(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().map_or(usual, |text| text.parse().expect("a number"))
}

/// Numbers that are the same for the same seed.
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

async fn call(client: &Client, number: u64) -> Result<u64, (bool, u32)> {
    let (method, path, _) = METHODS[usize::try_from(number).unwrap() % METHODS.len()].clone();
    let reads = method == Method::GET;
    let mut request = client.request(method, path);
    if path.contains('{') {
        request = request.path_param(number.to_string());
    }
    if !reads {
        request = request.json(&json!({ "requestId": number.to_string() }));
    }
    match request.json_as::<Value>().await {
        Ok(answer) => Ok(answer["number"].as_u64().unwrap()),
        Err(error) => Err((error.may_have_executed(), error.attempts())),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_does_harm_is_executed_twice_in_a_storm() {
    let (seed, calls) = (setting("REBILLY_STORM_SEED", 7), setting("REBILLY_STORM_CALLS", 1000));
    let (sandbox, done) = sandbox().await;
    let waits = ["1 s", "slow", "stalled", "oversized"];
    let mut faults = Fault::every(&sandbox.external_host().url("/"));
    faults.retain(|fault| !waits.iter().any(|wait| fault.to_string().contains(wait)));
    faults.push(Fault::rate_limited(RetryAfter::Omitted));
    let (mut draw, plan) = (Draw(seed), sandbox.faults());
    for _ in 0..calls * 2 {
        match draw.below(3) {
            0 => plan.pass(1),
            _ => plan.next(faults[draw.below(faults.len())].clone()),
        };
    }
    // Each client has a budget of its own for repetitions.
    let clients: Vec<Client> = (0..8).map(|_| client(&sandbox)).collect();
    let mut running = tokio::task::JoinSet::new();
    let mut results = HashMap::new();
    for number in 0..calls {
        if running.len() == 64 {
            let (number, result) = running.join_next().await.unwrap().unwrap();
            results.insert(number, result);
        }
        let client = clients[usize::try_from(number).unwrap() % clients.len()].clone();
        running.spawn(async move { (number, call(&client, number).await) });
    }
    results.extend(running.join_all().await);
    assert!(sandbox.faults().applied() > usize::try_from(calls).unwrap() / 2);
    assert_eq!(sandbox.external_host().requests().len(), 0);
    let done = done.lock().unwrap();
    let (mut right, mut twice, mut unsure) = (0, 0, 0);
    for number in 0..calls {
        let (method, path, harmless) = &METHODS[usize::try_from(number).unwrap() % METHODS.len()];
        let times = done.get(&number).copied().unwrap_or_default();
        let said = format!(
            "seed {seed}, call {number}, {method} {path}: {:?}, executed {times} times",
            results[&number]
        );
        assert!(*harmless || times <= 1, "{said}");
        assert!(*path != "/transactions" || times <= 1, "{said}");
        match &results[&number] {
            Ok(answered) => assert!(*answered == number && times >= 1, "{said}"),
            Err((may_have_executed, attempts)) => {
                assert!(*may_have_executed || times == 0, "{said}");
                assert!(*attempts <= 4, "{said}");
                unsure += u32::from(*may_have_executed);
            }
        }
        right += u32::from(results[&number].is_ok());
        twice += u32::from(times > 1);
    }
    // The storm was one: some got through, some were repeated, some do not know.
    assert!(
        right > 100 && twice > 10 && unsure > 100,
        "{right} right, {twice} executed twice, {unsure} unsure"
    );
}

/// A server closes connections that are kept for a while; a client that uses one at that moment cannot tell.
#[tokio::test]
async fn a_kept_connection_that_was_cut_harms_nothing() {
    let (sandbox, done) = sandbox().await;
    let client = client(&sandbox);
    for round in 0..40 {
        let things =
            |method: Method, path: &'static str| client.request(method, path).path_param(round.to_string());
        things(Method::GET, "/things/{id}").timeout(Duration::from_secs(60)).await.unwrap();
        sandbox.refuse_connections().await.unwrap();
        sandbox.accept_connections().await.unwrap();
        done.lock().unwrap().clear();
        if round % 2 == 0 {
            // Lets the client see it, or not.
            tokio::task::yield_now().await;
        }
        let harmless = round % 4 < 2;
        let (method, path) =
            if harmless { (Method::PUT, "/things/{id}") } else { (Method::POST, "/things/{id}/charge") };
        let result = things(method, path).json(&json!({})).timeout(Duration::from_secs(60)).await;
        let times = done.lock().unwrap().get(&round).copied().unwrap_or_default();
        match result {
            Ok(_) => assert_eq!(times, 1, "round {round}"),
            Err(error) => {
                let told = error.kind() == ErrorKind::Transport && error.may_have_executed();
                assert!(!harmless && told && times == 0, "round {round}: {error:?}, executed {times} times");
            }
        }
    }
}
