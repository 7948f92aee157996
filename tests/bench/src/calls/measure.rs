//! Blocks of calls that alternate between the two callers, so that load on the machine affects both.

use std::time::{Duration, Instant};

use cpu_time::ProcessTime;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

use super::{Caller, Ours, Reqwest};

/// Number of blocks per caller, and of calls per block.
const ONE_BY_ONE: (usize, usize) = (120, 100);
const IN_FLIGHT: (usize, usize) = (40, 1280);

/// Returns the CPU time of this process per call, in nanoseconds, of the SDK and of the baseline. Calls run one after
/// another on one thread.
///
/// # Errors
/// A call failed, or its response was not the expected customer.
pub fn cpu_time(base: &str) -> Result<(f64, f64), String> {
    let runtime = runtime(Builder::new_current_thread())?;
    let (ours, baseline) = (Ours::new(base)?, Reqwest::new(base)?);
    let (blocks, calls) = ONE_BY_ONE;
    let per_call = |time: Duration| time.as_secs_f64() * 1e9 / calls as f64;
    alternate(
        blocks,
        || block(&runtime, &ours, calls).map(per_call),
        || block(&runtime, &baseline, calls).map(per_call),
    )
}

/// Returns calls per second of the SDK and of the baseline, with this number of concurrent calls on Tokio's default
/// number of threads.
///
/// # Errors
/// A call failed, or its response was not the expected customer.
pub fn per_second(base: &str, in_flight: usize) -> Result<(f64, f64), String> {
    let runtime = runtime(Builder::new_multi_thread())?;
    let (ours, baseline) = (Ours::new(base)?, Reqwest::new(base)?);
    let (blocks, calls) = IN_FLIGHT;
    let rate = |time: Duration| calls as f64 / time.as_secs_f64();
    alternate(
        blocks,
        || concurrent(&runtime, &ours, calls, in_flight).map(rate),
        || concurrent(&runtime, &baseline, calls, in_flight).map(rate),
    )
}

/// Makes this number of calls without a measurement, for an instruction counter around this process.
///
/// # Errors
/// A call failed, or its response was not the expected customer.
pub fn count<C: Caller>(base: &str, calls: usize) -> Result<(), String> {
    block(&runtime(Builder::new_current_thread())?, &C::new(base)?, calls).map(|_| ())
}

fn runtime(mut builder: Builder) -> Result<Runtime, String> {
    builder.enable_all().build().map_err(|error| error.to_string())
}

/// Returns the medians of the blocks, without the first of each. The order of the callers alternates.
pub(crate) fn alternate(
    blocks: usize,
    mut ours: impl FnMut() -> Result<f64, String>,
    mut baseline: impl FnMut() -> Result<f64, String>,
) -> Result<(f64, f64), String> {
    ours()?;
    baseline()?;
    let mut values = (Vec::new(), Vec::new());
    for turn in 0..blocks {
        if turn % 2 == 0 {
            values.0.push(ours()?);
        }
        values.1.push(baseline()?);
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

/// Returns the CPU time of sequential calls.
fn block(runtime: &Runtime, caller: &impl Caller, calls: usize) -> Result<Duration, String> {
    let started = ProcessTime::now();
    runtime.block_on(one_by_one(caller, calls))?;
    Ok(started.elapsed())
}

/// Returns the wall time of calls of which `in_flight` are always running.
fn concurrent(
    runtime: &Runtime,
    caller: &impl Caller,
    calls: usize,
    in_flight: usize,
) -> Result<Duration, String> {
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
            return Err("the response is another customer".to_owned());
        }
    }
    Ok(())
}
