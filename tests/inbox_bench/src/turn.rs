//! Measurements in one round.

use std::time::Duration;

use crate::contender::Failure;
use crate::idle::until_idle;
use crate::load::{self, Stored};
use crate::settings::Settings;
use crate::stage::{Opened, Stage};

/// Names of the figures of a contender.
pub(crate) const FIGURES: [&str; 4] = ["enqueue", "p50", "p99", "handle"];

/// Number of parts of a measurement. Contenders take turns by parts, because the speed of a machine changes within seconds.
const PARTS: u32 = 6;

/// A contender with what was measured of it.
struct Turn<'a> {
    stage: &'a Stage,
    opened: Opened,
    stored: Vec<Stored>,
    handling: Duration,
}

/// Measures contenders that are compared with each other: all of them store, then all handle what they have stored. Returns
/// the name and the figures of each.
pub(crate) async fn measure<'a>(
    settings: &Settings,
    opened: Vec<(&'a Stage, Opened)>,
) -> Result<Vec<(&'a Stage, &'static str, [f64; 4])>, Failure> {
    let turn = |(stage, opened)| Turn { stage, opened, stored: Vec::new(), handling: Duration::ZERO };
    let mut turns: Vec<Turn<'_>> = opened.into_iter().map(turn).collect();
    let parts = if turns.len() > 1 { PARTS } else { 1 };
    settle(&turns).await?;
    for _ in 0..parts {
        for turn in &mut turns {
            let contender = &turn.opened.contender;
            turn.stored.push(load::store(contender, settings.senders, settings.duration / parts).await?);
        }
        turns.reverse();
    }
    settle(&turns).await?;
    for part in 0..parts as usize {
        for turn in &mut turns {
            let events = turn.stored.get(part).map_or(0, |stored| stored.latencies.len());
            turn.handling += load::handle(&turn.opened.contender, events).await?;
        }
        turns.reverse();
    }
    let mut measured = Vec::new();
    for turn in turns {
        let (stage, name) = (turn.stage, turn.opened.contender.name());
        let stored = turn.stored.into_iter().reduce(Stored::and).unwrap_or_default();
        let (per_second, p50, p99) = (stored.per_second(), stored.percentile(50), stored.percentile(99));
        let handled = stored.latencies.len() as f64 / turn.handling.as_secs_f64();
        eprintln!(
            "  {}{} {name}: {per_second:.0} stored/s, p50 {p50:.1} ms, p99 {p99:.1} ms; {handled:.0} handled/s",
            stage.store,
            stage.suffix()
        );
        measured.push((stage, name, [per_second, p50, p99, handled]));
        if let Some(end) = turn.opened.end {
            end.await?;
        }
    }
    Ok(measured)
}

/// Waits until everything is on the disk that was written before and servers do nothing any more, so that no contender pays
/// for the one before it.
async fn settle(turns: &[Turn<'_>]) -> Result<(), Failure> {
    for turn in turns {
        if let Some(settle) = &turn.stage.settle {
            settle().await?;
        }
    }
    if !tokio::process::Command::new("sync").status().await?.success() {
        return Err("`sync` failed".into());
    }
    until_idle().await;
    Ok(())
}
