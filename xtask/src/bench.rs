//! Runs the programs of `tests/bench` in rounds and puts what they measured side by side.
//!
//! criterion measures inside each program; one run of it has ours and every baseline right after one another, and the
//! rounds are such runs. So a machine that is slow for a minute is slow for all of them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::measure::{Figure, as_json, as_table};

/// The programs, and the goals of their cases.
const PROGRAMS: [&str; 1] = ["models"];
const GOALS: [(&str, &str, f64); 4] = [
    ("decode_customer", "derive", 1.2),
    ("encode_customer", "derive", 1.2),
    ("decode_page_1000", "derive", 1.2),
    ("decode_webhook", "derive", 1.2),
];

/// The contender that all others are baselines of.
const OURS: &str = "ours";

/// Measures and prints. `only` picks cases whose names contain it.
pub(crate) fn run(root: &Path, json: bool, rounds: usize, only: Option<&str>) -> Result<(), String> {
    let mut figures = Vec::new();
    for program in PROGRAMS {
        eprintln!("building {program}");
        let executable = build(root, program)?;
        let mut measured: Vec<Cases> = Vec::new();
        for round in 1..=rounds.max(1) {
            eprintln!("{program}: round {round} of {}", rounds.max(1));
            let home = std::env::temp_dir().join(format!("rebilly-bench-{}-{round}", std::process::id()));
            let cases = measure(&executable, &home, only);
            let _ = std::fs::remove_dir_all(&home);
            measured.push(cases?);
        }
        figures.extend(compare(&measured));
    }
    if figures.is_empty() {
        return Err("nothing was measured: no case has such a name".to_owned());
    }
    print!("{}", if json { as_json(&figures)? } else { as_table(&figures) });
    Ok(())
}

/// Nanoseconds by case and contender.
type Cases = BTreeMap<String, BTreeMap<String, f64>>;

/// Builds a program with optimisation and finds it.
fn build(root: &Path, program: &str) -> Result<PathBuf, String> {
    let output = Command::new(env!("CARGO"))
        .args(["bench", "-p", "rebilly-bench", "--no-run", "--message-format=json", "--bench", program])
        .current_dir(root)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("{program} could not be built"));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let artifacts = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut built = artifacts.filter(|artifact| artifact["target"]["name"] == program);
    built
        .find_map(|artifact| artifact["executable"].as_str().map(PathBuf::from))
        .ok_or_else(|| format!("cargo does not say where {program} is"))
}

/// Runs a program once and reads what criterion wrote down.
fn measure(executable: &Path, home: &Path, only: Option<&str>) -> Result<Cases, String> {
    let status = Command::new(executable)
        .arg("--bench")
        .args(only)
        .env("CRITERION_HOME", home)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map_err(|error| format!("{}: {error}", executable.display()))?;
    if !status.success() {
        return Err(format!("{} ended with {status}", executable.display()));
    }
    let mut cases = Cases::new();
    for case in directories(home) {
        for contender in directories(&case) {
            let Ok(text) = std::fs::read_to_string(contender.join("new/estimates.json")) else { continue };
            let estimates: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
            let time = estimates["median"]["point_estimate"].as_f64().ok_or("criterion has no median")?;
            cases.entry(name(&case)).or_default().insert(name(&contender), time);
        }
    }
    Ok(cases)
}

fn directories(path: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Ours against each baseline, round by round.
fn compare(rounds: &[Cases]) -> Vec<Figure> {
    let mut figures = Vec::new();
    for (case, contenders) in rounds.first().into_iter().flatten() {
        for baseline in contenders.keys().filter(|name| *name != OURS) {
            let time = |round: &Cases, who: &str| round.get(case)?.get(who).copied();
            let pairs = rounds.iter().filter_map(|round| Some((time(round, OURS)?, time(round, baseline)?)));
            let pairs: Vec<(f64, f64)> = pairs.collect();
            let aimed = GOALS.iter().find(|(name, of, _)| name == case && of == baseline);
            if !pairs.is_empty() {
                figures.push(Figure {
                    name: case.clone(),
                    unit: "ns",
                    baseline: baseline.clone(),
                    pairs,
                    goal: aimed.map(|(_, _, goal)| *goal),
                });
            }
        }
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_baseline_is_compared_round_by_round() {
        let round = |ours: f64, derive: f64| {
            let contenders = [(OURS, ours), ("derive", derive), ("value", 100.0)];
            let contenders = contenders.map(|(name, time)| (name.to_owned(), time));
            Cases::from([("decode_customer".to_owned(), BTreeMap::from(contenders))])
        };
        let figures = compare(&[round(12.0, 10.0), round(11.0, 10.0), round(13.0, 10.0)]);
        let names: Vec<&str> = figures.iter().map(|figure| figure.baseline.as_str()).collect();
        assert_eq!(names, ["derive", "value"]);
        assert_eq!(figures.first().map(Figure::ratio), Some((1.2, 1.1, 1.3)));
        assert_eq!(figures.first().and_then(|figure| figure.goal), Some(1.2));
    }
}
