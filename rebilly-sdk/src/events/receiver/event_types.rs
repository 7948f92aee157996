//! Sets of event types.

use std::collections::HashSet;
use std::sync::Arc;

/// Event types for which something was chosen. Clones share it.
#[derive(Debug, Clone, Default)]
pub(super) struct EventTypes(Arc<HashSet<String>>);

impl EventTypes {
    pub(super) fn add(&mut self, event_types: impl IntoIterator<Item = impl Into<String>>) {
        Arc::make_mut(&mut self.0).extend(event_types.into_iter().map(Into::into));
    }

    pub(super) fn contains(&self, event_type: &str) -> bool {
        self.0.contains(event_type)
    }
}
