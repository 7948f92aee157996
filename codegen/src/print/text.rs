//! Doc comments and literals.

/// The width that documentation is wrapped at.
const WIDTH: usize = 100;

/// `///` lines, wrapped, with blank lines between paragraphs.
pub(super) fn doc(text: &str, indent: &str) -> String {
    comment(text, indent, "///")
}

/// `//!` lines.
pub(super) fn inner_doc(text: &str) -> String {
    comment(text, "", "//!")
}

fn comment(text: &str, indent: &str, marker: &str) -> String {
    let mut out = String::new();
    let mut first = true;
    for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        if !first {
            out.push_str(&format!("{indent}{marker}\n"));
        }
        first = false;
        for line in paragraph.lines() {
            wrap(line, indent, marker, &mut out);
        }
    }
    out
}

fn wrap(line: &str, indent: &str, marker: &str, out: &mut String) {
    let room = WIDTH.saturating_sub(indent.len() + marker.len() + 1);
    let mut current = String::new();
    for word in line.split_whitespace().map(safe) {
        if !current.is_empty() && current.chars().count() + 1 + word.chars().count() > room {
            out.push_str(&format!("{indent}{marker} {current}\n"));
            current.clear();
        }
        if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(&word);
    }
    if !current.is_empty() {
        out.push_str(&format!("{indent}{marker} {current}\n"));
    }
}

/// Bare addresses become links, so that rustdoc does not complain.
fn safe(word: &str) -> String {
    if word.starts_with("http://") || word.starts_with("https://") {
        let end = word.trim_end_matches(['.', ',', ')', ';']);
        return format!("<{end}>{}", word.get(end.len()..).unwrap_or_default());
    }
    word.to_owned()
}

/// A Rust string literal.
pub(super) fn quoted(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_wrapped_and_paragraphs_kept_apart() {
        let text = format!("{} end.\n\nNote: second.", "word ".repeat(30));
        let out = doc(&text, "    ");
        assert!(out.lines().all(|line| line.len() <= WIDTH && line.starts_with("    ///")), "{out}");
        assert!(out.contains("\n    ///\n    /// Note: second.\n"), "{out}");
    }

    #[test]
    fn addresses_become_links() {
        assert_eq!(doc("See https://example.com/a.", ""), "/// See <https://example.com/a>.\n");
    }
}
