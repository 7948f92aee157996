//! Execution of a call: attempts and retries until it succeeds, fails or reaches its deadline.

use std::time::{Duration, Instant, SystemTime};

use http::Method;
use tokio::time::{sleep, timeout};

use super::attempt::{self, Outgoing};
use super::context::{BodyMode, RetryContext};
use super::options::CallOptions;
use super::settings::ClientSettings;
use super::{redirect, trace};
use crate::auth::{AuthHeader, Credential};
use crate::error::Error;
use crate::limit::Admission;
use crate::message::body::RequestPayload;
use crate::message::request::{HttpRequest, RequestParts, build};
use crate::message::response::Received;
use crate::operation::{Idempotency, Operation, OperationRef};
use crate::retry::{Attempts, RetryDecision, RetrySafety, decide, jitter};

/// Duration for which a call is retried because Rebilly recognizes its `requestId`: an hour less than it does.
const REQUEST_ID_LIFETIME: Duration = Duration::from_secs(23 * 3600);

/// Sends a call until it succeeds, fails finally or reaches its deadline. Errors name the operation and the attempts.
///
/// No `async fn`: its future would hold parts and options twice.
pub(crate) fn execute<'a>(
    settings: &'a ClientSettings,
    operation: &'a OperationRef,
    parts: RequestParts,
    options: CallOptions,
    body_mode: BodyMode,
) -> impl Future<Output = Result<Received, Error>> + Send + 'a {
    let span = trace::call(operation, settings);
    let mut execution = Execution {
        settings,
        operation,
        parts,
        options,
        body_mode,
        attempts: 0,
        rate_limited: 0,
        earlier_may_have_executed: false,
        first_sent: None,
    };
    async move {
        let result = trace::instrument(execution.run(), &span).await;
        trace::record_outcome(&span, &result);
        result.map_err(|error| {
            let error = error.with_operation(operation.clone());
            error.with_attempts(execution.attempts, execution.earlier_may_have_executed)
        })
    }
}

/// State of one call.
struct Execution<'a> {
    settings: &'a ClientSettings,
    operation: &'a Operation,
    parts: RequestParts,
    options: CallOptions,
    body_mode: BodyMode,
    attempts: u32,
    /// Attempts that do not count towards the limit of the policy, because they only waited for a rate limit.
    rate_limited: u32,
    /// A failed attempt before the last may have been executed.
    earlier_may_have_executed: bool,
    /// Instant of the first attempt, by the clock that goes on while the machine is suspended, and by the one that never goes
    /// back.
    first_sent: Option<(SystemTime, Instant)>,
}

