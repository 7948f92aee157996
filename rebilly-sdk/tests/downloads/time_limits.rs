//! Time limits of bodies that are downloaded.

use std::io::Write as _;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use rebilly_sandbox::Fault;
use rebilly_test_support::{client, tcp_server};

use super::{FILE, download, file, start};

#[tokio::test]
async fn a_body_has_a_deadline_if_one_is_set() {
    let (sandbox, client) = start().await;
    sandbox.faults().always(Fault::stalled());
    let stalled = download(&client).await.deadline(Duration::from_millis(50));
    let error = stalled.bytes().await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("raise `.deadline(…)`"), "{error}");
}

#[tokio::test]
async fn a_stalled_body_times_out() {
    let (sandbox, client) = start().await;
    sandbox.faults().always(Fault::stalled());
    let mut stalled = download(&client).await.idle_timeout(Duration::from_millis(50));
    assert!(stalled.chunk().await.unwrap().is_some());
    let error = stalled.chunk().await.unwrap_err();
    assert!(error.is_timeout() && error.status().is_some(), "{error}");
    let stalled = file(&client).timeout(Duration::from_millis(500)).download().await.unwrap();
    assert!(stalled.bytes().await.unwrap_err().is_timeout());
    sandbox.faults().clear();
    assert_eq!(download(&client).await.bytes().await.unwrap(), FILE);
}

#[tokio::test]
async fn time_in_which_the_caller_does_not_wait_is_not_counted() {
    let (listener, url) = tcp_server::listener();
    let (send_rest, may_send) = mpsc::channel();
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        tcp_server::read_request(&mut stream);
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\na").unwrap();
        may_send.recv().unwrap();
        stream.write_all(b"b").unwrap();
    });
    let client = client::at(&url).secret_key("sk_1").build().unwrap();
    let mut body = download(&client).await.idle_timeout(Duration::from_secs(2));
    assert_eq!(body.chunk().await.unwrap().unwrap(), "a");
    // The caller waits for a short time, and then does something else that blocks the runtime.
    assert!(tokio::time::timeout(Duration::from_millis(1), body.chunk()).await.is_err());
    send_rest.send(()).unwrap();
    server.join().unwrap();
    thread::sleep(Duration::from_millis(2100));
    assert_eq!(body.chunk().await.unwrap().unwrap(), "b");
}

#[tokio::test]
async fn a_slow_body_does_not_time_out() {
    let (sandbox, client) = start().await;
    sandbox.faults().next(Fault::slow_bytes(Duration::from_millis(5)));
    let slow = file(&client).timeout(Duration::from_secs(5)).deadline(Duration::from_secs(6));
    let slow = slow.download().await.unwrap().idle_timeout(Duration::from_secs(5));
    assert_eq!(slow.bytes().await.unwrap(), FILE);
}
