//! Concurrency: each entry is handled once, and never two of one entity at a time.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sdk::events::inbox::{Claim, EnqueueResult, Inbox, InboxEntry};
use tokio::task::JoinSet;

use super::contract::{LONG, SHORT, Store, about, nothing};

const TASKS: usize = 6;
const ENTITIES: usize = 8;
const REVISIONS: i64 = 8;

/// Two handles of one inbox, opened separately where the inbox is durable.
async fn views(store: &impl Store) -> [Arc<dyn Inbox>; 2] {
    let first = store.create().await;
    let second = store.reopen().await.unwrap_or_else(|| first.clone());
    [first, second]
}

/// Entities in progress and handled entries.
#[derive(Default)]
struct Book {
    now: Mutex<HashSet<String>>,
    finished: Mutex<Vec<InboxEntry>>,
}

impl Book {
    async fn handle(&self, inbox: &dyn Inbox, claim: &Claim) {
        let queue = claim.entry.queue().to_owned();
        assert!(self.now.lock().unwrap().insert(queue.clone()), "two of {queue} at a time");
        for _ in 0..fastrand::u8(..4) {
            tokio::task::yield_now().await;
        }
        // Another task may claim the entity after the acknowledgement, so the record comes first.
        assert!(self.now.lock().unwrap().remove(&queue));
        self.finished.lock().unwrap().push(claim.entry.clone());
        inbox.finish(claim).await.unwrap();
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
fn shuffled() -> Vec<InboxEntry> {
    let mut all: Vec<InboxEntry> = (0..ENTITIES)
        .flat_map(|entity| (1..=REVISIONS).map(move |revision| about(&format!("e{entity}"), revision)))
        .chain((0..ENTITIES).map(|number| nothing(&format!("n{number}"))))
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

/// Handles entries until none is left and all senders have finished.
async fn work(inbox: Arc<dyn Inbox>, book: Arc<Book>, coming: Arc<Mutex<usize>>) {
    loop {
        let last = *coming.lock().unwrap() == 0;
        match inbox.take(LONG, Duration::ZERO).await.unwrap() {
            Some(claim) => book.handle(&*inbox, &claim).await,
            None if last && inbox.pending().await.unwrap() == 0 => return,
            None => tokio::time::sleep(Duration::from_millis(2)).await,
        }
    }
}

fn assert_all_in_order(book: &Book) {
    let finished = book.finished.lock().unwrap().len();
    assert_eq!(finished, ENTITIES * (REVISIONS as usize + 1));
    for (entity, revisions) in book.by_entity() {
        assert_eq!(revisions, (1..=REVISIONS).collect::<Vec<_>>(), "{entity}");
    }
}

fn assert_newest_in_order(book: &Book) {
    let by_entity = book.by_entity();
    assert_eq!(by_entity.len(), ENTITIES);
    for (entity, revisions) in by_entity {
        assert!(revisions.is_sorted_by(|one, next| one < next), "{entity}: {revisions:?}");
        assert_eq!(revisions.last(), Some(&REVISIONS), "{entity}");
    }
    let finished = book.finished.lock().unwrap();
    let nothing: HashSet<_> =
        finished.iter().filter(|entry| entry.entity.is_none()).map(|entry| &entry.key).collect();
    assert_eq!(nothing.len(), ENTITIES);
    assert_eq!(finished.iter().map(|entry| &entry.key).collect::<HashSet<_>>().len(), finished.len());
}

/// All entries are stored before the first claim: all are handled, oldest revision first.
pub(crate) async fn each_entry_is_handled_once_and_in_order(store: &impl Store) {
    let views = views(store).await;
    let mut tasks = JoinSet::new();
    for task in 0..3 {
        let (inbox, entries) = (views[task % 2].clone(), shuffled());
        tasks.spawn(async move {
            let mut stored = Vec::new();
            for entry in entries {
                match inbox.receive(&entry, None).await.unwrap() {
                    EnqueueResult::Stored => stored.push(entry.key),
                    receipt => assert_eq!(receipt, EnqueueResult::Duplicate),
                }
            }
            stored
        });
    }
    let stored = join(tasks).await.concat();
    assert_eq!(stored.len(), ENTITIES * (REVISIONS as usize + 1));
    assert_eq!(stored.iter().collect::<HashSet<_>>().len(), stored.len());
    let (book, coming, mut tasks) = (Arc::<Book>::default(), Arc::default(), JoinSet::new());
    for task in 0..TASKS {
        tasks.spawn(work(views[task % 2].clone(), Arc::clone(&book), Arc::clone(&coming)));
    }
    join(tasks).await;
    assert_all_in_order(&book);
}

/// Entries arrive while others are handled: overtaken revisions are skipped, the newest is always handled.
pub(crate) async fn late_and_shuffled_deliveries_end_with_the_newest(store: &impl Store) {
    let views = views(store).await;
    let (book, coming) = (Arc::<Book>::default(), Arc::new(Mutex::new(2)));
    let mut tasks = JoinSet::new();
    for inbox in views.clone() {
        let coming = Arc::clone(&coming);
        tasks.spawn(async move {
            for entry in shuffled() {
                inbox.receive(&entry, None).await.unwrap();
                tokio::task::yield_now().await;
            }
            *coming.lock().unwrap() -= 1;
        });
    }
    for task in 0..TASKS {
        tasks.spawn(work(views[task % 2].clone(), Arc::clone(&book), Arc::clone(&coming)));
    }
    join(tasks).await;
    assert_newest_in_order(&book);
}

/// Some workers claim entries and never return: other workers handle them.
pub(crate) async fn entries_of_dead_workers_are_handled(store: &impl Store) {
    let views = views(store).await;
    for entry in shuffled() {
        assert_eq!(views[0].receive(&entry, None).await.unwrap(), EnqueueResult::Stored);
    }
    let (book, coming, mut tasks) = (Arc::<Book>::default(), Arc::default(), JoinSet::new());
    for task in 0..TASKS {
        let inbox = views[task % 2].clone();
        if task < 2 {
            tasks.spawn(async move {
                for _ in 0..10 {
                    if let Some(claim) = inbox.take(SHORT, Duration::ZERO).await.unwrap() {
                        tokio::time::sleep(SHORT / 4).await;
                        drop(claim);
                    }
                }
            });
        } else {
            tasks.spawn(work(inbox, Arc::clone(&book), Arc::clone(&coming)));
        }
    }
    join(tasks).await;
    assert_all_in_order(&book);
}

/// Deliveries that are handled before their response, each sent to several receivers at a time.
pub(crate) async fn claiming_receivers_handle_each_entry_once(store: &impl Store) {
    let views = views(store).await;
    let (book, failing) = (Arc::<Book>::default(), Arc::<Mutex<HashSet<String>>>::default());
    let mut tasks = JoinSet::new();
    for task in 0..3 {
        let (inbox, book, failing) = (views[task % 2].clone(), Arc::clone(&book), Arc::clone(&failing));
        tasks.spawn(async move {
            for entry in shuffled() {
                loop {
                    match inbox.receive(&entry, Some(LONG)).await.unwrap() {
                        EnqueueResult::Claimed(claim) => {
                            // Every second entry fails the first time and is redelivered.
                            let first = failing.lock().unwrap().insert(entry.key.clone());
                            if first && claim.token.is_multiple_of(2) {
                                inbox.give_back(&claim, None).await.unwrap();
                            } else {
                                book.handle(&*inbox, &claim).await;
                            }
                        }
                        EnqueueResult::Busy => tokio::time::sleep(Duration::from_millis(2)).await,
                        receipt => {
                            assert!(
                                matches!(receipt, EnqueueResult::Duplicate | EnqueueResult::Stale),
                                "{receipt:?}"
                            );
                            break;
                        }
                    }
                }
            }
        });
    }
    join(tasks).await;
    assert_newest_in_order(&book);
    assert_eq!(views[0].pending().await.unwrap(), 0);
}

/// Simultaneous deliveries: exactly one of them is first.
pub(crate) async fn simultaneous_deliveries_have_one_winner(store: &impl Store) {
    let views = views(store).await;
    for round in 0..30 {
        let entity = format!("round{round}");
        let (mut same, mut claims) = (JoinSet::new(), JoinSet::new());
        for task in 0..8 {
            let (inbox, entry) = (views[task % 2].clone(), nothing(&format!("same{round}")));
            same.spawn(async move { inbox.receive(&entry, None).await.unwrap() });
        }
        for task in 0..8 {
            let (inbox, entry) = (views[task % 2].clone(), about(&entity, task as i64));
            claims.spawn(async move { inbox.receive(&entry, Some(LONG)).await.unwrap() });
        }
        let count = |receipts: &[EnqueueResult], wanted: fn(&EnqueueResult) -> bool| {
            receipts.iter().filter(|receipt| wanted(receipt)).count()
        };
        let (same, claims) = (join(same).await, join(claims).await);
        assert_eq!(count(&same, |receipt| *receipt == EnqueueResult::Stored), 1, "{same:?}");
        assert_eq!(count(&same, |receipt| *receipt == EnqueueResult::Duplicate), 7, "{same:?}");
        assert_eq!(count(&claims, |receipt| matches!(receipt, EnqueueResult::Claimed(_))), 1, "{claims:?}");
        assert_eq!(count(&claims, |receipt| *receipt == EnqueueResult::Busy), 7, "{claims:?}");
    }
}
