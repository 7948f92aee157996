//! Downloads: redirects without credentials, broken and stalled bodies, limits.

mod time_limits;

use std::future::poll_fn;
use std::io;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use rebilly_sandbox::{Fault, Sandbox, SandboxResponse, Seed};
use rebilly_sdk::{Client, Download, Error, ErrorKind, Method, Request};
use rebilly_test_support::client;
use rebilly_test_support::recording::Recording;
use rebilly_test_support::tcp_server::{self, Connection};
use tokio::io::AsyncWrite;

const FILE: &str = "a,b\r\n1,2\r\n3,4\r\n";

/// A sandbox with one file.
async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client::fast_retries(&sandbox).build().unwrap();
    sandbox.add_operation("GET", "/files/{id}/download", |_| {
        let name = "attachment; filename=\"../rows of MARKER.csv\"";
        SandboxResponse::new(200)
            .header("content-type", "text/csv")
            .header("content-disposition", name)
            .body(FILE)
    });
    (sandbox, client)
}

fn file(client: &Client) -> Request {
    client.request(Method::GET, "/files/{id}/download").path_param("file_MARKER")
}

async fn download(client: &Client) -> Download {
    file(client).download().await.unwrap()
}

#[tokio::test]
async fn a_download_has_the_file_name_and_type() {
    let (sandbox, client) = start().await;
    let download = download(&client).await;
    assert_eq!(download.content_type(), Some("text/csv"));
    assert_eq!(download.file_name().as_deref(), Some("rows of MARKER.csv"));
    assert_eq!((download.total(), download.status().as_u16(), download.attempts()), (Some(15), 200, 1));
    let shown = format!("{download:?}");
    assert!(!shown.contains("MARKER") && shown.contains("15"), "{shown}");
    assert_eq!(download.bytes().await.unwrap(), FILE);
    assert_eq!(sandbox.requests()[0].header("accept"), Some("*/*"));
    assert_eq!(sandbox.requests()[0].header("reb-apikey"), Some(sandbox.api_key()));
}

#[tokio::test]
async fn a_redirect_target_receives_no_credentials() {
    for status in [302, 307] {
        let (sandbox, _) = start().await;
        sandbox.accept_jwt("MARKER");
        let foreign = sandbox.external_host();
        foreign.respond_with(SandboxResponse::new(200).header("content-type", "text/csv").body(FILE));
        let target = foreign.url("/file?signature=SIGNED");
        let clients = [
            client::fast_retries(&sandbox).app("shop/MARKER").build().unwrap(),
            client::unauthenticated(&sandbox).jwt("MARKER").build().unwrap(),
        ];
        for client in clients {
            sandbox.faults().next(Fault::redirect(status, &target));
            let call = file(&client).header("x-own", "MARKER").header("cookie", "MARKER=1");
            let call = call.header("range", "bytes=0-1").query("imageSize", "700x700");
            let download = call.download().await.unwrap();
            assert_eq!((download.content_type(), download.attempts()), (Some("text/csv"), 1));
            assert_eq!(download.bytes().await.unwrap(), FILE);
        }
        assert!(sandbox.requests().iter().all(|entry| entry.header("x-own") == Some("MARKER")));
        let requests = foreign.requests();
        assert_eq!((requests.len(), foreign.leaked_credentials().len()), (2, 0));
        for request in requests {
            assert_eq!((&*request.method, &*request.path), ("GET", "/file?signature=SIGNED"));
            let mut names: Vec<&str> = request.headers.keys().map(|name| name.as_str()).collect();
            names.sort_unstable();
            assert_eq!(names, ["accept", "host", "user-agent"]);
            let shown = format!("{:?}", request.headers);
            assert!(!shown.contains("MARKER") && !shown.contains(sandbox.organization()), "{shown}");
        }
    }
}

