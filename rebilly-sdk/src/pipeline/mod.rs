//! The one way from a call to its answer: limit, sign, send, and again if that helps.

mod attempt;
mod follow;
mod interceptor;
mod options;
mod trace;

use std::time::Duration;

use http::{Method, StatusCode};
use tokio::time::{Instant, sleep, timeout};

pub(crate) use interceptor::Interceptors;
pub use interceptor::{Attempt, AttemptOutcome, Interceptor};
pub(crate) use options::{Options, option_methods};

pub(crate) use attempt::{Received, Taken};

use crate::auth::Signature;
use crate::client::Client;
use crate::core::request::{Parts, Payload, Request, build};
use crate::error::{Error, ErrorKind};
use crate::limit::Admission;
use crate::operation::{Operation, OperationRef};
use crate::retry::{Next, Repeatable, RetryPolicy, fraction, next};
use attempt::Outgoing;

/// What to do with the body of a successful answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Intake {
    /// Take it in, up to the client's limit.
    Whole,
    /// Hand it on as it arrives.
    Open,
}

/// Sends a call until it is answered or nothing more can be done. Errors know the operation and the attempts.
///
/// No `async fn`: its future would hold parts and options twice.
pub(crate) fn execute<'a>(
    client: &'a Client,
    operation: &'a OperationRef,
    mut parts: Parts,
    options: Options,
    intake: Intake,
) -> impl Future<Output = Result<Received, Error>> + Send + 'a {
    let call = trace::call(operation, client);
    async move {
        let mut progress = Progress::default();
        let result = {
            let run = run(client, operation, &mut parts, &options, intake, &mut progress);
            trace::inside(run, &call).await
        };
        trace::done(&call, &result);
        result.map_err(|error| error.of(operation.clone()).after(progress.attempts, progress.maybe_executed))
    }
}

/// What has happened so far.
#[derive(Debug, Default)]
struct Progress {
    attempts: u32,
    /// Whether an earlier attempt may have been executed although it failed.
    maybe_executed: bool,
}

async fn run(
    client: &Client,
    operation: &Operation,
    parts: &mut Parts,
    options: &Options,
    intake: Intake,
    progress: &mut Progress,
) -> Result<Received, Error> {
    let inner = client.inner();
    let end = Instant::now().checked_add(options.deadline.unwrap_or(inner.deadline));
    let policy = options.retry.unwrap_or(inner.retry);
    let credential = inner.keyring.for_operation(operation)?;
    let organization = options.organization.as_deref().or(inner.organization.as_deref());
    let organization = organization.unwrap_or_default();
    let streamed = matches!(parts.body, Some(Payload::Stream(_)));
    // Mistakes are found before anybody is asked for a token.
    let mut request = prepare(client, operation, parts, options, organization)?;
    let limit = options.timeout.unwrap_or(inner.attempt_timeout);
    let mut signature: Option<Signature> = None;
    let mut renewed = false;
    loop {
        admit(client, operation, organization, end).await?;
        if let Some(credential) = credential
            && (signature.is_none() || credential.is_renewable())
        {
            let rejected = signature.take().filter(|_| renewed);
            let sign = credential.sign(rejected.as_ref());
            signature = Some(match credential.is_renewable() {
                true => timeout(left(end), sign).await.map_err(|_| Error::out_of_time())??,
                false => sign.await?,
            });
        }
        progress.attempts += 1;
        if progress.attempts > 1 {
            request = prepare(client, operation, parts, options, organization)?;
        }
        let mut outgoing = Outgoing {
            operation,
            request: &mut request,
            signature: signature.as_ref(),
            organization,
            number: progress.attempts,
            limit: left(end).min(limit),
            intake,
        };
        let error = match attempt::send(client, &mut outgoing).await {
            Ok(received) => {
                if progress.attempts == 1 {
                    inner.budget.reward();
                }
                let received = Received { attempts: progress.attempts, ..received };
                let patience = Patience { policy, limit, end };
                return match intake {
                    Intake::Whole => Ok(received),
                    // Boxed, so that the future of every other call stays small.
                    Intake::Open => Box::pin(follow::follow(client, operation, received, &patience)).await,
                };
            }
            Err(error) => error,
        };
        // Only now, because it can mean reading the body.
        let repeatable = match &parts.body {
            _ if streamed => Repeatable::Gone,
            Some(Payload::Bytes(body)) => Repeatable::of(operation, Some(body), options.idempotent),
            Some(Payload::Pieces(body)) => Repeatable::of(operation, body.single(), options.idempotent),
            _ => Repeatable::of(operation, None, options.idempotent),
        };
        let again = credential.is_some_and(|credential| credential.is_renewable()) && !renewed;
        if again && error.is_unauthorized() && repeatable != Repeatable::Gone {
            renewed = true;
            continue;
        }
        let spread = fraction();
        match next(&error, repeatable, &policy, progress.attempts, left(end), spread) {
            Next::Wait { delay, paid } if !paid || inner.budget.spend() => {
                progress.maybe_executed |= error.may_have_executed();
                trace::again(&error, delay);
                sleep(delay).await;
            }
            _ => return Err(error),
        }
    }
}

/// Builds the request of an attempt.
fn prepare(
    client: &Client,
    operation: &Operation,
    parts: &mut Parts,
    options: &Options,
    organization: &str,
) -> Result<Request, Error> {
    let inner = client.inner();
    let mut request = build(operation, parts, &inner.base, organization, inner.path_prefix_position)?;
    options.apply(&mut request.headers)?;
    Ok(request)
}

/// How long and how often a call is tried.
#[derive(Debug, Clone, Copy)]
struct Patience {
    policy: RetryPolicy,
    /// For one attempt.
    limit: Duration,
    end: Option<Instant>,
}

/// Waits until the client's own limiter lets the request go. Reading is not counted by Rebilly.
async fn admit(
    client: &Client,
    operation: &Operation,
    organization: &str,
    end: Option<Instant>,
) -> Result<(), Error> {
    let Some(limiter) = client.inner().limiter.as_ref().filter(|_| operation.method != Method::GET) else {
        return Ok(());
    };
    loop {
        let admission = timeout(left(end), limiter.admit(organization)).await;
        match admission.map_err(|_| Error::out_of_time())? {
            Admission::Allowed => return Ok(()),
            Admission::Wait(delay) if delay >= left(end) => return Err(Error::limited(delay)),
            Admission::Wait(delay) => sleep(delay).await,
        }
    }
}

/// The time left until the deadline.
fn left(end: Option<Instant>) -> Duration {
    end.map_or(Duration::MAX, |end| end.saturating_duration_since(Instant::now()))
}

/// Whether a status is an answer rather than a refusal.
fn answers(operation: &Operation, status: StatusCode, intake: Intake) -> bool {
    status.is_success()
        || operation.returns_existing && status == StatusCode::SEE_OTHER
        || intake == Intake::Open && follow::leads_on(operation, status)
}

/// The name of a kind of error in spans: low in number, without data.
pub(crate) fn error_type(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Configuration => "configuration",
        ErrorKind::TokenProvider => "credential",
        ErrorKind::LocalRateLimit => "limited",
        ErrorKind::InvalidRequest => "invalid_request",
        ErrorKind::Connect => "connect",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Transport => "transport",
        ErrorKind::Api => "api",
        ErrorKind::Redirect => "redirect",
        ErrorKind::BodyTooLarge => "body_too_large",
        ErrorKind::Decode => "decode",
        ErrorKind::PaginationLimit => "pagination_limit",
        ErrorKind::BodyIo => "io",
    }
}
