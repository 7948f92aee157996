//! What goes wrong while a collection is read: the rows of the second matrix, with what has to come of each.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rebilly_sandbox::{Customers, Fault, Paging, Seed};

use crate::class::Class;
use crate::reading::{FIRST, ROWS, id};
use crate::rules::{Outcome, expected};
use crate::trouble::{Kind, Trouble};
use crate::{Way, rules};

/// What goes wrong from the second page on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Disorder {
    /// A page goes wrong as a call can.
    Page(Trouble),
    /// The server pages wrongly, always.
    Paging(&'static str, Paging, Outlook),
    /// Rows come or go before some of the pages.
    Moves(Move),
}

/// What can be had of a server that pages wrongly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlook {
    /// All rows, whichever way they are read.
    All,
    /// All rows where no offset is needed, else an error that names the wall.
    AllWithoutOffset,
    /// An error that names the wall: nothing tells the end, and the offsets that would find it do nothing.
    NoEnd,
}

/// How rows come and go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// New ones before all others.
    ComeFirst,
    /// New ones among those that were read.
    ComeBehind,
    /// New ones among those to come.
    ComeAhead,
    /// New ones after all others.
    ComeLast,
    /// Of those that were read.
    GoBehind,
    /// Of those to come.
    GoAhead,
}

/// How many rows come or go.
const MOVES: usize = 3;

/// What has to come of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttemptOutcome {
    /// Every row, and the end.
    Whole,
    /// An error of this kind, after a part of the rows.
    Fails(rebilly_sdk::ErrorKind),
}

impl Disorder {
    /// Every row of the matrix; of the faults only those of these troubles.
    pub fn every(troubles: &[Trouble]) -> Vec<Self> {
        use Outlook::{All, AllWithoutOffset, NoEnd};
        let right = Paging::default();
        let (clamped, short) = (Some(2), Some(1));
        let paging = [
            ("offset clamped", Paging { max_offset: clamped, ..right }, AllWithoutOffset),
            (
                "offset clamped, no headers",
                Paging { max_offset: clamped, silent: true, ..right },
                AllWithoutOffset,
            ),
            ("offset ignored, no headers", Paging { max_offset: Some(0), silent: true, ..right }, NoEnd),
            ("page repeats", Paging { repeats: true, ..right }, AllWithoutOffset),
            ("page repeats, no headers", Paging { repeats: true, silent: true, ..right }, NoEnd),
            ("limit clamped", Paging { max_limit: short, ..right }, All),
            ("limit clamped, no headers", Paging { max_limit: Some(3), silent: true, ..right }, All),
            ("no paging headers", Paging { silent: true, ..right }, All),
        ];
        let paging = paging.into_iter().map(|(name, how, outlook)| Self::Paging(name, how, outlook));
        use Move::{ComeAhead, ComeBehind, ComeFirst, ComeLast, GoAhead, GoBehind};
        let moves = [ComeFirst, ComeBehind, ComeAhead, ComeLast, GoBehind, GoAhead].map(Self::Moves);
        let of_calls =
            |trouble: &&Trouble| matches!(trouble.kind(), Kind::Fault(_)) && !trouble.is_of_paging();
        let usual = troubles.iter().filter(of_calls);
        usual.cloned().map(Self::Page).chain(paging).chain(moves).collect()
    }

    /// What has to come of it; `None` when the tables say nothing about it.
    pub fn ending(&self, way: Way) -> Option<AttemptOutcome> {
        let wall = rebilly_sdk::ErrorKind::PaginationLimit;
        match self {
            Self::Page(trouble) => match expected(trouble, &Class::Page.metadata())?.outcome {
                Outcome::Answered(_) => Some(AttemptOutcome::Whole),
                Outcome::Failed { kind, .. } => Some(AttemptOutcome::Fails(kind)),
            },
            Self::Paging(_, _, Outlook::AllWithoutOffset) if way.needs_offset() => {
                Some(AttemptOutcome::Fails(wall))
            }
            Self::Paging(_, _, Outlook::NoEnd) => Some(AttemptOutcome::Fails(wall)),
            Self::Paging(..) | Self::Moves(_) => Some(AttemptOutcome::Whole),
        }
    }

    /// The fault, for the list of faults that a cell has.
    pub(crate) fn fault(&self, faults: &[Fault]) -> Option<(Option<usize>, Fault)> {
        match self {
            Self::Page(trouble) => {
                let Kind::Fault(place) = trouble.kind() else { return None };
                let times = trouble.times().and_then(|times| usize::try_from(times).ok());
                Some((times, faults.get(place)?.clone()))
            }
            Self::Paging(name, how, _) => Some((None, Fault::paging(*name, *how))),
            Self::Moves(how) => {
                let (how, moved) = (*how, Arc::new(AtomicUsize::new(0)));
                let change = move |rows: &Customers| how.make(rows, moved.fetch_add(1, Ordering::SeqCst));
                Some((Some(MOVES), Fault::change(self.to_string(), change)))
            }
        }
    }

    /// Whether it has to do with how the SDK sets its HTTP client up.
    pub(crate) fn needs_own_client(&self) -> bool {
        matches!(self, Self::Page(trouble) if trouble.needs_own_client())
    }

    /// Whether the client finds out by waiting.
    pub(crate) fn takes_time(&self) -> bool {
        matches!(self, Self::Page(trouble) if trouble.takes_time())
    }

    /// The rows that are there all the time, by their numbers.
    pub(crate) fn stays(&self, row: usize) -> bool {
        match self {
            Self::Moves(Move::GoBehind) => !(1..=MOVES).contains(&row),
            Self::Moves(Move::GoAhead) => !(ROWS - 1 - MOVES..ROWS - 1).contains(&row),
            _ => true,
        }
    }
}

impl Move {
    fn make(self, rows: &Customers, number: usize) {
        // Rows that come lie between the others, by time and by id.
        let come = |row: usize| {
            let time = crate::reading::second(row) + 1 + u64::try_from(number).unwrap_or_default();
            rows.insert(Seed::at(time).id(format!("{}-{number}", id(row))));
        };
        let first = u64::try_from(number).unwrap_or_default();
        match self {
            Self::ComeFirst => {
                rows.insert(Seed::at(FIRST - 100 - first).id(format!("{}-{number}", crate::search::ID)));
            }
            Self::ComeBehind => come(1),
            Self::ComeAhead => come(ROWS - 3),
            Self::ComeLast => come(ROWS - 1),
            Self::GoBehind => drop(rows.remove(&id(1 + number))),
            Self::GoAhead => drop(rows.remove(&id(ROWS - 2 - number))),
        }
    }
}

impl fmt::Display for Disorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Page(trouble) => trouble.fmt(f),
            Self::Paging(name, ..) => f.write_str(name),
            Self::Moves(how) => f.write_str(match how {
                Move::ComeFirst => "rows come at the beginning",
                Move::ComeBehind => "rows come among those read",
                Move::ComeAhead => "rows come among those to come",
                Move::ComeLast => "rows come at the end",
                Move::GoBehind => "rows go from those read",
                Move::GoAhead => "rows go from those to come",
            }),
        }
    }
}

/// The error that has to come of a way, as a word for tables.
pub(crate) fn word(ending: AttemptOutcome) -> &'static str {
    match ending {
        AttemptOutcome::Whole => "whole",
        AttemptOutcome::Fails(kind) => rules::word(kind),
    }
}
