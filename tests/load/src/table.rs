//! The table of a run.

use crate::judge::Verdict;

/// One line for each inbox.
pub(crate) fn print(rows: &[Verdict]) -> String {
    let mut out = format!(
        "{:<9} {:>6} {:>11} {:>8} {:>8} {:>8} {:>11} {:>6} {:>8} {:>13} {:>7} {:>6}\n",
        "inbox",
        "s",
        "deliveries",
        "events",
        "handled",
        "per s",
        "superseded",
        "lost",
        "doubled",
        "out of order",
        "killed",
        "again"
    );
    for row in rows {
        let rate = row.handled as f64 / row.seconds.max(f64::EPSILON);
        out.push_str(&format!(
            "{:<9} {:>6.1} {:>11} {:>8} {:>8} {rate:>8.0} {:>11} {:>6} {:>8} {:>13} {:>7} {:>6}  {}\n",
            row.inbox,
            row.seconds,
            row.deliveries,
            row.events,
            row.handled,
            row.superseded,
            row.lost,
            row.doubled,
            row.out_of_order,
            row.killed,
            row.again,
            if row.is_right() { "right" } else { "WRONG" },
        ));
    }
    out
}
