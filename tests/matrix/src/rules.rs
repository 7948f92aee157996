//! The expected result of a cell: the second table, and the loop over the attempts.
//!
//! The rules follow the documentation of Rebilly and HTTP. They share no code with the SDK.

use rebilly_sdk::ErrorKind;

use crate::call_kind::{CallProperties, OnDuplicate};
use crate::observation::Observation;
use crate::scenario::Scenario;

/// Effects of a call, expected or actual.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effects {
    /// Result for the caller.
    pub outcome: Outcome,
    /// Number of attempts that the SDK reports.
    pub attempts: u32,
    /// Number of requests that the server received.
    pub requests: u64,
    /// Number of times that the server executed the operation.
    pub executions: usize,
}

/// Result for a caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// A successful response with this status.
    Success(u16),
    /// An error.
    Failure {
        /// Kind of the error.
        kind: ErrorKind,
        /// Status of the last response, if there was one.
        status: Option<u16>,
        /// `true` if the error reports that the operation may have been executed.
        may_have_executed: bool,
    },
}

/// When an attempt is retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RetryRule {
    /// Always: the operation was not executed.
    Always,
    IfIdempotent,
    /// Once, with a new token.
    WithNewToken,
    Never,
}

/// Returns when the attempt is retried, the kind of the error otherwise, and whether the operation may have been
/// executed.
fn rule(observation: Observation) -> (RetryRule, ErrorKind, bool) {
    use Observation::{
        BodyTooLarge, ConnectionLost, ConnectionRefused, InvalidBody, LongWait, NoResponse, OtherId,
        ProblemBody, StalledBody, Status, TruncatedBody, Valid,
    };
    match observation {
        ConnectionRefused => (RetryRule::Always, ErrorKind::Connect, false),
        ConnectionLost | TruncatedBody => (RetryRule::IfIdempotent, ErrorKind::Transport, true),
        NoResponse | StalledBody => (RetryRule::IfIdempotent, ErrorKind::Timeout, true),
        BodyTooLarge => (RetryRule::Never, ErrorKind::BodyTooLarge, true),
        InvalidBody | Valid => (RetryRule::Never, ErrorKind::Decode, true),
        // A status that says nothing about the execution.
        ProblemBody | OtherId | Status(100..=199) => (RetryRule::Never, ErrorKind::UnexpectedResponse, true),
        Status(300..=399) => (RetryRule::Never, ErrorKind::Redirect, true),
        Status(429) => (RetryRule::Always, ErrorKind::Api, false),
        Status(401) => (RetryRule::WithNewToken, ErrorKind::Api, false),
        // A proxy sends 408 when it gives up. As with 502, the operation may have been executed.
        Status(408 | 500 | 502 | 503 | 504) => (RetryRule::IfIdempotent, ErrorKind::Api, true),
        Status(500..) => (RetryRule::Never, ErrorKind::Api, true),
        Status(_) => (RetryRule::Never, ErrorKind::Api, false),
        LongWait(status) => (RetryRule::Never, ErrorKind::Api, status >= 500),
    }
}

/// Returns the expected effects; `None` when the observation table does not contain the scenario.
pub fn expected(scenario: &Scenario, call: &CallProperties) -> Option<Effects> {
    let (mut attempts, mut requests, mut executions) = (0, 0, 0);
    let (mut may_have_executed, mut renewed) = (false, false);
    loop {
        attempts += 1;
        let observation = match scenario.affects(attempts) {
            true => scenario.observation()?.for_call(call),
            false => Observation::Valid,
        };
        requests += u64::from(observation != Observation::ConnectionRefused);
        let (status, executes) = match (executions, call.on_duplicate) {
            (0, _) => (call.first_status, true),
            (_, OnDuplicate::Executes(status)) => (status, true),
            (_, OnDuplicate::Rejects(status)) => (status, false),
            (_, OnDuplicate::Replays) => (call.first_status, false),
        };
        if (observation == Observation::Valid || scenario.executes()) && executes {
            executions += 1;
        }
        if let Some(status) = observation.success_status(call) {
            return Some(Effects { outcome: Outcome::Success(status), attempts, requests, executions });
        }
        if observation == Observation::Valid {
            let outcome = match status {
                400.. => Outcome::Failure { kind: ErrorKind::Api, status: Some(status), may_have_executed },
                _ => Outcome::Success(status),
            };
            return Some(Effects { outcome, attempts, requests, executions });
        }
        let (retry_rule, kind, uncertain) = rule(observation);
        may_have_executed |= uncertain;
        let retries = match retry_rule {
            RetryRule::Always => attempts < call.max_attempts,
            RetryRule::IfIdempotent => {
                let has_headers =
                    matches!(observation, Observation::TruncatedBody | Observation::StalledBody);
                attempts < call.max_attempts && call.idempotent && !(call.is_download && has_headers)
            }
            RetryRule::WithNewToken => call.renewable_token && !std::mem::replace(&mut renewed, true),
            RetryRule::Never => false,
        };
        if !retries {
            let status = match observation {
                Observation::ConnectionRefused | Observation::ConnectionLost | Observation::NoResponse => {
                    None
                }
                Observation::Status(status) | Observation::LongWait(status) => Some(status),
                _ => Some(status),
            };
            let outcome = Outcome::Failure { kind, status, may_have_executed };
            return Some(Effects { outcome, attempts, requests, executions });
        }
    }
}

/// Returns the label of an error kind in tables.
pub(crate) fn label(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Connect => "connect",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Transport => "transport",
        ErrorKind::Api => "api",
        ErrorKind::Redirect => "redirect",
        ErrorKind::BodyTooLarge => "body_too_large",
        ErrorKind::Decode => "decode",
        ErrorKind::UnexpectedResponse => "unexpected",
        ErrorKind::PaginationLimit => "pagination_limit",
        ErrorKind::InvalidPage => "invalid_page",
        _ => "other",
    }
}

/// Returns the predicates that must be true for an error of this kind; all others must be false.
pub fn predicates(kind: ErrorKind, status: Option<u16>) -> &'static [&'static str] {
    match (kind, status) {
        (ErrorKind::Connect, _) => &["is_connect"],
        (ErrorKind::Timeout, _) => &["is_timeout"],
        (ErrorKind::Redirect, _) => &["is_redirect"],
        (ErrorKind::Decode, _) => &["is_decode"],
        (ErrorKind::UnexpectedResponse, _) => &["is_unexpected_response"],
        (ErrorKind::Api, Some(401)) => &["is_unauthorized"],
        (ErrorKind::Api, Some(403)) => &["is_forbidden"],
        (ErrorKind::Api, Some(404)) => &["is_not_found"],
        (ErrorKind::Api, Some(409)) => &["is_conflict"],
        (ErrorKind::Api, Some(422)) => &["is_validation"],
        (ErrorKind::Api, Some(429)) => &["is_rate_limited"],
        (ErrorKind::Api, Some(500..)) => &["is_server_error"],
        _ => &[],
    }
}
