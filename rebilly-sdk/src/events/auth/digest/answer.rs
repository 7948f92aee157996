//! Reading the `Authorization: Digest …` header.

use super::hash::Algorithm;

/// More than any client sends; the rest of the header is not even read.
const MOST: usize = 64;

/// What a sender claims. Texts are those between the quotes, with the escapes resolved.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) username: Vec<u8>,
    pub(super) realm: Vec<u8>,
    pub(super) nonce: Vec<u8>,
    pub(super) uri: Vec<u8>,
    pub(super) cnonce: Vec<u8>,
    pub(super) response: Vec<u8>,
    pub(super) opaque: Option<Vec<u8>>,
    pub(super) algorithm: Algorithm,
    pub(super) count: u32,
    /// The count as sent: it is part of what is hashed.
    pub(super) count_text: Vec<u8>,
}

struct Parameter<'a> {
    name: &'a [u8],
    value: Vec<u8>,
    quoted: bool,
}

impl Answer {
    /// `None`: of another scheme, malformed, incomplete, or something that no challenge of ours offers.
    ///
    /// Parameters that digest authentication does not know are ignored, as it demands.
    pub(super) fn parse(header: &[u8]) -> Option<Self> {
        let (scheme, rest) = header.split_at_checked(7)?;
        if !scheme.eq_ignore_ascii_case(b"digest ") {
            return None;
        }
        let mut given = parameters(rest)?;
        let mut quoted = |name| one(&mut given, name, true);
        let username = quoted("username")??;
        let realm = quoted("realm")??;
        let nonce = quoted("nonce")??;
        let uri = quoted("uri")??;
        let cnonce = quoted("cnonce")??;
        let response = quoted("response")??;
        let opaque = quoted("opaque")?;
        // Older clients put quotes around these too.
        let mut token = |name| one(&mut given, name, false);
        let algorithm = match token("algorithm")? {
            Some(name) => Algorithm::parse(&name)?,
            None => Algorithm::Md5,
        };
        let count_text = token("nc")??;
        let plain_user = token("userhash")?.is_none_or(|hashed| hashed.eq_ignore_ascii_case(b"false"));
        if token("qop")?? != b"auth" || !plain_user || token("username*")?.is_some() {
            return None;
        }
        if response.len() != algorithm.digits() {
            return None;
        }
        let count = count(&count_text)?;
        Some(Self { username, realm, nonce, uri, cnonce, response, opaque, algorithm, count, count_text })
    }
}

/// The parameter of this name, taken out of the list. `None`: it is there more than once, or not in quotes as it must be.
#[allow(clippy::option_option)]
fn one(given: &mut Vec<Parameter<'_>>, name: &str, must_be_quoted: bool) -> Option<Option<Vec<u8>>> {
    let mut found = given.extract_if(.., |parameter| parameter.name.eq_ignore_ascii_case(name.as_bytes()));
    match (found.next(), found.next()) {
        (None, _) => Some(None),
        (Some(parameter), None) if parameter.quoted || !must_be_quoted => Some(Some(parameter.value)),
        _ => None,
    }
}

/// Exactly eight hexadecimal digits, counted from one.
fn count(text: &[u8]) -> Option<u32> {
    let digits = text.len() == 8 && text.iter().all(u8::is_ascii_hexdigit);
    let text = std::str::from_utf8(text).ok().filter(|_| digits)?;
    u32::from_str_radix(text, 16).ok().filter(|count| *count > 0)
}

