//! Customers that are created or changed without requests.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::customers::Draft;
use crate::sandbox::Sandbox;
use crate::server::Shared;
use crate::state::{Record, is_deeper};

/// Limit of nested objects and arrays, as in a request.
const MAX_DEPTH: u8 = 127;

/// A customer to create without a request: without event, validation and rate limit.
///
/// A seed with a used payment token is ignored.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct Seed {
    id: Option<String>,
    created: SystemTime,
    body: Option<Record>,
}

impl Seed {
    /// Creates a seed without data. `unix_seconds` is its `createdTime`.
    pub fn at(unix_seconds: u64) -> Self {
        let created = SystemTime::UNIX_EPOCH + Duration::from_secs(unix_seconds);
        Self { id: None, created, body: None }
    }

    /// Sets the id. Default: generated, as for POST.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the properties of a request body. A value that is not an object, or has more than 127 nested objects and arrays,
    /// is ignored.
    pub fn body(mut self, body: Value) -> Self {
        let is_readable = !is_deeper(&body, MAX_DEPTH);
        self.body = match body {
            Value::Object(body) if is_readable => Some(body),
            _ => None,
        };
        self
    }
}

impl std::fmt::Debug for Seed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Seed").field("id", &self.id).field("created", &self.created).finish_non_exhaustive()
    }
}

/// Creation times of many rows: evenly spaced, with rows that share a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Spread {
    start: u64,
    step: u64,
    tied: usize,
    burst: (usize, usize),
}

/// Size of the groups for [`Spread::tied`].
const GROUP: usize = 100;

impl Spread {
    /// Creates times from `start`, in Unix seconds, one row every `step` seconds.
    pub fn new(start: u64, step: u64) -> Self {
        Self { start, step, tied: 0, burst: (0, 0) }
    }

    /// Makes this many of every 100 rows share the time of the first of them. Limit: 100. Default: 0.
    pub fn tied(mut self, percent: usize) -> Self {
        self.tied = percent.min(GROUP);
        self
    }

    /// Makes `rows` rows from the row `first` share its time, for example more than one query can reach.
    pub fn burst(mut self, first: usize, rows: usize) -> Self {
        self.burst = (first, rows);
        self
    }

    /// Returns the time of a row in Unix seconds.
    pub fn time(&self, row: usize) -> u64 {
        let (first, rows) = self.burst;
        let row = if row >= first && row < first.saturating_add(rows) { first } else { row };
        let row = if row % GROUP < self.tied { row - row % GROUP } else { row };
        let steps = u64::try_from(row).unwrap_or(u64::MAX);
        self.start.saturating_add(self.step.saturating_mul(steps))
    }
}

/// The stored customers of a sandbox, to change without requests. Clones share them.
#[derive(Debug, Clone)]
pub struct Customers(Arc<Shared>);

impl Customers {
    pub(crate) fn new(shared: &Arc<Shared>) -> Self {
        Self(Arc::clone(shared))
    }

    /// Returns the number of customers.
    pub fn count(&self) -> usize {
        self.0.store().customers.len()
    }

    /// Returns all ids by `createdTime`, equal times by id: the order of `sort=createdTime`.
    pub fn ids_by_time(&self) -> Vec<String> {
        let store = self.0.store();
        let id = |row: &Record| row.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        store.customers.between(None, None).into_iter().flatten().map(id).collect()
    }

    /// Returns a customer as responses hold it, without `_links` and `_embedded`.
    pub fn get(&self, id: &str) -> Option<Value> {
        self.0.store().customers.get(id).cloned().map(Value::Object)
    }

    /// Creates or replaces a customer. Returns its id.
    pub fn insert(&self, seed: Seed) -> String {
        let empty = self.draft(Record::new());
        self.put(seed, &empty)
    }

    /// Creates many customers. `make` returns the seed of a row.
    pub fn seed(&self, rows: usize, mut make: impl FnMut(usize) -> Seed) {
        let empty = self.draft(Record::new());
        for row in 0..rows {
            self.put(make(row), &empty);
        }
    }

    /// Removes a customer without a trace. Returns whether it existed.
    pub fn remove(&self, id: &str) -> bool {
        let mut store = self.0.store();
        store.lead_sources.remove(id);
        store.balances.remove(id);
        store.customers.remove(id).is_some()
    }

    /// Sets properties, including those that no request can set, such as `invoiceCount` or `tags`. Increments the
    /// revision and sends no event. Returns whether the customer exists.
    pub fn change(&self, id: &str, changes: Value) -> bool {
        let now = rfc3339(self.0.now());
        self.0.store().customers.change(id, |customer| {
            if let Value::Object(changes) = changes {
                customer.extend(changes);
            }
            let revision = customer.get("revision").and_then(Value::as_u64).unwrap_or_default();
            customer.insert("revision".to_owned(), (revision + 1).into());
            customer.insert("updatedTime".to_owned(), now.into());
        })
    }

    /// Sets the credit balance of a customer in one currency. Returns whether the customer exists.
    pub fn set_credit(&self, id: &str, currency: &str, amount: f64) -> bool {
        let mut store = self.0.store();
        if !store.customers.contains(id) {
            return false;
        }
        let balances = store.balances.entry(id.to_owned()).or_default();
        balances.retain(|balance| balance.get("currency").and_then(Value::as_str) != Some(currency));
        balances.push(json!({ "currency": currency, "unallocatedAmount": amount }));
        true
    }

    fn put(&self, seed: Seed, empty: &Draft) -> String {
        let mut draft = seed.body.map_or_else(|| empty.clone(), |body| self.draft(body));
        let mut store = self.0.store();
        let id = seed.id.unwrap_or_else(|| store.ids.next("cus", seed.created));
        store.merged.remove(&id);
        // Only a used payment token fails.
        let _ = draft.put(&self.0, &mut store, &id, seed.created);
        id
    }

    fn draft(&self, body: Record) -> Draft {
        let spec = &self.0.spec;
        let operation = spec.operation("POST", "/customers");
        operation.map_or_else(Draft::default, |operation| Draft::read(spec, operation, body))
    }
}

impl Sandbox {
    /// Returns the stored customers, to change without requests.
    pub fn customers(&self) -> Customers {
        Customers::new(&self.shared)
    }

    /// Creates many customers, for example
    /// `seed_customers(20_000, |row| Seed::at(spread.time(row)).id(format!("c{row}")))`.
    pub fn seed_customers(&self, rows: usize, make: impl FnMut(usize) -> Seed) {
        self.customers().seed(rows, make);
    }

    /// Returns a customer, see [`Customers::get`].
    pub fn customer(&self, id: &str) -> Option<Value> {
        self.customers().get(id)
    }

    /// Sets properties of a customer, see [`Customers::change`].
    pub fn change_customer(&self, id: &str, changes: Value) -> bool {
        self.customers().change(id, changes)
    }

    /// Sets a credit balance, see [`Customers::set_credit`].
    pub fn set_credit(&self, customer_id: &str, currency: &str, amount: f64) -> bool {
        self.customers().set_credit(customer_id, currency, amount)
    }
}
