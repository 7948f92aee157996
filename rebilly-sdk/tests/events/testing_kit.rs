//! The testing kit: senders against receivers, and modified samples.

use std::convert::Infallible;
use std::io;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use bytes::Bytes;
use http::{Method, Response, StatusCode, header};
use http_body_util::Full;
use rebilly_sdk::events::testing::{Sample, Sender, repeated, sample, shuffled};
use rebilly_sdk::events::{Delivery, Event, Receiver, WebhookVerifier};
use rebilly_sdk::types::{Customer, CustomerRedirectWebhook, Json, KycRequestWebhook};

/// Types and revisions of the handled events.
type Handled = Arc<Mutex<Vec<(String, Option<i64>)>>>;

fn receiver(webhook: WebhookVerifier) -> (Receiver, Handled) {
    let handled = Handled::default();
    let noted = Arc::clone(&handled);
    let receiver = Receiver::new(webhook, move |delivery: Delivery| {
        noted.lock().unwrap().push((delivery.event_type().to_owned(), delivery.metadata().revision()));
        std::future::ready(Ok::<_, Infallible>(()))
    });
    (receiver, handled)
}

#[tokio::test]
async fn authenticated_deliveries_are_handled() {
    let (receiver, handled) = receiver(WebhookVerifier::basic("user", "secret"));
    let right = Sender::new().basic("user", "secret");
    let body = sample::customer_created().entity_id("cus_1");
    for wrong in
        [Sender::new(), right.clone().basic("user", "other"), Sender::new().header("x-key", "secret")]
    {
        let answer = wrong.deliver(&receiver, &body).await.unwrap();
        assert_eq!(answer.status(), StatusCode::UNAUTHORIZED, "{wrong:?}");
        assert!(answer.headers().contains_key(header::WWW_AUTHENTICATE));
    }
    assert!(handled.lock().unwrap().is_empty());
    let answer = right.deliver(&receiver, &body).await.unwrap();
    assert_eq!((answer.status(), answer.body().is_empty()), (StatusCode::OK, false));
    assert_eq!(*handled.lock().unwrap(), [("customer-created".to_owned(), Some(1))]);
    for (broken, status) in [("{", 400), ("[]", 400), ("\u{0}", 400)] {
        assert_eq!(right.deliver(&receiver, broken).await.unwrap().status(), status, "{broken}");
    }
    assert_eq!(handled.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn known_and_unknown_events_are_handled() {
    let (receiver, handled) = receiver(WebhookVerifier::basic("user", "secret"));
    let rebilly = Sender::new().basic("user", "secret");
    let unknown = Sample::unknown("plan-launched", "plan", "plan_1");
    let mut types = Vec::new();
    for (place, sample) in Sample::all().into_iter().chain([unknown]).enumerate() {
        types.push(sample.event().event_type().to_owned());
        let sample = sample.entity_id(format!("id-{place}"));
        assert_eq!(rebilly.deliver(&receiver, sample).await.unwrap().status(), StatusCode::OK);
    }
    let handled = handled.lock().unwrap();
    assert_eq!(handled.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>(), types);
}

#[tokio::test]
async fn duplicate_and_reordered_deliveries_are_handled_in_order() {
    let (receiver, handled) = receiver(WebhookVerifier::basic("user", "secret"));
    let rebilly = Sender::new().basic("user", "secret");
    let updates = sample::customer_updated().entity_id("cus_1").revisions(1..=40);
    let deliveries = shuffled(3, repeated(3, 30, updates));
    assert!(deliveries.len() > 45, "{}", deliveries.len());
    for update in &deliveries {
        assert_eq!(rebilly.deliver(&receiver, update).await.unwrap().status(), StatusCode::OK);
    }
    let newest = sample::customer_updated().entity_id("cus_1").revision(41);
    for update in newest.duplicate().into_iter().chain([newest.stale()]) {
        assert_eq!(rebilly.deliver(&receiver, update).await.unwrap().status(), StatusCode::OK);
    }
    let revisions: Vec<Option<i64>> = handled.lock().unwrap().iter().map(|(_, revision)| *revision).collect();
    assert!(revisions.is_sorted_by(|one, next| one < next), "{revisions:?}");
    assert_eq!(revisions.last(), Some(&Some(41)));
}

#[tokio::test]
async fn a_static_header_authenticates() {
    let (receiver, handled) = receiver(WebhookVerifier::header("x-key".parse().unwrap(), "secret"));
    for (value, status) in [("other", 401), ("secret", 200)] {
        let rebilly = Sender::new().header("X-Key", value);
        let answer = rebilly.deliver(&receiver, sample::aml_list_possibly_matched()).await.unwrap();
        assert_eq!(answer.status(), status);
    }
    assert_eq!(handled.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn digest_needs_a_challenge_and_a_second_request() {
    let (receiver, handled) = receiver(WebhookVerifier::digest("user", "secret"));
    let right = Sender::new().digest("user", "secret").path("/hooks?tenant=7");
    let body = sample::kyc_request_attempted();
    for wrong in [right.clone().digest("user", "other"), right.clone().digest("other", "secret")] {
        assert_eq!(wrong.deliver(&receiver, &body).await.unwrap().status(), StatusCode::UNAUTHORIZED);
    }
    let basic = right.clone().basic("user", "secret");
    assert_eq!(basic.deliver(&receiver, &body).await.unwrap().status(), StatusCode::UNAUTHORIZED);
    let mut rounds = Vec::new();
    let counted = async |request: http::Request<Bytes>| {
        let signed = request.headers().contains_key(header::AUTHORIZATION);
        let answer = receiver.respond(request.map(Full::new)).await;
        rounds.push((signed, answer.status().as_u16()));
        Ok::<_, Infallible>(answer)
    };
    assert_eq!(right.deliver_with(&body, counted).await.unwrap().status(), StatusCode::OK);
    assert_eq!(rounds, [(false, 401), (true, 200)]);
    assert_eq!(handled.lock().unwrap().len(), 1);
    assert_eq!(right.deliver(&receiver, body.revision(2)).await.unwrap().status(), StatusCode::OK);
    assert!(!format!("{right:?}").contains("secret"));
}

#[tokio::test]
async fn a_stale_nonce_is_retried_once_and_a_rejection_is_not() {
    let right = Sender::new().digest("user", "secret");
    for (stale, expected) in [(", stale=TRUE", 3), ("", 2), (", stale=false", 2)] {
        let mut rounds = 0;
        let never = async |_| {
            rounds += 1;
            let challenge = format!("Digest realm=\"r\", nonce=\"{rounds}\", qop=\"auth\"{stale}");
            let answer = Response::builder().status(401).header(header::WWW_AUTHENTICATE, challenge);
            answer.body(Full::new(Bytes::new()))
        };
        assert_eq!(right.deliver_with("{}", never).await.unwrap().status(), StatusCode::UNAUTHORIZED);
        assert_eq!(rounds, expected, "{stale}");
    }
}

/// Responds with the request.
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

async fn sent(sender: &Sender) -> String {
    let answer = sender.deliver(&echo(), "{}").await.unwrap();
    String::from_utf8(answer.into_body().to_vec()).unwrap()
}

#[tokio::test]
async fn a_sender_uses_the_configured_method_path_and_headers() {
    let plain = "POST /\ncontent-type: application/json\ncontent-length: 2\n\n{}";
    assert_eq!(sent(&Sender::new()).await, plain);
    let sender = Sender::new()
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
async fn an_impossible_delivery_is_an_error() {
    for wrong in
        [Sender::new().path("no path"), Sender::new().header("no name", ""), Sender::new().header("x", "\n")]
    {
        let error = wrong.deliver(&echo(), "").await.unwrap_err();
        assert!(error.to_string().starts_with("no request: "), "{error}");
    }
    let fails = async |_| Err::<Response<Full<Bytes>>, _>(io::Error::other("out of order"));
    let error = Sender::new().deliver_with("", fails).await.unwrap_err();
    assert_eq!(error.to_string(), "the service failed: out of order");
    assert!(std::error::Error::source(&error).is_some());
    let answers = async |request: http::Request<Bytes>| {
        Ok::<_, Infallible>(Response::new(Full::new(request.into_body())))
    };
    assert_eq!(Sender::new().deliver_with("back", answers).await.unwrap().body(), "back");
}

#[test]
fn a_sample_can_be_modified_through_its_payload() {
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
    // Digits and unknown properties are preserved.
    assert!(std::str::from_utf8(&sample.body()).unwrap().contains(r#""price":10.10"#));
    assert_eq!(sample.clone().any().event(), sample.event());
    assert_eq!(sample.json()["_links"][0]["href"].as_str().unwrap().rsplit('/').next(), Some("cus_1"));
}

#[test]
fn entity_id_changes_only_the_entity_of_the_event() {
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
fn a_payload_without_an_entity_is_unchanged() {
    let empty = sample::kyc_request_failed().with(|payload| *payload = KycRequestWebhook::default());
    assert_eq!(empty.clone().entity_id("x").revision(3), empty);
    assert_eq!(empty.body(), "{}");
    let bare = sample::customer_updated().with(|payload| payload.embedded = None).revision(4).json();
    assert_eq!(bare["_embedded"], serde_json::json!({"customer": {"revision": 4}}));
}
