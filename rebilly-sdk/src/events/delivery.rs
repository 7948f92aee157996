//! A decoded delivery.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;

use super::metadata::{EventMetadata, embedded_resource};
use crate::generated::events::Event;
use crate::types::Json;

/// Type that the body of a delivery is decoded into.
///
/// [`Event`] decodes the body that Rebilly sends by default. Implement this trait for the type that a custom template
/// makes.
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
///         let metadata = EventMetadata::new(event_type).with_entity("customer", customer, None);
///         Ok((Self { customer: customer.to_owned() }, metadata))
///     }
/// }
/// ```
pub trait Payload: Sized + Send + 'static {
    /// Error for a body of another format. Only your own log shows it; the response does not.
    type Error: std::error::Error + Send + Sync + 'static;

    /// Decodes a body and its metadata. Everybody with the credentials can send bodies: accept any input without a
    /// panic.
    ///
    /// # Errors
    /// The body has another format; the receiver responds with 400.
    fn read(body: &[u8]) -> Result<(Self, EventMetadata), Self::Error>;
}

impl Payload for Event {
    type Error = crate::model::DecodeError;

    fn read(body: &[u8]) -> Result<(Self, EventMetadata), Self::Error> {
        Self::read_with_metadata(body)
    }
}

/// A decoded delivery: the payload, its metadata and its body.
///
/// It dereferences to the payload. `Debug` shows what the payload's `Debug` shows.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Delivery<P = Event> {
    payload: P,
    metadata: EventMetadata,
    body: Bytes,
    attempt: u32,
}

impl<P: Payload> Delivery<P> {
    /// Decodes a body without any authentication.
    ///
    /// # Errors
    /// The body has another format.
    pub fn read(body: Bytes) -> Result<Self, P::Error> {
        let (payload, metadata) = P::read(&body)?;
        Ok(Self { payload, metadata, body, attempt: 1 })
    }
}

impl<P> Delivery<P> {
    #[cfg(feature = "receiver")]
    pub(super) fn with_attempt(mut self, attempt: u32) -> Self {
        self.attempt = attempt;
        self
    }

    /// The payload: an [`Event`], unless the receiver has another type.
    pub fn payload(&self) -> &P {
        &self.payload
    }

    /// Returns the payload alone.
    pub fn into_payload(self) -> P {
        self.payload
    }

    /// Type of the event, such as `customer-created`. Empty when the body has none.
    pub fn event_type(&self) -> &str {
        self.metadata.event_type()
    }

    /// Ids, entity and revision of the event.
    pub fn metadata(&self) -> &EventMetadata {
        &self.metadata
    }

    /// Returns the embedded snapshot of a resource: for `customer`, the value of `_embedded.customer`.
    ///
    /// Each call reads the body.
    pub fn embedded(&self, kind: &str) -> Option<Json> {
        embedded_resource(&self.body, kind)
    }

    /// The unchanged body. It can contain personal data.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Number of this handling attempt. It is 1, unless an earlier handler failed or was interrupted.
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
