//! Failing events: attempts, backoff, dead letters, traces.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sdk::events::inbox::{DeadLetter, Inbox, MemoryInbox};
use rebilly_sdk::events::{Delivery, EventMetadata, Payload, Worker};
use rebilly_test_support::recording::Recording;

use super::{Log, SECOND, drained, enqueue, event};

/// A worker that fails for some customers, the log of its handler, and its dead letters.
fn worker(
    inbox: &Arc<dyn Inbox>,
    fails: fn(&Delivery) -> Option<String>,
) -> (Worker<rebilly_sdk::events::Event>, Log, Arc<Mutex<Vec<DeadLetter>>>) {
    let (log, dead) = (Log::default(), Arc::<Mutex<Vec<DeadLetter>>>::default());
    let (handled, buried) = (log.clone(), Arc::clone(&dead));
    let worker = Worker::new(Arc::clone(inbox), move |delivery: Delivery| {
        handled.add(&delivery);
        let result = fails(&delivery).map_or(Ok(()), Err);
        async move { result }
    });
    let worker = worker.on_dead_letter(move |letter| buried.lock().unwrap().push(letter.clone()));
    (worker, log, dead)
}

fn poison(delivery: &Delivery) -> Option<String> {
    (delivery.metadata().revision() == Some(1)).then(|| format!("MARKER {}", "x".repeat(2000)))
}

#[tokio::test(start_paused = true)]
async fn an_event_that_fails_too_often_is_a_dead_letter_and_its_entity_goes_on() {
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    enqueue(&*inbox, &[1, 2, 3].map(|revision| event("customer-updated", "a", revision))).await;
    let (worker, log, dead) = worker(&inbox, poison);
    let observer = worker.clone();
    worker.max_attempts(4).backoff(10 * SECOND, 25 * SECOND).run_until(drained(&*inbox)).await;
    let row = |revision, attempt| ("a".to_owned(), revision, attempt, false);
    assert_eq!(log.rows(), [row(1, 1), row(1, 2), row(1, 3), row(1, 4), row(2, 1), row(3, 1)]);
    for (gap, longest) in log.gaps().into_iter().zip([10, 20, 25]) {
        assert!(gap >= longest * SECOND * 4 / 5 && gap <= (longest + 1) * SECOND, "{gap:?} of {longest} s");
    }
    let letters = observer.stats().await.unwrap();
    assert_eq!((letters.dead, letters.open()), (1, 0));
    let stored = inbox.dead_letters(None, 10).await.unwrap();
    let called = dead.lock().unwrap().clone();
    assert_eq!((stored.len(), called.len()), (1, 1));
    for letter in [&stored[0], &called[0]] {
        assert_eq!((&letter.entry, letter.attempts), (&event("customer-updated", "a", 1), 4));
        assert_eq!((letter.error.len(), &letter.error[..7]), (1000, "MARKER "));
        assert_eq!(letter.received_at, stored[0].received_at);
    }
}

#[tokio::test(start_paused = true)]
async fn an_event_is_attempted_25_times_in_about_90_minutes_by_default() {
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    enqueue(&*inbox, &[event("customer-updated", "a", 1)]).await;
    let (worker, log, dead) = worker(&inbox, poison);
    worker.run_until(drained(&*inbox)).await;
    assert_eq!(log.rows().iter().map(|row| row.2).collect::<Vec<_>>(), (1..=25).collect::<Vec<_>>());
    assert_eq!(dead.lock().unwrap()[0].attempts, 25);
    // Delays are up to a fifth shorter.
    let minutes = log.gaps().into_iter().sum::<Duration>().as_secs() / 60;
    assert!((60..=90).contains(&minutes), "{minutes}");
}

#[tokio::test(start_paused = true)]
async fn a_requeued_dead_letter_is_attempted_again_and_superseded() {
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    enqueue(&*inbox, &[1, 2].map(|revision| event("customer-updated", "a", revision))).await;
    let (first, _, dead) = worker(&inbox, poison);
    first.max_attempts(1).run_until(drained(&*inbox)).await;
    let key = dead.lock().unwrap()[0].entry.key.clone();
    assert!(inbox.requeue(&key).await.unwrap());
    let (second, log, _) = worker(&inbox, |_| None);
    second.run_until(drained(&*inbox)).await;
    assert_eq!(log.rows(), [("a".to_owned(), 1, 1, true)]);
    assert_eq!(inbox.stats().await.unwrap(), Default::default());
}

