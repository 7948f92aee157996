//! Uploads: streams with a declared length or limit, forms, progress.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use rebilly_sandbox::{Fault, RetryAfter, Sandbox, SandboxResponse};
use rebilly_sdk::{Client, ErrorKind, Method, Multipart, Progress, Request, Upload};
use rebilly_test_support::client;
use serde_json::{Value, json};

/// A sandbox that accepts files by POST and PUT, and the bodies it received.
struct Setting {
    sandbox: Sandbox,
    client: Client,
    bodies: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Setting {
    async fn start() -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        let client = client::fast_retries(&sandbox).build().unwrap();
        let bodies = Arc::new(Mutex::new(Vec::new()));
        for (method, path) in [("POST", "/files"), ("PUT", "/files/{id}")] {
            let inbox = Arc::clone(&bodies);
            sandbox.add_operation(method, path, move |request| {
                inbox.lock().unwrap().push(request.bytes.clone());
                SandboxResponse::json(201, &json!({"id": "file_1"}))
            });
        }
        Self { sandbox, client, bodies }
    }

    fn post(&self) -> Request {
        self.client.request(Method::POST, "/files")
    }

    fn put(&self) -> Request {
        self.client.request(Method::PUT, "/files/{id}").path_param("file_1")
    }

    fn bodies(&self) -> Vec<Vec<u8>> {
        std::mem::take(&mut self.bodies.lock().unwrap())
    }

    fn header(&self, name: &str) -> Option<String> {
        self.sandbox.requests().last().unwrap().header(name).map(str::to_owned)
    }
}

/// A stream of these chunks, pending once before each. It is not `Sync`.
struct Pieces(VecDeque<io::Result<Bytes>>, std::cell::Cell<bool>);

fn pieces<const N: usize>(pieces: [&'static str; N]) -> Pieces {
    let pieces = pieces.into_iter().map(|piece| match piece {
        "!" => Err(io::Error::new(io::ErrorKind::NotFound, "MARKER")),
        piece => Ok(Bytes::from_static(piece.as_bytes())),
    });
    Pieces(pieces.collect(), std::cell::Cell::new(false))
}

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if !self.1.replace(true) {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.1.set(false);
        Poll::Ready(self.0.pop_front())
    }
}

#[tokio::test]
async fn a_stream_is_sent_as_it_is_produced() {
    let setting = Setting::start().await;
    let file = Upload::stream(pieces(["one ", "", "two ", "three"]));
    let response = setting.post().upload(file.content_type("text/plain")).json_as::<Value>().await.unwrap();
    assert_eq!((&response["id"], response.is_created()), (&json!("file_1"), true));
    assert_eq!(setting.bodies(), [b"one two three"]);
    assert_eq!(setting.header("content-type").as_deref(), Some("text/plain"));
    assert_eq!(setting.header("transfer-encoding").as_deref(), Some("chunked"));
    let file = Upload::stream(pieces(["one ", "two"])).length(7);
    setting.post().upload(file).await.unwrap();
    assert_eq!(setting.bodies(), [b"one two"]);
    assert_eq!(setting.header("content-type").as_deref(), Some("application/octet-stream"));
    assert_eq!(setting.header("content-length").as_deref(), Some("7"));
    assert_eq!(setting.header("transfer-encoding"), None);
}

#[tokio::test]
async fn a_reader_is_sent_to_its_end() {
    let setting = Setting::start().await;
    let content: Vec<u8> = (0..200_000u32).map(|number| number.to_le_bytes()[0]).collect();
    for length in [None, Some(200_000)] {
        let file = Upload::reader(io::Cursor::new(content.clone()));
        let file = length.into_iter().fold(file, Upload::length);
        setting.post().upload(file).await.unwrap();
        assert!(setting.bodies() == std::slice::from_ref(&content), "the same bytes");
    }
}

