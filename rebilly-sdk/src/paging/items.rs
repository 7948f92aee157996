//! Items as a stream.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use super::pages::Pages;
use crate::call::Call;
use crate::error::Error;
use crate::model::{RejectedItem, ResponseBody};
use crate::operation::OperationRef;

/// The items of a collection, in order, each once. See [`Call::stream`](crate::Call::stream).
///
/// It is a [`Stream`], and [`next`](Self::next) does without one. An item that cannot be read is an error in its place, whose
/// [`raw_body`](Error::raw_body) is the item; the stream goes on behind it. After any other error it ends.
#[must_use = "nothing is sent until the first item is asked for"]
pub struct Items<T> {
    pages: Pages<T>,
    rows: std::vec::IntoIter<Result<T, RejectedItem>>,
    origin: Option<(StatusCode, HeaderMap, OperationRef)>,
    position: u64,
}

impl<T> Items<T> {
    /// Items of the collection that a call reads.
    #[allow(dead_code)] // Without a domain there is no collection.
    pub(crate) fn of_call(call: Call<Vec<T>>) -> Self {
        Self::new(Pages::of_call(call))
    }

    pub(super) fn new(pages: Pages<T>) -> Self {
        Self { pages, rows: Vec::new().into_iter(), origin: None, position: 0 }
    }

    /// How many pages may wait in memory while another is used, 1 unless told otherwise. With 0, a page is asked for when its
    /// first item is needed.
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.pages = self.pages.prefetch(pages);
        self
    }

    /// How many items the query found when it was first asked; nothing before the first item, or where Rebilly does not say.
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// How many items lie behind, the offset included: what `offset` takes to go on from here with another stream.
    pub fn position(&self) -> u64 {
        self.position
    }

    fn failed(&self, item: &RejectedItem) -> Error {
        let body = bytes::Bytes::copy_from_slice(item.json().as_str().as_bytes());
        match &self.origin {
            Some((status, headers, operation)) => {
                Error::decode(item.error().clone(), *status, headers.clone(), &body)
                    .with_operation(operation.clone())
                    .with_attempts(1, false)
            }
            None => Error::decode(item.error().clone(), StatusCode::OK, HeaderMap::new(), &body),
        }
    }
}

impl<T: Send + 'static> Items<T>
where
    Vec<T>: ResponseBody,
{
    /// The next item; nothing at the end.
    ///
    /// # Errors
    /// Those of the call, for each page; [`Error::is_decode`] for an item that cannot be read; and [`Error::is_pagination_limit`] when
    /// there are more items than can be reached.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All of them in a list: mind its size.
    ///
    /// # Errors
    /// The first error of [`next`](Self::next).
    pub async fn all(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }
}

impl<T> Unpin for Items<T> {}

impl<T: Send + 'static> Stream for Items<T>
where
    Vec<T>: ResponseBody,
{
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(row) = this.rows.next() {
                this.position += 1;
                this.pages.ahead(context);
                return Poll::Ready(Some(row.map_err(|item| this.failed(&item))));
            }
            let batch = match this.pages.poll_batch(context) {
                Poll::Ready(Some(Ok(batch))) => batch,
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            };
            this.position = batch.position;
            this.origin = Some((batch.status, batch.headers, batch.operation));
            this.rows = batch.rows.into_iter();
        }
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("position", &self.position)
            .field("total", &self.total())
            .finish_non_exhaustive()
    }
}
