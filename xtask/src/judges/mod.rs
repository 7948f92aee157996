//! `cargo xtask judges`: programs of others judge the sandbox and the webhook receiver.
//!
//! | judge | judges |
//! | --- | --- |
//! | `schemathesis` (PyPI) | every operation of the sandbox, by the bundled spec |
//! | `rebilly-js-sdk` (npm) | the sandbox, as Rebilly's JavaScript client sees it |
//! | `curl` | digest authentication of the receiver |

mod curl;
mod document;
mod javascript;
mod process;
mod schemathesis;

use std::path::Path;

/// Result of a judge.
enum Verdict {
    /// With counts.
    Passed(String),
    /// With the faults, one per line.
    Failed(String),
    /// With the reason why the judge cannot run here.
    Skipped(String),
}

/// Names of the judges.
const JUDGES: [&str; 3] = ["curl", "rebilly-js-sdk", "schemathesis"];

/// Runs the judges whose names contain `only`, or all. `examples` is the number of random requests per operation.
///
/// # Errors
///
/// When a judge finds a fault, or a program of the workspace does not build.
pub(crate) fn run(root: &Path, examples: u32, only: Option<&str>) -> Result<(), String> {
    let mut failed = Vec::new();
    let selected = JUDGES.iter().filter(|judge| only.is_none_or(|only| judge.contains(only)));
    let selected: Vec<&str> = selected.copied().collect();
    if selected.is_empty() {
        return Err(format!("the judges are {}", JUDGES.join(", ")));
    }
    for judge in selected {
        let verdict = match judge {
            "curl" => curl::judge(root)?,
            "rebilly-js-sdk" => javascript::judge(root)?,
            _ => schemathesis::judge(root, examples)?,
        };
        match verdict {
            Verdict::Passed(counts) => println!("{judge}: passed: {counts}"),
            Verdict::Skipped(reason) => println!("{judge}: SKIPPED: {reason}"),
            Verdict::Failed(faults) => {
                println!("{judge}: FAILED: {faults}");
                failed.push(judge);
            }
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("faults found by {}", failed.join(", "))) }
}
