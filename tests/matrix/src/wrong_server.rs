//! Servers whose pages are wrong, with the expected end of each read mode: a table that does not use the SDK.
//!
//! Either the list is complete, or the error comes before the first wrong row: the number is that of the correct rows
//! before it.

use rebilly_sandbox::{Paging, Rows, Total};
use rebilly_sdk::ErrorKind;

use crate::paging_fault::RunOutcome;
use crate::paging_run::ReadMode;

/// A server whose pages are wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongServer {
    name: String,
    paging: Paging,
    affected: Affected,
    ends: Ends,
}

/// Pages that are wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Affected {
    All,
    FromSecond,
    /// The page of this index.
    Only(usize),
}

/// Expected end of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Complete,
    /// Complete. Only the server knows the correct order.
    Unordered,
    /// A page contradicts its request or another page, after this many rows.
    Invalid(usize),
    /// Rows are beyond the offset limit, after this many rows.
    Limit(usize),
}

/// Expected ends: oldest first, newest first, with a second of 16 rows, by offset.
type Ends = [End; 4];

/// All rows of the list, and those of the pages before the second that needs offsets.
const ALL: usize = crate::paging_run::ROWS;

impl WrongServer {
    /// Returns all rows of the table.
    pub(crate) fn all() -> Vec<Self> {
        use Affected::{All, FromSecond, Only};
        use End::{Complete as C, Invalid as I, Limit as L, Unordered as U};
        let paging = Paging::default();
        let total = |total| Paging { total: Some(total), ..paging };
        let rows = |rows| Paging { rows, ..paging };
        let silent = |paging| Paging { silent: true, ..paging };
        let clamped = Paging { max_offset: Some(2), ..paging };
        let unmoved = Paging { max_offset: Some(0), ..paging };
        let repeats = Paging { repeats: true, ..paging };
        let table: [(&str, Paging, Affected, Ends); 51] = [
            ("offset clamped", clamped, FromSecond, [C, C, L(21), L(7)]),
            ("offset clamped, no headers", silent(clamped), FromSecond, [C, C, C, I(10)]),
            ("offset ignored, no headers", silent(unmoved), FromSecond, [C, C, C, I(8)]),
            ("repeated page", repeats, FromSecond, [C, C, C, I(8)]),
            ("repeated page, no headers", silent(repeats), FromSecond, [C, C, C, I(8)]),
            ("limit clamped", Paging { max_limit: Some(1), ..paging }, FromSecond, [C; 4]),
            (
                "limit clamped, no headers",
                silent(Paging { max_limit: Some(3), ..paging }),
                FromSecond,
                [C; 4],
            ),
            ("limit ignored", Paging { ignores_limit: true, ..paging }, All, [C; 4]),
            ("no paging headers", silent(paging), All, [C; 4]),
            ("no paging headers on one page", silent(paging), Only(2), [C; 4]),
            ("filter ignored", Paging { ignores_filter: true, ..paging }, All, [I(7), I(7), I(7), C]),
            (
                "filter ignored once",
                Paging { ignores_filter: true, ..paging },
                Only(2),
                [I(14), I(14), I(14), C],
            ),
            ("order ignored", Paging { ignores_sort: true, ..paging }, All, [I(0), C, I(0), U]),
            ("order ignored once", Paging { ignores_sort: true, ..paging }, Only(2), [I(14), C, I(14), C]),
            ("bounds excluded", Paging { excludes_bounds: true, ..paging }, All, [I(7), C, I(7), C]),
            ("total 0", total(Total::Fixed(0)), All, [C; 4]),
            ("total 0 on the first page", total(Total::Fixed(0)), Only(0), [C; 4]),
            ("total 0 on one page", total(Total::Fixed(0)), Only(2), [C; 4]),
            ("total of the page", total(Total::OfPage), All, [C; 4]),
            ("total capped at a page", total(Total::AtMost(7)), All, [C; 4]),
            ("total capped at two pages", total(Total::AtMost(14)), All, [C; 4]),
            ("total always 7", total(Total::Fixed(7)), All, [I(ALL), I(ALL), I(ALL), C]),
            ("total always 5000", total(Total::Fixed(5000)), All, [I(ALL), I(ALL), I(ALL), L(0)]),
            ("total once 5000", total(Total::Fixed(5000)), Only(2), [C, C, C, L(14)]),
            ("total shrinks to 20", total(Total::AtMost(20)), FromSecond, [C; 4]),
            (
                "lower offset stated",
                Paging { stated_offset: Some(3), ..paging },
                FromSecond,
                [I(7), I(7), I(7), L(7)],
            ),
            ("higher offset stated", Paging { stated_offset: Some(900), ..paging }, FromSecond, [I(7); 4]),
            (
                "another offset stated once",
                Paging { stated_offset: Some(900), ..paging },
                Only(2),
                [I(14); 4],
            ),
            ("an empty page", rows(Rows::Empty), Only(1), [C; 4]),
            ("an empty page in the middle", rows(Rows::Empty), Only(3), [C; 4]),
            ("an empty page, no headers", silent(rows(Rows::Empty)), Only(1), [C; 4]),
            ("an empty page in the middle, no headers", silent(rows(Rows::Empty)), Only(3), [C; 4]),
            (
                "an empty page with total 0",
                Paging { total: Some(Total::Fixed(0)), ..rows(Rows::Empty) },
                Only(2),
                [C; 4],
            ),
            ("an empty first page with a total", rows(Rows::Empty), Only(0), [C; 4]),
            ("empty pages", rows(Rows::Empty), FromSecond, [I(7); 4]),
            ("empty pages, no headers", silent(rows(Rows::Empty)), FromSecond, [I(7); 4]),
            ("a row twice on the first page", rows(Rows::Duplicate), Only(0), [I(0); 4]),
            ("a row twice on a page", rows(Rows::Duplicate), Only(2), [I(14); 4]),
            ("rows swapped on the first page", rows(Rows::Swapped), Only(0), [I(0), I(0), I(0), U]),
            ("rows swapped on a page", rows(Rows::Swapped), Only(2), [I(14), I(14), C, U]),
            ("a page without its first row", rows(Rows::Skip(1)), Only(2), [C; 4]),
            ("a page without its first rows", rows(Rows::Skip(5)), Only(2), [C; 4]),
            ("a page after the end", rows(Rows::Skip(100)), Only(3), [C; 4]),
            ("pages without their first rows", rows(Rows::Skip(5)), FromSecond, [I(7), I(7), I(7), I(40)]),
            ("a page cut short", rows(Rows::Keep(1)), Only(2), [C; 4]),
            ("a page cut short, no headers", silent(rows(Rows::Keep(1))), Only(2), [C; 4]),
            ("pages cut short", rows(Rows::Keep(2)), FromSecond, [C; 4]),
            ("rows without id", rows(Rows::Without("id")), Only(2), [I(14); 4]),
            ("rows without id on all pages", rows(Rows::Without("id")), All, [I(0), I(0), I(0), C]),
            ("rows without time", rows(Rows::Without("createdTime")), Only(2), [I(14), I(14), I(14), C]),
            (
                "rows without time on all pages",
                rows(Rows::Without("createdTime")),
                All,
                [I(0), I(0), I(0), C],
            ),
        ];
        let row = |(name, paging, affected, ends): (&str, Paging, Affected, Ends)| Self {
            name: name.to_owned(),
            paging,
            affected,
            ends,
        };
        table.into_iter().map(row).collect()
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn paging(&self) -> Paging {
        self.paging
    }

    /// Returns the number of requests before the wrong pages, and of the wrong pages; `None` for all.
    pub(crate) fn requests(&self) -> (usize, Option<usize>) {
        match self.affected {
            Affected::All => (0, None),
            Affected::FromSecond => (1, None),
            Affected::Only(page) => (page, Some(1)),
        }
    }

    /// Returns the expected outcome, and the number of rows before an error.
    pub(crate) fn expected(&self, mode: ReadMode) -> (RunOutcome, Option<usize>) {
        match self.end(mode) {
            End::Complete | End::Unordered => (RunOutcome::Complete, None),
            End::Invalid(rows) => (RunOutcome::Failure(ErrorKind::InvalidPage), Some(rows)),
            End::Limit(rows) => (RunOutcome::Failure(ErrorKind::PaginationLimit), Some(rows)),
        }
    }

    /// Returns `true` if rows must be in the requested order.
    pub(crate) fn is_ordered(&self, mode: ReadMode) -> bool {
        self.end(mode) != End::Unordered
    }

    fn end(&self, mode: ReadMode) -> End {
        let [oldest_first, newest_first, same_second, offset] = self.ends;
        match mode {
            ReadMode::Items | ReadMode::Pages => oldest_first,
            ReadMode::NewestFirst => newest_first,
            ReadMode::SameSecond => same_second,
            ReadMode::Offset | ReadMode::PagesByOffset => offset,
        }
    }
}
