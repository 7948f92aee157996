//! The public API of the SDK as text: `rebilly-sdk/api/`, one file per public module and per generated file.
//!
//! A change of the API changes these files and is reviewed with them. The text comes from rustdoc's JSON. The stable
//! toolchain writes that with `RUSTC_BOOTSTRAP`, which is set for rustdoc alone.

mod block;
mod items;
mod paths;
mod rustdoc;
mod signature;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rustdoc_types::Crate;
use similar::TextDiff;

pub(crate) use rustdoc::stand_in;

/// Directory of the listing below the root.
const LISTING: &str = "rebilly-sdk/api";

/// Writes the listing, or compares it with the committed one.
pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    let listing = listing(&rustdoc::document(root)?);
    let committed = committed(&root.join(LISTING))?;
    if check { compare(&committed, &listing) } else { write(&root.join(LISTING), &committed, &listing) }
}

/// Text of the listing by file name, relative to the directory.
fn listing(document: &Crate) -> BTreeMap<String, String> {
    let mut sections: BTreeMap<String, Vec<block::Block>> = BTreeMap::new();
    for block in items::blocks(document) {
        sections.entry(format!("{}.txt", block.section)).or_default().push(block);
    }
    let text = |mut blocks: Vec<block::Block>| {
        blocks.sort();
        blocks.iter().map(block::Block::text).collect::<Vec<_>>().join("\n")
    };
    sections.into_iter().map(|(name, blocks)| (name, text(blocks))).collect()
}

/// The committed files by name. A missing directory is an empty listing.
fn committed(directory: &Path) -> Result<BTreeMap<String, String>, String> {
    let mut found = BTreeMap::new();
    let mut pending = vec![directory.to_owned()];
    while let Some(current) = pending.pop() {
        let Ok(entries) = fs::read_dir(&current) else { continue };
        for entry in entries {
            let path = entry.map_err(|error| format!("{}: {error}", current.display()))?.path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|extension| extension == "txt") {
                let text =
                    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                let name = path.strip_prefix(directory).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                found.insert(name, text.replace("\r\n", "\n"));
            }
        }
    }
    Ok(found)
}

fn write(
    directory: &Path,
    committed: &BTreeMap<String, String>,
    listing: &BTreeMap<String, String>,
) -> Result<(), String> {
    let mut changes = 0;
    for (name, text) in listing.iter().filter(|(name, text)| committed.get(*name) != Some(text)) {
        let path = directory.join(name);
        let parent = path.parent().unwrap_or(directory);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("{}: {error}", path.display()))?;
        println!("wrote {LISTING}/{name}");
        changes += 1;
    }
    for name in committed.keys().filter(|name| !listing.contains_key(*name)) {
        let path = directory.join(name);
        fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        println!("removed {LISTING}/{name}");
        changes += 1;
    }
    if changes == 0 {
        println!("{LISTING} is up to date");
    }
    Ok(())
}

fn compare(committed: &BTreeMap<String, String>, listing: &BTreeMap<String, String>) -> Result<(), String> {
    let mut names: Vec<&String> = committed.keys().chain(listing.keys()).collect();
    names.sort();
    names.dedup();
    let mut changed = 0;
    for name in names.into_iter().filter(|name| committed.get(*name) != listing.get(*name)) {
        print!("{}", difference(name, committed.get(name), listing.get(name)));
        changed += 1;
    }
    if changed == 0 {
        let lines: usize = listing.values().map(|text| text.lines().count()).sum();
        println!("{LISTING} is the public API: {} files, {lines} lines", listing.len());
        return Ok(());
    }
    Err(format!(
        "the public API differs from {LISTING} in {changed} file(s): review it, then run `cargo xtask api`"
    ))
}

/// Unified diff of one file.
fn difference(name: &str, committed: Option<&String>, current: Option<&String>) -> String {
    let header = |side: &str, text: Option<&String>| match text {
        Some(_) => format!("{side}/{LISTING}/{name}"),
        None => "/dev/null".to_owned(),
    };
    let empty = String::new();
    TextDiff::from_lines(committed.unwrap_or(&empty), current.unwrap_or(&empty))
        .unified_diff()
        .context_radius(2)
        .header(&header("a", committed), &header("b", current))
        .to_string()
}

#[cfg(test)]
mod tests;
