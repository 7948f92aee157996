//! Which page to ask for next, and which of its rows are new. Without I/O and without a clock.

use std::collections::HashSet;

use super::range::Range;
use super::rows::Row;
use super::span::{Progress, Span};
use super::{REACH, USUAL};

/// What the caller asked for.
#[derive(Debug, Clone, Default)]
pub(super) struct Asked {
    pub(super) filter: Option<String>,
    pub(super) sort: Option<String>,
    pub(super) limit: Option<u64>,
    pub(super) offset: u64,
}

/// What the next page is asked for by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ask {
    pub(super) filter: Option<String>,
    pub(super) sort: Option<String>,
    pub(super) limit: u64,
    pub(super) offset: u64,
}

/// What has come.
pub(super) struct Came {
    pub(super) rows: Vec<Row>,
    /// How many rows the query finds, if the answer says so.
    pub(super) total: Option<u64>,
    /// Where the page begins, if the answer says so.
    pub(super) offset: Option<u64>,
}

/// How a collection is read.
pub(super) struct Plan {
    asked: Asked,
    way: Way,
    /// How many rows the caller wants to leave out that are still to come.
    skip: u64,
    /// How many rows were left out or given.
    position: u64,
    next: Option<Ask>,
    end: Option<Result<(), String>>,
}

enum Way {
    /// By offset.
    Offset(Span),
    /// By time: each page begins where the last one ended.
    Time(Time),
}

struct Time {
    range: Range,
    property: &'static str,
    descending: bool,
    /// The second that the last page reached.
    second: Option<i64>,
    /// The rows that have been given and that the next page can have again.
    seen: HashSet<String>,
    /// More rows than a page holds came into being in that second.
    tie: Option<Span>,
    stalled: bool,
}

impl Plan {
    pub(super) fn new(asked: Asked, window: Option<&'static str>) -> Self {
        let time = window.and_then(|property| Time::of(&asked, property));
        let (way, skip) = match time {
            Some(time) => (Way::Time(time), asked.offset),
            None => {
                let start = asked.offset.min(super::WALL);
                (Way::Offset(Span::from(start)), asked.offset - start)
            }
        };
        let position = asked.offset - skip;
        Self { asked, way, skip, position, next: None, end: None }
    }

    /// The next request; nothing when all has been read, and why when the rest cannot be.
    pub(super) fn ask(&mut self) -> Result<Option<Ask>, String> {
        if let Some(end) = &self.end {
            return end.clone().map(|()| None);
        }
        let limit = match self.skip {
            0 => self.asked.limit.unwrap_or(USUAL).clamp(1, REACH),
            _ => REACH,
        };
        let ask = match &self.way {
            Way::Offset(span) => {
                let (offset, limit) = span.ask(limit);
                Ask { filter: self.asked.filter.clone(), sort: self.asked.sort.clone(), limit, offset }
            }
            Way::Time(time) => time.ask(limit),
        };
        self.next = Some(ask.clone());
        Ok(Some(ask))
    }

    /// How many rows lie behind: given, or left out by the caller's offset.
    pub(super) fn position(&self) -> u64 {
        self.position
    }

    /// Takes the page that was asked for last; which of its rows are to be given.
    pub(super) fn take(&mut self, came: &Came) -> Vec<bool> {
        let Some(ask) = self.next.take() else { return vec![false; came.rows.len()] };
        let (mut fresh, progress) = match &mut self.way {
            Way::Offset(span) => span.take(came, ask.offset),
            Way::Time(time) => time.take(came, &ask),
        };
        match progress {
            Progress::More => {}
            Progress::Whole => self.end = Some(Ok(())),
            Progress::Ends(why) => self.end = Some(Err(why)),
        }
        for fresh in fresh.iter_mut().filter(|fresh| **fresh) {
            self.position += 1;
            if self.skip > 0 {
                self.skip -= 1;
                *fresh = false;
            }
        }
        fresh
    }
}

impl Time {
    fn of(asked: &Asked, property: &'static str) -> Option<Self> {
        let descending = match asked.sort.as_deref() {
            None => false,
            Some(sort) if sort == property => false,
            Some(sort) if sort.strip_prefix('-') == Some(property) => true,
            Some(_) => return None,
        };
        let range = Range::of(asked.filter.as_deref().unwrap_or_default(), property)?;
        Some(Self {
            range,
            property,
            descending,
            second: None,
            seen: HashSet::new(),
            tie: None,
            stalled: false,
        })
    }

