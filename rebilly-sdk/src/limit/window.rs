//! The limiter of one process.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use super::{Admission, Admitting, RateLimiter};
use crate::rate_limit::RateLimit;

/// At most so many requests in any window of time, for each organization; for all clients that share it.
///
/// ```
/// use std::sync::Arc;
/// use rebilly_sdk::{Client, limit::WindowLimiter};
///
/// // Half of what the sandbox takes: 3000 requests in ten minutes.
/// let limiter = Arc::new(WindowLimiter::new(1500, std::time::Duration::from_secs(600)));
/// let builder = Client::builder().rate_limiter(limiter.clone());
/// ```
#[derive(Debug)]
pub struct WindowLimiter {
    limit: usize,
    window: Duration,
    organizations: Mutex<HashMap<String, Organization>>,
}

#[derive(Debug, Default)]
struct Organization {
    /// When the requests of the last window went.
    sent: VecDeque<Instant>,
    /// Rebilly has said that it takes none before this moment.
    closed_until: Option<Instant>,
}

impl WindowLimiter {
    /// Lets at most `limit` requests go in any `window`. A limit of 0 counts as 1.
    pub fn new(limit: usize, window: Duration) -> Self {
        Self { limit: limit.max(1), window, organizations: Mutex::default() }
    }

    /// What Rebilly's sandbox takes: 3000 requests in ten minutes.
    pub fn sandbox() -> Self {
        Self::new(3000, Duration::from_secs(600))
    }

    fn organizations(&self) -> MutexGuard<'_, HashMap<String, Organization>> {
        // The map is whole after every statement that changes it.
        self.organizations.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn admit_at(&self, organization: &str, now: Instant) -> Admission {
        let mut organizations = self.organizations();
        let known = organizations.entry(organization.to_owned()).or_default();
        if let Some(until) = known.closed_until.filter(|until| *until > now) {
            return Admission::Wait(until - now);
        }
        while known.sent.front().is_some_and(|sent| now.duration_since(*sent) >= self.window) {
            known.sent.pop_front();
        }
        match known.sent.front() {
            Some(oldest) if known.sent.len() >= self.limit => {
                Admission::Wait(self.window.saturating_sub(now.duration_since(*oldest)))
            }
            _ => {
                known.sent.push_back(now);
                Admission::Go
            }
        }
    }
}

impl RateLimiter for WindowLimiter {
    fn admit<'a>(&'a self, organization: &'a str) -> Admitting<'a> {
        Box::pin(async move { self.admit_at(organization, Instant::now()) })
    }

    fn observe(&self, organization: &str, state: &RateLimit) {
        let Some(moment) = state.retry_after else { return };
        let wait = moment.duration_since(SystemTime::now()).unwrap_or_default().min(self.window);
        let mut organizations = self.organizations();
        let known = organizations.entry(organization.to_owned()).or_default();
        known.closed_until = Instant::now().checked_add(wait);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_window_holds_more_than_the_limit() {
        let limiter = WindowLimiter::new(3, Duration::from_secs(10));
        let start = Instant::now();
        let mut gone = Vec::new();
        // Asked every second; 100 s are ten windows of three.
        for second in 0..100 {
            if limiter.admit_at("o", start + Duration::from_secs(second)) == Admission::Go {
                gone.push(second);
            }
        }
        assert_eq!(gone.len(), 30);
        assert!(gone.windows(4).all(|four| four[3] - four[0] >= 10), "{gone:?}");
        assert_eq!(limiter.admit_at("other", start), Admission::Go);
    }

    #[test]
    fn the_wait_ends_when_the_oldest_request_is_a_window_old() {
        let limiter = WindowLimiter::new(1, Duration::from_secs(10));
        let start = Instant::now();
        assert_eq!(limiter.admit_at("o", start), Admission::Go);
        let after = |seconds| limiter.admit_at("o", start + Duration::from_secs(seconds));
        assert_eq!(after(4), Admission::Wait(Duration::from_secs(6)));
        assert_eq!(after(10), Admission::Go);
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_closes_it_for_everyone() {
        let limiter = WindowLimiter::new(100, Duration::from_secs(600));
        let state = RateLimit {
            retry_after: Some(SystemTime::now() + Duration::from_secs(30)),
            ..RateLimit::default()
        };
        limiter.observe("o", &state);
        let Admission::Wait(wait) = limiter.admit("o").await else { panic!("waits") };
        assert!(wait > Duration::from_secs(25) && wait <= Duration::from_secs(30), "{wait:?}");
        assert_eq!(limiter.admit("other").await, Admission::Go);
        tokio::time::advance(wait).await;
        assert_eq!(limiter.admit("o").await, Admission::Go);
    }
}
