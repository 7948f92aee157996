//! Arbitrary text as decimals, a timestamp, a date and JSON. Other crates are the reference for their values. Two decimals
//! are parsed at a time and compared.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rebilly_sdk::model::ResponseBody;
use rebilly_sdk::types::{Date, Decimal, Json, Timestamp};

fuzz_target!(|text: &str| {
    let (one, other) = text.split_once(' ').unwrap_or((text, "1"));
    decimals(one, other);
    timestamps(one);
    dates(one);
    if let Ok(json) = Json::parse(text) {
        let _ = (json.to_value(), json.to_text());
        assert_eq!(Json::parse(json.as_str()).as_ref(), Ok(&json));
    }
});

fn decimals(one: &str, other: &str) {
    let (Ok(one), Ok(other)) = (one.parse::<Decimal>(), other.parse::<Decimal>()) else { return };
    assert_eq!(one.partial_cmp(&other).map(|order| order.reverse()), other.partial_cmp(&one));
    assert_eq!(one == other, one.partial_cmp(&other).is_some_and(|order| order.is_eq()));
    assert_eq!(one.as_str().parse::<Decimal>().as_ref(), Ok(&one));
    for places in [0, 2, 20] {
        let _ = one.minor_units(places);
    }
    let exact = rust_decimal::Decimal::try_from(&one).ok().zip(rust_decimal::Decimal::try_from(&other).ok());
    if let Some((exact_one, exact_other)) = exact {
        assert_eq!(one.partial_cmp(&other), Some(exact_one.cmp(&exact_other)), "{one} {other}");
        assert_eq!(Decimal::from(exact_one), one);
        let cents = exact_one.checked_mul(100.into()).filter(|cents| cents.is_integer());
        let cents = cents.and_then(|cents| i64::try_from(cents).ok());
        assert!(cents.is_none() || one.minor_units(2) == cents, "{one}");
    }
}

fn timestamps(text: &str) {
    let timestamp: Timestamp = received(text);
    assert_eq!(text.parse::<Timestamp>().is_ok(), timestamp.unix_seconds().is_some(), "{text}");
    if let Some(time) = timestamp.to_system_time() {
        // An offset can lead to years before 0 or after 9999, which have no RFC 3339 form.
        let back = Timestamp::from(time);
        if back.to_system_time().is_some() {
            assert_eq!(back.unix_seconds(), timestamp.unix_seconds(), "{back}");
        }
    }
    let actual = timestamp.unix_seconds();
    if let Ok(expected) = jiff::Timestamp::try_from(&timestamp) {
        assert_eq!(Some(expected.as_nanosecond().div_euclid(1_000_000_000) as i64), actual, "{text}");
        assert_eq!(jiff::Timestamp::try_from(&Timestamp::from(expected)), Ok(expected), "{text}");
    }
    // chrono accepts more forms than RFC 3339 and treats leap seconds differently.
    if let Ok(expected) = chrono::DateTime::parse_from_rfc3339(text)
        && let Some(actual) = actual
        && text.get(17..19) != Some("60")
    {
        assert_eq!(expected.timestamp(), actual, "{text}");
    }
}

/// Returns the value of a response, which keeps any text.
fn received<T: ResponseBody>(text: &str) -> T {
    T::decode(&serde_json::to_vec(text).expect("text is JSON")).expect("any text is kept")
}

fn dates(text: &str) {
    let parts = received::<Date>(text).parts();
    assert_eq!(text.parse::<Date>().is_ok(), parts.is_some(), "{text}");
    let expected = jiff::civil::Date::strptime("%Y-%m-%d", text).ok().filter(|_| text.len() == 10);
    if let (Some((year, month, day)), Some(expected)) = (parts, expected) {
        let expected =
            (i32::from(expected.year()), expected.month().unsigned_abs(), expected.day().unsigned_abs());
        assert_eq!((year, month, day), expected, "{text}");
    }
}
