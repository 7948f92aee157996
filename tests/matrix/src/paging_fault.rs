//! Faults while a collection is read: the rows of the second matrix, with the expected outcome of each.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rebilly_sandbox::{Customers, Fault, Seed};

use crate::call_kind::CallKind;
use crate::paging_run::{FIRST_CREATED, PAGE_SIZE, ROWS, id, second};
use crate::rules::{Outcome, expected};
use crate::scenario::{Scenario, Setup};
use crate::wrong_server::WrongServer;
use crate::{ReadMode, rules};

/// Fault while a collection is read, mostly from the second page on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagingFault {
    /// The request of a page fails as any call can.
    Request(Scenario),
    /// Pages of the server are wrong.
    Server(WrongServer),
    /// Rows are inserted or deleted before some of the pages.
    Mutation(Mutation),
}

/// Insertion or deletion of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mutation {
    /// Inserts rows before all others.
    InsertFirst,
    /// Inserts rows among those already read.
    InsertRead,
    /// Inserts rows among those not read yet.
    InsertUnread,
    /// Inserts rows after all others.
    InsertLast,
    /// Deletes rows already read.
    DeleteRead,
    /// Deletes rows not read yet.
    DeleteUnread,
    /// Deletes every row of the oldest pages, as when a filter no longer matches rows that were handled.
    DeletePages,
    /// Inserts more rows of one second than a page has.
    InsertBurst,
}

/// Number of rows inserted or deleted.
const MUTATIONS: usize = 3;

/// How a run ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunOutcome {
    /// With every row.
    Complete,
    /// With an error of this kind, after a part of the rows.
    Failure(rebilly_sdk::ErrorKind),
}

impl PagingFault {
    /// Returns every row of the matrix. Request faults are limited to these scenarios.
    pub fn all(scenarios: &[Scenario]) -> Vec<Self> {
        use Mutation::{
            DeletePages, DeleteRead, DeleteUnread, InsertBurst, InsertFirst, InsertLast, InsertRead,
            InsertUnread,
        };
        let mutations = [
            InsertFirst,
            InsertRead,
            InsertUnread,
            InsertLast,
            DeleteRead,
            DeleteUnread,
            DeletePages,
            InsertBurst,
        ];
        let is_request_fault =
            |scenario: &&Scenario| matches!(scenario.setup(), Setup::Fault(_)) && !scenario.is_paging_fault();
        let requests = scenarios.iter().filter(is_request_fault).cloned().map(Self::Request);
        let servers = WrongServer::all().into_iter().map(Self::Server);
        requests.chain(servers).chain(mutations.map(Self::Mutation)).collect()
    }

    /// Returns the expected outcome; `None` when the observation table does not contain the fault.
    pub fn expected_outcome(&self, mode: ReadMode) -> Option<RunOutcome> {
        match self {
            Self::Request(scenario) => match expected(scenario, &CallKind::Page.properties())?.outcome {
                Outcome::Success(_) => Some(RunOutcome::Complete),
                Outcome::Failure { kind, .. } => Some(RunOutcome::Failure(kind)),
            },
            Self::Server(server) => Some(server.expected(mode).0),
            Self::Mutation(_) => Some(RunOutcome::Complete),
        }
    }

    /// Returns the number of rows that precede the expected error, where it is certain.
    pub fn rows_before_error(&self, mode: ReadMode) -> Option<usize> {
        match self {
            Self::Request(_) | Self::Mutation(_) => None,
            Self::Server(server) => server.expected(mode).1,
        }
    }

    /// Returns `true` if rows must be in the requested order.
    pub(crate) fn is_ordered(&self, mode: ReadMode) -> bool {
        !matches!(self, Self::Server(server) if !server.is_ordered(mode))
    }

    /// Returns the number of requests that precede the fault.
    pub(crate) fn requests_before(&self) -> usize {
        match self {
            Self::Request(_) | Self::Mutation(_) => 1,
            Self::Server(server) => server.requests().0,
        }
    }

