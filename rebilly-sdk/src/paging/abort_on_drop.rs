//! Background tasks that are aborted when their handle is dropped.

use std::future::Future;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::task::JoinHandle;
use tracing::Instrument as _;

/// Handle of a background task. Dropping it aborts the task.
///
/// A prefetched page needs a task: its request must progress between polls, or its timeouts would expire.
pub(super) struct AbortOnDrop<T>(JoinHandle<T>);

impl<T: Send + 'static> AbortOnDrop<T> {
    pub(super) fn spawn(future: impl Future<Output = T> + Send + 'static) -> Self {
        Self(tokio::spawn(future.in_current_span()))
    }

    /// Polls for the result; `None` when the runtime was shut down first.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<T>> {
        Pin::new(&mut self.0).poll(context).map(|joined| match joined {
            Ok(result) => Some(result),
            Err(error) => match error.try_into_panic() {
                // An interceptor panicked: the panic continues in the caller's task.
                Ok(panic) => resume_unwind(panic),
                Err(_) => None,
            },
        })
    }
}

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
