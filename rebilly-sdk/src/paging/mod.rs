//! Streams of whole collections, item by item or page by page.
//!
//! Rebilly accepts offsets up to 1000 and limits up to 1000, so one query reaches at most 2000 items. For a larger
//! offset it returns the page at offset 1000 again. A stream reads past that limit where it can:
//!
//! - **Time windows.** A collection that can be filtered and sorted by creation time is read in windows of that time.
//!   Each page begins at the second in which the page before ended. Duplicates are removed by id.
//! - **Offsets.** Any other collection is read by offset. After 2000 items, the stream ends with
//!   [`Error::is_pagination_limit`](crate::Error::is_pagination_limit).
//!
//! | during a stream | time windows | offsets |
//! |---|---|---|
//! | items are inserted | those at the end of the order are returned too | duplicates are removed |
//! | items are deleted | no other item is skipped | detected by overlapping pages; up to five restarts, then an error |
//! | the server clamps offsets | matters only within a second with more than a page of items | an error states the limit |
//! | the server ignores filter or sort order | an error | no effect |

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
