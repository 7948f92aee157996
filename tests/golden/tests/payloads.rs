//! Round trips of the documented JSON examples through the generated types.

use rebilly_golden::text;
use rebilly_sdk::customers::{Customer, CustomerRequest, DefaultPaymentInstrument};
use rebilly_sdk::events::Event;
use rebilly_sdk::types::Nullable;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Deserializes a documented example and asserts that serializing it restores the example.
fn round_trip<T: DeserializeOwned + Serialize>(file: &str) -> T {
    let original: Value = serde_json::from_str(&text(file)).unwrap();
    let typed: T = serde_json::from_value(original.clone()).unwrap_or_else(|error| panic!("{file}: {error}"));
    assert_eq!(serde_json::to_value(&typed).unwrap(), original, "{file}");
    typed
}

#[test]
fn the_put_request_example_round_trips() {
    let request: CustomerRequest = round_trip("put-customers-id.request.json");
    assert_eq!(request.website_id, Some("web_0YV7DE4Z26DQSA1AC92FBJ7SEG".into()));
    assert_eq!(request.payment_token.as_deref(), Some("string"));
    assert_eq!(request.is_edd_required, Some(false));
    let Some(DefaultPaymentInstrument::VaultedInstrument(vaulted)) =
        request.default_payment_instrument.as_ref()
    else {
        panic!("{:?}", request.default_payment_instrument);
    };
    assert_eq!(vaulted.payment_instrument_id, "4f6cf35x-2c4y-483z-a0a9-158621f77a21");
    let address = request.primary_address.as_ref().unwrap();
    assert_eq!(address.country, Nullable::from("GB"));
    assert_eq!(address.emails.as_deref().unwrap()[0].value, "rebilly@example.com");
    assert!(request.extra.is_empty(), "{:?}", request.extra);
}

#[test]
fn the_put_response_example_converts_to_a_request() {
    let mut response: Value = serde_json::from_str(&text("put-customers-id.200.json")).unwrap();
    response["news"] = serde_json::json!({"kept": [null]});
    response["primaryAddress"]["news"] = 1.into();
    let customer: Customer = serde_json::from_value(response.clone()).unwrap();
    let sent = serde_json::to_value(CustomerRequest::from(&customer)).unwrap();
    let mut expected: Value = serde_json::from_str(&text("put-customers-id.request.json")).unwrap();
    // The response has no token. Both examples have the same instrument, fields and address.
    expected.as_object_mut().unwrap().remove("paymentToken");
    expected["news"] = response["news"].clone();
    expected["primaryAddress"]["news"] = 1.into();
    assert_eq!(sent, expected);
}

#[test]
fn the_put_response_examples_round_trip() {
    for file in ["put-customers-id.200.json", "put-customers-id.201.json"] {
        let customer: Customer = round_trip(file);
        assert_eq!(customer.id, Some("cus_0YV7DDSDD1C8DA64KHH2W33CPF".into()));
        assert_eq!(customer.created_time.as_ref().and_then(|time| time.unix_seconds()), Some(1_566_656_122));
        assert_eq!(customer.tags[0].name, "New");
        assert_eq!(customer.revision, Some(0));
        let address = customer.primary_address.as_ref().unwrap();
        assert_eq!(address.hash.as_deref(), Some("056ae6d97c788b9e98b049ebafd7b229bf852221"));
        let revenue = customer.lifetime_revenue.as_ref().unwrap();
        assert_eq!(revenue.amount, Some(0.into()));
        assert!(customer.extra.is_empty(), "{:?}", customer.extra);
        let shown = format!("{customer:?}");
        for personal in
            ["Benjamin", "36 Craven St", "rebilly@example.com", "512-710-1640", "user@example.com"]
        {
            assert!(!shown.contains(personal), "{personal} in {shown}");
        }
    }
}

/// Deserializes a webhook body and asserts that serializing the event restores its bytes.
fn event(file: &str) -> Event {
    let body: Value = serde_json::from_str(&text(file)).unwrap();
    let bytes = serde_json::to_vec(&body).unwrap();
    let event = Event::from_slice(&bytes).unwrap_or_else(|error| panic!("{file}: {error}"));
    let back = String::from_utf8(serde_json::to_vec(&event).unwrap()).unwrap();
    assert_eq!(back, String::from_utf8(bytes).unwrap(), "{file}");
    event
}

#[test]
fn the_one_time_password_requested_example_round_trips() {
    let Event::CustomerOneTimePasswordRequested(payload) = event("customer-one-time-password-requested.json")
    else {
        panic!("unexpected event type");
    };
    let embedded = payload.embedded.as_ref().unwrap();
    let customer = embedded.customer.as_ref().unwrap();
    assert_eq!(customer.tax_numbers[0].value, "GB980780684");
    assert_eq!(customer.locale.as_deref(), Some("fr-FR"));
    assert_eq!(payload.links[0].rel.as_ref().map(|rel| rel.as_str()), Some("customer"));
}

#[test]
fn the_kyc_request_attempted_example_round_trips() {
    let Event::KycRequestAttempted(payload) = event("kyc-request-attempted.json") else {
        panic!("unexpected event type");
    };
    assert_eq!(payload.kyc_request_id, Some("kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5".into()));
    let request = payload.embedded.as_ref().unwrap().kyc_request.as_ref().unwrap();
    assert_eq!(request.reason.as_deref(), Some("spend limit"));
    assert!(!request.documents.is_empty());
}

/// A field of the same name in another variant must not stand for that of cash and check.
#[test]
fn default_payment_instruments_of_cash_and_check_have_an_identifier() {
    for method in ["cash", "check"] {
        let instrument = json!({ "method": method, "paymentInstrumentId": "inst_1" });
        let id = match serde_json::from_value(instrument).unwrap() {
            DefaultPaymentInstrument::CashInstrument(cash) => cash.payment_instrument_id,
            DefaultPaymentInstrument::CheckInstrument(check) => check.payment_instrument_id,
            other => panic!("{method}: {other:?}"),
        };
        assert_eq!(id, Some("inst_1".into()), "{method}");
    }
}
