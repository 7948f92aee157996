//! Reports about a customer: credit balance, screening report, summary metrics.

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::{Call, files};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::Record;
use crate::synthetic::sample_file;

use super::find;
use super::view::link;

pub(crate) fn credit_balance(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let (store, id) = (shared.store(), call.path("id"));
    find(&store, id)?;
    let balances = store.balances.get(id).cloned().unwrap_or_default();
    Ok(JsonResponse::ok(json!({ "balances": balances })))
}

pub(crate) fn screening_report(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let (mut store, customer) = (shared.store(), call.path("id"));
    find(&store, customer)?;
    let now = shared.now();
    let (id, file) = (store.ids.next("att", now), store.ids.next("file", now));
    let location = shared.href(&format!("/attachments/{id}"));
    let time = rfc3339(now);
    let report = Record::from_iter([("name".to_owned(), Value::from("screening-report.pdf"))]);
    files::put(shared, &mut store, &file, &sample_file("application/pdf"), report)?;
    let body = json!({
        "id": id,
        "fileId": file,
        "relatedType": "customer",
        "relatedId": customer,
        "name": "Compliance screening report",
        "description": "Created by the sandbox: the file is empty.",
        "createdTime": time,
        "updatedTime": time,
        "_links": [
            link("self", location.clone()),
            link("file", shared.href(&format!("/files/{file}"))),
        ],
    });
    if let Value::Object(attachment) = &body {
        store.resources.put(files::ATTACHMENTS, &id, attachment.clone());
    }
    Ok(JsonResponse::created(body, location))
}

pub(crate) fn summary_metrics(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let store = shared.store();
    let customer = find(&store, call.path("customerId"))?;
    let revenue = customer.get("lifetimeRevenue").and_then(Value::as_object);
    let part = |name: &str| revenue.and_then(|revenue: &Record| revenue.get(name)).cloned();
    Ok(JsonResponse::ok(json!({
        "currency": part("currency").unwrap_or_else(|| "USD".into()),
        "refundsAmount": 0.0,
        "revenueAmount": part("amount").unwrap_or_else(|| 0.0.into()),
        "disputesAmount": 0.0,
    })))
}
