//! Programs from PyPI and npm, installed below the target directory.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Written after a complete installation.
const MARKER: &str = "installed";

/// The target directory of cargo.
pub(crate) fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

/// Installs a package from PyPI in a virtual environment of its own. Returns the directory of its programs.
///
/// # Errors
///
/// The reason why the package cannot be installed.
pub(crate) fn python(root: &Path, package: &str, version: &str) -> Result<PathBuf, String> {
    let directory = target(root).join("tools").join(format!("{package}-{version}"));
    let programs = directory.join("bin");
    install(&directory, || {
        run(Command::new("python3").args(["-m", "venv"]).arg(&directory))?;
        let requirement = format!("{package}=={version}");
        run(Command::new(programs.join("pip")).args(["install", "--quiet", &requirement]))
    })?;
    Ok(programs)
}

/// Installs a package from npm. Returns the directory that has `node_modules`.
///
/// # Errors
///
/// The reason why the package cannot be installed.
pub(crate) fn node(root: &Path, package: &str, version: &str) -> Result<PathBuf, String> {
    let name = package.trim_start_matches('@').replace('/', "-");
    let directory = target(root).join("tools").join(format!("{name}-{version}"));
    install(&directory, || {
        let requirement = format!("{package}@{version}");
        let options = ["install", "--silent", "--no-save", "--no-audit", "--no-fund", "--prefix", "."];
        run(Command::new("npm").args(options).arg(requirement).current_dir(&directory))
    })?;
    Ok(directory)
}

/// Runs an installation, unless it was completed before.
fn install(directory: &Path, steps: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
    let marker = directory.join(MARKER);
    if marker.exists() {
        return Ok(());
    }
    let failed = |error: std::io::Error| format!("{}: {error}", directory.display());
    std::fs::create_dir_all(directory).map_err(failed)?;
    steps()?;
    std::fs::write(marker, "").map_err(failed)
}

/// Runs a command. The error names the program and its last message.
fn run(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{name}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let text = String::from_utf8_lossy(&output.stderr);
    let last = text.lines().rfind(|line| !line.trim().is_empty());
    Err(format!("{name} failed: {}", last.unwrap_or("without a message").trim()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_failed_installation_is_tried_again_and_a_complete_one_is_not() {
        let directory = std::env::temp_dir().join(format!("xtask-tools-{}", std::process::id()));
        assert_eq!(install(&directory, || Err("offline".to_owned())), Err("offline".to_owned()));
        assert_eq!(install(&directory, || Ok(())), Ok(()));
        assert_eq!(install(&directory, || Err("offline".to_owned())), Ok(()));
        std::fs::remove_dir_all(&directory).unwrap();
    }

    #[test]
    fn errors_name_the_program_and_its_last_message() {
        assert!(run(&mut Command::new("no-such-program")).unwrap_err().starts_with("no-such-program: "));
        let error =
            run(Command::new("sh").args(["-c", "echo first >&2; echo last >&2; exit 1"])).unwrap_err();
        assert_eq!(error, "sh failed: last");
    }
}
