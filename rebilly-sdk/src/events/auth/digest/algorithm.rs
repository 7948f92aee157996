//! The two hash algorithms of digest authentication.

use md5::Md5;
use sha2::{Digest, Sha256};

use crate::events::hex;

/// A supported hash algorithm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Algorithm {
    Sha256,
    Md5,
}

impl Algorithm {
    /// The stronger one first, because clients choose the first that they support.
    pub(super) const ALL: [Self; 2] = [Self::Sha256, Self::Md5];

    /// Returns the algorithm of a registered name, which is case-insensitive.
    pub(super) fn parse(name: &[u8]) -> Option<Self> {
        Self::ALL.into_iter().find(|algorithm| name.eq_ignore_ascii_case(algorithm.name().as_bytes()))
    }

    /// The registered name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Sha256 => "SHA-256",
            Self::Md5 => "MD5",
        }
    }

    /// Number of hexadecimal digits of a hash.
    pub(super) fn digits(self) -> usize {
        match self {
            Self::Sha256 => 64,
            Self::Md5 => 32,
        }
    }

    /// Returns the hash of the parts, joined by colons, in hexadecimal.
    pub(super) fn hex(self, parts: &[&[u8]]) -> String {
        match self {
            Self::Sha256 => hex::encode(joined::<Sha256>(parts)),
            Self::Md5 => hex::encode(joined::<Md5>(parts)),
        }
    }
}

fn joined<D: Digest>(parts: &[&[u8]]) -> impl AsRef<[u8]> + use<D> {
    let mut hash = D::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            hash.update(b":");
        }
        hash.update(part);
    }
    hash.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_match_the_published_test_vectors() {
        assert_eq!(Algorithm::Md5.hex(&[b"abc"]), "900150983cd24fb0d6963f7d28e17f72");
        assert_eq!(
            Algorithm::Sha256.hex(&[b"abc"]),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        for algorithm in Algorithm::ALL {
            assert_eq!(algorithm.hex(&[b"a", b"", b"b"]), algorithm.hex(&[b"a::b"]));
            assert_eq!(algorithm.hex(&[b""]).len(), algorithm.digits());
            assert_eq!(Algorithm::parse(algorithm.name().as_bytes()), Some(algorithm));
        }
        assert_eq!(Algorithm::parse(b"sha-256"), Some(Algorithm::Sha256));
        for unknown in ["MD5-sess", "SHA-256-sess", "SHA-512-256", "SHA256", ""] {
            assert_eq!(Algorithm::parse(unknown.as_bytes()), None, "{unknown}");
        }
    }
}
