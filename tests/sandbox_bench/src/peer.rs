//! A mock server of the crate `wiremock` that responds as the sandbox does.

use std::net::{Ipv4Addr, TcpListener};

use serde_json::Value;
use wiremock::matchers::{header_exists, method, path, path_regex};
use wiremock::{Mock, MockBuilder, MockServer, ResponseTemplate};

use crate::Failure;
use crate::contender::CUSTOMERS;

/// First argument of the process.
pub(crate) const COMMAND: &str = "wiremock";

/// Serves the recorded responses on a port until the process is killed.
pub(crate) async fn serve(port: &str, responses: &str) -> Result<(), Failure> {
    let recorded: Value = serde_json::from_str(&std::fs::read_to_string(responses)?)?;
    let response = |status: u16, name: &str| {
        let body = recorded[name].as_str().unwrap_or_default();
        ResponseTemplate::new(status).set_body_raw(body, "application/json")
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.parse()?))?;
    let server = MockServer::builder().listener(listener).start().await;
    let customer = format!("^{CUSTOMERS}/[^/]+$");
    let with_key = |mock: MockBuilder| mock.and(header_exists("reb-apikey"));
    let mocks = [
        (with_key(Mock::given(method("GET")).and(path_regex(&customer))), response(200, "get")),
        (with_key(Mock::given(method("POST")).and(path(CUSTOMERS))), response(201, "create")),
        (with_key(Mock::given(method("PUT")).and(path_regex(&customer))), response(201, "create")),
    ];
    for (mock, response) in mocks {
        mock.respond_with(response).mount(&server).await;
    }
    std::future::pending().await
}
