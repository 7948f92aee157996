//! The boxed future in the signatures of the traits that users implement.

use std::future::Future;
use std::pin::Pin;

/// Boxed `Send` future, the return type of methods in object-safe async traits.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
