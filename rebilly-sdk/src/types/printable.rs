//! Names from documents in a form that is safe to print.

use std::borrow::Cow;

/// Limit of a printed name, in characters.
const MAX_CHARACTERS: usize = 64;

/// Returns a name in one line of at most 64 characters: cut, with control and bidirectional characters escaped.
///
/// Property names can come from anybody who sends a body. Long ones must not fill a log, others must not forge lines.
pub(crate) fn printable(name: &str) -> Cow<'_, str> {
    if name.len() <= MAX_CHARACTERS && name.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(name);
    }
    let (mut printed, mut length) = (String::new(), 0);
    let mut characters = name.chars().peekable();
    while let Some(character) = characters.next() {
        let piece = match is_invisible(character) {
            true => character.escape_unicode().to_string(),
            false => character.to_string(),
        };
        length += piece.chars().count();
        // A cut name ends with an ellipsis.
        if length > MAX_CHARACTERS || length == MAX_CHARACTERS && characters.peek().is_some() {
            printed.push('…');
            break;
        }
        printed.push_str(&piece);
    }
    Cow::Owned(printed)
}

/// Returns `true` for characters that break a line, change the direction of text or have no width.
fn is_invisible(character: char) -> bool {
    let is_separator = matches!(character, '\u{2028}' | '\u{2029}' | '\u{200b}'..='\u{200d}' | '\u{feff}');
    character.is_control() || is_bidi_control(character) || is_separator
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
    fn names_of_any_length_have_at_most_64_characters() {
        assert_eq!(printable("taxNumbers"), "taxNumbers");
        for character in ["x", "ü", "\n", "😀"] {
            for length in [1, 8, 63, 64, 65, 1_000_000] {
                let name = character.repeat(length);
                let printed = printable(&name);
                assert!(printed.chars().count() <= 64, "{length}: {printed}");
                assert_eq!(
                    printed.ends_with('…'),
                    length > if character == "\n" { 12 } else { 64 },
                    "{printed}"
                );
            }
        }
    }

    #[test]
    fn characters_that_forge_lines_or_directions_are_escaped() {
        assert_eq!(printable("a\nb\u{202e}c\u{2028}\u{7f}"), "a\\u{a}b\\u{202e}c\\u{2028}\\u{7f}");
        assert_eq!(printable("Größe 😀"), "Größe 😀");
    }
}
