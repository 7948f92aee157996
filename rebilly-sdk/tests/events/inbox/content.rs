//! Content of entries: any bytes, any ids.

use std::time::Duration;

use bytes::Bytes;
use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxEntry, Release};

use super::contract::{
    LONG, ack, claim_soon, drain, enqueue, enqueue_all, enqueue_claimed, entry, retry, without_entity,
};

pub(crate) async fn entries_round_trip_unchanged(inbox: &dyn Inbox) {
    let hostile = "'; DROP TABLE entries; -- \u{fc}\u{1f600}{}:*\\ \"\u{0}\n";
    let large: String = (0..5000).map(|number| char::from(b'a' + (number % 26) as u8)).collect();
    let parts = [
        (hostile, Some(hostile), Some(i64::MIN), Bytes::from_static(hostile.as_bytes())),
        ("", Some(""), None, Bytes::new()),
        (&large, Some(&*large), Some(i64::MAX), Bytes::from_static(b"\0")),
        ("big", None, None, (0..3_000_000).map(|byte| byte as u8).collect()),
    ];
    for (number, (event_type, entity, revision, body)) in parts.into_iter().enumerate() {
        let key = number.to_string().repeat(64);
        let entry = InboxEntry::from_parts(key, event_type, entity.map(str::to_owned), revision, body);
        let claim = enqueue_claimed(inbox, &entry, LONG).await;
        assert!(claim.entry == entry, "{claim:?}");
        assert!(retry(inbox, &claim, Duration::ZERO).await);
        let claim = claim_soon(inbox).await;
        assert!(claim.entry == entry, "{claim:?}");
        assert!(inbox.release(&claim, Release::DeadLetter { error: hostile }).await.unwrap());
        let letters = inbox.dead_letters(None, 1).await.unwrap();
        assert!(letters[0].entry == entry && letters[0].error == hostile, "{letters:?}");
        assert_eq!(enqueue(inbox, &entry).await, EnqueueResult::Stored);
        let claim = claim_soon(inbox).await;
        assert!(claim.entry == entry && ack(inbox, &claim).await, "{claim:?}");
    }
    let claim = enqueue_claimed(inbox, &without_entity("n"), LONG).await;
    assert!(!format!("{claim:?}").contains("MARKER"));
}

pub(crate) async fn ids_with_any_character_and_length_are_ordered(inbox: &dyn Inbox) {
    let long = "x".repeat(4000);
    let entities = [
        "a",
        "a\u{0}",
        "a\u{0}b",
        "A",
        "a ",
        "",
        "a/b",
        "a:b",
        "\u{e4}",
        "a\u{308}",
        &long,
        &format!("{long}y"),
    ];
    for (number, entity) in entities.into_iter().enumerate() {
        let revision = |revision| entry(&format!("{number}.{revision}"), Some(entity), Some(revision));
        enqueue_all(inbox, &[revision(2), revision(1)]).await;
    }
    let first = inbox.claim(100, LONG, Duration::ZERO).await.unwrap();
    let mut claimed: Vec<_> = first.iter().filter_map(|claim| claim.entry.entity.as_deref()).collect();
    claimed.sort_unstable();
    let mut expected = entities;
    expected.sort_unstable();
    assert_eq!(claimed, expected);
    assert!(first.iter().all(|claim| claim.entry.revision == Some(1)));
    assert_eq!(inbox.ack(&first).await.unwrap(), vec![true; entities.len()]);
    let second = drain(inbox).await;
    assert_eq!(second.len(), entities.len());
    assert!(second.iter().all(|entry| entry.revision == Some(2)));
    // The acknowledged revision is that of the same entity.
    for (number, entity) in entities.into_iter().enumerate() {
        let late = entry(&format!("{number}.late"), Some(entity), Some(0));
        assert!(enqueue_claimed(inbox, &late, LONG).await.is_superseded, "{number}");
    }
}
