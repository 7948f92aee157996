//! Checksums that tie generated sources to their spec.
//!
//! The source is `codegen/src/checksums.rs`. `cargo xtask regenerate` copies it to `rebilly-sdk/build/checksums.rs`,
//! so that the published crate builds without the generator.

use std::io::Result;
use std::path::Path;

/// File below the generated sources that holds the checksums of the spec and of the sources.
pub const FILE: &str = "checksums.txt";

/// The line of a checksum in [`FILE`].
pub fn line(name: &str, checksum: u64) -> String {
    format!("{name} {checksum:016x}\n")
}

/// Verifies that the generated sources belong to the spec and are unedited.
///
/// # Errors
/// The message for the developer: stale sources, edited sources or an unreadable directory.
pub fn verify(spec: &Path, generated: &Path) -> std::result::Result<(), String> {
    let recorded = std::fs::read_to_string(generated.join(FILE)).unwrap_or_default();
    let matches = |name: &str, dir: &Path, ending: &str| {
        let found = of_dir(dir, ending).map_err(|error| format!("{}: {error}", dir.display()))?;
        Ok::<_, String>(recorded.lines().any(|recorded| recorded == line(name, found).trim_end()))
    };
    if !matches("spec", spec, ".yaml")? {
        return Err("the SDK's generated sources do not match spec/: run `cargo xtask regenerate`".to_owned());
    }
    if !matches("generated", generated, ".rs")? {
        return Err("files in rebilly-sdk/src/generated/ were edited by hand: run `cargo xtask regenerate`"
            .to_owned());
    }
    Ok(())
}

/// Checksum of the files below a directory whose names have this ending.
///
/// # Errors
/// The directory or a file cannot be read.
pub fn of_dir(dir: &Path, ending: &str) -> Result<u64> {
    let mut files = Vec::new();
    for path in paths(dir, ending)? {
        let text = std::fs::read(dir.join(&path))?;
        files.push((path, text));
    }
    Ok(of_files(files.iter().map(|(path, text)| (path.as_str(), text.as_slice()))))
}

/// FNV-1a over paths and contents in the order of the paths. Carriage returns, which Git adds on Windows, are ignored.
pub fn of_files<'f>(files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> u64 {
    let mut sorted: Vec<(&str, &[u8])> = files.into_iter().collect();
    sorted.sort_unstable();
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for part in sorted.into_iter().flat_map(|(path, text)| [path.as_bytes(), text]) {
        for byte in part.iter().chain(&[0]).filter(|byte| **byte != b'\r') {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

/// Paths of the files below a directory whose names have this ending, with `/` between folders, without hidden files.
///
/// # Errors
/// A directory cannot be read.
pub fn paths(dir: &Path, ending: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![(dir.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            if name.starts_with('.') {
                continue;
            }
            if entry.file_type()?.is_dir() {
                folders.push((entry.path(), format!("{path}/")));
            } else if name.ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
