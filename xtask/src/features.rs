//! Features of the SDK: their lists, and each domain alone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use crate::metadata;

/// Feature that enables every domain. Its members are the domains.
const FULL: &str = "full";

/// Feature for work on the spec, which is not part of the public API.
const GENERATE: &str = "generate-at-build";

type Features = BTreeMap<String, Vec<String>>;

/// Lints the SDK without features, then with each domain alone, and calls the operations of that domain. Warnings are errors.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let features = read(root)?;
    let domains = domains(&features)?;
    undocumented(&features, &docs_rs(root)?)?;
    untested(&features, &tested(root)?)?;
    for domain in std::iter::once("").chain(domains.iter().map(String::as_str)) {
        println!("{}", if domain.is_empty() { "no features" } else { domain });
        run(root, "clippy", &["-p", "rebilly-sdk", "--lib"], domain, &["-D", "warnings"])?;
        if !domain.is_empty() {
            run(root, "test", &["-p", "rebilly-operations"], domain, &[])?;
        }
    }
    Ok(())
}

/// Runs a command of cargo with one feature of a package.
fn run(root: &Path, command: &str, target: &[&str], feature: &str, rest: &[&str]) -> Result<(), String> {
    let status = Command::new(env!("CARGO"))
        .args([command, "--quiet", "--no-default-features", "--features", feature])
        .args(target)
        .arg("--")
        .args(rest)
        .current_dir(root)
        .status()
        .map_err(|error| format!("cargo {command}: {error}"))?;
    match status.success() {
        true => Ok(()),
        false => Err(format!("cargo {command} {} fails with the features \"{feature}\"", target.join(" "))),
    }
}

/// Prints the features that documentation, tests and the API listing enable, separated by commas.
pub(crate) fn list(root: &Path) -> Result<(), String> {
    println!("{}", documented(root)?.join(","));
    Ok(())
}

/// Every feature of the SDK but `default` and `generate-at-build`.
pub(crate) fn documented(root: &Path) -> Result<Vec<String>, String> {
    Ok(public(&read(root)?))
}

fn public(features: &Features) -> Vec<String> {
    features.keys().filter(|name| is_public(name)).cloned().collect()
}

fn is_public(feature: &str) -> bool {
    !["default", GENERATE].contains(&feature)
}

/// The domains: the features that `full` enables.
fn domains(features: &Features) -> Result<Vec<String>, String> {
    let full = features.get(FULL).filter(|members| !members.is_empty());
    full.cloned()
        .ok_or_else(|| format!("rebilly-sdk/Cargo.toml has no feature `{FULL}` that lists the domains"))
}

/// Fails when docs.rs would leave a feature out.
fn undocumented(features: &Features, docs_rs: &[String]) -> Result<(), String> {
    match left_out(features, docs_rs).as_slice() {
        [] if !docs_rs.iter().any(|name| name == GENERATE) => Ok(()),
        [] => Err(format!("docs.rs must not enable `{GENERATE}`: change [package.metadata.docs.rs]")),
        names => Err(format!(
            "docs.rs leaves out {}: add them to [package.metadata.docs.rs] in rebilly-sdk/Cargo.toml",
            names.join(", ")
        )),
    }
}

/// Fails when `cargo test --workspace` would compile no test of a feature.
fn untested(features: &Features, tested: &[String]) -> Result<(), String> {
    match left_out(features, tested).as_slice() {
        [] => Ok(()),
        names => Err(format!(
            "`cargo test --workspace` leaves out {}: add them to rebilly-sdk in tests/support/Cargo.toml",
            names.join(", ")
        )),
    }
}

/// The public features that neither these nor the default ones enable.
fn left_out<'a>(features: &'a Features, enabled_features: &'a [String]) -> Vec<&'a str> {
    let mut enabled = BTreeSet::new();
    let mut pending: Vec<&str> = enabled_features.iter().map(String::as_str).chain(["default"]).collect();
    while let Some(name) = pending.pop() {
        if enabled.insert(name) {
            pending.extend(features.get(name).into_iter().flatten().map(String::as_str));
        }
    }
    // A feature that only enables others, such as `full`, is covered by its members.
    let is_covered = |name: &str, members: &[String]| {
        enabled.contains(name)
            || !members.is_empty() && members.iter().all(|member| enabled.contains(&**member))
    };
    let public = features.iter().filter(|(name, _)| is_public(name));
    public.filter(|(name, members)| !is_covered(name, members)).map(|(name, _)| name.as_str()).collect()
}

fn read(root: &Path) -> Result<Features, String> {
    let sdk = metadata::sdk(root)?;
    serde_json::from_value(sdk["features"].clone())
        .map_err(|error| format!("features of rebilly-sdk: {error}"))
}

fn docs_rs(root: &Path) -> Result<Vec<String>, String> {
    let sdk = metadata::sdk(root)?;
    let features = sdk["metadata"]["docs"]["rs"]["features"].clone();
    serde_json::from_value(features).map_err(|error| format!("[package.metadata.docs.rs]: {error}"))
}

/// The features of the SDK that packages of the workspace name in their dependencies.
fn tested(root: &Path) -> Result<Vec<String>, String> {
    let metadata = metadata::workspace(root)?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let dependencies = packages.filter_map(|package| package["dependencies"].as_array()).flatten();
    let features = dependencies
        .filter(|dependency| dependency["name"] == "rebilly-sdk")
        .filter_map(|dependency| dependency["features"].as_array());
    Ok(features.flatten().filter_map(|feature| feature.as_str().map(str::to_owned)).collect())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn features() -> Features {
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        [
            ("default", list(&["customers", "kyc", "rustls"])),
            ("full", list(&["customers", "kyc"])),
            ("customers", list(&[])),
            ("kyc", list(&["customers"])),
            ("rustls", list(&["reqwest/rustls"])),
            ("sqlite", list(&["receiver", "dep:rusqlite"])),
            ("receiver", list(&[])),
            ("generate-at-build", list(&["dep:rebilly-codegen"])),
        ]
        .map(|(name, members)| (name.to_owned(), members))
        .into()
    }

    #[test]
    fn domains_are_the_members_of_full() {
        assert_eq!(domains(&features()).unwrap(), ["customers", "kyc"]);
        assert!(domains(&Features::new()).unwrap_err().contains("`full`"));
    }

    #[test]
    fn documented_features_exclude_the_generator() {
        assert_eq!(public(&features()), ["customers", "full", "kyc", "receiver", "rustls", "sqlite"]);
    }

    #[test]
    fn a_feature_that_docs_rs_leaves_out_is_reported() {
        assert_eq!(undocumented(&features(), &["sqlite".to_owned()]), Ok(()));
        let missing = undocumented(&features(), &[]).unwrap_err();
        assert!(missing.starts_with("docs.rs leaves out receiver, sqlite:"), "{missing}");
        let both = ["sqlite".to_owned(), "generate-at-build".to_owned()];
        assert!(undocumented(&features(), &both).unwrap_err().contains("must not enable"));
    }

    #[test]
    fn a_feature_that_the_tests_of_the_workspace_leave_out_is_reported() {
        assert_eq!(untested(&features(), &["sqlite".to_owned()]), Ok(()));
        let missing = untested(&features(), &["receiver".to_owned()]).unwrap_err();
        assert!(missing.starts_with("`cargo test --workspace` leaves out sqlite:"), "{missing}");
    }
}
