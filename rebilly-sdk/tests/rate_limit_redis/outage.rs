//! Rate limiting during an outage of Redis.

use std::time::Duration;

use rebilly_sdk::limit::{Admission, RateLimiter, RedisLimiter};
use rebilly_test_support::recording::Recording;
use rebilly_test_support::{RedisServer, until};
use tokio::time::Instant;

use super::{LONG, drain, strict};

fn open(url: &str, name: &str, limit: usize) -> RedisLimiter {
    RedisLimiter::new(url, limit, LONG).unwrap().prefix(name).timeout(Duration::from_secs(20))
}

#[tokio::test]
async fn without_redis_each_process_enforces_the_limit_itself() {
    let Some(mut server) = RedisServer::own().await else { return };
    let (whole, part) = (open(server.url(), "whole", 5), open(server.url(), "part", 5).fallback_limit(4));
    let other = open(server.url(), "whole", 5);
    for limiter in [&whole, &whole, &part, &part] {
        assert_eq!(limiter.admit("org_1").await, Admission::Allowed);
    }
    server.stop();
    // Requests that Redis admitted count.
    assert_eq!((drain(&whole).await, drain(&part).await), (3, 2));
    assert_eq!(drain(&other).await, 5);
    let Admission::Wait(wait) = whole.admit("org_1").await else { panic!("waits") };
    assert!(wait > Duration::from_secs(1) && wait <= LONG, "{wait:?}");
    assert_eq!(whole.admit("org_2").await, Admission::Allowed);
}

#[tokio::test]
async fn fail_closed_admits_nothing_during_an_outage() {
    let Some(mut server) = RedisServer::own().await else { return };
    let limiter = strict(&server, "closed", 5, LONG);
    assert_eq!(limiter.admit("org_1").await, Admission::Allowed);
    server.stop();
    for _ in 0..10 {
        let Admission::Wait(wait) = limiter.admit("org_1").await else { panic!("waits") };
        assert!(wait <= Duration::from_secs(1), "{wait:?}");
    }
    server.start().await;
    until("Redis admits a request", || async { limiter.admit("org_1").await == Admission::Allowed }).await;
    // One of the five requests was admitted before the outage.
    assert_eq!(drain(&limiter).await, 3);
}

#[tokio::test]
async fn the_fallback_ends_when_redis_is_back() {
    let Some(mut server) = RedisServer::own().await else { return };
    let limiter = open(server.url(), "back", 1_000_000);
    assert_eq!(limiter.admit("org_1").await, Admission::Allowed);
    server.stop();
    assert_eq!(limiter.admit("org_1").await, Admission::Allowed);
    server.start().await;
    let connection = server.connection().await;
    until("Redis counts again", || {
        let (limiter, mut connection) = (&limiter, connection.clone());
        async move {
            assert_eq!(limiter.admit("org_1").await, Admission::Allowed);
            let counted = redis::cmd("LLEN").arg("back:{org_1}:sent").query_async(&mut connection).await;
            counted.is_ok_and(|counted: usize| counted > 0)
        }
    })
    .await;
}

/// The paused clock jumps to the next timer, so durations are exact.
#[tokio::test(start_paused = true)]
async fn an_unresponsive_redis_delays_one_call_per_second() {
    let hanging = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("redis://{}", hanging.local_addr().unwrap());
    let patience = Duration::from_millis(100);
    let limiter = RedisLimiter::new(&url, 100, LONG).unwrap().timeout(patience);
    let took = async || {
        let start = Instant::now();
        assert_eq!(limiter.admit("org_1").await, Admission::Allowed);
        start.elapsed()
    };
    for _ in 0..3 {
        assert_eq!(took().await, patience);
        for _ in 0..10 {
            assert_eq!(took().await, Duration::ZERO);
        }
        tokio::time::advance(Duration::from_secs(1)).await;
        let (tries, others) = tokio::join!(took(), async { (took().await, took().await) });
        assert_eq!((tries, others), (patience, (Duration::ZERO, Duration::ZERO)));
        tokio::time::advance(Duration::from_secs(1)).await;
    }
}

#[tokio::test]
async fn outages_are_logged_once_and_without_the_password() {
    let Some(mut server) = RedisServer::own().await else { return };
    assert!(server.url().contains("MARKER"));
    let events = Recording::start();
    let limiter = strict(&server, "logged", 1000, LONG);
    assert_eq!(limiter.admit("org_1").await, Admission::Allowed);
    server.stop();
    for _ in 0..5 {
        assert_ne!(limiter.admit("org_1").await, Admission::Allowed);
    }
    server.start().await;
    until("Redis admits a request", || async { limiter.admit("org_1").await == Admission::Allowed }).await;
    let logged = events.events_of("rebilly_sdk");
    let [down, up] = &logged[..] else { panic!("two events: {logged:?}") };
    assert!(down.starts_with("WARN") && up.starts_with("INFO"), "{logged:?}");
    let wrong = server.url().replace("MARKER", "MARKER-WRONG");
    let unauthenticated = RedisLimiter::new(&wrong, 1, LONG).unwrap().fail_closed();
    assert_ne!(unauthenticated.admit("org_1").await, Admission::Allowed);
    assert_eq!(events.events_of("rebilly_sdk").len(), 3);
    let shown = format!("{:?} {limiter:?} {unauthenticated:?}", events.events_of("rebilly_sdk"));
    assert!(!shown.contains("MARKER") && shown.contains("logged"), "{shown}");
}

#[test]
fn an_invalid_url_is_redacted() {
    for url in
        ["", "MARKER", "http://MARKER", "redis://:MARKER@[", "rediss://:MARKER@127.0.0.1", "redis://h/MARKER"]
    {
        let error = RedisLimiter::sandbox(url).unwrap_err();
        assert!(error.is_configuration(), "{url}");
        assert!(!format!("{error} {error:?}").contains("MARKER"), "{url}");
    }
}