#[tokio::test(start_paused = true)]
async fn an_event_whose_process_ended_in_each_attempt_is_a_dead_letter_without_another_one() {
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    enqueue(&*inbox, &[event("customer-updated", "a", 1), event("customer-updated", "a", 2)]).await;
    for attempt in 1..=3 {
        let claims = inbox.claim(10, SECOND, Duration::ZERO).await.unwrap();
        assert_eq!(claims.iter().map(|claim| claim.attempt).collect::<Vec<_>>(), [attempt]);
        tokio::time::sleep(2 * SECOND).await;
    }
    let (worker, log, dead) = worker(&inbox, |_| None);
    worker.max_attempts(3).run_until(drained(&*inbox)).await;
    assert_eq!(log.rows(), [("a".to_owned(), 2, 1, false)]);
    let dead = dead.lock().unwrap();
    assert_eq!((dead.len(), dead[0].entry.revision), (1, Some(1)));
    assert!(dead[0].error.contains("its process ended"), "{}", dead[0].error);
}

#[tokio::test(start_paused = true)]
async fn an_event_whose_process_ended_before_the_last_attempt_is_attempted() {
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    enqueue(&*inbox, &[event("customer-updated", "a", 1)]).await;
    for _ in 1..=2 {
        assert_eq!(inbox.claim(10, SECOND, Duration::ZERO).await.unwrap().len(), 1);
        tokio::time::sleep(2 * SECOND).await;
    }
    let (worker, log, dead) = worker(&inbox, |_| None);
    worker.max_attempts(3).run_until(drained(&*inbox)).await;
    assert_eq!(log.rows(), [("a".to_owned(), 1, 3, false)]);
    assert!(dead.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn panicked_handlers_and_callbacks_do_not_end_the_worker() {
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    enqueue(&*inbox, &[1, 2].map(|revision| event("customer-updated", "a", revision))).await;
    let (worker, log, _) = worker(&inbox, |delivery| {
        assert!(delivery.metadata().revision() != Some(1), "MARKER");
        None
    });
    let worker = worker.on_dead_letter(|_| panic!("MARKER"));
    worker.max_attempts(2).run_until(drained(&*inbox)).await;
    assert_eq!(log.revisions(), [1, 1, 2]);
    let letters = inbox.dead_letters(None, 10).await.unwrap();
    assert_eq!((letters.len(), &*letters[0].error), (1, "the handler panicked"));
}

/// A payload that accepts no body of some customers.
struct Strict;

impl Payload for Strict {
    type Error = std::fmt::Error;

    fn read(body: &[u8]) -> Result<Self, Self::Error> {
        let metadata = EventMetadata::read(body).map_err(|_| std::fmt::Error)?;
        if metadata.id("customer") == Some("strange") { Err(std::fmt::Error) } else { Ok(Self) }
    }
}

#[tokio::test(start_paused = true)]
async fn an_event_that_cannot_be_decoded_is_a_dead_letter() {
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    enqueue(&*inbox, &[event("customer-updated", "strange", 1), event("customer-updated", "b", 1)]).await;
    let worker = Worker::new(Arc::clone(&inbox), async |_: Delivery<Strict>| Ok::<_, Infallible>(()));
    worker.max_attempts(2).run_until(drained(&*inbox)).await;
    let letters = inbox.dead_letters(None, 10).await.unwrap();
    assert_eq!((letters.len(), letters[0].attempts), (1, 2));
}

#[tokio::test(start_paused = true)]
async fn traces_of_failures_have_event_type_entity_kind_and_attempt_but_no_ids() {
    let recording = Recording::start();
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    enqueue(&*inbox, &[event("customer-updated", "cus_secret", 1)]).await;
    let (worker, _, _) = worker(&inbox, |_| Some("the handler's own error".to_owned()));
    worker.max_attempts(2).run_until(drained(&*inbox)).await;
    let events = recording.events_of("rebilly_sdk");
    let [failed, dead] = &events[..] else { panic!("{events:?}") };
    assert!(failed.starts_with("ERROR") && failed.contains("will be retried"), "{failed}");
    assert!(dead.starts_with("ERROR") && dead.contains("dead letter"), "{dead}");
    for (event, attempt) in [(failed, "attempt=1"), (dead, "attempt=2")] {
        for field in
            ["event_type=customer-updated", "entity_kind=customer", attempt, "the handler's own error"]
        {
            assert!(event.contains(field), "{field} in {event}");
        }
        assert!(!event.contains("cus_secret"), "{event}");
    }
}
