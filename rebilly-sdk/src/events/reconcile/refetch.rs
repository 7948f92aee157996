//! Refetching of the entity of an event.

#[cfg(feature = "kyc")]
use http::Method;

use crate::client::Client;
#[cfg(feature = "customers")]
use crate::customers::Customer;
use crate::error::Error;
use crate::events::EventMetadata;
#[cfg(feature = "kyc")]
use crate::kyc::KycRequest;

/// Current state of the resource that an event is about, as [`refetch`] returns it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Resource {
    /// The customer of a customer event.
    #[cfg(feature = "customers")]
    Customer(Box<Customer>),
    /// The request of a KYC event.
    #[cfg(feature = "kyc")]
    KycRequest(Box<KycRequest>),
}

impl Resource {
    /// Revision of the resource. `None` if the response has none.
    pub fn revision(&self) -> Option<i64> {
        match self {
            #[cfg(feature = "customers")]
            Self::Customer(customer) => customer.revision,
            #[cfg(feature = "kyc")]
            Self::KycRequest(request) => request.revision,
        }
    }
}

/// Fetches the current state of an event's entity: a customer or a KYC request.
///
/// ```no_run
/// use rebilly_sdk::events::Event;
/// use rebilly_sdk::events::reconcile::{Resource, refetch};
///
/// # async fn example(client: rebilly_sdk::Client, event: Event) -> Result<(), rebilly_sdk::Error> {
/// if let Resource::Customer(customer) = refetch(&client, &event.metadata()).await? {
///     println!("revision {:?}", customer.revision);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// - The event has no entity, or one of another kind. No request is sent.
/// - The request failed. For a customer that was merged into another one, the error is
///   [`is_not_found`](Error::is_not_found).
pub async fn refetch(client: &Client, event: &EventMetadata) -> Result<Resource, Error> {
    let entity = event
        .entity()
        .ok_or_else(|| Error::invalid_request("the event has no entity, so there is nothing to refetch"))?;
    match entity.kind.as_str() {
        #[cfg(feature = "customers")]
        "customer" => {
            let customer = client.customers().get(entity.id.as_str()).await?;
            Ok(Resource::Customer(Box::new(customer.into_inner())))
        }
        // The spec has no operations of KYC requests yet.
        #[cfg(feature = "kyc")]
        "kycRequest" => {
            let request = client.request(Method::GET, "/kyc-requests/{id}").path_param(entity.id.as_str());
            Ok(Resource::KycRequest(Box::new(request.json_as::<KycRequest>().await?.into_inner())))
        }
        _ => Err(Error::invalid_request(
            "only customers and KYC requests can be refetched; fetch other resources with their own operation",
        )),
    }
}

/// Fetches the current state of an event's entity if the event is older than the `known` revision; otherwise returns
/// `None`.
///
/// The age of an event without a revision is unknown, so its entity is fetched.
///
/// # Errors
/// The same as for [`refetch`].
pub async fn refetch_if_older(
    client: &Client,
    event: &EventMetadata,
    known: i64,
) -> Result<Option<Resource>, Error> {
    match event.revision() {
        Some(revision) if revision >= known => Ok(None),
        _ => refetch(client, event).await.map(Some),
    }
}
