//! Operations that the spec does not have: for the escape hatch of a client, and for what only they can show
//! (PATCH, `requestId`, "already existed").

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
    /// Query as it was sent, without the question mark.
    pub query: String,
    /// Body as it was sent; empty when it was larger than 1 MiB or broke off.
    pub bytes: Vec<u8>,
    /// The body as JSON, if it is JSON.
    pub body: Option<Value>,
}

impl fmt::Debug for ExtraRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExtraRequest").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

type HandlerFn = dyn Fn(&ExtraRequest) -> SandboxResponse + Send + Sync;

/// An operation that a test has made.
#[derive(Clone)]
pub(crate) struct Extra {
    pub(crate) operation: Operation,
    serve: Arc<HandlerFn>,
}

/// All of them.
#[derive(Debug, Default)]
pub(crate) struct Extras(Mutex<Vec<Extra>>);

impl Extra {
    pub(crate) fn serve(&self, path: PathValues, query: &str, bytes: Vec<u8>) -> SandboxResponse {
        let body = serde_json::from_slice(&bytes).ok();
        (self.serve)(&ExtraRequest { path, query: query.to_owned(), bytes, body })
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Extra").field(&self.operation.id).finish()
    }
}

impl Extras {
    /// The operation for a request, the latest one first.
    pub(crate) fn find(&self, method: &str, below: &str) -> Option<(Extra, PathValues)> {
        let extras = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        extras.iter().rev().find_map(|extra| Some((extra.clone(), extra.operation.fits(method, below)?)))
    }

    fn add(&self, extra: Extra) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(extra);
    }
}

impl Sandbox {
    /// Adds an operation below the organization, or replaces one of the spec. Its id is method and template, such
    /// as `PATCH /things/{id}`; credential, budget, faults, log and executions are those of every operation, but
    /// nothing is validated. An answer of 400 or more, or one that is [`SandboxResponse::replayed`], is not an execution.
    pub fn add_operation(
        &self,
        method: &str,
        template: &str,
        serve: impl Fn(&ExtraRequest) -> SandboxResponse + Send + Sync + 'static,
    ) {
        let security = [SECRET_KEY, JWT, APPLICATION_JWT].map(str::to_owned).to_vec();
        let operation = Operation::bare(method, template, security);
        self.shared.extras.add(Extra { operation, serve: Arc::new(serve) });
    }
}
