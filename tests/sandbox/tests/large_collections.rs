//! 20,000 seeded customers, read completely through time windows.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{Api, ApiResponse};
use rebilly_sandbox::{ManualClock, Sandbox, Seed, Spread};
use serde_json::json;

const START: u64 = 1_713_187_500;
const ROWS: usize = 20_000;

fn seeded(api: &Api, rows: usize, spread: Spread) {
    // Descending ids, so that the order by id differs from the order of creation.
    api.sandbox.seed_customers(rows, |row| Seed::at(spread.time(row)).id(format!("c{:05}", rows - row)));
    assert_eq!(api.sandbox.customers().count(), rows);
}

fn time(seconds: u64) -> String {
    let timestamp = jiff::Timestamp::from_second(i64::try_from(seconds).unwrap()).unwrap();
    timestamp.to_string()
}

async fn page(api: &Api, from: u64, to: u64, rest: &str) -> ApiResponse {
    let filter = format!("createdTime:{}..{}", time(from), time(to));
    api.get(&format!("/customers?filter={filter}&fields=createdTime&{rest}")).await.expect(200)
}

/// Reads all rows of a time range in order, within the limits of the platform.
async fn read(api: &Api, from: u64, to: u64) -> Vec<String> {
    let (mut found, mut windows) = (Vec::new(), vec![(from, to)]);
    while let Some((from, to)) = windows.pop() {
        let first = page(api, from, to, "sort=createdTime&limit=1000").await;
        let total = first.number("pagination-total");
        if total > 2000 {
            let middle = from + (to - from) / 2;
            windows.extend([(middle + 1, to), (from, middle)]);
            continue;
        }
        found.extend(first.ids().iter().map(ToString::to_string));
        if total > 1000 {
            let second = page(api, from, to, "sort=createdTime&limit=1000&offset=1000").await;
            found.extend(second.ids().iter().map(ToString::to_string));
        }
    }
    found
}

#[tokio::test]
async fn all_rows_are_reachable_through_time_windows() {
    let api = Api::start().await;
    let spread = Spread::new(START, 60).tied(30).burst(5000, 1500);
    seeded(&api, ROWS, spread);
    let expected = api.sandbox.customers().ids_by_time();
    assert_eq!(expected.iter().collect::<BTreeSet<_>>().len(), ROWS);
    let found = read(&api, START, spread.time(ROWS)).await;
    assert!(found == expected, "{} of {ROWS} rows", found.len());
    assert!(api.sandbox.request_count() < 100, "{} requests", api.sandbox.request_count());
}

#[tokio::test]
async fn one_query_reaches_two_thousand_rows() {
    let api = Api::start().await;
    seeded(&api, 2500, Spread::new(START, 1));
    let expected = api.sandbox.customers().ids_by_time();
    for (sort, ids) in [
        ("createdTime", expected.clone()),
        ("-createdTime", expected.iter().rev().cloned().collect::<Vec<_>>()),
    ] {
        let at = |offset: u32| format!("/customers?limit=1000&fields=revision&sort={sort}&offset={offset}");
        assert_eq!(api.get(&at(1000)).await.ids(), ids[1000..2000]);
        assert_eq!(api.get(&at(1500)).await.ids(), ids[1000..2000]);
    }
    assert_eq!(api.get("/customers?limit=1001").await.invalid_fields(), ["limit"]);
}

#[tokio::test]
async fn large_offsets_are_rejected_when_configured() {
    let api = Api::with(Sandbox::builder().reject_large_offsets()).await;
    api.get("/customers?offset=1000").await.expect(200);
    assert_eq!(api.get("/customers?offset=1001").await.invalid_fields(), ["offset"]);
}

