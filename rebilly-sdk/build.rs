//! Sees to it that the SDK is compiled from what the spec says.
//!
//! By default the generated sources are committed, and this only compares fingerprints; in a published crate, which has no
//! `../spec`, it does nothing. With the feature `generate-at-build` it generates them into `OUT_DIR`.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let spec = Path::new("../spec");
    println!("cargo::rerun-if-changed=build.rs");
    let inside = spec.join("openapi.yaml").exists();
    if inside {
        println!("cargo::rerun-if-changed=../spec");
    }
    // The crate's README is the repository's; cargo copies it into the package.
    let readme = if inside { "../../README.md" } else { "../README.md" };
    println!("cargo::rustc-env=REBILLY_README={readme}");
    match run(spec, inside) {
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
fn run(spec: &Path, inside: bool) -> Result<(), String> {
    use guard::{fingerprint, stamped};

    if !inside {
        return Ok(());
    }
    let generated = Path::new("src/generated");
    println!("cargo::rerun-if-changed=src/generated");
    let stamp = std::fs::read_to_string(generated.join("stamp.txt")).unwrap_or_default();
    let is = |dir: &Path, ending: &str| {
        fingerprint(dir, ending).map_err(|error| format!("{}: {error}", dir.display()))
    };
    if is(spec, ".yaml")? != stamped(&stamp, "spec") {
        return Err("the SDK's generated sources do not match spec/: run `cargo xtask regenerate`".to_owned());
    }
    if is(generated, ".rs")? != stamped(&stamp, "generated") {
        return Err("files in rebilly-sdk/src/generated/ were edited by hand: run `cargo xtask regenerate`"
            .to_owned());
    }
    Ok(())
}

#[cfg(feature = "generate-at-build")]
fn run(spec: &Path, inside: bool) -> Result<(), String> {
    if !inside {
        return Err("the feature `generate-at-build` needs a checkout with spec/ beside the crate".to_owned());
    }
    let out = std::env::var("OUT_DIR").map_err(|error| format!("OUT_DIR: {error}"))?;
    let files = rebilly_codegen::read::generated(spec).map_err(|report| report.to_string())?;
    let out = Path::new(&out).join("generated");
    rebilly_codegen::output::write(&out, &files).map_err(|error| format!("{}: {error}", out.display()))?;
    Ok(())
}

/// The same fingerprints as `codegen/src/fingerprint.rs`, with the standard library alone.
#[cfg(not(feature = "generate-at-build"))]
mod guard {
    use std::io::Result;
    use std::path::Path;

    /// FNV-1a over the names and contents of the files below a directory that end in `ending`.
    pub(crate) fn fingerprint(dir: &Path, ending: &str) -> Result<String> {
        let mut files = Vec::new();
        collect(dir, "", ending, &mut files)?;
        files.sort();
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for part in files.into_iter().flat_map(|(name, text)| [name.into_bytes(), text]) {
            for byte in part.into_iter().chain([0]).filter(|byte| *byte != b'\r') {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        Ok(format!("{hash:016x}"))
    }

    /// The fingerprint that the stamp has under a name.
    pub(crate) fn stamped(stamp: &str, name: &str) -> String {
        let mut lines = stamp.lines().filter_map(|line| line.split_once(' '));
        lines.find(|(key, _)| *key == name).map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    }

    fn collect(dir: &Path, prefix: &str, ending: &str, files: &mut Vec<(String, Vec<u8>)>) -> Result<()> {
        for entry in std::fs::read_dir(dir)? {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                collect(&entry.path(), &format!("{name}/"), ending, files)?;
            } else if name.ends_with(ending) {
                files.push((name, std::fs::read(entry.path())?));
            }
        }
        Ok(())
    }
}
