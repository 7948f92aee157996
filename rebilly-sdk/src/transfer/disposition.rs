//! The name of a file, out of the header `Content-Disposition`.

use percent_encoding::percent_decode_str;

/// The longest name in bytes: file systems take 255, and one may be put in front.
const LONGEST: usize = 254;

/// The file name that the header suggests, without anything that could lead out of a directory or mean something else to a
/// file system than a name.
pub(super) fn file_name(header: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(header);
    let parameters = parameters(&text);
    let of = |wanted: &str| parameters.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
    let extended = of("filename*").and_then(|(_, value)| extended(value)).and_then(|name| safe(&name));
    extended.or_else(|| safe(&of("filename")?.1))
}

/// What stands behind the first semicolon, as names and values.
fn parameters(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, value)) = rest.split_once('=') {
        // A parameter without a value ends before the next one's name.
        let name = name.rsplit(';').next().unwrap_or_default().trim().to_owned();
        let value = value.trim_start();
        let (value, after) = match value.strip_prefix('"') {
            Some(quoted) => unquoted(quoted),
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

/// The text up to the closing quote, and what follows.
fn unquoted(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => break,
            '\\' => value.extend(signs.next()),
            sign => value.push(sign),
        }
    }
    (value, signs.as_str())
}

/// A value with its character set: `UTF-8''na%C3%AFve.pdf`.
fn extended(value: &str) -> Option<String> {
    let (set, rest) = value.split_once('\'')?;
    let (_, encoded) = rest.split_once('\'')?;
    let bytes = percent_decode_str(encoded);
    match set.to_ascii_lowercase().as_str() {
        "utf-8" => bytes.decode_utf8().ok().map(|text| text.into_owned()),
        "iso-8859-1" => Some(bytes.map(char::from).collect()),
        _ => None,
    }
}

/// The last part of a path, as a plain name.
fn safe(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next()?;
    let mut safe = String::with_capacity(name.len());
    for sign in name.chars().filter(|sign| !sign.is_control() && !turns_text(*sign)) {
        let sign = if matches!(sign, '<' | '>' | ':' | '"' | '|' | '?' | '*') { '_' } else { sign };
        if safe.len() + sign.len_utf8() <= LONGEST {
            safe.push(sign);
        }
    }
    // A dot in front hides a file, one at the end is dropped by some systems.
    let safe = safe.trim_matches(|sign: char| sign == '.' || sign.is_whitespace());
    match safe {
        "" => None,
        device if is_device(device) => Some(format!("_{device}")),
        safe => Some(safe.to_owned()),
    }
}

/// Signs that change the direction of the text around them, so that an extension looks like another.
fn turns_text(sign: char) -> bool {
    matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Names that mean a device on Windows, whatever their extension.
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
    fn names_are_read_in_all_their_forms() {
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
    fn no_name_leads_out_of_a_directory() {
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
    fn whatever_the_header_says_the_name_is_only_a_name() {
        const SIGNS: &[u8] = b"a.;=\"\\/ *%2fF5cC:'utf-8filenamecon\x00\x7f\xff\xe2\x80\xae";
        let mut random = fastrand::Rng::with_seed(7);
        let mut named = 0;
        for _ in 0..100_000 {
            let mut header = b"attachment; filename".to_vec();
            let length = random.usize(..40);
            header.extend((0..length).map(|_| SIGNS[random.usize(..SIGNS.len())]));
            let Some(name) = file_name(&header) else { continue };
            named += 1;
            assert!(!name.is_empty() && name.len() <= 255, "{header:?}");
            assert!(!name.starts_with('.') && !name.ends_with('.'), "{header:?}");
            let bad = |sign: char| sign.is_control() || turns_text(sign) || "/\\:\"*?<>|".contains(sign);
            assert!(!name.contains(bad), "{header:?}");
        }
        assert!(named > 1000, "{named}");
    }
}
