//! `/api-keys`: the response to a creation has the key itself, no later one has it. Keys authenticate until they are
//! deleted.

use serde_json::Value;

use crate::config::{PUBLISHABLE_KEY, SECRET_KEY};
use crate::handlers::customers::view::text;
use crate::handlers::stored::record;
use crate::handlers::{Call, records::generic};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

const KEYS: &str = "/api-keys";

/// Private record of a key: the `secret`. No request can name the path.
const SECRETS: &str = "~api-keys/secrets";

/// The property that only the response to a creation has.
const SECRET: &str = "secretKey";

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = call.take_record()?;
    let mut store = shared.store();
    let id = store.ids.next("api_key", shared.now());
    put(shared, &mut store, &call, body, &id)
}

/// Creates or changes a key. A change keeps the key itself, and therefore its type.
pub(crate) fn upsert(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let (id, body) = (call.path("id").to_owned(), call.take_record()?);
    let mut store = shared.store();
    let Some(old) = store.resources.find(KEYS, &id).cloned() else {
        return put(shared, &mut store, &call, body, &id);
    };
    let kind = body.get("type").and_then(Value::as_str).unwrap_or("secret");
    if kind != text(&old, "type") {
        return Err(Problem::invalid_field("type", "Cannot be changed."));
    }
    let key = build(shared, &mut store, &call, body, &id, Some(&old))?;
    Ok(JsonResponse::ok(Value::Object(key)))
}

pub(crate) fn delete(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let mut store = shared.store();
    if let Some(secret) = store.resources.find(SECRETS, &id) {
        shared.credentials().revoke(text(secret, "secret"));
    }
    store.resources.delete(SECRETS, &id);
    drop(store);
    generic(shared, call)
}

/// Stores a new key and accepts it. The response has the secret.
fn put(
    shared: &Shared,
    store: &mut Store,
    call: &Call<'_>,
    body: Record,
    id: &str,
) -> Result<JsonResponse, Problem> {
    let mut key = build(shared, store, call, body, id, None)?;
    let (scheme, prefix) = match text(&key, "type") {
        "publishable" => (PUBLISHABLE_KEY, "pk_sandbox"),
        _ => (SECRET_KEY, "sk_sandbox"),
    };
    let secret = store.ids.next(prefix, shared.now());
    shared.accept(scheme, &secret);
    let private = Record::from_iter([("secret".to_owned(), Value::from(secret.as_str()))]);
    store.resources.put(SECRETS, id, private);
    key.insert(SECRET.to_owned(), secret.into());
    Ok(JsonResponse::created(Value::Object(key), shared.href(&format!("{KEYS}/{id}"))))
}

/// Stores a key without its secret.
fn build(
    shared: &Shared,
    store: &mut Store,
    call: &Call<'_>,
    body: Record,
    id: &str,
    old: Option<&Record>,
) -> Result<Record, Problem> {
    let key = record::build(shared, store, call, body, old, Some(id));
    let mut key = key.ok_or_else(|| Problem::not_found("API key"))?;
    key.remove(SECRET);
    store.resources.put(KEYS, id, key.clone());
    Ok(key)
}
