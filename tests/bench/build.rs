//! Writes the types of the spec with plain serde derives, without and with a flattened map of unknown properties.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

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
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", spec.display());
    let spec = rebilly_codegen::pipeline::checked(&spec).map_err(|report| report.to_string())?;
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    for (name, keep_unknown) in [("derive.rs", false), ("flatten.rs", true)] {
        let text =
            rebilly_derive_baseline::print(&spec, keep_unknown).map_err(|report| report.to_string())?;
        fs::write(Path::new(&out).join(name), text).map_err(|error| error.to_string())?;
    }
    Ok(())
}
