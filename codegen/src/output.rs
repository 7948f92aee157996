//! Generated files on disk: checksums, writing, comparing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

use crate::checksums;
use crate::generate::Files;

/// Source of the checksums, for the build script of the SDK.
pub const CHECKSUMS: &str = include_str!("checksums.rs");

/// Result of writing.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// Files with new contents.
    pub written: Vec<String>,
    /// Files that are no longer generated.
    pub removed: Vec<String>,
}

/// A file whose contents differ from what is generated.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    /// Path below the generated sources.
    pub file: String,
    /// Contents on disk; `None` when the file is missing.
    pub committed: Option<String>,
    /// Generated contents; `None` when the file is left over.
    pub generated: Option<String>,
}

/// Adds the checksums of the spec and of the sources.
///
/// # Errors
/// The spec cannot be read.
pub fn with_checksums(mut files: Files, spec: &Path) -> io::Result<Files> {
    let spec = checksums::of_dir(spec, ".yaml")?;
    let sources = files.iter().filter(|(name, _)| name.ends_with(".rs"));
    let sources = checksums::of_files(sources.map(|(name, text)| (name.as_str(), text.as_bytes())));
    let text = [checksums::line("spec", spec), checksums::line("generated", sources)].concat();
    files.insert(checksums::FILE.to_owned(), text);
    Ok(files)
}

/// Writes files that differ and removes files that are no longer generated.
///
/// # Errors
/// The directory cannot be read or written.
pub fn write(dir: &Path, files: &Files) -> io::Result<Changed> {
    apply(dir, compare(dir, files)?)
}

/// Removes differences: writes the generated contents, and removes files that are left over.
///
/// # Errors
/// The directory cannot be written.
pub fn apply(dir: &Path, differences: Vec<Difference>) -> io::Result<Changed> {
    let mut changed = Changed::default();
    for difference in differences {
        let path = dir.join(&difference.file);
        match difference.generated {
            Some(text) => {
                if let Some(parent) = path.parent() {
                    fs::create_dir_all(parent)?;
                }
                fs::write(&path, text)?;
                changed.written.push(difference.file);
            }
            None => {
                fs::remove_file(&path)?;
                changed.removed.push(difference.file);
            }
        }
    }
    Ok(changed)
}

/// Lists the files that differ from what is generated.
///
/// # Errors
/// The directory cannot be read.
pub fn compare(dir: &Path, files: &Files) -> io::Result<Vec<Difference>> {
    let committed = if dir.exists() { committed(dir)? } else { BTreeMap::new() };
    let names: BTreeSet<&String> = committed.keys().chain(files.keys()).collect();
    let pairs = names.into_iter().map(|name| Difference {
        file: name.clone(),
        committed: committed.get(name).cloned(),
        generated: files.get(name).cloned(),
    });
    Ok(pairs.filter(|pair| pair.committed != pair.generated).collect())
}

/// Lists the generated files that differ, in a directory that has other files as well.
///
/// # Errors
/// A file cannot be read.
pub fn compare_among_others(dir: &Path, files: &Files) -> io::Result<Vec<Difference>> {
    let mut differences = Vec::new();
    for (file, generated) in files {
        let committed = match fs::read_to_string(dir.join(file)) {
            Ok(text) => Some(text.replace('\r', "")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        if committed.as_ref() != Some(generated) {
            differences.push(Difference {
                file: file.clone(),
                committed,
                generated: Some(generated.clone()),
            });
        }
    }
    Ok(differences)
}

/// The Rust sources and the checksums below a directory. Other files, such as those of an editor, are ignored.
fn committed(dir: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for path in [checksums::paths(dir, ".rs")?, checksums::paths(dir, checksums::FILE)?].concat() {
        let text = fs::read(dir.join(&path))?;
        found.insert(path, String::from_utf8_lossy(&text).replace('\r', ""));
    }
    Ok(found)
}
