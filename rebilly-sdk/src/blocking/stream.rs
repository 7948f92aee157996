//! Collections without async.

use std::fmt;
use std::future::poll_fn;
use std::iter::FusedIterator;
use std::pin::Pin;

use futures_core::Stream;

use super::wait;
use crate::error::Error;
use crate::paging::{Items, Pages};

/// A collection as an iterator that blocks. See [`Items::blocking`] and [`Pages::blocking`].
///
/// Inside a runtime it refuses as [`Call::send_blocking`](crate::Call::send_blocking) does, and ends.
#[must_use = "nothing is sent until the first item is asked for"]
pub struct Blocking<S> {
    stream: S,
    ended: bool,
}

impl<T> Items<T> {
    /// The same items, for code without async: each step blocks this thread until there is one.
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
    /// The same pages, for code without async: each step blocks this thread until there is one.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking { stream: self, ended: false }
    }
}

impl<S> Blocking<S> {
    /// What is read, to ask it how far it has come.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }

    /// What is read, to go on with async.
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
        let next = wait(poll_fn(|context| Pin::new(&mut self.stream).poll_next(context)));
        self.ended = !matches!(next, Ok(Some(_)));
        next.unwrap_or_else(|refusal| Some(Err(refusal)))
    }
}

impl<S, T> FusedIterator for Blocking<S> where S: Stream<Item = Result<T, Error>> + Unpin {}

impl<S: fmt::Debug> fmt::Debug for Blocking<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Blocking").field(&self.stream).finish()
    }
}