    /// Returns the fault and the number of requests it affects; `None` for all. `faults` is the list of the cell.
    pub(crate) fn fault(&self, faults: &[Fault]) -> Option<(Option<usize>, Fault)> {
        match self {
            Self::Request(scenario) => {
                let Setup::Fault(index) = scenario.setup() else { return None };
                let times = scenario.times().and_then(|times| usize::try_from(times).ok());
                Some((times, faults.get(index)?.clone()))
            }
            Self::Server(server) => {
                Some((server.requests().1, Fault::paging(server.name(), server.paging())))
            }
            Self::Mutation(mutation) => {
                let (mutation, count) = (*mutation, Arc::new(AtomicUsize::new(0)));
                let change =
                    move |rows: &Customers| mutation.apply(rows, count.fetch_add(1, Ordering::SeqCst));
                Some((Some(MUTATIONS), Fault::change(self.to_string(), change)))
            }
        }
    }

    /// Returns `true` if the result depends on how the SDK configures its HTTP client.
    pub(crate) fn needs_sdk_http_client(&self) -> bool {
        matches!(self, Self::Request(scenario) if scenario.needs_sdk_http_client())
    }

    /// Returns `true` if the client detects the fault by a timeout.
    pub(crate) fn needs_timeout(&self) -> bool {
        matches!(self, Self::Request(scenario) if scenario.needs_timeout())
    }

    /// Returns `true` if the row of this number exists during the whole run.
    pub(crate) fn keeps(&self, row: usize) -> bool {
        match self {
            Self::Mutation(Mutation::DeleteRead) => !(1..=MUTATIONS).contains(&row),
            Self::Mutation(Mutation::DeletePages) => row >= MUTATIONS * PAGE_SIZE,
            Self::Mutation(Mutation::DeleteUnread) => !(ROWS - 1 - MUTATIONS..ROWS - 1).contains(&row),
            _ => true,
        }
    }
}

impl Mutation {
    fn apply(self, rows: &Customers, number: usize) {
        // Inserted rows sort between the others, by time and by id.
        let insert_after = |row: usize| {
            let time = second(row) + 1 + u64::try_from(number).unwrap_or_default();
            rows.insert(Seed::at(time).id(format!("{}-{number}", id(row))));
        };
        let offset = u64::try_from(number).unwrap_or_default();
        match self {
            Self::InsertFirst => {
                rows.insert(
                    Seed::at(FIRST_CREATED - 100 - offset).id(format!("{}-{number}", crate::redaction::ID)),
                );
            }
            Self::InsertRead => insert_after(1),
            Self::InsertUnread => insert_after(ROWS - 3),
            Self::InsertLast => insert_after(ROWS - 1),
            Self::DeleteRead => drop(rows.remove(&id(1 + number))),
            Self::DeleteUnread => drop(rows.remove(&id(ROWS - 2 - number))),
            Self::DeletePages => {
                for row in number * PAGE_SIZE..(number + 1) * PAGE_SIZE {
                    rows.remove(&id(row));
                }
            }
            Self::InsertBurst => {
                for row in 0..PAGE_SIZE + MUTATIONS {
                    let id = format!("{}-{number}-{row}", id(ROWS - 3));
                    rows.insert(Seed::at(second(ROWS - 3) + 1).id(id));
                }
            }
        }
    }
}

impl fmt::Display for PagingFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(scenario) => scenario.fmt(f),
            Self::Server(server) => f.write_str(server.name()),
            Self::Mutation(mutation) => f.write_str(match mutation {
                Mutation::InsertFirst => "rows inserted at the beginning",
                Mutation::InsertRead => "rows inserted among those read",
                Mutation::InsertUnread => "rows inserted among those unread",
                Mutation::InsertLast => "rows inserted at the end",
                Mutation::DeleteRead => "rows deleted from those read",
                Mutation::DeleteUnread => "rows deleted from those unread",
                Mutation::DeletePages => "every row of the oldest pages deleted",
                Mutation::InsertBurst => "more rows than a page inserted in one second",
            }),
        }
    }
}

/// Returns the label of an outcome in tables.
pub(crate) fn label(outcome: RunOutcome) -> &'static str {
    match outcome {
        RunOutcome::Complete => "complete",
        RunOutcome::Failure(kind) => rules::label(kind),
    }
}
