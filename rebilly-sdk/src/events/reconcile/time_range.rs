//! The span of time that is looked through.

use std::time::{Duration, SystemTime};

use crate::query::Filter;
use crate::query::filter::field;

/// The time that rows are indexed by.
const TIME: &str = "createdTime";

/// Which attempts are looked at: those of a span of time, and of these the ones that a filter lets through.
///
/// Leave the end open unless you mean it: an attempt that failed inside the window counts as failed even if one after its end
/// succeeded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeRange {
    from: SystemTime,
    to: Option<SystemTime>,
    filter: Filter,
}

impl TimeRange {
    /// From this moment until now.
    pub fn since(from: SystemTime) -> Self {
        Self { from, to: None, filter: Filter::default() }
    }

    /// So much time until now.
    pub fn last(time: Duration) -> Self {
        Self::since(SystemTime::now().checked_sub(time).unwrap_or(SystemTime::UNIX_EPOCH))
    }

    /// Ends it at this moment, which still belongs to it.
    #[must_use]
    pub fn until(mut self, to: SystemTime) -> Self {
        self.to = Some(to);
        self
    }

    /// Looks only at attempts that this filter lets through, such as those of one event type:
    /// `filter::field("eventType").eq("customer-created")`. One by `status` would hide that an event came through later.
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
    fn windows_become_filters() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let open = TimeRange::since(at(60)).into_filter();
        assert_eq!(open.to_query(), "createdTime:1970-01-01T00:01:00Z..");
        let closed = TimeRange::since(at(0)).until(at(60)).matching(field("entityId").eq("a")).into_filter();
        assert_eq!(closed.to_query(), "createdTime:1970-01-01T00:00:00Z..1970-01-01T00:01:00Z;entityId:a");
        assert_eq!(TimeRange::last(Duration::MAX), TimeRange::since(SystemTime::UNIX_EPOCH));
    }
}
