//! Digest authentication between an axum receiver and its clients: that of the testing kit, and curl.

use std::future::IntoFuture as _;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use axum::routing::post;
use rebilly_sdk::events::{Credentials, Delivery, DigestAuth, DigestClient, Receiver, WebhookVerifier};
use tower_service::Service as _;

const EVENT: &str = r#"{"eventType":"customer-created","customerId":"cus_1"}"#;

async fn own(_: Delivery) -> StatusCode {
    StatusCode::ACCEPTED
}

/// A nested receiver, a nested handler with the extractor, and the number of deliveries that the receiver handled.
fn app(digest: DigestAuth) -> (Router, Arc<AtomicUsize>) {
    let webhook =
        WebhookVerifier::signed_by(Credentials::from(digest.nonce_key("k")).or_basic("user", "plain"));
    let handled = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&handled);
    let receiver = Receiver::new(webhook.clone(), move |_: Delivery| {
        counter.fetch_add(1, Ordering::SeqCst);
        async { Ok::<_, std::convert::Infallible>(()) }
    });
    let own = Router::new().route("/own", post(own)).with_state(webhook);
    (Router::new().nest("/hooks", own).nest("/ready", receiver.router()), handled)
}

fn request(target: &str) -> Request<Body> {
    Request::post(target).body(Body::from(EVENT)).unwrap()
}

async fn challenged(app: &mut Router, target: &str) -> HeaderMap {
    let response = app.call(request(target)).await.unwrap();
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    response.headers().clone()
}

#[tokio::test]
async fn nested_routers_verify_the_original_request_target() {
    let (mut app, handled) = app(DigestAuth::new("user", "secret"));
    for (target, status) in [("/hooks/own?of=rebilly", 202), ("/ready", 200), ("/ready/deep?a", 200)] {
        let headers = challenged(&mut app, target).await;
        assert_eq!(headers.get_all(header::WWW_AUTHENTICATE).iter().count(), 3);
        let mut client = DigestClient::new("user", "secret");
        assert!(client.challenged(&headers));
        let mut send = async |signed: &str| {
            let mut request = request(target);
            let value = client.authorization(&Method::POST, signed).unwrap();
            request.headers_mut().insert(header::AUTHORIZATION, value);
            app.call(request).await.unwrap()
        };
        assert_eq!(send(target).await.status(), status, "{target}");
        let wrong = send(target.trim_start_matches("/hooks").trim_start_matches("/ready")).await;
        assert_eq!(wrong.status(), StatusCode::UNAUTHORIZED, "{target}");
    }
    assert_eq!(handled.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_replay_is_rejected_as_a_stale_nonce() {
    let (mut app, handled) = app(DigestAuth::new("user", "secret"));
    let mut client = DigestClient::new("user", "secret");
    assert!(client.challenged(&challenged(&mut app, "/ready").await));
    let value = client.authorization(&Method::POST, "/ready").unwrap();
    for expected in [StatusCode::OK, StatusCode::UNAUTHORIZED, StatusCode::UNAUTHORIZED] {
        let mut request = request("/ready");
        request.headers_mut().insert(header::AUTHORIZATION, value.clone());
        let response = app.call(request).await.unwrap();
        assert_eq!(response.status(), expected);
        let challenge = response.headers().get(header::WWW_AUTHENTICATE);
        let stale = challenge.is_some_and(|challenge| challenge.to_str().unwrap().ends_with("stale=true"));
        assert_eq!(stale, expected == StatusCode::UNAUTHORIZED);
    }
    assert_eq!(handled.load(Ordering::SeqCst), 1);
}

/// Rebilly's HTTP client is unknown. Many PHP programs use libcurl.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn curl_authenticates() {
    if Command::new("curl").arg("--version").output().is_err() {
        rebilly_test_support::skipped("no curl to test with");
        return;
    }
    let (app, _) = app(DigestAuth::new("user", "secret").or("a\"\\b", "c:d"));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hooks/own?of=%20rebilly", listener.local_addr().unwrap());
    let server = tokio::spawn(axum::serve(listener, app).into_future());
    for (scheme, user, expected) in [
        ("--digest", "user:secret", "202 202 "),
        ("--digest", "a\"\\b:c:d", "202 202 "),
        ("--anyauth", "user:secret", "202 202 "),
        ("--basic", "user:plain", "202 202 "),
        ("--digest", "user:wrong", "401 401 "),
        ("--digest", "user:plain", "401 401 "),
        ("--basic", "user:secret", "401 401 "),
    ] {
        let mut curl = Command::new("curl");
        curl.args(["--silent", "--noproxy", "*", "--max-time", "60", scheme, "--user", user]);
        curl.args(["--header", "content-type: application/json", "--data", EVENT]);
        curl.args(["--output", "/dev/null", "--output", "/dev/null", "--write-out", "%{http_code} "]);
        // The second request reuses the nonce and increments its counter.
        curl.args([&url, &url]);
        let output = tokio::task::spawn_blocking(move || curl.output().unwrap()).await.unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{scheme} {user}");
    }
    server.abort();
}
