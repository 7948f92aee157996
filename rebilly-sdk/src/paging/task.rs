//! Work that goes on while nobody asks for its result.

use std::future::Future;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::task::JoinHandle;
use tracing::Instrument as _;

/// A future that runs by itself and ends when this is dropped.
///
/// A page that is fetched ahead would otherwise stand still until the caller asks for it, and its time limits would run
/// out meanwhile.
pub(super) struct Task<T>(JoinHandle<T>);

impl<T: Send + 'static> Task<T> {
    pub(super) fn start(future: impl Future<Output = T> + Send + 'static) -> Self {
        Self(tokio::spawn(future.in_current_span()))
    }

    /// Its result; nothing when its runtime was shut down before there was one.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<T>> {
        Pin::new(&mut self.0).poll(context).map(|ended| match ended {
            Ok(result) => Some(result),
            Err(failed) => match failed.try_into_panic() {
                // A hook of the caller's has panicked: here it is on the caller's side again.
                Ok(panic) => resume_unwind(panic),
                Err(_) => None,
            },
        })
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
