//! The load: senders whose events are stored in batches, and the handling of what was stored.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use tokio::task::JoinSet;

use crate::contender::{Contender, Failure};
use crate::events::Event;

/// Batches in flight, and events of a batch: as in the SDK's receiver.
const MAX_IN_FLIGHT: usize = 2;
const MAX_ITEMS: usize = 256;

/// Stored events.
#[derive(Default)]
pub(crate) struct Stored {
    duration: Duration,
    /// Durations from each event to its acknowledgement, in ascending order.
    pub(crate) latencies: Vec<Duration>,
}

impl Stored {
    /// Adds those of another part.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.duration += other.duration;
        self.latencies.extend(other.latencies);
        self.latencies.sort_unstable();
        self
    }

    pub(crate) fn per_second(&self) -> f64 {
        self.latencies.len() as f64 / self.duration.as_secs_f64()
    }

    /// Returns the latency in milliseconds that this part of all does not exceed.
    pub(crate) fn percentile(&self, percent: usize) -> f64 {
        let index = (self.latencies.len() * percent / 100).min(self.latencies.len().saturating_sub(1));
        self.latencies.get(index).map_or(f64::NAN, |latency| latency.as_secs_f64() * 1000.0)
    }
}

/// Events that wait for the next batch.
struct Queue {
    waiting: VecDeque<(Event, oneshot::Sender<()>)>,
    in_flight: usize,
}

/// Lets senders store events for a duration. Each sends its next event after the acknowledgement of the last.
pub(crate) async fn store(
    contender: &Arc<dyn Contender>,
    senders: usize,
    duration: Duration,
) -> Result<Stored, Failure> {
    let queue = Arc::new(Mutex::new(Queue { waiting: VecDeque::new(), in_flight: 0 }));
    let started = Instant::now();
    let mut tasks = JoinSet::new();
    for _ in 0..senders {
        let (contender, queue) = (Arc::clone(contender), Arc::clone(&queue));
        tasks.spawn(async move {
            let mut latencies = Vec::new();
            while started.elapsed() < duration {
                let (event, sent) = (Event::next(), Instant::now());
                send(&contender, &queue, event).await?;
                latencies.push(sent.elapsed());
            }
            Ok::<_, Failure>(latencies)
        });
    }
    let mut latencies = Vec::new();
    while let Some(ended) = tasks.join_next().await {
        latencies.extend(ended??);
    }
    latencies.sort_unstable();
    Ok(Stored { duration: started.elapsed(), latencies })
}

async fn send(
    contender: &Arc<dyn Contender>,
    queue: &Arc<Mutex<Queue>>,
    event: Event,
) -> Result<(), Failure> {
    let (reply, stored) = oneshot::channel();
    let starts = {
        let mut queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.waiting.push_back((event, reply));
        let starts = queue.in_flight < MAX_IN_FLIGHT;
        queue.in_flight += usize::from(starts);
        starts
    };
    if starts {
        tokio::spawn(run_batches(Arc::clone(contender), Arc::clone(queue)));
    }
    stored.await.map_err(|_| "a batch was not stored".into())
}

/// Stores batches until no event waits.
async fn run_batches(contender: Arc<dyn Contender>, queue: Arc<Mutex<Queue>>) {
    loop {
        let (events, replies): (Vec<_>, Vec<_>) = {
            let mut queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
            let count = queue.waiting.len().min(MAX_ITEMS);
            if count == 0 {
                queue.in_flight -= 1;
                return;
            }
            queue.waiting.drain(..count).unzip()
        };
        match contender.store(events).await {
            Ok(()) => {
                for reply in replies {
                    let _ = reply.send(());
                }
            }
            Err(error) => eprintln!("{}: {error}", contender.name()),
        }
        tokio::task::yield_now().await;
    }
}

/// Handles this number of stored events, and returns the duration.
pub(crate) async fn handle(contender: &Arc<dyn Contender>, events: usize) -> Result<Duration, Failure> {
    let started = Instant::now();
    contender.handle(events).await?;
    Ok(started.elapsed())
}

/// Number of events of a batch, while rows are filled in.
const FILL_BATCH: usize = 2000;

/// Stores events in large batches, and handles some of them.
pub(crate) async fn fill(contender: &Arc<dyn Contender>, rows: usize, handled: usize) -> Result<(), Failure> {
    eprintln!("  storing {rows} events: {}", contender.name());
    let mut left = rows;
    while left > 0 {
        let count = left.min(FILL_BATCH);
        contender.store((0..count).map(|_| Event::next()).collect()).await?;
        left -= count;
    }
    match handled {
        0 => Ok(()),
        _ => contender.handle(handled).await,
    }
}
