//! Snapshots of the state, and their restoration.

use std::collections::BTreeSet;
use std::fmt;
use std::time::SystemTime;

use serde_json::{Value, json};

use crate::handlers::webhooks::active_webhooks;
use crate::sandbox::Sandbox;
use crate::server::Shared;
use crate::state::{Persist, Store};
use crate::webhook::{TrackedAttempts, WebhookAuth, WebhookError, WebhookTarget};

/// Version of the JSON form.
const FORMAT: u64 = 2;

/// The state of a sandbox at one instant: resources, webhooks with their tracking, issued and revoked
/// credentials, scheduled work, clock, ids.
///
/// It holds personal data, passwords of webhooks and keys: not in `Debug`.
#[derive(Clone, PartialEq)]
pub struct Snapshot(Value);

/// A snapshot that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SnapshotError(&'static str);

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid snapshot: {}", self.0)
    }
}

impl std::error::Error for SnapshotError {}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot").field("time", &self.0["time"]).finish_non_exhaustive()
    }
}

impl Snapshot {
    /// Returns the snapshot as JSON. Equal states have equal JSON.
    pub fn to_json(&self) -> Value {
        self.0.clone()
    }

    /// Reads a snapshot from JSON.
    ///
    /// # Errors
    ///
    /// When a part is missing or has another form, also in a snapshot of another version of this crate.
    pub fn from_json(json: Value) -> Result<Self, SnapshotError> {
        let snapshot = Self(json);
        Parts::read(&snapshot.0)?;
        Ok(snapshot)
    }
}

/// The parts of a snapshot.
struct Parts {
    time: SystemTime,
    store: Store,
    attempts: TrackedAttempts,
    targets: Vec<WebhookTarget>,
    /// With their schemes.
    issued: Vec<(String, String)>,
    revoked: BTreeSet<String>,
}

impl Parts {
    fn read(json: &Value) -> Result<Self, SnapshotError> {
        if json.get("format").and_then(Value::as_u64) != Some(FORMAT) {
            return Err(SnapshotError(
                "the property format must be 2; take a new snapshot with this version",
            ));
        }
        let part = |name: &str| json.get(name).unwrap_or(&Value::Null);
        let error = |reason| move || SnapshotError(reason);
        let credentials = |name: &str| part("credentials").get(name).cloned().unwrap_or_default();
        let of_credentials = error("credentials is malformed");
        let targets = part("targets").as_array().and_then(|list| list.iter().map(target).collect());
        Ok(Self {
            time: SystemTime::load(part("time")).ok_or_else(error("time is not a timestamp"))?,
            store: Store::load(part("store")).ok_or_else(error("a part of store is missing or malformed"))?,
            attempts: TrackedAttempts::load(part("tracking")).ok_or_else(error("tracking is malformed"))?,
            targets: targets.ok_or_else(error("targets is malformed"))?,
            issued: serde_json::from_value(credentials("issued")).map_err(|_| of_credentials())?,
            revoked: serde_json::from_value(credentials("revoked")).map_err(|_| of_credentials())?,
        })
    }
}

fn target(json: &Value) -> Option<WebhookTarget> {
    let text = |name: &str| json.get(name)?.as_str();
    let target = WebhookTarget::new(text("url")?, text("username")?, text("password")?);
    let events = json.get("events")?.as_array()?.iter().map(Value::as_str).collect::<Option<Vec<_>>>()?;
    Some(target.with_auth(WebhookAuth::of(text("auth")?)?).for_events(events))
}

/// Takes a snapshot.
pub(crate) fn take(shared: &Shared) -> Snapshot {
    let store = shared.store();
    let targets = shared.dispatcher.registered().into_iter().map(|target| {
        json!({
            "url": target.url,
            "username": target.username,
            "password": target.password,
            "auth": target.auth.name(),
            "events": target.events,
        })
    });
    let (issued, revoked) = shared.credentials().changes();
    Snapshot(json!({
        "format": FORMAT,
        "baseUrl": shared.base_url,
        "time": shared.now().save(),
        "targets": targets.collect::<Vec<_>>(),
        "credentials": { "issued": issued, "revoked": revoked },
        "store": store.save(),
        "tracking": shared.dispatcher.tracking().entries().save(),
    }))
}

/// Replaces the state. An error leaves it as it was.
pub(crate) fn restore(shared: &Shared, snapshot: &Snapshot) -> Result<(), SnapshotError> {
    let mut json = snapshot.to_json();
    let old = json.get("baseUrl").and_then(Value::as_str).unwrap_or_default().to_owned();
    if !old.is_empty() && old != shared.base_url {
        replace(&mut json, &old, &shared.base_url);
    }
    let parts = Parts::read(&json)?;
    if parts.targets.iter().any(|target| target.unknown_event(&shared.spec).is_some()) {
        return Err(SnapshotError("a target has an event that the spec does not have"));
    }
    let mut store = shared.store();
    let webhooks = active_webhooks(&parts.store);
    let replaced = shared.dispatcher.replace_all(parts.targets, webhooks);
    // The last step that can fail: before it, nothing has changed.
    replaced.map_err(|error| match error {
        WebhookError::TooMany => SnapshotError("there are more than 25 targets and active webhooks"),
        _ => SnapshotError("a target has an invalid URL"),
    })?;
    *store = parts.store;
    *shared.dispatcher.tracking().entries() = parts.attempts;
    shared.credentials().replace_changes(parts.issued, parts.revoked);
    shared.clock.set(parts.time);
    Ok(())
}

/// Replaces a text in all strings.
fn replace(value: &mut Value, old: &str, new: &str) {
    match value {
        Value::String(text) if text.contains(old) => *text = text.replace(old, new),
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, old, new)),
        Value::Object(members) => members.values_mut().for_each(|member| replace(member, old, new)),
        _ => {}
    }
}

impl Sandbox {
    /// Takes a snapshot of the state: resources, webhooks with their tracking, issued and revoked credentials, scheduled
    /// work, clock, ids.
    ///
    /// Not part of it are settings of the builder, targets with [`WebhookTarget::outside_snapshots`], faults, the rate
    /// limit, pending deliveries and the logs of requests, executions, events and deliveries.
    pub fn snapshot(&self) -> Snapshot {
        take(&self.shared)
    }

    /// Replaces the state by that of a snapshot, also of another sandbox. Pending deliveries to its
    /// targets are dropped. The clock goes on from the time of the snapshot.
    ///
    /// # Errors
    ///
    /// When a webhook of the snapshot cannot be registered; the state stays as it was. Other errors are found by
    /// [`Snapshot::from_json`].
    pub fn restore(&self, snapshot: &Snapshot) -> Result<(), SnapshotError> {
        restore(&self.shared, snapshot)
    }
}
