//! `/api-keys`: the response to a creation has the key itself, no later one has it. Keys authenticate until they are
//! deleted.

use std::net::IpAddr;

use serde_json::Value;

use crate::config::{PUBLISHABLE_KEY, SECRET_KEY};
use crate::handlers::Call;
use crate::handlers::customers::view::text;
use crate::handlers::records::{generic, objects, strings};
use crate::handlers::stored::record;
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

/// The key with this secret. `None` for a secret that is configured, or accepted as any key is.
pub(crate) fn with_secret<'a>(store: &'a Store, secret: &str) -> Option<&'a Record> {
    let mut secrets = store.resources.rows(SECRETS)?.with_ids();
    let (id, _) = secrets.find(|(_, known)| text(known, "secret") == secret)?;
    store.resources.find(KEYS, id)
}

/// Checks that a key may call an operation of an organization from an address. Empty restrictions allow everything.
///
/// # Errors
///
/// 403 when `allowedIps` or `acl` excludes the request.
pub(crate) fn check_use(
    key: &Record,
    operation: &str,
    organization: &str,
    address: impl FnOnce() -> Option<IpAddr>,
) -> Result<(), Problem> {
    let addresses = strings(key, "allowedIps");
    if !addresses.is_empty() {
        let mut allowed = addresses.iter().filter_map(|address| address.parse::<IpAddr>().ok());
        let address = address();
        if !allowed.any(|allowed| Some(allowed.to_canonical()) == address) {
            return Err(Problem::forbidden("The key does not allow requests from this IP address."));
        }
    }
    let entries = objects(key, "acl");
    let allows = |entry: &Record| {
        let scope = entry.get("scope").and_then(Value::as_object);
        let organizations = scope.map(|scope| strings(scope, "organizationId")).unwrap_or_default();
        let includes = |list: Vec<String>, name: &str| list.iter().any(|known| known == name);
        (organizations.is_empty() || includes(organizations, organization))
            && includes(strings(entry, "permissions"), operation)
    };
    match entries.is_empty() || entries.iter().any(allows) {
        true => Ok(()),
        false => Err(Problem::forbidden("The key has no permission for this operation.")),
    }
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
