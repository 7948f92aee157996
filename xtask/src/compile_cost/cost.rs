//! Runs cargo and reads its resource usage.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::SystemTime;

use wait4::Wait4 as _;

/// Cost of compiling a crate: user time of cargo and rustc together, and the peak memory of the largest process.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) seconds: f64,
    pub(crate) megabytes: f64,
}

/// Compiles the dependencies of a crate. The crate itself is empty meanwhile.
pub(super) fn warm(home: &Path, package: &str, command: &str) -> Result<(), String> {
    let source = home.join(package).join("src/lib.rs");
    let kept = source.with_extension("kept");
    let failed = |error: std::io::Error| format!("{}: {error}", source.display());
    std::fs::rename(&source, &kept).map_err(failed)?;
    let status =
        std::fs::write(&source, "").and_then(|()| cargo(home, command).args(["-p", package]).status());
    std::fs::rename(&kept, &source).map_err(failed)?;
    match status.map_err(|error| format!("cargo: {error}"))?.success() {
        true => Ok(()),
        false => Err(format!("cargo {command} of the dependencies of {package} failed")),
    }
}

/// Compiles one crate without its dependencies.
pub(super) fn of(home: &Path, package: &str, command: &str) -> Result<Cost, String> {
    let source = home.join(package).join("src/lib.rs");
    let touched = std::fs::File::options().append(true).open(&source);
    touched
        .and_then(|file| file.set_modified(SystemTime::now()))
        .map_err(|error| format!("{}: {error}", source.display()))?;
    measured(&mut cargo(home, command), package)
}

fn measured(cargo: &mut Command, package: &str) -> Result<Cost, String> {
    let mut child = cargo
        .args(["-p", package])
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("cargo: {error}"))?;
    let used = child.wait4().map_err(|error| format!("cargo: {error}"))?;
    if !used.status.success() {
        return Err(format!("cargo failed to compile {package}"));
    }
    Ok(Cost { seconds: used.rusage.utime.as_secs_f64(), megabytes: used.rusage.maxrss as f64 / 1_048_576.0 })
}

/// Builds a program with all its dependencies, in a target directory of its own that is empty before.
pub(super) fn cold(home: &Path, package: &str) -> Result<Cost, String> {
    let target = home.join("cold");
    match std::fs::remove_dir_all(&target) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(format!("{}: {error}", target.display()));
        }
        _ => {}
    }
    measured(cargo(home, "build").env("CARGO_TARGET_DIR", &target), package)
}

fn cargo(home: &Path, command: &str) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(command.split(' '))
        .arg("--quiet")
        .current_dir(home)
        // Each run compiles the whole crate, and the caller's settings do not apply.
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", home.join("target"))
        // The copy of the SDK has no feature `generate-at-build`.
        .env("RUSTFLAGS", "-Aunexpected_cfgs");
    cargo
}
