//! Blocks of calls, by turns of the two callers, so that what slows the machine down slows down both.

use std::time::{Duration, Instant};

use cpu_time::ProcessTime;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

use super::{Caller, Ours, Reqwest};

/// How many blocks of each there are, and how many calls make a block.
const ONE_BY_ONE: (usize, usize) = (120, 100);
const IN_FLIGHT: (usize, usize) = (40, 1280);

/// CPU time of this process for one call, in nanoseconds, ours and the baseline's; calls one after another on one thread.
///
/// # Errors
/// A call failed or was answered with something else.
pub fn cpu_time(base: &str) -> Result<(f64, f64), String> {
    let runtime = runtime(Builder::new_current_thread())?;
    let (ours, theirs) = (Ours::new(base)?, Reqwest::new(base)?);
    let (blocks, calls) = ONE_BY_ONE;
    let per_call = |time: Duration| time.as_secs_f64() * 1e9 / calls as f64;
    by_turns(
        blocks,
        || block(&runtime, &ours, calls).map(per_call),
        || block(&runtime, &theirs, calls).map(per_call),
    )
}

/// Calls per second with so many in flight, ours and the baseline's, on as many threads as tokio takes.
///
/// # Errors
/// A call failed or was answered with something else.
pub fn per_second(base: &str, in_flight: usize) -> Result<(f64, f64), String> {
    let runtime = runtime(Builder::new_multi_thread())?;
    let (ours, theirs) = (Ours::new(base)?, Reqwest::new(base)?);
    let (blocks, calls) = IN_FLIGHT;
    let rate = |time: Duration| calls as f64 / time.as_secs_f64();
    by_turns(
        blocks,
        || many(&runtime, &ours, calls, in_flight).map(rate),
        || many(&runtime, &theirs, calls, in_flight).map(rate),
    )
}

/// Makes so many calls and measures nothing: for a counter of instructions around this process.
///
/// # Errors
/// A call failed or was answered with something else.
pub fn count<C: Caller>(base: &str, calls: usize) -> Result<(), String> {
    block(&runtime(Builder::new_current_thread())?, &C::new(base)?, calls).map(|_| ())
}

fn runtime(mut builder: Builder) -> Result<Runtime, String> {
    builder.enable_all().build().map_err(|error| error.to_string())
}

/// Medians of the blocks, without the first of each; who comes first changes with each turn.
pub(crate) fn by_turns(
    blocks: usize,
    mut ours: impl FnMut() -> Result<f64, String>,
    mut theirs: impl FnMut() -> Result<f64, String>,
) -> Result<(f64, f64), String> {
    ours()?;
    theirs()?;
    let mut values = (Vec::new(), Vec::new());
    for turn in 0..blocks {
        if turn % 2 == 0 {
            values.0.push(ours()?);
        }
        values.1.push(theirs()?);
        if turn % 2 == 1 {
            values.0.push(ours()?);
        }
    }
    Ok((median(values.0), median(values.1)))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The CPU time of calls one after another.
fn block(runtime: &Runtime, caller: &impl Caller, calls: usize) -> Result<Duration, String> {
    let started = ProcessTime::now();
    runtime.block_on(one_by_one(caller, calls))?;
    Ok(started.elapsed())
}

/// The time on the clock of calls that are always so many at once.
fn many(runtime: &Runtime, caller: &impl Caller, calls: usize, in_flight: usize) -> Result<Duration, String> {
    let started = Instant::now();
    runtime.block_on(async {
        let mut tasks = JoinSet::new();
        for _ in 0..in_flight {
            let caller = caller.clone();
            tasks.spawn(async move { one_by_one(&caller, calls / in_flight).await });
        }
        while let Some(ended) = tasks.join_next().await {
            ended.map_err(|error| error.to_string())??;
        }
        Ok::<(), String>(())
    })?;
    Ok(started.elapsed())
}

async fn one_by_one(caller: &impl Caller, calls: usize) -> Result<(), String> {
    for _ in 0..calls {
        if !caller.upsert().await? {
            return Err("the answer is another customer".to_owned());
        }
    }
    Ok(())
}
