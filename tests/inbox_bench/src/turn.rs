//! Measurements in one round.

use std::sync::Arc;
use std::time::Duration;

use crate::contender::{Contender, Failure, Step};
use crate::idle::until_idle;
use crate::load::{self, Stored};
use crate::settings::Settings;
use crate::stage::{Opened, Stage};

/// Figures of a contender, by name.
pub(crate) type Figures = [(&'static str, f64); 4];

/// Number of parts of a measurement. Contenders take turns by parts, because the speed of a machine changes within seconds.
const PARTS: u32 = 6;

/// A contender with what was measured of it.
struct Turn<'a> {
    stage: &'a Stage,
    contender: Arc<dyn Contender>,
    end: Option<Step<'static>>,
    stored: Vec<Stored>,
    handling: Duration,
}

/// Measures contenders that are compared with each other: all of them store, then all handle what they have stored.
pub(crate) async fn measure<'a>(
    settings: &Settings,
    opened: Vec<(&'a Stage, Opened)>,
) -> Result<Vec<(&'a Stage, &'static str, Figures)>, Failure> {
    let turn = |(stage, opened): (&'a Stage, Opened)| Turn {
        stage,
        contender: opened.contender,
        end: opened.end,
        stored: Vec::new(),
        handling: Duration::ZERO,
    };
    let mut turns: Vec<Turn<'_>> = opened.into_iter().map(turn).collect();
    let parts = if turns.len() > 1 { PARTS } else { 1 };
    settle(&turns).await?;
    for _ in 0..parts {
        for turn in &mut turns {
            turn.stored
                .push(load::store(&turn.contender, settings.senders, settings.duration / parts).await?);
        }
        turns.reverse();
    }
    settle(&turns).await?;
    for part in 0..parts as usize {
        for turn in &mut turns {
            let events = turn.stored.get(part).map_or(0, |stored| stored.latencies.len());
            turn.handling += load::handle(&turn.contender, events).await?;
        }
        turns.reverse();
    }
    let mut measured = Vec::new();
    for turn in turns {
        let (stage, name) = (turn.stage, turn.contender.name());
        let stored = turn.stored.into_iter().reduce(Stored::and).unwrap_or_default();
        let handled = stored.latencies.len() as f64 / turn.handling.as_secs_f64();
        let figures = [stored.per_second(), stored.percentile(50), stored.percentile(99), handled];
        let [per_second, p50, p99, _] = figures;
        eprintln!(
            "  {}{} {name}: {per_second:.0} stored/s, p50 {p50:.1} ms, p99 {p99:.1} ms; {handled:.0} handled/s",
            stage.store,
            stage.suffix()
        );
        let [enqueue, p50, p99, handle] = figures;
        measured.push((stage, name, [("enqueue", enqueue), ("p50", p50), ("p99", p99), ("handle", handle)]));
        if let Some(end) = turn.end {
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
