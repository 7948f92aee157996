//! When tokens are requested, and which one calls use.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::*;

fn counting(lifetime: Option<Duration>) -> (Arc<AtomicU64>, TokenCache) {
    let fetched = Arc::new(AtomicU64::new(0));
    let count = fetched.clone();
    let cache = TokenCache::new(move || {
        let count = count.clone();
        async move {
            let number = count.fetch_add(1, Ordering::SeqCst) + 1;
            tokio::task::yield_now().await;
            let token = Token::<Jwt>::new(format!("token-{number}"));
            Ok(match lifetime {
                Some(lifetime) => token.expires_at(SystemTime::now() + lifetime),
                None => token,
            })
        }
    });
    (fetched, cache)
}

#[tokio::test]
async fn concurrent_calls_share_one_renewal() {
    let (fetched, cache) = counting(None);
    let cache = Arc::new(cache);
    let calls = (0..50).map(|_| {
        let cache = cache.clone();
        tokio::spawn(async move { cache.auth_header(None).await.unwrap() })
    });
    let mut last = None;
    for call in calls.collect::<Vec<_>>() {
        last = Some(call.await.unwrap());
    }
    assert_eq!(fetched.load(Ordering::SeqCst), 1);
    let (one, other) = (cache.auth_header(last.as_ref()), cache.auth_header(last.as_ref()));
    let (one, other) = tokio::join!(one, other);
    assert_eq!((one.unwrap().generation, other.unwrap().generation), (2, 2));
    assert_eq!(fetched.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_token_is_requested_once_whatever_time_it_has_left() {
    let minutes = |count: u32| Some(RENEWAL_MARGIN * count);
    for lifetime in [None, minutes(60), minutes(2), minutes(1), Some(RENEWAL_MARGIN / 2), minutes(0)] {
        let (fetched, cache) = counting(lifetime);
        for _ in 0..5 {
            cache.auth_header(None).await.unwrap();
        }
        assert_eq!(fetched.load(Ordering::SeqCst), 1, "{lifetime:?}");
    }
}

#[test]
fn a_token_is_renewed_before_it_expires() {
    let now = SystemTime::now();
    let name = http::header::AUTHORIZATION;
    let header = AuthHeader { name, value: HeaderValue::from_static("t"), generation: 1 };
    let renewed_after = |seconds: u64| {
        let expiry = now + Duration::from_secs(seconds);
        let token = CachedToken::new(header.clone(), Some(expiry), now);
        token.renew_at.map(|instant| instant.duration_since(now).unwrap().as_secs())
    };
    assert_eq!((renewed_after(3600), renewed_after(121)), (Some(3540), Some(61)));
    assert_eq!((renewed_after(100), renewed_after(30), renewed_after(0)), (Some(50), Some(15), None));
    assert_eq!(CachedToken::new(header.clone(), None, now).renew_at, None);
    assert_eq!(CachedToken::new(header, Some(now - RENEWAL_MARGIN), now).renew_at, None);
}

#[tokio::test]
async fn a_failed_renewal_keeps_the_token_until_it_expires() {
    let calls = Arc::new(AtomicU64::new(0));
    let count = Arc::clone(&calls);
    let cache = TokenCache::new(move || {
        let first = count.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            match first {
                true => Ok(Token::<CustomerJwt>::new("t").expires_at(SystemTime::now() + RENEWAL_MARGIN)),
                false => Err(BoxError::from("MARKER")),
            }
        }
    });
    let first = cache.auth_header(None).await.unwrap();
    let renew = |at: SystemTime| cache.state().last.as_mut().unwrap().renew_at = Some(at);
    renew(SystemTime::UNIX_EPOCH);
    for _ in 0..5 {
        assert_eq!(cache.auth_header(None).await.unwrap().generation, 1);
    }
    assert_eq!(calls.load(Ordering::SeqCst), 2, "a failed renewal is not repeated by each call");
    renew(SystemTime::UNIX_EPOCH);
    cache.state().last.as_mut().unwrap().expires_at = Some(SystemTime::UNIX_EPOCH);
    assert!(cache.auth_header(None).await.is_err());
    let error = cache.auth_header(Some(&first)).await.unwrap_err();
    assert!(std::error::Error::source(&error).is_some());
    assert!(!error.to_string().contains("MARKER"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_hangs_stops_no_call_while_the_token_is_valid() {
    let calls = Arc::new(AtomicU64::new(0));
    let count = Arc::clone(&calls);
    let cache = Arc::new(TokenCache::new(move || {
        let first = count.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            if !first {
                std::future::pending::<()>().await;
            }
            Ok(Token::<Jwt>::new("t").expires_at(SystemTime::now() + RENEWAL_MARGIN))
        }
    }));
    cache.auth_header(None).await.unwrap();
    let renew = || cache.state().last.as_mut().unwrap().renew_at = Some(SystemTime::UNIX_EPOCH);
    renew();
    let waiting = tokio::spawn({
        let cache = Arc::clone(&cache);
        async move { cache.auth_header(None).await.unwrap().generation }
    });
    tokio::task::yield_now().await;
    assert_eq!(calls.load(Ordering::SeqCst), 2);
    renew();
    // Other calls do not wait, and the first one not for long.
    assert_eq!(cache.auth_header(None).await.unwrap().generation, 1);
    assert_eq!(waiting.await.unwrap(), 1);
    // A call that is dropped leaves the valid token to the others.
    renew();
    let dropped = timeout(Duration::from_millis(1), cache.auth_header(None)).await;
    assert!(dropped.is_err());
    assert_eq!(cache.auth_header(None).await.unwrap().generation, 1);
    assert_eq!(calls.load(Ordering::SeqCst), 3);
}

#[test]
fn the_expiry_is_the_claim_exp() {
    let claims = URL_SAFE_NO_PAD.encode(r#"{"exp":1713187500}"#);
    let expiry = SystemTime::UNIX_EPOCH + Duration::from_secs(1_713_187_500);
    assert_eq!(Token::<Jwt>::new(format!("h.{claims}.s")).expires_at, Some(expiry));
    for invalid in ["", "a.b.c", "a..c", &format!("h.{}.s", URL_SAFE_NO_PAD.encode("[]"))] {
        assert_eq!(Token::<Jwt>::new(invalid).expires_at, None);
    }
}
