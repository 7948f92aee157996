//! Redirects of downloads. The target host receives no credential and no header of the call.

use std::time::Instant;

use http::{HeaderMap, HeaderValue, StatusCode, header};
use reqwest::Url;
use tokio::time::{sleep, timeout};

use super::context::RetryContext;
use super::receive::{is_followed, is_redirect, mark_target_sensitive, read_body};
use super::settings::ClientSettings;
use super::trace;
use crate::error::Error;
use crate::message::response::{Received, ReceivedBody};
use crate::operation::Operation;
use crate::retry::{Attempts, RetryDecision, RetrySafety, WaitLimits, decide, jitter};

/// Limit of consecutive redirects.
const MAX_REDIRECTS: usize = 5;

/// Size limit of the target's error response.
const MAX_ERROR_BODY: usize = 64 * 1024;

/// Follows the redirects of a response, if it is one.
pub(super) async fn follow(
    settings: &ClientSettings,
    operation: &Operation,
    mut received: Received,
    retry: &RetryContext,
) -> Result<Received, Error> {
    for _ in 0..MAX_REDIRECTS {
        let ReceivedBody::Streaming(response) = &received.body else { return Ok(received) };
        if !is_redirect(operation, received.status) {
            return Ok(received);
        }
        let target = match target(response.url(), &received.headers, &settings.base_url) {
            Ok(target) => target,
            Err(reason) => return Err(Error::redirect(received.status, received.headers, reason)),
        };
        let attempts = received.attempts;
        drop(received);
        received = Received { attempts, ..fetch(settings, operation, &target, retry).await? };
    }
    match is_redirect(operation, received.status) {
        true => {
            Err(Error::redirect(received.status, received.headers, "redirect without an end: more than 5"))
        }
        false => Ok(received),
    }
}

/// Returns the URL of the header `Location`. It must use TLS, unless the API itself is reached without.
fn target(from: &Url, headers: &HeaderMap, base: &Url) -> Result<Url, &'static str> {
    let location = headers.get(header::LOCATION).ok_or("redirect without the header `Location`")?;
    let location = location.to_str().ok().and_then(|location| from.join(location).ok());
    let mut target = location.ok_or("redirect to an invalid URL")?;
    match target.scheme() {
        "https" => {}
        "http" if base.scheme() == "http" => {}
        _ => return Err("redirect to a URL without TLS, which is not followed"),
    }
    // It would be sent as a credential.
    let cleared = target.set_username("").is_ok() && target.set_password(None).is_ok();
    target.set_fragment(None);
    if cleared { Ok(target) } else { Err("redirect to an invalid URL") }
}

/// Requests the target, with retries: a GET is safe.
async fn fetch(
    settings: &ClientSettings,
    operation: &Operation,
    target: &Url,
    retry: &RetryContext,
) -> Result<Received, Error> {
    let mut number = 1;
    loop {
        let started = Instant::now();
        let span = trace::redirect_span(operation, target, number);
        let result = trace::instrument(request(settings, target, retry), &span).await;
        trace::record_outcome(&span, &result);
        trace::record_redirect(target, &result, started.elapsed(), number);
        let error = match result {
            Ok(received) => return Ok(received),
            Err(error) => error.with_redirect_host(target.host_str().unwrap_or_default()),
        };
        let attempts = Attempts { total: number, counted: number };
        let limits = WaitLimits { rate_limit: None, ..retry.wait_limits() };
        let delay = match decide(&error, RetrySafety::Safe, &retry.policy, attempts, limits, jitter()) {
            RetryDecision::RateLimit(delay) => delay,
            RetryDecision::Backoff(delay) if settings.retry_tokens.acquire() => delay,
            _ => return Err(error),
        };
        trace::record_retry(&error, delay);
        sleep(delay).await;
        number += 1;
    }
}

/// Sends a request without credential, headers of the caller and interceptors.
async fn request(settings: &ClientSettings, target: &Url, retry: &RetryContext) -> Result<Received, Error> {
    let (limit, started) = (retry.remaining().min(retry.attempt_timeout), Instant::now());
    let agent = HeaderValue::from_static(concat!("RebillySDK/rust ", env!("CARGO_PKG_VERSION")));
    let request = settings.http.get(target.clone()).header(header::USER_AGENT, agent);
    let request = request.header(header::ACCEPT, "*/*");
    let late = |_| Error::timed_out();
    let mut response = timeout(limit, request.send()).await.map_err(late)?.map_err(Error::from_reqwest)?;
    let (status, mut headers) = (response.status(), std::mem::take(response.headers_mut()));
    mark_target_sensitive(status, &mut headers);
    if response.url() != target {
        return Err(Error::followed_redirect(status, headers, response.url()));
    }
    // No range was requested, so a partial response would be taken for the whole file.
    let whole = status.is_success() && status != StatusCode::PARTIAL_CONTENT;
    if whole || is_followed(status) {
        return Ok(Received {
            status,
            headers,
            body: ReceivedBody::Streaming(Box::new(response)),
            attempts: 1,
        });
    }
    let left = limit.saturating_sub(started.elapsed());
    let (body, _) = timeout(left, read_body(&mut response, MAX_ERROR_BODY)).await.unwrap_or_default();
    Err(Error::from_response(status, headers, &body))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(location: &str, base: &str) -> Result<String, &'static str> {
        let base = Url::parse(base).unwrap();
        let from = base.join("/organizations/o/files/f/download").unwrap();
        let headers = [(header::LOCATION, HeaderValue::from_str(location).unwrap())].into_iter().collect();
        target(&from, &headers, &base).map(|url| url.to_string())
    }

    const API: &str = "https://api.example.com";

    #[test]
    fn targets_without_tls_are_rejected() {
        assert_eq!(to("https://s.example.com/a?X=1#f", API).unwrap(), "https://s.example.com/a?X=1");
        assert_eq!(to("/moved", API).unwrap(), "https://api.example.com/moved");
        assert_eq!(to("//s.example.com/a", API).unwrap(), "https://s.example.com/a");
        assert!(to("http://s.example.com/a", API).unwrap_err().contains("TLS"));
        for here in ["http://127.0.0.1:1", "http://localhost/prefix"] {
            assert_eq!(to("http://s.example.com/a", here).unwrap(), "http://s.example.com/a");
            for bad in ["file:///etc/passwd", "data:text/plain,x", "ftp://s.example.com/a", "javascript:1"] {
                assert!(to(bad, here).is_err(), "{bad}");
            }
        }
        assert!(to("https://[", API).unwrap_err().contains("invalid URL"));
        let url = Url::parse(API).unwrap();
        assert!(target(&url, &HeaderMap::new(), &url).unwrap_err().contains("without"));
    }

    #[test]
    fn user_information_of_the_target_is_not_sent() {
        assert_eq!(to("https://user:password@s.example.com/a", API).unwrap(), "https://s.example.com/a");
    }
}
