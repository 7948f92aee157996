//! Documentation text: wrapped lines and literals.

/// Width of generated documentation.
const WIDTH: usize = 100;

/// Lines of documentation, wrapped to fit at an indentation of this many levels, an empty one between paragraphs.
/// Code blocks and tables keep their lines.
pub(super) fn doc_lines(text: &str, depth: usize) -> Vec<String> {
    let room = WIDTH.saturating_sub(4 * depth + 4);
    let mut lines: Vec<String> = Vec::new();
    let mut in_code = false;
    for paragraph in text.split("\n\n").map(str::trim_end).filter(|paragraph| !paragraph.trim().is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        for line in paragraph.lines() {
            let fence = line.trim_start().starts_with("```");
            if in_code || fence || line.starts_with('|') {
                lines.push(line.trim_end().to_owned());
            } else {
                wrap(line, room, &mut lines);
            }
            in_code ^= fence;
        }
    }
    lines
}

/// `//!` lines for the head of a file.
pub(super) fn inner_doc(text: &str) -> String {
    let lines = doc_lines(text, 0).into_iter();
    lines.map(|line| if line.is_empty() { "//!\n".to_owned() } else { format!("//! {line}\n") }).collect()
}

fn wrap(line: &str, room: usize, lines: &mut Vec<String>) {
    let mut current = String::new();
    for word in line.split_whitespace().map(linked) {
        if !current.is_empty() && current.chars().count() + 1 + word.chars().count() > room {
            lines.push(std::mem::take(&mut current));
        }
        if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(&word);
    }
    if !current.is_empty() {
        lines.push(current);
    }
}

/// Bare URLs become links, as rustdoc demands.
fn linked(word: &str) -> String {
    if word.starts_with("http://") || word.starts_with("https://") {
        let end = word.trim_end_matches(['.', ',', ')', ';']);
        return format!("<{end}>{}", word.get(end.len()..).unwrap_or_default());
    }
    word.to_owned()
}

/// First paragraph of a text.
pub(super) fn summary(text: &str) -> &str {
    text.split("\n\n").next().unwrap_or_default()
}

/// A Rust string literal.
pub(super) fn quoted(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_wrap_and_paragraphs_stay_apart() {
        let lines = doc_lines(&format!("{} end.\n\nNote: second.", "word ".repeat(30)), 1);
        assert!(lines.iter().all(|line| line.len() <= WIDTH - 8), "{lines:?}");
        assert_eq!(lines[lines.len() - 2..], ["", "Note: second."]);
    }

    #[test]
    fn urls_become_links_outside_of_code() {
        assert_eq!(doc_lines("See https://example.com/a.", 0), ["See <https://example.com/a>."]);
        let code = "```\nlet a = \"https://example.com/a\";   \n```";
        assert_eq!(doc_lines(code, 0), ["```", "let a = \"https://example.com/a\";", "```"]);
    }
}
