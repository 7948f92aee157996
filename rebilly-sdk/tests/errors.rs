//! Errors of truncated, stalled, oversized and malformed responses.

use std::io::Write;
use std::time::Duration;

use rebilly_sdk::{Client, ClientBuilder, Environment, Error, ErrorKind};
use rebilly_test_support::tcp_server::{self, Connection};

fn client(url: &str) -> ClientBuilder {
    rebilly_test_support::client::at(url).secret_key("sk_MARKER")
}

/// Client of a server that sends these bytes on every connection.
fn of(response: impl Into<Vec<u8>>, after: Connection) -> ClientBuilder {
    client(&tcp_server::fixed(response, after))
}

async fn error(builder: ClientBuilder) -> Error {
    builder.build().unwrap().customers().get("cus_MARKER").await.unwrap_err()
}

fn chunked(status: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ntransfer-encoding: chunked\r\nx-kept: 1\r\n\r\n{length:x}\r\n{body}\r\n0\r\n\r\n"
    )
}

#[tokio::test]
async fn a_truncated_error_response_keeps_its_kind() {
    let response =
        "HTTP/1.1 422 Unprocessable\r\ncontent-length: 900\r\nx-kept: 1\r\n\r\n{\"title\":\"MARKER";
    let error = error(of(response, Connection::Closed)).await;
    assert!(error.is_validation() && !error.may_have_executed(), "{error:?}");
    assert_eq!(error.headers().unwrap()["x-kept"], "1");
    assert_eq!(&error.raw_body().unwrap()[..], b"{\"title\":\"MARKER");
    assert!(error.problem().is_none() && std::error::Error::source(&error).is_some());
    assert!(!format!("{error} {error:?}").contains("MARKER"), "{error:?}");
}

#[tokio::test]
async fn a_truncated_or_stalled_success_keeps_its_status() {
    let response = "HTTP/1.1 201 Created\r\ncontent-length: 900\r\nx-kept: 1\r\n\r\n{\"id\":\"MARKER";
    let cut = error(of(response, Connection::Closed)).await;
    let stalled = error(
        of(response, Connection::Open)
            .retry(rebilly_sdk::RetryPolicy::never())
            .attempt_timeout(Duration::from_secs(2)),
    )
    .await;
    for (error, kind) in [(cut, ErrorKind::Transport), (stalled, ErrorKind::Timeout)] {
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (kind, 201), "{error:?}");
        assert!(error.may_have_executed());
        assert_eq!(error.headers().unwrap()["x-kept"], "1");
        assert!(error.raw_body().unwrap().starts_with(b"{\"id\""));
        assert!(!format!("{error} {error:?}").contains("MARKER"), "{error:?}");
    }
}

#[tokio::test]
async fn responses_above_the_size_limit_keep_their_status() {
    let body = format!("{{\"title\":\"{}\"}}", "x".repeat(5000));
    let announced = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nx-kept: 1\r\n\r\n{body}", body.len());
    for response in [chunked("200 OK", &body), announced] {
        let error = error(of(response, Connection::Closed).max_response_bytes(1000)).await;
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::BodyTooLarge, 200));
        assert_eq!(error.headers().unwrap()["x-kept"], "1");
        assert!(error.may_have_executed() && error.to_string().contains("1000 bytes"), "{error}");
    }
    let error = error(of(chunked("503 No", &body), Connection::Closed).max_response_bytes(1000)).await;
    assert!(error.is_server_error(), "{error:?}");
    assert_eq!(error.raw_body().unwrap().len(), 1000);
}

#[tokio::test]
async fn errors_keep_at_most_64_kib_of_the_body() {
    let body = format!("<html>{}", "x".repeat(100_000));
    let error = error(of(chunked("500 No", &body), Connection::Closed)).await;
    assert_eq!(error.raw_body().unwrap().len(), 64 * 1024);
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn a_connect_timeout_cannot_have_executed_the_call() {
    // The server accepts and stays silent: the TLS handshake is part of connecting.
    let (_listener, url) = tcp_server::listener();
    let builder = client(&url.replace("http://", "https://"));
    let error = error(builder.connect_timeout(Duration::from_millis(50))).await;
    assert!(error.is_connect() && !error.is_timeout() && !error.may_have_executed(), "{error:?}");
}

#[cfg(not(feature = "rustls"))]
#[test]
fn without_tls_https_is_rejected_by_the_builder() {
    let builder = || Client::builder().organization("o").secret_key("k");
    let error = builder().build().unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("`rustls`"), "{error}");
    assert!(builder().http_client(reqwest::Client::new()).build().is_ok());
}

