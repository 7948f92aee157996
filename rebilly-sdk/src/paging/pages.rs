//! Pages as a stream.

use std::collections::VecDeque;
use std::fmt;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::batch::{Batch, Source};
use super::task::Task;
use crate::call::Call;
use crate::error::Error;
use crate::model::{RejectedItem, ResponseBody};

/// The pages of a collection, in order, each row once. See [`Call::stream`](crate::Call::stream).
///
/// It is a [`Stream`], and [`next`](Self::next) does without one. While a page is being used the next one is on its way;
/// [`prefetch`](Self::prefetch) says how many may wait. After an error it ends.
#[must_use = "nothing is sent until the first page is asked for"]
pub struct Pages<T> {
    state: State<T>,
    ready: VecDeque<Batch<T>>,
    failed: Option<Error>,
    prefetch: usize,
    total: Option<u64>,
    position: u64,
}

type Fetched<T> = (Box<Source>, Result<Option<Batch<T>>, Error>);

const SHUT_DOWN: &str = "the runtime that a page was asked for in has been shut down";

enum State<T> {
    Idle(Box<Source>),
    Fetching(Task<Fetched<T>>),
    Done,
}

impl<T> Pages<T> {
    /// Pages of the collection that a call reads.
    #[allow(dead_code)] // Without a domain there is no collection.
    pub(crate) fn of_call(call: Call<Vec<T>>) -> Self {
        let window = call.operation.time_window;
        Self::new(Source::new(call.settings, call.operation, call.parts, call.options, window))
    }

    pub(super) fn new(source: Source) -> Self {
        let (ready, state) = (VecDeque::new(), State::Idle(Box::new(source)));
        Self { state, ready, failed: None, prefetch: 1, total: None, position: 0 }
    }

    /// How many pages may wait in memory while another is used, 1 unless told otherwise. With 0, a page is asked for when it is
    /// needed.
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.prefetch = pages;
        self
    }

    /// How many rows the query found when it was first asked; nothing before the first page, or where Rebilly does not say.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// How many rows lie behind, the offset included: what `offset` takes to go on from here with another stream.
    pub fn position(&self) -> u64 {
        self.position
    }
}

impl<T: Send + 'static> Pages<T>
where
    Vec<T>: ResponseBody,
{
    /// The next page; nothing at the end.
    ///
    /// # Errors
    /// Those of the call, for each page; and [`Error::is_pagination_limit`] when there are more rows than can be reached.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next rows, as they are handed to pages and items.
    pub(super) fn poll_batch(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Batch<T>, Error>>> {
        let pending = self.advance(context, self.prefetch.max(1));
        if let Some(batch) = self.ready.pop_front() {
            (self.total, self.position) = (batch.total, batch.position + batch.rows.len() as u64);
            self.ahead(context);
            return Poll::Ready(Some(Ok(batch)));
        }
        match self.failed.take() {
            Some(error) => Poll::Ready(Some(Err(error))),
            None if pending => Poll::Pending,
            None => Poll::Ready(None),
        }
    }

    /// Lets the pages that may wait come nearer.
    pub(super) fn ahead(&mut self, context: &mut Context<'_>) {
        self.advance(context, self.prefetch);
    }

    /// Fetches until so many pages are there; whether one is on its way.
    fn advance(&mut self, context: &mut Context<'_>, wanted: usize) -> bool {
        loop {
            match &mut self.state {
                State::Done => return false,
                State::Fetching(fetch) => {
                    let Poll::Ready(fetched) = fetch.poll(context) else { return true };
                    self.state = State::Done;
                    match fetched {
                        Some((source, Ok(Some(batch)))) => {
                            self.ready.push_back(batch);
                            self.state = State::Idle(source);
                        }
                        Some((source, Ok(None))) => self.total = self.total.or(source.total()),
                        Some((_, Err(error))) => self.failed = Some(error),
                        None => self.failed = Some(Error::configuration(SHUT_DOWN)),
                    }
                }
                State::Idle(_) if self.ready.len() >= wanted => return false,
                State::Idle(_) => {
                    if let State::Idle(mut source) = std::mem::replace(&mut self.state, State::Done) {
                        self.state = State::Fetching(Task::start(async move {
                            let fetched = source.next().await;
                            (source, fetched)
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
        self.get_mut().poll_batch(context).map(|batch| batch.map(|batch| batch.map(Page::of)))
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

/// New rows of a collection: a list, with what the page says about the whole.
#[derive(Clone)]
pub struct Page<T> {
    items: Vec<T>,
    rejected: Vec<RejectedItem>,
    total: Option<u64>,
    offset: u64,
}

impl<T> Page<T> {
    fn of(batch: Batch<T>) -> Self {
        let Batch { rows, position, total, .. } = batch;
        let mut page =
            Self { items: Vec::with_capacity(rows.len()), rejected: Vec::new(), total, offset: position };
        for row in rows {
            match row {
                Ok(item) => page.items.push(item),
                Err(item) => page.rejected.push(item),
            }
        }
        page
    }

    /// How many rows the query found when it was first asked.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// How many rows lie before this page.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// The rows that could not be read, with their place in the list that Rebilly sent.
    pub fn rejected(&self) -> &[RejectedItem] {
        &self.rejected
    }

    /// The rows, without what the page says about the whole.
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

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("rejected", &self.rejected)
            .field("total", &self.total)
            .field("offset", &self.offset)
            .finish()
    }
}
