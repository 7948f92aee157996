//! A call that has not been sent yet.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

use bytes::Bytes;

use crate::client::Client;
use crate::core::answer::Read;
use crate::core::request::{Parts, Payload};
use crate::error::Error;
use crate::model::{RequestBody, ResponseBody};
use crate::operation::OperationRef;
use crate::pipeline::{Intake, Options, Received, Taken, execute, option_methods};
use crate::query::QueryValue;
use crate::response::Response;
pub(crate) use crate::typed_call::{call, paged_call};

/// A call that has not been sent yet: `.await` it, or [`send`](Self::send) it.
///
/// `T` is the type of its response.
/// A mistake in building it (an empty identifier) is reported when it is sent.
///
/// Dropping the future is safe at any point: the connection it was using is closed or goes back to the pool, no limiter or
/// token refresh stays blocked, and nothing is sent afterwards. What was sent before may be executed all the same.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<T> {
    pub(crate) client: Client,
    pub(crate) operation: OperationRef,
    pub(crate) parts: Parts,
    pub(crate) options: Options,
    types: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    pub(crate) fn new(client: Client, operation: OperationRef) -> Self {
        let (parts, options) = (Parts::default(), Options::default());
        Self { client, operation, parts, options, types: PhantomData }
    }

    /// Fills the next placeholder of the path.
    pub(crate) fn path(mut self, value: impl AsRef<str>) -> Self {
        self.parts.path.push(value.as_ref().to_owned());
        self
    }

    /// Sets a query parameter, replacing what was set before.
    pub(crate) fn query(mut self, name: &'static str, value: impl QueryValue) -> Self {
        if let Err(mistake) = value.check() {
            self.parts.mistake.get_or_insert(mistake);
        }
        self.parts.set_query(name, value.to_query());
        self
    }

    /// Sets the body.
    pub(crate) fn json(mut self, body: &impl RequestBody) -> Self {
        self.parts.body = Some(Payload::Bytes(Bytes::from(body.encode())));
        self
    }
}

impl<T> Call<T> {
    option_methods!();
}

impl<T: ResponseBody> Call<T> {
    /// Sends it.
    ///
    /// # Errors
    /// See [`Error`]: nothing was sent, no answer came, Rebilly refused, or the answer could not be read.
    pub async fn send(self) -> Result<Response<T>, Error> {
        self.read(Read::answer()).await
    }
}

impl<T> Call<T> {
    /// Sends it and reads the answer in a way of the caller's choice.
    pub(crate) async fn read(self, read: Read<T>) -> Result<Response<T>, Error> {
        let Self { client, operation, parts, options, .. } = self;
        let received = execute(&client, &operation, parts, options, Intake::Whole).await?;
        let Received { status, headers, body, attempts } = received;
        let body = match body {
            Taken::Whole(body) => body,
            Taken::Open(_) => Bytes::new(),
        };
        match read.answer_of(status, headers, body) {
            Ok(response) => Ok(response.after(attempts)),
            Err(error) => Err(error.of(operation).after(attempts, false)),
        }
    }
}

impl<T: ResponseBody> IntoFuture for Call<T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.read(Read::answer()))
    }
}

impl<T> fmt::Debug for Call<T> {
    /// Method and path template only: identifiers, queries and bodies are data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({} {})", self.operation.method, self.operation.path)
    }
}
