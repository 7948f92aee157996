//! Concurrent calls under random faults, and idle connections that the server closes.
//!
//! `REBILLY_STORM_SEED` selects other faults. `REBILLY_STORM_CALLS` sets the number of calls.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sandbox::{Fault, RetryAfter, Sandbox, SandboxResponse};
use rebilly_sdk::{Client, Environment, ErrorKind, Method, RetryPolicy};
use serde_json::{Value, json};

/// Number of executions by number of the call.
type Executions = Arc<Mutex<HashMap<u64, u32>>>;

const METHODS: [(Method, &str, bool); 5] = [
    (Method::GET, "/things/{id}", true),
    (Method::PUT, "/things/{id}", true),
    (Method::POST, "/things/{id}/charge", false),
    (Method::PATCH, "/things/{id}", false),
    (Method::POST, "/transactions", true),
];

async fn sandbox() -> (Sandbox, Executions) {
    let sandbox = Sandbox::builder().rate_limit(1_000_000).start().await.unwrap();
    let executions = Executions::default();
    for (method, path, _) in METHODS {
        let (executions, deduplicated) = (executions.clone(), path == "/transactions");
        sandbox.add_operation(method.as_str(), path, move |request| {
            let named = request.path.get("id").cloned();
            let key = || request.body.as_ref().and_then(|body| body["requestId"].as_str().map(str::to_owned));
            let number: u64 = named.or_else(key).unwrap().parse().unwrap();
            let mut executions = executions.lock().unwrap();
            let times = executions.entry(number).or_default();
            if deduplicated && *times > 0 {
                return SandboxResponse::json(201, &json!({ "number": number })).replayed();
            }
            *times += 1;
            SandboxResponse::json(200, &json!({ "number": number }))
        });
    }
    (sandbox, executions)
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

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().map_or(default, |text| text.parse().expect("a number"))
}

/// Deterministic random numbers.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

async fn call(client: &Client, number: u64) -> Result<u64, (bool, u32)> {
    let (method, path, _) = METHODS[usize::try_from(number).unwrap() % METHODS.len()].clone();
    let is_get = method == Method::GET;
    let mut request = client.request(method, path);
    if path.contains('{') {
        request = request.path_param(number.to_string());
    }
    if !is_get {
        request = request.json(&json!({ "requestId": number.to_string() }));
    }
    match request.json_as::<Value>().await {
        Ok(body) => Ok(body["number"].as_u64().unwrap()),
        Err(error) => Err((error.may_have_executed(), error.attempts())),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn non_idempotent_operations_are_executed_once_under_random_faults() {
    let (seed, calls) = (setting("REBILLY_STORM_SEED", 7), setting("REBILLY_STORM_CALLS", 1000));
    let (sandbox, executions) = sandbox().await;
    let waits = ["1 s", "slow", "stalled", "oversized"];
    let mut faults = Fault::every(&sandbox.external_host().url("/"));
    faults.retain(|fault| !waits.iter().any(|wait| fault.to_string().contains(wait)));
    faults.push(Fault::rate_limited(RetryAfter::Omitted));
    let (mut random, plan) = (Random(seed), sandbox.faults());
    for _ in 0..calls * 2 {
        match random.below(3) {
            0 => plan.pass(1),
            _ => plan.next(faults[random.below(faults.len())].clone()),
        };
    }
    // Each client has its own retry budget.
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
    let executions = executions.lock().unwrap();
    let (mut succeeded, mut twice, mut uncertain) = (0, 0, 0);
    for number in 0..calls {
        let (method, path, idempotent) = &METHODS[usize::try_from(number).unwrap() % METHODS.len()];
        let times = executions.get(&number).copied().unwrap_or_default();
        let context = format!(
            "seed {seed}, call {number}, {method} {path}: {:?}, executed {times} times",
            results[&number]
        );
        assert!(*idempotent || times <= 1, "{context}");
        assert!(*path != "/transactions" || times <= 1, "{context}");
        match &results[&number] {
            Ok(echoed) => assert!(*echoed == number && times >= 1, "{context}"),
            Err((may_have_executed, attempts)) => {
                assert!(*may_have_executed || times == 0, "{context}");
                assert!(*attempts <= 4, "{context}");
                uncertain += u32::from(*may_have_executed);
            }
        }
        succeeded += u32::from(results[&number].is_ok());
        twice += u32::from(times > 1);
    }
    // The faults were effective: some calls succeeded, some were retried, some have an unknown outcome.
    assert!(
        succeeded > 100 && twice > 10 && uncertain > 100,
        "{succeeded} succeeded, {twice} executed twice, {uncertain} uncertain"
    );
}

/// A server closes idle connections; a client that reuses one at the same time cannot detect it.
#[tokio::test]
async fn calls_on_a_closed_idle_connection_are_retried_only_if_idempotent() {
    let (sandbox, executions) = sandbox().await;
    let client = client(&sandbox);
    for round in 0..40 {
        let things =
            |method: Method, path: &'static str| client.request(method, path).path_param(round.to_string());
        things(Method::GET, "/things/{id}").timeout(Duration::from_secs(60)).await.unwrap();
        sandbox.refuse_connections().await.unwrap();
        sandbox.accept_connections().await.unwrap();
        executions.lock().unwrap().clear();
        if round % 2 == 0 {
            // The client may or may not notice the closed connection.
            tokio::task::yield_now().await;
        }
        let idempotent = round % 4 < 2;
        let (method, path) =
            if idempotent { (Method::PUT, "/things/{id}") } else { (Method::POST, "/things/{id}/charge") };
        let result = things(method, path).json(&json!({})).timeout(Duration::from_secs(60)).await;
        let times = executions.lock().unwrap().get(&round).copied().unwrap_or_default();
        match result {
            Ok(_) => assert_eq!(times, 1, "round {round}"),
            Err(error) => {
                let reported = error.kind() == ErrorKind::Transport && error.may_have_executed();
                assert!(
                    !idempotent && reported && times == 0,
                    "round {round}: {error:?}, executed {times} times"
                );
            }
        }
    }
}

/// Without a wait ahead, a response gives no reason to send the request again at once.
#[tokio::test]
async fn a_storm_of_rejections_is_bounded_by_the_retry_budget() {
    const CALLS: usize = 150;
    const BUDGET: usize = 100;
    let rejections = [
        Fault::rate_limited(RetryAfter::Omitted),
        Fault::rate_limited(RetryAfter::Seconds(0)),
        Fault::rate_limited(RetryAfter::Timestamp(-5)),
        Fault::rate_limited(RetryAfter::Invalid("soon".to_owned())),
        Fault::status(503),
        Fault::status(503).retry_after(RetryAfter::Seconds(0)),
        Fault::status(500),
    ];
    for rejection in rejections {
        let (sandbox, _) = sandbox().await;
        sandbox.faults().always(rejection.clone());
        let client = client(&sandbox);
        let calls = (0..CALLS).map(|number| {
            let client = client.clone();
            let get = move || client.request(Method::GET, "/things/{id}").path_param(number.to_string());
            tokio::spawn(async move { get().timeout(Duration::from_secs(60)).await.unwrap_err().attempts() })
        });
        let mut attempts = 0;
        for call in calls.collect::<Vec<_>>() {
            attempts += usize::try_from(call.await.unwrap()).unwrap();
        }
        assert_eq!(attempts, sandbox.requests().len(), "{rejection}");
        assert_eq!(attempts, CALLS + BUDGET, "{rejection}");
    }
}
