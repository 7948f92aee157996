//! Handlers of events.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use crate::events::BoxError;
use crate::events::delivery::{Delivery, Payload};

/// Handles events: any async function of a [`Delivery`] that returns a `Result`.
///
/// After an `Err` or a panic, the event is redelivered or retried. The same happens if the process ends right after
/// the handler. Make handlers idempotent, or write their effect and the event's key in one transaction.
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

    /// Runs the handler in its own task, so that a closed connection does not cancel it and its panic does not spread.
    pub(super) async fn run(&self, delivery: Delivery<P>) -> Result<(), BoxError> {
        match tokio::spawn((self.0)(delivery)).await {
            Ok(result) => result,
            Err(error) if error.is_panic() => Err("the handler panicked".into()),
            Err(_) => Err("the runtime is shutting down".into()),
        }
    }
}

impl<P> Clone for BoxedHandler<P> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}
