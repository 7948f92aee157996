//! What each operation does. Handlers are found by method and path, see [`Operation::key`], so that a curated
//! name in the spec can change without touching them.

pub(crate) mod customers;
pub(crate) mod webhooks;

use serde_json::Value;

use crate::problem::Problem;
use crate::query::Query;
use crate::server::{JsonResponse, Shared};
use crate::spec::{InvalidField, Operation, PathValues};
use crate::state::Record;

/// A checked request on its way to a handler.
pub(crate) struct Call<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) path: PathValues,
    pub(crate) query: Query,
    pub(crate) body: Option<Value>,
}

/// Answers one operation.
pub(crate) type Handler = fn(&Shared, Call<'_>) -> Result<JsonResponse, Problem>;

/// The handlers of one resource by operation key.
pub(crate) type Routes = &'static [(&'static str, Handler)];

const RESOURCES: &[Routes] = &[
    customers::ROUTES,
    customers::lead_source::ROUTES,
    customers::reports::ROUTES,
    webhooks::ROUTES,
    webhooks::credentials::ROUTES,
    webhooks::tracking::ROUTES,
];

/// The handler of an operation, if the sandbox has one.
pub(crate) fn find(operation: &Operation) -> Option<Handler> {
    let key = operation.key();
    RESOURCES.iter().copied().flatten().find(|(known, _)| *known == key).map(|(_, handler)| *handler)
}

impl Call<'_> {
    /// A path parameter; the route guarantees that it is there.
    pub(crate) fn path(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// The body as an object.
    ///
    /// # Errors
    ///
    /// 422 when it is another kind of JSON and the schema let it pass.
    pub(crate) fn take_record(&mut self) -> Result<Record, Problem> {
        match self.body.take() {
            Some(Value::Object(record)) => Ok(record),
            _ => Err(Problem::invalid(vec![InvalidField {
                field: None,
                message: "Must be of type object.".to_owned(),
            }])),
        }
    }
}
