//! Data of version 1 are upgraded; foreign data is rejected and stays as it is.

use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxEntry, RedisInbox};
use rebilly_test_support::RedisServer;
use redis::Script;
use redis::aio::MultiplexedConnection;

use super::super::contract::{
    LONG, SHORT, ack, claim_soon, drain, drain_claims, enqueue, enqueue_all, enqueue_claimed, entry,
    open_entries, revision_of, without_entity,
};
use super::{dump, keys, message};

macro_rules! version_1 {
    ($file:literal) => {
        Script::new(concat!(
            include_str!("version1/common.lua"),
            include_str!(concat!("version1/", $file, ".lua"))
        ))
    };
}

/// The inbox of version 1, which called these scripts.
struct Version1 {
    connection: MultiplexedConnection,
    root: &'static str,
}

impl Version1 {
    /// Stores an entry, and returns the token of its claim if a lease is given.
    async fn enqueue(&mut self, entry: &InboxEntry, lease: Option<Duration>) -> u64 {
        let script = version_1!("enqueue");
        let mut call = script.key(self.root);
        let queue = entry.entity.as_ref().unwrap_or(&entry.key);
        call.arg(&entry.key).arg(queue).arg(&entry.event_type);
        call.arg(entry.entity.as_deref().unwrap_or_default());
        call.arg(entry.revision.map(|revision| revision.to_string()).unwrap_or_default());
        let rank = |revision: i64| format!("{:020}", revision.cast_unsigned() ^ (1 << 63));
        call.arg(entry.revision.map(rank).unwrap_or_default()).arg(&*entry.body);
        call.arg(lease.map(|lease| lease.as_micros().to_string()).unwrap_or_default());
        call.arg(u8::from(entry.entity.is_some()));
        let (_, token, _): (String, u64, u32) = call.invoke_async(&mut self.connection).await.unwrap();
        token
    }

    async fn claim(&mut self, lease: Duration) -> (u64, u32, String) {
        let script = version_1!("claim_next");
        let mut call = script.key(self.root);
        call.arg(lease.as_micros() as u64).arg(0);
        let claimed: (u64, u32, String, String, String, Option<String>, Option<i64>) =
            call.invoke_async(&mut self.connection).await.unwrap();
        (claimed.0, claimed.1, claimed.2)
    }

    async fn ack(&mut self, key: &str, token: u64) {
        let script = version_1!("ack");
        let done: u8 =
            script.key(self.root).arg(key).arg(token).invoke_async(&mut self.connection).await.unwrap();
        assert_eq!(done, 1);
    }

    async fn release(&mut self, key: &str, token: u64, delay: Duration) {
        let script = version_1!("release");
        let mut call = script.key(self.root);
        call.arg(key).arg(token).arg(delay.as_micros() as u64);
        assert_eq!(call.invoke_async::<u8>(&mut self.connection).await.unwrap(), 1);
    }
}

async fn version_1(server: &RedisServer, root: &'static str) -> Version1 {
    Version1 { connection: server.connection().await, root }
}

/// Names of the keys of entries of version 1 that are left.
async fn old_keys(connection: &mut MultiplexedConnection) -> Vec<String> {
    let all = keys(connection).await.into_iter().map(|key| String::from_utf8_lossy(&key).into_owned());
    let old = ["entry:", "open:", "claimed:", "entity:", "fresh", "later", "done", "idle", "counts"];
    all.filter(|key| old.iter().any(|old| key.split_once("}:").unwrap().1.starts_with(old))).collect()
}

