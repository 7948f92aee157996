//! Runs the programs of `tests/bench`, `tests/inbox_bench` and `tests/sandbox_bench` in rounds and compares the SDK with each baseline.
//!
//! A round measures the SDK and every baseline in direct succession: a machine that is slow for a minute is slow for all
//! of them. `models` measures with criterion; the other programs print their figures. One run is one round, but `inbox` and
//! `sandbox` measure all rounds in one run: their servers are started first.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::instructions::Counter;
use crate::measure::{Figure, Goal};
use crate::report::{Output, Section};
use crate::sandbox_bench;

/// Sections of BENCHMARKS.md.
#[cfg(test)]
pub(crate) const SECTIONS: [&str; 5] =
    ["bench models", "bench calls", "bench receive", "bench inbox", "bench sandbox"];

/// The programs.
const PROGRAMS: [Program; 5] = [
    Program {
        name: "models",
        cases: &[
            "decode_customer",
            "encode_customer",
            "decode_page_1000",
            "decode_transaction",
            "encode_transaction",
            "decode_subscription",
            "encode_subscription",
            "decode_invoice_page",
            "encode_invoice_page",
            "decode_webhook",
        ],
        figures: Figures::Criterion,
    },
    Program { name: "calls", cases: &["call_upsert", COUNTED, "throughput_64"], figures: Figures::Printed },
    Program { name: "receive", cases: &["webhook_receive"], figures: Figures::Printed },
    Program {
        name: "inbox",
        cases: &["inbox_postgres", "inbox_redis", "inbox_sqlite"],
        figures: Figures::PrintedOfAllRounds,
    },
    Program {
        name: "sandbox",
        cases: &["sandbox_get", "sandbox_create", "sandbox_start", "sandbox_memory"],
        figures: Figures::PrintedOfAllRounds,
    },
];

/// Goals by case and baseline.
const GOALS: [(&str, &str, Goal); 33] = [
    ("decode_customer", "derive", Goal::AtMost(1.2)),
    ("encode_customer", "derive", Goal::AtMost(1.2)),
    ("decode_page_1000", "derive", Goal::AtMost(1.2)),
    ("decode_transaction", "derive", Goal::AtMost(1.2)),
    ("encode_transaction", "derive", Goal::AtMost(1.2)),
    ("decode_subscription", "derive", Goal::AtMost(1.2)),
    ("encode_subscription", "derive", Goal::AtMost(1.2)),
    ("decode_invoice_page", "derive", Goal::AtMost(1.2)),
    ("encode_invoice_page", "derive", Goal::AtMost(1.2)),
    ("decode_webhook", "derive", Goal::AtMost(1.2)),
    ("call_upsert", "reqwest", Goal::AtMost(1.05)),
    (COUNTED, "reqwest", Goal::AtMost(1.05)),
    ("throughput_64", "reqwest", Goal::AtLeast(0.95)),
    ("webhook_receive", "axum", Goal::AtLeast(0.95)),
    ("inbox_postgres_enqueue", "graphile_worker", Goal::AtLeast(1.0)),
    ("inbox_postgres_handle", "graphile_worker", Goal::AtLeast(1.0)),
    ("inbox_postgres_enqueue_snapshot", "graphile_worker", Goal::AtLeast(1.0)),
    ("inbox_postgres_handle_snapshot", "graphile_worker", Goal::AtLeast(1.0)),
    ("inbox_postgres_enqueue_snapshot", "itself", Goal::AtLeast(0.9)),
    ("inbox_postgres_handle_snapshot", "itself", Goal::AtLeast(0.9)),
    ("inbox_postgres_enqueue_deep", "itself", Goal::AtLeast(0.9)),
    ("inbox_postgres_handle_deep", "itself", Goal::AtLeast(0.9)),
    ("inbox_sqlite_enqueue", "batches", Goal::AtLeast(0.8)),
    ("inbox_sqlite_enqueue_deep", "itself", Goal::AtLeast(0.9)),
    ("inbox_sqlite_handle_deep", "itself", Goal::AtLeast(0.9)),
    ("inbox_redis_enqueue", "stream", Goal::AtLeast(0.5)),
    ("inbox_redis_handle", "stream", Goal::AtLeast(0.5)),
    ("inbox_redis_enqueue_deep", "itself", Goal::AtLeast(0.9)),
    ("inbox_redis_handle_deep", "itself", Goal::AtLeast(0.9)),
    ("sandbox_get", "prism", Goal::AtLeast(10.0)),
    ("sandbox_get", "wiremock", Goal::AtLeast(1.0)),
    ("sandbox_create", "prism", Goal::AtLeast(10.0)),
    ("sandbox_create", "wiremock", Goal::AtLeast(1.0)),
];

