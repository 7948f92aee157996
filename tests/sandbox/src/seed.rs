//! Customers that exist before, or change beside, the requests of a test.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::customers::{Draft, put_draft};
use crate::sandbox::Sandbox;
use crate::server::Shared;
use crate::state::Record;

/// A customer to be put in without a request: no event is sent, nothing is validated, no budget is used.
/// One with a payment token that was used before is left out.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct Seed {
    id: Option<String>,
    created: SystemTime,
    body: Option<Record>,
}

impl Seed {
    /// A customer without any data, created so many seconds after 1970.
    pub fn at(unix_seconds: u64) -> Self {
        let created = SystemTime::UNIX_EPOCH + Duration::from_secs(unix_seconds);
        Self { id: None, created, body: None }
    }

    /// The same under a chosen id. Without it the id is made as for a POST.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The same with the members of a request body; what is not an object counts as no data.
    pub fn body(mut self, body: Value) -> Self {
        self.body = match body {
            Value::Object(body) => Some(body),
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

/// Creation times of many rows: a row every so many seconds, some of them at the same second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Spread {
    start: u64,
    step: u64,
    tied: usize,
    burst: (usize, usize),
}

/// Ties are spread over groups of this many rows.
const GROUP: usize = 100;

impl Spread {
    /// The first row at this second after 1970, each further one `step` seconds later.
    pub fn new(start: u64, step: u64) -> Self {
        Self { start, step, tied: 0, burst: (0, 0) }
    }

    /// In every hundred rows, so many (at most 100) share the time of the first of them.
    pub fn tied(mut self, percent: usize) -> Self {
        self.tied = percent.min(GROUP);
        self
    }

    /// So many rows from this one on share its time, such as more than one query reaches.
    pub fn burst(mut self, first: usize, rows: usize) -> Self {
        self.burst = (first, rows);
        self
    }

    /// When a row is created, in seconds since 1970.
    pub fn time(&self, row: usize) -> u64 {
        let (first, rows) = self.burst;
        let row = if row >= first && row < first.saturating_add(rows) { first } else { row };
        let row = if row % GROUP < self.tied { row - row % GROUP } else { row };
        let steps = u64::try_from(row).unwrap_or(u64::MAX);
        self.start.saturating_add(self.step.saturating_mul(steps))
    }
}

/// The stored customers of a sandbox, to be changed beside its requests. Clones are about the same ones.
#[derive(Debug, Clone)]
pub struct Customers(Arc<Shared>);

impl Customers {
    pub(crate) fn new(shared: &Arc<Shared>) -> Self {
        Self(Arc::clone(shared))
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.store().customers.len()
    }

    /// All ids in order of `createdTime`, equal times by id: what reading all of them in the order
    /// `sort=createdTime` must give.
    pub fn ids_by_time(&self) -> Vec<String> {
        let store = self.0.store();
        let id = |row: &Record| row.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        store.customers.between(None, None).into_iter().flatten().map(id).collect()
    }

    /// A stored customer as the API answers it, without `_links` and `_embedded`.
    pub fn get(&self, id: &str) -> Option<Value> {
        self.0.store().customers.get(id).cloned().map(Value::Object)
    }

    /// Puts a customer in, or replaces one, and gives its id.
    pub fn insert(&self, seed: Seed) -> String {
        let blank = self.draft(Record::new());
        self.put(seed, &blank)
    }

    /// Puts many in.
    pub fn seed(&self, rows: usize, mut make: impl FnMut(usize) -> Seed) {
        let blank = self.draft(Record::new());
        for row in 0..rows {
            self.put(make(row), &blank);
        }
    }

    /// Takes one out as if it had never been. Answers whether there was one.
    pub fn remove(&self, id: &str) -> bool {
        let mut store = self.0.store();
        store.lead_sources.remove(id);
        store.balances.remove(id);
        store.customers.remove(id).is_some()
    }

    /// Sets members that no request can set, such as `invoiceCount` or `tags`, as Rebilly itself would: the
    /// revision grows, no event is sent. Answers whether there is such a customer.
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

    /// Gives a customer credit in one currency, on top of what is there in other currencies. Answers whether
    /// there is such a customer.
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

    fn put(&self, seed: Seed, blank: &Draft) -> String {
        let draft = seed.body.map_or_else(|| blank.clone(), |body| self.draft(body));
        let mut store = self.0.store();
        let id = seed.id.unwrap_or_else(|| store.ids.next("cus", seed.created));
        store.merged.remove(&id);
        // The only refusal is of a spent payment token.
        let _ = put_draft(&self.0, &mut store, &id, draft, seed.created);
        id
    }

    fn draft(&self, body: Record) -> Draft {
        let spec = self.0.spec;
        let operation = spec.operation("POST", "/customers");
        // The spec has it; without it, customers would be blank.
        operation.map_or_else(Draft::default, |operation| Draft::read(spec, operation, body))
    }
}

impl Sandbox {
    /// The stored customers, to be changed beside the requests.
    pub fn customers(&self) -> Customers {
        Customers::new(&self.shared)
    }

    /// Puts many customers in, for example
    /// `seed_customers(20_000, |row| Seed::at(spread.time(row)).id(format!("c{row}")))`.
    pub fn seed_customers(&self, rows: usize, make: impl FnMut(usize) -> Seed) {
        self.customers().seed(rows, make);
    }

    /// See [`Customers::get`].
    pub fn customer(&self, id: &str) -> Option<Value> {
        self.customers().get(id)
    }

    /// See [`Customers::change`].
    pub fn change_customer(&self, id: &str, changes: Value) -> bool {
        self.customers().change(id, changes)
    }

    /// See [`Customers::set_credit`].
    pub fn set_credit(&self, customer_id: &str, currency: &str, amount: f64) -> bool {
        self.customers().set_credit(customer_id, currency, amount)
    }
}
