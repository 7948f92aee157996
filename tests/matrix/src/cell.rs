//! One cell of the matrix: one call, with its own sandbox and client, and its result.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use rebilly_sandbox::{Match, Sandbox};
use rebilly_sdk::{Attempt, AttemptOutcome, Error, Interceptor, RetryPolicy};
use tokio::runtime::Handle;

use crate::call_kind::CallKind;
use crate::harness::{self, CallResult};
use crate::redaction::{KEY, Place, SIGNATURE, SecretScanner};
use crate::rules::{Effects, Outcome, expected, predicates};
use crate::scenario::{Scenario, Setup, faults};

/// Attempt timeouts for faults that the client detects by a timeout. On a busy machine a valid response can miss the
/// first one as well; the cell then runs again with the next.
pub(crate) const TIMEOUTS: [Duration; 3] =
    [Duration::from_millis(250), Duration::from_secs(4), Duration::from_secs(20)];

/// Result of a cell.
#[derive(Debug, Clone)]
pub struct Cell {
    /// Row.
    pub scenario: Scenario,
    /// Column.
    pub call_kind: CallKind,
    /// Effects that the tables require.
    pub expected: Option<Effects>,
    /// Effects of the call.
    pub actual: Effects,
    /// Descriptions of every deviation.
    pub violations: Vec<String>,
}

/// Runs a cell.
///
/// # Errors
///
/// When the sandbox cannot be started or the client cannot be built.
pub async fn run(scenario: &Scenario, call_kind: CallKind, scanner: &SecretScanner) -> io::Result<Cell> {
    let timeouts = if scenario.needs_timeout() { &TIMEOUTS[..] } else { &TIMEOUTS[..1] };
    let mut last = None;
    for timeout in timeouts {
        let cell = run_once(scenario, call_kind, scanner, *timeout).await?;
        let passed = cell.violations.is_empty();
        last = Some(cell);
        if passed {
            break;
        }
    }
    last.ok_or_else(|| io::Error::other("a cell needs a timeout"))
}

async fn run_once(
    scenario: &Scenario,
    call_kind: CallKind,
    scanner: &SecretScanner,
    timeout: Duration,
) -> io::Result<Cell> {
    let properties = call_kind.properties();
    let sandbox = Arc::new(Sandbox::builder().api_key(KEY).start().await?);
    let ids = harness::prepare(&sandbox);
    let counter = AttemptCounter { scanner: scanner.clone(), ..AttemptCounter::default() };
    let url = match scenario.setup() {
        Setup::ConnectionRefused => sandbox.refused_url(),
        _ => sandbox.base_url().to_owned(),
    };
    let mut builder = harness::client_builder(&sandbox, call_kind, &url).interceptor(counter.clone());
    match scenario.setup() {
        Setup::Fault(index) => {
            let elsewhere = sandbox.external_host().url(&format!("/elsewhere?signature={SIGNATURE}"));
            let fault = faults(&elsewhere).into_iter().nth(index);
            let fault = fault.ok_or_else(|| io::Error::other("the list of faults has changed"))?;
            let plan = sandbox.faults();
            let on = plan.on(Match::any().operation(properties.operation));
            match scenario.times() {
                Some(times) => on.times(usize::try_from(times).unwrap_or(usize::MAX), fault),
                None => on.always(fault),
            };
            if scenario.needs_timeout() {
                builder = builder.attempt_timeout(timeout);
            }
        }
        Setup::ConnectionRefused => {}
        Setup::RefusedOnce => {
            sandbox.refuse_connections().await?;
            builder = builder.interceptor(Reopen(Arc::clone(&sandbox), Handle::current()));
            if properties.max_attempts > 1 {
                // The machine decides how soon the port is open again.
                let policy = RetryPolicy::default().max_attempts(100);
                let (base, max) = (Duration::from_millis(5), Duration::from_millis(40));
                builder = builder.retry(policy.base_delay(base).max_delay(max));
            }
        }
    }
    if !scenario.needs_sdk_http_client() {
        builder = builder.http_client(harness::http_client().map_err(io::Error::other)?);
    }
    let client = builder.build().map_err(io::Error::other)?;
    scanner.scan(Place::Response, &format!("{client:?}"));
    let result = harness::send(&client, call_kind).await?;
    let actual = effects(&result, scenario, &sandbox, properties.operation);
    let expected = expected(scenario, &properties);
    let mut violations = Vec::new();
    match &expected {
        None => violations.push("the observation table does not contain the fault".to_owned()),
        Some(expected) if *expected != actual => {
            violations.push(format!("expected {expected:?}, actual {actual:?}"))
        }
        Some(_) => {}
    }
    let mut violation_if = |violated: bool, description: &str| {
        if violated {
            violations.push(description.to_owned());
        }
    };
    let executed_twice = !properties.idempotent && actual.executions > 1;
    violation_if(executed_twice, "an operation that is not idempotent was executed more than once");
    let excludes_execution = matches!(actual.outcome, Outcome::Failure { may_have_executed: false, .. });
    let denied = excludes_execution && actual.executions > 0;
    violation_if(denied, "the operation was executed although the error excludes it");
    let foreign = sandbox.external_host();
    let redirected =
        properties.is_download && expected.as_ref().is_some_and(|expected| expected.executions == 0);
    let follows = matches!(actual.outcome, Outcome::Success(_)) && redirected;
    violation_if(
        foreign.requests().len() != usize::from(follows),
        "a redirect was wrongly followed or not followed",
    );
    violation_if(!foreign.leaked_credentials().is_empty(), "a credential was sent to another host");
    let others = sandbox.executions().all().len() != actual.executions;
    violation_if(others, "another operation was executed");
    let (started, ended, last) = counter.counts();
    violation_if(started != ended, "the interceptor did not receive the outcome of an attempt");
    let attempts_differ = last != attempts(&result);
    violation_if(attempts_differ, "the caller and the interceptor received different numbers of attempts");
    match &result {
        Ok(result) => {
            scanner.scan(Place::Response, &result.debug);
            let expected = ids.get(harness::PAGE_ROWS).map(<[_]>::to_vec);
            let rows = result.rows.as_ref().filter(|_| !scenario.is_paging_fault());
            violation_if(
                rows.is_some() && rows != expected.as_ref(),
                "the page has other rows than requested",
            );
        }
        Err(error) => {
            scanner.scan_error(error);
            let expected = predicates(error.kind(), error.status().map(|status| status.as_u16()));
            let actual = true_predicates(error);
            violation_if(
                actual != expected,
                &format!("the predicates {actual:?} are true, expected {expected:?}"),
            );
            let named = error.operation_id() == Some(properties.operation) && error.method().is_some();
            violation_if(!named, "the error does not name its operation");
        }
    }
    Ok(Cell { scenario: scenario.clone(), call_kind, expected, actual, violations })
}

