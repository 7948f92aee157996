//! What a run found, as a table or as JSON.

use std::fmt::Write as _;

use rebilly_sdk::ErrorKind;
use serde_json::{Value, json};

use crate::cell::Cell;
use crate::class::Class;
use crate::rules::{Account, Outcome};
use crate::search::{Place, Search};

/// The cells as a table: a row for each trouble, a column for each kind of call. A cell says what the caller got and, after the
/// slash, how often the operation was executed. A question mark stands for "may have been executed".
pub fn table(cells: &[Cell], classes: &[Class]) -> String {
    let mut lines =
        vec![std::iter::once("trouble".to_owned()).chain(classes.iter().map(Class::to_string)).collect()];
    let mut rows: Vec<&crate::Trouble> = Vec::new();
    for cell in cells {
        if !rows.contains(&&cell.trouble) {
            rows.push(&cell.trouble);
        }
    }
    for row in rows {
        let mut line = vec![row.to_string()];
        line.extend(classes.iter().map(|class| {
            let cell = cells.iter().find(|cell| cell.class == *class && cell.trouble == *row);
            cell.map_or_else(
                || "-".to_owned(),
                |cell| {
                    let wrong = if cell.complaints.is_empty() { "" } else { " WRONG" };
                    format!("{}{wrong}", short(&cell.seen))
                },
            )
        }));
        lines.push(line);
    }
    aligned(&lines)
}

/// Columns of equal width.
pub(crate) fn aligned(lines: &[Vec<String>]) -> String {
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

fn word(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Connect => "connect",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Transport => "broken",
        ErrorKind::Api => "refused",
        ErrorKind::Redirect => "redirect",
        ErrorKind::BodyTooLarge => "large",
        ErrorKind::Decode => "decode",
        ErrorKind::Unreachable => "unreachable",
        _ => "other",
    }
}

/// The wrong cells, each with what is wrong about it.
pub fn wrong(cells: &[Cell]) -> Vec<String> {
    let complaint =
        |cell: &Cell| format!("{} / {}: {}", cell.trouble, cell.class, cell.complaints.join("; "));
    cells.iter().filter(|cell| !cell.complaints.is_empty()).map(complaint).collect()
}

/// The cells and what the search found, for programs.
pub fn json(cells: &[Cell], search: &Search) -> Value {
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
    let searched: serde_json::Map<String, Value> =
        Place::ALL.iter().map(|place| (place.to_string(), search.searched(*place).into())).collect();
    let found: Vec<String> = search.found().iter().map(ToString::to_string).collect();
    json!({ "cells": cells, "redaction": { "searched": searched, "found": found } })
}