#[tokio::test]
async fn entries_of_version_1_are_upgraded() {
    let Some(server) = RedisServer::own().await else { return };
    let mut old = version_1(&server, "{shop}:").await;
    let hostile = InboxEntry::from_parts(
        "0123456789abcdef".repeat(4),
        "type \u{0}",
        Some("kind/\u{0}\u{fc} ".to_owned()),
        Some(i64::MIN),
        vec![0, 255, 10].into(),
    );
    // Done: the keys and the revision of the entity are kept.
    for done in [revision_of("done", 7), without_entity("done"), revision_of("a", 5)] {
        let token = old.enqueue(&done, Some(LONG)).await;
        old.ack(&done.key, token).await;
    }
    // Failed once, and delayed; claimed at once, and by a worker.
    let failed = revision_of("failed", 1);
    let token = old.enqueue(&failed, Some(LONG)).await;
    old.release(&failed.key, token, SHORT).await;
    let expiring = revision_of("expiring", 1);
    old.enqueue(&expiring, None).await;
    assert_eq!(old.claim(SHORT).await.2, expiring.key);
    let held = [revision_of("held", 2), revision_of("held", 1)];
    old.enqueue(&held[0], Some(LONG)).await;
    old.enqueue(&held[1], None).await;
    let pending = [
        revision_of("a", 8),
        revision_of("a", 6),
        entry("without", Some("a"), None),
        revision_of("b", 1),
        without_entity("n"),
        hostile.clone(),
    ];
    for entry in &pending {
        old.enqueue(entry, None).await;
    }

    let inbox = RedisInbox::new(server.url()).unwrap().prefix("shop");
    let stats = inbox.stats().await.unwrap();
    assert_eq!((stats.waiting, stats.failing, stats.claimed), (7, 1, 2));
    assert!(stats.oldest_age.unwrap() < Duration::from_secs(60));
    assert_eq!(old_keys(&mut old.connection).await, [""; 0]);
    for known in pending.iter().chain(&held).chain([&failed, &expiring]) {
        assert_eq!(enqueue(&inbox, known).await, EnqueueResult::Duplicate);
    }
    for done in [revision_of("done", 7), without_entity("done"), revision_of("a", 5)] {
        assert_eq!(enqueue(&inbox, &done).await, EnqueueResult::Duplicate);
    }
    assert!(enqueue_claimed(&inbox, &revision_of("done", 6), LONG).await.is_superseded);
    // The claim of the other process is still valid.
    let busy = inbox.enqueue_claimed(&revision_of("held", 3), LONG).await.unwrap();
    assert_eq!(busy, EnqueueResult::Busy);
    let mut claims = drain_claims(&inbox).await;
    for _ in claims.len()..8 {
        let claim = claim_soon(&inbox).await;
        assert!(ack(&inbox, &claim).await);
        claims.push(claim);
    }
    let of = |entity: &str| -> Vec<_> {
        let of_entity = claims.iter().filter(|claim| claim.entry.entity.as_deref() == Some(entity));
        of_entity.map(|claim| (claim.entry.clone(), claim.attempt)).collect()
    };
    assert_eq!(of("a"), [(pending[1].clone(), 1), (pending[2].clone(), 1), (pending[0].clone(), 1)]);
    assert_eq!(of("b"), [(revision_of("b", 1), 1)]);
    assert_eq!(of("failed"), [(failed, 2)]);
    assert_eq!(of("expiring"), [(expiring, 2)]);
    assert_eq!(of(hostile.entity.as_deref().unwrap()), [(hostile.clone(), 1)]);
    assert!(claims.iter().any(|claim| claim.entry == without_entity("n")));
    assert_eq!(open_entries(&inbox).await, 3);
    // Earlier entries are pruned like the rest.
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 11);
}

#[tokio::test]
async fn a_large_inbox_of_version_1_is_upgraded_in_steps_of_several_processes() {
    const ENTRIES: i64 = 700;
    let Some(server) = RedisServer::own().await else { return };
    let mut old = version_1(&server, "{rebilly-webhooks}:").await;
    for number in 0..ENTRIES {
        old.enqueue(&revision_of("large", number), None).await;
        old.enqueue(&revision_of(&format!("e{number}"), 1), None).await;
        let done = without_entity(&format!("n{number}"));
        let token = old.enqueue(&done, Some(LONG)).await;
        old.ack(&done.key, token).await;
    }
    let inboxes = [(); 3].map(|()| RedisInbox::new(server.url()).unwrap().timeout(Duration::from_secs(60)));
    let [one, two, three] = &inboxes;
    let (one, two, three) = tokio::join!(one.stats(), two.stats(), three.stats());
    for stats in [one, two, three] {
        assert_eq!(stats.unwrap().waiting, 2 * ENTRIES as u64);
    }
    assert_eq!(old_keys(&mut old.connection).await, [""; 0]);
    let handled = drain(&inboxes[0]).await;
    let revisions: Vec<_> = handled
        .iter()
        .filter(|entry| entry.entity.as_deref() == Some("large"))
        .map(|entry| entry.revision)
        .collect();
    assert_eq!(revisions, (0..ENTRIES).map(Some).collect::<Vec<_>>());
    assert_eq!(handled.len(), 2 * ENTRIES as usize);
    assert_eq!(enqueue(&inboxes[1], &without_entity("n5")).await, EnqueueResult::Duplicate);
}

