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

/// Stream of the items of a collection, in order and without duplicates. The method `stream` of a list call creates it:
/// `client.customers().list().stream()`.
///
/// Implements [`Stream`]; [`next`](Self::next) needs no stream crate.
///
/// An item that cannot be decoded becomes an error in its place, whose [`raw_body`](Error::raw_body) is the item. The
/// stream continues after it. Any other error ends the stream.
#[must_use = "streams send no request until they are polled"]
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

    /// Sets the number of pages to buffer ahead. Default: 1. With 0, a page is requested when its first item is needed.
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.pages = self.pages.prefetch(pages);
        self
    }

    /// Number of items that the query matched at the first page; `None` before it, or when Rebilly states no credible total.
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// Number of items returned so far, plus the offset. Pass it as `offset` to resume with another stream.
    pub fn position(&self) -> u64 {
        self.position
    }

    fn decode_error(&self, item: &RejectedItem) -> Error {
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
    /// Returns the next item; `None` at the end. Cancel-safe.
    ///
    /// # Errors
    /// - Errors of the call, for each page.
    /// - [`Error::is_decode`] for an item that cannot be decoded; the stream continues after it.
    /// - [`Error::is_pagination_limit`] when items are unreachable, [`Error::is_invalid_page`] when a page is wrong. Every
    ///   item before is correct.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Collects all items into a `Vec`. Memory use grows with the collection.
    ///
    /// # Errors
    /// The first error of [`next`](Self::next), including [`Error::is_decode`].
    pub async fn try_collect(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
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
                this.pages.poll_prefetch(context);
                return Poll::Ready(Some(row.map_err(|item| this.decode_error(&item))));
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
