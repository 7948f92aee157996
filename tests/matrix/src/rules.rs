//! What has to happen in a cell: the second table, and the walk from attempt to attempt.
//!
//! This is written from what is documented of the platform and of HTTP, and shares no code with the SDK's decisions.

use rebilly_sdk::ErrorKind;

use crate::class::{EventMetadata, Then};
use crate::sight::Sight;
use crate::trouble::Trouble;

/// What happened in a cell, or has to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// What the caller got.
    pub outcome: Outcome,
    /// How often the call was sent, as the caller is told.
    pub attempts: u32,
    /// How many requests arrived.
    pub arrived: u64,
    /// How often the operation was executed.
    pub executions: usize,
}

/// What a caller gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// An answer of this status.
    Answered(u16),
    /// An error.
    Failed {
        /// Of this kind.
        kind: ErrorKind,
        /// With the status of the last answer, if there was one.
        status: Option<u16>,
        /// That says that the operation may have been executed.
        unsure: bool,
    },
}

/// When a call is sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Again {
    /// Always: nothing was executed.
    Always,
    /// When twice is the same as once.
    IfHarmless,
    /// With a new token, once.
    WithNewToken,
    /// Never.
    Never,
}

/// When it is sent again, what the error is if it is not, and whether the caller must be told that it may have been executed.
fn rule(sight: Sight) -> (Again, ErrorKind, bool) {
    match sight {
        Sight::Refused => (Again::Always, ErrorKind::Connect, false),
        Sight::Lost | Sight::Cut => (Again::IfHarmless, ErrorKind::Transport, true),
        Sight::Silent | Sight::Stalled => (Again::IfHarmless, ErrorKind::Timeout, true),
        Sight::TooLarge => (Again::Never, ErrorKind::BodyTooLarge, true),
        Sight::Unreadable | Sight::Right => (Again::Never, ErrorKind::Decode, true),
        Sight::Status(300..=399) => (Again::Never, ErrorKind::Redirect, true),
        Sight::Status(429) => (Again::Always, ErrorKind::Api, false),
        Sight::Status(401) => (Again::WithNewToken, ErrorKind::Api, false),
        // 408 comes from a proxy that gave up, and says as little as 502 about what is behind it.
        Sight::Status(408 | 502 | 503 | 504) => (Again::IfHarmless, ErrorKind::Api, true),
        Sight::Status(500..) => (Again::Never, ErrorKind::Api, true),
        Sight::Status(_) => (Again::Never, ErrorKind::Api, false),
        Sight::FarOff(status) => (Again::Never, ErrorKind::Api, status >= 500),
    }
}

/// What has to happen; `None` when the tables say nothing about the trouble.
pub fn expected(trouble: &Trouble, facts: &EventMetadata) -> Option<Account> {
    let (mut attempts, mut arrived, mut executions) = (0, 0, 0);
    let (mut unsure, mut renewed) = (false, false);
    loop {
        attempts += 1;
        let sight = match trouble.strikes(attempts) {
            true => trouble.sight()?.for_operation(facts),
            false => Sight::Right,
        };
        arrived += u64::from(sight != Sight::Refused);
        let (status, executes) = match (executions, facts.then) {
            (0, _) => (facts.first, true),
            (_, Then::Executes(status)) => (status, true),
            (_, Then::Refuses(status)) => (status, false),
            (_, Then::Replays) => (facts.first, false),
        };
        if (sight == Sight::Right || trouble.executes()) && executes {
            executions += 1;
        }
        if let Some(status) = sight.answers(facts) {
            return Some(Account { outcome: Outcome::Answered(status), attempts, arrived, executions });
        }
        if sight == Sight::Right {
            let outcome = match status {
                400.. => Outcome::Failed { kind: ErrorKind::Api, status: Some(status), unsure },
                _ => Outcome::Answered(status),
            };
            return Some(Account { outcome, attempts, arrived, executions });
        }
        let (again, kind, doubt) = rule(sight);
        unsure |= doubt;
        let repeats = match again {
            Again::Always => attempts < facts.attempts,
            Again::IfHarmless => {
                let begun = facts.opens && matches!(sight, Sight::Cut | Sight::Stalled);
                attempts < facts.attempts && facts.harmless && !begun
            }
            Again::WithNewToken => facts.renews && !std::mem::replace(&mut renewed, true),
            Again::Never => false,
        };
        if !repeats {
            let status = match sight {
                Sight::Refused | Sight::Lost | Sight::Silent => None,
                Sight::Status(status) | Sight::FarOff(status) => Some(status),
                _ => Some(status),
            };
            let outcome = Outcome::Failed { kind, status, unsure };
            return Some(Account { outcome, attempts, arrived, executions });
        }
    }
}

/// A word for tables.
pub(crate) fn word(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Connect => "connect",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Transport => "broken",
        ErrorKind::Api => "refused",
        ErrorKind::Redirect => "redirect",
        ErrorKind::BodyTooLarge => "large",
        ErrorKind::Decode => "decode",
        ErrorKind::PaginationLimit => "pagination_limit",
        _ => "other",
    }
}

/// The questions that an error of this kind answers with yes; all others must say no.
pub fn predicates(kind: ErrorKind, status: Option<u16>) -> &'static [&'static str] {
    match (kind, status) {
        (ErrorKind::Connect, _) => &["is_connect"],
        (ErrorKind::Timeout, _) => &["is_timeout"],
        (ErrorKind::Redirect, _) => &["is_redirect"],
        (ErrorKind::Decode, _) => &["is_decode"],
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
