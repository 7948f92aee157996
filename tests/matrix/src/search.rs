//! Looks for what must not be seen in everything that a run prints.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The secret key of the runs.
pub const KEY: &str = "sk_sandbox_KeyQ7Zx4Wv";
/// What every token of the runs begins with.
pub const TOKEN: &str = "TokenQ7Zx4Wv";
/// What every payment token of the runs begins with.
pub const PAYMENT_TOKEN: &str = "PaytokQ7Zx4Wv";
/// First name of every customer of the runs.
pub const NAME: &str = "Zebulonq";
/// Mail address of every customer of the runs.
pub const EMAIL: &str = "quirkmeyer@zebulonq.example";
/// What the address that redirects lead to has in its query, as signed addresses do.
pub const SIGNATURE: &str = "SignatureQ7Zx4Wv";
/// What every identifier of the runs begins with.
pub const ID: &str = "cusq7zx4wv";

/// What must be nowhere.
const SECRETS: [(&str, &str); 6] = [
    ("the key", KEY),
    ("a token", TOKEN),
    ("a payment token", PAYMENT_TOKEN),
    ("a name", NAME),
    ("a mail address", EMAIL),
    ("the query of a redirect", SIGNATURE),
];

/// How many findings are kept.
const KEPT: usize = 100;

/// Where a text was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A field of a span, or one that was recorded later.
    Span,
    /// An event or a line of a log.
    Event,
    /// `Display`, `Debug` or a source of an error.
    Error,
    /// What a hook is told, as `Debug`.
    Interceptor,
    /// A successful answer or a client as `Debug`. Identifiers may be in it.
    Answer,
}

/// A text that should not have been there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was found.
    pub what: &'static str,
    /// Where.
    pub place: Place,
    /// The text.
    pub text: String,
}

/// Takes in what a run prints. Clones share what they know.
#[derive(Debug, Clone, Default)]
pub struct Search(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    searched: BTreeMap<Place, usize>,
    found: Vec<Finding>,
}

impl Search {
    /// Searches a text.
    pub fn note(&self, place: Place, text: &str) {
        let small = text.to_lowercase();
        let has = |secret: &str| small.contains(&secret.to_lowercase());
        let secret = SECRETS.iter().find(|(_, secret)| has(secret)).map(|(what, _)| *what);
        let what = secret.or_else(|| (place != Place::Answer && has(ID)).then_some("an identifier"));
        let mut state = self.state();
        *state.searched.entry(place).or_default() += 1;
        if let Some(what) = what.filter(|_| state.found.len() < KEPT) {
            state.found.push(Finding { what, place, text: text.chars().take(300).collect() });
        }
    }

    /// Searches an error with everything below it.
    pub fn error(&self, error: &(dyn Error + 'static)) {
        let mut next = Some(error);
        while let Some(error) = next {
            self.note(Place::Error, &format!("{error}"));
            self.note(Place::Error, &format!("{error:?}"));
            self.note(Place::Error, &format!("{error:#?}"));
            next = error.source();
        }
    }

    /// What was found, the first hundred.
    pub fn found(&self) -> Vec<Finding> {
        self.state().found.clone()
    }

    /// How many texts of a place were searched.
    pub fn searched(&self, place: Place) -> usize {
        self.state().searched.get(&place).copied().unwrap_or_default()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Span, Self::Event, Self::Error, Self::Interceptor, Self::Answer];
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Span => "spans",
            Self::Event => "events",
            Self::Error => "errors",
            Self::Interceptor => "interceptors",
            Self::Answer => "answers",
        })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {}: {}", self.what, self.place, self.text)
    }
}
