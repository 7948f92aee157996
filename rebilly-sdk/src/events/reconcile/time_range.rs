//! Time ranges of delivery attempts.

use std::time::{Duration, SystemTime};

use crate::query::Filter;
use crate::query::filter::field;

/// Indexed time property of delivery attempts.
const TIME: &str = "createdTime";

/// A time range of delivery attempts, with an optional filter.
///
/// Prefer a range without an end: an attempt that failed inside a closed range counts as failed even if a later one
/// succeeded.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TimeRange {
    from: SystemTime,
    to: Option<SystemTime>,
    filter: Filter,
}

impl TimeRange {
    /// Starts at a timestamp and ends now.
    pub fn since(from: SystemTime) -> Self {
        Self { from, to: None, filter: Filter::default() }
    }

    /// Covers a duration before now.
    pub fn last(duration: Duration) -> Self {
        Self::since(SystemTime::now().checked_sub(duration).unwrap_or(SystemTime::UNIX_EPOCH))
    }

    /// Sets the inclusive end.
    #[must_use]
    pub fn until(mut self, to: SystemTime) -> Self {
        self.to = Some(to);
        self
    }

    /// Restricts the range to attempts that match a filter, such as
    /// `filter::field("eventType").eq("customer-created")`.
    ///
    /// Do not filter by `status`, because that hides later successful attempts.
    #[must_use]
    pub fn matching(mut self, filter: impl Into<Filter>) -> Self {
        self.filter = self.filter.and(filter);
        self
    }

    pub(super) fn into_filter(self) -> Filter {
        let time = match self.to {
            Some(to) => field(TIME).between(self.from, to),
            None => field(TIME).at_least(self.from),
        };
        time.and(self.filter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::QueryValue;

    #[test]
    fn ranges_become_filters() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let open = TimeRange::since(at(60)).into_filter();
        assert_eq!(open.to_query(), "createdTime:1970-01-01T00:01:00Z..");
        let closed = TimeRange::since(at(0)).until(at(60)).matching(field("entityId").eq("a")).into_filter();
        assert_eq!(closed.to_query(), "createdTime:1970-01-01T00:00:00Z..1970-01-01T00:01:00Z;entityId:a");
        assert_eq!(TimeRange::last(Duration::MAX), TimeRange::since(SystemTime::UNIX_EPOCH));
    }
}
