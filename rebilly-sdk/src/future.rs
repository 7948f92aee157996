//! The boxed future in the signatures of the traits that users implement.

use std::future::Future;
use std::pin::Pin;

/// A boxed future that is `Send`, as the methods of object-safe async traits return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
