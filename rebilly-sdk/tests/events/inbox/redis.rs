//! The Redis inbox: outages, restarts, and full memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rebilly_sdk::events::inbox::{Inbox, RedisInbox};

use super::contract::{self, Store};
use rebilly_test_support::{RedisServer, unique_prefix};

struct Prefixes {
    server: RedisServer,
    count: AtomicUsize,
}

impl Prefixes {
    fn inbox(&self, number: usize) -> Arc<dyn Inbox> {
        let inbox = RedisInbox::new(self.server.url()).unwrap();
        Arc::new(
            inbox
                .prefix(unique_prefix(&format!("inbox-{number}")))
                .timeout(Duration::from_secs(60))
                .durable(),
        )
    }
}

impl Store for Prefixes {
    async fn create(&self) -> Arc<dyn Inbox> {
        self.inbox(self.count.fetch_add(1, Ordering::Relaxed) + 1)
    }

    async fn reopen(&self) -> Option<Arc<dyn Inbox>> {
        Some(self.inbox(self.count.load(Ordering::Relaxed)))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_redis_inbox_fulfils_the_contract() {
    let Some(server) = RedisServer::shared().await else { return };
    contract::all(&Prefixes { server, count: AtomicUsize::new(0) }).await;
}
