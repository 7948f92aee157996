//! Decision after a failed attempt. Without I/O and without a clock.

use std::time::Duration;

use super::RetryPolicy;
use crate::error::{Error, ErrorKind};
use crate::model::Reader;
use crate::operation::{Idempotency, Operation};

/// Safety of executing a request twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetrySafety {
    /// Executing it twice equals executing it once.
    Safe,
    /// A second execution may charge or create again.
    Unsafe,
    /// The streamed body was consumed, so the request cannot be sent again.
    BodyConsumed,
}

impl RetrySafety {
    /// Derives the safety from the operation, the body and what the caller declared.
    pub(crate) fn of(operation: &Operation, body: Option<&[u8]>, declared: Option<bool>) -> Self {
        let has = |names: &[&str]| body.is_some_and(|body| has_member(body, names));
        let safe = match (declared, operation.idempotency) {
            (Some(declared), _) => declared,
            (None, _) if has(operation.single_use) => false,
            (None, Idempotency::Always) => true,
            (None, Idempotency::WithRequestId) => has(&["requestId"]),
            (None, Idempotency::Never) => false,
        };
        if safe { Self::Safe } else { Self::Unsafe }
    }
}

/// Returns `true` if a JSON object has one of these members with a value other than `null` and `""`.
fn has_member(body: &[u8], names: &[&str]) -> bool {
    if names.is_empty() {
        return false;
    }
    let mut found = false;
    let read = Reader::new(body).document(|reader| {
        let mut key = reader.object()?.map(|key| names.contains(&key));
        while let Some(is_match) = key {
            reader.peek()?;
            found |= !matches!(reader.raw()?, "null" | "\"\"") && is_match;
            key = reader.next_key()?.map(|key| names.contains(&key));
        }
        Ok(())
    });
    // A body that is no valid JSON object has no members.
    read.is_ok() && found
}

/// Decision after a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetryDecision {
    /// Return the error to the caller.
    Stop,
    /// Return the error to the caller: Rebilly requested a wait that exceeds its limit.
    WaitTooLong(Duration),
    /// Send again after a delay, if the bucket has the tokens.
    Backoff(Duration),
    /// Send again after the wait that Rebilly requested with 429. Costs no tokens.
    RateLimit(Duration),
}

/// Attempts of a call so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Attempts {
    /// All of them.
    pub(crate) total: u32,
    /// Those that count towards the limit of the policy.
    pub(crate) counted: u32,
}

/// Durations that a call may still wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct WaitLimits {
    /// Until the deadline. A longer or equal wait is too long.
    pub(crate) deadline: Duration,
    /// For a rate limit; `None` if the deadline limits it.
    pub(crate) rate_limit: Option<Duration>,
}

impl WaitLimits {
    /// Returns `true` if a call may wait for a rate limit for this duration.
    pub(crate) fn allows(&self, wait: Duration) -> bool {
        match self.rate_limit {
            Some(limit) => wait <= limit,
            None => wait < self.deadline,
        }
    }

    /// Returns the longer of two waits if a call may wait for it, otherwise the shorter one.
    fn longest(&self, shorter: Duration, longer: Duration) -> Duration {
        if self.allows(longer) { longer } else { shorter }
    }
}