#[tokio::test]
async fn spans_and_errors_contain_no_redirect_url() {
    let (sandbox, client) = start().await;
    let target = sandbox.external_host().url("/SIGNED?signature=SIGNED");
    let seen = Recording::start();
    sandbox.faults().times(2, Fault::redirect(302, &target));
    file(&client).download().await.unwrap().bytes().await.unwrap();
    sandbox.external_host().respond_with(SandboxResponse::new(403).body("<Error>SIGNED</Error>"));
    let error = file(&client).download().await.unwrap_err();
    assert!(error.is_forbidden() && error.raw_body().unwrap().starts_with(b"<Error>"));
    let message = error.to_string();
    assert!(
        message.starts_with("GET /files/{id}/download: 403 Forbidden: from localhost, the target"),
        "{message}"
    );
    let shown = format!("{message} {error:?} {}", seen.lines().join("\n"));
    assert!(!shown.contains("SIGNED") && !shown.contains("file_MARKER"), "{shown}");
    let hops: Vec<String> =
        seen.lines().into_iter().filter(|line| line.starts_with("rebilly.redirect")).collect();
    assert_eq!(hops.len(), 2, "{hops:?}");
    assert!(hops.iter().all(|hop| hop.contains("server.address=localhost")), "{hops:?}");
    assert!(hops[0].contains("status_code=200") && hops[1].contains("status_code=403"), "{hops:?}");
}

#[tokio::test]
async fn invalid_and_circular_redirects_are_errors() {
    let (sandbox, client) = start().await;
    let foreign = sandbox.external_host();
    foreign.respond_with(SandboxResponse::new(302).header("location", "/again"));
    sandbox.faults().next(Fault::redirect(302, &foreign.url("/first")));
    let error = file(&client).download().await.unwrap_err();
    assert!(error.is_redirect() && error.to_string().contains("without an end"), "{error}");
    let paths: Vec<String> = foreign.requests().into_iter().map(|request| request.path).collect();
    assert_eq!(paths, ["/first", "/again", "/again", "/again", "/again"]);
    for response in
        [SandboxResponse::new(302), SandboxResponse::new(307).header("location", "ftp://localhost/MARKER")]
    {
        sandbox.faults().next(Fault::response("invalid redirect", response));
        let error = file(&client).download().await.unwrap_err();
        assert!(error.is_redirect() && error.attempts() == 1, "{error:?}");
        assert!(!format!("{:?}", error.headers()).contains("MARKER"), "{:?}", error.headers());
        assert!(!format!("{error} {error:?}").contains("MARKER"), "{error:?}");
    }
    for status in [301, 303, 308] {
        sandbox.faults().next(Fault::redirect(status, &foreign.url("/moved")));
        assert!(file(&client).download().await.unwrap_err().is_redirect(), "{status}");
    }
    let post = client.request(Method::POST, "/files/{id}/download").path_param("a");
    sandbox.faults().next(Fault::redirect(307, &foreign.url("/moved")));
    assert!(post.download().await.unwrap_err().is_redirect());
    assert_eq!(foreign.requests().len(), 5);
}

#[tokio::test]
async fn a_truncated_body_is_an_error() {
    let (sandbox, client) = start().await;
    for fault in [Fault::truncated(), Fault::broken_chunks()] {
        sandbox.faults().times(3, fault);
        let mut chunks = download(&client).await;
        let first = chunks.chunk().await.unwrap().unwrap();
        assert_eq!(first, FILE[..FILE.len() / 2]);
        let error = chunks.chunk().await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Transport, 200), "{error}");
        assert_eq!(error.path_template(), Some("/files/{id}/download"));
        assert!(chunks.chunk().await.unwrap().is_none(), "nothing comes after an error");
        assert_eq!(download(&client).await.bytes().await.unwrap_err().kind(), ErrorKind::Transport);
        let mut written = Vec::new();
        let error = download(&client).await.write_to(&mut written).await.unwrap_err();
        assert_eq!((error.kind(), written.len()), (ErrorKind::Transport, first.len()));
    }
}

