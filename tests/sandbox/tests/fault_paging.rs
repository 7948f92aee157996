//! Faults of pagination, and rows that change between pages.

use crate::support::{Api, ApiResponse};
use rebilly_sandbox::{Fault, Match, Paging, Seed};

const LIST: &str = "GetCustomerCollection";

async fn with_rows(rows: usize) -> Api {
    let api = Api::start().await;
    api.sandbox.seed_customers(rows, |row| Seed::at(row as u64).id(format!("c{row}")));
    api
}

fn paging(response: &ApiResponse) -> (u64, u64, u64) {
    let number = |name| response.number(name);
    (number("pagination-total"), number("pagination-limit"), number("pagination-offset"))
}

#[tokio::test]
async fn clamped_pages_have_matching_headers() {
    let api = with_rows(6).await;
    let clamped = Paging { max_offset: Some(2), max_limit: Some(3), ..Paging::default() };
    api.sandbox.faults().always(Fault::paging("clamped", clamped));
    for (query, ids, headers) in [
        ("limit=5&offset=4", vec!["c2", "c3", "c4"], (6, 3, 2)),
        ("limit=2&offset=1", vec!["c1", "c2"], (6, 2, 1)),
        ("", vec!["c0", "c1", "c2"], (6, 3, 0)),
    ] {
        let seen = api.get(&format!("/customers?{query}")).await;
        assert_eq!((seen.ids(), paging(&seen)), (ids, headers), "{query}");
    }
}

#[tokio::test]
async fn duplicated_pages_have_the_requested_offset() {
    let api = with_rows(4).await;
    api.sandbox.faults().next(Fault::paging("repeated page", Paging { repeats: true, ..Paging::default() }));
    let seen = api.get("/customers?limit=2&offset=2").await;
    assert_eq!((seen.ids(), paging(&seen)), (vec!["c0", "c1"], (4, 2, 2)));
    let seen = api.get("/customers?limit=2&offset=2").await;
    assert_eq!(seen.ids(), ["c2", "c3"]);
}

#[tokio::test]
async fn pagination_headers_can_be_omitted() {
    let api = with_rows(1).await;
    api.sandbox.faults().next(Fault::paging("silent", Paging { silent: true, ..Paging::default() }));
    let seen = api.get("/customers").await;
    assert_eq!(seen.ids(), ["c0"]);
    assert!(!seen.headers.keys().any(|name| name.as_str().starts_with("pagination-")));
}

#[tokio::test]
async fn rows_change_between_pages() {
    let api = with_rows(4).await;
    let faults = api.sandbox.faults();
    let lists = faults.on(Match::any().operation(LIST));
    lists.pass(1);
    lists.next(Fault::change("a row before the second page", |customers| {
        customers.insert(Seed::at(0).id("b-new"));
    }));
    lists.next(Fault::change("a row goes before the third", |customers| {
        assert!(customers.remove("c0"));
    }));
    let page = async |offset: u32| {
        let path = format!("/customers?sort=createdTime&limit=2&offset={offset}");
        let seen = api.get(&path).await;
        (seen.ids().into_iter().map(str::to_owned).collect::<Vec<_>>(), seen.number("pagination-total"))
    };
    assert_eq!(page(0).await, (vec!["c0".to_owned(), "c1".to_owned()], 4));
    assert_eq!(page(2).await, (vec!["c1".to_owned(), "c2".to_owned()], 5));
    assert_eq!(page(4).await, (vec![], 4));
    assert_eq!(faults.applied(), 2);
    assert_eq!(api.sandbox.executions().count(LIST), 3);
}

#[tokio::test]
async fn a_change_precedes_the_execution() {
    let api = with_rows(1).await;
    api.sandbox.faults().next(Fault::change("gone", |customers| {
        customers.remove("c0");
    }));
    api.get("/customers/c0").await.expect(404);
}
