//! The rate limiter that processes share, against a real Redis.

mod outage;

use std::future::poll_fn;
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::{Duration, SystemTime};

use axum::response::IntoResponse;
use http::StatusCode;
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::limit::{Admission, RateLimiter, RedisLimiter};
use rebilly_sdk::{RateLimitWait, RetryPolicy};
use rebilly_test_support::{RedisServer, child, client, http_server, unique_prefix, until};

const LONG: Duration = Duration::from_secs(600);
const CHILD: &str = "REBILLY_TEST_REDIS_CHILD";

/// Returns a limiter that never admits a request without Redis, even on a slow machine.
fn strict(server: &RedisServer, name: &str, limit: usize, window: Duration) -> RedisLimiter {
    let limiter = RedisLimiter::new(server.url(), limit, window).unwrap();
    limiter.prefix(name).timeout(Duration::from_secs(20)).fail_closed()
}

/// Returns the number of requests that are admitted before one has to wait.
async fn drain(limiter: &RedisLimiter) -> usize {
    let mut admitted = 0;
    while limiter.admit("org_1").await == Admission::Allowed {
        admitted += 1;
    }
    admitted
}

/// Timestamps at which a request asked for admission and received it, in microseconds.
type AdmissionTimes = (u128, u128);

fn now() -> u128 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_micros()
}

