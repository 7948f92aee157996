//! `/authentication-tokens/{token}/exchange`: the token of a customer for the storefront.

use std::time::Duration;

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::config::CUSTOMER_JWT;
use crate::handlers::Call;
use crate::handlers::billing::times::time_of;
use crate::handlers::records::{TOKEN_BOOK, change_book, is_true, is_used, read, set, synthetic};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Due, Store};

use super::view::{link, text};

const TOKENS: &str = "/authentication-tokens";

/// Time in which a token of a customer authenticates, unless the request sets another one.
const LIFETIME: Duration = Duration::from_secs(3600);

/// Exchanges an authentication token for one that the storefront accepts.
pub(crate) fn exchange(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let token = call.path("token").to_owned();
    let body = read(shared, &mut call);
    let mut store = shared.store();
    let Some(known) = store.resources.find(TOKENS, &token).cloned() else {
        if is_used(&store, TOKENS) {
            return Err(Problem::not_found("authentication token"));
        }
        drop(store);
        return synthetic(shared, &call);
    };
    let customer = text(&known, "customerId").to_owned();
    let now = shared.now();
    let (id, secret) = (store.ids.next("jwt", now), store.ids.next("customer", now));
    let expiry = time_of(&body.full, "expiredTime").map_or(now + LIFETIME, Into::into);
    let mut jwt = body.record;
    let own = json!({
        "id": id,
        "type": "customer",
        "token": secret,
        "customerId": customer,
        "createdTime": rfc3339(now),
        "updatedTime": rfc3339(now),
        "expiredTime": rfc3339(expiry),
        "_links": [link("customer", shared.href(&format!("/customers/{customer}")))],
    });
    if let Value::Object(own) = own {
        jwt.extend(own);
    }
    change_book(&mut store, TOKEN_BOOK, &secret, |book| set(book, "customerId", customer));
    store.schedule.at(expiry, Due::CustomerTokenExpiry(secret.clone()));
    shared.accept(CUSTOMER_JWT, &secret);
    if is_true(&body.full, "invalidate") {
        store.resources.delete(TOKENS, &token);
    }
    let location = shared.href(&format!("{TOKENS}/{token}/exchange"));
    Ok(JsonResponse::created(Value::Object(jwt), location))
}

/// Rejects a token of a customer from now on.
pub(crate) fn expire(shared: &Shared, store: &mut Store, token: &str) {
    shared.credentials().revoke(token);
    store.resources.delete(TOKEN_BOOK, token);
}