    fn ask(&self, limit: u64) -> Ask {
        let end = self.second.map(|second| second.saturating_add(1));
        let (from, to) = match (&self.tie, self.descending) {
            (Some(_), _) => (self.second, end),
            (None, false) => (self.second, None),
            // Rows can be younger than the second that Rebilly writes.
            (None, true) => (None, end),
        };
        // Room for the rows that come again.
        let more = limit.saturating_add(self.seen.len() as u64).min(REACH);
        let (offset, limit) = self.tie.as_ref().map_or((0, more), |span| span.ask(limit));
        let sign = if self.descending { "-" } else { "" };
        Ask {
            filter: self.range.within(from, to),
            sort: Some(format!("{sign}{}", self.property)),
            limit,
            offset,
        }
    }

    fn take(&mut self, came: &Came, ask: &Ask) -> (Vec<bool>, Progress) {
        if let Some(mut span) = self.tie.take() {
            let (mut fresh, progress) = span.take(came, ask.offset);
            self.keep_new(&mut fresh, came);
            return match progress {
                Progress::More => {
                    self.tie = Some(span);
                    (fresh, Progress::More)
                }
                Progress::Whole => {
                    let step = if self.descending { -1 } else { 1 };
                    self.second = self.second.map(|second| second.saturating_add(step));
                    self.seen.extend(span.into_seen());
                    (fresh, Progress::More)
                }
                Progress::Ends(why) => {
                    let property = self.property;
                    (fresh, Progress::Ends(format!("too many rows have the same {property}: {why}")))
                }
            };
        }
        let mut fresh = vec![true; came.rows.len()];
        self.keep_new(&mut fresh, came);
        let progress = self.advance(came);
        (fresh, progress)
    }

    /// Rows that were given already are not new.
    fn keep_new(&self, fresh: &mut [bool], came: &Came) {
        for (fresh, row) in fresh.iter_mut().zip(&came.rows) {
            *fresh &= row.id.as_ref().is_none_or(|id| !self.seen.contains(id));
        }
    }

    fn advance(&mut self, came: &Came) -> Progress {
        let rows = &came.rows;
        if let Some(why) = self.out_of_step(rows) {
            return Progress::Ends(why);
        }
        // Without a total only an empty page is the end: a shorter limit than was asked for may have cut this one.
        let whole = came.total.map_or(rows.is_empty(), |total| rows.len() as u64 >= total);
        let Some(second) = rows.last().and_then(|row| row.second) else {
            // An empty page of a query that finds something, once, can be a row that has gone meanwhile.
            let again = !whole && !std::mem::replace(&mut self.stalled, true);
            return match whole || again {
                true if whole => Progress::Whole,
                true => Progress::More,
                false => Progress::Ends("the collection promises more rows than it gives".to_owned()),
            };
        };
        if whole {
            return Progress::Whole;
        }
        let ahead =
            self.second.is_none_or(|last| if self.descending { second < last } else { second > last });
        self.stalled = false;
        let kept = rows
            .iter()
            .filter(|row| row.second.is_some_and(|one| one == second || one == second.saturating_add(1)));
        let kept: HashSet<String> = kept.filter_map(|row| row.id.clone()).collect();
        match ahead {
            true => (self.second, self.seen) = (Some(second), kept),
            false => {
                self.seen.extend(kept);
                self.tie = Some(Span::from(0));
            }
        }
        Progress::More
    }

    /// Why the rows of a page cannot be the ones that were asked for.
    fn out_of_step(&self, rows: &[Row]) -> Option<String> {
        let seconds: Option<Vec<i64>> = rows.iter().map(|row| row.second).collect();
        let Some(seconds) = seconds else {
            return Some(format!("rows without {} cannot be read in windows of time", self.property));
        };
        if let Some(unnamed) = rows.iter().position(|row| row.id.is_none()) {
            return Some(format!("row {unnamed} of a page has no id, so that repeats cannot be told apart"));
        }
        let ordered =
            seconds.is_sorted_by(|one, next| if self.descending { one >= next } else { one <= next });
        let bounded =
            self.second.zip(seconds.first().copied()).is_none_or(|(last, first)| match self.descending {
                true => first <= last.saturating_add(1),
                false => first >= last,
            });
        match (ordered, bounded) {
            (false, _) => Some(format!("the rows do not come in the order of {}", self.property)),
            (true, false) => Some(format!("the filter by {} is not kept", self.property)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
