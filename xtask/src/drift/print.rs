//! Differences as a table or as JSON.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::difference::{Class, Difference};

/// Spaces between two columns.
const GAP: usize = 2;

/// Array of objects in the order of classes and places.
pub(super) fn json(found: &[Difference]) -> Result<String, String> {
    let objects: Vec<Value> = sorted(found).into_iter().map(object).collect();
    serde_json::to_string_pretty(&objects).map(|text| text + "\n").map_err(|error| error.to_string())
}

fn object(difference: &Difference) -> Value {
    let mut object = json!({
        "class": difference.class().name(),
        "kind": difference.kind.name(),
        "place": difference.place,
        "direction": difference.directions(),
        "ours": difference.ours,
        "theirs": difference.theirs,
        "via": difference.via,
    });
    if let Some(known) = &difference.known {
        object["reason"] = json!(known.reason);
    }
    object
}

/// A table for each class that has differences, and the counts of all classes.
pub(super) fn table(found: &[Difference]) -> String {
    let found = sorted(found);
    let of = |class: Class| found.iter().filter(move |difference| difference.class() == class).copied();
    let mut out = String::new();
    for class in Class::ALL.into_iter().filter(|class| of(*class).next().is_some()) {
        let rows = if class == Class::Known { known_rows(of(class)) } else { rows(of(class)) };
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}: {}\n\n{rows}", class.title(), of(class).count());
    }
    let counts = Class::ALL.map(|class| format!("{} {}", of(class).count(), class.title()));
    out + &counts.join(", ") + "\n"
}

/// A row for each difference.
fn rows<'d>(found: impl Iterator<Item = &'d Difference>) -> String {
    let mut rows = vec![["kind", "place", "direction", "ours", "theirs", "via"].map(str::to_owned)];
    rows.extend(found.map(|difference| {
        [
            difference.kind.name().to_owned(),
            difference.place.clone(),
            difference.directions(),
            difference.ours.clone(),
            difference.theirs.clone(),
            difference.via.clone(),
        ]
    }));
    aligned(&rows)
}

/// A row for each line of the file of the known differences.
fn known_rows<'d>(found: impl Iterator<Item = &'d Difference>) -> String {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for difference in found {
        *counts.entry((&difference.known, difference.kind)).or_default() += 1;
    }
    let mut rows = vec![["kind", "place", "count", "reason"].map(str::to_owned)];
    rows.extend(counts.into_iter().filter_map(|((known, kind), count)| {
        let known = known.as_ref()?;
        Some([kind.name().to_owned(), known.place.clone(), count.to_string(), known.reason.clone()])
    }));
    aligned(&rows)
}

/// Rows with columns of equal width.
pub(super) fn aligned<const N: usize>(rows: &[[String; N]]) -> String {
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..N).map(|column| width(column).unwrap_or_default() + GAP).collect();
    let mut out = String::new();
    for row in rows {
        let line: String = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        let _ = writeln!(out, "  {}", line.trim_end());
    }
    out
}

fn sorted(found: &[Difference]) -> Vec<&Difference> {
    let mut found: Vec<&Difference> = found.iter().collect();
    found.sort_by_key(|difference| difference.class());
    found
}
