//! What is computed once from the credentials: the hashes of users and passwords, and the keys under nonces.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

use super::hash::Algorithm;
use super::nonce::Nonce;

/// Makes a guess at a password some ten thousand times as expensive.
const ROUNDS: u32 = 1 << 14;

/// How many bytes of the proof a nonce carries.
const PROOF: usize = 16;

pub(super) struct Prepared {
    pub(super) users: Vec<User>,
    /// Proves new nonces.
    key: Hmac<Sha256>,
    /// Also prove nonces.
    others: Vec<Hmac<Sha256>>,
}

pub(super) struct User {
    pub(super) name: String,
    sha256: SecretString,
    md5: SecretString,
}

impl User {
    /// The hash of name, realm and password: as good as the password.
    pub(super) fn secret(&self, algorithm: Algorithm) -> &str {
        match algorithm {
            Algorithm::Sha256 => self.sha256.expose_secret(),
            Algorithm::Md5 => self.md5.expose_secret(),
        }
    }
}

impl Prepared {
    pub(super) fn new(users: &[(String, SecretString)], realm: &str, key: Option<&SecretString>) -> Self {
        let mut keys: Vec<_> = match key {
            Some(key) => vec![derive(b"key", &[key.expose_secret()], realm, 1)],
            None => users
                .iter()
                .map(|(name, password)| derive(b"user", &[name, password.expose_secret()], realm, ROUNDS))
                .collect(),
        };
        let others = keys.split_off(keys.len().min(1));
        // Without any user nobody passes, whatever the nonce.
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

    /// A nonce with its proof, as text.
    pub(super) fn write(&self, nonce: Nonce) -> String {
        let bytes = nonce.to_bytes();
        let proof = self.key.clone().chain_update(bytes).finalize().into_bytes();
        URL_SAFE_NO_PAD.encode([&bytes, proof.get(..PROOF).unwrap_or_default()].concat())
    }

    /// The nonce of this text, when one of the keys proves it.
    pub(super) fn read(&self, text: &[u8]) -> Option<Nonce> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (nonce, proof) = bytes.split_first_chunk::<16>()?;
        // The comparison takes a shorter proof too.
        let proof = <&[u8; PROOF]>::try_from(proof).ok()?;
        let keys = std::iter::once(&self.key).chain(&self.others);
        let proven = keys.fold(false, |proven, key| {
            key.clone().chain_update(nonce).verify_truncated_left(proof).is_ok() | proven
        });
        proven.then(|| Nonce::from_bytes(*nonce))
    }
}

/// A key for one purpose, from secrets. Each part goes in with its length, so that no two lists are the same bytes.
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

    fn prepared(users: &[(&str, &str)], realm: &str, key: Option<&str>) -> Prepared {
        let users: Vec<_> =
            users.iter().map(|(name, password)| ((*name).into(), (*password).into())).collect();
        Prepared::new(&users, realm, key.map(SecretString::from).as_ref())
    }

    #[test]
    fn processes_with_a_credential_in_common_know_each_others_nonces() {
        let old = prepared(&[("user", "old")], "r", None);
        let both = prepared(&[("user", "old"), ("user", "new")], "r", None);
        let new = prepared(&[("user", "new")], "r", None);
        let nonce = Nonce::new(5);
        assert_eq!(both.read(old.write(nonce).as_bytes()), Some(nonce));
        assert_eq!(old.read(both.write(nonce).as_bytes()), Some(nonce));
        assert_eq!(both.read(new.write(nonce).as_bytes()), Some(nonce));
        assert_eq!(new.read(both.write(nonce).as_bytes()), None);
        for other in [
            prepared(&[("user", "old")], "s", None),
            prepared(&[("use", "rold")], "r", None),
            prepared(&[("user", "old")], "r", Some("old")),
            prepared(&[], "r", None),
        ] {
            assert_eq!(old.read(other.write(nonce).as_bytes()), None);
            assert_eq!(other.read(old.write(nonce).as_bytes()), None);
        }
    }

    #[test]
    fn a_key_of_its_own_replaces_the_credentials() {
        let nonce = Nonce::new(5);
        let one = prepared(&[("user", "old")], "r", Some("key"));
        let two = prepared(&[("other", "new")], "r", Some("key"));
        assert_eq!(two.read(one.write(nonce).as_bytes()), Some(nonce));
        assert_eq!(prepared(&[], "r", Some("kez")).read(one.write(nonce).as_bytes()), None);
    }

    #[test]
    fn nothing_but_the_whole_proof_is_a_proof() {
        let prepared = prepared(&[], "r", Some("key"));
        let right = prepared.write(Nonce::new(5));
        assert!(prepared.read(right.as_bytes()).is_some());
        let bytes = URL_SAFE_NO_PAD.decode(&right).unwrap();
        for length in 0..bytes.len() {
            assert_eq!(prepared.read(URL_SAFE_NO_PAD.encode(&bytes[..length]).as_bytes()), None, "{length}");
        }
        for bit in 0..bytes.len() * 8 {
            let mut forged = bytes.clone();
            forged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(prepared.read(URL_SAFE_NO_PAD.encode(forged).as_bytes()), None, "{bit}");
        }
        for text in [format!("{right}="), format!("{right}AA"), format!(" {right}"), "\u{e9}".repeat(43)] {
            assert_eq!(prepared.read(text.as_bytes()), None, "{text}");
        }
    }
}
