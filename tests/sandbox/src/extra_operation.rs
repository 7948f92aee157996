//! Extra operations: paths and methods with a handler of the caller instead of the spec.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use crate::config::{APPLICATION_JWT, JWT, SECRET_KEY};
use crate::response::SandboxResponse;
use crate::sandbox::Sandbox;
use crate::spec::{Operation, PathValues};

/// A request of an extra operation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtraRequest {
    /// Values of the path parameters by name, percent-decoded.
    pub path: PathValues,
    /// Query as sent, without the question mark.
    pub query: String,
    /// Body as sent. Empty when it exceeded 1 MiB or was incomplete.
    pub bytes: Vec<u8>,
    /// The body as JSON. `None` for any other body.
    pub body: Option<Value>,
}

impl fmt::Debug for ExtraRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExtraRequest").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

type ExtraHandler = dyn Fn(&ExtraRequest) -> SandboxResponse + Send + Sync;

/// An operation with a handler of the caller.
#[derive(Clone)]
pub(crate) struct ExtraOperation {
    pub(crate) operation: Operation,
    handler: Arc<ExtraHandler>,
}

/// The extra operations of a sandbox.
#[derive(Debug, Default)]
pub(crate) struct ExtraOperations(Mutex<Vec<ExtraOperation>>);

impl ExtraOperation {
    pub(crate) fn respond(&self, path: PathValues, query: &str, bytes: Vec<u8>) -> SandboxResponse {
        let body = serde_json::from_slice(&bytes).ok();
        (self.handler)(&ExtraRequest { path, query: query.to_owned(), bytes, body })
    }
}

impl fmt::Debug for ExtraOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ExtraOperation").field(&self.operation.id).finish()
    }
}

impl ExtraOperations {
    /// The latest operation that matches a request.
    pub(crate) fn find(&self, method: &str, below: &str) -> Option<(ExtraOperation, PathValues)> {
        let extras = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let matching =
            |extra: &ExtraOperation| Some((extra.clone(), extra.operation.match_request(method, below)?));
        extras.iter().rev().find_map(matching)
    }

    fn add(&self, extra: ExtraOperation) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(extra);
    }
}

impl Sandbox {
    /// Adds an operation below the organization, or replaces an operation of the spec.
    ///
    /// The id of the operation is method and template, such as `PATCH /things/{id}`. Authentication, rate limit,
    /// faults, request log and executions apply as to every operation; parameters and body are not validated.
    /// A status of 400 or more, or a [`SandboxResponse::replayed`] response, does not count as an execution.
    pub fn add_operation(
        &self,
        method: &str,
        template: &str,
        handler: impl Fn(&ExtraRequest) -> SandboxResponse + Send + Sync + 'static,
    ) {
        let security = [SECRET_KEY, JWT, APPLICATION_JWT].map(str::to_owned).to_vec();
        let operation = Operation::undocumented(method, template, security);
        self.shared.extra_operations.add(ExtraOperation { operation, handler: Arc::new(handler) });
    }
}
