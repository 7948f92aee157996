//! How many lines each generated file may have: the part of the budget that is the same on every machine.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const GENERATED: &str = "rebilly-sdk/src/generated";
const BUDGET: &str = "xtask/lines.tsv";

/// Compares the lines of the generated files with `xtask/lines.tsv`.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let text = fs::read_to_string(root.join(BUDGET)).map_err(|error| format!("{BUDGET}: {error}"))?;
    let mut lines = BTreeMap::new();
    count(&root.join(GENERATED), "", &mut lines)?;
    let wrong = over(&text, &lines);
    if wrong.is_empty() {
        println!("{} generated files, {} lines: within {BUDGET}", lines.len(), lines.values().sum::<usize>());
        return Ok(());
    }
    Err(format!("{}\nMake the generator write less, or raise {BUDGET} and say why.", wrong.join("\n")))
}

/// What is over its budget or has none.
fn over(budget: &str, lines: &BTreeMap<String, usize>) -> Vec<String> {
    let rows = budget.lines().filter(|line| !line.starts_with('#'));
    let rows = rows.filter_map(|line| line.split_once('\t'));
    let allowed: BTreeMap<&str, usize> =
        rows.filter_map(|(file, most)| Some((file, most.trim().parse().ok()?))).collect();
    let mut wrong = Vec::new();
    for (file, count) in lines {
        match allowed.get(file.as_str()) {
            Some(most) if count > most => wrong.push(format!("{file}: {count} lines, {most} allowed")),
            Some(_) => {}
            None => wrong.push(format!("{file}: {count} lines, and no budget")),
        }
    }
    let gone = allowed.keys().filter(|file| !lines.contains_key(**file));
    wrong.extend(gone.map(|file| format!("{file}: has a budget and is not generated")));
    wrong
}

fn count(dir: &Path, prefix: &str, into: &mut BTreeMap<String, usize>) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", dir.display());
    for entry in fs::read_dir(dir).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().map_err(failed)?.is_dir() {
            count(&entry.path(), &format!("{name}/"), into)?;
        } else if name.ends_with(".rs") {
            let text = fs::read_to_string(entry.path()).map_err(failed)?;
            into.insert(name, text.lines().count());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_lines_unknown_files_and_left_over_rows_are_reported() {
        let lines =
            BTreeMap::from([("a.rs".to_owned(), 11), ("b.rs".to_owned(), 5), ("new.rs".to_owned(), 1)]);
        let wrong = over("# file\tlines\na.rs\t10\nb.rs\t5\nold.rs\t7\n", &lines);
        assert_eq!(
            wrong,
            [
                "a.rs: 11 lines, 10 allowed",
                "new.rs: 1 lines, and no budget",
                "old.rs: has a budget and is not generated"
            ]
        );
    }
}
