//! File names from the header `Content-Disposition`.

use percent_encoding::percent_decode_str;

use crate::printable::is_bidi_control;

/// Maximum length of a name in bytes: file systems accept 255, and a prefix of one byte may be added.
const MAX_NAME_BYTES: usize = 254;

/// Returns the suggested file name, safe to use within a directory: no path, control character or device name.
pub(super) fn file_name(header: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(header);
    let parameters = parameters(&text);
    let value_of = |parameter: &str| parameters.iter().find(|(name, _)| name.eq_ignore_ascii_case(parameter));
    let extended = value_of("filename*").and_then(|(_, value)| decode_extended(value));
    extended.and_then(|name| sanitize(&name)).or_else(|| sanitize(&value_of("filename")?.1))
}

/// Returns names and values of the header's parameters.
fn parameters(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, value)) = rest.split_once('=') {
        // A parameter without a value ends before the next one's name.
        let name = name.rsplit(';').next().unwrap_or_default().trim().to_owned();
        let value = value.trim_start();
        let (value, after) = match value.strip_prefix('"') {
            Some(quoted) => split_quoted(quoted),
            None => {
                let (value, after) = value.split_once(';').unwrap_or((value, ""));
                (value.trim().to_owned(), after)
            }
        };
        found.push((name, value));
        rest = after;
    }
    found
}

/// Returns the text before the closing quote, unescaped, and the rest.
fn split_quoted(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => break,
            '\\' => value.extend(characters.next()),
            character => value.push(character),
        }
    }
    (value, characters.as_str())
}

/// Decodes a value with a character set: `UTF-8''na%C3%AFve.pdf`.
fn decode_extended(value: &str) -> Option<String> {
    let (charset, rest) = value.split_once('\'')?;
    let (_, encoded) = rest.split_once('\'')?;
    let bytes = percent_decode_str(encoded);
    match charset.to_ascii_lowercase().as_str() {
        "utf-8" => bytes.decode_utf8().ok().map(|text| text.into_owned()),
        "iso-8859-1" => Some(bytes.map(char::from).collect()),
        _ => None,
    }
}

/// Reduces a path to its last part, without characters that are unsafe in file names.
fn sanitize(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next()?;
    let mut sanitized = String::with_capacity(name.len());
    for character in name.chars().filter(|character| !character.is_control() && !is_bidi_control(*character))
    {
        let character =
            if matches!(character, '<' | '>' | ':' | '"' | '|' | '?' | '*') { '_' } else { character };
        if sanitized.len() + character.len_utf8() <= MAX_NAME_BYTES {
            sanitized.push(character);
        }
    }
    // A leading dot hides the file; some systems drop a trailing one.
    let trimmed = sanitized.trim_matches(|character: char| character == '.' || character.is_whitespace());
    match trimmed {
        "" => None,
        device if is_device(device) => Some(format!("_{device}")),
        name => Some(name.to_owned()),
    }
}

/// Returns `true` if Windows reads the name as a device, whatever its extension.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let numbered = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    let numbered = numbered.is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']));
    numbered || matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(header: &str) -> Option<String> {
        file_name(header.as_bytes())
    }

    #[test]
    fn names_are_read_in_all_forms_of_the_header() {
        for (header, expected) in [
            ("attachment; filename=a.pdf", "a.pdf"),
            ("attachment;FileName = a.pdf ; size=3", "a.pdf"),
            (r#"attachment; filename="a; b=\"c\".pdf""#, "a; b=_c_.pdf"),
            ("attachment; filename*=UTF-8''na%C3%AFve%20file.pdf; filename=x.pdf", "naïve file.pdf"),
            ("attachment; filename=x.pdf; filename*=iso-8859-1'en'%A3.pdf", "£.pdf"),
            ("attachment; filename=x.pdf; filename*=utf-16''%00", "x.pdf"),
            ("attachment; filename=x.pdf; filename*=UTF-8''%ff", "x.pdf"),
            ("inline; preview; filename=ü.csv", "ü.csv"),
            ("attachment; filename=\"open", "open"),
        ] {
            assert_eq!(name(header).as_deref(), Some(expected), "{header}");
        }
        for header in ["", "attachment", "attachment; filename=", "attachment; filename=\"\"", "x; name=a"] {
            assert_eq!(name(header), None, "{header}");
        }
        assert_eq!(file_name(b"attachment; filename=\xff.pdf").as_deref(), Some("\u{fffd}.pdf"));
    }

    #[test]
    fn names_contain_no_path_device_or_hidden_file() {
        for (header, expected) in [
            ("../../etc/passwd", Some("passwd")),
            (r"..\\..\\windows\\system.ini", Some("system.ini")),
            ("/etc/passwd", Some("passwd")),
            ("..", None),
            ("a/..", None),
            ("a/", None),
            (" . ", None),
            (".bashrc", Some("bashrc")),
            ("a.pdf. ", Some("a.pdf")),
            ("C:a.pdf", Some("C_a.pdf")),
            ("a.exe:stream", Some("a.exe_stream")),
            ("nul", Some("_nul")),
            ("COM7.txt", Some("_COM7.txt")),
            ("com.txt", Some("com.txt")),
            ("a\u{202e}fdp.exe", Some("afdp.exe")),
            ("a\u{1}b\tc.pdf", Some("abc.pdf")),
        ] {
            let quoted = name(&format!("attachment; filename=\"{header}\""));
            assert_eq!(quoted.as_deref(), expected, "{header:?}");
        }
        assert_eq!(name("attachment; filename*=UTF-8''..%2F..%2Fx").as_deref(), Some("x"));
        let long = name(&format!("attachment; filename=\"{}\"", "ü".repeat(1000))).unwrap();
        assert_eq!(long.len(), 254);
    }

    #[test]
    fn names_from_arbitrary_headers_are_safe() {
        const ALPHABET: &[u8] = b"a.;=\"\\/ *%2fF5cC:'utf-8filenamecon\x00\x7f\xff\xe2\x80\xae";
        let mut random = fastrand::Rng::with_seed(7);
        let mut named = 0;
        for _ in 0..100_000 {
            let mut header = b"attachment; filename".to_vec();
            let length = random.usize(..40);
            header.extend((0..length).map(|_| ALPHABET[random.usize(..ALPHABET.len())]));
            let Some(name) = file_name(&header) else { continue };
            named += 1;
            assert!(!name.is_empty() && name.len() <= 255, "{header:?}");
            assert!(!name.starts_with('.') && !name.ends_with('.'), "{header:?}");
            let is_unsafe = |c: char| c.is_control() || is_bidi_control(c) || "/\\:\"*?<>|".contains(c);
            assert!(!name.contains(is_unsafe), "{header:?}");
        }
        assert!(named > 1000, "{named}");
    }
}
