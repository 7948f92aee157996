//! One value of a filter against one JSON value: equality and inclusive ranges.

use std::cmp::Ordering;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::Value;

/// A value or a range, as the filter writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Term {
    /// Exactly this.
    Value(String),
    /// From here to there, both inclusive; an empty end is open.
    Range(String, String),
}

impl Term {
    pub(super) fn parse(text: &str) -> Self {
        match text.split_once("..") {
            Some((from, to)) => Self::Range(from.to_owned(), to.to_owned()),
            None => Self::Value(text.to_owned()),
        }
    }

    /// The span of time it stands for; `None` when an end is not a time, or the span ends before it begins.
    pub(super) fn span(&self) -> Option<TimeRange> {
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

/// From here to there, both inclusive; an end that is missing is open.
pub(crate) type TimeRange = (Option<Timestamp>, Option<Timestamp>);

/// Which end of a day a plain date stands for when it is held against a date-time.
#[derive(Debug, Clone, Copy)]
enum End {
    Start,
    Finish,
}

/// How a JSON value stands to a text; nothing when they cannot be compared.
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