/// A list of `name=value` and `name="value"`; commas without anything between them are allowed.
fn parameters(mut rest: &[u8]) -> Option<Vec<Parameter<'_>>> {
    let mut found = Vec::new();
    loop {
        rest = skip(rest, |byte| matches!(byte, b' ' | b'\t' | b','));
        if rest.is_empty() {
            return Some(found);
        }
        if found.len() == MOST {
            return None;
        }
        let (name, after) = token(rest)?;
        let after = skip(skip(after, is_space).strip_prefix(b"=")?, is_space);
        let (value, quoted, after) = match after.strip_prefix(b"\"") {
            Some(inside) => quoted(inside).map(|(value, after)| (value, true, after))?,
            None => token(after).map(|(value, after)| (value.to_vec(), false, after))?,
        };
        found.push(Parameter { name, value, quoted });
        rest = skip(after, is_space);
        if !rest.is_empty() && !rest.starts_with(b",") {
            return None;
        }
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

fn skip(text: &[u8], over: impl Fn(u8) -> bool) -> &[u8] {
    let end = text.iter().position(|byte| !over(*byte)).unwrap_or(text.len());
    text.get(end..).unwrap_or_default()
}

/// The token at the start and what follows it.
fn token(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let of_token = |byte: &u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(byte);
    let end = text.iter().position(|byte| !of_token(byte)).unwrap_or(text.len());
    text.split_at_checked(end).filter(|(token, _)| !token.is_empty())
}

/// What stands before the closing quote, and what follows that.
fn quoted(text: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let mut value = Vec::new();
    let mut rest = text;
    loop {
        let (byte, after) = rest.split_first()?;
        let (byte, after) = match byte {
            b'"' => return Some((value, after)),
            b'\\' => after.split_first()?,
            _ => (byte, after),
        };
        if !matches!(byte, b'\t' | b' '..=b'~' | 0x80..) {
            return None;
        }
        value.push(*byte);
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: &str = r#"Digest username="a \"b\\", realm="r", nonce="n", uri="/u", cnonce="c", response="0123456789abcdef0123456789abcdef", qop=auth, nc=0000000a"#;

    #[test]
    fn what_clients_send() {
        let answer = Answer::parse(RIGHT.as_bytes()).unwrap();
        assert_eq!(answer.username, br#"a "b\"#);
        assert_eq!((answer.count, &answer.count_text[..]), (10, &b"0000000a"[..]));
        assert_eq!((answer.algorithm, &answer.opaque), (Algorithm::Md5, &None));
        for same in [
            RIGHT.replace("Digest", "dIGEST"),
            RIGHT.replace(", ", ","),
            RIGHT.replace(", ", " ,,\t"),
            RIGHT.replace("=", " =\t"),
            RIGHT.replace("realm", "REALM"),
            RIGHT.replace("qop=auth", "qop=\"auth\""),
            RIGHT.replace("nc=0000000a", "nc=\"0000000a\""),
            format!("{RIGHT}, algorithm=MD5, userhash=false,"),
            format!("{RIGHT}, algorithm=\"md5\", of-a-later-version=\"1, 2\""),
        ] {
            assert_eq!(Answer::parse(same.as_bytes()).as_ref(), Some(&answer), "{same}");
        }
        let mut other = RIGHT.as_bytes().to_vec();
        let at = RIGHT.find("a \\").unwrap();
        other[at] = 0xe9;
        assert_eq!(Answer::parse(&other).unwrap().username, b"\xe9 \"b\\");
    }

    #[test]
    fn everything_else_is_refused() {
        for name in ["username", "realm", "nonce", "uri", "cnonce", "response", "qop", "nc"] {
            let without = RIGHT.replace(&format!("{name}="), "x=");
            assert_eq!(Answer::parse(without.as_bytes()), None, "{without}");
            let twice = format!("{RIGHT}, {name}=\"x\"");
            assert_eq!(Answer::parse(twice.as_bytes()), None, "{twice}");
        }
        for (from, to) in [
            ("Digest ", "Digest"),
            ("Digest", "Basic"),
            ("Digest", "Digest,"),
            ("nonce=\"n\"", "nonce=n"),
            ("uri=\"/u\"", "uri=u"),
            ("realm=\"r\"", "realm=\"r"),
            ("realm=\"r\"", "realm=\"r\"r"),
            ("realm=\"r\"", "realm=\"r\" r"),
            ("realm=\"r\"", "realm=r\""),
            ("realm=\"r\"", "realm=\"\u{7f}\""),
            ("realm=\"r\"", "realm=\"\\\u{1}\""),
            ("realm=\"r\"", "realm=\"r\", opaque=o"),
            ("realm=\"r\"", "realm=\"r\", opaque=\"o\", opaque=\"o\""),
            ("realm=\"r\"", "realm=\"r\" opaque=\"o\""),
            ("realm=\"r\"", "realm=\"r\", =\"o\""),
            ("realm=\"r\"", "realm=\"r\", other"),
            ("realm=\"r\"", "realm=\"r\", other="),
            ("qop=auth", "qop=auth-int"),
            ("qop=auth", "qop=\"auth,auth-int\""),
            ("qop=auth", "qop=\"\""),
            ("qop=auth", "qop=AUTH"),
            ("nc=0000000a", "nc=00000000"),
            ("nc=0000000a", "nc=0000000g"),
            ("nc=0000000a", "nc=+000000a"),
            ("nc=0000000a", "nc=000000a"),
            ("nc=0000000a", "nc=00000000a"),
            ("nc=0000000a", "nc="),
            ("qop=auth", "qop=auth, algorithm=SHA-256"),
            ("qop=auth", "qop=auth, algorithm=MD5-sess"),
            ("qop=auth", "qop=auth, algorithm=MD5, algorithm=MD5"),
            ("qop=auth", "qop=auth, userhash=true"),
            ("qop=auth", "qop=auth, username*=UTF-8''a"),
            ("0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcde"),
            ("0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcdef0"),
            ("0123456789abcdef0123456789abcdef", ""),
        ] {
            let wrong = RIGHT.replace(from, to);
            assert_ne!(wrong, RIGHT);
            assert_eq!(Answer::parse(wrong.as_bytes()), None, "{wrong}");
        }
        for text in ["", "Digest", "Digest ", "Digest ,,,", "Digest \"", "Digest a=\"\\", "Digest a=\"\\\""] {
            assert_eq!(Answer::parse(text.as_bytes()), None, "{text}");
        }
        for end in 0..RIGHT.len() {
            assert_eq!(Answer::parse(&RIGHT.as_bytes()[..end]), None, "{end}");
        }
    }

    #[test]
    fn thousands_of_parameters() {
        let many = |count| format!("{RIGHT}{}", ", x=y".repeat(count));
        assert!(Answer::parse(many(MOST - 8).as_bytes()).is_some());
        assert_eq!(Answer::parse(many(MOST - 7).as_bytes()), None);
        assert_eq!(Answer::parse(many(100_000).as_bytes()), None);
        assert!(Answer::parse(format!("{RIGHT}{}", ",".repeat(100_000)).as_bytes()).is_some());
    }
}
