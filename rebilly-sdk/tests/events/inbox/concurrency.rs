//! Concurrency: each entry is handled once, and never two of one entity at a time.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sdk::events::inbox::{Claim, EnqueueResult, Inbox, InboxEntry};
use tokio::task::JoinSet;

use super::contract::{LONG, SHORT, Store, revision_of, without_entity};

const TASKS: usize = 6;
const ENTITIES: usize = 8;
const REVISIONS: i64 = 8;

/// Two handles of one inbox, from different processes if the inbox is durable.
async fn views(store: &impl Store) -> [Arc<dyn Inbox>; 2] {
    let first = store.create().await;
    let second = store.reopen().await.unwrap_or_else(|| first.clone());
    [first, second]
}

/// Log of current and handled entries.
#[derive(Default)]
struct HandlerLog {
    now: Mutex<HashSet<String>>,
    finished: Mutex<Vec<InboxEntry>>,
}

impl HandlerLog {
    async fn handle(&self, inbox: &dyn Inbox, claim: &Claim) {
        let queue = claim.entry.ordering_key().to_owned();
        assert!(self.now.lock().unwrap().insert(queue.clone()), "two concurrent entries of {queue}");
        for _ in 0..fastrand::u8(..4) {
            tokio::task::yield_now().await;
        }
        // Another worker can claim the next entry right after the acknowledgement, so this is logged before.
        assert!(self.now.lock().unwrap().remove(&queue));
        self.finished.lock().unwrap().push(claim.entry.clone());
        inbox.ack(claim).await.unwrap();
    }

    fn by_entity(&self) -> BTreeMap<String, Vec<i64>> {
        let mut all: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        for entry in self.finished.lock().unwrap().iter() {
            if let (Some(entity), Some(revision)) = (&entry.entity, entry.revision) {
                all.entry(entity.clone()).or_default().push(revision);
            }
        }
        all
    }
}

/// All revisions of some entities, and as many entries without an entity, in random order.
fn shuffled_entries() -> Vec<InboxEntry> {
    let mut all: Vec<InboxEntry> = (0..ENTITIES)
        .flat_map(|entity| (1..=REVISIONS).map(move |revision| revision_of(&format!("e{entity}"), revision)))
        .chain((0..ENTITIES).map(|number| without_entity(&format!("n{number}"))))
        .collect();
    fastrand::shuffle(&mut all);
    all
}

async fn join<T: 'static>(mut tasks: JoinSet<T>) -> Vec<T> {
    let mut all = Vec::new();
    while let Some(done) = tasks.join_next().await {
        all.push(done.unwrap());
    }
    all
}

/// Handles entries until none is left and all producers have ended.
async fn work(inbox: Arc<dyn Inbox>, log: Arc<HandlerLog>, producers: Arc<Mutex<usize>>) {
    loop {
        let producers_ended = *producers.lock().unwrap() == 0;
        match inbox.claim_next(LONG, Duration::ZERO).await.unwrap() {
            Some(claim) => log.handle(&*inbox, &claim).await,
            None if producers_ended && inbox.pending_count().await.unwrap() == 0 => return,
            None => tokio::time::sleep(Duration::from_millis(2)).await,
        }
    }
}

fn assert_all_in_order(log: &HandlerLog) {
    let finished = log.finished.lock().unwrap().len();
    assert_eq!(finished, ENTITIES * (REVISIONS as usize + 1));
    for (entity, revisions) in log.by_entity() {
        assert_eq!(revisions, (1..=REVISIONS).collect::<Vec<_>>(), "{entity}");
    }
}

fn assert_newest_in_order(log: &HandlerLog) {
    let by_entity = log.by_entity();
    assert_eq!(by_entity.len(), ENTITIES);
    for (entity, revisions) in by_entity {
        assert!(revisions.is_sorted_by(|one, next| one < next), "{entity}: {revisions:?}");
        assert_eq!(revisions.last(), Some(&REVISIONS), "{entity}");
    }
    let finished = log.finished.lock().unwrap();
    let nothing: HashSet<_> =
        finished.iter().filter(|entry| entry.entity.is_none()).map(|entry| &entry.key).collect();
    assert_eq!(nothing.len(), ENTITIES);
    assert_eq!(finished.iter().map(|entry| &entry.key).collect::<HashSet<_>>().len(), finished.len());
}

/// All entries are stored before the first claim, so all are handled, in ascending order.
pub(crate) async fn concurrent_workers_handle_each_entry_once_in_order(store: &impl Store) {
    let views = views(store).await;
    let mut tasks = JoinSet::new();
    for task in 0..3 {
        let (inbox, entries) = (views[task % 2].clone(), shuffled_entries());
        tasks.spawn(async move {
            let mut stored = Vec::new();
            for entry in entries {
                match inbox.enqueue(&entry, None).await.unwrap() {
                    EnqueueResult::Stored => stored.push(entry.key),
                    result => assert_eq!(result, EnqueueResult::Duplicate),
                }
            }
            stored
        });
    }
    let stored = join(tasks).await.concat();
    assert_eq!(stored.len(), ENTITIES * (REVISIONS as usize + 1));
    assert_eq!(stored.iter().collect::<HashSet<_>>().len(), stored.len());
    let (log, producers, mut tasks) = (Arc::<HandlerLog>::default(), Arc::default(), JoinSet::new());
    for task in 0..TASKS {
        tasks.spawn(work(views[task % 2].clone(), Arc::clone(&log), Arc::clone(&producers)));
    }
    join(tasks).await;
    assert_all_in_order(&log);
}

