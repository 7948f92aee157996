//! The operations of the inbox.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, SystemTime};

use super::codec::{self, Value, compact, first_token};
use super::database::Database;
use crate::events::inbox::entry::{
    Claim, DeadLetter, EnqueueResult, InboxEntry, InboxStats, Release, cut_error,
};
use crate::events::inbox::error::InboxError;
use crate::events::inbox::to_micros;

/// Maximum number of entries or claims in one script or command, so that other clients of Redis need not wait long.
pub(super) const MAX_ITEMS: usize = 500;
/// Maximum size of the entries that one script stores or one command reads, unless one entry alone is larger. Those to be
/// read are estimated.
pub(super) const MAX_BYTES: usize = 4 * 1024 * 1024;
/// Number of names in an item of the list of new entries, a part of which is written again by a smaller claim.
const ITEM_NAMES: usize = 16;
/// Number of dead letters in one response.
const DEAD_LETTERS: usize = 100;
/// Number of entries that one script prunes.
const PRUNE_BATCH: u64 = 1000;

/// A dead letter in a response: text of its key, failure, value.
type Dead = (String, Vec<u8>, Vec<u8>);

impl Database {
    pub(super) async fn enqueue(&self, entries: &[InboxEntry]) -> Result<Vec<EnqueueResult>, InboxError> {
        let mut results = Vec::with_capacity(entries.len());
        let mut rest = entries;
        while !rest.is_empty() {
            let (batch, others) = rest.split_at(batch_len(rest));
            self.enqueue_batch(batch, &mut results).await?;
            rest = others;
        }
        Ok(results)
    }

    async fn enqueue_batch(
        &self,
        batch: &[InboxEntry],
        results: &mut Vec<EnqueueResult>,
    ) -> Result<(), InboxError> {
        // Different entries; the first one of each entity before the others.
        let (mut keys, mut queues) =
            (HashSet::with_capacity(batch.len()), HashSet::with_capacity(batch.len()));
        let (mut entries, mut others) = (Vec::with_capacity(batch.len()), Vec::new());
        for entry in batch.iter().filter(|entry| keys.insert(entry.key.as_str())) {
            let queue = codec::queue(entry);
            let is_first = queue.is_empty() || queues.insert(queue.clone());
            let part = (entry, self.name(&entry.key), queue);
            if is_first { entries.push(part) } else { others.push(part) }
        }
        let firsts = entries.len();
        entries.append(&mut others);
        let items = entries.chunks(ITEM_NAMES).map(|chunk| {
            let mut item = Vec::new();
            chunk.iter().for_each(|(_, name, _)| codec::push_with_length(&mut item, name));
            item
        });
        let call = self.call(&self.scripts.enqueue).arg(entries.len()).arg(firsts);
        let mut call = call.arg(queues.len()).arg(items.len());
        for item in items {
            call = call.arg(item);
        }
        for (entry, name, _) in &entries {
            call = call.arg(name).arg(Value(entry));
        }
        for (.., queue) in &entries {
            call = call.arg(queue);
        }
        for (entry, name, queue) in entries.iter().take(firsts).filter(|(.., queue)| !queue.is_empty()) {
            call = call.arg(queue).arg(codec::new_state(entry.revision, name));
        }
        let letters: String = self.run(&call).await?;
        let by_key: HashMap<_, _> =
            entries.iter().map(|(entry, ..)| entry.key.as_str()).zip(letters.bytes()).collect();
        let mut seen = HashSet::with_capacity(batch.len());
        for entry in batch {
            let letter = by_key.get(entry.key.as_str());
            results.push(match letter {
                Some(b'S') if seen.insert(&entry.key) => EnqueueResult::Stored,
                Some(b'S' | b'D') => EnqueueResult::Duplicate,
                Some(b'F') => EnqueueResult::Full,
                _ => return Err(unexpected()),
            });
        }
        Ok(())
    }

