//! State of the handlers. One lock around all of it makes every operation atomic.

mod ids;
mod schedule;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::handlers::stored::Resources;

pub(crate) use ids::{IdGenerator, is_valid_id};
pub(crate) use schedule::{Due, Schedule};
pub(crate) use table::{CREATED_TIME, Table};

/// A JSON object.
pub(crate) type Record = Map<String, Value>;

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
