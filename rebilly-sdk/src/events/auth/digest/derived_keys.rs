//! Keys that are derived once from the credentials: password hashes, and HMAC keys of nonces.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

use super::algorithm::Algorithm;
use super::nonce::Nonce;

/// PBKDF2 rounds, which make each password guess about ten thousand times as expensive.
const ROUNDS: u32 = 1 << 14;

/// Bytes of the truncated HMAC in a nonce.
const TAG_LENGTH: usize = 16;

pub(super) struct DerivedKeys {
    pub(super) users: Vec<User>,
    /// Authenticates new nonces.
    key: Hmac<Sha256>,
    /// Authenticate nonces of other processes.
    others: Vec<Hmac<Sha256>>,
}

pub(super) struct User {
    pub(super) name: String,
    sha256: SecretString,
    md5: SecretString,
}

impl User {
    /// Hash of name, realm and password. It is as secret as the password.
    pub(super) fn secret(&self, algorithm: Algorithm) -> &str {
        match algorithm {
            Algorithm::Sha256 => self.sha256.expose_secret(),
            Algorithm::Md5 => self.md5.expose_secret(),
        }
    }
}

impl DerivedKeys {
    pub(super) fn new(users: &[(String, SecretString)], realm: &str, key: Option<&SecretString>) -> Self {
        let mut keys: Vec<_> = match key {
            Some(key) => vec![derive(b"key", &[key.expose_secret()], realm, 1)],
            None => users
                .iter()
                .map(|(name, password)| derive(b"user", &[name, password.expose_secret()], realm, ROUNDS))
                .collect(),
        };
        let others = keys.split_off(keys.len().min(1));
        // Without users every digest is rejected, so any key will do.
        let key = keys.pop().unwrap_or_else(|| derive(b"none", &[], realm, 1));
        let users = users.iter().map(|(name, password)| {
            let hash = |algorithm: Algorithm| {
                let parts = [name.as_bytes(), realm.as_bytes(), password.expose_secret().as_bytes()];
                SecretString::from(algorithm.hex(&parts))
            };
            User { name: name.clone(), sha256: hash(Algorithm::Sha256), md5: hash(Algorithm::Md5) }
        });
        Self { users: users.collect(), key, others }
    }

    /// Returns a nonce and its HMAC as text.
    pub(super) fn encode_nonce(&self, nonce: Nonce) -> String {
        let bytes = nonce.to_bytes();
        let tag = self.key.clone().chain_update(bytes).finalize().into_bytes();
        URL_SAFE_NO_PAD.encode([&bytes, tag.get(..TAG_LENGTH).unwrap_or_default()].concat())
    }

    /// Returns the nonce of this text if one of the keys authenticates it.
    pub(super) fn verify_nonce(&self, text: &[u8]) -> Option<Nonce> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (nonce, tag) = bytes.split_first_chunk::<16>()?;
        // `verify_truncated_left` also accepts a shorter tag.
        let tag = <&[u8; TAG_LENGTH]>::try_from(tag).ok()?;
        let keys = std::iter::once(&self.key).chain(&self.others);
        let verified = keys.fold(false, |verified, key| {
            key.clone().chain_update(nonce).verify_truncated_left(tag).is_ok() | verified
        });
        verified.then(|| Nonce::from_bytes(*nonce))
    }
}

/// Derives a key for one purpose from secrets. Length prefixes keep different lists of secrets apart.
fn derive(purpose: &[u8], secrets: &[&str], realm: &str, rounds: u32) -> Hmac<Sha256> {
    let mut secret = Vec::new();
    for part in secrets {
        secret.extend_from_slice(&(part.len() as u64).to_be_bytes());
        secret.extend_from_slice(part.as_bytes());
    }
    let salt = [b"rebilly-sdk webhook digest nonce 1\0", purpose, b"\0", realm.as_bytes()].concat();
    let mut key = [0; 64];
    if let Some(key) = key.first_chunk_mut::<32>() {
        pbkdf2::pbkdf2_hmac::<Sha256>(&secret, &salt, rounds, key);
    }
    Hmac::new(&key.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(users: &[(&str, &str)], realm: &str, key: Option<&str>) -> DerivedKeys {
        let users: Vec<_> =
            users.iter().map(|(name, password)| ((*name).into(), (*password).into())).collect();
        DerivedKeys::new(&users, realm, key.map(SecretString::from).as_ref())
    }

    #[test]
    fn processes_with_a_shared_credential_accept_each_others_nonces() {
        let old = keys(&[("user", "old")], "r", None);
        let both = keys(&[("user", "old"), ("user", "new")], "r", None);
        let new = keys(&[("user", "new")], "r", None);
        let nonce = Nonce::new(5);
        assert_eq!(both.verify_nonce(old.encode_nonce(nonce).as_bytes()), Some(nonce));
        assert_eq!(old.verify_nonce(both.encode_nonce(nonce).as_bytes()), Some(nonce));
        assert_eq!(both.verify_nonce(new.encode_nonce(nonce).as_bytes()), Some(nonce));
        assert_eq!(new.verify_nonce(both.encode_nonce(nonce).as_bytes()), None);
        for other in [
            keys(&[("user", "old")], "s", None),
            keys(&[("use", "rold")], "r", None),
            keys(&[("user", "old")], "r", Some("old")),
            keys(&[], "r", None),
        ] {
            assert_eq!(old.verify_nonce(other.encode_nonce(nonce).as_bytes()), None);
            assert_eq!(other.verify_nonce(old.encode_nonce(nonce).as_bytes()), None);
        }
    }

    #[test]
    fn an_explicit_nonce_key_replaces_the_credentials() {
        let nonce = Nonce::new(5);
        let one = keys(&[("user", "old")], "r", Some("key"));
        let two = keys(&[("other", "new")], "r", Some("key"));
        assert_eq!(two.verify_nonce(one.encode_nonce(nonce).as_bytes()), Some(nonce));
        assert_eq!(keys(&[], "r", Some("kez")).verify_nonce(one.encode_nonce(nonce).as_bytes()), None);
    }

    #[test]
    fn truncated_and_forged_nonces_are_rejected() {
        let derived = keys(&[], "r", Some("key"));
        let valid = derived.encode_nonce(Nonce::new(5));
        assert!(derived.verify_nonce(valid.as_bytes()).is_some());
        let bytes = URL_SAFE_NO_PAD.decode(&valid).unwrap();
        for length in 0..bytes.len() {
            assert_eq!(
                derived.verify_nonce(URL_SAFE_NO_PAD.encode(&bytes[..length]).as_bytes()),
                None,
                "{length}"
            );
        }
        for bit in 0..bytes.len() * 8 {
            let mut forged = bytes.clone();
            forged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(derived.verify_nonce(URL_SAFE_NO_PAD.encode(forged).as_bytes()), None, "{bit}");
        }
        for text in [format!("{valid}="), format!("{valid}AA"), format!(" {valid}"), "\u{e9}".repeat(43)] {
            assert_eq!(derived.verify_nonce(text.as_bytes()), None, "{text}");
        }
    }
}
