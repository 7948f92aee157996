//! Text of others in messages: short, on one line, and without characters that change how it is displayed.

use std::fmt::{self, Write as _};

/// Limit of the name of a property or header, in characters.
pub(crate) const MAX_NAME: usize = 60;

/// Formats at most `length` characters of a text and an ellipsis for the rest. Escapes characters that could forge
/// lines, colours or the direction of text.
pub(crate) struct Printable<'t> {
    text: &'t str,
    length: usize,
}

/// Returns a text as it can be printed.
pub(crate) fn printable(text: &str, length: usize) -> Printable<'_> {
    Printable { text, length }
}

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut characters = self.text.chars();
        for character in characters.by_ref().take(self.length) {
            match character {
                '"' | '\'' | '\\' => f.write_char(character)?,
                // It escapes every character that is not printable, such as those of class Cf.
                character => write!(f, "{}", character.escape_debug())?,
            }
        }
        if characters.next().is_some() { f.write_char('…') } else { Ok(()) }
    }
}

impl fmt::Debug for Printable<'_> {
    /// Formats the text as a string in quotes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut characters = self.text.chars();
        f.write_char('"')?;
        for character in characters.by_ref().take(self.length) {
            write!(f, "{}", character.escape_debug())?;
        }
        f.write_str(if characters.next().is_some() { "…\"" } else { "\"" })
    }
}

/// Returns `true` if the character changes the direction of text, which can disguise a name.
pub(crate) fn is_bidi_control(character: char) -> bool {
    matches!(
        character,
        '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printable_text_is_unchanged() {
        for text in ["", "Invalid \"request\" (it's)", "a\\b", "Größe 金額 €", "👍"] {
            assert_eq!(printable(text, 100).to_string(), text);
        }
        assert_eq!(format!("{:?}", printable("it's \"x\"", 100)), r#""it\'s \"x\"""#);
    }

    #[test]
    fn characters_that_change_the_display_are_escaped() {
        let text = "a\nb\r\t\u{1b}[31m\u{0}\u{85}\u{200b}\u{202e}\u{2066}\u{2028}\u{2029}\u{feff}\u{7f}";
        for shown in [printable(text, 100).to_string(), format!("{:?}", printable(text, 100))] {
            assert!(shown.chars().all(|character| character.is_ascii_graphic()), "{shown:?}");
            assert!(
                shown.contains("\\n") && shown.contains("\\u{202e}") && shown.contains("\\u{2028}"),
                "{shown}"
            );
        }
    }

    #[test]
    fn long_text_is_cut() {
        let long = "ü".repeat(1_000_000);
        assert_eq!(printable(&long, 3).to_string(), "üüü…");
        assert_eq!(format!("{:?}", printable(&long, 3)), "\"üüü…\"");
        assert_eq!(printable("abc", 3).to_string(), "abc");
        assert!(printable(&"\u{202e}".repeat(1_000_000), 200).to_string().len() < 2000);
    }
}
