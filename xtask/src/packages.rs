//! Contents of the packages that are published, compared with reviewed lists.

use std::path::Path;
use std::process::Command;

use similar::TextDiff;

/// Packages in the order of publication.
pub(crate) const PACKAGES: [&str; 3] = ["rebilly-codegen", "rebilly-sandbox", "rebilly-sdk"];
const LISTS: &str = "xtask/packages";
/// Reviewed as one entry: `regenerate --check` decides about these files.
const GENERATED: &str = "src/generated/";

/// Writes the lists, or compares them with the packages.
pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    let mut different = Vec::new();
    for package in PACKAGES {
        let file = format!("{LISTS}/{package}.txt");
        let listed = contents(&list(root, package)?);
        if !check {
            std::fs::write(root.join(&file), listed).map_err(|error| format!("{file}: {error}"))?;
            continue;
        }
        let reviewed = std::fs::read_to_string(root.join(&file)).unwrap_or_default().replace('\r', "");
        if reviewed != listed {
            let diff = TextDiff::from_lines(&reviewed, &listed);
            print!("{}", diff.unified_diff().context_radius(0).header(&file, "cargo package --list"));
            different.push(package);
        }
    }
    if different.is_empty() {
        return Ok(());
    }
    Err(format!("contents of {} changed: review `cargo xtask packages`", different.join(", ")))
}

/// Paths in a package, one per line.
fn list(root: &Path, package: &str) -> Result<String, String> {
    let output = Command::new(env!("CARGO"))
        .args(["package", "--list", "--allow-dirty", "--quiet", "--package", package])
        .current_dir(root)
        .output()
        .map_err(|error| format!("cargo package: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| format!("cargo package: {error}"))
}

/// The reviewed form of a listing: sorted, with one line for the generated sources. Files that cargo adds are left out.
fn contents(listing: &str) -> String {
    let mut lines: Vec<String> = listing
        .lines()
        .map(|line| line.replace('\\', "/"))
        .filter(|line| !matches!(line.as_str(), ".cargo_vcs_info.json" | "Cargo.lock" | "Cargo.toml.orig"))
        .map(|line| if line.starts_with(GENERATED) { format!("{GENERATED}**") } else { line })
        .collect();
    lines.sort();
    lines.dedup();
    lines.iter().map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listings_are_sorted_and_hold_the_generated_sources_once() {
        let listing = "src/lib.rs\n.cargo_vcs_info.json\nCargo.toml\nCargo.toml.orig\nsrc/generated/b.rs\nsrc/generated/a.rs\n";
        assert_eq!(contents(listing), "Cargo.toml\nsrc/generated/**\nsrc/lib.rs\n");
    }

    #[test]
    fn every_package_has_a_reviewed_list() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        for package in PACKAGES {
            let list = std::fs::read_to_string(root.join(LISTS).join(format!("{package}.txt"))).unwrap();
            assert!(list.contains("LICENSE-MIT\n") && list.contains("src/lib.rs\n"), "{package}");
        }
    }
}