    pub(super) async fn enqueue_claimed(
        &self,
        entry: &InboxEntry,
        lease: Duration,
    ) -> Result<EnqueueResult, InboxError> {
        let call = self.call(&self.scripts.enqueue_claimed).arg(self.name(&entry.key)).arg(Value(entry));
        let call = call.arg(codec::queue(entry)).arg(to_micros(lease)).arg(nonce());
        let reply: Vec<::redis::Value> = self.run(&call).await?;
        let mut reply = reply.into_iter();
        let letter: String = next(&mut reply)?;
        match letter.as_str() {
            "D" => Ok(EnqueueResult::Duplicate),
            "B" => Ok(EnqueueResult::Busy),
            "F" => Ok(EnqueueResult::Full),
            "C" => {
                let (token, arrival): (u64, _) = (next(&mut reply)?, next(&mut reply)?);
                let (attempt, is_superseded) = (next(&mut reply)?, next(&mut reply)?);
                let claimed = (self.name(&entry.key), arrival, attempt, is_superseded);
                self.claim_of(token, claimed, next(&mut reply)?)
                    .map(EnqueueResult::Claimed)
                    .ok_or_else(unexpected)
            }
            _ => Err(unexpected()),
        }
    }

    pub(super) async fn extend(&self, claims: &[Claim], lease: Duration) -> Result<Vec<bool>, InboxError> {
        let mut results = Vec::with_capacity(claims.len());
        for batch in claims.chunks(MAX_ITEMS) {
            let mut call = self.call(&self.scripts.extend).arg(to_micros(lease));
            for claim in batch {
                call = call.arg(self.name(&claim.entry.key)).arg(first_token(claim.token));
            }
            read_digits(&self.run::<String>(&call).await?, &mut results);
        }
        if results.len() == claims.len() { Ok(results) } else { Err(unexpected()) }
    }

    pub(super) async fn ack(&self, claims: &[Claim]) -> Result<Vec<bool>, InboxError> {
        let mut results = Vec::with_capacity(claims.len());
        for batch in claims.chunks(MAX_ITEMS) {
            self.ack_batch(batch, &mut results).await?;
        }
        if results.len() == claims.len() { Ok(results) } else { Err(unexpected()) }
    }

    async fn ack_batch(&self, batch: &[Claim], results: &mut Vec<bool>) -> Result<(), InboxError> {
        let (mut item, mut names) = (Vec::new(), Vec::with_capacity(batch.len()));
        for claim in batch {
            let (queue, token) = (codec::queue(&claim.entry), first_token(claim.token));
            match queue.is_empty() {
                true => item.push(b'0'),
                false => item.extend(queue.iter().chain(token.as_bytes())),
            }
            codec::push_with_length(&mut item, &compact(&claim.entry.key));
            names.push(self.name(&claim.entry.key));
        }
        let is_distinct = names.iter().collect::<HashSet<_>>().len() == names.len();
        let call = self.call(&self.scripts.ack).arg(names.len());
        let mut call = call.arg(u8::from(is_distinct)).arg(item);
        for name in &names {
            call = call.arg(name);
        }
        let mut marks: Vec<_> = batch.iter().map(|claim| codec::mark(&claim.entry, claim.token)).collect();
        if marks.iter().all(|mark| Some(mark) == marks.first()) {
            marks.truncate(1);
        }
        for mark in marks {
            call = call.arg(mark);
        }
        read_digits(&self.run::<String>(&call).await?, results);
        Ok(())
    }

    pub(super) async fn release(&self, claim: &Claim, release: Release<'_>) -> Result<bool, InboxError> {
        let (kind, detail) = match release {
            Release::Retry { delay } => ("R", to_micros(delay).to_string()),
            Release::Unhandled => ("U", "0".to_owned()),
            Release::Delete => ("D", String::new()),
            Release::DeadLetter { error } => ("L", cut_error(error).to_owned()),
        };
        let call = self.call(&self.scripts.release).arg(kind).arg(self.name(&claim.entry.key));
        let call = call.arg(codec::queue(&claim.entry)).arg(first_token(claim.token));
        self.is_one(call.arg(detail).arg(&claim.entry.key)).await
    }

