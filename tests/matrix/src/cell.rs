//! One cell: a sandbox and a client of its own, one call, and what became of it.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use rebilly_sandbox::{Match, Sandbox};
use rebilly_sdk::{Attempt, AttemptOutcome, Error, Interceptor, RetryPolicy};
use tokio::runtime::Handle;

use crate::call::{self, Answered};
use crate::class::Class;
use crate::rules::{Account, Outcome, expected, predicates};
use crate::search::{KEY, Place, SIGNATURE, Search};
use crate::trouble::{Kind, Trouble, faults};

/// The limits of an attempt under a fault that the client finds out by waiting. The others are for machines that
/// are too busy for the first: there a good answer comes too late as well.
pub(crate) const LIMITS: [Duration; 3] =
    [Duration::from_millis(250), Duration::from_secs(4), Duration::from_secs(20)];

/// What became of a cell.
#[derive(Debug, Clone)]
pub struct Cell {
    /// What went wrong.
    pub trouble: Trouble,
    /// What was called.
    pub class: Class,
    /// What had to happen.
    pub expected: Option<Account>,
    /// What happened.
    pub seen: Account,
    /// What is wrong about it, in words.
    pub complaints: Vec<String>,
}

/// Runs a cell.
///
/// # Errors
///
/// When the sandbox cannot be started or the client cannot be built.
pub async fn run(trouble: &Trouble, class: Class, search: &Search) -> io::Result<Cell> {
    let limits = if trouble.takes_time() { &LIMITS[..] } else { &LIMITS[..1] };
    let mut last = None;
    for limit in limits {
        let cell = try_once(trouble, class, search, *limit).await?;
        let right = cell.complaints.is_empty();
        last = Some(cell);
        if right {
            break;
        }
    }
    last.ok_or_else(|| io::Error::other("a cell has no limit"))
}

async fn try_once(trouble: &Trouble, class: Class, search: &Search, limit: Duration) -> io::Result<Cell> {
    let facts = class.metadata();
    let sandbox = Arc::new(Sandbox::builder().api_key(KEY).start().await?);
    let ids = call::settle(&sandbox);
    let hook = Watch { search: search.clone(), ..Watch::default() };
    let url = match trouble.kind() {
        Kind::Refused => sandbox.refused_url(),
        _ => sandbox.base_url().to_owned(),
    };
    let mut builder = call::client(&sandbox, class, &url).interceptor(hook.clone());
    match trouble.kind() {
        Kind::Fault(place) => {
            let elsewhere = sandbox.external_host().url(&format!("/elsewhere?signature={SIGNATURE}"));
            let fault = faults(&elsewhere).into_iter().nth(place);
            let fault = fault.ok_or_else(|| io::Error::other("the list of faults has changed"))?;
            let plan = sandbox.faults();
            let on = plan.on(Match::any().operation(facts.operation));
            match trouble.times() {
                Some(times) => on.times(usize::try_from(times).unwrap_or(usize::MAX), fault),
                None => on.always(fault),
            };
            if trouble.takes_time() {
                builder = builder.attempt_timeout(limit);
            }
        }
        Kind::Refused => {}
        Kind::RefusedAtFirst => {
            sandbox.refuse_connections().await?;
            builder = builder.interceptor(Reopen(Arc::clone(&sandbox), Handle::current()));
            if facts.attempts > 1 {
                // Nobody knows how soon the port is open again.
                let patient = RetryPolicy::default().max_attempts(100);
                let (first, longest) = (Duration::from_millis(5), Duration::from_millis(40));
                builder = builder.retry(patient.base_delay(first).max_delay(longest));
            }
        }
    }
    if !trouble.needs_own_client() {
        builder = builder.http_client(call::http().map_err(io::Error::other)?);
    }
    let client = builder.build().map_err(io::Error::other)?;
    search.note(Place::Answer, &format!("{client:?}"));
    let result = call::make(&client, class).await?;
    let seen = account(&result, trouble, &sandbox, facts.operation);
    let expected = expected(trouble, &facts);
    let mut complaints = Vec::new();
    match &expected {
        None => complaints.push("no rule says what has to happen".to_owned()),
        Some(expected) if *expected != seen => {
            complaints.push(format!("expected {expected:?}, saw {seen:?}"))
        }
        Some(_) => {}
    }
    let mut complain = |wrong: bool, what: &str| {
        if wrong {
            complaints.push(what.to_owned());
        }
    };
    let harmful = !facts.harmless && seen.executions > 1;
    complain(harmful, "what does harm was executed more than once");
    let told = !matches!(seen.outcome, Outcome::Failed { unsure: false, .. }) || seen.executions == 0;
    complain(!told, "it was executed, and the error says that it was not");
    let foreign = sandbox.external_host();
    let followed = facts.opens && expected.as_ref().is_some_and(|expected| expected.executions == 0);
    let follows = matches!(seen.outcome, Outcome::Answered(_)) && followed;
    complain(foreign.requests().len() != usize::from(follows), "a redirect was followed, or was not");
    complain(!foreign.leaked_credentials().is_empty(), "a credential went to another host");
    let others = sandbox.executions().all().len() != seen.executions;
    complain(others, "something else was executed");
    let (begun, ended, sent) = hook.counts();
    complain(begun != ended, "a hook was not told the end of an attempt");
    let sent_right = sent == attempts(&result);
    complain(!sent_right, "the caller is told another number of attempts than the hook");
    match &result {
        Ok(answered) => {
            search.note(Place::Answer, &answered.shown);
            let whole = ids.get(call::PAGE).map(<[_]>::to_vec);
            let rows = answered.rows.as_ref().filter(|_| !trouble.is_of_paging());
            complain(rows.is_some() && rows != whole.as_ref(), "the page has other rows");
        }
        Err(error) => {
            search.error(error);
            let yes = predicates(error.kind(), error.status().map(|status| status.as_u16()));
            let said = said(error);
            complain(said != yes, &format!("says yes to {said:?}, should to {yes:?}"));
            let named = error.operation_id() == Some(facts.operation) && error.method().is_some();
            complain(!named, "the error does not name its operation");
        }
    }
    Ok(Cell { trouble: trouble.clone(), class, expected, seen, complaints })
}

