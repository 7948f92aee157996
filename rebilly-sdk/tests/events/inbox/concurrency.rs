//! Concurrency: each entry is handled once, and never two of one entity at a time.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sdk::events::inbox::{Claim, EnqueueResult, Inbox, InboxEntry, Release};
use tokio::task::JoinSet;

use super::contract::{LONG, SHORT, Store, ack, enqueue, open_entries, revision_of, without_entity};

const TASKS: usize = 6;
const ENTITIES: usize = 8;
const REVISIONS: i64 = 8;
const ENTRIES: usize = ENTITIES * (REVISIONS as usize + 1);
/// Maximum number of entries of a batch.
const BATCH: usize = 5;

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
    finished: Mutex<Vec<Claim>>,
}

impl HandlerLog {
    async fn handle(&self, claim: &Claim) {
        let queue = claim.entry.ordering_key().to_owned();
        assert!(self.now.lock().unwrap().insert(queue.clone()), "two concurrent entries of {queue}");
        for _ in 0..fastrand::u8(..4) {
            tokio::task::yield_now().await;
        }
        // Another worker can claim the next entry right after the acknowledgement, so this is logged before.
        assert!(self.now.lock().unwrap().remove(&queue));
        self.finished.lock().unwrap().push(claim.clone());
    }

    fn by_entity(&self) -> BTreeMap<String, Vec<i64>> {
        let mut all: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        for claim in self.finished.lock().unwrap().iter() {
            if let (Some(entity), Some(revision)) = (&claim.entry.entity, claim.entry.revision) {
                all.entry(entity.clone()).or_default().push(revision);
            }
        }
        all
    }

    /// Each entry was handled once.
    fn assert_complete(&self) {
        let finished = self.finished.lock().unwrap();
        let keys: HashSet<_> = finished.iter().map(|claim| &claim.entry.key).collect();
        assert_eq!((finished.len(), keys.len()), (ENTRIES, ENTRIES));
    }

    /// Each entity was handled by ascending revision.
    fn assert_in_order(&self) {
        self.assert_complete();
        for (entity, revisions) in self.by_entity() {
            assert_eq!(revisions, (1..=REVISIONS).collect::<Vec<_>>(), "{entity}");
        }
    }

