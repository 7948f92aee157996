//! Size of the generated sources: lines per operation, model and event, which are the same on every machine.

use std::fs;
use std::path::Path;

use rebilly_codegen::model::Api;
use rebilly_codegen::{model, pipeline};

const GENERATED: &str = "rebilly-sdk/src/generated";

/// Limits. A change of the generator that needs more raises them here, with its reason in the commit.
const LIMITS: [Limit; 3] = [
    // Documentation with an example, a method, its table entry and, for lists, a type with parameters. Today: 46.2 and 33.
    Limit { kind: "operation", average: 48.0, largest: 40 },
    // Documentation, attributes and name of each field or variant. Today: 24.4; the largest is an enum of 273 values.
    Limit { kind: "model", average: 30.0, largest: 560 },
    // A variant, a function and a sample body of 80 columns. Today: 40.9; the largest is the enum of all events.
    Limit { kind: "event", average: 55.0, largest: 500 },
];

/// Limits of one kind of generated item, in lines.
#[derive(Debug, Clone, Copy)]
struct Limit {
    kind: &'static str,
    /// Lines of all files of the kind, divided by the number of items in the spec.
    average: f64,
    /// Lines of the largest item.
    largest: usize,
}

/// Measured size of one kind.
#[derive(Debug, Default)]
struct Size {
    items: usize,
    lines: usize,
    largest: usize,
    /// First line of the largest item.
    name: String,
}

/// Counts operations, models and events in the spec and their lines in the generated files, and compares them with the limits.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let spec = pipeline::checked(&root.join("spec")).map_err(|report| report.to_string())?;
    let api = model::build(&spec).map_err(|report| report.to_string())?;
    let files = files(&root.join(GENERATED), "")?;
    let measured = LIMITS.map(|limit| (limit, measure(limit.kind, &api, &files)));
    println!(
        "{:<10} {:>6} {:>7} {:>8} {:>8} {:>8} {:>8}  largest item",
        "kind", "items", "lines", "average", "limit", "largest", "limit"
    );
    for (limit, size) in &measured {
        println!(
            "{:<10} {:>6} {:>7} {:>8.1} {:>8.1} {:>8} {:>8}  {}",
            limit.kind,
            size.items,
            size.lines,
            size.average(),
            limit.average,
            size.largest,
            limit.largest,
            size.name
        );
    }
    let exceeded: Vec<String> = measured.iter().flat_map(|(limit, size)| exceeded(limit, size)).collect();
    if exceeded.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}\nMake the generator write less, or raise the limit in xtask/src/lines.rs.",
        exceeded.join("\n")
    ))
}

impl Size {
    fn average(&self) -> f64 {
        self.lines as f64 / self.items.max(1) as f64
    }
}

/// Limits that a size exceeds.
fn exceeded(limit: &Limit, size: &Size) -> Vec<String> {
    let mut found = Vec::new();
    if size.average() > limit.average {
        found.push(format!("{:.1} lines per {}, limit {:.1}", size.average(), limit.kind, limit.average));
    }
    if size.largest > limit.largest {
        found.push(format!(
            "{} lines in one {}, limit {}: {}",
            size.largest, limit.kind, limit.largest, size.name
        ));
    }
    found
}

fn measure(kind: &str, api: &Api, files: &[(String, String)]) -> Size {
    let items = match kind {
        "operation" => api.operations.len(),
        "model" => api.types.len(),
        _ => api.events.len(),
    };
    let mut size = Size { items, ..Size::default() };
    for (_, text) in files.iter().filter(|(name, _)| kind_of(name) == Some(kind)) {
        size.lines += text.lines().count();
        for item in items_of(kind, text) {
            if item.len() > size.largest {
                size.largest = item.len();
                size.name =
                    item.iter().find(|line| is_declaration(line)).map_or("", |line| line.trim()).to_owned();
            }
        }
    }
    size
}

/// Kind of the items in a generated file. Files that only declare modules have none.
fn kind_of(file: &str) -> Option<&'static str> {
    match file {
        _ if file.ends_with("mod.rs") => None,
        "events.rs" | "samples.rs" => Some("event"),
        _ if file.contains("/operations/") => Some("operation"),
        _ => Some("model"),
    }
}

/// Items of a file: its top-level blocks; for operations and events the paragraphs inside them.
fn items_of<'t>(kind: &str, text: &'t str) -> Vec<Vec<&'t str>> {
    let ends = |line: &str| match kind {
        "model" => line.starts_with('}') || line.starts_with(')'),
        _ => line.trim().is_empty(),
    };
    let mut items = vec![Vec::new()];
    for line in text.lines() {
        match items.last_mut() {
            Some(item) if !line.trim().is_empty() => item.push(line),
            _ => {}
        }
        if ends(line) {
            items.push(Vec::new());
        }
    }
    items.retain(|item: &Vec<&str>| item.iter().any(|line| is_declaration(line)));
    items
}

fn is_declaration(line: &str) -> bool {
    let line = line.trim_start();
    ["pub fn ", "pub struct ", "pub enum ", "pub union ", "pub "].iter().any(|start| line.starts_with(start))
        && !line.starts_with("pub use")
        && !line.starts_with("pub mod")
}

/// Names below the directory and texts of the generated sources.
fn files(directory: &Path, prefix: &str) -> Result<Vec<(String, String)>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", directory.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().map_err(failed)?.is_dir() {
            found.extend(files(&entry.path(), &format!("{name}/"))?);
        } else if name.ends_with(".rs") {
            found.push((name, fs::read_to_string(entry.path()).map_err(failed)?));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPERATIONS: &str = "use http::Method;\n\nimpl<'c> Plans<'c> {\n    /// Lists plans.\n    pub fn list(&self) {\n    }\n\n    \
                              /// Creates a plan.\n    ///\n    /// More.\n    pub fn create(&self) {\n    }\n}\n";
    const MODELS: &str = "use super::*;\n\nmodel! {\n    /// A plan.\n    pub struct Plan {\n        id: Id = \"id\";\n\n        name: \
                          Text = \"name\";\n    }\n}\n\nid! {\n    /// An id.\n    pub struct PlanId;\n}\n";

    #[test]
    fn operations_are_paragraphs_and_models_are_blocks() {
        let sizes = |kind, text| items_of(kind, text).iter().map(Vec::len).collect::<Vec<_>>();
        assert_eq!(sizes("operation", OPERATIONS), [4, 6]);
        assert_eq!(sizes("model", MODELS), [8, 4]);
    }

    #[test]
    fn sizes_over_a_limit_are_reported() {
        let limit = Limit { kind: "model", average: 10.0, largest: 20 };
        let size = |lines, largest| Size { items: 2, lines, largest, name: "pub struct Plan {".to_owned() };
        assert!(exceeded(&limit, &size(20, 20)).is_empty());
        assert_eq!(exceeded(&limit, &size(21, 20)), ["10.5 lines per model, limit 10.0"]);
        assert_eq!(exceeded(&limit, &size(20, 21)), ["21 lines in one model, limit 20: pub struct Plan {"]);
    }

    #[test]
    fn files_are_assigned_to_kinds() {
        let files = [
            "plans/models.rs",
            "shared.rs",
            "plans/operations/plans.rs",
            "events.rs",
            "samples.rs",
            "plans/mod.rs",
        ];
        let kinds = files.map(kind_of);
        let expected = ["model", "model", "operation", "event", "event"].map(Some);
        assert_eq!(kinds[..5], expected);
        assert_eq!(kinds[5], None);
    }
}
