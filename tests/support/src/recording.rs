//! Recording of the spans and events of one thread.
//!
//! `tracing` caches per call site whether any subscriber is interested. Scoped subscribers of concurrent tests
//! corrupt that cache for each other, so a single global subscriber records for all threads that request it.

use std::collections::HashMap;
use std::fmt::{Debug, Write as _};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Metadata, Subscriber};

/// A recording of the current thread. It ends when this is dropped.
#[derive(Debug)]
pub struct Recording(ThreadId);

impl Recording {
    /// Starts recording the current thread.
    ///
    /// # Panics
    /// The thread is being recorded already, or another global subscriber is installed.
    pub fn start() -> Self {
        static INSTALLED: LazyLock<()> =
            LazyLock::new(|| tracing::subscriber::set_global_default(Recorder).unwrap());
        LazyLock::force(&INSTALLED);
        let thread = thread::current().id();
        let earlier = state().records.insert(thread, Vec::new());
        assert!(earlier.is_none(), "the thread is being recorded already");
        Self(thread)
    }

    /// Returns one line per span, with all fields ever recorded in it, and one per event, in order of their start.
    pub fn lines(&self) -> Vec<String> {
        self.records().into_iter().map(|record| record.line).collect()
    }

    /// Returns the events of a crate, each with its level in front.
    pub fn events_of(&self, target: &str) -> Vec<String> {
        let records = self.records().into_iter().filter(|record| record.is_event_of(target));
        records
            .map(|record| format!("{}{}", record.metadata.level(), &record.line["event".len()..]))
            .collect()
    }

    fn records(&self) -> Vec<Entry> {
        state().records.get(&self.0).cloned().unwrap_or_default()
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        state().records.remove(&self.0);
    }
}

#[derive(Clone)]
struct Entry {
    metadata: &'static Metadata<'static>,
    line: String,
}

impl Entry {
    fn is_event_of(&self, target: &str) -> bool {
        self.metadata.is_event() && self.metadata.target().starts_with(target)
    }
}

#[derive(Default)]
struct State {
    records: HashMap<ThreadId, Vec<Entry>>,
    /// Thread and position of every span.
    spans: HashMap<u64, (ThreadId, usize)>,
    last_span: u64,
}

fn state() -> MutexGuard<'static, State> {
    static STATE: LazyLock<Mutex<State>> = LazyLock::new(Mutex::default);
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Recorder;

impl Subscriber for Recorder {
    fn register_callsite(&self, _: &'static Metadata<'static>) -> Interest {
        Interest::sometimes()
    }

    fn enabled(&self, _: &Metadata<'_>) -> bool {
        state().records.contains_key(&thread::current().id())
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut line = Line(span.metadata().name().to_owned());
        span.record(&mut line);
        let (mut state, thread) = (state(), thread::current().id());
        state.last_span += 1;
        let id = state.last_span;
        if let Some(records) = state.records.get_mut(&thread) {
            let position = records.len();
            records.push(Entry { metadata: span.metadata(), line: line.0 });
            state.spans.insert(id, (thread, position));
        }
        Id::from_u64(id)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut line = Line(String::new());
        values.record(&mut line);
        let mut state = state();
        let Some((thread, position)) = state.spans.get(&span.into_u64()).copied() else { return };
        if let Some(entry) = state.records.get_mut(&thread).and_then(|records| records.get_mut(position)) {
            entry.line.push_str(&line.0);
        }
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line("event".to_owned());
        event.record(&mut line);
        if let Some(records) = state().records.get_mut(&thread::current().id()) {
            records.push(Entry { metadata: event.metadata(), line: line.0 });
        }
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Line(String);

impl Visit for Line {
    fn record_str(&mut self, field: &Field, value: &str) {
        let _ = write!(self.0, " {field}={value}");
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}