fn attempts(result: &Result<Answered, Error>) -> u32 {
    match result {
        Ok(answered) => answered.attempts,
        Err(error) => error.attempts(),
    }
}

fn account(
    result: &Result<Answered, Error>,
    trouble: &Trouble,
    sandbox: &Sandbox,
    operation: &str,
) -> Account {
    let outcome = match result {
        Ok(answered) => Outcome::Answered(answered.status),
        Err(error) => Outcome::Failed {
            kind: error.kind(),
            status: error.status().map(|status| status.as_u16()),
            unsure: error.may_have_executed(),
        },
    };
    let attempts = match trouble.kind() {
        // How many it takes until the port is open again is the machine's business.
        Kind::RefusedAtFirst => attempts(result).min(2),
        _ => attempts(result),
    };
    let executions = sandbox.executions().count(operation);
    Account { outcome, attempts, arrived: sandbox.request_count(), executions }
}

/// The questions that an error answers with yes.
fn said(error: &Error) -> Vec<&'static str> {
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
        ("is_connect", error.is_connect()),
        ("is_decode", error.is_decode()),
        ("is_redirect", error.is_redirect()),
    ];
    all.into_iter().filter(|(_, yes)| *yes).map(|(name, _)| name).collect()
}

/// Counts attempts and has what it is told searched.
#[derive(Debug, Clone, Default)]
pub(crate) struct Watch {
    search: Search,
    begun: Arc<AtomicU32>,
    ended: Arc<AtomicU32>,
    last: Arc<AtomicU32>,
}

impl Watch {
    fn counts(&self) -> (u32, u32, u32) {
        let read = |count: &AtomicU32| count.load(Ordering::SeqCst);
        (read(&self.begun), read(&self.ended), read(&self.last))
    }
}

impl Interceptor for Watch {
    fn before_attempt(&self, attempt: &Attempt<'_>, headers: &mut http::HeaderMap) {
        self.search.note(Place::Interceptor, &format!("{attempt:?} {headers:?}"));
        self.begun.fetch_add(1, Ordering::SeqCst);
        self.last.store(attempt.number, Ordering::SeqCst);
    }

    fn after_attempt(&self, attempt: &Attempt<'_>, ending: &AttemptOutcome<'_>) {
        self.search.note(Place::Interceptor, &format!("{attempt:?} {ending:?}"));
        self.ended.fetch_add(1, Ordering::SeqCst);
    }
}

/// Opens the port again once an attempt has failed.
struct Reopen(Arc<Sandbox>, Handle);

impl Interceptor for Reopen {
    fn after_attempt(&self, attempt: &Attempt<'_>, _: &AttemptOutcome<'_>) {
        if attempt.number == 1 {
            let sandbox = Arc::clone(&self.0);
            self.1.spawn(async move { sandbox.accept_connections().await });
        }
    }
}