/// Units by case or a part of it. Default: ns.
const UNITS: [(&str, &str); 12] = [
    (COUNTED, "instr"),
    ("call_upsert", "ns CPU"),
    ("throughput_64", "req/s"),
    ("webhook_receive", "req/s"),
    ("sandbox_get", "req/s"),
    ("sandbox_create", "req/s"),
    ("sandbox_start", "ms"),
    ("sandbox_memory", "MiB"),
    ("_enqueue", "events/s"),
    ("_handle", "events/s"),
    ("_p50", "ms"),
    ("_p99", "ms"),
];

/// Name of the SDK among the contenders; all others are baselines.
const OURS: &str = "ours";

/// The case that counts instructions, its contenders, and its numbers of calls. The difference of both runs excludes the
/// start of the program.
const COUNTED: &str = "call_upsert_instructions";
const COUNTED_FOR: [&str; 2] = [OURS, "reqwest"];
const COUNTED_CALLS: (u32, u32) = (100, 600);

/// A program that measures.
struct Program {
    name: &'static str,
    /// Names of the cases, or their beginnings.
    cases: &'static [&'static str],
    figures: Figures,
}

/// Source of the figures of a program.
#[derive(PartialEq)]
enum Figures {
    /// Stored by criterion.
    Criterion,
    /// On standard output, for one round.
    Printed,
    /// On standard output, for the given number of rounds. Such a program is a workspace of its own.
    PrintedOfAllRounds,
}

/// Measures the cases whose names contain `only`, or all. `rows` is the number of events in the inboxes of deep cases.
pub(crate) fn run(
    root: &Path,
    output: Output,
    rounds: usize,
    rows: usize,
    only: Option<&str>,
) -> Result<(), String> {
    let mut sections = Vec::new();
    let wanted = |case: &str| only.is_none_or(|only| case.contains(only) || only.starts_with(case));
    for program in PROGRAMS.into_iter().filter(|program| program.cases.iter().any(|case| wanted(case))) {
        let name = program.name;
        eprintln!("building {name}");
        let executable = match program.figures {
            Figures::PrintedOfAllRounds => build_workspace(root, name)?,
            _ => build(root, name)?,
        };
        let counter = match program.cases.contains(&COUNTED) && wanted(COUNTED) {
            true => Counter::find(),
            false => None,
        };
        if program.cases.contains(&COUNTED) && wanted(COUNTED) {
            let tool = counter.as_ref().map_or("unavailable, neither perf nor valgrind works", Counter::name);
            eprintln!("{name}: counting instructions: {tool}");
        }
        if program.figures == Figures::PrintedOfAllRounds {
            let mut arguments = vec!["--rounds".to_owned(), rounds.max(1).to_string()];
            match name {
                "sandbox" => arguments.extend(sandbox_bench::arguments(root)?),
                _ => {
                    arguments.extend(["--rows".to_owned(), rows.to_string()]);
                    arguments.extend(only.map(str::to_owned));
                }
            }
            let printed = output_of(&executable, arguments.iter().map(String::as_str))?;
            let measured: Vec<Cases> =
                serde_json::from_slice(&printed).map_err(|error| format!("{name}: {error}"))?;
            sections.push(Section { name: format!("bench {name}"), figures: compare(&measured) });
            continue;
        }
        let mut measured: Vec<Cases> = Vec::new();
        for round in 1..=rounds.max(1) {
            eprintln!("{name}: round {round} of {}", rounds.max(1));
            let mut cases = match program.figures {
                Figures::Criterion => {
                    let home =
                        std::env::temp_dir().join(format!("rebilly-bench-{}-{round}", std::process::id()));
                    let cases = from_criterion(&executable, &home, only);
                    let _ = std::fs::remove_dir_all(&home);
                    cases?
                }
                _ => {
                    let printed = output_of(&executable, ["--bench"].into_iter().chain(only))?;
                    serde_json::from_slice(&printed).map_err(|error| format!("{name}: {error}"))?
                }
            };
            if let Some(counter) = &counter {
                cases.insert(COUNTED.to_owned(), counted(counter, &executable)?);
            }
            measured.push(cases);
        }
        sections.push(Section { name: format!("bench {name}"), figures: compare(&measured) });
    }
    if sections.is_empty() {
        return Err("no case has such a name".to_owned());
    }
    output.emit(root, &sections)
}

/// Figures by case and contender.
type Cases = BTreeMap<String, Contenders>;
type Contenders = BTreeMap<String, f64>;

