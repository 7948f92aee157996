//! Stored resources of every domain: the form of a path decides what an operation does, see [`Role`].
//!
//! Until a collection stores something, its GET operations are synthetic. A resource that was deleted gives 404.

pub(crate) mod record;
mod roles;

use std::collections::{BTreeSet, HashMap};

use http::header::ACCEPT;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::records::COLLECTIONS;
use crate::problem::Problem;
use crate::query::{Fields, Page, select};
use crate::server::{Body, JsonResponse, Shared};
use crate::spec::MediaType;
use crate::state::{Persist, Record, Store, Table};

use roles::split;

pub(crate) use roles::{Role, Roles};

/// Stored resources by the path of their collection.
#[derive(Debug, Default)]
pub(crate) struct Resources(HashMap<String, Collection>);

#[derive(Debug, Default)]
struct Collection {
    rows: Table,
    deleted: BTreeSet<String>,
}

impl Resources {
    /// The resource with an id, of a collection such as `/invoices`.
    pub(crate) fn find(&self, collection: &str, id: &str) -> Option<&Record> {
        self.0.get(collection)?.rows.get(id)
    }

    /// The number of resources by collection. Collections of handlers, whose names are no paths, are left out.
    pub(crate) fn counts(&self) -> impl Iterator<Item = (String, usize)> {
        self.0
            .iter()
            .filter(|(path, _)| path.starts_with('/'))
            .map(|(path, collection)| (path.clone(), collection.rows.len()))
    }

    /// The rows of a collection. `None` until something is stored.
    pub(crate) fn rows(&self, collection: &str) -> Option<&Table> {
        self.0.get(collection).map(|collection| &collection.rows)
    }

    /// Sets a property of every resource that has it with an old value, in all collections.
    pub(crate) fn replace(&mut self, name: &str, old: &str, new: &str) {
        for collection in self.0.values_mut() {
            let has = |row: &&Record| row.get(name).is_some_and(|value| value == old);
            let ids: Vec<String> = collection.rows.iter().filter(has).filter_map(record::id_text).collect();
            for id in ids {
                collection.rows.change(&id, |row| drop(row.insert(name.to_owned(), new.into())));
            }
        }
    }

    /// Changes a record. Returns whether it exists.
    pub(crate) fn change(&mut self, collection: &str, id: &str, change: impl FnOnce(&mut Record)) -> bool {
        self.0.get_mut(collection).is_some_and(|collection| collection.rows.change(id, change))
    }

    fn is_deleted(&self, path: &str) -> bool {
        split(path).is_some_and(|(collection, id)| {
            self.0.get(collection).is_some_and(|collection| collection.deleted.contains(id))
        })
    }

    /// Returns `true` if a resource above a path was deleted.
    fn is_below_deleted(&self, path: &str) -> bool {
        let mut above = path;
        while let Some((parent, _)) = split(above) {
            if self.is_deleted(parent) {
                return true;
            }
            above = parent;
        }
        false
    }

    /// Inserts or replaces a resource of a collection such as `/invoices`.
    pub(crate) fn put(&mut self, collection: &str, id: &str, record: Record) {
        let collection = self.0.entry(collection.to_owned()).or_default();
        collection.deleted.remove(id);
        collection.rows.put(id, record);
    }

    /// Deletes a resource, also one that was never stored.
    pub(crate) fn delete(&mut self, collection: &str, id: &str) {
        let collection = self.0.entry(collection.to_owned()).or_default();
        collection.rows.remove(id);
        collection.deleted.insert(id.to_owned());
    }
}

impl Persist for Resources {
    fn save(&self) -> Value {
        let mut all: Vec<(&String, &Collection)> = self.0.iter().collect();
        all.sort_unstable_by_key(|(path, _)| *path);
        let entry = |(path, collection): (&String, &Collection)| {
            let saved = json!({ "rows": collection.rows.save(), "deleted": collection.deleted.save() });
            (path.clone(), saved)
        };
        Value::Object(all.into_iter().map(entry).collect())
    }

    fn load(saved: &Value) -> Option<Self> {
        let entry = |(path, saved): (&String, &Value)| {
            let rows = Table::load(saved.get("rows")?)?;
            Some((path.clone(), Collection { rows, deleted: Persist::load(saved.get("deleted")?)? }))
        };
        saved.as_object()?.iter().map(entry).collect::<Option<_>>().map(Self)
    }
}

