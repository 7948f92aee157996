//! Customers: create, read, replace, merge.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::support::{Api, example};
use rebilly_sandbox::{ManualClock, Sandbox, Seed};
use serde_json::{Value, json};

const START: u64 = 1_713_187_500;
const START_TEXT: &str = "2024-04-15T13:25:00Z";

fn rels(body: &Value) -> BTreeSet<&str> {
    body["_links"].as_array().unwrap().iter().map(|link| link["rel"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn created_customers_have_server_set_properties() {
    let api = Api::with(Sandbox::builder().clock(ManualClock::at(START))).await;
    let response = api.post("/customers", &example()).await.expect(201);
    let seen = &response.body;
    let id = seen["id"].as_str().unwrap();
    assert!(id.len() == 30 && id.starts_with("cus_"), "{id}");
    let expected = json!({
        "email": "rebilly@example.com",
        "firstName": "Benjamin",
        "lastName": "Franklin",
        "createdTime": START_TEXT,
        "updatedTime": START_TEXT,
        "revision": 1,
        "paymentCount": 0,
        "invoiceCount": 0,
        "lastPaymentTime": null,
        "lifetimeRevenue": {"currency": "USD", "amount": 0.0, "amountUsd": 0.0},
        "averageValue": {"currency": "USD", "amount": 0.0, "amountUsd": 0.0},
        "tags": [],
        "hasFulfilledKyc": false,
        "organizationId": api.sandbox.organization(),
        "defaultPaymentInstrument": null,
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(&seen[name], value, "{name}");
    }
    for (name, value) in example().as_object().unwrap() {
        if name != "primaryAddress" {
            assert_eq!(&seen[name], value, "{name}");
        }
    }
    let hash = seen["primaryAddress"]["hash"].as_str().unwrap();
    assert!(hash.len() == 40 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
    assert_eq!(rels(seen), BTreeSet::from(["self", "attachments", "website"]));
    let location = response.header("location");
    assert_eq!(seen["_links"][0], json!({"rel": "self", "href": location}));
    assert!(location.starts_with(api.sandbox.base_url()) && location.ends_with(id));
    assert_eq!(response.header("date"), "Mon, 15 Apr 2024 13:25:00 GMT");
    assert_eq!(api.get(&format!("/customers/{id}")).await.expect(200).body, *seen);
}

#[tokio::test]
async fn empty_customers_have_the_defaults_of_the_spec() {
    let api = Api::start().await;
    let seen = api.post("/customers", &json!({})).await.expect(201).body;
    for (name, value) in
        [("isEddRequired", json!(false)), ("customFields", json!({})), ("email", json!(null))]
    {
        assert_eq!(seen.get(name), Some(&value), "{name}");
    }
    assert_eq!(rels(&seen), BTreeSet::from(["self", "attachments"]));
}

#[tokio::test]
async fn the_primary_email_is_preferred() {
    let api = Api::start().await;
    let email = |value: &str, primary: bool| json!({"label": "main", "value": value, "primary": primary});
    let emails =
        json!([email("a@example.com", false), email("b@example.com", true), email("c@example.com", true)]);
    let body = json!({"primaryAddress": {"emails": emails}});
    assert_eq!(api.post("/customers", &body).await.expect(201).body["email"], "b@example.com");
}

#[tokio::test]
async fn equal_addresses_have_equal_hashes() {
    let api = Api::start().await;
    let mut hashes = Vec::new();
    for city in ["Austin", "Austin", "Boston"] {
        let seen = api.post("/customers", &json!({"primaryAddress": {"city": city}})).await.expect(201).body;
        hashes.push(seen["primaryAddress"]["hash"].clone());
    }
    assert_eq!(hashes[0], hashes[1]);
    assert_ne!(hashes[0], hashes[2]);
}

#[tokio::test]
async fn put_creates_then_replaces() {
    let clock = ManualClock::at(START);
    let api = Api::with(Sandbox::builder().clock(clock.clone())).await;
    let created = api.put("/customers/mine", &example()).await.expect(201);
    assert!(created.header("location").ends_with("/customers/mine"));
    assert_eq!(created.body["id"], "mine");
    api.sandbox.change_customer("mine", json!({"invoiceCount": 2, "hasFulfilledKyc": true}));
    clock.advance(Duration::from_secs(60));

    let replaced = api.put("/customers/mine", &json!({"websiteId": "web_2"})).await.expect(200);
    assert!(!replaced.headers.contains_key("location"));
    let seen = &replaced.body;
    assert_eq!((&seen["websiteId"], &seen["revision"]), (&json!("web_2"), &json!(3)));
    assert_eq!(
        (&seen["createdTime"], &seen["updatedTime"]),
        (&json!(START_TEXT), &json!("2024-04-15T13:26:00Z"))
    );
    assert_eq!((&seen["invoiceCount"], &seen["hasFulfilledKyc"]), (&json!(2), &json!(true)));
    assert_eq!((&seen["customFields"], &seen["email"]), (&json!({}), &json!(null)));
    assert!(seen.get("primaryAddress").is_none_or(Value::is_null));
    assert_eq!(api.get("/customers/mine").await.body, *seen);
    assert_eq!(api.get("/customers").await.ids(), ["mine"]);
}

#[tokio::test]
async fn put_of_an_unchanged_customer_only_increments_the_revision() {
    let api = Api::start().await;
    let mut body = example();
    body["futureField"] = json!([1, {"a": null}]);
    let before = api.customer("a", &body).await.body;
    let mut after = api.put("/customers/a", &before).await.expect(200).body;
    assert_eq!(after["revision"], 2);
    after["revision"] = json!(1);
    after["updatedTime"] = before["updatedTime"].clone();
    assert_eq!(after, before);
}

#[tokio::test]
async fn payment_tokens_are_single_use_and_take_precedence() {
    let api = Api::start().await;
    let instrument = json!({"method": "cash"});
    let body = json!({"paymentToken": "tok-1", "defaultPaymentInstrument": instrument, "defaultPaymentInstrumentId": "inst_mine"});
    let seen = api.customer("a", &body).await.body;
    assert_eq!(seen["defaultPaymentInstrument"]["method"], "payment-card");
    let id = seen["defaultPaymentInstrument"]["paymentInstrumentId"].as_str().unwrap();
    assert!(id.starts_with("inst_") && id != "inst_mine");
    assert!(seen.get("paymentToken").is_none() && seen.get("defaultPaymentInstrumentId").is_none());
    assert!(rels(&seen).contains("defaultPaymentInstrument"));

    let again = api.post("/customers", &json!({"paymentToken": "tok-1"})).await;
    assert_eq!(again.invalid_fields(), ["paymentToken"]);
    assert!(!again.body.to_string().contains("tok-1"));
    let again = api.put("/customers/a", &json!({"paymentToken": "tok-1"})).await;
    assert_eq!(again.invalid_fields(), ["paymentToken"]);
    assert_eq!(api.sandbox.customer("a").unwrap()["revision"], 1);

    let rejected = api.post("/customers", &json!({"paymentToken": "tok-2", "websiteId": 1})).await;
    assert_eq!(rejected.invalid_fields(), ["websiteId"]);
    api.post("/customers", &json!({"paymentToken": "tok-2"})).await.expect(201);
}

#[tokio::test]
async fn instruments_are_set_by_id() {
    let api = Api::start().await;
    let body =
        json!({"defaultPaymentInstrumentId": "inst_mine", "defaultPaymentInstrument": {"method": "cash"}});
    let seen = api.customer("a", &body).await.body;
    let expected = json!({"method": "payment-card", "paymentInstrumentId": "inst_mine"});
    assert_eq!(seen["defaultPaymentInstrument"], expected);
    let seen = api.put("/customers/a", &json!({})).await.expect(200).body;
    assert_eq!(seen["defaultPaymentInstrument"], json!(null));
}

#[tokio::test]
pub(crate) async fn merged_customers_do_not_exist() {
    let api = Api::start().await;
    api.customer("one", &example()).await;
    let target = api.customer("two", &example()).await.body;
    api.put("/customers/one/lead-source", &json!({"medium": "search"})).await.expect(201);
    let response = api.delete("/customers/one?targetCustomerId=two").await.expect(204);
    assert_eq!(response.body, Value::Null);
    api.get("/customers/one").await.expect(404);
    api.get("/customers/one/lead-source").await.expect(404);
    assert_eq!(api.get("/customers/two").await.body, target);
    assert_eq!(api.get("/customers").await.ids(), ["two"]);

    api.delete("/customers/one?targetCustomerId=two").await.expect(404);
    let conflict = api.put("/customers/one", &json!({})).await.expect(409);
    assert_eq!(conflict.body["type"], "conflict");
}

#[tokio::test]
async fn a_merge_requires_another_customer() {
    let api = Api::start().await;
    api.customer("one", &json!({})).await;
    assert_eq!(api.delete("/customers/one").await.invalid_fields(), ["targetCustomerId"]);
    assert_eq!(
        api.delete("/customers/one?targetCustomerId=one").await.invalid_fields(),
        ["targetCustomerId"]
    );
    api.delete("/customers/one?targetCustomerId=none").await.expect(404);
    api.delete("/customers/none?targetCustomerId=one").await.expect(404);
    api.get("/customers/one").await.expect(200);
}

#[tokio::test]
async fn expand_embeds_existing_resources() {
    let api = Api::start().await;
    let mut body = example();
    body["leadSource"] = json!({"medium": "search"});
    body["paymentToken"] = json!("tok");
    let plain = api.customer("a", &body).await.body;
    assert!(plain.get("_embedded").is_none() && plain.get("leadSource").is_none());
    assert!(rels(&plain).contains("leadSource"));
    let seen = api.get("/customers/a?expand=leadSource,website,defaultPaymentInstrument,other").await.body;
    assert_eq!(seen["_embedded"].as_object().unwrap().len(), 3);
    assert_eq!(seen["_embedded"]["leadSource"]["medium"], "search");
    assert_eq!(seen["_embedded"]["website"]["id"], example()["websiteId"]);
    assert_eq!(
        seen["_embedded"]["defaultPaymentInstrument"]["id"],
        seen["defaultPaymentInstrument"]["paymentInstrumentId"]
    );
    api.customer("b", &json!({})).await;
    assert!(api.get("/customers/b?expand=leadSource,website").await.body.get("_embedded").is_none());
    let list = api.get("/customers?expand=website").await;
    assert!(list.body[0]["_embedded"]["website"].is_object());
}

#[tokio::test]
async fn fields_select_properties_of_the_response() {
    let api = Api::start().await;
    let whole = api.customer("a", &example()).await.body;
    let seen = api.get("/customers/a?fields=firstName,primaryAddress.city,unknown").await.body;
    let address = &whole["primaryAddress"];
    assert_eq!(seen, json!({"id": "a", "firstName": "Benjamin", "primaryAddress": address}));
    let seen = api.get("/customers?fields=revision").await.body;
    assert_eq!(seen, json!([{"id": "a", "revision": 1}]));
}

#[tokio::test]
async fn change_sets_server_side_properties() {
    let api = Api::start().await;
    api.customer("a", &json!({})).await;
    let tags = json!([{"id": "tag_1", "name": "New", "type": "customer"}]);
    assert!(api.sandbox.change_customer("a", json!({"tags": tags})));
    let seen = api.get("/customers/a").await.body;
    assert_eq!((&seen["tags"], &seen["revision"]), (&tags, &json!(2)));
    assert!(!api.sandbox.change_customer("none", json!({})));
    assert!(api.sandbox.customer("none").is_none());
}

#[tokio::test]
async fn seeds_are_nested_as_deep_as_requests() {
    let sandbox = Sandbox::start().await.unwrap();
    // The body and its custom fields are two more.
    for (depth, is_stored) in [(125, true), (126, false)] {
        let nested = (0..depth).fold(json!(1), |inner, _| json!([inner]));
        let body = json!({"customFields": {"nested": nested}});
        let id = sandbox.customers().insert(Seed::at(START).body(body));
        let seen = sandbox.customer(&id).unwrap();
        assert_eq!(seen["customFields"]["nested"] == nested, is_stored, "{depth}");
        assert_eq!(seen["id"], id.as_str());
    }
}
