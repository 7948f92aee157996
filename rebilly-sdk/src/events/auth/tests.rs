//! Combined credentials, and arbitrary bytes in headers.

use std::time::UNIX_EPOCH;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use proptest::prelude::*;

use super::*;

const TOKEN: HeaderName = HeaderName::from_static("x-webhook-token");
const INVALID: Result<(), Unauthenticated> = Err(Unauthenticated::INVALID);

fn basic(user: &str, password: &str) -> Credentials {
    BasicAuth::new(user, password).into()
}

fn token(value: &str) -> HeaderAuth {
    HeaderAuth::new(TOKEN, value)
}

fn check(credentials: &Credentials, headers: &[(HeaderName, &str)]) -> Result<(), Unauthenticated> {
    let headers = headers.iter().map(|(name, value)| (name.clone(), value.parse().unwrap())).collect();
    credentials.check(&Method::POST, &Uri::from_static("/"), &headers, UNIX_EPOCH)
}

fn challenges(credentials: &Credentials) -> Vec<String> {
    let challenges = credentials.challenge(&Unauthenticated::INVALID, UNIX_EPOCH);
    challenges.iter().map(|value| value.to_str().unwrap().to_owned()).collect()
}

#[test]
fn one_matching_credential_is_enough() {
    let credentials =
        basic("user", "secret").also_accept(BasicAuth::new("user", "new")).also_accept(token("token"));
    let (old, new) = ((AUTHORIZATION, "Basic dXNlcjpzZWNyZXQ="), (AUTHORIZATION, "Basic dXNlcjpuZXc="));
    let (token, wrong) = ((TOKEN, "token"), (TOKEN, "tokem"));
    for accepted in
        [vec![old.clone()], vec![new.clone()], vec![token.clone()], vec![old.clone(), wrong.clone()]]
    {
        assert_eq!(check(&credentials, &accepted), Ok(()), "{accepted:?}");
    }
    for rejected in [vec![], vec![wrong.clone()], vec![old, new, wrong], vec![token.clone(), token]] {
        assert_eq!(check(&credentials, &rejected), INVALID, "{rejected:?}");
    }
}

#[test]
fn only_explicit_none_accepts_every_delivery() {
    assert_eq!(check(&Credentials::none(), &[]), Ok(()));
    assert_eq!(check(&Credentials::none(), &[(AUTHORIZATION, "Basic ????")]), Ok(()));
    assert!(challenges(&Credentials::none()).is_empty());
    for credentials in [
        Credentials::none().also_accept(BasicAuth::new("user", "")),
        Credentials::none().also_accept(token("")),
        Credentials::from(token("")).also_accept(Credentials::none()),
        basic("", ""),
        token("\n").into(),
    ] {
        assert_eq!(check(&credentials, &[]), INVALID, "{credentials:?}");
        assert_eq!(
            check(&credentials, &[(TOKEN, ""), (AUTHORIZATION, "Basic Og==")]),
            INVALID,
            "{credentials:?}"
        );
    }
}

#[test]
fn challenges_offer_the_configured_schemes() {
    let expected = "Basic realm=\"rebilly-webhooks\", charset=\"UTF-8\"";
    assert_eq!(challenges(&basic("user", "secret").also_accept(token("token"))), [expected]);
    assert!(challenges(&token("token").into()).is_empty());
}

#[test]
fn debug_shows_no_secret() {
    let credentials = basic("MARKER", "MARKER").also_accept(token("MARKER"));
    assert!(!format!("{credentials:?}").contains("MARKER"));
}

#[cfg(feature = "receiver")]
mod with_digest {
    use super::*;
    use crate::events::auth::client::DigestClient;

    #[test]
    fn digest_combines_with_other_schemes() {
        let credentials = Credentials::from(DigestAuth::new("user", "secret").realm("mine").nonce_key("k"))
            .also_accept(BasicAuth::new("user", "plain"))
            .also_accept(DigestAuth::new("user", "next"));
        let offered = challenges(&credentials);
        let starts = ["Digest realm=\"mine\"", "Digest realm=\"mine\"", "Basic realm=\"mine\""];
        assert_eq!(offered.len(), starts.len());
        for (text, start) in offered.iter().zip(starts) {
            assert!(text.starts_with(start), "{text}");
        }
        let challenge: HeaderMap = credentials
            .challenge(&Unauthenticated::INVALID, UNIX_EPOCH)
            .into_iter()
            .map(|value| (http::header::WWW_AUTHENTICATE, value))
            .collect();
        for password in ["secret", "next"] {
            let mut client = DigestClient::new("user", password);
            assert!(client.accept_challenge(&challenge));
            let value = client.authorization(&Method::POST, "/").unwrap();
            let sent = [(AUTHORIZATION, value.to_str().unwrap())];
            // Both clients start with count 1 of the same nonce.
            let expected = if password == "secret" { Ok(()) } else { Err(Unauthenticated::STALE) };
            assert_eq!(check(&credentials, &sent), expected);
            assert_eq!(check(&credentials, &sent), Err(Unauthenticated::STALE));
            assert_eq!(credentials.check_headers(&HeaderMap::new()), INVALID);
        }
        assert_eq!(check(&credentials, &[(AUTHORIZATION, "Basic dXNlcjpwbGFpbg==")]), Ok(()));
        assert_eq!(check(&credentials, &[(AUTHORIZATION, "Basic dXNlcjpzZWNyZXQ=")]), INVALID);
        assert_eq!(check(&Credentials::none().also_accept(DigestAuth::new("user", "")), &[]), INVALID);
        assert!(!format!("{credentials:?}").contains("secret"));
    }
}

proptest! {
    /// No input panics or passes.
    #[test]
    fn arbitrary_header_bytes_are_rejected(
        authorization in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..80), 0..3),
        token in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..8), 0..3),
        scheme in prop::sample::select(vec!["", "Basic ", "Digest ", "Basic dXNl"]),
    ) {
        let credentials = basic("user", "secret").also_accept(super::tests::token("long enough not to be hit"));
        #[cfg(feature = "receiver")]
        let credentials = credentials.also_accept(DigestAuth::new("user", "secret"));
        let mut headers = HeaderMap::new();
        for bytes in authorization {
            let value = HeaderValue::from_bytes(&[scheme.as_bytes(), &bytes].concat());
            headers.extend(value.ok().map(|value| (AUTHORIZATION, value)));
        }
        for bytes in token {
            headers.extend(HeaderValue::from_bytes(&bytes).ok().map(|value| (TOKEN, value)));
        }
        prop_assert_eq!(credentials.check(&Method::POST, &Uri::from_static("/"), &headers, UNIX_EPOCH), INVALID);
    }
}
