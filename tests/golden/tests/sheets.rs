//! Comparison of the webhook models with the fact sheets: exactly the same fields, and their JSON examples.

use std::collections::{BTreeMap, BTreeSet};

use rebilly_golden::{Field, Row, flatten, rows};
use rebilly_sdk::webhooks::{
    GlobalWebhook, GlobalWebhookRequest, PatchWebhookCredential, WebhookAuthorization, WebhookCredential,
    WebhookCredentialRequest, WebhookTracking,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn models() -> BTreeMap<&'static str, BTreeMap<String, Field>> {
    macro_rules! models {
        ($($model:ident),*) => {
            BTreeMap::from([$((stringify!($model), flatten(&schemars::schema_for!($model).to_value()))),*])
        };
    }
    models!(
        GlobalWebhook,
        GlobalWebhookRequest,
        PatchWebhookCredential,
        WebhookCredential,
        WebhookCredentialRequest,
        WebhookTracking
    )
}

#[test]
fn the_models_have_exactly_the_fields_of_the_sheets() {
    let (models, rows) = (models(), rows("webhooks"));
    assert!(rows.len() > 60, "{} rows", rows.len());
    let mut wrong = Vec::new();
    for Row { path, view, kind, nullable, required, values, source } in &rows {
        let Some(field) = models[view.as_str()].get(path) else {
            wrong.push(format!("{view}.{path} is missing ({source})"));
            continue;
        };
        let values: BTreeSet<String> = values.iter().cloned().collect();
        let documented = (BTreeSet::from([kind.clone()]), *nullable, *required, values);
        let actual = (field.kinds.clone(), Some(field.nullable), Some(field.required), field.values.clone());
        if documented != actual {
            wrong.push(format!("{view}.{path}: documented as {documented:?}, is {actual:?} ({source})"));
        }
    }
    let listed: BTreeSet<(&str, &str)> =
        rows.iter().map(|row| (row.view.as_str(), row.path.as_str())).collect();
    for (view, fields) in &models {
        // List items are checked together with their list.
        for path in fields.keys().filter(|path| !path.ends_with("[]")) {
            if !listed.contains(&(view, path.as_str())) {
                wrong.push(format!("{view}.{path} is in no sheet"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

/// Deserializes JSON and asserts that serializing it restores the JSON.
fn round_trip<T: DeserializeOwned + Serialize>(original: Value) -> T {
    let typed: T = serde_json::from_value(original.clone()).unwrap();
    assert_eq!(serde_json::to_value(&typed).unwrap(), original);
    typed
}

#[test]
fn the_examples_of_the_sheets_round_trip() {
    let webhook: GlobalWebhook = round_trip(json!({
        "id": "hook_0YVBG8S0K0DG59J6S3RMN9K452",
        "eventsFilter": ["customer-created", "an-event-of-next-year"],
        "status": "active",
        "method": "POST",
        "url": "https://app-prod.example.com/hook",
        "headers": [{"name": "X-Shop", "status": "inactive", "value": "value1"}],
        "credentialHash": "crd_0YV9Y706QGCB39FQD380G1ZHZH",
        "body": null,
        "filter": null,
        "createdTime": "2019-08-24T14:15:22Z",
        "updatedTime": "2019-08-24T14:15:22Z",
        "_links": [{"href": "https://api.rebilly.com/example", "rel": "self"}],
        "news": {"kept": true}
    }));
    assert_eq!(webhook.events_filter[1].as_str(), "an-event-of-next-year");
    let sent = serde_json::to_value(GlobalWebhookRequest::from(&webhook)).unwrap();
    assert_eq!(sent["body"], Value::Null);
    assert!(sent["news"]["kept"] == true && sent.get("id").is_none() && sent.get("createdTime").is_none());

    let credential: WebhookCredential = round_trip(json!({
        "id": "crd_0YV9Y706QGCB39FQD380G1ZHZH",
        "hash": "crd_0YV9Y706QGCB39FQD380G1ZHZH",
        "status": "deactivated",
        "deactivationTime": null,
        "type": "webhook",
        "host": "app-prod.example.com",
        "auth": {"type": "digest", "username": "shop", "password": "MARKER"}
    }));
    assert!(matches!(credential.auth, Some(WebhookAuthorization::Digest(_))));
    assert!(!format!("{credential:?}").contains("MARKER"));
    let other: WebhookCredential =
        round_trip(json!({"type": "webhook", "host": "h", "auth": {"type": "mutual-tls", "key": "MARKER"}}));
    assert!(matches!(other.auth, Some(WebhookAuthorization::Unknown(_))));

    let tracking: WebhookTracking = round_trip(json!({
        "id": "hook_log_01HXC7HJ1V2FNJD1R396WCG2HB",
        "status": 500,
        "duration": 12,
        "url": "https://app-prod.example.com/?MARKER",
        "method": "POST",
        "request": "MARKER",
        "response": "MARKER",
        "requestHeaders": {"Authorization": "MARKER"},
        "responseHeaders": {},
        "eventType": "customer-created",
        "source": "rules",
        "attempt": 3
    }));
    assert!(!format!("{tracking:?}").contains("MARKER"), "{tracking:?}");
}
