//! Time range within a filter.

use crate::types::Timestamp;

/// Filter split into its time range and the other conditions.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct FilterRange {
    other_conditions: Vec<String>,
    property: &'static str,
    lower: Option<Timestamp>,
    upper: Option<Timestamp>,
}

impl FilterRange {
    /// Parses a filter; `None` when its condition on `property` is not a range of date-times.
    pub(super) fn parse(filter: &str, property: &'static str) -> Option<Self> {
        let mut range = Self { property, ..Self::default() };
        let mut bounded = false;
        for part in filter.split(';').filter(|part| !part.is_empty()) {
            let bounds = part.split_once(':').filter(|(name, _)| *name == property);
            let Some((_, bounds)) = bounds else {
                range.other_conditions.push(part.to_owned());
                continue;
            };
            let (lower, upper) = bounds.split_once("..").filter(|_| !bounded)?;
            bounded = true;
            (range.lower, range.upper) = (bound(lower)?, bound(upper)?);
        }
        Some(range)
    }

    /// Returns the filter with the range narrowed to `from..=to`, in seconds since 1970; `None` for an empty filter.
    pub(super) fn within(&self, from: Option<i64>, to: Option<i64>) -> Option<String> {
        let later = |second: &i64, bound: &Timestamp| bound.unix().is_none_or(|unix| unix <= (*second, 0));
        let earlier = |second: &i64, bound: &Timestamp| bound.unix().is_none_or(|unix| unix >= (*second, 0));
        let lower = narrower(self.lower.as_ref(), from, later);
        let upper = narrower(self.upper.as_ref(), to, earlier);
        let mut parts = self.other_conditions.clone();
        if lower.is_some() || upper.is_some() {
            let text =
                |bound: Option<Timestamp>| bound.map(|bound| bound.as_str().to_owned()).unwrap_or_default();
            parts.push(format!("{}:{}..{}", self.property, text(lower), text(upper)));
        }
        (!parts.is_empty()).then(|| parts.join(";"))
    }

    /// Returns the range narrowed to `from..=to`, in seconds since 1970, rounded down.
    pub(super) fn seconds(&self, from: Option<i64>, to: Option<i64>) -> (Option<i64>, Option<i64>) {
        let second = |bound: &Option<Timestamp>| bound.as_ref().and_then(Timestamp::unix_seconds);
        let (lower, upper) = (second(&self.lower), second(&self.upper));
        // `None` is less than any bound.
        (lower.max(from), [upper, to].into_iter().flatten().min())
    }
}

/// Parses a bound: `Some(None)` when empty, `None` when it is not a date-time.
fn bound(text: &str) -> Option<Option<Timestamp>> {
    let bound = (!text.is_empty()).then(|| Timestamp::from_response(text));
    bound.as_ref().is_none_or(|bound| bound.unix().is_some()).then_some(bound)
}

fn narrower(
    configured: Option<&Timestamp>,
    second: Option<i64>,
    is_narrower: impl Fn(&i64, &Timestamp) -> bool,
) -> Option<Timestamp> {
    match (configured, second) {
        (Some(configured), Some(second)) if !is_narrower(&second, configured) => Some(configured.clone()),
        (_, Some(second)) => Some(Timestamp::of_unix(i128::from(second) * 1_000_000_000)),
        (configured, None) => configured.cloned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn within(filter: &str, from: Option<i64>, to: Option<i64>) -> Option<Option<String>> {
        Some(FilterRange::parse(filter, "createdTime")?.within(from, to))
    }

    #[test]
    fn a_window_narrows_the_bounds_and_never_widens_them() {
        let filter = |text: &str| Some(Some(text.to_owned()));
        assert_eq!(within("", None, None), Some(None));
        assert_eq!(within("a:1;b:2", None, None), filter("a:1;b:2"));
        assert_eq!(within("a:1", Some(60), None), filter("a:1;createdTime:1970-01-01T00:01:00Z.."));
        let hour = "createdTime:1970-01-01T00:00:00.5Z..1970-01-01T02:00:00+01:00;a:1";
        let unchanged = "a:1;createdTime:1970-01-01T00:00:00.5Z..1970-01-01T02:00:00+01:00";
        assert_eq!(within(hour, Some(0), Some(3601)), filter(unchanged));
        let cut = "a:1;createdTime:1970-01-01T00:00:01Z..1970-01-01T00:00:02Z";
        assert_eq!(within(hour, Some(1), Some(2)), filter(cut));
        assert_eq!(within("createdTime:..", None, Some(0)), filter("createdTime:..1970-01-01T00:00:00Z"));
    }

    #[test]
    fn conditions_other_than_date_time_ranges_are_rejected() {
        for filter in [
            "createdTime:2026-01-01..",
            "createdTime:2026-01-01T00:00:00Z",
            "createdTime:!2026-01-01T00:00:00Z..",
            "createdTime:1970-01-01T00:00:00Z..;createdTime:..1970-01-01T00:00:00Z",
            "createdTime:1970-01-01T00:00:00Z..,1971-01-01T00:00:00Z..",
        ] {
            assert!(within(filter, None, None).is_none(), "{filter}");
        }
    }
}
