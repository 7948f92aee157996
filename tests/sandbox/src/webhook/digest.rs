//! Client side of HTTP digest authentication (RFC 7616): MD5 and SHA-256, `qop=auth`. Independent of `rebilly-sdk`, so
//! that tests detect deviations of its receiver.

use std::fmt::Write as _;

use reqwest::header::{HeaderMap, WWW_AUTHENTICATE};

/// A challenge of a server, with the number of its uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Challenge {
    realm: String,
    nonce: String,
    opaque: Option<String>,
    algorithm: Algorithm,
    /// `true` if the server supports `qop`, which RFC 2617 introduced.
    qop: bool,
    count: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Algorithm {
    Md5,
    Sha256,
}

/// The parts of a request that the digest covers.
#[derive(Debug, Clone, Copy)]
pub(super) struct RequestLine<'a> {
    pub(super) method: &'a str,
    /// Path and query.
    pub(super) uri: &'a str,
}

impl Algorithm {
    fn name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Sha256 => "SHA-256",
        }
    }

    fn hash(self, text: &str) -> String {
        match self {
            Self::Md5 => hex(&<md5::Md5 as md5::Digest>::digest(text)),
            Self::Sha256 => hex(&<sha2::Sha256 as sha2::Digest>::digest(text)),
        }
    }
}

impl Challenge {
    /// The strongest supported challenge of a response. `None` without a supported challenge.
    pub(super) fn read(headers: &HeaderMap) -> Option<Self> {
        let values = headers.get_all(WWW_AUTHENTICATE).iter().filter_map(|value| value.to_str().ok());
        let supported: Vec<Self> = values
            .flat_map(challenges)
            .filter_map(|(scheme, parameters)| Self::of(&scheme, &parameters))
            .collect();
        let strong = supported.iter().find(|known| known.algorithm == Algorithm::Sha256);
        strong.or(supported.first()).cloned()
    }

