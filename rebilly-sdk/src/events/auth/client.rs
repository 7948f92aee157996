//! Basic and digest authentication, client side, for tests of receivers.
//!
//! It shares no digest code with the server side, so that an error in one of them fails the tests.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::WWW_AUTHENTICATE;
use http::{HeaderMap, HeaderValue, Method};
use md5::Md5;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use crate::events::hex;

/// Returns the `Authorization` header of basic authentication.
pub fn basic(user: &str, password: &str) -> HeaderValue {
    let text = format!("Basic {}", STANDARD.encode(format!("{user}:{password}")));
    let mut value = HeaderValue::try_from(text).unwrap_or_else(|_| HeaderValue::from_static(""));
    value.set_sensitive(true);
    value
}

/// HTTP digest client with SHA-256 and MD5 and the quality of protection `auth`.
///
/// ```
/// use http::{HeaderMap, Method, header};
/// use rebilly_sdk::events::{DigestAuth, DigestClient, WebhookVerifier};
///
/// let verifier = WebhookVerifier::with_credentials(DigestAuth::new("user", "secret"));
/// let (method, uri) = (Method::POST, "/webhooks".parse()?);
/// let error = verifier.check(&method, &uri, &HeaderMap::new()).unwrap_err();
/// let mut response = HeaderMap::new();
/// for challenge in verifier.challenge(&error) {
///     response.append(header::WWW_AUTHENTICATE, challenge);
/// }
///
/// let mut client = DigestClient::new("user", "secret");
/// assert!(client.accept_challenge(&response));
/// let mut headers = HeaderMap::new();
/// headers.extend(client.authorization(&method, "/webhooks").map(|value| (header::AUTHORIZATION, value)));
/// assert!(verifier.check(&method, &uri, &headers).is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct DigestClient {
    user: String,
    password: SecretString,
    challenge: Option<Challenge>,
    count: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Challenge {
    realm: String,
    nonce: String,
    opaque: Option<String>,
    algorithm: Option<String>,
}

impl DigestClient {
    /// Creates a client of this user and password. It sends no credentials before the first challenge.
    pub fn new(user: impl Into<String>, password: impl Into<String>) -> Self {
        let password = SecretString::from(password.into());
        Self { user: user.into(), password, challenge: None, count: 0 }
    }

    /// Accepts the first supported digest challenge among the `WWW-Authenticate` headers of a 401.
    ///
    /// Returns `false` if there is none; then an earlier challenge stays.
    pub fn accept_challenge(&mut self, headers: &HeaderMap) -> bool {
        let texts = headers.get_all(WWW_AUTHENTICATE).iter().filter_map(|value| value.to_str().ok());
        let Some(challenge) =
            texts.flat_map(challenges).find_map(|(scheme, found)| supported(&scheme, found))
        else {
            return false;
        };
        self.challenge = Some(challenge);
        self.count = 0;
        true
    }

    /// Returns the `Authorization` header of the next request with this method and target (path and query).
    ///
    /// Each call increments the counter. `None` before the first challenge.
    pub fn authorization(&mut self, method: &Method, target: &str) -> Option<HeaderValue> {
        let cnonce = format!("{:016x}", fastrand::u64(..));
        self.count = self.count.saturating_add(1);
        let text = self.digest(method, target, &cnonce)?;
        let mut value = HeaderValue::try_from(text).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    fn digest(&self, method: &Method, target: &str, cnonce: &str) -> Option<String> {
        let Challenge { realm, nonce, opaque, algorithm } = self.challenge.as_ref()?;
        let hash = match algorithm.as_deref() {
            Some("SHA-256") => hash::<Sha256>,
            _ => hash::<Md5>,
        };
        let user = hash(&format!("{}:{realm}:{}", self.user, self.password.expose_secret()));
        let request = hash(&format!("{method}:{target}"));
        let count = format!("{:08x}", self.count);
        let response = hash(&format!("{user}:{nonce}:{count}:{cnonce}:auth:{request}"));
        let mut text = format!(
            "Digest username=\"{}\", realm=\"{}\", nonce=\"{}\", uri=\"{}\", cnonce=\"{cnonce}\", nc={count}, qop=auth, \
             response=\"{response}\"",
            escaped(&self.user),
            escaped(realm),
            escaped(nonce),
            escaped(target),
        );
        if let Some(opaque) = opaque {
            text.push_str(&format!(", opaque=\"{}\"", escaped(opaque)));
        }
        if let Some(algorithm) = algorithm {
            text.push_str(&format!(", algorithm={algorithm}"));
        }
        Some(text)
    }
}

type Parameters = Vec<(String, String)>;

/// Returns a digest challenge if this client supports it.
fn supported(scheme: &str, parameters: Parameters) -> Option<Challenge> {
    let get = |name: &str| parameters.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone());
    let algorithm = get("algorithm").map(|name| name.to_ascii_uppercase());
    let auth = get("qop").is_some_and(|offered| offered.split(',').any(|one| one.trim() == "auth"));
    let known = matches!(algorithm.as_deref(), None | Some("MD5" | "SHA-256"));
    if !scheme.eq_ignore_ascii_case("digest") || !auth || !known {
        return None;
    }
    Some(Challenge { realm: get("realm")?, nonce: get("nonce")?, opaque: get("opaque"), algorithm })
}

