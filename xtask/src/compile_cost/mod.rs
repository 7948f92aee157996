//! Cost of compiling the SDK, compared with progenitor's own output and with serde's derive.
//!
//! The measured workspace is below `target/compile-cost/`. The SDK and the baselines are its members and share compiled
//! dependencies. Each round compiles every member once, without its dependencies.

mod cost;
mod crates;
mod manifest;

use std::path::Path;

use crate::measure::{Figure, Goal};
use crate::report::{Output, Section};
use cost::Cost;
use crates::Sizes;

/// Spec to measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Size {
    /// The spec of this repository.
    Current,
    /// The synthetic spec of 600 operations and 850 schemas.
    Full,
    /// Both.
    Both,
}

/// Sections of BENCHMARKS.md.
#[cfg(test)]
pub(crate) const SECTIONS: [&str; 2] = ["compile-cost current", "compile-cost full"];

/// Goals at full size: baseline, ratio of time, ratio of memory.
const GOALS: [(&str, f64, f64); 2] = [("progenitor", 0.1, 1.0 / 6.0), ("lowered", 0.25, 0.4)];

/// Goal of a debug build's time, relative to `cargo check`.
const BUILD_GOAL: f64 = 3.0;

/// Measures one size or both.
pub(crate) fn run(root: &Path, output: Output, size: Size, runs: Option<usize>) -> Result<(), String> {
    let mut sections = Vec::new();
    for (name, wanted, default_runs) in [("current", Size::Current, 5), ("full", Size::Full, 3)] {
        if size == wanted || size == Size::Both {
            let figures = measure(root, name, runs.unwrap_or(default_runs).max(1))?;
            sections.push(Section { name: format!("compile-cost {name}"), figures });
        }
    }
    output.emit(root, &sections)
}

fn measure(root: &Path, size: &'static str, runs: usize) -> Result<Vec<Figure>, String> {
    eprintln!("{size}: generating");
    let home = root.join("target/compile-cost").join(size);
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

/// Jobs of a round: label, crate, cargo command.
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
        let lines = sizes.of(baseline).map(|lines| (sizes.ours, lines));
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
    fn every_figure_is_computed_for_each_baseline() {
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
