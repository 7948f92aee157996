//! Lists beyond the API's offset limit, read through the client.

use std::collections::BTreeSet;

use axum::response::IntoResponse;
use rebilly_sandbox::{Fault, Match, Paging, Sandbox, Seed, Spread, Total};
use rebilly_sdk::{Client, ErrorKind, filter, sort};
use rebilly_test_support::http_server::HttpServer;
use rebilly_test_support::{child, client};

const START: u64 = 1_713_187_500;
const ROWS: usize = 20_000;

async fn seeded(rows: usize, spread: Spread) -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    // IDs sort in reverse order of creation.
    sandbox.seed_customers(rows, |row| Seed::at(spread.time(row)).id(format!("c{:05}", rows - row)));
    let client = client::builder(&sandbox).build().unwrap();
    (sandbox, client)
}

/// Asserts that every row occurs once and that creation times never decrease.
fn assert_complete(sandbox: &Sandbox, ids: &[String]) {
    let expected: BTreeSet<String> = sandbox.customers().ids_by_time().into_iter().collect();
    let unique: BTreeSet<String> = ids.iter().cloned().collect();
    assert_eq!((unique.len(), ids.len()), (expected.len(), expected.len()), "rows are missing or duplicated");
    assert!(unique == expected);
    let seconds =
        ids.iter().map(|id| sandbox.customer(id).unwrap()["createdTime"].as_str().unwrap().to_owned());
    assert!(seconds.is_sorted());
}

#[tokio::test]
async fn twenty_thousand_rows_with_a_burst_of_one_second_are_read_in_order() {
    let (sandbox, client) = seeded(ROWS, Spread::new(START, 60).tied(30).burst(5000, 1500)).await;
    let mut items = client.customers().list().stream();
    let mut ids = Vec::new();
    while let Some(customer) = items.next().await {
        ids.push(customer.unwrap().id.unwrap().as_str().to_owned());
    }
    assert_complete(&sandbox, &ids);
    assert_eq!((items.total(), items.position()), (Some(ROWS as u64), ROWS as u64));
    let requests = sandbox.request_count();
    println!("{ROWS} customers: {requests} requests, {:.4} per row", requests as f64 / ROWS as f64);
    assert!(requests <= ROWS as u64 / 1000 + 6, "{requests}");
}

#[tokio::test]
async fn a_time_filter_of_the_caller_is_kept() {
    let (sandbox, client) = seeded(5000, Spread::new(START, 1)).await;
    let from = START + 500;
    let filter = filter::field("createdTime").between(
        rebilly_sdk::types::Timestamp::from(std::time::UNIX_EPOCH + std::time::Duration::from_secs(from)),
        rebilly_sdk::types::Timestamp::from(
            std::time::UNIX_EPOCH + std::time::Duration::from_secs(from + 3999),
        ),
    );
    let list = client.customers().list().filter(filter).sort(sort::desc("createdTime")).fields("createdTime");
    let customers = list.limit(600).stream().try_collect().await.unwrap();
    let ids: Vec<_> =
        customers.iter().map(|customer| customer.id.as_ref().unwrap().as_str().to_owned()).collect();
    let mut expected = sandbox.customers().ids_by_time()[500..4500].to_vec();
    expected.reverse();
    assert!(ids == expected, "{} rows", ids.len());
}

#[tokio::test]
async fn an_order_that_cannot_pass_the_offset_limit_fails_on_the_first_page_with_the_remedy() {
    let (sandbox, client) = seeded(2500, Spread::new(START, 1)).await;
    let mut pages = client.customers().list().sort("lastName").pages().prefetch(0);
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(
        (error.kind(), error.operation_id()),
        (ErrorKind::PaginationLimit, Some("GetCustomerCollection"))
    );
    assert!(
        error.to_string().contains("2500 items") && error.to_string().contains("sort by `createdTime`"),
        "{error}"
    );
    assert!(error.is_pagination_limit() && !error.may_have_executed());
    assert!(pages.next().await.is_none());
    let error = client.customers().list().sort("lastName").stream().next().await.unwrap().unwrap_err();
    assert!(error.is_pagination_limit());
    assert_eq!(sandbox.request_count(), 2);
}

