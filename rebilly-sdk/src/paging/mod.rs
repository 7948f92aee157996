//! Collections of any size, page by page or item by item.
//!
//! Rebilly lets an offset reach 1000 and a limit 1000, so one query shows at most 2000 rows; an offset beyond that answers
//! the page of offset 1000 again. A collection that can be filtered and sorted by the time its rows came into being is
//! read in windows of that time instead: each page begins at the second in which the last one ended, and rows that come
//! twice are known by their ids. Any other collection ends in an error ([`Error::is_pagination_limit`](crate::Error::is_pagination_limit)) once
//! everything that can be reached has been given.
//!
//! | what happens meanwhile | windows of time | by offset |
//! |---|---|---|
//! | rows come | at the end of the order they are read too | rows that come twice are given once |
//! | rows go | nothing is missed | noticed by the overlap of pages; begun again, at most five times, then an error |
//! | the server clamps an offset | offsets are used only where more than a page of rows has the same second | an error that names the wall |
//! | the server ignores filter or order | an error | cannot matter |

mod batch;
mod items;
mod pages;
mod plan;
mod range;
mod rows;
mod span;
mod task;

pub use items::Items;
pub use pages::{Page, Pages};

/// How far an offset reaches.
const WALL: u64 = 1000;

/// How many rows one page can have.
const REACH: u64 = 1000;

/// How many rows a page is asked to have unless the caller says otherwise.
const USUAL: u64 = 1000;
