//! Every operation and every event of the spec, from the spec alone.

use std::collections::BTreeMap;

use rebilly_sandbox::spec::{Operation, Spec};
use rebilly_sandbox::{Builder, Sandbox};
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::{Client, RequestBuilder, redirect};
use serde_json::Value;

/// Secrets of the security schemes by name.
pub(crate) const SECRETS: [(&str, &str); 5] = [
    ("SecretApiKey", Sandbox::API_KEY),
    ("JWT", Sandbox::JWT),
    ("ApplicationJWT", "application.j.wt"),
    ("CustomerJWT", "customer.j.wt"),
    ("PublishableApiKey", "pk_sandbox_every-operation"),
];

pub(crate) fn client() -> Client {
    Client::builder().no_proxy().redirect(redirect::Policy::none()).build().unwrap()
}

/// A sandbox that accepts a credential of every scheme.
pub(crate) fn builder() -> Builder {
    let builder = SECRETS
        .iter()
        .fold(Sandbox::builder(), |builder, (scheme, secret)| builder.credential(*scheme, *secret));
    builder.rate_limit(1_000_000).delivery_pauses([])
}

/// Adds a credential of the first scheme of an operation.
pub(crate) fn authenticated(request: RequestBuilder, operation: &Operation) -> RequestBuilder {
    let Some(scheme) = operation.security.first() else { return request };
    let (_, secret) = SECRETS.iter().find(|(known, _)| known == scheme).unwrap();
    match scheme.as_str() {
        "SecretApiKey" => request.header("REB-APIKEY", *secret),
        "PublishableApiKey" => request.header("Authorization", *secret),
        _ => request.bearer_auth(secret),
    }
}

/// Returns the media types of the first documented success.
fn media_types(spec: &Spec, operation: &Operation) -> Vec<String> {
    let path = &spec.document()["paths"][&operation.path];
    let responses = &path[operation.method.to_lowercase()]["responses"];
    let success = responses.as_object().into_iter().flatten().find(|(status, _)| status.starts_with('2'));
    let content = success.and_then(|(_, response)| response["content"].as_object());
    content.into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

#[tokio::test]
async fn every_operation_responds_to_a_sample_request() {
    let sandbox = builder().stateless().start().await.unwrap();
    let (client, spec) = (client(), sandbox.spec());
    let (mut responded, mut failures, mut partial) = (0, Vec::new(), Vec::new());
    for operation in spec.operations() {
        let Some(sample) = sandbox.sample_request(&operation.id) else {
            failures.push(format!("{}: no request can be built", operation.id));
            continue;
        };
        let types = media_types(spec, operation);
        for media_type in types.iter().map(Some).chain(types.is_empty().then_some(None)) {
            let url = format!("{}{}", sandbox.base_url(), sample.path);
            let mut request = client.request(sample.method.parse().unwrap(), url);
            for (name, value) in &sample.headers {
                request = request.header(name, value);
            }
            if let Some(body) = &sample.body {
                request = request.header(CONTENT_TYPE, "application/json").body(body.to_string());
            }
            if let Some(media_type) = media_type {
                request = request.header(ACCEPT, media_type);
            }
            let response = authenticated(request, operation).send().await.unwrap();
            let status = response.status().as_u16();
            let content_type =
                response.headers().get(CONTENT_TYPE).map(|value| value.to_str().unwrap().to_owned());
            let body = response.bytes().await.unwrap();
            let valid = (200..300).contains(&status)
                && content_type.as_ref() == media_type
                && match spec.check_response(
                    operation,
                    status,
                    &serde_json::from_slice(&body).unwrap_or_default(),
                ) {
                    Ok(Some(invalid)) if content_type.as_deref() == Some("application/json") => {
                        invalid.is_empty()
                    }
                    _ => body.is_empty() == media_type.is_none(),
                };
            if !valid {
                failures.push(format!("{}: {status} {}", operation.id, String::from_utf8_lossy(&body)));
            }
        }
        if sandbox.response_is_partial(&operation.id) {
            partial.push(&operation.id);
        }
        responded += 1;
    }
    println!("{responded} of {} operations", spec.operations().len());
    println!("without optional properties: {partial:?}");
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
    assert!(partial.is_empty());
}

#[tokio::test]
async fn every_event_has_a_valid_payload() {
    let sandbox = builder().start().await.unwrap();
    let spec = sandbox.spec();
    let (mut count, mut failures) = (0, BTreeMap::new());
    for event in spec.webhook_events() {
        count += 1;
        let payload = match sandbox.emit_event(event) {
            Ok(payload) => payload,
            Err(error) => {
                failures.insert(event, error.to_string());
                continue;
            }
        };
        let invalid = spec.check_webhook(event, &payload).unwrap().unwrap();
        if !invalid.is_empty() || payload["eventType"] != event {
            failures.insert(event, format!("{invalid:?} {payload}"));
        }
        let _: Value = payload;
    }
    println!("{} of {count} events", count - failures.len());
    assert!(failures.is_empty(), "{failures:#?}");
}