#[tokio::test]
async fn index_and_scan_give_equal_rows() {
    let api = Api::start().await;
    seeded(&api, 300, Spread::new(START, 60).tied(50));
    let rows: BTreeMap<String, String> = api
        .sandbox
        .customers()
        .ids_by_time()
        .into_iter()
        .map(|id| {
            let row = api.sandbox.customer(&id).unwrap();
            (id, row["createdTime"].as_str().unwrap().to_owned())
        })
        .collect();
    let (from, to) = (time(START + 600), time(START + 9000));
    for (filter, range) in [
        (format!("createdTime:{from}..{to}"), (Some(&from), Some(&to))),
        (format!("createdTime:{from}.."), (Some(&from), None)),
        (format!("createdTime:..{to}"), (None, Some(&to))),
        (format!("createdTime:{from}"), (Some(&from), Some(&from))),
        (format!("createdTime:{to}..{from}"), (Some(&to), Some(&from))),
        (format!("createdTime:{from}..{to};revision:1"), (Some(&from), Some(&to))),
        ("createdTime:2024-04-15".to_owned(), (None, None)),
    ] {
        let inside =
            |time: &String| range.0.is_none_or(|from| time >= from) && range.1.is_none_or(|to| time <= to);
        let mut expected: Vec<_> =
            rows.iter().filter(|(_, time)| inside(time)).map(|(id, time)| (time, id.as_str())).collect();
        expected.sort_unstable();
        let expected: Vec<&str> = expected.into_iter().map(|(_, id)| id).collect();
        for sort in ["createdTime", "createdTime,revision"] {
            let seen = api.get(&format!("/customers?limit=1000&filter={filter}&sort={sort}")).await;
            assert_eq!(seen.ids(), expected, "{filter} {sort}");
            assert_eq!(seen.number("pagination-total"), u64::try_from(expected.len()).unwrap());
        }
        let seen = api.get(&format!("/customers?limit=1000&filter={filter}&sort=-createdTime")).await;
        assert_eq!(seen.ids(), expected.iter().rev().copied().collect::<Vec<_>>(), "{filter}");
        let seen = api.get(&format!("/customers?limit=1000&filter={filter}")).await;
        assert_eq!(seen.ids().into_iter().collect::<BTreeSet<_>>(), expected.into_iter().collect());
    }
}

#[tokio::test]
async fn seeded_customers_equal_posted_customers() {
    let clock = ManualClock::at(START);
    let api = Api::with(Sandbox::builder().clock(clock)).await;
    let customers = api.sandbox.customers();
    let body = json!({"primaryAddress": {"firstName": "Ann"}, "websiteId": "web_1"});
    let id = customers.insert(Seed::at(START).body(body.clone()));
    let posted = api.customer("posted", &body).await.body;
    let mut seeded = api.get(&format!("/customers/{id}")).await.expect(200).body;
    assert!(id.starts_with("cus_"));
    seeded["id"] = json!("posted");
    seeded["_links"] = posted["_links"].clone();
    assert_eq!(seeded, posted);
    assert!(!format!("{:?}", Seed::at(START).body(body)).contains("Ann"));

    assert!(customers.remove(&id) && !customers.remove(&id));
    api.get(&format!("/customers/{id}")).await.expect(404);
    assert_eq!(customers.count(), 1);
    assert_eq!(api.sandbox.executions().writes(), 1, "seeds are not executions");
}

#[test]
fn spreads_share_times_as_configured() {
    let distinct = Spread::new(START, 5);
    assert_eq!((0..4).map(|row| distinct.time(row) - START).collect::<Vec<_>>(), [0, 5, 10, 15]);
    let tied = Spread::new(START, 1).tied(40);
    let times: BTreeSet<u64> = (0..200).map(|row| tied.time(row)).collect();
    assert_eq!(times.len(), 2 * (1 + 60));
    let burst = Spread::new(START, 1).burst(10, 2500);
    assert_eq!(
        (burst.time(9) - START, burst.time(10), burst.time(2510) - START),
        (9, burst.time(2509), 2510)
    );
    assert!((0..3000).map(|row| burst.time(row)).is_sorted());
}
