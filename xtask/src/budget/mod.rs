//! What the SDK costs to compile, beside what the generator's usual output would.
//!
//! One workspace is written below `target/budget/` with the SDK and its contenders as members, so that all of them share
//! built dependencies; then only the crate itself is compiled again, in rounds that go through all contenders.

mod cost;
mod crates;
mod manifest;

use std::path::Path;

use crate::measure::{Figure, Goal, as_json, as_table};
use cost::Cost;
use crates::Sizes;

/// What is compared: the SDK with the whole spec of today, or with a made-up one of the size of the whole API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Size {
    /// The spec of today.
    Current,
    /// The made-up spec of 600 operations and 850 schemas.
    Full,
    /// Both.
    Both,
}

/// The goals at full size: baseline, time, memory.
const GOALS: [(&str, f64, f64); 2] = [("progenitor", 0.1, 1.0 / 6.0), ("lowered", 0.25, 0.4)];

/// A debug build should cost less than so many checks.
const BUILD_GOAL: f64 = 3.0;

/// Measures and prints.
pub(crate) fn run(root: &Path, json: bool, size: Size, runs: Option<usize>) -> Result<(), String> {
    let mut figures = Vec::new();
    for (name, wanted, usual) in [("current", Size::Current, 5), ("full", Size::Full, 3)] {
        if size == wanted || size == Size::Both {
            figures.extend(measure(root, name, runs.unwrap_or(usual).max(1))?);
        }
    }
    print!("{}", if json { as_json(&figures)? } else { as_table(&figures) });
    Ok(())
}

fn measure(root: &Path, size: &'static str, runs: usize) -> Result<Vec<Figure>, String> {
    eprintln!("{size}: generating");
    let home = root.join("target/budget").join(size);
    let sizes = crates::write(root, size, &home)?;
    eprintln!("{size}: building dependencies");
    for (_, package, command) in JOBS {
        cost::warm(&home, package, command)?;
    }
    let mut rounds = Vec::new();
    for run in 1..=runs {
        let mut round = Vec::new();
        for (label, package, command) in JOBS {
            eprintln!("{size}: {label}, run {run} of {runs}");
            round.push((*label, cost::of(&home, package, command)?));
        }
        rounds.push(round);
    }
    Ok(figures(size, &sizes, &rounds))
}

/// What is run in each round: a label, the crate, the command.
const JOBS: &[(&str, &str, &str)] = &[
    ("ours", "ours", "check"),
    ("all features", "ours", "check --all-features"),
    ("debug build", "ours", "build"),
    ("release build", "ours", "build --release"),
    ("progenitor", "progenitor-naive", "check"),
    ("lowered", "lowered", "check"),
    ("derive", "derived", "check"),
];

type Round = Vec<(&'static str, Cost)>;

fn figures(size: &str, sizes: &Sizes, rounds: &[Round]) -> Vec<Figure> {
    let mut figures = Vec::new();
    let of =
        |round: &Round, label: &str| round.iter().find(|(known, _)| *known == label).map(|(_, cost)| *cost);
    let mut push = |name: String, unit, baseline: &str, pairs: Vec<(f64, f64)>, goal| {
        figures.push(Figure { name, unit, baseline: baseline.to_owned(), pairs, goal });
    };
    for baseline in ["progenitor", "lowered", "derive"] {
        let pairs = |pick: fn(&Cost) -> f64| {
            let both = |round: &Round| Some((pick(&of(round, "ours")?), pick(&of(round, baseline)?)));
            rounds.iter().filter_map(both).collect::<Vec<_>>()
        };
        let goal = GOALS.iter().find(|(name, ..)| *name == baseline && size == "full");
        push(
            format!("check_time_{size}"),
            "s",
            baseline,
            pairs(|cost| cost.seconds),
            goal.map(|goal| Goal::AtMost(goal.1)),
        );
        push(
            format!("check_memory_{size}"),
            "MB",
            baseline,
            pairs(|cost| cost.megabytes),
            goal.map(|goal| Goal::AtMost(goal.2)),
        );
        let lines = sizes.of(baseline).map(|theirs| (sizes.ours, theirs));
        push(format!("lines_{size}"), "lines", baseline, lines.into_iter().collect(), None);
    }
    for (name, label) in [
        ("check_time_all_features", "all features"),
        ("build_debug", "debug build"),
        ("build_release", "release build"),
    ] {
        let pairs =
            rounds.iter().filter_map(|round| Some((of(round, label)?.seconds, of(round, "ours")?.seconds)));
        let goal = (label == "debug build").then_some(Goal::AtMost(BUILD_GOAL));
        push(format!("{name}_{size}"), "s", "check", pairs.collect(), goal);
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_promised_figure_is_there() {
        let cost = |seconds| Cost { seconds, megabytes: seconds * 10.0 };
        let round: Round =
            JOBS.iter().enumerate().map(|(n, (label, ..))| (*label, cost(1.0 + n as f64))).collect();
        let sizes =
            Sizes { ours: 10.0, baselines: vec![("progenitor", 100.0), ("lowered", 40.0), ("derive", 20.0)] };
        let figures = figures("full", &sizes, &[round]);
        let find = |name: &str, baseline: &str| {
            figures
                .iter()
                .find(|figure| figure.name == name && figure.baseline == baseline)
                .map(Figure::ratio)
        };
        for baseline in ["progenitor", "lowered", "derive"] {
            assert!(
                find("check_time_full", baseline).is_some() && find("check_memory_full", baseline).is_some()
            );
            assert!(find("lines_full", baseline).is_some());
        }
        assert_eq!(find("check_time_full", "progenitor"), Some((0.2, 0.2, 0.2)));
        assert_eq!(find("lines_full", "lowered"), Some((0.25, 0.25, 0.25)));
        assert_eq!(find("build_debug_full", "check"), Some((3.0, 3.0, 3.0)));
    }
}
