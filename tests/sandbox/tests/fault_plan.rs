//! The plan of faults: order, conditions, counters, and every kind of fault.

use std::collections::BTreeSet;

use crate::support::Api;
use rebilly_sandbox::{Fault, Match, Sandbox, Seed};
use reqwest::Method;
use tokio::io::AsyncReadExt;

use crate::support::raw_connection::Connection;

async fn status(api: &Api, method: &str, path: &str, tag: &str) -> u16 {
    let (sandbox, method) = (&api.sandbox, Method::from_bytes(method.as_bytes()).unwrap());
    let url = format!("{}/organizations/{}{path}", sandbox.base_url(), sandbox.organization());
    let request =
        api.client.request(method, url).header("REB-APIKEY", sandbox.api_key()).header("x-tag", tag);
    request.body("{}").send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn entries_are_used_in_order_and_counted() {
    let api = Api::start().await;
    let faults = api.sandbox.faults();
    faults.next(Fault::status(500)).pass(1).times(2, Fault::status(503)).times(0, Fault::status(504));
    assert_eq!(faults.planned(), 3);
    let mut seen = Vec::new();
    for _ in 0..5 {
        seen.push(status(&api, "GET", "/customers", "").await);
    }
    assert_eq!(seen, [500, 200, 503, 503, 200]);
    assert_eq!((faults.applied(), faults.planned()), (3, 0));
}

#[tokio::test]
async fn always_applies_until_clear() {
    let api = Api::start().await;
    let faults = api.sandbox.faults();
    faults.always(Fault::status(500)).next(Fault::status(503));
    for _ in 0..3 {
        assert_eq!(status(&api, "GET", "/customers", "").await, 500);
    }
    faults.clear();
    assert_eq!(status(&api, "GET", "/customers", "").await, 200);
    assert_eq!(faults.applied(), 3);
}

#[tokio::test]
async fn faults_apply_to_matching_requests() {
    let api = Api::start().await;
    api.sandbox.customers().insert(Seed::at(0).id("a"));
    let choices = [
        (Match::any().method("PUT"), 0b0010),
        (Match::any().operation("GetCustomerCollection"), 0b0100),
        (Match::any().path("/customers/{id}"), 0b1011),
        (Match::any().path("/customers/{id}").method("GET"), 0b0001),
        (Match::any().path("/customers/b"), 0b1000),
        (Match::any().query("limit=1"), 0b0100),
        (Match::any().header("X-Tag", "two"), 0b0010),
        (Match::any().operation("GetCustomer").method("PUT"), 0b0000),
        (Match::any(), 0b1111),
    ];
    for (only, expected) in choices {
        api.sandbox.faults().clear();
        api.sandbox.faults().on(only.clone()).always(Fault::status(500));
        let mut seen = 0;
        for (place, (method, path, tag)) in [
            ("GET", "/customers/a", "one"),
            ("PUT", "/customers/a", "two"),
            ("GET", "/customers?limit=1", "three"),
            ("PATCH", "/customers/b", "four"),
        ]
        .into_iter()
        .enumerate()
        {
            seen |= u32::from(status(&api, method, path, tag).await == 500) << place;
        }
        assert_eq!(seen, expected, "{only:?}");
    }
}

#[tokio::test]
async fn conditions_do_not_delay_other_requests() {
    let api = Api::start().await;
    let faults = api.sandbox.faults();
    faults.on(Match::any().method("PUT")).pass(1).next(Fault::status(500));
    faults.next(Fault::status(503));
    assert_eq!(status(&api, "GET", "/customers", "").await, 503);
    assert_eq!(status(&api, "PUT", "/customers/a", "").await, 201);
    assert_eq!(status(&api, "PUT", "/customers/a", "").await, 500);
    assert_eq!(status(&api, "PUT", "/customers/a", "").await, 200);
}

#[tokio::test]
async fn every_fault_declares_whether_the_operation_is_executed() {
    let sandbox = Sandbox::start().await.unwrap();
    let faults = Fault::every(&sandbox.external_host().url("/elsewhere"));
    let names: BTreeSet<String> = faults.iter().map(Fault::to_string).collect();
    assert_eq!(names.len(), faults.len(), "names of faults are unique");
    for (number, fault) in faults.iter().enumerate() {
        let (name, id) = (fault.to_string(), format!("c{number}"));
        sandbox.faults().next(fault.clone());
        let mut connection = Connection::send(&sandbox, "PUT", &format!("/customers/{id}"), "{}").await;
        match name.contains("hang") {
            true => sandbox.faults().until_hanging(1).await,
            // A byte, the end or a reset: each follows the decision about the execution.
            false => drop(connection.stream.read(&mut [0; 1]).await),
        }
        drop(connection);
        sandbox.faults().until_hanging(0).await;
        assert_eq!(sandbox.executions().on("PutCustomer", &id), usize::from(fault.executes()), "{name}");
        assert_eq!(sandbox.requests().last().unwrap().fault.as_deref(), Some(name.as_str()));
        assert_eq!(sandbox.faults().applied(), number + 1, "{name}");
    }
    sandbox.stop().await;
}
