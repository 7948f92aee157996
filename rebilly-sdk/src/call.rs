//! Typed call of an operation, before it is sent.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;

use crate::error::Error;
use crate::message::body::RequestPayload;
use crate::message::request::RequestParts;
use crate::message::response::Decoder;
use crate::model::{RequestBody, ResponseBody};
use crate::operation::OperationRef;
use crate::pipeline::{BodyMode, CallOptions, ClientSettings, execute, option_methods};
use crate::query::QueryValue;
use crate::response::Response;

/// Call that has not been sent yet: `.await` it, or [`send`](Self::send) it.
///
/// `T` is the type of the response body. Invalid arguments, such as an empty identifier, are returned as an error
/// when the call is sent.
///
/// A call owns everything it needs, so it can outlive its client and move to another task:
///
/// ```no_run
/// # async fn example(client: rebilly_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let customer = tokio::spawn(client.customers().get("cus_1").send());
/// println!("revision {:?}", customer.await??.revision);
/// # Ok(())
/// # }
/// ```
///
/// # Retries
/// [`RetryPolicy`](crate::RetryPolicy) lists which failures of which calls are retried. In short: GET, PUT and DELETE
/// after connection failures, timeouts and 408, 500, 502, 503 and 504; every call when Rebilly has not executed it,
/// such as after 429. [`RateLimitWait`](crate::RateLimitWait) sets how long a call waits for a rate limit.
///
/// # Cloning
/// A clone is a call of its own with the same arguments and options. A [`Request`](crate::Request) cannot be cloned,
/// because its body may be a stream, which is sent once.
///
/// # Cancellation
/// The future can be dropped at any point. Its connection is closed or returned to the pool, rate limiter and token
/// provider stay usable, and no further request is sent. A request that was sent before may still be executed.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<T> {
    pub(crate) settings: Arc<ClientSettings>,
    pub(crate) operation: OperationRef,
    pub(crate) parts: RequestParts,
    pub(crate) options: CallOptions,
    types: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    pub(crate) fn new(settings: Arc<ClientSettings>, operation: OperationRef) -> Self {
        let (parts, options) = (RequestParts::default(), CallOptions::default());
        Self { settings, operation, parts, options, types: PhantomData }
    }

    /// Sets the value of the next placeholder in the path. `None` is rejected like an empty identifier.
    pub(crate) fn path(mut self, value: Option<impl AsRef<str>>) -> Self {
        self.parts.path.push(value.map(|value| value.as_ref().to_owned()).unwrap_or_default());
        self
    }

    /// Sets a query parameter and replaces an earlier value. An absent value removes it.
    pub(crate) fn query(mut self, name: &'static str, value: impl QueryValue) -> Self {
        self.parts.set_query_value(name, value);
        self
    }

    /// Sets a query parameter that the operation requires.
    pub(crate) fn required_query(mut self, name: &'static str, value: impl QueryValue) -> Self {
        if value.is_absent() {
            let message = format!("the query parameter {name} is missing: pass a value");
            self.parts.build_error.get_or_insert(message);
        }
        self.query(name, value)
    }

    /// Sets the media types that the call accepts. Default: JSON.
    #[allow(dead_code, reason = "not every domain has files")]
    pub(crate) fn accept(mut self, media_types: &'static str) -> Self {
        self.parts.accept = Some(media_types);
        self
    }

    /// Sets the body.
    pub(crate) fn json(mut self, body: &impl RequestBody) -> Self {
        self.parts.body = Some(RequestPayload::Bytes(Bytes::from(body.encode())));
        self
    }

    option_methods!();
}

impl<T: ResponseBody> Call<T> {
    /// Sends the call and returns the decoded response.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind): each kind documents its causes and how to troubleshoot it.
    pub async fn send(self) -> Result<Response<T>, Error> {
        self.send_with(Decoder::model()).await
    }
}

impl<T> Call<T> {
    /// Sends the call and decodes the response with this decoder.
    pub(crate) async fn send_with(self, decoder: Decoder<T>) -> Result<Response<T>, Error> {
        let Self { settings, operation, parts, options, .. } = self;
        let received = execute(&settings, &operation, parts, options, BodyMode::Buffered).await?;
        decoder.decode(received.into_buffered(), &operation)
    }
}

impl<T: ResponseBody + 'static> IntoFuture for Call<T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send_with(Decoder::model()))
    }
}

impl<T> Clone for Call<T> {
    /// Copies arguments and options, so that the same request can be sent more than once.
    fn clone(&self) -> Self {
        Self {
            settings: Arc::clone(&self.settings),
            operation: self.operation.clone(),
            parts: self.parts.clone(),
            options: self.options.clone(),
            types: PhantomData,
        }
    }
}

impl<T> fmt::Debug for Call<T> {
    /// Prints method and path template. Identifiers, queries and bodies are data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({} {})", self.operation.method, self.operation.path)
    }
}
