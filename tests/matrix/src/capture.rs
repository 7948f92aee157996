//! Hears every span, event and log line of the process, of every crate and level.

use std::fmt::{Debug, Write as _};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::util::{SubscriberInitExt as _, TryInitError};

use crate::search::{Place, Search};

/// Has everything searched that is traced or logged in this process from now on.
///
/// # Errors
///
/// When somebody else listens already: there can be one per process.
pub fn listen(search: &Search) -> Result<(), TryInitError> {
    tracing_subscriber::registry().with(Capture(search.clone())).try_init()
}

struct Capture(Search);

/// Names and values of fields.
struct Text(String);

impl Text {
    fn of(metadata: &Metadata<'_>) -> Self {
        Self(format!("{} {}", metadata.target(), metadata.name()))
    }
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        // Writing to a string cannot fail.
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl<S: Subscriber> Layer<S> for Capture {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let mut text = Text::of(attributes.metadata());
        attributes.record(&mut text);
        self.0.note(Place::Span, &text.0);
    }

    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut text = Text(String::new());
        values.record(&mut text);
        self.0.note(Place::Span, &text.0);
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut text = Text::of(event.metadata());
        event.record(&mut text);
        self.0.note(Place::Event, &text.0);
    }
}
