//! Any text as a number, a moment, a day and JSON; two numbers at a time, so that they are compared.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rebilly_sdk::types::{Date, Decimal, Json, Timestamp};

fuzz_target!(|text: &str| {
    let (one, other) = text.split_once(' ').unwrap_or((text, "1"));
    if let (Ok(one), Ok(other)) = (one.parse::<Decimal>(), other.parse::<Decimal>()) {
        assert_eq!(one.partial_cmp(&other).map(|order| order.reverse()), other.partial_cmp(&one));
        assert_eq!(one == other, one.partial_cmp(&other).is_some_and(|order| order.is_eq()));
        assert_eq!(one.as_str().parse::<Decimal>().as_ref(), Ok(&one));
        for places in [0, 2, 20] {
            let _ = one.minor_units(places);
        }
    }
    let moment = Timestamp::from(one);
    if let Some(time) = moment.to_system_time() {
        // Written without its fraction; years beyond 9999 are not.
        if moment.as_str().len() < 40 {
            let back = Timestamp::from(time);
            assert_eq!(back.unix_seconds(), moment.unix_seconds(), "{back}");
        }
    }
    let _ = Date::from(one).parts();
    if let Ok(json) = Json::parse(text) {
        let _ = (json.to_value(), json.to_text());
        assert_eq!(Json::parse(json.as_str()).as_ref(), Ok(&json));
    }
});
