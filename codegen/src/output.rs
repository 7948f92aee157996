//! Generated files on disk: stamping, writing, comparing.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use crate::fingerprint;
use crate::generate::Files;

/// The file that says which spec the sources belong to.
pub const STAMP: &str = "stamp.txt";

/// What writing changed.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// Files with new contents.
    pub written: Vec<String>,
    /// Files that are no longer generated.
    pub removed: Vec<String>,
}

/// A file that is not as it would be generated.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    /// Its path below the generated sources.
    pub file: String,
    /// What is there; nothing when it is missing.
    pub committed: Option<String>,
    /// What belongs there; nothing when it should not be.
    pub generated: Option<String>,
}

/// Adds the stamp.
///
/// # Errors
/// The spec cannot be read.
pub fn with_stamp(mut files: Files, spec: &Path) -> io::Result<Files> {
    let spec = fingerprint::of_spec(spec)?;
    let sources = files.iter().filter(|(name, _)| name.ends_with(".rs"));
    let sources = fingerprint::of_files(sources.map(|(name, text)| (name.as_str(), text.as_str())));
    files.insert(STAMP.to_owned(), format!("spec {spec:016x}\ngenerated {sources:016x}\n"));
    Ok(files)
}

/// Writes what is different and removes what is left over.
///
/// # Errors
/// The directory cannot be read or written.
pub fn write(dir: &Path, files: &Files) -> io::Result<Changed> {
    let mut changed = Changed::default();
    for difference in compare(dir, files)? {
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

/// The files that are not as they would be generated.
///
/// # Errors
/// The directory cannot be read.
pub fn compare(dir: &Path, files: &Files) -> io::Result<Vec<Difference>> {
    let mut committed = BTreeMap::new();
    if dir.exists() {
        collect(dir, "", &mut committed)?;
    }
    let names: std::collections::BTreeSet<&String> = committed.keys().chain(files.keys()).collect();
    let pairs = names.into_iter().map(|name| Difference {
        file: name.clone(),
        committed: committed.get(name).cloned(),
        generated: files.get(name).cloned(),
    });
    Ok(pairs.filter(|pair| pair.committed != pair.generated).collect())
}

/// The sources and the stamp below a directory. Other files, such as those of an editor, are none of ours.
fn collect(dir: &Path, prefix: &str, into: &mut BTreeMap<String, String>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), into)?;
        } else if name.ends_with(".rs") || name == STAMP {
            let text = fs::read(entry.path())?;
            into.insert(name, String::from_utf8_lossy(&text).replace('\r', ""));
        }
    }
    Ok(())
}
