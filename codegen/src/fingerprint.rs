//! Checksums that tell whether generated sources belong to a spec. `rebilly-sdk/build.rs` computes the same.

use std::path::Path;

/// FNV-1a over names and contents. Carriage returns do not count, so that a checkout on Windows has the same one.
pub fn of_files<'f>(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> u64 {
    let mut sorted: Vec<(&str, &str)> = files.into_iter().collect();
    sorted.sort_unstable();
    let bytes = sorted.iter().flat_map(|(name, text)| name.bytes().chain([0]).chain(text.bytes()).chain([0]));
    bytes
        .filter(|byte| *byte != b'\r')
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The checksum of the YAML files below a directory.
///
/// # Errors
/// The directory or a file cannot be read.
pub fn of_spec(dir: &Path) -> std::io::Result<u64> {
    let mut files = Vec::new();
    for path in paths(dir, &[".yaml"])? {
        let text = std::fs::read_to_string(dir.join(&path))?;
        files.push((path, text));
    }
    Ok(of_files(files.iter().map(|(name, text)| (name.as_str(), text.as_str()))))
}

/// Paths of the files below a directory that have one of these endings, with `/` between the folders.
///
/// # Errors
/// A directory cannot be read.
pub fn paths(dir: &Path, endings: &[&str]) -> std::io::Result<Vec<String>> {
    let mut found = Vec::new();
    collect(dir, "", endings, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(dir: &Path, prefix: &str, endings: &[&str], found: &mut Vec<String>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(dir)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), endings, found)?;
        } else if endings.iter().any(|ending| path.ends_with(ending)) {
            found.push(path);
        }
    }
    Ok(())
}
