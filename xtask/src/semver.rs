//! `cargo semver-checks` on the SDK, for use from the first release on.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::features;

const INSTALL: &str = "cargo install cargo-semver-checks --locked";

/// Runs cargo-semver-checks against a released version or a git revision. With `print`, only prints the command.
pub(crate) fn run(root: &Path, version: Option<&str>, rev: Option<&str>, print: bool) -> Result<(), String> {
    let arguments = arguments(&features::documented(root)?, version, rev);
    if print {
        println!("cargo {}", arguments.join(" "));
        return Ok(());
    }
    let mut probe = Command::new(env!("CARGO"));
    probe.args(["semver-checks", "--version"]).stdout(Stdio::null()).stderr(Stdio::null());
    if !probe.status().is_ok_and(|status| status.success()) {
        return Err(format!("cargo-semver-checks is not installed: run `{INSTALL}`"));
    }
    let status = Command::new(env!("CARGO")).args(arguments).current_dir(root).status();
    match status.map_err(|error| format!("cargo semver-checks: {error}"))?.success() {
        true => Ok(()),
        false => {
            Err("cargo semver-checks failed: a breaking change needs a new major version (0.x: minor)"
                .to_owned())
        }
    }
}

/// The command's arguments. Features are listed, because the tool's default would enable `generate-at-build`.
fn arguments(features: &[String], version: Option<&str>, rev: Option<&str>) -> Vec<String> {
    let mut arguments = vec!["semver-checks", "--package", "rebilly-sdk", "--only-explicit-features"];
    features.iter().for_each(|feature| arguments.extend(["--features", feature]));
    match (version, rev) {
        (Some(version), _) => arguments.extend(["--baseline-version", version]),
        (None, Some(rev)) => arguments.extend(["--baseline-rev", rev]),
        (None, None) => {}
    }
    arguments.into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_baseline_is_a_version_a_revision_or_the_newest_release() {
        let features = ["kyc".to_owned(), "sqlite".to_owned()];
        let text = |version, rev| arguments(&features, version, rev).join(" ");
        let common =
            "semver-checks --package rebilly-sdk --only-explicit-features --features kyc --features sqlite";
        assert_eq!(text(None, None), common);
        assert_eq!(text(Some("0.1.0"), None), format!("{common} --baseline-version 0.1.0"));
        assert_eq!(text(None, Some("v0.1.0")), format!("{common} --baseline-rev v0.1.0"));
    }
}
