//! The scripts of the inbox.

use ::redis::Script;

pub(super) struct Scripts {
    pub(super) open: Script,
    pub(super) upgrade_next: Script,
    pub(super) upgrade: Script,
    pub(super) repair: Script,
    pub(super) enqueue: Script,
    pub(super) enqueue_claimed: Script,
    pub(super) claim: Script,
    pub(super) drop_lost: Script,
    pub(super) extend: Script,
    pub(super) ack: Script,
    pub(super) release: Script,
    pub(super) dead_letters: Script,
    pub(super) requeue: Script,
    pub(super) discard: Script,
    pub(super) prune: Script,
    pub(super) stats: Script,
    pub(super) check: Script,
}

/// Joins files to one script.
macro_rules! script {
    ($($file:literal),* $(,)?) => {
        Script::new(concat!($(include_str!(concat!("scripts/", $file, ".lua"))),*))
    };
}

impl Scripts {
    pub(super) fn new() -> Self {
        Self {
            open: script!("common", "keys", "open"),
            upgrade_next: script!("common", "upgrade_next"),
            upgrade: script!("common", "keys", "queue", "upgrade"),
            repair: script!("common", "guard", "keys", "queue", "repair"),
            enqueue: script!("common", "guard", "keys", "queue", "revive", "enqueue"),
            enqueue_claimed: script!("common", "guard", "keys", "queue", "revive", "enqueue_claimed"),
            claim: script!("common", "guard", "keys", "queue", "claim"),
            drop_lost: script!("common", "guard", "keys", "queue", "drop_lost"),
            extend: script!("common", "guard", "keys", "queue", "extend"),
            ack: script!("common", "guard", "keys", "queue", "ack"),
            release: script!("common", "guard", "keys", "queue", "release"),
            dead_letters: script!("common", "guard", "keys", "queue", "dead_letters"),
            requeue: script!("common", "guard", "keys", "queue", "revive", "requeue"),
            discard: script!("common", "guard", "keys", "queue", "discard"),
            prune: script!("common", "guard", "queue", "prune"),
            stats: script!("common", "guard", "stats"),
            check: script!("common", "guard", "check"),
        }
    }
}
