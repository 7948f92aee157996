//! Responses that contradict their status or their request, and redirects that an HTTP client follows by itself.

use axum::response::{IntoResponse, Response};
use http::{Method, StatusCode};
use rebilly_sdk::customers::{CustomerRequest, LeadSourceRequest};
use rebilly_sdk::{Client, Error, ErrorKind};
use rebilly_test_support::client;
use rebilly_test_support::http_server::HttpServer;
use rebilly_test_support::tcp_server::{self, Connection};
use serde_json::Value;

const PROBLEM: &str = r#"{"type":"not-found","title":"Not found","status":404,"detail":"MARKER"}"#;

fn json(status: u16, media_type: &'static str, body: &'static str) -> Response {
    (StatusCode::from_u16(status).unwrap(), [("content-type", media_type)], body).into_response()
}

fn assert_unexpected(error: &Error, status: u16) {
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::UnexpectedResponse, 1), "{error:?}");
    assert!(error.is_unexpected_response() && error.may_have_executed(), "{error:?}");
    assert_eq!(error.status().unwrap().as_u16(), status);
    assert!(!format!("{error} {error:?}").contains("MARKER"), "{error:?}");
}

#[tokio::test]
async fn a_status_101_does_not_deny_the_execution() {
    let response = "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: MARKER\r\n\r\n";
    let url = tcp_server::fixed(response, Connection::Closed);
    let client = client::at(&url).secret_key("sk_MARKER").build().unwrap();
    let body = CustomerRequest::default();
    assert_unexpected(&client.customers().create(&body).await.unwrap_err(), 101);
    assert_unexpected(&client.customers().get("cus_1").await.unwrap_err(), 101);
    assert_unexpected(&client.customers().get("cus_1").download().await.unwrap_err(), 101);
}

#[tokio::test]
async fn a_problem_document_in_a_successful_response_is_an_error() {
    for (status, media_type, body) in [
        (200, "application/json", PROBLEM),
        (201, "text/html", PROBLEM),
        (200, "application/problem+json", r#"{"title":"Not found"}"#),
    ] {
        let server = HttpServer::start(move |_| json(status, media_type, body)).await;
        let client = server.client();
        let request = |method| client.request(method, "/things");
        for error in [
            client.customers().get("cus_1").await.map(drop).unwrap_err(),
            client.customers().list().await.map(drop).unwrap_err(),
            client.customers().create(&CustomerRequest::default()).await.map(drop).unwrap_err(),
            request(Method::GET).await.map(drop).unwrap_err(),
            request(Method::POST).json_as::<Value>().await.map(drop).unwrap_err(),
            client.customers().list().stream().next().await.unwrap().map(drop).unwrap_err(),
        ] {
            assert_unexpected(&error, status);
            assert_eq!(error.problem().unwrap().title.as_deref(), Some("Not found"));
            assert!(
                error.to_string().contains("describes an error")
                    && error.to_string().ends_with(": Not found")
            );
            assert!(!error.is_not_found() && !error.is_validation());
        }
        assert_eq!(request(Method::GET).download().await.unwrap().bytes().await.unwrap(), body);
    }
}

#[tokio::test]
async fn another_id_than_the_requested_is_an_error() {
    const OTHER: &str = r#"{"revision":2,"id":"cus_MARKER"}"#;
    let server = HttpServer::start(|_| json(200, "application/json", OTHER)).await;
    let client = server.client();
    let (customers, body) = (client.customers(), CustomerRequest::default());
    for error in
        [customers.get("cus_1").await.unwrap_err(), customers.upsert("cus_1", &body).await.unwrap_err()]
    {
        assert_unexpected(&error, 200);
        assert!(
            error.to_string().contains("another `id` than the path") && error.problem().is_none(),
            "{error}"
        );
        assert_eq!(error.raw_body().unwrap(), OTHER);
    }
    customers.get("cus_MARKER").await.unwrap();
    customers.get("CUS_marker").await.unwrap();
    customers.create(&body).await.unwrap();
    customers.set_lead_source("cus_1", &LeadSourceRequest::default()).await.unwrap();
    client.request(Method::GET, "/customers/{id}").path_param("cus_1").await.unwrap();
}

#[tokio::test]
async fn a_redirect_that_the_http_client_followed_is_an_error() {
    let other = HttpServer::start(|_| json(200, "application/json", r#"{"id":"cus_1"}"#)).await;
    let target = format!("{}/MARKER", other.url());
    let server = HttpServer::start(move |_| {
        (StatusCode::TEMPORARY_REDIRECT, [("location", target.clone())]).into_response()
    })
    .await;
    let following = reqwest::Client::builder().no_proxy().build().unwrap();
    let client = server.builder().http_client(following).build().unwrap();
    for error in [
        client.customers().get("cus_1").await.map(drop).unwrap_err(),
        client.customers().create(&CustomerRequest::default()).await.map(drop).unwrap_err(),
        client.customers().get("cus_1").download().await.map(drop).unwrap_err(),
    ] {
        assert!(error.is_redirect() && error.may_have_executed() && error.attempts() == 1, "{error:?}");
        let message = error.to_string();
        assert!(message.contains("followed a redirect to 127.0.0.1"), "{message}");
        for setting in ["`.redirect(reqwest::redirect::Policy::none())`", "`.retry(reqwest::retry::never())`"]
        {
            assert!(message.contains(setting), "{message}");
        }
        assert!(!format!("{error} {error:?}").contains("MARKER"), "{error:?}");
    }
    assert_eq!(other.requests().len(), 3);
}

#[tokio::test]
async fn a_download_target_that_the_http_client_follows_further_is_an_error() {
    let last = HttpServer::start(|_| "file".into_response()).await;
    let target = last.url().to_owned();
    let middle =
        HttpServer::start(move |_| (StatusCode::FOUND, [("location", target.clone())]).into_response()).await;
    let target = middle.url().to_owned();
    let server =
        HttpServer::start(move |_| (StatusCode::FOUND, [("location", target.clone())]).into_response()).await;
    let own = |policy| reqwest::Client::builder().no_proxy().redirect(policy).build().unwrap();
    let only = middle.url().to_owned();
    // It follows only the redirects of the second host.
    let policy = reqwest::redirect::Policy::custom(move |attempt| {
        match attempt
            .previous()
            .last()
            .is_some_and(|url| only.starts_with(url.as_str().trim_end_matches('/')))
        {
            true => attempt.follow(),
            false => attempt.stop(),
        }
    });
    let get = |client: Client| async move { client.customers().get("cus_1").download().await };
    let client = server.builder().http_client(own(policy)).build().unwrap();
    let error = get(client).await.map(drop).unwrap_err();
    assert!(error.is_redirect() && error.to_string().contains("followed a redirect"), "{error:?}");
    let client = server.builder().http_client(own(reqwest::redirect::Policy::none())).build().unwrap();
    assert_eq!(get(client).await.unwrap().bytes().await.unwrap(), "file");
}
