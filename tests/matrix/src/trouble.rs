//! What goes wrong, and how often: the rows of the matrix.

use std::fmt;

use rebilly_sandbox::{Fault, RetryAfter};

use crate::sight::{self, Sight};

/// What goes wrong in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    name: String,
    kind: Kind,
    /// How many attempts it strikes; `None` for all.
    times: Option<u32>,
    sight: Option<Sight>,
    executes: bool,
}

/// Where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A fault, by its place in the list.
    Fault(usize),
    /// Nobody listens.
    Refused,
    /// Nobody listens until the first attempt has failed.
    RefusedAtFirst,
}

/// Every fault of the sandbox, and some more refusals and waits.
pub(crate) fn faults(elsewhere: &str) -> Vec<Fault> {
    let more = [
        Fault::rate_limited(RetryAfter::Timestamp(3600)),
        Fault::rate_limited(RetryAfter::Seconds(3600)),
        Fault::rate_limited(RetryAfter::Date(3600)),
        Fault::status(503).retry_after(RetryAfter::Seconds(3600)),
        Fault::status(403),
        Fault::status(404),
        Fault::status(409),
        Fault::status(422),
        Fault::status(423),
        Fault::status(501),
        Fault::pass(),
    ];
    Fault::every(elsewhere).into_iter().chain(more).collect()
}

impl Trouble {
    /// Every row.
    pub fn every() -> Vec<Self> {
        let refused = |name: &str, kind, times| Self {
            name: name.to_owned(),
            kind,
            times,
            sight: Some(Sight::Refused),
            executes: false,
        };
        let mut rows = vec![
            refused("refused", Kind::Refused, None),
            refused("refused at first", Kind::RefusedAtFirst, Some(1)),
        ];
        for (place, fault) in faults("http://localhost/").iter().enumerate() {
            let (name, sight, executes) = (fault.to_string(), sight::of(fault), fault.executes());
            let row = |times: Option<u32>, often: &str| Self {
                name: format!("{name}{often}"),
                kind: Kind::Fault(place),
                times,
                sight,
                executes,
            };
            match sight {
                Some(Sight::Right) => rows.push(row(None, "")),
                // No attempt comes after it that could be served otherwise.
                Some(Sight::Status(300..=399)) => rows.push(row(Some(1), ", once")),
                Some(Sight::Status(500..)) => {
                    rows.extend([row(Some(1), ", once"), row(Some(2), ", twice"), row(None, ", always")]);
                }
                _ => rows.extend([row(Some(1), ", once"), row(None, ", always")]),
            }
        }
        rows
    }

    /// One row of each sort, stage and number.
    pub fn representatives() -> Vec<Self> {
        let mut rows: Vec<Self> = Vec::new();
        for row in Self::every() {
            let sort = |row: &Self| {
                let fault = matches!(row.kind, Kind::Fault(_));
                (row.sight.map(Sight::sort), row.executes, row.times, fault)
            };
            if !rows.iter().any(|known| sort(known) == sort(&row)) {
                rows.push(row);
            }
        }
        rows
    }

    /// What a client can tell; `None` when the table has nothing about it.
    pub fn sight(&self) -> Option<Sight> {
        self.sight
    }

    /// Whether it strikes the attempt of this number.
    pub fn strikes(&self, attempt: u32) -> bool {
        self.times.is_none_or(|times| attempt <= times)
    }

    /// Whether the server executes the operation all the same, as the sandbox defines it.
    pub fn executes(&self) -> bool {
        self.executes
    }

    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }

    pub(crate) fn times(&self) -> Option<u32> {
        self.times
    }

    /// Whether it spoils the choice of rows rather than the answer.
    pub(crate) fn is_of_paging(&self) -> bool {
        sight::OF_PAGING.contains(&self.name.as_str())
    }

    /// Whether it has to do with how the SDK sets its HTTP client up.
    pub(crate) fn needs_own_client(&self) -> bool {
        matches!(self.sight, Some(Sight::Refused | Sight::Status(300..=399)))
    }

    /// Whether the client finds out by waiting.
    pub(crate) fn takes_time(&self) -> bool {
        matches!(self.sight, Some(Sight::Silent | Sight::Stalled))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}