fn attempts(result: &Result<CallResult, Error>) -> u32 {
    match result {
        Ok(result) => result.attempts,
        Err(error) => error.attempts(),
    }
}

fn effects(
    result: &Result<CallResult, Error>,
    scenario: &Scenario,
    sandbox: &Sandbox,
    operation: &str,
) -> Effects {
    let outcome = match result {
        Ok(result) => Outcome::Success(result.status),
        Err(error) => Outcome::Failure {
            kind: error.kind(),
            status: error.status().map(|status| status.as_u16()),
            may_have_executed: error.may_have_executed(),
        },
    };
    let attempts = match scenario.setup() {
        // The machine decides how many attempts it takes until the port is open again.
        Setup::RefusedOnce => attempts(result).min(2),
        _ => attempts(result),
    };
    let executions = sandbox.executions().count(operation);
    Effects { outcome, attempts, requests: sandbox.request_count(), executions }
}

/// Returns the predicates that are true for an error.
fn true_predicates(error: &Error) -> Vec<&'static str> {
    let all = [
        ("is_configuration", error.is_configuration()),
        ("is_validation", error.is_validation()),
        ("is_unauthorized", error.is_unauthorized()),
        ("is_forbidden", error.is_forbidden()),
        ("is_not_found", error.is_not_found()),
        ("is_conflict", error.is_conflict()),
        ("is_rate_limited", error.is_rate_limited()),
        ("is_server_error", error.is_server_error()),
        ("is_timeout", error.is_timeout()),
        ("is_local_rate_limit", error.is_local_rate_limit()),
        ("is_token_provider", error.is_token_provider()),
        ("is_pagination_limit", error.is_pagination_limit()),
        ("is_invalid_page", error.is_invalid_page()),
        ("is_connect", error.is_connect()),
        ("is_decode", error.is_decode()),
        ("is_redirect", error.is_redirect()),
        ("is_unexpected_response", error.is_unexpected_response()),
    ];
    all.into_iter().filter(|(_, is_true)| *is_true).map(|(name, _)| name).collect()
}

/// Interceptor that counts attempts and scans its arguments.
#[derive(Debug, Clone, Default)]
pub(crate) struct AttemptCounter {
    scanner: SecretScanner,
    started: Arc<AtomicU32>,
    ended: Arc<AtomicU32>,
    last: Arc<AtomicU32>,
}

impl AttemptCounter {
    fn counts(&self) -> (u32, u32, u32) {
        let read = |count: &AtomicU32| count.load(Ordering::SeqCst);
        (read(&self.started), read(&self.ended), read(&self.last))
    }
}

impl Interceptor for AttemptCounter {
    fn before_attempt(&self, attempt: &Attempt<'_>, headers: &mut http::HeaderMap) {
        self.scanner.scan(Place::Interceptor, &format!("{attempt:?} {headers:?}"));
        self.started.fetch_add(1, Ordering::SeqCst);
        self.last.store(attempt.number, Ordering::SeqCst);
    }

    fn after_attempt(&self, attempt: &Attempt<'_>, outcome: &AttemptOutcome<'_>) {
        self.scanner.scan(Place::Interceptor, &format!("{attempt:?} {outcome:?}"));
        self.ended.fetch_add(1, Ordering::SeqCst);
    }
}

/// Interceptor that reopens the port after the first attempt.
struct Reopen(Arc<Sandbox>, Handle);

impl Interceptor for Reopen {
    fn after_attempt(&self, attempt: &Attempt<'_>, _: &AttemptOutcome<'_>) {
        if attempt.number == 1 {
            let sandbox = Arc::clone(&self.0);
            self.1.spawn(async move { sandbox.accept_connections().await });
        }
    }
}
