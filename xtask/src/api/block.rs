//! A block of the listing: a type, a trait, a function or a specialised `impl`.

/// One block. Blocks sort by section, path and header.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Block {
    /// File of the listing, without its extension.
    pub(super) section: String,
    /// Path of the item without the name of the crate.
    pub(super) path: String,
    /// First line.
    pub(super) header: String,
    /// Lines below the header, unindented.
    pub(super) lines: Vec<String>,
}

impl Block {
    /// The block with its lines indented and a newline at its end.
    pub(super) fn text(&self) -> String {
        let lines = self.lines.iter().map(|line| format!("    {line}\n"));
        format!("{}\n{}", self.header, lines.collect::<String>())
    }
}
