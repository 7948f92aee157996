//! Blocking iterators over collections.

use std::fmt;
use std::future::poll_fn;
use std::iter::FusedIterator;
use std::pin::Pin;

use futures_core::Stream;

use super::block_on;
use crate::error::Error;
use crate::paging::{Items, Pages};

/// Blocking iterator over [`Items`] or [`Pages`]. See [`Items::blocking`] and [`Pages::blocking`].
///
/// Inside a runtime, `next` fails as [`Call::send_blocking`](crate::Call::send_blocking) does, and the iterator ends.
#[must_use = "iterators send no request until they are advanced"]
pub struct Blocking<S> {
    stream: S,
    ended: bool,
}

impl<T> Items<T> {
    /// Converts the stream into an iterator. Each step blocks the current thread until the next item arrives.
    ///
    /// ```no_run
    /// # fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let mut customers = client.customers().list().stream().blocking();
    /// for customer in customers.by_ref() {
    ///     println!("{:?}", customer?.id);
    /// }
    /// println!("{} of {:?}", customers.get_ref().position(), customers.get_ref().total());
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(self) -> Blocking<Self> {
        Blocking { stream: self, ended: false }
    }
}

impl<T> Pages<T> {
    /// Converts the stream into an iterator. Each step blocks the current thread until the next page arrives.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking { stream: self, ended: false }
    }
}

impl<S> Blocking<S> {
    /// Returns the stream, for its position and total.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }

    /// Returns the stream, to continue with async code.
    pub fn into_inner(self) -> S {
        self.stream
    }
}

impl<S, T> Iterator for Blocking<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let next = block_on(poll_fn(|context| Pin::new(&mut self.stream).poll_next(context)));
        self.ended = !matches!(next, Ok(Some(_)));
        next.unwrap_or_else(|error| Some(Err(error)))
    }
}

impl<S, T> FusedIterator for Blocking<S> where S: Stream<Item = Result<T, Error>> + Unpin {}

impl<S: fmt::Debug> fmt::Debug for Blocking<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Blocking").field(&self.stream).finish()
    }
}
