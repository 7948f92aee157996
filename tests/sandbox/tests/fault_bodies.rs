//! Faults of the response body: slow, truncated, oversized.

use std::time::Duration;

use crate::support::raw_connection::{Connection, exchange};
use crate::support::{Api, example};
use rebilly_sandbox::{Fault, Sandbox, Seed};
use serde_json::Value;
use tokio::io::AsyncReadExt;

async fn with_customer() -> Api {
    let api = Api::start().await;
    api.customer("a", &example()).await;
    api
}

fn announced(head: &str) -> usize {
    let line = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    line.parse().unwrap()
}

#[tokio::test]
async fn slow_responses_are_complete() {
    let api = with_customer().await;
    let right = api.get("/customers/a").await.body;
    for fault in [Fault::slow_bytes(Duration::ZERO), Fault::slow(100, Duration::from_millis(1))] {
        api.sandbox.faults().next(fault);
        assert_eq!(api.get("/customers/a").await.expect(200).body, right);
    }
    api.sandbox.faults().next(Fault::slow_bytes(Duration::from_secs(3600)));
    let mut connection = Connection::send(&api.sandbox, "GET", "/customers/a", "").await;
    let mut some = [0; 64];
    assert_eq!(connection.stream.read(&mut some).await.unwrap(), 1, "one byte at a time");
}

#[tokio::test]
async fn truncated_bodies_are_shorter_than_content_length() {
    let api = with_customer().await;
    api.sandbox.faults().next(Fault::truncated());
    let seen = exchange(&api.sandbox, "GET", "/customers/a", "").await;
    let (head, body) = seen.split();
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n") && seen.error.is_none(), "{head}");
    assert_eq!(announced(head) / 2, body.len());
    assert!(body.starts_with("{\"id\":\"a\""));
    assert_eq!(api.sandbox.requests().last().unwrap().status, Some(200));
}

#[tokio::test]
async fn broken_chunks_lack_the_last_chunk() {
    let api = with_customer().await;
    api.sandbox.faults().next(Fault::broken_chunks());
    let seen = exchange(&api.sandbox, "GET", "/customers/a", "").await;
    let (head, body) = seen.split();
    assert!(head.contains("transfer-encoding: chunked") && !head.contains("content-length"), "{head}");
    let (size, data) = body.split_once("\r\n").unwrap();
    assert_eq!(usize::from_str_radix(size, 16).unwrap(), data.len() - 2);
    assert!(data.ends_with("\r\n") && !body.contains("0\r\n\r\n"));
    api.sandbox.faults().next(Fault::broken_chunks());
    let url = format!("{}/organizations/{}/customers/a", api.sandbox.base_url(), api.sandbox.organization());
    let response = api.client.get(url).header("REB-APIKEY", api.sandbox.api_key()).send().await.unwrap();
    assert!(response.bytes().await.is_err());
}

#[tokio::test]
async fn broken_heads_are_incomplete() {
    let api = with_customer().await;
    api.sandbox.faults().next(Fault::broken_head());
    let seen = exchange(&api.sandbox, "GET", "/customers/a", "").await;
    assert!(seen.text.starts_with("HTTP/1.1 200 OK\r\n") && !seen.text.contains("\r\n\r\n"), "{seen:?}");
}

#[tokio::test]
async fn stalled_bodies_resume_after_a_release() {
    let api = with_customer().await;
    let faults = api.sandbox.faults();
    faults.times(2, Fault::stalled());
    let truncated = Connection::send(&api.sandbox, "GET", "/customers/a", "").await;
    faults.until_hanging(1).await;
    drop(truncated);
    faults.until_hanging(0).await;
    let release = async {
        faults.until_hanging(1).await;
        faults.release();
    };
    let (seen, ()) = tokio::join!(exchange(&api.sandbox, "GET", "/customers/a", ""), release);
    let (head, body) = seen.split();
    assert_eq!(announced(head), body.len());
    assert_eq!(serde_json::from_str::<Value>(body).unwrap()["id"], "a");
}

#[tokio::test]
async fn oversized_bodies_are_valid_json() {
    const SIZE: usize = 3_000_001;
    let api = with_customer().await;
    let right = api.get("/customers/a").await.body;
    for (fault, announces) in [(Fault::oversized(SIZE), true), (Fault::oversized_chunked(SIZE), false)] {
        api.sandbox.faults().next(fault);
        let url =
            format!("{}/organizations/{}/customers/a", api.sandbox.base_url(), api.sandbox.organization());
        let response = api.client.get(url).header("REB-APIKEY", api.sandbox.api_key()).send().await.unwrap();
        assert_eq!(response.headers().contains_key("content-length"), announces);
        let bytes = response.bytes().await.unwrap();
        assert_eq!(bytes.len(), SIZE);
        assert_eq!(serde_json::from_slice::<Value>(&bytes).unwrap(), right);
    }
}

#[tokio::test]
async fn responses_without_a_body_stay_complete() {
    let sandbox = Sandbox::start().await.unwrap();
    let faults = [
        Fault::truncated(),
        Fault::broken_chunks(),
        Fault::stalled(),
        Fault::oversized(1000),
        Fault::oversized_chunked(1000),
        Fault::slow_bytes(Duration::ZERO),
    ];
    for fault in faults {
        for id in ["a", "b"] {
            sandbox.customers().insert(Seed::at(1_713_187_500).id(id));
        }
        sandbox.faults().next(fault);
        let seen = exchange(&sandbox, "DELETE", "/customers/a?targetCustomerId=b", "").await;
        let (head, body) = seen.split();
        assert!(head.starts_with("HTTP/1.1 204 No Content\r\n") && body.is_empty(), "{seen:?}");
        assert!(!head.contains("content-length") && !head.contains("transfer-encoding"), "{head}");
    }
    assert_eq!(sandbox.executions().count("DeleteCustomer"), 6);
}
