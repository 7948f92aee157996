//! Faults of the connection: refused, reset, closed, hanging.

use std::time::Duration;

use crate::support::Api;
use crate::support::raw_connection::{Connection, exchange};
use rebilly_sandbox::{Fault, Sandbox};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

#[tokio::test]
async fn resets_precede_or_follow_the_execution() {
    let sandbox = Sandbox::start().await.unwrap();
    let before = Fault::reset();
    let after = Fault::reset().after_executing();
    for (fault, executed) in [(before, 0), (after, 1)] {
        assert_eq!(fault.executes(), executed == 1);
        sandbox.faults().next(fault);
        let seen = exchange(&sandbox, "PUT", "/customers/a", "{}").await;
        assert!(seen.is_reset() && seen.text.is_empty(), "{seen:?}");
        assert_eq!(sandbox.executions().on("PutCustomer", "a"), executed);
        assert_eq!(sandbox.customer("a").is_some(), executed == 1);
    }
    assert_eq!(sandbox.faults().applied(), 2);
    let log = sandbox.requests();
    assert_eq!(log.iter().map(|entry| entry.status).collect::<Vec<_>>(), [None, None]);
    assert_eq!(log[0].fault.as_deref(), Some("reset before executing"));
    assert_eq!(log[1].fault.as_deref(), Some("reset after executing"));
}

#[tokio::test]
async fn close_sends_no_response() {
    let sandbox = Sandbox::start().await.unwrap();
    for (fault, executed) in [(Fault::close(), 0), (Fault::close().after_executing(), 1)] {
        sandbox.faults().next(fault);
        let seen = exchange(&sandbox, "POST", "/customers", "{}").await;
        assert!(seen.error.is_none() && seen.text.is_empty(), "{seen:?}");
        assert_eq!(sandbox.executions().count("PostCustomer"), executed);
    }
}

#[tokio::test]
async fn faults_do_not_affect_other_connections() {
    let api = Api::start().await;
    let mut kept = Connection::send(&api.sandbox, "GET", "/customers", "").await;
    let mut first = [0; 15];
    kept.stream.read_exact(&mut first).await.unwrap();
    assert_eq!(&first, b"HTTP/1.1 200 OK");
    api.sandbox.faults().next(Fault::reset());
    assert!(exchange(&api.sandbox, "GET", "/customers", "").await.is_reset());
    let again = "GET /no-such-path HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    kept.stream.write_all(again.as_bytes()).await.unwrap();
    let seen = kept.read().await;
    assert!(seen.error.is_none() && seen.text.contains("HTTP/1.1 404"), "{seen:?}");
}

#[tokio::test]
async fn hanging_requests_resume_after_a_release() {
    let api = Api::start().await;
    let faults = api.sandbox.faults();
    faults.next(Fault::hang()).next(Fault::hang().after_executing());
    for (id, executed) in [("a", false), ("b", true)] {
        let (path, body) = (format!("/customers/{id}"), json!({}));
        let call = api.put(&path, &body);
        let release = async {
            faults.until_hanging(1).await;
            assert_eq!(api.sandbox.customer(id).is_some(), executed);
            faults.release();
        };
        let (response, ()) = tokio::join!(call, release);
        response.expect(201);
        assert_eq!(api.sandbox.executions().on("PutCustomer", id), 1);
    }
    assert_eq!(faults.hanging(), 0);
}

#[tokio::test]
async fn a_disconnecting_client_ends_its_hanging_request() {
    let sandbox = Sandbox::start().await.unwrap();
    let faults = sandbox.faults();
    for (fault, executed) in [(Fault::hang(), 0), (Fault::hang().after_executing(), 1)] {
        faults.next(fault);
        let connection = Connection::send(&sandbox, "PUT", "/customers/a", "{}").await;
        faults.until_hanging(1).await;
        drop(connection);
        faults.until_hanging(0).await;
        faults.release();
        assert_eq!(sandbox.executions().on("PutCustomer", "a"), executed);
    }
}

#[tokio::test]
async fn stop_ends_hanging_requests() {
    let sandbox = Sandbox::start().await.unwrap();
    let faults = sandbox.faults();
    faults.next(Fault::hang()).next(Fault::slow_bytes(Duration::from_secs(3600)));
    let hung = Connection::send(&sandbox, "GET", "/customers", "").await;
    faults.until_hanging(1).await;
    let mut slow = Connection::send(&sandbox, "GET", "/customers", "").await;
    slow.stream.read_exact(&mut [0; 1]).await.unwrap();
    sandbox.stop().await;
    assert!(hung.read().await.text.starts_with("HTTP/1.1 200 OK"));
    assert!(slow.read().await.text.len() < 64);
}

#[tokio::test]
async fn refused_connections_are_not_received() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = || reqwest::Client::builder().no_proxy().build().unwrap();
    let kept = Connection::send(&sandbox, "GET", "/customers", "").await;
    let url = sandbox.base_url().to_owned();
    assert_eq!(client().get(&url).send().await.unwrap().status().as_u16(), 404);
    for _ in 0..3 {
        let arrived = sandbox.request_count();
        sandbox.refuse_connections().await.unwrap();
        assert_eq!(sandbox.connections_open(), 0);
        let error = client().get(&url).send().await.unwrap_err();
        assert!(error.is_connect(), "{error:?}");
        assert!(format!("{error:?}").contains("ConnectionRefused"), "{error:?}");
        assert_eq!(sandbox.request_count(), arrived);
        sandbox.accept_connections().await.unwrap();
        assert_eq!(client().get(&url).send().await.unwrap().status().as_u16(), 404);
    }
    assert!(kept.read().await.text.starts_with("HTTP/1.1 200 OK"));
    let error = client().get(sandbox.refused_url()).send().await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
}

#[tokio::test]
async fn connections_are_counted() {
    let api = Api::start().await;
    assert_eq!((api.sandbox.connections_opened(), api.sandbox.connections_open()), (0, 0));
    for _ in 0..3 {
        api.get("/customers").await.expect(200);
    }
    assert_eq!((api.sandbox.connections_opened(), api.sandbox.connections_open()), (1, 1));
    api.sandbox.faults().next(Fault::truncated());
    drop(exchange(&api.sandbox, "GET", "/customers", "").await);
    assert_eq!(api.sandbox.connections_opened(), 2);
}

#[tokio::test]
async fn listening_resumes_after_the_given_time() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.refuse_connections_for(Duration::from_millis(30)).await.unwrap();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let status = loop {
        match client.get(sandbox.base_url()).send().await {
            Ok(response) => break response.status().as_u16(),
            Err(error) => assert!(error.is_connect(), "{error:?}"),
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    };
    assert_eq!((status, sandbox.request_count()), (404, 1));
}
