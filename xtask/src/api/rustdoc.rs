//! rustdoc's JSON for the SDK.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};

use rustdoc_types::{Crate, FORMAT_VERSION};
use serde_json::Value;

use crate::{features, metadata};

/// Variable that makes this program act as rustdoc.
const STAND_IN: &str = "XTASK_AS_RUSTDOC";

/// Documents the SDK with every feature but `generate-at-build`.
pub(super) fn document(root: &Path) -> Result<Crate, String> {
    let itself = std::env::current_exe().map_err(|error| format!("xtask: {error}"))?;
    let rustdoc = std::env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into());
    let metadata = metadata::workspace(root)?;
    let target =
        Path::new(metadata["target_directory"].as_str().ok_or("cargo metadata has no target directory")?);
    let status = Command::new(env!("CARGO"))
        .args(["rustdoc", "--quiet", "-p", "rebilly-sdk", "--lib", "--features"])
        .arg(features::documented(root)?.join(","))
        .args([
            "--",
            "-Zunstable-options",
            "--output-format=json",
            "--document-private-items",
            "--cap-lints=allow",
        ])
        .current_dir(root)
        // Only rustdoc gets RUSTC_BOOTSTRAP: build scripts would see it and be run again.
        .env("RUSTDOC", itself)
        .env(STAND_IN, rustdoc)
        .status()
        .map_err(|error| format!("cargo rustdoc: {error}"))?;
    if !status.success() {
        return Err(format!("cargo rustdoc failed: {status}"));
    }
    read(&target.join("doc/rebilly_sdk.json"))
}

pub(super) fn read(path: &Path) -> Result<Crate, String> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = std::fs::read(path).map_err(|error| failed(&error))?;
    let json: Value = serde_json::from_slice(&text).map_err(|error| failed(&error))?;
    let version = &json["format_version"];
    if *version != FORMAT_VERSION {
        return Err(format!(
            "this rustdoc writes JSON of format {version}, and xtask reads format {FORMAT_VERSION}: use rustc 1.95, or change \
             the version of `rustdoc-types` in xtask/Cargo.toml"
        ));
    }
    serde_json::from_slice(&text).map_err(|error| failed(&error))
}

/// Runs the real rustdoc with `RUSTC_BOOTSTRAP` when cargo has started this program in its place.
pub(crate) fn stand_in() -> Option<ExitCode> {
    let rustdoc: OsString = std::env::var_os(STAND_IN)?;
    let status = Command::new(rustdoc).args(std::env::args_os().skip(1)).env("RUSTC_BOOTSTRAP", "1").status();
    let code = status.ok().and_then(|status| status.code()).and_then(|code| u8::try_from(code).ok());
    Some(ExitCode::from(code.unwrap_or(1)))
}
