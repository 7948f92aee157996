//! The parser of the `Authorization: Digest …` header.

use super::algorithm::Algorithm;

/// Maximum number of parameters. A header with more is rejected without parsing the rest.
const MAX_PARAMETERS: usize = 64;

/// Parameters of a digest `Authorization` header. Quotes are removed and escapes resolved.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct AuthorizationParams {
    pub(super) username: Vec<u8>,
    pub(super) realm: Vec<u8>,
    pub(super) nonce: Vec<u8>,
    pub(super) uri: Vec<u8>,
    pub(super) cnonce: Vec<u8>,
    pub(super) response: Vec<u8>,
    pub(super) opaque: Option<Vec<u8>>,
    pub(super) algorithm: Algorithm,
    pub(super) count: u32,
    /// The counter as text, which is part of the hashed data.
    pub(super) count_text: Vec<u8>,
}

struct Parameter<'a> {
    name: &'a [u8],
    value: Vec<u8>,
    quoted: bool,
}

impl AuthorizationParams {
    /// Returns `None` for another scheme, for a malformed or incomplete header, and for options that challenges do
    /// not offer.
    ///
    /// Unknown parameters are ignored, as RFC 7616 requires.
    pub(super) fn parse(header: &[u8]) -> Option<Self> {
        let (scheme, rest) = header.split_at_checked(7)?;
        if !scheme.eq_ignore_ascii_case(b"digest ") {
            return None;
        }
        let mut found = parameters(rest)?;
        let mut quoted = |name| single(&mut found, name, true);
        let username = quoted("username")??;
        let realm = quoted("realm")??;
        let nonce = quoted("nonce")??;
        let uri = quoted("uri")??;
        let cnonce = quoted("cnonce")??;
        let response = quoted("response")??;
        let opaque = quoted("opaque")?;
        // Older clients quote these too.
        let mut token = |name| single(&mut found, name, false);
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

/// Removes and returns the parameter of this name. `None` if it is duplicated or lacks required quotes.
#[allow(clippy::option_option)]
fn single(all: &mut Vec<Parameter<'_>>, name: &str, must_be_quoted: bool) -> Option<Option<Vec<u8>>> {
    let mut found = all.extract_if(.., |parameter| parameter.name.eq_ignore_ascii_case(name.as_bytes()));
    match (found.next(), found.next()) {
        (None, _) => Some(None),
        (Some(parameter), None) if parameter.quoted || !must_be_quoted => Some(Some(parameter.value)),
        _ => None,
    }
}

/// Parses exactly eight hexadecimal digits above zero.
fn count(text: &[u8]) -> Option<u32> {
    let digits = text.len() == 8 && text.iter().all(u8::is_ascii_hexdigit);
    let text = std::str::from_utf8(text).ok().filter(|_| digits)?;
    u32::from_str_radix(text, 16).ok().filter(|count| *count > 0)
}

/// Parses a list of `name=value` and `name="value"`. Empty items between commas are allowed.
fn parameters(mut rest: &[u8]) -> Option<Vec<Parameter<'_>>> {
    let mut found = Vec::new();
    loop {
        rest = skip(rest, |byte| matches!(byte, b' ' | b'\t' | b','));
        if rest.is_empty() {
            return Some(found);
        }
        if found.len() == MAX_PARAMETERS {
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

/// Splits off the token at the start.
fn token(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let of_token = |byte: &u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(byte);
    let end = text.iter().position(|byte| !of_token(byte)).unwrap_or(text.len());
    text.split_at_checked(end).filter(|(token, _)| !token.is_empty())
}

/// Returns the text before the closing quote, and the rest after it.
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

    const VALID: &str = r#"Digest username="a \"b\\", realm="r", nonce="n", uri="/u", cnonce="c", response="0123456789abcdef0123456789abcdef", qop=auth, nc=0000000a"#;

    #[test]
    fn variants_of_common_clients_are_accepted() {
        let params = AuthorizationParams::parse(VALID.as_bytes()).unwrap();
        assert_eq!(params.username, br#"a "b\"#);
        assert_eq!((params.count, &params.count_text[..]), (10, &b"0000000a"[..]));
        assert_eq!((params.algorithm, &params.opaque), (Algorithm::Md5, &None));
        for same in [
            VALID.replace("Digest", "dIGEST"),
            VALID.replace(", ", ","),
            VALID.replace(", ", " ,,\t"),
            VALID.replace("=", " =\t"),
            VALID.replace("realm", "REALM"),
            VALID.replace("qop=auth", "qop=\"auth\""),
            VALID.replace("nc=0000000a", "nc=\"0000000a\""),
            format!("{VALID}, algorithm=MD5, userhash=false,"),
            format!("{VALID}, algorithm=\"md5\", of-a-later-version=\"1, 2\""),
        ] {
            assert_eq!(AuthorizationParams::parse(same.as_bytes()).as_ref(), Some(&params), "{same}");
        }
        let mut other = VALID.as_bytes().to_vec();
        let at = VALID.find("a \\").unwrap();
        other[at] = 0xe9;
        assert_eq!(AuthorizationParams::parse(&other).unwrap().username, b"\xe9 \"b\\");
    }

    #[test]
    fn malformed_and_unsupported_headers_are_rejected() {
        for name in ["username", "realm", "nonce", "uri", "cnonce", "response", "qop", "nc"] {
            let without = VALID.replace(&format!("{name}="), "x=");
            assert_eq!(AuthorizationParams::parse(without.as_bytes()), None, "{without}");
            let duplicated = format!("{VALID}, {name}=\"x\"");
            assert_eq!(AuthorizationParams::parse(duplicated.as_bytes()), None, "{duplicated}");
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
            let invalid = VALID.replace(from, to);
            assert_ne!(invalid, VALID);
            assert_eq!(AuthorizationParams::parse(invalid.as_bytes()), None, "{invalid}");
        }
        for text in ["", "Digest", "Digest ", "Digest ,,,", "Digest \"", "Digest a=\"\\", "Digest a=\"\\\""] {
            assert_eq!(AuthorizationParams::parse(text.as_bytes()), None, "{text}");
        }
        for end in 0..VALID.len() {
            assert_eq!(AuthorizationParams::parse(&VALID.as_bytes()[..end]), None, "{end}");
        }
    }

    #[test]
    fn excess_parameters_are_rejected() {
        let many = |count| format!("{VALID}{}", ", x=y".repeat(count));
        assert!(AuthorizationParams::parse(many(MAX_PARAMETERS - 8).as_bytes()).is_some());
        assert_eq!(AuthorizationParams::parse(many(MAX_PARAMETERS - 7).as_bytes()), None);
        assert_eq!(AuthorizationParams::parse(many(100_000).as_bytes()), None);
        assert!(AuthorizationParams::parse(format!("{VALID}{}", ",".repeat(100_000)).as_bytes()).is_some());
    }
}
