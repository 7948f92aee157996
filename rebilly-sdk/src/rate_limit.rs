//! How many requests an organization has left.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::response::number;
use crate::types::Timestamp;

/// The longest that [`RateLimit::wait`] asks for. Rebilly counts in windows of ten minutes.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// The organization's request budget, from the headers `X-RateLimit-*` and `Retry-After`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests per window.
    pub limit: Option<u64>,
    /// Requests left in this window.
    pub remaining: Option<u64>,
    /// The moment from which requests are taken again, on 429, by this machine's clock. Where the answer has a
    /// `Date`, the difference between the two clocks is taken out.
    pub retry_after: Option<SystemTime>,
}

impl RateLimit {
    /// Reads the headers of an answer that arrived at the moment `now`.
    pub(crate) fn read(headers: &HeaderMap, now: SystemTime) -> Self {
        let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
        let here = |moment: SystemTime| match text("date").and_then(http_date) {
            Some(server) => now.checked_add(moment.duration_since(server).unwrap_or_default()),
            None => Some(moment),
        };
        // Rebilly sends a moment in a header of its own; proxies before it send a delay or a date.
        let moment = number(headers, "x-ratelimit-retry-after")
            .and_then(|seconds| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)));
        let delay = number(headers, "retry-after").map(Duration::from_secs);
        let date = || text("retry-after").and_then(http_date);
        Self {
            limit: number(headers, "x-ratelimit-limit"),
            remaining: number(headers, "x-ratelimit-remaining"),
            retry_after: moment
                .and_then(here)
                .or_else(|| now.checked_add(delay?))
                .or_else(|| date().and_then(here)),
        }
    }

    /// How long until requests are taken again: zero when that moment has passed, a day at most.
    pub fn wait(&self) -> Option<Duration> {
        let moment = self.retry_after?;
        Some(moment.duration_since(SystemTime::now()).unwrap_or_default().min(LONGEST_WAIT))
    }
}

/// A date as HTTP writes it today: `Sun, 06 Nov 1994 08:49:37 GMT`.
fn http_date(text: &str) -> Option<SystemTime> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut words = text.split_once(',')?.1.strip_suffix("GMT")?.split_ascii_whitespace();
    let (day, month, year, time) = (words.next()?, words.next()?, words.next()?, words.next()?);
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    Timestamp::from(format!("{year}-{month:02}-{day}T{time}Z")).to_system_time()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn read(pairs: &[(&'static str, &str)], now: u64) -> RateLimit {
        let headers = pairs.iter().map(|(name, value)| {
            (http::HeaderName::from_static(name), http::HeaderValue::from_str(value).unwrap())
        });
        RateLimit::read(&headers.collect(), at(now))
    }

    #[test]
    fn numbers_and_the_moment() {
        let state = read(
            &[
                ("x-ratelimit-limit", "3000"),
                ("x-ratelimit-remaining", "2999"),
                ("x-ratelimit-retry-after", "1713187500"),
                ("retry-after", "5"),
            ],
            1_713_187_400,
        );
        assert_eq!((state.limit, state.remaining), (Some(3000), Some(2999)));
        assert_eq!(state.retry_after, Some(at(1_713_187_500)));
        assert_eq!(state.wait(), Some(Duration::ZERO));
    }

    #[test]
    fn the_difference_of_clocks_is_taken_out() {
        // Their clock: 1_713_187_440; ours is 1000 s behind. A minute to wait on either.
        let date = ("date", "Mon, 15 Apr 2024 13:24:00 GMT");
        let now = 1_713_186_440;
        for after in
            [("x-ratelimit-retry-after", "1713187500"), ("retry-after", "Mon, 15 Apr 2024 13:25:00 GMT")]
        {
            assert_eq!(read(&[date, after], now).retry_after, Some(at(now + 60)), "{after:?}");
        }
        assert_eq!(read(&[date, ("retry-after", "60")], now).retry_after, Some(at(now + 60)));
        assert_eq!(read(&[date, ("x-ratelimit-retry-after", "1")], now).retry_after, Some(at(now)));
    }

    #[test]
    fn dates_without_a_clock_to_compare() {
        let date = "Mon, 15 Apr 2024 13:25:00 GMT";
        assert_eq!(read(&[("retry-after", date)], 0).retry_after, Some(at(1_713_187_500)));
        for odd in ["Mon, 15 Foo 2024 13:25:00 GMT", "Mon, 15 Apr 2024", "soon", ""] {
            assert_eq!(read(&[("retry-after", odd)], 0).retry_after, None, "{odd}");
        }
    }

    #[test]
    fn what_is_odd_is_nothing_and_what_is_far_is_cut() {
        let odd = [("x-ratelimit-limit", "many"), ("x-ratelimit-retry-after", "99999999999999999999")];
        assert_eq!(read(&odd, 0), RateLimit::default());
        let far = read(&[("x-ratelimit-retry-after", "99999999999")], 0);
        assert_eq!(far.wait(), Some(LONGEST_WAIT));
    }
}