/// Returns the challenges of one header: schemes and their parameters, with lower-case names.
fn challenges(header: &str) -> Vec<(String, Parameters)> {
    let mut found: Vec<(String, Parameters)> = Vec::new();
    for piece in pieces(header) {
        let (name, value) = piece.split_once('=').unwrap_or((&piece, ""));
        // A space before the equals sign, or no equals sign, starts a new scheme.
        let name = match name.trim().split_once(' ') {
            Some((scheme, name)) => {
                found.push((scheme.to_owned(), Vec::new()));
                name.trim()
            }
            None if !piece.contains('=') => {
                found.push((name.trim().to_owned(), Vec::new()));
                continue;
            }
            None => name.trim(),
        };
        if let Some((_, parameters)) = found.last_mut() {
            parameters.push((name.to_ascii_lowercase(), unquoted(value.trim())));
        }
    }
    found
}

/// Splits at commas outside quotes.
fn pieces(header: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let (mut inside, mut escape) = (false, false);
    for char in header.chars() {
        match char {
            ',' if !inside => {
                pieces.push(String::new());
                continue;
            }
            '"' if !escape => inside = !inside,
            _ => {}
        }
        escape = inside && !escape && char == '\\';
        if let Some(piece) = pieces.last_mut() {
            piece.push(char);
        }
    }
    pieces.retain(|piece| !piece.trim().is_empty());
    pieces
}

fn unquoted(value: &str) -> String {
    let Some(inside) = value.strip_prefix('"').and_then(|value| value.strip_suffix('"')) else {
        return value.to_owned();
    };
    let mut text = String::new();
    let mut chars = inside.chars();
    while let Some(char) = chars.next() {
        text.extend(if char == '\\' { chars.next() } else { Some(char) });
    }
    text
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

fn hash<D: Digest>(text: &str) -> String {
    hex::encode(D::digest(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The challenges and digests of RFC 7616, section 3.9.1.
    #[test]
    fn digests_match_the_rfc_example() {
        let challenge = |algorithm: &str| {
            format!(
                r#"Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm={algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS""#
            )
        };
        for (algorithm, response) in [
            ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
            ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
        ] {
            let headers = HeaderMap::from_iter([(WWW_AUTHENTICATE, challenge(algorithm).parse().unwrap())]);
            let mut client = DigestClient::new("Mufasa", "Circle of Life");
            assert!(client.accept_challenge(&headers));
            client.count = 1;
            let cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
            let text = client.digest(&Method::GET, "/dir/index.html", cnonce).unwrap();
            assert!(text.contains(&format!("response=\"{response}\"")), "{text}");
            assert!(text.contains(&format!("algorithm={algorithm}")), "{text}");
        }
    }

    #[test]
    fn the_first_supported_challenge_is_accepted() {
        let mut client = DigestClient::new("user", "MARKER");
        assert!(client.authorization(&Method::POST, "/").is_none());
        let mut headers = HeaderMap::new();
        for value in [
            "Negotiate, Basic realm=\"a, Digest qop=\\\"auth\\\"\"",
            "Digest realm=\"r\", nonce=\"no qop\"",
            "Digest realm=\"r\", nonce=\"int\", qop=\"auth-int\"",
            "Digest realm=\"r\", nonce=\"512\", qop=\"auth\", algorithm=SHA-512-256",
            "Bearer realm=x, DIGEST Realm = \"r \\\"q\\\", s\" , NONCE=\"first\",qop=auth, Digest realm=\"r\", nonce=\"next\", qop=auth",
        ] {
            assert!(!client.accept_challenge(&headers));
            headers.append(WWW_AUTHENTICATE, value.parse().unwrap());
        }
        assert!(client.accept_challenge(&headers));
        let first =
            Challenge { realm: "r \"q\", s".into(), nonce: "first".into(), opaque: None, algorithm: None };
        assert_eq!(client.challenge, Some(first));
        let sent = client.authorization(&Method::POST, "/").unwrap();
        assert!(sent.to_str().unwrap().contains(r#"realm="r \"q\", s""#));
        assert!(sent.to_str().unwrap().contains("nc=00000001"));
        assert!(client.authorization(&Method::POST, "/").unwrap().to_str().unwrap().contains("nc=00000002"));
        assert!(!format!("{client:?} {sent:?}").contains("MARKER"));
    }

    #[test]
    fn basic_authorization_is_base64() {
        assert_eq!(basic("Aladdin", "open sesame"), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }
}
