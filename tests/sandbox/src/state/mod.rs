//! State of the handlers. One lock around all of it makes every operation atomic.

mod ids;
mod persist;
mod row;
mod schedule;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::handlers::stored::Resources;

pub(crate) use ids::{IdGenerator, is_valid_id};
pub(crate) use persist::Persist;
pub(crate) use row::is_deeper;
pub(crate) use schedule::{Due, Schedule};
pub(crate) use table::{CREATED_TIME, Table};

/// A JSON object.
pub(crate) type Record = Map<String, Value>;

/// Number of names that take less time to compare than one takes to hash.
const FEW: usize = 16;

/// A property of an object that is small, most of the time.
pub(crate) fn property<'a>(record: &'a Record, name: &str) -> Option<&'a Value> {
    match record.len() <= FEW {
        true => record.iter().find(|(known, _)| *known == name).map(|(_, value)| value),
        false => record.get(name),
    }
}

/// All state of one sandbox.
#[derive(Debug, Default)]
pub(crate) struct Store {
    /// Customers as responses hold them, without `_links` and `_embedded`.
    pub(crate) customers: Table,
    /// Merged customers with the target of the merge. Their ids stay reserved.
    pub(crate) merged: BTreeMap<String, String>,
    /// Lead sources by customer.
    pub(crate) lead_sources: BTreeMap<String, Record>,
    /// Credit balances by customer, in the format of the API.
    pub(crate) balances: BTreeMap<String, Vec<Value>>,
    /// KYC requests by customer.
    pub(crate) kyc_requests: BTreeMap<String, Record>,
    /// Webhooks as responses hold them, without `_links`.
    pub(crate) webhooks: Table,
    /// Credentials of webhooks as responses hold them.
    pub(crate) webhook_credentials: Table,
    /// Resources of the domains without handlers.
    pub(crate) resources: Resources,
    /// Consumed payment tokens.
    pub(crate) used_tokens: BTreeSet<String>,
    /// Work that is due later.
    pub(crate) schedule: Schedule,
    pub(crate) ids: IdGenerator,
}

impl Store {
    /// The number of stored resources by the path of their collection.
    pub(crate) fn counts(&self) -> Vec<(String, usize)> {
        let own = [
            ("/customers", self.customers.len()),
            ("/webhooks", self.webhooks.len()),
            ("/service-credentials/webhook", self.webhook_credentials.len()),
            ("/kyc-requests", self.kyc_requests.len()),
        ];
        let own = own.into_iter().map(|(path, count)| (path.to_owned(), count));
        let mut counts = BTreeMap::new();
        for (path, count) in own.chain(self.resources.counts()).filter(|(_, count)| *count > 0) {
            *counts.entry(path).or_default() += count;
        }
        counts.into_iter().collect()
    }

    /// The newest resources of a collection of [`Store::counts`] with their ids, newest first, and the number of all.
    pub(crate) fn newest(&self, collection: &str, limit: usize) -> (Vec<(&str, &Record)>, usize) {
        let table = match collection {
            "/customers" => Some(&self.customers),
            "/webhooks" => Some(&self.webhooks),
            "/service-credentials/webhook" => Some(&self.webhook_credentials),
            other => self.resources.rows(other),
        };
        // Requests of published events are not in the collection of the API.
        let published = self.kyc_requests.iter().rev().filter(|_| collection == "/kyc-requests");
        let total = published.clone().count() + table.map_or(0, Table::len);
        let published = published.map(|(id, record)| (id.as_str(), record));
        let rows = table.into_iter().flat_map(|table| table.newest(limit));
        (published.chain(rows).take(limit).collect(), total)
    }
}

/// Implements [`Persist`] for the store. It does not compile when a property is missing here.
macro_rules! persist_store {
    ($($name:ident),* $(,)?) => {
        impl Persist for Store {
            fn save(&self) -> Value {
                let Self { $($name),* } = self;
                let parts = [$((stringify!($name), Persist::save($name))),*];
                Value::Object(parts.map(|(name, value)| (name.to_owned(), value)).into_iter().collect())
            }

            fn load(saved: &Value) -> Option<Self> {
                Some(Self { $($name: Persist::load(saved.get(stringify!($name))?)?),* })
            }
        }
    };
}

persist_store!(
    customers,
    merged,
    lead_sources,
    balances,
    kyc_requests,
    webhooks,
    webhook_credentials,
    resources,
    used_tokens,
    schedule,
    ids,
);
