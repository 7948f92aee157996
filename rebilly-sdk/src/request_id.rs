//! Names for requests that must not be executed twice.

use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::process;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::error::Error;

/// The length of the longest one that Rebilly takes, in characters.
const LONGEST: usize = 50;

/// A name for a request that must not be executed twice: the `requestId` of transactions and payouts.
///
/// Rebilly executes what has the same name once within 24 hours. With one in its body, a call that may have been
/// executed is repeated by this library: the body, and so the name, is the same for each attempt.
///
/// For repetitions of your own, after a crash or an error, keep the name. Store it before the call is sent, beside what
/// the call is for, and send with the stored one until the outcome is known:
///
/// ```no_run
/// # use rebilly_sdk::{Client, Method, RequestId};
/// # use serde_json::{Value, json};
/// # struct Order { number: u64 }
/// # fn stored(_: &Order) -> std::io::Result<Option<String>> { Ok(None) }
/// # fn store(_: &Order, _: &RequestId) -> std::io::Result<()> { Ok(()) }
/// # async fn example(client: Client, order: Order) -> Result<(), Box<dyn std::error::Error>> {
/// let name: RequestId = match stored(&order)? {
///     Some(name) => name.parse()?, // an earlier run got this far
///     None => {
///         let name = RequestId::new();
///         store(&order, &name)?;
///         name
///     }
/// };
/// let sale = json!({"requestId": name, "type": "sale", "amount": 9.5, "currency": "USD"});
/// let answer = client.request(Method::POST, "/transactions").json(&sale).json_as::<Value>().await?;
/// println!("{} after {} attempts", answer["id"], answer.attempts());
/// # Ok(())
/// # }
/// ```
///
/// Making one in the place where the call is sent protects only against this library's own repetitions. After 24 hours a
/// stored one protects no more: look whether the transaction is there before sending again.
///
/// It is no secret: it is shown, and may be logged.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RequestId(Box<str>);

impl RequestId {
    /// A new one: 45 letters, digits and hyphens; the time in milliseconds, then 128 random bits.
    #[must_use]
    pub fn new() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        // A clock before 1970 costs the time in front and nothing of the random bits.
        let moment = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Self::draw(&RandomState::new(), moment, process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
    }

    // Two outputs of std's keyed hash, whose key of 128 bits comes from the operating system once per thread and changes
    // with each use. Process, time and count keep copies of a process, which have its keys too, from drawing the same.
    fn draw(keys: &RandomState, moment: Duration, process: u32, count: u64) -> Self {
        let half = |half: u8| keys.hash_one((half, moment, process, count));
        Self(format!("{:012x}-{:016x}{:016x}", moment.as_millis(), half(0), half(1)).into())
    }

    /// The text of it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for RequestId {
    /// A new one, as [`new`](Self::new) makes it.
    fn default() -> Self {
        Self::new()
    }
}

impl FromStr for RequestId {
    type Err = Error;

    /// Takes one that was stored, or one of your own making.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest): it is empty or longer than 50 characters.
    fn from_str(text: &str) -> Result<Self, Error> {
        match text.chars().take(LONGEST + 1).count() {
            1..=LONGEST => Ok(Self(text.into())),
            _ => Err(Error::invalid_request("a requestId has 1 to 50 characters")),
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

    /// The random part of one.
    fn bits(id: &RequestId) -> u128 {
        u128::from_str_radix(id.as_str().split_once('-').unwrap().1, 16).unwrap()
    }

    #[test]
    fn none_is_like_another_on_many_threads() {
        let threads: Vec<_> =
            (0..8).map(|_| thread::spawn(|| (0..10_000).map(|_| RequestId::new()).collect())).collect();
        let all: Vec<RequestId> =
            threads.into_iter().flat_map(|thread| -> Vec<_> { thread.join().unwrap() }).collect();
        // The time in front would make most of them different whatever stands behind it.
        let different: HashSet<u128> = all.iter().map(bits).collect();
        assert_eq!(different.len(), 80_000);
        assert!(different.iter().all(|bits| bits >> 64 != bits & u128::from(u64::MAX)), "64 bits, twice");
        for bit in 0..128 {
            let set = different.iter().filter(|bits| *bits >> bit & 1 == 1).count();
            assert!((38_000..42_000).contains(&set), "bit {bit} is set in {set} of 80000");
        }
    }

    #[test]
    fn copies_of_a_process_do_not_draw_the_same() {
        let (keys, moment) = (RandomState::new(), Duration::from_millis(1_713_187_500_000));
        let one = RequestId::draw(&keys, moment, 7, 0);
        assert_eq!(one, RequestId::draw(&keys, moment, 7, 0));
        assert!(one.as_str().starts_with("018ee1eeafe0-"), "{one}");
        let others = [
            RequestId::draw(&keys, moment + Duration::from_nanos(1), 7, 0),
            RequestId::draw(&keys, moment, 8, 0),
            RequestId::draw(&keys, moment, 7, 1),
            RequestId::draw(&RandomState::new(), moment, 7, 0),
        ];
        for other in &others {
            assert_ne!(bits(&one) >> 64, bits(other) >> 64);
            assert_ne!(bits(&one) & u128::from(u64::MAX), bits(other) & u128::from(u64::MAX));
        }
    }

    #[test]
    fn one_fits_and_is_taken_back() {
        let id = RequestId::new();
        assert_eq!(id.as_str().len(), 45);
        assert!(id.as_str().chars().all(|sign| sign.is_ascii_hexdigit() || sign == '-'), "{id}");
        assert_eq!(id.to_string().parse::<RequestId>().unwrap(), id);
        assert_eq!((String::from(&id), String::from(id.clone())), (id.to_string(), id.to_string()));
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(json, format!("\"{id}\""));
        assert_eq!(serde_json::from_str::<RequestId>(&json).unwrap(), id);
        assert_eq!(format!("{id:?}"), format!("RequestId({json})"));
    }

    #[test]
    fn its_length_is_checked_in_characters() {
        for good in ["a", "ü", &"ü".repeat(50)] {
            assert_eq!(good.parse::<RequestId>().unwrap().as_str(), good);
        }
        for bad in ["", &"a".repeat(51), &"ü".repeat(51)] {
            assert_eq!(bad.parse::<RequestId>().unwrap_err().kind(), ErrorKind::InvalidRequest);
            assert!(serde_json::from_value::<RequestId>(bad.into()).is_err());
        }
    }
}
