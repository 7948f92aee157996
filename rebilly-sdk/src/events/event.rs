//! Reading events.

use crate::generated::events::Event;
use crate::model::{self, DecodeError};

impl Event {
    /// Reads the body of a delivery.
    ///
    /// The type is taken from `eventType`; types that this version does not know become [`Event::Unknown`].
    ///
    /// # Errors
    /// The body is not a JSON object, or a field of a known event is of another type than the spec says.
    ///
    /// ```
    /// use rebilly_sdk::events::Event;
    ///
    /// let event = Event::from_slice(br#"{"eventType": "plan-launched", "planId": "pln_1"}"#)?;
    /// assert_eq!(event.event_type(), "plan-launched");
    /// # Ok::<(), rebilly_sdk::DecodeError>(())
    /// ```
    pub fn from_slice(body: &[u8]) -> Result<Self, DecodeError> {
        model::decode(body)
    }
}
