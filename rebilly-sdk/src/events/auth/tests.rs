//! Several credentials at once, and any bytes in any header.

use std::time::UNIX_EPOCH;

use http::header::AUTHORIZATION;
use proptest::prelude::*;

use super::*;

const TOKEN: HeaderName = HeaderName::from_static("x-webhook-token");
const WRONG: Result<(), Unauthenticated> = Err(Unauthenticated::WRONG);

fn check(credentials: &Credentials, headers: &[(HeaderName, &str)]) -> Result<(), Unauthenticated> {
    let headers = headers.iter().map(|(name, value)| (name.clone(), value.parse().unwrap())).collect();
    credentials.check(&Method::POST, &Uri::from_static("/"), &headers, UNIX_EPOCH)
}

fn challenges(credentials: &Credentials) -> Vec<String> {
    let challenges = credentials.challenge(&Unauthenticated::WRONG, UNIX_EPOCH);
    challenges.iter().map(|value| value.to_str().unwrap().to_owned()).collect()
}

#[test]
fn any_one_is_enough() {
    let credentials = Credentials::basic("user", "secret").or_basic("user", "new").or_header(TOKEN, "token");
    let (old, new) = ((AUTHORIZATION, "Basic dXNlcjpzZWNyZXQ="), (AUTHORIZATION, "Basic dXNlcjpuZXc="));
    let (token, wrong) = ((TOKEN, "token"), (TOKEN, "tokem"));
    for right in [vec![old.clone()], vec![new.clone()], vec![token.clone()], vec![old.clone(), wrong.clone()]]
    {
        assert_eq!(check(&credentials, &right), Ok(()), "{right:?}");
    }
    for refused in [vec![], vec![wrong.clone()], vec![old, new, wrong], vec![token.clone(), token]] {
        assert_eq!(check(&credentials, &refused), WRONG, "{refused:?}");
    }
}

#[test]
fn nothing_is_asked_for_only_when_it_is_said() {
    assert_eq!(check(&Credentials::none(), &[]), Ok(()));
    assert_eq!(check(&Credentials::none(), &[(AUTHORIZATION, "Basic ????")]), Ok(()));
    assert!(challenges(&Credentials::none()).is_empty());
    for credentials in [
        Credentials::none().or_basic("user", ""),
        Credentials::none().or_header(TOKEN, ""),
        Credentials::basic("", ""),
        Credentials::header(TOKEN, "\n"),
    ] {
        assert_eq!(check(&credentials, &[]), WRONG, "{credentials:?}");
        assert_eq!(
            check(&credentials, &[(TOKEN, ""), (AUTHORIZATION, "Basic Og==")]),
            WRONG,
            "{credentials:?}"
        );
    }
}

#[test]
fn challenges_of_what_is_configured() {
    let basic = "Basic realm=\"rebilly-webhooks\", charset=\"UTF-8\"";
    assert_eq!(challenges(&Credentials::basic("user", "secret").or_header(TOKEN, "token")), [basic]);
    assert!(challenges(&Credentials::header(TOKEN, "token")).is_empty());
}

#[test]
fn nothing_secret_is_shown() {
    let credentials = Credentials::basic("MARKER", "MARKER").or_header(TOKEN, "MARKER");
    assert!(!format!("{credentials:?}").contains("MARKER"));
}

#[cfg(feature = "receiver")]
mod with_digest {
    use super::*;
    use crate::events::auth::client::DigestClient;

    #[test]
    fn digest_beside_the_others() {
        let credentials = Credentials::from(DigestAuth::new("user", "secret").realm("mine").nonce_key("k"))
            .or_basic("user", "plain")
            .or_digest("user", "next");
        let offered = challenges(&credentials);
        let starts = ["Digest realm=\"mine\"", "Digest realm=\"mine\"", "Basic realm=\"mine\""];
        assert_eq!(offered.len(), starts.len());
        for (text, start) in offered.iter().zip(starts) {
            assert!(text.starts_with(start), "{text}");
        }
        let answer: HeaderMap = credentials
            .challenge(&Unauthenticated::WRONG, UNIX_EPOCH)
            .into_iter()
            .map(|value| (http::header::WWW_AUTHENTICATE, value))
            .collect();
        for password in ["secret", "next"] {
            let mut client = DigestClient::new("user", password);
            assert!(client.challenged(&answer));
            let value = client.authorization(&Method::POST, "/").unwrap();
            let sent = [(AUTHORIZATION, value.to_str().unwrap())];
            // Both clients begin with count one of the same nonce.
            let again = if password == "secret" { Ok(()) } else { Err(Unauthenticated::STALE) };
            assert_eq!(check(&credentials, &sent), again);
            assert_eq!(check(&credentials, &sent), Err(Unauthenticated::STALE));
            assert_eq!(credentials.check_headers(&HeaderMap::new()), WRONG);
        }
        assert_eq!(check(&credentials, &[(AUTHORIZATION, "Basic dXNlcjpwbGFpbg==")]), Ok(()));
        assert_eq!(check(&credentials, &[(AUTHORIZATION, "Basic dXNlcjpzZWNyZXQ=")]), WRONG);
        assert_eq!(check(&Credentials::none().or_digest("user", ""), &[]), WRONG);
        assert!(!format!("{credentials:?}").contains("secret"));
    }
}

proptest! {
    /// None panics, none passes.
    #[test]
    fn any_bytes_in_any_header(
        authorization in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..80), 0..3),
        token in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..8), 0..3),
        scheme in prop::sample::select(vec!["", "Basic ", "Digest ", "Basic dXNl"]),
    ) {
        let credentials = Credentials::basic("user", "secret").or_header(TOKEN, "long enough not to be hit");
        #[cfg(feature = "receiver")]
        let credentials = credentials.or_digest("user", "secret");
        let mut headers = HeaderMap::new();
        for bytes in authorization {
            let value = HeaderValue::from_bytes(&[scheme.as_bytes(), &bytes].concat());
            headers.extend(value.ok().map(|value| (AUTHORIZATION, value)));
        }
        for bytes in token {
            headers.extend(HeaderValue::from_bytes(&bytes).ok().map(|value| (TOKEN, value)));
        }
        prop_assert_eq!(credentials.check(&Method::POST, &Uri::from_static("/"), &headers, UNIX_EPOCH), WRONG);
    }
}
