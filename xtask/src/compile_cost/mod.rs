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

/// Section of BENCHMARKS.md.
pub(crate) const SECTION: &str = "compile-cost";

/// Goals: baseline, ratio of time, ratio of memory.
const GOALS: [(&str, f64, f64); 1] = [("progenitor", 0.1, 1.0 / 6.0)];

/// Goals of builds: job, baseline job, ratio of time.
const BUILD_GOALS: [(&str, &str, f64); 3] = [
    ("build_release", "check", 4.0),
    ("cold_build_full", "cold_build_plain", 2.0),
    ("cold_build_default", "cold_build_plain", 1.4),
];

/// Jobs of a round that compile one crate without its dependencies: label, crate, cargo command. Those that goals compare
/// are neighbours, because the speed of the machine changes.
const JOBS: &[(&str, &str, &str)] = &[
    ("progenitor", "progenitor-naive", "check"),
    ("check", "ours", "check --features full"),
    ("build_release", "ours", "build --release --features full"),
    ("build_debug", "ours", "build --features full"),
    ("check_default", "ours", "check"),
    ("check_all_features", "ours", "check --all-features"),
    ("lowered", "lowered", "check"),
    ("derive", "derived", "check"),
];

/// Jobs of a round that compile an empty program with all its dependencies: label, crate.
const PROGRAMS: &[(&str, &str)] = &[
    ("cold_build_full", "program-full"),
    ("cold_build_default", "program-default"),
    ("cold_build_plain", "program-plain"),
];

/// Measures the SDK and its baselines.
pub(crate) fn run(root: &Path, output: Output, runs: Option<usize>) -> Result<(), String> {
    let figures = measure(root, runs.unwrap_or(3).max(1))?;
    output.emit(root, &[Section { name: SECTION.to_owned(), figures }])
}

fn measure(root: &Path, runs: usize) -> Result<Vec<Figure>, String> {
    eprintln!("generating");
    let home = root.join("target/compile-cost");
    let sizes = crates::write(root, &home)?;
    eprintln!("building dependencies");
    for (_, package, command) in JOBS {
        cost::warm(&home, package, command)?;
    }
    let mut rounds = Vec::new();
    for run in 1..=runs {
        let mut round = Vec::new();
        for (label, package, command) in JOBS {
            eprintln!("{label}, run {run} of {runs}");
            round.push((*label, cost::of(&home, package, command)?));
        }
        for (label, package) in PROGRAMS {
            eprintln!("{label}, run {run} of {runs}");
            round.push((*label, cost::cold(&home, package)?));
        }
        rounds.push(round);
    }
    Ok(figures(&sizes, &rounds))
}

type Round = Vec<(&'static str, Cost)>;

fn figures(sizes: &Sizes, rounds: &[Round]) -> Vec<Figure> {
    let mut figures = Vec::new();
    let of =
        |round: &Round, label: &str| round.iter().find(|(known, _)| *known == label).map(|(_, cost)| *cost);
    let mut push = |name: &str, unit, baseline: &str, pairs: Vec<(f64, f64)>, goal: Option<f64>| {
        let (name, baseline) = (name.to_owned(), baseline.to_owned());
        figures.push(Figure { name, unit, baseline, pairs, goal: goal.map(Goal::AtMost) });
    };
    for baseline in ["progenitor", "lowered", "derive"] {
        let pairs = |pick: fn(&Cost) -> f64| {
            let both = |round: &Round| Some((pick(&of(round, "check")?), pick(&of(round, baseline)?)));
            rounds.iter().filter_map(both).collect::<Vec<_>>()
        };
        let goal = GOALS.iter().find(|(name, ..)| *name == baseline);
        push("check_time", "s", baseline, pairs(|cost| cost.seconds), goal.map(|goal| goal.1));
        push("check_memory", "MB", baseline, pairs(|cost| cost.megabytes), goal.map(|goal| goal.2));
        let lines = sizes.of(baseline).map(|lines| (sizes.ours, lines));
        push("lines", "lines", baseline, lines.into_iter().collect(), None);
    }
    for (name, baseline) in [
        ("check_default", "check"),
        ("check_all_features", "check"),
        ("build_debug", "check"),
        ("build_release", "check"),
        ("cold_build_full", "cold_build_plain"),
        ("cold_build_default", "cold_build_plain"),
    ] {
        let pairs =
            rounds.iter().filter_map(|round| Some((of(round, name)?.seconds, of(round, baseline)?.seconds)));
        let goal = BUILD_GOALS.iter().find(|goal| goal.0 == name && goal.1 == baseline);
        push(name, "s", baseline, pairs.collect(), goal.map(|goal| goal.2));
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_is_computed_for_each_baseline() {
        let cost = |seconds| Cost { seconds, megabytes: seconds * 10.0 };
        let labels = JOBS.iter().map(|job| job.0).chain(PROGRAMS.iter().map(|program| program.0));
        let round: Round = labels.enumerate().map(|(n, label)| (label, cost(1.0 + n as f64))).collect();
        let sizes =
            Sizes { ours: 10.0, baselines: vec![("progenitor", 100.0), ("lowered", 40.0), ("derive", 20.0)] };
        let figures = figures(&sizes, &[round]);
        let find = |name: &str, baseline: &str| {
            figures.iter().find(|figure| figure.name == name && figure.baseline == baseline)
        };
        let ratio = |name: &str, baseline: &str| find(name, baseline).map(Figure::ratio);
        for baseline in ["progenitor", "lowered", "derive"] {
            for name in ["check_time", "check_memory", "lines"] {
                assert!(ratio(name, baseline).is_some(), "{name} {baseline}");
            }
        }
        assert_eq!(ratio("check_time", "progenitor"), Some((2.0, 2.0, 2.0)));
        assert_eq!(ratio("lines", "lowered"), Some((0.25, 0.25, 0.25)));
        assert_eq!(ratio("build_debug", "check"), Some((2.0, 2.0, 2.0)));
        for (name, baseline, goal) in BUILD_GOALS {
            assert_eq!(find(name, baseline).and_then(|figure| figure.goal), Some(Goal::AtMost(goal)));
        }
    }
}
