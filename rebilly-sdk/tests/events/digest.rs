//! Digest authentication of an axum receiver against two clients: the test kit and curl.

use std::future::IntoFuture as _;
use std::pin::Pin;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use axum::routing::post;
use rebilly_sdk::events::{
    BasicAuth, Credentials, Delivery, DigestAuth, DigestClient, Receiver, WebhookVerifier,
};
use tower_service::Service as _;

const EVENT: &str = r#"{"eventType":"customer-created","customerId":"cus_1"}"#;

async fn extract(_: Delivery) -> StatusCode {
    StatusCode::ACCEPTED
}

/// A receiver and a handler with the extractor, nested, and the number of events that the receiver has handled.
fn app(digest: impl Into<Credentials>) -> (Router, Arc<AtomicUsize>) {
    let verifier = WebhookVerifier::with_credentials(digest).also_accept(BasicAuth::new("user", "plain"));
    let handled = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&handled);
    let receiver = Receiver::new(verifier.clone(), move |_: Delivery| {
        counter.fetch_add(1, Ordering::SeqCst);
        async { Ok::<_, std::convert::Infallible>(()) }
    });
    let extractor = Router::new().route("/own", post(extract)).with_state(verifier);
    (Router::new().nest("/hooks", extractor).nest("/ready", receiver.router()), handled)
}

fn digest() -> DigestAuth {
    DigestAuth::new("user", "secret").nonce_key("k")
}

fn request(target: &str) -> Request<Body> {
    Request::post(target).body(Body::from(EVENT)).unwrap()
}

async fn challenge(app: &mut Router, target: &str) -> HeaderMap {
    let response = app.call(request(target)).await.unwrap();
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    response.headers().clone()
}

#[tokio::test]
async fn nested_routers_check_the_original_target() {
    let (mut app, handled) = app(digest());
    for (target, status) in [("/hooks/own?of=rebilly", 202), ("/ready", 200), ("/ready/deep?a", 200)] {
        let headers = challenge(&mut app, target).await;
        assert_eq!(headers.get_all(header::WWW_AUTHENTICATE).iter().count(), 3);
        let mut client = DigestClient::new("user", "secret");
        assert!(client.accept_challenge(&headers));
        let mut send = async |digest_target: &str| {
            let mut request = request(target);
            let value = client.authorization(&Method::POST, digest_target).unwrap();
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
async fn a_replayed_digest_gets_a_stale_challenge() {
    let (mut app, handled) = app(digest());
    let mut client = DigestClient::new("user", "secret");
    assert!(client.accept_challenge(&challenge(&mut app, "/ready").await));
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

/// A body that counts how often it is read.
#[derive(Clone, Default)]
struct CountedBody(Arc<AtomicUsize>);

impl futures_core::Stream for CountedBody {
    type Item = Result<&'static str, std::convert::Infallible>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready((self.0.fetch_add(1, Ordering::SeqCst) == 0).then_some(Ok(EVENT)))
    }
}

#[tokio::test]
async fn a_body_is_read_only_after_its_digest_is_authenticated() {
    let (mut app, handled) = app(digest());
    for (target, status) in [("/hooks/own", 202), ("/ready", 200)] {
        let headers = challenge(&mut app, target).await;
        let authorization = |password: &str, digest_target: &str| {
            let mut client = DigestClient::new("user", password);
            assert!(client.accept_challenge(&headers));
            client.authorization(&Method::POST, digest_target)
        };
        let valid = authorization("secret", target);
        let cases = [
            (None, 401),
            (authorization("wrong", target), 401),
            (authorization("secret", "/other"), 401),
            (valid.clone(), status),
            // A replay.
            (valid, 401),
        ];
        for (value, expected) in cases {
            let body = CountedBody::default();
            let mut request = Request::post(target).body(Body::from_stream(body.clone())).unwrap();
            request.headers_mut().extend(value.map(|value| (header::AUTHORIZATION, value)));
            assert_eq!(app.call(request).await.unwrap().status(), expected, "{target}");
            assert_eq!(body.0.load(Ordering::SeqCst) > 0, expected == status, "{target}");
        }
    }
    assert_eq!(handled.load(Ordering::SeqCst), 1);
}

/// Rebilly's HTTP client is unknown; many PHP applications use libcurl.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn curl_authenticates() {
    if Command::new("curl").arg("--version").output().is_err() {
        rebilly_test_support::skipped("no curl to test with");
        return;
    }
    let (app, _) = app(Credentials::from(digest()).also_accept(DigestAuth::new("a\"\\b", "c:d")));
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
        // The second request increments the counter of the first nonce.
        curl.args([&url, &url]);
        let output = tokio::task::spawn_blocking(move || curl.output().unwrap()).await.unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{scheme} {user}");
    }
    server.abort();
}