#[tokio::test]
async fn an_upload_that_contradicts_its_length_or_limit_fails() {
    let setting = Setting::start().await;
    for (file, message) in [
        (Upload::stream(pieces(["one", "two"])).length(7), "shorter"),
        (Upload::stream(pieces([])).length(1), "shorter"),
        (Upload::stream(pieces(["one", "two"])).length(5), "longer"),
        (Upload::stream(pieces(["one", "two"])).length(3), "longer"),
        (Upload::stream(pieces(["one"])).length(0), "longer"),
        (Upload::stream(pieces(["one", "two"])).max_bytes(5), "larger than its limit"),
        (Upload::stream(pieces(["one", "!"])), "could not be read"),
        (Upload::stream(pieces(["one", "!"])).length(6), "could not be read"),
    ] {
        let error = setting.put().upload(file).await.unwrap_err();
        assert!(error.is_body_io() && error.to_string().contains(message), "{message}: {error}");
        assert_eq!(error.attempts(), 1, "{message}");
        assert!(error.may_have_executed(), "{message}");
        let mut cause: Option<&dyn std::error::Error> = Some(&error);
        let mut own = None;
        while let Some(error) = cause {
            own =
                own.or(error.downcast_ref::<io::Error>().filter(|own| own.kind() == io::ErrorKind::NotFound));
            cause = error.source();
        }
        assert_eq!(own.is_some(), message == "could not be read", "{error:?}");
    }
    setting.put().upload(Upload::stream(pieces(["one", "two"])).max_bytes(6).length(6)).await.unwrap();
    // The sandbox treats a truncated body as an empty one.
    let whole: Vec<Vec<u8>> = setting.bodies().into_iter().filter(|body| !body.is_empty()).collect();
    assert_eq!(whole, [b"onetwo"]);
}

#[tokio::test]
async fn an_invalid_upload_is_not_sent() {
    let setting = Setting::start().await;
    for file in [
        Upload::bytes("1234").max_bytes(3),
        Upload::bytes("1234").length(5),
        Upload::stream(pieces(["x"])).length(10).max_bytes(9),
        Upload::bytes("x").content_type("MARKER\n"),
    ] {
        let error = setting.post().upload(file).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0), "{error}");
        assert!(!error.to_string().contains("MARKER"), "{error}");
    }
    assert!(setting.sandbox.requests().is_empty());
}

#[tokio::test]
async fn bytes_are_retried_and_streams_are_not() {
    let setting = Setting::start().await;
    let form = || Multipart::new().text("a", "b").file("file", Upload::bytes("bytes"));
    let streamed = Multipart::new().text("a", "b").file("file", Upload::stream(pieces(["bytes"])));
    let not_now = || Fault::rate_limited(RetryAfter::Timestamp(0));
    let faults = setting.sandbox.faults();
    for (call, fault, attempts) in [
        (setting.put().upload(Upload::bytes("bytes")), Fault::bad_gateway(), Some(2)),
        (setting.put().upload(Upload::bytes("bytes")).on_progress(|_| ()), Fault::bad_gateway(), Some(2)),
        (setting.put().multipart(form()), Fault::bad_gateway(), Some(2)),
        (setting.post().multipart(form()), not_now(), Some(2)),
        (setting.post().multipart(form()), Fault::bad_gateway(), None),
        (setting.put().multipart(streamed), Fault::bad_gateway(), None),
        (setting.put().upload(Upload::stream(pieces(["bytes"]))), not_now(), None),
    ] {
        faults.next(fault);
        let result = call.await;
        assert_eq!(result.as_ref().ok().map(|response| response.attempts()), attempts, "{result:?}");
        assert_eq!(result.err().map(|error| error.attempts()), attempts.is_none().then_some(1));
        let bodies = setting.bodies();
        assert_eq!(bodies.len(), usize::from(attempts.is_some()));
        assert!(bodies.iter().all(|body| String::from_utf8_lossy(body).contains("bytes")));
    }
}

