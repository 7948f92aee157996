//! Documentation text: wrapped lines and literals.

/// Width of generated documentation.
const WIDTH: usize = 100;

/// Returns lines of documentation, wrapped for an indentation of `depth` levels, with an empty line between
/// paragraphs. Code blocks and tables keep their lines.
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

/// Returns the `//!` lines at the head of a file.
pub(super) fn inner_doc(text: &str) -> String {
    let lines = doc_lines(text, 0).into_iter();
    lines.map(|line| if line.is_empty() { "//!\n".to_owned() } else { format!("//! {line}\n") }).collect()
}

/// Wraps a line. Continuation lines of a list item are indented.
fn wrap(line: &str, room: usize, lines: &mut Vec<String>) {
    let continued = if line.starts_with("- ") { "  " } else { "" };
    let mut current = String::new();
    for word in words(line).iter().map(|word| linked(word)) {
        // A list marker stays with its first word.
        let begun = !matches!(current.trim(), "" | "-");
        if begun && current.chars().count() + 1 + word.chars().count() > room {
            lines.push(std::mem::replace(&mut current, continued.to_owned()));
        }
        if !current.trim().is_empty() {
            current.push(' ');
        }
        current.push_str(&word);
    }
    if !current.trim().is_empty() {
        lines.push(current);
    }
}

/// Splits a line into words; a code span is one word.
fn words(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut in_code = false;
    for word in line.split_whitespace() {
        match words.last_mut().filter(|_| in_code) {
            Some(last) => {
                last.push(' ');
                last.push_str(word);
            }
            None => words.push(word.to_owned()),
        }
        in_code ^= word.matches('`').count() % 2 == 1;
    }
    words
}

/// Turns a bare URL into a link, which rustdoc requires.
fn linked(word: &str) -> String {
    if word.starts_with("http://") || word.starts_with("https://") {
        let end = word.trim_end_matches(['.', ',', ')', ';']);
        return format!("<{end}>{}", word.get(end.len()..).unwrap_or_default());
    }
    word.to_owned()
}

/// Returns the first paragraph of a text.
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
    fn list_items_are_continued_with_an_indentation() {
        let lines = doc_lines(&format!("- one\n- {}end", "word ".repeat(25)), 0);
        assert_eq!(lines[0], "- one");
        assert!(lines[1].starts_with("- word") && lines[2].starts_with("  word"), "{lines:?}");
    }

    #[test]
    fn a_list_marker_stays_with_a_long_word() {
        let long = "long".repeat(30);
        assert_eq!(doc_lines(&format!("- {long} end"), 0), [format!("- {long}"), "  end".to_owned()]);
    }

    #[test]
    fn urls_become_links_outside_of_code() {
        assert_eq!(doc_lines("See https://example.com/a.", 0), ["See <https://example.com/a>."]);
        let code = "```\nlet a = \"https://example.com/a\";   \n```";
        assert_eq!(doc_lines(code, 0), ["```", "let a = \"https://example.com/a\";", "```"]);
    }
}
