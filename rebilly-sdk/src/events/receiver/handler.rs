//! Handlers of events.

use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use super::time_limit::within;
use crate::events::BoxError;
use crate::events::delivery::{Delivery, Payload};

/// Handles events: any async function of a [`Delivery`] that returns a `Result`.
///
/// After an `Err`, a panic or the end of its time limit, the event is redelivered or retried. The same happens if the
/// process ends right after the handler. Make handlers idempotent, or write their effect and the event's key in one
/// transaction.
///
/// At its time limit the future of the handler is dropped at its current `.await`. A handler must not block the thread;
/// use `tokio::task::spawn_blocking`.
///
/// ```
/// use rebilly_sdk::events::Delivery;
///
/// async fn handle(delivery: Delivery) -> Result<(), std::io::Error> {
///     println!("{}, attempt {}", delivery.event_type(), delivery.attempt());
///     Ok(())
/// }
/// # let _ = handle;
/// ```
pub trait Handler<P>: Send + Sync + 'static {
    /// Handles one event.
    ///
    /// # Errors
    /// The event was not handled. The error is logged and not sent to Rebilly.
    fn handle(&self, delivery: Delivery<P>) -> impl Future<Output = Result<(), BoxError>> + Send;
}

impl<P, F, Fut, E> Handler<P> for F
where
    P: Payload,
    F: Fn(Delivery<P>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<(), E>> + Send,
    E: Into<BoxError>,
{
    async fn handle(&self, delivery: Delivery<P>) -> Result<(), BoxError> {
        self(delivery).await.map_err(Into::into)
    }
}

type HandlerFn<P> =
    dyn Fn(Delivery<P>) -> Pin<Box<dyn Future<Output = Result<(), BoxError>> + Send>> + Send + Sync;

/// A type-erased handler.
pub(super) struct BoxedHandler<P>(Arc<HandlerFn<P>>);

impl<P: Payload> BoxedHandler<P> {
    pub(super) fn new(handler: impl Handler<P>) -> Self {
        let handler = Arc::new(handler);
        Self(Arc::new(move |delivery| {
            let handler = Arc::clone(&handler);
            Box::pin(async move { handler.handle(delivery).await })
        }))
    }

    /// Runs the handler up to a time limit, and turns a panic into an error. The future of a handler that exceeds the
    /// limit is dropped.
    pub(super) async fn run(&self, delivery: Delivery<P>, limit: Duration) -> Result<(), BoxError> {
        let mut handling = (self.0)(delivery);
        // The future is not polled again after a panic.
        let caught = poll_fn(|context| {
            let polled = catch_unwind(AssertUnwindSafe(|| handling.as_mut().poll(context)));
            polled.unwrap_or_else(|_| Poll::Ready(Err("the handler panicked".into())))
        });
        let ended = within(limit, caught).await;
        ended.unwrap_or_else(|_| Err(format!("the handler exceeded its time limit of {limit:?}").into()))
    }
}

impl<P> Clone for BoxedHandler<P> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}
