//! Results as tables or JSON.

use std::fmt::{Display, Write as _};

use rebilly_sdk::ErrorKind;
use serde_json::{Value, json};

use crate::cell::Cell;
use crate::paging_fault;
use crate::paging_run::PagingRun;
use crate::redaction::{Place, SecretScanner};
use crate::rules::{Effects, Outcome, label};

/// Returns the cells as a table: a row for each scenario, a column for each kind of call.
///
/// A cell shows the outcome and, after the slash, the number of executions. `?` means that the error reports
/// "may have been executed".
pub fn table(cells: &[Cell]) -> String {
    let named = cells.iter().map(|cell| {
        (cell.scenario.to_string(), cell.call_kind.to_string(), marked(short(&cell.actual), &cell.violations))
    });
    grid("scenario", &named.collect::<Vec<_>>())
}

/// Returns the paging runs as a table. A cell shows the outcome and, after the slash, the number of requests.
pub fn paging_table(runs: &[PagingRun]) -> String {
    let named = runs.iter().map(|run| {
        let text = format!("{}/{}", paging_fault::label(run.actual), run.requests);
        (run.paging_fault.to_string(), run.mode.to_string(), marked(text, &run.violations))
    });
    grid("fault while paging", &named.collect::<Vec<_>>())
}

fn marked(text: String, violations: &[String]) -> String {
    if violations.is_empty() { text } else { format!("{text} FAILED") }
}

/// Arranges (row, column, text) triples as a grid.
fn grid(corner: &str, cells: &[(String, String, String)]) -> String {
    let (mut rows, mut columns): (Vec<&String>, Vec<&String>) = (Vec::new(), Vec::new());
    for (row, column, _) in cells {
        if !rows.contains(&row) {
            rows.push(row);
        }
        if !columns.contains(&column) {
            columns.push(column);
        }
    }
    let head = std::iter::once(corner.to_owned()).chain(columns.iter().map(|column| (*column).clone()));
    let mut lines: Vec<Vec<String>> = vec![head.collect()];
    for row in rows {
        let text = |column: &&String| {
            let cell = cells.iter().find(|cell| cell.0 == *row && cell.1 == **column);
            cell.map_or_else(|| "-".to_owned(), |cell| cell.2.clone())
        };
        lines.push(std::iter::once(row.clone()).chain(columns.iter().map(text)).collect());
    }
    aligned(&lines)
}

/// Pads each column to a common width.
fn aligned(lines: &[Vec<String>]) -> String {
    let columns = lines.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        lines
            .iter()
            .filter_map(|line| line.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for line in lines {
        let cells = line.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        let line = cells.collect::<Vec<_>>().join("  ");
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}

fn short(effects: &Effects) -> String {
    let outcome = match effects.outcome {
        Outcome::Success(status) => status.to_string(),
        Outcome::Failure { kind, status, may_have_executed } => {
            let label = match (kind, status) {
                (ErrorKind::Api, Some(status)) => format!("E{status}"),
                (kind, _) => label(kind).to_owned(),
            };
            format!("{label}{}", if may_have_executed { "?" } else { "" })
        }
    };
    format!("{outcome}/{}", effects.executions)
}

/// Returns the failed cells and runs, each with its violations.
pub fn failures(cells: &[Cell], runs: &[PagingRun]) -> Vec<String> {
    let failure = |row: &dyn Display, column: &dyn Display, violations: &[String]| {
        (!violations.is_empty()).then(|| format!("{row} / {column}: {}", violations.join("; ")))
    };
    let cells = cells.iter().map(|cell| failure(&cell.scenario, &cell.call_kind, &cell.violations));
    let runs = runs.iter().map(|run| failure(&run.paging_fault, &run.mode, &run.violations));
    cells.chain(runs).flatten().collect()
}

/// Returns all results as JSON.
pub fn json(cells: &[Cell], runs: &[PagingRun], scanner: &SecretScanner) -> Value {
    let effects = |effects: &Effects| {
        let (outcome, status, may_have_executed) = match effects.outcome {
            Outcome::Success(status) => ("success", Some(status), false),
            Outcome::Failure { kind, status, may_have_executed } => (label(kind), status, may_have_executed),
        };
        json!({
            "outcome": outcome,
            "status": status,
            "may_have_executed": may_have_executed,
            "attempts": effects.attempts,
            "requests": effects.requests,
            "executions": effects.executions,
        })
    };
    let cells: Vec<Value> = cells
        .iter()
        .map(|cell| {
            json!({
                "scenario": cell.scenario.to_string(),
                "call_kind": cell.call_kind.to_string(),
                "passed": cell.violations.is_empty(),
                "expected": cell.expected.as_ref().map(effects),
                "actual": effects(&cell.actual),
                "violations": cell.violations,
            })
        })
        .collect();
    let runs: Vec<Value> = runs
        .iter()
        .map(|run| {
            json!({
                "paging_fault": run.paging_fault.to_string(),
                "mode": run.mode.to_string(),
                "passed": run.violations.is_empty(),
                "expected": run.expected.map(paging_fault::label),
                "actual": paging_fault::label(run.actual),
                "rows": run.rows,
                "requests": run.requests,
                "violations": run.violations,
            })
        })
        .collect();
    let scanned: serde_json::Map<String, Value> =
        Place::ALL.iter().map(|place| (place.to_string(), scanner.scanned(*place).into())).collect();
    let leaks: Vec<String> = scanner.leaks().iter().map(ToString::to_string).collect();
    json!({ "cells": cells, "paging_runs": runs, "redaction": { "scanned": scanned, "leaks": leaks } })
}
