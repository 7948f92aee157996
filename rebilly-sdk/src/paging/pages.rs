//! Pages as a stream.

use std::collections::VecDeque;
use std::fmt;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::abort_on_drop::AbortOnDrop;
use super::page_fetcher::{Batch, PageFetcher};
use crate::call::Call;
use crate::error::Error;
use crate::model::{DecodeError, RejectedItem, ResponseBody};

/// Stream of the pages of a collection, in order and without duplicate items. The method `pages` of a list call
/// creates it: `client.customers().list().pages()`.
///
/// Implements [`Stream`]; [`next`](Self::next) needs no stream crate. While the caller uses a page, the next one is
/// requested in the background; see [`prefetch`](Self::prefetch). The stream ends after an error.
#[must_use = "streams send no request until they are polled"]
pub struct Pages<T> {
    state: State<T>,
    buffered: VecDeque<Batch<T>>,
    error: Option<Error>,
    prefetch: usize,
    total: Option<u64>,
    position: u64,
}

type Fetched<T> = (Box<PageFetcher>, Result<Option<Batch<T>>, Error>);

const RUNTIME_SHUT_DOWN: &str = "the runtime that requested the page has been shut down";

enum State<T> {
    Idle(Box<PageFetcher>),
    Fetching(AbortOnDrop<Fetched<T>>),
    Done,
}

impl<T> Pages<T> {
    /// Pages of the collection that a call reads.
    #[allow(dead_code)] // Without a domain there is no collection.
    pub(crate) fn of_call(call: Call<Vec<T>>) -> Self {
        let window = call.operation.time_window;
        Self::new(PageFetcher::new(call.settings, call.operation, call.parts, call.options, window))
    }

    pub(super) fn new(fetcher: PageFetcher) -> Self {
        let (buffered, state) = (VecDeque::new(), State::Idle(Box::new(fetcher)));
        Self { state, buffered, error: None, prefetch: 1, total: None, position: 0 }
    }

    /// Sets the number of pages to buffer ahead. Default: 1. With 0, each page is requested when it is needed.
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.prefetch = pages;
        self
    }

    /// Number of items that the query matched at the first page; `None` before it, or when Rebilly states no credible total.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Number of items returned so far, plus the offset. Pass it as `offset` to resume with another stream.
    pub fn position(&self) -> u64 {
        self.position
    }
}

impl<T: Send + 'static> Pages<T>
where
    Vec<T>: ResponseBody,
{
    /// Returns the next page; `None` at the end. Cancel-safe.
    ///
    /// # Errors
    /// Errors of the call, for each page; [`Error::is_pagination_limit`] when items are unreachable, and
    /// [`Error::is_invalid_page`] instead of a wrong page.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Polls for the new rows of the next page.
    pub(super) fn poll_batch(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Batch<T>, Error>>> {
        let pending = self.advance(context, self.prefetch.max(1));
        if let Some(batch) = self.buffered.pop_front() {
            (self.total, self.position) = (batch.total, batch.position + batch.rows.len() as u64);
            self.poll_prefetch(context);
            return Poll::Ready(Some(Ok(batch)));
        }
        match self.error.take() {
            Some(error) => Poll::Ready(Some(Err(error))),
            None if pending => Poll::Pending,
            None => Poll::Ready(None),
        }
    }

    /// Advances the prefetched pages.
    pub(super) fn poll_prefetch(&mut self, context: &mut Context<'_>) {
        self.advance(context, self.prefetch);
    }

    /// Fetches until `wanted` pages are buffered. Returns whether a request is in flight.
    fn advance(&mut self, context: &mut Context<'_>, wanted: usize) -> bool {
        loop {
            match &mut self.state {
                State::Done => return false,
                State::Fetching(fetch) => {
                    let Poll::Ready(fetched) = fetch.poll(context) else { return true };
                    self.state = State::Done;
                    match fetched {
                        Some((fetcher, Ok(Some(batch)))) => {
                            self.buffered.push_back(batch);
                            self.state = State::Idle(fetcher);
                        }
                        Some((fetcher, Ok(None))) => self.total = self.total.or(fetcher.total()),
                        Some((_, Err(error))) => self.error = Some(error),
                        None => self.error = Some(Error::configuration(RUNTIME_SHUT_DOWN)),
                    }
                }
                State::Idle(_) if self.buffered.len() >= wanted => return false,
                State::Idle(_) => {
                    if let State::Idle(mut fetcher) = std::mem::replace(&mut self.state, State::Done) {
                        self.state = State::Fetching(AbortOnDrop::spawn(async move {
                            let fetched = fetcher.next_batch().await;
                            (fetcher, fetched)
                        }));
                    }
                }
            }
        }
    }
}

impl<T> Unpin for Pages<T> {}

impl<T: Send + 'static> Stream for Pages<T>
where
    Vec<T>: ResponseBody,
{
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_batch(context).map(|batch| batch.map(|batch| batch.map(Page::from_batch)))
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("position", &self.position)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

/// Items of one page, without those of earlier pages. Dereferences to a slice of the items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    items: Vec<T>,
    rejected: Vec<RejectedItem>,
    unexpected: Vec<DecodeError>,
    total: Option<u64>,
    offset: u64,
}

impl<T> Page<T> {
    fn from_batch(batch: Batch<T>) -> Self {
        let Batch { rows, unexpected, position, total, .. } = batch;
        let (items, rejected) = (Vec::with_capacity(rows.len()), Vec::new());
        let mut page = Self { items, rejected, unexpected, total, offset: position };
        for row in rows {
            match row {
                Ok(item) => page.items.push(item),
                Err(item) => page.rejected.push(item),
            }
        }
        page
    }

    /// Number of items that the query matched at the first page; `None` when Rebilly states no total.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Number of items before this page.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// Items that could not be decoded, with their index in the response.
    pub fn rejected(&self) -> &[RejectedItem] {
        &self.rejected
    }

    /// Values inside the items of the response that do not fit their fields, like
    /// [`Response::unexpected`](crate::Response::unexpected). A path starts with the index in the response.
    pub fn unexpected(&self) -> &[DecodeError] {
        &self.unexpected
    }

    /// Returns the items.
    pub fn into_items(self) -> Vec<T> {
        self.items
    }
}

impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}
