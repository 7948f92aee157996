//! Errors of a spec: message, location and remedy. One run reports all of them.

use std::collections::BTreeSet;
use std::fmt;

use crate::node::Location;

/// One error.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Location; `None` when the error belongs to no line.
    pub at: Option<Location>,
    /// Description of the error.
    pub message: String,
    /// Remedy.
    pub help: String,
}

/// All errors of a run in the order of files and lines. An empty report means that the spec is valid.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    diagnostics: BTreeSet<Diagnostic>,
    files: Vec<String>,
}

impl Report {
    /// Adds an error. [`Location::default`] means no location. Duplicates count once.
    pub fn push(&mut self, at: Location, message: impl Into<String>, help: impl Into<String>) {
        let at = (at != Location::default()).then_some(at);
        self.diagnostics.insert(Diagnostic { at, message: message.into(), help: help.into() });
    }

    /// Adds the errors of another run.
    pub fn extend(&mut self, other: Report) {
        self.diagnostics.extend(other.diagnostics);
    }

    /// Returns `true` when there are no errors.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// The errors in the order of files and lines.
    pub fn diagnostics(&self) -> impl ExactSizeIterator<Item = &Diagnostic> {
        self.diagnostics.iter()
    }

    /// Sets the names of the files, with which locations are printed.
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
            1 => write!(f, "1 error"),
            count => write!(f, "{count} errors"),
        }
    }
}

impl std::error::Error for Report {}
