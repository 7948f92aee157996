//! Writes a call of each operation of the spec, and a function with its snippet, so that a new operation is tested at once.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use rebilly_codegen::{calls, directions, model, pipeline, snippets};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", dir.display());
    let spec = pipeline::checked(&dir).map_err(|report| report.to_string())?;
    let mut api = model::build(&spec).map_err(|report| report.to_string())?;
    api.operations.retain(|operation| is_enabled(&operation.domain));
    let views = directions::split(&api).map_err(|report| report.to_string())?;
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let write = |name: &str, text: String| fs::write(Path::new(&out).join(name), text);
    write("calls.rs", calls::calls(&api, &views))
        .and_then(|()| write("snippets.rs", snippets::module(&api, &views)))
        .map_err(|error| error.to_string())
}

/// `true` if the feature of a domain is enabled.
fn is_enabled(domain: &str) -> bool {
    env::var_os(format!("CARGO_FEATURE_{}", domain.to_uppercase().replace('-', "_"))).is_some()
}