    pub(super) async fn dead_letters(
        &self,
        after: Option<&str>,
        max: usize,
    ) -> Result<Vec<DeadLetter>, InboxError> {
        let (mut letters, mut after) = (Vec::new(), after.unwrap_or_default().to_owned());
        while letters.len() < max {
            let count = DEAD_LETTERS.min(max - letters.len());
            let call = self.call(&self.scripts.dead_letters).arg(&after).arg(count);
            let (read, last, dead): (usize, String, Vec<Dead>) = self.run(&call).await?;
            letters.extend(dead.into_iter().filter_map(dead_letter_of));
            if read < count {
                break;
            }
            after = last;
        }
        Ok(letters)
    }

    pub(super) async fn requeue(&self, key: &str) -> Result<bool, InboxError> {
        self.is_one(self.call(&self.scripts.requeue).arg(self.name(key))).await
    }

    pub(super) async fn discard(&self, key: &str) -> Result<bool, InboxError> {
        self.is_one(self.call(&self.scripts.discard).arg(self.name(key)).arg(key)).await
    }

    pub(super) async fn prune(&self, older_than: Duration) -> Result<u64, InboxError> {
        let mut pruned = 0;
        loop {
            let call = self.call(&self.scripts.prune).arg(to_micros(older_than)).arg(PRUNE_BATCH);
            let (done, has_more): (u64, u8) = self.run(&call).await?;
            pruned += done;
            if has_more == 0 {
                return Ok(pruned);
            }
        }
    }

    pub(super) async fn stats(&self) -> Result<InboxStats, InboxError> {
        let call = self.call(&self.scripts.stats);
        let (open, failing, claimed, dead, age): (u64, u64, u64, u64, i64) = self.run(&call).await?;
        Ok(InboxStats {
            waiting: open.saturating_sub(failing + claimed),
            failing,
            claimed,
            dead,
            oldest_age: u64::try_from(age).ok().map(Duration::from_micros),
        })
    }

    pub(super) async fn check(&self) -> Result<(), InboxError> {
        if self.run::<u64>(&self.call(&self.scripts.check)).await? > 0 {
            self.maintain();
        }
        Ok(())
    }

    /// Returns whether a script has changed something. If it seems that it did not, but it may have before the connection
    /// broke, that is an error.
    async fn is_one(&self, call: crate::redis::ScriptCall<'_>) -> Result<bool, InboxError> {
        match self.run_once::<u64>(&call).await? {
            (1, _) => Ok(true),
            (_, false) => Ok(false),
            (_, true) => {
                let message = "Redis: the connection broke, and the change may have been made before";
                Err(InboxError::unavailable(message))
            }
        }
    }
}

/// Returns the number of entries that fit into one script, at least one.
fn batch_len(entries: &[InboxEntry]) -> usize {
    let mut bytes = 0_usize;
    let fitting = entries.iter().take(MAX_ITEMS).take_while(|entry| {
        bytes = bytes.saturating_add(Value(entry).len());
        bytes <= MAX_BYTES
    });
    fitting.count().clamp(1, entries.len().max(1))
}

/// Value by which Redis recognizes a call that is retried.
pub(super) fn nonce() -> Vec<u8> {
    fastrand::u64(..).to_be_bytes().to_vec()
}

fn read_digits(digits: &str, results: &mut Vec<bool>) {
    results.extend(digits.chars().map(|digit| digit == '1'));
}

pub(super) fn next<T: ::redis::FromRedisValue>(
    reply: &mut impl Iterator<Item = ::redis::Value>,
) -> Result<T, InboxError> {
    let value = reply.next().ok_or_else(unexpected)?;
    T::from_redis_value(value).map_err(|_| unexpected())
}

pub(super) fn unexpected() -> InboxError {
    InboxError::unavailable("Redis: unexpected result of a script")
}

fn dead_letter_of((key, failure, value): Dead) -> Option<DeadLetter> {
    let entry = codec::read(key, value)?;
    let failure = String::from_utf8(failure).ok()?;
    let attempts = failure.get(32..38).and_then(|digits| digits.parse().ok()).unwrap_or(1);
    let instant = |range| failure.get(range).and_then(codec::instant).unwrap_or(SystemTime::UNIX_EPOCH);
    let (received_at, failed_at) = (instant(16..32), instant(0..16));
    Some(DeadLetter::new(entry, attempts, received_at, failed_at, failure.get(77..).unwrap_or_default()))
}