impl Execution<'_> {
    async fn run(&mut self) -> Result<Received, Error> {
        let (settings, operation) = (self.settings, self.operation);
        let mut retry = RetryContext::start(settings, &self.options);
        let credential = settings.credentials.for_operation(operation)?;
        let renewable = credential.is_some_and(Credential::is_renewable);
        let organization = self.options.organization.take();
        let organization = organization.as_deref().or(settings.organization.as_deref()).unwrap_or_default();
        let streamed = matches!(self.parts.body, Some(RequestPayload::Stream(_)));
        // Invalid arguments are found before a token is requested.
        let mut request = self.build_request(organization)?;
        let mut auth_header: Option<AuthHeader> = None;
        // The header that Rebilly has just rejected.
        let mut rejected: Option<AuthHeader> = None;
        let mut renewed = false;
        loop {
            admit(settings, operation, organization, &mut retry).await?;
            if let Some(credential) = credential
                && (auth_header.is_none() || renewable)
            {
                let rejected = rejected.take();
                let header = credential.auth_header(rejected.as_ref());
                auth_header = Some(match renewable {
                    true => {
                        timeout(retry.remaining(), header).await.map_err(|_| Error::not_sent_in_time())??
                    }
                    false => header.await?,
                });
            }
            if retry.remaining().is_zero() {
                return Err(Error::not_sent_in_time());
            }
            self.first_sent.get_or_insert_with(|| (SystemTime::now(), Instant::now()));
            self.attempts += 1;
            if self.attempts > 1 {
                request = self.build_request(organization)?;
            }
            let mut outgoing = Outgoing {
                operation,
                request: &mut request,
                auth_header: auth_header.as_ref(),
                expected_id: self.parts.path.last().map(String::as_str).filter(|_| operation.returns_id),
                organization,
                number: self.attempts,
                timeout: retry.remaining().min(retry.attempt_timeout),
                body_mode: self.body_mode,
            };
            let error = match attempt::send(settings, &mut outgoing).await {
                Ok(received) => {
                    if self.attempts == 1 {
                        settings.retry_tokens.release();
                    }
                    let received = Received { attempts: self.attempts, ..received };
                    return match self.body_mode {
                        BodyMode::Buffered => Ok(received),
                        // Boxed, so that the future of every other call stays small.
                        BodyMode::Streaming => {
                            Box::pin(redirect::follow(settings, operation, received, &retry)).await
                        }
                    };
                }
                Err(error) => error,
            };
            let safety = self.retry_safety(streamed);
            let renew = renewable && !renewed && safety != RetrySafety::BodyConsumed;
            if renew && error.is_unauthorized() {
                (renewed, rejected) = (true, auth_header.take());
                continue;
            }
            let counted = self.attempts.saturating_sub(self.rate_limited);
            let attempts = Attempts { total: self.attempts, counted };
            let decision = decide(&error, safety, &retry.policy, attempts, retry.wait_limits(), jitter());
            let delay = match decision {
                RetryDecision::RateLimit(delay) => delay,
                RetryDecision::Backoff(delay) if settings.retry_tokens.acquire() => delay,
                RetryDecision::WaitTooLong(wait) => return Err(retry.explain(error, wait)),
                RetryDecision::Stop | RetryDecision::Backoff(_) => return Err(error),
            };
            self.earlier_may_have_executed |= error.may_have_executed();
            if self.is_forgotten_after(delay) {
                return Err(error);
            }
            trace::record_retry(&error, delay);
            match decision {
                RetryDecision::RateLimit(_) => {
                    self.rate_limited += u32::from(retry.wait_for_rate_limit(delay).await);
                }
                _ => sleep(delay).await,
            }
            // The machine may have been suspended meanwhile.
            if self.is_forgotten_after(Duration::ZERO) {
                return Err(error);
            }
        }
    }

    /// Returns `true` if the request may have been executed, and Rebilly may no longer know its `requestId` after a delay.
    fn is_forgotten_after(&self, delay: Duration) -> bool {
        let depends = self.earlier_may_have_executed
            && self.options.idempotent.is_none()
            && self.operation.idempotency == Idempotency::WithRequestId;
        let Some((instant, monotonic)) = self.first_sent.filter(|_| depends) else { return false };
        let elapsed = instant.elapsed().unwrap_or_default().max(monotonic.elapsed());
        elapsed.saturating_add(delay) > REQUEST_ID_LIFETIME
    }

    /// Builds the request of an attempt.
    fn build_request(&mut self, organization: &str) -> Result<HttpRequest, Error> {
        let (base_url, position) = (&self.settings.base_url, self.settings.path_prefix_position);
        let mut request = build(self.operation, &mut self.parts, base_url, organization, position)?;
        self.options.apply(&mut request.headers)?;
        Ok(request)
    }

    /// Computed only after a failure, because it can parse the body.
    fn retry_safety(&self, streamed: bool) -> RetrySafety {
        let body = match &self.parts.body {
            _ if streamed => return RetrySafety::BodyConsumed,
            Some(RequestPayload::Bytes(body)) => Some(&body[..]),
            Some(RequestPayload::Parts(body)) => body.single(),
            _ => None,
        };
        RetrySafety::of(self.operation, body, self.options.idempotent)
    }
}

/// Waits until the client's rate limiter admits the request. Rebilly does not count requests that read.
async fn admit(
    settings: &ClientSettings,
    operation: &Operation,
    organization: &str,
    retry: &mut RetryContext,
) -> Result<(), Error> {
    let Some(limiter) = settings.rate_limiter.as_ref().filter(|_| operation.method != Method::GET) else {
        return Ok(());
    };
    loop {
        let admission = timeout(retry.remaining(), limiter.admit(organization)).await;
        match admission.map_err(|_| Error::not_sent_in_time())? {
            Admission::Allowed => return Ok(()),
            Admission::Wait(wait) if !retry.wait_limits().allows(wait) => {
                return Err(Error::local_rate_limit(&retry.wait_too_long(wait)));
            }
            Admission::Wait(wait) => {
                trace::record_wait(wait);
                retry.wait_for_rate_limit(wait).await;
            }
        }
    }
}
