//! The log of `/tracking/webhooks`: one entry per attempt, with request and response.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::state::{IdGenerator, Persist, Record, Table};

use super::worker::DeliveryJob;

/// Limit of entries; the oldest are dropped first.
const MAX_ENTRIES: usize = 10_000;

/// One attempt.
pub(super) struct Attempt<'a> {
    pub(super) job: &'a DeliveryJob,
    pub(super) number: u64,
    pub(super) sent: SystemTime,
    pub(super) now: SystemTime,
    pub(super) took: Duration,
    pub(super) request_headers: HeaderMap,
    /// `None` without a response.
    pub(super) response: Option<ReceiverResponse>,
}

/// The response of a receiver.
#[derive(Default)]
pub(super) struct ReceiverResponse {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
}

/// The log of attempts.
#[derive(Default)]
pub(crate) struct Tracking(Mutex<Entries>);

/// The entries by id.
#[derive(Default)]
pub(crate) struct Entries {
    pub(crate) table: Table,
    /// Oldest first.
    order: VecDeque<String>,
    /// Key of the target by entry.
    targets: HashMap<String, String>,
    ids: IdGenerator,
}

impl Tracking {
    /// Creates a log. A seed makes the ids deterministic.
    pub(super) fn new(seed: Option<u64>) -> Self {
        Self(Mutex::new(Entries { ids: IdGenerator::with_seed(seed), ..Entries::default() }))
    }

    /// Removes all entries and starts the ids again.
    pub(super) fn clear(&self, seed: Option<u64>) {
        *self.entries() = Entries { ids: IdGenerator::with_seed(seed), ..Entries::default() };
    }

    pub(super) fn record(&self, attempt: &Attempt<'_>) {
        let mut entries = self.entries();
        let id = entries.ids.next("hook_log", attempt.now);
        entries.put(&id, attempt.job.target.key.clone(), to_record(&id, attempt));
    }

    /// Locks the entries.
    pub(crate) fn entries(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entries {
    /// The newest entries with their ids, newest first.
    pub(crate) fn newest(&self, limit: usize) -> impl Iterator<Item = (&str, &Record)> {
        let newest = self.order.iter().rev().take(limit);
        newest.filter_map(|id| Some((id.as_str(), self.table.get(id)?)))
    }

    /// The key of the target of an entry.
    pub(super) fn target(&self, id: &str) -> Option<&str> {
        self.targets.get(id).map(String::as_str)
    }

    fn put(&mut self, id: &str, target: String, entry: Record) {
        if self.order.len() >= MAX_ENTRIES
            && let Some(oldest) = self.order.pop_front()
        {
            self.table.remove(&oldest);
            self.targets.remove(&oldest);
        }
        self.order.push_back(id.to_owned());
        self.targets.insert(id.to_owned(), target);
        self.table.put(id, entry);
    }
}

impl Persist for Entries {
    fn save(&self) -> Value {
        let target = |id: &str| self.target(id).unwrap_or_default().to_owned();
        let rows: Value = self.table.with_ids().map(|(id, entry)| json!([id, target(id), entry])).collect();
        json!({ "rows": rows, "ids": self.ids.save() })
    }

    fn load(saved: &Value) -> Option<Self> {
        let mut entries = Self { ids: IdGenerator::load(saved.get("ids")?)?, ..Self::default() };
        for row in saved.get("rows")?.as_array()? {
            let (id, target) = (row.get(0)?.as_str()?, row.get(1)?.as_str()?);
            entries.put(id, target.to_owned(), row.get(2)?.as_object()?.clone());
        }
        Some(entries)
    }
}

fn to_record(id: &str, attempt: &Attempt<'_>) -> Record {
    let job = attempt.job;
    let text = |headers: &HeaderMap| -> Record {
        let text = |value: &[u8]| Value::from(String::from_utf8_lossy(value));
        headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes()))).collect()
    };
    let mut entry = Record::new();
    let mut set = |name: &str, value: Value| drop(entry.insert(name.to_owned(), value));
    set("id", id.into());
    if let Some(response) = &attempt.response {
        set("status", response.status.into());
        set("response", response.body.clone().into());
        set("responseHeaders", Value::Object(text(&response.headers)));
    }
    set("duration", u64::try_from(attempt.took.as_millis()).unwrap_or(u64::MAX).into());
    set("initiatedTime", rfc3339(job.initiated).into());
    set("url", job.target.url.as_str().into());
    set("method", job.target.method.as_str().into());
    set("request", job.body.clone().into());
    set("requestHeaders", Value::Object(text(&attempt.request_headers)));
    if let Some(entity) = &job.entity {
        set("entityId", entity.clone().into());
    }
    set("organizationId", job.organization.clone().into());
    set("eventType", job.event_type.clone().into());
    set("source", json!("webhooks"));
    set("attempt", attempt.number.into());
    set("sentTime", rfc3339(attempt.sent).into());
    set("createdTime", rfc3339(attempt.now).into());
    set("updatedTime", rfc3339(attempt.now).into());
    entry
}

impl fmt::Debug for Tracking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tracking").field("entries", &self.entries().order.len()).finish()
    }
}
