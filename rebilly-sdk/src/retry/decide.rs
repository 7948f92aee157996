//! What to do after an attempt that failed. Without I/O and without a clock.

use std::time::Duration;

use super::RetryPolicy;
use crate::error::{Error, ErrorKind};
use crate::model::Reader;
use crate::operation::{Idempotency, Operation};

/// Whether a request does no harm when it is executed twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeatable {
    /// It does none.
    Yes,
    /// It may charge or create twice.
    No,
    /// Its body is gone once it was sent, so it cannot even be repeated when nothing was executed.
    Gone,
}

impl Repeatable {
    /// From the operation's table, what its body holds, and what the caller says.
    pub(crate) fn of(operation: &Operation, body: Option<&[u8]>, stated: Option<bool>) -> Self {
        let holds = |names: &[&str]| body.is_some_and(|body| has_member(body, names));
        let yes = match (stated, operation.repeat) {
            (Some(stated), _) => stated,
            (None, _) if holds(operation.single_use) => false,
            (None, Idempotency::Always) => true,
            (None, Idempotency::WithRequestId) => holds(&["requestId"]),
            (None, Idempotency::Never) => false,
        };
        if yes { Self::Yes } else { Self::No }
    }
}

/// Whether a JSON object has one of these members with something in it.
fn has_member(body: &[u8], names: &[&str]) -> bool {
    if names.is_empty() {
        return false;
    }
    let mut found = false;
    let read = Reader::new(body).document(|reader| {
        let mut key = reader.object()?.map(|key| names.contains(&key));
        while let Some(wanted) = key {
            reader.peek()?;
            found |= !matches!(reader.raw()?, "null" | "\"\"") && wanted;
            key = reader.next_key()?.map(|key| names.contains(&key));
        }
        Ok(())
    });
    // What is no object cannot be looked into, so nothing is taken for granted about it.
    read.is_ok() && found
}

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    /// Give the error to the caller.
    Stop,
    /// Send again after this time.
    Wait {
        /// How long.
        delay: Duration,
        /// Whether it is paid for from the budget: what Rebilly asked for is free.
        paid: bool,
    },
}

/// Decides after the attempt of this number has failed.
pub(crate) fn next(
    error: &Error,
    repeatable: Repeatable,
    policy: &RetryPolicy,
    attempt: u32,
    left: Duration,
    fraction: f64,
) -> Next {
    if attempt >= policy.attempts() || repeatable == Repeatable::Gone {
        return Next::Stop;
    }
    let harmless = repeatable == Repeatable::Yes;
    let repeat = match error.kind() {
        // Nothing was sent.
        ErrorKind::Connect => true,
        ErrorKind::Timeout | ErrorKind::Transport => harmless,
        ErrorKind::Api => match error.status().map(|status| status.as_u16()) {
            // Turned away at the door.
            Some(429) => true,
            Some(408 | 502 | 503 | 504) => harmless,
            _ => false,
        },
        _ => false,
    };
    if !repeat {
        return Next::Stop;
    }
    let limited = error.is_rate_limited();
    let asked = error.rate_limit().wait().filter(|_| error.kind() == ErrorKind::Api);
    let (delay, paid) = match asked {
        Some(asked) => (policy.after(asked, fraction), !limited),
        None => (policy.delay(attempt, fraction), true),
    };
    // Waiting longer than the caller does helps nobody.
    if delay >= left { Next::Stop } else { Next::Wait { delay, paid } }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, Method, StatusCode};

    use super::*;
    use crate::operation::AuthScheme;

    const MINUTE: Duration = Duration::from_secs(60);

    fn answered(status: u16, header: Option<(&'static str, &str)>) -> Error {
        let mut headers = HeaderMap::new();
        if let Some((name, value)) = header {
            headers.insert(name, HeaderValue::from_str(value).unwrap());
        }
        Error::answered(StatusCode::from_u16(status).unwrap(), headers, &Bytes::new())
    }

    fn decide(error: &Error, repeatable: Repeatable) -> bool {
        next(error, repeatable, &RetryPolicy::default(), 1, MINUTE, 0.5) != Next::Stop
    }

    #[test]
    fn what_may_have_been_executed_is_repeated_only_when_it_does_no_harm() {
        for status in [408, 502, 503, 504] {
            assert!(decide(&answered(status, None), Repeatable::Yes), "{status}");
            assert!(!decide(&answered(status, None), Repeatable::No), "{status}");
        }
        for status in [301, 400, 401, 403, 404, 409, 410, 413, 422, 423, 500, 501] {
            assert!(!decide(&answered(status, None), Repeatable::Yes), "{status}");
        }
        for repeatable in [Repeatable::Yes, Repeatable::No] {
            assert!(decide(&answered(429, None), repeatable));
        }
        assert!(!decide(&answered(429, None), Repeatable::Gone));
    }

    #[test]
    fn what_the_server_asks_for_is_waited_for_unless_it_is_too_long() {
        let policy = RetryPolicy::default();
        let after = |seconds: &str, left| {
            let error = answered(429, Some(("retry-after", seconds)));
            next(&error, Repeatable::No, &policy, 1, left, 0.0)
        };
        let Next::Wait { delay, paid } = after("20", MINUTE) else { panic!("waits") };
        assert!(!paid && delay > Duration::from_secs(19) && delay <= Duration::from_secs(20), "{delay:?}");
        assert_eq!(after("61", MINUTE), Next::Stop);
        let error = answered(503, Some(("retry-after", "1")));
        let Next::Wait { paid, .. } = next(&error, Repeatable::Yes, &policy, 1, MINUTE, 0.0) else {
            panic!("waits")
        };
        assert!(paid);
    }

    #[test]
    fn attempts_end() {
        let error = answered(503, None);
        let policy = RetryPolicy::default().max_attempts(3);
        let at = |attempt| next(&error, Repeatable::Yes, &policy, attempt, MINUTE, 0.5) != Next::Stop;
        assert_eq!((at(1), at(2), at(3)), (true, true, false));
    }

    #[test]
    fn the_table_the_body_and_the_caller_decide_what_does_no_harm() {
        let operation = |repeat| Operation::new("X", Method::POST, "/x", &[AuthScheme::SecretApiKey], repeat);
        let put = operation(Idempotency::Always).single_use(&["paymentToken"]);
        let of = |operation: &Operation, body: &str, stated| {
            Repeatable::of(operation, Some(body.as_bytes()), stated) == Repeatable::Yes
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
