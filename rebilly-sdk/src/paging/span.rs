//! Pages by offset, and how to notice that the rows have moved.

use std::collections::HashSet;

use super::plan::Came;
use super::{REACH, WALL};

/// How often it is begun again when rows have moved meanwhile.
const RESTARTS: u32 = 5;

/// A collection, or a part of it, read by offset.
///
/// Each page begins with the last row of the one before: when that row is elsewhere, others have come or gone, and what
/// was between the pages may have been missed. Then it is begun again; rows that were seen are known by their ids.
#[derive(Default)]
pub(super) struct Span {
    start: u64,
    next: u64,
    seen: HashSet<String>,
    last: Option<String>,
    /// Whether pages overlap. Not where rows have no id, nor where a page has room for one row only.
    apart: bool,
    restarts: u32,
    /// The most rows that a page had.
    widest: u64,
}

/// How far a span is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// There is more to ask for.
    More,
    /// All rows have been read.
    Whole,
    /// The rest cannot be had, and why.
    Ends(String),
}

impl Span {
    pub(super) fn from(start: u64) -> Self {
        Self { start, next: start, ..Self::default() }
    }

    /// Offset and limit of the next page.
    pub(super) fn ask(&self, limit: u64) -> (u64, u64) {
        let overlap = u64::from(!self.apart && self.next > self.start);
        match self.next - overlap {
            offset if offset >= WALL => (WALL, REACH),
            offset => (offset, limit.saturating_add(overlap).min(REACH)),
        }
    }

    /// Takes a page that was asked for at this offset; which of its rows are new.
    pub(super) fn take(&mut self, came: &Came, asked: u64) -> (Vec<bool>, Progress) {
        let fresh: Vec<bool> = came
            .rows
            .iter()
            .map(|row| row.id.as_ref().is_none_or(|id| self.seen.insert(id.clone())))
            .collect();
        let nameless = came.rows.iter().any(|row| row.id.is_none());
        let moved =
            self.last.as_ref().is_some_and(|last| !came.rows.iter().any(|row| row.id.as_ref() == Some(last)));
        let reached = asked.saturating_add(came.rows.len() as u64);
        if let Some(offset) = came.offset.filter(|offset| *offset < asked) {
            return (fresh, Progress::Ends(wall(offset)));
        }
        let rows = came.rows.len() as u64;
        let ended = match came.total {
            Some(total) => reached >= total,
            // At the wall a page that is shorter than it could be is the last; before it, an empty one.
            None => rows == 0 || asked >= WALL && rows < REACH && rows != self.widest,
        };
        self.widest = self.widest.max(rows);
        // Behind all that is known there should be something new.
        let stale = rows > 0 && !fresh.contains(&true) && reached > self.start + self.seen.len() as u64;
        let progress = if moved && !self.apart || stale && !ended {
            self.again()
        } else if ended {
            let known = self.seen.len() as u64 + self.start;
            match came.total {
                Some(total) if known < total && !nameless && !self.apart => self.again(),
                _ => Progress::Whole,
            }
        } else if came.rows.is_empty() {
            self.again()
        } else if asked >= WALL {
            Progress::Ends(wall(WALL))
        } else {
            self.apart |= nameless || reached <= self.next;
            self.next = reached.max(self.next);
            self.last = came.rows.last().and_then(|row| row.id.clone()).filter(|_| !self.apart);
            Progress::More
        };
        (fresh, progress)
    }

    /// The ids of all rows.
    pub(super) fn into_seen(self) -> HashSet<String> {
        self.seen
    }

    fn again(&mut self) -> Progress {
        self.restarts += 1;
        if self.restarts > RESTARTS {
            return Progress::Ends(
                "the collection changes while it is read, so that rows would be missed".to_owned(),
            );
        }
        (self.next, self.last) = (self.start, None);
        Progress::More
    }
}

fn wall(offset: u64) -> String {
    format!(
        "the collection goes on behind offset {offset}, which is as far as Rebilly lets one reach: narrow the query \
         with a filter"
    )
}
