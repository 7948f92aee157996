//! What a run found, as a table or as JSON.

use std::fmt::{Display, Write as _};

use rebilly_sdk::ErrorKind;
use serde_json::{Value, json};

use crate::cell::Cell;
use crate::disorder;
use crate::reading::Reading;
use crate::rules::{Account, Outcome, word};
use crate::search::{Place, Search};

/// The cells as a table: a row for each trouble, a column for each kind of call. A cell says what the caller got and, after the
/// slash, how often the operation was executed. A question mark stands for "may have been executed".
pub fn table(cells: &[Cell]) -> String {
    let named = cells.iter().map(|cell| {
        (cell.trouble.to_string(), cell.class.to_string(), marked(short(&cell.seen), &cell.complaints))
    });
    grid("trouble", &named.collect::<Vec<_>>())
}

/// The same of reading: how it ended and, after the slash, how many requests it took.
pub fn reading_table(readings: &[Reading]) -> String {
    let named = readings.iter().map(|reading| {
        let text = format!("{}/{}", disorder::word(reading.seen), reading.requests);
        (reading.disorder.to_string(), reading.way.to_string(), marked(text, &reading.complaints))
    });
    grid("while reading", &named.collect::<Vec<_>>())
}

fn marked(text: String, complaints: &[String]) -> String {
    if complaints.is_empty() { text } else { format!("{text} WRONG") }
}

/// Cells by the names of their row and column.
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

/// Columns of equal width.
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

fn short(account: &Account) -> String {
    let outcome = match account.outcome {
        Outcome::Answered(status) => status.to_string(),
        Outcome::Failed { kind, status, unsure } => {
            let word = match (kind, status) {
                (ErrorKind::Api, Some(status)) => format!("E{status}"),
                (kind, _) => word(kind).to_owned(),
            };
            format!("{word}{}", if unsure { "?" } else { "" })
        }
    };
    format!("{outcome}/{}", account.executions)
}

/// The wrong cells of both, each with what is wrong about it.
pub fn wrong(cells: &[Cell], readings: &[Reading]) -> Vec<String> {
    let complaint = |row: &dyn Display, column: &dyn Display, complaints: &[String]| {
        (!complaints.is_empty()).then(|| format!("{row} / {column}: {}", complaints.join("; ")))
    };
    let cells = cells.iter().map(|cell| complaint(&cell.trouble, &cell.class, &cell.complaints));
    let readings =
        readings.iter().map(|reading| complaint(&reading.disorder, &reading.way, &reading.complaints));
    cells.chain(readings).flatten().collect()
}

/// All of it, for programs.
pub fn json(cells: &[Cell], readings: &[Reading], search: &Search) -> Value {
    let account = |account: &Account| {
        let (outcome, status, unsure) = match account.outcome {
            Outcome::Answered(status) => ("answered", Some(status), false),
            Outcome::Failed { kind, status, unsure } => (word(kind), status, unsure),
        };
        json!({
            "outcome": outcome,
            "status": status,
            "may_have_executed": unsure,
            "attempts": account.attempts,
            "arrived": account.arrived,
            "executions": account.executions,
        })
    };
    let cells: Vec<Value> = cells
        .iter()
        .map(|cell| {
            json!({
                "trouble": cell.trouble.to_string(),
                "class": cell.class.to_string(),
                "right": cell.complaints.is_empty(),
                "expected": cell.expected.as_ref().map(account),
                "seen": account(&cell.seen),
                "complaints": cell.complaints,
            })
        })
        .collect();
    let readings: Vec<Value> = readings
        .iter()
        .map(|reading| {
            json!({
                "disorder": reading.disorder.to_string(),
                "way": reading.way.to_string(),
                "right": reading.complaints.is_empty(),
                "expected": reading.expected.map(disorder::word),
                "seen": disorder::word(reading.seen),
                "rows": reading.rows,
                "requests": reading.requests,
                "complaints": reading.complaints,
            })
        })
        .collect();
    let searched: serde_json::Map<String, Value> =
        Place::ALL.iter().map(|place| (place.to_string(), search.searched(*place).into())).collect();
    let found: Vec<String> = search.found().iter().map(ToString::to_string).collect();
    json!({ "cells": cells, "readings": readings, "redaction": { "searched": searched, "found": found } })
}
