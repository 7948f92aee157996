//! A valid digest passes once; all others are rejected.

use std::time::UNIX_EPOCH;

use http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use proptest::prelude::*;

use super::*;
use crate::events::auth::client::DigestClient;

const METHOD: Method = Method::POST;
const TARGET: &str = "/hooks?of=rebilly&x=%20";

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_800_000_000 + seconds)
}

fn auth() -> DigestAuth {
    DigestAuth::new("user", "secret").nonce_key("a key, so that no slow derivation runs")
}

fn challenge(auth: &DigestAuth, error: Unauthenticated, now: SystemTime) -> HeaderMap {
    let challenges = auth.challenge(&error, now).into_iter();
    challenges.map(|challenge| (WWW_AUTHENTICATE, challenge)).collect()
}

/// A client with a challenge of time 0.
fn client(auth: &DigestAuth, user: &str, password: &str) -> DigestClient {
    let mut client = DigestClient::new(user, password);
    assert!(client.accept_challenge(&challenge(auth, Unauthenticated::INVALID, at(0))));
    client
}

fn sent(client: &mut DigestClient) -> String {
    client.authorization(&METHOD, TARGET).unwrap().to_str().unwrap().to_owned()
}

fn check_at(auth: &DigestAuth, header: &str, now: SystemTime) -> Result<(), Unauthenticated> {
    let headers = HeaderMap::from_iter([(AUTHORIZATION, header.parse().unwrap())]);
    auth.check(&METHOD, &TARGET.parse().unwrap(), &headers, now)
}

fn check(auth: &DigestAuth, header: &str) -> Result<(), Unauthenticated> {
    check_at(auth, header, at(0))
}

const INVALID: Result<(), Unauthenticated> = Err(Unauthenticated::INVALID);
const STALE: Result<(), Unauthenticated> = Err(Unauthenticated::STALE);

/// The digests of RFC 7616, section 3.9.1, are correct, but their nonce is unknown here.
#[test]
fn the_rfc_example_verifies_with_a_stale_nonce() {
    let auth = DigestAuth::new("Mufasa", "Circle of Life").realm("http-auth@example.org").nonce_key("k");
    let check = |method: &Method, header: String| {
        let headers = HeaderMap::from_iter([(AUTHORIZATION, header.parse().unwrap())]);
        auth.check(method, &"/dir/index.html".parse().unwrap(), &headers, at(0))
    };
    for (algorithm, response) in [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ] {
        let header = format!(
            r#"Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm={algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="{response}""#
        );
        assert_eq!(check(&Method::GET, header.clone()), STALE, "{algorithm}");
        assert_eq!(check(&Method::POST, header.clone()), INVALID, "{algorithm}");
        assert_eq!(check(&Method::GET, header.replace("nc=00000001", "nc=00000002")), INVALID);
        assert_eq!(check(&Method::GET, format!("{header}, opaque=\"of another realm\"")), INVALID);
    }
}

#[test]
fn counters_pass_once_in_rising_order() {
    for auth in [auth(), auth().without_md5(), DigestAuth::new("user", "secret").realm("a \"\\\n\u{e9}realm")]
    {
        let mut client = client(&auth, "user", "secret");
        let [one, two, three] = [(); 3].map(|()| sent(&mut client));
        assert_eq!(check(&auth, &one), Ok(()));
        assert_eq!(check(&auth, &one), STALE);
        assert_eq!(check(&auth.clone(), &three), Ok(()));
        assert_eq!(check(&auth, &two), STALE);
        assert_eq!(check(&auth, &three), STALE);
        assert_eq!(check_at(&auth, &sent(&mut client), at(300)), Ok(()));
        assert_eq!(check_at(&auth, &sent(&mut client), at(301)), STALE);
    }
}

#[test]
fn challenges_offer_the_stronger_algorithm_first() {
    let offered = challenge(&auth(), Unauthenticated::INVALID, at(0));
    let texts: Vec<_> =
        offered.get_all(WWW_AUTHENTICATE).iter().map(|value| value.to_str().unwrap()).collect();
    assert_eq!(texts.len(), 2);
    for (text, algorithm) in texts.iter().zip(["SHA-256", "MD5"]) {
        assert!(text.starts_with("Digest realm=\"rebilly-webhooks\", qop=\"auth\", "), "{text}");
        assert!(
            text.contains(&format!(" algorithm={algorithm}, nonce=\"")) && !text.contains("stale"),
            "{text}"
        );
    }
    let stale = auth().without_md5().challenge(&Unauthenticated::STALE, at(0));
    assert_eq!(stale.len(), 1);
    assert!(stale[0].to_str().unwrap().ends_with(", stale=true"));
}

