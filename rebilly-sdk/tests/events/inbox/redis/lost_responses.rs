//! Operations whose response is lost are retried, and have the same result.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, RedisInbox};
use rebilly_test_support::RedisServer;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::super::contract::{
    LONG, ack, enqueue, enqueue_all, enqueue_claimed, extend, open_entries, revision_of,
};

/// A proxy in front of Redis that can drop a response and close its connection.
struct Proxy {
    url: String,
    drops: Arc<AtomicBool>,
    /// Number of the next connections that are closed at once.
    refusals: Arc<AtomicUsize>,
}

impl Proxy {
    async fn start(server: &RedisServer) -> Self {
        let (credentials, address) = server.url().rsplit_once('@').unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("{credentials}@{}", listener.local_addr().unwrap());
        let drops = Arc::new(AtomicBool::new(false));
        let refusals = Arc::new(AtomicUsize::new(0));
        let (address, flag, left) = (address.to_owned(), Arc::clone(&drops), Arc::clone(&refusals));
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                if left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok() {
                    continue;
                }
                let server = TcpStream::connect(&address).await.unwrap();
                tokio::spawn(forward(client, server, Arc::clone(&flag)));
            }
        });
        Self { url, drops, refusals }
    }

    /// Drops the next response after Redis has executed the request.
    fn drop_next(&self) {
        self.drops.store(true, Ordering::SeqCst);
    }

    fn has_dropped(&self) -> bool {
        !self.drops.load(Ordering::SeqCst)
    }
}

async fn forward(client: TcpStream, server: TcpStream, drops: Arc<AtomicBool>) {
    let ((mut from_client, mut to_client), (mut from_server, mut to_server)) =
        (client.into_split(), server.into_split());
    let requests = tokio::io::copy(&mut from_client, &mut to_server);
    let responses = async {
        let mut buffer = vec![0; 65536];
        while let Ok(length @ 1..) = from_server.read(&mut buffer).await {
            if drops.swap(false, Ordering::SeqCst) || to_client.write_all(&buffer[..length]).await.is_err() {
                return;
            }
        }
    };
    tokio::select! { _ = requests => {}, () = responses => {} }
}

#[tokio::test]
async fn retried_operations_have_the_same_result() {
    let Some(server) = RedisServer::own().await else { return };
    let proxy = Proxy::start(&server).await;
    let inbox = RedisInbox::new(&proxy.url).unwrap();
    inbox.check().await.unwrap();
    // The scripts are loaded, so that the next response is that of the operation.
    for round in [1, 2] {
        let is_dropped = round == 2;
        let lose = || {
            if is_dropped {
                proxy.drop_next()
            }
        };
        let entry = |name: &str| revision_of(&format!("{name}{round}"), 1);

        lose();
        let stored = inbox.enqueue(&[entry("a"), entry("b")]).await.unwrap();
        // The second execution finds the entries of the first one.
        let expected = if is_dropped { EnqueueResult::Duplicate } else { EnqueueResult::Stored };
        assert_eq!(stored, [expected.clone(), expected]);
        assert_eq!(open_entries(&inbox).await, 2);

        lose();
        let claims = inbox.claim(1, LONG, Duration::ZERO).await.unwrap();
        assert_eq!((claims.len(), claims[0].attempt), (1, 1));
        assert_eq!(claims[0].entry, entry("a"));
        assert_eq!(inbox.stats().await.unwrap().claimed, 1, "the first execution claimed another one");

        lose();
        let inline = enqueue_claimed(&inbox, &entry("c"), LONG).await;
        assert_eq!(inline.attempt, 1);
        lose();
        let behind = enqueue_claimed(&inbox, &entry("b"), LONG).await;
        assert_eq!(behind.attempt, 1);
        assert_eq!(inbox.stats().await.unwrap().claimed, 3);

        lose();
        assert!(extend(&inbox, &inline, LONG).await);
        lose();
        assert_eq!(inbox.ack(&[claims[0].clone(), inline, behind]).await.unwrap(), [true; 3]);
        assert!(proxy.has_dropped());
        assert_eq!(inbox.stats().await.unwrap(), Default::default());
        assert_eq!(enqueue(&inbox, &entry("a")).await, EnqueueResult::Duplicate);
    }
    enqueue_all(&inbox, &[revision_of("d", 1)]).await;
    let claims = inbox.claim(10, LONG, Duration::ZERO).await.unwrap();
    assert!(claims.len() == 1 && ack(&inbox, &claims[0]).await);
}

#[tokio::test]
async fn a_claim_whose_response_is_lost_is_retried_when_redis_is_available_again() {
    let Some(server) = RedisServer::own().await else { return };
    let proxy = Proxy::start(&server).await;
    let inbox = RedisInbox::new(&proxy.url).unwrap();
    enqueue_all(&inbox, &[revision_of("a", 1), revision_of("b", 1)]).await;
    assert!(inbox.claim(1, Duration::ZERO, Duration::ZERO).await.unwrap().len() == 1);
    proxy.drop_next();
    proxy.refusals.store(3, Ordering::SeqCst);
    let claims = inbox.claim(10, LONG, Duration::ZERO).await.unwrap();
    assert!(proxy.has_dropped());
    assert_eq!((proxy.refusals.load(Ordering::SeqCst), claims.len()), (0, 2));
}
