//! Batches, their limits, and what one submission cannot do to others.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::sleep;

use super::{GroupCommit, MAX_IN_FLIGHT, MAX_ITEMS, MAX_WEIGHT};
use crate::events::inbox::InboxError;

type Batches = Arc<Mutex<Vec<Vec<usize>>>>;

/// Doubles numbers, one second per batch.
fn doubling(weight: fn(&usize) -> usize) -> (GroupCommit<usize, usize>, Batches) {
    let batches = Batches::default();
    let log = Arc::clone(&batches);
    let commit = move |items: Vec<usize>| {
        log.lock().unwrap().push(items.clone());
        async move {
            sleep(Duration::from_secs(1)).await;
            Ok(items.into_iter().map(|item| 2 * item).collect())
        }
    };
    (GroupCommit::new(commit, weight, true), batches)
}

async fn submit_all(group: &GroupCommit<usize, usize>, items: usize) -> Vec<Result<usize, InboxError>> {
    let mut tasks = JoinSet::new();
    for item in 0..items {
        let group = group.clone();
        tasks.spawn(async move { (item, group.submit(item).await) });
    }
    let mut results = tasks.join_all().await;
    results.sort_by_key(|(item, _)| *item);
    results.into_iter().map(|(_, result)| result).collect()
}

fn sizes(batches: &Batches) -> Vec<usize> {
    batches.lock().unwrap().iter().map(Vec::len).collect()
}

/// Submits items that begin as many batches as can be in flight.
async fn occupy(group: &GroupCommit<usize, usize>) {
    for _ in 0..MAX_IN_FLIGHT {
        let group = group.clone();
        tokio::spawn(async move { group.submit(0).await });
        sleep(Duration::from_millis(1)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn items_that_arrive_during_a_batch_share_the_next_one() {
    let (group, batches) = doubling(|_| 0);
    occupy(&group).await;
    let results = submit_all(&group, 3 * MAX_ITEMS).await;
    let expected: Vec<_> = (0..3 * MAX_ITEMS).map(|item| 2 * item).collect();
    assert_eq!(results.into_iter().map(Result::unwrap).collect::<Vec<_>>(), expected);
    // The first items did not wait for others.
    assert_eq!(sizes(&batches)[..MAX_IN_FLIGHT], [1; MAX_IN_FLIGHT]);
    assert_eq!(sizes(&batches)[MAX_IN_FLIGHT..], [MAX_ITEMS; 3]);
}

#[tokio::test(start_paused = true)]
async fn items_of_several_tasks_at_one_time_share_a_batch() {
    let (group, batches) = doubling(|_| 0);
    submit_all(&group, 50).await;
    assert_eq!(sizes(&batches), [50]);
}

#[tokio::test(start_paused = true)]
async fn the_weight_of_a_batch_is_limited() {
    let (group, batches) = doubling(|_| MAX_WEIGHT / 2);
    submit_all(&group, 7).await;
    let mut limited = sizes(&batches);
    limited.sort_unstable();
    assert_eq!(limited, [1, 2, 2, 2]);
    let (group, batches) = doubling(|_| usize::MAX);
    assert!(submit_all(&group, 4).await.iter().all(Result::is_ok));
    assert_eq!(sizes(&batches), [1, 1, 1, 1]);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_submission_is_withdrawn_while_it_waits() {
    let (group, batches) = doubling(|_| 0);
    let submit = |item| {
        let group = group.clone();
        tokio::spawn(async move { group.submit(item).await })
    };
    let first = submit(1);
    sleep(Duration::from_millis(1)).await;
    let second = submit(2);
    sleep(Duration::from_millis(1)).await;
    let (third, fourth) = (submit(3), submit(4));
    sleep(Duration::from_millis(1)).await;
    // One submission started a batch, the other one waits.
    first.abort();
    third.abort();
    assert_eq!((second.await.unwrap().unwrap(), fourth.await.unwrap().unwrap()), (4, 8));
    assert_eq!(*batches.lock().unwrap(), [vec![1], vec![2], vec![4]]);
}

#[tokio::test(start_paused = true)]
async fn a_failed_batch_fails_its_own_items_only() {
    let group = GroupCommit::new(
        async |items: Vec<usize>| {
            sleep(Duration::from_secs(1)).await;
            if items.contains(&1) { Err(InboxError::unavailable("failed")) } else { Ok(items) }
        },
        |_| 0,
        false,
    );
    let results = submit_all(&group, 5).await;
    assert_eq!(results.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true, true, true]);
    assert!(results[1].as_ref().unwrap_err().is_unavailable());
}

#[tokio::test(start_paused = true)]
async fn a_panicked_batch_leaves_no_submission_waiting() {
    for waits in [true, false] {
        let group = GroupCommit::new(
            move |items: Vec<usize>| async move {
                if waits {
                    sleep(Duration::from_secs(1)).await;
                }
                assert!(!items.contains(&0) && !items.contains(&1), "MARKER");
                Ok(items)
            },
            |_| 0,
            false,
        );
        let failed = submit_all(&group, 5).await;
        assert!(failed[..2].iter().all(Result::is_err), "{failed:?}");
        // Later ones are not affected.
        assert_eq!(group.submit(7).await.unwrap(), 7);
    }
}

#[tokio::test(start_paused = true)]
async fn a_batch_with_too_few_results_is_an_error_for_the_others() {
    let group = GroupCommit::new(async |_: Vec<usize>| Ok(vec![7]), |_| 0, false);
    assert_eq!(group.submit(1).await.unwrap(), 7);
    let group = GroupCommit::new(async |_: Vec<usize>| Ok(Vec::<usize>::new()), |_| 0, false);
    assert!(group.submit(1).await.is_err());
}

#[tokio::test]
async fn a_batch_that_is_ready_at_once_needs_no_task() {
    let tasks = tokio::runtime::Handle::current().metrics();
    let group = GroupCommit::new(async |items: Vec<usize>| Ok(items), |_| 0, false);
    for item in 0..10 {
        assert_eq!(group.submit(item).await.unwrap(), item);
    }
    assert_eq!(tasks.num_alive_tasks(), 0);
}
