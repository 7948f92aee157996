//! A delivery that was checked and read.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;

use super::metadata::embedded_resource;
use super::{Event, EventMetadata};
use crate::types::Json;

/// What the body of a delivery is read into.
///
/// [`Event`] reads the body that Rebilly sends unless the merchant has written a template. For a template of your own, implement
/// this for the type that it makes.
///
/// ```
/// use rebilly_sdk::events::{EventMetadata, Payload};
///
/// struct Short {
///     customer: String,
/// }
///
/// impl Payload for Short {
///     type Error = std::str::Utf8Error;
///
///     // The template is: customer-updated {{customerId}}
///     fn read(body: &[u8]) -> Result<(Self, EventMetadata), Self::Error> {
///         let (event_type, customer) = std::str::from_utf8(body)?.split_once(' ').unwrap_or_default();
///         let metadata = EventMetadata::new(event_type).about("customer", customer, None);
///         Ok((Self { customer: customer.to_owned() }, metadata))
///     }
/// }
/// ```
pub trait Payload: Sized + Send + 'static {
    /// Why a body is none. It is told to nobody but the log of your own.
    type Error: std::error::Error + Send + Sync + 'static;

    /// Reads a body. Bodies come from whoever knows the credentials: expect anything.
    ///
    /// # Errors
    /// The body is not one of this type; it is answered with 400.
    fn read(body: &[u8]) -> Result<(Self, EventMetadata), Self::Error>;
}

impl Payload for Event {
    type Error = crate::model::DecodeError;

    fn read(body: &[u8]) -> Result<(Self, EventMetadata), Self::Error> {
        Ok((Self::from_slice(body)?, EventMetadata::read(body)?))
    }
}

/// A delivery that was checked and read: the event, with what all events have in common.
///
/// It can be used as the event inside it. `Debug` shows what the event's `Debug` shows.
#[derive(Clone)]
pub struct Delivery<P = Event> {
    payload: P,
    metadata: EventMetadata,
    body: Bytes,
    attempt: u32,
}

impl<P: Payload> Delivery<P> {
    /// Reads a body. Nothing is checked.
    ///
    /// # Errors
    /// The body is not of this type.
    pub fn read(body: Bytes) -> Result<Self, P::Error> {
        let (payload, metadata) = P::read(&body)?;
        Ok(Self { payload, metadata, body, attempt: 1 })
    }
}

impl<P> Delivery<P> {
    #[cfg(feature = "receiver")]
    pub(super) fn attempted(mut self, attempt: u32) -> Self {
        self.attempt = attempt;
        self
    }

    /// The event.
    pub fn payload(&self) -> &P {
        &self.payload
    }

    /// The event, without the rest.
    pub fn into_payload(self) -> P {
        self.payload
    }

    /// The type of the event; empty when the body has none.
    pub fn event_type(&self) -> &str {
        self.metadata.event_type()
    }

    /// Which resources it is about, and how new it is.
    pub fn metadata(&self) -> &EventMetadata {
        &self.metadata
    }

    /// A resource as it was when the event came about: of `customer`, what stands in `_embedded.customer`.
    pub fn embedded(&self, kind: &str) -> Option<Json> {
        embedded_resource(&self.body, kind)
    }

    /// The body as it came. It can hold personal data.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// How often it is being handled with this: 1, unless a handler failed before or was cut off.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }
}

impl<P> Deref for Delivery<P> {
    type Target = P;

    fn deref(&self) -> &P {
        &self.payload
    }
}

impl<P: fmt::Debug> fmt::Debug for Delivery<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("payload", &self.payload)
            .field("metadata", &self.metadata)
            .field("attempt", &self.attempt)
            .finish_non_exhaustive()
    }
}
