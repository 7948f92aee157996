//! Which operations were executed: what the server did, whatever the client saw of it.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Older executions are dropped beyond this number.
const MAX_ENTRIES: usize = 100_000;

/// One execution of an operation: its handler ran and did not refuse. A request that was refused, by a 4xx of
/// its handler or before, is not one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Execution {
    /// `operationId` in the spec, such as `PutCustomer`.
    pub operation: String,
    /// Method in capitals.
    pub method: String,
    /// Id of the resource: from the path, else from the answer. A list has none.
    pub resource: Option<String>,
    /// Number of the request, see [`LoggedRequest::number`](super::LoggedRequest::number).
    pub request: u64,
}

/// The executions up to a moment, oldest first; the newest 100,000 of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Executions(Vec<Execution>);

impl Executions {
    /// All of them.
    pub fn all(&self) -> &[Execution] {
        &self.0
    }

    /// How many there were of an operation.
    pub fn count(&self, operation: &str) -> usize {
        self.0.iter().filter(|done| done.operation == operation).count()
    }

    /// How many there were of an operation on one resource.
    pub fn on(&self, operation: &str, resource: &str) -> usize {
        let same =
            |done: &&Execution| done.operation == operation && done.resource.as_deref() == Some(resource);
        self.0.iter().filter(same).count()
    }

    /// How many there were for one request, which is one at most.
    pub fn of_request(&self, number: u64) -> usize {
        self.0.iter().filter(|done| done.request == number).count()
    }

    /// How many could change something: all but those of GET and HEAD.
    pub fn writes(&self) -> usize {
        self.0.iter().filter(|done| done.method != "GET" && done.method != "HEAD").count()
    }
}

/// The executions of a running sandbox.
#[derive(Debug, Default)]
pub(crate) struct ExecutionLog(Mutex<VecDeque<Execution>>);

impl ExecutionLog {
    pub(super) fn add(&self, execution: Execution) {
        let mut entries = self.entries();
        if entries.len() == MAX_ENTRIES {
            entries.pop_front();
        }
        entries.push_back(execution);
    }

    pub(crate) fn all(&self) -> Executions {
        Executions(self.entries().iter().cloned().collect())
    }

    pub(crate) fn clear(&self) {
        self.entries().clear();
    }

    fn entries(&self) -> MutexGuard<'_, VecDeque<Execution>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
