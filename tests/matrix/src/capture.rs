//! Captures every span, event and log line of the process, from every crate and at every level.

use std::fmt::{Debug, Write as _};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::util::{SubscriberInitExt as _, TryInitError};

use crate::redaction::{Place, SecretScanner};

/// Installs a subscriber that scans everything traced or logged in this process.
///
/// # Errors
///
/// When the process has a global subscriber already.
pub fn install(scanner: &SecretScanner) -> Result<(), TryInitError> {
    tracing_subscriber::registry().with(Capture(scanner.clone())).try_init()
}

struct Capture(SecretScanner);

/// Names and values of fields.
struct FieldText(String);

impl FieldText {
    fn of(metadata: &Metadata<'_>) -> Self {
        Self(format!("{} {}", metadata.target(), metadata.name()))
    }
}

impl Visit for FieldText {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        // Writing to a string cannot fail.
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl<S: Subscriber> Layer<S> for Capture {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let mut text = FieldText::of(attributes.metadata());
        attributes.record(&mut text);
        self.0.scan(Place::Span, &text.0);
    }

    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut text = FieldText(String::new());
        values.record(&mut text);
        self.0.scan(Place::Span, &text.0);
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut text = FieldText::of(event.metadata());
        event.record(&mut text);
        self.0.scan(Place::Event, &text.0);
    }
}
