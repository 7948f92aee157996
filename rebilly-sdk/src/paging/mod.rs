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

use crate::call::Call;
use crate::model::ResponseBody;
use batch::Source;

/// How far an offset reaches.
const WALL: u64 = 1000;

/// How many rows one page can have.
const REACH: u64 = 1000;

/// How many rows a page is asked to have unless the caller says otherwise.
const USUAL: u64 = 1000;

/// Operations that answer a page of a collection, by `limit` and `offset`.
pub trait Paged {}

impl<T, Q> Call<Vec<T>, Q>
where
    Q: Paged,
    T: Send + 'static,
    Vec<T>: ResponseBody,
{
    /// The items of the whole collection, one by one; requests are sent as they are needed.
    ///
    /// `limit` is how many items are asked for at a time (1000, the most there can be, unless told otherwise) and `offset` how many are left out:
    /// with the [`position`](Items::position) that an earlier stream had reached, reading goes on from there.
    ///
    /// Where the collection can be read in windows of time, `sort` may be that time in either direction (oldest first unless
    /// told otherwise), and the stream has no end to how far it reaches. With any other `sort`, and in collections that
    /// cannot, it ends in an error that [`is_pagination_limit`](crate::Error::is_pagination_limit) when there are more than 2000 items.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// use rebilly_sdk::filter;
    ///
    /// let mut customers = client.customers().list().filter(filter::field("isEddRequired").eq(true)).stream();
    /// while let Some(customer) = customers.next().await {
    ///     println!("{:?}", customer?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The stream owns what it needs and can outlive the client. Timeouts and deadlines of the call hold for each page.
    pub fn stream(self) -> Items<T> {
        Items::new(self.pages())
    }

    /// The same, page by page.
    pub fn pages(self) -> Pages<T> {
        let window = self.operation.window;
        Pages::new(Source::new(self.settings, self.operation, self.parts, self.options, window))
    }
}