#[test]
fn md5_passes_only_when_offered() {
    let (both, sha) = (auth(), auth().without_md5());
    let mut only_md5 = HeaderMap::new();
    only_md5.extend(
        both.challenge(&Unauthenticated::INVALID, at(0)).pop().map(|value| (WWW_AUTHENTICATE, value)),
    );
    let mut client = DigestClient::new("user", "secret");
    assert!(client.accept_challenge(&only_md5));
    let header = sent(&mut client);
    assert!(header.contains("algorithm=MD5"));
    sha.replay_guard().start(0);
    assert_eq!(check(&sha, &header), INVALID);
    assert_eq!(check(&both, &header), Ok(()));
    let without = sent(&mut client).replace(", algorithm=MD5", "");
    assert_eq!(check(&both, &without), Ok(()));
}

#[test]
fn users_and_passwords_must_match_exactly() {
    let auth = auth()
        .merge(DigestAuth::new("user", "new"))
        .merge(DigestAuth::new("J\u{e4}s\u{f8}n \"\\", "p\u{e4}ss:w\u{f8}rd"))
        .merge(DigestAuth::new("empty", ""));
    for (user, password, right) in [
        ("user", "secret", true),
        ("user", "new", true),
        ("J\u{e4}s\u{f8}n \"\\", "p\u{e4}ss:w\u{f8}rd", true),
        ("empty", "", false),
        ("", "", false),
        ("user", "", false),
        ("user", "Secret", false),
        ("user", "secret ", false),
        ("USER", "secret", false),
        ("other", "secret", false),
        ("J\u{e4}s\u{f8}n \"\\", "new", false),
    ] {
        let mut client = client(&auth, user, password);
        let headers = client.authorization(&METHOD, TARGET).map(|value| (AUTHORIZATION, value)).into_iter();
        let result = auth.check(&METHOD, &TARGET.parse().unwrap(), &headers.collect(), at(0));
        assert_eq!(result, if right { Ok(()) } else { INVALID }, "{user} {password}");
    }
    let nobody = DigestAuth::new("user", "");
    for password in ["", "secret"] {
        assert_eq!(check(&nobody, &sent(&mut client(&nobody, "user", password))), INVALID);
    }
}

#[test]
fn unknown_nonces_are_stale() {
    let auth = auth();
    auth.replay_guard().start(0);
    for other in [
        DigestAuth::new("user", "secret").nonce_key("another key"),
        DigestAuth::new("user", "secret"),
        DigestAuth::new("another user", "secret"),
    ] {
        assert_eq!(check(&auth, &sent(&mut client(&other, "user", "secret"))), STALE);
        assert_eq!(check(&auth, &sent(&mut client(&other, "user", "wrong"))), INVALID);
    }
    for nonce in ["", "forged", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", &"A".repeat(20_000)] {
        let challenge =
            format!("Digest realm=\"rebilly-webhooks\", qop=auth, algorithm=SHA-256, nonce=\"{nonce}\"");
        let mut client = DigestClient::new("user", "secret");
        assert!(
            client.accept_challenge(&HeaderMap::from_iter([(WWW_AUTHENTICATE, challenge.parse().unwrap())]))
        );
        assert_eq!(check(&auth, &sent(&mut client)), STALE, "{nonce}");
    }
    let ahead = challenge(&auth, Unauthenticated::INVALID, at(61));
    let mut client = DigestClient::new("user", "secret");
    assert!(client.accept_challenge(&ahead));
    assert_eq!(check(&auth, &sent(&mut client)), STALE);
    assert_eq!(check_at(&auth, &sent(&mut client), at(1)), Ok(()));
}

#[test]
fn another_process_accepts_the_nonce_unless_it_started_later() {
    let (one, two) = (
        DigestAuth::new("user", "secret"),
        DigestAuth::new("user", "secret").merge(DigestAuth::new("next", "next")),
    );
    assert_eq!(two.check(&METHOD, &Uri::from_static("/"), &HeaderMap::new(), at(0)), INVALID);
    let mut client = client(&one, "user", "secret");
    assert_eq!(check(&two, &sent(&mut client)), Ok(()));
    let restarted = DigestAuth::new("user", "secret");
    assert_eq!(check_at(&restarted, &sent(&mut client), at(1)), STALE);
    assert!(client.accept_challenge(&challenge(&restarted, Unauthenticated::STALE, at(1))));
    assert_eq!(check_at(&restarted, &sent(&mut client), at(1)), Ok(()));
}

#[test]
fn a_digest_is_valid_for_one_target_and_method() {
    let auth = auth();
    let mut client = client(&auth, "user", "secret");
    let mut check = |method: &Method, uri: &str, target: &str| {
        let value = client.authorization(&METHOD, target).unwrap();
        auth.check(method, &uri.parse().unwrap(), &HeaderMap::from_iter([(AUTHORIZATION, value)]), at(0))
    };
    for (uri, target) in [
        (TARGET, TARGET),
        ("/", "/"),
        ("*", "*"),
        ("http://host:80", "/"),
        ("http://host:80/a?b", "/a?b"),
        ("http://host:80/a?b", "http://host:80/a?b"),
    ] {
        assert_eq!(check(&METHOD, uri, target), Ok(()), "{uri} {target}");
    }
    assert_eq!(check(&Method::PUT, TARGET, TARGET), INVALID);
    for (uri, target) in [
        ("/a", "/b"),
        ("/a", "/a?"),
        ("/a?b", "/a"),
        ("/a", "/A"),
        ("/a", "/a/"),
        ("/a", ""),
        ("/a", "http://host/a"),
        ("http://host/a", "http://other/a"),
        ("http://host/a", "https://host/a"),
        ("/%61", "/a"),
    ] {
        assert_eq!(check(&METHOD, uri, target), INVALID, "{uri} {target}");
    }
    let mut header = sent(&mut client).replace(TARGET, "/");
    assert_eq!(self::check(&auth, &header), INVALID);
    header = sent(&mut client).replace("rebilly-webhooks", "rebilly");
    assert_eq!(self::check(&auth, &header), INVALID);
}