#[tokio::test]
async fn a_body_that_ends_with_its_connection_is_compared_with_a_known_length() {
    let response = "HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\n\r\na,b\r\n1,";
    let url = tcp_server::fixed(response, Connection::Closed);
    let client = client::at(&url).secret_key("sk_1").build().unwrap();
    let unknown = download(&client).await;
    assert_eq!((unknown.total(), &unknown.bytes().await.unwrap()[..]), (None, &b"a,b\r\n1,"[..]));
    let whole = download(&client).await.expected_length(7);
    assert_eq!(whole.bytes().await.unwrap().len(), 7);
    let error = download(&client).await.expected_length(FILE.len() as u64).bytes().await.unwrap_err();
    assert!(error.is_transport() && error.status().is_some(), "{error:?}");
    assert!(error.to_string().contains("after 7 of 15 bytes"), "{error}");
}

#[tokio::test]
async fn a_body_above_the_size_limit_is_not_buffered() {
    const SIZE: usize = 300_000;
    let (sandbox, _) = start().await;
    let client = client::fast_retries(&sandbox).max_response_bytes(100_000).build().unwrap();
    for (fault, announced) in [(Fault::oversized(SIZE), true), (Fault::oversized_chunked(SIZE), false)] {
        sandbox.faults().always(fault);
        let mut limited = download(&client).await.max_bytes(200_000);
        let mut taken = 0;
        let error = loop {
            match limited.chunk().await {
                Ok(chunk) => taken += chunk.expect("the limit comes before the end").len(),
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
        assert!(error.to_string().contains("200000 bytes"), "{error}");
        assert!(taken <= 200_000 && (taken == 0) == announced, "{taken}");
        let in_memory = download(&client).await.bytes().await.unwrap_err();
        assert!(in_memory.to_string().contains("100000 bytes"), "{in_memory}");
        let collected = download(&client).await.max_bytes(SIZE as u64).bytes().await.unwrap();
        assert_eq!(collected.len(), SIZE);
        let mut written = Vec::new();
        assert_eq!(download(&client).await.write_to(&mut written).await.unwrap(), SIZE as u64);
        assert_eq!(written, collected);
        sandbox.faults().clear();
    }
}

#[tokio::test]
async fn progress_is_reported_after_every_chunk() {
    let (sandbox, client) = start().await;
    for (fault, total) in
        [(Fault::oversized(300_000), Some(300_000)), (Fault::oversized_chunked(300_000), None)]
    {
        sandbox.faults().next(fault);
        let reported = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&reported);
        let download =
            download(&client).await.on_progress(move |progress| log.lock().unwrap().push(progress));
        let mut chunks = Vec::new();
        let mut download = pin!(download);
        while let Some(chunk) = poll_fn(|cx| download.as_mut().poll_next(cx)).await {
            chunks.push(chunk.unwrap());
        }
        let mut sum = 0;
        let expected: Vec<u64> = chunks
            .iter()
            .map(|chunk: &Bytes| {
                sum += chunk.len() as u64;
                sum
            })
            .collect();
        let reported = reported.lock().unwrap();
        assert_eq!(reported.iter().map(|progress| progress.bytes).collect::<Vec<_>>(), expected);
        assert_eq!(reported.last().map(|progress| (progress.bytes, progress.total)), Some((300_000, total)));
    }
}

#[tokio::test]
async fn errors_before_the_body_are_handled_as_in_any_call() {
    let (sandbox, client) = start().await;
    sandbox.faults().next(Fault::status(503));
    let again = download(&client).await;
    assert_eq!(again.attempts(), 2);
    assert_eq!(again.bytes().await.unwrap(), FILE);
    sandbox.faults().next(Fault::legacy_error(400));
    let error = file(&client).download().await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.problem().is_some()), (400, true));
    let bad = client.request(Method::GET, "/files/{id}/download").download().await.unwrap_err();
    assert_eq!(bad.kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn a_failed_redirect_target_is_retried() {
    let (sandbox, client) = start().await;
    let other = Sandbox::start().await.unwrap();
    other.add_operation("GET", "/stored", |_| SandboxResponse::new(200).body(FILE));
    other
        .faults()
        .times(2, Fault::status(503))
        .next(Fault::response("stored", SandboxResponse::new(200).body(FILE)));
    let target = format!("{}/organizations/{}/stored", other.base_url(), other.organization());
    sandbox.faults().next(Fault::redirect(302, &target));
    assert_eq!(download(&client).await.bytes().await.unwrap(), FILE);
    assert_eq!((other.requests().len(), sandbox.requests().len()), (3, 1));
    assert!(other.requests().iter().all(|entry| entry.header("reb-apikey").is_none()));
    sandbox.faults().next(Fault::redirect(302, &sandbox.refused_url()));
    let error = file(&client).download().await.unwrap_err();
    assert!(error.is_connect() && error.to_string().contains("the target of the redirect"), "{error}");
    sandbox.faults().next(Fault::redirect(302, &target));
    other.faults().next(Fault::response("part", SandboxResponse::new(206).body("a,b")));
    assert_eq!(file(&client).download().await.unwrap_err().status().unwrap().as_u16(), 206);
}

#[tokio::test]
async fn any_response_can_be_downloaded() {
    let (sandbox, client) = start().await;
    sandbox.customers().insert(Seed::at(1_713_187_500).id("cus_1"));
    let whole = client.customers().list().limit(5).await.unwrap();
    let chunks = client.customers().list().limit(5).download().await.unwrap();
    assert_eq!(chunks.bytes().await.unwrap(), whole.raw_body());
    sandbox.faults().next(Fault::stalled());
    drop(client.customers().get("cus_1").download().await.unwrap());
    assert!(client.customers().get("cus_1").await.is_ok());
}

#[tokio::test]
async fn an_operation_with_a_file_as_its_response_is_a_download() {
    let (sandbox, client) = start().await;
    let call = client.files().download("file_1").image_size("512x512");
    let download = call.clone().await.unwrap();
    assert_eq!(download.content_type(), Some("text/csv"));
    assert_eq!(download.bytes().await.unwrap(), FILE);
    assert_eq!(call.send().await.unwrap().bytes().await.unwrap(), FILE);
    let request = &sandbox.requests()[0];
    assert_eq!(request.header("accept"), Some("*/*"));
    assert!(request.path.ends_with("/files/file_1/download"), "{request:?}");
    assert_eq!(request.query.as_deref(), Some("imageSize=512x512"));
}

#[tokio::test]
async fn a_file_beside_a_model_is_requested_by_its_media_type() {
    let (sandbox, client) = start().await;
    sandbox.add_operation("GET", "/invoices/{id}", |_| {
        SandboxResponse::new(200).header("content-type", "application/pdf").body("%PDF")
    });
    let file = client.invoices().get_pdf("in_1").await.unwrap();
    assert_eq!(file.content_type(), Some("application/pdf"));
    assert_eq!(file.bytes().await.unwrap(), "%PDF");
    assert!(client.invoices().get("in_1").await.is_err());
    let accepted = sandbox
        .requests()
        .iter()
        .map(|request| request.header("accept").map(str::to_owned))
        .collect::<Vec<_>>();
    assert_eq!(accepted, [Some("application/pdf".to_owned()), Some("application/json".to_owned())]);
    let error = client.invoices().get_pdf("").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
}

/// A writer that accepts some bytes, then fails.
struct Full(usize);

impl AsyncWrite for Full {
    fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, data: &[u8]) -> Poll<io::Result<usize>> {
        let taken = data.len().min(self.0).min(3);
        self.0 -= taken;
        if taken == 0 { Poll::Ready(Err(io::ErrorKind::StorageFull.into())) } else { Poll::Ready(Ok(taken)) }
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(if self.0 == 0 { Err(io::ErrorKind::BrokenPipe.into()) } else { Ok(()) })
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_failing_writer_is_not_a_transport_error() {
    let (_sandbox, client) = start().await;
    let cause = |error: &Error| {
        let source = std::error::Error::source(error).unwrap();
        source.downcast_ref::<io::Error>().unwrap().kind()
    };
    let mut enough = Full(FILE.len() + 1);
    assert_eq!(download(&client).await.write_to(&mut enough).await.unwrap(), FILE.len() as u64);
    for (room, kind) in [(7, io::ErrorKind::StorageFull), (FILE.len(), io::ErrorKind::BrokenPipe)] {
        let error = download(&client).await.write_to(&mut Full(room)).await.unwrap_err();
        assert!(error.is_body_io() && error.to_string().contains("written"), "{error}");
        assert_eq!(cause(&error), kind);
    }
}
