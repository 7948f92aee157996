//! `/ready-to-pay`: the payment methods of the stored gateway accounts.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::customers::view::text;
use crate::handlers::records::check_customer;
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};
use crate::webhook::effects;

const GATEWAY_ACCOUNTS: &str = "/gateway-accounts";

/// Methods without a stored gateway account.
const DEFAULT_METHODS: [&str; 3] = ["payment-card", "ach", "paypal"];

const BRANDS: [&str; 6] = ["Visa", "MasterCard", "American Express", "Discover", "JCB", "Diners Club"];

pub(crate) fn list(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = call.take_record().unwrap_or_default();
    let store = shared.store();
    if let Some(customer) = body.get("customerId").and_then(Value::as_str) {
        check_customer(&store, customer)?;
    }
    let methods = methods(&store, text(&body, "currency")).iter().map(|method| view(method)).collect();
    publish(shared, &store, &body);
    Ok(JsonResponse::ok(methods))
}

/// The methods of the active gateway accounts that accept a currency.
fn methods(store: &Store, currency: &str) -> Vec<String> {
    let accounts = store.resources.rows(GATEWAY_ACCOUNTS).filter(|rows| rows.len() > 0);
    let Some(accounts) = accounts else { return DEFAULT_METHODS.map(str::to_owned).to_vec() };
    let accepts = |account: &&Record| {
        let accepted = account.get("acceptedCurrencies").and_then(Value::as_array);
        let accepts =
            |accepted: &Vec<Value>| accepted.is_empty() || accepted.iter().any(|known| known == currency);
        text(account, "status") != "closed" && (currency.is_empty() || accepted.is_none_or(accepts))
    };
    let mut seen = BTreeSet::new();
    let methods = accounts.iter().filter(accepts).map(|account| text(account, "method").to_owned());
    methods.filter(|method| !method.is_empty() && seen.insert(method.clone())).collect()
}

fn view(method: &str) -> Value {
    match method {
        "payment-card" => json!({ "method": method, "feature": null, "brands": BRANDS, "filters": [] }),
        "ach" | "paypal" | "Klarna" => json!({ "method": method, "feature": null, "filters": [] }),
        _ => json!({ "method": method, "filters": [] }),
    }
}

fn publish(shared: &Shared, store: &Store, body: &Record) {
    let customer = store.customers.get(text(body, "customerId")).map(|customer| ("customer", customer));
    let resources: Vec<(&str, &Record)> = customer.into_iter().collect();
    let fields: Vec<(&str, Value)> =
        body.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    effects::publish(shared, store, "ready-to-pay-requested", &resources, &fields);
}
