//! Result table.

use crate::receiver::CONCURRENCY;
use crate::verify::Verdict;

const COLUMNS: [&str; 14] = [
    "inbox",
    "seconds",
    "deliveries",
    "events",
    "handled",
    "per s",
    "dead",
    "superseded",
    "lost",
    "duplicated",
    "disordered",
    "kills",
    "restarts",
    "repeated",
];

/// Returns one line for each inbox.
pub(crate) fn render(rows: &[Verdict]) -> String {
    let line = |cells: [String; 14], result: &str| {
        let cells =
            cells.iter().zip(COLUMNS).map(|(cell, column)| format!("{cell:>0$}", column.len().max(8)));
        format!("{}  {result}\n", cells.collect::<Vec<_>>().join(" "))
    };
    let mut out = line(COLUMNS.map(str::to_owned), "result");
    for row in rows {
        let cells = [
            row.inbox.clone(),
            format!("{:.1}", row.seconds),
            row.deliveries.to_string(),
            row.events.to_string(),
            row.handled.to_string(),
            format!("{:.0}", row.events as f64 / row.seconds.max(f64::EPSILON)),
            row.dead.to_string(),
            row.superseded.to_string(),
            row.lost.to_string(),
            row.duplicated.to_string(),
            row.out_of_order.to_string(),
            row.kills.to_string(),
            row.restarts.to_string(),
            row.repeated.to_string(),
        ];
        out.push_str(&line(cells, if row.passed(CONCURRENCY) { "passed" } else { "FAILED" }));
        if row.miscounted > 0 {
            out.push_str(&format!(
                "{}: the inbox counts {} entries more or less\n",
                row.inbox, row.miscounted
            ));
        }
    }
    out
}
