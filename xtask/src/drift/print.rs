//! Differences as a table or as JSON.

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
    if let Some(reason) = &difference.reason {
        object["reason"] = json!(reason);
    }
    object
}

/// A table for each class that has differences, and the counts of all classes.
pub(super) fn table(found: &[Difference]) -> String {
    let found = sorted(found);
    let mut out = String::new();
    for class in Class::ALL {
        let of_class: Vec<&&Difference> =
            found.iter().filter(|difference| difference.class() == class).collect();
        if of_class.is_empty() {
            continue;
        }
        let last = if class == Class::Known { "reason" } else { "via" };
        let mut rows = vec![["kind", "place", "direction", "ours", "theirs", last].map(str::to_owned)];
        rows.extend(of_class.iter().map(|difference| {
            let last = difference.reason.as_ref().unwrap_or(&difference.via);
            [
                difference.kind.name().to_owned(),
                difference.place.clone(),
                difference.directions(),
                difference.ours.clone(),
                difference.theirs.clone(),
                last.clone(),
            ]
        }));
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}: {}\n\n{}", class.title(), of_class.len(), aligned(&rows));
    }
    let counts = Class::ALL.map(|class| {
        format!("{} {}", found.iter().filter(|difference| difference.class() == class).count(), class.title())
    });
    out + &counts.join(", ") + "\n"
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
