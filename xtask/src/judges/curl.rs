//! curl delivers to a receiver with digest authentication.

use std::path::Path;
use std::process::Command;

use super::Verdict;
use super::process::{Server, build};

/// Credential of the receiver.
const USER: &str = "judge";
const PASSWORD: &str = "right";

const EVENT: &str = r#"{"eventType":"customer-created","customerId":"cus_1"}"#;

/// Deliveries: options of the receiver and of curl, credential, and the correct status. Each is sent twice over one connection,
/// so that the second one increments the counter of the nonce. The receiver handles the event once.
const DELIVERIES: [(&[&str], &str, &str, &str); 9] = [
    (&[], "--digest", "judge:right", "200"),
    (&[], "--anyauth", "judge:right", "200"),
    (&["--sha-256-only"], "--digest", "judge:right", "200"),
    (&[], "--digest", "judge:wrong", "401"),
    (&[], "--digest", "judge:", "401"),
    (&[], "--digest", "another:right", "401"),
    (&["--sha-256-only"], "--digest", "judge:wrong", "401"),
    (&[], "--basic", "judge:right", "401"),
    (&[], "--basic", "judge:wrong", "401"),
];

/// Sends every delivery to a receiver of its own.
pub(super) fn judge(root: &Path) -> Result<Verdict, String> {
    if let Err(error) = Command::new("curl").arg("--version").output() {
        return Ok(Verdict::Skipped(format!("curl: {error}")));
    }
    let executable = build(root, "rebilly-judges", &[])?;
    let mut faults = Vec::new();
    for (options, scheme, user, expected) in DELIVERIES {
        let arguments = [&[USER, PASSWORD], options].concat();
        let receiver = Server::start(&executable, &arguments, "URL")?;
        let statuses = deliver(&receiver.url, scheme, user)?;
        let handled = receiver.finish()?.len();
        let right = usize::from(expected == "200");
        if statuses != [expected, expected] || handled != right {
            faults.push(format!(
                "\n  {scheme} {user} {options:?}: status {}, {handled} handled; expected {expected}, {right} handled",
                statuses.join(" and "),
            ));
        }
    }
    Ok(match faults.is_empty() {
        true => Verdict::Passed(format!("{} deliveries, 0 faults", DELIVERIES.len() * 2)),
        false => Verdict::Failed(faults.concat()),
    })
}

/// Delivers an event twice and returns both statuses.
fn deliver(url: &str, scheme: &str, user: &str) -> Result<Vec<String>, String> {
    let mut curl = Command::new("curl");
    curl.args(["--silent", "--noproxy", "*", "--max-time", "60", scheme, "--user", user]);
    curl.args(["--header", "content-type: application/json", "--data", EVENT]);
    curl.args(["--output", "/dev/null", "--output", "/dev/null", "--write-out", "%{http_code} ", url, url]);
    let output = curl.output().map_err(|error| format!("curl: {error}"))?;
    Ok(String::from_utf8_lossy(&output.stdout).split_whitespace().map(str::to_owned).collect())
}