    /// A claim is superseded if and only if a higher revision was handled before.
    fn assert_late_ones_are_superseded(&self) {
        let mut newest = HashMap::new();
        for claim in self.finished.lock().unwrap().iter() {
            let Some(revision) = claim.entry.revision else { continue };
            let newest = newest.entry(claim.entry.entity.clone()).or_insert(i64::MIN);
            assert_eq!(claim.is_superseded, revision < *newest, "{:?} after {newest}", claim.entry);
            *newest = revision.max(*newest);
        }
        assert_eq!(newest.len(), ENTITIES);
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

/// Stores all entries in batches, and returns the keys of the new ones.
async fn produce(inbox: Arc<dyn Inbox>) -> Vec<String> {
    let mut stored = Vec::new();
    let mut rest = &shuffled_entries()[..];
    while !rest.is_empty() {
        let (batch, others) = rest.split_at(fastrand::usize(1..=BATCH).min(rest.len()));
        rest = others;
        let results = inbox.enqueue(batch).await.unwrap();
        assert_eq!(results.len(), batch.len());
        for (entry, result) in batch.iter().zip(results) {
            match result {
                EnqueueResult::Stored => stored.push(entry.key.clone()),
                result => assert_eq!(result, EnqueueResult::Duplicate),
            }
        }
        tokio::task::yield_now().await;
    }
    stored
}

/// Handles entries in batches until none is left and all producers have ended.
async fn work(inbox: Arc<dyn Inbox>, log: Arc<HandlerLog>, producers: Arc<Mutex<usize>>) {
    loop {
        let producers_ended = *producers.lock().unwrap() == 0;
        let claims = inbox.claim(fastrand::usize(1..=BATCH), LONG, Duration::ZERO).await.unwrap();
        let mut tasks = JoinSet::new();
        for claim in claims.clone() {
            let log = Arc::clone(&log);
            tasks.spawn(async move { log.handle(&claim).await });
        }
        join(tasks).await;
        assert_eq!(inbox.ack(&claims).await.unwrap(), vec![true; claims.len()]);
        if claims.is_empty() {
            if producers_ended && open_entries(&*inbox).await == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
}

/// All entries are stored before the first claim, so all are handled in ascending order.
pub(crate) async fn concurrent_workers_handle_each_entry_once_in_order(store: &impl Store) {
    let views = views(store).await;
    let mut tasks = JoinSet::new();
    for task in 0..3 {
        tasks.spawn(produce(views[task % 2].clone()));
    }
    let stored = join(tasks).await.concat();
    assert_eq!(stored.len(), ENTRIES);
    assert_eq!(stored.iter().collect::<HashSet<_>>().len(), stored.len());
    assert_eq!(open_entries(&*views[1]).await, ENTRIES as u64);
    let (log, producers, mut tasks) = (Arc::<HandlerLog>::default(), Arc::default(), JoinSet::new());
    for task in 0..TASKS {
        tasks.spawn(work(views[task % 2].clone(), Arc::clone(&log), Arc::clone(&producers)));
    }
    join(tasks).await;
    log.assert_in_order();
    log.assert_late_ones_are_superseded();
}

/// Entries are handled while others arrive in random order: none is dropped.
pub(crate) async fn deliveries_during_handling_are_handled_once_and_late_ones_superseded(store: &impl Store) {
    let views = views(store).await;
    let (log, producers) = (Arc::<HandlerLog>::default(), Arc::new(Mutex::new(2)));
    let mut tasks = JoinSet::new();
    for inbox in views.clone() {
        let producers = Arc::clone(&producers);
        tasks.spawn(async move {
            produce(inbox).await;
            *producers.lock().unwrap() -= 1;
        });
    }
    for task in 0..TASKS {
        tasks.spawn(work(views[task % 2].clone(), Arc::clone(&log), Arc::clone(&producers)));
    }
    join(tasks).await;
    log.assert_complete();
    log.assert_late_ones_are_superseded();
    let stats = views[0].stats().await.unwrap();
    assert_eq!(stats, Default::default());
}

/// Some workers claim entries and disappear; other workers handle these entries.
pub(crate) async fn entries_of_crashed_workers_are_handled(store: &impl Store) {
    let views = views(store).await;
    for entry in shuffled_entries() {
        assert_eq!(enqueue(&*views[0], &entry).await, EnqueueResult::Stored);
    }
    let (log, producers, mut tasks) = (Arc::<HandlerLog>::default(), Arc::default(), JoinSet::new());
    for task in 0..TASKS {
        let inbox = views[task % 2].clone();
        if task < 2 {
            tasks.spawn(async move {
                for _ in 0..10 {
                    drop(inbox.claim(BATCH, SHORT, Duration::ZERO).await.unwrap());
                    tokio::time::sleep(SHORT / 4).await;
                }
            });
        } else {
            tasks.spawn(work(inbox, Arc::clone(&log), Arc::clone(&producers)));
        }
    }
    join(tasks).await;
    log.assert_in_order();
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
                    match inbox.enqueue_claimed(&entry, LONG).await.unwrap() {
                        EnqueueResult::Claimed(claim) => {
                            // The first attempt of every other handler fails, and the delivery is retried.
                            let first = failing.lock().unwrap().insert(entry.key.clone());
                            if first && claim.token.is_multiple_of(2) {
                                assert!(inbox.release(&claim, Release::Delete).await.unwrap());
                            } else {
                                log.handle(&claim).await;
                                assert!(ack(&*inbox, &claim).await);
                            }
                        }
                        EnqueueResult::Busy => tokio::time::sleep(Duration::from_millis(2)).await,
                        result => {
                            assert_eq!(result, EnqueueResult::Duplicate);
                            break;
                        }
                    }
                }
            }
        });
    }
    join(tasks).await;
    log.assert_complete();
    log.assert_late_ones_are_superseded();
    assert_eq!(open_entries(&*views[0]).await, 0);
}

/// Of concurrent identical calls, one succeeds.
pub(crate) async fn one_of_concurrent_calls_wins(store: &impl Store) {
    let views = views(store).await;
    for round in 0..30 {
        let entity = format!("round{round}");
        let (mut same, mut claims) = (JoinSet::new(), JoinSet::new());
        for task in 0..8 {
            let (inbox, entry) = (views[task % 2].clone(), without_entity(&format!("same{round}")));
            same.spawn(async move { enqueue(&*inbox, &entry).await });
        }
        for task in 0..8 {
            let (inbox, entry) = (views[task % 2].clone(), revision_of(&entity, task as i64));
            claims.spawn(async move { inbox.enqueue_claimed(&entry, LONG).await.unwrap() });
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
    // Of concurrent requests for one dead letter too.
    for round in 0..10 {
        let entry = without_entity(&format!("dead{round}"));
        super::contract::bury(&*views[0], &entry, "an error").await;
        let mut tasks = JoinSet::new();
        for task in 0..6 {
            let (inbox, key) = (views[task % 2].clone(), entry.key.clone());
            tasks.spawn(async move {
                match task % 3 {
                    0 => inbox.discard(&key).await.unwrap(),
                    _ => inbox.requeue(&key).await.unwrap(),
                }
            });
        }
        assert_eq!(join(tasks).await.iter().filter(|won| **won).count(), 1);
    }
}