/// Executes an operation on stored resources. `None` for an operation that gets a synthetic response.
///
/// # Errors
///
/// 404 for a deleted resource and everything below it, 409 for an `id` of the caller that exists.
pub(crate) fn respond(shared: &Shared, call: &mut Call<'_>) -> Result<Option<JsonResponse>, Problem> {
    let path = percent_decode_str(&call.below).decode_utf8_lossy().into_owned();
    let mut store = shared.store();
    let role = shared.roles.of(call.operation);
    let creates = matches!(role, Some(Role::Upsert | Role::Create | Role::List) | None);
    if store.resources.is_below_deleted(&path) || !creates && store.resources.is_deleted(&path) {
        return Err(Problem::not_found("resource"));
    }
    let Some(role) = role else { return Ok(None) };
    let (collection, id) = match role {
        Role::List | Role::Create => (path.as_str(), ""),
        Role::Act => split(split(&path).map_or("", |(item, _)| item)).unwrap_or_default(),
        _ => split(&path).unwrap_or_default(),
    };
    if let Role::Get | Role::Act = role
        && let Some(record) = store.resources.find(collection, id)
    {
        // The file of a resource, such as the PDF of an invoice, is synthetic.
        if role == Role::Get && !accepts_json(call) {
            return Ok(None);
        }
        let (fields, response) = (Fields::parse(&call.query), respond_with(shared, call, None, record));
        return Ok(match fields.is_empty() {
            true => response,
            false => response.map(|response| response.map_record(|record| fields.select(record))),
        });
    }
    let stored = store.resources.find(collection, id).cloned();
    match (role, stored) {
        (Role::List, _) => list(&store, call, collection),
        (Role::Create, _) => create(shared, &mut store, call, collection),
        (Role::Upsert, stored) => {
            let is_new = stored.is_none();
            let body = call.take_record()?;
            let Some(record) = record::build(shared, &mut store, call, body, stored.as_ref(), Some(id))
            else {
                return Ok(None);
            };
            let response = respond_with(shared, call, Some(if is_new { 201 } else { 200 }), &record);
            store.resources.put(collection, id, record);
            Ok(response)
        }
        (Role::Change, Some(stored)) => {
            let body = record::merge_patch(&shared.spec, call.operation, &stored, call.take_record()?);
            let record = record::build(shared, &mut store, call, body, Some(&stored), Some(id));
            let record = record.unwrap_or(stored);
            let response = respond_with(shared, call, None, &record);
            store.resources.put(collection, id, record);
            Ok(response)
        }
        (Role::Get, None)
            if COLLECTIONS.contains(&collection) && store.resources.rows(collection).is_some() =>
        {
            Err(Problem::not_found("resource"))
        }
        (Role::Delete, _) => {
            store.resources.delete(collection, id);
            Ok(Some(JsonResponse::no_content()))
        }
        (Role::Get | Role::Act | Role::Change, _) => Ok(None),
    }
}

/// Returns `true` if JSON is the media type to respond with.
fn accepts_json(call: &Call<'_>) -> bool {
    let accept = call.headers.get(ACCEPT).and_then(|value| value.to_str().ok());
    let media = call.operation.success().and_then(|(_, success)| success.content.accepted(accept));
    media.is_none_or(MediaType::is_json)
}

fn list(store: &Store, call: &Call<'_>, collection: &str) -> Result<Option<JsonResponse>, Problem> {
    let Some(collection) = store.resources.0.get(collection) else { return Ok(None) };
    let (page, fields) = (Page::read(&call.query), Fields::parse(&call.query));
    let found = select(&collection.rows, &call.query, &[])?;
    let body = page.slice(&found).map(|record| Value::Object(fields.select((*record).clone())));
    Ok(Some(JsonResponse::ok(body.collect()).with_headers(page.headers(found.len()))))
}

fn create(
    shared: &Shared,
    store: &mut Store,
    call: &mut Call<'_>,
    collection: &str,
) -> Result<Option<JsonResponse>, Problem> {
    let body =
        call.body.take().and_then(|body| if let Value::Object(body) = body { Some(body) } else { None });
    let own = body.as_ref().and_then(|body| body.get("id")?.as_str()).map(str::to_owned);
    if own.as_ref().is_some_and(|id| store.resources.find(collection, id).is_some()) {
        return Err(Problem::conflict("The id exists."));
    }
    let body = body.unwrap_or_default();
    let Some(record) = record::build(shared, store, call, body, None, own.as_deref()) else {
        return Ok(None);
    };
    let Some(id) = record::id_of(&record, &shared.spec, call.operation) else {
        return Ok(None);
    };
    let response = respond_with(shared, call, None, &record);
    store.resources.put(collection, &id, record);
    Ok(response)
}

/// A response with a record. The status is the first documented success, if the preferred one is not documented.
fn respond_with(
    shared: &Shared,
    call: &Call<'_>,
    preferred: Option<u16>,
    record: &Record,
) -> Option<JsonResponse> {
    let documented = preferred.filter(|status| call.operation.documents(*status));
    let status = documented.or_else(|| call.operation.success().map(|(status, _)| status))?;
    let id = record.get("id").and_then(Value::as_str);
    let headers = shared.synthetic.headers(shared, call, call.operation.response(status)?, None, id);
    let body = match call.query.is_empty() {
        true => Body::written(record),
        false => Value::Object(record.clone()).into(),
    };
    Some(JsonResponse::with_status(status, body).with_headers(headers))
}
