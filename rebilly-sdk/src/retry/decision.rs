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
    /// Send again after a delay.
    After {
        delay: Duration,
        /// The retry takes tokens from the bucket; one that Rebilly requested with 429 is free.
        costs_tokens: bool,
    },
}

/// Decides whether to retry after the attempt with this number has failed.
pub(crate) fn decide(
    error: &Error,
    safety: RetrySafety,
    policy: &RetryPolicy,
    attempt: u32,
    remaining: Duration,
    jitter: f64,
) -> RetryDecision {
    if attempt >= policy.attempts() || safety == RetrySafety::BodyConsumed {
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
            Some(408 | 502 | 503 | 504) => safe,
            _ => false,
        },
        _ => false,
    };
    if !retry {
        return RetryDecision::Stop;
    }
    let requested = error.rate_limit().wait().filter(|_| error.kind() == ErrorKind::Api);
    let (delay, costs_tokens) = match requested {
        Some(requested) => (policy.requested_delay(requested, jitter), !error.is_rate_limited()),
        None => (policy.backoff(attempt, jitter), true),
    };
    // After the deadline no caller waits for the response.
    if delay >= remaining { RetryDecision::Stop } else { RetryDecision::After { delay, costs_tokens } }
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

    fn is_retried(error: &Error, safety: RetrySafety) -> bool {
        decide(error, safety, &RetryPolicy::default(), 1, MINUTE, 0.5) != RetryDecision::Stop
    }

    #[test]
    fn possibly_executed_requests_are_retried_only_if_idempotent() {
        for status in [408, 502, 503, 504] {
            assert!(is_retried(&response(status, None), RetrySafety::Safe), "{status}");
            assert!(!is_retried(&response(status, None), RetrySafety::Unsafe), "{status}");
        }
        for status in [301, 400, 401, 403, 404, 409, 410, 413, 422, 423, 500, 501] {
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
        let after = |seconds: &str, remaining| {
            let error = response(429, Some(("retry-after", seconds)));
            decide(&error, RetrySafety::Unsafe, &policy, 1, remaining, 0.0)
        };
        let RetryDecision::After { delay, costs_tokens } = after("20", MINUTE) else { panic!("not retried") };
        assert!(
            !costs_tokens && delay > Duration::from_secs(19) && delay <= Duration::from_secs(20),
            "{delay:?}"
        );
        assert_eq!(after("61", MINUTE), RetryDecision::Stop);
        let error = response(503, Some(("retry-after", "1")));
        let decision = decide(&error, RetrySafety::Safe, &policy, 1, MINUTE, 0.0);
        assert!(matches!(decision, RetryDecision::After { costs_tokens: true, .. }), "{decision:?}");
    }

    #[test]
    fn attempts_are_limited_by_the_policy() {
        let error = response(503, None);
        let policy = RetryPolicy::default().max_attempts(3);
        let at =
            |attempt| decide(&error, RetrySafety::Safe, &policy, attempt, MINUTE, 0.5) != RetryDecision::Stop;
        assert_eq!((at(1), at(2), at(3)), (true, true, false));
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
