//! Payment tokens: created from payment details, used once within 30 minutes.

use std::time::Duration;

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::handlers::customers::view::link;
use crate::handlers::records::is_used;
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::details::conceal;
use super::{TOKENS, is_before};

/// Fingerprints of tokens. No request can name the path.
const FINGERPRINTS: &str = "#token-fingerprints";

/// Time in which a token can be used.
const LIFETIME: Duration = Duration::from_secs(30 * 60);

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut body = Value::Object(call.take_record()?);
    if let Some(Value::Object(details)) = body.get_mut("paymentInstrument") {
        conceal(details, "paymentInstrument.")?;
    }
    shared.spec.without_write_only(call.operation, &mut body);
    let fingerprint =
        body.get_mut("paymentInstrument").and_then(|details| details.as_object_mut()?.remove("fingerprint"));
    let mut store = shared.store();
    let id = store.ids.next("tok", shared.now());
    let (now, href) = (rfc3339(shared.now()), shared.href(&format!("/tokens/{id}")));
    let token = json!({
        "id": id,
        "isUsed": false,
        "riskMetadata": body.get("riskMetadata"),
        "createdTime": now,
        "updatedTime": now,
        "usageTime": null,
        "expirationTime": rfc3339(shared.now() + LIFETIME),
        "_links": [link("self", href.clone())],
    });
    let (Value::Object(mut record), Value::Object(token)) = (body, token) else {
        return Err(Problem::not_found("token"));
    };
    record.extend(token);
    if let Some(fingerprint) = fingerprint {
        let record = Record::from_iter([("fingerprint".to_owned(), fingerprint)]);
        store.resources.put(FINGERPRINTS, &id, record);
    }
    store.resources.put(TOKENS, &id, record.clone());
    Ok(JsonResponse::created(Value::Object(record), href))
}

/// Marks a token as used. Returns the details of its payment instrument: `method`, `billingAddress` and the properties of
/// the method. A token that was never created stands for a Visa card, unless some token was created.
///
/// # Errors
///
/// 422 on a field for a token that was used, has expired, or does not exist.
pub(crate) fn consume(
    shared: &Shared,
    store: &mut Store,
    field: &str,
    token: &str,
) -> Result<Record, Problem> {
    let refused = |message: &str| Err(Problem::invalid_field(field, message));
    let stored = store.resources.find(TOKENS, token).cloned();
    if store.used_tokens.contains(token) {
        return refused("The token has been used.");
    }
    if stored.is_none() && is_used(store, TOKENS) {
        return refused("The token does not exist.");
    }
    if stored.as_ref().is_some_and(|token| is_before(token.get("expirationTime"), shared.now())) {
        return refused("The token has expired.");
    }
    store.used_tokens.insert(token.to_owned());
    let now = rfc3339(shared.now());
    store.resources.change(TOKENS, token, |token| {
        token.insert("isUsed".to_owned(), true.into());
        token.insert("usageTime".to_owned(), now.clone().into());
        token.insert("updatedTime".to_owned(), now.into());
    });
    let Some(mut stored) = stored else { return Ok(of_unknown_token(token)) };
    let mut details = match stored.remove("paymentInstrument") {
        Some(Value::Object(details)) => details,
        _ => Record::new(),
    };
    for name in ["method", "billingAddress", "riskMetadata", "walletName", "walletCurrency", "walletNetwork"]
    {
        details.extend(stored.remove_entry(name).filter(|(_, value)| !value.is_null()));
    }
    let fingerprint = store.resources.find(FINGERPRINTS, token).cloned();
    details.extend(fingerprint.unwrap_or_default());
    Ok(details)
}

fn of_unknown_token(token: &str) -> Record {
    let card = json!({
        "method": "payment-card",
        "bin": "411111",
        "last4": "1111",
        "brand": "Visa",
        "expMonth": 12,
        "expYear": 2099,
        "fingerprint": super::cards::fingerprint(token),
    });
    if let Value::Object(card) = card { card } else { Record::new() }
}
