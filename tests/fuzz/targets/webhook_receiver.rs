//! Arbitrary bytes as a request: a line with method and target, headers, an empty line, the body. Each line that
//! begins with `~` changes one byte of a valid digest.
#![no_main]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

use http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri};
use http_body_util::Full;
use libfuzzer_sys::fuzz_target;
use rebilly_sdk::events::{
    BasicAuth, Delivery, DigestAuth, DigestClient, Event, HeaderAuth, ReceiveError, Receiver, WebhookVerifier,
};
use tokio::runtime::Runtime;

const TOKEN: HeaderName = HeaderName::from_static("x-token");

static WEBHOOK: LazyLock<WebhookVerifier> = LazyLock::new(|| {
    let digest = DigestAuth::new("digest user", "digest secret").nonce_key("without a slow derivation");
    WebhookVerifier::with_credentials(digest)
        .also_accept(BasicAuth::new("user", "secret"))
        .also_accept(HeaderAuth::new(TOKEN, "token"))
});

static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap());

fuzz_target!(|data: &[u8]| {
    let Input { method, uri, headers, changes, body } = read(data);
    let plain = is_authenticated(&headers);
    let checked = WEBHOOK.check(&method, &uri, &headers);
    assert_eq!(checked.is_ok(), plain);
    if let Err(error) = checked {
        // No arbitrary digest is valid, so none is stale.
        assert!(!error.is_stale());
        assert_eq!(WEBHOOK.challenge(&error).len(), 3);
    }

    match WEBHOOK.receive(&headers, body) {
        Ok(_) => assert!(plain && Event::from_slice(body).is_ok()),
        Err(ReceiveError::Unauthenticated(_)) => assert!(!plain),
        Err(ReceiveError::Body(_)) => assert!(plain && Event::from_slice(body).is_err()),
        Err(_) => assert!(plain),
    }

    if let Some(changes) = changes {
        digest(&method, &uri, &changes);
    }
    respond(method, uri, headers, body, plain);
});

/// Checks basic authentication and the token header, without the code under test.
fn is_authenticated(headers: &HeaderMap) -> bool {
    let one = |name| {
        let mut values = headers.get_all(name).iter();
        values.next().filter(|_| values.next().is_none()).map(HeaderValue::as_bytes)
    };
    let basic = one(AUTHORIZATION).is_some_and(|value| {
        let (scheme, pair) = value.split_at_checked(6).unwrap_or_default();
        let pair = pair.trim_ascii();
        scheme.eq_ignore_ascii_case(b"basic ")
            && [&b"dXNlcjpzZWNyZXQ="[..], b"dXNlcjpzZWNyZXQ"].contains(&pair)
    });
    basic || one(TOKEN) == Some(b"token")
}

/// Asserts that either a digest or its changed copy passes, and only once.
fn digest(method: &Method, uri: &Uri, changes: &[(usize, u8)]) {
    let error = WEBHOOK.check(method, uri, &HeaderMap::new()).unwrap_err();
    let challenges = WEBHOOK.challenge(&error).into_iter();
    let challenges: HeaderMap = challenges.map(|challenge| (WWW_AUTHENTICATE, challenge)).collect();
    let mut client = DigestClient::new("digest user", "digest secret");
    assert!(client.accept_challenge(&challenges));
    let target = uri.path_and_query().map_or("/", |path| path.as_str());
    // A target can contain bytes that are invalid in a header value.
    let Some(valid) = client.authorization(method, target) else { return };
    let mut bytes = valid.as_bytes().to_vec();
    for (at, byte) in changes {
        let at = at % bytes.len();
        bytes[at] = *byte;
    }
    let pass = |value: &HeaderValue| {
        WEBHOOK.check(method, uri, &HeaderMap::from_iter([(AUTHORIZATION, value.clone())])).is_ok()
    };
    let changed = HeaderValue::from_bytes(&bytes).is_ok_and(|value| pass(&value));
    assert!(
        !changed
            || bytes.eq_ignore_ascii_case(valid.as_bytes())
            || differs_outside_the_digest(&bytes, valid.as_bytes())
    );
    assert_eq!(pass(&valid), !changed);
    assert!(!pass(&valid));
}

/// Returns `true` if the bytes differ only in spaces or in optional parameters.
fn differs_outside_the_digest(changed: &[u8], valid: &[u8]) -> bool {
    let opaque = valid.windows(9).position(|part| part == b", opaque=").unwrap_or(valid.len());
    let pairs = changed.iter().zip(valid).enumerate();
    pairs
        .filter(|(_, (changed, valid))| !changed.eq_ignore_ascii_case(valid))
        .all(|(at, (_, valid))| *valid == b' ' || at > opaque)
}

/// Asserts that the handler receives exactly the authenticated requests with a valid body.
fn respond(method: Method, uri: Uri, headers: HeaderMap, body: &[u8], plain: bool) {
    let handled = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&handled);
    let receiver = Receiver::new(WEBHOOK.clone(), move |_: Delivery| {
        counter.fetch_add(1, Ordering::Relaxed);
        async { Ok::<_, std::convert::Infallible>(()) }
    });
    let mut request = Request::new(Full::new(body));
    (*request.method_mut(), *request.uri_mut(), *request.headers_mut()) = (method, uri, headers);
    let response = RUNTIME.block_on(receiver.respond(request));
    let status = response.status().as_u16();
    assert_eq!(status == 401, !plain);
    assert_eq!(response.headers().get_all(WWW_AUTHENTICATE).iter().count(), if plain { 0 } else { 3 });
    assert!([200, 400, 401, 405, 413, 415].contains(&status), "{status}");
    assert_eq!(handled.load(Ordering::Relaxed), usize::from(status == 200));
    assert!(status != 200 || Event::from_slice(body).is_ok());
}

struct Input<'a> {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    changes: Option<Vec<(usize, u8)>>,
    body: &'a [u8],
}

fn read(data: &[u8]) -> Input<'_> {
    let mut rest = data;
    let mut line = || {
        let end = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
        let line = &rest[..end];
        rest = rest.get(end + 1..).unwrap_or_default();
        line
    };
    let first = line();
    let space = first.iter().position(|byte| *byte == b' ').unwrap_or(first.len());
    let method = Method::from_bytes(&first[..space]).unwrap_or(Method::POST);
    let uri = Uri::try_from(first.get(space + 1..).unwrap_or_default()).unwrap_or_default();
    let mut headers = HeaderMap::new();
    let mut changes = None;
    loop {
        let line = line();
        if line.is_empty() {
            break;
        }
        if let Some(change) = line.strip_prefix(b"~") {
            let changes = changes.get_or_insert_with(Vec::new);
            if let [high, low, byte, ..] = change {
                changes.push((usize::from(*high) << 8 | usize::from(*low), *byte));
            }
            continue;
        }
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { continue };
        let (name, value) =
            (HeaderName::from_bytes(&line[..colon]), HeaderValue::from_bytes(&line[colon + 1..]));
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    Input { method, uri, headers, changes, body: rest }
}