/// Entries are handled while others arrive: superseded ones are skipped, the newest is always handled.
pub(crate) async fn concurrent_deliveries_end_with_the_newest_revision(store: &impl Store) {
    let views = views(store).await;
    let (log, producers) = (Arc::<HandlerLog>::default(), Arc::new(Mutex::new(2)));
    let mut tasks = JoinSet::new();
    for inbox in views.clone() {
        let producers = Arc::clone(&producers);
        tasks.spawn(async move {
            for entry in shuffled_entries() {
                inbox.enqueue(&entry, None).await.unwrap();
                tokio::task::yield_now().await;
            }
            *producers.lock().unwrap() -= 1;
        });
    }
    for task in 0..TASKS {
        tasks.spawn(work(views[task % 2].clone(), Arc::clone(&log), Arc::clone(&producers)));
    }
    join(tasks).await;
    assert_newest_in_order(&log);
}

/// Some workers claim entries and disappear; other workers handle these entries.
pub(crate) async fn entries_of_crashed_workers_are_handled(store: &impl Store) {
    let views = views(store).await;
    for entry in shuffled_entries() {
        assert_eq!(views[0].enqueue(&entry, None).await.unwrap(), EnqueueResult::Stored);
    }
    let (log, producers, mut tasks) = (Arc::<HandlerLog>::default(), Arc::default(), JoinSet::new());
    for task in 0..TASKS {
        let inbox = views[task % 2].clone();
        if task < 2 {
            tasks.spawn(async move {
                for _ in 0..10 {
                    if let Some(claim) = inbox.claim_next(SHORT, Duration::ZERO).await.unwrap() {
                        tokio::time::sleep(SHORT / 4).await;
                        drop(claim);
                    }
                }
            });
        } else {
            tasks.spawn(work(inbox, Arc::clone(&log), Arc::clone(&producers)));
        }
    }
    join(tasks).await;
    assert_all_in_order(&log);
}

/// Several receivers get the same deliveries and handle them inline.
pub(crate) async fn concurrent_inline_receivers_handle_each_entry_once(store: &impl Store) {
    let views = views(store).await;
    let (log, failing) = (Arc::<HandlerLog>::default(), Arc::<Mutex<HashSet<String>>>::default());
    let mut tasks = JoinSet::new();
    for task in 0..3 {
        let (inbox, log, failing) = (views[task % 2].clone(), Arc::clone(&log), Arc::clone(&failing));
        tasks.spawn(async move {
            for entry in shuffled_entries() {
                loop {
                    match inbox.enqueue(&entry, Some(LONG)).await.unwrap() {
                        EnqueueResult::Claimed(claim) => {
                            // The first attempt of every other handler fails, and the delivery is retried.
                            let first = failing.lock().unwrap().insert(entry.key.clone());
                            if first && claim.token.is_multiple_of(2) {
                                inbox.release(&claim, None).await.unwrap();
                            } else {
                                log.handle(&*inbox, &claim).await;
                            }
                        }
                        EnqueueResult::Busy => tokio::time::sleep(Duration::from_millis(2)).await,
                        result => {
                            assert!(
                                matches!(result, EnqueueResult::Duplicate | EnqueueResult::Superseded),
                                "{result:?}"
                            );
                            break;
                        }
                    }
                }
            }
        });
    }
    join(tasks).await;
    assert_newest_in_order(&log);
    assert_eq!(views[0].pending_count().await.unwrap(), 0);
}

/// Of concurrent identical calls, one succeeds.
pub(crate) async fn one_of_concurrent_calls_wins(store: &impl Store) {
    let views = views(store).await;
    for round in 0..30 {
        let entity = format!("round{round}");
        let (mut same, mut claims) = (JoinSet::new(), JoinSet::new());
        for task in 0..8 {
            let (inbox, entry) = (views[task % 2].clone(), without_entity(&format!("same{round}")));
            same.spawn(async move { inbox.enqueue(&entry, None).await.unwrap() });
        }
        for task in 0..8 {
            let (inbox, entry) = (views[task % 2].clone(), revision_of(&entity, task as i64));
            claims.spawn(async move { inbox.enqueue(&entry, Some(LONG)).await.unwrap() });
        }
        let count = |results: &[EnqueueResult], matches_result: fn(&EnqueueResult) -> bool| {
            results.iter().filter(|result| matches_result(result)).count()
        };
        let (same, claims) = (join(same).await, join(claims).await);
        assert_eq!(count(&same, |result| *result == EnqueueResult::Stored), 1, "{same:?}");
        assert_eq!(count(&same, |result| *result == EnqueueResult::Duplicate), 7, "{same:?}");
        assert_eq!(count(&claims, |result| matches!(result, EnqueueResult::Claimed(_))), 1, "{claims:?}");
        assert_eq!(count(&claims, |result| *result == EnqueueResult::Busy), 7, "{claims:?}");
    }
}
