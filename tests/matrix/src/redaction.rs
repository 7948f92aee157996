//! Scans everything that a run prints, traces or logs for secrets and personal data.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Secret key of the runs.
pub const KEY: &str = "sk_sandbox_KeyQ7Zx4Wv";
/// Prefix of every token of the runs.
pub const TOKEN: &str = "TokenQ7Zx4Wv";
/// Prefix of every payment token of the runs.
pub const PAYMENT_TOKEN: &str = "PaytokQ7Zx4Wv";
/// First name of every customer of the runs.
pub const NAME: &str = "Zebulonq";
/// Email of every customer of the runs.
pub const EMAIL: &str = "quirkmeyer@zebulonq.example";
/// Query of the URL that redirects lead to, as in presigned URLs.
pub const SIGNATURE: &str = "SignatureQ7Zx4Wv";
/// Prefix of every identifier of the runs.
pub const ID: &str = "cusq7zx4wv";

/// Secrets, with their names in reports.
const SECRETS: [(&str, &str); 6] = [
    ("the key", KEY),
    ("a token", TOKEN),
    ("a payment token", PAYMENT_TOKEN),
    ("a name", NAME),
    ("an email", EMAIL),
    ("the query of a redirect", SIGNATURE),
];

/// Maximum number of leaks kept.
const MAX_LEAKS: usize = 100;

/// Place of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Field of a span, initial or recorded later.
    Span,
    /// Event or log line.
    Event,
    /// `Display`, `Debug` or source of an error.
    Error,
    /// `Debug` of the arguments of an interceptor.
    Interceptor,
    /// `Debug` of a successful response or a client. It may contain identifiers.
    Response,
}

/// Text that contains a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leak {
    /// Name of the secret.
    pub secret: &'static str,
    /// Place of the text.
    pub place: Place,
    /// The text.
    pub text: String,
}

/// Scans texts for secrets. Clones share their state.
#[derive(Debug, Clone, Default)]
pub struct SecretScanner(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    scanned: BTreeMap<Place, usize>,
    leaks: Vec<Leak>,
}

impl SecretScanner {
    /// Scans a text.
    pub fn scan(&self, place: Place, text: &str) {
        let lowercase = text.to_lowercase();
        let has = |secret: &str| lowercase.contains(&secret.to_lowercase());
        let secret = SECRETS.iter().find(|(_, secret)| has(secret)).map(|(name, _)| *name);
        let secret = secret.or_else(|| (place != Place::Response && has(ID)).then_some("an identifier"));
        let mut state = self.state();
        *state.scanned.entry(place).or_default() += 1;
        if let Some(secret) = secret.filter(|_| state.leaks.len() < MAX_LEAKS) {
            state.leaks.push(Leak { secret, place, text: text.chars().take(300).collect() });
        }
    }

    /// Scans an error and its sources.
    pub fn scan_error(&self, error: &(dyn Error + 'static)) {
        let mut next = Some(error);
        while let Some(error) = next {
            self.scan(Place::Error, &format!("{error}"));
            self.scan(Place::Error, &format!("{error:?}"));
            self.scan(Place::Error, &format!("{error:#?}"));
            next = error.source();
        }
    }

    /// Returns the first 100 leaks.
    pub fn leaks(&self) -> Vec<Leak> {
        self.state().leaks.clone()
    }

    /// Returns the number of texts scanned at a place.
    pub fn scanned(&self, place: Place) -> usize {
        self.state().scanned.get(&place).copied().unwrap_or_default()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// All places.
    pub const ALL: [Self; 5] = [Self::Span, Self::Event, Self::Error, Self::Interceptor, Self::Response];
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Span => "spans",
            Self::Event => "events",
            Self::Error => "errors",
            Self::Interceptor => "interceptors",
            Self::Response => "responses",
        })
    }
}

impl fmt::Display for Leak {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {}: {}", self.secret, self.place, self.text)
    }
}