#[tokio::test]
async fn progress_does_not_change_retry_safety() {
    let setting = Setting::start().await;
    let watched = |body: Value| setting.put().json(&body).on_progress(|_| ());
    for (body, executed) in [(json!({"paymentToken": "t"}), 1), (json!({"name": "x"}), 2)] {
        setting.sandbox.clear_executions();
        setting.sandbox.faults().next(Fault::bad_gateway().after_executing());
        assert_eq!(watched(body.clone()).await.is_ok(), executed == 2, "{body}");
        assert_eq!(setting.sandbox.executions().count("PUT /files/{id}"), executed, "{body}");
    }
}

#[tokio::test]
async fn a_form_is_sent_completely() {
    let setting = Setting::start().await;
    let png = Upload::stream(pieces(["\u{89}PNG", "\r\n"])).length(7);
    let form = Multipart::new()
        .text("description", "Front")
        .file("file", png.content_type("image/png").file_name("front.png"));
    assert_eq!(format!("{form:?}"), r#"Multipart["description", "file"]"#);
    setting.post().multipart(form).await.unwrap();
    let content_type = setting.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\nFront\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"front.png\"\r\n\
         Content-Type: image/png\r\n\r\n\u{89}PNG\r\n\r\n--{boundary}--\r\n"
    );
    assert_eq!(String::from_utf8(setting.bodies().remove(0)).unwrap(), expected);
    assert_eq!(setting.header("content-length").unwrap(), expected.len().to_string());
}

#[tokio::test]
async fn progress_ends_with_the_total() {
    let setting = Setting::start().await;
    let large = vec![7; 200_000];
    let form = Multipart::new().text("a", "b").file("file", Upload::bytes(large.clone()));
    for (call, total, steps) in [
        (setting.post().upload(Upload::bytes(large)), Some(Some(200_000)), 4),
        (setting.post().upload(Upload::stream(pieces(["one", "two"]))), Some(None), 2),
        (setting.post().upload(Upload::stream(pieces(["one", "two"])).length(6)), Some(Some(6)), 2),
        (setting.post().json(&json!({"a": 1})), Some(Some(7)), 1),
        (setting.post().multipart(form), None, 6),
    ] {
        let reported: Arc<Mutex<Vec<Progress>>> = Arc::default();
        let log = Arc::clone(&reported);
        call.on_progress(move |progress| log.lock().unwrap().push(progress)).await.unwrap();
        let reported = std::mem::take(&mut *reported.lock().unwrap());
        let sent = setting.bodies().remove(0).len() as u64;
        assert_eq!(reported.len(), steps, "{reported:?}");
        assert!(reported.is_sorted_by(|one, other| one.bytes < other.bytes), "{reported:?}");
        assert_eq!(reported.last().map(|progress| progress.bytes), Some(sent));
        let total = total.unwrap_or(Some(sent));
        assert!(reported.iter().all(|progress| progress.total == total), "{reported:?}");
    }
}

#[tokio::test]
async fn a_stalled_stream_times_out() {
    struct Never;
    impl Stream for Never {
        type Item = io::Result<Bytes>;

        fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Pending
        }
    }
    let setting = Setting::start().await;
    let call = setting.post().upload(Upload::stream(Never)).timeout(Duration::from_millis(50));
    assert!(call.await.unwrap_err().is_timeout());
    setting.post().upload(Upload::bytes("after")).await.unwrap();
    assert_eq!(setting.bodies().last().map(Vec::as_slice), Some(&b"after"[..]));
}

#[test]
fn uploads_redact_content_and_file_name() {
    let file = Upload::bytes("MARKER").file_name("MARKER.png").content_type("image/png");
    let shown = format!("{file:?}");
    assert!(!shown.contains("MARKER") && shown.contains("image/png"), "{shown}");
    let form = Multipart::new().text("tags", "MARKER").file("file", file);
    assert!(!format!("{form:?}").contains("MARKER"));
}