#[tokio::test]
async fn no_row_of_a_wrong_page_is_returned() {
    let (sandbox, client) = seeded(2500, Spread::new(START, 1)).await;
    let lists = sandbox.faults();
    lists.always(Fault::paging("filter ignored", Paging { ignores_filter: true, ..Paging::default() }));
    let mut pages = client.customers().list().pages();
    assert_eq!(pages.next().await.unwrap().unwrap().len(), 1000);
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.is_invalid_page() && !error.may_have_executed(), "{error:?}");
    assert!(error.to_string().contains("does not apply the filter by createdTime"), "{error}");
    assert!(pages.next().await.is_none());
    let mut items = client.customers().list().stream();
    let mut ids = BTreeSet::new();
    let error = loop {
        match items.next().await.unwrap() {
            Ok(customer) => assert!(ids.insert(customer.id), "a row occurs twice"),
            Err(error) => break error,
        }
    };
    assert_eq!((ids.len(), error.kind()), (1000, ErrorKind::InvalidPage));
}

#[tokio::test]
async fn totals_that_the_rows_disprove_lose_no_row() {
    let (sandbox, client) = seeded(4500, Spread::new(START, 1)).await;
    for total in [0, 1000] {
        let paging = Paging { total: Some(Total::Fixed(total)), ..Paging::default() };
        sandbox.faults().clear();
        sandbox.faults().times(4, Fault::paging("wrong total", paging));
        let mut items = client.customers().list().stream();
        let mut rows = 0;
        while let Some(customer) = items.next().await {
            customer.unwrap();
            rows += 1;
        }
        assert_eq!((rows, items.total()), (4500, (total > 0).then_some(total as u64)));
    }
}

#[tokio::test]
async fn a_list_resumes_at_a_position() {
    let (sandbox, client) = seeded(3500, Spread::new(START, 60)).await;
    let mut first = client.customers().list().stream().prefetch(0);
    let mut ids = Vec::new();
    for _ in 0..2345 {
        ids.push(first.next().await.unwrap().unwrap().id.unwrap().as_str().to_owned());
    }
    let position = i64::try_from(first.position()).unwrap();
    drop(first);
    let rest = client.customers().list().offset(position).stream().try_collect().await.unwrap();
    ids.extend(rest.into_iter().map(|customer| customer.id.unwrap().as_str().to_owned()));
    assert_complete(&sandbox, &ids);
}

#[tokio::test]
async fn concurrent_inserts_and_deletes_lose_no_row() {
    let (sandbox, client) = seeded(3000, Spread::new(START, 60)).await;
    let (old, deleted) = (START - 1000, "c03000");
    sandbox.faults().on(Match::any().operation("GetCustomerCollection")).pass(1).next(Fault::change(
        "moves",
        move |rows| {
            rows.insert(Seed::at(old));
            rows.insert(Seed::at(START + 60 * 4000).id("new"));
            rows.remove(deleted);
        },
    ));
    let ids: Vec<_> = client.customers().list().limit(500).stream().try_collect().await.unwrap();
    let ids: BTreeSet<_> =
        ids.iter().map(|customer| customer.id.as_ref().unwrap().as_str().to_owned()).collect();
    assert_eq!(ids.len(), 3001, "all initial rows and the appended one");
    assert!(ids.contains("new"));
}

#[tokio::test]
async fn prefetching_is_bounded_and_optional() {
    let (sandbox, client) = seeded(1000, Spread::new(START, 60)).await;
    for (prefetch, most) in [(0, 1), (1, 2), (3, 4)] {
        let before = sandbox.request_count();
        let mut items = client.customers().list().limit(100).stream().prefetch(prefetch);
        items.next().await.unwrap().unwrap();
        // Items of the first page, with time for excess requests.
        for _ in 0..50 {
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
            items.next().await.unwrap().unwrap();
        }
        let requests = sandbox.request_count() - before;
        assert!((1..=most).contains(&requests), "{requests} with {prefetch}");
    }
}

#[tokio::test]
async fn a_prefetched_page_does_not_time_out() {
    let (sandbox, client) = seeded(3, Spread::new(START, 60)).await;
    let mut pages = client.customers().list().limit(1).pages();
    pages.next().await.unwrap().unwrap();
    while sandbox.request_count() < 2 {
        tokio::task::yield_now().await;
    }
    // Waits for the response, then lets all timeouts of the client pass before the page is polled.
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    tokio::time::pause();
    tokio::time::advance(std::time::Duration::from_secs(1000)).await;
    tokio::time::resume();
    assert_eq!(pages.next().await.unwrap().unwrap().offset(), 1);
    assert!(pages.next().await.unwrap().is_ok());
}

#[tokio::test]
async fn a_dropped_stream_cancels_its_prefetch() {
    let (sandbox, client) = seeded(3, Spread::new(START, 60)).await;
    sandbox.faults().pass(1).next(Fault::hang());
    let mut pages = client.customers().list().limit(1).pages();
    pages.next().await.unwrap().unwrap();
    sandbox.faults().until_hanging(1).await;
    drop(pages);
    sandbox.faults().until_hanging(0).await;
}

