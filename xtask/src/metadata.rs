//! `cargo metadata`.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The metadata of the workspace with its resolved dependencies.
pub(crate) fn resolved(root: &Path) -> Result<Value, String> {
    read(root, &[])
}

/// The metadata of the workspace without dependencies.
pub(crate) fn workspace(root: &Path) -> Result<Value, String> {
    read(root, &["--no-deps"])
}

/// The package `rebilly-sdk`.
pub(crate) fn sdk(root: &Path) -> Result<Value, String> {
    let metadata = workspace(root)?;
    let found = package(&metadata, |package| package["name"] == "rebilly-sdk").cloned();
    found.ok_or_else(|| "the workspace has no package rebilly-sdk".to_owned())
}

/// The first package that meets a condition.
pub(crate) fn package(metadata: &Value, wanted: impl Fn(&Value) -> bool) -> Option<&Value> {
    metadata["packages"].as_array()?.iter().find(|package| wanted(package))
}

fn read(root: &Path, options: &[&str]) -> Result<Value, String> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1"])
        .args(options)
        .arg("--manifest-path")
        .arg(root.join("rebilly-sdk/Cargo.toml"))
        .output()
        .map_err(|error| format!("cargo metadata: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))
}
