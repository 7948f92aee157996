//! The part of each operation in a stored resource, by the form of its path and its response.
//!
//! | operation | part |
//! |---|---|
//! | GET of a path that another operation writes or acts on | reads the resource |
//! | GET of an array, where another operation adds items or acts on them | lists the collection |
//! | POST, where GET of `path/{parameter}` has the same response | creates a resource |
//! | PUT, PATCH, where GET of the same path has the same response | upserts, changes |
//! | DELETE without a response body, where GET has the same path | deletes |
//! | POST of `…/{parameter}/action` with the response of GET `…/{parameter}` | returns the resource |

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use crate::spec::{Operation, Spec, type_of};

/// Part of an operation in a stored resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    List,
    Create,
    Get,
    Upsert,
    Change,
    Delete,
    /// An action on a stored resource, which it returns.
    Act,
}

/// The parts of all operations, each determined on first use.
#[derive(Debug)]
pub(crate) struct Roles {
    spec: Arc<Spec>,
    /// By [`Operation::key`]. `None` for an operation that stores nothing.
    known: Mutex<HashMap<String, Option<Role>>>,
}

impl Roles {
    pub(crate) fn new(spec: &Arc<Spec>) -> Self {
        Self { spec: Arc::clone(spec), known: Mutex::default() }
    }

    pub(crate) fn of(&self, operation: &Operation) -> Option<Role> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        *known.entry(operation.key()).or_insert_with(|| Paths::new(&self.spec).role(operation))
    }
}

/// The operations of a document by path.
struct Paths<'a> {
    spec: &'a Spec,
    on: HashMap<&'a str, Vec<&'a Operation>>,
    /// Operations on `path/{parameter}` by `path`.
    items: HashMap<&'a str, Vec<&'a Operation>>,
}

impl<'a> Paths<'a> {
    fn new(spec: &'a Spec) -> Self {
        let (mut on, mut items) = (HashMap::<_, Vec<_>>::new(), HashMap::<_, Vec<_>>::new());
        for operation in spec.operations() {
            on.entry(operation.path.as_str()).or_default().push(operation);
            if let Some((parent, last)) = split(&operation.path)
                && is_parameter(last)
            {
                items.entry(parent).or_default().push(operation);
            }
        }
        Self { spec, on, items }
    }

    fn on(&self, path: &str, method: &str) -> Option<&'a Operation> {
        self.on.get(path)?.iter().find(|operation| operation.method == method).copied()
    }

    fn creates(&self, path: &str) -> bool {
        self.on(path, "POST").is_some_and(|post| self.role(post) == Some(Role::Create))
    }

    /// Returns `true` if a POST of `path/action` returns the resource of a path.
    fn is_acted_on(&self, path: &str) -> bool {
        let acts = |operation: &&Operation| {
            operation.method == "POST"
                && split(&operation.path).is_some_and(|(parent, _)| parent == path)
                && self.role(operation) == Some(Role::Act)
        };
        self.spec.operations().iter().any(|operation| acts(&operation))
    }

    fn role(&self, operation: &Operation) -> Option<Role> {
        let path = operation.path.as_str();
        let mut items = self.items.get(path).into_iter().flatten();
        let same = |other: &&Operation| response(other).is_some() && response(other) == response(operation);
        match operation.method.as_str() {
            "GET" if resource(self.spec, operation).is_some() => {
                let written = ["PUT", "PATCH", "DELETE"].iter().any(|method| self.on(path, method).is_some());
                let created = split(path).is_some_and(|(parent, _)| self.creates(parent));
                (written || created || self.is_acted_on(path)).then_some(Role::Get)
            }
            "GET" => {
                let added =
                    items.any(|item| self.role(item) == Some(Role::Upsert) || self.is_acted_on(&item.path));
                (added || self.creates(path)).then_some(Role::List)
            }
            "POST" if items.any(|item| item.method == "GET" && same(item)) => Some(Role::Create),
            "POST" => {
                let (parent, last) = split(path)?;
                let is_action =
                    !is_parameter(last) && split(parent).is_some_and(|(_, last)| is_parameter(last));
                self.on(parent, "GET").filter(|get| is_action && same(get)).map(|_| Role::Act)
            }
            "PUT" => self.on(path, "GET").filter(same).map(|_| Role::Upsert),
            "PATCH" => self.on(path, "GET").filter(same).map(|_| Role::Change),
            "DELETE" => {
                let is_empty = operation.success().is_some_and(|(_, success)| success.content.is_empty());
                self.on(path, "GET").filter(|_| is_empty).map(|_| Role::Delete)
            }
            _ => None,
        }
    }
}

/// Schema of the JSON object that a success returns.
pub(super) fn resource<'a>(spec: &Spec, operation: &'a Operation) -> Option<&'a Value> {
    response(operation).filter(|schema| type_of(spec.parts(), schema) != Some("array"))
}

fn response(operation: &Operation) -> Option<&Value> {
    operation.success()?.1.content.json()?.schema.as_ref()
}

/// The path of the parent and the last segment.
pub(super) fn split(path: &str) -> Option<(&str, &str)> {
    path.rsplit_once('/')
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_and_responses_decide_about_the_roles() {
        let object = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
        let list = json!({ "type": "array", "items": object });
        let with = |schema: &Value| json!({ "responses": { "200": { "content": { "application/json": { "schema": schema } } } } });
        let (one, all, none) = (with(&object), with(&list), json!({ "responses": { "204": {} } }));
        let document = json!({ "paths": {
            "/things": { "get": all, "post": one },
            "/things/{id}": { "get": one, "put": one, "patch": with(&list), "delete": none },
            "/things/{id}/close": { "post": one },
            "/things/{id}/reset": { "post": none },
            "/things/{id}/settings": { "get": one, "put": one },
            "/reports/sales": { "get": one },
        }});
        let spec = Arc::new(Spec::new(document).unwrap());
        let roles = Roles::new(&spec);
        let all = spec.operations().iter();
        let found: Vec<_> = all.map(|operation| (operation.id.as_str(), roles.of(operation))).collect();
        assert_eq!(
            found,
            [
                ("GET /things", Some(Role::List)),
                ("POST /things", Some(Role::Create)),
                ("GET /things/{id}", Some(Role::Get)),
                ("PUT /things/{id}", Some(Role::Upsert)),
                ("DELETE /things/{id}", Some(Role::Delete)),
                ("PATCH /things/{id}", None),
                ("POST /things/{id}/close", Some(Role::Act)),
                ("POST /things/{id}/reset", None),
                ("GET /things/{id}/settings", Some(Role::Get)),
                ("PUT /things/{id}/settings", Some(Role::Upsert)),
                ("GET /reports/sales", None),
            ]
        );
    }
}
