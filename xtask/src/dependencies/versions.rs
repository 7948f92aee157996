//! Versions of the dependencies: one major version of each crate, and no crate that needs a newer Rust than the workspace.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::features;

/// Begins the list of reasons in ARCHITECTURE.md.
const REASONS: &str = "Two major versions of one crate";

/// Platforms of most users. Others, such as Android, have dependencies of their own.
const TARGETS: [&str; 3] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// Reports crates that users compile in two major versions without a reason, and reasons without such a crate.
pub(super) fn duplicates(root: &Path, architecture: &str) -> Result<Vec<String>, String> {
    let reasons = reasons(architecture);
    let sdk = twice(&tree(root, "rebilly-sdk", &[])?);
    let all = twice(&tree(root, "rebilly-sdk", &features::documented(root)?)?);
    let more = all.difference(&sdk).cloned().collect();
    let sandbox = twice(&tree(root, "rebilly-sandbox", &[])?);
    let found = [("`rebilly-sdk`", sdk), ("feature", more), ("`rebilly-sandbox`", sandbox)];
    Ok(found.iter().flat_map(|(place, found)| compare(place, found, &reasons)).collect())
}

/// Reports dependencies whose `rust-version` is above the workspace's.
pub(super) fn newer_rust(metadata: &Value, sdk: &Value) -> Vec<String> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let oldest = sdk["rust_version"].as_str().unwrap_or_default();
    let newer = packages.filter_map(|package| {
        let needed = package["rust_version"].as_str()?;
        let (name, version) = (package["name"].as_str()?, package["version"].as_str()?);
        let message = format!("{name} {version} needs Rust {needed}, the workspace {oldest}");
        (numbers(needed) > numbers(oldest)).then_some(message)
    });
    newer.collect()
}

/// `name version` of every crate that a user of a package compiles, with these features besides the default ones.
fn tree(root: &Path, package: &str, features: &[String]) -> Result<String, String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["tree", "--locked", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"]);
    cargo.args(["--package", package, "--features", &features.join(",")]);
    for target in TARGETS {
        cargo.args(["--target", target]);
    }
    let output = cargo.current_dir(root).output().map_err(|error| format!("cargo tree: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| format!("cargo tree: {error}"))
}

/// Names of the crates that a tree has in two major versions.
fn twice(tree: &str) -> BTreeSet<String> {
    let mut versions: BTreeMap<&str, BTreeSet<Vec<u64>>> = BTreeMap::new();
    for line in tree.lines() {
        let mut words = line.split(' ');
        if let (Some(name), Some(version)) = (words.next(), words.next()) {
            versions.entry(name).or_default().insert(major(version.trim_start_matches('v')));
        }
    }
    let twice = versions.into_iter().filter(|(_, versions)| versions.len() > 1);
    twice.map(|(name, _)| name.to_owned()).collect()
}

/// The numbers of a version up to the first that is not 0: versions that share them are compatible.
fn major(version: &str) -> Vec<u64> {
    let numbers = numbers(version);
    let first = numbers.iter().position(|number| *number > 0).unwrap_or(numbers.len() - 1);
    numbers[..=first].to_vec()
}

/// The three numbers of a version. Those that it leaves out are 0.
fn numbers(version: &str) -> [u64; 3] {
    let release = version.split(['-', '+']).next().unwrap_or_default();
    let mut numbers = release.split('.').map(|number| number.parse().unwrap_or_default());
    std::array::from_fn(|_| numbers.next().unwrap_or_default())
}

/// Crates with a reason in ARCHITECTURE.md, and the places that they have it for: ``- `name` (place): reason``.
fn reasons(architecture: &str) -> Vec<(&str, &str)> {
    let lines = architecture.lines().skip_while(|line| !line.starts_with(REASONS)).skip(1);
    let list = lines.skip_while(|line| !line.starts_with("- ")).take_while(|line| line.starts_with("- "));
    let entries = list.filter_map(|line| {
        let (name, rest) = line.strip_prefix("- `")?.split_once("` (")?;
        let (place, reason) = rest.split_once("): ")?;
        (!reason.trim().is_empty()).then_some((name, place))
    });
    entries.collect()
}

fn compare(place: &str, found: &BTreeSet<String>, reasons: &[(&str, &str)]) -> Vec<String> {
    let known = reasons.iter().filter(|(_, of)| of.contains(place));
    let known: BTreeSet<String> = known.map(|(name, _)| (*name).to_owned()).collect();
    let missing = found.difference(&known);
    let missing = missing
        .map(|name| format!("{place}: `{name}` has two major versions and no reason in ARCHITECTURE.md"));
    let stale = known.difference(found);
    let stale = stale
        .map(|name| format!("{place}: ARCHITECTURE.md has a reason for `{name}`, which has one version"));
    missing.chain(stale).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ARCHITECTURE: &str = "- `not` (a reason): before the list\n\nTwo major versions of one crate, here:\n\n\
        - `base64` (feature `postgres`): others have 0.22.\n- `syn` (`rebilly-sandbox`): a macro has 2.\n\n\
        - `nor` (feature `x`): after it\n";

    #[test]
    fn incompatible_versions_of_one_crate_are_found() {
        let tree = "syn v2.0.1 (proc-macro)\nsyn v3.0.0 (*)\nserde v1.0.1\nserde v1.9.0\nbase64 v0.22.1\nbase64 v0.23.0\n\
            rand v0.9.1\nrand v0.9.2\ntiny v0.0.1\ntiny v0.0.2\nwasi v0.11.1+preview1\n\n[build-dependencies]\n";
        assert_eq!(twice(tree).into_iter().collect::<Vec<_>>(), ["base64", "syn", "tiny"]);
    }

    #[test]
    fn a_second_major_version_needs_a_reason_for_its_place() {
        let reasons = reasons(ARCHITECTURE);
        assert_eq!(reasons, [("base64", "feature `postgres`"), ("syn", "`rebilly-sandbox`")]);
        let syn = BTreeSet::from(["syn".to_owned()]);
        assert!(compare("`rebilly-sandbox`", &syn, &reasons).is_empty());
        let missing = compare("`rebilly-sdk`", &syn, &reasons);
        assert_eq!(missing, ["`rebilly-sdk`: `syn` has two major versions and no reason in ARCHITECTURE.md"]);
        let stale = compare("feature", &BTreeSet::new(), &reasons);
        assert_eq!(stale, ["feature: ARCHITECTURE.md has a reason for `base64`, which has one version"]);
    }

    #[test]
    fn dependencies_that_need_a_newer_rust_are_found() {
        let package =
            |name: &str, rust: Value| json!({"name": name, "version": "1.2.3", "rust_version": rust});
        let sdk = package("rebilly-sdk", json!("1.88"));
        let packages = [
            sdk.clone(),
            package("a", json!("1.88.0")),
            package("b", json!("1.100")),
            package("c", json!(null)),
        ];
        let newer = newer_rust(&json!({ "packages": packages }), &sdk);
        assert_eq!(newer, ["b 1.2.3 needs Rust 1.100, the workspace 1.88"]);
    }
}
