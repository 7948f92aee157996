//! Billing periods in calendar units, in UTC.

use jiff::civil::{DateTime, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan};
use serde_json::Value;

use crate::clock::unix_seconds;
use crate::server::Shared;
use crate::state::Record;

/// The clock's time in whole seconds.
pub(crate) fn now(shared: &Shared) -> Timestamp {
    let seconds = i64::try_from(unix_seconds(shared.now())).unwrap_or(i64::MAX);
    Timestamp::from_second(seconds).unwrap_or_else(|_| latest())
}

/// The last whole second of the clock.
fn latest() -> Timestamp {
    Timestamp::from_second(Timestamp::MAX.as_second()).unwrap_or(Timestamp::MAX)
}

/// A property as a time. `None` when it is absent or null.
pub(crate) fn time_of(record: &Record, name: &str) -> Option<Timestamp> {
    record.get(name)?.as_str()?.parse().ok()
}

/// Adds a number of units: `day`, `months` and so on. A month ends on its last day: Jan 31 plus a month is Feb 28.
pub(crate) fn add(time: Timestamp, length: i64, unit: &str) -> Timestamp {
    let span = match unit.strip_suffix('s').unwrap_or(unit) {
        "second" => Span::new().try_seconds(length),
        "minute" => Span::new().try_minutes(length),
        "hour" => Span::new().try_hours(length),
        "week" => Span::new().try_weeks(length),
        "month" => Span::new().try_months(length),
        "year" => Span::new().try_years(length),
        _ => Span::new().try_days(length),
    };
    let sum = span.and_then(|span| civil(time).checked_add(span));
    sum.map_or_else(|_| latest(), instant)
}

/// Adds an object with `unit` and `length` or `duration`.
pub(crate) fn add_period(time: Timestamp, period: &Value, count: i64) -> Timestamp {
    let length = period.get("length").or(period.get("duration")).and_then(Value::as_i64).unwrap_or(1);
    let unit = period.get("unit").and_then(Value::as_str).unwrap_or("month");
    add(time, length.saturating_mul(count), unit)
}

/// The first time after `after` that an anchor instruction names. `None` for an unknown instruction.
pub(crate) fn next_anchor(after: Timestamp, anchor: &Value) -> Option<Timestamp> {
    let start = civil(after);
    let time =
        anchor.get("time").and_then(Value::as_str).and_then(time_of_day).unwrap_or_else(|| start.time());
    let days = (0..800_i32).filter_map(|days| start.checked_add(days.days()).ok());
    let mut candidates =
        days.filter(|day| is_anchor(*day, anchor)).map(|day| instant(day.date().to_datetime(time)));
    candidates.find(|candidate| *candidate > after)
}

fn is_anchor(day: DateTime, anchor: &Value) -> bool {
    let number = |name: &str| anchor.get(name).and_then(Value::as_i64);
    let last = i64::from(day.days_in_month());
    let is_day = |wanted: Option<i64>| wanted.is_some_and(|wanted| i64::from(day.day()) == wanted.min(last));
    match anchor.get("method").and_then(Value::as_str) {
        Some("day-of-month") => is_day(number("day")),
        Some("day-and-month-of-year") => {
            is_day(number("day")) && number("month") == Some(i64::from(day.month()))
        }
        Some("day-of-week") => {
            let wanted = anchor.get("day").and_then(Value::as_str).unwrap_or_default();
            let in_week = match anchor.get("week").and_then(Value::as_str) {
                Some("first-in-month") => day.day() <= 7,
                Some("last-in-month") => i64::from(day.day()) > last - 7,
                _ => true,
            };
            in_week && name_of(day.weekday()) == wanted
        }
        _ => false,
    }
}

fn name_of(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// `12:30`, `12:30:15Z`. An offset other than UTC is ignored.
fn time_of_day(text: &str) -> Option<Time> {
    let plain = text.split(['Z', '+']).next()?;
    let mut parts =
        plain.split(':').map(|part| part.get(..2).unwrap_or(part).parse::<i8>().unwrap_or_default());
    Time::new(parts.next()?, parts.next()?, parts.next().unwrap_or_default(), 0).ok()
}

fn civil(time: Timestamp) -> DateTime {
    time.to_zoned(TimeZone::UTC).datetime()
}

fn instant(time: DateTime) -> Timestamp {
    time.to_zoned(TimeZone::UTC).map_or_else(|_| latest(), |zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn months_end_on_their_last_day() {
        let january = at("2026-01-31T10:00:00Z");
        assert_eq!(add(january, 1, "month"), at("2026-02-28T10:00:00Z"));
        assert_eq!(add(january, 2, "months"), at("2026-03-31T10:00:00Z"));
        assert_eq!(add(at("2024-02-29T00:00:00Z"), 1, "year"), at("2025-02-28T00:00:00Z"));
        assert_eq!(add_period(january, &json!({"unit": "week", "length": 2}), 1), at("2026-02-14T10:00:00Z"));
        assert_eq!(add(january, i64::MAX, "years"), latest());
    }

    #[test]
    fn anchors_are_found_after_a_time() {
        let start = at("2026-01-31T10:00:00Z");
        let month = json!({"method": "day-of-month", "day": 31, "time": "00:00:00Z"});
        assert_eq!(next_anchor(start, &month), Some(at("2026-02-28T00:00:00Z")));
        let week = json!({"method": "day-of-week", "day": "Monday", "week": "next"});
        assert_eq!(next_anchor(start, &week), Some(at("2026-02-02T10:00:00Z")));
        let last =
            json!({"method": "day-of-week", "day": "Friday", "week": "last-in-month", "time": "12:00"});
        assert_eq!(next_anchor(start, &last), Some(at("2026-02-27T12:00:00Z")));
        let year = json!({"method": "day-and-month-of-year", "day": 1, "month": 1});
        assert_eq!(next_anchor(start, &year), Some(at("2027-01-01T10:00:00Z")));
        assert_eq!(next_anchor(start, &json!({"method": "auto"})), None);
    }
}
