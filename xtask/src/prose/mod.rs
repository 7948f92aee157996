//! Finds phrases that the style guide rejects, in Markdown, Rust comments and strings, test names, and descriptions of the spec.

mod rules;
mod rust;
mod text;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use rules::Rules;

/// File of the rejected phrases.
const RULES: &str = "xtask/prose.tsv";

/// A rejected phrase in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    file: String,
    line: usize,
    found: String,
    suggestion: String,
    /// The line with the phrase.
    excerpt: String,
}

/// Checks the files below `only`, or all of the repository. Fails when a phrase is found.
pub(crate) fn check(root: &Path, only: &[PathBuf]) -> Result<(), String> {
    let rules = fs::read_to_string(root.join(RULES)).map_err(|error| format!("{RULES}: {error}"))?;
    let rules = Rules::parse(&rules).map_err(|error| format!("{RULES}:{error}"))?;
    let mut files = Vec::new();
    let starts = if only.is_empty() { vec![PathBuf::new()] } else { only.to_vec() };
    for start in starts {
        collect(root, &start, &mut files)?;
    }
    files.sort();
    let mut findings = Vec::new();
    let mut checked = 0;
    for file in files.iter().filter(|file| !rules.skips(file)) {
        let Ok(text) = fs::read_to_string(root.join(file)) else { continue };
        checked += 1;
        findings.extend(scan(&rules, file, &text));
    }
    if findings.is_empty() {
        println!("{checked} files without a phrase of {RULES}");
        return Ok(());
    }
    print!("{}", report(&findings));
    Err(format!("{} phrases of {RULES} in {checked} files", findings.len()))
}

/// Findings of one file in the order of its lines.
fn scan(rules: &Rules, file: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for unit in text::units(file, text) {
        for (offset, found, suggestion) in rules.find(file, unit.kind, &unit.text) {
            let line = unit.line + unit.text.get(..offset).map_or(0, |before| before.matches('\n').count());
            let excerpt = text.lines().nth(line - 1).unwrap_or_default().trim().to_owned();
            let found = found.split_whitespace().collect::<Vec<_>>().join(" ");
            findings.push(Finding {
                file: file.to_owned(),
                line,
                found,
                suggestion: suggestion.to_owned(),
                excerpt,
            });
        }
    }
    findings.sort();
    findings.dedup();
    findings
}

fn report(findings: &[Finding]) -> String {
    let mut out = String::new();
    for Finding { file, line, found, suggestion, excerpt } in findings {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{file}:{line}: \"{found}\" -> {suggestion}\n    {excerpt}");
    }
    out
}

/// Files below a path relative to the root, without hidden directories and build output.
fn collect(root: &Path, path: &Path, files: &mut Vec<String>) -> Result<(), String> {
    let full = root.join(path);
    let failed = |error: std::io::Error| format!("{}: {error}", full.display());
    if !fs::metadata(&full).map_err(failed)?.is_dir() {
        files.push(path.to_string_lossy().replace('\\', "/"));
        return Ok(());
    }
    for entry in fs::read_dir(&full).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        let hidden = name.to_string_lossy().starts_with('.') && name != ".ci" && name != ".cargo";
        if !hidden && name != "target" && !entry.file_type().map_err(failed)?.is_symlink() {
            collect(root, &path.join(name), files)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
