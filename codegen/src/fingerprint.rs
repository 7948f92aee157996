//! Fingerprints that tell whether generated sources belong to a spec. `rebilly-sdk/build.rs` computes the same.

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

/// The fingerprint of the YAML files of a directory.
///
/// # Errors
/// The directory or a file cannot be read.
pub fn of_spec(dir: &Path) -> std::io::Result<u64> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.ends_with(".yaml") {
            files.push((name, std::fs::read_to_string(&path)?));
        }
    }
    Ok(of_files(files.iter().map(|(name, text)| (name.as_str(), text.as_str()))))
}
