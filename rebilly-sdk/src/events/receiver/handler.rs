//! What deals with events.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::Payload;
use crate::events::Delivery;

/// Deals with an event: any function of a [`Delivery`] that gives a future of a `Result`.
///
/// An error, or a panic, means that the event was not dealt with: it comes again. It can also come again when the process ends
/// right after the handler; so what it does should bear being done twice, or be written in one transaction with what it is
/// written for.
pub trait Handler<P>: Send + Sync + 'static {
    /// Deals with it.
    fn handle(&self, delivery: Delivery<P>) -> impl Future<Output = Result<(), Failure>> + Send;
}

/// Why an event was not dealt with.
pub(crate) type Failure = crate::error::BoxError;

impl<P, F, Fut, E> Handler<P> for F
where
    P: Payload,
    F: Fn(Delivery<P>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<(), E>> + Send,
    E: Into<Failure>,
{
    async fn handle(&self, delivery: Delivery<P>) -> Result<(), Failure> {
        self(delivery).await.map_err(Into::into)
    }
}

type Run<P> = dyn Fn(Delivery<P>) -> Pin<Box<dyn Future<Output = Result<(), Failure>> + Send>> + Send + Sync;

/// A handler without a type of its own.
pub(super) struct Handling<P>(Arc<Run<P>>);

impl<P: Payload> Handling<P> {
    pub(super) fn of(handler: impl Handler<P>) -> Self {
        let handler = Arc::new(handler);
        Self(Arc::new(move |delivery| {
            let handler = Arc::clone(&handler);
            Box::pin(async move { handler.handle(delivery).await })
        }))
    }

    /// Runs it as a task of its own, so that it neither stops with the connection nor takes the caller down with it.
    pub(super) async fn run(&self, delivery: Delivery<P>) -> Result<(), Failure> {
        match tokio::spawn((self.0)(delivery)).await {
            Ok(result) => result,
            Err(error) if error.is_panic() => Err("the handler panicked".into()),
            Err(_) => Err("the runtime is being shut down".into()),
        }
    }
}

impl<P> Clone for Handling<P> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}
