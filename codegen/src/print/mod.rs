//! Prints the generated files. Each begins with the same head, and the same input gives the same bytes.

mod events;
mod operations;
mod samples;
mod text;
mod types;

use std::collections::BTreeSet;

use crate::generate::Files;
use crate::model::Api;
use crate::report::Report;
use crate::rewrite::Output;
use crate::views::Views;

/// Everything the printers look at.
#[derive(Debug, Clone, Copy)]
pub struct Input<'i> {
    /// The API.
    pub api: &'i Api,
    /// Its types.
    pub views: &'i Views,
    /// What progenitor made of them.
    pub output: &'i Output,
}

impl Input<'_> {
    fn domains(&self) -> impl Iterator<Item = &str> {
        self.api.domains.iter().map(|(name, _)| name.as_str())
    }

    /// The `#[cfg]` of an item that these domains need; none where the surroundings have said it.
    fn cfg(&self, features: &BTreeSet<String>, said: &BTreeSet<String>) -> Option<String> {
        if features == said {
            return None;
        }
        let names: Vec<String> = features.iter().map(|name| format!("feature = \"{name}\"")).collect();
        match names.as_slice() {
            [] => None,
            [one] => Some(format!("#[cfg({one})]")),
            many => Some(format!("#[cfg(any({}))]", many.join(", "))),
        }
    }
}

const HEAD: &str =
    "// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.\n";

/// Prints all files.
///
/// # Errors
/// What the printers need and progenitor did not make.
pub fn print(input: Input<'_>) -> Result<Files, Report> {
    let mut files = Files::new();
    let mut report = Report::default();
    types::print(input, &mut files, &mut report);
    operations::print(input, &mut files, &mut report);
    events::print(input, &mut files);
    samples::print(input, &mut files);
    // No inner documentation: the build script's copy is brought in by `include!`.
    let mut root = String::from("\n");
    for domain in input.domains().filter(|domain| files.contains_key(&format!("{domain}.rs"))) {
        root.push_str(&format!("#[cfg(feature = \"{domain}\")]\npub mod {domain};\n"));
    }
    root.push_str(
        "pub mod events;\npub mod query;\n#[cfg(feature = \"testing\")]\npub mod samples;\npub mod types;\n",
    );
    files.insert("mod.rs".to_owned(), root);
    if !report.is_empty() {
        return Err(report);
    }
    Ok(files.into_iter().map(|(name, text)| (name, format!("{HEAD}{text}"))).collect())
}