#[tokio::test]
async fn entries_that_an_old_process_stores_later_are_handled() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    let done = enqueue_claimed(&inbox, &revision_of("a", 1), LONG).await;
    assert!(ack(&inbox, &done).await);
    let mut old = version_1(&server, "{rebilly-webhooks}:").await;
    old.enqueue(&revision_of("a", 1), None).await;
    old.enqueue(&revision_of("a", 2), None).await;
    old.enqueue(&revision_of("b", 1), None).await;
    let mut handled = [claim_soon(&inbox).await.entry.key, claim_soon(&inbox).await.entry.key];
    handled.sort();
    // The first one was handled before.
    assert_eq!(handled, [revision_of("a", 2).key, revision_of("b", 1).key]);
}

#[tokio::test]
async fn other_data_are_refused_and_stay_as_they_are() {
    let Some(server) = RedisServer::own().await else { return };
    let mut connection = server.connection().await;
    let foreign: [&[&str]; 12] = [
        // A newer version of this crate.
        &["SET", "{rebilly-webhooks}:v", "3"],
        &["SET", "{rebilly-webhooks}:v", "text"],
        &["HSET", "{rebilly-webhooks}:v", "2", "2"],
        // Keys of this version, and no sign of it.
        &["ZADD", "{rebilly-webhooks}:r", "1", "other"],
        &["HSET", "{rebilly-webhooks}:s", "other", "1"],
        &["RPUSH", "{rebilly-webhooks}:f", "other"],
        &["SET", "{rebilly-webhooks}:r", "other"],
        &["SET", "{rebilly-webhooks}:n", "5"],
        // Keys of version 1.
        &["SET", "{rebilly-webhooks}:counts", "5"],
        &["HSET", "{rebilly-webhooks}:counts", "other", "1"],
        &["SADD", "{rebilly-webhooks}:fresh", "other"],
        &["SET", "{rebilly-webhooks}:done", "other"],
    ];
    for command in foreign {
        let mut request = redis::cmd(command[0]);
        request.arg(&command[1..]).exec_async(&mut connection).await.unwrap();
        let before = dump(&mut connection).await;
        let inbox = RedisInbox::new(server.url()).unwrap();
        let entries = [revision_of("a", 1)];
        for error in [
            inbox.check().await.unwrap_err(),
            inbox.enqueue(&entries).await.unwrap_err(),
            inbox.claim(1, LONG, Duration::ZERO).await.unwrap_err(),
            inbox.prune(Duration::ZERO).await.unwrap_err(),
        ] {
            assert!(error.is_incompatible(), "{command:?}: {}", message(&error));
        }
        assert_eq!(dump(&mut connection).await, before, "{command:?}");
        redis::cmd("FLUSHALL").exec_async(&mut connection).await.unwrap();
        // Without them, the same inbox works.
        enqueue_all(&inbox, &entries).await;
        redis::cmd("FLUSHALL").exec_async(&mut connection).await.unwrap();
    }
}

#[tokio::test]
async fn a_newer_version_stops_a_running_process() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    enqueue_all(&inbox, &[revision_of("a", 1)]).await;
    let mut connection = server.connection().await;
    redis::cmd("SET").arg("{rebilly-webhooks}:v").arg("3").exec_async(&mut connection).await.unwrap();
    let before = dump(&mut connection).await;
    let claim = inbox.claim(1, LONG, Duration::ZERO).await;
    assert!(claim.unwrap_err().is_incompatible());
    assert!(inbox.enqueue(&[revision_of("a", 2)]).await.unwrap_err().is_incompatible());
    assert_eq!(dump(&mut connection).await, before);
}
