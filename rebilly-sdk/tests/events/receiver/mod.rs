//! The receiver as a service: its responses, and the events that reach the handler.

mod durations;
mod inline;
mod queue;
mod timers;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, header};
use http_body_util::{BodyExt as _, Full};
use rebilly_sdk::events::inbox::{Inbox, MemoryInbox};
use rebilly_sdk::events::{Delivery, Event, EventMetadata, Payload, Receiver, WebhookVerifier};
use tokio::sync::{Notify, Semaphore};

pub(crate) fn webhook() -> WebhookVerifier {
    WebhookVerifier::basic("user", "secret")
}

pub(crate) fn body(kind: &str, id: &str, revision: i64) -> String {
    format!(
        r#"{{"eventType":"{kind}","customerId":"{id}","_embedded":{{"customer":{{"id":"{id}","revision":{revision}}}}}}}"#
    )
}

pub(crate) fn request(body: impl Into<Bytes>) -> Request<Full<Bytes>> {
    let request = Request::post("/hooks").header(header::AUTHORIZATION, "Basic dXNlcjpzZWNyZXQ=");
    request.header(header::CONTENT_TYPE, "application/json").body(Full::new(body.into())).unwrap()
}

pub(crate) async fn text(response: Response<Full<Bytes>>) -> (u16, String) {
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8_lossy(&body).into_owned())
}

type Log = Arc<Mutex<Vec<String>>>;

fn logging() -> (Log, Receiver) {
    let log = Log::default();
    let writer = Arc::clone(&log);
    let receiver = Receiver::new(webhook(), move |delivery: Delivery| {
        let line = format!(
            "{} {:?} {}",
            delivery.event_type(),
            delivery.metadata().revision(),
            delivery.is_superseded()
        );
        writer.lock().unwrap().push(line);
        async { Ok::<_, std::convert::Infallible>(()) }
    });
    (log, receiver)
}

#[tokio::test]
async fn duplicates_are_acknowledged_but_not_handled_and_late_revisions_are_superseded() {
    let (log, receiver) = logging();
    for (kind, revision, expected) in [
        ("customer-created", 1, "handled"),
        ("customer-created", 1, "duplicate"),
        ("customer-updated", 3, "handled"),
        ("customer-updated", 2, "handled"),
        ("customer-updated", 3, "duplicate"),
        ("customer-returned", 3, "handled"),
    ] {
        let response = text(receiver.respond(request(body(kind, "cus_1", revision))).await).await;
        assert_eq!(response, (200, expected.to_owned()), "{kind} {revision}");
    }
    let expected = [
        "customer-created Some(1) false",
        "customer-updated Some(3) false",
        "customer-updated Some(2) true",
        "customer-returned Some(3) false",
    ];
    assert_eq!(*log.lock().unwrap(), expected);
}

