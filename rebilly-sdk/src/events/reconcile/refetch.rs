//! Reading anew what an event is about.

#[cfg(feature = "kyc")]
use http::Method;

use crate::client::Client;
#[cfg(feature = "customers")]
use crate::customers::Customer;
use crate::error::Error;
use crate::events::EventMetadata;
#[cfg(feature = "kyc")]
use crate::kyc::KycRequest;

/// A resource as it is now.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Resource {
    /// A customer.
    #[cfg(feature = "customers")]
    Customer(Box<Customer>),
    /// A KYC request.
    #[cfg(feature = "kyc")]
    KycRequest(Box<KycRequest>),
}

impl Resource {
    /// How often it has been changed.
    pub fn revision(&self) -> Option<i64> {
        match self {
            #[cfg(feature = "customers")]
            Self::Customer(customer) => customer.revision,
            #[cfg(feature = "kyc")]
            Self::KycRequest(request) => request.revision,
        }
    }
}

/// Reads the resource that an event is about: customers and KYC requests.
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
/// The event is about another kind of resource, or names none; otherwise those of reading it. Of a customer that was merged
/// away the error [`is_not_found`](Error::is_not_found).
pub async fn refetch(client: &Client, event: &EventMetadata) -> Result<Resource, Error> {
    let entity = event.entity().ok_or_else(|| Error::invalid_request("the event names no resource"))?;
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
        _ => Err(Error::invalid_request("the event is about a kind of resource that cannot be read anew")),
    }
}

/// Reads the resource that an event is about, if the event is older than what you know of it; nothing if it is not.
///
/// `known` is the revision of what you have. An event of the same revision or a higher one is no older; of an event
/// without a revision nobody knows, so its resource is read.
///
/// # Errors
/// As those of [`refetch`].
pub async fn refresh_if_older(
    client: &Client,
    event: &EventMetadata,
    known: i64,
) -> Result<Option<Resource>, Error> {
    match event.revision() {
        Some(revision) if revision >= known => Ok(None),
        _ => refetch(client, event).await.map(Some),
    }
}
