//! Cargo features of the SDK: one per domain, and `full` with all of them.

use std::collections::BTreeSet;

use toml::{Table, Value};

use crate::load::Domain;
use crate::node::Location;
use crate::report::Report;

/// Feature that enables every domain.
const FULL: &str = "full";

/// Compares the features of the SDK's manifest with the domains of the spec.
///
/// The report is empty when every domain has a feature and `full` lists exactly the domains.
pub fn check(manifest: &str, domains: &[Domain]) -> Report {
    let mut report = Report::default();
    let mut push = |message: String, help: String| report.push(Location::default(), message, help);
    let manifest: Table = match manifest.parse() {
        Ok(manifest) => manifest,
        Err(error) => {
            push(format!("rebilly-sdk/Cargo.toml: {error}"), "correct the manifest".to_owned());
            return report;
        }
    };
    let no_features = Table::new();
    let features = manifest.get("features").and_then(Value::as_table).unwrap_or(&no_features);
    let names: Vec<&str> = domains.iter().map(|domain| domain.name.as_str()).collect();
    for name in names.iter().filter(|name| !features.contains_key(**name)) {
        let message = format!("the domain `{name}` has no Cargo feature");
        push(message, format!("add this line to [features] of rebilly-sdk/Cargo.toml:\n{name} = []"));
    }
    let listed = features.get(FULL).and_then(Value::as_array);
    let listed: BTreeSet<&str> = listed.into_iter().flatten().filter_map(Value::as_str).collect();
    let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    let line = format!("{FULL} = [{}]", quoted.join(", "));
    let help = format!("write this line in [features] of rebilly-sdk/Cargo.toml:\n{line}");
    let missing: Vec<&str> = names.iter().copied().filter(|name| !listed.contains(name)).collect();
    if !missing.is_empty() {
        push(format!("the Cargo feature `{FULL}` does not list {}", backticked(&missing)), help.clone());
    }
    let unknown: Vec<&str> = listed.into_iter().filter(|name| !names.contains(name)).collect();
    if !unknown.is_empty() {
        push(format!("the Cargo feature `{FULL}` lists {}, which no domain has", backticked(&unknown)), help);
    }
    report
}

fn backticked(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn domains(names: &[&str]) -> Vec<Domain> {
        let domain = |name: &&str| Domain {
            name: (*name).to_owned(),
            title: String::new(),
            description: String::new(),
            is_namespace: false,
            resources: Vec::new(),
        };
        names.iter().map(domain).collect()
    }

    fn reported(manifest: &str, names: &[&str]) -> Vec<(String, String)> {
        let report = check(manifest, &domains(names));
        report.diagnostics().map(|found| (found.message.clone(), found.help.clone())).collect()
    }

    #[test]
    fn a_feature_per_domain_and_full_with_all_is_accepted() {
        let manifest =
            "[features]\ndefault = [\"kyc\"]\nfull = [\"kyc\", \"plans\"]\nkyc = []\nplans = [\"kyc\"]\n";
        assert_eq!(reported(manifest, &["kyc", "plans"]), []);
    }

    #[test]
    fn missing_features_are_reported_with_the_lines_to_add() {
        let found = reported("[features]\nfull = [\"kyc\"]\nkyc = []\n", &["kyc", "plans"]);
        let help = |intro: &str, line: &str| format!("{intro} [features] of rebilly-sdk/Cargo.toml:\n{line}");
        assert_eq!(
            found,
            [
                (
                    "the Cargo feature `full` does not list `plans`".to_owned(),
                    help("write this line in", "full = [\"kyc\", \"plans\"]")
                ),
                (
                    "the domain `plans` has no Cargo feature".to_owned(),
                    help("add this line to", "plans = []")
                ),
            ]
        );
    }

    #[test]
    fn a_manifest_without_features_lacks_all_of_them() {
        assert_eq!(reported("[package]\nname = \"rebilly-sdk\"\n", &["kyc"]).len(), 2);
    }

    #[test]
    fn a_feature_of_full_without_a_domain_is_reported() {
        let found = reported("[features]\nfull = [\"kyc\", \"rustls\"]\nkyc = []\nrustls = []\n", &["kyc"]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0, "the Cargo feature `full` lists `rustls`, which no domain has");
        assert!(found[0].1.ends_with("\nfull = [\"kyc\"]"), "{}", found[0].1);
    }

    #[test]
    fn an_invalid_manifest_is_reported() {
        let found = reported("[features\n", &[]);
        assert!(found.len() == 1 && found[0].0.starts_with("rebilly-sdk/Cargo.toml: "), "{found:?}");
    }
}