#[tokio::test]
async fn rejected_requests_do_not_reach_the_handler() {
    let (log, receiver) = logging();
    let receiver = receiver.body_timeout(Duration::from_millis(50));
    let plain = |text: &'static str| request(Bytes::from_static(text.as_bytes()));
    let with = |name: header::HeaderName, value: &str| {
        let mut request = request(body("customer-created", "c", 1));
        request.headers_mut().insert(name, value.parse().unwrap());
        request
    };
    let cases = [
        (401, with(header::AUTHORIZATION, "Basic dXNlcjpvdGhlcg==")),
        (415, with(header::CONTENT_TYPE, "text/html")),
        (413, request(vec![b' '; 1024 * 1024 + 1])),
        (400, plain("")),
        (400, plain("[]")),
        (400, plain(r#"{"eventType":"#)),
        (400, plain("{\"eventType\":\"customer-created\",\"customerId\":\"\u{0}\"}")),
        (
            405,
            Request::get("/hooks")
                .header(header::AUTHORIZATION, "Basic dXNlcjpzZWNyZXQ=")
                .body(Full::default())
                .unwrap(),
        ),
        (401, Request::get("/hooks").body(Full::default()).unwrap()),
    ];
    for (status, request) in cases {
        let shown = format!("{request:?}");
        let response = receiver.respond(request).await;
        assert_eq!(response.status().as_u16(), status, "{shown}");
        let has = |name| response.headers().contains_key(name);
        assert_eq!((has(header::WWW_AUTHENTICATE), has(header::ALLOW)), (status == 401, status == 405));
    }
    let mut invalid = body("customer-created", "c", 1).into_bytes();
    invalid[20] = 0xff;
    assert_eq!(receiver.respond(request(invalid)).await.status().as_u16(), 400);
    let deep = format!(r#"{{"eventType":"customer-created","x":{}}}"#, "[".repeat(100_000));
    assert_eq!(receiver.respond(request(deep)).await.status().as_u16(), 400);
    let stalled = request("").map(|_| http_body_util::StreamBody::new(Never));
    assert_eq!(receiver.respond(stalled).await.status().as_u16(), 408);
    assert!(log.lock().unwrap().is_empty());
}

/// An endless body that counts the bytes read from it.
struct Endless(Arc<AtomicUsize>);

impl futures_core::Stream for Endless {
    type Item = Result<http_body::Frame<Bytes>, std::convert::Infallible>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.0.fetch_add(4096, Ordering::SeqCst);
        std::task::Poll::Ready(Some(Ok(http_body::Frame::data(Bytes::from_static(&[b' '; 4096])))))
    }
}

#[tokio::test]
async fn endless_bodies_are_read_up_to_the_size_limit() {
    let receiver =
        Receiver::new(webhook().max_body(64 * 1024), async |_: Delivery| Err::<(), _>("never called"));
    let read = Arc::new(AtomicUsize::new(0));
    for sent in 1..=200 {
        let endless = request("").map(|_| http_body_util::StreamBody::new(Endless(Arc::clone(&read))));
        assert_eq!(receiver.respond(endless).await.status().as_u16(), 413);
        assert!(read.load(Ordering::SeqCst) <= sent * (64 * 1024 + 4096), "{read:?} bytes of {sent} bodies");
    }
    let unauthenticated =
        Request::post("/").body(http_body_util::StreamBody::new(Endless(Arc::clone(&read)))).unwrap();
    let before = read.load(Ordering::SeqCst);
    assert_eq!(receiver.respond(unauthenticated).await.status().as_u16(), 401);
    assert_eq!(read.load(Ordering::SeqCst), before, "the body of an unauthenticated request is not read");
}

struct Never;

impl futures_core::Stream for Never {
    type Item = Result<http_body::Frame<Bytes>, std::convert::Infallible>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Pending
    }
}

#[tokio::test]
async fn failed_and_panicked_handlers_run_again_on_redelivery() {
    let calls = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&calls);
    let receiver = Receiver::new(webhook(), move |_: Delivery| {
        let call = counter.fetch_add(1, Ordering::SeqCst);
        async move {
            match call {
                0 => Err("MARKER"),
                1 => panic!("MARKER"),
                _ => Ok(()),
            }
        }
    });
    for expected in [500, 500, 200, 200] {
        let response = text(receiver.respond(request(body("customer-created", "c", 1))).await).await;
        assert_eq!(response.0, expected);
        assert!(!response.1.contains("MARKER"));
    }
    assert_eq!(calls.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn busy_resources_and_excess_deliveries_get_503() {
    let (gate, begun) = (Arc::new(Semaphore::new(0)), Arc::new(Notify::new()));
    let (handler_gate, handler_begun) = (Arc::clone(&gate), Arc::clone(&begun));
    let receiver = Receiver::new(webhook(), move |_: Delivery| {
        let (gate, begun) = (Arc::clone(&handler_gate), Arc::clone(&handler_begun));
        async move {
            begun.notify_one();
            gate.acquire().await.map(|permit| permit.forget())
        }
    });
    let receiver = receiver.concurrency(2).busy_timeout(Duration::ZERO);
    let first = tokio::spawn({
        let receiver = receiver.clone();
        async move { receiver.respond(request(body("customer-created", "a", 1))).await.status().as_u16() }
    });
    begun.notified().await;
    let same = receiver.respond(request(body("customer-updated", "a", 2))).await;
    assert_eq!((same.status().as_u16(), same.headers().contains_key(header::RETRY_AFTER)), (503, true));
    let second = tokio::spawn({
        let receiver = receiver.clone();
        async move { receiver.respond(request(body("customer-created", "b", 1))).await.status().as_u16() }
    });
    begun.notified().await;
    let third = text(receiver.respond(request(body("customer-created", "c", 1))).await).await;
    assert_eq!(third, (503, "too many concurrent deliveries".to_owned()));
    gate.add_permits(2);
    assert_eq!((first.await.unwrap(), second.await.unwrap()), (200, 200));
    gate.add_permits(1);
    assert_eq!(receiver.respond(request(body("customer-updated", "a", 2))).await.status().as_u16(), 200);
}

#[tokio::test]
async fn a_closed_connection_does_not_cancel_the_handler() {
    let (gate, begun, done) = (Arc::new(Notify::new()), Arc::new(Notify::new()), Arc::new(Notify::new()));
    let all = (Arc::clone(&gate), Arc::clone(&begun), Arc::clone(&done));
    let receiver = Receiver::new(webhook(), move |_: Delivery| {
        let (gate, begun, done) = all.clone();
        async move {
            begun.notify_one();
            gate.notified().await;
            done.notify_one();
            Ok::<_, std::convert::Infallible>(())
        }
    });
    let delivery = || request(body("customer-created", "a", 1));
    let task = tokio::spawn({
        let receiver = receiver.clone();
        async move { receiver.respond(delivery()).await }
    });
    begun.notified().await;
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());
    gate.notify_one();
    done.notified().await;
    let response = text(receiver.respond(delivery()).await).await;
    assert_eq!(response, (200, "duplicate".to_owned()));
}

#[tokio::test]
async fn a_queue_stores_events_and_a_worker_handles_them_in_order() {
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    let receiver: Receiver = Receiver::queue(webhook(), Arc::clone(&inbox));
    for revision in [3, 1, 2, 1] {
        let response = receiver.respond(request(body("customer-updated", "a", revision))).await;
        assert_eq!(response.status().as_u16(), 200);
    }
    assert_eq!(inbox.stats().await.unwrap().open(), 3);
    let (log, stop) = (Log::default(), Arc::new(Notify::new()));
    let (writer, stopping) = (Arc::clone(&log), Arc::clone(&stop));
    let failures = AtomicUsize::new(0);
    let worker = receiver.worker(move |delivery: Delivery| {
        let line = format!("{:?} {}", delivery.metadata().revision(), delivery.attempt());
        let fails = failures.fetch_add(1, Ordering::SeqCst) == 0;
        let mut log = writer.lock().unwrap();
        log.push(line);
        if log.len() == 4 {
            stopping.notify_one();
        }
        async move { if fails { Err("once") } else { Ok(()) } }
    });
    worker.poll_interval(Duration::from_millis(5)).run_until(async move { stop.notified().await }).await;
    assert_eq!(*log.lock().unwrap(), ["Some(1) 1", "Some(1) 2", "Some(2) 1", "Some(3) 1"]);
    assert_eq!(inbox.stats().await.unwrap().open(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_worker_prunes_events_after_the_retention() {
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    let receiver: Receiver = Receiver::queue(webhook(), Arc::clone(&inbox));
    let send = async || text(receiver.respond(request(body("customer-created", "a", 1))).await).await.1;
    let day = Duration::from_secs(24 * 3600);
    let work = async || {
        let worker =
            receiver.worker(async |_: Delivery| Ok::<_, std::convert::Infallible>(())).retention(day);
        worker.run_until(tokio::time::sleep(Duration::from_secs(2))).await;
    };
    assert_eq!(send().await, "stored");
    work().await;
    assert_eq!(send().await, "duplicate");
    tokio::time::advance(day / 2).await;
    work().await;
    assert_eq!(send().await, "duplicate");
    tokio::time::advance(day).await;
    work().await;
    assert_eq!(send().await, "stored");
}

struct Short(String);

impl Payload for Short {
    type Error = std::str::Utf8Error;

    fn read(body: &[u8]) -> Result<Self, Self::Error> {
        let (_, id) = std::str::from_utf8(body)?.split_once(' ').unwrap_or_default();
        Ok(Self(id.to_owned()))
    }

    fn metadata(body: &[u8]) -> EventMetadata {
        let (kind, id) = std::str::from_utf8(body).unwrap_or_default().split_once(' ').unwrap_or_default();
        EventMetadata::new(kind).with_entity("customer", id, None)
    }
}

#[tokio::test]
async fn a_custom_payload_is_handled() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let writer = Arc::clone(&seen);
    let receiver =
        Receiver::new(webhook().also_accept_content_type("text/plain"), move |delivery: Delivery<Short>| {
            writer.lock().unwrap().push(format!("{} {}", delivery.event_type(), delivery.payload().0));
            async { Ok::<_, std::convert::Infallible>(()) }
        });
    for (text, status) in [("created cus_1", 200), ("created cus_1", 200), ("created cus_2", 200)] {
        let mut request = request(text);
        request.headers_mut().insert(header::CONTENT_TYPE, "text/plain; charset=utf-8".parse().unwrap());
        assert_eq!(receiver.respond(request).await.status().as_u16(), status);
    }
    assert_eq!(receiver.respond(request(vec![0xff])).await.status().as_u16(), 400);
    assert_eq!(*seen.lock().unwrap(), ["created cus_1", "created cus_2"]);
}

#[test]
fn duplicated_and_invalid_event_types_are_decoded() {
    let body = br#"{"eventType":"kyc-request-failed","eventType":"customer-created","customerId":"c"}"#;
    assert!(matches!(Event::from_slice(body).unwrap(), Event::CustomerCreated(_)));
    let event = Event::from_slice(br#"{"eventType":7}"#).unwrap();
    assert_eq!(event.event_type(), "");
}

/// The axum router, nested, and the extractor in another handler.
#[cfg(feature = "axum")]
#[tokio::test]
async fn axum_router_and_extractor_share_the_checks() {
    use axum::Router;
    use axum::http::StatusCode;
    use tower_service::Service as _;

    async fn extract(event: Delivery) -> (StatusCode, String) {
        (StatusCode::ACCEPTED, event.event_type().to_owned())
    }
    let (log, receiver) = logging();
    let extractor: Router = Router::new().route("/own", axum::routing::post(extract)).with_state(webhook());
    let deep = Router::new().nest("/inner", receiver.clone().router());
    let mut app = extractor.nest("/ready", receiver.router()).nest("/outer", deep);
    let mut send = async |path: &str, authenticated: bool| {
        let mut request = request(body("customer-created", "a", 1)).map(axum::body::Body::new);
        *request.uri_mut() = path.parse().unwrap();
        if !authenticated {
            request.headers_mut().remove(header::AUTHORIZATION);
        }
        let response = app.call(request).await.unwrap();
        let challenge = response.headers().contains_key(header::WWW_AUTHENTICATE);
        let status = response.status().as_u16();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        (status, challenge, String::from_utf8_lossy(&body).into_owned())
    };
    assert_eq!(send("/own", true).await, (202, false, "customer-created".to_owned()));
    assert_eq!(send("/own", false).await, (401, true, "unauthenticated".to_owned()));
    assert_eq!(send("/ready/deep", true).await, (200, false, "handled".to_owned()));
    assert_eq!(send("/ready", true).await, (200, false, "duplicate".to_owned()));
    assert_eq!(send("/ready", false).await.0, 401);
    for path in ["/outer/inner", "/outer/inner/x/y"] {
        assert_eq!(send(path, true).await, (200, false, "duplicate".to_owned()), "{path}");
    }
    assert_eq!(log.lock().unwrap().len(), 1);
}
