//! The limiter of one process.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use super::{Admission, RateLimiter};
use crate::future::BoxFuture;
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

    /// Does something with what is known of an organization.
    fn with<T>(&self, organization: &str, act: impl FnOnce(&mut Organization) -> T) -> T {
        let mut organizations = self.organizations();
        match organizations.get_mut(organization) {
            Some(known) => act(known),
            None => act(organizations.entry(organization.to_owned()).or_default()),
        }
    }

    pub(super) fn admit_at(&self, organization: &str, now: Instant) -> Admission {
        self.with(organization, |known| match known.wait(self.limit, self.window, now) {
            Some(wait) => Admission::Wait(wait),
            None => {
                known.sent.push_back(now);
                Admission::Allowed
            }
        })
    }

    /// How long no further request may go if `limit` of them may go in the window. Counts none.
    #[cfg(feature = "redis")]
    pub(super) fn wait(&self, organization: &str, limit: usize, now: Instant) -> Option<Duration> {
        self.with(organization, |known| known.wait(limit, self.window, now))
    }

    /// Counts a request that somebody else has let go.
    #[cfg(feature = "redis")]
    pub(super) fn note(&self, organization: &str, now: Instant) {
        self.with(organization, |known| known.sent.push_back(now));
    }

    /// For how long an answer says that no request is taken; a window at most.
    pub(super) fn closing(&self, state: &RateLimit) -> Option<Duration> {
        let wait = state.retry_after?.duration_since(SystemTime::now()).unwrap_or_default();
        Some(wait.min(self.window))
    }

    /// Lets none go for this time.
    pub(super) fn close(&self, organization: &str, wait: Duration) {
        self.with(organization, |known| known.closed_until = Instant::now().checked_add(wait));
    }
}

impl Organization {
    /// How long no further request may go. Forgets those that are a window old.
    fn wait(&mut self, limit: usize, window: Duration, now: Instant) -> Option<Duration> {
        if let Some(until) = self.closed_until.filter(|until| *until > now) {
            return Some(until - now);
        }
        while self.sent.front().is_some_and(|sent| now.duration_since(*sent) >= window) {
            self.sent.pop_front();
        }
        // The one that makes room for the next when it goes.
        let last = self.sent.get(self.sent.len().checked_sub(limit)?)?;
        Some(window.saturating_sub(now.duration_since(*last)))
    }
}

impl RateLimiter for WindowLimiter {
    fn admit<'a>(&'a self, organization: &'a str) -> BoxFuture<'a, Admission> {
        Box::pin(async move { self.admit_at(organization, Instant::now()) })
    }

    fn observe(&self, organization: &str, state: &RateLimit) {
        if let Some(wait) = self.closing(state) {
            self.close(organization, wait);
        }
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
            if limiter.admit_at("o", start + Duration::from_secs(second)) == Admission::Allowed {
                gone.push(second);
            }
        }
        assert_eq!(gone.len(), 30);
        assert!(gone.windows(4).all(|four| four[3] - four[0] >= 10), "{gone:?}");
        assert_eq!(limiter.admit_at("other", start), Admission::Allowed);
    }

    #[test]
    fn the_wait_ends_when_the_oldest_request_is_a_window_old() {
        let limiter = WindowLimiter::new(1, Duration::from_secs(10));
        let start = Instant::now();
        assert_eq!(limiter.admit_at("o", start), Admission::Allowed);
        let after = |seconds| limiter.admit_at("o", start + Duration::from_secs(seconds));
        assert_eq!(after(4), Admission::Wait(Duration::from_secs(6)));
        assert_eq!(after(10), Admission::Allowed);
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
        assert_eq!(limiter.admit("other").await, Admission::Allowed);
        tokio::time::advance(wait).await;
        assert_eq!(limiter.admit("o").await, Admission::Allowed);
    }
}
