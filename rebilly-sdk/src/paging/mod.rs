//! Streams of whole collections, item by item or page by page.
//!
//! Rebilly accepts offsets up to 1000 and limits up to 1000, so one query reaches at most 2000 items. For a larger
//! offset it returns the page at offset 1000 again. A stream reads past that limit where it can:
//!
//! - **Time windows.** A collection that can be filtered and sorted by creation time is read in windows of that time.
//!   Each page begins at the second in which the page before ended. Duplicates are removed by id.
//! - **Offsets.** Any other collection is read by offset. If it has more than 2000 items, the first page is an error:
//!   [`Error::is_pagination_limit`](crate::Error::is_pagination_limit).
//!
//! A stream returns every item, or an error before the first wrong one. Each page is checked before any of its items is
//! returned, and again against the page before it: a window begins with a row that is already known. Errors:
//! [`is_pagination_limit`](crate::Error::is_pagination_limit), on the first page where its total shows it, and
//! [`is_invalid_page`](crate::Error::is_invalid_page).
//!
//! | the server or the list | time windows | offsets |
//! |---|---|---|
//! | items are inserted | those at the end of the order are returned too | duplicates are removed |
//! | items are deleted, or leave the filter | no other item is skipped | pages overlap by an item; restarts, at most five without a new item |
//! | total grows, shrinks, is missing or too small | no effect; the end is verified | no effect; the end is verified |
//! | total too large | invalid page, after the last item | invalid page, or the limit at once if it is past 2000 |
//! | ends with an empty page | verified from the other end of the order | verified by the overlap |
//! | one empty page, or one that skips items | read again | restart |
//! | ignores or reduces `limit` | no effect | no effect; fewer items are reachable |
//! | clamps or ignores `offset` | matters only within a second with more than a page of items | limit, or invalid page |
//! | ignores filter or order of the time | invalid page | no effect |
//! | states another offset | invalid page | limit if it is lower, else invalid page |
//! | an item twice on a page | invalid page | invalid page |
//! | items without id or time | invalid page, unless one page holds the list | without ids: invalid page if items move |
//! | more than 2000 items of one second | limit | no effect |
//!
//! The end of a list is a page with room for more items whose total agrees. A full last page therefore costs one more
//! request. Not detectable: items that a page leaves out without a trace, a total of exactly 2000 that is too small, and an
//! empty list in place of the rest while totals agree, which equals the deletion of all items. In an order other than
//! the time's, the order is not checked.

mod abort_on_drop;
mod cursor;
mod filter_range;
mod items;
mod offset_cursor;
mod page_check;
mod page_fetcher;
mod pages;
mod rows;
mod time_window;

pub use items::Items;
pub use pages::{Page, Pages};

/// Largest offset that Rebilly accepts.
const MAX_OFFSET: u64 = 1000;

/// Largest page size that Rebilly accepts.
const MAX_LIMIT: u64 = 1000;

/// Page size of a stream without a limit of its own.
const DEFAULT_LIMIT: u64 = 1000;

#[cfg(test)]
mod tests;