/// Builds a program of `tests/bench` in release mode and returns the path of its executable.
fn build(root: &Path, program: &str) -> Result<PathBuf, String> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["bench", "-p", "rebilly-bench", "--no-run", "--message-format=json", "--bench", program]);
    executable(command.current_dir(root), program)
}

/// Builds `tests/<program>_bench` in release mode and returns the path of its executable.
fn build_workspace(root: &Path, program: &str) -> Result<PathBuf, String> {
    let target = crate::tools::target(root);
    let directory = root.join("tests").join(format!("{program}_bench"));
    let mut command = Command::new(env!("CARGO"));
    command.args(["build", "--release", "--locked", "--message-format=json", "--target-dir"]);
    executable(
        command.arg(target.join(format!("{program}_bench"))).current_dir(directory),
        &format!("rebilly-{program}-bench"),
    )
}

/// Runs a build and returns the path of the executable of a target.
pub(crate) fn executable(command: &mut Command, target: &str) -> Result<PathBuf, String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| format!("cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("building {target} failed"));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let artifacts = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut built = artifacts.filter(|artifact| artifact["target"]["name"] == target);
    built
        .find_map(|artifact| artifact["executable"].as_str().map(PathBuf::from))
        .ok_or_else(|| format!("cargo reports no executable of {target}"))
}

/// Runs a program once and returns its standard output.
fn output_of<'a>(executable: &Path, arguments: impl IntoIterator<Item = &'a str>) -> Result<Vec<u8>, String> {
    let output = Command::new(executable)
        .args(arguments)
        // The server is local; a proxy of the environment must not be used.
        .env("NO_PROXY", "127.0.0.1")
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("{}: {error}", executable.display()))?;
    if !output.status.success() {
        return Err(format!("{} failed: {}", executable.display(), output.status));
    }
    Ok(output.stdout)
}

/// Instructions per call by contender.
fn counted(counter: &Counter, executable: &Path) -> Result<Contenders, String> {
    let (few, many) = COUNTED_CALLS;
    let count_one = |contender: &str| {
        let count = |calls: u32| counter.count(executable, &["count", contender, &calls.to_string()]);
        Ok((contender.to_owned(), (count(many)? - count(few)?) / f64::from(many - few)))
    };
    COUNTED_FOR.into_iter().map(count_one).collect()
}

/// Runs a program once and reads the figures that criterion stored.
fn from_criterion(executable: &Path, home: &Path, only: Option<&str>) -> Result<Cases, String> {
    let status = Command::new(executable)
        .arg("--bench")
        .args(only)
        .env("CRITERION_HOME", home)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map_err(|error| format!("{}: {error}", executable.display()))?;
    if !status.success() {
        return Err(format!("{} failed: {status}", executable.display()));
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

/// The SDK against each baseline, round by round.
fn compare(rounds: &[Cases]) -> Vec<Figure> {
    let mut figures = Vec::new();
    for (case, contenders) in rounds.first().into_iter().flatten() {
        for baseline in contenders.keys().filter(|name| *name != OURS) {
            let time = |round: &Cases, contender: &str| round.get(case)?.get(contender).copied();
            let pairs = rounds.iter().filter_map(|round| Some((time(round, OURS)?, time(round, baseline)?)));
            let pairs: Vec<(f64, f64)> = pairs.collect();
            let goal = GOALS.iter().find(|(name, of, _)| name == case && of == baseline);
            if !pairs.is_empty() {
                figures.push(Figure {
                    name: case.clone(),
                    unit: UNITS.iter().find(|(name, _)| case.contains(name)).map_or("ns", |(_, unit)| unit),
                    baseline: baseline.clone(),
                    pairs,
                    goal: goal.map(|(_, _, goal)| *goal),
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
        assert_eq!(figures.first().and_then(|figure| figure.goal), Some(Goal::AtMost(1.2)));
    }

    #[test]
    fn goals_and_units_name_existing_cases() {
        let cases: Vec<&str> = PROGRAMS.iter().flat_map(|program| program.cases).copied().collect();
        assert!(GOALS.iter().all(|(goal, _, _)| cases.iter().any(|case| goal.starts_with(case))));
        let goals = GOALS.map(|(case, _, _)| case);
        let latencies = ["inbox_postgres_p50", "inbox_postgres_p99"];
        let named: Vec<&str> = cases.into_iter().chain(goals).chain(latencies).collect();
        assert!(UNITS.iter().all(|(unit, _)| named.iter().any(|case| case.contains(unit))));
    }

    #[test]
    fn every_program_has_a_section() {
        assert_eq!(PROGRAMS.map(|program| format!("bench {}", program.name)), SECTIONS);
    }
}
