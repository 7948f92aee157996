//! Digest authentication of deliveries.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use serde_json::json;

use crate::registered_webhooks::{api, credential, serve, webhook};
use crate::support::receiver::{PASSWORD, USERNAME};

/// `Authorization` of each received request.
type Authorizations = Arc<Mutex<Vec<Option<String>>>>;

/// Accepts the nonce of the second challenge only.
async fn digest(
    State(received): State<Authorizations>,
    uri: Uri,
    headers: HeaderMap,
) -> (StatusCode, HeaderMap) {
    let authorization = headers.get("authorization").map(|value| value.to_str().unwrap().to_owned());
    let mut received = received.lock().unwrap();
    received.push(authorization.clone());
    let challenge = |nonce: &str| {
        let value = format!("Digest realm=\"hooks\", qop=\"auth\", algorithm=SHA-256, nonce=\"{nonce}\"");
        (
            StatusCode::UNAUTHORIZED,
            HeaderMap::from_iter([("www-authenticate".parse().unwrap(), value.parse().unwrap())]),
        )
    };
    let Some(authorization) = authorization else { return challenge("first") };
    if authorization.contains("nonce=\"first\"") {
        return challenge("second");
    }
    let part = |name: &str| {
        let (_, rest) = authorization.split_once(&format!("{name}=")).unwrap();
        rest.split(", ").next().unwrap().trim_matches('"').to_owned()
    };
    let hash = |text: String| -> String {
        <sha2::Sha256 as sha2::Digest>::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
    };
    assert_eq!(part("uri"), uri.path_and_query().unwrap().as_str());
    let secret = hash(format!("{USERNAME}:hooks:{PASSWORD}"));
    let request = hash(format!("POST:{}", part("uri")));
    let expected = hash(format!("{secret}:second:{}:{}:auth:{request}", part("nc"), part("cnonce")));
    let right = expected == part("response");
    (if right { StatusCode::NO_CONTENT } else { StatusCode::FORBIDDEN }, HeaderMap::new())
}

#[tokio::test]
async fn digest_challenges_are_accepted_and_reused() {
    let api = api().await;
    let received = Authorizations::default();
    let url = serve(Router::new().fallback(digest).with_state(Arc::clone(&received))).await;
    let id = credential(&api, json!({"type": "digest", "username": USERNAME, "password": PASSWORD})).await;
    api.put("/webhooks/mine", &webhook(&url, &id)).await.expect(201);
    for customer in ["a", "b", "c"] {
        api.customer(customer, &json!({})).await;
    }
    api.sandbox.idle().await;
    // The first attempt authenticates with a stale nonce and fails; the second uses the new challenge.
    let attempts: Vec<_> = api.sandbox.deliveries().into_iter().map(|delivery| delivery.attempts).collect();
    assert_eq!(attempts, [vec![Some(401), Some(204)], vec![Some(204)], vec![Some(204)]]);
    let counts: Vec<Option<String>> = received
        .lock()
        .unwrap()
        .iter()
        .map(|authorization| Some(authorization.as_ref()?.split_once("nc=")?.1.split(',').next()?.to_owned()))
        .collect();
    let count = |count: &str| Some(count.to_owned());
    let [one, two, three] = ["00000001", "00000002", "00000003"].map(count);
    assert_eq!(counts, [None, one.clone(), two.clone(), one, two, three]);
}
