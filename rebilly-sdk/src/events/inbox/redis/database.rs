//! Calls of the scripts, and what keeps the keys in order: opening, upgrade and repair.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ::redis::{Client, FromRedisValue, RedisError, Script};
use bytes::Bytes;
use tokio::time::{Instant, timeout};

use super::codec;
use super::scripts::Scripts;
use crate::events::inbox::entry::InboxEntry;
use crate::events::inbox::error::InboxError;
use crate::redis::{ScriptCall, SharedConnection};

/// Number of queues, and of entries, that one script upgrades.
const UPGRADE_BATCH: (usize, usize) = (100, 500);
/// Part of the number of losses that stands for the list of done entries.
const LOST_LOG: u64 = 1_000_000;
/// Part of the number of losses that stands for records or the list of new entries.
const LOST_RECORDS: u64 = 1_000_000_000;

#[derive(Clone)]
pub(super) struct Database {
    link: Arc<SharedConnection>,
    pub(super) scripts: Arc<Scripts>,
    pub(super) prefix: String,
    pub(super) timeout: Duration,
    opening: Arc<tokio::sync::Mutex<()>>,
    is_maintained: Arc<AtomicBool>,
}

impl Database {
    pub(super) fn new(client: Client) -> Self {
        Self {
            link: Arc::new(SharedConnection::new(client)),
            scripts: Arc::new(Scripts::new()),
            prefix: "rebilly-webhooks".to_owned(),
            timeout: Duration::from_secs(5),
            opening: Arc::default(),
            is_maintained: Arc::default(),
        }
    }

    pub(super) fn call<'a>(&self, script: &'a Script) -> ScriptCall<'a> {
        ScriptCall::new(script, &[&self.root()])
    }

    fn root(&self) -> String {
        format!("{{{}}}:", self.prefix)
    }

    /// Returns the name of an entry.
    pub(super) fn name(&self, key: &str) -> Vec<u8> {
        [self.root().as_bytes(), &codec::compact(key)].concat()
    }

    /// Returns the key of an entry by its name.
    pub(super) fn key(&self, name: &[u8]) -> Option<String> {
        codec::text(name.get(self.root().len()..)?)
    }

    /// Runs a script, and opens the inbox before if necessary.
    pub(super) async fn run<T: FromRedisValue>(&self, call: &ScriptCall<'_>) -> Result<T, InboxError> {
        self.run_once(call).await.map(|(value, _)| value)
    }

    /// Runs a script like [`run`](Self::run). Returns also whether it may have run before.
    pub(super) async fn run_once<T: FromRedisValue>(
        &self,
        call: &ScriptCall<'_>,
    ) -> Result<(T, bool), InboxError> {
        let started = Instant::now();
        let left = || self.timeout.saturating_sub(started.elapsed());
        match self.link.invoke(call, left()).await {
            Err(error) if error.code() == Some("OPEN") => {
                let opened = timeout(left(), self.open()).await;
                opened.map_err(|_| InboxError::unavailable("Redis: the inbox is being upgraded"))??;
                self.link.invoke(call, left()).await
            }
            result => result,
        }
        .map_err(|error| convert(&error))
    }

    async fn step<T: FromRedisValue>(&self, call: &ScriptCall<'_>) -> Result<T, InboxError> {
        let invoked = self.link.invoke(call, self.timeout).await;
        invoked.map(|(value, _)| value).map_err(|error| convert(&error))
    }

    async fn open(&self) -> Result<(), InboxError> {
        let _permit = self.opening.lock().await;
        let status: String = self.step(&self.call(&self.scripts.open)).await?;
        match status.as_str() {
            "ready" => Ok(()),
            "upgrade" => self.upgrade().await,
            _ => {
                Err(InboxError::incompatible("Redis: keys of this prefix hold other data or a newer schema"))
            }
        }
    }

    /// Moves the entries of version 1, in steps that other processes may share.
    async fn upgrade(&self) -> Result<(), InboxError> {
        let (queues, entries) = UPGRADE_BATCH;
        loop {
            let next = self.call(&self.scripts.upgrade_next).arg(queues);
            let names: Vec<String> = self.step(&next).await?;
            let mut call = self.call(&self.scripts.upgrade).arg(entries);
            for name in names {
                let entry = InboxEntry::from_parts("", "", Some(name.clone()), None, Bytes::new());
                call = call.arg(name).arg(codec::queue(&entry));
            }
            if self.step::<u8>(&call).await? == 0 {
                return Ok(());
            }
        }
    }

    /// Repairs lost indexes and moves late entries of version 1, in a task of its own.
    pub(super) fn maintain(&self) {
        if self.is_maintained.swap(true, Ordering::AcqRel) {
            return;
        }
        let this = self.clone();
        tokio::spawn(async move {
            let result = async {
                this.upgrade().await?;
                this.repair().await
            };
            match result.await {
                Ok(0) => {}
                Ok(repaired) => {
                    tracing::warn!(repaired, "webhook inbox in Redis repaired: keys had been lost")
                }
                Err(error) => tracing::warn!(%error, "webhook inbox in Redis not repaired yet"),
            }
            this.is_maintained.store(false, Ordering::Release);
        });
    }

    /// Restores the indexes, and returns the number of changes.
    async fn repair(&self) -> Result<u64, InboxError> {
        let losses: u64 = self.step(&self.call(&self.scripts.repair).arg("begin")).await?;
        let mut repaired = 0;
        if losses == 0 {
            return Ok(repaired);
        }
        for step in ["entries", "ready", "records", "states"] {
            let mut cursor = "0".to_owned();
            loop {
                let call = self.call(&self.scripts.repair).arg(step).arg(cursor).arg(self.pattern());
                let call = call.arg(u8::from(losses % LOST_RECORDS >= LOST_LOG));
                let (next, count): (String, u64) =
                    self.step(&call.arg(u8::from(losses >= LOST_RECORDS))).await?;
                repaired += count;
                if next == "0" {
                    break;
                }
                cursor = next;
            }
        }
        let _: (String, u64) = self.step(&self.call(&self.scripts.repair).arg("end").arg(losses)).await?;
        Ok(repaired)
    }

    /// Pattern of the keys of entries.
    fn pattern(&self) -> String {
        let mut pattern = "{".to_owned();
        for character in self.prefix.chars() {
            if matches!(character, '*' | '?' | '[' | ']' | '\\' | '^' | '-') {
                pattern.push('\\');
            }
            pattern.push(character);
        }
        pattern.push_str("}:[ht]*");
        pattern
    }
}

/// Converts an error of Redis. Unexpected responses are omitted, because they can contain a body.
fn convert(error: &RedisError) -> InboxError {
    let is_foreign = error.code() == Some("WRONGTYPE")
        || error.detail().is_some_and(|detail| detail.contains("WRONGTYPE"));
    match error.code() {
        _ if is_foreign => InboxError::incompatible("Redis: a key of this prefix holds other data"),
        Some(code) => InboxError::unavailable(format!("Redis: {} ({code})", error.category())),
        None if error.is_io_error() => InboxError::unavailable(format!("Redis: {error}")),
        None => InboxError::unavailable(format!("Redis: {}", error.category())),
    }
}
