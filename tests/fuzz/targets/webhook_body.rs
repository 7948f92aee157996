//! Arbitrary bytes as a delivery: the first line is the `Authorization` header, the rest the body.
#![no_main]

// A module of `rebilly-property`, which compiles every model.
#[allow(dead_code)]
#[path = "../../property/src/tree.rs"]
mod tree;

use libfuzzer_sys::fuzz_target;
use rebilly_sdk::events::{BasicAuth, Event, WebhookVerifier};
use rebilly_sdk::model::RequestBody;
use tree::{parse, parse_strict};

fuzz_target!(|data: &[u8]| {
    let end = data.iter().position(|byte| *byte == b'\n').unwrap_or(data.len());
    let (header, body) = (&data[..end], data.get(end + 1..).unwrap_or_default());
    let webhook = WebhookVerifier::basic("user", "secret").also_accept(BasicAuth::new("other", "secret 2"));
    let mut headers = http::HeaderMap::new();
    if let Ok(value) = http::HeaderValue::from_bytes(header) {
        headers.insert(http::header::AUTHORIZATION, value);
    }
    let received = webhook.receive(&headers, body);
    if let Err(error) = &received {
        assert!(!error.to_string().is_empty());
    }
    let Ok(event) = Event::from_slice(body) else {
        assert!(received.is_err());
        return;
    };
    let encoded = event.encode();
    let again = Event::from_slice(&encoded).expect("an encoded event decodes");
    assert_eq!(again.encode(), encoded);
    assert!(parse_strict(body).is_err() || parse_strict(&encoded).is_ok());
    if let (Ok(body), Ok(encoded)) = (std::str::from_utf8(body), std::str::from_utf8(&encoded))
        && let (Ok(sent), Ok(back)) = (parse(body), parse(encoded))
    {
        assert_eq!(sent, back);
    }
});
