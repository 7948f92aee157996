//! Lost indexes of entries that were claimed together, and clocks that were set back: no event is stranded.

use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxEntry, RedisInbox};
use rebilly_test_support::RedisServer;
use redis::aio::MultiplexedConnection;

use super::super::contract::{
    LONG, SHORT, ack, bury, claim_one, drain, enqueue_all, enqueue_claimed, retry, revision_of,
    without_entity,
};
use super::full::set_memory;

async fn open() -> Option<(RedisServer, RedisInbox, MultiplexedConnection)> {
    let server = RedisServer::own().await?;
    let inbox = RedisInbox::new(server.url()).unwrap().prefix("lost");
    inbox.check().await.unwrap();
    let connection = server.connection().await;
    Some((server, inbox, connection))
}

async fn delete(connection: &mut MultiplexedConnection, suffix: &str) {
    let deleted: u8 =
        redis::cmd("DEL").arg(format!("{{lost}}:{suffix}")).query_async(connection).await.unwrap();
    assert_eq!(deleted, 1);
}

/// Handles entries until all of these were handled, and nothing is open.
async fn handle(inbox: &RedisInbox, expected: &[InboxEntry]) {
    let mut left = expected.to_vec();
    for _ in 0..1000 {
        for claim in inbox.claim(10, LONG, Duration::ZERO).await.unwrap() {
            assert!(ack(inbox, &claim).await);
            left.retain(|entry| *entry != claim.entry);
        }
        if left.is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    panic!("not handled: {left:?}");
}

#[tokio::test]
async fn claims_of_a_lost_group_are_made_again_after_one_of_them_was_acknowledged() {
    let Some((_server, inbox, mut connection)) = open().await else { return };
    let entries = [revision_of("a", 1), revision_of("b", 1)];
    enqueue_all(&inbox, &entries).await;
    let claims = inbox.claim(2, SHORT, Duration::ZERO).await.unwrap();
    delete(&mut connection, "g").await;
    assert!(ack(&inbox, &claims[0]).await);
    handle(&inbox, &entries[1..]).await;
}

#[tokio::test]
async fn lost_positions_are_noticed_when_an_earlier_event_arrives() {
    for inline in [false, true] {
        let Some((_server, inbox, mut connection)) = open().await else { return };
        let entries = [revision_of("a", 2), revision_of("a", 3)];
        enqueue_all(&inbox, &entries).await;
        let names = super::keys(&mut connection).await;
        let positions = names.iter().find(|name| name.starts_with(b"{lost}:p:")).unwrap();
        redis::cmd("DEL").arg(positions).exec_async(&mut connection).await.unwrap();
        let earlier = revision_of("a", 1);
        if inline {
            let claim = enqueue_claimed(&inbox, &earlier, LONG).await;
            assert!(ack(&inbox, &claim).await);
        } else {
            enqueue_all(&inbox, &[earlier]).await;
        }
        handle(&inbox, &entries).await;
    }
}

#[tokio::test]
async fn an_entry_whose_state_was_lost_is_not_taken_for_a_new_one() {
    let Some((_server, inbox, mut connection)) = open().await else { return };
    let new = ["x", "y", "z"].map(without_entity);
    let entries = [revision_of("a", 2), revision_of("a", 3)];
    enqueue_all(&inbox, &new).await;
    enqueue_all(&inbox, &entries).await;
    delete(&mut connection, "q").await;
    let claims = inbox.claim(4, LONG, Duration::ZERO).await.unwrap();
    assert!(inbox.ack(&claims).await.unwrap().iter().all(|valid| *valid));
    let left: Vec<_> =
        entries.into_iter().filter(|entry| claims.iter().all(|claim| claim.entry != *entry)).collect();
    let earlier = revision_of("a", 1);
    enqueue_all(&inbox, std::slice::from_ref(&earlier)).await;
    handle(&inbox, &[left, vec![earlier]].concat()).await;
}

#[tokio::test]
async fn one_event_of_an_entity_is_claimed_after_its_state_was_lost() {
    let Some((_server, inbox, mut connection)) = open().await else { return };
    let entries = [revision_of("a", 2), revision_of("a", 3), revision_of("a", 9)];
    enqueue_all(&inbox, &entries[..2]).await;
    delete(&mut connection, "q").await;
    enqueue_all(&inbox, &entries[2..]).await;
    assert!(inbox.claim(10, LONG, Duration::ZERO).await.unwrap().len() < 2);
}

#[tokio::test]
async fn a_lost_leader_does_not_strand_the_event_behind_it() {
    let Some((_server, inbox, mut connection)) = open().await else { return };
    let entries = [revision_of("a", 1), revision_of("a", 2)];
    enqueue_all(&inbox, &entries).await;
    delete(&mut connection, &format!("t{}", entries[0].key)).await;
    handle(&inbox, &entries[1..]).await;
}

#[tokio::test]
async fn those_that_have_waited_longest_come_first_in_a_new_inbox() {
    let Some((_server, inbox, _)) = open().await else { return };
    let (first, second) = (without_entity("x"), without_entity("y"));
    enqueue_all(&inbox, std::slice::from_ref(&first)).await;
    let claim = enqueue_claimed(&inbox, &second, LONG).await;
    assert!(retry(&inbox, &claim, Duration::ZERO).await);
    assert_eq!(drain(&inbox).await, [first, second]);
}

#[tokio::test]
async fn two_claims_of_an_entity_in_one_batch_leave_the_highest_revision() {
    let Some((_server, inbox, _)) = open().await else { return };
    enqueue_all(&inbox, &[revision_of("a", 5)]).await;
    let expired = claim_one(&inbox, Duration::ZERO).await.unwrap();
    enqueue_all(&inbox, &[revision_of("a", 3)]).await;
    let earlier = claim_one(&inbox, LONG).await.unwrap();
    assert_eq!((&expired.entry, &earlier.entry), (&revision_of("a", 5), &revision_of("a", 3)));
    assert_eq!(inbox.ack(&[expired, earlier]).await.unwrap(), [true, true]);
    enqueue_all(&inbox, &[revision_of("a", 4)]).await;
    assert!(claim_one(&inbox, LONG).await.unwrap().is_superseded);
}

#[tokio::test]
async fn a_full_redis_is_pruned_although_an_entity_has_a_dead_letter() {
    let Some((_server, inbox, mut connection)) = open().await else { return };
    let done = enqueue_claimed(&inbox, &revision_of("a", 1), LONG).await;
    assert!(ack(&inbox, &done).await);
    bury(&inbox, &revision_of("a", 2), "an error").await;
    set_memory(&mut connection, "1").await;
    assert_eq!(inbox.enqueue(&[revision_of("b", 1)]).await.unwrap(), [EnqueueResult::Full]);
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 1);
}
