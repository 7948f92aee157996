//! State as JSON and back, for snapshots.

use std::collections::{BTreeMap, BTreeSet};
use std::time::SystemTime;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Due, IdGenerator, Record, Schedule, Table};

/// State that a snapshot holds.
pub(crate) trait Persist: Sized {
    /// The state as JSON.
    fn save(&self) -> Value;

    /// The state of this JSON. `None` when it has another form.
    fn load(saved: &Value) -> Option<Self>;
}

/// Implements [`Persist`] for types that serde knows.
macro_rules! persist_by_serde {
    ($($type:ty),* $(,)?) => {$(
        impl Persist for $type {
            fn save(&self) -> Value {
                // Maps with text as keys cannot fail.
                serde_json::to_value(self).unwrap_or_default()
            }

            fn load(saved: &Value) -> Option<Self> {
                serde_json::from_value(saved.clone()).ok()
            }
        }
    )*};
}

persist_by_serde!(
    u64,
    String,
    BTreeSet<String>,
    BTreeMap<String, String>,
    BTreeMap<String, u64>,
    BTreeMap<String, Value>,
    BTreeMap<String, Record>,
    BTreeMap<String, Vec<Value>>,
    BTreeMap<String, Vec<String>>,
    BTreeMap<String, BTreeSet<String>>,
    Vec<Value>,
);

impl Persist for Table {
    fn save(&self) -> Value {
        self.with_ids().map(|(id, record)| json!([id, record])).collect()
    }

    fn load(saved: &Value) -> Option<Self> {
        let mut table = Self::default();
        for row in saved.as_array()? {
            table.put(row.get(0)?.as_str()?, row.get(1)?.as_object()?.clone());
        }
        Some(table)
    }
}

impl Persist for SystemTime {
    fn save(&self) -> Value {
        Timestamp::try_from(*self).unwrap_or(Timestamp::MAX).to_string().into()
    }

    fn load(saved: &Value) -> Option<Self> {
        saved.as_str()?.parse::<Timestamp>().ok().map(Self::from)
    }
}

impl Persist for Schedule {
    fn save(&self) -> Value {
        let entry = |(time, due): (SystemTime, &Due)| {
            let (kind, id) = due.parts();
            json!([time.save(), kind, id])
        };
        self.iter().map(entry).collect()
    }

    fn load(saved: &Value) -> Option<Self> {
        let mut schedule = Self::default();
        for entry in saved.as_array()? {
            let due = Due::of(entry.get(1)?.as_str()?, entry.get(2)?.as_str()?)?;
            schedule.at(SystemTime::load(entry.get(0)?)?, due);
        }
        Some(schedule)
    }
}

impl Persist for IdGenerator {
    fn save(&self) -> Value {
        let (salt, count, seeded) = self.parts();
        json!({ "salt": salt, "count": count, "seeded": seeded })
    }

    fn load(saved: &Value) -> Option<Self> {
        let count = saved.get("count")?.as_u64()?.try_into().ok()?;
        Some(Self::of(saved.get("salt")?.as_u64()?, count, saved.get("seeded")?.as_bool()?))
    }
}
