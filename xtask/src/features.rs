//! Features of the SDK: their lists, and a lint run of each domain alone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use crate::metadata;

/// Feature that enables every domain. Its members are the domains.
const FULL: &str = "full";

/// Feature for work on the spec, which is not part of the public API.
const GENERATE: &str = "generate-at-build";

type Features = BTreeMap<String, Vec<String>>;

/// Lints the SDK without features, then with each domain alone. Warnings are errors.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let features = read(root)?;
    let domains = domains(&features)?;
    undocumented(&features, &docs_rs(root)?)?;
    let alone = std::iter::once("").chain(domains.iter().map(String::as_str));
    for domain in alone {
        println!("{}", if domain.is_empty() { "no features" } else { domain });
        let status = Command::new(env!("CARGO"))
            .args([
                "clippy",
                "--quiet",
                "-p",
                "rebilly-sdk",
                "--lib",
                "--no-default-features",
                "--features",
                domain,
            ])
            .args(["--", "-D", "warnings"])
            .current_dir(root)
            .status()
            .map_err(|error| format!("cargo clippy: {error}"))?;
        if !status.success() {
            return Err(format!("the SDK has warnings or errors with the features \"{domain}\""));
        }
    }
    Ok(())
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
    features.keys().filter(|name| !["default", GENERATE].contains(&name.as_str())).cloned().collect()
}

/// The domains: the features that `full` enables.
fn domains(features: &Features) -> Result<Vec<String>, String> {
    let full = features.get(FULL).filter(|members| !members.is_empty());
    full.cloned()
        .ok_or_else(|| format!("rebilly-sdk/Cargo.toml has no feature `{FULL}` that lists the domains"))
}

/// Fails when docs.rs would leave a feature out.
fn undocumented(features: &Features, docs_rs: &[String]) -> Result<(), String> {
    let mut enabled = BTreeSet::new();
    let mut pending: Vec<&str> = docs_rs.iter().map(String::as_str).chain(["default"]).collect();
    while let Some(name) = pending.pop() {
        if enabled.insert(name) {
            pending.extend(features.get(name).into_iter().flatten().map(String::as_str));
        }
    }
    let public = public(features);
    // A feature that only enables others, such as `full`, is covered by its members.
    let is_covered = |name: &str| {
        let members = features.get(name).into_iter().flatten();
        enabled.contains(name)
            || (members.clone().count() > 0 && members.clone().all(|name| enabled.contains(&**name)))
    };
    let missing: Vec<&str> = public.iter().map(String::as_str).filter(|name| !is_covered(name)).collect();
    match missing.as_slice() {
        [] if !enabled.contains(GENERATE) => Ok(()),
        [] => Err(format!("docs.rs must not enable `{GENERATE}`: change [package.metadata.docs.rs]")),
        names => Err(format!(
            "docs.rs leaves out {}: add them to [package.metadata.docs.rs] in rebilly-sdk/Cargo.toml",
            names.join(", ")
        )),
    }
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
}
