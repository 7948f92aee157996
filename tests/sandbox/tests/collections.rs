//! Pages, order, filter and search of `/customers`.

use std::time::Duration;

use crate::support::{Api, ApiResponse};
use rebilly_sandbox::{ManualClock, Sandbox, Seed};
use serde_json::json;

/// Three customers, created a minute apart.
async fn three() -> Api {
    let clock = ManualClock::at(1_713_187_500);
    let api = Api::with(Sandbox::builder().clock(clock.clone())).await;
    for (id, first, last, city, size) in [
        ("a", "Ann", "Young", "Austin", 3),
        ("b", "Bob", "Xavier", "Boston", 2),
        ("c", "Cid", "Young", "Austin", 10),
    ] {
        let email = json!([{"label": "main", "value": format!("{id}@example.com"), "primary": true}]);
        let address = json!({"firstName": first, "lastName": last, "city": city, "emails": email});
        let body =
            json!({"primaryAddress": address, "customFields": {"size": size}, "isEddRequired": size == 2});
        api.customer(id, &body).await;
        clock.advance(Duration::from_secs(60));
    }
    api
}

fn paging(response: &ApiResponse) -> (u64, u64, u64) {
    let number = |name| response.number(name);
    (number("pagination-total"), number("pagination-limit"), number("pagination-offset"))
}

#[tokio::test]
async fn pages_have_pagination_headers() {
    let api = three().await;
    let all = api.get("/customers").await;
    assert_eq!((all.ids(), paging(&all)), (vec!["a", "b", "c"], (3, 100, 0)));
    let page = api.get("/customers?limit=1&offset=1").await;
    assert_eq!((page.ids(), paging(&page)), (vec!["b"], (3, 1, 1)));
    let none = api.get("/customers?limit=0").await;
    assert_eq!((none.ids(), paging(&none)), (vec![], (3, 0, 0)));
    let beyond = api.get("/customers?offset=7").await;
    assert_eq!((beyond.ids(), paging(&beyond)), (vec![], (3, 100, 7)));
    let filtered = api.get("/customers?limit=1&filter=lastName:Young").await;
    assert_eq!((filtered.ids(), paging(&filtered)), (vec!["a"], (2, 1, 0)));
}

#[tokio::test]
async fn offsets_above_the_limit_are_clamped() {
    let api = Api::start().await;
    api.sandbox.seed_customers(2010, |row| Seed::at(0).id(format!("c{row:04}")));
    let at = |offset: u32| format!("/customers?limit=1000&offset={offset}");
    let last = api.get(&at(1000)).await;
    assert_eq!((last.ids()[0], last.ids()[999]), ("c1000", "c1999"));
    for offset in [1001, 2000, 1_000_000] {
        let clamped = api.get(&at(offset)).await;
        assert_eq!((clamped.ids(), paging(&clamped)), (last.ids(), (2010, 1000, 1000)));
    }
}

#[tokio::test]
async fn sort_supports_several_fields() {
    let api = three().await;
    for (sort, expected) in [
        ("createdTime", ["a", "b", "c"]),
        ("-createdTime", ["c", "b", "a"]),
        ("-firstName", ["c", "b", "a"]),
        ("-lastName,firstName", ["a", "c", "b"]),
        ("lastName,-createdTime", ["b", "c", "a"]),
        ("-lastName,-firstName", ["c", "a", "b"]),
        ("customFields.size", ["b", "a", "c"]),
        ("isEddRequired,firstName", ["a", "c", "b"]),
        ("nothing", ["a", "b", "c"]),
    ] {
        assert_eq!(api.get(&format!("/customers?sort={sort}")).await.ids(), expected, "{sort}");
    }
}

#[tokio::test]
async fn absent_values_sort_last_in_both_directions() {
    let api = three().await;
    api.customer("d", &json!({})).await;
    assert_eq!(api.get("/customers?sort=firstName").await.ids(), ["a", "b", "c", "d"]);
    assert_eq!(api.get("/customers?sort=-firstName").await.ids(), ["c", "b", "a", "d"]);
}

#[tokio::test]
async fn filters_select_rows() {
    let api = three().await;
    let cases: [(&str, &[&str]); 14] = [
        ("firstName:Bob", &["b"]),
        ("email:a@example.com,c@example.com", &["a", "c"]),
        ("lastName:Young;firstName:!Ann", &["c"]),
        ("firstName:!Ann,!Bob", &["c"]),
        ("primaryAddress.city:Austin", &["a", "c"]),
        ("primaryAddress.emails.value:b@example.com", &["b"]),
        ("primaryAddress.emails.*.value:b@example.com", &["b"]),
        ("customFields.size:3..10", &["a", "c"]),
        ("customFields.size:..2", &["b"]),
        ("isEddRequired:true", &["b"]),
        ("createdTime:2024-04-15T13:26:00Z..", &["b", "c"]),
        ("createdTime:2024-04-15T13:25:00Z..2024-04-15T13:26:00Z", &["a", "b"]),
        ("createdTime:2024-04-15T15:26:00%2B02:00", &["b"]),
        ("unknown:x", &[]),
    ];
    for (filter, expected) in cases {
        assert_eq!(api.get(&format!("/customers?filter={filter}")).await.ids(), expected, "{filter}");
    }
}

#[tokio::test]
async fn search_matches_substrings() {
    let api = three().await;
    for (text, expected) in
        [("oun", vec!["a", "c"]), ("BOSTON", vec!["b"]), ("c@exam", vec!["c"]), ("zzz", vec![])]
    {
        assert_eq!(api.get(&format!("/customers?q={text}")).await.ids(), expected, "{text}");
    }
    assert_eq!(api.get("/customers?q=young&filter=firstName:Cid").await.ids(), ["c"]);
    let customer = api.get("/customers/a").await.body;
    let hash = customer["primaryAddress"]["hash"].as_str().unwrap();
    assert_eq!(api.get(&format!("/customers?q={}", &hash[..8])).await.ids(), [""; 0], "a hash is generated");
}

#[tokio::test]
async fn the_last_duplicate_parameter_counts() {
    let api = three().await;
    assert_eq!(api.get("/customers?sort=firstName&sort=-firstName").await.ids(), ["c", "b", "a"]);
}
