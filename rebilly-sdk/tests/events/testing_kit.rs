//! The test kit against receivers: requests of the sender, and changes of samples.

use std::convert::Infallible;
use std::io;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use bytes::Bytes;
use http::{Method, Response, StatusCode, header};
use http_body_util::Full;
use rebilly_sdk::customers::{Customer, CustomerRedirectWebhook};
use rebilly_sdk::events::testing::{Sample, TestSender, inject_duplicates, sample, shuffle};
use rebilly_sdk::events::{
    BasicAuth, Credentials, Delivery, DigestAuth, Event, HeaderAuth, Receiver, WebhookVerifier,
};
use rebilly_sdk::kyc::KycRequestWebhook;
use rebilly_sdk::types::Json;

/// Types and revisions of the handled events.
type Handled = Arc<Mutex<Vec<(String, Option<i64>)>>>;

fn receiver(credentials: impl Into<Credentials>) -> (Receiver, Handled) {
    let handled = Handled::default();
    let log = Arc::clone(&handled);
    let receiver =
        Receiver::new(WebhookVerifier::with_credentials(credentials), move |delivery: Delivery| {
            log.lock().unwrap().push((delivery.event_type().to_owned(), delivery.metadata().revision()));
            std::future::ready(Ok::<_, Infallible>(()))
        });
    (receiver, handled)
}

