//! Refetching of the entity of an event.

use std::future::IntoFuture;

use crate::error::Error;
use crate::events::{Entity, EventMetadata};
use crate::response::Response;

/// Fetches the current state of an event's entity with an operation of the caller's choice.
///
/// ```no_run
/// use rebilly_sdk::events::Event;
/// use rebilly_sdk::events::reconcile::refetch;
///
/// # async fn example(client: rebilly_sdk::Client, event: Event) -> Result<(), rebilly_sdk::Error> {
/// let customer = refetch(&event.metadata(), |entity| client.customers().get(&entity.id)).await?;
/// println!("revision {:?}", customer.revision);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// - [`Error::is_invalid_request`]: the event has no entity. `fetch` is not called.
/// - The errors of the operation. For a customer that was merged into another one, the error is
///   [`is_not_found`](Error::is_not_found).
pub async fn refetch<T, C>(
    event: &EventMetadata,
    fetch: impl FnOnce(&Entity) -> C,
) -> Result<Response<T>, Error>
where
    C: IntoFuture<Output = Result<Response<T>, Error>>,
{
    let entity = event.entity().ok_or_else(|| {
        Error::invalid_request("the event has no entity to refetch; fetch the resources of its ids instead")
    })?;
    fetch(entity).await
}

/// Fetches the current state of an event's entity if the event is older than the `known` revision; otherwise returns
/// `None`.
///
/// The age of an event without a revision is unknown, so its entity is fetched.
///
/// # Errors
/// The same as for [`refetch`].
pub async fn refetch_if_older<T, C>(
    event: &EventMetadata,
    known: i64,
    fetch: impl FnOnce(&Entity) -> C,
) -> Result<Option<Response<T>>, Error>
where
    C: IntoFuture<Output = Result<Response<T>, Error>>,
{
    match event.revision() {
        Some(revision) if revision >= known => Ok(None),
        _ => refetch(event, fetch).await.map(Some),
    }
}