#[test]
fn a_removed_path_prefix_is_part_of_the_digest() {
    let auth = auth().path_prefix("/shop");
    let mut client = client(&auth, "user", "secret");
    for (uri, target, right) in [
        ("/a", "/shop/a", true),
        ("http://host/a", "http://host/shop/a", true),
        ("/shop/a", "/shop/a", false),
        ("/a", "/a", false),
    ] {
        let value = client.authorization(&METHOD, target).unwrap();
        let headers = HeaderMap::from_iter([(AUTHORIZATION, value)]);
        let result = auth.check(&METHOD, &uri.parse().unwrap(), &headers, at(0));
        assert_eq!(result, if right { Ok(()) } else { INVALID }, "{uri} {target}");
    }
}

#[test]
fn duplicated_truncated_and_oversized_headers_are_rejected() {
    let auth = auth();
    let mut client = client(&auth, "user", "secret");
    let mut headers = HeaderMap::new();
    let uri = TARGET.parse().unwrap();
    assert_eq!(auth.check(&METHOD, &uri, &headers, at(0)), INVALID);
    let value = client.authorization(&METHOD, TARGET).unwrap();
    headers.append(AUTHORIZATION, value.clone());
    headers.append(AUTHORIZATION, value.clone());
    assert_eq!(auth.check(&METHOD, &uri, &headers, at(0)), INVALID);
    let right = value.to_str().unwrap();
    for end in 0..right.find(", algorithm").unwrap() {
        assert_eq!(check(&auth, right[..end].trim()), INVALID, "{end}");
    }
    for name in
        ["username", "realm", "nonce", "uri", "cnonce", "nc", "qop", "response", "opaque", "algorithm"]
    {
        let long = right.replace(&format!("{name}=\""), &format!("{name}=\"{}", "x".repeat(50_000)));
        let long = long.replace(&format!("{name}=0"), &format!("{name}={}", "0".repeat(50_000)));
        let long = long.replace(&format!("{name}=auth"), &format!("{name}={}", "auth".repeat(10_000)));
        let long = long.replace(&format!("{name}=SHA"), &format!("{name}={}", "SHA".repeat(10_000)));
        assert!(long.len() > 20_000, "{name}");
        assert_eq!(check(&auth, &long), INVALID, "{name}");
    }
    assert_eq!(check(&auth, right), Ok(()));
}

#[test]
fn debug_shows_no_password_or_key() {
    let auth = DigestAuth::new("MARKER", "MARKER").nonce_key("MARKER");
    auth.keys();
    assert_eq!(format!("{auth:?}"), "DigestAuth(1 credentials)");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn arbitrary_header_bytes_are_rejected(bytes in prop::collection::vec(any::<u8>(), 0..300), start in any::<bool>()) {
        let bytes = if start { [b"Digest ", &bytes[..]].concat() } else { bytes };
        if let Ok(value) = HeaderValue::from_bytes(&bytes) {
            let headers = HeaderMap::from_iter([(AUTHORIZATION, value)]);
            prop_assert_eq!(auth().check(&METHOD, &Uri::from_static("/"), &headers, at(0)), INVALID);
        }
    }

    /// A digest stays valid only if the RFC gives the changed byte no meaning.
    #[test]
    fn a_changed_byte_invalidates_the_digest(at_byte in 0.., byte in b' '..) {
        let auth = auth();
        let right = sent(&mut client(&auth, "user", "secret"));
        let mut bytes = right.clone().into_bytes();
        let index = usize::try_from(at_byte).unwrap_or(0) % bytes.len();
        bytes[index] = byte;
        let Ok(value) = HeaderValue::from_bytes(&bytes) else { return Ok(()) };
        let headers = HeaderMap::from_iter([(AUTHORIZATION, value)]);
        if auth.check(&METHOD, &TARGET.parse().unwrap(), &headers, at(0)).is_ok() {
            let changed = String::from_utf8_lossy(&bytes).to_ascii_lowercase();
            let harmless = changed == right.to_ascii_lowercase()
                || right.find(", opaque").is_some_and(|end| bytes[..end] == right.as_bytes()[..end])
                || right.as_bytes()[index] == b' ';
            prop_assert!(harmless, "{changed}");
        }
    }
}
