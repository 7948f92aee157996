//! What the sandbox remembers. One lock around all of it: an operation is atomic, as it is for a caller.

mod ids;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

pub(crate) use ids::{IdGenerator, is_valid_id};
pub(crate) use table::{CREATED_TIME, Table};

/// A JSON object.
pub(crate) type Record = Map<String, Value>;

/// All state of one sandbox.
#[derive(Debug, Default)]
pub(crate) struct Store {
    /// Customers as they are answered, without `_links` and `_embedded`.
    pub(crate) customers: Table,
    /// Customers that were merged away, and into which one. Their ids are never given out again.
    pub(crate) merged: BTreeMap<String, String>,
    /// Lead sources by customer.
    pub(crate) lead_sources: BTreeMap<String, Record>,
    /// Credit by customer, in the form of the API.
    pub(crate) balances: BTreeMap<String, Vec<Value>>,
    /// KYC requests by customer.
    pub(crate) kyc_requests: BTreeMap<String, Record>,
    /// Webhooks as they are answered, without `_links`.
    pub(crate) webhooks: Table,
    /// Credentials of webhooks as they are answered.
    pub(crate) webhook_credentials: Table,
    /// Payment tokens that were used.
    pub(crate) spent_tokens: BTreeSet<String>,
    pub(crate) ids: IdGenerator,
}
