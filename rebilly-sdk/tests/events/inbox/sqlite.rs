//! The SQLite inbox: its file, locks and full disks.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rebilly_sdk::events::inbox::{Inbox, SqliteInbox};

use super::contract::{self, Store};
use rebilly_test_support::TempDir;

struct Files {
    directory: TempDir,
    count: AtomicUsize,
}

impl Files {
    async fn open(&self, number: usize) -> Arc<dyn Inbox> {
        Arc::new(SqliteInbox::open(self.directory.file(&number.to_string())).await.unwrap())
    }
}

impl Store for Files {
    async fn create(&self) -> Arc<dyn Inbox> {
        self.open(self.count.fetch_add(1, Ordering::Relaxed) + 1).await
    }

    async fn reopen(&self) -> Option<Arc<dyn Inbox>> {
        Some(self.open(self.count.load(Ordering::Relaxed)).await)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sqlite_inbox_fulfils_the_contract() {
    contract::all(&Files { directory: TempDir::new(), count: AtomicUsize::new(0) }).await;
}
