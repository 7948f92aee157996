//! Typed calls against a server with scripted responses.

use std::time::Duration;

use axum::response::{IntoResponse, Response};
use http::{Method, StatusCode};
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::types::Nullable;
use rebilly_sdk::{Client, Environment, ErrorKind, PathPrefixPosition, RetryPolicy, filter, sort};
use rebilly_test_support::client;
use rebilly_test_support::http_server::{self, HttpServer};

const HOUR: Duration = Duration::from_secs(3600);

fn json(status: u16, body: &'static str) -> Response {
    (StatusCode::from_u16(status).unwrap(), [("content-type", "application/json")], body).into_response()
}

#[tokio::test]
async fn an_upsert_reports_creation_and_rate_limit() {
    let server = HttpServer::start(|_| {
        let headers =
            [("x-ratelimit-limit", "3000"), ("x-ratelimit-remaining", "2999"), ("location", "http://h/c")];
        (StatusCode::CREATED, headers, r#"{"id":"cus 1/ü","revision":1,"news":[1]}"#).into_response()
    })
    .await;
    let body = CustomerRequest::default()
        .with_website_id("web_1")
        .with_locale(Nullable::Null)
        .with_preferred_payout_instrument_id("inst_1");
    let upsert = server.client().customers().upsert("cus 1/ü", &body).await.unwrap();
    assert!(upsert.is_created());
    assert_eq!(upsert.id.as_ref().map(|id| id.as_str()), Some("cus 1/ü"));
    assert_eq!((upsert.rate_limit().limit, upsert.rate_limit().remaining), (Some(3000), Some(2999)));
    assert_eq!(upsert.location(), Some("http://h/c"));
    let shown = format!("{upsert:?}");
    assert!(shown.contains("cus 1/ü") && !shown.contains("http://h/c"), "{shown}");
    assert_eq!(upsert.extra.get("news").unwrap().as_str(), "[1]");
    assert_eq!(upsert.raw_body(), r#"{"id":"cus 1/ü","revision":1,"news":[1]}"#);
    let [seen] = &server.requests()[..] else { panic!("expected one request") };
    assert_eq!(
        (&seen.method, seen.uri.path()),
        (&Method::PUT, "/organizations/org_1/customers/cus%201%2F%C3%BC")
    );
    assert_eq!(seen.headers["reb-apikey"], "sk_sandbox_MARKER");
    assert_eq!(seen.headers["content-type"], "application/json");
    assert!(seen.headers["user-agent"].to_str().unwrap().starts_with("RebillySDK/rust "));
    assert_eq!(
        seen.body,
        r#"{"websiteId":"web_1","preferredPayoutInstrumentId":"inst_1","locale":null}"#.as_bytes()
    );
}

#[tokio::test]
async fn an_undecodable_item_does_not_fail_the_page() {
    let page = r#"[{"id":"cus_1"},["cus_2"],{"id":"cus_3"}]"#;
    let server =
        HttpServer::start(move |_| ([("content-type", "application/json")], page).into_response()).await;
    let list = server.client().customers().list().await.unwrap();
    let ids: Vec<_> = list.iter().flat_map(|customer| &customer.id).map(|id| id.as_str()).collect();
    assert_eq!(ids, ["cus_1", "cus_3"]);
    let [rejected] = list.rejected() else { panic!("expected one rejected item") };
    assert_eq!(rejected.error().path(), "[1]");
    assert_eq!(rejected.json().as_str(), r#"["cus_2"]"#);
    assert!(!format!("{list:?}").contains("cus_2"));
}

#[tokio::test]
async fn values_of_unexpected_types_are_reported_and_sent_back() {
    let body = r#"{"id":"cus_1","averageValue":{"amount":"97.97"},"company":{"yearFounded":1999.5},"locale":{"MARKER":1},
        "taxNumbers":[{"type":"other"},{"value":["MARKER"]}],"_embedded":[],"customFields":[]}"#;
    let server = HttpServer::start(move |_| json(200, body)).await;
    let customer = server.client().customers().get("cus_1").await.unwrap();
    let paths: Vec<_> = customer.unexpected().iter().map(|error| error.path()).collect();
    assert_eq!(paths, ["company.yearFounded", "locale", "taxNumbers[1].value"]);
    assert!(!format!("{customer:?}").contains("MARKER"), "{customer:?}");
    let amount = customer.average_value.as_ref().and_then(|value| value.amount.as_ref());
    assert_eq!(amount.map(|amount| amount.as_str()), Some("97.97"));
    let sent = serde_json::to_value(&*customer).unwrap();
    assert_eq!(sent, serde_json::from_str::<serde_json::Value>(body).unwrap());
    let mut request = CustomerRequest::from(&*customer);
    assert_eq!(serde_json::to_value(&request).unwrap()["locale"], serde_json::json!({"MARKER": 1}));
    request = request.with_locale("fr-FR");
    assert_eq!(serde_json::to_value(&request).unwrap()["locale"], "fr-FR");
}

#[tokio::test]
async fn a_call_can_be_spawned_and_outlives_its_client() {
    let server = HttpServer::start(|_| json(200, r#"{"id":"cus_1"}"#)).await;
    let client = server.client();
    let (sent, awaited) = (client.customers().get("cus_1"), client.customers().get("cus_1"));
    let untyped = client.request(Method::GET, "/customers/{id}").path_param("cus_1");
    drop(client);
    let sent = tokio::spawn(sent.send()).await.unwrap().unwrap();
    let awaited = tokio::spawn(awaited.into_future()).await.unwrap().unwrap();
    assert_eq!((&sent.id, &awaited.id), (&Some("cus_1".into()), &Some("cus_1".into())));
    assert_eq!(tokio::spawn(untyped.send()).await.unwrap().unwrap().raw_body(), sent.raw_body());
}

#[tokio::test]
async fn a_cloned_call_sends_the_same_request() {
    let server = HttpServer::start(|_| json(200, r#"{"id":"cus_1"}"#)).await;
    let client = server.client();
    let get = client.customers().get("cus_1").expand(["website"]).header("x-trace", "1");
    let upsert = client
        .customers()
        .upsert("cus_1", &CustomerRequest::default().with_website_id("web_1"))
        .timeout(HOUR);
    let changed = get.clone().expand(["leadSource"]);
    for call in [get.clone(), get, changed] {
        call.await.unwrap();
    }
    for call in [upsert.clone(), upsert] {
        call.await.unwrap();
    }
    let requests = server.requests();
    let seen: Vec<_> = requests.iter().map(|seen| (&seen.method, seen.uri.to_string(), &seen.body)).collect();
    assert_eq!(seen.len(), 5);
    assert_eq!((&seen[0], &seen[3]), (&seen[1], &seen[4]));
    assert!(seen[1].1.contains("expand=website") && seen[2].1.contains("expand=leadSource"), "{seen:?}");
    assert_eq!(requests[1].headers["x-trace"], "1");
    assert_eq!(&seen[4].2[..], br#"{"websiteId":"web_1"}"#);
}

#[tokio::test]
async fn a_list_sends_its_parameters_and_returns_its_pagination() {
    let server = HttpServer::start(|_| {
        let headers = [("pagination-total", "7"), ("pagination-limit", "2"), ("pagination-offset", "4")];
        (headers, r#"[{"id":"a"},{"id":"b"}]"#).into_response()
    })
    .await;
    let client = server.builder().app("shop/1").build().unwrap();
    let call =
        client.customers().list().limit(2).offset(4).sort(["-createdTime", "email"]).filter("email:a@b.c");
    assert_eq!(format!("{call:?}"), "Call(GET /customers)");
    let page = call.limit(3).send().await.unwrap();
    assert_eq!(page.iter().map(|customer| customer.id.clone().unwrap()).collect::<Vec<_>>(), ["a", "b"]);
    let place = page.pagination().unwrap();
    assert_eq!((place.total, place.limit, place.offset), (7, 2, 4));
    let [seen] = &server.requests()[..] else { panic!("expected one request") };
    assert_eq!(seen.uri.query(), Some("offset=4&sort=-createdTime,email&filter=email:a@b.c&limit=3"));
    assert!(!seen.headers.contains_key("content-type"));
    assert!(seen.headers["user-agent"].to_str().unwrap().ends_with(" shop/1"));
}

#[tokio::test]
async fn generated_names_are_sent_beside_free_text() {
    use rebilly_sdk::customers::{customer_expand, customer_fields};
    let server = HttpServer::start(|_| json(200, "[]")).await;
    let call = server.client().customers().list();
    let call = call
        .filter(filter::field(customer_fields::EMAIL).eq("a@b.c").and(filter::field("customFields.x").eq(1)))
        .sort(sort::desc(customer_fields::CREATED_TIME).then(sort::asc("other")))
        .fields([customer_fields::EMAIL, "other"])
        .expand([customer_expand::LEAD_SOURCE, "other"]);
    call.await.unwrap();
    let [seen] = &server.requests()[..] else { panic!("expected one request") };
    let query = seen.uri.query().unwrap();
    for part in [
        "filter=email:a@b.c;customFields.x:1",
        "sort=-createdTime,other",
        "fields=email,other",
        "expand=leadSource,other",
    ] {
        assert!(query.replace("%3B", ";").contains(part), "{query}");
    }
}

#[tokio::test]
async fn an_empty_response_decodes_as_unit() {
    let server = HttpServer::start(|_| StatusCode::NO_CONTENT.into_response()).await;
    let merged = server.client().customers().merge("cus_1", "cus_2").await.unwrap();
    assert_eq!(merged.status(), StatusCode::NO_CONTENT);
    assert_eq!(server.requests()[0].uri.query(), Some("targetCustomerId=cus_2"));
}

#[tokio::test]
async fn jwt_and_path_prefix_are_sent_as_configured() {
    let server = HttpServer::start(|_| json(200, "{}")).await;
    let client = Client::builder()
        .environment(Environment::Custom(server.url().to_owned()))
        .organization("o")
        .jwt("a.b");
    let client = client.path_prefix_position(PathPrefixPosition::AfterOrganization).build().unwrap();
    client.customers().get_summary_metrics("c").await.unwrap();
    server.client().customers().get_summary_metrics("c").await.unwrap();
    let seen = server.requests();
    assert_eq!(seen[0].headers["authorization"], "Bearer a.b");
    assert_eq!(seen[0].uri.path(), "/organizations/o/experimental/customers/c/summary-metrics");
    assert_eq!(seen[1].uri.path(), "/experimental/organizations/org_1/customers/c/summary-metrics");
}

#[tokio::test]
async fn validation_errors_name_the_fields() {
    for (status, kind) in [(422, "application/json"), (400, "application/problem+json")] {
        let server = HttpServer::start(move |_| {
            let body = r#"{"title":"Invalid","status":422,"invalidFields":[
                {"field":"primaryAddress.country","message":"MARKER"},{"field":"primaryAddress.country","message":"x"}]}"#;
            (StatusCode::from_u16(status).unwrap(), [("content-type", kind)], body).into_response()
        })
        .await;
        let error = server.client().customers().create(&CustomerRequest::default()).await.unwrap_err();
        assert!(error.is_validation() && !error.may_have_executed());
        assert_eq!(error.invalid_fields().len(), 2);
        assert_eq!(error.invalid_fields()[0].message, "MARKER");
        assert_eq!((error.operation_id(), error.path_template()), (Some("PostCustomer"), Some("/customers")));
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("POST /customers: 4") && shown.contains("primaryAddress.country"), "{shown}");
        assert!(!shown.contains("MARKER"), "{shown}");
    }
}

#[tokio::test]
async fn each_status_has_its_predicate() {
    type Question = fn(&rebilly_sdk::Error) -> bool;
    let cases: [(u16, Question, bool); 7] = [
        (401, rebilly_sdk::Error::is_unauthorized, false),
        (403, rebilly_sdk::Error::is_forbidden, false),
        (404, rebilly_sdk::Error::is_not_found, false),
        (409, rebilly_sdk::Error::is_conflict, false),
        (429, rebilly_sdk::Error::is_rate_limited, false),
        (502, rebilly_sdk::Error::is_server_error, true),
        (302, rebilly_sdk::Error::is_redirect, true),
    ];
    for (status, question, executed) in cases {
        let server = HttpServer::start(move |_| json(status, "<html>MARKER</html>")).await;
        let client = server.builder().retry(RetryPolicy::never()).build().unwrap();
        let error = client.customers().get("cus_MARKER").await.unwrap_err();
        let yes = cases.iter().filter(|(_, question, _)| question(&error)).count();
        assert!(question(&error) && yes == 1, "{status}: {error}");
        assert_eq!((error.status().unwrap().as_u16(), error.may_have_executed()), (status, executed));
        assert_eq!(server.requests().len(), 1, "sent once");
        assert_eq!(error.problem(), None);
        assert_eq!(&error.raw_body().unwrap()[..], b"<html>MARKER</html>");
        assert!(!format!("{error} {error:?}").contains("MARKER"), "{error:?}");
    }
}

#[tokio::test]
async fn a_redirect_does_not_forward_the_key() {
    let other = HttpServer::start(|_| json(200, "{}")).await;
    let target = format!("{}/stolen", other.url());
    let server = HttpServer::start(move |_| {
        (StatusCode::TEMPORARY_REDIRECT, [("location", target.clone())]).into_response()
    })
    .await;
    let error = server.client().customers().get("cus_1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(error.headers().unwrap().contains_key("location"));
    assert_eq!((server.requests().len(), other.requests().len()), (1, 0));
}

#[tokio::test]
async fn decode_errors_name_the_json_path() {
    let server = HttpServer::start(|_| {
        json(200, r#"{"id":"cus_1","taxNumbers":[{"type":"other"},{"value":{"MARKER":tru}}]}"#)
    })
    .await;
    let error = server.client().customers().get("cus_1").await.unwrap_err();
    assert!(error.is_decode() && error.may_have_executed());
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("taxNumbers[1].value: not JSON"), "{shown}");
    assert!(!shown.contains("MARKER"), "{shown}");
    let server = HttpServer::start(|_| json(200, "")).await;
    assert!(server.client().customers().get("cus_1").await.unwrap_err().is_decode());
}

#[tokio::test]
async fn responses_above_the_size_limit_are_rejected() {
    let long = || format!(r#"{{"x":"{}"}}"#, "y".repeat(5000)).into_response();
    let server = HttpServer::start(move |_| long()).await;
    let client = server.builder().max_response_bytes(4999).build().unwrap();
    assert_eq!(client.customers().get("c").await.unwrap_err().kind(), ErrorKind::BodyTooLarge);
    let client = server.builder().max_response_bytes(5008).build().unwrap();
    assert_eq!(client.customers().get("c").await.unwrap().raw_body().len(), 5008);
}

#[tokio::test]
async fn connect_errors_differ_from_timeouts() {
    let (listener, url) = http_server::listener().await;
    let builder = || {
        client::at(&url)
            .secret_key("sk_1")
            .retry(rebilly_sdk::RetryPolicy::never())
            .attempt_timeout(Duration::from_millis(50))
    };
    let error = builder().build().unwrap().customers().get("c").await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_executed(), "{error:?}");
    drop(listener);
    let error = builder()
        .retry(rebilly_sdk::RetryPolicy::never())
        .attempt_timeout(Duration::from_secs(60))
        .build()
        .unwrap()
        .customers()
        .get("MARKER")
        .await
        .unwrap_err();
    assert!(error.is_connect() && !error.may_have_executed(), "{error:?}");
    assert!(!format!("{error:?}").contains("MARKER"), "{error:?}");
}

#[tokio::test]
async fn an_invalid_request_is_not_sent() {
    let server = HttpServer::start(|_| json(200, "{}")).await;
    for id in ["", ".", ".."] {
        let error = server.client().customers().get(id).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.path_template(), Some("/customers/{id}"));
    }
    assert!(server.requests().is_empty());
}

#[test]
fn the_builder_requires_organization_and_credential() {
    let build = |builder: rebilly_sdk::ClientBuilder| builder.build().map(|_| ()).unwrap_err();
    assert!(build(Client::builder().secret_key("k")).to_string().contains("organization"));
    assert!(build(Client::builder().organization("o")).to_string().contains("no credential"));
    let bad = Client::builder().organization("o").secret_key("MARKER\n");
    assert!(!format!("{bad:?}").contains("MARKER"));
    let error = build(bad);
    assert!(error.is_configuration() && !format!("{error:?}").contains("MARKER"), "{error:?}");
    let client = Client::builder().organization("o").jwt("MARKER").build();
    assert!(!format!("{client:?}").contains("MARKER"), "{client:?}");
}