#[tokio::test]
async fn only_authenticated_deliveries_are_handled() {
    let (receiver, handled) = receiver(BasicAuth::new("user", "secret"));
    let right = TestSender::new().basic("user", "secret");
    let body = sample::customer_created().entity_id("cus_1");
    for wrong in
        [TestSender::new(), right.clone().basic("user", "other"), TestSender::new().header("x-key", "secret")]
    {
        let response = wrong.deliver(&receiver, &body).await.unwrap();
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{wrong:?}");
        assert!(response.headers().contains_key(header::WWW_AUTHENTICATE));
    }
    assert!(handled.lock().unwrap().is_empty());
    let response = right.deliver(&receiver, &body).await.unwrap();
    assert_eq!((response.status(), response.body().is_empty()), (StatusCode::OK, false));
    assert_eq!(*handled.lock().unwrap(), [("customer-created".to_owned(), Some(1))]);
    for (broken, status) in [("{", 400), ("[]", 400), ("\u{0}", 400)] {
        assert_eq!(right.deliver(&receiver, broken).await.unwrap().status(), status, "{broken}");
    }
    assert_eq!(handled.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn every_known_and_an_unknown_event_is_handled() {
    let (receiver, handled) = receiver(BasicAuth::new("user", "secret"));
    let sender = TestSender::new().basic("user", "secret");
    let unknown = Sample::unknown("plan-launched", "plan", "plan_1");
    let mut types = Vec::new();
    for (index, sample) in Sample::all().into_iter().chain([unknown]).enumerate() {
        types.push(sample.event().event_type().to_owned());
        let sample = sample.entity_id(format!("id-{index}"));
        assert_eq!(sender.deliver(&receiver, sample).await.unwrap().status(), StatusCode::OK);
    }
    let handled = handled.lock().unwrap();
    assert_eq!(handled.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>(), types);
}

#[tokio::test]
async fn duplicated_and_disordered_revisions_are_handled_in_order() {
    let (receiver, handled) = receiver(BasicAuth::new("user", "secret"));
    let sender = TestSender::new().basic("user", "secret");
    let updates = sample::customer_updated().entity_id("cus_1").revisions(1..=40);
    let deliveries = shuffle(3, inject_duplicates(3, 30, updates));
    assert!(deliveries.len() > 45, "{}", deliveries.len());
    for update in &deliveries {
        assert_eq!(sender.deliver(&receiver, update).await.unwrap().status(), StatusCode::OK);
    }
    let newest = sample::customer_updated().entity_id("cus_1").revision(41);
    for update in newest.duplicate().into_iter().chain([newest.previous_revision()]) {
        assert_eq!(sender.deliver(&receiver, update).await.unwrap().status(), StatusCode::OK);
    }
    let revisions: Vec<Option<i64>> = handled.lock().unwrap().iter().map(|(_, revision)| *revision).collect();
    assert!(revisions.is_sorted_by(|one, next| one < next), "{revisions:?}");
    assert_eq!(revisions.last(), Some(&Some(41)));
}

#[tokio::test]
async fn a_static_header_authenticates() {
    let (receiver, handled) = receiver(HeaderAuth::new("x-key".parse().unwrap(), "secret"));
    for (value, status) in [("other", 401), ("secret", 200)] {
        let sender = TestSender::new().header("X-Key", value);
        let response = sender.deliver(&receiver, sample::aml_list_possibly_matched()).await.unwrap();
        assert_eq!(response.status(), status);
    }
    assert_eq!(handled.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn digest_takes_two_requests() {
    let (receiver, handled) = receiver(DigestAuth::new("user", "secret"));
    let right = TestSender::new().digest("user", "secret").path("/hooks?tenant=7");
    let body = sample::kyc_request_attempted();
    for wrong in [right.clone().digest("user", "other"), right.clone().digest("other", "secret")] {
        assert_eq!(wrong.deliver(&receiver, &body).await.unwrap().status(), StatusCode::UNAUTHORIZED);
    }
    let basic = right.clone().basic("user", "secret");
    assert_eq!(basic.deliver(&receiver, &body).await.unwrap().status(), StatusCode::UNAUTHORIZED);
    let mut requests = Vec::new();
    let counted = async |request: http::Request<Bytes>| {
        let has_digest = request.headers().contains_key(header::AUTHORIZATION);
        let response = receiver.respond(request.map(Full::new)).await;
        requests.push((has_digest, response.status().as_u16()));
        Ok::<_, Infallible>(response)
    };
    assert_eq!(right.deliver_with(&body, counted).await.unwrap().status(), StatusCode::OK);
    assert_eq!(requests, [(false, 401), (true, 200)]);
    assert_eq!(handled.lock().unwrap().len(), 1);
    assert_eq!(right.deliver(&receiver, body.revision(2)).await.unwrap().status(), StatusCode::OK);
    assert!(!format!("{right:?}").contains("secret"));
}

#[tokio::test]
async fn a_stale_nonce_is_retried_once_and_a_rejection_is_not() {
    let right = TestSender::new().digest("user", "secret");
    for (stale, expected) in [(", stale=TRUE", 3), ("", 2), (", stale=false", 2)] {
        let mut requests = 0;
        let never = async |_| {
            requests += 1;
            let challenge = format!("Digest realm=\"r\", nonce=\"{requests}\", qop=\"auth\"{stale}");
            let response = Response::builder().status(401).header(header::WWW_AUTHENTICATE, challenge);
            response.body(Full::new(Bytes::new()))
        };
        assert_eq!(right.deliver_with("{}", never).await.unwrap().status(), StatusCode::UNAUTHORIZED);
        assert_eq!(requests, expected, "{stale}");
    }
}

/// Responds with the received request.
fn echo() -> Router {
    Router::new().fallback(async |request: Request| {
        let (parts, body) = request.into_parts();
        let mut text = format!("{} {}\n", parts.method, parts.uri);
        for (name, value) in &parts.headers {
            text.push_str(&format!("{name}: {}\n", value.to_str().unwrap()));
        }
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        text + "\n" + std::str::from_utf8(&body).unwrap()
    })
}

async fn sent(sender: &TestSender) -> String {
    let response = sender.deliver(&echo(), "{}").await.unwrap();
    String::from_utf8(response.into_body().to_vec()).unwrap()
}

#[tokio::test]
async fn requests_have_the_configured_method_path_and_headers() {
    let plain = "POST /\ncontent-type: application/json\ncontent-length: 2\n\n{}";
    assert_eq!(sent(&TestSender::new()).await, plain);
    let sender = TestSender::new()
        .method(Method::PUT)
        .path("/hooks?tenant=7")
        .content_type("text/plain")
        .header("x-key", "MARKER")
        .header("x-key", "other")
        .basic("user", "MARKER");
    let expected = "PUT /hooks?tenant=7\ncontent-type: text/plain\nauthorization: Basic dXNlcjpNQVJLRVI=\nx-key: MARKER\n\
                    x-key: other\ncontent-length: 2\n\n{}";
    assert_eq!(sent(&sender).await, expected);
    assert!(!sent(&sender.clone().content_type(None)).await.contains("content-type"));
    let request = sender.request(sample::kyc_request_failed()).unwrap();
    let shown = format!("{sender:?} {:?}", request.headers());
    assert!(!shown.contains("MARKER") && !shown.contains("dXNl") && shown.contains("x-key"), "{shown}");
    assert_eq!(*request.body(), sample::kyc_request_failed().body());
}

#[tokio::test]
async fn invalid_settings_and_failed_services_are_errors() {
    for wrong in [
        TestSender::new().path("no path"),
        TestSender::new().header("no name", ""),
        TestSender::new().header("x", "\n"),
    ] {
        let error = wrong.deliver(&echo(), "").await.unwrap_err();
        assert!(error.to_string().starts_with("invalid path or header of the sender: "), "{error}");
    }
    let fails = async |_| Err::<Response<Full<Bytes>>, _>(io::Error::other("out of order"));
    let error = TestSender::new().deliver_with("", fails).await.unwrap_err();
    assert_eq!(error.to_string(), "the service failed: out of order");
    assert!(std::error::Error::source(&error).is_some());
    let echoes = async |request: http::Request<Bytes>| {
        Ok::<_, Infallible>(Response::new(Full::new(request.into_body())))
    };
    assert_eq!(TestSender::new().deliver_with("back", echoes).await.unwrap().body(), "back");
}

#[test]
fn a_sample_is_changed_through_its_payload() {
    let sample = sample::customer_redirected_offsite()
        .with(|payload| payload.transaction_id = Some("txn_1".into()))
        .with(|payload| drop(payload.extra.insert("price", Json::parse("10.10").unwrap())))
        .entity_id("cus_1")
        .revision(5);
    let payload: &CustomerRedirectWebhook = sample.payload();
    assert_eq!(payload.customer_id, Some("cus_1".into()));
    let customer: &Customer = payload.embedded.as_ref().unwrap().customer.as_ref().unwrap();
    assert_eq!((&customer.id, customer.revision), (&Some("cus_1".into()), Some(5)));
    let Event::CustomerRedirectedOffsite(event) = sample.event() else { panic!("{sample:?}") };
    assert_eq!(*event, *payload);
    assert_eq!(event.transaction_id, Some("txn_1".into()));
    // Digits and unknown properties are unchanged.
    assert!(std::str::from_utf8(&sample.body()).unwrap().contains(r#""price":10.10"#));
    assert_eq!(sample.clone().any().event(), sample.event());
    assert_eq!(sample.json()["_links"][0]["href"].as_str().unwrap().rsplit('/').next(), Some("cus_1"));
}

#[test]
fn entity_id_changes_only_the_entity() {
    let merged = sample::customer_merged().entity_id("cus_1").revision(9);
    let (old, json) = (sample::customer_merged().json(), merged.json());
    assert_eq!(json["duplicatedCustomer"], old["duplicatedCustomer"]);
    assert_ne!(json["duplicatedCustomer"]["id"], old["customerId"]);
    for name in ["customer", "targetCustomer"] {
        let customer = &json["_embedded"][name];
        assert_eq!((customer["id"].as_str(), customer["revision"].as_i64()), (Some("cus_1"), Some(9)));
        assert_eq!(customer["personId"], old["_embedded"][name]["personId"]);
    }
    let request = sample::kyc_request_fulfilled().entity_id("kyc_1").json();
    assert_eq!(request["_embedded"]["kycRequest"]["id"], "kyc_1");
    assert_eq!(request["customerId"], sample::kyc_request_fulfilled().json()["customerId"]);
}

#[test]
fn a_payload_without_ids_stays_unchanged() {
    let empty = sample::kyc_request_failed().with(|payload| *payload = KycRequestWebhook::default());
    assert_eq!(empty.clone().entity_id("x").revision(3), empty);
    assert_eq!(empty.body(), "{}");
    let bare = sample::customer_updated().with(|payload| payload.embedded = None).revision(4).json();
    assert_eq!(bare["_embedded"], serde_json::json!({"customer": {"revision": 4}}));
}
