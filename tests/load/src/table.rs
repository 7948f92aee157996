//! Result table.

use crate::verify::Verdict;

/// Returns one line for each inbox.
pub(crate) fn render(rows: &[Verdict]) -> String {
    let mut out = format!(
        "{:<9} {:>7} {:>11} {:>8} {:>8} {:>8} {:>11} {:>6} {:>11} {:>13} {:>6} {:>8}  result\n",
        "inbox",
        "seconds",
        "deliveries",
        "events",
        "handled",
        "per s",
        "superseded",
        "lost",
        "duplicated",
        "out of order",
        "kills",
        "retried"
    );
    for row in rows {
        let rate = row.handled as f64 / row.seconds.max(f64::EPSILON);
        out.push_str(&format!(
            "{:<9} {:>7.1} {:>11} {:>8} {:>8} {rate:>8.0} {:>11} {:>6} {:>11} {:>13} {:>6} {:>8}  {}\n",
            row.inbox,
            row.seconds,
            row.deliveries,
            row.events,
            row.handled,
            row.superseded,
            row.lost,
            row.duplicated,
            row.out_of_order,
            row.kills,
            row.retried,
            if row.passed() { "passed" } else { "FAILED" },
        ));
    }
    out
}
