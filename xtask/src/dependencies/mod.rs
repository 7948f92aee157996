//! Dependencies that users compile: each default one is justified, each licence is allowed, no crate has two major versions
//! without a reason, and none needs a newer Rust.

mod versions;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::metadata::{self, package};

/// Licences allowed for crates that users compile. One allowed alternative is enough.
const ALLOWED: [&str; 14] = [
    "MIT",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "Unicode-3.0",
    "Unlicense",
    "CC0-1.0",
    "0BSD",
    "BSL-1.0",
    "MIT-0",
    "CDLA-Permissive-2.0",
    "Apache-2.0 WITH LLVM-exception",
];

/// Compares `cargo metadata` with the table in ARCHITECTURE.md and the list of licences.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let metadata = metadata::resolved(root)?;
    let mut wrong = Vec::new();
    let sdk = package(&metadata, |package| package["name"] == "rebilly-sdk")
        .ok_or("rebilly-sdk is not a package")?;
    let text = std::fs::read_to_string(root.join("ARCHITECTURE.md")).map_err(|error| error.to_string())?;
    let justified: BTreeSet<&str> = text
        .lines()
        .skip_while(|line| !line.starts_with("## Dependencies that users compile"))
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .collect();
    let default = default_features(sdk);
    let mut direct = BTreeSet::new();
    for dependency in sdk["dependencies"].as_array().into_iter().flatten() {
        let name = dependency["name"].as_str().unwrap_or_default();
        let on = dependency["optional"] != true || default.contains(&format!("dep:{name}"));
        if dependency["kind"].is_null() && on {
            direct.insert(name);
        }
    }
    for name in direct.difference(&justified) {
        wrong.push(format!("`{name}` is a default dependency without a line in ARCHITECTURE.md"));
    }
    for name in justified.difference(&direct) {
        wrong.push(format!("ARCHITECTURE.md has a line for `{name}`, which is not a default dependency"));
    }
    let compiled = closure(&metadata, sdk["id"].as_str().unwrap_or_default());
    for id in &compiled {
        let Some(package) = package(&metadata, |package| package["id"] == id.as_str()) else { continue };
        let licence = package["license"].as_str().unwrap_or("none");
        if !licence.split(" OR ").flat_map(|part| part.split('/')).any(allowed) {
            wrong.push(format!("{} has the licence {licence}", package["name"]));
        }
    }
    wrong.extend(versions::duplicates(root, &text)?);
    wrong.extend(versions::newer_rust(&metadata, sdk));
    if wrong.is_empty() {
        println!(
            "{} direct dependencies, all justified; {} crates on all platforms, all licences allowed; no second major version \
             without a reason; no rust-version above {}",
            direct.len(),
            compiled.len() - 1,
            sdk["rust_version"].as_str().unwrap_or_default()
        );
        return Ok(());
    }
    Err(wrong.join("\n"))
}

fn allowed(alternative: &str) -> bool {
    let plain = alternative.trim().trim_matches(['(', ')']);
    plain.split(" AND ").all(|licence| ALLOWED.contains(&licence.trim().trim_matches(['(', ')'])))
}

/// Features that `default` enables, directly or through another feature.
fn default_features(package: &Value) -> BTreeSet<String> {
    let mut on = BTreeSet::new();
    let mut pending = vec!["default".to_owned()];
    while let Some(feature) = pending.pop() {
        if on.insert(feature.clone()) {
            let more = package["features"][&feature].as_array().into_iter().flatten();
            pending.extend(more.filter_map(Value::as_str).map(str::to_owned));
        }
    }
    on
}

/// Packages compiled for use at run time, starting with `root`.
fn closure(metadata: &Value, root: &str) -> BTreeSet<String> {
    let nodes: BTreeMap<&str, &Value> = metadata["resolve"]["nodes"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|node| Some((node["id"].as_str()?, node)))
        .collect();
    let mut seen = BTreeSet::new();
    let mut pending = vec![root.to_owned()];
    while let Some(id) = pending.pop() {
        let Some(node) = nodes.get(id.as_str()) else { continue };
        for dependency in node["deps"].as_array().into_iter().flatten() {
            let kinds = dependency["dep_kinds"].as_array();
            if kinds.into_iter().flatten().any(|kind| kind["kind"].is_null()) {
                pending.extend(dependency["pkg"].as_str().map(str::to_owned).filter(|id| !seen.contains(id)));
            }
        }
        seen.insert(id);
    }
    seen
}
