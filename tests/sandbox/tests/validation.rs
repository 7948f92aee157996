//! Validation of requests: 422 with the invalid fields.

use crate::support::{Api, example};
use reqwest::Method;
use serde_json::{Value, json};

async fn invalid_fields_of(body: Value) -> Vec<String> {
    let api = Api::start().await;
    let response = api.post("/customers", &body).await;
    let fields = response.invalid_fields().into_iter().map(str::to_owned).collect();
    assert_eq!(api.get("/customers").await.ids().len(), 0, "a rejected customer was stored");
    fields
}

#[tokio::test]
async fn invalid_fields_are_named_in_dot_notation() {
    let address = |address: Value| json!({ "primaryAddress": address });
    let email = |value: &str| json!([{ "label": "main", "value": value, "primary": true }]);
    let cases = [
        (json!({"websiteId": 7}), "websiteId"),
        (json!({"websiteId": "x".repeat(51)}), "websiteId"),
        (json!({"isEddRequired": "no"}), "isEddRequired"),
        (json!({"isEddRequired": null}), "isEddRequired"),
        (json!({"customFields": []}), "customFields"),
        (json!({"primaryAddress": "here"}), "primaryAddress"),
        (json!({"notificationEmails": ["a@example.com", "b"]}), "notificationEmails.1"),
        (json!({"taxNumbers": [{"type": "eu-vat"}]}), "taxNumbers.0.value"),
        (json!({"taxNumbers": [{"type": "us-ein", "value": "1"}]}), "taxNumbers.0.type"),
        (json!({"leadSource": {"referrer": "not a url"}}), "leadSource.referrer"),
        (json!({"leadSource": {"medium": "x".repeat(513)}}), "leadSource.medium"),
        (address(json!({"firstName": "x".repeat(46)})), "primaryAddress.firstName"),
        (address(json!({"firstName": ""})), "primaryAddress.firstName"),
        (address(json!({"city": "\u{1F600}"})), "primaryAddress.city"),
        (address(json!({"postalCode": "#1"})), "primaryAddress.postalCode"),
        (address(json!({"country": "gb"})), "primaryAddress.country"),
        (address(json!({"dob": "1980-02-30"})), "primaryAddress.dob"),
        (address(json!({"dob": "01/02/1980"})), "primaryAddress.dob"),
        (address(json!({"emails": email("no-at-sign")})), "primaryAddress.emails.0.value"),
        (address(json!({"emails": [{"label": "main"}]})), "primaryAddress.emails.0.value"),
        (address(json!({"phoneNumbers": [{"value": "1"}]})), "primaryAddress.phoneNumbers.0.label"),
    ];
    for (body, field) in cases {
        assert_eq!(invalid_fields_of(body.clone()).await, [field], "{body}");
    }
}

#[tokio::test]
async fn all_invalid_fields_are_reported() {
    let mut body = example();
    body["primaryAddress"]["country"] = json!("Britain");
    body["primaryAddress"]["emails"][0]["value"] = json!("no-at-sign");
    body["locale"] = json!(4);
    // The country violates its length and its pattern.
    let expected =
        ["locale", "primaryAddress.country", "primaryAddress.country", "primaryAddress.emails.0.value"];
    assert_eq!(invalid_fields_of(body).await, expected);
}

#[tokio::test]
async fn messages_do_not_contain_the_value() {
    let api = Api::start().await;
    let body =
        json!({"primaryAddress": {"emails": [{"label": "main", "value": "secret-value"}], "dob": "secret"}});
    let response = api.post("/customers", &body).await.expect(422);
    assert!(!response.body.to_string().contains("secret"), "{:?}", response.body);
    assert_eq!(response.body["type"], "validation-error");
}

#[tokio::test]
async fn errors_of_the_whole_body_have_no_field() {
    let api = Api::start().await;
    for body in [json!([]), json!("x"), json!(null)] {
        let response = api.post("/customers", &body).await;
        assert_eq!(response.invalid_fields(), [""]);
        assert!(response.body["invalidFields"][0].get("field").is_none());
    }
}

#[tokio::test]
async fn payment_instruments_are_validated_by_method() {
    let instrument = |value: Value| json!({ "defaultPaymentInstrument": value });
    let field = "defaultPaymentInstrument";
    let cases = [
        (json!({"method": "payment-card"}), vec![format!("{field}.paymentInstrumentId")]),
        (
            json!({"method": "payment-card", "paymentInstrumentId": 1}),
            vec![format!("{field}.paymentInstrumentId")],
        ),
        (json!({"paymentInstrumentId": "inst_1"}), vec![format!("{field}.method")]),
        (json!({"method": "shells"}), vec![format!("{field}.method")]),
        (json!("cash"), vec![field.to_owned()]),
    ];
    for (value, expected) in cases {
        assert_eq!(invalid_fields_of(instrument(value.clone())).await, expected, "{value}");
    }
    let api = Api::start().await;
    let accepted = [
        json!({"method": "payment-card", "paymentInstrumentId": "inst_1"}),
        json!({"method": "cash"}),
        json!({"method": "check", "reference": "1"}),
        json!({"method": "ePay.bg"}),
        json!(null),
    ];
    for value in accepted {
        let response = api.post("/customers", &instrument(value.clone())).await.expect(201);
        assert_eq!(response.body["defaultPaymentInstrument"], value);
    }
}

