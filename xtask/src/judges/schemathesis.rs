//! schemathesis calls every operation of the sandbox with examples, boundary values and random values, valid and invalid.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::process::{ORGANIZATION, Server};
use super::{Verdict, document};

const PACKAGE: &str = "schemathesis";
const VERSION: &str = "4.32.5";

const BUNDLE: &str = "tests/sandbox/bundle.json";
const SETTINGS: &str = "tests/judges/schemathesis.toml";
const STATUSES: &str = "tests/judges/statuses.tsv";

/// Checks of a response: none is a server error, and each conforms to the spec.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,\
                      response_schema_conformance";

/// Credentials of `schemathesis.toml` that the sandbox does not have by default.
const CREDENTIALS: [&str; 4] = [
    "JWT=judge-user",
    "ApplicationJWT=judge-application",
    "CustomerJWT=judge-customer",
    "PublishableApiKey=judge-publishable",
];

/// Sends about `examples` random requests per operation.
pub(super) fn judge(root: &Path, examples: u32) -> Result<Verdict, String> {
    let programs = match crate::tools::python(root, PACKAGE, VERSION) {
        Ok(programs) => programs,
        Err(reason) => return Ok(Verdict::Skipped(reason)),
    };
    let directory = crate::tools::target(root).join("judges");
    let failed = |error: std::io::Error| format!("{}: {error}", directory.display());
    std::fs::create_dir_all(&directory).map_err(failed)?;
    let read =
        |file: &str| std::fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"));
    let statuses = document::statuses(&read(STATUSES)?).map_err(|error| format!("{STATUSES}: {error}"))?;
    let bundle = serde_json::from_str(&read(BUNDLE)?).map_err(|error| format!("{BUNDLE}: {error}"))?;
    let standard = document::standard(bundle, ORGANIZATION, &statuses);
    std::fs::write(directory.join("document.json"), standard.to_string()).map_err(failed)?;

    let credentials: Vec<&str> =
        CREDENTIALS.iter().flat_map(|credential| ["--credential", *credential]).collect();
    let sandbox = Server::sandbox(root, &credentials)?;
    let log = std::fs::File::create(directory.join("schemathesis.log")).map_err(failed)?;
    let report = directory.join("schemathesis.json");
    let _ = std::fs::remove_file(&report);
    let mut command = Command::new(programs.join("st"));
    command.arg("--config-file").arg(root.join(SETTINGS)).args(["run", "document.json"]);
    command.args(["--url", &sandbox.url, "--checks", CHECKS, "--max-examples", &examples.to_string()]);
    command.args(["--no-color", "--report", "json", "--report-json-path"]).arg(&report);
    command.current_dir(&directory).env("NO_PROXY", "127.0.0.1").stdout(log).stderr(Stdio::inherit());
    eprintln!(
        "{PACKAGE}: running for some minutes; output in {}",
        directory.join("schemathesis.log").display()
    );
    let status = command.status().map_err(|error| format!("{PACKAGE}: {error}"))?;
    let text = std::fs::read_to_string(&report).map_err(|error| format!("{PACKAGE}: {status}, {error}"))?;
    let report: Value = serde_json::from_str(&text).map_err(|error| format!("{PACKAGE}: {error}"))?;
    Ok(verdict(&report, status.success()))
}

/// Reads the report of schemathesis. A run without errors has tested every operation.
fn verdict(report: &Value, succeeded: bool) -> Verdict {
    let number = |pointer: &str| report.pointer(pointer).and_then(Value::as_u64).unwrap_or_default();
    let (operations, tested) = (number("/operations/total"), number("/operations/tested"));
    let (requests, failures) = (number("/test_cases/generated"), number("/test_cases/unique_failures"));
    let checks = requests * CHECKS.split(',').count() as u64;
    let counts = format!(
        "{tested} of {operations} operations, {requests} requests, {checks} checks, {failures} failures"
    );
    if succeeded && failures == 0 && tested == operations {
        return Verdict::Passed(counts);
    }
    let kinds = report["failures"]
        .as_array()
        .into_iter()
        .flatten()
        .chain(report["errors"].as_array().into_iter().flatten());
    let kinds =
        kinds.map(|kind| format!("\n  {}: {} in {}", kind["title"], kind["count"], kind["operations"]));
    Verdict::Failed(counts + &kinds.collect::<String>())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_run_passes_when_every_operation_was_tested_without_failures() {
        let report = |tested: u64, failures: u64| {
            json!({
                "operations": { "total": 3, "tested": tested },
                "test_cases": { "generated": 10, "unique_failures": failures },
                "failures": [],
            })
        };
        let passed = verdict(&report(3, 0), true);
        assert!(
            matches!(passed, Verdict::Passed(text) if text == "3 of 3 operations, 10 requests, 50 checks, 0 failures")
        );
        for (report, succeeded) in [(report(2, 0), true), (report(3, 1), true), (report(3, 0), false)] {
            assert!(matches!(verdict(&report, succeeded), Verdict::Failed(_)));
        }
    }
}
