//! Settings of a client that the pipeline works with.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use reqwest::Url;

use super::interceptor::Interceptors;
use crate::auth::CredentialSet;
use crate::environment::PathPrefixPosition;
use crate::limit::RateLimiter;
use crate::retry::{RateLimitWait, RetryPolicy, RetryTokenBucket};

/// Settings and shared state of a client and its clones.
pub(crate) struct ClientSettings {
    pub(crate) http: reqwest::Client,
    pub(crate) base_url: Url,
    pub(crate) organization: Option<String>,
    pub(crate) credentials: CredentialSet,
    pub(crate) user_agent: HeaderValue,
    pub(crate) path_prefix_position: PathPrefixPosition,
    pub(crate) attempt_timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) rate_limit_wait: RateLimitWait,
    pub(crate) retry_tokens: RetryTokenBucket,
    pub(crate) rate_limiter: Option<Arc<dyn RateLimiter>>,
    pub(crate) interceptors: Interceptors,
    pub(crate) max_response_bytes: usize,
}

impl ClientSettings {
    pub(super) fn host(&self) -> &str {
        self.base_url.host_str().unwrap_or_default()
    }

    pub(super) fn port(&self) -> u16 {
        self.base_url.port_or_known_default().unwrap_or_default()
    }
}