#[test]
fn pages_fail_when_their_runtime_has_shut_down() {
    let runtime =
        || tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime();
    let (sandbox, client) = server.block_on(seeded(3, Spread::new(START, 60)));
    sandbox.faults().pass(1).next(Fault::hang());
    let mut pages = client.customers().list().limit(1).pages();
    let first = runtime();
    first.block_on(pages.next()).unwrap().unwrap();
    server.block_on(sandbox.faults().until_hanging(1));
    drop(first);
    let error = runtime().block_on(pages.next()).unwrap().unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("shut down"), "{error}");
}

#[tokio::test]
async fn an_undecodable_row_is_an_error_at_its_position() {
    let server = HttpServer::start(|_| {
        let body = r#"[{"id":"c1"},{"id":"c2","tags":7},["MARKER"],{"id":"c4"},{"id":"c5"}]"#;
        let headers =
            [("content-type", "application/json"), ("pagination-total", "5"), ("pagination-limit", "1000")];
        (headers, body).into_response()
    })
    .await;
    let client = server.client();
    let list = || client.customers().list().sort(sort::asc("email"));
    let mut items = list().stream();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.map(|customer| customer.id.unwrap().as_str().to_owned()).map_err(|error| {
            assert!(error.is_decode() && !format!("{error} {error:?}").contains("MARKER"), "{error:?}");
            assert!(String::from_utf8_lossy(error.raw_body().unwrap()).contains("MARKER"));
            error.to_string().contains("[2]: expected an object")
        }));
    }
    let row = |id: &str| Ok(id.to_owned());
    assert_eq!(found, [row("c1"), row("c2"), Err(true), row("c4"), row("c5")]);
    let page = list().pages().next().await.unwrap().unwrap();
    assert_eq!((page.len(), page.rejected().len(), page.total(), page.offset()), (4, 1, Some(5), 0));
    let paths: Vec<_> = page.unexpected().iter().map(|error| error.path()).collect();
    assert_eq!(paths, ["[1].tags"]);
}

#[tokio::test]
async fn invalid_parameters_fail_with_the_first_page() {
    let (sandbox, client) = seeded(1, Spread::new(START, 60)).await;
    let error = client.customers().list().offset(-1).stream().next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let bad = filter::field("email").eq("a,b");
    let error = client.customers().list().filter(bad).stream().next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), sandbox.request_count()), (ErrorKind::InvalidRequest, 0));
}

/// Child process of the next test: reads the whole list without a sandbox in its memory.
#[tokio::test]
async fn reader_process() {
    let Ok(url) = std::env::var("PAGING_URL") else { return };
    let setting = |name: &str| std::env::var(name).unwrap();
    let builder = client::at(&url).organization(setting("PAGING_ORGANIZATION"));
    let client = builder.secret_key(setting("PAGING_KEY")).build().unwrap();
    let mut items = client.customers().list().limit(200).stream();
    let mut rows = 0;
    while let Some(customer) = items.next().await {
        customer.unwrap();
        rows += 1;
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:")?.trim().split(' ').next()?.parse::<u64>().ok());
    println!("READ {rows} {}", peak.unwrap_or_default());
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_does_not_grow_with_the_collection() {
    let mut peaks = Vec::new();
    for rows in [2000, ROWS] {
        let (sandbox, _) = seeded(rows, Spread::new(START, 60)).await;
        let mut reader = child::run_test(module_path!(), "reader_process");
        reader.env("PAGING_URL", sandbox.base_url());
        reader.env("PAGING_ORGANIZATION", sandbox.organization()).env("PAGING_KEY", sandbox.api_key());
        let output = tokio::task::spawn_blocking(move || reader.output().unwrap()).await.unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let line =
            text.lines().find_map(|line| line.split_once("READ ")).unwrap_or_else(|| panic!("{text}")).1;
        let mut numbers = line.split(' ').map(|number| number.parse::<u64>().unwrap());
        assert_eq!(numbers.next(), Some(rows as u64));
        let peak = numbers.next().unwrap();
        println!("{rows} customers: at most {peak} kB in memory, {} requests", sandbox.request_count());
        peaks.push(peak);
    }
    // Ten times the rows. Both are 0 on a machine without `/proc`.
    assert!(peaks[1] <= peaks[0] * 3 / 2, "{peaks:?} kB");
}
