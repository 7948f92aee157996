//! Follows the redirects of a download, and lets the other host see nothing but the address it gave.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use reqwest::Url;
use tokio::time::{sleep, timeout};

use super::attempt::{Received, Taken, collect};
use super::{Patience, left, trace};
use crate::client::Client;
use crate::error::Error;
use crate::operation::Operation;
use crate::retry::{Next, Repeatable, fraction, next};

/// How many redirects one after another are followed.
const MOST: usize = 5;

/// How much of another host's refusal is taken in.
const REFUSAL: usize = 64 * 1024;

/// Whether an answer to a download leads to the file rather than holding it.
pub(super) fn leads_on(operation: &Operation, status: StatusCode) -> bool {
    operation.method == Method::GET && is_hop(status)
}

fn is_hop(status: StatusCode) -> bool {
    matches!(status, StatusCode::FOUND | StatusCode::TEMPORARY_REDIRECT)
}

/// The target of a redirect can be a signed address: whoever prints headers does not print it.
pub(super) fn hide_target(status: StatusCode, headers: &mut HeaderMap) {
    if status.is_redirection()
        && let Some(target) = headers.get_mut(header::LOCATION)
    {
        target.set_sensitive(true);
    }
}

/// Goes to where the answer leads, if it leads anywhere.
pub(super) async fn follow(
    client: &Client,
    operation: &Operation,
    mut received: Received,
    patience: &Patience,
) -> Result<Received, Error> {
    for _ in 0..MOST {
        let Taken::Open(answer) = &received.body else { return Ok(received) };
        if !leads_on(operation, received.status) {
            return Ok(received);
        }
        let target = match target(answer.url(), &received.headers, &client.inner().base) {
            Ok(target) => target,
            Err(why) => return Err(astray(received, why)),
        };
        let attempts = received.attempts;
        drop(received);
        received = Received { attempts, ..fetch(client, operation, &target, patience).await? };
    }
    match leads_on(operation, received.status) {
        true => Err(astray(received, "leads from one redirect to the next without an end")),
        false => Ok(received),
    }
}

/// The address in the header `Location`. It has TLS, unless the API itself is reached without.
fn target(from: &Url, headers: &HeaderMap, base: &Url) -> Result<Url, &'static str> {
    let location = headers.get(header::LOCATION).ok_or("redirects without saying where to")?;
    let location = location.to_str().ok().and_then(|location| from.join(location).ok());
    let mut target = location.ok_or("redirects to what is no address")?;
    match target.scheme() {
        "https" => {}
        "http" if base.scheme() == "http" => {}
        _ => return Err("redirects to an address without TLS, which is not followed"),
    }
    // It would be sent as a credential.
    let cleared = target.set_username("").is_ok() && target.set_password(None).is_ok();
    target.set_fragment(None);
    if cleared { Ok(target) } else { Err("redirects to what is no address") }
}

fn astray(received: Received, why: &str) -> Error {
    Error::answered(received.status, received.headers, &Bytes::new()).astray(why)
}

/// Asks the other host, more than once where that helps: reading from it changes nothing.
async fn fetch(
    client: &Client,
    operation: &Operation,
    target: &Url,
    patience: &Patience,
) -> Result<Received, Error> {
    let mut number = 1;
    loop {
        let span = trace::hop(operation, target, number);
        let result = trace::inside(ask(client, target, patience), &span).await;
        trace::done(&span, &result);
        let error = match result {
            Ok(received) => return Ok(received),
            Err(error) => error.led_to(target.host_str().unwrap_or_default()),
        };
        let left = left(patience.end);
        match next(&error, Repeatable::Yes, &patience.policy, number, left, fraction()) {
            Next::Wait { delay, paid } if !paid || client.inner().budget.spend() => {
                trace::again(&error, delay);
                sleep(delay).await;
            }
            _ => return Err(error),
        }
        number += 1;
    }
}

/// A request with nothing of the call in it: no credential, no header of the caller's, no hook.
async fn ask(client: &Client, target: &Url, patience: &Patience) -> Result<Received, Error> {
    let limit = left(patience.end).min(patience.limit);
    let agent = HeaderValue::from_static(concat!("RebillySDK/rust ", env!("CARGO_PKG_VERSION")));
    let request = client.inner().http.get(target.clone()).header(header::USER_AGENT, agent);
    let request = request.header(header::ACCEPT, "*/*");
    let late = |_| Error::out_of_time();
    let mut answer = timeout(limit, request.send()).await.map_err(late)?.map_err(Error::transport)?;
    let (status, mut headers) = (answer.status(), std::mem::take(answer.headers_mut()));
    hide_target(status, &mut headers);
    // Nobody asked for a part, so a part would be taken for the whole.
    let whole = status.is_success() && status != StatusCode::PARTIAL_CONTENT;
    if whole || is_hop(status) {
        return Ok(Received { status, headers, body: Taken::Open(Box::new(answer)), attempts: 1 });
    }
    let (body, _) = timeout(limit, collect(&mut answer, REFUSAL)).await.unwrap_or_default();
    Err(Error::answered(status, headers, &body))
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
    fn only_addresses_with_tls_are_gone_to() {
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
        assert!(to("https://[", API).unwrap_err().contains("no address"));
        let url = Url::parse(API).unwrap();
        assert!(target(&url, &HeaderMap::new(), &url).unwrap_err().contains("without saying"));
    }

    #[test]
    fn a_user_in_the_address_is_not_sent() {
        assert_eq!(to("https://user:password@s.example.com/a", API).unwrap(), "https://s.example.com/a");
    }

    #[test]
    fn only_reading_leads_on_and_only_by_two_statuses() {
        use crate::operation::Idempotency;
        let leads = |method: Method, status: u16| {
            let operation = Operation::new("X", method, "/x", &[], Idempotency::Always);
            leads_on(&operation, StatusCode::from_u16(status).unwrap())
        };
        for status in [302, 307] {
            assert!(leads(Method::GET, status));
            for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH, Method::HEAD] {
                assert!(!leads(method, status));
            }
        }
        for status in [200, 300, 301, 303, 304, 308] {
            assert!(!leads(Method::GET, status), "{status}");
        }
    }
}