/// Starts processes that ask for admission in eight tasks each. Half of the tasks wait for less time than required.
async fn processes(
    server: &RedisServer,
    name: &str,
    limit: usize,
    window: Duration,
    requests: usize,
) -> Vec<AdmissionTimes> {
    let setting = format!("{} {name} {limit} {} {requests}", server.url(), window.as_millis());
    let start = || {
        child::run_test(module_path!(), "child").env(CHILD, &setting).stdout(Stdio::piped()).spawn().unwrap()
    };
    let children: Vec<_> = (0..4).map(|_| start()).collect();
    let ends = children.into_iter().map(|child| tokio::task::spawn_blocking(|| child.wait_with_output()));
    let mut admitted = Vec::new();
    for end in ends.collect::<Vec<_>>() {
        let output = end.await.unwrap().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{text}");
        admitted.extend(text.lines().filter_map(|line| {
            let (requested, received) = line.strip_prefix("admitted ")?.split_once(' ')?;
            Some((requested.parse::<u128>().unwrap(), received.parse::<u128>().unwrap()))
        }));
    }
    admitted
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a process that other tests start"]
async fn child() {
    let Ok(setting) = std::env::var(CHILD) else { return };
    let [url, name, limit, window, requests] = setting.split(' ').collect::<Vec<_>>()[..] else { panic!() };
    let window = Duration::from_millis(window.parse().unwrap());
    let limiter = RedisLimiter::new(url, limit.parse().unwrap(), window).unwrap();
    let limiter = Arc::new(limiter.prefix(name).timeout(Duration::from_secs(20)).fail_closed());
    let admitted = Arc::new(Mutex::new(Vec::new()));
    // Every second task waits for less time than required.
    let tasks = (0..8).map(|number| {
        let max_wait = if number % 2 == 0 { LONG } else { Duration::from_millis(15) };
        let (limiter, admitted, requests) =
            (limiter.clone(), admitted.clone(), requests.parse::<usize>().unwrap());
        tokio::spawn(async move {
            for _ in 0..requests {
                loop {
                    let requested = now();
                    match limiter.admit("org_1").await {
                        Admission::Allowed => break admitted.lock().unwrap().push((requested, now())),
                        Admission::Wait(wait) if wait > LONG / 2 => break,
                        Admission::Wait(wait) => tokio::time::sleep(wait.min(max_wait)).await,
                        other => panic!("{other:?}"),
                    }
                }
            }
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap();
    }
    println!();
    for (requested, received) in admitted.lock().unwrap().iter() {
        println!("admitted {requested} {received}");
    }
}

#[tokio::test]
async fn processes_share_one_limit() {
    let Some(server) = RedisServer::shared().await else { return };
    let admitted = processes(&server, &unique_prefix("budget"), 100, LONG, 20).await;
    assert_eq!(admitted.len(), 100);
}

#[tokio::test]
async fn no_window_contains_more_requests_than_the_limit() {
    let Some(server) = RedisServer::shared().await else { return };
    let window = Duration::from_millis(400);
    let admitted = processes(&server, &unique_prefix("window"), 20, window, 4).await;
    assert_eq!(admitted.len(), 4 * 8 * 4);
    for (first, _) in &admitted {
        let end = first + window.as_micros();
        let within =
            admitted.iter().filter(|(requested, received)| requested >= first && *received < end).count();
        assert!(within <= 20, "{within} in one window");
    }
}

#[tokio::test]
async fn the_wait_ends_when_the_blocking_request_leaves_the_window() {
    let Some(server) = RedisServer::shared().await else { return };
    let name = unique_prefix("wait");
    let wide = strict(&server, &name, 3, LONG);
    assert_eq!(wide.admit("org_1").await, Admission::Allowed);
    let before = now();
    assert_eq!(wide.admit("org_1").await, Admission::Allowed);
    let second = now();
    assert_eq!(wide.admit("org_1").await, Admission::Allowed);
    let requested = now();
    // With a limit of two, the second of the three requests blocks.
    let narrow = strict(&server, &name, 2, LONG).admit("org_1").await;
    let Admission::Wait(wait) = narrow else { panic!("waits") };
    let age = LONG.as_micros() - wait.as_micros();
    assert!(age >= requested - second && age <= now() - before, "{age}");
}

#[tokio::test]
async fn keys_contain_the_organization_and_expire() {
    let Some(server) = RedisServer::shared().await else { return };
    let name = unique_prefix("expiry");
    let limiter = strict(&server, &name, 2, Duration::from_millis(300));
    assert_eq!(limiter.admit("org_1").await, Admission::Allowed);
    let long = strict(&server, &name, 5, LONG);
    let mut refusal = rebilly_sdk::RateLimit::default();
    refusal.retry_after = Some(SystemTime::now() + Duration::from_secs(60));
    assert_eq!(long.admit("org_2").await, Admission::Allowed);
    long.observe("org_2", &refusal);
    let mut connection = server.connection().await;
    let all = async |connection: &mut redis::aio::MultiplexedConnection| {
        let keys = redis::cmd("KEYS").arg(format!("{name}*")).query_async(connection).await;
        let mut keys: Vec<String> = keys.unwrap();
        keys.sort();
        keys
    };
    let kept = [format!("{name}:{{org_2}}:closed"), format!("{name}:{{org_2}}:sent")];
    until("only unexpired keys remain", || {
        let (mut connection, kept) = (connection.clone(), &kept);
        async move { all(&mut connection).await == *kept }
    })
    .await;
    for (key, most) in kept.iter().zip([60_000, LONG.as_millis() as i64]) {
        let left: i64 = redis::cmd("PTTL").arg(key).query_async(&mut connection).await.unwrap();
        assert!(left > 0 && left <= most, "{key}: {left}");
    }
}

#[tokio::test]
async fn a_clock_set_back_does_not_block_requests() {
    let Some(server) = RedisServer::shared().await else { return };
    let name = unique_prefix("clock");
    let mut connection = server.connection().await;
    let (seconds, _): (u64, u64) = redis::cmd("TIME").query_async(&mut connection).await.unwrap();
    let ahead = (seconds + 2 * LONG.as_secs()) * 1_000_000;
    let key = format!("{name}:{{org_1}}:sent");
    redis::cmd("RPUSH").arg(key).arg(&[ahead; 10]).exec_async(&mut connection).await.unwrap();
    assert_eq!(drain(&strict(&server, &name, 10, LONG)).await, 10);
}

#[tokio::test]
async fn a_429_holds_back_all_processes() {
    let Some(server) = RedisServer::shared().await else { return };
    let seen = Arc::new(AtomicUsize::new(0));
    let counted = seen.clone();
    let app = axum::Router::new().fallback(move || async move {
        match counted.fetch_add(1, Ordering::SeqCst) {
            0 => (StatusCode::TOO_MANY_REQUESTS, [("retry-after", "60")]).into_response(),
            _ => ([("content-type", "application/json")], r#"{"id":"cus_1"}"#).into_response(),
        }
    });
    let url = http_server::start_router(app).await;
    let name = unique_prefix("too-many-requests");
    let limited = || {
        let builder = client::at(&url).secret_key("sk_sandbox_1").retry(RetryPolicy::never());
        let limiter = Arc::new(strict(&server, &name, 1_000_000, LONG));
        builder.deadline(Duration::from_secs(30)).rate_limiter(limiter).build().unwrap()
    };
    let (first, second, body) = (limited(), limited(), CustomerRequest::default());
    assert!(first.customers().upsert("cus_1", &body).await.unwrap_err().is_rate_limited());
    // The process with the 429 waits at once.
    assert!(first.customers().upsert("cus_1", &body).await.unwrap_err().is_local_rate_limit());
    assert_eq!(seen.load(Ordering::SeqCst), 1);
    until("the other process waits as well", || async {
        let before = seen.load(Ordering::SeqCst);
        match second.customers().upsert("cus_1", &body).await {
            Ok(_) => false,
            Err(error) => error.is_local_rate_limit() && seen.load(Ordering::SeqCst) == before,
        }
    })
    .await;
    second.customers().upsert("cus_1", &body).organization("org_2").await.unwrap();
}

#[tokio::test]
async fn a_batch_waits_for_the_shared_limit() {
    let Some(server) = RedisServer::shared().await else { return };
    let app = axum::Router::new().fallback(|| async { r#"{"id":"cus_1"}"# });
    let url = http_server::start_router(app).await;
    let limiter = Arc::new(strict(&server, &unique_prefix("batch"), 3, Duration::from_secs(5)));
    let builder = client::at(&url).secret_key("sk_sandbox_1").rate_limiter(limiter);
    let client = builder.deadline(Duration::from_secs(4)).build().unwrap();
    let body = CustomerRequest::default();
    let put = || client.customers().upsert("cus_1", &body);
    for _ in 0..7 {
        put().rate_limit_wait(RateLimitWait::Unlimited).await.unwrap();
    }
    let mut rejected = Vec::new();
    for _ in 0..7 {
        rejected.extend(put().deadline(Duration::from_secs(1)).await.err());
    }
    assert!(
        rejected.iter().all(rebilly_sdk::Error::is_local_rate_limit) && !rejected.is_empty(),
        "{rejected:?}"
    );
    let message = rejected[0].to_string();
    assert!(
        message.contains("after the deadline of 1 s") && message.contains("RateLimitWait::Unlimited"),
        "{message}"
    );
}

#[tokio::test]
async fn a_dropped_call_costs_at_most_one_request() {
    let Some(server) = RedisServer::shared().await else { return };
    let limiter = strict(&server, &unique_prefix("drop"), 100, LONG);
    let (mut dropped, mut admitted) = (0, 0);
    for round in 0..60 {
        let mut admit = limiter.admit("org_1");
        let mut polled = Poll::Pending;
        for _ in 0..round % 6 {
            polled = poll_fn(|context| Poll::Ready(admit.as_mut().poll(context))).await;
            if polled.is_ready() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        match polled {
            Poll::Ready(admission) => admitted += usize::from(admission == Admission::Allowed),
            Poll::Pending => dropped += 1,
        }
    }
    assert!(dropped >= 20, "{dropped} dropped");
    admitted += drain(&limiter).await;
    assert!(admitted <= 100 && admitted + dropped >= 100, "{admitted} admitted, {dropped} dropped");
}

#[tokio::test]
async fn closed_connections_and_flushed_scripts_are_restored() {
    let Some(server) = RedisServer::own().await else { return };
    let limiter = strict(&server, "reconnect", 100, LONG);
    let mut connection = server.connection().await;
    for _ in 0..5 {
        assert_eq!(limiter.admit("org_1").await, Admission::Allowed);
        let killed: i64 = redis::cmd("CLIENT")
            .arg("KILL")
            .arg("TYPE")
            .arg("normal")
            .query_async(&mut connection)
            .await
            .unwrap();
        assert!(killed >= 1);
        redis::cmd("SCRIPT").arg("FLUSH").exec_async(&mut connection).await.unwrap();
        let many: Vec<_> = (0..8).map(|_| limiter.admit("org_1")).collect();
        for admit in many {
            assert_eq!(admit.await, Admission::Allowed);
        }
    }
    let counted: usize =
        redis::cmd("LLEN").arg("reconnect:{org_1}:sent").query_async(&mut connection).await.unwrap();
    assert_eq!(counted, 45);
}
