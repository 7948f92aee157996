//! Progress bar in plain text: redrawn on a terminal, one line at the end elsewhere.

use std::io::{self, IsTerminal, Write};

/// Width of the bar in characters.
const WIDTH: usize = 40;

/// Writes the bar over the last one. Without a terminal, writes it only when the work is `complete`.
pub(crate) fn show(done: usize, total: usize, complete: bool, text: &str) -> io::Result<()> {
    let mut output = io::stdout();
    let terminal = output.is_terminal();
    if !terminal && !complete {
        return Ok(());
    }
    let filled = (done * WIDTH / total.max(1)).min(WIDTH);
    let bar = format!("{}{}", "#".repeat(filled), ".".repeat(WIDTH - filled));
    let (start, end) = (if terminal { "\r" } else { "" }, if complete { "\n" } else { "" });
    write!(output, "{start}[{bar}] {text}{end}")?;
    output.flush()
}
