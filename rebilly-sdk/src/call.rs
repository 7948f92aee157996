//! A call that has not been sent yet.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

use bytes::Bytes;

use crate::client::Client;
use crate::core::answer;
use crate::core::request::Parts;
use crate::error::Error;
use crate::execute;
use crate::model::{Answer, Body};
use crate::operation::Operation;
use crate::query::QueryValue;
use crate::response::Response;

/// A call that has not been sent yet: `.await` it, or [`send`](Self::send) it.
///
/// `T` is what it answers; `Q` names the optional parameters that it has, so that only those can be set.
/// A mistake in building it (an empty identifier) is reported when it is sent. Dropping the future before it is done
/// closes the connection it was using; Rebilly may have executed the request all the same.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<'c, T, Q = ()> {
    client: &'c Client,
    operation: &'static Operation,
    parts: Parts,
    types: PhantomData<fn() -> (T, Q)>,
}

impl<'c, T, Q> Call<'c, T, Q> {
    pub(crate) fn new(client: &'c Client, operation: &'static Operation) -> Self {
        Self { client, operation, parts: Parts::default(), types: PhantomData }
    }

    /// Fills the next placeholder of the path.
    pub(crate) fn path(mut self, value: impl AsRef<str>) -> Self {
        self.parts.path.push(value.as_ref().to_owned());
        self
    }

    /// Sets a query parameter, replacing what was set before.
    pub(crate) fn query(mut self, name: &'static str, value: impl QueryValue) -> Self {
        self.parts.query.retain(|(known, _)| *known != name);
        self.parts.query.push((name, value.to_query()));
        self
    }

    /// Sets the body.
    pub(crate) fn json(mut self, body: &impl Body) -> Self {
        self.parts.body = Some(Bytes::from(body.encode()));
        self
    }
}

impl<T: Answer, Q> Call<'_, T, Q> {
    /// Sends it.
    ///
    /// # Errors
    /// See [`Error`]: nothing was sent, no answer came, Rebilly refused, or the answer could not be read.
    pub async fn send(self) -> Result<Response<T>, Error> {
        let operation = self.operation;
        let received = execute::execute(self.client, operation, self.parts).await;
        received.and_then(answer::read).map_err(|error| error.of(operation))
    }
}

impl<'c, T: Answer, Q: 'c> IntoFuture for Call<'c, T, Q> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<T, Q> fmt::Debug for Call<'_, T, Q> {
    /// Method and path template only: identifiers, queries and bodies are data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({} {})", self.operation.method, self.operation.path)
    }
}