#[tokio::test]
async fn errors_print_as_one_short_line() {
    let fields: Vec<String> = (0..500).map(|n| format!(r#"{{"field":"f{n}\nforged"}}"#)).collect();
    let body = format!(r#"{{"title":"a\nforged line\u001b[31m","invalidFields":[{}]}}"#, fields.join(","));
    let error = error(of(chunked("422 No", &body), Connection::Closed)).await;
    assert_eq!(error.invalid_fields().len(), 500);
    let shown = error.to_string();
    assert!(!shown.chars().any(char::is_control), "{shown:?}");
    assert!(shown.len() < 2000 && shown.contains("f0") && shown.contains("500"), "{shown:?}");
}

#[tokio::test]
async fn redirect_errors_contain_only_the_host() {
    for (location, host) in [
        ("https://user:MARKER@files.example.com/MARKER?token=MARKER", Some("files.example.com")),
        ("/MARKER", None),
        ("https://[MARKER", None),
    ] {
        let response = format!("HTTP/1.1 303 See Other\r\ncontent-length: 0\r\nlocation: {location}\r\n\r\n");
        let error = error(of(response, Connection::Closed)).await;
        assert!(error.is_redirect());
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("MARKER"), "{shown}");
        assert_eq!(shown.contains("files.example.com"), host.is_some(), "{shown}");
    }
}

#[tokio::test]
async fn a_custom_http_client_still_sends_the_user_agent() {
    let (listener, url) = tcp_server::listener();
    let request = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let request = tcp_server::read_request(&mut stream);
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").unwrap();
        request
    });
    let own = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let client = client(&url).http_client(own).app("shop/1").build().unwrap();
    client.customers().get("c").await.unwrap();
    let request = request.join().unwrap();
    assert!(request.contains("user-agent: rebillysdk/rust") && request.contains(" shop/1\r\n"), "{request}");
}

#[test]
fn invalid_urls_and_settings_are_rejected_and_redacted() {
    let builder = || Client::builder().organization("o").secret_key("sk_1");
    let with_user = Environment::Custom("http://MARKER:MARKER@127.0.0.1:1/p?q=MARKER".into());
    let shown = format!("{with_user:?} {:?}", builder().environment(with_user.clone()));
    assert!(!shown.contains("MARKER") && shown.contains("127.0.0.1:1/p"), "{shown}");
    let with_user = Environment::Custom("http://MARKER:MARKER@127.0.0.1:1".into());
    for builder in [
        builder().environment(with_user),
        builder().secret_key(""),
        builder().jwt(" "),
        builder().secret_key("MARKER\u{7f}"),
        builder().app("MARKER\n"),
        builder().organization(".."),
    ] {
        let error = builder.build().unwrap_err();
        assert!(error.is_configuration() && !format!("{error:?} {error}").contains("MARKER"), "{error:?}");
    }
}

#[test]
fn default_headers_of_a_custom_http_client_are_redacted() {
    let mut headers = http::HeaderMap::new();
    headers.insert("x-proxy-token", "MARKER".parse().unwrap());
    let own = reqwest::Client::builder().default_headers(headers).build().unwrap();
    let builder = Client::builder().organization("org_1").secret_key("sk_MARKER").http_client(own);
    let shown = [format!("{builder:?}"), format!("{:?}", builder.build().unwrap())].join(" ");
    assert!(!shown.contains("MARKER") && shown.contains("org_1"), "{shown}");
}

#[test]
fn calls_and_errors_are_send() {
    fn check<T: Send>(_: T) {}
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Error>();
    shared::<Client>();
    let client = client("http://127.0.0.1:1").build().unwrap();
    check(client.customers().get("c").send());
    check(client.customers().list().limit(1).into_future());
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