    fn of(scheme: &str, parameters: &[(String, String)]) -> Option<Self> {
        let value = |name: &str| {
            let found = parameters.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.clone())
        };
        let algorithm = match value("algorithm").unwrap_or_default().to_ascii_uppercase().as_str() {
            "" | "MD5" => Algorithm::Md5,
            "SHA-256" => Algorithm::Sha256,
            _ => return None,
        };
        let qop = value("qop");
        let auth = qop.as_ref().is_none_or(|qop| qop.split(',').any(|one| one.trim() == "auth"));
        if !scheme.eq_ignore_ascii_case("digest") || !auth {
            return None;
        }
        let (realm, nonce, opaque) = (value("realm")?, value("nonce")?, value("opaque"));
        Some(Self { realm, nonce, opaque, algorithm, qop: qop.is_some(), count: 0 })
    }

    /// Returns the `Authorization` header for the next request.
    pub(super) fn authorize(
        &mut self,
        username: &str,
        password: &str,
        line: RequestLine<'_>,
        cnonce: &str,
    ) -> String {
        self.count = self.count.wrapping_add(1);
        let hash = |text: String| self.algorithm.hash(&text);
        let secret = hash(format!("{username}:{}:{password}", self.realm));
        let request = hash(format!("{}:{}", line.method, line.uri));
        let count = format!("{:08x}", self.count);
        let response = match self.qop {
            true => hash(format!("{secret}:{}:{count}:{cnonce}:auth:{request}", self.nonce)),
            false => hash(format!("{secret}:{}:{request}", self.nonce)),
        };
        let mut header = format!(
            "Digest username={}, realm={}, nonce={}, uri={}, algorithm={}, response=\"{response}\"",
            quoted(username),
            quoted(&self.realm),
            quoted(&self.nonce),
            quoted(line.uri),
            self.algorithm.name(),
        );
        if let Some(opaque) = &self.opaque {
            header.push_str(&format!(", opaque={}", quoted(opaque)));
        }
        if self.qop {
            header.push_str(&format!(", qop=auth, nc={count}, cnonce={}", quoted(cnonce)));
        }
        header
    }
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The challenges of one header value, each with its parameters. Commas separate both challenges and parameters: a word
/// without an equals sign starts a challenge.
fn challenges(value: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut found: Vec<(String, Vec<(String, String)>)> = Vec::new();
    let mut rest = value;
    loop {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        let end = rest.find([' ', '\t', ',', '=']).unwrap_or(rest.len());
        let (word, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if word.is_empty() {
            return found;
        }
        match behind.trim_start().strip_prefix('=') {
            Some(behind) => {
                let (value, behind) = parameter(behind.trim_start());
                if let Some((_, parameters)) = found.last_mut() {
                    parameters.push((word.to_owned(), value));
                }
                rest = behind;
            }
            None => {
                found.push((word.to_owned(), Vec::new()));
                rest = behind;
            }
        }
    }
}

/// A token or a quoted string, and the rest of the text.
fn parameter(text: &str) -> (String, &str) {
    let Some(inside) = text.strip_prefix('"') else {
        let end = text.find([' ', '\t', ',']).unwrap_or(text.len());
        let (value, rest) = text.split_at_checked(end).unwrap_or((text, ""));
        return (value.to_owned(), rest);
    };
    let mut value = String::new();
    let mut characters = inside.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, inside.get(at + 1..).unwrap_or_default()),
            '\\' => value.extend(characters.next().map(|(_, character)| character)),
            character => value.push(character),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderValue;

    use super::*;

    fn read(values: &[&str]) -> Option<Challenge> {
        let values = values.iter().map(|value| HeaderValue::from_str(value).unwrap());
        Challenge::read(&values.map(|value| (WWW_AUTHENTICATE, value)).collect())
    }

    const REALM: &str = r#"realm="http-auth@example.org", qop="auth, auth-int""#;
    const NONCE: &str = r#"nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v""#;
    const OPAQUE: &str = r#"opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS""#;
    const LINE: RequestLine<'_> = RequestLine { method: "GET", uri: "/dir/index.html" };
    const CNONCE: &str = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";

    #[test]
    fn the_examples_of_the_rfc_are_reproduced() {
        for (algorithm, response) in [
            ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
            ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
        ] {
            let header = format!("Digest {REALM}, algorithm={algorithm}, {NONCE}, {OPAQUE}");
            let mut challenge = read(&[&header]).unwrap();
            let authorization = challenge.authorize("Mufasa", "Circle of Life", LINE, CNONCE);
            let expected = format!(
                "Digest username=\"Mufasa\", realm=\"http-auth@example.org\", {NONCE}, uri=\"/dir/index.html\", \
                 algorithm={algorithm}, response=\"{response}\", {OPAQUE}, qop=auth, nc=00000001, cnonce=\"{CNONCE}\""
            );
            assert_eq!(authorization, expected);
            assert!(challenge.authorize("Mufasa", "Circle of Life", LINE, CNONCE).contains("nc=00000002"));
        }
    }

    #[test]
    fn challenges_without_qop_have_no_count() {
        let mut challenge =
            read(&[r#"Digest realm="testrealm@host.com",nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093""#]);
        let header = challenge.as_mut().unwrap().authorize("Mufasa", "Circle Of Life", LINE, CNONCE);
        assert!(header.ends_with("response=\"670fd8c2df070c60b045671b8b24ff02\""), "{header}");
    }

    #[test]
    fn the_strongest_challenge_is_used() {
        let digest =
            |algorithm: &str| format!("Digest realm=\"r\", nonce=\"n\", algorithm={algorithm}, qop=\"auth\"");
        let (weak, strong) = (digest("MD5"), digest("SHA-256"));
        for values in [[&*weak, &*strong], [&*strong, &*weak]] {
            assert_eq!(read(&values).unwrap().algorithm, Algorithm::Sha256);
            assert_eq!(read(&[&values.join(", ")]).unwrap().algorithm, Algorithm::Sha256);
        }
        assert_eq!(read(&["Basic realm=\"a, Digest b=\\\"\"", &weak]).unwrap().algorithm, Algorithm::Md5);
        for none in
            ["Basic realm=\"x\"", "Digest realm=\"r\"", "", ",,=,", "Digest realm=\"r\", nonce=\"open"]
        {
            let found = read(&[none]);
            assert!(found.is_none() || none.ends_with("open"), "{none}: {found:?}");
        }
        assert!(read(&[&digest("SHA-512-256")]).is_none());
        assert!(read(&["Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\""]).is_none());
    }
}