/// Decides whether to retry after a failed attempt.
pub(crate) fn decide(
    error: &Error,
    safety: RetrySafety,
    policy: &RetryPolicy,
    attempts: Attempts,
    limits: WaitLimits,
    jitter: f64,
) -> RetryDecision {
    if attempts.counted >= policy.attempts() || safety == RetrySafety::BodyConsumed {
        return RetryDecision::Stop;
    }
    let safe = safety == RetrySafety::Safe;
    let retry = match error.kind() {
        // No request was sent.
        ErrorKind::Connect => true,
        ErrorKind::Timeout | ErrorKind::Transport => safe,
        ErrorKind::Api => match error.status().map(|status| status.as_u16()) {
            // Rejected before it was executed.
            Some(429) => true,
            Some(408 | 500 | 502 | 503 | 504) => safe,
            _ => false,
        },
        _ => false,
    };
    if !retry {
        return RetryDecision::Stop;
    }
    let backoff = policy.backoff(attempts.total, jitter);
    // An instant that has passed requests no wait: without a delay, calls and retries would add up to a storm.
    let requested = error.rate_limit().wait().filter(|wait| !wait.is_zero());
    let Some(requested) = requested.filter(|_| error.kind() == ErrorKind::Api) else {
        // After the deadline no caller waits for the response.
        return if backoff < limits.deadline { RetryDecision::Backoff(backoff) } else { RetryDecision::Stop };
    };
    let least = requested.max(backoff);
    let delay = policy.requested_delay(requested, jitter).max(backoff);
    match error.is_rate_limited() {
        true if limits.allows(least) => RetryDecision::RateLimit(limits.longest(least, delay)),
        false if delay < limits.deadline => RetryDecision::Backoff(delay),
        _ => RetryDecision::WaitTooLong(least),
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, Method, StatusCode};

    use super::*;
    use crate::operation::AuthScheme;

    const MINUTE: Duration = Duration::from_secs(60);

    fn response(status: u16, header: Option<(&'static str, &str)>) -> Error {
        let mut headers = HeaderMap::new();
        if let Some((name, value)) = header {
            headers.insert(name, HeaderValue::from_str(value).unwrap());
        }
        Error::from_response(StatusCode::from_u16(status).unwrap(), headers, &Bytes::new())
    }

    fn attempt(number: u32) -> Attempts {
        Attempts { total: number, counted: number }
    }

    fn within(deadline: Duration) -> WaitLimits {
        WaitLimits { deadline, rate_limit: None }
    }

    fn is_retried(error: &Error, safety: RetrySafety) -> bool {
        decide(error, safety, &RetryPolicy::default(), attempt(1), within(MINUTE), 0.5) != RetryDecision::Stop
    }

    #[test]
    fn possibly_executed_requests_are_retried_only_if_idempotent() {
        for status in [408, 500, 502, 503, 504] {
            assert!(is_retried(&response(status, None), RetrySafety::Safe), "{status}");
            assert!(!is_retried(&response(status, None), RetrySafety::Unsafe), "{status}");
        }
        for status in [101, 301, 400, 401, 403, 404, 409, 410, 413, 422, 423, 501, 505] {
            assert!(!is_retried(&response(status, None), RetrySafety::Safe), "{status}");
        }
        for safety in [RetrySafety::Safe, RetrySafety::Unsafe] {
            assert!(is_retried(&response(429, None), safety));
        }
        assert!(!is_retried(&response(429, None), RetrySafety::BodyConsumed));
    }

    #[test]
    fn retry_after_is_honoured_within_the_deadline() {
        let policy = RetryPolicy::default();
        let after = |status, seconds: &str, remaining| {
            let error = response(status, Some(("retry-after", seconds)));
            decide(&error, RetrySafety::Safe, &policy, attempt(1), within(remaining), 0.0)
        };
        let RetryDecision::RateLimit(delay) = after(429, "20", MINUTE) else { panic!("not retried") };
        assert!(delay > Duration::from_secs(19) && delay <= Duration::from_secs(20), "{delay:?}");
        assert!(matches!(after(503, "1", MINUTE), RetryDecision::Backoff(_)));
        for status in [429, 503] {
            assert!(matches!(after(status, "61", MINUTE), RetryDecision::WaitTooLong(_)), "{status}");
        }
    }

    #[test]
    fn a_wait_for_a_rate_limit_has_a_limit_of_its_own() {
        let after = |status, seconds: &str, limit| {
            let error = response(status, Some(("retry-after", seconds)));
            let limits = WaitLimits { deadline: MINUTE, rate_limit: Some(limit) };
            decide(&error, RetrySafety::Safe, &RetryPolicy::default(), attempt(1), limits, 0.0)
        };
        let ten = MINUTE * 10;
        assert!(matches!(after(429, "600", ten), RetryDecision::RateLimit(_)));
        assert!(matches!(after(429, "602", ten), RetryDecision::WaitTooLong(_)));
        assert!(matches!(after(429, "3600", Duration::MAX), RetryDecision::RateLimit(_)));
        assert!(matches!(after(503, "600", Duration::MAX), RetryDecision::WaitTooLong(_)));
    }

    #[test]
    fn a_wait_for_a_rate_limit_ends_before_the_deadline() {
        let error = response(429, Some(("retry-after", "1")));
        let decision = |policy: RetryPolicy, limits: WaitLimits| {
            decide(&error, RetrySafety::Unsafe, &policy, attempt(1), limits, 0.99)
        };
        let (second, slow) =
            (Duration::from_secs(1), RetryPolicy::default().base_delay(MINUTE).max_delay(MINUTE));
        let short = second * 2;
        for rate_limit in [None, Some(short)] {
            let limits = WaitLimits { deadline: short, rate_limit };
            // Neither the random part nor the backoff of the policy exceeds the limit.
            for base in [second / 4, second * 30] {
                let policy = RetryPolicy::default().base_delay(base);
                let RetryDecision::RateLimit(delay) = decision(policy, limits) else { continue };
                assert!(delay <= short, "{base:?} {delay:?}");
            }
            assert!(matches!(decision(slow, limits), RetryDecision::WaitTooLong(_)), "{rate_limit:?}");
        }
    }

    #[test]
    fn a_429_without_a_wait_ahead_backs_off_and_costs_tokens() {
        let policy = RetryPolicy::default();
        for header in [None, Some(("retry-after", "0")), Some(("x-ratelimit-retry-after", "1000"))] {
            let error = response(429, header);
            let after = |number| {
                let limits = WaitLimits { deadline: MINUTE, rate_limit: Some(Duration::MAX) };
                decide(&error, RetrySafety::Unsafe, &policy, attempt(number), limits, 0.99)
            };
            let (RetryDecision::Backoff(first), RetryDecision::Backoff(third)) = (after(1), after(3)) else {
                panic!("{header:?}: {:?}", after(1))
            };
            assert!(first > Duration::from_millis(200) && third > first * 3, "{header:?}");
        }
    }

    #[test]
    fn a_requested_wait_is_never_shorter_than_the_backoff() {
        let policy = RetryPolicy::default().max_attempts(9);
        let error = response(429, Some(("retry-after", "1")));
        let decision = decide(&error, RetrySafety::Unsafe, &policy, attempt(6), within(MINUTE), 0.99);
        assert!(
            matches!(decision, RetryDecision::RateLimit(delay) if delay > Duration::from_secs(7)),
            "{decision:?}"
        );
    }

    #[test]
    fn attempts_are_limited_by_the_policy() {
        let error = response(503, None);
        let policy = RetryPolicy::default().max_attempts(3);
        let at = |attempts| {
            decide(&error, RetrySafety::Safe, &policy, attempts, within(MINUTE), 0.5) != RetryDecision::Stop
        };
        assert_eq!((at(attempt(1)), at(attempt(2)), at(attempt(3))), (true, true, false));
        assert!(at(Attempts { total: 9, counted: 2 }));
    }

    #[test]
    fn safety_depends_on_operation_body_and_caller() {
        let operation =
            |idempotency| Operation::new("X", Method::POST, "/x", &[AuthScheme::SecretApiKey], idempotency);
        let put = operation(Idempotency::Always).single_use(&["paymentToken"]);
        let of = |operation: &Operation, body: &str, declared| {
            RetrySafety::of(operation, Some(body.as_bytes()), declared) == RetrySafety::Safe
        };
        assert!(of(&put, r#"{"a":{"paymentToken":"t"}}"#, None));
        assert!(of(&put, r#"{"paymentToken":null}"#, None));
        assert!(!of(&put, r#"{"a":1,"paymentToken":"t"}"#, None));
        assert!(of(&put, r#"{"paymentToken":"t"}"#, Some(true)));
        let charge = operation(Idempotency::WithRequestId);
        assert!(of(&charge, r#"{"requestId":"r","amount":1}"#, None));
        for body in [
            r#"{"amount":1}"#,
            r#"{"requestId":""}"#,
            r#"{"requestId":null}"#,
            "x",
            "[]",
            r#"{"requestId":"r"} x"#,
        ] {
            assert!(!of(&charge, body, None), "{body}");
        }
        assert!(!of(&operation(Idempotency::Never), r#"{"requestId":"r"}"#, None));
        assert!(!of(&operation(Idempotency::Always), "", Some(false)));
    }
}
