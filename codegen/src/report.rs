//! What is wrong with the spec, all of it at once, with file, line and what to do.

use std::collections::BTreeSet;
use std::fmt;

use crate::node::At;

/// One mistake.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where, if it has a place.
    pub at: Option<At>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// All mistakes of a run in the order of files and lines. An empty one means that nothing is wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    diagnostics: BTreeSet<Diagnostic>,
    files: Vec<String>,
}

impl Report {
    /// Adds a mistake; [`At::default`] stands for "no place". The same one twice counts once.
    pub fn push(&mut self, at: At, message: impl Into<String>, help: impl Into<String>) {
        let at = (at != At::default()).then_some(at);
        self.diagnostics.insert(Diagnostic { at, message: message.into(), help: help.into() });
    }

    /// Adds the mistakes of another run.
    pub fn extend(&mut self, other: Report) {
        self.diagnostics.extend(other.diagnostics);
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// The mistakes in the order of files and lines.
    pub fn diagnostics(&self) -> impl ExactSizeIterator<Item = &Diagnostic> {
        self.diagnostics.iter()
    }

    /// Lets the places be printed with the names of their files.
    #[must_use]
    pub fn with_files(mut self, files: impl IntoIterator<Item = String>) -> Self {
        self.files = files.into_iter().collect();
        self
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for diagnostic in &self.diagnostics {
            writeln!(f, "error: {}", diagnostic.message)?;
            if let Some(at) = diagnostic.at {
                let file = self.files.get(usize::from(at.file)).map_or("spec", String::as_str);
                writeln!(f, "  --> {file}:{}:{}", at.line, at.column)?;
            }
            writeln!(f, "  help: {}\n", diagnostic.help)?;
        }
        match self.diagnostics.len() {
            1 => write!(f, "1 mistake"),
            count => write!(f, "{count} mistakes"),
        }
    }
}

impl std::error::Error for Report {}
