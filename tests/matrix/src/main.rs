//! Runs the matrix and prints the results. Exits with 1 when a cell fails or a secret leaks, with 2 on invalid arguments.

use std::process::ExitCode;

use rebilly_matrix::redaction::Place;
use rebilly_matrix::{
    CallKind, PagingFault, ReadMode, Scenario, SecretScanner, capture, report, run_calls, run_paging,
};

const USAGE: &str = "usage: rebilly-matrix [--json] [--short] [NAME]

  --json   Print the results as JSON
  --short  Run one scenario of each group
  NAME     Run only the scenarios whose name contains NAME";

#[tokio::main]
async fn main() -> ExitCode {
    let (mut json, mut short, mut only) = (false, false, None);
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--json" => json = true,
            "--short" => short = true,
            "--help" | "-h" => {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            _ if argument.starts_with('-') => return fail(&format!("unknown option {argument}\n{USAGE}")),
            _ => only = Some(argument),
        }
    }
    let selected = |name: String| only.as_ref().is_none_or(|part| name.contains(part.as_str()));
    let mut scenarios = if short { Scenario::representatives() } else { Scenario::all() };
    let mut paging_faults = PagingFault::all(&scenarios);
    scenarios.retain(|scenario| selected(scenario.to_string()));
    paging_faults.retain(|fault| selected(fault.to_string()));
    if scenarios.is_empty() && paging_faults.is_empty() {
        return fail("no scenario has such a name");
    }
    let scanner = SecretScanner::default();
    if let Err(error) = capture::install(&scanner) {
        return fail(&error.to_string());
    }
    let cells = run_calls(&scenarios, &CallKind::ALL, &scanner).await;
    let runs = run_paging(&paging_faults, &ReadMode::ALL, &scanner).await;
    let (cells, runs) = match (cells, runs) {
        (Ok(cells), Ok(runs)) => (cells, runs),
        (Err(error), _) | (_, Err(error)) => return fail(&error.to_string()),
    };
    let failures = report::failures(&cells, &runs);
    let leaks = scanner.leaks();
    if json {
        println!("{}", report::json(&cells, &runs, &scanner));
    } else {
        if !cells.is_empty() {
            println!("{}", report::table(&cells));
            println!(
                "outcome/executions; E422: API error with this status; ?: the error says that the operation may have \
                 been executed\n"
            );
        }
        if !runs.is_empty() {
            println!("{}", report::paging_table(&runs));
            println!("outcome/requests, for 40 rows in pages of 7; complete: every row once, in order\n");
        }
        let scanned = Place::ALL.map(|place| format!("{} {place}", scanner.scanned(place))).join(", ");
        println!("{} cells, {} failed", cells.len() + runs.len(), failures.len());
        println!("scanned {scanned}: {} leaks", leaks.len());
    }
    for line in failures.iter().cloned().chain(leaks.iter().map(|leak| format!("leak: {leak}"))) {
        eprintln!("{line}");
    }
    if failures.is_empty() && leaks.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(2)
}
