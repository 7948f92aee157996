//! Idempotency keys of requests that must not be executed twice.

use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::process;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::error::Error;

/// Maximum length that Rebilly accepts, in characters.
const MAX_LENGTH: usize = 50;

/// Idempotency key of a request that must not be executed twice: the `requestId` of transactions and payouts.
///
/// Rebilly executes requests with the same `requestId` once within 24 hours. With one in its body, a call is retried
/// even if it may have been executed: all attempts have the same body and therefore the same id.
///
/// For retries of your own, after a crash or an error, keep the id. Store it with its order before the call is sent,
/// and send the stored one until the outcome is known:
///
/// ```no_run
/// # use rebilly_sdk::{Client, Method, RequestId};
/// # use serde_json::{Value, json};
/// # struct Order { number: u64 }
/// # fn stored(_: &Order) -> std::io::Result<Option<String>> { Ok(None) }
/// # fn store(_: &Order, _: &RequestId) -> std::io::Result<()> { Ok(()) }
/// # async fn example(client: Client, order: Order) -> Result<(), Box<dyn std::error::Error>> {
/// let id: RequestId = match stored(&order)? {
///     Some(id) => id.parse()?, // stored by an earlier run
///     None => {
///         let id = RequestId::new();
///         store(&order, &id)?;
///         id
///     }
/// };
/// let sale = json!({"requestId": id, "type": "sale", "amount": 9.5, "currency": "USD"});
/// let response = client.request(Method::POST, "/transactions").json(&sale).json_as::<Value>().await?;
/// println!("{} after {} attempts", response["id"], response.attempts());
/// # Ok(())
/// # }
/// ```
///
/// An id that is created where the call is sent protects only against duplicates by this library's own retries. After
/// 24 hours a stored id no longer protects: check whether the transaction exists before you send it again.
///
/// The id is no secret: `Display` and `Debug` print it, and it may be logged.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RequestId(Box<str>);

impl RequestId {
    /// Creates a unique id of 45 characters: the time in milliseconds, a hyphen and 128 random bits, in hexadecimal.
    #[must_use]
    pub fn new() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        // A clock before 1970 affects only the time, not the random bits.
        let time = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Self::generate(&RandomState::new(), time, process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
    }

    // Two outputs of std's keyed hash, whose key of 128 bits comes from the operating system once per thread and
    // changes with each use. A forked process has the same keys; process id, time and count make its ids different.
    fn generate(keys: &RandomState, time: Duration, process: u32, count: u64) -> Self {
        let half = |half: u8| keys.hash_one((half, time, process, count));
        Self(format!("{:012x}-{:016x}{:016x}", time.as_millis(), half(0), half(1)).into())
    }

    /// Returns the text of the id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for RequestId {
    /// Creates a unique id, as [`new`](Self::new) does.
    fn default() -> Self {
        Self::new()
    }
}

impl FromStr for RequestId {
    type Err = Error;

    /// Parses a stored id, or one of your own.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if it is empty or longer than 50 characters.
    fn from_str(text: &str) -> Result<Self, Error> {
        match text.chars().take(MAX_LENGTH + 1).count() {
            1..=MAX_LENGTH => Ok(Self(text.into())),
            _ => Err(Error::invalid_request("invalid requestId: it must have 1 to 50 characters")),
        }
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RequestId({:?})", self.as_str())
    }
}

impl AsRef<str> for RequestId {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl From<RequestId> for String {
    fn from(id: RequestId) -> Self {
        id.0.into()
    }
}

impl From<&RequestId> for String {
    fn from(id: &RequestId) -> Self {
        id.as_str().to_owned()
    }
}

impl Serialize for RequestId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for RequestId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::thread;

    use super::*;
    use crate::error::ErrorKind;

    /// Returns the random part of an id.
    fn bits(id: &RequestId) -> u128 {
        u128::from_str_radix(id.as_str().split_once('-').unwrap().1, 16).unwrap()
    }

    #[test]
    fn ids_are_unique_across_threads() {
        let threads: Vec<_> =
            (0..8).map(|_| thread::spawn(|| (0..10_000).map(|_| RequestId::new()).collect())).collect();
        let all: Vec<RequestId> =
            threads.into_iter().flat_map(|thread| -> Vec<_> { thread.join().unwrap() }).collect();
        // Without the time, which alone makes most of them different.
        let different: HashSet<u128> = all.iter().map(bits).collect();
        assert_eq!(different.len(), 80_000);
        assert!(different.iter().all(|bits| bits >> 64 != bits & u128::from(u64::MAX)), "64 bits, twice");
        for bit in 0..128 {
            let set = different.iter().filter(|bits| *bits >> bit & 1 == 1).count();
            assert!((38_000..42_000).contains(&set), "bit {bit} is set in {set} of 80000");
        }
    }

    #[test]
    fn forked_processes_generate_different_ids() {
        let (keys, time) = (RandomState::new(), Duration::from_millis(1_713_187_500_000));
        let one = RequestId::generate(&keys, time, 7, 0);
        assert_eq!(one, RequestId::generate(&keys, time, 7, 0));
        assert!(one.as_str().starts_with("018ee1eeafe0-"), "{one}");
        let others = [
            RequestId::generate(&keys, time + Duration::from_nanos(1), 7, 0),
            RequestId::generate(&keys, time, 8, 0),
            RequestId::generate(&keys, time, 7, 1),
            RequestId::generate(&RandomState::new(), time, 7, 0),
        ];
        for other in &others {
            assert_ne!(bits(&one) >> 64, bits(other) >> 64);
            assert_ne!(bits(&one) & u128::from(u64::MAX), bits(other) & u128::from(u64::MAX));
        }
    }

    #[test]
    fn ids_fit_the_maximum_length_and_round_trip() {
        let id = RequestId::new();
        assert_eq!(id.as_str().len(), 45);
        assert!(
            id.as_str().chars().all(|character| character.is_ascii_hexdigit() || character == '-'),
            "{id}"
        );
        assert_eq!(id.to_string().parse::<RequestId>().unwrap(), id);
        assert_eq!((String::from(&id), String::from(id.clone())), (id.to_string(), id.to_string()));
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(json, format!("\"{id}\""));
        assert_eq!(serde_json::from_str::<RequestId>(&json).unwrap(), id);
        assert_eq!(format!("{id:?}"), format!("RequestId({json})"));
    }

    #[test]
    fn the_length_is_checked_in_characters() {
        for good in ["a", "ü", &"ü".repeat(50)] {
            assert_eq!(good.parse::<RequestId>().unwrap().as_str(), good);
        }
        for bad in ["", &"a".repeat(51), &"ü".repeat(51)] {
            assert_eq!(bad.parse::<RequestId>().unwrap_err().kind(), ErrorKind::InvalidRequest);
            assert!(serde_json::from_value::<RequestId>(bad.into()).is_err());
        }
    }
}
