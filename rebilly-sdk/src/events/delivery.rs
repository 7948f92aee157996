//! A decoded delivery.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::OnceLock;
use std::time::SystemTime;

use bytes::Bytes;

#[cfg(feature = "receiver")]
use super::inbox::Claim;
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
///     fn read(body: &[u8]) -> Result<Self, Self::Error> {
///         let (_, customer) = std::str::from_utf8(body)?.split_once(' ').unwrap_or_default();
///         Ok(Self { customer: customer.to_owned() })
///     }
///
///     fn metadata(body: &[u8]) -> EventMetadata {
///         let text = std::str::from_utf8(body).unwrap_or_default();
///         let (event_type, customer) = text.split_once(' ').unwrap_or_default();
///         EventMetadata::new(event_type).with_entity("customer", customer, None)
///     }
/// }
/// ```
pub trait Payload: Sized + Send + 'static {
    /// Error for a body of another format. Only your own log shows it; the response does not.
    type Error: std::error::Error + Send + Sync + 'static;

    /// Decodes a body. Everybody with the credentials can send bodies: accept any input without a panic.
    ///
    /// # Errors
    /// The body has another format; the receiver responds with 400.
    fn read(body: &[u8]) -> Result<Self, Self::Error>;

    /// Reads the metadata of a body that was decoded before. Default: [`EventMetadata::read`], for bodies in JSON with
    /// Rebilly's property names.
    fn metadata(body: &[u8]) -> EventMetadata {
        EventMetadata::read(body).unwrap_or_default()
    }

    /// Decodes a body and its metadata. Default: [`read`](Self::read), then [`metadata`](Self::metadata).
    ///
    /// # Errors
    /// As [`read`](Self::read).
    fn read_with_metadata(body: &[u8]) -> Result<(Self, EventMetadata), Self::Error> {
        Ok((Self::read(body)?, Self::metadata(body)))
    }
}

impl Payload for Event {
    type Error = crate::model::DecodeError;

    fn read(body: &[u8]) -> Result<Self, Self::Error> {
        Self::from_slice(body)
    }

    fn read_with_metadata(body: &[u8]) -> Result<(Self, EventMetadata), Self::Error> {
        Self::read_in_one_pass(body)
    }
}

/// A decoded delivery: the payload, its metadata and its body.
///
/// It dereferences to the payload. `Debug` shows what the payload's `Debug` shows.
#[derive(Clone)]
pub struct Delivery<P = Event> {
    payload: P,
    /// Read when it is needed.
    metadata: OnceLock<EventMetadata>,
    body: Bytes,
    attempt: u32,
    received_at: Option<SystemTime>,
    is_superseded: bool,
}

impl<P: Payload> Delivery<P> {
    /// Decodes a body without any authentication.
    ///
    /// # Errors
    /// The body has another format.
    pub fn read(body: Bytes) -> Result<Self, P::Error> {
        Ok(Self::new(P::read(&body)?, OnceLock::new(), body))
    }

    /// Decodes a body and its metadata in one pass.
    #[cfg(feature = "receiver")]
    pub(super) fn read_with_metadata(body: Bytes) -> Result<Self, P::Error> {
        let (payload, metadata) = P::read_with_metadata(&body)?;
        Ok(Self::new(payload, metadata.into(), body))
    }

    fn new(payload: P, metadata: OnceLock<EventMetadata>, body: Bytes) -> Self {
        Self { payload, metadata, body, attempt: 1, received_at: None, is_superseded: false }
    }

    /// Type of the event, such as `customer-created`. Empty when the body has none.
    pub fn event_type(&self) -> &str {
        self.metadata().event_type()
    }

    /// Ids, entity and revision of the event. The first call reads the body.
    pub fn metadata(&self) -> &EventMetadata {
        self.metadata.get_or_init(|| P::metadata(&self.body))
    }
}

impl<P> Delivery<P> {
    #[cfg(feature = "receiver")]
    pub(super) fn with_claim(mut self, claim: &Claim) -> Self {
        self.attempt = claim.attempt;
        self.received_at = Some(claim.received_at);
        self.is_superseded = claim.is_superseded;
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

    /// Number of this handling attempt. It is 1, unless an earlier handler failed or was interrupted. It begins at 1 again
    /// after a dead letter was requeued, and for an event that failed in [`Receiver::new`](super::Receiver::new) and was
    /// redelivered.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Instant at which the inbox stored the event, by the inbox's clock. `None` without an inbox.
    pub fn received_at(&self) -> Option<SystemTime> {
        self.received_at
    }

    /// Returns `true` if a higher revision of the entity was handled before: the event is late.
    ///
    /// It reports something that happened all the same. Do not overwrite newer data with its snapshot.
    pub fn is_superseded(&self) -> bool {
        self.is_superseded
    }
}

impl<P> Deref for Delivery<P> {
    type Target = P;

    fn deref(&self) -> &P {
        &self.payload
    }
}

impl<P: PartialEq> PartialEq for Delivery<P> {
    /// Compares everything but the metadata, which follows from the body.
    fn eq(&self, other: &Self) -> bool {
        let Self { payload, metadata: _, body, attempt, received_at, is_superseded } = self;
        (payload, body, attempt, received_at, is_superseded)
            == (&other.payload, &other.body, &other.attempt, &other.received_at, &other.is_superseded)
    }
}

impl<P: Eq> Eq for Delivery<P> {}

impl<P: Hash> Hash for Delivery<P> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.payload, &self.body, self.attempt).hash(state);
    }
}

impl<P: Payload + fmt::Debug> fmt::Debug for Delivery<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("payload", &self.payload)
            .field("metadata", self.metadata())
            .field("attempt", &self.attempt)
            .field("received_at", &self.received_at)
            .field("is_superseded", &self.is_superseded)
            .finish_non_exhaustive()
    }
}
