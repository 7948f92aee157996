//! Any bytes as a delivery: the first line is the `Authorization` header, the rest the body.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rebilly_property::{parse, written as once};
use rebilly_sdk::model::RequestBody;
use rebilly_sdk::events::{BasicAuth, Event, WebhookVerifier};

fuzz_target!(|data: &[u8]| {
    let end = data.iter().position(|byte| *byte == b'\n').unwrap_or(data.len());
    let (header, body) = (&data[..end], data.get(end + 1..).unwrap_or_default());
    let webhook = WebhookVerifier::basic("user", "secret").also_accept(BasicAuth::new("other", "secret 2"));
    let mut headers = http::HeaderMap::new();
    if let Ok(value) = http::HeaderValue::from_bytes(header) {
        headers.insert(http::header::AUTHORIZATION, value);
    }
    let taken = webhook.receive(&headers, body);
    if let Err(error) = &taken {
        assert!(!error.to_string().is_empty());
    }
    let Ok(event) = Event::from_slice(body) else {
        assert!(taken.is_err());
        return;
    };
    let written = event.encode();
    let again = Event::from_slice(&written).expect("what was written can be read");
    assert_eq!(again.encode(), written);
    assert!(once(body).is_err() || once(&written).is_ok());
    if let (Ok(body), Ok(written)) = (std::str::from_utf8(body), std::str::from_utf8(&written))
        && let (Ok(sent), Ok(back)) = (parse(body), parse(written))
    {
        assert_eq!(sent, back);
    }
});
