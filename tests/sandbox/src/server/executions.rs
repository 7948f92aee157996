//! Executed operations, independent of what the client saw of them.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::Method;

use crate::ring::{Ring, refilled};
use crate::spec::Operation;

/// Limit of recorded executions; the oldest are dropped first.
const MAX_ENTRIES: usize = 100_000;

/// One execution of an operation: its handler ran and returned no error. A rejected request is not an execution.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Execution {
    /// `operationId` in the spec, such as `PutCustomer`.
    pub operation: String,
    /// Method in capitals.
    pub method: String,
    /// Id of the resource: from the path, else from the response. `None` for a list.
    pub resource: Option<String>,
    /// Number of the request, see [`LoggedRequest::number`](super::LoggedRequest::number).
    pub request: u64,
}

impl Execution {
    /// Creates an execution, for comparison in tests.
    pub fn new(
        operation: impl Into<String>,
        method: impl Into<String>,
        resource: Option<String>,
        request: u64,
    ) -> Self {
        Self { operation: operation.into(), method: method.into(), resource, request }
    }
}

/// The recorded executions, oldest first. Limit: the newest 100,000.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Executions(Vec<Execution>);

impl Executions {
    /// Returns all executions.
    pub fn all(&self) -> &[Execution] {
        &self.0
    }

    /// Returns the number of executions of an operation.
    pub fn count(&self, operation: &str) -> usize {
        self.0.iter().filter(|execution| execution.operation == operation).count()
    }

    /// Returns the number of executions of an operation on one resource.
    pub fn on(&self, operation: &str, resource: &str) -> usize {
        let same = |execution: &&Execution| {
            execution.operation == operation && execution.resource.as_deref() == Some(resource)
        };
        self.0.iter().filter(same).count()
    }

    /// Returns the number of executions of one request: 0 or 1.
    pub fn of_request(&self, number: u64) -> usize {
        self.0.iter().filter(|execution| execution.request == number).count()
    }

    /// Returns the number of executions with a method other than GET and HEAD.
    pub fn writes(&self) -> usize {
        self.0.iter().filter(|execution| execution.method != "GET" && execution.method != "HEAD").count()
    }
}

/// An [`Execution`] without copies of the names that all executions of an operation share.
#[derive(Debug)]
struct Entry {
    operation: Arc<str>,
    method: Method,
    resource: Option<String>,
    request: u64,
}

/// The executions of a running sandbox.
#[derive(Debug)]
pub(crate) struct ExecutionLog(Mutex<Ring<Entry>>);

impl Default for ExecutionLog {
    fn default() -> Self {
        Self(Mutex::new(Ring::new(MAX_ENTRIES)))
    }
}

impl ExecutionLog {
    pub(super) fn add(&self, operation: &Operation, method: Method, resource: Option<&str>, request: u64) {
        self.entries().add(|old| {
            let memory = old.and_then(|old| old.resource).unwrap_or_default();
            let resource = resource.map(|resource| refilled(memory, resource));
            Entry { operation: operation.shared_id(), method, resource, request }
        });
    }

    pub(crate) fn all(&self) -> Executions {
        let execution = |entry: &Entry| {
            Execution::new(&*entry.operation, entry.method.as_str(), entry.resource.clone(), entry.request)
        };
        Executions(self.entries().iter().map(execution).collect())
    }

    pub(crate) fn clear(&self) {
        self.entries().clear();
    }

    fn entries(&self) -> MutexGuard<'_, Ring<Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
