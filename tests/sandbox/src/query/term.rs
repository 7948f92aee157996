//! Values of a filter: equality and inclusive ranges.

use std::cmp::Ordering;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::Value;

/// A value or a range of a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Term {
    /// An exact value.
    Value(String),
    /// An inclusive range. An empty bound is open.
    Range(String, String),
}

impl Term {
    pub(super) fn parse(text: &str) -> Self {
        match text.split_once("..") {
            Some((from, to)) => Self::Range(from.to_owned(), to.to_owned()),
            None => Self::Value(text.to_owned()),
        }
    }

    /// The time range. `None` when a bound is not a time, or the range is reversed.
    pub(super) fn time_range(&self) -> Option<TimeRange> {
        let (from, to) = match self {
            Self::Value(text) => (text, text),
            Self::Range(from, to) => (from, to),
        };
        let end = |text: &str, end| match text.is_empty() {
            true => Some(None),
            false => instant(text, end).map(Some),
        };
        let (from, to) = (end(from, End::Start)?, end(to, End::Finish)?);
        let backward = from.zip(to).is_some_and(|(from, to)| from > to);
        (!backward).then_some((from, to))
    }

    pub(super) fn matches(&self, value: &Value) -> bool {
        match self {
            Self::Value(text) => {
                compare(value, text, End::Start).is_some_and(Ordering::is_ge)
                    && compare(value, text, End::Finish).is_some_and(Ordering::is_le)
            }
            Self::Range(from, to) => {
                let above = from.is_empty() || compare(value, from, End::Start).is_some_and(Ordering::is_ge);
                let below = to.is_empty() || compare(value, to, End::Finish).is_some_and(Ordering::is_le);
                !value.is_null() && above && below
            }
        }
    }
}

/// An inclusive time range. `None` is an open bound.
pub(crate) type TimeRange = (Option<Timestamp>, Option<Timestamp>);

/// The instant of a day that a plain date means when it is compared with a date-time.
#[derive(Debug, Clone, Copy)]
enum End {
    Start,
    Finish,
}

/// Compares a JSON value with text. `None` when they are not comparable.
fn compare(value: &Value, text: &str, end: End) -> Option<Ordering> {
    match value {
        Value::Number(number) => number.as_f64()?.partial_cmp(&text.parse::<f64>().ok()?),
        Value::Bool(flag) => Some(flag.cmp(&text.parse::<bool>().ok()?)),
        Value::String(own) => match (own.parse::<Timestamp>(), instant(text, end)) {
            (Ok(own), Some(other)) => Some(own.cmp(&other)),
            _ => Some(own.as_str().cmp(text)),
        },
        _ => None,
    }
}

fn instant(text: &str, end: End) -> Option<Timestamp> {
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Some(instant);
    }
    let day = text.parse::<Date>().ok()?;
    let time = match end {
        End::Start => day.at(0, 0, 0, 0),
        End::Finish => day.at(23, 59, 59, 999_999_999),
    };
    Some(time.to_zoned(TimeZone::UTC).ok()?.timestamp())
}
