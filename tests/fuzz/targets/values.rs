//! Any text as a number, a moment, a day and JSON; two numbers at a time, so that they are compared. Other crates are the
//! judges of what they mean.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rebilly_sdk::types::{Date, Decimal, Json, Timestamp};

fuzz_target!(|text: &str| {
    let (one, other) = text.split_once(' ').unwrap_or((text, "1"));
    numbers(one, other);
    moments(one);
    days(one);
    if let Ok(json) = Json::parse(text) {
        let _ = (json.to_value(), json.to_text());
        assert_eq!(Json::parse(json.as_str()).as_ref(), Ok(&json));
    }
});

fn numbers(one: &str, other: &str) {
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

fn moments(text: &str) {
    let moment = Timestamp::from(text);
    if let Some(time) = moment.to_system_time() {
        // The years before 0 and after 9999 that an offset leads to have no RFC 3339 form.
        let back = Timestamp::from(time);
        if back.to_system_time().is_some() {
            assert_eq!(back.unix_seconds(), moment.unix_seconds(), "{back}");
        }
    }
    let ours = moment.unix_seconds();
    if let Ok(theirs) = jiff::Timestamp::try_from(&moment) {
        assert_eq!(Some(theirs.as_nanosecond().div_euclid(1_000_000_000) as i64), ours, "{text}");
        assert_eq!(jiff::Timestamp::try_from(&Timestamp::from(theirs)), Ok(theirs), "{text}");
    }
    // What chrono reads as RFC 3339 we read as the same moment. It takes more forms, and leap seconds differently.
    if let Ok(theirs) = chrono::DateTime::parse_from_rfc3339(text)
        && let Some(ours) = ours
        && text.get(17..19) != Some("60")
    {
        assert_eq!(theirs.timestamp(), ours, "{text}");
    }
}

fn days(text: &str) {
    let parts = Date::from(text).parts();
    let theirs = jiff::civil::Date::strptime("%Y-%m-%d", text).ok().filter(|_| text.len() == 10);
    if let (Some((year, month, day)), Some(theirs)) = (parts, theirs) {
        let theirs = (i32::from(theirs.year()), theirs.month().unsigned_abs(), theirs.day().unsigned_abs());
        assert_eq!((year, month, day), theirs, "{text}");
    }
}
