//! Ensures that the SDK is compiled from sources that belong to the spec.
//!
//! By default the generated sources are committed, and the build compares checksums. A published crate has no
//! `../spec`, so nothing is compared. With the feature `generate-at-build` the sources are generated into `OUT_DIR`.

use std::path::Path;
use std::process::ExitCode;

#[cfg(not(feature = "generate-at-build"))]
#[path = "build/checksums.rs"]
#[allow(unreachable_pub)]
mod checksums;

fn main() -> ExitCode {
    let spec = Path::new("../spec");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    let in_repository = spec.join("openapi.yaml").exists();
    if in_repository {
        println!("cargo::rerun-if-changed=../spec");
    }
    // The crate's README is the repository's; cargo copies it into the package.
    let readme = if in_repository { "../../README.md" } else { "../README.md" };
    println!("cargo::rustc-env=REBILLY_README={readme}");
    match run(spec, in_repository) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            // Cargo shows this line even where it hides the rest.
            let first = message.lines().next().unwrap_or_default();
            println!("cargo::error={}", first.strip_prefix("error: ").unwrap_or(first));
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(feature = "generate-at-build"))]
fn run(spec: &Path, in_repository: bool) -> Result<(), String> {
    if !in_repository {
        return Ok(());
    }
    println!("cargo::rerun-if-changed=src/generated");
    checksums::verify(spec, Path::new("src/generated"))
}

#[cfg(feature = "generate-at-build")]
fn run(spec: &Path, in_repository: bool) -> Result<(), String> {
    if !in_repository {
        return Err("the feature `generate-at-build` needs a checkout with spec/ beside the crate".to_owned());
    }
    let out = std::env::var("OUT_DIR").map_err(|error| format!("OUT_DIR: {error}"))?;
    let files = rebilly_codegen::pipeline::generated(spec).map_err(|report| report.to_string())?;
    let out = Path::new(&out).join("generated");
    rebilly_codegen::output::write(&out, &files).map_err(|error| format!("{}: {error}", out.display()))?;
    Ok(())
}
