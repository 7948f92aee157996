//! Faults of pagination, and rows that change between pages.

use crate::support::{Api, ApiResponse};
use rebilly_sandbox::{Fault, Match, Paging, Rows, Seed, Total};

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
async fn pages_can_contradict_their_request() {
    let api = with_rows(6).await;
    let query =
        "limit=3&offset=1&sort=createdTime&filter=createdTime:1970-01-01T00:00:01Z..1970-01-01T00:00:05Z";
    let correct = (vec!["c2", "c3", "c4"], (5, 3, 1));
    let paging_of = Paging::default();
    for (fault, ids, headers) in [
        (paging_of, correct.0.clone(), correct.1),
        (Paging { ignores_filter: true, ..paging_of }, vec!["c1", "c2", "c3"], (6, 3, 1)),
        (Paging { ignores_sort: true, ..paging_of }, vec!["c4", "c3", "c2"], correct.1),
        (Paging { ignores_limit: true, ..paging_of }, vec!["c2", "c3", "c4", "c5"], correct.1),
        (Paging { excludes_bounds: true, ..paging_of }, vec!["c3", "c4"], (3, 3, 1)),
        (Paging { total: Some(Total::Fixed(0)), ..paging_of }, correct.0.clone(), (0, 3, 1)),
        (Paging { total: Some(Total::AtMost(4)), ..paging_of }, correct.0.clone(), (4, 3, 1)),
        (Paging { total: Some(Total::AtMost(9)), ..paging_of }, correct.0.clone(), correct.1),
        (Paging { total: Some(Total::OfPage), ..paging_of }, correct.0.clone(), (3, 3, 1)),
        (Paging { stated_offset: Some(9), ..paging_of }, correct.0.clone(), (5, 3, 9)),
        (Paging { rows: Rows::Empty, ..paging_of }, vec![], correct.1),
        (Paging { rows: Rows::Duplicate, ..paging_of }, vec!["c2", "c3", "c3"], correct.1),
        (Paging { rows: Rows::Swapped, ..paging_of }, vec!["c4", "c3", "c2"], correct.1),
        (Paging { rows: Rows::Skip(2), ..paging_of }, vec!["c4", "c5"], correct.1),
        (Paging { rows: Rows::Keep(1), ..paging_of }, vec!["c2"], correct.1),
        (Paging { rows: Rows::Without("createdTime"), ..paging_of }, correct.0.clone(), correct.1),
    ] {
        api.sandbox.faults().next(Fault::paging("wrong page", fault));
        let seen = api.get(&format!("/customers?{query}")).await;
        assert_eq!((seen.ids(), paging(&seen)), (ids, headers), "{fault:?}");
        let has_time = seen.body.as_array().unwrap().iter().all(|row| row.get("createdTime").is_some());
        assert_eq!(has_time, fault.rows != Rows::Without("createdTime"));
    }
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