#[tokio::test]
async fn read_only_properties_are_ignored_and_unknown_ones_stored() {
    let api = Api::start().await;
    let body = json!({
        "id": "mine", "email": 5, "revision": 77, "createdTime": "never", "organizationId": "org_other",
        "tags": "none", "hasFulfilledKyc": true, "averageValue": 3,
        "taxNumbers": [{"type": "other", "value": "1", "isValid": true, "note": "kept"}],
        "primaryAddress": {"hash": 5, "nickname": "Ben"},
        "futureField": {"deep": [1, null, 10.10]},
    });
    let seen = api.post("/customers", &body).await.expect(201).body;
    assert_ne!(seen["id"], "mine");
    assert_eq!(
        (&seen["email"], &seen["revision"], &seen["hasFulfilledKyc"]),
        (&json!(null), &json!(1), &json!(false))
    );
    assert_eq!((&seen["tags"], &seen["organizationId"]), (&json!([]), &json!(api.sandbox.organization())));
    assert_eq!(seen["taxNumbers"], json!([{"type": "other", "value": "1", "note": "kept"}]));
    assert_eq!(seen["primaryAddress"]["nickname"], "Ben");
    assert_eq!(seen["futureField"], json!({"deep": [1, null, 10.10]}));
}

#[tokio::test]
async fn parameters_are_validated() {
    let api = Api::start().await;
    for query in ["limit=1001", "limit=-1", "limit=many", "limit=", "limit=1.5"] {
        assert_eq!(api.get(&format!("/customers?{query}")).await.invalid_fields(), ["limit"], "{query}");
    }
    for query in ["offset=-1", "offset=x", "offset=99999999999999999999999"] {
        assert_eq!(api.get(&format!("/customers?{query}")).await.invalid_fields(), ["offset"], "{query}");
    }
    for query in ["filter=name", "filter=:x", "filter=name:", "filter=name:@list"] {
        assert_eq!(api.get(&format!("/customers?{query}")).await.invalid_fields(), ["filter"], "{query}");
    }
    assert_eq!(api.get("/customers?sort=-").await.invalid_fields(), ["sort"]);
}

#[tokio::test]
async fn ids_of_callers_are_validated() {
    let api = Api::start().await;
    for id in ["a%20b", "%C3%A4", "a%2Fb"] {
        let response = api.put(&format!("/customers/{id}"), &json!({})).await;
        assert_eq!(response.invalid_fields(), ["id"], "{id}");
        api.get(&format!("/customers/{id}")).await.expect(404);
    }
    let long = "a".repeat(51);
    assert_eq!(api.put(&format!("/customers/{long}"), &json!({})).await.invalid_fields(), ["id"]);
    api.get(&format!("/customers/{long}")).await.expect(404);
    let response = api.call(Method::PUT, "/customers/my%7Eid%40x-1.y_2", Some("{}".into())).await.expect(201);
    assert_eq!(response.body["id"], "my~id@x-1.y_2");
}

#[tokio::test]
async fn lead_sources_are_validated() {
    let api = Api::start().await;
    api.customer("a", &json!({})).await;
    let response = api.put("/customers/a/lead-source", &json!({"medium": 1, "referrer": "x"})).await;
    assert_eq!(response.invalid_fields(), ["medium", "referrer"]);
    api.get("/customers/a/lead-source").await.expect(404);
}

#[tokio::test]
async fn a_body_of_an_undocumented_media_type_is_rejected() {
    let api = Api::start().await;
    let key = api.sandbox.api_key().to_owned();
    let url = format!("{}/organizations/{}/customers/x", api.sandbox.base_url(), api.sandbox.organization());
    let send = async |content_type: Option<&str>| {
        let request = api.client.put(&url).header("REB-APIKEY", &key).body("{}");
        let request = match content_type {
            Some(content_type) => request.header("content-type", content_type),
            None => request,
        };
        let response = request.send().await.unwrap();
        let (status, text) = (response.status().as_u16(), response.text().await.unwrap());
        (status, serde_json::from_str::<Value>(&text).unwrap())
    };
    for other in [
        "image/png",
        "text/plain",
        "application/xml",
        "application/jsonp",
        "application/x-www-form-urlencoded",
    ] {
        let (status, problem) = send(Some(other)).await;
        assert_eq!(status, 415, "{other}");
        assert_eq!(
            problem["detail"],
            "The operation does not accept this Content-Type. Send application/json."
        );
    }
    assert_eq!(api.get("/customers").await.ids().len(), 0, "a rejected customer was stored");
    for json in [None, Some(""), Some("application/json; charset=utf-8"), Some("Application/JSON")] {
        let (status, _) = send(json).await;
        assert!(matches!(status, 200 | 201), "{json:?}: {status}");
    }
}
